// The fetch handler: routes, bodies, sessions, origins, event streams.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";

const NOW = 1_600_000_000_000;
const ORIGIN = "http://pulse.example";
const world = (options = {}) => new Pulsetree({ clock: () => NOW, ...options });
const get = (pulse, path, headers = {}) => pulse.fetch(new Request(ORIGIN + path, { headers }));
const post = (pulse, path, body, init = {}) => pulse.fetch(new Request(ORIGIN + path, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body), ...init }));

/** The error of the API's error body. */
async function errorOf(response, status) {
  assert.equal(response.status, status);
  assert.match(response.headers.get("content-type"), /^application\/json/);
  const { error } = await response.json();
  assert.equal(error.code, status);
  return error;
}

test("what is no Request is refused", async () => {
  for (const request of [undefined, null, 5, "http://localhost/version", {}, new Response(""), { url: "/version", headers: new Headers() }]) {
    await assert.rejects(new Pulsetree().fetch(request), { code: "invalid_argument", message: /^request is/ });
  }
});

test("HEAD is answered as GET is, without a body, where it is refused too", async () => {
  const pulse = world({ basePath: "/pulse", authenticate: (_, { operation }) => operation !== "tree" });
  const rows = [
    ["/pulse/metrics", 200],
    ["/pulse/api/query?m=x", 400],
    ["/pulse/tree", 401],
    ["/pulse/metrics", 403, { origin: "https://page.example" }],
    ["/pulse/nothing", 404],
    ["/elsewhere", 404],
    ["/pulse/api/put", 405],
  ];
  for (const [path, status, headers = {}] of rows) {
    const [head, given] = await Promise.all(["HEAD", "GET"].map((method) => pulse.fetch(new Request(ORIGIN + path, { method, headers }))));
    assert.deepEqual([head.status, given.status, head.body], [status, status, null], path);
    assert.deepEqual([...head.headers], [...given.headers], path);
  }
});

test("fetch is bound", async () => {
  const { fetch } = world();
  assert.match(await (await fetch(new Request(`${ORIGIN}/version`))).text(), /^\d+\.\d+\.\d+/);
});

describe("the Timeseries API", () => {
  test("put, query by POST and GET, suggest", async () => {
    const pulse = world();
    const put = await post(pulse, "/api/put", [{ metric: "sys.cpu.user", timestamp: NOW - 5000, value: 1.5, tags: [{ key: "host", value: "a" }] }]);
    assert.equal(put.status, 204);
    const request = { start: NOW - 10_000, queries: [{ aggregator: "sum", metric: "sys.cpu.user", tags: { host: "*" } }] };
    const answer = await (await post(pulse, "/api/query", request)).json();
    assert.deepEqual(answer, pulse.query(request));
    assert.deepEqual(answer[0].dps, { [(NOW - 5000) / 1000]: 1.5 });
    const byGet = await get(pulse, `/api/query?start=1h-ago&m=${encodeURIComponent("sum:sys.cpu.user{host=*}")}`);
    assert.deepEqual((await byGet.json())[0].dps, answer[0].dps);
    assert.deepEqual(await (await get(pulse, "/api/suggest?type=metrics&q=sys")).json(), ["sys.cpu.user"]);
    assert.deepEqual(await (await post(pulse, "/api/suggest", { operation: "suggest", type: "tagk" })).json(), ["host"]);
  });

  test("a batch with bad points is 400 with the summary, the good stored", async () => {
    const pulse = world();
    const response = await post(pulse, "/api/put", [{ metric: "m", timestamp: NOW, value: 1 }, { metric: "", timestamp: 1, value: 1 }]);
    assert.equal(response.status, 400);
    const { success, failed, errors } = await response.json();
    assert.deepEqual([success, failed, errors[0].index, errors[0].code], [1, 1, 1, "invalid_argument"]);
    assert.equal(pulse.stats().points, 1);
  });

  const refused = [
    ["POST", "/api/put", '{"metric":', 400, "parse_error"],
    ["POST", "/api/put", '{"metric":"m","timestamp":1,"value":1,"wat":2}', 400, undefined],
    ["POST", "/api/query", '{"start":1,"queries":[{"aggregator":"sum","metric":"m","wat":1}]}', 400, "invalid_argument"],
    ["POST", "/api/query", '{"start":2,"end":1,"queries":[{"aggregator":"sum","metric":"m"}]}', 400, "invalid_argument"],
    ["GET", "/api/query?m=sum:m", undefined, 400, "invalid_argument"],
    ["GET", "/nowhere", undefined, 404, "not_found"],
    ["GET", "/hits/none/aggregate", undefined, 404, "not_found"],
    ["PUT", "/api/put", "{}", 405, "method_not_allowed"],
    ["DELETE", "/metrics", undefined, 405, "method_not_allowed"],
    ["OPTIONS", "/metrics", undefined, 405, "method_not_allowed"],
  ];
  for (const [method, path, body, status, code] of refused) {
    test(`${method} ${path} ${body ?? ""} is ${status}`, async () => {
      const pulse = world();
      const response = await pulse.fetch(new Request(ORIGIN + path, { method, body }));
      assert.equal(response.status, status);
      const reply = await response.json();
      if (code) {
        assert.equal(reply.error.details, code);
        assert.ok(reply.error.message.length > 10);
      } else assert.match(reply.errors[0].message, /wat/);
      if (status === 405) assert.ok(response.headers.get("allow"));
      assert.equal((await get(pulse, "/version")).status, 200, "and it goes on working");
    });
  }
});

describe("GET /metrics", () => {
  test("negotiates, and reads the callables", async () => {
    const pulse = world();
    pulse.getMetric("c", "callable", { value: () => 7 });
    const plain = await get(pulse, "/metrics");
    assert.match(plain.headers.get("content-type"), /^text\/plain; version=0\.0\.4/);
    assert.equal(await plain.text(), "# TYPE c gauge\nc 7\n");
    const open = await get(pulse, "/metrics", { accept: "application/openmetrics-text; version=1.0.0" });
    assert.match(open.headers.get("content-type"), /^application\/openmetrics-text; version=1\.0\.0/);
    assert.match(await open.text(), /# EOF\n$/);
  });

  test("HEAD has the headers only", async () => {
    const response = await world().fetch(new Request(`${ORIGIN}/metrics`, { method: "HEAD" }));
    assert.deepEqual([response.status, await response.text()], [200, ""]);
  });
});

describe("GET /tree and /image", () => {
  /** The values that text could lose, and a callable. */
  function full() {
    const pulse = world();
    pulse.getMetric("a.b", "counter").runtime(3, { "k": 'v"\u2028' });
    for (const [at, value] of [0.1, -0, 1e21, 5e-324, NaN, Infinity, 2 ** 53].entries()) pulse.getMetric("values", "float").runtime(value, { at: `${at}` });
    pulse.getMetric("c", "callable", { value: () => 7 });
    pulse.put({ metric: "m", timestamp: NOW, value: 1 });
    pulse.metricman("site").hit("Home");
    return pulse;
  }

  test("the tree is what toJSON gives", async () => {
    const pulse = full();
    const response = await get(pulse, "/tree");
    assert.equal(response.headers.get("content-type"), "application/json");
    const text = await response.text();
    assert.equal(text, JSON.stringify(pulse.toJSON()));
    assert.equal(JSON.parse(text).c._, 7);
    assert.equal(await (await get(world(), "/tree")).text(), "{}", "of nothing");
  });

  test("another world starts from the image, with deltas that wait for a push", async () => {
    const pulse = full();
    const response = await get(pulse, "/image");
    assert.equal(response.headers.get("content-type"), "application/octet-stream");
    const image = new Uint8Array(await response.arrayBuffer());
    const copy = new Pulsetree({ clock: () => NOW, image });
    copy.getMetric("c", "callable", { value: () => 7 });
    assert.deepEqual(copy.toJSON(), pulse.toJSON());
    assert.deepEqual(copy.listMetrics(), pulse.listMetrics());
    assert.deepEqual(copy.metricman("site").aggregate(), pulse.metricman("site").aggregate());
    assert.deepEqual(copy.takeDelta().bytes, pulse.takeDelta().bytes, "the same to whoever merges both");
  });

  test("HEAD has the headers only, and saves nothing", async () => {
    for (const [path, type] of [["/tree", "application/json"], ["/image", "application/octet-stream"]]) {
      const response = await world().fetch(new Request(ORIGIN + path, { method: "HEAD" }));
      assert.deepEqual([response.status, response.headers.get("content-type"), await response.text()], [200, type, ""]);
    }
  });

  test("take no parameters", async () => {
    for (const path of ["/tree?indent=2", "/image?x"]) assert.equal((await errorOf(await get(world(), path), 400)).details, "invalid_argument");
  });
});

describe("hits", () => {
  test("one, an array, and as sendBeacon sends them", async () => {
    const pulse = world();
    assert.equal((await post(pulse, "/hits/my%20site", { target: "Home", caller: "Blog" })).status, 204);
    assert.equal((await post(pulse, "/hits/my%20site", [{ target: "Home" }, { target: "Blog", time: NOW - 1 }])).status, 204);
    const beacon = await post(pulse, "/hits/my%20site", '{"target":"Home"}', { headers: { "content-type": "text/plain;charset=UTF-8", origin: ORIGIN } });
    assert.equal(beacon.status, 204);
    assert.deepEqual(await (await get(pulse, "/hits/my%20site/aggregate")).json(), pulse.metricman("my site").aggregate());
    assert.deepEqual(await (await get(pulse, "/hits/my%20site/time_series")).json(), pulse.metricman("my site").timeSeries());
    assert.deepEqual(await (await get(pulse, "/hits/my%20site/graph")).json(), pulse.metricman("my site").graph());
    assert.deepEqual(pulse.metricman("my site").aggregate().message, [
      { hits: 3, id: "Home" },
      { hits: 1, id: "Blog" },
    ]);
  });

  test("a bad one among them is reported, the others stored", async () => {
    const pulse = world();
    const response = await post(pulse, "/hits/a", [{ target: "Home" }, { target: "" }, { target: "Blog", caller: 5 }, { target: "Blog" }]);
    assert.equal(response.status, 400);
    const { success, failed, errors } = await response.json();
    assert.deepEqual([success, failed, errors.map(({ index }) => index)], [2, 2, [1, 2]]);
  });

  for (const body of [{ target: "" }, { target: "Home", time: -1 }, [{ target: "" }, {}], []]) {
    test(`${JSON.stringify(body)} makes no recorder`, async () => {
      const pulse = world();
      await post(pulse, "/hits/a", body);
      assert.equal((await get(pulse, "/hits/a/aggregate")).status, 404);
      assert.equal(pulse.toPrometheus(), "");
    });
  }

  test("a time is kept to the microsecond, and refused by its name", async () => {
    const pulse = world();
    assert.equal((await post(pulse, "/hits/a", { target: "Home", time: 1_600_000_000_000.25 })).status, 204);
    assert.equal((await post(pulse, "/hits/a", { target: "Home", time: 1_600_000_000.5 })).status, 204);
    assert.deepEqual(
      pulse.metricman("a").timeSeries().message.nodes[0].callers.map(({ time }) => time.slice(11)),
      ["12:26:40.000250", "12:26:40.500000"],
    );
    const { message } = await errorOf(await post(pulse, "/hits/a", { target: "Home", time: -1 }), 400);
    assert.match(message, /^time is -1;/);
  });
});

describe("bodies", () => {
  /** A body of many chunks that says how many were asked of it. */
  function chunked(count, size) {
    const asked = { chunks: 0 };
    const body = new ReadableStream(
      {
        pull(controller) {
          asked.chunks += 1;
          if (asked.chunks > count) controller.close();
          else controller.enqueue(new Uint8Array(size).fill(32));
        },
        cancel() {
          asked.cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    return { body, asked };
  }

  test("longer than 16 MiB is 413, and not read on", async () => {
    const { body, asked } = chunked(1000, 1024 * 1024);
    const error = await errorOf(await post(world(), "/api/put", "", { body, duplex: "half" }), 413);
    assert.equal(error.details, "payload_too_large");
    assert.ok(asked.chunks <= 18 && asked.cancelled, `${asked.chunks} chunks were read`);
  });

  test("that says so itself is not read at all", async () => {
    const { body, asked } = chunked(1000, 1024);
    await errorOf(await post(world(), "/api/put", "", { body, duplex: "half", headers: { "content-length": "99999999" } }), 413);
    assert.ok(asked.chunks <= 1);
  });

  test("bodyLimit is exact", async () => {
    const body = '{"metric":"m","timestamp":1,"value":1}';
    assert.equal((await post(world({ bodyLimit: body.length }), "/api/put", body)).status, 204);
    assert.equal((await post(world({ bodyLimit: body.length - 1 }), "/api/put", body)).status, 413);
  });

  test("that are not UTF-8 are 400", async () => {
    const error = await errorOf(await post(world(), "/api/put", "", { body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]) }), 400);
    assert.match(error.message, /UTF-8/);
  });

  test("may be cut inside a character", async () => {
    const pulse = world();
    const bytes = new TextEncoder().encode('{"metric":"é😀","timestamp":1,"value":1}');
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    assert.equal((await post(pulse, "/api/put", "", { body, duplex: "half" })).status, 204);
    assert.deepEqual(pulse.suggest({ type: "metrics" }), ["é😀"]);
  });

  test("that break off are 400", async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) });
    await errorOf(await post(world(), "/api/put", "", { body, duplex: "half" }), 400);
  });

  describe("that were taken before they came here are 500, by name, and the client may try again", () => {
    const ways = { read: (request) => request.text(), cancelled: (request) => request.body.cancel(), locked: (request) => void request.body.getReader() };
    for (const [what, act] of Object.entries(ways)) {
      test(what, async () => {
        for (const options of [{}, { authenticate: () => true }, { authenticate: async () => true }]) {
          const request = new Request(`${ORIGIN}/api/put`, { method: "POST", body: "{}" });
          await act(request);
          const error = await errorOf(await world(options).fetch(request), 500);
          assert.deepEqual([error.details, /body was read or locked/.test(error.message)], ["internal", true]);
        }
      });
    }
  });

  test("of a runtime that tells them only whole, as Firefox", async () => {
    for (const options of [{}, { authenticate: async () => true }]) {
      const pulse = world(options);
      const request = new Request(`${ORIGIN}/api/put`, { method: "POST", body: '{"metric":"m","timestamp":1,"value":1}' });
      Object.defineProperty(request, "body", { value: undefined });
      assert.equal((await pulse.fetch(request)).status, 204);
      assert.equal(pulse.stats().points, 1);
    }
  });

  test("whose chunks are no bytes are 400, by name", async () => {
    for (const path of ["/api/put", "/merge"]) {
      const body = new ReadableStream({ pull: (controller) => controller.enqueue("{}") });
      const { message } = await errorOf(await post(world(), path, "", { body, duplex: "half" }), 400);
      assert.equal(message, 'a chunk of the body is "{}"; expected a Uint8Array');
    }
  });

  test("that are empty are 400", async () => {
    assert.equal((await pulse400(world())).status, 400);
  });
  const pulse400 = (pulse) => pulse.fetch(new Request(`${ORIGIN}/api/put`, { method: "POST" }));
});

describe("sessions", () => {
  const rows = [
    ["GET", "/metrics", "exposition", false],
    ["GET", "/tree", "tree", false],
    ["GET", "/image", "image", false],
    ["GET", "/api/metrics", "metrics", false],
    ["GET", "/api/search/lookup", "lookup", false],
    ["GET", "/api/aggregators", "aggregators", false],
    ["GET", "/api/version", "version", false],
    ["GET", "/api/config", "config", false],
    ["GET", "/api/config/filters", "config", false],
    ["POST", "/api/put", "put", true],
    ["GET", "/api/query", "query", false],
    ["GET", "/api/suggest", "suggest", false],
    ["GET", "/version", "version", false],
    ["POST", "/hits/a", "hits", true],
    ["GET", "/hits/a/aggregate", "hits_aggregate", false],
    ["GET", "/hits/a/time_series", "hits_time_series", false],
    ["GET", "/hits/a/graph", "hits_graph", false],
    ["GET", "/hits/a/live", "hits_live", false],
  ];
  for (const [method, path, operation, write] of rows) {
    test(`${method} ${path} asks for ${operation}`, async () => {
      const asked = [];
      const pulse = world({ authenticate: (...given) => (asked.push(given), false) });
      const request = new Request(ORIGIN + path, { method, headers: { cookie: "a=b; TSESSIONID=s=1; c" }, ...(method === "POST" && { body: "{}" }) });
      const error = await errorOf(await pulse.fetch(request), 401);
      assert.equal(error.details, "unauthorized");
      assert.deepEqual(asked, [["s=1", { operation, write, transport: "http", request }]]);
      assert.equal(pulse.stats().hits, 0);
    });
  }

  test("nothing but true lets in, at once or later", async () => {
    for (const [answer, status] of [
      [true, 200],
      [Promise.resolve(true), 200],
      [false, 401],
      [Promise.resolve(false), 401],
      [undefined, 401],
      ["yes", 401],
    ]) {
      const pulse = world({ authenticate: () => answer });
      assert.equal((await get(pulse, "/version")).status, status, String(answer));
    }
  });

  test("no cookie is null", async () => {
    let given;
    await get(world({ authenticate: (session) => ((given = session), true) }), "/version");
    assert.equal(given, null);
  });

  test("one that throws is 500, and says nothing of why", async () => {
    const authenticate = () => {
      throw new Error("secret of the database");
    };
    for (const option of [authenticate, async () => authenticate()]) {
      const error = await errorOf(await get(world({ authenticate: option }), "/version"), 500);
      assert.doesNotMatch(error.message, /secret/);
    }
  });

  describe("whatever it does to a request's body is answered, and the body is still there", () => {
    const ways = {
      "awaits its cancelling": (request) => request.body.cancel(),
      "cancels it through a reader": (request) => request.body.getReader().cancel(),
      "leaves a loop over it": async (request) => {
        for await (const _ of request.body) break;
      },
      "reads its text": (request) => request.text(),
      "reads its bytes": (request) => request.arrayBuffer(),
      "leaves it locked": (request) => request.body.getReader(),
      "reads some and leaves it locked": (request) => request.body.getReader().read(),
      "reads a copy": (request) => request.clone().text(),
      "pipes it away": (request) => request.body.pipeTo(new WritableStream()),
    };
    const POINT = '{"metric":"m","timestamp":1,"value":1}';
    const pieces = () => new ReadableStream({ pull: (controller) => (controller.enqueue(new TextEncoder().encode(POINT)), controller.close()) }, { highWaterMark: 0 });
    for (const [what, act] of Object.entries(ways)) {
      test(what, async () => {
        for (const body of [POINT, pieces()]) {
          const pulse = world({ authenticate: async (session, { request }) => (await act(request), session === "s") });
          const init = { body, duplex: "half" };
          assert.equal((await post(pulse, "/api/put", "", { ...init, headers: { cookie: "TSESSIONID=s" } })).status, 204);
          assert.equal(pulse.stats().points, 1);
          assert.equal((await post(pulse, "/api/put", "", { ...init, body: POINT })).status, 401);
          await errorOf(await post(pulse, "/merge", "", { ...init, body: POINT, headers: { cookie: "TSESSIONID=s" } }), 400);
        }
      });

      test(`${what}, of one that is refused for itself`, async () => {
        const pulse = world({ bodyLimit: 8, authenticate: async (_, { request }) => (await act(request), true) });
        await errorOf(await post(pulse, "/api/put", POINT), 413);
        await errorOf(await post(pulse, "/api/put", POINT, { headers: { "content-length": "38" } }), 413);
        await errorOf(await post(pulse, "/api/put", POINT, { headers: { "content-encoding": "br" } }), 415);
      });
    }

    test("later, too", async () => {
      const authenticate = async (_, { request }) => {
        await new Promise((resolve) => setImmediate(resolve));
        await request.body.cancel();
        return true;
      };
      assert.equal((await post(world({ authenticate }), "/api/put", POINT)).status, 204);
    });

    test("nothing is read while it only takes its time", async () => {
      let [asked, answer] = [0, undefined];
      const body = new ReadableStream({ pull: (controller) => ((asked += 1), controller.enqueue(new Uint8Array(1024).fill(32))) }, { highWaterMark: 0 });
      const pulse = world({ authenticate: () => new Promise((resolve) => (answer = resolve)) });
      const response = post(pulse, "/api/put", "", { body, duplex: "half" });
      await new Promise((resolve) => setImmediate(resolve));
      assert.ok(asked <= 1, `${asked} chunks were read`);
      answer(false);
      assert.equal((await response).status, 401);
    });

    test("and throws: 500, and nothing more is read", async () => {
      let cancelled;
      const body = new ReadableStream({ cancel: (reason) => (cancelled = [reason]) });
      const authenticate = async (_, { request }) => {
        request.body.cancel();
        throw new Error("secret");
      };
      await errorOf(await post(world({ authenticate }), "/api/put", "", { body, duplex: "half" }), 500);
      assert.ok(cancelled);
    });
  });

  test("a beacon may write where reading needs a session", async () => {
    const pulse = world({ authenticate: (session, { write }) => write || session === "s" });
    assert.equal((await post(pulse, "/hits/a", '{"target":"Home"}')).status, 204);
    assert.equal((await get(pulse, "/hits/a/aggregate")).status, 401);
    assert.equal((await get(pulse, "/hits/a/aggregate", { cookie: "TSESSIONID=s" })).status, 200);
  });

  test("nobody is asked for what is not there", async () => {
    const pulse = world({ authenticate: () => assert.fail("asked") });
    assert.equal((await get(pulse, "/nowhere")).status, 404);
  });
});

describe("origins", () => {
  const page = "https://page.example";
  const rows = [
    ["the same", undefined, ORIGIN, 200, null],
    ["the same host behind TLS", undefined, "https://pulse.example", 200, null],
    ["none", undefined, undefined, 200, null],
    ["another", undefined, page, 403, null],
    ["null", undefined, "null", 403, null],
    ["no origin at all", undefined, "rubbish", 403, null],
    ["one that is listed", ["https://x.example", page], page, 200, page],
    ["one that is not listed", ["https://x.example"], page, 403, null],
    ["a listed null", ["null"], "null", 200, "null"],
    ["any", "*", page, 200, "*"],
  ];
  for (const [what, cors, origin, status, allowed] of rows) {
    test(`${what}: ${status}`, async () => {
      const pulse = world({ cors });
      const response = await get(pulse, "/version", origin === undefined ? {} : { origin });
      assert.equal(response.status, status);
      assert.equal(response.headers.get("access-control-allow-origin"), allowed);
      assert.equal(response.headers.get("access-control-allow-credentials"), allowed === "*" || allowed === null ? null : "true");
      if (Array.isArray(cors)) assert.match(response.headers.get("vary") ?? "", /origin/i);
      const preflight = await pulse.fetch(new Request(`${ORIGIN}/api/put`, { method: "OPTIONS", headers: { ...(origin && { origin }), "access-control-request-method": "POST", "access-control-request-headers": "content-type" } }));
      if (origin === undefined) return;
      assert.equal(preflight.status, status === 200 ? 204 : 403);
      if (status !== 200) return;
      assert.equal(preflight.headers.get("access-control-allow-origin"), allowed);
      assert.match(preflight.headers.get("access-control-allow-methods"), /POST/);
      assert.equal(preflight.headers.get("access-control-allow-headers"), "content-type");
    });
  }

  for (const [cors, origin, allowed] of [
    [[page], page, "true"],
    ["*", page, "true"],
    [[page], ORIGIN, null], // a host's name is the page's to choose, as one that leads to 127.0.0.1
    [undefined, ORIGIN, null],
  ]) {
    test(`a page of the open net asks whether it may call into the local one: ${cors}, ${origin}`, async () => {
      const asked = { origin, "access-control-request-method": "POST", "access-control-request-private-network": "true" };
      const preflight = await world({ cors }).fetch(new Request(`${ORIGIN}/api/put`, { method: "OPTIONS", headers: asked }));
      assert.deepEqual([preflight.status, preflight.headers.get("access-control-allow-private-network")], [204, allowed]);
    });
  }

  test("a refused page changes nothing and gets the error body", async () => {
    const pulse = world();
    const response = await post(pulse, "/hits/a", '{"target":"Home"}', { headers: { origin: page } });
    await errorOf(response, 403);
    assert.equal(pulse.stats().hits, 0);
  });

  test("errors too may be read by a listed page", async () => {
    const response = await get(world({ cors: [page] }), "/nowhere", { origin: page });
    assert.deepEqual([response.status, response.headers.get("access-control-allow-origin")], [404, page]);
  });
});

describe("basePath", () => {
  const pulse = world({ basePath: "/pulse" });
  for (const [path, status] of [
    ["/pulse/version", 200],
    ["/version", 404],
    ["/pulse", 404],
    ["/pulsex/version", 404],
    ["/pulse/nowhere", 404],
  ]) {
    test(path, async () => assert.equal((await get(pulse, path)).status, status));
  }

  for (const basePath of ["/größe", "/a b", "/a%20b", "/a.b/..c", "/{id}"]) {
    test(`${basePath}, as it is written and as requests have it`, async () => {
      assert.equal((await get(world({ basePath }), `${basePath}/version`)).status, 200);
    });
  }
});

describe("server-sent events", () => {
  /** Reads until `count` events have come, or the end. */
  async function events(response, count) {
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    while (text.split("\n\n").length <= count) {
      const { value, done } = await reader.read();
      if (done) return { reader, text, ended: true };
      text += value;
    }
    return { reader, text, ended: false };
  }

  test("every hit from the request on", async () => {
    const pulse = world();
    const man = pulse.metricman("a b");
    man.hit("before");
    const response = await get(pulse, "/hits/a%20b/live?data=aggregate");
    assert.match(response.headers.get("content-type"), /^text\/event-stream/);
    man.hit("Home");
    man.hit("Home");
    const { reader, text } = await events(response, 2);
    assert.equal(text, 'data: {"hits":1,"id":"Home"}\n\ndata: {"hits":2,"id":"Home"}\n\n');
    await reader.cancel();
    const series = await get(pulse, "/hits/a%20b/live");
    man.hit("Blog", { caller: "Home" });
    const { text: node } = await events(series, 1);
    assert.deepEqual(JSON.parse(node.slice(6)).callers[0].caller, "Home");
  });

  test("too slow: an error event, the end", async () => {
    const pulse = world();
    const man = pulse.metricman("a", { record: false, historyLimit: 1 });
    man.hit("Home");
    const response = await get(pulse, "/hits/a/live?data=aggregate");
    for (let i = 0; i < 70_000; i += 1) man.hit("Home");
    const { text, ended } = await events(response, 1e9);
    assert.ok(ended);
    const all = text.trimEnd().split("\n\n");
    assert.equal(all.length, 1);
    const [kind, data] = all.at(-1).split("\n");
    assert.equal(kind, "event: error");
    assert.equal(JSON.parse(data.slice(6)).error.details, "limit_exceeded");
  });

  test("a client that goes away frees its reader", async () => {
    const pulse = world();
    const man = pulse.metricman("a", { record: false, historyLimit: 1 });
    man.hit("Home");
    const response = await get(pulse, "/hits/a/live");
    await response.body.cancel();
    const before = pulse.stats().bytes;
    for (let i = 0; i < 50_000; i += 1) man.hit("Home");
    assert.ok(pulse.stats().bytes - before < 50_000);
  });

  test("unknown data is 400", async () => {
    const pulse = world();
    pulse.metricman("a").hit("Home");
    await errorOf(await get(pulse, "/hits/a/live?data=nodes"), 400);
    await errorOf(await get(pulse, "/hits/a/live?buffer=5"), 400);
  });
});

describe("WebSocket upgrades, where the runtime makes them", () => {
  /** As workerd and Deno do it, without a network. */
  function fakes() {
    const sockets = [];
    class Socket extends EventTarget {
      sent = [];
      constructor() {
        super();
        sockets.push(this);
      }
      accept() {}
      send(frame) {
        this.sent.push(frame);
      }
      close(...given) {
        this.closed = given;
        this.dispatchEvent(new Event("close"));
      }
      receive(data) {
        this.dispatchEvent(Object.assign(new Event("message"), { data }));
      }
    }
    return { Socket, sockets };
  }
  const request = (headers = {}) => ({ method: "GET", url: `${ORIGIN}/websocket`, headers: new Headers({ upgrade: "websocket", ...headers }), body: null });

  test("Deno", async (t) => {
    const { Socket, sockets } = fakes();
    const upgraded = new Response(null);
    globalThis.Deno = { upgradeWebSocket: () => ({ socket: new Socket(), response: upgraded }) };
    t.after(() => delete globalThis.Deno);
    const asked = [];
    const pulse = world({ authenticate: (session, { transport, operation }) => asked.push([session, transport, operation]) > 0 });
    assert.equal(await pulse.fetch(request({ cookie: "TSESSIONID=s" })), upgraded);
    sockets[0].receive('{"operation":"version"}');
    assert.match(sockets[0].sent[0], /\d+\.\d+\.\d+/);
    assert.deepEqual(asked, [["s", "websocket", "version"]]);
    assert.equal((await pulse.fetch(request({ origin: "https://page.example" }))).status, 403);
    sockets[0].receive(new ArrayBuffer(1));
    assert.equal(sockets[0].closed[0], 1003);
  });

  test("neither: 404", async () => {
    assert.equal((await world().fetch(request())).status, 404);
  });
});
