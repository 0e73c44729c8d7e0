//! Tags as answers list them.

use serde::Serialize;

/// `{"key":…,"value":…}`
#[derive(Serialize)]
pub struct Pair<'a> {
    /// The tag's key.
    key: &'a str,
    /// Its value.
    value: &'a str,
}

/// Tags, each as a pair.
pub fn pairs<'a>(tags: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<Pair<'a>> {
    tags.map(|(key, value)| Pair { key, value }).collect()
}
