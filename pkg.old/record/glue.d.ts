/* tslint:disable */
/* eslint-disable */

export function __wbg_reset_state(): void;

/**
 * Adds to a gauge's value: statuses as of `record`.
 */
export function addTo(world: number, slot: number, generation: number, delta: number, now: number): number;

/**
 * Adds labels to every leaf; see [`tree_json::annotate`].
 */
export function annotate(tree: any, labels: string[]): any;

/**
 * 0 stored, 1 stale, 2 refused (ask `pointRefusal`).
 */
export function append(world: number, slot: number, generation: number, time: number, value: number, now: number): number;

/**
 * How many of the points were stored, or −1 for a stale handle.
 */
export function appendMany(world: number, slot: number, generation: number, times: Float64Array | number[], values: Float64Array | number[], now: number): number;

/**
 * Forgets what the callables gave before; every export begins so.
 */
export function beginExport(world: number): void;

/**
 * Tells how many bytes the face's label caches hold.
 */
export function cacheBytes(world: number, bytes: number): void;

/**
 * A caller's index.
 */
export function caller(world: number, recorder: number, name: string): number;

/**
 * A caller's name by its index.
 */
export function callerName(world: number, recorder: number, caller: number): string;

/**
 * Throws if a metric refuses a value whatever the label set.
 */
export function checkValue(world: number, id: number, generation: number, value: number): void;

/**
 * Lets go of a reader.
 */
export function closeReader(world: number, reader: number): void;

/**
 * Makes a world within the limits among a caller's options.
 */
export function create(limits: any): number;

/**
 * Frees a world; its number may be given out again.
 */
export function dispose(world: number): void;

/**
 * `[body, content type]`.
 */
export function exposition(world: number, accept: string | null | undefined, labels: string[], now: number, mono: number): Array<any>;

/**
 * The same of a metric that is there, or undefined.
 */
export function findMetric(world: number, name: string): Uint32Array | undefined;

/**
 * The recorder of an id, if there is one.
 */
export function findRecorder(world: number, id: string): number | undefined;

/**
 * Whether points of a world grow too old, so that `now` matters to each.
 */
export function forgets(world: number): boolean;

/**
 * 0 counted, 1 counted and readers are to be woken (ask `wakes`), 2 refused (ask `pointRefusal`).
 * Time in ms, kept to the microsecond.
 */
export function hit(world: number, recorder: number, target: number, caller: number, time: number, now: number): number;

/**
 * `aggregate`, `time_series` or `graph` as JSON text.
 */
export function hitsJson(world: number, recorder: number, view: string): string;

/**
 * Takes the function `(code, message, position) → Error` that makes what failing calls throw.
 */
export function install(make: Function): void;

/**
 * Whether a cell is its metric's overflow cell.
 */
export function isOverflow(world: number, slot: number, generation: number): boolean;

/**
 * Any tree as text; see [`tree_json::json_to_prometheus`].
 */
export function jsonToPrometheus(tree: any, openmetrics: boolean, labels: string[]): string;

/**
 * `[id, effective level, …]` of the metrics whose effective level changed since last asked.
 */
export function levelChanges(world: number): Uint32Array;

/**
 * Bytes that a world may hold.
 */
export function memoryLimit(world: number): number;

/**
 * The metric at a name, made if it is missing: `[id, generation, kind, own level, effective level, timestamps]`.
 */
export function metric(world: number, name: string, kind: string | null | undefined, level: string | null | undefined, options: any, mono: number): Uint32Array;

/**
 * A reader of every hit from now on, with at most `buffer` undelivered.
 */
export function openReader(world: number, recorder: number, buffer: number): number;

/**
 * Throws why a point at a time, which the caller calls `argument`, is refused, if it is.
 */
export function pointRefusal(world: number, argument: string, time: number, wire: boolean, now: number): void;

/**
 * The tree and the hit counters as text, `labels` on every sample.
 */
export function prometheus(world: number, openmetrics: boolean, labels: string[], now: number, mono: number): string;

/**
 * Points of many series side by side: each one's status as `append` gives it; nothing when all are stored.
 * With `wire`, times of ten digits or fewer are seconds.
 */
export function putColumns(world: number, slots: Uint32Array | number[], generations: Uint32Array | number[], times: Float64Array | number[], values: Float64Array | number[], wire: boolean, now: number): Uint8Array;

/**
 * The summary.
 */
export function putLines(world: number, text: string, now: number): any;

/**
 * `[target, caller (−1: none), time in µs, total after it, …]`, `max` hits at most.
 */
export function readHits(world: number, reader: number, max: number): Float64Array;

/**
 * 0 recorded, 1 stale, 2 refused, 3 went offline, 4 went online.
 */
export function record(world: number, slot: number, generation: number, value: number, now: number): number;

/**
 * The recorder of an id, made if it is missing.
 */
export function recorder(world: number, id: string, history_limit?: number | null, record?: boolean | null, prometheus?: boolean | null): number;

/**
 * Throws why a metric refuses a value.
 */
export function refusal(world: number, id: number, generation: number, value: number): void;

/**
 * Drops a metric and all under it.
 */
export function removeMetric(world: number, name: string): boolean;

/**
 * Forgets one label set.
 */
export function removeSet(world: number, id: number, generation: number, labels: string[]): boolean;

/**
 * Forgets every value.
 */
export function removeSets(world: number, id: number, generation: number): boolean;

/**
 * The handle of a label set's cell.
 */
export function resolve(world: number, id: number, generation: number, labels: string[]): number;

/**
 * Appends every current value to the store at `time`; the number of points.
 */
export function sample(world: number, time: number, now: number, mono: number): number;

/**
 * The handle of a series, made if it is missing.
 */
export function series(world: number, metric: string, tags: string[], now: number): number;

/**
 * What a callable gave; `ok` false if it threw.
 */
export function setCallable(world: number, id: number, generation: number, value: number, ok: boolean): void;

/**
 * Records a text: statuses as of `record`.
 */
export function setText(world: number, slot: number, generation: number, text: string, now: number): number;

/**
 * What is held now.
 */
export function stats(world: number): any;

/**
 * Changes a metric's own level; ask `levelChanges` after.
 */
export function switchLevel(world: number, id: number, generation: number, level: string): void;

/**
 * A target's index, to hit it by.
 */
export function target(world: number, recorder: number, name: string, layer?: string | null): number;

/**
 * A target's layer, undefined for the default one.
 */
export function targetLayer(world: number, recorder: number, target: number): string | undefined;

/**
 * A target's name by its index.
 */
export function targetName(world: number, recorder: number, target: number): string;

/**
 * A metric and all under it as nested objects.
 */
export function treeJson(world: number, id: number, generation: number, now: number, mono: number): any;

/**
 * Merges two trees; see [`tree_json::update`].
 */
export function update(first: any, second: any): any;

/**
 * Readers that have something to read since last asked.
 */
export function wakes(world: number): Uint32Array;


export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly addTo: (a: number, b: number, c: number, d: number, e: number) => number;
    readonly annotate: (a: any, b: number, c: number) => [number, number, number];
    readonly append: (a: number, b: number, c: number, d: number, e: number, f: number) => number;
    readonly appendMany: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => [number, number, number];
    readonly beginExport: (a: number) => void;
    readonly cacheBytes: (a: number, b: number) => void;
    readonly caller: (a: number, b: number, c: number, d: number) => [number, number, number];
    readonly callerName: (a: number, b: number, c: number) => [number, number, number, number];
    readonly checkValue: (a: number, b: number, c: number, d: number) => [number, number];
    readonly closeReader: (a: number, b: number) => void;
    readonly create: (a: any) => [number, number, number];
    readonly dispose: (a: number) => void;
    readonly exposition: (a: number, b: number, c: number, d: number, e: number, f: number, g: number) => [number, number, number];
    readonly findMetric: (a: number, b: number, c: number) => [number, number, number, number];
    readonly findRecorder: (a: number, b: number, c: number) => number;
    readonly forgets: (a: number) => number;
    readonly hit: (a: number, b: number, c: number, d: number, e: number, f: number) => number;
    readonly hitsJson: (a: number, b: number, c: number, d: number) => [number, number, number, number];
    readonly install: (a: any) => void;
    readonly isOverflow: (a: number, b: number, c: number) => number;
    readonly jsonToPrometheus: (a: any, b: number, c: number, d: number) => [number, number, number, number];
    readonly levelChanges: (a: number) => [number, number, number, number];
    readonly memoryLimit: (a: number) => number;
    readonly metric: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: any, i: number) => [number, number, number, number];
    readonly openReader: (a: number, b: number, c: number) => [number, number, number];
    readonly pointRefusal: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number];
    readonly prometheus: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
    readonly putColumns: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number, i: number, j: number, k: number) => [number, number, number, number];
    readonly putLines: (a: number, b: number, c: number, d: number) => [number, number, number];
    readonly readHits: (a: number, b: number, c: number) => [number, number, number, number];
    readonly record: (a: number, b: number, c: number, d: number, e: number) => number;
    readonly recorder: (a: number, b: number, c: number, d: number, e: number, f: number, g: number) => [number, number, number];
    readonly refusal: (a: number, b: number, c: number, d: number) => [number, number];
    readonly removeMetric: (a: number, b: number, c: number) => [number, number, number];
    readonly removeSet: (a: number, b: number, c: number, d: number, e: number) => [number, number, number];
    readonly removeSets: (a: number, b: number, c: number) => [number, number, number];
    readonly resolve: (a: number, b: number, c: number, d: number, e: number) => [number, number, number];
    readonly sample: (a: number, b: number, c: number, d: number) => [number, number, number];
    readonly series: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number];
    readonly setCallable: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly setText: (a: number, b: number, c: number, d: number, e: number, f: number) => number;
    readonly stats: (a: number) => [number, number, number];
    readonly switchLevel: (a: number, b: number, c: number, d: number, e: number) => [number, number];
    readonly target: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number];
    readonly targetLayer: (a: number, b: number, c: number) => [number, number, number, number];
    readonly targetName: (a: number, b: number, c: number) => [number, number, number, number];
    readonly treeJson: (a: number, b: number, c: number, d: number, e: number) => [number, number, number];
    readonly update: (a: any, b: any) => [number, number, number];
    readonly wakes: (a: number) => [number, number];
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_drop_slice: (a: number, b: number) => void;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __wbindgen_start: () => void;
}

export function imports(): WebAssembly.Imports;
export function begin(instance: WebAssembly.Instance, module: WebAssembly.Module): InitOutput;
export function instance(): InitOutput | undefined;
export const mark: string;
