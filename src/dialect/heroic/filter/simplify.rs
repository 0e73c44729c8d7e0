//! The canonical form of a filter: what means the same by these rules is the same.
//!
//! Negations stand before single tests only. Terms are flat, sorted and different; a single one stands alone. What
//! contradicts itself is false, and the opposite of that is true.

use super::Filter;
use crate::order::sort_by;

impl Filter {
    /// The canonical form.
    #[must_use]
    pub fn simplified(self) -> Self {
        match self {
            Self::Not(inner) => inner.simplified().negated(),
            Self::And(terms) => all_of(terms.into_iter().map(Self::simplified)),
            // De Morgan: the rules of one are those of the other, turned round
            Self::Or(terms) => all_of(terms.into_iter().map(|term| term.simplified().negated())).negated(),
            single => single,
        }
    }

    /// The opposite of a canonical form, which is one again.
    fn negated(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Not(inner) => *inner,
            Self::And(terms) => Self::Or(opposites(terms)),
            Self::Or(terms) => Self::And(opposites(terms)),
            single => Self::Not(Box::new(single)),
        }
    }

    /// Whether it is the opposite of one of these sorted terms.
    fn contradicts(&self, terms: &[Self]) -> bool {
        match self {
            Self::Not(inner) => terms.binary_search(inner).is_ok(),
            Self::Or(alternatives) => alternatives.iter().all(|one| match one {
                Self::Not(inner) => terms.binary_search(inner).is_ok(),
                single => terms.binary_search(&Self::Not(Box::new(single.clone()))).is_ok(),
            }),
            _ => false,
        }
    }
}

fn opposites(terms: Vec<Filter>) -> Vec<Filter> {
    let mut terms: Vec<Filter> = terms.into_iter().map(Filter::negated).collect();
    sort_by(&mut terms, Ord::cmp);
    terms
}

/// The canonical form of the conjunction of canonical forms.
fn all_of(terms: impl Iterator<Item = Filter>) -> Filter {
    let mut flat = Vec::new();
    for term in terms {
        match term {
            Filter::True => {}
            Filter::And(inner) => flat.extend(inner),
            other => flat.push(other),
        }
    }
    sort_by(&mut flat, Ord::cmp);
    flat.dedup();
    without_implied(&mut flat);
    let adjacent = |pair: &[Filter]| match pair {
        [Filter::Key(_), Filter::Key(_)] => true,
        [Filter::Equals(a, _), Filter::Equals(b, _)] => a == b,
        _ => false,
    };
    let nothing = flat.contains(&Filter::False)
        || flat.windows(2).any(adjacent)
        || flat.iter().any(|term| term.contradicts(&flat));
    if nothing {
        return Filter::False;
    }
    match flat.len() {
        0 => Filter::True,
        1 => flat.pop().unwrap_or(Filter::True),
        _ => Filter::And(flat),
    }
}

/// Leaves out the shorter of two prefixes, and of two that must not be the longer. Sorted, what begins with a text comes
/// right after it.
fn without_implied(terms: &mut Vec<Filter>) {
    terms.dedup_by(|later, earlier| {
        if let (Filter::StartsWith(a, short), Filter::StartsWith(b, long)) = (&*earlier, &*later)
            && a == b
            && long.starts_with(&**short)
        {
            std::mem::swap(earlier, later);
            return true;
        }
        if let (Filter::Not(earlier), Filter::Not(later)) = (&*earlier, &*later)
            && let (Filter::StartsWith(a, short), Filter::StartsWith(b, long)) = (&**earlier, &**later)
        {
            return a == b && long.starts_with(&**short);
        }
        false
    });
}
