#!/usr/bin/env node
// Reads this machine's /proc once a second and puts what it says, as lines over TCP: a collector in fifty lines.
//
//     npx pulsetree &
//     node examples/proc.mjs [host [port [seconds]]]
//     curl -g 'http://127.0.0.1:4242/api/query?start=1m-ago&m=sum:rate:proc.cpu.seconds{mode=*}'
import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";

const [host = "127.0.0.1", port = "4241", seconds = "Infinity"] = process.argv.slice(2);
/** The kernel counts processor time in hundredths of a second. */
const TICKS = 100;
const MODES = ["user", "nice", "system", "idle", "iowait", "irq", "softirq", "steal"];

/** @param {string} text /proc/stat: `cpu0 <ticks of each mode>`, one line a processor */
function* cpu(text) {
  for (const [, number, ticks] of text.matchAll(/^cpu(\d+) (.*)$/gm)) {
    const times = ticks.split(" ");
    for (const [at, mode] of MODES.entries()) yield ["proc.cpu.seconds", Number(times[at]) / TICKS, `cpu=${number} mode=${mode}`];
  }
}

/** @param {string} text /proc/loadavg: three averages, and more */
function* load(text) {
  for (const [at, minutes] of ["1", "5", "15"].entries()) yield ["proc.load", Number(text.split(" ")[at]), `minutes=${minutes}`];
}

/** @param {string} text /proc/meminfo: `MemFree: 1234 kB`, one line a kind */
function* memory(text) {
  for (const [, kind, amount] of text.matchAll(/^(\w+):\s+(\d+) kB$/gm)) yield ["proc.memory.bytes", Number(amount) * 1024, `kind=${kind}`];
}

const socket = connect(Number(port), host);
socket.on("data", (refusals) => process.stderr.write(refusals));
socket.on("error", (error) => {
  process.stderr.write(`${host}:${port}: ${error.message}\n`);
  process.exit(1);
});
for (let left = Number(seconds); left > 0; left -= 1) {
  const [stat, loadavg, meminfo] = await Promise.all(["stat", "loadavg", "meminfo"].map((name) => readFile(`/proc/${name}`, "utf8")));
  const now = Date.now();
  const points = [...cpu(stat), ...load(loadavg), ...memory(meminfo)];
  socket.write(points.map(([metric, value, tags]) => `put ${metric} ${now} ${value} host=${hostname()} ${tags}\n`).join(""));
  if (left > 1) await setTimeout(1000);
}
socket.end();
