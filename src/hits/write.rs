//! The JSON of hits: names and order of keys as Pymetrix documents them.

use super::recorder::{Recorder, Target};
use super::{Hits, Total};
use crate::json::{write_integer, write_string};
use crate::time::print_micros;

impl Hits {
    /// Appends `{"message":[{"hits":…,"id":…}…],"response":200}`.
    pub fn write_aggregate(&self, recorder: u32, out: &mut String) {
        out.push_str("{\"message\":");
        self.write_totals(recorder, out);
        out.push_str(ENVELOPE_END);
    }

    /// Appends `{"message":{"id":…,"nodes":[…]},"response":200}`, a node holding the history of its target.
    pub fn write_time_series(&self, recorder: u32, out: &mut String) {
        out.push_str("{\"message\":{\"id\":");
        write_string(self.id(recorder), out);
        out.push_str(",\"nodes\":");
        if let Some(owner) = self.get(recorder) {
            write_list(Self::shown(owner), out, |target, out| self.write_node(owner, target, out));
        }
        out.push('}');
        out.push_str(ENVELOPE_END);
    }

    /// Appends `{"nodes":[…],"edges":[{"caller":…,"target":…,"hits":…}…]}`; an edge into a layer that is not the
    /// default carries it.
    pub fn write_graph(&self, recorder: u32, out: &mut String) {
        out.push_str("{\"nodes\":");
        self.write_totals(recorder, out);
        out.push_str(",\"edges\":");
        let edges = self.get(recorder).map(|owner| owner.edges.as_slice()).unwrap_or_default();
        write_list(edges.iter(), out, |edge, out| {
            out.push_str("{\"caller\":");
            write_string(self.caller_name(recorder, edge.caller), out);
            out.push_str(",\"target\":");
            write_string(self.target_name(recorder, edge.target), out);
            out.push_str(",\"hits\":");
            write_integer(edge.hits, out);
            write_layer_end(self.target_layer(recorder, edge.target), out);
        });
        out.push('}');
    }

    fn write_totals(&self, recorder: u32, out: &mut String) {
        write_list(self.totals(recorder), out, write_entry);
    }

    fn write_node(&self, owner: &Recorder, target: &Target, out: &mut String) {
        out.push_str("{\"callers\":");
        write_list(target.history.visits(), out, |visit, out| {
            out.push_str("{\"caller\":");
            match owner.callers.get(visit.caller as usize) {
                Some(&name) => write_string(self.names.text(name), out),
                None => out.push_str("null"),
            }
            out.push_str(",\"time\":\"");
            out.push_str(&print_micros(visit.time_us()));
            out.push_str("\"}");
        });
        out.push_str(",\"hits\":");
        write_integer(target.hits, out);
        out.push_str(",\"id\":");
        write_string(self.names.text(target.name), out);
        out.push_str(",\"time\":\"");
        out.push_str(&print_micros(target.first_us));
        out.push('"');
        write_layer_end(self.layer_name(target.layer), out);
    }
}

const ENVELOPE_END: &str = ",\"response\":200}";

fn write_entry(total: Total<'_>, out: &mut String) {
    out.push_str("{\"hits\":");
    write_integer(total.hits, out);
    out.push_str(",\"id\":");
    write_string(total.target, out);
    write_layer_end(total.layer, out);
}

fn write_layer_end(layer: Option<&str>, out: &mut String) {
    if let Some(layer) = layer {
        out.push_str(",\"layer\":");
        write_string(layer, out);
    }
    out.push('}');
}

fn write_list<T>(items: impl Iterator<Item = T>, out: &mut String, mut write: impl FnMut(T, &mut String)) {
    let mut before = '[';
    for item in items {
        out.push(before);
        before = ',';
        write(item, out);
    }
    out.push_str(if before == '[' { "[]" } else { "]" });
}
