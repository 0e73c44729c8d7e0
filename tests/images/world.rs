//! A world that steps are taken in, and all that can be seen of it.

use proptest::prelude::*;
use pulsetree::engine::{Engine, Options};
use pulsetree::expose::Dialect;
use pulsetree::hits::RecorderOptions;
use pulsetree::http::{Request, serve};
use pulsetree::json::{parse, to_string};
use pulsetree::tree::{self, Kind, Level};

pub const START: f64 = 1_600_000_000_000.0;

pub fn options() -> Options {
    Options { series_limit: 4, ..Options::default() }
}

/// One thing done.
#[derive(Clone, Debug)]
pub enum Step {
    Metric(usize, usize, usize, Option<usize>),
    Record(usize, usize, f64),
    Add(usize, usize, f64),
    Text(usize, usize, String),
    Remove(usize, Option<usize>),
    RemoveMetric(usize),
    Level(usize, usize),
    Put(usize, usize, i32, f64),
    Hit(usize, usize, usize, i32),
    Recorder(usize, usize),
    Sample,
    Export,
    Wait(i32),
}

const NAMES: [&str; 8] = ["a", "a.b", "a.b.c", "d", "d.e", "x_y", "x.y", ""];
const LABELS: [&[(&str, &str)]; 7] = [
    &[],
    &[("k", "1")],
    &[("k", "2"), ("j", "\"\\\n")],
    &[("k", "3")],
    &[("address", "h")],
    &[("k", "4")],
    &[("k", "5"), ("l", "é")],
];
const TAGS: [&[(&str, &str)]; 5] =
    [&[], &[("h", "a")], &[("h", "b")], &[("h", "a"), ("z", "😀")], &[("overflow", "true")]];
const OPTIONS: [&str; 9] = [
    "{}",
    r#"{"help":"h","unit":"s"}"#,
    r#"{"timestamps":true}"#,
    r#"{"labels":{"own":"1"}}"#,
    r#"{"buckets":[1,2]}"#,
    r#"{"lastCalls":3,"quantiles":[0.5]}"#,
    r#"{"countCalls":true}"#,
    r#"{"merge":"add"}"#,
    r#"{"failuresToOffline":2,"successesToOnline":1}"#,
];
const RECORDERS: [&str; 3] = ["site", "x.y", "app"];
const TARGETS: [(&str, Option<&str>); 4] = [("/", None), ("/a", None), ("/a", Some("api")), ("ü", Some("default"))];
const CALLERS: [Option<&str>; 3] = [None, Some("/"), Some("c")];

fn value() -> impl Strategy<Value = f64> {
    prop_oneof![(-3..20_i32).prop_map(f64::from), any::<f64>(), (0..100_i32).prop_map(|n| f64::from(n) / 10.0)]
}

pub fn steps() -> impl Strategy<Value = Step> {
    let (name, label) = (0..NAMES.len(), 0..LABELS.len());
    prop_oneof![
        3 => (name.clone(), 0..13_usize, 0..OPTIONS.len(), prop::option::of(0..4_usize)).prop_map(|(n, k, o, l)| Step::Metric(n, k, o, l)),
        8 => (name.clone(), label.clone(), value()).prop_map(|(n, l, v)| Step::Record(n, l, v)),
        1 => (name.clone(), label.clone(), value()).prop_map(|(n, l, v)| Step::Add(n, l, v)),
        1 => (name.clone(), label.clone(), ".{0,5}").prop_map(|(n, l, t)| Step::Text(n, l, t)),
        1 => (name.clone(), prop::option::of(label)).prop_map(|(n, l)| Step::Remove(n, l)),
        1 => (0..NAMES.len() - 1).prop_map(Step::RemoveMetric),
        1 => (name, 0..4_usize).prop_map(|(n, l)| Step::Level(n, l)),
        4 => (0..4_usize, 0..TAGS.len(), -1000..1000_i32, value()).prop_map(|(m, t, at, v)| Step::Put(m, t, at, v)),
        4 => (0..3_usize, 0..4_usize, 0..3_usize, -1000..1000_i32).prop_map(|(r, t, c, at)| Step::Hit(r, t, c, at)),
        1 => (0..3_usize, 0..4_usize).prop_map(|(r, o)| Step::Recorder(r, o)),
        1 => Just(Step::Sample),
        1 => Just(Step::Export),
        2 => (-200..2000_i32).prop_map(Step::Wait),
    ]
}

pub struct World {
    pub engine: Engine,
    now: f64,
}

impl World {
    pub const fn new(engine: Engine) -> Self {
        Self { engine, now: START }
    }

    /// Another engine at the same time.
    pub const fn twin(&self, engine: Engine) -> Self {
        Self { engine, now: self.now }
    }

    /// Does one thing; what came of it, in words.
    pub fn take(&mut self, step: &Step) -> String {
        let Self { engine, now } = self;
        let at = |offset: i32| *now + f64::from(offset);
        match step {
            Step::Metric(name, kind, options, level) => {
                let kind = Kind::ALL[*kind];
                let Ok(options) = tree::Options::from_value(kind, &parse(OPTIONS[*options]).unwrap()) else {
                    return String::new();
                };
                // what shows a running clock is silent after a start: tested on its own
                if matches!(kind, Kind::Uptime | Kind::Callable) {
                    return String::new();
                }
                let level = level.map(|level| Level::ALL[level]);
                format!("{:?}", engine.get_metric(NAMES[*name], Some(kind), level, options, 0.0).map(|_| ()))
            }
            Step::Record(name, labels, value) => {
                let number = *value;
                on_cell(engine, *name, *labels, &|engine, cell| format!("{:?}", engine.record(cell, number, *now)))
            }
            Step::Add(name, labels, value) => {
                on_cell(engine, *name, *labels, &|engine, cell| format!("{:?}", engine.add(cell, *value, *now)))
            }
            Step::Text(name, labels, text) => {
                on_cell(engine, *name, *labels, &|engine, cell| format!("{:?}", engine.set_text(cell, text, *now)))
            }
            Step::Remove(name, labels) => {
                let Some(metric) = engine.tree().find(NAMES[*name]) else { return String::new() };
                format!("{:?}", engine.remove(metric, labels.map(|labels| LABELS[labels])))
            }
            Step::RemoveMetric(name) => format!("{}", engine.remove_metric(NAMES[*name])),
            Step::Level(name, level) => {
                let Some(metric) = engine.tree().find(NAMES[*name]) else { return String::new() };
                format!("{:?}", engine.switch_level(metric, Level::ALL[*level]))
            }
            Step::Put(metric, tags, offset, value) => {
                let metric = ["m", "n", "site", "o"][*metric];
                format!("{:?}", engine.put(metric, TAGS[*tags], at(*offset), *value, *now))
            }
            Step::Hit(recorder, target, caller, offset) => {
                let Ok(recorder) = engine.recorder(RECORDERS[*recorder], RecorderOptions::default()) else {
                    return String::new();
                };
                let (name, layer) = TARGETS[*target];
                let target = engine.target(recorder, name, layer).unwrap();
                let caller = CALLERS[*caller].map(|caller| engine.caller(recorder, caller).unwrap());
                format!("{:?}", engine.hit(recorder, target, caller, at(*offset), *now))
            }
            Step::Recorder(recorder, options) => {
                let options = [
                    RecorderOptions { history_limit: Some(2), ..RecorderOptions::default() },
                    RecorderOptions { record: Some(false), ..RecorderOptions::default() },
                    RecorderOptions { prometheus: Some(false), ..RecorderOptions::default() },
                    RecorderOptions::default(),
                ][*options];
                format!("{:?}", engine.recorder(RECORDERS[*recorder], options).map(|_| ()))
            }
            Step::Sample => format!("{:?}", engine.sample(*now, *now, 5.0)),
            Step::Export => engine.expose(Dialect::Prometheus, &[], *now, 5.0).unwrap(),
            Step::Wait(ms) => {
                self.now += f64::from(*ms);
                String::new()
            }
        }
    }

    /// All that can be seen.
    pub fn seen(&mut self) -> Vec<String> {
        let mut seen = Vec::new();
        for dialect in [Dialect::Prometheus, Dialect::OpenMetrics] {
            seen.push(self.engine.expose(dialect, &[], self.now, 5.0).unwrap());
        }
        let root = self.engine.tree().find("").unwrap();
        seen.push(to_string(&self.engine.tree_json(root, self.now, 5.0).unwrap()));
        for name in NAMES {
            let metric = self.engine.tree().find(name);
            seen.push(format!("{:?}", metric.map(|metric| self.engine.tree().info(metric))));
            seen.push(format!("{:?}", metric.map(|metric| self.engine.tree().definition(metric))));
        }
        let mut asked = vec![
            ("POST", "/api/metrics".to_owned(), String::new()),
            ("GET", "/api/suggest".to_owned(), "type=tagv".to_owned()),
            ("POST", "/timeseries".to_owned(), String::new()),
        ];
        for metric in ["m", "n", "site", "x.y", "app", "a.b"] {
            asked.push(("GET", "/api/search/lookup".to_owned(), format!("m={metric}")));
            for query in ["sum", "avg:rate", "max:7s-dev"] {
                asked.push(("GET", "/api/query".to_owned(), format!("start=1&ms=true&m={query}:{metric}{{h=*}}")));
                asked.push(("GET", "/api/query".to_owned(), format!("start=1&ms=true&m={query}:{metric}")));
            }
        }
        for recorder in ["site", "x.y", "app"] {
            for view in ["time_series", "aggregate", "graph"] {
                asked.push(("GET", format!("/hits/{recorder}/{view}"), String::new()));
            }
        }
        for (method, path, query) in &asked {
            let request = Request { method, path, query, ..Request::default() };
            seen.push(format!("{:?}", serve(&mut self.engine, request, self.now, 5.0)));
        }
        let stats = self.engine.stats();
        seen.push(format!("{:?}", pulsetree::engine::Stats { bytes: 0, ..stats }));
        seen
    }
}

/// Does something to a label set of a metric that records.
fn on_cell(
    engine: &mut Engine,
    name: usize,
    labels: usize,
    run: &dyn Fn(&mut Engine, pulsetree::labels::Handle) -> String,
) -> String {
    let Some(metric) = engine.tree().find(NAMES[name]) else { return String::new() };
    match engine.resolve(metric, LABELS[labels]) {
        Ok(cell) => run(engine, cell),
        Err(error) => error.to_string(),
    }
}
