//! Hits: who visited what, when and from where. Counts are exact for ever; what is kept in full gives way, oldest first.
//!
//! ```
//! use pulsetree::hits::{Hits, RecorderOptions};
//! let mut hits = Hits::new();
//! let site = hits.recorder("site", RecorderOptions::default())?;
//! let home = hits.target(site, "Home", None)?;
//! hits.hit(site, home, None, 1_600_000_000_000_000);
//! assert_eq!(hits.totals(site).next().unwrap().hits, 1);
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

mod history;
mod merge;
mod profile;
mod recorder;
mod snapshot;
#[cfg(feature = "query")]
mod state;

pub use merge::{Increment, Toll};
pub use profile::Profile;
#[cfg(feature = "query")]
pub use state::HitsState;

use crate::blocks::Blocks;
use crate::error::{Code, Error, Result};
use crate::labels::{Interner, Map, Symbol, map_growth};
use history::{History, NO_CALLER, bytes_of};
use recorder::{NO_LAYER, Recorder, Settings, Target};

/// What a recorder is asked to be; `None` leaves the default, or what the recorder is already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecorderOptions {
    /// Hits kept in full per target. Default 10 000.
    pub history_limit: Option<usize>,
    /// Whether each hit is also counted in the store. Default true.
    pub record: Option<bool>,
    /// Whether the totals are also exported to Prometheus. Default true.
    pub prometheus: Option<bool>,
}

impl RecorderOptions {
    fn over(self, default: Settings) -> Settings {
        Settings {
            history_limit: self.history_limit.unwrap_or(default.history_limit),
            record: self.record.unwrap_or(default.record),
            prometheus: self.prometheus.unwrap_or(default.prometheus),
        }
    }
}

const DEFAULTS: Settings = Settings { history_limit: 10_000, record: true, prometheus: true };

/// How often one target was hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total<'a> {
    /// The target's name.
    pub target: &'a str,
    /// Its layer, unless that is the default.
    pub layer: Option<&'a str>,
    /// All hits, those included that the history no longer holds.
    pub hits: u64,
}

/// What a hit came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The target's hits so far.
    pub total: u64,
    /// Number of the edge from the caller, or from none, to the target: one series of numbers over all recorders.
    pub edge: u32,
    /// Whether it is also counted in the store.
    pub recorded: bool,
}

/// All recorders. Recorders, targets and callers are numbers, given out by name once.
#[derive(Default)]
pub struct Hits {
    names: Interner,
    recorders: Blocks<Recorder>,
    recorder_ids: Map<Symbol, u32>,
    hit_count: u64,
    /// The number of the next edge.
    next_edge: u32,
    /// Hits kept in full.
    visits: usize,
    /// Bytes of everything but the history and the names.
    table_bytes: usize,
    /// Whether something was ever frozen.
    tracks: bool,
}

impl Hits {
    /// No recorders yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The recorder of an id that the app asks for, made if it is new. Options of one that it asked for before may be absent
    /// but not different. One that it never asked for takes those that are given, and counts on; past another limit the history
    /// loses what was recorded first.
    ///
    /// # Errors
    /// `invalid_argument` for an empty id, `type_conflict` for a different option.
    pub fn recorder(&mut self, id: &str, options: RecorderOptions) -> Result<u32> {
        let recorder = self.recorder_of_others(id, options)?;
        self.ask(recorder, options)?;
        Ok(recorder)
    }

    /// The recorder of an id, as it is, or made with these options.
    ///
    /// # Errors
    /// `invalid_argument` for an empty id.
    pub fn recorder_of_others(&mut self, id: &str, options: RecorderOptions) -> Result<u32> {
        not_empty("id", id)?;
        if let Some(known) = self.find(id) {
            return Ok(known);
        }
        let symbol = self.names.acquire(id);
        let number = self.recorders.len() as u32;
        let before = self.index_bytes();
        self.recorder_ids.insert(symbol, number);
        self.recorders.push(Recorder::new(symbol, options.over(DEFAULTS), merge::Sent::new(self.tracks)));
        self.table_bytes += self.index_bytes() - before;
        Ok(number)
    }

    /// Whether the app asked for a recorder.
    #[must_use]
    pub fn is_asked(&self, recorder: u32) -> bool {
        self.get(recorder).is_some_and(|recorder| recorder.is_asked)
    }

    fn ask(&mut self, recorder: u32, options: RecorderOptions) -> Result<()> {
        let Some(owner) = self.recorders.get_mut(recorder as usize) else { return Err(no_recorder()) };
        match differing(options, owner.settings) {
            Some(option) if owner.is_asked => return Err(refused(self.names.text(owner.id), option)),
            Some(_) => {
                owner.settings = options.over(owner.settings);
                let limit = owner.settings.history_limit;
                let gone: usize = owner.targets.iter_mut().map(|target| target.history.set_limit(limit)).sum();
                self.visits -= gone;
            }
            None => {}
        }
        owner.is_asked = true;
        Ok(())
    }

    fn index_bytes(&self) -> usize {
        self.recorders.bytes() + self.recorder_ids.allocation_size()
    }

    /// The recorder of an id, if there is one.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<u32> {
        self.recorder_ids.get(&self.names.find(id)?).copied()
    }

    /// The number of a target within its layer. A target shows from its first hit on.
    ///
    /// # Errors
    /// `invalid_argument` for an empty name or layer, `not_found` for a recorder that is not there.
    pub fn target(&mut self, recorder: u32, name: &str, layer: Option<&str>) -> Result<u32> {
        not_empty("target", name)?;
        not_empty("layer", layer.unwrap_or("default"))?;
        if let Some(target) = self.find_target(recorder, name, layer) {
            return Ok(target);
        }
        let Some(owner) = self.recorders.get_mut(recorder as usize) else { return Err(no_recorder()) };
        let before = owner.bytes();
        let layer = layer.map_or(NO_LAYER, |layer| self.names.acquire(layer));
        let target = owner.add_target(layer, self.names.acquire(name));
        self.table_bytes += owner.bytes() - before;
        Ok(target)
    }

    /// The number of a target, if there is one.
    #[must_use]
    pub fn find_target(&self, recorder: u32, name: &str, layer: Option<&str>) -> Option<u32> {
        let layer = layer.map_or(Some(NO_LAYER), |layer| self.names.find(layer))?;
        self.get(recorder)?.find_target(layer, self.names.find(name)?)
    }

    /// The number of a caller.
    ///
    /// # Errors
    /// `invalid_argument` for an empty name, `not_found` for a recorder that is not there.
    pub fn caller(&mut self, recorder: u32, name: &str) -> Result<u32> {
        not_empty("caller", name)?;
        if let Some(caller) = self.find_caller(recorder, name) {
            return Ok(caller);
        }
        let Some(owner) = self.recorders.get_mut(recorder as usize) else { return Err(no_recorder()) };
        let before = owner.bytes();
        let caller = owner.add_caller(self.names.acquire(name));
        self.table_bytes += owner.bytes() - before;
        Ok(caller)
    }

    /// The number of a caller, if there is one.
    #[must_use]
    pub fn find_caller(&self, recorder: u32, name: &str) -> Option<u32> {
        self.get(recorder)?.find_caller(self.names.find(name)?)
    }

    /// Counts one hit, at any number of targets in the same time; `None` for a recorder, target or caller that is not
    /// there.
    pub fn hit(&mut self, recorder: u32, target: u32, caller: Option<u32>, time_us: i64) -> Option<Hit> {
        self.count(recorder, target, caller, time_us, true)?.ok()
    }

    /// As [`Hits::hit`]; but what would take memory changes nothing and tells how many bytes at most.
    #[inline]
    pub fn try_hit(
        &mut self,
        recorder: u32,
        target: u32,
        caller: Option<u32>,
        time_us: i64,
    ) -> Option<core::result::Result<Hit, usize>> {
        self.count(recorder, target, caller, time_us, false)
    }

    #[inline]
    fn count(
        &mut self,
        recorder: u32,
        target: u32,
        caller: Option<u32>,
        time_us: i64,
        asked: bool,
    ) -> Option<core::result::Result<Hit, usize>> {
        let owner = self.recorders.get_mut(recorder as usize)?;
        let counted = match owner.hit(target, caller.unwrap_or(NO_CALLER), time_us, self.next_edge, asked)? {
            Ok(counted) => counted,
            Err(growth) => return Some(Err(growth)),
        };
        self.hit_count += 1;
        self.next_edge += u32::from(counted.edge == self.next_edge);
        self.visits += counted.kept;
        self.table_bytes += counted.bytes;
        Some(Ok(Hit { total: counted.total, edge: counted.edge, recorded: owner.settings.record }))
    }

    fn get(&self, recorder: u32) -> Option<&Recorder> {
        self.recorders.get(recorder as usize)
    }

    fn get_target(&self, recorder: u32, target: u32) -> Option<&Target> {
        self.get(recorder)?.targets.get(target as usize)
    }

    fn layer_name(&self, layer: Symbol) -> Option<&str> {
        (layer != NO_LAYER).then(|| self.names.text(layer))
    }

    /// The id of a recorder, of which the first made is number 0; empty for one that is not there, as are the names below.
    #[must_use]
    pub fn id(&self, recorder: u32) -> &str {
        self.get(recorder).map_or("", |recorder| self.names.text(recorder.id))
    }

    /// Whether the recorder's hits are also counted in the store.
    #[must_use]
    pub fn records(&self, recorder: u32) -> bool {
        self.get(recorder).is_some_and(|recorder| recorder.settings.record)
    }

    /// The name of a target.
    #[must_use]
    pub fn target_name(&self, recorder: u32, target: u32) -> &str {
        self.get_target(recorder, target).map_or("", |target| self.names.text(target.name))
    }

    /// The layer of a target, unless it is the default.
    #[must_use]
    pub fn target_layer(&self, recorder: u32, target: u32) -> Option<&str> {
        self.get_target(recorder, target).and_then(|target| self.layer_name(target.layer))
    }

    /// The name of a caller.
    #[must_use]
    pub fn caller_name(&self, recorder: u32, caller: u32) -> &str {
        let name = self.get(recorder).and_then(|recorder| recorder.callers.get(caller as usize));
        name.map_or("", |&name| self.names.text(name))
    }

    /// How many hits are kept in full.
    #[must_use]
    pub const fn visits(&self) -> usize {
        self.visits
    }

    /// The totals of a recorder's targets, in order of their first hit.
    pub fn totals(&self, recorder: u32) -> impl Iterator<Item = Total<'_>> {
        self.shown(recorder).map(|target| Total {
            target: self.names.text(target.name),
            layer: self.layer_name(target.layer),
            hits: target.hits,
        })
    }

    /// The recorders that Prometheus is to see: id and number.
    pub fn exported(&self) -> impl Iterator<Item = (&str, u32)> {
        let exported = self.recorders.iter().zip(0..).filter(|(recorder, _)| recorder.settings.prometheus);
        exported.map(|(recorder, number)| (self.names.text(recorder.id), number))
    }

    /// The targets of a recorder that were hit, in order of their first hit.
    fn shown(&self, recorder: u32) -> impl Iterator<Item = &Target> {
        let owner = self.get(recorder);
        let order = owner.map(|owner| owner.order.as_slice()).unwrap_or_default();
        order.iter().filter_map(move |&target| owner?.targets.get(target as usize))
    }

    fn each_history(&self, f: &mut dyn FnMut(&History)) {
        for recorder in self.recorders.iter() {
            for target in recorder.targets.iter() {
                f(&target.history);
            }
        }
    }

    /// All hits counted.
    #[must_use]
    pub const fn hit_count(&self) -> u64 {
        self.hit_count
    }

    /// The most that a new recorder may take on top, in bytes.
    #[must_use]
    pub fn recorder_growth(&self, id: &str) -> usize {
        self.names.growth(id) + self.recorders.growth() + map_growth(&self.recorder_ids, 1)
    }

    /// The most that a new target, caller or edge of a recorder, of which these are the names, and a hit of it may take
    /// on top, in bytes.
    #[must_use]
    pub fn growth(&self, recorder: u32, names: &[&str]) -> usize {
        let names: usize = names.iter().map(|name| self.names.growth(name)).sum();
        names + self.get(recorder).map_or(0, Recorder::growth)
    }

    /// Whether a caller, or none, has hit a target before, so that counting it once more needs no place.
    #[must_use]
    pub fn knows_edge(&self, recorder: u32, target: u32, caller: Option<u32>) -> bool {
        caller.is_none_or(|caller| self.get(recorder).is_some_and(|recorder| recorder.knows_edge(target, caller)))
    }

    /// Bytes held. Constant time.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.names.bytes() + self.table_bytes + bytes_of(self.visits)
    }

    /// The time of the oldest hit in the history. Linear in the number of targets as long as hits come in order of time.
    #[must_use]
    pub fn oldest(&self) -> Option<i64> {
        self.span().map(|(oldest, _)| oldest)
    }

    /// The time of the newest hit in the history, at the cost of [`Hits::oldest`].
    #[must_use]
    pub fn newest(&self) -> Option<i64> {
        self.span().map(|(_, newest)| newest)
    }

    fn span(&self) -> Option<(i64, i64)> {
        let mut span = (i64::MAX, i64::MIN);
        self.each_history(&mut |history| history.widen(&mut span));
        (self.visits > 0).then_some(span)
    }

    /// How the history is spread over time: made once, asked often.
    #[must_use]
    pub fn history_profile(&self) -> Profile {
        Profile::of(self)
    }

    /// Drops the history earlier than `time_us` and returns how many hits went from it; counts stay.
    pub fn drop_history_before(&mut self, time_us: i64) -> u64 {
        let mut dropped = 0;
        for recorder in self.recorders.iter_mut() {
            for target in recorder.targets.iter_mut() {
                dropped += target.history.drop_before(time_us);
            }
        }
        self.visits -= dropped;
        dropped as u64
    }
}

/// The first option that is given and not what the recorder is.
fn differing(options: RecorderOptions, settings: Settings) -> Option<&'static str> {
    let wanted = options.over(settings);
    if wanted.history_limit != settings.history_limit {
        Some("historyLimit")
    } else if wanted.record != settings.record {
        Some("record")
    } else {
        (wanted.prometheus != settings.prometheus).then_some("prometheus")
    }
}

#[cold]
fn refused(id: &str, option: &str) -> Error {
    Error::of(Code::TypeConflict, "id", id, &format!("a recorder without another {option}"))
}

fn not_empty(argument: &str, text: &str) -> Result<()> {
    if text.is_empty() { Err(Error::invalid(argument, text, "a text that is not empty")) } else { Ok(()) }
}

fn no_recorder() -> Error {
    Error::new(Code::NotFound, "recorder is not there; expected one that was made")
}
