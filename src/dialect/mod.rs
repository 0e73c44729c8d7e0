//! Query languages: text or JSON into a [`crate::query::Plan`], columns into the language's own response. Before them the
//! line that points are put as.
//!
//! ```
//! use pulsetree::dialect::line::cut;
//! let line = cut("put cpu 1600000000 1.5 host=a")?;
//! assert_eq!((line.metric, line.point()?, line.pairs()?), ("cpu", (1.6e12, 1.5), vec![("host", "a")]));
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

#[cfg(feature = "query")]
pub mod heroic;
pub mod line;
#[cfg(feature = "query")]
pub mod timely;
