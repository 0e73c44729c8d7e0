// The Rust side of set-up: the pinned toolchain with its wasm target, and wasm-bindgen's tools of the crate's version.
import { join } from "node:path";
import { cargoHome, rustVersion, say, target } from "./project.mjs";
import { ask, executable, must, which } from "./run.mjs";

/** @typedef {import("./project.mjs").Write} Write */

const wasm = "wasm32-unknown-unknown";
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

/** @type {Promise<string> | undefined} */
let bindgenBuilt;

/** Compiles the tool that makes the glue, of the version in the lock file. @param {Write} [write] @returns {Promise<string>} its path */
export function buildBindgen(write) {
  return (bindgenBuilt ??= compileBindgen(write));
}

/** @param {Write} [write] */
const compileBindgen = (write) => compileTool("pulsetree-bindgen", [], write);

/** Compiles what runs the wasm tests. @param {Write} [write] @returns {Promise<string>} its path */
export const buildTestRunner = (write) => compileTool("wasm-bindgen-test-runner", ["--features", "test-runner"], write);

/** @param {string} name @param {string[]} more @param {Write} [write] */
async function compileTool(name, more, write) {
  const args = ["build", "--quiet", "--profile", "tool", "--package", "pulsetree-bindgen", "--bin", name, ...more];
  await must("cargo", args, { write, env: { CARGO_TARGET_DIR: target } });
  return join(target, "tool", `${name}${suffix}`);
}
