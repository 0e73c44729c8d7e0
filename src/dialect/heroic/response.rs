//! The answer to `POST /metrics`.

use super::lower::MetricsQuery;
use crate::cost::Budget;
use crate::error::Result;
use crate::json::{Object, serialize_pairs};
use crate::labels::code_unit_order;
use crate::order::sort_by;
use crate::query::{Answer, Found, Read};
use crate::store::Store;
use pulsetree_kernels::{Points, PointsText};
use serde::ser::{Serialize, Serializer};
use std::cmp::Ordering;

/// What a query comes to.
#[derive(Debug, serde::Serialize)]
pub struct MetricsResponse<'a> {
    /// The range, which legacy windows round.
    range: DateRange,
    /// One for each group, by their tags.
    result: Vec<Group<'a>>,
    /// What reading and sampling came to.
    statistics: Statistics,
}

/// In milliseconds since the epoch.
#[derive(Clone, Copy, Debug, serde::Serialize)]
pub struct DateRange {
    /// First instant, in ms.
    pub(super) start: i64,
    /// Last instant, in ms.
    pub(super) end: i64,
}

/// One group.
#[derive(Debug, serde::Serialize)]
struct Group<'a> {
    /// Of key and tags: 16 hex digits.
    hash: String,
    /// The key that is asked for, or the one of all its series; null where they differ.
    key: Option<&'a str>,
    /// The tags that are asked for and those that are grouped by; null where series lack one.
    tags: Object<Vec<Tag<'a>>>,
    /// Points as `[ms, number]`, ascending; null for one that is none.
    values: Values,
}

/// A key and its value, where the series of a group have one.
type Tag<'a> = (&'a str, Option<&'a str>);

/// Points as pairs of time and value.
#[derive(Debug)]
pub struct Values(pub Points);

/// How far the answer can be trusted, and what it was made of.
#[derive(Debug, Default, serde::Serialize)]
struct Statistics {
    /// Of points.
    aggregator: AggregatorStatistics,
    /// Of series.
    row: RowStatistics,
    /// Of points that were kept from before: there is no cache.
    cache: CacheStatistics,
    /// Of other processes: there are none.
    rpc: RpcStatistics,
}

#[derive(Debug, Default, serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct AggregatorStatistics {
    /// Points that lie in a window of the first stage.
    sample_size: usize,
    /// Points that were read and lie in none.
    out_of_bounds: usize,
}

#[derive(Debug, Default, serde::Serialize)]
struct RowStatistics {
    /// Series that were read.
    successful: usize,
    /// Always 0.
    failed: usize,
    /// Series that the limit left out.
    cancelled: usize,
}

/// There is no cache.
#[derive(Debug, Default, serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct CacheStatistics {
    /// Points taken from it.
    hits: usize,
    /// Of these, of one instant.
    conflicts: usize,
    /// Points computed at an instant of one of these.
    cache_conflicts: usize,
    /// Of these, no numbers.
    cached_nans: usize,
}

/// There is one process.
#[derive(Debug, Default, serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct RpcStatistics {
    /// Questions that were answered.
    successful: usize,
    /// Questions that were not.
    failed: usize,
    /// Processes that could be asked.
    online_nodes: usize,
    /// Processes that could not.
    offline_nodes: usize,
}

/// The answer, its groups sorted by their tags.
///
/// # Errors
/// `limit_exceeded` for names that `budget` has no room for.
pub fn metrics<'a>(
    query: &'a MetricsQuery,
    answer: Answer<'a>,
    store: &'a Store,
    budget: &mut Budget,
) -> Result<MetricsResponse<'a>> {
    let mut result = Vec::new();
    for found in answer.groups {
        let tags = tags(query, &found);
        budget.answer(size_of::<Group<'_>>() + size_of_val(tags.as_slice()))?;
        budget.work(found.slots.len() as u64)?;
        let key = query.key.as_deref().or_else(|| common_key(store, &found.slots));
        let hash = hash(key, &tags);
        result.push(Group { hash, key, tags: Object(tags), values: Values(found.points) });
    }
    sort_by(&mut result, |a, b| compare(&a.tags.0, &b.tags.0));
    Ok(MetricsResponse {
        range: DateRange { start: query.range.0, end: query.range.1 },
        result,
        statistics: Statistics::of(answer.read),
    })
}

impl MetricsResponse<'_> {
    /// Takes the groups' points, in order, and leaves none: for those who have a quicker way for numbers than text.
    pub fn take_points(&mut self) -> Vec<Points> {
        self.result.iter_mut().map(|group| std::mem::take(&mut group.values.0)).collect()
    }
}

impl Statistics {
    fn of(read: Read) -> Self {
        let Read { series, cancelled, points, out_of_bounds, .. } = read;
        Self {
            aggregator: AggregatorStatistics { sample_size: points - out_of_bounds, out_of_bounds },
            row: RowStatistics { successful: series, failed: 0, cancelled },
            ..Self::default()
        }
    }
}

/// A group's tags by key in code-unit order: those that are asked for, those that grouped, and those by which stages
/// grouped; one that its series lack is null.
fn tags<'a>(query: &'a MetricsQuery, found: &Found<'a>) -> Vec<Tag<'a>> {
    let asked = query.tags.iter().map(|(key, value)| (key.as_str(), Some(value.as_str())));
    let grouped = query.group_by.iter().map(String::as_str).zip(found.by.iter().copied());
    let staged = found.key.iter().map(|(key, value)| (*key, Some(*value)));
    let mut tags: Vec<_> = asked.chain(grouped).chain(staged).collect();
    sort_by(&mut tags, |(a, _), (b, _)| code_unit_order(a, b));
    tags.dedup_by(|(a, _), (b, _)| a == b);
    tags
}

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, out: S) -> core::result::Result<S::Ok, S::Error> {
        serialize_pairs(PointsText::all(&self.0.times, &self.0.values), out)
    }
}

fn compare(a: &[Tag<'_>], b: &[Tag<'_>]) -> Ordering {
    let one = |((a, x), (b, y)): (&Tag<'_>, &Tag<'_>)| {
        let values = match (x, y) {
            (Some(x), Some(y)) => code_unit_order(x, y),
            _ => x.is_some().cmp(&y.is_some()),
        };
        code_unit_order(a, b).then(values)
    };
    a.iter().zip(b).map(one).find(|order| order.is_ne()).unwrap_or_else(|| a.len().cmp(&b.len()))
}

/// The key that all series have.
pub(super) fn common_key<'a>(store: &'a Store, slots: &[u32]) -> Option<&'a str> {
    let (first, rest) = slots.split_first()?;
    let key = store.metric(*first);
    rest.iter().all(|slot| store.metric(*slot) == key).then_some(key)
}

/// Sixteen hexadecimal digits that are the same for the same key and tags, on every platform (FNV-1a; no text contains the
/// byte 0xFF that ends each).
pub(super) fn hash(key: Option<&str>, tags: &[Tag<'_>]) -> String {
    let texts = tags.iter().flat_map(|(key, value)| [Some(*key), *value]);
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut take = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    for text in std::iter::once(key).chain(texts) {
        text.unwrap_or_default().bytes().for_each(&mut take);
        take(if text.is_some() { 0xff } else { 0xfe });
    }
    format!("{hash:016x}")
}
