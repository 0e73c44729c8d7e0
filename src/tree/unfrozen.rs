//! What was recorded since the last freeze, as plain data (spec: what travels, and how it adds).

use super::cells::{Cell, Data};
use super::chain::NONE;
use super::labelset::{pairs, text_of};
use super::linkfail::Linkfail;
use super::node::{Live, Node};
use super::sent::{Sent, Summed};
use super::{Kind, Options, Tree};
use std::borrow::Cow;

/// What one label set was told.
#[derive(Clone, Debug, PartialEq)]
pub enum Change<'a> {
    /// A counter's increment.
    Count(f64),
    /// The same with `countCalls`: of the sum and of the calls.
    Calls([f64; 2]),
    /// An int's or float's change, where changes add up.
    Added(f64),
    /// Increments of a histogram's buckets, one more than its bounds, and of its sum.
    Buckets(Cow<'a, [f64]>, f64),
    /// Of a percentile or summary: the newest values, oldest first, and the increments of count and sum.
    Window(Cow<'a, [f64]>, [f64; 2]),
    /// An int's or float's value, and its time in ms.
    Number(f64, f64),
    /// A string's, and its time.
    Text(&'a str, f64),
    /// What [`Linkfail::readings`] gives, and its time.
    Link([f64; 3], f64),
}

impl Change<'_> {
    /// Bytes that are remembered of it once it is frozen.
    #[must_use]
    pub fn sent_bytes(&self) -> usize {
        match self {
            Self::Calls(_) => Summed::Calls.bytes(),
            Self::Buckets(counts, _) => Summed::Buckets(counts.len()).bytes(),
            Self::Window(..) => Summed::Window.bytes(),
            _ => 0,
        }
    }
}

/// The metric that a change is of.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Its number: of two sources with one, all else is the same.
    pub id: u32,
    /// Dotted.
    pub name: &'a str,
    /// As what it travels: never a callable or uptime.
    pub kind: Kind,
    /// Every option in force but `labels`, which travel with each set.
    pub options: &'a Options,
}

/// Takes a change: of which metric, the text of its label set, and what it was told; whether there may be more.
pub type Unfrozen<'a> = &'a mut dyn FnMut(Source<'_>, &str, Change<'_>) -> bool;

impl Tree {
    /// Every metric but the root, those that are internal too, in tree order.
    pub(super) fn each_id(&self, f: &mut dyn FnMut(u32)) {
        let mut open = vec![Self::ROOT];
        while let Some(id) = open.pop() {
            let mut child = self.nodes.get(id).map_or(NONE, |node| node.children.last);
            while child != NONE {
                open.push(child);
                child = self.nodes.get(child).map_or(NONE, |node| node.siblings.before);
            }
            f(id);
        }
    }

    /// Calls `f` with all that was recorded since it was last taken as frozen, or since ever, and with what was merged,
    /// for as long as it wants more: of every label set but the first `from` of the tree. Returns how many there were up to
    /// where it ended. A freeze at `now_ms` gives values their time that have none.
    pub fn unfrozen(&self, from: usize, now_ms: f64, f: Unfrozen<'_>) -> usize {
        let (mut passed, mut goes_on) = (0, true);
        self.each_id(&mut |id| {
            let Some(node) = self.nodes.get(id) else { return };
            let (mut slot, mut options) = (node.cells.first, None);
            while let Some(cell) = self.cells.get(slot).filter(|_| goes_on) {
                if passed >= from
                    && cell.is_fresh()
                    && let Some(change) = change_of(node, cell, self.sent(slot), now_ms)
                {
                    let options = options.get_or_insert_with(|| travelling(node));
                    goes_on = f(source(id, node, options), &cell.set, change);
                }
                passed += 1;
                slot = cell.links.after;
            }
        });
        passed
    }

    /// The same for what is read and not recorded, callables (see [`Tree::set_callable`]) and uptimes, as far as it is not
    /// what it was at the last freeze; all of it, whatever `f` returns.
    pub fn unfrozen_live(&self, now_ms: f64, mono_ms: f64, f: Unfrozen<'_>) {
        self.each_id(&mut |id| {
            let Some(node) = self.nodes.get(id) else { return };
            if let Some(value) = self.live_value(node, mono_ms)
                && node.live_sent != Some(value)
            {
                f(source(id, node, &travelling(node)), &node.settings.own_set, Change::Number(value, now_ms));
            }
        });
    }

    /// What a callable said, or how long an uptime is.
    pub(super) fn live_value(&self, node: &Node, mono_ms: f64) -> Option<f64> {
        match node.live {
            Live::Callable(said) => said,
            Live::Uptime(made) => Some(self.uptime(made, mono_ms)),
            _ => None,
        }
    }
}

/// A callable or uptime travels as a float.
pub(super) const fn travels_as(kind: Kind) -> Kind {
    match kind {
        Kind::Callable | Kind::Uptime => Kind::Float,
        kind => kind,
    }
}

fn travelling(node: &Node) -> Options {
    node.settings.unlabelled(travels_as(node.kind))
}

fn source<'a>(id: u32, node: &'a Node, options: &'a Options) -> Source<'a> {
    Source { id, name: &node.path, kind: travels_as(node.kind), options }
}

/// An increment, if there is one that can be added elsewhere.
fn added(now: f64, sent: f64) -> Option<f64> {
    Some(now - sent).filter(|more| *more != 0.0 && more.is_finite())
}

/// An increment; 0 where there is none that can be added elsewhere.
fn more(now: f64, sent: f64) -> f64 {
    added(now, sent).unwrap_or(0.0)
}

fn change_of<'a>(node: &Node, cell: &'a Cell, sent: &Sent, now_ms: f64) -> Option<Change<'a>> {
    let time = cell.time_of(sent, &node.settings, now_ms);
    let many = |at: usize| sent.many().get(at).copied().unwrap_or(0.0);
    match &cell.data {
        Data::Counter(sum) => added(*sum, sent.one()).map(Change::Count),
        Data::Int(value) | Data::Float(value) if node.settings.adds => added(*value, sent.one()).map(Change::Added),
        Data::Int(value) | Data::Float(value) => Some(Change::Number(*value, time)),
        Data::Text(text) => Some(Change::Text(text, time)),
        Data::Linkfail(link) => Some(Change::Link(link.readings(), time)),
        Data::Counted(both) => {
            let [sum, calls] = **both;
            Some(Change::Calls([more(sum, many(0)), more(calls, many(1))]))
        }
        Data::Histogram(histogram) => {
            let counts: Vec<f64> = histogram.counts().iter().zip(0..).map(|(count, at)| count - many(at)).collect();
            let sum = more(histogram.sum(), many(counts.len()));
            Some(Change::Buckets(counts.into(), sum))
        }
        Data::Window(window) => {
            let calls = window.count() - many(0);
            let values = window.newest((calls - many(2)) as usize);
            Some(Change::Window(values.into(), [calls, more(window.sum(), many(1))]))
        }
        Data::Unset | Data::Nothing | Data::Clicks(_) => None,
    }
}

/// A label set with labels that it does not have.
#[must_use]
pub fn with_labels(set: &str, labels: &[(&str, &str)]) -> String {
    let own: Vec<_> = pairs(set).collect();
    let more: Vec<_> = labels.iter().copied().filter(|(name, _)| !own.iter().any(|(own, _)| own == name)).collect();
    text_of(&own, &more)
}

impl Linkfail {
    /// Whether three numbers may be its readings.
    #[must_use]
    pub fn may_read(readings: [f64; 3]) -> bool {
        let [status, failures, successes] = readings;
        let counts = |count: f64| count >= 0.0 && count.trunc() == count && count.is_finite();
        [0.0, 1.0].contains(&status) && counts(failures) && counts(successes)
    }
}
