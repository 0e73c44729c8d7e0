// Points made up: a hundred hosts with ten cores each, a value every ten seconds, up to now.
import { told, turn } from "./work.js";

const HOSTS = 100;
const CORES = 10;
const STEP = 10_000;
/** Points of one series made between two looks at the messages. */
const PIECE = 10_000;

/**
 * @param {import("./world.js").World} world @param {{ points: number, now: number }} how
 * @param {import("../shared/rpc.js").Context} context
 */
export async function generate(world, { points, now }, { signal, progress }) {
  const began = performance.now();
  const each = Math.ceil(points / (HOSTS * CORES));
  const before = world.pulse.stats();
  let done = 0;
  for (let series = 0; series < HOSTS * CORES && done < points; series++) {
    const tags = { host: `host-${String(series % HOSTS).padStart(3, "0")}`, core: String(Math.floor(series / HOSTS)) };
    const writer = world.pulse.series("demo.load", tags);
    for (let from = 0; from < each; from += PIECE) {
      const length = Math.min(PIECE, each - from);
      writer.appendMany(...piece(series, from, length, now - each * STEP));
      done += length;
      if (done % (PIECE * 5) !== 0) continue;
      progress({ done, total: points });
      await turn();
      if (signal.aborted) return { done, cancelled: true, ...told(world, before, began) };
    }
  }
  return { done, cancelled: false, ...told(world, before, began) };
}

/** A wave of its own for each series, and noise, in two decimals. @param {number} series @param {number} from @param {number} length @param {number} start @returns {[Float64Array, Float64Array]} */
function piece(series, from, length, start) {
  const timestamps = new Float64Array(length);
  const values = new Float64Array(length);
  for (let index = 0; index < length; index++) {
    const step = from + index;
    const noise = ((step * 7919 + series * 104_729) % 100) / 10;
    timestamps[index] = start + step * STEP;
    values[index] = Math.round(100 * (45 + (series % 7) + 20 * Math.sin((step + series * 37) / 500) + noise)) / 100;
  }
  return [timestamps, values];
}
