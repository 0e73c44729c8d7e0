// The export view: the whole as text for others, and as bytes for another pulsetree.
import { copies, download } from "../shared/copy.js";
import { byId, press } from "../shared/elements.js";
import { size } from "../shared/format.js";
import { keepInAddress } from "../shared/route.js";
import { SERVER } from "../shared/server.js";

/** As much text as is shown; copy and download give all. */
const SHOWN = 100_000;

/** @typedef {{ file: string, type: string, command: string, script: string }} Format */

/** @type {Record<string, Format>} */
const FORMATS = {
  prometheus: {
    file: "metrics.txt",
    type: "text/plain; version=0.0.4",
    command: `curl ${SERVER}/metrics`,
    script: "pulse.toPrometheus()",
  },
  openmetrics: {
    file: "openmetrics.txt",
    type: "application/openmetrics-text",
    command: `curl ${SERVER}/metrics -H 'accept: application/openmetrics-text'`,
    script: 'pulse.toPrometheus({ format: "openmetrics" })',
  },
  json: {
    file: "tree.json",
    type: "application/json",
    command: `curl ${SERVER}/tree`,
    script: "JSON.stringify(pulse.toJSON(), undefined, 2)",
  },
  image: {
    file: "pulsetree.image",
    type: "application/octet-stream",
    command: `curl ${SERVER}/image -o pulsetree.image`,
    script: "pulse.save() // bytes; new Pulsetree({ image: bytes }) starts from them",
  },
};

/** @param {import("../page.js").Page} page */
export function exportView({ call, handOverNow }) {
  let format = "prometheus";
  let text = "";
  /** @type {Blob | undefined} */
  let image;
  let ticket = 0;

  async function draw() {
    const mine = ++ticket;
    const chosen = /** @type {Format} */ (FORMATS[format]);
    const place = byId("export-text");
    byId("export-command").textContent = chosen.command;
    byId("export-js").textContent = chosen.script;
    byId("export-copy").disabled = format === "image";
    place.setAttribute("aria-busy", "true");
    await handOverNow().catch(() => {});
    const made = await (format === "image" ? call("image") : call("expose", { format })).catch((/** @type {Error} */ { message }) => message);
    // Another one may have been asked for meanwhile.
    if (mine !== ticket) return;
    image = made instanceof Blob ? made : undefined;
    text = image ? `${image.size} bytes: the tree, the hits\nand the points, to start another\npulsetree from. Download them.` : made;
    place.textContent = text.slice(0, SHOWN);
    place.removeAttribute("aria-busy");
    byId("export-size").textContent = image ? size(image.size) : `${size(new Blob([text]).size)}${text.length > SHOWN ? ", of which the beginning is shown" : ""}`;
  }

  byId("formats").addEventListener("change", (/** @type {any} */ { target }) => {
    format = target.value;
    keepInAddress("export", { format });
    draw();
  });
  byId("export-refresh").addEventListener("click", draw);
  byId("export-download").addEventListener("click", () => {
    const { file, type } = /** @type {Format} */ (FORMATS[format]);
    download(image ?? new Blob([text], { type }), file);
  });
  copies(byId("export-copy"), () => text);
  copies(byId("export-copy-command"), () => byId("export-command").textContent);
  copies(byId("export-copy-js"), () => byId("export-js").textContent);

  return {
    /** @param {Record<string, string>} state */
    show(state) {
      format = state.format !== undefined && Object.hasOwn(FORMATS, state.format) ? state.format : format;
      keepInAddress("export", { format });
      press("format", format);
      return draw();
    },
    tick() {},
  };
}
