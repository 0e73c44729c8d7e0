// What the page makes of a file: what its columns are taken for, and what is said of it afterwards.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { toldOf } from "../../www/data/told.js";
import { importCsv, preview } from "../../www/engine/import-csv.js";
import { importLines } from "../../www/engine/import-lines.js";

const world = () => ({ pulse: new Pulsetree(), memoryLimit: 64 * 2 ** 20 });
const context = { signal: new AbortController().signal, progress() {} };
const file = (text, name = "a.csv") => new File([text], name);

describe("what columns are taken for", () => {
  for (const [text, delimiter, ...roles] of [
    ["time,host,value\n1700000000,a,1\n1700000001,b,2\n", ",", "time", "tag", "value"],
    ["when\twhere\tbytes\n2024-05-01T10:00:00Z\tUlm\t5\n2024-05-01T10:00:01Z\tBonn\t6\n", "\t", "time", "tag", "value"],
    ["1700000000000;1.5\n1700000001000;2.5\n", ";", "time", "value"],
    ["[17/May/2015:10:05:03 +0000]|GET|7\n[17/May/2015:10:05:04 +0000]|PUT|8\n", "|", "time", "tag", "value"],
    [`time,value,id\n${Array.from({ length: 60 }, (_, i) => `${1_700_000_000 + i},${i % 7},x${i}`).join("\n")}`, ",", "time", "value", "ignore"],
  ]) {
    test(JSON.stringify(text.slice(0, 40)), async () => {
      const seen = await preview(world(), { file: file(text) });
      assert.deepEqual([seen.kind, seen.delimiter, seen.roles], ["table", delimiter, roles]);
    });
  }
  test("put lines, also with one among them that is none", async () => {
    assert.equal((await preview(world(), { file: file("put cpu 1 1\nput cpu 2 1\noops\n") })).kind, "lines");
  });
});

test("a table that is loaded twice replaces its points, and says so", async () => {
  const here = world();
  const plan = { metric: "m", delimiter: ",", header: true, width: 2, time: 0, value: 1, tags: [], apart: false };
  const text = "time,value\n1700000000,1\n1700000001,2\n";
  assert.match(toldOf(await importCsv(here, { file: file(text), plan }, context)), /^2 rows of 2 stored in [^;]*\.$/);
  assert.match(toldOf(await importCsv(here, { file: file(text), plan }, context)), /^2 rows of 2 stored in [^;]*; 2 of them took the place of a point/);
});

test("a line that is none is told by its number, the others are kept", async () => {
  const here = world();
  const done = await importLines(here, { file: file("put cpu 1700000000 1\noops\nput cpu 1700000060 2") }, context);
  assert.deepEqual([done.rows, done.stored, done.refused, done.problems[0].row], [3, 2, 1, 2]);
  assert.equal(here.pulse.stats().points, 2);
});

test("a line of bytes that are no text is refused, and told by its number", async () => {
  const here = world();
  const bytes = Buffer.from("put rain 1700000000 1 town=Ulm\nput rain 1700000000 2 town=K\u00f6ln\nput rain 1700000060 3 town=Ulm\nput oops", "latin1");
  const done = await importLines(here, { file: file(bytes) }, context);
  assert.deepEqual([done.rows, done.stored, done.refused], [4, 2, 2]);
  assert.match(done.problems.map(({ row, message }) => `${row}: ${message}`).join("\n"), /^2: bytes that are not UTF-8; save the file as UTF-8\n4: /);
  assert.deepEqual(here.pulse.suggest({ type: "tagv", tag: "town" }), ["Ulm"]);
});

test("points that gave way are not taken for replaced ones", () => {
  const done = { cancelled: true, stored: 1000, rows: 1001, ms: 10, points: 900, dropped: 100, bytes: 1800 };
  assert.equal(toldOf(done), "Cancelled: 1\u202f000 rows of 1\u202f001 stored in 10 ms, 2 bytes a point; for want of memory 100 older points gave way.");
});
