//! Numbers on their way between worlds, each counted once: what was frozen and waits to be acknowledged, and which senders
//! were heard how far. Bytes and times go through here; nothing is known of what they hold.
//!
#![cfg_attr(feature = "query", doc = "```")]
#![cfg_attr(not(feature = "query"), doc = "```ignore")]
//! use pulsetree::relay::{Id, Outbox, Senders, Verdict};
//! let (mut outbox, mut senders) = (Outbox::default(), Senders::new(1 << 20, 86_400_000.0));
//! outbox.begin(Id([7; 16]));
//! outbox.push(vec![1, 2, 3], false);
//! let sent = outbox.give().ok_or("something is frozen")?;
//! let (sender, sequence) = (sent.sender, sent.sequence);
//! assert_eq!(senders.hear(sender, sequence, &[], 0.0, 0.0), Verdict::New { gap: false });
//! assert_eq!(senders.hear(sender, sequence, &[], 0.0, 0.0), Verdict::Known);
//! outbox.acknowledge(sequence, sender)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod outbox;
#[cfg(feature = "query")]
mod senders;

#[cfg(feature = "query")]
pub use outbox::MOST_CLAIMS;
pub use outbox::{Frozen, Outbox};
#[cfg(feature = "query")]
pub use senders::{Heard, SENDER_BYTES, Senders, Verdict};

use crate::error::{Error, Result};

/// Times that something may be merged on; what comes more often goes in a circle.
#[cfg(feature = "query")]
pub const MOST_HOPS: u8 = 8;

/// Who sends: drawn once at random, by whoever may draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Id(pub [u8; 16]);

const DIGITS: &[u8; 16] = b"0123456789abcdef";

impl Id {
    /// 32 hexadecimal digits.
    #[must_use]
    pub fn hex(self) -> String {
        let mut text = String::with_capacity(2 * self.0.len());
        for half in self.0.into_iter().flat_map(|byte| [byte >> 4, byte & 15]) {
            text.push(DIGITS.get(usize::from(half)).map_or('0', |digit| char::from(*digit)));
        }
        text
    }

    /// The id of its digits.
    ///
    /// # Errors
    /// `invalid_argument` for what is not 32 hexadecimal digits.
    pub fn parse(text: &str) -> Result<Self> {
        let refused = || Error::invalid("sender", text, "32 hexadecimal digits");
        let mut id = [0; 16];
        if text.len() != 2 * id.len() {
            return Err(refused());
        }
        for (byte, pair) in id.iter_mut().zip(text.as_bytes().chunks(2)) {
            for digit in pair {
                let value = char::from(*digit).to_digit(16).ok_or_else(refused)?;
                *byte = *byte << 4 | value as u8;
            }
        }
        Ok(Self(id))
    }
}
