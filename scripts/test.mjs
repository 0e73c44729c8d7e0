// `npm test`: sets up what is missing, runs every suite whatever the others did, and ends with the sum.
// `npm test -- js e2e` runs the suites named; `npm run test:frameworks` the one that runs only so, and where CI is set.
import { setUpChromium } from "./lib/chromium.mjs";
import { setUpEngines } from "./lib/engines.mjs";
import { main } from "./lib/main.mjs";
import { setUpPackages } from "./lib/packages.mjs";
import { setUpPython } from "./lib/python.mjs";
import { setUpRust } from "./lib/rust.mjs";
import { Screen } from "./lib/screen.mjs";
import { lanes } from "./lib/suites.mjs";

/**
 * @typedef {import("./lib/suites.mjs").Suite} Suite
 * @typedef {import("./lib/counts.mjs").Counts & {suite: Suite, seconds: number}} Result
 */

await main(async () => {
  // apt-get does one thing at a time.
  await Promise.all([setUpRust(), setUpPackages(), setUpPython(), setUpChromium().then(setUpEngines)]);
  const chosen = choose(lanes(), process.argv.slice(2));
  const screen = new Screen();
  const results = await Promise.all(chosen.map((lane) => runLane(lane, screen)));
  return report(results.flat());
});

/** The suites named, and the build before any of the package's. @param {Suite[][]} all @param {string[]} names */
function choose(all, names) {
  const known = all.flat().map((suite) => suite.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Error(`"${unknown}" is not a suite; expected some of ${known.join(", ")}`);
  if (names.length === 0) return all.map((lane) => lane.filter((suite) => !suite.apart || process.env.CI));
  return all.map((lane) => {
    const picked = lane.filter((suite) => names.includes(suite.name));
    const [first] = lane;
    return picked.length > 0 && first.name === "build" && picked[0] !== first ? [first, ...picked] : picked;
  });
}

/** @param {Suite[]} lane @param {Screen} screen @returns {Promise<Result[]>} */
async function runLane(lane, screen) {
  const results = [];
  for (const suite of lane) results.push(await runSuite(suite, screen));
  return results;
}

/** @param {Suite} suite @param {Screen} screen @returns {Promise<Result>} */
async function runSuite(suite, screen) {
  const part = screen.open(suite.title);
  const started = Date.now();
  let counts;
  try {
    counts = await suite.run(part.write);
  } catch (error) {
    part.write(`${error instanceof Error ? error.message : error}\n`);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  part.close();
  return { ...counts, suite, seconds: (Date.now() - started) / 1000 };
}

/** @param {Result[]} results @returns {number} the exit code */
function report(results) {
  console.log("\nsuite           passed  failed  skipped  seconds");
  for (const { suite, passed, failed, skipped, seconds } of results) {
    const numbers = `${cell(passed, 6)}  ${cell(failed, 6)}  ${cell(skipped, 7)}  ${cell(seconds.toFixed(1), 7)}`;
    console.log(`${suite.name.padEnd(14)}  ${numbers}${failed > 0 ? "  ✗" : ""}`);
  }
  const total = (/** @type {"passed" | "failed"} */ key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
  return total("failed") > 0 ? 1 : 0;
}

/** @param {number | string} value @param {number} width */
function cell(value, width) {
  return String(value).padStart(width);
}
