// WHATWG fetch: a Request in plain parts to the engine, its reply as a Response.
import * as glue from "../glue.js";
import { mayAccess, sessionOf, UNAUTHORIZED } from "./access.js";
import { readBody } from "./body.js";
import { invalid, PulsetreeError } from "./errors.js";
import { metricman } from "./hits.js";
import { openReader } from "./live.js";
import { allow, isPreflight, mayCall, preflight } from "./origin.js";
import { eventStream } from "./streams.js";
import { takeUpgrade } from "./upgrade.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {import("../pulsetree.d.ts").ErrorCode} ErrorCode
 * @typedef {[status: number, headers: string[], body: string]} Reply what the engine answers
 * @typedef {{ method: string, path: string, query: string }} Target
 */

/** @param {World} world @param {Request} request @returns {Promise<Response>} */
export async function handle(world, request) {
  world.check();
  if (typeof request?.url !== "string" || typeof request.headers?.get !== "function") throw invalid("request", request, "a Request");
  const { cors } = world.settings;
  if (!mayCall(request, cors)) return forbidden();
  if (isPreflight(request)) return preflight(request, cors);
  const answer = await answerTo(world, request).catch((error) => failed(world, error));
  // A response that upgrades to a WebSocket is the runtime's own.
  if (answer.status !== 101) allow(request, answer.headers, cors);
  return answer;
}

/** @param {World} world @param {Request} request @returns {Promise<Response>} */
async function answerTo(world, request) {
  const { pathname, search } = new URL(request.url);
  const { basePath } = world.settings;
  if (basePath !== "" && !pathname.startsWith(`${basePath}/`)) return refuse(world, "not_found", `path is ${JSON.stringify(pathname)}; expected one under ${basePath}`);
  const target = { method: request.method, path: pathname.slice(basePath.length), query: search.slice(1) };
  const upgraded = takeUpgrade(world, request, target.path);
  if (upgraded) return upgraded;
  const route = glue.route(target.method, target.path);
  // There is nothing there to ask leave for: the engine says whether it is 404 or 405.
  if (route === undefined) return serve(world, request, target, "");
  const [operation, direction, id] = route;
  const access = { operation, write: direction === "w", transport: /** @type {const} */ ("http"), request };
  if (!(await mayAccess(world, sessionOf(request), access))) return refuse(world, "unauthorized", UNAUTHORIZED);
  const body = target.method === "POST" ? await readBody(request, world.settings.bodyLimit) : "";
  world.check();
  if (operation === "metrics") world.readCallables();
  world.check();
  const response = serve(world, request, target, body);
  return operation === "hits_live" && response.status === 200 ? live(world, target, id) : response;
}

/** @param {World} world @param {Request} request @param {Target} target @param {string} body */
function serve(world, request, { method, path, query }, body) {
  const accept = request.headers.get("accept") ?? undefined;
  const [now, mono] = [world.clock(), world.monotonic()];
  const reply = /** @type {Reply} */ (glue.serve(world.engine, method, path, query, accept, body, now, mono));
  world.wake();
  return responseOf(reply, method);
}

/** @param {Reply} reply @param {string} [method] */
function responseOf([status, pairs, body], method) {
  const headers = new Headers();
  for (let i = 0; i + 1 < pairs.length; i += 2) headers.append(/** @type {string} */ (pairs[i]), /** @type {string} */ (pairs[i + 1]));
  return new Response(status === 204 || method === "HEAD" ? null : body, { status, headers });
}

/** The stream whose reply the engine has just found nothing wrong with. @param {World} world @param {Target} target @param {string} id */
function live(world, { method, query }, id) {
  const headers = { "content-type": "text/event-stream", "cache-control": "no-store" };
  if (method === "HEAD") return new Response(null, { headers });
  const data = new URLSearchParams(query).get("data") === "aggregate" ? "aggregate" : "time_series";
  const reader = openReader(metricman(world, id), data, {});
  return new Response(eventStream(reader, (error) => bodyOf(error)), { headers });
}

/** The error body of what went wrong. @param {unknown} error @returns {string} */
function bodyOf(error) {
  const { code, message } = error instanceof PulsetreeError ? error : new PulsetreeError("internal", "the stream failed");
  return glue.errorReply(code, message)[2];
}

/** @param {World} world @param {unknown} error */
function failed(world, error) {
  if (world.disposed) throw error;
  if (error instanceof PulsetreeError) return refuse(world, error.code, error.message);
  // What a host's own function threw is not for the client to read.
  return refuse(world, "internal", "the request could not be handled");
}

/** @param {World} world @param {ErrorCode} code @param {string} message */
function refuse(world, code, message) {
  return responseOf(/** @type {Reply} */ (glue.errorReply(code, message)));
}

/** No code of the contract is 403: what is refused is the page, not the operation. */
export function forbidden() {
  const message = "the page's origin may not call here; expected the same origin or one of options.cors";
  return Response.json({ error: { code: 403, message, details: "forbidden" } }, { status: 403, headers: { vary: "origin" } });
}
