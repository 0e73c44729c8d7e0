// Heroic's query language.
import { pointsOf } from "./heroic.js";
import { TextError } from "./text-error.js";

/** @param {import("pulsetree").Pulsetree} pulse @param {string} text @param {import("./languages.js").Range} range @returns {import("./languages.js").Answered} */
export function hql(pulse, text, range) {
  const { asked, at, length } = ranged(text, range);
  const response = within(text, at, length, () => pulse.queryHql(asked));
  const columns = response.result.map(({ key, tags, values }) => pointsOf(key ?? "", tags, values));
  const told = [...response.errors.map(({ error }) => error), ...response.limits.map((limit) => `limit ${limit}`)];
  return {
    parts: [{ columns, step: response.result[0]?.cadence, counts: /^\s*(sum|count)\b/.test(text), stampedAtEnd: true }],
    request: asked,
    read: () => response.preAggregationSampleSize,
    notice: told.length === 0 ? { level: "good", text: "" } : { level: "error", text: `This result is incomplete, and what is shown is probably wrong: ${told.join(", ")}.` },
    json: () => JSON.stringify(response),
  };
}

/** The text with the page's range, unless it has one of its own. @param {string} text @param {import("./languages.js").Range} range */
function ranged(text, { start, end }) {
  if (/\bfrom\s/.test(text)) return { asked: text, at: Infinity, length: 0 };
  const place = text.search(/\s(where|with|as)\s/);
  const at = place < 0 ? text.trimEnd().length : place;
  const from = ` from points(${start}, ${end})`;
  return { asked: text.slice(0, at) + from + text.slice(at), at, length: from.length };
}

/**
 * Errors behind what was put in stand where they do in the text without it; those of a function's argument at the argument.
 * @template T @param {string} text @param {number} at @param {number} length @param {() => T} work @returns {T}
 */
function within(text, at, length, work) {
  try {
    return work();
  } catch (error) {
    const { position = 0, message } = /** @type {any} */ (error);
    const place = position > at ? Math.max(at, position - length) : position;
    throw new TextError(message.replace(/^line \d+, column \d+: /, ""), argumentAt(text, place, message));
  }
}

/** Where the value stands that a message names, from the function on that it was given to; the function, where none is named. @param {string} text @param {number} from @param {string} message */
function argumentAt(text, from, message) {
  const [, quoted, number] = / is (?:"((?:[^"\\]|\\.)*)"|(-?[\d.]+));/.exec(message) ?? [];
  const found = text.indexOf(quoted ?? number ?? "\0", from);
  return found < 0 ? from : found;
}
