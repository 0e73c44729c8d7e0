//! The tree and the hits as text for Prometheus (text 0.0.4) and OpenMetrics (1.0), the same bytes for the same state.
//!
//! A *page* is one family of the output with where its samples come from; pages are written in the order of their
//! names, the label sets of each in label order. What differs between the formats is one [`text::Dialect`] each.

mod families;
mod negotiate;
mod number;
mod openmetrics;
mod prometheus;
mod samples;
mod text;
pub mod tree_json;

pub use crate::tree::{escape_label, mangle};
pub use families::hits_family;
pub use negotiate::{Format, negotiate};
pub use number::{canonical, write_value};
pub use text::escape_help;

use crate::error::Result;
use crate::hits::Hits;
use crate::tree::Tree;
use text::{Common, Dialect, Lines};

/// Everything visible as text of a format; `labels` go on every sample, but a sample's own label of a name wins.
/// `now_ms` is the wall clock (for cps), `mono_ms` the monotonic one (for uptime). The tree must be settled.
///
/// # Errors
/// `invalid_argument` for a label's name.
pub fn write(
    format: Format,
    tree: &Tree,
    hits: &Hits,
    labels: &[(&str, &str)],
    now_ms: f64,
    mono_ms: f64,
) -> Result<String> {
    let dialect: &dyn Dialect = match format {
        Format::Prometheus => &prometheus::Text,
        Format::OpenMetrics | Format::OpenMetricsUnderscores => &openmetrics::Text,
    };
    let mut lines = Lines::new(Common::new(labels)?, now_ms, mono_ms);
    for page in families::collect(tree, hits, dialect) {
        samples::write_page(&page, dialect, &mut lines);
    }
    let mut out = lines.finish();
    out.push_str(dialect.end());
    Ok(out)
}
