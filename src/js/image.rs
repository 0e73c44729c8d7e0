//! Images: a world as bytes, in pieces, as nobody holds the whole beside the world.

use super::convert::{answer, array};
use super::{Thrown, attempt, pairs, sharing, with};
use js_sys::Array;
use pulsetree::engine::{Engine, Freeze};
use pulsetree::image::Entry;
use pulsetree::kept;
use pulsetree::relay::Id;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// JavaScript's own copy of bytes.
    #[wasm_bindgen(js_name = Uint8Array)]
    type Copied;

    /// Throws where JavaScript has no memory for them.
    #[wasm_bindgen(catch, constructor, js_class = "Uint8Array")]
    fn new(bytes: &[u8]) -> Result<Copied, JsValue>;
}

/// The image of a world, as pieces of about 1 MiB that follow each other. All that is not frozen is frozen first; the
/// first time that needs an `id` of 16 random bytes; `max_bytes` and `labels` are those of
/// the deltas that are taken.
#[wasm_bindgen(js_name = imagePieces)]
pub fn image_pieces(world: u32, max_bytes: f64, labels: Vec<String>, id: &[u8], now: f64, mono: f64) -> Thrown<Array> {
    let (pieces, mut failed) = (Array::new(), None);
    attempt(world, |engine| {
        let id = id.first_chunk().map(|id| Id(*id));
        let how = Freeze { max_bytes: max_bytes as usize, labels: &pairs(&labels), id, now, mono };
        engine.save(how, &mut |part| match Copied::new(&part) {
            Ok(copied) => {
                pieces.push(&copied);
            }
            Err(error) => failed = Some(error),
        })
    })?;
    failed.map_or(Ok(pieces), Err)
}

/// The image made last goes to where the world is kept.
#[wasm_bindgen(js_name = keepImage)]
pub fn keep_image(world: u32) {
    with(world, Engine::keep_image);
}

/// Takes the next bytes of what was kept, cut anywhere, into a world that was just made: an image, whose limits hold
/// until all is there, and then frames of entries.
#[wasm_bindgen]
pub fn load(world: u32, bytes: &[u8]) -> Thrown<()> {
    sharing(|| attempt(world, |engine| kept::load(engine, bytes)))
}

/// Ends what `load` began: `[number of the last entry, whether a torn one was cut off, bytes of journal]`. Without
/// `journal` the bytes must be those of an image alone; with it, a fresh world is well, too.
#[wasm_bindgen]
pub fn loaded(world: u32, now: f64, journal: bool) -> Thrown<Array> {
    let found = sharing(|| attempt(world, |engine| engine.loaded(journal, now)))?;
    Ok(array([(found.entry as f64).into(), found.torn.into(), (found.journal as f64).into()]))
}

/// From here on each write that is asked for becomes an entry of the journal.
#[wasm_bindgen(js_name = keepStart)]
pub fn keep_start(world: u32, now: f64) {
    with(world, |engine| engine.keep(now));
}

/// The number of the last entry there is.
#[wasm_bindgen(js_name = entriesAdded)]
#[must_use]
pub fn entries_added(world: u32) -> f64 {
    with(world, |engine| engine.last_entry()).unwrap_or_default() as f64
}

/// All entries that wait, as one frame to be stored at once.
#[wasm_bindgen(js_name = takeEntries)]
#[must_use]
pub fn take_entries(world: u32) -> Option<Vec<u8>> {
    with(world, Engine::take_entries).flatten()
}

/// Tells that all entries up to a number are stored.
#[wasm_bindgen(js_name = entriesStored)]
pub fn entries_stored(world: u32, number: f64) {
    with(world, |engine| engine.entries_stored(number as u64));
}

/// Whether something changed since the last image for where the world is kept that is no entry.
#[wasm_bindgen]
#[must_use]
pub fn unsaved(world: u32) -> bool {
    with(world, |engine| engine.is_touched()).unwrap_or_default()
}

/// As `putLines`, asked for from outside.
#[wasm_bindgen(js_name = putLinesRequest)]
pub fn put_lines_request(world: u32, text: &str, now: f64) -> Thrown<JsValue> {
    let summary = attempt(world, |engine| {
        engine.may_write(text.len(), now)?;
        let summary = engine.put_lines(text, now);
        if summary.success > 0 {
            engine.note(&Entry::Lines(text), now);
        }
        Ok(summary)
    })?;
    answer(&summary)
}
