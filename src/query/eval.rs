//! The pipeline: select → group → per series downsample → rate → align → aggregate.

use super::aggregate::Missing;
use super::group::{common_tags, groups};
use super::plan::{Downsample, Falling, Group, Interval, Plan};
use super::read::Reader;
use crate::error::{Code, Error, Result};
use crate::order::{sort_by, sort_ids};
use crate::store::Store;
use crate::time::align;
use pulsetree_kernels::{Columns, Points};

/// Buckets that a fill may ask for, per series.
pub const MAX_BUCKETS: i64 = 100_000;

/// Buckets that a fill may ask for, over all series of a query; those that are rated are all held at once.
const MAX_FILLED: i64 = 100_000_000;
const MAX_FILLED_RATED: i64 = 10_000_000;

/// Answers a plan. Groups without a value in `[start, end]` are left out.
///
/// A series takes part if it has a point in `[start of the bucket that holds start, end]`. All points of those that do
/// count in downsampling, rate and interpolation; `start` and `end` bound the stamps that come out. Linear in the points read and in the values aggregated.
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
    let mut answer = Vec::new();
    for slots in groups(plan, store, slots) {
        answer.extend(group(plan, store, &slots));
    }
    Ok(answer)
}

fn within(count: i64, most: i64, unit: &str) -> Result<()> {
    if count <= most {
        return Ok(());
    }
    let message = format!("downsample with a fill makes {count}{unit}; expected at most {most}");
    Err(Error::new(Code::LimitExceeded, message))
}

/// The buckets per series that a fill makes out of nothing.
fn filled_buckets(plan: &Plan) -> i64 {
    match plan.downsample {
        Some(Downsample { interval: Interval::Every(width), fill: Some(_), .. }) => {
            (plan.end - plan.start).checked_div(width).unwrap_or(i64::MAX)
        }
        _ => 0,
    }
}

/// The series in order of first write that pass the filters and take part.
fn select(plan: &Plan, store: &Store) -> Vec<u32> {
    let mut slots = match &plan.tsuids {
        None => store.select(plan.metric.as_deref(), &plan.filters),
        Some(ids) => by_ids(plan, store, ids),
    };
    let from = takes_part_from(plan);
    slots.retain(|&slot| {
        let exact = plan.exact_keys.as_ref().is_none_or(|keys| {
            store.tags(slot).count() == keys.len() && keys.iter().all(|key| store.tag(slot, key).is_some())
        });
        exact && store.next_time(slot, from).is_some_and(|time| time <= plan.end)
    });
    slots
}

/// The first time at which a point makes its series take part: a host that fell silent long ago gives no fill, no tags.
fn takes_part_from(plan: &Plan) -> i64 {
    let from = match plan.downsample {
        Some(Downsample { interval: Interval::Every(width), .. }) => align(plan.start, width),
        _ => plan.start,
    };
    from.max(plan.floor)
}

/// The series of these ids, those unknown aside, that pass all the rest.
fn by_ids(plan: &Plan, store: &Store, ids: &[String]) -> Vec<u32> {
    let mut slots: Vec<u32> = ids.iter().filter_map(|id| store.find_tsuid(id)).collect();
    sort_ids(&mut slots, &mut |a, b| store.order(a).cmp(&store.order(b)));
    slots.dedup();
    slots.retain(|&slot| {
        plan.metric.as_ref().is_none_or(|metric| store.metric(slot) == metric)
            && plan.filters.iter().all(|filter| filter.matcher.matches(store.tag(slot, &filter.key)))
    });
    slots
}

fn tsuids(store: &Store, slots: &[u32]) -> Vec<String> {
    let mut ids: Vec<String> = slots.iter().map(|slot| store.tsuid(*slot)).collect();
    sort_by(&mut ids, Ord::cmp);
    ids
}

fn group(plan: &Plan, store: &Store, slots: &[u32]) -> Option<Group> {
    let mut reader = Reader::new(plan, store);
    let fill = plan.downsample.and_then(|d| d.fill);
    let grid = fill.map(|_| reader.grid());
    // With a fill only a restarting counter has gaps.
    let gaps = fill.is_none() || plan.rate.is_some_and(|rate| rate.falling == Falling::Restarts);
    let neighbours = gaps && slots.len() > 1 && plan.missing != Missing::Skip;
    let (mut columns, mut one) = (Columns::default(), Points::default());
    for &slot in slots {
        let points = &mut columns.points;
        let from = points.times.len();
        match (plan.rate, fill, &grid) {
            (Some(_), Some(fill), Some(grid)) => {
                one.clear();
                reader.read(slot, neighbours, &mut one);
                fill_in(&one, grid, fill, points);
            }
            _ => reader.read(slot, neighbours, points),
        }
        if let Some(rate) = plan.rate {
            rate.apply(from, points);
        }
        columns.end_series();
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

/// Appends the points with a value at every stamp of the grid; those beside it stay.
fn fill_in(points: &Points, grid: &[i64], fill: f64, out: &mut Points) {
    let mut known = points.times.iter().copied().zip(points.values.iter().copied());
    let mut next = known.next();
    for &stamp in grid {
        while let Some((time, value)) = next
            && time < stamp
        {
            out.push(time, value);
            next = known.next();
        }
        match next {
            Some((time, value)) if time == stamp => {
                out.push(time, value);
                next = known.next();
            }
            _ => out.push(stamp, fill),
        }
    }
    while let Some((time, value)) = next {
        out.push(time, value);
        next = known.next();
    }
}
