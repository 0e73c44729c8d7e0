//! Bytes as they are read: each piece is there, and what it announces can be, or the whole is refused.

use crate::error::{Code, Error, Result};
use pulsetree_kernels::varint;

/// The refusal of bytes that are not what was written.
#[cold]
#[inline(never)]
#[must_use]
pub fn corrupt(expected: &str) -> Error {
    Error::new(
        Code::Corrupt,
        format!("the bytes are torn, changed, foreign or of a newer version; expected {expected}"),
    )
}

/// A time in ms that a point may have.
#[cfg(feature = "query")]
pub(super) fn instant(time: i64) -> Result<i64> {
    if (0..=crate::time::MAX_TIME).contains(&time) { Ok(time) } else { Err(corrupt("an instant")) }
}

/// What is left of a content. Every method is refused with `corrupt` where the rest does not begin with what it reads.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Of a content.
    #[must_use]
    pub const fn new(content: &'a [u8]) -> Self {
        Self { rest: content }
    }

    /// What was not read yet.
    #[must_use]
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Whether all was read.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// So many bytes as they are.
    ///
    /// # Errors
    /// `corrupt` where there are fewer.
    pub fn raw(&mut self, length: usize) -> Result<&'a [u8]> {
        let (head, rest) = self.rest.split_at_checked(length).ok_or_else(|| corrupt("more bytes"))?;
        self.rest = rest;
        Ok(head)
    }

    #[inline]
    fn chunk<const N: usize>(&mut self) -> Result<[u8; N]> {
        let (head, rest) = self.rest.split_first_chunk().ok_or_else(|| corrupt("more bytes"))?;
        self.rest = rest;
        Ok(*head)
    }

    /// One byte.
    ///
    /// # Errors
    /// `corrupt`.
    #[inline]
    pub fn u8(&mut self) -> Result<u8> {
        self.chunk().map(|[byte]| byte)
    }

    /// Four bytes.
    ///
    /// # Errors
    /// `corrupt`.
    pub fn u32(&mut self) -> Result<u32> {
        self.chunk().map(u32::from_le_bytes)
    }

    /// Eight bytes.
    ///
    /// # Errors
    /// `corrupt`.
    #[cfg(feature = "query")]
    pub(super) fn u64(&mut self) -> Result<u64> {
        self.chunk().map(u64::from_le_bytes)
    }

    /// A whole number.
    ///
    /// # Errors
    /// `corrupt`, also for one above 2⁶⁴ − 1.
    pub fn varint(&mut self) -> Result<u64> {
        // most are lengths and counts of one byte
        if let [byte @ ..0x80, rest @ ..] = self.rest {
            self.rest = rest;
            return Ok(u64::from(*byte));
        }
        let (number, rest) = varint(self.rest).ok_or_else(|| corrupt("a number below 2^64"))?;
        self.rest = rest;
        Ok(number)
    }

    /// A whole number of 32 bits.
    ///
    /// # Errors
    /// `corrupt`, also for a larger one.
    pub fn varint32(&mut self) -> Result<u32> {
        u32::try_from(self.varint()?).map_err(|_| corrupt("a number below 2^32"))
    }

    /// A whole number that may be below 0.
    ///
    /// # Errors
    /// `corrupt`.
    pub fn zigzag(&mut self) -> Result<i64> {
        let number = self.varint()?;
        Ok((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    /// A double of eight bytes.
    ///
    /// # Errors
    /// `corrupt`.
    pub fn f64(&mut self) -> Result<f64> {
        self.chunk().map(f64::from_le_bytes)
    }

    /// A double as [`super::Writer::number`] writes it.
    ///
    /// # Errors
    /// `corrupt`.
    pub fn number(&mut self) -> Result<f64> {
        self.varint().map(|number| f64::from_bits(number.swap_bytes()))
    }

    /// How many items follow, each of `least` bytes or more: no more than the rest can hold.
    ///
    /// # Errors
    /// `corrupt`.
    pub fn count(&mut self, least: usize) -> Result<usize> {
        let count = self.varint()?;
        let most = self.rest.len() / least.max(1);
        if count > most as u64 { Err(corrupt("as many items as are announced")) } else { Ok(count as usize) }
    }

    /// Bytes with their length.
    ///
    /// # Errors
    /// `corrupt`.
    pub fn blob(&mut self) -> Result<&'a [u8]> {
        let length = self.count(1)?;
        self.raw(length)
    }

    /// Pairs of texts.
    ///
    /// # Errors
    /// `corrupt`.
    #[cfg(feature = "query")]
    pub(super) fn pairs(&mut self) -> Result<Vec<(&'a str, &'a str)>> {
        let count = self.count(2)?;
        (0..count).map(|_| Ok((self.text()?, self.text()?))).collect()
    }

    /// What something else reads from the front of the rest.
    ///
    /// # Errors
    /// `corrupt` where that is `None`.
    #[cfg(feature = "query")]
    pub(super) fn with<T>(&mut self, read: impl FnOnce(&mut &'a [u8]) -> Option<T>, expected: &str) -> Result<T> {
        read(&mut self.rest).ok_or_else(|| corrupt(expected))
    }

    /// A text.
    ///
    /// # Errors
    /// `corrupt`, also for bytes that are no UTF-8.
    pub fn text(&mut self) -> Result<&'a str> {
        std::str::from_utf8(self.blob()?).map_err(|_| corrupt("text in UTF-8"))
    }
}
