// One WebSocket session through socket(): frames in, frames out.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";

const NOW = 1_600_000_000_000;
const tick = () => new Promise((resolve) => setImmediate(resolve));

function session(options = {}, peer = {}) {
  const pulse = new Pulsetree({ clock: () => NOW, ...options });
  const sent = [];
  const closed = [];
  const socket = pulse.socket({ send: (frame) => sent.push(frame), close: (...given) => closed.push(given), ...peer });
  const say = (message) => socket.message(typeof message === "string" ? message : JSON.stringify(message));
  return { pulse, socket, say, sent, closed };
}

test("put is silent, query, suggest and version answer", () => {
  const { pulse, say, sent, closed } = session();
  say({ operation: "put", metric: "m", timestamp: NOW - 1000, value: 2, tags: [{ key: "host", value: "a" }] });
  assert.deepEqual([sent, pulse.stats().points], [[], 1]);
  const query = { start: NOW - 5000, queries: [{ aggregator: "sum", metric: "m" }] };
  say({ operation: "query", ...query });
  say({ operation: "suggest", type: "metrics" });
  say({ operation: "version" });
  assert.deepEqual(JSON.parse(sent[0]), pulse.query(query));
  assert.deepEqual(JSON.parse(sent[1]), ["m"]);
  assert.match(sent[2], /\d+\.\d+\.\d+/);
  assert.deepEqual(closed, []);
});

describe("what fails closes", () => {
  const rows = [
    ["{", 1008, /./],
    ['"text"', 1008, /./],
    [{}, 1008, /operation/],
    [{ operation: "dance" }, 1008, /dance/],
    [{ operation: "query", start: 1, queries: [{ aggregator: "nope", metric: "m" }] }, 1008, /nope/],
    [{ operation: "put", metric: "m", timestamp: -5, value: 1 }, 1008, /-5/],
    [{ operation: "hits", id: "" }, 1008, /id is ""/],
    [{ operation: "hits", id: "x".repeat(8193) }, 1008, /id is "x/],
    [{ operation: "hits", id: "a", data: "all" }, 1008, /data is "all"/],
    [{ operation: "suggest", type: "metrics", wat: 1 }, 1008, /wat/],
  ];
  for (const [message, code, reason] of rows) {
    test(JSON.stringify(message), () => {
      const { say, sent, closed } = session();
      say(message);
      assert.equal(closed.length, 1);
      assert.equal(closed[0][0], code);
      assert.match(closed[0][1], reason);
      say({ operation: "version" });
      assert.deepEqual([sent, closed.length], [[], 1], "and nothing is heard any more");
    });
  }

  for (const frame of [new ArrayBuffer(2), new Uint8Array(2), Buffer.from("{}"), {}, 5, undefined]) {
    test(`a frame that is no text: ${Object.prototype.toString.call(frame)}`, () => {
      const { socket, closed } = session();
      socket.message(frame);
      assert.equal(closed[0][0], 1003);
    });
  }

  test("with a reason of 123 bytes at most, cut between characters", () => {
    const { say, closed } = session();
    say({ operation: `${"é".repeat(30)}${"😀".repeat(60)}` });
    const bytes = Buffer.byteLength(closed[0][1]);
    assert.ok(bytes <= 123 && bytes > 100, `${bytes} bytes`);
    assert.ok(closed[0][1].isWellFormed?.() ?? true);
  });
});

describe("live hits", () => {
  test("one frame a hit, until the peer goes", async () => {
    const { pulse, socket, say, sent } = session();
    const man = pulse.metricman("a");
    man.hit("before");
    say({ operation: "hits", id: "a", data: "aggregate" });
    man.hit("Home");
    man.hit("Home");
    await tick();
    man.hit("Blog");
    await tick();
    assert.deepEqual(sent.map((frame) => JSON.parse(frame)), [
      { hits: 1, id: "Home" },
      { hits: 2, id: "Home" },
      { hits: 1, id: "Blog" },
    ]);
    socket.close();
    man.hit("late");
    await tick();
    assert.equal(sent.length, 3);
  });

  test("as nodes by default, several at once", async () => {
    const { pulse, say, sent } = session();
    pulse.metricman("a").hit("x");
    pulse.metricman("b").hit("x");
    say({ operation: "hits", id: "a" });
    say({ operation: "hits", id: "b", data: "aggregate" });
    pulse.metricman("a").hit("Home", { caller: "c" });
    pulse.metricman("b").hit("Blog");
    await tick();
    const frames = sent.map((frame) => JSON.parse(frame));
    assert.deepEqual(frames.find(({ id }) => id === "Home").callers[0].caller, "c");
    assert.deepEqual(frames.find(({ id }) => id === "Blog"), { hits: 1, id: "Blog" });
  });

  test("of a recorder that comes later, beside what else is subscribed", async () => {
    const { pulse, say, sent, closed } = session();
    say({ operation: "hits", id: "new", data: "aggregate" });
    say({ operation: "hits", id: "never" });
    assert.deepEqual(pulse.suggest({ type: "metrics" }), [], "asking makes none");
    await pulse.fetch(new Request("http://x/hits/new", { method: "POST", body: '{"target":"Home"}' }));
    await tick();
    say({ operation: "version" });
    assert.deepEqual([JSON.parse(sent[0]), sent.length, closed], [{ hits: 1, id: "Home" }, 2, []]);
  });

  test("too many at once close with limit_exceeded", async () => {
    const { pulse, say, sent, closed } = session();
    const man = pulse.metricman("a", { record: false, historyLimit: 1 });
    man.hit("x");
    say({ operation: "hits", id: "a", data: "aggregate" });
    for (let i = 0; i < 70_000; i += 1) man.hit("x");
    for (let i = 0; i < 100 && closed.length === 0; i += 1) await tick();
    assert.equal(closed[0][0], 1008);
    assert.match(closed[0][1], /limit_exceeded/);
    assert.deepEqual(sent, []);
  });

  test("a peer that cannot be sent to is closed", async () => {
    const { pulse, say, closed } = session(
      {},
      {
        send() {
          throw new Error("gone");
        },
      },
    );
    pulse.metricman("a").hit("x");
    say({ operation: "hits", id: "a" });
    pulse.metricman("a").hit("x");
    await tick();
    assert.equal(closed.length, 1);
  });
});

describe("sessions", () => {
  test("the message's, else the connection's, else none", () => {
    const asked = [];
    const authenticate = (sessionId, access) => asked.push([sessionId, access]) > 0;
    const access = { operation: "version", write: false, transport: "websocket" };
    session({ authenticate }, { sessionId: "peer" }).say({ operation: "version" });
    session({ authenticate }, { sessionId: "peer" }).say({ operation: "version", sessionId: "message" });
    session({ authenticate }).say({ operation: "version" });
    session({ authenticate }).say({ operation: "put", metric: "m", timestamp: 1, value: 1 });
    assert.deepEqual(asked, [
      ["peer", access],
      ["message", access],
      [null, access],
      [null, { ...access, operation: "put", write: true }],
    ]);
  });

  test("without leave: 1008, and nothing done", async () => {
    for (const authenticate of [() => false, async () => false, async () => Promise.reject(new Error("secret"))]) {
      const { pulse, say, closed } = session({ authenticate });
      say({ operation: "put", metric: "m", timestamp: 1, value: 1 });
      await tick();
      assert.equal(closed[0][0], 1008);
      assert.doesNotMatch(closed[0][1], /secret/);
      assert.equal(pulse.stats().points, 0);
    }
  });

  test("messages are answered in order while leave is waited for", async () => {
    let turn = 0;
    const delays = [3, 0, 1];
    const authenticate = () => new Promise((resolve) => setTimeout(resolve, delays[turn++ % 3], true));
    const { say, sent } = session({ authenticate });
    for (let i = 0; i < 6; i += 1) {
      say({ operation: "put", metric: `m${i}`, timestamp: NOW, value: 1 });
      say({ operation: "suggest", type: "metrics" });
    }
    while (sent.length < 6) await tick();
    assert.deepEqual(sent.map((frame) => JSON.parse(frame).length), [1, 2, 3, 4, 5, 6]);
  });

  test("a peer that goes while leave is waited for", async () => {
    let allow;
    const { pulse, socket, say, closed } = session({ authenticate: () => new Promise((resolve) => (allow = resolve)) });
    say({ operation: "put", metric: "m", timestamp: 1, value: 1 });
    socket.close();
    allow(true);
    await tick();
    assert.deepEqual([pulse.stats().points, closed], [0, []]);
  });

  test("a flood of messages is not kept for ever", () => {
    const { say, closed } = session({ authenticate: () => new Promise(() => {}) });
    for (let i = 0; i < 5000; i += 1) say({ operation: "version" });
    assert.match(closed[0][1], /limit_exceeded/);
  });
});

test("a peer has to be one", () => {
  const pulse = new Pulsetree();
  for (const [peer, message] of [
    [undefined, /peer is undefined/],
    [{}, /peer\.send is undefined/],
    [{ send() {}, close: 5 }, /peer\.close is 5/],
    [{ send() {}, close() {}, sessionId: 5 }, /peer\.sessionId is 5/],
    [{ send() {}, close() {}, bufferedAmount: "5" }, /peer\.bufferedAmount is "5"; expected a number of bytes/],
    [{ send() {}, close() {}, bufferedAmount: 5n }, /peer\.bufferedAmount is 5n; expected a number/],
    [{ send() {}, close() {}, bufferedAmount: Symbol("a") }, /peer\.bufferedAmount is /],
    [{ send() {}, close() {}, bufferedAmount: Object.create(null) }, /peer\.bufferedAmount is /],
  ]) {
    assert.throws(() => pulse.socket(peer), { code: "invalid_argument", message });
  }
});

describe("frames that come while authenticate has not answered", () => {
  const asking = () => {
    let answer = (/** @type {boolean} */ leave) => void leave;
    const leave = new Promise((resolve) => (answer = resolve));
    return { ...session({ authenticate: () => leave }), answer, leave };
  };

  test("are answered in order, once it has", async () => {
    const { say, sent, closed, answer, leave } = asking();
    say({ operation: "put", metric: "late", timestamp: 1, value: 1 });
    say({ operation: "suggest", type: "metrics" });
    say({ operation: "suggest", type: "metrics", q: "x" });
    assert.deepEqual(sent, []);
    answer(true);
    await leave;
    await new Promise(setImmediate);
    assert.deepEqual([sent, closed], [['["late"]', "[]"], []]);
  });

  test("may be 64 KiB and no more", async () => {
    const { say, sent, closed } = asking();
    const put = (/** @type {number} */ length) => say({ operation: "put", metric: "m".repeat(length), timestamp: 1, value: 1 });
    put(1_000_000);
    put(40_000);
    put(20_000);
    assert.deepEqual(closed, [], "what is asked about does not wait");
    put(20_000);
    assert.equal(closed[0][0], 1008);
    assert.match(closed[0][1], /limit_exceeded/);
    assert.deepEqual(sent, []);
  });
});
