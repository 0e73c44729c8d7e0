//! Looking up which tags the series of a metric have.

use super::get::{braced, broken, once, pairs_of, unknown};
use super::invalid;
use super::loose::Count;
use super::lower::MOST;
use super::tags::Tags;
use crate::error::{Code, Error, Result, shown};
use crate::json::{List, Object, Printed, Value, from_value, write_integer};
use crate::matcher::{Matcher, TagFilter};
use crate::order::sort_by;
use crate::store::{Asked, Pairs};
use serde::{Deserialize, Serialize};

/// Results unless the request says how many.
const DEFAULT_LIMIT: u64 = 25;
/// A key that stands for every key, and a value for every value.
const ANY: &str = "*";

/// `{metric, tags?, limit?}`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request<'a> {
    /// Exact, or a prefix that ends in `*`.
    metric: &'a str,
    /// What the series' tags must be; an empty key or value is any.
    #[serde(borrow)]
    tags: Option<Tags<'a>>,
    /// Results at most; 25 unless given.
    limit: Option<Count>,
}

/// What a `lookup` asks for.
#[derive(Clone, Debug)]
pub struct LookupRequest {
    metric: String,
    /// By key, then as they came.
    tags: Vec<(String, String)>,
    limit: u64,
    asked: Asked,
}

impl LookupRequest {
    /// Reads `{metric, tags?, limit?}`: an exact metric or a prefix of metrics, tags as an object or a list of pairs whose
    /// values are those of a query's `tags`.
    ///
    /// # Errors
    /// `invalid_argument` naming the field, unknown ones included; `limit_exceeded` for too many tags.
    pub fn from_value(request: &Value<'_>) -> Result<Self> {
        Self::of(from_value(request, "")?)
    }

    /// Reads the decoded pairs of a URL's query: `m`, which is `metric{key=value,…}` where a key or a value may be left
    /// out, and `limit`.
    ///
    /// # Errors
    /// `parse_error` for an `m` that is none, with its position in that; `invalid_argument` naming the parameter.
    pub fn from_get(pairs: &[(String, String)]) -> Result<Self> {
        let (mut m, mut limit) = (None, None);
        for (at, (name, value)) in pairs.iter().enumerate() {
            match name.as_str() {
                "m" => m = Some(value),
                "limit" => limit = Some(Count::of("limit", value)?),
                _ => return Err(unknown(name, "m, limit")),
            }
            once(pairs, at)?;
        }
        let m = m.ok_or_else(|| invalid("m is missing; expected metric{key=value,…}".to_owned()))?;
        let (metric, tags) = metric_and_tags(m).map_err(|at| broken("m", m, m, at, "metric{key=value,…}"))?;
        Self::of(Request { metric, tags: Some(tags), limit })
    }

    fn of(Request { metric, tags, limit }: Request<'_>) -> Result<Self> {
        let mut tags: Vec<_> = tags.into_iter().flat_map(|tags| tags.0).map(written).collect();
        sort_by(&mut tags, Ord::cmp);
        tags.dedup();
        if let Some([(key, first), (_, second)]) = tags.array_windows().find(|[a, b]| a.0 == b.0) {
            let (first, second) = (shown(first), shown(second));
            return Err(invalid(format!("tags.{key} is both {first} and {second}; expected one value")));
        }
        if tags.len() > MOST {
            let message = format!("tags has {} entries; expected at most {MOST}", tags.len());
            return Err(Error::new(Code::LimitExceeded, message));
        }
        let mut asked = Asked { metric: metric.strip_suffix(ANY).unwrap_or(metric).to_owned(), ..Asked::default() };
        for (key, value) in &tags {
            let matcher = Matcher::timely(&format!("tags.{key}"), value)?;
            if key == ANY {
                asked.any_key.push(matcher);
            } else {
                asked.filters.push(TagFilter { key: key.clone(), matcher });
            }
        }
        asked.keys = listed(&asked);
        let limit = limit.map_or(DEFAULT_LIMIT, |limit| limit.0);
        Ok(Self { metric: metric.to_owned(), tags, limit, asked })
    }

    /// What the store is asked for.
    #[must_use]
    pub const fn asked(&self) -> &Asked {
        &self.asked
    }

    /// How many results at most.
    #[must_use]
    pub fn limit(&self) -> usize {
        usize::try_from(self.limit).unwrap_or(usize::MAX)
    }

    /// The answer: one result for each pair. How long it took is told by [`Untimed::after`].
    pub fn answer(&self, pairs: &Pairs<'_>) -> impl Serialize {
        let found = |pair| Found { metric: None, tags: Object(std::slice::from_ref(pair)), tsuid: None };
        Answer {
            r#type: "LOOKUP",
            metric: &self.metric,
            tags: Object(&self.tags),
            limit: self.limit,
            total_results: pairs.total,
            results: List(move || pairs.first.iter().map(found)),
        }
    }
}

/// The text of an answer that is yet to be told how long it took, which is its last field: nothing below the edge reads a
/// clock, and none is read while the engine is borrowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untimed(String);

impl Untimed {
    /// The text of a [`LookupRequest::answer`].
    #[must_use]
    pub const fn of(text: String) -> Self {
        Self(text)
    }

    /// The text of an answer that took this many milliseconds, of which it tells whole ones; less than none is none, as
    /// clocks may be set back.
    #[must_use]
    pub fn after(self, ms: f64) -> String {
        let Self(mut text) = self;
        // the brace that ends it
        text.pop();
        text.push_str(",\"time\":");
        write_integer(ms.round() as u64, &mut text);
        text.push('}');
        text
    }
}

/// Keys whose value is open; if none is, all that are asked; none at all, which stands for every key, where any key is
/// open.
fn listed(asked: &Asked) -> Vec<String> {
    let open: Vec<_> = asked.filters.iter().filter(|filter| filter.matcher.exact().is_none()).collect();
    let names = |filters: &mut dyn Iterator<Item = &TagFilter>| filters.map(|filter| filter.key.clone()).collect();
    match (asked.any_key.is_empty(), open.is_empty()) {
        (false, _) => Vec::new(),
        (true, true) => names(&mut asked.filters.iter()),
        (true, false) => names(&mut open.into_iter()),
    }
}

/// A tag as it was meant: what is left out is anything.
fn written((key, value): (Printed<'_>, Printed<'_>)) -> (String, String) {
    let meant = |text: &str| if text.is_empty() { ANY.to_owned() } else { text.to_owned() };
    (meant(&key), meant(&value))
}

/// `metric{key=value,…}`; where it breaks that.
fn metric_and_tags(m: &str) -> std::result::Result<(&str, Tags<'_>), &str> {
    let (metric, braces) = m.split_at_checked(m.find('{').unwrap_or(m.len())).ok_or(m)?;
    let (list, rest) = braced(braces)?;
    let tags = pairs_of(list, false)?;
    if rest.is_empty() { Ok((metric, Tags(tags))) } else { Err(rest) }
}

/// The response, without the `time` that it took.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer<'a, Results> {
    /// Always this.
    r#type: &'static str,
    /// As asked.
    metric: &'a str,
    /// As asked.
    tags: Object<&'a [(String, String)]>,
    /// As asked.
    limit: u64,
    /// Those past the limit included.
    total_results: usize,
    /// A [`Found`] for each pair.
    results: Results,
}

/// One pair.
#[derive(Serialize)]
struct Found<'a> {
    /// A pair is of no one metric.
    metric: Option<&'a str>,
    /// The pair alone.
    tags: Object<&'a [(&'a str, &'a str)]>,
    /// A pair is of no one series.
    tsuid: Option<&'a str>,
}
