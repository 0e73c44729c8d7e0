// How the page draws a series, and how it writes times: without a screen.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axes } from "../../www/chart/axes.js";
import { coloursOf } from "../../www/chart/colours.js";
import { drawnAs, finished } from "../../www/chart/shapes.js";
import { clock, stamp } from "../../www/shared/format.js";

/** What is drawn on a path, as text. */
globalThis.Path2D = class {
  done = [];
  moveTo = (x, y) => void this.done.push(`M${x},${y}`);
  lineTo = (x, y) => Number.isFinite(x) && this.done.push(`L${x},${y}`);
  rect = (x, y, width, height) => void this.done.push(`R${x},${y},${width},${height}`);
};

/** A plot on which a second is a pixel, and values stand upside down below 100. */
const plot = (times, values) => ({ data: [times, values], scales: { y: { min: 0 } }, valToPos: (value, scale) => (scale === "x" ? value : 100 - value) });
const drawn = (paths, times, values) => paths(plot(times, values), 1, 0, times.length - 1);

describe("counts are drawn over the whole of their buckets", () => {
  const kind = { counts: true, step: 10_000 };
  test("one as bars from the ground", () => {
    const { paths, fill } = drawnAs(kind, 1, "#123456");
    assert.equal(fill, "#12345666");
    assert.deepEqual(drawn(paths, [0, 10, 20], [5, null, 7]).fill.done, ["R0,95,9,5", "R20,93,9,7"]);
  });
  test("several as steps: joined where they touch, on the ground between, the last one as wide", () => {
    const { paths } = drawnAs(kind, 2, "#123456");
    assert.deepEqual(drawn(paths, [0, 10, 20, 30], [5, 6, null, 7]).stroke.done, ["M0,100", "L0,95", "L10,95", "L10,94", "L20,94", "L20,100", "M30,100", "L30,93", "L40,93"]);
  });
  test("those that are stamped at their end lie before it", () => {
    const { paths } = drawnAs({ ...kind, stampedAtEnd: true }, 1, "#123456");
    assert.deepEqual(drawn(paths, [10], [5]).fill.done, ["R0,95,9,5"]);
  });
  test("measurements are lines", () => assert.deepEqual(drawnAs({ step: 10_000 }, 2, "#123456"), { width: 1.75 }));
});

test("the bucket that is still being filled is left out, and only that", () => {
  const column = { timestamps: Float64Array.of(0, 10, 20), values: Float64Array.of(5, 6, 1), step: 10 };
  const values = (now, rest = {}) => Array.from(finished({ ...column, ...rest }, now).values);
  assert.deepEqual(values(25), [5, 6]);
  assert.deepEqual(values(30), [5, 6, 1]);
  assert.deepEqual(values(19, { stampedAtEnd: true }), [5, 6]);
  assert.equal(finished(column, 30), column);
});

test("a series keeps its colour, whatever comes and goes beside it", () => {
  const [a, b] = coloursOf(["a", "b"]);
  const [c, again] = coloursOf(["c", "b"]);
  assert.equal(again, b);
  assert.equal(new Set([a, b, c]).size, 3);
  assert.deepEqual(coloursOf(["b", "d", "a"]).filter((_, index) => index !== 1), [b, a]);
  // Two thousand others come and go, of which each is seen once.
  for (let other = 0; other < 2500; other++) assert.equal(coloursOf(["a", `other ${other}`])[0], a);
});

/** A page of that font. */
function page(fontSize) {
  globalThis.getComputedStyle = () => ({ fontSize, fontFamily: "sans" });
  globalThis.document = { documentElement: {}, body: {} };
}

test("the date has a line of its own below the time, whatever the font", () => {
  for (const fontSize of ["14px", "16px", "20px", "23.3px"]) {
    page(fontSize);
    const [{ font, size, ticks }] = axes({ text: "", grid: "" }, "");
    // What a uPlot takes for the size: digits before "px".
    const [whole, taken] = /^([\d.]+)px/.exec(font);
    assert.equal(/(\d+)px/.exec(font)[1], taken, whole);
    assert.ok(Number(taken) >= 12 && size >= ticks.size + 2.5 * taken, `${taken} in ${size}`);
  }
});

test("clocks have 24 hours, in every place", () => {
  const evening = new Date(2024, 4, 1, 17, 4, 5, 6).getTime();
  assert.deepEqual([clock(evening), stamp(evening)], ["17:04:05", "2024-05-01 17:04:05.006"]);
  page("16px");
  const [{ values }] = axes({ text: "", grid: "" }, "");
  const templates = values.flat().filter((part) => typeof part === "string").join(" ");
  assert.match(templates, /\{HH\}:\{mm\}/);
  assert.doesNotMatch(templates, /\{h+\}|\{aa\}|\{AA\}/);
});
