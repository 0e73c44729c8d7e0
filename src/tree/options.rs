//! What a metric is told when it is made: read from a value, checked against the kind, completed with the defaults.

use super::Kind;
use super::labelset::{borrowed, pairs, text_of};
use super::names::{check_label, mangle};
use crate::error::{Code, Error, Result, shown};
use crate::json::{Value, described, to_string};
use std::borrow::Cow;
use std::ops::Deref;
use std::rc::Rc;

/// The options of `getMetric`: those that are given, or, of a metric that is there, all of them.
#[derive(Clone, Debug, Default)]
pub struct Options(Box<Content>);

/// What [`Options`] point to; its fields are theirs.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Bit n: option n of [`TABLE`] is given.
    given: u16,
    /// Bit n: option n is true.
    flags: u16,
    /// `lastCalls`, `failuresToOffline`, `successesToOnline`; 0 if not given.
    counts: [u32; 3],
    /// The static labels as a label set's text: the set of the unlabelled value.
    pub(super) own_set: String,
    /// "" is none.
    pub(super) help: String,
    /// As it is exported; "" is none.
    pub(super) unit: String,
    /// Windows of a cps, quantiles of a percentile or summary, bounds of a histogram; none if not given.
    pub(super) steps: Rc<[f64]>,
}

impl Deref for Options {
    type Target = Content;
    fn deref(&self) -> &Content {
        &self.0
    }
}

/// Name, kinds that have it, and what its value may be. An option's number is its place here.
type Row = (&'static str, u16, &'static str);

const ANY: u16 = u16::MAX;
const CPS: u16 = 1 << Kind::Cps as u16;
const COUNTER: u16 = 1 << Kind::Counter as u16;
const SUMMARY: u16 = 1 << Kind::Summary as u16;
const HISTOGRAM: u16 = 1 << Kind::Histogram as u16;
const LINKFAIL: u16 = 1 << Kind::Linkfail as u16;
const QUANTILED: u16 = SUMMARY | 1 << Kind::Percentile as u16;

const FLAG: &str = "true or false";
const COUNT: &str = "a whole number from 1 to 4294967295";
const TABLE: [Row; 13] = [
    ("labels", ANY, "an object"),
    ("help", ANY, "a string"),
    ("unit", ANY, "a string"),
    ("internal", ANY, FLAG),
    ("timestamps", ANY, FLAG),
    ("aggregateChildren", COUNTER | CPS | QUANTILED | HISTOGRAM, FLAG),
    ("countCalls", COUNTER | SUMMARY, FLAG),
    ("lastCalls", QUANTILED, COUNT),
    ("failuresToOffline", LINKFAIL, COUNT),
    ("successesToOnline", LINKFAIL, COUNT),
    ("timeUnitVectors", CPS, "a list of distinct numbers of seconds above 0, at least one"),
    ("quantiles", QUANTILED, "a list of distinct numbers from 0 to 1, at least one"),
    ("buckets", HISTOGRAM, "a list of ascending finite numbers, at least one"),
];
const LABELS: usize = 0;
const HELP: usize = 1;
const UNIT: usize = 2;
const INTERNAL: usize = 3;
const TIMESTAMPS: usize = 4;
const AGGREGATE_CHILDREN: usize = 5;
const COUNT_CALLS: usize = 6;
const LAST_CALLS: usize = 7;
const SUCCESSES_TO_ONLINE: usize = 9;
const WINDOWS: usize = 10;
const QUANTILES: usize = 11;

const BUCKETS: [f64; 11] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];
const COUNTS: [u32; 3] = [100, 100, 10];

impl Options {
    /// Reads the options of a metric of `kind` and checks them; `Null` is none at all, as it is for each of them.
    ///
    /// # Errors
    /// `invalid_argument` naming an option that does not exist, that the kind does not have, or whose value is wrong.
    pub fn from_value(kind: Kind, value: &Value) -> Result<Self> {
        let mut options = Self::default();
        match value {
            Value::Null => {}
            Value::Object(entries) => {
                for (name, value) in entries {
                    options.0.read(kind, name, value)?;
                }
            }
            other => return Err(refused("options", other, "an object")),
        }
        Ok(options)
    }

    /// The same with every default filled in.
    pub(super) fn complete(mut self, kind: Kind) -> Self {
        let content = &mut *self.0;
        let on = 1 << AGGREGATE_CHILDREN | u16::from(kind == Kind::Summary) << COUNT_CALLS;
        content.flags |= on & !content.given;
        for (count, default) in content.counts.iter_mut().zip(COUNTS) {
            *count = if *count == 0 { default } else { *count };
        }
        let steps: &[f64] = match kind {
            Kind::Cps => &[1.0],
            Kind::Percentile | Kind::Summary => &[0.5, 0.95],
            Kind::Histogram => &BUCKETS,
            _ => &[],
        };
        if content.steps.is_empty() {
            content.steps = steps.into();
        }
        self
    }
}

impl Content {
    fn read(&mut self, kind: Kind, name: &str, value: &Value) -> Result<()> {
        let place = ["options.", name].concat();
        let Some(number) = TABLE.iter().position(|row| row.0 == name) else {
            let mut words = [&place, " is not an option; expected one of labels"].concat();
            for row in TABLE.iter().skip(1) {
                words.push_str(", ");
                words.push_str(row.0);
            }
            return Err(Error::new(Code::InvalidArgument, words));
        };
        if matches!(value, Value::Null) {
            return Ok(());
        }
        self.given |= 1 << number;
        self.check(kind)?;
        match value {
            Value::Object(entries) if number == LABELS => self.own_set = labels(kind, entries)?,
            _ if self.take(number, value) => {}
            _ => return Err(refused(&place, value, TABLE.get(number).map_or("", |row| row.2))),
        }
        Ok(())
    }

    /// Takes the value of any option but the labels, if it may have it.
    fn take(&mut self, number: usize, value: &Value) -> bool {
        match (number, value) {
            (HELP, Value::String(text)) => self.help.push_str(text),
            (UNIT, Value::String(text)) => self.unit = mangle(text),
            (INTERNAL..=COUNT_CALLS, Value::Bool(flag)) => self.flags |= u16::from(*flag) << number,
            (LAST_CALLS..=SUCCESSES_TO_ONLINE, Value::Number(given)) => {
                let whole = *given as u32;
                if let Some(count) = self.counts.get_mut(number - LAST_CALLS) {
                    *count = whole;
                }
                return whole > 0 && f64::from(whole) == *given;
            }
            (WINDOWS.., Value::Array(items)) => {
                let steps = steps(number, items).unwrap_or_default();
                self.steps = steps.as_slice().into();
                return !steps.is_empty();
            }
            _ => return false,
        }
        true
    }

    /// Whether a metric of `kind` has every option that is given, and may have the labels.
    ///
    /// # Errors
    /// `invalid_argument` naming the first that is not so.
    pub fn check(&self, kind: Kind) -> Result<()> {
        for (number, (name, kinds, _)) in TABLE.iter().enumerate() {
            if self.given & 1 << number != 0 && kinds & 1 << kind as u16 == 0 {
                let words = ["options.", name, " is not an option of type ", kind.name()];
                return Err(Error::new(Code::InvalidArgument, words.concat()));
            }
        }
        pairs(&self.own_set).try_for_each(|label| check_label(kind, label.0, ""))
    }

    /// The first option that is given in `wanted` and would change what an existing metric puts out.
    pub(super) fn difference(&self, wanted: &Self) -> Option<&'static str> {
        for (number, row) in TABLE.iter().enumerate() {
            let bit = 1 << number;
            let same = match number {
                _ if wanted.given & bit == 0 => true,
                LABELS => self.own_set == wanted.own_set,
                HELP => self.help == wanted.help,
                UNIT => self.unit == wanted.unit,
                INTERNAL..=COUNT_CALLS => (self.flags ^ wanted.flags) & bit == 0,
                LAST_CALLS..=SUCCESSES_TO_ONLINE => {
                    let count = number - LAST_CALLS;
                    self.counts.get(count) == wanted.counts.get(count)
                }
                _ => self.steps == wanted.steps,
            };
            if !same {
                return Some(row.0);
            }
        }
        None
    }

    /// Whether none was given.
    pub(super) const fn is_plain(&self) -> bool {
        self.given == 0
    }

    const fn has(&self, number: usize) -> bool {
        self.flags & 1 << number != 0
    }

    /// Kept out of every export.
    pub(super) const fn internal(&self) -> bool {
        self.has(INTERNAL)
    }

    /// Exports carry the time of the last recording.
    pub(super) const fn timestamps(&self) -> bool {
        self.has(TIMESTAMPS)
    }

    /// `toJSON` also gives totals over the label sets.
    pub(super) const fn aggregate_children(&self) -> bool {
        self.has(AGGREGATE_CHILDREN)
    }

    /// Of a counter: also the number of calls. Of a summary: also lifetime count and sum.
    pub(super) const fn count_calls(&self) -> bool {
        self.has(COUNT_CALLS)
    }

    /// Values that a percentile or summary looks back on; consecutive failures that take a peer offline, consecutive
    /// successes that bring it back.
    pub(super) const fn counts(&self) -> [u32; 3] {
        self.counts
    }

    /// Bytes held, strings included.
    pub(super) fn bytes(&self) -> usize {
        size_of::<Self>() + self.own_set.len() + self.help.len() + self.unit.len() + self.steps.len() * 8 + 64
    }
}

fn refused(place: &str, value: &Value, expected: &str) -> Error {
    let value = match value {
        Value::Array(_) => shown(&to_string(value)),
        other => described(other),
    };
    Error::new(Code::InvalidArgument, [place, " is ", &value, "; expected ", expected].concat())
}

/// The text of static labels; numbers and booleans count as what they are printed as.
fn labels(kind: Kind, entries: &[(String, Value)]) -> Result<String> {
    let mut labels = Vec::with_capacity(entries.len());
    for (name, value) in entries {
        let value = match value {
            Value::String(text) => Cow::Borrowed(text.as_str()),
            Value::Number(_) | Value::Bool(_) => Cow::Owned(described(value)),
            _ => return Err(refused(&["options.labels.", name].concat(), value, "a string, number or boolean")),
        };
        check_label(kind, name, &value)?;
        labels.push((name.as_str(), value));
    }
    Ok(text_of(&[], &borrowed(&labels)))
}

/// The numbers of a list, if it may be that option's. Zero has one sign, so that `-0` is not another bound than `0`.
fn steps(number: usize, items: &[Value]) -> Option<Vec<f64>> {
    let mut steps: Vec<f64> = Vec::with_capacity(items.len());
    for item in items {
        let step = item.as_number()? + 0.0;
        let fits = match number {
            WINDOWS => step > 0.0 && step < f64::INFINITY && !steps.contains(&step),
            QUANTILES => (0.0..=1.0).contains(&step) && !steps.contains(&step),
            _ => step > steps.last().copied().unwrap_or(f64::NEG_INFINITY),
        };
        if !fits {
            return None;
        }
        steps.push(step);
    }
    // A last bound of +∞ is one that every histogram has anyway.
    if steps.last() == Some(&f64::INFINITY) {
        steps.pop();
    }
    Some(steps)
}
