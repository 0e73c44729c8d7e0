// Label sets as callers write them, and the handle of the cell that each comes to.
import { hasFields, isPlain } from "./checks.js";
import { invalid, unreadable } from "./errors.js";

/**
 * @typedef {import("../pulsetree.d.ts").Labels} Labels
 * @typedef {() => import("./errors.js").PulsetreeError} Refusal why something is refused: made where it is told, as an error costs a stack
 */

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
    try {
      return this.source !== undefined && walksOwnKeys(this.source, this.keys.length);
    } catch {
      // A proxy that was read, and cannot be any more.
      return false;
    }
  }
}

/**
 * Reads a label set: own keys, absent where undefined or empty, values as `String(v)`.
 * @param {string} argument @param {unknown} labels
 * @returns {WrittenLabels}
 */
export const readLabels = (argument, labels) => orThrow(tryLabels(argument, labels, false));

/** @template {object} T @param {T | Refusal} read @returns {T} */
export function orThrow(read) {
  if (typeof read === "function") throw read();
  return read;
}

/**
 * @param {string} argument @param {unknown} labels
 * @param {boolean} keepsEmpty of tags, whose empty values the store refuses
 * @returns {WrittenLabels | Refusal}
 */
export function tryLabels(argument, labels, keepsEmpty) {
  try {
    return labelsOf(argument, labels, keepsEmpty);
  } catch (cause) {
    return () => unreadable(argument, cause);
  }
}

/** As `tryLabels`, which answers for what a caller's getters throw. @param {string} argument @param {unknown} labels @param {boolean} keepsEmpty @returns {WrittenLabels | Refusal} */
function labelsOf(argument, labels, keepsEmpty) {
  if (!hasFields(labels)) return () => invalid(argument, labels, "an object of labels");
  const keys = Object.keys(labels);
  // By `map`, which makes an array of just that length.
  const values = keys.map((key) => labels[key]);
  /** @type {string[]} */
  const flat = [];
  for (let i = 0; i < keys.length; i += 1) {
    const key = /** @type {string} */ (keys[i]);
    const value = values[i];
    if (value === undefined || (value === "" && !keepsEmpty)) continue;
    if (!isLabelValue(value)) return () => notLabelValue(`${argument}.${key}`, value);
    flat.push(key, String(value));
  }
  return new WrittenLabels(flat, keys, values, labels);
}

/** A label set that may be absent, flat. @param {string} argument @param {Labels | undefined} labels @returns {string[]} */
export const flatLabels = (argument, labels) => (labels === undefined ? [] : readLabels(argument, labels).flat);

/** Flat labels as an object, all of text. @param {string[]} flat @returns {Record<string, string>} */
export function unflat(flat) {
  /** @type {[string, string][]} */
  const pairs = [];
  for (let i = 0; i + 1 < flat.length; i += 2) pairs.push([/** @type {string} */ (flat[i]), /** @type {string} */ (flat[i + 1])]);
  return Object.fromEntries(pairs);
}

/** Whether `for in`, as `LabelSets.find` walks, sees the own keys of this and no others. @param {object} labels @param {number} count of its own keys */
const walksOwnKeys = (labels, count) => isPlain(labels) && countKeys(labels) === count;

/** @param {unknown} value @returns {value is string | number | boolean} */
export const isLabelValue = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** @param {string} argument @param {unknown} value */
export const notLabelValue = (argument, value) => invalid(argument, value, "a string, a number or a boolean");

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
