// What every object that callers hold has in common. None has a `#private` field, which a Proxy of it could not reach,
// and none writes to itself, which a frozen one could not.

/**
 * Names a class's objects in a way that tells frameworks with deep proxies (Vue) that they are nothing to look into.
 * @param {object} prototype @param {string} name
 */
export function tag(prototype, name) {
  Object.defineProperty(prototype, Symbol.toStringTag, { value: name, configurable: true });
}

/** Keeps a field from being printed and copied. @param {object} object @param {string} field */
export function hide(object, field) {
  Object.defineProperty(object, field, { enumerable: false });
}
