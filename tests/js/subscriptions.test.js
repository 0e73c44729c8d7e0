// Subscriptions over a WebSocket: the stored points by time, then all that arrives, each once.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";

const NOW = 1_600_000_000_000;

/** A session whose frames can be awaited. */
function session(pulse = new Pulsetree({ clock: () => NOW }), peer = {}) {
  /** @type {any[]} */
  const items = [];
  const frames = [];
  const closed = [];
  let arrived = () => {};
  const socket = pulse.socket({
    send: (frame) => {
      const { responses } = JSON.parse(frame);
      frames.push(responses.length);
      items.push(...responses);
      arrived();
    },
    close: (...why) => {
      closed.push(why);
      arrived();
    },
    ...peer,
  });
  const say = (message) => socket.message(JSON.stringify(message));
  /** Waits until there are so many items, or the socket is closed. */
  const take = async (count) => {
    // A real socket keeps its process; nothing of a subscription does.
    const alive = setInterval(() => {}, 1000);
    while (items.length < count && closed.length === 0) await new Promise((resolve) => (arrived = resolve));
    clearInterval(alive);
    return items.splice(0, count);
  };
  return { pulse, socket, say, take, items, frames, closed };
}

const put = (pulse, timestamp, value, tags = { host: "a" }, metric = "m") => assert.equal(pulse.put({ metric, timestamp, value, tags }).failed, 0);
const values = (items) => items.map(({ value }) => value);
const SUBSCRIPTION = { subscriptionId: "s" };
const add = (more = {}) => ({ operation: "add", ...SUBSCRIPTION, metric: "m", delayTime: 0, ...more });

/** A session with a subscription that follows. */
function following(pulse, more = {}) {
  const made = session(pulse);
  made.say({ operation: "create", ...SUBSCRIPTION });
  made.say(add(more));
  return made;
}

test("the stored points by time, then arrivals in order of arrival, late ones and overwrites included", async () => {
  const pulse = new Pulsetree({ clock: () => NOW });
  for (const [time, value, host] of [[30_000, 3, "a"], [10_000, 1, "a"], [20_000, 2, "b"], [10_000, 1.5, "b"]]) put(pulse, NOW - 100_000 + time, value, { host });
  const { take, closed } = following(pulse);
  const stored = await take(4);
  assert.deepEqual(values(stored), [1, 1.5, 2, 3]);
  assert.deepEqual(stored[1], { metric: "m", timestamp: NOW - 90_000, value: 1.5, tags: [{ key: "host", value: "b" }], subscriptionId: "s", complete: false });
  put(pulse, NOW, 4);
  put(pulse, NOW - 95_000, 0.5);
  pulse.putLines(`put m ${NOW} 5 host=a\nput other ${NOW} 6`);
  assert.deepEqual(values(await take(3)), [4, 0.5, 5]);
  pulse.series("m", { host: "new" }).append(NOW - 1, NaN);
  put(pulse, NOW - 2, 7);
  assert.deepEqual(values(await take(2)), [null, 7]);
  assert.deepEqual(closed, []);
});

test("what arrives while the store is walked comes once: of 5000 points, in pages of 1000", async () => {
  const pulse = new Pulsetree({ clock: () => NOW });
  const writer = pulse.series("m", { host: "a" });
  const time = (at) => NOW - 1_000_000 + 10 * at;
  for (let at = 0; at < 5000; at++) writer.append(time(at), at);
  const { take, frames } = following(pulse);
  const first = await take(1000);
  put(pulse, time(500), 500.5);
  put(pulse, time(4000), 4000.5);
  put(pulse, time(5000), 5000);
  put(pulse, time(100) + 1, 100.1, { host: "z" });
  const rest = await take(4003);
  const seen = values([...first, ...rest]);
  assert.ok(frames.every((count) => count <= 1000));
  assert.deepEqual(seen.filter((value) => value % 1 !== 0), [500.5, 100.1, 4000.5], "the late two as they came, the overwritten one in its place");
  assert.deepEqual(seen.filter((value) => value % 1 === 0), Array.from({ length: 5001 }, (_, at) => at).filter((at) => at !== 4000));
});

test("tags match as in a query, and a hit's new sum comes again", async () => {
  const pulse = new Pulsetree({ clock: () => NOW });
  for (const host of ["web1", "web2", "db1"]) put(pulse, NOW - 1000, host.length, { host });
  const web = following(pulse, { tags: { host: "web*" } });
  assert.deepEqual((await web.take(2)).map(({ tags }) => tags[0].value), ["web1", "web2"]);
  put(pulse, NOW, 1, { host: "db1" });
  put(pulse, NOW, 2, { host: "web2" });
  assert.deepEqual(values(await web.take(1)), [2]);
  const site = pulse.metricman("site");
  const hits = following(pulse, { metric: "site" });
  site.hit("home");
  assert.deepEqual(values(await hits.take(1)), [1]);
  site.hit("home");
  assert.deepEqual(values(await hits.take(1)), [2]);
  pulse.getMetric("gauge", "int").runtime(7);
  const gauge = following(pulse, { metric: "gauge" });
  pulse.sample();
  assert.deepEqual(values(await gauge.take(1)), [7]);
});

test("startTime and endTime bound what comes, and the end is told", async () => {
  const pulse = new Pulsetree({ clock: () => NOW });
  for (let at = 0; at < 10; at++) put(pulse, NOW - 10_000 + 1000 * at, at);
  const { take, pulse: same } = following(pulse, { startTime: NOW - 8000, endTime: NOW - 3000 });
  const items = await take(7);
  assert.deepEqual(values(items.slice(0, 6)), [2, 3, 4, 5, 6, 7]);
  assert.deepEqual(items[6], { metric: "m", subscriptionId: "s", complete: true });
  assert.equal(same, pulse);
});

test("frames are delayTime apart", async () => {
  const pulse = new Pulsetree({ clock: () => NOW });
  put(pulse, NOW - 5, 1);
  const { take, frames } = following(pulse, { delayTime: 40 });
  const before = performance.now();
  await take(1);
  put(pulse, NOW - 4, 2);
  put(pulse, NOW - 3, 3);
  await take(2);
  assert.ok(performance.now() - before >= 39);
  assert.deepEqual(frames, [1, 2]);
});

describe("an end", () => {
  test("remove, close and a second add", async () => {
    const pulse = new Pulsetree({ clock: () => NOW });
    const { say, take, items } = following(pulse);
    put(pulse, NOW, 1);
    await take(1);
    say(add());
    assert.deepEqual(values(await take(1)), [1], "from the start again");
    say({ operation: "remove", ...SUBSCRIPTION, metric: "m" });
    put(pulse, NOW + 1, 2);
    say(add({ metric: "n" }));
    say({ operation: "close", ...SUBSCRIPTION });
    put(pulse, NOW, 3, {}, "n");
    await new Promise(setImmediate);
    assert.deepEqual(items, []);
  });

  test("a closed socket frees what it held: 10 000 times", () => {
    const pulse = new Pulsetree({ clock: () => NOW });
    put(pulse, NOW - 1, 1);
    const held = pulse.stats().bytes;
    for (let at = 0; at < 10_000; at++) following(pulse).socket.close();
    assert.ok(pulse.stats().bytes <= held + 1024, `${pulse.stats().bytes - held} bytes more`);
    put(pulse, NOW, 2);
    const { closed } = following(pulse);
    assert.deepEqual(closed, []);
  });

  test("a reader that falls behind is closed with a reason, and holds nothing", async () => {
    const pulse = new Pulsetree({ clock: () => NOW, memoryLimit: 8 * 1024 * 1024 });
    let buffered = 0;
    const { take, closed } = session(pulse, { get bufferedAmount() { return buffered; } });
    const stuck = session(pulse, { get bufferedAmount() { return buffered; } });
    stuck.say({ operation: "create", ...SUBSCRIPTION });
    stuck.say(add());
    buffered = 2 ** 30;
    const lines = Array.from({ length: 100_000 }, (_, at) => `put m ${NOW - 100_000 + at} ${at} host=a`).join("\n");
    pulse.putLines(lines);
    buffered = 0;
    for (let tries = 0; tries < 200 && stuck.closed.length === 0; tries++) {
      put(pulse, NOW, tries);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.equal(stuck.closed[0]?.[0], 1008);
    assert.match(stuck.closed[0][1], /limit_exceeded/);
    void take;
    assert.deepEqual(closed, []);
  });

  test("what its filters hold counts in the memory, and is given back", () => {
    const pulse = new Pulsetree({ clock: () => NOW, memoryLimit: 2 ** 20 });
    const before = pulse.stats().bytes;
    const { say, closed, socket } = session(pulse);
    say({ operation: "create", ...SUBSCRIPTION });
    const tags = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`k${at}`, `regexp((?:ab?c){${400 + at}}z)`]));
    for (let at = 0; at < 100 && closed.length === 0; at++) say(add({ metric: `m${at}`, tags }));
    assert.match(closed[0]?.[1], /limit_exceeded/);
    assert.ok(pulse.stats().bytes <= before + 1024, `${pulse.stats().bytes - before} bytes more`);
    socket.close();
    put(pulse, NOW, 1);
  });

  test("a disposed world", async () => {
    const pulse = new Pulsetree({ clock: () => NOW });
    const { closed } = following(pulse);
    pulse.dispose();
    assert.match(closed[0][1], /disposed/);
  });
});

test("a socket has a thousand subscriptions at most", () => {
  const { say, closed } = session();
  for (let id = 0; id < 1000; id += 1) say({ operation: "create", subscriptionId: `s${id}` });
  say({ operation: "create", subscriptionId: "s0" });
  assert.deepEqual(closed, []);
  say({ operation: "create", subscriptionId: "one more" });
  assert.equal(closed[0]?.[0], 1008);
  assert.match(closed[0][1], /^limit_exceeded: 1000 subscriptions are open/);
});

describe("what is refused closes with 1008", () => {
  for (const [message, reason] of [
    [{ operation: "create" }, /subscriptionId/],
    [{ operation: "create", subscriptionId: 7 }, /subscriptionId is 7/],
    [{ operation: "create", subscriptionId: "s", more: 1 }, /more is not a field/],
    [{ operation: "add", subscriptionId: "nobody", metric: "m" }, /Unknown subscription id, create subscription first/],
    [add({ metric: null }), /Metric name cannot be null in add subscription/],
    [add({ metric: "" }), /Metric name cannot be null/],
    [{ operation: "create", subscriptionId: "" }, /subscriptionId is ""/],
    [{ operation: "create", subscriptionId: "s".repeat(8193) }, /subscriptionId is "sss/],
    [add({ metric: "m".repeat(8193) }), /metric is "mmm/],
    [add({ startTime: -1 }), /startTime is -1/],
    [add({ endTime: "soon" }), /endTime is "soon"/],
    [add({ delayTime: -5 }), /delayTime is -5/],
    [add({ delayTime: 1e12 }), /delayTime/],
    [add({ tags: { host: "regexp([)" } }), /tags\.host/],
    [add({ tags: ["host=a"] }), /tags/],
    [{ operation: "remove", subscriptionId: "nobody", metric: "m" }, /Unknown subscription id/],
    [{ operation: "close", subscriptionId: "nobody" }, /Unknown subscription id/],
  ]) {
    test(JSON.stringify(message).slice(0, 100), () => {
      const { say, closed } = session();
      say({ operation: "create", ...SUBSCRIPTION });
      say(message);
      assert.equal(closed[0]?.[0], 1008);
      assert.match(closed[0][1], reason);
    });
  }
});

test("authenticate is told each operation, none of which writes", () => {
  const told = [];
  const pulse = new Pulsetree({ clock: () => NOW, authenticate: (_, { operation, write, transport }) => told.push([operation, write, transport]) > 0 });
  const { say } = following(pulse);
  say({ operation: "remove", ...SUBSCRIPTION, metric: "m" });
  say({ operation: "close", ...SUBSCRIPTION });
  assert.deepEqual(told, ["create", "add", "remove", "close"].map((operation) => [operation, false, "websocket"]));
  pulse.dispose();
});
