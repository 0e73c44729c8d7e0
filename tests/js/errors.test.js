// The error type, and the options of the constructor.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as everything from "../../pkg/inline.js";

const { Pulsetree, PulsetreeError } = everything;

function caught(run) {
  try {
    run();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
}

test("the package exports what the contract says, and nothing else", () => {
  assert.deepEqual(Object.keys(everything).sort(), ["DEBUG", "DISABLED", "INHERIT", "Pulsetree", "PulsetreeError", "RUNTIME", "annotateEveryLeafNodeWithLabels", "jsonToPrometheus", "update"].sort());
});

test("an error is an Error with a code, a status and words", () => {
  const error = caught(() => new Pulsetree().getMetric("a..b", "int"));
  assert.ok(error instanceof PulsetreeError && error instanceof Error);
  assert.deepEqual([error.name, error.code, error.status, error.position], ["PulsetreeError", "invalid_name", 400, undefined]);
  assert.match(String(error), /^PulsetreeError: .*a\.\.b/);
  assert.ok(!("position" in error));
});

describe("each code has its status", () => {
  const pulse = new Pulsetree({ seriesLimit: 1, storeSeriesLimit: 1, retention: 1000, clock: () => 1e12 });
  pulse.getMetric("a", "int").runtime(1);
  pulse.series("s").append(1e12, 1);
  const removed = pulse.getMetric("removed", "int");
  pulse.removeMetric("removed");
  const disposed = new Pulsetree();
  disposed.dispose();
  const rows = [
    ["invalid_argument", 400, () => pulse.getMetric("x", "nope")],
    ["invalid_name", 400, () => pulse.getMetric("1")],
    ["too_old", 400, () => pulse.series("s").append(1, 1)],
    ["no_such_metric", 404, () => removed.runtime(1)],
    ["type_conflict", 409, () => pulse.getMetric("a", "float")],
    ["not_a_container", 409, () => pulse.getMetric("a.b", "int")],
    ["limit_exceeded", 422, () => pulse.series("another")],
    ["disposed", 500, () => disposed.stats()],
  ];
  for (const [code, status, run] of rows) {
    test(code, () => {
      const error = caught(run);
      assert.ok(error instanceof PulsetreeError, String(error));
      assert.deepEqual([error.code, error.status], [code, status]);
      assert.equal(pulse.find("a").toJSON()._, 1, "and the same object goes on working");
    });
  }
});

test("long values are cut in messages", () => {
  const { message } = caught(() => new Pulsetree().getMetric("m", "x".repeat(1e6)));
  assert.ok(message.length < 400, `${message.length} characters`);
});

describe("options", () => {
  const rows = [
    [{ memorylimit: 5 }, /options\.memorylimit is not an option; expected one of .*memoryLimit/],
    [5, /options is 5/],
    [[], /options is an array/],
    [{ clock: 5 }, /options\.clock is 5; expected a function/],
    [{ monotonic: {} }, /options\.monotonic is an object/],
    [{ memoryLimit: 0 }, /options\.memoryLimit is 0/],
    [{ memoryLimit: 2 ** 20 - 1 }, /options\.memoryLimit is 1048575; expected a number of bytes, at least 1048576/],
    [{ queryLimit: 5 }, /options\.queryLimit is 5/],
    [{ queryLimit: { work: 0 } }, /options\.queryLimit\.work is 0/],
    [{ queryLimit: { answerBytes: "1" } }, /options\.queryLimit\.answerBytes is "1"/],
    [{ queryLimit: { bytes: 1 } }, /options\.queryLimit\.bytes is not a field; expected one of work, answerBytes/],
    [{ memoryLimit: 2 ** 31 + 1 }, /options\.memoryLimit is 2147483649; expected a number of bytes, at least 1048576 \(1 MiB\) and at most 2147483648 \(2 GiB\)/],
    [{ memoryLimit: "64" }, /options\.memoryLimit is "64"/],
    [{ memoryLimit: NaN }, /options\.memoryLimit is NaN/],
    [{ retention: -1 }, /options\.retention is -1/],
    [{ seriesLimit: 1.5 }, /options\.seriesLimit is 1\.5/],
    [{ seriesLimit: -1 }, /options\.seriesLimit is -1/],
    [{ storeSeriesLimit: 2 ** 32 }, /options\.storeSeriesLimit is 4294967296/],
    [{ authenticate: true }, /options\.authenticate is true/],
    [{ cors: "https://a.example" }, /options\.cors is "https:\/\/a\.example"/],
    [{ cors: ["https://a.example/"] }, /options\.cors\[0\] is "https:\/\/a\.example\/"/],
    [{ cors: ["https://a.example", "a.example"] }, /options\.cors\[1\]/],
    [{ basePath: "pulse" }, /options\.basePath is "pulse"/],
    [{ basePath: "/pulse/" }, /options\.basePath is "\/pulse\/"/],
    [{ basePath: "//host" }, /options\.basePath is "\/\/host"/],
    [{ basePath: "/\\host" }, /options\.basePath is/],
    [{ basePath: "/pulse/.." }, /options\.basePath is "\/pulse\/\.\."/],
    [{ basePath: "/pulse?a" }, /options\.basePath is "\/pulse\?a"/],
    [{ basePath: 5 }, /options\.basePath is 5/],
    [{ bodyLimit: 0 }, /options\.bodyLimit is 0/],
  ];
  for (const [options, message] of rows) test(String(message), () => assert.throws(() => new Pulsetree(options), { name: "PulsetreeError", code: "invalid_argument", message }));

  test("all of them may be given, or undefined", () => {
    const names = ["clock", "monotonic", "memoryLimit", "retention", "seriesLimit", "storeSeriesLimit", "authenticate", "cors", "basePath", "bodyLimit", "queryLimit"];
    new Pulsetree(Object.fromEntries(names.map((name) => [name, undefined])));
    new Pulsetree({ clock: Date.now, monotonic: () => 1, memoryLimit: Infinity, retention: Infinity, seriesLimit: 0, storeSeriesLimit: 0, authenticate: () => true, cors: ["https://a.example", "null", "app://x"], basePath: "/a/b", bodyLimit: 1, queryLimit: { work: 1, answerBytes: Infinity } });
    new Pulsetree({ cors: "*", basePath: "" });
  });
});
