// `npm run soak [worlds]`: ten million recordings and hits; 200 million points through 64 MiB; a million isolates that
// count as one; then random questions against the naive evaluator, a million plans unless a number of worlds is given.
import { build } from "./lib/build.mjs";
import { main } from "./lib/main.mjs";
import { must } from "./lib/run.mjs";

const RECORDINGS = "10000000";
const POINTS = "200000000";
/** Of one to three plans each, two on the average. */
const WORLDS = "500000";

await main(async () => {
  await build();
  const [worlds = WORLDS] = process.argv.slice(2);
  await must(process.execPath, ["--test", "tests/js/soak.test.js"], { env: { SOAK_RECORDINGS: RECORDINGS } });
  await must("cargo", ["test", "--release", "--test", "soak"], { env: { SOAK_POINTS: POINTS } });
  await must("cargo", ["test", "--release", "--test", "delta_model", "a_million", "--", "--ignored"]);
  const env = { SOAK_WORLDS: worlds };
  await must("cargo", ["test", "--release", "--test", "query", "naive", "--", "--nocapture"], { env });
});
