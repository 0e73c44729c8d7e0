//! The answer to a query, as JSON text.

use super::Query;
use crate::json::{to_string, write_integer, write_string};
use crate::query::Group;

/// Writes the groups of each sub-query, in request order, as the array that `/api/query` answers.
///
/// `dps` keys ascend: seconds, of whose points the last counts, or milliseconds with `msResolution`. NaN and the
/// infinities are `null`.
pub fn write_json(query: &Query, answers: &[Vec<Group>], out: &mut String) {
    out.push('[');
    let mut before = "{\"metric\":";
    for group in answers.iter().flatten() {
        out.push_str(before);
        before = ",{\"metric\":";
        write_string(&group.metric, out);
        let mut before = ",\"tags\":{";
        if group.tags.is_empty() {
            out.push_str(before);
        }
        for (key, value) in &group.tags {
            out.push_str(before);
            before = ",";
            write_string(key, out);
            out.push(':');
            write_string(value, out);
        }
        write_list("},\"aggregatedTags\":[", &group.aggregated, out);
        write_list(",\"aggregateTags\":[", &group.aggregated, out);
        if query.show_tsuids {
            write_list(",\"tsuids\":[", &group.tsuids, out);
        }
        write_points(group, query.ms, out);
    }
    out.push(']');
}

fn write_list(head: &str, items: &[String], out: &mut String) {
    out.push_str(head);
    let mut before = "";
    for item in items {
        out.push_str(before);
        before = ",";
        write_string(item, out);
    }
    out.push(']');
}

fn write_points(group: &Group, ms: bool, out: &mut String) {
    let unit = if ms { 1 } else { 1000 };
    let mut before = ",\"dps\":{\"";
    if group.times.is_empty() {
        out.push_str(",\"dps\":{");
    }
    let mut next = group.times.first().map(|time| time / unit);
    for (at, value) in group.values.iter().enumerate() {
        let Some(key) = next else { break };
        next = group.times.get(at + 1).map(|time| time / unit);
        if next == Some(key) {
            continue;
        }
        out.push_str(before);
        before = ",\"";
        write_integer(key.unsigned_abs(), out);
        out.push_str("\":");
        out.push_str(&to_string(value));
    }
    out.push_str("}}");
}
