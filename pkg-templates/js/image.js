// A world as bytes, and a world from them. They cross in pieces, so that the wasm never holds the whole twice.
import * as glue from "./asked.js";
import { cut, joined } from "./bytes.js";
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
  world.imaged = true;
  const { maxBytes, labels } = world.deltas;
  return glue.imagePieces(world.engine, maxBytes, labels, newId(world), world.clock(), world.monotonic());
}

/** Hands over a part of what a world is to be filled with. @param {World} world @param {Uint8Array} bytes */
export function feed(world, bytes) {
  world.imaged = true;
  for (const piece of cut(bytes, MIB)) glue.load(world.engine, piece);
}

/** Fills a world that was just made; where the bytes are refused it is disposed of. @param {World} world @param {Uint8Array} image */
export function load(world, image) {
  try {
    feed(world, image);
    glue.loaded(world.engine, world.clock(), false);
  } catch (error) {
    world.dispose();
    throw error;
  }
}
