//! Label sets as text and as Prometheus remote write has them, and series of one sample.

/// Bytes of a varint that holds less than 2³².
const LENGTH: usize = 5;
/// Bytes of a field's key.
const KEY: usize = 1;
/// Keys of fields: the first, as a message or text; the second, so; the first as eight bytes; the second as a varint.
const FIRST: u8 = 0x0A;
const SECOND: u8 = 0x12;
const VALUE: u8 = 0x09;
const TIME: u8 = 0x10;

const fn varint_size(number: u64) -> usize {
    (70 - (number | 1).leading_zeros() as usize) / 7
}

fn push_varint(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Appends a label as `TimeSeries` has it: `repeated Label labels = 1`, of `string name = 1, value = 2`.
pub fn push_label(name: &str, value: &str, out: &mut Vec<u8>) {
    push_bytes(name.as_bytes(), value.as_bytes(), out);
}

/// Appends the label that a text `name="value"…` begins with, and returns how long that is; nothing where the value has a
/// backslash.
pub fn push_first_label(text: &str, out: &mut Vec<u8>) -> Option<usize> {
    let bytes = text.as_bytes();
    let end = bytes.iter().position(|byte| *byte == b'=')?;
    let (name, value) = (bytes.get(..end)?, bytes.get(end + 2..)?);
    let length = value.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
    if value.get(length) == Some(&b'\\') {
        return None;
    }
    push_bytes(name, value.get(..length)?, out);
    Some(end + 2 + length + 1)
}

#[inline]
fn push_bytes(name: &[u8], value: &[u8], out: &mut Vec<u8>) {
    out.reserve(3 * (KEY + LENGTH) + name.len() + value.len());
    let size = |text: &[u8]| KEY + varint_size(text.len() as u64) + text.len();
    let all = size(name) + size(value);
    // one byte says how long each is
    if all < 0x80 {
        out.extend_from_slice(&[FIRST, all as u8, FIRST, name.len() as u8]);
        out.extend_from_slice(name);
        out.extend_from_slice(&[SECOND, value.len() as u8]);
        return out.extend_from_slice(value);
    }
    out.push(FIRST);
    push_varint(all as u64, out);
    for (key, text) in [(FIRST, name), (SECOND, value)] {
        out.push(key);
        push_varint(text.len() as u64, out);
        out.extend_from_slice(text);
    }
}

/// A sample as `TimeSeries` has it: `repeated Sample samples = 2`, of `double value = 1; int64 timestamp = 2`.
#[derive(Clone, Copy, Debug)]
pub struct WireSample {
    bytes: [u8; LONGEST],
    length: usize,
}

/// Bytes of a sample: keys and lengths, its value, a varint of 64 bits.
const LONGEST: usize = 2 + KEY + 8 + KEY + 10;

impl WireSample {
    /// Of the value 0 at a time in ms.
    #[must_use]
    pub fn at(time: i64) -> Self {
        let mut out = Vec::with_capacity(LONGEST);
        out.extend_from_slice(&[SECOND, (KEY + 8 + KEY + varint_size(time as u64)) as u8, VALUE]);
        out.extend_from_slice(&[0; 8]);
        out.push(TIME);
        push_varint(time as u64, &mut out);
        let mut bytes = [0; LONGEST];
        bytes.iter_mut().zip(&out).for_each(|(byte, given)| *byte = *given);
        Self { bytes, length: out.len() }
    }

    /// Of this value.
    #[inline]
    pub fn set(&mut self, value: f64) {
        if let Some(place) = self.bytes.get_mut(3..).and_then(|rest| rest.first_chunk_mut()) {
            *place = value.to_le_bytes();
        }
    }

    /// As it is on the wire.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

/// Appends a `TimeSeries`: its labels and samples as they are on the wire.
pub fn push_series(labels: &[u8], samples: &[u8], out: &mut Vec<u8>) {
    out.reserve(KEY + LENGTH + labels.len() + samples.len());
    let length = labels.len() + samples.len();
    if (0x80..0x4000).contains(&length) {
        out.extend_from_slice(&[FIRST, length as u8 | 0x80, (length >> 7) as u8]);
    } else {
        out.push(FIRST);
        push_varint(length as u64, out);
    }
    out.extend_from_slice(labels);
    out.extend_from_slice(samples);
}
