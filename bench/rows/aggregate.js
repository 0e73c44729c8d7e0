import assert from "node:assert/strict";
import { Pulsetree } from "pulsetree";

const TARGETS = 100_000;

function sides() {
  const pulse = new Pulsetree({ memoryLimit: 2 ** 30 });
  const site = pulse.metricman("site");
  for (let i = 0; i < TARGETS; i++) site.hit(`/articles/${i}/index.html`);
  const text = JSON.stringify(site.aggregate());
  let [answer, parsed] = [undefined, undefined];
  return {
    ours: { operations: 1, run: () => { answer = site.aggregate(); } },
    peer: { operations: 1, run: () => { parsed = JSON.parse(text); } },
    check: () => {
      assert.equal(answer.message.length, TARGETS);
      assert.deepEqual(answer, parsed);
    },
    close: () => pulse.dispose(),
  };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "aggregate() of 100 000 targets", peerName: "JSON.parse of its own output", unit: "ms", mark: 1 / 3, sides },
];
