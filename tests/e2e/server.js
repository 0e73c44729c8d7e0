// Starts the package's own server as a user does, on ports of its choice.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../pkg/bin/pulsetree.js", import.meta.url));

/** @param {string[]} words the command line @param {string[]} [runtime] Node's own options */
export function spawnServer(words, runtime = []) {
  const child = spawn(process.execPath, [...runtime, command, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (output.stderr += text));
  const exited = once(child, "close").then(([code, signal]) => ({ code, signal, ...output }));
  return { child, output, exited };
}

/** @param {string[]} options beside the ports @param {string[]} [runtime] Node's own options */
export async function startServer(options = [], runtime = []) {
  const { child, output, exited } = spawnServer(["--http", "0", "--tcp", "0", ...options], runtime);
  const running = new Promise((resolve) => {
    child.stdout.on("data", () => output.stdout.includes("put lines") && output.stdout.endsWith("\n") && resolve(undefined));
  });
  await Promise.race([running, exited.then(({ stderr }) => Promise.reject(new Error(`the server ended at once: ${stderr}`)))]);
  const [, http = ""] = /(http:\S+)\//.exec(output.stdout) ?? [];
  const [, websocket = ""] = /(ws:\S+)/.exec(output.stdout) ?? [];
  const [, host = "", port = ""] = /put lines \(TCP\)\s+(\S+):(\d+)/.exec(output.stdout) ?? [];
  const stop = () => {
    child.kill("SIGTERM");
    return exited;
  };
  return { http, websocket, tcp: { host, port: Number(port) }, child, exited, stop };
}
