//! Aggregation of series that have a point at every instant asked for, as those that are recorded together do.

use super::{Points, Reduce};

/// The values of the group at each of the stamps; every column has one for each.
pub fn aggregate(columns: &[&[f64]], stamps: &[i64], reduce: Reduce, out: &mut Points) {
    let from = out.values.len();
    match reduce {
        Reduce::Sum | Reduce::Avg | Reduce::Count => add_up(columns, reduce, out),
        Reduce::Min => fold(columns, f64::min, out),
        Reduce::Max => fold(columns, f64::max, out),
        _ => out.values.resize(from + stamps.len(), f64::NAN),
    }
    let folded = matches!(reduce, Reduce::Min | Reduce::Max);
    let (mut values, mut scratch) = (Vec::with_capacity(columns.len()), Vec::new());
    for (at, value) in out.values.iter_mut().skip(from).enumerate() {
        // a sum that is a number had no NaN in it
        if value.is_nan() && !folded {
            values.clear();
            values.extend(columns.iter().filter_map(|column| column.get(at)));
            *value = reduce.apply(&values, &mut scratch);
        }
    }
    out.times.extend_from_slice(stamps);
}

fn first(columns: &[&[f64]], out: &mut Points) {
    out.values.extend_from_slice(columns.first().copied().unwrap_or_default());
}

/// One column after the other, so that neighbours are added side by side; NaN where there is one.
fn add_up(columns: &[&[f64]], reduce: Reduce, out: &mut Points) {
    let from = out.values.len();
    first(columns, out);
    let totals = out.values.get_mut(from..).unwrap_or_default();
    for column in columns.iter().skip(1) {
        totals.iter_mut().zip(*column).for_each(|(total, value)| *total += value);
    }
    let count = columns.len() as f64;
    for total in totals {
        *total = match reduce {
            Reduce::Avg => *total / count,
            Reduce::Count if !total.is_nan() => count,
            _ => *total,
        };
    }
}

fn fold(columns: &[&[f64]], pick: impl Fn(f64, f64) -> f64, out: &mut Points) {
    let from = out.values.len();
    first(columns, out);
    let picked = out.values.get_mut(from..).unwrap_or_default();
    for column in columns.iter().skip(1) {
        picked.iter_mut().zip(*column).for_each(|(picked, value)| *picked = pick(*picked, *value));
    }
}
