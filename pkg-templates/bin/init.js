// `pulsetree init NAME DIR`: a starter's files in a folder of the user's own.
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeFolder } from "../js/keep/folder.js";
import { trying } from "../js/keep/storage.js";
import { UsageError } from "./args.js";

/** Name → its folder in the package, and what is done first with a copy. @type {Readonly<Record<string, { folder: URL, next: string }>>} */
const STARTERS = {
  worker: { folder: new URL("../worker/", import.meta.url), next: "npm install && npm run dev" },
  page: { folder: new URL("../page/", import.meta.url), next: "npm install && npm start" },
};

/**
 * @param {string[]} words what follows `init`
 * @param {string} version of the package
 * @returns {Promise<string>} what to tell
 * @throws {UsageError} for a starter that is none, or a folder that holds something
 */
export async function init([name = "", folder, ...more], version) {
  const starter = Object.hasOwn(STARTERS, name) ? STARTERS[name] : undefined;
  if (!starter) throw new UsageError(`init ${JSON.stringify(name)}: expected one of ${Object.keys(STARTERS).join(", ")}`);
  if (!folder || folder.startsWith("-") || more.length > 0) throw new UsageError(`init ${name}: expected one folder, such as: npx pulsetree init ${name} my-${name}`);
  if (existsSync(folder) && !isEmpty(folder)) throw new UsageError(`init ${name} ${JSON.stringify(folder)}: expected a folder that is empty, or not there yet`);
  await trying(`make ${folder}`, async () => {
    await makeFolder(folder);
    cpSync(fileURLToPath(starter.folder), folder, { recursive: true });
    const manifest = join(folder, "package.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace("{{version}}", `^${version}`));
  });
  return `${folder} is made; its README.md tells the rest:\n  cd ${folder} && ${starter.next}\n`;
}

/** @param {string} path */
function isEmpty(path) {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}
