// What clients in the field send, byte for byte as their documentation has it: they work unchanged.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { startServer } from "./server.js";

/** In seconds, a little ago: what is stamped a second later is past, too. */
const NOW = Math.floor(Date.now() / 1000) - 5;

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
before(async () => (server = await startServer()));
after(() => server.stop());

/** Sends bytes to a port, ends, and gives what came back. @param {{ host: string, port: number }} to @param {...(string | Buffer)} parts each a packet of its own */
async function raw({ host, port }, ...parts) {
  const socket = connect(port, host);
  socket.setNoDelay(true);
  let answer = "";
  socket.setEncoding("utf8").on("data", (text) => (answer += text));
  await once(socket, "connect");
  for (const part of parts) await new Promise((resolve) => socket.write(part, () => setImmediate(resolve)));
  socket.end();
  await once(socket, "close");
  return answer;
}

const ask = async (/** @type {string} */ path, /** @type {RequestInit} */ init = {}) => {
  const response = await fetch(server.http + path, init);
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
};
const post = (/** @type {string} */ path, /** @type {unknown} */ body, headers = {}) =>
  ask(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } });

/** The values of a metric, by its one tag. @param {string} m */
async function stored(m) {
  const { status, body } = await ask(`/api/query?start=1h-ago&m=${encodeURIComponent(m)}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body.map(({ tags, dps }) => [tags, Object.values(dps)]);
}

describe("lines over TCP", () => {
  for (const [client, metric, bytes, values] of /** @type {[string, string, string[], unknown][]} */ ([
    // "put" SP metric SP seconds SP value SP tags, LF; a space may stand before the line's end
    ["tcollector", "proc.loadavg.1min", [`put proc.loadavg.1min ${NOW} 0.36 host=web1\n`, `put proc.loadavg.1min ${NOW + 1} 0.35 host=web1 \n`], [[{ host: "web1" }, [0.36, 0.35]]]],
    // collectd's write_tsdb: CR LF, metric prefix.plugin.instance.type, fqdn
    ["collectd's write_tsdb", "collectd.load.load.shortterm", [`put collectd.load.load.shortterm ${NOW} 0.110000 fqdn=host.example.com\r\n`], [[{ fqdn: "host.example.com" }, [0.11]]]],
    // telegraf's opentsdb output by telnet: `put <prefix><measurement>_<field> <seconds> <value> <tags>`
    ["telegraf by telnet", "telegraf.cpu_usage_idle", [`put telegraf.cpu_usage_idle ${NOW} 91.500000 cpu=cpu0 host=h\n`], [[{ cpu: "cpu0", host: "h" }, [91.5]]]],
    // potsdb (PyPI) writes one line a send, cut wherever the socket likes
    ["potsdb", "test.metric5", [`put test.metr`, `ic5 ${NOW} 34 extratag=val1 ext`, `ratag2=val2\n`], [[{ extratag: "val1", extratag2: "val2" }, [34]]]],
    // netcat by hand: many spaces between words, tabs at the end, milliseconds
    ["a shell", "by.hand", [`  put  by.hand   ${NOW}000  1e3 \t\n`], [[{}, [1000]]]],
  ])) {
    test(client, async () => {
      assert.equal(await raw(server.tcp, ...bytes), "");
      assert.deepEqual(await stored(`sum:${metric}`), values);
    });
  }

  test("tcollector asks who is there before it writes", async () => {
    assert.match(await raw(server.tcp, "version\n"), /^\d+\.\d+\.\d+\n$/);
    assert.match(await raw(server.tcp, "help\r\n"), /put/);
  });

  test("one bad line is told and costs no other", async () => {
    const lines = `put good.line ${NOW} 1 a=b\nput bad.line ${NOW} one a=b\nput good.line ${NOW + 1} 2 a=b\n`;
    assert.match(await raw(server.tcp, lines), /^put: value is "one"; [^\n]+: put bad\.line \d+ one a=b\n$/);
    assert.deepEqual(await stored("sum:good.line"), [[{ a: "b" }, [1, 2]]]);
  });

  test("what is no UTF-8, and a line of 1 MB without an end, are refused alone", async () => {
    assert.match(await raw(server.tcp, Buffer.from([0x70, 0x75, 0x74, 0x20, 0xff, 0x0a]), `put after.bytes ${NOW} 1\n`), /^put: the line is not UTF-8: /);
    assert.deepEqual(await stored("sum:after.bytes"), [[{}, [1]]]);
    assert.match(await raw(server.tcp, "version\n", `put ${"x".repeat(1 << 20)}`, "\nversion\n"), /\nput: the line is longer than 65536 bytes: put x+…\n\d/);
  });

  test("a half-open client gets its answers", async () => {
    const socket = connect({ ...server.tcp, allowHalfOpen: true });
    socket.end("version\n");
    const [answer] = await once(socket.setEncoding("utf8"), "data");
    assert.match(answer, /^\d+\.\d+\.\d+\n$/);
  });
});

describe("puts over HTTP", () => {
  const point = { metric: "sys.cpu.nice", timestamp: NOW, value: 18, tags: { host: "web01", dc: "lga" } };
  const bad = { ...point, value: "lots" };
  for (const [query, body, status, answer] of [
    ["", point, 204, undefined],
    ["?summary", [point], 200, { success: 1, failed: 0 }],
    ["?summary=true", [point, point], 200, { success: 2, failed: 0 }],
    ["?details", [point], 200, { success: 1, failed: 0, errors: [] }],
    ["?sync", point, 204, undefined],
    ["?sync&sync_timeout=60000", [], 204, undefined],
    ["?summary", [point, bad], 400, { success: 1, failed: 1 }],
  ]) {
    test(`POST /api/put${query} of ${JSON.stringify(body).length} bytes`, async () => {
      const reply = await post(`/api/put${query}`, body);
      assert.equal(reply.status, status);
      if (answer === undefined) assert.equal(reply.body, undefined);
      else for (const [key, value] of Object.entries(answer)) assert.deepEqual(reply.body[key], value, key);
    });
  }

  test("telegraf by HTTP: a batch, gzipped or not", async () => {
    const batch = (/** @type {number} */ value) => [{ metric: "telegraf_mem_used", timestamp: NOW, value, tags: { host: "h" } }];
    assert.equal((await post("/api/put", batch(1))).status, 204);
    const body = gzipSync(JSON.stringify(batch(2)));
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    assert.equal((await ask("/api/put", { method: "POST", body, headers })).status, 204);
    assert.deepEqual(await stored("sum:telegraf_mem_used"), [[{ host: "h" }, [2]]]);
  });

  test("OpenTSDB's Java client: chunks, and one connection for many requests", async () => {
    const { hostname, port } = new URL(server.http);
    const head = (/** @type {string} */ rest) => `POST /api/put?details HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\n${rest}\r\n\r\n`;
    const text = JSON.stringify({ ...point, metric: "chunked" });
    const [first, rest] = [text.slice(0, 10), text.slice(10)];
    const chunk = (/** @type {string} */ part) => `${part.length.toString(16)}\r\n${part}\r\n`;
    const chunked = [head("Transfer-Encoding: chunked"), chunk(first), chunk(rest), "0\r\n\r\n"];
    const plain = `${head(`Content-Length: ${text.length}\r\nConnection: close`)}${text}`;
    const answer = await raw({ host: hostname, port: Number(port) }, ...chunked, plain);
    assert.equal(answer.match(/HTTP\/1\.1 200/g)?.length, 2, answer);
    assert.deepEqual(await stored("sum:chunked"), [[{ dc: "lga", host: "web01" }, [18]]]);
  });

  test("a Python client: `Expect: 100-continue`", async () => {
    const { hostname, port } = new URL(server.http);
    const text = JSON.stringify({ ...point, metric: "expected" });
    const head = `POST /api/put HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Length: ${text.length}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n`;
    assert.match(await raw({ host: hostname, port: Number(port) }, head, text), /^HTTP\/1\.1 100 [\s\S]*HTTP\/1\.1 204/);
  });
});

describe("Grafana's OpenTSDB data source", () => {
  before(() => post("/api/put", [1, 2].map((value) => ({ metric: "graf.cpu", timestamp: NOW - 10 * value, value, tags: { host: `h${value}` } }))));

  test("its editor: metrics, keys, values, aggregators, filter types, version", async () => {
    assert.deepEqual((await ask("/api/suggest?type=metrics&q=graf&max=1000")).body, ["graf.cpu"]);
    assert.deepEqual((await ask("/api/suggest?type=tagk&q=hos&max=1000")).body, ["host"]);
    assert.deepEqual((await ask("/api/suggest?type=tagv&q=h1&max=1000")).body, ["h1"]);
    assert.ok((await ask("/api/aggregators")).body.includes("zimsum"));
    const { body: filters } = await ask("/api/config/filters");
    assert.ok(["literal_or", "wildcard", "regexp"].every((name) => filters[name].description.length > 0));
    const { body: found } = await ask(`/api/search/lookup?m=${encodeURIComponent("graf.cpu{host=*}")}&limit=3000`);
    assert.deepEqual(found.results.map(({ tags }) => tags), [{ host: "h1" }, { host: "h2" }]);
    assert.equal(typeof (await ask("/api/version")).body.version, "string");
    assert.equal((await ask("/api/config")).status, 200);
  });

  test("its panels and annotations", async () => {
    const query = { aggregator: "sum", metric: "graf.cpu", downsample: "1m-avg", filters: [{ type: "wildcard", tagk: "host", filter: "*", groupBy: true }] };
    const panel = { start: (NOW - 3600) * 1000, end: NOW * 1000, queries: [query], msResolution: true, globalAnnotations: true };
    const { status, body } = await post("/api/query", panel);
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(body.map(({ tags, annotations, globalAnnotations }) => [tags.host, annotations, globalAnnotations]), [["h1", [], []], ["h2", [], []]]);
    // of version 2.4 it asks for them in the URL
    for (const arrays of [await post("/api/query", { ...panel, arrays: true }), await post("/api/query?arrays=true", panel)]) {
      assert.ok(arrays.body.every(({ dps }) => dps.length === 1 && dps[0].length === 2), JSON.stringify(arrays.body));
    }
  });
});

const proc = existsSync("/proc/loadavg") ? false : "there is no /proc here";
test("the example that reads /proc, and curl that asks", { skip: proc }, async () => {
  const script = fileURLToPath(new URL("../../examples/proc.mjs", import.meta.url));
  const child = spawn(process.execPath, [script, server.tcp.host, String(server.tcp.port), "2"], { stdio: ["ignore", "ignore", "pipe"] });
  let refused = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (refused += text));
  const [code] = await once(child, "close");
  assert.deepEqual([code, refused], [0, ""]);
  const url = `${server.http}/api/query?start=1m-ago&m=sum:rate:proc.cpu.seconds{mode=*}`;
  const { stdout, status } = spawnSync("curl", ["-gsf", url], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
  const modes = JSON.parse(stdout);
  assert.ok(modes.some(({ tags }) => tags.mode === "idle") && modes.every(({ dps }) => Object.values(dps).every((rate) => rate >= 0)), stdout);
  assert.equal((await stored("sum:proc.load{minutes=1}"))[0][1].length, 2);
  assert.ok((await stored("max:proc.memory.bytes{kind=MemTotal}"))[0][1][0] > 1e6);
});

const collectd = ["/usr/sbin/collectd", "/usr/bin/collectd"].find(existsSync);
test("Debian's collectd", { skip: collectd === undefined && "collectd-core is not installed", timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "collectd-"));
  const config = `BaseDir "${folder}"\nPIDFile "${folder}/pid"\nHostname "examplehost"\nFQDNLookup false\nInterval 1\nLoadPlugin load\nLoadPlugin write_tsdb\n<Plugin write_tsdb>\n<Node>\nHost "${server.tcp.host}"\nPort "${server.tcp.port}"\n</Node>\n</Plugin>\n`;
  writeFileSync(join(folder, "collectd.conf"), config);
  const child = spawn(/** @type {string} */ (collectd), ["-f", "-C", join(folder, "collectd.conf")], { stdio: "ignore" });
  try {
    // Asked again as soon as each answer is there, until the daemon's first write has come.
    for (;;) {
      const { body } = await ask("/api/suggest?type=metrics&q=load");
      if (body.length > 0) break;
      assert.equal(child.exitCode, null, "collectd ended");
    }
    const { body } = await ask("/api/query?start=5m-ago&m=sum:load.load.shortterm");
    assert.equal(body[0].tags.fqdn ?? body[0].tags.host, "examplehost");
  } finally {
    child.kill("SIGTERM");
    await once(child, "close");
    rmSync(folder, { recursive: true });
  }
});
