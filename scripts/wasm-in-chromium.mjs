// A cargo runner for wasm tests: serves them with wasm-bindgen-test-runner and opens its page in a headless Chromium.
// Driving the page from here needs no WebDriver of the browser's exact version.
import { chromium } from "playwright-core";
import { chromiumArgs } from "./lib/chromium.mjs";
import { main } from "./lib/main.mjs";
import { start, stop } from "./lib/run.mjs";

const patience = 120_000;

await main(async () => {
  const env = { NO_HEADLESS: "1", WASM_BINDGEN_USE_BROWSER: "1", WASM_BINDGEN_TEST_ADDRESS: "127.0.0.1:0" };
  const server = start("wasm-bindgen-test-runner", process.argv.slice(2), { env });
  try {
    const report = await runPage(await address(server));
    process.stdout.write(`${report.trim()}\n`);
    return /^test result: ok\./m.test(report) ? 0 : 1;
  } finally {
    stop(server);
  }
});

/** Where the runner serves the tests. @param {import("node:child_process").ChildProcess} server @returns {Promise<string>} */
function address(server) {
  return new Promise((resolve, reject) => {
    let output = "";
    const hear = (/** @type {string} */ text) => {
      output += text;
      const found = /http:\/\/[\d.]+:\d+/.exec(output);
      if (found) resolve(found[0]);
    };
    server.stdout?.setEncoding("utf8").on("data", hear);
    server.stderr?.setEncoding("utf8").on("data", hear);
    server.once("error", reject);
    server.once("close", () => reject(new Error(`wasm-bindgen-test-runner ended: ${output}`)));
  });
}

/** The report that the page writes. @param {string} url @returns {Promise<string>} */
async function runPage(url) {
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: chromiumArgs });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error.message));
    await page.goto(url);
    const output = page.locator("#output");
    await output.filter({ hasText: "test result:" }).waitFor({ timeout: patience });
    return await output.innerText();
  } finally {
    await browser.close();
  }
}
