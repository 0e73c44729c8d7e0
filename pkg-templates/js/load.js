// From what there is of the wasm to one that runs. What comes from another realm (a test runner's, a frame's) is none of
// this one's classes: kinds are told by their tags.
import { begin, imports, instance, mark } from "../glue.js";
import { invalid, PulsetreeError, show, tagOf } from "./errors.js";

/** @param {unknown} value @returns {value is WebAssembly.Module} */
const isModule = (value) => kindOf(value) === "WebAssembly.Module";

/** @param {unknown} value */
const isResponse = (value) => kindOf(value) === "Response";

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
  const module = ours(source, isModule(source) ? source : compileSync(plain(source)));
  try {
    begin(new WebAssembly.Instance(module, imports()), module);
  } catch (cause) {
    throw notLinked(source, cause);
  }
}

/** @type {Promise<void> | undefined} */
let loading;

/**
 * Loads the wasm from where it is served, or from what has been fetched; again, it does nothing.
 * @type {typeof import("../slim.d.ts").init}
 */
export async function load(source) {
  const given = await source;
  if (![isModule, isBytes, isResponse, isAddress].some((is) => is(given))) {
    throw invalid("source", given, "a URL, a Request, a Response, bytes or a WebAssembly.Module");
  }
  if (instance()) return;
  loading ??= instantiate(given).finally(() => {
    loading = undefined;
  });
  return loading;
}

/** @param {any} source */
async function instantiate(source) {
  const module = ours(source, isModule(source) ? source : await compile(source));
  // Asynchronous: on a page some browsers refuse to instantiate a large module at once.
  const made = await WebAssembly.instantiate(module, imports()).catch((cause) => {
    throw notLinked(source, cause);
  });
  if (!instance()) begin(made, module);
}

/** A module of another build would do anything; one without a mark, which a tool may have stripped, is tried. @param {unknown} source @param {WebAssembly.Module} module */
function ours(source, module) {
  const [section] = WebAssembly.Module.customSections(module, "pulsetree");
  const other = section ? String.fromCharCode(...new Uint8Array(section)) !== mark : WebAssembly.Module.exports(module).every(({ name }) => name !== "__wbindgen_start");
  if (other) throw notOurs(source);
  return module;
}

/** @param {unknown} source */
const notOurs = (source) => invalid("source", source, "the .wasm of this very version of pulsetree");

/** What asks for other imports than there are is another file, or one of another version. @param {unknown} source @param {unknown} cause */
function notLinked(source, cause) {
  return cause instanceof WebAssembly.LinkError || cause instanceof TypeError ? Object.assign(notOurs(source), { cause }) : cause;
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
  const given = isAddress(source) ? await fetch(source) : source;
  if (!isResponse(given)) return compileBytes(plain(given));
  if (!given.ok) throw new PulsetreeError("unavailable", `${show(given.url)} was answered with ${given.status}; expected the .wasm of pulsetree`);
  if (typeof WebAssembly.compileStreaming !== "function" || given.headers.get("content-type") !== "application/wasm") {
    return compileBytes(await given.arrayBuffer());
  }
  // What fails is compiled again from its bytes, which tell why.
  const copy = given.clone();
  return WebAssembly.compileStreaming(given).catch(async () => compileBytes(await copy.arrayBuffer()));
}

/** @param {BufferSource} bytes */
async function compileBytes(bytes) {
  return WebAssembly.compile(bytes).catch((cause) => {
    throw notCompiled(bytes, cause);
  });
}

/** @param {BufferSource} bytes */
function compileSync(bytes) {
  try {
    return new WebAssembly.Module(bytes);
  } catch (cause) {
    throw notCompiled(bytes, cause);
  }
}

/** What is valid and still refused is forbidden. @param {BufferSource} bytes @param {unknown} cause */
function notCompiled(bytes, cause) {
  if (!WebAssembly.validate(bytes)) return Object.assign(notOurs(bytes), { cause });
  const message =
    "WebAssembly must not be compiled here; on a page add 'wasm-unsafe-eval' to script-src of its Content-Security-Policy, " +
    "elsewhere import the .wasm of pulsetree as a module and give it to initSync of the slim entry";
  return Object.assign(new PulsetreeError("forbidden", message), { cause });
}
