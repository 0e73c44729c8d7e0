//! Names and labels as Prometheus takes them.

use crate::expose::{Sample, mangle};
use crate::order::sort_by;
use crate::store::Store;
use crate::tree::is_label;
use crate::tree::labelset::{pairs, unescape};
use std::borrow::Cow;

/// A label.
pub(super) type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// The labels of a sample, names ascending, without its name: those of `common` that it does not have itself, as in the
/// text formats, and its step.
pub(super) fn of_sample<'a>(sample: &Sample<'a>, common: &'a str) -> Vec<Pair<'a>> {
    let mut labels = Vec::with_capacity(FEW);
    labels.extend(pairs(sample.set).map(|(name, value)| (Cow::Borrowed(name), unescape(value))));
    add_common(common, sample.own, &mut labels);
    if let Some(step) = sample.step {
        insert(sample.own, Cow::Borrowed(&step.text), &mut labels);
    }
    labels
}

/// The labels of a series of the store, names ascending, without its metric.
pub(super) fn of_series<'a>(store: &'a Store, slot: u32, common: &'a str) -> Vec<Pair<'a>> {
    let mut labels: Vec<Pair<'a>> = store.tags(slot).map(|(key, value)| (label(key), Cow::Borrowed(value))).collect();
    sort_by(&mut labels, |a, b| a.0.cmp(&b.0));
    join(&mut labels);
    add_common(common, "", &mut labels);
    labels
}

/// More labels than most series have.
const FEW: usize = 8;

fn add_common<'a>(common: &'a str, own: &str, labels: &mut Vec<Pair<'a>>) {
    for (name, value) in pairs(common) {
        if name != own && labels.binary_search_by(|pair| pair.0.as_ref().cmp(name)).is_err() {
            insert(name, unescape(value), labels);
        }
    }
}

/// Puts a label in its place.
pub(super) fn insert<'a>(name: &'a str, value: Cow<'a, str>, labels: &mut Vec<Pair<'a>>) {
    let at = labels.partition_point(|pair| *pair.0 < *name);
    labels.insert(at, (Cow::Borrowed(name), value));
}

/// Makes one of neighbours of one name.
fn join(labels: &mut Vec<Pair<'_>>) {
    labels.dedup_by(|later, earlier| {
        let is_same = later.0 == earlier.0;
        if is_same {
            let joined = earlier.1.to_mut();
            joined.push(';');
            joined.push_str(&later.1);
        }
        is_same
    });
}

/// The name of a tag's label.
fn label(key: &str) -> Cow<'_, str> {
    if is_label(key) {
        return Cow::Borrowed(key);
    }
    let name = mangle(key).replace(':', "_");
    Cow::Owned(if is_label(&name) { name } else { format!("key{name}") })
}

/// The name of a series' metric.
pub(super) fn metric(name: &str) -> Cow<'_, str> {
    let mangled = mangle(name);
    if mangled == name { Cow::Borrowed(name) } else { Cow::Owned(mangled) }
}
