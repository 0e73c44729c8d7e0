//! The answer to a query.

use super::lower::Query;
use crate::json::to_string;
use crate::query::Group;
use serde::Serialize;
use serde::ser::Serializer;

/// One group of a sub-query.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct QueryResult<'a> {
    /// The metric of the group's series.
    metric: &'a str,
    /// The tags that all the group's series have with one value.
    #[serde(serialize_with = "as_object")]
    tags: &'a [(String, String)],
    /// Every other tag key of the group's series.
    aggregated_tags: &'a [String],
    /// The same, by the name that OpenTSDB gives it.
    aggregate_tags: &'a [String],
    /// The ids of the group's series, where they are asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    tsuids: Option<&'a [String]>,
    /// Values by instant.
    dps: Points<'a>,
}

/// The array that `/api/query` answers: the groups of each sub-query, in request order.
///
/// `dps` keys ascend: seconds, of whose points the last counts, or milliseconds with `msResolution`. NaN and the
/// infinities are `null`.
#[must_use]
pub fn answer(query: &Query, answers: &[Vec<Group>]) -> String {
    let results: Vec<_> = answers.iter().flatten().map(|group| QueryResult::of(query, group)).collect();
    to_string(&results)
}

impl<'a> QueryResult<'a> {
    fn of(query: &Query, group: &'a Group) -> Self {
        Self {
            metric: &group.metric,
            tags: &group.tags,
            aggregated_tags: &group.aggregated,
            aggregate_tags: &group.aggregated,
            tsuids: query.show_tsuids.then_some(group.tsuids.as_slice()),
            dps: Points { group, unit: if query.ms { 1 } else { 1000 } },
        }
    }
}

fn as_object<S: Serializer>(pairs: &[(String, String)], out: S) -> Result<S::Ok, S::Error> {
    out.collect_map(pairs.iter().map(|(key, value)| (key, value)))
}

/// A group's values by time.
struct Points<'a> {
    group: &'a Group,
    /// Milliseconds that a key counts.
    unit: i64,
}

impl Serialize for Points<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let keys = self.group.times.iter().map(|time| time / self.unit);
        let after = keys.clone().skip(1).map(Some).chain([None]);
        let last_of_its_key = |((key, after), value)| (after != Some(key)).then_some((key, value));
        out.collect_map(keys.zip(after).zip(&self.group.values).filter_map(last_of_its_key))
    }
}
