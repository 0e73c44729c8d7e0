//! What there is to write: the families of the tree and of the hit recorders, in name order.

use super::dialect::{Dialect, Type};
use crate::hits::Hits;
use crate::order::sort_by;
use crate::tree::{Family, Kind, Linkfail, TOTAL, Tree, mangle};

/// Where a page's samples come from.
pub(super) enum Source<'a> {
    /// A metric; of one whose label sets hold several numbers that are families of their own, the number's place.
    Metric(Family<'a>, usize),
    /// The totals of the hit recorders whose ids come to one name.
    Hits(&'a Hits, Vec<u32>),
}

/// One family of the output.
pub(super) struct Page<'a> {
    /// As its head names it.
    pub name: String,
    pub kind: Type,
    /// "" is none.
    pub unit: &'a str,
    pub source: Source<'a>,
}

/// The counter that a hit recorder's totals are exported as (spec: `<id>_hits_total`).
#[must_use]
pub fn hits_family(id: &str) -> String {
    format!("{}_hits{TOTAL}", mangle(id))
}

struct Pages<'a> {
    dialect: Dialect,
    pages: Vec<Page<'a>>,
}

/// Visits every page of the metrics asked for and of the hits, in the order of the names that head them.
pub(super) fn each<'a>(
    tree: &'a Tree,
    hits: Option<&'a Hits>,
    dialect: Dialect,
    only: impl Fn(&Family<'a>) -> bool,
    f: impl FnMut(&Page<'a>),
) {
    let mut all = Pages { dialect, pages: Vec::new() };
    tree.each_metric(&mut |family| {
        if only(&family) {
            all.add_metric(family);
        }
    });
    if let Some(hits) = hits {
        all.add_hits(hits);
    }
    sort_by(&mut all.pages, |a, b| a.name.cmp(&b.name));
    all.pages.iter().for_each(f);
}

impl<'a> Pages<'a> {
    fn add(&mut self, [name, joint, part]: [&str; 3], kind: Type, unit: &'a str, source: Source<'a>) {
        let name = [name, joint, part, self.dialect.suffixes(kind).0].concat();
        self.pages.push(Page { name, kind, unit, source });
    }

    fn add_hits(&mut self, hits: &'a Hits) {
        let mut recorders: Vec<(String, u32)> = hits.exported().map(|(id, recorder)| (mangle(id), recorder)).collect();
        sort_by(&mut recorders, |(a, _), (b, _)| a.cmp(b));
        for alike in recorders.chunk_by(|(a, _), (b, _)| a == b) {
            let name = alike.first().map_or("", |(name, _)| name);
            let recorders = alike.iter().map(|(_, recorder)| *recorder).collect();
            self.add([name, "_hits", ""], Type::Counter, "", Source::Hits(hits, recorders));
        }
    }

    fn add_metric(&mut self, family: Family<'a>) {
        let name = family.name();
        let kind = match family.kind() {
            Kind::Base | Kind::String | Kind::Empty => return,
            Kind::Counter => Type::Counter,
            Kind::Int | Kind::Float | Kind::Callable | Kind::Uptime | Kind::Cps => Type::Gauge,
            Kind::Percentile => Type::Quantiles,
            Kind::Summary => Type::Summary,
            Kind::Histogram => Type::Histogram,
            Kind::Linkfail => {
                for (place, part) in Linkfail::NAMES.into_iter().enumerate() {
                    self.add([name, "_", part], Type::Gauge, "", Source::Metric(family, place));
                }
                return;
            }
        };
        self.add([name, "", ""], kind, family.unit(), Source::Metric(family, 0));
        if kind == Type::Counter && family.counts_calls() {
            self.add([name, "_calls", ""], kind, "", Source::Metric(family, 1));
        }
    }
}
