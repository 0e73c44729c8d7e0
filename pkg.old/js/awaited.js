// Readers of recorders that are not there yet.
import { PulsetreeError } from "./errors.js";

/**
 * @typedef {import("./live.js").LiveReader} LiveReader
 * @typedef {import("./hits.js").Metricman} Metricman
 */

/** Readers that may wait at once: as many as may read. */
const MOST = 10_000;

export class Awaited {
  constructor() {
    /** By the recorder's id. @type {Map<string, Set<LiveReader>>} */
    this.readers = new Map();
    this.count = 0;
  }

  /** @param {string} id @param {LiveReader} reader @throws limit_exceeded */
  add(id, reader) {
    if (this.count === MOST) throw new PulsetreeError("limit_exceeded", `${MOST} readers wait for recorders already; expected fewer`);
    const waiting = this.readers.get(id) ?? new Set();
    this.readers.set(id, waiting.add(reader));
    this.count += 1;
    reader.onClose(() => this.remove(id, reader));
  }

  /** @param {string} id @param {LiveReader} reader */
  remove(id, reader) {
    const waiting = this.readers.get(id);
    if (!waiting?.delete(reader)) return;
    this.count -= 1;
    if (waiting.size === 0) this.readers.delete(id);
  }

  /** Lets those who wait for a recorder read it: before its first hit. @param {Metricman} metricman */
  arrive(metricman) {
    for (const reader of [...(this.readers.get(metricman.id) ?? [])]) {
      this.remove(metricman.id, reader);
      reader.attach(metricman);
    }
  }

  all() {
    return [...this.readers.values()].flatMap((waiting) => [...waiting]);
  }
}
