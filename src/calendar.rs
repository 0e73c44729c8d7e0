//! Calendar intervals in a time zone: days from local midnight to local midnight, however long.
//!
//! There is no zone database here: whoever has one hands in a [`Zone`] as the instants at which its clocks are set.
//!
//! ```
//! use pulsetree::calendar::{Calendar, Zone};
//! const HOUR: i64 = 3_600_000;
//! // Clocks that go from UTC+1 to UTC+2 at 02:00 of the first day: it has 23 hours.
//! let zone = Zone::new(HOUR, vec![(HOUR, 2 * HOUR)]);
//! let day = Calendar::parse("1d").unwrap();
//! assert_eq!(day.around(0, &zone), (-HOUR, 22 * HOUR));
//! ```

use crate::time::{DAY, civil_from_days, counted_unit, days_from_civil};
use pulsetree_kernels::align;

/// How far a zone's clocks may differ from UTC, generously, in ms.
const FARTHEST: i64 = 2 * DAY;

/// 4 January 1970, a Sunday: weeks are counted from it.
const FIRST_SUNDAY: i64 = 3;

/// How a zone's clocks differ from UTC, and when that changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zone {
    /// Local time less UTC before the first change, in ms.
    first: i64,
    /// When the clocks are set, ascending, and how they differ from then on, both in ms.
    changes: Vec<(i64, i64)>,
}

impl Zone {
    /// A zone that differs by `first` ms from UTC until the first of the changes; see `changes` of the fields.
    #[must_use]
    pub const fn new(first: i64, changes: Vec<(i64, i64)>) -> Self {
        Self { first, changes }
    }

    /// Local time less UTC at an instant, in ms.
    fn offset(&self, time: i64) -> i64 {
        let known = self.changes.partition_point(|(at, _)| *at <= time);
        known.checked_sub(1).and_then(|last| self.changes.get(last)).map_or(self.first, |(_, offset)| *offset)
    }

    /// The local day of an instant, in days since 1970.
    fn day(&self, time: i64) -> i64 {
        time.saturating_add(self.offset(time)).div_euclid(DAY)
    }

    /// The first instant whose local day is `day` or later: where clocks skip midnight, or the day, the instant of that.
    fn midnight(&self, day: i64) -> i64 {
        self.instant(day.saturating_mul(DAY))
    }

    /// The first instant at which the clocks show `local`, in ms since 1970 as they show it, or later.
    #[must_use]
    pub fn instant(&self, local: i64) -> i64 {
        let mut from = local.saturating_sub(FARTHEST);
        let mut offset = self.offset(from);
        let next = self.changes.partition_point(|(at, _)| *at <= from);
        for &(at, then) in self.changes.iter().skip(next) {
            let instant = from.max(local.saturating_sub(offset));
            if instant < at {
                return instant;
            }
            (from, offset) = (at, then);
        }
        from.max(local.saturating_sub(offset))
    }
}

/// A calendar's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// So many ms, which divide a day, elapsed since local midnight.
    Elapsed,
    /// Local days.
    Day,
    /// Local weeks, from Sunday.
    Week,
    /// Local months.
    Month,
    /// Local years.
    Year,
}

/// A calendar interval: a number of units, counted from the local start of 1970 (weeks from its first Sunday).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar {
    count: i64,
    unit: Unit,
}

impl Calendar {
    /// `1d`, `2w`, `3n`, `1y`; `ms`, `s`, `m` and `h` where they divide a day. `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (count, name, ms) = counted_unit(text)?;
        let unit = match name {
            "d" => Unit::Day,
            "w" => Unit::Week,
            "n" => Unit::Month,
            "y" => Unit::Year,
            _ => Unit::Elapsed,
        };
        let count = if unit == Unit::Elapsed { count * ms } else { count };
        (unit != Unit::Elapsed || DAY % count == 0).then_some(Self { count, unit })
    }

    /// About how long it is, at least, in ms.
    #[must_use]
    pub const fn least(self) -> i64 {
        let days = match self.unit {
            Unit::Elapsed => return self.count,
            Unit::Day => 1,
            Unit::Week => 7,
            Unit::Month => 28,
            Unit::Year => 365,
        };
        self.count.saturating_mul(days * DAY)
    }

    /// The interval that holds an instant, half-open, in ms.
    #[must_use]
    pub fn around(self, time: i64, zone: &Zone) -> (i64, i64) {
        if self.unit == Unit::Elapsed {
            let (midnight, next) = Self { count: 1, unit: Unit::Day }.around(time, zone);
            let start = midnight + align(time - midnight, self.count);
            return (start, start.saturating_add(self.count).min(next));
        }
        let mut index = self.index(zone.day(time));
        let mut start = zone.midnight(self.first_day(index));
        loop {
            // Clocks set back over midnight repeat the end of a day within the next one.
            let limit = zone.midnight(self.first_day(index.saturating_add(1)));
            if time < limit || limit == i64::MAX {
                return (start, limit);
            }
            (index, start) = (index + 1, limit);
        }
    }

    /// Which interval a local day is in.
    const fn index(self, day: i64) -> i64 {
        match self.unit {
            Unit::Elapsed | Unit::Day => day.div_euclid(self.count),
            Unit::Week => (day - FIRST_SUNDAY).div_euclid(7).div_euclid(self.count),
            Unit::Month => {
                let (year, month, _) = civil_from_days(day);
                ((year - 1970) * 12 + month - 1).div_euclid(self.count)
            }
            Unit::Year => (civil_from_days(day).0 - 1970).div_euclid(self.count),
        }
    }

    /// The first local day of an interval.
    const fn first_day(self, index: i64) -> i64 {
        let units = index.saturating_mul(self.count);
        match self.unit {
            Unit::Elapsed | Unit::Day => units,
            Unit::Week => units.saturating_mul(7).saturating_add(FIRST_SUNDAY),
            Unit::Month => days_from_civil(1970 + units.div_euclid(12), units.rem_euclid(12) + 1, 1),
            Unit::Year => days_from_civil(1970_i64.saturating_add(units), 1, 1),
        }
    }
}
