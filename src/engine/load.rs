//! A world from what was kept of another: an image, and the journal that goes on from it.

use super::load_records::Records;
use super::{Engine, LOG_SHARE, Options, REFUSED_SHARE, Result, SENDERS_SHARE};
use crate::blocks;
use crate::image::{
    Chain, Entry, FreezeEntry, Limits, Reader, Record, corrupt, is_frame, is_intact, length, next_number, open_frame,
    read_delta,
};
use crate::relay::{Frozen, Id};
use crate::tree::TreeState;

/// Applies an entry that asks for something above the engine, as it was asked for.
pub type Apply<'a> = &'a mut dyn FnMut(&mut Engine, &Entry<'_>, f64);

/// Memory is taken ahead of each part: so many times its length, as names are held in tables, and no more than that.
const AHEAD: usize = 6;
const MOST_AHEAD: usize = 16 << 20;

/// What a world that is being loaded knows of what came so far.
pub(super) struct Loading {
    /// The limits that hold once all is loaded.
    given: Options,
    /// An envelope whose end did not come yet; from one that is torn on, all that came.
    pending: Vec<u8>,
    is_torn: bool,
    chain: Chain,
    records: Records,
    /// Whether there was an entry after the image.
    has_entries: bool,
    /// Bytes of whole frames.
    journal: usize,
}

/// What was found beside the world.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The number of the journal's last entry.
    pub entry: u64,
    /// Whether an entry at the end was torn, and cut off.
    pub torn: bool,
    /// Bytes of the journal, what was torn aside.
    pub journal: usize,
}

impl Limits {
    /// Options with these limits and all else of others.
    pub(super) fn over(self, others: Options) -> Options {
        let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        Options {
            // a limit of more than there is would only overflow
            memory_limit: size(self.memory.min(u64::from(u32::MAX))),
            retention: self.retention,
            series_limit: size(self.series),
            store_series_limit: size(self.store_series),
            sender_ttl: if self.sender_ttl > 0.0 { self.sender_ttl } else { others.sender_ttl },
            ..others
        }
    }
}

/// Whether a whole frame stands anywhere behind the first byte. Deltas stand within a frame, whole where it is torn after
/// them.
fn goes_on(bytes: &[u8]) -> bool {
    let whole = |at: usize| {
        let rest = bytes.get(at..)?;
        let length = usize::try_from(length(rest).ok()??).ok()?;
        rest.get(..length).filter(|envelope| is_frame(envelope))
    };
    (1..bytes.len()).any(|at| whole(at).is_some())
}

impl Engine {
    /// Takes the next bytes of what was kept, cut anywhere, into a world that was just made: what [`Engine::save`] gave,
    /// and then what [`Engine::take_entries`] gave, in that order.
    ///
    /// # Errors
    /// `corrupt`; the world is then to be dropped.
    #[inline]
    pub fn load(&mut self, bytes: &[u8], apply: Apply<'_>) -> Result<()> {
        let mut loading = self.loading.take().unwrap_or_else(|| Box::new(Loading::new(self.budget.options)));
        let mut pending = std::mem::take(&mut loading.pending);
        let mut rest = bytes;
        while !pending.is_empty() && !rest.is_empty() {
            let (more, after) = rest.split_at(loading.lacks(&pending).min(rest.len()));
            pending.extend_from_slice(more);
            rest = after;
            if let Some((envelope, _)) = loading.next(&pending)? {
                self.load_envelope(&mut loading, envelope, apply)?;
                pending.clear();
            }
        }
        while let Some((envelope, after)) = loading.next(rest)? {
            self.load_envelope(&mut loading, envelope, apply)?;
            rest = after;
        }
        pending.extend_from_slice(rest);
        loading.pending = pending;
        self.loading = Some(loading);
        Ok(())
    }

    /// Ends what [`Engine::load`] began: the world's own limits hold from here on, and what is too old or too much for
    /// them goes, the oldest points first. Without `journal`, the bytes must have been those of an image alone; with it,
    /// none at all are well, and a last frame that is torn is cut off.
    ///
    /// # Errors
    /// `corrupt` where something is missing or torn elsewhere; the world is then to be dropped.
    pub fn loaded(&mut self, journal: bool, now: f64) -> Result<Found> {
        let Some(loading) = self.loading.take() else {
            return if journal { Ok(Found::default()) } else { Err(corrupt("the bytes of an image")) };
        };
        let torn = !loading.pending.is_empty();
        if !loading.records.ended || (!journal && (torn || loading.has_entries)) {
            return Err(corrupt("all bytes of an image"));
        }
        if torn && goes_on(&loading.pending) {
            return Err(corrupt("entries of which none but the last is torn"));
        }
        self.journal.torn += u64::from(torn);
        self.set_options(loading.given);
        self.load_exporters_end(journal, now);
        self.look(now);
        self.touched = false;
        Ok(Found { entry: self.journal.last, torn, journal: loading.journal })
    }

    /// Inlined, as all is that a label set with a number goes through, into the edge to JavaScript, which is compiled for
    /// speed.
    #[inline]
    fn load_envelope(&mut self, loading: &mut Loading, envelope: &[u8], apply: Apply<'_>) -> Result<()> {
        if loading.records.ended {
            loading.journal += envelope.len();
            let (first, entries) = open_frame(envelope)?;
            return self.load_entries(loading, first, entries, apply);
        }
        let mut content = loading.chain.next(envelope)?;
        blocks::take_ahead((AHEAD * envelope.len()).min(MOST_AHEAD));
        while !content.is_empty() {
            if loading.records.ended {
                return Err(corrupt("nothing after the end"));
            }
            let record = match next_number(&mut content) {
                Some(cell) if self.load_number(&loading.records, &cell) => continue,
                Some(cell) => Record::Tree(TreeState::Cell(cell)),
                None => Record::read(&mut content)?,
            };
            self.load_record(&mut loading.records, record)?;
        }
        Ok(())
    }

    /// Applies the entries of a frame that are not in the world yet; frames come without a gap.
    fn load_entries(
        &mut self,
        loading: &mut Loading,
        first: u64,
        mut entries: Reader<'_>,
        apply: Apply<'_>,
    ) -> Result<()> {
        let mut number = first;
        if number > self.journal.last + 1 {
            return Err(corrupt("the entry that follows the one before"));
        }
        while !entries.is_empty() {
            let (entry, now) = Entry::read(&mut entries)?;
            if number > self.journal.last {
                loading.has_entries = true;
                self.journal.last = number;
                self.load_entry(loading, &entry, now, apply);
            }
            number = number.saturating_add(1);
        }
        Ok(())
    }

    fn load_entry(&mut self, loading: &Loading, entry: &Entry<'_>, now: f64, apply: Apply<'_>) {
        match entry {
            Entry::Limits(limits) => {
                self.set_options(limits.over(loading.given));
                self.look(now);
            }
            Entry::Lines(text) => {
                self.put_lines(text, now);
            }
            Entry::Merge(bytes, labels) => {
                // what was refused then is refused again
                let _ = self.merge(bytes, labels, now);
            }
            Entry::Freeze(freeze) => self.load_freeze(freeze, now),
            Entry::Asked => self.relayed.asked = true,
            Entry::Engine(head) => self.load_opened(head),
            Entry::Tick(engine, instant, bodies, sent) => self.load_tick(*engine, *instant, bodies, sent),
            Entry::Settled(engine, taken) => {
                self.settle_body(*engine, *taken);
            }
            Entry::Request { .. } | Entry::Message(_) => apply(self, entry, now),
        }
    }

    /// Forgets what is not frozen, and queues what was. What it claims was taken back since the image, and is within it.
    fn load_freeze(&mut self, FreezeEntry { sender, first, deltas, is_alone }: &FreezeEntry<'_>, now: f64) {
        let (sender, first) = (*sender, *first);
        let mut ids: Vec<(Id, u64)> = self.outbox.ids().filter(|(own, _)| *own != sender).collect();
        let head = deltas.first().and_then(|delta| read_delta(delta).ok());
        let claims = head.map(|(_, items)| items.claimed()).unwrap_or_default();
        let waits = self.outbox.queue().filter(|frozen| !is_alone && !claims.contains(&frozen.sender));
        let mut queue: Vec<Frozen> = waits.cloned().collect();
        let numbered = deltas.iter().zip(first..);
        queue.extend(numbered.map(|(delta, sequence)| Frozen { sender, sequence, bytes: (&**delta).into() }));
        ids.push((sender, first.saturating_add(deltas.len() as u64).saturating_sub(1)));
        self.outbox.restore(ids, queue);
        if self.cursor.is_none() {
            self.cursor = self.open_cursor(true).ok();
        }
        if let Some(cursor) = self.cursor {
            self.feed.advance(cursor, &mut |_| true);
        }
        self.set_frozen(now);
    }

    pub(super) fn set_options(&mut self, options: Options) {
        self.tree.set_series_limit(options.series_limit);
        self.tree.remember_refused_within(options.memory_limit / REFUSED_SHARE);
        self.store.set_series_limit(options.store_series_limit);
        self.feed.set_limit(options.memory_limit / LOG_SHARE);
        self.senders.set_limits(options.memory_limit / SENDERS_SHARE, options.sender_ttl);
        self.budget.set_options(options);
    }
}

impl Loading {
    fn new(given: Options) -> Self {
        Self {
            given,
            pending: Vec::new(),
            is_torn: false,
            chain: Chain::default(),
            records: Records::default(),
            has_entries: false,
            journal: 0,
        }
    }

    /// How many bytes an envelope wants whose end did not come yet, as far as what there is of it tells.
    fn lacks(&self, pending: &[u8]) -> usize {
        let length = length(pending).ok().filter(|_| !self.is_torn);
        let whole =
            length.map(|whole| whole.map_or(pending.len() + 1, |whole| usize::try_from(whole).unwrap_or(usize::MAX)));
        whole.map_or(usize::MAX, |whole| whole.saturating_sub(pending.len()).max(1))
    }

    /// The next envelope that is whole, and what follows it. What comes after an image is torn where it is none.
    fn next<'a>(&mut self, bytes: &'a [u8]) -> Result<Option<(&'a [u8], &'a [u8])>> {
        let announced = length(bytes);
        if self.is_torn || (self.records.ended && announced.is_err()) {
            self.is_torn = true;
            return Ok(None);
        }
        let whole = announced?.and_then(|whole| usize::try_from(whole).ok());
        let next = whole.and_then(|whole| bytes.split_at_checked(whole));
        self.is_torn = self.records.ended && next.is_some_and(|(envelope, _)| !is_intact(envelope));
        Ok(next.filter(|_| !self.is_torn))
    }
}
