//! A metric tree, a recorder of hits and an in-memory time-series store that several query languages read.
//!
#![cfg_attr(feature = "query", doc = "```")]
#![cfg_attr(not(feature = "query"), doc = "```ignore")]
//! use pulsetree::engine::{Engine, Options};
//! use pulsetree::http::{Request, serve};
//!
//! let mut engine = Engine::new(Options::default());
//! engine.put_lines("put sys.cpu.user 1356998400 40 host=a\nput sys.cpu.user 1356998410 50 host=b", 1.4e12);
//! let query = "start=1356998400&end=1356998500&m=sum:1m-avg:sys.cpu.user{host=*}";
//! let request = Request { method: "GET", path: "/api/query", query, ..Request::default() };
//! let reply = serve(&mut engine, request, 1.4e12, 0.0);
//! assert_eq!(reply.status, 200);
//! assert!(reply.body.contains(r#""tags":{"host":"a"}"#));
//! ```
//!
//! The layers; each imports only those above it in this table, and no state imports another:
//!
//! | layer | modules | what it is |
//! |---|---|---|
//! | words | `kernels` (a crate of its own, for speed), [`error`], [`time`], [`calendar`], [`labels`], [`json`], [`matcher`], [`cost`], [`blocks`] | no state |
//! | state | [`tree`], [`hits`], [`feed`], [`store`], [`relay`] | what is held |
//! | bytes | [`image`] | state ↔ bytes: deltas, images, journals; bytes become checked plain data, which the engine applies |
//! | questions | [`query`], [`dialect`], [`expose`] | read state, never write it |
//! | engines behind | [`export`] | bodies for remote write and OTLP, made of what the exposition shows and of points |
//! | the whole | [`engine`] | owns all state and keeps it within one memory budget |
//! | edges | [`http`], [`socket`], [`kept`], `js` (a crate of its own) | request parts in, reply out; `js` alone knows JavaScript |
//!
//! Two Cargo features cut along these rooms. `record` is the tree, the hits, their exposition, deltas and writing to the store;
//! `query`, on top and the default, is the matchers, the store's questions, the query languages and what carries them.
//!
//! What must never be, each kept by `tests/architecture.rs`: a layer that imports one below it; `wasm_bindgen` or
//! `js_sys` named outside `js`; a clock, randomness or a file read anywhere (`now` is an argument); `&mut` state in a
//! question; a JavaScript function run while the engine is borrowed; `unsafe`; a panic on input.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod blocks;
#[cfg(feature = "query")]
pub mod calendar;
pub mod cost;
pub mod error;
pub mod json;
pub mod labels;
#[cfg(feature = "query")]
pub mod matcher;
pub use pulsetree_kernels::order;
pub mod time;

#[cfg(feature = "record")]
pub mod feed;
#[cfg(feature = "record")]
pub mod hits;
#[cfg(feature = "record")]
pub mod relay;
#[cfg(feature = "record")]
pub mod store;
#[cfg(feature = "record")]
pub mod tree;

#[cfg(feature = "record")]
pub mod image;

#[cfg(feature = "record")]
pub mod dialect;
#[cfg(feature = "query")]
pub mod export;
#[cfg(feature = "record")]
pub mod expose;
#[cfg(feature = "query")]
pub mod query;

#[cfg(feature = "record")]
pub mod engine;

#[cfg(feature = "query")]
pub mod http;
#[cfg(feature = "query")]
pub mod kept;
#[cfg(feature = "query")]
pub mod socket;

/// The version of this crate and of the npm package.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
