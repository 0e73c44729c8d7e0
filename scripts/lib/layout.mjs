// The publishable folder pkg/: the package as npm packs it, and the link through which the repository's tests import it.
// It is laid out file by file in target/face/ first.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { bundle, isBundled } from "./bundles.mjs";
import { ownFiles, rehomed } from "./face.mjs";
import { unlessFresh } from "./fingerprint.mjs";
import { built, modules } from "./modules.mjs";
import { crateVersion, face, inRoot, pkg, say, templates } from "./project.mjs";
import { buildSite } from "./site.mjs";
import { asText } from "./wasm-text.mjs";

/** @typedef {import("./modules.mjs").Module} Module */

const documents = ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE", "LICENSE-SNAP"];
const folders = ["js", "bin", "keep", "page", "worker"].map((name) => [join(templates, name), name]);
const entries = ["inline.js", "workerd.js", "edge.js", "slim.js"];
/** Entries that tools which know no `exports` look for as folders. */
const legacy = ["node", "defaults", "uplot"];
/** The types that are published; for `require` there is a copy of each. */
const types = ["pulsetree.d.ts", "slim.d.ts", "record/record.d.ts", "record/slim.d.ts", "js/node/index.d.ts", "js/defaults/index.d.ts", "js/uplot/index.d.ts", "keep/keep.d.ts"];
const inputs = [
  ...["pkg-templates", "www", ...documents, "Cargo.toml", "package-lock.json"],
  ...["layout", "bundles", "docs", "face", "modules", "site", "wasm-text"].map((name) => `scripts/lib/${name}.mjs`),
  ...modules.flatMap((module) => Object.values(built(module)).slice(1)),
];

/** Lays out pkg/ if anything that goes into it changed. @param {import("./project.mjs").Write} [write] @returns {Promise<boolean>} whether it did */
export async function layOut(write) {
  const outputs = [join(pkg, "package.json"), join(face, "package.json"), ...modules.map(({ home, name }) => join(pkg, home, `${name}.wasm`))];
  const made = await unlessFresh({ name: "pkg", inputs, outputs }, async () => {
    say("laying out pkg/", write);
    for (const folder of [face, pkg]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    }
    copySources();
    for (const module of modules) copyModule(module);
    writeManifest();
    cpSync(face, pkg, { recursive: true, filter: (file) => !isBundled(relative(face, file)) });
    await bundle();
    for (const module of modules) fillIn(module);
    link();
    await buildSite();
    for (const file of documents) if (file.endsWith(".md")) relink(file);
  });
  link();
  return made;
}

/** @param {string} from @param {string} to a path inside the face */
function copy(from, to) {
  if (existsSync(from)) cpSync(from, join(face, to), { recursive: true });
}

function copySources() {
  for (const [from, to] of folders) copy(from, to);
  for (const file of documents) copy(inRoot(file), file);
  for (const file of types) copyTypes(file);
  copy(join(templates, "record", "package.json"), "record/package.json");
  for (const entry of legacy) pointTo(entry);
}

/** For ES modules and for `require`: of each its own, as what it describes is. @param {string} file */
function copyTypes(file) {
  copy(join(templates, file), file);
  const text = readFileSync(join(templates, file), "utf8");
  writeFileSync(join(face, file.replace(/ts$/, "cts")), text.replaceAll(/( from "\.[^"]*)\.js"/g, '$1.cjs"'));
}

/** @param {string} entry a folder of js/ */
function pointTo(entry) {
  mkdirSync(join(face, entry));
  const manifest = { main: `../js/${entry}/index.cjs`, types: `../js/${entry}/index.d.cts` };
  writeFileSync(join(face, entry, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Its wasm, the glue, the face where it is not the package's, and an entry for each kind of runtime. @param {Module} module */
function copyModule(module) {
  const { name, home, face: shown } = module;
  const { glue, types, wasm } = built(module);
  copy(types, join(home, "glue.d.ts"));
  copy(wasm, join(home, `${name}.wasm`));
  const own = ownFiles([`${shown}.js`, "load.js"]);
  /** @param {string} at @param {string} text */
  const homed = (at, text) => (home === "" ? text : rehomed(text, at, home, own));
  /** @param {string} at @param {string} text */
  const write = (at, text) => {
    mkdirSync(dirname(join(face, home, at)), { recursive: true });
    writeFileSync(join(face, home, at), text);
  };
  write("glue.js", homed("glue.js", readFileSync(glue, "utf8")));
  if (home !== "") for (const file of own) write(`js/${file}`, homed(`js/${file}`, readFileSync(join(templates, "js", file), "utf8")));
  for (const entry of entries) {
    const template = readFileSync(join(templates, "entry", entry), "utf8").replaceAll("{{name}}", name).replaceAll("{{face}}", shown);
    write(entry, homed(entry, template));
  }
}

/** Where the wasm goes, in whatever quotes a bundler writes. */
const place = /["'`]\{\{wasm as text\}\}["'`]/;

/** The wasm as text, where it is within. It comes last: the bytes may read as anything. @param {Module} module */
function fillIn(module) {
  const { name, home } = module;
  const text = asText(readFileSync(built(module).wasm));
  for (const file of [join(face, home, "inline.js"), ...[join(home, "inline.js"), join(home, `${name}.cjs`), join("dist", `${name}.min.js`)].map((file) => join(pkg, file))]) {
    const parts = readFileSync(file, "utf8").split(place);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} places for the wasm; expected one`);
    writeFileSync(file, parts.join(`'${text}'`));
  }
}

/** Code, in which nothing is a link, and what links lead to. */
const codeOrLink = /^```[^]*?^```$|`[^`\n]+`|(?<=\]\()(?![a-z]+:|#)[^)\s]+/gm;

/** Lets a document's links lead to what the package holds of what they name. @param {string} file */
function relink(file) {
  const text = readFileSync(join(pkg, file), "utf8").replaceAll(codeOrLink, (found) => {
    if (found.startsWith("`")) return found;
    const link = found.replace(/^pkg-templates\//, "").replace(/^(www\/docs\/.*)\.md(?=#|$)/, "$1.html");
    if (!existsSync(join(pkg, link.replace(/#.*/, "")))) throw new Error(`${file} links to ${found}, which the package does not hold`);
    return link;
  });
  writeFileSync(join(pkg, file), text);
}

function writeManifest() {
  const { name, ...rest } = JSON.parse(readFileSync(join(templates, "package.json"), "utf8"));
  writeFileSync(join(face, "package.json"), `${JSON.stringify({ name, version: crateVersion(), ...rest }, null, 2)}\n`);
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
