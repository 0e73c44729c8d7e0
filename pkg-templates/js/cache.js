// Label sets by value: nested Maps keyed by what the caller wrote, in the order it was written, so that a known set is
// found without sorting, joining or converting anything.

/**
 * @typedef {import("./labels.js").Cell} Cell
 * @typedef {import("./labels.js").WrittenLabels} WrittenLabels
 */

/** The sets written with the same keys in the same order. */
class Shape {
  /** @param {string[]} keys */
  constructor(keys) {
    this.keys = keys;
    /** Nested by value, one Map a key; with no keys, the cell itself. @type {any} */
    this.root = keys.length === 0 ? undefined : new Map();
  }
}

/** Orders and choices of keys kept per owner; code that writes labels in more ways than this looks them up anew. */
const SHAPES = 16;
/** Estimates of what V8 holds, in bytes: a cell with its entry, and a Map of few entries. */
const CELL_BYTES = 88;
const MAP_BYTES = 184;

/** The known label sets of one metric (or the known tags of one series name). */
export class LabelSets {
  /** @param {CacheBudget} budget */
  constructor(budget) {
    this.budget = budget;
    /** @type {Shape[]} */
    this.shapes = [];
    this.cells = 0;
    this.bytes = 0;
  }

  /** The cell of a label set, if it is known. Values differ as Map keys do. @param {object} labels @returns {Cell | undefined} */
  find(labels) {
    if (typeof labels !== "object" || labels === null) return undefined;
    try {
      const prototype = Object.getPrototypeOf(labels);
      if (prototype !== Object.prototype && prototype !== null) return undefined;
      const shapes = this.shapes;
      for (let i = 0; i < shapes.length; i += 1) {
        const found = walk(/** @type {Shape} */ (shapes[i]), /** @type {Record<string, unknown>} */ (labels));
        if (found !== undefined) return found;
      }
    } catch {
      // What its getters throw is told where it is read to be made.
    }
    return undefined;
  }

  /** @param {WrittenLabels} written @param {Cell} cell */
  add(written, cell) {
    if (!written.isPlain()) return;
    this.budget.admit(this);
    const { keys, values } = written;
    let added = CELL_BYTES;
    const shape = this.shapeOf(keys);
    let node = shape.root;
    for (let i = 0; i + 1 < keys.length; i += 1) {
      let next = node.get(values[i]);
      if (next === undefined) {
        next = new Map();
        node.set(values[i], next);
        added += MAP_BYTES;
      }
      node = next;
    }
    const last = values.at(-1);
    const known = keys.length === 0 ? shape.root : node.get(last);
    if (keys.length === 0) shape.root = cell;
    else node.set(last, cell);
    if (known === undefined) this.count(1, added + textBytes(last));
  }

  /** @param {number} cells @param {number} bytes */
  count(cells, bytes) {
    this.cells += cells;
    this.bytes += bytes;
    this.budget.grow(cells, bytes);
  }

  /** @param {string[]} keys @returns {Shape | undefined} */
  findShape(keys) {
    for (let i = 0; i < this.shapes.length; i += 1) {
      const shape = /** @type {Shape} */ (this.shapes[i]);
      if (areSame(shape.keys, keys)) return shape;
    }
    return undefined;
  }

  /** @param {string[]} keys */
  shapeOf(keys) {
    const known = this.findShape(keys);
    if (known) return known;
    if (this.shapes.length === SHAPES) this.clear();
    const made = new Shape(keys);
    this.shapes.push(made);
    return made;
  }

  /** Lets go of one set as it is written here; written otherwise, its cell is stale and goes when it is next used. @param {WrittenLabels} written */
  remove({ keys, values }) {
    const shape = this.findShape(keys);
    if (shape?.root === undefined) return;
    if (keys.length === 0) {
      shape.root = undefined;
      return this.count(-1, -CELL_BYTES);
    }
    const path = [shape.root];
    for (let i = 0; i + 1 < keys.length && path.at(-1) !== undefined; i += 1) path.push(path.at(-1).get(values[i]));
    if (path.at(-1) === undefined || !path.at(-1).delete(values.at(-1))) return;
    let freed = CELL_BYTES + textBytes(values.at(-1));
    for (let i = path.length - 1; i > 0 && path[i].size === 0; i -= 1) {
      path[i - 1].delete(values[i - 1]);
      freed += MAP_BYTES;
    }
    this.count(-1, -freed);
  }

  clear() {
    this.shapes = [];
    this.count(-this.cells, -this.bytes);
  }

  /** As `clear`, for good. */
  drop() {
    this.clear();
    this.budget.owners.delete(this);
  }
}

/** @param {string[]} some @param {string[]} others */
function areSame(some, others) {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i += 1) {
    if (some[i] !== others[i]) return false;
  }
  return true;
}

/** @param {unknown} value */
const textBytes = (value) => (typeof value === "string" ? value.length : 0);

/** @param {Shape} shape @param {Record<string, unknown>} labels @returns {Cell | undefined} */
function walk(shape, labels) {
  const keys = shape.keys;
  let node = shape.root;
  let i = 0;
  for (const key in labels) {
    if (i === keys.length || keys[i] !== key) return undefined;
    node = node.get(labels[key]);
    if (node === undefined) return undefined;
    i += 1;
  }
  return i === keys.length ? node : undefined;
}

/** Sets that all owners together may hold. */
const MOST_CELLS = 50_000;
/** The wasm is told how much is held when it has changed by this much, or where this is more, by this part of what may be. */
const STEP = 64 * 1024;
const STEP_SHARE = 1 / 8;

/** A word holds a bit of so many slots. */
const BITS = 32;

/** Bounds what is known: past it all is forgotten, and learnt again as it is used. */
export class CacheBudget {
  /** @param {number} limit bytes @param {(bytes: number) => boolean} report whether there is room for so many */
  constructor(limit, report) {
    this.limit = limit;
    this.step = Math.min(STEP, limit * STEP_SHARE);
    this.report = report;
    this.cells = 0;
    this.bytes = 0;
    this.reported = 0;
    /** @type {Set<{ clear(): void }>} */
    this.owners = new Set();
    /** A bit of each slot, set once it was met. */
    this.met = new Uint32Array(0);
  }

  /**
   * Whether a slot was met before; from now on it was. A label set is known from its second use on: one that is used once
   * costs a bit, and not a third of the time that it takes to make. A slot that is used again may be known sooner.
   * @param {number} slot
   */
  meet(slot) {
    const [at, bit] = [Math.floor(slot / BITS), 1 << (slot % BITS)];
    if (at >= this.met.length) this.growMet(at);
    const word = /** @type {number} */ (this.met[at]);
    this.met[at] = word | bit;
    return (word & bit) !== 0;
  }

  /** @param {number} at */
  growMet(at) {
    const { met } = this;
    this.met = new Uint32Array(2 * (at + 1));
    this.met.set(met);
    this.grow(0, this.met.byteLength - met.byteLength);
  }

  /** Makes room for one more. @param {{ clear(): void }} owner */
  admit(owner) {
    if (this.cells >= MOST_CELLS || this.bytes >= this.limit) this.clear();
    this.owners.add(owner);
  }

  /** @param {number} cells @param {number} bytes */
  grow(cells, bytes) {
    this.cells += cells;
    this.bytes += bytes;
    if (Math.abs(this.bytes - this.reported) >= this.step) this.tell();
  }

  /** What there is no room for is forgotten: it is known from the wasm, too. */
  tell() {
    if (this.reported === this.bytes) return;
    this.reported = this.bytes;
    if (!this.report(this.bytes) && this.cells > 0) this.clear();
  }

  clear() {
    for (const owner of this.owners) owner.clear();
    this.owners.clear();
  }
}
