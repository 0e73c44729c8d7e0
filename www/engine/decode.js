// Bytes as text: what a file is written in, told by its beginning, and what makes it none.

const BOMS = /** @type {const} */ ([[[0xef, 0xbb, 0xbf], "utf-8"], [[0xff, 0xfe], "utf-16le"], [[0xfe, 0xff], "utf-16be"]]);
/** What stands for bytes that are no text. */
export const BROKEN = "\ufffd";
const NOT_A_TEXT = "expected a text: CSV, TSV, or put lines";

/** @param {Uint8Array} head the beginning of a file @returns {string} its encoding @throws Error that names the row */
export function encodingOf(head) {
  if (head.length === 0) throw new Error(`row 1: the file is empty; ${NOT_A_TEXT}`);
  const marked = BOMS.find(([bom]) => bom.every((byte, at) => head[at] === byte));
  if (marked) return marked[1];
  const zero = head.indexOf(0);
  if (zero < 0) return "utf-8";
  const row = head.subarray(0, zero).filter((byte) => byte === 10).length + 1;
  throw new Error(`row ${row}: byte ${zero} is 0, which no text has: this is a binary file; ${NOT_A_TEXT}`);
}

/**
 * The text of a file, piece by piece.
 * @param {Blob} file @param {import("../shared/rpc.js").Context} context
 */
export async function* textOf(file, { signal, progress }) {
  const encoding = encodingOf(new Uint8Array(await file.slice(0, 65_536).arrayBuffer()));
  const decoder = new TextDecoder(encoding);
  const reader = file.stream().getReader();
  let done = 0;
  for (;;) {
    const { value, done: ended } = await reader.read();
    if (signal.aborted) return reader.cancel();
    if (ended) break;
    done += value.length;
    yield decoder.decode(value, { stream: true });
    progress({ done, total: file.size });
  }
  yield decoder.decode();
}
