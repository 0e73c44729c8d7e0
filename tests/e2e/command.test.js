// The command: its options, its refusals, and how it ends.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { test } from "node:test";
import { openSocket } from "./client.js";
import { spawnServer, startServer } from "./server.js";

const { version } = JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8"));

/** @type {[string[], RegExp][]} */
const mistakes = [
  [["--http", "seventy"], /--http "seventy": expected a port/],
  [["--tcp", "65536"], /--tcp "65536": expected a port/],
  [["--http"], /--http/],
  [["--host", ""], /--host ""/],
  [["--memory", "lots"], /--memory "lots": expected a size/],
  [["--memory", "0"], /--memory "0"/],
  [["--memory", "1023KiB"], /--memory "1023KiB": expected a size [^\n]*at least 1MiB/],
  [["--memory", "99999999GiB"], /--memory "99999999GiB": expected a size [^\n]*at most 4GiB/],
  [["--memory", "4.1GiB"], /--memory "4\.1GiB"/],
  [["--auth", "/nowhere/tokens"], /--auth "\/nowhere\/tokens": expected a file that can be read \(ENOENT\)/],
  [["--auth", "/dev/null"], /--auth "\/dev\/null": expected at least one token/],
  [["--retention", "7"], /--retention "7": expected a span/],
  [["--retention", "7 days"], /--retention "7 days"/],
  [["--cors", "example.org"], /--cors "example\.org"/],
  [["--push", "ftp://there/merge"], /--push "ftp:\/\/there\/merge": expected a URL/],
  [["--push", "merge"], /--push "merge": expected a URL/],
  [["--push", "http://me:pw@there/merge"], /--push names a user or a password; expected them in --header\n$/],
  [["--push-every", "7"], /--push-every "7": expected a span/],
  [["--header", "secret"], /--header is not "Name: value"/],
  [["--header", "a b: c"], /--header is not "Name: value"/],
  [["--header", "a: b\nc"], /--header is not "Name: value"/],
  [["--prot", "1"], /--prot/],
  [["serve"], /serve/],
];
for (const [words, expected] of mistakes) {
  test(`${words.join(" ")} is refused with one line and 2`, async () => {
    const { code, stdout, stderr } = await spawnServer(words).exited;
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, /^pulsetree: [^\n]+\n$/);
    assert.match(stderr, expected);
  });
}

test("--help and --version print and end", async () => {
  const [help, number] = await Promise.all([spawnServer(["--help"]).exited, spawnServer(["--version"]).exited]);
  assert.deepEqual([help.code, help.stderr, number.code, number.stdout], [0, "", 0, `${version}\n`]);
  for (const option of ["--http", "--tcp", "--host", "--memory", "--retention", "--cors", "--auth", "--push", "--push-every", "--header"]) assert.ok(help.stdout.includes(option), option);
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

for (const transport of /** @type {const} */ (["HTTP", "TCP", "WebSocket"])) {
  test(`a trap by ${transport} is one line, and 70`, async (t) => {
    // Told to, the process takes all memory that the wasm could grow into.
    const exhaust = `
      import { instance } from ${JSON.stringify(new URL("../../pkg/glue.js", import.meta.url).href)};
      process.on("SIGUSR2", () => {
        for (let pages = 65536; pages >= 1; pages >>= 1) try { for (;;) instance().memory.grow(pages); } catch {}
        process.stdout.write("exhausted\\n");
      });`;
    const server = await startServer([], ["--import", `data:text/javascript,${encodeURIComponent(exhaust)}`]);
    t.after(server.stop);
    const told = once(server.child.stdout, "data");
    server.child.kill("SIGUSR2");
    await told;
    const text = "x".repeat(15 * 1024 * 1024);
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
