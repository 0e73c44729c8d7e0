// Debian's packages, where there is leave to install them.
import { existsSync } from "node:fs";
import { say } from "./project.mjs";
import { run, which } from "./run.mjs";

/** Installs what Debian has of it, when root there. @param {string} what as it is called @param {readonly string[]} packages */
export async function installFromDebian(what, packages) {
  const canInstall = process.getuid?.() === 0 && existsSync("/etc/debian_version") && which("apt-get");
  if (!canInstall) return;
  say(`${what} is missing: installing Debian's package`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
}
