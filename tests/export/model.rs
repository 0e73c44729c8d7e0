//! Any points in any order against a receiver as strict as Prometheus 2.42, and against what was put.

use super::behind;
use super::decoded::{Sample, decode};
use proptest::prelude::*;
use pulsetree::engine::{Engine, Options};
use std::collections::{BTreeMap, BTreeSet};

const NOW: i64 = 1_700_000_000_000;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// Takes a body whole or not at all.
#[derive(Default)]
struct Receiver {
    newest: i64,
    last: BTreeMap<String, (i64, u64)>,
}

impl Receiver {
    fn takes(&self, (series, time, bits): &Sample) -> bool {
        *time >= self.newest - HOUR
            && self.last.get(series).is_none_or(|last| time > &last.0 || (*time, *bits) == *last)
    }

    /// Whether the body was taken.
    fn write(&mut self, samples: &[Sample]) -> bool {
        let takes = samples.iter().all(|sample| self.takes(sample));
        if takes {
            for (series, time, bits) in samples {
                self.newest = self.newest.max(*time);
                self.last.insert(series.clone(), (*time, *bits));
            }
        }
        takes
    }
}

/// A put (series, minutes ago, ms on top, value), or a tick.
#[derive(Clone, Debug)]
enum Step {
    Put(u8, i64, i64, u8),
    Tick,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let ago = prop_oneof![6 => 0i64..2, 2 => 0i64..50, 1 => 0i64..5000];
    let put = (0u8..6, ago, 0i64..5, 0u8..3).prop_map(|(series, ago, ms, value)| Step::Put(series, ago, ms, value));
    proptest::collection::vec(prop_oneof![8 => put, 1 => Just(Step::Tick)], 1..120)
}

/// What is put: series 4 and 5 are one to an engine, as their names become one.
fn name(series: u8) -> &'static str {
    ["a", "b", "c", "d", "e.f", "e_f"][usize::from(series)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_good_is_refused_and_nothing_is_left_out(mut steps in steps()) {
        steps.push(Step::Tick);
        let mut engine = Engine::new(Options::default());
        let exporter = engine.open_remote_write(behind(&[]), NOW as f64).unwrap();
        let mut receiver = Receiver::default();
        let (mut now, mut put, mut sent) = (NOW, BTreeMap::new(), BTreeMap::<String, (i64, u64)>::new());
        for step in steps {
            let Step::Put(series, ago, ms, value) = step else {
                now += 15_000;
                engine.export_tick(exporter, now as f64, 0.0, true).unwrap();
                let mut arrived = BTreeSet::new();
                while let Some(body) = engine.export_body(exporter) {
                    let samples = decode(&body.bytes).samples();
                    engine.export_settled(exporter, true, now as f64);
                    let state: Vec<bool> = samples.iter().map(|sample| receiver.takes(sample)).collect();
                    if !receiver.write(&samples) {
                        for (sample, good) in samples.iter().zip(state) {
                            let young = sample.1 > now - HOUR;
                            prop_assert!(!(good && young), "{sample:?} was refused for others: {samples:?}");
                        }
                    }
                    for sample in samples {
                        prop_assert!(arrived.insert(sample.clone()), "{sample:?} came twice");
                    }
                }
                // what was put since, of each instant the last, but for what the last sample of its series said already
                let expected: BTreeSet<Sample> = std::mem::take(&mut put)
                    .into_iter()
                    .map(|((series, time), bits)| (series, time, bits))
                    .filter(|(series, time, bits): &Sample| sent.get(series) != Some(&(*time, *bits)))
                    .collect();
                for (series, time, bits) in &expected {
                    let last = sent.entry(series.clone()).or_insert((*time, *bits));
                    if last.0 <= *time {
                        *last = (*time, *bits);
                    }
                }
                prop_assert_eq!(arrived, expected);
                continue;
            };
            let (time, value) = (now - ago * MINUTE + ms, f64::from(value));
            engine.put(name(series), &[], time as f64, value, now as f64).unwrap();
            put.insert((format!("{}{{}}", name(series).replace('.', "_")), time), value.to_bits());
        }
    }
}
