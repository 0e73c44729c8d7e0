//! Worlds that send deltas to each other.
#![allow(dead_code, reason = "each test file uses its part")]

use pulsetree::engine::{Engine, Found, Freeze, Merged, Options};
use pulsetree::error::Result;
use pulsetree::expose::Dialect;
use pulsetree::kept::load;
use pulsetree::relay::{Frozen, Id};
use pulsetree::tree::{self, Data, Kind};

pub const NOW: f64 = 1_600_000_000_000.0;

pub struct World {
    pub engine: Engine,
    pub id: Id,
    pub now: f64,
    pub max_bytes: usize,
}

/// A world from the bytes of an image alone.
pub fn load_image(engine: &mut Engine, bytes: &[u8], now: f64) -> Result<Found> {
    load(engine, bytes)?;
    engine.loaded(false, now)
}

pub fn id(number: u64) -> Id {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&number.to_be_bytes());
    Id(id)
}

impl World {
    pub fn new(number: u64) -> Self {
        Self::with(number, Options::default())
    }

    pub fn with(number: u64, options: Options) -> Self {
        Self { engine: Engine::new(options), id: id(number), now: NOW, max_bytes: 1 << 20 }
    }

    pub fn metric(&mut self, name: &str, kind: Kind, options: tree::Options) -> tree::MetricId {
        self.engine.get_metric(name, Some(kind), None, options, 1.0).unwrap()
    }

    fn record(&mut self, name: &str, kind: Kind, labels: &[(&str, &str)], value: f64) {
        let there = self.engine.tree().find(name);
        let metric = there.unwrap_or_else(|| self.metric(name, kind, tree::Options::default()));
        let cell = self.engine.resolve(metric, labels).unwrap();
        self.engine.record(cell, value, 0.0);
    }

    pub fn count(&mut self, name: &str, labels: &[(&str, &str)], value: f64) {
        self.record(name, Kind::Counter, labels, value);
    }

    pub fn set(&mut self, name: &str, labels: &[(&str, &str)], value: f64) {
        self.record(name, Kind::Float, labels, value);
    }

    pub fn set_int(&mut self, name: &str, value: f64) {
        self.record(name, Kind::Int, &[], value);
    }

    pub fn observe(&mut self, name: &str, kind: Kind, value: f64) {
        self.record(name, kind, &[], value);
    }

    pub fn text(&mut self, name: &str, text: &str) {
        let metric = self.metric(name, Kind::String, tree::Options::default());
        let cell = self.engine.resolve(metric, &[]).unwrap();
        self.engine.set_text(cell, text, 0.0);
    }

    pub fn take(&mut self) -> Option<Frozen> {
        self.take_labelled(&[])
    }

    /// An id that it never had, where it wants one.
    pub fn draw(&mut self) {
        while !self.engine.has_id() && self.engine.outbox().is_own(self.id) {
            let number = u128::from_be_bytes(self.id.0);
            self.id = Id((number + 1).to_be_bytes());
        }
    }

    pub fn take_labelled(&mut self, labels: &[(&str, &str)]) -> Option<Frozen> {
        self.draw();
        let how = Freeze { max_bytes: self.max_bytes, labels, id: Some(self.id), now: self.now, mono: self.now };
        self.engine.take_delta(how).unwrap()
    }

    pub fn merge(&mut self, bytes: &[u8]) -> Result<Merged> {
        self.engine.merge(bytes, &[], self.now)
    }

    /// Everything there is to send, acknowledged.
    pub fn send_to(&mut self, other: &mut Self) {
        while let Some(delta) = self.take() {
            assert_eq!(other.merge(&delta.bytes).unwrap().conflicts, []);
            ack(self, &delta);
        }
    }

    pub fn expose(&mut self) -> String {
        self.engine.expose(Dialect::Prometheus, &[], self.now, self.now).unwrap()
    }
}

pub fn ack(world: &mut World, delta: &Frozen) {
    world.engine.acknowledge(delta.sequence, &delta.sender.hex()).unwrap();
}

/// The number that a label set holds.
pub fn value(world: &World, name: &str, set: &str) -> Option<f64> {
    let mut found = None;
    world.engine.tree().each_metric(&mut |family| {
        if family.metric() == name {
            family.each(0.0, &mut |view| {
                if let Data::Float(value) | Data::Int(value) | Data::Counter(value) = view.data
                    && view.set == set
                    && view.recorded
                {
                    found = Some(*value);
                }
            });
        }
    });
    found
}
