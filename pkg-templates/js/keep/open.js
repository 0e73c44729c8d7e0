// A world out of its storage, and kept there.
import { isBytes } from "../bytes.js";
import { boolean, callback, options as checkOptions, reading } from "../checks.js";
import { invalid, PulsetreeError } from "../errors.js";
import { KNOWN } from "../options.js";
import { checkBeat } from "../timers.js";
import { Keeper } from "./keeper.js";
import { keepUp } from "./keep-up.js";
import { trying } from "./storage.js";

/**
 * @typedef {import("../pulsetree.js").Pulsetree} Pulsetree
 * @typedef {import("../../keep/keep.d.ts").Storage} Storage
 * @typedef {import("../../keep/keep.d.ts").KeepOptions} KeepOptions
 * @typedef {new (options?: import("../../pulsetree.d.ts").PulsetreeOptions) => Pulsetree} Class
 * @typedef {object} Loaded bytes of image and of journal that were read, and whether there was something torn behind them
 * @property {number} image
 * @property {number} journal
 * @property {boolean} torn
 * @typedef {import("./keeper.js").Source & { load(pieces: Uint8Array[]): Loaded, start(): void }} Journal
 */

const EVERY_MS = 60_000;

/** Worlds of this process that let their storage go: one that a trap has ended is opened again at once. @type {Set<Promise<unknown>>} */
const ending = new Set();

/** @param {Class} Pulsetree @param {Storage} storage @param {KeepOptions} [options] @returns {Promise<import("../../keep/keep.d.ts").Kept>} */
export async function openKept(Pulsetree, storage, options) {
  checkStorage(storage);
  const { manner, world } = readOptions(options, storage);
  await Promise.allSettled(ending);
  return trying("open the storage", async () => {
    await storage.open?.();
    try {
      const pulse = new Pulsetree(world);
      const keeper = await begin(pulse, storage, manner).catch((error) => {
        pulse.dispose();
        throw error;
      });
      return keepUp({ pulse, keeper, storage, ending, every: manner.every });
    } catch (error) {
      await Promise.resolve(storage.close?.()).catch(() => {});
      throw error;
    }
  });
}

/** @param {Pulsetree} pulse @param {Storage} storage @param {{ durable: boolean, onError: (error: PulsetreeError) => void }} manner */
async function begin(pulse, storage, { durable, onError }) {
  const journal = /** @type {{ journal(): Journal }} */ (/** @type {unknown} */ (pulse)).journal();
  const pieces = await storage.readAll();
  if (!Array.isArray(pieces) || !pieces.every(isBytes)) throw invalid("storage.readAll()", pieces, "an array of Uint8Array whose buffers are still there");
  const { torn, ...held } = journal.load(pieces);
  journal.start();
  const keeper = new Keeper(journal, storage, { durable, onError, held });
  // What is torn is cut off by this, and whether a storage can be written at all is seen now.
  if (torn || held.image === 0) await keeper.save(true);
  return keeper;
}

/** @param {unknown} storage */
function checkStorage(storage) {
  for (const method of ["readAll", "append", "replace"]) {
    if (reading("storage", () => typeof (/** @type {any} */ (storage)?.[method])) !== "function") throw invalid("storage", storage, `an object with readAll, append and replace, such as file(dir); ${method} is missing`);
  }
}

/** @param {unknown} error */
const told = (error) => console.error(error);

/** @param {KeepOptions | undefined} options @param {Storage} storage */
function readOptions(options, storage) {
  const { every = EVERY_MS, durable = reading("storage", () => storage.durable) ?? false, onError = told, ...world } = checkOptions("options", options, [...KNOWN, "every", "durable", "onError"]);
  checkBeat("options.every", every);
  boolean("options.durable", durable);
  callback("options.onError", onError);
  if ("image" in world) throw new PulsetreeError("invalid_argument", "options.image is given; expected none, as the world starts from what is in the storage");
  return { manner: { every, durable, onError: /** @type {(error: PulsetreeError) => void} */ (onError) }, world };
}
