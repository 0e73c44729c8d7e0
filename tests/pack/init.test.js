// Starters: copied by the command, then used as their README says.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { launch, serve } from "./chromium.js";
import { install, root, run } from "./install.js";

const LIMIT = { timeout: 60_000 };
const STARTERS = ["page", "worker"];

let installed;
before(async () => {
  installed = await install();
});

/** @param {string[]} words */
const init = (...words) => run("npx", ["--no-install", "pulsetree", "init", ...words], { cwd: installed.folder });

describe("npx pulsetree init", () => {
  for (const name of STARTERS) {
    test(`${name}: into a folder that is not there, or empty; its package.json asks for this version`, LIMIT, async () => {
      const { folder, manifest } = installed;
      await mkdir(join(folder, `empty-${name}`));
      for (const to of [`new-${name}`, `empty-${name}`]) {
        assert.match(await init(name, to), new RegExp(`^${to} is made; [^]*cd ${to} && npm install`));
        assert.equal(JSON.parse(await readFile(join(folder, to, "package.json"), "utf8")).dependencies.pulsetree, `^${manifest.version}`);
        assert.ok(existsSync(join(folder, to, "README.md")));
      }
    });

    test(`${name}: a folder that holds something is refused and left as it is`, LIMIT, async () => {
      const full = join(installed.folder, `full-${name}`);
      await mkdir(full);
      await writeFile(join(full, "mine.txt"), "mine");
      await assert.rejects(init(name, full), /expected a folder that is empty, or not there yet/);
      assert.deepEqual(await readdir(full), ["mine.txt"]);
      await assert.rejects(init(name, join(full, "mine.txt")), /expected a folder that is empty/);
    });
  }

  test("what is no starter, and words that are missing", LIMIT, async () => {
    await assert.rejects(init("pages", "x"), /init "pages": expected one of /);
    await assert.rejects(init(), /init "": expected one of /);
    await assert.rejects(init("page"), /init page: expected one folder, such as: npx pulsetree init page my-page/);
    await assert.rejects(init("worker", "--help"), /init worker: expected one folder/);
  });
});

describe("the starter page, as its README says", () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test("npm run build leaves public/, which records, asks, draws and keeps", LIMIT, async () => {
    const { folder } = installed;
    await init("page", "readme-page");
    const home = join(folder, "readme-page");
    // What `npm install` would bring is there already: the tarball beside it, and esbuild and uPlot of this repository.
    await mkdir(join(home, "node_modules"));
    await symlink(installed.home, join(home, "node_modules", "pulsetree"), "junction");
    for (const name of ["uplot", "esbuild", ".bin"]) await symlink(join(root, "node_modules", name), join(home, "node_modules", name), "junction");
    await run("npm", ["run", "build"], { cwd: home });

    const server = await serve(join(home, "public"), { "content-security-policy": "default-src 'self'; img-src data:; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'" });
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const told = (pattern) => page.waitForFunction((source) => new RegExp(source).test(document.querySelector("#told")?.textContent ?? ""), pattern);
      await page.goto(`${server.origin}/index.html`);
      await told("^No hits yet");
      await page.locator('[data-hit="Tea"]').click();
      await page.locator('[data-hit="Coffee"]').click();
      await told("^Hits so far: Tea 1, Coffee 1\\.$");
      await page.locator("#chart canvas").waitFor();
      await page.reload();
      await told("^Hits so far: Tea 1, Coffee 1\\.$");
      await page.locator("#question").selectOption({ label: "slowest frame of each second, in ms" });
      await page.locator("#chart .u-legend", { hasText: "page.frame.ms" }).waitFor();
      const other = await context.newPage();
      await other.goto(`${server.origin}/index.html`);
      await other.locator("#told", { hasText: /^Not started: .*open already/ }).waitFor();
    } finally {
      await context.close();
      server.close();
    }
  });
});
