// The Rust side of set-up: the pinned toolchain with its wasm target, the build's own bindgen, and for the wasm tests
// wasm-bindgen-cli of the crate's version.
import { join } from "node:path";
import { bindgenVersion, cargoHome, rustVersion, say, target } from "./project.mjs";
import { ask, executable, must, run, which } from "./run.mjs";

/** @typedef {import("./project.mjs").Write} Write */

const wasm = "wasm32-unknown-unknown";
const tools = join(target, "tools");
const suffix = process.platform === "win32" ? ".exe" : "";

/** Makes `cargo` and `rustc` answer for this process and its children. @param {Write} [write] */
export async function setUpRust(write) {
  findRustup();
  const version = rustVersion();
  const name = installedToolchain(version) ?? (await installToolchain(version, write));
  // rustup reads this before rust-toolchain.toml, so a "stable" of the right version serves where the channel cannot be reached.
  process.env.RUSTUP_TOOLCHAIN = name;
  await addMissing(name, write);
}

function findRustup() {
  if (which("rustup")) return;
  if (executable(join(cargoHome, "bin", `rustup${suffix}`))) {
    process.env.PATH = `${join(cargoHome, "bin")}${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`;
    return;
  }
  throw new Error("rustup is missing: install it from https://rustup.rs and run this again");
}

/** The name of an installed toolchain that is `version`, whatever it is called. @param {string} version */
function installedToolchain(version) {
  const names = (ask("rustup", ["toolchain", "list", "--quiet"]) ?? "").split("\n").map((line) => line.split(" ")[0]);
  const byName = names.find((name) => name === version || name.startsWith(`${version}-`));
  return byName ?? names.filter(Boolean).find((name) => ask("rustup", ["run", name, "rustc", "--version"])?.split(" ")[1] === version);
}

/** @param {string} version @param {Write} [write] */
async function installToolchain(version, write) {
  say(`Rust ${version} is missing: installing it with rustup`, write);
  const args = ["toolchain", "install", version, "--profile", "minimal", "--no-self-update", "-c", "rustfmt", "-c", "clippy", "-t", wasm];
  await must("rustup", args, { write });
  return version;
}

/** @param {string} name @param {Write} [write] */
async function addMissing(name, write) {
  const have = (ask("rustup", ["component", "list", "--installed", "--toolchain", name]) ?? "").split("\n");
  for (const component of ["rustfmt", "clippy"]) {
    if (have.some((line) => line.startsWith(component))) continue;
    say(`${component} is missing from ${name}: adding it`, write);
    await must("rustup", ["component", "add", component, "--toolchain", name], { write });
  }
  if (have.includes(`rust-std-${wasm}`)) return;
  say(`the target ${wasm} is missing from ${name}: adding it`, write);
  await must("rustup", ["target", "add", wasm, "--toolchain", name], { write });
}

/** @param {string} tool the path of a tool of wasm-bindgen-cli */
const versionOf = (tool) => (executable(tool) ? ask(tool, ["--version"])?.split(" ").at(-1) : undefined);

function findBindgen() {
  const places = [join(tools, "bin", `wasm-bindgen${suffix}`), which("wasm-bindgen"), join(cargoHome, "bin", `wasm-bindgen${suffix}`)];
  const wanted = bindgenVersion();
  return places.find((place) => place !== undefined && versionOf(place) === wanted);
}

/** @type {Promise<string> | undefined} */
let bindgenBuilt;

/** Compiles the tool that makes the glue, of the version in the lock file. @param {Write} [write] @returns {Promise<string>} its path */
export function buildBindgen(write) {
  return (bindgenBuilt ??= compileBindgen(write));
}

/** @param {Write} [write] */
async function compileBindgen(write) {
  await must("cargo", ["build", "--quiet", "--profile", "tool", "--package", "pulsetree-bindgen"], { write, env: { CARGO_TARGET_DIR: target } });
  return join(target, "tool", `pulsetree-bindgen${suffix}`);
}

/**
 * Finds wasm-bindgen-cli of the crate's version, or installs it under target/, where it replaces nobody's.
 * @param {Write} [write]
 * @returns {Promise<string>} the path of wasm-bindgen-test-runner
 */
export async function setUpTestRunner(write) {
  let bindgen = findBindgen();
  if (!bindgen) {
    const version = bindgenVersion();
    say(`wasm-bindgen-cli ${version} is missing: compiling it into ${tools} (some minutes, once)`, write);
    // Unoptimised: it runs for seconds, and compiles in half the time.
    const args = ["install", "wasm-bindgen-cli", "--version", version, "--debug", "--root", tools];
    const { ok } = await run("cargo", args, { write, env: { CARGO_PROFILE_DEV_DEBUG: "0" } });
    bindgen = findBindgen();
    if (!ok || !bindgen) throw new Error(`wasm-bindgen-cli ${version} could not be installed; try: cargo install wasm-bindgen-cli --version ${version}`);
  }
  return bindgen.replace(/wasm-bindgen(\.exe)?$/, "wasm-bindgen-test-runner$1");
}
