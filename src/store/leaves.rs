//! Points of a run that late ones find their places among: in leaves, so that a write searches and moves few.

use super::points::{CHUNK, Chunk, Points, Write, Written};
use crate::blocks::vec_bytes;

/// Most points of a leaf.
const LEAF: usize = 128;
/// Points that a leaf starts with, and a split one is left with.
const HALF: usize = LEAF / 2;
/// For how many more points a leaf that is full takes memory.
const ROOM: usize = 16;

/// Points of a leaf, never none.
struct Leaf {
    /// The time of the first: a search looks at no other leaf's points.
    first: i64,
    points: Points,
}

impl Leaf {
    fn new(points: Points) -> Self {
        Self { first: points.first().unwrap_or_default(), points }
    }
}

/// At most [`CHUNK`] points, times strictly ascending.
#[derive(Default)]
pub struct Leaves {
    leaves: Vec<Leaf>,
    count: usize,
    bytes: usize,
}

impl Leaves {
    pub fn one(time: i64, value: f64) -> Self {
        Self::of(vec![Leaf::new(Points::one(time, value))])
    }

    /// All points of a chunk.
    pub fn of_chunk(chunk: &Chunk) -> Self {
        let (all, mut made) = (Points::of_chunk(chunk, 0), Self::default());
        made.extend(&all.times, &all.values);
        made
    }

    fn of(leaves: Vec<Leaf>) -> Self {
        let mut made = Self { leaves, ..Self::default() };
        made.recount();
        made
    }

    fn recount(&mut self) {
        self.count = self.leaves.iter().map(|leaf| leaf.points.len()).sum();
        self.bytes = self.leaves.iter().fold(vec_bytes(&self.leaves), |sum, leaf| sum + leaf.points.bytes());
    }

    /// Appends points that ascend from after the last; the caller keeps to [`CHUNK`].
    pub fn extend(&mut self, times: &[i64], values: &[f64]) {
        let leaves = times.chunks(HALF).zip(values.chunks(HALF));
        let points = leaves.map(|(times, values)| Points { times: times.to_vec(), values: values.to_vec() });
        self.leaves.extend(points.map(Leaf::new));
        self.recount();
    }

    pub fn seal(&self) -> Chunk {
        let mut all = Points::default();
        all.reserve_exact(self.count);
        self.leaves.iter().for_each(|leaf| all.extend(&leaf.points.times, &leaf.points.values));
        all.seal()
    }

    pub const fn len(&self) -> usize {
        self.count
    }

    pub fn first(&self) -> Option<i64> {
        self.leaves.first().map(|leaf| leaf.first)
    }

    pub fn last(&self) -> Option<i64> {
        self.leaves.last()?.points.last()
    }

    /// Heap bytes.
    pub const fn bytes(&self) -> usize {
        self.bytes
    }

    /// The place of the leaf that a time belongs in.
    fn place(&self, time: i64) -> usize {
        // one by one, for the reason of [`pulsetree_kernels::count_before`]
        self.leaves.iter().filter(|leaf| leaf.first <= time).count().saturating_sub(1)
    }

    /// Writes anywhere.
    pub fn write(&mut self, time: i64, value: f64, how: Write) -> Written {
        let place = self.place(time);
        let Some(Leaf { first, points }) = self.leaves.get_mut(place) else { return Written::Full };
        let at = points.count_before(time);
        if points.change(at, time, value, how) {
            return Written::Changed;
        }
        if self.count >= CHUNK {
            return Written::Full;
        }
        if points.len() >= LEAF {
            let upper = Leaf::new(points.split());
            self.leaves.insert(place + 1, upper);
            self.recount();
            return self.write(time, value, how);
        }
        if points.is_at_capacity() {
            let before = points.bytes();
            points.reserve_exact(ROOM);
            self.bytes = self.bytes + points.bytes() - before;
        }
        points.insert(at, time, value);
        *first = time.min(*first);
        self.count += 1;
        Written::Added
    }

    /// Takes the upper half of the leaves away.
    pub fn split(&mut self) -> Self {
        let upper = self.leaves.split_off(self.leaves.len() / 2);
        self.leaves.shrink_to_fit();
        self.recount();
        Self::of(upper)
    }

    /// The time of the first point at or after a time.
    pub fn next(&self, time: i64) -> Option<i64> {
        let place = self.place(time);
        let next = || self.leaves.get(place + 1).map(|leaf| leaf.first);
        self.leaves.get(place)?.points.next(time).or_else(next)
    }

    /// The points from `from` to `to`, both included, ascending, a leaf at a time.
    pub fn slices(&self, from: i64, to: i64) -> impl Iterator<Item = (&[i64], &[f64])> {
        let leaves = self.leaves.get(self.place(from)..).unwrap_or_default().iter();
        let leaves = leaves.take_while(move |leaf| leaf.first <= to);
        leaves.map(move |leaf| leaf.points.slices(leaf.points.range(from, to)))
    }

    /// Drops the points before a time, and their memory; returns how many.
    pub fn drop_before(&mut self, time: i64) -> usize {
        let before = self.count;
        let whole = self.leaves.iter().take_while(|leaf| leaf.points.ends_before(time)).count();
        self.leaves.drain(..whole);
        if let Some(leaf) = self.leaves.first_mut() {
            leaf.points.drop_before(time);
            leaf.first = leaf.points.first().unwrap_or_default();
        }
        self.recount();
        before - self.count
    }

    /// About what [`Leaves::drop_before`] would give back, in bytes.
    pub fn bytes_before(&self, time: i64) -> usize {
        let leaves = self.leaves.iter().take_while(|leaf| leaf.first < time);
        leaves.map(|leaf| leaf.points.bytes_before(time)).sum()
    }

    /// The first broken invariant.
    #[cfg(debug_assertions)]
    pub fn validate(&self) -> Result<(), String> {
        let points = || self.leaves.iter().map(|leaf| &leaf.points);
        let firsts = self.leaves.iter().all(|leaf| leaf.points.first() == Some(leaf.first));
        let counted = points().map(Points::len).sum::<usize>() == self.count && self.count > 0;
        let bytes = points().map(Points::bytes).sum::<usize>() + vec_bytes(&self.leaves) == self.bytes;
        match (firsts, counted, bytes) {
            (true, true, true) => Ok(()),
            found => Err(format!("leaves: their first times, points, bytes are right: {found:?}")),
        }
    }
}
