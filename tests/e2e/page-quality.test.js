// What holds of every view: reachable for all, steady, small, fast, at home on any host.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createReadStream, existsSync, readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { open } from "./browser.js";
import { changeOf, choose, chromium, load, longestTask, origin, served, textOf, violations, visit } from "./site.js";

served();

const www = fileURLToPath(new URL("../../pkg/www/", import.meta.url));
const POINTS = Array.from({ length: 60 }, (_, i) => `put cpu ${Math.floor(Date.now() / 1000) - i} ${i % 7} host=a\nput cpu ${Math.floor(Date.now() / 1000) - i} ${i % 5} host=b\n`).join("");
const QUERY = "#query?text=avg%3A1s-avg%3Acpu%7Bhost%3D*%7D&range=5m";

/** Each view, and what is done in it first. @type {[string, string, (page: import("playwright-core").Page) => Promise<unknown>][]} */
const VIEWS = [
  ["live", "#live", async (page) => {
    await page.locator('[data-hit="Sun"]').click();
    await page.locator('[data-hit="Moon"]').click();
    await page.locator("#frames details summary").click();
    await page.locator('#hits-rows tr[data-target="Moon"]').waitFor();
    await page.locator("#graph-data summary").click();
    await page.locator("#graph-rows tr").first().waitFor();
  }],
  ["query, a chart", QUERY, (page) => textOf(page, "#query-cost", /series/)],
  ["query, a table", `${QUERY}&show=table`, (page) => textOf(page, "#rows-shown", /row/i)],
  ["query, JSON", `${QUERY}&show=json`, (page) => textOf(page, "#json-shown", /B/)],
  ["query, an error and a completion", "#query?text=sun%3Acpu&range=5m", async (page) => {
    await textOf(page, "#query-error", /sun/);
    await page.locator("#query-text").focus();
    await page.keyboard.press("Control+Space");
  }],
  ["data, a table to load", "#data", async (page) => {
    await choose(page, "a.csv", "time,host,value\n1700000000,a,1\n1700000001,b\n");
    await page.locator("#import-run").click();
    await textOf(page, "#import-report", /refused/);
  }],
  ["export", "#export", (page) => textOf(page, "#export-text", /# TYPE/)],
];

/** Does in each view what is done there first, then `look`s at it. @param {import("playwright-core").Page} page @param {(name: string) => Promise<unknown>} look */
async function eachView(page, look) {
  await load(page, POINTS);
  for (const [name, hash, prepare] of VIEWS) {
    await page.evaluate((to) => (location.hash = to), hash);
    await prepare(page);
    await look(name);
  }
}

test("axe has nothing to say of any view, light or dark", { timeout: 120_000 }, async (t) => {
  // without the transitions from one to the other
  const page = await visit(t, "#data", { reducedMotion: "reduce" });
  await eachView(page, async (name) => {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(page), [], `${name}, ${colorScheme}`);
    }
  });
});

describe("widths", () => {
  test("nothing sticks out of any view, at any width", { timeout: 90_000 }, async (t) => {
    const page = await visit(t, "#data");
    await eachView(page, async (name) => {
      for (const width of [360, 768, 1280, 3840]) {
        await page.setViewportSize({ width, height: 900 });
        // what watches sizes has answered by the second frame
        const { scrollWidth, clientWidth } = await page.evaluate(async () => {
          for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
          return { scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth };
        });
        assert.ok(scrollWidth <= clientWidth, `${name}, ${width} px: ${scrollWidth} in ${clientWidth}`);
      }
    });
  });

  test("360 px: no text below 11 px, the graph's labels inside", async (t) => {
    const page = await visit(t, "#live", { viewport: { width: 360, height: 740 } });
    for (const name of ["Sun", "Moon", "Star", "Cloud", "Fetch nothing", "Block the page"]) await page.locator(`[data-hit="${name}"]`).click();
    await page.locator('#graph-picture [data-node="Cloud"]').waitFor({ state: "attached" });
    const small = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement: parent, textContent } = node;
        if (parent && textContent?.trim() && parseFloat(getComputedStyle(parent).fontSize) < 11) found.push(textContent);
      }
      return found;
    });
    assert.deepEqual(small, []);
    const outside = await page.evaluate(() => {
      const svg = /** @type {Element} */ (document.querySelector("#graph-picture"));
      const frame = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll("text")].map((text) => ({ text: text.textContent, ...text.getBoundingClientRect().toJSON(), scale: frame.width / Number(svg.getAttribute("viewBox")?.split(" ")[2]) }));
      return boxes.filter((box) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1 || 12 * box.scale < 11);
    });
    assert.deepEqual(outside, []);
  });
});

/** Sums up layout shifts from the first on. */
const watchShifts = () => {
  const shifts = /** @type {any} */ (globalThis);
  shifts.moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) if (!entry.hadRecentInput) shifts.moved += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
};
/** One after the other, and what tells that each is answered. @type {[string, RegExp][]} */
const QUERIES = [
  ["zimsum:1s-sum-zero:page{target=*}", /^[01] series, .* from \d+ points? read/],
  ["sun:cpu", /^No answer/],
  ["max:auto-max:page.frame.ms\nmax:auto-p95:page.frame.ms", /^2 series/],
  ["none:page.nothing", /^0 series/],
];

const moved = (/** @type {import("playwright-core").Page} */ page) => page.evaluate(() => /** @type {any} */ (globalThis).moved);

for (const width of [360, 1280]) {
  test(`${width} px: nothing shifts at load, nor when a query changes`, async (t) => {
    for (const [hash, ready] of /** @type {[string, [string, RegExp]][]} */ ([["#live", ["#frames .summary", /series/]], [QUERY, ["#query-cost", /series/]], ["#data", ["#held-points", /./]], ["#export", ["#export-text", /./]]])) {
      const context = await chromium().newContext({ viewport: { width, height: 800 } });
      t.after(() => context.close());
      await context.addInitScript(watchShifts);
      const page = await context.newPage();
      await page.goto(`${origin()}/${hash}`);
      await textOf(page, ...ready);
      // One more of the second's drawings.
      await changeOf(page, '[data-stat="points"]');
      assert.ok((await moved(page)) <= 0.02, `${hash}: ${await moved(page)} at load`);
      if (hash !== QUERY) continue;
      for (const [text, cost] of QUERIES) {
        // Not typed: a change within half a second of a key would not count.
        await page.evaluate((next) => (location.hash = `#query?${new URLSearchParams({ text: next, range: "1m" })}`), text);
        await textOf(page, "#query-cost", cost);
        await changeOf(page, '[data-stat="points"]');
      }
      assert.ok((await moved(page)) <= 0.02, `${await moved(page)} when the query changed`);
    }
  });
}

test("20 000 clicks in a burst make no task over 100 ms, and each is counted", { timeout: 90_000 }, async (t) => {
  const page = await visit(t, "#live");
  const longest = await longestTask(page, async () => {
    await page.locator("#burst").click();
    await textOf(page, '#hits-rows tr[data-target="Star"] .number', /^20.000$/, 60_000);
  });
  await textOf(page, "#outcome", /^20.000 clicks of Star in \d+ ms/);
  assert.ok(longest <= 100, `${longest} ms`);
});

test("each chart has a title, a table of its data and a summary that is told", async (t) => {
  const page = await visit(t, "#live");
  const figures = await page.locator("figure").evaluateAll((all) => all.map((figure) => ({
    id: figure.id,
    title: figure.querySelector(".chart-title")?.textContent,
    told: figure.querySelectorAll("[aria-live=polite]").length,
    table: figure.querySelector("details table, details .scroll") !== null || document.querySelector(`#panel-table #${figure.id}-table`) !== null,
    named: figure.querySelector(".plot")?.getAttribute("aria-label"),
  })));
  assert.deepEqual(figures.map(({ id }) => id), ["frames", "hit-rates", "result"]);
  for (const { title, told, table, named } of figures) {
    assert.deepEqual([told, table], [1, true], title ?? "");
    assert.ok(title && named?.startsWith(`${title}: chart`), named ?? "");
  }
  assert.equal(await page.locator("#graph-picture").getAttribute("aria-describedby"), "graph-summary");
});

test("motion that is not wanted is left out", async (t) => {
  const page = await visit(t, "#live", { reducedMotion: "reduce" });
  const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((element) => parseFloat(getComputedStyle(element).transitionDuration) > 0).length);
  assert.equal(moving, 0);
});

test("one request for each kind of file, and at most 120 KB of scripts and styles", async (t) => {
  const context = await chromium().newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  /** @type {Record<string, Set<string>>} */
  const asked = {};
  context.on("request", (request) => {
    const { pathname } = new URL(request.url());
    (asked[extname(pathname) || ".html"] ??= new Set()).add(pathname);
  });
  await page.goto(origin());
  await textOf(page, "#frames .summary", /series/);
  const counts = Object.fromEntries(Object.entries(asked).map(([kind, paths]) => [kind, paths.size]));
  // The page records with one module, the worker answers with the other.
  assert.deepEqual(counts, { ".html": 1, ".css": 1, ".js": 1, ".svg": 1, ".wasm": 2 });
  const files = readdirSync(www).filter((name) => /\.(js|css)$/.test(name));
  const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(www, name)), { level: 9 }).length, 0);
  assert.ok(bytes <= 120_000, `${bytes} bytes`);
});

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

test("any static host under any path will do", async (t) => {
  const root = "/deep/down/";
  const host = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://host");
    const file = join(www, pathname.slice(root.length) || "index.html");
    if (!pathname.startsWith(root) || !existsSync(file)) return response.writeHead(404).end();
    // Of .wasm it knows nothing.
    response.writeHead(200, { "content-type": TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  host.listen(0, "127.0.0.1");
  await once(host, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (host.address());
  const { page, errors, close } = await open(chromium(), `http://127.0.0.1:${port}${root}`);
  t.after(async () => {
    await close();
    host.close();
    host.closeAllConnections();
  });
  await textOf(page, "#frames .summary", /series/);
  await page.locator("#ask").click();
  await textOf(page, "#outcome", /^GET \/deep\/down\/: 200/);
  assert.deepEqual(errors, []);
});
