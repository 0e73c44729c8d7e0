/**
 * One row of the table.
 * @typedef {object} Row
 * @property {string} name
 * @property {string} peerName
 * @property {"ns" | "ms" | "bytes"} unit what `ours` and `peer` are given in, per operation
 * @property {number} [mark] the ratio to reach
 * @property {number} [most] how much ours may cost more than the peer's, in the row's unit
 * @property {number} [rounds] how often each side is measured; the best counts
 * @property {() => Promise<Sides> | Sides} sides makes what is measured; called once
 *
 * @typedef {object} Sides
 * @property {Side} ours
 * @property {Side} peer
 * @property {() => Promise<void> | void} [check] throws where the two sides did not do the same
 * @property {() => Promise<void> | void} [close]
 *
 * A side is the code to time, doing `operations` at a call; `before` is not timed. Or it times itself, as what runs in a
 * process of its own does, and tells ms. Or it is a number, known or counted.
 * @typedef {number | { operations: number, run: () => unknown, before?: () => unknown } | { timed: () => Promise<number> }} Side
 *
 * @typedef {object} Measured
 * @property {string} name
 * @property {number} ours
 * @property {number} peer
 * @property {string} peerName
 * @property {number} ratio how many times cheaper ours is
 * @property {Row["unit"]} unit
 * @property {number} [mark]
 * @property {number} [most]
 * @property {boolean} [reached]
 */

const ROUNDS = 7;
const PER_MS = { ns: 1e6, ms: 1, bytes: 1 };

/** What one operation of a side costs, in the row's unit, measured over one call. */
async function once(side, unit) {
  if (typeof side === "number") return side;
  if ("timed" in side) return (await side.timed()) * PER_MS[unit];
  await side.before?.();
  const start = performance.now();
  const pending = side.run();
  if (pending instanceof Promise) await pending;
  const elapsed = performance.now() - start;
  return (elapsed * PER_MS[unit]) / side.operations;
}

/**
 * Measures both sides by turns, so that what slows the machine down slows both, and takes the best of each. The first turn
 * warms up and is checked. `ratio` says how many times cheaper ours is.
 * @param {Row} row
 * @returns {Promise<Measured>}
 */
export async function measure({ name, peerName, unit, mark, most, rounds = ROUNDS, sides }) {
  const made = await sides();
  const turn = async () => {
    globalThis.gc?.();
    return [await once(made.ours, unit), await once(made.peer, unit)];
  };
  await turn();
  await made.check?.();
  let [ours, peer] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    const now = await turn();
    ours = Math.min(ours, now[0]);
    peer = Math.min(peer, now[1]);
  }
  await made.close?.();
  const ratio = peer / ours;
  const row = { name, ours, peer, peerName, ratio, unit };
  if (most !== undefined) return { ...row, most, reached: ours - peer <= most };
  return mark === undefined ? row : { ...row, mark, reached: ratio >= mark };
}
