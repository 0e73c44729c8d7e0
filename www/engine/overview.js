// What the live view shows, all from one moment: the counts in the header and the rows of the table agree.
import { Moved } from "../shared/rpc.js";
import { keyOf } from "./ask.js";

const RECORDER = "page";
const WINDOW = 60_000;

/** @param {import("./world.js").World} world @param {{ details?: boolean }} asked */
export function overview(world, { details = true }) {
  const { pulse } = world;
  const stats = pulse.stats();
  const told = { stats, memoryLimit: world.memoryLimit };
  if (!details) return told;
  const { nodes, edges } = pulse.metricman(RECORDER).graph();
  const hits = nodes.reduce((sum, { hits }) => sum + hits, 0);
  return { ...told, tree: pulse.toJSON(), nodes, edges, hits };
}

/** The columns of the live charts. @param {import("./world.js").World} world @param {{ now: number }} when the page's clock */
export function live({ pulse }, { now }) {
  const start = now - WINDOW;
  const ask = (/** @type {import("pulsetree").SubQuery} */ sub) => pulse.queryColumns({ start, end: now, queries: [sub] });
  const frames = [
    ...ask({ aggregator: "max", metric: "page.frame.ms", downsample: "500ms-max" }).map((column) => ({ ...column, label: "slowest frame", key: "slowest frame" })),
    ...ask({ aggregator: "max", metric: "page.frame.ms", downsample: "500ms-median" }).map((column) => ({ ...column, label: "median frame", key: "median frame" })),
  ];
  const hits = ask({ aggregator: "zimsum", metric: RECORDER, downsample: "1s-sum-zero", tags: { target: "*" } }).map((column) => ({ ...column, label: column.tags.target, key: keyOf(RECORDER, column.tags) }));
  const columns = [...frames, ...hits];
  return new Moved({ frames, hits }, columns.flatMap(({ timestamps, values }) => [timestamps.buffer, values.buffer]));
}
