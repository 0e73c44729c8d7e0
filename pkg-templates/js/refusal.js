// Refusals that are not the engine's, in its words.
import * as glue from "./asked.js";

/** @typedef {import("../pulsetree.d.ts").ErrorCode} ErrorCode */

/** The API's error shape. @param {ErrorCode} code @param {string} message */
export const refuse = (code, message) => glue.errorResponse(code, message);
