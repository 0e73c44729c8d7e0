//! The limits of one engine, as a caller gives them and as they hold.

use crate::cost::DEFAULT_WORK;
use crate::error::{Code, Error, Result};
use crate::json::{Value, from_value, print_number};
use serde::Deserialize;

/// With less, what is held of each kind already passes the limit.
const LEAST_MEMORY: u32 = 1 << 20;

/// Half of what WebAssembly addresses: answers need memory too.
pub(super) const MOST_MEMORY: u32 = 1 << 31;

/// 24 hours, in ms.
const SENDER_TTL: f64 = 86_400_000.0;

/// The limits of one engine.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Bytes that points, hit history, index, tree and names may hold.
    pub memory_limit: usize,
    /// Age in milliseconds past which points are refused, hidden and dropped; `None` keeps them.
    pub retention: Option<i64>,
    /// Label sets per metric of the tree.
    pub series_limit: usize,
    /// Series in the store.
    pub store_series_limit: usize,
    /// What one request may cost.
    pub query_limit: QueryLimit,
    /// How long the sender of a delta is remembered, in ms.
    pub sender_ttl: f64,
}

/// What one request may cost, over all its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueryLimit {
    /// A point read, a value made, a tag's value matched: 1 each (see [`crate::cost::Limits`]).
    pub work: u64,
    /// Bytes of the answer; `None`: as many as the memory limit.
    pub answer_bytes: Option<usize>,
}

impl Default for QueryLimit {
    fn default() -> Self {
        Self { work: DEFAULT_WORK, answer_bytes: None }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            memory_limit: 64 << 20,
            retention: None,
            series_limit: 2000,
            store_series_limit: 1_000_000,
            query_limit: QueryLimit::default(),
            sender_ttl: SENDER_TTL,
        }
    }
}

/// The limits of `new Pulsetree(options)`; what is absent or null has its default.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
struct Given {
    /// Bytes, 1 MiB at least; more than 32 bits address is that much.
    memory_limit: Option<f64>,
    /// Milliseconds above 0; infinite: points are kept.
    retention: Option<f64>,
    /// Label sets.
    series_limit: Option<f64>,
    /// Series.
    store_series_limit: Option<f64>,
    /// Of one request.
    query_limit: Option<GivenQueryLimit>,
    /// Milliseconds above 0.
    sender_ttl: Option<f64>,
}

/// What one request may cost.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
struct GivenQueryLimit {
    /// Above 0.
    work: Option<f64>,
    /// Bytes above 0.
    answer_bytes: Option<f64>,
}

impl Options {
    /// Reads the limits among a caller's options.
    ///
    /// # Errors
    /// `invalid_argument` naming the option, its value and what was expected.
    pub fn from_value(options: &Value<'_>) -> Result<Self> {
        let given: Given = from_value(options, "options")?;
        let (default, limit) = (Self::default(), given.query_limit.unwrap_or_default());
        let positive = |name: &str, number: f64| check(name, number, number > 0.0, "a positive number");
        let memory = given.memory_limit.map(|bytes| {
            let expected =
                format!("a number of bytes, at least {LEAST_MEMORY} (1 MiB) and at most {MOST_MEMORY} (2 GiB)");
            let may = f64::from(LEAST_MEMORY)..=f64::from(MOST_MEMORY);
            check("memoryLimit", bytes, bytes == f64::INFINITY || may.contains(&bytes), &expected)
        });
        let retention = given.retention.map(|age| positive("retention", age)).transpose()?;
        let work = limit.work.map(|work| positive("queryLimit.work", work)).transpose()?;
        let answer_bytes = limit.answer_bytes.map(|bytes| positive("queryLimit.answerBytes", bytes)).transpose()?;
        let sender_ttl = given.sender_ttl.map(|ttl| positive("senderTtl", ttl)).transpose()?;
        Ok(Self {
            sender_ttl: sender_ttl.unwrap_or(default.sender_ttl),
            memory_limit: memory
                .transpose()?
                .map_or(default.memory_limit, |limit| bytes(limit.min(f64::from(MOST_MEMORY)))),
            retention: retention.filter(|age| age.is_finite()).map(|age| age as i64),
            series_limit: whole("seriesLimit", given.series_limit)?.unwrap_or(default.series_limit),
            store_series_limit: whole("storeSeriesLimit", given.store_series_limit)?
                .unwrap_or(default.store_series_limit),
            query_limit: QueryLimit {
                work: work.map_or(default.query_limit.work, |work| work as u64),
                answer_bytes: answer_bytes.map(bytes),
            },
        })
    }
}

/// As many as 32 bits address at most, where that is what memory there is.
fn bytes(number: f64) -> usize {
    number.min(f64::from(u32::MAX)) as usize
}

fn check(name: &str, number: f64, is_good: bool, expected: &str) -> Result<f64> {
    if is_good { Ok(number) } else { Err(refused(name, number, expected)) }
}

fn whole(name: &str, number: Option<f64>) -> Result<Option<usize>> {
    let most = f64::from(u32::MAX);
    let is_good = |number: f64| (0.0..=most).contains(&number) && number.fract() == 0.0;
    let checked = number.map(|number| check(name, number, is_good(number), "a whole number from 0 to 4294967295"));
    Ok(checked.transpose()?.map(|number| number as usize))
}

fn refused(name: &str, number: f64, expected: &str) -> Error {
    let number = print_number(number);
    Error::new(Code::InvalidArgument, format!("options.{name} is {number}; expected {expected}"))
}
