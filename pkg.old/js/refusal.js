// Refusals that are not the engine's, in its words.
import * as glue from "./asked.js";

/** @typedef {import("../pulsetree.d.ts").ErrorCode} ErrorCode */

/**
 * The error shape of the API that a request is for.
 * @param {ErrorCode} code @param {string} message @param {{ method: string, path: string }} [target] absent: of no API's own
 */
export const refuse = (code, message, { method, path } = { method: "", path: "" }) => glue.errorResponse(code, message, method, path);
