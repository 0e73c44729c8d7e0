// TCP: lines in, silence for what was stored, one line back for what was not.
import { METHODS } from "node:http";
import { createServer } from "node:net";
import { mayAccess, UNAUTHORIZED } from "../js/access.js";
import { PulsetreeError } from "../js/errors.js";
import { putRequest } from "../js/journal.js";
import { LineCutter } from "./lines.js";

/** `PutSummary.errors` names this many failures at most: no batch is larger, so every failed line is answered. */
const BATCH = 1000;
/** How long a client that was refused may go on, in ms. */
const LINGER_MS = 5000;

/**
 * What HTTP says, old or new: a web page can be made to send a form to any port, with lines of its choice in the body.
 * Nothing of such a connection is for us.
 */
const HTTP = new RegExp(`^(?:(?:${METHODS.join("|")}) |PRI \\*)| HTTP/1\\.[01]$`);

/**
 * @typedef {import("node:net").Socket} Socket
 * @typedef {import("./lines.js").Line} Line
 * @typedef {import("../js/pulsetree.js").Pulsetree} Pulsetree
 * @typedef {import("../js/access.js").Asked} Asked
 */

/**
 * @param {Pulsetree} pulse
 * @param {string} version what a `version` line is answered with
 * @param {Asked} asked
 */
export function serveLines(pulse, version, asked) {
  /** @type {Set<Socket>} */
  const open = new Set();
  // Half-open: a client that has sent everything still gets its answers.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    const connection = new Connection(socket, pulse, version, asked);
    connection.run().catch(() => socket.destroy());
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      for (const socket of open) socket.destroy();
    });
  return { server, close };
}

class Connection {
  /** @param {Socket} socket @param {Pulsetree} pulse @param {string} version @param {Asked} asked */
  constructor(socket, pulse, version, asked) {
    this.socket = socket;
    this.pulse = pulse;
    this.version = version;
    this.asked = asked;
    this.cutter = new LineCutter();
    /** Whether the first line has been seen, which may name the session. */
    this.begun = false;
    // The client is gone; the reading ends and there is nobody to tell.
    socket.on("error", () => {});
  }

  /** Reads on only when what came before is answered and the answers are taken. */
  async run() {
    for await (const chunk of this.socket.iterator({ destroyOnReturn: false })) {
      if (!(await this.take(this.cutter.push(chunk)))) return;
      if (!this.begun && this.cutter.overlong) return this.socket.destroy();
    }
    if (await this.take(this.cutter.end())) this.socket.end();
  }

  /** @param {Line[]} lines @returns {Promise<boolean>} whether more may come */
  async take(lines) {
    if (lines.length === 0) return true;
    const rest = this.begun ? lines : await this.begin(lines);
    if (rest === undefined) return false;
    const answers = await execute(rest, this.pulse, this.version);
    if (answers === undefined) {
      this.socket.destroy();
      return false;
    }
    if (answers !== "" && !this.socket.write(answers)) await drained(this.socket);
    return true;
  }

  /** Asks for leave, once; what is not for us is not asked about. @param {Line[]} lines @returns {Promise<Line[] | undefined>} what is left to do */
  async begin(lines) {
    this.begun = true;
    const [{ text, overlong }] = /** @type {[Line]} */ (lines);
    if (overlong || HTTP.test(text)) return void this.socket.destroy();
    const [, session = null] = /^auth\s+(\S+)\s*$/.exec(text) ?? [];
    const leave = await mayAccess(this.asked, session, { operation: "put", write: true, transport: "tcp" });
    if (leave) return session === null ? lines : lines.slice(1);
    this.socket.end(`401 ${UNAUTHORIZED}\n`);
    linger(this.socket);
    return undefined;
  }
}

/** Reads and forgets what still comes, for a while, so that the client gets to read its answer. @param {Socket} socket */
function linger(socket) {
  const timer = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once("close", () => clearTimeout(timer));
  socket.resume();
}

/** A client that does not read its answers is not read from either. @param {Socket} socket */
const drained = (socket) =>
  new Promise((resolve) => {
    socket.once("drain", resolve);
    socket.once("close", resolve);
  });

/**
 * @param {Line[]} lines
 * @param {Pulsetree} pulse
 * @param {string} version
 * @returns {Promise<string | undefined>} the answers; undefined if the peer does not speak this protocol at all
 */
async function execute(lines, pulse, version) {
  let answers = "";
  /** @type {string[]} */
  let puts = [];
  const flush = async () => {
    const lines = puts;
    puts = [];
    answers += await store(lines, pulse);
  };
  for (const { text, refused } of lines) {
    if (HTTP.test(text)) {
      await flush();
      return undefined;
    }
    if (text.trim() === "" && !refused) continue;
    const [verb = ""] = text.trimStart().split(/\s/, 1);
    if (verb === "put" && !refused) {
      if (puts.push(text) === BATCH) await flush();
      continue;
    }
    await flush();
    if (refused) answers += `${verb === "put" ? "put" : "error"}: ${refused}: ${text}\n`;
    else if (verb === "auth") answers += "auth: expected `auth <session>` as the first line\n";
    else if (text.trim() === "version") answers += `${version}\n`;
    else if (text.trim() === "help") answers += "available commands: auth help put version\n";
    else answers += `${verb}: unknown command: ${text}\n`;
  }
  await flush();
  return answers;
}

/** Silence says that all is stored: reads on only then. @param {string[]} puts @param {Pulsetree} pulse @returns {Promise<string>} */
async function store(puts, pulse) {
  if (puts.length === 0) return "";
  try {
    pulse.world.kept?.admit();
    const { errors } = putRequest(pulse.world, puts.join("\n"));
    await pulse.world.kept?.stored();
    return errors.map(({ index, message }) => `put: ${message}: ${puts[index]}\n`).join("");
  } catch (error) {
    if (!(error instanceof PulsetreeError) || error.code !== "unavailable") throw error;
    return puts.map((line) => `put: ${error.message}: ${line}\n`).join("");
  }
}
