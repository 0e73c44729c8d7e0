//! Series to groups, groups through stages.

use super::align::{Reader, check_buckets};
use super::group::{Scope, compare, scopes, tags};
use super::plan::{Aggregate, Grouping, Plan};
use super::read::{Read, together};
use super::select::select;
use super::stage::{By, Keep, Stage};
use crate::cost::Budget;
use crate::error::Result;
use crate::labels::{Map, code_unit_order};
use crate::order::sort_by;
use crate::store::Store;
use pulsetree_kernels::{Points, Tally};

/// The answer to a plan.
#[derive(Debug)]
pub struct Answer<'a> {
    /// In the order of the groups before the first stage, and then of their keys.
    pub groups: Vec<Found<'a>>,
    /// What was read for it.
    pub read: Read,
}

/// Tags as key and value, by key in code-unit order.
pub type Key<'a> = Vec<(&'a str, &'a str)>;

/// What comes out for one group.
#[derive(Debug)]
pub struct Found<'a> {
    /// The values of the tags that grouped before the first stage.
    pub by: Vec<Option<&'a str>>,
    /// The tags by which stages grouped, and of a series by itself all its tags; by key in code-unit order.
    pub key: Key<'a>,
    /// The series in it.
    pub slots: Vec<u32>,
    /// Ascending in time.
    pub points: Points,
}

/// Series that belong together, with what the last stage made of their points.
pub(super) struct Node<'a> {
    /// The group before the first stage, by number.
    pub(super) scope: usize,
    /// The tags that are known of it, by key in code-unit order.
    pub(super) key: Key<'a>,
    pub(super) slots: Vec<u32>,
    pub(super) data: Data,
}

/// What a stage works on.
pub(super) enum Data {
    /// The series' own points, not read yet.
    Stored,
    Points(Points),
    /// What a spread tells, and its stamps. Only samples read it: [`super::Function::reads_spreads`].
    Spreads(Vec<i64>, Vec<Tally>),
}

impl Data {
    /// How many values are held.
    pub(super) const fn len(&self) -> usize {
        match self {
            Self::Stored => 0,
            Self::Points(points) => points.times.len(),
            Self::Spreads(times, _) => times.len(),
        }
    }
}

pub(super) struct Evaluator<'a, 'b> {
    pub(super) plan: &'b Plan,
    /// Points before this are not seen at all.
    pub(super) floor: i64,
    pub(super) store: &'a Store,
    pub(super) budget: &'b mut Budget,
    pub(super) read: Read,
}

/// Answers a plan. Points before `floor`, in milliseconds, are not seen.
///
/// A series takes part if it has a point where the first stage reads: of one with buckets, in
/// `[start of the bucket that holds start, end]`. Linear in the points read and in the values aggregated.
///
/// # Errors
/// `limit_exceeded`, before anything is read, for a fill of more than [`super::MAX_BUCKETS`] buckets per series; before it is
/// done or its memory is taken, for what `budget` has not left.
pub fn eval<'a>(plan: &Plan, floor: i64, store: &'a Store, budget: &mut Budget) -> Result<Answer<'a>> {
    check_buckets(plan)?;
    let mut slots = select(&plan.series, store, budget)?;
    let (from, to) = reach(plan, &plan.stages);
    let from = from.max(floor);
    slots.retain(|&slot| store.next_time(slot, from).is_some_and(|time| time < to));
    let all = slots.len();
    slots.truncate(plan.most_series.unwrap_or(usize::MAX));
    let read = Read { series: slots.len(), cancelled: all - slots.len(), ..Read::default() };
    let scopes = scopes(plan, store, slots, budget)?;
    let mut evaluator = Evaluator { plan, floor, store, budget, read };
    let nodes = evaluator.nodes(&scopes)?;
    let nodes = evaluator.run(&plan.stages, nodes)?;
    let groups = evaluator.found(nodes, &scopes)?;
    Ok(Answer { groups, read: evaluator.read })
}

/// Where the first stage reads, half-open.
fn reach(plan: &Plan, stages: &[Stage]) -> (i64, i64) {
    let end = plan.end.saturating_add(1);
    match first_reader(stages) {
        Some(Stage::Aggregate(aggregate)) => (aggregate.cut().start(plan.start), end),
        Some(Stage::Sample(sample)) => sample.windows.hull(),
        _ => (plan.start, end),
    }
}

/// The first stage that looks at points.
fn first_reader(stages: &[Stage]) -> Option<&Stage> {
    stages.iter().find_map(|stage| match stage {
        Stage::Merge => None,
        Stage::Group(_, each) => first_reader(each),
        reader => Some(reader),
    })
}

impl<'a> Evaluator<'a, '_> {
    /// What the first stage works on: series by themselves, or groups where these come before it.
    fn nodes(&mut self, scopes: &[Scope<'a>]) -> Result<Vec<Node<'a>>> {
        let store = self.store;
        let first = self.plan.stages.iter().find(|stage| **stage != Stage::Merge);
        let apart = self.plan.grouping == Grouping::Apart || matches!(first, Some(Stage::Group(..)));
        let mut nodes = Vec::new();
        for (scope, Scope { slots, .. }) in scopes.iter().enumerate() {
            self.budget.answer(size_of_val(slots.as_slice()))?;
            if !apart {
                self.budget.answer(size_of::<Node<'_>>())?;
                nodes.push(Node { scope, key: Vec::new(), slots: slots.clone(), data: Data::Stored });
                continue;
            }
            let tags = tags(store, slots) as usize;
            self.budget.answer(slots.len() * size_of::<Node<'_>>() + tags * size_of::<(&str, &str)>())?;
            let of =
                |&slot: &u32| Node { scope, key: store.tags(slot).collect(), slots: vec![slot], data: Data::Stored };
            nodes.extend(slots.iter().map(of));
        }
        Ok(nodes)
    }

    fn run(&mut self, stages: &[Stage], mut nodes: Vec<Node<'a>>) -> Result<Vec<Node<'a>>> {
        for stage in stages {
            nodes = match stage {
                Stage::Aggregate(aggregate) => self.aggregated(nodes, aggregate)?,
                Stage::Sample(sample) => {
                    let mut made = Vec::new();
                    for nodes in by_scope(nodes) {
                        made.extend(self.sample(nodes, sample)?);
                    }
                    made
                }
                Stage::Points(function) => {
                    for node in &mut nodes {
                        self.budget.work(node.data.len() as u64)?;
                        let points = function.apply(&self.points(node)?);
                        node.data = Data::Points(points);
                    }
                    nodes
                }
                Stage::Merge => nodes,
                Stage::Keep(keep) => self.kept(nodes, *keep)?,
                Stage::Group(by, each) => self.regrouped(nodes, by, each)?,
            };
        }
        Ok(nodes)
    }

    /// The groups that have a value.
    fn aggregated(&mut self, nodes: Vec<Node<'a>>, aggregate: &Aggregate) -> Result<Vec<Node<'a>>> {
        let mut reader = Reader::new(self.plan, aggregate, self.floor, self.store);
        let mut made = Vec::new();
        for node in nodes {
            let points = reader.group(&node.slots, self.budget)?;
            if !points.times.is_empty() {
                made.push(Node { data: Data::Points(points), ..node });
            }
        }
        Ok(made)
    }

    fn kept(&mut self, mut nodes: Vec<Node<'a>>, keep: Keep) -> Result<Vec<Node<'a>>> {
        self.budget.work(nodes.iter().map(|node| node.data.len() as u64).sum())?;
        let all = nodes.iter_mut().map(|node| self.points(node)).collect::<Result<Vec<_>>>()?;
        let places = keep.places(&all);
        let made = nodes.into_iter().zip(all).map(|(node, points)| Node { data: Data::Points(points), ..node });
        let kept = made.enumerate().filter(|(at, _)| places.binary_search(at).is_ok());
        Ok(kept.map(|(_, node)| node).collect())
    }

    fn regrouped(&mut self, nodes: Vec<Node<'a>>, by: &By, each: &[Stage]) -> Result<Vec<Node<'a>>> {
        let tests = match by {
            By::Tags(keys) | By::AllBut(keys) => keys.len().max(1),
        };
        let tags: usize = nodes.iter().map(|node| node.key.len().max(1)).sum();
        self.budget.work((tags as u64).saturating_mul(tests as u64))?;
        let mut groups: Map<(usize, Key<'a>), Vec<Node<'a>>> = Map::default();
        for node in nodes {
            let key = node.key.iter().copied().filter(|(key, _)| by.takes(key)).collect();
            groups.entry((node.scope, key)).or_default().push(node);
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        sort_by(&mut groups, |((s, a), _), ((t, b), _)| {
            s.cmp(t).then_with(|| compare(a.iter().copied(), b.iter().copied()))
        });
        let mut made = Vec::new();
        for ((_, key), nodes) in groups {
            // what groups, samples or ranks takes the series as they are, all else the group's points as one
            let nodes = match each.first() {
                Some(Stage::Group(..) | Stage::Sample(_) | Stage::Keep(_)) => nodes,
                _ => self.merged(nodes)?,
            };
            for mut node in self.run(each, nodes)? {
                let inner = std::mem::replace(&mut node.key, key.clone());
                node.key.extend(inner.into_iter().filter(|(inner, _)| key.iter().all(|(outer, _)| outer != inner)));
                sort_by(&mut node.key, |(a, _), (b, _)| code_unit_order(a, b));
                made.push(node);
            }
        }
        Ok(made)
    }

    /// The nodes of one group as one, without tags of its own.
    fn merged(&mut self, mut nodes: Vec<Node<'a>>) -> Result<Vec<Node<'a>>> {
        if let [only] = nodes.as_mut_slice() {
            only.key.clear();
            return Ok(nodes);
        }
        self.budget.work(nodes.iter().map(|node| node.data.len() as u64).sum())?;
        let scope = nodes.first().map_or(0, |node| node.scope);
        let slots = nodes.iter().flat_map(|node| node.slots.iter().copied()).collect();
        let data = if nodes.iter().all(|node| matches!(node.data, Data::Stored)) {
            Data::Stored
        } else if nodes.iter().any(|node| matches!(node.data, Data::Spreads(..))) {
            spreads_together(nodes)
        } else {
            let parts = nodes.into_iter().map(|mut node| self.points(&mut node)).collect::<Result<_>>()?;
            Data::Points(together(parts))
        };
        Ok(vec![Node { scope, key: Vec::new(), slots, data }])
    }

    fn found(&mut self, nodes: Vec<Node<'a>>, scopes: &[Scope<'a>]) -> Result<Vec<Found<'a>>> {
        let mut found = Vec::with_capacity(nodes.len());
        for mut node in nodes {
            let points = self.points(&mut node)?;
            let by = scopes.get(node.scope).map(|scope| scope.by.clone()).unwrap_or_default();
            found.push(Found { by, key: node.key, slots: node.slots, points });
        }
        Ok(found)
    }
}

impl By {
    fn takes(&self, key: &str) -> bool {
        match self {
            Self::Tags(keys) => keys.iter().any(|known| known == key),
            Self::AllBut(keys) => keys.iter().all(|known| known != key),
        }
    }
}

/// The spreads of all nodes in order of their stamps.
fn spreads_together(nodes: Vec<Node<'_>>) -> Data {
    let spreads = nodes.into_iter().filter_map(|node| match node.data {
        Data::Spreads(times, spreads) => Some(times.into_iter().zip(spreads)),
        Data::Stored | Data::Points(_) => None,
    });
    let mut spreads: Vec<_> = spreads.flatten().collect();
    sort_by(&mut spreads, |(a, _), (b, _)| a.cmp(b));
    let (times, spreads) = spreads.into_iter().unzip();
    Data::Spreads(times, spreads)
}

/// The nodes of each group before the first stage, which stand one after the other.
fn by_scope(nodes: Vec<Node<'_>>) -> Vec<Vec<Node<'_>>> {
    let mut groups: Vec<Vec<Node<'_>>> = Vec::new();
    for node in nodes {
        match groups.last_mut() {
            Some(group) if group.first().is_some_and(|first| first.scope == node.scope) => group.push(node),
            _ => groups.push(vec![node]),
        }
    }
    groups
}
