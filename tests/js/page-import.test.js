// What the page makes of a file: what its columns are taken for, and what is said of it afterwards.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { toldOf } from "../../www/data/told.js";
import { rowReader } from "../../www/engine/csv.js";
import { encodingOf } from "../../www/engine/decode.js";
import { dump } from "../../www/engine/dump.js";
import { importCsv, preview } from "../../www/engine/import-csv.js";
import { importLines } from "../../www/engine/import-lines.js";
import { instantOf, numberOf } from "../../www/engine/times.js";

const world = () => ({ pulse: new Pulsetree(), memoryLimit: 64 * 2 ** 20 });
const context = { signal: new AbortController().signal, progress() {} };
const file = (text, name = "a.csv") => new File([text], name);

describe("what columns are taken for", () => {
  for (const [text, delimiter, ...roles] of [
    ["time,host,value\n1700000000,a,1\n1700000001,b,2\n", ",", "time", "tag", "value"],
    ["when\twhere\tbytes\n2024-05-01T10:00:00Z\tUlm\t5\n2024-05-01T10:00:01Z\tBonn\t6\n", "\t", "time", "tag", "value"],
    ["1700000000000;1.5\n1700000001000;2.5\n", ";", "time", "value"],
    ["[17/May/2015:10:05:03 +0000]|GET|7\n[17/May/2015:10:05:04 +0000]|PUT|8\n", "|", "time", "tag", "value"],
    [`time,value,url\n1700000000,1,${"x".repeat(60)}\n1700000001,2,${"y".repeat(60)}\n`, ",", "time", "value", "ignore"],
    ["time;value;note\n1700000000;1;a, b, c\n1700000001;2;d\n", ";", "time", "value", "tag"],
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

test("rows of delimited text, wherever it is cut", () => {
  const text = 'a,b\r\n"x ""y"", z",1\n\n"two\nlines" ,2\nlast,"3"';
  const expected = [[1, "a", "b"], [2, 'x "y", z', "1"], [4, "two\nlines", "2"], [6, "last", "3"]];
  for (let length = 1; length <= text.length; length += 1) {
    const { push } = rowReader(",");
    const rows = [];
    for (let from = 0; from < text.length; from += length) rows.push(...push(text.slice(from, from + length), false));
    rows.push(...push("", true));
    assert.deepEqual(rows.map(({ row, fields }) => [row, ...fields]), expected, `pieces of ${length}`);
  }
});

describe("instants as files write them", () => {
  for (const [text, instant] of [
    ["1700000000", 1_700_000_000_000], ["1700000000.25", 1_700_000_000_250], ["1700000000000", 1_700_000_000_000], ["0", 0], ["-1", NaN], ["99999999999999", NaN],
    ["[17/May/2015:10:05:03 +0200]", Date.UTC(2015, 4, 17, 8, 5, 3)], ["17/Dec/2015:10:05:03", Date.UTC(2015, 11, 17, 10, 5, 3)], ["17/Foo/2015:10:05:03", NaN],
    ["2015-05-17", Date.UTC(2015, 4, 17)], ["2015-05-17 10:05", Date.UTC(2015, 4, 17, 10, 5)], ["2015-05-17T10:05:03,250z", Date.UTC(2015, 4, 17, 10, 5, 3, 250)], ["2015-05-17 10:05:03 -0130", Date.UTC(2015, 4, 17, 11, 35, 3)], ["yesterday", NaN],
  ]) {
    test(text, () => assert.equal(instantOf(text), instant));
  }
  test("numbers", () => assert.deepEqual([" 1.5 ", "-.5e3", "+7", "1.", "", "0x10", "1,5", "Infinity"].map(numberOf), [1.5, -500, 7, 1, NaN, NaN, NaN, NaN]));
});

test("what a file is written in, by its beginning", () => {
  const told = (...bytes) => encodingOf(Uint8Array.of(...bytes));
  assert.deepEqual([told(0xef, 0xbb, 0xbf, 97), told(0xff, 0xfe, 97, 0), told(0xfe, 0xff, 0, 97), told(97)], ["utf-8", "utf-16le", "utf-16be", "utf-8"]);
  assert.throws(() => told(97, 10, 98, 10, 0), { message: /^row 3: byte 4 is 0/ });
  assert.throws(() => told(), { message: /^row 1: the file is empty/ });
});

test("a table that is loaded and written again is the same; rows of one instant stay apart where that is asked", async () => {
  const here = world();
  const plan = { metric: "m", delimiter: ",", header: true, width: 3, time: 0, value: 1, tags: [{ index: 2, name: "who" }], apart: true };
  const text = 'timestamp,value,who\n1700000000000,1,"a ""b"", c"\n1700000000001,2,"a ""b"", c"\n1700000000000,3,d\n';
  const done = await importCsv(here, { file: file(text.replace("000001,2", "000000,2")), plan }, context);
  assert.deepEqual([done.rows, done.stored, done.refused], [3, 3, 0]);
  const written = await dump(/** @type {any} */ (here), { metric: "m" }, context);
  assert.deepEqual([await written.file.text(), written.rows], [text, 3]);
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
