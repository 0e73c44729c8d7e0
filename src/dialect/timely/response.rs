//! The answer to a query.

use super::lower::Query;
use crate::json::{List, Object, Value, serialize_entries, serialize_pairs};
use crate::query::Group;
use pulsetree_kernels::PointsText;
use serde::Serialize;
use serde::ser::Serializer;

/// One group of a sub-query.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct QueryResult<'a> {
    /// The metric of the group's series.
    metric: &'a str,
    /// The tags that all the group's series have with one value.
    tags: Object<&'a [(String, String)]>,
    /// Every other tag key of the group's series.
    aggregated_tags: &'a [String],
    /// The same, by the name that OpenTSDB gives it.
    aggregate_tags: &'a [String],
    /// The ids of the group's series, where they are asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    tsuids: Option<&'a [String]>,
    /// The sub-query, where it is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    query: Option<&'a Value<'a>>,
    /// Annotations of the group's series, where any are asked for: none are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    annotations: Option<[(); 0]>,
    /// Annotations of all series, as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    global_annotations: Option<[(); 0]>,
    /// Values by instant.
    dps: Points<'a>,
}

/// The array that `/api/query` answers: the groups of each sub-query, in request order.
///
/// `dps` keys ascend: seconds, of whose points the last counts, or milliseconds with `msResolution`. NaN and the
/// infinities are `null`.
pub fn answer<'a>(query: &'a Query, answers: &'a [Vec<Group>]) -> impl Serialize + use<'a> {
    List(move || {
        answers.iter().enumerate().flat_map(move |(place, groups)| {
            let asked = query.asked.as_ref().and_then(|asked| asked.get(place));
            groups.iter().map(move |group| QueryResult::of(query, asked, group))
        })
    })
}

impl<'a> QueryResult<'a> {
    fn of(query: &Query, asked: Option<&'a Value<'a>>, group: &'a Group) -> Self {
        let none = query.global_annotations.then_some([]);
        Self {
            metric: &group.metric,
            tags: Object(&group.tags),
            aggregated_tags: &group.aggregated,
            aggregate_tags: &group.aggregated,
            tsuids: query.show_tsuids.then_some(group.tsuids.as_slice()),
            query: asked,
            annotations: none,
            global_annotations: none,
            dps: Points { group, unit: if query.ms { 1 } else { 1000 }, arrays: query.arrays },
        }
    }
}

/// A group's values by time.
struct Points<'a> {
    group: &'a Group,
    /// Milliseconds that a key counts.
    unit: i64,
    /// Pairs in a list, not an object.
    arrays: bool,
}

impl Serialize for Points<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let points = PointsText::by_key(&self.group.times, &self.group.values, self.unit);
        if self.arrays { serialize_pairs(points, out) } else { serialize_entries(points, out) }
    }
}
