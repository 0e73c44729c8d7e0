//! What was sent last of each series, so that no sample spoils a body for others.
//!
//! Prometheus refuses a whole body for one sample that is older than the last of its series, or that says something else
//! at the same instant, or that is older than what its head still takes (an hour; measured with 2.42). So samples
//! come in three flows with bodies of their own, and no body holds samples whose ages differ much.

use crate::image::LastSent;
use crate::labels::Map;

/// What a receiver is to make of a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Flow {
    /// Newer than all that was sent of its series.
    Newer,
    /// Older than the last that was sent of its series.
    Late,
    /// Another value at the instant of the last that was sent.
    Overwritten,
}

/// The last sample of each series that was sent at times of its own, by the hash of its labels.
#[derive(Debug, Default)]
pub struct Sent {
    last: Map<u64, Last>,
    /// With as many, those go that are too old to tell anything.
    crowd: usize,
}

#[derive(Clone, Copy, Debug)]
struct Last {
    time: i64,
    bits: u64,
}

/// Series before any are forgotten.
const FEW: usize = 1024;

/// Ages up to this are alike, in ms: half of what a receiver surely takes.
const YOUNG: i64 = 30 * 60 * 1000;

/// Series of which nothing was sent for longer, in ms, are forgotten: a late sample of theirs shares a body only with
/// others that are as old.
const FORGET: i64 = 4 * YOUNG;

impl Sent {
    /// Which flow a sample belongs to; `None` for one that was sent already.
    pub(super) fn flow(&self, key: u64, time: i64, value: f64) -> Option<Flow> {
        match self.last.get(&key) {
            None => Some(Flow::Newer),
            Some(last) if time > last.time => Some(Flow::Newer),
            Some(last) if time < last.time => Some(Flow::Late),
            Some(last) if last.bits == value.to_bits() => None,
            Some(_) => Some(Flow::Overwritten),
        }
    }

    /// Whether nothing is known of any series.
    pub(super) fn is_empty(&self) -> bool {
        self.last.is_empty()
    }

    /// What was sent last of each series, in any order.
    pub fn iter(&self) -> impl Iterator<Item = LastSent> {
        self.last.iter().map(|(series, last)| LastSent { series: *series, time: last.time, value: last.bits })
    }

    /// What was sent last of a series, if it is known.
    pub(super) fn of(&self, series: u64) -> Option<LastSent> {
        self.last.get(&series).map(|last| LastSent { series, time: last.time, value: last.bits })
    }

    /// Takes note of what was sent last of series, at an instant in ms.
    pub fn restore(&mut self, sent: &[LastSent], now: i64) {
        for last in sent {
            self.last.insert(last.series, Last { time: last.time, bits: last.value });
        }
        self.forget(now);
    }

    /// Takes note of a sample that is about to be sent; of a series that is not known only where `new`.
    pub(super) fn note(&mut self, key: u64, time: i64, value: f64, new: bool) {
        let sample = Last { time, bits: value.to_bits() };
        match self.last.get_mut(&key) {
            Some(last) if last.time <= time => *last = sample,
            None if new => {
                self.last.insert(key, sample);
            }
            _ => {}
        }
    }

    /// Forgets what is too old at `now` to tell anything, when enough has come for that to be worth a look.
    pub(super) fn forget(&mut self, now: i64) {
        if self.last.len() <= self.crowd.max(FEW) {
            return;
        }
        self.last.retain(|_, last| last.time >= now.saturating_sub(FORGET));
        self.last.shrink_to(2 * self.last.len());
        self.crowd = 2 * self.last.len();
    }

    /// Bytes held.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.last.allocation_size()
    }
}

/// How old a sample is at `now`, by classes whose ages differ by a factor of two at most; those to come are a class of
/// their own.
pub(super) const fn age(time: i64, now: i64) -> u32 {
    if time > now {
        return 0;
    }
    let ages = now.saturating_sub(time) / YOUNG;
    if ages == 0 { 1 } else { 2 + ages.ilog2() }
}
