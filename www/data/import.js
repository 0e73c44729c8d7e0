// A file of the visitor's own: looked at, its columns guessed, then loaded.
import { byId, html } from "../shared/elements.js";
import { count, size } from "../shared/format.js";
import { address } from "../shared/route.js";
import { chosenColumns, drawColumns } from "./columns.js";
import { job } from "./job.js";
import { toldOf } from "./told.js";

/** @param {import("../shared/rpc.js").Call} call @param {() => Promise<void>} changed told once something was loaded */
export function connectImport(call, changed) {
  const [zone, field, form] = [byId("drop"), byId("file"), byId("import")];
  const run = job(
    { progress: byId("import-progress"), text: byId("import-text"), cancel: byId("import-cancel"), start: byId("import-run") },
    ({ done, total }) => `${size(done)} of ${size(total)} read`,
  );
  /** @type {File | undefined} */
  let file;
  /** @type {any} */
  let preview;

  /** @param {string} [delimiter] */
  async function look(delimiter) {
    byId("import-report").replaceChildren();
    form.hidden = true;
    preview = await run(() => call("preview", { file, delimiter }));
    if (!preview) return;
    form.hidden = false;
    const isTable = preview.kind === "table";
    byId("import-table").hidden = !isTable;
    byId("import-what").textContent = `${file?.name}: ${size(file?.size ?? 0)}, about ${count(preview.rows, "row")}${isTable ? "" : " of put lines"}`;
    if (!isTable) return;
    byId("import-metric").value = preview.metric;
    byId("import-delimiter").value = preview.delimiter;
    byId("import-header").checked = preview.header;
    drawColumns(byId("import-columns"), preview);
  }

  /** @param {File | undefined} chosen */
  const take = (chosen) => {
    file = chosen;
    if (file) look();
  };

  const planned = () => ({
    ...chosenColumns(byId("import-columns"), preview),
    metric: byId("import-metric").value.trim(),
    delimiter: preview.delimiter,
    header: byId("import-header").checked,
    apart: byId("import-apart").checked,
    width: preview.names.length,
  });

  async function load() {
    let plan;
    try {
      plan = preview.kind === "table" ? planned() : undefined;
    } catch (error) {
      return report(/** @type {Error} */ (error).message);
    }
    byId("import-report").replaceChildren();
    const done = await run((options) => (plan ? call("importCsv", { file, plan }, options) : call("importLines", { file }, options)));
    if (!done) return;
    report(toldOf(done), done);
    byId("import-text").textContent = "";
    await changed();
    if (plan && done.stored > 0) byId("import-report").append(html("p", {}, html("a", { href: queryOf(plan) }, `Query ${plan.metric}`)));
  }

  /** @param {string} text @param {{ refused: number, problems: { row: number, message: string }[] }} [done] */
  function report(text, done) {
    /** @type {HTMLElement[]} */
    const parts = [html("p", { class: done ? "done" : "error", role: "status" }, text)];
    if (done && done.refused > 0) {
      parts.push(html("p", { class: "error" }, `${count(done.refused, "row")} refused${done.refused > done.problems.length ? `; the first ${done.problems.length}` : ""}:`));
      parts.push(html("ul", { class: "problems" }, ...done.problems.map(({ row, message }) => html("li", {}, `row ${row}: ${message}`))));
    }
    byId("import-report").replaceChildren(...parts);
  }

  field.addEventListener("change", () => {
    take(field.files[0]);
    // The same file may be chosen again, once it is mended.
    field.value = "";
  });
  for (const type of ["dragenter", "dragover", "dragleave", "drop"]) {
    zone.addEventListener(type, (/** @type {DragEvent} */ event) => {
      event.preventDefault();
      zone.classList.toggle("over", type === "dragenter" || type === "dragover");
      if (type === "drop") take(event.dataTransfer?.files[0]);
    });
  }
  // One that is dropped beside the field would take the page's place.
  for (const type of /** @type {const} */ (["dragover", "drop"])) {
    addEventListener(type, (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault());
  }
  // One may have been chosen while the page was starting.
  take(field.files[0]);
  byId("import-delimiter").addEventListener("change", (/** @type {any} */ { target }) => look(target.value));
  byId("import-run").addEventListener("click", load);
}

/** The query that shows what was loaded. @param {{ metric: string, value: number, tags: { name: string }[] }} plan */
function queryOf({ metric, value, tags }) {
  const [first] = tags;
  const group = first ? `{${first.name}=*}` : "";
  const text = `zimsum:auto-${value < 0 ? "count" : "sum"}:${metric}${group}`;
  return address("query", { language: "timeseries", text, range: "all" });
}
