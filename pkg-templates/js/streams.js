// Live hits as callers take them: an async iterator, a stream, or server-sent events.
import { abandoned, openReader } from "./live.js";
import { hide, tag } from "./public.js";
import { encode } from "./text.js";
import { everyMs } from "./timers.js";

/**
 * @typedef {import("./live.js").LiveReader} LiveReader
 * @typedef {import("./live.js").Data} Data
 * @typedef {import("./hits.js").Metricman} Metricman
 */

/** What callers hold; when nobody does any more, the reader is closed. */
class LiveIterator {
  /** @param {LiveReader} reader */
  constructor(reader) {
    this.reader = reader;
    hide(this, "reader");
    abandoned?.register(this, reader, reader);
  }

  static {
    tag(this.prototype, "LiveIterator");
  }

  next() {
    return this.reader.next();
  }

  /** @param {any} [value] */
  async return(value) {
    this.reader.end();
    return { value: await value, done: /** @type {const} */ (true) };
  }

  /** @param {unknown} [error] @returns {Promise<never>} */
  async throw(error) {
    this.reader.end();
    throw error;
  }

  [Symbol.asyncIterator]() {
    return this;
  }
}

/** @param {Metricman} metricman @param {Data} data @param {{ signal?: unknown, buffer?: unknown }} options */
export function openLive(metricman, data, options) {
  return new LiveIterator(openReader(metricman, data, options));
}

/** Pulled item by item: what is not asked for stays in the reader's buffer. @param {LiveIterator} iterator @returns {ReadableStream<any>} */
export function streamOf(iterator) {
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await iterator.return();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Events that one chunk of an event stream holds at most. */
const EVENTS = 256;
/** How long a client that waits hears nothing, in ms; writing to one that is gone is what tells of it. */
const SILENCE = 15_000;
const COMMENT = ":\n\n";

/**
 * The hits as server-sent events; what ends them early is an event of type `error`.
 * @param {LiveReader} reader
 * @param {(error: unknown) => string} errorJson
 * @returns {ReadableStream<Uint8Array>}
 */
export function eventStream(reader, errorJson) {
  const stream = new ReadableStream(
    {
      async pull(controller) {
        const beat = everyMs(() => controller.desiredSize === 0 && controller.enqueue(encode(COMMENT)), SILENCE);
        try {
          const { value, done } = await reader.next();
          if (done) return controller.close();
          controller.enqueue(encode(events(reader, value)));
        } catch (error) {
          controller.enqueue(encode(`event: error\ndata: ${errorJson(error)}\n\n`));
          controller.close();
        } finally {
          clearInterval(beat);
        }
      },
      cancel: () => reader.end(),
    },
    { highWaterMark: 0 },
  );
  abandoned?.register(stream, reader, reader);
  return stream;
}

/** One item and those that are there already. @param {LiveReader} reader @param {object} first */
function events(reader, first) {
  let text = `data: ${JSON.stringify(first)}\n\n`;
  for (let i = 1; i < EVENTS && reader.at < reader.batch.length; i += 1) text += `data: ${JSON.stringify(reader.poll())}\n\n`;
  return text;
}
