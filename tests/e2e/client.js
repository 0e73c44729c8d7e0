// A WebSocket client that can be awaited.
import { once } from "node:events";
import { WebSocket } from "ws";

/** @param {string} url @param {import("ws").ClientOptions} [options] */
export function openSocket(url, options) {
  const socket = new WebSocket(url, options);
  /** @type {string[]} */
  const frames = [];
  const waiting = /** @type {((frame: string) => void)[]} */ ([]);
  socket.on("message", (data) => {
    const next = waiting.shift();
    if (next) next(String(data));
    else frames.push(String(data));
  });
  const frame = () => {
    const [first] = frames.splice(0, 1);
    return first === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(first);
  };
  const closed = once(socket, "close").then(([code, reason]) => ({ code, reason: String(reason) }));
  const opened = once(socket, "open");
  for (const promise of [opened, closed]) promise.catch(() => {});
  const send = (/** @type {unknown} */ message) => socket.send(JSON.stringify(message));
  return { socket, opened, closed, frame, send };
}
