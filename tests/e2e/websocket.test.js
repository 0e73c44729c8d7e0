// The server's WebSocket, from outside.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { openSocket } from "./client.js";
import { startServer } from "./server.js";

const { version } = JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8"));
const now = Math.floor(Date.now() / 1000);

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
before(async () => {
  server = await startServer();
});
after(() => server.stop());

const hit = (/** @type {string} */ id, /** @type {unknown} */ hits) => fetch(`${server.http}/hits/${id}`, { method: "POST", body: JSON.stringify(hits) });

test("put, query, suggest and version", async () => {
  const { opened, frame, send, socket, closed } = openSocket(server.websocket);
  await opened;
  send({ operation: "put", metric: "ws.put", timestamp: now, value: 4, tags: [{ key: "host", value: "a" }] });
  send({ operation: "query", start: now - 60, queries: [{ aggregator: "sum", metric: "ws.put", tags: { host: "*" } }] });
  assert.deepEqual(JSON.parse(await frame()).map((/** @type {any} */ { tags, dps }) => [tags, dps]), [[{ host: "a" }, { [now]: 4 }]]);
  send({ operation: "suggest", type: "metrics", q: "ws." });
  assert.deepEqual(JSON.parse(await frame()), ["ws.put"]);
  send({ operation: "version" });
  assert.equal(await frame(), version);
  socket.close();
  await closed;
});

test("live hits, each a frame", async () => {
  await hit("ws", { target: "Home" });
  const { opened, frame, send, socket } = openSocket(server.websocket);
  await opened;
  send({ operation: "hits", id: "ws", data: "aggregate" });
  // Frames are answered in order: once this one is, the reader is there.
  send({ operation: "version" });
  assert.equal(await frame(), version);
  await hit("ws", [{ target: "Home" }, { target: "Blog" }]);
  assert.deepEqual([JSON.parse(await frame()), JSON.parse(await frame())], [{ hits: 2, id: "Home" }, { hits: 1, id: "Blog" }]);
  socket.terminate();
});

test("live hits of a recorder that is hit only later", async () => {
  const { opened, frame, send, socket } = openSocket(server.websocket);
  await opened;
  send({ operation: "hits", id: "ws.later", data: "aggregate" });
  send({ operation: "version" });
  assert.equal(await frame(), version);
  await hit("ws.later", { target: "Home" });
  assert.deepEqual(JSON.parse(await frame()), { hits: 1, id: "Home" });
  socket.terminate();
});

/** @type {[string, string | Buffer, number][]} */
const closures = [
  ["text that is no JSON", "hello", 1008],
  ["an unknown operation", '{"operation":"fly"}', 1008],
  ["a bad query", '{"operation":"query","start":1,"queries":[{"aggregator":"best","metric":"m"}]}', 1008],
  ["a reason longer than a close frame", JSON.stringify({ operation: "é".repeat(300) }), 1008],
  ["live hits of an id that no recorder can have", '{"operation":"hits","id":""}', 1008],
  ["a binary frame", Buffer.from('{"operation":"version"}'), 1003],
  ["a message of more than 16 MiB", " ".repeat(16 * 1024 * 1024 + 1), 1009],
];
for (const [what, message, code] of closures) {
  test(`${what} closes with ${code}`, async () => {
    const { opened, closed, socket } = openSocket(server.websocket);
    await opened;
    socket.on("error", () => {});
    socket.send(message);
    const end = await closed;
    assert.equal(end.code, code, end.reason);
    if (code !== 1009) assert.notEqual(end.reason, "");
  });
}

/** @param {string} url @param {string | undefined} origin @returns {Promise<number>} the status of the answer to the upgrade */
async function upgrade(url, origin) {
  const { socket, opened } = openSocket(url, origin === undefined ? {} : { origin });
  const refused = once(socket, "unexpected-response").then(([, response]) => response.statusCode);
  refused.catch(() => {});
  socket.on("error", () => {});
  const status = await Promise.race([opened.then(() => 101), refused]);
  socket.terminate();
  return status;
}

test("only the server's own origin and those of --cors may open one", async (t) => {
  assert.equal(await upgrade(server.websocket, undefined), 101);
  assert.equal(await upgrade(server.websocket, server.http), 101);
  assert.equal(await upgrade(server.websocket, "https://elsewhere.example"), 403);
  assert.equal(await upgrade(server.websocket, "null"), 403);
  assert.equal(await upgrade(server.websocket.replace("/websocket", "/other"), undefined), 404);
  const open = await startServer(["--cors", "https://a.example,https://b.example"]);
  t.after(open.stop);
  assert.equal(await upgrade(open.websocket, "https://b.example"), 101);
  assert.equal(await upgrade(open.websocket, "https://c.example"), 403);
  const allowed = await fetch(`${open.http}/version`, { headers: { origin: "https://a.example" } });
  assert.equal(allowed.headers.get("access-control-allow-origin"), "https://a.example");
});

/** @type {[string, string, string, number, string][]} */
const offers = [
  ["GET", "/version", "", 200, version],
  ["POST", "/api/put?summary", JSON.stringify({ metric: "h2c", timestamp: now, value: 1 }), 200, JSON.stringify({ success: 1, failed: 0 })],
  ["POST", "/api/put?summary", `${" ".repeat(1_000_000)}[]`, 200, JSON.stringify({ success: 0, failed: 0 })],
  ["DELETE", "/version", "", 405, ""],
];
test("what offers another protocol than WebSocket is answered in HTTP/1.1, on one connection", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const [method, path, body, status, answer] of offers) {
    const headers = { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c", "http2-settings": "AAMAAABkAAQAoAAAAAIAAAAA", "content-length": Buffer.byteLength(body) };
    const asked = request(`${server.http}${path}`, { method, agent, headers });
    asked.end(body);
    const [response] = await once(asked, "response");
    const said = await text(response);
    assert.equal(response.statusCode, status, said);
    if (answer) assert.equal(said, answer);
  }
  agent.destroy();
});
