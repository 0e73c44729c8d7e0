//! What stands around every content: a magic number, a version, a form, a length and a check.

use super::reader::{Reader, corrupt};
use super::writer::Writer;
use crate::error::Result;
use pulsetree_kernels::crc32c;

/// No text begins so: the first byte is none of UTF-8.
const MAGIC: [u8; 4] = [0xF5, b'p', b't', b'r'];
/// Magic number, version, form and length.
const HEADER: usize = 10;
/// Where the version, the form and the length stand in it.
const VERSION: usize = 4;
const FORM: usize = 5;
const LENGTH: usize = 6;
/// The CRC-32C at the end.
const CHECK: usize = 4;

/// What a content is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A delta.
    Delta = 1,
    /// A part of an image.
    Image = 2,
    /// Entries of a journal that were stored together.
    Journal = 3,
}

impl Form {
    /// The newest version of it, up to which all are read. Each form has its own.
    #[must_use]
    pub const fn version(self) -> u8 {
        match self {
            Self::Delta => 2,
            Self::Image | Self::Journal => 3,
        }
    }

    /// The version that a content begins with: a delta is of the first as long as nothing newer is in it, so that an older
    /// receiver takes it.
    const fn first(self) -> u8 {
        match self {
            Self::Delta => 1,
            form => form.version(),
        }
    }
}

impl Writer {
    /// A writer of the content of an envelope.
    #[must_use]
    pub fn envelope(form: Form) -> Self {
        let mut out = Self::new();
        MAGIC.into_iter().chain([form.first(), form as u8]).for_each(|byte| out.u8(byte));
        out.u32(0);
        out
    }

    /// Something of this version was written since [`Writer::envelope`].
    pub(super) fn needs(&mut self, version: u8) {
        if let Some(written) = self.byte_mut(VERSION) {
            *written = version.max(*written);
        }
    }

    /// Where the next byte goes, and what version all before it is of.
    pub(super) fn place(&self) -> (usize, Option<u8>) {
        (self.len(), self.bytes().get(VERSION).copied())
    }

    /// Forgets what was written from a place on.
    pub(super) fn back_to(&mut self, (length, version): (usize, Option<u8>)) {
        self.truncate(length);
        if let (Some(written), Some(version)) = (self.byte_mut(VERSION), version) {
            *written = version;
        }
    }

    /// The envelope around what was written since [`Writer::envelope`]; the content is shorter than 4 GiB.
    #[must_use]
    pub fn seal(mut self) -> Vec<u8> {
        let length = self.len().saturating_sub(HEADER) as u32;
        self.set_u32(LENGTH, length);
        let check = crc32c(self.bytes());
        self.u32(check);
        self.into_bytes()
    }
}

/// How long the envelope is that bytes begin with; `None` where they are too few to tell.
///
/// # Errors
/// `corrupt` for bytes that begin otherwise.
pub fn length(bytes: &[u8]) -> Result<Option<u64>> {
    let begins = bytes.iter().zip(MAGIC).all(|(byte, magic)| *byte == magic);
    if !begins {
        return Err(corrupt("bytes that begin as ours do"));
    }
    let announced = bytes.first_chunk::<HEADER>().map(|[.., a, b, c, d]| u32::from_le_bytes([*a, *b, *c, *d]));
    Ok(announced.map(|content| u64::from(content) + (HEADER + CHECK) as u64))
}

/// The envelope that bytes begin with, as far as its length tells, and what follows it.
///
/// # Errors
/// `corrupt` for bytes that begin otherwise, or are fewer than announced.
pub fn split(bytes: &[u8]) -> Result<(&[u8], &[u8])> {
    let whole = length(bytes)?.and_then(|whole| usize::try_from(whole).ok());
    whole.and_then(|whole| bytes.split_at_checked(whole)).ok_or_else(|| corrupt("as many bytes as they announce"))
}

/// Whether bytes are one envelope that is as it was written, of whatever version and form.
#[must_use]
pub fn is_intact(bytes: &[u8]) -> bool {
    let whole = split(bytes).ok().filter(|(_, rest)| rest.is_empty());
    let parts = whole.and_then(|(whole, _)| whole.split_last_chunk::<CHECK>());
    parts.is_some_and(|(body, check)| crc32c(body) == u32::from_le_bytes(*check))
}

/// Whether bytes are one frame of a journal that is as it was written, of whatever version.
#[must_use]
pub fn is_frame(bytes: &[u8]) -> bool {
    bytes.get(FORM) == Some(&(Form::Journal as u8)) && is_intact(bytes)
}

/// The content of the one envelope that bytes are, checked to be as it was written.
///
/// # Errors
/// `corrupt` for bytes that are torn, changed, foreign, of a newer version or of another form, or where more follow.
pub fn open(form: Form, bytes: &[u8]) -> Result<Reader<'_>> {
    let (whole, rest) = split(bytes)?;
    if !rest.is_empty() {
        return Err(corrupt("no more bytes than they announce"));
    }
    if !is_intact(whole) {
        return Err(corrupt("bytes that their CRC-32C is of"));
    }
    let content = whole.split_first_chunk::<HEADER>().zip(whole.len().checked_sub(HEADER + CHECK));
    let Some((header, content)) = content.and_then(|((header, rest), length)| Some((header, rest.get(..length)?)))
    else {
        return Err(corrupt("a header"));
    };
    let [_, _, _, _, version, written, ..] = *header;
    if written != form as u8 {
        return Err(corrupt("another kind of content"));
    }
    if version == 0 || version > form.version() {
        return Err(corrupt("a version that is known here"));
    }
    Ok(Reader::new(content))
}
