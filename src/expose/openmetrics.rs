//! OpenMetrics 1.0.

use super::number::canonical;
use super::text::{Dialect, Head, Type, escape_help};
use crate::json::write_number;

pub(super) struct Text;

impl Dialect for Text {
    /// A counter's family is named without `_total`.
    fn family_name(&self, name: &str, _: Type) -> String {
        name.to_owned()
    }

    fn head(&self, head: &Head<'_>, out: &mut String) {
        let kind = match head.kind {
            Type::Counter => "counter",
            Type::Gauge | Type::Quantiles => "gauge",
            Type::Histogram => "histogram",
            Type::Summary => "summary",
        };
        out.extend(["# TYPE ", head.name, " ", kind, "\n"]);
        if !head.unit.is_empty() {
            out.extend(["# UNIT ", head.name, " ", head.unit, "\n"]);
        }
        if !head.help.is_empty() {
            out.extend(["# HELP ", head.name, " "]);
            escape_help(head.help, true, out);
            out.push('\n');
        }
    }

    fn step(&self, step: f64) -> String {
        canonical(step)
    }

    /// Seconds, with the milliseconds as a fraction.
    fn time(&self, time_ms: f64, out: &mut String) {
        let ms = time_ms.round();
        if ms < 0.0 {
            out.push('-');
        }
        let (seconds, fraction) = ((ms.abs() / 1000.0).trunc(), ms.abs() % 1000.0);
        write_number(seconds, out);
        out.push('.');
        for digit in [100.0, 10.0, 1.0] {
            write_number((fraction / digit).trunc() % 10.0, out);
        }
    }

    fn is_strict(&self) -> bool {
        true
    }

    fn end(&self) -> &'static str {
        "# EOF\n"
    }
}
