//! The points of an answer, whose text is made a block at a time, against text made point by point.

use super::{NOW, pairs};
use proptest::prelude::*;
use pulsetree::dialect::timely::{Query, answer};
use pulsetree::json;
use pulsetree::query::Group;

/// The `dps` of an answer.
fn printed(times: Vec<i64>, values: Vec<f64>, flags: &[(&str, &str)]) -> String {
    let query = Query::from_get(&pairs(&[&[("start", "0"), ("m", "sum:m")], flags].concat()), NOW).expect("a query");
    let (metric, tags, aggregated, tsuids) = ("m".to_owned(), Vec::new(), Vec::new(), Vec::new());
    let text = json::to_string(&answer(&query, &[vec![Group { metric, tags, aggregated, tsuids, times, values }]]));
    let dps = text.split_once(r#""dps":"#).map(|(_, dps)| dps);
    dps.and_then(|dps| dps.strip_suffix("}]")).expect("dps").to_owned()
}

/// The same, point by point.
fn printed_plainly(times: &[i64], values: &[f64], unit: i64, arrays: bool) -> String {
    let mut points: Vec<(i64, String)> = Vec::new();
    for (time, value) in times.iter().zip(values) {
        let text = if value.is_finite() { json::print_number(*value) } else { "null".to_owned() };
        points.retain(|(key, _)| *key != time / unit);
        points.push((time / unit, text));
    }
    let one =
        |(key, value): &(i64, String)| if arrays { format!("[{key},{value}]") } else { format!("\"{key}\":{value}") };
    let list = points.iter().map(one).collect::<Vec<_>>().join(",");
    if arrays { format!("[{list}]") } else { format!("{{{list}}}") }
}

/// The flags of a query, the milliseconds that a key counts then, and whether it stands in a list.
type Form = (&'static [(&'static str, &'static str)], i64, bool);

const FORMS: [Form; 4] = [
    (&[("ms", "")], 1, false),
    (&[], 1000, false),
    (&[("ms", ""), ("arrays", "")], 1, true),
    (&[("arrays", "")], 1000, true),
];

fn check_printed(times: &[i64], values: &[f64]) {
    for (flags, unit, arrays) in FORMS {
        let text = printed(times.to_vec(), values.to_vec(), flags);
        assert_eq!(text, printed_plainly(times, values, unit, arrays), "{flags:?}");
    }
}

#[test]
fn points_of_every_shape_print_as_one_by_one() {
    let mut values =
        vec![0.0, -0.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 5e-324, f64::MAX, 0.1 + 0.2, 1.0 / 3.0];
    for power in -9..22 {
        let size = 10_f64.powi(power);
        let near =
            [size, size.next_down(), size.next_up(), size - 1.0, size + 1.0, 3.0 * size, size + 0.5, size - 1e-8];
        values.extend(near.iter().flat_map(|value| [*value, -*value]));
    }
    for bits in [31, 32, 52, 53, 54, 63] {
        let size = 2_f64.powi(bits);
        values.extend([size - 1.0, size, size + 2.0, -size]);
    }
    let first = [-2_500, 0, 99_999_000, 99_999_999_900, 1_599_999_999_998, 9_999_999_999_000];
    for (first, step) in first.into_iter().flat_map(|first| [(first, 1), (first, 999), (first, 100_000_000)]) {
        let times: Vec<i64> = (0..).map(|at| first + at * step).take(values.len()).collect();
        check_printed(&times, &values);
    }
}

#[test]
fn points_print_alike_wherever_a_block_of_text_ends() {
    for count in [0, 1, 2, 255, 256, 257, 511, 512, 513, 1025] {
        let times: Vec<i64> = (0..count).map(|at| NOW + at * 250).collect();
        let values: Vec<f64> = (0..count).map(|at| at as f64 / 8.0).collect();
        check_printed(&times, &values);
    }
}

proptest! {
    #[test]
    fn any_points_print_as_one_by_one(
        steps in prop::collection::vec(1..3_000_000_i64, 0..600),
        few in prop::collection::vec((-1_000_000_000_000_000..1_000_000_000_000_000_i64, -1..12_i32), 300),
        any in prop::collection::vec(any::<f64>(), 300),
    ) {
        let times: Vec<i64> = steps.iter().scan(NOW, |time, step| { *time += step; Some(*time) }).collect();
        let decimals = few.iter().map(|(digits, places)| *digits as f64 / 10_f64.powi(*places));
        let values: Vec<f64> = decimals.zip(any).flat_map(|(few, any)| [few, any]).take(times.len()).collect();
        check_printed(&times, &values);
    }
}
