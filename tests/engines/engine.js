// A real engine on loopback, in a folder of its own, that can be stopped and started again.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The program of that name on the PATH. @param {string} name */
export function program(name) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** What a test is skipped for. @param {string} name */
export const missing = (name) => program(name) === undefined && `no ${name}: install it (Debian: apt-get install ${name})`;

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  await once(server, "close");
  return port;
}

export class Engine {
  /** @param {string} name @param {string} url of it @param {string} health a path that is answered with 200 once it is ready @param {string} folder @param {string[]} words */
  constructor(name, url, health, folder, words) {
    Object.assign(this, { name, url, health, folder, words });
  }

  async start() {
    this.child = spawn(program(this.name), this.words, { stdio: ["ignore", "ignore", "pipe"] });
    this.said = "";
    this.child.stderr.setEncoding("utf8").on("data", (text) => (this.said = (this.said + text).slice(-4000)));
    this.gone = once(this.child, "close");
    for (const until = Date.now() + 20_000; Date.now() < until; await sleep(50)) {
      if (this.child.exitCode !== null) break;
      const answer = await fetch(this.url + this.health).catch(() => undefined);
      await answer?.arrayBuffer();
      if (answer?.ok) return this;
    }
    throw new Error(`${this.name} did not start: ${this.said}`);
  }

  /** @param {NodeJS.Signals} signal */
  async stop(signal) {
    this.child.kill(signal);
    await this.gone;
  }

  async end() {
    await this.stop("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** @param {string} path @param {Record<string, string>} form */
  async ask(path, form) {
    const answer = await fetch(this.url + path, { method: "POST", body: new URLSearchParams(form) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.text();
  }
}

/** Takes what is late by half an hour at most. */
export async function prometheus() {
  const [folder, port] = [mkdtempSync(join(tmpdir(), "prometheus-")), await freePort()];
  writeFileSync(join(folder, "prometheus.yml"), "storage:\n  tsdb:\n    out_of_order_time_window: 30m\n");
  return new Engine("prometheus", `http://127.0.0.1:${port}`, "/-/ready", folder, [
    `--config.file=${join(folder, "prometheus.yml")}`,
    `--storage.tsdb.path=${join(folder, "data")}`,
    `--web.listen-address=127.0.0.1:${port}`,
    "--web.enable-remote-write-receiver",
  ]).start();
}

export async function victoria() {
  const [folder, port] = [mkdtempSync(join(tmpdir(), "victoria-")), await freePort()];
  return new Engine("victoria-metrics", `http://127.0.0.1:${port}`, "/health", folder, [
    `-storageDataPath=${join(folder, "data")}`,
    `-httpListenAddr=127.0.0.1:${port}`,
    "-dedup.minScrapeInterval=1ms",
    "-retentionPeriod=10y",
  ]).start();
}
