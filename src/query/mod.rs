//! Questions to the store and how they are answered, whatever language they were asked in.
//!
//! ```
//! use pulsetree::cost::{Budget, Limits};
//! use pulsetree::dialect::timely::Query;
//! use pulsetree::{query::eval, store::Store};
//! let mut store = Store::new(1000);
//! let series = store.intern("cpu", &[("host", "a")])?;
//! store.append_many(series, &[1_600_000_000_000, 1_600_000_030_000], &[1.0, 3.0]);
//! let pairs = [("start", "1599999960"), ("m", "sum:1m-avg:cpu{host=*}")].map(|(k, v)| (k.to_owned(), v.to_owned()));
//! let plans = Query::from_get(&pairs, 1_600_000_060_000)?.plans(0, &Default::default());
//! let limits = Limits { work: 1000, answer_bytes: 1 << 20, memory: 1 << 20 };
//! let groups = eval(&plans[0], &store, &mut Budget::new(limits))?;
//! assert_eq!((&groups[0].times[..], &groups[0].values[..]), (&[1_599_999_960_000, 1_600_000_020_000][..], &[1.0, 3.0][..]));
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

pub mod aggregate;
pub mod chain;
mod eval;
mod group;
pub mod plan;
mod read;
mod select;

pub use eval::{MAX_BUCKETS, eval};
pub use group::compare;
pub use plan::{Downsample, Falling, Group, Grouping, Interval, Plan, Rate, Selection, Test};
pub use select::{passes, select};
