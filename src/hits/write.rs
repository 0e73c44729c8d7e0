//! The JSON of hits: names and order of keys as Pymetrix documents them.

use super::Hits;
use super::recorder::Target;
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
        out.push_str(",\"nodes\":[");
        for target in self.shown(recorder) {
            self.write_node(recorder, target, out);
        }
        end_list(out);
        out.push('}');
        out.push_str(ENVELOPE_END);
    }

    /// Appends `{"nodes":[…],"edges":[{"caller":…,"target":…,"hits":…}…]}`; an edge into a layer that is not the
    /// default carries it.
    pub fn write_graph(&self, recorder: u32, out: &mut String) {
        out.push_str("{\"nodes\":");
        self.write_totals(recorder, out);
        out.push_str(",\"edges\":[");
        for edge in self.get(recorder).map(|owner| owner.edges.as_slice()).unwrap_or_default() {
            out.push_str("{\"caller\":");
            write_string(self.caller_name(recorder, edge.caller), out);
            out.push_str(",\"target\":");
            write_string(self.target_name(recorder, edge.target), out);
            out.push_str(",\"hits\":");
            write_integer(edge.hits, out);
            end_item(self.target_layer(recorder, edge.target), out);
        }
        end_list(out);
        out.push('}');
    }

    fn write_totals(&self, recorder: u32, out: &mut String) {
        out.push('[');
        for target in self.shown(recorder) {
            out.push('{');
            self.write_count(target, out);
            end_item(self.layer_name(target.layer), out);
        }
        end_list(out);
    }

    fn write_count(&self, target: &Target, out: &mut String) {
        out.push_str("\"hits\":");
        write_integer(target.hits, out);
        out.push_str(",\"id\":");
        write_string(self.names.text(target.name), out);
    }

    fn write_node(&self, recorder: u32, target: &Target, out: &mut String) {
        out.push_str("{\"callers\":[");
        for visit in target.history.halves().into_iter().flatten() {
            out.push_str("{\"caller\":");
            match self.caller_name(recorder, visit.caller) {
                "" => out.push_str("null"),
                name => write_string(name, out),
            }
            write_time(visit.time_us(), out);
            out.push_str("},");
        }
        end_list(out);
        out.push(',');
        self.write_count(target, out);
        write_time(target.first_us, out);
        end_item(self.layer_name(target.layer), out);
    }
}

const ENVELOPE_END: &str = ",\"response\":200}";

fn write_time(time_us: i64, out: &mut String) {
    out.push_str(",\"time\":\"");
    out.push_str(&print_micros(time_us));
    out.push('"');
}

/// Ends an item of a list, with its layer if that is not the default, and with a comma for the next one.
fn end_item(layer: Option<&str>, out: &mut String) {
    if let Some(layer) = layer {
        out.push_str(",\"layer\":");
        write_string(layer, out);
    }
    out.push_str("},");
}

/// Ends a list whose items end in a comma each.
fn end_list(out: &mut String) {
    if out.ends_with(',') {
        out.pop();
    }
    out.push(']');
}
