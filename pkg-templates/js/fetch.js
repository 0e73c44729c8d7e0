// WHATWG fetch: a Request in plain parts to the engine, its reply as a Response.
import * as glue from "./asked.js";
import { askAgain, mayAccess, sessionOf, UNAUTHORIZED } from "./access.js";
import { CODINGS, readBody, readBytes } from "./body.js";
import { disposed, invalid, PulsetreeError, unreadable } from "./errors.js";
import { expectHits, follow } from "./follow.js";
import { imagePieces } from "./image.js";
import { allow, isPreflight, mayCall, preflight } from "./origin.js";
import { eventStream } from "./streams.js";
import { takeUpgrade } from "./upgrade.js";
import { withZones } from "./zones.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {import("./access.js").Access} Access
 * @typedef {{ method: string, path: string, query: string }} Target
 * @typedef {{ text: string, bytes: Uint8Array }} Carried a request's body, as the one or the other
 */

/** How often it is looked whether `authenticate` has begun to take a body, in ms. */
const LOOK_MS = 50;
const NO_BYTES = new Uint8Array(0);
/** @type {Carried} */
const NOTHING = { text: "", bytes: NO_BYTES };

/** @param {World} world @param {Request} request @returns {Promise<Response>} */
export async function handle(world, request) {
  world.check();
  try {
    return await answered(world, request);
  } catch (cause) {
    // What goes wrong behind it is answered.
    throw unreadable("request", cause);
  }
}

/** @param {World} world @param {Request} request @returns {Promise<Response>} */
async function answered(world, request) {
  const { basePath, cors } = world.settings;
  const { pathname, search } = addressOf(request);
  const { method } = request;
  if (!mayCall(request, cors)) return forbidden(method);
  if (isPreflight(request)) return preflight(request, cors);
  const answer = pathname.startsWith(`${basePath}/`)
    ? await answerTo(world, request, { method, path: pathname.slice(basePath.length), query: search.slice(1) })
    : refuse("not_found", `path is ${JSON.stringify(pathname)}; expected one under ${basePath}/`, { method, path: "" });
  // A response that upgrades to a WebSocket is the runtime's own.
  if (answer.status !== 101) allow(request, answer.headers, cors);
  return answer;
}

/** @param {Request} request */
function addressOf(request) {
  try {
    if (typeof request.headers.get === "function") return new URL(request.url);
  } catch {
    // It has no headers, or no address.
  }
  throw invalid("request", request, "a Request");
}

/** @param {World} world @param {Request} request @param {Target} target @returns {Promise<Response>} */
async function answerTo(world, request, target) {
  try {
    return await reply(world, request, target);
  } catch (error) {
    return failed(world, error, target);
  }
}

/** @param {World} world @param {Request} request @param {Target} target @returns {Promise<Response>} */
async function reply(world, request, target) {
  const upgraded = takeUpgrade(world, request, target.path);
  if (upgraded) return upgraded;
  const route = glue.route(target.method, target.path);
  // There is nothing there to ask leave for: the engine says whether it is 404 or 405.
  if (route === undefined) return serve(world, request, target, NOTHING);
  const [operation, direction, id] = route;
  /** @type {Access} */
  const access = { operation, write: direction === "w", transport: "http", request };
  const sessionId = sessionOf(request);
  const carried = await admitted(world, request, sessionId, access);
  if (carried === undefined) return refuse("unauthorized", UNAUTHORIZED, target);
  world.check();
  if (operation === "exposition" || operation === "tree") world.readCallables();
  if (operation === "hits") expectHits(world, id);
  world.check();
  if (access.write) world.kept?.admit();
  const response = serve(world, request, target, carried);
  // 503 is told at once: nothing was applied, and it may be what is not stored that it is told for.
  const stored = access.write && response.status !== 503 ? world.kept?.stored() : undefined;
  if (stored) await stored;
  if (response.status !== 200) return response;
  if (operation === "hits_live") return live(world, target, id, sessionId, access);
  return operation === "image" ? image(world, target, response) : response;
}

/**
 * What a request carries, once leave is given. Where `authenticate` is at the body itself it is read meanwhile: what is cancelled of the one is gone only
 * when the other has ended, too.
 * @param {World} world @param {Request} request @param {string | null} sessionId @param {Access} access @returns {Promise<Carried | undefined>} undefined: no leave
 */
async function admitted({ settings }, request, sessionId, access) {
  const ours = ownBody(settings, request);
  const leave = mayAccess(settings, sessionId, access);
  if (ours !== request) await answeredOrTaken(leave, request);
  const refused = new AbortController();
  const carried = carriedBy(ours, access.operation, settings.bodyLimit, refused.signal);
  // Without leave nobody is told what was wrong with it.
  carried.catch(() => {});
  let given = false;
  try {
    given = await leave;
  } finally {
    if (!given) refused.abort();
  }
  if (given && ours !== request) request.body?.cancel().catch(() => {});
  return given ? carried : undefined;
}

/** Settles when `authenticate` has answered, or has begun to take the body, of which nobody tells. @param {boolean | Promise<boolean>} leave @param {Request} request */
function answeredOrTaken(leave, request) {
  if (typeof leave === "boolean" || request.bodyUsed) return undefined;
  return new Promise((/** @type {(value?: undefined) => void} */ resolve) => {
    const timer = setInterval(() => request.bodyUsed && end(), LOOK_MS);
    const end = () => {
      clearInterval(timer);
      resolve();
    };
    leave.then(end, end);
  });
}

/** The request with a body that is still there when `authenticate` has read its own. @param {World["settings"]} settings @param {Request} request */
function ownBody({ authenticate }, request) {
  if (request.method !== "POST" || request.body === null) return request;
  // Not the client's fault, which may send it again.
  if (request.bodyUsed || request.body?.locked) throw new PulsetreeError("internal", "the request's body was read or locked before it came to fetch; expected one that nobody has read");
  return authenticate === undefined ? request : request.clone();
}

/** @param {Request} request @param {string} operation @param {number} limit bytes @param {AbortSignal} signal @returns {Promise<Carried>} */
async function carriedBy(request, operation, limit, signal) {
  if (request.method !== "POST") return NOTHING;
  if (operation === "merge") return { text: "", bytes: await readBytes(request, limit, signal) };
  return { text: await readBody(request, limit, signal), bytes: NO_BYTES };
}

/** @param {World} world @param {Request} request @param {Target} target @param {Carried} carried */
function serve(world, request, { method, path, query }, { text, bytes }) {
  const accept = request.headers.get("accept") ?? undefined;
  const [now, mono] = [world.clock(), world.monotonic()];
  const response = withZones(world, () => glue.serve(world.engine, method, path, query, accept, text, bytes, now, mono));
  world.wake();
  return response;
}

/**
 * The stream whose reply the engine has just found nothing wrong with.
 * @param {World} world @param {Target} target @param {string} id @param {string | null} sessionId @param {Access} access
 */
function live(world, { method, query }, id, sessionId, access) {
  const headers = { "content-type": "text/event-stream", "cache-control": "no-store" };
  if (method === "HEAD") return new Response(null, { headers });
  const data = new URLSearchParams(query).get("data") === "aggregate" ? "aggregate" : "time_series";
  const reader = follow(world, id, data);
  askAgain(world.settings, sessionId, access, reader);
  return new Response(eventStream(reader, (error) => bodyOf(error)), { headers });
}

/** The bytes of a reply that the engine has just found nothing wrong with. @param {World} world @param {Target} target @param {Response} response */
function image(world, { method }, { headers }) {
  return new Response(method === "HEAD" ? null : new Blob(imagePieces(world)), { headers });
}

/** The error body of what went wrong. @param {unknown} error @returns {string} */
function bodyOf(error) {
  const { code, message } = error instanceof PulsetreeError ? error : new PulsetreeError("internal", "the stream failed");
  return glue.errorBody(code, message);
}

/** @param {World} world @param {unknown} error @param {Target} target */
function failed(world, error, target) {
  if (world.disposed) throw error instanceof PulsetreeError ? error : disposed();
  // What a host's own function threw is not for the client to read.
  if (!(error instanceof PulsetreeError)) return refuse("internal", "the request could not be handled", target);
  const response = refuse(error.code, error.message, target);
  if (error.code === "unsupported_encoding") response.headers.set("accept-encoding", CODINGS);
  return response;
}

/**
 * What is not the engine's to refuse, in its words: the error shape of the API that a request is for.
 * @param {import("../pulsetree.d.ts").ErrorCode} code @param {string} message @param {Pick<Target, "method" | "path">} target of no path: of no API's own
 */
const refuse = (code, message, { method, path }) => glue.errorResponse(code, message, method, path);

/** What is refused is the page, not the operation. @param {string} method */
function forbidden(method) {
  const response = refuse("forbidden", "the page's origin may not call here; expected the same origin or one of options.cors", { method, path: "" });
  response.headers.set("vary", "origin");
  return response;
}
