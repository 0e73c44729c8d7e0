//! A receiver that is kept: what it answers is stored before, and what it had not stored goes with a crash.

use super::Dice;
use super::delta_support::{World, id};
use super::ledger::{Ledger, add_all, held};
use pulsetree::engine::{Engine, Freeze, Options};
use pulsetree::error::Code;
use pulsetree::kept::load;
use pulsetree::relay::Frozen;
use std::rc::Rc;

/// What a receiver says of a delta.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It is there, from now or from before.
    Taken,
    /// It is too old, and refused for good.
    Refused,
    /// Nothing; later perhaps.
    None,
}

pub struct Receiver {
    pub world: World,
    /// Its label on what it sends on.
    name: String,
    /// The labels that it gives to what it merges.
    pub gives: &'static [(&'static str, &'static str)],
    options: Options,
    image: Vec<u8>,
    /// Frames that are stored, after the image.
    frames: Vec<u8>,
    /// What was applied and is stored.
    pub applied: Ledger,
    /// What was applied since.
    pending: Vec<Rc<Ledger>>,
    pub refused: u64,
    pub crashes: u64,
}

impl Receiver {
    pub fn new(number: u64, name: &str, options: Options) -> Self {
        let mut world = World::with(number, options);
        world.engine.keep(world.now);
        let (image, frames, applied, pending) = (Vec::new(), Vec::new(), Ledger::new(), Vec::new());
        let (name, gives): (_, &[_]) = (name.to_owned(), if name == "1" { &[("zone", "1")] } else { &[] });
        let mut receiver =
            Self { world, name, gives, options, image, frames, applied, pending, refused: 0, crashes: 0 };
        receiver.save(false);
        receiver
    }

    /// Applies a delta; the answer may leave when [`Receiver::store`] was called.
    pub fn merge(&mut self, frozen: &Frozen, holds: &Rc<Ledger>) -> Answer {
        match self.world.engine.merge(&frozen.bytes, self.gives, self.world.now) {
            Ok(merged) => {
                assert_eq!(merged.conflicts, []);
                if merged.applied {
                    self.pending.push(Rc::clone(holds));
                }
                Answer::Taken
            }
            Err(error) if error.code == Code::TooOld => {
                self.refused += 1;
                Answer::Refused
            }
            Err(error) => {
                assert_eq!(error.code, Code::Unavailable, "{error:?}");
                Answer::None
            }
        }
    }

    /// Stores what waits.
    pub fn store(&mut self) {
        if let Some(frame) = self.world.engine.take_entries() {
            self.frames.extend(frame);
        }
        self.stored();
    }

    fn stored(&mut self) {
        self.world.engine.entries_stored(self.world.engine.last_entry());
        for holds in self.pending.drain(..) {
            add_all(&mut self.applied, &holds);
        }
    }

    /// Replaces image and journal by a new image; unless the process dies first.
    pub fn save(&mut self, dies: bool) {
        self.world.draw();
        let (mut image, World { max_bytes, now, id, .. }) = (Vec::new(), &self.world);
        let how = Freeze { max_bytes: *max_bytes, labels: &[], id: Some(*id), now: *now, mono: *now };
        self.world.engine.save(how, &mut |part| image.extend(part)).unwrap();
        if dies {
            return;
        }
        let _ = self.world.engine.take_entries();
        (self.image, self.frames) = (image, Vec::new());
        self.stored();
    }

    /// Dies, perhaps in the middle of a write, and starts again within other limits.
    pub fn crash(&mut self, number: u64, dice: &mut Dice) {
        if let Some(frame) = self.world.engine.take_entries().filter(|_| dice.one_in(2)) {
            self.frames.extend(&frame[..dice.below(frame.len() as u64) as usize]);
        }
        self.pending.clear();
        self.crashes += 1;
        let memory_limit = self.options.memory_limit << dice.below(2);
        let mut engine = Engine::new(Options { memory_limit, ..self.options });
        load(&mut engine, &self.image).unwrap();
        load(&mut engine, &self.frames).unwrap();
        let found = engine.loaded(true, self.world.now).unwrap();
        self.frames.truncate(found.journal);
        engine.keep(self.world.now);
        self.world.engine = engine;
        self.world.id = id(number);
    }

    /// The next delta for the tier above: it leaves when its freeze is stored.
    pub fn take(&mut self) -> Option<Frozen> {
        let name = self.name.clone();
        let labels = &[("colo", &*name)];
        if let Some(given) = self.world.take_labelled(labels) {
            return Some(given);
        }
        self.store();
        self.world.engine.queued(labels, self.world.now).unwrap()
    }

    /// Whether it holds what was applied, exactly.
    pub fn check(&mut self, with_points: bool) {
        self.store();
        let mut all = held(&self.world);
        all.retain(|key, _| with_points || !key.contains(" at "));
        assert_eq!(all, self.applied);
    }
}
