//! Freezing where memory is full: as much as there is room for, the rest once that is acknowledged (spec: edge, part 1).

mod delta_support;

use delta_support::{NOW, World, ack, id, load_image};
use pulsetree::engine::{Engine, Freeze, HitOutcome, Options};
use pulsetree::error::Code;
use pulsetree::expose::Dialect;
use pulsetree::hits::RecorderOptions;
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
        Self::with(seed, World::with(1, Options { memory_limit: MIB, ..Default::default() }))
    }

    fn with(seed: u64, mut world: World) -> Self {
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
    let text = engine.expose(Dialect::Prometheus, &[], NOW, NOW).unwrap();
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
fn of_what_is_kept_there_are_no_parts() {
    let mut full = Full::new(4);
    full.record(1);
    full.world.send_to(&mut root());
    // an entry of a freeze says that it was of everything
    full.world.engine.keep(NOW);
    full.fill();
    let how = Freeze { max_bytes: MIB, labels: &[], id: None, now: NOW, mono: NOW };
    assert_eq!(full.world.engine.take_delta(how).unwrap_err().code, Code::LimitExceeded);
    assert_eq!(full.world.engine.outbox().queue().len(), 0);
    assert_eq!(totals(&mut full.world.engine), full.counted);
}

#[test]
fn where_parts_are_not_enough_nothing_is_frozen_and_nothing_lost() {
    let mut full = Full::new(4);
    full.fill();
    // of a world that nobody asked an image holds nothing frozen: who sends it claims what its copies send
    let how = Freeze { max_bytes: MIB, labels: &[], id: Some(id(7)), now: NOW, mono: NOW };
    let mut image = Vec::new();
    full.world.engine.save(how, &mut |part| image.extend(part)).unwrap();
    let mut copy = World::with(2, Options { memory_limit: MIB, ..Default::default() });
    load_image(&mut copy.engine, &image, NOW).unwrap();
    let how = Freeze { id: Some(id(8)), ..how };
    let refused = copy.engine.take_delta(how).unwrap_err();
    assert_eq!(refused.code, Code::LimitExceeded);
    assert_eq!(
        refused.message,
        "what was recorded, as bytes, does not fit beside itself into the memoryLimit, which is 1048576"
    );
    assert_eq!(copy.engine.outbox().queue().len(), 0);
    assert_eq!(totals(&mut copy.engine), full.counted);
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

/// A freeze that is kept is held twice until it is stored: as deltas, and as the entry that tells of it.
#[test]
fn a_freeze_that_is_kept_is_asked_for_twice() {
    let value = "y".repeat(3000);
    let (mut taken, mut refused) = (0, 0);
    for percent in (10..70).step_by(4) {
        let mut world = World::with(1, Options { memory_limit: MIB, ..Default::default() });
        world.count("c", &[], 1.0);
        world.send_to(&mut root());
        world.engine.keep(NOW);
        world.engine.take_entries();
        let mut at = 0;
        while world.engine.bytes() < MIB / 100 * percent {
            world.count("c", &[("at", &format!("{at}{value}"))], 1.0);
            at += 1;
        }
        let how = Freeze { max_bytes: MIB, labels: &[], id: None, now: NOW, mono: NOW };
        match world.engine.take_delta(how) {
            Ok(_) => taken += 1,
            Err(error) => refused += u32::from(error.code == Code::LimitExceeded),
        }
        assert!(world.engine.bytes() <= MIB / 100 * 105, "{} bytes are held", world.engine.bytes());
    }
    assert!(taken >= 5 && refused >= 5, "{taken} were taken, {refused} refused");
}

/// A world that is kept, in the middle: others are merged into it, and it is sent on.
mod kept {
    use super::*;
    use pulsetree::kept;
    use pulsetree::relay::Frozen;

    struct Middle {
        world: World,
        image: Vec<u8>,
        frames: Vec<Vec<u8>>,
        /// How often there was no room to freeze.
        refused: u32,
    }

    fn options(memory_limit: usize) -> Options {
        Options { memory_limit, series_limit: 1_000_000, ..Default::default() }
    }

    impl Middle {
        fn new() -> Self {
            let world = World::with(1, options(MIB));
            let mut made = Self { world, image: Vec::new(), frames: Vec::new(), refused: 0 };
            made.world.engine.keep(NOW);
            made.save();
            assert!(made.take().is_none(), "it is asked from here on");
            made
        }

        fn store(&mut self) {
            self.frames.extend(self.world.engine.take_entries());
            self.world.engine.entries_stored(self.world.engine.last_entry());
        }

        /// Takes an image where there is room for what it freezes, before it has labels.
        fn save(&mut self) {
            self.world.draw();
            let how = Freeze { max_bytes: MIB, labels: &[], id: Some(self.world.id), now: NOW, mono: NOW };
            let mut image = Vec::new();
            match self.world.engine.save(how, &mut |part| image.extend(part)) {
                Ok(()) => {
                    self.store();
                    (self.image, self.frames) = (image, Vec::new());
                }
                Err(_) => self.refused += 1,
            }
        }

        /// Is started again from what is stored.
        fn crash(&mut self, memory_limit: usize) {
            let mut engine = Engine::new(options(memory_limit));
            kept::load(&mut engine, &self.image).unwrap();
            self.frames.iter().for_each(|frame| kept::load(&mut engine, frame).unwrap());
            engine.loaded(true, NOW).unwrap();
            engine.keep(NOW);
            self.world.engine = engine;
        }

        /// What there is to send, once it is stored.
        fn take(&mut self) -> Option<Frozen> {
            let labels = [("region", "somewhere")];
            for _ in 0..2 {
                self.world.draw();
                let World { engine, id, .. } = &mut self.world;
                let how = Freeze { max_bytes: MIB, labels: &labels, id: Some(*id), now: NOW, mono: NOW };
                match engine.take_delta(how) {
                    Ok(None) => self.store(),
                    Ok(given) => return given,
                    Err(error) => {
                        assert_eq!(error.code, Code::LimitExceeded);
                        self.refused += 1;
                        return None;
                    }
                }
            }
            None
        }

        fn is_within_its_limit(&self) {
            let bytes = self.world.engine.bytes();
            assert!(bytes <= MIB / 100 * 105, "{bytes} bytes are held");
        }
    }

    /// What was counted since the last time, most of it under names that nobody had before.
    fn counted(isolate: &mut World, random: &mut Random) -> Vec<u8> {
        let recorder = isolate.engine.recorder("site", RecorderOptions::default()).unwrap();
        for _ in 0..random.below(30) {
            let name = match random.below(3) {
                0 => format!("again-{}", random.below(10)),
                _ => format!("a-name-of-some-length-{}", random.below(u64::MAX >> 33)),
            };
            let what = ["c", "h", "s", "site"][random.below(4) as usize];
            if what == "site" {
                let target = isolate.engine.target(recorder, &name, None).unwrap();
                let caller = (random.below(2) == 0).then(|| isolate.engine.caller(recorder, "somebody").unwrap());
                isolate.engine.hit(recorder, target, caller, NOW, NOW);
            } else {
                let metric = isolate.engine.tree().find(what).unwrap();
                let cell = isolate.engine.resolve(metric, &[("name", &name)]).unwrap();
                isolate.engine.record(cell, 1.0, NOW);
            }
        }
        isolate.count("c", &[], 1.0);
        let delta = isolate.take().unwrap();
        ack(isolate, &delta);
        delta.bytes.to_vec()
    }

    /// Until names fill it and beyond, others are merged, deltas given out, lost, doubled and acknowledged, images taken, and
    /// again and again it starts from what was stored; at last with more memory, where nothing is refused.
    #[test]
    fn what_a_kept_world_counted_counts_once_whenever_it_ends() {
        for seed in 1..=2 {
            let mut random = Random(seed);
            let isolate = World::with(2, Options { series_limit: 1_000_000, ..Default::default() });
            let mut isolate = Full::with(0, isolate).world;
            let (mut middle, mut root) = (Middle::new(), root());
            for round in 0..900 {
                middle.world.merge(&counted(&mut isolate, &mut random)).unwrap();
                middle.is_within_its_limit();
                if random.below(4) > 0 {
                    middle.store();
                }
                // seldom at first, so that much is not frozen yet when names come to fill it
                let is_asked = random.below(if round < 600 { 200 } else { 3 }) == 0;
                if let Some(delta) = is_asked.then(|| middle.take()).flatten() {
                    middle.is_within_its_limit();
                    for _ in 0..random.below(3) {
                        root.merge(&delta.bytes).unwrap();
                        if random.below(2) == 0 {
                            ack(&mut middle.world, &delta);
                            break;
                        }
                    }
                }
                if random.below(60) == 0 {
                    middle.save();
                    middle.is_within_its_limit();
                }
                if random.below(30) == 0 {
                    middle.store();
                    let mut before = totals(&mut middle.world.engine);
                    middle.crash(MIB);
                    middle.is_within_its_limit();
                    let after = totals(&mut middle.world.engine);
                    // hits that were refused then may find room
                    let hits = (before.remove("site"), after.get("site").copied());
                    assert!(hits.0 <= hits.1, "{hits:?}");
                    assert!(before.iter().all(|(name, count)| after[name] == *count), "{before:?} {after:?}");
                }
            }
            assert!(middle.refused > 0, "names never came to fill it");
            middle.store();
            middle.crash(16 * MIB);
            middle.refused = 0;
            while let Some(delta) = middle.take() {
                root.merge(&delta.bytes).unwrap();
                ack(&mut middle.world, &delta);
            }
            assert_eq!(
                (middle.refused, totals(&mut root.engine)),
                (0, totals(&mut middle.world.engine)),
                "seed {seed}"
            );
        }
    }
}
