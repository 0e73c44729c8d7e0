// What was asked, as somebody else would ask it: over HTTP of `npx pulsetree`, and in JavaScript.
import { SERVER } from "../shared/server.js";
import { ALL, BETWEEN, RANGES } from "./ranges.js";

/** @typedef {{ language: string, range: import("./ranges.js").Range, request: any }} Asked */

/** @param {Asked} asked */
export function asCurl(asked) {
  const { language } = asked;
  const path = { timeseries: "/api/query", heroic: "/metrics", hql: "/query/metrics" }[language];
  const type = language === "hql" ? "text/plain" : "application/json";
  const request = relative(asked);
  const body = typeof request === "string" ? request : JSON.stringify(request);
  return `curl ${SERVER}${path} -H 'content-type: ${type}' -d '${body.replaceAll("'", "'\\''")}'`;
}

/** @param {Asked} asked */
export function asJavaScript(asked) {
  const method = { timeseries: "queryColumns", heroic: "queryMetrics", hql: "queryHql" }[asked.language];
  return `import { Pulsetree } from "pulsetree";

const pulse = new Pulsetree(); // holds what it is given: pulse.put, pulse.putLines, pulse.series
const answer = pulse.${method}(${JSON.stringify(relative(asked), undefined, 2)});
console.log(answer);
`;
}

/** The request with "the last hour" as that, instead of the instants it was. @param {Asked} asked */
function relative({ language, range: { name }, request }) {
  if (name === ALL || name === BETWEEN) return request;
  if (language === "timeseries") {
    return { start: `${name}-ago`, queries: request.queries };
  }
  if (language === "hql") return request.replace(/ from points\(\d+, \d+\)/, ` from points(${name})`);
  return { ...request, range: { type: "relative", unit: "SECONDS", value: /** @type {number} */ (RANGES[name]) / 1000 } };
}
