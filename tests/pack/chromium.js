import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { chromiumArgs, chromiumMissing, setUpChromium } from "../../scripts/lib/chromium.mjs";
import { root } from "./install.js";

const { chromium } = createRequire(join(root, "package.json"))("playwright-core");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json",
};

/** A headless browser: CHROME_PATH, or one that is installed. */
export async function launch() {
  const executablePath = await setUpChromium();
  if (!executablePath) throw new Error(chromiumMissing);
  return chromium.launch({ executablePath, args: chromiumArgs });
}

/**
 * Serves the files of a folder on a free port of 127.0.0.1.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} [headers] of every answer
 * @returns {Promise<{ origin: string, close(): void }>}
 */
export async function serve(folder, headers = {}) {
  const server = createServer(async (request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? "/", "http://localhost").pathname));
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, { ...headers, "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

/**
 * Opens a page and waits until it calls `report(text)`, or fails with what went wrong in it.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {RegExp} [expectedError] what the browser may complain of
 * @returns {Promise<string>}
 */
export async function reported(browser, url, expectedError = /(?!)/) {
  const page = await browser.newPage();
  try {
    return await new Promise((resolve, reject) => {
      page.on("pageerror", reject);
      page.on("console", (message) => message.type() === "error" && !expectedError.test(message.text()) && reject(new Error(message.text())));
      page.exposeFunction("report", resolve).then(() => page.goto(url)).catch(reject);
    });
  } finally {
    await page.close();
  }
}
