//! The pipeline: select → group → per series downsample → rate → align → aggregate.

use super::aggregate::Missing;
use super::group::{common_tags, groups, tags};
use super::plan::{Downsample, Group, Interval, POINT_BYTES, Plan};
use super::read::Reader;
use super::select::select;
use crate::cost::{Budget, no_memory};
use crate::error::{Code, Error, Result};
use crate::order::sort_by;
use crate::store::Store;
use pulsetree_kernels::Points;

/// Buckets that a fill may ask for, per series.
pub const MAX_BUCKETS: i64 = 100_000;

/// Answers a plan. Groups without a value in `[start, end]` are left out.
///
/// A series takes part if it has a point in `[start of the bucket that holds start, end]`. All points of those that do
/// count in downsampling, rate and interpolation; `start` and `end` bound the stamps that come out. Linear in the points read and in the values aggregated.
///
/// # Errors
/// `limit_exceeded`, before anything is read, for a fill of more than [`MAX_BUCKETS`] buckets per series; before it is
/// done or its memory is taken, for what `budget` has not left.
pub fn eval(plan: &Plan, store: &Store, budget: &mut Budget) -> Result<Vec<Group>> {
    within_buckets(filled_buckets(plan))?;
    let slots = taking_part(plan, store, budget)?;
    let (mut answer, mut reader) = (Vec::new(), Reader::new(plan, store));
    for slots in groups(plan, store, slots, budget)? {
        answer.extend(group(plan, store, &slots, &mut reader, budget)?);
    }
    Ok(answer)
}

fn within_buckets(count: i64) -> Result<()> {
    if count <= MAX_BUCKETS {
        return Ok(());
    }
    let message = format!("downsample with a fill makes {count} buckets per series; expected at most {MAX_BUCKETS}");
    Err(Error::new(Code::LimitExceeded, message))
}

/// The buckets per series that a fill makes out of nothing.
fn filled_buckets(plan: &Plan) -> i64 {
    match plan.downsample {
        Some(Downsample { interval: Interval::Every(width), fill: Some(_), .. }) => (plan.end - plan.start) / width,
        Some(Downsample { interval: Interval::Calendar(calendar), fill: Some(_), .. }) => {
            (plan.end - plan.start) / calendar.least()
        }
        _ => 0,
    }
}

/// The series in order of first write that pass and take part.
fn taking_part(plan: &Plan, store: &Store, budget: &mut Budget) -> Result<Vec<u32>> {
    let mut slots = select(&plan.series, store, budget)?;
    let from = takes_part_from(plan);
    slots.retain(|&slot| store.next_time(slot, from).is_some_and(|time| time <= plan.end));
    Ok(slots)
}

/// The first time at which a point makes its series take part: a host that fell silent long ago gives no fill, no tags.
fn takes_part_from(plan: &Plan) -> i64 {
    plan.cut().start(plan.start).max(plan.floor)
}

fn tsuids(store: &Store, slots: &[u32], budget: &mut Budget) -> Result<Vec<String>> {
    let bytes = slots.iter().map(|&slot| size_of::<String>() + Store::tsuid_bytes(store.tag_count(slot)));
    budget.answer(bytes.sum())?;
    let mut ids: Vec<String> = slots.iter().map(|slot| store.tsuid(*slot)).collect();
    sort_by(&mut ids, Ord::cmp);
    Ok(ids)
}

fn group(
    plan: &Plan,
    store: &Store,
    slots: &[u32],
    reader: &mut Reader<'_>,
    budget: &mut Budget,
) -> Result<Option<Group>> {
    let fill = plan.downsample.and_then(|d| d.fill);
    let grid = if fill.is_some() && plan.rate.is_none() { reader.grid() } else { Vec::new() };
    let columns = reader.columns(slots, budget)?;
    // What is read of one series alone is the answer: of a million points' averages a third of the time.
    let only = if fill.is_none() { columns.only(plan.start, plan.end, plan.reduce) } else { None };
    if let Some(points) = only {
        return answered(plan, store, slots, points, budget);
    }
    // Rates may be missing on the grid, and are then held like any others.
    let (stamps, fill) = match fill {
        Some(_) if plan.rate.is_none() => (grid, fill),
        Some(_) => (columns.stamps(plan.start, plan.end - 1).map_err(no_memory)?, None),
        None => (columns.stamps(plan.start, plan.end).map_err(no_memory)?, None),
    };
    if stamps.is_empty() {
        return Ok(None);
    }
    let missing = if fill.is_some() { Missing::Skip } else { plan.missing };
    budget.work(columns.cost(&stamps, fill.is_some()))?;
    budget.answer(stamps.len().saturating_mul(POINT_BYTES))?;
    let mut out = Points::default();
    out.try_reserve(stamps.len()).map_err(no_memory)?;
    columns.aggregate(&stamps, plan.reduce, missing, fill, &mut out);
    named(plan, store, slots, out, budget).map(Some)
}

/// A group of points that are there already; none of none.
fn answered(plan: &Plan, store: &Store, slots: &[u32], points: Points, budget: &mut Budget) -> Result<Option<Group>> {
    if points.times.is_empty() {
        return Ok(None);
    }
    budget.work(points.times.len() as u64)?;
    budget.answer(points.times.len().saturating_mul(POINT_BYTES))?;
    named(plan, store, slots, points, budget).map(Some)
}

/// A group's points with its names.
fn named(plan: &Plan, store: &Store, slots: &[u32], points: Points, budget: &mut Budget) -> Result<Group> {
    budget.work(tags(store, slots))?;
    let (common, aggregated) = common_tags(store, slots);
    let metric = slots.first().map(|slot| store.metric(*slot).to_owned()).unwrap_or_default();
    let tsuids = if plan.with_tsuids { tsuids(store, slots, budget)? } else { Vec::new() };
    let group = Group { metric, tags: common, aggregated, tsuids, times: points.times, values: points.values };
    budget.answer(group.name_bytes())?;
    Ok(group)
}
