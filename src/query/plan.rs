//! What is asked: the one form that every dialect is lowered to. Plain data.

use super::aggregate::{Missing, Reduce};
use super::stage::Stage;
use crate::calendar::{Calendar, Zone};
use crate::matcher::TagFilter;
use crate::time::align;
use std::rc::Rc;

pub use pulsetree_kernels::{Falling, Rate};

/// One question: series are selected and grouped, and groups go through stages.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Which series are looked at.
    pub series: Selection,
    /// Which series belong together before the first stage.
    pub grouping: Grouping,
    /// First instant that is read, or stamp that may come out, where a stage has no windows of its own, in milliseconds.
    pub start: i64,
    /// The last, in milliseconds.
    pub end: i64,
    /// Infinite values are passed over, and windows without a value left out.
    pub finite: bool,
    /// How many series are read at most; `None`: all.
    pub most_series: Option<usize>,
    /// In order.
    pub stages: Vec<Stage>,
}

/// How the series of a group become one: per series downsample → rate → align → aggregate.
#[derive(Clone, Debug, PartialEq)]
pub struct Aggregate {
    /// One value per bucket, where wanted.
    pub downsample: Option<Downsample>,
    /// Where calendar intervals are those of.
    pub zone: Rc<Zone>,
    /// Change per second, where wanted.
    pub rate: Option<Rate>,
    /// How a group's values at one instant become one.
    pub reduce: Reduce,
    /// What a series without a point at that instant contributes.
    pub missing: Missing,
}

/// Which series are looked at: those that pass all that is given.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// The metric's exact name; `None`: every metric.
    pub metric: Option<String>,
    /// The series' ids; `None`: any series.
    pub tsuids: Option<Vec<String>>,
    /// What the tags must be; all must pass. Shared by the copies of a plan.
    pub filters: Rc<Vec<TagFilter>>,
    /// The series must have exactly these tag keys, in any order.
    pub exact_keys: Option<Vec<String>>,
    /// What else must hold, where the filters cannot say it.
    pub test: Option<Test>,
}

/// A test of a series.
#[derive(Clone, Debug)]
pub enum Test {
    /// All must pass.
    All(Vec<Self>),
    /// At least one must pass.
    Any(Vec<Self>),
    /// It must not pass.
    Not(Box<Self>),
    /// The metric must have this name.
    Metric(String),
    /// What a tag must be.
    Tag(TagFilter),
}

/// Which series belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// Those with equal values of these tags; one that lacks any of them is left out. No keys: all together.
    By(Vec<String>),
    /// Those with equal values of these tags, of which a series may lack any.
    ByAny(Vec<String>),
    /// Every series is a group.
    Each,
    /// All are one group, each by itself until a stage brings them together.
    Apart,
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
    /// The calendar's, in the plan's zone.
    Calendar(Calendar),
    /// One bucket from the query's start to before its end.
    Whole,
}

/// How a plan's time is cut.
#[derive(Clone, Copy)]
pub enum Cut<'a> {
    /// Not at all, or every so many ms from the epoch.
    Every(i64),
    /// By the calendar of a zone.
    Calendar(Calendar, &'a Zone),
}

impl Cut<'_> {
    /// The bucket that holds an instant, half-open.
    pub fn around(self, time: i64) -> (i64, i64) {
        match self {
            Self::Every(width) => {
                let start = align(time, width);
                (start, start.saturating_add(width))
            }
            Self::Calendar(calendar, zone) => calendar.around(time, zone),
        }
    }

    /// The start of the bucket that holds an instant.
    pub fn start(self, time: i64) -> i64 {
        self.around(time).0
    }

    /// The first start of a bucket at or after an instant.
    pub fn first_from(self, time: i64) -> i64 {
        let (start, end) = self.around(time);
        if start == time { time } else { end }
    }
}

impl Plan {
    /// How the series of a group become one, where that is the first stage.
    #[must_use]
    pub fn aggregate(&self) -> Option<&Aggregate> {
        match self.stages.first() {
            Some(Stage::Aggregate(aggregate)) => Some(aggregate),
            _ => None,
        }
    }
}

impl Aggregate {
    /// How time is cut; whole, as one bucket is, by none.
    pub fn cut(&self) -> Cut<'_> {
        match self.downsample {
            Some(Downsample { interval: Interval::Every(width), .. }) => Cut::Every(width),
            Some(Downsample { interval: Interval::Calendar(calendar), .. }) => Cut::Calendar(calendar, &self.zone),
            Some(Downsample { interval: Interval::Whole, .. }) | None => Cut::Every(1),
        }
    }
}

/// Bytes of a point: its time and its value.
pub const POINT_BYTES: usize = size_of::<i64>() + size_of::<f64>();
