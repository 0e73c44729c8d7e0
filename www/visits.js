// Hits of the page's parts: what was used, and what was used just before it.
import { pulse } from "./pulse.js";

export const page = pulse.metricman("page");

/** @type {string | null} */
let previous = null;

/** The visitor used `target`; what was used before it called it. @param {string} target */
export function visit(target) {
  page.hit(target, { caller: previous });
  previous = target;
}

/** `target` happened because of what was used last. @param {string} target */
export function consequence(target) {
  page.hit(target, { caller: previous });
}
