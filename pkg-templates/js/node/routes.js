// What Express takes a request through: the pattern of its route behind those of the mounts before it.

/**
 * @typedef {import("node:http").IncomingMessage & { route?: { path?: unknown }, baseUrl?: string, params?: object }} Incoming Express says which route it took
 */

/** Mounts that a request may be named by beside patterns: an expression's path, or another spelling, is as a client likes it. */
const MOST_MOUNTS = 100;
/** What a mount beyond them is called. */
const ANY = "*";

/** By request. @type {WeakMap<object, Track>} */
const tracks = new WeakMap();

/** Where a request has been mounted, followed while Express sets `baseUrl` and `route`: once all is over, both may be put back. */
class Track {
  /** @param {Incoming} incoming */
  constructor({ baseUrl = "", params, route }) {
    /** The patterns of what `baseUrl` was. */
    this.patterns = new Map([[baseUrl, patternOf(baseUrl, params)]]);
    /** That of where the router is mounted whose route was taken last. */
    this.base = route && this.patternAt(baseUrl);
  }

  /** @param {unknown} baseUrl @returns {string} */
  patternAt(baseUrl = "") {
    return this.patterns.get(String(baseUrl)) ?? String(baseUrl);
  }

  /** A mount within another is named after it; a way back has its name. @param {unknown} to @param {unknown} [from] @param {object} [params] of the mount */
  move(to, from = "", params) {
    if (typeof to !== "string" || to.length <= String(from).length || !to.startsWith(String(from))) return;
    this.patterns.set(to, this.patternAt(from) + patternOf(to.slice(String(from).length), params));
  }
}

/** @param {Incoming} incoming */
export function follow(incoming) {
  if (tracks.has(incoming)) return;
  try {
    const track = new Track(incoming);
    tracks.set(incoming, track);
    watch(incoming, "baseUrl", (request, to, from) => track.move(to, from, request.params));
    watch(incoming, "route", (request) => {
      track.base = track.patternAt(request.baseUrl);
    });
  } catch {
    // A request that cannot be watched counts under the base that it has in the end.
  }
}

/** @param {Incoming} incoming @param {"baseUrl" | "route"} field @param {(request: Incoming, to: unknown, from: any) => void} told before it is set */
function watch(incoming, field, told) {
  /** @type {unknown} */
  let value = incoming[field];
  // Another copy of this module may have come first.
  const before = Object.getOwnPropertyDescriptor(incoming, field)?.set;
  Reflect.defineProperty(incoming, field, {
    configurable: true,
    enumerable: value !== undefined,
    get: () => value,
    /** @this {Incoming} @param {unknown} given */
    set(given) {
      before?.call(this, given);
      try {
        told(this, given, value);
      } catch {
        // What a handler has made of the parameters cannot be read; Express goes on.
      }
      value = given;
      Reflect.defineProperty(incoming, field, { enumerable: true });
    },
  });
}

/**
 * A path with the names of parameters in place of their values, where these fill segments: Express keeps no patterns of mounts. Of
 * several such places it is the last, as names come behind what they are of.
 * @param {string} path @param {object} [params]
 */
function patternOf(path, params = {}) {
  /** A list is a name, which equals no text. @type {(string | [string])[]} */
  const segments = decoded(path).split("/");
  for (const [name, value] of Object.entries(params).reverse()) {
    const texts = textsOf(value);
    const at = texts.length === 0 ? -1 : lastOf(segments, texts);
    if (at >= 0) segments.splice(at, texts.length, [nameOf(name, value)]);
  }
  return segments.join("/");
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The segments that a parameter's value fills: none for "", or for what it was made of it. @param {unknown} value @returns {string[]} */
function textsOf(value) {
  const text = Array.isArray(value) ? value.join("/") : typeof value === "string" || typeof value === "number" ? String(value) : "";
  return text === "" ? [] : text.split("/");
}

/** As it is written in a pattern: `:id`, `*path`, and `*` for what has a number only. @param {string} name @param {unknown} value */
const nameOf = (name, value) => (Array.isArray(value) ? `*${name}` : /^\d+$/.test(name) ? "*" : `:${name}`);

/** Where texts stand side by side last. @param {readonly unknown[]} segments @param {readonly string[]} texts */
function lastOf(segments, texts) {
  for (let at = segments.length - texts.length; at > 0; at -= 1) {
    if (texts.every((text, i) => segments[at + i] === text)) return at;
  }
  return -1;
}

/**
 * Names requests by the pattern of Express's route, which may be an expression or a list, behind that of its router's mount.
 * @returns {(incoming: Incoming) => string | undefined} undefined where there is none: paths themselves are as many as clients can think of
 */
export function expressRoutes() {
  /** What mounts are called, by their lower case: Express takes one as well as the other. @type {Map<string, string>} */
  const mounts = new Map();
  const mountOf = (/** @type {string} */ base) => {
    const key = base.toLowerCase();
    const known = mounts.get(key);
    if (known !== undefined || mounts.size >= MOST_MOUNTS) return known ?? ANY;
    mounts.set(key, base);
    return base;
  };
  return (incoming) => {
    const { route } = incoming;
    if (route?.path === undefined) return undefined;
    return `${mountOf(tracks.get(incoming)?.base ?? incoming.baseUrl ?? "")}${String(route.path)}`;
  };
}
