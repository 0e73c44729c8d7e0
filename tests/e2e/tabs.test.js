// Two tabs, one truth: the second is refused what the first keeps, and pushes its deltas to it by a `fetch` of its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { filed, tab, visitor } from "./files.js";

filed();

/** Opens the shared world and answers for it over a channel. */
const keeping = `(async () => {
  const { indexedDb, open } = await import("/keep/browser.js");
  globalThis.kept = await open(indexedDb("shared"), { durable: true });
  const channel = new BroadcastChannel("pulsetree");
  channel.onmessage = async ({ data: { ask, url, body } }) => {
    if (ask === undefined) return;
    const response = await kept.pulse.fetch(new Request(url, { method: "POST", body }));
    channel.postMessage({ answer: ask, status: response.status, text: await response.text() });
  };
})()`;

/** Tries to open it, then records by itself and pushes over the channel; gives the refusal's code. */
const pushing = `(async () => {
  const { indexedDb, open } = await import("/keep/browser.js");
  const refusal = await open(indexedDb("shared")).then(() => "opened", ({ code }) => code);
  const { Pulsetree } = await import("/inline.js");
  const channel = new BroadcastChannel("pulsetree");
  const overChannel = (url, { body }) => new Promise((resolve, reject) => {
    const ask = crypto.randomUUID();
    const timer = setTimeout(() => reject(new Error("nobody keeps it")), 1000);
    channel.addEventListener("message", function answered({ data }) {
      if (data.answer !== ask) return;
      clearTimeout(timer);
      channel.removeEventListener("message", answered);
      resolve(new Response(data.text, { status: data.status }));
    });
    channel.postMessage({ ask, url, body });
  });
  const pulse = new Pulsetree();
  globalThis.clicks = pulse.getMetric("clicks", "counter");
  globalThis.pusher = pulse.pushEvery(600_000, { url: "/merge", fetch: overChannel });
  return refusal;
})()`;

test("the second tab's numbers count in the first, also past one that went and one that came back", { timeout: 60_000 }, async (t) => {
  const context = await visitor(t);
  const first = await tab(context);
  await first.evaluate(keeping);
  const second = await tab(context);
  assert.equal(await second.evaluate(pushing), "locked");
  assert.equal(await second.evaluate("clicks.runtime(1), pusher.flush()"), true);
  assert.match(await first.evaluate("kept.pulse.toPrometheus()"), /^clicks_total 1$/m);
  await first.close();
  assert.equal(await second.evaluate("clicks.runtime(2), pusher.flush()"), false);
  const third = await tab(context);
  await third.evaluate(keeping);
  assert.equal(await second.evaluate("clicks.runtime(4), pusher.flush()"), true);
  assert.match(await third.evaluate("kept.pulse.toPrometheus()"), /^clicks_total 7$/m);
});
