import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Miniflare } from "miniflare";
import { expectedOfBoth } from "./fifteen.js";
import { install } from "./install.js";
import { worker } from "./worker.js";

const ANSWERING = `
import * as pulsetree from "pulsetree";
import * as record from "pulsetree/record";
import { both } from "./fifteen.js";
export default { fetch: () => Response.json(both(pulsetree, record)) };
`;
const SERVING = `
import { Pulsetree } from "pulsetree";
const pulse = new Pulsetree();
export default { fetch: pulse.fetch };
`;

let miniflare;
before(async () => {
  const { folder } = await install();
  const workers = [];
  for (const [name, source] of Object.entries({ answering: ANSWERING, serving: SERVING })) {
    workers.push(await worker(folder, name, source));
  }
  miniflare = new Miniflare({ workers, cf: false });
  await miniflare.ready;
});
after(() => miniflare?.dispose());

/** One request to a worker by its name. */
async function ask(name, path, body) {
  const fetcher = await miniflare.getWorker(name);
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  return fetcher.fetch(`http://worker.example${path}`, init);
}

test("workerd: the fifteen lines in a request", async () => {
  const reply = await ask("answering", "/");
  assert.deepEqual(await reply.json(), expectedOfBoth);
});

test("workerd: export default { fetch: pulse.fetch } stores, answers and keeps its state", async () => {
  const points = [21, 23].map((value, i) => ({ metric: "temp", timestamp: 1600000020 + i, value, tags: { room: "a" } }));
  assert.equal((await ask("serving", "/api/put", points)).status, 204);
  const queries = [{ aggregator: "sum", metric: "temp", downsample: "1m-avg", tags: { room: "*" } }];
  const answer = await ask("serving", "/api/query", { start: 1600000020, end: 1600000100, queries });
  assert.equal(answer.status, 200);
  const [result] = await answer.json();
  assert.deepEqual([result.metric, result.tags, result.dps], ["temp", { room: "a" }, { 1600000020: 22 }]);
});

test("workerd: hits posted are counted in /metrics", async () => {
  assert.equal((await ask("serving", "/hits/site", [{ target: "Home" }, { target: "Home" }])).status, 204);
  const reply = await ask("serving", "/metrics");
  assert.match(reply.headers.get("content-type"), /^text\/plain; version=0\.0\.4/);
  assert.match(await reply.text(), /^site_hits_total\{target="Home"\} 2$/m);
});

test("workerd: the same handler takes a WebSocket", async () => {
  const fetcher = await miniflare.getWorker("serving");
  const { status, webSocket } = await fetcher.fetch("http://worker.example/websocket", { headers: { Upgrade: "websocket" } });
  assert.equal(status, 101);
  const answered = new Promise((resolve, reject) => {
    webSocket.addEventListener("message", ({ data }) => resolve(JSON.parse(data)));
    webSocket.addEventListener("close", ({ code, reason }) => reject(new Error(`closed: ${code} ${reason}`)));
  });
  webSocket.accept();
  const queries = [{ aggregator: "sum", metric: "temp", downsample: "1m-avg" }];
  webSocket.send(JSON.stringify({ operation: "query", start: 1600000020, end: 1600000100, queries }));
  const [result] = await answered;
  assert.deepEqual(result.dps, { 1600000020: 22 });
  webSocket.close();
});

test("workerd: an unknown path is a typed 404", async () => {
  const reply = await ask("serving", "/no/such/path");
  assert.equal(reply.status, 404);
  assert.equal((await reply.json()).error.code, 404);
});
