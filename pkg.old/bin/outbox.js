// What one WebSocket has yet to be sent: in pieces, so that it can be told how much has left.

/** Bytes that are handed to the network at once: small frames together, long ones in fragments. */
const PIECE = 64 * 1024;
/** A peer that takes nothing for this long, in ms, is given up. */
const PATIENCE_MS = 30_000;

/**
 * @typedef {import("ws").WebSocket} WebSocket
 * @typedef {{ bytes: Buffer, at: number }} Rest
 */

export class Outbox {
  /** @param {WebSocket} peer @param {import("node:stream").Duplex} socket what carries it */
  constructor(peer, socket) {
    this.peer = peer;
    this.socket = socket;
    /** @type {Rest[]} */
    this.frames = [];
    /** Bytes that have not left. */
    this.bytes = 0;
    this.busy = false;
    /** @type {(() => void) | undefined} */
    this.last = undefined;
    peer.on("close", () => this.drop());
  }

  /** @param {string} frame */
  send(frame) {
    const bytes = Buffer.from(frame);
    this.frames.push({ bytes, at: 0 });
    this.bytes += bytes.length;
    if (!this.busy) this.#write();
  }

  /** Runs once all has left. @param {() => void} run */
  whenEmpty(run) {
    if (this.busy) this.last = run;
    else run();
  }

  #write() {
    if (this.peer.readyState !== this.peer.OPEN) return this.drop();
    this.busy = true;
    const timer = setTimeout(() => this.peer.terminate(), PATIENCE_MS);
    this.socket.cork();
    const sent = this.#sendPiece((error) => {
      clearTimeout(timer);
      this.bytes -= sent;
      if (error) return this.drop();
      if (this.frames.length > 0) return this.#write();
      this.busy = false;
      this.last?.();
    });
    this.socket.uncork();
  }

  /** Sends one piece; `done` is called when the last of it has left. @param {(error?: Error | null) => void} done */
  #sendPiece(done) {
    let size = 0;
    while (size < PIECE) {
      const frame = /** @type {Rest} */ (this.frames[0]);
      const part = frame.bytes.subarray(frame.at, frame.at + PIECE - size);
      frame.at += part.length;
      size += part.length;
      const fin = frame.at === frame.bytes.length;
      if (fin) this.frames.shift();
      const isLast = size === PIECE || this.frames.length === 0;
      this.peer.send(part, { binary: false, fin }, isLast ? done : undefined);
      if (isLast) break;
    }
    return size;
  }

  /** The peer has gone. */
  drop() {
    this.frames = [];
    this.bytes = 0;
  }
}
