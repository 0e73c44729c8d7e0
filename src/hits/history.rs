//! The hits of one target that are kept in full: a ring, newest kept, which grows by an eighth at a time.

/// The caller of a hit that named none.
pub(super) const NO_CALLER: u32 = u32::MAX;

/// One hit: twelve bytes, as the time is held in two halves of four-byte alignment.
#[derive(Clone, Copy)]
pub(super) struct Visit {
    low: u32,
    high: i32,
    pub(super) caller: u32,
}

impl Visit {
    pub(super) const fn new(time_us: i64, caller: u32) -> Self {
        Self { low: time_us as u32, high: (time_us >> 32) as i32, caller }
    }

    pub(super) const fn time_us(self) -> i64 {
        ((self.high as i64) << 32) | self.low as i64
    }
}

/// The history of one target, in order of recording.
pub(super) struct History {
    visits: Vec<Visit>,
    /// Place of the visit recorded first; zero until the limit is reached.
    start: usize,
    /// Time of the visit recorded last.
    last_us: i64,
    /// Whether the times never go down, so that a search may halve.
    ascending: bool,
}

impl History {
    pub(super) const fn new() -> Self {
        Self { visits: Vec::new(), start: 0, last_us: i64::MIN, ascending: true }
    }

    /// Appends a hit, past `limit` in the place of the one recorded first; returns by how many the history grew.
    #[inline]
    pub(super) fn push(&mut self, time_us: i64, caller: u32, limit: usize) -> usize {
        let visit = Visit::new(time_us, caller);
        self.ascending &= self.last_us <= time_us;
        self.last_us = time_us;
        if self.visits.len() < limit {
            if self.visits.len() == self.visits.capacity() {
                self.grow(limit);
            }
            self.visits.push(visit);
            return 1;
        }
        if let Some(oldest) = self.visits.get_mut(self.start) {
            *oldest = visit;
            self.start = if self.start + 1 == limit { 0 } else { self.start + 1 };
        }
        0
    }

    /// Puts a hit among the others in order of time; past `limit` the earliest goes. Returns by how many the history grew.
    pub(super) fn insert(&mut self, time_us: i64, caller: u32, limit: usize) -> usize {
        if self.last_us <= time_us || limit == 0 {
            return self.push(time_us, caller, limit);
        }
        self.visits.rotate_left(self.start);
        self.start = 0;
        let later = self.visits.iter().rev().take_while(|visit| visit.time_us() > time_us).count();
        let place = self.visits.len() - later;
        if self.visits.len() < limit {
            if self.visits.len() == self.visits.capacity() {
                self.grow(limit);
            }
            self.visits.insert(place, Visit::new(time_us, caller));
            return 1;
        }
        if place > 0 {
            self.visits.remove(0);
            self.visits.insert(place - 1, Visit::new(time_us, caller));
        }
        0
    }

    /// Takes another limit: past it those go that were recorded first. Returns how many went.
    pub(super) fn set_limit(&mut self, limit: usize) -> usize {
        self.visits.rotate_left(self.start);
        self.start = 0;
        let gone = self.visits.len().saturating_sub(limit);
        if gone > 0 {
            self.visits.drain(..gone);
            self.visits.shrink_to_fit();
        }
        gone
    }

    /// The most that the next hit may take on top, in bytes, while the ring moves; little is not told.
    #[inline]
    pub(super) fn growth(&self, limit: usize) -> usize {
        let len = self.visits.len();
        if len < self.visits.capacity() || len >= limit || len < LITTLE {
            return 0;
        }
        (len + headroom(len)) * size_of::<Visit>()
    }

    #[cold]
    fn grow(&mut self, limit: usize) {
        let len = self.visits.len();
        self.visits.reserve_exact(headroom(len).min(limit - len));
    }

    /// The visits before and after the ring's seam, in order of recording.
    pub(super) fn halves(&self) -> [&[Visit]; 2] {
        let (later, earlier) = self.visits.split_at_checked(self.start).unwrap_or_default();
        [earlier, later]
    }

    pub(super) const fn len(&self) -> usize {
        self.visits.len()
    }

    /// Every `step`-th visit from `first` on.
    pub(super) fn sample(&self, first: usize, step: usize) -> impl Iterator<Item = Visit> {
        self.halves().into_iter().flatten().copied().skip(first).step_by(step)
    }

    /// Widens a span by the earliest and the latest time.
    pub(super) fn widen(&self, span: &mut (i64, i64)) {
        let all = self.visits.as_slice();
        for visit in if self.ascending { all.get(self.start..=self.start).unwrap_or_default() } else { all } {
            let time = visit.time_us();
            *span = (span.0.min(time), span.1.max(time).max(self.last_us));
        }
    }

    /// How many hits are earlier than `time_us`.
    pub(super) fn count_before(&self, time_us: i64) -> usize {
        let mut count = 0;
        for half in self.halves() {
            count += if self.ascending {
                half.partition_point(|visit| visit.time_us() < time_us)
            } else {
                half.iter().filter(|visit| visit.time_us() < time_us).count()
            };
        }
        count
    }

    /// Drops the hits earlier than `time_us`, keeps the order of the rest and returns how many went.
    pub(super) fn drop_before(&mut self, time_us: i64) -> usize {
        let gone = self.count_before(time_us);
        if gone == 0 {
            return 0;
        }
        let len = self.visits.len() - gone;
        let mut kept = Self { visits: Vec::with_capacity(len + headroom(len)), ..Self::new() };
        for half in self.halves() {
            for visit in half {
                if visit.time_us() >= time_us {
                    kept.push(visit.time_us(), visit.caller, usize::MAX);
                }
            }
        }
        *self = kept;
        gone
    }
}

/// How many hits a full ring grows by: little lies empty, and copying stays linear.
const fn headroom(len: usize) -> usize {
    len / 8 + LEAST_HEADROOM
}

const LEAST_HEADROOM: usize = 2;
/// A shorter ring may move without asking.
const LITTLE: usize = 256;

/// Bytes that the smallest ring takes, its allocation's header included; every target is charged it.
pub(super) const RING_BYTES: usize = LEAST_HEADROOM * size_of::<Visit>() + 8;

/// Bytes that so many hits take in rings with the headroom that rings may have.
pub(super) const fn bytes_of(visits: usize) -> usize {
    let bytes = visits * size_of::<Visit>();
    bytes + bytes / 8
}
