// One process a folder: each has a socket of its own in it, which lives as long as its process. Whoever finds another's
// living socket is refused; sockets of the dead are taken away. A name of one's own, listening before looking: of two
// that come at once at least one sees the other. A socket gets that name only when it listens, as one that is bound and
// does not listen yet refuses as a dead one's does: no living socket is ever taken for a dead one's.
import { locked } from "./storage.js";

/** @typedef {{ release(): Promise<void> }} Lock */

const NAME = /^lock-[0-9a-f]{16}$/;
/** What a socket's name ends with before it listens. */
const EARLY = ".new";
/** Longest path of a socket in bytes, less a few: Linux knows 107, macOS 103. */
const LONGEST = 96;
/** One that listens and does not answer for so long is stopped, and alive. */
const PATIENCE_MS = 2000;
const AGAIN_MS = 20;
/** What it tells about the one behind a socket that a connection to it fails. */
const FAILED = new Map([
  ["ECONNREFUSED", "dead"],
  ["ENOENT", "dead"],
  ["ECONNRESET", "leaving"],
  ["EPIPE", "leaving"],
]);

/** @param {string} dir @returns {Promise<Lock>} @throws locked */
export async function lock(dir) {
  const [fs, net, os, path, crypto] = await Promise.all([
    import("node:fs/promises"),
    import("node:net"),
    import("node:os"),
    import("node:path"),
    import("node:crypto"),
  ]);
  let state = "trying";
  const server = net.createServer((socket) => {
    socket.on("error", () => {});
    socket.end(state);
  });
  server.unref();
  if (process.platform === "win32") {
    // A pipe has no place in a folder and goes with its process: the folder's own name is enough.
    const hash = crypto.createHash("sha256").update(await fs.realpath(dir)).digest("hex");
    await listen(server, `\\\\.\\pipe\\pulsetree-${hash}`).catch((error) => Promise.reject(error.code === "EADDRINUSE" ? locked(dir) : error));
    return { release: () => close(server) };
  }
  const name = `lock-${crypto.randomBytes(8).toString("hex")}`;
  const short = Buffer.byteLength(path.join(dir, name + EARLY)) > LONGEST ? path.join(os.tmpdir(), `pulsetree-${name}`) : undefined;
  const release = async () => {
    await close(server);
    await fs.rm(path.join(dir, name), { force: true });
  };
  try {
    if (short !== undefined) await fs.symlink(path.resolve(dir), short);
    const at = (/** @type {string} */ file) => path.join(short ?? dir, file);
    await listen(server, at(name + EARLY));
    // Whoever holds the folder has taken away what had not come so far.
    await fs.rename(at(name + EARLY), at(name)).catch((error) => Promise.reject(error.code === "ENOENT" ? locked(dir) : error));
    for (const other of await fs.readdir(dir)) {
      if (NAME.test(other) && other !== name) await outlive(other);
    }
    state = "held";
    for (const other of await fs.readdir(dir)) {
      if (other.endsWith(EARLY) && NAME.test(other.slice(0, -EARLY.length))) await fs.rm(at(other), { force: true });
    }
    return { release };

    /** @param {string} other */
    async function outlive(other) {
      for (;;) {
        const theirs = await ask(net, at(other));
        if (theirs === "dead") return fs.rm(at(other), { force: true });
        // Of two that are both trying one goes on, and waits until the other has seen it or holds the folder.
        if (theirs === "held" || theirs === "silent" || (theirs === "trying" && name > other)) throw locked(dir);
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    }
  } catch (error) {
    await release();
    throw error;
  } finally {
    if (short !== undefined) await fs.rm(short, { force: true });
  }
}

/** @param {import("node:net").Server} server @param {string} address @returns {Promise<void>} */
function listen(server, address) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(address, () => resolve());
  });
}

/** @param {import("node:net").Server} server @returns {Promise<void>} */
const close = (server) => new Promise((resolve) => server.close(() => resolve()));

/**
 * What the one behind a socket says; `leaving` where it hung up before it could say anything.
 *
 * @param {typeof import("node:net")} net @param {string} address @returns {Promise<string>}
 */
function ask(net, address) {
  return new Promise((resolve) => {
    let said = "";
    const socket = net.connect(address);
    const end = (/** @type {string} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PATIENCE_MS, () => end("silent"));
    socket.on("data", (bytes) => (said += bytes));
    socket.on("end", () => end(said || "leaving"));
    socket.on("error", (/** @type {NodeJS.ErrnoException} */ { code }) => end(FAILED.get(code ?? "") ?? "silent"));
  });
}
