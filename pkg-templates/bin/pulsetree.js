#!/usr/bin/env node
// The server: one Pulsetree behind HTTP, WebSocket and a TCP port for put lines.
import { readFileSync } from "node:fs";
import { because } from "../js/errors.js";
import { file } from "../js/keep/file.js";
import { openKept } from "../js/keep/open.js";
import { onTrap } from "../js/trap.js";
import { HELP, UsageError, parseArguments } from "./args.js";
import { sessionsOf } from "./auth.js";
import { hostsOf } from "./hosts.js";
import { serveHttp } from "./http.js";
import { init } from "./init.js";
import { listen } from "./listen.js";
import { pushTo } from "./push.js";
import { Pulsetree, PulsetreeError } from "./ready.js";
import { openSite } from "./static.js";
import { serveLines } from "./tcp.js";
import { serveWebSockets } from "./websocket.js";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** What may be wrong with the folder of --data, which is no mistake of who typed it. */
const OF_DATA = ["locked", "corrupt", "unavailable"];

// Whoever was told may have gone, and a log may be full: what is served is served all the same.
process.stdout.on("error", () => {});

main(process.argv.slice(2)).catch((error) => {
  const usage = error instanceof UsageError || (error instanceof PulsetreeError && !OF_DATA.includes(error.code));
  console.error(`pulsetree: ${error.message}`);
  process.exit(usage ? 2 : 1);
});

/** What sysexits.h calls EX_SOFTWARE. */
const FAULT = 70;

onTrap(({ message }) => {
  console.error(`pulsetree: ${message.split(",")[0]}: its memory ran out, or this is a fault of pulsetree`);
  process.exit(FAULT);
});

/** Damage is told with where it is. @param {string} dir @returns {(error: unknown) => never} */
function damaged(dir) {
  return (error) => {
    throw error instanceof PulsetreeError && error.code === "corrupt" ? because("corrupt", `what is kept in ${dir}: ${error.message}`, error) : error;
  };
}

/** @param {{ message: string }} error */
function complain({ message }) {
  console.error(`pulsetree: ${message}`);
}

/** @param {string[]} words */
async function main(words) {
  if (words[0] === "init") return process.stdout.write(await init(words.slice(1), version));
  const settings = parseArguments(words);
  if (settings.help) return process.stdout.write(HELP);
  if (settings.version) return process.stdout.write(`${version}\n`);

  const { memoryLimit, retention, cors, auth, data, durable } = settings;
  const asked = auth === undefined ? {} : { authenticate: sessionsOf(auth) };
  const options = {
    ...(memoryLimit !== undefined && { memoryLimit }),
    ...(retention !== undefined && { retention }),
    ...(cors !== undefined && { cors }),
    ...asked,
  };
  const kept = data === undefined ? undefined : await openKept(Pulsetree, file(data), { ...options, durable, onError: complain }).catch(damaged(data));
  const pulse = kept ? /** @type {Pulsetree} */ (/** @type {unknown} */ (kept.pulse)) : new Pulsetree(options);
  /** @type {import("./hosts.js").Hosts} */
  let hosts = () => false;
  const http = serveHttp(pulse, await openSite(), (request) => hosts(request));
  const sockets = serveWebSockets(http.server, pulse, (request) => hosts(request), cors ?? []);
  const lines = serveLines(pulse, version, asked);

  const web = await listen(http.server, "--http", settings.http, settings.host);
  hosts = hostsOf(web.address, settings.host, cors ?? []);
  const tcp = await listen(lines.server, "--tcp", settings.tcp, settings.host);
  const endPush = pushTo(pulse, settings);
  const close = () => Promise.all([sockets.close(), http.close(), lines.close()]);
  stopOnSignal(() => close().then(endPush).then(() => kept?.stop()), pulse);

  process.stdout.write(`pulsetree ${version}
  page and HTTP API  http://${web.place}/
  WebSocket          ws://${web.place}/websocket
  put lines (TCP)    ${tcp.place}
`);
}

/**
 * @param {() => Promise<unknown>} close
 * @param {Pulsetree} pulse
 */
function stopOnSignal(close, pulse) {
  const stop = async () => {
    const stored = await close().then(
      () => true,
      // It has been told.
      () => false,
    );
    pulse.dispose();
    process.exit(stored ? 0 : 1);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
