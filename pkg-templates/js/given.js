// The Pulsetree that an adapter is handed: of any copy of the package, so it is told by what it can do.
import { reading } from "./checks.js";
import { invalid } from "./errors.js";

/**
 * @template T
 * @param {T} pulse @param {keyof T & string} method that will be called
 * @returns {T}
 */
export function pulsetree(pulse, method) {
  if (reading("pulse", () => typeof pulse?.[method]) !== "function") throw invalid("pulse", pulse, `a Pulsetree with ${method}`);
  return pulse;
}
