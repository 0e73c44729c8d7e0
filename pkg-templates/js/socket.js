// One WebSocket session: frames in, frames out, one after another.
import * as glue from "../glue.js";
import { mayAccess, UNAUTHORIZED } from "./access.js";
import { callback, string } from "./checks.js";
import { invalid, PulsetreeError } from "./errors.js";
import { metricman } from "./hits.js";
import { openReader } from "./live.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {import("./live.js").LiveReader} LiveReader
 * @typedef {{ send(frame: string): void, close(code: number, reason: string): void, sessionId?: string }} Peer
 */

const UNSUPPORTED = 1003;
const POLICY = 1008;
/** A close frame has room for this many bytes of reason. */
const REASON = new Uint8Array(123);
/** Frames that may wait while leave is asked for those before them. */
const MOST_WAITING = 1024;

export class Session {
  /** @param {World} world @param {Peer} peer @param {Request} [request] */
  constructor(world, peer, request) {
    this.world = world;
    this.peer = peer;
    this.request = request;
    /** @type {Set<LiveReader>} */
    this.readers = new Set();
    /** @type {string[]} */
    this.waiting = [];
    this.asking = false;
    this.open = true;
  }

  /** @param {unknown} frame */
  message(frame) {
    if (!this.open) return;
    if (typeof frame !== "string") return this.end(UNSUPPORTED, "frames are text; expected JSON with an operation");
    if (this.waiting.length >= MOST_WAITING) return this.end(POLICY, "limit_exceeded: too many messages are waiting");
    this.waiting.push(frame);
    if (!this.asking) this.work();
  }

  /** Answers what waits, until leave has to be waited for. */
  work() {
    while (this.open && this.waiting.length > 0) {
      const frame = /** @type {string} */ (this.waiting.shift());
      try {
        const leave = this.leaveFor(frame);
        if (typeof leave === "object") return this.resumeAfter(leave, frame);
        this.answer(frame, leave);
      } catch (error) {
        this.fail(error);
      }
    }
  }

  /** @param {Promise<boolean>} leave @param {string} frame */
  resumeAfter(leave, frame) {
    this.asking = true;
    leave
      .then((given) => this.open && this.answer(frame, given))
      .catch((error) => this.fail(error))
      .finally(() => {
        this.asking = false;
        this.work();
      });
  }

  /** @param {string} frame @returns {boolean | Promise<boolean>} */
  leaveFor(frame) {
    this.world.check();
    const [operation, direction, sessionId] = glue.socketOperation(frame);
    const access = { operation, write: direction === "w", transport: /** @type {const} */ ("websocket"), ...(this.request && { request: this.request }) };
    return mayAccess(this.world, sessionId ?? this.peer.sessionId ?? null, access);
  }

  /** @param {string} frame @param {boolean} leave */
  answer(frame, leave) {
    const { world } = this;
    world.check();
    if (!leave) throw new PulsetreeError("unauthorized", UNAUTHORIZED);
    const [kind, first, second] = glue.socketMessage(world.engine, frame, world.clock());
    world.wake();
    if (kind === "send") this.peer.send(first);
    else if (kind === "close") this.end(first, second);
    else if (kind === "live") this.follow(first, second);
  }

  /** Sends every hit from now on. @param {string} id @param {"time_series" | "aggregate"} data */
  follow(id, data) {
    const reader = openReader(metricman(this.world, id), data, {});
    this.readers.add(reader);
    this.pump(reader).catch((error) => this.fail(error));
  }

  /** @param {LiveReader} reader */
  async pump(reader) {
    for (;;) {
      const { value, done } = await reader.next();
      if (done || !this.open) return;
      this.peer.send(JSON.stringify(value));
    }
  }

  /** @param {unknown} error */
  fail(error) {
    // What a host's own function threw is not for the peer to read.
    const { code, message } = error instanceof PulsetreeError ? error : new PulsetreeError("internal", "the message could not be handled");
    this.end(POLICY, `${code}: ${message}`);
  }

  /** @param {number} code @param {string} reason */
  end(code, reason) {
    if (!this.open) return;
    this.close();
    const { read } = new TextEncoder().encodeInto(reason, REASON);
    try {
      this.peer.close(code, reason.slice(0, read));
    } catch {
      // The peer went first.
    }
  }

  /** The peer has gone. */
  close() {
    this.open = false;
    this.waiting = [];
    for (const reader of this.readers) reader.end();
    this.readers.clear();
  }
}

/** @param {World} world @param {unknown} peer @param {Request} [request] */
export function openSocket(world, peer, request) {
  world.check();
  if (typeof peer !== "object" || peer === null) throw invalid("peer", peer, "an object with send and close");
  const { send, close, sessionId } = /** @type {Peer} */ (peer);
  callback("peer.send", send);
  callback("peer.close", close);
  if (sessionId !== undefined && sessionId !== null) string("peer.sessionId", sessionId);
  const session = new Session(world, /** @type {Peer} */ (peer), request);
  return {
    /** @param {string | ArrayBuffer | Uint8Array} frame */
    message: (frame) => session.message(frame),
    close: () => session.close(),
  };
}
