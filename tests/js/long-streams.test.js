// Streams that stay open: before the first hit, in silence, past the end of their session, and to peers that take nothing.
import assert from "node:assert/strict";
import { beforeEach, describe, mock, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";

const NOW = 1_600_000_000_000;
const ORIGIN = "http://x";
const world = (options = {}) => new Pulsetree({ clock: () => NOW, ...options });
const get = (pulse, path, init) => pulse.fetch(new Request(ORIGIN + path, init));
const post = (pulse, path, body) => pulse.fetch(new Request(ORIGIN + path, { method: "POST", body: JSON.stringify(body) }));
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** What an event stream says, chunk by chunk. */
function listen(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  return { next: async () => (await reader.read()).value, cancel: () => reader.cancel() };
}

describe("a live route before the first hit", () => {
  test("is 200, makes no recorder, and tells of hits however they come", async () => {
    const pulse = world();
    const [first, second] = [await get(pulse, "/hits/new/live?data=aggregate"), await get(pulse, "/hits/new/live")];
    assert.deepEqual([first.status, second.status], [200, 200]);
    for (const view of ["aggregate", "time_series", "graph"]) assert.equal((await get(pulse, `/hits/new/${view}`)).status, 404, view);
    assert.equal(pulse.toPrometheus(), "");
    await post(pulse, "/hits/new", [{ target: "Home" }, { target: "Home" }]);
    const [one, two] = [listen(first), listen(second)];
    assert.equal(await one.next(), 'data: {"hits":1,"id":"Home"}\n\ndata: {"hits":2,"id":"Home"}\n\n');
    assert.match(await two.next(), /"id":"Home"/);
    pulse.metricman("new").hit("Blog");
    assert.equal(await one.next(), 'data: {"hits":1,"id":"Blog"}\n\n');
    await one.cancel();
  });

  test("and of a recorder that code makes", async () => {
    const pulse = world();
    const stream = listen(await get(pulse, "/hits/a%20b/live?data=aggregate"));
    const next = stream.next();
    pulse.metricman("a b").hit("Home");
    assert.equal(await next, 'data: {"hits":1,"id":"Home"}\n\n');
  });

  test("goes on waiting after a post of nothing good", async () => {
    const pulse = world();
    const stream = listen(await get(pulse, "/hits/new/live?data=aggregate"));
    assert.equal((await post(pulse, "/hits/new", [{ target: "" }])).status, 400);
    await post(pulse, "/hits/new", { target: "Home" });
    assert.match(await stream.next(), /Home/);
  });

  test("is let go of when the client goes, and ends with the Pulsetree", async () => {
    const pulse = world();
    await (await get(pulse, "/hits/gone/live")).body.cancel();
    const stream = listen(await get(pulse, "/hits/new/live"));
    const next = stream.next();
    pulse.dispose();
    assert.match(await next, /^event: error\n.*disposed/);
  });

  test("10 000 may wait, and one more when one has gone", async () => {
    const pulse = world();
    const streams = [];
    for (let i = 0; i < 10_000; i += 1) streams.push(await get(pulse, `/hits/w${i % 7}/live`));
    assert.equal((await get(pulse, "/hits/new/live")).status, 422);
    await streams[3].body.cancel();
    assert.equal((await get(pulse, "/hits/new/live")).status, 200);
  });

  for (const [path, status] of [["/hits/new/live?data=nodes", 400], ["/hits//live", 404], [`/hits/${"x".repeat(8193)}/live`, 400], ["/hits/new/live/more", 404]]) {
    test(`${path} is ${status}`, async () => assert.equal((await get(world(), path)).status, status));
  }

  test("HEAD answers, and waits for nothing", async () => {
    const response = await get(world(), "/hits/new/live", { method: "HEAD" });
    assert.deepEqual([response.status, response.body], [200, null]);
  });
});

describe("with a clock in hand", () => {
  beforeEach(() => mock.timers.enable({ apis: ["setInterval", "setTimeout"] }));
  const tick = async (ms) => {
    for (let left = ms; left > 0; left -= 5000) {
      mock.timers.tick(Math.min(left, 5000));
      await turn();
    }
  };
  const withTimers = (what, run) =>
    test(what, async (t) => {
      t.after(() => mock.timers.reset());
      await run(t);
    });

  withTimers("silence is broken by a comment every 15 s, and only then", async () => {
    const pulse = world();
    const stream = listen(await get(pulse, "/hits/new/live?data=aggregate"));
    const heard = [];
    (async () => {
      for (let text = await stream.next(); text !== undefined; text = await stream.next()) heard.push(text);
    })();
    await turn();
    await tick(14_000);
    assert.deepEqual(heard, []);
    await tick(1000);
    assert.deepEqual(heard, [":\n\n"]);
    pulse.metricman("new").hit("Home");
    await turn();
    assert.equal(heard.length, 2);
    await tick(30_000);
    assert.deepEqual(heard.slice(2), [":\n\n", ":\n\n"]);
    await stream.cancel();
    await tick(60_000);
    assert.equal(heard.length, 4);
  });

  withTimers("a client that does not read is sent one comment, not many", async () => {
    const pulse = world();
    const { body } = await get(pulse, "/hits/new/live");
    const reader = body.getReader();
    await Promise.all([reader.read(), tick(15_000)]);
    await tick(600_000);
    const rest = await Promise.race([Promise.all([reader.read(), reader.read()]), turn().then(() => "waits")]);
    assert.equal(rest, "waits");
    await reader.cancel();
  });

  withTimers("an event stream asks for leave each minute, and ends where there is none", async () => {
    const sessions = new Set(["s"]);
    const asked = [];
    const pulse = world({ authenticate: async (session, { operation }) => (asked.push(operation), sessions.has(session)) });
    const stream = listen(await get(pulse, "/hits/new/live", { headers: { cookie: "TSESSIONID=s" } }));
    const heard = [];
    const ended = (async () => {
      for (let text = await stream.next(); text !== undefined; text = await stream.next()) heard.push(text);
    })();
    await tick(120_000);
    assert.deepEqual(asked, ["hits_live", "hits_live", "hits_live"]);
    sessions.clear();
    await tick(60_000);
    await ended;
    assert.match(heard.at(-1), /^event: error\ndata: .*"details":"unauthorized"/);
    await tick(300_000);
    assert.equal(asked.length, 4, "and is not asked for any more");
  });

  withTimers("an authenticate that throws later ends the stream, and says nothing of why", async () => {
    let good = true;
    const authenticate = () => {
      if (!good) throw new Error("secret");
      return true;
    };
    const stream = listen(await get(world({ authenticate }), "/hits/new/live"));
    const next = stream.next();
    good = false;
    mock.timers.tick(60_000);
    let text = await next;
    if (text.startsWith(":")) text = await stream.next();
    assert.match(text, /^event: error\n.*"internal"/);
    assert.doesNotMatch(text, /secret/);
  });

  withTimers("a WebSocket's live hits ask again, too", async () => {
    let leave = true;
    const closed = [];
    const sent = [];
    const pulse = world({ authenticate: () => leave });
    pulse.metricman("a").hit("x");
    const socket = pulse.socket({ send: (frame) => sent.push(frame), close: (...given) => closed.push(given) });
    socket.message('{"operation":"hits","id":"a","data":"aggregate"}');
    await tick(60_000);
    assert.deepEqual(closed, []);
    leave = false;
    await tick(60_000);
    assert.equal(closed[0][0], 1008);
    assert.match(closed[0][1], /^unauthorized/);
    pulse.metricman("a").hit("x");
    await turn();
    assert.deepEqual(sent, []);
  });

  /** A peer whose frames leave when told to. */
  function peer() {
    const one = { sent: [], closed: [], bufferedAmount: 0, send: (frame) => (one.sent.push(frame), (one.bufferedAmount += frame.length)), close: (...given) => one.closed.push(given) };
    return one;
  }

  withTimers("nothing is taken from the reader while more than 1 MiB waits", async () => {
    const pulse = world();
    const man = pulse.metricman("a", { record: false, historyLimit: 1 });
    man.hit("x");
    const one = peer();
    const socket = pulse.socket(one);
    socket.message('{"operation":"hits","id":"a","data":"aggregate"}');
    for (let i = 0; i < 60_000; i += 1) man.hit("x");
    await turn();
    const held = one.sent.length;
    assert.ok(one.bufferedAmount > 1024 * 1024 && one.bufferedAmount < 1024 * 1024 + 65 * 1024, `${one.bufferedAmount} bytes wait`);
    await tick(20_000);
    assert.equal(one.sent.length, held);
    socket.message('{"operation":"version"}');
    assert.equal(one.sent.length, held, "answers wait as well");
    while (one.sent.length < 60_001) {
      one.bufferedAmount = 0;
      await tick(10);
      assert.ok(one.bufferedAmount < 1024 * 1024 + 65 * 1024);
    }
    const hits = one.sent.map((frame) => (frame.startsWith("{") ? JSON.parse(frame).hits : frame));
    assert.match(hits.find((value) => typeof value === "string"), /^\d+\.\d+/);
    assert.deepEqual(hits.filter((value) => typeof value === "number"), Array.from({ length: 60_000 }, (_, i) => i + 2));
    assert.deepEqual(one.closed, []);
  });

  withTimers("one that takes a little now and then is kept, one that takes nothing for 30 s is closed", async () => {
    const pulse = world();
    pulse.put({ metric: "m", timestamp: NOW, value: 1, tags: { a: "x".repeat(8000) } });
    const one = peer();
    const socket = pulse.socket(one);
    const query = JSON.stringify({ operation: "query", start: NOW - 1, queries: Array.from({ length: 200 }, () => ({ aggregator: "sum", metric: "m" })) });
    socket.message(query);
    assert.equal(one.sent.length, 1);
    assert.ok(one.bufferedAmount > 1024 * 1024);
    for (let i = 0; i < 10; i += 1) {
      one.bufferedAmount -= 1;
      await tick(25_000);
    }
    assert.deepEqual(one.closed, []);
    await tick(10_000);
    assert.equal(one.closed.length, 1);
    assert.match(one.closed[0][1], /^limit_exceeded/);
    socket.message(query);
    assert.equal(one.sent.length, 1);
  });

  withTimers("a peer that does not say is held back from nothing", async () => {
    const pulse = world();
    const man = pulse.metricman("a", { record: false, historyLimit: 1 });
    man.hit("x");
    const { bufferedAmount: _, ...silent } = peer();
    pulse.socket(silent).message('{"operation":"hits","id":"a"}');
    for (let i = 0; i < 30_000; i += 1) man.hit("x");
    await turn();
    assert.equal(silent.sent.length, 30_000);
  });

  withTimers("a peer that no longer says, or fails when it is asked, is held back no more, and no error of its own comes out of a timer", async () => {
    const gone = () => {
      throw new TypeError("the socket is gone");
    };
    for (const later of [gone, () => null, () => undefined, () => NaN, () => 5n, () => Symbol("many"), () => Object.create(null)]) {
      const pulse = world();
      pulse.metricman("a", { record: false, historyLimit: 1 }).hit("x");
      const one = { sent: [], amount: () => 0, send: (frame) => one.sent.push(frame), close() {}, get bufferedAmount() { return one.amount(); } };
      const socket = pulse.socket(one);
      one.amount = () => 2 * 1024 * 1024;
      socket.message('{"operation":"version"}');
      await tick(100);
      assert.equal(one.sent.length, 0);
      one.amount = later;
      await tick(100);
      socket.message('{"operation":"version"}');
      assert.equal(one.sent.length, 2);
      socket.close();
    }
  });

  withTimers("frames that wait for room are not kept for ever", async () => {
    const pulse = world();
    const one = peer();
    one.bufferedAmount = 2 * 1024 * 1024;
    const socket = pulse.socket(one);
    const frame = JSON.stringify({ operation: "put", metric: "m", timestamp: 1, value: 1, tags: [{ key: "a", value: "x".repeat(8000) }] });
    for (let i = 0; i < 1100; i += 1) socket.message(frame);
    assert.match(one.closed[0][1], /limit_exceeded/);
    assert.equal(pulse.stats().points, 0);
  });

  withTimers("a beat whose clock fails tells it once and goes on", async (t) => {
    const told = t.mock.method(console, "error", () => {});
    let time = () => NOW;
    const pulse = new Pulsetree({ clock: () => time() });
    pulse.getMetric("m", "int").runtime(1);
    const beat = pulse.sampleEvery(1000);
    for (const broken of [() => { throw new Error("no clock"); }, () => 5n, () => "5", () => NaN]) {
      time = broken;
      mock.timers.tick(3000);
      assert.throws(() => pulse.sample(), { name: "PulsetreeError", code: "internal", message: /^options\.clock/ });
    }
    assert.equal(told.mock.callCount(), 1);
    assert.equal(told.mock.calls[0].arguments[0].code, "internal");
    time = () => NOW + 5000;
    mock.timers.tick(1000);
    assert.equal(pulse.stats().points, 1);
    beat.stop();
  });

  test("a clock that does not go on is told, not recorded", () => {
    let time = 1;
    const pulse = new Pulsetree({ monotonic: () => time });
    const seconds = pulse.getMetric("s", "float");
    pulse.getMetric("up", "uptime");
    const stop = seconds.startTimer();
    time = NaN;
    const told = { name: "PulsetreeError", code: "internal", message: /^options\.monotonic gave NaN; expected a number/ };
    assert.throws(stop, told);
    assert.throws(() => seconds.measure(() => 5), told);
    assert.throws(() => pulse.toJSON(), told);
  });
});
