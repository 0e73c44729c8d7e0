// What the page has recorded goes to the worker, four times a second: the same delta until the worker has it, and once.

const EVERY_MS = 250;

/**
 * @param {import("./record/pulse.js").Pulse} pulse
 * @param {import("./shared/rpc.js").Call} call
 * @param {(handed: { bytes: number, ms: number }) => void} before told of the last hand-over, before each
 * @returns {() => Promise<void>} hands over at once
 */
export function handOver(pulse, call, before) {
  let handed = { bytes: 0, ms: 0 };
  /** @type {Promise<void> | undefined} */
  let running;
  const all = async () => {
    const began = performance.now();
    let bytes = 0;
    before(handed);
    for (let delta = pulse.takeDelta(); delta; delta = pulse.takeDelta()) {
      await call("merge", delta.bytes);
      pulse.acknowledge(delta.sequence, delta.sender);
      bytes += delta.bytes.length;
    }
    handed = { bytes, ms: performance.now() - began };
  };
  const now = async () => {
    // One that is under way may have begun before what the caller means.
    await running;
    running = all().finally(() => (running = undefined));
    return running;
  };
  setInterval(() => running ?? now().catch(() => {}), EVERY_MS);
  return now;
}
