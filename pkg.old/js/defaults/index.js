// pulsetree/defaults: what a process and a page tell of themselves.
export { pageMetrics } from "./page.js";
export { processMetrics } from "./process.js";
