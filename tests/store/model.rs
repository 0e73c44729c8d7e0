//! Random histories against a naive model.

use super::{all_points, filter, free, points, valid};
use proptest::prelude::*;
use pulsetree::labels::{Handle, code_unit_order};
use pulsetree::matcher::{Matcher, TagFilter};
use pulsetree::store::{Kind, Store};
use std::collections::BTreeMap;

/// Most points of a chunk.
const CHUNK: usize = 1024;

type Name = (String, Vec<(String, String)>);

#[derive(Default)]
struct Model {
    series: BTreeMap<Name, BTreeMap<i64, f64>>,
    /// Every handle ever given out, and the series it was for while that is not freed.
    handles: Vec<(Handle, Option<Name>)>,
    /// Series with points in order of first write.
    order: Vec<Name>,
}

#[derive(Clone, Debug)]
enum Step {
    Intern(Name),
    Append(prop::sample::Index, i64, f64),
    Add(prop::sample::Index, i64, f64),
    Block(prop::sample::Index, i64, i64, usize),
    Drop(i64),
    Compact,
    Select(Option<String>, Vec<(String, u8, String)>),
    Scan(prop::sample::Index, i64, i64),
}

fn name() -> impl Strategy<Value = Name> {
    let tag = ("[abé😀]", "[x-z]");
    ("[mn]", prop::collection::btree_map(tag.0, tag.1, 0..4))
        .prop_map(|(metric, tags)| (metric, tags.into_iter().collect::<Vec<_>>()))
        .prop_map(|(metric, mut tags)| {
            tags.sort_by(|a, b| code_unit_order(&a.0, &b.0));
            (metric, tags)
        })
}

fn step() -> impl Strategy<Value = Step> {
    let series = any::<prop::sample::Index>;
    let time = || 0..6000_i64;
    let value = || (-100..100_i32).prop_map(f64::from);
    prop_oneof![
        3 => name().prop_map(Step::Intern),
        6 => (series(), time(), value()).prop_map(|(s, t, v)| Step::Append(s, t, v)),
        3 => (series(), time(), value()).prop_map(|(s, t, v)| Step::Add(s, t, v)),
        6 => (series(), time(), -3..4_i64, 1..2500_usize).prop_map(|(s, t, d, n)| Step::Block(s, t, d, n)),
        1 => (0..9000_i64).prop_map(Step::Drop),
        1 => Just(Step::Compact),
        2 => (prop::option::of("[mno]"), prop::collection::vec(("[abé]", 0..7_u8, "[x-z]"), 0..3))
            .prop_map(|(m, f)| Step::Select(m, f)),
        1 => (series(), time(), time()).prop_map(|(s, from, to)| Step::Scan(s, from, to)),
    ]
}

fn matcher(kind: u8, value: &str) -> Matcher {
    match kind {
        0 => Matcher::equals(value),
        1 => Matcher::OneOf(["x".to_owned(), value.to_owned()].into_iter().collect()),
        2 => Matcher::glob(&[value, "*"].concat(), false),
        3 => Matcher::Present,
        4 => Matcher::Absent,
        5 => Matcher::equals(value).negated(),
        _ => Matcher::Not(Box::new(Matcher::Present)),
    }
}

impl Model {
    fn write(&mut self, at: &Name, time: i64, change: impl FnOnce(f64) -> f64) {
        let points = self.series.entry(at.clone()).or_default();
        if points.is_empty() {
            self.order.push(at.clone());
        }
        let value = points.entry(time).or_insert(0.0);
        *value = change(*value);
    }

    /// Drops what the store dropped: of each series the first points, all of them before the time, so that fewer are left
    /// than a chunk has. Returns how many.
    fn drop_before(&mut self, time: i64, store: &Store) -> u64 {
        let mut dropped = 0;
        self.series.retain(|name, points| {
            let first = store.find(&name.0, &borrowed(&name.1)).and_then(|handle| store.first_time(handle.slot));
            let kept = points.split_off(&first.unwrap_or(i64::MAX));
            assert!(points.keys().all(|dropped| *dropped < time), "what was not too old went");
            assert!(kept.range(..time).count() < CHUNK, "more than a chunk is left of what is too old");
            dropped += points.len() as u64;
            let freed = kept.is_empty() && !points.is_empty();
            *points = kept;
            if freed {
                self.order.retain(|other| other != name);
                for (_, series) in self.handles.iter_mut().filter(|(_, series)| series.as_ref() == Some(name)) {
                    *series = None;
                }
            }
            !freed
        });
        dropped
    }

    fn select(&self, metric: Option<&str>, filters: &[TagFilter]) -> Vec<Name> {
        let passes = |(name, tags): &&Name| {
            metric.is_none_or(|metric| metric == name)
                && filters.iter().all(|filter| {
                    let value = tags.iter().find(|tag| tag.0 == filter.key).map(|tag| tag.1.as_str());
                    filter.matcher.matches(value)
                })
        };
        self.order.iter().filter(passes).cloned().collect()
    }
}

fn name_of(store: &Store, slot: u32) -> Name {
    (store.metric(slot).to_owned(), store.tags(slot).map(|(key, value)| (key.to_owned(), value.to_owned())).collect())
}

fn borrowed(tags: &[(String, String)]) -> Vec<(&str, &str)> {
    tags.iter().rev().map(|(key, value)| (key.as_str(), value.as_str())).collect()
}

/// Does one step to both and compares what it answers.
fn run(step: &Step, store: &mut Store, model: &mut Model) {
    let pick = |model: &Model, at: &prop::sample::Index| {
        (!model.handles.is_empty()).then(|| model.handles[at.index(model.handles.len())].clone())
    };
    match step {
        Step::Intern(name) => {
            let handle = store.intern(&name.0, &borrowed(&name.1)).unwrap();
            model.series.entry(name.clone()).or_default();
            if let Some(known) = model.handles.iter().find(|(_, series)| series.as_ref() == Some(name)) {
                assert_eq!(known.0, handle);
            } else {
                assert!(model.handles.iter().all(|(other, _)| *other != handle));
                model.handles.push((handle, Some(name.clone())));
            }
        }
        Step::Append(at, time, value) => {
            let Some((handle, series)) = pick(model, at) else { return };
            assert_eq!(store.append(handle, *time, *value), series.is_some());
            series.iter().for_each(|name| model.write(name, *time, |_| *value));
        }
        Step::Add(at, time, value) => {
            let Some((handle, series)) = pick(model, at) else { return };
            assert_eq!(store.add(handle, *time, *value), series.is_some());
            series.iter().for_each(|name| model.write(name, *time, |old| old + value));
        }
        Step::Block(at, start, step, count) => {
            let Some((handle, series)) = pick(model, at) else { return };
            let times: Vec<i64> = (0..*count as i64).map(|n| (start + n * step).clamp(0, 12_000)).collect();
            let values: Vec<f64> = (0..*count).map(|n| n as f64).collect();
            assert_eq!(store.append_many(handle, &times, &values), series.is_some());
            if let Some(name) = &series {
                times.iter().zip(&values).for_each(|(time, value)| model.write(name, *time, |_| *value));
            }
        }
        Step::Drop(time) => {
            let left = store.bytes() - store.bytes_before(*time);
            let dropped = store.drop_before(*time);
            assert_eq!(dropped, model.drop_before(*time, store));
            assert!(store.bytes() <= left * 3 / 2 + 4096);
        }
        Step::Compact => {
            let before = store.bytes();
            store.compact();
            assert!(store.bytes() <= before + 4096);
        }
        Step::Select(metric, filters) => {
            let filters: Vec<_> = filters.iter().map(|(key, kind, value)| filter(key, matcher(*kind, value))).collect();
            let found = store.select(metric.as_deref(), &filters, &mut free).unwrap();
            let found: Vec<_> = found.into_iter().map(|slot| name_of(store, slot)).collect();
            assert_eq!(found, model.select(metric.as_deref(), &filters));
        }
        Step::Scan(at, from, to) => {
            let Some((handle, Some(name))) = pick(model, at) else { return };
            let points_of = &model.series[&name];
            let expected = points_of.iter().map(|(time, value)| (*time, *value));
            let expected: Vec<_> = expected.filter(|point| from <= &point.0 && point.0 <= *to).collect();
            assert_eq!(points(store, handle.slot, *from, *to), expected);
        }
    }
}

fn sorted_set(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<_> = names.collect();
    names.sort_by(|a, b| code_unit_order(a, b));
    names.dedup();
    names
}

fn compare(store: &Store, model: &Model) {
    assert_eq!(store.series_count(), model.order.len());
    assert_eq!(store.point_count(), model.series.values().map(|points| points.len() as u64).sum::<u64>());
    assert_eq!(store.oldest(), model.series.values().filter_map(|points| points.keys().next()).min().copied());
    assert_eq!(store.newest(), model.series.values().filter_map(|points| points.keys().last()).max().copied());
    for (name, expected) in &model.series {
        let handle = store.find(&name.0, &borrowed(&name.1)).unwrap();
        assert!(all_points(store, handle.slot).into_iter().eq(expected.iter().map(|(time, value)| (*time, *value))));
    }
    let tags = || model.order.iter().flat_map(|(_, tags)| tags.iter());
    let suggest = |kind, metric, tag| store.suggest(kind, "", 99, metric, tag, &mut free).unwrap();
    assert_eq!(suggest(Kind::Metric, None, None), sorted_set(model.order.iter().map(|name| name.0.clone())));
    assert_eq!(suggest(Kind::TagKey, None, None), sorted_set(tags().map(|tag| tag.0.clone())));
    let of_a = tags().filter(|tag| tag.0 == "a").map(|tag| tag.1.clone());
    assert_eq!(suggest(Kind::TagValue, None, Some("a")), sorted_set(of_a));
    let of_m =
        model.order.iter().filter(|name| name.0 == "m").flat_map(|(_, tags)| tags.iter().map(|tag| tag.1.clone()));
    assert_eq!(suggest(Kind::TagValue, Some("m"), None), sorted_set(of_m));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_history_matches_a_naive_store(steps in prop::collection::vec(step(), 1..80)) {
        let (mut store, mut model) = (Store::new(1000), Model::default());
        for step in &steps {
            run(step, &mut store, &mut model);
            valid(&store);
        }
        compare(&store, &model);
        store.drop_before(i64::MAX);
        valid(&store);
        prop_assert_eq!(store.point_count(), 0);
    }
}
