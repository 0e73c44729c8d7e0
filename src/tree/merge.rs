//! What another world's label sets were told, added to those here.

use super::cells::{Cell, Data};
use super::claims::{Names, Owner};
use super::names::{TIMESTAMP, check_name, family, own_label};
use super::node::{Live, Node, split};
use super::option_name::OptionName;
use super::sent::{Sent, Summed};
use super::settings::Settings;
use super::unfrozen::{Change, travels_as};
use super::{Kind, Level, MetricId, Options, Tree};
use crate::blocks::allocated;
use crate::error::{Code, Error, Result, shown};
use crate::labels::{Handle, TEXT_LIMIT};
use pulsetree_kernels::label;

/// Whether a change is one that a metric of that kind can have been told, of an instant that can be.
#[must_use]
pub fn fits(kind: Kind, options: &Options, change: &Change<'_>) -> bool {
    let counts = |number: f64| number >= 0.0 && number.is_finite();
    let adds = options.merge == Some(super::Merge::Add);
    match change {
        Change::Count(more) => kind == Kind::Counter && counts(*more),
        Change::Calls(more) => kind == Kind::Counter && more.iter().copied().all(counts),
        Change::Added(more) => matches!(kind, Kind::Int | Kind::Float) && adds && more.is_finite(),
        Change::Buckets(more, sum) => {
            let buckets = options.buckets.as_ref().map(|bounds| bounds.len() + 1);
            kind == Kind::Histogram
                && buckets == Some(more.len())
                && more.iter().copied().all(counts)
                && sum.is_finite()
        }
        Change::Window(values, [count, sum]) => {
            matches!(kind, Kind::Percentile | Kind::Summary)
                && counts(*count)
                && values.iter().chain([sum]).all(|value| value.is_finite())
        }
        Change::Number(value, time) => {
            let whole = kind == Kind::Int && value.trunc() == *value && value.is_finite();
            (whole || kind == Kind::Float) && !adds && time.is_finite()
        }
        Change::Text(_, time) => kind == Kind::String && time.is_finite(),
        Change::Link(readings, time) => {
            kind == Kind::Linkfail && super::Linkfail::may_read(*readings) && time.is_finite()
        }
    }
}

/// Whether a text is a label set as this crate writes it, of labels that a metric of that kind may have.
#[must_use]
#[inline]
pub fn is_set(kind: Kind, set: &str) -> bool {
    label::is_joined(set, &[TIMESTAMP, own_label(kind).unwrap_or_default()], TEXT_LIMIT)
}

impl Tree {
    /// The metric that another world's changes go to, made if it is missing.
    ///
    /// # Errors
    /// `type_conflict` where another type, other buckets or another way of adding is here; else as [`Tree::get_metric`].
    pub fn merge_metric(&mut self, name: &str, kind: Kind, options: &Options) -> Result<MetricId> {
        let there = self.id_of(name).and_then(|id| Some((id, self.nodes.get(id)?)));
        if let Some((id, node)) = there.filter(|(_, node)| !node.may_become(kind)) {
            return match conflict(node, kind, options) {
                Some(what) => Err(Error::new(Code::TypeConflict, format!("{} is here {what}", shown(name)))),
                None => self.alive_handle(id),
            };
        }
        let made = self.obtain(name, Some(kind), None::<Level>, options, 0.0)?;
        if let Some(node) = self.nodes.get_mut(made.slot) {
            node.merged = kind != Kind::Base;
        }
        Ok(made)
    }

    /// The most that a label set as another world wrote it may take on top, in bytes.
    #[must_use]
    pub fn set_growth(&self, metric: MetricId, set: &str) -> usize {
        self.growth(metric, set) + self.sent.growth()
    }

    /// Whether a label set shows what the metric reads itself: nothing is merged into it.
    #[must_use]
    pub fn is_read_here(&self, metric: MetricId, set: &str) -> bool {
        let node = self.nodes.check(metric).and_then(|id| self.nodes.get(id));
        node.is_some_and(|node| !matches!(node.live, Live::No) && node.settings.own_set == set)
    }

    /// The most that a change may take on top of what a cell holds, in bytes.
    pub fn change_growth(&mut self, cell: Handle, change: &Change<'_>) -> usize {
        match (change, self.cells.at(cell).map(|cell| &cell.data)) {
            (Change::Text(text, _), _) => self.text_growth(cell, text),
            (Change::Window(values, _), Some(Data::Window(window))) => window.growth(values.len()),
            // of one that was never recorded
            (Change::Window(values, _), Some(_)) => allocated(size_of_val(&**values)),
            _ => 0,
        }
    }

    /// Adds a change to a cell; a time counts as `now_ms` at most. Whatever it does not fit leaves it as it is. A window that
    /// may not grow keeps the newest values that it has room for.
    pub fn merge(&mut self, cell: Handle, change: &Change<'_>, now_ms: f64, may_grow: bool) {
        let Some(entry) = self.cells.at(cell) else { return };
        let id = entry.metric;
        if matches!(entry.data, Data::Unset) && !self.begin(id, cell) {
            return;
        }
        let sent = self.sent.get(cell.slot as usize).cloned().unwrap_or_default();
        let (Some(node), Some(entry)) = (self.nodes.get(id), self.cells.at(cell)) else { return };
        let before = entry.data.bytes();
        let merged = take(entry, &node.settings, &sent, change, now_ms, may_grow);
        self.bytes = self.bytes + entry.data.bytes() - before;
        if let Some(sent) = merged {
            self.set_sent(cell.slot, sent);
        }
    }

    /// Gives a cell that was never recorded what its metric starts from.
    fn begin(&mut self, id: u32, cell: Handle) -> bool {
        let (Some(node), Some(entry)) = (self.nodes.get(id), self.cells.get_mut(cell.slot)) else { return false };
        entry.data = Data::new(travels_as(node.kind), &node.settings);
        entry.freeze(f64::NEG_INFINITY);
        self.bytes += entry.data.bytes();
        self.move_last(id, cell.slot);
        true
    }
}

impl Tree {
    /// What is known only from a merge or an image, and stands in the way of a metric that is asked for, goes: its label
    /// sets are counted as dropped. One that is what is asked for is known from here on, with the options that it has.
    /// Nothing goes where something else stands in the way, too: then what is asked for is refused.
    pub(super) fn give_way(&mut self, name: &str, kind: Kind, options: &Options) {
        match self.known_as(name, kind, options) {
            Some(id) => self.adopt(id, options),
            None => self.in_the_way(name, kind, options).into_iter().for_each(|id| self.drop_merged(id)),
        }
    }

    /// The names of what [`Tree::get_metric`] will make give way; what is under them goes as well.
    #[must_use]
    pub fn giving_way(&self, name: &str, kind: Kind, options: &Options) -> Vec<&str> {
        let is_refused = check_name(name).is_err() || options.check(kind).is_err();
        if is_refused || self.known_as(name, kind, options).is_some() {
            return Vec::new();
        }
        self.names_of(self.in_the_way(name, kind, options))
    }

    /// What is known only from a merge or an image, and is what is asked for: of options, those that are given.
    fn known_as(&self, name: &str, kind: Kind, options: &Options) -> Option<u32> {
        let id = self.id_of(name)?;
        let node = self.nodes.get(id).filter(|node| node.merged && node.kind == kind)?;
        // labels travel with each label set
        let is_known = node.settings.differences(kind, options).all(|option| option == OptionName::Labels);
        is_known.then_some(id)
    }

    /// What is known only from a merge or an image, and stands in the way; nothing where something else does, too.
    fn in_the_way(&self, name: &str, kind: Kind, options: &Options) -> Vec<u32> {
        let mut going = Vec::new();
        if let Some((id, node)) = self.id_of(name).and_then(|id| Some((id, self.nodes.get(id)?))) {
            if node.merged || (id != Self::ROOT && node.kind != kind && self.is_only_merged(id)) {
                going.push(id);
            } else if !node.may_become(kind) {
                return Vec::new();
            }
        }
        let mut above = name;
        while !above.is_empty() {
            above = split(above).0;
            match self.id_of(above).and_then(|id| Some((id, self.nodes.get(id)?))) {
                Some((id, node)) if node.merged => going.push(id),
                Some((_, node)) if node.kind != Kind::Base => return Vec::new(),
                _ => {}
            }
        }
        let settings = Settings::of(kind, options);
        let family = family(name, kind, &settings.unit);
        self.with_writers(Names::of(&family, kind, settings.count_calls), going)
    }

    /// These and what is known only from a merge or an image, and would write one of the names; none where something else
    /// would, too.
    fn with_writers(&self, names: Names<'_>, mut going: Vec<u32>) -> Vec<u32> {
        for owner in self.claims.owners(names) {
            match owner {
                Owner::Metric(id) if going.contains(&id) => {}
                Owner::Metric(id) if self.is_merged(id) => going.push(id),
                _ => return Vec::new(),
            }
        }
        going
    }

    /// What is known only from a merge or an image goes where it would write a name that is to be claimed, as for a metric
    /// that is asked for.
    pub fn give_way_to_claim(&mut self, name: &str) {
        self.with_writers(Names::of_counter(name), Vec::new()).into_iter().for_each(|id| self.drop_merged(id));
    }

    /// The names of what [`Tree::give_way_to_claim`] will make give way.
    #[must_use]
    pub fn giving_way_to_claim(&self, name: &str) -> Vec<&str> {
        self.names_of(self.with_writers(Names::of_counter(name), Vec::new()))
    }

    fn names_of(&self, ids: Vec<u32>) -> Vec<&str> {
        ids.into_iter().filter_map(|id| self.nodes.get(id)).map(|node| &*node.path).collect()
    }

    fn is_merged(&self, id: u32) -> bool {
        self.nodes.get(id).is_some_and(|node| node.merged)
    }

    /// Whether no part of it, and nothing under it, was ever asked for.
    fn is_only_merged(&self, id: u32) -> bool {
        let (mut open, mut any) = (vec![id], false);
        while let Some(node) = open.pop().and_then(|id| self.nodes.get(id)) {
            if !node.merged && (node.explicit || node.kind != Kind::Base) {
                return false;
            }
            any |= node.merged;
            let mut child = node.children.first;
            while let Some(next) = self.nodes.get(child) {
                open.push(child);
                child = next.siblings.after;
            }
        }
        any
    }

    /// Drops a metric, unless it went with one above it.
    fn drop_merged(&mut self, id: u32) {
        if self.nodes.get(id).is_none() {
            return;
        }
        let before = self.cells.len();
        self.drop_tree(id);
        self.dropped += (before - self.cells.len()) as u64;
    }

    fn adopt(&mut self, id: u32, options: &Options) {
        let Some(node) = self.nodes.get_mut(id) else { return };
        node.merged = false;
        let mut settings = Settings::of(node.kind, &options.clone().or(node.settings.unlabelled(node.kind)));
        settings.unit.clone_from(&node.settings.unit);
        self.dress(id, settings);
        let Some(node) = self.nodes.get(id) else { return };
        let (mut sets, mut slot) = (0, node.cells.first);
        while let Some(cell) = self.cells.get(slot) {
            sets += usize::from(node.counts(&cell.set));
            slot = cell.links.after;
        }
        if let Some(node) = self.nodes.get_mut(id) {
            node.sets = sets;
        }
    }
}

/// What keeps a change of another world's metric from being added to one here.
fn conflict(node: &Node, kind: Kind, options: &Options) -> Option<String> {
    if travels_as(node.kind) != kind {
        return Some(format!("of type {}, not {}", node.kind.name(), kind.name()));
    }
    let other = Settings::of(kind, options);
    if kind == Kind::Histogram && node.settings.steps != other.steps {
        return Some("with another value of options.buckets".to_owned());
    }
    (node.settings.adds != other.adds).then(|| "with another value of options.merge".to_owned())
}

/// Takes a change where the types agree; what is known of the last freeze is changed where something is returned.
fn take(
    cell: &mut Cell,
    settings: &Settings,
    sent: &Sent,
    change: &Change<'_>,
    now_ms: f64,
    may_grow: bool,
) -> Option<Sent> {
    match (&mut cell.data, change) {
        (Data::Counter(sum), Change::Count(more) | Change::Calls([more, _])) => *sum += more,
        (Data::Counted(both), Change::Calls(more)) => both.iter_mut().zip(more).for_each(|(sum, more)| *sum += more),
        (Data::Counted(both), Change::Count(more)) => {
            let [sum, _] = &mut **both;
            *sum += more;
        }
        (Data::Float(value), Change::Added(more)) => *value += more,
        (Data::Int(value), Change::Added(more)) => *value = (*value + more).trunc() + 0.0,
        (Data::Histogram(histogram), Change::Buckets(more, sum)) => histogram.add(more, *sum),
        (Data::Window(window), Change::Window(values, lifetime)) => {
            let before = sent.many();
            let mut before = if before.is_empty() { Summed::Window.zeros() } else { before.into() };
            window.add(values, *lifetime, may_grow);
            if let Some(beyond) = before.get_mut(2) {
                let [count, _] = lifetime;
                *beyond += count - values.len() as f64;
            }
            touch(cell, now_ms);
            return Some(Sent::Many(before));
        }
        (_, Change::Number(_, time) | Change::Text(_, time) | Change::Link(_, time)) => {
            return replace(cell, settings, sent, change, time.min(now_ms));
        }
        _ => return None,
    }
    touch(cell, now_ms);
    None
}

/// It was told something now, which is not frozen yet.
fn touch(cell: &mut Cell, now_ms: f64) {
    cell.time = cell.at().max(now_ms);
}

/// Takes a value if it is not the earlier one: what was recorded here without a time is later than all that was merged
/// before it.
fn replace(cell: &mut Cell, settings: &Settings, sent: &Sent, change: &Change<'_>, time: f64) -> Option<Sent> {
    // a recording without a time has 0
    let time = if time == 0.0 { f64::MIN_POSITIVE } else { time };
    let merged = sent.merged();
    let has_time = settings.timestamps || cell.is_frozen() || merged == Some(cell.time);
    let here = if has_time { cell.at() } else { merged.unwrap_or(f64::NEG_INFINITY) };
    if time < here {
        return None;
    }
    match (&mut cell.data, change) {
        (Data::Float(value) | Data::Int(value), Change::Number(other, _)) => *value = *other,
        (Data::Text(text), Change::Text(other, _)) => *text = (*other).into(),
        (Data::Linkfail(link), Change::Link(readings, _)) => link.take(*readings),
        _ => return None,
    }
    cell.time = time;
    Some(Sent::One(merged.map_or(time, |merged| merged.max(time))))
}
