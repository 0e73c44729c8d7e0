// What the server turns away, over real sockets: forms in disguise, names that are not its own, sessions it does not know.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { openSocket } from "../e2e/client.js";
import { startServer } from "../e2e/server.js";

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
before(async () => {
  server = await startServer(["--cors", "https://dash.example:8443"]);
});
after(() => server.stop());

const now = Math.floor(Date.now() / 1000);

/** Says all of it at once, then listens to the end. @param {number} port @param {string | Buffer} bytes @param {{ end?: boolean }} [how] */
async function say(port, bytes, { end = true } = {}) {
  const socket = connect({ host: server.tcp.host, port, allowHalfOpen: true });
  socket.on("error", () => {});
  await once(socket, "connect");
  if (end) socket.end(bytes);
  else socket.write(bytes);
  let text = "";
  try {
    for await (const chunk of socket.setEncoding("utf8")) text += chunk;
  } catch {
    // It was closed on us.
  }
  socket.destroy();
  return text;
}
const httpPort = () => Number(new URL(server.http).port);
const raw = (/** @type {string} */ line, /** @type {string} */ host, port = httpPort()) => say(port, `${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, { end: false });
const stored = async (/** @type {string} */ metric) => (await (await fetch(`${server.http}/api/suggest?type=metrics&q=${metric}`)).json()).length;

describe("request lines", () => {
  /** @type {[string, string, RegExp][]} */
  const rows = [
    ["GET /version", "localhost", /^HTTP\/1\.1 200 /],
    ["GET http://localhost/version", "localhost", /^HTTP\/1\.1 200 /],
    ["GET HTTP://127.0.0.1:4242/version", "localhost", /^HTTP\/1\.1 200 /],
    ["GET https://localhost/version?x=1", "localhost", /^HTTP\/1\.1 /],
    ["GET http://localhost", "localhost", /^HTTP\/1\.1 200 [^]*<html/],
    ["GET http://localhost//version", "localhost", /^HTTP\/1\.1 404 /],
    ["GET ftp://localhost/version", "localhost", /^HTTP\/1\.1 400 /],
    ["GET http://user@localhost/version", "localhost", /^HTTP\/1\.1 400 /],
    ["GET http:///version", "localhost", /^HTTP\/1\.1 400 /],
    ["GET http://evil.example/version", "localhost", /^HTTP\/1\.1 421 /],
    ["GET localhost/version", "localhost", /^HTTP\/1\.1 400 /],
  ];
  for (const [line, host, expected] of rows) test(line, async () => assert.match(await raw(line, host), expected));
});

describe("hosts", () => {
  for (const host of ["h/metrics?", "h/metrics", "h?x", "h#x", "h\\x", "user@h", "h x", "h\tx", "localhost/", "h/../metrics"]) {
    test(`${JSON.stringify(host)} is 400`, async () => assert.match(await raw("GET /version", host), /^HTTP\/1\.1 400 /));
  }
  for (const host of ["localhost", "LOCALHOST:1", "127.0.0.1:4242", "[::1]:9", "dash.example", "dash.example:8443"]) {
    test(`${host} is served`, async () => assert.match(await raw("GET /version", host), /^HTTP\/1\.1 200 /));
  }
  for (const host of ["evil.example:4242", "localhost.evil.example", "127.0.0.2", "[::2]", "0.0.0.0", "example"]) {
    test(`${host} is 421`, async () => {
      const answer = await raw("GET /metrics", host);
      assert.match(answer, /^HTTP\/1\.1 421 /);
      assert.deepEqual(JSON.parse(answer.slice(answer.indexOf("{"), answer.lastIndexOf("}") + 1)).error.details, "misdirected");
    });
  }

  test("the page and the WebSocket are no exception", async () => {
    assert.match(await raw("GET /", "evil.example"), /^HTTP\/1\.1 421 /);
    const { socket } = openSocket(server.websocket, { origin: "http://evil.example:4242", headers: { host: "evil.example:4242" } });
    const [, response] = await once(socket.on("error", () => {}), "unexpected-response");
    assert.equal(response.statusCode, 421);
    socket.terminate();
  });

  test("what --cors lets in that is no site, as a file and an extension, names no host", async (t) => {
    const lenient = await startServer(["--cors", "null,chrome-extension://abc"]);
    t.after(() => lenient.stop());
    for (const origin of ["null", "chrome-extension://abc"]) {
      const answer = await fetch(`${lenient.http}/version`, { headers: { origin } });
      assert.deepEqual([answer.status, answer.headers.get("access-control-allow-origin")], [200, origin]);
    }
    assert.equal((await fetch(`${lenient.http}/version`, { headers: { origin: "chrome-extension://abd" } })).status, 403);
    assert.match(await raw("GET /version", "abc", Number(new URL(lenient.http).port)), /^HTTP\/1\.1 421 /);
  });

  test("--host names one more; on every address, and with any origin let in, any name goes", async (t) => {
    const [named, open, anyOrigin] = await Promise.all([startServer(["--host", "localhost"]), startServer(["--host", "0.0.0.0"]), startServer(["--cors", "*"])]);
    t.after(() => Promise.all([named.stop(), open.stop(), anyOrigin.stop()]));
    const status = async (/** @type {string} */ http, /** @type {string} */ host) => {
      const { hostname, port } = new URL(http);
      const socket = connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) });
      socket.write(`GET /version HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      const [chunk] = await once(socket, "data");
      socket.destroy();
      return String(chunk).slice(9, 12);
    };
    assert.deepEqual([await status(named.http, "localhost"), await status(named.http, "evil.example")], ["200", "421"]);
    assert.deepEqual([await status(open.http.replace("0.0.0.0", "127.0.0.1"), "box.lan"), await status(anyOrigin.http, "box.lan")], ["200", "200"]);
    assert.deepEqual([open.tcp.host, anyOrigin.tcp.host], ["0.0.0.0", "127.0.0.1"]);
  });
});

describe("TCP lines that are HTTP", () => {
  const long = "x".repeat(70_000);
  /** @type {[string, string][]} */
  const rows = [
    ["a form", `POST / HTTP/1.1\r\nHost: x\r\n\r\nput forged.a ${now} 1\n`],
    ["a form to a long path", `POST /${long} HTTP/1.1\r\nHost: x\r\n\r\nput forged.b ${now} 1\n`],
    ["a first line that is too long", `${long}\nput forged.c ${now} 1\n`],
    ["a method on a later line", `version\nOPTIONS * x\nput forged.d ${now} 1\n`],
    ["a method on a later line that is too long", `version\nGET /${long}\nput forged.e ${now} 1\n`],
    ["HTTP/2's preface", `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nput forged.f ${now} 1\n`],
    ["an old request", `GET /\r\nput forged.g ${now} 1\n`],
    ["a method of others", `PROPFIND /x\nput forged.h ${now} 1\n`],
    ["a method with points before it", `put fine ${now} 1\nPUT /x HTTP/1.1\nput forged.i ${now} 1\n`],
  ];
  for (const [what, bytes] of rows) {
    test(`${what} closes the connection`, async () => assert.doesNotMatch(await say(server.tcp.port, bytes), /forged|POST|GET/));
  }

  test("a first line is not waited for once it is too long", async () => {
    assert.equal(await say(server.tcp.port, long, { end: false }), "");
  });

  test("nothing of them was stored, what came before was", async () => {
    assert.deepEqual([await stored("forged"), await stored("fine")], [0, 1]);
  });

  for (const line of [`put get.x ${now} 1`, "get / x", "GETTER x", "POSTAL x", "PRINT *", "put GET 1 1 a=b"]) {
    test(`${line} is no HTTP`, async () => assert.match(await say(server.tcp.port, `${line}\nversion\n`), /\d+\.\d+\.\d+\n$/));
  }
});

describe("--auth", () => {
  const folder = mkdtempSync(join(tmpdir(), "pulsetree-auth-"));
  const file = join(folder, "tokens");
  /** @type {Awaited<ReturnType<typeof startServer>>} */
  let guarded;
  before(async () => {
    writeFileSync(file, "# of the machines\nalpha\n\n  b#ta  \r\n");
    guarded = await startServer(["--auth", file]);
  });
  after(async () => {
    await guarded.stop();
    rmSync(folder, { recursive: true });
  });
  const status = async (/** @type {string | undefined} */ session) =>
    (await fetch(`${guarded.http}/version`, session === undefined ? {} : { headers: { cookie: `TSESSIONID=${session}` } })).status;

  test("HTTP asks for one of the file's sessions", async () => {
    assert.deepEqual(await Promise.all([status("alpha"), status("b#ta"), status(undefined), status("gamma"), status("#"), status("alph")]), [200, 200, 401, 401, 401, 401]);
  });

  test("WebSocket, too", async () => {
    const { opened, send, frame, closed } = openSocket(guarded.websocket);
    await opened;
    send({ operation: "version", sessionId: "alpha" });
    assert.match(await frame(), /^\d/);
    send({ operation: "version" });
    assert.equal((await closed).code, 1008);
  });

  /** @type {[string, string, RegExp][]} */
  const rows = [
    ["a first line with a known session", "auth alpha\nversion\n", /^\d+\.\d+\.\d+\n$/],
    ["one that ends as Windows ends lines", "auth b#ta\r\nversion\r\n", /^\d+\.\d+\.\d+\n$/],
    ["an unknown one", `auth gamma\nput no.a ${now} 1\nversion\n`, /^401 [^\n]+\n$/],
    ["none", `put no.b ${now} 1\nversion\n`, /^401 [^\n]+\n$/],
    ["none at all", "auth\nversion\n", /^401 [^\n]+\n$/],
    ["one that comes too late", "version\nauth alpha\n", /^401 [^\n]+\n$/],
    ["two", "auth alpha\nauth b#ta\nversion\n", /^auth: expected [^\n]+ as the first line\n\d+\.\d+\.\d+\n$/],
    ["HTTP, which is not even asked", "GET / HTTP/1.1\r\n\r\n", /^$/],
  ];
  for (const [what, bytes, expected] of rows) test(`TCP: ${what}`, async () => assert.match(await say(guarded.tcp.port, bytes), expected));

  test("TCP: a stored point, and none of those refused", async () => {
    assert.equal(await say(guarded.tcp.port, `auth alpha\nput yes.a ${now} 1\n`), "");
    const names = await (await fetch(`${guarded.http}/api/suggest?type=metrics`, { headers: { cookie: "TSESSIONID=alpha" } })).json();
    assert.deepEqual(names, ["yes.a"]);
  });

  test("without --auth the line is taken and means nothing", async () => {
    assert.match(await say(server.tcp.port, "auth anyone\nversion\n"), /^\d+\.\d+\.\d+\n$/);
  });

  test("a session taken out of the file is let in no more, wherever the wall clock is set", async (t) => {
    let clock = performance.now();
    t.mock.method(performance, "now", () => clock);
    let wall = Date.now();
    t.mock.method(Date, "now", () => (wall -= 3_600_000));
    const { sessionsOf } = await import("../../pkg/bin/auth.js");
    const mayEnter = sessionsOf(file);
    assert.deepEqual([mayEnter("alpha"), mayEnter("new")], [true, false]);
    writeFileSync(file, "new\n");
    clock += 2000;
    assert.deepEqual([mayEnter("alpha"), mayEnter("new")], [false, true]);
    rmSync(file);
    clock += 2000;
    assert.deepEqual([mayEnter("alpha"), mayEnter("new")], [false, false]);
    writeFileSync(file, "alpha\n");
    clock += 2000;
    assert.deepEqual([mayEnter("alpha"), mayEnter(null)], [true, false]);
  });
});
