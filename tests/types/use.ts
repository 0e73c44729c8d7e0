// How the contract is used, with the errors expected where marked.
import type { Pulsetree } from "pulsetree";
declare const p: Pulsetree;
interface L { method: string; status?: number }
const l: L = { method: "GET" };
const c = p.getMetric("a", "counter"); c.runtime(1, l); c.runtime(l); c.runtime(1, { path: "/", status: 200 }); c.runtime(); c.with(l).runtime();
const t = p.getMetric<"counter", "path" | "status">("a", "counter"); t.runtime(1, { path: "/" }); t.runtime({ status: 3 });
// @ts-expect-error unknown label
t.runtime(1, { paht: "/" });
// @ts-expect-error a label is no object
c.runtime(1, { path: {} });
const h = p.getMetric("h", "histogram", "runtime", { buckets: [1] }); h.measure(() => 1, { a: 1 }); h.startTimer({ a: 1 })({ b: 2 }); h.runtime(0.1);
const f = p.getMetric("f", "float"); f.with({ a: "b" }).add(1); f.with({}).measure(() => 1); f.runtime(2); f.add(1, l);
const g = p.getMetric("g", "int", { merge: "add", level: "debug" }); g.runtime(1);
const cp = p.getMetric("x", "cps"); cp.runtime({ a: 1 }); cp.handle("debug", l);
const q: [number, number | null][] = p.query({ start: 0, arrays: true, queries: [] })[0]!.dps;
const r = p.query({ start: new Date(), queries: [{ aggregator: "sum", metric: "m", tags: { a: "*" } }] })[0]!.dps["1"];
