//! Query languages: text or JSON into a [`crate::query::Plan`], columns into the language's own response. Before them the
//! line that points are put as.
//!
//! ```
//! use pulsetree::dialect::line::parse;
//! let point = parse("put cpu 1600000000 1.5 host=a")?;
//! assert_eq!((point.metric, point.time, point.tags), ("cpu", 1.6e12, vec![("host", "a")]));
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

#[cfg(feature = "query")]
pub mod heroic;
pub mod line;
#[cfg(feature = "query")]
pub mod timely;
