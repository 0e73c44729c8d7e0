// Deltas to another world's `/merge`.
import { PulsetreeError } from "./errors.js";
import { mostBytes } from "./hidden.js";

/**
 * @typedef {import("./answer.js").Answer} Answer
 * @typedef {{ sender: string, sequence: number, bytes: Uint8Array<ArrayBuffer> }} Delta
 * @typedef {import("./answer.js").Post & { delta: Delta }} DeltaPost
 *
 * @typedef {object} Deltas the queue of a world
 * @property {(maxBytes: number, freeze: boolean) => Delta | undefined} take its head; `freeze`: where it is empty, what is new goes into it first
 * @property {() => Promise<boolean> | undefined} stored where the world is kept: whether all that was frozen came to be stored
 * @property {(delta: Delta) => void} acknowledge lets the head go; one acknowledged before is ignored
 * @property {(delta: Delta) => void} drop lets the head go, and counts it as dropped
 */

const TOO_LARGE = [413, 414, 431];
/** No receiver takes less: who refuses even this does so for another reason (431 is told for headers), and later deltas would be of one item each for ever. */
const LEAST_BYTES = 1024;
const REFUSED = [400, 409, 415, 422, ...TOO_LARGE];

/** @param {Deltas} deltas @returns {import("./pusher.js").Source<DeltaPost>} */
export function deltaSource(deltas) {
  let maxBytes = mostBytes();
  return {
    async next(collect) {
      const delta = deltas.take(maxBytes, collect) ?? (collect ? await onceStored(deltas, maxBytes) : undefined);
      return delta && { body: delta.bytes, delta };
    },
    judge({ status, text }, { delta }) {
      if (REFUSED.includes(status)) return "refused";
      return status >= 200 && status < 300 && names(text, delta) ? "taken" : "again";
    },
    settled({ delta }, verdict, { status }) {
      if (verdict === "taken") return deltas.acknowledge(delta);
      // Of what was refused, so that all pieces of one freeze halve it once.
      if (TOO_LARGE.includes(status)) maxBytes = Math.min(maxBytes, Math.max(LEAST_BYTES, Math.floor(delta.bytes.length / 2)));
      deltas.drop(delta);
    },
  };
}

/** What a kept world has just frozen, which it does not give before it is stored. @param {Deltas} deltas @param {number} maxBytes */
async function onceStored(deltas, maxBytes) {
  const stored = await deltas.stored();
  if (stored === false) throw new PulsetreeError("unavailable", "what is to be pushed could not be stored; expected it to be, before it is sent");
  return stored && deltas.take(maxBytes, false);
}

/** Whether an answer is a receiver's: the page of a captive portal has status 200, too. @param {string} text @param {Delta} delta */
function names(text, { sender, sequence }) {
  try {
    const answer = JSON.parse(text);
    return answer.sender === sender && answer.sequence === sequence;
  } catch {
    return false;
  }
}
