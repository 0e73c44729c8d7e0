// save() and new Pulsetree({ image }): the same world again, and nothing of what is none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";

const clock = () => 1_600_000_000_000;

function filled(options = {}) {
  const pulse = new Pulsetree({ clock, ...options });
  pulse.getMetric("web.requests", "counter", { help: "Requests" }).runtime(3, { path: "/" });
  pulse.getMetric("web.seconds", "histogram").runtime(0.2, { path: '/"' });
  pulse.getMetric("web.quiet", "int", "disabled");
  pulse.getMetric("load", "callable", { value: () => 7 });
  pulse.metricman("site").hit("/", { caller: "/a", layer: "x" });
  pulse.put({ metric: "cpu", timestamp: clock(), value: 0.5, tags: { host: "é" } });
  return pulse;
}

/** All that can be seen, but for what is a function. */
function seen(pulse) {
  const request = { start: 1, end: clock() + 1, queries: [{ aggregator: "sum", metric: "cpu" }] };
  return {
    tree: pulse.toJSON(),
    text: pulse.toPrometheus(),
    points: pulse.query(request),
    hits: ["site"].map((id) => [pulse.metricman(id).timeSeries(), pulse.metricman(id).graph()]),
    level: pulse.find("web.quiet").level,
  };
}

test("a world started from what another saved shows the same", () => {
  const pulse = filled();
  const image = pulse.save();
  assert.ok(image instanceof Uint8Array && image.buffer.byteLength === image.length);
  const copy = new Pulsetree({ clock, image });
  assert.doesNotMatch(copy.toPrometheus(), /^load /m, "a callable is silent until it is given again");
  copy.getMetric("load", "callable", { value: () => 7 });
  assert.deepEqual(seen(copy), seen(pulse));
  copy.getMetric("web.requests", "counter").runtime({ path: "/" });
  assert.match(copy.toPrometheus(), /web_requests_total\{path="\/"\} 4|web_requests\{path="\/"\} 4/);
  pulse.dispose();
});

test("a large world crosses in pieces", () => {
  const pulse = new Pulsetree({ clock });
  const writer = pulse.series("m");
  const times = Float64Array.from({ length: 300_000 }, (_, at) => clock() + at * 10);
  writer.appendMany(times, times.map((_, at) => Math.sin(at)));
  const image = pulse.save();
  assert.ok(image.length > 2 ** 20);
  const copy = new Pulsetree({ clock, image });
  assert.equal(copy.stats().points, 300_000);
  const small = new Pulsetree({ clock, image, memoryLimit: 2 ** 20 });
  assert.ok(small.stats().bytes <= 2 ** 20 && small.stats().points > 1000, "the newest that fit");
});

test("what is no image is corrupt, and leaves no world", () => {
  const image = filled().save();
  const flipped = image.slice();
  flipped[100] ^= 1;
  for (const bad of [new Uint8Array(0), new Uint8Array([1, 2, 3]), image.subarray(0, image.length - 1), flipped]) {
    assert.throws(() => new Pulsetree({ image: bad }), { name: "PulsetreeError", code: "corrupt", status: 400 });
  }
  for (const bad of ["text", 7, {}, image.buffer]) {
    assert.throws(() => new Pulsetree({ image: bad }), { code: "invalid_argument", message: /options.image/ });
  }
  assert.equal(new Pulsetree({ image: null }).stats().series, 0);
});

test("a disposed world saves nothing", () => {
  const pulse = filled();
  pulse.dispose();
  assert.throws(() => pulse.save(), { code: "disposed" });
});

test("what was frozen before an image is sent as it was, what comes after it under a new id", () => {
  const pulse = new Pulsetree({ clock });
  const counter = pulse.getMetric("c", "counter");
  counter.runtime(5);
  const first = pulse.takeDelta();
  counter.runtime(3);
  const copy = new Pulsetree({ clock, image: pulse.save() });
  copy.getMetric("c", "counter").runtime(2);
  const receiver = new Pulsetree({ clock });
  const sent = [];
  for (let delta = copy.takeDelta(); delta; delta = copy.takeDelta()) {
    receiver.merge(delta.bytes);
    copy.acknowledge(delta.sequence, delta.sender);
    sent.push([delta.sender === first.sender, delta.sequence]);
  }
  assert.deepEqual(sent, [[true, 1], [true, 2], [false, 1]]);
  assert.deepEqual(receiver.toJSON(), { c: { _: 10 } });
});
