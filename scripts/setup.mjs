// `npm run setup`: everything that building and testing need, each step skipped where nothing is missing.
import { chromiumMissing, setUpChromium } from "./lib/chromium.mjs";
import { setUpEngines } from "./lib/engines.mjs";
import { main } from "./lib/main.mjs";
import { setUpPackages } from "./lib/packages.mjs";
import { say } from "./lib/project.mjs";
import { setUpPython } from "./lib/python.mjs";
import { buildBindgen, buildTestRunner, setUpRust } from "./lib/rust.mjs";

await main(async () => {
  await setUpRust();
  await buildBindgen();
  await buildTestRunner();
  await setUpPackages();
  const chromium = await setUpChromium();
  await setUpEngines();
  await setUpPython();
  say(chromium ? "everything is set up" : chromiumMissing);
});
