// What is wrong in a text, and where.

export class TextError extends Error {
  /** @param {string} message @param {number} position in UTF-16 units */
  constructor(message, position) {
    super(message);
    this.name = "TextError";
    this.code = "parse_error";
    this.position = position;
  }
}

/**
 * What the engine refuses by an argument's name stands where the text has that argument.
 * @template T @param {(path: string, message: string) => number} placeOf where an argument is, by its path such as `aggregators[0].type`
 * @param {() => T} work @returns {T}
 */
export function placed(placeOf, work) {
  try {
    return work();
  } catch (error) {
    const { position, message } = /** @type {any} */ (error);
    if (position !== undefined) throw error;
    throw new TextError(message, placeOf(/^[\w.[\]]+/.exec(message)?.[0] ?? "", message));
  }
}

/** The nearest of those around a path that has a place. @param {ReadonlyMap<string, number>} places @param {string} path @returns {number | undefined} */
export function nearest(places, path) {
  for (let at = path; at !== ""; at = at.replace(/\.?[^.[]*$|\[\d*\]?$/, "")) if (places.has(at)) return places.get(at);
  return places.get("");
}
