//! Names by prefix.

use super::bits::Bits;
use super::least::Least;
use super::select::ids_at;
use super::{Charge, Store};
use crate::error::Result;
use crate::labels::{Symbol, code_unit_order};

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

impl Store {
    /// Names of series with points that begin with `prefix`: distinct, in code-unit order, the first `max`. A `metric`
    /// narrows tag keys and values to its series, a `tag` narrows values to that key; neither narrows metrics.
    ///
    /// # Errors
    /// That of `charge`: 1 for each name and each tag that is looked at.
    pub fn suggest(
        &self,
        kind: Kind,
        prefix: &str,
        max: usize,
        metric: Option<&str>,
        tag: Option<&str>,
        charge: &mut Charge<'_>,
    ) -> Result<Vec<&str>> {
        let names = match kind {
            Kind::Metric => &self.index.metrics,
            Kind::TagKey => &self.index.keys,
            Kind::TagValue => &self.index.values,
        };
        let (mut seen, mut first) = (Bits::default(), Least::new(max));
        let order = &mut |a, b| code_unit_order(names.text(a), names.text(b));
        let mut offer = |symbol: Symbol| {
            if seen.insert(symbol) && names.text(symbol).starts_with(prefix) {
                first.offer(symbol, order);
            }
        };
        if kind == Kind::Metric {
            charge(self.index.by_metric.len() as u64)?;
            for (list, symbol) in self.index.by_metric.iter().zip(0..) {
                if !list.is_empty() {
                    offer(symbol);
                }
            }
        } else {
            let values = kind == Kind::TagValue;
            let tag = if values { tag } else { None };
            self.each_tag(metric, tag, charge, &mut |key, value| offer(if values { value } else { key }))?;
        }
        Ok(first.finish(order).into_iter().map(|symbol| names.text(symbol)).collect())
    }

    /// Shows key and value of every tag of series with points; of one metric's, of one key's, where given.
    fn each_tag(
        &self,
        metric: Option<&str>,
        key: Option<&str>,
        charge: &mut Charge<'_>,
        f: &mut dyn FnMut(Symbol, Symbol),
    ) -> Result<()> {
        let index = &self.index;
        let wanted = key.map(|key| index.keys.find(key));
        let mut show = |id: u32| {
            if let Some(tag) = index.tag(id)
                && !tag.series.is_empty()
                && wanted.is_none_or(|key| key == Some(tag.key))
            {
                f(tag.key, tag.value);
            }
        };
        if let Some(metric) = metric {
            let series = index.metrics.find(metric).map_or(&[][..], |symbol| ids_at(&index.by_metric, symbol));
            for series in series.iter().filter_map(|&slot| self.slots.get(slot)) {
                charge(series.tags.len() as u64)?;
                series.tags.iter().for_each(|&id| show(id));
            }
        } else if let Some(key) = wanted {
            let tags = key.map_or(&[][..], |symbol| ids_at(&index.by_key, symbol));
            charge(tags.len() as u64)?;
            tags.iter().for_each(|&id| show(id));
        } else {
            charge(index.tags.len() as u64)?;
            (0..index.tags.len() as u32).for_each(show);
        }
        Ok(())
    }
}
