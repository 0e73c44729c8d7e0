// `npm start`: builds what is missing as quickly as it can, then runs the package's own server with the arguments given.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "./lib/build.mjs";
import { main } from "./lib/main.mjs";
import { pkg } from "./lib/project.mjs";

await main(async () => {
  await build(undefined, { quick: true });
  const server = spawn(process.execPath, [join(pkg, "bin", "pulsetree.js"), ...process.argv.slice(2)], { stdio: "inherit" });
  // A terminal sends Ctrl-C to both; a supervisor's signal reaches only this process. The server closes cleanly on either.
  process.removeAllListeners("SIGINT").on("SIGINT", () => {});
  process.removeAllListeners("SIGTERM").on("SIGTERM", () => server.kill("SIGTERM"));
  followParent(() => server.kill("SIGTERM"));
  return new Promise((resolve) => {
    server.once("exit", (code) => resolve(code ?? 1));
  });
});

/** The shell that npm runs a script in dies of a signal without passing it on: whoever ends npm means the server. @param {() => void} end */
function followParent(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, 250);
  timer.unref();
}
