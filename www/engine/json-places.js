// Where things stand in a JSON text: each value by its path, and where it stops being JSON. A browser's own words on that
// name a place only sometimes.

/** Deeper than this nothing is looked for. */
const DEEPEST = 200;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/iy;

/** @param {string} text @returns {{ places: Map<string, number>, wrong?: number }} places by paths such as `aggregators[0].type`, in UTF-16 units */
export function placesOf(text) {
  /** @type {Map<string, number>} */
  const places = new Map();
  let at = 0;

  const space = () => {
    while (/[ \t\r\n]/.test(text[at] ?? "")) at += 1;
  };
  /** Whether the text goes on with that; passes over it then. @param {RegExp | string} what */
  const takes = (what) => {
    space();
    if (typeof what === "string") return text.startsWith(what, at) && ((at += what.length), true);
    what.lastIndex = at;
    return what.test(text) && ((at = what.lastIndex), true);
  };
  /** What stands between brackets, parted by commas. @param {string} end @param {(index: number) => boolean} part @returns {boolean} whether all of it is JSON */
  const list = (end, part) => {
    if (takes(end)) return true;
    for (let index = 0; part(index); index++) {
      if (takes(end)) return true;
      if (!takes(",")) return false;
    }
    return false;
  };
  /** @param {string} path @param {number} depth @returns {boolean} whether it is JSON */
  const value = (path, depth) => {
    space();
    places.set(path, at);
    if (depth > DEEPEST) return false;
    if (takes("[")) return list("]", (index) => value(`${path}[${index}]`, depth + 1));
    if (takes("{")) return list("}", () => entry(path, depth));
    return takes(STRING) || takes(SCALAR);
  };
  /** @param {string} path @param {number} depth */
  const entry = (path, depth) => {
    space();
    const from = at;
    if (!takes(STRING)) return false;
    const key = JSON.parse(text.slice(from, at));
    return takes(":") && value(path === "" ? key : `${path}.${key}`, depth + 1);
  };

  const whole = value("", 0);
  space();
  return whole && at === text.length ? { places } : { places, wrong: at };
}
