import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { expected, expectedOfBoth, expectedOfRecord } from "./fifteen.js";
import { binary, commonJs, install, program, programOf, run } from "./install.js";

let folder;
before(async () => {
  ({ folder } = await install());
  await writeFile(join(folder, "main.js"), program());
});

/** Runs a file of the consumer's folder and checks what the fifteen lines answered there. */
async function answers(file, args, env, wanted = expectedOfBoth) {
  assert.deepEqual(JSON.parse(await run(file, args, { cwd: folder, env })), wanted);
}

test(`Node ${process.versions.node}: import`, () => answers(process.execPath, ["main.js"]));

test("Node: require", async () => {
  await writeFile(join(folder, "required.cjs"), commonJs);
  await answers(process.execPath, ["required.cjs"]);
});

const ADAPTERS = `
  const pulse = new Pulsetree();
  const server = createServer(handler(pulse)).listen(0, "127.0.0.1", async () => {
    const metrics = processMetrics(pulse);
    const answer = await fetch(\`http://127.0.0.1:\${server.address().port}/metrics\`);
    metrics.stop();
    server.close();
    console.log(answer.status, /^process_cpu/m.test(await answer.text()));
  });
`;
const NEEDED = Object.entries({ createServer: "node:http", Pulsetree: "pulsetree", handler: "pulsetree/node", processMetrics: "pulsetree/defaults" });

for (const [how, file, load] of [
  ["import", "adapters.mjs", ([name, from]) => `import { ${name} } from "${from}";\n`],
  ["require", "adapters.cjs", ([name, from]) => `const { ${name} } = require("${from}");\n`],
]) {
  test(`Node: ${how} of pulsetree/node and pulsetree/defaults`, async () => {
    await writeFile(join(folder, file), NEEDED.map(load).join("") + ADAPTERS);
    assert.equal((await run(process.execPath, [file], { cwd: folder })).trim(), "200 true");
  });
}

test("Deno: import, with no permission", () => answers(binary("deno"), ["run", "--no-prompt", "main.js"], { DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" }));

test("Bun: import", () => answers(binary("bun"), ["run", "main.js"]));

/** Asks over a WebSocket of a server of this runtime's own what was put over it, and prints that. */
const ASKING = `
  const client = new WebSocket(\`ws://127.0.0.1:\${port}/websocket\`);
  client.onopen = () => {
    client.send(JSON.stringify({ operation: "put", metric: "m", timestamp: Date.now(), value: 1 }));
    client.send(JSON.stringify({ operation: "suggest", type: "metrics" }));
  };
  client.onmessage = ({ data }) => {
    console.log(data);
    client.close();
    stop();
  };
`;

test("Deno: fetch takes a WebSocket", async () => {
  const source = `
    import { Pulsetree } from "pulsetree";
    const pulse = new Pulsetree();
    const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, pulse.fetch);
    const { port } = server.addr;
    const stop = () => Deno.exit(0);
    ${ASKING}
  `;
  await writeFile(join(folder, "upgrade.js"), source);
  const env = { DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
  assert.equal((await run(binary("deno"), ["run", "--no-prompt", "--allow-net", "upgrade.js"], { cwd: folder, env })).trim(), '["m"]');
});

test("Bun: its server hands the frames to socket(), as the README shows, and lets no page of another origin in", async () => {
  const source = `
    import { Pulsetree } from "pulsetree";
    const pulse = new Pulsetree({ authenticate: (session) => session === "secret" });
    const server = Bun.serve({
      port: 0,
      hostname: "127.0.0.1",
      async fetch(request, server) {
        const answer = await pulse.fetch(request); // 403 for a page that cors keeps out: browsers let any page open a WebSocket
        if (answer.status === 403 || new URL(request.url).pathname !== "/websocket") return answer;
        const [, sessionId] = /\\bTSESSIONID=([^;]*)/.exec(request.headers.get("cookie") ?? "") ?? [];
        return server.upgrade(request, { data: { sessionId } }) ? undefined : answer;
      },
      websocket: {
        open: (ws) => void (ws.data.session = pulse.socket({
          sessionId: ws.data.sessionId,
          send: (frame) => ws.send(frame),
          close: (code, reason) => ws.close(code, reason),
          get bufferedAmount() { return ws.getBufferedAmount(); },
        })),
        message: (ws, frame) => ws.data.session.message(frame),
        close: (ws) => ws.data.session.close(),
      },
    });
    const { port } = server;
    const stop = () => process.exit(0);
    const WebSocket = class extends globalThis.WebSocket {
      constructor(url, origin) {
        super(url, { headers: { cookie: "TSESSIONID=secret", ...origin } });
      }
    };
    const elsewhere = new WebSocket(\`ws://127.0.0.1:\${port}/websocket\`, { origin: "https://elsewhere.example" });
    elsewhere.onopen = () => console.log("a page from elsewhere is in");
    await new Promise((resolve) => (elsewhere.onclose = resolve));
    ${ASKING}
  `;
  await writeFile(join(folder, "bun-socket.js"), source);
  assert.equal((await run(binary("bun"), ["run", "bun-socket.js"], { cwd: folder })).trim(), '["m"]');
});

test("slim in Node: the user reads the .wasm and calls initSync", async () => {
  const source = `
    import { readFileSync } from "node:fs";
    import { fileURLToPath } from "node:url";
    import { initSync } from "pulsetree/slim";
    initSync(readFileSync(fileURLToPath(import.meta.resolve("pulsetree/pulsetree.wasm"))));
    ${programOf("pulsetree/slim")}
  `;
  await writeFile(join(folder, "slim.js"), source);
  await answers(process.execPath, ["slim.js"], undefined, expected);
});

test("slim in Node: the user compiles the .wasm and awaits init", async () => {
  const source = `
    import { readFile } from "node:fs/promises";
    import { fileURLToPath } from "node:url";
    import { init } from "pulsetree/slim";
    await init(await WebAssembly.compile(await readFile(fileURLToPath(import.meta.resolve("pulsetree/pulsetree.wasm")))));
    ${programOf("pulsetree/slim")}
  `;
  await writeFile(join(folder, "slim-async.js"), source);
  await answers(process.execPath, ["slim-async.js"], undefined, expected);
});

test("record/slim in Node: the user reads record.wasm", async () => {
  const source = `
    import { readFileSync } from "node:fs";
    import { fileURLToPath } from "node:url";
    import { initSync } from "pulsetree/record/slim";
    initSync(readFileSync(fileURLToPath(import.meta.resolve("pulsetree/record.wasm"))));
    ${programOf("pulsetree/record/slim", "console.log", "recorded")}
  `;
  await writeFile(join(folder, "record-slim.js"), source);
  await answers(process.execPath, ["record-slim.js"], undefined, expectedOfRecord);
});

test("an error of one module is one of the other", async () => {
  await writeFile(join(folder, "errors.mjs"), `import * as a from "pulsetree"; import * as b from "pulsetree/record"; console.log(a.PulsetreeError === b.PulsetreeError);`);
  assert.equal((await run(process.execPath, ["errors.mjs"], { cwd: folder })).trim(), "true");
});

/** Records, pushes, and ends by itself: no timer of a pusher keeps a process alive. */
const PUSHING = `
  import * as pulsetree from "pulsetree";
  import * as record from "pulsetree/record";
  for (const { Pulsetree } of [pulsetree, record]) {
    const pulse = new Pulsetree();
    pulse.getMetric("runs", "counter").runtime(3);
    console.log(await pulse.pushEvery(60_000, { url: "{{url}}" }).flush());
  }
`;

for (const [runtime, file, args] of [
  ["Node", process.execPath, ["pushing.mjs"]],
  ["Deno", binary("deno"), ["run", "--no-prompt", "--allow-net", "pushing.mjs"]],
  ["Bun", binary("bun"), ["run", "pushing.mjs"]],
]) {
  test(`${runtime}: pushEvery counts in another process, and keeps none alive`, async (t) => {
    const { handler } = await import(join(folder, "node_modules/pulsetree/js/node/index.js"));
    const { Pulsetree } = await import(join(folder, "node_modules/pulsetree/inline.js"));
    const root = new Pulsetree();
    const server = createServer(handler(root)).listen(0, "127.0.0.1");
    await once(server, "listening");
    t.after(() => (server.closeAllConnections(), server.close()));
    await writeFile(join(folder, "pushing.mjs"), PUSHING.replace("{{url}}", `http://127.0.0.1:${server.address().port}/merge`));
    const env = { DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
    assert.equal(await run(file, args, { cwd: folder, env }), "true\ntrue\n");
    assert.match(root.toPrometheus(), /^runs_total 6$/m);
  });
}

/** Keeps a world in a folder, in two lives: `locked`, what the second has, and whether its class is the package's. */
const KEEPING = `
  const first = await open(file("kept"), { durable: true });
  first.pulse.getMetric("kept", "counter").runtime(2);
  const refused = await open(file("kept")).catch(({ code }) => code);
  await first.stop();
  const second = await open(file("kept"));
  console.log(refused, /^kept_total 2$/m.test(second.pulse.toPrometheus()), second.pulse instanceof Pulsetree);
  await second.stop();
`;
const deno = [binary("deno"), "run", "--no-prompt", "--allow-read", "--allow-write", "--allow-net"];

for (const [runtime, command, how, program] of /** @type {const} */ ([
  ["Node", [process.execPath], "import", "kept.mjs"],
  ["Node", [process.execPath], "require", "kept.cjs"],
  ["Deno", deno, "import", "kept.mjs"],
  ["Bun", [binary("bun"), "run"], "import", "kept.mjs"],
])) {
  test(`${runtime}: ${how} of pulsetree/keep, a folder in two lives`, async () => {
    const load = how === "import" ? 'import { Pulsetree } from "pulsetree"; import { file, open } from "pulsetree/keep";' : 'const { Pulsetree } = require("pulsetree"); const { file, open } = require("pulsetree/keep");';
    await writeFile(join(folder, program), `${load}\n(async () => {${KEEPING}})();\n`);
    await rm(join(folder, "kept"), { recursive: true, force: true });
    const [name, ...args] = command;
    const env = { DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
    assert.equal((await run(name, [...args, program], { cwd: folder, env })).trim(), "locked true true");
  });
}
