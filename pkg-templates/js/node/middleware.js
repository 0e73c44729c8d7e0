// Counting and timing what an HTTP server answers.
import { callback, options } from "../checks.js";
import { pulsetree } from "../given.js";
import { expressRoutes, follow } from "./routes.js";

/** What a client is said to have got that went before its answer was out. */
const GONE = 499;
/** What a request is counted under that is of no route. */
const OTHER = "other";
/** As much of a name as is a label whatever its characters are. */
const LONGEST = 2048;

/** @type {typeof import("./index.d.ts").middleware} */
export function middleware(pulse, given) {
  const { route } = options("options", given, ["route"]);
  if (route !== undefined) callback("options.route", route);
  const kindOf = route ?? expressRoutes();
  const requests = pulsetree(pulse, "getMetric").getMetric("http.requests", "counter", { help: "Requests answered." });
  const seconds = pulse.getMetric("http.seconds", "histogram", { help: "From the request's arrival to the end of its answer." });
  return (incoming, outgoing, next) => {
    const started = performance.now();
    if (route === undefined) follow(incoming);
    outgoing.once("close", () => {
      try {
        const labels = { method: incoming.method, route: nameOf(() => kindOf(incoming)), status: outgoing.writableFinished ? outgoing.statusCode : GONE };
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
