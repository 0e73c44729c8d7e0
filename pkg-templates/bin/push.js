// What the server records, posted to another server and to engines behind; each trouble is one line.
const LAST_MS = 5000;

/**
 * @param {Pick<import("../pulsetree.d.ts").Pulsetree, "pushEvery" | "remoteWrite" | "otlp">} pulse
 * @param {import("./args.js").Settings} settings
 * @returns {() => Promise<void>} sends the last of it, within a time, and ends
 */
export function pushTo(pulse, { push, pushEvery, remoteWrite, otlp, headers }) {
  const onError = (/** @type {Error} */ { message }) => console.error(`pulsetree: ${message}`);
  const pushers = [
    ...(push === undefined ? [] : [pulse.pushEvery(pushEvery, { url: push, headers, onError })]),
    ...(remoteWrite === undefined ? [] : [pulse.remoteWrite({ url: remoteWrite, headers, onError })]),
    ...(otlp === undefined ? [] : [pulse.otlp({ url: otlp, headers, onError })]),
  ];
  return async () => {
    await Promise.race([Promise.all(pushers.map((pusher) => pusher.flush())), new Promise((resolve) => setTimeout(resolve, LAST_MS))]);
    for (const pusher of pushers) void pusher.stop();
  };
}
