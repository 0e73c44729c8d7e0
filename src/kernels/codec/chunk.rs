//! Times and values of a run of points, sealed.

use super::MAX;
use super::ints::{Ints, Plan};
use super::summary::{Summary, of_values};
use super::values::{Kind, Numbers, Planned, Values};
use std::ops::Range;

/// At most [`MAX`] points of one series, times strictly ascending, that do not change any more.
///
/// Sealing and reading cost a few nanoseconds a point; [`Chunk::summary`] costs nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Chunk {
    first_time: i64,
    last_time: i64,
    first: f64,
    last: f64,
    min: f64,
    max: f64,
    sum: f64,
    /// The times unless they are regular, then the values unless they are constant.
    words: Box<[u32]>,
    count: u16,
    has_nan: bool,
    is_regular: bool,
    kind: Kind,
}

/// What reading finds in the words of a chunk that was sealed, or checked.
struct Columns<'a> {
    times: Option<Ints<'a>>,
    values: Option<Values<'a>>,
}

impl Chunk {
    /// Seals points, of which there is one at least and [`MAX`] at most, times ascending strictly. What is more is left
    /// out.
    #[must_use]
    pub fn seal(times: &[i64], values: &[f64]) -> Self {
        let count = times.len().min(values.len()).min(MAX);
        debug_assert!(count > 0 && count == times.len() && count == values.len(), "a chunk of {count} points");
        let (times, values) = (times.get(..count).unwrap_or_default(), values.get(..count).unwrap_or_default());
        debug_assert!(times.is_sorted_by(|a, b| a < b), "times do not ascend");
        let mut numbers = [0; MAX];
        let plan = Planned::new(values, numbers.get_mut(..count).unwrap_or_default());
        let is_regular = step_of(times).is_some();
        let words = if is_regular { with_values(Vec::new(), &plan) } else { with_times(times, &plan) };
        Self { is_regular, kind: plan.kind, words, ..Self::unread(times, values) }
    }

    /// Everything that is known of points but how they are held.
    pub(super) fn unread(times: &[i64], values: &[f64]) -> Self {
        let (min, max, sum, has_nan) = of_values(values);
        Self {
            first_time: times.first().copied().unwrap_or_default(),
            last_time: times.last().copied().unwrap_or_default(),
            first: values.first().copied().unwrap_or_default(),
            last: values.last().copied().unwrap_or_default(),
            min,
            max,
            sum,
            words: Box::default(),
            count: times.len() as u16,
            has_nan,
            is_regular: true,
            kind: Kind::Constant,
        }
    }

    /// Its parts as [`super::image`] writes them: how times and values are held, the words.
    pub(super) const fn parts(&self) -> (bool, Kind, &[u32]) {
        (self.is_regular, self.kind, &self.words)
    }

    /// A chunk of parts, `None` if they are not those of `count` points from the first to the last time.
    pub(super) fn of_parts(
        count: u16,
        is_regular: bool,
        kind: Kind,
        (first_time, last_time): (i64, i64),
        first: f64,
        words: Box<[u32]>,
    ) -> Option<Self> {
        if !(1..=MAX as u16).contains(&count) {
            return None;
        }
        let held = Self { first_time, last_time, count, is_regular, kind, words, ..Self::unread(&[], &[first]) };
        let (mut times, mut values) = ([0; MAX], [0.0; MAX]);
        let (times, values) = (times.get_mut(..held.len())?, values.get_mut(..held.len())?);
        let is_run = held.read_checked(times, values)
            && times.is_sorted_by(|a, b| a < b)
            && (times.first(), times.last()) == (Some(&first_time), Some(&last_time));
        is_run.then(|| Self { is_regular, kind, words: held.words, ..Self::unread(times, values) })
    }

    /// As [`Chunk::read`]; false if the words are not columns and nothing else.
    fn read_checked(&self, times: &mut [i64], values: &mut [f64]) -> bool {
        let Some((columns, [])) = self.columns() else { return false };
        let are_times = match columns.times {
            Some(times) => times.is_valid(),
            None => self.last_time.checked_sub(self.first_time).is_some_and(|all| {
                let steps = i64::from(self.count) - 1;
                if steps == 0 { all == 0 } else { all % steps == 0 && all > 0 }
            }),
        };
        if !are_times {
            return false;
        }
        self.read_times(times);
        let Some(held) = columns.values else {
            values.fill(self.first);
            return true;
        };
        held.read_checked(values)
    }

    /// What is known without reading.
    #[must_use]
    pub const fn summary(&self) -> Summary {
        let Self { first_time, last_time, first, last, min, max, sum, has_nan, .. } = *self;
        Summary { count: self.len(), first_time, last_time, first, last, min, max, sum, has_nan }
    }

    /// How many points, at least 1.
    #[expect(clippy::len_without_is_empty, reason = "none is empty")]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.count as usize
    }

    /// Heap bytes; `size_of::<Chunk>()` comes on top.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        size_of_val::<[u32]>(&self.words)
    }

    /// From one time to the next, in milliseconds, where that is the same for all; 0 of one point.
    #[must_use]
    pub fn step(&self) -> Option<i64> {
        let steps = i64::from(self.count) - 1;
        self.is_regular.then(|| if steps > 0 { (self.last_time - self.first_time) / steps } else { 0 })
    }

    fn columns(&self) -> Option<(Columns<'_>, &[u32])> {
        let mut words = &*self.words;
        let times = if self.is_regular { None } else { Some(Ints::take(&mut words, self.len())?) };
        let values = match self.kind {
            Kind::Constant => None,
            kind => Some(Values::take(&mut words, kind, self.len())?),
        };
        Some((Columns { times, values }, words))
    }

    /// Reads all points; both have room for [`Chunk::len`], and what is more is left alone.
    pub fn read(&self, times: &mut [i64], values: &mut [f64]) {
        self.read_times(times);
        self.read_values(values);
    }

    /// Reads all times: see [`Chunk::read`].
    pub fn read_times(&self, times: &mut [i64]) {
        let Some(times) = times.get_mut(..self.len()) else { return };
        if let Some(step) = self.step() {
            for (at, time) in times.iter_mut().enumerate() {
                *time = self.first_time.wrapping_add(step.wrapping_mul(at as i64));
            }
        } else if let Some(held) = self.columns().and_then(|(columns, _)| columns.times) {
            held.read(times);
        }
    }

    /// Reads all values: see [`Chunk::read`].
    pub fn read_values(&self, values: &mut [f64]) {
        let Some(values) = values.get_mut(..self.len()) else { return };
        match self.columns().and_then(|(columns, _)| columns.values) {
            Some(held) => held.read(values),
            None => values.fill(self.first),
        }
    }

    /// Shows all values as they are held, if `as_numbers` and they are held as whole numbers, else as doubles.
    pub(crate) fn with_numbers(&self, as_numbers: bool, near: &mut Vec<u32>, show: &mut dyn FnMut(Numbers<'_>)) {
        let held = self.columns().and_then(|(columns, _)| columns.values);
        match held {
            Some(held) if as_numbers && held.is_near() => held.with_near(near, show),
            Some(held) if as_numbers && held.is_whole() => held.with_whole(show),
            _ => self.with_doubles(show),
        }
    }

    #[inline(never)]
    fn with_doubles(&self, show: &mut dyn FnMut(Numbers<'_>)) {
        let mut values = [0.0; MAX];
        self.read_values(&mut values);
        show(Numbers::Doubles(values.get(..self.len()).unwrap_or_default()));
    }

    /// How many points are before a time: by arithmetic where times are regular, else after reading them.
    #[must_use]
    pub fn count_before(&self, time: i64) -> usize {
        if time <= self.first_time {
            return 0;
        }
        if time > self.last_time {
            return self.len();
        }
        if let Some(step) = self.step() {
            // behind the first and not behind the last: there are steps, and the distance is below 2⁶³
            return ((time - self.first_time - 1) / step.max(1) + 1) as usize;
        }
        let mut times = [0; MAX];
        self.times(&mut times).partition_point(|t| *t < time)
    }

    /// The time of the first point at or after a time; see [`Chunk::count_before`].
    #[must_use]
    pub fn next(&self, time: i64) -> Option<i64> {
        if time <= self.first_time {
            return Some(self.first_time);
        }
        if time > self.last_time {
            return None;
        }
        if let Some(step) = self.step() {
            return Some(self.first_time + self.count_before(time) as i64 * step);
        }
        let mut times = [0; MAX];
        let times = self.times(&mut times);
        times.get(times.partition_point(|t| *t < time)).copied()
    }

    fn times<'a>(&self, buffer: &'a mut [i64; MAX]) -> &'a [i64] {
        self.read_times(buffer);
        buffer.get(..self.len()).unwrap_or_default()
    }

    /// The places of the points from `from` to `to`, both included.
    #[must_use]
    pub fn range(&self, from: i64, to: i64) -> Range<usize> {
        let end = if to >= self.last_time { self.len() } else { self.count_before(to + 1) };
        self.count_before(from).min(end)..end
    }

    /// The first broken invariant, for tests: the words are its columns and no more, times ascend, what is known is true.
    ///
    /// # Errors
    /// What is not so.
    #[doc(hidden)]
    pub fn internal_validate(&self) -> Result<(), &'static str> {
        let (mut times, mut values) = ([0; MAX], [0.0; MAX]);
        let (Some(times), Some(values)) = (times.get_mut(..self.len()), values.get_mut(..self.len())) else {
            return Err("too many points");
        };
        if !self.read_checked(times, values) {
            return Err("the words are not its columns");
        }
        if !times.is_sorted_by(|a, b| a < b) {
            return Err("times do not ascend");
        }
        let again = Self { is_regular: self.is_regular, kind: self.kind, ..Self::unread(times, values) };
        let bits = |chunk: &Self| [chunk.first, chunk.last, chunk.min, chunk.max, chunk.sum].map(f64::to_bits);
        let same_times = (again.first_time, again.last_time) == (self.first_time, self.last_time);
        let same_values = again.has_nan == self.has_nan && (self.has_nan || bits(&again) == bits(self));
        if same_times && same_values { Ok(()) } else { Err("the summary is not that of the points") }
    }
}

/// From one time to the next where that is always the same and the whole run is shorter than 2⁶³ ms; 0 of one time.
fn step_of(times: &[i64]) -> Option<i64> {
    let (first, last) = (*times.first()?, *times.last()?);
    last.checked_sub(first)?;
    let step = times.get(1).map_or(0, |second| second - first);
    let differing = times.windows(2).fold(0, |differing, pair| match pair {
        [a, b] => differing | b.wrapping_sub(*a) ^ step,
        _ => differing,
    });
    (differing == 0).then_some(step)
}

#[inline(never)]
fn with_times(times: &[i64], values: &Planned<'_>) -> Box<[u32]> {
    let mut numbers = [0; MAX];
    let numbers = numbers.get_mut(..times.len()).unwrap_or_default();
    numbers.copy_from_slice(times);
    let plan = Plan::new(numbers);
    let mut words = Vec::with_capacity(plan.words() + values.words());
    plan.write(&mut words);
    with_values(words, values)
}

fn with_values(mut words: Vec<u32>, values: &Planned<'_>) -> Box<[u32]> {
    words.reserve_exact(values.words());
    values.write(&mut words);
    words.into_boxed_slice()
}
