//! What worlds hold and what deltas carry, as sums of whole numbers.

use super::delta_support::World;
use pulsetree::image::{Item, read_delta};
use pulsetree::json::{Value, parse, to_string};
use pulsetree::tree::{Change, Data};
use std::collections::BTreeMap;

/// Sums of whole numbers by what they are of.
pub type Ledger = BTreeMap<String, f64>;

pub fn add(ledger: &mut Ledger, key: String, more: f64) {
    if more != 0.0 {
        *ledger.entry(key).or_default() += more;
    }
}

/// Sums that come to nothing are gone.
pub fn add_all(ledger: &mut Ledger, more: &Ledger) {
    for (key, more) in more {
        add(ledger, key.clone(), *more);
        if ledger.get(key) == Some(&0.0) {
            ledger.remove(key);
        }
    }
}

/// Without the labels that senders and receivers add, which are called so.
pub fn without(labels: &[&str], ledger: &Ledger) -> Ledger {
    let mut bare = Ledger::new();
    for (key, sum) in ledger {
        let mut key = key.clone();
        for label in labels {
            if let Some(at) = key.find(&format!("{label}=\"")) {
                let end = at + key[at..].match_indices('"').nth(1).unwrap().0 + 1;
                let (before, after) = (&key[..at], &key[end..]);
                // and the comma before it, or else after
                let shorter = before.strip_suffix(',');
                let after = if shorter.is_some() { after } else { after.strip_prefix(',').unwrap_or(after) };
                key = [shorter.unwrap_or(before), after].concat();
            }
        }
        add_all(&mut bare, &Ledger::from([(key, *sum)]));
    }
    bare
}

fn set_of(labels: &[(&str, &str)]) -> String {
    let mut set: Vec<_> = labels.iter().map(|(name, value)| format!("{name}=\"{value}\"")).collect();
    set.sort();
    set.join(",")
}

/// What a delta holds, read item by item.
pub fn contents(bytes: &[u8]) -> Ledger {
    let (_, items) = read_delta(bytes).unwrap();
    let (mut ledger, mut name, mut labels) = (Ledger::new(), "", Vec::new());
    for item in items {
        match item {
            Item::Claims(_) => {}
            Item::Metric(metric, ..) => name = metric,
            Item::Recorder(id, _) => name = id,
            Item::Set(set, change) => match change {
                Change::Count(more) | Change::Added(more) => add(&mut ledger, format!("{name} {set}"), more),
                Change::Calls([sum, calls]) => {
                    add(&mut ledger, format!("{name} {set}"), sum);
                    add(&mut ledger, format!("{name} {set} calls"), calls);
                }
                Change::Buckets(counts, sum) => {
                    for (bucket, count) in counts.iter().enumerate() {
                        add(&mut ledger, format!("{name} {set} {bucket}"), *count);
                    }
                    add(&mut ledger, format!("{name} {set} sum"), sum);
                }
                Change::Window(_, [count, sum]) => {
                    add(&mut ledger, format!("{name} {set} count"), count);
                    add(&mut ledger, format!("{name} {set} sum"), sum);
                }
                Change::Number(..) | Change::Text(..) | Change::Link(..) => {}
            },
            Item::Hits(way, hits, _) => {
                add(&mut ledger, format!("{name} {} {}", way.target, way.caller.unwrap_or("")), hits as f64);
            }
            Item::Labels(next) => labels = next,
            Item::Toll(way, toll) => {
                let (from, set, time) = (way.caller.unwrap_or(""), set_of(&labels), toll.time as f64);
                add(&mut ledger, format!("{name} {} {from} {set} at {time}", way.target), toll.hits as f64);
            }
            Item::Visit(..) | Item::Series(..) | Item::Point(..) => {}
        }
    }
    ledger
}

/// What a world holds, read off its tree, its recorders and its store.
pub fn held(world: &World) -> Ledger {
    let mut ledger = Ledger::new();
    world.engine.tree().each_metric(&mut |family| {
        let name = family.metric();
        family.each(0.0, &mut |view| {
            let key = format!("{name} {}", view.set);
            match view.data {
                Data::Counter(sum) | Data::Int(sum) => add(&mut ledger, key, *sum),
                Data::Counted(both) => {
                    add(&mut ledger, format!("{key} calls"), both[1]);
                    add(&mut ledger, key, both[0]);
                }
                Data::Histogram(histogram) => {
                    let mut below = 0.0;
                    for (bucket, (_, count)) in histogram.cumulative().enumerate() {
                        add(&mut ledger, format!("{key} {bucket}"), count - below);
                        below = count;
                    }
                    add(&mut ledger, format!("{key} sum"), histogram.sum());
                }
                Data::Window(window) => {
                    add(&mut ledger, format!("{key} count"), window.count());
                    add(&mut ledger, format!("{key} sum"), window.sum());
                }
                _ => {}
            }
        });
    });
    let hits = world.engine.hits();
    for (recorder, id) in (0..).map(|recorder| (recorder, hits.id(recorder))).take_while(|(_, id)| !id.is_empty()) {
        let graph = to_string(&hits.graph(recorder));
        let graph = parse(&graph).unwrap();
        let list = |name: &str| match graph.get(name) {
            Some(Value::Array(items)) => items.clone(),
            other => panic!("{other:?} are no {name}"),
        };
        let text = |of: &Value<'_>, name: &str| of.get(name).and_then(Value::as_str).unwrap().to_owned();
        let hits = |of: &Value<'_>| of.get("hits").and_then(Value::as_number).unwrap();
        // of a target's hits those without a caller are what its edges leave
        let mut counts = Ledger::new();
        list("nodes").iter().for_each(|node| add(&mut counts, format!("{id} {} ", text(node, "id")), hits(node)));
        for edge in list("edges") {
            let target = text(&edge, "target");
            add(&mut counts, format!("{id} {target} {}", text(&edge, "caller")), hits(&edge));
            add(&mut counts, format!("{id} {target} "), -hits(&edge));
        }
        add_all(&mut ledger, &counts);
    }
    let store = world.engine.store();
    for slot in (0..1000).filter(|slot| store.order(*slot).is_some()) {
        let (target, from) = (store.tag(slot, "target").unwrap(), store.tag(slot, "caller").unwrap_or(""));
        let labels: Vec<_> = store.tags(slot).filter(|(key, _)| !["target", "caller"].contains(key)).collect();
        let set = set_of(&labels);
        store.scan(slot, i64::MIN, i64::MAX, &mut |times, values| {
            for (time, value) in times.iter().zip(values) {
                add(&mut ledger, format!("{} {target} {from} {set} at {}", store.metric(slot), *time as f64), *value);
            }
        });
    }
    ledger
}
