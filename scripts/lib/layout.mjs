// The publishable folder pkg/: the package as npm packs it, and the link through which the repository's tests import it.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { unlessFresh } from "./fingerprint.mjs";
import { crateVersion, inRoot, pkg, say, templates } from "./project.mjs";
import { glue } from "./wasm.mjs";

const documents = ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"];
const folders = [[join(templates, "js"), "js"], [join(templates, "bin"), "bin"], [inRoot("www"), "www"]];
const files = ["pulsetree.d.ts", "slim.d.ts", "entry/node.js", "entry/workerd.js", "entry/slim.js"];
/** What the demo page loads of the chart library, and its licence, under their names there. */
const uplot = { "dist/uPlot.esm.js": "uPlot.esm.js", "dist/uPlot.min.css": "uPlot.min.css", LICENSE: "uPlot.LICENSE" };

const inputs = ["pkg-templates", "www", ...documents, "Cargo.toml", "package-lock.json", "scripts/lib/layout.mjs", ...Object.values(glue)];

/** Lays out pkg/ if anything that goes into it changed. @param {import("./project.mjs").Write} [write] @returns {Promise<boolean>} whether it did */
export async function layOut(write) {
  const outputs = [join(pkg, "package.json"), join(pkg, "pulsetree.wasm")];
  const made = await unlessFresh({ name: "pkg", inputs, outputs }, async () => {
    say("laying out pkg/", write);
    rmSync(pkg, { recursive: true, force: true });
    mkdirSync(pkg, { recursive: true });
    copySources();
    copyGlue();
    await copyChart();
    writeManifest();
  });
  link();
  return made;
}

/** @param {string} from @param {string} to a path inside pkg/ */
function copy(from, to) {
  if (existsSync(from)) cpSync(from, join(pkg, to), { recursive: true });
}

function copySources() {
  for (const [from, to] of folders) copy(from, to);
  for (const file of files) copy(join(templates, file), file.replace("entry/", ""));
  for (const file of documents) copy(inRoot(file), file);
  const command = join(pkg, "bin", "pulsetree.js");
  if (existsSync(command)) chmodSync(command, 0o755);
}

function copyGlue() {
  // The types of the glue are for checking the face, and not published; the comment would send readers of the package to them.
  // What asks at each call whether to start anew costs 1 of 8 ns; js/trap.js starts anew at once.
  const text = readFileSync(glue.js, "utf8").replace(/^\/\* @ts-self-types=.*\n/, "").replaceAll(/^ +__wbg_call_guard\(\);\n/gm, "");
  writeFileSync(join(pkg, "glue.js"), text);
  copy(glue.types, "glue.d.ts");
  copy(glue.wasm, "pulsetree.wasm");
  const template = readFileSync(join(templates, "entry", "inline.js"), "utf8");
  const filled = template.replace("{{pulsetree.wasm in base64}}", readFileSync(glue.wasm, "base64"));
  if (filled === template) throw new Error("pkg-templates/entry/inline.js has no place for the wasm");
  writeFileSync(join(pkg, "inline.js"), filled);
}

async function copyChart() {
  for (const [from, to] of Object.entries(uplot)) copy(inRoot("node_modules", "uplot", from), join("www", "vendor", to));
  const { build } = await import("esbuild");
  const module = join(pkg, "www", "vendor", "uPlot.esm.js");
  await build({ entryPoints: [module], outfile: module, allowOverwrite: true, minify: true, legalComments: "inline", logLevel: "warning" });
}

function writeManifest() {
  const { name, ...rest } = JSON.parse(readFileSync(join(templates, "package.json"), "utf8"));
  writeFileSync(join(pkg, "package.json"), `${JSON.stringify({ name, version: crateVersion(), ...rest }, null, 2)}\n`);
}

/** node_modules/pulsetree → pkg/, which npm ci takes away. */
function link() {
  const path = inRoot("node_modules", "pulsetree");
  try {
    if (resolve(inRoot("node_modules"), readlinkSync(path)) === pkg) return;
  } catch {
    // There is no such link yet.
  }
  rmSync(path, { recursive: true, force: true });
  symlinkSync(process.platform === "win32" ? pkg : join("..", "pkg"), path, "junction");
}
