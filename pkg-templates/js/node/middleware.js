// Counting and timing what an HTTP server answers.
import { callback, options } from "../checks.js";
import { pulsetree } from "../given.js";

/**
 * @typedef {import("node:http").IncomingMessage & { route?: { path?: unknown }, baseUrl?: string }} Incoming Express says which route it took
 * @typedef {import("node:http").ServerResponse} Outgoing
 */

/** What a client is said to have got that went before its answer was out. */
const GONE = 499;
/** What a request is counted under that is of no route. */
const OTHER = "other";
/** As much of a name as is a label whatever its characters are. */
const LONGEST = 2048;
/** Where the router was mounted whose route a request took last. @type {WeakMap<object, unknown>} */
const bases = new WeakMap();

/** @type {typeof import("./index.d.ts").middleware} */
export function middleware(pulse, given) {
  const { route = routeOf } = options("options", given, ["route"]);
  callback("options.route", route);
  const requests = pulsetree(pulse, "getMetric").getMetric("http.requests", "counter", { help: "Requests answered." });
  const seconds = pulse.getMetric("http.seconds", "histogram", { help: "From the request's arrival to the end of its answer." });
  return (incoming, outgoing, next) => {
    const started = performance.now();
    if (route === routeOf) noteBases(incoming);
    outgoing.once("close", () => {
      try {
        const labels = { method: incoming.method, route: nameOf(() => route(incoming)), status: outgoing.writableFinished ? outgoing.statusCode : GONE };
        requests.runtime(1, labels);
        seconds.runtime((performance.now() - started) / 1000, labels);
      } catch {
        // What is measured goes on without its measure: the Pulsetree was disposed of.
      }
    });
    next?.();
  };
}

/** It is counted whatever `route` makes of it. @param {() => unknown} route @returns {string} */
function nameOf(route) {
  try {
    const name = route();
    return typeof name === "string" && name !== "" ? name.slice(0, LONGEST) : OTHER;
  } catch {
    return OTHER;
  }
}

/**
 * Notes where the router is mounted when Express sets the route: once a handler fails, `baseUrl` is that of the outermost again.
 * @param {Incoming} incoming
 */
function noteBases(incoming) {
  if (bases.has(incoming)) return;
  try {
    let { route } = incoming;
    bases.set(incoming, route && incoming.baseUrl);
    // Another copy of this module may have come first.
    const before = Object.getOwnPropertyDescriptor(incoming, "route")?.set;
    Reflect.defineProperty(incoming, "route", {
      configurable: true,
      enumerable: route !== undefined,
      get: () => route,
      /** @this {Incoming} @param {typeof route} taken */
      set(taken) {
        before?.call(this, taken);
        route = taken;
        bases.set(incoming, this.baseUrl);
        Reflect.defineProperty(incoming, "route", { enumerable: true });
      },
    });
  } catch {
    // A request that cannot be watched counts under the base that it has in the end.
  }
}

/**
 * The pattern that Express matched, which may be an expression or a list; paths themselves are as many as clients can think of.
 * @param {Incoming} incoming
 */
function routeOf(incoming) {
  const { route } = incoming;
  return route?.path === undefined ? OTHER : `${bases.get(incoming) ?? incoming.baseUrl ?? ""}${String(route.path)}`;
}
