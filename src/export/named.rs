//! The labels of samples of the tree as they are on the wire: the set's own, then those that all have, its name among them.

use crate::expose::Sample;
use crate::tree::labelset::{pairs, unescape};
use pulsetree_kernels::{common_prefix, push_first_label, push_label};

/// What the name of a series is a label of.
pub(super) const NAME: &str = "__name__";

/// Writes labels. Sets come in their order, so that most begin as the one before: that much is on the wire already.
#[derive(Debug)]
pub(super) struct Named<'a> {
    common: Vec<Wire<'a>>,
    /// The family and the suffix of the samples before, and their name as a label.
    family: String,
    suffix: &'static str,
    own: &'static str,
    name: Vec<u8>,
    /// The set before, its labels on the wire, and where each of its pairs ends.
    set: Vec<u8>,
    wire: Vec<u8>,
    marks: Vec<Mark>,
}

/// A label with its bytes on the wire.
type Wire<'a> = (&'a str, Vec<u8>);

/// Where a pair ends, in the set and on the wire, and what was written by then that is not the set's.
#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    set: usize,
    wire: usize,
    common: usize,
    has_name: bool,
}

/// Labels that are not the set's own and were not written yet, in order of their names.
struct Rest<'a> {
    common: &'a [Wire<'a>],
    name: Option<&'a [u8]>,
    step: Option<(&'static str, &'a str)>,
}

impl<'a> Named<'a> {
    /// With these labels on every series that does not have them itself: see [`crate::expose::common_labels`].
    pub fn new(common: &'a str) -> Self {
        let wire = |(name, value): (&'a str, &str)| {
            let mut bytes = Vec::new();
            push_label(name, &unescape(value), &mut bytes);
            (name, bytes)
        };
        Self {
            common: pairs(common).map(wire).collect(),
            family: String::new(),
            suffix: "",
            own: "",
            name: Vec::new(),
            set: Vec::new(),
            wire: Vec::new(),
            marks: Vec::new(),
        }
    }

    /// The labels of a sample, names ascending.
    pub fn write(&mut self, sample: &Sample<'_>) -> &[u8] {
        self.follow(sample);
        let step = sample.step.map(|step| (sample.own, &*step.text));
        let mark = self.go_back(sample.set);
        let Self { common, name, wire, marks, .. } = self;
        let common = common.as_slice();
        let mut rest = Rest {
            common: common.get(mark.common..).unwrap_or_default(),
            name: (!mark.has_name).then_some(name),
            step,
        };
        // behind a pair there is a comma
        let mut at = mark.set + usize::from(mark.set > 0);
        while let Some(text) = sample.set.get(at..).filter(|text| !text.is_empty()) {
            let plain = if rest.is_empty() { push_first_label(text, wire) } else { None };
            let Some(length) = plain.or_else(|| rest.write_pair(text, sample.own, wire)) else { break };
            at += length;
            if step.is_none() {
                let common = common.len() - rest.common.len();
                marks.push(Mark { set: at, wire: wire.len(), common, has_name: rest.name.is_none() });
            }
            at += 1;
        }
        rest.write_before(None, sample.own, wire);
        wire
    }

    fn follow(&mut self, sample: &Sample<'_>) {
        let is_same = self.suffix == sample.suffix && self.own == sample.own && self.family == sample.name;
        if is_same && !self.name.is_empty() {
            return;
        }
        self.family.clear();
        self.family.push_str(sample.name);
        (self.suffix, self.own) = (sample.suffix, sample.own);
        self.name.clear();
        push_label(NAME, &[sample.name, sample.suffix].concat(), &mut self.name);
        self.marks.clear();
    }

    /// Takes back what a set does not share with the one before; returns where the rest begins.
    fn go_back(&mut self, set: &str) -> Mark {
        let alike = common_prefix(&self.set, set.as_bytes());
        let kept = self.marks.iter().take_while(|mark| mark.set <= alike).count();
        self.marks.truncate(kept);
        self.set.truncate(alike);
        self.set.extend_from_slice(set.as_bytes().get(alike..).unwrap_or_default());
        let mark = self.marks.last().copied().unwrap_or_default();
        self.wire.truncate(mark.wire);
        mark
    }
}

impl Rest<'_> {
    const fn is_empty(&self) -> bool {
        self.common.is_empty() && self.name.is_none() && self.step.is_none()
    }

    /// Appends the label that a text begins with after those that come before it; returns its length in the text.
    fn write_pair(&mut self, text: &str, own: &str, out: &mut Vec<u8>) -> Option<usize> {
        let (name, value) = pairs(text).next()?;
        self.write_before(Some(name), own, out);
        push_label(name, &unescape(value), out);
        Some(name.len() + value.len() + 3)
    }

    /// Appends those whose names come before one, and passes over the one of that name: the set has it itself. A common
    /// label gives way to that of the type, too.
    fn write_before(&mut self, name: Option<&str>, own: &str, out: &mut Vec<u8>) {
        while !self.is_empty() {
            let common = self.common.first().map(|(name, bytes)| (*name, bytes));
            let of_type = self.step.map(|(name, _)| name);
            let of_name = self.name.map(|_| NAME);
            let Some(next) = [common.map(|(name, _)| name), of_type, of_name].into_iter().flatten().min() else {
                return;
            };
            if name.is_some_and(|name| next > name) {
                return;
            }
            let is_new = name != Some(next);
            if let Some((_, bytes)) = common.filter(|(name, _)| *name == next) {
                self.common = self.common.get(1..).unwrap_or_default();
                if is_new && next != own {
                    out.extend_from_slice(bytes);
                }
            } else if let Some((name, text)) = self.step.take_if(|(name, _)| *name == next) {
                push_label(name, text, out);
            } else if let Some(bytes) = self.name.take() {
                out.extend_from_slice(bytes);
            }
        }
    }
}
