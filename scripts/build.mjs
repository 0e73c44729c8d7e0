// `npm run build`: leaves the publishable folder pkg/.
import { build } from "./lib/build.mjs";
import { main } from "./lib/main.mjs";
import { say } from "./lib/project.mjs";

await main(async () => {
  const made = await build();
  say(made ? "pkg/ is built; `npm pack ./pkg` makes the tarball" : "pkg/ is up to date");
});
