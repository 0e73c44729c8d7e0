//! A tree with the calls that its tests make over and over.
#![allow(dead_code)]

use pulsetree::error::{Code, Result};
use pulsetree::expose::{Dialect, write};
use pulsetree::hits::Hits;
use pulsetree::json;
use pulsetree::labels::Handle;
use pulsetree::tree::{Kind, Level, Options, Outcome, Tree};

pub struct World {
    pub tree: Tree,
    pub now: f64,
    pub mono: f64,
}

pub type Labels<'a> = &'a [(&'a str, &'a str)];

pub fn world() -> World {
    World { tree: Tree::new(2000), now: 1_000_000.0, mono: 1.0 }
}

pub fn options(kind: Kind, text: &str) -> Result<Options> {
    Options::from_value(kind, &json::parse(text).unwrap())
}

impl World {
    pub fn try_metric(&mut self, name: &str, kind: Kind, text: &str) -> Result<Handle> {
        self.tree.get_metric(name, Some(kind), None, options(kind, text)?, self.mono)
    }

    pub fn metric(&mut self, name: &str, kind: Kind, options: &str) -> Handle {
        self.try_metric(name, kind, options).unwrap()
    }

    pub fn level(&mut self, name: &str, kind: Kind, level: Level) -> Handle {
        self.tree.get_metric(name, Some(kind), Some(level), Options::default(), self.mono).unwrap()
    }

    pub fn put(&mut self, metric: Handle, value: f64, labels: Labels<'_>) -> Outcome {
        let cell = self.tree.resolve(metric, labels).unwrap();
        self.tree.record(cell, value, self.now)
    }

    pub fn text(&mut self, metric: Handle, value: &str, labels: Labels<'_>) -> Outcome {
        let cell = self.tree.resolve(metric, labels).unwrap();
        self.tree.set_text(cell, value, self.now)
    }

    /// What a call of `runtime` or `debug` does: nothing at all if the level is too low.
    pub fn call(&mut self, metric: Handle, debug: bool, value: f64) {
        if records(self.tree.info(metric).unwrap().effective, debug) {
            self.put(metric, value, &[]);
        }
    }

    pub fn json(&self, metric: Handle) -> String {
        json::to_string(&self.tree.to_json(metric, self.now, self.mono).unwrap())
    }

    pub fn root(&self) -> String {
        self.json(self.tree.find("").unwrap())
    }

    pub fn expose(&mut self, dialect: Dialect) -> String {
        self.tree.settle();
        write(dialect, &self.tree, &Hits::new(), &[], self.now, self.mono).unwrap()
    }

    pub fn prometheus(&mut self) -> String {
        self.expose(Dialect::Prometheus)
    }

    pub fn openmetrics(&mut self) -> String {
        self.expose(Dialect::OpenMetrics)
    }

    pub fn points(&self) -> Vec<String> {
        let mut points = Vec::new();
        self.tree.sample(self.now, self.mono, &mut |metric, tags, value| {
            let tags: Vec<String> = tags.iter().map(|(name, value)| format!("{name}={value}")).collect();
            points.push(format!("{metric}{{{}}} {value}", tags.join(",")));
        });
        points
    }
}

/// Whether, with a level in force, a call of `runtime` or (`debug` true) `debug` records.
pub fn records(level: Level, debug: bool) -> bool {
    matches!((level, debug), (Level::Debug, _) | (Level::Runtime, false))
}

pub fn code<T>(result: Result<T>) -> Code {
    result.err().expect("a refusal").code
}
