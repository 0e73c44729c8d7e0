//! Whether there is memory for what JavaScript is about to hand over.

use wasm_bindgen::prelude::*;

/// Whether so many bytes could be taken at once.
#[wasm_bindgen(js_name = hasMemory)]
#[must_use]
pub fn has_memory(bytes: u32) -> bool {
    let mut taken: Vec<u8> = Vec::new();
    let is_there = taken.try_reserve_exact(bytes as usize).is_ok();
    // else nothing would be taken, as nobody looks at it
    core::hint::black_box(&taken);
    is_there
}
