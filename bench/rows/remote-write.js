import assert from "node:assert/strict";
import { createRequire } from "node:module";
import SnappyJS from "snappyjs";
import { Pulsetree } from "pulsetree";
import { labelSet } from "../data.js";

// What the peer's `pushTimeseries` encodes with; beside it stands only the request itself.
const { prometheus } = createRequire(import.meta.url)("prometheus-remote-write/prom.js");

const SETS = 20_000;
const LABELS = Array.from({ length: SETS }, (_, i) => labelSet(i));

function makeOurs() {
  const pulse = new Pulsetree({ seriesLimit: SETS, memoryLimit: 2 ** 30 });
  const counter = pulse.getMetric("web.requests", "counter");
  const bound = LABELS.map((labels) => counter.with(labels));
  const count = () => bound.forEach((one) => one.runtime());
  count();
  const bodies = [];
  const pusher = pulse.remoteWrite({
    url: "http://localhost/write",
    fetch: async (_, { body }) => {
      bodies.push(body);
      return new Response(null, { status: 204 });
    },
  });
  return { pulse, count, pusher, bodies };
}

/** As the peer makes a body of series given as objects. @param {{ labels: Record<string, string>, samples: { value: number, timestamp: number }[] }[]} timeseries */
function encodePeer(timeseries) {
  const request = {
    timeseries: timeseries.map(({ labels, samples }) => ({
      labels: Object.entries(labels).map(([name, value]) => ({ name, value })),
      samples: samples.map(({ value, timestamp }) => ({ value, timestamp })),
    })),
  };
  assert.equal(prometheus.WriteRequest.verify(request), null);
  return SnappyJS.compress(prometheus.WriteRequest.encode(request).finish());
}

const decode = (body) => prometheus.WriteRequest.decode(SnappyJS.uncompress(body)).timeseries;
const said = (bodies) => bodies.flatMap(decode).map(({ labels, samples }) => JSON.stringify([labels.map(({ name, value }) => [name, value]).sort(), samples[0].value])).sort();

/** The bodies of one tick: from the live world on our side, from objects that are there already on the peer's. */
function tick() {
  const ours = makeOurs();
  const series = LABELS.map((labels) => ({ labels: { __name__: "web_requests_total", ...labels }, samples: [{ value: 1, timestamp: Date.now() }] }));
  let peer = encodePeer(series);
  return {
    ours: { operations: SETS, before: () => { ours.count(); ours.bodies.length = 0; }, run: () => ours.pusher.flush() },
    peer: { operations: SETS, before: () => { for (const { samples } of series) samples[0].value += 1; }, run: () => { peer = encodePeer(series); } },
    check: () => {
      const [left, right] = [said(ours.bodies), said([peer])];
      assert.equal(left.length, SETS);
      const bare = (text) => JSON.stringify(JSON.parse(text)[0]);
      assert.deepEqual(left.map(bare), right.map(bare));
    },
    close: () => ours.pulse.dispose(),
  };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [{ name: "remote write, a tick of 20 000 labelled counters, per series", peerName: "prometheus-remote-write, serialised and compressed", unit: "ns", mark: 20, sides: tick }];
