//! As much of the tree as there is room for at once.

/// The label sets that one tick takes: from one on, until they take so many bytes.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    first: usize,
    most: usize,
    /// The label sets met so far.
    met: usize,
    /// Where it ended.
    end: Option<usize>,
}

impl Part {
    /// From the label set with this number on, until all takes `most` bytes; one label set in any case.
    #[must_use]
    pub const fn new(first: usize, most: usize) -> Self {
        Self { first, most, met: 0, end: None }
    }

    /// Everything.
    #[must_use]
    pub const fn all() -> Self {
        Self::new(0, usize::MAX)
    }

    /// Whether the next label set is one of it.
    pub(super) const fn takes(&self) -> bool {
        self.met >= self.first && self.end.is_none()
    }

    /// Told of the end of each label set, and how many bytes all takes by then.
    pub(super) const fn end_set(&mut self, bytes: usize) {
        let took = self.takes();
        self.met += 1;
        if took && bytes >= self.most {
            self.end = Some(self.met);
        }
    }

    /// The label set that the next part begins with; 0, as everything does, where there is none left.
    pub(super) fn rest(&self) -> usize {
        self.end.filter(|end| *end < self.met).unwrap_or_default()
    }
}
