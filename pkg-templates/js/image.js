// A world as bytes, and a world from them. They cross in pieces, so that the wasm never holds the whole twice.
import * as glue from "./asked.js";
import { newId } from "./deltas.js";

/** @typedef {import("./world.js").World} World */

const MIB = 1024 * 1024;

/** @param {World} world @returns {Uint8Array<ArrayBuffer>} */
export function save(world) {
  return joined(imagePieces(world));
}

/** Pieces of about 1 MiB that follow each other. @param {World} world @returns {Uint8Array<ArrayBuffer>[]} */
export function imagePieces(world) {
  world.check();
  world.readCallables();
  return glue.imagePieces(world.engine, newId(world), world.clock(), world.monotonic());
}

/** @param {readonly Uint8Array[]} pieces @returns {Uint8Array<ArrayBuffer>} */
function joined(pieces) {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Fills a world that was just made; where the bytes are refused it is disposed of. @param {World} world @param {Uint8Array} image */
export function load(world, image) {
  try {
    for (let at = 0; at < image.length; at += MIB) glue.load(world.engine, image.subarray(at, at + MIB));
    glue.loaded(world.engine, world.clock(), false);
  } catch (error) {
    world.dispose();
    throw error;
  }
}
