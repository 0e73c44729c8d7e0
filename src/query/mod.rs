//! Questions to the store and how they are answered, whatever language they were asked in.

pub mod aggregate;
mod align;
mod bucket;
mod eval;
mod group;
pub mod plan;
mod rate;
mod read;

pub use eval::eval;
pub use plan::{Downsample, Falling, Group, Grouping, Interval, Plan, Rate};

/// Leaves of the ids those that pass. One for the whole pipeline: every closure type of `retain` costs its own copy.
fn keep(ids: &mut Vec<u32>, passes: &mut dyn FnMut(u32) -> bool) {
    ids.retain(|id| passes(*id));
}
