// What the parts of one Pulsetree share: the engine, the clocks, what is known by name, and who waits for hits.
import * as glue from "./guarded.js";
import { disposed } from "./errors.js";
import { Awaited } from "./awaited.js";
import { CacheBudget } from "./cache.js";
import { mostUnlabelledBytes } from "./hidden.js";
import { DISPOSED, REMOVED } from "./metric-state.js";
import { quietly } from "./quietly.js";
import { ready } from "./ready.js";
import { Registry } from "./registry.js";
import { SeriesCache } from "./series.js";
import { current } from "./trap.js";

/**
 * @typedef {import("./metric-state.js").MetricState} MetricState
 * @typedef {import("./live.js").LiveReader} LiveReader
 * @typedef {import("./options.js").Settings} Settings
 */

/** The part of `memoryLimit` that caches may take. */
const CACHE_SHARE = 1 / 16;

/** Frees the world of a Pulsetree that nobody disposed of and nobody holds; some edge runtimes cannot tell. */
const forgotten =
  typeof FinalizationRegistry === "function"
    ? new FinalizationRegistry((/** @type {{ engine: number, instance: import("./trap.js").Instance }} */ { engine, instance }) => {
        if (instance === current() && instance.worlds.delete(engine)) quietly(() => glue.dispose(engine));
      })
    : undefined;

export class World {
  /** @param {Settings} settings */
  constructor(settings) {
    ready();
    this.settings = settings;
    this.clock = settings.clock;
    this.monotonic = settings.monotonic;
    /** The engine's number of this world, which counts from now on: 0 in workerd, whose clock stands still while a module loads. */
    this.engine = glue.create(settings.limits, this.clock());
    /** Where nothing is too old, `now` is not read for each point. */
    this.forgets = glue.forgets(this.engine);
    current().worlds.set(this.engine, new WeakRef(this));
    forgotten?.register(this, { engine: this.engine, instance: current() }, this);
    this.cache = new CacheBudget(glue.memoryLimit(this.engine) * CACHE_SHARE, (bytes) => this.disposed || glue.cacheBytes(this.engine, bytes));
    this.metrics = new Registry();
    this.series = new SeriesCache(this);
    /** By the engine's id. @type {Map<number, MetricState>} */
    this.states = new Map();
    /** @type {Set<MetricState>} */
    this.callables = new Set();
    /** By the engine's number. @type {Map<number, import("./hits.js").Metricman>} */
    this.recorders = new Map();
    /** Who is told of what arrives. @type {Map<number, { wake(): void, fail(error: unknown): void }>} */
    this.readers = new Map();
    this.awaited = new Awaited();
    /** What runs until it is stopped. @type {Set<{ stop(): void }>} */
    this.running = new Set();
    this.reading = false;
    /** What stores this world, if it is kept. @type {import("./keep/keeper.js").Keeper | undefined} */
    this.kept = undefined;
    /** How deltas were asked for last, their labels flat: an image freezes, too. @type {{ maxBytes: number, labels: string[] }} */
    this.deltas = { maxBytes: mostUnlabelledBytes(), labels: [] };
    /** Whether there is an image of it: it was started from one, or gave one. Others may be. */
    this.imaged = false;
    /** When it was last sampled, by the wall clock. */
    this.sampled = -Infinity;
    this.disposed = false;
  }

  check() {
    if (this.disposed) throw disposed();
  }

  /** Mirrors the levels in force that the last call changed. */
  followLevels() {
    const changes = glue.levelChanges(this.engine);
    for (let i = 0; i + 1 < changes.length; i += 2) {
      const state = this.states.get(/** @type {number} */ (changes[i]));
      if (state) state.effective = /** @type {number} */ (changes[i + 1]);
    }
  }

  /**
   * Reads every callable and hands the numbers in: before each export, as no JavaScript may run within one. An export
   * that a callable itself asks for sees what was read last.
   */
  readCallables() {
    if (this.reading) return;
    this.reading = true;
    /** @type {[MetricState, unknown][]} */
    const read = [];
    try {
      for (const state of [...this.callables]) read.push([state, valueOf(state)]);
    } finally {
      this.reading = false;
    }
    this.check();
    glue.beginExport(this.engine);
    for (const [state, value] of read) {
      if (state.effective < 0) continue;
      const good = typeof value === "number";
      glue.setCallable(this.engine, state.id, state.generation, good ? value : NaN, good);
    }
  }

  /** Tells readers that there is something to read. */
  wake() {
    for (const id of glue.wakes(this.engine)) this.readers.get(id)?.wake();
  }

  /** Lets go of the metrics under a name that the engine has dropped. @param {string} name */
  forgetMetrics(name) {
    for (const { state, sets } of this.metrics.take(name)) {
      state.effective = REMOVED;
      sets.drop();
      this.callables.delete(state);
      if (this.states.get(state.id) === state) this.states.delete(state.id);
    }
    this.cache.tell();
  }

  dispose() {
    if (this.disposed) return;
    this.abandon();
    current().worlds.delete(this.engine);
    glue.dispose(this.engine);
  }

  /** Ends all that belongs to it; the engine is not asked, which may be gone. */
  abandon() {
    this.disposed = true;
    for (const task of [...this.running]) task.stop();
    for (const reader of [...this.readers.values(), ...this.awaited.all()]) reader.fail(disposed());
    for (const { state } of this.metrics.all()) state.effective = DISPOSED;
    this.cache.clear();
    this.metrics = new Registry();
    this.states.clear();
    this.callables.clear();
    forgotten?.unregister(this);
  }
}

/** @param {MetricState} state @returns {unknown} undefined if it threw */
function valueOf(state) {
  try {
    return state.value?.();
  } catch {
    return undefined;
  }
}
