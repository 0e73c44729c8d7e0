// WebSocket upgrades in `fetch`, where the runtime makes a WebSocket from a Request: workerd and Deno.
import { sessionOf } from "./access.js";
import { openSocket } from "./socket.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {{ send(frame: string): void, close(code?: number, reason?: string): void, accept?(): void, readonly bufferedAmount?: number,
 *   addEventListener(type: string, listener: (event: any) => void): void }} HostSocket
 * @typedef {{ Deno?: { upgradeWebSocket?(request: Request): { socket: HostSocket, response: Response } },
 *   WebSocketPair?: new () => { 0: object, 1: HostSocket } }} Host
 */

const PATH = "/websocket";
const host = /** @type {Host} */ (globalThis);

/**
 * The response that upgrades, if that is asked for and can be had here. The origin has been looked at.
 * @param {World} world @param {Request} request @param {string} path @returns {Response | undefined}
 */
export function takeUpgrade(world, request, path) {
  if (path !== PATH || request.headers.get("upgrade")?.toLowerCase() !== "websocket") return undefined;
  if (host.Deno?.upgradeWebSocket) {
    // Deno's request cannot be read any more once it is upgraded; `authenticate` may want to.
    const asked = new Request(request.url, { headers: request.headers });
    const { socket, response } = host.Deno.upgradeWebSocket(request);
    attach(world, asked, socket);
    return response;
  }
  if (host.WebSocketPair) {
    const { 0: client, 1: server } = new host.WebSocketPair();
    server.accept?.();
    attach(world, request, server);
    return new Response(null, /** @type {ResponseInit} */ ({ status: 101, webSocket: client }));
  }
  return undefined;
}

/** @param {World} world @param {Request} request @param {HostSocket} socket */
function attach(world, request, socket) {
  const sessionId = sessionOf(request);
  const peer = {
    send: (/** @type {string} */ frame) => socket.send(frame),
    close: (/** @type {number} */ code, /** @type {string} */ reason) => closeWith(socket, code, reason),
    ...(sessionId !== null && { sessionId }),
    get bufferedAmount() {
      return socket.bufferedAmount;
    },
  };
  const session = openSocket(world, peer, request);
  socket.addEventListener("message", ({ data }) => session.message(data));
  socket.addEventListener("close", () => session.close());
  socket.addEventListener("error", () => session.close());
}

/** @param {HostSocket} socket @param {number} code @param {string} reason */
function closeWith(socket, code, reason) {
  try {
    socket.close(code, reason);
  } catch {
    // A WebSocket of the browsers' kind may only give 1000 and the private codes.
    socket.close(code + 3000, reason);
  }
}
