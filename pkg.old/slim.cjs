"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target3, all) => {
  for (var name2 in all)
    __defProp(target3, name2, { get: all[name2], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// pkg/slim.js
var slim_exports = {};
__export(slim_exports, {
  DEBUG: () => DEBUG,
  DISABLED: () => DISABLED,
  INHERIT: () => INHERIT,
  Pulsetree: () => Pulsetree,
  PulsetreeError: () => PulsetreeError,
  RUNTIME: () => RUNTIME,
  annotateEveryLeafNodeWithLabels: () => annotateEveryLeafNodeWithLabels,
  init: () => load,
  initSync: () => loadSync,
  jsonToPrometheus: () => jsonToPrometheus3,
  update: () => update3
});
module.exports = __toCommonJS(slim_exports);

// pkg/glue.js
var glue_exports = {};
__export(glue_exports, {
  __wbg_reset_state: () => __wbg_reset_state,
  addTo: () => addTo,
  aggregators: () => aggregators,
  annotate: () => annotate,
  append: () => append,
  appendMany: () => appendMany,
  begin: () => __wbg_finalize_init,
  beginExport: () => beginExport,
  cacheBytes: () => cacheBytes,
  caller: () => caller,
  callerName: () => callerName,
  checkValue: () => checkValue,
  closeReader: () => closeReader,
  create: () => create,
  dispose: () => dispose,
  errorBody: () => errorBody,
  errorResponse: () => errorResponse,
  exposition: () => exposition,
  findMetric: () => findMetric,
  findRecorder: () => findRecorder,
  forgets: () => forgets,
  heroicMetadata: () => heroicMetadata,
  hit: () => hit,
  hitsJson: () => hitsJson,
  imports: () => __wbg_get_imports,
  install: () => install,
  instance: () => instance,
  isOverflow: () => isOverflow,
  jsonToPrometheus: () => jsonToPrometheus,
  learnZone: () => learnZone,
  levelChanges: () => levelChanges,
  listMetrics: () => listMetrics,
  lookup: () => lookup,
  mark: () => mark,
  memoryLimit: () => memoryLimit,
  metric: () => metric,
  openReader: () => openReader,
  pointRefusal: () => pointRefusal,
  prometheus: () => prometheus,
  putColumns: () => putColumns,
  putLines: () => putLines,
  query: () => query,
  queryColumns: () => queryColumns,
  queryHql: () => queryHql,
  queryMetrics: () => queryMetrics,
  readHits: () => readHits,
  readSubscription: () => readSubscription,
  record: () => record,
  recorder: () => recorder,
  refusal: () => refusal,
  removeMetric: () => removeMetric,
  removeSet: () => removeSet,
  removeSets: () => removeSets,
  resolve: () => resolve,
  route: () => route,
  sample: () => sample,
  series: () => series,
  serve: () => serve,
  setCallable: () => setCallable,
  setText: () => setText,
  socketMessage: () => socketMessage,
  socketOperation: () => socketOperation,
  stats: () => stats,
  suggest: () => suggest,
  switchLevel: () => switchLevel,
  target: () => target,
  targetLayer: () => targetLayer,
  targetName: () => targetName,
  treeJson: () => treeJson,
  unsubscribe: () => unsubscribe,
  update: () => update,
  wakes: () => wakes
});

// pkg/js/errors.js
var STATUS = {
  invalid_argument: 400,
  invalid_name: 400,
  parse_error: 400,
  too_old: 400,
  corrupt: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  no_such_metric: 404,
  method_not_allowed: 405,
  type_conflict: 409,
  not_a_container: 409,
  payload_too_large: 413,
  unsupported_encoding: 415,
  misdirected: 421,
  limit_exceeded: 422,
  locked: 423,
  disposed: 500,
  internal: 500,
  unavailable: 503
};
var SHOWN = 80;
var PulsetreeError = class extends Error {
  /** @param {ErrorCode} code @param {string} message @param {number} [position] where in a text, in UTF-16 units */
  constructor(code, message, position) {
    super(message);
    this.code = code;
    this.status = STATUS[code] ?? 500;
    if (position !== void 0) {
      this.position = position;
    }
  }
  static {
    Object.defineProperty(this.prototype, "name", { value: "PulsetreeError", configurable: true, writable: true });
  }
};
var tagOf = (value) => Object.prototype.toString.call(value).slice("[object ".length, -1);
function show(value) {
  if (typeof value === "string") return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return tagOf(value) === "Object" ? "an object" : `${/^[AEIO]/.test(tagOf(value)) ? "an" : "a"} ${tagOf(value)}`;
  return String(value);
}
function invalid(argument, value, expected) {
  return new PulsetreeError("invalid_argument", `${argument} is ${show(value)}; expected ${expected}`);
}
function disposed() {
  return new PulsetreeError("disposed", "this Pulsetree has been disposed of");
}

// pkg/js/text.js
var MOST_DECODED = 2 ** 31 - 2 ** 20;
var encoder;
var decoder;
var decoded = 0;
function coder(name2) {
  const found = globalThis[name2] ?? /** @type {any} */
  globalThis.process?.getBuiltinModule?.("node:util")?.[name2];
  if (found) return found;
  throw new PulsetreeError("unavailable", `there is no ${name2} here; expected the runtime or globalThis.${name2} to give one`);
}
function encode(text) {
  encoder ??= new (coder("TextEncoder"))();
  return (
    /** @type {Uint8Array<ArrayBuffer>} */
    encoder.encode(text)
  );
}
function encodeInto(text, into) {
  encoder ??= new (coder("TextEncoder"))();
  return encoder.encodeInto(text, into);
}
function decode(bytes) {
  decoded += bytes.length;
  if (decoder === void 0 || decoded >= MOST_DECODED) {
    decoder = new (coder("TextDecoder"))("utf-8", { ignoreBOM: true });
    decoded = bytes.length;
  }
  return decoder.decode(bytes);
}
var strictDecoder = () => new (coder("TextDecoder"))("utf-8", { fatal: true });

// pkg/glue.js
function __wbg_reset_state() {
  __wbg_instance_id++;
  cachedDataViewMemory0 = null;
  cachedFloat64ArrayMemory0 = null;
  cachedUint32ArrayMemory0 = null;
  cachedUint8ArrayMemory0 = null;
  if (typeof numBytesDecoded !== "undefined") numBytesDecoded = 0;
  if (typeof WASM_VECTOR_LEN !== "undefined") WASM_VECTOR_LEN = 0;
  __wbg_reinit_scheduled = false;
  wasmInstance = new WebAssembly.Instance(wasmModule, __wbg_get_imports());
  wasm = wasmInstance.exports;
  wasm.__wbindgen_start();
}
function addTo(world, slot, generation, delta, now) {
  let ret;
  ret = wasm.addTo(world, slot, generation, delta, now);
  return ret >>> 0;
}
function aggregators() {
  let deferred1_0;
  let deferred1_1;
  try {
    let ret;
    ret = wasm.aggregators();
    deferred1_0 = ret[0];
    deferred1_1 = ret[1];
    return getStringFromWasm0(ret[0], ret[1]);
  } finally {
    wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
  }
}
function annotate(tree, labels) {
  const ptr0 = passArrayJsValueToWasm0(labels, wasm.__wbindgen_malloc);
  const len0 = WASM_VECTOR_LEN;
  let ret;
  ret = wasm.annotate(tree, ptr0, len0);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
}
function append(world, slot, generation, time, value, now) {
  let ret;
  ret = wasm.append(world, slot, generation, time, value, now);
  return ret >>> 0;
}
function appendMany(world, slot, generation, times, values, now) {
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
    if (ptr1) {
      wasm.__wbindgen_free(ptr1, len1 * 8, 8);
    }
    if (ptr0) {
      wasm.__wbindgen_free(ptr0, len0 * 8, 8);
    }
    throw e;
  }
  let ret;
  ret = wasm.appendMany(val3, val4, val5, ptr0, len0, ptr1, len1, val6);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return ret[0];
}
function beginExport(world) {
  wasm.beginExport(world);
}
function cacheBytes(world, bytes) {
  wasm.cacheBytes(world, bytes);
}
function caller(world, recorder3, name2) {
  const val2 = +world;
  const val3 = +recorder3;
  const ptr0 = passStringToWasm0(name2, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
  const len0 = WASM_VECTOR_LEN;
  let ret;
  ret = wasm.caller(val2, val3, ptr0, len0);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return ret[0] >>> 0;
}
function callerName(world, recorder3, caller3) {
  let deferred2_0;
  let deferred2_1;
  try {
    let ret;
    ret = wasm.callerName(world, recorder3, caller3);
    var ptr1 = ret[0];
    var len1 = ret[1];
    if (ret[3]) {
      ptr1 = 0;
      len1 = 0;
      throw takeFromExternrefTable0(ret[2]);
    }
    deferred2_0 = ptr1;
    deferred2_1 = len1;
    return getStringFromWasm0(ptr1, len1);
  } finally {
    wasm.__wbindgen_free(deferred2_0, deferred2_1, 1);
  }
}
function checkValue(world, id, generation, value) {
  let ret;
  ret = wasm.checkValue(world, id, generation, value);
  if (ret[1]) {
    throw takeFromExternrefTable0(ret[0]);
  }
}
function closeReader(world, reader) {
  wasm.closeReader(world, reader);
}
function create(limits) {
  let ret;
  ret = wasm.create(limits);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return ret[0] >>> 0;
}
function dispose(world) {
  wasm.dispose(world);
}
function errorBody(code, message) {
  let deferred3_0;
  let deferred3_1;
  try {
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(code, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(message, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    ret = wasm.errorBody(ptr0, len0, ptr1, len1);
    deferred3_0 = ret[0];
    deferred3_1 = ret[1];
    return getStringFromWasm0(ret[0], ret[1]);
  } finally {
    wasm.__wbindgen_free(deferred3_0, deferred3_1, 1);
  }
}
function errorResponse(code, message, method, path) {
  let ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3;
  try {
    ptr0 = passStringToWasm0(code, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len0 = WASM_VECTOR_LEN;
    ptr1 = passStringToWasm0(message, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len1 = WASM_VECTOR_LEN;
    ptr2 = passStringToWasm0(method, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len2 = WASM_VECTOR_LEN;
    ptr3 = passStringToWasm0(path, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len3 = WASM_VECTOR_LEN;
  } catch (e) {
    if (ptr3) {
      wasm.__wbindgen_free(ptr3, len3 * 1, 1);
    }
    if (ptr2) {
      wasm.__wbindgen_free(ptr2, len2 * 1, 1);
    }
    if (ptr1) {
      wasm.__wbindgen_free(ptr1, len1 * 1, 1);
    }
    if (ptr0) {
      wasm.__wbindgen_free(ptr0, len0 * 1, 1);
    }
    throw e;
  }
  let ret;
  ret = wasm.errorResponse(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
}
function exposition(world, accept, labels, now, mono) {
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
    if (ptr1) {
      wasm.__externref_drop_slice(ptr1, len1);
      wasm.__wbindgen_free(ptr1, len1 * 4, 4);
    }
    if (ptr0) {
      wasm.__wbindgen_free(ptr0, len0 * 1, 1);
    }
    throw e;
  }
  let ret;
  ret = wasm.exposition(val3, ptr0, len0, ptr1, len1, val4, val5);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
}
function findMetric(world, name2) {
  const val2 = +world;
  const ptr0 = passStringToWasm0(name2, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
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
function findRecorder(world, id) {
  const val2 = +world;
  const ptr0 = passStringToWasm0(id, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
  const len0 = WASM_VECTOR_LEN;
  let ret;
  ret = wasm.findRecorder(val2, ptr0, len0);
  return ret === Number.MAX_SAFE_INTEGER ? void 0 : ret;
}
function forgets(world) {
  let ret;
  ret = wasm.forgets(world);
  return ret !== 0;
}
function heroicMetadata(world, kind, request) {
  let deferred4_0;
  let deferred4_1;
  try {
    const val2 = +world;
    const ptr0 = passStringToWasm0(kind, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.heroicMetadata(val2, ptr0, len0, request);
    var ptr3 = ret[0];
    var len3 = ret[1];
    if (ret[3]) {
      ptr3 = 0;
      len3 = 0;
      throw takeFromExternrefTable0(ret[2]);
    }
    deferred4_0 = ptr3;
    deferred4_1 = len3;
    return getStringFromWasm0(ptr3, len3);
  } finally {
    wasm.__wbindgen_free(deferred4_0, deferred4_1, 1);
  }
}
function hit(world, recorder3, target3, caller3, time, now) {
  let ret;
  ret = wasm.hit(world, recorder3, target3, caller3, time, now);
  return ret >>> 0;
}
function hitsJson(world, recorder3, view) {
  let deferred5_0;
  let deferred5_1;
  try {
    const val2 = +world;
    const val3 = +recorder3;
    const ptr0 = passStringToWasm0(view, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    ret = wasm.hitsJson(val2, val3, ptr0, len0);
    var ptr4 = ret[0];
    var len4 = ret[1];
    if (ret[3]) {
      ptr4 = 0;
      len4 = 0;
      throw takeFromExternrefTable0(ret[2]);
    }
    deferred5_0 = ptr4;
    deferred5_1 = len4;
    return getStringFromWasm0(ptr4, len4);
  } finally {
    wasm.__wbindgen_free(deferred5_0, deferred5_1, 1);
  }
}
function install(make2) {
  wasm.install(make2);
}
function isOverflow(world, slot, generation) {
  let ret;
  ret = wasm.isOverflow(world, slot, generation);
  return ret !== 0;
}
function jsonToPrometheus(tree, openmetrics, labels) {
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
      ptr3 = 0;
      len3 = 0;
      throw takeFromExternrefTable0(ret[2]);
    }
    deferred4_0 = ptr3;
    deferred4_1 = len3;
    return getStringFromWasm0(ptr3, len3);
  } finally {
    wasm.__wbindgen_free(deferred4_0, deferred4_1, 1);
  }
}
function learnZone(world, name2, from, to, clocks) {
  const val3 = +world;
  const val4 = +from;
  const val5 = +to;
  let ptr0, len0, ptr1, len1;
  try {
    ptr0 = passStringToWasm0(name2, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len0 = WASM_VECTOR_LEN;
    ptr1 = passArrayF64ToWasm0(clocks, wasm.__wbindgen_malloc);
    len1 = WASM_VECTOR_LEN;
  } catch (e) {
    if (ptr1) {
      wasm.__wbindgen_free(ptr1, len1 * 8, 8);
    }
    if (ptr0) {
      wasm.__wbindgen_free(ptr0, len0 * 1, 1);
    }
    throw e;
  }
  wasm.learnZone(val3, ptr0, len0, val4, val5, ptr1, len1);
}
function levelChanges(world) {
  let ret;
  ret = wasm.levelChanges(world);
  if (ret[3]) {
    throw takeFromExternrefTable0(ret[2]);
  }
  var v1 = getArrayU32FromWasm0(ret[0], ret[1]).slice();
  wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
  return v1;
}
function listMetrics(world) {
  let deferred2_0;
  let deferred2_1;
  try {
    let ret;
    ret = wasm.listMetrics(world);
    var ptr1 = ret[0];
    var len1 = ret[1];
    if (ret[3]) {
      ptr1 = 0;
      len1 = 0;
      throw takeFromExternrefTable0(ret[2]);
    }
    deferred2_0 = ptr1;
    deferred2_1 = len1;
    return getStringFromWasm0(ptr1, len1);
  } finally {
    wasm.__wbindgen_free(deferred2_0, deferred2_1, 1);
  }
}
function lookup(world, request) {
  let deferred2_0;
  let deferred2_1;
  try {
    let ret;
    ret = wasm.lookup(world, request);
    var ptr1 = ret[0];
    var len1 = ret[1];
    if (ret[3]) {
      ptr1 = 0;
      len1 = 0;
      throw takeFromExternrefTable0(ret[2]);
    }
    deferred2_0 = ptr1;
    deferred2_1 = len1;
    return getStringFromWasm0(ptr1, len1);
  } finally {
    wasm.__wbindgen_free(deferred2_0, deferred2_1, 1);
  }
}
function memoryLimit(world) {
  let ret;
  ret = wasm.memoryLimit(world);
  return ret;
}
function metric(world, name2, kind, level, options2, mono) {
  const val4 = +world;
  const val5 = +mono;
  let ptr0, len0, ptr1, len1, ptr2, len2;
  try {
    ptr0 = passStringToWasm0(name2, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len0 = WASM_VECTOR_LEN;
    ptr1 = isLikeNone(kind) ? 0 : passStringToWasm0(kind, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len1 = WASM_VECTOR_LEN;
    ptr2 = isLikeNone(level) ? 0 : passStringToWasm0(level, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len2 = WASM_VECTOR_LEN;
  } catch (e) {
    if (ptr2) {
      wasm.__wbindgen_free(ptr2, len2 * 1, 1);
    }
    if (ptr1) {
      wasm.__wbindgen_free(ptr1, len1 * 1, 1);
    }
    if (ptr0) {
      wasm.__wbindgen_free(ptr0, len0 * 1, 1);
    }
    throw e;
  }
  let ret;
  ret = wasm.metric(val4, ptr0, len0, ptr1, len1, ptr2, len2, options2, val5);
  if (ret[3]) {
    throw takeFromExternrefTable0(ret[2]);
  }
  var v6 = getArrayU32FromWasm0(ret[0], ret[1]).slice();
  wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
  return v6;
}
function openReader(world, recorder3, buffer) {
  let ret;
  ret = wasm.openReader(world, recorder3, buffer);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return ret[0] >>> 0;
}
function pointRefusal(world, argument, time, wire, now) {
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
function prometheus(world, openmetrics, labels, now, mono) {
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
      ptr6 = 0;
      len6 = 0;
      throw takeFromExternrefTable0(ret[2]);
    }
    deferred7_0 = ptr6;
    deferred7_1 = len6;
    return getStringFromWasm0(ptr6, len6);
  } finally {
    wasm.__wbindgen_free(deferred7_0, deferred7_1, 1);
  }
}
function putColumns(world, slots, generations, times, values, wire, now) {
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
    if (ptr3) {
      wasm.__wbindgen_free(ptr3, len3 * 8, 8);
    }
    if (ptr2) {
      wasm.__wbindgen_free(ptr2, len2 * 8, 8);
    }
    if (ptr1) {
      wasm.__wbindgen_free(ptr1, len1 * 4, 4);
    }
    if (ptr0) {
      wasm.__wbindgen_free(ptr0, len0 * 4, 4);
    }
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
function putLines(world, text, now) {
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
function query(world, request, now) {
  let deferred2_0;
  let deferred2_1;
  try {
    let ret;
    ret = wasm.query(world, request, now);
    var ptr1 = ret[0];
    var len1 = ret[1];
    if (ret[3]) {
      ptr1 = 0;
      len1 = 0;
      throw takeFromExternrefTable0(ret[2]);
    }
    deferred2_0 = ptr1;
    deferred2_1 = len1;
    return getStringFromWasm0(ptr1, len1);
  } finally {
    wasm.__wbindgen_free(deferred2_0, deferred2_1, 1);
  }
}
function queryColumns(world, request, now) {
  let ret;
  ret = wasm.queryColumns(world, request, now);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
}
function queryHql(world, text, now) {
  const val2 = +world;
  const val3 = +now;
  const ptr0 = passStringToWasm0(text, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
  const len0 = WASM_VECTOR_LEN;
  let ret;
  ret = wasm.queryHql(val2, ptr0, len0, val3);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
}
function queryMetrics(world, request, now) {
  let ret;
  ret = wasm.queryMetrics(world, request, now);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
}
function readHits(world, reader, max) {
  let ret;
  ret = wasm.readHits(world, reader, max);
  if (ret[3]) {
    throw takeFromExternrefTable0(ret[2]);
  }
  var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
  wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
  return v1;
}
function readSubscription(world, subscription, now) {
  let ret;
  ret = wasm.readSubscription(world, subscription, now);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
}
function record(world, slot, generation, value, now) {
  let ret;
  ret = wasm.record(world, slot, generation, value, now);
  return ret >>> 0;
}
function recorder(world, id, history_limit, record5, prometheus3) {
  const val2 = +world;
  const val3 = +(isLikeNone(history_limit) ? 0 : history_limit);
  const ptr0 = passStringToWasm0(id, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
  const len0 = WASM_VECTOR_LEN;
  let ret;
  ret = wasm.recorder(val2, ptr0, len0, !isLikeNone(history_limit), val3, isLikeNone(record5) ? 16777215 : record5 ? 1 : 0, isLikeNone(prometheus3) ? 16777215 : prometheus3 ? 1 : 0);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return ret[0] >>> 0;
}
function refusal(world, id, generation, value) {
  let ret;
  ret = wasm.refusal(world, id, generation, value);
  if (ret[1]) {
    throw takeFromExternrefTable0(ret[0]);
  }
}
function removeMetric(world, name2) {
  const val2 = +world;
  const ptr0 = passStringToWasm0(name2, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
  const len0 = WASM_VECTOR_LEN;
  let ret;
  ret = wasm.removeMetric(val2, ptr0, len0);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return ret[0] !== 0;
}
function removeSet(world, id, generation, labels) {
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
function removeSets(world, id, generation) {
  let ret;
  ret = wasm.removeSets(world, id, generation);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return ret[0] !== 0;
}
function resolve(world, id, generation, labels) {
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
function route(method, path) {
  let ptr0, len0, ptr1, len1;
  try {
    ptr0 = passStringToWasm0(method, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len0 = WASM_VECTOR_LEN;
    ptr1 = passStringToWasm0(path, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len1 = WASM_VECTOR_LEN;
  } catch (e) {
    if (ptr1) {
      wasm.__wbindgen_free(ptr1, len1 * 1, 1);
    }
    if (ptr0) {
      wasm.__wbindgen_free(ptr0, len0 * 1, 1);
    }
    throw e;
  }
  let ret;
  ret = wasm.route(ptr0, len0, ptr1, len1);
  return ret;
}
function sample(world, time, now, mono) {
  let ret;
  ret = wasm.sample(world, time, now, mono);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return ret[0];
}
function series(world, metric3, tags, now) {
  const val3 = +world;
  const val4 = +now;
  let ptr0, len0, ptr1, len1;
  try {
    ptr0 = passStringToWasm0(metric3, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len0 = WASM_VECTOR_LEN;
    ptr1 = passArrayJsValueToWasm0(tags, wasm.__wbindgen_malloc);
    len1 = WASM_VECTOR_LEN;
  } catch (e) {
    if (ptr1) {
      wasm.__externref_drop_slice(ptr1, len1);
      wasm.__wbindgen_free(ptr1, len1 * 4, 4);
    }
    if (ptr0) {
      wasm.__wbindgen_free(ptr0, len0 * 1, 1);
    }
    throw e;
  }
  let ret;
  ret = wasm.series(val3, ptr0, len0, ptr1, len1, val4);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return ret[0];
}
function serve(world, method, path, query3, accept, body, now, mono) {
  const val6 = +world;
  const val7 = +now;
  const val8 = +mono;
  let ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3, ptr4, len4;
  try {
    ptr0 = passStringToWasm0(method, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len0 = WASM_VECTOR_LEN;
    ptr1 = passStringToWasm0(path, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len1 = WASM_VECTOR_LEN;
    ptr2 = passStringToWasm0(query3, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len2 = WASM_VECTOR_LEN;
    ptr3 = isLikeNone(accept) ? 0 : passStringToWasm0(accept, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len3 = WASM_VECTOR_LEN;
    ptr4 = passStringToWasm0(body, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len4 = WASM_VECTOR_LEN;
  } catch (e) {
    if (ptr4) {
      wasm.__wbindgen_free(ptr4, len4 * 1, 1);
    }
    if (ptr3) {
      wasm.__wbindgen_free(ptr3, len3 * 1, 1);
    }
    if (ptr2) {
      wasm.__wbindgen_free(ptr2, len2 * 1, 1);
    }
    if (ptr1) {
      wasm.__wbindgen_free(ptr1, len1 * 1, 1);
    }
    if (ptr0) {
      wasm.__wbindgen_free(ptr0, len0 * 1, 1);
    }
    throw e;
  }
  let ret;
  ret = wasm.serve(val6, ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3, ptr4, len4, val7, val8);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
}
function setCallable(world, id, generation, value, ok) {
  wasm.setCallable(world, id, generation, value, ok);
}
function setText(world, slot, generation, text, now) {
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
function socketMessage(world, text, now) {
  const val2 = +world;
  const val3 = +now;
  const ptr0 = passStringToWasm0(text, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
  const len0 = WASM_VECTOR_LEN;
  let ret;
  ret = wasm.socketMessage(val2, ptr0, len0, val3);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
}
function socketOperation(text) {
  const ptr0 = passStringToWasm0(text, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
  const len0 = WASM_VECTOR_LEN;
  let ret;
  ret = wasm.socketOperation(ptr0, len0);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
}
function stats(world) {
  let ret;
  ret = wasm.stats(world);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
}
function suggest(world, request) {
  let ret;
  ret = wasm.suggest(world, request);
  if (ret[3]) {
    throw takeFromExternrefTable0(ret[2]);
  }
  var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
  wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
  return v1;
}
function switchLevel(world, id, generation, level) {
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
function target(world, recorder3, name2, layer) {
  const val3 = +world;
  const val4 = +recorder3;
  let ptr0, len0, ptr1, len1;
  try {
    ptr0 = passStringToWasm0(name2, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len0 = WASM_VECTOR_LEN;
    ptr1 = isLikeNone(layer) ? 0 : passStringToWasm0(layer, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len1 = WASM_VECTOR_LEN;
  } catch (e) {
    if (ptr1) {
      wasm.__wbindgen_free(ptr1, len1 * 1, 1);
    }
    if (ptr0) {
      wasm.__wbindgen_free(ptr0, len0 * 1, 1);
    }
    throw e;
  }
  let ret;
  ret = wasm.target(val3, val4, ptr0, len0, ptr1, len1);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return ret[0] >>> 0;
}
function targetLayer(world, recorder3, target3) {
  let ret;
  ret = wasm.targetLayer(world, recorder3, target3);
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
function targetName(world, recorder3, target3) {
  let deferred2_0;
  let deferred2_1;
  try {
    let ret;
    ret = wasm.targetName(world, recorder3, target3);
    var ptr1 = ret[0];
    var len1 = ret[1];
    if (ret[3]) {
      ptr1 = 0;
      len1 = 0;
      throw takeFromExternrefTable0(ret[2]);
    }
    deferred2_0 = ptr1;
    deferred2_1 = len1;
    return getStringFromWasm0(ptr1, len1);
  } finally {
    wasm.__wbindgen_free(deferred2_0, deferred2_1, 1);
  }
}
function treeJson(world, id, generation, now, mono) {
  let ret;
  ret = wasm.treeJson(world, id, generation, now, mono);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
}
function unsubscribe(world, subscription) {
  wasm.unsubscribe(world, subscription);
}
function update(first, second) {
  let ret;
  ret = wasm.update(first, second);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
}
function wakes(world) {
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
      const ret = typeof v === "boolean" ? v : void 0;
      return isLikeNone(ret) ? 16777215 : ret ? 1 : 0;
    },
    __wbg___wbindgen_is_null_c22311b1cc228e3a: function(arg0) {
      const ret = arg0 === null;
      return ret;
    },
    __wbg___wbindgen_is_object_8b968c3ab8e96595: function(arg0) {
      const val = arg0;
      const ret = typeof val === "object" && val !== null;
      return ret;
    },
    __wbg___wbindgen_is_undefined_be5b34249ff1fc15: function(arg0) {
      const ret = arg0 === void 0;
      return ret;
    },
    __wbg___wbindgen_number_get_934b640d0889af78: function(arg0, arg1) {
      const obj = arg1;
      const ret = typeof obj === "number" ? obj : void 0;
      getDataViewMemory0().setFloat64((arg0 >>> 0) + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, !isLikeNone(ret), true);
    },
    __wbg___wbindgen_string_get_7ce8eee7fd327545: function(arg0, arg1) {
      const obj = arg1;
      const ret = typeof obj === "string" ? obj : void 0;
      var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      var len1 = WASM_VECTOR_LEN;
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
    },
    __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
      throw new Error(getStringFromWasm0(arg0, arg1));
    },
    __wbg_append_ba9a4dc30a0323fd: function() {
      return handleError(function(arg0, arg1, arg2, arg3, arg4) {
        arg0.append(getStringFromWasm0(arg1, arg2), getStringFromWasm0(arg3, arg4));
      }, arguments);
    },
    __wbg_call_275b78b3b6520b92: function() {
      return handleError(function(arg0, arg1, arg2, arg3, arg4) {
        const ret = arg0.call(arg1, arg2, arg3, arg4);
        return ret;
      }, arguments);
    },
    __wbg_entries_7bb1459bd9b5c2b9: function(arg0) {
      const ret = Object.entries(arg0);
      return ret;
    },
    __wbg_get_2080c49015e35254: function() {
      return handleError(function(arg0, arg1) {
        const ret = Reflect.get(arg0, arg1);
        return ret;
      }, arguments);
    },
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
    __wbg_new_277c27c26f94cbc2: function() {
      return handleError(function() {
        const ret = new Headers();
        return ret;
      }, arguments);
    },
    __wbg_new_37eb45aaf5eeb820: function() {
      const ret = new Array();
      return ret;
    },
    __wbg_new_cd4348290afae586: function() {
      const ret = new Object();
      return ret;
    },
    __wbg_new_from_slice_aaf85a9746711968: function(arg0, arg1) {
      const ret = new Float64Array(getArrayF64FromWasm0(arg0, arg1));
      return ret;
    },
    __wbg_new_with_opt_str_and_init_6456bed24baae6fc: function() {
      return handleError(function(arg0, arg1, arg2) {
        const ret = new Response(arg0 === 0 ? void 0 : getStringFromWasm0(arg0, arg1), arg2);
        return ret;
      }, arguments);
    },
    __wbg_of_027eb15371aac932: function(arg0) {
      const ret = Array.of(arg0);
      return ret;
    },
    __wbg_parse_c3f72b5a24f83c01: function() {
      return handleError(function(arg0, arg1) {
        const ret = JSON.parse(getStringFromWasm0(arg0, arg1));
        return ret;
      }, arguments);
    },
    __wbg_push_c9f4893fc209f768: function(arg0, arg1) {
      const ret = arg0.push(arg1);
      return ret;
    },
    __wbg_set_2793479888329cb6: function() {
      return handleError(function(arg0, arg1, arg2) {
        const ret = Reflect.set(arg0, arg1, arg2);
        return ret;
      }, arguments);
    },
    __wbg_set_d2d33b52458e984a: function(arg0, arg1, arg2) {
      arg0[arg1 >>> 0] = arg2;
    },
    __wbg_set_e4b9a833d288759a: function(arg0, arg1, arg2) {
      arg0[arg1] = arg2;
    },
    __wbg_set_headers_07f10dbe49bc0e77: function(arg0, arg1) {
      arg0.headers = arg1;
    },
    __wbg_set_status_bd9dc81d1c17b108: function(arg0, arg1) {
      arg0.status = arg1;
    },
    __wbindgen_generic_0000000000000001: function(arg0) {
      const ret = arg0;
      return ret;
    },
    __wbindgen_generic_0000000000000002: function(arg0, arg1) {
      const ret = getStringFromWasm0(arg0, arg1);
      return ret;
    },
    __wbindgen_generic_0000000000000003: function(arg0) {
      const ret = BigInt.asUintN(64, arg0);
      return ret;
    },
    __wbindgen_init_externref_table: function() {
      const table = wasm.__wbindgen_externrefs;
      table.set(0, void 0);
      table.set(1024, void 0);
      table.set(1025, null);
      table.set(1026, true);
      table.set(1027, false);
    }
  };
  return {
    __proto__: null,
    "./glue_bg.js": import0
  };
}
var __wbg_instance_id = 0;
function addToExternrefTable0(obj) {
  const idx = wasm.__externref_table_alloc();
  wasm.__wbindgen_externrefs.set(idx, obj);
  return idx;
}
function getArrayF64FromWasm0(ptr, len) {
  ptr = ptr >>> 0;
  return getFloat64ArrayMemory0().subarray(ptr / 8, ptr / 8 + len);
}
function getArrayJsValueFromWasm0(ptr, len) {
  ptr = ptr >>> 0;
  const mem = getDataViewMemory0();
  const result = [];
  for (let i = ptr; i < ptr + 4 * len; i += 4) {
    result.push(wasm.__wbindgen_externrefs.get(mem.getUint32(i, true)));
  }
  wasm.__externref_drop_slice(ptr, len);
  return result;
}
function getArrayU32FromWasm0(ptr, len) {
  ptr = ptr >>> 0;
  return getUint32ArrayMemory0().subarray(ptr / 4, ptr / 4 + len);
}
function getArrayU8FromWasm0(ptr, len) {
  ptr = ptr >>> 0;
  return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
}
var cachedDataViewMemory0 = null;
function getDataViewMemory0() {
  if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || cachedDataViewMemory0.buffer.detached === void 0 && cachedDataViewMemory0.buffer !== wasm.memory.buffer) {
    cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
  }
  return cachedDataViewMemory0;
}
var cachedFloat64ArrayMemory0 = null;
function getFloat64ArrayMemory0() {
  if (cachedFloat64ArrayMemory0 === null || cachedFloat64ArrayMemory0.byteLength === 0) {
    cachedFloat64ArrayMemory0 = new Float64Array(wasm.memory.buffer);
  }
  return cachedFloat64ArrayMemory0;
}
function getStringFromWasm0(ptr, len) {
  ptr = ptr >>> 0;
  return decode(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}
var cachedUint32ArrayMemory0 = null;
function getUint32ArrayMemory0() {
  if (cachedUint32ArrayMemory0 === null || cachedUint32ArrayMemory0.byteLength === 0) {
    cachedUint32ArrayMemory0 = new Uint32Array(wasm.memory.buffer);
  }
  return cachedUint32ArrayMemory0;
}
var cachedUint8ArrayMemory0 = null;
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
  return x === void 0 || x === null;
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
    const add3 = addToExternrefTable0(array[i]);
    getDataViewMemory0().setUint32(ptr + 4 * i, add3, true);
  }
  WASM_VECTOR_LEN = array.length;
  return ptr;
}
function passStringToWasm0(arg, malloc, realloc) {
  if (realloc === void 0) {
    const buf = encode(arg);
    const ptr2 = malloc(buf.length, 1) >>> 0;
    getUint8ArrayMemory0().subarray(ptr2, ptr2 + buf.length).set(buf);
    WASM_VECTOR_LEN = buf.length;
    return ptr2;
  }
  let len = arg.length;
  let ptr = malloc(len, 1) >>> 0;
  const mem = getUint8ArrayMemory0();
  let offset = len >= 64 && encodeInto(arg, mem.subarray(ptr, ptr + len)).read === len ? len : 0;
  for (; offset < len; offset++) {
    const code = arg.charCodeAt(offset);
    if (code > 127) break;
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
var __wbg_reinit_scheduled = false;
function takeFromExternrefTable0(idx) {
  const value = wasm.__wbindgen_externrefs.get(idx);
  wasm.__externref_table_dealloc(idx);
  return value;
}
var WASM_VECTOR_LEN = 0;
var wasmModule;
var wasmInstance;
var wasm;
function __wbg_finalize_init(instance3, module2) {
  wasmInstance = instance3;
  wasm = instance3.exports;
  wasmModule = module2;
  cachedDataViewMemory0 = null;
  cachedFloat64ArrayMemory0 = null;
  cachedUint32ArrayMemory0 = null;
  cachedUint8ArrayMemory0 = null;
  wasm.__wbindgen_start();
  return wasm;
}
var instance = () => wasm;
var mark = "dde289123076ca5c";

// pkg/js/load.js
var isModule = (value) => kindOf(value) === "WebAssembly.Module";
var isResponse = (value) => kindOf(value) === "Response";
var isAddress = (value) => typeof value === "string" || kindOf(value) === "URL" || kindOf(value) === "Request";
var isBytes = (value) => ArrayBuffer.isView(value) || kindOf(value) === "ArrayBuffer";
var kindOf = (value) => typeof value === "object" && value !== null ? tagOf(value) : void 0;
function loadSync(source) {
  if (!isModule(source) && !isBytes(source)) throw invalid("source", source, "bytes or a WebAssembly.Module");
  if (instance()) return;
  const module2 = ours(isModule(source) ? source : compileSync(source));
  try {
    __wbg_finalize_init(new WebAssembly.Instance(module2, __wbg_get_imports()), module2);
  } catch (cause) {
    throw notLinked(module2, cause);
  }
}
var loading;
async function load(source) {
  const given = await source;
  if (![isModule, isBytes, isResponse, isAddress].some((is) => is(given))) {
    throw invalid("source", given, "a URL, a Request, a Response, bytes or a WebAssembly.Module");
  }
  if (instance()) return;
  loading ??= instantiate(given).finally(() => {
    loading = void 0;
  });
  return loading;
}
async function instantiate(source) {
  const module2 = ours(isModule(source) ? source : await compile(source));
  const made = await WebAssembly.instantiate(module2, __wbg_get_imports()).catch((cause) => {
    throw notLinked(module2, cause);
  });
  if (!instance()) __wbg_finalize_init(made, module2);
}
function ours(module2) {
  const [section] = WebAssembly.Module.customSections(module2, "pulsetree");
  const other = section ? String.fromCharCode(...new Uint8Array(section)) !== mark : WebAssembly.Module.exports(module2).every(({ name: name2 }) => name2 !== "__wbindgen_start");
  if (other) throw notOurs(module2);
  return module2;
}
var notOurs = (source) => invalid("source", source, "the .wasm of this very version of pulsetree");
function notLinked(module2, cause) {
  return cause instanceof WebAssembly.LinkError || cause instanceof TypeError ? Object.assign(notOurs(module2), { cause }) : cause;
}
async function compile(source) {
  const given = isAddress(source) ? await fetch(source) : source;
  if (!isResponse(given)) return compileBytes(given);
  if (!given.ok) throw new PulsetreeError("unavailable", `${show(given.url)} was answered with ${given.status}; expected the .wasm of pulsetree`);
  if (typeof WebAssembly.compileStreaming !== "function" || given.headers.get("content-type") !== "application/wasm") {
    return compileBytes(await given.arrayBuffer());
  }
  const copy = given.clone();
  return WebAssembly.compileStreaming(given).catch(async () => compileBytes(await copy.arrayBuffer()));
}
async function compileBytes(bytes) {
  return WebAssembly.compile(bytes).catch((cause) => {
    throw notCompiled(bytes, cause);
  });
}
function compileSync(bytes) {
  try {
    return new WebAssembly.Module(bytes);
  } catch (cause) {
    throw notCompiled(bytes, cause);
  }
}
function notCompiled(bytes, cause) {
  if (!WebAssembly.validate(bytes)) return Object.assign(notOurs(bytes), { cause });
  const message = "WebAssembly must not be compiled here; on a page add 'wasm-unsafe-eval' to script-src of its Content-Security-Policy, elsewhere import the .wasm of pulsetree as a module and give it to initSync of the slim entry";
  return Object.assign(new PulsetreeError("forbidden", message), { cause });
}

// pkg/js/ready.js
var installed = false;
function uninstalled() {
  installed = false;
}
function ready() {
  if (installed) return;
  try {
    install((code, message, position) => {
      return new PulsetreeError(code, message, position);
    });
  } catch (cause) {
    const error = new PulsetreeError("internal", "the wasm of pulsetree is not loaded; call init or initSync of the slim entry first");
    error.cause = cause;
    throw error;
  }
  installed = true;
}

// pkg/js/trap.js
var instance2 = { worlds: /* @__PURE__ */ new Map() };
var listeners = /* @__PURE__ */ new Set();
var current = () => instance2;
function trapped(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) return error;
  const { worlds } = instance2;
  instance2 = { worlds: /* @__PURE__ */ new Map() };
  for (const world of worlds.values()) world.deref()?.abandon();
  __wbg_reset_state();
  uninstalled();
  const told = Object.assign(new PulsetreeError("internal", "the engine failed, and every Pulsetree it held is disposed of; a new one works"), { cause: error });
  for (const run of listeners) run(told);
  return told;
}

// pkg/js/guarded.js
function guard(call) {
  return (
    /** @type {F} */
    ((...given) => {
      try {
        return call(...given);
      } catch (error) {
        throw trapped(error);
      }
    })
  );
}
function guarded(glue) {
  const calls = Object.entries(glue).filter(([, call]) => typeof call === "function");
  return (
    /** @type {Glue} */
    Object.fromEntries(calls.map(([name2, call]) => [name2, guard(call)]))
  );
}
function record2(world, slot, generation, value, now) {
  try {
    return record(world, slot, generation, value, now);
  } catch (error) {
    throw trapped(error);
  }
}
function addTo2(world, slot, generation, delta, now) {
  try {
    return addTo(world, slot, generation, delta, now);
  } catch (error) {
    throw trapped(error);
  }
}
function append2(world, slot, generation, time, value, now) {
  try {
    return append(world, slot, generation, time, value, now);
  } catch (error) {
    throw trapped(error);
  }
}
function hit2(world, recorder3, target3, caller3, time, now) {
  try {
    return hit(world, recorder3, target3, caller3, time, now);
  } catch (error) {
    throw trapped(error);
  }
}
function setText2(world, slot, generation, text, now) {
  try {
    return setText(world, slot, generation, text, now);
  } catch (error) {
    throw trapped(error);
  }
}
var {
  annotate: annotate2,
  appendMany: appendMany2,
  beginExport: beginExport2,
  cacheBytes: cacheBytes2,
  caller: caller2,
  callerName: callerName2,
  checkValue: checkValue2,
  closeReader: closeReader2,
  create: create2,
  dispose: dispose2,
  exposition: exposition2,
  findMetric: findMetric2,
  findRecorder: findRecorder2,
  forgets: forgets2,
  hitsJson: hitsJson2,
  install: install2,
  isOverflow: isOverflow2,
  jsonToPrometheus: jsonToPrometheus2,
  levelChanges: levelChanges2,
  memoryLimit: memoryLimit2,
  metric: metric2,
  openReader: openReader2,
  pointRefusal: pointRefusal2,
  prometheus: prometheus2,
  putColumns: putColumns2,
  putLines: putLines2,
  readHits: readHits2,
  recorder: recorder2,
  refusal: refusal2,
  removeMetric: removeMetric2,
  removeSet: removeSet2,
  removeSets: removeSets2,
  resolve: resolve2,
  sample: sample2,
  series: series2,
  setCallable: setCallable2,
  stats: stats2,
  switchLevel: switchLevel2,
  target: target2,
  targetLayer: targetLayer2,
  targetName: targetName2,
  treeJson: treeJson2,
  update: update2,
  wakes: wakes2
} = guarded(glue_exports);

// pkg/js/asked.js
var {
  aggregators: aggregators2,
  errorBody: errorBody2,
  errorResponse: errorResponse2,
  heroicMetadata: heroicMetadata2,
  learnZone: learnZone2,
  listMetrics: listMetrics2,
  lookup: lookup2,
  query: query2,
  queryColumns: queryColumns2,
  queryHql: queryHql2,
  queryMetrics: queryMetrics2,
  readSubscription: readSubscription2,
  route: route2,
  serve: serve2,
  socketMessage: socketMessage2,
  socketOperation: socketOperation2,
  suggest: suggest2,
  unsubscribe: unsubscribe2
} = guarded(glue_exports);

// pkg/js/checks.js
var DEPTH = 128;
var SHOWN2 = 80;
function string(argument, value) {
  if (typeof value !== "string") throw invalid(argument, value, "a string");
  return value;
}
function finite(argument, value) {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid(argument, value, "a finite number");
  return value;
}
function positive(argument, value) {
  if (typeof value !== "number" || !(value > 0)) throw invalid(argument, value, "a positive number");
  return value;
}
function msOf(argument, value) {
  if (Object.prototype.toString.call(value) !== "[object Date]") return void 0;
  let ms = NaN;
  try {
    ms = Date.prototype.getTime.call(value);
  } catch {
  }
  if (!Number.isFinite(ms)) throw invalid(argument, value, "a valid Date");
  return ms;
}
function instant(argument, value) {
  if (typeof value === "number") return value;
  const ms = msOf(argument, value);
  if (ms === void 0) throw invalid(argument, value, "milliseconds since the epoch, or a Date");
  return ms;
}
function whole(argument, value, least) {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= 4294967295) return value;
  throw invalid(argument, value, `a whole number from ${least} to 4294967295`);
}
function callback(argument, value) {
  if (typeof value !== "function") throw invalid(argument, value, "a function");
  return (
    /** @type {(...given: any[]) => any} */
    value
  );
}
function boolean(argument, value) {
  if (typeof value !== "boolean") throw invalid(argument, value, "true or false");
  return value;
}
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
function fieldsOf(argument, value, expected) {
  const has = typeof value === "object" && value !== null && !Array.isArray(value) && (isPlain(value) || tagOf(value) === "Object");
  if (!has) throw invalid(argument, value, expected);
  return (
    /** @type {Record<string, unknown>} */
    value
  );
}
function options(argument, value, fields) {
  const given = {};
  if (value === void 0 || value === null) return (
    /** @type {T} */
    given
  );
  const source = fieldsOf(argument, value, "an object");
  for (const key of Object.keys(source)) {
    if (!fields.includes(key)) throw new PulsetreeError("invalid_argument", `${argument}.${key} is not an option; expected one of ${fields.join(", ")}`);
    const option = source[key];
    if (option !== null) given[key] = option;
  }
  return (
    /** @type {T} */
    given
  );
}
function plain(argument, value, depth = 0) {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") throw invalid(argument, value, "plain data");
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEPTH) throw new PulsetreeError("invalid_argument", `${argument.slice(0, SHOWN2)}… nests deeper than ${DEPTH} levels; expected less`);
  if (Array.isArray(value)) return Array.from(value, (element, i) => plain(`${argument}[${i}]`, element, depth + 1));
  const source = fieldsOf(argument, value, "plain data");
  const copy = {};
  for (const key of Object.keys(source)) {
    const field = plain(`${argument}.${key}`, source[key], depth + 1);
    if (field !== void 0) Object.defineProperty(copy, key, { value: field, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

// pkg/js/access.js
var UNAUTHORIZED = "the session is missing or not known; log in first";
var AGAIN = 6e4;
function mayAccess({ authenticate }, sessionId, access) {
  if (authenticate === void 0) return true;
  const answer = authenticate(sessionId, access);
  return typeof answer === "object" ? Promise.resolve(answer).then((given) => given === true) : answer === true;
}
function askAgain(asked, sessionId, access, reader) {
  if (asked.authenticate === void 0) return;
  const ask = async () => {
    try {
      if (!await mayAccess(asked, sessionId, access)) reader.fail(new PulsetreeError("unauthorized", UNAUTHORIZED));
    } catch (error) {
      reader.fail(error);
    }
  };
  const timer = (
    /** @type {any} */
    setInterval(ask, AGAIN)
  );
  timer.unref?.();
  reader.onClose(() => clearInterval(timer));
}
function sessionOf(request) {
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const equals = pair.indexOf("=");
    if (equals > 0 && pair.slice(0, equals).trim() === "TSESSIONID") return pair.slice(equals + 1).trim();
  }
  return null;
}

// pkg/js/body.js
var FORMATS = { gzip: "gzip", "x-gzip": "gzip", deflate: "deflate" };
var CODINGS = Object.keys(FORMATS).join(", ");
var MOST_CODINGS = 4;
async function readBody(request, limit) {
  if (request.body === null) return "";
  try {
    const encoding = request.headers.get("content-encoding") ?? "";
    const formats = formatsOf(encoding);
    if (formats.length === 0 && Number(request.headers.get("content-length")) > limit) throw tooLarge(limit);
    const chunks = await readChunks(decoded2(request.body, formats, limit), limit, encoding);
    return textOf(chunks);
  } catch (error) {
    if (!request.body.locked) await request.body.cancel().catch(() => {
    });
    throw error;
  }
}
function formatsOf(encoding) {
  const names = encoding.toLowerCase().split(",").map((name2) => name2.trim()).filter((name2) => name2 !== "" && name2 !== "identity");
  const known2 = names.every((name2) => Object.hasOwn(FORMATS, name2)) && typeof DecompressionStream === "function";
  if (names.length > 0 && (!known2 || names.length > MOST_CODINGS)) {
    throw new PulsetreeError("unsupported_encoding", `content-encoding is ${show(encoding)}; expected one of ${CODINGS}`);
  }
  return names.map((name2) => (
    /** @type {CompressionFormat} */
    FORMATS[name2]
  ));
}
function decoded2(body, formats, limit) {
  if (formats.length === 0) return body;
  return formats.reduceRight(
    (stream, format) => stream.pipeThrough(
      /** @type {TransformStream<any, any>} */
      new DecompressionStream(format)
    ),
    body.pipeThrough(meter(limit))
  );
}
function meter(limit) {
  let left = limit + limit / 64 + 1024;
  return new TransformStream({
    transform(chunk, controller) {
      left -= chunk.byteLength;
      if (left < 0) throw tooLarge(limit);
      controller.enqueue(chunk);
    }
  });
}
async function readChunks(body, limit, encoding) {
  const reader = body.getReader();
  const chunks = [];
  let bytes = 0;
  for (; ; ) {
    const { done, value } = await reader.read().catch((error) => {
      throw error instanceof PulsetreeError ? error : broken(encoding);
    });
    if (done) return chunks;
    bytes += value.byteLength;
    if (bytes > limit) {
      reader.cancel().catch(() => {
      });
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
}
function textOf(chunks) {
  const decoder2 = strictDecoder();
  try {
    return chunks.map((chunk) => decoder2.decode(chunk, { stream: true })).join("") + decoder2.decode();
  } catch {
    throw new PulsetreeError("invalid_argument", "body is not UTF-8; expected UTF-8 text");
  }
}
var broken = (encoding) => encoding === "" ? new PulsetreeError("invalid_argument", "body ended before it was complete; expected all of it") : invalid("content-encoding", encoding, "that of the body, which is not or broke off");
var tooLarge = (limit) => new PulsetreeError("payload_too_large", `body is longer than ${limit} bytes; expected at most that`);

// pkg/js/items.js
var FIELDS = 4;
var Items = class {
  /** @param {Metricman} metricman */
  constructor(metricman2) {
    this.engine = metricman2.world.engine;
    this.recorder = metricman2.recorder;
    this.targets = [];
    this.callers = [];
    this.second = NaN;
    this.prefix = "";
  }
  /** @param {Data} data @param {Float64Array} batch @param {number} at @returns {object} */
  make(data, batch, at) {
    const [target3 = 0, caller3 = 0, micros = 0, total = 0] = [batch[at], batch[at + 1], batch[at + 2], batch[at + 3]];
    const { id, layer } = this.targets[target3] ??= this.target(target3);
    if (data === "aggregate") return layer === void 0 ? { hits: total, id } : { hits: total, id, layer };
    const time = this.time(micros);
    const callers = [{ caller: caller3 < 0 ? null : this.callers[caller3] ??= callerName2(this.engine, this.recorder, caller3), time }];
    return layer === void 0 ? { callers, hits: 1, id, time } : { callers, hits: 1, id, layer, time };
  }
  /** @param {number} target */
  target(target3) {
    return { id: targetName2(this.engine, this.recorder, target3), layer: targetLayer2(this.engine, this.recorder, target3) };
  }
  /** `YYYY-MM-DD HH:MM:SS.ffffff`, UTC. @param {number} micros */
  time(micros) {
    const second = Math.floor(micros / 1e6);
    if (second !== this.second) {
      this.second = second;
      this.prefix = `${new Date(second * 1e3).toISOString().slice(0, 19).replace("T", " ")}.`;
    }
    return this.prefix + String(micros - second * 1e6).padStart(6, "0");
  }
};

// pkg/js/quietly.js
function quietly(work) {
  try {
    work();
  } catch {
  }
}

// pkg/js/live.js
var DEFAULT_BUFFER = 65536;
var BATCH = 1024;
var BATCH_SHARE = 1 / 16;
var EMPTY = new Float64Array(0);
var LiveReader = class {
  /** @param {World} world @param {Data} data @param {number} buffer */
  constructor(world, data, buffer) {
    this.world = world;
    this.data = data;
    this.buffer = buffer;
    this.id = void 0;
    this.items = void 0;
    this.batch = EMPTY;
    this.at = 0;
    this.waiters = [];
    this.isOpen = true;
    this.failure = void 0;
    this.closers = [];
  }
  /** Reads a recorder from now on. @param {Metricman} metricman @throws limit_exceeded where too many read already */
  open(metricman2) {
    this.id = openReader2(this.world.engine, metricman2.recorder, this.buffer);
    this.items = new Items(metricman2);
    this.world.readers.set(this.id, this);
  }
  /** As `open`, for one that was handed out before: it is told what is wrong. @param {Metricman} metricman */
  attach(metricman2) {
    try {
      this.open(metricman2);
    } catch (error) {
      this.fail(error);
    }
  }
  /** @param {() => void} run */
  onClose(run) {
    this.closers.push(run);
  }
  /** The next item that is there already. @returns {any} undefined if none is @throws limit_exceeded after the last one kept */
  poll() {
    if (this.at === this.batch.length) this.fetch();
    if (this.items === void 0 || this.at === this.batch.length) return void 0;
    const item = this.items.make(this.data, this.batch, this.at);
    this.at += FIELDS;
    return item;
  }
  fetch() {
    if (!this.isOpen || this.id === void 0) return;
    this.drop();
    const most = Math.max(1, Math.min(BATCH, Math.floor(this.buffer * BATCH_SHARE)));
    try {
      this.batch = readHits2(this.world.engine, this.id, most);
    } catch (error) {
      this.close();
      throw error;
    }
  }
  /** @returns {Promise<IteratorResult<any, undefined>>} */
  next() {
    if (this.waiters.length > 0) return this.wait();
    try {
      const item = this.poll();
      if (item !== void 0) return Promise.resolve({ value: item, done: false });
    } catch (error) {
      return Promise.reject(error);
    }
    if (this.isOpen) return this.wait();
    const { failure } = this;
    this.failure = void 0;
    return failure ? Promise.reject(failure.error) : Promise.resolve({ value: void 0, done: true });
  }
  /** @returns {Promise<IteratorResult<any, undefined>>} */
  wait() {
    return new Promise((resolve4, reject) => this.waiters.push({ resolve: resolve4, reject }));
  }
  /** There is something to read. */
  wake() {
    while (this.waiters.length > 0) {
      let item;
      try {
        item = this.poll();
      } catch (error) {
        this.waiters.shift()?.reject(error);
        this.finish();
        return;
      }
      if (item === void 0) return;
      this.waiters.shift()?.resolve({ value: item, done: false });
    }
  }
  /** Ends with an error, which who waits gets now, else who asks next. Nothing kept is delivered any more. @param {unknown} error */
  fail(error) {
    if (!this.isOpen) return;
    this.close();
    this.drop();
    const waiter = this.waiters.shift();
    if (waiter) waiter.reject(error);
    else this.failure = { error };
    this.finish();
  }
  /** Ends: nothing is kept, who waits is done. */
  end() {
    this.close();
    this.drop();
    this.failure = void 0;
    this.finish();
  }
  finish() {
    for (const waiter of this.waiters.splice(0)) waiter.resolve({ value: void 0, done: true });
  }
  drop() {
    this.batch = EMPTY;
    this.at = 0;
  }
  /** Frees what the engine keeps. */
  close() {
    if (!this.isOpen) return;
    this.isOpen = false;
    for (const run of this.closers) run();
    abandoned?.unregister(this);
    if (this.id === void 0) return;
    this.world.readers.delete(this.id);
    if (!this.world.disposed) closeReader2(this.world.engine, this.id);
  }
};
var abandoned = typeof FinalizationRegistry === "function" ? new FinalizationRegistry((reader) => quietly(() => reader.end())) : void 0;
function openReader3(metricman2, data, { signal, buffer }) {
  if (buffer !== void 0) whole("buffer", buffer, 1);
  if (signal !== void 0 && !isSignal(signal)) throw invalid("signal", signal, "an AbortSignal");
  const reader = new LiveReader(
    metricman2.world,
    data,
    /** @type {number | undefined} */
    buffer ?? DEFAULT_BUFFER
  );
  reader.open(metricman2);
  if (signal === void 0) return reader;
  const onAbort = () => reader.fail(abortError(signal));
  if (signal.aborted) onAbort();
  else {
    signal.addEventListener("abort", onAbort, { once: true });
    reader.onClose(() => signal.removeEventListener("abort", onAbort));
  }
  return reader;
}
function isSignal(value) {
  return typeof value === "object" && value !== null && "aborted" in value && "addEventListener" in value;
}
function abortError({ reason }) {
  if (typeof reason === "object" && reason !== null && tagOf(reason) === "DOMException" && reason.name === "AbortError") return reason;
  const error = new DOMException("the live pipeline was aborted", "AbortError");
  Object.defineProperty(error, "cause", { value: reason, configurable: true });
  return error;
}

// pkg/js/public.js
function tag(prototype, name2) {
  Object.defineProperty(prototype, Symbol.toStringTag, { value: name2, configurable: true });
}
function hide(object, field) {
  Object.defineProperty(object, field, { enumerable: false });
}

// pkg/js/streams.js
var LiveIterator = class {
  /** @param {LiveReader} reader */
  constructor(reader) {
    this.reader = reader;
    hide(this, "reader");
    abandoned?.register(this, reader, reader);
  }
  static {
    tag(this.prototype, "LiveIterator");
  }
  next() {
    return this.reader.next();
  }
  /** @param {any} [value] */
  async return(value) {
    this.reader.end();
    return { value: await value, done: (
      /** @type {const} */
      true
    ) };
  }
  /** @param {unknown} [error] @returns {Promise<never>} */
  async throw(error) {
    this.reader.end();
    throw error;
  }
  [Symbol.asyncIterator]() {
    return this;
  }
};
function openLive(metricman2, data, options2) {
  return new LiveIterator(openReader3(metricman2, data, options2));
}
function streamOf(iterator) {
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await iterator.return();
      }
    },
    { highWaterMark: 0 }
  );
}
var EVENTS = 256;
var SILENCE = 15e3;
var COMMENT = ":\n\n";
function eventStream(reader, errorJson) {
  const stream = new ReadableStream(
    {
      async pull(controller) {
        const beat = (
          /** @type {any} */
          setInterval(() => controller.desiredSize === 0 && controller.enqueue(encode(COMMENT)), SILENCE)
        );
        beat.unref?.();
        try {
          const { value, done } = await reader.next();
          if (done) return controller.close();
          controller.enqueue(encode(events(reader, value)));
        } catch (error) {
          controller.enqueue(encode(`event: error
data: ${errorJson(error)}

`));
          controller.close();
        } finally {
          clearInterval(beat);
        }
      },
      cancel: () => reader.end()
    },
    { highWaterMark: 0 }
  );
  abandoned?.register(stream, reader, reader);
  return stream;
}
function events(reader, first) {
  let text = `data: ${JSON.stringify(first)}

`;
  for (let i = 1; i < EVENTS && reader.at < reader.batch.length; i += 1) text += `data: ${JSON.stringify(reader.poll())}

`;
  return text;
}

// pkg/js/hits.js
var NO_CALLER = 4294967295;
var WAKE = 1;
var REFUSED = 2;
var NAME_BYTES = 56;
var Names = class {
  /** @param {World} world @param {(name: string) => number} resolve */
  constructor(world, resolve4) {
    this.budget = world.cache;
    this.resolve = resolve4;
    this.numbers = /* @__PURE__ */ new Map();
    this.bytes = 0;
  }
  /** @param {string} name */
  learn(name2) {
    const number = this.resolve(name2);
    this.budget.admit(this);
    this.numbers.set(name2, number);
    this.bytes += NAME_BYTES + name2.length;
    this.budget.grow(1, NAME_BYTES + name2.length);
    return number;
  }
  clear() {
    this.budget.grow(-this.numbers.size, -this.bytes);
    this.numbers.clear();
    this.bytes = 0;
  }
};
var Metricman = class {
  /** @param {World} world @param {string} id @param {number} recorder its number in the engine */
  constructor(world, id, recorder3) {
    const { engine } = world;
    this.world = world;
    this.id = id;
    this.recorder = recorder3;
    this.targets = new Names(world, (name2) => target2(engine, recorder3, name2, void 0));
    this.callers = new Names(world, (name2) => caller2(engine, recorder3, name2));
  }
  static {
    tag(this.prototype, "Metricman");
  }
  /** @param {string} target @param {{ caller?: string | null, time?: number | Date, layer?: string }} [options] */
  hit(target3, options2) {
    const { world } = this;
    if (world.disposed) world.check();
    if (options2 !== void 0) return this.hitWith(target3, options2);
    const index = this.targets.numbers.get(target3) ?? this.targets.learn(name("target", target3));
    const now = world.clock();
    const status = hit2(world.engine, this.recorder, index, NO_CALLER, now, now);
    if (status !== 0) this.settle(status, now, now);
  }
  /** @param {string} target @param {{ caller?: string | null, time?: number | Date, layer?: string }} given */
  hitWith(target3, given) {
    const { world } = this;
    const { caller: caller3, time, layer } = options("options", given, ["caller", "time", "layer"]);
    name("target", target3);
    if (caller3 !== void 0 && caller3 !== null) name("caller", caller3);
    if (layer !== void 0) name("layer", layer);
    const now = world.clock();
    const at = time === void 0 ? now : finite("time", instant("time", time));
    const index = layer === void 0 ? this.targets.numbers.get(target3) ?? this.targets.learn(target3) : target2(world.engine, this.recorder, target3, layer);
    const from = caller3 === void 0 || caller3 === null ? NO_CALLER : this.callers.numbers.get(caller3) ?? this.callers.learn(caller3);
    const status = hit2(world.engine, this.recorder, index, from, at, now);
    if (status !== 0) this.settle(status, at, now);
  }
  /** @param {number} status @param {number} time @param {number} now */
  settle(status, time, now) {
    if (status === WAKE) this.world.wake();
    else if (status === REFUSED) pointRefusal2(this.world.engine, "time", time, false, now);
    else throw new PulsetreeError("limit_exceeded", "names alone fill the memoryLimit; expected a caller that has hit the target before");
  }
  /** @returns {any} */
  timeSeries() {
    return this.snapshot("time_series");
  }
  /** @returns {any} */
  aggregate() {
    return this.snapshot("aggregate");
  }
  /** @returns {any} */
  graph() {
    return this.snapshot("graph");
  }
  /** @param {"time_series" | "aggregate" | "graph"} view */
  snapshot(view) {
    this.world.check();
    return JSON.parse(hitsJson2(this.world.engine, this.recorder, view));
  }
  /** @param {PipelineOptions} [given] @returns {any} */
  pipeline(given) {
    this.world.check();
    const options2 = options("options", given, ["data", "mode", "signal", "buffer"]);
    const data = checkData(options2.data);
    if (options2.mode === "snapshot") return this.snapshot(data);
    if (options2.mode !== void 0 && options2.mode !== "live") throw invalid("mode", options2.mode, "live or snapshot");
    return openLive(this, data, options2);
  }
  /** @param {PipelineOptions} [given] @returns {ReadableStream<any>} */
  stream(given) {
    this.world.check();
    const options2 = options("options", given, ["data", "mode", "signal", "buffer"]);
    if (options2.mode !== void 0 && options2.mode !== "live") throw invalid("mode", options2.mode, "live");
    return streamOf(openLive(this, checkData(options2.data), options2));
  }
};
function checkData(data) {
  if (data === void 0) return "time_series";
  if (data !== "time_series" && data !== "aggregate") throw invalid("data", data, "time_series or aggregate");
  return data;
}
function name(argument, value) {
  if (typeof value !== "string" || value === "") throw invalid(argument, value, "text that is not empty");
  return value;
}
function metricman(world, id, given) {
  world.check();
  string("id", id);
  const { historyLimit, record: record5, prometheus: prometheus3 } = options("options", given, ["historyLimit", "record", "prometheus"]);
  if (historyLimit !== void 0) whole("options.historyLimit", historyLimit, 0);
  if (record5 !== void 0) boolean("options.record", record5);
  if (prometheus3 !== void 0) boolean("options.prometheus", prometheus3);
  const recorder3 = recorder2(
    world.engine,
    /** @type {string} */
    id,
    historyLimit,
    record5,
    prometheus3
  );
  let made = world.recorders.get(recorder3);
  if (made === void 0) {
    world.recorders.set(recorder3, made = new Metricman(
      world,
      /** @type {string} */
      id,
      recorder3
    ));
    world.awaited.arrive(made);
  }
  return made;
}

// pkg/js/follow.js
function follow(world, id, data) {
  const reader = new LiveReader(world, data, DEFAULT_BUFFER);
  if (findRecorder2(world.engine, id) === void 0) world.awaited.add(id, reader);
  else reader.open(metricman(world, id));
  return reader;
}
function expectHits(world, id) {
  if (world.awaited.readers.has(id)) metricman(world, id);
}

// pkg/js/origin.js
function mayCall(request, allowed) {
  const origin = request.headers.get("origin");
  return origin === null || isListed(origin, allowed) || isSameHost(origin, request);
}
var isListed = (origin, allowed) => allowed === "*" || allowed.includes(origin);
function isSameHost(origin, request) {
  try {
    const { host: host2 } = new URL(origin);
    return host2 !== "" && (host2 === request.headers.get("host")?.toLowerCase() || host2 === new URL(request.url).host);
  } catch {
    return false;
  }
}
function allow(request, headers, allowed) {
  if (allowed === "*") return headers.set("access-control-allow-origin", "*");
  if (allowed.length > 0) headers.append("vary", "origin");
  const origin = request.headers.get("origin");
  if (origin === null || !isListed(origin, allowed)) return;
  headers.set("access-control-allow-origin", origin);
  headers.set("access-control-allow-credentials", "true");
}
function isPreflight(request) {
  return request.method === "OPTIONS" && request.headers.has("origin") && request.headers.has("access-control-request-method");
}
function preflight(request, allowed) {
  const headers = new Headers({
    "access-control-allow-methods": "GET, HEAD, POST",
    "access-control-allow-headers": request.headers.get("access-control-request-headers") ?? "content-type",
    "access-control-max-age": "7200"
  });
  allow(request, headers, allowed);
  return new Response(null, { status: 204, headers });
}

// pkg/js/refusal.js
var refuse = (code, message, { method, path } = { method: "", path: "" }) => errorResponse2(code, message, method, path);

// pkg/js/backlog.js
var FULL = 1024 * 1024;
var LOOK = 10;
var PATIENCE = 3e4;
var Backlog = class {
  /** @param {Peer} peer @param {() => void} onStuck */
  constructor(peer, onStuck) {
    this.peer = peer;
    this.onStuck = onStuck;
    this.waiters = [];
    this.timer = void 0;
    this.lowest = 0;
    this.patience = 0;
    this.closed = false;
  }
  get bytes() {
    return this.peer.bufferedAmount ?? 0;
  }
  get full() {
    return this.bytes > FULL;
  }
  /** To be called after sending: what is full is looked at until it is not. */
  watch() {
    if (this.timer !== void 0 || this.closed || !this.full) return;
    this.lowest = this.bytes;
    this.patience = PATIENCE;
    this.timer = setInterval(() => this.look(), LOOK);
    this.timer.unref?.();
  }
  look() {
    if (!this.full) return this.stop();
    if (this.bytes < this.lowest) {
      this.lowest = this.bytes;
      this.patience = PATIENCE;
    } else if ((this.patience -= LOOK) <= 0) {
      this.stop();
      this.onStuck();
    }
  }
  /** Settles when there is room, or nobody is there any more. */
  async room() {
    while (this.full && !this.closed) {
      this.watch();
      await new Promise((resolve4) => this.waiters.push(() => resolve4(void 0)));
    }
  }
  /** Looks no more until there is something to look at, and lets all go who wait. */
  stop() {
    clearInterval(this.timer);
    this.timer = void 0;
    for (const go of this.waiters.splice(0)) go();
  }
  /** The peer has gone. */
  close() {
    this.closed = true;
    this.stop();
  }
};

// pkg/js/subscriptions.js
var MOST = 1e3;
var SOON = 1e3;
var Follower = class {
  /** @param {World} world @param {Line} line @param {number} number @param {number} delay in ms, between two frames at least */
  constructor(world, line, number, delay) {
    this.world = world;
    this.line = line;
    this.number = number;
    this.delay = delay;
    this.isOpen = true;
    this.due = -Infinity;
    this.busy = false;
    this.timer = void 0;
    this.closers = [];
    world.readers.set(number, this);
    this.look();
  }
  /** @param {() => void} run */
  onClose(run) {
    this.closers.push(run);
  }
  /** Something has arrived. */
  wake() {
    if (this.isOpen && !this.busy) this.look();
  }
  /** Reads now if a frame may leave, else when it may. */
  look() {
    clearTimeout(this.timer);
    const wait = this.due - performance.now();
    if (wait > 0) return this.later(wait);
    this.busy = true;
    this.read().catch((error) => this.isOpen && this.line.fail(error));
  }
  /** @param {number} ms */
  later(ms) {
    this.timer = setTimeout(() => this.look(), ms);
    this.timer.unref?.();
  }
  async read() {
    await this.line.room();
    this.busy = false;
    if (!this.isOpen) return;
    this.world.check();
    const [text, more, complete] = readSubscription2(this.world.engine, this.number, this.world.clock());
    if (text !== void 0) {
      this.line.send(text);
      this.due = performance.now() + this.delay;
    }
    if (complete) return this.end();
    this.later(Math.max(this.due - performance.now(), more ? 0 : SOON));
  }
  /** @param {unknown} error */
  fail(error) {
    this.end();
    this.line.fail(error);
  }
  end() {
    if (!this.isOpen) return;
    this.isOpen = false;
    clearTimeout(this.timer);
    for (const run of this.closers) run();
    this.world.readers.delete(this.number);
    if (!this.world.disposed) unsubscribe2(this.world.engine, this.number);
  }
};
var Subscriptions = class {
  /** @param {World} world @param {Line} line */
  constructor(world, line) {
    this.world = world;
    this.line = line;
    this.byId = /* @__PURE__ */ new Map();
  }
  /** @param {string} id */
  create(id) {
    if (this.byId.has(id)) return;
    if (this.byId.size >= MOST) throw new PulsetreeError("limit_exceeded", `${MOST} subscriptions are open; expected one of them to be closed first`);
    this.byId.set(id, /* @__PURE__ */ new Map());
  }
  /** @param {string} id @param {string} metric @param {number} number @param {number} delay @returns {Follower} */
  add(id, metric3, number, delay) {
    const metrics = this.byId.get(id);
    if (metrics === void 0) {
      unsubscribe2(this.world.engine, number);
      throw unknown(id);
    }
    metrics.get(metric3)?.end();
    const follower = new Follower(this.world, this.line, number, delay);
    metrics.set(metric3, follower);
    return follower;
  }
  /** @param {string} id @param {string} metric */
  remove(id, metric3) {
    const metrics = this.byId.get(id);
    if (metrics === void 0) throw unknown(id);
    metrics.get(metric3)?.end();
    metrics.delete(metric3);
  }
  /** @param {string} id */
  end(id) {
    const metrics = this.byId.get(id);
    if (metrics === void 0) throw unknown(id);
    for (const follower of metrics.values()) follower.end();
    this.byId.delete(id);
  }
  close() {
    for (const id of [...this.byId.keys()]) this.end(id);
  }
};
function unknown(id) {
  return new PulsetreeError("not_found", `subscriptionId is "${id}": Unknown subscription id, create subscription first`);
}

// pkg/js/zones.js
var WEEK = 7 * 864e5;
var YEAR = 366 * 864e5;
var EARLIEST = Date.UTC(1900, 0, 1);
var LATEST = Date.UTC(2200, 0, 1);
var MOST2 = 64;
var known = /* @__PURE__ */ new Map();
function withZones(world, call) {
  for (; ; ) {
    try {
      return call();
    } catch (needed) {
      if (!Array.isArray(needed)) throw needed;
      const [name2, from, to] = needed;
      const clocks = clocksOf(name2, within(from - YEAR), within(to + YEAR));
      learnZone2(world.engine, name2, Math.min(from, clocks.from), Math.max(to, clocks.to), clocks.changes);
    }
  }
}
var within = (time) => Math.max(Math.min(time, LATEST), EARLIEST);
function clocksOf(name2, first, last) {
  const before = known.get(name2);
  if (before && before.from <= first && last <= before.to) return before;
  const [from, to] = [Math.min(first, before?.from ?? first), Math.max(last, before?.to ?? last)];
  const clocks = { from, to, changes: read(differenceIn(name2), from, to) };
  if (known.size >= MOST2) known.clear();
  known.set(name2, clocks);
  return clocks;
}
function read(difference, from, to) {
  let [time, now] = [from, difference(from)];
  const clocks = [now];
  while (time < to) {
    const next = Math.min(time + WEEK, to);
    const then = difference(next);
    if (then !== now) clocks.push(changeBetween(difference, time, next), then);
    [time, now] = [next, then];
  }
  return Float64Array.from(clocks);
}
function changeBetween(difference, before, after) {
  const was = difference(before);
  let [low, high] = [Math.floor(before / 1e3), Math.ceil(after / 1e3)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (difference(middle * 1e3) === was) low = middle;
    else high = middle;
  }
  return high * 1e3;
}
function differenceIn(name2) {
  const format = formatOf(name2);
  return (time) => {
    const second = Math.floor(time / 1e3) * 1e3;
    const [month, day, year, hour, minute, rest] = (
      /** @type {string[]} */
      format.format(second).match(/\d+/g).map(Number)
    );
    return Date.UTC(year, month - 1, day, hour, minute, rest) - second;
  };
}
function formatOf(name2) {
  try {
    const two = (
      /** @type {const} */
      "2-digit"
    );
    return new Intl.DateTimeFormat("en-US", {
      timeZone: name2,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two
    });
  } catch {
    throw invalid("timezone", name2, "the IANA name of a time zone that this runtime knows, such as America/Denver");
  }
}

// pkg/js/socket.js
var UNSUPPORTED = 1003;
var POLICY = 1008;
var REASON = new Uint8Array(123);
var MOST_WAITING = 1024;
var MOST_WAITING_TEXT = 16 * 1024 * 1024;
var MOST_WAITING_FOR_LEAVE = 64 * 1024;
var BATCH2 = 64 * 1024;
var Session = class {
  /** @param {World} world @param {Peer} peer @param {Request} [request] */
  constructor(world, peer, request) {
    this.world = world;
    this.peer = peer;
    this.request = request;
    this.readers = /* @__PURE__ */ new Set();
    this.waiting = [];
    this.waitingText = 0;
    this.busy = false;
    this.asking = false;
    this.backlog = new Backlog(peer, () => this.end(POLICY, "limit_exceeded: nothing of what was sent has left for 30 s"));
    this.subscriptions = new Subscriptions(world, {
      room: () => this.backlog.room(),
      send: (frame) => this.send(frame),
      fail: (error) => this.fail(error)
    });
    this.open = true;
  }
  /** @param {unknown} frame */
  message(frame) {
    if (!this.open) return;
    if (typeof frame !== "string") return this.end(UNSUPPORTED, "frames are text; expected JSON with an operation");
    this.waitingText += frame.length;
    const most = this.asking ? MOST_WAITING_FOR_LEAVE : MOST_WAITING_TEXT;
    if (this.waiting.length >= MOST_WAITING || (this.asking || this.waiting.length > 0) && this.waitingText > most) {
      return this.end(POLICY, "limit_exceeded: too many messages are waiting");
    }
    this.waiting.push(frame);
    if (!this.busy) this.work();
  }
  /** Answers what waits, until something has to be waited for. */
  work() {
    while (this.open && this.waiting.length > 0) {
      if (this.backlog.full) return this.resumeAfter(this.backlog.room());
      const frame = (
        /** @type {string} */
        this.waiting.shift()
      );
      this.waitingText -= frame.length;
      try {
        const [access, sessionId] = this.accessOf(frame);
        const leave = mayAccess(this.world.settings, sessionId, access);
        if (typeof leave === "object") {
          this.asking = true;
          return this.resumeAfter(leave.then((given) => this.answer(frame, given, access, sessionId)));
        }
        this.answer(frame, leave, access, sessionId);
      } catch (error) {
        this.fail(error);
      }
    }
  }
  /** @param {Promise<void>} event */
  resumeAfter(event) {
    this.busy = true;
    event.catch((error) => this.fail(error)).finally(() => {
      this.busy = false;
      this.asking = false;
      this.work();
    });
  }
  /** What a frame asks for, and for whom. @param {string} frame @returns {[access: Access, sessionId: string | null]} */
  accessOf(frame) {
    this.world.check();
    const [operation, direction, sessionId] = socketOperation2(frame);
    const access = { operation, write: direction === "w", transport: (
      /** @type {const} */
      "websocket"
    ), ...this.request && { request: this.request } };
    return [access, sessionId ?? this.peer.sessionId ?? null];
  }
  /** @param {string} frame @param {boolean} leave @param {Access} access @param {string | null} sessionId */
  answer(frame, leave, access, sessionId) {
    if (!this.open) return;
    const { world } = this;
    world.check();
    if (!leave) throw new PulsetreeError("unauthorized", UNAUTHORIZED);
    const [kind, first, second, third, delay] = withZones(world, () => socketMessage2(world.engine, frame, world.clock()));
    world.wake();
    if (kind === "send") this.send(first);
    else if (kind === "close") this.end(first, second);
    else if (kind === "live") this.follow(first, second, access, sessionId);
    else if (kind === "create") this.subscriptions.create(first);
    else if (kind === "add") askAgain(world.settings, sessionId, access, this.subscriptions.add(first, second, third, delay));
    else if (kind === "remove") this.subscriptions.remove(first, second);
    else if (kind === "end") this.subscriptions.end(first);
  }
  /** @param {string} frame */
  send(frame) {
    this.peer.send(frame);
    this.backlog.watch();
  }
  /**
   * Sends every hit from now on.
   * @param {string} id @param {"time_series" | "aggregate"} data @param {Access} access @param {string | null} sessionId
   */
  follow(id, data, access, sessionId) {
    const reader = follow(this.world, id, data);
    this.readers.add(reader);
    askAgain(this.world.settings, sessionId, access, reader);
    this.pump(reader).catch((error) => this.fail(error));
  }
  /** Takes hits only while there is room for them. @param {LiveReader} reader */
  async pump(reader) {
    for (; ; ) {
      await this.backlog.room();
      const { value, done } = await reader.next();
      await this.backlog.room();
      if (done || !this.open) return;
      this.sendItems(reader, value);
    }
  }
  /** One item and those that are there already, each a frame. @param {LiveReader} reader @param {object} first */
  sendItems(reader, first) {
    let text = 0;
    for (let item = first; item !== void 0; item = text < BATCH2 ? reader.poll() : void 0) {
      const frame = JSON.stringify(item);
      text += frame.length;
      this.send(frame);
    }
  }
  /** @param {unknown} error */
  fail(error) {
    const { code, message } = error instanceof PulsetreeError ? error : new PulsetreeError("internal", "the message could not be handled");
    this.end(POLICY, `${code}: ${message}`);
  }
  /** @param {number} code @param {string} reason */
  end(code, reason) {
    if (!this.open) return;
    this.close();
    const { read: read2 } = encodeInto(reason, REASON);
    try {
      this.peer.close(code, reason.slice(0, read2));
    } catch {
    }
  }
  /** The peer has gone. */
  close() {
    this.open = false;
    this.waiting = [];
    this.backlog.close();
    for (const reader of this.readers) reader.end();
    this.readers.clear();
    this.subscriptions.close();
  }
};
function openSocket(world, peer, request) {
  world.check();
  if (typeof peer !== "object" || peer === null) throw invalid("peer", peer, "an object with send and close");
  const { send, close, sessionId } = (
    /** @type {Peer} */
    peer
  );
  callback("peer.send", send);
  callback("peer.close", close);
  if (sessionId !== void 0 && sessionId !== null) string("peer.sessionId", sessionId);
  const session = new Session(
    world,
    /** @type {Peer} */
    peer,
    request
  );
  return {
    /** @param {string | ArrayBuffer | Uint8Array} frame */
    message: (frame) => session.message(frame),
    close: () => session.close()
  };
}

// pkg/js/upgrade.js
var PATH = "/websocket";
var host = (
  /** @type {Host} */
  globalThis
);
function takeUpgrade(world, request, path) {
  if (path !== PATH || request.headers.get("upgrade")?.toLowerCase() !== "websocket") return void 0;
  if (host.Deno?.upgradeWebSocket) {
    const asked = new Request(request.url, { headers: request.headers });
    const { socket, response } = host.Deno.upgradeWebSocket(request);
    attach(world, asked, socket);
    return response;
  }
  if (host.WebSocketPair) {
    const { 0: client, 1: server } = new host.WebSocketPair();
    server.accept?.();
    attach(world, request, server);
    return new Response(
      null,
      /** @type {ResponseInit} */
      { status: 101, webSocket: client }
    );
  }
  return void 0;
}
function attach(world, request, socket) {
  const sessionId = sessionOf(request);
  const peer = {
    send: (frame) => socket.send(frame),
    close: (code, reason) => closeWith(socket, code, reason),
    ...sessionId !== null && { sessionId },
    get bufferedAmount() {
      return socket.bufferedAmount;
    }
  };
  const session = openSocket(world, peer, request);
  socket.addEventListener("message", ({ data }) => session.message(data));
  socket.addEventListener("close", () => session.close());
  socket.addEventListener("error", () => session.close());
}
function closeWith(socket, code, reason) {
  try {
    socket.close(code, reason);
  } catch {
    socket.close(code + 3e3, reason);
  }
}

// pkg/js/fetch.js
async function handle(world, request) {
  world.check();
  if (typeof request?.url !== "string" || typeof request.headers?.get !== "function") throw invalid("request", request, "a Request");
  const { cors } = world.settings;
  if (!mayCall(request, cors)) return forbidden();
  if (isPreflight(request)) return preflight(request, cors);
  const answer = await answerTo(world, request).catch((error) => failed(world, request, error));
  if (answer.status !== 101) allow(request, answer.headers, cors);
  return answer;
}
async function answerTo(world, request) {
  const { basePath } = world.settings;
  const { pathname } = new URL(request.url);
  if (basePath !== "" && !pathname.startsWith(`${basePath}/`)) return refuse("not_found", `path is ${JSON.stringify(pathname)}; expected one under ${basePath}`);
  const target3 = targetOf(world, request);
  const upgraded = takeUpgrade(world, request, target3.path);
  if (upgraded) return upgraded;
  const route3 = route2(target3.method, target3.path);
  if (route3 === void 0) return serve3(world, request, target3, "");
  const [operation, direction, id] = route3;
  const access = { operation, write: direction === "w", transport: "http", request };
  const ours2 = ownBody(world, request);
  const sessionId = sessionOf(request);
  if (!await mayAccess(world.settings, sessionId, access)) return refuse("unauthorized", UNAUTHORIZED, target3);
  if (ours2 !== request) request.body?.cancel().catch(() => {
  });
  const body = target3.method === "POST" ? await readBody(ours2, world.settings.bodyLimit) : "";
  world.check();
  if (operation === "exposition") world.readCallables();
  if (operation === "hits") expectHits(world, id);
  world.check();
  const response = serve3(world, request, target3, body);
  return operation === "hits_live" && response.status === 200 ? live(world, target3, id, sessionId, access) : response;
}
function targetOf({ settings }, request) {
  const { pathname, search } = new URL(request.url);
  return { method: request.method, path: pathname.slice(settings.basePath.length), query: search.slice(1) };
}
function ownBody({ settings }, request) {
  return settings.authenticate === void 0 || request.method !== "POST" || !request.body ? request : request.clone();
}
function serve3(world, request, { method, path, query: query3 }, body) {
  const accept = request.headers.get("accept") ?? void 0;
  const [now, mono] = [world.clock(), world.monotonic()];
  const response = withZones(world, () => serve2(world.engine, method, path, query3, accept, body, now, mono));
  world.wake();
  return response;
}
function live(world, { method, query: query3 }, id, sessionId, access) {
  const headers = { "content-type": "text/event-stream", "cache-control": "no-store" };
  if (method === "HEAD") return new Response(null, { headers });
  const data = new URLSearchParams(query3).get("data") === "aggregate" ? "aggregate" : "time_series";
  const reader = follow(world, id, data);
  askAgain(world.settings, sessionId, access, reader);
  return new Response(eventStream(reader, (error) => bodyOf(error)), { headers });
}
function bodyOf(error) {
  const { code, message } = error instanceof PulsetreeError ? error : new PulsetreeError("internal", "the stream failed");
  return errorBody2(code, message);
}
function failed(world, request, error) {
  if (world.disposed) throw error;
  const target3 = targetOf(world, request);
  if (!(error instanceof PulsetreeError)) return refuse("internal", "the request could not be handled", target3);
  const response = refuse(error.code, error.message, target3);
  if (error.code === "unsupported_encoding") response.headers.set("accept-encoding", CODINGS);
  return response;
}
function forbidden() {
  const response = refuse("forbidden", "the page's origin may not call here; expected the same origin or one of options.cors");
  response.headers.set("vary", "origin");
  return response;
}

// pkg/js/heroic.js
function answerOf([text, ...columns]) {
  const answer = JSON.parse(text);
  for (const [at, group] of answer.result.entries()) group.values = pairs(columns[2 * at], columns[2 * at + 1]);
  return answer;
}
function pairs(times, values) {
  const made = new Array(times.length);
  for (let i = 0; i < made.length; i++) {
    const value = (
      /** @type {number} */
      values[i]
    );
    made[i] = [times[i], Number.isFinite(value) ? value + 0 : null];
  }
  return made;
}

// pkg/js/options.js
var MIB = 1024 * 1024;
var CHECKS = {
  clock: callback,
  monotonic: callback,
  authenticate: callback,
  cors: checkOrigins,
  basePath: checkBasePath,
  bodyLimit: (argument, value) => whole(argument, value, 1)
};
var LIMITS = (
  /** @type {const} */
  ["memoryLimit", "retention", "seriesLimit", "storeSeriesLimit", "queryLimit"]
);
function readOptions(given, known2 = [...Object.keys(CHECKS), ...LIMITS]) {
  const options2 = options("options", given, known2);
  for (const [name2, check] of Object.entries(CHECKS)) {
    const value = options2[
      /** @type {Ours} */
      name2
    ];
    if (value !== void 0) check(`options.${name2}`, value);
  }
  const { clock, monotonic, authenticate, cors, basePath, bodyLimit } = options2;
  return {
    clock: clock ? checkedClock("options.clock", clock) : Date.now,
    monotonic: monotonic ? checkedClock("options.monotonic", monotonic) : () => performance.now(),
    limits: Object.fromEntries(LIMITS.map((name2) => [name2, plain(`options.${name2}`, options2[name2])])),
    authenticate,
    cors: cors && cors !== "*" ? [...cors] : cors ?? [],
    basePath: basePath ?? "",
    bodyLimit: bodyLimit ?? 16 * MIB
  };
}
function checkedClock(argument, clock) {
  return () => {
    let time;
    try {
      time = clock();
    } catch (cause) {
      throw Object.assign(new PulsetreeError("internal", `${argument} threw; expected it to give a number of milliseconds`), { cause });
    }
    if (typeof time === "number") return time;
    throw new PulsetreeError("internal", `${argument} gave ${show(time)}; expected a number of milliseconds`);
  };
}
function checkOrigins(argument, value) {
  if (value === "*") return;
  if (!Array.isArray(value)) throw invalid(argument, value, `"*" or an array of origins`);
  for (const [index, origin] of value.entries()) {
    if (!isOrigin(origin)) throw invalid(`${argument}[${index}]`, origin, "an origin such as https://example.org, without a path");
  }
}
function isOrigin(text) {
  if (text === "null") return true;
  if (typeof text !== "string" || !text.includes("://")) return false;
  try {
    const url = new URL(text);
    return url.origin === text || url.origin === "null";
  } catch {
    return false;
  }
}
function checkBasePath(argument, value) {
  if (value === "" || typeof value === "string" && /^\/.*[^/]$/.test(value) && !/[?#]/.test(value)) return;
  throw invalid(argument, value, `"" or a path such as /pulse, without a slash at its end`);
}

// pkg/js/labels.js
var Cell = class _Cell {
  /** @param {number} slot @param {number} generation */
  constructor(slot, generation) {
    this.slot = slot;
    this.generation = generation;
  }
  /** @param {number} packed slot + generation · 2³² */
  static unpack(packed) {
    return new _Cell(packed >>> 0, Math.floor(packed / 4294967296));
  }
};
var NOWHERE = -1;
var WrittenLabels = class {
  constructor() {
    this.flat = [];
    this.keys = [];
    this.values = [];
    this.plain = true;
  }
};
function readLabels(argument, labels, keepsEmpty = false) {
  const source = fieldsOf(argument, labels, "an object of labels");
  const written = new WrittenLabels();
  for (const key of Object.keys(source)) {
    const value = source[key];
    written.keys.push(key);
    written.values.push(value);
    if (value !== void 0 && (value !== "" || keepsEmpty)) written.flat.push(key, labelText(`${argument}.${key}`, value));
  }
  written.plain = walksOwnKeys(source);
  return written;
}
var walksOwnKeys = (labels) => isPlain(labels) && countKeys(labels) === Object.keys(labels).length;
function labelText(argument, value) {
  const type = typeof value;
  if (type === "string" || type === "number" || type === "boolean") return String(value);
  throw invalid(argument, value, "a string, a number or a boolean");
}
function countKeys(labels) {
  let count2 = 0;
  for (const _ in labels) count2 += 1;
  return count2;
}

// pkg/js/sampling.js
var LONGEST = 2147483647;
function sample3(world, time) {
  world.check();
  const at = time === void 0 ? void 0 : finite("time", instant("time", time));
  world.readCallables();
  world.check();
  const now = world.clock();
  const points = sample2(world.engine, at ?? now, now, world.monotonic());
  world.wake();
  world.sampled = now;
  return points;
}
function sampleIfDue(world, intervalMs) {
  world.check();
  positive("intervalMs", intervalMs);
  const since = world.clock() - world.sampled;
  if (since >= 0 && since < intervalMs) return 0;
  return sample3(world);
}
function sampleEvery(world, intervalMs) {
  world.check();
  positive("intervalMs", intervalMs);
  if (intervalMs > LONGEST) throw invalid("intervalMs", intervalMs, `at most ${LONGEST}`);
  const timer = (
    /** @type {any} */
    setInterval(once(() => sample3(world)), intervalMs)
  );
  timer.unref?.();
  const beat = {
    stop() {
      clearInterval(timer);
      world.running.delete(beat);
    }
  };
  world.running.add(beat);
  return disposable(beat, beat.stop);
}
function once(work) {
  let told = false;
  return () => {
    try {
      work();
    } catch (error) {
      if (!told) console.error(error);
      told = true;
    }
  };
}
function disposable(object, stop) {
  if (Symbol.dispose) Object.defineProperty(object, Symbol.dispose, { value: stop, configurable: true, writable: true });
  return object;
}

// pkg/js/put.js
var MOST_ERRORS = 1e3;
var STALE = 1;
var MOST_NEW = 256;
var FIRST_MS = 1e10;
var FIELDS2 = ["metric", "timestamp", "value", "tags"];
var Batch = class {
  /** @param {World} world @param {readonly unknown[]} points */
  constructor(world, points) {
    this.world = world;
    this.points = points;
    this.now = world.clock();
    this.indexes = [];
    this.cells = [];
    this.times = [];
    this.values = [];
    this.made = 0;
    this.failed = 0;
    this.refusals = [];
  }
  read() {
    for (let index = 0; index < this.points.length; index += 1) {
      try {
        this.add(index, checkPoint(this.points[index]));
      } catch (error) {
        this.refuse(index, error);
      }
      if (this.made >= MOST_NEW) this.store(true);
    }
  }
  /** @param {number} index @param {{ metric: string, timestamp: number, value: number, tags: object | undefined }} point */
  add(index, { metric: metric3, timestamp, value, tags }) {
    const cell = this.world.series.find(metric3, tags) ?? this.make(metric3, tags, timestamp);
    this.indexes.push(index);
    this.cells.push(cell);
    this.times.push(timestamp);
    this.values.push(value);
  }
  /** A point that will be refused makes no series. @param {string} metric @param {object | undefined} tags @param {number} timestamp */
  make(metric3, tags, timestamp) {
    pointRefusal2(this.world.engine, "timestamp", timestamp, true, this.now);
    this.made += 1;
    return this.world.series.make(metric3, tags, this.now);
  }
  /** Stores what was read; a series that went meanwhile is made anew, once. @param {boolean} retry */
  store(retry) {
    const statuses = putColumns2(
      this.world.engine,
      Uint32Array.from(this.cells, (cell) => cell.slot),
      Uint32Array.from(this.cells, (cell) => cell.generation),
      Float64Array.from(this.times),
      Float64Array.from(this.values),
      true,
      this.now
    );
    const { indexes, times } = this;
    this.indexes = [];
    this.cells = [];
    this.times = [];
    this.values = [];
    this.made = 0;
    statuses.forEach((status, i) => {
      const index = (
        /** @type {number} */
        indexes[i]
      );
      if (status !== 0) this.settle(
        status,
        index,
        /** @type {number} */
        times[i],
        retry
      );
    });
    if (this.indexes.length > 0) this.store(false);
  }
  /** @param {number} status @param {number} index @param {number} time @param {boolean} retry */
  settle(status, index, time, retry) {
    try {
      if (status !== STALE) pointRefusal2(this.world.engine, "timestamp", time, true, this.now);
      if (status !== STALE || !retry) throw new PulsetreeError("limit_exceeded", "the point's series gave way to newer ones; expected room for it");
      const point = checkPoint(this.points[index]);
      this.world.series.forget(point.metric, point.tags);
      this.add(index, point);
    } catch (error) {
      this.refuse(index, error);
    }
  }
  /** What a point's own getters throw refuses that point too; what ended the whole is nobody's refusal. @param {number} index @param {unknown} error */
  refuse(index, error) {
    if (this.world.disposed) throw error;
    const { code, message } = error instanceof PulsetreeError ? error : invalid("point", this.points[index], `one that can be read; it threw ${String(error)}`);
    this.failed += 1;
    this.refusals.push({ index, code, message });
    if (this.refusals.length >= 2 * MOST_ERRORS) this.cut();
  }
  cut() {
    this.refusals.sort((a, b) => a.index - b.index);
    this.refusals.length = Math.min(this.refusals.length, MOST_ERRORS);
  }
  /** @returns {PutSummary} */
  summary() {
    this.cut();
    return { success: this.points.length - this.failed, failed: this.failed, errors: this.refusals };
  }
};
function wireTime(time) {
  if (typeof time === "number") return time;
  const ms = instant("timestamp", time);
  return ms < FIRST_MS ? ms / 1e3 : ms;
}
function checkPoint(given) {
  const fields = fieldsOf("point", given, "an object with metric, timestamp and value");
  const point = isPlain(fields) ? fields : { ...fields };
  for (const field in point) {
    if (field !== "metric" && field !== "timestamp" && field !== "value" && field !== "tags") {
      throw new PulsetreeError("invalid_argument", `${field} is not a field of a point; expected one of ${FIELDS2.join(", ")}`);
    }
  }
  const { metric: metric3, timestamp, value, tags } = (
    /** @type {any} */
    point
  );
  if (typeof metric3 !== "string") throw invalid("metric", metric3, "text that is not empty");
  const time = wireTime(timestamp);
  if (typeof value !== "number") throw invalid("value", value, "a number");
  if (typeof tags !== "object" && tags !== void 0) throw invalid("tags", tags, "an object of tags, or an array of {key, value}");
  return { metric: metric3, timestamp: time, value, tags: tags ?? void 0 };
}
function put(world, points) {
  world.check();
  if (typeof points !== "object" || points === null) throw invalid("points", points, "a point or an array of points");
  const batch = new Batch(world, Array.isArray(points) ? points : [points]);
  batch.read();
  batch.store(true);
  return batch.summary();
}

// pkg/js/cache.js
var Shape = class {
  /** @param {string[]} keys */
  constructor(keys) {
    this.keys = keys;
    this.root = keys.length === 0 ? void 0 : /* @__PURE__ */ new Map();
  }
};
var SHAPES = 16;
var CELL_BYTES = 88;
var MAP_BYTES = 184;
var LabelSets = class {
  /** @param {CacheBudget} budget */
  constructor(budget) {
    this.budget = budget;
    this.shapes = [];
    this.cells = 0;
    this.bytes = 0;
  }
  /** The cell of a label set, if it is known. Values differ as Map keys do. @param {object} labels @returns {Cell | undefined} */
  find(labels) {
    if (typeof labels !== "object" || labels === null) return void 0;
    const prototype = Object.getPrototypeOf(labels);
    if (prototype !== Object.prototype && prototype !== null) return void 0;
    const shapes = this.shapes;
    for (let i = 0; i < shapes.length; i += 1) {
      const found = walk(
        /** @type {Shape} */
        shapes[i],
        /** @type {Record<string, unknown>} */
        labels
      );
      if (found !== void 0) return found;
    }
    return void 0;
  }
  /** @param {WrittenLabels} written @param {Cell} cell */
  add(written, cell) {
    if (!written.plain) return;
    this.budget.admit(this);
    const { keys, values } = written;
    let added = CELL_BYTES;
    const shape = this.shapeOf(keys);
    let node = shape.root;
    for (let i = 0; i + 1 < keys.length; i += 1) {
      let next = node.get(values[i]);
      if (next === void 0) {
        next = /* @__PURE__ */ new Map();
        node.set(values[i], next);
        added += MAP_BYTES;
      }
      node = next;
    }
    const last = values.at(-1);
    const known2 = keys.length === 0 ? shape.root : node.get(last);
    if (keys.length === 0) shape.root = cell;
    else node.set(last, cell);
    if (known2 === void 0) this.count(1, added + textBytes(last));
  }
  /** @param {number} cells @param {number} bytes */
  count(cells, bytes) {
    this.cells += cells;
    this.bytes += bytes;
    this.budget.grow(cells, bytes);
  }
  /** @param {string[]} keys @returns {Shape | undefined} */
  findShape(keys) {
    return this.shapes.find((shape) => shape.keys.length === keys.length && shape.keys.every((key, i) => key === keys[i]));
  }
  /** @param {string[]} keys */
  shapeOf(keys) {
    const known2 = this.findShape(keys);
    if (known2) return known2;
    if (this.shapes.length === SHAPES) this.clear();
    const made = new Shape(keys);
    this.shapes.push(made);
    return made;
  }
  /** Lets go of one set as it is written here; written otherwise, its cell is stale and goes when it is next used. @param {WrittenLabels} written */
  remove({ keys, values }) {
    const shape = this.findShape(keys);
    if (shape === void 0) return;
    const path = [shape.root];
    for (let i = 0; i + 1 < keys.length && path.at(-1) !== void 0; i += 1) path.push(path.at(-1).get(values[i]));
    if (keys.length === 0 || path.at(-1) === void 0 || !path.at(-1).delete(values.at(-1))) return;
    let freed = CELL_BYTES + textBytes(values.at(-1));
    for (let i = path.length - 1; i > 0 && path[i].size === 0; i -= 1) {
      path[i - 1].delete(values[i - 1]);
      freed += MAP_BYTES;
    }
    this.count(-1, -freed);
  }
  clear() {
    this.shapes = [];
    this.count(-this.cells, -this.bytes);
  }
  /** As `clear`, for good. */
  drop() {
    this.clear();
    this.budget.owners.delete(this);
  }
};
var textBytes = (value) => typeof value === "string" ? value.length : 0;
function walk(shape, labels) {
  const keys = shape.keys;
  let node = shape.root;
  let i = 0;
  for (const key in labels) {
    if (i === keys.length || keys[i] !== key) return void 0;
    node = node.get(labels[key]);
    if (node === void 0) return void 0;
    i += 1;
  }
  return i === keys.length ? node : void 0;
}
var MOST_CELLS = 5e4;
var STEP = 64 * 1024;
var CacheBudget = class {
  /** @param {number} limit bytes @param {(bytes: number) => void} report */
  constructor(limit, report) {
    this.limit = limit;
    this.report = report;
    this.cells = 0;
    this.bytes = 0;
    this.reported = 0;
    this.owners = /* @__PURE__ */ new Set();
  }
  /** Makes room for one more. @param {{ clear(): void }} owner */
  admit(owner) {
    if (this.cells >= MOST_CELLS || this.bytes >= this.limit) this.clear();
    this.owners.add(owner);
  }
  /** @param {number} cells @param {number} bytes */
  grow(cells, bytes) {
    this.cells += cells;
    this.bytes += bytes;
    if (Math.abs(this.bytes - this.reported) >= STEP) this.tell();
  }
  tell() {
    if (this.reported === this.bytes) return;
    this.reported = this.bytes;
    this.report(this.bytes);
  }
  clear() {
    for (const owner of this.owners) owner.clear();
    this.owners.clear();
  }
};

// pkg/js/doubles.js
var intrinsic = Object.getPrototypeOf(Float64Array.prototype);
var getter = (name2) => (
  /** @type {any} */
  Object.getOwnPropertyDescriptor(intrinsic, name2).get
);
var kindOf2 = getter(Symbol.toStringTag);
var bufferOf = getter("buffer");
var offsetOf = getter("byteOffset");
var lengthOf = getter("length");
function doubles(argument, value) {
  if (kindOf2.call(value) !== "Float64Array") throw invalid(argument, value, "a Float64Array");
  try {
    return new Float64Array(bufferOf.call(value), offsetOf.call(value), lengthOf.call(value));
  } catch {
    throw invalid(argument, value, "a Float64Array whose buffer is still there");
  }
}

// pkg/js/series.js
var STALE2 = 1;
var SeriesCache = class {
  /** @param {World} world */
  constructor(world) {
    this.world = world;
    this.metrics = /* @__PURE__ */ new Map();
  }
  /** @param {string} metric @param {object | undefined} tags @returns {Cell | undefined} */
  find(metric3, tags) {
    return this.metrics.get(metric3)?.find(tags ?? NO_TAGS);
  }
  /** @param {string} metric @param {object | undefined} tags @param {number} now @returns {Cell} */
  make(metric3, tags, now) {
    const written = readTags(tags);
    const cell = Cell.unpack(series2(this.world.engine, metric3, written.flat, now));
    if (written.plain) this.setsOf(metric3).add(written, cell);
    return cell;
  }
  /** @param {string} metric */
  setsOf(metric3) {
    const known2 = this.metrics.get(metric3);
    if (known2 && known2.cells > 0) return known2;
    if (this.metrics.size > this.world.cache.cells + SPARE_NAMES) this.prune();
    const made = known2 ?? new LabelSets(this.world.cache);
    this.metrics.set(metric3, made);
    return made;
  }
  prune() {
    for (const [metric3, sets] of this.metrics) if (sets.cells === 0) this.metrics.delete(metric3);
  }
  /** @param {string} metric @param {object | undefined} tags */
  forget(metric3, tags) {
    this.metrics.get(metric3)?.remove(readTags(tags));
  }
};
var SPARE_NAMES = 1e3;
var NO_TAGS = Object.freeze({});
function readTags(tags) {
  if (!Array.isArray(tags)) return readLabels("tags", tags ?? NO_TAGS, true);
  const written = new WrittenLabels();
  written.plain = false;
  written.flat = tags.flatMap(pairOf);
  return written;
}
function pairOf(pair, index) {
  const { key, value, ...rest } = { ...fieldsOf(`tags[${index}]`, pair, "an object {key, value}") };
  const unknown2 = Object.keys(rest)[0];
  if (unknown2 !== void 0) throw new PulsetreeError("invalid_argument", `tags[${index}].${unknown2} is not a field; expected key and value`);
  if (typeof key !== "string") throw invalid(`tags[${index}].key`, key, "text that is not empty");
  return [key, labelText(`tags.${key}`, value)];
}
var SeriesWriter = class {
  /** @param {World} world @param {string} metric @param {object | undefined} tags */
  constructor(world, metric3, tags) {
    this.world = world;
    this.metric = metric3;
    this.flat = readTags(tags).flat;
    this.cell = new Cell(NOWHERE, 0);
    this.resolve();
  }
  static {
    tag(this.prototype, "SeriesWriter");
  }
  resolve() {
    Object.assign(this.cell, Cell.unpack(series2(this.world.engine, this.metric, this.flat, this.world.clock())));
  }
  /** @param {number | Date} timestamp ms @param {number} value */
  append(timestamp, value) {
    const { world, cell } = this;
    if (world.disposed) world.check();
    const time = typeof timestamp === "number" ? timestamp : instant("timestamp", timestamp);
    if (typeof value !== "number") throw invalid("value", value, "a number");
    const now = world.forgets ? world.clock() : 0;
    const status = append2(world.engine, cell.slot, cell.generation, time, value, now);
    if (status !== 0) this.again(status, time, value, now);
  }
  /** @param {number} status @param {number} timestamp @param {number} value @param {number} now */
  again(status, timestamp, value, now) {
    const { cell } = this;
    const { engine } = this.world;
    pointRefusal2(engine, "timestamp", timestamp, false, now);
    if (status === STALE2) this.resolve();
    if (status !== STALE2 || append2(engine, cell.slot, cell.generation, timestamp, value, now) !== 0) throw noRoom();
  }
  /** @param {Float64Array} timestamps ms @param {Float64Array} values */
  appendMany(timestamps, values) {
    const { world, cell } = this;
    world.check();
    const times = doubles("timestamps", timestamps);
    const numbers = doubles("values", values);
    if (times.length !== numbers.length) throw invalid("values.length", numbers.length, `as many as there are timestamps, ${times.length}`);
    const now = world.clock();
    const { engine } = world;
    let stored = appendMany2(engine, cell.slot, cell.generation, times, numbers, now);
    if (stored < 0) {
      this.resolve();
      stored = appendMany2(engine, cell.slot, cell.generation, times, numbers, now);
    }
    if (stored !== times.length) throw refusalAmong(world, times, Math.max(stored, 0), now);
  }
};
var noRoom = () => new PulsetreeError("limit_exceeded", "the series gave way to newer ones; expected room for the point");
function refusalAmong(world, timestamps, stored, now) {
  for (const [index, time] of timestamps.entries()) {
    try {
      pointRefusal2(world.engine, "timestamp", time, false, now);
    } catch (error) {
      if (!(error instanceof PulsetreeError)) return error;
      const refused2 = timestamps.length - stored;
      return new PulsetreeError(error.code, `timestamps[${index}]: ${error.message} (${refused2} of ${timestamps.length} points were refused)`);
    }
  }
  return noRoom();
}

// pkg/js/tree-json.js
function annotateEveryLeafNodeWithLabels(tree, labels) {
  ready();
  return annotate2(readTree("tree", tree), readLabels("labels", labels).flat);
}
function update3(first, second) {
  ready();
  return update2(readTree("first", first), readTree("second", second));
}
function jsonToPrometheus3(tree, options2) {
  ready();
  const { openmetrics, labels } = readExposition(options2);
  return jsonToPrometheus2(readTree("tree", tree), openmetrics, labels);
}
function readExposition(given) {
  const { format, labels } = options("options", given, ["format", "labels"]);
  if (format !== void 0 && format !== "prometheus" && format !== "openmetrics") throw invalid("options.format", format, "prometheus or openmetrics");
  return { openmetrics: format === "openmetrics", labels: labels === void 0 ? [] : readLabels("options.labels", labels).flat };
}
function readTree(argument, tree) {
  if (typeof tree !== "object" || tree === null) throw invalid(argument, tree, "an object or an array");
  return plain(argument, tree);
}

// pkg/js/levels.js
var DISABLED = "disabled";
var RUNTIME = "runtime";
var DEBUG = "debug";
var INHERIT = "inherit";
var NAMES = [DISABLED, RUNTIME, DEBUG, INHERIT];
function levelName(level) {
  return (
    /** @type {Level} */
    NAMES[level]
  );
}
function checkLevel(argument, value) {
  const level = NAMES.find((name2) => name2 === value);
  if (level === void 0) throw invalid(argument, value, `one of ${NAMES.join(", ")}`);
  return level;
}

// pkg/js/metric-state.js
var KINDS = [
  "base",
  "string",
  "int",
  "float",
  "counter",
  "cps",
  "percentile",
  "summary",
  "histogram",
  "callable",
  "uptime",
  "linkfail",
  "empty"
];
var DISPOSED = -1;
var REMOVED = -2;
var MetricState = class {
  /** @param {World} world @param {string} name @param {Uint32Array} described what the engine says of it */
  constructor(world, name2, described) {
    const [id = 0, generation = 0, kind = 0, , effective = 0, timestamps = 0] = described;
    this.world = world;
    this.engine = world.engine;
    this.name = name2;
    this.id = id;
    this.generation = generation;
    this.type = /** @type {MetricType} */
    KINDS[kind];
    this.cell = new Cell(NOWHERE, 0);
    this.effective = effective;
    this.timed = timestamps === 1 || this.type === "cps";
    this.value = void 0;
    this.onOffline = void 0;
    this.onOnline = void 0;
    this.address = "";
  }
};
function refused(state) {
  if (state.effective < 0) throw gone(state);
}
function gone(state) {
  if (state.effective === DISPOSED) return disposed();
  return new PulsetreeError("no_such_metric", `the metric "${state.name}" was removed; getMetric makes it anew`);
}
function checkAlive(state) {
  if (state.effective < 0) throw gone(state);
}
function nowOf(state) {
  return state.timed ? state.world.clock() : 0;
}
var STALE3 = 1;
var REFUSED2 = 2;
var OFFLINE = 3;
var ONLINE = 4;
var FULL2 = 5;
var RECORD = 0;
var ADD = 1;
var TEXT = 2;
function perform(state, cell, verb, value) {
  const { engine } = state;
  const now = nowOf(state);
  if (verb === ADD) return addTo2(engine, cell.slot, cell.generation, value, now);
  if (verb === TEXT) return setText2(engine, cell.slot, cell.generation, value, now);
  return record2(engine, cell.slot, cell.generation, value, now);
}
function checkValue3(state, value) {
  if (typeof value === "number") checkValue2(state.engine, state.id, state.generation, value);
}
function resolve3(state, flat) {
  return Cell.unpack(resolve2(state.engine, state.id, state.generation, flat));
}
function recordIn(state, cell, flat, verb, value) {
  settle(state, flat, value, perform(state, cell, verb, value));
}
var isStale = (status) => status === STALE3;
function settle(state, flat, value, status) {
  if (status === 0) return;
  if (status === REFUSED2) refusal2(state.engine, state.id, state.generation, Number(value));
  if (status === FULL2) throw new PulsetreeError("limit_exceeded", `the value of "${state.name}" is a text longer than the memoryLimit has room for; expected a shorter one`);
  const callback2 = status === OFFLINE ? state.onOffline : status === ONLINE ? state.onOnline : void 0;
  if (callback2) {
    const labels = Object.fromEntries(pairs2(flat));
    callback2(labels.address ?? state.address, labels);
  }
  if (status === STALE3) throw new PulsetreeError("internal", `a label set of "${state.name}" went while it was recorded; expected it to stay`);
}
function* pairs2(flat) {
  for (let i = 0; i + 1 < flat.length; i += 2) yield [
    /** @type {string} */
    flat[i],
    /** @type {string} */
    flat[i + 1]
  ];
}
var wrongValue = (value, expected) => invalid("value", value, expected);

// pkg/js/timing.js
function measure(world, work, record5) {
  callback("work", work);
  world.check();
  const started = world.monotonic();
  const stop = () => record5((world.monotonic() - started) / 1e3);
  let result;
  try {
    result = work();
  } catch (error) {
    afterFailure(stop);
    throw error;
  }
  if (!isThenable(result)) {
    stop();
    return result;
  }
  const settled = Promise.resolve(result).then(
    (value) => {
      stop();
      return value;
    },
    (error) => {
      afterFailure(stop);
      throw error;
    }
  );
  return (
    /** @type {T} */
    settled
  );
}
function afterFailure(stop) {
  try {
    stop();
  } catch {
  }
}
function isThenable(value) {
  const type = typeof value;
  if (type !== "object" && type !== "function" || value === null) return false;
  return typeof /** @type {{ then?: unknown }} */
  value.then === "function";
}
function startTimer(state, record5) {
  checkAlive(state);
  const { world } = state;
  const started = world.monotonic();
  return (...rest) => {
    checkAlive(state);
    const seconds = (world.monotonic() - started) / 1e3;
    record5(seconds, ...rest);
    return seconds;
  };
}

// pkg/js/bound.js
var RUNTIME2 = 1;
var DEBUG2 = 2;
var Bound = class {
  /** @param {Metric} metric @param {unknown} labels */
  constructor(metric3, labels) {
    const { state } = metric3;
    checkAlive(state);
    const { flat } = readLabels("labels", labels);
    const { slot, generation } = resolve3(state, flat);
    this.state = state;
    this.flat = flat;
    this.slot = slot;
    this.generation = generation;
  }
  static {
    tag(this.prototype, "Bound");
  }
};
function record3(bound, value) {
  const state = bound.state;
  const status = record2(state.engine, bound.slot, bound.generation, value, state.timed ? state.world.clock() : 0);
  if (status !== 0) again(bound, RECORD, value, status);
}
function again(bound, verb, value, status) {
  const { state, flat } = bound;
  if (!isStale(status)) return settle(state, flat, value, status);
  checkValue3(state, value);
  const cell = resolve3(state, flat);
  if (!Object.isFrozen(bound)) Object.assign(bound, cell);
  recordIn(state, cell, flat, verb, value);
}
var BoundNumber = class extends Bound {
  /** @param {number} value */
  runtime(value) {
    if (this.state.effective < RUNTIME2) return refused(this.state);
    if (typeof value !== "number") throw wrongValue(value, "a number");
    record3(this, value);
  }
  /** @param {number} value */
  debug(value) {
    if (this.state.effective < DEBUG2) return refused(this.state);
    if (typeof value !== "number") throw wrongValue(value, "a number");
    record3(this, value);
  }
};
function add(bound, delta) {
  const state = bound.state;
  if (state.effective < RUNTIME2) return refused(state);
  if (typeof delta !== "number") throw wrongValue(delta, "a number");
  const status = addTo2(state.engine, bound.slot, bound.generation, delta, state.timed ? state.world.clock() : 0);
  if (status !== 0) again(bound, ADD, delta, status);
}
var BoundGauge = class extends BoundNumber {
  /** @param {number} delta */
  add(delta) {
    add(this, delta);
  }
};
var BoundTimed = class extends BoundNumber {
  /** @template T @param {() => T} work @returns {T} */
  measure(work) {
    return measure(this.state.world, work, (seconds) => this.runtime(seconds));
  }
  startTimer() {
    return startTimer(this.state, (seconds) => this.runtime(seconds));
  }
};
var BoundFloat = class extends BoundTimed {
  /** @param {number} delta */
  add(delta) {
    add(this, delta);
  }
};
var BoundCounter = class extends Bound {
  runtime(value = 1) {
    if (this.state.effective < RUNTIME2) return refused(this.state);
    if (typeof value !== "number") throw wrongValue(value, "a number");
    record3(this, value);
  }
  debug(value = 1) {
    if (this.state.effective < DEBUG2) return refused(this.state);
    if (typeof value !== "number") throw wrongValue(value, "a number");
    record3(this, value);
  }
};
var BoundClicks = class extends Bound {
  runtime() {
    if (this.state.effective < RUNTIME2) return refused(this.state);
    record3(this, 1);
  }
  debug() {
    if (this.state.effective < DEBUG2) return refused(this.state);
    record3(this, 1);
  }
};
var BoundText = class extends Bound {
  /** @param {unknown} value */
  runtime(value) {
    if (this.state.effective < RUNTIME2) return refused(this.state);
    this.write(value);
  }
  /** @param {unknown} value */
  debug(value) {
    if (this.state.effective < DEBUG2) return refused(this.state);
    this.write(value);
  }
  /** @param {unknown} value */
  write(value) {
    const state = this.state;
    const text = textOf2(value);
    const status = setText2(state.engine, this.slot, this.generation, text, state.timed ? state.world.clock() : 0);
    if (status !== 0) again(this, TEXT, text, status);
  }
};
var BoundLink = class extends Bound {
  /** @param {boolean} value */
  runtime(value) {
    if (this.state.effective < RUNTIME2) return refused(this.state);
    record3(this, linkValue(value));
  }
  /** @param {boolean} value */
  debug(value) {
    if (this.state.effective < DEBUG2) return refused(this.state);
    record3(this, linkValue(value));
  }
};
var BoundNothing = class {
  /** @param {Metric} metric @param {unknown} labels */
  constructor(metric3, labels) {
    checkAlive(metric3.state);
    readLabels("labels", labels);
    this.state = metric3.state;
  }
  static {
    tag(this.prototype, "Bound");
  }
  /** @param {unknown} _value */
  runtime(_value) {
    refused(this.state);
  }
  /** @param {unknown} _value */
  debug(_value) {
    refused(this.state);
  }
};
function textOf2(value) {
  try {
    return String(value);
  } catch {
    throw wrongValue(value, "a value that String() takes");
  }
}
function linkValue(value) {
  if (typeof value !== "boolean") throw wrongValue(value, "true or false");
  return value ? 1 : 0;
}

// pkg/js/metric.js
var NO_LABELS = new WrittenLabels();
var Metric = class {
  /** @param {MetricState} state */
  constructor(state) {
    this.state = state;
    this.name = state.name;
    this.sets = new LabelSets(state.world.cache);
  }
  static {
    tag(this.prototype, "Metric");
  }
  get type() {
    return this.state.type;
  }
  /** @returns {Level} */
  get level() {
    const { state } = this;
    checkAlive(state);
    const described = findMetric2(state.engine, state.name);
    if (described?.[0] !== state.id || described[1] !== state.generation) throw gone(state);
    return levelName(
      /** @type {number} */
      described[3]
    );
  }
  set level(level) {
    this.switchLevel(level);
  }
  get effectiveLevel() {
    checkAlive(this.state);
    return (
      /** @type {Exclude<Level, "inherit">} */
      levelName(this.state.effective)
    );
  }
  /** @param {Level} level */
  switchLevel(level) {
    const { state } = this;
    checkAlive(state);
    switchLevel2(state.engine, state.id, state.generation, checkLevel("level", level));
    state.world.followLevels();
  }
  /** @param {unknown} [labels] @returns {boolean} */
  remove(labels) {
    const { state } = this;
    checkAlive(state);
    if (labels === void 0) {
      this.sets.clear();
      return removeSets2(state.engine, state.id, state.generation);
    }
    const written = readLabels("labels", labels);
    this.sets.remove(written);
    return removeSet2(state.engine, state.id, state.generation, written.flat);
  }
  /** @returns {TreeNode} */
  toJSON() {
    const { state } = this;
    checkAlive(state);
    const { world } = state;
    world.readCallables();
    checkAlive(state);
    return treeJson2(state.engine, state.id, state.generation, world.clock(), world.monotonic());
  }
  /** @param {unknown} value @param {unknown} [_labels] */
  runtime(value, _labels) {
    const { state } = this;
    if (state.effective < 1) return refused(state);
    throw takesNone(state, value);
  }
  /** @param {unknown} value @param {unknown} [_labels] */
  debug(value, _labels) {
    const { state } = this;
    if (state.effective < 2) return refused(state);
    throw takesNone(state, value);
  }
  /** @param {"runtime" | "debug"} level @param {unknown} [value] @param {unknown} [labels] */
  handle(level, value, labels) {
    if (level === "runtime") this.runtime(
      /** @type {any} */
      value,
      labels
    );
    else if (level === "debug") this.debug(
      /** @type {any} */
      value,
      labels
    );
    else throw invalid("level", level, "runtime or debug");
  }
};
var takesNone = (state, value) => invalid(`the value of ${state.name}`, value, "no recording: the type takes none");
function record4(metric3, value, labels) {
  const state = metric3.state;
  const cell = labels === void 0 ? state.cell : metric3.sets.find(labels);
  if (cell !== void 0) {
    const status = record2(state.engine, cell.slot, cell.generation, value, state.timed ? state.world.clock() : 0);
    if (status === 0) return;
    if (!isStale(status)) return settle(state, flatOf(labels), value, status);
  }
  recordAnew(metric3, RECORD, value, labels);
}
var flatOf = (labels) => labels === void 0 ? [] : readLabels("labels", labels).flat;
function recordAnew(metric3, verb, value, labels) {
  const { state } = metric3;
  const written = labels === void 0 ? NO_LABELS : readLabels("labels", labels);
  checkValue3(state, value);
  const cell = resolve3(state, written.flat);
  if (!isOverflow2(state.engine, cell.slot, cell.generation)) {
    if (labels === void 0) state.cell = cell;
    else metric3.sets.add(written, cell);
  }
  recordIn(state, cell, written.flat, verb, value);
}

// pkg/js/recorders.js
var RUNTIME3 = 1;
var DEBUG3 = 2;
var NumberRecorder = class extends Metric {
  /** @override @param {number} value @param {Labels} [labels] */
  runtime(value, labels) {
    if (this.state.effective < RUNTIME3) return refused(this.state);
    if (typeof value !== "number") throw wrongValue(value, "a number");
    record4(this, value, labels);
  }
  /** @override @param {number} value @param {Labels} [labels] */
  debug(value, labels) {
    if (this.state.effective < DEBUG3) return refused(this.state);
    if (typeof value !== "number") throw wrongValue(value, "a number");
    record4(this, value, labels);
  }
};
function add2(metric3, delta, labels) {
  const state = metric3.state;
  if (state.effective < RUNTIME3) return refused(state);
  if (typeof delta !== "number") throw wrongValue(delta, "a number");
  const cell = labels === void 0 ? state.cell : metric3.sets.find(labels);
  if (cell !== void 0) {
    const status = addTo2(state.engine, cell.slot, cell.generation, delta, state.timed ? state.world.clock() : 0);
    if (!isStale(status)) return settle(state, [], delta, status);
  }
  recordAnew(metric3, ADD, delta, labels);
}
var Gauge = class extends NumberRecorder {
  /** @param {number} delta @param {Labels} [labels] */
  add(delta, labels) {
    add2(this, delta, labels);
  }
  /** @param {Labels} labels */
  with(labels) {
    return new BoundGauge(this, labels);
  }
};
var Timed = class extends NumberRecorder {
  /** @template T @param {() => T} work @param {Labels} [labels] @returns {T} */
  measure(work, labels) {
    return measure(this.state.world, work, (seconds) => this.runtime(seconds, labels));
  }
  /** @param {Labels} [labels] @returns {(labels?: Labels) => number} */
  startTimer(labels) {
    return startTimer(this.state, (seconds, late) => {
      this.runtime(seconds, late === void 0 || labels === void 0 ? late ?? labels : { ...labels, ...late });
    });
  }
  /** @param {Labels} labels */
  with(labels) {
    return new BoundTimed(this, labels);
  }
};
var FloatGauge = class extends Timed {
  /** @param {number} delta @param {Labels} [labels] */
  add(delta, labels) {
    add2(this, delta, labels);
  }
  /** @override @param {Labels} labels */
  with(labels) {
    return new BoundFloat(this, labels);
  }
};
var Counter = class extends Metric {
  /** @override @param {number | Labels} [value] @param {Labels} [labels] */
  runtime(value, labels) {
    if (this.state.effective < RUNTIME3) return refused(this.state);
    if (typeof value === "number") record4(this, value, labels);
    else count(this, value, labels);
  }
  /** @override @param {number | Labels} [value] @param {Labels} [labels] */
  debug(value, labels) {
    if (this.state.effective < DEBUG3) return refused(this.state);
    if (typeof value === "number") record4(this, value, labels);
    else count(this, value, labels);
  }
  /** @param {Labels} labels */
  with(labels) {
    return new BoundCounter(this, labels);
  }
};
function count(counter, value, labels) {
  if (value === void 0) record4(counter, 1, labels);
  else if (typeof value === "object" && value !== null && labels === void 0) record4(counter, 1, value);
  else throw wrongValue(value, "a number");
}
var Clicks = class extends Metric {
  /** @override @param {any} [labels] */
  runtime(labels) {
    if (this.state.effective < RUNTIME3) return refused(this.state);
    record4(this, 1, labels);
  }
  /** @override @param {any} [labels] */
  debug(labels) {
    if (this.state.effective < DEBUG3) return refused(this.state);
    record4(this, 1, labels);
  }
  /** @param {Labels} labels */
  with(labels) {
    return new BoundClicks(this, labels);
  }
};
var TextRecorder = class extends Metric {
  /** @override @param {unknown} value @param {Labels} [labels] */
  runtime(value, labels) {
    if (this.state.effective < RUNTIME3) return refused(this.state);
    this.write(textOf2(value), labels);
  }
  /** @override @param {unknown} value @param {Labels} [labels] */
  debug(value, labels) {
    if (this.state.effective < DEBUG3) return refused(this.state);
    this.write(textOf2(value), labels);
  }
  /** @param {string} text @param {Labels | undefined} labels */
  write(text, labels) {
    const { state } = this;
    const cell = labels === void 0 ? state.cell : this.sets.find(labels);
    if (cell !== void 0) {
      const status = setText2(state.engine, cell.slot, cell.generation, text, state.timed ? state.world.clock() : 0);
      if (!isStale(status)) return settle(state, flatOf(labels), text, status);
    }
    recordAnew(this, TEXT, text, labels);
  }
  /** @param {Labels} labels */
  with(labels) {
    return new BoundText(this, labels);
  }
};
var LinkRecorder = class extends Metric {
  /** @override @param {boolean} value @param {Labels} [labels] */
  runtime(value, labels) {
    if (this.state.effective < RUNTIME3) return refused(this.state);
    record4(this, linkValue(value), labels);
  }
  /** @override @param {boolean} value @param {Labels} [labels] */
  debug(value, labels) {
    if (this.state.effective < DEBUG3) return refused(this.state);
    record4(this, linkValue(value), labels);
  }
  /** @param {Labels} labels */
  with(labels) {
    return new BoundLink(this, labels);
  }
};
var EmptyRecorder = class extends Metric {
  /** @override @param {unknown} [_value] @param {unknown} [labels] */
  runtime(_value, labels) {
    if (this.state.effective < RUNTIME3) return refused(this.state);
    if (labels !== void 0) readLabels("labels", labels);
  }
  /** @override @param {unknown} [_value] @param {unknown} [labels] */
  debug(_value, labels) {
    if (this.state.effective < DEBUG3) return refused(this.state);
    if (labels !== void 0) readLabels("labels", labels);
  }
  /** @param {Labels} labels */
  with(labels) {
    return new BoundNothing(this, labels);
  }
};
var CLASSES = {
  base: Metric,
  string: TextRecorder,
  int: Gauge,
  float: FloatGauge,
  counter: Counter,
  cps: Clicks,
  percentile: Timed,
  summary: Timed,
  histogram: Timed,
  callable: Metric,
  uptime: Metric,
  linkfail: LinkRecorder,
  empty: EmptyRecorder
};
var metricOf = (state) => new CLASSES[state.type](state);
function retype(metric3) {
  if (!Object.isExtensible(metric3)) return metricOf(metric3.state);
  return (
    /** @type {Metric} */
    Object.setPrototypeOf(metric3, CLASSES[metric3.state.type].prototype)
  );
}

// pkg/js/tree.js
var FUNCTIONS = { value: "callable", onOffline: "linkfail", onOnline: "linkfail" };
function getMetric(world, name2, type, level, given) {
  world.check();
  string("name", name2);
  if (type !== void 0 && !KINDS.some((kind) => kind === type)) throw invalid("type", type, `one of ${KINDS.join(", ")}`);
  const inOptions = typeof level === "object" && level !== null && given === void 0;
  const options2 = readOptions2(inOptions ? level : given);
  const wanted = inOptions || level === void 0 ? options2.level : level;
  const checkedLevel = wanted === void 0 ? void 0 : checkLevel("level", wanted);
  return make(
    world,
    /** @type {string} */
    name2,
    /** @type {string | undefined} */
    type,
    checkedLevel,
    options2
  );
}
function readOptions2(given) {
  if (given === void 0 || given === null) return {};
  const fields = Object.entries(fieldsOf("options", given, "an object"));
  return Object.fromEntries(fields.filter(([, option]) => option !== void 0 && option !== null));
}
function make(world, name2, type, level, options2) {
  const existing = find(world, name2);
  const kind = type ?? existing?.type ?? "base";
  checkFunctions(kind, options2, existing?.type === kind);
  const crossing = { ...options2 };
  for (const field of ["level", ...Object.keys(FUNCTIONS)]) delete crossing[field];
  if (crossing.labels !== void 0) crossing.labels = textLabels(crossing.labels);
  const described = metric2(world.engine, name2, type, level, plain("options", crossing), world.monotonic());
  world.followLevels();
  const metric3 = stand(world, name2, described);
  keepFunctions(metric3.state, options2);
  return metric3;
}
function checkFunctions(kind, options2, exists) {
  for (const [field, owner] of Object.entries(FUNCTIONS)) {
    const given = options2[field];
    if (given === void 0) continue;
    if (kind !== owner) throw invalid(`options.${field}`, given, `nothing: the type ${kind} has no such option`);
    callback(`options.${field}`, given);
  }
  if (kind === "callable" && !exists) callback("options.value", options2.value);
}
function textLabels(labels) {
  const { flat } = readLabels("options.labels", labels);
  const pairs3 = [];
  for (let i = 0; i + 1 < flat.length; i += 2) pairs3.push([
    /** @type {string} */
    flat[i],
    /** @type {string} */
    flat[i + 1]
  ]);
  return Object.fromEntries(pairs3);
}
function keepFunctions(state, options2) {
  if (state.type === "callable") {
    state.value = options2.value ?? state.value;
    state.world.callables.add(state);
  }
  if (state.type !== "linkfail") return;
  state.onOffline = options2.onOffline ?? state.onOffline;
  state.onOnline = options2.onOnline ?? state.onOnline;
  const address = options2.labels?.address;
  if (address !== void 0) state.address = String(address);
}
function stand(world, name2, described) {
  const known2 = world.metrics.get(name2);
  if (known2 && known2.state.id === described[0] && known2.state.generation === described[1]) {
    const type = KINDS[
      /** @type {number} */
      described[2]
    ];
    return type === known2.state.type ? known2 : become(known2, described);
  }
  if (known2) known2.state.effective = REMOVED;
  const state = new MetricState(world, name2, described);
  const metric3 = metricOf(state);
  world.metrics.set(name2, metric3);
  world.states.set(state.id, state);
  return metric3;
}
function become(metric3, described) {
  const { state } = metric3;
  Object.assign(state, new MetricState(state.world, state.name, described));
  const retyped = retype(metric3);
  state.world.metrics.set(state.name, retyped);
  return retyped;
}
function find(world, name2) {
  world.check();
  const described = findMetric2(world.engine, string("name", name2));
  return described === void 0 ? void 0 : stand(
    world,
    /** @type {string} */
    name2,
    described
  );
}
function removeMetric3(world, name2) {
  world.check();
  const removed = removeMetric2(world.engine, string("name", name2));
  if (removed) world.forgetMetrics(
    /** @type {string} */
    name2
  );
  world.followLevels();
  return removed;
}

// pkg/js/awaited.js
var MOST3 = 1e4;
var Awaited = class {
  constructor() {
    this.readers = /* @__PURE__ */ new Map();
    this.count = 0;
  }
  /** @param {string} id @param {LiveReader} reader @throws limit_exceeded */
  add(id, reader) {
    if (this.count === MOST3) throw new PulsetreeError("limit_exceeded", `${MOST3} readers wait for recorders already; expected fewer`);
    const waiting = this.readers.get(id) ?? /* @__PURE__ */ new Set();
    this.readers.set(id, waiting.add(reader));
    this.count += 1;
    reader.onClose(() => this.remove(id, reader));
  }
  /** @param {string} id @param {LiveReader} reader */
  remove(id, reader) {
    const waiting = this.readers.get(id);
    if (!waiting?.delete(reader)) return;
    this.count -= 1;
    if (waiting.size === 0) this.readers.delete(id);
  }
  /** Lets those who wait for a recorder read it: before its first hit. @param {Metricman} metricman */
  arrive(metricman2) {
    for (const reader of [...this.readers.get(metricman2.id) ?? []]) {
      this.remove(metricman2.id, reader);
      reader.attach(metricman2);
    }
  }
  all() {
    return [...this.readers.values()].flatMap((waiting) => [...waiting]);
  }
};

// pkg/js/registry.js
var Branch = class {
  constructor() {
    this.metric = void 0;
    this.children = void 0;
  }
};
var Registry = class {
  constructor() {
    this.root = new Branch();
  }
  /** @param {string} name @returns {Metric | undefined} */
  get(name2) {
    return this.at(name2)?.metric;
  }
  /** @param {string} name @param {Metric} metric */
  set(name2, metric3) {
    let branch = this.root;
    for (const part of parts(name2)) {
      branch.children ??= /* @__PURE__ */ new Map();
      let next = branch.children.get(part);
      if (next === void 0) branch.children.set(part, next = new Branch());
      branch = next;
    }
    branch.metric = metric3;
  }
  /** Forgets the metric at `name` and all under it; "" is the root, which stays. @param {string} name @returns {Metric[]} */
  take(name2) {
    const branch = this.at(name2);
    if (branch === void 0) return [];
    const taken = [...metricsOf(branch)].filter((metric3) => metric3 !== this.root.metric);
    if (branch === this.root) branch.children = void 0;
    else this.cut(name2);
    return taken;
  }
  all() {
    return [...metricsOf(this.root)];
  }
  /** @param {string} name @returns {Branch | undefined} */
  at(name2) {
    let branch = this.root;
    for (const part of parts(name2)) branch = branch?.children?.get(part);
    return branch;
  }
  /** @param {string} name */
  cut(name2) {
    const dot = name2.lastIndexOf(".");
    this.at(name2.slice(0, Math.max(dot, 0)))?.children?.delete(name2.slice(dot + 1));
  }
};
var parts = (name2) => name2 === "" ? [] : name2.split(".");
function* metricsOf(top) {
  const open = [top];
  for (let branch = open.pop(); branch !== void 0; branch = open.pop()) {
    if (branch.metric) yield branch.metric;
    if (branch.children) open.push(...branch.children.values());
  }
}

// pkg/js/world.js
var CACHE_SHARE = 1 / 16;
var forgotten = typeof FinalizationRegistry === "function" ? new FinalizationRegistry(({ engine, instance: instance3 }) => {
  if (instance3 === current() && instance3.worlds.delete(engine)) quietly(() => dispose2(engine));
}) : void 0;
var World = class {
  /** @param {Settings} settings */
  constructor(settings) {
    ready();
    this.settings = settings;
    this.clock = settings.clock;
    this.monotonic = settings.monotonic;
    this.engine = create2(settings.limits);
    this.forgets = forgets2(this.engine);
    current().worlds.set(this.engine, new WeakRef(this));
    forgotten?.register(this, { engine: this.engine, instance: current() }, this);
    this.cache = new CacheBudget(memoryLimit2(this.engine) * CACHE_SHARE, (bytes) => {
      if (!this.disposed) cacheBytes2(this.engine, bytes);
    });
    this.metrics = new Registry();
    this.series = new SeriesCache(this);
    this.states = /* @__PURE__ */ new Map();
    this.callables = /* @__PURE__ */ new Set();
    this.recorders = /* @__PURE__ */ new Map();
    this.readers = /* @__PURE__ */ new Map();
    this.awaited = new Awaited();
    this.running = /* @__PURE__ */ new Set();
    this.reading = false;
    this.sampled = -Infinity;
    this.disposed = false;
  }
  check() {
    if (this.disposed) throw disposed();
  }
  /** Mirrors the levels in force that the last call changed. */
  followLevels() {
    const changes = levelChanges2(this.engine);
    for (let i = 0; i + 1 < changes.length; i += 2) {
      const state = this.states.get(
        /** @type {number} */
        changes[i]
      );
      if (state) state.effective = /** @type {number} */
      changes[i + 1];
    }
  }
  /**
   * Reads every callable and hands the numbers in: before each export, as no JavaScript may run within one. An export
   * that a callable itself asks for sees what was read last.
   */
  readCallables() {
    if (this.reading) return;
    this.reading = true;
    const read2 = [];
    try {
      for (const state of [...this.callables]) read2.push([state, valueOf(state)]);
    } finally {
      this.reading = false;
    }
    this.check();
    beginExport2(this.engine);
    for (const [state, value] of read2) {
      if (state.effective < 0) continue;
      const good = typeof value === "number";
      setCallable2(this.engine, state.id, state.generation, good ? value : NaN, good);
    }
  }
  /** Tells readers that there is something to read. */
  wake() {
    for (const id of wakes2(this.engine)) this.readers.get(id)?.wake();
  }
  /** Lets go of the metrics under a name that the engine has dropped. @param {string} name */
  forgetMetrics(name2) {
    for (const { state, sets } of this.metrics.take(name2)) {
      state.effective = REMOVED;
      sets.drop();
      this.callables.delete(state);
      if (this.states.get(state.id) === state) this.states.delete(state.id);
    }
    this.cache.tell();
  }
  dispose() {
    if (this.disposed) return;
    this.abandon();
    current().worlds.delete(this.engine);
    dispose2(this.engine);
  }
  /** Ends all that belongs to it; the engine is not asked, which may be gone. */
  abandon() {
    this.disposed = true;
    for (const task of [...this.running]) task.stop();
    for (const reader of [...this.readers.values(), ...this.awaited.all()]) reader.fail(disposed());
    for (const { state } of this.metrics.all()) state.effective = DISPOSED;
    this.cache.clear();
    this.metrics = new Registry();
    this.states.clear();
    this.callables.clear();
    forgotten?.unregister(this);
  }
};
function valueOf(state) {
  try {
    return state.value?.();
  } catch {
    return void 0;
  }
}

// pkg/js/recording.js
var Recording = class {
  /** @param {import("./options.js").Settings} settings */
  constructor(settings) {
    this.world = new World(settings);
    hide(this, "world");
  }
  static {
    disposable(this.prototype, this.prototype.dispose);
    tag(this.prototype, "Pulsetree");
  }
  /** @param {string} [name] @param {string} [type] @param {unknown} [level] @param {unknown} [options] @returns {any} */
  getMetric(name2 = "", type, level, options2) {
    return getMetric(this.world, name2, type, level, options2);
  }
  /** @param {string} name */
  find(name2) {
    return find(this.world, name2);
  }
  /** @param {string} name */
  removeMetric(name2) {
    return removeMetric3(this.world, name2);
  }
  toJSON() {
    return getMetric(this.world, "", void 0, void 0, void 0).toJSON();
  }
  /** @param {import("../pulsetree.d.ts").ExpositionOptions} [options] */
  toPrometheus(options2) {
    const world = readyToExport(this.world);
    const { openmetrics, labels } = readExposition(options2);
    return prometheus2(world.engine, openmetrics, labels, world.clock(), world.monotonic());
  }
  /** @param {string | null} [accept] @param {Labels} [labels] @returns {{ body: string, contentType: string }} */
  exposition(accept, labels) {
    const world = readyToExport(this.world);
    if (accept !== void 0 && accept !== null) string("accept", accept);
    const flat = labels === void 0 ? [] : readLabels("labels", labels).flat;
    const [body, contentType] = exposition2(world.engine, accept ?? void 0, flat, world.clock(), world.monotonic());
    return { body, contentType };
  }
  /** @param {number} [time] */
  sample(time) {
    return sample3(this.world, time);
  }
  /** @param {number} intervalMs */
  sampleIfDue(intervalMs) {
    return sampleIfDue(this.world, intervalMs);
  }
  /** @param {number} intervalMs */
  sampleEvery(intervalMs) {
    return sampleEvery(this.world, intervalMs);
  }
  /** @param {string} id @param {import("../pulsetree.d.ts").MetricmanOptions} [options] */
  metricman(id, options2) {
    return metricman(this.world, id, options2);
  }
  /** @param {unknown} points */
  put(points) {
    const summary = put(this.world, points);
    this.world.wake();
    return summary;
  }
  /** @param {string} text @returns {import("../pulsetree.d.ts").PutSummary} */
  putLines(text) {
    const world = this.world;
    world.check();
    const summary = putLines2(world.engine, string("text", text), world.clock());
    world.wake();
    return summary;
  }
  /** @param {string} metric @param {Labels} [tags] */
  series(metric3, tags) {
    const world = this.world;
    world.check();
    if (tags !== void 0 && (typeof tags !== "object" || tags === null)) throw invalid("tags", tags, "an object of tags");
    return new SeriesWriter(world, string("metric", metric3), tags);
  }
  /** @returns {{ metrics: number, series: number, points: number, hits: number, bytes: number, droppedSeries: number, droppedPoints: number, exportErrors: number }} */
  stats() {
    const world = this.world;
    world.check();
    world.cache.tell();
    return stats2(world.engine);
  }
  dispose() {
    this.world.dispose();
  }
};
function readyToExport(world) {
  world.check();
  world.readCallables();
  return world;
}

// pkg/js/pulsetree.js
var Pulsetree = class extends Recording {
  /** @param {import("../pulsetree.d.ts").PulsetreeOptions} [options] */
  constructor(options2) {
    super(readOptions(options2));
    const { world } = this;
    this.fetch = (request) => handle(world, request);
  }
  /** @param {object} request @returns {string[]} */
  suggest(request) {
    const world = this.world;
    world.check();
    return suggest2(world.engine, readRequest(request));
  }
  /** @param {object} request @returns {import("../pulsetree.d.ts").LookupResponse} */
  lookup(request) {
    const world = this.world;
    world.check();
    return JSON.parse(lookup2(world.engine, readRequest(request)));
  }
  /** @returns {string[]} */
  aggregators() {
    this.world.check();
    return JSON.parse(aggregators2());
  }
  /** @returns {{ metrics: { metric: string, tags: import("../pulsetree.d.ts").TagPair[] }[] }} */
  listMetrics() {
    const world = this.world;
    world.check();
    return JSON.parse(listMetrics2(world.engine));
  }
  /** @param {QueryRequest} request @returns {any} results; their dps are pairs with `arrays` */
  query(request) {
    return JSON.parse(this.queryJson(request));
  }
  /** @param {QueryRequest} request @returns {import("../pulsetree.d.ts").ColumnResult[]} */
  queryColumns(request) {
    const world = this.world;
    world.check();
    const asked = readQuery(request);
    return withZones(world, () => queryColumns2(world.engine, asked, world.clock()));
  }
  /** @param {QueryRequest} request @returns {string} */
  queryJson(request) {
    const world = this.world;
    world.check();
    const asked = readQuery(request);
    return withZones(world, () => query2(world.engine, asked, world.clock()));
  }
  /** @param {import("../pulsetree.d.ts").HeroicRequest} request @returns {import("../pulsetree.d.ts").MetricsResponse} */
  queryMetrics(request) {
    const world = this.world;
    world.check();
    return answerOf(queryMetrics2(world.engine, readRequest(request), world.clock()));
  }
  /** @param {string} text @returns {import("../pulsetree.d.ts").HqlResponse} */
  queryHql(text) {
    const world = this.world;
    world.check();
    return answerOf(queryHql2(world.engine, string("text", text), world.clock()));
  }
  /**
   * @param {"tags" | "keys" | "timeseries"} kind
   * @param {import("../pulsetree.d.ts").HeroicMetadataRequest} [request]
   * @returns {import("../pulsetree.d.ts").HeroicMetadataResponse}
   */
  heroicMetadata(kind, request = {}) {
    const world = this.world;
    world.check();
    return JSON.parse(heroicMetadata2(world.engine, string("kind", kind), readRequest(request)));
  }
  /** @param {{ send(frame: string): void, close(code: number, reason: string): void, sessionId?: string }} peer */
  socket(peer) {
    return openSocket(this.world, peer);
  }
};
function readQuery(request) {
  const own = (
    /** @type {QueryRequest} */
    /** @type {unknown} */
    { ...fieldsOf("request", request, "an object") }
  );
  return readRequest({ ...own, ...bounds(own) });
}
function bounds(request) {
  return Object.fromEntries(
    /** @type {const} */
    ["start", "end"].flatMap((name2) => {
      const ms = msOf(name2, request[name2]);
      return ms === void 0 ? [] : [[name2, `${ms}ms`]];
    })
  );
}
function readRequest(request) {
  return plain("request", fieldsOf("request", request, "an object"));
}
