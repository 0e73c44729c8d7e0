//! Deltas that this world sends: queued, given out until they are acknowledged.

use super::freeze::Passed;
use super::{Engine, Freeze, Result};
use crate::error::{Code, Error};
#[cfg(feature = "query")]
use crate::image::{add_labels, labelled_bytes};
use crate::relay::{Frozen, Id, Outbox};
use crate::tree::{Kind, check_label};
#[cfg(feature = "query")]
use std::rc::Rc;

/// Refuses labels that no label set may have.
///
/// # Errors
/// `invalid_argument` naming the label.
pub fn check_labels(labels: &[(&str, &str)]) -> Result<()> {
    let kinds = [Kind::Histogram, Kind::Summary];
    labels.iter().try_for_each(|(name, value)| kinds.iter().try_for_each(|kind| check_label(*kind, name, value)))
}

impl Engine {
    /// The head of the queue of deltas: what was recorded since the last freeze, the very same bytes until it is
    /// acknowledged. Where the queue is empty all is frozen first, or as much as there is memory for and the rest once that is
    /// acknowledged; `None` where there is nothing new. What was frozen before without labels, as an image does whose world is
    /// pushed only later, has them from when it is given first.
    ///
    /// # Errors
    /// `invalid_argument` for bad labels or a first freeze without an id, `limit_exceeded` where there is no memory for the
    /// bytes; nothing is frozen then, and nothing given.
    pub fn take_delta(&mut self, how: Freeze<'_>) -> Result<Option<Frozen>> {
        if self.outbox.queue().next().is_none() {
            self.freeze_some(how)?;
        }
        self.queued(how.labels, how.now)
    }

    /// The head of the queue, without a freeze; `None` where nothing waits.
    ///
    /// # Errors
    /// As [`Engine::take_delta`].
    #[cfg_attr(
        not(feature = "query"),
        expect(unused_variables, reason = "what only records is not started from an image")
    )]
    pub fn queued(&mut self, labels: &[(&str, &str)], now: f64) -> Result<Option<Frozen>> {
        check_labels(labels)?;
        #[cfg(feature = "query")]
        if !self.relayed.asked {
            self.note_asked(now);
            self.outbox.ask();
        }
        self.relayed.asked = true;
        #[cfg(feature = "query")]
        {
            if !self.may_give() {
                return Ok(None);
            }
            self.label_head(labels, now)?;
        }
        Ok(self.outbox.give().cloned())
    }

    /// Writes labels into the head of the queue, where that was frozen without any and nobody was given it. One that cannot
    /// be read is its receiver's to refuse.
    #[cfg(feature = "query")]
    fn label_head(&mut self, labels: &[(&str, &str)], now: f64) -> Result<()> {
        let Some(head) = self.outbox.unlabelled().filter(|_| !labels.is_empty()) else { return Ok(()) };
        let bytes = Rc::clone(&head.bytes);
        let Ok(Some(growth)) = labelled_bytes(&bytes, labels) else { return Ok(()) };
        if !self.has_room_to_label(growth, now) {
            return Err(self.no_room_beside("a delta with its labels"));
        }
        self.outbox.set_labelled(add_labels(&bytes, labels)?);
        Ok(())
    }

    #[cold]
    pub(super) fn no_room_beside(&self, what: &str) -> Error {
        let limit = self.budget.limit_text();
        Error::new(Code::LimitExceeded, format!("{what} does not fit beside itself into the {limit}"))
    }

    /// Whether this world has an id to send under, so that a freeze needs none.
    #[must_use]
    pub fn has_id(&self) -> bool {
        self.outbox.id().is_some()
    }

    /// What waits to be acknowledged.
    #[must_use]
    pub const fn outbox(&self) -> &Outbox {
        &self.outbox
    }

    /// Lets a delta go that its receiver has; one that went before is ignored.
    ///
    /// # Errors
    /// `invalid_argument` for one that was never given out.
    pub fn acknowledge(&mut self, sequence: u64, sender: &str) -> Result<()> {
        self.outbox.acknowledge(sequence, Id::parse(sender)?).map(|_| ())
    }

    /// Lets a delta go that its receiver refuses for good, and counts it.
    ///
    /// # Errors
    /// As [`Engine::acknowledge`].
    pub fn drop_delta(&mut self, sequence: u64, sender: &str) -> Result<()> {
        let went = self.outbox.acknowledge(sequence, Id::parse(sender)?)?;
        self.relayed.dropped_deltas += u64::from(went);
        Ok(())
    }
}

/// What was relayed so far.
#[derive(Debug)]
pub(super) struct Relayed {
    /// How often what is not frozen yet was merged on, at most.
    pub hops: u8,
    /// Where the next freeze by parts goes on.
    pub passed: Passed,
    /// Whether somebody ever asked for a delta.
    pub asked: bool,
    /// When the last freeze was.
    pub frozen: f64,
    pub gaps: u64,
    pub refused_deltas: u64,
    pub dropped_deltas: u64,
}

impl Default for Relayed {
    fn default() -> Self {
        Self {
            hops: 0,
            passed: Passed::default(),
            asked: false,
            frozen: f64::NEG_INFINITY,
            gaps: 0,
            refused_deltas: 0,
            dropped_deltas: 0,
        }
    }
}
