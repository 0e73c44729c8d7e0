//! What one request may cost: work and bytes, asked for before they are spent.
//!
//! ```
//! use pulsetree::cost::{Budget, Limits};
//! let mut budget = Budget::new(Limits { work: 1000, answer_bytes: 1 << 20, memory: 1 << 20 });
//! assert!(budget.work(900).is_ok());
//! assert_eq!(budget.work(900).unwrap_err().code.name(), "limit_exceeded");
//! ```

use crate::error::{Code, Error, Result};
use crate::json::to_string_within;
use serde::Serialize;
use std::collections::TryReserveError;

/// Work that a request may do unless the options say otherwise.
pub const DEFAULT_WORK: u64 = 500_000_000;

/// What a request may cost, over all its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// A point read, a value made, a tag's value matched count 1 each; of a long value or an expression see
    /// [`crate::matcher::Matcher::cost`].
    pub work: u64,
    /// Bytes of the answer: 16 for a point beside its names, then its text.
    pub answer_bytes: usize,
    /// Bytes of values that are made and held on the way to the answer.
    pub memory: usize,
}

/// Limits and what of them is spent.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    limits: Limits,
    work: u64,
    answer_bytes: usize,
}

impl Budget {
    /// Nothing is spent yet.
    #[must_use]
    pub const fn new(limits: Limits) -> Self {
        Self { limits, work: 0, answer_bytes: 0 }
    }

    /// Spends work.
    ///
    /// # Errors
    /// `limit_exceeded` naming `queryLimit.work` where so much is not left.
    #[inline]
    pub fn work(&mut self, more: u64) -> Result<()> {
        self.work = self.work.saturating_add(more);
        if self.work <= self.limits.work { Ok(()) } else { Err(too_much_work(self.limits.work)) }
    }

    /// Spends bytes of the answer.
    ///
    /// # Errors
    /// `limit_exceeded` naming `queryLimit.answerBytes` where so many are not left.
    pub fn answer(&mut self, bytes: usize) -> Result<()> {
        self.answer_bytes = self.answer_bytes.saturating_add(bytes);
        if self.answer_bytes <= self.limits.answer_bytes { Ok(()) } else { Err(self.answer_is_too_long()) }
    }

    /// Whether so many bytes may be held for a while.
    ///
    /// # Errors
    /// `limit_exceeded` naming `memoryLimit`.
    pub fn hold(&self, bytes: usize) -> Result<()> {
        let most = self.limits.memory;
        if bytes <= most {
            return Ok(());
        }
        let message =
            format!("the request holds {bytes} bytes of filled values at once; expected at most memoryLimit, {most}");
        Err(Error::new(Code::LimitExceeded, message))
    }

    /// The answer as JSON text, which may take as many bytes as the answer, and is left off where it would take more.
    ///
    /// # Errors
    /// `limit_exceeded` naming `queryLimit.answerBytes`.
    pub fn text(&self, answer: &impl Serialize) -> Result<String> {
        to_string_within(answer, self.limits.answer_bytes).ok_or_else(|| self.answer_is_too_long())
    }

    /// Bytes that the answer may take.
    #[must_use]
    pub const fn answer_limit(&self) -> usize {
        self.limits.answer_bytes
    }

    /// What is said where the answer takes more bytes than it may.
    #[cold]
    #[must_use]
    pub fn answer_is_too_long(&self) -> Error {
        let most = self.limits.answer_bytes;
        let message = format!(
            "the answer takes more bytes than queryLimit.answerBytes, which is {most}; expected a request for less"
        );
        Error::new(Code::LimitExceeded, message)
    }
}

#[cold]
fn too_much_work(most: u64) -> Error {
    let message =
        format!("the request takes more work than queryLimit.work, which is {most}; expected a request for less");
    Error::new(Code::LimitExceeded, message)
}

/// What is said where the host has no memory for what the limits allow.
#[cold]
#[must_use]
pub fn no_memory(_: TryReserveError) -> Error {
    Error::new(
        Code::LimitExceeded,
        "there is not memory enough for what the request reads; expected a request for less",
    )
}
