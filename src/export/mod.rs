//! What engines behind are sent: bodies for Prometheus remote write 1.0 and for OTLP/HTTP, made of the tree, the hits and
//! points of the store. Nothing here sends, waits or reads a clock.
//!
//! | file | what |
//! |---|---|
//! | `labels` | names and labels as Prometheus takes them, of samples and of the store's series |
//! | `batch` | samples of one tick, and how they are cut into bodies |
//! | `sent` | what was sent last of a series, and whether a sample may stand beside good ones |
//! | `named`, `direct`, `remote_write` | a `WriteRequest`, compressed by snappy |
//! | `part` | as much of the tree as there is room for at once |
//! | `message`, `otlp` | an `ExportMetricsServiceRequest` as JSON |
//!
//! **Names.** The tree and the hits are named as the exposition names them. Of the store, a metric's name has every
//! character outside `[a-zA-Z0-9_:]`, and a leading digit, replaced by `_`; so has a tag's key, and `:` in it; a key that
//! would be reserved then (`_`, or with `__` before it) gets `key` before it. Where keys of one series become one, their
//! values are joined by `;` in the order of the keys (as OpenTelemetry has it for Prometheus).
//!
//! ```
//! use pulsetree::export::{Part, RemoteWrite, Sent};
//! use pulsetree::hits::Hits;
//! use pulsetree::tree::{Kind, Options, Tree};
//! let mut tree = Tree::new(2000);
//! let up = tree.get_metric("up", Some(Kind::Int), None, Options::default(), 0.0)?;
//! let cell = tree.resolve(up, &[])?;
//! tree.record(cell, 1.0, 0.0);
//! tree.settle();
//! let mut sent = Sent::default();
//! let mut tick = RemoteWrite::new("", &mut sent, 1_600_000_000_000);
//! tick.add_tree(&tree, &Hits::new(), (1.6e12, 0.0), Part::all());
//! assert_eq!(tick.bodies(None).len(), 1);
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

mod batch;
mod direct;
mod labels;
mod message;
mod named;
mod otlp;
mod part;
mod remote_write;
mod sent;

pub use otlp::Otlp;
pub use part::Part;
pub use remote_write::{RemoteWrite, STALE, each_series};
pub use sent::Sent;

/// Bytes of a body before it is compressed, about; one label set alone may take it beyond.
pub const BODY_BYTES: usize = 1 << 20;

/// What a body of remote write is posted with (Prometheus remote write 1.0).
pub const REMOTE_WRITE_HEADERS: [(&str, &str); 4] = [
    ("content-type", "application/x-protobuf"),
    ("content-encoding", "snappy"),
    ("x-prometheus-remote-write-version", "0.1.0"),
    ("user-agent", concat!("pulsetree/", env!("CARGO_PKG_VERSION"))),
];

/// What a body of OTLP is posted with.
pub const OTLP_HEADERS: [(&str, &str); 2] =
    [("content-type", "application/json"), ("user-agent", concat!("pulsetree/", env!("CARGO_PKG_VERSION")))];

/// One request's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// As they are sent.
    pub bytes: Vec<u8>,
    /// Samples in it.
    pub samples: usize,
    /// Whether each is newer than all that was sent of its series before: an engine that calls it out of order has it.
    pub in_order: bool,
}
