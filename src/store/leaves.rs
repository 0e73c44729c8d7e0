//! Points of a run that late ones find their places among: in leaves, so that a write searches and moves few.

use super::points::{CHUNK, Chunk, Points, Write, Written};
use crate::blocks::vec_bytes;
use pulsetree_kernels::count_before;

/// Most points of a leaf.
const LEAF: usize = 128;
/// Points that a leaf starts with, and a split one is left with.
const HALF: usize = LEAF / 2;
/// For how many more points a leaf that is full takes memory.
const ROOM: usize = 16;

/// At most [`CHUNK`] points, times strictly ascending.
#[derive(Default)]
pub struct Leaves {
    /// The time of each leaf's first point: a search looks at no other leaf's points.
    firsts: Vec<i64>,
    /// None is empty.
    leaves: Vec<Points>,
    count: usize,
    bytes: usize,
}

impl Leaves {
    pub fn one(time: i64, value: f64) -> Self {
        Self::of(vec![Points::one(time, value)])
    }

    /// All points of a chunk.
    pub fn of_chunk(chunk: &Chunk) -> Self {
        let (all, mut made) = (Points::of_chunk(chunk, 0), Self::default());
        made.extend(&all.times, &all.values);
        made
    }

    fn of(leaves: Vec<Points>) -> Self {
        let mut made = Self { leaves, ..Self::default() };
        made.recount();
        made
    }

    fn recount(&mut self) {
        self.firsts = self.leaves.iter().filter_map(Points::first).collect();
        self.count = self.leaves.iter().map(Points::len).sum();
        let lists = vec_bytes(&self.firsts) + vec_bytes(&self.leaves);
        self.bytes = self.leaves.iter().fold(lists, |sum, leaf| sum + leaf.bytes());
    }

    /// Appends points that ascend from after the last; the caller keeps to [`CHUNK`].
    pub fn extend(&mut self, times: &[i64], values: &[f64]) {
        let leaves = times.chunks(HALF).zip(values.chunks(HALF));
        self.leaves.extend(leaves.map(|(times, values)| Points { times: times.to_vec(), values: values.to_vec() }));
        self.recount();
    }

    pub fn seal(&self) -> Chunk {
        let mut all = Points::default();
        all.reserve_exact(self.count);
        self.leaves.iter().for_each(|leaf| all.extend(&leaf.times, &leaf.values));
        all.seal()
    }

    pub const fn len(&self) -> usize {
        self.count
    }

    pub fn first(&self) -> Option<i64> {
        self.firsts.first().copied()
    }

    pub fn last(&self) -> Option<i64> {
        self.leaves.last()?.last()
    }

    /// Heap bytes.
    pub const fn bytes(&self) -> usize {
        self.bytes
    }

    /// The place of the leaf that a time belongs in.
    fn place(&self, time: i64) -> usize {
        count_before(&self.firsts, time.saturating_add(1)).saturating_sub(1)
    }

    /// Writes anywhere.
    pub fn write(&mut self, time: i64, value: f64, how: Write) -> Written {
        let place = self.place(time);
        let (Some(leaf), Some(first)) = (self.leaves.get_mut(place), self.firsts.get_mut(place)) else {
            return Written::Full;
        };
        let at = leaf.count_before(time);
        if leaf.change(at, time, value, how) {
            return Written::Changed;
        }
        if self.count >= CHUNK {
            return Written::Full;
        }
        if leaf.len() >= LEAF {
            let upper = leaf.split();
            self.leaves.insert(place + 1, upper);
            self.recount();
            return self.write(time, value, how);
        }
        if leaf.is_at_capacity() {
            let before = leaf.bytes();
            leaf.reserve_exact(ROOM);
            self.bytes = self.bytes + leaf.bytes() - before;
        }
        leaf.insert(at, time, value);
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
        self.leaves.get(place)?.next(time).or_else(|| self.firsts.get(place + 1).copied())
    }

    /// The points from `from` to `to`, both included, ascending, a leaf at a time.
    pub fn slices(&self, from: i64, to: i64) -> impl Iterator<Item = (&[i64], &[f64])> {
        let leaves = self.leaves.get(self.place(from)..).unwrap_or_default().iter();
        let leaves = leaves.take_while(move |leaf| !leaf.starts_after(to));
        leaves.map(move |leaf| leaf.slices(leaf.range(from, to)))
    }

    /// Drops the points before a time, and their memory; returns how many.
    pub fn drop_before(&mut self, time: i64) -> usize {
        let before = self.count;
        let whole = self.leaves.iter().take_while(|leaf| leaf.ends_before(time)).count();
        self.leaves.drain(..whole);
        if let Some(leaf) = self.leaves.first_mut() {
            leaf.drop_before(time);
        }
        self.recount();
        before - self.count
    }

    /// About what [`Leaves::drop_before`] would give back, in bytes.
    pub fn bytes_before(&self, time: i64) -> usize {
        let leaves = self.leaves.iter().take_while(|leaf| !leaf.starts_after(time));
        leaves.map(|leaf| leaf.bytes_before(time)).sum()
    }

    /// The first broken invariant.
    #[cfg(debug_assertions)]
    pub fn validate(&self) -> Result<(), String> {
        let again = Self::of(self.leaves.iter().map(|leaf| leaf.part(0, leaf.len())).collect());
        let bytes = self.leaves.iter().fold(vec_bytes(&self.firsts), |sum, leaf| sum + leaf.bytes());
        let is_counted = again.count == self.count && self.count > 0;
        match (again.firsts == self.firsts, is_counted, bytes + vec_bytes(&self.leaves) == self.bytes) {
            (true, true, true) => Ok(()),
            found => Err(format!("leaves: their first times, points, bytes are right: {found:?}")),
        }
    }
}
