//! Numbers of a few bits, packed side by side.
//!
//! A row is 128 bits: eight lanes of 16, four of 32 or two of 64, the narrowest that hold a number. The number at `i` is in lane `i mod lanes`,
//! behind those before it in that lane. So neighbours are unpacked by one shift of the whole row, by any width, with the
//! width as a number and not as code for each.

use super::vector;

/// 128 bits, as they are held.
pub type Row = [u32; 4];

/// How wide a lane is for numbers of a width: `None` for no bits at all.
const fn lanes(width: u32) -> Option<usize> {
    match width {
        0 => None,
        1..=16 => Some(8),
        17..=32 => Some(4),
        _ => Some(2),
    }
}

/// The rows of so many numbers of a width, at most 64.
pub const fn rows_of(count: usize, width: u32) -> usize {
    match lanes(width) {
        None => 0,
        Some(lanes) => (count.div_ceil(lanes) * width as usize).div_ceil(128 / lanes),
    }
}

macro_rules! packing {
    ($pack:ident, $unpack:ident, $lane:ty, $lanes:literal, $lanes_of:ident, $out:ty, $to_row:expr) => {
        /// Appends the low `width` bits of numbers, at least one bit and at most a lane's.
        pub fn $pack(numbers: impl Iterator<Item = $lane>, width: u32, words: &mut Vec<u32>) {
            let mask = <$lane>::MAX >> (<$lane>::BITS - width);
            let mut numbers = numbers.fuse();
            let (mut row, mut used) = ([0; $lanes], 0);
            while let Some(first) = numbers.next() {
                let mut next = [first & mask; $lanes];
                for lane in next.iter_mut().skip(1) {
                    *lane = numbers.next().unwrap_or(0) & mask;
                }
                for (lane, number) in row.iter_mut().zip(next) {
                    *lane |= number << used;
                }
                used += width;
                if used >= <$lane>::BITS {
                    words.extend($to_row(row));
                    used -= <$lane>::BITS;
                    // what did not fit, if anything
                    row = if used > 0 { next.map(|number| number >> (width - used)) } else { [0; $lanes] };
                }
            }
            if used > 0 {
                words.extend($to_row(row));
            }
        }

        /// Unpacks the numbers that were packed, as many as there is room for; of too few rows, none.
        #[inline(never)]
        pub fn $unpack(rows: &[Row], width: u32, out: &mut [$out]) {
            let Some(last) = rows_of(out.len(), width).checked_sub(1).filter(|last| *last < rows.len()) else { return };
            let mut bit = 0;
            let mut next = || {
                let (at, shift) = ((bit / <$lane>::BITS) as usize, bit % <$lane>::BITS);
                bit += width;
                // where nothing is in the row after, none of it is taken
                vector::$lanes_of(row(rows, at), row(rows, (at + 1).min(last)), shift, width)
            };
            let (whole, rest) = out.as_chunks_mut::<$lanes>();
            for lanes in whole {
                *lanes = next();
            }
            if !rest.is_empty() {
                for (to, number) in rest.iter_mut().zip(next()) {
                    *to = number;
                }
            }
        }
    };
}

/// Whether there are vectors: without them code for a width takes as long as code for any, and many bytes.
const HAS_VECTORS: bool = cfg!(any(not(target_arch = "wasm32"), target_feature = "simd128"));

/// Unpacks the numbers that were packed, as many as there is room for; of too few rows, not all. The usual widths of numbers
/// of three and four digits have code of their own.
pub fn unpack_16(rows: &[Row], width: u32, out: &mut [u32]) {
    let read = match width {
        _ if !HAS_VECTORS => 0,
        10 => unpack_groups::<10, 5>(rows, out),
        12 => unpack_groups::<12, 3>(rows, out),
        13 => unpack_groups::<13, 13>(rows, out),
        14 => unpack_groups::<14, 7>(rows, out),
        _ => 0,
    };
    let done = read * 128 / width.max(1) as usize;
    if let (Some(rows), Some(out)) = (rows.get(read..), out.get_mut(done..)) {
        unpack_any_16(rows, width, out);
    }
}

/// Unpacks the numbers that fill so many rows just so, again and again, by shifts that are known: a third of the time of
/// those by a number. How many rows they were.
#[inline(never)]
fn unpack_groups<const WIDTH: usize, const ROWS: usize>(rows: &[Row], out: &mut [u32]) -> usize {
    let (rows, _) = rows.as_chunks::<ROWS>();
    let groups = out.as_chunks_mut().0.chunks_exact_mut(ROWS * 16 / WIDTH);
    let count = rows.len().min(groups.len());
    for (rows, lanes) in rows.iter().zip(groups) {
        // one by one, as the compiler leaves a loop a loop
        unpack_steps::<WIDTH, ROWS>(rows, lanes, [0, 1, 2, 3]);
        unpack_steps::<WIDTH, ROWS>(rows, lanes, [4, 5, 6, 7]);
        unpack_steps::<WIDTH, ROWS>(rows, lanes, [8, 9, 10, 11]);
        unpack_steps::<WIDTH, ROWS>(rows, lanes, [12, 13, 14, 15]);
    }
    count * ROWS
}

#[inline(always)]
fn unpack_steps<const WIDTH: usize, const ROWS: usize>(rows: &[Row; ROWS], lanes: &mut [[u32; 8]], steps: [usize; 4]) {
    let [a, b, c, d] = steps;
    unpack_step::<WIDTH, ROWS>(rows, lanes, a);
    unpack_step::<WIDTH, ROWS>(rows, lanes, b);
    unpack_step::<WIDTH, ROWS>(rows, lanes, c);
    unpack_step::<WIDTH, ROWS>(rows, lanes, d);
}

/// Does nothing where a group has no such step.
#[inline(always)]
fn unpack_step<const WIDTH: usize, const ROWS: usize>(rows: &[Row; ROWS], lanes: &mut [[u32; 8]], step: usize) {
    let (at, shift) = (step * WIDTH / 16, step * WIDTH % 16);
    let next = if shift + WIDTH > 16 { at + 1 } else { at };
    if let Some(lanes) = lanes.get_mut(step) {
        *lanes = vector::eight(row(rows, at), row(rows, next), shift as u32, WIDTH as u32);
    }
}

packing!(pack_16, unpack_any_16, u16, 8, eight, u32, |lanes: [u16; 8]| {
    let (pairs, _) = lanes.as_chunks();
    std::array::from_fn::<u32, 4, _>(|at| pairs.get(at).map_or(0, |[a, b]| u32::from(*a) | u32::from(*b) << 16))
});
packing!(pack_32, unpack_32, u32, 4, four, u32, |row: [u32; 4]| row);
packing!(pack_64, unpack_64, u64, 2, two, u64, |[a, b]: [u64; 2]| {
    [a as u32, (a >> 32) as u32, b as u32, (b >> 32) as u32]
});

/// A row that was asked for by the bits there are.
#[inline(always)]
#[expect(clippy::indexing_slicing, reason = "the numbers unpacked are as many as the rows hold")]
const fn row(rows: &[Row], at: usize) -> Row {
    rows[at]
}
