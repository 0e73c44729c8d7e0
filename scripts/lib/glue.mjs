// What wasm-bindgen generates, as the face wants it: nothing happens at import, and loading is the face's (js/load.js).

/**
 * One edit of the generated text; where it finds nothing, wasm-bindgen has changed.
 * @typedef {readonly [pattern: RegExp, replacement: string]} Edit
 */

/** @type {readonly Edit[]} */
const ofScript = [
  [/^\/\* @ts-self-types=.*\n/, 'import { admit, admitMore } from "./js/room.js";\nimport { decode as decodeText, encode, encodeInto } from "./js/text.js";\n'],
  // Its allocator traps where there is no memory: what is large is asked for first.
  [/\bwasm\.__wbindgen_(malloc|realloc)\b/g, "$1"],
  // What asks at each call whether to start anew costs 1 of 8 ns; js/trap.js starts anew at once.
  [/^ +__wbg_call_guard\(\);\n/gm, ""],
  // Coders made at import, which some environments do not have then.
  [/^let cachedTextDecoder = [^]*?(?=^let WASM_VECTOR_LEN)/m, ""],
  [/\bcachedTextEncoder\.encode\(/g, "encode("],
  [/\bcachedTextEncoder\.encodeInto\(/g, "encodeInto("],
  // Unit by unit a text of 300 takes 0.8 µs and one of 54 MB 74 ms, by the platform's coder 0.13 µs and 8 ms. Where it reads
  // all into as many bytes, all is ASCII; where not, or the text is short, the loop goes on as before.
  [
    /^( +)let offset = 0;\n(?=\n +for \(; offset < len; offset\+\+\))/m,
    "$1let offset = len >= 64 && encodeInto(arg, mem.subarray(ptr, ptr + len)).read === len ? len : 0;\n",
  ],
  [
    /^async function __wbg_load\([^]*/m,
    "function malloc(size, align) {\n    admit(wasm, size);\n    return wasm.__wbindgen_malloc(size, align);\n}\n\n" +
      "function realloc(at, old, size, align) {\n    admitMore(wasm, at, old, size, align);\n    return wasm.__wbindgen_realloc(at, old, size, align);\n}\n\n" +
      "export { __wbg_get_imports as imports, __wbg_finalize_init as begin };\n\n/** The exports of the wasm that runs, if one does. */\nexport const instance = () => wasm;\n",
  ],
];

/** @type {readonly Edit[]} */
const ofTypes = [
  [/^export type InitInput = .*\n/m, ""],
  [
    /^export type SyncInitInput = [^]*/m,
    "export function imports(): WebAssembly.Imports;\nexport function begin(instance: WebAssembly.Instance, module: WebAssembly.Module): InitOutput;\nexport function instance(): InitOutput | undefined;\nexport const mark: string;\n",
  ],
];

/** @param {string} text @param {readonly Edit[]} edits */
function edited(text, edits) {
  return edits.reduce((before, [pattern, replacement]) => {
    const after = before.replace(pattern, replacement);
    if (after === before) throw new Error(`the glue of wasm-bindgen has nothing that matches ${pattern}: has it changed?`);
    return after;
  }, text);
}

/** @param {string} text glue.js as it is generated @param {string} mark of the wasm that it belongs to */
export const ownScript = (text, mark) => `${edited(text, ofScript)}\n/** What its wasm says in the section \`pulsetree\`. */\nexport const mark = "${mark}";\n`;

/** @param {string} text glue.d.ts as it is generated */
export const ownTypes = (text) => edited(text, ofTypes);
