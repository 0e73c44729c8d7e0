//! An image is made and read in parts of about a mebibyte: nobody has to hold the whole.

use super::envelope::{Form, open};
use super::reader::{Reader, corrupt};
use super::record::Record;
use super::writer::Writer;
use crate::error::Result;

/// A part that is longer than this is the last record's doing.
const PART: usize = 1 << 20;

/// An image as it is made.
pub struct Parts<'a> {
    part: Writer,
    /// Takes each part that is whole.
    emit: &'a mut dyn FnMut(Vec<u8>),
}

/// The check that an envelope ends with.
fn check_of(envelope: &[u8]) -> u32 {
    envelope.last_chunk().map_or(0, |check| u32::from_le_bytes(*check))
}

/// A part after one that ends with this check; the first comes after none, 0.
fn begun(check: u32) -> Writer {
    let mut part = Writer::envelope(Form::Image);
    part.u32(check);
    part
}

impl<'a> Parts<'a> {
    /// Nothing yet; `emit` is given each part.
    pub fn new(emit: &'a mut dyn FnMut(Vec<u8>)) -> Self {
        Self { part: begun(0), emit }
    }

    /// Adds a record.
    pub fn push(&mut self, record: &Record<'_>) {
        if self.part.len() >= PART {
            self.emit(true);
        }
        record.write(&mut self.part);
    }

    /// Ends the image.
    pub fn finish(mut self) {
        self.push(&Record::End);
        self.emit(false);
    }

    fn emit(&mut self, more: bool) {
        let whole = std::mem::take(&mut self.part).seal();
        if more {
            self.part = begun(check_of(&whole));
        }
        (self.emit)(whole);
    }
}

/// What is known of the parts of an image that were read.
#[derive(Debug, Default)]
pub struct Chain {
    check: u32,
}

impl Chain {
    /// The records of the next part.
    ///
    /// # Errors
    /// `corrupt` for bytes that are no part, or that do not follow the part before.
    pub fn next<'a>(&mut self, envelope: &'a [u8]) -> Result<Reader<'a>> {
        let mut content = open(Form::Image, envelope)?;
        if content.u32()? != self.check {
            return Err(corrupt("the part that follows the one before"));
        }
        self.check = check_of(envelope);
        Ok(content)
    }
}
