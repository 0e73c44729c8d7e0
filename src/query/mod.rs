//! Questions to the store and how they are answered, whatever language they were asked in.

pub mod aggregate;
pub mod chain;
mod eval;
mod group;
pub mod plan;
mod rate;
mod read;
mod select;

pub use eval::{MAX_BUCKETS, eval};
pub use group::compare;
pub use plan::{Downsample, Falling, Group, Grouping, Interval, Plan, Rate, Selection, Test};
pub use select::{passes, select};
