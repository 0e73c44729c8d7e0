// What waits in a kept world: an answer to a write leaves when the write is stored, over each transport.
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { Pulsetree, PulsetreeError } from "../../pkg/inline.js";
import { serveLines } from "../../pkg/bin/tcp.js";

const unavailable = () => new PulsetreeError("unavailable", "the storage is full");

/** A world whose storing is the test's to end. */
function kept() {
  const pulse = new Pulsetree();
  const calls = { admitted: 0, written: 0, waiting: [], refuses: false };
  pulse.world.kept = {
    admit() {
      if (calls.refuses) throw unavailable();
      calls.admitted += 1;
    },
    stored: () => new Promise((resolve, reject) => calls.waiting.push({ resolve, reject })),
    written: () => (calls.written += 1),
  };
  return { pulse, calls };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const point = (value) => JSON.stringify({ metric: "m", timestamp: 1600000020 + value, value, tags: { a: "b" } });
const put = (pulse, value = 1) => pulse.fetch(new Request("http://host/api/put", { method: "POST", body: point(value) }));
const points = (pulse) => pulse.stats().points;

test("HTTP: applied, then stored, then answered", async () => {
  const { pulse, calls } = kept();
  let answered;
  const answer = put(pulse).then((response) => (answered = response));
  await settled();
  assert.deepEqual([points(pulse), calls.waiting.length, answered], [1, 1, undefined]);
  calls.waiting[0].resolve();
  await answer;
  assert.equal(answered.status, 204);
});

test("HTTP: what could not be stored is 503 in the words of its API; what is refused before is not applied", async () => {
  const { pulse, calls } = kept();
  const answer = put(pulse);
  await settled();
  calls.waiting[0].reject(unavailable());
  const response = await answer;
  assert.deepEqual([response.status, (await response.json()).error], [503, { code: 503, message: "the storage is full", details: "unavailable" }]);
  calls.refuses = true;
  assert.equal((await put(pulse, 2)).status, 503);
  assert.deepEqual([points(pulse), calls.waiting.length], [1, 1]);
});

test("HTTP: what asks waits for nothing", async () => {
  const { pulse, calls } = kept();
  calls.refuses = true;
  for (const path of ["/metrics", "/api/suggest?type=metrics", "/api/aggregators", "/nothing"]) await pulse.fetch(new Request(`http://host${path}`));
  assert.deepEqual([calls.waiting.length, calls.written], [0, 0]);
});

/** A session, and what it was sent. */
function session(pulse) {
  const [frames, closes] = [[], []];
  const socket = pulse.socket({ send: (frame) => frames.push(frame), close: (code, reason) => closes.push([code, reason]) });
  return { frames, closes, say: (message) => socket.message(JSON.stringify(message)) };
}
const message = (value) => ({ operation: "put", ...JSON.parse(point(value)) });

test("WebSocket: a silent put waits for nobody; the next answer waits for it, and what comes after keeps its order", async () => {
  const { pulse, calls } = kept();
  const { frames, closes, say } = session(pulse);
  say({ operation: "suggest", type: "metrics" });
  say(message(1));
  say(message(2));
  say({ operation: "suggest", type: "metrics" });
  say({ operation: "aggregators" });
  await settled();
  assert.deepEqual([frames, points(pulse), calls.written, calls.waiting.length], [["[]"], 2, 2, 1]);
  calls.waiting[0].resolve();
  await settled();
  assert.deepEqual([frames.length, frames[1], calls.waiting.length, closes], [3, '["m"]', 1, []]);
});

test("WebSocket: what could not be stored ends the session, and what is refused before is not applied", async () => {
  const { pulse, calls } = kept();
  const first = session(pulse);
  first.say(message(1));
  first.say({ operation: "version" });
  await settled();
  calls.waiting[0].reject(unavailable());
  await settled();
  assert.deepEqual([first.frames, first.closes], [[], [[1008, "unavailable: the storage is full"]]]);
  calls.refuses = true;
  const second = session(pulse);
  second.say(message(2));
  assert.deepEqual([second.closes, points(pulse)], [[[1008, "unavailable: the storage is full"]], 1]);
});

/** A connection to the lines of a world. */
async function lines(t, pulse) {
  const { server, close } = serveLines(pulse, "1.0.0", {});
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(close);
  const socket = connect(server.address().port, "127.0.0.1");
  return { socket, said: text(socket) };
}

const until = async (holds) => {
  while (!holds()) await settled();
};

test("TCP: the answers, and the end, come when all before them is stored", async (t) => {
  const { pulse, calls } = kept();
  const { socket, said } = await lines(t, pulse);
  socket.end("put m 1600000020 1 a=b\nput m later 1 a=b\nversion\nput m 1600000021 1 a=b\n");
  let ended = false;
  said.then(() => (ended = true));
  await until(() => calls.waiting.length === 1);
  assert.deepEqual([points(pulse), ended], [1, false]);
  calls.waiting[0].resolve();
  await until(() => calls.waiting.length === 2);
  assert.deepEqual([points(pulse), ended], [2, false]);
  calls.waiting[1].resolve();
  assert.match(await said, /^put: timestamp [^\n]*: put m later 1 a=b\n1\.0\.0\n$/);
});

test("TCP: each line that could not be stored, or was refused before, is answered", async (t) => {
  const { pulse, calls } = kept();
  const { socket, said } = await lines(t, pulse);
  socket.write("put m 1600000020 1 a=b\nversion\n");
  await until(() => calls.waiting.length === 1);
  calls.waiting[0].reject(unavailable());
  calls.refuses = true;
  socket.end("put m 1600000021 1 a=b\n");
  assert.equal(await said, "put: the storage is full: put m 1600000020 1 a=b\n1.0.0\nput: the storage is full: put m 1600000021 1 a=b\n");
  assert.equal(points(pulse), 1);
});
