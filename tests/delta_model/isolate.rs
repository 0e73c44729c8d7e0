//! An isolate: it records, freezes, saves itself and is started again, from older images too.

use super::Dice;
use super::delta_support::{World, load_image};
use super::ledger::{Ledger, add, add_all, contents, without};
use pulsetree::engine::{Freeze, Options};
use pulsetree::hits::RecorderOptions;
use pulsetree::relay::{Frozen, Id};
use pulsetree::tree::{self, Kind, Merge};
use std::collections::HashMap;
use std::rc::Rc;

const BOUNDS: [f64; 3] = [1.0, 10.0, 100.0];
const PATHS: [&str; 4] = ["/", "/a", "/b", "/c"];

/// Labels that isolates send with.
const LABELS: [&[(&str, &str)]; 3] = [&[], &[("zone", "a")], &[("zone", "b")]];

/// Deltas by sender and number, and what each holds, whatever the labels.
pub type Deltas = HashMap<(Id, u64), Rc<Ledger>>;

pub struct Isolate {
    pub world: World,
    /// Which of all isolates it is: worlds from one image have the same senders.
    pub number: u64,
    /// What was recorded since the last freeze.
    pub fresh: Ledger,
    /// What it froze, or was started with.
    pub frozen: Deltas,
    pub to: usize,
    /// The labels that it sends with; an image knows them only once it does.
    labels: &'static [(&'static str, &'static str)],
    sends: bool,
    /// What it gave out: the very same until it is acknowledged.
    given: HashMap<(Id, u64), Rc<[u8]>>,
}

/// What is left of an isolate that saved itself.
#[derive(Clone)]
pub struct Saved {
    image: Vec<u8>,
    /// What it holds unfrozen: whoever sends it first is heard.
    fresh: Ledger,
    frozen: Deltas,
    to: usize,
}

impl Saved {
    /// Whether nothing of it is frozen.
    pub fn is_unfrozen(&self) -> bool {
        !self.fresh.is_empty()
    }
}

fn world(number: u64, dice: &mut Dice) -> World {
    // in the smallest the queue is soon too long for a world that nobody asked for a delta
    let memory_limit = 1 << (17 + dice.below(6));
    let mut world = World::with(number, Options { memory_limit, ..Options::default() });
    world.max_bytes = if dice.one_in(2) { 1 << 20 } else { 1 + dice.below(300) as usize };
    world
}

impl Isolate {
    pub fn new(number: u64, to: usize, dice: &mut Dice) -> Self {
        let mut world = world(number, dice);
        let add = || tree::Options { merge: Some(Merge::Add), ..tree::Options::default() };
        world.metric("gauge", Kind::Int, add());
        world.metric("calls", Kind::Counter, tree::Options { count_calls: Some(true), ..tree::Options::default() });
        let buckets = Some(BOUNDS.to_vec());
        world.metric("times", Kind::Histogram, tree::Options { buckets, ..tree::Options::default() });
        Self::of(world, number, (Ledger::new(), Deltas::new()), to, dice)
    }

    /// One more world from an image, whatever became of the one that saved it.
    pub fn start(number: u64, saved: &Saved, now: f64, dice: &mut Dice) -> Self {
        let mut world = world(number, dice);
        world.now = now;
        load_image(&mut world.engine, &saved.image, now).unwrap();
        Self::of(world, number, (saved.fresh.clone(), saved.frozen.clone()), saved.to, dice)
    }

    fn of(world: World, number: u64, (fresh, frozen): (Ledger, Deltas), to: usize, dice: &mut Dice) -> Self {
        let labels = LABELS[dice.below(LABELS.len() as u64) as usize];
        Self { world, number, fresh, frozen, to, labels, sends: false, given: HashMap::new() }
    }

    pub fn save(&mut self) -> Saved {
        let (mut image, now) = (Vec::new(), self.world.now);
        let labels = if self.sends { self.labels } else { &[] };
        self.world.draw();
        let how = Freeze { max_bytes: self.world.max_bytes, labels, id: Some(self.world.id), now, mono: now };
        let before = self.queued();
        self.world.engine.save(how, &mut |part| image.extend(part)).unwrap();
        if self.queued().is_empty() && !before.is_empty() {
            // what nobody was given is taken back
            before.iter().for_each(|key| add_all(&mut self.fresh, &self.frozen[key]));
        } else {
            self.look_at_queue();
        }
        let is_frozen = self.fresh.is_empty();
        assert!(is_frozen || self.queued().is_empty(), "an image holds nothing unfrozen, or nothing frozen");
        Saved { image, fresh: self.fresh.clone(), frozen: self.frozen.clone(), to: self.to }
    }

    /// Records one of every kind of thing, and notes what.
    pub fn record(&mut self, dice: &mut Dice) {
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
                add(fresh, format!("site {path} {from}  at {}", self.world.now), 1.0);
            }
            _ => self.world.text("last", path),
        }
    }

    fn queued(&self) -> Vec<(Id, u64)> {
        self.world.engine.outbox().queue().map(|frozen| (frozen.sender, frozen.sequence)).collect()
    }

    /// The head of the queue.
    pub fn take(&mut self) -> Option<Frozen> {
        self.sends = true;
        let given = self.world.take_labelled(self.labels)?;
        self.look_at_queue();
        let key = (given.sender, given.sequence);
        let first = self.given.entry(key).or_insert_with(|| Rc::clone(&given.bytes));
        assert_eq!(*first, given.bytes, "the very same until it is acknowledged");
        assert_eq!(without(&["zone"], &contents(&given.bytes)), *self.frozen[&key], "labels change no number");
        Some(given)
    }

    /// What was frozen since the last look is what was recorded since then.
    fn look_at_queue(&mut self) {
        let mut all = Ledger::new();
        for frozen in self.world.engine.outbox().queue() {
            let key = (frozen.sender, frozen.sequence);
            self.frozen.entry(key).or_insert_with(|| {
                let held = without(&["zone"], &contents(&frozen.bytes));
                add_all(&mut all, &held);
                Rc::new(held)
            });
        }
        if !all.is_empty() {
            let mut fresh = std::mem::take(&mut self.fresh);
            fresh.retain(|_, sum| *sum != 0.0);
            assert_eq!(all, fresh, "a freeze takes everything recorded since the last");
        }
        self.fresh.retain(|_, sum| *sum != 0.0);
    }
}
