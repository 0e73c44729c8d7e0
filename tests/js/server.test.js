// The server over real sockets: TCP lines, HTTP, event streams and the page's files.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { after, before, describe, test } from "node:test";
import { spawnServer, startServer } from "../e2e/server.js";

const { version } = JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8"));

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
before(async () => {
  server = await startServer();
});
after(() => server.stop());

/** @param {string} path @param {RequestInit} [init] */
async function ask(path, init) {
  const response = await fetch(server.http + path, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) };
}
const post = (/** @type {string} */ path, /** @type {unknown} */ body) => ask(path, { method: "POST", body: JSON.stringify(body) });

/** The points of a metric by host, as the documented query answers them. @param {string} metric */
async function points(metric) {
  const { json } = await ask(`/api/query?start=1h-ago&m=sum:${metric}{host=*}`);
  return Object.fromEntries(json().map((/** @type {any} */ result) => [result.tags.host, result.dps]));
}

/** Sends the pieces one by one, each a packet of its own, and returns all that comes back. @param {(string | Buffer)[]} pieces */
async function talk(pieces) {
  const socket = connect({ ...server.tcp, noDelay: true });
  await once(socket, "connect");
  const answers = (async () => {
    let text = "";
    for await (const chunk of socket.setEncoding("utf8")) text += chunk;
    return text;
  })();
  for (const piece of pieces) await new Promise((resolve) => socket.write(piece, resolve));
  socket.end();
  return answers;
}

/** A generator of the same numbers each run (mulberry32). @param {number} seed */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {Buffer} bytes @param {number} longest @param {() => number} draw */
function cut(bytes, longest, draw) {
  const pieces = [];
  for (let at = 0; at < bytes.length; ) {
    const to = at + 1 + Math.floor(draw() * longest);
    pieces.push(bytes.subarray(at, to));
    at = to;
  }
  return pieces;
}

const now = Math.floor(Date.now() / 1000);

describe("TCP", () => {
  test("the documented line is stored and the documented query shows it", async () => {
    assert.equal(await talk([`put sys.cpu.user ${now} 1.0 host=a\n`]), "");
    assert.deepEqual(await points("sys.cpu.user"), { a: { [now]: 1 } });
  });

  for (const [seed, longest] of [[1, 1], [2, 2], [3, 7], [4, 40], [5, 400], [6, 4000]]) {
    test(`lines may be cut anywhere: pieces of up to ${longest} bytes`, async () => {
      const draw = random(seed);
      const hosts = ["a", "zürich", "東京", "🌳"];
      /** @type {Record<string, Record<string, number>>} */
      const expected = {};
      let text = "";
      for (let i = 0; i < 120; i += 1) {
        const host = /** @type {string} */ (hosts[i % hosts.length]);
        const value = Math.floor(draw() * 1000);
        text += `put cut.${seed} ${now - i} ${value} host=${host}${draw() < 0.5 ? "\n" : "\r\n"}`;
        (expected[host] ??= {})[now - i] = value;
      }
      assert.equal(await talk(cut(Buffer.from(text), longest, draw)), "");
      assert.deepEqual(await points(`cut.${seed}`), expected);
    });
  }

  test("each bad line is answered, and the good ones around it are stored", async () => {
    const lines = [
      `put mixed ${now} 1 host=a`,
      "put mixed yesterday 2 host=a",
      `put mixed ${now - 1} two host=a`,
      "",
      "put mixed",
      `put mixed ${now - 2} 3 host`,
      `put mixed ${now - 3} 4 host=a`,
    ];
    const answers = (await talk([`${lines.join("\n")}\n`])).trimEnd().split("\n");
    const refused = [1, 2, 4, 5].map((index) => lines[index]);
    assert.equal(answers.length, refused.length, answers.join("\n"));
    refused.forEach((line, index) => {
      assert.match(answers[index] ?? "", /^put: \S.*: put mixed/);
      assert.ok(answers[index]?.endsWith(`: ${line}`), answers[index]);
    });
    assert.deepEqual(await points("mixed"), { a: { [now]: 1, [now - 3]: 4 } });
  });

  test("more bad lines than a summary names are each answered", async () => {
    const answers = await talk([Array.from({ length: 2500 }, (_, index) => `put bad${index}\n`).join("")]);
    const named = answers.trimEnd().split("\n").map((line) => line.slice(line.lastIndexOf(" ") + 1));
    assert.deepEqual(named, Array.from({ length: 2500 }, (_, index) => `bad${index}`));
  });

  /** @type {[string, (string | Buffer)[], RegExp][]} */
  const conversations = [
    ["version", ["version\r\n"], new RegExp(`^${version.replaceAll(".", "\\.")}\n$`)],
    ["answers come in the order of the lines", ["put x\nversion\nput y\n"], new RegExp(`^put: .*: put x\n${version}\nput: .*: put y\n$`)],
    ["an unknown command", ["get x y\n"], /^get: unknown command: get x y\n$/],
    ["blank lines", ["\n\r\n  \n"], /^$/],
    ["a line of more than 64 KiB, and the next", [`version\nput long ${now} 1 host=${"x".repeat(70_000)}`, "x".repeat(70_000), "\nversion\n"], new RegExp(`^${version}\nput: the line is longer than 65536 bytes: put long .{1,80}…\n${version}\n$`)],
    ["a line that is not UTF-8", [Buffer.from([...Buffer.from(`put latin ${now} 1 host=caf`), 0xe9, 0x0a])], /^put: the line is not UTF-8: put latin/],
    ["a connection that ends inside a line", [`put half ${now} 12`], /^put: the connection ended inside the line: put half \d+ 12\n$/],
    ["a browser's form", ["POST / HTTP/1.1\r\nHost: x\r\n\r\nput forged 1 1 host=a\r\n"], /^$/],
  ];
  for (const [what, pieces, expected] of conversations) {
    test(what, async () => assert.match(await talk(pieces).catch(() => ""), expected));
  }

  test("nothing of those lines was stored", async () => {
    for (const metric of ["long", "latin", "half", "forged"]) assert.deepEqual(await points(metric), {}, metric);
  });

  test("a client that is slow to read holds up nobody, and gets every answer", async () => {
    const lines = 100_000;
    const slow = connect({ ...server.tcp, allowHalfOpen: true });
    await once(slow, "connect");
    slow.end("put bad\n".repeat(lines));
    assert.equal(await talk(["version\n"]), `${version}\n`);
    let answers = 0;
    for await (const chunk of slow.setEncoding("utf8")) answers += chunk.split("\n").length - 1;
    assert.equal(answers, lines);
  });
});

describe("HTTP", () => {
  test("put, query, suggest and version", async () => {
    const put = await post("/api/put", [
      { metric: "web.bytes", timestamp: now, value: 5, tags: { host: "a" } },
      { metric: "web.bytes", timestamp: now, value: 7, tags: [{ key: "host", value: "b" }] },
    ]);
    assert.equal(put.status, 204);
    const query = await post("/api/query", { start: "1h-ago", queries: [{ aggregator: "sum", metric: "web.bytes" }] });
    assert.equal(query.status, 200);
    assert.match(query.headers.get("content-type") ?? "", /^application\/json/);
    assert.deepEqual(query.json().map((/** @type {any} */ result) => result.dps), [{ [now]: 12 }]);
    assert.deepEqual((await ask("/api/suggest?type=metrics&q=web.")).json(), ["web.bytes"]);
    assert.equal((await ask("/version")).text, version);
    assert.deepEqual((await ask("/api/query?start=1h-ago&m=sum:never.seen")).json(), []);
  });

  test("the good points of a batch are stored and the bad ones reported by index", async () => {
    const put = await post("/api/put", [
      { metric: "batch", timestamp: now, value: 1, tags: { host: "a" } },
      { metric: "", timestamp: now, value: 2 },
      { metric: "batch", timestamp: -1, value: 3 },
    ]);
    assert.equal(put.status, 400);
    const { success, failed, errors } = put.json();
    assert.deepEqual([success, failed, errors.map((/** @type {any} */ error) => error.index)], [1, 2, [1, 2]]);
    assert.deepEqual(await points("batch"), { a: { [now]: 1 } });
  });

  test("hits, their snapshots and their counter", async () => {
    assert.equal((await post("/hits/Test", [{ target: "Home" }, { target: "Blog", caller: "Home" }])).status, 204);
    assert.equal((await ask("/hits/Test", { method: "POST", body: '{"target":"Home"}', headers: { "content-type": "text/plain" } })).status, 204);
    const aggregate = { message: [{ hits: 2, id: "Home" }, { hits: 1, id: "Blog" }], response: 200 };
    assert.deepEqual((await ask("/hits/Test/aggregate")).json(), aggregate);
    const { message } = (await ask("/hits/Test/time_series")).json();
    assert.equal(message.id, "Test");
    assert.equal(message.nodes[1].callers[0].caller, "Home");
    assert.deepEqual((await ask("/hits/Test/graph")).json().edges, [{ caller: "Home", target: "Blog", hits: 1 }]);
    const metrics = await ask("/metrics");
    assert.match(metrics.headers.get("content-type") ?? "", /^text\/plain; version=0\.0\.4/);
    assert.match(metrics.text, /^Test_hits_total\{target="Home"\} 2$/m);
  });

  /** @type {[string, string, string | undefined, number, string][]} */
  const refusals = [
    ["GET", "/nothing", undefined, 404, "not_found"],
    ["GET", "/hits/unknown/aggregate", undefined, 404, "not_found"],
    ["DELETE", "/api/put", undefined, 405, "method_not_allowed"],
    ["POST", "/api/put", '{"metric":', 400, "parse_error"],
    ["POST", "/api/put", '{"metric":"m","timestamp":1,"value":1,"colour":"red"}', 400, "invalid_argument"],
    ["POST", "/api/query", '{"start":2,"end":1,"queries":[{"aggregator":"sum","metric":"m"}]}', 400, "invalid_argument"],
    ["GET", "/api/query?start=1h-ago&m=best:m", undefined, 400, "invalid_argument"],
    ["GET", "/api/suggest?type=everything", undefined, 400, "invalid_argument"],
  ];
  for (const [method, path, body, status, code] of refusals) {
    test(`${method} ${path}${body ? ` ${body}` : ""} is refused with ${status}`, async () => {
      const answer = await ask(path, { method, body });
      assert.equal(answer.status, status, answer.text);
      const { error } = answer.json();
      // What fails for one element of a batch is named there.
      assert.equal(error ? error.details : answer.json().errors[0].code, code);
      if (status === 405) assert.match(answer.headers.get("allow") ?? "", /POST/);
    });
  }

  const megabyte = new Uint8Array(1024 * 1024).fill(0x20);
  test("a body of more than 16 MiB is refused, announced or not", async () => {
    const announced = await ask("/api/put", { method: "POST", body: Buffer.alloc(17 * 1024 * 1024, 0x20) });
    assert.equal(announced.status, 413);
    let sent = 0;
    const endless = new ReadableStream({ pull: (controller) => (sent++ < 64 ? controller.enqueue(megabyte) : controller.close()) });
    const streamed = await ask("/api/put", /** @type {RequestInit} */ ({ method: "POST", body: endless, duplex: "half" }));
    assert.equal(streamed.status, 413);
    assert.equal(streamed.json().error.details, "payload_too_large");
    assert.equal((await ask("/version")).text, version);
  });

  test("HEAD answers as GET does, without the body", async () => {
    for (const path of ["/", "/metrics", "/version"]) {
      const head = await ask(path, { method: "HEAD" });
      assert.equal(head.status, 200, path);
      assert.equal(head.text, "");
    }
  });

  test("one connection serves several requests", async () => {
    const socket = connect({ host: server.tcp.host, port: Number(new URL(server.http).port) });
    const get = (/** @type {string} */ more) => `GET /version HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;
    socket.write(get("") + get("Connection: close\r\n"));
    let text = "";
    for await (const chunk of socket.setEncoding("utf8")) text += chunk;
    assert.equal(text.match(/HTTP\/1\.1 200 OK/g)?.length, 2);
  });

  /** @type {[string, string][]} */
  const oddities = [
    ["a host with a password", "GET / HTTP/1.1\r\nHost: a:b@c\r\nConnection: close\r\n\r\n"],
    ["no request at all", "put sys.cpu.user 1 1\r\n\r\n"],
  ];
  for (const [what, bytes] of oddities) {
    test(`${what} is a bad request`, async () => {
      const socket = connect({ host: server.tcp.host, port: Number(new URL(server.http).port) });
      socket.end(bytes);
      let text = "";
      for await (const chunk of socket.setEncoding("utf8")) text += chunk;
      assert.match(text, /^HTTP\/1\.1 400 /);
    });
  }
});

/** Reads server-sent events until `count` data lines are in. @param {Response} response @param {number} count */
async function events(response, count) {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of /** @type {ReadableStream<Uint8Array>} */ (response.body)) {
    text += decoder.decode(chunk, { stream: true });
    const found = [...text.matchAll(/^data: ?(.*)\n\n/gm)].map(([, data = ""]) => JSON.parse(data));
    if (found.length >= count) return found;
  }
  return [];
}

describe("live hits as server-sent events", () => {
  for (const [data, expected] of /** @type {const} */ ([["aggregate", [2, 1, 3]], ["time_series", [1, 1, 1]]])) {
    test(data, async () => {
      const id = `live-${data}`;
      await post(`/hits/${id}`, { target: "Home" });
      const response = await fetch(`${server.http}/hits/${id}/live?data=${data}`);
      assert.match(response.headers.get("content-type") ?? "", /^text\/event-stream/);
      await post(`/hits/${id}`, [{ target: "Home" }, { target: "Blog", caller: "Home" }]);
      await post(`/hits/${id}`, { target: "Home" });
      const found = await events(response, 3);
      assert.deepEqual(found.map(({ id }) => id), ["Home", "Blog", "Home"]);
      // An aggregate is the target's new total; a node is that one hit.
      if (data === "aggregate") assert.deepEqual(found.map(({ hits }) => hits), expected);
      else assert.deepEqual(found.map(({ callers }) => callers.length), expected);
    });
  }

  test("a reader that goes away disturbs nobody", async () => {
    await post("/hits/leaving", { target: "Home" });
    const leaving = new AbortController();
    const left = await fetch(`${server.http}/hits/leaving/live`, { signal: leaving.signal });
    const staying = await fetch(`${server.http}/hits/leaving/live`);
    leaving.abort();
    await assert.rejects(left.text());
    await post("/hits/leaving", { target: "Blog" });
    assert.equal((await events(staying, 1))[0].id, "Blog");
  });
});

describe("the page's files", () => {
  /** @type {Map<string, string>} */
  const named = new Map();
  before(async () => {
    const { text } = await ask("/");
    for (const [, name = ""] of text.matchAll(/(?:href|src)="\.\/([\w-]+\.(?:js|css))"/g)) named.set(name.split(".").at(-1) ?? "", `/${name}`);
  });

  /** @type {[string, RegExp][]} */
  const files = [
    ["/", /^text\/html/],
    ["/index.html", /^text\/html/],
    ["js", /^text\/javascript/],
    ["css", /^text\/css/],
    ["/icon.svg", /^image\/svg\+xml/],
    ["/docs/", /^text\/html/],
    ["/pulsetree/inline.js", /^text\/javascript/],
    ["/pulsetree/pulsetree.wasm", /^application\/wasm/],
  ];
  for (const [path, type] of files) {
    test(path, async () => {
      const { status, headers, text } = await ask(named.get(path) ?? path);
      assert.equal(status, 200);
      assert.match(headers.get("content-type") ?? "", type);
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.ok(text.length > 100);
    });
  }

  const shared = async () => [...(await ask("/pulsetree/inline.js")).text.matchAll(/from "\.\/(js\/[^"]+)"/g)].map(([, file]) => `/pulsetree/${file}`);

  test("what the package's entry imports", async () => {
    const paths = await shared();
    assert.ok(paths.length > 0);
    for (const path of paths) assert.equal((await ask(path)).status, 200, path);
  });

  test("what has its hash in its name is kept for ever, the rest asked after", async () => {
    for (const path of [named.get("js") ?? "", named.get("css") ?? "", ...(await shared())]) {
      assert.match(path, /-([A-Z0-9]{8}|[a-f0-9]{8})\.(js|css)$/);
      assert.equal((await ask(path)).headers.get("cache-control"), "public, max-age=31536000, immutable");
    }
    const { headers } = await ask("/");
    assert.equal(headers.get("cache-control"), "no-cache");
    const etag = headers.get("etag") ?? "";
    for (const [held, status] of /** @type {const} */ ([[etag, 304], [`W/${etag}`, 304], [`"another", ${etag}`, 304], ["*", 304], ['"another"', 200]])) {
      const again = await ask("/", { headers: { "if-none-match": held } });
      assert.deepEqual([again.status, again.text === ""], [status, status === 304], held);
    }
  });

  /** @type {[string | undefined, string | null][]} */
  const codings = [["gzip, deflate, br, zstd", "br"], ["gzip, deflate", "gzip"], ["br;q=0, gzip;q=0.5", "gzip"], ["identity", null], ["gzip;q=0", null]];
  for (const [accept, coding] of codings) {
    test(`Accept-Encoding: ${accept}`, async () => {
      const { headers, text } = await ask(named.get("js") ?? "", { headers: { "accept-encoding": accept ?? "" } });
      assert.equal(headers.get("content-encoding"), coding);
      assert.equal(headers.get("vary"), "accept-encoding");
      assert.ok(text.includes("pulsetree"));
      const plain = Buffer.byteLength(text);
      if (coding) assert.ok(Number(headers.get("content-length")) < plain / 2);
      else assert.equal(headers.get("content-length"), String(plain));
    });
  }

  for (const path of ["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "//etc/passwd", "/pulsetree/../package.json", "/pulsetree/bin/pulsetree.js", "/docs", "/app.js", "/index.html/"]) {
    test(`${path} is not served`, async () => {
      const socket = connect({ host: server.tcp.host, port: Number(new URL(server.http).port) });
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      let text = "";
      for await (const chunk of socket.setEncoding("utf8")) text += chunk;
      assert.match(text, /^HTTP\/1\.1 404 /);
    });
  }

  test("they can only be read", async () => assert.equal((await ask("/index.html", { method: "POST", body: "x" })).status, 404));
});

test("what nobody reads of what it prints ends nothing", async () => {
  const { child, exited } = spawnServer(["--help"]);
  child.stdout.destroy();
  const { code, stderr } = await exited;
  assert.deepEqual([code, stderr], [0, ""]);
});
