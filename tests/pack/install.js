import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { copyFile, cp, mkdir, mkdtemp, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { fingerprint } from "../../scripts/lib/fingerprint.mjs";
import { target } from "../../scripts/lib/project.mjs";
import { start, stop } from "../../scripts/lib/run.mjs";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const here = fileURLToPath(new URL("./", import.meta.url));
const TWO_MINUTES = 120_000;

/**
 * Runs a program to its end and returns what it printed; one that hangs or fails is an error with its output.
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 */
export async function run(file, args, options) {
  const child = start(file, args, options);
  const timer = setTimeout(() => stop(child, "SIGKILL"), TWO_MINUTES);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  clearTimeout(timer);
  if (code !== 0) throw new Error(`${file} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** A program that these tests' own package.json brings, such as `deno`. */
export const binary = (name) => join(here, "node_modules", ".bin", name);

/** The compiler of the root's development tools. */
export const tsc = join(root, "node_modules", ".bin", "tsc");

/**
 * Packs `pkg/` and installs the tarball into a fresh folder, which goes away with this process.
 * @param {string} [parent] where to make the folder
 * @returns {Promise<{ folder: string, home: string, tarball: string, files: string[], manifest: any }>} `home` is the installed package
 */
export async function install(parent = tmpdir()) {
  const folder = await mkdtemp(join(parent, "pulsetree-pack-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await cp(await consumer(), folder, { recursive: true, verbatimSymlinks: true });
  const home = join(folder, "node_modules", "pulsetree");
  const manifest = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  const tarball = join(folder, `pulsetree-${manifest.version}.tgz`);
  return { folder, home, tarball, files: JSON.parse(await readFile(join(folder, "files.json"), "utf8")), manifest };
}

/** A folder with the tarball of this very `pkg/` installed: npm is asked once for all test files. */
async function consumer() {
  const made = join(target, "consumer", fingerprint(["pkg", "tests/pack/fifteen.js", "tests/pack/install.js"]));
  if (existsSync(made)) return made;
  await mkdir(dirname(made), { recursive: true });
  const folder = await mkdtemp(join(dirname(made), "new-"));
  const [packed] = JSON.parse(await run("npm", ["pack", "./pkg", "--json", "--pack-destination", folder], { cwd: root }));
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const quietly = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  await run("npm", ["install", ...quietly, join(folder, packed.filename)], { cwd: folder });
  await copyFile(join(here, "fifteen.js"), join(folder, "fifteen.js"));
  await writeFile(join(folder, "files.json"), JSON.stringify(packed.files.map((file) => file.path)));
  // Another process may have been as fast.
  await rename(folder, made).catch(() => rmSync(folder, { recursive: true, force: true }));
  return made;
}

/** Lets the consumer's folder find packages of these tests' own. @param {string} folder @param {...string} names */
export async function borrow(folder, ...names) {
  for (const name of names) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(here, "node_modules", name), link, "junction");
  }
}

/** Both modules by name, as a program: `report` is called with what they answer as JSON. */
export const program = (report = "console.log") => `
import * as pulsetree from "pulsetree";
import * as record from "pulsetree/record";
import { both } from "./fifteen.js";
${report}(JSON.stringify(both(pulsetree, record)));
`;

/** The lines of one entry as a program. @param {string} specifier @param {"fifteen" | "recorded"} lines */
export const programOf = (specifier, report = "console.log", lines = "fifteen") => `
import * as entry from ${JSON.stringify(specifier)};
import { ${lines} } from "./fifteen.js";
${report}(JSON.stringify(${lines}(entry)));
`;

/** Both for `require`. */
export const commonJs = `
(async () => {
  const { both } = await import("./fifteen.js");
  console.log(JSON.stringify(both(require("pulsetree"), require("pulsetree/record"))));
})();
`;
