// A Durable Object whose world is kept, in Miniflare: deltas and points from outside, and the object aborted now and then.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Miniflare } from "miniflare";
import { install } from "./install.js";
import { worker } from "./worker.js";

const SOURCE = `
import { Pulsetree } from "pulsetree";
import { durableObject, open } from "pulsetree/keep";

export class Colo {
  constructor(ctx) {
    this.ctx = ctx;
    ctx.blockConcurrencyWhile(async () => {
      const { pulse } = await open(durableObject(ctx.storage));
      this.pulse = pulse;
    });
  }

  fetch(request) {
    if (new URL(request.url).pathname === "/abort") this.ctx.abort("as it was told");
    return this.pulse.fetch(request);
  }
}

// An isolate that counts and sends what it counted.
const isolate = new Pulsetree();
export default {
  async fetch(request, env) {
    const colo = env.COLO.get(env.COLO.idFromName("here"));
    const { pathname } = new URL(request.url);
    if (pathname !== "/count") return colo.fetch(request);
    isolate.getMetric("seen", "counter").runtime(1);
    for (let delta = isolate.takeDelta(); delta; delta = isolate.takeDelta()) {
      const reply = await colo.fetch("http://colo/merge", { method: "POST", body: delta.bytes });
      if (!reply.ok) return new Response("later", { status: 503 });
      const { sender, sequence } = await reply.json();
      isolate.acknowledge(sequence, sender);
    }
    return new Response("sent");
  },
};
`;

let miniflare;
before(async () => {
  const { folder } = await install();
  const made = await worker(folder, "counting", SOURCE);
  miniflare = new Miniflare({ workers: [{ ...made, durableObjects: { COLO: { className: "Colo", useSQLite: true } } }], cf: false });
  await miniflare.ready;
});
after(() => miniflare?.dispose());

const ask = async (path, body) => {
  const fetcher = await miniflare.getWorker("counting");
  return fetcher.fetch(`http://host${path}`, body === undefined ? {} : { method: "POST", body });
};

test("an object aborted again and again: the totals are exact, and every acknowledged point is there", async () => {
  let recorded = 0;
  const [acknowledged, tried] = [[], []];
  for (let round = 0; round < 60; round += 1) {
    recorded += 1;
    const several = [ask("/count").catch(() => {})];
    const point = { metric: "p", timestamp: 1_600_000_000 + round, value: round, tags: { a: "b" } };
    tried.push(round);
    several.push(ask("/api/put", JSON.stringify(point)).then(({ status }) => status === 204 && acknowledged.push(round), () => {}));
    // Before, between and after the two.
    if (round % 5 === 4) several.splice(round % 3, 0, ask("/abort").catch(() => {}));
    await Promise.all(several);
  }
  // One more count, without an abort, sends all that waits.
  assert.equal(await (await ask("/count")).text(), "sent");
  recorded += 1;
  assert.match(await (await ask("/metrics")).text(), new RegExp(`^seen_total ${recorded}$`, "m"));
  const reply = await ask("/api/query", JSON.stringify({ start: 1_599_999_999, end: 1_600_001_000, queries: [{ aggregator: "none", metric: "p" }] }));
  const [{ dps }] = await reply.json();
  const there = Object.values(dps);
  assert.deepEqual(acknowledged.filter((n) => !there.includes(n)), []);
  assert.deepEqual(there.filter((n) => !tried.includes(n)), []);
  assert.ok(acknowledged.length >= 40, `${acknowledged.length} acknowledged`);
});
