//! All points of one series: sealed runs, then the open one. Times ascend strictly through all of them.

use super::chunk::{CHUNK, Points, Visit, Write, Written};
use crate::blocks::vec_bytes;

/// Room for points that the next run of a series starts with: a series that filled one run will use it.
const NEXT_RUN: usize = 64;

/// One series' points. Every method that changes memory keeps `held`, the store's count of bytes, true.
#[derive(Default)]
pub struct Column {
    /// Runs that later points no longer reach; none is empty.
    sealed: Vec<Points>,
    open: Points,
}

impl Column {
    pub fn first(&self) -> Option<i64> {
        self.sealed.first().unwrap_or(&self.open).first()
    }

    pub fn last(&self) -> Option<i64> {
        self.open.last().or_else(|| self.sealed.last()?.last())
    }

    /// The time of the first point at or after a time, found by halving.
    pub fn next(&self, time: i64) -> Option<i64> {
        let at = self.sealed.partition_point(|run| run.ends_before(time));
        self.sealed.get(at).unwrap_or(&self.open).next(time)
    }

    /// Heap bytes.
    pub fn bytes(&self) -> usize {
        self.sealed.iter().fold(vec_bytes(&self.sealed) + self.open.bytes(), |sum, run| sum + run.bytes())
    }

    /// The hot path: see [`Points::write_end`].
    #[inline]
    pub fn write_end(&mut self, time: i64, value: f64, how: Write) -> Option<bool> {
        self.open.write_end(time, value, how)
    }

    /// Writes anywhere; true if there is one point more.
    pub fn write(&mut self, time: i64, value: f64, how: Write, held: &mut usize) -> bool {
        loop {
            let at = self.run_for(time);
            let before = self.run_bytes(at);
            if at == self.sealed.len() {
                self.start_open();
            }
            let written = self.sealed.get_mut(at).unwrap_or(&mut self.open).write(time, value, how);
            *held = *held + self.run_bytes(at) - before;
            if written != Written::Full {
                return written == Written::Added;
            }
            if self.make_room(at, time, value, held) {
                return true;
            }
        }
    }

    /// Appends pairs in the order given, in-order stretches as whole blocks; returns how many points are new.
    pub fn write_many(&mut self, mut times: &[i64], mut values: &[f64], held: &mut usize) -> usize {
        let mut added = 0;
        while let (Some(&time), Some(&value)) = (times.first(), values.first()) {
            if self.open.is_full() && self.open.last() < Some(time) {
                self.make_room(self.sealed.len(), time, value, held);
            }
            let stretch = ascending(times, self.last()).min(CHUNK - self.open.len()).min(values.len());
            if stretch == 0 {
                added += usize::from(self.write(time, value, Write::Set, held));
            } else if let (Some(times), Some(values)) = (times.get(..stretch), values.get(..stretch)) {
                let before = self.open.bytes();
                self.start_open();
                self.open.extend(times, values);
                *held = *held + self.open.bytes() - before;
                added += stretch;
            }
            times = times.get(stretch.max(1)..).unwrap_or_default();
            values = values.get(stretch.max(1)..).unwrap_or_default();
        }
        added
    }

    /// Shows the points from `from` to `to`, both included, ascending, a run at a time.
    pub fn scan(&self, from: i64, to: i64, visit: &mut Visit<'_>) {
        for run in self.runs(from, to) {
            run.scan(from, to, visit);
        }
    }

    /// How many points there are from `from` to `to`, both included; only the runs are walked.
    pub fn count(&self, from: i64, to: i64) -> usize {
        self.runs(from, to).map(|run| run.range(from, to).len()).sum()
    }

    /// The runs that may have points from `from` to `to`.
    fn runs(&self, from: i64, to: i64) -> impl Iterator<Item = &Points> {
        let start = self.sealed.partition_point(|run| run.ends_before(from));
        let sealed = self.sealed.get(start..).unwrap_or_default().iter();
        sealed.chain([&self.open]).take_while(move |run| !run.starts_after(to))
    }

    /// Drops the points before a time; returns how many.
    pub fn drop_before(&mut self, time: i64, held: &mut usize) -> usize {
        if self.first().is_none_or(|first| first >= time) {
            return 0;
        }
        let whole = self.sealed.iter().take_while(|run| run.ends_before(time)).count();
        let (mut gone, mut before) = (0, self.run_bytes(whole) + vec_bytes(&self.sealed));
        if whole > 0 {
            let kept = self.sealed.split_off(whole);
            for run in std::mem::replace(&mut self.sealed, kept) {
                gone += run.len();
                before += run.bytes();
            }
        }
        gone += self.sealed.first_mut().unwrap_or(&mut self.open).drop_before(time);
        *held = *held + self.run_bytes(0) + vec_bytes(&self.sealed) - before;
        gone
    }

    /// About what [`Column::drop_before`] would give back, in bytes.
    pub fn bytes_before(&self, time: i64) -> usize {
        if self.last().is_none_or(|last| last < time) {
            return self.bytes();
        }
        let share = |len: usize, gone: usize, bytes: usize| bytes * gone / len.max(1);
        let mut freed = share(self.open.len(), self.open.count_before(time), self.open.bytes());
        for run in &self.sealed {
            if !run.ends_before(time) {
                return freed + share(run.len(), run.count_before(time), run.bytes());
            }
            freed += run.bytes() + size_of::<Points>();
        }
        freed
    }

    /// The run a time belongs in: its index, or the number of sealed runs for the open one. Between two runs, one with room.
    fn run_for(&self, time: i64) -> usize {
        let after = self.sealed.partition_point(|run| !run.starts_after(time));
        let Some(run) = after.checked_sub(1).and_then(|at| self.sealed.get(at)) else { return 0 };
        let next = self.sealed.get(after).unwrap_or(&self.open);
        let next_is_later = !next.is_empty() && next.starts_after(time);
        if !run.ends_before(time) || next_is_later && !run.is_full() { after - 1 } else { after }
    }

    /// Makes room by one step in or beside the full run where a time belongs; true if that stored the point itself.
    fn make_room(&mut self, at: usize, time: i64, value: f64, held: &mut usize) -> bool {
        let before = self.run_bytes(at) + vec_bytes(&self.sealed);
        let (place, run, stored) = match self.sealed.get_mut(at) {
            None => (at, std::mem::take(&mut self.open), false),
            Some(run) if run.starts_after(time) => (at, Points::one(time, value), true),
            Some(run) if run.ends_before(time) => (at + 1, Points::one(time, value), true),
            Some(run) => (at + 1, run.split(), false),
        };
        let after = self.run_bytes(at) + run.bytes();
        self.sealed.insert(place, run);
        *held = *held + after + vec_bytes(&self.sealed) - before;
        stored
    }

    fn run_bytes(&self, at: usize) -> usize {
        self.sealed.get(at).unwrap_or(&self.open).bytes()
    }

    fn start_open(&mut self) {
        if self.open.is_empty() && !self.sealed.is_empty() {
            self.open.reserve(NEXT_RUN);
        }
    }

    /// The first broken invariant.
    #[cfg(debug_assertions)]
    pub fn validate(&self) -> Result<(), String> {
        let mut last = i64::MIN;
        let mut runs = Ok(());
        let mut check = |times: &[i64], values: &[f64]| {
            if times.len() != values.len() || times.len() > CHUNK || !times.is_sorted_by(|a, b| a < b) {
                runs = Err("a run is not a run".to_owned());
            }
            if times.first().is_some_and(|&first| first <= last && last != i64::MIN) {
                runs = Err("runs overlap".to_owned());
            }
            last = times.last().copied().unwrap_or(last);
        };
        for run in &self.sealed {
            run.scan(i64::MIN, i64::MAX, &mut check);
        }
        self.open.scan(i64::MIN, i64::MAX, &mut check);
        let mut seen = 0;
        self.scan(i64::MIN, i64::MAX, &mut |times, _| seen += times.len());
        let counted: usize = self.sealed.iter().map(Points::len).sum::<usize>() + self.open.len();
        runs.and(if seen == counted { Ok(()) } else { Err("a scan misses points".to_owned()) })
    }
}

/// How many leading times ascend strictly, all of them after `last`.
fn ascending(times: &[i64], last: Option<i64>) -> usize {
    let mut last = last.unwrap_or(i64::MIN);
    let in_order = |time: &&i64| {
        let ascends = **time > last;
        last = **time;
        ascends
    };
    times.iter().take(CHUNK).take_while(in_order).count()
}
