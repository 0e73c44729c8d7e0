//! The store's invariants, for tests.

use super::Store;

type Checked = Result<(), String>;

fn same<T: PartialEq + std::fmt::Debug>(what: &str, kept: &T, counted: &T) -> Checked {
    if kept == counted { Ok(()) } else { Err(format!("{what}: kept {kept:?}, counted {counted:?}")) }
}

impl Store {
    /// The first broken invariant; counts and lists are made again from the series themselves.
    ///
    /// # Errors
    /// What is kept and what was counted.
    #[doc(hidden)]
    pub fn validate(&self) -> Checked {
        let series: Vec<_> = self.written.iter().filter_map(|&slot| Some((slot, self.slots.get(slot)?))).collect();
        same("written", &series.len(), &self.written.len())?;
        same("order", &series.is_sorted_by(|a, b| a.1.order < b.1.order), &true)?;
        series.iter().try_for_each(|(_, series)| series.column.validate())?;
        same("oldest", &self.oldest(), &series.iter().filter_map(|(_, series)| series.column.first()).min())?;
        same("newest", &self.newest(), &series.iter().filter_map(|(_, series)| series.column.last()).max())?;
        same("point bytes", &self.point_bytes, &series.iter().map(|(_, series)| series.column.bytes()).sum())?;
        same("name bytes", &self.name_bytes, &self.count_names())?;
        let mut points = 0;
        for (slot, _) in &series {
            self.scan(*slot, i64::MIN, i64::MAX, &mut |times, _| points += times.len() as u64);
        }
        same("points", &self.points, &points)?;
        self.slots.validate()?;
        self.index.validate(&self.slots, &self.written)?;
        self.validate_names()
    }

    /// Every name leads back to its series.
    fn validate_names(&self) -> Checked {
        for &slot in &self.written {
            let tags: Vec<_> = self.tags(slot).collect();
            same("find", &self.find(self.metric(slot), &tags), &self.handle(slot))?;
        }
        Ok(())
    }
}
