//! Bytes as they are written.

/// A growing list of bytes. What can be written, and how it looks, is said in the room's description.
#[derive(Clone, Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// Nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { bytes: Vec::new() }
    }

    /// Bytes written so far.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether nothing was written.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// What was written so far.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What was written.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Writes one byte.
    pub fn u8(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// Writes four bytes.
    pub fn u32(&mut self, number: u32) {
        self.bytes.extend_from_slice(&number.to_le_bytes());
    }

    /// Writes eight bytes.
    #[cfg(feature = "query")]
    pub(super) fn u64(&mut self, number: u64) {
        self.bytes.extend_from_slice(&number.to_le_bytes());
    }

    /// A byte that was written before.
    pub(super) fn byte_mut(&mut self, at: usize) -> Option<&mut u8> {
        self.bytes.get_mut(at)
    }

    /// Forgets what was written after the first `length` bytes.
    pub(super) fn truncate(&mut self, length: usize) {
        self.bytes.truncate(length);
    }

    /// Writes over four bytes that were written before.
    pub(super) fn set_u32(&mut self, at: usize, number: u32) {
        if let Some(place) = self.bytes.get_mut(at..).and_then(|rest| rest.first_chunk_mut()) {
            *place = number.to_le_bytes();
        }
    }

    /// Writes a whole number, the smaller the shorter.
    pub fn varint(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    /// Writes a whole number, the nearer to 0 the shorter.
    pub fn zigzag(&mut self, number: i64) {
        self.varint(((number << 1) ^ (number >> 63)) as u64);
    }

    /// Writes the eight bytes of a double.
    pub fn f64(&mut self, number: f64) {
        self.bytes.extend_from_slice(&number.to_bits().to_le_bytes());
    }

    /// Writes a double, shorter where it is a small whole number; none is changed.
    pub fn number(&mut self, number: f64) {
        self.varint(number.to_bits().swap_bytes());
    }

    /// Writes a text with its length.
    pub fn text(&mut self, text: &str) {
        self.blob(text.as_bytes());
    }

    /// Writes bytes with their length.
    pub fn blob(&mut self, bytes: &[u8]) {
        self.varint(bytes.len() as u64);
        self.raw(bytes);
    }

    /// Writes pairs of texts.
    #[cfg(feature = "query")]
    pub(super) fn pairs(&mut self, pairs: &[(&str, &str)]) {
        self.varint(pairs.len() as u64);
        pairs.iter().flat_map(|(name, value)| [name, value]).for_each(|text| self.text(text));
    }

    /// Where something else writes.
    #[cfg(feature = "query")]
    pub(super) const fn end(&mut self) -> &mut Vec<u8> {
        &mut self.bytes
    }

    /// Writes bytes as they are.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }
}
