// From the crate to each module's glue.js, glue.d.ts and .wasm.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unlessFresh } from "./fingerprint.mjs";
import { ownScript, ownTypes } from "./glue.mjs";
import { built, modules } from "./modules.mjs";
import { cargoHome, inRoot, root, say, target } from "./project.mjs";
import { must } from "./run.mjs";
import { buildBindgen } from "./rust.mjs";

/**
 * @typedef {import("./project.mjs").Write} Write
 * @typedef {import("./modules.mjs").Module} Module
 */

const inputs = [
  "src",
  "scripts/bindgen",
  "Cargo.toml",
  "Cargo.lock",
  "rust-toolchain.toml",
  "package-lock.json",
  ...["wasm", "glue", "modules"].map((name) => `scripts/lib/${name}.mjs`),
];

/** What rustc 1.95 emits for wasm32-unknown-unknown, and every runtime of the README runs. */
const emitted = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];

/** Whether a module may use vectors: whoever only records may have to run in Safari before 16.4. @param {Module} module */
const hasVectors = ({ features }) => features === undefined;

/**
 * Makes the wasm of every module and its glue if their inputs changed. Quickly, every module is the whole crate as it was
 * compiled: half as large again, for half of the processor's time.
 * @param {Promise<void>} packages resolves when the npm packages are there
 * @param {{quick: boolean, write?: Write}} options
 */
export async function buildWasm(packages, { quick, write }) {
  // One cargo after another, as each leaves its wasm at the same place; what comes after it runs beside the next.
  let turn = Promise.resolve();
  /** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
  const inTurn = (work) => {
    const done = turn.then(work);
    turn = done.then(() => {}, () => {});
    return done;
  };
  await Promise.all(
    modules.map((module) => {
      const { folder, glue, types, wasm } = built(module);
      const crate = quick ? modules[0] : module;
      return unlessFresh({ name: `wasm-${module.name}`, inputs, outputs: [glue, types, wasm], quick }, async () => {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        const compiled = join(folder, "compiled.wasm");
        const [bindgen] = await Promise.all([buildBindgen(write), inTurn(() => compile(crate, compiled, write)), packages]);
        await must(bindgen, [compiled, folder], { write });
        const raw = join(folder, "glue_bg.wasm");
        if (quick) renameSync(raw, wasm);
        else await optimise(module, raw, wasm, write);
        writeFileSync(glue, ownScript(readFileSync(glue, "utf8"), mark(wasm)));
        writeFileSync(types, ownTypes(readFileSync(types, "utf8")));
        for (const left of ["compiled.wasm", "glue_bg.wasm", "glue_bg.wasm.d.ts"]) rmSync(join(folder, left), { force: true });
      });
    }),
  );
}

/** @param {Module} module @param {string} to where its wasm goes @param {Write} [write] */
async function compile(module, to, write) {
  const { name, features } = module;
  say(`compiling ${name} to wasm`, write);
  // Panic messages carry source paths: without this they would carry the builder's home, and the size would differ by machine.
  const flags = [`--remap-path-prefix=${cargoHome}=/cargo`, `--remap-path-prefix=${root}=/pulsetree`];
  if (hasVectors(module)) flags.push("-Ctarget-feature=+simd128");
  const chosen = features === undefined ? [] : ["--no-default-features", ...features.flatMap((feature) => ["--features", feature])];
  const args = ["build", "--release", "--lib", "--package", "pulsetree-js", "--target", "wasm32-unknown-unknown", ...chosen];
  await must("cargo", args, { write, env: { CARGO_ENCODED_RUSTFLAGS: flags.join("\x1f"), CARGO_TARGET_DIR: target } });
  copyFileSync(join(target, "wasm32-unknown-unknown", "release", "pulsetree_js.wasm"), to);
}

/** @param {Module} module @param {string} raw @param {string} made @param {Write} [write] */
async function optimise(module, raw, made, write) {
  say("optimising the wasm", write);
  const wasmOpt = inRoot("node_modules", "binaryen", "bin", "wasm-opt");
  const enabled = ["--mvp-features", ...emitted.map((feature) => `--enable-${feature}`)];
  if (hasVectors(module)) enabled.push("--enable-simd");
  // Nothing lies below 1024 but the far end of the stack, which rustc's linker puts first: an offset added to an address joins the load.
  const assumed = ["--low-memory-unused"];
  // Inlining functions that are called once gains raw bytes and loses gzipped ones.
  const inlined = ["--one-caller-inline-max-function-size", "20"];
  // What is compiled of one generic function for many types has one name and much the same bytes: side by side, gzip finds
  // the one in the other (4 % of the whole), where by frequency, as they else stand, they lie further apart than it looks back.
  const ordered = ["--reorder-functions-by-name"];
  const passes = ["-Oz", ...assumed, ...inlined, "--strip-producers", "--strip-target-features", ...ordered];
  await must(process.execPath, [wasmOpt, raw, "-o", `${made}.part`, ...enabled, ...passes], { write });
  renameSync(`${made}.part`, made);
}

/** Marks a wasm, in a section of its own, with what tells it from every other build. @param {string} file @returns {string} the mark */
function mark(file) {
  const bytes = readFileSync(file);
  const id = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const name = Buffer.from("pulsetree");
  // Of a custom section: 0, the length of the rest, the length of the name, the name, what is said; lengths below 128.
  writeFileSync(file, Buffer.concat([bytes, Buffer.from([0, 1 + name.length + id.length, name.length]), name, Buffer.from(id)]));
  return id;
}
