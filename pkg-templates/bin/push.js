// What the server records, posted to another server; each trouble is one line.
const LAST_MS = 5000;

/**
 * @param {Pick<import("../pulsetree.d.ts").Pulsetree, "pushEvery">} pulse
 * @param {import("./args.js").Settings} settings
 * @returns {() => Promise<void>} sends the last of it, within a time, and ends
 */
export function pushTo(pulse, { push, pushEvery, headers }) {
  if (push === undefined) return async () => {};
  const pusher = pulse.pushEvery(pushEvery, { url: push, headers, onError: ({ message }) => console.error(`pulsetree: ${message}`) });
  return async () => {
    await Promise.race([pusher.flush(), new Promise((resolve) => setTimeout(resolve, LAST_MS))]);
    void pusher.stop();
  };
}
