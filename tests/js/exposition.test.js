// Text exposition through the JavaScript API: both formats, negotiation, hostile labels, determinism.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";

const PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
const OPENMETRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/** [what, build, Prometheus, OpenMetrics] */
const rows = [
  [
    "a counter",
    (pulse) => pulse.getMetric("web.requests", "counter", { help: "Requests." }).runtime(3, { path: "/" }),
    '# HELP web_requests_total Requests.\n# TYPE web_requests_total counter\nweb_requests_total{path="/"} 3\n',
    '# TYPE web_requests counter\n# HELP web_requests Requests.\nweb_requests_total{path="/"} 3\n# EOF\n',
  ],
  [
    "a gauge with a unit",
    (pulse) => pulse.getMetric("mem", "int", { unit: "bytes" }).runtime(5),
    "# TYPE mem_bytes gauge\nmem_bytes 5\n",
    "# TYPE mem_bytes gauge\n# UNIT mem_bytes bytes\nmem_bytes 5\n# EOF\n",
  ],
  [
    "a histogram",
    (pulse) => pulse.getMetric("h", "histogram", { buckets: [0.5, 1] }).runtime(0.7),
    '# TYPE h histogram\nh_bucket{le="0.5"} 0\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 1\nh_sum 0.7\nh_count 1\n',
    '# TYPE h histogram\nh_bucket{le="0.5"} 0\nh_bucket{le="1.0"} 1\nh_bucket{le="+Inf"} 1\nh_sum 0.7\nh_count 1\n# EOF\n',
  ],
  [
    "floats that are no numbers",
    (pulse) => {
      const metric = pulse.getMetric("f", "float");
      metric.runtime(NaN, { v: "a" });
      metric.runtime(Infinity, { v: "b" });
      metric.runtime(-Infinity, { v: "c" });
    },
    '# TYPE f gauge\nf{v="a"} NaN\nf{v="b"} +Inf\nf{v="c"} -Inf\n',
    '# TYPE f gauge\nf{v="a"} NaN\nf{v="b"} +Inf\nf{v="c"} -Inf\n# EOF\n',
  ],
  [
    "calls beside the sum",
    (pulse) => pulse.getMetric("c", "counter", { countCalls: true }).runtime(5),
    "# TYPE c_total counter\nc_total 5\n# TYPE c_calls_total counter\nc_calls_total 1\n",
    undefined,
  ],
];
for (const [what, build, prometheus, openmetrics] of rows) {
  test(what, () => {
    const pulse = new Pulsetree();
    build(pulse);
    const sorted = (text) => text.split("\n").sort().join("\n");
    assert.equal(sorted(pulse.toPrometheus()), sorted(prometheus));
    if (openmetrics) assert.equal(sorted(pulse.toPrometheus({ format: "openmetrics" })), sorted(openmetrics));
  });
}

describe("labels", () => {
  const hostile = [
    ['"', '\\"'],
    ["\\", "\\\\"],
    ["\n", "\\n"],
    ["'", "'"],
    ["😀 é", "😀 é"],
    ["\ud800", "\ufffd"],
    ["a\udc00b", "a\ufffdb"],
  ];
  for (const [value, written] of hostile) {
    test(JSON.stringify(value), () => {
      const pulse = new Pulsetree();
      pulse.getMetric("m", "int").runtime(1, { k: value });
      assert.match(pulse.toPrometheus(), new RegExp(`^m\\{k="${written.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}"\\} 1$`, "m"));
    });
  }

  test("two lone surrogates are one set, as they read alike", () => {
    const pulse = new Pulsetree();
    const metric = pulse.getMetric("m", "counter");
    for (let round = 0; round < 2; round += 1) for (const k of ["\ud800", "\ud801", "\ufffd"]) metric.runtime({ k });
    assert.equal(pulse.toPrometheus().match(/^m_total.*$/gm).length, 1);
    assert.match(pulse.toPrometheus(), / 6$/m);
  });

  test("of the call are on every sample, below a metric's own", () => {
    const pulse = new Pulsetree();
    pulse.getMetric("a", "int").runtime(1, { instance: "own" });
    pulse.getMetric("b", "int").runtime(2);
    const text = pulse.toPrometheus({ labels: { instance: "i1", zone: 2 } });
    assert.match(text, /^a\{instance="own",zone="2"\} 1$/m);
    assert.match(text, /^b\{instance="i1",zone="2"\} 2$/m);
    assert.equal(pulse.exposition(null, { instance: "i1", zone: 2 }).body, text);
  });
});

describe("negotiation", () => {
  const accepts = [
    [undefined, PROMETHEUS],
    [null, PROMETHEUS],
    ["", PROMETHEUS],
    ["*/*", PROMETHEUS],
    ["text/plain", PROMETHEUS],
    ["application/openmetrics-text; version=1.0.0", OPENMETRICS],
    ["application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3", OPENMETRICS],
    ["application/openmetrics-text;version=1.0.0;q=0.1,text/plain;version=0.0.4;q=0.3", PROMETHEUS],
    ["image/png", PROMETHEUS],
  ];
  for (const [accept, contentType] of accepts) {
    test(String(accept), () => {
      const pulse = new Pulsetree();
      pulse.getMetric("a", "int").runtime(1);
      const { body, contentType: given } = pulse.exposition(accept);
      assert.match(given, new RegExp(`^${contentType.split("; charset")[0]}`));
      assert.equal(body, pulse.toPrometheus({ format: contentType === OPENMETRICS ? "openmetrics" : "prometheus" }));
    });
  }
});

test("exporting twice gives the same text, and order of recording does not matter", () => {
  const build = (order) => {
    const pulse = new Pulsetree({ clock: () => 1e12, monotonic: () => 5 });
    for (const i of order) {
      pulse.getMetric(`m${i % 4}.x`, "counter").runtime(i, { i, j: -i });
      pulse.getMetric(`s${i % 3}`, "summary").runtime(i, { i });
    }
    return pulse;
  };
  const up = build(Array.from({ length: 40 }, (_, i) => i));
  const down = build(Array.from({ length: 40 }, (_, i) => 39 - i));
  assert.equal(up.toPrometheus(), up.toPrometheus());
  assert.equal(up.toPrometheus(), down.toPrometheus());
  assert.equal(up.toPrometheus({ format: "openmetrics" }), down.toPrometheus({ format: "openmetrics" }));
});

test("recorders of hits are exported as counters, unless they are told not to be", () => {
  const pulse = new Pulsetree();
  pulse.metricman("my.site").hit("Home");
  pulse.metricman("my.site").hit("Home", { caller: "x" });
  pulse.metricman("quiet", { prometheus: false }).hit("Home");
  const expected = '# HELP my_site_hits_total Hits of each target.\n# TYPE my_site_hits_total counter\nmy_site_hits_total{id="my.site",target="Home"} 2\n';
  assert.equal(pulse.toPrometheus(), expected);
});

describe("refused", () => {
  const rows = [
    [(pulse) => pulse.toPrometheus({ format: "xml" }), /options\.format is "xml"/],
    [(pulse) => pulse.toPrometheus({ labels: { "a-b": 1 } }), /a-b/],
    [(pulse) => pulse.toPrometheus({ labels: { a: null } }), /options\.labels\.a is null/],
    [(pulse) => pulse.toPrometheus({ extra: 1 }), /options\.extra/],
    [(pulse) => pulse.toPrometheus(5), /options is 5/],
    [(pulse) => pulse.exposition(5), /accept is 5/],
    [(pulse) => pulse.exposition("", "k=v"), /labels is "k=v"/],
  ];
  for (const [run, message] of rows) test(String(message), () => assert.throws(() => run(new Pulsetree()), { code: "invalid_argument", message }));
});
