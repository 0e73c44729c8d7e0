//! What the worlds of one module hold together: WebAssembly's memory is one for all of them, and ends at 4 GiB.

use super::Options;
use super::options::MOST_MEMORY;
use std::cell::Cell;
use std::rc::Rc;

/// What a world reserves ahead of what it holds, as a fraction of that.
const AHEAD: usize = 8;
/// What it reserves ahead in any case, as a fraction of what is free, and within bytes: it looks again when it is used up.
const SMALL: usize = 4096;
const LEAST: usize = 64 << 10;
const MOST: usize = 512 << 10;

/// The memory that worlds share: half of what WebAssembly addresses, as answers need memory too.
///
/// As long as their limits fit into it, each has its own. Past that a world has what it reserves, little by little, and
/// the last to come has what is left.
///
/// ```
/// use pulsetree::engine::{Engine, Options, Pool};
/// let pool = Pool::default();
/// let half = Options { memory_limit: 1 << 30, ..Options::default() };
/// let worlds = [Engine::within(half, &pool), Engine::within(half, &pool)];
/// assert!(!pool.is_tight());
/// let third = Engine::within(half, &pool);
/// assert!(pool.is_tight());
/// drop(third);
/// assert!(!pool.is_tight());
/// ```
#[derive(Clone, Debug)]
pub struct Pool(Rc<Sums>);

#[derive(Debug)]
struct Sums {
    /// Bytes that there are.
    size: usize,
    /// Of the limits: more than 32 bits count, where worlds are many.
    limits: Cell<u64>,
    /// Of what is reserved; what counts only where the pool is tight.
    reserved: Cell<usize>,
}

impl Default for Pool {
    /// Of as many bytes as one world may have.
    fn default() -> Self {
        Self::new(MOST_MEMORY as usize)
    }
}

impl Pool {
    /// Of so many bytes.
    #[must_use]
    pub fn new(size: usize) -> Self {
        Self(Rc::new(Sums { size, limits: Cell::new(0), reserved: Cell::new(0) }))
    }

    /// How many bytes there are.
    #[must_use]
    pub fn size(&self) -> usize {
        self.0.size
    }

    /// Whether the limits of the worlds are more than there is.
    #[must_use]
    pub fn is_tight(&self) -> bool {
        self.0.limits.get() > self.size() as u64
    }

    /// Bytes that nobody has reserved.
    #[must_use]
    pub fn free(&self) -> usize {
        self.size().saturating_sub(self.0.reserved.get())
    }
}

/// One world's part of a pool; given back with it.
#[derive(Debug)]
pub(super) struct Share {
    pool: Pool,
    limit: usize,
    reserved: usize,
}

impl Share {
    pub(super) fn new(pool: &Pool, options: Options) -> Self {
        let mut share = Self { pool: pool.clone(), limit: 0, reserved: 0 };
        share.set_limit(options.memory_limit);
        share
    }

    /// Bytes that all worlds have.
    pub(super) fn of(&self) -> usize {
        self.pool.size()
    }

    /// Takes another limit.
    pub(super) fn set_limit(&mut self, limit: usize) {
        let others = self.pool.0.limits.get() - self.limit as u64;
        self.pool.0.limits.set(others + limit as u64);
        self.limit = limit;
    }

    /// Bytes that the world may hold, which wants so many.
    #[inline]
    pub(super) fn reserve(&mut self, wanted: usize) -> usize {
        if self.pool.is_tight() { self.reserve_little(wanted) } else { self.limit }
    }

    #[cold]
    fn reserve_little(&mut self, wanted: usize) -> usize {
        let others = self.pool.0.reserved.get() - self.reserved;
        let left = self.pool.size().saturating_sub(others);
        let ahead = (wanted / AHEAD).max((left / SMALL).clamp(LEAST, MOST));
        self.reserved = wanted.saturating_add(ahead).min(self.limit).min(left);
        self.pool.0.reserved.set(others + self.reserved);
        self.reserved
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let Sums { limits, reserved, .. } = &*self.pool.0;
        limits.set(limits.get() - self.limit as u64);
        reserved.set(reserved.get() - self.reserved);
    }
}
