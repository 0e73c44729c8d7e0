// `npm run setup`: everything that building and testing need, each step skipped where nothing is missing.
import { chromiumMissing, setUpChromium } from "./lib/chromium.mjs";
import { setUpEngines } from "./lib/engines.mjs";
import { main } from "./lib/main.mjs";
import { setUpPackages } from "./lib/packages.mjs";
import { say } from "./lib/project.mjs";
import { setUpPython } from "./lib/python.mjs";
import { buildBindgen, buildTestRunner, setUpRust } from "./lib/rust.mjs";

await main(async () => {
  const tools = setUpRust().then(() => buildBindgen()).then(() => buildTestRunner());
  // apt-get does one thing at a time.
  const chromium = setUpChromium();
  await Promise.all([tools, setUpPackages(), setUpPython(), chromium.then(setUpEngines)]);
  say((await chromium) ? "everything is set up" : chromiumMissing);
});
