// pulsetree/keep in Deno and Bun, and in what a bundler makes for Node.
import { Pulsetree } from "../inline.js";
import { openKept } from "../js/keep/open.js";

/** @type {typeof import("./keep.d.ts").open} */
export const open = (storage, options) => openKept(Pulsetree, storage, options);
export { durableObject } from "../js/keep/durable-object.js";
export { file } from "../js/keep/file.js";
export { indexedDb } from "../js/keep/indexed-db.js";
