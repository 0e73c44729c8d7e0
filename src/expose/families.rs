//! What there is to write: the families of the tree and of the hit recorders, in name order.

use super::text::{Dialect, Type};
use crate::hits::Hits;
use crate::labels::sort_ids;
use crate::tree::{Family, Kind, Linkfail, TOTAL, Tree, mangle};
use std::cmp::Ordering;

/// Where a page's samples come from.
pub(super) enum Source<'a> {
    Metric(Family<'a>),
    /// The calls of a counter with `countCalls`.
    Calls(Family<'a>),
    /// One of a linkfail's three numbers.
    Link(Family<'a>, usize),
    /// The totals of a hit recorder.
    Hits(&'a Hits, u32),
}

/// One family of the output.
pub(super) struct Page<'a> {
    /// Without a counter's `_total`.
    pub name: String,
    pub kind: Type,
    pub source: Source<'a>,
}

/// The counter that a hit recorder's totals are exported as (spec: `<id>_hits_total`).
#[must_use]
pub fn hits_family(id: &str) -> String {
    [&mangle(id), "_hits", TOTAL].concat()
}

/// Every page, in the order of the names that head them.
pub(super) fn collect<'a>(tree: &'a Tree, hits: &'a Hits, dialect: &dyn Dialect) -> Vec<Page<'a>> {
    let mut pages = Vec::new();
    tree.each_metric(&mut |family| add_metric(family, &mut pages));
    for (id, recorder) in hits.exported() {
        let name = [&mangle(id), "_hits"].concat();
        pages.push(Page { name, kind: Type::Counter, source: Source::Hits(hits, recorder) });
    }
    let names: Vec<String> = pages.iter().map(|page| dialect.family_name(&page.name, page.kind)).collect();
    let mut order: Vec<u32> = (0..pages.len() as u32).collect();
    sort_ids(&mut order, &mut |a, b| match (names.get(a as usize), names.get(b as usize)) {
        (Some(a), Some(b)) => a.cmp(b),
        _ => Ordering::Equal,
    });
    let mut pages: Vec<Option<Page<'a>>> = pages.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| pages.get_mut(at as usize)?.take()).collect()
}

fn add_metric<'a>(family: Family<'a>, pages: &mut Vec<Page<'a>>) {
    let kind = match family.kind() {
        Kind::Base | Kind::String | Kind::Empty => return,
        Kind::Counter => Type::Counter,
        Kind::Int | Kind::Float | Kind::Callable | Kind::Uptime | Kind::Cps => Type::Gauge,
        Kind::Percentile => Type::Quantiles,
        Kind::Summary => Type::Summary,
        Kind::Histogram => Type::Histogram,
        Kind::Linkfail => {
            for (part, suffix) in Linkfail::NAMES.into_iter().enumerate() {
                let name = [family.name(), "_", suffix].concat();
                pages.push(Page { name, kind: Type::Gauge, source: Source::Link(family, part) });
            }
            return;
        }
    };
    if kind == Type::Counter && family.counts_calls() {
        let name = [family.name(), "_calls"].concat();
        pages.push(Page { name, kind, source: Source::Calls(family) });
    }
    pages.push(Page { name: family.name().to_owned(), kind, source: Source::Metric(family) });
}
