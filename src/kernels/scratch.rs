//! Memory that downsampling takes on its way.

/// Kept from one series to the next, as to take it and to fill it with zeros costs each time.
#[derive(Default)]
pub struct Scratch {
    /// The points of the bucket under way, where what is known of them is not enough.
    pub(crate) open: Vec<f64>,
    /// Values about to be sorted.
    pub(crate) sorted: Vec<f64>,
    /// A chunk's numbers.
    pub(crate) near: Vec<u32>,
    pub(crate) sums: Sums,
}

/// Sums of some numbers each.
#[derive(Default)]
pub(crate) struct Sums {
    pub parts: Vec<u32>,
    pub whole: Vec<u32>,
}
