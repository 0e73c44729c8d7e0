// What one request may cost: past it limit_exceeded, over every transport, and nothing else of the process suffers.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { worked } from "./processor.js";

const SECOND = 1_356_998_400;
const clock = () => SECOND * 1000;

/** Many series of metric `a`, one point each. */
function filled(series, options = {}) {
  const pulse = new Pulsetree({ clock, ...options });
  pulse.put(Array.from({ length: series }, (_, host) => ({ metric: "a", timestamp: SECOND, value: 1, tags: { h: String(host) } })));
  return pulse;
}

const fill = { aggregator: "sum", metric: "a", downsample: "1ms-sum-zero" };
const query = (...queries) => ({ start: SECOND, end: SECOND + 100, queries });

const post = (pulse, path, body) => pulse.fetch(new Request(`http://localhost${path}`, { method: "POST", body: JSON.stringify(body) }));

/** What a WebSocket is closed with. */
function closed(pulse, message) {
  const reasons = [];
  const socket = pulse.socket({ send: () => {}, close: (...why) => reasons.push(why) });
  socket.message(JSON.stringify(message));
  return reasons;
}

/** A request of one operation is refused for what is named, through each door. */
async function refused(pulse, operation, path, body, named) {
  const direct = { query: () => pulse.query(body), lookup: () => pulse.lookup(body), suggest: () => pulse.suggest(body) };
  assert.throws(direct[operation], { name: "PulsetreeError", code: "limit_exceeded", message: named });
  if (operation === "query") assert.throws(() => pulse.queryColumns(body), { code: "limit_exceeded", message: named });
  const response = await post(pulse, path, body);
  assert.equal(response.status, 422);
  const { error } = await response.json();
  assert.equal(error.details, "limit_exceeded");
  assert.match(error.message, named);
  const [[code, reason]] = closed(pulse, { operation, ...body });
  assert.equal(code, 1008);
  assert.match(reason, /^limit_exceeded/);
}

describe("a request's budget", () => {
  const cases = [
    ["a thousand fills of one point", 1, {}, "query", query(...Array(1000).fill(fill)), /queryLimit\.answerBytes, which is 67108864/],
    ["a fill for each of a thousand series", 1000, {}, "query", query({ ...fill, tags: { h: "*" } }), /queryLimit\.answerBytes/],
    ["a fill of many series", 1000, { work: 1e6 }, "query", query(fill), /queryLimit\.work, which is 1000000/],
    ["a lookup of many tags", 1000, { work: 100 }, "lookup", { metric: "a", tags: { h: "*" } }, /queryLimit\.work/],
    ["a long answer of a lookup", 1000, { answerBytes: 100 }, "lookup", { metric: "a", tags: { h: "*" } }, /queryLimit\.answerBytes/],
    ["a suggestion among many names", 1000, { work: 100 }, "suggest", { type: "tagv" }, /queryLimit\.work/],
    ["a long suggestion", 1000, { answerBytes: 100 }, "suggest", { type: "tagv" }, /queryLimit\.answerBytes/],
  ];
  const paths = { query: "/api/query", lookup: "/api/search/lookup", suggest: "/api/suggest" };
  for (const [name, series, queryLimit, operation, body, named] of cases) {
    test(name, async () => {
      const other = filled(1);
      const pulse = filled(series, { queryLimit });
      await refused(pulse, operation, paths[operation], body, named);
      for (const alive of [pulse, other]) {
        assert.equal(alive.put({ metric: "a", timestamp: SECOND + 1, value: 1, tags: { h: "0" } }).success, 1);
        assert.equal((await post(alive, "/api/suggest", { type: "metrics" })).status, 200);
      }
      assert.equal(other.query(query({ ...fill, downsample: "1s-sum-zero" })).length, 1);
    });
  }

  test("a regexp costs its size; one past 64 KiB is refused", async () => {
    const pulse = new Pulsetree({ clock, queryLimit: { work: 5e6 } });
    for (let host = 0; host < 50; host++) pulse.put({ metric: "a", timestamp: SECOND, value: 1, tags: { h: "a".repeat(8000) + host } });
    const filtered = (filter) => query({ aggregator: "sum", metric: "a", filters: [{ type: "regexp", tagk: "h", filter }] });
    assert.throws(() => pulse.query(filtered("(?:a?){3000}z")), { code: "invalid_argument", message: /regular expression/ });
    await refused(pulse, "query", "/api/query", filtered("(?:a?){300}z"), /queryLimit\.work/);
  });

  test("a million alternatives are looked up", () => {
    const pulse = filled(3000);
    const filter = Array.from({ length: 1_000_000 }, (_, n) => `x${n}`).join("|");
    const [{ dps }] = pulse.query(query({ aggregator: "sum", metric: "a", filters: [{ type: "not_literal_or", tagk: "h", filter }] }));
    assert.deepEqual(dps, { [SECOND]: 3000 });
  });

  for (const path of ["/api/put", "/hits/site"]) {
    test(`14 MB posted to ${path} without anything good cost less than reading them twelve times`, async () => {
      const pulse = filled(1);
      const body = `[${"0,".repeat(7_000_000)}0]`;
      const reading = worked();
      assert.equal(JSON.parse(body).length, 7_000_001);
      const read = reading();
      const answering = worked();
      const response = await pulse.fetch(new Request(`http://localhost${path}`, { method: "POST", body }));
      assert.equal(response.status, 400);
      assert.equal((await response.json()).failed, 7_000_001);
      const answered = answering();
      assert.ok(answered < 12 * read, `took ${answered} ms, JSON.parse ${read}`);
    });
  }
});
