//! Levels: which recordings are kept. A metric caches the level in force, so that a recording reads one byte.

use super::chain::NONE;
use super::{MetricId, Tree};
use crate::blocks::push;
use crate::error::{Error, Result};

/// How much a metric records (spec: Levels).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Nothing.
    Disabled,
    /// Calls of `runtime`.
    Runtime,
    /// Calls of `runtime` and of `debug`.
    Debug,
    /// What the nearest ancestor that is not `Inherit` says.
    Inherit,
}

impl Level {
    /// Every level.
    pub const ALL: [Self; 4] = [Self::Disabled, Self::Runtime, Self::Debug, Self::Inherit];

    /// The name as JavaScript spells it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Disabled => "disabled",
            Self::Runtime => "runtime",
            Self::Debug => "debug",
            Self::Inherit => "inherit",
        }
    }

    /// The level of that name.
    ///
    /// # Errors
    /// `invalid_argument` for any other text.
    pub fn named(text: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|level| level.name() == text);
        found.ok_or_else(|| Error::invalid("level", text, "one of disabled, runtime, debug, inherit"))
    }
}

impl Tree {
    /// Sets a metric's own level; the root's `Inherit` means `Runtime`.
    ///
    /// # Errors
    /// `no_such_metric` for a handle whose metric was removed.
    pub fn switch_level(&mut self, metric: MetricId, level: Level) -> Result<()> {
        let id = self.alive(metric)?;
        self.set_level(id, level);
        Ok(())
    }

    /// The metrics whose level in force changed since the last call, with what it is now.
    pub fn take_level_changes(&mut self) -> Vec<(u32, Level)> {
        let mut changes = Vec::with_capacity(self.level_changes.len());
        for id in std::mem::take(&mut self.level_changes) {
            if let Some(node) = self.nodes.get_mut(id)
                && std::mem::take(&mut node.level_changed)
            {
                changes.push((id, node.effective));
            }
        }
        changes
    }

    pub(super) fn set_level(&mut self, id: u32, level: Level) {
        let root = id == Self::ROOT;
        if let Some(node) = self.nodes.get_mut(id) {
            node.level = if root && level == Level::Inherit { Level::Runtime } else { level };
        }
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            self.refresh_level(id, &mut open);
        }
    }

    /// Recomputes one metric's level in force; if it changed, `open` gains the children.
    fn refresh_level(&mut self, id: u32, open: &mut Vec<u32>) {
        let Some(node) = self.nodes.get(id) else { return };
        let above = self.nodes.get(node.parent).map_or(Level::Runtime, |parent| parent.effective);
        let effective = if node.level == Level::Inherit { above } else { node.level };
        if effective == node.effective {
            return;
        }
        let mut child = node.children.first;
        while child != NONE {
            open.push(child);
            child = self.nodes.get(child).map_or(NONE, |node| node.siblings.after);
        }
        let Some(node) = self.nodes.get_mut(id) else { return };
        node.effective = effective;
        if !std::mem::replace(&mut node.level_changed, true) {
            push(&mut self.level_changes, id);
        }
    }
}
