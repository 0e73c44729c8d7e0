// The words of the command line, and what they come to.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HELP, parseArguments, UsageError } from "../../target/face/bin/args.js";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** What nobody said. */
const DEFAULTS = { help: false, version: false, http: 4242, tcp: 4241, host: "127.0.0.1", pushEvery: 10_000, headers: {}, durable: false };
const [PUSH, REMOTE_WRITE, OTLP] = [["--push", "http://x/merge"], ["--remote-write", "http://x/write"], ["--otlp", "http://x/metrics"]];

/** @param {string[]} words @param {string} message */
const refused = (words, message) =>
  assert.throws(() => parseArguments(words), (error) => {
    assert.ok(error instanceof UsageError);
    assert.equal(error.message, message);
    return true;
  });

describe("settings", () => {
  test("of no words", () => assert.deepEqual(parseArguments([]), DEFAULTS));

  const [push, remoteWrite, otlp] = [{ push: "http://x/merge" }, { remoteWrite: "http://x/write" }, { otlp: "http://x/metrics" }];
  for (const [words, settings] of [
    [["--help"], { help: true }],
    [["--version"], { version: true }],
    [["--http", "80"], { http: 80 }],
    [["--tcp", "81"], { tcp: 81 }],
    [["--host", "::1"], { host: "::1" }],
    [["--memory", "1MiB"], { memoryLimit: 2 ** 20 }],
    [["--retention", "1h"], { retention: 60 * MINUTE }],
    [["--cors", "*"], { cors: "*" }],
    [["--auth", "tokens"], { auth: "tokens" }],
    [["--data", "folder"], { data: "folder" }],
    [["--data", "folder", "--durable"], { data: "folder", durable: true }],
    [PUSH, push],
    [[...PUSH, "--push-every", "1m"], { ...push, pushEvery: MINUTE }],
    [REMOTE_WRITE, remoteWrite],
    [OTLP, otlp],
    [[...PUSH, "--header", "A: b"], { ...push, headers: { a: "b" } }],
    [[...REMOTE_WRITE, "--header", "A: b"], { ...remoteWrite, headers: { a: "b" } }],
    [[...OTLP, "--header", "A: b"], { ...otlp, headers: { a: "b" } }],
    [["--http=1", "--http=2"], { http: 2 }],
  ]) {
    test(`of ${words.join(" ")}`, () => assert.deepEqual(parseArguments(words), { ...DEFAULTS, ...settings }));
  }

  test("--help tells each default as it is", () => {
    const told = [...HELP.matchAll(/^ +--([\w-]+) .*\(default ([\w.]+)[;)]/gm)].map(([, option, value]) => [option, value]);
    assert.deepEqual(told.map(([option]) => option), ["http", "tcp", "host", "memory", "push-every"]);
    const words = told.filter(([option]) => option !== "memory").flatMap(([option, value]) => [`--${option}`, value]);
    assert.deepEqual(parseArguments([...PUSH, ...words]), parseArguments(PUSH));
  });
});

describe("what is refused", () => {
  const url = (option, example) => [
    ...["", "x", "localhost:9090", "ftp://there/x", "//there/x"].map((text) => [[`${option}=${text}`], `${option} "${text}": expected a URL such as ${example}`]),
    ...["me@", ":secret@", "me:secret@"].map((who) => [[option, `http://${who}there/x`], `${option} names a user or a password; expected them in --header`]),
  ];
  const port = (option) => ["", "-1", "65536", "99999", "000080", "1e3", "0x50", " 80", "80.0"].map((text) => [[`${option}=${text}`], `${option} "${text}": expected a port from 0 to 65535`]);
  for (const [words, message] of [
    ...port("--http"),
    ...port("--tcp"),
    ...["", " \t"].map((text) => [["--host", text], `--host ${JSON.stringify(text)}: expected an address such as 127.0.0.1`]),
    [["--data", ""], '--data "": expected the path of a folder'],
    [["--memory", "lots"], '--memory "lots": expected a size such as 64MiB, 256MiB or 1GiB, of at least 1MiB and at most 2GiB'],
    [["--retention", "7"], '--retention "7": expected a span such as 90m, 12h or 7d'],
    [["--cors", "http://a,b"], '--cors "b": expected an origin such as https://example.org, null, or *'],
    [[...PUSH, "--push-every", "7"], '--push-every "7": expected a span such as 90m, 12h or 7d'],
    [[...PUSH, "--push-every", "2147483648ms"], '--push-every "2147483648ms": expected a span of at most 24d'],
    ...url("--push", "https://example.org/merge"),
    ...url("--remote-write", "http://localhost:9090/api/v1/write"),
    ...url("--otlp", "http://localhost:4318/v1/metrics"),
    ...["secret", ": b", "a b: c", "a: b\nc", "a: \u20ac"].map((text) => [[...PUSH, "--header", text], '--header is not "Name: value"; expected one such as "Authorization: Bearer ..."']),
    [["--durable"], "--durable needs --data DIR; see --help"],
    [["--push-every", "1s"], "--push-every needs --push URL; see --help"],
    [[...OTLP, "--push-every", "1s"], "--push-every needs --push URL; see --help"],
    [["--header", "A: b"], "--header needs --push URL, --remote-write URL or --otlp URL; see --help"],
  ]) {
    test(JSON.stringify(words), () => refused(words, message));
  }
});

describe("ports", () => {
  for (const text of ["0", "1", "65535", "00080"]) {
    test(text, () => {
      const { http, tcp } = parseArguments(["--http", text, "--tcp", text]);
      assert.deepEqual([http, tcp], [Number(text), Number(text)]);
    });
  }
});

describe("headers", () => {
  const headers = (/** @type {string[]} */ ...texts) => parseArguments([...PUSH, ...texts.flatMap((text) => ["--header", text])]).headers;
  for (const [texts, expected] of [
    [["A: b", "C: d"], { a: "b", c: "d" }],
    [["A: b", "A: c", "a: d"], { a: "b, c, d" }],
    [["Cookie: a=b", "Cookie: c=d"], { cookie: "a=b; c=d" }],
    [["A:b:c"], { a: "b:c" }],
    [["A: \t b"], { a: "b" }],
    [["A:"], { a: "" }],
    [["__proto__: a"], { ["__proto__"]: "a" }],
    [["!#$%&'*+.^_`|~-: \u00e9"], { "!#$%&'*+.^_`|~-": "\u00e9" }],
  ]) {
    test(JSON.stringify(texts), () => assert.deepEqual(headers(...texts), expected));
  }
});

describe("spans", () => {
  for (const [text, ms] of [
    ["5ms", 5], ["2s", 2000], ["1.5s", 1500], ["90m", 90 * MINUTE], ["12h", DAY / 2], ["7d", 7 * DAY], ["2w", 14 * DAY], ["1n", 30 * DAY], ["1y", 365 * DAY], ["1D", DAY], ["1ms", 1], ["1.9ms", 1],
    ["24d", 24 * DAY], ["2147483647ms", 2 ** 31 - 1], ["2147483648ms", 2 ** 31],
  ]) {
    test(text, () => {
      assert.equal(parseArguments(["--retention", text]).retention, ms);
      const push = ["--push", "http://x/merge", "--push-every", text];
      if (ms < 2 ** 31) assert.equal(parseArguments(push).pushEvery, ms);
      else assert.throws(() => parseArguments(push), UsageError);
    });
  }
  for (const text of ["", "7", "0s", "0.9ms", "-1s", "1 d", "d", "1x"]) {
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
    ["1048576", 2 ** 20], ["2000000b", 2e6], ["2000kb", 2e6], ["3MB", 3e6], ["1gb", 1e9], ["2048KiB", 2 ** 21], ["1.5MiB", 1.5 * 2 ** 20], ["1048576.9b", 2 ** 20], ["2GiB", 2 ** 31],
  ]) {
    test(text, () => assert.equal(parseArguments(["--memory", text]).memoryLimit, bytes));
  }
  for (const text of ["", "1", "1048575", "1048575.9", "2147483649", "2.1GiB", "64mb/s", "1tb"]) {
    test(`${JSON.stringify(text)} is none`, () => assert.throws(() => parseArguments([`--memory=${text}`]), UsageError));
  }
});
