//! Many isolates in two tiers against a ledger of its own: whatever is lost, doubled or late, what was applied is there
//! exactly, once, and never more than was recorded (spec: edge, E2).

mod delta_support;

use delta_support::{World, ack};
use pulsetree::engine::Options;
use pulsetree::hits::RecorderOptions;
use pulsetree::image::{Item, read_delta};
use pulsetree::relay::Frozen;
use pulsetree::tree::{self, Change, Data, Kind, Merge};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Sums of whole numbers by what they are of.
type Ledger = BTreeMap<String, f64>;

fn add(ledger: &mut Ledger, key: String, more: f64) {
    if more != 0.0 {
        *ledger.entry(key).or_default() += more;
    }
}

fn add_all(ledger: &mut Ledger, more: &Ledger) {
    more.iter().for_each(|(key, more)| add(ledger, key.clone(), *more));
    ledger.retain(|_, sum| *sum != 0.0);
}

/// A pseudorandom sequence that is the same everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }
}

const BOUNDS: [f64; 3] = [1.0, 10.0, 100.0];
const PATHS: [&str; 4] = ["/", "/a", "/b", "/c"];

struct Isolate {
    world: World,
    /// What was recorded since the last freeze.
    fresh: Ledger,
    /// Of its frozen deltas by number, what each holds.
    frozen: BTreeMap<u64, Rc<Ledger>>,
    to: usize,
}

impl Isolate {
    fn new(number: u64, to: usize, max_bytes: usize) -> Self {
        let mut world = World::with(number, Options { memory_limit: 4 << 20, ..Options::default() });
        world.max_bytes = max_bytes;
        let add = || tree::Options { merge: Some(Merge::Add), ..tree::Options::default() };
        world.metric("gauge", Kind::Int, add());
        world.metric("calls", Kind::Counter, tree::Options { count_calls: Some(true), ..tree::Options::default() });
        let buckets = Some(BOUNDS.to_vec());
        world.metric("times", Kind::Histogram, tree::Options { buckets, ..tree::Options::default() });
        Self { world, fresh: Ledger::new(), frozen: BTreeMap::new(), to }
    }

    fn record(&mut self, dice: &mut Dice) {
        let (value, path) = (1.0 + dice.below(200) as f64, PATHS[dice.below(4) as usize]);
        let fresh = &mut self.fresh;
        match dice.below(7) {
            0 => {
                self.world.count("requests", &[("path", path)], value);
                add(fresh, format!("requests path=\"{path}\""), value);
            }
            1 => {
                self.world.count("calls", &[], value);
                add(fresh, "calls ".into(), value);
                add(fresh, "calls  calls".into(), 1.0);
            }
            2 => {
                let delta = value - 100.0;
                let metric = self.world.engine.tree().find("gauge").unwrap();
                let cell = self.world.engine.resolve(metric, &[("path", path)]).unwrap();
                self.world.engine.add(cell, delta, 0.0);
                add(fresh, format!("gauge path=\"{path}\""), delta);
            }
            3 => {
                self.world.observe("times", Kind::Histogram, value);
                let bucket = BOUNDS.iter().filter(|bound| **bound < value).count();
                add(fresh, format!("times  {bucket}"), 1.0);
                add(fresh, "times  sum".into(), value);
            }
            4 => {
                self.world.observe("sizes", Kind::Summary, value);
                add(fresh, "sizes  count".into(), 1.0);
                add(fresh, "sizes  sum".into(), value);
            }
            5 => {
                let engine = &mut self.world.engine;
                let recorder = engine.recorder("site", RecorderOptions::default()).unwrap();
                let target = engine.target(recorder, path, None).unwrap();
                let caller = (value > 100.0).then(|| engine.caller(recorder, "x").unwrap());
                engine.hit(recorder, target, caller, self.world.now, self.world.now);
                let from = if caller.is_some() { "x" } else { "" };
                add(fresh, format!("site {path} {from}"), 1.0);
                add(fresh, format!("site {path} {from} at {}", self.world.now), 1.0);
            }
            _ => self.world.text("last", path),
        }
    }

    /// The head of the queue; what a freeze holds is what was recorded since the last.
    fn take(&mut self) -> Option<Frozen> {
        let given = self.world.take()?;
        if self.frozen.contains_key(&given.sequence) {
            return Some(given);
        }
        let mut all = Ledger::new();
        for frozen in self.world.engine.outbox().queue() {
            let held = contents(&frozen.bytes);
            add_all(&mut all, &held);
            self.frozen.insert(frozen.sequence, Rc::new(held));
        }
        let mut fresh = std::mem::take(&mut self.fresh);
        fresh.retain(|_, sum| *sum != 0.0);
        assert_eq!(all, fresh, "a freeze takes everything recorded since the last");
        Some(given)
    }
}

/// What a delta holds, read item by item.
fn contents(bytes: &[u8]) -> Ledger {
    let (_, items) = read_delta(bytes).unwrap();
    let (mut ledger, mut name) = (Ledger::new(), "");
    for item in items {
        match item {
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
            Item::Toll(way, toll) => {
                let (from, time) = (way.caller.unwrap_or(""), toll.time as f64);
                add(&mut ledger, format!("{name} {} {from} at {time}", way.target), toll.hits as f64);
            }
            Item::Visit(..) | Item::Series(..) | Item::Point(..) => {}
        }
    }
    ledger
}

/// What a world holds, read off its tree, its recorders and its store.
fn held(world: &World) -> Ledger {
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
    hits.each_increment(&mut |recorder, increment| {
        let target = hits.target_name(recorder, increment.target);
        let from = increment.caller.map_or("", |caller| hits.caller_name(recorder, caller));
        add(&mut ledger, format!("{} {target} {from}", hits.id(recorder)), increment.hits as f64);
    });
    let store = world.engine.store();
    for slot in (0..1000).filter(|slot| store.order(*slot).is_some()) {
        let (target, from) = (store.tag(slot, "target").unwrap(), store.tag(slot, "caller").unwrap_or(""));
        store.scan(slot, i64::MIN, i64::MAX, &mut |times, values| {
            for (time, value) in times.iter().zip(values) {
                add(&mut ledger, format!("{} {target} {from} at {}", store.metric(slot), *time as f64), *value);
            }
        });
    }
    ledger
}

struct Message {
    frozen: Frozen,
    held: Rc<Ledger>,
    to: usize,
}

struct Run {
    dice: Dice,
    isolates: Vec<Isolate>,
    colos: Vec<World>,
    /// What was applied at each colo.
    applied: Vec<Ledger>,
    recorded: u64,
    network: Vec<Message>,
    made: u64,
    now: f64,
}

const COLOS: usize = 4;
/// Isolates that live at once.
const ALIVE: usize = 24;

impl Run {
    fn new(seed: u64) -> Self {
        let colos = (0..COLOS as u64).map(|colo| World::new(1 << 60 | colo)).collect();
        let now = delta_support::NOW;
        let applied = vec![Ledger::new(); COLOS];
        Self { dice: Dice(seed), isolates: Vec::new(), colos, applied, recorded: 0, network: Vec::new(), made: 0, now }
    }

    fn isolate(&mut self) -> usize {
        while self.isolates.len() < ALIVE {
            self.made += 1;
            let max_bytes = if self.dice.one_in(2) { 1 << 20 } else { 1 + self.dice.below(300) as usize };
            let to = self.dice.below(COLOS as u64) as usize;
            self.isolates.push(Isolate::new(self.made, to, max_bytes));
        }
        self.dice.below(ALIVE as u64) as usize
    }

    fn step(&mut self) {
        let at = self.isolate();
        self.now += self.dice.below(3) as f64;
        self.isolates[at].world.now = self.now;
        match self.dice.below(10) {
            0..4 => {
                for _ in 0..=self.dice.below(12) {
                    self.isolates[at].record(&mut self.dice);
                    self.recorded += 1;
                }
            }
            4..7 => self.send(at),
            7..9 => self.deliver(),
            _ => {
                self.isolates.swap_remove(at);
            }
        }
    }

    fn send(&mut self, at: usize) {
        let isolate = &mut self.isolates[at];
        let Some(frozen) = isolate.take() else { return };
        let held = Rc::clone(&isolate.frozen[&frozen.sequence]);
        for _ in 0..=self.dice.below(2) {
            let frozen = frozen.clone();
            self.network.push(Message { frozen, held: Rc::clone(&held), to: isolate.to });
        }
    }

    /// Some message arrives, or is lost; its answer arrives, or is lost.
    fn deliver(&mut self) {
        if self.network.is_empty() {
            return;
        }
        let at = self.dice.below(self.network.len() as u64) as usize;
        let message = self.network.swap_remove(at);
        if self.dice.one_in(5) {
            return;
        }
        self.colos[message.to].now = self.now;
        let merged = self.colos[message.to].merge(&message.frozen.bytes).unwrap();
        assert_eq!(merged.conflicts, []);
        if merged.applied {
            add_all(&mut self.applied[message.to], &message.held);
        }
        let sender = self.isolates.iter_mut().find(|isolate| isolate.world.id == message.frozen.sender);
        if let Some(isolate) = sender.filter(|_| !self.dice.one_in(5)) {
            ack(&mut isolate.world, &message.frozen);
        }
    }

    /// All colos send all they have to a root, each delta up to three times and in pieces.
    fn finish(mut self) {
        let mut root = World::new(1 << 61);
        root.now = self.now;
        let mut all = Ledger::new();
        for (colo, applied) in self.colos.iter_mut().zip(&self.applied) {
            assert_eq!(held(colo), *applied);
            add_all(&mut all, applied);
            colo.max_bytes = 1000;
            while let Some(frozen) = colo.take() {
                assert!(root.merge(&frozen.bytes).unwrap().applied);
                assert!(!root.merge(&frozen.bytes).unwrap().applied);
                ack(colo, &frozen);
            }
        }
        assert_eq!(held(&root), all);
        assert!(self.recorded > 0 && all.len() > 20, "{} of {}", all.len(), self.recorded);
    }
}

fn run(seed: u64, isolates: u64) {
    let mut run = Run::new(seed);
    while run.made < isolates {
        run.step();
    }
    run.finish();
}

#[test]
fn few_isolates_in_many_ways() {
    (0..20).for_each(|seed| run(seed, 60));
}

#[test]
fn ten_thousand_isolates_count_as_one() {
    run(7, 10_000);
}

#[test]
#[ignore = "the soak: minutes"]
fn a_million_isolates_count_as_one() {
    run(8, 1_000_000);
}
