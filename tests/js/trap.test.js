// A trap of the wasm: told as `internal`, the end of its worlds, and of nothing else.
import { exhaust, trapping } from "./memory.js";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";

const provoke = {
  putLines: (pulse) => pulse.putLines(trapping()),
  find: (pulse) => pulse.find(trapping()),
  put: (pulse) => pulse.put({ metric: "m", timestamp: 1, value: 1, tags: { a: trapping() } }),
  text: (pulse) => pulse.getMetric("t", "string").runtime(trapping()),
  hit: (pulse) => pulse.metricman("a").hit(trapping()),
  series: (pulse) => pulse.series(trapping()),
  socket: (pulse) => {
    let reason = "";
    pulse.socket({ send() {}, close: (_, given) => (reason = given) }).message(JSON.stringify({ operation: "version", sessionId: trapping() }));
    throw Object.assign(new Error(reason), { name: "PulsetreeError", code: reason.split(":")[0] });
  },
};

for (const [what, run] of Object.entries(provoke)) {
  test(`in ${what}`, async () => {
    const [pulse, other] = [new Pulsetree(), new Pulsetree()];
    const metrics = [pulse, other].map((each) => each.getMetric("kept", "counter"));
    const bound = metrics.map((metric) => metric.with({ a: 1 }));
    const writer = other.series("s");
    const man = other.metricman("site");
    const live = man.pipeline();
    const waiting = live.next();
    waiting.catch(() => {});
    pulse.getMetric("t", "string").runtime("x");
    pulse.metricman("a");
    exhaust();
    assert.throws(() => run(pulse), { name: "PulsetreeError", code: "internal" });

    const fresh = new Pulsetree();
    fresh.getMetric("kept", "counter").runtime(1, { a: 1 });
    const uses = [() => pulse.stats(), () => other.toPrometheus(), () => bound[0].runtime(), () => bound[1].runtime(), () => metrics[1].runtime(1), () => writer.append(1, 1), () => man.hit("x")];
    for (const use of uses) assert.throws(use, { name: "PulsetreeError", code: "disposed" });
    await assert.rejects(waiting, { code: "disposed" });
    await assert.rejects(other.fetch(new Request("http://x/metrics")), { code: "disposed" });
    pulse.dispose();
    other.dispose();
    await live.return();
    assert.equal(fresh.toPrometheus(), '# TYPE kept_total counter\nkept_total{a="1"} 1\n', "nothing of theirs reached the new one");
    assert.throws(() => fresh.getMetric("a..b", "int"), { code: "invalid_name" });
    fresh.dispose();
  });
}

test("in fetch: the promise says internal", async () => {
  const pulse = new Pulsetree({ bodyLimit: 1e9 });
  exhaust();
  const lines = new Request("http://x/api/put", { method: "POST", body: JSON.stringify([{ metric: trapping(), timestamp: 1, value: 1 }]) });
  await assert.rejects(pulse.fetch(lines), { name: "PulsetreeError", code: "internal" });
  assert.equal((await new Pulsetree().fetch(new Request("http://x/version"))).status, 200);
});

test("worlds that nobody held then are not freed in the place of new ones", () => {
  const script = `
    const { exhaust, trapping } = await import(${JSON.stringify(new URL("./memory.js", import.meta.url).href)});
    const { Pulsetree } = await import(${JSON.stringify(new URL("../../pkg/inline.js", import.meta.url).href)});
    (() => { for (let i = 0; i < 20; i += 1) new Pulsetree(); })();
    exhaust();
    try { new Pulsetree().find(trapping()); } catch (error) { if (error.code !== "internal") throw error; }
    const fresh = Array.from({ length: 20 }, () => new Pulsetree());
    for (let i = 0; i < 5; i += 1) { gc(); await new Promise((resolve) => setImmediate(resolve)); }
    for (const pulse of fresh) pulse.stats();
  `;
  const { status, stderr } = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "--eval", script], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});
