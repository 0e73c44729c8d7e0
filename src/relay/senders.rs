//! Who was heard how far: what makes a delta count once, within bounded memory.

use super::Id;
use crate::labels::{Map, map_growth};

/// Bytes that one sender is charged.
pub const SENDER_BYTES: usize = 64;

/// No sender that was heard within this many ms is forgotten for another.
const KEPT: f64 = 7_200_000.0;
/// By how many ms clocks may differ.
const SKEW: f64 = 3_600_000.0;
/// Forgetting goes over all senders, and so makes room for this fraction of them at once.
const BATCH: usize = 16;
/// As often in a sender's time to live the old ones are looked for.
const SWEEPS: f64 = 64.0;
/// Above all numbers that deltas have, and below those that are exact.
const CLAIMED: u64 = 1 << 52;

/// What stands as the last number of an id that a sender claimed: no delta under that id is new after it.
fn claimed_by(sender: Id) -> u64 {
    let id = u128::from_le_bytes(sender.0);
    CLAIMED | (id as u64).wrapping_add(((id >> 64) as u64).rotate_left(32)) >> 12
}

/// What is known of a sender.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Heard {
    /// Number of the last delta that was applied; of an id that another sender claimed one above all there are.
    pub last: u64,
    /// When it was last heard, in ms.
    pub at: f64,
}

/// What is to be done with a delta.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// It is to be applied; `gap`: deltas before it never came.
    New {
        /// Whether there is a hole before it.
        gap: bool,
    },
    /// It was applied before, or was overtaken.
    Known,
    /// It might have been applied before its sender was forgotten.
    TooOld,
    /// There is no room for one more sender; in so many ms there may be.
    Full(f64),
}

/// The senders of one receiver.
#[derive(Debug)]
pub struct Senders {
    heard: Map<Id, Heard>,
    most: usize,
    /// How long a sender is remembered, in ms.
    ttl: f64,
    /// The latest time at which one that is forgotten was heard.
    horizon: f64,
    /// When the old ones were looked for last, and before what time none may give way.
    swept: f64,
    next_room: f64,
}

impl Senders {
    /// Nobody was heard; they hold no more than `bytes`, and are remembered for `ttl` ms.
    #[must_use]
    pub fn new(bytes: usize, ttl: f64) -> Self {
        let most = (bytes / SENDER_BYTES).max(1);
        let never = f64::NEG_INFINITY;
        Self { heard: Map::default(), most, ttl, horizon: never, swept: never, next_room: never }
    }

    /// They hold no more than `bytes`, and are remembered for `ttl` ms, from now on.
    pub fn set_limits(&mut self, bytes: usize, ttl: f64) {
        (self.most, self.ttl) = ((bytes / SENDER_BYTES).max(1), ttl);
        (self.swept, self.next_room) = (f64::NEG_INFINITY, f64::NEG_INFINITY);
    }

    /// Takes note that delta `sequence` of a sender, frozen at one time, is here at another, and says what is to be done
    /// with it. Only what is [`Verdict::New`] or [`Verdict::Known`] changes anything.
    ///
    /// What it holds may have been sent under the ids it claims, too: it is new if none of them was heard before, nor
    /// claimed by another sender, and what comes under them later is known.
    pub fn hear(&mut self, sender: Id, sequence: u64, claims: &[Id], frozen: f64, now: f64) -> Verdict {
        self.forget_old(now);
        if !self.knows(sender) && frozen < self.horizon + SKEW {
            return Verdict::TooOld;
        }
        while self.strangers(sender, claims) > self.most.saturating_sub(self.heard.len()) {
            if !self.make_room(now) {
                return Verdict::Full(self.next_room - now);
            }
        }
        let claim = claimed_by(sender);
        let are_free = claims.iter().all(|id| self.heard.get(id).is_none_or(|heard| heard.last == claim));
        let heard = self.heard.entry(sender).or_insert(Heard { last: 0, at: now });
        let last = heard.last;
        *heard = Heard { last: last.max(sequence), at: heard.at.max(now) };
        if sequence <= last || !are_free {
            return Verdict::Known;
        }
        self.heard.extend(claims.iter().map(|id| (*id, Heard { last: claim, at: now })));
        Verdict::New { gap: sequence > last + 1 }
    }

    /// How many of them are not known.
    #[must_use]
    pub fn strangers(&self, sender: Id, claims: &[Id]) -> usize {
        claims.iter().chain([&sender]).filter(|id| !self.knows(**id)).count()
    }

    /// Whether a delta would be new or needs no room for its sender.
    #[must_use]
    pub fn knows(&self, sender: Id) -> bool {
        self.heard.contains_key(&sender)
    }

    fn forget_old(&mut self, now: f64) {
        if (self.swept..self.swept + self.ttl / SWEEPS).contains(&now) {
            return;
        }
        (self.swept, self.next_room) = (now, f64::NEG_INFINITY);
        // as long as the clock was ahead, before it was set right, is nobody remembered, nor refused
        self.heard.values_mut().for_each(|heard| heard.at = heard.at.min(now));
        self.horizon = self.horizon.min(now);
        // a copy may claim an id as long as there is an image
        self.forget(now - self.ttl, |heard| heard.last < CLAIMED);
    }

    /// Forgets the oldest, none of which was heard lately; whether there were any.
    fn make_room(&mut self, now: f64) -> bool {
        if now < self.next_room || self.heard.is_empty() {
            return false;
        }
        let mut times: Vec<f64> = self.heard.values().map(|heard| heard.at).collect();
        times.sort_unstable_by(f64::total_cmp);
        let Some(last) = times.get(times.len() / BATCH) else { return false };
        let last = last.min(now - KEPT);
        let before = self.heard.len();
        self.forget(last, |_| true);
        let oldest = self.heard.values().map(|heard| heard.at).fold(f64::INFINITY, f64::min);
        self.next_room = oldest + KEPT;
        self.heard.len() < before
    }

    /// Forgets those last heard at `time` or before that may go.
    fn forget(&mut self, time: f64, may_go: fn(&Heard) -> bool) {
        let Self { heard, horizon, .. } = self;
        heard.retain(|_, heard| {
            let goes = heard.at <= time && may_go(heard);
            *horizon = if goes { horizon.max(heard.at) } else { *horizon };
            !goes
        });
        if heard.len() < heard.capacity() / 4 {
            heard.shrink_to(2 * heard.len());
        }
    }

    /// Everyone who is remembered.
    pub fn iter(&self) -> impl Iterator<Item = (Id, Heard)> {
        self.heard.iter().map(|(id, heard)| (*id, *heard))
    }

    /// The latest time at which one that is forgotten was heard; −∞ where none is.
    #[must_use]
    pub const fn horizon(&self) -> f64 {
        self.horizon
    }

    /// Takes over what an image kept: as if each had been heard then.
    pub fn restore(&mut self, heard: impl Iterator<Item = (Id, Heard)>, horizon: f64) {
        self.heard = heard.collect();
        self.horizon = horizon;
    }

    /// The most that so many more may take on top, in bytes.
    #[must_use]
    pub fn growth(&self, more: usize) -> usize {
        map_growth(&self.heard, more).max(more * SENDER_BYTES)
    }

    /// Bytes held.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.heard.allocation_size().max(self.heard.len() * SENDER_BYTES)
    }
}
