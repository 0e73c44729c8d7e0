// The clocks of time zones, read from the runtime's own zone database for the calendars of queries.
import * as glue from "./asked.js";
import { invalid } from "./errors.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {{ from: number, to: number, changes: Float64Array }} Clocks `changes` are the local time less UTC at `from`, then
 * the time of each change and the difference from then on, all in ms
 */

/** No zone sets its clocks more often than this, in ms, and back within. */
const WEEK = 7 * 86_400_000;
/** Read beside what is asked for, in ms: queries of the last hour, again and again, are asked of the same clocks. */
const YEAR = 366 * 86_400_000;
/** Before and after these a zone keeps the clocks that it has then. */
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);
/** Zones that are kept, of all worlds. */
const MOST = 64;

/** @type {Map<string, Clocks>} */
const known = new Map();

/**
 * What a call gives that may need the clocks of a zone: those are read, handed in, and the call is made again.
 * @template T @param {World} world @param {() => T} call @returns {T}
 */
export function withZones(world, call) {
  for (;;) {
    try {
      return call();
    } catch (needed) {
      if (!Array.isArray(needed)) throw needed;
      const [name, from, to] = needed;
      const clocks = clocksOf(name, within(from - YEAR), within(to + YEAR));
      glue.learnZone(world.engine, name, Math.min(from, clocks.from), Math.max(to, clocks.to), clocks.changes);
    }
  }
}

/** @param {number} time */
const within = (time) => Math.max(Math.min(time, LATEST), EARLIEST);

/** A zone's clocks over a range and what was asked of it before. @param {string} name @param {number} first @param {number} last @returns {Clocks} */
function clocksOf(name, first, last) {
  const before = known.get(name);
  if (before && before.from <= first && last <= before.to) return before;
  const [from, to] = [Math.min(first, before?.from ?? first), Math.max(last, before?.to ?? last)];
  const clocks = { from, to, changes: read(differenceIn(name), from, to) };
  if (known.size >= MOST) known.clear();
  known.set(name, clocks);
  return clocks;
}

/** The difference at `from`, then each change until `to` and the difference from then on. @param {(time: number) => number} difference @param {number} from @param {number} to */
function read(difference, from, to) {
  let [time, now] = [from, difference(from)];
  const clocks = [now];
  while (time < to) {
    const next = Math.min(time + WEEK, to);
    const then = difference(next);
    if (then !== now) clocks.push(changeBetween(difference, time, next), then);
    [time, now] = [next, then];
  }
  return Float64Array.from(clocks);
}

/** The first second at which the difference is no longer that of `before`. @param {(time: number) => number} difference @param {number} before @param {number} after */
function changeBetween(difference, before, after) {
  const was = difference(before);
  let [low, high] = [Math.floor(before / 1000), Math.ceil(after / 1000)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (difference(middle * 1000) === was) low = middle;
    else high = middle;
  }
  return high * 1000;
}

/** How far a zone's clocks are ahead of UTC at a time, both in ms. @param {string} name @returns {(time: number) => number} */
function differenceIn(name) {
  const format = formatOf(name);
  return (time) => {
    const second = Math.floor(time / 1000) * 1000;
    const [month, day, year, hour, minute, rest] = /** @type {string[]} */ (format.format(second).match(/\d+/g)).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, rest) - second;
  };
}

/** @param {string} name */
function formatOf(name) {
  try {
    const two = /** @type {const} */ ("2-digit");
    return new Intl.DateTimeFormat("en-US", {
      timeZone: name, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23",
      year: "numeric", month: two, day: two, hour: two, minute: two, second: two,
    });
  } catch {
    throw invalid("timezone", name, "the IANA name of a time zone that this runtime knows, such as America/Denver");
  }
}
