// OTLP bodies, decoded strictly by PyPI's opentelemetry-proto.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { fullWorld } from "./world.js";

const python = [process.env.PULSETREE_PYTHON, fileURLToPath(new URL("../../target/venv/bin/python", import.meta.url))].find((file) => file && existsSync(file));

const DECODE = `
import json, sys
from google.protobuf import json_format
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
request = json_format.Parse(sys.stdin.read(), ExportMetricsServiceRequest())
[resource] = request.resource_metrics
[scope] = resource.scope_metrics
found = {"resource": {a.key: a.value.string_value for a in resource.resource.attributes}, "scope": scope.scope.name}
for metric in scope.metrics:
    kind = metric.WhichOneof("data")
    data = getattr(metric, kind)
    points = []
    for p in data.data_points:
        said = {"set": {a.key: a.value.string_value for a in p.attributes}, "time": p.time_unix_nano, "start": p.start_time_unix_nano}
        if kind in ("sum", "gauge"): said["value"] = p.as_double
        if kind == "histogram": said.update(count=p.count, sum=p.sum, buckets=list(p.bucket_counts), bounds=list(p.explicit_bounds))
        if kind == "summary": said.update(count=p.count, sum=p.sum, quantiles=[[q.quantile, q.value] for q in p.quantile_values])
        points.append(said)
    found[metric.name] = {"kind": kind, "temporality": getattr(data, "aggregation_temporality", 0), "help": metric.description, "unit": metric.unit, "points": points}
print(json.dumps(found))
`;

test("what is written over OTLP is what its protocol says", { skip: python === undefined && "no Python with opentelemetry-proto (PULSETREE_PYTHON or target/venv)" }, async () => {
  let now = 1_700_000_000_000;
  const pulse = fullWorld({ clock: () => now });
  /** @type {string[]} */
  const bodies = [];
  const pusher = pulse.otlp({
    url: "http://there/v1/metrics",
    labels: { "service.name": 'shop "1"', "service.version": 2 },
    fetch: async (_, init) => {
      bodies.push(new TextDecoder().decode(/** @type {Uint8Array} */ (init?.body)));
      return new Response("{}");
    },
  });
  pulse.put({ metric: "sys.cpu", timestamp: now - 1500, value: 0.5, tags: { "host.name": "ü" } });
  now += 60_000;
  assert.equal(await pusher.flush(), true);
  assert.equal(bodies.length, 1);
  const decoded = spawnSync(/** @type {string} */ (python), ["-c", DECODE], { input: bodies[0], encoding: "utf8" });
  assert.equal(decoded.status, 0, decoded.stderr);
  const found = JSON.parse(decoded.stdout);
  const [start, time] = [1_700_000_000_000_000_000, 1_700_000_060_000_000_000];
  assert.deepEqual(found.resource, { "service.name": 'shop "1"', "service.version": "2" });
  assert.equal(found.scope, "pulsetree");
  const path = '/a "quoted"\\\n';
  assert.deepEqual(found.web_requests, {
    kind: "sum", temporality: 2, help: "Requests.", unit: "",
    points: [
      { set: { method: "GET", path: "/" }, time, start, value: 3 },
      { set: { method: "é", path }, time, start, value: 2 ** 53 - 1 },
    ],
  });
  assert.deepEqual(found.web_seconds.points, [{ set: { path: "/" }, time, start, count: 5, sum: 56.25, buckets: [1, 2, 1, 1], bounds: [0.1, 1, 10] }]);
  assert.deepEqual(found.web_size_bytes, {
    kind: "summary", temporality: 0, help: "", unit: "bytes",
    points: [{ set: {}, time, start, count: 100, sum: 5050, quantiles: [[0.5, 50.5], [0.95, 95.05]] }],
  });
  assert.deepEqual(found.web_load.points, [{ set: {}, time, start: 0, value: -0.25 }]);
  assert.deepEqual(found.sys_cpu.points, [{ set: { host_name: "ü" }, time: 1_699_999_998_500_000_000, start: 0, value: 0.5 }]);
  assert.deepEqual(found.site_hits.points, [{ set: { target: "/index" }, time, start, value: 1 }]);
  assert.equal(found.web_peers_status.kind, "gauge");
  pulse.dispose();
});
