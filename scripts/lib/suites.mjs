// Every suite of `npm test`, in two lanes that run side by side: the crate's, and the package's.
import { dirname, delimiter } from "node:path";
import { existsSync, readdirSync } from "node:fs";
import { build } from "./build.mjs";
import { chromiumMissing } from "./chromium.mjs";
import { asOne, cargoTests, nodeTests } from "./counts.mjs";
import { filesUnder, unlessFresh } from "./fingerprint.mjs";
import { setUpPackages } from "./packages.mjs";
import { inRoot } from "./project.mjs";
import { buildTestRunner } from "./rust.mjs";
import { must, run } from "./run.mjs";

/**
 * @typedef {import("./project.mjs").Write} Write
 * @typedef {import("./counts.mjs").Counts} Counts
 * @typedef {{name: string, title: string, apart?: boolean, run: (write: Write) => Promise<Counts>}} Suite one that is apart runs only where it is named
 */

const wasm = ["--target", "wasm32-unknown-unknown"];
const denied = ["--", "-D", "warnings"];
/** The crates that are no edge to JavaScript. */
const native = ["pulsetree", "pulsetree-kernels", "pulsetree-bindgen"].flatMap((name) => ["--package", name]);
/** The crate as `pulsetree/record` has it. */
const recording = ["--no-default-features", "--features", "record"];
/** Tests of what it has; what they share with the whole crate is tested there. */
const recorded = ["engine", "expose", "feed", "hits", "tree", "tree_handles", "tree_json", "tree_kinds", "tree_model"].flatMap((name) => ["--test", name]);

/** @param {string} name @param {string} title @param {string[]} args @param {import("./counts.mjs").Counter} [count] @param {() => NodeJS.ProcessEnv} [env] @returns {Suite} */
function cargo(name, title, args, count = asOne, env = () => ({})) {
  return { name, title, run: async (write) => count(await run("cargo", args, { write, env: env() })) };
}

/** How long a file of tests may take, in ms: one that waits for ever is named, and the others are run all the same. */
const FILE_LIMIT = 300_000;

/** @param {string} name @param {string} title @param {() => string[]} files @param {number} [atOnce] how many files run side by side: two where they wait for processes @returns {Suite} */
function node(name, title, files, atOnce = 1) {
  return {
    name,
    title,
    run: async (write) => {
      const found = files().filter((file) => file.endsWith(".test.js"));
      if (found.length === 0) return refuse(write, "there are no tests here");
      const args = ["--test", "--test-reporter=spec", `--test-timeout=${FILE_LIMIT}`, `--test-concurrency=${atOnce}`, ...found];
      return nodeTests(await run(process.execPath, args, { write }));
    },
  };
}

/** A suite that cannot run is a failure, said in one line. @param {Write} write @param {string} why @returns {Counts} */
function refuse(write, why) {
  write(`${why}\n`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** @param {Suite} suite @returns {Suite} */
function inChromium(suite) {
  return { ...suite, run: async (write) => (process.env.CHROME_PATH ? suite.run(write) : refuse(write, chromiumMissing)) };
}

/** @param {Suite} suite @returns {Suite} */
function withBuild(suite) {
  return {
    ...suite,
    run: async (write) => (existsSync(inRoot("pkg", "package.json")) ? suite.run(write) : refuse(write, "pkg/ could not be built")),
  };
}

/** A suite whose tests have npm packages of their own. @param {string} folder @param {Suite} suite @returns {Suite} */
function withPackages(folder, suite) {
  return {
    ...suite,
    run: async (write) => {
      await setUpPackages(inRoot(folder), write);
      return suite.run(write);
    },
  };
}

/** The wasm tests, run by wasm-bindgen's command, which nothing else needs. @param {string} name @param {string} title @param {string[]} args @param {string} runner @returns {Suite} */
function wasmTests(name, title, args, runner) {
  return {
    name,
    title,
    run: async (write) => {
      const PATH = `${dirname(await buildTestRunner(write))}${delimiter}${process.env.PATH}`;
      return cargo(name, title, args, cargoTests, () => ({ PATH, CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: runner })).run(write);
    },
  };
}

/** The suites of the crate. @returns {Suite[]} */
function ofCrate() {
  const edge = [...wasm, "--package", "pulsetree-js"];
  // a few tests, which run for less than a second: compiled as fast as can be
  const unoptimised = ["pulsetree", "pulsetree-kernels", "regex-lite"].flatMap((name) => ["--config", `profile.dev.package.${name}.opt-level=0`]);
  const tests = ["test", ...unoptimised, ...edge, "--test", "wasm"];
  // cargo starts a runner in the folder of the crate, which is src/js
  return [
    cargo("fmt", "cargo fmt", ["fmt", "--all", "--check"]),
    cargo("clippy", "clippy", ["clippy", "--all-targets", ...native, ...denied]),
    cargo("clippy-record", "clippy of what records", ["clippy", "--lib", ...recording, ...denied]),
    cargo("clippy-wasm", "clippy for wasm", ["clippy", ...edge, "--lib", "--test", "wasm", ...denied]),
    cargo("clippy-wasm-record", "clippy for wasm of what records", ["clippy", ...edge, "--lib", "--no-default-features", ...denied]),
    cargo("doc", "cargo doc", ["doc", "--no-deps", ...native], asOne, () => ({ RUSTDOCFLAGS: "-D warnings" })),
    cargo("rust", "Rust tests", ["test", "--no-fail-fast"], cargoTests),
    cargo("rust-record", "Rust tests of what records", ["test", "--no-fail-fast", "--lib", ...recorded, ...recording], cargoTests),
    cargo("fuzz", "mutated requests", ["test", "--test", "fuzz", "--", "--ignored"], cargoTests, () => ({ FUZZ_SECONDS: "20" })),
    wasmTests("wasm-node", "wasm tests in Node", tests, "wasm-bindgen-test-runner"),
    inChromium(wasmTests("wasm-chromium", "wasm tests in Chromium", tests, "node ../../scripts/wasm-in-chromium.mjs")),
  ];
}

/** @param {string} name @param {string} title @param {string} project @returns {Suite} */
function types(name, title, project) {
  const tsc = inRoot("node_modules", "typescript", "bin", "tsc");
  return { name, title, run: async (write) => asOne(await run(process.execPath, [tsc, "--project", project, "--pretty", "false"], { write })) };
}

/** Compressing takes half a minute: only where something changed. @type {Suite} */
const sizes = {
  name: "size",
  title: "size",
  run: async (write) => {
    const inputs = ["pkg", "size.json", "package-lock.json", ...["size", "lib/sizes", "lib/modules"].map((name) => `scripts/${name}.mjs`)];
    await unlessFresh({ name: "size", inputs, outputs: [] }, async () => void (await must(process.execPath, ["scripts/size.mjs"], { write })));
    return { passed: 1, failed: 0, skipped: 0 };
  },
};

/** The suites of the package. @returns {Suite[]} */
function ofPackage() {
  const top = () => readdirSync(inRoot("tests")).map((name) => inRoot("tests", name));
  const suites = [
    types("types", "types of the sources", "tsconfig.json"),
    types("types-page", "types of the page", "tsconfig.page.json"),
    types("types-public", "types as a user sees them", "tsconfig.types.json"),
    node("js", "the package in Node", () => filesUnder(inRoot("tests", "js")), 2),
    node("readme", "README examples", top),
    node("engines", "engines behind", () => filesUnder(inRoot("tests", "engines"))),
    inChromium(node("e2e", "the page in Chromium", () => filesUnder(inRoot("tests", "e2e")), 2)),
    withPackages("tests/pack", node("pack", "the tarball in each runtime", () => filesUnder(inRoot("tests", "pack")), 2)),
    { ...withPackages("tests/frameworks", inChromium(node("frameworks", "the tarball in Next", () => filesUnder(inRoot("tests", "frameworks"))))), apart: true },
    sizes,
  ];
  return suites.map(withBuild);
}

/** @type {Suite} */
const building = {
  name: "build",
  title: "build",
  run: async (write) => {
    await build(write);
    return { passed: 1, failed: 0, skipped: 0 };
  },
};

/** The lanes; a lane's suites run one after another. @returns {Suite[][]} */
export const lanes = () => [ofCrate(), [building, ...ofPackage()]];
