/**
 * pulsetree for those who ship the .wasm themselves. Call `init` or `initSync` once, before anything else:
 *
 *     import { init, Pulsetree } from "pulsetree/slim";
 *     await init(new URL("/assets/pulsetree.wasm", location.href));
 *     const pulse = new Pulsetree();
 *
 * The file is `pulsetree/pulsetree.wasm`.
 */
export * from "./pulsetree.js";

/** What `init` loads the wasm from. */
export type WasmSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/**
 * Loads pulsetree.wasm: fetched if it is an address, compiled while it streams if it is a response. Once it has been
 * loaded, by whichever entry, a further call does nothing.
 * @throws invalid_argument if nothing is given, and what fetching or compiling throws
 */
export function init(source: WasmSource | Promise<WasmSource>): Promise<void>;

/** The same, at once, from the file's bytes or a module that is already compiled. */
export function initSync(source: BufferSource | WebAssembly.Module): void;
