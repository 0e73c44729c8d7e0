// pulsetree/keep in Node, Deno and Bun.
import { Pulsetree } from "../inline.js";
import { openKept } from "../js/keep/open.js";

/** @type {typeof import("./keep.d.ts").open} */
export const open = (storage, options) => openKept(Pulsetree, storage, options);
export { durableObject } from "../js/keep/durable-object.js";
export { file } from "../js/keep/file.js";
export { indexedDb } from "../js/keep/indexed-db.js";
