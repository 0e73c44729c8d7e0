//! Recording: one check of the generation, one match.

use super::cells::{Cell, Data};
use super::chain::{append, unlink};
use super::{Kind, MetricId, Tree};
use crate::blocks::allocated;
use crate::error::{Code, Error, Result};
use crate::json::print_number;
use crate::labels::Handle;

/// Whether a recording may take memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Growth {
    /// As much as it needs.
    Free,
    /// None before it was asked for: [`Outcome::Grows`].
    Asked,
    /// None: a window keeps no more values than it has room for, a click that has no place is refused.
    Refused,
}

/// What became of a recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It counts.
    Ok,
    /// The cell is gone; resolve its label set again.
    Stale,
    /// A value that the kind does not take; [`Tree::refusal`] says why. Nothing changed.
    Refused,
    /// It counts, and was the failure that took the peer offline.
    WentOffline,
    /// It counts, and was the success that brought the peer back.
    WentOnline,
    /// There is no memory for the text, or for one more click.
    Full,
    /// It is not counted yet: it would take more memory; see [`Tree::recording_growth`].
    Grows,
}

/// Written as a comparison: the compiler turns `is_finite` into a dozen integer instructions.
#[inline(always)]
fn finite(value: f64) -> bool {
    value.abs() <= f64::MAX
}

/// What a counter may be told.
#[inline(always)]
fn adds(value: f64) -> bool {
    (0.0..=f64::MAX).contains(&value)
}

impl Cell {
    /// Takes a value where that is a step or two; `false` where nothing was done.
    #[inline]
    fn take(&mut self, value: f64, now_ms: f64) -> bool {
        match &mut self.data {
            Data::Counter(sum) if adds(value) => *sum += value,
            Data::Float(last) => *last = value,
            Data::Int(last) if finite(value) => *last = value.trunc() + 0.0,
            Data::Histogram(histogram) if finite(value) => histogram.observe(value),
            _ => return false,
        }
        self.time = now_ms;
        true
    }

    /// Adds to an int or float; `false` where nothing was done.
    #[inline]
    fn add(&mut self, delta: f64, now_ms: f64) -> bool {
        match &mut self.data {
            Data::Float(last) => *last += delta,
            Data::Int(last) if finite(*last + delta) => *last = (*last + delta).trunc() + 0.0,
            _ => return false,
        }
        self.time = now_ms;
        true
    }
}

impl Tree {
    /// Records a value at `now_ms` since the epoch (used by cps and for timestamps): adds to a counter, sets an int or
    /// float, is observed by a percentile, summary or histogram, clicks a cps (any value), is a linkfail's success (1) or
    /// failure (0). Levels are the caller's to ask.
    #[inline]
    pub fn record(&mut self, cell: Handle, value: f64, now_ms: f64) -> Outcome {
        self.record_as(cell, value, now_ms, Growth::Free)
    }

    /// As [`Tree::record`], which takes what memory it needs.
    #[inline]
    pub fn record_as(&mut self, cell: Handle, value: f64, now_ms: f64, growth: Growth) -> Outcome {
        if self.cells.near(cell).is_some_and(|entry| entry.take(value, now_ms)) {
            return Outcome::Ok;
        }
        self.record_other(cell, value, now_ms, growth)
    }

    /// The most that the next recording in a cell may take on top, in bytes.
    pub fn recording_growth(&mut self, cell: Handle) -> usize {
        self.cells.at(cell).map_or(0, |cell| cell.data.recording_growth())
    }

    /// Whether a metric takes a number, asked before a label set is made for it: a refused call makes none.
    ///
    /// # Errors
    /// [`Tree::refusal`] for one that [`Tree::record`] would refuse whatever the label set.
    pub fn check_value(&self, metric: MetricId, value: f64) -> Result<()> {
        let node = self.nodes.check(metric).and_then(|id| self.nodes.get(id));
        let takes = match node.map(|node| node.kind) {
            Some(Kind::Counter) => adds(value),
            Some(Kind::Int | Kind::Histogram | Kind::Percentile | Kind::Summary) => finite(value),
            _ => true,
        };
        if takes { Ok(()) } else { Err(self.refusal(metric, value)) }
    }

    /// What is not of the hot path, and every refusal.
    #[inline(never)]
    fn record_other(&mut self, cell: Handle, value: f64, now_ms: f64, growth: Growth) -> Outcome {
        let Some(entry) = self.cells.at(cell) else { return Outcome::Stale };
        if entry.take(value, now_ms) {
            return Outcome::Ok;
        }
        if growth == Growth::Asked && entry.data.recording_growth() > 0 {
            return Outcome::Grows;
        }
        let may_grow = growth == Growth::Free;
        let outcome = match &mut entry.data {
            Data::Window(window) if finite(value) => {
                let before = window.bytes();
                window.push(value, may_grow);
                self.bytes = self.bytes + window.bytes() - before;
                Outcome::Ok
            }
            Data::Counted(both) if adds(value) => {
                let [sum, calls] = &mut **both;
                *sum += value;
                *calls += 1.0;
                Outcome::Ok
            }
            Data::Clicks(clicks) => {
                let before = clicks.bytes();
                let counts = clicks.click(now_ms, may_grow);
                self.bytes = self.bytes + clicks.bytes() - before;
                if counts {
                    Outcome::Ok
                } else if growth == Growth::Asked {
                    // the place that was there went with the clicks that are too old now
                    Outcome::Grows
                } else {
                    Outcome::Full
                }
            }
            Data::Linkfail(link) => link.record(value),
            Data::Nothing => Outcome::Ok,
            // what it starts from was asked for with its label set
            Data::Unset => return self.first(cell, &|tree| tree.record(cell, value, now_ms)),
            _ => Outcome::Refused,
        };
        if !matches!(outcome, Outcome::Refused | Outcome::Full | Outcome::Grows) {
            entry.time = now_ms;
        }
        outcome
    }

    /// Adds to an int or float; one that was never set counts as 0.
    #[inline]
    pub fn add(&mut self, cell: Handle, delta: f64, now_ms: f64) -> Outcome {
        if self.cells.near(cell).is_some_and(|entry| entry.add(delta, now_ms)) {
            return Outcome::Ok;
        }
        self.add_other(cell, delta, now_ms)
    }

    #[inline(never)]
    fn add_other(&mut self, cell: Handle, delta: f64, now_ms: f64) -> Outcome {
        let Some(entry) = self.cells.at(cell) else { return Outcome::Stale };
        if entry.add(delta, now_ms) {
            return Outcome::Ok;
        }
        let kind = self.nodes.get(entry.metric).map(|node| node.kind);
        match (&entry.data, kind) {
            (Data::Unset, Some(Kind::Int | Kind::Float)) => self.record(cell, delta, now_ms),
            _ => Outcome::Refused,
        }
    }

    /// The most that recording a text may take on top, in bytes.
    pub fn text_growth(&mut self, cell: Handle, text: &str) -> usize {
        match self.cells.at(cell).map(|cell| &cell.data) {
            // the old one is there while the new one is made
            Some(Data::Text(last)) if text.len() > last.len() => allocated(text.len()),
            Some(Data::Unset) => allocated(text.len()),
            _ => 0,
        }
    }

    /// Sets a string.
    pub fn set_text(&mut self, cell: Handle, text: &str, now_ms: f64) -> Outcome {
        let Some(entry) = self.cells.at(cell) else { return Outcome::Stale };
        match &mut entry.data {
            Data::Text(last) => {
                self.bytes = self.bytes + allocated(text.len()) - allocated(last.len());
                *last = text.into();
                entry.time = now_ms;
                Outcome::Ok
            }
            Data::Nothing => Outcome::Ok,
            Data::Unset => self.first(cell, &|tree| tree.set_text(cell, text, now_ms)),
            _ => Outcome::Refused,
        }
    }

    /// The first recording of a cell: it is in the first-seen order from now on. If the recording is refused, the cell
    /// is as it was.
    fn first(&mut self, cell: Handle, record: &dyn Fn(&mut Self) -> Outcome) -> Outcome {
        let Some(entry) = self.cells.at(cell) else { return Outcome::Stale };
        let id = entry.metric;
        let Some(node) = self.nodes.get(id) else { return Outcome::Stale };
        let blank = Data::new(node.kind, &node.settings);
        if matches!(blank, Data::Unset) {
            return Outcome::Refused;
        }
        let bytes = blank.bytes();
        entry.data = blank;
        let outcome = record(self);
        if outcome == Outcome::Refused {
            if let Some(entry) = self.cells.at(cell) {
                entry.data = Data::Unset;
            }
            return outcome;
        }
        self.bytes += bytes;
        self.move_last(id, cell.slot);
        outcome
    }

    /// Puts a metric's cell at the end of the first-seen order.
    pub(super) fn move_last(&mut self, id: u32, slot: u32) {
        if let Some(node) = self.nodes.get_mut(id) {
            let ends = unlink(&mut self.cells, node.cells, slot);
            node.cells = append(&mut self.cells, ends, slot);
        }
    }

    /// Why a metric answers [`Outcome::Refused`] to a value, in words: `invalid_argument` naming the metric, the value and
    /// what it takes; `no_such_metric` for a stale handle.
    #[must_use]
    pub fn refusal(&self, metric: MetricId, value: f64) -> Error {
        let node = match self.alive(metric) {
            Ok(id) => self.nodes.get(id),
            Err(error) => return error,
        };
        let expected = match node.map(|node| node.kind) {
            Some(Kind::Counter) => "a finite number not below 0",
            Some(Kind::String) => "a string",
            Some(Kind::Linkfail) => "true or false",
            Some(Kind::Base | Kind::Callable | Kind::Uptime) => "no recording: the type takes none",
            _ => "a finite number",
        };
        let path = node.map_or("", |node| &*node.path);
        let message = format!("the value of {path} is {}; expected {expected}", print_number(value));
        Error::new(Code::InvalidArgument, message)
    }
}
