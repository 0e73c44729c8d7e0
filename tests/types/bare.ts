// What compiles with the libs of the language alone, and with those of every platform.
import {
  type HitNode, type Labels, Pulsetree, PulsetreeError, type WebRequest, type WebResponse, type WebSignal, type WebStream, jsonToPrometheus,
} from "pulsetree";
import { handler, middleware } from "pulsetree/node";
import { pageMetrics, processMetrics } from "pulsetree/defaults";
import { init, initSync, type WasmModule } from "pulsetree/slim";
import { is } from "./expect.js";

declare const request: WebRequest;
declare const response: WebResponse;
declare const signal: WebSignal;
declare const module: WasmModule;

const pulse = new Pulsetree({ authenticate: (_, access) => access.request?.headers.get("authorization") === "yes" });
is<Promise<WebResponse>>()(pulse.fetch(request));
is<number>()(response.status);
is<string | null>()(response.headers.get("content-type"));
is<boolean>()(signal.aborted);
// @ts-expect-error a platform's type, or ours, and never any
signal.abortedd;
// @ts-expect-error a platform's type, or ours, and never any
request.headerz;

const site = pulse.metricman("site");
async function follow(): Promise<HitNode | undefined> {
  for await (const node of site.pipeline({ signal })) return node;
  const reader = site.stream({ data: "time_series", signal }).getReader();
  const { value } = await reader.read();
  return value && "callers" in value ? value : undefined;
}
is<Promise<HitNode | undefined>>()(follow());
const stream: WebStream<unknown> = site.stream();
stream.cancel();

initSync(module);
initSync(new Uint8Array(8));
init(response);
// @ts-expect-error a number is no source
init(1);

handler(pulse);
middleware(pulse, { route: (incoming) => incoming.method ?? "none" });
// @ts-expect-error a route is text
middleware(pulse, { route: () => 5 });
processMetrics(pulse).stop();
pageMetrics(pulse, { prefix: "page" }).stop();

// An interface has no index signature, and is an object of labels all the same: wherever a call takes labels.
interface Shop { city: string; size?: number; open: boolean | undefined }
const shop: Shop = { city: "Ulm", open: true };
const sales = pulse.getMetric("sales", "counter");
sales.runtime(shop);
sales.with(shop).runtime();
sales.remove(shop);
pulse.getMetric("queue", "float").measure(() => 1, shop);
pulse.series("sales", shop).append(0, 1);
pulse.exposition("*/*", shop);
const labels: Labels<"city" | "size"> = { city: "Ulm", size: undefined };
pulse.getMetric<"counter", "city" | "size">("sales", "counter").runtime(1, labels);
interface NoLabels { city: { name: string } }
declare const wrong: NoLabels;
// @ts-expect-error a label is text, a number or a boolean
sales.runtime(wrong);
// @ts-expect-error text is no object of labels
sales.with("city");
is<string>()(jsonToPrometheus(pulse.toJSON()));
declare const failed: PulsetreeError;
is<number>()(failed.status);
