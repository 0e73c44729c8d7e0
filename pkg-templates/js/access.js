// Asking `authenticate` for leave.
import { PulsetreeError } from "./errors.js";
import { everyMs } from "./timers.js";

/**
 * @typedef {{ fail(error: unknown): void, onClose(run: () => void): void }} Following what goes on until it ends or fails
 * @typedef {Pick<import("../pulsetree.d.ts").PulsetreeOptions, "authenticate">} Asked
 * @typedef {{ operation: string, write: boolean, transport: "http" | "websocket" | "tcp", request?: Request }} Access
 */

/** What a refusal says. */
export const UNAUTHORIZED = "the session is missing or not known; log in first";
/** How often leave is asked again for what goes on, in ms. */
const AGAIN = 60_000;

/**
 * Whether the session may; a promise only where `authenticate` gives one. Nothing but `true` lets in.
 * @param {Asked} asked @param {string | null} sessionId @param {Access} access @returns {boolean | Promise<boolean>}
 */
export function mayAccess({ authenticate }, sessionId, access) {
  if (authenticate === undefined) return true;
  const answer = authenticate(sessionId, access);
  return typeof answer === "object" ? Promise.resolve(answer).then((given) => given === true) : answer === true;
}

/**
 * Asks each minute whether a stream may go on, and ends it where it may not.
 * @param {Asked} asked @param {string | null} sessionId @param {Access} access @param {Following} reader
 */
export function askAgain(asked, sessionId, access, reader) {
  if (asked.authenticate === undefined) return;
  const ask = async () => {
    try {
      if (!(await mayAccess(asked, sessionId, access))) reader.fail(new PulsetreeError("unauthorized", UNAUTHORIZED));
    } catch (error) {
      reader.fail(error);
    }
  };
  const timer = everyMs(ask, AGAIN);
  reader.onClose(() => clearInterval(timer));
}

/** The TSESSIONID cookie. @param {Request} request */
export function sessionOf(request) {
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const equals = pair.indexOf("=");
    if (equals > 0 && pair.slice(0, equals).trim() === "TSESSIONID") return pair.slice(equals + 1).trim();
  }
  return null;
}
