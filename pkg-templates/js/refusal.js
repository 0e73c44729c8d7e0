// Replies of the engine as Responses, and the ones that refuse.
import * as glue from "../glue.js";

/**
 * @typedef {import("../pulsetree.d.ts").ErrorCode} ErrorCode
 * @typedef {[status: number, headers: string[], body: string]} Reply what the engine answers
 */

/** @param {Reply} reply @param {string} [method] */
export function responseOf([status, pairs, body], method) {
  const headers = new Headers();
  for (let i = 0; i + 1 < pairs.length; i += 2) headers.append(/** @type {string} */ (pairs[i]), /** @type {string} */ (pairs[i + 1]));
  return new Response(status === 204 || method === "HEAD" ? null : body, { status, headers });
}

/** The API's error shape. @param {ErrorCode} code @param {string} message */
export const refuse = (code, message) => responseOf(/** @type {Reply} */ (glue.errorReply(code, message)));
