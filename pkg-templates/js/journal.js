// What pulsetree/keep stores of a world: entries of the requests that were applied, and images.
import * as glue from "./asked.js";
import { string } from "./checks.js";
import { feed, imagePieces } from "./image.js";

/** @typedef {import("./world.js").World} World */

export class Journal {
  /** @param {World} world */
  constructor(world) {
    this.world = world;
  }

  /**
   * Fills a world that was just made with what a storage holds; where that is refused the world is to be disposed of.
   * @param {readonly Uint8Array[]} pieces cut anywhere
   */
  load(pieces) {
    const { engine, clock } = this.world;
    for (const piece of pieces) feed(this.world, piece);
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const [, torn, journal] = glue.loaded(engine, clock(), true);
    return { image: length - journal, journal, torn };
  }

  /** From here on there are entries. */
  start() {
    glue.keepStart(this.world.engine, this.world.clock());
  }

  /** The number of the last entry. */
  added() {
    return glue.entriesAdded(this.world.engine);
  }

  /** The entries that were not taken yet. */
  take() {
    return glue.takeEntries(this.world.engine);
  }

  /** @param {number} upTo */
  stored(upTo) {
    glue.entriesStored(this.world.engine, upTo);
  }

  image() {
    const pieces = imagePieces(this.world);
    glue.keepImage(this.world.engine);
    return pieces;
  }

  /** Whether anything came since the last image that is no entry. */
  unsaved() {
    return glue.unsaved(this.world.engine);
  }
}

/** Lines of a request, which is an entry where the world is kept. @param {World} world @param {string} text @returns {import("../pulsetree.d.ts").PutSummary} */
export function putRequest(world, text) {
  world.check();
  const summary = glue.putLinesRequest(world.engine, string("text", text), world.clock());
  world.wake();
  return summary;
}
