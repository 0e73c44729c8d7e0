// Lines out of a stream of bytes.
import { isUtf8 } from "node:buffer";

/** Bytes of one line, its end not counted. */
const LINE_LIMIT = 64 * 1024;
const NEWLINE = 0x0a;

/** @typedef {{ text: string, refused?: string, overlong?: boolean }} Line one line, and why it cannot be taken, if it cannot */

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

  /** Whether the line that is being read is longer than lines may be. */
  get overlong() {
    return this.#held > LINE_LIMIT;
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
    const tooLong = this.overlong;
    this.#parts = [];
    this.#held = 0;
    if (tooLong) return { text: `${bytes.toString("utf8", 0, 80)}…`, refused: `the line is longer than ${LINE_LIMIT} bytes`, overlong: true };
    const text = bytes.toString("utf8", 0, bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length);
    return isUtf8(bytes) ? { text } : { text, refused: "the line is not UTF-8" };
  }
}
