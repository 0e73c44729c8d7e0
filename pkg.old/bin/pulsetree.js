#!/usr/bin/env node
// The server: one Pulsetree behind HTTP, WebSocket and a TCP port for put lines.
import { readFileSync } from "node:fs";
import { Pulsetree, PulsetreeError } from "../inline.js";
import { onTrap } from "../js/trap.js";
import { HELP, UsageError, parseArguments } from "./args.js";
import { sessionsOf } from "./auth.js";
import { hostsOf } from "./hosts.js";
import { serveHttp } from "./http.js";
import { listen } from "./listen.js";
import { openSite } from "./static.js";
import { serveLines } from "./tcp.js";
import { serveWebSockets } from "./websocket.js";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

main(process.argv.slice(2)).catch((error) => {
  const usage = error instanceof UsageError || error instanceof PulsetreeError;
  console.error(`pulsetree: ${error.message}`);
  process.exit(usage ? 2 : 1);
});

/** What sysexits.h calls EX_SOFTWARE. */
const FAULT = 70;

onTrap(({ message }) => {
  console.error(`pulsetree: ${message.split(",")[0]}: its memory ran out, or this is a fault of pulsetree`);
  process.exit(FAULT);
});

/** @param {string[]} words */
async function main(words) {
  const settings = parseArguments(words);
  if (settings.help) return process.stdout.write(HELP);
  if (settings.version) return process.stdout.write(`${version}\n`);

  const { memoryLimit, retention, cors, auth } = settings;
  const asked = auth === undefined ? {} : { authenticate: sessionsOf(auth) };
  const pulse = new Pulsetree({
    ...(memoryLimit !== undefined && { memoryLimit }),
    ...(retention !== undefined && { retention }),
    ...(cors !== undefined && { cors }),
    ...asked,
  });
  /** @type {import("./hosts.js").Hosts} */
  let hosts = () => false;
  const http = serveHttp(pulse, await openSite(), (request) => hosts(request));
  const sockets = serveWebSockets(http.server, pulse, (request) => hosts(request), cors ?? []);
  const lines = serveLines(pulse, version, asked);

  const web = await listen(http.server, "--http", settings.http, settings.host);
  hosts = hostsOf(web.address, settings.host, cors ?? []);
  const tcp = await listen(lines.server, "--tcp", settings.tcp, settings.host);
  stopOnSignal(() => Promise.all([sockets.close(), http.close(), lines.close()]), pulse);

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
    await close();
    pulse.dispose();
    process.exit(0);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
