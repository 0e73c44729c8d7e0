// Where there are no files: bundlers for pages and workers would stumble over the names of Node's modules.
import { PulsetreeError } from "../errors.js";

/** @type {typeof import("../../keep/keep.d.ts").file} */
export function file() {
  throw new PulsetreeError("unavailable", "file(dir) is of Node, Deno and Bun; expected indexedDb(name), durableObject(ctx.storage) or a storage of your own");
}
