// The package in the workers of a page: it records, answers, pushes and keeps there as in the page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { filed, tab, visitor } from "./files.js";

filed();

/** What a worker does, and tells `answer` of. @param {string} origin */
const program = (origin) => `
  import { Pulsetree } from "${origin}/inline.js";
  import { indexedDb, open } from "${origin}/keep/browser.js";
  import { pageMetrics } from "${origin}/js/defaults/index.js";
  const [pulse, root] = [new Pulsetree(), new Pulsetree()];
  const work = async () => {
    const metrics = pageMetrics(pulse);
    pulse.getMetric("clicks", "counter").runtime(3);
    pulse.putLines("put cpu 1600000000 1 host=a");
    const [{ values }] = pulse.queryColumns({ start: 1, queries: [{ aggregator: "sum", metric: "cpu" }] });
    const pusher = pulse.pushEvery(60000, { url: "${origin}/merge", fetch: (url, init) => root.fetch(new Request(url, init)) });
    const pushed = await pusher.flush();
    await pusher.stop();
    metrics.stop();
    const kept = await open(indexedDb("kept"));
    kept.pulse.getMetric("visits", "counter").runtime(1);
    const refused = await open(indexedDb("kept")).catch(({ code }) => code);
    await kept.stop();
    const again = await open(indexedDb("kept"));
    const visits = again.pulse.find("visits").toJSON();
    await again.stop();
    return { values: [...values], pushed, clicks: /^clicks_total 3$/m.test(root.toPrometheus()), refused, visits };
  };
  const answer = (port) => work().then((did) => port.postMessage(did), ({ message }) => port.postMessage(message));
`;

for (const [kind, begin] of /** @type {const} */ ([["Worker", "answer(self);"], ["SharedWorker", "onconnect = ({ ports: [port] }) => answer(port);"]])) {
  test(`in a ${kind}`, async (t) => {
    const page = await tab(await visitor(t));
    const did = await page.evaluate(
      ([name, script]) =>
        new Promise((resolve, reject) => {
          const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
          const worker = name === "Worker" ? new Worker(url, { type: "module" }) : new SharedWorker(url, { type: "module" });
          worker.onerror = ({ message }) => reject(new Error(message));
          const port = worker instanceof Worker ? worker : worker.port;
          port.onmessage = ({ data }) => resolve(data);
        }),
      /** @type {const} */ ([kind, program(new URL(page.url()).origin) + begin]),
    );
    assert.deepEqual(did, { values: [1], pushed: true, clicks: true, refused: "locked", visits: { _: 1 } });
  });
}
