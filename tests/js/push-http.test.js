// One world pushes to another over real HTTP, past receivers that answer as they should not; the totals are exact.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import { handler } from "../../pkg/js/node/index.js";
import { Pulsetree } from "../../pkg/inline.js";
import { Pulsetree as Recording } from "../../pkg/record/inline.js";

const LIMIT = { timeout: 30_000 };

/** A receiver on a port of its own; `spoil` may answer in its place. */
async function receiver(t, spoil = () => false, options = {}) {
  const pulse = new Pulsetree(options);
  const serve = handler(pulse);
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request);
    if (!spoil(request, response)) serve(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { pulse, requests, url: `http://127.0.0.1:${server.address().port}/merge` };
}

/** A sender that counts `requests`. */
function sender(Class = Pulsetree) {
  const pulse = new Class();
  return { pulse, counter: pulse.getMetric("web.requests", "counter") };
}

const total = (pulse) => Number(/^web_requests_total (\S+)$/m.exec(pulse.toPrometheus())?.[1] ?? 0);

for (const [name, Class] of [["pulsetree", Pulsetree], ["pulsetree/record", Recording]]) {
  test(`${name}: what is recorded between flushes adds up`, LIMIT, async (t) => {
    const { pulse: root, url } = await receiver(t);
    const { pulse, counter } = sender(Class);
    const pusher = pulse.pushEvery(60_000, { url });
    for (const n of [1, 2, 3]) {
      counter.runtime(n);
      assert.equal(await pusher.flush(), true);
    }
    assert.equal(total(root), 6);
    await pusher.stop();
  });
}

test("labels are on every set; one that it has wins", LIMIT, async (t) => {
  const { pulse: root, url } = await receiver(t);
  const { pulse, counter } = sender();
  const pusher = pulse.pushEvery(60_000, { url, labels: { colo: "ams", zone: 1 } });
  counter.runtime(1);
  counter.runtime(2, { colo: "own" });
  assert.equal(await pusher.flush(), true);
  assert.match(root.toPrometheus(), /^web_requests_total\{colo="ams",zone="1"\} 1$/m);
  assert.match(root.toPrometheus(), /^web_requests_total\{colo="own",zone="1"\} 2$/m);
  await pusher.stop();
});

test("on its beat, by itself", LIMIT, async (t) => {
  let arrived;
  const arriving = new Promise((resolve) => (arrived = resolve));
  const { pulse: root, url } = await receiver(t, (request, response) => void response.once("finish", arrived));
  const { pulse, counter } = sender();
  counter.runtime(5);
  const pusher = pulse.pushEvery(10, { url });
  await arriving;
  assert.equal(total(root), 5);
  await pusher.stop();
});

const lost = (request, response) => {
  // Applied, and the answer is lost.
  response.flushHeaders = () => response.destroy();
  return false;
};
/** @type {[string, (request: any, response: any) => boolean][]} */
const HOSTILE = [
  ["the page of a captive portal", (_, response) => (response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>"), true)],
  ["401", (_, response) => (response.writeHead(401).end(), true)],
  ["429", (_, response) => (response.writeHead(429).end(), true)],
  ["503", (_, response) => (response.writeHead(503).end(), true)],
  ["a redirect", (_, response) => (response.writeHead(302, { location: "/metrics" }).end(), true)],
  ["a redirect that keeps the method", (_, response) => (response.writeHead(307, { location: "/merge" }).end(), true)],
  ["a connection that ends", (request) => (request.socket.destroy(), true)],
  ["an answer that is lost", lost],
];
for (const [name, spoil] of HOSTILE) {
  test(`nothing is lost or doubled past ${name}`, LIMIT, async (t) => {
    const bad = [true, true];
    const { pulse: root, url } = await receiver(t, (request, response) => (bad.shift() ? spoil(request, response) : false));
    const { pulse, counter } = sender();
    const errors = [];
    const pusher = pulse.pushEvery(60_000, { url, onError: (error) => errors.push(error) });
    counter.runtime(1);
    assert.equal(await pusher.flush(), false);
    counter.runtime(2);
    assert.equal(await pusher.flush(), false);
    counter.runtime(4);
    assert.equal(await pusher.flush(), true);
    assert.equal(total(root), 7);
    assert.equal(errors.length, 1);
    assert.equal(pulse.stats().droppedDeltas, 0);
    await pusher.stop();
  });
}

for (const status of [400, 409, 415, 422, 413, 414, 431]) {
  test(`${status}: that delta is dropped and counted, the next goes on`, LIMIT, async (t) => {
    const bad = [true];
    const { pulse: root, url } = await receiver(t, (_, response) => (bad.shift() ? (response.writeHead(status).end(), true) : false));
    const { pulse, counter } = sender();
    const pusher = pulse.pushEvery(60_000, { url });
    counter.runtime(1);
    assert.equal(await pusher.flush(), false);
    counter.runtime(2);
    assert.equal(await pusher.flush(), true);
    assert.deepEqual([total(root), pulse.stats().droppedDeltas, root.stats().gaps], [2, 1, 1]);
    await pusher.stop();
  });
}

test("authenticate sees a merge, which writes; who is not let in tries again", LIMIT, async (t) => {
  const asked = [];
  const authenticate = (_, { operation, write, transport, request }) => {
    asked.push([operation, write, transport]);
    return request.headers.get("authorization") === "Bearer t";
  };
  const { pulse: root, url } = await receiver(t, undefined, { authenticate });
  const { pulse, counter } = sender();
  counter.runtime(3);
  const stranger = pulse.pushEvery(60_000, { url });
  assert.equal(await stranger.flush(), false);
  await stranger.stop();
  const known = pulse.pushEvery(60_000, { url, headers: { authorization: "Bearer t" } });
  assert.equal(await known.flush(), true);
  assert.deepEqual(asked, [["merge", true, "http"], ["merge", true, "http"]]);
  assert.equal(total(root), 3);
  await known.stop();
});

test("tiers add up: two leaves, one tier, one root", LIMIT, async (t) => {
  const root = await receiver(t);
  const tier = await receiver(t);
  const up = tier.pulse.pushEvery(60_000, { url: root.url });
  for (const n of [1, 2]) {
    const { pulse, counter } = sender();
    counter.runtime(n);
    const pusher = pulse.pushEvery(60_000, { url: tier.url });
    assert.equal(await pusher.flush(), true);
    assert.equal(await up.flush(), true);
    await pusher.stop();
  }
  assert.equal(total(root.pulse), 3);
  await up.stop();
});

test("no timer keeps a process alive, and one that is disposed of ends its pusher", LIMIT, async () => {
  const source = `
    import { Pulsetree } from ${JSON.stringify(new URL("../../pkg/inline.js", import.meta.url).href)};
    const fetch = async () => new Response("", { status: 503 });
    const pulse = new Pulsetree();
    pulse.getMetric("a", "counter").runtime(1);
    const pusher = pulse.pushEvery(1000, { url: "http://there/merge", fetch });
    console.log(await pusher.flush());
    const gone = new Pulsetree();
    const late = gone.pushEvery(1000, { url: "http://there/merge", fetch });
    gone.dispose();
    console.log(await late.flush());
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", source], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
  const [code] = await once(child, "close");
  assert.deepEqual([code, output], [0, "false\nfalse\n"]);
});

test("arguments are named", () => {
  const pulse = new Pulsetree();
  const url = "http://there/merge";
  for (const [ms, options, named] of [
    [0, { url }, /^ms is 0; expected a positive number/],
    [2 ** 31, { url }, /^ms is 2147483648; expected at most 2147483647/],
    [1000, { url, labels: { a: {} } }, /^options\.labels\.a is an object/],
    [1000, undefined, /^options is undefined/],
  ]) {
    assert.throws(() => pulse.pushEvery(ms, options), (error) => error.code === "invalid_argument" && named.test(error.message));
  }
  pulse.dispose();
  assert.throws(() => pulse.pushEvery(1000, { url }), { code: "disposed" });
});
