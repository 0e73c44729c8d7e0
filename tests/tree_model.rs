//! The tree against a naive model: random metrics, label sets, recordings, removals, levels and limits.

mod tree_support;

use proptest::prelude::*;
use pulsetree::json;
use pulsetree::labels::Handle;
use pulsetree::tree::labelset::{compare, pairs, text_of, unescape};
use pulsetree::tree::{Kind, Level, Options, Outcome, Tree};
use std::collections::BTreeMap;
use tree_support::{World, records, world};

#[derive(Clone, Debug)]
enum Step {
    Make(usize, Kind),
    Record(usize, usize, f64),
    Bound(usize, f64),
    Remove(usize, usize),
    RemoveAll(usize),
    RemoveMetric(usize),
    Switch(usize, Level),
}

const NAMES: [&str; 6] = ["a", "a.b", "a.c", "a.c.d", "e", "e_x"];
/// Label sets, as pairs; the first is the unlabelled value.
const SETS: [&[(&str, &str)]; 6] =
    [&[], &[("k", "1")], &[("k", "10")], &[("k", "1\"x")], &[("k", "1\\")], &[("j", "\n"), ("k", "é\u{1F600}")]];
const LIMIT: usize = 3;
/// The number of the set past the limit.
const OVERFLOW: usize = SETS.len();

fn labels(set: usize) -> &'static [(&'static str, &'static str)] {
    SETS.get(set).copied().unwrap_or(&[("overflow", "true")])
}

/// One metric of the model: its own level, and its recorded sets in first-seen order with sum or last value.
struct Plain {
    kind: Kind,
    level: Level,
    sets: Vec<(usize, f64)>,
    /// The sets it has made room for.
    known: Vec<usize>,
}

#[derive(Default)]
struct Model {
    metrics: BTreeMap<&'static str, Plain>,
}

fn parent(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|parts| parts.0)
}

impl Model {
    fn make(&mut self, name: &'static str, kind: Kind) -> bool {
        if let Some(there) = self.metrics.get(name) {
            return there.kind == kind;
        }
        let above = parent(name).and_then(|above| self.metrics.get(above));
        let implied = parent(name).is_some_and(|above| above == "a.c") && self.value("a").is_some();
        if above.is_some_and(|above| above.kind != Kind::Base) || implied {
            return false;
        }
        let mut above = parent(name);
        while let Some(container) = above {
            let known = NAMES.into_iter().find(|name| *name == container).unwrap();
            self.metrics.entry(known).or_insert_with(|| Plain::new(Kind::Base));
            above = parent(container);
        }
        self.metrics.insert(name, Plain::new(kind));
        true
    }

    fn value(&self, name: &str) -> Option<&Plain> {
        self.metrics.get(name).filter(|metric| metric.kind != Kind::Base)
    }

    fn effective(&self, name: &str) -> Level {
        match self.metrics.get(name).map(|metric| metric.level) {
            Some(Level::Inherit) => parent(name).map_or(Level::Runtime, |above| self.effective(above)),
            Some(level) => level,
            None => Level::Runtime,
        }
    }
}

impl Plain {
    fn new(kind: Kind) -> Self {
        Self { kind, level: Level::Inherit, sets: Vec::new(), known: Vec::new() }
    }

    fn fits(&self, set: usize) -> bool {
        set == 0 || self.known.contains(&set) || self.known.len() < LIMIT
    }

    fn record(&mut self, set: usize, value: f64) {
        let fits = self.fits(set);
        if fits && set != 0 && !self.known.contains(&set) {
            self.known.push(set);
        }
        if self.kind == Kind::Counter && value < 0.0 {
            return;
        }
        let next = |old: f64| match self.kind {
            Kind::Counter => old + value,
            Kind::Int => value.trunc() + 0.0,
            _ => value,
        };
        let set = if fits { set } else { OVERFLOW };
        if let Some(entry) = self.sets.iter_mut().find(|entry| entry.0 == set) {
            entry.1 = next(entry.1);
        } else {
            self.sets.push((set, next(0.0)));
        }
    }

    fn json(&self) -> String {
        let leaf = |(set, value): &(usize, f64)| {
            let mut text = String::from("{");
            for (name, value) in labels(*set) {
                text.push_str(&json::to_string(name));
                text.push(':');
                text.push_str(&json::to_string(value));
                text.push(',');
            }
            text + &format!("\"_\":{value}}}")
        };
        let leaves: Vec<String> = self.sets.iter().map(leaf).collect();
        let labelled = self.sets.iter().any(|entry| entry.0 != 0);
        let sum: f64 = self.sets.iter().map(|entry| entry.1).sum();
        match (labelled, self.kind) {
            (true, Kind::Counter) => format!("{{\"_\":[{}],\"sum\":{{\"_\":{sum}}}}}", leaves.join(",")),
            (true, _) => format!("[{}]", leaves.join(",")),
            (false, Kind::Counter) if leaves.is_empty() => "{\"_\":0}".to_owned(),
            (false, _) => leaves.first().cloned().unwrap_or_else(|| "{\"_\":null}".to_owned()),
        }
    }

    fn lines(&self, name: &str) -> Vec<String> {
        let family = name.replace('.', "_") + if self.kind == Kind::Counter { "_total" } else { "" };
        let escape = |value: &str| value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        let mut sets: Vec<(Vec<(&str, &str)>, f64)> =
            self.sets.iter().map(|(set, value)| (labels(*set).to_vec(), *value)).collect();
        if sets.is_empty() && self.kind == Kind::Counter {
            sets.push((Vec::new(), 0.0));
        }
        sets.sort_by(|a, b| a.0.cmp(&b.0));
        let line = |(labels, value): &(Vec<(&str, &str)>, f64)| {
            let pairs: Vec<String> =
                labels.iter().map(|(name, value)| format!("{name}=\"{}\"", escape(value))).collect();
            let labels = if pairs.is_empty() { String::new() } else { format!("{{{}}}", pairs.join(",")) };
            format!("{family}{labels} {value}")
        };
        let mut lines: Vec<String> = sets.iter().map(line).collect();
        if !lines.is_empty() {
            let kind = if self.kind == Kind::Counter { "counter" } else { "gauge" };
            lines.insert(0, format!("# TYPE {family} {kind}"));
        }
        lines
    }
}

fn step() -> impl Strategy<Value = Step> {
    let name = 0..NAMES.len();
    let kind = prop::sample::select(vec![Kind::Base, Kind::Int, Kind::Float, Kind::Counter]);
    let level = prop::sample::select(Level::ALL.to_vec());
    let value = prop::sample::select(vec![0.0, 1.0, 2.5, -3.25, 1000.0]);
    prop_oneof![
        3 => (name.clone(), kind).prop_map(|(n, k)| Step::Make(n, k)),
        10 => (name.clone(), 0..SETS.len(), value.clone()).prop_map(|(n, s, v)| Step::Record(n, s, v)),
        2 => (0..8_usize, value).prop_map(|(n, v)| Step::Bound(n, v)),
        2 => (name.clone(), 0..SETS.len()).prop_map(|(n, s)| Step::Remove(n, s)),
        1 => name.clone().prop_map(Step::RemoveAll),
        1 => name.clone().prop_map(Step::RemoveMetric),
        1 => (name, level).prop_map(|(n, l)| Step::Switch(n, l)),
    ]
}

/// Handles given out, each with the metric and set it stood for, until that is removed.
type Bound = Vec<(Handle, Option<(&'static str, usize)>)>;

fn run(w: &mut World, model: &mut Model, bound: &mut Bound, step: &Step) {
    match *step {
        Step::Make(n, kind) => {
            let made = w.tree.get_metric(NAMES[n], Some(kind), None, Options::default(), 0.0);
            assert_eq!(made.is_ok(), model.make(NAMES[n], kind), "{step:?} {made:?}");
        }
        Step::Record(n, set, value) => {
            let (Some(id), Some(_)) = (w.tree.find(NAMES[n]), model.value(NAMES[n])) else { return };
            let level = w.tree.info(id).unwrap().effective;
            assert_eq!(level, model.effective(NAMES[n]));
            if !records(level, false) {
                return;
            }
            let plain = model.metrics.get_mut(NAMES[n]).unwrap();
            let fits = plain.fits(set);
            let cell = w.tree.resolve(id, SETS[set]).unwrap();
            assert_eq!(w.tree.is_overflow(cell), !fits);
            plain.record(set, value);
            let outcome = w.tree.record(cell, value, 0.0);
            assert_eq!(outcome == Outcome::Refused, plain.kind == Kind::Counter && value < 0.0);
            if fits {
                bound.push((cell, Some((NAMES[n], set))));
            }
        }
        Step::Bound(at, value) => {
            let Some((cell, live)) = bound.iter().rev().nth(at).copied() else { return };
            let outcome = w.tree.record(cell, value, 0.0);
            match live {
                None => assert_eq!(outcome, Outcome::Stale),
                Some((name, set)) => model.metrics.get_mut(name).unwrap().record(set, value),
            }
        }
        Step::Remove(n, set) => {
            let (Some(id), Some(_)) = (w.tree.find(NAMES[n]), model.value(NAMES[n])) else { return };
            let plain = model.metrics.get_mut(NAMES[n]).unwrap();
            let had = plain.sets.iter().any(|entry| entry.0 == set);
            plain.sets.retain(|entry| entry.0 != set);
            plain.known.retain(|known| *known != set);
            assert_eq!(w.tree.remove(id, Some(SETS[set])), Ok(had));
            forget(bound, &|name, removed| name == NAMES[n] && removed == set);
        }
        Step::RemoveAll(n) => {
            let (Some(id), Some(plain)) = (w.tree.find(NAMES[n]), model.metrics.get_mut(NAMES[n])) else { return };
            let had = !plain.sets.is_empty();
            *plain = Plain { level: plain.level, ..Plain::new(plain.kind) };
            assert_eq!(w.tree.remove(id, None), Ok(had));
            forget(bound, &|name, _| name == NAMES[n]);
        }
        Step::RemoveMetric(n) => {
            let below = |name: &str| name == NAMES[n] || name.starts_with(&[NAMES[n], "."].concat());
            assert_eq!(w.tree.remove_metric(NAMES[n]), model.metrics.contains_key(NAMES[n]));
            model.metrics.retain(|name, _| !below(name));
            forget(bound, &|name, _| below(name));
        }
        Step::Switch(n, level) => {
            let Some(id) = w.tree.find(NAMES[n]) else { return };
            w.tree.switch_level(id, level).unwrap();
            model.metrics.get_mut(NAMES[n]).unwrap().level = level;
        }
    }
}

fn forget(bound: &mut Bound, gone: &dyn Fn(&str, usize) -> bool) {
    for (_, live) in bound {
        if live.is_some_and(|(name, set)| gone(name, set)) {
            *live = None;
        }
    }
}

fn expected(model: &Model) -> String {
    let mut families: Vec<Vec<String>> = model
        .metrics
        .iter()
        .filter(|(_, metric)| metric.kind != Kind::Base)
        .map(|(name, metric)| metric.lines(name))
        .filter(|lines| !lines.is_empty())
        .collect();
    families.sort_by_key(|lines| lines[0].split(' ').nth(2).unwrap().to_owned());
    families.concat().iter().map(|line| format!("{line}\n")).collect()
}

/// A metric kept in the model may be a container that nobody asked for by type: the tree lets that become a value.
fn settled(model: &mut Model, w: &World, step: &Step) -> bool {
    let Step::Make(n, kind) = step else { return false };
    let childless = !model.metrics.keys().any(|name| name.starts_with(&[NAMES[*n], "."].concat()));
    let base = model.metrics.get(NAMES[*n]).is_some_and(|metric| metric.kind == Kind::Base);
    w.tree.find(NAMES[*n]).is_some() && base && childless && *kind != Kind::Base
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tree_agrees_with_the_model(steps in prop::collection::vec(step(), 1..80)) {
        let mut w = World { tree: Tree::new(LIMIT), ..world() };
        let mut model = Model::default();
        let mut bound = Bound::new();
        for step in &steps {
            if settled(&mut model, &w, step) {
                continue;
            }
            run(&mut w, &mut model, &mut bound, step);
        }
        prop_assert_eq!(w.prometheus(), expected(&model));
        prop_assert_eq!(w.prometheus(), expected(&model), "bug 2: exporting changes nothing");
        for (name, metric) in model.metrics.iter().filter(|(_, metric)| metric.kind != Kind::Base) {
            prop_assert_eq!(w.json(w.tree.find(name).unwrap()), metric.json());
        }
        let empty = Tree::new(LIMIT).bytes();
        w.tree.remove_metric("");
        prop_assert!(w.tree.bytes() <= empty + 20_000, "{} of {}", w.tree.bytes(), empty);
    }

    #[test]
    fn label_sets_order_as_their_pairs(
        a in prop::collection::btree_map("[ab1]{1,2}", "[\"\\\\n\n=,1a\u{E000}\u{1F600}!]{1,4}", 0..3),
        b in prop::collection::btree_map("[ab1]{1,2}", "[\"\\\\n\n=,1a\u{E000}\u{1F600}!]{1,4}", 0..3),
    ) {
        fn list(map: &BTreeMap<String, String>) -> Vec<(&str, &str)> {
            map.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
        }
        let (left, right) = (list(&a), list(&b));
        let (x, y) = (text_of(&[], &left), text_of(&[], &right));
        prop_assert_eq!(compare(&x, &y), left.cmp(&right), "{} {}", x, y);
        let back: Vec<(String, String)> = pairs(&x).map(|(name, value)| (name.into(), unescape(value).into())).collect();
        prop_assert_eq!(back, a.into_iter().collect::<Vec<_>>());
    }
}
