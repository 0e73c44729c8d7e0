//! Doubly linked lists through slots: the order things were first seen in, kept while any of them goes.

/// No slot.
pub(super) const NONE: u32 = u32::MAX;

/// A member's neighbours.
#[derive(Clone, Copy)]
pub(super) struct Links {
    pub before: u32,
    pub after: u32,
}

/// Both ends of one list.
#[derive(Clone, Copy)]
pub(super) struct Ends {
    pub first: u32,
    pub last: u32,
}

impl Links {
    pub const ALONE: Self = Self { before: NONE, after: NONE };
}

impl Ends {
    pub const EMPTY: Self = Self { first: NONE, last: NONE };

    pub const fn is_empty(self) -> bool {
        self.first == NONE
    }
}

/// Where the members live.
pub(super) trait Chain {
    fn links(&mut self, slot: u32) -> Option<&mut Links>;
}

/// Puts a member that is in no list at the end of one; returns the list's new ends.
#[inline]
pub(super) fn append(chain: &mut dyn Chain, ends: Ends, slot: u32) -> Ends {
    if let Some(links) = chain.links(slot) {
        *links = Links { before: ends.last, after: NONE };
    }
    if let Some(last) = chain.links(ends.last) {
        last.after = slot;
    }
    Ends { first: if ends.is_empty() { slot } else { ends.first }, last: slot }
}

/// Puts a member that is in no list at the beginning of one; returns the list's new ends.
pub(super) fn prepend(chain: &mut dyn Chain, ends: Ends, slot: u32) -> Ends {
    if let Some(links) = chain.links(slot) {
        *links = Links { before: NONE, after: ends.first };
    }
    if let Some(first) = chain.links(ends.first) {
        first.before = slot;
    }
    Ends { first: slot, last: if ends.is_empty() { slot } else { ends.last } }
}

/// Takes a member out of its list; returns the list's new ends.
pub(super) fn unlink(chain: &mut dyn Chain, mut ends: Ends, slot: u32) -> Ends {
    let Some(links) = chain.links(slot) else { return ends };
    let Links { before, after } = std::mem::replace(links, Links::ALONE);
    match chain.links(before) {
        Some(neighbour) => neighbour.after = after,
        None => ends.first = after,
    }
    match chain.links(after) {
        Some(neighbour) => neighbour.before = before,
        None => ends.last = before,
    }
    ends
}
