// How far an answer of Heroic's can be trusted, by its statistics.

/** @typedef {{ level: "error" | "warning" | "good", text: string }} Trust */

/**
 * An error where data is missing that was asked for, a warning where the asker's own limit left some out.
 * @param {{ row: { failed: number, cancelled: number }, rpc: { failed: number, offlineNodes: number } }} statistics of a MetricsResponse
 * @returns {Trust}
 */
export function trust({ row, rpc }) {
  const failures = { "row.failed": row.failed, "rpc.failed": rpc.failed, "rpc.offlineNodes": rpc.offlineNodes };
  const told = Object.entries(failures).filter(([, count]) => count > 0).map(([name, count]) => `${name} is ${count}`);
  if (told.length > 0) return { level: "error", text: `What is shown is probably inconsistent: ${told.join(", ")}.` };
  if (row.cancelled > 0) return { level: "warning", text: `The limit of the request left ${row.cancelled} series out.` };
  return { level: "good", text: "" };
}
