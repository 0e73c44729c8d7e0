//! Questions to the store and how they are answered, whatever language they were asked in: as one plan, by one evaluator.
//!
//! | file | what |
//! |---|---|
//! | `plan`, `stage` | what is asked |
//! | `select`, `group` | which series, and which of them belong together |
//! | `eval` | groups through stages |
//! | `align` | the series of a group to one: downsampled, rated, aligned, aggregated |
//! | `sample`, `tally` | the points of a group to one value per window |
//! | `pointwise` | functions of a group's points one after the other |
//! | `rank` | which groups are kept |
//! | `read` | the points of series |
//!
//! ```
//! use pulsetree::cost::{Budget, Limits};
//! use pulsetree::dialect::timely::Query;
//! use pulsetree::{query::eval, store::Store};
//! let mut store = Store::new(1000);
//! let series = store.intern("cpu", &[("host", "a")])?;
//! store.append_many(series, &[1_600_000_000_000, 1_600_000_030_000], &[1.0, 3.0]);
//! let pairs = [("start", "1599999960"), ("m", "sum:1m-avg:cpu{host=*}")].map(|(k, v)| (k.to_owned(), v.to_owned()));
//! let plans = Query::from_get(&pairs, 1_600_000_060_000)?.plans(&Default::default())?;
//! let limits = Limits { work: 1000, answer_bytes: 1 << 20, memory: 1 << 20 };
//! let answer = eval(&plans[0], 0, &store, &mut Budget::new(limits))?;
//! let points = &answer.groups[0].points;
//! assert_eq!((&points.times[..], &points.values[..]), (&[1_599_999_960_000, 1_600_000_020_000][..], &[1.0, 3.0][..]));
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

pub mod aggregate;
mod align;
mod eval;
mod group;
pub mod plan;
mod pointwise;
mod rank;
mod read;
mod sample;
mod select;
pub mod stage;
mod tally;

pub use align::{MAX_BUCKETS, check_buckets};
pub use eval::{Answer, Found, eval};
pub use group::{Group, compare};
pub use plan::{Aggregate, Downsample, Falling, Grouping, Interval, Plan, Rate, Selection, Test};
pub use pulsetree_kernels::Points;
pub use rank::area;
pub use read::Read;
pub use select::{passes, select};
