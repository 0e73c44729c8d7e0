// How loaders see an imported .wasm; for checking workerd.js and edge.js only, and not published.
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}
declare module "*.wasm?module" {
  const module: WebAssembly.Module;
  export default module;
}
