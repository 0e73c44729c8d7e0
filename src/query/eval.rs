//! The pipeline: select → group → per series downsample → rate → align → aggregate.

use super::aggregate::Missing;
use super::align::Columns;
use super::bucket::Points;
use super::group::{common_tags, groups};
use super::plan::{Downsample, Falling, Group, Interval, Plan};
use super::read::Reader;
use crate::error::{Code, Error, Result};
use crate::labels::sort_ids;
use crate::store::Store;

/// Buckets that a fill may ask for, per series.
pub const MAX_BUCKETS: i64 = 100_000;

/// Buckets that a fill may ask for, over all series of a query; those that are rated are all held at once.
const MAX_FILLED: i64 = 100_000_000;
const MAX_FILLED_RATED: i64 = 10_000_000;

/// Answers a plan. Groups without a value in `[start, end]` are left out.
///
/// All points of the selected series take part in downsampling, rate and interpolation; `start` and `end` bound the
/// stamps that come out. Linear in the points read and in the values aggregated.
///
/// # Errors
/// `limit_exceeded`, before anything is read, for a fill of more than [`MAX_BUCKETS`] buckets per series, or of more
/// than 10⁸ over all series (10⁷ with a rate).
pub fn eval(plan: &Plan, store: &Store) -> Result<Vec<Group>> {
    let buckets = filled_buckets(plan);
    within(buckets, MAX_BUCKETS, " buckets per series")?;
    let slots = select(plan, store);
    let most = if plan.rate.is_some() { MAX_FILLED_RATED } else { MAX_FILLED };
    within(buckets.saturating_mul(slots.len() as i64), most, " buckets over all series")?;
    Ok(groups(plan, store, slots).iter().filter_map(|slots| group(plan, store, slots)).collect())
}

fn within(count: i64, most: i64, unit: &str) -> Result<()> {
    if count <= most {
        return Ok(());
    }
    let parts = ["downsample with a fill makes ", &count.to_string(), unit, "; expected at most ", &most.to_string()];
    Err(Error::new(Code::LimitExceeded, parts.concat()))
}

/// The buckets per series that a fill makes out of nothing.
fn filled_buckets(plan: &Plan) -> i64 {
    match plan.downsample {
        Some(Downsample { interval: Interval::Every(width), fill: Some(_), .. }) => (plan.end - plan.start) / width,
        _ => 0,
    }
}

/// The series in order of first write that pass the filters and have points that may be seen.
fn select(plan: &Plan, store: &Store) -> Vec<u32> {
    let mut slots = match &plan.tsuids {
        None => store.select(plan.metric.as_deref(), &plan.filters),
        Some(ids) => by_ids(plan, store, ids),
    };
    slots.retain(|slot| {
        let exact = plan.exact_keys.as_ref().is_none_or(|keys| {
            store.tags(*slot).count() == keys.len() && keys.iter().all(|key| store.tag(*slot, key).is_some())
        });
        exact && store.last_time(*slot).is_some_and(|last| last >= plan.floor)
    });
    slots
}

/// The series of these ids, those unknown aside, that pass all the rest.
fn by_ids(plan: &Plan, store: &Store, ids: &[String]) -> Vec<u32> {
    let mut slots: Vec<u32> = ids.iter().filter_map(|id| store.find_tsuid(id)).collect();
    sort_ids(&mut slots, &mut |a, b| store.order(a).cmp(&store.order(b)));
    slots.dedup();
    slots.retain(|slot| {
        plan.metric.as_ref().is_none_or(|metric| store.metric(*slot) == metric)
            && plan.filters.iter().all(|filter| filter.matcher.matches(store.tag(*slot, &filter.key)))
    });
    slots
}

fn tsuids(store: &Store, slots: &[u32]) -> Vec<String> {
    let ids: Vec<String> = slots.iter().map(|slot| store.tsuid(*slot)).collect();
    let id = |n: u32| ids.get(n as usize).map(String::as_str).unwrap_or_default();
    let mut order: Vec<u32> = (0..ids.len() as u32).collect();
    sort_ids(&mut order, &mut |a, b| id(a).cmp(id(b)));
    order.into_iter().map(|n| id(n).to_owned()).collect()
}

fn group(plan: &Plan, store: &Store, slots: &[u32]) -> Option<Group> {
    let mut reader = Reader::new(plan, store);
    let fill = plan.downsample.and_then(|d| d.fill);
    let grid = fill.map(|_| reader.grid());
    // With a fill only a restarting counter has gaps.
    let gaps = fill.is_none() || plan.rate.is_some_and(|rate| rate.falling == Falling::Restarts);
    let neighbours = gaps && slots.len() > 1 && plan.missing != Missing::Skip;
    let mut columns = Columns::default();
    let mut any = false;
    for &slot in slots {
        let from = columns.points.times.len();
        any |= reader.read(slot, neighbours, &mut columns.points);
        if let Some(rate) = plan.rate {
            if let (Some(fill), Some(grid)) = (fill, &grid) {
                fill_in(from, grid, fill, &mut columns.points);
            }
            rate.apply(from, &mut columns.points);
        }
        columns.end_series();
    }
    if !any {
        return None;
    }
    // Rates may be missing on the grid, and are then held like any others.
    let (stamps, fill) = match grid {
        Some(grid) if plan.rate.is_none() => (grid, fill),
        Some(_) => (columns.stamps(plan.start, plan.end - 1), None),
        None => (columns.stamps(plan.start, plan.end), None),
    };
    let mut out = Points::default();
    let missing = if fill.is_some() { Missing::Skip } else { plan.missing };
    columns.aggregate(&stamps, plan.reduce, missing, fill, &mut out);
    if out.times.is_empty() {
        return None;
    }
    let (tags, aggregated) = common_tags(store, slots);
    let metric = slots.first().map(|slot| store.metric(*slot).to_owned()).unwrap_or_default();
    let tsuids = if plan.with_tsuids { tsuids(store, slots) } else { Vec::new() };
    Some(Group { metric, tags, aggregated, tsuids, times: out.times, values: out.values })
}

/// Gives the points from index `from` on a value at every stamp of the grid; those beside it stay.
fn fill_in(from: usize, grid: &[i64], fill: f64, points: &mut Points) {
    let (times, values) = (points.times.split_off(from), points.values.split_off(from));
    let mut known = times.into_iter().zip(values).peekable();
    while let Some((time, value)) = known.next_if(|(time, _)| grid.first().is_none_or(|first| time < first)) {
        points.push(time, value);
    }
    for &stamp in grid {
        points.push(stamp, known.next_if(|(time, _)| *time == stamp).map_or(fill, |(_, value)| value));
    }
    known.for_each(|(time, value)| points.push(time, value));
}
