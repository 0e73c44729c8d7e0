//! Freezing where memory is full: as much as there is room for, the rest once that is acknowledged (spec: edge, part 1).

mod delta_support;

use delta_support::{NOW, World, ack};
use pulsetree::engine::{Engine, Freeze, HitOutcome, Options};
use pulsetree::error::Code;
use pulsetree::hits::RecorderOptions;
use pulsetree::kept::load_image;
use pulsetree::labels::Handle;
use pulsetree::tree::{self, Kind};
use std::collections::BTreeMap;

const MIB: usize = 1 << 20;

/// Numbers that look like chance, the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// A world whose label sets, targets and callers fill the memory, and what was counted in it, by what.
struct Full {
    world: World,
    random: Random,
    counted: BTreeMap<String, f64>,
    recorder: u32,
    /// Every label set of the counter, in order.
    counters: Vec<Handle>,
}

impl Full {
    fn new(seed: u64) -> Self {
        let mut world = World::with(1, Options { memory_limit: MIB, ..Default::default() });
        for (name, kind) in [("c", Kind::Counter), ("h", Kind::Histogram), ("s", Kind::Summary)] {
            world.metric(name, kind, tree::Options::default());
        }
        let recorder = world.engine.recorder("site", RecorderOptions::default()).unwrap();
        Self { world, random: Random(seed), counted: BTreeMap::new(), recorder, counters: Vec::new() }
    }

    /// Records something, most of it under a name of so many; whether there was room.
    fn record(&mut self, names: u64) -> bool {
        let name = format!("a-name-of-some-length-{}", self.random.below(names));
        let Self { world: World { engine, .. }, random, counted, recorder, counters } = self;
        let what = ["c", "h", "s", "site"][random.below(4) as usize];
        if what == "site" {
            let Ok(target) = engine.target(*recorder, &name, None) else { return false };
            let caller = (random.below(2) == 0).then(|| engine.caller(*recorder, "somebody").ok()).flatten();
            let said = engine.hit(*recorder, target, caller, NOW, NOW);
            if said == HitOutcome::Full {
                return false;
            }
            *counted.entry(what.to_owned()).or_default() += 1.0;
            return true;
        }
        let metric = engine.tree().find(what).unwrap();
        let Ok(cell) = engine.resolve(metric, &[("name", &name)]) else { return false };
        engine.record(cell, 1.0, NOW);
        *counted.entry(what.to_owned()).or_default() += 1.0;
        if what == "c" {
            counters.push(cell);
        }
        true
    }

    /// Whether names fill the memory: nothing new was taken so many times.
    fn fill(&mut self) {
        let mut refused = 0;
        while refused < 100 {
            refused += u32::from(!self.record(1_000_000));
        }
    }
}

/// What a world has of each, over all label sets.
fn totals(engine: &mut Engine) -> BTreeMap<String, f64> {
    let text = engine.expose(false, &[], NOW, NOW).unwrap();
    let mut found = BTreeMap::<String, f64>::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (sample, value) = line.rsplit_once(' ').unwrap();
        let name = sample.split('{').next().unwrap();
        let of = match name {
            "c_total" => "c",
            "h_count" => "h",
            "s_count" => "s",
            "site_hits_total" => "site",
            _ => continue,
        };
        *found.entry(of.to_owned()).or_default() += value.parse::<f64>().unwrap();
    }
    found
}

/// A world that was sent to another, by which it remembers what is frozen, before names filled it.
fn filled(seed: u64, max_bytes: usize) -> (Full, World) {
    let (mut full, mut root) = (Full::new(seed), root());
    full.world.max_bytes = max_bytes;
    full.record(1);
    full.world.send_to(&mut root);
    full.fill();
    (full, root)
}

fn root() -> World {
    World::with(9, Options { series_limit: 1_000_000, ..Default::default() })
}

#[test]
fn a_world_that_names_fill_sends_all_in_parts() {
    for (seed, max_bytes) in [(1, MIB), (2, 60_000), (3, 500)] {
        let (mut full, mut root) = filled(seed, max_bytes);
        let mut parts = 0;
        while let Some(delta) = full.world.take() {
            assert!(full.world.engine.bytes() <= MIB / 100 * 105, "{} bytes are held", full.world.engine.bytes());
            assert_eq!(full.world.take().as_ref(), Some(&delta), "the very same until it is acknowledged");
            assert!(root.merge(&delta.bytes).unwrap().applied);
            ack(&mut full.world, &delta);
            parts += 1;
        }
        assert!(parts > 3, "{parts} parts");
        assert_eq!(totals(&mut full.world.engine), full.counted);
        assert_eq!(totals(&mut root.engine), full.counted, "seed {seed}");
    }
}

/// Between the parts more is recorded, much of it of what was sent already; answers get lost, deltas come again.
#[test]
fn what_is_recorded_between_the_parts_counts_once() {
    for seed in 10..13 {
        let (mut full, mut root) = filled(seed, MIB);
        for round in 0..60 {
            for _ in 0..full.random.below(50) {
                full.record(if round % 2 == 0 { 10 } else { 1_000_000 });
            }
            let Some(delta) = full.world.take() else { continue };
            for _ in 0..full.random.below(3) {
                root.merge(&delta.bytes).unwrap();
                if full.random.below(2) == 0 {
                    ack(&mut full.world, &delta);
                }
            }
        }
        full.world.send_to(&mut root);
        assert_eq!(totals(&mut root.engine), full.counted, "seed {seed}");
        assert!(full.world.take().is_none());
    }
}

/// What is recorded all the time does not keep the rest waiting: each part goes on where the one before ended.
#[test]
fn every_count_has_its_turn() {
    let (mut full, mut root) = filled(1, MIB);
    let all = totals(&mut full.world.engine);
    for _ in 0..100 {
        let Some(delta) = full.world.take() else { break };
        root.merge(&delta.bytes).unwrap();
        ack(&mut full.world, &delta);
        // the first label sets of the tree again, more than a part holds
        for cell in full.counters.iter().take(600) {
            full.world.engine.record(*cell, 1.0, NOW);
        }
    }
    let sent = totals(&mut root.engine);
    assert!(all.iter().all(|(name, count)| sent[name] >= *count), "{all:?} of which came {sent:?}");
}

#[test]
fn where_parts_are_not_enough_nothing_is_frozen_and_nothing_lost() {
    let mut full = Full::new(4);
    full.record(1);
    full.world.send_to(&mut root());
    // an entry of a freeze says that it was of everything
    full.world.engine.keep(NOW);
    full.fill();
    let how = Freeze { max_bytes: MIB, labels: &[], id: None, now: NOW, mono: NOW };
    let refused = full.world.engine.take_delta(how).unwrap_err();
    assert_eq!(refused.code, Code::LimitExceeded);
    assert_eq!(
        refused.message,
        "what was recorded, as bytes, does not fit beside itself into the memoryLimit, which is 1048576"
    );
    assert_eq!(full.world.engine.outbox().queue().len(), 0);
    assert_eq!(totals(&mut full.world.engine), full.counted);
}

/// Once the parts are sent there is little to freeze, for which there is room beside whatever names fill.
#[test]
fn a_full_world_is_saved_once_it_was_sent() {
    let (mut full, mut root) = filled(5, MIB);
    full.world.send_to(&mut root);
    for _ in 0..20 {
        full.record(10);
    }
    let how = Freeze { max_bytes: MIB, labels: &[], id: None, now: NOW, mono: NOW };
    let mut image = Vec::new();
    full.world.engine.save(how, &mut |part| image.extend(part)).unwrap();
    let mut copy = World::new(2);
    load_image(&mut copy.engine, &image, NOW).unwrap();
    assert_eq!(totals(&mut copy.engine), full.counted);
    copy.send_to(&mut root);
    assert_eq!(totals(&mut root.engine), full.counted);
    full.world.send_to(&mut root);
    assert_eq!(totals(&mut root.engine), full.counted, "of both worlds each count came once");
}

/// The names of targets and the labels of a push are bytes of a delta, too.
#[test]
fn what_a_delta_takes_is_asked_for() {
    let mut world = World::with(1, Options { memory_limit: MIB, ..Default::default() });
    let recorder = world.engine.recorder("site", RecorderOptions::default()).unwrap();
    world.count("c", &[], 1.0);
    for at in 0..1000 {
        let target = world.engine.target(recorder, &format!("{at}-{}", "x".repeat(300)), None).unwrap();
        world.engine.hit(recorder, target, None, NOW, NOW);
        world.count("c", &[("at", &at.to_string())], 1.0);
    }
    let value = "y".repeat(400);
    let mut root = root();
    while let Some(delta) = world.take_labelled(&[("z", &value)]) {
        assert!(world.engine.bytes() <= MIB / 100 * 105, "{} bytes are held", world.engine.bytes());
        root.merge(&delta.bytes).unwrap();
        ack(&mut world, &delta);
    }
    assert_eq!(totals(&mut root.engine)["site"], 1000.0);
    assert_eq!(totals(&mut root.engine)["c"], 1001.0);
}
