// What the page records: with `pulsetree/record`, in its own thread. The worker is handed what is new.
import { init, Pulsetree } from "pulsetree/record/slim";
import wasm from "pulsetree/record.wasm";

const MEMORY_LIMIT = 16 * 2 ** 20;

/** @typedef {import("pulsetree/record").Pulsetree} Pulse */

/** @returns {Promise<Pulse>} */
export async function openRecorder() {
  await init(new URL(wasm, import.meta.url));
  const pulse = new Pulsetree({ memoryLimit: MEMORY_LIMIT });
  pulse.getMetric("page", "base", "runtime");
  pulse.getMetric("load", "base", "runtime");
  return pulse;
}
