//! Who may write which name of the exposition (spec: two that may write one name are a `type_conflict`).

use super::{Kind, TOTAL, Tree};
use crate::blocks::{allocated, rc_bytes};
use crate::error::{Code, Error, Result};
use crate::labels::{Map, map_growth};
use std::rc::Rc;

/// Who may write a name.
#[derive(Clone)]
pub(super) enum Owner {
    /// The metric in a slot.
    Metric(u32),
    /// What is exported beside the tree.
    Outside(Rc<str>),
}

/// The names that are taken.
#[derive(Default)]
pub(super) struct Claims {
    owners: Map<Box<str>, Owner>,
    /// Bytes of the names' texts and of those of owners that are no metrics.
    text_bytes: usize,
}

/// The most names that one metric takes, and the longest ending of one.
const MOST_NAMES: usize = 6;
const SUFFIX: usize = "_calls_created".len();

/// All that metrics of a family may write: what may follow its name in a line of output, of either format.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    family: &'a str,
    suffixes: &'static [&'static str],
}

impl<'a> Names<'a> {
    pub const fn of(family: &'a str, kind: Kind, counts_calls: bool) -> Self {
        let suffixes: &[&str] = match kind {
            Kind::Base | Kind::String | Kind::Empty => &[],
            Kind::Int | Kind::Float | Kind::Callable | Kind::Uptime | Kind::Cps => &[""],
            Kind::Counter if counts_calls => &["", TOTAL, "_created", "_calls", "_calls_total", "_calls_created"],
            Kind::Counter => &["", TOTAL, "_created"],
            // A percentile is a summary in text 0.0.4, whose parsers take these names as its own.
            Kind::Percentile => &["", "_count", "_sum"],
            Kind::Summary => &["", "_count", "_sum", "_created"],
            Kind::Histogram => &["", "_bucket", "_count", "_sum", "_created"],
            Kind::Linkfail => &["", "_status", "_consecutive_failures", "_consecutive_successes"],
        };
        Self { family, suffixes }
    }

    /// Those of a counter known by its full name (`x_total`).
    pub fn of_counter(name: &'a str) -> Self {
        Self::of(name.strip_suffix(TOTAL).unwrap_or(name), Kind::Counter, false)
    }

    fn each(self) -> impl Iterator<Item = Box<str>> {
        self.suffixes.iter().map(move |suffix| [self.family, suffix].concat().into_boxed_str())
    }
}

impl Claims {
    /// Takes names that nobody has.
    pub fn take(&mut self, names: Names<'_>, owner: &Owner) {
        if let Owner::Outside(owner) = owner {
            self.text_bytes += rc_bytes(owner);
        }
        for name in names.each() {
            self.text_bytes += allocated(name.len());
            self.owners.insert(name, owner.clone());
        }
    }

    pub fn release(&mut self, names: Names<'_>) {
        for name in names.each() {
            let Some(owner) = self.owners.remove(&name) else { continue };
            self.text_bytes -= allocated(name.len());
            if let Owner::Outside(owner) = owner
                && Rc::strong_count(&owner) == 1
            {
                self.text_bytes -= rc_bytes(&owner);
            }
        }
    }

    /// Who has one of the names.
    #[cfg(feature = "query")]
    pub fn owners(&self, names: Names<'_>) -> Vec<Owner> {
        names.each().filter_map(|name| self.owners.get(&name).cloned()).collect()
    }

    /// The most that a new metric's names may take on top, in bytes; `name` is the metric's.
    pub fn growth(&self, name: &str) -> usize {
        MOST_NAMES * allocated(name.len() + SUFFIX) + map_growth(&self.owners, MOST_NAMES)
    }

    pub fn bytes(&self) -> usize {
        self.text_bytes + self.owners.allocation_size()
    }
}

impl Tree {
    /// The most that [`Tree::claim`] may take on top, in bytes.
    #[must_use]
    pub fn claim_growth(&self, name: &str) -> usize {
        allocated(name.len()) + self.claims.growth(name)
    }

    /// Reserves the name of a counter (`x_total`) that is exported beside the tree; `owner` is told apart from metrics by
    /// a space in it, such as `hits web`.
    ///
    /// # Errors
    /// `type_conflict` naming both owners if a metric, or another owner, may write one of the counter's names.
    pub fn claim(&mut self, name: &str, owner: &str) -> Result<()> {
        let names = Names::of_counter(name);
        self.check_names(names, owner)?;
        self.release_claim(name);
        self.claims.take(names, &Owner::Outside(owner.into()));
        Ok(())
    }

    /// Gives back what [`Tree::claim`] reserved.
    pub fn release_claim(&mut self, name: &str) {
        self.claims.release(Names::of_counter(name));
    }

    /// Refuses if one of the names has another owner.
    pub(super) fn check_names(&self, names: Names<'_>, owner: &str) -> Result<()> {
        for name in names.each() {
            let other = match self.claims.owners.get(&name) {
                None => continue,
                Some(Owner::Outside(other)) => &**other,
                Some(Owner::Metric(id)) => self.nodes.get(*id).map_or("", |node| &*node.path),
            };
            if other != owner {
                let message = format!("\"{owner}\" and \"{other}\" would both write {name} when exported");
                return Err(Error::new(Code::TypeConflict, message));
            }
        }
        Ok(())
    }
}
