//! The clocks of time zones, as far as they were handed in.

use crate::calendar::Zone;
use crate::labels::Map;
use std::rc::Rc;

/// Zones that are kept; those of one more request need no more.
const MOST: usize = 64;

/// Zones by name.
#[derive(Default)]
pub(super) struct Zones(Map<String, Known>);

/// A zone's clocks over a range, in ms.
struct Known {
    from: i64,
    to: i64,
    zone: Rc<Zone>,
}

impl Zones {
    /// The zone of a name, if its clocks are known over all of a range.
    pub fn find(&self, name: &str, from: i64, to: i64) -> Option<Rc<Zone>> {
        let known = self.0.get(name)?;
        (known.from <= from && to <= known.to).then(|| Rc::clone(&known.zone))
    }

    /// Keeps a zone's clocks over a range. Past [`MOST`] the others are forgotten, and asked for again.
    pub fn learn(&mut self, name: &str, from: i64, to: i64, zone: Zone) {
        if self.0.len() >= MOST && !self.0.contains_key(name) {
            self.0.clear();
        }
        self.0.insert(name.to_owned(), Known { from, to, zone: Rc::new(zone) });
    }
}
