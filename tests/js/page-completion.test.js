// What the page's editor offers at a place of a text, in each language.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { complete } from "../../www/engine/complete.js";

const pulse = new Pulsetree();
pulse.putLines("put cpu 1700000000 1 host=a core=0\nput cpu.idle 1700000000 1 host=b\nput mem 1700000000 1 rack=r\n");

for (const [language, text, ...expected] of [
  ["timeseries", "su", "sum:"],
  ["timeseries", "sum:cp", "cpu", "cpu.idle"],
  ["timeseries", "sum:cpu.idle"],
  ["timeseries", "sum:1m-av", "avg:"],
  ["timeseries", "sum:cpu{", "core=", "host="],
  ["timeseries", "sum:cpu{host=", "a", "*}"],
  ["timeseries", "sum:cpu{host=a,c", "core="],
  ["timeseries", "max:mem\nsum:mem{", "rack="],
  ["timeseries", "sum:nothing{"],
  ["heroic", '{"key": "cp', "cpu", "cpu.idle"],
  ["heroic", '{"key": "cpu", "groupBy": ["h', "host"],
  ["heroic", '{"key": "cpu", "groupBy": ["host", "c', "core"],
  ["heroic", '{"key": "cpu", "tags": {"', "core", "host"],
  ["heroic", '{"key": "cpu", "tags": {"host": "', "a"],
  ["heroic", '{"key": "cpu", "tags": {"host": "a", "c', "core"],
  ["heroic", '{"key": "cpu", "filter": ["and", ["+", "h', "host"],
  ["heroic", '{"key": "cpu", "filter": ["=", "host", "', "a"],
  ["heroic", '{"filter": ["^", "$key", "cpu.', "cpu.idle"],
  ["heroic", '{"key": "cpu", "aggregators": [{"type": "su', "sum"],
  ["hql", "sum(1m) where $key = cp", "cpu", "cpu.idle"],
  ["hql", "sum(1m) where $key = cpu and h", "host"],
  ["hql", "sum(1m) where $key = cpu and host = ", "a"],
  ["none", "sum"],
]) {
  test(`${language}: ${text}`, () => {
    const { from, choices } = complete(/** @type {any} */ ({ pulse }), { language, text: `${text} and more`, at: text.length });
    assert.deepEqual(choices, expected);
    assert.ok(choices.every((choice) => choice.startsWith(text.slice(from))));
  });
}
