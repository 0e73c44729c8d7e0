//! A sample's line in one piece: what a line of output costs is how many pieces it is made of. And short pieces of other text.

#![expect(unsafe_code, reason = "with a check and a call for each piece a line takes half as long again")]

use super::digits::{EIGHT_DIGITS, ascii, digits, significant};

/// More bytes than a line has beside its texts, with what is written past its end.
const REST: usize = 48;
/// So many bytes are few.
const FEW: usize = 128;

/// Appends the line `head`, `set`, `} `, `value`.
pub fn push_line(head: &str, set: &str, value: &str, out: &mut String) {
    out.reserve(head.len() + set.len() + value.len() + REST);
    // SAFETY: there is room for the texts and the rest.
    unsafe { append(out, |to| line_end(copied(value.as_bytes(), labelled(head, set, to)))) }
}

/// The same of a whole number below 2⁵³.
pub fn push_counted_line(head: &str, set: &str, count: u64, out: &mut String) {
    let (high, low) = (count as i64 / EIGHT_DIGITS, (count as i64 % EIGHT_DIGITS) as u32);
    let (text, length) = significant(if high > 0 { high as u32 } else { low });
    out.reserve(head.len() + set.len() + REST);
    // SAFETY: there is room for both texts and the rest, which is 16 digits at most, in two stores of 8, and 3 bytes.
    unsafe {
        append(out, |to| {
            let to = stored(text, length, labelled(head, set, to));
            line_end(if high > 0 { stored(ascii(digits(low)), 8, to) } else { to })
        });
    }
}

/// Appends bytes, few of them mostly: with the one instruction that copies any number of them `aggregate()` of 100 000 targets
/// takes a quarter longer.
pub fn push_bytes(bytes: &[u8], out: &mut Vec<u8>) {
    if bytes.len() > FEW {
        return out.extend_from_slice(bytes);
    }
    out.reserve(bytes.len());
    // SAFETY: there is room for them, and those that are copied are written.
    unsafe {
        copied(bytes, out.as_mut_ptr().add(out.len()));
        out.set_len(out.len() + bytes.len());
    }
}

/// Appends what is written from an address on up to the address that comes back.
///
/// # Safety
/// All of that is written, is UTF-8, and lies in the capacity.
#[inline(always)]
unsafe fn append(out: &mut String, write: impl FnOnce(*mut u8) -> *mut u8) {
    unsafe {
        let bytes = out.as_mut_vec();
        let end = write(bytes.as_mut_ptr().add(bytes.len()));
        bytes.set_len(end.offset_from_unsigned(bytes.as_ptr()));
    }
}

/// # Safety
/// As of [`copied`], with two bytes more.
#[inline(always)]
unsafe fn labelled(head: &str, set: &str, to: *mut u8) -> *mut u8 {
    unsafe { stored(*b"} ", 2, copied(set.as_bytes(), copied(head.as_bytes(), to))) }
}

/// # Safety
/// There is room for a byte.
#[inline(always)]
unsafe fn line_end(to: *mut u8) -> *mut u8 {
    unsafe { stored(*b"\n", 1, to) }
}

/// Writes a piece, of which the first `counts` bytes count; where the next goes.
///
/// # Safety
/// There is room for all of the piece.
#[inline(always)]
unsafe fn stored<const N: usize>(piece: [u8; N], counts: usize, to: *mut u8) -> *mut u8 {
    unsafe {
        to.cast::<[u8; N]>().write_unaligned(piece);
        to.add(counts)
    }
}

/// Copies bytes, as many at once as there are, the last of which may lie over those before them; where the next goes.
///
/// # Safety
/// There is room for all of them.
#[inline(always)]
unsafe fn copied(bytes: &[u8], to: *mut u8) -> *mut u8 {
    let (length, from) = (bytes.len(), bytes.as_ptr());
    unsafe {
        match length {
            16.. => {
                (0..length - 16).step_by(16).for_each(|at| copy::<16>(from.add(at), to.add(at)));
                copy::<16>(from.add(length - 16), to.add(length - 16));
            }
            8..16 => {
                copy::<8>(from, to);
                copy::<8>(from.add(length - 8), to.add(length - 8));
            }
            4..8 => {
                copy::<4>(from, to);
                copy::<4>(from.add(length - 4), to.add(length - 4));
            }
            2..4 => {
                copy::<2>(from, to);
                copy::<2>(from.add(length - 2), to.add(length - 2));
            }
            1 => copy::<1>(from, to),
            0 => {}
        }
        to.add(length)
    }
}

/// # Safety
/// So many bytes can be read and written there.
#[inline(always)]
unsafe fn copy<const N: usize>(from: *const u8, to: *mut u8) {
    unsafe { to.cast::<[u8; N]>().write_unaligned(from.cast::<[u8; N]>().read_unaligned()) }
}
