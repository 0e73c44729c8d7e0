//! A world from what was kept of another.

use super::{Engine, LOG_SHARE, Options, REFUSED_SHARE, Result};
use crate::error::Error;
use crate::hits::HitsState;
use crate::image::{Chain, Limits, Record, SeriesState, corrupt, length};
use crate::labels::Handle;
use crate::tree::TreeState;

/// What a world that is being loaded knows of what came so far.
pub(super) struct Loading {
    /// The limits that hold once all is loaded.
    given: Options,
    /// The beginning of an envelope whose end did not come yet.
    pending: Vec<u8>,
    /// The limits that it ran under.
    limits: Limits,
    chain: Chain,
    /// The metric and the series that records are of.
    metric: Option<Handle>,
    series: Option<Handle>,
    /// Whether the image's last record came.
    ended: bool,
}

impl Limits {
    /// Options with these limits and all else of others.
    fn over(self, others: Options) -> Options {
        let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        Options {
            memory_limit: size(self.memory),
            retention: self.retention,
            series_limit: size(self.series),
            store_series_limit: size(self.store_series),
            ..others
        }
    }
}

/// What does not fit what came before it.
fn misplaced(_: Error) -> Error {
    corrupt("a record that fits those before it")
}

impl Engine {
    /// Takes the next bytes of what [`Engine::save`] gave, cut anywhere, into a world that was just made.
    ///
    /// # Errors
    /// `corrupt`; the world is then to be dropped.
    pub fn load(&mut self, bytes: &[u8]) -> Result<()> {
        let mut loading = self.loading.take().unwrap_or_else(|| Box::new(Loading::new(self.budget.options)));
        let mut pending = std::mem::take(&mut loading.pending);
        let mut rest = bytes;
        if !pending.is_empty() {
            pending.extend_from_slice(bytes);
            rest = &pending;
        }
        while let Some(whole) = length(rest)?.and_then(|whole| usize::try_from(whole).ok())
            && let Some((envelope, after)) = rest.split_at_checked(whole)
        {
            self.load_envelope(&mut loading, envelope)?;
            rest = after;
        }
        loading.pending = rest.to_vec();
        self.loading = Some(loading);
        Ok(())
    }

    /// Ends what [`Engine::load`] began: the world's own limits hold from here on, and what is too old or too much for
    /// them goes, the oldest points first.
    ///
    /// # Errors
    /// `corrupt` where something is missing; the world is then to be dropped.
    pub fn loaded(&mut self, now: f64) -> Result<()> {
        let Some(loading) = self.loading.take().filter(|loading| loading.ended && loading.pending.is_empty()) else {
            return Err(corrupt("all bytes of an image"));
        };
        self.set_options(loading.given);
        self.has_room(0, now);
        Ok(())
    }

    fn load_envelope(&mut self, loading: &mut Loading, envelope: &[u8]) -> Result<()> {
        let mut content = loading.chain.next(envelope)?;
        while !content.is_empty() {
            if loading.ended {
                return Err(corrupt("nothing after the end"));
            }
            self.load_record(loading, &Record::read(&mut content)?)?;
        }
        Ok(())
    }

    fn load_record(&mut self, loading: &mut Loading, record: &Record<'_>) -> Result<()> {
        match record {
            Record::End => {
                loading.ended = true;
                self.set_options(loading.limits.over(loading.given));
            }
            Record::Head(head) => {
                loading.limits = head.limits;
                // what is there already is not asked whether it may come
                self.store.set_series_limit(usize::MAX);
                self.tree.set_dropped_series(head.dropped_sets);
                self.budget.dropped_series = head.dropped_series;
                self.budget.dropped_points = head.dropped_points;
            }
            Record::Tree(state) => return self.load_tree(loading, state).map_err(misplaced),
            Record::Hits(state) => return self.load_hits(state).map_err(misplaced),
            Record::Series(state) => loading.series = Some(self.load_series(state).map_err(misplaced)?),
            Record::Points(times, values) => {
                let stored = loading.series.is_some_and(|series| self.store.append_many(series, times, values));
                return if stored { Ok(()) } else { Err(corrupt("a series before its points")) };
            }
        }
        Ok(())
    }

    fn load_tree(&mut self, loading: &mut Loading, state: &TreeState<'_>) -> Result<()> {
        match (state, loading.metric) {
            (TreeState::Metric(metric), _) => loading.metric = Some(self.tree.set_metric(metric)?),
            (TreeState::Cell(cell), Some(metric)) => self.tree.set_cell(metric, cell)?,
            (TreeState::Cell(_), None) => return Err(corrupt("a metric before its label sets")),
        }
        Ok(())
    }

    fn load_hits(&mut self, state: &HitsState<'_>) -> Result<()> {
        if let HitsState::Recorder(id, options) = state
            && options.prometheus == Some(true)
        {
            self.claim_hits(id)?;
        }
        self.hits.set_state(state)
    }

    /// A series that was not there, whatever the limit.
    fn load_series(&mut self, state: &SeriesState<'_>) -> Result<Handle> {
        if self.store.find(state.metric, &state.tags).is_some() {
            return Err(corrupt("each series once"));
        }
        self.store.intern(state.metric, &state.tags)
    }

    fn set_options(&mut self, options: Options) {
        self.tree.set_series_limit(options.series_limit);
        self.tree.remember_refused_within(options.memory_limit / REFUSED_SHARE);
        self.store.set_series_limit(options.store_series_limit);
        self.feed.set_limit(options.memory_limit / LOG_SHARE);
        self.budget.set_options(options);
    }
}

impl Loading {
    fn new(given: Options) -> Self {
        Self {
            given,
            pending: Vec::new(),
            limits: given.into(),
            chain: Chain::default(),
            metric: None,
            series: None,
            ended: false,
        }
    }
}
