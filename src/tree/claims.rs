//! Who may write which name of the exposition (spec: two that may write one name are a `type_conflict`).

use super::chain::NONE;
use super::{Kind, TOTAL, Tree};
use crate::error::{Code, Error, Result};
use crate::labels::Interner;

/// The names that are taken.
#[derive(Default)]
pub(super) struct Claims {
    /// The names, and the owners that are no metrics: those have a space in them, which no name has.
    texts: Interner,
    /// The owner of each name by its number: a metric's slot, or [`OUTSIDE`] and the number of a text.
    owners: Vec<u32>,
}

/// Marks an owner that is no metric.
const OUTSIDE: u32 = 1 << 31;

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
    fn of_counter(name: &'a str) -> Self {
        Self::of(name.strip_suffix(TOTAL).unwrap_or(name), Kind::Counter, false)
    }

    #[inline(never)]
    fn each(self, f: &mut dyn FnMut(&str)) {
        for suffix in self.suffixes {
            f(&[self.family, suffix].concat());
        }
    }
}

impl Claims {
    /// Takes names that nobody has.
    pub fn take(&mut self, names: Names<'_>, owner: u32) {
        names.each(&mut |name| {
            let number = self.texts.acquire(name) as usize;
            while self.owners.len() <= number {
                self.owners.push(NONE);
            }
            if let Some(entry) = self.owners.get_mut(number) {
                *entry = owner;
            }
        });
    }

    pub fn release(&mut self, names: Names<'_>) {
        names.each(&mut |name| {
            if let Some((number, owner)) = self.find(name) {
                self.texts.release(number);
                if owner & OUTSIDE != 0 {
                    self.texts.release(owner ^ OUTSIDE);
                }
            }
        });
    }

    /// The number of a name and who has it.
    fn find(&self, name: &str) -> Option<(u32, u32)> {
        let number = self.texts.find(name)?;
        Some((number, *self.owners.get(number as usize)?))
    }

    pub const fn bytes(&self) -> usize {
        self.texts.bytes() + self.owners.capacity() * size_of::<u32>()
    }
}

impl Tree {
    /// Reserves the name of a counter (`x_total`) that is exported beside the tree; `owner` is told apart from metrics by
    /// a space in it, such as `hits web`.
    ///
    /// # Errors
    /// `type_conflict` naming both owners if a metric, or another owner, may write one of the counter's names.
    pub fn claim(&mut self, name: &str, owner: &str) -> Result<()> {
        let names = Names::of_counter(name);
        self.check_names(names, owner)?;
        self.release_claim(name);
        let mut number = OUTSIDE;
        // Held once by each name.
        names.each(&mut |_| number |= self.claims.texts.acquire(owner));
        self.claims.take(names, number);
        Ok(())
    }

    /// Gives back what [`Tree::claim`] reserved.
    pub fn release_claim(&mut self, name: &str) {
        self.claims.release(Names::of_counter(name));
    }

    /// Refuses if one of the names has another owner.
    pub(super) fn check_names(&self, names: Names<'_>, owner: &str) -> Result<()> {
        let mut refusal = Ok(());
        names.each(&mut |name| {
            let Some((_, number)) = self.claims.find(name) else { return };
            let other = match self.nodes.get(number) {
                Some(node) => &*node.path,
                None => self.claims.texts.text(number ^ OUTSIDE),
            };
            if other != owner && refusal.is_ok() {
                let words = ["\"", owner, "\" and \"", other, "\" would both write ", name, " when exported"];
                refusal = Err(Error::new(Code::TypeConflict, words.concat()));
            }
        });
        refusal
    }
}
