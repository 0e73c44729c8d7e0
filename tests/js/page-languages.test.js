// The page's query languages: what a text is refused for, and the place in it that is underlined.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { placesOf } from "../../www/engine/json-places.js";
import { LANGUAGES } from "../../www/engine/languages.js";

const RANGE = { start: 1_699_990_000_000, end: 1_700_010_000_000 };
const pulse = new Pulsetree();
pulse.putLines("put cpu 1700000000 1 host=a\n");

const refused = (language, text) => {
  try {
    LANGUAGES[language](pulse, text, RANGE);
  } catch (error) {
    return error;
  }
  return assert.fail(`${text} is answered`);
};

describe("an error stands where the text is wrong", () => {
  for (const [language, text, from, message] of [
    ["timeseries", "sun:1m-avg:cpu", "sun", /aggregator is "sun"; expected one of sum/],
    ["timeseries", "sum:1m-avg:cpu\nsum:1x-avg:1x-avg", "1x-avg", /"1x-avg"; expected an interval/],
    ["timeseries", "max:auto-foo:cpu", "auto-foo", /downsample is/],
    ["timeseries", "sum:cpu{host=*", "{host", /not closed/],
    ["timeseries", "sum:cpu{host}", "host}", /host is no tag=value/],
    ["timeseries", "sum:cpu{a=b, host = regexp([)}", "regexp([", /tags\.host is/],
    ["timeseries", "sum:fast:cpu", "fast", /fast is none of rate/],
    ["timeseries", "# nothing\n", "#", /there is no query/],
    ["timeseries", "sum:1m-avg:", "", /the metric is missing/],
    ["heroic", "sum(1m)", "sum", /no JSON/],
    ["heroic", '{"key": "cpu" "groupBy": []}', '"groupBy"', /no JSON/],
    ["heroic", '{"key": "cpu",}', "}", /no JSON/],
    ["heroic", '{"key": "cpu"', "", /no JSON/],
    ["heroic", '{"key": "summ", "aggregators": [{"type": "summ"}]}', '"summ"}', /"summ"; expected one of sum/],
    ["heroic", '{"key": "cpu", "aggregators": [{"type": "sum", "sampling": {"unit": "hurs", "value": 1}}]}', '"hurs"', /sampling\.unit is "hurs"/],
    ["heroic", '{"key": "cpu", "aggregators": [{"sampling": {}}]}', '{"sampling"', /type is missing/],
    ["heroic", '{"key": "cpu", "groupBy": 5}', "5}", /groupBy is 5; expected an array/],
    ["heroic", '{"key": "cpu", "filter": ["and", ["=", "host"]]}', '["=", "host"]', /filter\[1\] has 1 operands/],
    ["heroic", '{"kex": "cpu"}', '"cpu"', /kex is not a field/],
    ["hql", "sum(1m) by host were $key = cpu", "were", /unexpected token: were/],
    ["hql", "sum(1m) where $key = cpu and and", "and$", /expected a filter/],
    ["hql", "foo(10m) where $key = cpu", "foo", /no such function: foo/],
    ["hql", "sum(10x) where $key = cpu", "10x", /"10x"; expected a duration/],
    ["hql", "sum(1m) by host | topk(x) where $key = cpu", "x) where", /k is "x"/],
    ["hql", "topk(-1) where $key = cpu", "-1", /k is -1/],
  ]) {
    test(`${language}: ${text.replaceAll("\n", " ")}`, () => {
      const { position, message: told } = refused(language, text);
      assert.match(told, message);
      const expected = from === "" ? text.length : from.endsWith("$") ? text.lastIndexOf(from.slice(0, -1)) : text.indexOf(from);
      assert.equal(position, expected, `at ${JSON.stringify(text.slice(position))}`);
    });
  }
});

describe("a line of the Timeseries API as what is asked", () => {
  for (const [text, query] of [
    ["sum:cpu", { aggregator: "sum", metric: "cpu" }],
    ["sum:rate:auto-max:cpu{host=*}", { aggregator: "sum", metric: "cpu", rate: true, downsample: "5m-max", tags: { host: "*" } }],
    ["max:rate{counter}:1m-avg:cpu", { aggregator: "max", metric: "cpu", rate: true, rateOptions: { counter: true, dropResets: false }, downsample: "1m-avg" }],
    ["max:rate{dropcounter}:cpu", { aggregator: "max", metric: "cpu", rate: true, rateOptions: { counter: true, dropResets: true } }],
    ["sum:explicit_tags:cpu{host=regexp(a,b), core = 0}{host=a*}", { aggregator: "sum", metric: "cpu", explicitTags: true, tags: { host: "regexp(a,b)", core: "0" }, filters: [{ type: "wildcard", tagk: "host", filter: "a*", groupBy: false }] }],
  ]) {
    test(text, () => assert.deepEqual(LANGUAGES.timeseries(pulse, text, RANGE).request.queries, [query]));
  }
});

const FORTNIGHT = { start: RANGE.end - 14 * 86_400_000, end: RANGE.end };

describe("how long Heroic's buckets are, where it says so as a number of a unit or of ms", () => {
  for (const [stage, step] of [
    [{ sampling: { unit: "SECONDS", value: 60 } }, 60_000],
    [{ sampling: { value: 5 } }, 300_000],
    [{ sampling: { unit: "weeks", value: 1 } }, 604_800_000],
    [{ sampling: { unit: "microseconds", value: 60_000_000 } }, undefined],
    [{ size: 60_000 }, 60_000],
    [{ size: "10m" }, 600_000],
    [{ size: { duration: 1, unit: "hours" } }, undefined],
    [{}, undefined],
  ]) {
    test(JSON.stringify(stage), () => {
      const [part] = LANGUAGES.heroic(pulse, JSON.stringify({ key: "cpu", aggregators: [{ type: "sum", ...stage }], options: { bucketStrategy: "end" } }), FORTNIGHT).parts;
      assert.equal(part.step, step);
    });
  }
});

describe("what is JSON, and where it ends to be", () => {
  const texts = ["", " ", "1", "-0.5e+3", "01", "1.", ".5", "+1", "nul", "null", "true1", '"a\\u00e9\\n"', '"a\\x"', '"a\tb"', '"open', "[]", "[1,]", "[1 2]", "[,1]", "{}", '{"a"}', '{"a":}', '{"a":1,}', "{a:1}", '{"a":1}x', '[{"a":[1,{"b":"c"}]}]', "[".repeat(150) + "]".repeat(150), "\u00a01"];
  for (const text of texts) {
    test(JSON.stringify(text.slice(0, 40)), () => {
      const parses = () => JSON.parse(text);
      const { wrong } = placesOf(text);
      if (wrong === undefined) parses();
      else assert.throws(parses, SyntaxError);
    });
  }
  test("each value has a place, by its path", () => {
    const text = '{"a": [1, {"b": "c"}], "d.e": null}';
    assert.deepEqual([...placesOf(text).places], [["", 0], ["a", 6], ["a[0]", 7], ["a[1]", 10], ["a[1].b", 16], ["d.e", 30]]);
  });
});
