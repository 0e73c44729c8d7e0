// Every example of README.md and www/docs/ runs against the built package.
//
// ```js   A program of its own. A comment `// → text`, after a statement or on a line of its own, is a line that it prints;
//         with any of them, it prints exactly those, in order, empty lines aside. `…` stands for text that differs.
// ```jsx, ```ts  Bundled, the package's names resolved; whatever else it imports is left outside.
// ```sh   Run when it uses `npx pulsetree`, `curl` or `nc`; other commands (npm install, npm start) are left alone. A server
//         gets free ports in place of 4242 and 4241 and lives on through the blocks after it. `# → text` is a printed line.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { start, stop } from "../scripts/lib/run.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const TIME = { timeout: 30_000 };
/** What of the types has methods. */
const OBJECTS = "Pulsetree Metric Recorder Gauge Counter Clicks Timed FloatGauge Metricman SeriesWriter".split(" ");
const TYPES =
  "base string int float counter cps percentile summary histogram callable uptime linkfail empty".split(" ");

/** The documents with examples, README first. */
function documents() {
  const docs = join(root, "www", "docs");
  const more = existsSync(docs) ? readdirSync(docs, { recursive: true }).map((name) => join(docs, String(name))) : [];
  return [join(root, "README.md"), ...more.filter((file) => file.endsWith(".md"))].filter(existsSync);
}

/** The fenced blocks of a document: language, text, where it stands and under which heading. */
function blocksOf(file) {
  const whole = readFileSync(file, "utf8");
  return [...whole.matchAll(/^```(jsx?|ts|sh)\n([^]*?)^```$/gm)].map(({ 1: language, 2: code = "", index = 0 }) => {
    const above = whole.slice(0, index);
    const heading = [...above.matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? "";
    return { language, code, place: `${relative(root, file)}:${above.split("\n").length} ${heading}` };
  });
}

const blocks = documents().flatMap(blocksOf);
const programs = blocks.filter(({ language }) => language === "js");
const modules = blocks.filter(({ language }) => language === "jsx" || language === "ts");
const scripts = blocks.filter(({ language, code }) => language === "sh" && /\b(npx pulsetree|curl|nc)\b/.test(code));

/** The lines that an example says it prints. */
const promised = (code, comment) => [...code.matchAll(new RegExp(`${comment} → ?(.*)$`, "gm"))].map(([, line = ""]) => line.trimEnd());

/** Whether a printed line is the promised one, `…` standing for anything. */
function keeps(line, promise) {
  const literal = promise.split("…").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`).test(line);
}

function check(printed, promises) {
  if (promises.length === 0) return;
  const lines = printed.split("\n").map((line) => line.trimEnd()).filter(Boolean);
  const kept = lines.length === promises.length && lines.every((line, i) => keeps(line, promises[i] ?? ""));
  if (!kept) assert.deepEqual(lines, promises);
}

/** Runs a command in the reader's folder to its end; a failure is an error with what it printed. */
async function run(command, args) {
  const child = start(command, args, { cwd: folder });
  const timer = setTimeout(() => stop(child, "SIGKILL"), TIME.timeout);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  clearTimeout(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}

let folder = "";
before(() => {
  folder = mkdtempSync(join(tmpdir(), "pulsetree-readme-"));
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  symlinkSync(join(root, "pkg"), join(modules, "pulsetree"), "junction");
  symlinkSync(join(root, "pkg", "bin", "pulsetree.js"), join(modules, ".bin", "pulsetree"));
  symlinkSync(join(root, "node_modules", "express"), join(modules, "express"), "junction");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "reader", private: true, type: "module" }));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe("programs", { concurrency: 2 }, () => {
  test("there are some", () => assert.ok(programs.length > 0, "README.md has no js block"));

  test("every public method stands in a heading of the documentation", () => {
    const types = readFileSync(join(root, "pkg-templates", "pulsetree.d.ts"), "utf8");
    const api = readFileSync(join(root, "www", "docs", "api.md"), "utf8");
    const bodies = [...types.matchAll(/^export (?:class|interface) (\w+)[^{]*\{\n([^]*?)^\}/gm)].filter(([, name = ""]) => OBJECTS.includes(name));
    assert.equal(bodies.length, OBJECTS.length);
    const methods = bodies.flatMap(([, , body = ""]) => [...body.matchAll(/^ {2}(?:readonly )?(\w+)(?:<.*?>)?(?:\(|: \(request)/gm)].map(([, name = ""]) => name));
    const all = ["pulsetree.d.ts", "slim.d.ts", "keep/keep.d.ts", ...["uplot", "node", "defaults"].map((room) => `js/${room}/index.d.ts`)].map((file) => readFileSync(join(root, "pkg-templates", file), "utf8"));
    const functions = [...all.join("\n").matchAll(/^export function (\w+)/gm)].map(([, name = ""]) => name);
    const headings = [...api.matchAll(/^#+ .*$/gm)].join("\n");
    const missing = new Set([...methods, ...functions].filter((name) => name !== "constructor" && !new RegExp(`\\b${name}\\b`).test(headings)));
    assert.deepEqual([...missing], []);
    const sections = api.split(/^(?=##)/m).filter((section) => /^#+ .*\(/.test(section));
    assert.ok(sections.length > 25);
    for (const section of sections) assert.match(section, /\*Throws\*[^]*^```js\n/m, section.slice(0, 80));
  });

  test("every type of metric has an example", () => {
    const all = programs.map(({ code }) => code).join("\n");
    assert.deepEqual(
      TYPES.filter((type) => !all.includes(`"${type}"`)),
      [],
    );
  });

  programs.forEach(({ code, place }, i) => {
    test(place, TIME, async () => {
      const file = join(folder, `example-${i}.js`);
      writeFileSync(file, code);
      check(await run(process.execPath, [file]), promised(code, "//"));
    });
  });
});

describe("modules", () => {
  for (const { code, language, place } of modules) {
    test(place, TIME, async () => {
      const sourcefile = `example.${language}`;
      const stdin = { contents: code.replaceAll('"npm:', '"'), loader: language, resolveDir: folder, sourcefile };
      const { warnings } = await build({ stdin, bundle: true, write: false, format: "esm", jsx: "automatic", external: ["react", "react/*"], logLevel: "silent" });
      assert.deepEqual(warnings, []);
    });
  }
});

/** A running `npx pulsetree` and where it listens. */
class Server {
  /** Starts it with the arguments of the example, on free ports, and waits until it says where it listens. */
  static async start(args) {
    const own = args.replace(/--(http|tcp)[ =]\d+/g, "").split(" ").filter(Boolean);
    const child = start("npx", ["--no-install", "pulsetree", ...own, "--http", "0", "--tcp", "0"], { cwd: folder });
    child.stderr.resume();
    const server = new Server();
    server.child = child;
    for await (const line of createInterface({ input: child.stdout })) {
      server.http ??= /http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1];
      server.tcp ??= /TCP.*127\.0\.0\.1:(\d+)/.exec(line)?.[1];
      if (server.http && server.tcp) return server;
    }
    throw new Error(`npx pulsetree ${args} ended without saying where it listens`);
  }

  /** Ends npx and the server it started, and waits for that. */
  async stop() {
    const closed = once(this.child, "close");
    stop(this.child);
    await closed;
  }

  /** A command of an example with this server's ports in it. */
  aimed(command) {
    return command
      .replaceAll(/\b(127\.0\.0\.1|localhost):4242\b/g, `127.0.0.1:${this.http}`)
      .replaceAll(/\b(127\.0\.0\.1|localhost) 4241\b/g, `127.0.0.1 ${this.tcp}`);
  }
}

/** The commands of a block: comments away, continued lines joined. */
const commandsOf = (code) => code.replaceAll("\\\n", " ").split("\n").filter((line) => line.trim() && !line.startsWith("#"));

// Not every machine has nc, and some wait for the other side to hang up first.
const NC = `nc() { node -e 'process.stdin.pipe(require("net").connect(process.argv[2], process.argv[1])).resume()' "\${@: -2:1}" "\${@: -1}"; }`;
const noTools = ["bash", "curl"].filter((tool) => spawnSync(tool, ["--version"]).error).join(" and ");

describe("shell", { skip: noTools !== "" && `without ${noTools}` }, () => {
  let server;
  after(() => server?.stop());

  /** One command; a server that it starts is left running. */
  async function obey(line) {
    const [, serving] = /^npx pulsetree\b([^|;&]*)&?$/.exec(line) ?? [];
    if (serving !== undefined && !/--(version|help)\b/.test(serving)) {
      await server?.stop();
      server = await Server.start(serving);
      return "";
    }
    if (!/\b(npx pulsetree|curl|nc)\b/.test(line)) return "";
    server ??= await Server.start("");
    const script = `set -euo pipefail\n${NC}\n${server.aimed(line).replaceAll("npx pulsetree", "npx --no-install pulsetree")}`;
    return run("bash", ["-c", script]);
  }

  for (const { code, place } of scripts) {
    test(place, TIME, async () => {
      let printed = "";
      for (const line of commandsOf(code)) printed += (await obey(line.replace(/ +#.*$/, ""))).replace(/([^\n])$/, "$1\n");
      check(printed, promised(code, "#"));
    });
  }
});
