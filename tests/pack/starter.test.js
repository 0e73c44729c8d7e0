// The edge starter in workerd, as its README says: objects are aborted and requests cancelled in the middle, and what the
// root shows is exact.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Miniflare } from "miniflare";
import { binary, borrow, install, run } from "./install.js";
import { worker } from "./worker.js";

const LIMIT = { timeout: 120_000 };
const ISOLATES = ["a", "b", "c"];
/** The starter; its objects can be aborted, woken and held up, and a request can be one that waits for its flush. */
const ENTRY = `
import worker from "./starter/src/index.ts";
import * as starter from "./starter/src/index.ts";

export default {
  async fetch(request, env, ctx) {
    const url = new URL(request.url);
    // without what tells of a colo, as which one it is depends on the machine
    if (url.pathname !== "/waits") return worker.fetch(new Request(request.url, { headers: request.headers }), env, ctx);
    const waits = [];
    const answer = await worker.fetch(new Request(new URL("/", url)), env, { waitUntil: (wait) => waits.push(wait) });
    await Promise.all(waits);
    return answer;
  },
};

const breakable = (Class) => class extends Class {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === "/abort") this.ctx.abort("aborted by a test");
    if (pathname === "/alarm") return new Response(String(await this.alarm()));
    if (pathname === "/hold") {
      this.held = new Promise((resolve) => (this.release = resolve));
      return new Response();
    }
    if (pathname === "/holding") return Response.json(this.holding === true);
    if (pathname === "/release") return new Response(String(this.release()));
    if (this.held) {
      const { held } = this;
      this.held = undefined;
      this.holding = true;
      await held;
    }
    return super.fetch(request);
  }
};
export class Colo extends breakable(starter.Colo) {}
export class Root extends breakable(starter.Root) {}
`;

let folder;
let miniflare;
/** Requests made so far; each is counted by the isolate that answers. */
let made = 0;

before(async () => {
  ({ folder } = await install());
  await run("npx", ["--no-install", "pulsetree", "init", "worker", "starter"], { cwd: folder });
  const object = (className, i) => ({ className, useSQLite: true, ...(i > 0 && { scriptName: "a" }) });
  const workers = [];
  for (const [i, name] of ISOLATES.entries()) {
    const durableObjects = { COLO: object("Colo", i), ROOT: object("Root", i) };
    workers.push({ ...(await worker(folder, name, ENTRY)), durableObjects, bindings: { TOKEN: "secret" } });
  }
  miniflare = new Miniflare({ workers, cf: false });
  await miniflare.ready;
});
after(() => miniflare?.dispose());

/** One request to an isolate, which counts it. */
async function visit(name) {
  made += 1;
  const response = await (await miniflare.getWorker(name)).fetch("http://worker.example/");
  assert.equal(await response.text(), "Hello\n");
}

/** Does something to an object; one that is aborted answers nothing. */
async function object(binding, path) {
  const objects = await miniflare.getDurableObjectNamespace(binding, "a");
  const stub = objects.get(objects.idFromName(binding === "ROOT" ? "root" : "local"));
  const answer = await stub.fetch(`http://object.example${path}`).catch((error) => error);
  return answer instanceof Error ? undefined : answer.text();
}

async function read(path, token = "secret") {
  return (await miniflare.getWorker("a")).fetch(`http://worker.example/pulse${path}`, { headers: { authorization: `Bearer ${token}` } });
}

const shown = async () => Number(/^web_requests_total\{colo="local",method="GET",status="200"\} (\S+)$/m.exec(await (await read("/metrics")).text())?.[1] ?? 0);

/** Wakes both objects until the root shows all that was made, never more. */
async function exact() {
  for (let count = -1; count !== made; count = await shown()) {
    assert.ok(count <= made, `${count} of ${made}`);
    await object("COLO", "/alarm");
    await object("ROOT", "/alarm");
  }
}

test("isolates count as one, past objects that are aborted in the middle", LIMIT, async () => {
  for (let round = 0; round < 40; round += 1) {
    const visits = ISOLATES.map(visit);
    if (round % 4 === 1) await object("COLO", "/abort");
    if (round % 6 === 2) await Promise.all([object("COLO", "/alarm"), object("ROOT", "/abort")]);
    await Promise.all(visits);
  }
  await Promise.all(ISOLATES.map(visit));
  await exact();
  await object("COLO", "/abort");
  await object("ROOT", "/abort");
  assert.equal(await shown(), made);
});

test("of two overlapping requests the first is cancelled: each has posted by itself, and nothing is lost or doubled", LIMIT, async () => {
  await object("COLO", "/hold");
  const gone = new AbortController();
  made += 1;
  const first = miniflare.dispatchFetch("http://worker.example/waits", { signal: gone.signal });
  while ((await object("COLO", "/holding")) !== "true");
  await visit("a");
  gone.abort();
  await assert.rejects(first);
  await exact();
  await object("COLO", "/release");
  await visit("a");
  await exact();
});

test("only who brings the token reads, and the query APIs answer", LIMIT, async () => {
  assert.equal((await read("/metrics", "wrong")).status, 401);
  await object("ROOT", "/alarm");
  const answer = await (await read("/api/suggest?type=metrics")).json();
  assert.ok(answer.includes("web.requests"), JSON.stringify(answer));
});

test("its types hold", LIMIT, async () => {
  await borrow(folder, "@cloudflare/workers-types");
  await run(binary("tsc"), ["--project", "starter"], { cwd: folder });
});
