//! Reading: the metrics that exports show, and the label sets of each.

use super::cells::Data;
use super::chain::NONE;
use super::node::{Live, Node};
use super::window::quantile;
use super::{Kind, Tree};

/// One metric as an export sees it.
#[derive(Clone, Copy)]
pub struct Family<'a> {
    tree: &'a Tree,
    pub(super) node: &'a Node,
}

/// One label set of a metric.
pub struct SetView<'a> {
    /// The labels' text: see [`super::labelset`].
    pub set: &'a str,
    /// The time of the last recording in ms, if the metric shows it.
    pub time: Option<f64>,
    /// What it holds; [`Data::Unset`] if nothing.
    pub data: &'a Data,
    /// Whether it was ever recorded, or is read at export.
    pub recorded: bool,
}

impl<'a> Family<'a> {
    /// The metric's dotted name.
    #[must_use]
    pub fn metric(&self) -> &'a str {
        &self.node.path
    }

    /// What it is exported as: its path joined by `_`, with its unit, without a counter's `_total`.
    #[must_use]
    pub fn name(&self) -> &'a str {
        &self.node.family
    }

    /// Its type.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.node.kind
    }

    /// Label sets it has, at most.
    #[must_use]
    pub const fn set_count(&self) -> usize {
        self.node.order.len()
    }

    /// HELP text; "" is none.
    #[must_use]
    pub fn help(&self) -> &'a str {
        &self.node.settings.help
    }

    /// Unit as it is exported; "" is none.
    #[must_use]
    pub fn unit(&self) -> &'a str {
        &self.node.settings.unit
    }

    /// Quantiles of a percentile or summary, windows of a cps (seconds), bounds of a histogram.
    #[must_use]
    pub fn steps(&self) -> &'a [f64] {
        &self.node.settings.steps
    }

    /// Whether a counter also shows its calls, a summary its lifetime count and sum.
    #[must_use]
    pub fn counts_calls(&self) -> bool {
        self.node.settings.count_calls
    }

    /// Its label sets, in label order as of the last `settle`; a metric that was never recorded shows what its kind
    /// starts from, and one that is read, its reading before what was merged.
    pub fn each(&self, mono_ms: f64, f: &mut dyn FnMut(&SetView<'_>)) {
        self.show_initial(mono_ms, f);
        self.node.order.iter().for_each(|slot| self.show(*slot, f));
    }

    /// The same, in first-seen order.
    pub(super) fn each_seen(&self, mono_ms: f64, f: &mut dyn FnMut(&SetView<'_>)) {
        self.show_initial(mono_ms, f);
        let mut slot = self.node.cells.first;
        while let Some(cell) = self.tree.cells.get(slot) {
            self.show(slot, f);
            slot = cell.links.after;
        }
    }

    /// Whether any label set was recorded: recorded ones stand behind those that were only resolved.
    fn is_recorded(&self) -> bool {
        self.tree.shows(self.node.cells.last)
    }

    fn show(&self, slot: u32, f: &mut dyn FnMut(&SetView<'_>)) {
        let Some(cell) = self.tree.cells.get(slot) else { return };
        if matches!(cell.data, Data::Unset) {
            return;
        }
        let time = self.node.settings.timestamps.then_some(cell.at());
        f(&SetView { set: &cell.set, time, data: &cell.data, recorded: true });
    }

    fn show_initial(&self, mono_ms: f64, f: &mut dyn FnMut(&SetView<'_>)) {
        let node = self.node;
        if matches!(node.live, Live::No) && self.is_recorded() {
            return;
        }
        let data = match (node.live, node.kind) {
            (Live::Callable(None), _) => return,
            #[cfg(feature = "query")]
            (Live::Silent, _) => return,
            (Live::Callable(Some(value)), _) => Data::Float(value),
            (Live::Uptime(made), _) => Data::Float(self.tree.uptime(made, mono_ms)),
            (Live::No, Kind::Int | Kind::Float | Kind::String | Kind::Linkfail) => Data::Unset,
            (Live::No, kind) => Data::new(kind, &node.settings),
        };
        let recorded = !matches!(node.live, Live::No);
        f(&SetView { set: &node.settings.own_set, time: None, data: &data, recorded });
    }

    /// Calls `f` with each quantile, window (seconds) or upper bound and its number; other kinds have none.
    pub(super) fn each_step(&self, data: &Data, now_ms: f64, f: &mut dyn FnMut(f64, f64)) {
        match data {
            Data::Clicks(clicks) => {
                for period in self.steps() {
                    f(*period, clicks.count(*period, now_ms));
                }
            }
            Data::Window(window) => {
                let sorted = window.sorted();
                for q in self.steps() {
                    f(*q, quantile(&sorted, *q));
                }
            }
            Data::Histogram(histogram) => {
                for (bound, count) in histogram.cumulative() {
                    f(bound, count);
                }
            }
            _ => {}
        }
    }
}

impl Tree {
    fn shows(&self, slot: u32) -> bool {
        self.cells.get(slot).is_some_and(|cell| !matches!(cell.data, Data::Unset))
    }

    pub(super) fn view(&self, id: u32) -> Option<Family<'_>> {
        Some(Family { tree: self, node: self.nodes.get(id)? })
    }

    /// Every metric that holds values and is not internal, nor under one that is, in tree order.
    pub fn each_metric<'a>(&'a self, f: &mut dyn FnMut(Family<'a>)) {
        let mut open = vec![Self::ROOT];
        while let Some(id) = open.pop() {
            let Some(family) = self.view(id).filter(|family| !family.node.settings.internal) else { continue };
            // Pushed last to first, so that they are popped first to last.
            let mut child = family.node.children.last;
            while child != NONE {
                open.push(child);
                child = self.nodes.get(child).map_or(NONE, |node| node.siblings.before);
            }
            if family.node.kind != Kind::Base {
                f(family);
            }
        }
    }
}
