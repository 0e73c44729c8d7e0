// `npm run bench`: builds, installs the peers that are measured against, and runs the benchmarks with the arguments given.
import { spawn } from "node:child_process";
import { build } from "./lib/build.mjs";
import { main } from "./lib/main.mjs";
import { setUpPackages } from "./lib/packages.mjs";
import { inRoot } from "./lib/project.mjs";

await main(async () => {
  await build(toErrors);
  await setUpPackages(inRoot("bench"), toErrors);
  const bench = spawn(process.execPath, [inRoot("bench", "run.mjs"), ...process.argv.slice(2)], { stdio: "inherit" });
  return new Promise((resolve) => {
    bench.once("exit", (code) => resolve(code ?? 1));
  });
});

/** With --json, the output is the rows and nothing else. @param {string} text */
function toErrors(text) {
  process.stderr.write(text);
}
