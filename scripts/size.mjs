// `npm run size`: what the package weighs, compared with the committed size.json; `-- --write` commits to what it is now.
import { writeFileSync } from "node:fs";
import { build } from "./lib/build.mjs";
import { main } from "./lib/main.mjs";
import { committed, committedFile, complaints, measure } from "./lib/sizes.mjs";

await main(async () => {
  await build();
  const sizes = await measure();
  console.log("bytes                         raw      gzip    brotli");
  for (const [name, { raw, gzip, brotli }] of Object.entries(sizes)) {
    console.log([name.padEnd(23), ...[raw, gzip, brotli].map((bytes) => String(bytes).padStart(9))].join(" "));
  }
  if (process.argv.includes("--write")) writeFileSync(committedFile, `${JSON.stringify(sizes, null, 2)}\n`);
  const found = complaints(sizes, committed());
  for (const line of found) console.error(line);
  if (found.length > 0) console.error("if that is meant: npm run size -- --write");
  return found.length > 0 ? 1 : 0;
});
