// TCP: lines in, silence for what was stored, one line back for what was not.
import { isUtf8 } from "node:buffer";
import { createServer } from "node:net";

/** Bytes of one line, its end not counted. */
const LINE_LIMIT = 64 * 1024;
/** `PutSummary.errors` names this many failures at most: no batch is larger, so every failed line is answered. */
const BATCH = 1000;
const NEWLINE = 0x0a;

/**
 * @typedef {import("node:net").Socket} Socket
 * @typedef {Pick<import("../pulsetree.d.ts").Pulsetree, "putLines">} Pulsetree
 */

/**
 * @param {Pulsetree} pulse
 * @param {string} version what a `version` line is answered with
 */
export function serveLines(pulse, version) {
  /** @type {Set<Socket>} */
  const open = new Set();
  // Half-open: a client that has sent everything still gets its answers.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    attach(socket, pulse, version);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      for (const socket of open) socket.destroy();
    });
  return { server, close };
}

/** @param {Socket} socket @param {Pulsetree} pulse @param {string} version */
function attach(socket, pulse, version) {
  const cutter = new LineCutter();
  /** @param {Line[]} lines */
  const reply = (lines) => {
    const text = execute(lines, pulse, version);
    if (text === undefined) socket.destroy();
    else if (text !== "" && !socket.write(text)) socket.pause();
  };
  // A client that does not read its answers is not read from either.
  socket.on("drain", () => socket.resume());
  socket.on("data", (/** @type {Buffer} */ chunk) => reply(cutter.push(chunk)));
  socket.on("end", () => {
    reply(cutter.end());
    socket.end();
  });
  // The client is gone; "close" follows and there is nobody to tell.
  socket.on("error", () => {});
}

/** @typedef {{ text: string, refused?: string }} Line one line, and why it cannot be taken, if it cannot */

/** Cuts a stream of bytes into lines, wherever the network cut it: lines are cut as bytes, so no character is ever split. */
export class LineCutter {
  #parts = /** @type {Buffer[]} */ ([]);
  #held = 0;

  /** @param {Buffer} chunk @returns {Line[]} the lines it completes */
  push(chunk) {
    const lines = [];
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      this.#hold(chunk.subarray(from, to));
      lines.push(this.#take());
      from = to + 1;
    }
    this.#hold(chunk.subarray(from));
    return lines;
  }

  /** @returns {Line[]} the line that the end of the stream cut short: it may be half of what was meant, so it is refused */
  end() {
    return this.#held === 0 ? [] : [{ refused: "the connection ended inside the line", ...this.#take() }];
  }

  /** @param {Buffer} bytes */
  #hold(bytes) {
    const room = LINE_LIMIT + 1 - this.#held;
    this.#held += bytes.length;
    if (room > 0 && bytes.length > 0) this.#parts.push(bytes.subarray(0, room));
  }

  /** @returns {Line} */
  #take() {
    const bytes = this.#parts.length === 1 ? /** @type {Buffer} */ (this.#parts[0]) : Buffer.concat(this.#parts);
    const tooLong = this.#held > LINE_LIMIT;
    this.#parts = [];
    this.#held = 0;
    if (tooLong) return { text: `${bytes.toString("utf8", 0, 80)}…`, refused: `the line is longer than ${LINE_LIMIT} bytes` };
    const text = bytes.toString("utf8", 0, bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length);
    return isUtf8(bytes) ? { text } : { text, refused: "the line is not UTF-8" };
  }
}

/**
 * @param {Line[]} lines
 * @param {Pulsetree} pulse
 * @param {string} version
 * @returns {string | undefined} the answers; undefined if the peer does not speak this protocol at all
 */
function execute(lines, pulse, version) {
  let answers = "";
  /** @type {string[]} */
  let puts = [];
  const flush = () => {
    answers += store(puts, pulse);
    puts = [];
  };
  for (const { text, refused } of lines) {
    if (text.trim() === "" && !refused) continue;
    const [verb = ""] = text.trimStart().split(/\s/, 1);
    if (verb === "put" && !refused) {
      if (puts.push(text) === BATCH) flush();
      continue;
    }
    flush();
    // A web page can be made to send a form to any port, with lines of its choice in the body.
    if (/ HTTP\/1\.[01]$/.test(text)) return undefined;
    if (refused) answers += `${verb === "put" ? "put" : "error"}: ${refused}: ${text}\n`;
    else if (text.trim() === "version") answers += `${version}\n`;
    else answers += `${verb}: unknown command: ${text}\n`;
  }
  flush();
  return answers;
}

/** @param {string[]} puts @param {Pulsetree} pulse */
function store(puts, pulse) {
  if (puts.length === 0) return "";
  const { errors } = pulse.putLines(puts.join("\n"));
  return errors.map(({ index, message }) => `put: ${message}: ${puts[index]}\n`).join("");
}
