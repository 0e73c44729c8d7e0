// Points as CSV: a line each, a column for each tag.
import { LATEST } from "./times.js";
import { turn } from "./work.js";

const PIECE = 20_000;

/**
 * @param {import("./world.js").World} world @param {{ metric: string }} which
 * @param {import("../shared/rpc.js").Context} context
 * @returns {Promise<{ file: Blob, rows: number }>}
 */
export async function dump({ pulse }, { metric }, { signal, progress }) {
  const series = pulse.queryColumns({ start: 0, end: LATEST, queries: [{ aggregator: "none", metric }] });
  const keys = [...new Set(series.flatMap(({ tags }) => Object.keys(tags)))].sort();
  const rows = series.reduce((sum, { values }) => sum + values.length, 0);
  const pieces = [`${["timestamp", "value", ...keys].map(field).join(",")}\n`];
  let done = 0;
  for (const { tags, timestamps, values } of series) {
    const rest = keys.map((key) => `,${field(tags[key] ?? "")}`).join("");
    for (let from = 0; from < values.length; from += PIECE) {
      const to = Math.min(values.length, from + PIECE);
      let text = "";
      for (let index = from; index < to; index++) text += `${timestamps[index]},${values[index]}${rest}\n`;
      pieces.push(text);
      done += to - from;
    }
    progress({ done, total: rows });
    await turn();
    signal.throwIfAborted();
  }
  return { file: new Blob(pieces, { type: "text/csv" }), rows };
}

/** @param {string} text */
const field = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
