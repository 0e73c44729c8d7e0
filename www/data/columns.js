// The columns of a table as they were guessed, each to be corrected.
import { html } from "../shared/elements.js";

const ROLES = { time: "timestamp", value: "value", tag: "tag", ignore: "left out" };

/**
 * @typedef {{ kind: "table", delimiter: string, header: boolean, names: string[], roles: string[], sample: string[][], rows: number, metric: string }} Preview
 */

/** @param {HTMLElement} table @param {Preview} preview */
export function drawColumns(table, { names, roles, sample }) {
  const heads = names.map((name, index) => {
    const options = Object.entries(ROLES).map(([role, said]) => html("option", { value: role, ...(role === roles[index] && { selected: "" }) }, said));
    return html("th", { scope: "col" }, html("span", {}, name), html("select", { "aria-label": `What ${name} is`, "data-column": index }, ...options));
  });
  const rows = sample.map((row) => html("tr", {}, ...names.map((_, index) => html("td", {}, row[index] ?? ""))));
  table.replaceChildren(html("thead", {}, html("tr", {}, ...heads)), html("tbody", {}, ...rows));
}

/**
 * @param {HTMLElement} table @param {Preview} preview
 * @returns {{ time: number, value: number, tags: { index: number, name: string }[] }} @throws Error where the roles make no points
 */
export function chosenColumns(table, { names }) {
  const roles = [...table.querySelectorAll("select")].map((select) => select.value);
  const only = (/** @type {string} */ role) => roles.filter((one) => one === role).length;
  if (only("time") !== 1) throw new Error(`${only("time")} columns are the timestamp; expected one: choose it above`);
  if (only("value") > 1) throw new Error(`${only("value")} columns are the value; expected one, or none to count rows: choose above`);
  const tags = names.flatMap((name, index) => (roles[index] === "tag" ? [{ index, name: name.replace(/[^\w./-]+/g, "_") || `column_${index + 1}` }] : []));
  return { time: roles.indexOf("time"), value: roles.indexOf("value"), tags };
}
