// The worker: one Pulsetree, and the calls that the page makes of it.
import { init } from "pulsetree/slim";
import wasm from "pulsetree/pulsetree.wasm";
import { answer } from "../shared/rpc.js";
import { ask, jsonOf, rowsOf } from "./ask.js";
import { complete } from "./complete.js";
import { dump } from "./dump.js";
import { expose, image } from "./expose.js";
import { extentOf } from "./extent.js";
import { generate } from "./generate.js";
import { importCsv, preview } from "./import-csv.js";
import { importLines } from "./import-lines.js";
import { live, overview } from "./overview.js";
import { flush, forget, job, keep, keeping, open } from "./world.js";

/** @typedef {import("./world.js").World} World */
/** @typedef {import("../shared/rpc.js").Context} Context */

/** @type {Record<string, (world: World, argument: any, context: Context) => unknown>} */
const METHODS = {
  ask,
  complete,
  dump,
  expose,
  extent: (world, { metrics }) => extentOf(world.pulse, metrics),
  flush,
  forget,
  generate: (world, how, context) => job(world, () => generate(world, how, context)),
  image,
  importCsv: (world, asked, context) => job(world, () => importCsv(world, asked, context)),
  importLines: (world, asked, context) => job(world, () => importLines(world, asked, context)),
  json: jsonOf,
  keep,
  keeping,
  live,
  metrics: ({ pulse }) => ({ choices: pulse.suggest({ type: "metrics", max: 1000 }) }),
  merge: ({ pulse }, bytes) => pulse.merge(bytes),
  overview,
  preview,
  rows: rowsOf,
};

/** @param {import("../shared/rpc.js").Port} port */
export function startEngine(port) {
  const ready = init(new URL(wasm, import.meta.url)).then(open);
  const calls = Object.entries(METHODS).map(([name, method]) => [
    name,
    async (/** @type {any} */ argument, /** @type {Context} */ context) => {
      const world = await ready;
      await world.changing?.catch(() => {});
      return method(world, argument, context);
    },
  ]);
  answer(port, Object.fromEntries(calls));
}
