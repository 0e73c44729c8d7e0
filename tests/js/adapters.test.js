// pulsetree/node and pulsetree/defaults, as servers and processes use them.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request } from "node:http";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import express from "express";
import express4 from "express4";
import { Pulsetree } from "../../pkg/inline.js";
import { pageMetrics, processMetrics } from "../../pkg/js/defaults/index.js";
import { handler, middleware } from "../../pkg/js/node/index.js";
import { Pulsetree as Recording } from "../../pkg/record/inline.js";

/** Listens on a free port until the test is over. */
async function serve(t, listener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

/** Waits for what a response that has ended tells afterwards. */
async function eventually(check) {
  for (let i = 0; i < 1000 && !check(); i += 1) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(check());
}

describe("handler", () => {
  test("under http.createServer", async (t) => {
    const pulse = new Pulsetree();
    const url = await serve(t, handler(pulse));
    assert.equal((await fetch(`${url}/hits/a`, { method: "POST", body: '{"target":"Home"}' })).status, 204);
    assert.match(await (await fetch(`${url}/metrics`)).text(), /a_hits_total\{target="Home"\} 1/);
    assert.equal((await fetch(`${url}/nowhere`)).status, 404);
    pulse.dispose();
    const gone = await fetch(`${url}/metrics`);
    assert.deepEqual([gone.status, (await gone.json()).error.details], [500, "disposed"]);
  });

  for (const [version, make] of /** @type {[string, typeof express][]} */ ([["4", express4], ["5", express]])) test(`in Express ${version}, mounted, behind a body parser or not, and for one route`, async (t) => {
    const pulse = new Pulsetree();
    const app = make();
    app.use("/raw", handler(pulse));
    app.use(make.json());
    app.use("/pulse", handler(pulse));
    app.get("/metrics", handler(pulse));
    const url = await serve(t, app);
    for (const path of ["/raw", "/pulse"]) {
      const put = await fetch(`${url}${path}/hits/a`, { method: "POST", headers: { "content-type": "application/json" }, body: '{"target":"é"}' });
      assert.equal(put.status, 204, path);
    }
    assert.deepEqual((await (await fetch(`${url}/pulse/hits/a/aggregate`)).json()).message, [{ hits: 2, id: "é" }]);
    assert.match(await (await fetch(`${url}/metrics`)).text(), /a_hits_total/);
    assert.equal((await fetch(`${url}/other`)).status, 404);
  });

  test("what a parser before it has left is the body: text as it is, and what was gzipped not twice", async (t) => {
    const pulse = new Pulsetree();
    const app = express();
    app.use(express.json(), express.text(), handler(pulse));
    const url = await serve(t, app);
    const post = (path, body, headers) => fetch(url + path, { method: "POST", body, headers });
    const zipped = gzipSync('{"target":"Home"}');
    assert.equal((await post("/hits/a", zipped, { "content-type": "application/json", "content-encoding": "gzip" })).status, 204);
    assert.match(await (await post("/query/metrics", "sum(1m)", { "content-type": "text/plain" })).text(), /Range must be present/);
  });

  test("a stream is there before it has anything to say", { timeout: 30_000 }, async (t) => {
    const pulse = new Pulsetree();
    const url = await serve(t, handler(pulse));
    const leaving = new AbortController();
    const response = await fetch(`${url}/hits/a/live`, { signal: leaving.signal });
    assert.equal(response.status, 200);
    leaving.abort();
    await assert.rejects(response.text(), { name: "AbortError" });
  });

  test("headers that were set before it stay beside its own", async (t) => {
    const pulse = new Pulsetree({ cors: ["https://example.org"] });
    const answer = handler(pulse);
    const url = await serve(t, (incoming, outgoing) => {
      outgoing.setHeader("vary", "cookie");
      answer(incoming, outgoing);
    });
    assert.equal((await fetch(`${url}/metrics`, { headers: { origin: "https://example.org" } })).headers.get("vary"), "cookie, accept, origin");
  });
});

describe("middleware", () => {
  test("counts by method, Express's route and status", async (t) => {
    const pulse = new Pulsetree();
    const app = express();
    app.use(middleware(pulse));
    const users = express.Router();
    users.get("/:id", (_, response) => response.status(201).send("x"));
    app.use("/users", users);
    const url = await serve(t, app);
    for (const path of ["/users/1", "/users/2", "/nowhere/at/all"]) await (await fetch(url + path)).text();
    await eventually(() => pulse.toPrometheus().includes('http_requests_total{method="GET",route="/users/:id",status="201"} 2'));
    const text = pulse.toPrometheus();
    assert.match(text, /http_requests_total\{method="GET",route="other",status="404"\} 1/);
    assert.match(text, /http_seconds_count\{method="GET",route="\/users\/:id",status="201"\} 2/);
  });

  test("a route is counted with where its router is mounted, however its handler ends", async (t) => {
    const [pulse, again, other] = [new Pulsetree(), new Pulsetree(), new Pulsetree()];
    const required = createRequire(import.meta.url)("../../pkg/js/node/index.cjs");
    const router = () => {
      const made = express.Router();
      made.get("/sent/:id", (_, response) => response.send("x"));
      made.get("/thrown/:id", () => assert.fail("thrown"));
      made.get("/rejected/:id", () => Promise.reject(new Error("rejected")));
      made.get("/next/:id", (_request, _response, next) => next(new Error("next")));
      made.get("/passed/:id", (_request, _response, next) => next());
      return made;
    };
    const app = express();
    app.use(middleware(pulse), middleware(again), required.middleware(other));
    app.use("/users", router());
    app.use("/items", router().use("/parts", router()));
    app.use(router());
    app.use((/** @type {unknown} */ _error, /** @type {unknown} */ _request, response, /** @type {unknown} */ _next) => response.status(500).end());
    const url = await serve(t, app);
    const ends = { sent: 200, thrown: 500, rejected: 500, next: 500, passed: 404 };
    const expected = [];
    for (const base of ["/users", "/items", "/items/parts", ""]) {
      for (const [end, status] of Object.entries(ends)) {
        await (await fetch(`${url}${base}/${end}/7`)).text();
        expected.push([`${base}/${end}/:id`, String(status), 1]);
      }
    }
    for (const one of [pulse, again, other]) {
      const counts = () => one.find("http.requests").toJSON()._?.map(({ route, status, _ }) => [route, String(status), _]) ?? [];
      await eventually(() => counts().length === expected.length);
      assert.deepEqual(counts().sort(), expected.sort());
    }
  });

  for (const [version, make] of /** @type {[string, typeof express][]} */ ([["4", express4], ["5", express]])) {
    const routesOf = (/** @type {Pulsetree} */ pulse) => Object.fromEntries(pulse.find("http.requests").toJSON()._?.map(({ route, _ }) => [route, _]) ?? []);
    const server = async (/** @type {any} */ t, /** @type {(app: any, measure: any) => void} */ mount) => {
      const pulse = new Pulsetree();
      const app = make();
      mount(app, middleware(pulse));
      const url = await serve(t, app);
      return async (/** @type {string[]} */ ...paths) => {
        for (const path of paths) await (await fetch(url + path)).text();
        await eventually(() => pulse.find("http.requests").toJSON().sum?._ === paths.length);
        return routesOf(pulse);
      };
    };
    const sends = (/** @type {string} */ path, /** @type {any} */ options) => make.Router(options).get(path, (_, response) => response.send("x"));

    test(`Express ${version}: a router mounted at parameters is named by them, whatever they are`, async (t) => {
      const ask = await server(t, (app, measure) => {
        app.use(measure);
        app.use("/u/:id", sends("/x"));
        app.use("/deep/:a/:b", make.Router().use("/in/:a", sends("/:c/end"), make.Router({ mergeParams: true }).use("/merged/:d", sends("/y", { mergeParams: true }))));
        app.use("/sub/:id", make().use("/app", sends("/z")));
        app.use("/failing/:id", make.Router().get("/x", () => assert.fail("x")));
        app.use((/** @type {unknown} */ _error, /** @type {unknown} */ _request, response, /** @type {unknown} */ _next) => response.status(500).end());
      });
      const own = ["/u/7/x", "/u/8/x", "/u/u/x", "/u/x/x", "/u/%2F%20%25/x", "/u/:id/x"];
      const nested = ["/deep/1/2/in/3/4/end", "/deep/1/1/in/1/1/end", "/deep/in/deep/in/in/in/end"];
      const others = ["/deep/1/2/in/3/merged/4/y", "/sub/7/app/z", "/failing/7/x", "/failing/8/x"];
      assert.deepEqual(await ask(...own, ...nested, ...others), {
        "/u/:id/x": own.length,
        "/deep/:a/:b/in/:a/:c/end": nested.length,
        "/deep/:a/:b/in/:a/merged/:d/y": 1,
        "/sub/:id/app/z": 1,
        "/failing/:id/x": 2,
      });
    });

    test(`Express ${version}: a router that the middleware is mounted with, and one of several mounts that lead on`, async (t) => {
      const passing = () => make.Router().get("/elsewhere", (_, response) => response.send("x"));
      const ask = await server(t, (app, measure) => {
        app.use("/own/:id", measure, sends("/x"));
        app.use("/a", measure);
        app.use("/:first/b", passing());
        app.use("/:second", passing(), sends("/b/:c"));
      });
      assert.deepEqual(await ask("/own/7/x", "/own/8/x", "/a/b/c", "/a/b/d"), { "/own/:id/x": 2, "/:second/b/:c": 2 });
    });

    test(`Express ${version}: what is made of parameters disturbs no answer`, async (t) => {
      const ask = await server(t, (app, measure) => {
        const made = /** @type {Record<string, any>} */ ({ number: { id: 7 }, object: { id: {} }, throwing: { id: "7", get other() { return assert.fail("other"); } }, list: { id: [Symbol("id")] } });
        app.param("id", (/** @type {any} */ request, /** @type {unknown} */ _, /** @type {() => void} */ next, /** @type {string} */ id) => {
          if (id in made) request.params = made[id];
          next();
        });
        app.use(measure);
        app.use("/u/:id", sends("/x"));
      });
      const paths = ["number", "object", "throwing", "list"].map((id) => `/u/${id}/x`);
      assert.deepEqual(await ask("/u/7/x", ...paths), Object.fromEntries(["/u/:id/x", ...paths].map((path) => [path, 1])));
    });

    test(`Express ${version}: what no name stands for is as many names as there are mounts, or 100`, async (t) => {
      const ask = await server(t, (app, measure) => {
        app.use(measure);
        app.use("/users", sends("/x"));
        app.use(/^\/n\d+/, sends("/y"));
        app.use(/^\/(m\d+)/, sends("/z"));
      });
      const spelt = ["/users/x", "/USERS/x", "/uSeRs/x"];
      const numbers = Array.from({ length: 150 }, (_, i) => `/n${i}/y`);
      const counted = await ask(...spelt, "/m1/z", "/m2/z", ...numbers);
      assert.deepEqual([counted["/users/x"], counted["/*/z"], counted["/n0/y"], counted["*/y"]], [spelt.length, 2, 1, 52]);
      assert.equal(Object.keys(counted).length, 101);
    });
  }

  test("what Express and others see of a request is what it was, and one that takes no properties is counted", async (t) => {
    const pulse = new Pulsetree();
    const measure = middleware(pulse);
    const keys = [];
    const app = express();
    app.use((request, _, next) => {
      const before = Object.keys(request);
      measure(request, _);
      keys.push([Object.keys(request).filter((key) => !before.includes(key)), request.route]);
      next();
    });
    app.get("/a", measure, (request, response) => {
      keys.push([Object.keys(request).filter((key) => key === "route"), request.route.path]);
      response.send("x");
    });
    const url = await serve(t, app);
    await (await fetch(`${url}/a`)).text();
    assert.deepEqual(keys, [[[], undefined], [["route"], "/a"]]);
    const frozen = await serve(t, (incoming, outgoing) => {
      measure(Object.freeze(Object.assign(Object.create(incoming), { method: "PUT", route: { path: "/frozen" }, baseUrl: "/odd" })), outgoing);
      measure(new Proxy(incoming, { defineProperty: () => assert.fail("defined") }), outgoing, () => outgoing.end("x"));
    });
    assert.equal(await (await fetch(frozen)).text(), "x");
    await eventually(() => pulse.find("http.requests").toJSON().sum?._ === 4);
    const text = pulse.toPrometheus();
    for (const line of ['method="GET",route="/a",status="200"} 2', 'method="PUT",route="/odd/frozen",status="200"} 1', 'method="GET",route="other",status="200"} 1']) {
      assert.ok(text.includes(`http_requests_total{${line}\n`), line);
    }
  });

  test("routes of Express that are an expression or a list count as text, and those of their own whatever they are", async (t) => {
    const [pulse, own] = [new Pulsetree(), new Pulsetree()];
    const routes = [({ route }) => route?.path, () => assert.fail("route"), () => "é".repeat(20_000), () => ""];
    const app = express();
    app.use(middleware(pulse));
    for (const route of routes) app.use(middleware(own, { route: /** @type {any} */ (route) }));
    app.get(/^\/re/, (_, response) => response.send("x"));
    app.get(["/one", "/two"], (_, response) => response.send("x"));
    const url = await serve(t, app);
    for (const path of ["/real", "/two", "/nowhere"]) await (await fetch(url + path)).text();
    const counts = (/** @type {Pulsetree} */ of) => of.find("http.requests").toJSON()._.map(({ route, _ }) => [route, _]);
    await eventually(() => own.find("http.requests").toJSON().sum?._ === 3 * routes.length);
    assert.deepEqual(counts(pulse), [["/^\\/re/", 1], ["/one,/two", 1], ["other", 1]]);
    assert.deepEqual(new Set(own.find("http.requests").toJSON()._.map(({ route }) => route)), new Set(["other", "é".repeat(2048)]));
  });

  test("under http.createServer, with a route of its own", async (t) => {
    const pulse = new Pulsetree();
    const measure = middleware(pulse, { route: ({ url = "" }) => url.split("?")[0] });
    const url = await serve(t, (incoming, outgoing) => {
      measure(incoming, outgoing);
      outgoing.end("x");
    });
    await (await fetch(`${url}/a?b=1`)).text();
    await eventually(() => pulse.toPrometheus().includes('route="/a",status="200"} 1'));
  });

  test("a client that goes first is 499", async (t) => {
    const pulse = new Pulsetree();
    let arrived = () => {};
    const there = new Promise((resolve) => (arrived = resolve));
    const measure = middleware(pulse);
    const url = await serve(t, (incoming, outgoing) => {
      measure(incoming, outgoing);
      arrived();
    });
    const leaving = request(url).on("error", () => {});
    leaving.end();
    await there;
    leaving.destroy();
    await eventually(() => pulse.toPrometheus().includes('status="499"} 1'));
  });

  test("a Pulsetree that was disposed of, and a route that throws, disturb no answer", async (t) => {
    const pulse = new Pulsetree();
    const measures = [middleware(pulse), middleware(new Pulsetree(), { route: () => assert.fail("route") })];
    const url = await serve(t, (incoming, outgoing) => {
      for (const measure of measures) measure(incoming, outgoing);
      outgoing.end("x");
    });
    pulse.dispose();
    for (let i = 0; i < 2; i += 1) assert.equal(await (await fetch(url)).text(), "x");
  });
});

describe("processMetrics", () => {
  test("tells what Node tells", () => {
    const pulse = new Pulsetree();
    const running = processMetrics(pulse);
    const text = pulse.toPrometheus();
    for (const name of ["cpu_seconds_user", "cpu_seconds_system", "memory_bytes_resident", "memory_bytes_heap_used", "handles", "uptime"]) {
      assert.match(text, new RegExp(`^process_${name}\\S* [0-9.e+-]+$`, "m"), name);
    }
    assert.equal(pulse.stats().exportErrors, 0);
    running.stop();
  });

  test("measures the event loop's lag until it is stopped", (t) => {
    t.mock.timers.enable({ apis: ["setInterval"] });
    const pulse = new Pulsetree();
    const running = processMetrics(pulse, { prefix: "app.node" });
    t.mock.timers.tick(1000);
    assert.match(pulse.toPrometheus(), /^app_node_eventloop_lag_seconds_count 2$/m);
    running.stop();
    t.mock.timers.tick(5000);
    assert.match(pulse.toPrometheus(), /^app_node_eventloop_lag_seconds_count 2$/m);
  });

  test("goes on quietly when its Pulsetree is gone", (t) => {
    t.mock.timers.enable({ apis: ["setInterval"] });
    const pulse = new Pulsetree();
    processMetrics(pulse);
    pulse.dispose();
    t.mock.timers.tick(5000);
  });
});

test("where one of its metrics cannot be, nothing of processMetrics or pageMetrics runs on", (t) => {
  t.mock.timers.enable({ apis: ["setInterval"] });
  const page = new EventTarget();
  Object.assign(globalThis, { addEventListener: page.addEventListener.bind(page), removeEventListener: page.removeEventListener.bind(page) });
  t.mock.method(globalThis.PerformanceObserver.prototype, "observe", () => assert.fail("it observes"));
  t.after(() => {
    delete globalThis.addEventListener;
    delete globalThis.removeEventListener;
  });
  const pulse = new Pulsetree();
  for (const name of ["process.gc_seconds", "page.errors"]) pulse.getMetric(name, "string");
  assert.throws(() => processMetrics(pulse), { code: "type_conflict" });
  assert.throws(() => pageMetrics(pulse), { code: "type_conflict" });
  t.mock.timers.tick(5000);
  page.dispatchEvent(new Event("error"));
  assert.equal(pulse.find("process.eventloop_lag_seconds").toJSON().count._, 0);
});

test("pageMetrics counts errors until it is stopped, and asks nothing of where there is no page", (t) => {
  const page = new EventTarget();
  Object.assign(globalThis, { addEventListener: page.addEventListener.bind(page), removeEventListener: page.removeEventListener.bind(page) });
  t.after(() => {
    delete globalThis.addEventListener;
    delete globalThis.removeEventListener;
  });
  const pulse = new Pulsetree();
  const running = pageMetrics(pulse, { prefix: "site" });
  page.dispatchEvent(new Event("error"));
  page.dispatchEvent(new Event("unhandledrejection"));
  assert.match(pulse.toPrometheus(), /site_errors_total\{kind="error"\} 1\n.*\{kind="rejection"\} 1/);
  running.stop();
  page.dispatchEvent(new Event("error"));
  assert.match(pulse.toPrometheus(), /site_errors_total\{kind="error"\} 1\n/);
});

describe("what an adapter is handed", () => {
  const given = { handler, middleware, processMetrics, pageMetrics };
  for (const [name, adapter] of Object.entries(given)) {
    test(`${name} takes nothing but a Pulsetree`, () => {
      for (const pulse of [undefined, null, 5, "x", {}, new Map()]) {
        assert.throws(() => adapter(/** @type {any} */ (pulse)), { name: "PulsetreeError", code: "invalid_argument", message: /^pulse is .*; expected a Pulsetree with / });
      }
    });
  }
  test("handler takes none that only records", () => {
    assert.throws(() => handler(/** @type {any} */ (new Recording())), { code: "invalid_argument", message: /expected a Pulsetree with fetch/ });
  });

  for (const [name, wrong, message] of /** @type {const} */ ([
    ["middleware", { route: 5 }, /^options\.route is 5; expected a function/],
    ["middleware", { rout: () => "x" }, /^options\.rout is not an option; expected one of route/],
    ["middleware", 5, /^options is 5; expected an object/],
    ["processMetrics", { prefix: 5 }, /^options\.prefix is 5; expected a string/],
    ["processMetrics", { prefx: "x" }, /^options\.prefx is not an option; expected one of prefix/],
    ["pageMetrics", { prefix: {} }, /^options\.prefix is an object; expected a string/],
    ["pageMetrics", [], /^options is an array of 0; expected an object/],
  ])) {
    test(`${name} refuses options ${JSON.stringify(wrong)}, and makes nothing`, () => {
      const pulse = new Pulsetree();
      assert.throws(() => given[name](pulse, /** @type {any} */ (wrong)), { name: "PulsetreeError", code: "invalid_argument", message });
      assert.deepEqual(pulse.toJSON(), {});
    });
  }
  test("null is absent", () => {
    const pulse = new Pulsetree();
    processMetrics(pulse, /** @type {any} */ (null)).stop();
    pageMetrics(pulse, { prefix: /** @type {any} */ (null) }).stop();
    middleware(pulse, { route: /** @type {any} */ (null) });
    assert.ok(pulse.find("process.uptime") && pulse.find("page.vitals") && pulse.find("http.requests"));
  });
});
