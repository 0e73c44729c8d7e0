// pulsetree/keep where there are no files, and wasm is imported as a module.
import { Pulsetree } from "../workerd.js";
import { openKept } from "../js/keep/open.js";

/** @type {typeof import("./keep.d.ts").open} */
export const open = (storage, options) => openKept(Pulsetree, storage, options);
export { durableObject } from "../js/keep/durable-object.js";
export { file } from "../js/keep/no-file.js";
export { indexedDb } from "../js/keep/indexed-db.js";
