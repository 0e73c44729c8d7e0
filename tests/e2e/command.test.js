// The command: its options, its refusals, and how it ends.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { trapping } from "../js/memory.js";
import { openSocket } from "./client.js";
import { spawnServer, startServer } from "./server.js";

const { version } = JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8"));

/** One of each way to be refused; what each option refuses is in `args.test.js`. @type {[string[], RegExp][]} */
const mistakes = [
  [["--http", "seventy"], /--http "seventy": expected a port/],
  [["--http"], /--http/],
  [["--auth", "/nowhere/tokens"], /--auth "\/nowhere\/tokens": expected a file that can be read \(ENOENT\)/],
  [["--auth", "/dev/null"], /--auth "\/dev\/null": expected at least one token/],
  [["--header", "secret"], /--header is not "Name: value"/],
  [["--durable"], /--durable needs --data/],
  [["--prot", "1"], /--prot/],
  [["serve"], /serve/],
];
describe("mistakes", { concurrency: 4 }, () => {
  for (const [words, expected] of mistakes) {
    test(`${words.join(" ")} is refused with one line and 2`, async () => {
      const { code, stdout, stderr } = await spawnServer(words).exited;
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, /^pulsetree: [^\n]+\n$/);
      assert.match(stderr, expected);
    });
  }
});

test("--help and --version print and end", async () => {
  const [help, number] = await Promise.all([spawnServer(["--help"]).exited, spawnServer(["--version"]).exited]);
  assert.deepEqual([help.code, help.stderr, number.code, number.stdout], [0, "", 0, `${version}\n`]);
  for (const option of ["--http", "--tcp", "--host", "--memory", "--retention", "--cors", "--auth", "--data", "--durable", "--push", "--push-every", "--remote-write", "--otlp", "--header"]) assert.ok(help.stdout.includes(option), option);
});

test("a busy port is one line that names the port and its option, and 1", async (t) => {
  const server = await startServer();
  t.after(server.stop);
  const http = new URL(server.http).port;
  const tcp = String(server.tcp.port);
  for (const [option, port, words] of /** @type {const} */ ([
    ["--http", http, ["--http", http, "--tcp", "0"]],
    ["--tcp", tcp, ["--http", "0", "--tcp", tcp]],
  ])) {
    const { code, stdout, stderr } = await spawnServer([...words]).exited;
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, new RegExp(`^pulsetree: [^\n]*${port} \\(${option} ${port}\\)[^\n]*in use[^\n]*\n$`));
  }
});

test("--retention and --memory bound what is kept", async (t) => {
  const small = await startServer(["--retention", "1h", "--memory", "1MiB"]);
  t.after(small.stop);
  const old = await fetch(`${small.http}/api/put`, { method: "POST", body: JSON.stringify({ metric: "m", timestamp: Date.now() - 7_200_000, value: 1 }) });
  assert.equal(old.status, 400);
  assert.equal((await old.json()).errors[0].code, "too_old");
  const names = Array.from({ length: 150 }, (_, i) => ({ target: String(i).padEnd(8000, "x") }));
  const { errors } = await (await fetch(`${small.http}/hits/x`, { method: "POST", body: JSON.stringify(names) })).json();
  assert.match(errors.at(-1).message, /memoryLimit, which is 1048576$/);
});

for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) {
  test(`${signal} closes every connection and ends with 0`, async (t) => {
    const { http, websocket, tcp, child, exited, stop } = await startServer();
    t.after(stop);
    await fetch(`${http}/hits/x`, { method: "POST", body: '{"target":"Home"}' });
    const live = await fetch(`${http}/hits/x/live`);
    const lines = connect(tcp);
    const { opened, closed, frame, send } = openSocket(websocket);
    await Promise.all([once(lines, "connect"), opened]);
    send({ operation: "hits", id: "x" });
    send({ operation: "version" });
    await frame();
    const linesClosed = once(lines.on("error", () => {}).resume(), "close");
    child.kill(signal);
    await Promise.all([assert.rejects(live.text()), linesClosed, closed]);
    assert.deepEqual(await exited.then(({ code, signal, stderr }) => [code, signal, stderr]), [0, null, ""]);
  });
}

/** Node's options for a process that, told to, takes all memory that the wasm has. */
const EXHAUSTIBLE = [
  "--import",
  `data:text/javascript,${encodeURIComponent(`
    import { exhaust } from ${JSON.stringify(new URL("../js/memory.js", import.meta.url).href)};
    process.on("SIGUSR2", () => {
      exhaust();
      process.stdout.write("exhausted\\n");
    });`)}`,
];

/** @param {Awaited<ReturnType<typeof startServer>>} server */
async function exhaust({ child }) {
  const told = once(child.stdout, "data");
  child.kill("SIGUSR2");
  await told;
}

for (const transport of /** @type {const} */ (["HTTP", "TCP", "WebSocket"])) {
  test(`a trap by ${transport} is one line, and 70`, async (t) => {
    const server = await startServer([], EXHAUSTIBLE);
    t.after(server.stop);
    await exhaust(server);
    const text = trapping();
    if (transport === "HTTP") await fetch(`${server.http}/api/put`, { method: "POST", body: JSON.stringify({ metric: text }) }).catch(() => {});
    else if (transport === "TCP") connect(server.tcp).on("error", () => {}).write(`put m 1 1 a=${"x".repeat(60_000)}\n`.repeat(250));
    else {
      const { opened, send, socket } = openSocket(server.websocket);
      socket.on("error", () => {});
      await opened;
      send({ operation: "version", text });
    }
    const { code, stderr } = await server.exited;
    assert.equal(code, 70);
    assert.match(stderr, /^pulsetree: the engine failed[^\n]*\n$/);
  });
}

/** @param {string} http @param {number} value */
const put = async (http, value) => (await fetch(`${http}/api/put`, { method: "POST", body: JSON.stringify({ metric: "m", timestamp: 1600000000 + value, value, tags: { a: "b" } }) })).status;

/** @param {string} http */
async function values(http) {
  const query = { start: 1599999999, end: 1600001000, queries: [{ aggregator: "none", metric: "m" }] };
  const [{ dps }] = await (await fetch(`${http}/api/query`, { method: "POST", body: JSON.stringify(query) })).json();
  return Object.values(dps);
}

test("--data: what was put is there after a stop and after a trap; a second server is refused with one line, and 1", async (t) => {
  const data = mkdtempSync(join(tmpdir(), "pulsetree-data-"));
  t.after(() => rmSync(data, { recursive: true, force: true }));
  const first = await startServer(["--data", data]);
  t.after(first.stop);
  assert.equal(await put(first.http, 1), 204);
  const { code, stdout, stderr } = await spawnServer(["--http", "0", "--tcp", "0", "--data", data]).exited;
  assert.deepEqual([code, stdout], [1, ""]);
  assert.match(stderr, /^pulsetree: [^\n]*pulsetree-data-[^\n]* is open already[^\n]*\n$/);
  assert.deepEqual(await first.stop().then(({ code, stderr }) => [code, stderr]), [0, ""]);

  const second = await startServer(["--data", data, "--durable"], EXHAUSTIBLE);
  t.after(second.stop);
  assert.deepEqual(await values(second.http), [1]);
  assert.equal(await put(second.http, 2), 204);
  const socket = connect(second.tcp);
  socket.end("put m 1600000003 3 a=b\n");
  await once(socket.resume(), "end");
  await exhaust(second);
  await fetch(`${second.http}/api/put`, { method: "POST", body: JSON.stringify({ metric: trapping() }) }).catch(() => {});
  assert.equal((await second.exited).code, 70);

  const third = await startServer(["--data", data]);
  t.after(third.stop);
  assert.deepEqual(await values(third.http), [1, 2, 3]);
});

test("--data: a folder that cannot be one, and what is torn, is one line, and 1", async (t) => {
  const data = mkdtempSync(join(tmpdir(), "pulsetree-data-"));
  t.after(() => rmSync(data, { recursive: true, force: true }));
  writeFileSync(join(data, "image"), "nothing of ours");
  writeFileSync(join(data, "taken"), "");
  for (const [folder, expected] of /** @type {const} */ ([[data, /^pulsetree: [^\n]+\n$/], [join(data, "taken"), /^pulsetree: could not open [^\n]*taken: E\w+\n$/]])) {
    const { code, stdout, stderr } = await spawnServer(["--http", "0", "--tcp", "0", "--data", folder]).exited;
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, expected);
  }
  assert.equal(readFileSync(join(data, "image"), "utf8"), "nothing of ours");
});

test("--data: what cannot be stored at the end is one line, and 1; what was stored before is there", async (t) => {
  const data = mkdtempSync(join(tmpdir(), "pulsetree-data-"));
  t.after(() => rmSync(data, { recursive: true, force: true }));
  const first = await startServer(["--data", data, "--durable"]);
  t.after(first.stop);
  assert.equal(await put(first.http, 1), 204);
  mkdirSync(join(data, "image.new"));
  const { code, stderr } = await first.stop();
  assert.equal(code, 1);
  assert.match(stderr, /^pulsetree: could not write [^\n]*image: EISDIR\n$/);
  rmdirSync(join(data, "image.new"));
  const second = await startServer(["--data", data]);
  t.after(second.stop);
  assert.deepEqual(await values(second.http), [1]);
});

/** Node's options for a process whose disk, told to, is full. */
const FILLABLE = [
  "--import",
  `data:text/javascript,${encodeURIComponent(`
    import { open } from "node:fs/promises";
    process.on("SIGUSR2", async () => {
      const handle = await open(process.execPath);
      Object.getPrototypeOf(handle).datasync = async () => { throw Object.assign(new Error(), { code: "ENOSPC" }); };
      await handle.close();
      process.stdout.write("full\\n");
    });`)}`,
];

for (const [words, status] of /** @type {const} */ ([[["--durable"], 503], [[], 204]])) {
  test(`--data ${words}: a put for which the disk has no room is answered with ${status}, told in one line, and with 1 at the end`, async (t) => {
    const data = mkdtempSync(join(tmpdir(), "pulsetree-data-"));
    t.after(() => rmSync(data, { recursive: true, force: true }));
    const server = await startServer(["--data", data, ...words], FILLABLE);
    t.after(server.stop);
    const told = [once(server.child.stdout, "data"), once(server.child.stderr, "data")];
    server.child.kill("SIGUSR2");
    await told[0];
    assert.equal(await put(server.http, 1), status);
    await told[1];
    assert.equal(await put(server.http, 2), status);
    const { code, stderr } = await server.stop();
    assert.equal(code, 1);
    assert.match(stderr, /^pulsetree: could not write [^\n]*journal: ENOSPC\n$/);
  });
}

test("engines behind are sent the last of it when it ends", async (t) => {
  /** @type {[string, string | undefined, string | undefined][]} */
  const posts = [];
  const engine = createServer((request, response) => {
    posts.push([String(request.url), request.headers["content-encoding"], request.headers.authorization]);
    request.resume().on("end", () => response.end());
  }).listen(0, "127.0.0.1");
  t.after(() => engine.close());
  await once(engine, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (engine.address());
  const there = `http://127.0.0.1:${port}`;
  const server = await startServer(["--remote-write", `${there}/write`, "--otlp", `${there}/v1/metrics`, "--header", "Authorization: Bearer x"]);
  t.after(server.stop);
  const point = { metric: "m", timestamp: Date.now(), value: 1 };
  assert.equal((await fetch(`${server.http}/api/put`, { method: "POST", body: JSON.stringify(point) })).status, 204);
  assert.equal((await server.stop()).code, 0);
  assert.deepEqual(posts.sort(), [["/v1/metrics", undefined, "Bearer x"], ["/write", "snappy", "Bearer x"]]);
});
