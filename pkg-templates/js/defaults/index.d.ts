/**
 * pulsetree/defaults: what a process and a page tell of themselves. What watches does so until it is stopped; what is read at export
 * stays until its metric is removed.
 *
 *     import { processMetrics } from "pulsetree/defaults";
 *     const running = processMetrics(pulse);
 */
import type { Pulsetree } from "../../pulsetree.js";

export interface DefaultsOptions {
  /** Container of the metrics. Default "process" or "page". */
  prefix?: string;
}

/**
 * CPU seconds by mode, resident and heap memory in bytes, event-loop lag, garbage collections by kind, open handles and
 * uptime: as far as the runtime (Node, Deno, Bun) tells. Read at export; nothing keeps the process alive.
 */
export function processMetrics(pulse: Pick<Pulsetree, "getMetric">, options?: DefaultsOptions): { stop(): void };

/**
 * Web vitals (where the package `web-vitals` is installed), long tasks, fetches by origin and status, and errors of a page.
 */
export function pageMetrics(pulse: Pick<Pulsetree, "getMetric">, options?: DefaultsOptions): { stop(): void };
