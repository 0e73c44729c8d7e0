// What may stand at a place of the editor: names from `suggest`, the tags of a metric from `lookup`.
const MOST = 12;
const FUNCTIONS = ["sum", "avg", "min", "max", "count", "p50", "p90", "p95", "p99", "first", "last", "median", "dev"];
const HEROIC = ["sum", "average", "min", "max", "count", "stddev", "spread", "quantile", "cardinality", "delta", "ratePerSecond", "topk", "bottomk"];

/** @param {import("./world.js").World} world @param {{ language: string, text: string, at: number }} place @returns {{ from: number, choices: string[] }} */
export function complete({ pulse }, { language, text, at }) {
  const before = text.slice(0, at);
  const { typed, choices } = LANGUAGES[language]?.(pulse, before) ?? { typed: "", choices: [] };
  const fitting = choices.filter((choice) => choice.startsWith(typed) && choice !== typed);
  return { from: at - typed.length, choices: fitting.slice(0, MOST) };
}

/** @typedef {import("pulsetree").Pulsetree} Pulsetree */
/** @typedef {{ typed: string, choices: string[] }} Choices */

/** @type {Record<string, (pulse: Pulsetree, before: string) => Choices>} */
const LANGUAGES = { timeseries: inTimeseries, heroic: inHeroic, hql: inHql };

/** @param {Pulsetree} pulse @param {string} before @returns {Choices} */
function inTimeseries(pulse, before) {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const [, metric, pair] = /:([^:{]+)\{(?:[^{}]*[,{])?([^{},]*)$/.exec(line) ?? [];
  if (metric !== undefined && pair !== undefined) return inTags(pulse, metric, pair);
  const typed = line.slice(line.lastIndexOf(":") + 1);
  if (!line.includes(":")) return { typed, choices: pulse.aggregators().map((name) => `${name}:`) };
  const dash = /^(auto|\d+[a-z]+)-/.exec(typed);
  if (dash) return { typed: typed.slice(dash[0].length), choices: FUNCTIONS.map((name) => `${name}:`) };
  return { typed, choices: [...metrics(pulse, typed), "rate:", "auto-avg:", "1m-avg:"] };
}

/** @param {Pulsetree} pulse @param {string} metric @param {string} pair @returns {Choices} */
function inTags(pulse, metric, pair) {
  const [key = "", value] = pair.split("=");
  if (value === undefined) return { typed: key.trim(), choices: keysOf(pulse, metric).map((name) => `${name}=`) };
  const typed = value.slice(value.lastIndexOf("|") + 1);
  return { typed, choices: [...valuesOf(pulse, key.trim(), typed, metric), "*}"] };
}

/** @param {Pulsetree} pulse @param {string} before @returns {Choices} */
function inHeroic(pulse, before) {
  const [, key] = /"key"\s*:\s*"([^"]*)"/.exec(before) ?? [];
  // A filter such as ["=", "host", "a"], within others or alone.
  const [, tag, part] = /\[\s*"(?:=|!=|\^|\+|q)"\s*,\s*(?:"([^"]*)"\s*,\s*)?"([^"]*)$/.exec(before) ?? [];
  if (tag === "$key" && part !== undefined) return { typed: part, choices: metrics(pulse, part) };
  if (part !== undefined) return { typed: part, choices: tag === undefined ? keysOf(pulse, key) : valuesOf(pulse, tag, part, key) };
  const [, name] = /"tags"\s*:\s*\{(?:\s*"[^"]*"\s*:\s*"[^"]*"\s*,)*\s*"([^"]*)$/.exec(before) ?? [];
  if (name !== undefined) return { typed: name, choices: keysOf(pulse, key) };
  const [, field, typed = ""] = /"([^"]*)"\s*:\s*\[?(?:\s*"[^"]*"\s*,)*\s*"([^"]*)$/.exec(before) ?? [];
  if (field === "key") return { typed, choices: metrics(pulse, typed) };
  if (field === "type") return { typed, choices: HEROIC };
  if (field === "groupBy" || field === "hasTags") return { typed, choices: keysOf(pulse, key) };
  if (field !== undefined) return { typed, choices: valuesOf(pulse, field, typed, key) };
  return { typed: /"([^"]*)$/.exec(before)?.[1] ?? "", choices: [] };
}

/** @param {Pulsetree} pulse @param {string} before @returns {Choices} */
function inHql(pulse, before) {
  const typed = /[\w.$/-]*$/.exec(before)?.[0] ?? "";
  const [, metric] = /\$key\s*=\s*"?([^\s"]+)"?\s/.exec(before) ?? [];
  const head = before.slice(0, before.length - typed.length);
  const [, key] = /([\w.$-]+)\s*(?:=|!=|\^)\s*"?$/.exec(head) ?? [];
  if (key === "$key") return { typed, choices: metrics(pulse, typed) };
  if (key !== undefined) return { typed, choices: valuesOf(pulse, key, typed, metric) };
  if (/\b(by|where|and|or)\s+$/.test(head)) return { typed, choices: ["$key = ", ...keysOf(pulse, metric)] };
  return { typed, choices: [...HEROIC, "by ", "where ", "from points(1h)"] };
}

/** @param {Pulsetree} pulse @param {string} typed */
const metrics = (pulse, typed) => pulse.suggest({ type: "metrics", q: typed, max: MOST + 1 });

/** The tag keys that a metric's series have. @param {Pulsetree} pulse @param {string | undefined} metric */
function keysOf(pulse, metric) {
  if (metric === undefined) return pulse.suggest({ type: "tagk", max: 100 });
  const { results } = pulse.lookup({ metric, limit: 200 });
  return [...new Set(results.flatMap(({ tags }) => tagKeys(tags)))].sort();
}

/** @param {any} tags a record, or a list of pairs */
const tagKeys = (tags) => (Array.isArray(tags) ? tags.map(({ key }) => key) : Object.keys(tags));

/** @param {Pulsetree} pulse @param {string} tag @param {string} q @param {string | undefined} metric */
const valuesOf = (pulse, tag, q, metric) => pulse.suggest({ type: "tagv", tag, q, max: MOST + 1, ...(metric !== undefined && { metric }) });
