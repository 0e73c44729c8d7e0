// How workerd's loader sees an imported .wasm; for checking workerd.js only, and not published.
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}
