import { Pulsetree } from "pulsetree";
import { type UPlotInput, toUPlot } from "pulsetree/uplot";
import uPlot from "uplot";
import { is } from "./expect.js";

const columns = new Pulsetree().queryColumns({ start: 0, queries: [{ aggregator: "sum", metric: "cpu" }] });
const input = toUPlot(columns, { label: ({ tags }) => tags["host"] ?? "", stroke: (_, index) => `var(--line-${index})`, gap: 60_000 });
is<UPlotInput>()(input);
// What it gives is what a uPlot takes.
new uPlot({ width: 1, height: 1, series: input.series }, input.data);
const data: uPlot.AlignedData = toUPlot([]).data;
// @ts-expect-error an option is spelled as declared
toUPlot(columns, { colour: () => "red" });
// @ts-expect-error points as pairs are no columns
toUPlot([{ metric: "cpu", tags: {}, values: [[1, 2]] }]);
