//! Making, finding and removing metrics.

use super::chain::{Ends, NONE, append, unlink};
use super::claims::{Names, Owner};
use super::names::{check_name, family, mangle};
use super::node::{Live, Node, split};
use super::settings::Settings;
use super::slab::Slab;
use super::{Kind, Level, MetricId, Options, Tree};
use crate::blocks::{allocated, vec_growth};
use crate::error::{Code, Error, Result, shown};
use crate::labels::{growth_of, hash_of, shrink};

impl Tree {
    /// The metric at `name` ("" is the root), made if it is missing, with every container above it.
    ///
    /// Without `kind`: what is there, else a container. `level` goes to every metric this call makes and to the named
    /// one; options to the named one. `mono_ms` is where an uptime counts from, unless it is 0.
    ///
    /// # Errors
    /// `invalid_name`, `invalid_argument` (options), `not_a_container` (a value stands above), `type_conflict` (another
    /// kind or other options are there, or two metrics would write one name when exported). Nothing is changed then.
    pub fn get_metric(
        &mut self,
        name: &str,
        kind: Option<Kind>,
        level: Option<Level>,
        options: Options,
        mono_ms: f64,
    ) -> Result<MetricId> {
        check_name(name)?;
        // where nothing is merged, nothing gives way
        #[cfg(feature = "query")]
        if let Some(kind) = kind {
            options.check(kind)?;
            self.give_way(name, kind, &options);
        }
        self.obtain(name, kind, level, &options, mono_ms)
    }

    /// As [`Tree::get_metric`], but nothing gives way.
    pub(super) fn obtain(
        &mut self,
        name: &str,
        kind: Option<Kind>,
        level: Option<Level>,
        options: &Options,
        mono_ms: f64,
    ) -> Result<MetricId> {
        check_name(name)?;
        self.note_monotonic(mono_ms);
        let there = self.id_of(name);
        let wanted = match there.and_then(|id| self.nodes.get(id)) {
            Some(node) => kind.unwrap_or(node.kind),
            None => kind.unwrap_or(Kind::Base),
        };
        options.check(wanted)?;
        let id = match there {
            Some(id) => self.existing(id, wanted, options, mono_ms)?,
            None => self.create(name, wanted, level.unwrap_or(Level::Inherit), options, mono_ms)?,
        };
        if let Some(node) = self.nodes.get_mut(id) {
            node.explicit |= kind.is_some();
            #[cfg(feature = "query")]
            (node.live = node.live.woken(node.kind, mono_ms));
        }
        if let Some(level) = level {
            self.set_level(id, level);
        }
        self.alive_handle(id)
    }

    /// The most that a new metric may take on top, in bytes, the containers above it included.
    #[must_use]
    pub fn metric_growth(&self, name: &str, kind: Kind, options: &Options) -> usize {
        let parts = name.split('.').count();
        let settings = Settings::of(kind, options);
        let family = allocated(name.len() + 1 + settings.unit.len());
        let node = size_of::<Node>() + allocated(name.len()) + settings.bytes();
        let tables = self.nodes.growth() + growth_of(&self.names, parts) + self.claims.growth(name);
        parts * node + family + tables + vec_growth(&self.level_changes)
    }

    fn existing(&mut self, id: u32, wanted: Kind, options: &Options, mono_ms: f64) -> Result<u32> {
        let Some(node) = self.nodes.get(id) else { return Ok(id) };
        if node.may_become(wanted) {
            let (settings, family) = self.family_of(&node.path, wanted, options)?;
            self.become_kind(id, wanted, settings, family, mono_ms);
            return Ok(id);
        }
        let name = shown(&node.path);
        if wanted != node.kind {
            let (is, not) = (node.kind.name(), wanted.name());
            return Err(Error::new(Code::TypeConflict, format!("{name} is of type {is}, not {not}")));
        }
        if !node.explicit && node.settings.plain {
            self.dress(id, Settings::of(wanted, options));
            return Ok(id);
        }
        if let Some(option) = node.settings.differences(wanted, options).next() {
            let message = format!("{name} exists with another value of options.{}", option.name());
            return Err(Error::new(Code::TypeConflict, message));
        }
        self.rename_unit(id, options)?;
        if let (Some(help), Some(node)) = (&options.help, self.nodes.get_mut(id)) {
            let before = node.settings.bytes();
            node.settings.help.clone_from(help);
            self.bytes = self.bytes + node.settings.bytes() - before;
        }
        Ok(id)
    }

    /// Takes another unit, which is part of the exposition's name: only until that has been seen.
    fn rename_unit(&mut self, id: u32, options: &Options) -> Result<()> {
        let Some(node) = self.nodes.get(id) else { return Ok(()) };
        let wanted = options.unit.as_deref().map(mangle);
        let Some(unit) = wanted.filter(|unit| *unit != node.settings.unit) else { return Ok(()) };
        if node.exports_before != self.exports {
            let message = format!("{} was exported with another value of options.unit", shown(&node.path));
            return Err(Error::new(Code::TypeConflict, message));
        }
        let (kind, counts_calls) = (node.kind, node.settings.count_calls);
        let family = family(&node.path, kind, &unit);
        self.check_names(Names::of(&family, kind, counts_calls), &node.path)?;
        self.claims.release(Names::of(&node.family, kind, counts_calls));
        self.claims.take(Names::of(&family, kind, counts_calls), &Owner::Metric(id));
        if let Some(node) = self.nodes.get_mut(id) {
            let before = node.bytes();
            node.family = family.into_boxed_str();
            node.settings.unit = unit;
            self.bytes = self.bytes + node.bytes() - before;
        }
        Ok(())
    }

    /// Makes the metric and the containers that miss above it.
    fn create(&mut self, name: &str, kind: Kind, level: Level, options: &Options, mono_ms: f64) -> Result<u32> {
        let mut above = name;
        let parent = loop {
            above = split(above).0;
            if let Some(id) = self.id_of(above) {
                break self.nodes.get(id);
            }
        };
        if let Some(node) = parent.filter(|node| node.kind != Kind::Base) {
            let (above, kind) = (shown(&node.path), node.kind.name());
            let message = format!("{above} is of type {kind} and holds no children, such as {}", shown(name));
            return Err(Error::new(Code::NotAContainer, message));
        }
        let (settings, family) = self.family_of(name, kind, options)?;
        let id = self.container(name, level);
        self.become_kind(id, kind, settings, family, mono_ms);
        Ok(id)
    }

    /// A metric's settings and what it is exported as, if no other metric is.
    pub(super) fn family_of(&self, name: &str, kind: Kind, options: &Options) -> Result<(Settings, String)> {
        let settings = Settings::of(kind, options);
        let family = family(name, kind, &settings.unit);
        self.check_names(Names::of(&family, kind, settings.count_calls), name)?;
        Ok((settings, family))
    }

    /// What is at a name, made if it is missing, as are the containers above it.
    fn container(&mut self, name: &str, level: Level) -> u32 {
        if let Some(id) = self.id_of(name) {
            return id;
        }
        let parent = self.container(split(name).0, level);
        self.add_container(name, parent, level)
    }

    pub(super) fn add_container(&mut self, name: &str, parent: u32, level: Level) -> u32 {
        let above = self.nodes.get(parent).map_or(Level::Runtime, |node| node.effective);
        let effective = if level == Level::Inherit { above } else { level };
        let node = Node::container(name, parent, level, effective);
        self.bytes += node.bytes();
        let id = self.nodes.insert(node).slot;
        self.names.insert_unique(hash_of(name), id, |id| name_hash(&self.nodes, *id));
        let ends = self.children(parent);
        let ends = append(&mut self.nodes, ends, id);
        self.set_children(parent, ends);
        id
    }

    fn children(&self, id: u32) -> Ends {
        self.nodes.get(id).map_or(Ends::EMPTY, |node| node.children)
    }

    fn set_children(&mut self, id: u32, ends: Ends) {
        if let Some(node) = self.nodes.get_mut(id) {
            node.children = ends;
        }
    }

    /// Gives a container without children its kind and the names it writes.
    pub(super) fn become_kind(&mut self, id: u32, kind: Kind, settings: Settings, family: String, mono_ms: f64) {
        self.claims.take(Names::of(&family, kind, settings.count_calls), &Owner::Metric(id));
        if let Some(node) = self.nodes.get_mut(id) {
            self.bytes = self.bytes + allocated(family.len()) - allocated(node.family.len());
            node.kind = kind;
            node.live = Live::of(kind, mono_ms);
            node.exports_before = self.exports;
            node.family = family.into_boxed_str();
        }
        self.dress(id, settings);
    }

    pub(super) fn dress(&mut self, id: u32, settings: Settings) {
        let Some(node) = self.nodes.get_mut(id) else { return };
        self.bytes = self.bytes - node.settings.bytes() + settings.bytes();
        node.settings = settings;
    }

    /// Drops the metric and everything under it; "" empties the tree but keeps its root. Whether there was one.
    pub fn remove_metric(&mut self, name: &str) -> bool {
        let Some(id) = self.id_of(name) else { return false };
        if id == Self::ROOT {
            return self.drop_children(id);
        }
        self.drop_tree(id);
        true
    }

    /// Drops everything under a metric; whether there was anything.
    fn drop_children(&mut self, id: u32) -> bool {
        let any = !self.children(id).is_empty();
        while let Ends { first, .. } = self.children(id)
            && first != NONE
        {
            self.drop_tree(first);
        }
        any
    }

    /// Drops a metric after everything under it.
    pub(super) fn drop_tree(&mut self, id: u32) {
        self.drop_children(id);
        self.remove_cells(id);
        let parent = self.nodes.get(id).map_or(NONE, |node| node.parent);
        let ends = self.children(parent);
        let ends = unlink(&mut self.nodes, ends, id);
        self.set_children(parent, ends);
        let Some(node) = self.nodes.remove(id) else { return };
        self.bytes -= node.bytes();
        self.refused -= node.refused.len();
        if let Ok(entry) = self.names.find_entry(hash_of(&*node.path), |other| *other == id) {
            entry.remove();
        }
        shrink(&mut self.names, |id| name_hash(&self.nodes, *id));
        self.claims.release(Names::of(&node.family, node.kind, node.settings.count_calls));
    }
}

/// The hash of a node's name; every id in the table of names has one.
fn name_hash(nodes: &Slab<Node>, id: u32) -> u64 {
    nodes.get(id).map_or(0, |node| hash_of(&*node.path))
}
