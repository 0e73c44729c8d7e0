// What became of a file, in a sentence.
import { count, rough, took, whole } from "../shared/format.js";

/**
 * @param {{ cancelled: boolean, stored: number, rows: number, ms: number, points: number, dropped: number, bytes: number }} done `points` and
 *   `bytes` more than before, of which older ones may have gone
 */
export function toldOf({ cancelled, stored, rows, ms, points, dropped, bytes }) {
  const replaced = stored - points - dropped;
  return [
    `${cancelled ? "Cancelled: " : ""}${count(stored, "row")} of ${whole(rows)} stored in ${took(ms)}`,
    points > 0 && bytes > 0 ? `, ${rough(bytes / points)} bytes a point` : "",
    replaced > 0 ? `; ${whole(replaced)} of them took the place of a point of the same series and instant` : "",
    dropped > 0 ? `; for want of memory ${whole(dropped)} older points gave way` : "",
    ".",
  ].join("");
}
