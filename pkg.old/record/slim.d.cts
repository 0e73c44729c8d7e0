/**
 * pulsetree/record for those who ship the .wasm themselves, as pulsetree/slim is for pulsetree. The file is
 * `pulsetree/record.wasm`.
 */
export * from "./record.cjs";
export { init, initSync, type WasmBytes, type WasmModule, type WasmSource } from "../slim.cjs";
