//! Subscriptions over a WebSocket: what is asked, and the frames that tell of points (Timely 2.9, later form).

use super::invalid;
use super::lower::MOST;
use super::pair::{Pair, pairs};
use super::tags::{TagMap, tag_filter, with_values};
use crate::error::{Code, Error, Result};
use crate::json::print_number;
use crate::labels::check_text;
use crate::matcher::TagFilter;
use crate::time::{INSTANT, rounded, wire};
use serde::{Deserialize, Serialize};

/// The field that names a subscription.
const ID: &str = "subscriptionId";

/// Milliseconds between two frames of a subscription, at least, unless it says else.
const DELAY: u32 = 5000;

/// The longest wait that may be asked for: a day.
const MOST_DELAY: u32 = 86_400_000;

/// Makes or ends a subscription, which holds any number of metrics.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Subscription<'a> {
    /// Names it within its WebSocket.
    subscription_id: &'a str,
}

/// Ends the following of one metric.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Remove<'a> {
    /// The subscription.
    pub subscription_id: &'a str,
    /// The metric's exact name.
    pub metric: &'a str,
}

/// Follows one metric.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Add<'a> {
    /// The subscription.
    pub subscription_id: &'a str,
    /// The metric's exact name.
    metric: Option<&'a str>,
    /// What the series' tags must be, as in a query.
    #[serde(borrow, deserialize_with = "with_values")]
    tags: Option<TagMap<'a>>,
    /// First time that is wanted, in ms (with ten digits or fewer in seconds); all that is stored unless given.
    start_time: Option<f64>,
    /// Last time that is wanted; 0: no end.
    end_time: Option<f64>,
    /// Milliseconds between two frames, at least.
    delay_time: Option<f64>,
}

/// What an [`Add`] asks for; it is held while the metric is followed.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The subscription.
    pub subscription_id: String,
    /// The metric's exact name.
    pub metric: String,
    /// What the series' tags must be.
    pub filters: Vec<TagFilter>,
    /// First time, in ms.
    pub from: i64,
    /// Last time, in ms; `None`: there is no end.
    pub until: Option<i64>,
    /// Milliseconds between two frames, at least.
    pub delay: u32,
}

impl Wanted {
    /// Reads what is asked for.
    ///
    /// # Errors
    /// `invalid_argument` naming the field; `limit_exceeded` past 1000 tags.
    pub fn of(add: &Add<'_>) -> Result<Self> {
        let metric = add.metric.filter(|metric| !metric.is_empty());
        let metric = metric.ok_or_else(|| invalid("Metric name cannot be null in add subscription".to_owned()))?;
        check_text("metric", metric)?;
        check_text(ID, add.subscription_id)?;
        let tags = add.tags.as_ref().map_or(&[][..], |tags| &tags.0);
        if tags.len() > MOST {
            let message = format!("a subscription of {} tags; expected at most {MOST}", tags.len());
            return Err(Error::new(Code::LimitExceeded, message));
        }
        Ok(Self {
            subscription_id: add.subscription_id.to_owned(),
            metric: metric.to_owned(),
            filters: tags.iter().map(|tag| tag_filter("tags", tag)).collect::<Result<_>>()?,
            from: instant("startTime", add.start_time)?,
            until: Some(instant("endTime", add.end_time)?).filter(|time| *time > 0),
            delay: match add.delay_time {
                None => DELAY,
                Some(delay) if (0.0..=f64::from(MOST_DELAY)).contains(&delay) => delay as u32,
                Some(delay) => {
                    let delay = print_number(delay);
                    return Err(invalid(format!("delayTime is {delay}; expected milliseconds from 0 to {MOST_DELAY}")));
                }
            },
        })
    }
}

impl Subscription<'_> {
    /// The subscription's id.
    ///
    /// # Errors
    /// `invalid_argument` for one that is empty or longer than names are.
    pub fn id(&self) -> Result<String> {
        check_text(ID, self.subscription_id).map(|()| self.subscription_id.to_owned())
    }
}

impl Wanted {
    /// Bytes held.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let filter = |filter: &TagFilter| size_of::<TagFilter>() + filter.key.len() + filter.matcher.bytes();
        let names = self.subscription_id.len() + self.metric.len();
        size_of::<Self>() + names + self.filters.iter().map(filter).sum::<usize>()
    }
}

fn instant(name: &str, time: Option<f64>) -> Result<i64> {
    let time = time.unwrap_or_default();
    rounded(wire(time)).ok_or_else(|| invalid(format!("{name} is {}; expected {INSTANT}", print_number(time))))
}

/// What a frame says of one point, or that there are no more.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Notice<'a> {
    /// The metric's name.
    metric: &'a str,
    /// Of a point, in ms.
    #[serde(skip_serializing_if = "Option::is_none")]
    timestamp: Option<i64>,
    /// Of a point.
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<f64>,
    /// Those of a point's series.
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<Pair<'a>>>,
    /// The subscription.
    subscription_id: &'a str,
    /// Whether it is the end of what was asked for.
    complete: bool,
}

impl<'a> Notice<'a> {
    /// A point, its time in ms.
    pub fn of(
        metric: &'a str,
        subscription_id: &'a str,
        time: i64,
        value: f64,
        tags: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let (timestamp, value, tags) = (Some(time), Some(value), Some(pairs(tags)));
        Self { metric, timestamp, value, tags, subscription_id, complete: false }
    }

    /// There are no more.
    #[must_use]
    pub const fn complete(metric: &'a str, subscription_id: &'a str) -> Self {
        Self { metric, timestamp: None, value: None, tags: None, subscription_id, complete: true }
    }
}

/// A frame: `{"responses":[…]}`.
pub fn notices<'a>(items: &'a [Notice<'a>]) -> impl Serialize + use<'a> {
    #[derive(Serialize)]
    struct Frame<'a> {
        /// Points and ends, in the order they are told.
        responses: &'a [Notice<'a>],
    }
    Frame { responses: items }
}
