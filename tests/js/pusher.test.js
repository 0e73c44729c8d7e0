// The loop that sends until it is taken, against an other side that answers as told, on timers that tick when told.
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, mock, test } from "node:test";
import { PulsetreeError } from "../../target/face/inline.js";
import { startPusher } from "../../target/face/js/pusher.js";
import { readPushOptions } from "../../target/face/js/push-options.js";

const NOW = 1_700_000_000_000;
beforeEach(() => mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: NOW }));
afterEach(() => mock.timers.reset());

/** Lets everything happen that waits for nothing but promises. */
const settle = async () => {
  for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setImmediate(resolve));
};
const tick = async (ms) => {
  mock.timers.tick(ms);
  await settle();
};

/** A source of numbered bodies: `queue` waits, `fresh` is collected when asked. */
function sourceOf(queue = [], fresh = []) {
  const source = {
    queue: queue.map((body) => ({ body })),
    fresh,
    outcomes: [],
    next(collect) {
      if (source.queue.length === 0 && collect) source.queue.push(...source.fresh.splice(0).map((body) => ({ body })));
      return source.queue[0];
    },
    judge: ({ status }) => (status < 300 ? "taken" : status === 400 ? "refused" : "again"),
    settled(post, verdict) {
      source.outcomes.push([post.body, verdict]);
      source.queue = source.queue.filter((other) => other !== post);
    },
  };
  return source;
}

/** Starts one against `answers`, each given to a post in its turn; past them all is taken. */
function start(source, answers = [], options = {}, ms = 10_000) {
  const posts = [];
  const errors = [];
  const world = { disposed: false, running: new Set() };
  const fetch = async (url, init) => {
    posts.push({ url, ...init, at: Date.now() - NOW });
    const answer = answers.shift() ?? (() => new Response("", { status: 200 }));
    return answer(init);
  };
  const read = readPushOptions({ url: "http://there/merge?token=secret", fetch, onError: (error) => errors.push(error), ...options });
  const pusher = startPusher(world, ms, read, source);
  return { pusher, posts, errors, world, bodies: () => posts.map(({ body }) => body) };
}

const answering = (status, headers = {}, body = "") => () => new Response(body, { status, headers });
const never = (init) => new Promise((_, reject) => init.signal.addEventListener("abort", () => reject(init.signal.reason)));
const deaf = () => new Promise(() => {});
const broken = () => Promise.reject(new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") }));

describe("a beat", () => {
  test("sends what waits, then what is new, one at a time, in order", async () => {
    let open;
    const source = sourceOf(["a", "b"], ["c", "d"]);
    const { posts, bodies } = start(source, [() => new Promise((resolve) => (open = () => resolve(new Response())))]);
    await tick(9_999);
    assert.equal(posts.length, 0);
    await tick(1);
    assert.deepEqual(bodies(), ["a"]);
    await tick(20_000);
    assert.deepEqual(bodies(), ["a"], "one at a time");
    open();
    await settle();
    assert.deepEqual(bodies(), ["a", "b", "c", "d"]);
    assert.deepEqual(source.outcomes, [["a", "taken"], ["b", "taken"], ["c", "taken"], ["d", "taken"]]);
  });

  test("leaves what is recorded meanwhile to the next", async () => {
    const source = sourceOf([], ["a"]);
    const { bodies } = start(source, [() => (source.fresh.push("b"), new Response())]);
    await tick(10_000);
    assert.deepEqual(bodies(), ["a"]);
    await tick(10_000);
    assert.deepEqual(bodies(), ["a", "b"]);
  });

  test("posts bodies as they are, follows nothing, and sends no header of its own", async () => {
    const { posts } = start(sourceOf(["a"]));
    await tick(10_000);
    const [{ url, method, redirect, headers, keepalive }] = posts;
    assert.deepEqual([url, method, redirect, headers, keepalive], ["http://there/merge?token=secret", "POST", "error", undefined, undefined]);
  });

  test("sends the headers it is given", async () => {
    const { posts } = start(sourceOf(["a"]), [], { headers: { authorization: "Bearer t" } });
    await tick(10_000);
    assert.deepEqual(posts[0].headers, { authorization: "Bearer t" });
  });
});

describe("what fails", () => {
  test("is tried again after 1 s, doubling to 5 min; told once", async () => {
    const { posts, errors } = start(sourceOf(["a"]), Array.from({ length: 12 }, () => answering(503)));
    await tick(10_000);
    for (let i = 0; i < 2000; i += 1) await tick(1000);
    const waits = posts.slice(1).map(({ at }, i) => (at - posts[i].at) / 1000);
    assert.deepEqual(waits.slice(0, 12), [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
    assert.equal(posts.length, 13);
    assert.deepEqual(errors.map(({ code }) => code), ["unavailable"]);
  });

  test("is told again when another outage begins", async () => {
    const { errors, bodies } = start(sourceOf(["a", "b"]), [answering(503), answering(200), answering(500), answering(200)]);
    await tick(10_000);
    await tick(1000);
    assert.deepEqual(bodies(), ["a", "a", "b"]);
    await tick(1000);
    assert.deepEqual(bodies(), ["a", "a", "b", "b"]);
    assert.equal(errors.length, 2);
  });

  for (const [name, header, wait] of [
    ["seconds", { "retry-after": "7" }, 7000],
    ["a date", { "retry-after": new Date(NOW + 10_000 + 42_000).toUTCString() }, 42_000],
    ["a date, by the other side's clock", { "retry-after": "Thu, 01 Jan 2015 00:00:30 GMT", date: "Thu, 01 Jan 2015 00:00:00 GMT" }, 30_000],
    ["a date that is over", { "retry-after": "Thu, 01 Jan 2015 00:00:00 GMT" }, 1000],
    ["no wait at all", { "retry-after": "0" }, 1000],
    ["nonsense", { "retry-after": "soon" }, 1000],
  ]) {
    test(`waits as Retry-After says: ${name}`, async () => {
      const { posts, pusher } = start(sourceOf(["a"]), [answering(429, header)]);
      await tick(10_000);
      await tick(wait - 1);
      assert.equal(posts.length, 1);
      if (wait > 1000) assert.equal(await pusher.flush(), false, "a flush waits as well");
      assert.equal(posts.length, 1);
      await tick(1);
      assert.equal(posts.length, 2);
    });
  }

  test("a clock that is set back does not make it wait for ever", async () => {
    const { posts, pusher } = start(sourceOf(["a"]), [answering(429, { "retry-after": "7" })]);
    await tick(10_000);
    mock.timers.setTime(NOW - 86_400_000);
    assert.equal(await pusher.flush(), true);
    assert.equal(posts.length, 2);
  });

  test("a Retry-After past what timers know does not come at once", async () => {
    const { posts } = start(sourceOf(["a"]), [answering(503, { "retry-after": "99999999999" })]);
    await tick(10_000);
    await tick(86_400_000);
    assert.equal(posts.length, 1);
  });

  for (const [name, fetch] of [["heeds its signal", never], ["does not", deaf]]) {
    test(`no answer for 30 s is a failure, where fetch ${name}`, async () => {
      const { posts, errors } = start(sourceOf(["a"]), [fetch]);
      await tick(10_000);
      await tick(29_999);
      assert.deepEqual([posts.length, errors.length], [1, 0]);
      await tick(1);
      assert.match(errors[0].message, /no answer for 30 s/);
      await tick(1000);
      assert.equal(posts.length, 2);
    });
  }

  test("a body that does not end is a failure, too; one without an end is read so far", async () => {
    const hanging = () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));
    const endless = () => new Response(new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(2 ** 20)) }), { status: 503 });
    const { posts, errors } = start(sourceOf(["a"]), [hanging, endless]);
    await tick(10_000);
    await tick(30_000);
    await tick(1000);
    assert.equal(posts.length, 2);
    await tick(2000);
    assert.equal(posts.length, 3);
    assert.equal(errors.length, 1);
  });

  test("names where and why, and no secret of the URL", async () => {
    const { errors } = start(sourceOf(["a"]), [broken]);
    await tick(10_000);
    assert.ok(errors[0] instanceof PulsetreeError);
    assert.equal(errors[0].message, "POST http://there/merge: fetch failed (connect ECONNREFUSED); it is tried again");
  });

  for (const [status, code] of [
    [400, "invalid_argument"], [401, "unauthorized"], [403, "forbidden"], [404, "not_found"], [405, "method_not_allowed"], [409, "type_conflict"], [413, "payload_too_large"],
    [414, "payload_too_large"], [415, "unsupported_encoding"], [418, "unavailable"], [422, "limit_exceeded"], [431, "payload_too_large"], [503, "unavailable"],
  ]) {
    test(`${status} is told as ${code}, with the beginning of what it says`, async () => {
      const { pusher, errors } = start(sourceOf(["a"]), [answering(status, {}, "x".repeat(1000))]);
      assert.equal(await pusher.flush(), false);
      assert.deepEqual(errors.map((error) => [error.code, /x+/.exec(error.message)[0].length]), [[code, 200]]);
    });
  }

  test("what is refused for good is told, each, and the next goes on", async () => {
    const source = sourceOf(["a", "b", "c"]);
    const { pusher, errors } = start(source, [answering(400, {}, "torn"), answering(200), answering(400)]);
    assert.equal(await pusher.flush(), false);
    assert.deepEqual(source.outcomes, [["a", "refused"], ["b", "taken"], ["c", "refused"]]);
    assert.deepEqual(errors.map(({ code }) => code), ["invalid_argument", "invalid_argument"]);
    assert.equal(errors[0].message, "POST http://there/merge: 400 torn; it was refused for good");
  });

  test("a source that throws is a failure, and so told; an onError that throws or rejects harms nothing", async () => {
    for (const onError of [() => { throw new Error("mine"); }, async () => { throw new Error("mine"); }]) {
      const source = sourceOf(["a"]);
      const { next } = source;
      source.next = () => {
        source.next = next;
        throw new PulsetreeError("limit_exceeded", "no memory");
      };
      const { pusher } = start(source, [], { onError });
      assert.equal(await pusher.flush(), false);
      assert.equal(await pusher.flush(), true);
    }
  });
});

describe("flush", () => {
  test("is true with nothing to send, and asks nobody", async () => {
    const { pusher, posts } = start(sourceOf());
    assert.equal(await pusher.flush(), true);
    assert.equal(posts.length, 0);
  });

  test("waits for what is under way, then sends what came until it was called; those that wait share it", async () => {
    const opens = [];
    const slow = () => new Promise((resolve) => opens.push(() => resolve(new Response())));
    const source = sourceOf([], ["a"]);
    const { pusher, bodies } = start(source, [slow, slow]);
    await tick(10_000);
    source.fresh.push("b");
    const flushes = [pusher.flush(), pusher.flush()];
    await settle();
    assert.deepEqual(bodies(), ["a"]);
    opens.shift()();
    await settle();
    assert.deepEqual(bodies(), ["a", "b"]);
    opens.shift()();
    assert.deepEqual(await Promise.all(flushes), [true, true]);
    assert.deepEqual(bodies(), ["a", "b"]);
  });

  test("tries at once what waits to be tried again, and its failure does not end the trying", async () => {
    const { pusher, posts } = start(sourceOf(["a"]), [answering(503), answering(503), answering(200)]);
    assert.equal(await pusher.flush(), false);
    assert.equal(await pusher.flush(), false);
    assert.equal(posts.length, 2);
    await tick(2000);
    assert.equal(posts.length, 3);
  });
});

describe("the end", () => {
  test("stop begins nothing more, and waits for what is under way", async () => {
    let open;
    const source = sourceOf(["a", "b"]);
    const { pusher, bodies, world } = start(source, [() => new Promise((resolve) => (open = () => resolve(new Response())))]);
    await tick(10_000);
    let stopped = false;
    const stopping = pusher.stop().then(() => (stopped = true));
    await settle();
    assert.equal(stopped, false);
    open();
    await stopping;
    await tick(100_000);
    assert.deepEqual(bodies(), ["a"]);
    assert.deepEqual(source.outcomes, [["a", "taken"]]);
    assert.equal(await pusher.flush(), false);
    assert.equal(world.running.size, 0);
  });

  test("stop ends the trying", async () => {
    const { pusher, posts } = start(sourceOf(["a"]), [answering(503)]);
    await tick(10_000);
    await pusher.stop();
    await tick(100_000);
    assert.equal(posts.length, 1);
  });

  test("an aborted signal cuts off what is under way; one aborted before lets nothing begin", async () => {
    const controller = new AbortController();
    const { pusher, posts, errors } = start(sourceOf(["a"]), [deaf], { signal: controller.signal });
    const flushed = pusher.flush();
    await settle();
    controller.abort();
    assert.equal(await flushed, false);
    await tick(100_000);
    assert.deepEqual([posts.length, errors.length], [1, 0]);
    const late = start(sourceOf(["a"]), [], { signal: controller.signal });
    await tick(100_000);
    assert.deepEqual([await late.pusher.flush(), late.posts.length], [false, 0]);
  });

  test("a world that is gone is not told of an answer", async () => {
    const source = sourceOf(["a"]);
    const { pusher, world } = start(source, [() => ((world.disposed = true), new Response())]);
    assert.equal(await pusher.flush(), false);
    assert.deepEqual(source.outcomes, []);
  });

  test("it can be disposed of", { skip: !Symbol.asyncDispose }, async () => {
    const { pusher, posts } = start(sourceOf(["a"]));
    await pusher[Symbol.asyncDispose]();
    await tick(100_000);
    assert.equal(posts.length, 0);
  });
});

/** Runs with globals of another host. */
async function as(globals, run) {
  const before = Object.fromEntries(Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  for (const [name, value] of Object.entries(globals)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  try {
    await run();
  } finally {
    for (const [name, descriptor] of Object.entries(before)) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else delete globalThis[name];
    }
  }
}

describe("in workerd", () => {
  const workerd = { navigator: { userAgent: "Cloudflare-Workers" } };
  const noTimers = { setTimeout: () => assert.fail("a timer"), setInterval: () => assert.fail("a timer") };

  test("no timer is started, and each flush asks by itself, also beside one that never ends", () =>
    as({ ...workerd, ...noTimers }, async () => {
      const source = sourceOf(["a"]);
      const { pusher, bodies, posts } = start(source, [deaf]);
      pusher.flush();
      await settle();
      source.fresh.push("b");
      assert.equal(await pusher.flush(), true);
      assert.deepEqual(bodies(), ["a", "a", "b"]);
      assert.equal(posts[0].redirect, "manual");
      assert.equal(posts[0].signal, undefined);
      await pusher.stop();
    }));

  test("what failed goes with the next flush, and Retry-After is obeyed", () =>
    as({ ...workerd, ...noTimers }, async () => {
      const { pusher, posts, errors } = start(sourceOf(["a"]), [answering(500), answering(503, { "retry-after": "5" })]);
      assert.equal(await pusher.flush(), false);
      assert.equal(await pusher.flush(), false);
      assert.equal(await pusher.flush(), false);
      assert.equal(posts.length, 2);
      mock.timers.tick(5000);
      assert.equal(await pusher.flush(), true);
      assert.deepEqual([posts.length, errors.length], [3, 1]);
    }));
});

describe("in a page", () => {
  /** A page as far as it matters here. */
  function page() {
    const document = Object.assign(new EventTarget(), { visibilityState: "visible" });
    const window = new EventTarget();
    const globals = {
      document,
      addEventListener: window.addEventListener.bind(window),
      removeEventListener: window.removeEventListener.bind(window),
      location: { href: "http://here/a/page.html" },
    };
    const show = (state) => {
      document.visibilityState = state;
      document.dispatchEvent(new Event("visibilitychange"));
    };
    return { globals, show, leave: () => window.dispatchEvent(new Event("pagehide")) };
  }

  test("exactly one body is posted when it is closed, and outlives it", async () => {
    const { globals, show, leave } = page();
    await as(globals, async () => {
      const { posts, bodies } = start(sourceOf(["a", "b"], ["c"]), [deaf]);
      show("hidden");
      leave();
      await settle();
      assert.deepEqual(bodies(), ["a"]);
      assert.equal(posts[0].keepalive, true);
      assert.equal(posts[0].headers, undefined);
    });
  });

  test("last words that are taken end the wait that Retry-After asked for", async () => {
    const { globals, show } = page();
    await as(globals, async () => {
      const source = sourceOf(["a"]);
      const { pusher, bodies } = start(source, [answering(429, { "retry-after": "100" })]);
      assert.equal(await pusher.flush(), false);
      show("hidden");
      await settle();
      source.fresh.push("b");
      assert.equal(await pusher.flush(), true);
      assert.deepEqual(bodies(), ["a", "a", "b"]);
    });
  });

  test("one that is too long to outlive it is posted all the same", async () => {
    const { globals, show } = page();
    await as(globals, async () => {
      const bodies = [60_000, 60_001].map((length) => new Uint8Array(length));
      const { posts } = start(sourceOf(bodies));
      show("hidden");
      await settle();
      show("hidden");
      await settle();
      assert.deepEqual(posts.map(({ body, keepalive }) => [body.length, keepalive]), [[60_000, true], [60_001, undefined]]);
    });
  });

  test("each time it is hidden what is new is posted; once stopped nothing is", async () => {
    const { globals, show, leave } = page();
    await as(globals, async () => {
      const source = sourceOf([], ["a"]);
      const { bodies, pusher } = start(source);
      show("hidden");
      await settle();
      show("visible");
      await settle();
      assert.deepEqual(bodies(), ["a"]);
      source.fresh.push("b");
      show("hidden");
      await settle();
      source.fresh.push("c");
      leave();
      await settle();
      assert.deepEqual(bodies(), ["a", "b", "c"]);
      await pusher.stop();
      source.fresh.push("d");
      leave();
      await settle();
      assert.deepEqual(bodies(), ["a", "b", "c"]);
    });
  });

  test("a relative URL is the page's", async () => {
    await as(page().globals, async () => assert.equal(readPushOptions({ url: "../merge" }).url, "http://here/merge"));
  });
});

describe("options", () => {
  const url = "http://there/merge";
  for (const [options, named] of [
    [undefined, /^options is undefined; expected an object/],
    [{}, /^options\.url is undefined; expected a URL/],
    [{ url: "/merge" }, /^options\.url is "\/merge"/],
    [{ url: "http://me:pw@there/" }, /^options\.url names a user or a password/],
    [{ url, fetch: 1 }, /^options\.fetch is 1; expected a function/],
    [{ url, onError: "x" }, /^options\.onError is "x"; expected a function/],
    [{ url, signal: {} }, /^options\.signal is an object; expected an AbortSignal/],
    [{ url, headers: { "a b": "c" } }, /^options\.headers has "a b"; expected a header's name and value/],
    [{ url, headers: { a: "secret\n" + "x" } }, /^options\.headers has "a"; expected/],
    [{ url, headers: [] }, /^options\.headers is an array of 0; expected an object of headers/],
    [{ url, every: 1 }, /^options\.every is not an option/],
  ]) {
    test(`${named.source.slice(1)} is refused`, () => {
      assert.throws(() => readPushOptions(options), (error) => error.code === "invalid_argument" && named.test(error.message));
    });
  }
});
