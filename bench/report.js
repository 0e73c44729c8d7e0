import { cpus, totalmem } from "node:os";

const WIDTHS = [58, 12, 12, 46, 10, 8];
const RIGHT = new Set([1, 2, 4, 5]);

/** The machine that the numbers are of. */
export function machine() {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const { platform, arch, versions } = process;
  return `${processors.length} × ${processors[0]?.model.trim()}, ${memory} GiB, ${platform} ${arch}, Node ${versions.node} (V8 ${versions.v8})`;
}

const line = (cells) =>
  cells.map((cell, i) => (RIGHT.has(i) ? cell.padStart(WIDTHS[i] ?? 0) : cell.padEnd(WIDTHS[i] ?? 0))).join("  ");

/** The table's head; `ratio` is how many times cheaper ours is. */
export const heading = () => line(["row", "ours", "peer", "peer is", "ratio", "mark", ""]);

const digits = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** @param {import("./measure.js").Measured} row */
export function tableRow({ name, ours, peer, peerName, ratio, unit, mark, most, reached }) {
  const cost = (value) => `${digits(value)} ${unit}`;
  const wanted = most === undefined ? mark && `≥ ${digits(mark)}×` : `+ ${cost(most)}`;
  const verdict = wanted === undefined ? ["", ""] : [wanted, reached ? "reached" : "missed"];
  return line([name, cost(ours), cost(peer), peerName, `${digits(ratio)}×`, ...verdict]);
}
