// Sealed points, unpacked by the vectors of the module that is shipped, against what was written.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";

const POINTS = 2500;
const [MINUTE, STEP] = [60_000, 10_000];
const START = 1_600_000_020_000;

/** The same numbers in every run. @param {number} seed @returns {() => number} below 1 */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A column of each width of bits, as whole numbers and as decimals, and what no width holds. */
function* kinds() {
  for (let width = 0; width <= 52; width++) {
    const next = numbers(width + 1);
    const whole = () => Math.floor(next() * 2 ** Math.min(width, 32)) + Math.floor(next() * 2 ** Math.max(width - 32, 0)) * 2 ** 32;
    yield { name: `${width} bits`, value: () => whole() - 1000 };
    if (width <= 40) yield { name: `${width} bits of hundredths`, value: () => whole() / 100 };
    let total = 0;
    if (width <= 38) yield { name: `steps of ${width} bits`, value: () => (total += whole()) };
  }
  const next = numbers(99);
  yield { name: "any bits", value: () => next() + next() / 2 ** 32 };
  yield { name: "some that are no decimals", value: () => (next() < 0.01 ? Math.sqrt(next()) : Math.round(next() * 100) / 10) };
  yield { name: "outliers", value: () => (next() < 0.01 ? 1e12 : Math.round(next() * 100)) };
}

const kept = (value, jitter) => {
  const next = numbers(7);
  const timestamps = Float64Array.from({ length: POINTS }, (_, i) => START + i * STEP + (jitter ? Math.floor(next() * 500) : 0));
  return { timestamps, values: Float64Array.from(timestamps, value) };
};

describe("sealed points", () => {
  for (const { name, value } of kinds()) {
    for (const jitter of [false, true]) {
      test(`${name}${jitter ? ", uneven times" : ""}`, () => {
        const pulse = new Pulsetree({ clock: () => START + POINTS * STEP });
        const { timestamps, values } = kept(value, jitter);
        pulse.series("m", {}).appendMany(timestamps, values);
        const asked = (downsample) => {
          const queries = [{ aggregator: "none", metric: "m", downsample }];
          return pulse.queryColumns({ start: START, end: START + POINTS * STEP, msResolution: true, queries })[0];
        };
        const all = asked();
        assert.deepEqual([all.timestamps, all.values], [timestamps, values]);
        const minutes = asked("1m-sum");
        const expected = new Map();
        timestamps.forEach((time, i) => {
          const minute = time - (time % MINUTE);
          expected.set(minute, (expected.get(minute) ?? 0) + values[i]);
        });
        assert.deepEqual([...minutes.timestamps], [...expected.keys()]);
        [...expected.values()].forEach((sum, i) => {
          assert.ok(Math.abs(minutes.values[i] - sum) <= 1e-12 * Math.abs(sum) + 1e-9, `${minutes.values[i]}, not ${sum}`);
        });
        pulse.dispose();
      });
    }
  }
});
