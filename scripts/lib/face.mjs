// Which files of the face a module needs, and which of them are its own: those that reach its glue. The rest is shared, so
// that an error of one module is one of the other.
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { templates } from "./project.mjs";

const imported = / from "(\.[^"]+)"/g;
const GLUE = "../glue.js";

/** @param {string} file in js/ @returns {string[]} what it imports, relative to js/ */
function importsOf(file) {
  const text = readFileSync(join(templates, "js", file), "utf8");
  return [...text.matchAll(imported)].map(([, specifier]) => posix.join(posix.dirname(file), specifier));
}

/** Every file that the given ones reach, and what each imports. @param {string[]} files */
function closure(files) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || file === GLUE) continue;
    found.set(file, importsOf(file));
    waiting.push(.../** @type {string[]} */ (found.get(file)));
  }
  return found;
}

/** The files of js/ that reach the glue. @param {readonly string[]} entries files of js/ @returns {Set<string>} */
export function ownFiles(entries) {
  const files = closure([...entries]);
  const own = new Set([GLUE]);
  for (let before = -1; before !== own.size; ) {
    before = own.size;
    for (const [file, imports] of files) if (imports.some((other) => own.has(other))) own.add(file);
  }
  own.delete(GLUE);
  return own;
}

/** What a module has beside js/: the glue and its types, and the wasm. */
const beside = /^glue\.|\.wasm(\?module)?$/;

/**
 * The text of a file at `at` in a module's folder, with what is shared taken from the package's own: in code and in types.
 * @param {string} text @param {string} at @param {string} home @param {ReadonlySet<string>} own
 */
export function rehomed(text, at, home, own) {
  return text.replaceAll(/( from |import\()"(\.[^"]+)"/g, (whole, before, specifier) => {
    const target = posix.join(posix.dirname(at), specifier);
    if (beside.test(target) || own.has(target.replace(/^js\//, ""))) return whole;
    const path = posix.relative(posix.join(home, posix.dirname(at)), target);
    return `${before}"${path.startsWith(".") ? path : `./${path}`}"`;
  });
}
