//! The table of worlds: each `Pulsetree` of the face holds the number of one.

use super::convert::{answer, from_js};
use super::{OrThrow, Thrown};
use pulsetree::engine::{Engine, Options, Pool};
use pulsetree::error::{Code, Error, Result};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    static WORLDS: RefCell<Vec<Option<Box<Engine>>>> = const { RefCell::new(Vec::new()) };
    static POOL: Pool = Pool::default();
}

/// With less left, a world is refused: one that holds nothing takes memory too.
const LEAST_FREE: usize = 1 << 20;

/// Makes a world within the limits among a caller's options, which counts from `now` on, by the wall clock in ms; 0 if that
/// is unknown.
#[wasm_bindgen]
#[cfg_attr(not(feature = "query"), expect(unused_variables, reason = "only engines behind are told"))]
pub fn create(limits: &JsValue, now: f64) -> Thrown<u32> {
    let options = Options::from_value(&from_js(limits).or_throw()?).or_throw()?;
    let pool = POOL.with(Pool::clone);
    if pool.is_tight() && pool.free() < LEAST_FREE {
        return Err(full(&pool)).or_throw();
    }
    let mut engine = Box::new(sharing(|| Engine::within(options, &pool)));
    engine.share();
    #[cfg(feature = "query")]
    engine.count_since(now);
    let made = Some(engine);
    Ok(WORLDS.with_borrow_mut(|worlds| {
        if let Some(free) = worlds.iter().position(Option::is_none)
            && let Some(slot) = worlds.get_mut(free)
        {
            *slot = made;
            return free as u32;
        }
        worlds.push(made);
        worlds.len() as u32 - 1
    }))
}

/// Runs what may change the limit of a world; where the limits thereby come to be more than there is, all reserve what
/// they hold.
pub(super) fn sharing<R>(run: impl FnOnce() -> R) -> R {
    let is_tight = || POOL.with(Pool::is_tight);
    let was_tight = is_tight();
    let made = run();
    if is_tight() && !was_tight {
        WORLDS.with_borrow_mut(|worlds| worlds.iter_mut().flatten().for_each(|engine| engine.share()));
    }
    made
}

/// Bytes that a world may hold.
#[wasm_bindgen(js_name = memoryLimit)]
#[must_use]
pub fn memory_limit(world: u32) -> f64 {
    with(world, |engine| engine.memory_limit() as f64).unwrap_or_default()
}

/// Whether points of a world grow too old, so that `now` matters to each.
#[wasm_bindgen]
#[must_use]
pub fn forgets(world: u32) -> bool {
    with(world, |engine| engine.forgets()).unwrap_or_default()
}

/// Frees a world; its number may be given out again.
#[wasm_bindgen]
pub fn dispose(world: u32) {
    let gone = WORLDS.with_borrow_mut(|worlds| worlds.get_mut(world as usize).and_then(Option::take));
    drop(gone);
}

/// Runs where a world is there; `None` where it is not.
#[inline]
pub(super) fn with<R>(world: u32, run: impl FnOnce(&mut Engine) -> R) -> Option<R> {
    WORLDS.with(|worlds| {
        let mut worlds = worlds.try_borrow_mut().ok()?;
        worlds.get_mut(world as usize)?.as_deref_mut().map(run)
    })
}

/// As [`with`], of what only an image keeps.
#[inline]
pub(super) fn change<R>(world: u32, run: impl FnOnce(&mut Engine) -> R) -> Option<R> {
    with(world, |engine| {
        #[cfg(feature = "query")]
        engine.touch();
        run(engine)
    })
}

/// As [`attempt`], of what only an image keeps.
pub(super) fn attempt_change<R>(world: u32, run: impl FnOnce(&mut Engine) -> Result<R>) -> Thrown<R> {
    change(world, run).unwrap_or_else(|| Err(gone())).or_throw()
}

fn full(pool: &Pool) -> Error {
    let message =
        format!("the worlds of this module hold the {} bytes that they have together; expected one less", pool.size());
    Error::new(Code::LimitExceeded, message)
}

fn gone() -> Error {
    Error::new(Code::Disposed, "this world was disposed of")
}

/// Runs what may be refused, as it is where a world is not there.
pub(super) fn reach<R>(world: u32, run: impl FnOnce(&mut Engine) -> Result<R>) -> Result<R> {
    with(world, run).unwrap_or_else(|| Err(gone()))
}

/// The same; a refusal is thrown.
pub(super) fn attempt<R>(world: u32, run: impl FnOnce(&mut Engine) -> Result<R>) -> Thrown<R> {
    reach(world, run).or_throw()
}

/// What is held now.
#[wasm_bindgen]
pub fn stats(world: u32) -> Thrown<JsValue> {
    answer(&attempt(world, |engine| Ok(engine.stats()))?)
}

/// Tells how many bytes the face's label caches hold; false where there is no room for them.
#[wasm_bindgen(js_name = cacheBytes)]
#[must_use]
pub fn cache_bytes(world: u32, bytes: f64) -> bool {
    with(world, |engine| engine.set_face_bytes(bytes as usize)).unwrap_or(true)
}
