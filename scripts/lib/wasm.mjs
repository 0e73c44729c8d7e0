// From the crate to glue.js, glue.d.ts and pulsetree.wasm.
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { unlessFresh } from "./fingerprint.mjs";
import { cargoHome, inRoot, root, say, target } from "./project.mjs";
import { must } from "./run.mjs";

/** @typedef {import("./project.mjs").Write} Write */

const folder = join(target, "glue");

export const glue = {
  js: join(folder, "glue.js"),
  types: join(folder, "glue.d.ts"),
  wasm: join(folder, "pulsetree.wasm"),
};

const inputs = ["src", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "package-lock.json", "scripts/lib/wasm.mjs"];

/** What rustc 1.95 emits for wasm32-unknown-unknown, and every runtime of the README runs. */
const features = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];

/** Makes the wasm and its glue if their inputs changed. @param {string} bindgen the path of wasm-bindgen @param {Write} [write] */
export async function buildWasm(bindgen, write) {
  await unlessFresh({ name: "wasm", inputs, outputs: Object.values(glue) }, async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await compile(write);
    await bind(bindgen, write);
    await optimise(write);
  });
}

/** @param {Write} [write] */
async function compile(write) {
  say("compiling the crate to wasm", write);
  // Panic messages carry source paths: without this they would carry the builder's home, and the size would differ by machine.
  const flags = [`--remap-path-prefix=${cargoHome}=/cargo`, `--remap-path-prefix=${root}=/pulsetree`];
  const args = ["build", "--release", "--lib", "--package", "pulsetree-js", "--target", "wasm32-unknown-unknown"];
  await must("cargo", args, { write, env: { CARGO_ENCODED_RUSTFLAGS: flags.join("\x1f"), CARGO_TARGET_DIR: target } });
}

/** @param {string} bindgen @param {Write} [write] */
async function bind(bindgen, write) {
  const compiled = join(target, "wasm32-unknown-unknown", "release", "pulsetree_js.wasm");
  await must(bindgen, [compiled, "--target", "web", "--omit-default-module-path", "--experimental-reset-state-function", "--out-name", "glue", "--out-dir", folder], { write });
  rmSync(join(folder, "glue_bg.wasm.d.ts"));
}

/** @param {Write} [write] */
async function optimise(write) {
  say("optimising the wasm", write);
  const wasmOpt = inRoot("node_modules", "binaryen", "bin", "wasm-opt");
  const raw = join(folder, "glue_bg.wasm");
  const enabled = ["--mvp-features", ...features.map((feature) => `--enable-${feature}`)];
  // Inlining functions that are called once gains raw bytes and loses gzipped ones.
  const passes = ["-Oz", "--one-caller-inline-max-function-size", "10", "--strip-producers", "--strip-target-features"];
  await must(process.execPath, [wasmOpt, raw, "-o", `${glue.wasm}.part`, ...enabled, ...passes], { write });
  renameSync(`${glue.wasm}.part`, glue.wasm);
  rmSync(raw);
}
