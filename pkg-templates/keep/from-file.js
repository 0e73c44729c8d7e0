// pulsetree/keep in Node, which finds the wasm in its file.
import { Pulsetree } from "../from-file.js";
import { openKept } from "../js/keep/open.js";

/** @type {typeof import("./keep.d.ts").open} */
export const open = (storage, options) => openKept(Pulsetree, storage, options);
export { durableObject } from "../js/keep/durable-object.js";
export { file } from "../js/keep/file.js";
export { indexedDb } from "../js/keep/indexed-db.js";
