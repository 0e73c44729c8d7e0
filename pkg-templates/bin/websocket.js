// WebSocket: `ws` frames the messages, `pulse.socket` gives them meaning.
import { WebSocketServer } from "ws";
import { sessionOf } from "../js/access.js";
import { mayCall } from "../js/origin.js";
import { toRequest } from "../js/node/request.js";
import { Outbox } from "./outbox.js";

const PATH = "/websocket";
/** Bytes of one message: as much as a request body may have. */
const MESSAGE_LIMIT = 16 * 1024 * 1024;
/** A peer that has not answered one ping when the next is due is gone. */
const PING_MS = 30_000;

/**
 * @typedef {import("ws").WebSocket} WebSocket
 * @typedef {Pick<import("../pulsetree.d.ts").Pulsetree, "socket">} Pulsetree
 */

/**
 * @param {import("node:http").Server} server
 * @param {Pulsetree} pulse
 * @param {import("./hosts.js").Hosts} hosts
 * @param {readonly string[] | "*"} cors origins let in beside the server's own
 */
export function serveWebSockets(server, pulse, hosts, cors) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_LIMIT });
  server.on("upgrade", (incoming, socket, head) => {
    if (incoming.headers.upgrade?.toLowerCase() !== "websocket") return stay(server, incoming, socket, head);
    socket.on("error", () => socket.destroy());
    const request = toRequest(incoming);
    if (!request) return refuse(socket, "400 Bad Request");
    if (!hosts(request)) return refuse(socket, "421 Misdirected Request");
    if (new URL(request.url).pathname !== PATH) return refuse(socket, "404 Not Found");
    // Browsers let any page open a WebSocket anywhere, and say which page it was: the server has to look.
    if (!mayCall(request, cors)) return refuse(socket, "403 Forbidden");
    sockets.handleUpgrade(incoming, socket, head, (peer) => attach(peer, socket, sessionOf(request), pulse));
  });
  const close = () =>
    new Promise((resolve) => {
      sockets.close(resolve);
      for (const peer of sockets.clients) {
        peer.close(1001, "the server is stopping");
        peer.terminate();
      }
    });
  return { close };
}

/**
 * Answers as if no upgrade were asked for, which clients of HTTP/2 (`h2c`) offer and no server has to take. Node has parsed no body by
 * then: the request goes once more through its parser.
 * @param {import("node:http").Server} server @param {import("node:http").IncomingMessage} incoming
 * @param {import("node:stream").Duplex} socket @param {Buffer} head
 */
function stay(server, incoming, socket, head) {
  const { method, url, httpVersion, rawHeaders } = incoming;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    if (rawHeaders[i]?.toLowerCase() !== "upgrade") lines.push(`${rawHeaders[i]}: ${rawHeaders[i + 1]}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]));
  server.emit("connection", socket);
}

/** @param {import("node:stream").Duplex} socket @param {string} status */
const refuse = (socket, status) => socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);

/** @param {WebSocket} peer @param {import("node:stream").Duplex} socket @param {string | null} sessionId @param {Pulsetree} pulse */
function attach(peer, socket, sessionId, pulse) {
  const outbox = new Outbox(peer, socket);
  const session = pulse.socket({
    send: (frame) => outbox.send(frame),
    close: (code, reason) => outbox.whenEmpty(() => peer.close(code, reason)),
    get bufferedAmount() {
      return outbox.bytes;
    },
    ...(sessionId !== null && { sessionId }),
  });
  peer.on("message", (data, isBinary) => session.message(isBinary ? /** @type {Buffer} */ (data) : String(data)));
  peer.on("close", () => session.close());
  // `ws` closes the connection with the right code itself; "close" follows.
  peer.on("error", () => {});
  keepAlive(peer);
}

/** Finds peers that vanished without a word. @param {WebSocket} peer */
function keepAlive(peer) {
  let alive = true;
  peer.on("pong", () => (alive = true));
  const timer = setInterval(() => {
    if (!alive) return peer.terminate();
    alive = false;
    peer.ping();
  }, PING_MS);
  peer.on("close", () => clearInterval(timer));
}
