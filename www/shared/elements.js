// Making elements. Text only ever becomes text nodes, so no name can turn into markup.

const SVG = "http://www.w3.org/2000/svg";

/**
 * @template {string} N
 * @param {N} name
 * @param {Record<string, string | number>} attributes
 * @param {...(Node | string)} children
 * @returns {N extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[N] : HTMLElement}
 */
export const html = (name, attributes, ...children) => /** @type {any} */ (fill(document.createElement(name), attributes, children));

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {...(Node | string)} children
 */
export const svg = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

/** The element that the page must have under this id. @param {string} id @returns {any} */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element #${id}`);
  return found;
}

/** Presses one of the radio buttons of a name. @param {string} name @param {string} value */
export function press(name, value) {
  for (const input of document.querySelectorAll(`input[name=${name}]`)) if (input instanceof HTMLInputElement) input.checked = input.value === value;
}

/**
 * Enables either of two fields, or neither. One that had the focus and is disabled gives it to the other: the keyboard would begin from
 * the top of the page.
 * @param {[HTMLButtonElement, boolean]} first @param {[HTMLButtonElement | HTMLSelectElement, boolean]} second
 */
export function enable(first, second) {
  const { activeElement } = document;
  for (const [field, is] of [first, second]) field.disabled = !is;
  if (activeElement === first[0] && !first[1]) second[0].focus();
  if (activeElement === second[0] && !second[1]) first[0].focus();
}

/** @param {Element} element @param {Record<string, string | number>} attributes @param {(Node | string)[]} children */
function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
