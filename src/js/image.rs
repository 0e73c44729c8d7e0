//! Images: a world as bytes, in pieces, as nobody holds the whole beside the world.

use super::{Thrown, attempt};
use js_sys::Array;
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

/// The image of a world, as pieces of about 1 MiB that follow each other.
#[wasm_bindgen(js_name = imagePieces)]
pub fn image_pieces(world: u32) -> Thrown<Array> {
    let (pieces, mut failed) = (Array::new(), None);
    attempt(world, |engine| {
        engine.save(&mut |part| match Copied::new(&part) {
            Ok(copied) => {
                pieces.push(&copied);
            }
            Err(error) => failed = Some(error),
        });
        Ok(())
    })?;
    failed.map_or(Ok(pieces), Err)
}

/// Takes the next bytes of an image, cut anywhere, into a world that was just made.
#[wasm_bindgen]
pub fn load(world: u32, bytes: &[u8]) -> Thrown<()> {
    attempt(world, |engine| engine.load(bytes))
}

/// Ends what `load` began.
#[wasm_bindgen]
pub fn loaded(world: u32, now: f64) -> Thrown<()> {
    attempt(world, |engine| engine.loaded(now))
}
