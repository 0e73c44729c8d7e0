// A text field that completes names and underlines what is wrong.
import { html } from "../shared/elements.js";

/**
 * @typedef {{ from: number, choices: string[] }} Completion
 * @typedef {{ complete: (text: string, at: number) => Promise<Completion>, changed: () => void, run: () => void }} EditorOptions
 */

/** @param {HTMLElement} root holds a textarea, a backdrop and a list @param {EditorOptions} options */
export function makeEditor(root, { complete, changed, run }) {
  const field = /** @type {HTMLTextAreaElement} */ (root.querySelector("textarea"));
  const backdrop = /** @type {HTMLElement} */ (root.querySelector(".backdrop"));
  const list = /** @type {HTMLElement} */ (root.querySelector("[role=listbox]"));
  /** @type {Completion} */
  let offered = { from: 0, choices: [] };
  let active = -1;
  let asked = 0;

  const close = () => {
    offered = { from: 0, choices: [] };
    active = -1;
    list.hidden = true;
    field.removeAttribute("aria-activedescendant");
  };
  const mark = (/** @type {number} */ index) => {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const option = list.children[index];
    if (!option) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const offer = async () => {
    const ticket = ++asked;
    /** @type {Completion} */
    const completion = await complete(field.value, field.selectionStart).catch(() => ({ from: 0, choices: [] }));
    if (ticket !== asked || document.activeElement !== field) return;
    if (completion.choices.length === 0) return close();
    const chosen = offered.choices[active];
    offered = completion;
    list.replaceChildren(...completion.choices.map((choice, index) => html("li", { role: "option", id: `choice-${index}`, "aria-selected": "false" }, choice)));
    list.hidden = false;
    // What was chosen while this was asked for stays chosen, where it is offered still.
    mark(chosen === undefined ? -1 : completion.choices.indexOf(chosen));
    placeAt(list, backdrop, field, completion.from);
  };
  const accept = (/** @type {number} */ index) => {
    const choice = offered.choices[index];
    if (choice === undefined) return;
    field.setRangeText(choice, offered.from, field.selectionStart, "end");
    close();
    underline(backdrop, field.value, undefined);
    changed();
    if (/[:={]$/.test(choice)) offer();
  };

  field.addEventListener("input", () => {
    underline(backdrop, field.value, undefined);
    changed();
    offer();
  });
  field.addEventListener("scroll", () => (backdrop.scrollTop = field.scrollTop));
  field.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    if (event.target instanceof Element) accept([...list.children].indexOf(event.target));
  });
  field.addEventListener("keydown", (event) => {
    const open = !list.hidden;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
    else if (event.key === " " && event.ctrlKey) offer();
    else if (!open) return;
    else if (event.key === "ArrowDown") mark((active + 1) % offered.choices.length);
    else if (event.key === "ArrowUp") mark((active + offered.choices.length - (active < 0 ? 0 : 1)) % offered.choices.length);
    else if ((event.key === "Enter" || event.key === "Tab") && active >= 0) accept(active);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });

  return {
    text: () => field.value,
    /** @param {string} text */
    setText(text) {
      field.value = text;
      underline(backdrop, text, undefined);
    },
    /** @param {number | undefined} position where the text is wrong; undefined where nowhere is known */
    setError(position) {
      field.setAttribute("aria-invalid", String(position !== undefined));
      underline(backdrop, field.value, position);
    },
  };
}

/** Writes the text behind the field, with what is wrong underlined. @param {HTMLElement} backdrop @param {string} text @param {number | undefined} position */
function underline(backdrop, text, position) {
  if (position === undefined) return void (backdrop.textContent = text);
  const from = Math.min(position, Math.max(0, text.trimEnd().length - 1));
  const [token = ""] = /^("[^"\n]*"?|[\w.$%*/+-]+|.)/su.exec(text.slice(from)) ?? [];
  const wrong = html("mark", { class: "wrong" }, token || " ");
  backdrop.replaceChildren(text.slice(0, from), wrong, text.slice(from + token.length));
}

/** Puts the list under the place where the completed word begins. @param {HTMLElement} list @param {HTMLElement} backdrop @param {HTMLElement} field @param {number} at */
function placeAt(list, backdrop, field, at) {
  const text = backdrop.textContent ?? "";
  const anchor = html("span", {}, "\u200b");
  backdrop.replaceChildren(text.slice(0, at), anchor, text.slice(at));
  const place = anchor.getBoundingClientRect();
  const frame = field.getBoundingClientRect();
  const left = Math.max(0, Math.min(place.left - frame.left, frame.width - list.offsetWidth));
  list.style.transform = `translate(${Math.round(left)}px, ${Math.round(place.bottom - frame.top + 4)}px)`;
  backdrop.textContent = text;
}
