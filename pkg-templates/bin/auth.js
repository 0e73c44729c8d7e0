// Sessions from a file: one token a line, a line that begins with `#` is a comment. What the file says later counts from then on.
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { UsageError } from "./args.js";

/** How long the file is not looked at again, in ms, by the clock that never goes back: set back, the other would keep in whoever was taken out. */
const LOOK_MS = 1000;

/**
 * @param {string} file
 * @returns {(session: string | null) => boolean} whether a session is one of the file's
 * @throws {UsageError} where it cannot be read or names none
 */
export function sessionsOf(file) {
  let tokens = read(file);
  let { mtimeMs } = statSync(file);
  let looked = performance.now();
  const refresh = () => {
    const now = performance.now();
    if (now - looked < LOOK_MS) return;
    looked = now;
    try {
      const changed = statSync(file).mtimeMs;
      if (changed !== mtimeMs) tokens = read(file);
      mtimeMs = changed;
    } catch {
      // Without the file nobody is let in.
      tokens = new Set();
      mtimeMs = 0;
    }
  };
  return (session) => {
    refresh();
    return session !== null && tokens.has(digest(session));
  };
}

/** @param {string} file */
function read(file) {
  const lines = textOf(file).split("\n").map((line) => line.trim());
  const tokens = new Set(lines.filter((line) => line !== "" && !line.startsWith("#")).map(digest));
  if (tokens.size === 0) throw new UsageError(`--auth ${JSON.stringify(file)}: expected at least one token, one a line`);
  return tokens;
}

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`--auth ${JSON.stringify(file)}: expected a file that can be read (${/** @type {NodeJS.ErrnoException} */ (error).code})`);
  }
}

/** Compared by digest: how long that takes tells nothing of the token. @param {string} token */
const digest = (token) => createHash("sha256").update(token).digest("base64");
