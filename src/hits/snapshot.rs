//! Snapshots of a recorder as Pymetrix documents them: names and order of keys are its own. Lists are written as they are
//! walked, never held.

use super::Hits;
use super::history::Visit;
use super::recorder::Target;
use crate::json::List;
use crate::time::print_micros;
use serde::Serialize;

/// What wraps a snapshot.
#[derive(serde::Serialize)]
struct Envelope<T> {
    /// The snapshot.
    message: T,
    /// Always 200.
    response: u16,
}

/// A target and how often it was hit.
#[derive(serde::Serialize)]
struct Entry<'a> {
    /// All hits, those included that the history no longer holds.
    hits: u64,
    /// The target's name.
    id: &'a str,
    /// Its layer, unless that is the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    layer: Option<&'a str>,
}

/// The history of a recorder.
#[derive(serde::Serialize)]
struct TimeSeries<'a, Nodes> {
    /// The recorder's id.
    id: &'a str,
    /// Its targets, in order of their first hit.
    nodes: Nodes,
}

/// A target with its history.
#[derive(serde::Serialize)]
struct Node<'a, Callers> {
    /// The hits that are kept, in order of recording.
    callers: Callers,
    /// As of [`Entry`].
    hits: u64,
    /// As of [`Entry`].
    id: &'a str,
    /// The first hit, `YYYY-MM-DD HH:MM:SS.ffffff`, UTC.
    time: String,
    /// As of [`Entry`].
    #[serde(skip_serializing_if = "Option::is_none")]
    layer: Option<&'a str>,
}

/// One hit of a target.
#[derive(serde::Serialize)]
struct Call<'a> {
    /// Who hit it, if that was named.
    caller: Option<&'a str>,
    /// When, as of [`Node`].
    time: String,
}

/// Who called whom.
#[derive(serde::Serialize)]
struct Graph<Nodes, Edges> {
    /// The targets that were hit.
    nodes: Nodes,
    /// From callers to targets, in order of their first use.
    edges: Edges,
}

/// How often one caller hit one target.
#[derive(serde::Serialize)]
struct Edge<'a> {
    /// Who hit it.
    caller: &'a str,
    /// What was hit.
    target: &'a str,
    /// How often.
    hits: u64,
    /// The target's layer, unless that is the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    layer: Option<&'a str>,
}

impl Hits {
    /// `{"message":[{"hits":…,"id":…}…],"response":200}`.
    pub fn aggregate(&self, recorder: u32) -> impl Serialize {
        Envelope { message: self.entries(recorder), response: 200 }
    }

    /// `{"message":{"id":…,"nodes":[…]},"response":200}`, a node holding the history of its target.
    pub fn time_series(&self, recorder: u32) -> impl Serialize {
        let nodes = List(move || self.shown(recorder).map(move |target| self.node(recorder, target)));
        Envelope { message: TimeSeries { id: self.id(recorder), nodes }, response: 200 }
    }

    /// `{"nodes":[…],"edges":[{"caller":…,"target":…,"hits":…}…]}`.
    pub fn graph(&self, recorder: u32) -> impl Serialize {
        let owner = self.get(recorder);
        let edges = List(move || {
            let walked = owner.into_iter().flat_map(|owner| owner.edges.iter()).filter(|edge| edge.hits > 0);
            walked.map(move |edge| Edge {
                caller: self.caller_name(recorder, edge.caller),
                target: self.target_name(recorder, edge.target),
                hits: edge.hits,
                layer: self.target_layer(recorder, edge.target),
            })
        });
        Graph { nodes: self.entries(recorder), edges }
    }

    fn entries(&self, recorder: u32) -> impl Serialize {
        List(move || {
            let totals = self.totals(recorder);
            totals.map(|total| Entry { hits: total.hits, id: total.target, layer: total.layer })
        })
    }

    fn node<'a>(&'a self, recorder: u32, target: &'a Target) -> Node<'a, impl Serialize> {
        let call = move |visit: &Visit| Call {
            caller: Some(self.caller_name(recorder, visit.caller)).filter(|name| !name.is_empty()),
            time: print_micros(visit.time_us()),
        };
        Node {
            callers: List(move || target.history.halves().into_iter().flatten().map(call)),
            hits: target.hits,
            id: self.names.text(target.name),
            time: print_micros(target.first_us),
            layer: self.layer_name(target.layer),
        }
    }
}
