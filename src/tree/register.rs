//! Making, finding and removing metrics.

use super::chain::{NONE, append, unlink};
use super::names::{check_name, family, written};
use super::node::{Live, Node};
use super::settings::Settings;
use super::{Kind, Level, MetricId, Options, Tree};
use crate::error::{Code, Error, Result, shown};
use std::rc::Rc;

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
        self.note_monotonic(mono_ms);
        let id = match self.ids.get(name) {
            Some(&id) => self.existing(id, kind, &options, mono_ms)?,
            None => self.create(name, kind, level.unwrap_or(Level::Inherit), &options, mono_ms)?,
        };
        if let Some(level) = level {
            self.set_level(id, level);
        }
        self.nodes.handle(id).ok_or_else(|| Error::new(Code::Internal, "a metric without a slot"))
    }

    fn existing(&mut self, id: u32, kind: Option<Kind>, options: &Options, mono_ms: f64) -> Result<u32> {
        let Some(node) = self.nodes.get(id) else { return Ok(id) };
        let wanted = kind.unwrap_or(node.kind);
        options.check(wanted)?;
        if node.may_become(wanted) {
            self.become_kind(id, wanted, options, mono_ms)?;
        } else if wanted != node.kind {
            let words = [&shown(&node.name), " is of type ", node.kind.name(), ", not ", wanted.name()];
            return Err(Error::new(Code::TypeConflict, words.concat()));
        } else if !node.explicit && wanted == Kind::Base && *node.settings == Settings::new(wanted, &Options::default())
        {
            self.dress(id, Settings::new(wanted, options));
        } else if let Some(option) = node.settings.difference(wanted, options) {
            let words = [&shown(&node.name), " exists with another value of options.", option];
            return Err(Error::new(Code::TypeConflict, words.concat()));
        }
        if let Some(node) = self.nodes.get_mut(id) {
            node.explicit |= kind.is_some();
        }
        Ok(id)
    }

    /// Makes the metric and the containers that miss above it.
    fn create(&mut self, name: &str, kind: Option<Kind>, level: Level, options: &Options, mono_ms: f64) -> Result<u32> {
        let wanted = kind.unwrap_or(Kind::Base);
        options.check(wanted)?;
        let mut missing = vec![name];
        let mut parent = Self::ROOT;
        let mut below = name;
        while let Some((above, _)) = below.rsplit_once('.') {
            if let Some(&id) = self.ids.get(above) {
                parent = id;
                break;
            }
            missing.push(above);
            below = above;
        }
        if let Some(node) = self.nodes.get(parent).filter(|node| node.kind != Kind::Base) {
            let words = [&shown(&node.name), " is of type ", node.kind.name(), " and holds no children, such as "];
            return Err(Error::new(Code::NotAContainer, [&words.concat(), shown(name).as_str()].concat()));
        }
        let settings = Settings::new(wanted, options);
        let claims = written(&family(name, wanted, some(&settings.unit)), wanted, settings.count_calls);
        self.claims.check(&claims, name)?;
        let id = missing.into_iter().rev().fold(parent, |parent, name| self.add_container(name, parent, level));
        self.become_kind(id, wanted, options, mono_ms)?;
        if let Some(node) = self.nodes.get_mut(id) {
            node.explicit = kind.is_some();
        }
        Ok(id)
    }

    fn add_container(&mut self, name: &str, parent: u32, level: Level) -> u32 {
        let name: Rc<str> = Rc::from(name);
        let above = self.nodes.get(parent).map_or(Level::Runtime, |node| node.effective);
        let effective = if level == Level::Inherit { above } else { level };
        let node = Node { level, ..Node::container(&name, parent, effective) };
        self.bytes += node.bytes();
        let id = self.nodes.insert(node).slot;
        self.ids.insert(name, id);
        let ends = self.nodes.get(parent).map(|node| node.children);
        let ends = ends.map(|ends| append(&mut self.nodes, ends, id));
        if let (Some(node), Some(ends)) = (self.nodes.get_mut(parent), ends) {
            node.children = ends;
        }
        id
    }

    /// Gives a container without children its kind and the names it writes.
    fn become_kind(&mut self, id: u32, kind: Kind, options: &Options, mono_ms: f64) -> Result<()> {
        let settings = Settings::new(kind, options);
        let Some(name) = self.nodes.get(id).map(|node| Rc::clone(&node.name)) else { return Ok(()) };
        let family = if kind == Kind::Base { String::new() } else { family(&name, kind, some(&settings.unit)) };
        let claims = written(&family, kind, settings.count_calls);
        self.claims.check(&claims, &name)?;
        self.claims.take(claims, &name);
        self.bytes += family.len();
        if let Some(node) = self.nodes.get_mut(id) {
            node.kind = kind;
            node.live = Live::of(kind, mono_ms);
            node.family = family.into_boxed_str();
        }
        self.dress(id, settings);
        Ok(())
    }

    fn dress(&mut self, id: u32, settings: Settings) {
        let Some(node) = self.nodes.get_mut(id) else { return };
        self.bytes = self.bytes - node.settings.bytes() + settings.bytes();
        *node.settings = settings;
    }

    /// Drops the metric and everything under it; "" empties the tree but keeps its root. Whether there was one.
    pub fn remove_metric(&mut self, name: &str) -> bool {
        let Some(&id) = self.ids.get(name) else { return false };
        if id == Self::ROOT {
            let mut any = false;
            while let Some(child) = self.nodes.get(id).map(|node| node.children.first).filter(|child| *child != NONE) {
                self.drop_tree(child);
                any = true;
            }
            return any;
        }
        self.drop_tree(id);
        true
    }

    /// Drops a metric after everything under it.
    fn drop_tree(&mut self, id: u32) {
        while let Some(child) = self.nodes.get(id).map(|node| node.children.first).filter(|child| *child != NONE) {
            self.drop_tree(child);
        }
        self.remove_cells(id);
        let Some(parent) = self.nodes.get(id).map(|node| node.parent) else { return };
        let ends = self.nodes.get(parent).map(|node| node.children);
        let ends = ends.map(|ends| unlink(&mut self.nodes, ends, id));
        if let (Some(node), Some(ends)) = (self.nodes.get_mut(parent), ends) {
            node.children = ends;
        }
        let Some(node) = self.nodes.remove(id) else { return };
        self.bytes -= node.bytes() + node.refused.len() * super::resolve::REFUSED_COST;
        self.ids.remove(&node.name);
        self.claims.release(&written(&node.family, node.kind, node.settings.count_calls));
    }
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
