//! The edge to JavaScript: convert, one call, convert. The only place that names `wasm_bindgen` and `js_sys`.
//!
//! Names and label sets cross once and become handles; recordings cross as numbers. A handle crosses packed in one
//! double, `slot + generation · 2³²`: generations stay below 2²¹. Labels cross as flat arrays `[key, value, …]`.

mod convert;
mod hits;
mod http;
mod store;
mod tree;

use crate::engine::{Engine as Whole, Options};
use crate::error::Error;
use crate::labels::Handle;
use convert::text;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    static MAKE_ERROR: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Takes the function `(code, message, position) → Error` that makes what failing calls throw.
#[wasm_bindgen]
pub fn install(make: js_sys::Function) {
    MAKE_ERROR.with_borrow_mut(|slot| *slot = Some(make));
}

/// What a failing call throws: the installed function's error, or the message where none is installed.
fn thrown(error: &Error) -> JsValue {
    let message = JsValue::from_str(&error.message);
    MAKE_ERROR.with_borrow(|make| match make {
        Some(make) => {
            let position = error.position.map_or(JsValue::UNDEFINED, JsValue::from);
            let made = make.call3(&JsValue::NULL, &JsValue::from_str(error.code.name()), &message, &position);
            made.unwrap_or(message)
        }
        None => message,
    })
}

type Thrown<T> = Result<T, JsValue>;

/// Turns a refusal into what JavaScript catches.
trait OrThrow<T> {
    fn or_throw(self) -> Thrown<T>;
}

impl<T> OrThrow<T> for crate::error::Result<T> {
    fn or_throw(self) -> Thrown<T> {
        self.map_err(|error| thrown(&error))
    }
}

const GENERATION: f64 = 4_294_967_296.0;

fn packed(handle: Handle) -> f64 {
    f64::from(handle.slot) + f64::from(handle.generation) * GENERATION
}

const fn handle(slot: u32, generation: u32) -> Handle {
    Handle { slot, generation }
}

/// A flat array `[key, value, …]` as pairs.
fn pairs(flat: &[String]) -> Vec<(&str, &str)> {
    let (pairs, _) = flat.as_chunks::<2>();
    pairs.iter().map(|[key, value]| (key.as_str(), value.as_str())).collect()
}

/// One world, held by one `Pulsetree` of the face.
#[wasm_bindgen]
pub struct Engine {
    whole: Whole,
}

#[wasm_bindgen]
impl Engine {
    /// Limits in bytes, ms (NaN: points are kept for ever) and counts; the face has checked them.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(memory_limit: f64, retention: f64, series_limit: u32, store_series_limit: u32) -> Self {
        let options = Options {
            memory_limit: memory_limit as usize,
            retention: (!retention.is_nan()).then_some(retention as i64),
            series_limit: series_limit as usize,
            store_series_limit: store_series_limit as usize,
        };
        Self { whole: Whole::new(options) }
    }

    /// What is held now, as the JSON text of `stats()`.
    #[must_use]
    pub fn stats(&self) -> JsValue {
        let stats = self.whole.stats();
        let fields = [
            ("metrics", stats.metrics as f64),
            ("series", stats.series as f64),
            ("points", stats.points as f64),
            ("hits", stats.hits as f64),
            ("bytes", stats.bytes as f64),
            ("droppedSeries", stats.dropped_series as f64),
            ("droppedPoints", stats.dropped_points as f64),
            ("exportErrors", stats.export_errors as f64),
        ];
        let numbers = fields.map(|(name, number)| (name.to_owned(), crate::json::Value::Number(number)));
        text(&crate::json::Value::Object(numbers.into()))
    }

    /// Tells how many bytes the face's label caches hold.
    #[wasm_bindgen(js_name = cacheBytes)]
    pub fn cache_bytes(&mut self, bytes: f64) {
        self.whole.set_face_bytes(bytes as usize);
    }
}
