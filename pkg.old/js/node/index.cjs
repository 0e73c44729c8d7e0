"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// pkg/js/node/index.js
var index_exports = {};
__export(index_exports, {
  handler: () => handler,
  middleware: () => middleware
});
module.exports = __toCommonJS(index_exports);

// pkg/js/node/handler.js
var import_node_stream = require("node:stream");
var import_promises = require("node:stream/promises");

// pkg/js/node/request.js
var HOST = /^[^/?#\\@\s]+$/;
var ABSOLUTE = /^https?:\/\/([^/?#]*)([^#]*)$/i;
function toRequest(incoming, signal) {
  const { method = "GET" } = incoming;
  const address = addressOf(incoming);
  if (address === void 0) return void 0;
  const hasBody = method !== "GET" && method !== "HEAD";
  try {
    const headers = headersOf(incoming);
    return new Request(address, { method, headers, ...signal && { signal }, ...hasBody && { body: bodyOf(incoming, headers), duplex: "half" } });
  } catch {
    return void 0;
  }
}
function addressOf({ url = "/", headers }) {
  if (headers.host && !HOST.test(headers.host)) return void 0;
  const [, host = headers.host || "localhost", path = url] = ABSOLUTE.exec(url) ?? [];
  if (!HOST.test(host) || !/^(\/|\?|$)/.test(path)) return void 0;
  return `http://${host}${path}`;
}
function headersOf({ rawHeaders }) {
  const headers = new Headers();
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.append(String(rawHeaders[i]), String(rawHeaders[i + 1]));
  return headers;
}
function bodyOf(incoming, headers) {
  if (!incoming.readableEnded || incoming.body === void 0) return streamOf(incoming);
  headers.delete("content-encoding");
  headers.delete("content-length");
  const { body } = incoming;
  return typeof body === "string" || body instanceof Uint8Array ? (
    /** @type {BodyInit} */
    body
  ) : JSON.stringify(body);
}
function streamOf(incoming) {
  const chunks = incoming.iterator({ destroyOnReturn: false });
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return?.();
      }
    },
    { highWaterMark: 0 }
  );
}

// pkg/js/node/handler.js
var LINGER_MS = 5e3;
var handler = (pulse) => listener((request) => pulse.fetch(request));
function listener(answer) {
  return (incoming, outgoing) => {
    respond(answer, incoming, outgoing).catch(() => outgoing.destroy());
  };
}
async function respond(answer, incoming, outgoing) {
  const gone = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const request = toRequest(incoming, gone.signal);
  const response = request ? await answer(request).catch((error) => failure(500, error?.code === "disposed" ? "disposed" : "internal", "the request could not be handled")) : failure(400, "invalid_argument", "the request line or a header is not valid");
  if (!incoming.complete) outgoing.once("finish", () => linger(incoming));
  await send(response, incoming.method === "HEAD", outgoing);
}
function linger(incoming) {
  const timer = setTimeout(() => incoming.socket.destroy(), LINGER_MS);
  incoming.once("close", () => clearTimeout(timer));
  incoming.once("end", () => clearTimeout(timer));
  incoming.resume();
}
async function send(response, headOnly, outgoing) {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  if (!response.body || headOnly) {
    await response.body?.cancel();
    outgoing.end();
    return;
  }
  outgoing.flushHeaders();
  const body = import_node_stream.Readable.fromWeb(
    /** @type {import("node:stream/web").ReadableStream} */
    response.body
  );
  await (0, import_promises.pipeline)(body, outgoing).catch(() => {
  });
}
var failure = (code, details, message) => Response.json({ error: { code, message, details } }, { status: code });

// pkg/js/node/middleware.js
var GONE = 499;
function middleware(pulse, { route = routeOf } = {}) {
  const requests = pulse.getMetric("http.requests", "counter", { help: "Requests answered." });
  const seconds = pulse.getMetric("http.seconds", "histogram", { help: "From the request's arrival to the end of its answer." });
  return (incoming, outgoing, next) => {
    const started = performance.now();
    outgoing.once("close", () => {
      try {
        const labels = { method: incoming.method, route: route(incoming), status: outgoing.writableFinished ? outgoing.statusCode : GONE };
        requests.runtime(1, labels);
        seconds.runtime((performance.now() - started) / 1e3, labels);
      } catch {
      }
    });
    next?.();
  };
}
function routeOf({ route, baseUrl = "" }) {
  return typeof route?.path === "string" ? baseUrl + route.path : "other";
}
