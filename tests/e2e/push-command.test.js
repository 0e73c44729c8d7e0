// One server pushes to another, as the command line says.
import assert from "node:assert/strict";
import { writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { startServer } from "./server.js";

const LIMIT = { timeout: 60_000 };

/** @param {string} server @param {string} target */
const hit = (server, target) => fetch(`${server}/hits/site`, { method: "POST", body: JSON.stringify({ target }) });

/** @param {string} server @param {Record<string, string>} [headers] */
const metrics = async (server, headers = {}) => (await fetch(`${server}/metrics`, { headers })).text();

/** Asks until the answer matches. @param {() => Promise<string>} ask @param {RegExp} pattern */
async function shown(ask, pattern) {
  while (!pattern.test(await ask())) await new Promise((resolve) => setTimeout(resolve, 20));
}

test("on its beat, and once more at its end", LIMIT, async (t) => {
  const root = await startServer();
  t.after(root.stop);
  const leaf = await startServer(["--push", `${root.http}/merge`, "--push-every", "50ms"]);
  t.after(leaf.stop);
  await hit(leaf.http, "Home");
  await shown(() => metrics(root.http), /^site_hits_total\{target="Home"\} 1$/m);
  const slow = await startServer(["--push", `${root.http}/merge`, "--push-every", "1h"]);
  t.after(slow.stop);
  await hit(slow.http, "Home");
  for (const { code, stderr } of [await slow.stop(), await leaf.stop()]) assert.deepEqual([code, stderr], [0, ""]);
  assert.match(await metrics(root.http), /^site_hits_total\{target="Home"\} 2$/m);
});

test("headers are sent; a trouble is told in one line, and what waits arrives once it is over", LIMIT, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "pulsetree-push-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const tokens = join(folder, "tokens");
  await writeFile(tokens, "other\n");
  const root = await startServer(["--auth", tokens]);
  t.after(root.stop);
  const leaf = await startServer(["--push", `${root.http}/merge`, "--push-every", "50ms", "--header", "Cookie: TSESSIONID=mine"]);
  t.after(leaf.stop);
  await hit(leaf.http, "Home");
  await new Promise((resolve) => leaf.child.stderr.once("data", resolve));
  await writeFile(tokens, "mine\n");
  await shown(() => metrics(root.http, { cookie: "TSESSIONID=mine" }), /^site_hits_total\{target="Home"\} 1$/m);
  const { stderr } = await leaf.stop();
  assert.match(stderr, /^pulsetree: POST http:\/\/127\.0\.0\.1:\d+\/merge: 401 [^\n]*; it is tried again\n$/);
});
