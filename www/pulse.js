// The page's own Pulsetree: a world of its own, in this tab, apart from the server's.
import { Pulsetree } from "/pulsetree/inline.js";

const MINUTE = 60_000;

export const pulse = new Pulsetree({ memoryLimit: 16 * 1024 * 1024, retention: 30 * MINUTE });

pulse.getMetric("page.uptime", "uptime", { unit: "seconds", help: "Time since the page was opened." });
pulse.getMetric("page.elements", "callable", {
  help: "Elements in the document, read when asked.",
  value: () => document.querySelectorAll("*").length,
});
