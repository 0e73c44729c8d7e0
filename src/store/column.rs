//! All points of one series: sealed runs, then the head. Times ascend strictly through all of them.
//!
//! The head is sealed by the write that filled it, into the last run while that has room; where that is open, the head
//! joins it unsealed. A late point opens the run it belongs in, which is sealed again when the head was full twice without
//! another one.

use super::piece::Piece;
use super::points::{CHUNK, Chunk, HEAD, Points, Write, Written};
use super::run::Run;
use crate::blocks::vec_bytes;

/// Room for points that the next head of a series starts with: a series that filled one will use it.
const NEXT_HEAD: usize = 64;
/// A head of fewer points is left as it is where memory is short: sealed it would be no smaller.
const WORTH_SEALING: usize = 32;

/// One series' points. Every method that changes memory keeps `held`, the store's count of bytes, true.
#[derive(Default)]
pub struct Column {
    /// Runs that later points no longer reach; none is empty.
    sealed: Vec<Run>,
    /// Fewer than [`HEAD`] points.
    head: Points,
    /// How many of the runs are open.
    open: u32,
}

impl Column {
    pub fn first(&self) -> Option<i64> {
        self.sealed.first().map_or_else(|| self.head.first(), |run| Some(run.first()))
    }

    pub fn last(&self) -> Option<i64> {
        self.head.last().or_else(|| self.sealed.last()?.last())
    }

    /// The time of the first point at or after a time, found by halving.
    pub fn next(&self, time: i64) -> Option<i64> {
        let at = self.sealed.partition_point(|run| run.ends_before(time));
        self.sealed.get(at).map_or_else(|| self.head.next(time), |run| run.next(time))
    }

    /// Heap bytes.
    pub fn bytes(&self) -> usize {
        self.sealed.iter().fold(vec_bytes(&self.sealed) + self.head.bytes(), |sum, run| sum + run.bytes())
    }

    /// The hot path: see [`Points::write_end`].
    #[inline]
    pub fn write_end(&mut self, time: i64, value: f64, how: Write) -> Option<bool> {
        self.head.write_end(time, value, how)
    }

    /// Writes anywhere; true if there is one point more.
    pub fn write(&mut self, time: i64, value: f64, how: Write, held: &mut usize) -> bool {
        loop {
            let at = self.run_for(time);
            let Some(run) = self.sealed.get_mut(at) else { return self.write_head(time, value, how, held) };
            if run.is_full() && (run.starts_after(time) || run.ends_before(time)) {
                let place = if run.starts_after(time) { at } else { at + 1 };
                self.seal_quiet(false, held);
                self.insert(place, Run::one(time, value), held);
                return true;
            }
            let (before, was_open) = (run.bytes(), run.is_open());
            let written = run.write(time, value, how);
            self.open += u32::from(!was_open);
            *held = *held + run.bytes() - before;
            match written {
                Written::Added => return true,
                Written::Changed => return false,
                Written::Full => self.split(at, held),
            }
        }
    }

    fn write_head(&mut self, time: i64, value: f64, how: Write, held: &mut usize) -> bool {
        let before = self.head.bytes();
        self.start_head();
        let added = self.head.write(time, value, how);
        *held = *held + self.head.bytes() - before;
        if self.head.len() >= HEAD {
            self.seal_head(held);
        }
        added
    }

    /// Appends pairs in the order given, in-order stretches as whole blocks; returns how many points are new.
    pub fn write_many(&mut self, mut times: &[i64], mut values: &[f64], held: &mut usize) -> usize {
        let mut added = 0;
        while let (Some(&time), Some(&value)) = (times.first(), values.first()) {
            let stretch = ascending(times, self.last()).min(values.len());
            if stretch == 0 {
                added += usize::from(self.write(time, value, Write::Set, held));
            } else if let (Some(times), Some(values)) = (times.get(..stretch), values.get(..stretch)) {
                self.extend(times, values, held);
                added += stretch;
            }
            times = times.get(stretch.max(1)..).unwrap_or_default();
            values = values.get(stretch.max(1)..).unwrap_or_default();
        }
        added
    }

    /// Appends points that ascend from after the last; what fills a head is sealed at once, as it is given.
    fn extend(&mut self, mut times: &[i64], mut values: &[f64], held: &mut usize) {
        while self.head.len() + times.len() >= HEAD {
            let count = self.room().saturating_sub(self.head.len()).min(times.len());
            let parts = times.split_at_checked(count).zip(values.split_at_checked(count));
            let Some(((first_times, later_times), (first_values, later_values))) = parts else { return };
            if self.head.is_empty() {
                self.seal(first_times, first_values, held);
            } else {
                let before = self.head.bytes();
                self.head.extend(first_times, first_values);
                *held = *held + self.head.bytes() - before;
                self.seal_head(held);
            }
            (times, values) = (later_times, later_values);
        }
        if !times.is_empty() {
            let before = self.head.bytes();
            self.start_head();
            self.head.extend(times, values);
            *held = *held + self.head.bytes() - before;
        }
    }

    /// How many points the next seal takes: as many as the last run has room for, if it has room for a head.
    fn room(&self) -> usize {
        match self.sealed.last() {
            Some(Run::Sealed(last)) if last.len() + HEAD <= CHUNK => CHUNK - last.len(),
            _ => CHUNK,
        }
    }

    /// Appends a chunk that is after all points; false where it is not.
    #[cfg(feature = "query")]
    pub fn push_chunk(&mut self, chunk: Chunk, held: &mut usize) -> bool {
        if self.last() >= Some(chunk.summary().first_time) {
            return false;
        }
        if !self.head.is_empty() {
            self.seal_head(held);
        }
        self.insert(self.sealed.len(), Run::Sealed(chunk), held);
        true
    }

    fn seal_head(&mut self, held: &mut usize) {
        let head = std::mem::take(&mut self.head);
        *held -= head.bytes();
        self.seal(&head.times, &head.values, held);
    }

    /// Seals points that follow all runs, together with the last one while that has room.
    fn seal(&mut self, times: &[i64], values: &[f64], held: &mut usize) {
        self.seal_quiet(false, held);
        if let Some(last) = self.sealed.last_mut() {
            let before = last.bytes();
            if last.extend(times, values) {
                *held = *held + last.bytes() - before;
                return;
            }
        }
        if let Some(Run::Sealed(last)) = self.sealed.last_mut()
            && last.len() + times.len() <= CHUNK
        {
            let mut both = Points::of_chunk(last, times.len());
            both.extend(times, values);
            let run = Run::Sealed(both.seal());
            *held += run.bytes();
            *held -= self.sealed.pop().map_or(0, |last| last.bytes());
            self.sealed.push(run);
            return;
        }
        self.insert(self.sealed.len(), Run::Sealed(Chunk::seal(times, values)), held);
    }

    /// Seals the open runs that were not written to since the last time, or all.
    fn seal_quiet(&mut self, anyway: bool, held: &mut usize) {
        if self.open == 0 {
            return;
        }
        for run in self.sealed.iter_mut().filter(|run| run.is_open()) {
            let before = run.bytes();
            run.seal_quiet(anyway);
            *held = *held + run.bytes() - before;
            self.open -= u32::from(!run.is_open());
        }
    }

    /// Takes as little memory as can be.
    pub fn compact(&mut self, held: &mut usize) {
        self.seal_quiet(true, held);
        if self.head.len() >= WORTH_SEALING {
            self.seal_head(held);
        }
    }

    /// Shows the points from `from` to `to`, both included, ascending, a run at a time.
    pub fn each_piece<'a>(&'a self, from: i64, to: i64, f: &mut dyn FnMut(Piece<'a>)) {
        self.runs(from, to).iter().for_each(|run| run.each_piece(from, to, f));
        let (times, values) = self.head.slices(self.head.range(from, to));
        if !times.is_empty() {
            f(Piece::Points(times, values));
        }
    }

    /// How many points there are from `from` to `to`, both included.
    pub fn count(&self, from: i64, to: i64) -> usize {
        let sealed: usize = self.runs(from, to).iter().map(|run| run.count(from, to)).sum();
        sealed + self.head.range(from, to).len()
    }

    /// The runs that may have points from `from` to `to`.
    fn runs(&self, from: i64, to: i64) -> &[Run] {
        let start = self.sealed.partition_point(|run| run.ends_before(from));
        let later = self.sealed.get(start..).unwrap_or_default();
        later.get(..later.partition_point(|run| !run.starts_after(to))).unwrap_or_default()
    }

    /// Drops the points before a time, those of a sealed run when all are; returns how many.
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
                self.open -= u32::from(run.is_open());
            }
        }
        gone += match self.sealed.first_mut() {
            Some(run) => run.drop_before(time),
            None => self.head.drop_before(time),
        };
        *held = *held + self.run_bytes(0) + vec_bytes(&self.sealed) - before;
        gone
    }

    /// About what [`Column::drop_before`] would give back, in bytes.
    pub fn bytes_before(&self, time: i64) -> usize {
        if self.last().is_none_or(|last| last < time) {
            return self.bytes();
        }
        let mut freed = 0;
        for run in &self.sealed {
            if !run.ends_before(time) {
                return freed + run.bytes_before(time);
            }
            freed += run.bytes() + size_of::<Run>();
        }
        freed + self.head.bytes_before(time)
    }

    /// The run a time belongs in: its index, or the number of runs for the head. Between two runs the one before, or
    /// one that is open, if it has room.
    fn run_for(&self, time: i64) -> usize {
        let after = self.sealed.partition_point(|run| !run.starts_after(time));
        let Some(run) = after.checked_sub(1).and_then(|at| self.sealed.get(at)) else { return 0 };
        let next = self.sealed.get(after);
        let is_cheap = |run: &Run| run.is_open() && !run.is_full();
        // where an open one ends is not asked: its end is far from its start
        let is_in_run = (next.is_some() && is_cheap(run)) || !run.ends_before(time);
        if is_in_run || next.is_some_and(|next| !run.is_full() && !is_cheap(next)) { after - 1 } else { after }
    }

    fn insert(&mut self, at: usize, run: Run, held: &mut usize) {
        let before = vec_bytes(&self.sealed);
        *held += run.bytes();
        self.open += u32::from(run.is_open());
        if self.sealed.len() == self.sealed.capacity() {
            // a run is large: few lie empty
            self.sealed.reserve_exact(1 + self.sealed.len() / 8);
        }
        self.sealed.insert(at, run);
        *held = *held + vec_bytes(&self.sealed) - before;
    }

    /// Makes two of a run that is full.
    fn split(&mut self, at: usize, held: &mut usize) {
        let Some(run) = self.sealed.get_mut(at) else { return };
        let before = run.bytes();
        let upper = run.split();
        *held = *held + run.bytes() - before;
        self.insert(at + 1, upper, held);
        self.seal_quiet(false, held);
    }

    fn run_bytes(&self, at: usize) -> usize {
        self.sealed.get(at).map_or_else(|| self.head.bytes(), Run::bytes)
    }

    fn start_head(&mut self) {
        if self.head.is_empty() && !self.sealed.is_empty() {
            self.head.reserve(NEXT_HEAD);
        }
    }

    /// The first broken invariant.
    #[cfg(debug_assertions)]
    pub fn validate(&self) -> Result<(), String> {
        let open = self.sealed.iter().filter(|run| run.is_open()).count();
        if open != self.open as usize || self.head.len() >= HEAD {
            return Err(format!("{open} runs are open, not {}; the head has {}", self.open, self.head.len()));
        }
        for run in &self.sealed {
            run.validate()?;
        }
        let (mut last, mut seen, mut buffer) = (None, 0, Points::default());
        let mut broken = None;
        self.each_piece(i64::MIN, i64::MAX, &mut |piece| {
            let (times, values) = piece.read(&mut buffer);
            if times.len() != values.len() || times.len() > CHUNK || !times.is_sorted_by(|a, b| a < b) {
                broken = Some("a run is not a run");
            }
            if times.first().copied() <= last {
                broken = Some("runs overlap");
            }
            last = times.last().copied();
            seen += times.len();
        });
        if let Some(broken) = broken {
            return Err(broken.to_owned());
        }
        let counted: usize = self.sealed.iter().map(Run::len).sum::<usize>() + self.head.len();
        if seen == counted { Ok(()) } else { Err("a scan misses points".to_owned()) }
    }
}

/// How many leading times ascend strictly, all of them after `last`.
pub fn ascending(times: &[i64], last: Option<i64>) -> usize {
    let mut last = last.unwrap_or(i64::MIN);
    let in_order = |time: &&i64| {
        let ascends = **time > last;
        last = **time;
        ascends
    };
    times.iter().take_while(in_order).count()
}
