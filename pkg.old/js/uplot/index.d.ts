/**
 * pulsetree/uplot: what `queryColumns` answers, as a uPlot takes it. uPlot itself is not part of the package.
 *
 *     import uPlot from "uplot";
 *     import { toUPlot } from "pulsetree/uplot";
 *     const { data, series } = toUPlot(pulse.queryColumns(request));
 *     new uPlot({ width: 800, height: 300, series }, data, document.body);
 */
import type { ColumnResult } from "../../pulsetree.js";

/** What is read of each result. */
export type UPlotColumns = Pick<ColumnResult, "metric" | "tags" | "timestamps" | "values">;

export interface UPlotOptions {
  /** A line's name. Default: the metric and its tags, `cpu{host=a}`. */
  label?: (column: UPlotColumns, index: number) => string;
  /** A line's colour, as CSS writes it. Default: one of eight, by its place. */
  stroke?: (column: UPlotColumns, index: number) => string;
  /** Whether lines go on across gaps. Default: they end there. */
  spanGaps?: boolean;
  /** Lines go on across gaps of at most so many milliseconds: for series whose points stand at different instants. */
  gap?: number;
}

/** The options of one of uPlot's series. */
export interface UPlotSeries {
  label: string;
  stroke?: string;
  /** CSS pixels. */
  width?: number;
  spanGaps?: boolean;
  gaps?: (plot: { posToVal(position: number, scale: string, canvas?: boolean): number }, series: number, from: number, to: number, gaps: [number, number][]) => [number, number][];
}

/** What a uPlot is made of: `new uPlot({ …, series }, data)`. */
export interface UPlotInput {
  /** One x for all, in seconds; then a line for each column: its very `values` where it has a finite one at every x, else a copy with null at what it has not. */
  data: [Float64Array, ...(Float64Array | (number | null)[])[]];
  /** Of the x and of each line. */
  series: UPlotSeries[];
}

/**
 * Aligns columns on one x. NaN and the infinities are gaps. Takes time linear in the points where all columns have the
 * same timestamps, as those of one downsampled query mostly have; else the timestamps are sorted.
 * @throws PulsetreeError `invalid_argument` naming the column, where one is none
 */
export function toUPlot(columns: readonly UPlotColumns[], options?: UPlotOptions): UPlotInput;
