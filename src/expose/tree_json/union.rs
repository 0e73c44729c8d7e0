//! Two trees made one.

use super::{Entries, TIME, VALUE, entry, is_label_entry, is_scalar};
use crate::error::{Code, Error, Result};
use crate::json::{Value, write, write_string};
use crate::labels::{Interner, sort_ids};

/// Where in the tree, for messages.
struct Path<'a> {
    above: Option<&'a Path<'a>>,
    name: &'a str,
}

impl<'a> Path<'a> {
    const ROOT: Path<'static> = Path { above: None, name: "" };

    const fn child(&'a self, name: &'a str) -> Self {
        Path { above: Some(self), name }
    }

    fn text(&self) -> String {
        match self.above {
            None => "the root".to_owned(),
            Some(Path { above: None, .. }) => self.name.to_owned(),
            Some(above) => [&above.text(), ".", self.name].concat(),
        }
    }

    fn conflict(&self, first: &Value, second: &Value) -> Error {
        let (first, second) = (first.type_name(), second.type_name());
        let message = [&self.text(), " is ", first, " in one tree and ", second, " in the other; expected one shape"];
        Error::new(Code::TypeConflict, message.concat())
    }
}

/// The union of two trees: lists by the labels of their elements, objects by their keys. Where both have a value the
/// second wins, except that null never overrides. Linear in the size of both.
///
/// # Errors
/// `type_conflict`, naming the path, where one has a list or a scalar and the other an object that is no leaf.
pub fn update(first: &Value, second: &Value) -> Result<Value> {
    let mut merged = first.clone();
    merge(&mut merged, second, &Path::ROOT)?;
    Ok(merged)
}

fn merge(first: &mut Value, second: &Value, path: &Path<'_>) -> Result<()> {
    match (&mut *first, second) {
        (_, Value::Null) => {}
        (Value::Null, second) => *first = second.clone(),
        (Value::Array(first), Value::Array(second)) => merge_lists(first, second, path)?,
        (Value::Object(first), Value::Object(second)) => merge_objects(first, second, path)?,
        (Value::Array(list), leaf) if leaf.get(VALUE).is_some_and(is_scalar) => {
            let one = core::slice::from_ref(leaf);
            merge_lists(list, if leaf.get(VALUE) == Some(&Value::Null) { &[] } else { one }, path)?;
        }
        (leaf, Value::Array(list)) if leaf.get(VALUE).is_some_and(is_scalar) => {
            let empty = leaf.get(VALUE) == Some(&Value::Null);
            let leaf = core::mem::replace(leaf, Value::Null);
            let mut merged = if empty { Vec::new() } else { vec![leaf] };
            merge_lists(&mut merged, list, path)?;
            *first = Value::Array(merged);
        }
        (first, second) if is_scalar(first) && is_scalar(second) => *first = second.clone(),
        (first, second) => return Err(path.conflict(first, second)),
    }
    Ok(())
}

fn merge_lists(first: &mut Vec<Value>, second: &[Value], path: &Path<'_>) -> Result<()> {
    let mut keys = Interner::default();
    let mut places = Vec::new();
    for (place, item) in first.iter().enumerate() {
        if keys.acquire(&key_of(item, path)?) as usize == places.len() {
            places.push(place);
        }
    }
    for item in second {
        let key = keys.acquire(&key_of(item, path)?) as usize;
        match places.get(key).and_then(|&place| first.get_mut(place)) {
            Some(known) => merge(known, item, path)?,
            None => {
                places.push(first.len());
                first.push(item.clone());
            }
        }
    }
    Ok(())
}

/// The labels of a list's element as one text, whatever their order.
fn key_of(item: &Value, path: &Path<'_>) -> Result<String> {
    let Value::Object(entries) = item else { return Err(path.conflict(item, &Value::Object(Vec::new()))) };
    let labels: Vec<_> = entries.iter().filter(|(key, value)| is_label_entry(key, value)).collect();
    let mut ids: Vec<u32> = (0..labels.len() as u32).collect();
    let name = |id: u32| labels.get(id as usize).map(|(name, _)| name);
    sort_ids(&mut ids, &mut |a, b| name(a).cmp(&name(b)));
    let mut key = String::new();
    for (name, value) in ids.iter().filter_map(|&id| labels.get(id as usize)) {
        write_string(name, &mut key);
        write(value, &mut key);
    }
    Ok(key)
}

fn merge_objects(first: &mut Entries, second: &[(String, Value)], path: &Path<'_>) -> Result<()> {
    let leaf = match (entry(first, VALUE), entry(second, VALUE)) {
        (Some(leaf), Some(Value::Array(_))) if is_scalar(leaf) => Some(leaf.clone()),
        (Some(Value::Array(_)), Some(leaf)) if is_scalar(leaf) => Some(leaf.clone()),
        _ => None,
    };
    let Some(leaf) = leaf else { return unite(first, second, path) };
    let mut second = second.to_vec();
    enlist(first);
    enlist(&mut second);
    unite(first, &second, path)?;
    total(first, leaf != Value::Null);
    Ok(())
}

/// Makes an object that is a leaf one that holds a list of that leaf, which null does not enter.
fn enlist(entries: &mut Entries) {
    let Some(value) = entry(entries, VALUE).filter(|value| is_scalar(value)) else { return };
    let empty = *value == Value::Null;
    let leaf = entries.extract_if(.., |(_, value)| is_scalar(value)).collect();
    let list = if empty { Vec::new() } else { vec![Value::Object(leaf)] };
    entries.insert(0, (VALUE.to_owned(), Value::Array(list)));
}

/// Computes the `sum` beside a list of plain numbers where it is missing, or no longer holds as a leaf has joined.
fn total(entries: &mut Entries, joined: bool) {
    let Some(Value::Array(leaves)) = entry(entries, VALUE) else { return };
    let part = |leaf: &Value| match leaf.get(VALUE) {
        _ if ["le", "quantile", "period"].iter().any(|step| leaf.get(step).is_some()) => None,
        Some(Value::Null) => Some(0.0),
        value => value.and_then(Value::as_number),
    };
    let Some(sum) = leaves.iter().map(part).sum::<Option<f64>>() else { return };
    match entries.iter_mut().find(|(key, _)| key == "sum") {
        Some((_, Value::Object(total))) => {
            if let Some((_, value)) = total.iter_mut().find(|(key, _)| key == VALUE && joined) {
                *value = Value::Number(sum);
            }
        }
        Some(_) => {}
        None => {
            let total = Value::Object(vec![(VALUE.to_owned(), Value::Number(sum))]);
            entries.push(("sum".to_owned(), total));
        }
    }
}

/// Objects up to this size are searched key by key.
const FEW: usize = 8;

fn unite(first: &mut Entries, second: &[(String, Value)], path: &Path<'_>) -> Result<()> {
    let keeps_value = entry(first, VALUE).is_some() && entry(second, VALUE) == Some(&Value::Null);
    let mut keys = Interner::default();
    if second.len() > FEW {
        first.iter().for_each(|(key, _)| {
            keys.acquire(key);
        });
    }
    for (key, value) in second {
        let place = if second.len() > FEW {
            keys.find(key).map(|place| place as usize)
        } else {
            first.iter().position(|(known, _)| known == key)
        };
        match place.and_then(|place| first.get_mut(place)) {
            Some(_) if keeps_value && key == TIME => {}
            Some((_, known)) => merge(known, value, &path.child(key))?,
            None => first.push((key.clone(), value.clone())),
        }
    }
    Ok(())
}
