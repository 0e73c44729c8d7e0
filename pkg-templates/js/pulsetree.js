// The whole: one world of metrics, hits and series.
import * as glue from "./guarded.js";
import { fieldsOf, msOf, plain, string } from "./checks.js";
import { invalid } from "./errors.js";
import { handle } from "./fetch.js";
import { metricman } from "./hits.js";
import { readLabels } from "./labels.js";
import { readOptions } from "./options.js";
import { disposable, sample, sampleEvery, sampleIfDue } from "./sampling.js";
import { openSocket } from "./socket.js";
import { hide, tag } from "./public.js";
import { put } from "./put.js";
import { SeriesWriter } from "./series.js";
import { readExposition } from "./tree-json.js";
import { find, getMetric, removeMetric } from "./tree.js";
import { World } from "./world.js";

/**
 * @typedef {import("../pulsetree.d.ts").PulsetreeOptions} PulsetreeOptions
 * @typedef {import("../pulsetree.d.ts").QueryRequest} QueryRequest
 * @typedef {import("../pulsetree.d.ts").Labels} Labels
 */

export class Pulsetree {
  /** @param {PulsetreeOptions} [options] */
  constructor(options) {
    const world = new World(readOptions(options));
    this.world = world;
    hide(this, "world");
    /** @readonly @type {(request: Request, host?: unknown, context?: unknown) => Promise<Response>} */
    this.fetch = (request) => handle(world, request);
  }

  static {
    disposable(this.prototype, this.prototype.dispose);
    tag(this.prototype, "Pulsetree");
  }

  /** @param {string} [name] @param {string} [type] @param {unknown} [level] @param {unknown} [options] @returns {any} */
  getMetric(name = "", type, level, options) {
    return getMetric(this.world, name, type, level, options);
  }

  /** @param {string} name */
  find(name) {
    return find(this.world, name);
  }

  /** @param {string} name */
  removeMetric(name) {
    return removeMetric(this.world, name);
  }

  toJSON() {
    return getMetric(this.world, "", undefined, undefined, undefined).toJSON();
  }

  /** @param {import("../pulsetree.d.ts").ExpositionOptions} [options] */
  toPrometheus(options) {
    const world = readyToExport(this.world);
    const { openmetrics, labels } = readExposition(options);
    return glue.prometheus(world.engine, openmetrics, labels, world.clock(), world.monotonic());
  }

  /** @param {string | null} [accept] @param {Labels} [labels] @returns {{ body: string, contentType: string }} */
  exposition(accept, labels) {
    const world = readyToExport(this.world);
    if (accept !== undefined && accept !== null) string("accept", accept);
    const flat = labels === undefined ? [] : readLabels("labels", labels).flat;
    const [body, contentType] = glue.exposition(world.engine, accept ?? undefined, flat, world.clock(), world.monotonic());
    return { body, contentType };
  }

  /** @param {number} [time] */
  sample(time) {
    return sample(this.world, time);
  }

  /** @param {number} intervalMs */
  sampleIfDue(intervalMs) {
    return sampleIfDue(this.world, intervalMs);
  }

  /** @param {number} intervalMs */
  sampleEvery(intervalMs) {
    return sampleEvery(this.world, intervalMs);
  }

  /** @param {string} id @param {import("../pulsetree.d.ts").MetricmanOptions} [options] */
  metricman(id, options) {
    return metricman(this.world, id, options);
  }

  /** @param {unknown} points */
  put(points) {
    return put(this.world, points);
  }

  /** @param {string} text @returns {import("../pulsetree.d.ts").PutSummary} */
  putLines(text) {
    const world = this.world;
    world.check();
    return glue.putLines(world.engine, string("text", text), world.clock());
  }

  /** @param {string} metric @param {Labels} [tags] */
  series(metric, tags) {
    const world = this.world;
    world.check();
    if (tags !== undefined && (typeof tags !== "object" || tags === null)) throw invalid("tags", tags, "an object of tags");
    return new SeriesWriter(world, string("metric", metric), tags);
  }

  /** @param {object} request @returns {string[]} */
  suggest(request) {
    const world = this.world;
    world.check();
    return glue.suggest(world.engine, readRequest(request));
  }

  /** @param {object} request @returns {import("../pulsetree.d.ts").LookupResponse} */
  lookup(request) {
    const world = this.world;
    world.check();
    return JSON.parse(glue.lookup(world.engine, readRequest(request)));
  }

  /** @returns {string[]} */
  aggregators() {
    this.world.check();
    return JSON.parse(glue.aggregators());
  }

  /** @returns {{ metrics: { metric: string, tags: import("../pulsetree.d.ts").TagPair[] }[] }} */
  listMetrics() {
    const world = this.world;
    world.check();
    return JSON.parse(glue.listMetrics(world.engine));
  }

  /** @param {QueryRequest} request @returns {any} results; their dps are pairs with `arrays` */
  query(request) {
    return JSON.parse(this.queryJson(request));
  }

  /** @param {QueryRequest} request @returns {import("../pulsetree.d.ts").ColumnResult[]} */
  queryColumns(request) {
    const world = this.world;
    world.check();
    return glue.queryColumns(world.engine, readQuery(request), world.clock());
  }

  /** @param {QueryRequest} request @returns {string} */
  queryJson(request) {
    const world = this.world;
    world.check();
    return glue.query(world.engine, readQuery(request), world.clock());
  }

  /** @param {{ send(frame: string): void, close(code: number, reason: string): void, sessionId?: string }} peer */
  socket(peer) {
    return openSocket(this.world, peer);
  }

  /** @returns {{ metrics: number, series: number, points: number, hits: number, bytes: number, droppedSeries: number, droppedPoints: number, exportErrors: number }} */
  stats() {
    const world = this.world;
    world.check();
    world.cache.tell();
    return glue.stats(world.engine);
  }

  dispose() {
    this.world.dispose();
  }
}

/** @param {World} world */
function readyToExport(world) {
  world.check();
  world.readCallables();
  return world;
}

/** Dates as the API writes instants in ms, and tags as text. @param {QueryRequest} request */
function readQuery(request) {
  const own = /** @type {QueryRequest} */ (/** @type {unknown} */ ({ ...fieldsOf("request", request, "an object") }));
  return readRequest({ ...own, ...bounds(own) });
}

/** @param {QueryRequest} request */
function bounds(request) {
  return Object.fromEntries(
    /** @type {const} */ (["start", "end"]).flatMap((name) => {
      const ms = msOf(name, request[name]);
      return ms === undefined ? [] : [[name, `${ms}ms`]];
    }),
  );
}

/** @param {unknown} request */
function readRequest(request) {
  return plain("request", fieldsOf("request", request, "an object"));
}
