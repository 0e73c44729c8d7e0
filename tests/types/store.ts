import {
  type ColumnResult,
  type ErrorCode,
  Pulsetree,
  PulsetreeError,
  type PulsetreeOptions,
  type PutSummary,
  type QueryRequest,
  type QueryResult,
  type SeriesWriter,
} from "pulsetree";
import { is } from "./expect.js";

const options: PulsetreeOptions = {
  memoryLimit: 2 ** 20,
  retention: 60_000,
  authenticate: async (sessionId, access) => sessionId !== null && !access.write && access.transport !== "tcp",
  cors: ["https://example.org"],
};
const pulse = new Pulsetree(options);
// @ts-expect-error an option is spelled as declared
new Pulsetree({ memorylimit: 1 });

is<PutSummary>()(pulse.put({ metric: "temp", timestamp: 1, value: 2, tags: { room: "a" } }));
pulse.put([{ metric: "temp", timestamp: 1, value: 2, tags: [{ key: "room", value: "a" }] }]);
pulse.put({ metric: "temp", timestamp: new Date(), value: 2, tags: { room: 5, heated: true, floor: undefined } });
pulse.series("temp", { room: 5 }).append(new Date(), 1);
pulse.sample(new Date());
is<PutSummary>()(pulse.putLines("put temp 1 2 room=a"));
is<ErrorCode[]>()(pulse.put([]).errors.map((error) => error.code));
// @ts-expect-error a value is a number
pulse.put({ metric: "temp", timestamp: 1, value: "2" });

is<SeriesWriter>()(pulse.series("temp", { room: "a" }));
pulse.series("temp").appendMany(new Float64Array(1), new Float64Array(1));
// @ts-expect-error columns are Float64Array
pulse.series("temp").appendMany([1], [2]);

const request: QueryRequest = {
  start: "1h-ago",
  end: 1600000000,
  msResolution: true,
  queries: [{ aggregator: "sum", metric: "temp", downsample: "1m-avg", tags: { room: "*" }, interpolate: "none" }],
};
is<QueryResult[]>()(pulse.query(request));
is<ColumnResult[]>()(pulse.queryColumns(request));
is<string>()(pulse.queryJson(request));
is<Float64Array[]>()(pulse.queryColumns(request).map((result) => result.timestamps));
is<(number | null)[]>()(pulse.query(request).flatMap((result) => Object.values(result.dps)));
is<string[]>()(pulse.suggest({ type: "tagv", tag: "room", q: "a" }));
pulse.query({ start: new Date(0), end: new Date(), queries: [{ aggregator: "sum", metric: "temp", tags: { room: 5 } }] });
pulse.socket({ send() {}, close() {}, bufferedAmount: 0 });
// @ts-expect-error a query has a start
pulse.query({ queries: [] });
// @ts-expect-error suggest knows three types
pulse.suggest({ type: "values" });

// The fetch handler is a property: it can be handed on, to a worker's export too.
const { fetch } = pulse;
is<Promise<Response>>()(fetch(new Request("http://localhost/metrics")));
export default { fetch: pulse.fetch } satisfies { fetch(request: Request, env: unknown, context: unknown): Promise<Response> };
// @ts-expect-error it takes a Request
pulse.fetch("http://localhost/metrics");

const session = pulse.socket({ send: (frame: string) => {}, close: (code: number, reason: string) => {}, sessionId: "s" });
session.message(new Uint8Array(1));
session.close();

is<number>()(pulse.stats().bytes);

try {
  pulse.dispose();
} catch (error) {
  if (error instanceof PulsetreeError) {
    is<ErrorCode>()(error.code);
    is<number>()(error.status);
    is<number | undefined>()(error.position);
    // @ts-expect-error there is no such code
    error.code === "teapot";
  }
}

{
  using shortLived = new Pulsetree();
  is<void>()(shortLived.dispose());
}
