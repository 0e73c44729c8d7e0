// The whole as text, and as bytes.

/** @param {import("./world.js").World} world @param {{ format: string }} what */
export function expose({ pulse }, { format }) {
  if (format === "json") return JSON.stringify(pulse.toJSON(), undefined, 2);
  return pulse.toPrometheus({ format: format === "openmetrics" ? "openmetrics" : "prometheus" });
}

/** @param {import("./world.js").World} world */
export const image = ({ pulse }) => new Blob([pulse.save()], { type: "application/octet-stream" });
