// A file of `put` lines into the store.
import { BROKEN, textOf } from "./decode.js";
import { problems } from "./problems.js";
import { told } from "./work.js";

/**
 * @param {import("./world.js").World} world @param {{ file: File }} asked
 * @param {import("../shared/rpc.js").Context} context
 */
export async function importLines(world, { file }, context) {
  const began = performance.now();
  const before = world.pulse.stats();
  const refused = problems();
  let rest = "";
  let line = 1;
  let stored = 0;
  const take = (/** @type {string} */ read) => {
    const text = read.includes(BROKEN) ? withoutBroken(read, (at) => refused.add(line + at, "bytes that are not UTF-8; save the file as UTF-8")) : read;
    const { success, failed, errors } = world.pulse.putLines(text);
    stored += success;
    for (const { index, message } of errors) refused.add(line + index, message);
    if (failed > errors.length) refused.add(line, "and more in this part of the file", failed - errors.length);
    line += text.split("\n").length - 1;
  };
  for await (const text of textOf(file, context)) {
    const all = rest + text;
    const whole = all.lastIndexOf("\n") + 1;
    if (whole > 0) take(all.slice(0, whole));
    rest = all.slice(whole);
  }
  if (rest.trim() !== "") take(rest);
  const failures = refused.told();
  return { rows: stored + failures.refused, stored, cancelled: context.signal.aborted, ...failures, ...told(world, before, began) };
}

/** The text with an empty line in place of each that holds what was no text. @param {string} text @param {(at: number) => void} told of each */
const withoutBroken = (text, told) =>
  text.split("\n").map((line, at) => (line.includes(BROKEN) ? (told(at), "") : line)).join("\n");
