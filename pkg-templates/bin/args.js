// The command line: words in, settings out. Nothing here prints or exits.
import { parseArgs } from "node:util";

export const HELP = `Usage: pulsetree [options]
       pulsetree init worker DIR  makes Workers that count as one in DIR
       pulsetree init page DIR    makes a starter page in DIR: records, asks, draws, keeps

Serves a Pulsetree: its HTTP and WebSocket API, a port for put lines, and the demo page.

  --http PORT        HTTP and WebSocket port (default 4242; 0 takes a free one)
  --tcp PORT         port for "put <metric> <timestamp> <value> <k=v>..." lines (default 4241; 0 takes a free one)
  --host ADDR        address to listen on (default 127.0.0.1)
  --memory SIZE      what points, history and names may hold, such as 256MiB (default 64MiB)
  --retention SPAN   drop points older than this, such as 7d (default: kept while memory lasts)
  --cors ORIGIN,...  origins that a browser may call from, or * (default: the same origin only)
  --data DIR         keep all of it in this folder, and start from what is there (default: it ends with the process)
  --durable          with --data: answer a write only when it is stored (default: at most a minute may be lost)
  --auth FILE        let in only whose session is a line of this file (default: everyone)
  --push URL         post deltas to another's /merge, such as https://example.org/merge
  --push-every SPAN  how often (default 10s)
  --remote-write URL write to Prometheus every 15 s, such as http://localhost:9090/api/v1/write
  --otlp URL         the same over OTLP/HTTP, such as http://localhost:4318/v1/metrics
  --header HEADER    a header of what is posted, such as "Authorization: Bearer ..."; may be repeated
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
 * @property {string} [push] another's /merge
 * @property {number} pushEvery milliseconds
 * @property {string} [remoteWrite] an engine behind
 * @property {string} [otlp] one that speaks OTLP
 * @property {Record<string, string>} headers of what is posted
 * @property {string} [data] folder
 * @property {boolean} durable
 */

/**
 * @param {string[]} words what follows the command's name
 * @returns {Settings}
 * @throws {UsageError}
 */
export function parseArguments(words) {
  const values = split(words);
  /** @type {Settings} */
  const settings = {
    help: values.help ?? false,
    version: values.version ?? false,
    http: port("--http", values.http ?? "4242"),
    tcp: port("--tcp", values.tcp ?? "4241"),
    host: host(values.host ?? "127.0.0.1"),
    ...(values.memory !== undefined && { memoryLimit: size(values.memory) }),
    ...(values.retention !== undefined && { retention: span("--retention", values.retention) }),
    ...(values.cors !== undefined && { cors: origins(values.cors) }),
    ...(values.auth !== undefined && { auth: values.auth }),
    ...(values.push !== undefined && { push: url("--push", values.push, "https://example.org/merge") }),
    pushEvery: beat("--push-every", values["push-every"] ?? "10s"),
    ...(values["remote-write"] !== undefined && { remoteWrite: url("--remote-write", values["remote-write"], "http://localhost:9090/api/v1/write") }),
    ...(values.otlp !== undefined && { otlp: url("--otlp", values.otlp, "http://localhost:4318/v1/metrics") }),
    // One that is named again adds to it, as HTTP has it.
    headers: Object.fromEntries(new Headers((values.header ?? []).map(header))),
    ...(values.data !== undefined && { data: folder(values.data) }),
    durable: values.durable ?? false,
  };
  checkCompany(values);
  return settings;
}

/** What says nothing without another is no mistake to pass over. @param {ReturnType<typeof split>} values */
function checkCompany(values) {
  const needs = (/** @type {string} */ option, /** @type {string} */ other) => new UsageError(`${option} needs ${other}; see --help`);
  const posts = [values.push, values["remote-write"], values.otlp].some((url) => url !== undefined);
  if (values.durable && values.data === undefined) throw needs("--durable", "--data DIR");
  if (values["push-every"] !== undefined && values.push === undefined) throw needs("--push-every", "--push URL");
  if (values.header !== undefined && !posts) throw needs("--header", "--push URL, --remote-write URL or --otlp URL");
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
        push: { type: "string" },
        "push-every": { type: "string" },
        "remote-write": { type: "string" },
        otlp: { type: "string" },
        header: { type: "string", multiple: true },
        data: { type: "string" },
        durable: { type: "boolean" },
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

/** @param {string} text */
function folder(text) {
  if (text === "") throw wrong("--data", text, "the path of a folder");
  return text;
}

const SIZES = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, kib: 1024, mib: 1024 ** 2, gib: 1024 ** 3 };
/** Half of what a WebAssembly memory can hold: answers need memory too. */
const MOST_BYTES = 2 * SIZES.gib;
const SPANS = { ms: 1, s: 1e3, m: 60e3, h: 3600e3, d: 86400e3, w: 7 * 86400e3, n: 30 * 86400e3, y: 365 * 86400e3 };

/** @param {string} text @returns {number} bytes */
function size(text) {
  const bytes = measure(text, SIZES, "b");
  if (!(bytes >= SIZES.mib && bytes <= MOST_BYTES)) throw wrong("--memory", text, "a size such as 64MiB, 256MiB or 1GiB, of at least 1MiB and at most 2GiB");
  return Math.floor(bytes);
}

/** @param {string} option @param {string} text @returns {number} milliseconds */
function span(option, text) {
  const milliseconds = measure(text, SPANS, "");
  if (!(milliseconds >= 1)) throw wrong(option, text, "a span such as 90m, 12h or 7d");
  return Math.floor(milliseconds);
}

/** Longest span that timers know, in ms. */
const LONGEST = 0x7fffffff;

/** @param {string} option @param {string} text @returns {number} milliseconds between two beats */
function beat(option, text) {
  const milliseconds = span(option, text);
  if (milliseconds > LONGEST) throw wrong(option, text, "a span of at most 24d");
  return milliseconds;
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
    const origin = originOf(word);
    if (origin === undefined) throw wrong("--cors", word, "an origin such as https://example.org, null, or *");
    return origin;
  });
}

/**
 * An origin as browsers send it, which may be written with a last slash, and with any case: `null` of a page that is a file, and what
 * is written of a scheme that the URL standard does not know, as extensions have.
 * @param {string} word
 */
function originOf(word) {
  const bare = word.replace(/\/$/, "");
  const origin = URL.canParse(word) ? new URL(word).origin : undefined;
  if (word === "null" || (origin === "null" && /^[a-z][a-z\d+.-]*:\/\/[^/?#\s]+$/.test(bare))) return bare;
  return origin === bare.toLowerCase() ? origin : undefined;
}

/** @param {string} option @param {string} text @param {string} example @returns {string} */
function url(option, text, example) {
  const { protocol = "", username = "", password = "" } = URL.canParse(text) ? new URL(text) : {};
  // A password is not repeated, nor would fetch send it.
  if (username !== "" || password !== "") throw new UsageError(`${option} names a user or a password; expected them in --header`);
  if (!/^https?:$/.test(protocol)) throw wrong(option, text, `a URL such as ${example}`);
  return text;
}

/** @param {string} text @returns {[string, string]} */
function header(text) {
  const [, name = "", value = ""] = /^([!#$%&'*+.^_`|~\w-]+):([\t\x20-\x7e\x80-\xff]*)$/.exec(text) ?? [];
  // What is not one may be a secret all the same.
  if (name === "") throw new UsageError(`--header is not "Name: value"; expected one such as "Authorization: Bearer ..."`);
  return [name, value];
}

/** @param {string} option @param {string} text @param {string} expected */
const wrong = (option, text, expected) => new UsageError(`${option} ${JSON.stringify(text)}: expected ${expected}`);
