import assert from "node:assert/strict";
import { Pulsetree } from "pulsetree";

const OPERATIONS = 2_000_000;
const LABELS = { queue: "mail" };

function refused(debug) {
  const pulse = new Pulsetree();
  const metric = pulse.getMetric("queue.length", "float");
  const accepting = metric.with(LABELS);
  const refusing = pulse.getMetric("queue.depth", "float");
  return {
    ours: { operations: OPERATIONS, run: debug(refusing) },
    peer: { operations: OPERATIONS, run: () => { for (let i = 0; i < OPERATIONS; i++) accepting.runtime(i); } },
    check: () => {
      assert.doesNotMatch(pulse.toPrometheus(), /^queue_depth(\{.*\})? \d/m);
      assert.match(pulse.toPrometheus(), new RegExp(`^queue_length\\{queue="mail"\\} ${OPERATIONS - 1}$`, "m"));
    },
    close: () => pulse.dispose(),
  };
}

const direct = () => refused((metric) => () => { for (let i = 0; i < OPERATIONS; i++) metric.debug(i); });
const bound = () =>
  refused((metric) => {
    const handle = metric.with(LABELS);
    return () => { for (let i = 0; i < OPERATIONS; i++) handle.debug(i); };
  });

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "refused debug(v)", peerName: "pulsetree, accepted bound runtime(v)", unit: "ns", mark: 2, sides: direct },
  { name: "refused debug(v), bound", peerName: "pulsetree, accepted bound runtime(v)", unit: "ns", mark: 2, sides: bound },
];
