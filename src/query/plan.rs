//! What is asked: the one form that every dialect is lowered to. Plain data.

use super::aggregate::{Missing, Reduce};
use crate::matcher::TagFilter;
use std::rc::Rc;

/// One question: select → group → per series downsample → rate → align → aggregate.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The metric's exact name; `None`: every metric.
    pub metric: Option<String>,
    /// The series' ids; `None`: any series.
    pub tsuids: Option<Vec<String>>,
    /// What the tags must be; all must pass. Shared by the copies of a plan.
    pub filters: Rc<Vec<TagFilter>>,
    /// The series must have exactly these tag keys, in any order.
    pub exact_keys: Option<Vec<String>>,
    /// Which series are aggregated with which.
    pub grouping: Grouping,
    /// First stamp that may come out, in milliseconds.
    pub start: i64,
    /// Last stamp that may come out, in milliseconds.
    pub end: i64,
    /// Points before this are not seen at all.
    pub floor: i64,
    /// One value per bucket, where wanted.
    pub downsample: Option<Downsample>,
    /// Change per second, where wanted.
    pub rate: Option<Rate>,
    /// How a group's values at one instant become one.
    pub reduce: Reduce,
    /// What a series without a point at that instant contributes.
    pub missing: Missing,
    /// Groups name the ids of their series.
    pub with_tsuids: bool,
}

/// Which series are aggregated with which.
#[derive(Clone, Debug, PartialEq)]
pub enum Grouping {
    /// Those with equal values of these tags; one that lacks any of them is left out. No keys: all together.
    By(Vec<String>),
    /// Every series stays by itself.
    Each,
}

/// One value per bucket.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Downsample {
    /// How time is cut.
    pub interval: Interval,
    /// How a bucket's points become one value.
    pub reduce: Reduce,
    /// The value of an empty bucket from `start` to before `end`; `None`: it has no value, and others come out as well.
    pub fill: Option<f64>,
}

/// How time is cut; a bucket is half-open and stamped at its start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Interval {
    /// Milliseconds, at least 1, counted from the epoch.
    Every(i64),
    /// One bucket from the query's start to before its end.
    Whole,
}

/// Change per second between a series' neighbouring points, stamped at the later one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// What a falling value means.
    pub falling: Falling,
    /// A rate above this after a rollover is a restart, and 0; 0: never.
    pub reset_value: f64,
}

/// What a value that is smaller than the one before means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Falling {
    /// A negative rate.
    Falls,
    /// A counter that ran over this maximum.
    RollsOver(f64),
    /// A counter that began again: no rate at this point.
    Restarts,
}

/// Bytes of a point: its time and its value.
pub const POINT_BYTES: usize = size_of::<i64>() + size_of::<f64>();

/// What comes out for one group.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The metric of the group's first series.
    pub metric: String,
    /// The tags that all series of the group have with one value, by key.
    pub tags: Vec<(String, String)>,
    /// Every other tag key of the group's series, sorted.
    pub aggregated: Vec<String>,
    /// The ids of the group's series, sorted, where the plan asks for them.
    pub tsuids: Vec<String>,
    /// Ascending, in milliseconds.
    pub times: Vec<i64>,
    /// One per time.
    pub values: Vec<f64>,
}

impl Group {
    /// Bytes beside the points and the ids.
    #[must_use]
    pub fn name_bytes(&self) -> usize {
        let tags = self.tags.iter().map(|(key, value)| 2 * size_of::<String>() + key.len() + value.len());
        let keys = self.aggregated.iter().map(|key| size_of::<String>() + key.len());
        size_of::<Self>() + self.metric.len() + tags.sum::<usize>() + keys.sum::<usize>()
    }
}
