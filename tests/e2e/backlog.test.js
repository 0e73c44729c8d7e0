// The server's WebSocket and clients that read slowly, late or never.
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { serveHttp } from "../../pkg/bin/http.js";
import { Pulsetree } from "../../pkg/inline.js";
import { serveWebSockets } from "../../pkg/bin/websocket.js";
import { openSocket } from "./client.js";
import { startServer } from "./server.js";

const NOW = Date.now();

/** The server's parts in this process, so that its clock and its memory are in hand. @param {Pulsetree} pulse */
async function serve(pulse) {
  const { server, close } = serveHttp(pulse, async () => undefined, () => true);
  const sockets = serveWebSockets(server, pulse, () => true, []);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const connections = () => new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
  return { connections, url: `ws://127.0.0.1:${port}/websocket`, stop: () => Promise.all([sockets.close(), close()]) };
}

test("an answer of 26 MB is sent, and the subscriptions beside it live on", async (t) => {
  const server = await startServer();
  t.after(server.stop);
  const value = "x".repeat(8000);
  const points = Array.from({ length: 200 }, (_, i) => ({ metric: "wide", timestamp: NOW, value: 1, tags: { i: String(i), value } }));
  for (const body of [points]) await fetch(`${server.http}/api/put`, { method: "POST", body: JSON.stringify(body) });
  await fetch(`${server.http}/hits/a`, { method: "POST", body: '{"target":"Home"}' });
  const { opened, send, frame, socket } = openSocket(server.websocket);
  await opened;
  send({ operation: "hits", id: "a", data: "aggregate" });
  send({ operation: "query", start: NOW - 1, queries: Array.from({ length: 17 }, () => ({ aggregator: "sum", metric: "wide", tags: { i: "*", value: "*" } })) });
  const answer = await frame();
  assert.ok(answer.length > 26e6, `${answer.length} characters`);
  assert.equal(JSON.parse(answer).length, 17 * 200);
  await fetch(`${server.http}/hits/a`, { method: "POST", body: '{"target":"Home"}' });
  assert.deepEqual(JSON.parse(await frame()), { hits: 2, id: "Home" });
  socket.terminate();
});

test("characters that a fragment cuts arrive whole", async (t) => {
  const pulse = new Pulsetree();
  const { url, stop } = await serve(pulse);
  t.after(stop);
  const value = "é😀".repeat(1000);
  pulse.put(Array.from({ length: 100 }, (_, i) => ({ metric: "m", timestamp: NOW, value: i, tags: { i, value } })));
  const { opened, send, frame, socket } = openSocket(url);
  await opened;
  const query = { start: NOW - 1, queries: [{ aggregator: "sum", metric: "m", tags: { i: "*", value: "*" } }] };
  send({ operation: "query", ...query });
  assert.deepEqual(JSON.parse(await frame()), pulse.query(query));
  socket.terminate();
});

test("20 clients that subscribe and never read cost little, and are ended when nothing has left for 30 s", async (t) => {
  const pulse = new Pulsetree();
  const man = pulse.metricman("a", { record: false, historyLimit: 1 });
  man.hit("x");
  const { url, stop, connections } = await serve(pulse);
  t.after(stop);
  t.mock.timers.enable({ apis: ["setInterval", "setTimeout"] });
  const clients = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const client = openSocket(url);
      await client.opened;
      client.send({ operation: "hits", id: "a" });
      client.send({ operation: "version" });
      await client.frame();
      client.socket.pause();
      return client;
    }),
  );
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().external;
  const started = performance.now();
  for (let i = 0; i < 60_000; i += 1) man.hit(`${"a target with a name of some length ".repeat(20)}${i % 10}`);
  for (let i = 0; i < 50; i += 1) await new Promise((resolve) => setImmediate(resolve));
  const grown = process.memoryUsage().heapUsed + process.memoryUsage().external - before;
  assert.ok(performance.now() - started < 10_000, "the server did not stall");
  assert.ok(grown < 20 * 6 * 1024 * 1024, `${grown} bytes more`);
  // What the network itself still takes counts as progress: the clock goes on until all are given up.
  for (let round = 0; round < 200 && (await connections()) > 0; round += 1) {
    t.mock.timers.tick(5000);
    for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  assert.equal(await connections(), 0);
  t.mock.timers.reset();
  for (const client of clients) client.socket.resume();
  const ends = await Promise.all(clients.map(({ closed }) => closed));
  assert.ok(ends.every(({ code }) => code === 1006 || code === 1008), JSON.stringify(ends));
});
