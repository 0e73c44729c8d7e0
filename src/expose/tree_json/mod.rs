//! Trees as JSON (spec: the metric tree, JSON): labels on every leaf, two trees made one, any tree as text.

mod text;
mod union;

pub use text::json_to_prometheus;
pub use union::update;

use crate::error::Result;
use crate::json::{Entry, Value};
use crate::tree::{Kind, check_label};

/// The key of a leaf's value.
const VALUE: &str = "_";
/// The key of the time a leaf was recorded at, in ms.
const TIME: &str = "_timestamp";

type Entries<'a> = Vec<Entry<'a>>;

const fn is_scalar(value: &Value<'_>) -> bool {
    !matches!(value, Value::Array(_) | Value::Object(_))
}

const fn is_null(value: &Value<'_>) -> bool {
    matches!(value, Value::Null)
}

/// Whether an entry of an object is a label of what the object holds.
fn is_label_entry(key: &str, value: &Value<'_>) -> bool {
    is_scalar(value) && !is_null(value) && key != VALUE && key != TIME
}

fn entry<'a, 'b>(entries: &'a [Entry<'b>], key: &str) -> Option<&'a Value<'b>> {
    entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

/// The tree with `labels` on every leaf; they win over a leaf's own of the same name.
///
/// # Errors
/// `invalid_argument` for a bad label name, such as `_`, which would be the leaf's value.
pub fn annotate<'a>(tree: &Value<'a>, labels: &[(&'a str, &'a str)]) -> Result<Value<'a>> {
    labels.iter().try_for_each(|(name, value)| check_label(Kind::Base, name, value))?;
    Ok(annotate_node(tree, labels))
}

fn annotate_node<'a>(tree: &Value<'a>, labels: &[(&'a str, &'a str)]) -> Value<'a> {
    match tree {
        Value::Array(items) => {
            let mut annotated = Vec::with_capacity(items.len());
            for item in items {
                annotated.push(annotate_node(item, labels));
            }
            Value::Array(annotated)
        }
        Value::Object(entries) => Value::Object(annotate_entries(entries, labels)),
        scalar => scalar.clone(),
    }
}

fn annotate_entries<'a>(entries: &[Entry<'a>], labels: &[(&'a str, &'a str)]) -> Entries<'a> {
    let labelled = entries.iter().any(|(key, value)| is_label_entry(key, value));
    let mut annotated = Entries::with_capacity(entries.len() + labels.len());
    for (key, value) in entries {
        if key == VALUE && (labelled || is_scalar(value)) {
            for (name, label) in labels {
                if entry(entries, name).is_none() {
                    push_label(name, label, &mut annotated);
                }
            }
        }
        match labels.iter().find(|(name, _)| name == key) {
            Some((name, label)) if is_scalar(value) => push_label(name, label, &mut annotated),
            _ => annotated.push((key.clone(), annotate_node(value, labels))),
        }
    }
    annotated
}

#[inline(never)]
fn push_label<'a>(name: &'a str, label: &'a str, entries: &mut Entries<'a>) {
    entries.push((name.into(), Value::String(label.into())));
}
