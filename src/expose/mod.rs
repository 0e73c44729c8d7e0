//! The tree and the hits as text for Prometheus (text 0.0.4) and OpenMetrics (1.0), the same bytes for the same state.
//!
//! A *page* is one family of the output with where its samples come from; pages are written in the order of their
//! names, the label sets of each in label order. What differs between the formats is in `dialect`.
//!
//! ```
//! use pulsetree::expose::{Dialect, write};
//! use pulsetree::hits::Hits;
//! use pulsetree::tree::{Kind, Options, Tree};
//! let mut tree = Tree::new(2000);
//! let up = tree.get_metric("up", Some(Kind::Int), None, Options::default(), 0.0)?;
//! let cell = tree.resolve(up, &[])?;
//! tree.record(cell, 1.0, 0.0);
//! tree.settle();
//! assert_eq!(write(Dialect::Prometheus, &tree, &Hits::new(), &[], 0.0, 0.0)?, "# TYPE up gauge\nup 1\n");
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

mod dialect;
mod escape;
mod families;
mod join;
mod negotiate;
mod number;
mod samples;
mod text;
pub mod tree_json;

pub use crate::tree::{escape_label, mangle};
pub use dialect::{Dialect, Type};
pub use escape::escape_help;
pub use families::hits_family;
pub use negotiate::{Format, negotiate};
pub use number::{canonical, write_value};
pub use samples::{Head, Sample, Scope, Sink, Step};
pub use text::{common_labels, merge};

use crate::error::{Code, Error, Result};
use crate::hits::Hits;
use crate::tree::{Family, Tree};
use text::Lines;

/// Shows everything visible to a sink: what is exported, under which names and labels, is decided here and nowhere else.
/// The tree must be settled.
pub fn walk(tree: &Tree, hits: &Hits, scope: &Scope<'_>, sink: &mut dyn Sink) {
    families::each(tree, Some(hits), scope.dialect, |_| true, |page| samples::show_page(page, scope, sink));
}

/// The same of the metrics that are asked for alone, without the hits.
pub fn walk_metrics(tree: &Tree, only: impl Fn(&Family<'_>) -> bool, scope: &Scope<'_>, sink: &mut dyn Sink) {
    families::each(tree, None, scope.dialect, only, |page| samples::show_page(page, scope, sink));
}

/// Everything visible as text; `labels` go on every sample, but a sample's own label of a name wins.
/// `now_ms` is the wall clock (for cps), `mono_ms` the monotonic one (for uptime). The tree must be settled.
///
/// # Errors
/// `invalid_argument` for a label's name, `limit_exceeded` for a text that is longer than JavaScript's strings may be.
pub fn write(
    dialect: Dialect,
    tree: &Tree,
    hits: &Hits,
    labels: &[(&str, &str)],
    now_ms: f64,
    mono_ms: f64,
) -> Result<String> {
    let common = &*common_labels(labels)?;
    let mut lines = Lines::new(common, dialect);
    walk(tree, hits, &Scope { common, dialect, now_ms, mono_ms }, &mut lines);
    if lines.is_cut {
        let expected = "expected fewer label sets, or shorter ones";
        return Err(Error::new(Code::LimitExceeded, format!("the text is longer than a string may be; {expected}")));
    }
    if dialect == Dialect::OpenMetrics {
        lines.out.push_str("# EOF\n");
    }
    Ok(lines.out)
}
