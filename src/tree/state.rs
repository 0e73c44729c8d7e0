//! The tree as plain data, to be kept and set again: every metric with what it is, and every label set that was recorded.

use super::cells::Data;
use super::chain::NONE;
use super::merge::is_set;
use super::names::check_name;
use super::node::{Live, split};
use super::{Clicks, Histogram, Kind, Level, Linkfail, MetricId, Options, Tree, Window};
use crate::error::{Code, Error, Result};
use crate::labels::Set;
use std::borrow::Cow;

/// What a metric is, beside its label sets.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricState<'a> {
    /// Full dotted name; "" is the root.
    pub name: &'a str,
    /// Its type.
    pub kind: Kind,
    /// Every option that the type has.
    pub options: Options,
    /// As set.
    pub level: Level,
    /// Whether the type was asked for.
    pub explicit: bool,
    /// Whether no option was given.
    pub plain: bool,
    /// Whether an export has shown its unit.
    pub exported: bool,
    /// Hashes of the label sets that were refused past the limit.
    pub refused: Vec<u64>,
}

/// One label set that was recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct CellState<'a> {
    /// The labels' text: see [`super::labelset`].
    pub set: &'a str,
    /// When it was last recorded, in ms.
    pub time: f64,
    /// What it holds.
    pub data: DataState<'a>,
}

/// What a label set holds.
#[derive(Clone, Debug, PartialEq)]
pub enum DataState<'a> {
    /// What an `empty` was told.
    Nothing,
    /// A float, callable or uptime.
    Float(f64),
    /// A counter.
    Counter(f64),
    /// An int.
    Int(f64),
    /// A counter with `countCalls`: the sum and the number of calls.
    Counted([f64; 2]),
    /// A string.
    Text(&'a str),
    /// A cps: the last time, what is added to the clock, and the ascending times of the newest click of each group, by
    /// the size of the groups, one first.
    Clicks(f64, f64, Vec<Cow<'a, [f64]>>),
    /// A percentile or summary: the values kept, oldest first, and the lifetime count and sum.
    Window(Cow<'a, [f64]>, [f64; 2]),
    /// A histogram: the count of each bucket and the sum.
    Histogram(Cow<'a, [f64]>, f64),
    /// A linkfail: consecutive failures and successes, and whether the peer is online.
    Linkfail([f64; 2], bool),
}

/// A piece of a tree: a metric before its label sets and before the metrics under it.
#[derive(Clone, Debug, PartialEq)]
pub enum TreeState<'a> {
    /// A metric.
    Metric(Box<MetricState<'a>>),
    /// A label set of the metric before, first seen first.
    Cell(CellState<'a>),
}

impl Data {
    /// As plain data; `None` where nothing was recorded.
    fn state(&self) -> Option<DataState<'_>> {
        Some(match self {
            Self::Unset => return None,
            Self::Nothing => DataState::Nothing,
            Self::Float(value) => DataState::Float(*value),
            Self::Counter(sum) => DataState::Counter(*sum),
            Self::Int(value) => DataState::Int(*value),
            Self::Counted(both) => DataState::Counted(**both),
            Self::Text(text) => DataState::Text(text),
            Self::Clicks(clicks) => clicks.state(),
            Self::Window(window) => window.state(),
            Self::Histogram(histogram) => histogram.state(),
            Self::Linkfail(link) => link.state(),
        })
    }

    /// What a metric's label set holds, from plain data; `None` for what such a metric cannot hold.
    fn of_state(kind: Kind, blank: Self, state: &DataState<'_>) -> Option<Self> {
        Some(match (blank, state) {
            (Self::Nothing, DataState::Nothing) => Self::Nothing,
            (Self::Float(_), DataState::Float(value)) => Self::Float(*value),
            (Self::Unset, DataState::Float(value)) if kind != Kind::Base => Self::Float(*value),
            (Self::Counter(_), DataState::Counter(sum)) => Self::Counter(*sum),
            (Self::Int(_), DataState::Int(value)) => Self::Int(*value),
            (Self::Counted(_), DataState::Counted(both)) => Self::Counted(Box::new(*both)),
            (Self::Text(_), DataState::Text(text)) => Self::Text((*text).into()),
            (Self::Clicks(clicks), DataState::Clicks(last, shift, sizes)) => {
                Self::Clicks(Box::new(clicks.with_state(*last, *shift, sizes)?))
            }
            (Self::Window(window), DataState::Window(values, lifetime)) => {
                Self::Window(Box::new(window.with_state(values, *lifetime)?))
            }
            (Self::Histogram(histogram), DataState::Histogram(counts, sum)) => {
                Self::Histogram(Box::new(histogram.with_state(counts, *sum)?))
            }
            (Self::Linkfail(link), DataState::Linkfail(runs, online)) => {
                Self::Linkfail(Box::new(link.with_state(*runs, *online)))
            }
            _ => return None,
        })
    }
}

impl Tree {
    /// Calls `f` with every metric, each before those under it and after those made before it, and its recorded label
    /// sets after it.
    pub fn each_state(&self, f: &mut dyn FnMut(TreeState<'_>)) {
        let mut open = vec![Self::ROOT];
        while let Some(id) = open.pop() {
            let Some(node) = self.nodes.get(id) else { continue };
            f(TreeState::Metric(Box::new(MetricState {
                name: &node.path,
                kind: node.kind,
                options: node.settings.options(node.kind),
                level: node.level,
                explicit: node.explicit,
                plain: node.settings.plain,
                exported: node.exports_before != self.exports,
                refused: node.refused.iter().copied().collect(),
            })));
            let mut slot = node.cells.first;
            while let Some(cell) = self.cells.get(slot) {
                if let Some(data) = cell.data.state() {
                    f(TreeState::Cell(CellState { set: &cell.set, time: cell.at(), data }));
                }
                slot = cell.links.after;
            }
            // pushed last to first, so that they are popped first to last
            let mut child = node.children.last;
            while child != NONE {
                open.push(child);
                child = self.nodes.get(child).map_or(NONE, |node| node.siblings.before);
            }
        }
    }

    /// Makes a metric that was kept, in a tree that has what is above it and not the metric itself; limits are not asked.
    /// Callables and uptimes show nothing until [`Tree::get_metric`] asks for them again.
    ///
    /// # Errors
    /// `invalid_name`, `invalid_argument`, `not_a_container` or `type_conflict` for one that no tree can hold so.
    pub fn set_metric(&mut self, state: &MetricState<'_>) -> Result<MetricId> {
        check_name(state.name)?;
        state.options.check(state.kind)?;
        let id = match (state.name, self.id_of(split(state.name).0)) {
            ("", _) => Self::ROOT,
            (name, Some(above)) if self.id_of(name).is_none() && self.is_container(above) => {
                self.add_container(name, above, state.level)
            }
            (name, _) => return Err(Error::of(Code::NotAContainer, "name", name, "one below a container")),
        };
        let (mut settings, family) = self.family_of(state.name, state.kind, &state.options)?;
        settings.plain = state.plain;
        self.become_kind(id, state.kind, settings, family, 0.0);
        self.set_level(id, state.level);
        let refused: Set<u64> =
            state.refused.iter().copied().take(self.most_refused.saturating_sub(self.refused)).collect();
        self.refused += refused.len();
        self.bytes += refused.allocation_size();
        // one export more than those that were seen: none yet
        self.exports = self.exports.max(1);
        let exports = self.exports;
        if let Some(node) = self.nodes.get_mut(id) {
            node.explicit = state.explicit;
            node.merged = state.kind != Kind::Base;
            node.exports_before = exports - u64::from(state.exported);
            node.refused = refused;
            node.live = Live::of_kept(state.kind);
        }
        self.alive_handle(id)
    }

    fn is_container(&self, id: u32) -> bool {
        self.nodes.get(id).is_some_and(|node| node.kind == Kind::Base)
    }

    /// Gives a metric that [`Tree::set_metric`] made a label set that it does not have; limits are not asked.
    ///
    /// # Errors
    /// `invalid_argument` for what such a metric cannot hold.
    pub fn set_cell(&mut self, metric: MetricId, state: &CellState<'_>) -> Result<()> {
        let refused = || Error::invalid("set", state.set, "a label set that such a metric may have");
        let id = self.alive(metric)?;
        let node = self.nodes.get(id).ok_or_else(refused)?;
        let data = Data::of_state(node.kind, Data::new(node.kind, &node.settings), &state.data).ok_or_else(refused)?;
        if self.set_data(id, state, data) { Ok(()) } else { Err(refused()) }
    }

    /// As [`Tree::set_cell`] for an int, a float or a counter without calls; `false` for all else, and nothing is done.
    #[inline]
    pub fn set_number(&mut self, metric: MetricId, state: &CellState<'_>) -> bool {
        let Some(id) = self.nodes.check(metric) else { return false };
        let Some(node) = self.nodes.get(id) else { return false };
        let data = match (node.kind, &state.data) {
            (Kind::Counter, DataState::Counter(sum)) if !node.settings.count_calls => Data::Counter(*sum),
            (Kind::Int, DataState::Int(value)) => Data::Int(*value),
            (Kind::Float, DataState::Float(value)) => Data::Float(*value),
            _ => return false,
        };
        self.set_data(id, state, data)
    }

    /// Adds a cell with what it holds, unless its label set is none that such a metric may have, or is there.
    #[inline]
    fn set_data(&mut self, id: u32, state: &CellState<'_>, data: Data) -> bool {
        let Some(node) = self.nodes.get(id).filter(|node| is_set(node.kind, state.set)) else { return false };
        let counts = node.counts(state.set);
        let cell = self.cell_of(id, state.set.to_owned(), state.time, data);
        let Some(handle) = self.cells.insert_new(cell) else { return false };
        self.enter(id, handle.slot);
        if let Some(node) = self.nodes.get_mut(id) {
            node.sets += usize::from(counts);
        }
        true
    }

    /// Takes over how many label sets were refused.
    pub const fn set_dropped_series(&mut self, dropped: u64) {
        self.dropped = dropped;
    }
}

impl Clicks {
    fn state(&self) -> DataState<'_> {
        let (last, shift, sizes) = self.parts();
        DataState::Clicks(last, shift, sizes.map(Cow::Borrowed).collect())
    }
}

impl Window {
    fn state(&self) -> DataState<'_> {
        let values = match self.halves() {
            [all, []] => Cow::Borrowed(all),
            halves => Cow::Owned(halves.concat()),
        };
        DataState::Window(values, [self.count(), self.sum()])
    }
}

impl Histogram {
    fn state(&self) -> DataState<'_> {
        DataState::Histogram(Cow::Borrowed(self.counts()), self.sum())
    }
}

impl Linkfail {
    fn state(&self) -> DataState<'_> {
        let [online, failures, successes] = self.readings();
        DataState::Linkfail([failures, successes], online == 1.0)
    }
}
