// The demo page's files and the package's browser files, by a list made at the start: a path that is not on it is not served.
import { readFile, readdir } from "node:fs/promises";
import { extname, sep } from "node:path";

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

const HEADERS = {
  "cache-control": "no-cache",
  "content-security-policy":
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
};

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
    const { pathname } = new URL(request.url);
    const file = files.get(pathname);
    if (!file) return undefined;
    const body = await readFile(file);
    const type = TYPES[extname(file.pathname)] ?? "application/octet-stream";
    return new Response(new Uint8Array(body), { headers: { ...HEADERS, "content-type": type, "content-length": String(body.length) } });
  };
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
