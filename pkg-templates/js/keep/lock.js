// One process a folder: each has a socket of its own in it, which lives as long as its process. Whoever finds another's
// living socket is refused; sockets of the dead are taken away. A name of one's own, listening before looking: of two
// that come at once at least one sees the other, and no living socket is ever taken for a dead one's.
import { locked } from "./storage.js";

/** @typedef {{ release(): Promise<void> }} Lock */

const NAME = /^lock-[0-9a-f]{16}$/;
/** Longest path of a socket in bytes, less a few: Linux knows 107, macOS 103. */
const LONGEST = 96;
/** One that listens and does not answer for so long is stopped, and alive. */
const PATIENCE_MS = 2000;
const AGAIN_MS = 20;

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
  const short = Buffer.byteLength(path.join(dir, name)) > LONGEST ? path.join(os.tmpdir(), `pulsetree-${name}`) : undefined;
  const release = async () => {
    await close(server);
    await fs.rm(path.join(dir, name), { force: true });
  };
  try {
    if (short !== undefined) await fs.symlink(path.resolve(dir), short);
    const at = (/** @type {string} */ file) => path.join(short ?? dir, file);
    await listen(server, at(name));
    for (const other of await fs.readdir(dir)) {
      if (NAME.test(other) && other !== name) await outlive(other);
    }
    state = "held";
    return { release };

    /** @param {string} other */
    async function outlive(other) {
      for (;;) {
        const theirs = await ask(net, at(other));
        if (theirs === undefined) return fs.rm(at(other), { force: true });
        // Of two that are both trying one goes on, and waits until the other has seen it or holds the folder.
        if (theirs !== "trying" || name > other) throw locked(dir);
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

/** What the one behind a socket says; undefined if nobody is there. @param {typeof import("node:net")} net @param {string} address @returns {Promise<string | undefined>} */
function ask(net, address) {
  return new Promise((resolve) => {
    let said = "";
    const socket = net.connect(address);
    const end = (/** @type {string | undefined} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PATIENCE_MS, () => end("silent"));
    socket.on("data", (bytes) => (said += bytes));
    socket.on("end", () => end(said));
    socket.on("error", (/** @type {NodeJS.ErrnoException} */ { code }) => end(code === "ECONNREFUSED" || code === "ENOENT" ? undefined : "silent"));
  });
}
