#!/usr/bin/env node
// npm run bench: measures every family of rows in a process of its own and prints a table, or JSON with --json.
import { fork } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { heading, machine, tableRow } from "./report.js";

const { values: options } = parseArgs({ options: { json: { type: "boolean", default: false }, only: { type: "string" } } });
const all = readdirSync(new URL("./rows/", import.meta.url)).filter((file) => file.endsWith(".js")).sort();
const named = all.filter((file) => file === `${options.only}.js`);
const families = named.length > 0 ? named : all;

/**
 * Measures the rows of one family, where no other family has trained the compiler or filled the heap.
 * @param {string} family
 * @param {(row: import("./measure.js").Measured) => void} arrived
 * @returns {Promise<boolean>} whether every row was measured
 */
function measureFamily(family, arrived) {
  const worker = fileURLToPath(new URL("./worker.mjs", import.meta.url));
  const child = fork(worker, [family, ...(options.only ? [options.only] : [])], { execArgv: ["--expose-gc"] });
  child.on("message", arrived);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code === 0));
  });
}

const show = options.json ? () => {} : (line) => process.stdout.write(`${line}\n`);
process.stderr.write(`${machine()}\n`);
show(heading());
const rows = [];
for (const family of families) {
  const measured = await measureFamily(family, (row) => {
    rows.push(row);
    show(tableRow(row));
  });
  if (!measured) process.exitCode = 1;
}
if (options.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
if (rows.length === 0) {
  process.stderr.write(`nothing measured: --only takes part of a row's name, or one of ${all.join(", ").replaceAll(".js", "")}\n`);
  process.exitCode = 2;
}
