//! Which tags, keys and series there are: `POST /tags`, `/keys` and `/timeseries`.

use super::ByTag;
use super::filter::{Filter, filter, select as selection};
use super::invalid;
use super::lower::{parts, within_count};
use crate::cost::Budget;
use crate::dialect::timely::TagMap;
use crate::error::Result;
use crate::json::{Object, Value, from_value};
use crate::labels::{Set, code_unit_order};
use crate::order::sort_by;
use crate::query::select;
use crate::store::Store;
use serde::{Deserialize, Serialize};

/// What is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Values by tag.
    Tags,
    /// Keys of series.
    Keys,
    /// Whole series.
    Timeseries,
}

impl Kind {
    /// The kind of a name.
    ///
    /// # Errors
    /// `invalid_argument` naming `kind`.
    pub fn named(name: &str) -> Result<Self> {
        match name {
            "tags" => Ok(Self::Tags),
            "keys" => Ok(Self::Keys),
            "timeseries" => Ok(Self::Timeseries),
            _ => Err(crate::error::Error::invalid("kind", name, "one of tags, keys, timeseries")),
        }
    }
}

/// Which series are looked at, and of `tags` which tags are listed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Request<'a> {
    /// The key that series must have, exactly.
    #[serde(borrow)]
    match_key: Option<&'a str>,
    /// Tags that series must have; those of the tag that is listed do not count.
    #[serde(borrow)]
    match_tags: Option<TagMap<'a>>,
    /// Tags that series must have, with any value.
    #[serde(borrow)]
    has_tags: Option<Vec<&'a str>>,
    /// What series must pass beside.
    filter: Option<Value<'a>>,
    /// Only these tags.
    #[serde(borrow)]
    include: Option<Vec<&'a str>>,
    /// All but these tags.
    #[serde(borrow)]
    exclude: Option<Vec<&'a str>>,
}

/// A request for metadata.
#[derive(Clone, Debug)]
pub struct MetadataQuery {
    kind: Kind,
    /// What series must pass, but for `tags`.
    filters: Vec<Filter>,
    /// Tags that series must have.
    tags: Vec<(String, String)>,
    include: Option<Vec<String>>,
    exclude: Vec<String>,
}

/// The answer.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MetadataResponse<'a> {
    result: Listed<'a>,
    /// How many are listed.
    sample_size: usize,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Listed<'a> {
    Tags(Object<ByTag<'a>>),
    Keys(Vec<&'a str>),
    Timeseries(Vec<Series<'a>>),
}

/// One series.
#[derive(Debug, Serialize)]
struct Series<'a> {
    key: &'a str,
    tags: Object<Vec<(&'a str, &'a str)>>,
}

impl MetadataQuery {
    /// Reads the request's JSON.
    ///
    /// # Errors
    /// `invalid_argument` naming the field by its path, unknown fields included; `limit_exceeded` past 1000 filters.
    pub fn from_value(kind: Kind, request: &Value<'_>) -> Result<Self> {
        let request: Request<'_> = from_value(request, "")?;
        let lists =
            [&request.has_tags, &request.include, &request.exclude].map(|list| list.as_ref().map_or(0, Vec::len));
        let tags = request.match_tags.as_ref().map_or(0, |tags| tags.0.len());
        within_count("filters", request.filter.as_ref().map_or(0, parts) + tags + lists.iter().sum::<usize>())?;
        for (name, list) in [("include", &request.include), ("exclude", &request.exclude)] {
            if list.is_some() && kind != Kind::Tags {
                return Err(invalid(format!("{name} is an array; expected it of tags only")));
            }
        }
        let mut filters: Vec<Filter> = request.match_key.iter().map(|key| Filter::Key((*key).to_owned())).collect();
        filters.extend(request.has_tags.iter().flatten().map(|key| Filter::Has((*key).to_owned())));
        if let Some(value) = &request.filter {
            filters.push(filter(value).map_err(|misfit| misfit.under("filter").into_error(""))?);
        }
        let owned = |list: Vec<&str>| list.into_iter().map(str::to_owned).collect::<Vec<_>>();
        let pairs = request.match_tags.unwrap_or_default().0;
        Ok(Self {
            kind,
            filters,
            tags: pairs.into_iter().map(|(key, value)| (key.to_string(), value.to_string())).collect(),
            include: request.include.map(owned),
            exclude: request.exclude.map(owned).unwrap_or_default(),
        })
    }

    /// The answer.
    ///
    /// # Errors
    /// `limit_exceeded` for what `budget` has not left.
    pub fn answer<'a>(&self, store: &'a Store, budget: &mut Budget) -> Result<MetadataResponse<'a>> {
        let (result, sample_size) = match self.kind {
            Kind::Tags => {
                let tags = self.values_by_tag(store, budget)?;
                let count = tags.0.len();
                (Listed::Tags(tags), count)
            }
            Kind::Keys => {
                let keys =
                    sorted(self.series(None, store, budget)?.into_iter().map(|slot| store.metric(slot)).collect());
                let count = keys.len();
                (Listed::Keys(keys), count)
            }
            Kind::Timeseries => {
                let series = self.whole_series(store, budget)?;
                let count = series.len();
                (Listed::Timeseries(series), count)
            }
        };
        Ok(MetadataResponse { result, sample_size })
    }

    /// The series that pass, whatever their value of one tag.
    fn series(&self, but: Option<&str>, store: &Store, budget: &mut Budget) -> Result<Vec<u32>> {
        let tags = self.tags.iter().filter(|(key, _)| but != Some(key));
        let tags = tags.map(|(key, value)| Filter::Equals(key.clone(), value.clone()));
        let wanted = selection(Filter::And(self.filters.iter().cloned().chain(tags).collect()))?;
        let slots = select(&wanted, store, budget)?;
        budget.answer(slots.len().saturating_mul(size_of::<&str>()))?;
        Ok(slots)
    }

    /// The values of a tag are those of series that pass all but what the request says of it: what else it may be set to.
    fn values_by_tag<'a>(&self, store: &'a Store, budget: &mut Budget) -> Result<Object<ByTag<'a>>> {
        let mut pairs: Set<(&str, &str)> = Set::default();
        let mut take = |but: Option<&str>, budget: &mut Budget| -> Result<()> {
            for slot in self.series(but, store, budget)? {
                budget.work(store.tag_count(slot).max(1) as u64)?;
                for (key, value) in store.tags(slot) {
                    let own = match but {
                        Some(but) => key == but,
                        None => self.tags.iter().all(|(given, _)| given != key),
                    };
                    if own && self.lists(key) && pairs.insert((key, value)) {
                        budget.answer(size_of::<(&str, &str)>())?;
                    }
                }
            }
            Ok(())
        };
        take(None, budget)?;
        for (key, _) in self.tags.iter().filter(|(key, _)| self.lists(key)) {
            take(Some(key), budget)?;
        }
        let mut pairs: Vec<_> = pairs.into_iter().collect();
        sort_by(&mut pairs, |(a, x), (b, y)| code_unit_order(a, b).then_with(|| code_unit_order(x, y)));
        let mut tags: Vec<(&str, Vec<&str>)> = Vec::new();
        for (key, value) in pairs {
            match tags.last_mut() {
                Some((last, values)) if *last == key => values.push(value),
                _ => tags.push((key, vec![value])),
            }
        }
        Ok(Object(tags))
    }

    fn lists(&self, key: &str) -> bool {
        let named = |list: &Vec<String>| list.iter().any(|known| known == key);
        self.include.as_ref().is_none_or(named) && !named(&self.exclude)
    }

    fn whole_series<'a>(&self, store: &'a Store, budget: &mut Budget) -> Result<Vec<Series<'a>>> {
        let mut all = Vec::new();
        for slot in self.series(None, store, budget)? {
            let tags = store.tag_count(slot);
            budget.work(tags as u64)?;
            budget.answer(size_of::<Series<'_>>() + tags * size_of::<(&str, &str)>())?;
            all.push(Series { key: store.metric(slot), tags: Object(store.tags(slot).collect()) });
        }
        sort_by(&mut all, |a, b| {
            let tags = || crate::query::compare(a.tags.0.iter().copied(), b.tags.0.iter().copied());
            code_unit_order(a.key, b.key).then_with(tags)
        });
        Ok(all)
    }
}

fn sorted(mut names: Vec<&str>) -> Vec<&str> {
    sort_by(&mut names, |a, b| code_unit_order(a, b));
    names.dedup();
    names
}
