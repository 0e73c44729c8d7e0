// Commands and programs that the page hands out, run as a visitor runs them: in a folder where pulsetree is installed.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** A folder that is there until the test ends. @param {import("node:test").TestContext} t @returns {string} */
export function workplace(t) {
  const folder = mkdtempSync(join(tmpdir(), "pulsetree-page-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(fileURLToPath(new URL("../../pkg", import.meta.url)), join(folder, "node_modules", "pulsetree"), "junction");
  return folder;
}

/** What a line prints in that folder. @param {string} line @param {string} folder @returns {Promise<string>} @throws Error where it fails */
export const run = async (line, folder) => (await promisify(execFile)("bash", ["-c", `set -e; ${line}`], { cwd: folder })).stdout;
