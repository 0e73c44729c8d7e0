// From what there is of the wasm to one that runs. What comes from another realm (a test runner's, a frame's) is none of
// this one's classes: kinds are told by their tags.
import { begin, imports, instance, mark } from "../glue.js";
import { because, invalid, PulsetreeError, reasonOf, show, tagOf } from "./errors.js";

/** @param {unknown} value @returns {value is WebAssembly.Module} */
const isModule = (value) => kindOf(value) === "WebAssembly.Module";

/** @param {any} value */
const isResponse = (value) => kindOf(value) === "Response" && typeof value.headers?.get === "function";

/** @param {unknown} value */
const isAddress = (value) => typeof value === "string" || kindOf(value) === "URL" || kindOf(value) === "Request";

/** @param {unknown} value @returns {value is BufferSource} */
const isBytes = (value) => ArrayBuffer.isView(value) || kindOf(value) === "ArrayBuffer";

/** @param {unknown} value */
const kindOf = (value) => (typeof value === "object" && value !== null ? tagOf(value) : undefined);

/**
 * Compiles the wasm at once from bytes, or takes a compiled module; again, it does nothing.
 * @type {typeof import("../slim.d.ts").initSync}
 */
export function loadSync(source) {
  if (!isModule(source) && !isBytes(source)) throw invalid("source", source, "bytes or a WebAssembly.Module");
  if (instance()) return;
  checkRuntime();
  const module = ours(source, isModule(source) ? source : compileSync(plain(source)));
  try {
    begin(new WebAssembly.Instance(module, imports()), module);
  } catch (cause) {
    throw notMade(source, cause);
  }
}

/** What loads now, whether it works or not. @type {Promise<void>} */
let loading = Promise.resolve();

/**
 * Loads the wasm from where it is served, or from what has been fetched; again, it does nothing.
 * @type {typeof import("../slim.d.ts").init}
 */
export async function load(source) {
  const given = await settled(source);
  if (![isModule, isBytes, isResponse, isAddress].some((is) => is(given))) {
    throw invalid("source", given, "a URL, a Request, a Response, bytes or a WebAssembly.Module");
  }
  const loaded = loading.then(() => (instance() ? undefined : instantiate(given)));
  loading = loaded.catch(() => {});
  return loaded;
}

/** @param {unknown} source */
async function settled(source) {
  try {
    return await source;
  } catch (cause) {
    throw cause instanceof PulsetreeError ? cause : unavailable("source", cause);
  }
}

/** @param {any} source */
async function instantiate(source) {
  checkRuntime();
  const module = ours(source, isModule(source) ? source : await compile(source));
  // Asynchronous: on a page some browsers refuse to instantiate a large module at once.
  const made = await WebAssembly.instantiate(module, imports()).catch((cause) => {
    throw notMade(source, cause);
  });
  if (!instance()) begin(made, module);
}

/** Some browsers go without, where they are locked down. */
function checkRuntime() {
  if (typeof WebAssembly !== "object") throw new PulsetreeError("unavailable", "there is no WebAssembly here; expected a runtime that has it");
}

/** A module of another build would do anything; one without a mark, which a tool may have stripped, is tried. @param {unknown} source @param {WebAssembly.Module} module */
function ours(source, module) {
  if (!isOurs(module)) throw notOurs(source);
  return module;
}

/** @param {WebAssembly.Module} module */
function isOurs(module) {
  try {
    const [section] = WebAssembly.Module.customSections(module, "pulsetree");
    return section ? String.fromCharCode(...new Uint8Array(section)) === mark : WebAssembly.Module.exports(module).some(({ name }) => name === "__wbindgen_start");
  } catch {
    // It only calls itself a module.
    return false;
  }
}

/** @param {unknown} source @param {unknown} [cause] @param {string | null} [type] what it was answered with */
function notOurs(source, cause, type) {
  const message = `source is ${named(source)}${type ? ` (${type})` : ""}; expected the .wasm of this very version of pulsetree`;
  return cause === undefined ? new PulsetreeError("invalid_argument", message) : because("invalid_argument", message, cause);
}

/** What a message calls it: by its address, if it has one. @param {any} source */
const named = (source) => show((kindOf(source) === "URL" ? source.href : isResponse(source) || kindOf(source) === "Request" ? source.url : undefined) || source);

/** @param {string} what @param {unknown} cause */
const unavailable = (what, cause) => because("unavailable", `${what} could not be read: ${reasonOf(cause)}; expected the .wasm of pulsetree`, cause);

/** What asks for other imports than there are is another file, or one of another version. @param {unknown} source @param {unknown} cause */
function notMade(source, cause) {
  if (cause instanceof WebAssembly.LinkError || cause instanceof TypeError) return notOurs(source, cause);
  return because("unavailable", `the wasm of pulsetree could not be started: ${reasonOf(cause)}; expected room for it`, cause);
}

/** The bytes as V8 takes them, which compiles no DataView. @param {BufferSource} bytes @returns {BufferSource} */
function plain(bytes) {
  if (kindOf(bytes) !== "DataView") return bytes;
  try {
    const { buffer, byteOffset, byteLength } = /** @type {DataView<ArrayBuffer>} */ (bytes);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch {
    throw invalid("source", bytes, "bytes that are still there");
  }
}

/** @param {any} source */
async function compile(source) {
  if (isBytes(source)) return compileBytes(source, plain(source));
  const response = isAddress(source) ? await fetched(source) : source;
  if (!response.ok) throw new PulsetreeError("unavailable", `${named(response)} was answered with ${response.status}; expected the .wasm of pulsetree`);
  if (response.bodyUsed || response.body?.locked) throw invalid("source", response, "a Response that nobody has read");
  const type = response.headers.get("content-type");
  if (typeof WebAssembly.compileStreaming !== "function" || type !== "application/wasm") {
    return compileBytes(source, await bytesOf(source, response), type);
  }
  // What fails is compiled again from its bytes, which tell why.
  const copy = response.clone();
  return WebAssembly.compileStreaming(response).catch(async () => compileBytes(source, await bytesOf(source, copy), type));
}

/** @param {any} source */
async function fetched(source) {
  try {
    return await fetch(source);
  } catch (cause) {
    throw unavailable(named(source), cause);
  }
}

/** @param {unknown} source @param {Response} response */
async function bytesOf(source, response) {
  try {
    return await response.arrayBuffer();
  } catch (cause) {
    throw unavailable(named(source), cause);
  }
}

/** @param {unknown} source @param {BufferSource} bytes @param {string | null} [type] */
async function compileBytes(source, bytes, type) {
  return WebAssembly.compile(bytes).catch((cause) => {
    throw notCompiled(source, bytes, cause, type);
  });
}

/** @param {BufferSource} bytes */
function compileSync(bytes) {
  try {
    return new WebAssembly.Module(bytes);
  } catch (cause) {
    throw notCompiled(bytes, bytes, cause);
  }
}

/** What is valid and still refused is forbidden. @param {unknown} source @param {BufferSource} bytes @param {unknown} cause @param {string | null} [type] */
function notCompiled(source, bytes, cause, type) {
  if (!isValid(bytes)) return notOurs(source, cause, type);
  const message =
    "WebAssembly must not be compiled here; on a page add 'wasm-unsafe-eval' to script-src of its Content-Security-Policy, " +
    "elsewhere import the .wasm of pulsetree as a module and give it to initSync of the slim entry";
  return because("forbidden", message, cause);
}

/** @param {BufferSource} bytes */
function isValid(bytes) {
  try {
    return WebAssembly.validate(bytes);
  } catch {
    // Bytes that are shared with another thread, or that only call themselves bytes.
    return false;
  }
}
