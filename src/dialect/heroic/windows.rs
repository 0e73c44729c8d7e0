//! Aggregations to stages: sizes are resolved, and windows laid over the range.

use super::aggregation::{Aggregation, Sampling};
use super::duration::default_size;
use super::invalid;
use super::request::BucketStrategy;
use crate::error::{Code, Error, Result};
use crate::query::MAX_BUCKETS;
use crate::query::stage::{Function, Sample, Stage, keep_tags_for_later};
use pulsetree_kernels::{Windows, align};

/// The range that is asked for and how it is cut.
#[derive(Clone, Copy, Debug)]
pub struct Cut {
    /// First instant, in milliseconds.
    pub start: i64,
    /// Last instant, in milliseconds.
    pub end: i64,
    /// Where windows lie.
    pub strategy: BucketStrategy,
}

/// The stages, and the range as the first windows round it.
///
/// # Errors
/// `limit_exceeded` for more than [`MAX_BUCKETS`] windows; `invalid_argument` for a range without any.
pub fn stages(aggregations: &[Aggregation], cut: Cut) -> Result<(Vec<Stage>, Cut)> {
    let default = Sampling { size: Some(default_size(cut.end - cut.start)), extent: None };
    let effective = match (cut.strategy, first_sampling(aggregations, Sampling::default())) {
        (BucketStrategy::Legacy, Some(own)) => rounded(cut, sizes(own, default)),
        _ => cut,
    };
    let mut lowered = Vec::new();
    lower(aggregations, Sampling::default(), default, effective, &mut lowered)?;
    keep_tags_for_later(&mut lowered);
    Ok((lowered, effective))
}

const READERS: &str = "one of sum, average, min, max, sum2, count, stddev, spread";

/// Size and extent of a stage that has these, or those of its options, or the default.
fn sizes(own: Sampling, default: Sampling) -> (i64, i64) {
    let size = own.size.or(default.size).unwrap_or(1);
    (size, own.extent.unwrap_or(size))
}

/// A stage's own sizes over those of the options around it. An extent of the options is not for a size of the stage's own.
fn over(own: Sampling, around: Sampling) -> Sampling {
    Sampling { size: own.size.or(around.size), extent: own.extent.or(own.size).or(around.extent) }
}

fn first_sampling(aggregations: &[Aggregation], around: Sampling) -> Option<Sampling> {
    aggregations.iter().find_map(|aggregation| match aggregation {
        Aggregation::Sample(_, own) => Some(over(*own, around)),
        Aggregation::Opts(own, inside) => first_sampling(inside, over(*own, around)),
        Aggregation::Group(_, inside) | Aggregation::Chain(inside) => first_sampling(inside, around),
        Aggregation::Points(_) | Aggregation::Keep(_) | Aggregation::Empty => None,
    })
}

/// Both ends rounded down to whole extents and then to whole sizes; and one extent more before.
fn rounded(cut: Cut, (size, extent): (i64, i64)) -> Cut {
    let floor = |time| align(align(time, extent), size);
    Cut { start: (floor(cut.start) - extent).max(0), end: floor(cut.end), ..cut }
}

fn lower(
    aggregations: &[Aggregation],
    around: Sampling,
    default: Sampling,
    cut: Cut,
    out: &mut Vec<Stage>,
) -> Result<()> {
    for aggregation in aggregations {
        match aggregation {
            Aggregation::Sample(function, own) => {
                out.push(Stage::Sample(sample(*function, sizes(over(*own, around), default), cut)?));
            }
            Aggregation::Points(function) => out.push(Stage::Points(*function)),
            Aggregation::Keep(keep) => out.push(Stage::Keep(*keep)),
            Aggregation::Empty => out.push(Stage::Merge),
            Aggregation::Chain(inside) => lower(inside, around, default, cut, out)?,
            Aggregation::Opts(own, inside) => lower(inside, over(*own, around), default, cut, out)?,
            Aggregation::Group(by, each) => {
                let mut inside = Vec::new();
                lower(each, around, default, cut, &mut inside)?;
                out.push(Stage::Group(by.clone(), inside));
            }
        }
    }
    Ok(())
}

/// A stage with its windows over the range.
///
/// # Errors
/// Those of `stages`.
pub fn sample(function: Function, (size, extent): (i64, i64), cut: Cut) -> Result<Sample> {
    let count = (cut.end - cut.start) / size;
    if count > MAX_BUCKETS {
        let message = format!("the range makes {count} buckets of {size} ms; expected at most {MAX_BUCKETS}");
        return Err(Error::new(Code::LimitExceeded, message));
    }
    if count < 1 && cut.strategy != BucketStrategy::Legacy {
        let length = cut.end - cut.start;
        return Err(invalid(format!("range is {length} ms long; expected the size of one bucket at least, {size} ms")));
    }
    // the last instant of each window, and what is added to its start to have the stamp
    let (first, stamp) = match cut.strategy {
        BucketStrategy::Legacy => (cut.start + size - extent, extent),
        BucketStrategy::End => (cut.start + size - extent + 1, extent - 1),
        BucketStrategy::Start => (cut.start, 0),
    };
    Ok(Sample { function, windows: Windows { first, size, extent, count: count.max(0) as usize }, stamp })
}

/// Refuses a spread that nobody reads, or that somebody reads who cannot; `what` the request calls the aggregations.
///
/// # Errors
/// The message of the refusal.
pub fn check_spreads(what: &str, aggregations: &[Aggregation]) -> core::result::Result<(), String> {
    match ends_with_spread(aggregations, false) {
        Some(false) => Ok(()),
        Some(true) => Err(format!("{what} ends with a spread, which is no number; expected {READERS} after it")),
        None => Err(format!("{what} has a stage that cannot read spreads; expected {READERS}")),
    }
}

/// Whether spreads come out, where they go in or not; `None` where a stage cannot read them.
fn ends_with_spread(aggregations: &[Aggregation], mut spread: bool) -> Option<bool> {
    for aggregation in aggregations {
        spread = match aggregation {
            Aggregation::Sample(function, _) if !spread || function.reads_spreads() => *function == Function::Spread,
            Aggregation::Group(_, inside) | Aggregation::Chain(inside) | Aggregation::Opts(_, inside) => {
                ends_with_spread(inside, spread)?
            }
            Aggregation::Empty | Aggregation::Points(_) | Aggregation::Keep(_) if !spread => false,
            _ => return None,
        };
    }
    Some(spread)
}
