//! The log of one topic and the readers that follow it.

use super::Arrival;
use crate::error::{Code, Error, Result};
use std::collections::VecDeque;

/// Capacity that an emptied log keeps for the next burst.
const IDLE: usize = 1024;

/// A reader that keeps up.
pub(super) struct Follower {
    number: u32,
    /// Number of the next arrival it is given.
    cursor: u64,
    limit: usize,
}

/// A reader that fell behind: what it had kept moved here, so that it holds nothing of the log back.
struct Stopped {
    number: u32,
    kept: VecDeque<Arrival>,
}

#[derive(Default)]
pub(super) struct Topic {
    log: VecDeque<Arrival>,
    /// Number of the log's first arrival.
    first: u64,
    /// In order of their numbers.
    followers: Vec<Follower>,
    /// Followers whose cursor is `first`: when the last of them moves on, the log's front is free.
    at_first: usize,
    stopped: Vec<Stopped>,
    stopped_bytes: usize,
    /// Followers that had been given everything and were not woken since.
    idle: Vec<u32>,
    /// The log's end past which some follower may have more than its limit.
    check_at: u64,
}

impl Topic {
    fn end(&self) -> u64 {
        self.first + self.log.len() as u64
    }

    pub(super) fn open(&mut self, number: u32, limit: usize) {
        let cursor = self.end();
        self.at_first += usize::from(cursor == self.first);
        let due = cursor.saturating_add(limit as u64);
        self.check_at = if self.followers.is_empty() { due } else { self.check_at.min(due) };
        self.followers.push(Follower { number, cursor, limit });
        self.idle.push(number);
    }

    pub(super) fn push(&mut self, arrival: Arrival, wakes: &mut Vec<u32>) {
        if self.followers.is_empty() {
            return;
        }
        self.log.push_back(arrival);
        wakes.append(&mut self.idle);
        if self.end() > self.check_at {
            self.stop_the_slow();
        }
    }

    /// Takes the log from the followers that are past their limit: what they had kept becomes their own.
    fn stop_the_slow(&mut self) {
        let (first, end) = (self.first, self.end());
        let (log, stopped, bytes) = (&self.log, &mut self.stopped, &mut self.stopped_bytes);
        self.followers.retain(|follower| {
            let keeps_up = end - follower.cursor <= follower.limit as u64;
            if !keeps_up {
                let from = (follower.cursor - first) as usize;
                let kept: VecDeque<Arrival> = log.range(from..from + follower.limit).copied().collect();
                *bytes += kept.capacity() * size_of::<Arrival>();
                stopped.push(Stopped { number: follower.number, kept });
            }
            keeps_up
        });
        let due = self.followers.iter().map(|follower| follower.cursor.saturating_add(follower.limit as u64));
        self.check_at = due.min().unwrap_or(u64::MAX);
        self.trim();
    }

    pub(super) fn read(&mut self, number: u32, max: usize, out: &mut dyn FnMut(&Arrival)) -> Result<usize> {
        let Ok(place) = self.find(number) else { return self.read_kept(number, max, out) };
        let end = self.end();
        let Some(follower) = self.followers.get_mut(place) else { return Ok(0) };
        let from = (follower.cursor - self.first) as usize;
        let count = max.min(self.log.len() - from);
        self.log.range(from..from + count).for_each(out);
        follower.cursor += count as u64;
        if count > 0 {
            if follower.cursor == end {
                self.idle.push(number);
            }
            self.left(from);
        }
        Ok(count)
    }

    /// What a stopped reader has left; when that is nothing, it fails.
    fn read_kept(&mut self, number: u32, max: usize, out: &mut dyn FnMut(&Arrival)) -> Result<usize> {
        let stopped = self.stopped.iter_mut().find(|stopped| stopped.number == number);
        let Some(Stopped { kept, .. }) = stopped.filter(|stopped| !stopped.kept.is_empty()) else {
            return Err(Error::new(Code::LimitExceeded, "buffer is full: hits arrived faster than they were read"));
        };
        let count = max.min(kept.len());
        kept.drain(..count).for_each(|arrival| out(&arrival));
        Ok(count)
    }

    pub(super) fn pending(&self, number: u32) -> usize {
        if let Some(follower) = self.find(number).ok().and_then(|place| self.followers.get(place)) {
            return (self.end() - follower.cursor) as usize;
        }
        self.stopped.iter().find(|stopped| stopped.number == number).map_or(0, |stopped| stopped.kept.len())
    }

    pub(super) fn close(&mut self, number: u32) {
        self.idle.retain(|&idle| idle != number);
        let bytes = &mut self.stopped_bytes;
        self.stopped.retain(|stopped| {
            let stays = stopped.number != number;
            if !stays {
                *bytes -= stopped.kept.capacity() * size_of::<Arrival>();
            }
            stays
        });
        if let Ok(place) = self.find(number) {
            let follower = self.followers.remove(place);
            self.left((follower.cursor - self.first) as usize);
        }
    }

    /// Whether nobody reads it any more.
    pub(super) const fn is_unread(&self) -> bool {
        self.followers.is_empty() && self.stopped.is_empty()
    }

    /// Bytes of what is kept for readers.
    pub(super) fn bytes(&self) -> usize {
        self.log.capacity() * size_of::<Arrival>() + self.stopped_bytes
    }

    fn find(&self, number: u32) -> core::result::Result<usize, usize> {
        self.followers.binary_search_by(|follower| follower.number.cmp(&number))
    }

    /// A follower moved on or went that was `from` arrivals behind the log's front.
    fn left(&mut self, from: usize) {
        if from == 0 {
            self.at_first -= 1;
            if self.at_first == 0 {
                self.trim();
            }
        }
    }

    /// Drops what no follower needs any more. Linear in the followers, and run once they have all moved on.
    fn trim(&mut self) {
        let first = self.followers.iter().map(|follower| follower.cursor).min().unwrap_or(self.end());
        self.log.drain(..(first - self.first) as usize);
        self.first = first;
        self.at_first = self.followers.iter().filter(|follower| follower.cursor == first).count();
        if self.log.len() < self.log.capacity() / 4 {
            self.log.shrink_to(IDLE.max(self.log.len() * 2));
        }
    }
}
