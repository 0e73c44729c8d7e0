//! Names to series: which series has these tags, and which series have this metric or this tag.

use super::ids::List;
use super::slots::{Series, Slots};
use crate::blocks::{Blocks, allocated, push, vec_bytes};
use crate::labels::{Interner, Map, Symbol, growth_of, hash_of, map_growth, shrink};
use hashbrown::HashTable;

/// Most ids of a kind: a tsuid has three bytes for each.
pub const ID_LIMIT: usize = 0xFF_FFFF;

/// One pair of key and value, shared by the series that have it.
pub struct Tag {
    pub key: Symbol,
    pub value: Symbol,
    /// Series that have it, those without points included.
    holders: u32,
    /// Series with points that have it, in order of first write.
    pub series: List,
}

/// The index. Lists hold only series that have had a point; names are held for all.
#[derive(Default)]
pub struct Index {
    pub metrics: Interner,
    pub keys: Interner,
    pub values: Interner,
    pub tags: Blocks<Tag>,
    /// By metric's symbol: its series, in order of first write.
    pub by_metric: Blocks<List>,
    /// By key's symbol: its tags.
    pub by_key: Blocks<List>,
    free_tags: Vec<u32>,
    /// Tags by the symbols of key and value.
    tag_ids: Map<(Symbol, Symbol), u32>,
    /// Slots by the hash of metric and tags.
    series: HashTable<u32>,
    list_bytes: usize,
    /// Bytes of what only names change, as of the last one made or freed.
    name_bytes: usize,
}

/// The numbers of a series' names; none for those that are not held.
pub struct Ids {
    metric: Option<Symbol>,
    tags: Vec<Option<u32>>,
}

/// More tags than most series have.
const MANY_TAGS: usize = 16;
/// What the first id of a list takes.
const NEW_LIST: usize = allocated(size_of::<u32>());

/// What a batch of freed series leaves to be swept.
#[derive(Default)]
pub struct Sweep {
    metrics: Vec<u32>,
    tags: Vec<u32>,
}

/// The hash of the series in a slot; every slot in the table of series has one.
fn series_hash(slots: &Slots, slot: u32) -> u64 {
    slots.get(slot).map_or(0, |series| hash_of((series.metric, &*series.tags)))
}

/// The list of a number, made with those below it.
fn list_at(lists: &mut Blocks<List>, at: u32) -> Option<&mut List> {
    while lists.len() <= at as usize {
        lists.push(List::default());
    }
    lists.get_mut(at as usize)
}

impl Index {
    /// The tag of two symbols.
    pub fn tag_of(&self, key: Symbol, value: Symbol) -> Option<u32> {
        self.tag_ids.get(&(key, value)).copied()
    }

    /// The tag of two texts.
    pub fn find_tag(&self, key: &str, value: &str) -> Option<u32> {
        self.tag_of(self.keys.find(key)?, self.values.find(value)?)
    }

    pub fn tag(&self, id: u32) -> Option<&Tag> {
        self.tags.get(id as usize)
    }

    /// A tag's key and value.
    pub fn texts(&self, id: u32) -> (&str, &str) {
        self.tag(id).map_or(("", ""), |tag| (self.keys.text(tag.key), self.values.text(tag.value)))
    }

    /// The slot of a series by its ids, tags by key in code-unit order.
    pub fn locate(&self, slots: &Slots, metric: Symbol, tags: &[u32]) -> Option<u32> {
        let is = |slot: &u32| slots.get(*slot).is_some_and(|series| series.metric == metric && *series.tags == *tags);
        self.series.find(hash_of((metric, tags)), is).copied()
    }

    /// The numbers of a series' texts, tags by key in code-unit order.
    pub fn ids(&self, metric: &str, tags: &[(&str, &str)]) -> Ids {
        let tags = tags.iter().map(|(key, value)| self.find_tag(key, value)).collect();
        Ids { metric: self.metrics.find(metric), tags }
    }

    /// The slot of a series by its names.
    pub fn find(&self, slots: &Slots, ids: &Ids) -> Option<u32> {
        let tags = ids.tags.iter().copied().collect::<Option<Vec<u32>>>()?;
        self.locate(slots, ids.metric?, &tags)
    }

    /// Whether names for one more series with this many tags surely have ids.
    pub fn has_room(&self, tags: usize) -> bool {
        self.by_metric.len() < ID_LIMIT && self.tags.len() + tags <= ID_LIMIT
    }

    /// Holds the names of a new series, tags by key in code-unit order, of which these are the numbers.
    pub fn acquire(&mut self, metric: &str, tags: &[(&str, &str)], ids: &Ids) -> (Symbol, Box<[u32]>) {
        let symbol = match ids.metric {
            Some(symbol) => {
                self.metrics.retain(symbol);
                symbol
            }
            None => self.acquire_metric(metric),
        };
        let held = |((key, value), id): (&(&str, &str), &Option<u32>)| match id.and_then(|id| self.hold(id)) {
            Some(id) => id,
            None => self.acquire_tag(key, value),
        };
        (symbol, tags.iter().zip(&ids.tags).map(held).collect())
    }

    fn hold(&mut self, id: u32) -> Option<u32> {
        self.tags.get_mut(id as usize).map(|tag| {
            tag.holders += 1;
            id
        })
    }

    fn acquire_metric(&mut self, metric: &str) -> Symbol {
        let metric = self.metrics.acquire(metric);
        let _ = list_at(&mut self.by_metric, metric);
        self.count_names();
        metric
    }

    fn acquire_tag(&mut self, key: &str, value: &str) -> u32 {
        let (key, value) = (self.keys.acquire(key), self.values.acquire(value));
        let tag = Tag { key, value, holders: 1, series: List::default() };
        let id = self.free_tags.pop().unwrap_or(self.tags.len() as u32);
        match self.tags.get_mut(id as usize) {
            Some(free) => *free = tag,
            None => self.tags.push(tag),
        }
        self.tag_ids.insert((key, value), id);
        if let Some(list) = list_at(&mut self.by_key, key) {
            list.push(id, &mut self.list_bytes);
        }
        self.count_names();
        id
    }

    /// Makes the series of a slot findable by its ids.
    pub fn enter(&mut self, slots: &Slots, slot: u32) {
        if self.series.len() < self.series.capacity() {
            self.series.insert_unique(series_hash(slots, slot), slot, |other| series_hash(slots, *other));
            return;
        }
        // Anew from the slots as they lie: growing by itself, the table reads each series far from the one before, which was
        // a fifth of the time of a new series among a million.
        self.series = HashTable::with_capacity(slots.live());
        for slot in slots.taken() {
            self.series.insert_unique(series_hash(slots, slot), slot, |other| series_hash(slots, *other));
        }
    }

    /// Lists a series that gets its first point.
    pub fn list(&mut self, slot: u32, series: &Series) {
        if let Some(list) = self.by_metric.get_mut(series.metric as usize) {
            list.push(slot, &mut self.list_bytes);
        }
        for &id in &series.tags {
            if let Some(tag) = self.tags.get_mut(id as usize) {
                tag.series.push(slot, &mut self.list_bytes);
            }
        }
    }

    /// Lets go of a listed series; [`Index::sweep`] finishes the batch.
    pub fn release(&mut self, slot: u32, series: &Series, batch: &mut Sweep) {
        let hash = hash_of((series.metric, &*series.tags));
        if let Ok(entry) = self.series.find_entry(hash, |other| *other == slot) {
            entry.remove();
        }
        self.metrics.release(series.metric);
        if self.by_metric.get_mut(series.metric as usize).is_some_and(List::mark) {
            batch.metrics.push(series.metric);
        }
        for &id in &series.tags {
            let Some(tag) = self.tags.get_mut(id as usize) else { continue };
            tag.holders -= 1;
            if tag.series.mark() {
                batch.tags.push(id);
            }
        }
    }

    /// Takes a batch of freed series out of all lists, and frees the names that nobody holds now.
    pub fn sweep(&mut self, slots: &Slots, batch: Sweep) {
        let stays = |slot: u32| slots.get(slot).is_some();
        for metric in batch.metrics {
            if let Some(list) = self.by_metric.get_mut(metric as usize) {
                list.sweep(&mut self.list_bytes, stays);
            }
        }
        let mut keys = Vec::new();
        for id in batch.tags {
            let Some(tag) = self.tags.get_mut(id as usize) else { continue };
            tag.series.sweep(&mut self.list_bytes, stays);
            if tag.holders == 0 {
                let (key, value) = (tag.key, tag.value);
                self.free_tag(id, key, value, &mut keys);
            }
        }
        let stays = |id: u32| self.tags.get(id as usize).is_some_and(|tag| tag.holders > 0);
        for key in keys {
            if let Some(list) = self.by_key.get_mut(key as usize) {
                list.sweep(&mut self.list_bytes, stays);
            }
        }
        self.shrink(slots);
        self.count_names();
    }

    fn free_tag(&mut self, id: u32, key: Symbol, value: Symbol, keys: &mut Vec<u32>) {
        self.tag_ids.remove(&(key, value));
        self.keys.release(key);
        self.values.release(value);
        push(&mut self.free_tags, id);
        if self.by_key.get_mut(key as usize).is_some_and(List::mark) {
            keys.push(key);
        }
    }

    /// Gives tables back; the numbering of an empty store starts anew.
    fn shrink(&mut self, slots: &Slots) {
        if slots.live() == 0 {
            *self = Self::default();
            return;
        }
        shrink(&mut self.series, |slot| series_hash(slots, *slot));
        if self.tag_ids.len() < self.tag_ids.capacity() / 4 {
            self.tag_ids.shrink_to(self.tag_ids.len() * 2);
        }
    }

    /// The most that a new series and its first point may take on top, in bytes: names that are not held yet, and places
    /// in the lists and tables.
    pub fn growth(&self, metric: &str, tags: &[(&str, &str)], ids: &Ids) -> usize {
        let metrics = match ids.metric {
            Some(symbol) => self.by_metric.get(symbol as usize).map_or(0, List::growth),
            None => self.metrics.growth(metric) + self.by_metric.growth() + NEW_LIST,
        };
        let tag = |((key, value), id): (&(&str, &str), &Option<u32>)| match id.and_then(|id| self.tag(id)) {
            Some(tag) => tag.series.growth(),
            None => self.tag_growth(key, value),
        };
        metrics + tags.iter().zip(&ids.tags).map(tag).sum::<usize>() + growth_of(&self.series, 1)
    }

    fn tag_growth(&self, key: &str, value: &str) -> usize {
        let keys = match self.keys.find(key) {
            Some(symbol) => self.by_key.get(symbol as usize).map_or(0, List::growth),
            None => self.keys.growth(key) + self.by_key.growth() + NEW_LIST,
        };
        let tags = if self.free_tags.is_empty() { self.tags.growth() } else { 0 };
        keys + self.values.growth(value) + tags + map_growth(&self.tag_ids, MANY_TAGS) + NEW_LIST
    }

    /// Counts the bytes of what only names change.
    fn count_names(&mut self) {
        let names = self.metrics.bytes() + self.keys.bytes() + self.values.bytes();
        let lists = self.by_metric.bytes() + self.by_key.bytes();
        let tags = self.tags.bytes() + vec_bytes(&self.free_tags);
        self.name_bytes = names + lists + tags + self.tag_ids.allocation_size();
    }

    /// Bytes held.
    pub fn bytes(&self) -> usize {
        self.name_bytes + self.list_bytes + self.series.allocation_size()
    }
}

#[cfg(debug_assertions)]
impl Index {
    /// The first broken invariant: lists are made again from the series.
    pub fn validate(&self, slots: &Slots, written: &[u32]) -> Result<(), String> {
        let with = |wanted: &dyn Fn(&Series) -> bool| -> Vec<u32> {
            written.iter().copied().filter(|&slot| slots.get(slot).is_some_and(wanted)).collect()
        };
        for (list, metric) in self.by_metric.iter().zip(0..) {
            if **list != with(&|series| series.metric == metric) {
                return Err(format!("the list of metric {metric} is wrong"));
            }
        }
        let mut held = 0;
        for (tag, id) in self.tags.iter().zip(0..) {
            held += usize::from(tag.holders > 0);
            if *tag.series != with(&|series| series.tags.contains(&id)) {
                return Err(format!("the list of tag {id} is wrong"));
            }
            let listed = self.by_key.get(tag.key as usize).is_some_and(|list| list.contains(&id));
            if tag.holders > 0 && (!listed || self.tag_of(tag.key, tag.value) != Some(id)) {
                return Err(format!("tag {id} is not found"));
            }
        }
        let by_key: usize = self.by_key.iter().map(|list| list.len()).sum();
        let lists = self.by_metric.iter().chain(self.by_key.iter()).chain(self.tags.iter().map(|tag| &tag.series));
        let bytes: usize = lists.map(List::bytes).sum();
        match (by_key == held, held + self.free_tags.len() == self.tags.len(), bytes == self.list_bytes) {
            (true, true, true) => Ok(()),
            counts => Err(format!("index: keys' tags, free tags, bytes are right: {counts:?}")),
        }
    }
}
