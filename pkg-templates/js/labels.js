// Label sets as callers write them, and the handle of the cell that each comes to.
import { fieldsOf, isPlain } from "./checks.js";
import { invalid } from "./errors.js";

/** @typedef {import("../pulsetree.d.ts").Labels} Labels */

/** Where one label set's value lives in the wasm. */
export class Cell {
  /** @param {number} slot @param {number} generation */
  constructor(slot, generation) {
    this.slot = slot;
    this.generation = generation;
  }

  /** @param {number} packed slot + generation · 2³² */
  static unpack(packed) {
    return new Cell(packed >>> 0, Math.floor(packed / 0x100000000));
  }
}

/** No slot is ever this one: what holds it is stale, and resolves when it is first used. */
export const NOWHERE = -1;

/** What a label set comes to: flat [key, value, …] for the wasm, and what was written, to find it by next time. */
export class WrittenLabels {
  /** @param {string[]} flat @param {string[]} keys @param {unknown[]} values @param {object} [source] what they were read from, if `LabelSets.find` may be given it */
  constructor(flat, keys, values, source) {
    this.flat = flat;
    this.keys = keys;
    this.values = values;
    this.source = source;
  }

  /** Whether `LabelSets.find` would walk the same keys. */
  isPlain() {
    return this.source !== undefined && walksOwnKeys(this.source, this.keys.length);
  }
}

/**
 * Reads a label set: own keys, absent where undefined or empty, values as `String(v)`.
 * @param {string} argument @param {unknown} labels
 * @param {boolean} [keepsEmpty] of tags, whose empty values the store refuses
 * @returns {WrittenLabels}
 */
export function readLabels(argument, labels, keepsEmpty = false) {
  const source = fieldsOf(argument, labels, "an object of labels");
  const keys = Object.keys(source);
  // By `map`, which makes an array of just that length.
  const values = keys.map((key) => source[key]);
  /** @type {string[]} */
  const flat = [];
  for (let i = 0; i < keys.length; i += 1) {
    const key = /** @type {string} */ (keys[i]);
    const value = values[i];
    if (value === undefined || (value === "" && !keepsEmpty)) continue;
    flat.push(key, typeof value === "string" ? value : labelText(`${argument}.${key}`, value));
  }
  return new WrittenLabels(flat, keys, values, source);
}

/** A label set that may be absent, flat. @param {string} argument @param {Labels | undefined} labels @returns {string[]} */
export const flatLabels = (argument, labels) => (labels === undefined ? [] : readLabels(argument, labels).flat);

/** Whether `for in`, as `LabelSets.find` walks, sees the own keys of this and no others. @param {object} labels @param {number} count of its own keys */
const walksOwnKeys = (labels, count) => isPlain(labels) && countKeys(labels) === count;

/** A label's or a tag's value as text. @param {string} argument @param {unknown} value */
export function labelText(argument, value) {
  const type = typeof value;
  if (type === "string" || type === "number" || type === "boolean") return String(value);
  throw invalid(argument, value, "a string, a number or a boolean");
}

/** Texts as the wasm takes them: each after a character that is in none of them. @param {string[]} texts */
export function joined(texts) {
  let separator = "\0";
  for (let code = 1; isInOne(separator, texts); code += 1) separator = String.fromCharCode(code);
  let text = "";
  for (let i = 0; i < texts.length; i += 1) text += separator + texts[i];
  return text;
}

/** By `indexOf`, which V8 has in the code it compiles; `includes` is a call out of it. @param {string} part @param {string[]} texts */
function isInOne(part, texts) {
  for (let i = 0; i < texts.length; i += 1) {
    if (/** @type {string} */ (texts[i]).indexOf(part) >= 0) return true;
  }
  return false;
}

/** An object's keys as `for in` walks them: inherited ones too. @param {object} labels */
function countKeys(labels) {
  let count = 0;
  for (const _ in labels) count += 1;
  return count;
}
