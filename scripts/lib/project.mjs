// Where things are, and which versions the project pins. Node built-ins only: this runs before any set-up.
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const target = resolve(root, process.env.CARGO_TARGET_DIR ?? "target");
export const pkg = join(root, "pkg");
/** The package before its files are bundled: what is checked for types, and whose inner parts are tested. */
export const face = join(root, "target", "face");
export const templates = join(root, "pkg-templates");
export const cargoHome = process.env.CARGO_HOME ?? join(homedir(), ".cargo");

/** @param {...string} parts a path inside the repository */
export const inRoot = (...parts) => join(root, ...parts);

/** @param {string} file a path inside the repository */
const text = (file) => readFileSync(inRoot(file), "utf8");

/** @param {string} source @param {RegExp} pattern @param {string} what */
function pinned(source, pattern, what) {
  const found = pattern.exec(source);
  if (!found) throw new Error(`${what} is not pinned where it should be: nothing matches ${pattern}`);
  return found[1];
}

/** The toolchain of rust-toolchain.toml, such as "1.95.0". */
export const rustVersion = () => pinned(text("rust-toolchain.toml"), /^channel\s*=\s*"([^"]+)"/m, "the Rust toolchain");

/** The crate's version, which is the package's too. */
export const crateVersion = () => pinned(text("Cargo.toml"), /^version\s*=\s*"([^"]+)"/m, "the crate's version");

/** @typedef {(text: string) => void} Write where a script's words go */

/** @type {Write} */
export const toOutput = (text) => void process.stdout.write(text);

/** One line about what a script is doing. @param {string} line @param {Write} [write] */
export const say = (line, write = toOutput) => write(`› ${line}\n`);
