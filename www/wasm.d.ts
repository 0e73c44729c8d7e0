// A .wasm imported by the page is its address: it is built as a file beside the script.
declare module "pulsetree/*.wasm" {
  const address: string;
  export default address;
}
