// The page's files and the package's browser files, by a list made at the start: a path that is not on it is not served.
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { extname, sep } from "node:path";
import { codingOf, compressed } from "./compress.js";

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

const HEADERS = {
  "content-security-policy":
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
};

/** A name that tells its content, as the build writes them: another content has another name. */
const HASHED = /-([A-Z0-9]{8}|[a-f0-9]{8})\.\w+$/;
const FOREVER = "public, max-age=31536000, immutable";

/** @typedef {(request: Request) => Promise<Response | undefined>} Site answers what it owns, and nothing else */

/** @returns {Promise<Site>} */
export async function openSite() {
  const files = new Map([
    ...(await filesIn(new URL("../www/", import.meta.url), "/", { recursive: true })),
    ...(await filesIn(new URL("../", import.meta.url), "/pulsetree/", { recursive: false })),
    ...(await filesIn(new URL("../js/", import.meta.url), "/pulsetree/js/", { recursive: true })),
  ]);
  for (const [path, file] of [...files]) {
    if (path.endsWith("/index.html")) files.set(path.slice(0, -"index.html".length), file);
  }

  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return undefined;
    const file = files.get(new URL(request.url).pathname);
    return file && respond(request, file);
  };
}

/** @param {Request} request @param {URL} file */
async function respond(request, file) {
  const bytes = await readFile(file);
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 16)}"`;
  const headers = { ...HEADERS, etag, vary: "accept-encoding", "cache-control": HASHED.test(file.pathname) ? FOREVER : "no-cache" };
  const held = request.headers.get("if-none-match");
  if (held === "*" || held?.includes(etag)) return new Response(null, { status: 304, headers });
  const coding = codingOf(request.headers.get("accept-encoding"));
  const body = coding ? await compressed(etag, coding, bytes) : bytes;
  const type = TYPES[extname(file.pathname)] ?? "application/octet-stream";
  const told = { ...headers, "content-type": type, "content-length": String(body.length), ...(coding && { "content-encoding": coding }) };
  return new Response(new Uint8Array(body), { headers: told });
}

/**
 * @param {URL} folder
 * @param {string} prefix of the paths its files are served at
 * @param {{ recursive: boolean }} how
 * @returns {Promise<[string, URL][]>}
 */
async function filesIn(folder, prefix, how) {
  const names = await readdir(folder, how);
  return names
    .filter((name) => Object.hasOwn(TYPES, extname(name)))
    .map((name) => name.replaceAll(sep, "/"))
    .map((path) => [prefix + path, new URL(path, folder)]);
}
