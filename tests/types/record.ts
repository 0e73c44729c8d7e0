import type { Metricman, PutSummary } from "pulsetree";
import { Pulsetree as Whole } from "pulsetree";
import { DEBUG, Pulsetree, PulsetreeError, type RecordOptions, jsonToPrometheus } from "pulsetree/record";
import { Pulsetree as Slim, initSync } from "pulsetree/record/slim";
import { is } from "./expect.js";

const options: RecordOptions = { memoryLimit: 2 ** 20, clock: () => 0 };
const pulse = new Pulsetree(options);
pulse.getMetric("a", "counter", DEBUG).runtime(1, { path: "/" });
is<Metricman>()(pulse.metricman("site"));
is<PutSummary>()(pulse.putLines("put a 1 2"));
is<string>()(jsonToPrometheus(pulse.toJSON()));
is<number>()(pulse.stats().bytes);
// @ts-expect-error it asks nothing
pulse.query({ start: 0, queries: [] });
// @ts-expect-error it serves nothing
pulse.fetch;
// @ts-expect-error so there is nobody to let in
new Pulsetree({ cors: "*" });
is<Pulsetree>()(new Slim());
initSync(new Uint8Array(8));
// What takes one that records takes the whole.
const either: Pulsetree = new Whole();
either.dispose();
declare const failed: unknown;
if (failed instanceof PulsetreeError) is<number>()(failed.status);
{
  using shortLived = new Pulsetree();
  is<void>()(shortLived.dispose());
}
