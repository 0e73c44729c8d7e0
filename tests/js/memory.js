// The memory of the wasm, used up. To be imported before the package is: it looks at what WebAssembly makes.

const { Instance } = WebAssembly;
/** @type {any} The exports of the instance that was made last. */
let made;
WebAssembly.Instance = class extends Instance {
  /** @param {WebAssembly.Module} module @param {WebAssembly.Imports} [imports] */
  constructor(module, imports) {
    super(module, imports);
    made = this.exports;
  }
};

/** What is longer crosses into the wasm only where there is memory for it, in bytes. */
export const CROSSES = 2 ** 20;

/** Grows the memory as far as it goes: from here on there is what is free within it. */
export function grow() {
  const { memory } = made;
  for (let pages = 65_536; pages >= 1; pages = Math.floor(pages / 2)) {
    try {
      for (;;) memory.grow(pages);
    } catch {
      // Less, then.
    }
  }
}

/** Takes what is free as well: what needs more, such as a text of almost `CROSSES`, traps. */
export function exhaust() {
  grow();
  const { hasMemory, __wbindgen_malloc } = made;
  for (let bytes = CROSSES / 2; bytes >= 4096; bytes /= 2) {
    while (hasMemory(bytes)) __wbindgen_malloc(bytes, 1);
  }
}

/** A text that traps then. */
export const trapping = () => "x".repeat(CROSSES - 256);
