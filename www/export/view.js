// The export view: the whole as text for others, and as bytes for another pulsetree.
import { copies, download } from "../shared/copy.js";
import { byId } from "../shared/elements.js";
import { size } from "../shared/format.js";
import { keepInAddress } from "../shared/route.js";

/** As much text as is shown; copy and download give all. */
const SHOWN = 200_000;
const SERVER = "http://127.0.0.1:4242";

/** @typedef {{ file: string, type: string, curl: string, script: string }} Format */

/** @type {Record<string, Format>} */
const FORMATS = {
  prometheus: {
    file: "metrics.txt",
    type: "text/plain; version=0.0.4",
    curl: `curl ${SERVER}/metrics`,
    script: "pulse.toPrometheus()",
  },
  openmetrics: {
    file: "openmetrics.txt",
    type: "application/openmetrics-text",
    curl: `curl ${SERVER}/metrics -H 'accept: application/openmetrics-text'`,
    script: 'pulse.toPrometheus({ format: "openmetrics" })',
  },
  json: {
    file: "tree.json",
    type: "application/json",
    curl: "# the tree is asked for in JavaScript; over HTTP there is its text: curl " + `${SERVER}/metrics`,
    script: "JSON.stringify(pulse.toJSON(), undefined, 2)",
  },
  image: {
    file: "pulsetree.image",
    type: "application/octet-stream",
    curl: "npx pulsetree --data DIR # keeps its own image and journal in DIR",
    script: "pulse.save() // bytes; new Pulsetree({ image: bytes }) starts from them",
  },
};

/** @param {import("../page.js").Page} page */
export function exportView({ call, handOverNow }) {
  let format = "prometheus";
  let text = "";
  /** @type {Blob | undefined} */
  let image;

  async function draw() {
    const chosen = /** @type {Format} */ (FORMATS[format]);
    byId("export-curl").textContent = chosen.curl;
    byId("export-js").textContent = chosen.script;
    byId("export-copy").disabled = format === "image";
    await handOverNow().catch(() => {});
    try {
      image = format === "image" ? await call("image") : undefined;
      text = image ? `${image.size} bytes: the tree, the hits and the points, to start another pulsetree from. Download them.` : await call("expose", { format });
    } catch (error) {
      text = /** @type {Error} */ (error).message;
    }
    byId("export-text").textContent = text.slice(0, SHOWN);
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
  copies(byId("export-copy-curl"), () => byId("export-curl").textContent);
  copies(byId("export-copy-js"), () => byId("export-js").textContent);

  return {
    /** @param {Record<string, string>} state */
    show(state) {
      format = state.format !== undefined && Object.hasOwn(FORMATS, state.format) ? state.format : format;
      for (const input of document.querySelectorAll("input[name=format]")) if (input instanceof HTMLInputElement) input.checked = input.value === format;
      return draw();
    },
    tick() {},
  };
}
