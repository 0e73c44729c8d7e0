//! Points into the store: one, many, or text, each refused alone.

use super::{Engine, Result};
use crate::dialect::line;
use crate::error::{Code, Error, Refusal};
use crate::json::print_number;
use crate::labels::{Handle, Map};
use crate::order::sort_by;
use crate::time;
use pulsetree_kernels::Points;
use serde::Serialize;
use std::borrow::Cow;

/// How many refusals a summary names; the rest are only counted.
pub const MAX_ERRORS: usize = 1000;

/// Points that are checked and then stored together: as many as the store seals at once.
const BLOCK: usize = 1024;

/// What became of a batch.
#[derive(Debug, Default, Serialize)]
pub struct Summary {
    /// Elements stored.
    pub success: usize,
    /// Elements refused.
    pub failed: usize,
    /// The first [`MAX_ERRORS`] refusals.
    pub errors: Vec<Failure>,
}

/// Why one element of a batch was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// Its place in the batch; of a text, its line from 0.
    pub index: usize,
    /// What kind of refusal.
    pub code: Code,
    /// Names the field, the value and what was expected.
    pub message: String,
}

impl Summary {
    /// Counts the outcome of element `index`.
    pub fn count(&mut self, index: usize, outcome: Result<()>) {
        match outcome {
            Ok(()) => self.success += 1,
            Err(error) => self.refuse(index, || error),
        }
    }

    /// Counts the refusal of element `index`, whose words are made only where they are told.
    pub fn refuse(&mut self, index: usize, reason: impl FnOnce() -> Error) {
        self.failed += 1;
        if self.errors.len() < MAX_ERRORS {
            let Refusal { code, message, .. } = reason().into();
            self.errors.push(Failure { index, code, message });
        }
    }
}

/// What became of one appended point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appended {
    /// It is in the store.
    Stored,
    /// The series has gone: make it anew.
    Stale,
    /// [`Engine::check_point`] says why.
    Refused,
    /// It was the oldest where the memory is full, and went at once.
    GaveWay,
}

/// The series of a text's lines so far, by their metric and tags as they are written there: collectors repeat them, and
/// reading and looking them up was two thirds of a line's time.
type Seen<'a> = Map<(&'a str, &'a str), Handle>;

/// For each so many bytes of the memory limit one series of a text or a delta is remembered: a fortieth of it in all.
pub(super) const BYTES_PER_SEEN: usize = 2048;

/// Tags up to this many are searched for equal ones pair by pair.
const FEW_TAGS: usize = 8;

/// Each tag once: one that is given again with its value says nothing new.
fn once<'a, 'b>(tags: &'a [(&'b str, &'b str)]) -> Cow<'a, [(&'b str, &'b str)]> {
    let is_again = |(at, tag)| tags.iter().take(at).any(|before| before == tag);
    if tags.len() <= FEW_TAGS && !tags.iter().enumerate().any(is_again) {
        return Cow::Borrowed(tags);
    }
    let mut sorted = tags.to_vec();
    sort_by(&mut sorted, Ord::cmp);
    sorted.dedup();
    Cow::Owned(sorted)
}

impl Engine {
    /// The series of a metric and tags, made if it is missing. A tag that is given again with its value is one tag.
    ///
    /// # Errors
    /// `invalid_argument` for an empty or too long name, key or value and for a key given two values;
    /// `limit_exceeded` past the series limit or when names fill the memory.
    #[inline(never)]
    pub fn series(&mut self, metric: &str, tags: &[(&str, &str)], now: f64) -> Result<Handle> {
        let tags = &*once(tags);
        let growth = match self.store.find_or_growth(metric, tags) {
            Ok(handle) => return Ok(handle),
            Err(growth) => growth,
        };
        let room = self.room_for_names(growth, now);
        let made = room.and_then(|()| self.store.intern(metric, tags));
        if matches!(&made, Err(error) if error.code == Code::LimitExceeded) {
            self.budget.dropped_series += 1;
        }
        made
    }

    /// Adds one point, `time` in ms; the hot path of a series writer.
    #[inline]
    pub fn append(&mut self, series: Handle, time: f64, value: f64, now: f64) -> Appended {
        let Some(whole) = self.instant(time, now) else { return Appended::Refused };
        if !self.store.append(series, whole, value) {
            return Appended::Stale;
        }
        self.tell(series, whole, value);
        if self.keeps(series, whole, now) { Appended::Stored } else { Appended::GaveWay }
    }

    /// Adds the points of one series; returns how many were stored.
    ///
    /// # Errors
    /// Where the series has gone, with it all points up to a place, as they are too old for a full memory: that place. Those
    /// from there on wait for the series to be made anew.
    pub fn append_many(
        &mut self,
        series: Handle,
        times: &[f64],
        values: &[f64],
        now: f64,
    ) -> core::result::Result<usize, usize> {
        let (mut done, mut stored, mut kept) = (0, 0, Points::default());
        for (times, values) in times.chunks(BLOCK).zip(values.chunks(BLOCK)) {
            kept.clear();
            kept.extend_rounded(times, values, self.budget.floor(now), time::MAX_TIME);
            stored += match self.append_kept(series, &kept, now) {
                Ok(stored) => stored,
                Err(gone) => return Err(done + self.place_of(gone, times, now)),
            };
            done += times.len();
        }
        Ok(stored)
    }

    /// Adds points that are whole and not too old; returns how many were stored, or where the series was found to have gone.
    fn append_kept(&mut self, series: Handle, kept: &Points, now: f64) -> core::result::Result<usize, usize> {
        let (mut times, mut values, mut stored) = (&*kept.times, &*kept.values, 0);
        while !times.is_empty() {
            let count = self.store.at_once(series, times);
            let parts = times.split_at_checked(count).zip(values.split_at_checked(count));
            let Some(((first_times, later_times), (first_values, later_values))) = parts else { break };
            if !self.store.append_many(series, first_times, first_values) {
                return Err(kept.times.len() - times.len());
            }
            if !self.topics.is_empty() {
                for (time, value) in first_times.iter().zip(first_values) {
                    self.tell(series, *time, *value);
                }
            }
            let cut = self.keep_within(now);
            let first = self.store.first_kept(series.slot, cut);
            stored += first_times.iter().filter(|time| **time >= first).count();
            (times, values) = (later_times, later_values);
        }
        Ok(stored)
    }

    /// Where among times the one is that so many others come before which may be stored.
    #[cold]
    fn place_of(&self, before: usize, times: &[f64], now: f64) -> usize {
        let mut taken = times.iter().enumerate().filter(|(_, time)| self.instant(**time, now).is_some());
        taken.nth(before).map_or(times.len(), |(place, _)| place)
    }

    /// Drops what is too much now that a series has a point at an instant; false if that went at once.
    #[inline]
    fn keeps(&mut self, series: Handle, whole: i64, now: f64) -> bool {
        let cut = self.keep_within(now);
        self.store.keeps(series.slot, whole, cut)
    }

    /// The whole millisecond a point at `time` is stored under; `None` where [`Engine::check_point`] says why not.
    #[inline]
    pub(super) fn instant(&self, time: f64, now: f64) -> Option<i64> {
        time::rounded(time).filter(|whole| *whole >= self.budget.floor(now))
    }

    /// The whole millisecond a point at `time`, which the caller calls `argument`, is stored under.
    ///
    /// # Errors
    /// `invalid_argument` for a time that is no instant, `too_old` for one past the retention.
    #[inline(never)]
    pub fn check_point(&self, argument: &str, time: f64, now: f64) -> Result<i64> {
        time::whole_ms(argument, time)?;
        if let Some(whole) = self.instant(time, now) {
            return Ok(whole);
        }
        let time = print_number(time);
        Err(Error::new(Code::TooOld, format!("{argument} is {time}; expected an instant within the retention")))
    }

    #[cold]
    fn gave_way(&self, time: f64) -> Error {
        let (limit, time) = (self.budget.limit_text(), print_number(time));
        let message = format!("timestamp is {time}; expected one that is not the oldest, as points fill the {limit}");
        Error::new(Code::LimitExceeded, message)
    }

    /// Adds one named point.
    ///
    /// # Errors
    /// Those of [`Engine::series`] and [`Engine::check_point`]; `limit_exceeded` for a point that gives way at once, as the
    /// memory is full of newer ones.
    #[inline(never)]
    pub fn put(&mut self, metric: &str, tags: &[(&str, &str)], time: f64, value: f64, now: f64) -> Result<()> {
        self.put_named(metric, tags, time, value, now).map(|_| ())
    }

    /// The same; gives the series.
    fn put_named(&mut self, metric: &str, tags: &[(&str, &str)], time: f64, value: f64, now: f64) -> Result<Handle> {
        let whole = self.check_point("timestamp", time, now)?;
        let series = self.series(metric, tags, now)?;
        self.store.append(series, whole, value);
        self.tell(series, whole, value);
        self.kept(series, whole, time, now).map(|()| series)
    }

    /// Refuses a point just stored that gave way at once.
    fn kept(&mut self, series: Handle, whole: i64, time: f64, now: f64) -> Result<()> {
        if self.keeps(series, whole, now) { Ok(()) } else { Err(self.gave_way(time)) }
    }

    /// Adds every line `put <metric> <timestamp> <value> <k=v>…` of a text; empty lines do not count.
    pub fn put_lines(&mut self, text: &str, now: f64) -> Summary {
        let (mut summary, mut seen) = (Summary::default(), Seen::default());
        for (index, line) in text.split('\n').enumerate() {
            if !line.trim_ascii_start().is_empty() {
                summary.count(index, self.put_line(line, &mut seen, now));
            }
        }
        summary
    }

    fn put_line<'a>(&mut self, line: &'a str, seen: &mut Seen<'a>, now: f64) -> Result<()> {
        let cut = line::cut(line)?;
        let (time, value) = cut.point()?;
        let names = (cut.metric, cut.tags);
        if let Some(series) = seen.get(&names) {
            let whole = self.check_point("timestamp", time, now)?;
            if self.store.append(*series, whole, value) {
                self.tell(*series, whole, value);
                return self.kept(*series, whole, time, now);
            }
        }
        let series = self.put_named(cut.metric, &cut.pairs()?, time, value, now)?;
        if seen.len() < self.budget.memory_limit() / BYTES_PER_SEEN {
            seen.insert(names, series);
        }
        Ok(())
    }
}
