// What the page records of itself: which click a long task is called by, and which none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { recordTasks } from "../../www/record/tasks.js";

test("a long task is called by the click that it held, and by no other", () => {
  let tell;
  globalThis.PerformanceObserver = class {
    static supportedEntryTypes = ["longtask"];
    constructor(told) {
      tell = (startTime, duration) => told({ getEntries: () => [{ startTime, duration }] });
    }
    observe() {}
  };
  const pulse = new Pulsetree();
  let click;
  recordTasks(pulse, () => click);
  const callers = () => Object.fromEntries(pulse.metricman("page").graph().edges.map(({ caller, hits }) => [caller, hits]));
  tell(1000, 80);
  assert.deepEqual(callers(), {});
  click = { target: "Block", time: 2000 };
  tell(1999, 150); // it was handled within
  assert.deepEqual(callers(), { Block: 1 });
  tell(2060, 80); // after it
  tell(1800, 150); // before it: one that came meanwhile waited
  click = { target: "Sun", time: 9000 };
  tell(9600, 120); // what repeats by itself, half a second later
  assert.deepEqual(callers(), { Block: 1 });
  assert.equal(pulse.metricman("page").aggregate().message[0].hits, 5);
});
