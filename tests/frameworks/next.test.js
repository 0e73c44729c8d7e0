import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { start, stop } from "../../scripts/lib/run.mjs";
import { launch, reported } from "../pack/chromium.js";
import { expectedOfBoth } from "../pack/fifteen.js";
import { install, run } from "../pack/install.js";

const here = fileURLToPath(new URL("./", import.meta.url));
const next = join(here, "node_modules", "next", "dist", "bin", "next");
const env = { NEXT_TELEMETRY_DISABLED: "1" };
const LIMIT = { timeout: 240_000 };

const ANSWER = `
import * as pulsetree from "pulsetree";
import * as record from "pulsetree/record";
import { both } from "../../fifteen.js";
`;
const ROUTE = `${ANSWER}
export const dynamic = "force-dynamic";
export const GET = () => Response.json(both(pulsetree, record));
`;
const FILES = {
  "next.config.mjs": `export default { distDir: process.env.DIST, outputFileTracingRoot: ${JSON.stringify(here)}, turbopack: { root: ${JSON.stringify(here)} } };`,
  "app/layout.jsx": "export default ({ children }) => <html><head><link rel='icon' href='data:,' /></head><body>{children}</body></html>;",
  "app/page/page.jsx": `"use client";
import { useEffect } from "react";
${ANSWER}
export default function Page() {
  useEffect(() => void report(JSON.stringify(both(pulsetree, record))), []);
  return <p>{new pulsetree.Pulsetree().stats().metrics}</p>;
}
`,
  "app/route/route.js": ROUTE,
  "app/edge/route.js": `export const runtime = "edge";${ROUTE}`,
};

let folder;
let browser;
before(async () => {
  // Below the framework's packages, so that they are found.
  ({ folder } = await install(here));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  browser = await launch();
});
after(() => browser?.close());

/** Serves what was built, and hands out where. @param {string} dist */
async function served(dist) {
  const server = start(process.execPath, [next, "start", "--port", "0", "--hostname", "127.0.0.1"], { cwd: folder, env: { ...env, DIST: dist } });
  let output = "";
  const origin = await new Promise((resolve, reject) => {
    server.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (found && /Ready/.test(output)) resolve(found[0]);
    });
    server.stderr.setEncoding("utf8").on("data", (text) => (output += text));
    server.once("close", () => reject(new Error(`next start ended: ${output}`)));
  });
  return { origin, close: () => stop(server) };
}

for (const [bundler, ...flags] of [["webpack"], ["Turbopack", "--turbopack"]]) {
  test(`Next 15 with ${bundler}: a route, a client page, a route on the edge`, LIMIT, async () => {
    const dist = `.next-${bundler.toLowerCase()}`;
    await run(process.execPath, [next, "build", ...flags], { cwd: folder, env: { ...env, DIST: dist } });
    const server = await served(dist);
    try {
      for (const path of ["/route", "/edge"]) {
        const reply = await fetch(server.origin + path);
        assert.equal(reply.status, 200, path);
        assert.deepEqual(await reply.json(), expectedOfBoth, path);
      }
      assert.deepEqual(JSON.parse(await reported(browser, `${server.origin}/page`)), expectedOfBoth);
    } finally {
      server.close();
    }
  });
}
