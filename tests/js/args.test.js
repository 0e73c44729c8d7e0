// The words of the command line that say how much or how long, and what they come to.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseArguments, UsageError } from "../../target/face/bin/args.js";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

describe("spans", () => {
  for (const [text, ms] of [
    ["5ms", 5], ["2s", 2000], ["1.5s", 1500], ["90m", 90 * MINUTE], ["12h", DAY / 2], ["7d", 7 * DAY], ["2w", 14 * DAY], ["1n", 30 * DAY], ["1y", 365 * DAY], ["1D", DAY],
  ]) {
    test(text, () => {
      assert.equal(parseArguments(["--retention", text]).retention, ms);
      const push = ["--push", "http://x/merge", "--push-every", text];
      if (ms < 2 ** 31) assert.equal(parseArguments(push).pushEvery, ms);
      else assert.throws(() => parseArguments(push), UsageError);
    });
  }
  for (const text of ["", "7", "0s", "-1s", "1 d", "d", "1x"]) {
    test(`${JSON.stringify(text)} is none`, () => assert.throws(() => parseArguments([`--retention=${text}`]), UsageError));
  }
});

describe("origins", () => {
  for (const [text, origins] of [
    ["*", "*"], ["https://a.example", ["https://a.example"]], ["HTTPS://A.example:8443/,http://b", ["https://a.example:8443", "http://b"]],
    ["null", ["null"]], ["chrome-extension://abc,capacitor://localhost/", ["chrome-extension://abc", "capacitor://localhost"]],
  ]) {
    test(text, () => assert.deepEqual(parseArguments(["--cors", text]).cors, origins));
  }
  for (const text of ["", "a.example", "a.example:80", "https://a.example/x", "https://a.example:443", "https://u@a.example", "file:///x", "data:,x", "nullx", "*,null", "app://x/y", "https://a.example,"]) {
    test(`${JSON.stringify(text)} is none`, () => assert.throws(() => parseArguments([`--cors=${text}`]), UsageError));
  }
});

describe("sizes", () => {
  for (const [text, bytes] of [
    ["1048576", 2 ** 20], ["2000000b", 2e6], ["2000kb", 2e6], ["3MB", 3e6], ["1gb", 1e9], ["2048KiB", 2 ** 21], ["1.5MiB", 1.5 * 2 ** 20], ["2GiB", 2 ** 31],
  ]) {
    test(text, () => assert.equal(parseArguments(["--memory", text]).memoryLimit, bytes));
  }
  for (const text of ["", "1", "1048575", "2.1GiB", "64mb/s", "1tb"]) {
    test(`${JSON.stringify(text)} is none`, () => assert.throws(() => parseArguments([`--memory=${text}`]), UsageError));
  }
});
