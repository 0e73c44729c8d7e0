//! A chunk as bytes, little-endian, one after the other:
//!
//! | bytes | what |
//! |---|---|
//! | 2 | how many points |
//! | 1 | 1 if times are regular |
//! | 1 | how values are held: 254 all the same, 255 bits, else the places of decimals |
//! | 8, 8 | the first and the last time |
//! | 8 | of values that are all the same: that value |
//! | 4, 4 each | how many words, the words |
//!
//! What is known of the points is not among them: it is found again when they are read, so that it cannot be wrong.

use super::Chunk;
use super::decimal::MOST_PLACES;
use super::values::Kind;

const CONSTANT: u8 = 254;
const BITS: u8 = 255;

impl Chunk {
    /// Appends the chunk to an image.
    pub fn to_bytes(&self, out: &mut Vec<u8>) {
        let (is_regular, kind, words) = self.parts();
        let known = self.summary();
        out.extend((known.count as u16).to_le_bytes());
        out.extend([
            u8::from(is_regular),
            match kind {
                Kind::Constant => CONSTANT,
                Kind::Bits => BITS,
                Kind::Decimal(places) => places,
            },
        ]);
        out.extend(known.first_time.to_le_bytes());
        out.extend(known.last_time.to_le_bytes());
        if kind == Kind::Constant {
            out.extend(known.first.to_bits().to_le_bytes());
        }
        out.extend((words.len() as u32).to_le_bytes());
        words.iter().for_each(|word| out.extend(word.to_le_bytes()));
    }

    /// Reads a chunk from the front of bytes that nobody vouches for: `None` where they are not one. Takes no memory but
    /// for as many bytes as there are, and reads every point once.
    #[must_use]
    pub fn from_bytes(bytes: &mut &[u8]) -> Option<Self> {
        let count = u16::from_le_bytes(take(bytes)?);
        let [is_regular, kind] = take(bytes)?;
        let is_regular = match is_regular {
            0 => false,
            1 => true,
            _ => return None,
        };
        let kind = match kind {
            CONSTANT => Kind::Constant,
            BITS => Kind::Bits,
            places => Some(Kind::Decimal(places)).filter(|_| places <= MOST_PLACES)?,
        };
        let ends = (i64::from_le_bytes(take(bytes)?), i64::from_le_bytes(take(bytes)?));
        let first = if kind == Kind::Constant { f64::from_bits(u64::from_le_bytes(take(bytes)?)) } else { 0.0 };
        let length = u32::from_le_bytes(take(bytes)?) as usize;
        let (words, rest) = bytes.split_at_checked(length.checked_mul(4)?)?;
        *bytes = rest;
        let (words, _) = words.as_chunks();
        let words = words.iter().map(|word| u32::from_le_bytes(*word)).collect();
        Self::of_parts(count, is_regular, kind, ends, first, words)
    }
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*taken)
}
