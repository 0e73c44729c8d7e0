//! Hits: Pymetrix's documents, and random recordings against a model that keeps everything.

use proptest::prelude::*;
use pulsetree::error::Code;
use pulsetree::hits::{Hits, Increment, RecorderOptions, Total};
use pulsetree::json;
use pulsetree::time::print_micros;

/// 2022-01-09 18:26:51.409901, the seed's first hit.
const HOME: i64 = 1_641_752_811_409_901;
/// 2022-01-09 18:27:02.361310, the seed's second target.
const BLOG: i64 = 1_641_752_822_361_310;

fn limited(history_limit: usize) -> RecorderOptions {
    RecorderOptions { history_limit: Some(history_limit), ..RecorderOptions::default() }
}

fn recorded(history_limit: usize) -> (Hits, u32) {
    let mut hits = Hits::new();
    let recorder = hits.recorder("Test", limited(history_limit)).unwrap();
    (hits, recorder)
}

fn hit(hits: &mut Hits, recorder: u32, target: &str, caller: Option<&str>, time_us: i64) -> u64 {
    let target = hits.target(recorder, target, None).unwrap();
    let caller = caller.map(|caller| hits.caller(recorder, caller).unwrap());
    hits.hit(recorder, target, caller, time_us).unwrap().total
}

fn aggregate(hits: &Hits, recorder: u32) -> String {
    json::to_string(&hits.aggregate(recorder))
}

fn time_series(hits: &Hits, recorder: u32) -> String {
    json::to_string(&hits.time_series(recorder))
}

fn graph(hits: &Hits, recorder: u32) -> String {
    json::to_string(&hits.graph(recorder))
}

#[test]
fn the_documents_of_pymetrix_come_out() {
    let (mut hits, site) = recorded(10);
    hit(&mut hits, site, "Home", None, HOME);
    hit(&mut hits, site, "Blog", None, BLOG);
    assert_eq!(
        time_series(&hits, site),
        concat!(
            r#"{"message":{"id":"Test","nodes":["#,
            r#"{"callers":[{"caller":null,"time":"2022-01-09 18:26:51.409901"}],"hits":1,"id":"Home","#,
            r#""time":"2022-01-09 18:26:51.409901"},"#,
            r#"{"callers":[{"caller":null,"time":"2022-01-09 18:27:02.361310"}],"hits":1,"id":"Blog","#,
            r#""time":"2022-01-09 18:27:02.361310"}]},"response":200}"#
        )
    );
    assert_eq!(aggregate(&hits, site), r#"{"message":[{"hits":1,"id":"Home"},{"hits":1,"id":"Blog"}],"response":200}"#);
}

#[test]
fn nothing_recorded_is_an_empty_document() {
    let (hits, site) = recorded(10);
    assert_eq!(aggregate(&hits, site), r#"{"message":[],"response":200}"#);
    assert_eq!(time_series(&hits, site), r#"{"message":{"id":"Test","nodes":[]},"response":200}"#);
    assert_eq!(graph(&hits, site), r#"{"nodes":[],"edges":[]}"#);
    assert_eq!((hits.oldest(), hits.newest(), hits.hit_count()), (None, None, 0));
}

#[test]
fn a_known_target_gains_hits_and_keeps_its_first_time() {
    let (mut hits, site) = recorded(10);
    hit(&mut hits, site, "Home", None, BLOG);
    hit(&mut hits, site, "Blog", None, BLOG);
    assert_eq!(hit(&mut hits, site, "Home", None, HOME), 2);
    assert_eq!(aggregate(&hits, site), r#"{"message":[{"hits":2,"id":"Home"},{"hits":1,"id":"Blog"}],"response":200}"#);
    let text = time_series(&hits, site);
    let series = json::parse(&text).unwrap();
    let json::Value::Array(nodes) = series.get("message").and_then(|m| m.get("nodes")).unwrap() else { panic!() };
    assert_eq!(nodes[0].get("time").and_then(json::Value::as_str), Some("2022-01-09 18:27:02.361310"));
    let json::Value::Array(callers) = nodes[0].get("callers").unwrap() else { panic!() };
    let times: Vec<_> = callers.iter().map(|caller| caller.get("time").and_then(json::Value::as_str)).collect();
    assert_eq!(times, [Some("2022-01-09 18:27:02.361310"), Some("2022-01-09 18:26:51.409901")]);
}

#[test]
fn the_first_time_is_the_earliest_that_any_world_counted() {
    for (first_us, shown) in [(HOME, HOME), (BLOG + 1, BLOG)] {
        let (mut hits, site) = recorded(10);
        hit(&mut hits, site, "Home", None, BLOG);
        let target = hits.target(site, "Home", None).unwrap();
        hits.merge(site, Increment { target, caller: None, hits: 2, first_us }).unwrap();
        let first = format!(r#""hits":3,"id":"Home","time":"{}""#, print_micros(shown));
        assert!(time_series(&hits, site).contains(&first), "{}", time_series(&hits, site));
    }
}

#[test]
fn what_another_world_kept_stands_in_order_of_time() {
    // what is kept, what comes of the caller, and what there is then
    type Case = (&'static [i64], i64, &'static [(i64, bool)]);
    let table: [Case; 6] = [
        (&[10, 30], 20, &[(10, false), (20, true), (30, false)]),
        (&[10, 20, 30], 20, &[(20, false), (20, true), (30, false)]),
        (&[10, 30, 40], 20, &[(20, true), (30, false), (40, false)]),
        (&[10, 30, 40], 35, &[(30, false), (35, true), (40, false)]),
        (&[10, 30, 40], 5, &[(10, false), (30, false), (40, false)]),
        (&[10, 30, 40], 40, &[(30, false), (40, false), (40, true)]),
    ];
    for (kept, comes, expected) in table {
        let (mut hits, site) = recorded(3);
        for time in kept {
            hit(&mut hits, site, "Home", None, *time);
        }
        let target = hits.target(site, "Home", None).unwrap();
        let caller = hits.caller(site, "c").unwrap();
        hits.merge_visit(site, target, Some(caller), comes).unwrap();
        let mut found = Vec::new();
        hits.each_visit(9, &mut |_, _, caller, time| found.push((time, caller.is_some())));
        assert_eq!(found, expected, "{kept:?} and {comes}");
    }
}

#[test]
fn a_caller_is_an_edge_even_if_it_was_never_hit() {
    let (mut hits, site) = recorded(10);
    hit(&mut hits, site, "Blog", Some("Home"), BLOG);
    assert_eq!(
        graph(&hits, site),
        r#"{"nodes":[{"hits":1,"id":"Blog"}],"edges":[{"caller":"Home","target":"Blog","hits":1}]}"#
    );
    assert!(time_series(&hits, site).contains(r#""callers":[{"caller":"Home","time":"2022-01-09 18:27:02.361310"}]"#));
}

#[test]
fn one_name_in_two_layers_is_two_nodes() {
    let (mut hits, site) = recorded(10);
    let [plain, api] = [None, Some("api")].map(|layer| hits.target(site, "Home", layer).unwrap());
    let caller = hits.caller(site, "é\"").unwrap();
    for (target, caller) in [(api, Some(caller)), (plain, Some(caller)), (api, None)] {
        hits.hit(site, target, caller, HOME).unwrap();
    }
    assert_eq!(
        graph(&hits, site),
        concat!(
            r#"{"nodes":[{"hits":2,"id":"Home","layer":"api"},{"hits":1,"id":"Home"}],"edges":["#,
            r#"{"caller":"é\"","target":"Home","hits":1,"layer":"api"},{"caller":"é\"","target":"Home","hits":1}]}"#
        )
    );
    assert!(time_series(&hits, site).contains(r#""time":"2022-01-09 18:26:51.409901","layer":"api"}"#));
    let totals: Vec<_> = hits.totals(site).collect();
    assert_eq!(totals[0], Total { target: "Home", layer: Some("api"), hits: 2 });
    assert_eq!(totals[1], Total { target: "Home", layer: None, hits: 1 });
    assert_eq!((hits.target_layer(site, api), hits.target_layer(site, plain)), (Some("api"), None));
}

#[test]
fn a_target_shows_from_its_first_hit_on() {
    let (mut hits, site) = recorded(10);
    let [first, second] = ["first", "second"].map(|name| hits.target(site, name, None).unwrap());
    assert_eq!(hits.totals(site).count(), 0);
    hits.hit(site, second, None, 1).unwrap();
    assert_eq!(aggregate(&hits, site), r#"{"message":[{"hits":1,"id":"second"}],"response":200}"#);
    hits.hit(site, first, None, 2).unwrap();
    assert_eq!(hits.totals(site).map(|total| total.target).collect::<Vec<_>>(), ["second", "first"]);
}

#[test]
fn names_are_given_numbers_once() {
    let mut hits = Hits::new();
    let one = hits.recorder("one", RecorderOptions::default()).unwrap();
    let two = hits.recorder("two", RecorderOptions::default()).unwrap();
    let target = hits.target(two, "same", None).unwrap();
    let caller = hits.caller(two, "same").unwrap();
    assert_eq!((hits.find("one"), hits.find("two"), hits.find("same")), (Some(one), Some(two), None));
    assert_eq!(hits.target(two, "same", None), Ok(target));
    assert_eq!(hits.caller(two, "same"), Ok(caller));
    assert_eq!((hits.find_target(two, "same", None), hits.find_target(one, "same", None)), (Some(target), None));
    assert_eq!((hits.find_target(two, "same", Some("x")), hits.find_target(two, "x", None)), (None, None));
    assert_eq!((hits.target_name(two, target), hits.caller_name(two, caller), hits.id(two)), ("same", "same", "two"));
    assert_eq!((hits.target_name(two, 9), hits.caller_name(9, 0), hits.id(9)), ("", "", ""));
    assert_eq!([one, two], [0, 1]);
}

#[test]
fn options_of_a_recorder_that_exists_may_be_absent_but_not_different() {
    let mut hits = Hits::new();
    let options = RecorderOptions { history_limit: Some(5), record: Some(false), prometheus: None };
    let site = hits.recorder("site", options).unwrap();
    assert_eq!(hits.recorder("site", RecorderOptions::default()), Ok(site));
    assert_eq!(hits.recorder("site", options), Ok(site));
    let agreeing = RecorderOptions { prometheus: Some(true), ..RecorderOptions::default() };
    assert_eq!(hits.recorder("site", agreeing), Ok(site));
    let differing = [
        (limited(6), "historyLimit"),
        (RecorderOptions { record: Some(true), ..RecorderOptions::default() }, "record"),
        (RecorderOptions { prometheus: Some(false), ..RecorderOptions::default() }, "prometheus"),
    ];
    for (options, name) in differing {
        let error = hits.recorder("site", options).unwrap_err();
        assert_eq!(error.code, Code::TypeConflict);
        assert!(error.message.contains("\"site\"") && error.message.ends_with(name), "{error}");
    }
    assert!(!hits.records(site) && !hits.records(9));
}

#[test]
fn only_recorders_for_prometheus_are_exported() {
    let mut hits = Hits::new();
    let unexported = RecorderOptions { prometheus: Some(false), ..RecorderOptions::default() };
    hits.recorder("hidden", unexported).unwrap();
    let shown = hits.recorder("shown", RecorderOptions::default()).unwrap();
    assert_eq!(hits.exported().collect::<Vec<_>>(), [("shown", shown)]);
}

#[test]
fn empty_names_and_missing_numbers_are_refused() {
    let (mut hits, site) = recorded(10);
    let target = hits.target(site, "Home", None).unwrap();
    let refused = [
        (hits.recorder("", RecorderOptions::default()), Code::InvalidArgument, "id"),
        (hits.target(site, "", None), Code::InvalidArgument, "target"),
        (hits.target(site, "Home", Some("")), Code::InvalidArgument, "layer"),
        (hits.caller(site, ""), Code::InvalidArgument, "caller"),
        (hits.target(9, "Home", None), Code::NotFound, "recorder"),
        (hits.caller(9, "Home"), Code::NotFound, "recorder"),
    ];
    for (result, code, argument) in refused {
        let error = result.unwrap_err();
        assert!(error.code == code && error.message.starts_with(argument), "{error}");
    }
    for (recorder, target, caller) in [(9, target, None), (site, 9, None), (site, target, Some(9))] {
        assert_eq!(hits.hit(recorder, target, caller, 1), None);
    }
    assert_eq!((hits.hit_count(), hits.totals(site).count()), (0, 0));
}

#[test]
fn edges_are_numbered_over_all_recorders() {
    let mut hits = Hits::new();
    let mut numbers = Vec::new();
    for id in ["one", "two"] {
        let recorder = hits.recorder(id, RecorderOptions::default()).unwrap();
        let [a, b] = ["a", "b"].map(|name| hits.target(recorder, name, None).unwrap());
        let [x, y] = ["x", "y"].map(|name| hits.caller(recorder, name).unwrap());
        for (target, caller) in [(a, None), (a, Some(x)), (b, Some(x)), (a, Some(y)), (a, Some(x)), (a, None)] {
            numbers.push(hits.hit(recorder, target, caller, 1).unwrap().edge);
        }
    }
    assert_eq!(numbers, [0, 1, 2, 3, 1, 0, 4, 5, 6, 7, 5, 4]);
}

#[test]
fn counts_of_a_hundred_thousand_targets_take_little_room() {
    const TARGETS: u32 = 100_000;
    let (mut hits, site) = recorded(0);
    for n in 0..TARGETS {
        hits.target(site, &format!("/page/{n}"), None).unwrap();
    }
    for n in 0..1_000_000 {
        hits.hit(site, n % TARGETS, None, i64::from(n)).unwrap();
    }
    assert_eq!(hits.hit_count(), 1_000_000);
    assert!(hits.totals(site).all(|total| total.hits == 10));
    assert!(hits.bytes() < 40 << 20, "{} bytes", hits.bytes());
}

#[test]
fn the_profile_of_the_history_tells_what_a_drop_frees() {
    let (mut hits, site) = recorded(1000);
    for n in 0..300_000_i64 {
        let name = (n * 7919 % 1009 * (n % 3) / 2).to_string();
        hit(&mut hits, site, &name, None, n * n);
    }
    let (profile, newest, all) = (hits.history_profile(), hits.newest().unwrap(), hits.bytes());
    let held = profile.bytes_before(i64::MAX);
    for part in 0..=20 {
        let time = newest / 20 * part + 1;
        hits.drop_history_before(time);
        let (told, freed) = (profile.bytes_before(time), all - hits.bytes());
        assert!(told.abs_diff(freed) < held / 50, "{told} told, {freed} freed of {held} before {time}");
    }
    assert_eq!(profile.bytes_before(i64::MIN), 0);
    hits.drop_history_before(newest + 1);
    assert_eq!(held, all - hits.bytes());
}

/// A target as the model keeps it: everything.
struct Node {
    target: u8,
    layer: u8,
    hits: u64,
    first: i64,
    history: Vec<(u8, i64)>,
}

#[derive(Default)]
struct Model {
    limit: usize,
    nodes: Vec<Node>,
    edges: Vec<(u8, u8, u8, u64)>,
}

#[derive(Clone, Debug)]
enum Step {
    /// Target, layer and caller; 0 is no layer and no caller.
    Hit(u8, u8, u8, i64),
    Drop(i64),
}

fn name(n: u8) -> String {
    format!("n{n}")
}

fn named(n: u8) -> Option<String> {
    (n > 0).then(|| name(n))
}

impl Model {
    fn hit(&mut self, target: u8, layer: u8, caller: u8, time: i64) -> u64 {
        let same = |node: &Node| (node.target, node.layer) == (target, layer);
        let at = self.nodes.iter().position(same).unwrap_or_else(|| {
            self.nodes.push(Node { target, layer, hits: 0, first: time, history: Vec::new() });
            self.nodes.len() - 1
        });
        let node = &mut self.nodes[at];
        node.hits += 1;
        node.history.push((caller, time));
        let excess = node.history.len().saturating_sub(self.limit);
        node.history.drain(..excess);
        match self.edges.iter_mut().find(|edge| (edge.0, edge.1, edge.2) == (caller, target, layer)) {
            Some(edge) => edge.3 += 1,
            None => self.edges.push((caller, target, layer, 1)),
        }
        node.hits
    }

    fn drop_before(&mut self, time: i64) -> u64 {
        let before = self.times().len();
        self.nodes.iter_mut().for_each(|node| node.history.retain(|&(_, at)| at >= time));
        (before - self.times().len()) as u64
    }

    fn times(&self) -> Vec<i64> {
        self.nodes.iter().flat_map(|node| &node.history).map(|&(_, time)| time).collect()
    }

    fn layer(layer: u8) -> String {
        named(layer).map_or(String::new(), |layer| format!(r#","layer":"{layer}""#))
    }

    fn time_series(&self) -> String {
        let caller = |&(caller, time): &(u8, i64)| {
            let caller = named(caller).map_or("null".into(), |caller| format!("\"{caller}\""));
            format!(r#"{{"caller":{caller},"time":"{}"}}"#, print_micros(time))
        };
        let node = |node: &Node| {
            let callers = node.history.iter().map(caller).collect::<Vec<_>>().join(",");
            let (hits, id, time) = (node.hits, name(node.target), print_micros(node.first));
            let layer = Self::layer(node.layer);
            format!(r#"{{"callers":[{callers}],"hits":{hits},"id":"{id}","time":"{time}"{layer}}}"#)
        };
        let nodes = self.nodes.iter().map(node).collect::<Vec<_>>().join(",");
        format!(r#"{{"message":{{"id":"Test","nodes":[{nodes}]}},"response":200}}"#)
    }

    fn graph(&self) -> String {
        let node = |node: &Node| {
            format!(r#"{{"hits":{},"id":"{}"{}}}"#, node.hits, name(node.target), Self::layer(node.layer))
        };
        let edge = |&(caller, target, layer, hits): &(u8, u8, u8, u64)| {
            let (caller, target, layer) = (name(caller), name(target), Self::layer(layer));
            format!(r#"{{"caller":"{caller}","target":"{target}","hits":{hits}{layer}}}"#)
        };
        let nodes = self.nodes.iter().map(node).collect::<Vec<_>>().join(",");
        let edges = self.edges.iter().filter(|edge| edge.0 > 0).map(edge).collect::<Vec<_>>().join(",");
        format!(r#"{{"nodes":[{nodes}],"edges":[{edges}]}}"#)
    }
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let time = prop_oneof![0..20_i64, (0..i64::MAX / 2).prop_map(|time| time % 9_999_999_999_999_000)];
    let hit = (0..4_u8, 0..3_u8, 0..4_u8, time.clone()).prop_map(|(t, l, c, time)| Step::Hit(t, l, c, time));
    prop::collection::vec(prop_oneof![30 => hit, 1 => time.prop_map(Step::Drop)], 0..200)
}

proptest! {
    #[test]
    fn recordings_equal_those_of_the_model(limit in 0..12_usize, steps in steps(), ascending in any::<bool>()) {
        let mut model = Model { limit, ..Model::default() };
        let (mut hits, site) = recorded(limit);
        let (mut bare, bare_site) = recorded(0);
        for (at, step) in steps.into_iter().enumerate() {
            match step {
                Step::Hit(target, layer, caller, time) => {
                    let time = if ascending { at as i64 } else { time };
                    let total = model.hit(target, layer, caller, time);
                    for (hits, site) in [(&mut hits, site), (&mut bare, bare_site)] {
                        let target = hits.target(site, &name(target), named(layer).as_deref()).unwrap();
                        let caller = named(caller).map(|caller| hits.caller(site, &caller).unwrap());
                        prop_assert_eq!(hits.hit(site, target, caller, time).unwrap().total, total);
                    }
                }
                Step::Drop(time) => {
                    prop_assert_eq!(hits.drop_history_before(time), model.drop_before(time));
                }
            }
            prop_assert_eq!(hits.oldest(), model.times().into_iter().min());
            prop_assert_eq!(hits.newest(), model.times().into_iter().max());
        }
        prop_assert_eq!(time_series(&hits, site), model.time_series());
        prop_assert_eq!(graph(&hits, site), model.graph());
        prop_assert_eq!(hits.hit_count(), model.nodes.iter().map(|node| node.hits).sum::<u64>());
        prop_assert_eq!(hits.drop_history_before(i64::MAX), model.times().len() as u64);
        prop_assert_eq!(hits.bytes(), bare.bytes());
    }
}
