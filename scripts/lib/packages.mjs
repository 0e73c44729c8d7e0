// npm packages: installed from a lock file when what is there is not what it says.
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root, say } from "./project.mjs";
import { must } from "./run.mjs";

/** @typedef {{version?: string, optional?: boolean, peer?: boolean}} Locked */

/** @param {string} file @returns {Record<string, Locked> | undefined} */
function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

/** Whether node_modules holds what package-lock.json asks for; npm leaves its own account of it there. @param {string} folder */
function upToDate(folder) {
  const wanted = lockedPackages(join(folder, "package-lock.json")) ?? {};
  const installed = lockedPackages(join(folder, "node_modules", ".package-lock.json"));
  if (!installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const found = installed[path];
    return found ? found.version === entry.version : entry.optional === true || entry.peer === true;
  });
}

/** Installs the npm packages of a folder that has a package-lock.json. @param {string} [folder] @param {import("./project.mjs").Write} [write] */
export async function setUpPackages(folder = root, write) {
  if (!existsSync(join(folder, "package-lock.json"))) throw new Error(`${folder} has no package-lock.json`);
  if (upToDate(folder)) return;
  const where = relative(root, folder) || "the repository";
  say(`npm packages of ${where} are missing or old: npm ci`, write);
  await must("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, write });
}
