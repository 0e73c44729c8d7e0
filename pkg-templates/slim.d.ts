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
import type { WebRequest, WebResponse } from "./pulsetree.js";

// The platform's own types where its lib is loaded, else what of them is needed.
/** A compiled module, of whichever realm. */
export type WasmModule = object & (typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : object);
type Address = string | (typeof globalThis extends { URL: { prototype: infer Url } } ? Url : { readonly href: string });
export type WasmBytes = ArrayBufferView<ArrayBuffer> | ArrayBuffer;
/** What `init` loads the wasm from. */
export type WasmSource = Address | WebRequest | WebResponse | WasmBytes | WasmModule;

/**
 * Loads pulsetree.wasm: fetched if it is an address, compiled while it streams if it is a response. Once it has been
 * loaded, by whichever entry, a further call does nothing.
 * @throws invalid_argument for what is none of these or another .wasm, unavailable for what could not be fetched or was
 * answered with another status, and where there is no WebAssembly, forbidden where it must not be compiled; each has its `cause`
 */
export function init(source: WasmSource | Promise<WasmSource>): Promise<void>;

/** The same, at once, from the file's bytes or a module that is already compiled. @throws as `init`, but for fetching */
export function initSync(source: WasmBytes | WasmModule): void;

export {};
