//! One recorder: the targets, callers and edges of one site, app or service.

use super::history::{History, NO_CALLER, RING_BYTES};
use super::merge::Sent;
use crate::blocks::{Blocks, push, vec_growth};
use crate::labels::{Map, Symbol, map_growth};

/// The layer of targets that name none.
pub(super) const NO_LAYER: Symbol = Symbol::MAX;

/// One target within its layer.
pub(super) struct Target {
    pub(super) name: Symbol,
    pub(super) layer: Symbol,
    pub(super) hits: u64,
    /// Time of the hit recorded first.
    pub(super) first_us: i64,
    pub(super) history: History,
    /// Place of the edge of the latest hit that had a caller: the likely one of the next.
    last_edge: u32,
    /// Number of the edge of the hits without a caller.
    plain_edge: u32,
}

impl Target {
    /// The number of the edge of its hits without a caller, if there were any.
    pub(super) fn plain_edge(&self) -> Option<u32> {
        (self.plain_edge != NO_EDGE).then_some(self.plain_edge)
    }
}

/// The number of an edge that nobody walked, and the place of none.
const NO_EDGE: u32 = u32::MAX;

/// How often one caller hit one target.
pub(super) struct Edge {
    pub(super) caller: u32,
    pub(super) target: u32,
    pub(super) number: u32,
    pub(super) hits: u64,
}

/// So many hits of others a target counts at most. Those counted here come on top, and stay far below what an image holds.
const MOST_MERGED: u64 = 1 << 52;

/// Settings of a recorder, all of them given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Settings {
    pub(super) history_limit: usize,
    pub(super) record: bool,
    pub(super) prometheus: bool,
}

pub(super) struct Recorder {
    pub(super) id: Symbol,
    pub(super) settings: Settings,
    /// Whether the app asked for it: until then it is what a merge, an image or a request made of it.
    pub(super) is_asked: bool,
    pub(super) targets: Blocks<Target>,
    /// The targets in order of their first hit; those never hit are not among them.
    pub(super) order: Vec<u32>,
    pub(super) callers: Blocks<Symbol>,
    pub(super) edges: Blocks<Edge>,
    /// By layer and name.
    target_ids: Map<(Symbol, Symbol), u32>,
    caller_ids: Map<Symbol, u32>,
    /// By caller and target.
    edge_ids: Map<(u32, u32), u32>,
    pub(super) sent: Sent,
}

/// What a hit changed beyond the counts.
pub(super) struct Counted {
    pub(super) total: u64,
    /// Number of the edge.
    pub(super) edge: u32,
    /// By how many the history grew: 0 where it is full.
    pub(super) kept: usize,
    pub(super) bytes: usize,
}

impl Recorder {
    pub(super) fn new(id: Symbol, settings: Settings, sent: Sent) -> Self {
        Self {
            id,
            settings,
            is_asked: false,
            targets: Blocks::new(),
            order: Vec::new(),
            callers: Blocks::new(),
            edges: Blocks::new(),
            target_ids: Map::default(),
            caller_ids: Map::default(),
            edge_ids: Map::default(),
            sent,
        }
    }

    pub(super) fn find_target(&self, layer: Symbol, name: Symbol) -> Option<u32> {
        self.target_ids.get(&(layer, name)).copied()
    }

    pub(super) fn find_caller(&self, name: Symbol) -> Option<u32> {
        self.caller_ids.get(&name).copied()
    }

    pub(super) fn add_target(&mut self, layer: Symbol, name: Symbol) -> u32 {
        let target = self.targets.len() as u32;
        self.target_ids.insert((layer, name), target);
        self.sent.add_target();
        let history = History::new();
        self.targets.push(Target {
            name,
            layer,
            hits: 0,
            first_us: 0,
            history,
            last_edge: NO_EDGE,
            plain_edge: NO_EDGE,
        });
        target
    }

    pub(super) fn add_caller(&mut self, name: Symbol) -> u32 {
        let caller = self.callers.len() as u32;
        self.caller_ids.insert(name, caller);
        self.callers.push(name);
        caller
    }

    /// Counts one hit; `None` for a target or caller that is not there. A new edge gets the number `next_edge`.
    ///
    /// Unless `asked`, what would take memory changes nothing and tells how many bytes on top.
    #[inline]
    pub(super) fn hit(
        &mut self,
        target: u32,
        caller: u32,
        time_us: i64,
        next_edge: u32,
        asked: bool,
    ) -> Option<Result<Counted, usize>> {
        if caller != NO_CALLER && caller as usize >= self.callers.len() {
            return None;
        }
        let limit = self.settings.history_limit;
        let mut entry = self.targets.get_mut(target as usize)?;
        let growth = if asked { 0 } else { entry.history.growth(limit) };
        if growth > 0 {
            return Some(Err(growth));
        }
        let (mut edge, mut bytes) = (entry.plain_edge, 0);
        if caller != NO_CALLER {
            (edge, bytes) = match self.edges.get_mut(entry.last_edge as usize) {
                Some(edge) if edge.caller == caller => {
                    edge.hits += 1;
                    (edge.number, 0)
                }
                _ => {
                    let walked = match self.walk(target, caller, next_edge, asked) {
                        Ok(walked) => walked,
                        Err(growth) => return Some(Err(growth)),
                    };
                    entry = self.targets.get_mut(target as usize)?;
                    walked
                }
            };
        } else if edge == NO_EDGE {
            (entry.plain_edge, edge) = (next_edge, next_edge);
        }
        entry.hits += 1;
        let (total, kept) = (entry.hits, entry.history.push(time_us, caller, limit));
        if total == 1 {
            bytes += self.first_hit(target, time_us);
        }
        Some(Ok(Counted { total, edge, kept, bytes }))
    }

    /// Counts hits that another counted; a new edge gets the number `next_edge`. `None` for a target or caller that is not
    /// there.
    pub(super) fn add(
        &mut self,
        target: u32,
        caller: u32,
        hits: u64,
        first_us: i64,
        next_edge: u32,
    ) -> Option<Counted> {
        if caller != NO_CALLER && caller as usize >= self.callers.len() {
            return None;
        }
        let entry = self.targets.get_mut(target as usize)?;
        // of edge and target alike, so that they still add up
        let hits = hits.min(MOST_MERGED.saturating_sub(entry.hits));
        let (mut edge, mut bytes) = (entry.plain_edge, 0);
        if caller != NO_CALLER {
            (edge, bytes) = self.walk(target, caller, next_edge, true).ok()?;
            let walked = self.edge_ids.get(&(caller, target)).and_then(|place| self.edges.get_mut(*place as usize))?;
            // walking it counted one
            walked.hits = walked.hits - 1 + hits;
        } else if edge == NO_EDGE {
            (entry.plain_edge, edge) = (next_edge, next_edge);
        }
        let entry = self.targets.get_mut(target as usize)?;
        let is_first = entry.hits == 0 && hits > 0;
        if hits > 0 && !is_first {
            entry.first_us = entry.first_us.min(first_us);
        }
        entry.hits += hits;
        let total = entry.hits;
        if is_first {
            bytes += self.first_hit(target, first_us);
        }
        Some(Counted { total, edge, kept: 0, bytes })
    }

    #[cold]
    fn first_hit(&mut self, target: u32, time_us: i64) -> usize {
        if let Some(entry) = self.targets.get_mut(target as usize) {
            entry.first_us = time_us;
        }
        let before = self.order.capacity();
        push(&mut self.order, target);
        (self.order.capacity() - before) * size_of::<u32>()
    }

    /// Counts along an edge that was not the target's latest; returns its number and the bytes that a new one cost.
    /// Unless `asked`, a new one that takes memory tells how many bytes on top.
    fn walk(&mut self, target: u32, caller: u32, next_edge: u32, asked: bool) -> Result<(u32, usize), usize> {
        let key = (caller, target);
        let place = self.edge_ids.get(&key).copied().unwrap_or(self.edges.len() as u32);
        let before = self.edge_bytes();
        if place as usize == self.edges.len() {
            let growth = if asked { 0 } else { self.edge_growth() };
            if growth > 0 {
                return Err(growth);
            }
            self.edge_ids.insert(key, place);
            self.edges.push(Edge { caller, target, number: next_edge, hits: 0 });
            self.sent.add_edge();
        }
        if let Some(entry) = self.targets.get_mut(target as usize) {
            entry.last_edge = place;
        }
        let number = self.edges.get_mut(place as usize).map_or(NO_EDGE, |edge| {
            edge.hits += 1;
            edge.number
        });
        Ok((number, self.edge_bytes() - before))
    }

    /// Gives a target that was never hit the hits that were kept, if any; whether it is there.
    #[cfg(feature = "query")]
    pub(super) fn set_target(&mut self, target: u32, hits: u64, first_us: i64, plain_edge: Option<u32>) -> bool {
        let Some(entry) = self.targets.get_mut(target as usize) else { return false };
        (entry.hits, entry.first_us, entry.plain_edge) = (hits, first_us, plain_edge.unwrap_or(NO_EDGE));
        if hits > 0 {
            push(&mut self.order, target);
        }
        true
    }

    /// Makes an edge that was kept; false where one of its ends is missing, or it is there already.
    #[cfg(feature = "query")]
    pub(super) fn set_edge(&mut self, caller: u32, target: u32, number: u32, hits: u64) -> bool {
        let fits = (caller as usize) < self.callers.len() && (target as usize) < self.targets.len();
        if !fits || self.knows_edge(target, caller) {
            return false;
        }
        self.edge_ids.insert((caller, target), self.edges.len() as u32);
        self.edges.push(Edge { caller, target, number, hits });
        true
    }

    /// Adds hits that were kept in full; how many more there are then, or `None` where the target or a caller is missing.
    #[cfg(feature = "query")]
    pub(super) fn set_visits(&mut self, target: u32, visits: &[(i64, Option<u32>)]) -> Option<usize> {
        let callers = self.callers.len();
        let entry = self.targets.get_mut(target as usize)?;
        let mut kept = 0;
        for (time_us, caller) in visits {
            if caller.is_some_and(|caller| caller as usize >= callers) {
                return None;
            }
            kept += entry.history.push(*time_us, caller.unwrap_or(NO_CALLER), self.settings.history_limit);
        }
        Some(kept)
    }

    fn edge_growth(&self) -> usize {
        self.edges.growth() + map_growth(&self.edge_ids, 1) + self.sent.edge_growth()
    }

    fn edge_bytes(&self) -> usize {
        self.edges.bytes() + self.edge_ids.allocation_size() + self.sent.bytes()
    }

    pub(super) fn knows_edge(&self, target: u32, caller: u32) -> bool {
        self.edge_ids.contains_key(&(caller, target))
    }

    /// The most that a new target, caller and edge may take on top, in bytes.
    pub(super) fn growth(&self) -> usize {
        let lists = self.targets.growth() + self.callers.growth() + vec_growth(&self.order) + self.sent.target_growth();
        let tables = map_growth(&self.target_ids, 1) + map_growth(&self.caller_ids, 1);
        lists + tables + self.edge_growth() + RING_BYTES
    }

    /// Bytes held but for the histories and the names.
    pub(super) fn bytes(&self) -> usize {
        size_of::<Self>()
            + self.targets.bytes()
            + self.targets.len() * RING_BYTES
            + self.order.capacity() * size_of::<u32>()
            + self.callers.bytes()
            + self.target_ids.allocation_size()
            + self.caller_ids.allocation_size()
            + self.edge_bytes()
    }
}
