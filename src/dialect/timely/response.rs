//! The answer to a query, as JSON text.

use super::Query;
use crate::json::{write_integer, write_number, write_string};
use crate::query::Group;

/// Writes the groups of each sub-query, in request order, as the array that `/api/query` answers.
///
/// `dps` keys ascend: seconds, of whose points the last counts, or milliseconds with `msResolution`. NaN and the
/// infinities are `null`.
pub fn write_json(query: &Query, answers: &[Vec<Group>], out: &mut String) {
    out.push('[');
    for (i, group) in answers.iter().flatten().enumerate() {
        out.push_str(if i > 0 { ",{\"metric\":" } else { "{\"metric\":" });
        write_string(&group.metric, out);
        out.push_str(",\"tags\":{");
        for (i, (key, value)) in group.tags.iter().enumerate() {
            separate(i, out);
            write_string(key, out);
            out.push(':');
            write_string(value, out);
        }
        out.push('}');
        write_list("aggregatedTags", &group.aggregated, out);
        write_list("aggregateTags", &group.aggregated, out);
        if query.show_tsuids {
            write_list("tsuids", &group.tsuids, out);
        }
        write_points(group, query.ms, out);
        out.push('}');
    }
    out.push(']');
}

fn separate(index: usize, out: &mut String) {
    if index > 0 {
        out.push(',');
    }
}

fn write_list(name: &str, items: &[String], out: &mut String) {
    out.push_str(",\"");
    out.push_str(name);
    out.push_str("\":[");
    for (i, item) in items.iter().enumerate() {
        separate(i, out);
        write_string(item, out);
    }
    out.push(']');
}

fn write_points(group: &Group, ms: bool, out: &mut String) {
    let unit = if ms { 1 } else { 1000 };
    out.push_str(",\"dps\":{");
    let keys = group.times.iter().map(|time| time / unit);
    let mut points = keys.zip(&group.values).peekable();
    let mut written = 0;
    while let Some((key, value)) = points.next() {
        if points.peek().is_some_and(|(next, _)| *next == key) {
            continue;
        }
        separate(written, out);
        written += 1;
        out.push('"');
        write_integer(key.unsigned_abs(), out);
        out.push_str("\":");
        write_number(*value, out);
    }
    out.push('}');
}
