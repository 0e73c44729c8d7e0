//! What a caller may say of a metric when it is made: read from a value, checked against the kind.

use super::Kind;
use super::names::check_label;
use crate::error::{Code, Error, Result};
use crate::json::{self, Fields, Value};

/// The options of `getMetric`; `None` is not given. Which kind has which is [`Options::check`]'s table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// Labels on every value of the metric.
    pub labels: Option<Vec<(String, String)>>,
    /// Text of the exposition's HELP line.
    pub help: Option<String>,
    /// Unit, appended to the exposition's name.
    pub unit: Option<String>,
    /// Kept out of every export.
    pub internal: Option<bool>,
    /// Exports carry the time of the last recording.
    pub timestamps: Option<bool>,
    /// `toJSON` also gives totals over the label sets; default true.
    pub aggregate_children: Option<bool>,
    /// Counter, default false: also the number of calls. Summary, default true: also lifetime count and sum.
    pub count_calls: Option<bool>,
    /// Windows of a cps, in seconds; default 1.
    pub windows: Option<Vec<f64>>,
    /// Values that a percentile or summary looks back on; default 100.
    pub last_calls: Option<f64>,
    /// Default 0.5 and 0.95.
    pub quantiles: Option<Vec<f64>>,
    /// Upper bounds of a histogram, ascending.
    pub buckets: Option<Vec<f64>>,
    /// Consecutive failures that take a peer offline; default 100.
    pub failures_to_offline: Option<f64>,
    /// Consecutive successes that bring it back; default 10.
    pub successes_to_online: Option<f64>,
}

impl Options {
    /// Reads the options of a metric of `kind` and checks them; `Null` is none at all.
    ///
    /// # Errors
    /// `invalid_argument` naming an option that does not exist, that the kind does not have, or whose value is wrong.
    pub fn from_value(kind: Kind, value: &Value) -> Result<Self> {
        if *value == Value::Null {
            return Ok(Self::default());
        }
        let mut fields = Fields::of(value, "options")?;
        let options = Self {
            labels: fields.get("labels").map(labels).transpose()?,
            help: fields.string("help")?.map(str::to_owned),
            unit: fields.string("unit")?.map(str::to_owned),
            internal: fields.boolean("internal")?,
            timestamps: fields.boolean("timestamps")?,
            aggregate_children: fields.boolean("aggregateChildren")?,
            count_calls: fields.boolean("countCalls")?,
            windows: numbers(&mut fields, "timeUnitVectors")?,
            last_calls: fields.number("lastCalls")?,
            quantiles: numbers(&mut fields, "quantiles")?,
            buckets: numbers(&mut fields, "buckets")?,
            failures_to_offline: fields.number("failuresToOffline")?,
            successes_to_online: fields.number("successesToOnline")?,
        };
        fields.finish()?;
        options.check(kind)?;
        Ok(options)
    }

    /// Whether a metric of `kind` has each option that is given, and whether its value is one it may have.
    ///
    /// # Errors
    /// `invalid_argument` naming the first that is not.
    pub fn check(&self, kind: Kind) -> Result<()> {
        use Kind::{Counter, Cps, Histogram, Linkfail, Percentile, Summary};
        let table: [(&str, bool, &[Kind]); 8] = [
            ("aggregateChildren", self.aggregate_children.is_some(), &[Counter, Cps, Percentile, Summary, Histogram]),
            ("countCalls", self.count_calls.is_some(), &[Counter, Summary]),
            ("timeUnitVectors", self.windows.is_some(), &[Cps]),
            ("lastCalls", self.last_calls.is_some(), &[Percentile, Summary]),
            ("quantiles", self.quantiles.is_some(), &[Percentile, Summary]),
            ("buckets", self.buckets.is_some(), &[Histogram]),
            ("failuresToOffline", self.failures_to_offline.is_some(), &[Linkfail]),
            ("successesToOnline", self.successes_to_online.is_some(), &[Linkfail]),
        ];
        for (name, given, kinds) in table {
            if given && !kinds.contains(&kind) {
                let words = ["options.", name, " is not an option of type ", kind.name()];
                return Err(Error::new(Code::InvalidArgument, words.concat()));
            }
        }
        self.check_values(kind)
    }

    fn check_values(&self, kind: Kind) -> Result<()> {
        for (name, _) in self.labels.iter().flatten() {
            check_label(kind, name)?;
        }
        whole("options.lastCalls", self.last_calls)?;
        whole("options.failuresToOffline", self.failures_to_offline)?;
        whole("options.successesToOnline", self.successes_to_online)?;
        each("options.quantiles", self.quantiles.as_deref(), "distinct numbers from 0 to 1, at least one", &|q| {
            (0.0..=1.0).contains(&q)
        })?;
        let seconds = "distinct numbers of seconds above 0, at least one";
        each("options.timeUnitVectors", self.windows.as_deref(), seconds, &|s| s > 0.0 && s.is_finite())?;
        ascending("options.buckets", self.buckets.as_deref())
    }
}

fn labels(value: &Value) -> Result<Vec<(String, String)>> {
    let Value::Object(fields) = value else {
        return Err(Error::invalid("options.labels", value.type_name(), "an object"));
    };
    let text = |(name, value): &(String, Value)| {
        let value = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => json::print_number(*number),
            Value::Bool(true) => "true".to_owned(),
            Value::Bool(false) => "false".to_owned(),
            _ => {
                let place = ["options.labels.", name].concat();
                return Err(Error::invalid(&place, value.type_name(), "a string, number or boolean"));
            }
        };
        Ok((name.clone(), value))
    };
    fields.iter().map(text).collect()
}

fn numbers<'a>(fields: &mut Fields<'a>, name: &'a str) -> Result<Option<Vec<f64>>> {
    let Some(items) = fields.array(name)? else { return Ok(None) };
    let number = |item: &Value| {
        item.as_number()
            .ok_or_else(|| Error::invalid(&["options.", name].concat(), item.type_name(), "a list of numbers"))
    };
    items.iter().map(number).collect::<Result<Vec<f64>>>().map(Some)
}

/// A count: whole, from 1 to 2³²−1.
fn whole(argument: &str, value: Option<f64>) -> Result<()> {
    match value {
        Some(n) if !(1.0..=f64::from(u32::MAX)).contains(&n) || n.trunc() != n => {
            Err(Error::invalid(argument, &json::print_number(n), "a whole number from 1 to 4294967295"))
        }
        _ => Ok(()),
    }
}

fn each(argument: &str, values: Option<&[f64]>, expected: &str, fits: &dyn Fn(f64) -> bool) -> Result<()> {
    let Some(values) = values else { return Ok(()) };
    let mut earlier: Vec<f64> = Vec::with_capacity(values.len());
    for &value in values {
        if !fits(value) || earlier.contains(&value) {
            return Err(Error::invalid(argument, &json::print_number(value), expected));
        }
        earlier.push(value);
    }
    if earlier.is_empty() { Err(Error::invalid(argument, "[]", expected)) } else { Ok(()) }
}

/// Bounds of buckets: finite and strictly ascending; a last +∞ is allowed, as every histogram has it anyway.
fn ascending(argument: &str, values: Option<&[f64]>) -> Result<()> {
    let Some(values) = values else { return Ok(()) };
    let expected = "ascending finite numbers, at least one";
    let finite = match values.split_last() {
        Some((last, rest)) if *last == f64::INFINITY => rest,
        _ => values,
    };
    if finite.is_empty() {
        return Err(Error::invalid(argument, "[]", expected));
    }
    let mut below = f64::NEG_INFINITY;
    for &value in finite {
        if !value.is_finite() || value <= below {
            return Err(Error::invalid(argument, &json::print_number(value), expected));
        }
        below = value;
    }
    Ok(())
}
