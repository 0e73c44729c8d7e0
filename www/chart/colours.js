// A series keeps its colour from first sight on, in every chart.

/** As many as the style sheet has. */
const COLOURS = 12;
/** Forgotten past so many, what was not seen for the longest first. */
const REMEMBERED = 2000;

/** @type {Map<string, number>} */
const given = new Map();
/** How many were ever given each. */
const spent = new Array(COLOURS).fill(0);

/** A colour for each key; those seen before keep theirs, new ones take what is rarest beside them, and of that what is rarest at all. @param {readonly string[]} keys @returns {number[]} */
export function coloursOf(keys) {
  const used = new Array(COLOURS).fill(0);
  for (const key of keys) {
    const known = given.get(key);
    if (known === undefined) continue;
    used[known] += 1;
    given.delete(key);
    given.set(key, known);
  }
  return keys.map((key) => {
    const known = given.get(key);
    if (known !== undefined) return known;
    const colour = used.reduce((best, count, index) => (count < used[best] || (count === used[best] && spent[index] < spent[best]) ? index : best), 0);
    used[colour] += 1;
    spent[colour] += 1;
    given.set(key, colour);
    if (given.size > REMEMBERED) given.delete(/** @type {string} */ (given.keys().next().value));
    return colour;
  });
}

/** The colours as the style sheet has them now: it knows light from dark. */
export function palette() {
  const style = getComputedStyle(document.documentElement);
  const read = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
  return { text: read("--muted"), grid: read("--line"), lines: Array.from({ length: COLOURS }, (_, index) => read(`--line-${index + 1}`)) };
}
