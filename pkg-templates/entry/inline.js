// Ready at import where no file can be read and no loader is asked for: the wasm is in this module.
import { initSync } from "./glue.js";

const text = atob("{{pulsetree.wasm in base64}}");
const bytes = new Uint8Array(text.length);
for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
initSync({ module: bytes });

export * from "./js/index.js";
