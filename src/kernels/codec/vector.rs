//! The lanes of a row all at once.

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
pub use plain::{eight, four, two};
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub use simd::{eight, four, two};

/// Lane by lane, which compilers for other machines make vectors of.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod plain {
    use super::super::bits::Row;

    macro_rules! lanes {
        ($name:ident, $lane:ty, $lanes:literal, $out:ty, $of_row:expr) => {
            /// The `width` bits of each lane from bit `shift` of `low` on, at most a lane's, the upper ones out of `high`.
            #[inline(always)]
            #[expect(clippy::indexing_slicing, reason = "by the lanes there are")]
            pub fn $name(low: Row, high: Row, shift: u32, width: u32) -> [$out; $lanes] {
                let (low, high, of_row): (_, _, fn(Row) -> [$lane; $lanes]) = (low, high, $of_row);
                let (low, high) = (of_row(low), of_row(high));
                let mask = <$lane>::MAX >> (<$lane>::BITS - width);
                // in two steps, as a shift by all bits is none
                let upper = |lane: $lane| lane << 1 << (<$lane>::BITS - 1 - shift);
                std::array::from_fn(|at| <$out>::from((low[at] >> shift | upper(high[at])) & mask))
            }
        };
    }

    lanes!(eight, u16, 8, u32, |row| {
        let (low, high) = (row.map(|lane| lane as u16), row.map(|lane| (lane >> 16) as u16));
        [low[0], high[0], low[1], high[1], low[2], high[2], low[3], high[3]]
    });
    lanes!(four, u32, 4, u32, |row| row);
    lanes!(two, u64, 2, u64, |[a, b, c, d]| [u64::from(a) | u64::from(b) << 32, u64::from(c) | u64::from(d) << 32]);
}

/// By the vectors of WebAssembly, which its compiler does not make of lanes: a quarter of the time.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[expect(unsafe_code, reason = "rows are read and written as vectors")]
mod simd {
    use super::super::bits::Row;
    use core::arch::wasm32::{
        u16x8_shl, u16x8_shr, u16x8_splat, u32x4_extend_high_u16x8, u32x4_extend_low_u16x8, u32x4_shl, u32x4_shr,
        u32x4_splat, u64x2_shl, u64x2_shr, u64x2_splat, v128, v128_and, v128_or,
    };
    use std::mem::transmute;

    macro_rules! lanes {
        ($lanes:ident, $lane:ty, $shl:ident, $shr:ident, $splat:ident) => {
            #[inline(always)]
            fn $lanes(low: Row, high: Row, shift: u32, width: u32) -> v128 {
                // SAFETY: both are 16 bytes, of which every value is one.
                let (low, high) = unsafe { (transmute::<Row, v128>(low), transmute::<Row, v128>(high)) };
                let lanes = v128_or($shr(low, shift), $shl($shl(high, 1), <$lane>::BITS - 1 - shift));
                v128_and(lanes, $splat(<$lane>::MAX >> (<$lane>::BITS - width)))
            }
        };
    }

    lanes!(lanes_16, u16, u16x8_shl, u16x8_shr, u16x8_splat);
    lanes!(lanes_32, u32, u32x4_shl, u32x4_shr, u32x4_splat);
    lanes!(lanes_64, u64, u64x2_shl, u64x2_shr, u64x2_splat);

    /// As in `plain`.
    #[inline(always)]
    pub fn eight(low: Row, high: Row, shift: u32, width: u32) -> [u32; 8] {
        let lanes = lanes_16(low, high, shift, width);
        // SAFETY: as above; the low lanes come first.
        unsafe { transmute::<[v128; 2], [u32; 8]>([u32x4_extend_low_u16x8(lanes), u32x4_extend_high_u16x8(lanes)]) }
    }

    /// As in `plain`.
    #[inline(always)]
    pub fn four(low: Row, high: Row, shift: u32, width: u32) -> [u32; 4] {
        // SAFETY: as above.
        unsafe { transmute::<v128, [u32; 4]>(lanes_32(low, high, shift, width)) }
    }

    /// As in `plain`.
    #[inline(always)]
    pub fn two(low: Row, high: Row, shift: u32, width: u32) -> [u64; 2] {
        // SAFETY: as above.
        unsafe { transmute::<v128, [u64; 2]>(lanes_64(low, high, shift, width)) }
    }
}
