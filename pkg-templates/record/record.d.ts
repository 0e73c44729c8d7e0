/**
 * pulsetree/record: a Pulsetree that only records. Its wasm is less than half the size: the metric tree, the hits with their live
 * readers, points that are put, and their exposition; no questions about points, and no transports.
 *
 *     import { Pulsetree } from "pulsetree/record";
 *     const pulse = new Pulsetree();
 *     pulse.getMetric("web.requests", "counter").runtime(1, { path: "/" });
 *     console.log(pulse.toPrometheus());
 */
import type { Pulsetree as Whole, PulsetreeOptions } from "../pulsetree.js";

export * from "../pulsetree.js";

export type RecordOptions = Pick<PulsetreeOptions, "clock" | "monotonic" | "memoryLimit" | "retention" | "seriesLimit" | "storeSeriesLimit">;

export class Pulsetree {
  /** @throws invalid_argument for an option that is unknown or not of its kind */
  constructor(options?: RecordOptions);
}
export interface Pulsetree extends Pick<
  Whole,
  | "getMetric" | "find" | "removeMetric" | "toJSON" | "toPrometheus" | "exposition"
  | "sample" | "sampleIfDue" | "sampleEvery" | "metricman"
  | "put" | "putLines" | "series"
  | "takeDelta" | "acknowledge" | "pushEvery"
  | "stats" | "dispose" | typeof Symbol.dispose
> {}
