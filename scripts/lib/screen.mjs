// The output of suites that run side by side, one after another: the oldest streams, the others wait for it.
import { toOutput } from "./project.mjs";

export class Screen {
  /** @type {{title: string, waiting: string[], done: boolean}[]} */
  #open = [];
  /** @type {import("./project.mjs").Write} */
  #out;

  /** @param {import("./project.mjs").Write} [out] */
  constructor(out = toOutput) {
    this.#out = out;
  }

  /** Opens a part of the output. @param {string} title */
  open(title) {
    const part = { title, waiting: [`\n── ${title}\n`], done: false };
    this.#open.push(part);
    this.#advance();
    return {
      write: (/** @type {string} */ text) => {
        part.waiting.push(text);
        this.#advance();
      },
      close: () => {
        part.done = true;
        this.#advance();
      },
    };
  }

  #advance() {
    while (this.#open.length > 0) {
      const [first] = this.#open;
      this.#out(first.waiting.splice(0).join(""));
      if (!first.done) return;
      this.#open.shift();
    }
  }
}
