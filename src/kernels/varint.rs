//! Whole numbers of as many bytes as they need.

/// The number that bytes begin with, seven bits a byte, the lowest first, of which the top bit says that more follow; and
/// what comes after it. `None` where no end comes, or for one above 2⁶⁴ − 1.
#[must_use]
pub fn varint(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let (mut number, mut shift, mut rest) = (0_u64, 0, bytes);
    while let [byte, after @ ..] = rest {
        let bits = u64::from(byte & 0x7F);
        // the tenth byte holds the last bit alone
        if bits.checked_shl(shift)? >> shift != bits {
            return None;
        }
        number |= bits << shift;
        if byte & 0x80 == 0 {
            return Some((number, after));
        }
        (shift, rest) = (shift + 7, after);
    }
    None
}
