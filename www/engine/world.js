// The worker's one Pulsetree, and whether the browser keeps it: only a visitor who says so has a database of ours.
import { indexedDb, open as openKept } from "pulsetree/keep";
import { Pulsetree } from "pulsetree/slim";

const OPTIONS = { memoryLimit: 512 * 2 ** 20 };
const SAMPLE_MS = 1000;
const DATABASE = "pulsetree";

/**
 * @typedef {object} World
 * @property {import("pulsetree").Pulsetree} pulse
 * @property {number} memoryLimit bytes
 * @property {import("pulsetree/keep").Kept} [kept]
 * @property {string} [problem] why what is kept is not here
 * @property {Promise<unknown>} [changing] settles once another Pulsetree is in its place
 * @property {number} jobs loads that are under way
 * @property {{ answered: import("./languages.js").Answered, columns: import("./ask.js").Shown[] }} [last] the last answer
 */

/** What is kept, else nothing. @returns {Promise<World>} */
export async function open() {
  if (!(await isKept())) return fresh();
  try {
    return begun(await openKept(indexedDb(DATABASE), OPTIONS));
  } catch (error) {
    return { ...fresh(), problem: reasonOf(/** @type {any} */ (error)) };
  }
}

/** @returns {World} */
const fresh = () => begun({ pulse: new Pulsetree(OPTIONS) });

/** @param {import("pulsetree/keep").Kept | { pulse: import("pulsetree").Pulsetree }} opened @returns {World} */
function begun(opened) {
  opened.pulse.sampleEvery(SAMPLE_MS);
  return { pulse: opened.pulse, memoryLimit: OPTIONS.memoryLimit, jobs: 0, ...("flush" in opened && { kept: opened }) };
}

/**
 * Whether there is a database of ours, without making one. Not every browser lists them, and where pages may store nothing there is none.
 * @returns {Promise<boolean>}
 */
const isKept = () =>
  new Promise((/** @type {(is: boolean) => void} */ resolve) => {
    const request = indexedDB.open(DATABASE);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = () => resolve(request.error?.name !== "AbortError");
  }).catch(() => false);

/** @param {{ code?: string, message: string }} error */
function reasonOf({ code, message }) {
  if (code === "locked") return "What is kept is open in another tab: this one starts anew, and keeps nothing.";
  return `What is kept could not be read, and is left as it is: ${message}. A newer version of this page may read it; "Forget all" drops it.`;
}

/** What the page says of it. @param {World} world */
export const keeping = ({ kept, problem }) => ({ kept: kept !== undefined, problem });

/** Begins to keep the world, or stops it and drops what was kept. @param {World} world @param {{ on: boolean }} how */
export async function keep(world, { on }) {
  if (world.problem !== undefined) throw new Error(world.problem);
  if (world.jobs > 0) throw new Error("Something is being loaded; say so again once it is there.");
  if (on !== (world.kept !== undefined)) await change(world, on ? keepFrom : stopKeeping);
  return keeping(world);
}

/** Whoever asks meanwhile waits: nothing is handed to a world that is on its way out. @param {World} world @param {(world: World) => Promise<void>} how */
async function change(world, how) {
  world.changing = how(world);
  try {
    await world.changing;
  } finally {
    world.changing = undefined;
  }
}

/** Goes on as a world that is kept, from an image of this one. @param {World} world */
async function keepFrom(world) {
  const storage = indexedDb(DATABASE);
  await storage.open?.();
  try {
    await storage.replace([world.pulse.save()]);
  } finally {
    await storage.close?.();
  }
  // Until it is opened this one is the truth, and what was stored a copy.
  const opened = await openKept(indexedDb(DATABASE), OPTIONS).catch(async (error) => {
    await drop();
    throw error;
  });
  world.pulse.dispose();
  Object.assign(world, begun(opened));
}

/** @param {World} world */
async function stopKeeping(world) {
  await world.kept?.stop();
  world.kept = undefined;
  await drop();
}

/** Starts anew, with nothing here and nothing kept. @param {World} world */
export async function forget(world) {
  if (world.jobs > 0) throw new Error("Something is being loaded; cancel it first.");
  await change(world, async () => {
    await world.kept?.stop().catch(() => {});
    world.pulse.dispose();
    Object.assign(world, { kept: undefined, problem: undefined, last: undefined }, fresh());
    await drop();
  });
  return keeping(world);
}

/** Stores what was recorded, where it is kept. @param {World} world */
export const flush = async ({ kept }) => (await kept?.flush()) ?? false;

/** A tab that keeps its world there would only store it again. */
async function drop() {
  const storage = indexedDb(DATABASE);
  await storage.open?.().catch(({ code }) => {
    if (code === "locked") throw new Error("What is kept is open in another tab: close that one first.");
  });
  await storage.close?.();
  await deleted();
}

/** @returns {Promise<void>} */
function deleted() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** A load: while it runs the world stays in its place; once it is done it is stored. @template T @param {World} world @param {() => Promise<T>} work @returns {Promise<T>} */
export async function job(world, work) {
  world.jobs += 1;
  try {
    return await work();
  } finally {
    world.jobs -= 1;
    await flush(world);
  }
}
