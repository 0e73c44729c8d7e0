// Child processes: found, started, streamed, timed out, and never left behind.
import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root, toOutput } from "./project.mjs";

const windows = process.platform === "win32";
const running = new Set();

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, () => {
    for (const child of running) stop(child, "SIGTERM");
    process.exit(signal === "SIGINT" ? 130 : 143);
  });
}

/** Ends a child and everything it started. @param {import("node:child_process").ChildProcess} child @param {NodeJS.Signals} signal */
export function stop(child, signal = "SIGTERM") {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error;
  }
}

/** Starts a child in a process group of its own, so that `stop` reaches its children. @param {string} command @param {readonly string[]} args @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options] */
export function start(command, args, { cwd = root, env = {} } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: !windows,
    shell: windows && command === "npm",
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

/**
 * Runs a command to its end, handing each piece of its output to `write` as it comes. After `minutes`, more than any suite
 * needs on a slow machine, cold, beside another, it hangs: it is ended, and has failed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, write?: (text: string) => void, minutes?: number}} [options]
 * @returns {Promise<{ok: boolean, output: string}>}
 */
export function run(command, args, { cwd, env, write = toOutput, minutes = 20 } = {}) {
  return new Promise((resolve) => {
    let output = "";
    const hear = (/** @type {string} */ piece) => {
      output += piece;
      write(piece);
    };
    const child = start(command, args, { cwd, env });
    child.stdout?.setEncoding("utf8").on("data", hear);
    child.stderr?.setEncoding("utf8").on("data", hear);
    const timer = setTimeout(() => {
      hear(`\n${command} was stopped: it took more than ${minutes} minutes\n`);
      stop(child);
      setTimeout(() => stop(child, "SIGKILL"), 5000).unref();
    }, minutes * 60_000);
    child.once("error", (error) => hear(`${command} could not be started: ${error.message}\n`));
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, output });
    });
  });
}

/** Runs a command that has to succeed. @param {string} command @param {readonly string[]} args @param {Parameters<typeof run>[2]} [options] */
export async function must(command, args, options) {
  const { ok, output } = await run(command, args, options);
  if (!ok) throw new Error(`failed: ${command} ${args.join(" ")}`);
  return output;
}

/** The trimmed output of a quick command, or undefined if it is missing or fails. @param {string} command @param {readonly string[]} args @param {{env?: NodeJS.ProcessEnv}} [options] */
export function ask(command, args, { env = {} } = {}) {
  const done = spawnSync(command, args, { cwd: root, encoding: "utf8", env: { ...process.env, ...env } });
  return done.status === 0 ? done.stdout.trim() : undefined;
}

/** @param {string} file */
export function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The full path of the first of `names` on PATH. @param {...string} names */
export function which(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)))
    .find(executable);
}
