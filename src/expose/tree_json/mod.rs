//! Trees as JSON (spec: the metric tree, JSON): labels on every leaf, two trees made one, any tree as text.

mod text;
mod union;

pub use text::json_to_prometheus;
pub use union::update;

use crate::error::Result;
use crate::json::Value;
use crate::tree::{Kind, check_label};

/// The key of a leaf's value.
const VALUE: &str = "_";
/// The key of the time a leaf was recorded at, in ms.
const TIME: &str = "_timestamp";

type Entries = Vec<(String, Value)>;

const fn is_scalar(value: &Value) -> bool {
    !matches!(value, Value::Array(_) | Value::Object(_))
}

const fn is_null(value: &Value) -> bool {
    matches!(value, Value::Null)
}

/// Whether an entry of an object is a label of what the object holds.
fn is_label_entry(key: &str, value: &Value) -> bool {
    is_scalar(value) && !is_null(value) && key != VALUE && key != TIME
}

fn entry<'a>(entries: &'a [(String, Value)], key: &str) -> Option<&'a Value> {
    entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

/// The tree with `labels` on every leaf; they win over a leaf's own of the same name.
///
/// # Errors
/// `invalid_argument` for a bad label name, such as `_`, which would be the leaf's value.
pub fn annotate(tree: &Value, labels: &[(&str, &str)]) -> Result<Value> {
    labels.iter().try_for_each(|(name, value)| check_label(Kind::Base, name, value))?;
    Ok(annotate_node(tree, labels))
}

fn annotate_node(tree: &Value, labels: &[(&str, &str)]) -> Value {
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

fn annotate_entries(entries: &[(String, Value)], labels: &[(&str, &str)]) -> Entries {
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
fn push_label(name: &str, label: &str, entries: &mut Entries) {
    entries.push((name.to_owned(), Value::String(label.to_owned())));
}
