// A table into the store: a row is a point. Rows that are none are told by their number; the others are kept.
import { fieldsOf, rowReader } from "./csv.js";
import { size, whole } from "../shared/format.js";
import { BROKEN, encodingOf, textOf } from "./decode.js";
import { delimiterOf, isHeader, rolesOf } from "./guess.js";
import { problems } from "./problems.js";
import { instantOf, numberOf } from "./times.js";
import { told } from "./work.js";

const SAMPLE = 65_536;
const SHOWN = 8;
/** Bytes that a point takes before it is packed. */
const BYTES_A_POINT = 16;
/** Rows held before they go into the store. */
const HELD = 1_000_000;

/**
 * @typedef {{ metric: string, delimiter: string, header: boolean, width: number, time: number, value: number, tags: { index: number, name: string }[], apart: boolean }} Plan
 *   `value` -1: each row counts 1; `apart`: rows of one series and instant stay apart, by a millisecond each
 */

/** What a file looks like. @param {import("./world.js").World} world @param {{ file: File, delimiter?: string }} asked */
export async function preview(world, { file, delimiter: chosen }) {
  const head = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  const text = new TextDecoder(encodingOf(head)).decode(head, { stream: head.length < file.size });
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const isWhole = head.length === file.size;
  if (!isWhole && lines.length > 1) lines.pop();
  if (lines.length === 0) throw new Error("row 1: the file holds nothing but white space; expected a row for each point");
  const rows = estimate(world, file, lines.length, head.length);
  // A line that is none is told by its number, like a row that is none.
  if (2 * lines.filter((line) => line.startsWith("put ")).length > lines.length) return { kind: "lines", rows };
  const delimiter = chosen ?? delimiterOf(lines.slice(0, 100));
  const all = lines.slice(0, 500).map((line) => fieldsOf(line, delimiter));
  const [first = []] = all;
  const header = isHeader(first);
  const names = first.map((name, index) => (header ? name.trim() : `column ${index + 1}`));
  const body = header ? all.slice(1) : all;
  return { kind: "table", delimiter, header, names, roles: rolesOf(names, body), sample: body.slice(0, SHOWN), rows, metric: nameOf(file.name) };
}

/** How many rows there are about; refuses what would not fit. @param {import("./world.js").World} world @param {File} file @param {number} lines in the sample @param {number} sampled bytes */
function estimate({ pulse, memoryLimit }, file, lines, sampled) {
  const rows = Math.round((file.size / sampled) * lines);
  const room = Math.max(0, memoryLimit - pulse.stats().bytes);
  if (rows * BYTES_A_POINT <= room) return rows;
  const fits = Math.floor(room / BYTES_A_POINT);
  throw new Error(`row ${whole(fits + 1)} and those after it would not fit: the file has about ${whole(rows)} rows, ${size(rows * BYTES_A_POINT)} as points, and of the memory's ${size(memoryLimit)} ${size(room)} are free; cut the file into smaller ones, or forget what is loaded`);
}

/** A metric's name from that of a file. @param {string} file */
const nameOf = (file) => file.replace(/\.[^.]*$/, "").replace(/[^\w./-]+/g, "_") || "data";

/**
 * @param {import("./world.js").World} world @param {{ file: File, plan: Plan }} asked
 * @param {import("../shared/rpc.js").Context} context
 */
export async function importCsv(world, { file, plan }, context) {
  const began = performance.now();
  const before = world.pulse.stats();
  const refused = problems();
  const batch = batchOf(world.pulse, plan, refused);
  const reader = rowReader(plan.delimiter);
  let headed = !plan.header;
  let rows = 0;
  const take = (/** @type {string} */ text, /** @type {boolean} */ last) => {
    for (const row of reader.push(text, last)) {
      if (!headed) headed = true;
      else {
        rows += 1;
        const problem = batch.add(row);
        if (problem) refused.add(row.row, problem);
      }
    }
  };
  for await (const text of textOf(file, context)) take(text, false);
  take("", true);
  batch.flush();
  return { rows, stored: batch.stored(), cancelled: context.signal.aborted, ...refused.told(), ...told(world, before, began) };
}

/** Rows held by series. @param {import("pulsetree").Pulsetree} pulse @param {Plan} plan @param {ReturnType<typeof problems>} refused */
function batchOf(pulse, plan, refused) {
  /** @type {Map<string, { tags: Record<string, string>, points: { time: number, value: number }[], row: number }>} */
  const series = new Map();
  let held = 0;
  let stored = 0;
  const flush = () => {
    for (const { tags, points, row } of series.values()) {
      try {
        pulse.series(plan.metric, tags).appendMany(...columnsOf(points, plan.apart));
        stored += points.length;
      } catch (error) {
        refused.add(row, /** @type {Error} */ (error).message, points.length);
      }
    }
    series.clear();
    held = 0;
  };
  /** @param {import("./csv.js").Row} row @returns {string | undefined} what is wrong with it */
  const add = ({ row, fields }) => {
    const { problem, time, value } = pointOf(fields, plan);
    if (problem) return problem;
    const key = plan.tags.map(({ index }) => fields[index]).join("\0");
    let one = series.get(key);
    if (!one) series.set(key, (one = { tags: tagsOf(fields, plan), points: [], row }));
    one.points.push({ time, value });
    held += 1;
    if (held >= HELD) flush();
    return undefined;
  };
  return { add, flush, stored: () => stored };
}

/** @param {string[]} fields @param {Plan} plan @returns {{ problem?: string, time: number, value: number }} */
function pointOf(fields, plan) {
  const refuse = (/** @type {string} */ problem) => ({ problem, time: NaN, value: NaN });
  if (fields.length !== plan.width) return refuse(`${fields.length} columns where the first row has ${plan.width}; quote fields that hold the delimiter`);
  if (fields.some((field) => field.includes(BROKEN))) return refuse("bytes that are not UTF-8; save the file as UTF-8");
  const time = instantOf(fields[plan.time] ?? "");
  if (Number.isNaN(time)) return refuse(`${shown(fields[plan.time])} is no time; expected milliseconds, seconds, or a date such as 2015-05-17T10:05:03Z`);
  const value = plan.value < 0 ? 1 : numberOf(fields[plan.value] ?? "");
  if (!Number.isFinite(value)) return refuse(`${shown(fields[plan.value])} is no number; choose another column for the value, or mend the row`);
  return { time, value };
}

/** @param {string | undefined} field */
const shown = (field = "") => JSON.stringify(field.length > 40 ? `${field.slice(0, 40)}…` : field);

/** @param {string[]} fields @param {Plan} plan */
const tagsOf = (fields, { tags }) => Object.fromEntries(tags.map(({ index, name }) => [name, (fields[index] ?? "").trim()]).filter(([, value]) => value !== ""));

/** @param {{ time: number, value: number }[]} points @param {boolean} apart @returns {[Float64Array, Float64Array]} */
function columnsOf(points, apart) {
  points.sort((a, b) => a.time - b.time);
  let last = -1;
  const times = points.map(({ time }) => (last = apart ? Math.max(time, last + 1) : time));
  return [Float64Array.from(times), Float64Array.from(points, ({ value }) => value)];
}
