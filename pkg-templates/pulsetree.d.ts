/// <reference lib="esnext.disposable" />
/**
 * pulsetree: a metric tree, a recorder of hits and an in-memory time-series store.
 *
 * Times are milliseconds since the Unix epoch unless a field says otherwise;
 * durations of options are milliseconds, recorded durations seconds; values are
 * IEEE doubles. Everything that fails throws a `PulsetreeError` whose message
 * names the argument and the value, and changes nothing; every method of a
 * disposed Pulsetree throws `disposed`.
 *
 *     import { Pulsetree } from "pulsetree";
 *     const pulse = new Pulsetree();
 *     const requests = pulse.getMetric("web.requests", "counter");
 *     requests.runtime(1, { path: "/" });
 *     console.log(pulse.toPrometheus());
 *
 * The import is ready to use in Node (`require` too), Deno, Bun, workerd, Vercel's
 * edge, bundlers, test runners and a plain <script type="module">: no init call, no
 * plugin, no top-level await, no file read. Where WebAssembly must not be compiled it
 * throws `forbidden`, naming what to do. Those who ship the .wasm themselves import
 * "pulsetree/slim" and call `init` first; those who only record, "pulsetree/record".
 *
 * There is no global registry: every Pulsetree is a world of its own.
 */

// ---------------------------------------------------------------- the whole

export class Pulsetree {
  /** @throws invalid_argument for an option that is unknown or not of its kind, corrupt for an image that is none of ours */
  constructor(options?: PulsetreeOptions);

  // The metric tree (Satella) ------------------------------------------------
  /**
   * The metric at `name` (dotted; "" is the root), made if it is missing, with
   * every container above it. `level` undefined leaves an existing metric's
   * level alone and gives a new one INHERIT. `K` names the labels that its calls may give.
   * @throws type_conflict, invalid_name, not_a_container, invalid_argument, limit_exceeded where names fill memoryLimit
   */
  getMetric<T extends MetricType = "base", K extends string = string>(name?: string, type?: T, level?: Level, options?: OptionsOf[T]): MetricOf<K>[T];
  getMetric<T extends MetricType, K extends string = string>(name: string, type: T, options: OptionsOf[T] & { level?: Level }): MetricOf<K>[T];
  /** The metric at `name` if there is one, containers included; never makes one. */
  find(name: string): Metric | undefined;
  /**
   * Drops the metric and everything under it; "" empties the tree. Tells whether there was any. Recording through what
   * is left of it throws no_such_metric; `getMetric` makes it anew.
   */
  removeMetric(name: string): boolean;
  /** The tree as nested objects; a leaf holds its value under "_". @throws limit_exceeded for more than 1 GiB of objects */
  toJSON(): TreeJson;
  /** Text exposition, deterministic order. Default: Prometheus text 0.0.4. */
  toPrometheus(options?: ExpositionOptions): string;
  /** The same, negotiated from an Accept header, with the content type to send. */
  exposition<L extends LabelsIn<L>>(accept?: string | null, labels?: L): { body: string; contentType: string };
  /**
   * Appends every label set's current value to the store, at `time` (ms, default now); returns the number of points.
   * @throws invalid_argument for a time that is no instant, too_old past `retention`
   */
  sample(time?: number | Date): number;
  /**
   * Samples if `intervalMs` have passed since the last sample, by the wall clock, or there was none: for hosts without
   * timers. Returns the number of points, 0 if it was not due.
   */
  sampleIfDue(intervalMs: number): number;
  /** Calls `sample` every `intervalMs` until stopped; never keeps a process alive. Never started by itself. */
  sampleEvery(intervalMs: number): { stop(): void; [Symbol.dispose](): void };

  // Hits (Pymetrix) -----------------------------------------------------------
  /**
   * The recorder of one site, app or service; the same id gives the same recorder.
   * @throws invalid_argument for an empty id or an option that is not of its kind, type_conflict where it was asked for with another,
   *   limit_exceeded where names fill memoryLimit
   */
  metricman(id: string, options?: MetricmanOptions): Metricman;

  // The store and the Timeseries API (Timely, OpenTSDB) ------------------------
  /**
   * Stores points; a timestamp of ten digits or fewer is seconds. A bad point is reported by its index and does not
   * keep the others out; only what is no point and no array throws.
   */
  put(points: Point | readonly Point[]): PutSummary;
  /** Lines `put <metric> <timestamp> <value> <k=v>…`, newline separated; refusals are by the line's index. */
  putLines(text: string): PutSummary;
  /**
   * A writer to one series, for hot loops: no names cross the boundary again.
   * @throws invalid_argument for an empty or too long name, key or value; limit_exceeded past storeSeriesLimit
   */
  series<L extends LabelsIn<L>>(metric: string, tags?: L): SeriesWriter;
  /** Names that begin with `q`, sorted, `max` (default 25) at most; `metric` and `tag` narrow tag keys and values. */
  suggest(request: { type: "metrics" | "tagk" | "tagv"; q?: string; max?: number; metric?: string; tag?: string }): string[];
  /**
   * Which tags the series of a metric have that match all `tags`: one result for each distinct pair of the keys asked
   * with a glob, of all asked keys if none is, of every key without `tags`. The metric is an exact name, or else a
   * prefix. `limit` (default 25) cuts `results`, not `totalResults`; `time` is how many ms it took.
   */
  lookup(request: { metric: string; tags?: Labels | readonly TagPair[]; limit?: number }): LookupResponse;
  /** The names that `aggregator` and `downsample` may have. */
  aggregators(): string[];
  /**
   * The API's `metrics` operation: every series' metric and tags, in order of first write.
   * @throws limit_exceeded where its text would be longer than queryLimit.answerBytes
   */
  listMetrics(): { metrics: { metric: string; tags: TagPair[] }[] };
  /**
   * The Timeseries API's query. NaN and ±infinity are null.
   * @throws invalid_argument naming the field (`queries[0].downsample …`), parse_error where a text has a position,
   *   limit_exceeded for what costs more than queryLimit
   */
  query(request: QueryRequest & { arrays: true }): ArrayQueryResult[];
  query(request: QueryRequest): QueryResult[];
  /** The same query; its points as typed arrays, for charts and arithmetic. */
  queryColumns(request: QueryRequest): ColumnResult[];
  /** The same query as the JSON text that `/api/query` answers. */
  queryJson(request: QueryRequest): string;

  // Heroic ----------------------------------------------------------------------
  /**
   * Heroic's query, as `POST /metrics` answers it: groups of series, each through `aggregators` one after the other.
   * @throws invalid_argument naming the field (`aggregators[0].sampling.unit …`), limit_exceeded for more than 100 000 buckets
   *   and for what costs more than queryLimit
   */
  queryMetrics(request: HeroicRequest): MetricsResponse;
  /**
   * A query in Heroic's language, as `POST /query/metrics` answers it: `sum(10m) by host | topk(3) from points(1d) where +host`.
   * @throws parse_error with line, column and position; limit_exceeded for what costs more than queryLimit
   */
  queryHql(text: string): HqlResponse;
  /**
   * What there is, as `POST /tags`, `/keys` and `/timeseries` answer it. The values of a tag are listed without what `matchTags`
   * says of it. @throws invalid_argument, limit_exceeded
   */
  heroicMetadata(kind: "tags" | "keys" | "timeseries", request?: HeroicMetadataRequest): HeroicMetadataResponse;

  // Transports --------------------------------------------------------------------
  /**
   * A WHATWG fetch handler over everything above; bound, so `export default { fetch: pulse.fetch }` works. Takes a
   * WebSocket upgrade where the runtime offers one from here (workerd, Deno); other hosts use `socket`.
   */
  readonly fetch: (request: WebRequest, host?: unknown, context?: unknown) => Promise<WebResponse>;
  /**
   * The server side of one WebSocket: the host feeds it frames and is called back with frames. It does not know which page opened
   * the connection: hosts look at the `Origin` of its request first.
   */
  socket(peer: {
    send(frame: string): void; close(code: number, reason: string): void; sessionId?: string;
    /**
     * Bytes given to `send` that have not left: above 1 MiB nothing more is made, and where nothing leaves for 30 s the peer is closed.
     * Where it is absent nothing is held back.
     */
    readonly bufferedAmount?: number;
  }): {
    message(frame: string | ArrayBuffer | Uint8Array): void;
    close(): void;
  };

  // Many isolates, one truth ----------------------------------------------------------
  /**
   * The whole as bytes, to start another from: `new Pulsetree({ image })`. Series and label sets that were never
   * recorded are not among it, nor who listens; the clocks, functions and texts of options are yours to give again.
   */
  save(): Uint8Array<ArrayBuffer>;
  /**
   * What was recorded since the last delta, as bytes for another world's `merge`: the very same until they are acknowledged, whatever
   * is recorded meanwhile; undefined if there is nothing new. `maxBytes` (default 1 MiB) cuts it, `labels` go to every label set and
   * series that does not have them, also of what was frozen before without any and not given out since the start.
   */
  takeDelta(options?: { maxBytes?: number; labels?: Labels }): Delta | undefined;
  /** Lets the delta last taken go: its receiver has it. Again, it does nothing. @throws invalid_argument for one that was not taken */
  acknowledge(sequence: number, sender: string): void;
  /**
   * Adds another world's delta; it counts once, however often it comes. Counts add up; of other values the later wins, unless their
   * metric's option `merge` is "add". `labels` go where `takeDelta`'s do. @throws corrupt, too_old, invalid_argument, unavailable, changing nothing
   */
  merge(delta: Uint8Array, options?: { labels?: Labels }): MergeOutcome;
  /**
   * Posts deltas to another world's `/merge` every `ms` (at most 2³¹ − 1), with retries, and takes what it acknowledges; a page that is hidden
   * posts its last. A sender keeps its receiver for life. Never keeps a process alive. @throws invalid_argument
   */
  pushEvery(ms: number, options: PushOptions): Pusher;

  // Engines behind ------------------------------------------------------------------
  /**
   * Prometheus remote write 1.0: the tree's and the hits' values as the exposition names them, every `everyMs`, and the points put since
   * this call; in a kept world, since what a call of the same `url` and `labels` sent last. `labels` are on every series.
   * @throws invalid_argument
   */
  remoteWrite(options: EngineOptions): Pusher;
  /** The same over OTLP/HTTP JSON (`/v1/metrics`), cumulative; `labels` are the resource's attributes. @throws invalid_argument */
  otlp(options: EngineOptions): Pusher;

  // Care ----------------------------------------------------------------------------
  /** What is held now, and what gave way. */
  stats(): Stats;
  /** Gives back all memory, ends live readers and timers. Again, it does nothing. */
  dispose(): void;
  [Symbol.dispose](): void;
}

/** What one world has to send. */
export interface Delta {
  /** 32 hexadecimal digits, drawn at random when it first sends. */
  sender: string;
  /** 1, 2, 3 … of that sender. */
  sequence: number;
  bytes: Uint8Array<ArrayBuffer>;
}
export interface MergeOutcome {
  sender: string; sequence: number;
  /** False for a delta that was there already. */
  applied: boolean;
  /** Metrics left out, and why, the first 1000; all else is applied. */
  conflicts: { metric: string; code: ErrorCode; message: string }[];
}

export interface Stats {
  /** Of the tree, containers included; of the store; of the store; ever recorded. */
  metrics: number; series: number; points: number; hits: number;
  /** Bytes held against memoryLimit. */
  bytes: number;
  /** Label sets and series refused for a limit; points that gave way to age or room. */
  droppedSeries: number; droppedPoints: number;
  /** Callables that threw at the last export. */
  exportErrors: number;
  /** Deltas that came after a hole in their sender's numbers; deltas refused for their age. */
  gaps: number; refusedDeltas: number;
  /**
   * Deltas and engine writes that the other side refused for good; points, and hits in full, that gave way before they were
   * sent. An image holds them all.
   */
  droppedDeltas: number; droppedWrites: number; unsentPoints: number;
  /** Ends of the journal that were torn, and cut off when this world was opened from it: 0 or 1, and anew at each start. */
  tornEntries: number;
}

export interface PulsetreeOptions {
  /** Wall clock in ms. Default Date.now. */
  clock?: () => number;
  /** Clock that never goes back, in ms, for measure, timers and uptime. Default performance.now. */
  monotonic?: () => number;
  /** Bytes that points, hit history, index, tree and names may hold; the oldest points and history go first. Default 64 MiB, 1 MiB at least, 2 GiB at most, which Infinity stands for; all worlds hold 2 GiB together. */
  memoryLimit?: number;
  /** Points older than this many milliseconds are dropped, and refused. Default: kept. */
  retention?: number;
  /** Label sets per metric of the tree; past it, recordings land in the set {overflow:"true"}. Default 2000. */
  seriesLimit?: number;
  /** Series in the store; a point that would need one more is refused with limit_exceeded. Default 1 000 000. */
  storeSeriesLimit?: number;
  /**
   * Asked for every operation on every transport (TCP: once a connection): false → 401 (WebSocket: close 1008). Live
   * streams ask again every 60 s. `sessionId` is the TSESSIONID cookie or the message's sessionId; the request's body may
   * be read or cancelled: there is one for it alone. Default: everyone is let in.
   */
  authenticate?: (
    sessionId: string | null,
    access: { operation: string; write: boolean; transport: "http" | "websocket" | "tcp"; request?: WebRequest },
  ) => boolean | Promise<boolean>;
  /**
   * Origins that a browser may call from, over HTTP and WebSocket. Default: the same origin only. Pages of those that are listed may
   * send the session's cookie; where it is "*" none of another origin may.
   */
  cors?: readonly string[] | "*";
  /** Prefix under which `fetch` serves, such as "/pulse". Default "". */
  basePath?: string;
  /**
   * What `save()` gave: the world starts from it, within the limits given here. Callables and uptimes export nothing
   * until `getMetric` gives them again. @throws corrupt
   */
  image?: Uint8Array;
  /** Bytes a request body may have over `fetch`; a longer one is answered with 413 and not read to its end. Default 16 MiB. */
  bodyLimit?: number;
  /**
   * What one request may cost, over all its sub-queries, in every language and on every transport; past it limit_exceeded, before the memory is taken.
   * `work`: a point read, a value made, a tag value matched count 1 each, a regexp the value's bytes times its size; default 500 million. `answerBytes`: default memoryLimit.
   */
  queryLimit?: { work?: number; answerBytes?: number };
  /** How long the sender of a delta is remembered, in ms. Default 24 h. */
  senderTtl?: number;
}

export interface PushOptions {
  /** Where the bodies are posted. In a page it may be relative. */
  url: string | WebUrl;
  /** Default: the global one, looked up at each post. */
  fetch?: WebFetch;
  headers?: Readonly<Record<string, string>>;
  /**
   * Added to every label set and series, those that count hits among them, also of what waits from before the call (not in
   * `pulsetree/record`, where only `takeDelta` lets anything wait); one that a set already has wins.
   */
  labels?: Labels;
  /** Aborted: what is under way is cut off, and nothing more is begun. */
  signal?: WebSignal;
  /** Told of each delta or write that was refused for good, and once when one begins to be retried. */
  onError?: (error: PulsetreeError) => void;
}
export interface EngineOptions extends PushOptions {
  /** How often, in ms. Default 15 000. */
  everyMs?: number;
}
/** What sends on a beat; in workerd, which has no timers between requests, whenever it is flushed. */
export interface Pusher {
  /**
   * Sends what there is now; true if all of it was taken. False at once when it is stopped, or while the other side has asked
   * to be left alone (`Retry-After`). It never throws: `onError` is told.
   */
  flush(): Promise<boolean>;
  /** Begins nothing more; resolves when what is under way has ended. It does not flush. */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Every error thrown is one of these. */
export class PulsetreeError extends Error {
  readonly name: "PulsetreeError";
  readonly code: ErrorCode;
  /** The HTTP status of the code: see ErrorCode. */
  readonly status: number;
  /** Where in the text, in UTF-16 units, for parse_error. */
  readonly position?: number;
}
/**
 * 400 invalid_argument, invalid_name, parse_error, too_old, corrupt · 401 unauthorized · 404 not_found, no_such_metric ·
 * 403 forbidden · 405 method_not_allowed · 409 type_conflict, not_a_container · 413 payload_too_large · 415 unsupported_encoding ·
 * 421 misdirected · 422 limit_exceeded · 423 locked · 500 disposed, internal · 503 unavailable
 */
export type ErrorCode =
  | "invalid_argument" | "invalid_name" | "parse_error" | "too_old" | "corrupt" | "unauthorized" | "not_found" | "no_such_metric"
  | "forbidden" | "method_not_allowed" | "type_conflict" | "not_a_container" | "payload_too_large" | "unsupported_encoding" | "misdirected"
  | "limit_exceeded" | "locked" | "disposed" | "internal" | "unavailable";

// ---------------------------------------------------------------- the metric tree

export type Level = "disabled" | "runtime" | "debug" | "inherit";
export const DISABLED: "disabled", RUNTIME: "runtime", DEBUG: "debug", INHERIT: "inherit";

/** A label whose value is undefined or "" is absent. */
export type LabelValue = string | number | boolean | undefined;
export type Labels<K extends string = string> = { readonly [P in K]?: LabelValue };
/**
 * What a call may be given: any object whose properties are label values, an interface without an index signature too; with K
 * (`getMetric<"counter", "path" | "status">(…)`) no property beside those.
 */
export type LabelsIn<L, K extends string = string> = object & { readonly [P in keyof L]: P extends K ? LabelValue : never };

export interface CommonOptions {
  /** Labels on every value of this metric, its labelled children included. */
  labels?: Labels;
  help?: string;
  unit?: string;
  /** Kept out of every export. */
  internal?: boolean;
  /** Export the time of the last recording beside each value. */
  timestamps?: boolean;
}
export interface GaugeOptions extends CommonOptions {
  /** How the values of several senders become one: the latest, or all changes added up. Default "last". */
  merge?: "last" | "add";
}
export interface AggregateOptions {
  /** toJSON also gives the total over all label sets, a histogram's aside. Default true. */
  aggregateChildren?: boolean;
}
export interface QuantileOptions extends CommonOptions, AggregateOptions {
  /** Window length in calls, from 1 to 4294967295; fewer are kept where the memory is full. Default 100. */
  lastCalls?: number;
  /** Default [0.5, 0.95]. */
  quantiles?: readonly number[];
}
export interface OptionsOf {
  base: CommonOptions;
  string: CommonOptions;
  int: GaugeOptions;
  float: GaugeOptions;
  /** countCalls (default false): also the number of calls. */
  counter: CommonOptions & AggregateOptions & { countCalls?: boolean };
  /** timeUnitVectors: windows in seconds, default [1]. */
  cps: CommonOptions & AggregateOptions & { timeUnitVectors?: readonly number[] };
  percentile: QuantileOptions;
  /** countCalls (default true): also lifetime count and sum. */
  summary: QuantileOptions & { countCalls?: boolean };
  /** buckets: ascending upper bounds. Default .005 .01 .025 .05 .1 .25 .5 1 2.5 5 10. */
  histogram: CommonOptions & AggregateOptions & { buckets?: readonly number[] };
  /** value: read at export; one that throws is left out and counted, never fatal. */
  callable: CommonOptions & { value: () => number };
  uptime: CommonOptions;
  linkfail: CommonOptions & {
    /** Default 100. */
    failuresToOffline?: number;
    /** Default 10. */
    successesToOnline?: number;
    onOffline?: (address: string, labels: Labels) => void;
    onOnline?: (address: string, labels: Labels) => void;
  };
  empty: CommonOptions;
}
export type MetricType = keyof OptionsOf;

export interface Metric {
  /** Full dotted name. */
  readonly name: string;
  readonly type: MetricType;
  /** As set; assigning is `switchLevel`. */
  level: Level;
  /** After INHERIT is resolved. */
  readonly effectiveLevel: Exclude<Level, "inherit">;
  switchLevel(level: Level): void;
  /** Forgets one label set ({}: the unlabelled value; nothing given: every value). */
  remove<L extends LabelsIn<L>>(labels?: L): boolean;
  toJSON(): TreeNode;
}
/** What records a value V. `debug` is dropped, cheaply and silently, unless the level in force is DEBUG. */
export interface Recorder<V, K extends string = string> extends Metric {
  runtime<L extends LabelsIn<L, K>>(value: V, labels?: L): void;
  debug<L extends LabelsIn<L, K>>(value: V, labels?: L): void;
  handle<L extends LabelsIn<L, K>>(level: "runtime" | "debug", value: V, labels?: L): void;
  /** One label set, resolved once: what hot paths hold. */
  with<L extends LabelsIn<L, K>>(labels: L): Bound<V>;
}
export interface Bound<V> { runtime(value: V): void; debug(value: V): void }

export interface Gauge<K extends string = string> extends Recorder<number, K> {
  /** Adds to the current value (0 if there is none): things in flight. */
  add<L extends LabelsIn<L, K>>(delta: number, labels?: L): void;
  with<L extends LabelsIn<L, K>>(labels: L): Bound<number> & { add(delta: number): void };
}
export interface Counter<K extends string = string> extends Metric {
  /** Adds 1. */
  runtime<L extends LabelsIn<L, K>>(labels?: L): void;
  runtime<L extends LabelsIn<L, K>>(value: number, labels?: L): void;
  debug<L extends LabelsIn<L, K>>(labels?: L): void;
  debug<L extends LabelsIn<L, K>>(value: number, labels?: L): void;
  handle<L extends LabelsIn<L, K>>(level: "runtime" | "debug", value: number, labels?: L): void;
  with<L extends LabelsIn<L, K>>(labels: L): { runtime(value?: number): void; debug(value?: number): void };
}
export interface Clicks<K extends string = string> extends Metric {
  runtime<L extends LabelsIn<L, K>>(labels?: L): void;
  debug<L extends LabelsIn<L, K>>(labels?: L): void;
  handle<L extends LabelsIn<L, K>>(level: "runtime" | "debug", labels?: L): void;
  with<L extends LabelsIn<L, K>>(labels: L): { runtime(): void; debug(): void };
}
export interface Timed<K extends string = string> extends Recorder<number, K> {
  /** Times a call (sync or async, awaited) and records the seconds, also when it throws. It is not begun under labels that are refused. */
  measure<T, L extends LabelsIn<L, K>>(work: () => T, labels?: L): T;
  /** Starts now; the function it returns records the seconds and returns them. */
  startTimer<L extends LabelsIn<L, K>>(labels?: L): <M extends LabelsIn<M, K>>(labels?: M) => number;
  with<L extends LabelsIn<L, K>>(labels: L): Bound<number> & { measure<T>(work: () => T): T; startTimer(): () => number };
}
export interface MetricOf<K extends string = string> {
  base: Metric;
  string: Recorder<string, K>;
  int: Gauge<K>;
  float: FloatGauge<K>;
  counter: Counter<K>;
  cps: Clicks<K>;
  percentile: Timed<K>;
  summary: Timed<K>;
  histogram: Timed<K>;
  callable: Metric;
  uptime: Metric;
  /** The label `address` names the peer. */
  linkfail: Recorder<boolean, K>;
  empty: Recorder<unknown, K>;
}
/** A gauge that also times. */
export interface FloatGauge<K extends string = string> extends Gauge<K>, Timed<K> {
  with<L extends LabelsIn<L, K>>(labels: L): Bound<number> & { add(delta: number): void; measure<T>(work: () => T): T; startTimer(): () => number };
}

/** A tree's node; a metric with label sets is a list of leaves. */
export type TreeNode = TreeJson | TreeJson[];
export interface TreeJson { [key: string]: TreeNode | string | number | null }

/** Adds labels to every leaf, over its own of the same name; returns a new tree. */
export function annotateEveryLeafNodeWithLabels<T extends TreeNode, L extends LabelsIn<L>>(tree: T, labels: L): T;
/** Merges two trees; where both have a value, the second wins; returns a new tree. */
export function update(first: TreeNode, second: TreeNode): TreeNode;
/** Any tree of that shape as Prometheus text. */
export function jsonToPrometheus(tree: TreeNode, options?: ExpositionOptions): string;

export interface ExpositionOptions {
  format?: "prometheus" | "openmetrics";
  /** Labels for every sample, such as the instance; a sample's own label of the same name wins. */
  labels?: Labels;
}

// ---------------------------------------------------------------- hits

export interface MetricmanOptions {
  /** Hits kept in full per target; older ones stay counted. Default 10 000. */
  historyLimit?: number;
  /** Also count each hit in the store: metric = id, tags {target, caller, layer}, value = hits in that millisecond. Default true. */
  record?: boolean;
  /** Also export counter `<id>_hits_total{target}`. Default true. */
  prometheus?: boolean;
}
export interface LiveOptions {
  mode?: "live";
  /** Ends the reader: `next()` rejects with an AbortError. */
  signal?: WebSignal;
  /** Undelivered hits kept for this reader; past it the reader fails with limit_exceeded. Default 65 536. */
  buffer?: number;
}
/** What live hits are read from; whoever leaves a `for await` over it ends it, too. */
export interface LiveHits<T> extends AsyncIterableIterator<T> {
  /** Ends the reader: what it kept is given up, `next()` is done from then on. */
  return(): Promise<IteratorResult<T>>;
}
export interface Metricman {
  readonly id: string;
  /**
   * Counts a hit. `time` in ms (kept to the microsecond; default now).
   * @throws invalid_argument for an empty target, caller or layer, and a time that is no instant; too_old past `retention`; limit_exceeded
   *   for a new target or caller where names fill memoryLimit
   */
  hit(target: string, options?: { caller?: string | null; time?: number | Date; layer?: string }): void;
  /** Every target with its newest hits, in order of first hit. */
  timeSeries(): Envelope<TimeSeriesMessage>;
  /** Every target with its number of hits, in order of first hit. */
  aggregate(): Envelope<AggregateEntry[]>;
  /**
   * The same as `aggregate` and `timeSeries`.
   * @throws invalid_argument for an unknown data or mode, or a buffer below 1; live: limit_exceeded where 10 000 readers are open, or names fill memoryLimit
   */
  pipeline(options: { data: "aggregate"; mode: "snapshot" }): Envelope<AggregateEntry[]>;
  pipeline(options: { data?: "time_series"; mode: "snapshot" }): Envelope<TimeSeriesMessage>;
  /** Every hit from this call on, in order, none lost: the target's new total. */
  pipeline(options: LiveOptions & { data: "aggregate" }): LiveHits<AggregateEntry>;
  /** Every hit from this call on, in order, none lost: a node with that one hit. */
  pipeline(options?: LiveOptions & { data?: "time_series" }): LiveHits<HitNode>;
  /** The live pipeline as a stream, with backpressure. */
  stream(options?: LiveOptions & { data?: "time_series" | "aggregate" }): WebStream<HitNode | AggregateEntry>;
  /** Who called whom, how often: the edges of the graph. */
  graph(): { nodes: AggregateEntry[]; edges: { caller: string; target: string; hits: number; layer?: string }[] };
}
export interface Envelope<T> { message: T; response: 200 }
export interface TimeSeriesMessage { id: string; nodes: HitNode[] }
export interface HitNode {
  id: string;
  hits: number;
  /** First hit, "YYYY-MM-DD HH:MM:SS.ffffff", UTC. */
  time: string;
  callers: { caller: string | null; time: string }[];
  /** Only when it is not the default layer. */
  layer?: string;
}
export interface AggregateEntry { id: string; hits: number; layer?: string }

// ---------------------------------------------------------------- the store

export type Tags = Readonly<Record<string, string>>;
export interface TagPair { key: string; value: string }
export interface Point { metric: string; timestamp: number | Date; value: number; tags?: Labels | readonly TagPair[] }
export interface PutSummary {
  success: number; failed: number;
  /** The first 1000. */
  errors: { index: number; code: ErrorCode; message: string }[];
}
export interface SeriesWriter {
  /** One point, always in ms. @throws invalid_argument for a time that is no instant, too_old past `retention` */
  append(timestamp: number | Date, value: number): void;
  /** Many, side by side. Good points are stored; what is thrown names the first that was not. */
  appendMany(timestamps: Float64Array, values: Float64Array): void;
}

// ---------------------------------------------------------------- Timeseries API

export interface QueryRequest {
  /** ms (10 digits or fewer: seconds), or "1h-ago", "now", "2016/07/20-03:15:29", which is what the clocks of `timezone` show. */
  start: number | string | Date;
  end?: number | string | Date;
  queries: SubQuery[];
  msResolution?: boolean;
  /** IANA name, for intervals of the calendar such as "1dc-sum" and for dates; one that the runtime does not know is refused. Default "UTC". */
  timezone?: string;
  /** Every interval of a downsample is the calendar's, as if each ended with "c". */
  useCalendar?: boolean;
  /** dps as [[t, v], …]. */
  arrays?: boolean;
  /** Adds `query` with its `index` to each result. */
  showQuery?: boolean;
  /** Adds `tsuids` to each result. */
  showTSUIDs?: boolean;
}
export interface SubQuery {
  aggregator: string;
  metric?: string;
  tsuids?: readonly string[];
  rate?: boolean | "true" | "false";
  rateOptions?: { counter?: boolean; counterMax?: number; resetValue?: number; dropResets?: boolean };
  /** "1m-avg", "1h-sum-zero", "0all-max", "1dc-avg". */
  downsample?: string;
  tags?: Labels;
  filters?: { type: string; tagk: string; filter: string; groupBy?: boolean }[];
  explicitTags?: boolean;
  index?: number;
  /** What a series without a point at a merge time contributes. Default: the aggregator's own rule. */
  interpolate?: "none" | "linear" | "previous" | "zero";
}
export interface QueryResult {
  metric: string; tags: Tags; aggregatedTags: string[]; aggregateTags: string[];
  tsuids?: string[];
  /** With showQuery. */
  query?: SubQuery & { index: number };
  /** Ascending; keys in seconds, or ms with msResolution; with `arrays` a list of pairs. */
  dps: Record<string, number | null>;
}
/** What a query with `arrays: true` answers. */
export type ArrayQueryResult = Omit<QueryResult, "dps"> & { dps: [number, number | null][] };
export interface ColumnResult {
  metric: string; tags: Tags; aggregatedTags: string[];
  /** Ascending, always ms. */
  timestamps: Float64Array;
  values: Float64Array;
}
export interface LookupResponse {
  type: "LOOKUP"; metric: string; tags: Tags; limit: number;
  /** Whole ms that the answer took, by the runtime's performance.now; 0 in workerd, where no time passes while code runs. */
  time: number;
  totalResults: number;
  results: { metric: string | null; tags: Tags; tsuid: string | null }[];
}

// ---------------------------------------------------------------- Heroic

/** `["=", "host", "a"]` or `{ type: "matchTag", tag: "host", value: "a" }`: and, or, not, key, tags equal, present, by prefix, by expression. */
export type HeroicFilter = readonly [string, ...unknown[]] | { readonly type: string; readonly [field: string]: unknown };
export interface HeroicRequest {
  /** The series' metric, exactly; may be left out beside `filter` or `tags`. */
  key?: string;
  /** Tags that series must have; each result has them too. */
  tags?: Tags;
  filter?: HeroicFilter;
  /** Tags that series must have, with any value. */
  hasTags?: readonly string[];
  /** One result for each combination of these tags' values; a series that lacks one is grouped under null. None: one result. */
  groupBy?: readonly string[];
  /** Default: the last seven days. A relative one ends now; `unit` is DAYS, `value` 1 unless given. */
  range?: { type: "absolute"; start: number | Date; end: number | Date } | { type: "relative"; unit?: string; value?: number };
  /** In order; none: the points as they are. */
  aggregators?: HeroicAggregation[];
  /** Taken, and without effect. */
  noCache?: boolean;
  options?: {
    /**
     * "legacy" (default): stamped at the end, which is not inside; null where empty; the range is rounded to sizes. "end": stamped
     * at the end, which is inside; "start": stamped at the start, which is inside; both leave empty buckets out.
     */
    bucketStrategy?: "legacy" | "end" | "start";
    /** Series that are read; `statistics.row.cancelled` counts the rest. */
    seriesLimit?: number;
  };
}
/** `{ type: "sum", sampling: { unit: "minutes", value: 10, extent: 20 } }`, `{ type: "topk", k: 3 }`, `{ type: "group", of: ["host"], each: … }` … */
export type HeroicAggregation = { type: string; [field: string]: unknown };
export interface MetricsResponse {
  /** As it was rounded. */
  range: { start: number; end: number };
  /** Sorted by tags. `hash` is the same for the same key and tags, everywhere. */
  result: { hash: string; key: string | null; tags: Record<string, string | null>; values: [number, number | null][] }[];
  statistics: {
    /** Points that are in a bucket of the first stage, and points that were read and are in none. */
    aggregator: { sampleSize: number; outOfBounds: number };
    /** Series read; `cancelled`: left out for `seriesLimit`. */
    row: { successful: number; failed: number; cancelled: number };
    cache: { hits: number; conflicts: number; cacheConflicts: number; cachedNans: number };
    rpc: { successful: number; failed: number; onlineNodes: number; offlineNodes: number };
  };
}

export interface HqlResponse {
  range: { start: number; end: number };
  /** The tags that every group has, with all their values. */
  commonTags: Record<string, string[]>;
  /** `tags` are those of which the group's series have one value; `tagCounts` tells how many values the others have. */
  result: { type: "points"; hash: string; cadence: number; values: [number, number][]; key: string | null; tags: Record<string, string>; tagCounts: Record<string, number> }[];
  /** Points that were read. */
  preAggregationSampleSize: number;
  /** What cut the answer short, such as "SERIES". */
  limits: string[];
  errors: { type: "query"; error: string }[];
}
export interface HeroicMetadataRequest {
  matchKey?: string; matchTags?: Tags; hasTags?: readonly string[]; filter?: HeroicFilter;
  /** Of "tags": only these, all but these. */
  include?: readonly string[]; exclude?: readonly string[];
}
/** `sampleSize`: how many tags, keys or series are listed. */
export interface HeroicMetadataResponse { result: Record<string, string[]> | string[] | { key: string; tags: Tags }[]; sampleSize: number }

// ---------------------------------------------------------------- the platform

// Its own types where a lib that has them is loaded (dom, node, a worker's), else what of them is needed here.
type Platform<Name extends string, Ours> = typeof globalThis extends { [P in Name]: { prototype: infer Theirs } } ? Theirs : Ours;
// @ts-ignore: asked for only where it is declared
type PlatformStream<T> = ReadableStream<T>;

/** A Request. */
export type WebRequest = Platform<"Request", {
  readonly url: string; readonly method: string;
  readonly headers: { get(name: string): string | null };
  readonly body: WebStream<Uint8Array> | null;
}>;
/** A Response. */
export type WebResponse = Platform<"Response", {
  readonly status: number; readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  readonly body: WebStream<Uint8Array> | null;
  text(): Promise<string>; json(): Promise<any>; arrayBuffer(): Promise<ArrayBuffer>;
}>;
/** A URL. */
export type WebUrl = Platform<"URL", { readonly href: string }>;
/** What `fetch` is. */
export type WebFetch = typeof globalThis extends { fetch: infer Theirs } ? Theirs : (url: string, init?: any) => Promise<WebResponse>;
/** An AbortSignal. */
export type WebSignal = Platform<"AbortSignal", {
  readonly aborted: boolean; readonly reason: any;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}>;
/** A ReadableStream. */
export type WebStream<T> = typeof globalThis extends { ReadableStream: { prototype: any } } ? PlatformStream<T> : {
  readonly locked: boolean;
  getReader(): {
    read(): Promise<{ done: false; value: T } | { done: true; value?: T | undefined }>;
    cancel(reason?: unknown): Promise<void>; releaseLock(): void;
  };
  cancel(reason?: unknown): Promise<void>;
};

export {};
