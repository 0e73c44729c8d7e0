//! Two trees made one.

use super::{Entries, TIME, VALUE, entry, is_label_entry, is_null, is_scalar};
use crate::error::{Code, Error, Result};
use crate::json::{Entry, Value, to_string};
use crate::labels::Map;
use crate::order::sort_by;
use core::mem::replace;
use std::borrow::Cow;

/// Where in the tree, for messages.
struct Path<'a> {
    above: Option<&'a Path<'a>>,
    name: &'a str,
}

impl<'a> Path<'a> {
    fn text(&self) -> String {
        match self.above {
            Some(above) if above.above.is_some() => format!("{}.{}", above.text(), self.name),
            _ => self.name.to_owned(),
        }
    }

    #[cold]
    fn conflict(&self, first: &str, second: &str) -> Error {
        let place = self.text();
        let message = format!("{place} is {first} in one tree and {second} in the other; expected one shape");
        Error::new(Code::TypeConflict, message)
    }
}

/// The union of two trees: lists by the labels of their elements, objects by their keys. Where both have a value the
/// second wins, except that null never overrides. Linear in the size of both.
///
/// # Errors
/// `type_conflict`, naming the path, where one has a list or a scalar and the other an object that is no leaf.
pub fn update<'a>(first: &Value<'a>, second: &Value<'a>) -> Result<Value<'a>> {
    let mut merged = first.clone();
    merge(&mut merged, second, &Path { above: None, name: "the root" })?;
    Ok(merged)
}

/// The value of an object that is a leaf.
fn leaf_value<'a, 'b>(node: &'a Value<'b>) -> Option<&'a Value<'b>> {
    node.get(VALUE).filter(|value| is_scalar(value))
}

fn merge<'a>(first: &mut Value<'a>, second: &Value<'a>, path: &Path<'_>) -> Result<()> {
    if is_null(second) {
        return Ok(());
    }
    if is_null(first) || (is_scalar(first) && is_scalar(second)) {
        *first = second.clone();
        return Ok(());
    }
    if matches!(second, Value::Array(_))
        && let Some(value) = leaf_value(first)
    {
        let empty = is_null(value);
        let leaf = replace(first, Value::Array(Vec::new()));
        if let Value::Array(list) = first
            && !empty
        {
            list.push(leaf);
        }
    }
    match (first, second) {
        (Value::Array(first), Value::Array(second)) => merge_lists(first, second, path),
        (Value::Object(first), Value::Object(second)) => merge_objects(first, second, path),
        (Value::Array(list), leaf) => match leaf_value(leaf) {
            Some(Value::Null) => Ok(()),
            Some(_) => merge_lists(list, core::slice::from_ref(leaf), path),
            None => Err(path.conflict("array", leaf.type_name())),
        },
        (first, second) => Err(path.conflict(first.type_name(), second.type_name())),
    }
}

fn merge_lists<'a>(first: &mut Vec<Value<'a>>, second: &[Value<'a>], path: &Path<'_>) -> Result<()> {
    // The place of the first element of each label set.
    let mut places = Map::default();
    for (place, item) in first.iter().enumerate() {
        places.entry(labels_of(item, path)?).or_insert(place);
    }
    for item in second {
        let place = *places.entry(labels_of(item, path)?).or_insert(first.len());
        match first.get_mut(place) {
            Some(known) => merge(known, item, path)?,
            None => first.push(item.clone()),
        }
    }
    Ok(())
}

/// The labels of a list's element as one text, whatever their order.
fn labels_of(item: &Value<'_>, path: &Path<'_>) -> Result<String> {
    let Value::Object(entries) = item else { return Err(path.conflict(item.type_name(), "object")) };
    let mut labels: Vec<_> = entries.iter().filter(|(name, value)| is_label_entry(name, value)).collect();
    sort_by(&mut labels, |(a, _), (b, _)| a.cmp(b));
    Ok(to_string(&labels))
}

fn merge_objects<'a>(first: &mut Entries<'a>, second: &[Entry<'a>], path: &Path<'_>) -> Result<()> {
    let leaf = match (entry(first, VALUE), entry(second, VALUE)) {
        (Some(leaf), Some(Value::Array(_))) | (Some(Value::Array(_)), Some(leaf)) if is_scalar(leaf) => leaf,
        _ => return unite(first, second, path),
    };
    let joined = !is_null(leaf);
    enlist(first);
    let mut second = second.to_vec();
    enlist(&mut second);
    unite(first, &second, path)?;
    total(first, joined);
    Ok(())
}

/// Makes an object that is a leaf one that holds a list of that leaf, which null does not enter.
fn enlist(entries: &mut Entries<'_>) {
    let Some(value) = entry(entries, VALUE).filter(|value| is_scalar(value)) else { return };
    let empty = is_null(value);
    let mut leaf = Entries::new();
    for (key, value) in entries.iter_mut() {
        if is_scalar(value) {
            leaf.push((key.clone(), replace(value, Value::Null)));
        }
    }
    if let Some((_, value)) = entries.iter_mut().find(|(key, _)| key == VALUE) {
        *value = Value::Array(if empty { Vec::new() } else { vec![Value::Object(leaf)] });
    }
    entries.retain(|(_, value)| !is_scalar(value));
}

/// Computes the `sum` beside a list of plain numbers where it is missing, or no longer holds as a leaf has joined.
fn total(entries: &mut Entries<'_>, joined: bool) {
    let Some(Value::Array(leaves)) = entry(entries, VALUE) else { return };
    let mut sum = 0.0;
    for leaf in leaves {
        let stepped = ["le", "quantile", "period"].iter().any(|step| leaf.get(step).is_some());
        match leaf.get(VALUE) {
            Some(Value::Number(number)) if !stepped => sum += number,
            Some(Value::Null) if !stepped => {}
            _ => return,
        }
    }
    let sum = (VALUE.into(), Value::Number(sum));
    match entries.iter_mut().find(|(key, _)| key == "sum") {
        None => entries.push(("sum".into(), Value::Object(vec![sum]))),
        Some((_, Value::Object(total))) if joined => {
            if let Some(entry) = total.iter_mut().find(|(key, _)| key == VALUE) {
                *entry = sum;
            }
        }
        Some(_) => {}
    }
}

/// Objects up to this size are searched key by key.
const FEW: usize = 8;

fn unite<'a>(first: &mut Entries<'a>, second: &[Entry<'a>], path: &Path<'_>) -> Result<()> {
    let keeps_value = entry(first, VALUE).is_some() && entry(second, VALUE).is_some_and(is_null);
    let place_of = |(place, (key, _)): (usize, &Entry<'a>)| (key.clone(), place);
    let places: Option<Map<Cow<'_, str>, usize>> =
        (second.len() > FEW).then(|| first.iter().enumerate().map(place_of).collect());
    for (key, value) in second {
        let place = match &places {
            Some(places) => places.get(key).copied(),
            None => first.iter().position(|(known, _)| known == key),
        };
        match place.and_then(|place| first.get_mut(place)) {
            Some(_) if keeps_value && key == TIME => {}
            Some((_, known)) => merge(known, value, &Path { above: Some(path), name: key })?,
            None => first.push((key.clone(), value.clone())),
        }
    }
    Ok(())
}
