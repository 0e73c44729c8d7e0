// Asking `authenticate` for leave.

/**
 * @typedef {import("./world.js").World} World
 * @typedef {{ operation: string, write: boolean, transport: "http" | "websocket" | "tcp", request?: Request }} Access
 */

/** What a refusal says. */
export const UNAUTHORIZED = "the session is missing or not known; log in first";

/**
 * Whether the session may; a promise only where `authenticate` gives one. Nothing but `true` lets in.
 * @param {World} world @param {string | null} sessionId @param {Access} access @returns {boolean | Promise<boolean>}
 */
export function mayAccess(world, sessionId, access) {
  const { authenticate } = world.settings;
  if (authenticate === undefined) return true;
  const answer = authenticate(sessionId, access);
  return typeof answer === "object" ? Promise.resolve(answer).then((given) => given === true) : answer === true;
}

/** The TSESSIONID cookie. @param {Request} request */
export function sessionOf(request) {
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const equals = pair.indexOf("=");
    if (equals > 0 && pair.slice(0, equals).trim() === "TSESSIONID") return pair.slice(equals + 1).trim();
  }
  return null;
}
