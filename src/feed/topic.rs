//! The log of one topic and the readers that follow it.

use super::Arrival;
use crate::error::{Code, Error, Result};

/// Capacity that an emptied log keeps for the next burst.
const IDLE: usize = 1024;

/// One reader.
pub(super) struct Reader {
    number: u32,
    /// Number of the next arrival it is given.
    cursor: u64,
    limit: usize,
    /// Of a reader that fell behind: what it had kept, so that it holds nothing of the log back.
    kept: Option<Vec<Arrival>>,
}

impl Reader {
    /// The number of the arrival past which it may have more than its limit.
    const fn due(&self) -> u64 {
        self.cursor.saturating_add(self.limit as u64)
    }
}

#[derive(Default)]
pub(super) struct Topic {
    /// What some reader needs, behind up to as many arrivals that none does any more.
    log: Vec<Arrival>,
    /// Number of the log's first arrival.
    first: u64,
    /// In order of their numbers.
    readers: Vec<Reader>,
    /// Number of the first arrival that a reader which keeps up needs.
    needed: u64,
    /// Readers whose cursor is `needed`: when the last of them moves on, the log's front is free.
    at_needed: usize,
    kept_bytes: usize,
    /// Readers that had been given everything and were not woken since.
    idle: Vec<u32>,
    /// The log's end past which some reader may have more than its limit.
    check_at: u64,
}

impl Topic {
    fn end(&self) -> u64 {
        self.first + self.log.len() as u64
    }

    pub(super) fn open(&mut self, number: u32, limit: usize) {
        let reader = Reader { number, cursor: self.end(), limit, kept: None };
        if self.at_needed == 0 {
            (self.needed, self.check_at) = (reader.cursor, u64::MAX);
        }
        self.at_needed += usize::from(reader.cursor == self.needed);
        self.check_at = self.check_at.min(reader.due());
        self.readers.push(reader);
        self.idle.push(number);
    }

    pub(super) fn push(&mut self, arrival: Arrival, wakes: &mut Vec<u32>) {
        if self.at_needed == 0 {
            return;
        }
        self.log.push(arrival);
        wakes.append(&mut self.idle);
        if self.end() > self.check_at {
            self.stop_the_slow();
        }
    }

    /// Takes the log from the readers that are past their limit: what they had kept becomes their own.
    fn stop_the_slow(&mut self) {
        let end = self.end();
        for reader in &mut self.readers {
            if reader.kept.is_none() && end > reader.due() {
                let waiting = self.log.get((reader.cursor - self.first) as usize..).unwrap_or_default();
                let kept = waiting.get(..reader.limit).unwrap_or(waiting).to_vec();
                self.kept_bytes += kept.capacity() * size_of::<Arrival>();
                (reader.kept, reader.cursor) = (Some(kept), 0);
            }
        }
        self.trim();
    }

    /// What a reader has yet to be given.
    fn waiting<'a>(&'a self, reader: &'a Reader) -> &'a [Arrival] {
        let (list, from) = match &reader.kept {
            Some(kept) => (kept, reader.cursor),
            None => (&self.log, reader.cursor - self.first),
        };
        list.get(from as usize..).unwrap_or_default()
    }

    /// What a stopped reader has left is given out; when that is nothing, it fails.
    pub(super) fn read(&mut self, number: u32, max: usize, out: &mut dyn FnMut(&Arrival)) -> Result<usize> {
        let Some((place, reader)) = self.find(number) else { return Ok(0) };
        let (waiting, cursor, follows) = (self.waiting(reader), reader.cursor, reader.kept.is_none());
        if waiting.is_empty() && !follows {
            return Err(Error::new(Code::LimitExceeded, "buffer is full: hits arrived faster than they were read"));
        }
        let given = waiting.get(..max).unwrap_or(waiting);
        given.iter().for_each(out);
        let (count, all) = (given.len(), given.len() == waiting.len());
        if let Some(reader) = self.readers.get_mut(place) {
            reader.cursor += count as u64;
        }
        if follows && count > 0 {
            if all {
                self.idle.push(number);
            }
            self.left(cursor);
        }
        Ok(count)
    }

    pub(super) fn pending(&self, number: u32) -> usize {
        self.find(number).map_or(0, |(_, reader)| self.waiting(reader).len())
    }

    pub(super) fn close(&mut self, number: u32) {
        let Some((place, reader)) = self.find(number) else { return };
        let (cursor, kept) = (reader.cursor, reader.kept.as_ref().map(Vec::capacity));
        remove(number, &mut self.idle);
        self.readers.remove(place);
        match kept {
            Some(kept) => self.kept_bytes -= kept * size_of::<Arrival>(),
            None => self.left(cursor),
        }
    }

    /// Whether nobody reads it any more.
    pub(super) const fn is_unread(&self) -> bool {
        self.readers.is_empty()
    }

    /// Bytes of what is kept for readers.
    pub(super) const fn bytes(&self) -> usize {
        self.log.capacity() * size_of::<Arrival>() + self.kept_bytes
    }

    fn find(&self, number: u32) -> Option<(usize, &Reader)> {
        let place = self.readers.partition_point(|reader| reader.number < number);
        self.readers.get(place).filter(|reader| reader.number == number).map(|reader| (place, reader))
    }

    /// A reader that keeps up moved on from `cursor`, or went.
    fn left(&mut self, cursor: u64) {
        if cursor == self.needed {
            self.at_needed -= 1;
            if self.at_needed == 0 {
                self.trim();
            }
        }
    }

    /// Drops what no reader needs any more, once that is half of the log, so that moving the rest costs no more than it
    /// frees. Linear in the readers, and run once they have all moved on.
    fn trim(&mut self) {
        (self.needed, self.at_needed, self.check_at) = (self.end(), 0, u64::MAX);
        for reader in self.readers.iter().filter(|reader| reader.kept.is_none()) {
            if reader.cursor < self.needed {
                (self.needed, self.at_needed) = (reader.cursor, 0);
            }
            self.at_needed += usize::from(reader.cursor == self.needed);
            self.check_at = self.check_at.min(reader.due());
        }
        let free = (self.needed - self.first) as usize;
        if free >= self.log.len() / 2 {
            self.log.drain(..free);
            self.first = self.needed;
        }
        if self.log.len() < self.log.capacity() / 4 {
            self.log.shrink_to(IDLE.max(self.log.len() * 2));
        }
    }
}

/// Takes a reader's number out of a list that holds it once at most.
#[inline(never)]
pub(super) fn remove(number: u32, list: &mut Vec<u32>) {
    let Some(place) = list.iter().position(|&other| other == number) else { return };
    if let Some(last) = list.pop()
        && let Some(slot) = list.get_mut(place)
    {
        *slot = last;
    }
}
