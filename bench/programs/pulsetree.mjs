// Three points, and their sum.
const began = performance.now();
const { Pulsetree } = await import("pulsetree");
const pulse = new Pulsetree();
const start = 1_600_000_000_000;
[1, 2, 3].forEach((value, i) => pulse.series("load", { core: String(i) }).append(start, value));
const [{ values }] = pulse.queryColumns({ start, end: start + 1, queries: [{ metric: "load", aggregator: "sum" }] });
const took = performance.now() - began;
console.log(JSON.stringify({ took, answer: values[0] }));
