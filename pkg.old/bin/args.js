// The command line: words in, settings out. Nothing here prints or exits.
import { parseArgs } from "node:util";

export const HELP = `Usage: pulsetree [options]

Serves a Pulsetree: its HTTP and WebSocket API, a port for put lines, and the demo page.

  --http PORT        HTTP and WebSocket port (default 4242; 0 takes a free one)
  --tcp PORT         port for "put <metric> <timestamp> <value> <k=v>..." lines (default 4241; 0 takes a free one)
  --host ADDR        address to listen on (default 127.0.0.1)
  --memory SIZE      what points, history and names may hold, such as 256MiB (default 64MiB)
  --retention SPAN   drop points older than this, such as 7d (default: kept while memory lasts)
  --cors ORIGIN,...  origins that a browser may call from, or * (default: the same origin only)
  --auth FILE        let in only whose session is a line of this file (default: everyone)
  --help             print this and exit
  --version          print the version and exit
`;

/** What the user typed is wrong; the message is one line that says what. */
export class UsageError extends Error {}

/**
 * @typedef {object} Settings
 * @property {boolean} help
 * @property {boolean} version
 * @property {number} http
 * @property {number} tcp
 * @property {string} host
 * @property {number} [memoryLimit] bytes
 * @property {number} [retention] milliseconds
 * @property {string[] | "*"} [cors]
 * @property {string} [auth] file of sessions
 */

/**
 * @param {string[]} words what follows the command's name
 * @returns {Settings}
 * @throws {UsageError}
 */
export function parseArguments(words) {
  const values = split(words);
  return {
    help: values.help ?? false,
    version: values.version ?? false,
    http: port("--http", values.http ?? "4242"),
    tcp: port("--tcp", values.tcp ?? "4241"),
    host: host(values.host ?? "127.0.0.1"),
    ...(values.memory !== undefined && { memoryLimit: size(values.memory) }),
    ...(values.retention !== undefined && { retention: span(values.retention) }),
    ...(values.cors !== undefined && { cors: origins(values.cors) }),
    ...(values.auth !== undefined && { auth: values.auth }),
  };
}

/** @param {string[]} words */
function split(words) {
  try {
    return parseArgs({
      args: words,
      options: {
        http: { type: "string" },
        tcp: { type: "string" },
        host: { type: "string" },
        memory: { type: "string" },
        retention: { type: "string" },
        cors: { type: "string" },
        auth: { type: "string" },
        help: { type: "boolean" },
        version: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    // Node explains over several lines or sentences; the first says what is wrong.
    const [reason] = String(/** @type {Error} */ (error).message).split(/\.\s|\n/);
    throw new UsageError(`${reason}; see --help`);
  }
}

/** @param {string} option @param {string} text */
function port(option, text) {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(number <= 65535)) throw wrong(option, text, "a port from 0 to 65535");
  return number;
}

/** @param {string} text */
function host(text) {
  if (text.trim() === "") throw wrong("--host", text, "an address such as 127.0.0.1");
  return text;
}

const SIZES = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, kib: 1024, mib: 1024 ** 2, gib: 1024 ** 3 };
/** As much as a WebAssembly memory can hold. */
const MOST_BYTES = 4 * SIZES.gib;
const SPANS = { ms: 1, s: 1e3, m: 60e3, h: 3600e3, d: 86400e3, w: 7 * 86400e3, n: 30 * 86400e3, y: 365 * 86400e3 };

/** @param {string} text @returns {number} bytes */
function size(text) {
  const bytes = measure(text, SIZES, "b");
  if (!(bytes >= SIZES.mib && bytes <= MOST_BYTES)) throw wrong("--memory", text, "a size such as 64MiB, 256MiB or 1GiB, of at least 1MiB and at most 4GiB");
  return Math.floor(bytes);
}

/** @param {string} text @returns {number} milliseconds */
function span(text) {
  const milliseconds = measure(text, SPANS, "");
  if (!(milliseconds >= 1)) throw wrong("--retention", text, "a span such as 90m, 12h or 7d");
  return Math.floor(milliseconds);
}

/**
 * @param {string} text a number and a unit
 * @param {Record<string, number>} units
 * @param {string} bare the unit of a number that has none; "" for: it must have one
 * @returns {number} NaN if it is not that
 */
function measure(text, units, bare) {
  const match = /^(\d+(?:\.\d+)?)([a-z]*)$/i.exec(text);
  const unit = (match?.[2] || bare).toLowerCase();
  return match && Object.hasOwn(units, unit) ? Number(match[1]) * Number(units[unit]) : NaN;
}

/** @param {string} text */
function origins(text) {
  if (text === "*") return "*";
  return text.split(",").map((word) => {
    const origin = URL.canParse(word) ? new URL(word).origin : "null";
    if (origin === "null" || !sameOrigin(origin, word)) throw wrong("--cors", word, "an origin such as https://example.org, or *");
    return origin;
  });
}

/** An origin may be written with a last slash, and with any case. @param {string} origin @param {string} word */
const sameOrigin = (origin, word) => origin === word.toLowerCase().replace(/\/$/, "");

/** @param {string} option @param {string} text @param {string} expected */
const wrong = (option, text, expected) => new UsageError(`${option} ${JSON.stringify(text)}: expected ${expected}`);
