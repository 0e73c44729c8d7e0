import { decode as decodeText, encode, encodeInto } from "../js/text.js";

export function __wbg_reset_state () {
    __wbg_instance_id++;
    cachedDataViewMemory0 = null;
    cachedFloat64ArrayMemory0 = null;
    cachedUint32ArrayMemory0 = null;
    cachedUint8ArrayMemory0 = null;
    if (typeof numBytesDecoded !== 'undefined') numBytesDecoded = 0;
    if (typeof WASM_VECTOR_LEN !== 'undefined') WASM_VECTOR_LEN = 0;
    __wbg_reinit_scheduled = false;
    wasmInstance = new WebAssembly.Instance(wasmModule, __wbg_get_imports());
    wasm = wasmInstance.exports;
    wasm.__wbindgen_start();
}

/**
 * Adds to a gauge's value: statuses as of `record`.
 * @param {number} world
 * @param {number} slot
 * @param {number} generation
 * @param {number} delta
 * @param {number} now
 * @returns {number}
 */
export function addTo(world, slot, generation, delta, now) {
    let ret;
    ret = wasm.addTo(world, slot, generation, delta, now);
    return ret >>> 0;
}

/**
 * Adds labels to every leaf; see [`tree_json::annotate`].
 * @param {any} tree
 * @param {string[]} labels
 * @returns {any}
 */
export function annotate(tree, labels) {
    const ptr0 = passArrayJsValueToWasm0(labels, wasm.__wbindgen_malloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.annotate(tree, ptr0, len0);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
}

/**
 * 0 stored, 1 stale, 2 refused (ask `pointRefusal`).
 * @param {number} world
 * @param {number} slot
 * @param {number} generation
 * @param {number} time
 * @param {number} value
 * @param {number} now
 * @returns {number}
 */
export function append(world, slot, generation, time, value, now) {
    let ret;
    ret = wasm.append(world, slot, generation, time, value, now);
    return ret >>> 0;
}

/**
 * How many of the points were stored, or −1 for a stale handle.
 * @param {number} world
 * @param {number} slot
 * @param {number} generation
 * @param {Float64Array | number[]} times
 * @param {Float64Array | number[]} values
 * @param {number} now
 * @returns {number}
 */
export function appendMany(world, slot, generation, times, values, now) {
    const val3 = +world;
    const val4 = +slot;
    const val5 = +generation;
    const val6 = +now;
    let ptr0, len0, ptr1, len1;
    try {
        ptr0 = passArrayF64ToWasm0(times, wasm.__wbindgen_malloc);
        len0 = WASM_VECTOR_LEN;
        ptr1 = passArrayF64ToWasm0(values, wasm.__wbindgen_malloc);
        len1 = WASM_VECTOR_LEN;
    } catch (e) {
        if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 8, 8); }
        if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 8, 8); }
        throw e;
    }
    let ret;
    ret = wasm.appendMany(val3, val4, val5, ptr0, len0, ptr1, len1, val6);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0];
}

/**
 * Forgets what the callables gave before; every export begins so.
 * @param {number} world
 */
export function beginExport(world) {
    wasm.beginExport(world);
}

/**
 * Tells how many bytes the face's label caches hold.
 * @param {number} world
 * @param {number} bytes
 */
export function cacheBytes(world, bytes) {
    wasm.cacheBytes(world, bytes);
}

/**
 * A caller's index.
 * @param {number} world
 * @param {number} recorder
 * @param {string} name
 * @returns {number}
 */
export function caller(world, recorder, name) {
    const val2 = +world;
    const val3 = +recorder;
    const ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.caller(val2, val3, ptr0, len0);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0] >>> 0;
}

/**
 * A caller's name by its index.
 * @param {number} world
 * @param {number} recorder
 * @param {number} caller
 * @returns {string}
 */
export function callerName(world, recorder, caller) {
    let deferred2_0;
    let deferred2_1;
    try {
        let ret;
        ret = wasm.callerName(world, recorder, caller);
        var ptr1 = ret[0];
        var len1 = ret[1];
        if (ret[3]) {
            ptr1 = 0; len1 = 0;
            throw takeFromExternrefTable0(ret[2]);
        }
        deferred2_0 = ptr1;
        deferred2_1 = len1;
        return getStringFromWasm0(ptr1, len1);
    } finally {
        wasm.__wbindgen_free(deferred2_0, deferred2_1, 1);
    }
}

/**
 * Throws if a metric refuses a value whatever the label set.
 * @param {number} world
 * @param {number} id
 * @param {number} generation
 * @param {number} value
 */
export function checkValue(world, id, generation, value) {
    let ret;
    ret = wasm.checkValue(world, id, generation, value);
    if (ret[1]) {
        throw takeFromExternrefTable0(ret[0]);
    }
}

/**
 * Lets go of a reader.
 * @param {number} world
 * @param {number} reader
 */
export function closeReader(world, reader) {
    wasm.closeReader(world, reader);
}

/**
 * Makes a world within the limits among a caller's options.
 * @param {any} limits
 * @returns {number}
 */
export function create(limits) {
    let ret;
    ret = wasm.create(limits);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0] >>> 0;
}

/**
 * Frees a world; its number may be given out again.
 * @param {number} world
 */
export function dispose(world) {
    wasm.dispose(world);
}

/**
 * `[body, content type]`.
 * @param {number} world
 * @param {string | null | undefined} accept
 * @param {string[]} labels
 * @param {number} now
 * @param {number} mono
 * @returns {Array<any>}
 */
export function exposition(world, accept, labels, now, mono) {
    const val3 = +world;
    const val4 = +now;
    const val5 = +mono;
    let ptr0, len0, ptr1, len1;
    try {
        ptr0 = isLikeNone(accept) ? 0 : passStringToWasm0(accept, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        len0 = WASM_VECTOR_LEN;
        ptr1 = passArrayJsValueToWasm0(labels, wasm.__wbindgen_malloc);
        len1 = WASM_VECTOR_LEN;
    } catch (e) {
        if (ptr1) { wasm.__externref_drop_slice(ptr1, len1); wasm.__wbindgen_free(ptr1, len1 * 4, 4); }
        if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
        throw e;
    }
    let ret;
    ret = wasm.exposition(val3, ptr0, len0, ptr1, len1, val4, val5);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
}

/**
 * The same of a metric that is there, or undefined.
 * @param {number} world
 * @param {string} name
 * @returns {Uint32Array | undefined}
 */
export function findMetric(world, name) {
    const val2 = +world;
    const ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.findMetric(val2, ptr0, len0);
    if (ret[3]) {
        throw takeFromExternrefTable0(ret[2]);
    }
    let v3;
    if (ret[0] !== 0) {
        v3 = getArrayU32FromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
    }
    return v3;
}

/**
 * The recorder of an id, if there is one.
 * @param {number} world
 * @param {string} id
 * @returns {number | undefined}
 */
export function findRecorder(world, id) {
    const val2 = +world;
    const ptr0 = passStringToWasm0(id, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.findRecorder(val2, ptr0, len0);
    return ret === Number.MAX_SAFE_INTEGER ? undefined : ret;
}

/**
 * Whether points of a world grow too old, so that `now` matters to each.
 * @param {number} world
 * @returns {boolean}
 */
export function forgets(world) {
    let ret;
    ret = wasm.forgets(world);
    return ret !== 0;
}

/**
 * 0 counted, 1 counted and readers are to be woken (ask `wakes`), 2 refused (ask `pointRefusal`).
 * Time in ms, kept to the microsecond.
 * @param {number} world
 * @param {number} recorder
 * @param {number} target
 * @param {number} caller
 * @param {number} time
 * @param {number} now
 * @returns {number}
 */
export function hit(world, recorder, target, caller, time, now) {
    let ret;
    ret = wasm.hit(world, recorder, target, caller, time, now);
    return ret >>> 0;
}

/**
 * `aggregate`, `time_series` or `graph` as JSON text.
 * @param {number} world
 * @param {number} recorder
 * @param {string} view
 * @returns {string}
 */
export function hitsJson(world, recorder, view) {
    let deferred5_0;
    let deferred5_1;
    try {
        const val2 = +world;
        const val3 = +recorder;
        const ptr0 = passStringToWasm0(view, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len0 = WASM_VECTOR_LEN;
        let ret;
        ret = wasm.hitsJson(val2, val3, ptr0, len0);
        var ptr4 = ret[0];
        var len4 = ret[1];
        if (ret[3]) {
            ptr4 = 0; len4 = 0;
            throw takeFromExternrefTable0(ret[2]);
        }
        deferred5_0 = ptr4;
        deferred5_1 = len4;
        return getStringFromWasm0(ptr4, len4);
    } finally {
        wasm.__wbindgen_free(deferred5_0, deferred5_1, 1);
    }
}

/**
 * Takes the function `(code, message, position) → Error` that makes what failing calls throw.
 * @param {Function} make
 */
export function install(make) {
    wasm.install(make);
}

/**
 * Whether a cell is its metric's overflow cell.
 * @param {number} world
 * @param {number} slot
 * @param {number} generation
 * @returns {boolean}
 */
export function isOverflow(world, slot, generation) {
    let ret;
    ret = wasm.isOverflow(world, slot, generation);
    return ret !== 0;
}

/**
 * Any tree as text; see [`tree_json::json_to_prometheus`].
 * @param {any} tree
 * @param {boolean} openmetrics
 * @param {string[]} labels
 * @returns {string}
 */
export function jsonToPrometheus(tree, openmetrics, labels) {
    let deferred4_0;
    let deferred4_1;
    try {
        const val2 = +openmetrics;
        const ptr0 = passArrayJsValueToWasm0(labels, wasm.__wbindgen_malloc);
        const len0 = WASM_VECTOR_LEN;
        let ret;
        ret = wasm.jsonToPrometheus(tree, val2, ptr0, len0);
        var ptr3 = ret[0];
        var len3 = ret[1];
        if (ret[3]) {
            ptr3 = 0; len3 = 0;
            throw takeFromExternrefTable0(ret[2]);
        }
        deferred4_0 = ptr3;
        deferred4_1 = len3;
        return getStringFromWasm0(ptr3, len3);
    } finally {
        wasm.__wbindgen_free(deferred4_0, deferred4_1, 1);
    }
}

/**
 * `[id, effective level, …]` of the metrics whose effective level changed since last asked.
 * @param {number} world
 * @returns {Uint32Array}
 */
export function levelChanges(world) {
    let ret;
    ret = wasm.levelChanges(world);
    if (ret[3]) {
        throw takeFromExternrefTable0(ret[2]);
    }
    var v1 = getArrayU32FromWasm0(ret[0], ret[1]).slice();
    wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
    return v1;
}

/**
 * Bytes that a world may hold.
 * @param {number} world
 * @returns {number}
 */
export function memoryLimit(world) {
    let ret;
    ret = wasm.memoryLimit(world);
    return ret;
}

/**
 * The metric at a name, made if it is missing: `[id, generation, kind, own level, effective level, timestamps]`.
 * @param {number} world
 * @param {string} name
 * @param {string | null | undefined} kind
 * @param {string | null | undefined} level
 * @param {any} options
 * @param {number} mono
 * @returns {Uint32Array}
 */
export function metric(world, name, kind, level, options, mono) {
    const val4 = +world;
    const val5 = +mono;
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
        ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        len0 = WASM_VECTOR_LEN;
        ptr1 = isLikeNone(kind) ? 0 : passStringToWasm0(kind, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        len1 = WASM_VECTOR_LEN;
        ptr2 = isLikeNone(level) ? 0 : passStringToWasm0(level, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        len2 = WASM_VECTOR_LEN;
    } catch (e) {
        if (ptr2) { wasm.__wbindgen_free(ptr2, len2 * 1, 1); }
        if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 1, 1); }
        if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
        throw e;
    }
    let ret;
    ret = wasm.metric(val4, ptr0, len0, ptr1, len1, ptr2, len2, options, val5);
    if (ret[3]) {
        throw takeFromExternrefTable0(ret[2]);
    }
    var v6 = getArrayU32FromWasm0(ret[0], ret[1]).slice();
    wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
    return v6;
}

/**
 * A reader of every hit from now on, with at most `buffer` undelivered.
 * @param {number} world
 * @param {number} recorder
 * @param {number} buffer
 * @returns {number}
 */
export function openReader(world, recorder, buffer) {
    let ret;
    ret = wasm.openReader(world, recorder, buffer);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0] >>> 0;
}

/**
 * Throws why a point at a time, which the caller calls `argument`, is refused, if it is.
 * @param {number} world
 * @param {string} argument
 * @param {number} time
 * @param {boolean} wire
 * @param {number} now
 */
export function pointRefusal(world, argument, time, wire, now) {
    const val2 = +world;
    const val3 = +time;
    const val4 = +wire;
    const val5 = +now;
    const ptr0 = passStringToWasm0(argument, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.pointRefusal(val2, ptr0, len0, val3, val4, val5);
    if (ret[1]) {
        throw takeFromExternrefTable0(ret[0]);
    }
}

/**
 * The tree and the hit counters as text, `labels` on every sample.
 * @param {number} world
 * @param {boolean} openmetrics
 * @param {string[]} labels
 * @param {number} now
 * @param {number} mono
 * @returns {string}
 */
export function prometheus(world, openmetrics, labels, now, mono) {
    let deferred7_0;
    let deferred7_1;
    try {
        const val2 = +world;
        const val3 = +openmetrics;
        const val4 = +now;
        const val5 = +mono;
        const ptr0 = passArrayJsValueToWasm0(labels, wasm.__wbindgen_malloc);
        const len0 = WASM_VECTOR_LEN;
        let ret;
        ret = wasm.prometheus(val2, val3, ptr0, len0, val4, val5);
        var ptr6 = ret[0];
        var len6 = ret[1];
        if (ret[3]) {
            ptr6 = 0; len6 = 0;
            throw takeFromExternrefTable0(ret[2]);
        }
        deferred7_0 = ptr6;
        deferred7_1 = len6;
        return getStringFromWasm0(ptr6, len6);
    } finally {
        wasm.__wbindgen_free(deferred7_0, deferred7_1, 1);
    }
}

/**
 * Points of many series side by side: each one's status as `append` gives it; nothing when all are stored.
 * With `wire`, times of ten digits or fewer are seconds.
 * @param {number} world
 * @param {Uint32Array | number[]} slots
 * @param {Uint32Array | number[]} generations
 * @param {Float64Array | number[]} times
 * @param {Float64Array | number[]} values
 * @param {boolean} wire
 * @param {number} now
 * @returns {Uint8Array}
 */
export function putColumns(world, slots, generations, times, values, wire, now) {
    const val5 = +world;
    const val6 = +wire;
    const val7 = +now;
    let ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3;
    try {
        ptr0 = passArray32ToWasm0(slots, wasm.__wbindgen_malloc);
        len0 = WASM_VECTOR_LEN;
        ptr1 = passArray32ToWasm0(generations, wasm.__wbindgen_malloc);
        len1 = WASM_VECTOR_LEN;
        ptr2 = passArrayF64ToWasm0(times, wasm.__wbindgen_malloc);
        len2 = WASM_VECTOR_LEN;
        ptr3 = passArrayF64ToWasm0(values, wasm.__wbindgen_malloc);
        len3 = WASM_VECTOR_LEN;
    } catch (e) {
        if (ptr3) { wasm.__wbindgen_free(ptr3, len3 * 8, 8); }
        if (ptr2) { wasm.__wbindgen_free(ptr2, len2 * 8, 8); }
        if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 4, 4); }
        if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 4, 4); }
        throw e;
    }
    let ret;
    ret = wasm.putColumns(val5, ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3, val6, val7);
    if (ret[3]) {
        throw takeFromExternrefTable0(ret[2]);
    }
    var v8 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
    wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
    return v8;
}

/**
 * The summary.
 * @param {number} world
 * @param {string} text
 * @param {number} now
 * @returns {any}
 */
export function putLines(world, text, now) {
    const val2 = +world;
    const val3 = +now;
    const ptr0 = passStringToWasm0(text, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.putLines(val2, ptr0, len0, val3);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
}

/**
 * `[target, caller (−1: none), time in µs, total after it, …]`, `max` hits at most.
 * @param {number} world
 * @param {number} reader
 * @param {number} max
 * @returns {Float64Array}
 */
export function readHits(world, reader, max) {
    let ret;
    ret = wasm.readHits(world, reader, max);
    if (ret[3]) {
        throw takeFromExternrefTable0(ret[2]);
    }
    var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
    wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
    return v1;
}

/**
 * 0 recorded, 1 stale, 2 refused, 3 went offline, 4 went online.
 * @param {number} world
 * @param {number} slot
 * @param {number} generation
 * @param {number} value
 * @param {number} now
 * @returns {number}
 */
export function record(world, slot, generation, value, now) {
    let ret;
    ret = wasm.record(world, slot, generation, value, now);
    return ret >>> 0;
}

/**
 * The recorder of an id, made if it is missing.
 * @param {number} world
 * @param {string} id
 * @param {number | null} [history_limit]
 * @param {boolean | null} [record]
 * @param {boolean | null} [prometheus]
 * @returns {number}
 */
export function recorder(world, id, history_limit, record, prometheus) {
    const val2 = +world;
    const val3 = +(isLikeNone(history_limit) ? 0 : history_limit);
    const ptr0 = passStringToWasm0(id, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.recorder(val2, ptr0, len0, !isLikeNone(history_limit), val3, isLikeNone(record) ? 0xFFFFFF : record ? 1 : 0, isLikeNone(prometheus) ? 0xFFFFFF : prometheus ? 1 : 0);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0] >>> 0;
}

/**
 * Throws why a metric refuses a value.
 * @param {number} world
 * @param {number} id
 * @param {number} generation
 * @param {number} value
 */
export function refusal(world, id, generation, value) {
    let ret;
    ret = wasm.refusal(world, id, generation, value);
    if (ret[1]) {
        throw takeFromExternrefTable0(ret[0]);
    }
}

/**
 * Drops a metric and all under it.
 * @param {number} world
 * @param {string} name
 * @returns {boolean}
 */
export function removeMetric(world, name) {
    const val2 = +world;
    const ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.removeMetric(val2, ptr0, len0);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0] !== 0;
}

/**
 * Forgets one label set.
 * @param {number} world
 * @param {number} id
 * @param {number} generation
 * @param {string[]} labels
 * @returns {boolean}
 */
export function removeSet(world, id, generation, labels) {
    const val2 = +world;
    const val3 = +id;
    const val4 = +generation;
    const ptr0 = passArrayJsValueToWasm0(labels, wasm.__wbindgen_malloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.removeSet(val2, val3, val4, ptr0, len0);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0] !== 0;
}

/**
 * Forgets every value.
 * @param {number} world
 * @param {number} id
 * @param {number} generation
 * @returns {boolean}
 */
export function removeSets(world, id, generation) {
    let ret;
    ret = wasm.removeSets(world, id, generation);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0] !== 0;
}

/**
 * The handle of a label set's cell.
 * @param {number} world
 * @param {number} id
 * @param {number} generation
 * @param {string[]} labels
 * @returns {number}
 */
export function resolve(world, id, generation, labels) {
    const val2 = +world;
    const val3 = +id;
    const val4 = +generation;
    const ptr0 = passArrayJsValueToWasm0(labels, wasm.__wbindgen_malloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.resolve(val2, val3, val4, ptr0, len0);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0];
}

/**
 * Appends every current value to the store at `time`; the number of points.
 * @param {number} world
 * @param {number} time
 * @param {number} now
 * @param {number} mono
 * @returns {number}
 */
export function sample(world, time, now, mono) {
    let ret;
    ret = wasm.sample(world, time, now, mono);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0];
}

/**
 * The handle of a series, made if it is missing.
 * @param {number} world
 * @param {string} metric
 * @param {string[]} tags
 * @param {number} now
 * @returns {number}
 */
export function series(world, metric, tags, now) {
    const val3 = +world;
    const val4 = +now;
    let ptr0, len0, ptr1, len1;
    try {
        ptr0 = passStringToWasm0(metric, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        len0 = WASM_VECTOR_LEN;
        ptr1 = passArrayJsValueToWasm0(tags, wasm.__wbindgen_malloc);
        len1 = WASM_VECTOR_LEN;
    } catch (e) {
        if (ptr1) { wasm.__externref_drop_slice(ptr1, len1); wasm.__wbindgen_free(ptr1, len1 * 4, 4); }
        if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
        throw e;
    }
    let ret;
    ret = wasm.series(val3, ptr0, len0, ptr1, len1, val4);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0];
}

/**
 * What a callable gave; `ok` false if it threw.
 * @param {number} world
 * @param {number} id
 * @param {number} generation
 * @param {number} value
 * @param {boolean} ok
 */
export function setCallable(world, id, generation, value, ok) {
    wasm.setCallable(world, id, generation, value, ok);
}

/**
 * Records a text: statuses as of `record`.
 * @param {number} world
 * @param {number} slot
 * @param {number} generation
 * @param {string} text
 * @param {number} now
 * @returns {number}
 */
export function setText(world, slot, generation, text, now) {
    const val2 = +world;
    const val3 = +slot;
    const val4 = +generation;
    const val5 = +now;
    const ptr0 = passStringToWasm0(text, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.setText(val2, val3, val4, ptr0, len0, val5);
    return ret >>> 0;
}

/**
 * What is held now.
 * @param {number} world
 * @returns {any}
 */
export function stats(world) {
    let ret;
    ret = wasm.stats(world);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
}

/**
 * Changes a metric's own level; ask `levelChanges` after.
 * @param {number} world
 * @param {number} id
 * @param {number} generation
 * @param {string} level
 */
export function switchLevel(world, id, generation, level) {
    const val2 = +world;
    const val3 = +id;
    const val4 = +generation;
    const ptr0 = passStringToWasm0(level, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.switchLevel(val2, val3, val4, ptr0, len0);
    if (ret[1]) {
        throw takeFromExternrefTable0(ret[0]);
    }
}

/**
 * A target's index, to hit it by.
 * @param {number} world
 * @param {number} recorder
 * @param {string} name
 * @param {string | null} [layer]
 * @returns {number}
 */
export function target(world, recorder, name, layer) {
    const val3 = +world;
    const val4 = +recorder;
    let ptr0, len0, ptr1, len1;
    try {
        ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        len0 = WASM_VECTOR_LEN;
        ptr1 = isLikeNone(layer) ? 0 : passStringToWasm0(layer, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        len1 = WASM_VECTOR_LEN;
    } catch (e) {
        if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 1, 1); }
        if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
        throw e;
    }
    let ret;
    ret = wasm.target(val3, val4, ptr0, len0, ptr1, len1);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0] >>> 0;
}

/**
 * A target's layer, undefined for the default one.
 * @param {number} world
 * @param {number} recorder
 * @param {number} target
 * @returns {string | undefined}
 */
export function targetLayer(world, recorder, target) {
    let ret;
    ret = wasm.targetLayer(world, recorder, target);
    if (ret[3]) {
        throw takeFromExternrefTable0(ret[2]);
    }
    let v1;
    if (ret[0] !== 0) {
        v1 = getStringFromWasm0(ret[0], ret[1]);
        wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
    }
    return v1;
}

/**
 * A target's name by its index.
 * @param {number} world
 * @param {number} recorder
 * @param {number} target
 * @returns {string}
 */
export function targetName(world, recorder, target) {
    let deferred2_0;
    let deferred2_1;
    try {
        let ret;
        ret = wasm.targetName(world, recorder, target);
        var ptr1 = ret[0];
        var len1 = ret[1];
        if (ret[3]) {
            ptr1 = 0; len1 = 0;
            throw takeFromExternrefTable0(ret[2]);
        }
        deferred2_0 = ptr1;
        deferred2_1 = len1;
        return getStringFromWasm0(ptr1, len1);
    } finally {
        wasm.__wbindgen_free(deferred2_0, deferred2_1, 1);
    }
}

/**
 * A metric and all under it as nested objects.
 * @param {number} world
 * @param {number} id
 * @param {number} generation
 * @param {number} now
 * @param {number} mono
 * @returns {any}
 */
export function treeJson(world, id, generation, now, mono) {
    let ret;
    ret = wasm.treeJson(world, id, generation, now, mono);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
}

/**
 * Merges two trees; see [`tree_json::update`].
 * @param {any} first
 * @param {any} second
 * @returns {any}
 */
export function update(first, second) {
    let ret;
    ret = wasm.update(first, second);
    if (ret[2]) {
        throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
}

/**
 * Readers that have something to read since last asked.
 * @param {number} world
 * @returns {Uint32Array}
 */
export function wakes(world) {
    let ret;
    ret = wasm.wakes(world);
    var v1 = getArrayU32FromWasm0(ret[0], ret[1]).slice();
    wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
    return v1;
}
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_Error_208446807d0d1e30: function(arg0, arg1) {
            const ret = Error(getStringFromWasm0(arg0, arg1));
            return ret;
        },
        __wbg___wbindgen_boolean_get_4f1baf9a00be3c74: function(arg0) {
            const v = arg0;
            const ret = typeof(v) === 'boolean' ? v : undefined;
            return isLikeNone(ret) ? 0xFFFFFF : ret ? 1 : 0;
        },
        __wbg___wbindgen_is_null_c22311b1cc228e3a: function(arg0) {
            const ret = arg0 === null;
            return ret;
        },
        __wbg___wbindgen_is_object_8b968c3ab8e96595: function(arg0) {
            const val = arg0;
            const ret = typeof(val) === 'object' && val !== null;
            return ret;
        },
        __wbg___wbindgen_is_undefined_be5b34249ff1fc15: function(arg0) {
            const ret = arg0 === undefined;
            return ret;
        },
        __wbg___wbindgen_number_get_934b640d0889af78: function(arg0, arg1) {
            const obj = arg1;
            const ret = typeof(obj) === 'number' ? obj : undefined;
            getDataViewMemory0().setFloat64((arg0 >>> 0) + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, !isLikeNone(ret), true);
        },
        __wbg___wbindgen_string_get_7ce8eee7fd327545: function(arg0, arg1) {
            const obj = arg1;
            const ret = typeof(obj) === 'string' ? obj : undefined;
            var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            var len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        },
        __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
            throw new Error(getStringFromWasm0(arg0, arg1));
        },
        __wbg_call_275b78b3b6520b92: function() { return handleError(function (arg0, arg1, arg2, arg3, arg4) {
            const ret = arg0.call(arg1, arg2, arg3, arg4);
            return ret;
        }, arguments); },
        __wbg_entries_7bb1459bd9b5c2b9: function(arg0) {
            const ret = Object.entries(arg0);
            return ret;
        },
        __wbg_get_2080c49015e35254: function() { return handleError(function (arg0, arg1) {
            const ret = Reflect.get(arg0, arg1);
            return ret;
        }, arguments); },
        __wbg_get_d7176cfb76d71114: function(arg0, arg1) {
            const ret = arg0[arg1 >>> 0];
            return ret;
        },
        __wbg_get_unchecked_e6325ad374eff861: function(arg0, arg1) {
            const ret = arg0[arg1 >>> 0];
            return ret;
        },
        __wbg_isArray_bcf1376d0d732d08: function(arg0) {
            const ret = Array.isArray(arg0);
            return ret;
        },
        __wbg_length_b03a0fabb109b1e9: function(arg0) {
            const ret = arg0.length;
            return ret;
        },
        __wbg_new_37eb45aaf5eeb820: function() {
            const ret = new Array();
            return ret;
        },
        __wbg_new_cd4348290afae586: function() {
            const ret = new Object();
            return ret;
        },
        __wbg_parse_c3f72b5a24f83c01: function() { return handleError(function (arg0, arg1) {
            const ret = JSON.parse(getStringFromWasm0(arg0, arg1));
            return ret;
        }, arguments); },
        __wbg_push_c9f4893fc209f768: function(arg0, arg1) {
            const ret = arg0.push(arg1);
            return ret;
        },
        __wbg_set_2793479888329cb6: function() { return handleError(function (arg0, arg1, arg2) {
            const ret = Reflect.set(arg0, arg1, arg2);
            return ret;
        }, arguments); },
        __wbg_set_d2d33b52458e984a: function(arg0, arg1, arg2) {
            arg0[arg1 >>> 0] = arg2;
        },
        __wbg_set_e4b9a833d288759a: function(arg0, arg1, arg2) {
            arg0[arg1] = arg2;
        },
        __wbindgen_generic_0000000000000001: function(arg0) {
            // Cast intrinsic for `F64 -> Externref`.
            const ret = arg0;
            return ret;
        },
        __wbindgen_generic_0000000000000002: function(arg0, arg1) {
            // Cast intrinsic for `Ref(String) -> Externref`.
            const ret = getStringFromWasm0(arg0, arg1);
            return ret;
        },
        __wbindgen_generic_0000000000000003: function(arg0) {
            // Cast intrinsic for `U64 -> Externref`.
            const ret = BigInt.asUintN(64, arg0);
            return ret;
        },
        __wbindgen_init_externref_table: function() {
            const table = wasm.__wbindgen_externrefs;
            table.set(0, undefined);
            table.set(1024, undefined);
            table.set(1025, null);
            table.set(1026, true);
            table.set(1027, false);
        },
    };
    return {
        __proto__: null,
        "./glue_bg.js": import0,
    };
}

function __wbg_call_guard() {
    if (__wbg_reinit_scheduled) {
        __wbg_reset_state();
        return;
    }
}


let __wbg_instance_id = 0;

function addToExternrefTable0(obj) {
    const idx = wasm.__externref_table_alloc();
    wasm.__wbindgen_externrefs.set(idx, obj);
    return idx;
}

function getArrayF64FromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return getFloat64ArrayMemory0().subarray(ptr / 8, ptr / 8 + len);
}

function getArrayU32FromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return getUint32ArrayMemory0().subarray(ptr / 4, ptr / 4 + len);
}

function getArrayU8FromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
}

let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
    if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
        cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
    }
    return cachedDataViewMemory0;
}

let cachedFloat64ArrayMemory0 = null;
function getFloat64ArrayMemory0() {
    if (cachedFloat64ArrayMemory0 === null || cachedFloat64ArrayMemory0.byteLength === 0) {
        cachedFloat64ArrayMemory0 = new Float64Array(wasm.memory.buffer);
    }
    return cachedFloat64ArrayMemory0;
}

function getStringFromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}

let cachedUint32ArrayMemory0 = null;
function getUint32ArrayMemory0() {
    if (cachedUint32ArrayMemory0 === null || cachedUint32ArrayMemory0.byteLength === 0) {
        cachedUint32ArrayMemory0 = new Uint32Array(wasm.memory.buffer);
    }
    return cachedUint32ArrayMemory0;
}

let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
    if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
        cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
    }
    return cachedUint8ArrayMemory0;
}

function handleError(f, args) {
    try {
        return f.apply(this, args);
    } catch (e) {
        const idx = addToExternrefTable0(e);
        wasm.__wbindgen_exn_store(idx);
    }
}

function isLikeNone(x) {
    return x === undefined || x === null;
}

function passArray32ToWasm0(arg, malloc) {
    const ptr = malloc(arg.length * 4, 4) >>> 0;
    getUint32ArrayMemory0().set(arg, ptr / 4);
    WASM_VECTOR_LEN = arg.length;
    return ptr;
}

function passArrayF64ToWasm0(arg, malloc) {
    const ptr = malloc(arg.length * 8, 8) >>> 0;
    getFloat64ArrayMemory0().set(arg, ptr / 8);
    WASM_VECTOR_LEN = arg.length;
    return ptr;
}

function passArrayJsValueToWasm0(array, malloc) {
    const ptr = malloc(array.length * 4, 4) >>> 0;
    for (let i = 0; i < array.length; i++) {
        const add = addToExternrefTable0(array[i]);
        getDataViewMemory0().setUint32(ptr + 4 * i, add, true);
    }
    WASM_VECTOR_LEN = array.length;
    return ptr;
}

function passStringToWasm0(arg, malloc, realloc) {
    if (realloc === undefined) {
        const buf = encode(arg);
        const ptr = malloc(buf.length, 1) >>> 0;
        getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
        WASM_VECTOR_LEN = buf.length;
        return ptr;
    }

    let len = arg.length;
    let ptr = malloc(len, 1) >>> 0;

    const mem = getUint8ArrayMemory0();

    let offset = len >= 64 && encodeInto(arg, mem.subarray(ptr, ptr + len)).read === len ? len : 0;

    for (; offset < len; offset++) {
        const code = arg.charCodeAt(offset);
        if (code > 0x7F) break;
        mem[ptr + offset] = code;
    }
    if (offset !== len) {
        if (offset !== 0) {
            arg = arg.slice(offset);
        }
        ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
        const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
        const ret = encodeInto(arg, view);

        offset += ret.written;
        ptr = realloc(ptr, len, offset, 1) >>> 0;
    }

    WASM_VECTOR_LEN = offset;
    return ptr;
}

let __wbg_reinit_scheduled = false;

function takeFromExternrefTable0(idx) {
    const value = wasm.__wbindgen_externrefs.get(idx);
    wasm.__externref_table_dealloc(idx);
    return value;
}

let WASM_VECTOR_LEN = 0;

let wasmModule, wasmInstance, wasm;
function __wbg_finalize_init(instance, module) {
    wasmInstance = instance;
    wasm = instance.exports;
    wasmModule = module;
    cachedDataViewMemory0 = null;
    cachedFloat64ArrayMemory0 = null;
    cachedUint32ArrayMemory0 = null;
    cachedUint8ArrayMemory0 = null;
    wasm.__wbindgen_start();
    return wasm;
}

export { __wbg_get_imports as imports, __wbg_finalize_init as begin };

/** The exports of the wasm that runs, if one does. */
export const instance = () => wasm;

/** What its wasm says in the section `pulsetree`. */
export const mark = "fbb1c69621061e61";
