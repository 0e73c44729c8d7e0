// The whole: one world of metrics, hits and series, questions about it, and its transports.
import * as glue from "./asked.js";
import { fieldsOf, hasFields, msOf, plain, readFields, reading, string } from "./checks.js";
import { otlp, remoteWrite } from "./engines.js";
import { handle } from "./fetch.js";
import { answerOf } from "./heroic.js";
import { load, save } from "./image.js";
import { Journal } from "./journal.js";
import { merge } from "./merging.js";
import { readOptions } from "./options.js";
import { Recording } from "./recording.js";
import { openSocket } from "./socket.js";
import { withZones } from "./zones.js";

/** @typedef {import("../pulsetree.d.ts").QueryRequest} QueryRequest */
/** @typedef {import("../pulsetree.d.ts").HeroicRequest} HeroicRequest */

export class Pulsetree extends Recording {
  /** @param {import("../pulsetree.d.ts").PulsetreeOptions} [options] */
  constructor(options) {
    const { image, ...settings } = readOptions(options);
    super(settings);
    const { world } = this;
    if (image) load(world, image);
    /** @readonly @type {(request: Request, host?: unknown, context?: unknown) => Promise<Response>} */
    this.fetch = (request) => handle(world, request);
  }

  /** @returns {Uint8Array<ArrayBuffer>} */
  save() {
    return save(this.world);
  }

  /** What pulsetree/keep stores; of no use to others. */
  journal() {
    return new Journal(this.world);
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
    const asked = readQuery(request);
    return withZones(world, () => glue.queryColumns(world.engine, asked, world.clock()));
  }

  /** @param {QueryRequest} request @returns {string} */
  queryJson(request) {
    const world = this.world;
    world.check();
    const asked = readQuery(request);
    return withZones(world, () => glue.query(world.engine, asked, world.clock()));
  }

  /** @param {HeroicRequest} request @returns {import("../pulsetree.d.ts").MetricsResponse} */
  queryMetrics(request) {
    const world = this.world;
    world.check();
    return answerOf(glue.queryMetrics(world.engine, readHeroic(request), world.clock()));
  }

  /** @param {string} text @returns {import("../pulsetree.d.ts").HqlResponse} */
  queryHql(text) {
    const world = this.world;
    world.check();
    return answerOf(glue.queryHql(world.engine, string("text", text), world.clock()));
  }

  /**
   * @param {"tags" | "keys" | "timeseries"} kind
   * @param {import("../pulsetree.d.ts").HeroicMetadataRequest} [request]
   * @returns {import("../pulsetree.d.ts").HeroicMetadataResponse}
   */
  heroicMetadata(kind, request = {}) {
    const world = this.world;
    world.check();
    return JSON.parse(glue.heroicMetadata(world.engine, string("kind", kind), readRequest(request)));
  }

  /** @param {Uint8Array} delta @param {{ labels?: import("../pulsetree.d.ts").Labels }} [options] */
  merge(delta, options) {
    return merge(this.world, delta, options);
  }

  /** @param {import("../pulsetree.d.ts").EngineOptions} options @returns {import("../pulsetree.d.ts").Pusher} */
  remoteWrite(options) {
    return remoteWrite(this.world, options);
  }

  /** @param {import("../pulsetree.d.ts").EngineOptions} options @returns {import("../pulsetree.d.ts").Pusher} */
  otlp(options) {
    return otlp(this.world, options);
  }

  /** @param {{ send(frame: string): void, close(code: number, reason: string): void, sessionId?: string }} peer */
  socket(peer) {
    return openSocket(this.world, peer);
  }
}

/** @param {QueryRequest} request */
function readQuery(request) {
  const own = readFields("request", request);
  return readRequest({ ...own, ...dates("", own, (ms) => `${ms}ms`) });
}

/** @param {HeroicRequest} request */
function readHeroic(request) {
  const { range, ...own } = readFields("request", request);
  const bounds = reading("request.range", () => (hasFields(range) ? { ...range } : undefined));
  if (bounds === undefined) return readRequest({ ...own, range });
  return readRequest({ ...own, range: { ...bounds, ...dates("range.", bounds, (ms) => ms) } });
}

/**
 * Of a start and an end those that are Dates, as the API writes instants.
 * @param {string} place @param {Record<string, unknown>} source @param {(ms: number) => unknown} written
 */
function dates(place, source, written) {
  return Object.fromEntries(
    ["start", "end"].flatMap((name) => {
      const ms = msOf(`${place}${name}`, source[name]);
      return ms === undefined ? [] : [[name, written(ms)]];
    }),
  );
}

/** @param {unknown} request */
function readRequest(request) {
  return plain("request", fieldsOf("request", request, "an object"));
}
