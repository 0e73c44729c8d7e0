//! Prometheus text 0.0.4.

use super::text::{Dialect, Head, Type, escape_help};
use crate::json::{print_number, write_number};
use crate::tree::TOTAL;

pub(super) struct Text;

impl Dialect for Text {
    /// A counter's family is named as its samples are.
    fn family_name(&self, name: &str, kind: Type) -> String {
        [name, if kind == Type::Counter { TOTAL } else { "" }].concat()
    }

    fn head(&self, head: &Head<'_>, out: &mut String) {
        let name = self.family_name(head.name, head.kind);
        if !head.help.is_empty() {
            out.extend(["# HELP ", &name, " "]);
            escape_help(head.help, false, out);
            out.push('\n');
        }
        let kind = match head.kind {
            Type::Counter => "counter",
            Type::Gauge => "gauge",
            Type::Histogram => "histogram",
            Type::Summary | Type::Quantiles => "summary",
        };
        out.extend(["# TYPE ", &name, " ", kind, "\n"]);
    }

    fn step(&self, step: f64) -> String {
        if step == f64::INFINITY { "+Inf".to_owned() } else { print_number(step) }
    }

    /// Whole milliseconds.
    fn time(&self, time_ms: f64, out: &mut String) {
        write_number(time_ms.round(), out);
    }

    fn is_strict(&self) -> bool {
        false
    }

    fn end(&self) -> &'static str {
        ""
    }
}
