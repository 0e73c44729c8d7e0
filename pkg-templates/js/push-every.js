// A world's deltas, pushed on a beat.
import * as glue from "./guarded.js";
import { nextDelta } from "./deltas.js";
import { mostBytes } from "./hidden.js";
import { flatLabels } from "./labels.js";
import { deltaSource } from "./push.js";
import { readPushOptions } from "./push-options.js";
import { startPusher } from "./pusher.js";
import { quietly } from "./quietly.js";
import { checkBeat } from "./timers.js";

/** @typedef {import("./world.js").World} World */

/** @param {World} world @param {number} ms @param {import("../pulsetree.d.ts").PushOptions} given @returns {import("../pulsetree.d.ts").Pusher} */
export function pushEvery(world, ms, given) {
  world.check();
  checkBeat("ms", ms);
  const options = readPushOptions(given);
  const labels = flatLabels("options.labels", options.labels);
  glue.checkLabels(world.engine, labels);
  world.deltas = { maxBytes: mostBytes(), labels };
  // From here on it counts as asked, and what an image may hold is frozen apart from all that comes now: of the worlds of one image one
  // is heard with that, each with this. Where it cannot be yet, as while a module of workerd loads, it is with the first beat.
  quietly(() => nextDelta(world, mostBytes(), labels, world.imaged));
  const source = deltaSource({
    take: (maxBytes, freeze) => nextDelta(world, maxBytes, labels, freeze),
    stored: () => world.kept?.settled(),
    acknowledge: ({ sequence, sender }) => glue.acknowledge(world.engine, sequence, sender),
    drop: ({ sequence, sender }) => glue.dropDelta(world.engine, sequence, sender),
  });
  return startPusher(world, ms, options, source);
}
