"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// pkg/js/uplot/index.js
var index_exports = {};
__export(index_exports, {
  toUPlot: () => toUPlot
});
module.exports = __toCommonJS(index_exports);

// pkg/js/errors.js
var STATUS = {
  invalid_argument: 400,
  invalid_name: 400,
  parse_error: 400,
  too_old: 400,
  corrupt: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  no_such_metric: 404,
  method_not_allowed: 405,
  type_conflict: 409,
  not_a_container: 409,
  payload_too_large: 413,
  unsupported_encoding: 415,
  misdirected: 421,
  limit_exceeded: 422,
  locked: 423,
  disposed: 500,
  internal: 500,
  unavailable: 503
};
var SHOWN = 80;
var PulsetreeError = class extends Error {
  /** @param {ErrorCode} code @param {string} message @param {number} [position] where in a text, in UTF-16 units */
  constructor(code, message, position) {
    super(message);
    this.code = code;
    this.status = STATUS[code] ?? 500;
    if (position !== void 0) {
      this.position = position;
    }
  }
  static {
    Object.defineProperty(this.prototype, "name", { value: "PulsetreeError", configurable: true, writable: true });
  }
};
var tagOf = (value) => Object.prototype.toString.call(value).slice("[object ".length, -1);
function show(value) {
  if (typeof value === "string") return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return tagOf(value) === "Object" ? "an object" : `${/^[AEIO]/.test(tagOf(value)) ? "an" : "a"} ${tagOf(value)}`;
  return String(value);
}
function invalid(argument, value, expected) {
  return new PulsetreeError("invalid_argument", `${argument} is ${show(value)}; expected ${expected}`);
}

// pkg/js/checks.js
function string(argument, value) {
  if (typeof value !== "string") throw invalid(argument, value, "a string");
  return value;
}
function positive(argument, value) {
  if (typeof value !== "number" || !(value > 0)) throw invalid(argument, value, "a positive number");
  return value;
}
function callback(argument, value) {
  if (typeof value !== "function") throw invalid(argument, value, "a function");
  return (
    /** @type {(...given: any[]) => any} */
    value
  );
}
function boolean(argument, value) {
  if (typeof value !== "boolean") throw invalid(argument, value, "true or false");
  return value;
}
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
function fieldsOf(argument, value, expected) {
  const has = typeof value === "object" && value !== null && !Array.isArray(value) && (isPlain(value) || tagOf(value) === "Object");
  if (!has) throw invalid(argument, value, expected);
  return (
    /** @type {Record<string, unknown>} */
    value
  );
}

// pkg/js/uplot/index.js
var PALETTE = ["#0f8b80", "#d9480f", "#5b5bd6", "#b7791f", "#c2255c", "#1c7ed6", "#5c940d", "#868e96"];
var OPTIONS = ["label", "stroke", "spanGaps", "gap"];
function toUPlot(columns, options) {
  if (!Array.isArray(columns)) throw invalid("columns", columns, "an array of what queryColumns answers");
  const { label = nameOf, stroke = colourOf, ...gaps } = checked(options);
  columns.forEach(check);
  const instants = merged(columns.map(({ timestamps }) => timestamps));
  const data = [instants.map(inSeconds), ...columns.map((column) => aligned(column, instants))];
  const series = [{ label: "time" }];
  columns.forEach((column, index) => series.push({ label: label(column, index), stroke: stroke(column, index), width: 2, ...gaps }));
  return { data, series };
}
function checked(options) {
  if (options === void 0 || options === null) return {};
  const given = (
    /** @type {Record<string, any>} */
    fieldsOf("options", options, "an object of options")
  );
  for (const key of Object.keys(given)) if (!OPTIONS.includes(key)) throw invalid(`options.${key}`, given[key], `nothing of that name: there are ${OPTIONS.join(", ")}`);
  const { label, stroke, spanGaps, gap } = given;
  return {
    ...label !== void 0 && { label: callback("options.label", label) },
    ...stroke !== void 0 && { stroke: callback("options.stroke", stroke) },
    ...spanGaps !== void 0 && { spanGaps: boolean("options.spanGaps", spanGaps) },
    ...gap !== void 0 && { gaps: widerThan(positive("options.gap", gap)) }
  };
}
function check(column, index) {
  const at = `columns[${index}]`;
  const { metric, timestamps, values } = fieldsOf(at, column, "an element of what queryColumns answers");
  string(`${at}.metric`, metric);
  if (!(timestamps instanceof Float64Array)) throw invalid(`${at}.timestamps`, timestamps, "a Float64Array");
  if (!(values instanceof Float64Array)) throw invalid(`${at}.values`, values, "a Float64Array");
  if (timestamps.length !== values.length) throw invalid(`${at}.values`, values, `${timestamps.length} values, as there are timestamps`);
}
var inSeconds = (ms) => ms / 1e3;
function nameOf({ metric, tags }) {
  const pairs = Object.entries(tags ?? {}).map(([key, value]) => `${key}=${value}`);
  return pairs.length === 0 ? metric : `${metric}{${pairs.join(",")}}`;
}
var colourOf = (_column, index) => (
  /** @type {string} */
  PALETTE[index % PALETTE.length]
);
function merged(all) {
  const [first = new Float64Array(0), ...others] = all;
  if (others.every((other) => same(first, other))) return first;
  const every = new Float64Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of all) {
    every.set(one, at);
    at += one.length;
  }
  let kept = 0;
  for (const instant of every.sort()) if (kept === 0 || instant !== every[kept - 1]) every[kept++] = instant;
  return every.slice(0, kept);
}
var same = (a, b) => a === b || a.length === b.length && a.every((instant, i) => instant === b[i]);
function aligned({ timestamps, values }, instants) {
  if (timestamps.length === instants.length && values.every(Number.isFinite)) return values;
  let next = 0;
  return Array.from(instants, (instant) => {
    if (timestamps[next] !== instant) return null;
    const value = (
      /** @type {number} */
      values[next++]
    );
    return Number.isFinite(value) ? value : null;
  });
}
function widerThan(ms) {
  return (plot, _series, _from, _to, found) => found.filter(([from, to]) => (plot.posToVal(to, "x", true) - plot.posToVal(from, "x", true)) * 1e3 > ms);
}
