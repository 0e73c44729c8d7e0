//! The calendar's intervals by the rule as the specification words it, with nothing of `src/calendar.rs`.

use pulsetree::calendar;

pub const HOUR: i64 = 3_600_000;
pub const DAY: i64 = 24 * HOUR;

/// Local time less UTC at first, then the instants at which clocks are set and the difference from then on, in ms.
#[derive(Clone, Debug, Default)]
pub struct Zone {
    pub first: i64,
    pub changes: Vec<(i64, i64)>,
}

impl Zone {
    /// As whoever has a zone database hands it in, who was asked for the clocks of a range.
    pub fn over(&self, from: i64, to: i64) -> calendar::Zone {
        let before = self.changes.iter().take_while(|change| change.0 <= from);
        let changes = self.changes.iter().copied().filter(|change| from < change.0 && change.0 <= to);
        calendar::Zone::new(before.last().map_or(self.first, |change| change.1), changes.collect())
    }

    /// The latest local day that has begun by an instant, in days since 1970: clocks that are set back over midnight
    /// end no day that has begun. It is that of the instant itself or of one just before the clocks were set.
    fn begun(&self, time: i64) -> i64 {
        let (mut offset, mut latest) = (self.first, i64::MIN);
        for (at, then) in self.changes.iter().take_while(|change| change.0 <= time) {
            latest = latest.max(at - 1 + offset);
            offset = *then;
        }
        latest.max(time + offset).div_euclid(DAY)
    }

    /// When a local day begins, or the first after it that is there: tried out.
    fn beginning(&self, day: i64) -> i64 {
        let (mut before, mut after) = ((day - 3) * DAY, (day + 3) * DAY);
        assert!(self.begun(before) < day && day <= self.begun(after), "clocks this far off are no zone's");
        while after - before > 1 {
            let middle = before + (after - before) / 2;
            if self.begun(middle) < day { before = middle } else { after = middle }
        }
        after
    }
}

/// So many hours, days, weeks, months or years.
#[derive(Clone, Copy, Debug)]
pub struct Interval {
    count: i64,
    unit: char,
}

impl Interval {
    /// Such as `6h` or `2n`.
    pub fn of(text: &str) -> Self {
        let (count, unit) = text.split_at(text.len() - 1);
        Self { count: count.parse().expect(text), unit: unit.chars().next().expect(text) }
    }

    /// The bucket that holds an instant, half-open.
    pub fn bucket(self, time: i64, zone: &Zone) -> (i64, i64) {
        let day = zone.begun(time);
        let (first, next) = self.days(day);
        let (start, end) = (zone.beginning(first), zone.beginning(next));
        if !"mh".contains(self.unit) {
            return (start, end);
        }
        let width = self.count * if self.unit == 'h' { HOUR } else { HOUR / 60 };
        let start = start + (time - start) / width * width;
        (start, end.min(start + width))
    }

    /// The local days at which the interval of a local day begins, and the next: they are counted from the start of 1970,
    /// weeks from Sunday, the 4th of January.
    fn days(self, day: i64) -> (i64, i64) {
        let every = |days: i64, from: i64| {
            let first = day - (day - from).rem_euclid(days);
            (first, first + days)
        };
        match self.unit {
            'd' => every(self.count, 0),
            'w' => every(7 * self.count, 3),
            'n' => months(self.count, day),
            'y' => months(12 * self.count, day),
            _ => every(1, 0),
        }
    }
}

/// The same of so many months, gone through one after the other.
fn months(count: i64, day: i64) -> (i64, i64) {
    let long = |month: i64| (month..month + count).map(length).sum::<i64>();
    let (mut month, mut first) = (0, 0);
    while day < first {
        month -= count;
        first -= long(month);
    }
    while first + long(month) <= day {
        first += long(month);
        month += count;
    }
    (first, first + long(month))
}

/// Days of a month, counted from January 1970.
fn length(month: i64) -> i64 {
    let year = 1970 + month.div_euclid(12);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    [31, 28 + i64::from(leap), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month.rem_euclid(12) as usize]
}
