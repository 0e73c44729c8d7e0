//! Names by prefix.

use super::Store;
use super::ids::{Bits, List};
use crate::labels::{Interner, Symbol, code_unit_order, sort_ids};

/// What a suggestion is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Names of metrics.
    Metric,
    /// Keys of tags.
    TagKey,
    /// Values of tags.
    TagValue,
}

impl Kind {
    /// The kind as the Timeseries API names it: `metrics`, `tagk` or `tagv`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "metrics" => Some(Self::Metric),
            "tagk" => Some(Self::TagKey),
            "tagv" => Some(Self::TagValue),
            _ => None,
        }
    }
}

/// The first names of all that are offered: never more than twice as many as wanted are kept.
struct First<'a> {
    names: &'a Interner,
    prefix: &'a str,
    max: usize,
    seen: Bits,
    kept: Vec<u32>,
}

impl First<'_> {
    fn offer(&mut self, symbol: Symbol) {
        if self.seen.insert(symbol) && self.names.text(symbol).starts_with(self.prefix) {
            self.kept.push(symbol);
            if self.kept.len() / 2 > self.max {
                self.cut();
            }
        }
    }

    fn cut(&mut self) {
        let names = self.names;
        sort_ids(&mut self.kept, &mut |a, b| code_unit_order(names.text(a), names.text(b)));
        self.kept.truncate(self.max);
    }
}

impl Store {
    /// Names of series with points that begin with `prefix`: distinct, in code-unit order, the first `max`. A `metric`
    /// narrows tag keys and values to its series, a `tag` narrows values to that key; neither narrows metrics.
    #[must_use]
    pub fn suggest(
        &self,
        kind: Kind,
        prefix: &str,
        max: usize,
        metric: Option<&str>,
        tag: Option<&str>,
    ) -> Vec<String> {
        let names = match kind {
            Kind::Metric => &self.index.metrics,
            Kind::TagKey => &self.index.keys,
            Kind::TagValue => &self.index.values,
        };
        let mut first = First { names, prefix, max, seen: Bits::default(), kept: Vec::new() };
        match kind {
            Kind::Metric => self.offer_metrics(&mut first),
            Kind::TagKey => self.each_tag(metric, None, &mut |key, _| first.offer(key)),
            Kind::TagValue => self.each_tag(metric, tag, &mut |_, value| first.offer(value)),
        }
        first.cut();
        first.kept.iter().map(|&symbol| names.text(symbol).to_owned()).collect()
    }

    fn offer_metrics(&self, first: &mut First<'_>) {
        let lists = self.index.by_metric.iter().zip(0..);
        lists.filter(|(list, _)| !list.is_empty()).for_each(|(_, symbol)| first.offer(symbol));
    }

    /// Shows key and value of every tag of series with points; of one metric's, of one key's, where given.
    fn each_tag(&self, metric: Option<&str>, key: Option<&str>, f: &mut dyn FnMut(Symbol, Symbol)) {
        let key = match key.map(|key| self.index.keys.find(key)) {
            Some(None) => return,
            Some(found) => found,
            None => None,
        };
        let mut show = |id: u32| {
            if let Some(tag) = self.index.tag(id)
                && !tag.series.is_empty()
                && key.is_none_or(|key| key == tag.key)
            {
                f(tag.key, tag.value);
            }
        };
        match (metric, key) {
            (Some(metric), _) => {
                let lists =
                    self.index.metrics.find(metric).and_then(|symbol| self.index.by_metric.get(symbol as usize));
                let slots = lists.map(List::ids).unwrap_or_default();
                let series = slots.iter().filter_map(|&slot| self.slots.get(slot));
                series.for_each(|series| series.tags.iter().for_each(|&id| show(id)));
            }
            (None, Some(key)) => {
                let tags = self.index.by_key.get(key as usize).map(List::ids).unwrap_or_default();
                tags.iter().for_each(|&id| show(id));
            }
            (None, None) => (0..self.index.tags.len() as u32).for_each(show),
        }
    }
}
