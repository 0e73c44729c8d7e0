//! Query languages: text or JSON into a [`crate::query::Plan`], columns into the language's own response. Before them the
//! line that points are put as.

#[cfg(feature = "query")]
pub mod heroic;
pub mod line;
#[cfg(feature = "query")]
pub mod timely;
