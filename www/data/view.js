// The data view: bringing points, making them up, taking them away, keeping them.
import { download } from "../shared/copy.js";
import { byId, html } from "../shared/elements.js";
import { count, rough, short, size, took, whole } from "../shared/format.js";
import { connectImport } from "./import.js";
import { job } from "./job.js";
import { connectKeeping } from "./keeping.js";

/** @param {import("../page.js").Page} page */
export function dataView({ call, handOverNow, drawStats }) {
  async function tick() {
    const told = await call("overview", { details: false });
    drawStats(told);
    drawHeld(told);
  }
  async function refresh() {
    await tick();
    await drawMetrics();
  }
  connectImport(call, refresh);
  connectGenerator(call, refresh);
  connectDump(call);
  const drawKept = connectKeeping(call, handOverNow, refresh);
  return {
    async show() {
      await refresh();
      await drawKept();
    },
    tick,
  };

  async function drawMetrics() {
    const { choices } = await call("metrics");
    const select = byId("dump-metric");
    const chosen = select.value;
    select.replaceChildren(...choices.map((/** @type {string} */ name) => html("option", {}, name)));
    if (choices.includes(chosen)) select.value = chosen;
    byId("dump-run").disabled = choices.length === 0;
  }
}

/** @param {{ stats: { points: number, series: number, bytes: number, droppedPoints: number }, memoryLimit: number }} told */
function drawHeld({ stats: { points, series, bytes, droppedPoints }, memoryLimit }) {
  byId("held-points").textContent = whole(points);
  byId("held-series").textContent = whole(series);
  byId("held-bytes").textContent = `${size(bytes)} of ${size(memoryLimit)}`;
  byId("held-each").textContent = points > 0 ? rough(bytes / points) : "–";
  byId("held-dropped").textContent = whole(droppedPoints);
  byId("held-meter").style.setProperty("--share", String(Math.min(1, bytes / memoryLimit)));
}

/** @param {import("../shared/rpc.js").Call} call @param {() => Promise<void>} changed */
function connectGenerator(call, changed) {
  const text = byId("generate-text");
  const run = job(
    { progress: byId("generate-progress"), text, cancel: byId("generate-cancel"), start: byId("generate-run") },
    ({ done, total }) => `${short(done)} of ${short(total)} points`,
  );
  byId("generate-run").addEventListener("click", async () => {
    const made = await run((options) => call("generate", { points: Number(byId("generate-count").value), now: Date.now() }, options));
    if (!made) return;
    const each = made.points > 0 ? `, ${rough(made.bytes / made.points)} bytes a point` : "";
    text.textContent = `${made.cancelled ? "Cancelled after " : ""}${count(made.done, "point")} in ${took(made.ms)} (${short((made.done * 1000) / made.ms)}/s)${each}${made.dropped > 0 ? `; ${whole(made.dropped)} older points gave way` : ""}.`;
    await changed();
  });
}

/** @param {import("../shared/rpc.js").Call} call */
function connectDump(call) {
  const text = byId("dump-text");
  const run = job({ progress: byId("dump-progress"), text, cancel: byId("dump-cancel"), start: byId("dump-run") }, ({ done, total }) => `${short(done)} of ${short(total)} rows`);
  byId("dump-run").addEventListener("click", async () => {
    const metric = byId("dump-metric").value;
    const made = await run((options) => call("dump", { metric }, options));
    if (!made) return;
    text.textContent = `${count(made.rows, "row")}, ${size(made.file.size)}.`;
    download(made.file, `${metric}.csv`);
  });
}
