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

// pkg/record/slim.js
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

// pkg/record/glue.js
var glue_exports = {};
__export(glue_exports, {
  __wbg_reset_state: () => __wbg_reset_state,
  addTo: () => addTo,
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
  exposition: () => exposition,
  findMetric: () => findMetric,
  findRecorder: () => findRecorder,
  forgets: () => forgets,
  hit: () => hit,
  hitsJson: () => hitsJson,
  imports: () => __wbg_get_imports,
  install: () => install,
  instance: () => instance,
  isOverflow: () => isOverflow,
  jsonToPrometheus: () => jsonToPrometheus,
  levelChanges: () => levelChanges,
  mark: () => mark,
  memoryLimit: () => memoryLimit,
  metric: () => metric,
  openReader: () => openReader,
  pointRefusal: () => pointRefusal,
  prometheus: () => prometheus,
  putColumns: () => putColumns,
  putLines: () => putLines,
  readHits: () => readHits,
  record: () => record,
  recorder: () => recorder,
  refusal: () => refusal,
  removeMetric: () => removeMetric,
  removeSet: () => removeSet,
  removeSets: () => removeSets,
  resolve: () => resolve,
  sample: () => sample,
  series: () => series,
  setCallable: () => setCallable,
  setText: () => setText,
  stats: () => stats,
  switchLevel: () => switchLevel,
  target: () => target,
  targetLayer: () => targetLayer,
  targetName: () => targetName,
  treeJson: () => treeJson,
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

// pkg/record/glue.js
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
function stats(world) {
  let ret;
  ret = wasm.stats(world);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return takeFromExternrefTable0(ret[0]);
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
    __wbg_new_37eb45aaf5eeb820: function() {
      const ret = new Array();
      return ret;
    },
    __wbg_new_cd4348290afae586: function() {
      const ret = new Object();
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
var mark = "fbb1c69621061e61";

// pkg/record/js/load.js
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
var RECORDING = ["clock", "monotonic", "memoryLimit", "retention", "seriesLimit", "storeSeriesLimit"];
function readOptions(given, known = [...Object.keys(CHECKS), ...LIMITS]) {
  const options2 = options("options", given, known);
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

// pkg/record/js/ready.js
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

// pkg/record/js/trap.js
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

// pkg/record/js/guarded.js
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

// pkg/record/js/items.js
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

// pkg/record/js/live.js
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

// pkg/record/js/streams.js
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

// pkg/record/js/hits.js
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

// pkg/record/js/sampling.js
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

// pkg/record/js/put.js
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
    const known = keys.length === 0 ? shape.root : node.get(last);
    if (keys.length === 0) shape.root = cell;
    else node.set(last, cell);
    if (known === void 0) this.count(1, added + textBytes(last));
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
    const known = this.findShape(keys);
    if (known) return known;
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

// pkg/record/js/series.js
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
    const known = this.metrics.get(metric3);
    if (known && known.cells > 0) return known;
    if (this.metrics.size > this.world.cache.cells + SPARE_NAMES) this.prune();
    const made = known ?? new LabelSets(this.world.cache);
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
  const unknown = Object.keys(rest)[0];
  if (unknown !== void 0) throw new PulsetreeError("invalid_argument", `tags[${index}].${unknown} is not a field; expected key and value`);
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

// pkg/record/js/tree-json.js
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

// pkg/record/js/metric-state.js
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
var FULL = 5;
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
  if (status === FULL) throw new PulsetreeError("limit_exceeded", `the value of "${state.name}" is a text longer than the memoryLimit has room for; expected a shorter one`);
  const callback2 = status === OFFLINE ? state.onOffline : status === ONLINE ? state.onOnline : void 0;
  if (callback2) {
    const labels = Object.fromEntries(pairs(flat));
    callback2(labels.address ?? state.address, labels);
  }
  if (status === STALE3) throw new PulsetreeError("internal", `a label set of "${state.name}" went while it was recorded; expected it to stay`);
}
function* pairs(flat) {
  for (let i = 0; i + 1 < flat.length; i += 2) yield [
    /** @type {string} */
    flat[i],
    /** @type {string} */
    flat[i + 1]
  ];
}
var wrongValue = (value, expected) => invalid("value", value, expected);

// pkg/record/js/timing.js
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

// pkg/record/js/bound.js
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
    const text = textOf(value);
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
function textOf(value) {
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

// pkg/record/js/metric.js
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

// pkg/record/js/recorders.js
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
    this.write(textOf(value), labels);
  }
  /** @override @param {unknown} value @param {Labels} [labels] */
  debug(value, labels) {
    if (this.state.effective < DEBUG3) return refused(this.state);
    this.write(textOf(value), labels);
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

// pkg/record/js/tree.js
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
  const pairs2 = [];
  for (let i = 0; i + 1 < flat.length; i += 2) pairs2.push([
    /** @type {string} */
    flat[i],
    /** @type {string} */
    flat[i + 1]
  ]);
  return Object.fromEntries(pairs2);
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
  const known = world.metrics.get(name2);
  if (known && known.state.id === described[0] && known.state.generation === described[1]) {
    const type = KINDS[
      /** @type {number} */
      described[2]
    ];
    return type === known.state.type ? known : become(known, described);
  }
  if (known) known.state.effective = REMOVED;
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
var MOST = 1e4;
var Awaited = class {
  constructor() {
    this.readers = /* @__PURE__ */ new Map();
    this.count = 0;
  }
  /** @param {string} id @param {LiveReader} reader @throws limit_exceeded */
  add(id, reader) {
    if (this.count === MOST) throw new PulsetreeError("limit_exceeded", `${MOST} readers wait for recorders already; expected fewer`);
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

// pkg/record/js/world.js
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
    const read = [];
    try {
      for (const state of [...this.callables]) read.push([state, valueOf(state)]);
    } finally {
      this.reading = false;
    }
    this.check();
    beginExport2(this.engine);
    for (const [state, value] of read) {
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

// pkg/record/js/recording.js
var Recording = class {
  /** @param {import("../../js/options.js").Settings} settings */
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
  /** @param {import("../../pulsetree.d.ts").ExpositionOptions} [options] */
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
  /** @param {string} id @param {import("../../pulsetree.d.ts").MetricmanOptions} [options] */
  metricman(id, options2) {
    return metricman(this.world, id, options2);
  }
  /** @param {unknown} points */
  put(points) {
    const summary = put(this.world, points);
    this.world.wake();
    return summary;
  }
  /** @param {string} text @returns {import("../../pulsetree.d.ts").PutSummary} */
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

// pkg/record/js/record.js
var Pulsetree = class extends Recording {
  /** @param {import("../record.d.ts").RecordOptions} [options] */
  constructor(options2) {
    super(readOptions(options2, RECORDING));
  }
};
