//! The few pieces of the protobuf wire format that a `WriteRequest` is made of.

/// Wire type of whole numbers.
pub(super) const VARINT: u8 = 0;
/// Wire type of doubles.
pub(super) const FIXED64: u8 = 1;
/// Wire type of texts and messages.
pub(super) const BYTES: u8 = 2;

/// Appends a whole number, seven bits a byte, the lowest first; of a field, after its key.
pub(super) fn push_varint(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Bytes that [`push_varint`] takes.
pub(super) const fn varint_size(number: u64) -> usize {
    (70 - (number | 1).leading_zeros() as usize) / 7
}

/// Appends the key of a field numbered below 16.
pub(super) fn push_key(field: u8, wire: u8, out: &mut Vec<u8>) {
    out.push(field << 3 | wire);
}

/// Appends a field that holds a text or a message.
pub(super) fn push_bytes(field: u8, bytes: &[u8], out: &mut Vec<u8>) {
    push_key(field, BYTES, out);
    push_varint(bytes.len() as u64, out);
    out.extend_from_slice(bytes);
}

/// Bytes that [`push_bytes`] takes for so many.
pub(super) const fn bytes_size(length: usize) -> usize {
    1 + varint_size(length as u64) + length
}
