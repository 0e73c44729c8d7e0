// Bodies with a Content-Encoding: decoded, limited by what they decode to, or refused by name.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { Pulsetree } from "../../pkg/inline.js";

const NOW = 1_600_000_000_000;
const world = (options = {}) => new Pulsetree({ clock: () => NOW, ...options });
const POINT = JSON.stringify({ metric: "é😀", timestamp: NOW, value: 1 });

/** @param {Pulsetree} pulse @param {string} path @param {BodyInit} body @param {string} encoding */
const post = (pulse, path, body, encoding) =>
  pulse.fetch(new Request(`http://x${path}`, /** @type {any} */ ({ method: "POST", body, duplex: "half", headers: { "content-encoding": encoding } })));

async function errorOf(response, status, details) {
  const { error } = await response.json();
  assert.deepEqual([response.status, error.code, error.details], [status, status, details]);
  return error;
}

describe("are decoded", () => {
  const twice = (bytes) => gzipSync(deflateSync(bytes));
  const rows = [
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["deflate", deflateSync],
    ["GZIP", gzipSync],
    ["  gzip ,", gzipSync],
    ["identity", Buffer.from],
    ["", Buffer.from],
    ["identity, gzip", gzipSync],
    ["deflate, gzip", twice],
  ];
  for (const [encoding, encode] of rows) {
    test(JSON.stringify(encoding), async () => {
      const pulse = world();
      assert.equal((await post(pulse, "/api/put", encode(POINT), encoding)).status, 204);
      assert.deepEqual(pulse.suggest({ type: "metrics" }), ["é😀"]);
    });
  }

  test("by every POST", async () => {
    const pulse = world();
    await post(pulse, "/api/put", gzipSync(POINT), "gzip");
    assert.equal((await post(pulse, "/hits/a", gzipSync('{"target":"Home"}'), "gzip")).status, 204);
    const query = { start: NOW - 1, queries: [{ aggregator: "sum", metric: "é😀" }] };
    assert.deepEqual(await (await post(pulse, "/api/query", gzipSync(JSON.stringify(query)), "gzip")).json(), pulse.query(query));
    assert.deepEqual(await (await post(pulse, "/api/suggest", deflateSync('{"type":"metrics"}'), "deflate")).json(), ["a", "é😀"]);
  });

  test("cut into single bytes", async () => {
    const pulse = world();
    const bytes = gzipSync(POINT);
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    assert.equal((await post(pulse, "/api/put", body, "gzip")).status, 204);
  });

  test("when authenticate has read them, too", async () => {
    const read = [];
    const authenticate = async (_session, { request }) => read.push((await request.arrayBuffer()).byteLength) > 0;
    const pulse = world({ authenticate });
    const bytes = gzipSync(POINT);
    assert.equal((await post(pulse, "/api/put", bytes, "gzip")).status, 204);
    assert.deepEqual([read, pulse.stats().points], [[bytes.length], 1]);
  });
});

describe("that are not known are 415, by name", () => {
  for (const encoding of ["br", "zstd", "compress", "gzip, br", "deflate-raw", "toString", "gzip,gzip,gzip,gzip,gzip"]) {
    test(encoding, async () => {
      const pulse = world();
      const response = await post(pulse, "/api/put", POINT, encoding);
      assert.equal(response.headers.get("accept-encoding"), "gzip, x-gzip, deflate");
      const { message } = await errorOf(response, 415, "unsupported_encoding");
      assert.ok(message.includes(`"${encoding}"`), message);
      assert.equal(pulse.stats().points, 0);
    });
  }

  test("five are as many too many", async () => {
    const { message } = await errorOf(await post(world(), "/api/put", POINT, "gzip, ".repeat(5)), 415, "unsupported_encoding");
    assert.match(message, /; expected at most 4 codings$/);
  });

  test("where the runtime cannot decode", async (t) => {
    const { DecompressionStream } = globalThis;
    delete globalThis.DecompressionStream;
    t.after(() => Object.assign(globalThis, { DecompressionStream }));
    await errorOf(await post(world(), "/api/put", gzipSync(POINT), "gzip"), 415, "unsupported_encoding");
  });
});

describe("that are not what they say are 400", () => {
  const rows = [
    ["gzip", Buffer.from(POINT)],
    ["gzip", gzipSync(POINT).subarray(0, 20)],
    ["gzip", gzipSync(POINT).subarray(0, -4)],
    ["gzip", Buffer.from("")],
    ["deflate", gzipSync(POINT)],
    ["deflate", deflateRawSync(POINT)],
    ["gzip, deflate", gzipSync(POINT)],
  ];
  rows.forEach(([encoding, body], i) => {
    test(`${i}: ${encoding}`, async () => {
      const { message } = await errorOf(await post(world(), "/api/put", body, encoding), 400, "invalid_argument");
      assert.match(message, /content-encoding|body/);
    });
  });

  test("decoded to what is not UTF-8", async () => {
    assert.match((await errorOf(await post(world(), "/api/put", gzipSync(Uint8Array.of(0x22, 0xff, 0x22)), "gzip"), 400, "parse_error")).message, /UTF-8/);
  });
});

describe("the limit counts decoded bytes", () => {
  test("exactly", async () => {
    const bodyLimit = Buffer.byteLength(POINT);
    assert.equal((await post(world({ bodyLimit }), "/api/put", gzipSync(POINT), "gzip")).status, 204);
    await errorOf(await post(world({ bodyLimit: bodyLimit - 1 }), "/api/put", gzipSync(POINT), "gzip"), 413, "payload_too_large");
  });

  test("of what grows a thousandfold, which is not decoded to its end", async () => {
    const before = process.memoryUsage().rss;
    const bomb = gzipSync(gzipSync(Buffer.alloc(256 * 1024 * 1024, 0x20)));
    const grown = process.memoryUsage().rss;
    await errorOf(await post(world(), "/api/put", bomb, "gzip, gzip"), 413, "payload_too_large");
    assert.ok(process.memoryUsage().rss - Math.max(before, grown) < 128 * 1024 * 1024);
  });

  test("of what decodes to nothing for ever", async () => {
    // A stored block of no bytes, again and again.
    const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);
    const nothing = new Uint8Array(65_535).fill(0);
    for (let at = 0; at < nothing.length; at += 5) nothing.set([0, 0, 0, 0xff, 0xff], at);
    let sent = 0;
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(sent++ === 0 ? header : nothing) }, { highWaterMark: 0 });
    await errorOf(await post(world({ bodyLimit: 1024 * 1024 }), "/api/put", body, "gzip"), 413, "payload_too_large");
    assert.ok(sent < 100, `${sent} chunks were taken`);
  });

  test("whatever the length says of the encoded ones", async () => {
    const noise = Array.from({ length: 50_000 }, (_, i) => String.fromCharCode(33 + ((i * 7919) % 90))).join("").replaceAll(/["\\]/g, "x");
    const body = JSON.stringify({ metric: "m", timestamp: NOW, value: 1, tags: { a: noise.slice(0, 4000) } });
    assert.equal((await post(world({ bodyLimit: body.length }), "/api/put", gzipSync(body, { level: 0 }), "gzip")).status, 204);
  });
});
