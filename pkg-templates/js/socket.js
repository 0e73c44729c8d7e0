// One WebSocket session: frames in, frames out, one after another.
import * as glue from "./asked.js";
import { askAgain, mayAccess, UNAUTHORIZED } from "./access.js";
import { Backlog } from "./backlog.js";
import { callback, reading, string } from "./checks.js";
import { invalid, PulsetreeError } from "./errors.js";
import { follow } from "./follow.js";
import { Subscriptions } from "./subscriptions.js";
import { encodeInto } from "./text.js";
import { withZones } from "./zones.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {import("./live.js").LiveReader} LiveReader
 * @typedef {import("./access.js").Access} Access
 * @typedef {{ send(frame: string): void, close(code: number, reason: string): void, sessionId?: string, readonly bufferedAmount?: number }} Peer
 */

const UNSUPPORTED = 1003;
const POLICY = 1008;
/** A close frame has room for this many bytes of reason. */
const REASON = new Uint8Array(123);
/** Frames, and UTF-16 units of them, that may wait for answers to leave. */
const MOST_WAITING = 1024;
const MOST_WAITING_TEXT = 16 * 1024 * 1024;
/** The same, while `authenticate` has not said whether the peer may ask at all. */
const MOST_WAITING_FOR_LEAVE = 64 * 1024;
/** UTF-16 units of live hits that are sent before the peer is looked at again. */
const BATCH = 64 * 1024;

class Session {
  /** @param {World} world @param {Peer} peer @param {Request} [request] */
  constructor(world, peer, request) {
    this.world = world;
    this.peer = peer;
    this.request = request;
    /** @type {Set<LiveReader>} */
    this.readers = new Set();
    /** @type {string[]} */
    this.waiting = [];
    this.waitingText = 0;
    /** Whether something has to happen before the next frame is looked at. */
    this.busy = false;
    /** Whether that is an answer of `authenticate`. */
    this.asking = false;
    this.backlog = new Backlog(peer, () => this.end(POLICY, "limit_exceeded: nothing of what was sent has left for 30 s"));
    this.subscriptions = new Subscriptions(world, {
      room: () => this.backlog.room(),
      send: (frame) => this.send(frame),
      fail: (error) => this.fail(error),
    });
    this.open = true;
    /** Whether a message has written since the last answer: one may ask for anything to learn that all of it is stored. */
    this.wrote = false;
  }

  /** @param {unknown} frame */
  message(frame) {
    if (!this.open) return;
    if (typeof frame !== "string") return this.end(UNSUPPORTED, "frames are text; expected JSON with an operation");
    this.waitingText += frame.length;
    const most = this.asking ? MOST_WAITING_FOR_LEAVE : MOST_WAITING_TEXT;
    if (this.waiting.length >= MOST_WAITING || ((this.asking || this.waiting.length > 0) && this.waitingText > most)) {
      return this.end(POLICY, "limit_exceeded: too many messages are waiting");
    }
    this.waiting.push(frame);
    if (!this.busy) this.work();
  }

  /** Answers what waits, until something has to be waited for. */
  work() {
    while (this.open && this.waiting.length > 0) {
      if (this.backlog.full) return this.resumeAfter(this.backlog.room());
      const frame = /** @type {string} */ (this.waiting.shift());
      this.waitingText -= frame.length;
      try {
        const [access, sessionId] = this.accessOf(frame);
        const leave = mayAccess(this.world.settings, sessionId, access);
        if (typeof leave === "object") {
          this.asking = true;
          return this.resumeAfter(leave.then((given) => this.answer(frame, given, access, sessionId)));
        }
        const later = this.answer(frame, leave, access, sessionId);
        if (later) return this.resumeAfter(later);
      } catch (error) {
        this.fail(error);
      }
    }
  }

  /** @param {Promise<void>} event */
  resumeAfter(event) {
    this.busy = true;
    event
      .catch((error) => this.fail(error))
      .finally(() => {
        this.busy = false;
        this.asking = false;
        this.work();
      });
  }

  /** What a frame asks for, and for whom. @param {string} frame @returns {[access: Access, sessionId: string | null]} */
  accessOf(frame) {
    this.world.check();
    const [operation, direction, sessionId] = glue.socketOperation(frame);
    const access = { operation, write: direction === "w", transport: /** @type {const} */ ("websocket"), ...(this.request && { request: this.request }) };
    return [access, sessionId ?? this.peer.sessionId ?? null];
  }

  /**
   * @param {string} frame @param {boolean} leave @param {Access} access @param {string | null} sessionId
   * @returns {Promise<void> | undefined} of an answer that has to wait for what was written before it
   */
  answer(frame, leave, access, sessionId) {
    if (!this.open) return undefined;
    const { world } = this;
    world.check();
    if (!leave) throw new PulsetreeError("unauthorized", UNAUTHORIZED);
    if (access.write) world.kept?.admit();
    const reply = withZones(world, () => glue.socketMessage(world.engine, frame, world.clock()));
    world.wake();
    const stored = world.kept && this.stored(access.write, reply.length === 0);
    if (stored) return stored.then(() => this.act(reply, access, sessionId));
    return void this.act(reply, access, sessionId);
  }

  /** @param {boolean} writes @param {boolean} silent @returns {Promise<void> | undefined} */
  stored(writes, silent) {
    const { kept } = this.world;
    this.wrote ||= writes;
    if (silent) return void kept?.written();
    const stored = this.wrote ? kept?.stored() : undefined;
    this.wrote = false;
    return stored;
  }

  /** @param {any[]} reply @param {Access} access @param {string | null} sessionId */
  act([kind, first, second, third, delay], access, sessionId) {
    if (!this.open) return;
    const { world } = this;
    if (kind === "send") this.send(first);
    else if (kind === "close") this.end(first, second);
    else if (kind === "live") this.follow(first, second, access, sessionId);
    else if (kind === "create") this.subscriptions.create(first);
    else if (kind === "add") askAgain(world.settings, sessionId, access, this.subscriptions.add(first, second, third, delay));
    else if (kind === "remove") this.subscriptions.remove(first, second);
    else if (kind === "end") this.subscriptions.end(first);
  }

  /** @param {string} frame */
  send(frame) {
    this.peer.send(frame);
    this.backlog.watch();
  }

  /**
   * Sends every hit from now on.
   * @param {string} id @param {"time_series" | "aggregate"} data @param {Access} access @param {string | null} sessionId
   */
  follow(id, data, access, sessionId) {
    const reader = follow(this.world, id, data);
    this.readers.add(reader);
    askAgain(this.world.settings, sessionId, access, reader);
    this.pump(reader).catch((error) => this.fail(error));
  }

  /** Takes hits only while there is room for them. @param {LiveReader} reader */
  async pump(reader) {
    for (;;) {
      await this.backlog.room();
      const { value, done } = await reader.next();
      await this.backlog.room();
      if (done || !this.open) return;
      this.sendItems(reader, value);
    }
  }

  /** One item and those that are there already, each a frame. @param {LiveReader} reader @param {object} first */
  sendItems(reader, first) {
    let text = 0;
    for (let item = first; item !== undefined; item = text < BATCH ? reader.poll() : undefined) {
      const frame = JSON.stringify(item);
      text += frame.length;
      this.send(frame);
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
    const { read } = encodeInto(reason, REASON);
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
    this.backlog.close();
    for (const reader of this.readers) reader.end();
    this.readers.clear();
    this.subscriptions.close();
  }
}

/** @param {World} world @param {unknown} peer @param {Request} [request] */
export function openSocket(world, peer, request) {
  world.check();
  if (typeof peer !== "object" || peer === null) throw invalid("peer", peer, "an object with send and close");
  const [send, close, sessionId, bufferedAmount] = reading("peer", () => {
    const given = /** @type {Peer} */ (peer);
    return [given.send, given.close, given.sessionId, given.bufferedAmount];
  });
  callback("peer.send", send);
  callback("peer.close", close);
  if (sessionId !== undefined && sessionId !== null) string("peer.sessionId", sessionId);
  if (bufferedAmount !== undefined && bufferedAmount !== null && typeof bufferedAmount !== "number") throw invalid("peer.bufferedAmount", bufferedAmount, "a number of bytes");
  const session = new Session(world, /** @type {Peer} */ (peer), request);
  return {
    /** @param {string | ArrayBuffer | Uint8Array} frame */
    message: (frame) => session.message(frame),
    close: () => session.close(),
  };
}
