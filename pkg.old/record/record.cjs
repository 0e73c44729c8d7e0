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

// pkg/record/inline.js
var inline_exports = {};
__export(inline_exports, {
  DEBUG: () => DEBUG,
  DISABLED: () => DISABLED,
  INHERIT: () => INHERIT,
  Pulsetree: () => Pulsetree,
  PulsetreeError: () => PulsetreeError,
  RUNTIME: () => RUNTIME,
  annotateEveryLeafNodeWithLabels: () => annotateEveryLeafNodeWithLabels,
  jsonToPrometheus: () => jsonToPrometheus3,
  update: () => update3
});
module.exports = __toCommonJS(inline_exports);

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

// pkg/js/unpack.js
function unpack(text) {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i) - 1;
  return bytes;
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

// pkg/record/inline.js
loadSync(unpack('btnº\v§aaaaaaaaaa\x07aaaaaaaaaa\ba}}aaa}a}apa\x07}}a\x07}aa}aaa}}aa}aaa\x07a\ba\b}a}a}a}apapa	}}a	}a\n}a}a}}}a\x07}a}appapaa}}a\r}aa\x07}}}a}a\b}}a\b}}a}a}aa}aa}a}a}aaa}appappappppppapppappapppapppa}papa\x07}}a}}a}a}a	}a}a\x07}a\n}}}aa\ba}a\v}aa}a\x07}}a}aa	}aa}aa}}}a}}aa}a\b}a}}a}}aa	}a}}a}}a\x07~a\x07a\x07}a}a}a}}a}a}aa}aa~aa~aa\n}aa\f}a}a\np}a\vp}appa\x07}}a	}}a\b}a\b}}aa\x07aapa\x07}}apa}aa}}a}}apaa}}}}a}a\x07}}a}aaapappapaaa}}}a}apù\n\x1B\r/0hmvf`ch/kt``xch`qvti`d:g59:4gd31:g879J\r/0hmvf`ch/kt\x1B``xch`tfu`e3e44c63569f:95bK\r/0hmvf`ch/kt``xch`dbmm`386c89c4c7631c:3L\r/0hmvf`ch/kt``xch`mfohui`c14b1gbcc21:c2f:\r/0hmvf`ch/kt\x1B``xch`hfu`e8287dgc87e822255\r/0hmvf`ch/kt%``xch`hfu`vodifdlfe`f7436be485fgg9725\r/0hmvf`ch/kt\x1B``xch`tfu`f5c:b944e39986:bM\r/0hmvf`ch/kt``xch`qbstf`d4g83c6b35g94d12,\r/0hmvf`ch/kt\x1B``xch`ofx`48fc56bbg6ffc9316\r/0hmvf`ch/kt``xch`jtBssbz`cdg2487e1e843e19\r/0hmvf`ch/kt\x1B``xch`ofx`de54593:1bgbf6976\r/0hmvf`ch/kt``xch`fousjft`8cc256:ce:c6d3c:N\r/0hmvf`ch/kt\x1B``xch`hfu`3191d5:126f46365O\r/0hmvf`ch/kt\x1B``xch`tfu`38:458:99943:dc7P\r/0hmvf`ch/kt(``xch```xcjoehfo`uispx`5d99e9cg375ge:95\r/0hmvf`ch/kt*``xch```xcjoehfo`jt`ovmm`d33422c2dd339f4b\r/0hmvf`ch/kt``xch`Fssps`319557918e1e2f41,\r/0hmvf`ch/kt,``xch```xcjoehfo`jt`pckfdu`9c:79d4bc9f:76:6\r/0hmvf`ch/kt-``xch```xcjoehfo`ovncfs`hfu`:45c751e199:bg89-\r/0hmvf`ch/kt-``xch```xcjoehfo`tusjoh`hfu`8df9fff8ge438656-\r/0hmvf`ch/kt.``xch```xcjoehfo`cppmfbo`hfu`5g2cbg:b11cf4d85\r/0hmvf`ch/kt/``xch```xcjoehfo`jt`voefgjofe`cf6c4535:gg2gd26\r/0hmvf`ch/kt ``xcjoehfo`joju`fyufsosfg`ubcmf\r/0hmvf`ch/kt$``xcjoehfo`hfofsjd`1111111111111112Q\r/0hmvf`ch/kt$``xcjoehfo`hfofsjd`1111111111111113,\r/0hmvf`ch/kt$``xcjoehfo`hfofsjd`1111111111111114RúÒ\b\x07./7\r8S\b\n\b\bT\b!\bU/\vV\x07"\x1BW&#0X\f\x1B\f\b\b\n\'Y9\b\v\n\f:;\f\v"\x07\'\bZ\v\b\n[\f\v\\\v<!\b\x07\b]^\b\x07_\b\n\b\n\f\n`9a\f\vb=\n\n\n\x1B\v\b\ncd\f>1()2\x07e\f2!\r\n0\n\ff\ng	\b\b?\x07.\b\b\f\x1B\x07h\bi3\f\b\b\bj("\v\n\n\bk(\bl\n\'\nm\b!\x1B@\b\v*\b\x07n\b.#\no\v\bp\n\v\f\f\b\'A@\n\f&(\bq\vB\x07/\br\n\r\r\r\r\r\b:C#)0\b\b\b&\x07\x07\x07\v3\r\r\r\r\n4\x07\x07\x07\b\b*stu\vvw\b\x07\bx;\b\x07\x07\x07*=\vD\x07\b\x07\ny3)\fz\n\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\v\b{\x07\x07\b\v\v\x07\x07\bC\x1B\x07\x07\r\f11!\x07\x07A4\b\n\b\x07\r\x07\x07\x07\x07|}~\x07\x07\x07\x07\x07\x07E\b<2\r#  \v\x07\x07	\x07\v F7	?\x07\b\x07\x07\v\b\b\x07\b"\n\vF\x07\x07\x07\x07\x07 \x07BE\b\f\x07\x07G\x07	\x07\x07\x07#"G\x07\x07\n\x07\v\b\x07\x07\x07\x07$$$$$										\b				\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\b\x07\x07HH\x07-I I¡¢\v\x07\v\x07\x07\x07\x07\x07\x07>\x07£\b \x07\x07\x07*\v				\v\x07					 \b)				\x07\x07\x07\x07\x07\x07\x07\x07\x07\b\x07¤84\x07D\x07\x07\n&¥\x07\x07\b\x07¦\x07\x07\x07\x07\x07\x07\x07\n\n\x07\fqññp	\x07 BÁ\fBÂ\fBáÂ\fB	\f\bð\x07>\x07nfnpszbeeUpª	boopubufÂ\f\x07bqqfoeí\vbqqfoeNbozû\n\fcfhjoFyqpsuÓ\b\vdbdifCzuft«	\x07dbmmfs\f\vdbmmfsObnfó\v\vdifdlWbmvf×\f\fdmptfSfbefsÀ\b\x07dsfbufî\f\bejtqptfÖ\x07\vfyqptjujpo\v\vgjoeNfusjdø\v\rgjoeSfdpsefs·\bgpshfut®\x07iju&	ijutKtpoÇ\v\bjotubmmð\vjtPwfsgmpxïktpoUpQspnfuifvtÈ\v\rmfwfmDibohft¾\f\fnfnpszMjnju¡\x07\x07nfusjd¾\n\vpqfoSfbefs½\f\rqpjouSfgvtbm¢\f\vqspnfuifvtú\n\vqvuDpmvnot\n	qvuMjoft¡\f	sfbeIjutò\v\x07sfdpseµ	sfdpsefs\v\bsfgvtbmÕ\f\rsfnpwfNfusjdÁ\f\nsfnpwfTfuö\v\vsfnpwfTfutÀ\f\bsftpmwfõ\v\x07tbnqmf \f\x07tfsjftÉ\v\ftfuDbmmbcmf¿\x07\btfuUfyutubutï\f\ftxjudiMfwfm¿\f\x07ubshfuÆ\v\fubshfuMbzfsñ\v\vubshfuObnfô\v	usffKtpo÷\v\x07vqebufÖ\fxblft¬\r``bcpsu`iboemfs``jotubodf`ufsnjobufe``xcjoehfo`nbmmpdò	``xcjoehfo`sfbmmpd½\n``xcjoehfo`gsffË``xcjoehfo`fyo`tupsfÊ``fyufsosfg`ubcmf`bmmpdÿ``xcjoehfo`fyufsosfgt``fyufsosfg`espq`tmjdf\f``fyufsosfg`ubcmf`efbmmpd\x07``xcjoehfo`tubsu\nÝB\fðªªý\x07íñÜë´ãåàÐ\v²ä³\x07Ç		·¾		¡		£	¤	 		ÏôúÌ\v\fì\r\fÙ\r\fî\r\fÈ\rû\vÃ\r\fÚ\rú\vÕ\r\f×\rþ\vÖ\r\0\vÆ\rý\vê\rú\vÕ\r\fí\rÿ\vÅ	ü\vÄ\r¨\fÅ\rª\fÆ	¬\f²\r«\fÇ\r±\r±\r­\fÛ\r©\fë\rõ\fõ\f³\r³\rÚ\fÊÁÜ\f÷\fÂÚ\nÀÃ\fÆÀð\bÅ\fÓûÅÖ\bÆ\fÇ\fÐ\vÔÔü\rù\f³ýö\f¢\bÄSÞ\r¶\f¸\fØ\rØ\rÕÛ\flÃ]¿+Ä\f³ì\vëÔàì\x07¼		Ñ\x07Ñ\x07«\x07÷ü\x07µ©	ÍÑ\x07Þ	½\x07Éå\b	æ\b½\x07	Ê	½\x07	½\x07®½\x07ç\bè\x07½\x07Ë	¼\fí\vë\fì\fÐÌî\vý\x07íí¥\nì¶ø\nÍÍÌº¿\bó¹î~»¼Ýf¿	\r\vÉÜÒà\'}$Bl#%AAA!B"PAA!FA!!Â\r\f!!Bw#\rB9mk"\n!!\rBuk"\v!Bl"!BÁPA!!\v!\n!\r«\r\f!!\n!\v!*#C@C!#!\v*#\x07C@C!\x07#\x07T#\v!\x07!\n*#\bC@C!\b#\bTt!\v!!\bTt\f!l"\nA!FA!!\nk*"!*"\x07\r\f!*"\x07!*#C@C!!!\nk#\v*#C@C!T!!8!\v!\x078!B	k"!*#C@C!"!*	"\x07B"\f!Bk#\v!!Buk#\rB	l#\nP!A!\vB	l!!\fBuk#*8!!\v*#\b8!\v!!\f!!\b!\bC@CZk#Buk#\f*8!\f!\vB	k*#\b8!!!\b!\bC@CZk"\f!\vBk#\v!\nJ\f!\vB	l\f"\n!\v!\rHA!\n!!\fBuk#\n*8!\n!\v#\n*#\b8!\f!!\b!\bC@CZk"\f!\nB	k#\v!\rH\f!\vB	l!\n\f!!\fBuk#*8!!\x078!\f!!\x07C@C!\x07Zk#!P!*"!!!Buk#\n*8!\n!8!!Bk#\vl"B"!!\vBuk\r\f!!8!!\nk!\x078!B	k"\r!*#C@C!"!*	"\x07B"\f!Bk#\v!!Buk#B	l#\nP!\rA!\vB	l!\r!\fBuk#*8!!\v*#\b8!\v!\r!\f!\b!\bC@C!Tk#\fBuk#*8!!\vB	k*#\b8!\f!\b!\bC@C!Tk"\f!\vBk#\v!\nJ\f!\vB	l\f"\n!\v!HA!\n!\r!\fBuk#\n*8!\n!\v#\n*#\b8!\f!\b!\bC@C!Tk"\f!\nB	k#\v!H\f!\vB	l!\n\f!\r!\fBuk#\n*8!\n!\x078!\f!\x07C@C!\x07!Tk#\v!P!*"!!!\vBuk#\n*8!\n!8!!\v!!!\x1B!!\vBtk"!\n"!\nB	k\f"!B"P\f\f!BJ!!Bw#!BJ#"\v!!l"!!Buk"!"\nA!\vB\rNAB!\vB	N\x1B!\n!\n*9#À#!\n*	#\x07À# !C@C!!\x07C@C!\x07T##!\n*!#À#$!\n*A#\x07À#%!\x07C@C!\x07!C@C!T#\r#!\n*#À#!\n*#\x07À#!!\x07C@C!\x07!C@C!T#\f#!¾#C@C!!¾#C@C!T##"!"¾#C@C!!¾#C@C!T##\x1B!\n*#À#&!\n*)#\x07À#\'!\x07C@C!\x07!C@C!T##!\n*1#À#(!C@C!!¾#C@C!T###!#¾#C@C!!\x1B¾#C@C!T##!!!!\f#! !!#!¾#C@C!!¾#C@C!T## !!!#!¾#C@C!! ¾#C@C!T#\f#!¾#C@C!!¾#C@C!T#:A!\n!(!!#!\'!&!#!!%!$!\r#$!$¾#C@C!!!¾#C@C!T#\r#%!¾#C@C!!%¾#C@C!T##&!"!!#!&¾#C@C!!¾#C@C!T##"!$!!!\r#!!!!#!!¾#C@C!!¾#C@C!T##!"¾#C@C!!¾#C@C!T#\r:!\n!!!#!%!!#!! !\f#!¾#C@C!!¾#C@C!T#\f#!¾#C@C!!¾#C@C!T#:9!\n!!!!#!!&!#!¾#C@C!!¾#C@C!T## !#!\x1B!#\x1B!!!\f#!¾#C@C!!\x1B¾#C@C!T#\f#!¾#C@C!! ¾#C@C!T###!!!#!¾#C@C!!#¾#C@C!T#:1!\n!!#!:)!\n!!!#!!\x1B!\f#!¾#C@C!!¾#C@C!T##!! !#\x1B!\x1B¾#C@C!!¾#C@C!T#\f:!!\n!\x1B!!\f:!\n!!"!\r#!!!#!¾#C@C!!¾#C@C!T#:!\n!!!:	B\n\r\f!\n!\n*a#À#!\n*#\x07À#!C@C!!\x07C@C!\x07T#:!\n!\n*	#À##!\n*Q#\x07À#!\x07C@C!\x07!C@C!T#\r:Q!\n!!!:a!\n!\n*Y#À#!\n*)#\x07À#!C@C!!\x07C@C!\x07T#:)!\n!!!#!\n*!#À#$!¾#\x07C@C!\x07!C@C!T##!\n*#À#&!¾#\x07C@C!\x07!C@C!T#\f:!\n*Q"!\n!\n*9#\x07À#!\n*#\bÀ#!\x07C@C!\x07!\bC@C!\bT##!\n*I#\x07À# !\n*#\bÀ#!!\x07C@C!\x07!\bC@C!\bT##"!¾#\x07C@C!\x07!"¾#\x07C@C!\x07T##\x1B!\n*A#\x07À#%!\n*1#\bÀ#\'!\x07C@C!\x07!\bC@C!\bT##!!#!\r##!¾#\x07C@C!\x07!#¾#\x07C@C!\x07T#\r#!\x1B¾#\x07C@C!\x07!¾#\x07C@C!\x07T#:	!\n!!\x1B!:!\n!!!#\x1B!!! !#!¾#\x07C@C!\x07!\x1B¾#\x07C@C!\x07T##!\'!%!#!À#\'!!C@C!¾#C@C!T## ! ¾#C@C!!¾#C@C!T##!!$!!#!\n*a#À#(!C@C!!¾#C@C!T##$!$¾#C@C!!!¾#C@C!T#:a!\n!\n*	#À#)! !!#!\n*)#\x07À#*!¾#\bC@C!\b!\x07C@C!\x07T## !\n*#\x07À#+! ¾#\bC@C!\b!\x07C@C!\x07T##%!C@C!!%¾#C@C!T#:!\n*"!\n!*!!#!$!!!#!!!¾#\x07C@C!\x07!¾#\x07C@C!\x07T##$!&!!\f#!"!!#!#!!\r#"!"¾#\x07C@C!\x07!¾#\x07C@C!\x07T#\r#!¾#\x07C@C!\x07!¾#\x07C@C!\x07T#\f##!!\x1B!#\x1B!\'!!#!¾#\x07C@C!\x07!\x1B¾#\x07C@C!\x07T##!(!!#!¾#\x07C@C!\x07!¾#\x07C@C!\x07T##&!&¾#\x07C@C!\x07!#¾#\x07C@C!\x07T##\'!\'¾#\x07C@C!\x07!$¾#\x07C@C!\x07T#:Y!\n!&!#!##!!!!#!¾#\x07C@C!\x07!#¾#\x07C@C!\x07T##!!\'!$!#$!$¾#\x07C@C!\x07!!¾#\x07C@C!\x07T#:Q!\n!!\x1B!#\x1B!!!\f#!\x1B¾#\x07C@C!\x07!¾#\x07C@C!\x07T#\f#!+! !#!À#\'!¾#\x07C@C!\x07!!C@CT## !¾#C@C!! ¾#C@C!T##&!!!#!"!!\r#!¾#C@C!!¾#C@C!T##"!%!)!#!"¾#C@C!!¾#C@C!T#\r#%!&¾#C@C!!%¾#C@C!T#:	!\n! !!#!!"!\r#"!¾#C@C!!"¾#C@C!T#\r#!%!&!# !¾#C@C!! ¾#C@C!T#:!\n!\'!!#!!#!##!#¾#C@C!!¾#C@C!T##!!\x1B!\f#!!!#!¾#C@C!!¾#C@C!T##!¾#C@C!!¾#C@C!T#\f#\x1B!$!!!#!!!¾#C@C!!\x1B¾#C@C!T#:I!\n!!!\x1B!:A!\n!!!\f#!#!!#\x1B!!!#!¾#C@C!!\x1B¾#C@C!T##!¾#C@C!!¾#C@C!T#\f:9!\n!"!!\r#"!!\x1B!#!¾#C@C!!"¾#C@C!T##\x1B!!!\f#!¾#C@C!!\x1B¾#C@C!T#\r:1!\n!!\x1B!\r:)!\n! !!#!!"!#!¾#C@C!!¾#C@C!T#:!!\n!!!:B\f#\f!\vL!\v!\fHA!\n!\vBuk"!\n!\fBu#\rk"A!*#\x07C@C!\x07#\b!B	l*#C@C!TA!\r"\vA!\n!\vk#\f!8!\n!\vB	G\x1B!\vB	l"\v!\b!\fBl*#C@C!T\f!\n!\vk\f!\x078\f!\rB	k"\r!B	k#!H\f\f!!!\nG!"\v!"\n\f!\nB	l"\f!!BuB	l#k"\n!!k"\r!"!"\vA!!*#!\v*#\x07!!C@C#\b!\x07!\x07C@C#	T#8!\r!\f*#!\n*#\x07!\x07!\x07C@C#\x07!!C@C#T#8!\fByB!k"\f!\nByB!!\x07Xk"\n!\v!\b!	ZBuk"\v!!Buk"!\rB	l"\r!B	k"!Bl#\f!\fB	k"!Br!!\v!!!\vL#*8!!!\vNBuk"!\v!Buk!\v\f!H!!\nB	kHs!Bu#F!!!ý\v\r\f\f\f!Bk%\f&\n$Bl#	%AAA!BöPA!BÍ\0|LAB"\r\f!B\fk#Byr"B¢Â)#\nFB "\x07!Bö\0\0\bP!B\'!B	wh#lwBr!BulB?k"\x07\r\fAAAAAB¢Â)#B!B\fkBùr!B\fJ#Bw#w#BrA!BtBr!k#\bBu#B Âk#!B Âk)#)	#G!!7\r!!7	\r\f!B¡¢Â)N\x07!B¢Â)#F\x07!iBuBÂk)#)Byr!l"!"AA!)#!)#!)"\x07AA!!)\r#GA!BB!)#k)#B"\r\f!)	#!7\r!!7	\r\f!Bk!Bk!"A!"\b!#Bk!Bk!)#"!BB!k)#\f!\bB7\f!\x07F\x07A!)BuBÂk#)!HA!!\x07)HA!\x07!7!\r\n\f!\x07!7!\r	\f!!7!F\x07\f!!\x077!)#A!!7!!7\f!)#F\x07!!7!!7\r\x07\f!)Byr!l#!!!J#"!!!"!"\r\f\fB¢Â!B!\bxr7\f!B	k"!!Bs7!!k#!)Bs7\r\fAB!u#B!ls!!uri#\bBu#B Âk#!B Âk)#)	#HA!!7\r!!7	\r\fB¢Â!B!\bxr7\f!!Bs7!!k#\x07!!l#\bBs7!!k!\b7B¡¢Â)#AB©¢Â)"AB¢Â)#B!Bwu#rFAB¢Â!!s7!ByrB Âk#"\r\f!Byr#B Âk"!B Âk)"\f!!7	!!7\r!!7\r!!7	\f!B	k"B©¢Â!\x077B¡¢Â!\b7\r\fB¢ÂB¢Â)B!)xr7\fAA!BPA!!Bs7!!k#\b!Bs7!!\bk!7B¡¢Â)#FB©¢Â)"AB¢Â)#B!Bwu#\x07rFAB¢Â!!\x07s7!ByrB Âk#"\r\f!Byr#B Âk"!B Âk)"\f!!7	!!7\r!!7\r!!7	\r\f!!!k#Bs7!!k#!)Bs7\r\fB©¢Â!\b7B¡¢Â!7\f!B	k#F\r\fB!l"AAA!\x07BuBÂk)#FAB"B"\r\fB"!B!\x07BwlB!\x07B Hu"B"AA!)Byr#\b!J!\b!l#\b!P!"!\b#B"!"\r\f!)#\b!!\b!!BwBrk)#H!!\b"!Bu"!\f\f!!sFAB"B!\x07u#B!ls!\nr#F!iBuBÂk)"\f!F\fA!!)Byr#!l#!!!J#\b!!L#"!!!!\b!"!)#!!)\f#\f\f!F!B¡¢Â)#N!!!lPr!)"\x07AA!!)\r#GA!BB!)#k)#B"\r\f!)	#!7\r!!7	\r\f!Bk!Bk!"A!"\b!#Bk!Bk!)#"!BB!k)#\f!\bB7\fA!\x07FAA!)BuBÂk#)!HA!!\x07)HA!\x07!7!\r\f!\x07!7!\r\f!!7!F\f!!\x077!)#A!!7!!7\f!)#F!!7!!7\r\fB¢ÂB¢Â)B!)xr7\fA!BPA!!Bs7!!k#!Bs7!!k!7!BPA!!Ç\r\fAB¢Â)#B!Bwu#rFAB¢Â!!s7!BùrB Âk#"\r\f!Bùr#B Âk"!B Âk)"\f!!7	!!7\r!!7\r!!7	\r\f!!!k#Bs7!!k#!)Bs7\f!B	k#\fAAAAA!B¡¢Â)#LA!B¥¢Â)#PA!	Bk!B°kB}r\x07!	)#FAB"\r	\f!	)\r"\bB±¢Â!	)	#B±¢Â)k#7Bµ¢Â!Bµ¢Â)#!!L7AAB­¢Â)#AB Â"A!!)#!)#\x07kG!)	#\f\r\fB½¢Â)#B!!NFAB½¢Â!7\fBÁ¢ÂB\0 7B Â!\b7B Â!7B Â!7B ÂB Â7B¥ ÂB Â7B ÂB Â7B­ ÂB¡ Â7B¡ ÂB Â7Bµ ÂB© Â7B© ÂB¡ Â7B½ ÂB± Â7B± ÂB© Â7BÅ ÂB¹ Â7B¹ ÂB± Â7BÍ ÂBÁ Â7BÁ ÂB¹ Â7BÕ ÂBÉ Â7BÉ ÂBÁ Â7BÝ ÂBÑ Â7BÑ ÂBÉ Â7BÙ ÂBÑ Â7Bå ÂBÙ Â7Bá ÂBÙ Â7Bí ÂBá Â7Bé ÂBá Â7Bõ ÂBé Â7Bñ ÂBé Â7Bý ÂBñ Â7Bù ÂBñ Â7B¡ÂBù Â7B¡ÂBù Â7B¡ÂB¡Â7B¡ÂB¡Â7B¡ÂB¡Â7B¡ÂB¡Â7B¡ÂB¡Â7B¥¡ÂB¡Â7B¡ÂB¡Â7B­¡ÂB¡¡Â7B¡¡ÂB¡Â7Bµ¡ÂB©¡Â7B©¡ÂB¡¡Â7B½¡ÂB±¡Â7B±¡ÂB©¡Â7BÅ¡ÂB¹¡Â7B¹¡ÂB±¡Â7BÍ¡ÂBÁ¡Â7BÁ¡ÂB¹¡Â7BÕ¡ÂBÉ¡Â7BÉ¡ÂBÁ¡Â7BÝ¡ÂBÑ¡Â7BÑ¡ÂBÉ¡Â7Bå¡ÂBÙ¡Â7BÙ¡ÂBÑ¡Â7Bí¡ÂBá¡Â7Bá¡ÂBÙ¡Â7Bõ¡ÂBé¡Â7Bé¡ÂBá¡Â7Bý¡ÂBñ¡Â7Bñ¡ÂBé¡Â7B¢ÂBù¡Â7Bù¡ÂBñ¡Â7B¢ÂB¢Â7B¢ÂBù¡Â7B¢ÂB¢Â7B¢ÂB¢Â7B­¢Â!BkByr#B	l#7B¢ÂB¢Â7B¥¢Â!B)l#!!lkB	k#7!!Bs7!!kB)7B¹¢ÂB7\r	\f!!J!!Ns!)\r#Br!Bw!\bG\fB½¢ÂB½¢Â)#!!!J7!!k"B Â"AAA!!)#\x07HA!)	#\r\f\f!)\r#Br!Bw!\bG\fB Â"AA!!)#PA!!!)k#\x07J\f!)	"\r\f\fB­¢Â!BkByr#B	l#7B¥¢Â!B)l#\n!!lkB	k#7!!Bs7!!\nkB)7B¹¢ÂB7!!\x07B!lByrB	l#!!BkJ#B7B Â*"\v!BkB Â*8!B	k#!\v8B Â!\b7B Â!7B Â!7B Â!7!Bk"A!B\b7!Bk#!\x07J\f!!G\b!!)Br7!!!l#Bs7!!7!BPA!!Ç\r	\fAB¢Â)#B!Bwu#rFAB¢Â!!s7!BùrB Âk#"\r\f!Bùr#B Âk"!B Âk)"\f!!7	!!7\r!!7\r!!7	\r\b\f!!7!!)!k7!BkByrB	l#!Bs7!\x07BkByrB	l#!!k#l"!B­¢Â)G!B©¢Â)G!)#BrBGA!!Byr#­!!k"!!k#)"\f!!Br7!!Bs7!!k!7!BPA!!Ç\r\x07\fAB¢Â)#B!Bwu#rFAB¢Â!!s7!BùrB Âk#"\r\f!Bùr#B Âk"!B Âk)"\f!!7	!!7\r!!7\r!!7	\r\fB¥¢Â!!l#7B­¢ÂB­¢Â)#!k#7!!Bs7!!Bs7!B	k"\r\x07\fB©¢Â)"A!!l#BNAB©¢ÂB7B¡¢ÂB7!!Bs7!!k#!)Bs7\r\fB¡¢Â!7B©¢Â!!k#7!!Bs7!!k!7!!Bs7\f!B	k"\r\f!!!\x07k7B­¢ÂB­¢Â)#BkByr#B	l#7B¥¢ÂB¥¢Â)!k#!!lkB	k#7!!Bs7!!kB)7B¹¢ÂB7\r\fB­¢Â!7B¥¢ÂB¥¢Â)!k#7!!Bs7\r\fB©¢Â!7B¡¢ÂB¡¢Â)!k#7!!Bs7!!k!7\f!B	k"\r\fB"B¥¢Â)#!NB¥¢Â!!l#7B­¢ÂB­¢Â)#!k#7!!Bs7!!Bs7!B	k"\f!	Bk%!\fÆ$Bl#%!B<ýB\vB\n¼\n!)"!)"AA!\x07!GA!"\x07\r\f!\x07!k.B1H!\x07Bk"\x07\r\f\f!!\x07l#\nB!\n!N"\v!\x07!k"\fB!\x07l"\r®"!\x07"AAAA!	"\b!"\nAAAAAAAAA!B\x07J!\nB	NrFA!B\x07HA!0ýBu"B"!B	k"A!A!!®!6!}#?!Bl"!Bk"!C!¨"\r\f\f!A!0ý#\nBýL!B	k!\nBuk!7!!0ýBk<ý\fB"\n!B	k"B"A!\bF\vA!0ý#!NA!BýL!B	k!Buk!\b7!!0ýBk<ý\r\r\f!!\b!)#\bk#7!Bk"!Bk"!!\bJ"\b\r\f\fBéíÁ\f!FC\v!ñ	C\0\0\0\0"!0ýBu"B"!B	k"A!A!!®!!6}#?!Bl"!Bk"!C!¨"\r\f\f!A!0ý#\x07BýL!B	k!\x07Buk!7!!0ýBk<ý\fB"!B	k"A!	F\x07A!0ý#\x07!NA!\x07BýL!B	k!\x07Buk!	7!!0ýBk<ý\r	\f!!)#\x07!	k#\b7!Bk"!Bk"!\x07!\bL"	\r\f\fBùíÁ\f!\v!HA!\bB\vm!!k.B1lB\0rk"	!\fBk"\f!\rBl"\r!Bk"!\nBk"!Bk"\r\f\f!)#F!)"B"	!\x07!JA!!	GA!"	\r\f!	!k.B1H!	Bk"	\r\f\fBéíÁ\fBùíÁ\f!	!!!	J"!	!k"B!	l"\rA!\b"\x07!\n"\fAAAAAAAA!\vB\x07J!\fB	NrFA!\vB\x07G!0ýBu"B"!B	k"A!F!!®!6!}#?!Bl"!Bk"!C!¨"\r\f\f!	!H!\x07"\b!\f"\n\r\n\f!A!0ý#\fBýL!B	k!\fBuk!7!!0ýBk<ý\fB"\f!B	k"B"A!\x07F\x07A!0ý#!NA!BýL!B	k!Buk!\x077!!0ýBk<ý\r	\f!!\x07!)#\x07k#7!Bk"!Bk"!\x07!L"\x07\r\f\fB©îÁ\f!\nFC\v!\nñ	C\0\0\0\0"!0ýBu"B"!B	k"A!A!!®!!6}#?!Bl"!Bk"!C!¨"\r\f\f!A!0ý#\x07BýL!B	k!\x07Buk!7!!0ýBk<ý\fB"!B	k"A!\bFA!0ý#\x07!NA!\x07BýL!B	k!\x07Buk!\b7!!0ýBk<ý\r\x07\f!!)#\x07!\bk#\b7!Bk"!Bk"!\x07!\bL"\b\r\f\fB¹îÁ\f!\x07B\vm!	!k.B1lB\0rk"\b!Bk"!\rBl"\r!\vBk"\v!\fBk"\n!	Bk"	\r\fB©îÁ\fB¹îÁ\fAA!!\rkB\bNAB"B!\rl"\x07A!!\x07k!P\n!!k!Bk".B1G\f!0ýBu"B"!B	k"A!F!!®!6C\v}#?!Bl"!Bk"!C!¨"\r\f\f!\rB	l"\r!*!B	k"C±áÁ1R\f!0ýBu"B"!B	k"A!A!!®!6C\v}#?!Bl"!Bk"!C!¨"\r\f\f!A!0ý#BýL\f!B	k!Buk!7!!0ýBk<ý\fB"!B	k"B"AAA!BrFA!!0ý#J!BýL!B	k!BukB7!!0ýBk<ý\fB\x07"\v\r\v\f!!)#Bk7!Bk"!Bk"!BH"\r\f\f\r\v\fA!A!0ý#BýL!B	k!Buk!7!!0ýBk<ý\fB"!B	k"B"AAA!BrFA!!0ý#J!BýL!B	k!BukB7!!0ýBk<ý\fB\x07"\v\r\v\f!!)#Bk7!Bk"!Bk"!BH"\r\f\f\r\v\f\r\n\fB"\x07\r\f\f\f!\nFC\v!\nñ	C\0\0\0\0"!0ýBu"B"!B	k"A!A!!®!!6}#?!Bl"!Bk"!C!¨"\r\f\fA!A!0ý#BýL!B	k!Buk!7!!0ýBk<ý\fB"!B	k"A!\bFA!0ý#!NA!BýL!B	k!Buk!\b7!!0ýBk<ý\r\x07\f!!)#!\bk#\x077!Bk"!Bk"!!\x07L"\b\r\f\fBÙîÁ\fBÙîÁ\fAAA!\r!kB\bNAB"B!\rl"\x07A!!\x07k!P!!\fk!Bk".B1G\f!0ýBu"B"!B	k"A!F!!®!6C\v}#?!Bl"!Bk"!C!¨"\r\f\f!\rB	l"\r!\f*!\fB	k"\fC±áÁ1R\f!0ýBu"B"!B	k"A!A!!®!6C\v}#?!Bl"!Bk"!C!¨"\r\f\f!A!0ý#BýL\n!B	k!Buk!7!!0ýBk<ý\fB"!B	k"B"AAA!BrFA!!0ý#J!BýL!B	k!BukB7!!0ýBk<ý\fB\x07"\v\r\x07\f!!)#Bk7!Bk"!Bk"!BH"\r\f\f\r	\f!)#\x07F!)"B"!\x07"AA!!kB\bNAB!l"A!!N!!\x07k!Bk".B1G\f!0ýBu"B"!B	k"A!F!!®!6C\v}#?!Bl"!Bk"!C!¨"\r\f\f!B	l"!*!B	k"C±áÁ1R\f!0ýBu"B"!B	k"A!A!!®!6C\v}#?!Bl"!Bk"!C!¨"\r\f\f!A!0ý#BýL\v!B	k!Buk!7!!0ýBk<ý\fB"!B	k"B"AAA!BrFA!!0ý#J!BýL!B	k!BukB7!!0ýBk<ý\fB\x07"\v\r\x07\f!!)#Bk7!Bk"!Bk"!BH"\r\f\f\r\n\f!A!0ý#BýL\n!B	k!Buk!7!!0ýBk<ý\fB"!B	k"B"AAA!BrFA!!0ý#J!BýL!B	k!BukB7!!0ýBk<ý\fB\x07"\v\r\f!!)#Bk7!Bk"!Bk"!BH"\r\f\f\r	\fA!A!0ý#BýL!B	k!Buk!7!!0ýBk<ý\fB"!B	k"B"AAA!BrFA!!0ý#J!BýL!B	k!BukB7!!0ýBk<ý\fB\x07"\v\r\f!!)#Bk7!Bk"!Bk"!BH"\r\f\f\r\b\f\r\x07\fB\x07"\v\f!!B	kBùý\v!!\v7ù!Bk%\fB"\b\r\f\f\fBÉîÁ\fBîÁ\fBîÁ\f$Bl#%AAAA!B"JA!"\n\r\f!Bl"AA!FA!!!!B!\x07(\r\x07\f!!Bw#\nBmk"\b!!\nBuk"\f!Bl"!!BÁPA!!\f!\b!\n!\x07Ê\r\f!!\x07)#\n)!)#	!\f)#\v!\nBk#))B\0rB\0G#\r!\n)!	!\b)#	!))B\0rB\0Gt\x1B!\b!\f!\r!\n)!\v!	!))B\0rB\0Gt\f#)#\b7\r!!lBw"A!A!\x07)#\f)!)!\b!\fBk))B\0rB\0H\f!!L!\x07)"	B"\n!"\b!!Bu#k#"\v!"\fA!!\fBl#\rB!\f!\rPBuk#!\bLA!)"\rA!\nBu!!\vBl!	)!\b)#!\r!	Bk#))B\0rB\0G#k!7!\n!k#\nBu!!\vB	l!	)!\bBk)#!\r!))B\0rB\0G#k!7!\n!k#\nBu!!\vB\rl!	)!\bB	k)#!\r!))B\0rB\0G#k!7!\n!k#\nBu!!\vBl#\v!	)!\bB\rk)#!\r!))B\0rB\0G#k!7!\n!k"\n!\bBk#\b!J\f\f!!\fBuk#\r!\bLA!)"A!\nBu!!\vBl#\v!	)!\b)#!!	Bk))B\0rB\0G#k!7!\n!k"\n!\bBk#\b!\rJ\f\f!!\fHA!\vBl#\v!\nBuk!\b)7!\bBk"\b!"\f\r\f\f!\nBu#\fA!!!\fý\v\f!!\nl"A!!\nG!Br"	B"\v!\n!lB}NA!!\fk"\b!B}r"!!k"\rA!\b!\r)7!\bBk!!\vBÿ\0\0\0tBuk)7!\bB	k!!\vBþ\0\0\0tBuk)7!\bB\rk!!\vBý\0\0\0tBuk)7!\rBl"\r!\bBk"\b!!\vBk#\vH\f!	F\f!!!\vBu#\vlk"\b!!\vk!\fk"\vA!\v!\b)7!\bBl"\b!\vBk"\v!	Bl#	\f\f!\nF!!\nJ!!\fk!!!!!B\rk!\x07!\n"!\nB"J\r\f!!LB"	!"\b!!Bu#k#"\vA!!Bl#B!!NBuk#\f!\bLA!)"A!	Bu!!\vBl!\x07)#\n)!!\b)#\r!\nBk))B\0rB\0H#\nk!\r7!	!\nk#\nBu!!\vB	l!\x07)#	)!!\bBk)#\r!	Bk))B\0rB\0H#	k!\r7!	!\nk#\nBu!!\vB\rl!\x07)#	)!!\bB	k)#\r!	Bk))B\0rB\0H#	k!\r7!	!\nk#\nBu!!\vBl#\v!\x07)#	)!!\bB\rk)#\r!	Bk))B\0rB\0H#	k!\r7!	!\nk"	!\bBk#\b!\fJ\f\f!!Buk#!\bLA!)"\fA!	Bu!!\vBl#\v!\x07)#\n)!\f!\b)#\r!\nBk))B\0rB\0H#\nk!\r7!	!\nk"	!\bBk#\b!J\f\f!!HA!!	Buk!\b)7!\bBk"\b!	Bk"	!\vBl"\v!"\r\f\f!	Bu#A!!!ý\v\f!!	G!!	l#\nBr"\rB"\vA!	!lB}NA!!k"\b!\nB}r"!!k"\fA!\b!\f)7!\bBk!!\vBÿ\0\0\0tBuk)7!\bB	k!!\vBþ\0\0\0tBuk)7!\bB\rk!!\vBý\0\0\0tBuk)7!\fBl"\f!\bBk"\b!!\vBk#\vH\f!\rF\f!!\vBu#\fl!k"\b!!\fk!k"\vA!\v!\b)7!\bBl"\b!\vBk"\v!\rBl#\r\f\f!!	PA!!k"B"!\n"!\nB"J\r\f\f!	!!BÉ÷ÁØ\fB­÷ÁBB¹÷ÁÓ\n\f!\nBJ!!\nBkJ!\x07)"!\nBw"A!\nBNA!\nB\bN!)!)!)!Bk#))"\b!)!)\r!)	!))"\x07!)!B\rB	!\x07B\0rB\0G#\fk#\x07)#!!\bB\0r#\bB\0GBuk#\v)#\r!))"!)!B	B\r!\fk#\f)#!!\bB\0HBuk#\b)#!))"	!)!\f!\b!\x07!B\0rB\0G#\f!	B\0rB\0G#)#	!\v!\x07!\b!!\f)#\x07!))"\b!!!!7\r!!!\r!\f7!!\x07!	!\bB\0rB\0G#\b7	!!	!\x07!\b7!)!!Bu#k#\x07)!\x07)!))"\f!)!\x07)\r!\x07)	!))"\b!)!\x07B\rB	!\bB\0rB\0G#k#\b)#\v!\x07!\fB\0r#\fB\0GBuk#\r)#!))"	!)!\x07B	B\r!k#)#!\x07!\fB\0HBuk#\x07)#!))"!)!!\x07!\b!	B\0rB\0G#\f!B\0rB\0G#)#	!\r!\b!\x07!!\f)#\x07!))"\b!!k#!!!7\r!!\v!!\f7!!\x07!	!\bB\0rB\0G#\b7	!!	!\x07!\b7B\r\f!!!!\nBuk#!/!!Bu#k!!k!B!k!/B	\r\f!!)7!!Bu#k!!k)7B\f"!\n!l"!!P!Bu"\f!Bk"!"A!!Bu#\x07k#\b!!\x07k)#\x077!)!\x07!\bBl)#	!))B\0rB\0GA!\f"\bA!!\bk#\v!	7!!\bBG\x1B!\bBl"\b!)!\x07!\vB	l)#	!))B\0rB\0G\f!!\bk\f!\x077\f!\fBk"\f!!Bk#H\f\r\f\f!!Bu#k"	!!JA!!k"!Bu"\f!Bk"\x07A!	!Bu#k#\b!!k)#7!)!!\bBl)#\r!\x07))B\0rB\0GA!\f"\bA!\b!	k#\v!\r7!	!\bBG\x1B!\bBl"\b!)!!\vB	l)#\r!\x07))B\0rB\0G\f!\b!	k\f!7\f!\fBk"\f!Bk#!H\f\f!	Bl"\b!!\nBuBl#k"\f!!k"\rA!!	)#!)#!)!!!Bk#))B\0r#B\0G#\x077!\f!\b)#!\r)#!)!!!))B\0r#B\0G#7!\fBl"\f!Bk"!!B\0HBuk"!	!\x07Buk"	!\bB}B!k"\b!\rB}B!B\0Hk"\r!Bl#\f!\bBk"!\nBr!!!	!!L#)7!	!!NBuk"	!!Buk!\f!G!	!\rBkGr\f!Bk%\fÛ$Bál#	%!	B7±!	C8©!	BÙk!!ëA!	)Ù#ByGA!	)Ý"!By7!!7!	B©k\r\f!	!	*©89!	!	)±7A!	B;Q!	!	*Ý8I!	!7E!	!\b:1!	!\x07:)!	!B\0rBH#;R!	B7a!	CÁ8Y!	!;e!	!	BÙk7Ù!!	BÙkB¡àÁÔ!	B7q!	B7i!)M"!)A"\n!)I"!)="!	!7!	B7!	C8ý!	!7õ!	B7í!	B7å!	!7Ý!	B7Ù!	!!\nBmk7ù!	!!B\rmk7á!	BÅk"!	B9k"\rAA!	BÙkî#F!	!	)ý#Bk7ý!.ZBH!	B!k!	)!)\v!	)!#F!	B©k#!!	)%Å!	B©k#!	Bék!Ë!\b!¦\v\r\f\f!	)m"!	!	)qB!	)i#7ù!	!7õ!	!7ñ!	B7í!	!BH#7é!	!7å!	!7á!	B7Ý!	!7Ù!	Bµk"A!	B©k#!	BÙk¤!	)©ByHA!	*­"!	!)	7!	!*8ù!	!7!	B7½!	C8µ!	BµàÁ7±!	!8©!	BÙk!	B©kBBB!	BùkÑ!\r\f\f!	BÙkø\b!	)]!	)aÕ!	)]#\n!	)aB)mk"!	BÉk"!	Båk"!	B­k"!	Bék"\x1B!	Bék"!	B©k"AAA!\n!HA!\n)\r#ByHAB"BÞßÁ\r\f!\n)#)%"!)!\f"!	)A"!\n)!"!\n)"!\n)	"\v!\n)"BµÎÁ"B\b"!	.R"\fAAAAA!\n.%#Bl\fBÐÎÁ"B\n"\r\fBÉÎÁ"\r\f!\fBrBÉÎÁ"\r\fB·ßÁ"B"\f!\fBrFBÃßÁ!!\v!!B!\rÐ\x07BÊßÁ!!\v!!B!\rÐ\x07B¼ßÁ!!\v!!B!\rÐ\x07\r\f!	BÙk#ó\b!BB)³\nA!	.QFA!B\0rA!\rB÷ÞÁB\x07\n\f!!\r)	7	!!\r*8\r\f!	B+7­!	BýÞÁ7©!	B\v7­!	!	B©k7©!	BÙk#BëÁ!	B©kð\fB!¶\x07"!By7!!7!\r\f!\r\fB¼ßÁ!!\v!!B!\rÐ\x07BÃßÁ!!\v!!B!\rÐ\x07\f!	)A"A!ByHA!\n)"!\n)"!\n)!	B7±!	C8©Bu"A!A!	Bk!!)#¢\b!	!	)#\f7ý!	!	)#7ù!	B7±!	C8©!	BÙk#!!\fÅ!!	Bùk¤\f!ABÉÁB!!\f!	B©k\f!Bk"!	BÙk#\f!!Ú!Bl"!	!	B©k#7é!	B©k!\f!\r\f\f!	)­!	)±ÙBîÓÁB!	.R!Fr#"\fB\x07B!"!	)±"!	)­"A!"A!AB"A!!GA!"\r\f!!Bk#Ù\fF!Bk"\r\f\f!	B©k#ä\v\r\f!!l"!!Bmk"!F!!Ô	"!	C8ù!	!\v7í!	!7é!	C8Ù!	!*8ñ!	B)k!	BÙk!\f!BB!»\r\f\f!	!\n)7u!	!	.R;ù!	!;Ù!	B©k!\n)#)5B	k!)9ûAAA!Bl\f!	B©kEñ£\v\r\f!	)­!	)±ò\b\f!	)±"!	)­"!	!	Bùk7­!	!	BÙk7©!	!!Buk7å!	!	)©7á!	!7Ý!	!7Ù!	!	B©k7é!	Bùk!	BÙk#ô\x07!	Bk!\rBé\0\0\0!l#B!Bé\0\0\0N#!	)Bk!)!\vB1kmm#\v!!\vJ»!	B\x07B!	.R!Fr##7!	BîÓÁB!#7!	B\v7å!	B7Ý!	!\n7Ù!	!	Bk7á!	BkBÉÁ!ð\f!	B	k!.®î	!	)\r!	)	"!	,1"\x07!	)I"!	)M"\v!	B;¼!	B½k#!!\vÎ!	!7Ý!	!	B¼k7Ù!\nBk#!\x07!BÞÁ¥\bB!"!B!"\fA!	.¼FA!B±ÃÁ*#8!B¹ÃÁ*#8	!	!8¡!	!8\r\f!	B¹ÃÁ*#8Ñ!	B±ÃÁ*#8É!	!7å!	!\f7á!	!\v7Ý!	!7Ù!	!	BÉk#7é!!\x07!	BÙkB©ÞÁ¥\b!!8!!8	!	!8á!	!8Ù!	Bùk!ÿ\x07AA!	BÙk#!	Bùk®\r!	)ÙByG!	B©k#!\x1BB1ý\v!	)"\v!	)¥"!	)¡"!	)"!!\vByG!!B1ý\v!	!7!	!7!	!\v7!	!7!BNA!À!	B©k#!	B©k#B1ý\v!!×A!!Bl#B\rmk#)#ByHA!*"!!B1ý\v!	!8Ý!!B5ý\v\r\f!\f!	!7Ù!	BÙk!	BÙk#ü!	!7á!	!7Ý!	!\v7Ù!!Á	\f\r\f\f!	BùkÍ\r!	!	*Ù8!	!	*á8¡!	!	*é8©!	!	*ñ8±\f!	B½k«!	,1"\x07!	!7!	!7õ!	!7ñ!	!7å!	!\f7á!	!\n7Ý!	!	Bùk#7ý!	!	Bõk7ù!	!	Bk#7í!	!	B)k7é!	!	Bk#7Ù!!\x07!	BÙkBàÁ¥\b!)A!ô!BÁB	¤\v\f!)A!ò!B\rB	¤\v\f!!\v\f!B	B³\n!\nB)k"\n!	)A!H!\r!BõßÁ®	\r\f\f!	Bák%\f®$Bl#	%AAAAA!!³#\n!,EbA!!\b:\f!	B!k!!!\x07B"\n!	)%"\rA!	)!#\vBH!!\rº\r#\fF!\f.®"\n\f!\x07!\n!!B\0rBG#\fA#\nA!\vBGA!!\rº\r#FAAAA!.®!\fB\0rFs!.©Br!)yBG\f!	B)k!)Q!)U!\fB\0r#!.®#\nH!.©FA!.M\f!	Býk#!\f!\x07<!\x07)1"\v!Bk!Ù\f"\f!)E!	)±G"!)A!	)­G"!)=!	)©G"!.L!	.¸G"!\x07.BH"!.K!	.·G"!\x07.BH"!.J!	.¶G"!\x07.~BH"!.I!	.µG"!\x07.}BH"\x1B!\x07)Y"!\x07.!"!\x07."!\x07."B"\nB"!)9#!	)¥GA!)5B	k!	)¡B	k!£	"\f!\x07)e"!\x07)q"!	!;Ú!	!ByH;Ù!	B\b7Õ!	BÊ¸Á7Ñ!	!;Î!	!ByH;Í!	B\n7É!	BÁ¸Á7Å!	!;Â!	!ByH;Á!	B7½!	B²¸Á7¹!	!;¶!	!;µ!	B7±!	B¡¸Á7­!	!;ª!	!;©!	B7¥!	B¸Á7¡!	!;!	!;!	B\n7!	B¸Á7!	!;!	!;!	B\v7!	Bý·Á7!	!;!	!;!	B7!	Bì·Á7}!	!;z!	!;y!	B\v7u!	Bâ·Á7q!	!;n!	!\x1B;m!	B	7i!	BÚ·Á7e!	!\f;b!	!\v;a!	B\x077]!	BÌ·Á7Y!	C±8QAA!\nB\rk#\vBGAB"\n\r\f!	BÑk!\nk#Bk."!\v"\n!Bk.BrF!Brs\f!	BÑk!\nk#Bl)"\n!)"\v\f!	Býk#É\r!\nA!	!\v7!	!\n7ý!	B\v7]!	B7U!	!7Y!	!	B)k7Q!	B5k#BÁ!	BÑkð\fB\n!¶\x07"\n\r\fA!!\rº\r#F!	Bk!\x07BÍkÌ\r!	Båk#\n!	)!	)ñ\r!	)å#ByG!\n!B)kÙ\fA!\n\r\f!	!	*é#8õ!	!7ñAA!*!*RA!.L"!	Býk#!)Q#\n!)U#!.®#\v!¨!C!¨#Ç!	BÑk#!	)#!	)#\f!\v!Þ!!!\n!¨#\nA!\r\f!	BÑk#\n!)Y!)]!\v!Þ!B¹k#!\n¿!\n!!\f!\v!Þ!	B7Ý!	!\r7á!!\n!	BÝk#È!ú\f!!\rº\r#F!!)Ñ!\f!kk!)]!)1kl7Ñ!	B	k!	Býk§\n!	*	"!BÙk!!8Y!B)k!!	)ù71!!	*ñ8)\r\f!	BÑk#!)Q!)U!	B7á!	!7Ý!	Bk#BÁ!	BÝkð\f!B\n!¶\x07"\n\f!	Bñk\r\f!	Býk!	Bñk\f!!\rº\r#F\b!\x07)AByG\b!!\x07)I!)Ñ!)%lk7Ñ!Bk!\x07BAlÓ\x07\r\b\f!	BÑk!!)Q!)U!\f!\x07µ!	)U"\n!	)Q#ByG!	Býk#!	BÙkBÅý\v!	!\n7Å!	!7Á!	BÉk!B9ý\v!	!	)½7I!	!	*µ8A!!\r!\f!	BÁk!	BAl!\bæ\r\b\f!	!\nBu*õÎA8ñ!	!Bu*õÎA8!	B\v7e!	B\v7]!	B7U!	!	Bk7a!	!	Bñk7Y!	!	B)k7Q!	Býk#BÄÁ!	BÑkð\fB\n!¶\x07"\n\fB\r\f!"\n!"\vA!	BÑk#\r!\n!\v¾!	Bk!!	)Q#\n!	)U#\v\x07!	)BH\fA!!	)º\r#\nF!\n.®F!	Båk#!\n)Q!\n)U!	!\n.®Bu*õÎA8A!	Býk#!!!	B7e!	B\v7]!	B7U!	!7a!	!	BAl7Y!	!7Q!	Bñk#BñÁ!\rð\f!B\v!¶\x07"\n!\r\f!	BÑk!!!!\f!\x07µ!	)U"\n!	)Q#\rByG!	Býk#\v!	BÙkBÅý\v!	!\n7Å!	!\r7Á!	BÉk!\vB9ý\v!	!	)½7!	!	*µ8!!!!B!!B\0rBG \x07#\n!\f!	BÁk!	Bk!\bæ\r\f!	BÑk#!\f!\x07<!!\r!¡\n!\r"\nB\f!	B)kF\f!B7\r\f!	B)k\f!\r"\n\f!!\nº\r#A!!.©!B\0rBHs;©\f!B\0rBHA!!\n!À\f!	BÑk!!\nã\nB"!	)QBGA!!	)Y7	B"!	)U\r\fBBÏÚÁBä\x07\f"\n!!7\f!!\n7!\x07ü\n!	Bk%\f	!A!Bák³!)q"!)u#A!"A!³!B\rk"!Bl#\f\f!)m#A!!B\rmÒ\x07\f!)y#A!)}!BuÒ\x07\f!Bk!)¡"!)¥#A!"A!!B\rk"!Bl#\f\f!)#A!!B\rmÒ\x07\f!)©#A!)­!BuÒ\x07\f!)Å#A!)Á!BuB\fkByr#l!!kB\nkÒ\x07\f!)Õ#A!)Ñ!BuB\fkByr#l!!kB\nkÒ\x07\f!)#A!)"!)¥#\x07A!B	k"!*CC¡Á"\n!"A!\nQAA!#B	k"!B¡l"!*C¡Á#\nC¡ÁR\f!\nC¡Á"\n\f!!\n{¨BwBmmk#Bl)#\bA!Bl)!\bÒ\x07\f!\nC~"\vA!B	l#\b)#F!!)Bl#7!!\bÖ\v\f!\n!\v"\n!\x07Bl#\x07\f\f!!BmBkByr#l!!kB\nkÒ\x07\f!)#A!)!BuÒ\x07\f!)#A!)!BuÒ\x07\f!BÁk¼!BùkB!)"!)#A!"A!B!B\rk"!Bl#\f\f!)#A!!B\rmÒ\x07\f!)#A!)!BuBkByr#l!!kB\nkÒ\x07\f!BùkÑ!)\x07"!)\x07#A!"A!Ñ!B\rk"!Bl#\f\f!)\x07#A!!B\rmÒ\x07\f!)\x07#A!)\x07!BuÒ\x07\f!B¹k¼!Bñk¼!B©k¼!)å"!)é#A!"A!)#A!Bk)!BuÒ\x07\f!Bk"!Bl#\f\f!)á#A!!BmÒ\x07\f!)ñ"!)õ#\bAB"\x07A!!\x07B\rmk#)"!)	#A!"A!)#	A!Bk)!	BuÒ\x07\f!Bk"!Bl#\f\f!)#A!!BmÒ\x07\f!\x07Bk#\x07!\bH\f\f!)í#A!!B\rmÒ\x07\f!Bùkö!Bkö!)©#A!)­!BuÒ\x07\f!)¹#A!)µ!B\rmBkByr#l!!kB\nkÒ\x07\f!)É#A!)Å!BuB\fkByr#l!!kB\nkÒ\x07\f!)¥\x07#A!)©\x07!BuÒ\x07\f!)Á\x07"A!)Í\x07#F!)Å\x07"!!)É\x07#!B!!Pl#!k!!!l#\x07L#!HA!!l"!!B\rmk"A!)#\bA!Bk)!\bB)mÒ\x07\f!B\rk"!Bl#\f\f!!\x07N!!\x07l#B!!N"A!)#A!Bk)!B)mÒ\x07\f!B\rk"!Bl#\f\f!A!)Å\x07!B\rmÒ\x07\f!)å\x07#A!)á\x07"!)í\x07#\x07A!B	k"!*CC¡Á"\n!"A!\nQAA!#B	k"!Bl"!*C¡Á#\nC¡ÁR\f!\nC¡Á"\n\f!!\n{¨BwBQmk#Bl)#\bA!B\rl)!\bBuÒ\x07\f!\nC~!\n"\n!\x07Bl#\x07\f\f!!B1mB8kBqr#l!!kB\nkÒ\x07\f!)õ\x07#A!)ñ\x07!B1mB8kBqr#l!!kB\nkÒ\x07\f!)\b#A!)\b!BuB(kBar#l!!kB\nkÒ\x07\f!)¡\b#A!)¥\b!BuÒ\x07\f!)Ý\b#A!)Ù\b"!)å\b#\x07A!B	k"!*CC¡Á"\n!"A!\nQAA!#B	k"!B¡l"!*C¡Á#\nC¡ÁR\f!\nC¡Á"\n\f!!\n{¨BwBmmk#Bl)#\bA!Bl)!\bÒ\x07\f!\nC~!\n"\n!\x07Bl#\x07\f\f!!BmBkByr#l!!kB\nkÒ\x07\f!)Á\b#A!)Å\b!B\rmÒ\x07\f!)Ñ\b"!)Õ\b#A!"A!)#A!Bk)!B\rmÒ\x07\f!B\rk"!Bl#\f\f!)Í\b#A!!B\rmÒ\x07\f!Bù\bÒ\x07\f\f¼$Bál#%A!*©Q!*±!Z!C\0\0\0\0\0\0\0\0\08±!B7!CÁ8!BÁk"!)ñ#!)õBuk"!BÍk"AA!!G!)"\r!Bk#\x07"!!\r#\vF!BÉk!\vBk#æ\nC"AA!*ICS!*Q!Z!\v)#	Bm"\f!	B\0\0\0\0r"!\v)"B"B"\bAAAA!\b!\fHA!!\bk!°\n!"\f!!¿\r!\fk"!B"\n!"\f\r\f!\bBk"\b!Bk"\r\f\f!!	L!B	k!	!l#	BBÂ\b!!Bm#\bk"!)	"\n!)\r"\f!	Bm#A!\f!!ý\v\f!\v!	7!\v!\f7!\v)"!\v!\n7!!7E!!7A!!7=!!79B"\nAA!\bF!!Bk#7=!)#ByG!!*8!!*\r8	!!)7!!7I!\bBl"\b!)Q!\nk"\n!BÉk#Û!k"!ç!"\r\f\f!B9k\b\f!\f!\vBk!	!½\b!!)ý!l!B¿\rk!\fk7ý!\nk®"\f!BÉk!æ\n!!}"!*ICRA!!*Q#!*±#!!T8±!\x07"\r\f!Bk!\r¦\v!\x07"\r\f\f!!	Ð\b\f!!*©#!~8©!!RA!C8¹\f!Bík"A!)#\x07F!)"!C8Y!C8Q!CÁ8I!B©k"\v!BÁk"!Bk"\f!BÙk"	!!\x07Buk"\b!BÕk"\nAA!!\bHA!)"!Bk"!!¨\r#\x07F!\x07)"!\x07B7!F!\x07!\x07)Bk#\x077!\x07B\0\0\0NA!	!á\n\f!!)åBl7å!!)é!Ël7é!!7!!!)ý!Bk»	l7ý!!71!!)#\r7A!!)#\x077=!!)5#79!B%k!\f!B9k#÷\x07!B1k´!)%#A!!!))¦	\f!!çA!!\r#F!!)\r#Bk7\r!!BÉk!¦\v\f!\rBu"A!FA!\v!\x07)#\r\r#F!!)Bl7!!)\r#Bk7\r!!\n!\r¦\v\f!\x07Bk"\x07!Bl"\r\f\f!)]"!)Y"\x07!)U"\b!)Q"!)M"!!)I7A!!79!!!Bu#k#\n7E!Bk"	A!A!!)\r#\rA!\r!	!æ\x07\f!Bk"!Bl"\r\f\f!!\n7=!B9k\r!B7-!CÁ8%!!\x07!Bu#k7E!!\b7A!!\x077=!!\x0779!BÙk"\n!Bñk"\r!Bñk"!B9k"!Býk"A!A!!\x07#Bk#\x077=A!\v!)#\r#F!!	!æ\x07!)!)"\b!!)#75!!\b71!!!B1k´\v!!\bç!!ç!\r!á\n!\n!\b\r#F!!)\r#Bk7\r!!B%k!\b¦\v\f!Bl"\r\f\f!B9k\r!)-"\x07!))"!!)%7A!!7=!!79!!!\x07Buk#\b7E!	)"A!!\bHA!!Bk#\x077=!)"!\x07"!\n!\r#\x07F!!\v71!\x07\f"!\x07B7\r!\x07!B1k\r!\x07)!\x07)	BuLA!\x07É\b\f!	!\x07\f!!lk#7\r\f\f!B9k\rA!)åFA!ø\f!ø\f!ø\f!\v­!Bµk#å\v!!«!\n«!\r!B\r²!\fÿ!B7!!CÁ8!C8!C8	!CÁ8!C8U!C8M!CÁ8E!C8=!C85!C8m!C8u!CÁ8}!C8!C8!B±ÃÁ*#8%!B¹ÃÁ*#8-!!8]!!8e!C8õ!C8í!CÁ8å!C8Ý!C8Õ!CÁ8Í!C8Å!C8½!CÁ8µ!C8­!C8¥!!8!!8!!8	!!8!\f!8	!\f!8!B7\r\f!\f!å\f!)#!!)kBwP!!Bu!Bk¯\f!!ÿ\f!)í!)õBuLA!É\b\f!!Ë7\r\f!B!k\n\r\f\f!Bk\f!Bák%!\fË}$Bl#%AA!A!)BO\f!!\f\r\f!B;1!B7-!C8%!!)#7!!)	#7!!7\r!B¹Á7!Bõ¹Á7!!!!Buk7!B75!By7E!By7Q!By7]!By7i!By7u!B9k"B"By"By"\x07By"\bBy"C"C"C"B"\nB"\vB"\fB"\rBy"	AAAAAAAAAAAA!Bk!B\rk¥!.BG	AAAAAAAAAAAAAA!.Bl\x07\b	\n\v\f\r\f!BHA!!8=!!79!!75BÌ·ÁB\x07ê\r\f!Bk!B\rk\x07!)#BG!*"!)"\r\f!ByHA!!8=!!79!!75BÒ·ÁBê\r\f!Bk!B\rkÿ!)#ByG!*"!BÅkÄ!!8I!!7E\r\r\f!\x07ByHA!!8=!!79!!75BÖ·ÁBê\r\f!Bk!B\rkÿ!)#\x07ByG!*"!BÑkÄ!!8U!!\x077Q\r\f\f!\rBHA!!8=!!79!!75BÚ·ÁB	ê\r\f!Bk!B\rk\x07!.!."\r\r\v\f!\fBHA!!8=!!79!!75Bâ·ÁB\vê\r\f!Bk!B\rk\x07!.!."\f\r\n\f!\vBHA!!8=!!79!!75Bì·ÁBê\r\f!Bk!B\rk\x07!.!."\v\r	\f!\nBHA!!8=!!79!!75Bý·ÁB\vê\r\f!Bk!B\rk\x07!.!."\n\r\b\f!CSA!!8=!!79!!75B¸ÁB\nê\r\f!Bk!B\rkø\x07!*#CR\f!,"\r\x07\f!CSA!!8=!!79!!75B¸ÁBê\r\f!Bk!B\rkø\x07!*#CR\v!,"\r\f!CSA!!8=!!79!!75B¡¸ÁBê\r\f!Bk!B\rkø\x07!*#CR\n!,"\r\f!\bByHA!!8=!!79!!75B²¸ÁBê\r\f!Bk!B\rkþ!)#\bByG\b!*"!BÝk½!!8a!!\b7]\r\f!ByHA!!8=!!79!!75BÁ¸ÁB\nê\r\f!Bk!B\rkþ!)#ByG!*"!Bék½!!8m!!7i\r\f!	ByHA!!8=!!79!!75BÊ¸ÁB\bê"!C8!!7	\r\f!Bk!B\rkþ!)#	ByG!)"!)"!Bõk½!!7}!!7y!!	7u\r\f\f!!8=!!79!!BH!!)	7!!*8!B\f71!!:)!!:!!:	!!*85!!)7=!!7y!!7u!!*m8i!!*a8]!!*U8Q!!*I8E!!C!CS8!!!C!CS8!!C!CS8!By!	!	ByG7q!By!!ByG7e!By!\b!\bByG7Y!By!\x07!\x07ByG7M!By!!ByG7A!B!\n!\nBG;!B!\v!\vBG;!B!\f!\fBG;~!B!\r!\rBG;}\r\r\f!!8=!!79!!75By"!)\r	\f!!8=!!79!!75!)"!C8!!7	\r\n\f!!8=!!79!!75By"!)\r\x07\f!!8=!!79!!75By"\b!)\r\f!!8=!!79!!75!)\r\f!!8=!!79!!75By"\x07!)\r\f!!8=!!79B"\r\f!!8=!!79\f!!75!)\f"!C8!!7	!	ByG\f!Bõk¾\f!ByHA!Bék¾\f!\bByHA!BÝk¾\f!\x07ByHA!BÑk¿\f!ByHA!BÅk¿\f!BG!B5k©\f!Bk%\f$Bl#%!)Bk"!*	"\nA!\nCÏYAA!\nCäYAAA!\nC\vU!Bk"!\nC\v"\n\r\f\f!Bk"!\nCå"\n\r\f\f!Bk"!\nCÏ"\n\r\f\f!Bk#\x07!!B	k#!\x07Bùý\vA!AAAAAAAAA!!)ù\b#\bl#\x07BIA!!7	!!8	!B	k!Bùý\v!!7\r!!8\r!B\rk»!!*\r#C\0\0\0\0\0\0\0\b#\n!\nC	!6\rC5!Cù\0#Q##\nC ?!!\n¨BuBs7B"AA!!<õ\b!B\0\0r#\x07F!Bl"!\x07Bu!kBýk)F\f\f!B\rk#!BkBùý\v!!\b!l¹FABÎx!C5¨Bµ	l!!\bk#!l#\x07BMA!\x07BO\n!!l#	B r#\x07\r	\f!\x07B r#\bF!0Bu"B!!\bl"	B"!B\rk"A!A!!!	w!)#!\bus7!Bl"!Bk"\r\f\f!!	w#F!0#BýL\x07!B\rk!Buk!7!!0Bk<\r\f!0\rBu"B!!\x07l"\bB"!B	k"A!A!!!\bw!)#!\x07us7!Bl"!Bk"\r\f\f!!\bw#F\x07!0\r#BýL	!B	k!Buk!7!!0\rBk<\r\r\x07\f!B	k#!\x07¹F!\x07B r#\bF!0ýBu"B!!\bl"	B"A!A!!!	w!)#!\bus7!Bl"!Bk"\r\f\f!!	w#F!0ý#BýL!B	k!Buk!7!!0ýBk<ý\r\fBéîÁ\f!0ý"AA!\x07Bw#FA!"\x07\r\f!!k#\x07BþL!FAB"C"\nB"B"\r\f!Bu"!Bu#A!B	k#!k!!ý\v\f!A!B	kB!ý\f\f!!\x07<ý\fB"C"\nB"AAA!\x07B\0\0r#\f!Bu!kBk)#®!hB!t®"\nB"B"B"\r\f!!Buk*#!z"\nB"B"\r\f!B	k#	!Buk#Bl)#®!h#B!t®#!B\rl#\b*#\vB!!l®B"!\v!QA!!\b7!!	7!Bk½	"\f"\n!\x07B\0\0rF"\f!!;\rB"A!!Bu!kBk#F!)h"\f!!\n8!!Bu!lBô\bk7!Bk!B\rkÿ!!)7	!!*8\r	\fBïÁ\f!\x07Bw#F!!0#k#\x07BþL!F!Bu"!Bu#A!B\rk#!k!!ý\v\f!A!B\rkB!ý\f\f!!\x07<\r\fBïÁ\f!	Bw#F!!0\r#k#\x07BþL!F!Bu"!Bu#A!B	k#!k!!ý\v\f!A!B	kB!ý\f\f!!\x07<\r\f!0\r#!0#G!!L!!Jl\r\fBùîÁ\f!C8!!B\rk#!Buk7!!B	k#!Buk7!!7!!7A!!Bk¼\x07B!)#F\x1B!)#!))#G\f!!L!!Jl\f;!B	k!Bk\0!!)	7	!!*	8\f!Bk%\f¼\n}Eñ@"AA!¾#\nC!¨#\x07B\0\0\0\0\br#\b!\n¨#	s}!\bBÁ\0\bP!	B!\bBÁ\0\bGsA!E%A¡\fA!	AAAAA!\bBÁ\0HA!\bBÁ\0\bH\r\f!\nCTE%A\f!\x07B\0G!\x07BG\r\fEº@\fEZA\fQ\f!E!\nCZ\fA!\bBNAB"\bB	#	,ÉíAEñ@BÁíÁ,#BÑ\0"\x07Eõ@#¡¤#Eõ@!¢#E\x07A#!!£#¾CqÀ#£¢!E\x07Á¡Eõ@¡!£¢£#!!£#E	A¡!!!¡£!!£#!£!!!!!EðOFK)Ë@£EfÜÊKÎ@¡£EBªauÒ@¡£EN\'RVVÖ@¡£E\0¬pÜ·nÜ@¡£E44444ä@¡£¡#¡¾CqÀ#£!!!E	Á¡!¢¢£¡#!!!£#¡¾CqÀ#!¢¢Eþ;Ý\nÈï@£!Eö\\á0?¿£¡¡#BáíÁ,#!!Eá\nÈï@£#¡¡E	A#¡¾CqÀ#E	Á¡!¢!¢¢"\r\f!\bBÁ LAEñE!\x07BK\f!\x07BM\r\f!!\nCqÀ#£#!!¢!£!!£¡#¡#¾#\n¨"\bA!\nC!¨#\x07B\0\0ÀMA!\x07Bù\0\0\brB\0ÄN!\x07Bé½ük!\bs!!!¢fF\r\f!\x07BÁl!\bs!Eÿ,fH=¡!!¢eF\r\fB"\b}!\x07B\0\0\0\0\brB\0LBBÁ!\x07BwBkw!\x07k#\x07B\0\0@rBÁsB!\x07Bw#	lw#\bl!\b!\nCT"\b!!BA!	Bkv!\x07r®C!À¢#¡¾!\n\fCqÀ#ED/ç@£#!!!¢¢Eð:ûÿC/ç@£!E:m©\rb]!¿£¡#¡#!!!!£#!!!!EÑ¥¿sj8g?£EòlÓÆB¾¼¿¡£E-ß&°kW@¡£E¾¿mÂgÀ¡£E?VVVVVÆ@¡£¢#£!EÁ¡¤!!!¢¢#!!£¡¢¢Eñ@¡#¾#\nC!¨!\bBuk#\x07BÁOA!\nC\0\0\0\0!\x07®C!À\r\f!!\bö\fEñ@£Eñ@\f\fE\fEñ\fü\r\n}$B!l#\f%B"\x07BÂ)FABÂB7A!BÂ)PBÂ)!Buk)#	FA!EgF!Eá@¡#Eÿ@æ1£CfF!ý\x07"!	*CRA!!ý\x07#!	*	#~#C@C!!!T!CVtT\fA!	)!LA!	)ý!Bmk"\v\r\f!	Bùk!£\b#\vF\f!	)©"!BHA!\v)-"\rA!\v)9#\nF!\v)5!\nB\rmk#B\rG!Bl)!\nB\bukBl"\b\f!!\b!\rkP\f!\v)U"A!\v)	!LA!\v)!B\x07uk"\b\r\f!\v!®\b#\bF\f!BH"!EAA£Eá@¡ý\x07"AA!	AAAAAAA!\bBk)#\n!\bB	k)J!\nBJs!\n!PsFA!\n!\nBwkB\rmBk"\r\fAAAAAA!BGAB"\r!\b)=#\x07BG!\x07"\r\x07\f!\b)9#\n!\v)EP!\v)A!\nBmk"\n\r\f!\b!7=\r\f!\vB=k!\n²\b#\nF\f!\n)	!G\f!\f!\v!!!Bé!\f)"!\f)!\f)	"\r!\v)	!LA!\v)!B\x07uk"\b\r\f!\v!®\b#\b\r\r\f!\n!\n*C}8!\n)"B"\r\f!\b*"!\b!8!\b!\b*!#C}#8!!\b!\b.!!Zr;!!\b)#\x07NAB!\x07!\b)#\x07N\x1B!\b)\r!\x07B\rmk#\n!7	!\n!8!\b!\x07Bk#\x07B!\x07!H7B\r\fA!\x07!\bB	k#\n)H!\b!µ\f!\b)#\x07!\b)	H!\n×	\f!\b)\r!\x07B\rmk#\n!7	!\n!8!\b!\x07Bk7B\f"\n!QA!\v!!\v!\rk"\r\f!	!	*¡C}8¡!	!	)­!\nk7­!	!	)±!\rk7±!	!	)©#\x07!!\x07Gk7©!\v.YF\n\r\f!\f!	!!!!!!!ï	!\f.\r#\x07BG!\f)	"!\f*"!\x07BrF	\f!!	)É\bP!	)Å\b!B\rmk"\x07\r\fB"\x07\r\b\f!	BÁ\bk!¬\b#\x07F\f!\x07)#\bBG!\bBHsA!\x07*#¨#\b!	)\x07JA!	)ý!\bBuk"\x07\r\f!	Bùk!\b°\b#\x07F\f!\x07)!C!¨H!\x07)#\x07F!\x07)%#\vF!\x07)!!\vBuk#\nB	l#\rF!!\r*#X!\v!\x07)P!\n!8!\x07!\vBk7%!\x07)1#\b!\x07))GA!\x07B)kÝ\f!\x07)-!\bBukCù@8!\x07!\bBk71C\r\f!	!!!!!!!G\r\f!!S!\x07)1#\vF!\x07)-!\vBukB	l#\x07F!\x07!\x07,Eñ@¡:C\f!	*á}8á!	!!	*ñ#!!V8ñ\r\f!	B¹k!\b!Eñ@B¸\x07\f!	)í\x07A!\f!8!\f!8	!\f!7!\f!7!\f!7!	!!\f!!"\x07!	!	)Q#!BH!!	,1dr#l7Q!!	!	\x1B\r\fB"\x07!	!	)Q#!BH!!	,1dr#l7Q!!	!	\x1B\fBÂ)Bk"\b\fBÂ!\b7\f!\fB!k%!\x07\f\f$BÑl#%!!7	!!7AA!BPABþ"\bAA!!\bk#\x07Bk-BÀMA!\x07Bk-BÀM!\bBk"\b\r\f!\bBk"\b\r\f!\x07Bk-BÀK!\x07-BÀK!\bBl#\bB~H\fB"\b\r\f!!7!!7\rB\r\f!\bBk"\b\f!!7\r!!\b7BB!!\bL#\b"\x07BíÂB!\b\f"\b!!\x077!!\b7AAAAAA!!PA!!J\x07!!L!F!!Ns!!k-BÀK!"\x07AA!!\x07k-BÀK!\x07Bl#\x07\fB"\x07\fA!!k-BÀK!!Bk#H\f!"\r\f!!Bk®Cñ89!!B\rk®Cñ81!!Bk®CÁ8)BÁ!B)k!Ó\n\f!!Bk®Cñ8A!!B\rk®Cñ89!!B	k®CÁ81!!Bk®CÁ8)BëÁ!B)k!Ó\n\f!!\x077!!7!A!!\x07JA!\x07F!!\x07NA!!\x07G\r\f!!\x07k-BAI\fA!!NA!!H\r\f!!k-BÀM\f!!\x07G!!!\x07k#-#BOA!B\0r\r\f!.B@r"!B r"!B\x07u!s!B`N\x1B!.B@r!B\x07us"!!B\rus!BqJ\x1B!BuBñr!.B@r!B\x07uss\f7%!!Bk®Cñ8I!!B\rk®Cñ8A!!Bk®C89!!B%k®C81!!Bk®CÁ8)BñÁ!B)k!Ó\n\f!!!\x07!!Ü\f!F!!Ns!!k-BÀK!"\x07AA!!\x07k-BÀK!\x07Bl#\x07\fB"\x07\fAA!!k-BÀK!!Bk#H\f!"\f!!\x077!!7!!!\x07JA!\x07F!!\x07NA!!\x07G\r\f!!\x07k-BAI\fA!!NA!!H\r\f!!k-BÀM\f!!\x07G!!!\x07k#-#BOA!B\0r\r\f!.B@r"!B r"!B\x07u!s!B`N\x1B!.B@r!B\x07us"!!B\rus!BqJ\x1B!BuBñr!.B@r!B\x07uss\f7%!!Bk®Cñ8I!!B\rk®Cñ8A!!Bk®C89!!B%k®C81!!B	k®CÁ8)BÂÁ!B)k!Ó\n\f!\f!!!\x07!!Ü\f!!Bk®Cñ89!!B\rk®Cñ81!!B	k®CÁ8)BÄÁ!B)k!Ó\n\f¶\f$BÑl#%A!BJCÁ!®##\x1B!CÁS®!B!PA!ï\v\r\fBÁ!!Bwl#\x07!\x07BÁP\f"!\x1B}"!Bl"!B	k"B"\nAB"B"\f!!L#A!!Bu#\vk"!®#\x1BA!!l#\b!JA!\bBJA!\b"\f\r\fAAAAA!)#)!)#\x07!)!Bk#))B\0rB\0G#FA!\bBGB"\f!!Buk"	A!)!	)#!\x07!))B\0rB\0G!	Bk"	!"\x07!\b!\fBk#\fH\f\r\f!\bBGB"\f!!Buk"	A!)!	)#!\x07!))B\0rB\0H!	Bk"	!"\x07!\b!\fBk#\fH\f\f!\b"\f\f!\f!J!F!\fBw#F\r\fB"\fB"!BL\r\fB"\f!BL\r\f!!\fBu#\x07k"B"	!BHA!Br!!\x07!\vkk"\x07!Bÿ\0\0\0\br"!"\bA!\x07)"\v!\x07!\b)7!\b!\v7!!	Bÿ\0\0\0tBuk#\v)"!\v!\bBk#\v)7!\v!7!\x07B	l"\x07!\bB	k"\b!!	Bk#	H\fF\f!!	Buk#\x07)"\b!\x07!!	BtBuk#\x07)7!\x07!\b7\f!\fBuBs\r\f!\b!!\b!JBu!F\x1B!B!!\b!\bB!P#\x07!!BB!!\x07BuBs\f#\fBw!k®}!!!\nBwl®!\x1B}!z¨"\fAA!\rBJ!!Bu#\x07k"!!\x07k"A!\rBl#!Bkk.!JAA!!Bk!Buk)#	Bw#\x07!\nBw#\bk#P!	!\nsBrFrFA!!!lBuk"\r!	BrF\r\f!Bu\r\f!\r!\x07!!!\x07BshBuB?tB!\f!\nBrFA!\r!\x07Buk!\b!!!\bBshBuB?tB!\fA!\bF!\x07Fs!!\b!\x07!\x07!\bL#\v#\bJ!)"	!\r!\x07Buk"\n!\bBu#\x07A!!\n!\r!\v!\x07ý\v\f!!\x07k"\bA!\vFA!"\x07A!\r!\n)#\v!\x07)#!	)!\v!!	Bk))B\0r#\vB\0G#7!\rBk"\r!\x07!\vB\0HBuk#\x07!\bG!\n!Buk#\n!H\f\r\f!"\x07AA!\x07!\nBl#\n)#\v!\bBl#\b)#!	)!!\v!	Bk))B\0r#\vB\0G#7!\b!Buk"\b!\n!\vB\0HBuk#\n!\rG!\x07Bl"\x07!!\bH\f\f!\n"\r!"\x07\f!\b!\x07l#\nF!\r!\x07!\ný\v\f!BuBs\f"\nB"\b!#\rBL\f\r\f!\r"\b\f!Bk!\bk!;!Bk!\bBuk!\n7!A!\bBk"\r!\fBw!k"!\f"\n\r\f\f!\nBr!!!!!BshBuB?tB!\f!BÑk%\fÍ\f$BÑl#%!FAB"B\r\fB!.B.H\x1BB"	!Bk"!Bl"BµõÁ\f"\b!!	7\r!!\b7	AAA!!\x07k"\nA!!\x07l#\bB	PA!B/!\n!\bÞ!)"\b!)"	\r\f!\bFAB"\bB"	\r\f!\n.B/GAB"	B"\b\r\f!\bBGAB"	\r\fB"	!\n.B/GAB"\b\r\f!\bBGAB"	\r\f!\n.B/GAB"\b\r\f!\bBGAB"	\r\f!\n.B/GAB"\b\r\f!\bBGAB"	\r\f!\n.B/GAB"\b\r\f!\bBGAB"	\r\f!\n.B/GAB"\b\r\f!\bB\x07GAB"	\r\fB\x07!\b!\n.\x07B/G#	"\b\f!	BGA!\x07!\bk#\bBk"\x07!!\bLA!!\bk.B/G\f!!\x07P\f\f!!7!!7B"\x07B"\b\r\f!!\b7!!7!!\x07k"\b!!\x07l#\x07BH!\bB!\b.B1H#\x07"\b\f!!\x077!!\b7!!Bk®C¡#\r89!!Bk®C¡#\f81!B!kBßÁ!B1k¥AAAAAAAA!\f!.#\x07B,l\f!."\x07\fAAAA!\x07B\0rB,l\f!Bl"!Bk"\b!B\nPAB"\x07A!\x07­C\v#\vC!¨!\v¨#B vH!\b.B1l#B\nL!!l#\x07!I!BKt!\bBk"\b!Bl#\f\r\f!FB"\x07A!\b.B1l#B\nL!\bBk"\b!\x07B\vm!l"\x07!Bl#\f\r\f!Bl"!Bk"\f!B	PAB"\x07A!\x07­C\v#\vC!¨!\v¨#B vH!.B1l#B\nL!BI!!k#\x07!It!Bk"!Bl#\f\r\f!F!.B1l#\x07B\nL!BG!.B1l#B\nL!!\x07B\vmk"\x07!BG!.B1l#B\nL!!\x07B\vmk"\x07!BG!.B1l#B\nL!!\x07B\vmk"\x07!BG!.B1l#B\nL!!\x07B\vmk"\x07!BG!.B1l#B\nL!!\x07B\vmk"\x07!B\x07G!.\x07B1l#B\nL!!\x07B\vmk"\x07\f!!\x077-!\x07BzL!\x07BJ!B	k®C¡"\v!)!!\f89!!\v81!!B-k®C±8A!BÑöÁ!B1k¥\r\fB"\x07!B7-\f!!B	k®C¡81!!\x07Bk®C!8A!!B!k®CÁ89!BèöÁ!B1k¥\r\f!!\r8A!!\f89!!\v81!!B-k®C±8I!BÛöÁ!B1k¥\r\f!))!\x07Btk#B\0\0NA!!B	k®C¡81!!®C!8A!!B!k®CÁ89!B÷Á!B1k¥\r\fBñöÁBÂB÷ÁÓ\n\f!)!#A!)%!Ò\x07\f!BÑk%\fú\v\f!FA!B7=!!79!!75!!71!B;!B<\r!!7	!C8\fB"B"\r!BHAB"\bB"	AA!!\x07!\vk#\nLA!!\bk.#\b!!\nk.#\nPA!\b!\nHAB"B"\x07!	#\vBk"	\r\fB!\x07Bk#\n!!\nG#\b"\x07!\nB!\b!	k"	\r\f!\x07!	kBk#	!\vl"B"\x07\r\f!\n!BÂÑ\b\f!\x07!	k#\b!J\fB"\bB"	B"\x07B"\nAAA!!\x07!\nk#\fLA!!\bk.#\b!!\fk.#\fL!\b!\fHAB"\rB"\x07!	#\nBk"	\r\fB!\x07Bk#\b!\b!\rG#\f"\x07!\bB!\f!	k"	\r\f!\f!BÂÑ\b\f!\x07!	kBk#	!\nl"\rB"\x07\f!\x07!	k#\b!J\f\fAAAAA!\v!\n!\n!\vJ#	#\f!NA!!\r!	#	!\fk#!	J!!Js!!!	k!\f	A!Br"	AA!BlBJAB"\b\r\f!B}r"\nB"\bAC!!\bk#Bk2C!2!C!Bk2C!Bk2"!\n!\bBk#\bH\f!	F\f!!\bk"\x07AC!\x072!"!\x07Bk"\x07!	Bl#	\f\f!!\fl#	!\f!	!\fLBk"	B"\x07!\f"\nB\r\f!Bl"B"\vB"\x07B"B"\rA!!#\n!\x07k#LA!!\x07l!Btk#!P	!!\x07!\rkl#\b!P\bAA!!k.#!!\bk.#\bPA!!\bG!\nBk"B"\x07B"\v!\n"\r\r\f!Bk#!\rl"\vB"\x07\r\fB!\x07Bk#!!\vG#\b"\x07!B!\b!\nk"\f!	!\vH\f\fB"\vB"\x07B"B"\bA!!#\n!\x07k#LA!!\x07l!Btk#!P!!\x07!\bkl#!P\x07AA!!k.#!!k.#NA!!G!\nBk"B"\x07B"\v!\n"\b\r\f!Bk#!\bl"\vB"\x07\r\fB!\x07Bk#!!\vG#"\x07!B!!\nk"\f!	!\vH\f\f!!\b!\r!\b!\rLl"\nA!	FAB"	\r\f!	Br"\bA!	BJAB"\r\f!	B}r"\rB"AC!!k#\vBk2C!\v2!C!\vBk2C!\vBk2"!\r!Bk#H\f!\bF\f!!k"\x07AC!\x072!"!\x07Bk"\x07!\bBl#\b\f\fB"\x07!\f"\b!!7=!!79!!75!!71!!\b7)!!\x077%!!7!!B7!!	7!!\n7!!\f7!!8	!B7\fB!\f!BÝÂØ\f!	!!BÍÂØ\f!!B­ÂÑ\b\f!!B½ÂÑ\b\f!\b!B½ÂÑ\b\f!!B­ÂÑ\b\fÓ\r\n}$Bl#%!)"!)"A!)#)A!Bk!!\f!!7-!!7)!!*	81!!,	:!!*8!!)#\x07*8!!)\r!!à\n"!!7=!!79!!7u!CC¡Á"!)#\b!¨r"!!B9k7q!)"B"A!!!k*#!#C!C¡Á~C¡Á8AAA!B	k!BAlË	!)	BH!Bñk!)\r!k!\br#	¡\rF\f!!	B\x07ulBAk\r\f!!CC¡ÁQA!!B	k#k!\br"\r\f\fB\f#BkB!B\f"AAAAAAAAAA!)#)Bl\v\v\v\v	\f!)#)!),	EdB\f"!F\x07!)%#)	#!))#\x07!!\x07J"!)Bk"!)"\x07!,"\f!,"\r!)%"A!F\x07!\x07!BkBÉÕÁB\b!Bl)!)!,!Bl"!Bk"!B	k"\r\f\f!)!)#)!)	!Bk!)!)!!B	k!,¹\r	\f!!)#*8A!!*	8I!!!BAl!#*8q!!*	8y!BñkB!)!)!Bk!)!)!)è\f\r\b\f!BAl!)#\b \n!)%#)	Bm"!)"!)"!)I"	!)E"\n!\x07.%BH"\vA!F\x07A!	}!\n!	!,ÞEù\f#\fEdF!\vsFA!.*\f!!BkBB!B\rk)!Bk)!\f\f!Bk"!Bl"\r\f\f!!)#,	:Q!!,:I!Eñ@E!.:A!BAlB!)!)!Bk!)!)!)è\f\r\f!)!)#)!)	!Bk!)!)!,	¹\r\f!Bt!\fEgrFA!\x07.*\f!BkC!\f!\r!\x07\f\r\f!)\r"!)%#)	"\x07!)"\b!)	"	!"\r!)"!,"\f!!\x07!!!\x07L#7m!C8a!!	!Buk7]!!	7Y!!7Q!C8I!!\b!\x07Bmk7E!!\b7A!BÉk"B"A!!PFA!!Bk7i!Bñk!!\b!!BkBÉÕÁB\b!)A!Bmk#)\r!)!,y!)m"!)i"\r\f\f!Bt!\fEgrFA!.*\f!BkC!\f!\r!\f\r\f!)%#)	Bm"!)"!)"A!F!!BkBB!)\r!)!)!,!,ò!Bl"!Bk"\r\f\f!BAl!))).LF!Bk!.*F!\x07.%BHs!Bk!\bB	k!,#\fEgs®!\f!Bk!\b!,!\f\f!Bk%\f\v$B1l#%BáïÁ."\vBâïÁ."!)#\r!)	#\x07k"!)"\bAA!\n!k"	!\rF!\x07!\nk#!\bPs#!	.B1l#B\0rB\nL!!Bk7	!C\v!®C\0}"!C~"!\nBk"\n\r\f\fA!AB"B"	\r\f!	.!HAB"	B"\r\f!\b!Bk#!!\bJ"!\x07!\nkBk"AA!!\bJA!!\rk.B1l#\fB\0rB\nN!"\f!!8	B"!	Bk"\fC!\x07Bt!k!\nl#	®~"\r\f!C\v!\f®C\0}"!Bk"\r\f\f!!\v;AAAA!!\bJA!!!\rk.;%!B%k#!Bk¼	#!	!\nk#\vF\x1B!F!!Bk7	!!	!)%#B2G!))"!B;"!!7!!7\r\f!	!\nk#\vB\f!\x07!\bP!ssF!B;"!!7!B7\r\f!.)"!)	#!)#!!L"!)"!"AAA!!H!!k.B1l#B\0rB\nN!!\f!GC!~!!Br#!}"\r\f!C\v!®C\0}!!CT"!Bk"\r\f\f!B;"!!7!B7\r\f!B;"!!\x077!B7\r\f!B7AA!\vBLA!\x07!\b!\x07!\bL"!\vBl"\v!\x07"AA!!HA!!\rk.B1G!"\f!\v!\v!\x07!lk#J"\x07B!!\x07"\x07!!\bJA!!!!\rk.Gk"\f!!\b!!\bL"\b!"AA!\x07!!\bH!!\rk.B1G!!\b\f!l#N\x07!C8	!!\n7!!7B"A!!\nGA!\n"\r\b\f!!k.B1H\x07!Bk"\r\f\f!Bk"\r\f\f!Bk"\r\f\f!!7)!B;"!!;!!!\n7!!7!!	7!!\f7!!8	!!8\r\f!!7!!Bk!B	k!Bkà!)FAC!6!!}~\r\fAA!\fAB"!B7-!!	7)!!\f7%!*	CSA!!	GA!	"\r\f!!\fk.B1H!Bk"\r\f\fB©ïÁ\f!!7-\f!B%k!B	k!BkàC!6-~\f!}"!*	"\f!!7)!!;!!!\n7!!7!!	7!!\f7!!8	!!8!!!\x07J;"\f!B1k%\f¨\r\x07$Bl#%!B	k!!û\rA!)	#\x07FA!By7\r\f!)\r"!!\x077!!7A!.®FA!B7!!C8!Bùk"A!)#\x07BGA!!)!7	!!*8\r\f!!\x07º\r#FA!.I!B1k#\b!!\x07!!-!)1ByG!BÉk!)Q!)U¾!Bk!)Ñ!)Õ!\b\v\f!Bõk"\r\f\f!B;¹!B;é!!7Ñ!!Bék7Í!!B¹k7É!Bk!!BÉkBÌÁ¤\b!.¹FA!By7\r\f!!.é;-!!:!!!:!!Bk7)!B7I!C8AAAAAAAAAAA!.®Bl\n\fB"!B7u!C8m!C8y!C8!!Bk7Õ!!Bùk7Ñ!!Bík7Í!!Bk7É!Bk!!BÉkB±ÌÁ¤\b!)#.®B\bGA!.L"\f!.K!!)u7]!!*m8U!By7Q!.-FA!BrF	!B7!C8!BkBÅÌÁB!BÑk\v\r\x07\f!B7!C8!BkBÅÌÁB!BÑk\vBrF\x07!B7¡!C8!!Bk7É!Bk!!BÉkBáËÁ¤\b!)!)¡ò\b!B7­!C8¥!)#)9Bu"\x07!)5B	k"A!\x07A!!)!)¡!,#Þ:±!!7Í!!Bk#\b7Ñ!!B±k7É!Bk!!BÉk#	BõËÁ¤\b!B;å!B¡ÌÁ7á!C8É!!)*8Ù!!,±:ñ!By7é!B¹k#\n!\b!	C!!Békb!\x07B	l"\x07!B	k"!B¥k!\n\n\r\f\f!!)­7Õ!!*¥8Í!By7É!Bk!BkBÆÌÁB!BÉk\v!Br\r\x07\f!By7\r\b\f!BÉk#!Bk#BÒ!BAl#\x07§!!)Ñ7I!!*É8A!).LF!!BÒ!\x07BÉÌÁB!\v\r\f!BÉk#!Bk#!B\0kBÑÍÁç!!!Ç\r\fB"\x07Bi"A!F!!\x077é!!Bék7É!Bák#	!Bk#\n!BÉk#\bB½ÍÁç!BÁÍÁk)"!B½ÍÁk)"\v!\b!\n!	Ç!BAl!\v!!\b\v!B	k"!\x07Bk"\x07\r\f\f!!)I7	!!*A8\r\f!BÉk#!Bk#!,y¼\b!Bk#\x07BÉÌÁB!\v!!!,¼\b!\x07BÎÌÁB!\v\f!!)7Y!!*8Q\f!!*Y8	!!*Q8\f!BAl§\r\f!By7!Bk§\f!Bk%\f\f\f}$Bl#%AAAB!)#\x07Byt!\x07BOBl\f!)\rBu"\b!)	"A!\bF!!!!!.!\bBl"\b!Bk"\r\f\f!Bk!!£\x07!)#!)	#Buk"\f!"A!\f!#\x07GA!Bu"!B\rk"\v!Bk"	!Bék"\n!)"\r!)"\fB"\bAAA!\b!HA!!!\bk#7!!Bk#\x07)#ByGA!B!kB½ãÁù\v\f!Bk)"!!B	k)#7U!!7Q!ByI!)	"!BÑkB½ãÁA!BÅÌÁB!!BH\n!!!\n\f!!\x07!\f!\r!.!!BäÁ®	\r\f!Bk\r\f!Bk,"!!BéÌÁB\v"!!.*!)	#Fs;*!!\r7)!!\f7%!B-k!)!ÅC"A!F!)ByH!,	"C"\f!)5"A!\rA!B\v7E!B7=!!B%k7A!!B-k79!BkBÂÁ!B9kð\f\r\f!!)57!!*-8\f!B9k#!	!BkÎ\n!!)\r"!\n!*8!\n!)7	!!7y!!7u!!:a!!:Y!!8Q!)"AA!)#!)#\x07JA!!B1mk#))!L!Bk!!BÑkB1ý\v\r\f!\v)!\x07G!\vç	!)!\f!\x07B1mk!BÑkB1ý\v!!\x07Bk7\r\f!\n\f!\rF!B-k\f!\bB!k"\b\r\f\f!\x07B!k"!\x07Bk)#!\x07B	k)#	!\x07Bk#\n¸\bF!	Fs!B	k!\nÐ\r!!*	8Q!BÑk#\bBùÕÁ\f!)!)!!	71!!7-!B7!C8!B7A!C89!\b!!	Å!)Y"!)U"\vA!A!BkBà!\v.#	!	B;Gë\x07!Bl"!\vBk"\v\r\f\f!BÑk!BkBÍÚÁB\nAAAAB!\n)#Byt!BOBl\f!BÑk#!\nÞ\b!Bk!)U!)Y\n!\r\f!\x07Bk)!\x07Bk)!BkÄ\r\fA!.)F!B-k#BýãÁ§FA!BäÁ§F\f!BÑk#!\x07Bk,N!Bk!)U!)Y\n!\r\f!\x07Bk,!Bkð	\f!Bk#B#ë\x07!)!)BB!B9kÎ!!)A7Y!!*98Q!!Bk!!)Y7!!*Q8!Bk"\r\f\f!Bk%\fó\n\f!)!)!)!Bk#	))"!)!)\r!)	!	))"!)!B\rB	!B\0rB\0G#\nk#)!!B\0r#B\0GBuk#\v)!	))"\x07!)!B	B\r!\nk#\n)!!B\0HBuk#)!	))"\b!)!\n!!!\x07B\0rB\0G#\x07!\bB\0rB\0G#\b#\f)!\v!!!\b!\x07#\r)!	))"!!!\v!\x07)7!!\f!\r!B\0rB\0G#)7!!\r!\f!)7	!B\rk#\v!!\n!\b)7!)!)!)!	))"!)!)!)!	))"!)!Bk#B\rB	!B\0rB\0G#\nk#)!!B\0r#\x07B\0GBuk#)!	))"\b!)!B	B\r!\nk#\n)!!\x07B\0HBuk#)!	))"\f!)!\n!!!\bB\0rB\0G#\x07!\fB\0rB\0G#\b#\f)!!!!\b!\x07#\r)!	))"!Bk#!!!\x07)#7!Bk!\f!\r!B\0rB\0G#)7!Bk!\r!\f!)7!Bk#!!\n!\b)#7!!!)#\n!)!!\n!	))B\0r#B\0G#\n7!!\v)#\x07!!)!!\x07!	))B\0r#B\0G#\x077!!!\nBuk#\n)#\b!!B\0HBuk#)#!)!\b!!	))B\0r#B\0G#\b7!!\vB}B!\x07k#\v)#\x07!B}B!B\0Hk#)#!)!!\x07!	))B\0r#B\0G#\x077!!\n!\bBuk#\n)#\b!!B\0HBuk#)#!)!\b!!	))B\0r#B\0G#\b7	!!\vB}B!\x07k#\v)#\x07!B}B!B\0Hk#)#!)!!\x07!	))B\0r#B\0G#\x077!!\n!\bBuk#\n)#\b!!B\0HBuk#)#!)!\b!!	))B\0r#B\0G#\b7\r!!\vB}B!\x07k#)#\v!B}B!B\0Hk#)#!)!!\v!	))B\0r#B\0G#	7!!B\0HBuk!B}B!	kBkG!\n!\bBuk!B}B!B\0HkBkGrFA\f\fô\b\vAAAA!AAAAAA!FA!"\r\r\f!Bl"\b!!k"\vAA!!k#\r.B\nl#BLB!uBrFs!\bBl"\b!!Bk#H\f!\v#"\rB"!#"B\r\b\f!!l"AA!\b!\nHA!\n!\rk!\nBk"\nBk.B!H\r\f\f!"\n\f!!\nl"\vA!!\nNA!!\vG\r\r\f!!\nk!k-BÀM\f\f!!\vH!!\nk!k"\f!"\v\r\f!Bt!\vk"\b!!\nk"!!\rk"AA!!k#\v.B\nl#BLB!uBrFs!\bBl"\b!!Bk#H\f!#"\vB"\r\f!!l"AA!\x07!\bHA!\x07!\vk!\x07Bk"\x07Bk.B!H\r\f\f!"\x07\f!!\x07l"A!!\x07NA!!G\r\n\f!!\x07k!k-BAI	\f!!\x07k!k"!!H\fB"!#"B\r\fB!\x07l"\f!!!lk"!\v"AA!!\x07k#.B\nl#BLB!uBrFs!Bk"!\bBl"\b!\x07!Bl#H\f!"B"\r\f!!\x07l"!!\fkBl"\fAA!	!\fHA!!	k!	Bk"	Bk.B!H\r\f\f!"	\f!\x07!	k"\fA!!	NA!!\fG\r\x07\f!!\fk-BAI\f!!\fk"B"!!\fH\f!"B\r\f!!!\fl#k"!\f!\bl"\bAA!.B\nl#\fBLB!\fuBrFs!\bBk"\b!Bk"!Bl#\f!"B\r\fAA!\bA!!k!\bBk"\b!Bk"Bk.B!H\r\f\f!"\fA!!PA!!G\r\f!!k-BAI\f!!k"!!l\f7%!!7!!!7!!7!!	7!!7!!\x077\r!!\v7	!!\n7!!\r7\f!!B!B¹õÁÜ\f!!B!	B¹õÁÜ\f!\v!B!\x07B¹õÁÜ\f!\r!B!\nB¹õÁÜ\fÝ	$BAk#%A!)\r#\rBk#!\rPAA!)#	!	Bk#\bBw#\x07B\bm!	B	J#Bw!JA!Bk#\x07!!!\x07J#BPA!B\0\0\0\0LB!BuB\boBlhwBk\r\fB!B	rB	k!BJ\f#"!"!B1k!!)9"\n!)5#\v!)1#\bF\x1B!)="!\vB\nk#\x07A!\bB\0!\x07ý\f\f!!7-!!\n7)!!\v7%!!\b7!!C8!!Bk7!)#\x07B\rl"!\x07*CC¡Á"!B!k"!\x07"	!\r"A!A!!Bumk"A!QA!Bál"!B	k"!	B	k#	*CC¡Á"\r\f\f!\b!!!{¨Bw#Bumk#)#\f!Bk)!\f#\f®Î#k!\fBw#\f;!\b!B	l!\vrkB	k!\f;!\b!BumkB\rl#!\x07!!kBumkB\rl#)	7	!!*8!Bl"!C~!"\r\f\f!!\r7-!!\n!\rl7)!!B¦\n!)%#F!B1k!)!)!Bk«!)!!)9l!)1"!)5»\r\f!\x07!\bB\brBHk"!)#"A!A!!*#CC\bC¡Á!C\0ÿþüøðàÀ\0}8!B	k"!Bl"\rA!\bB	PA!!\bk!*8\r\f!\bF!B	k!!\bý\v\fB"AA!\b!#\x07HA!Bk"!!\x07k#.BH!!Bumk"\n!!\x07Bumk#B	l"!B\rl"\fA!\x07!\f)#!)!#!	r#l!!®Î#\v!lt!	rB	J!!\vk#.!!Bw#;!!\vB	l!	rkB	k!;!!\vBumkB\rl"B\0GA!B\0;!!\x07B	l!	rkB	kB\0;!!\n)	7	!!\n*8\r!\n!B¦\n\r\f\f\f!!!\rl7	\r\x07\f!!Bw#;!!\x07B	l!	rkB	k!;\r\f\f\f\f!)\r"\n!)	\r\f!)"\n!)\r\fBy\f"!!\n7!!7!BAl%\fä\n\b}$Bñl#%A!)#\x07ByGA!)#ByG!ByI!\x07ByMrsFAB!\x07Byt!\x07BO#BH!ª\r#\x07F!\x07)"!*	"\f!C	8	!*"\r!C	8!!\f89!!\r81A!ByGA!B1kÊ\n\r\f!!*98Y!!*18Q!Bk!BÑk\n\f!)"\r\f!BÑk!Â!Ê\n!!*Y8	!!*Q8\r\fAAAAAB!Byt!BOBl\f!BG\f!Bk!è\v!B	k!è\v!!)!)!)	!)\r¨"\r\f!Bk"!BG!ª\r#AB"!)ByG!!B!¬"\r\f!Bk!è\v!B¨ÊÁB!)!)¨"\r\fA!)!)	BÅÌÁB#\x07F!)#!)	#BÅÌÁB#Fs!\x07)"\x07A!)#ByGA!\x07ByO\r\f!ByK!\x07ByH!"\x07\f!±!B%k#!!!±!!))!)-!#A!§\r\fA!)#\b!)	#	BÅÌÁB#F!)ByH!)	#!)\rBuk"\nAAAAA!!\nHA!Bk"Bi"A!#A!B	k"!!BÁäÁk)!BÅäÁk)F\f\f!BÅÌÁB#F\x07B!)#Byt!BO\x07\x07\f!B1kBÅÌÁB£\x07!!\v:I!By7A!	Bu"!\bBl"A!F!!Bk7Q!B!l"!B!k"!BÑkBÁäÁù\vF\f!\x07ByG!)BI!B	k)Bu"!Bk)B!l"A!F!!B!k#7Q!B!l"!BÑkB½ãÁù\vF\f!è!!*I8!!*A8!!*98	!!*18\r\f!"!F\r\f!!\v!,	¡"\v!"\r\f\f!BÑk#BÆÌÁB£\x07B	B!ë\n#!*I8!!*A8!!*98	!!*18!B7i!!7e!B7a!!Ú\b\r\f!B1kè\f!B%k§B"\r\f!!!!"\r\f!!)	!)\r!¬"\f!Bñk%!\fà	\r}$B1l#%!!7\r!!7	!!:!!:A!B1k!!¾\v#	FAB"\b\r\f!	!!öA\r\fB"\bAAAAAAAA!	)Bl\b\b		\f!)Ñ"!	)#\x07	"!!\x07,¡#!\x07,	#!!g"!¾C\0\0\0\0\0\0\0\0\0C\0\0\0\0\0\0\0ø\0W!¾C\0\0\0\0\0\0\0\0\0Cù\0U\r\f!	)"!Eñ@cA!Ec\b!C8	!!,Eñ@¡#:!.BH\x07!!)¹gF\x07!B;B"\r\r\x07\f!C8!!,	Eñ@¡#:	!.!!)¹gF!B;B"\r\r\f!!Bk7)!!Bk7%!!B	k7!!!!!B!kBÕÖÁñB\0r"\b\r\f!!:!Bá×Á!B!kÉ\nF!	)#!!,¡:!!,	Eñ@¡:	\r\f!E\0\0\0\0\0\0ðfF!	)#!,Eñ@¡:!!!,	¡:	!)#!)!#HA!Bk#)!GA!!!l#B	!!B	N#!!LØ\f!!£\v\r\f!!)#LA!)!Buk!:\f!!Bk#B!!J7\r\f!\x07!:	!\x07!!¢:\f!\x07Bk"!\x07)!#Bk"!Bu"\b!!\x07,¢"!\x07)"\n!\x07)"AA!BG!\b!k#\vBl#F!\vBl#\f!!ô\n!\f)k#\f7!\f!\vB	l)J!\x07!Bl7!!!*#8!!!*	8)!¨ByHA!B!k\f!Bl"!\bBl"\b\r\f\f!!\nl"\fBÁ!"\n!\b"\v!"AAA!\vA!!·\n!)!\nH!),	!!!B\rk#\n!\n)Bk7!\vBl"\v!Bk"B7"\n"\r\f\f!\fBG!Ú	!\x07)!\f!\bk#C8!B	kC8!\x07!7!!F!\x07)!\bk#F\f!!\f!!\x07	!!lk7Ñ\f!	!:!!\r"\b\f!B1k%!\b\f¥	\f$Bñl#%AAAABÂ)BÂB7A!BÂ)PBÂ)!Buk)#F!BÍk!!!!8BÂBÂ)Bk7!)Q"\bA!)M#\rByl\fB¬Á\f\fBÂB7\fBBÅÁB\x1Bä\x07"\b\f!!\b7M!BÍk"\x07!\b))#A!\b)-!Ò\x07\fB"!\b)#BKA!\b)!Ò\x07\f!\bB9Ò\x07\r\f!)U"!6Y"!6]"!B7I!BÍk!BÉkØ\f!)Q"	A!)M#FA!	"\x07\r\f!!	7e!!7a!BAl!!£!)E"\x07A!)ABr!Båk#BË°ÁB\bÊ\v!\x07ò!B9k!!£!)="\x07!)9Br!BÒ°ÁB\x07Ê\v!\x07ò!BÍk!!)Q"\x07!)M#A!)U"\vA!A!Bm"!\bB	k"!Bík"\fA!BÍk!Ø\f!)Q"\nA!)M#FA!\n"\r\f!!\n7m!!7i!B1k!!Bk6£!)5"A!)1Br!\fB´°ÁBÊ\v!ò!B)k!B	k.Bu#)©±A!)á°A¼!)-"!))Br!\fB¹°ÁBÊ\v!ò!B!k!Bl)!)¼!)%"!)!Br!\fB½°ÁB\bÊ\v!ò!Bk!\nß!)"!)\r\f!\nB	J!\n\x07\fB\fBr!\x07!\v!Ï!Bk"!\vBk"\v!Bl#\f\f!!\v7U!!\x077Q!!7M!Bk#!BÍk)7!B7!)"\x07!)\r\f!\x07B	PA!\x07\x07\f!"\x07\fB\fBr!BØ°ÁB\x07Ê\v!\x07ò!B	k!	ß!)\r"\x07!)	\r\f!	B	J!	\x07\fB\f!A!\b"A!)#	A!Bk)!	Ò\x07\f!Bk"!Bl#\f\fBr"!\rF!\b!\rBmÒ\x07\f!!\x077!!7!Bñk%\fî\b\b$B1l#%AA!AA!®!Bu#\bB	l#	Bw®#\rC!QA!B	k"!\r¨"\v!"\x07A!\bF!\bB	l"\b!\x07)"\n!\x07B	k"\x07!\n!\vk#\v!\nP\f\fÔ\n\f!B	k!\vBBÂ\b!B7!!*	8!Bk!)#\x07!\x07!)kä!\v!)#l"\x07!)!k"\bAAAAAA!\fA!	F\b!)"!)"!\bB!BÈ\f!B!k!\b!\x07!Û\n!)-"\x07!))"\b!)!!)%!!È\f!	B	l"	!B	k"\r\f\fA!	F\x07!)"!)"!B!k#\n!\b!\x07BÛ\n!)-"\x07!))"\b!)!!)%!BÈ\f!\n!\b!\x07!Û\n!)-"\x07!))"\b!)!!)%!!È\f!	B	l"	!B	k"\r\f\fA!	F!)"!)"!B!k#\n!\b!\x07BÛ\n!)-"\x07!))"\b!)!!)%!BÈ\f!\n!\b!\x07!Û\n!)-"\x07!))"\b!)!!)%!!È\f!	B	l"	!B	k"\r\f\fA!	F!)"!)"!B!k#\n!\b!\x07BÛ\n!)-"\x07!))"\b!)!!)%!BÈ\f!\n!\b!\x07!Û\n!)-"\x07!))"\b!)!!)%!!È\f!	B	l"	!B	k"\r\f\fA!	F!)"!)"!B!k#\n!\b!\x07BÛ\n!)-"\x07!))"\b!)!!)%!BÈ\f!\n!\b!\x07!Û\n!)-"\x07!))"\b!)!!)%!!È\f!	B	l"	!B	k"\r\f\fA!	F!)"\n!)"!B!k#\f!\b!\x07!Û\n!)-"\x07!))"\b!)!!)%!!È\f!\f!\b!\x07!Û\n!)-"\x07!))"\b!)!!)%!\n!È\f!	B	l"	!B	k"\r\f\f!B7	!C8\r\f!!*8!!\v!\x07l7	\f!B1k%\fÇ\b\x07	$BÑl#\v%!,1!fA!!Cé\b!*	#\bC!#!Cé\bX»EAA!*#¨¡:1C"!!)!CR!ý\x07#!\b~#C@C!!\bCV!!VtC\f"!*9}89\fAA!Ò\r!)I#L!Ò\r!k!)ML!)!"\rC"\r\f!)!"\r!Ò\r"\f!)#*©QAC"\x07C\0\0\0\0\0\0\0\0\0\r\f!*¹"\x07!*±\f"\b!\vB1k!)#í	!\vBAl!ì	A!\v*1CS!\v)AF!\v*ICé\b#!\x07!!\x07V"\x07!\v*9Cé\b#!\b!!\bT"\b\fC"!\x07!\bZA!\vBAl!Æ!\rBw#!!\fk#!\rl#\fB!\f!Nk#!k"!\x07C}"AA!\b"AA!#\bC}!Z!\vBk!!~C!}#!C@#	Cé\bè!\v*"\x07!\v*"\n!!©"\f!\vBAl!\n!\x07C@S#!	C\0\0\0\0\0\0\0\0\0!\x07\fº\b!\fk#\f!J\f!"!\f!L\r\f\f!\vB!k!!C@Cé\bè!\v*)!\v*!#\x07C@S"!"\f!\vBAl!!!"!*9}89!!C@C\0\0\0\0\0\0\0\0\0!\x07!C\f!Ò\r"!Ò\r"!!!\rB\bw#\fk!\r!\r!J#7I!!!k#!\fk!\r!!\rL7M\fA!\r!Ò\r#N!!)UN!\vB	k!\r!l#\f!Bw#!!\fL#BBÂ\b!\vB7I!\v!\v*	8A!\vBAl!!!k7U\f!!Ò\rl#B!!N"A!)	#\f)=FA!\f)MF\f!\f!\rB\bw#\f!\r!Ò\rl#B!!\rN#!!\fJÎ\r!\f!!!\fL"\f!!Bw7Q!\vBÑk%!\fÂ\x07\bAA!!BkB}r#!l#\x07J!!\x07l#	Bw#\bFB"!!HA!!l#B}NAA!!!k#-BÀKk!Bk-BÀKk!Bk-BÀKk!Bk-BÀKk"!Bk#\f\f!!k"A!!-BÀKk"!Bk"!Bk#\f\f!!\x07k"A!	Br#F!!	Bý\0\0\0\brk#-BÀK"!BG!!-BÀKk"!BG!!-BÀKk"\f!!k"A!"!\bFBÁ!\b!\bBÁP#Br"\x07A!Bu#Bñ\br#FAB"\r\f!!k"	B"!"A!!)#BtB\bw!B\x07wsB	rk!Bk)#BtB\bw!B\x07wsB	rk!B	k)#BtB\bw!B\x07wsB	rk!B\rk)#BtB\bw!B\x07wsB	rk"!Bk#!	H\f\f!\b!l"\b!!k"!B	wB\0ý\br!B\0ý\brkBmBw!k"!\x07F\f!!BýrBuk#)#BtB\bw!B\x07wsB	r#!\x07BG\x1B!!)#BtB\bw!B\x07wsB	rk#!\x07BG\x1B!)	#BtB\bw!B\x07wsB	r!k\f#B	wB\0r!B\0ý\brkBmBw!k"\r\f!FAB\f!Br"B"!BPA!B}r"A!!!k#-BÀKk!Bk-BÀKk!Bk-BÀKk!Bk-BÀKk"!!Bk#H\f!F\f!!k"A!!-BÀKk"!Bk"!Bl#\f\f!\fþ\b\f}$BÑl#%!B7!C8!CÁ8\r!B¹ÃÁ*8)!B±ÃÁ*8!!B1k!!B\vË\r!B7Y!B¹k"\r!Bùk"\n!Bk"\vA!BÝk!B1kÕ\bA!)a#AB"!)e"	!)]"A!!	G!!k.B\nl#\x07BLB!\x07uBrFs!Bk"\r\f\f!!)7!!*8	!!*\r8!B!kB²!BÑk%\f!Bk#!!	´AA!)#F!\n!\v*8!\n!\v*	8	!!)#\x077u!!)#\b7q!!)#	7m!!7i!!Békþ!)BG!!\x077µ!!\b7±!!	7­!!7©!,"!,"A!)-F!B©k#\bÌ	#CC¡Á"!)%#\x07!¨r"!!\b7¹!!B!k7É!!B¹k7ÅB"\b!)!"\fA!!!\fk*#!#C!C¡Á~C¡Á8AA!!Bk#Ë	!)BH!BÅk!)!k!\x07r#Ç\rF\f!!BÝÁB\n!!î!)BG!\r!\f!Bimk#B	l)#\x07!Bl)#!*#!ÛF!!\x07!!!À\r!!!!Ã"\r\f!!CC¡ÁCS!!\bB	k#\bk!\x07r"\r\f\f!Bk!Bék®!)"!)#\x07ByG!!)#\b7Í!!7É!!\x077Å!B¹k!!!	!!\b!!!!)¹BGA!)½"!BÅkª\r\f!)Á"!)½"	!BÅk#\x07ªB"!)-!)!B\fwP!!*±8!!*©8!\x07!B!k!Bk!	!õ\r\f!)"\f!B\rk!!Á\r\r\f\fÍ\b$B±l#	%!	B±k#\f!\x07)#\x07B	P!\x07B	Jr!\x07!\x07ï\fB«A!	)±#\x07ByGA!	!	)µBB#7±!\f"!¿\n!By7!!7!)#BKA!)!Ò\x07\f!)#BM!)!Ò\x07\r\f!	!	*¹8	!	!	)µ7!	!\x077AAAABÂ)FABÂB7By"\x07AAABÂ)!NBÂ)!Buk)#F!)	"\n!)"\v!)"\rB"\x07!	A!)ByHA!	B1k!)!)	§!	.1Br!	.2"\x07\fB"\f!\rByHA!	B1k!\v!\nß!	.1Br!	.2"\f\f!	B1k!Bák#\n!!Ï	A!	)1BGA!	B!k!\n!	)5!	)9B"\n!	)!#\vByG!	.0"\n!\vF!	)%!\vÒ\x07\r\fB"\n\f!	B1k#\v!\n!\x07!\x07B\0rBG!	¥!	)9#\n!	*1#CR\x1B!	B½k!	B=kBõý\v!	!\n7¹!	!8±!\v!!!!\x07!\f!	B±k!\bÌ!	)1BH\f!	)5\f7BÂ)Bk"\n!	*"By"\x07\fBÂ!\n7\r\f!	Bk!!	)5!	)9¦BÂBÂ)Bk7!	)#\x07ByHA!	*"\r\fB¬Á\f\f!\x07ByH\fBBÅÁB\x1Bä\x07"\n\r\f!¨"\n!\x07ByH\f!	!\n7±!	B±k"!\n))#A!\n)-!Ò\x07\f!\n)#BKA!\n)!Ò\x07\f!\nB9Ò\x07!By7!!7\r\f!!C!?	!!\n7!!\x077\f!	Ò!)#BKA!)!Ò\x07\f!)#BM!)!Ò\x07\f!	B±k%\fê\x07AAAAAAA!Bl#\b)#	Byr#BB	!	Br#!kPA!B!B(k#\x07!JA!B\nPA!!#B\fB"!BÍ\0|L	B!B\fkByr!B\fJ"!B	l"\x07!FA!\x07F!BJs!!lB	L!!Pss\b!\f!!\x07k"A!!LA!B­¢Â)GB©¢Â)!HA!)#	Br\n!	Byr#	!k#!J\n!!	­!!l#BPA!\b!!\b)BrsBs7!!\x07k#!Bs7!!\x07k#!)Bs7!!\r\n\f!\b!!\b)BrsBs7!!\x07k#!)Bs7\r	\fB¡¢Â)!k#!J	A!!l#BNA!\b!	Br!sBs7!!\x07k#!)Bs7B"B"\r\f!\b!!	BrsBs7!!\x07k#!Bs7!!\x07k#!7!!)Br7\fB©¢Â!7B¡¢Â!7\r\b\f!!l#BN\x07!\b!!	BrsBs7!!\x07k#!Bs7!!)Bs7!!\r\x07\fB¥¢Â)!k#!L\r\x07\f!!!!L#A!!!ý\v\f!\b)#Byr#\b!BB	!Br#kJ!F!\x07!\bPs\x07B½ÂB/BíÂ¹\fBý\0ÁB/B­Â¹\fB½ÂB/BíÂ¹\fBý\0ÁB/B­Â¹\f!\b!!	BrsBs7!!\x07k#!!l#Bs7B¥¢Â!7B­¢Â!7\f!\x07F!\f!#F!B}By!\b)#Br!Byrk#!!L#A!!!ý\v\f!"\f!I\f!\f¤\b\x07}Bõ¹Á"$Bál#%AA!A!)BO\f!!\f\r\f!B;%!B7!!C8!!)#7	!!)	#7!!7!Bõ¹Á7!BºÁ7!!!Buk7\r!BÍk"C"\x07C"C"\bC"	C"\nC"\vAAAAAA!BAl!¤!.ABGA!)E"!C8!!7	\r\b\fAAAAAA!.BBl\f!CSABÑ¸ÁB\fê"!C8!!7	\r\r\f!BAl!ø\x07!*A#CR\v!,I"\f!"\v\r\f!\nCSABÜ¸ÁB\nê"!C8!!7	\r\f\f!BAl!ø\x07!*A#\nCR	!,I"\r\r\f!	CSABå¸ÁB\fê"!C8!!7	\r\v\f!BAl!ø\x07!*A#	CR\x07!,I"\r\f!\bCSABð¸ÁBê"!C8!!7	\r\n\f!BAl!ø\x07!*A#\bCR!,I"\r\f!\x07CSAB\0¸ÁB\vê"!C8!!7	\r	\f!BAl!ª!)I"!*A#\x07CR!!)79!!*	81!!*8)\r\f\fC"!\x07CSA!!)97Q!!*18I!!*)8A!\x07"\f!!7I!!8A!!:9!!\bC!\bCS81!!:)!!	C!	CS8!!!\r:!!\nC!\nCS8!!\f:	!!\vC!\vCS8!!*A8M!!*I8U!!)Q7]\r\f!C8!!7	\r\f!)I"!C8!!7	\r\f!)I"!C8!!7	\r\f!)I"!C8!!7	\r\f!)I"!C8!!7	\f!Bák%\f\b}$BÁl#%!)1"	!B7]!B79!!B5kB!	75B"\n!B71!Bµk#!B1k#!B%kBB!)¹!)½·!BAl"\v!ªB!)AByG\x1B!!\v\bB!)1#ByG\x1B!)9"!)5"\n!\f"!Bk!BÍk#Ì\r!B1k!)!)ñ\r!)9"!)5"!)1"\f!)!"\r!,)"!)"!,"!)"!,	"!."!."\b!.~"!.}"!Bl#B\0rBPAB	B	ë\n#C8B\r\f!Bk!!BuBý\br#)­çAkÌ\r!B	k!)#\x07!)ÍçA!\x07#!!)!)½çA!\x07BukÛ!)	"!)\r\f"\x07!B7­!By7}!By7q!B7a!By7¡!By7!By7!C8Q!C8A!C81B!	\x1BB!\v!Bñk\vF\x1BB!!Býk\vBt!BHs!BHs!\bBHs!BHs!s!s!\rsBr\x1BB!BÙk!Bkô\bF\x1BB!Båk!Bkô\bF\x1B!Bñk!B¡kô\b\f"!!)-7	!!*%8!!7!!\n7!!7\r!!;=!!\x077)!!7%!!Br;:!!Br;9!B!!\fByG#7!!B!!7!B!\f!7!!ýB\v!\r75!!ýBå!71!!ýBå!7-!!B\0rB\bG!!BGBr;<!!\bBG!\bsBr;;!B1kü\n!BÁk%\fé\x07\n$BÁl#%A!BGFA!B=k!k#B7!BkB;!B	k"\r\f\f!BÍk!B!!B!B-Ë\rAA!B1k!BÍk®!)1#F!Bõk#!!)5B<Ë\r!B)k!®!B!k!))#B!!)-B!B"BÙâÁ"!)%"!)!"\x07A!"!F!Bk"!BÁãÁk"!B½ãÁk!Bk#	")!)!\x07!ÇF\f!	B­ãÁk"\b!	B±ãÁk)"\nB"\x07Bé\b"AA!Bk!Bõk®!)#F!Bk!!)#B>²!Bk!)#!!!)¡!!!)"!)"!B	k!)¥B!!)©B!!!)	!)\rþ!)"!!)#\v7±!!7­AA!!BºàÁBÇFA!!B»àÁB	ÇFB"\x07\r\fB"!B7½!!7µ!!!\vk7¹Bé\b"A!Bk!Bµk\b!)BH!)¡"AA!.¥#B/GA!BG\r\f!BG!B1lB\0r#B\nL!\fB"\r\f!!m!k"!B\vo"\r\f\f!!BÃàÁB\bÇF!B­k!\bF!\nFsB"\x07B\r\fBé\b!!Bé\bP"\r\f\f!	BµãÁk)B\vu!k\f"B"A!BGA!.F!!B=k!k#)N!!7!Bk!\x07;\f!B	k"!Bk"\r\f\f\f!)="!)E"!.I!BÁk%BkB!B\0\br!B\0\brL\fö\x07$BAk#%AAAAAA!FABB#BB \f!C8\r!B7!)#FA!)\r"\b\r\f!Bl"!)"!)"!)	"!)\r"\b!)F"\vA!!!!J"\fA!!\fG!!\b!¡#	B¡#79A!B9kABy"\x07!B	J!\x07\r\f!!	B¡#\x077=!Bk!B=kê\x07!)#ByG"\n!)!"\r!)"!\x07B	PA!\x07\x07\fB!\r!\n"\rB!!\n"\x07B!!\n"\n\f!	B	PA!	\x07\f!Bk"!\x07ByG\f!\v!B	JsFA!\x07\f!!7!B7!Bk!!«!)"	!)#\vByGA!By7!!	7!\x07A!\n!\x07Ò\x07\f!)"!)#A!"A!)#A!Bk)!Ò\x07\f!BkÒ!B!k"!Bl#\f\f!)\r#F!!BuÒ\x07\r\f!*!"!)#\f!)\rGA!B\rkä	\f!)!\fBuk#!8!!	7!!\v7!!\r7	!!\n7!!\x077B"\v!!\fBk7!"\r\f\f!B®Á)7!Bù­Á*8!Bñ­Á*8	!Bé­Á*8!B7%!!7!!CÁ8!Bkß\n"!By7!!7!)F!)\r"\b\f!\bB	J!\b\x07\f!)F!)#B	P\r\f!B\rk^!!)7	!!*\r8!F!\bB	JsFA!\b\x07\f!)F!)#B	J\f!\x07\f!BAl%\f±\x07\b$B1l#%!B.;!¾#\vC\0\0\0\0\0\0\0\b"\n!!\vC@¨k"A!\vC5C\0#\vQA!\nQ!B!k!\nCB{!*!C\v!2-C!2.~}"\n!))"A!\nC§ë°äZA!!\nCC´çÍ´çÍè!\n!*	#\nCw}#\vCS"!\v¨\r!Bl"!\nC\v"\n\r\f\f\f!B!k!\nC	!\v!\nCS{!.."!))"!*!"\n!.-\f"!!!\nC\0\0§ë°äV#\x07kBk#7!B!k!\nCÃØ0#\vC\0\0\0\0¥!*!"\f!\n!\vCÃØ0~#\nQA!))"\bC±áÁ1\r\f!B!k!\n¥!))B	k"\b!*!C±áÁ1}\f"\n!!\x07k#	!B1k;!	!\n8	!	!\fC±áÁ1}8B!\b!Br!\x07k#Bl"!Bkç\nFA!."!B/;!!;!!k!BLk#!!B v#t!l#B\nKk#!Bü)mBw#\x07B1k;!Bk!BäKk#!\x07B¹m!BukBýÁk0<!Bæ×BæÛ!BO<!Bk\r\fA!!BlIA!Bk"\x07!BO!B!l#k"!A!!\x07!ý\v\f!A!B1!ý\f\f!B/;!!k\r\f!A!!Bk!ý\v\f!Bk#!l#\x07A!!kB1!\x07ý\f\f!!kBkB/;!!k\r\f!Bk#A!!\x07!ý\v\f!!kB/;!!k\r\f!B1;!B±Ý<!Bk\f!B1k%\f\x07\x07A!B!JA\r\f!B\0JAB"\r\fAA!BPA!B	J!Bÿ\0\0r#B¯\fH!Bá\0\0rBáÎ\vH!Bñ\vHrr!BñØ\flBrJr!Bñ\flBßmJr!B\rlBuJr!BÑ§\rlB|Jr!B9lBûçUJr!Bñ9Jr"\r\f!B	wB\0r"A!Bk"\x07!!.B#k"!!.B#HA!!L!"!\x07#BÍH\r\fAA!!L!BLsFA!F!BÙÂk"\r\f!!BBÂØ\fA!.!B\0rHA!Bk"!Bl#\r\f\fB"\r\f!"!\x07#BÍH\f\r\f!B	wB\0r"AA!Bk"\x07!!.æB#k"!!.åB#HA!!L!"!\x07#BÝH\r\fAA!!L!BÕLsFA!F!BÁÂk"\r\f!!BÕBÂØ\fA!.!B\0rHA!Bk"!Bl#\r\f\fB"\r\f!"!\x07#BÝH\f\f!B\0\0r"B"B"A!Bk"A!-B#BOA!"\r\f!BùHA!BÂk.!B\0rB	us"!Bk"\r\fB©Â\f!!l#BI!Bt"!BùH\f\r\fB"B"A!Bk"A!-õB#BOA!"\r\f!B¥HA!BöÂk.!B\0rB	us"!Bk"\r\fB©Â\f!!l#BI!Bt"!B¥H\f\f!Br\fÊ\b	$Bl#%!!;,!B7Ñ!BöØÁ7Í!B\b7Å!BÊ¸Á7Á!B7½!BòØÁ7¹!B\n7±!BÁ¸Á7­!B7©!BõØÁ7¥!B7!B²¸Á7!B7!BôØÁ7!B7!B¡¸Á7!B7!BôØÁ7}!B7u!B¸Á7q!B7m!BòØÁ7i!B\n7a!B¸Á7]!B7Y!BðØÁ7U!B\v7M!Bý·Á7I!B7E!BëØÁ7A!B79!Bì·Á75!!*!#\v=!!*#\f=y!!*#\r=e!!)qByH;É!!)eByH;µ!!)YByH;¡!!.BH;Q!!.BH;=!Bñk"!Båk"\x07!BÙk"\bAAA!B¡GA!B-k!k#Bk.BrA!B	k)"	!B\rk)"\n!B,k!Bk)!Bk)\nF\f!Bk"\r\f\f!!\n7Ù!!	7Õ!!B\0rBu*õÎA8é!B\v7ý!B\v7õ!!Bék7ù!!BÕk7ñ!BÝk#BÁÁ!Bñkð\fB!¶\x07"\r\f!)1"!B7Y!B75!!B5kB!71!B7-AA!B!k!B-kÆ!)!#F!!)!)	!)%#)!)	#F\r\f\fB¸ÁB\n!\r!,	Ú#B¸ÁB!\f!,Ú#B¡¸ÁB!\v!,)Ú#!Bk!\bÌ\rB²¸ÁB!)!)B÷ØÁB<BØ#!Bk!\x07Ì\rBÁ¸ÁB\n!)!)B²ÙÁB5BØ#!B	k!Ì\rBÊ¸ÁB\b!)	!)\rBæÙÁB1BØ"\f!Bk%!\f\r!)"\x07!)	#\vAA!\x07!\bBmk#)"!)	#A!B\rk"A!Bl)#A!)!B\rmÒ\x07\f!BAl"!Bl#\f\f!)#A!!B\x07uÒ\x07\f!)"!)#\fAB"A!!B\rmk#	)"\n!	)	#A!\nB\rk"A!Bl)#\rA!)!\rB\rmÒ\x07\f!BAl"!Bl#\f\f!	)#A!\n!B\x07uÒ\x07\f!Bk#!\fH\f\f!)\r#A!!B\rmÒ\x07\f!)#A!)!BuÒ\x07\f!)%#A!))!BuÒ\x07\f!)5"!)9#A!"A!)#A!Bk)!BuÒ\x07\f!B\rk"!Bl#\f\f!)1#A!!B\rmÒ\x07\f!)=#A!)A!BmÒ\x07\f!)M"!)Q#A!"A!)#A!Bk)!BmÒ\x07\f!B\rk"!Bl#\f\f!)I#A!!B\rmÒ\x07\f!)a#A!)]!B\rmBkByr#l!!kB\nkÒ\x07\f!)q#A!)m!BuBkByr#l!!kB\nkÒ\x07\f!)#A!)}!B\rmBkByr#l!!kB\nkÒ\x07\f!\bBk#\b!\vH\f\f!)#A!\x07!BmÒ\x07\f\fû$BÑl#%!)I#\x07!)MB\rmk"!)=#!)ABmk"!B9k"AA!F!!GsFA!Bk"\n!\r\fA!B!!HFA!\x07!G!\x07Bk)#!\x07B	k)Bmk"!\x07B\rk"\x07\r\f\fB"\n!#Bk\f"!)#\b!)B\rmk"!)#!)	B\x07uk"B"A!F!!GsFA!BAl"\v!\r\fAA!B!!H!\b!HA!\bBk)#!\bB	k)B\x07uk"!\bB\rk"\b\r\f\f!"!\n"\r\fB"\v!#BAl\f!!#\fAB"\r!B	k!)#	!\fl#!BwkBkBB\rÂ\b!C8!!B;)!C8!!*	8!C8A!CÁ89!B;I!C81!B"B"B"!)#!	NA!	!l"!)\r#!B\rmk"\r!"\f!B	k!!7E!!7A!!7=!!\r79!C!81AA!!B1k¢	!)#F!)B\rm"A!F!!*#XA!Bk!!B	k)B\x1B\f!B\rk"!B\rl"\r\f\f\f!!*)8I!!*!8A!!*89!!*81!!*I8!!*A8!!*98	!!*18\f!\f!k""!\v"\r\f\f\f!!)m!l7m!BÑk%\fø$B!l#	%AAAAABÂ)BÂB7A!BÂ)PBÂ)!Buk)#F!)B!)ByH"!)"\n!)	"A!)	#\rBw#\fA!\fBu#B#\bF\bA!\fBHA!\fBr!\fBÿ\0\0\0\br"!\b"!\n"\x07A!B	k!\x07Bk*8!!\x07Bk*8!Bk!\x07B)k*8!Bk!\x07Bk*8!B!k"!\x07B1k"\x07!!\vBk#\vH\fF\f!\b!\vBuk#!\n!\vBmk#\x07*8	!!\x07*8\f!	B\rk!!!!\b!\f!!þ!\b!Ò\x07\r\f!	B\rk!!!BB!!þ\fBÂBÂ)Bk7!	)"A!	)\r#\fByl\fB¬Á\f\fBÂB7\fBBÅÁB\x1Bä\x07"\f!	!7\r!	B\rk"\v!))#\nA!)-!\nÒ\x07\fB"\x07!)#\nBKA!)!\nÒ\x07\f!B9Ò\x07!)	"\r!)"\n\r\f!	)"\b!	)!!	)º"\x07!\bº"\bÞ#\v!\x07!\v!\b!\x07B	PA!\x07\x07\f!\bB	PA!\b\x07\fB"\x07!\fF!!\fÒ\x07\f!\rA!\n"A!)#\bA!Bk)!\bÒ\x07\f!B\rk"!\rBl#\r\f\f!)#A!\n!B\rmÒ\x07\f!)#BKA!)!Ò\x07\f!!\v7!!\x077!	B!k%\fB! \fÏ\f$B1l#%!Bk#\x07!)#B	P!B	Jr!!ï\fB«AA!)#ByGA!!)BB#7!\x07"!¿\n!By7!!7!)"!)	#\bA!"A!)#A!Bk)!Ò\x07\f!B\rk"!\bBl#\b\f\f!)#F!!B\rmÒ\x07\r\f!!*!8!!)7\r!!7	!B7!!C8B"\n!)	#\bBw#	Bu"\v!)"\x07A!	F!\vB#\nF!	BHA!	Br!	Bÿ\0\0\0\br"!\x07"A!\n!\rk#B	k!Bk*8!!Bk*8!Bk!B)k*8!Bk!Bk*8!\rB!k"\r!B1k"!!\fBk#\fH\fF\f!\n!\fBuk#!\x07!\fBmk#*8	!!*8\f!B	k!!\n!	!Bk"!)"!)"AAA!A!F!!Ò\x07\r\f!ByH!"\f!!7-!B-k"!¿\n!By7!!7\r\f!!)!7	!!7!!7\f!	A!\n!\vÒ\x07\f!B	kÒ!\bA!\x07"A!)#A!Bk)!Ò\x07\f!B\rk"!\bBl#\b\f\f!)#F!\x07!B\rmÒ\x07\f!B1k%\fB!\v \f\x07\v$Bl#%A!B1k#\x07!°\r#F!!))#\vº\r#F!B	k!\x07BíÖÁ!)!)!!)	"!!)\r7!!7!!7!\x07!¦\r#F!)"	!B\f7!	B\fG!!)1Bk#\b71!!)\r71!!*8)!!*8!!*!8!!)-"\n!))"\f!)"!)"!\bB\0\0\0NA!BÉk!á\n\f!!)YBl#7YA!A!!)]P\f!\x07ì\bBÂJAA!\x07\n#F!)B\fH!)1#BÁL!!!)U#\b!!\bL7U!B9k#!\x07¹!)9B\rG!Â\r\f\f!!\x07ì\b79!BÉk#!B9k\0\f!)M!)Q!B\0kBÑÁç\x07!É\b!!)YBw7]\f!Bñk!Bák#!\f!!\v!Bk´!)q#\bA!B9k!\b!)u¦	\f!!\x07â\f!!	79!!*)8=!!)17E!!7M!!7I!!*8Q!!*!8Y!!\f7a!!\n7e!!)Ñ!B9kË\x07!klBl7Ñ!!!·\x07"!!)¡!l7¡!)!\nLA!)!\nBukB7!!)¥Bk7¥\fA!!\vº\r#F!)¥#!)#H!!BwBkNr!Bñk#!!!\v!\f!	BH"!B9kæ\f!Bk%!\f\x07$Bñl#	%!	B!k!BÁk#\v!¢\b!	B)k!	)!!	)%£\x07BBë\n"\n!	Bk!\v!!\b!	BAl#\f!	)!	)£\x07!\nB\x077!\nBÿÈÁ7!\n!	)I7!\n!	*A8	!	!\n79!	B75!	B7=!BGA!	Bk!\v!!Ï!	BÉk!	)!	)£\x07!	B\x077E!	BùÈÁ7A!	B5k!\fµ	\f!	B	k!\v!!·\b!	)	#A!	BÉk!!	)\r£\x07!	B7E!	BÉÁ7A!	B5k!	BAlµ	\f!	BÕk!	)9#!!	)=Bmk\0\x07!	BAl!!	)-#!	)1#!	)Y!	)]!\b¢!B¹k"AA!	)AFA!	!	*E8e!	B7a\r\f!	!	)E7m!	Bák!!!¸!	Bíkï\r!	)aBG\fA!Bùk!	)e#!	)i#\vä\f#F!Bk!\x07Eñ@BèB\0r#BHA!!*á!®}8á!!\x07!*ñ#\r!\x07!\rV8ñ\r\f!!!\x07Eñ@B¸\x07\f!BÁ\bk"AA!)É\b"A!B!)Õ\b#\nF\x1BB!)Ñ\b!\nB\rmk#B\rG\x1B!Bl)!\nB\bukBl\f!kJA!!N!)Å\b!B\rmk"\r\f!	B7A!!	BAlÀ\r\f\f!!¬\b#F\f!!\v7	!!7!B7\f!	Bák¨!	BÕkª!	B5k#\v!®!	B)k!	Bñk%\f	$Bñl#%!!)%!C8¡!C8©!B7±!C8Ù!C8á!C8É\x07!C8Ñ\x07!C8Ù\x07!B!)!#\bB\vo#\x07!\x07BP7Ù!))"\x07!C8á!C8é!*"!Bák!Báý\v!B7á!CÁ8Ù!C8Ñ!C8É!CÁ8Á!B7!CÁ8!C8ý!C8õ!B7Ù!CÁ8¹!C8Á!C8É!CÁ8Ñ!B±ÃÁ*#8å!B¹ÃÁ*#8í!!8!!8!C8í!C8õ!CÁ8ý!C8!C8!C8¥!C8­!CÁ8µ!C8½!C8Å!!8å!!8Ý!!8!!8!!8Í!!8Õ!C8­!C8¥!CÁ8!C8!C8!CÁ8!C8ý!C8õ!CÁ8í!C8å!C8Ý!!8½!!8µ!!8Í!!8Å!CÁ8\x07!C8\x07!C8\x07!CÁ8ù!C8ñ!C\0\0\0\0\0\0\0\0\08é!B7Õ!C8¡\x07!C8\x07!CÁ8Á\x07!C8µ\x07!B!\x07!\x07BP7±\x07!C8©\x07!!8é\x07!!8á\x07!!8ù\x07!!8ñ\x07!!8\b!!8\b!C8µ\b!!\bBw#\x077±\b!!\x077­\b!B7©\b!CÁ8¡\b!B7\b!C8\b!!8á\b!!8Ù\b!B7ñ\b!C8é\b!C8Ñ\b!C8É\b!CÁ8Á\b!!B1ý\v!EñEñ\0!Q:1!B7Y!C8Q!!\b7M!!\b7I!!*á89!!*é8A!Bñk%\f¦\x07!B	l#!Bl)#Byr#k"AA!Br!BrF!)#!k"!!l#B©¢Â)GA!)BrBHB¡¢Â!7!!)Br7!!Bs7!!7\f!!­\fAABÁ¢ÂAAAA!)#BrFA!B­¢Â)G!B©¢Â)G!!Byr#­!!!k#Bs7!!k!7!B©¢Â)HB¡¢Â!7\f!!Br7!!Bs7!!k!7\f!BJ!!ÇBÁ¢ÂBÁ¢Â)Bl#7!\x07B Â)#B\0 \r\fB­¢Â!7B¥¢ÂB¥¢Â)!k#7!!Bs7B©¢Â)!GAB¡¢ÂB7B©¢ÂB7\f!B¹¢Â)#NB­¢Â)#FB¥¢Â)#B*JB Â"A!!)#PA!!!)kJ\x07\f!)	"\r\f\fB©¢Â!7B¡¢ÂB¡¢Â)!k#7!!Bs7!!k!7\fB"A!Bk"!)	#\fB\0 !!B\0 N\f7\fAB¢Â)#B!Bwu#rFAB¢Â!!s7!BùrB Âk#"\r\f!Bùr#B Âk"!B Âk)"\f!!7	!!7\r!!7\r!!7	\fBÁ¢ÂB Â)#B"A!Bk"!)	#\fB\0 !!B\0 NB\0 \f7!!PB¹¢ÂB7\f\f¹	B,BÅ!)	#	Br#\n!\nBwB!!k"\nA!	BrFAB"\r\fA!BPA!!7"\x07\r\f!FA\r\f!Br"\f!BPA!B\rr"A!\x07!!\bk#\v-BÀKk!\vBk-BÀKk!\vBk-BÀKk!\vBk-BÀKk"\x07!!\bBk#\bH\f!\fF\f!!\bk"\bA!\x07!\b-BÀKk"\x07!\bBk"\b!\fBl#\f\f\f!\x07!\nk"\n\fB.!"\fA!0\r#!\nLAAA!	B	rFA!!\nl"\nB"\x07B"AAA!	BwBrBl\f!\n"\r\f!\nBÿ\0rBw"\f!	B\0\0\0r"\v!)"	!)"A!\x07B\0\0r!B\0\0rPB"\b!\x07Bk"\x07!!\v!	)F\f\r\f!!*	#¨B\0zrB±s7	B"\b!)#	!)#\v!\f!!ù\nB"\x07!!\nlB\0\0r"A!\x07B\0\0r!P!\x07Bk"\x07!	B1!\v)F\f\r\fB"\b!!	!\f!!ù\n!!!!	)\rB"\x07!\n!lB\0\0r"A!\x07B\0\0r#!J"\b!!N!\x07Bk"\x07!!\v!	)F\f\r\f!	!!!\v)\r!!8	B\fB"\b!)#!)#!\f!!ù\n!!!!)\r"\b\f!\b\f\f$B1l#%!B!k#!)#B	P!B	Jr!!ï\fB«AA!)!#ByGAB"	!!)%BB#7!!"\x07!¿\n!)"!)	#\bA!"A!)#A!Bk)!Ò\x07\f!B\rk"!\bBl#\b\f\f!)#F!!B\rmÒ\x07\r\f!!*)8	!!)%7!!7B"\n!)	#\bBw#Bu"\v!)"A!F!\vB#\nF!BHA!Br!Bÿ\0\0\0\br"!"A!	!\nk#\fB	k!Bk*8!\f!Bk*8!\fBk!B)k*8!\fBk!Bk*8!	B!k"	!B1k"!!\x07Bk#\x07H\fF\f!\n!\x07Buk#!!\x07Bmk#\x07*8	!!\x07*8\f!Bk!!\n!Ç!)ByGA!!)#7!!B!k"\x07!¿\nB\r\f!!*8)!!*8!!B!k"\x07!BkÒB\f"	!A!\n!\vÒ\x07\f!Ò!\bA!"A!)#A!Bk)!Ò\x07\f!B\rk"!\bBl#\b\f\f!)#F!!B\rmÒ\x07\f!!\x077!!	7!B1k%\fB!\v \f\x07	$B¡l#%AABÂ)FABÂB7BÂ)!LABÂ)!Buk)#\fBÂB7\f!BBÅÁB\x1Bä\x07#7Y!BÙk"!))#A!)-!Ò\x07\fB"!)#BKA!)!Ò\x07\f!B9Ò\x07\r\f!Bák!º\x07B"BÂBÂ)Bk7!6"\x07!6"\b!6"	!*"\n!*y"\v!*q"\f!*i"\r!*a"!B7U!BÙk!BÕkØ\f!)]"A!)Y#F!!7!!7!BÉk!!	£A!)M#!)IBr\x1B!Bk#Bë¯ÁB\bÊ\v!ò!BAl!!\b£!)E#!)ABr\x1B!Bò¯ÁB\x07Ê\v!ò!B9k!!£!)=#!)9Br\x1B!Bø¯ÁB\x07Ê\v!ò!B1k!!\r£!)5#!)1Br\x1B!Bþ¯ÁBÊ\v!ò!B)k!!\x07£!)-#!))Br\x1B!B°ÁBÊ\v!ò!B!k!BkB°ÁB!\fÕ\x07!)!BGA!)%\r\f!Bk!BkB°ÁB!\vÕ\x07!)BGA!)\r\f!Bk!BkB¡°ÁB\r!\nÕ\x07!)BH!)\f"!)#B	J!\x07\r\f!)\x1B!B	k!)ß!)\r"!)	"\f!Br"\f!!7!!7!B¡k%\fÈ$BÑl#%AAAAB!)#\x07Byt!\x07BOBl\f!!Â\r\f!)#\f!)	#Bu#k"!\f"A!#A!B!l"!Bk"\n!)	"\r!)!B!k"!\r!\n¸\bF\f\f!B	k!!kB	B!Â\b!B7!!*	8!Bu"\n!B	k"\r!B1k"!\f"\x07AA!\x07!HA!!\x077!\x07Bk"!BkB½ãÁù\vF!FA!)ByK\f!\n"!\r"\b!"A!F!\f!!)#	!)#\vFA!	!\v!\b)!\bBk)!Bk÷\n\f!Bk"!Bl"!\bBk"\b\r\f\f!!)7	!!*8\r\f!\x07B!k"B"AAA!!\nGA!!k#	Bk)#\v!\x07)	GA!	)#\b!\x07)!\v	F\f!Bk"\r\f\f!)ByI\f!BÅk!\x07\b!!!!M!!)M7)!!*E8!!Bk!B!kÚ\b!"\x07\r\f!\b!\v!	B	k)!	B\rk)!Bk÷\n!"\x07\r\f\f!!)\r#\x07B	BÂ\b!B7M!!*8E!\x07Bu"!)	"A!A!B!k#\x07!!!M!Bl"!Bk"!BÅk!\x07\n\r\f\f!!)M7\r!!*E8!By7\f!BÑk%\fÈ\n}$BAk#%!B7\r!C8A!#\fE.Dìã7\x1B@g!\fE/Bdr!¾C\0\0\0\0\0\0\0\0\0#\rCù\0[!EbssFA!EdA!BkB.ë\x07\f!Bk!\fé!B1k!)#!)#\x07Bæ²!)9B!)1#"	!)5!\x07!"\v!!!"\x07B"A!)=B!#\nF!\nBl"!	Bk"A!F!Bl"!.!B\vmkB1l"!Bk"\r\f\fB!l!!	!\nË\nBl"!\x07!\vk"\n!)\r"\vB"A!\x07!\nGA!\vBk"AA!)\r#!N!)	!kBl#FA!.B/l\f!BkÆ\r\f\f!!!B v#t!l7!B.B,!BI7!!B\r7=!B75!!Bk79!!B!k71!B%k#B«ßÁ!B1kð\f!Bk!))!)-\n!!Bk\r\f!"!\x07."	!\x07Bk"\x07B"AA!	B/l\f!\bB"\b!BrBl\r\f!\bBGA!BkB/ë\x07\f!Bk!	ë\x07!\bBk"\b!Br\f!k"!"\r\f\f!!Bk#ð	!\rC\0\0\0\0\0\0\0ø\0W!\f!\fcs!BÉ·ÁB\n\f!!)\r7	!!*8!BAl%\f°$Bál#\n%!\nB	kBB	B	Â\b!\n*	"!\nBkBì\n!\nB7!\n!8!\nB7Q!\n!7M!\n!7I!\nB7]!\n!\b7Y!\n!\x077U!\nB)k!\nBÉk!\nBÕk°	!\n)A#\v!\n)E#!!\vJ"!B¹k"!\n)=#\fBu"!\n)1#\rBu"!\n)9!\v!\fm#l"\x07!\n)-!\v!\rm#l"!\n)5!Buk"!\n))!Buk"B"AA!\v!HA!\f!\r!\f!\rJ#!!!J#!\x07!!\x07J"!\nB7%!\nB7!"\b!"A!A!\nB)k!!,!	Ó!\n))A!\nBk!\n*1¥\v!\nBk!\b,£\v\f!Bl"!\bB	k"\b!B	k"\r\f\f!!!!\n)!\n)!\n)!!\n)%aB"\f!\nBk!\nBk!!7!!7!\nBák%\fA!)ñ\b!)å\bsF!\n)%#!\n)#!!J"!\n)!"!\n)"\bA!F!!!!\b*!,À\r!Bl"!B	k"!\bB	k"\b\r\f\f!!	ö\n"A!\n)#\bFAB"\r\f!\n)"B"A!!*!Zk"!B	k"!\bBl#\b\f\f!\vBk"\v!!k"!!k"!\x07!\fl"\x07!!\rl"!!k"\r\f\f\x07	\x07\x07}$Bl#%!B	k!þ\bA!*	#\vCRA!)"!C8!!7	\r\f!*I#\fCSA!,a"!,Q"!*Y\r\fC"\fC\f"\r!,A"!*9"!,1"!*)"!,!"!*"A!\vCRA!,"!B\r7}!BÙÝÁ7y!B	k#BªÁ!Bùkð\f!BékBÑ¸ÁB\f!!E1Bg!)\r!)Á!\r\f!B7i\fB"AA!CS!B	kBÜ¸ÁB\n!A!)	\fB"!,"\fCË¶ï"\vA!\fCS!B	kBÞÁB!A!)	\f!,ý\b"\v\fB"A!\rCS!B	kBîÝÁB!A!)	\f!,ý"B"\fB!"AAA!)i\f!,qý"\f!B	kBå¸ÁB\f!!ì!)\r"\x07!)	#	BGA!C8!!\x077	\r\f!B	kBð¸ÁB!!ì!)\r"\b!)	#\nBGA!C8!!\b7	\r\f!!7!!!\v8!!7!!7!!ý\x078	!!!¾C\0\0\0\0\0\0\0\0\0Cù\0Ur®8!!\bBÁ>!\nBr7)!!\x07BÑ!	Br7%\r\f!!)m7	!C8\r\f!)\r"!C8!!7	!)iBH!BékBsï\r\f!Bk%\fâ\vB"AB	#A\r\fB"!A!BÁrFA!Bu"!Bk"\r\f\f!!u"!!lBk"!B!lw!s!B\fw"!Bl"!Bu"\r\f\f"\f!B\0\0@rBÁs"!B\0\bl#\bBrA!Bu!B ws"!Bu"\f!Bu!B ws"B"B"AA!Bu"!!!!k#!k!!I#"!B!!lBu!B ws"B!!!\x07k"\x07!Bw"\rBy"B"!!!	k#!L#\n!!Hs!!MrFA!!l!\nl"!!l"!!BI!!k#	BOrk"!!k"\f!Bu!B ws"!Bw"!Bu"\r!!sF!BGA!\x07Bk"\x07B"\r\f!Br!k\f\f\f"\f\f!\x07B u!Bws®!\bBuBAr!\x07BvkB\0k®C!À\f¬\x07A!F!B\bl#B!!P"\b!BkB}r!l"	B"AAAA!!k.#Á#\x07BOA!	!lBr!!\bPA!!k#Bk)!)sByr!B	k#!\bJ\f\r\fC!"\nAAAAAAAAA!.åBBl\b\f!Bk#!JC"\n\r\x07\f!Bk#!JC"\n\r\f!Bk#!JC"\n\r\f!!k-BÀK\r\f!!k-"AA!Bál#A!BGA\r\r\f\f!BarB¡G\r\f!B K\r\f!\x07B kB\0rB\rPA!\x07BrBoH!BAI\r\f!BAI\r\f!!k-"AAAA!Bñl\f!\x07BkB\0rBL!BAI\r\f!BñkB\0rB1J\r\f!BK\f!!Bk#NAC"\n\r\f!!k-BÀKACÁ"\n\r\fC"\n!Bk#!P!!k-BAICá"\n\r\fC"\n!Bk#!P!!k-BÀMCÁ"\n\f!!\n!®8!B7\f!Bk"\r\f!Bk"\r\f!!NA!!k-BI!!Bk#H\f\r\f!!L\f\f!!7	!!7!B7\fé	}$Bál#%!.A!)"!)\r"\x07!)	"\b!)"!),"\v!B7\r!CÁ8!!*8AA!B1k!Bk¯!)1#	F!)=#F!)5"\n!Bk!)9!!)\r#!)GA!Bkã	\f!)	!Bmk#!\n7!!	7!!*8	!!)%7!!Bk7\r\r\f\f!Bk#!)	#!!)\rBmk\0\x07!!7-!!\x077)!!7!!!\b7!!7%B"!B\x07B!)#)#BG#79!Bù×ÁB!75!!Bk71!!!\v!B1kBØÁ²AAAAAA!Bl	\f!BkBBC!\v!),ð\r\f!BkBBC!\v!,	ð\r\f!).LF!Bk#BÆÌÁBC!\v!)#,	ð!BÉÌÁBC!\v!,ð\r\f!)#."!,"\v!,	"\f!C8Y!!\f:Q!!\v:I!Eñ@E!:A!BAl"A!BG!Bk!B¥ÍÁk)!B©ÍÁk)C!\v!!k,ð!B	k"\r\f\f!Bk#BÆÌÁBC!\v!)#,ð!BÉÌÁBC!\v!ð\f!Bkª!Bk#\v!®\f!Bák%\fÑ\r!!N!!LsFA!!B\rmk"\n!!B\rmk"\v!"\rA!!Bl#B!!NB\rmk"!\nB\rl"\x07B"B"A!!\r!k#LA!B\rm!!\n!k#B\rl!!\v\0#	k#\b!)	7	!\b!*8!!	k#\fB\rm!!Bl!B\rk#!\v\0#	k#\b!Bk)7	!\b!*8!	!\fk#\fB\rm!!B%l!Bk#!\v\0#	k#\b!B!k)7	!\b!*8!	!\fk#\fB\rm!!B1l!B%k#!\v\0#	k#\b!B-k)7	!\b!*8!	!\fk"!\x07B1l"\x07!B1l"!B1k"\r\f\f!!B\rmk"\bA!!\bPAA!!HA!B\rm!k#!)	7	!!*8!B\rk"\r!Bk"!\x07"\n!"\r\f!B\rm#A!!!ý\v\f!!k"!B\rm!kB\rl"\x07A!!G!!\x07)	7	!!\x07*8!Bl"!B\rk"!\x07B\rl"\x07\r\f\f!B\rm!!\x07!!\v\0#\rk#\n!)	7	!\n!*8!!\rk"!\x07B\rl"\x07!B\rk"\r\f\f\f!\f\f\f$Bl#\b%AAAAAAABÂ)BÂB7AAA!BÂ)PBÂ)!Buk)#F!)"	!)	#\vBw#\nF!\nBu#B#\fF	A!\nBHA!\nBr!\nBÿ\0\0\0\br"!\f"!	"\x07A!B	k!\x07Bk*8!!\x07Bk*8!Bk!\x07B)k*8!Bk!\x07Bk*8!B!k"!\x07B1k"\x07!!\rBk#\rH\fF\f!\f!\rBuk#\x07!	!\rBmk#*8	!\x07!*8\f!\bBk!!!\f!\n!!©\r!\f!Ò\x07\r\fBÂB7\r\f!\bBk!!BB!!©\r\fBÂBÂ)Bk7!\b)#ByG\x07!ByH\fBBÅÁB\x1Bä\x07"\x07\r\f!\b*	#¨"\x07!ByH\f!\b!\x077!\bBk"!\x07))#A!\x07)-!Ò\x07\f!\x07)#BKA!\x07)!Ò\x07\f!\x07B9Ò\x07!By7!!7!)	"\v!)"	\r\f!!C!?	!!\x077!!7\f!\vA!	"A!)#A!Bk)!Ò\x07\f!B\rk"!\vBl#\v\f\f!)#A!	!B\rmÒ\x07\f!\bBk%\fB! \fB¬Á\f\fÊ\r!!N!!LsFA!!B\rmk"\n!!B\rmk"\v!"\rA!!Bl#B!!NB\rmk"!\nB\rl"\x07B"B"A!!\r!k#LA!B\rm!!\n!k#B\rl!!\vß\r#	k#\b!)	7	!\b!*8!!	k#\fB\rm!!Bl!B\rk#!\vß\r#	k#\b!Bk)7	!\b!*8!	!\fk#\fB\rm!!B%l!Bk#!\vß\r#	k#\b!B!k)7	!\b!*8!	!\fk#\fB\rm!!B1l!B%k#!\vß\r#	k#\b!B-k)7	!\b!*8!	!\fk"!\x07B1l"\x07!B1l"!B1k"\r\f\f!!B\rmk"\bA!!\bPAA!!HA!B\rm!\x07k#!)	7	!!*8!B\rk"\r!\x07"\n!"\r\f!B\rm#A!!!ý\v\f!!k"!B\rm!kB\rl"\x07A!!G!!\x07)	7	!!\x07*8!Bl"!B\rk"!\x07B\rl"\x07\r\f\f!B\rm!!\x07!!\vß\r#\rk#\n!)	7	!\n!*8!\x07B\rl"\x07!B\rk"!!\rk"\r\f\f\f!\f\f÷\f$Bl#\b%AAA!\bAABÂ)BÂB7A!BÂ)PBÂ)!Buk)#\rF!)"A!)	#\nBw#	FA!\b!\r!!BB¸\r\f!	Bu#B#\vF\bA!	BHA!	Br!	Bÿ\0\0\0\br"!\v"!"\x07A!B	k!\x07Bk*8!!\x07Bk*8!Bk!\x07B)k*8!Bk!\x07Bk*8!B!k"!\x07B1k"\x07!!\fBk#\fH\fF\f!\v!\fBuk#\x07!!\fBmk#*8	!\x07!*8\f!\b!\r!!!\v!	¸!\v!Ò\x07\fBÂBÂ)Bk7A!\b*#¨#B\0rBl\fB¬Á\f\fBÂB7\fBBÅÁB\x1Bä\x07\r\f!BrF!C!¨\f#7\r!\bB\rk"!))#A!)-!Ò\x07\fB"!)#BKA!)!Ò\x07\f!B9Ò\x07!!7!)	"\n!)"\r\f!!C	=B"\f!!;!\nA!"A!)#A!Bk)!Ò\x07\f!B\rk"!\nBl#\n\f\f!)#A!!B\rmÒ\x07\f!\bBk%\fB! \fí\r$Bl#\b%AAABÂ)FABÂB7A!BÂ)PBÂ)!Buk)#FB"\n!)	#\fBw#	Bu"\r!)"\vA!	F!\rB#\nF!	BHA!	Br!	Bÿ\0\0\0\br"!\v"A!\n!k#\x07B	k!Bk*8!\x07!Bk*8!\x07Bk!B)k*8!\x07Bk!Bk*8!B!k"!B1k"!!Bk#H\fF\f!\n!Buk#!\v!Bmk#\x07*8	!!\x07*8\f!\bBk!!!!\n!	!¢A!\b)#BGA!\b)	"\x07\r\f!\b)\r¹EñB£!\b)	¹¡"\f!	A!\n!\rÒ\x07\fB"BÂBÂ)Bk7!!!:	\r\fBÂB7\fBBÅÁB\x1Bä\x07"\x07\f!\b!\x077!\bBk"!\x07))#A!\x07)-!Ò\x07\fB"!\x07)#BKA!\x07)!Ò\x07\f!\x07B9Ò\x07!!7!)	"\f!)"\v\f!!7!\fA!\v"A!)#A!Bk)!Ò\x07\f!B\rk"!\fBl#\f\f\f!)#A!\v!B\rmÒ\x07\f!\bBk%\fB!\r \fí\r}$Bl#\x07%AAABÂ)FABÂB7A!BÂ)PBÂ)!Buk)#FB"	!)	#\vBw#\bBu"\f!)"\nA!\bF!\fB#	F!\bBHA!\bBr!\bBÿ\0\0\0\br"!\n"A!	!k#B	k!Bk*8!!Bk*8!Bk!B)k*8!Bk!Bk*8!B!k"!B1k"!!\rBk#\rH\fF\f!	!\rBuk#!\n!\rBmk#*8	!!*8\f!\x07Bk!!!!	!\bÁ\vA!\x07)#BGA!\x07)	"\r\f!\x07)\r¹EñB£!\x07)	¹¡"\f!\bA!	!\fÒ\x07\fB"BÂBÂ)Bk7!!!:	\r\fBÂB7\fBBÅÁB\x1Bä\x07"\f!\x07!7!\x07Bk"!))#A!)-!Ò\x07\fB"!)#BKA!)!Ò\x07\f!B9Ò\x07!!7!)	"\v!)"\n\f!!7!\vA!\n"A!)#A!Bk)!Ò\x07\f!B\rk"!\vBl#\v\f\f!)#A!\n!B\rmÒ\x07\f!\x07Bk%\fB!\f \fï$BAk#%!B\07	!C8AA!*	#	Q!*#\nCaT!\nC\0 V!\n¨Bßk#ÂB\vn"A!\nC£~ZA!B\0\0rBÂL!."!B7!!B\vmlÂ#BI!Â"BuBr"!!	C!Bu#\x07*éìAèA!*	QA!!*#	8!	Q!!	!	z#	8!B!	¨l7\r\f!!	!	z#	8!B!	¨l7!!Bë¥mBwB@l7)!!\x07*èA8!!B1k!Bk!B!kÔ!!)97!!*18!Bk"\f!!Bu*ÙèA8!!!B¥ñmBíÚ«%lBvB@l7)!B1k!Bk!B!kÔ!!*1#\n8!)9"B"C"	A!\nQAC"\nB"\x07\r\f!!\n!\nz#\v#\n8!\v¨#\bB r"\x07!!\bl"\f!!B´	k#\b7A!B²	kB¿IA!FA!BkB!!\x07u!BkúF\f!\bBAG!Bk!!)7	!!*8\r\f!BÎøl"!\n"	\f!!7	!!	8\r\f!B7	\r\f!B\vBõçÁÑ\b\f!B7	\f!BAl%\f¤$B!l#%!AAAAAAAAAAAA!)	\b\f!BÝG\f!B\0N\x07!¸F\x07!B;!B<\r!!Bw.èB;!!BwBr.èB;!!B	wBr.èB;!!B\rwBr.èB;!!BwBr.èB;!BshBw#!B\rk#k#Bü;!BlBö;!!Bl#kBÝ;!!*\r8!Bþ;!!Br.èB;!!0<	\r\b\f!C8!BÝá<\r	\f!C8!BÝé<\r\b\f!C8!BÝå<\r\x07\f!C8!BÝÝ<\r\f!C8!BÝ¹<\r\f!C8!BÝÏ<\r\f!@!B;!B<!!Bw.èB;!!BwBr.èB;!!B	wBr.èB;!!B\rwBr.èB;!!BwBr.èB;\x1B!BshBw#!Bk#k#Bü;!BlBö;!!Bl#kBÝ;!!*8!Bþ; !!Br.èB;!!0<	\fB\v\r\f!!7B"B\r\fB\f;!!;\r!B!k%\fÒ\x07AA!)	#\bBÁrFAAAA!\bBrA!0#B"\r\f!BPA!!7"\r\f!FA\r\f!Br"!BPA!B\rr"	A!!!k#\x07-BÀKk!\x07Bk-BÀKk!\x07Bk-BÀKk!\x07Bk-BÀKk"!	!Bk#H\f!F\f!!k"A!!-BÀKk"!Bk"!Bl#\f\r\f!!k"	B"!"!"A!#\x07!	G!\x07Bk!\x07-#BO\x1B!\x07Bk!BaJ\x1B!\x07BB!BpLk\f#!\x07l!k"!Bl#\f\fB"\f!!l"\f!!0\r#P!!l"\x07B"B"AAA!\bBwBrBl\f!\x07"\r\f!\x07Bÿ\0rBw"\f!\bB\0\0\0r"	!)"\b!)"A!B\0\0r!B\0\0rJAB"!Bk"!!	!\b)F\r\f\fB"!!!!\b)\rB"!\x07!lB\0\0r"A!B\0\0r#!J"!!N!Bk"!!	!\b)F\f\r\f!)!!!))\r"\f!\f¥$Bñl#%!B7\r!C8!)!)!)#!)#!)	!)\r!BkÎ!)"!!)\r7!!*8!B1k#\x07!!BkÙ!\x07ù\x07"!\x07!!£\x07!)9#!)1GA!B1k×	\f!)5!B\rmk#!)97	!!*18!!Bk79AAAAA!)#)Bl\n\f!!,	!,¡:!!,	E¡:	\r\f!!)#,!,¡:!!,	!,	¡:	\r\f!!)#,!,¡:!!,	!,¡:\r\f!!)#!,¡:!!,!,¡:B"!B7)!!7!C8!!)	#7!!!!)\r#Buk#\x077%!))#A!!*89!!*8A!B7Y!!*)8Q!!\x077M!!7I!!)%#71!!!Buk75!!!!!L#7]!B9k"A!!G!)1!Bák!!!)Yk#\b!Buk#!,i!,¡:!Bk"\r\f\f!B1k!Bkõ\x07!B!k!!)97)!!*18!\f!Bñk%\fÛ\r$BAk#%!)"\x07A!)	#	B\nPA!B7!B7!B7)!CÁ8!!	Bu"!\x07"A!A!B-k#!Bk!æ!!þ\f)#\b!HA!))#!)!GA!B!kÝ	\f!)%!Buk#\n!7!\n!\b7!!Bk7)\f!B!k"!Bk"!B!l"\r\f\f!!))7	!!*!8!Bk\r\f!!\x0779!B75!!\x077-!!	7=!!\x07!	Buk71!!B-kÒ\f!)#\b!)	#\vBuk"\n!\b"AA!!\nHA!!*8!B	k"B"A!B	HA!Bk!k)#\f!	P!Bk"B"A!!GA!"\r\f!Bk!k!Bk")!\fH\f\r\f\f!!*8!B"A!B	G!B-k!k!\x07!B!k!k)Buk7!Bk"\r\f\f!!\n79!B7!!\vA!B7-!!\bB	k75!!\b)71!!B-k!B!k°\f\f!BB	³\n!BAl%\f!)1"!)-#F!Bk!BkB¦\n\r\f\f$Bál#\x07%!\x07Bk!!!ú\x07!\x07)"\bA!\x07)BGA!B7!!\b7\r\f!\x07!\b7!!\x07BÉk!!\b!!å!\x07)M"!\x07)I#ByGA!B7!!7\r\f!\x07!\x07)Q#	7-!\x07!7)!\x07!7%!\x07BÉk!B1k#\n!\b!!	èA!\x07)IBGA!!\x07*M8!B7\r\fAA!!\bº\r#A!!!	·\x07"!)¡"!\r\f!\x07!!!ú\x07B"A!\x07)BGA!\x07)"\r\f!!7	B"\f!!7!!7\r\f!)Í!LA!.ÝBrF\fA!)Õ!)ÙP!Bák!\b!!	\vÒBtF!!)ÕBk7Õ!!*C}8!!)ÑBk7Ñ\f!\x07B1k!!\x07B=k!\n!\b!\x07)5!\x07)9è!\x07!7U!\x07!\x07*18I!\x07!\x07)97Q!\x07)="!\x07!\x07B!k7YA!BGA!\x07)E"!\x07)A"!\x07BÉk\r\f!\x07B	k!!\b!\x07BÉk!\x07)\r"!\x07)	"\f!!7	!!7!B7!\x07B%k\r\f!!!k7¡!\x07Bk!!\b!\x07B%k!!\x07*8!B7\r\f!\x07B%k\f!\x07Bák%\f	}$B¡l#%!B7!!7!!7\r!BAl!B\rk	A!)A#B2HA!!)E7	!!7!B7\r\f!AAAA!)#!)#JA!.E"\x07!)\r"\b!!7!!7!!\b7!BAl!Bk!\x07Br,B"!)E"!)A"	!.b#\vBH!"\n!	"\r\f!!7	!C18\r\f!!.a;!!*Y8!!*Q8!!*I8y!!)c7q!!0g<u!)i#\n!G\f!!7!!7}!!\b7y!BAl!Bùkå!)AF!)Q!H!!,I#\f!\f!\x07Br:	B\r\f!!.;9!!*81!!*8)!!*y8!!!)q7;!!0u<?!!\v;:!!7!!	7!BAl!BkÉ!*ACRA!!,I:	!B7\r\f!Bùk!Bk#BãïÁ.Z!*y"\r!)#BIA!BAl!!\r!Bk$!*A"\r!)I"\f!B7!!®C5!\rÀ#\f!\f!\x07Br:	\r\f!!\n7	!!7B\f7\f!B¡k%\fË\f}$Bl#\f%A!BÁk!!ä\f#	F!	Bk"!Býk"\r!	Bk"!\x07!!!\x07L#"\v!"\b!"AAA!\vF!\bFsFA!,"!*"!	)%#BJ!	)!!BukB	l#F!*!T\r\f!Bu"\x07!*¹"!*±"A!\x07A!!*#!!!T#8¹!!!!!V#8±!\x07B	l"\x07!B	k"\r\f\f!!!\n®ø\r\f!!	)!!!\rë\x1B\f!\f!\x07!\f*	C!\f)"!\bBu"B"B"\x07AA!\x07!GA!\b"\r\f!!!\x07k*#ZA!"\r\f!\x07B	k"\x07B"!"!Bk#BH\f\fA!\vB!	)%l#!!!J#!!\vL#\x07FA!!!B!\rÁ!\nk"\n\r\f!\x07!\bL!Û"!ä\r!!!\x07!!\x07å\r!\r!\r)!l!Ûk7!\x07!\nk"\n\fB	!B!\x07!\x07BN#\x07Bu#k!\x07!\bL"!\v!\x07l"\v!!k"!\b!\x07l#B!!\bN"\b\r\f\f!\fBk%!	BH\f¥$Bñl#\x07%!\x07B7!\x07C8!\x07!*8!!\x07B)kBs"\bA!\x07Bák!\x07B!k¯!\x07)a#	A!\x07)e"\n!\x07BÕk#\v!\x07)i!\x07)m!\b!\v\f!\x07By7)!\x07Bk!	!\n!\x07B)k\v\r\f\f!\x07B	k!)#	).®î	A!CS!\x07)	#\bF!\x07Bk!\b!\x07)\r!·\f\fA!)#\b)BGA!\x07B71!\x07C8)!,"!\x07!\x07B)k#7U!	!\b!!\x07BÕkBùÍÁ²!\x07!\x07*)8a!\x07!\x07)17i!Ê\n!By7!!\x07*a8!!\x07)i7\r!\x07!*	81!\x07!*8)!\x07Bk#BÅÌÁB!\v!)A!BéÌÁB\v!,	·\f\f!\b)#"!\x07!,:I!\x07B7E!\x07BÆÌÁ7A!\x07!:9!\x07B75!\x07BÉÌÁ71B"A!B!G!\x07B)k!k#B	k)#F!B\rk)"\b!Bk,"!\x07B7]!\x07C8U!\x07BÕkBÅÌÁB!·\f!\x07!\x07)]7i!\x07!\x07*U8a!\x07Bk!!\b!\x07Bák\v!Bk"\r\f\f!\x07Bk#BÅÌÁB!\v!)F!BéÌÁB\v!,	·\f\f!!\x07)7	!!\x07*8!\x07Bñk%\fþ$B±l#%!!7!!Ì\b\x1B!!å\n\x1B!Bk!!!º\r#!)B\f#\v!B	k!BéÚÁ!)!)!!!!)	!)\rã\rA!!¥\r#F!*"\x07!C8!\x07CR!BÉk!B	kB©ý\v!!)±Bk#7±!B\0\0\0NA!Bk!á\n\f!!))Bl#7)A!A!!)-P\f!ì\bBÂJAA!\n#F!*CS!)±#BÁL!!!)%#!!L7%!Bñk#!º!*ñC\x07R!Á\r\f\f!!ì\b7ñ!Bk#!Bñk\0\f!)!)!!B°kBùÐÁç\x07!É\b!!))Bw7-\f!B!k#!BÉk#B©ý\v!!\x078ñ!Bùk!B©ý\v!Bñkü\r"!!)Õ!)Ý#l7Õ!!)Ñ!Bmm!lk7Ñ!!Bñk#!)Á!)Å±	!Bk´!)!#A!!!)%¦	\f!!ã\f!BÉk#!)É!)Í!.!.¼Þ!B¹k!¿!Bñk®\f\f!B±k%\fð\x07}$Bl#\r%AAAAAABÂ)ABy"\r\fBÂB7By"AABÂ)!NBÂ)!Buk)#F!\rB7\r!\rC8!\n!\b!\b!\nL#!!!!L#!!J#B"!\r*	"\fBÂB7\r\f!Bl"!BJ"B"\bB"B"A!!)!)!\x07,#EAA£!!E!`¡Cd!!\v!	,!\f}B\0r#F!\bsFAB"\n!\r)!JA!\rBkB!BBí!\r)\r"\n!\r)	"\f!!\nk"\b!!\b!A!\bB!ý\f\f!!!\nk#\nk\fB;!\r!\nBk#\b7\r\f!\b!LA!\r)	#!k!;\f!Bk"!Bk"!\x07B	k"\x07!	B	k"	!!Bk#H\fBÂBÂ)Bk7!\r)#ByG!\r*	"\f!ByHBBÅÁB\x1Bä\x07"	\r\fB¬Á\f\f!¨"	!ByH\f!\r!	7!\rBk"!	¿\n!By7!!7\r\f!!C!?	!!	7!!7\f!\rBk%\fí$B±l#%AABÉÁB!!Ï\r#\x07FA!B	k!!!æ!)	BH!!)\r#\x07à\f#F!*U"\n!.\n"!A!)BH!)!\n¨GBñÉÁ"\x07B\r\r\f!.	#BG!!\nC!¨B\0rGsFABëÉÁ"\x07B\x07\r\f!BG!!\nC)¨B\0rGsBáÉÁ"\x07B\v\f7¥!!\x077¡!B\v7­!!B¡k7©!Bk#B£Á!B©kð\fB\nBÉÁB!!!)!)"\x07!\fB"\b\r\f!!!½"!B9k#ì\b"\x07!´"	!!BÑk!!\x07½!!7!B7a!CÁ8Y!C	8Q!C8I!CÁ8A!C89!C81!CÁ8)!C8!!C8!C8!B!.\n#!BG®C)B!.	#!BG®C!!6CÏ!)8e!B±ÃÁ*#\n8m!B¹ÃÁ*#\v8u!!\n8}!!\v8!!\n8!!\v8!!Bkº!!´!	l!)qk7q\f!!\x077!!\b7!B±k%\f\f!)"\n!)"\v!)	"\fAA!\x07A!!JA!!k"AAAAA!!l#\x07B\bNA!!H!"\r\b\f!BkB}r#!G!!l"B"A!!k.B\vG!!Bk#H\f!!\x07B	l#L\r\fB"A!!k.B\vG!\x07!Bk#H\f!"\r\f!\x07B	l"B"\fAB	!!k#	)#B©Ñtl!sB	!	Bk)#	B©Ñtl!	srByrByH!B	k#!N\f\f!!\x07GA!"\r\fA!!k.B\vGA!"\r\f!\x07!Bk#H\f!"\r\f!!k#Bk"A!!P!!k.B\vHB"\x07!#\r\f!!P\f\f!!\bGB"\x07!\b"!\f"A!\f.A!\vB·ÂB!\n)\r\fB"!!\bHA!!kBl.B\vG"\f!!\bl"!!\bk"	!\f!;!"\b!\v!	!!\n)\rF\f\fB"\r\f!\r\fü	$Bl#\x07%A!BrFA!.#B\r\f!!!Bw!)\r\r\f!)\r"\vA!Bk"AAAA!ÁBIA!B\0r#	BG!	BÁH!\x07!7!\x07!7!\x07C¡\x078	!!\bBuk#)!\x07!)FB\r\x07\f!!!B\0r#!\vFA!!k"\r\fB\r\f!!Bk#!0#!\vFA!!k"\r\fB\r\f!\bBk"\b!"\r\fB¡\x07"\f!BrA!)"\f!Bk"\fB"	!BrFAB"\n!\r\f!0"\n!Bk\f"!Br!0"	!Bk!\f"!B	r!0"\b!Bk!\f"!BrA!!\nBuk0"\n\f!\x07!B!r!!	Buk0!	\f<!\x07!\n<\r!\x07!\f7	!\x07!7!\x07!7B!!\bBuk#)!\x07!)\x1B!\bBk"\b\f!.#\fB\f!\x07Bk%\f$B!l#%AAAA!BPA!Bl"CÔ®ÒÛ %"\bCÅçÂáÆã"\x07!"A!\x07"	!BJFA!B	k*CÑäýÍ£Ï¥#\x07C\0\0\0\0!*!\b#\bC!C!!\bC\0\0\0\0!\x07C!"\x07!Bk"!Bl"!	"\b\r\f\f!Bk!Bl!!BÍ´ÁÎ\v!)#B\bN!BN!)#*	!	"\x07!*!\b\r\fAA!B\bNA!BL!CÅçÂáÆã"\x07CÔ®ÒÛ %\r\f!*!!B	l!!BµÁÎ\v!)B	H!)*CÅçÂáÆã"\x07CÔ®ÒÛ %\r\f!6!B	k!Bl!!Bý´ÁÎ\v!)\rBH!)	6CÅçÂáÆã"\x07CÔ®ÒÛ %\r\f!!Bwk2!!kBl2C	CÅçÂáÆã"\x07!2CÔ®ÒÛ %\f"\b!!)!®!\bC\0\0\0\0!\x07C!!\x07C\0\0\0\0!\bC!C!#	¨kBÞÌÞzm!	C!¨kBÞÌÞzm7!B!k%\fBB	!BÝ´ÁØ\fB	B!Bí´ÁØ\fB½½ÁB,!B kB­½ÁB­µÁÔ\x07\fB½½ÁB,!B kB­½ÁBµÁÔ\x07\fè$BÑl#\r%A!BJCÁ!®##!CÁS®!B!PA!ï\v\r\fBÁ!!Bwl#\x07!\x07BÁP\f"!}"!\rBk"B"\x07AB"\nB"!!\bL#A!\b®#!!\bB\rmk!!\bl!!!!!#Bw!\bk®}!!\b!\x07Bwl®!}!z¨"\n\f!\r!	Buk"\vAAAA!	BPA!	!k.!\nP\f!\vBk!\x077!	!kBk!\n;!F!	Bk"	!Bw!\bk"\b!"\x07\r\fA!!\v)#Bw#!\x07Bw#k#\fP!\x07!sBrFrFA!!\b!\flB\rmk"!BrF\r\f!\fBu\r\f!!!!!´\r\r\f!\x07Br!!!!!´\r\r\f!\x07BrFA!!B\rmk!!!!´\r\f!!\f!!!â!\fBuBs\f"\x07!	Bl"	!\vBl"\v\r\f\f\f!\rBÑk%\f¶$Bál#%!!7!)\r"!!Bk7!!!Bk#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkB!Bk#!!!L!)I"!)E#!)A#F\x1B!!*U89!!*M#	81!!7-!!7)!!7%!)#*"\n!)\r"!!7Q!!7M!B7I!!\nCC¡Á8A!	¨"\b!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"!!)MBl#7M!\b!!B!k!!!)Ik#\x07Æ\rÇBtBmk#!)!\x07BtBmk#\x07*8!!\x07*	8	!!\x07*8\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!kBÅÁB\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\f¶$Bál#%!!7!)\r"!!Bk7!!!Bk#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkB!Bk#!!!L!)I"!)E#!)A#F\x1B!!*U89!!*M#	81!!7-!!7)!!7%!)#*"\n!)\r"!!7Q!!7M!B7I!!\nCC¡Á8A!	¨"\b!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"!!)MBl#7M!\b!!B!k!!!)Ik#\x07Ä\rÇBtBmk#!)!\x07BtBmk#\x07)7!!\x07*	8	!!\x07*8\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!kBÆÁB\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\f$Bñl#%!)#)#\v!)	B\rmk"\f!B9k"\r!)"\b!)"\nAA!\v#!\fG!)	#F!B\rk"\v!)"AAA!!\bJA!BHA!B1k!\n!\b!!*!)1FA!.="!)e"\x07!)a"!)5"!.?Br"!AB!\x1B!Bk!!!\x07\b!)#F!)"	!!7%!!!	k7)!Bk!B%kè!)BrAB!Br\x1BB"B!)#	BJ\x1BB!	BJ\x1BBB!	BJ\f!k"\r\f\f!Br\f7%\r\f!)m"!)i"!)e"!)a"\x07!)UBG!B%k!\r!\x07!!!B\r\f!B	k!.!\n!\b£!)	BH\r\f!!\bH!!\n!\b	\r\f!!\x07!!\x07B½´ÁÜ\f!B%k!\r!\x07!!!B\f!)%F\f\f!)#!.!!\fHs;!Bñk%\f¬$Bál#%!!7!)\r"!!Bk7!!!!k#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkB\r!Bk#!!!J!)I"!)E#!)A#\x07F\x1B!!*U89!!*M#	81!!7-!!7)!!\x077%!)#*"\n!)\r"!!7Q!!7M!B7I!!\nCC¡Á8A!	¨"\x07!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"!!)MBl#7M!\x07!!B!k!!!)Ik#Ã\rÇBtB\rmk#\b!)!BtB\rmk#)	7	!\b!*8\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!kB¡ÄÁB\r\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\f¬$Bál#%!!7!)\r"!!Bk7!!!Bk#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkB\r!Bk#!!!L!)I"!)E#!)A#\x07F\x1B!!*U89!!*M#	81!!7-!!7)!!\x077%!)#*"\n!)\r"!!7Q!!7M!B7I!!\nCC¡Á8A!	¨"\x07!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"!!)MBl#7M!\x07!!B!k!!!)Ik#×\rÇBtB\rmk#\b!)!BtB\rmk#)	7	!\b!*8\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!kBéÄÁB\r\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\f¬$Bál#%!!7!)\r"!!Bk7!!!Bk#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkB!Bk#!!!L!)I"!)E#!)A#\x07F\x1B!!*U89!!*M#	81!!7-!!7)!!\x077%!)#*"\n!)\r"!!7Q!!7M!B7I!!\nCC¡Á8A!	¨"\x07!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"!!)MBl#7M!\x07!!B!k!!!)Ik#í\rÇBtBuk#\b!)!BtBuk#*	8	!\b!*8\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!kBáÅÁB\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\f¡$Bál#%!!7!)\r"!!Bk7!!!!k#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkBÁ!Bk#!!!J!)I"!)E#!)A#F\x1B!!*U89!!*M#\b81!!7-!!7)!!7%!)#*"	!)\r"!!7Q!!7M!B7I!!	CC¡Á8A!\b¨"!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"\x07!!)MBl#7M!!!B!k!!\x07!)Ik#\x07ì\rÇBtB\x07uk!)!\x07BtB\x07ukBÁý\v\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!kBÁÃÁBÁ\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\f$Bál#%!!7!)\r"!!Bk7!!!Bk#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkB!Bk#!!!L!)I"!)E#!)A#F\x1B!!*U89!!*M#\b81!!7-!!7)!!7%!)#*"	!)\r"!!7Q!!7M!B7I!!	CC¡Á8A!\b¨"!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"\x07!!)MBl#7M!!!B!k!!\x07!)Ik#\x07Ù\rÇBtBuk!)!\x07BtBuk)7\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!kBÙÃÁB\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\f$Bál#%!!7!)\r"!!Bk7!!!Bk#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkB	!Bk#!!!L!)I"!)E#!)A#F\x1B!!*U89!!*M#\b81!!7-!!7)!!7%!)#*"	!)\r"!!7Q!!7M!B7I!!	CC¡Á8A!\b¨"!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"\x07!!)MBl#7M!!!B!k!!\x07!)Ik#\x07î\rÇBtBuk!)!\x07BtBuk*8\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!kBñÃÁB	\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\f£$Bál#%!!7!)\r"!!Bk7!!!Bk#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkBÑ!Bk#!!!L!)I"!)E#!)A#F\x1B!!*U89!!*M#\b81!!7-!!7)!!7%!)#*"	!)\r"!!7Q!!7M!B7I!!	CC¡Á8A!\b¨"!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"\x07!!)MBl#7M!!!B!k!!\x07!)Ik#\x07È\rÇBtBÑmk!)!\x07BtBÑmkBÑý\v\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!kBÄÁBÑ\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\f$Bál#%!!7!)\r"!!Bk7!!!Bk#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkB!Bk#!!!L!)I"!)E#!)A#F\x1B!!*U89!!*M#\b81!!7-!!7)!!7%!)#*"	!)\r"!!7Q!!7M!B7I!!	CC¡Á8A!\b¨"!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"\x07!!)MBl#7M!!!B!k!!\x07!)Ik#\x07Ú\rÇBtBuk!)!\x07BtBuk)7\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!kB¹ÄÁB\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\f!!!BÑÄÁâ\f$Bál#%!!7!)\r"!!Bk7!!!Bk#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkB!Bk#!!!L!)I"!)E#!)A#F\x1B!!*U89!!*M#\b81!!7-!!7)!!7%!)#*"	!)\r"!!7Q!!7M!B7I!!	CC¡Á8A!\b¨"!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"\x07!!)MBl#7M!!!B!k!!\x07!)Ik#\x07Ö\rÇBtBuk!)!\x07BtBuk)7\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!kBÅÁB\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\f$Bál#%!!7!)\r"!!Bk7!!!Bk#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkB	!Bk#!!!L!)I"!)E#!)A#F\x1B!!*U89!!*M#\b81!!7-!!7)!!7%!)#*"	!)\r"!!7Q!!7M!B7I!!	CC¡Á8A!\b¨"!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"\x07!!)MBl#7M!!!B!k!!\x07!)Ik#\x07ê\rÇBtBuk!)!\x07BtBuk*8\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!kB±ÅÁB	\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\f!!!BÉÅÁâ\f$Bál#%!!7!)\r"!!Bk7!!!Bk#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkB!Bk#!!!L!)I"!)E#!)A#F\x1B!!*U89!!*M#\b81!!7-!!7)!!7%!)#*"	!)\r"!!7Q!!7M!B7I!!	CC¡Á8A!\b¨"!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"\x07!!)MBl#7M!!!B!k!!\x07!)Ik#\x07Å	ÇBtBuk!)!\x07BtBuk)7\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!kBùÅÁB\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\fð$Bl#%B"\x07!!º\r#\bA!\b.­"\x07\f!B!k!!\x07!*!"	!B7Õ!By7¥!By7!B7!By7É!By7½!By7±!C8ù!C8é!C8Ù!B9kB!BÙk#\b<!!7Å!!	8y!C8!C8¡!B;Ö!B;Ñ!C8©!C8±!C8!B<Ò!C8É!B7Á!CÁ8¹!B±ÃÁ*8!B¹ÃÁ*8!!;Ô!!\x07!!B\0rBG;Õ!C8)!\bü\n!!B)kü\r!)Ñk7Ñ!!))Bk#7)!!Bw#!)-#\x07!!\x07L7-!Bk!BkÓ	AA!)BGA!!)#¥\r#\x07\f!)%"!BÙk#\x07!B)kB±ý\v!!7!!\x07¾!ì\bBl"\r\f!\x07Á!\x07!B)kB±ý\v\f!Bk!Bñk!!±	!!ô\r!B	k!!\v!!BéÚÁ!)	!)\r!Ë\b!!!)!)ã\r!Bk%!\fí$BAk#%!¨B´	l#B£m"\x07A!FA!B1k#\b!\x07B	lBv#Btó!\b!*1#!*9!!BÜó\bmBÜó\bkBw!k#B\bk®\b!B!k!*1#\nC;!*9C\x07#CC\vè!Bk!!B!l®#C#\v~CC\vè!!CW#\b!!\vUs"!*)!*!#C\0\0\0\0\0\0\0\0\0}!U®}¨#\x07!*!*CS®}¨#	!\x07!	L"\x07!\b®!\nC\x07}"\r\f!B1k#\b!\x07Bv#Btó!\b!*1#\n!*9!!BÜó\bmBÜó\bkBw!k#B\bk®\b!!*1#\vC;!*9C\x07#CC\vè!CC!\nB!l®}#!CW#\x07!!Ws"!\x07®!\vC\x07}"B!*	!*#\nCû\0\0\0\0\0\0\0\0~!\nU®}¨!CÁR"\x07\f!!\x07;\r!!7	!!8!!F;!BAl%\f°\x07$BÑ	l#%!BÁ	k#!)#B	P!B	Jr!!ï\fB«!)Á	#ByGA!!)Å	BB#7Á	!"!¿\nB\r\f!!*É	8!!)Å	7\r!!7	!BÉk!B	k#P!*I#	CRA!!)Q#7Á	!BÁ	k"!¿\n!ÒB\r\f!!*U8%!!*]8-!!*e85!!*m8=!!)u7E!!)Q7!!!	8!B	kÒ!BÉk#!BkHAAABù\bB	#A!!Bù\bý\vBÂ)BÂB7BÂ)"BÂ)#A!Bu"\b!"A!)F!\x07Bk"\x07!Bk"!\bBl#\b\f\fBÂ)!GAÌBÂ)"\fBÂ!Bk7!!Buk!7\r\fB	Bù\b¸\fBµ¬Á\f\f!)!!!7!\x07"\fBÂBÂ)Bk7B\f"!!7!!7!BÑ	k%\fB"\bA!EgF!Eá@¡#Eÿ@æ1£CfF!ý\x07"\v!*CRA!\v!ý\x07#\r!*	#~#\fC@C!\f!\f!\rT!CVtT\fA!)\x07!LA!)ý!Buk"\x07\r\f!Bùk!°\b#\x07B\fB"\b!\x07)!H!\x07)#\x07FAA!\x07)%#\bF!\x07)!!\bBuk#	B	l#\nF!A!\v!\n*#\fX!\b!\x07)P!	!\v8!\x07!\bBk7%!\x07)1#\b!\x07))GA!\x07B)kÝ\f!\x07)-!\bBuk!:!\x07!\bBk71C\r\f!\v!\fS!\x07)1#\bF!\x07)-!\bBukB	l#\x07F!\x07!:C\f!*á}8á!!\v!*ñ#\f!\v!\fV8ñ\r\f!B¹k!!\v!B¸\x07\f!)ñ\b!)å\bsA!!!!\v!Æ\fB"\b!!)Q#!BH!!,1dr#l7Q!BB!!	!\vV"\b\f!\b\fÜ$Bl#%AAA!)	#BrFA!B!r!!ãFB"\r\f!)"A!!kBk!Br.èB;!Bl"!Bw#\fB"!BB»ÂB!!kBkB!lJF\r\f!)"A!!kBk!Br.½B;!Bl"!Bw#\fB"!BB»ÂB!!kBkB!lJ\f!)BµÂB!))\rAB"\r\f!Bk"A!)	#BrFA!B!r!!ã"\r\f!)"B"A!!kBk!Br.èB;!Bl"!Bw#\f!BB»ÂB!!kBkB!lJ"\r\f!)"B"A!!kBk!Br.½B;!Bl"!Bw#\f!BB»ÂB!!kBkB!lJ"\f!Bk%!\fº}AA!BJAA!*	#	C@C!	!*#\nC@C!\nT#FAB"!BG!Bk"A!	C@C!	!*#	C@C!	V!B	k"!!Bk#H\f\r\fB"!BG!Bk"A!	C@C!	!*#	C@C!	X!B	k"!!Bk#H\f\r\f!!H\f!F!!Buk"B"!Bw#BHA!Br!Bÿ\0\0@r"\b!B	l"!"A!*"	!!,:!!	8!!Bÿ\0\0\0tBuk#\x07*"	!\x07!B	k#\x07,:!\x07!	8!Bl"!Bk"!\b!Bk#H\fF\f!!Buk#,"\v!!!BtBuk#*8!!\v:\f\f!!B!BshBuB?t!\x1B\f\b$BÑl#%!!)	!)ÑkBk7Ñ!Bk!§\n!!)#\x07!)#\b\v"\f!!)YBk#7Y!!Bw#!)]#!!L7]!B	k!BÉkÓ	!B1k"	A!)	BGA!	!)\r#¦\r#\f!!7A!C89!C81!!\b7-!!\x077)!B7!!)U7I!B7E!	!Bk½!	ì\bBl"!BÕk\r\f!Â!B7-!!7)!C8!!C8!!\b7!!\x077!B7!B1k\f)"\n!!Bák!\f!!	ò\rA!!º\r#F!)"\v!)"\x07!	!³#\bA!\b!\x077!\bB7\f!	!\x07³#\bA!\b!7\f!!7!!!\v!\x07BG7!Bk!á\n!.«!B;«!)"FA!B­k!¦\v\f!	!°\r#F!!Bl7-\f!!\n7!!7!BÑk%\f$B!l#%AAAABÂ)FABÂB7By"AAAABÂ)!NBÂ)!Buk)#F!BÁ\x07k!¾#\x07!!!\x07L#\x07Bu"!\x07Bu#\x07B\0\0\0\0L!Bù\0\0\0\bLsA!FAB	"\bB"\x07\r\fB	"	!B	#\bF\f!B7!!\b7!!\x077!!Bk7!B	k!!!!Bk\n!)	BH!)\r"!)#A!)!BuÒ\x07\fBÂ)Bk"\x07By"\fBÂ!\x077\r\fBÂBÂ)Bk7!)#ByHA!)"!)"\x07\r\fB¬Á\f\f!	! \f!ByH\fBBÅÁB\x1Bä\x07"\r\f!ByH\f!!7!Bk"!))#A!)-!Ò\x07\f!)#BKA!)!Ò\x07\f!B9Ò\x07!By7!!7\r\f!!\x077	!!7!!7\f!B!k%\fÔ!Bl"\rB!)	#\vl"!!)#l"!)"\b!*"!)"	AB!\b!\x07"!\v!\b!\v!\b!\vL!\x07#\f!!!\fJ"A!A!!	!\rk#\bNA!!7B"\b\r\fA!!!\bk2CQFA!!	k"\n!\f"\bAAA!\b!GA!\v"\bAA!\b!NA!!!	k#7!\x07FA!B7\f!!7	!!	7B"\b\r\f\f!\bBl#\b!P!!\b!	k#\nLA!!\bk.!!\nk.H\r\f\f!\n!B½»ÁÑ\b\f!!	!k#	7!\x07\x07!\r\b\f!\b!	k!P!\b!\nk"!!\bk!\bBk"\b.!.G\f!!	!k#\n!\bk#	7!\x07!\b!\nk"	\r\f!!	!\fk#!!J!BÍ»ÁÑ\b\f!\b!B­»ÁÑ\b\f!!!	k#	7!\x07\f\fB\f#\b7\r\f\f!!\b7\fû$BAk#%!B\rk!!£\x07!))B\rm"!)%"AAA!A!!k#B\rl#)ByH!!B	l7!B7!!!Bk7!B1k#BªÁ!Bkð\f!B\rk!)5!)9\n!\r\f!!)#B\f!7!!!)BÅÊÁ!7!B7=!B\v75!!Bk71!!79!B%k#B½Á!B1kð\f!B!k"!)BGAB!¶\x07#B;5!\r\fB!B%k¶\x07\f!B\rk!\n!AAAAA!)Bl\f!Bk\r\f!BkÊ\n!Bk¿\r\f!Bk¿\r\f!Bk\f!B1Ò\x07!BAl%\f!)A!!7!B7!!!Bk7!B1k#BÀÁ!Bkð\f!B\rk!)5!)9\n!\r\f!B\rk!B	l)!Bl)\n\f!B\rl"\r\f\f¥$B¡l#%!BÍk#\x07!!ë!)Q"A!)M#ByG!!)U#\b7!!7!!7!B;J!!;I!B7)!C8!!B±ÃÁ*89!B¹ÃÁ*8A!B75!C8-!B!k#!!!\bB.!.JFA!\x07!B-ý\v!)]#!)a#Ô!.u"!C8y!B1m"!Br"AAA!A!B	k!	!!)\r#\b7!!)	#\x077!\r\f!BrA!B÷ÞÁB\x07\n\f!BÍkÝ\r!BkB"\r\f!Bk!BùkF!B\n7!BäÁ7!!\b7!!\x077!B\b7!BÃßÁ7!Bk!!!\b7}!!\x077y\f!!)!)!\n!B!ë\x07!,!ð	!!*!,	!ø!B\vë\x07!B1l"!B1k"\r\f\fBBÅãÁB7ä\x07"!B!kÝ\r!Bk\f!B¡k%!\f!!k"AA!)#Br!BrF!)#!k"!!l#B©¢Â)GA!)BrBHB¡¢Â!7!!)Br7!!Bs7!!7\r\f!!­\fAAA!)#BrFA!B­¢Â)G!B©¢Â)G!!Byr#­!!!k#Bs7!!k!7!B©¢Â)HB¡¢Â!7\f!!Br7!!Bs7!!k!7\f!BPA!!Ç\fAB¢Â)#B!Bwu#rFAB¢Â!!s7!BùrB Âk#"\r\f!Bùr#B Âk"!B Âk)"\f!!7	!!7\r!!7\r!!7	\fB­¢Â!7B¥¢ÂB¥¢Â)!k#7!!Bs7!B©¢Â)HB¡¢ÂB7B©¢ÂB7\fB©¢Â!7B¡¢ÂB¡¢Â)!k#7!!Bs7!!k!7\f\fÈ\b$BÑl#%A!)#!)	#\x07BÅÌÁBF!!BÅÌÁB#\bF!\b)ByG"	\fA!B	NA!B7\r\r\f!B7)!!7!!!!\x07Buk7%!B\rk!B!kö\f!!Buk"\n!B1k"\vAA!\n!#GAB"\r\f!!7!Bk"\b!B!k"AA!)\rA!)F!B\rk!´\n!Ã#F!Bl)#!)	P!)!Buk"\r\f!)	Bu"\x07!)"A!\x07F!!Ù\f!\x07B!l"\x07!B!k"\r\f\f!BÅk!\b!\v!\bÂ!!)M7)!!*E8!!!B!kÚ\b\r\f!	A!BkBíÒÁù\v\f!!7)!!*8!!Bk!\b!B!k2#F\f\f!)\rA!B\rk\f!BÑk%!\fÿ\x07$B!l#%AAAAABÂ)BÂB7AA!BÂ)PBÂ)!Buk)#F!B7!CÁ8	!Bk!Bákê!)"!)"!)#A!!Buk"\bB"B"\x07!"A!6!Bk2C!"	!)	!lBNA!B	k!BBBí!)\r"\x07!)"\f!\x07!Buk!	8!!Bk#7!B	k#!\bH\f\f!A!!BuÒ\x07\fBÂBÂ)Bk7!)	#ByHB¬Á\f\fBÂB7\r\f!ByH\fBBÅÁB\x1Bä\x07"\r\f!*\r#	¨"!ByH\f!!7!Bk"!))#A!)-!Ò\x07\f!)#BKA!)!Ò\x07\f!B9Ò\x07!By7!!7\r\f!!	C!?	!!7!!7\f!B!k%\fÍ$Bñl#%!!CÁÞïÂ#!!CÁÞïÂ~#C@#\x07}¨Bíõ,k#!B²ö	n#B²ö	ml#­#C@!­}CC²ö	C!BI!}#!C°ö	W®~¨!¨#Bµ\fol!B­ok#Bîn®#\b}!Bn®!!BÍun­}}!\bC~}#C²V#®}8!!¨BmBkBn#­CxC!}8	!!!BmBkB|n­}C}8!!\x07CÁÞïÂ!}#!CÁ>#CÁ>~8!!CÉÏµ8!!!CÏ¨B\0\0rB=q®8)!!¨B=q®81!B7m!B7e!B7]!B7U!B7M!B7E!B7=!!Bk7i!!B1k7a!!B)k7Y!!B!k7Q!!Bk7I!!B	k7A!!79!BäÊÁ!B9kð\f!Bñk%\fÒ\b$Bl#%A!)#)ByHA!*!*	ºÐ"ºÐ"!)!)!º"Þ#!!B	PA!\x07\f!!!B	PA!\x07\f!!!B	J!\x07\r\f!)-!)1º"AB±Â)#B\0\0\0\0\bJAB±Â!Bk7BµÂ.FB¹Â)#B	P!B	JrFA!ï"\fB±ÂB±Â)Bl7B	"!)A!)¹Ð"\f!!.6Bu#)©±A!)á°Aº#\x07!!\r"!B	k\r!)\r"!)	"\b!\x07B	PA!\x07\x07\fAA!\bBrFA!#B	P\r\f!"!B	J\f!\x07\f!B	PA!\x07\f!B	JA!"\r\f!\x07!"\r\fB¥¬Á\f\fB±Â!7\f!Bk%!\f­$Bl#\n%A!!JAA!BJ!B\rk#	!ß\rFAB"\bA!!\bG!	B\rk#\v!	ß\r!\bBk"\b!\v"	\r\f\f!B\rk"	B"\bB"\fA!!\bG!	B\rk#\v!	ß\rF!\bBk"\b!\v"	\r\f\f!"\b\f!!\bLA!\fF!\n!!\bBw#!BÍ¼Á¯\nB"!\n)"!\n)"	!\n!!\bB\rmk!Bumk!!BÝ¼Á¯\n!\n)!B\rmkB\rl"!\n)#!BlL"AA!!G!!G!A!	!B¦\n!	B\rk"	!B\rl"!Bk"\r\f\f!Bt!k!Bý¼ÁÑ\b\f!!Bí¼ÁÑ\b\f!\bBuBs\r\f!!!!JBu!F\x1B!B!!!B!P#!!BB!\x07¦!BuBs\f!\nBk%\fØ$BAk#%!)"	!)!)#!)#HA!)	#Bk"\r!BÙk"!Býk"!B©k"\n!Bñk"!Bñk"!B9k"!)	!	Buk"!	!!lBw#\vk"	A!Bk!!)#\x07!Bk)#\b!B	k)#!B\rk)#ÙA!)BGA!\n!)#\r#F!!)Bk7\r\f!!\x07!\b½"\b!!!!½#79!!\b75!C8-!CÁ8%!B7=!Bk!Ó	!)"A!\n!)!\nì\b!Br#\r#\x07A!\x07!\x07!)=7!\x07!*58!\x07!*-8	!\x07!*%8\r\f!\n!B%k«\f!B	k!!\b!!!!\bÀ	#F!!!\r¯\r\f!!7!Bk"!Bk"!\vBl#\v\f\f!	7!BAl%\f$Bl#%AAAABÂ)FABÂB7By"\x07AABÂ)!NBÂ)!Buk)#FA!Bk!!AAA!Bl\b\f!*CâÏØíÚ±õ!B	k2CæQFB\r\f!*CõÓ¶¬÷ìÝ³ó!Bk*Cæ¿Î¬§¯Û³ôQFB\r\f!)Bèå\bt!Bk.BétsB\fÁBÂBÂ)Bk7!)#\x07ByHA!*	"	\r\fB¬Á\f\f!BÁB!!BÁB%È7	BÂ)Bk"\b!*	"	By"\x07\fBÂ!\b7\f!\x07ByH\fBBÅÁB\x1Bä\x07"\r\f!	¨"!\x07ByH\f!!7!Bk"!))#A!)-!Ò\x07\f!)#BKA!)!Ò\x07\f!B9Ò\x07!By7!!7\r\f!!	C!?	!!7!!\x077\f!Bk%\f}$B!l#%B"AAAAAAAAAAA!B\0rBl\r	\v\v\x07\b\v\f!C8B\b"\r\n\f!C8	B"\r	\f!C8	B"\r\b\fB	"!)%B	k#!!))BukÃ\n"\x07B	B)ë\n#B7!!CÁ8!C8!Cy8	!!\x07EAA£:!!7\r\x07\f!)-"B	B)ë\n#B7!C8	!C8!B7!!C8!!7!!7B\n"\r\f!)%#!)Bk#7!F!Bk#!))#BkÜ!B	k!\x07!*	"B	Bë\n#C8!!8	!!7!!7!!7B"\r\f!*1"B	B!ë\n#C8	!C8!B;!!8!!7B\v"\r\fB"\r\f!.<FA!C8	B"\r\fB	Bë\n#C8	!C8!!7B\x07"\r\f\f!!7!B!k%\fÑ\v$B!l#\n%!\n!BÝÁB\n!\x07!	îA!\n)BGA!\n)"!B7!!7\r\f!\n*	"AAA!B	L!!Bu#k"B"!"\fA!\f!GA!\rF!"\v!"!"A!\vFBB!!\fý\f#!!!\vBl"\v!Bk"!Bk"\f\f!\fBk"\f!Bl"!\rBk"\r\r\f\f!\nBk#\v!!ü!\n)!\n)Ò!\v¤!\n)"!\n)"\r\f!\n!7!\n!7!\nBy7\f!\n!!!!!!	¢B"\v!\n)BGA!\n)"!B7!!7!\nBkÃ\r\f!\n)	"!\n)"!\nBkÃ!B¹k!!!!\bÛ\x1B!!!!!\bÀ\r!!!\x07!	Ã#FA!!7	B"\v!"\f!!\v7!!7\f!\nB!k%\f´$BÑl#%A!!!!#!P#\x07F!!LrFA!!L!!Jl"\r\fAA!!Bl#\bLA!!\bk.BÝG\f!!!k#\bB!!L7-!B!!k#	!\x077)B"A!B	G!B)k!k).#\x07B#G!\x07BÝGs!Bk"!\x07B>H\f\f!!7!!7!!7\r!!7	A!Bk!B	k¯!B)k!Bk¯!)#B!))#FA!BH!BHl"\r\f!!)!!)-Ë\v#B\0rFA!)1"!)5"!B9k#!)!!)%!BÅk#!!!)=!)A!)I!)MË\v"!¿!¿\f!B\0rF\f\r\f!	.#!\b.#L!!Jl"\f!BÑk%!\fø	$BÑl#%!)]"!)Y"\x07!)"\bB"AAAAAAA!.®Bl\v\x07\fB"\r\fB"\r\fB"\r\fB"B"\f!C8!C8\r!!7	!!\x077!)-"	!)1"\n!B75!!71!!7-!By7)!\b!Bk#\v!!	!\n!B)k#	Ñ!F!.LBrF!B7!C8!BµÔÁ7\r!!7	!!\x077!B75!!71!!7-!By7)!\b!\v!BB!	Ñ\r\f!B7%!BµÍÁ*8!B­ÍÁ*8!B¥ÍÁ*8\r!Bk"B"A!BG!!Bl*89!B75!BÅÌÁ71!!7-!!\x077)!!7I!!7E!By7A!!7M!\b!B)kBBB!BAlÑ!B	k"!Bk"\r\f\f!BÑk%\f\r$Bl#\b%A!BJA!Bk!NA!Bw"\x07!BL!!\x07B\rm#k"!!k"!B\bLA!!Í!!ÍB\r\f!!)	7	!!*8!!*8!!)	7	B\r\f\f!!!!B\rmk#ü\f!!\x07B\rm#k!!k!Bákü\fB	\f"!\bB7	B!l"\f!!B\rm#k"\r!!k"!\b!\x077\r!!\x07l"!\bB	k"AA!\nBHA!\f!!\x07!!\nBuk)##!!!Jk"\v!\r!B\rm#	k"!	!k"!!	k"	A!\vF!!)	7	!!*8!	!å!\vBl"\v!B\rk"!B\rk"\r\f\f!!!É\r\f!\nBk"\n\r\f\f!\bBk%\fÆ}$BAk#%AA!A!)BO\f!!\f\r\f!B;-!B7)!C8!!!)#7!!)	#7\r!!7	!B­ºÁ7!B½ºÁ7!!!Buk7C"C"AAA!B1k!B	k¦!.1BGA!)5"!C8!!7	\r\fAAA!.2\f!CS!B1k!B	kø\x07!*1#CRA!)9"!C8!!7	\r\x07\f!,9"\x07\r\f!CSAB¡ºÁB\fê"!C8!!7	\r\f!B1k!B	kø\x07!*1#CR!,9"\b\r\f\f!!\b:!!\x07:	!!C!CS8!!C!CS8\r\fBºÁBê"!C8!!7	\r\f!)9"!C8!!7	\f!BAl%\fð\b$Bñl#%!Bk!!!æAAA!)ByHA!!*8Q!!*8Y!!*!8a!))"!)-"\x07!)5"!)1"!)="\b!)9"	!)A"\n!BÝk"\vA!)#\fFA!!*a8!!!*Y8!!*Q8!!75!!71!!\x077-!!7)!)#)#F!B	k!!)¨\x07!)	"!!)\r#\x077!!7!!\x077m!!7i!Bék!Bk!Bk!!\r\f!!\f7E!!07M!!\x07Bk7I!Bk!BÅk!BÑk!\v!!û!)ByG!!*8Q!!*8Y!!*!8a!))"!)-"\x07!)5"!)1"\r\f\f!!)A7	!!*98\r\fBù½Á\f!!\n7	!!\b7!!	7\f!Bñk%\f¬\b!)Bk#\x07Bw!\x07B\brBHk"\b!)#"A!\bA!!*#\fCC\bC¡Á!\fC\0ÿþüøðàÀ\0}8!B	k"!\bBl"\b\r\f\fA!\x07B	PA!!\x07k!*8\r\f!\x07F!B	k!!\x07ý\v\f!)"\vB"\bAA!\x07!\b#HA!Bk"\b!)#!k.BH!!!Btmk"A!!!!!\v	#\f"!!)#	!\f¨r#\nl!!\nlt!	rB	J!)#	!k.!!!\fµ\v!	!!Btmk"B\0HA!!!¬\r\f\f!)#	!kB\0;!	!)!B	lrkB	kB\0;!F!!!ý\v\r\f!!)#!BkBwB\bm!B	J!)\rl7	\f!!!\fµ\v\r\f\f¹$BAk#%!B1k#!)#B	P!B	Jr!!ï\fB«A!)1#ByGAB"!!)5BB#71!"!¿\n\r\f!!*98)!!)57%!!7!!B1k#!)#B	P!B	Jr!!ï\fB«!)1#ByGAB"!!)5BB#71!"!¿\n!B!kÒ\r\f!)5"!*9"\x07!!*)8	!!*!8!!\x078!!7!!7!B!k!!BkÍ\b!)!ByGA!!)%#71!B1k"!¿\nB\r\f!!*)89!!*!81!B1k"!B!kÒB\f"!BkÒ!Ò\f!!7!!7!BAl%\f¶$B1l#\x07%!BÁk!!!½#\bÀ	\x1B!\x07!7-!\x07!7%!\x07!!Buk7)!\x07Bk!\x07B%kò\n!\x07)"\n!\x07)"	!!)åBk7å!!)é!	ê\vk7é!\x07Bk!BÙkÓ	!BÁk"!\x07)BrA!\x07)\r\fB"!¤!)ÉA!)Õ#F!)Ñ!B\rmk#\vB\rG!\vBl)!B\bukBl"\f!kBl\f"B	B9ë\n#!\b75B"\b!B71!C8)!C	8!!C8!CÁ8!C8	!!	7!!\n7!!¨\r"!\x07!7%A!A!BkÖ!!7!)"\b\r\f!\x07B%kÖ\f!\x07B	k!Bk!!¹	!!ó\r!!Ë7!!\b7!!7!\x07B1k%\fÁ$BAk#\x07%!\x07B!k!)#\b)!!!!¸\nAA!\x07)!BGA!\x07!\x07*%8!\x07B7\r\f!\b)!!!!ù"	A!)!\b!	!)	,»\x07#	A!\x07B7!\x07!	7\r\f!\x07Bk!\b)!!!!Ý!\x07)BH\f!)#!*C}8\r\f!\b)!\x07)#!\x07)#!)\r#*!Û\x1BA!)#)!)\rsF!\x07B	k!!\b)!Í!\x07)	BrF!\x07)\r"!\b)	!\x07!:9!\x07!7-!\x07!7)!\x07B7!!\x07!*81!!\x07B!kö\r\x1B\f!)#!)Q#!BH!)	,#!,1dr#l7QC"\n!FA!!\bB!6"\n\f!)#!)!\n!*Xk7\f!\x07Bk¨!\x07BAl%\fÔ\b$B1l#%AA!FABB#F!B®Á)7!Bù­Á*8!Bñ­Á*8	!Bé­Á*8!B7!!7!CÁ8!Bkß\n"!By7!!7\r\f!C8!B7\rA!)#\x07F!)#!)	#\bP!Bl"	A!Bk!\x07)!¢!	«!)"!)#\nByGA!By7!!7!)	"!)\r#A!"A!Ò!Bk"!Bl#\f\f!)#F!!BuÒ\x07\r\f!*"\v!)\r#!)GA!Bkß	\f!)	!Buk#!\v8	!!7!!\n7!!Bk7\r!\b!Bk#H\f\f!!)\r7\r!!*8!By7\f!B1k%\fBB \fÏ$Bál#%!B½µÁ7-!!7)AAAAAAAAAA!.\r\x07\x07\b	\f!B1kB¦ÂÁB£\x07\r	\f!!.;A!B1k!BAlé\r\r\b\f!B	k!*	!BAlB!B1k!)	!)\r£\x07\r\x07\fA!*	#CZA!B!kBBBÂ\b!B7]!!*!8U\r\f!BkBBBÂ\b!B7]!!*8U!BÕkB.ë\x07C!~"\f!Bk!!BAlB!BÕk!)!)\n!!)]79!!*U81\r\f!B1k!,	é\r\f!B1k!)!)	\r\f!B1kBÏµÁB£\x07\r\f!B1kBÂÁB	£\x07\r\f!B1kBÂÁB\n£\x07\f!B7M!B7E!!B)k7I!!B1k#7A!BAlæ\v!!Bák%\fº$BÑl#%!!7\r!!B\rk7!B1k!BkB\r!!)9"!)5"!)1#\x07A!!*E8)!!*=#	8!!!7!!7!!\x077!)#*"\n!)\r"!!7A!!7=!B79!!\nCC¡Á81!	¨"\x07!B!k"A!AA!!B1kË	!)BrFA!!)A#B	k7A!!)9B	k79!!*	CC¡Á81\r\f\f!)"!!)=Bl#7=!\x07!!Bk!!!)9k#×\rÇBtB\rmk#\b!)!BtB\rmk#)	7	!\b!*8\r\f\f!!)\r#7-!!))!l7)!!!BkÜ\rBy"\f!!7!!7!BÑk%\f	!)"!)	#\bAAA!!B9mk#)#B\fG!)#A!)!Ò\x07\fAAAAAA!\v\x07\x07\x07\x07\x07\f!)B!Ò\x07\r\f!)#)#!)Bl#7!FA!×\v\f!)\r#A!)	!BuÒ\x07\f!BÒ\x07\r\f!)BÒ\x07\r\f!)	#F!)!Ò\x07\r\f!)#)"!)!#\x07A!"A!)#	A!Bk)!	BuÒ\x07\f!Bk"!\x07Bl#\x07\f\f!)#A!!BuÒ\x07\f!B)Ò\x07\r\f!)#Bk)#A!Bk)!BuÒ\x07\f!B)Ò\x07\f!Bk#!\bH\f\f!)#A!!B9mÒ\x07\f\f\x07$B!l#%!Bk"\x07AA!)A!Bk!!\x07Õ	!)Br!)"\fA!)BH!)	!)#l"\b!Bu!kBk"A!\bF!!Bk#7!!Bl)#	7!!	!)B\rmk7!!Bk!!\x07Õ	!\bBl"\b!B	k"!)"!)BrF\f\r\fB"!B7!B%k"!)%A!B	k!!Õ	!)	Br!)\r"\f!B7!\f!Bk"AA!\x07\v#A!)BH!!¢	!)#F!)"!!7!!!B\rmk7!\r\f\f!B%k\v#B"\r\f!!)	7\r!!*8B"\f!!7!B!k%\f¸$B1l#%!C8!C8!C8	!B k"A!BGAA!B	k!BiG\x1B!!kB k!!C\v#\bC\v~¨B1s;!Bl"!C\nW!\b"\f!!kB!k\f"B"BB!!B	kl#!BPl"\x07A!!\x07HA!Bl#!k!BõÞÁk.;!"\r\f\f!B%kB!!B	k#l!k#!k!BLB!l#B!BNR!B!))!)%#B!)-!\n!B1k%!!k!BöÞÁk.;!Bl"\r\f\f\fêA!BÎ\0|B!!BN#lP!B!B\fkByr!B\fJ#kB\rk#F!B	l"A!Bl#!rFA!"\r\f!Bl#)#\x07Byr!!kB!lrB	l#!B!!lBNk#!l#l"!\x07BrA!!!)BrsBs7!!k#!)Bs7!!!)BrsBs7!!k#!)Bs7!!\r\f!)"!!7!!!k7\fA!)#BrF!Byr#!BkN!!!BrsBs7!!k#!!l#Bs7!!k#!)Bs7!!\f!B	k"\f!\f¬$BÑl#%!!7\r!!B\rk7!B1k!BkB!!)9"!)5"!)1#A!!*E8)!!*=#\b8!!!7!!7!!7!)#*"	!)\r"!!7A!!7=!B79!!	CC¡Á81!\b¨"!B!k"A!AA!!B1kË	!)BrFA!!)A#B	k7A!!)9B	k79!!*	CC¡Á81\r\f\f!)"\x07!!)=Bl#7=!!!Bk!!\x07!)9k#\x07Ù\rÇBtBuk!)!\x07BtBuk)7\r\f\f!!)\r#7-!!))!l7)!!!BkÜ\rBy"\f!!7!!7!BÑk%\f¬$BÑl#%!!7\r!!B\rk7!B1k!BkB!!)9"!)5"!)1#A!!*E8)!!*=#\b8!!!7!!7!!7!)#*"	!)\r"!!7A!!7=!B79!!	CC¡Á81!\b¨"!B!k"A!AA!!B1kË	!)BrFA!!)A#B	k7A!!)9B	k79!!*	CC¡Á81\r\f\f!)"\x07!!)=Bl#7=!!!Bk!!\x07!)9k#\x07Ú\rÇBtBuk!)!\x07BtBuk)7\r\f\f!!)\r#7-!!))!l7)!!!BkÜ\rBy"\f!!7!!7!BÑk%\f¬$BÑl#%!!7\r!!B\rk7!B1k!BkB1!!)9"!)5"!)1#A!!*E8)!!*=#\b8!!!7!!7!!7!)#*"	!)\r"!!7A!!7=!B79!!	CC¡Á81!\b¨"!B!k"A!AA!!B1kË	!)BrFA!!)A#B	k7A!!)9B	k79!!*	CC¡Á81\r\f\f!)"\x07!!)=Bl#7=!!!Bk!!\x07!)9k#\x07Õ\rÇBtB1mk!)!\x07BtB1mkB1ý\v\r\f\f!!)\r#7-!!))!l7)!!!BkÜ\rBy"\f!!7!!7!BÑk%\f¬$BÑl#%!!7\r!!B\rk7!B1k!BkB!!)9"!)5"!)1#A!!*E8)!!*=#\b8!!!7!!7!!7!)#*"	!)\r"!!7A!!7=!B79!!	CC¡Á81!\b¨"!B!k"A!AA!!B1kË	!)BrFA!!)A#B	k7A!!)9B	k79!!*	CC¡Á81\r\f\f!)"\x07!!)=Bl#7=!!!Bk!!\x07!)9k#\x07ë	ÇBtBuk!)!\x07BtBuk)7\r\f\f!!)\r#7-!!))!l7)!!!BkÜ\rBy"\f!!7!!7!BÑk%\f¬$BÑl#%!!7\r!!B\rk7!B1k!BkB!!)9"!)5"!)1#A!!*E8)!!*=#\b8!!!7!!7!!7!)#*"	!)\r"!!7A!!7=!B79!!	CC¡Á81!\b¨"!B!k"A!AA!!B1kË	!)BrFA!!)A#B	k7A!!)9B	k79!!*	CC¡Á81\r\f\f!)"\x07!!)=Bl#7=!!!Bk!!\x07!)9k#\x07Ö\rÇBtBuk!)!\x07BtBuk)7\r\f\f!!)\r#7-!!))!l7)!!!BkÜ\rBy"\f!!7!!7!BÑk%\f	$BÑl#%!)­"!)±"!CÁ8­!)µ"!B7µ!!*C}8!!!Bu#k7!!7!!7\r!!7	!B1k"\x07AA!A!!Bk#7\r!!)#\bº\r#F!.«!B;«F!Bk!!)!"!)"!!\x077E!!7=!!!Buk7A!B%k!B=k#	å!)-"!))"!!BÐk7=A!BJ!BPA!!!	°\r\f!!³	\f!!)%7E!!7A!!7=!!!B\rmk7I!B1k#!B=kæ!!\b!!Bk\r\f!B	k\r!BÑk%\f!Bl"!"\r\f\fô\x07$Bl#%AAAAAA!BrA!Bw"\r\f!.#F!"A!Bk"A!ÁBIA!B\0rBGA!\x07!0#k"\x07!!kBk"\r\f!!BrB	y#	BuBr!	B\busBwk!BwBrk!BwBrk"!\x07F!\bs"\b\r\f!!B\0r#k"!!\x07k"\x07\f!.#\fB"!\b!\x07BJrB"\b!\x07Bu#BI\f!\fB"B"\r\fB"\b!B#F\f!B7	!!7!!7!BÉÂ!!gFBñÂB×!BkBáÂBÉÂÔ\x07\f!\b! \f!!)	7	!!*8!Bk%\fë$B!l#\b%A!Bl"AA!B"PA!BGA!!!!B!\x07i\r\f!!Bw#	BÕmk"\n!!	B1mk"\v!BÁPA!!\v!\n!	!\x07"	\r\f!"	!!\vß\r#\f!!\nß\rH!\n!\v!\v!\nß\r!\ft"	\r\f!!!!\f!\bB!k%\f!\b!	)	7	!\b!	*8!	!lB\ro"\nA!A!!	ß\rF\f!!!!!\nV#	F!\bBk!!!	B½Á¯\n!\b)"!\b)"!\b)!\b)!!!!\b!\x07¦\r\f!\b!\x077!!!!!\nT#!NA!!l"!!B\rmk"B"\r\f\f!!!B½ÁØ\fù$B!l#%AAA!BGA!!7	!B!k!B	kó\n"!A!"\r\fB"B"!\r\fB"!F\f!)M#\x07BH"!A!"\r\f!"B"!\x07F\f!!!×"	!!)q\v!FAB"\r\f!*	"\n!!	8	!*"\v!C8A!\vCS!!\n#F!!	!\n~?!\f!!*C}8!)!!B	k!BkÅ!Bák"!B1k"!)\r"\x07!)	"A!!\x07HA!!Bk#7	!!)#\b7!!Bkó\n#A!!	8	!C8\f!!\b¦\v!"\r\f\fBH"!B	kÍ\f\f!B!k%!\f$Bál#%!!7	!!7!)\r"!)	"!!*8!!7\r!!!Buk7!BÉk"!B¹k"A!Bk!B\rk¿AA!)ByGAB"\r\f!!)%71!!*8)!)ÅF!!Bk´\n!B)k¢#F!Bl)"!B	l)#A!B	k\r\f!!º\r#FAB"B\r\f!)U"!)Q\f"!!79!!75!B5k#!Bk#F!B7]!B\v7U!B\v7M!!B)k#7Y!!7Q!!7I!B=k#B©Á!BÉkð\fB\n!¶\x07"!\f!Bák%!\f!B)k\r\f\fó\n$Bl#%A!*©Q!*±!Z!BÁk"\n!)ñ#!)õBuk"\vA!!\vG!)"!Bk#"!\n!#F!!Bk#	\x07AA!*CS!*	!T!)%"!Bk#!ë\v!ÛmB!!BNo"!)Bm"\b!)"A!\bF!!°\nA!\bBl"\b!Û!kBk"!Bk"\r!B	k)"\b!!ë\v!ÛmB!\b!\bBNo!k"\r\f\f\f!	»	"\f!!	\x07!!\x07k"\x07!*CRA!"!*	!Z\f!Ë!\x07k!)BukBk"\x07!"\r\f\f!Bk%!\x07\fó\x07$Bl#\n%B"\fA!B9k!£\r#\bF!)i"!B!Br#\vBHA!\bB%kì\b!\vN\f!\b)U"\r!\b!¢\r#FA!\vBGA!)=#BH!!7=!"\r\fA!\bB=k!)9¤\r#A!)	!\vG\f!\nBk!\b!!\v!Bé!\n)!\n)\r"	!\n)	"!\b!¢\r#\r\f!!*C}8!)"\f!!*!#C}#8!!!\x07!\v!\r"!QA!\b!!\x07\v!	k"	\f!!7	!!8!!!!Gk7i!!*aC}8a!!)m!k7m!!)q!	k7q!\b.Y"\f\f!!\f;\r!\nBk%\f¤p$B1l#%!!7\rAAAA!B\rk#!)&!B\0r#BHA!!;!By7\r\f!Bk#!B\rk#\n!)!!ê\x07!)ByHA!!)7\r!!*8!By7\r\f!B\rk#)&\nA!)\rÎ"!B7!!7!B7!!7!!!Bk\r\f!B\rk)&¢\x07"!By7!!7\r\f!By7\r\f!B\rk)&\f"ÿ#!\'!Î"!B7)!B7!!!7!!7!C8!!!Bk>\r\f!!,:	!By7\f!)\r#B	PA!\x07\f!B1k%\f$Bál#%!B¹ÃÁ*8!B±ÃÁ*8	!)	Bu"\x07!)"AAA!\x07A!BÉk!!Ä!)I#\bByH!)M"\r\f!Bu"\x07A!\x07FAB"\r\f!BÉk!!Ä!)M"!)I#ByG!!)Q7]!!7Y!!7U!B)k#!B	k!BÕk\x07A!!)	\r)#!)	JA!)!Buk!!2#\r\f!B)k#!Â!!\n\f!Bk"!\x07Bl"\x07\r\f\f!!*M8!!!\b7!\x07Bl"\x07!Bk"!B)k#\b!B	k!Bk\x07!\b!	\r\x1B!	Bk"	\r\f\f!B	k!Bák%!\f!)\r"AAA!BPA!)"AA!!GA!BB!)#k)#B"\r\f!)	#!7\r!!7	\r\f!Bk!Bk!"A!"!#Bk!Bk!)#"!BB!k)#\f!B7\f!FA!)BuBÂk#)!HA!)!G!!7!\r\f!!7!F\r\f!!7!\r\f!)	#!HA!!7\r!!7	\fB¢ÂB¢Â)B!Bwxr7\f!!7!)#A!!7!!7\f!)#F!!7!!7\f\fB¢ÂB¢Â)B!)xr7\f$B1l#%!)\r"!)	"!B7\r!CÁ8AB!l"!!k"AA!FA!"\r\f!.B\nl#BLB!uBrFs!Bk"!Bk"\r\f\fB"B!l"AA!!kFA!"\r\f!!k.B!G!Bk"\r\f\f!B!k!!!ì\x07A!)!#A!)-"!))"!Bk!!)%#B>²A!)F!)F!)\fA!ABåÁB!!BåÁB\nÈ"!By7!!7!Bkª\r\f!!)\r7	!!*8\f!B1k%\f!B!lB!B¹·ÁÜ\f!Bk!Bk\n\r\f\f\x07$BAk#%!!)#7-!!!)#k71!B7=!B!k!B-k!B=k\x07A!)!BrFA!B7\r\f!B-k!!!)%ì\x07!)-#FA!B7\r\f!)1"\x07!BkB!)5!)9\b!)#FA!B7\r\f!)"!B;,!!7-!!!k71!B7=!Bk!B-k!B,k!B=kÈ!)BrFA!B7\r\f!B-k!!!)ì\x07!)-#FA!B7\r\f!B	kB!)5!)9\b!)\r"\b!)	"!!)17\r!!7	!!\x077!!7!!\bB!7!!B!7\f!BAl%\fè\x07$B!l#%!)"!Bk!B!)	#ò!)"A!.#BGA!"\r\f!Bu"\x07!BG"\bA!\x07A!Bk!!\bè\r!.BHA!!*8	!B	k\v"\r\f!)"!Bk!BBò!)"!.#BGA!"\r\f!Bk!!BGè\r!.BHA!!*8!Bk\v"\r\f!!â#!Bk!BÕµÁBá!.BHA!!*8!Bk\v"\r\f!Bk!#!Bk"!\x07Bl"\x07B"B"\b!BÅ\b#F\r\f\f!!Å\b"\f!B!k%!\f\n$B1l#%A!)#!)	#\x07BÅÌÁB#F!)#	ByK!B7\r!C8!\x07Bu"!B!k"\b!"AAA!A!Bk#)ByI\r\f!\x07Bu"!Bl"AA!F!!Bk7!B!l"!B!k"!BkB½ãÁù\vF\f!	ByHAB	Bë\n#!)\r7	!!*8!Ê\n!B\rkB7!B	k!7!C8!Ó\r\f!Ê\n!B	kC	8!C	8\f!Ó!Bk§\r\f!Bk#\n!\b!\b!*	8	!\b!*8!By7!Bk!\nÚ\b\f!B!k"!B!l"\r\f\f!B1k%\fþ}$Bl#\x07%AAAA!)Bl\b\f!)#)\rBu"\b!)"!)	"	B"A!!\bG!\n!!	k,¡"\nEñ"!!)!L}!)!kB	k,Eñ\f!\n!!Bk"!B	k"\r\f\f!)#)9Bu"!)5B	k"!)"!)"A!F!!,#\n!!\n!ò!!B	l"!B	k"\r\f\f!\x07Bk!) \n!)#)9Bu"!)5B	k"!)"!\x07)\r"!\x07)	"\bA!A!!,#!\b!!Þ!!B	l"!B	k"\r\f\f!\x07Bk\f!\x07Bk%\fÉ!)"!)	#A!"AA!*CR!BÕk)#A!BÑk)!Ò\x07\f!Bk)#A!Bk)!Ò\x07\f!Bk)#A!B!k)!Ò\x07\f!B)k)#A!B-k)!Ò\x07\f!B5k#)#!)Bl#7!FA!×\v\f!BÝk)#A!BÙk)!Ò\x07\f!Bk)#A!Bk)!BuÒ\x07\f!Båk)#F!Bák)!BuBkByr#l!!kB\nkÒ\x07\f!B¹k"!Bl#\f\f!)#A!!B¹mÒ\x07\f\f\n$BAk#%AA!F!!kBl.B\nl#BLB!uBrFs!Bl"\r\f\f!B	k!!0!!)\r#7!!)	#\x077!)"\b!)"!)"	!)"!)!"\n!)%"!))"\v!)-"\fA!B¡åÁFA!A!!7!!\n7!!7!!	7!!\f7\r!!\v7	!!7!!\b7\r\f!BB\n!B\x07!75!BåÁBÝÁ!BýÛÁ!71!B\v7=!!B1k79!B	k#BÃ©Á!B9kð\fB!¶\x07"!B7!!7\r\fB©åÁB!\x07!BåÁBÈ"!B7!!7\f!BAl%\f©AAABÂ)FABÂB7BÂ)!NABÂB7B\fBÂ)!Buk)#AA!!)P!)!B9mk#)1!H!)#\x07B\fGAAAA!\x07\f!!:	\r\b\f!EgF!E\0\0\0\0\0\0ðfFs!!!,	¡:	\r\x07\f!E\0\0\0\0\0\0ðfF!)#)B	k!)!ì#!)\rJA!)	!Buk#!,Eñ@¡:\f!!!,¡:\r\f!E\0\0\0\0\0\0ðf\f!Bák#!!!!3B\0r#BH!!!Ñ\fB"\r\fBÂB7\fB\f!!E¡:	\f!!:!B"\fBÂBÂ)Bk7!\f$Bl#%AA!A!)BO\f!!BÂÁB\n\f\r\f!B;1!CÁ8!B7-!C8%!!)#7!!)	#7!!7\r!!!Buk7!B7=!B75AA!BÝk!B\rk´AAAA!)]#Byl\f!)a"\r\f!!*a#8m!!7i!Bõk!B\rk\0!)uByH!)y"!Bék\f!B7!!7!B5k\0\r\f!!)}7I!!*u8A!!8U!!7Q!Bõk#!B5k!BÑk!BAlñ!)uByG!\r\f\f!!)=7\r!!*58!B7\f!Bk%\fÈ$B!l#%!!7!!!Buk7!!7!!!Buk7!Bk!Bk#ñ!)	#!)\r#Ö!!!!BmkÃ\bê\nAA!AB"!"A!!GA!"\r\f!!Bk#§F!Bk"\r\f\f!!)7	!!*8!Bk®!B!k%\f!!l"!F!!Bmk#Bl#\bFs!B	l)"!B\rl)"!Bl)"\x07!\b)"\b!Bl.A!\b!\x07!Bk#\x07§\r!\x07!!\n!\x07B#ë\x07!\b!\x07!!!Bk\f\r\f\fÆBB!B¬P#!B	s#!B\fu#!Bu)ÕBB\fuJ#!Bs#!Bu)ÕBB\fu!L#!Bs#!Bu)ÕBB\fu!L#!Bk#!Bu)ÕBB\fu!L#!Bk#!Bu)ÕBB\fu!L#Bu)ÕBB\fu#!G!!Lk!k#Bu#BÕÂk"!)ÕBBw"B\0"A!B NA!)Bw"!F\f!Bl)B\0\0\0r"\fA!!BtkF!!l"!Bl"B"A!!BéÂk.k#!L!!Bk#H\f\f!Br\f»BB¼\n®"AAAAAA!BJA!FC!ñ	C\0\0\0\0"!0õBu"B"!"A!F!!®!!6}#\x07?!Bl"!Bk"!\x07C!¨"\r\f\f!0õBu"B"!"A!A!!®!6!}#\x07?!Bl"!Bk"!\x07C!¨"\r\f\f!F!0õ#BýN\r\f!F!0õ#BýL!!Buk!7!!0õBk<õ\fB\f!!Buk!7!!0õBk<õ\f!Bl"\r\f\fB\fì\b$BÑl#%!Bk!BÁk#\b!!æA!)BGA!)"!B	k!\b!!!e!)\r!!)	Br#"\x07\r\fABÉÁB!!\n#\x07!!\b!!»\r!Bák#	B¹k!·!BukkE	#\x07!.\nA!B%k#\n!!¾\b!)-"\x07!))"\v!B=k#!!¾\b!B7M!!7I!B1k#\fBÁ!BÉkð\f!!	!\v!\x07!)5!)9#\x07A!\f!\n\r\f!B1k!B%k\f!Bk!\b!!!e!)"\x07!)"\r\fB"\f!!7!!\x077!BÑk%\f$B!l#%AAAABÂ)FABÂB7By"\x07AAA!BÂ)PBÂ)!Buk)#F!B	k!Bák!!Ï	!)	BÂ)Bk"By"\x07\fBÂ!7\r\f!Bk!!)\r!)¦BÂBÂ)Bk7!)#\x07ByHA!*"\b\r\fB¬Á\f\f!\x07ByH\fBBÅÁB\x1Bä\x07"\r\f!\b¨"!\x07ByH\f!!7!Bk"!))#A!)-!Ò\x07\f!)#BKA!)!Ò\x07\f!B9Ò\x07!By7!!7\r\f!!\bC!?	!!7!!\x077\f!B!k%\fª	!))#A!)%!BuB\fkByr#l!!kB\nkÒ\x07\f!)"!)	#A!"A!Bk)#A!)!Ò\x07\f!B\rk"!Bl#\f\f!)#A!!B\rmÒ\x07\f!)"!)#\bAB"A!!B\rmk#\x07)"!\x07)	#A!"A!Bk)#	A!)!	Ò\x07\f!B\rk"!Bl#\f\f!\x07)#A!!B\rmÒ\x07\f!Bk#!\bH\f\f!)\r#A!!B\rmÒ\x07\f!)#A!)!BuÒ\x07\f\f»\b$B1l#%!Bk!!!Á\x07A!)BGA!!)#ç\r\r\f!Bk!!\x07!B7)!!*8!!B	k!BkÓ	!)	"\x07!)\r"\b!)	"	A!)#F!)!B\rmk#\nB\rG!\nBl)!B\bukBl"\fA!!\b!!\x07k!	Br# \r#A!!!))7	!!*!8\r\f!!B!kÀ\f!!7-!!B%k!!±	!!B-kõ\r!B!F\x1BB!B\rN\x1B!B\fkByr\f!)5k75\f!B1k%!\fì$Bl#%AABÂ)FABÂB7A!BÂ)PBÂ)!Buk)#F!!BÁk!!·\bA!)#FABy"\r\fB"!)#BI!FAB"C"\x07\r\fB"!B#F!A!!!ý\v\f!®!®C!"\x07\f!!\x07?!!7!!\x07C!?	BÂBÂ)Bk7\r\fBÂB7\f!BBÅÁB\x1Bä\x07#7\r!B\rk"!))#A!)-!Ò\x07\f!)#BKA!)!Ò\x07\f!B9Ò\x07!By7!!7\f!Bk%\f!! \f!AAAAAAAAAAAA!!BÌ·ÁB\x07Â\rFA!!BÒ·ÁBÂ\r!!BÖ·ÁBÂ\r!!BÚ·ÁB	Â\r!!Bâ·ÁB\vÂ\r!!Bì·ÁBÂ\r!!Bý·ÁB\vÂ\r\x07!!B¸ÁB\nÂ\r\b!!B¸ÁBÂ\r	!!B¡¸ÁBÂ\r\n!!B²¸ÁBÂ\r\v!!BÁ¸ÁB\nÂ\r\f!!BÊ¸ÁB\bÂ\rFA!!!B¹ÁB7B\r\f!B\r;\r\r\f!B;B\r\r\f!B;\r\v\f!B;\r\n\f!B;\r	\f!B;\r\b\f!B;\r\x07\f!B\x07;\r\f!B\b;\r\f!B	;\r\f!B\n;\r\f!B\v;\r\f!B\f;\fB\f;\fÌ$Bl#%!!º\r#A!!B!!B\0rBG!;¬\fBBë\n#!7!B7\r!!7	!B7!B¡k"B"AA!A!!Bl#7\r!!)	!Buk)#º\r#F!!)º\r#!.­B\f"!.­!!.¬#!BG#\x07B\0rG!)y"A!BGA!!º\r#F!!\x07;­!.ª!B;ª!!¦\v\r\f!Bk!¦\v!!º\r"B"!F!)u"\r\f\f!Bk!Bk%\f!)\r"\r\f\f»	$Bl#\v%!B\rk"\rAA!\v!8	B"A!)#	!)	#\b!\vB	kÔ#\x07F!\x07Bl#\n!\bP!	!\nBmk"\fAA!	!\x07Bmk!\r!\x07!\bJ#)	A!)*"!\f!°\nF!!T!\x07"\r\f!\x07"!\f!°\n\r\f!\x07"!\f)	BP\f!\n"\f!!¿\r"\x07!!\bGA!ä\r!)"	!)	"\b\f!	!Bmk!\r!!\bJ!!!¡!!)!\x07l!!¿\rk7B\0r#\x07BH!!!!!ëF\fB\r\f!\x07F\f!\vBk%\f!Bw!k#AAA!!Bl#NA!!l\r\f!*"!!!Buk#*8!!8B\f#\bBu#\x07Bs#!!!!J#	PA!\x07Bk#\x07!	JA!!!Buk*#C@C!!!\x07Buk*#C@C!Tk"\f!!\bBuk#\b*#C@C!!!Buk#\x07*#C@C!Z!\x07!?!\b!?!\b!C!?!\x07!C!?!#\bBu#\x07Bs#!	J\f\f!\f\f\fÂ$B1l#\v%By"\fA!FABy"\r\f!®!®C!"\r\f!\x07A!\x07®!\b®C!"!\b"\f\f!\v!\r8!\v!7!\v!8)!\v!\f7%!\v!	7!\vB	k!!!!\vBk!\vB%k!\vBk!\n9!A!!Ò\x07\fA!\v)	#ByGAB"\x07B"B"!\v)\r\r\f!\v)\r"A!\v)#!PA!"\r\f!Bu"!FAB"!!Ò\x07\r\f!!B!Bu#:#F\fB"\x07B\f"!!\x077\r!!7	!!7!!7!\vB1k%\fB! \fè	$BAk#%!Bk!!!ÈAAA!)#A!)1"\n!))"\v!)-"\f!)!"!)%"!)"\b!)"	!)"\x07A!)#\rFA!)#)#F!B	k!!)§\x07!)	"!!)\r#\x077!!7!!\x077!!7!Bk!	!\b!!\r\f!!\r75!!0]7=!!\x07Bk79!Bk!B5k!	!\b!!ä!)#F!)!"!)%"!)"\b!)"	!)"\x07\r\f\f!!)17	!!*)8\r\fBù½Á\f!!\n7	!!\f7!!\v7\f!BAl%\f»$Bl#%!)#!)#HA!)	#Býk"\v!Bñk"\f!BÙk"\b!B9k"	!B©k"\n!!lBw"!)ù"\rA!B	k!!)#!Bk)#!B	k)#!B\rk)#Ù!Bk"A!)	BH!\n!)\r\r#F!Ù\x07\r\f!!	!!Á\x07!)BGA!\b!)\rÒ\r\f!	!!ã!\bÂ\x07kBk\f"B"!\rFA!\nÃ\x07"\f!\f!!ã!!kk!\vB\vkBk\f!\x07k"\x07!Bl#\f\f!Bk%!\x07\f¸\x07}$B!l#%A!.5"!B;5B!)1!"A!)-#FA!!!\r\f!B7-A!!!k#LA!Bk!!Bl!"!)BH\f!!!\r\f!B7\f!)BGA!*º"	!)	#!)GA!Bk!!)#!)-#\bl#B!!N"!)1Bk"\x07!!.5FA!!\x07o\r\fB!!\bN\x1B!Bl!\x07oBk\fBk#B!\r\f!)!Buk!	:!!Bk7	\r\f\f!B!k%\fÄ!C8!B!B	w#F\x1BB !B	P\x1B!B\'!h#lwBr!BusB?t\f#7!BuBÂk"B!u#B¢Â)rFA!!7!!7!!7\r!!7	B¢ÂB¢Â)!s7\fAA!!)#)ByrGA!"\r\f!B!BwlB!B Hu"A!!BwBrk#)#F!Bu"!"!)Byr!H\f\f!)	#!7\r!!7	!B7!!7\r!!7	\f!Bk!7!!7!!7\r!!7	\fØ\x07$BAk#%A!)#\b0_B\fPAB"	B"AAA!)	#\x07BJ!\x07"!\x07Bl\f!!7\r!!\b7!!)7	!Bk!BkÇ\b!)"!)\r\f!\x07B\bl"\nB\x07"	\f!!	7\r!!\b7!!)7	!Bk!BkÇ\b!)%"!\n"\x07!)!\f"!!\x0771!!7-!!7)!B5k!B)k!!	!*5"\v!)="!!*!8!!*8	!!*8!!7!!!\v8\r\f!B5k!!!	!B7!!)=7!!!*58\f!BAl%\f	!!B\rmB\rl#k"!!k"\x07!!Bw#	B\rmk#B\rl"A!	A!!!!!ß\r#\n#\b)	7	!!\b*8!!!\x07!\x07!ß\r#\b#\v)	7	!!\v*8!	Bl"	!B\rl"!B\rk"!!\nB\rmk"!!\nBtB\rmk"!!\bBumk"!\bB\rm!\x07kB\rl"\x07\rA!B\rk"!Br!!!!!J##)	7	!!*8!!!PB\rmk"!!B\rmk!\f!G!!\x07B\rkGr\f\f\f\fÏ	$B1l#%!B7!!)#	!¨r#\x077!CC\0C¡Á"!)"\v!)"\fB"A!!\x07!\fk*#8!!!!#C!C¡Á~C¡Á8)AA!Bk!B)kË	!)BH!!)!\x07k!	r#\n!\vF\fB\r\f!\bFA!B	k!!B!k!Bkç\v!)\r"\r!)	"\b\f!\bBG!!CC¡ÁCSrFA!!B	k#7!!!\x07k!	r#\x077\r\f\f!!\r³\f"\nB\f"\x07!!\n7!!\x077!B1k%\f¥\b$B!l#%A!)	BHA!B7!B	k!B	kð\r\f!B7!C8!C8	!B7\f!)"\x07!)\r"\b!)	"!)-BGB!Bk!B-kðB!!)k#!!J"!)"	!)\f"A!)BGA!B	k!)#!\bFs!!Fss\x1B\r\f!!\br!B	k\r\f!!\x07!	k#!\x07P7	!Bk\f!7!)	"!)"!!7!!!!Gr7!B!k%\f¬\x07$Bl#%A!)#!)\r#!!!J#NA!FA!B7	\r\f!)	#!k#\x07!L!!\x07Pr"\bAA!!NA!\bF!B\rm#A!)#!!B\rmk!ý\v\f!B7	\r\f!\b\f!!!lN!!!l#l"!B\rm#A!)#\x07!B\rmk!\x07!B\rmk!ý\v\f!!7	\r\f!\x07!lB\rm#F!)#!!B\rmk!ý\v\f!B	k!!BB\rÈ\b!)	#ByG!!)\r \f!Bk%\fÃ$B1l#%A!)\rF!Bk!!û\x07!)#!)#à\n"\b!!7!!7!!7%!\bCC¡Á"	!)#!\b¨r"!!Bk7!!)"A!!!k*#\b!	#\nC!\nC¡Á~C¡Á8)AA!B	k!B)kË	!)	BH!B!k!)\r!k!r#\x07ß\fF\f!!\x07BmmkB	l)"B\r\f!\b!\bCC¡ÁCS!!B	k#k!r"\r\f\fB\f"!!7!!7!B1k%\fÀ$Bál#\b%!\b!7	!\b!7!\x07)	"!\b!7!\b!7\r!\b!\bBk7!\bBÑk!\bB\rk¥\x07!\b!7!\b!7A!\bB!k!\bBk¯A!\b)!A!\b!\b*!#	81!\b!\b*)89!	¨"!\b)5"A!\b)Q#F!\b*Y"	!!\b)U#!!Ë\vÁBK!\b!	8I!\b!7E!\b!7A!\bBAl#!\bB1kA!!!\x07	\f!\bBÑk!\bB\rk¥\x07\r\f\fA!\b)QA!\bBÑk#!!\x07	!!\bB\rk¥\x07\r\f\f!\bBák%\f!\bB!k!!\x07	\r\f\f«!"AAA!B\0\0r#Bè\bNA!B\nNA!Bk"\r\f!Bk#BJ!BB½óÁÑ\b\f!BkBPAB~BB½óÁÑ\b!!k#Bk!!BÏo#BÏmlB\0\0r#Bü)mBw#\x07Bu0íóA<!Bk!\x07Bm!kBu0íóA<!Bl"\r\f\f\f!!kBk!B\0\0r#!Bü)mBw#BmkBu0íóA<\fAB!B\0\0r!B\0\0rFA!Bl#BP!!k!B1s;\f!\fBBB½óÁÑ\b\f£$B!l#%B"!*#\b!\bC@#\x07!\x07~#\x07Cé\b[AA!B\rk!k#Bl!\x07#	!\x07CÏ#\x07CÏ~¨#B\0\0rBåo#Bu0B<!Bl!!BåmlB\0\0rBu0B<!Bl"!	C\0­ãW\f\f!\x07C\nWA!Bl#!B\rkk!\x07¨#!B\0\0rBåo#BåmlB\0\0rBu0B<!®"\x07\f!\bQF!\x07QrFA!Bl#!B\rkk!\x07¨Bu.B;\f!!\bCZBB!B\rk!kB!lJ!B!k%\f	!)"!)	#	AA!!BukBk)#A!)#A!)!BuÒ\x07\f!)"\x07!)#\bA!\x07"A!)#A!Bk)!BuÒ\x07\f!B\rk)#A!Bk)!BuÒ\x07\f!Bk"!\bBl#\b\f\f!)#A!\x07!BmÒ\x07\f!)#A!)!!BuÒ\x07\f!))#A!)-!BuÒ\x07\f!B9Ò\x07\f!Bk#!	H\f\f!)#A!!BuÒ\x07\f\fß$BAk#%!!7\r!C8!!Bk75!!B\rk71!Bk!!B1k#BÎÁçAAAAA!.!)!#F!!Bl#7!!!)!Buk#*#\x0781!!*	89!\x07¨#BO!ByG!Ê\n\f!B7-!C8%!!)!7=!!*85!By71!B%kBÅÌÁB!B1k\v!)).K\r\f!!)	7	!!*8!Bk¨\r\f!B1k#!!,¼\b!B%kBÆÌÁB!\v\f!!)-7	!!*%8\f!BAl%\f}!!Bl"!BkB!.B.GB\f"A!!!#BL!Fs!!!"\x07B"!"AA!!\x07k.#B1l#\bB\0rB\vPA!B/H!!G!"\r\f!\vC\v!\b®C\0}"\v\f!!Bk#H\f!F!\v»"	AB!!Btk!!G##FA!	EADg!\r\f!BL!	EADgs\f!!	!Bu,ÉõA¤#	!	!:	C"\n\f!!\n8\f\b$Bl#%B\v"!)#!B v#t!l#Bé\bPAA!B\x07k!k#Bl!#\x07!BÏo#BÏml#\bB\0\0rBåo#	Bu0B<!Bl!\b!	BåmlB\0\0rBu0B<!Bl"!\x07B\0­ãL\f\f!B\nLA!Bl#!B\x07kk!!B\0\0rBåo#BåmlB\0\0rBu0B<\fB!!FA!Bl#!B\x07kk!Bu.B;\f!!BtB wBB!B\x07k!kB\v!lJ!Bk%\fÎ}$B!l#%!!7AAAAAB!)#Byt!BOBl\f!,	#\x07¾#\bC\0\0\0\0\0\0\0\0\0C\0\0\0\0\0\0\0ø\0Y\r\f!B	k!)!Bké\x07!)\r"A!)	BrFA!!7\r\f!B	7!B	J!"B	"!\x07\f!!Bký!B	J!\x07\r\f!\bQ!\x07Ecs\f!)"!!\x07Ð#7!Bk!!Bk!Bk¬\x07A!.F!)#B	J!\x07\f!B	J!\x07\f!B	PA!\x07\f!B!k%\f½\x07$B!l#%!!7!!7\r!!B\rk7!!7!!!#®#\rCC¡Á"!)#\x07!r"!!Bk7!)"\bA!!\bk*#\f!#\vC!\vC¡Á~C¡Á"\vAAAA!\vQ!Bk!\v{¨Bw!k!\x07r#\nÀ\nFA!\vC~!\v"\v\r\f\f!!7B"!!\b!\nBumk7\r\f!\f!\fCC¡ÁQ!\v!!7\r!!7	!!\r8\f!!7!B!k%\f!!	B	k#	k!\x07r"\r\f\f©!"\x07B"AAAAÃ\v!\x07Cè\bYA!\x07C\vUA!"\r\f!Bl#BP!!kBl!\x07¨#Bü)mBw#B\0\0\0\bm!kBu0íóA<!®"\x07\r\fÃ\v!Bl#BP!!k#Bl!\x07!\x07CÏ#\x07CÏ~¨#Bü)mBw#Bu0íóA<!Bl!B\0\0\0\bm!kBu0íóA<!"\r\f\f!BBÍóÁÑ\b\fB}BBÍóÁÑ\b\fA!QF!\x07QrFA!Bl#BP!!k!\x07¨B1s;\f!\f!BBÍóÁÑ\b\f$B!l#%AAA!!NA!!L!!N!!7	!!7\r!!B\rk®CÁ8!!B	k®CÁ8BÜÁ!Bk!Ó\n\f!!7	!!7\r!!B\rk®CÁ8!!B	k®CÁ8BöÁ!Bk!Ó\n\f!!7	!!7\r!!B\rk®CÁ8\r\f!!7	!!7\r!!B\rk®CÁ8\f!!B	k®CÁ8B¯Á!Bk!Ó\n\fÁ\x07$B!l#%!´\n"\n!!7\r!!7!\nCC¡Á"\f!)#!\n¨r"!!B\rk7!)"\x07AA!!!\x07k*#\v!\f#\rC!\rC¡Á~C¡Á8AA!!BkË	!)BH!Bk!)!k!r#	¸\rF\f!!7!!\n8	!C8!!\x07!	B±mk7!\r\f!\v!\vCC¡ÁQA!!\bB	k#\bk!r"\r\f\f!!7!!\n8	!C8!!)	7!!*8\f!B!k%\fÊ$BÑl#\b%ABÿÈÁB\x07!!Ï\r#	BÉÁB!BÉÁ!!\x07B\b!Ï\r#	!\bB	k!!!!!!\x07ªA!\b)	BGA!\b)\r"	\r\f!B9k!£\r#A!Î	"\n!\b!BÝk!!!!\x07½B\f#!!!½#!ì\b#	!\b!7E!\b!7A!\bC81!\bC89!\bC8I!\bB;)!\bC8!!\bCÁ8!\bC8!!\bBk¹!!Î	!\nl!)qk7q\r\f°"	B\r\fB\r\fB\f"!!	7!!7!\bBÑk%\f±\x07$Bl#\x07%!\x07B	k!B1k!B!k!\bAA!\x07)	#A!\x07)\r"\n!!BákÆ\x07!!\n!*¼\vABÝÁ)"\vA!!\bG!)F!!*	#\f#	F!!	!\v!!\f!	6!#\r}!!\rCS#	#8	!!	®8!\bBk"\b\r\f\f!!úBBÝÇÁB+ä\x07"B\r\fB\x07BÈÁB,ä\x07"B\r\f!\b"\f!!*!®}8A!F!*QF!\nBk!¦\v\f!ïB\f"!!7!!7!\x07Bk%\f$B!l#%B"!*#\b"\x07!\bCé\b[AA!B\rk!k#Bl!\x07#	!\x07CÏ#\x07CÏ~¨#B\0\0rBåo#Bu0B<!Bl!!BåmlB\0\0rBu0B<!Bl"!	C\0­ãW\f\f!\x07C\nWA!Bl#!B\rkk!\x07¨#!B\0\0rBåo#BåmlB\0\0rBu0B<!®"\x07\f!\bQF!\x07QrFA!Bl#!B\rkk!\x07¨Bu.B;\f!BBB!B\rk!kB!lJ!B!k%\fÆ$B1l#\x07%!\x07B\rk!!¹\n!\x07Bk!!!!\x07)#!\x07)#üA!\x07)BGA!!\x07*!8!B7\r\f!!!!ò#\bA!B7!!\b7\r\fAA!)ù#\b!)åNB\0\0\0\b"\b!BÁkì\bBÿ\0\0\bL!B©kì\b!kB	J\f!\x07!\b7!\x07B\r7-!\x07!\x07Bk7)!\x07Bk#BæÁ!\x07B)kð\fBBýÛÁB\x07!!!\x07)!!\x07)%"!B7!!7!\r\f!\x07!!!!!!!\x07*8!B7\f!\x07B\rkª!\x07B1k%\fAAA!!BkB}r#GA!B	l"	B"\r\f!!!l#!!J"!A!B\0r"\x07B"\bA!!k.!\x07G!!Bk#H\f\f!!B	l#	L\f!B\0rB	m"AB	!!k#\b)!t#\x07l!\x07sB	!\bBk)!t#\x07l!\x07srByrByH!B	k#!	N\f\f!!HA!B\0r"B"\bA!!!k.GA!"\r\f!!Bk#H\f\fB"\b\f!!7!!\b7\fÂ$Bl#%AABÂ)FABÂB7A!BÂ)PBÂ)!Buk)#F!!BÁk!!Ï!)#BIB"A!F!)"B"!B#F!F!!!ý\v\f!!7	!!7!!7BÂBÂ)Bk7\r\fBÂB7\f!BBÅÁB\x1Bä\x07#7\r!B\rk"!))#A!)-!Ò\x07\f!)#BKA!)!Ò\x07\f!B9Ò\x07!By7!!7\f!Bk%\f!! \fÂ$Bl#%AABÂ)FABÂB7A!BÂ)PBÂ)!Buk)#F!!BÁk!!\b!)#BIB"A!F!)"B"!B#F!F!!!ý\v\f!!7	!!7!!7BÂBÂ)Bk7\r\fBÂB7\f!BBÅÁB\x1Bä\x07#7\r!B\rk"!))#A!)-!Ò\x07\f!)#BKA!)!Ò\x07\f!B9Ò\x07!By7!!7\f!Bk%\f!! \f\b$B1l#%!)M"!)A"\x07!)I"!!)=#7)!B7!!B7!!7!B7\r!!!\x07Bmk7-!!!B\rmk7!)"\bA!B\rkî#A!)#!)B\rmk"	!)#!)	B\x07uk"\nB"\x07A!F!!\nGsA!\x07B!!\x07HFA!!	G!Bk)#\x07!B	k)B\x07uk"!B\rk"\r\f\f!\x07#BAl"\x07B!BAl\f!!!\b"\r\f\f\f!B1k%\f$B!l#%B"\bB"\x07AA!®!®#\vC!¨!\v¨#By!lLB"\x07!Bk"	A!F!)#\nF!!7!!\nm"\x07!)"!Bk"	\f!	!\x077!)A!)#FA!Bk!!BÄ\v!)"!)\r\f!!!!:"!\r\f!B	k!!BÄ\v!)	"!)\r\f!FA!!7B	"\x07\r\f!!7B"\bB	"\x07"\r\fB"\f!!\x07k!7!!\b7!B!k%\f\b$Bl#%B\v"!)#"!Bé\bPAA!B\x07k!k#Bl!#\x07!BÏo#BÏml#\bB\0\0rBåo#	Bu0B<!Bl!\b!	BåmlB\0\0rBu0B<!Bl"!\x07B\0­ãL\f\f!B\nLA!Bl#!B\x07kk!!B\0\0rBåo#BåmlB\0\0rBu0B<\fB!!FA!Bl#!B\x07kk!Bu.B;\f!BBB!B\x07k!kB\v!lJ!Bk%\f¶$B1l#\x07%AA!)#\bBl!GA!)#	0_B\fJB"\nB"AAA!)	#BJ!"!Bl\f!\x07!7	!\x07!\b7!\x07!	7!\x07B\rk!\x07©!\x07)"\b!\x07)\r\r\f!B\bl"\vB\x07"\n\f!\x07!\n7	!\x07!\b7!\x07!	7!\x07B\rk!\x07©!\x07)!"\b!\v"!\x07)\f"!\x07!7-!\x07!\b7)!\x07!7%!\x07B%k!!!Ü\x07!!\x07*8!!\x07*8	!!\x07*\r8\r\fBñ¿ÁB6B©ÀÁ¹\f!!!!Ü\x07!B7\f!\x07B1k%\fß$Bl#%!)!)	l"AAABÉïÁ)#F!BÍïÁ)#J!!)	7	!!*8!!!!kûF!)	#F!!7!Cý\08	\r\fABÙïÁ)#F!BÝïÁ)#J!!)	7	!!*8!!!!kûF!)	#F!!7!Cù\08	\r\fBÑïÁ)#F!BÕïÁ)#J!!)	7	!!*8!!!!kûF!)	#F!!7!Cù\08	\fC"\x07\f!!\x078!Bk%\f´	$BÑl#%A!)#\n0B\fPA!B)k"\b!B-k"	B"A!)	#\x07BJ!B1k!B5k"\f!\x07"AA!\x07Bl\fB\x07"!\x07B\bl\r\fB"B\f"\x07"\b!\f"	\f!!7\r!!\n7!!)7	!Bk#!Bk\f!!\x077A!!	)7=!!\b)79!BÅk!B9k!!	!*E"\r!)M"!!B)ý\v!!71!!\r8)\r\f!BÅk!!!	!By7!!)M71!!*E8)\f!BÑk%\fÃ}$B!l#%AAAAAAAA!)\f\x07\x07\x07\x07\x07\x07\f!C8!!,	:	!BL!B	k!Buk,"\r\x07\f!BL!)!Buk\r\f!Bk!)!)	£\x07!By7\r\f!!)#,	:!!,:!Eñ@E!.:	!BL!B	k!Buk,"\r\f!B	k\f,"\r\f!By7	!!*8	!!*	8\r\f!!:	!By7!By7	!B	kÊ\n\f!B!k%\fª$B1l#%!!!!»\bB"A!)BH!!)º\r#F!!!Buk\b!)!)QFA!B1kÌ\x07"\f!BákBÀ\v"\x07!BkÙ\x07"\bB	"AAAAAA!.®Bl	\fBB	!.L"\r\fB1"\r\f!B7)!C8!!B7!C8	!C8!!)=#7!B!k!BuB1k"\r\f!)9BuB1k"\r\fB)"\fk!k!\x07k!\bk!kBk"\f!B1k%!\f\b$B1l#\x07%!\x07!7!\x07!7!Býk#\v!\x07Bk²\f#\bA!\b)"	\f!B=k#\nì\b"\f!µ"\r!\nì\b!	!\f!\b#\bGAA!!#	FB"B\r\f!\x07B	k!\v!!!\b!\x07!7)!\x07!7%!\x07!7!!\x07C8!\n!\x07Bk»\f!!¢\r#A!!\b79\f!\n!\b¤\r#!!*C}8!)B\f"!µ!!7!\rl"	B	"B\f"!!k!	7!!7!\x07B1k%\f²	$B1l#%!B	k!)©#BB	Â\b!)¡"!*	"\v!B7¡!)¥"!B7¥!B7©!B7!!\v8!!!Buk#\b7-!!7)!!7%!!7!B"A!\b!#HA!!Bk#7%!!)#	º\r#\x07F!\x07.ª!\x07B;ªBH!\x07.­"\x07!)!GA!BkÝ	\f!Bk"!)!Buk#!\x07;!!	7!!Bk#7\r\f\f!B!k\r!!)7	!!*8!B1k%\f¨\b$B!l#%!!¿\r"\n!\f"\vAAAA!)	!LA!)!Bmk#\x07)	F!\x07)*!VB"\b!Bk"	!\x07!°\n!B	k!\x07¨\bB"\b\r\f!*"!C	8!*"\r!C8!*\r"!C8\r!!8!!\r8!!8	\r\f!B	k!!º\nB"\b\r\f!B	k!!º\n\r\f!"	\f!!¿\r"!B	k#\fÛ"\x07!!	!\fÁ!!)!\x07!!\n!\vklkk!\fk7!B!k%!\b\fë!BPAA!Bw#!k#!!!Buk,!d"!!l#BL\f!!!Buk,!dk\f!FAB\f!Br"A!BPA!Br"\x07!"A!!,!dk!B	k,!dk!Bk,!dk!Bk,!dk"!B!k"!\x07!Bk#H\f!F\f!!Buk"A!!,!dk"!B	k"!Bl#\f\f!\f\x07!)	#"B!BJ\x1BB!BJ\x1BBB!BJ\f#\x07!)!lL!!!\x07BBí!)	!\f!)k"A!BPA!B@rBs"!B\x07w"!BJA!!;!!BÁs;\r\f!B\rw"\b!B@rBs"!B\0\0NA!!;!!;!!\bBás;\r\f!!;!!;!!\bB@rBs;!!BwBqs;\r\f!!;\f!!!\x07k7	B\f$Bl#\r%!\rBk!!!!!!\x07!\b!	!\n!\vBH!\fd!\nA!	!\nBuÒ\x07\f!\bA!\x07!\bBuÒ\x07\f!A!!BuÒ\x07\f!A!!BuÒ\x07\fA!\r)#ByGAB"B"\bB"\n!\r)	\r\f!\r)	"A!\r)\r#\n!PA!"\b\r\f!\nFAB"\b!!Ò\x07\r\f!!B!\n:#\bF\fB"B\f"!!7\r!!7	!!\n7!!\b7!\rBk%\fB!\n \f¦$Bál#%!!)yBk#7y!!)=#PA!B7y!!*8	!!71!!B!k7!!)1#7)!!B	k7!!!!)5kBk7%!!*CC¡Á8!!B	k7!Bk"AA!\v#F!!79!Bk#!B9k#Ï\fF!)F\f!*	"\x07!!B)ý\v!BAl!\x07!)9!)=ª\v"\x07\f!Å\x07"\b!!BAl¹#	!\x07!\b!#\x07!\x07!	W¶\n\f!Bák%\fË$B1l#\x07%!)#\bB7	!\b!)#	)#\n)Q!\n)U\n!\bBØÁB!!BH\n!\b!!\n!\x07!	).®î	AA!CRA!\x07)#\f!)\r!\b)!\b)	!)	#)!)	!!))\r\f!\x07)"	A!EñcA!\x07B	k!é\r\f!\x07B	kBÎÁB£\x07\f!\x07Bk#!)	#\n)!\n)	ü!\x07!\x07*\r8)!\x07!	7%!\x07!7!!!\x07B!k\n!)\r!\b)!\b)	!\x07)!\x07)!!))!ª!\x07B	k\f!\x07B1k%\f±\x07$B!l#%B"\x07A!B1k#\n!!¾\v#\bF!!\b))#\vº\r#	F!Bk#\x07!	.®!	BkA!)BGA!\x07ý\r\f!BkË\x07"	!\bý!\b!*8	!\b!*8!!!)#\x07B\0rBHA!!)Ñ!	k7Ñ!!\vº\r#F!B	k!\nBíÖÁ!)!)!!!\nBíÖÁ!)	!)\r!Ë\b!)"!!)7!!7\r\f!\n!!¾\v#F!ý!B7\fB"\x07\f!B!k%!\x07\f«$B!l#%A!Ò\fFABýÛÁB\x07!!BÜÁBÈ"\r\f!Bu"B"AA!"!F!Bk)#\x07Ò\fFABÜÁB\f!)!\x07BÜÁBÈ"\r\f!A!!§\f!Bk"!Bl"!#B\rk)#Ò\f\f!B	l)"!B\rk#!Bl)!\x07!B7!!7!BÁ!Bkð\f!!)!)	!!BÜÁBÈ"!\r\fBÜÁB\f!)!\x07B¥ÜÁBÈ"\f!B!k%!\f\x07!)	#"B!BJ\x1BB!BJ\x1BBB!BJ\f#\x07!)!lL!!!\x07©!)	!\f!)k"A!BPA!B@rBs"!B\x07w"!BJA!!;!!BÁs;\r\f!B\rw"\b!B@rBs"!B\0\0NA!!;!!;!!\bBás;\r\f!!;!!;!!\bB@rBs;!!BwBqs;\r\f!!;\f!!!\x07k7	B\f\v$B!l#\v%!)"\f!)	"	AAAA!!	HA!Bk"\r!"A!!	P!\f!Buk#\n)"!\n!7!!G!!Gs!!N!!LA!!Bmk#\x07*"!!Bmk#\b)"\n!\b*	"!\x07!\b*8!\x07*	"!\x07!8	!\x07)"!\x07!\n7!\b!8!\b!8	!\b!7!"\r\f\f!!BéµÁÑ\b\f!!\vB!k%\f!!	BÙµÁÑ\b\f!!BéµÁÑ\b\f!\r"\r\f\f	$B!l#	%!)"\n!)	"\bAAAA!\x07!\bHA!\x07Bk"\v!\x07"A!!\bP!\n!Buk#)"!!7!!\x07G!!Gs!!N!!LA!!Bmk#*"\r!!Bmk#*"!*	"\f!!*8!*	"!!\f8	!*"\f!!8!!\r8!!8	!!\f8!"\r\f\f!!BéµÁÑ\b\f!!	B!k%\f!!\bBÙµÁÑ\b\f!!BéµÁÑ\b\f!\v"\x07\r\f\fñ	!)"!)	#A!"A!)#A!Bk)!BuÒ\x07\f!Bk"!Bl#\f\f!)#A!!BuÒ\x07\f!)"!)#\bAB"A!!B\rmk#\x07)"!\x07)	#A!"A!)#	A!Bk)!	BuÒ\x07\f!Bk"!Bl#\f\f!\x07)#A!!BuÒ\x07\f!Bk#!\bH\f\f!)\r#A!!B\rmÒ\x07\f\f¡$BAk#%A!FA!B¹ÃÁ*8	!B±ÃÁ*8\r\f!Bk!!çA!)BGA!)"\r\f\0\r!)"!)#ByG!!7	!!7!B7\r\f!B1k!!¨!)9"!)5"!)1#FA!!7	!!7!B7\r\f!!)=7-!!7)!!7%!!7!!B	k!B!k!)\r#A!)	B\0!ý\f\f!!*)8	!!*!8\f!BAl%\f°}$BÑl#%A!CS!#\x07E5\'öl\rDdF!B!ë\x07!!\x07Eá@¡ý\b#8	!!CS!Edr#7!BÑßÁB!7A!A!!Cé\b#\b8)!!!\bCé\b~81!B	7M!B	7E!B\v7=!!B1k7I!!B)k7A!!Bk79!BkBÒßÁ!B9kð\f\r\f!B	7E!B\v7=!!B	k7A!!Bk79!BkBßÁ!B9kð\f\f!!)!!)%\n!Bk\f!BÑk%\f±$Bl#\b%AAABÂ)FABÂB7A!BÂ)PBÂ)!Buk)#FA!\b!!!!}!\b!!!å\x07!\b)!\b*	º!\f!\x07î!\b)F\f!\b)"BÂBÂ)Bk7\r\fBÂB7\fBBÅÁB\x1Bä\x07"\f!\b!7!\b"!))#A!)-!Ò\x07\fB"!)#BKA!)!Ò\x07\f!B9Ò\x07\r\fB"BÂBÂ)Bk7\f!!7!!7!\bBk%\f\b$Bál#%!!7\r!B9k#!B1k#\x07!B\rk\n!*9CSA!Bk!B)ý\v!!Bák#\bÆ\x07A!B!k#!B1k#	ó\n#F!!BkÆ\x07!!)%Bl#7%!!!!	\n!*9CR!BÑk\f!)=#Bu!)9!kNA!\x07!Bu!\x07Bk®!!)-Bu!Bk­!\b!)=á\x07!)="\f!!)MsFA!Ð\f\f!ï\f!Bák%\f\b$BAk#\x07%AA!)#\nBl!GA!)#\v0B\fJ!\x07B%k"\b!\x07B)k"	B"A!)	#BJ!\x07B-k!\x07B1k"\r!"AA!Bl\fB\x07"!B\bl\r\fB"B\f""\b!\r"	\f!\x07!7	!\x07!\n7!\x07!\v7!\x07B\rk#!\x07¡!\x07!7=!\x07!	)79!\x07!\b)75!\x07B5k!!!Û\x07!!B)ý\v\r\fBñ¿ÁB6B©ÀÁ¹\f!!!!Û\x07!By7\f!\x07BAl%\f$BAk#\x07%!\x07B	k!!!Á\x07AA!\x07)	BrF!\x07)\r"!\x07!7-!\x07!7%!\x07!!Buk7)!\x07B5k#!\x07B%k#¦!\x07)5#ByG!\x07!\x07*9#\n8!\x07!7!\x07!\nC!¨#71!\x07!\n¨#\b7-!\x07!BÁk#	7%!\x07!7!!\x07!\x07B!k7)!\x07!7=!\x07!\b79!\x07!75!Bk!÷\x07!¶#A!)"!\x07Bk!!	!õ\n\r\f!\x07Bk\f!B7\f!\x07BAl%\f$Bl#%!!7	A!)A!Bk#!B	kö	#!B7\fB"!)F!!7\r!B\rk"!)\rA!!B\rkö	#\fA!)#F!)	"A!!G!!B\rk#7!!Bk)#\x077\r!!\x07!B	k)Bmk7!"!!B\rkö	#F\f\r\f!B7\r!Bk"!)A!!B\rkö	#\f!B7B"\f!Bk%!\f	$BAk#%!BkB#!!Ø\x07!)!#!)-#\x07k"!)"	!))"AAA!!7=!!!#\bk79!Bk!B9kè!)BH!)9!)=l!\x07k#"\n!)!	G\r\f\fB"\nB"\b\f!!k"\vAAA!!\v79!!!\x07#k7=!B	k!B9kÖ!)	BH!)=!)9l!k"\x07!)\r!	G\r\f\f!\n"\f!!!\bl7!!!\bk7!BAl%\f±$Bl#%ABÂ)BÂB7B©Â)#B¥Â)#GA!"BÂ)#!GAÑpB!!BN#ý#BGAB­Â)#FAB­Â!7\r\f!!k!H\f!B	k!¤\n!)	ByHBÂ)"B¥Â)"\f!!PB¡Â)!Buk!Bk7B¥Â!Bk#7\f!!NB©ÂB¡Â)!Buk)7BÂBÂ)Bk7B­Â)!Bk%!k\f\f£$Bl#\x07%B"\bABÂ)BÂB7A!BÂ)PBÂ)!Buk)#F!\x07!!!!!)B!)ByH!)	íBÂBÂ)Bk7!\x07)#\bBHA!\x07)"	\r\fB¬Á\f\fBÂB7\fA!\x07!\bBGABBÅÁB\x1Bä\x07\r\f!\bBH!	\f#7\r!\x07B\rk"	!¿\nB\r\fB\f"!)#BKA!)!Ò\x07\f!!	7!!7!\x07Bk%\f¡$Bl#%ABÂ)FABÂB7BÂ)!NABÂB7!B;\r\fABÂ)!Buk)#A!!!!B!¸BÂ)Bk"\r\f!B;\fBÂ!7\r\f!B;\f!A!AAA!*#\x07¨#B\0rBl\fB¬Á\f\fBBÅÁB\x1Bä\x07\r\f!BrF!\x07C!¨\f#7\r!B\rk"!¿\n!!7B\r\f!!\x07C	=B\f;!Bk%\f¼$Bl#\x07%AAAABÂ)BÂB7A!BÂ)PBÂ)!Buk)#F!\x07!Bák!!!!çBÂBÂ)Bk7!\x07)"A!\x07)#Bü\0\0\0\bk\fB¬Á\f\fBÂB7\fBBÅÁB\x1Bä\x07"\f!\x07!7!\x07"!))#A!)-!Ò\x07\fB"!)#\bBKA!)!\bÒ\x07\f!B9Ò\x07\r\f!\x07!\x07*	8	!\x07!7!\x07!7!\x07"!\x07ÒB"\f!!7!!7!\x07Bk%\fé!Bw#!Bw#!!LBu"B"AAA!!HA!!k*#	!!k*#\nS!B	k"\r\f\f!!l#B!!P#\b!!l#B!!P#!!\bL"\bB!!k!!J"B!!k!!J"A!\x07!\bGA!"\r\f!!\x07k.!!\x07k.HA!"!\x07"\b\r!\x07Bk"\x07\r\f\f\f!	!\n{¨Bw"\b\f!!\bk\fû$Bl#%!)"!.\fBrFA!)!!))\r\f!B7\r!!B\rk!BPA!B@rBs"!B\x07w"!BJA!!;!!BÁs;\rB\r\f!B\rw"!B@rBs"!B\0\0NA!!;!!;!!Bás;\rB\r\f!!;!!;!!B@rBs;!!BwBqs;\rB\r\f!!;\rB\f\\\f!Bk%\f$B1l#%!B%k#\x07!!³\bA!)%BHA!!)-#7!!!))7!!7!!7%B"!B\rk!\x07!BH!BkE!)\r#ByGAB"B"!)\r\f!)"A!)#!PA!"\r\f!FAB"!!Ò\x07\r\f!!B!:#F\fB"B\f"!!7\r!!7	!!7!!7!B1k%\f!))!)-µ\fB! \f\n$BAk#%!)	#)"\x07!)#!)#JAB"B"	B\r\f!!l"\b!)\r#	!B\rmk\f"!\x07FABÝ»ÁBBù»Á¹\f!)!)#)"\v!B;=!!\v75!B7-!B7%!!7!!!	7!!\b7!!7!B7!C8	!!\x07Bl79!B	kÆ!!)l#B!!N!)£\f"!!)!l!!)mk7!BAl%\f«$Bl#\x07%AAABÂ)FABÂB7A!BÂ)PBÂ)!Buk)#F!\x07Bk!!ß!\x07.BHBÂBÂ)Bk7!\x07)	"\r\fBÂB7\fBBÅÁB\x1Bä\x07"\r\fB"!Bák!!!\x07.Ð	"BÂBÂ)Bk7!F\f!\x07!7\r!\x07B\rk"!))#A!)-!Ò\x07\fB"!)#BKA!)!Ò\x07\f!B9Ò\x07\f!!7!!7!\x07Bk%\f¶}$B!l#%!B	k!!ºA!*	CRA!!,#\n¾C\0\0\0\0\0\0\0\0\0C\0\0\0\0\0\0\0ø\0Y!!\n:	CC\f8\r\f!C¬Ñ8!!!!Bk!)!!)#"!!!"\x07Bq"\bA!\b#A!B	k"\b!\x07!!BÙåÁk)!BÝåÁk)ÇF\f\f!\x07!BÙåÁBÇFA!FA!C8\r\f!!Ë\n"!C8!Eñ\0Eñ!:	\r\f!Cý\08	!C8\f!B!k%\fø!"!#\nCé\b[A!Bl"\x07A!!\x07k#\b!\n#\v!\nCÏ#\nCÏ~¨#	B\0\0rBåo#Bu0B<!\bBk!	!BåmlB\0\0rBu0B<!Bl"!\vC\0­ãW\f\f!\nC\nWA!!Bl#k!\n¨#!B\0\0rBåo#BåmlB\0\0rBu0B<!®"\n\f!QF!\nQrFA!!Bl#k!\n¨Bu.B;\f!!!l7!!!k7\f$B!l#	%B"\nAABÂ)BÂB7ABÂ)!LABÂ)!Buk)#\fBÂB7\r\f!	!\b;!	!\x07;!	!ý7!	!?!	B	k!!!!	BkºBÂBÂ)Bk7!	)	#\nBG!	)\r"\v\fA!	!\nBGABBÅÁB\x1Bä\x07\r\f!\nBH!\v\f#\n7!	Bk"\v!\n¿\nB\r\fB\f"\n!!\v7!!\n7!	B!k%\fB¬Á\f\f£$B!l#%B"\x07A!)#\b!!!)#	)\r#A!.\vBrFA!\bBúÂB!!!!)\rF\r\f!\bBûÂB!!B;!!	7!!\b7!BÂ7!!*	8!!Bk7	!!7!!Bk!)\r!)BøÂB!))\r\fA!!.\vBr!)BÿÂB!))\r\f!)BþÂB!))\r"\x07\f!B!k%!\x07\f$B1l#\b%!\bB%k!!³\bA!\b)%BHA!\b!\b)-#7!!\b!\b))7!\b!7B"!\bB\rk!!BH!\bBk!!\x07U!\b)\r#ByGAB"B"!\b)\r\f!\b)"A!\b)#!PA!"\r\f!FAB"!!Ò\x07\r\f!!B!:#F\fB"B\f"!!7\r!!7	!!7!!7!\bB1k%\f!\b))!\b)-µ\fB! \f©}$B1l#%!)#,	"	AAAAAAB!*#\n¨#\x07Bl!\nCY#\bBl\f!.®#B\fNBB!uBr!!!Bk\r\fA!	Ec!)#,#	Ec!!:!"	\f!B7!!!	¢EAA¤:	\r\f!B7\r\f!\x07BrF!B7!!	:	\f!C8!*"\n!!\bBH;-!!\n8!!!7)!!Bk!)!ý\f!B1k%\f$B!l#%A!)\rFAB"\r\f!!à\n"\x07!!7\r!!7	!!7!\x07CC¡Á"\b!)#!\x07¨r"!!B	k7!)"A!!!k*#\x07!\b#	C!	C¡Á~C¡Á8AA!!BkË	!)#BH!Bk!)!k!rÞ\fF\r\f\f!\x07!\x07CC¡ÁCS!!B	k#k!r"\r\f\f!B!k%!Br\fý$Bl#%!)\r!#\bCC¡Á"	!)#!\b¨r"!)"\x07!)"A!!!k*#\b!	#\nC!\nC¡Á~C¡Á8	AAA!!B	kË	!)BH!\x07!!)!k!rBulB	l#)H\r\f\fB"!\b!\bCC¡ÁCS!B	k#!k!r"\r\f\f!BkB!B\f!Bk%\f$Bl#	%!!\vA!Bk#\b!)!)\n!A!\b!!\n\f!)"A!)#!sFA!)%F\f!\bBüë\x07!)"\nA!)%#\vA!)!!\v!!!)!!)%!\bÎ\r\f!\b!!\n\f!A!	!7\r!	!7	!	!*!8!	!\n!\b	\f!\n!)HA!\bBþë\x07\r\f!\bÆ\f!\bB!ë\x07!\x07!\bð	!.*!*!,	!\bø!\bB\vë\x07\f!	Bk%\fò$Bl#%!!7	!!B-k7\r!Bk"\x07A!)A!B	k!\x07¤\x07#\fA!)BH!)	!)#l"!Bu!kBk"A!F!!Bk#7!!Bl)#7!!!)B\rmk7!!Bl"!B	k"!B	k!\x07¤\x07#F\f\r\f!B7!B%k"!)%A!B	k!¤\x07#\f!B7B"\f!Bk%!\fÉ$B1l#%AAAAAAAA!AB!)#Byt!BOBl\x07\f!B7!C8!B½ºÁ7!!C¡\x078%!!Bk7!B0kB½µÁ!Bk\x07!!)7	!!*8!\v"!By7!!7\r\b\f!Å\n\r\x07\f!By7!BB!.#7	!B´ÁB´Á!7\r\f!!,	é\r\f!By7!!*	8\r\f!Ç\n\r\f!Æ\n\r\fBåºÁB8!B0kBÕºÁB»ÁÔ\x07\f!B1k%\fî\b$B1l#%!!8B"B"\b!!)#	!)#P!	!l"!)\r#\b!B\rmk"!B\f7-!!\b7)!!7%!!7!!C!8!.Br"A!B	k!Bk¢	!)	#A!)\r"A!FAB"!FA!!*!Tk"!B\rk"!Bl#\f\r\f!!!Bk÷"\f!!\x07k"\x07\r\f\f!B1k%!\x07\fÍ$Bál#%!C8)!C8!!C8Q!C8Y!CÁ8I!C8A!C89!C81!CÁ8!C8!C8	!C8!B±ÃÁ*#8a!B¹ÃÁ*#8i!!8q!!8y!B7É!CÁ8¡!C8©!C8±!!7Í!B;Ý!C8!C8Ñ!C8!C8!C8!B7Ù!!8Á!!8¹!!BBBBzº\r#A!B;©\f!!Báý\v!Bák%\fü$B1l#%!B	k!!!ú\x07!)\r"!)	BrFAA!!º\r#A!.®#B\rJB"B¹×Á\r\fB¹×Á"B"B\r\f!Bu#)ýæA"!)ÍæA\f"!)U"!)Q\f"!!7!!!7!B\v7)!!Bk7%!Bk#\bB§Á!B%k#\x07ð\f!)!)!\x07!é!))!)-!!È"!\x07!\b\f!B1k%!\f$BÑl#%!!:!B1k!BÓÉÁB!!îB"\x07!!)1BGA!)5\r\f!!*98	B"\x07!B7!C8!!º\f7-!!BÁ\x07k7)!!BÁk7%!!B¹k7!!!BÙ\bk7A!!75!!Bk7I!!Bk7E!!B	k7=!!79!!B!k71!Bák!!!B1ké!!*A!*}8A!)\f7!!\x077!BÑk%\f\x07$B1l#%AA!)ByGA!,	Ð"\r\f!B7!C8!BÅ¬Á7!!C¡\x078%!!Bk7!!Bkâ\n!)"!B	k!)#!)\b!)\r"A!)	BrFA!!7\r\f!B	7!B	J!"\x07B	"!\x07\x07\f!A!!Ò\x07\f!àF!!Bký\f!B1k%!\fBí¬ÁB8!B0kBÝ¬ÁB¥­ÁÔ\x07\fþ\v$Bl#\v%!)"\f!)	"\x07AAAA!!\x07HA!Bk"\r!"A!!\x07P!\f!Buk#\b)"!\b!7!!G!!Gs!!N!!LA!!B\rmk#	*"!!B\rmk#\n)	"\b!	!\n*8!	)	"!	!\b7	!\n!7	!\n!8!"\r\f\f!!BéµÁÑ\b\f!!\vBk%\f!!\x07BÙµÁÑ\b\f!!BéµÁÑ\b\f!\r"\r\f\fþ	$Bl#	%!)"\n!)	"\bAAAA!!\bHA!Bk"\v!"A!!\bP!\n!Buk#\x07)"!\x07!7!!G!!Gs!!N!!LA!!Buk#\x07*"\f!!Buk#*	"\r!\x07!*8!\x07*	"!\x07!\r8	!!8	!!\f8!"\r\f\f!!BéµÁÑ\b\f!!	Bk%\f!!\bBÙµÁÑ\b\f!!BéµÁÑ\b\f!\v"\r\f\f$B!l#%!!7\r!!7	!CC\0C¡Á"\b!!7!)#!¨r"!!B	k7!)"A!!!k*#!\b#	C!	C¡Á~C¡Á8AA!!BkË	!)BH!Bk!)!k!r#\x07Ý\bF\f!!\x07BulBl\r\f!!CC¡ÁQA!!B	k#k!r"\r\f\fB\f!B!k%\f}$B1l#%!BÁ\x07k#\x07!!ö\r"AA!)É\b!LA!)Å\b!B\rmk"\r\f!BÁ\bk!¬\b#F\f!)#BG!BHs!)ñ\b!)å\bsF!Bk#\b!B¹k#!*#	¨#!¨	!,"\v!*"\n!B	k!BÙ\bk!!Í!)	BH!)\r"!!8!!!	8!B7!!\vE!\n¨:)!\x07!!\bö\r!s"\f!B1k%!\fû$Bl#%AB"AA!!GA!FA!B;\r\f!!!!á\r\f!!k!Bk".#\x07.¡ðA#\bF\f!BHA!!!!Blá!.BH\fA!\bBöGA!BÝëÂ7	!!\x07Br.¡òA;!!\x07Bw.¡òA;\r!!!B	kB\x07á\r\f!!\b;!BÝ;!!!BkBá\f!!l"!!k"!.BG\f\f!Bk%\fÿ\n$B1l#%!B\rk"\b!B	k"	!)"\n!)"!)"\vAA!!\vG!!Bk#7!	!"!"!F!B	k!\b!Í!)	#F!*"\f!)\r"!B%k#\x07!\n\bBÿÈÁB\x07!!!\x07!)%#\x07ByG!*)"\r!)	#!)GA!B\r\f!)!Bmk#!\f8!!\r8!!\x077!!Bk7	\r\f\f!B1k%\f$B1l#%!!7\r!!7	A!!!!JBÁNABÓÁ"BÆ"A!!±F!B	kBíÒÁ§!!î	!!*8!!7!!!7B"!Bk!Bk\fFBõÒÁ"B+"\fBäÓÁB\v!!!!È"\r\f!Bk#!!!B7-!!7)!Bk#BíÁ!B)kð\f!!)!)!!BÕÒÁBÈ"!\f!B1k%!\fð\f$Bl#%A!)#!)	#\nL!Bk#\v!.#kBl"\f!)"\b!)\r"!BJ"\rAAA!!L!B	k!\f.!!\bk!!l£!)	BH!!!)\rkBk#7\r!!J!!l"	!!\nL!\rF!\b!	k!\v!	\f!!7	!!	7B"\x07\r\f!!7\r\r\fB!BB´ÁØ\f!!\x077!Bk%\fò\n$BAk#%!B	k"\b!B\rk"	!)"!."\x07!)"!)"\nAA!!\nGAB"\r\f!!Bk#\v7B!\b!#F\x1B!!	!Í!*"\f!*"\r!!*	8)!!\r8!!!\f8!B1k!!\x07BGè\r!.1BHA!!*189!B9k\v\r\fB"\x07!B;!Bk!Ú\f"!\v"!F\f\f!BAl%!\fð\b$Bl#%!!7\rA!)	#\x07FB"!)#\b"A!B\rkØ\bA!B!k"!\x07!Bk#H\r\f\f!è!\bB!k"	!"A!Bk"!	!Buk"A!!\x07PA!!7	\r\f!B\rkØ\bFA!Bk"!è!B!k"\r\f\f!\b!Buk#!*8!!*8!!*	8	!!*8!Bk"!"\r\f\f!Bk%\f÷$B!l#%!!7\r!CC\0C¡Á"\b!!7!)#!¨r"!!B\rk7!)"A!!!k*#!\b#	C!	C¡Á~C¡Á8AA!!BkË	!)BH!Bk!)!k!r#\x07Å\rF\f!!\x07Bmmk\r\f!!CC¡ÁQA!!B	k#k!r"\r\f\fB\f!B!k%\f÷$B!l#%!!7\r!CC\0C¡Á"\b!!7!)#!¨r"!!B\rk7!)"A!!!k*#!\b#	C!	C¡Á~C¡Á8AA!!BkË	!)BH!Bk!)!k!r#\x07Æ	F\f!!\x07Bumk\r\f!!CC¡ÁQA!!B	k#k!r"\r\f\fB\f!B!k%\fï$B1l#%A!)	#B	PAAA!)#F!)!B\rmk#B\rl#F!Bl)BJ\f!B	kBBB	Â\b!B7!!*	8!BkÍ\n!!)7)!!*8!!B\rk!B!kÜ\r\f!Í\n\r\f!)!GA!!)	B	!l#B!!BN!Bw!BJ#!!LBB	\n\f!Í\n\f!B1k%\f£$Bl#%!Bk!ÿ\b!)"A!*#\x07CRA!C8!!7	\r\f!B\rk#!Bk#Bõý\vA!\x07CSA!!7!!Bõý\v\r\f!B7ý!By7Í!By7Á!B7±!By7ñ!By7å!By7ÙC"\x07!C8¡!C8\f!!\x078!Bk#!A#A!C8!!7	!ü\n\r\f!!BkBý\v\f!Bk%\f÷\x07$B!l#%B	B#A!!7!!7!B7\r!!7	!B7!Bk!Bák!!A!)#ByG!)!. "!."\x07!."\b!."	!BkBBBBí!)	!)\r#\nBuk#!	7\r!!\b7	!!\x077!!7!!\nBk7\r!F!Ò\x07\f!!)\r7	!!*8!B!k%\fBB	¸\f$Bl#%AABÂ)FABÂB7A!BÂ)PBÂ)!Buk)#F!Bk!Ñ\rBÂBÂ)Bk7B"A!)#Byl\fB¬Á\f\fBÂB7\fB"\r\f!)	"!)\r#!PA!"\r\f!Bu"!FA!!Ò\x07B"\r\f!!B!Bu#:#B! \f!!7!!7!Bk%\fß$B1l#%!B%k!B	!AA!)%#A!)-"!Bk!!))#\x07!)#\b!!\x07Ó\r!!*8!B7\r\f\0\r!!*	8!B7\r\f!\x07!)#HA!B%k!B	!!\f#!)-"\f!B7\r!!Bl#7!!!\bk7!!!BwB\bm!B	J7	\f!B1k%\f$Bl#%AAAABÂ)FABÂB7BÂ)!LABÂ)!Buk)#\fBÂB7\fBBÅÁB\x1Bä\x07"\r\f!!!!!BÂBÂ)Bk7!)"!)BrF\f!!7\r!B\rk"\b!))#\x07A!)-!\x07Ò\x07\fB"\x07!)#	BKA!)!	Ò\x07\f!B9Ò\x07!!\b7\r\f!!¹:	\f!!\x077!Bk%\f}BÂ)FABÂB7BÂ)!NABÂB7B\fBÂ)!Buk)#AAA!!)P!)!B9mk#)1!HAAA!)\f!!!,	¡:	\r\f!!,	¡#\x07E\0\0\0\0\0\0ðfF!!\x07E¡:	\f!!:!B"\r\f!Bák#!!!!ãB\0r#BH!!!Ñ\fB"\fBÂBÂ)Bk7!\fBÂB7\fB\fõ$B1l#%A!)	#B	PAAA!)#F!)!B\rmk#B\rl#F!Bl)BJ\f!B	kBBBÂ\b!B7!!*	8!Bk!Ù\b!!)7)!!*8!!B\rk!B!kÜ\r\f!!Ù\b\r\f!)!GA!!)	B	!l#B!!BN!Bw!BJ#!!LBB\n\f!!Ù\b\f!B1k%\fë	$B1l#	%!)"\n!)	"\x07AAAA!!\x07HA!Bk"\v!"A!!\x07P!\n!Buk#\b)"!\b!7!!G!!Gs!!N!!LA!	B	k#\b!!B)mk#B)ý\v!!!B)mk#B)ý\v!!\bB)ý\v!"\r\f\f!!BéµÁÑ\b\f!!	B1k%\f!!\x07BÙµÁÑ\b\f!!BéµÁÑ\b\f!\v"\r\f\fì$B1l#%A!!)\r#!!L#FA!*"!B±ÃÁ*8!*	"\x07!B¹ÃÁ*8	!!\x078)!!8!!B!k\r\f!B	k!B1ç!)	BH!)\r!)BkP!FA!BkB1!\v!*"!!*8!*	"\x07!!*8	!!\x078)!!8!!B!k\r\f!!!!¡\f!B1k%\fð$B1l#%A!!)\r#!!L#FA!*"!B±ÃÁ*8!*	"\x07!B¹ÃÁ*8	!!\x078)!!8!!B!kB1²\r\f!B	k!B1ç!)	BH!)\r!)BkP!FA!BkB1!\v!*"!!*8!*	"\x07!!*8	!!\x078)!!8!!B!kB1²\r\f!!!!¡\f!B1k%\fð$B1l#%A!!)\r#!!L#FA!*"!B±ÃÁ*8!*	"\x07!B¹ÃÁ*8	!!\x078)!!8!!B!kB\r²\r\f!B	k!B\rç!)	BH!)\r!)BkP!FA!BkB\r!\v!*"!!*8!*	"\x07!!*8	!!\x078)!!8!!B!kB\r²\r\f!!!!\f!B1k%\fð$B1l#%A!!)\r#!!L#FA!*"!B±ÃÁ*8!*	"\x07!B¹ÃÁ*8	!!\x078)!!8!!B!kB²\r\f!B	k!Bç!)	BH!)\r!)BkP!FA!BkB!\v!*"!!*8!*	"\x07!!*8	!!\x078)!!8!!B!kB²\r\f!!!!£\f!B1k%\fð$B1l#%A!!)\r#!!L#FA!*"!B±ÃÁ*8!*	"\x07!B¹ÃÁ*8	!!\x078)!!8!!B!kB²\r\f!B	k!Bç!)	BH!)\r!)BkP!FA!BkB!\v!*"!!*8!*	"\x07!!*8	!!\x078)!!8!!B!kB²\r\f!!!!¢\f!B1k%\fð$B1l#%A!!)\r#!!L#FA!*"!B±ÃÁ*8!*	"\x07!B¹ÃÁ*8	!!\x078)!!8!!B!kB²\r\f!B	k!Bç!)	BH!)\r!)BkP!FA!BkB!\v!*"!!*8!*	"\x07!!*8	!!\x078)!!8!!B!kB²\r\f!!!!\f!B1k%\fð$B1l#%A!!)\r#!!L#FA!*"!B±ÃÁ*8!*	"\x07!B¹ÃÁ*8	!!\x078)!!8!!B!kB²\r\f!B	k!Bç!)	BH!)\r!)BkP!FA!BkB!\v!*"!!*8!*	"\x07!!*8	!!\x078)!!8!!B!kB²\r\f!!!! \f!B1k%\fþ\x07$Bl#%!)#\x07!¨r"!CC\0C¡Á"\v!)"	!)"AA!!!k*#!\v#\fC!\fC¡Á~C¡Á8	AA!!B	kË	!)BH!!)!k!\x07rBul#\nBl)!	H\f!!7!!\n7\r\f!!CC¡ÁQA!\bB	k#\b!k!\x07r"\r\f\f!B7!!7\f!Bk%\fó$B!l#%!!7!CC\0C¡Á"\b!!7!)#!¨r"!)"A!!!k*#!\b#	C!	C¡Á~C¡Á8AA!B	k!BkË	!)	BH!Bk!)\r!k!r#\x07¹\bF\f!!\x07BulBl\r\f!!CC¡ÁQA!!B	k#k!r"\r\f\fB\f!B!k%\fó$B!l#%!!7!CC\0C¡Á"\b!!7!)#!¨r"!)"A!!!k*#!\b#	C!	C¡Á~C¡Á8AA!B	k!BkË	!)	BH!Bk!)\r!k!r#\x07ª\x07F\f!!\x07BulBl\r\f!!CC¡ÁQA!!B	k#k!r"\r\f\fB\f!B!k%\fó$B!l#%!!7!CC\0C¡Á"\b!!7!)#!¨r"!)"A!!!k*#!\b#	C!	C¡Á~C¡Á8AA!B	k!BkË	!)	BH!Bk!)\r!k!r#\x07\nF\f!!\x07BulBl\r\f!!CC¡ÁQA!!B	k#k!r"\r\f\fB\f!B!k%\fñ$Bál#%!BÏ!)mBÁo#!BÏP#7!!)=LA!!)u#Bk7u!B9k#\b!B!k!ã\x07!\bâ\x07#\x07!\x07)%Bk7%!\x07Bk!¦\v!!7Y!!®8I!C89!!\x07*8Q!Bk!B1k!!\b B\r\f!B\r7=!!79!Bk#BÎÁ!B9kð\fB!¶\x07"B\f"!!7!!7!Bák%\f÷$B1l#%A!)	#B	PAAA!)#F!)!B\rmk#B\rl#F!Bl)BJ\f!B	kBB	BÁÂ\b!B7!!*	8!Bk!\v!!)7)!!*8!!B\rk!B!kÜ\r\f!!\v\r\f!)!GA!!)	B	!l#B!!BN!Bw!BJ#!!LB	BÁ\n\f!!\v\f!B1k%\f÷$B1l#%A!)	#B	PAAA!)#F!)!B\rmk#B\rl#F!Bl)BJ\f!B	kBBBÂ\b!B7!!*	8!Bk!\0\n!!)7)!!*8!!B\rk!B!kÜ\r\f!!\0\n\r\f!)!GA!!)	B	!l#B!!BN!Bw!BJ#!!LBB\n\f!!\0\n\f!B1k%\fõ$B1l#%A!)	#B	PAAA!)#F!)!B\rmk#B\rl#F!Bl)BJ\f!B	kBB	BÂ\b!B7!!*	8!Bk!´	!!)7)!!*8!!B\rk!B!kÜ\r\f!!´	\r\f!)!GA!!)	B	!l#B!!BN!Bw!BJ#!!LB	B\n\f!!´	\f!B1k%\fø$B!l#\x07%!\x07!!!ú\x07!\x07)"A!\x07)BGA!B;!!7\r\f!A!\x07Bk!!!!å!\x07)"!\x07)#ByGA!B;!!7\r\f!\x07!\x07)#7!\x07!7\r!\x07!7	!\x07Bk!B1k!!!èB"!\x07)BGA!!\x07)F"\f!B;!!;!\x07B	k\r\f!!å\n"!B;!!;\f!\x07B!k%\fõ$B1l#%A!)	#B	PAAA!)#F!)!B\rmk#B\rl#F!Bl)BJ\f!B	kBB	B9Â\b!B7!!*	8!Bk!\v!!)7)!!*8!!B\rk!B!kÜ\r\f!!\v\r\f!)!GA!!)	B	!l#B!!BN!Bw!BJ#!!LB	B9\n\f!!\v\f!B1k%\f÷$B1l#%A!)	#B	PAAA!)#F!)!B\rmk#B\rl#F!Bl)BJ\f!B	kBB	B¹Â\b!B7!!*	8!Bk!\v!!)7)!!*8!!B\rk!B!kÜ\r\f!!\v\r\f!)!GA!!)	B	!l#B!!BN!Bw!BJ#!!LB	B¹\n\f!!\v\f!B1k%\fõ$B1l#%A!)	#B	PAAA!)#F!)!B\rmk#B\rl#F!Bl)BJ\f!B	kBBBÂ\b!B7!!*	8!Bk!\n!!)7)!!*8!!B\rk!B!kÜ\r\f!!\n\r\f!)!GA!!)	B	!l#B!!BN!Bw!BJ#!!LBB\n\f!!\n\f!B1k%\fì$B1l#%A!)	#B	PAAA!)#F!)!B\rmk#B\rl#F!Bl)BJ\f!B	kBBB\rÂ\b!B7!!*	8!Bk!\n!!)7)!!*8!!B\rk!B!kÜ\r\f!!\n\r\f!)!GA!B	!l#B!!BN!Bw!BJ#!!L×\f!!\n\f!B1k%\f$BAk#%!B7!!C8!!)!#7!!*8	!!)!!)7!BÁk"AAAA!B\0rBl\f!BÉ<5!!71!!7-!!B	k!B-k\b\r\f!!!¢\b!BÉ<=!!79!!75!!*8-!!B	k!B-k\b\r\f!!à\f"!!7=!!79!!75!!71!!7-!!B	k!B-k\b\f!BAl%\fç$B!l#%B"\x07B"AA!®!®#\bC!¨!\b¨#Bý\0\0\0\bL!Bk!B!è	!)A!)#FA!B	kB!BÄ\v!)	"!)\r\r\f!)!B!:"!\r\f!B!BÄ\v!)"!)\f!FA!B7B	"\r\f!!7B"\x07B	""\r\fB"\f!!k!7!!\x077!B!k%\fó$B!l#%!!7\r!CC¡Á"\b!!7!)#!¨r"!!B\rk7!)"A!!!k*#!\b#	C!	C¡Á~C¡Á8AA!!BkË	!)BH!Bk!)!k!r#\x07ë\rF\f!!\x07Bul\r\f!!CC¡ÁQA!!B	k#k!r"\r\f\fB\f!B!k%\fè$B1l#%!B7!!!7!!!k7AA!B%k!Bk\b!)%BH!))"!.-#\x07B\vG!\x07B#GsF!\x07BÝHr!B	k!!!!º!!)	#B!!)\rB!\n!BÝë\x07!\x07B\vHA!"\r!Bïë\x07!Bk"\r\f\f\f!Bk!!!\b!!)#B!!)B!\n!B1k%\f$Bl#\n%AABÂ)FABÂB7BÂ)!LABÂ)!Buk)#\fBÂB7\f!\nBBÅÁB\x1Bä\x07#7\r!\nB\rk"!))#A!)-!Ò\x07\fB"\v!)#BKA!)!Ò\x07\f!B9Ò\x07!!7\r\f!\n!!!!!!\x07!\b!	OBÂBÂ)Bk7!!\n)¹EñÀ!\n)Br:	\f!!\v7!\nBk%\fð\b$Bl#%!B	k"\bA!B	k!\b°\x07!)	#A!)\r\r\fA!)BH!)"!B7!F!)#	FAB"B\r\f!)	"!)"!	"\x07B\f"!!7)!!7%!!\x077!!B7!!7!!7!!\x077!B7\r!!7	\r\f\f!!B-k°\x07!)"!)\f"!!7!!7!Bk%\f$B1l#\x07%!\x07!7\r!\x07!7	AA!B\0r#A!\x07Bk#!!Å!BH!\x07)#B\x07N!\x07)!BîÓÁB\x07ô\fF!!B\x07lBõÓÁ®	\r\f!B7	!C8\r\f!\x07B\v7-!\x07!\x07B	k7)!\x07Bk#BÁ!\x07B)kð\fA!F!\x07)!\x07)!)!)	ô\f!\x07Bk!\x07)!!\x07)%\n\f!!\x07)7	!!\x07*8!\x07Bk\f!\x07B1k%\fõ$BAk#%!)\r"!)	"!!*8	!!7!!!Buk7!*"\x07!)"!)"AAA!Bk!¿!)ByG!!)#!)kBk7!*"\bA!A!!)Bk#7!F!!7-!!7)\r\f!!\x078)\f!!79!!\b81!Bk#!!B1k!B)k!ª\r\f\f!BAl%\f\fÚ}$Bl#%A!*#CkT!C&Vs!*	#CW!."Br!}!CZA!!CC\v!¨Blñ	è!*	CS!*#CWE7A%!»£\r\f!¨"\x07!»"\b!CZA!\x07¹%!\b£\r\f!\bB!\x07l¹%¤\f#\b!\b!.!:	C"\f!!8!Bk%\fê!B	PA!!!Bw#Bu#k!!Bm#\x07k!!Ê"!!!k!!\x07k!!Ê"!!!k!!\x07k!!Ê"\f!)#)!)!)!Bk))B\0rB\0G#!)#)!)!)!Bk))B\0rB\0Gt!!!!!)#)!)!)!Bk))B\0rB\0Gt\f\fý$BAk#%AA!EcA!!B\rk!!)"!)"!#E.Dìã7\x1B@g!E5\'öl\rDdr!B%k!!Bæ²!)%#\x07A!B5k#!\x07!))!)-!)1)!!!)9!)=á!\r\f!!!!Bl!!!BÉ·ÁBô\fá\r\f!!BË·ÁBá\r\f!!!!Bl!!!BÉ·ÁBô\fá\f!BAl%\fæ	$B1l#\x07%!)"	!)	"\bAAAA!!\bHA!Bk"\n!"A!!\bP!	!Buk#\v)"!\v!7!!G!!Gs!!N!!LA!\x07!!B1mk#B1ý\v!!!B1mk#B1ý\v!!\x07B1ý\v!"\r\f\f!!BéµÁÑ\b\f!!\x07B1k%\f!!\bBÙµÁÑ\b\f!!BéµÁÑ\b\f!\n"\r\f\fâ	!B\rk!ß\r"!B%B!B%k!Bkß\r#k"!BB%!k#!!BtB\rmk#!!!!B\rmk#ß\r#!!ß\r#\x07#\b!!!!\x07!#	ß\r"\n!!!!#)	7	!!*8!!\b!	!\n#)	7!!*8\r!!	!\b!\n#)	7!!!*8!!!!\x07#*8%!!)	7-\fð	$B!l#%!!)#0#\x07!)	#\bBtk#<!!Bk#\n!\bB\rm#	k#*8!!)	7	!!	!Bk#	k#*8!!)	7!B\rPAB!B\fBÑ¿ÁØ\f!\n!\bBk#B\rm#\vk!\x07!l#\x07!Bk!â\v!	!\vk!\x07!Bk!â\v!!\b<!!*8!!)	7	!!*8\r!!)7!B!k%\fÝ$Bl#\x07%!\x07Bk!!!»!A!!Ò\x07\f!\x07)	"A!!\x07)#ByGAB"B"!"B\r\fB"A!ByGAB"B"\r\f!"!!\x07)\r#N!Bu"!FAB"!!Ò\x07\r\f!!B!Bu#:#F\fB\f7\r!!7	!!7!!7!\x07Bk%\fB! \fã\f$BAk#%!B	k"\b!)"!)"	!)\r"\n!."\x07!B%k"\v!)"!)"\fAA!!\fGAB"\r\f!!Bk#\r7A!\b!#FAB"\r\f!!\n!	!­!B1k!!\x07BGè\r!.1BHA!!*189!B9k\v\r\fB"\x07!B;!!ô\f"!\v\f!\r"!F\f\f!BAl%!\fú$BAk#\x07%!*"	!*	"\n!\x07!*8!\x07!\n8\r!\x07!	8!\x07BBB\x07!.\r#!B\0r#\b7!!\x07BBBîÓÁ!!\b7!\x07B%k!\x07BkBBB5!\x07!*81!\x07!*	89!)	#!)GA!æ	\f!)!B)mk#!\x07)=7!!\x07*58!!\x07*-8	!!\x07*%8!!;%!!7!!!7!!Bk7	!\x07BAl%\fÝAAAAB!)#Byt!BO\f!)"!)	#A!"A!)#A!Bk)!Ò\x07\f!BkÒ!B!k"!Bl#\f\f!F!!BuÒ\x07\r\f!)#F!)	!Ò\x07\f!)	"!)\r#A!"A!Ò!Bk"!Bl#\f\f!)#F!!BuÒ\x07\f\fâ\bA!)	#F!)#\x07"A!Bk)ByOA!B!k"!!Bk#H\r\f\f!è!\x07B!k"\b!"A!Bk"!\b!Buk"A!!PA!!7	\r\f!Bk)ByMA!Bk"!è!B!k"\r\f\f!\x07!Buk#!*8!!*8!!*	8	!!*8!Bk"!"\r\f\f\fé$B!l#%BBë\n#B7B"!B7!!7!B7!)"\x07AA!A!!Bl#7!B	k!!)!Buk)û\r!)	#\bF!)\r#.I!)}"A!BGA!.®F!!\b!!\x07\r\f!Bk!¦\v!!º\r"B"!F!)q"\r\f\f!Bk!B!k%\f!)"\r\f\fã	$B1l#%A!BÁk!#F!B	k!Bk!! !.)"!*!"!)"\n!)"!)"\v!)"\f!)\r"\x07!)	"\rA!BrA!F!!\nGsFA!Bk"\b!\x07"	\r\fB"	!\rBHB"\b!\v"!\x07!\fG\f!)	F!)*!V!!!!ßB"!\b"!	"\x07\r\f\f!B1k%\fÀ!)#!)GB!!Bl#7!-#BIA!!Bl#7!B@r!.#Á#BAOA!B r\r\f!!Bl#7!B@r!.#Á#BAOA!Br\r\f!!Bl#7!B@r!.B\brB\x07us\fB\x07us\fB\x07us"\fB\f"!!7!!7\fé$BÑl#%!Å\x07!!;-!B7)!!*8!!!*8!!*	8!!*8	AA!)\r#A!)!!)	kBl#!)#B!!PlB\rmk#)	BÁJ\f!BÁB	B)Â\b!B7=!!*85!B5k!B	k\v!!)=7I!!*58A!!BAl\x07\r\f!!B	k\v\f!BÑk%\fÏ$Bl#%!B\rk"\bA!F!)#	F!!7\r!!	m"\x07!)"	!B	k"\b\f!\b!\x077A!)\r#\x07A!)	"\nA!FA!	!\n»\r\f!!m"\bA!FA!\nF!	!\nÒ\x07\r\f!	!\n!\x07!\b:\r\f!\x07\f#F\f!!7!!7\fBy"\x07\f!!\b7!!\x077!Bk%\fö$Bl#%B"AABÂ)BÂB7ABÂ)!LABÂ)!Buk)#\fBÂB7\r\f!!!!ýêBÂBÂ)Bk7!)#BG!)"\x07\fA!!BGABBÅÁB\x1Bä\x07\r\f!BH!\x07\f#7\r!B\rk"\x07!¿\nB\r\fB\f"!!\x077!!7!Bk%\fB¬Á\f\fö$Bl#\x07%B"AABÂ)BÂB7ABÂ)!LABÂ)!Buk)#\fBÂB7\r\f!\x07!!!!éBÂBÂ)Bk7!\x07)#BG!\x07)"\b\fA!\x07!BGABBÅÁB\x1Bä\x07\r\f!BH!\b\f#7\r!\x07B\rk"\b!¿\nB\r\fB\f"!!\b7!!7!\x07Bk%\fB¬Á\f\fõ$BAk#%AA!EcA!!B\rk!!)"!)"!#E.Dìã7\x1B@g!E5\'öl\rDdr!B%k!!Bæ²!)%#A!B5k#!!))!)-!)1)!!)9!)=\n!\r\f!!!Bl!!!BÉ·ÁBô\f\n\r\f!BË·ÁB\n\r\f!!!Bl!!!BÉ·ÁBô\f\n\f!BAl%\fé$Bl#%!)#!¨r"!CC\0C¡Á"	!)"\b!)"A!!!k*#!	#\nC!\nC¡Á~C¡Á8	AAA!!B	kË	!)BH!\b!!)!k!rBQmk#B1l)H\r\f\fB"!!CC¡ÁCS!\x07B	k#\x07!k!r"\r\f\f!Bk%!\fã$BAk#%!)!#!!Bl7!A!ò#A!!*8!!)	7	!B!k!á!)!#BÉÀÁ\fBÙÀÁ\f!!*%#89!!75!B!k!B5k\x07!!))#7!!*!#\x078!!7	!!\x078!!C!¨B\rmk#Bk"!BkB\f"!!7!!7!BAl%\fÖ$B!l#%A!)	#B	PAAA!)#F!)!B\rmk#B\rl#F!Bl)BJ\f!Bk#Bñ\n!!¦\v!!)\r7!!*8!B\rk!BkÜ\r\f!!¦\v\r\f!)!GA!B	!l#B!!BN!Bw!BJ#!!LÙ\f!!¦\v\f!B!k%\fï$Bl#%AAABÂ)FABÂB7BÂ)!LABÂ)!Buk)#\fBÂB7\fBBÅÁB\x1Bä\x07"\r\f!Bák!!!ù"BÂBÂ)Bk7!F\f!!7\r!B\rk"!))#A!)-!Ò\x07\fB"\x07!)#BKA!)!Ò\x07\f!B9Ò\x07\f!!7!!\x077!Bk%\fõ}AAAAB!)#Byt!BOBl\f!)\rBu"!)	Bl"A!BH"!F!Bl"!Bk#àF\f\r\f!)	Bu"!)"A!BH"!F!B!l"!Bk!B!k"àF\f\r\fB"!,	#¾#C\0\0\0\0\0\0\0\0\0C\0\0\0\0\0\0\0ø\0WB"!Ec!CR"\f!\fà$B1l#	%A!FABy"\r\f!®!®C!"\n\f!	B%k!!³\b!	)-"!	))"!	)%A!BysByHA!\n¨!Ò\x07\f!!µ\f!	!\n8!	!7\r!	!7!!	!7!	!7!	!!	B\rk!	Bk!\x07!\bD!	)"!!	)Br#7	!!B!7!B!!7!	B1k%\fÈ$Bl#%A!F!!Ns!!!l#	!!!	L#\x07#\bJ!!B\rmk#!!\x07"\x07!\bB\rm#\bA!!\x07!\bý\v\f!!\x077\r!!!\bk7	!!7!!B\rmk"A!!	LA!Bk!!!½\r\f!Bk!!Ð\f!)	!)#l#F!)\r!!ý\v\f!Bk%\fÚ$B!l#%A!)\r#!)	#l#\x07B!!\x07P!PA!!!k#PA!!!!)Bu#!!!J!!J!l\n!)ByHA!CÍ8\r\f!B;\r\f!!7	!!7\r!!B\rk®C8!!B	k®C8BÍÁ!BkBµÊÁÓ\n\f!C78\f!B!k%\fî$B!l#%AAAAA!)Bl\f!!Bk7!Bk#!Bký!B7!B7!!7!!7!BºÁ!BkÑ"!\r\f!!Bk7!B7!!Bk7!BèÁ!BkÑ"\r\f!!)	!)\rÎ"\r\f!!Bk7!B7!!Bk7!B\0Á!BkÑ"\f!B!k%!\fû\x07AAAAA!!º\r#A!.®#\x07B\nl\f!B7	!C8\f!\x07F\f!Bu"!"A!F!Bl"!)\r"\b!)	"	!)"\n!)"\v!Bk"!\x07!\v!\n!	!\b#\bF\f!By7!!\b7\f!!Bk\b\f!!!!\n\fBÚÐÁB!\x07Bu#)õÎA!)ùÎAB±ÚÁBÈ"!By7!!7\fæ$B!l#\b%!\bB	k#	!)!)	#\x07!!.<Þ!\bB7!\b!7!B¹k!	!\bBk#	È!	ú\f!!\x07!)Ñk7ÑA!!º\r#\x07A!\x07!:	!\x07!;®!\x07CC!B\0r#B\vGC!B\nH8!\x07!*8!\b!§\n!\b*"\n!\x07BÙk!\x07!\n8Y!!!¡\n\r\f!!!¡\n!\f!\bB!k%\f×$B!l#%!!7A!! \r#FA!)	#BGAB"!B7	!)#FB"!B\rN!B\fkByr"\r\f!!!BHl7	\r\f!!)5!l75!B	k!B%k#!)!±	!Bk´!)	#A!Bk!!)\r¦	\f!!C8!Bk!á\n!!é\f\f!B!k%\fÈA!)#!)GA\r\fB"\x07!!Bk7!.#ÁBO!!Bk7!.B@r"!B r"!BàNA!B\x07u!s"\r\f!!Bk7!.B@r!B\x07us"!BñJA!!B\rus"\r\f!!Bk7!BuBñr!.B@r!B\x07uss"\f!!7!!\x077\fé\x07}$Bl#%!)	!)#Bmk"!)"!)\r"\b!)\r"\x07A!!\bGFA!,"	!!B	k#7AA!\x07).BG!\x07).BGA!!	N\r\f!	Eñc!BÎÁB£\x07\r\f!!	é\f!!	:!B	k!*8!Bk!)	7!Bk"!Bk"\r\f\f!)!7!\r!Bk%\fã$BÑl#%!Bk!)#)#)#!)#!)	Ï!*"\x07!Bk!!!)\r#\b!*"\b!*"	!B	k!!!·\b!!\b81!!	8)!!\x078!!!*	89!BAl!)#)#!.BGè\r!.ABHA!!*A8I!BÉk\v\r\f!B;!B!k!£\f!BÑk%\fÛ\b!)	#!)\rHA!!B!k7	!Bk"!!.%!B!)ByH!\f7	!!*8\f!)Bu"\x07!)B!l"\b!)"!)"	AAA!!	G!!B	k#7!\x07"!\b"AA!F!B!l"!B!k#!¤\f\f!"\r\f\f!\f!B7\f!B7	!!*8\fÊ\x07$BÑl#%!Bk!!B/Ë\r!Bñk"\bBÑ"B"\x07A!\x07Bk"\x07!!\bk"!B	k!Bk#	®!)	\f!	!!<!)9"!)1"\b!)%"\n!)"\v!	É\rB"!)!FA!Í\x07"\f!Bñk!\x07À\v"\x07!B¹k!·!BÑk%!\x07k!k!\vk!\nk!\bk!Buk!k\få$B!l#\b%!ABÿÈÁB\x07!!\n#	BÉÁB!B¶ÂÁ!!\x07B!\n#	!\bB	k!BÁk#\n!!!!!\x07ª!\b)	FA!\b!7!\b!7!\b!\x07B!7!\b!B!7B!!\n!!\bBkBE	#	\x1B\f!\b!\n!!!!!\x07Ú!\b)"	!\b)\r\fB\f7!!	7!\bB!k%\fÚ$B1l#\x07%!\x07!7!\x07!7!\x07B!k!!!§	A!\x07)!BGA!\x07)%"!B7!!7\r\f!\x07B!k!!!Ó!\x07*!CRA!!\x07*)8	!B7\r\f!\x07B	k#!é!\x07B7-!\x07B\v7%!\x07!7)!\x07!\x077!!\x07Bk#B¢¨Á!\x07B!kð\fB!¶\x07"!B7!!7!\f!\x07B1k%\fÔ$B!l#%BBñ±Á)\x07#A!)FA!B7!B	k#!Bk!)#!)#Ö!)#A!*	"\x07!*"\b!!!º7!!\b8	!!\x07!Å\r\f!)	\fBl)#B	P!B	JrFA!ï"\f!!)Bk7!B!k%!\fBõ±Á\f\fBÕ²Á\f\fÒ$Bl#%!)"AA!)#A!F!)!"!Bk!Bkê!)	"!)"!!!lBo#!)\rk#7	!B!!k#!!J7!!!!Pr7\r\f!A!!Bkê\r\f!B7	!C8\r\f!B7!!)!!lBo#7	!!7\f!Bk%\fä$BAk#%!Bk!ÉA!.-BHA!B1k#!!B	kB!)1Bk#B!#!BNBBÂ\b!)	"!)\r#!*8!!)-7!!*%8	!B7!!7!!7!!*	89!!*81!Bk!¯!!)7	!!*8\r\f!B7	!CÁ8\f!BAl%\fë}$Bl#%!!,¡#!,	#!!g!EAÁ£¡"!)!Bu"\x07!)"E"Eñ@"Eñ@"AA!\x07A!!ô\n"\b!B	k!·\n!!!!)\r#	!\bl¹£¡!\b!	G#	"!!!	"!\bF\f!Bk%!!EñÀ¡Eá@£¢\f!\x07Bl"\x07!Bk"!!¡"\r\f\fÉ$B!l#\x07%!\x07!B°k#\bBo#	Bu#\n*ÁùA#C!\b!	BmlBu*Ù÷A#è!\x07Bk!\n*¹ùA#C!è!\x07*!!#!\x07*	}#!U®}#CZA!C!C@"!C!!C@"\f!!8!!!B¦k#BwBý\0\0\0r)©üA!wBr®~8	!\x07B!k%\f¸$Bl#%!B	k#!BB!)	#ñ!)	"A!.\r#BG!!;\r!!7	!!Bkó\x07#!!ô#!BÉÁB!Bkñ\x07#!!B%kî\x07#!A!BÉÁB!B	kÐ#\f!)	!.\rÄ\b"\f!Bk%!\fÌ$Bl#	%!	B	k!!Ì	#!ÜB"\n!	)\r"\bA!	)	BGA!!\b!)!\bk.!C¨·	B"\n!*	"!*"\x07!)!\bBimk#Bl!7!B	l!7!Bl#!\x078!!8	\r\f!\bB	l#*"!\bBl!7!!7!!8\f!!\n7!	Bk%\fñ$Bl#%AAAAAA!)\f!!:	\r\f!E\0\0\0\0\0\0ðfF!!E¡:	\r\f!E\0\0\0\0\0\0ðfF!)#)B	k!)!ì#!)\rJA!)	!Buk#!,Eñ@¡:\f!!!,¡:\r\f!!:	Bá×Á!B	kÉ\nF!!!,	¡:	\f!!:!B"\f!Bk%!\fä$B1l#\x07%!\x07!7!\x07!7!\x07!:A!B1k!!¾\v#\bFAB"	\r\fB"	AAA!\b)Bl\f!\x07!7)!\x07!7%!\x07!\x07Bk7-!\x07!\x07Bk7!!!!!\x07B!kBÉ×ÁñB\0r"	\r\f!!)Ñ!k!\b)	l7Ñ!\x07B	k!!\x07!\x07*	"\n!\bBk!\b!:!!\b!\n8\fB"	\f!\x07B1k%!	\fÔ!!*©!}8©A!BÁk!#F!Qs!*	CS!!*¡C}#8¡!!8	!BÁk!)5\r#A!!!Bk¯\r\f!Bk"!B©k"\x07!)Bu"!)"A!A!\x07!)\r#\bA!\b!!¯\r\f!Bk"!Bl"\r\f\f!Bík!á\n!!Ë7\f\fÉ$B!l#%!BíkÙ\x07"\b!B	k!!!Á\x07!BÁk"\x07!)	BGA!\x07!)\r\rÒ\r\f!!!ã!\x07Â\x07kBk\f"!!7!!!Buk7!!7!BkÅ"!BkBÀ\v"\x07B"!)áFA!BÁkÎ\x07"\f!ê\v!B!k%!!\bk!k!\x07k!kkB!k\fÏ	!)"	!)	"\x07AAAA!!\x07HA!Bk"\n!"A!!\x07P!	!Bu#\vk#\b)"!\b!7!!G!!Gs!!N!!LA!!\vk#)"\b!!!Buk#)7!!\b7!"\r\f\f!!BéµÁÑ\b\f!\f!!\x07BÙµÁÑ\b\f!!BéµÁÑ\b\f!\n"\r\f\f»\n$Bl#%!)"\n!B	kB!!l#\x07!!L#\v!!)	Ls#\f#\bB	B	Â\b!)\r"	!)	"\r!\bA!\bBu#A!	B	!\n!Buk!\f!ý\v\f!\x07"\f!B\rkB	!)!Buk!\v!!)Ls#B!\x07!û!!7	!!	7!!\r7!Bk%\fæ$Bl#%AABÂ)FABÂB7BÂ)!LABÂ)!Buk)#\fBÂB7\f!BBÅÁB\x1Bä\x07#7\r!B\rk"!))#A!)-!Ò\x07\fB"!)#BKA!)!Ò\x07\f!B9Ò\x07!!7\r\f!!Bák!!§\b;BÂBÂ)Bk7\f!!;!Bk%\fÓ}$Bl#%!!7\rAAAB!)#Byt!BOBl\f!)\r#F!)	"A!B\rk!Ð!Õ!Bk"!Eñ@¡"!Bl#\f\r\f!)	#F!Bu"!)Bk"A!B\rk!B\rl)!B	l)º!Õ!B!k"!B!l#\f\f!Bk%\fã$B!l#%!BkBÝÁB\n!)!)\bA!)BGA!)"!B7!!7\r\f!BÝÁB\n!,å\x07!)BGA!)"!B7!!7\r\f!*	"!BkBåÁB!)!)\b!)BGA!)"!B7!!7\r\f!!,:!!º:	!B7\f!B!k%\f¼\x07!Bk"!!Buk"\b!"A!)!)!)!Bk#	))B\0rB\0GA!)"\x07!"A!!k#Bk!)7!!F\x1B!)!\x07!Bl#!k#)!	))B\0rB\0G\f!Bk\f!\x077\f!Bk"!#Bk#!\bH\f\fã$Bl#%AABÂ)FABÂB7BÂ)!LABÂ)!Buk)#\fBÂB7\fBBÅÁB\x1Bä\x07"\r\f!Bák!!!"BÂBÂ)Bk7\f!!7\r!B\rk"!))#A!)-!Ò\x07\f!)#BKA!)!Ò\x07\f!B9Ò\x07!!7!B7!Bk%\fÇ$Bl#%!Bk!!!!!A!!Ò\x07\fA!)#ByGAB"B"B"!)	\r\f!)	"A!)\r#!PA!"\r\f!FAB"!!Ò\x07\r\f!!B!:#F\fB"B\f"!!7\r!!7	!!7!!7!Bk%\fB! \f¿	$B1l#%!B	k!B	B!Â\b!Bu"	!B!k"\n!)\r"\b!)	#\v"A!B!!	HA!Bk!\b!\n!BkÂ!!\bk#\x07!*)8!\x07!*!8!\x07!*8	!\x07!*8!B!k"!Bl"!B!k"\r!!7	!!\b7!!\v7!B1k%\f\f\fÇ$Bl#\x07%!\x07B	k!!´\n#!ÚB"	!\x07)\r"\bA!\x07)	BGA!*"!!\b!)!\bk.!C¨·	B"	!*"!)	"!)!\bBmmk#B	l!8!Bl#!7	!!8\r\f!\bB	l#*"!!*8!!8!\f!!	7!\x07Bk%\fÍ$B!l#%!!7\r!!!k#7A!B\rkÄ\nFA!!7	!!7!By7\r\f!B\rk!ê\n!!7!!7B"A!Bk×\n#BÅHA!!BÝHs#BrA!B\rkB\v!!BïG!!Brë\x07\f!Bt"\r\f\f!!)7	!!*\r8\f!B!k%\fä$B1l#%!B\rk!¾	AA!)\rByHA!Bk#BBBB\rà!)"!)BG!)!#!)7	!!*\r8!B7	!!7!!7!!)7)!!*	8!!!*8!!¶!!)	7	!!*8\r\f!B7	!CÁ8!\b\f!B1k%\f!!)! \fÁ!*"\x07!!8!!.!!\x07Zr;!!)#NA!!)#LA!)\r!B\rmk#!7	!!8!!Bk#B!!H7\fB\fA!!B	k#)H!!µ\f!)#!)	H!×	\f!)\r!B\rmk#!7	!!8!!Bk7B\fÎ$B!l#%!Bk!)#!)¥l#B!!Nñ\n!)"!C8!)"!B7!!!Bu#k7!!7!!7!!7A!A!!Bk#7!)#BHA!Bk!¦\v\f!Bl"!"\r\f\f!Bk\r!!)\r7	!!*8!B!k%\fÁ$Bl#%!Bk!!!A!!)#ByGAB"!)	"B"B\r\f!)	"A!)\r#!PA!"\r\f!Bu"!FAB	"!!Ò\x07\r\f!!B	!Bu#:#F\fB"B\f7\r!!7	!!7!!7!Bk%\fB	! \f´$B!l#%!BkB\rB	!«AA!)#A!)"!)#!!!\f#\x07!!Ó\r!!*	8!B7\r\f!!*8!B7\r\f!B7\r!!Bl#7!!!\x07k7!!!BwB\bm!B	J7	\f!B!k%\fÞ$Bl#%AAAAAAAB!)#Byt!BOBl\f!õ	"\r\f!!B´ÁB´Á!.#BB!á!.BG!!*8	!B	k\v"\r\f!!,	È"\r\f!!)	!)\r	"\r\f!!Bk¦"\r\f!!)#!!)	Bukÿ"\f!Bk%!\fÐ$Bl#%!B!k!\bA!)!A!B1k#!°!B	kB!)1Bk#B!#!BNBBÂ\b!)	"!)\r#!*!8!!*)8	!B7!!7!!7!!BÑý\v!Bk!Ê!!)7	!!*8\r\f!B7	!CÁ8\f!Bk%\fÃ$Bl#%BBùÈÁB\x07!!Ï\r#\x07\x1B!B	k!!!!A!)	BGA!)\r"\x07\r\f!B9k!£\r#A!Î	"\b!!Bík!!!½#!B%k#ì\b#\x07½!!Þ!!Î	!\bl!)qk7q\r\f°"\x07B\r\fB\f"!!\x077!!7!Bk%\fé$B1l#%!)ByGA!)\r"!B7-!C8%!B%kB\0Á!)#)!)g\x1B!!)-#7!!!*%#8!!7	!!8\f!)	"!B7	!*"!C8!!7!!8	B\rB#FABB\r¸\f!!)7	!!*	8!BÂ7!!7!B1k%\f»$Bl#%!!7\r!!7	!!!B	k#\x07·\r#\n!\x07ÙB"\b!)"\x07A!)BGA!!\x07!)!\x07k.!\nC¨·	B"\b!)!\x07Bumk#Bl!7!B	l!7!B\rl!7\r\f!\x07Bl#)"!!7\f!!7!!\b7!Bk%\fÃ$BAk#%!B7!B7\r!C8!!Bk7-!B-k!!á\v"!!)\r7)!!*8!AA!FA!B!k\r\f!B-k#!B!k\x07!Bk#!¯\f!)ByG!)\x1B!!)7	!!*8\r\f!By7\f!BAl%\fÅ$B1l#%!B7!!*	8!!!*8!!Bk7)!B	k!Bkè\b!)\r"!)	"A!)#A!!)7	!!7!B7!"!"A!A!Bl"!!B\rk"\r\f\f!F!!B\rm»\r\f!!7	!!7!B7\f!B1k%\f½$Bl#%!Bk!A!!)#ByGAB"!)	"B"B\r\f!)	"A!)\r#!PA!"\r\f!Bu"!FAB"!!Ò\x07\r\f!!B!Bu#:#F\fB"B\f7\r!!7	!!7!!7!Bk%\fB! \f½$Bl#%!Bk!!!¾B"B"B"A!AAA!)#Byl\f!)	"B\r\f!)	"\x07!)\r#!PA!\x07"\r\f!FAB"!\x07!Ò\x07\r\f!\x07!B!:#F\fB\f7\r!!7	!!7!!7!Bk%\fB! \fÁ$B1l#%!*"\nB"!B7)!!!k7%!!7!!!7!!7!!\n8!B	k!B!k¯A!)\r#BÅG!)	"\x07!)!"\b!)%"	!!7-!B-k!BkÒ	F!!!\x07k!	l!\bk#k"!!l"\f!!7!!7!B1k%\f»	B"AB!!!k)k#!!L"!B	k#BH\f!!\r!)	"!)"\x07!C8!)"	B"!B7!!\x07k"A!BHA!!k#\nBk)#\bA!!\n)!\bý\v\f!B	k"!!\bk"\r\f\f!!!!k7	!!\x077!!	7\fØ$BAk#%!!7!B7\r!C8!!Bk7-!!B-köá\v"!!)\r7)!!*8!AA!FA!B!k\r\f!B-k#!B!k\x07!Bk#!¯\f!)ByG!!)JA!!By7\r\f!!)7	!!*8\r\f!By7\f!BAl%\fØ$BAk#%!!7!B7\r!C8!!Bk7-!!B-køá\v"!!)\r7)!!*8!AA!FA!B!k\r\f!B-k#!B!k\x07!Bk#!¯\f!)ByG!!)JA!!By7\r\f!!)7	!!*8\r\f!By7\f!BAl%\fØ$BAk#%!!7!B7\r!C8!!Bk7-!!B-k÷á\v"!!)\r7)!!*8!AA!FA!B!k\r\f!B-k#!B!k\x07!Bk#!¯\f!)ByG!!)JA!!By7\r\f!!)7	!!*8\r\f!By7\f!BAl%\fÁ$BAk#%!B7!B7\r!C8!!Bk7-!B-k!°á\v"!!)\r7)!!*8!AA!FA!B!k\r\f!B-k#!B!k\x07!Bk#!¯\f!)ByG!)\x1B!!)7	!!*8\r\f!By7\f!BAl%\fÁ$BAk#%!B7!B7\r!C8!!Bk7-!!B-ká\v"!!)\r7)!!*8!AA!FA!B!k\r\f!B-k#!B!k\x07!Bk#!¯\f!)ByG!)\x1B!!)7	!!*8\r\f!By7\f!BAl%\f¤AAAA!\f!.#BàG\r\f!.#BàH!.BàG\f!B1lB\0rB\nNA!F"!F!Bl"!.#B1l"!Bk"!!B;Gr!BàG!B\0rB\vJss!BàrBÂlB\0rB\x1BJ\f\f!\f¸}$Bl#%!B	k!B!ò!)	"A!.\r#BGA!"\r\f!Bu"!BG"\x07A!A!!!\x07è\r!.BHA!!*8	!B	k\v"\r\f!B	l"!,"\bB"\x07B"!B	k"!!\bÈ#F\r\f\f!!Å\b"\f!Bk%!\f¸$Bl#%!!7\rA!)	#F!)#\x07Bl"B"AA!B\rk!Bk#\rFA!"\r\f!!Bk#H\r\f\fA!\x07!Buk"A!!Bk#NA!!7	\r\f!B\rk!Bk#\rF\f!\x07!Buk!)7!Bk"\r\f\f!Bk%\f¸$Bl#%!!7\rA!)	#F!)#\x07Bl"B"AA!B\rk!Bk#±FA!"\r\f!!Bk#H\r\f\fA!\x07!Buk"A!!Bk#NA!!7	\r\f!B\rk!Bk#±F\f!\x07!Buk!)7!Bk"\r\f\f!Bk%\f¸$Bl#%!!7\rA!)	#F!)#\x07Bl"B"AA!B\rk!Bk#ÅFA!"\r\f!!Bk#H\r\f\fA!\x07!Buk"A!!Bk#NA!!7	\r\f!B\rk!Bk#ÅF\f!\x07!Buk!)7!Bk"\r\f\f!Bk%\f¿$Bl#%!)"!!Ë	!)BGA!!)!)BQmk#B)l#\x077\r!!B\rkÏ\fA!!B!l*#\b!!\bU!!\x07)"\f!Bl"\r\f!!!)Bl7!!)	#B	k7	!!*CC¡Á8\r!Bk%!\f\f\f·$BAk#%!!7!B	k!!Bk##\b!Û!)\r"A!)	BGA!Bk!B)ý\v!!!)!k.!\bC¨·	!)!BQmk#B1l!7!B-l!BkB-ý\v!C8\r\f!!B)l#B)ý\v!!B)ý\v\f!BAl%\fÏ\x07$B!l#%!)#0"\b°#B<!B7!B	k!!Î!0#Bk"\x07!B\rPAB!\x07B\rBá¿ÁØ\f!!)	#BukBk!\b!l!Bk!\x07ã\v!!!)#\b!*"	!!7!!7!!*	8!!*8	!!*8!!	8!!B!k%\fÅ$Bl#\b%!\bBk!B¹k#	!!!!¸\nA!\b)BGA!!\b*	8!B7\r\fAA!!	!!!!ù!\x07	#\nA!\bB7!\b!\n7	\r\f!\bBk!	!!!!Ý!\b)F\f!\b)	.6BH!!*AC}8A\f!!\b)\r7	!!\b*8\f!\bBk%\f±$Bl#%!B	k#!BB!)#ñ!)	"A!.\r#BG!!;\r!!7	!BùÈÁB\x07!ñ\x07#!BÿÈÁB\x07!B	kñ\x07#!!Bkô#!A!BÉÁB!BkÐ#\f!)	!.\rÄ\b"\f!Bk%!\f¶\bA!)	#BJ!)#"B"A!!GA!Bk#!ý\fA!"\r\f!Bk"!"\r\f\fA!!Buk"!!Buk#\x07Bl"\bAA!!Bk#LA!Bk#!\bý\f\r\f\f!!7	\r\f!\x07!*	8	!\x07!*8!Bk"\r\f\f\f»!!C¼ò·5C)Cñ²\0\0!}#Cü)CC\0ñC\0!}#CèC\vC½ñÁ\bC÷!}#C9!CÿC)!Cý\bC!CùC	!C	Cù!CCý\b!C)Cÿ!C9#8!BÇ!CCz¨lBw7	\f¶$Bl#%!)"!B	k!B!)	#ò!)	"A!.\r#BGA!"\r\f!Bu"A!A!!!B\0rBGè\r!.BHA!!*8	!B	k\v"\r\f!!#!Bk"!Bl"B"\r\f\f!!Å\b"\f!Bk%!\f¿$BÑl#%!B	k!!´\n#\x07!!)\r"A!)	BGA!!)	7!!*8!B!k!B1ý\v!!!)!k.!\x07C¨·	!)!B\x07ulBAk!BkBÁý\v!By7!\r\f!!B1l#B1ý\v!!B1ý\v!\f!BÑk%\f¿$Bl#%!)"!B7!BHA!)\r\f!B	k!B	kª\n!)	"!)\r\f"B"\x07AA!BGA!!))G!)BHB\r\f!)BHB\f"!!7!!7B"\x07\f!!7!!\x077!Bk%\fB¼ÁB(B±¼Á¹\fÄ	$Bl#%!)#0_"\b¯#B<_!B7!B	k!!Ö!0_#Bk"\x07!B\rPAB!\x07B\rBá¿ÁØ\f!)\r"!)	"	!!)	#\nBukBåk!\b!\nl!Bák!\x07ã\v!!!)#\b!!*8!!7\r!!	7	!!7!!7!Bk%\f³$B!l#\b%AA!!\bBk!!!\x07Á\x07!\b)BrF!\b)B\f"\x07B"!!à\f#F!\bB	k!!!Á\x07!\b)	BrF!\b)\r"!\b!\x077!\b!7!BÝk!\bBk²\f#F!)"B"\r\fB"\f!!7!!7!\bB!k%\f¤!B	PA!!!Bw#Bu#\bk!!B9m#	k!«"!!!\bk!!	k!«"!!!\bk!!	k!«"\f!!!!*#C@C!#!*#C@C!#T#!!*#\x07C@C!\x07#\x07Tt!!!\x07Tt\fµ$Bl#%!Bk!!!ßA!!)#ByGAB"!)	"B"B\r\f!)	"A!)\r#!PA!"\r\f!FAB"!!Ò\x07\r\f!!B!:#F\fB"B\f7\r!!7	!!7!!7!Bk%\fB! \fµ$Bl#%!Bk!!!àA!!)#ByGAB"!)	"B"B\r\f!)	"A!)\r#!PA!"\r\f!FAB"!!Ò\x07\r\f!!B!:#F\fB"B\f7\r!!7	!!7!!7!Bk%\fB! \f×!)\r"!)"!)"\x07!"AAAAAAAAAA!)	Bl\f!!J!"\r\f!!N!Bk"\fB"!\x07Bl\x07\fB!!BÁ³ÁØ\f!!J!"\r\f!!L!!!Bá³ÁØ\fB!!B±³ÁØ\f!!!BÑ³ÁØ\f!Bk"\f!!7!!7\fª\bA!)	#A!)#\b)"!)#"A!!)NA!Bk"	!"\r\f!Bk"!!Bk#H\f\f\fA!	!Buk"A!!Bk#NA!!7	\f!)"\x07!Bk"!\x07!\b)P\f!!Buk!\x077!Bk"\r\f\f®$Bl#\x07%A!F!!k#!J!\x07Bk!!!)Bu#!!L#B	BB!B	J!BG#	!!	L#!!â!\x07)BGA!\x07)\r"	!\x07)	"\b\r\f!\x07)	"!!7!!7By"\b\f!!	7!!\b7!\x07Bk%\f$Bl#%A!Bk#F!Bk!!!)Bu#!!L#B#!BL#B\rÂ!)BGA!)\r"!)	"\r\f!)	"!!7!!7By"\f!!7!!7!Bk%\f«}!B\br"\x07!!Bù\0\0\0r#Buk"!,"\bAA!AB"B"A!!!k,!\bbs"!B	k#BÁH\f!B	l"!BAl"B"!BrF\r\f\f!\x07Bu"A!BH"!F!B	l"!,"	!B	k"!\b!	c\f\f!\fµ$B1l#%!B	k!!B/Ë\rAAA!!B	k®!)#F!Bk"!!)B!Fs\f!BÁL"BÜ"BúÑÁ"\x07\r\fB"BéÑÁ"\x07!BÁL#B!BæJ\x1B\fBBçÒÁB!!BÕÒÁ!\x07!B!!\f!B1k%\f¸$B1l#%!!)#)#)!)!)	Ï!)"!)"!B\rk!*!!7!!B!7!B!k!)#)#!.BGè\r!.!BHA!!*!8)!B)k\v\r\f!B;!B\rk!ð\f!B\rk!B1k%\fÁ$B¡l#\x07%!\x07B	k#\b!!<!\x07BÉk#!!!!\x07)%!\x07))Ç!\x07BÕk#	!\x07)M!\x07)Q!!\x07.DÞA!!	!!¨#A!By7!!7!!\bÉ\r\r\f!\x07BÕk#!\x07B	kBÁý\v!\x07!\x07)Q7!\x07!\x07*I8!!BÍý\v\f!\x07B¡k%\fË$B!l#%AAAAó	B\0r\fBñÂ)#\x07BIBñÂ!\x07Bk7BõÂ)F!B	k!!)!!;!!;!!7!!*	8BõÂ)!BkBùÂ))\r\f!!!)\r\fBñÂBñÂ)Bl7BéÂB;!F\f\fÅ$Bl#%B"AABÂ)BÂB7ABÂ)!LABÂ)!Buk)#\fBÂB7\r\f!B	k!BÁk!!æBÂBÂ)Bk7!)	#BG!)\r"\f!A!!Ò\x07\f!Bk%!¹E\0\0\0\0\0\0@D!Br\fB¬Á\f\f³$B1l#\b%!\bB%k!!³\b!\b)-"!\b))"!\b)%FA!\b!7!!\b!7!\b!7!\bB	k!!!!\bBk!\x07X!A!!Ò\x07\f!!\b)	#7\r!!\b)\rB!7	!E!\b,!:!\bB1k%\f!A!!Ò\x07\f!!µ\f²$Bl#%AA!)#F!)#!B\rmk#B\rl#\x07F!!\x07þ\n!Bl)!!Bl#7!!!B\rmk#*#\b8!!)	7	!)\r"!\b¨ByHA!¦\f!!BwP!B\rk!Buß\x07\r\f!!æ\f\f!Bk%\f²$Bl#%AA!)#F!)#!B\rmk#B\rl#\x07F!!\x07ÿ\n!Bl)!!Bl#7!!!B\rmk#*#\b8!!)	7	!)\r"!\b¨ByHA!¥\f!!BwP!B\rk!Buß\x07\r\f!!ç\f\f!Bk%\f¯$Bl#%By"A!!)#!)	#\x07lN!\x07!!\x07k#LAB"\r\f!Bk!!)B	!!Bu#!!L#!B	N#â!)BGA!)\r"!)	"\r\f!)	"!!7!!7\f!!7!!7!Bk%\f¯$Bl#%!Bk!!!è	A!)	#\x07A!)\r"\b!)"	A!FA!	!\b»!!7\r\f!!m"A!FA!\bF!	!\bÒ\x07\r\f!	!\b!\x07!:\r\f!\x07\f#F!!7\f!!7\fBy"\x07\f!!7!!\x077!Bk%\fª$Bl#%!!7\r!!!B\rk##	!B"\x07!)"A!)BGA!!!)!k.!	C¨·	!)!Bul#Bl!7!B	l!7B"\x07\r\f!Bl#)"!!7\f!!7!!\x077!Bk%\f®$B!l#%!!7!!!k7!Bk!Bk!±!B	k!)#BkB!)Br#!!\b!!B!!!ô	!)"!)"!!)\rB!)	#7\r!!B!7	!!B!7!!B!7!B!k%\f±$BAk#%!)\r"!)	"!!*8!!7\r!!!Buk7AA!Bk!B\rk¿!)ByG!!)%71!!*8)!B5k#!!B)kú\b!)5!ªA!!)!)1lBl7\f!Bk\r\f\f!BAl%\fº$BÑl#%!!)Bk7!!7A!)	#Bé\bPA!Bkï\r\r\f!B	k!±\f!.>"!!)97I!!*18A!Bk!)!GA!ã	\f!)!Bmk#!)I7	!!*A8!!;!!7\r!!Bk7	\f!BÑk%\f®$BAk#\b%!!FA!\b!\x077\r!\b!7	!\b!7!\b!7!\bBk#!é!\bB\v7=!\bB75!\bB\v7-!\b!\bB	k79!\b!71!\b!\b7)!\bBk#BÁ!\bB)kð\fB!¶\x07"!!!7B\r\f!!:	B\f7!\bBAl%\f©$B!l#%AABû!!BûP#!!Bwl#!!J#B	PA!B\0\0\0\0L!Bu#Bý\0\0\0\bLsB"\b!B#\x07F!!!\x07!!BÂJ!(!\x07!Ò\x07\r\f!!!B	!BÂJ!(\f!B!k%\f!\b! \fÐ$Bl#%!FABñ²Á"B\r\f!)"!B7!B	kBñ²Á!Br#"!)B!\f"!!*	8	!!*8AAABÑÂ.Bl\fB²ÁBþBÅ²ÁÓ\n\fBÑÂB;ë\b\fB½Â!7BÁÂ!*8BÉÂ!*	8BÑÂB;!Bk%\f¬\x07$B!l#%!!B	k#7!!B\rk7\r!)	"!)"!)"\x07!AA!!\x07HA!!B!k#\b7!Bk!B\rk!!ï!)!!Bk#7!\b"\r\f\fB\r\f!*"	!!Bk7!!	8B\f7!B!k%\f£$B!l#%!B\rk!ê\n!!7!!!k7A!Bk×\n#BÅGFA!B\rk!!Bà!)!B1lB\vJ!Bà\0\0rBÂlB\x1BJs!Bà\0\0rBÂlB\x1BJ\f!B;Gë\x07\r\f\f!!)7	!!*\r8!B!k%\f¯$B!l#%!B!)m#B\vw!B\0\brBHk#!BN7!Bk#B	!!B	Pì\n!B7!!7!!Bk7!!7!!BkBÉÁá!)	!)\rò\b!!B\rm#Bw!k7\r!!)\r7	!!*8!B!k%\fÏ$Bl#%AAA!.FA!)	#FA!By7\r\f!!Bl#7	!)!Buk#)"!By7!ByG!!7!!*8!!)\r7\r!Ê\n\r\f!By7!!)	7\r!!*8\r\f!!*	8	!!*8\f!¨\f!Bk%\fª\x07!."\x07!)"\b!)"!)"	AA!!	GAB"\r\f!!Bk#\n7A!.#B#HAB"!!\x07BtB!BÝG#Br;\r\fB"!B;B"!\x07BrF\f!!\bBk#\b7!"\x07!\n"\r\f\f!!\b7!!7\f­AA!)#A!!)H!B7\fB"!)	#F!)\r"A!!G!!Bk#7	!B\rk!")#F\f!Bl"B\r\f!!Bk7!)\r"B\f"!*"\b!!7\r!!\b8!!)7\f!!;\f¥!)"!)\r"!)"!.BGA!!)#B\rmkB!!L#"\f!B\rm"!*	"!*"	!*"\x07A!A!!*#\b!\x07!\x07!\bV#\x078!!	!\b!!!\bT#!!	T#8	!B\rl"!B\rk"\r\f\f\f¿$Bl#%A!)#A!!!)!±!Bk"!)A!!7\r!!)	7!!*8!!*8!!)	7	\r\f!!7!By7!!)	7\r!!*8!\r\f!B7!!7\r!!)	7	!!*8\f!Bk%\f!)"!×	A!)	#!!)\r#lN!!l#!!l#L!)#!l!PrFA!!l"!B\rm#A!)#!B\rmk!!B\rmk!ý\v\f!!7	\f!B\rm#F!)#!B\rmk!!ý\v\f\f½}$B1l#%!!7!!7\r!B!k!B\rk÷	A!*!CRA!)\r"!)"!,)"\x07!BB	B	Â\b!)"!)#!\x07:!B7!!7!!7!Bk!!!!)7	!!*8\r\f!B7	!C8\f!B1k%\fÀ$B1l#%!!7!!7!B%k!BkþA!)%ByHA!B	kBBB\rÂ\b!)	"!)\r#!)-7	!!*%8!B7!!!7!!7!Bk!)!)ä!!)!7	!!*8\r\f!B7	!CÁ8\f!B1k%\fB"\bB"\x07A!®!®#	C!QFAB"\r\f!	¨#By!lLAB"\r\fAA!A!!!m!!:\r\f!FA!"\x07\r\f!!\f#\x07!!7\r\f!!\x077B"\b\fB	"\x07\f!!\x07k!7!!\b7\f£!BPA!B@rBs"!B\x07w"!BJA!!;!!BÁs;\f!B\rw"!B@rBs"!B\0\0NA!!;!!;!!Bás;\f!!;!!;!!B@rBs;!!BwBqs;\f!!;\f£$Bl#%!!7	!!BÑk7\r!B	k"A!)	BHA!!B	ký#\f!B7	!)BGA!Bk!B	k!#\f!B7	!B-k"!)-BHA!!B	ký#\f!B7B"\f!Bk%!\f¼$B1l#%!Bk#!ÄA!)BGA!*"\x07!BBB	Â\b!)"!)#!\x078!B7!!7!!7\r!!)7)!!*	8!!!*8!B\rk!!!)7	!!*\r8\r\f!B7	!CÁ8\f!B1k%\f$Bl#%!!7	!!B	k7\rB"A!F!BN!B\rk!!Bmk¬B\0r#F!!B\0Gk!!Bw#!k#!B\rk!!Bmk¬B\0rBG"!!l"\r\f\f"\f!Bk%!\f$Bl#%!!7	!!B	k7\rB"A!F!BN!B\rk!!Bmkí\nB\0r#F!!B\0Gk!!Bw#!k#!B\rk!!Bmkí\nB\0rBG"!!l"\r\f\f"\f!Bk%!\f­$B!l#%A!)	A!B\rk!B	k!)!!BkÄ!)"\r\f!)"!á\r!)"!B7!!7!!7!B7!B\rk!Bk!)!\b\f!!7\r!!)7	!!*\r8!!)	Bk7	!B!k%\f£\n!!)#0_#!)	#Btk#<_!B\rPAB!B\fBÑ¿ÁØ\f!Bk#\b!Bu#\x07k)"	!\x07!B1k#\x07k)"\n!\b!Bk#\vBu#\fk!!\vl#!Bk!ã\v!\x07!\fk!!B1k!ã\v!!<_!!\n7!!	7\f¢$Bl#%!B	k!Ì\nA!)\r#!)	#GA!C8	!C8\r\f!!)	!k#!)#B!!Nl#7!!l#!!l#NA!C8	!!!k7\r\f!B7	!!7!!!l7\r\f!Bk%\f$Bl#	%AA!F!"\nA!!!\bG\x1B!!\b!\n,!\x07!\nB	k"\n!\bBk"\b\f!\bBl\f!BlL!	Bk#\x07!!Ê\b!!!	)	!	)\r!!·"\b!\x07\r\fB"\b\f!	Bk%!\b\f¤$B!l#\x07%!\x07Bk!B9k!!Á\x07B"A!\x07)BrF!\x07)"\b!\x07B	k!Bñk!!Á\x07!\x07)	BrF!\x07)\r"!\x07!\b7!\x07!7!Býk!\x07Bk²\f#FAB"\r\f!)"B"\f!!7!!7!\x07B!k%\f$Bl#%!B	k#!BB!)#ñ!)	"A!.\r#BG!!;\r!!7	!!B	kô#!BÉÁB!ñ\x07#!A!BÉÁB!BkÐ#\f!)	!.\rÄ\b"\f!Bk%!\f¤$B1l#%!Bk!!Í!)"!)"!!)#7!B	k!Bu#!Bk³!)	"!)\r"\x07!A!B	k!!ý\v\f!B7)!!7!!!7!!B0k7%!Bk!!\x077!!7!B1k%\f_$B!l#%!Bk!BB	B	à!)"!)BHA!)"!!7	!!7!!7!B!k%\f!!) \f¥	$B!l#%!)"\x07!B	k!)	#B	BÂ\b!Bu"\bB"!)\r"!)	#	"A!F!!\bGsFA!Bk!!\x07kÂ!!k#\n!*8	!\n!*8!Bk"!Bl"\r\f\f!!7	!!7!!	7!B!k%\f}!!!BHl¹£##ý"!#\x07!cA!\x07!¢!!L}!!Buk,E\f£!!¢!!\x07ý#L}!!Buk,E\f£¡\fE"!!L}!!Buk,E\f\f¬$B!l#%!!7	!!7!B7!Bk"!AA!BG!!!k.#\x07Bu#\b)æA7!!\b)æA7!Bk"!Bk!Bk§F\f!!\x07;B\r\f!B¼ÑÁB!!BÁÑÁB)È7B\f;!B!k%\f¡$Bl#%!AAA!®!®#\x07C!¨!\x07¨#By!lL!!!7	!B7B\r\f!B7\r\f!B	k!!!Ä\v!)	#A!!7	!!7B\r\f!!7	!!7\fB\f7!Bk%\f¶$B1l#%!!7!!7\r!B!k!B\rk¯A!)!A!BBBÂ\b!)"!)#!*!8!!*)8	!B7!!7!!7!Bk!)\r!)ï!!)7	!!*8\r\f!B7	!CÁ8\f!B1k%\f§$B!l#%A!)A!B\rk!Bk!!!B\rk!)\r"\r\f!)\r"!à\r!)"!B7!!7!!7!B7!B\rk!Bk!!å\f!!7\r!!)7	!!*\r8!!)	Bk7	!B!k%\f·}!B1k!!¾\v#FAB\fAAAA!)#\b\f!!!,	¡:	\r\f!!,	¡#	E\0\0\0\0\0\0ðfF!!	E¡:	\f!!:!B\fB"\x07A!!))º\r#F!\bBHs!.®BrBH!!!!!¦\bB\0r"\x07\f!\x07\f	$BAk#%B"B"\b!)#	)#\n!	)#PA!\n!l"\x07!	)\r#\b!B\rmk"!"\f!B71!B7)!!7%!!\b7!!!\x077!!7!B7!C8\r!!*89!!B\rkì!BAl%\f´$B1l#%!Bk!óA!)A!BBB\rÂ\b!)"!)#!)7	!!*8!B7!!7\r!!7	!!)	7)!!*8!!B	k!B!kÑ!!)7	!!*	8\r\f!B7	!CÁ8\f!B1k%\f©$B!l#%!!7\rA!)#A!Bk!!)!B\rk²!Bk"!)A!!7!!7!!)	7!!*8	\r\f!!7!B7!!)	7\r!!*8\r\f!B7	!!7!!7\f!B!k%\f¬$B!l#\x07%!\x07B	k!!!ú\x07!\x07)\r"A!\x07)	BGA!By7!!7\r\f!\x07Bk!!!!-!\x07)#ByGAB	"B"B\r\f!\x07)"\b!\x07)"!\x07)\f"!!\b7\r!!7	!!7!!7\f!\x07B!k%\fB"\x07A!)#F!)!BukB	l#FA!!*#\bX!!B\rk#)P!!¥\v!Bk!£\vB"\x07\r\f!!\bS!)!#F!)!BukB	l#F!!!,¡!!:B\f!\x07\f¥$B!l#%!BBùÈÁB\x07!!\n#\x07\x1B!Bk!BÁk#\b!!!!)FA!!7!!7B!!\b!!BkBE	#\x07\x1B\f!B	k!\b!!!!)\r"\x07!)	\f7!!\x077!B!k%\f±$B1l#%!B	k!Ø\nA!)	BGA!)\r"!BBBÂ\b!)"!)#!7!B7!!7!!7!!*	8)!!*8!!Bk!B!kõ!!)7	!!*8\r\f!B7	!CÁ8\f!B1k%\f!!!!!#L!!LrFA!!L!!Jl\f!!k.#Bk!Bl!!BðL!BÿrBïGB\0r#!!k.#Bk!Bl!!BðL!BÿrBïGB\0r#L!!Ll\f $Bl#%AA!CS!!!!B!EgF\x1BB!Eá\0\0\0ðBfF\x1B!!b\fBµÝÁB$ÁAA!)\f!!)7!B7\r\f!,	ý"\x07B"\b\f!!\x077!!\b7\f!Bk%\f$Bl#%!!!k#LABB \f!Bk!)#!)!!Bu#!!L#B	B!BG#!!L#!!Ï!)BGA!)	!)\r \f!)	"!!7!!7!Bk%\fA!)#A!!BkB!!)!#H7!!H\fB"!)BH!B\rk"A!\v#A!)#F!!)	G!!B\rk7!!)#7\r!!!)	Bmk7\r\f\f!Bk\v"\f!\f\x07AA!F!)#)"!)Bu"B"\x07A!\b"	!F!!Ù\f"!!\x07G"\n!B!l"!\x07Bk"\x07!B!k"!	!Btk"\bA!BB!!\n#\f\f!!7	!!	7B"\r\fB"\f!!7\f$Bl#%!Bk!B1k#!ä\nA!)FA\r\f!)	!H!)\r!H!!°\r#F!!))º\r#F!)"!)!Bk#!!!)	!)\rÂ\r"!\f!Bk%!\f$B!l#%B"!B	k!BÔµÁBáA!.	BHA!!*	8!Bk\v"B"\r\f!!B	k!ö!.	BHA!!*	8!Bk\v"B"\r\fB"\f!!;!!7!B!k%\f$B!l#%B"!B	k!BÓµÁBáA!.	BHA!!*	8!Bk\v"B"\r\f!BH!s!B	k!÷!.	BHA!!*	8!Bk\v"B"\r\fB"\f!!;!!7!B!k%\f¢$BAk#%A!BÀÉÁB	Ä\x07#!Bk!)#ø!.BHA!!*8!Bk\v"\r\f!!Bk!0«\n!B	k!!)!)á!.	BHA!!*	8!Bk\v"\r\fB"\f!BAl%!\f¢$BAk#%A!BÏÉÁBÄ\x07#!Bk!)#ø!.BHA!!*8!Bk\v"\r\f!!Bk!*¬\n!B	k!!)!)á!.	BHA!!*	8!Bk\v"\r\fB"\f!BAl%!\f±$B!l#%!BkB	!)!)lBw#!B	Pì\nAAA!Bk!¥!*#¨"A!CWA!Bl\f!!)7!By7!Bk\r\f!Bk!,£\v\r\f\f!!)\r7	!!*8\f!B!k%\f­AAA!B\0\bMA!ByO!Ea£"!B¹qN!BÊ\bk"\r\f!Eá£"!BÿL!B\0\bl"\r\f!Ea£"Bñi!!BñiNBk"\r\f!Eá£"Bþ!!BþPBÿl"\f!!B\0\bk®C5À£\f$B!l#%!B7	!!7\r!!7!B7!A!Bk!!!!)!!)#BG#7	!!)#B!7!B!B	!Br!7!B!k%\f!BkÉ!B\rk£BÍþÁB3µ\f$B!l#%!Bk!!³\b!)"!)"!)BGA!!µ\f!!7!!7\r!!7	!!7!!Bk!B	kK!)"!!)Br#7	!!B!7!B!!7!B!k%\f$B!l#\b%A!FABy"\x07\r\f!®!\x07®C!"	\f!\b!	8!\b!\x077!\bB	k!!!!!\bBk\0!\b)\r"!\b)	"!A!!Ò\x07\f!!Br#7	!!B!7!B!!7!\bB!k%\f¢$Bl#%!!)#!.BGè\rA!.BHA!!*8	!B	k\v"\r\f!B;!!)#)!)		#!!ø!.BHA!!*8	!B	k\v"\r\f!)!"\f!Bk%!\f±!AAAA!!BÑ¸ÁB\fÂ\rFA!!BÜ¸ÁB\nÂ\r!!Bå¸ÁB\fÂ\r!!Bð¸ÁBÂ\r!!B\0¸ÁB\vÂ\rFA!!!Bõ¹ÁB7B\r\x07\f!B;\r\f!B;B\r\f!B;\r\f!B;\r\f!B;\fB\f;\f°$Bl#%!!)#ByH!Bk¬\v!Bk"!Bñk"!Bk"!Bs"\x07A!ByHA!\x07!B=ý\v!!7!!)	7I!!*8A!BÑk!!BAl!§!)qByHA!\fBy"\r\f\f!Bk%\f¤AAAAAAA!)\v\x07\f!)B!Ò\x07\f\f!)#Ê\r!)\r#A!)	!Bu»\f!BÒ\x07\f!)BÒ\x07\f!Bk\f!)#Bk#Ô\v!ª!B)Ò\x07\f!)#Bk!B)Ò\x07\f«$Bl#	%!!="!Bák#¤!	Bk!B\0r#!!BÁk!!!\x07!\b!	)	"A!	)#ByGA!By7!!7\r\f!!	)\r7	!!7!!7!!Bu#)ÝçA7!!)éçA7\r\f!	Bk%\f¯!)	#BlBvOA!B\f!A!*#CQFA!!)	Bk#7	!C"\r\f!)	"\f!BÿMA!!C\0\0\0\0\0\0\0\b8\f!B\07	!C8\f!BÁB!l#!BÁO!!!*C\0\0\0\0\0\0\0\bW7	\f¯!)	#BlBvOA!B\f!ä\bA!*#CQFA!!)	Bk#7	!C"\r\f!)	"\f!BÿMA!!C\0\0\0\0\0\0\0\b8\f!B\07	!C8\f!BÁB!l#!BÁO!ä\b!!*C\0\0\0\0\0\0\0\bW7	\f$B!l#%!B	k!!´\n#\b!B"\x07!)\r"A!)	BGA!!7!!)	7!!*8!!\b!!Bk\n\x1BB"\x07\r\f!Bl#)"!!7!\f!!7!!\x077!B!k%\f°$B!l#%!B7\r!C8A!EñdFA!Bk#BsBÎÁB£\x07!By7!BkBÎÁB!\v\r\f!BkBÎÁB!·\f\f!BkBÅÌÁB!·\f!)!!)\r7!!*8!Bk\n!B!k%\f¡$Bl#%!)	"!)"!)"AAA!!0J!Bk!!ð\n!)#A!)\r"!)	"\r\f\f!B7\r\f!!7\r!!7	!!7!!Bk\x07!!7!!7!!7\r\f!Bk%\f $Bl#%!)	"!)"!)"AAA!!0_J!Bk!!ï\n!)#A!)\r"!)	"\r\f\f!B7\r\f!!7\r!!7	!!7!!Bk\x07!!7!!7!!7\r\f!Bk%\f $B1l#%!!7\r!!7	!Bk!!!!¨\nì\x07AA!)#A!)\f!B\v7-!!B	k7)!B¬Á!B)kð\f\r\f!!)7%!!7!!B\v7-!!B!k7)!Bû«Á!B)kð\f\f!B1k%\fA!®!®#C!QFA\r\f!!¨#kBl#!JA\r\f!B	k#!B!lr#k#!JA\r\fBy!l!PA!!7	!!7!!7\f!B7\f!B7\f!!k"AA!FA!"\r\f!.B\nl#BLB!uBrFs!Bk"!Bl"\r\f\fAA!F!!kBl.B\nl#BLB!uBrFs!Bl"\r\f\f!!7!!7\f$Bl#%!B	k!!´\n#!ØA!)	BGA!!)\r#!!)k.!C¨·	!*"!)!BumkB\rl#!)	7	!!8\r\f!\f!Bk%\f$Bl#%!!7	!!7B"!)BOA!)	Bu"!)"AB!F\x1B!B!l"!!7\r!B!k"!B\rk!Bkù\vF\f!B!l\f#BkB!"\f!Bk%!\f$B1l#%!)	!)GA!B	k!·\n!)	"!Bk#B!)\r#Bw#\x07!\x07BN!kì\n!!!Æ!!)7)!!*8!!!B7\r!!))7	!!*!8\f!!£\v!B1k%\f«!)	#BlBvOA!B\fÈA!*#CQFA!!)	Bk#7	!C"\r\f!)	"\f!BÿMA!!C\0\0\0\0\0\0\0\b8\f!B\07	!C8\f!BÁB!l#!BÁOÈ!!*C\0\0\0\0\0\0\0\bW7	\f\f$Bl#%AA!BrA!Bk!Bw#BBBà!)	"!)BG!)\r"!A!Bó§Á!ý\v\f!!7	!!7!!7\r\f!Bó§Á!¥\f!Bk%\f!!)\r \f$Bl#%!B	k!Ë	!)	BGA!!)!)\rBulBl*#!!U"!Bl"\r\f!!!)Bl7!!)	#B	k7	!!*CC¡Á8\r!Bk%!\f\f\f$B!l#%!B7!!)#!¨r#7!)"\x07B	"A!!!\x07k*8!B	k!!Bk!Bkç\v!)	FA!!7!!!k!r#7!B	k"\r\f\f!!)\r³\f!B!k%\f$Bl#%!!7\r!!7!!!Buk7	!Bk\b"!!à\f#!È\x07!B%kÉ\x07k!BkÙ\x07k!BÝkB\vk!Bík½\vk!kB!kB\f!Bk%!k\f!B1k"\x07!)	Bu"!)"AAA!A!\x07!)°\r#\b\r\f!!º\r#A!Bk!B7¥!!)	7!!*8\f!\f!\b!7-\f!Bk"!Bk"!Bl"\r\f\f$B!l#%!B7!!7!!7!B7!A!B	k!!!!)!)\r"!!)	#7	!!B!Br#7!B!!7!B!k%\f!BkÉ!BkÉBÍþÁB3µ\f$Bl#	%!	B	k!!!!BH®!B!\x07BH!\x07B\0\0\0\bGB!\bBH!\bB\0\0\0\bG!	)\r"!	)	"!A!!Ò\x07\f!!Br#7	!!B!7!B!!7!	Bk%\f$B1l#\x07%!\x07B%k!!³\b!\x07)-"!\x07))"!\x07)%BGA!!µ\f!\x07!7!!\x07!7!\x07!7!\x07B	k!!!!\x07BkY!!\x07)	#7\r!!\x07)\rB!7	!E!\x07,!:!\x07B1k%\f¡$B!l#%!!7!!7\rA!B\rk¦\x07#A!BBBÂ\b!)"!)#!7!B7!!7!!7!Bk!)\r!)ô!!)7	!!*8\r\f!B7	!CÁ8\f!B!k%\f$BAk#%A!A!B!k#!!B´ÂÁB5!B7!!7!B\rkB·Á!Bkð\f!\r\f!B\rkB¶ÂÁB£\x07\f!!)7-!!*\r8%!B7!!B!kß\n!!§\v!BAl%\f$Bl#%!Bk!´\x07!)ByHA!!*!)\r#®}8A!FA\r\f!)	B%k"A!!.k"!B)k"!Bl#\f\f!!*!®}8!Bk\f!Bk%\f$B!l#%!B	k#\x07!!\b!!\x07!!¨#\x07FA!!!á\f!!Ý\x07!)"!)"!A!B	k!!ý\v\f!!7!!7!B¹k!B	k!Bk#È!ú\f\f!B!k%!\x07\f$Bl#%B!)#B(!)#)#\x1B!!)[A!.#BPA!!)!FB\r\f!!!.\r#k!!l!)\rFB\r\f!B(!\f!Bk%\fABÍÂ)#FBÁÂ)#B	k"!*CC¡Á"A!FA!QA!Bál"!*CC¡Á"!B	k"\r\f\f!!{¨BwBumkBl£!Bl"!C~!"\r\f\f\f}!)#A!)!!lB\ro"\f!)%#!))!lB\roB\f!k"A!)BH!)	!)G!!7B"B\r\f!B7!!7B	\f!k!7\f!Bù\0\0\0rA!!!Bw#B1m#k!!BÕm#\x07k!!"!!!k!!\x07k!!"!!!k!!\x07k!!"\f!!ß\r#!!ß\rG!!!!ß\r!t!\f\f¥A!)Bl!GA!)#0#B\fP!!Bk#<!!B\rmk#!*8!!)	7\r!!*8!!)	7!!Buk!7!!<!!7\fB¹¾ÁB1Bé¾Á¹\fB¾ÁB!Bù¾Á¹\fB"!)#!k#*#!CC¡Á{¨Bw!!)!B	lrk#*#!CC¡Áz¨BwkB\bNA!!)	Bk7	B\0"\f!!;!B	k!;!!)\rBl7\r\f$BAk#\b%!\b!7!\b!7!\b!\x077\r!\b!7	!\bBk#!!!\bB\v7=!\bB75!\bB\v7-!\b!\bB	k79!\b!71!\b!\b7)!\bBk#B¥Á!\bB)kð\f!!!¶\x07!\bBAl%\f$Bl#%!!8	!)#\b!)	#!B	kÓ"\x07!B;!!!B\rk7\r!B7	!C8!!8!B!\b!\x07Bmk!!\x07J#7!!!!\x07l#B!!NBmk7!Bk%\fAA!!ë\v#!)	#\x07JA!)!Buk*!R\fB"!\x07B\0L!B\0\b!!!¨!B\rk!!©B\fB"!!)P!)!Buk#!!,¡!!:\f!\f$B!l#\x07%!\x07Bk!!³\b!\x07)"!\x07)"!\x07)BGA!!µ\f!\x07!7!\x07!7\r!\x07!7	!\x07!!!!\x07B	kW!!\x07.#7	!!\x07)B!7!B!\x07.!7!\x07B!k%\f$Bl#%A!B\bNA!B\0r"\x07B"A!!GA!"\r\f!\x07!!k.GAB"\r!Bk"\r\f\f\f!B	k!!!Þ!)\r"!)	"\f!!7!!7!Bk%\f$Bl#%!Bk#!ëA!)#A!)	"!!)\r7!!!7!!7!!!ûB"A!.BGA!!)	7\r\f!!.;B"\f!!;\r\f!B\v<\f!Bk%\f$Bl#%!Bk#!ëA!)#A!)	"!!)\r7!!!7!!7!!!¿B"A!.BGA!!)	7\r\f!!.;B"\f!!;\r\f!B\x1B<\f!Bk%\f$Bl#%!Bk#!ëA!)#A!)	"!!)\r7!!!7!!7!!!µ\bB"A!.BGA!!)	7\r\f!!.;B"\f!!;\r\f!B<\f!Bk%\f$Bl#%!!7\r!!7	!AA!BéG!BõÎÁk!B	k§FA!Bk"!B	k"\r\f\f!!BÍÐÁk.;B\r\f!BÚÐÁB!!BÝÏÁBñÈ7B\f;!Bk%\f$BAk#%!!7!!7!!7\r!!7	!Bk#!¡!B\v7=!B\v75!B7-!!B	k79!!71!!7)!Bk#BÕ¨Á!B)kð\fB\n!¶\x07!!BAl%\f$Bl#%!!!k#LABB \f!Bk!)#!)B	!!Bu#!!L#!B	N#â!)BGA!)	!)\r \f!)	"!!7!!7!Bk%\f!*"!*	"!)"!)"!)"\x07!)#)!)	#lBNA!!BB	B	í!)	"\f!!Bk7	!)!Buk#!»:!!º:!!¹EñÀ!\x07:	!!¹:\fAA!®!®#C!¨!!¨#kBl#!J!B	k#!B!lr#k#!JBy!l!PA!!7	!!7!!7\f!B7\f!B7\f!B7\f!!!Bw¦\nA!Br#F!!Býr#k"!!k"!!BGB!0"!!0<!!<!BrFB\f#k#."!!!k#.;!!;\f\f$Bl#%!*!"	!B	k!!)1\v!)	"!)\r"\x07!B%k!*)!!!)5ý\b!)"\b!!7!!)"!!7!!7!!\x077!!7!!	8!!7\r!!\b7	!Bk%\f$B!l#%A!.&AB"\r\f!)"!Bk!!)BGA!)"!!)7!!k"!)!l"\r\f!B	k!ñ!)\r"!)	"\f!!7!!7!B!k%\f$B!l#%AA!!É!.BG!)	#!)GA!Bk!!!)Bk#B!\r\f!)!Bmk#!)7!!*	8	!!*8!!Bk7	\r\f\f!B!k%\f$B!l#%AB«Ù)!!B«Ù)P#!!Bwl#!!L#B×PA!!î\n!!!)!)	#B\rmk!)!l!BÂJ!i!\r\f!!!BÖ!BÂJ!i\f!B!k%\f$Bl#%A!!7\r!!7	!!B	k!Ñ!)"\x07A!)BGA!B"B"\f!!\x077\r!!7	!!7!!7!Bk%\f!Bl"!!\x07Buk)"\r\f\f$Bl#%A!!7\r!!7	!!B	k!³!)"\x07A!)BGA!B"B"\f!!\x077\r!!7	!!7!!7!Bk%\f!Bl"!!\x07Buk)a"\r\f\f!)#0_#\bBu"B"!Bk"!)"B"\x07AA!FA!\b"\r\f!Bl"!Bk"!)"!Bk"A!!©\nB\0r\f\fB"\x07\f!!7!!\x077\f$Bl#%!Bk#!ëA!)#A!)	"!!)\r7!!!7!!7!!!£\x07!)ByGA!!)	7!By7\r\f!!)\r7	!!*8\r\f!By7\f!Bk%\f$Bl#%!!!)\r×!)!)"!)"!!)\r!)	#l7!!!B\rmk7!l"!!B\rmk"A!A!Bl"!!B\rk"\r\f\f!Ï\v!Bk%\f©$B1l#%AAAAB!)#Byt!BOBl\f!!Â\r\f!C	8	!C	8\r\f!B7	!C8\f!!*	8)!!*8!!!7!!7!C8!Bkß\n!B1k%\f$BAk#\x07%!\x07!7	!\x07!7!\x07!7!\x07!7\r!\x07!7!\x07!7!\x07B\v7=!\x07B\v75!\x07B\v7-!\x07!\x07Bk79!\x07!\x07B\rk71!\x07!\x07Bk7)!\x07Bk#BÁ!\x07B)kð\fB!¶\x07!\x07BAl%\f$B!l#%B"!Bk!!!BéÐÁB¸\nA!)BGA!!*8B"\r\f!!BéÐÁBò#\x07FA!B	k!!!BéÐÁB!)	"\x07!!)\r7	B"\f!!\x077\f!!7!B!k%\fAA!)#\bF!*¨!\x07EADdF!)%!\x07EgFss!\x07!\x07b\f!!!!BB!\x07\f!)"!!\vA!Bk#!!\n!!!\b\n!\x07ý\b!\f\fyA!!LA!F!!PA!!H\r\f!!k-BÀM\fA!F!!PA!!H\r\f!!k-BÀM\f!!k"!!l"\x07\f!!\x077!!7\f$Bl#%A!)#!)GAB"\r\f!!Bk7!B	k!)	!)!)!)	!)\rÙB"!)	BrA!)\r"\r\f!B;B"\f!!7!!7!Bk%\f$B1l#%!!*#8	!!)7!!*	8!B)k!!)\r!¨GBò!))"A!.-#BG!!;%!!7!!B	k!B!kÐ#!)!!.%Å\b"\f!B1k%!\f!B\rl"!)"!)	"AA!!B\rl#!B\rl#!!ß\r#\x07#\b)	7	!!\b*8!!!\x07B\rmk#7!!!\x07BtB\rmk#7	!!G!B\rl"!!H\f\f\f{$Bl#%!!7\rB"A!)=F!B1k!B\rk#!Ü#F!B!k!B	ló\n#F!B)l!!*¼\vF!*!Bl*~¨"\f!Bk%!\f $Bl#%AAA!)#!)\rHA!!Bk7!!)\x07!)#ByH!!)7\r!B\rk£!)#B)7!B±ÿÁ7\r\f!By7\r\f!*"\f!!8!!7\f!Bk%\f}$Bl#%!)"!)#,"\x07!)!!7\r!!7	!!)7!!\x07!BkBÕÌÁ²!)B\nGA!)	#!)#,!,¡:!)\r#!,	!,¡:\f!Bk%\f!!)	#NA!)!GA!å	\f!)!Bmk"A!!P!!lBm#F!Bk!!ý\v\f!!*8!!*	8	!!*8!!Bk7	\f!!BñÜÁÏ\b\fAAAAAB!)#Byt!BOBl\f!By7\f!Bk!Bk\b!By7\f!Bk!BkÝ!By7\f!!)!)	\f!!*	8	!!*8\f$B1l#%!!ö\n!VA!)!"!B	k#\x07!é!!7!B\r7-!B7%!!Bk7)!!\x077!!Bk#BâÁ!B!kð\fB!¶\x07"!\x07\f!B1k%!\f$B!l#%A!)BOA!Bk#!)#!!)	Buk!)!)Ø!!ß\b!\r\f!B	k!è\v!!)	!)\rB­ÊÁB\x07¨"!By7!!7\f!B!k%\f!!Î#!)#k#."\x07!!¨Bw#;!!)!B	lrkB	k!;!!)\rBk7\r!!Bumk#B\rl#!*8!!)	7	!!)	!\x07Brl7	!\fw$Bl#%!!)#7	!!!)	#k7\r!!B	kÖ!)BGA!B!)#BJ\x1BB!BJ\x1BB~B}!BJ\f!k7	\f!Bk%\fvA!!HA!F"!F!."!."!Bl"!Bk"!Bk"!B!B!BÂlB\0rB\x1BJsB\0r!B!B!BÂlB\0rB\x1BJsB\0rG\f\f!\f$B!l#%!¾C\0\0\0\0\0\0\0\0\0Cù\0[A!B	k!õB!.	BG\x1B!!*	8!Bk\v\r\f!B	k!!ËB!.	BG\x1B!!*	8!Bk\v\f!B!k%\f$B1l#%!)#!)#HA!!lBw"!)	"A!Bk!\b!!)7)!!*8!!B	k!!B!k!!Bk"!B!k"!Bl#\f\f!B1k%\f$B!l#%AA!Bk!\b!)F!)	#!)GA!Bk!°!!)Bk#B!\r\f!)!Buk#!*\r8	!!*8!!Bk7	\r\f\f!B!k%\f!BÁký\r!BÙk\fk!)ék!½\rk!B9k½\rk!Bñk½\rk!BÁk¹\fk!BÙk¹\fk!)k!B©kþ\rk!Bñk\fk!BýkÉk!BkÊk!Bík\fk\f$Bl#	%!	!Bák#\n!!Ï	AA!	)FA!!\n!!!B!B\0rBH!\x07ìE	#\f!	!\x07Bý\v!!\n!!!!!	!\b \r\f!B7!!7!\x07ü\n\f!	Bk%\f$B!l#%!B7!!7!!7!B7!A!B	k!!!!)!)\r"!!)	#7!!B!Br7!B!k%\f!BkÉ!BkÉBÍþÁB3µ\f!)#!¨r"!)"B	"!!k*C¡Á#Q!!k!r"!B	k"\r!!{¨Bw!k!r#k-BO!*C¡Á{¨Bw!\f\f\f\f$Bl#%B"\x07A!!à\f#FA!)-!LA!))!Buk"\r\f!B%k!¡\b#F\f!B	k!!)\v!)\r"!)	"\x07\f!!7!!\x077!Bk%\f}\x07!)	"!)"!)"\x07A!!\x07H!!HrA!!ß\r"!!B\rk#\b7	!!!!#	)	7	!!	*8!!!BtB\rmk#7!!B\rmk"!\b"\r\f\f\fv!)#0#\bB\rm"B"!Bk"B"\x07AA!FA!\b"\r\f!B\rl"!Bk"!!©\n"!B\rk"A!B\0r\f\fB"\x07\f!!7!!\x077\fx$Bl#%!!8	!!!B	k#Î\f#\x07!!)#BGA!!)#!!)k.!\x07C¨·	!)!BulB	l!8\f!Bk%!BtBr\f!A!EgA!Eá@¡#Eÿ@æ1£Cf\fC\r\f!ý\x07"!*CRAC!!ý\x07#\x07!*	#\b~#C@C!!!\x07T!\bCVtT\x1B\f!!8	C\f8\f!!)	!)	kBAl7	!!*#C\0\0\0\0#!*#C!#\x07#\bC!!C!#!\x07}!!C\0\0\0\0##C!}!C\0\0\0\0!\bC\0\0\0\0}!!C!}C	}C!}8\f$B!l#%A!)!#FA!Bk#!!)A!É	\f!B7\r\f!!Bl7!!ò#A!B	k!\x07!!)7	!!*	8\r\fBé½Á\f!B!k%\f$B!l#%A!)!#FA!Bk#!!)A!Ê	\f!B7\r\f!!Bl7!!ú#A!B	k!\x07!!)7	!!*	8\r\fBé½Á\f!B!k%\f$Bl#\x07%A!F!!k#!J!\x07Bk!!!!â!\x07)BGA!\x07)\r"	!\x07)	"\b\r\f!\x07)	"!!7!!7By"\b\f!!	7!!\b7!\x07Bk%\f~$B!l#%!!7!B!Bk®\v!!7!!Bk7!B	k!!!BkBÑÆÁÊ!)"!)\r"!!)	Br#7!!!!Bumk!7!B!k%\f|$B!l#%!!7!!Bk¯\v!!7!!Bk7!B	k!!!BkB½ÆÁÊ!)"!)\r"!!)	Br#7!!!!Bumk!7!B!k%\f|$B!l#%!!7!!Bk°\v!!7!!Bk7!B	k!!!BkB©ÆÁÊ!)"!)\r"!!)	Br#7!!!!Bmmk!7!B!k%\f|$B!l#%!!7!!Bk±\v!!7!!Bk7!B	k!!!BkBµÇÁÊ!)"!)\r"!!)	Br#7!!!!BQmk!7!B!k%\f|$B!l#%!!7!!Bk²\v!!7!!Bk7!B	k!!!BkBåÆÁÊ!)"!)\r"!!)	Br#7!!!!Bimk!7!B!k%\f$BAk#%!!7\r!!7	!Bk#!é!B7=!B©ËÁ79!B75!B\v7-!!71!!B	k7)!Bk#BÁÁ!B)kð\fB!¶\x07!!BAl%\f¦B"AAAAAAA!B\0rBl\v\b\fBùÕÁ"B"\x07\r\x07\fBÕÔÁBÔÁ!"B\x07B!"\x07\r\fBÕÁ"B"\x07\r\fB©ÕÁ\r\fBÑÕÁ"B"\x07\r\fBµÖÁ\f"B"\x07\f!!\x077\r!!7	!!7!!7\f$Bl#%!B	k!!!¶\bA!)\r#!)	#\x07J#\b!!)	Ls!\bs!!)L!!\x07l#F!!\x07Bu#!)k!!)!k!BùÛÁ)\b\f!Bk%\f{!)Bl"!)"!*"	!)	"!)"\x07A!BH!!\x07JrA!!7!!Bk#\b7	!!	C\v!!k.B1l®C\0}#	8!Bl"!\b"\r\f\f\f$Bl#%A!!k#!J!BkBÂ!BÂ!)BGA!)\r"!)	"\r\f!)	"BÂ!7B¡Â!7By"\f!!7!!7!Bk%\fr!BIAB"B"B\r\fA!A!!B!:\r\f!FAB"\r\f!B\f#!B7B\r\f!!7B\f"B	\f!k!7!!7\fq$Bl#%!B	k!!!Á\x07B"!)	FA!)!FA!Ï\x07"\fA!FB"!B\rN!B\fkByr"\f!B%kBÀ\v!!kk"\f!Bk%!\f$B!l#%!!7!!7\rAA!Bk!B\rkþ!)ByG!)	#!)GA!\r\f!)!B\rmk#!)7	!!*8!!Bk7	\r\f\f!B!k%\f$Bl#%!!B\rl#ß\rA!!)	7	!!*8AA!#Bk!)	7!B\rk!*8!!G!!B\rl#ß\r\f\f!!)	7	!!*8\f!Bk%\f\x07!)#B	k"!)\r!lB\ro#Bu"\x07!)"!)	"\bB"A!!\x07GFA!!k!)7!B\rk"!Bk"\r\f\f!²\n!!7	!!7!!\bBm7!\r\fnA!BPA!B\0\0\0\0NB\r\fB!B	rB	k!B\bB!BJ#!!LBJ"B\r\fB!BuB\boBlhwBk"B\f"!!7!!7\fi!!C\0\0\0\0#!C\0\0\0\0##\x07!!C!#\b#!!C!#	}#C!}#8!!!\x07U®!\b!	!!U®C!!C!}}!!}8	\f$Bl#%A!!bA!EñcA!B7\r!C8!!BkÛ!!)\r7	!!*8\r\f!BÙÊÁBÐÊÁ!Ee#B	B\n!£\x07\r\f!BáÊÁB£\x07\f!Bk%\fh!)	#A!)\r!lBo"\f!)#!)!lBoB\f!k"!!)#AB!)!H\x1B\f!!7	B\f7!!7\f$Bñl#%!B	k#!BÙý\v!!Ë!Bék!!)!)ò!)i"A!.m#BG!!;e!!7a!!BákÑ#!)a!.eÅ\b"\f!Bñk%!\f$BÑl#%!B\rk#!B5ý\v!!Ã	!BÉk!!)!)ò!)I"A!.M#BG!!;E!!7A!!BAl#!)A!.EÅ\b"\f!BÑk%!\f$B!l#%!!*#8!!*	8	!Bk!!)!¨GBò!)"A!.#BG!!;!!7!!Bk #!)!.Å\b"\f!B!k%!\fx$Bl#%!B	k#!Bñ!)	"A!.\r#BG!!;\r!!7	!BÉÁB!ñ\x07#!!B	kï\x07#!)	!.\rÄ\b"\f!Bk%!\f$B!l#%!!7\r!!7	AA!Bk!B	k¯!)F!)	#!)GA!B\r\f!)!Buk#!*8	!!*8!!Bk7	\r\f\f!B!k%\fx$Bl#%!B	k#!Bñ!)	"A!.\r#BG!!;\r!!7	!BùÈÁB\x07!B\rkÐ#!!î\x07#!)	!.\rÄ\b"\f!Bk%!\f$B!l#%!Bk!!ËA!)ByGA!)	!)B\rmk#*"!!*8!!8!)"!!)	7!!7	\r\f!Bk!Ý\n\x1B!By7\f!B!k%\f$B!l#%A!)\r#F!)#*"!)"!!7!!7!!!kBk7\r!!B	k7	!!CC¡Á8A!\r#F!B\rl\r\f\f!B!k%\f$B!l#%A!)\r#F!)#*"!)"!!7!!7!!!kBk7\r!!B	k7	!!CC¡Á8A!\r#F!Bl\r\f\f!B!k%\f$B!l#%A!)\r#F!)#*"!)"!!7!!7!!!kBk7\r!!B	k7	!!CC¡Á8A!\r#F!BAk#!B1k\r\f\f!B!k%\f$B!l#%A!)\r#F!)#*"!)"!!7!!7!!!kBk7\r!!B	k7	!!CC¡Á8A!\r#F!Bl\r\f\f!B!k%\fx$Bl#%!B	k#!Bñ!)	"A!.\r#BG!!;\r!!7	!B¹ÉÁB\b!ð\x07#!!B	kó#!)	!.\rÄ\b"\f!Bk%!\fq$Bl#%!B	k#!Bñ!)	"A!.\r#BG!!;\r!!7	!!í\x07#!!Bkó#!)	!.\rÄ\b"\f!Bk%!\fx$Bl#%!B	k#!Bñ!)	"A!.\r#BG!!;\r!!7	!B×ÉÁB!ð\x07#!!B	kò\x07#!)	!.\rÄ\b"\f!Bk%!\f$Bl#%!!!!A!)ByGA\r\f!."\x07!AAA!\x07Bl\b\f!!:Bá×Á!É\nF\r\f!E\0\0\0\0\0\0ðf\f!!!!"\f!Bk%!\fi!®"B\fB!)	#l!BwO#BÁMAC!®#C~C!#!~!*CC!C!BÁG#[!!!}[s\f!*C![\fo\x07!)	"!)"\x07!)"\bAA!!G#!!\bPs!!Bk#7	!!\x07k"	!."!"!Bk"!!	.#G!!tB!Gs\fB"\f!\fy$Bl#\n%!\n!!!!!!\x07!\b!	Å!\bA!\x07!\bBuÒ\x07\f!A!!BuÒ\x07\f!!\n)#7\r!!\n)B!7	!E!\n,	!:!\nBk%\fv}!)"!)!)#!)#HA!)	!Buk"!!!lBw#k"!,"\x07A!!\x07!,¡#\x07:!B	k"!B	k"!Bl#\f\f!7\f$B1l#%!!¯A!)#A!*	"!!)7!!7!!8!B\v7-!B\v7%!!Bk7)!!Bk7!!B¬Á!B!kð\f\r\f!By7\f!B1k%\f{$B!l#%!!7	!!7\r!Bk!!!lBwñ!)"A!.#BG!!;!!7!B	k!Bk¸#!)!.Ä\b"\f!B!k%!\f$B1l#%!)#FAB"B\r\f!!7%!B7!!!7!B7!!)#7)!!7!)	"B\f"!!7-!!7!!7\r!B\rk÷\b!B1k%\fA!)Bl!GA!)#0_#B\fP!!Bk#<_!!Buk#!71!!7!!Buk!7a!!<]!!7\fB¹¾ÁB1Bé¾Á¹\fB¾ÁB!Bù¾Á¹\f$B1l#%!)#FAB"B\r\f!!7%!B7!!!7!B7!!)#7)!!7!)	"B\f"!!7-!!7!!7\r!B\rkÝ\f!B1k%\fs$Bl#%A!!à\f#F!!!!Á\x07!)BrF!!)7\r!Bík!B\rk#FA\r\f!)"B"\x07\f!!7!!\x077!Bk%\fj!!)	!k7	!C!*#!®#!BÁG##!CC!C!#C!C~C!#W!!R#!.rs!!¨rs®}8\f|$Bl#%!B7	!!7\r!A!!!!!)!)"!!)#7	!!B!Br#7!B!!7!Bk%\f!B	kÉBÍþÁB3µ\f\f$B!l#%!)ByGA!)\r"!B7!C8!BkB\0Á!)#)!)g\x1B!!)#7!!*#8	!!7	!!8\f!BÂ7!!7!B!k%\fk!)	"!A!)#A!)!lBw"!!\r\fB"B!F\x1B!)\r!lBw\r\f!)\r!lBw!k\f7	!B7!!7\f$Bl#%AA!A!)ByH\f!B7\r\f!!¶B"A!)BGA!!)7B"\r\f!!Bk#)	7\r!!*8\f!!7\f!Bk%\f$B!l#%AA!A!)ByH\f!C8\r\f!!!*CRA!!)	7	!C8\r\f!!*8!!*8!!*	8	!!*8\f!B!k%\f|}$B!l#%!!7\r!!7	AA!Bk!B	k÷	!*CS!,"!)	#!)GA!B\r\f!)!Buk!:!!Bk7	\r\f\f!B!k%\f_B	"$Bl#%!B\rk"!)#A!B	7\r!Bu"!B	k"!)"\f!!7!)\rA!!)	»\f!Bk%\f\r!BáBuà\f\r!BBQà\f!BB±à\f|$Bl#%!!!÷!)	"!)"A!)#\x07FAB"\r\f!!)\r7!!7!!7!!\x077\r!"B	"\f!!7	!!7!!7!Bk%\fmA!!*#U!!~¨#B\x07w#!)\rP!)!)	!k#!)#B!!NlB\rmk#)!B@r#B)mkB!!)	J"\f!\fn$Bl#%!!7	!!7!Bu"AB!F\x1B!B!l"!!7\r!B!k"!B\rk!Bkù\vF\f!B!l\f"!Bk%!BkB!\fB"\x07ABÂ)BÂB7ABÂ)!LABÂ)!Buk)#\fBÂB7\r\f!!!!!!¹\x07BÂBÂ)Bk7B\0r"\x07\f!A!!Ò\x07\f!\x07\fn!)"!)!!HA!)	!Buk"!!!lBo#k"A!!*8!B	k!B\rk*8!Bk"!Bk"!Bl#\f\f!7\f~!)"!B7A!FAB\f!B7!B7\r!B7!!)A#7!!)M#7!!!)EBmk7!!!!)QB\rmk7	B"!!ý#F\f!\fw$Bl#%AA!Bk!Ä!)BH!)\r"!)	"!)	#!)GA!\r\f!)!Buk#\x07!7!\x07!7!!Bk7	\r\f\f!Bk%\f|!)"!B7A!BGA!)\r"!)	"!)#F!!7	!!7!!7\f!B7\fA!A!Bl"!)"\r!C8!!7\f\f\f{!)"!B7A!BGA!)\r"!)	"!)#F!!7	!!7!!7\f!B7\fA!A!Bl"!)a"\r!C8!!7\f\f\fv$B!l#%!!7!!Bk«\v!!7!!Bk7!B	k!!!BkB¡ÇÁÊ!!)\r#!)!Bul!)	Br#7!!7!B!k%\fx$B!l#%!!7!B!Bk¬\v!!7!!Bk7!B	k!!!BkBÇÁÊ!!)\r#!)!B\x07ul!)	Br#7!!7!B!k%\fv$B!l#%!!7!!Bk­\v!!7!!Bk7!B	k!!!BkBÉÇÁÊ!!)\r#!)!Bul!)	Br#7!!7!B!k%\fv$B!l#%!!7!!Bk³\v!!7!!Bk7!B	k!!!BkBùÆÁÊ!!)\r#!)!Bul!)	Br#7!!7!B!k%\f$Bl#%!B	k!!!»\bA!)	BrFA!By7\r\f!!)\rº\r#FA!By7\r\f!!)Q!)U£\x07!!0­<!!.¬;!!.J;\r\f!Bk%\f$B!l#%A!)B1k!°\r#F!)BG!)2J"!!,!:	!!8!)"!!)7!!7!B;!!7!!!)\f!B!k%\f~A!!!)\r#\b#FA!"\r\f!)"!)"\x07!C8!"!!\x07!\b#	A!	!7!"\f!!!\b#FA!\x07"\r\f!!\x077\f!!7!!7\fx$BAk#%A!FA!B	k!!B#Ë\r!B71A!B5k!B	kÕ\b!)9#F!)="!)5A!B#ë\x07\f!!!Ä\r\f\f!!!Ä\f!BAl%\fy$B!l#%AA!)	#A!)	\f!!)!)£\x07\r\f!Bk#!¡!B\v7!!7!B7!!7!B¿Á!Bkð\f!\f!B!k%\f$Bl#%!)#)#BrA!)"!!Bw7!!7!B¥\0Á!)!)	#.	!.\n¶\f!By7!!7\r!BÁ\0Á!)!)	#.	!.\n¶\fp$Bl#%!!8!!.FA!C[A!B	7\r!!7	B"!B	kÖ\n\r\fB"!»Ð\r\fB"!"ÿ#!\'!\f7!!7!Bk%\f$B1l#%!B\rk!ÕA!)\r#A!!!)B\rmk#*8!!)\r7!!!*8%!!*!8	!!)7-!!*)8\r\f!By7\f!B1k%\fo$B!l#%!B	k!ø	!C!)\r#F\x1B!)	"!Bk!¨\v!)BGA!!)!©\v7	C\r\f!!,:	C\f8!B!k%\f}$B!l#%!B;!!)	7!!*8!!Bk7!Bk#!BkêA!.BGA!By7!\r\f!!)\r7	!!*8\f!B!k%\fl!*#C@C!#!B	l#*#C@C!TAAA!#B	k!8!!G!!B	l#*#C@C!T\f\f!!8\f\fr!!)	#NA!)!GA!Ý\f!)!Buk"A!!P!!lBu#F!B	k!!ý\v\f!!8!!Bk7	\f!!BÁÜÁÏ\b\fr!!)	#NA!)!GA!Ý\f!)!Buk"A!!P!!lBu#F!B	k!!ý\v\f!!:!!Bk7	\f!!BÑÜÁÏ\b\f$B!l#%!)"!)"!!)!A!*CRA!)	!!§\v"!C8!!7	\r\f!!*8!!*8!!*	8	!!*8\f!B!k%\f\r!BBá\f\r!BBá\f\r!BB\x07á\fx$B!l#%!B7	!!7\r!!7!B7!!7!B7!A!!!!!)!B!k%\f!Bk£!BkÉ!B	kÉBÍþÁB3µ\fw$Bl#%!)"!)"!B	k!èA!)	BHABÅ"\r\f!)\r"!!)!)	#\x07!k!!)klk7	\f!!7!!\x077!Bk%\fl!)MB!)-BH"!))B!)	BH"A!)BGA!)\f!!!k#7	!!P"\f!!7!B!!k#!!J7\fh!)#Bl"!!)#k!l"AB!!BkG\x1B!!7!Bl"!.!Bl"B/H\f!"B\f"!!7!!7\fq$B1l#%!Bk#!!!Ø\x07!B	k!A!)	BGA!)\r"!!!)#l7\r!!!k7	!!7\r\fB"\f!!7!B1k%\f|$B!l#%!BkB	!·!)"!)"!BkB	!·!B	k!)!)­\r!)	#FA!!¸\f!C8!!)7!!7!B!k%\f|$B!l#%!BkB!·!)"!)"!BkB!·!B	k!)!)­\r!)	#FA!!¸\f!C8!!)7!!7!B!k%\fv$Bl#%!B7!!7!A!B	k!!!!)!!.	#7	!!)\rB!7!B!.\n!7!Bk%\f!ÉBÍþÁB3µ\f$Bl#%AA!Bk!¾	!)ByG!)	#!)GA!)	#!)GA!!\n\f\f!)!B\rmk#!)\r7	!!*8!!Bk7	\r\f\f!\b!Bk%\fp$Bl#%!B\bkB!lr!k#ByB!!BN#lLABéÂB,!BkBÙÂBÂÔ\x07\f!!7!!!kBlB!lr7!Bk%\fn$Bl#%!)"!)"AA!!GAB"\r\f!!B!k#7!!7	!!Bk7\r!"!!B	k!B\rkú#F\f\f!Bk%!\f|$B!l#%!!)\r7!!)#7!!B	k7	!!!)kBk7\rC"!!*CC¡Á8!\v#A!!*é	"\f!B!k%!\fn$Bl#%!!!ÓA!)!!7!!!k7!ßA!C8\r\f!!!`!!)C!!,	:	C\f8\f!Bk%\f|!)	#BlBuMA!BÁB!l#!BÁOê\f!!*C\0\0\0\0\0\0\0\bW7	\f!!B\fk#7	!BÿMA!!*C\fC\0\0\0\0\0\0\0\b8\f!B\07	!C8\ft$Bl#%!B7!!7!A!B	k!!!)!!.	#7	!!)\rB!7!B!.\n!7!Bk%\f!ÉBÍþÁB3µ\fb$Bl#%!)"B"A!!kBk!Br.èB;!Bl"!Bw#\f!BB»ÂB!!kBkB!lJ!Bk%\fb$Bl#%!)"B"A!!kBk!Br.½B;!Bl"!Bw#\f!BB»ÂB!!kBkB!lJ!Bk%\fw$B!l#%A!)#!)HA!!B	k7!!7\r!B\f7!B\v7!!B	k7!!B\rk7!BßÁ!Bkð\f\r\f!By7\f!B!k%\fu$Bl#%AA!A!)ByH\f!B<\r\f!B	k!\vB"A!.	BGA!!)\r7\r\f!!.\n;B"\f!!;\f!Bk%\fwAAA!)#)\f!Bk\r\f!.BH!)	#)#)#A!)!\f!)#A!)	\x1B!)!»\f!B\rÒ\x07\f!BÒ\x07\fR!!\r!"!)!)	#Buk"A!!HA!!7!Bk"!Bk"!Bk"\r\f\f!!7	\fr$B!l#%!!)	7!!*8!)#Bák"A!B	k!Bk\b!)	BHFA!!)\r#Buk)#!<]!!7\r\f\f!B!k%\fs$B!l#%!!)	7!!*8!)#Bk"A!B	k!Bk\b!)	BHFA!!)\r#Buk)#!<!!7\r\f\f!B!k%\fn$Bl#%!B	k!)	#Ì\n!)\r"!!)	#7	!!7\r!!7	!!!l7!!)#!Buk7!!!Buk7!Bk%\fq$B1l#%!B	k!BÙ\bk!B¹k!Í!)\r"\x07!)	"\b!!:)!!8!!!7!!7!B7!BÁ\x07k!\b!\x07!BkB§\x1B!B1k%\ft\x07!Bu"!"AA!F!Bl"!)\r"\x07!)	"\b!)"	!)"\n!Bk"B!\n!	!\b!\x07#\x07F\f!By7!!\x077\f!!!!M\f_!!)	!k7	!C!*#!®#!BÁG##!CC!C!#C!C~C!#W!¨!!Rrs®}8\f\f\f\fx$Bl#%!BkBÂ)#BÂ)B!Bu#!BN#BBÏ!)BGA!)	!)\r \f!)	"BÂ!7BÂ!7!Bk%\fw$Bl#%!B	k!)#!)1\v!)	"!)\r"!!!)5ý\b!)"!)"\x07!!*!8!!\x077\r!!7	!!7!!7!Bk%\f$Bl#%AA!A!)ByH\f!By7\r\f!Bk!Í\v!)ByGA!!)	7!By7\r\f!!)\r7	!!*8\f!Bk%\f$Bl#%AA!A!)ByH\f!By7\r\f!Bk!\x07!)ByGA!!)	7!By7\r\f!!)\r7	!!*8\f!Bk%\fn$Bl#%A!!!Ä\x07#!!)#ø!.BHA!!*8	!B	k\v"\r\f!)A!!ã"\r\f!õ	"\f!Bk%!\fm$Bl#%AA!Bk!ó!)F!)	#!)GA!\r\f!)!B\rmk#!)\r7	!!*8!!Bk7	\r\f\f!Bk%\fh$B!l#%!!ù	FA!Bk#!²\x07!)\r"!)	!!7!!7!!B k7!!BkBùµÁç\x07!!!\f!B!k%\fh$B!l#%!!ú	FA!Bk#!²\x07!)\r"!)	!!7!!7!!B k7!!BkB¶Áç\x07!!!\f!B!k%\fh$B!l#%!!û	FA!Bk#!²\x07!)\r"!)	!!7!!7!!B k7!!BkB¡¶Áç\x07!!!Ì\f!B!k%\fh$B!l#%!!ü	FA!Bk#!²\x07!)\r"!)	!!7!!7!!B k7!!BkBµ¶Áç\x07!!!¬\f!B!k%\fh$B!l#%!!ý	FA!Bk#!²\x07!)\r"!)	!!7!!7!!B k7!!BkBÉ¶Áç\x07!!!ô\f!B!k%\fh$B!l#%!!þ	FA!Bk#!²\x07!)\r"!)	!!7!!7!!B k7!!BkBÝ¶Áç\x07!!!\f!B!k%\fh$B!l#%!!ÿ	FA!Bk#!²\x07!)\r"!)	!!7!!7!!B k7!!BkBñ¶Áç\x07!!!ú\f!B!k%\fh$B!l#%!!\0	FA!Bk#!²\x07!)\r"!)	!!7!!7!!B k7!!BkB·Áç\x07!!!õ\f!B!k%\fn$Bl#%!Eñ@gF!!csF!Eá\0\0\0ðBfr!CSsFA!Bk#\x07!é!!!)	!)\rBÁØÁB$·"!\x07\f!Bk%!\fpA!BÁk!!ä\f#F!Bk!!BèB\0r#BHA!!*©!®}8©!!!*¹#\x07!!\x07V8¹\r\f!!!!B¸\x07\f!BH\foA!)	#!)H!B!!BN!Bw!BJ×!)	#!)H!×	\f!)!B\rmk#!)	7	!!*8!!Bk7	\fl$Bl#%!Bk!)#!)B!Bu#!BN#B	B	Ï!)BGA!)	!)\r \f!)	"!!7!!7!Bk%\fn$Bl#%!B7	!!7\r!A!!!!!)!)"!!)#7!!B!Br7!Bk%\f!B	kÉBÍþÁB3µ\fe!)"!)"A!!#HA!!Bk#7!.#B1lB\0rB\vJ!BæG!B,l#B\x1BNBB!uB!rs\f\f!!H\fr$Bl#%!)"!)	"!!)\r#!)#lB\ro#\x07BkBw!\x07!)\r!Bk®\v!!7\r!!7	!!7!!7!!¦\f!Bk%\fu!)	"!)"!)"A!0!NA!)#A!Bk"!0"!"\r!!7	!!7!B7\f\f\f!!7	!!7!!7\fk$Bl#%AA!A!)ByH\f!C8\r\f!!¨\v!!)BGA!!)7	C\r\f!!,	:	C\f8\f!Bk%\fr$Bl#%AAA!!)!)	lN!B	k!!ã!.	BG!*	#C\0CS\f!!!!kä!B;\r\f!!8\f!Bk%\fa}!FAB\f!*º"B"A!BJFA!Bw#!k#!!!Buk,!d"!!l"\r\f\f!!!Buk,!dk\f}!)#0#B\fPAB¾ÁB!B©¾Á¹\f!!Bk<!!7	!!7!!)7!!B\rmk#!)	7\r!!*8!!*8!!)	7\fk$Bl#%!!!!Á\x07B"A!)BrF!!)7\r!BÑk!B\rk#FA\r\f!)"B"\f!!7!!7!Bk%\ft}$B!l#%!B7\r!C8!)!,	!!7!!7!!7!!Bk7!BkBåÍÁ¤\b!!)\r7	!!*8!B!k%\fo$B!l#%!!7!!7!!7!!7\r!!B\rk7A!B1k!!!\v!Bkµ#FA!B7\r\f!!!)ä\n\f!B!k%\fw$B1l#%!!:	!!:!B7!C8!B¡ÝÁ7-!!7)!!Bk#7%!!7!!!B	k7!!BkBØÁÔ!!B1k%\fy$Bl#%B!BáE	#\x1B!B	k!BÁ\x07k!!¸!)\r"B!)	Br\x1B!BE	\x1BB\f"!!7!!7!Bk%\fw!Bu"!"AA!F!Bl"!)"!)"\x07!Bk"!\x07!±\fBäÓÁB\v!\x07!B½ÞÁB8È"!By7!!7\f!BB!!·\fl$Bl#%!B7	!!7\r!A!!!!)!)"!!)#7!!B!Br7!Bk%\f!B	kÉBÍþÁB3µ\fyB"\x07BÂ)BBÂB7ABÂ)!LABÂ)!Buk)#\fBÂB7B\f!!!!!!}BÂBÂ)Bk7B\0r\f\fc$Bl#%!B	k!!!!Ú!)\r"!)	"!A!!Ò\x07\f!!Br#7	!!B!7!B!!7!Bk%\fkBÂ)FABÂB7BÂB!BÂ)P\x1BBBÂ)!Buk)#F\x1B!Bák!!ð"BÂ)Bk\f7\f!\fb$Bl#%!B	k!!!!4!)\r"!)	"\x07!A!!Ò\x07\f!!\x07Br#7	!!B!7!B!!7!Bk%\fdA!.&!B;&A!.%BGA!)!"!)"\r\f!)!#!)#G\f!!l"!)!k"\f!!7!!7\f\v!BÙ\fh$Bl#%!!B	k7\r!)"!)"AA!!HA!!Bk#7!!B\rk!È\n!"!)F\r\f\f!B7\f!Bk%\ff$Bl#%!!7\r!!7	A!B	k¦\x07#A!)	#!)GA!B\r\f!)!Buk!7!!Bk7	\r\f\f!Bk%\fi$Bl#%AA!B	k!Ø\n!)	BH!)\r"!)	#!)GA!B\r\f!)!Buk!7!!Bk7	\r\f\f!Bk%\fk$B!l#%!)	"!Bk#!)#!)#lBwñ\f!!7!!7!!7!Bk!É!!*\r8	!!*8!B!k%\f`!FAB\f!*"B"A!BJFA!Bw#!k#!!!B\rmk*!T"!!l"\r\f\f!!!B\rmk*!Tk\f`!FAB\f!*"B"A!BJFA!Bw#!k#!!!Buk*!T"!!l"\r\f\f!!!Buk*!Tk\f`}!FAB\f!,"B"A!BJFA!Bw#!k#!!!Buk,!f"!!l"\r\f\f!!!Buk,!fk\f\v!BáÙ\f!!!BB	B	Ñ\f!!!BBBÑ\fAAAAAAB!)#Byt!BOBl\f!BÏµÁB£\x07\f!!Bké\r\f!!,	é\f!!)	!)\r\f!BÂÁB	£\x07\f!BÂÁB\n£\x07\fx$Bl#%!)"!)"!Bk!)!ÏA!)ByGA!)	!!§\v"!By7!!7\r\f!!)\r7	!!*8\f!Bk%\fx$Bl#%!)"!)"!Bk!)!ÎA!)ByGA!)	!!§\v"!By7!!7\r\f!!)\r7	!!*8\f!Bk%\fx$Bl#%!)"!)"!Bk!)!¤	A!)ByGA!)	!!§\v"!By7!!7\r\f!!)\r7	!!*8\f!Bk%\feA!)#F!)!BukB	l#F!C8!!*8	\fA!)	#A!)!BmkBl#\f!C8\f!!»\n\fA!B	PA!Ñp\'BÂ)BÂB7!B­Â)#J!!l#B¥Â)PB¡Â)!BukB©Â)7B©Â!7BÂBÂ)Bk7\f\f\fo!."!.A!B!Br\x1B!)#.\vBrFA!)B\0ÂB!))\r\r\f!)BýÂB!))\r\f#;\f!Br\f\f!!BÛ\fs$Bl#%!Bk!)!)	RA!)BGA!!*	8\r!!*8!!)	7	\r\f!By7!!)	7\r!!*8\f!Bk%\fg$Bl#%!)"!)\r"A!!GFA!*"\x07!)	"!!B\rk#7!!7	!!\x078!!\r\f\f!þ\x07!Bk%\f!!BBØ\fa!)#)#A!)\r#!)	#)	#HA!Bu#A!)#!Buk!!Buk!ý\v\f!)"\f!!!k7	\f\f!!BáBåØ\ff!)\r#!)#GA!Ì!)"!)\r"\f!!Bk7\r!)!)	!k#!B!!PlB\rmk#!)	7	!!*8\f\f!!B	Û\f\f!!BÛ\fi$Bl#%!B	k!!!»\bA!)	BH!!)\rº\r#F!*CW!!:	!!8!!*!C}8\f!Bk%\ff$Bl#%!!±	"!!7\r!!7	!!7!Bñk!!Bk·#!)"BB\f"!!7!!7!Bk%\fe$Bl#%!A!B	k!!)!)\r"!!)	#7	!!B!Br#7!B!!7!Bk%\fBÍþÁB3µ\fr$B!l#%!!7\r!Bk!B\rkê\x07!!7A!)ByHA!!)7	!!*8!Bk£\r\f!By7!!7\f!B!k%\f!!BBÜ\f!!BBÜ\f!!B\rBÜ\f]!Bw!B\0\0rBHk#A#BGAB"B\r\f!Bu#Bl!!Bu#B!lG\f"!B7	!!7!!7\f^$Bl#\b%!\bB	k!!!!!BH!\x07ù!\b)\r"!\b)	"!A!!Ò\x07\f!!Br#7!!B!7!\bBk%\fp}!)"!)"!AC!!G\x1B!!B	k#7!,"!"!Eñd!EñesF\f!!E¡:	C\f8\fh!)"!)"!)"\x07AA!!\x07GAB"\r\fB"!!Bk#\b7!.B>G!!Bk#7!\b"\r\f\f!!7!!7\fi$Bl#%AA!A!)ByG\f!!BÂÁ\f\r\f!B7\r!!)	#7!!!)\rBuk7	!!Bkõ\f!Bk%\fc$Bl#%AA!FAB"\r\f!B	kB!­\r!)	#F\f!A!!!ý\v\f!!7!!7!Bk%\fB!¸\fm$B1l#%!B	k!!)	A!!*8!!)7	!!)#7)!!*	#8!!!7	!!8!B1k%\fB¹ÀÁ\fm$B1l#%!B	k!!)	A!!*8!!)7	!!)#7)!!*	#8!!!7	!!8!B1k%\fB¹ÀÁ\fm$Bl#%!)"!)"!!)!A!)BGA!)!!§\v"!B7!!7\r\f!!*	8	!!*8\f!Bk%\fj$Bl#%!)"!)"!B	k!)!ÀB"A!.	BGA!!)\r!!§\v7\r\f!!.\n;B"\f!!;!Bk%\fb!!!´\n#!Ã#A!!7!!7!C\r\f!!7!Bk#!)	7	!!*8C\f8!!8	\ft$B!l#%!C8!C\0\0\0\0\0\0\0\0\08	!!B	k7!!BkBåÈÁá!!)m!!*8!!*	8	CC\f8!B!k%\f_$B!l#%!B	k!!!\x07!)	BGA!)\r\r\f!Bk!!¾!!!!!)!)! \x07!z\f!B!k%\fd}BÂ)FABÂB7A!BÂ)PBÂ)!Buk)#FBÂ)Bk"!)!¹"\fBÂ!7\f!\fX$B!l#%B5B#A!Bµ­ÁB5ý\v!B57\r!!7	!B57!B7!ß\n!B!k%\fBB5 \fa$Bl#%!B	k!BBÂ\b!)	"!)\r"!B7	!!7!!7!A!A!!!ý\v\f!!7	\f!Bk%\fa$Bl#%!!7\r!)"!)"AA!!GAB"\r\f!!B\rk#7!B\rk!´"!"!F\f\f!Bk%!\fi$B!l#%!!B	k7\rAA!Bk#!¯!)#F!!B\rk))F\f!!)7\r!!*8\f!!7!B!k%\fh$Bl#%!)"!)"AB!!G\x1B!!7\r!!B!k#7!B\rk)#)!)	!Bk¸\bF\f!B!l\f!Bk%\fe$Bl#%¯#!7a!B<_!B7!Bk#A!B	k!!\b!)\r"!!)	7!!7!Bk%\fB¿Á\fg$Bl#%°#!7!B<!B7!Bk#A!B	k!!\b!)\r"!!)	7!!7!Bk%\fB¿Á\fg$Bl#%A!)#FAB"\r\f!BkBÑB	!Bk!)"!)\r"!!)	7!!)!l7	\f!!7!Bk%\fdA!)#)!))!BulBl)#F!)5!))H!)\r#!)H!)!)	!Bu	F"\f!\fb$B!l#%!B7\r!!7!A!Bk#\x07!!!!)!!\x07\n!!*8!B!k%\f!B\rkÉBÍþÁB3µ\fi$Bl#%!)&!)&!)&"!B	k\rB"A!)	BGA!!)\r7\r\fB"!!BH;\f!!;!Bk%\fpAAAAAA!)#.Bl\f!B	k)B\0\0\0\0\bP!)\r\f\f!B;\f!!)Bk#7!F!B;\fB¡ÿÁ\f\f\fcBÂ)FABÂB7BÂB!BÂ)P\x1BBBÂ)!Buk)#F\x1B!)"BÂ)Bk\f7\f!\f`$Bl#%!!7	!!7\r!!B	k!B\rk!)"!!)Br#7	!!B!7!B!!7!Bk%\fX$Bl#%A!)BG!B	k!Ý!)\r"!)	#A!"\r\f!B7\f!!7!!7!Bk%\fh$Bl#%AA!A!)ByH\f!C8\r\f!!#!*CRA!!)	7	!C8\r\f!!Bý\v\f!Bk%\fR$B!l#%!B	k!BBÂ\b!B7!!*	8!Bk!Â!!)7	!!*8!B!k%\fr$Bl#%!!:	!¾#C~Cÿ\0\0\0\0\0\0\bW!CT!C\0\0\0\0\0\0\0\0\0C	~C\0\0\0\0\0\0\0ð\0WsrFA!!!B	k²Bt"\f!Bk%!\ff!)\r#FA!By7\f!!Bl7\r!!)!)	#B\rmk#*8!!)	7	!!Bk#!)#B!!Pl7	\f]$Bl#\x07%!)B!!l!PBy!\x07B	k!!!!!×!\x07)\r"!\x07)	\f"!!7!!7!\x07Bk%\fp$B!l#%!!)	7!!*8B	B9ë\n#By7!B7!!;6!B;5!!*	8!!*8%!!*8-!B!k%!\fU$B!l#%!!7!!7\rB"!B\rk#!Bk¥\fA!Bk#!!!¥\f"!\f!B!k%!\fc!BÁk!#\x07A!\x07Bk!!!!BýkÁ"!!!*±#!!T8±!!!*¹#!!V8¹!!!®ø\f\f^AA!Bák#\x07!!!º	#	AB"\b!!	!	F\fB"\b!\x07!!!!!÷B\0r#BH\f!\x07!!Ñ\f!\b"\f!\fw!*á"!*¡"!)"!)­\x07"!Â\v"\x07!!7-!!7)!!\x0771!!8	!!8!!*ñ8!!!*98!!*A!*é}8\f^$B!l#%!!!!æ\rFA!!)!7	!B\r7!!B	k7!B\rk#BÃÁ!Bkð\fB!¶\x07"\f!B!k%!\f[!)#!)GB!!Bl#7B"!)\r#!)	HA!!Bl#7\r\f!B!\f"!!7!!7\f\fYB"$Bl#%BÂ)!l!PBy!B	k!!á!)\r"!)	\f"!!7!!7!Bk%\fmBÂ)FABÂB7A!BÂ)PBÂ)!Buk)#F!Bák!!!BH®!\x07BÂ)Bk"\fBÂ!7\f\fY$Bl#\x07%!\x07B	k!!!!!!\x07)\r"!\x07)	"!A!!Ò\x07\f!!Br#7!!B!7!\x07Bk%\fZ$Bl#%!!7\r!!7	!B%k!!±	!!B	k#!)"BB\f"!!7!!7!Bk%\fV!)	B	PAA!)#F!)!B\rmk#B\rGB!Bl)BJ\x1B\f!B\rk©\bBk\f\f!	\fV!)	B	PAA!)#F!)!B\rmk#B\rGB!Bl)BJ\x1B\f!B\rk©\bBk\f\f!à\b\f[$Bl#%!!)#!.BGè\r!.BHA!!*8	!B	k\v\r\f!B;!!!	\f!Bk%\fO!)\r#A!)!!)	kBl#!)#B!!PlB\rmk)	"\f!*!!!BHlB\x07uk®}\f\\!)	#Bu"!)#"AA!F!!)HA!Bl"!Bk"\r\f\f!!Bl#7	!!!Buk)7\f\fW!)	B	PAA!)#F!)!B\rmk#B\rGB!Bl)BJ\x1B\f!B\rk©\bBk\f\f!	\fW!)	B	PAA!)#F!)!B\rmk#B\rGB!Bl)BJ\x1B\f!B\rk©\bBÁk\f\f!	\fV!)	B	PAA!)#F!)!B\rmk#B\rGB!Bl)BJ\x1B\f!B\rk©\bBk\f\f!Ù\x07\fV!)	B	PAA!)#F!)!B\rmk#B\rGB!Bl)BJ\x1B\f!B\rk©\bBk\f\f!á\b\fiAAAAAAA!)Bl	\x07\x07\x07\f!))\rBuB)k\fB\f!)	B	k\f!)	B1k\f!))BuB1k\fB)"\f!\fV!)	B	PAA!)#F!)!B\rmk#B\rGB!Bl)BJ\x1B\f!B\rk©\bB9k\f\f!ã\b\fW!)	B	PAA!)#F!)!B\rmk#B\rGB!Bl)BJ\x1B\f!B\rk©\bB¹k\f\f!â\b\fV!)	B	PAA!)#F!)!B\rmk#B\rGB!Bl)BJ\x1B\f!B\rk©\bB	k\f\f!ª\b\fV!)	B	PAA!)#F!)!B\rmk#B\rGB!Bl)BJ\x1B\f!B\rk©\bB\rk\f\f!©\b\fc$B!l#\b%!A!\bB7!\bB¶ßÁ7!\b!7!\b!7!\bB\b7\r!\b!7	!\bB	k!\x07!!!!\x07 !\x07B\vë\x07\f!\bB!k%\f\f^A!Bl)#Byr#BB	!Br#!kPA!B!!B(kL!I\fBý\0ÁB/B­Â¹\fB½ÂB/BíÂ¹\f_!B7	!)"AA!)	#!)LA!B!©!)	"\r\f!F\f!F!)!k!!ý\v\f!!!k7	\f]$B!l#%!!7!!7!!7\r!!7	!!B	k®CÁ8!!®Cñ8B·Á!Bk!Ó\n\f^$Bl#%!B	k!)!£B"\x07!)\r"\b!)	BrFA!Bk!!Ê\v!\bòB"\x07\f!!\b7!!\x077!Bk%\fiBÂ)FABÂB7BÂBÂ)!LBÂ)!Buk#)"!B7BÂ)BkB\f7!!\fBµ¬Á\f\fY$Bl#%!B	k!!!ü!A!!Ò\x07\f!!.	#7	!!)\rB!7!B!.\n!7!Bk%\fc$Bl#%!B7\r!!!B\rk¯	!)"!!7!B7\r!!7	!!7!!;!!7!!)\r7!Bk%\fOA!)	#!)JB!!BN!Bw!BJ!k#FB"!BN!BuB\fkByr"\f!\fVA!!Bk#N!!BtkB\rm#F!!B\rmk!!B\rmk!ý\v\f!!B\rmk#!)	7	!!*8\fa!)#Bk!0#\bBk#!)	#\x07!Ú\x07!Bk!!\x07!Ú\x07!Bk!\bBk#!\x07Bk#!×\b!!<!!!\b\f^!)#Bk!0_#\bBk#!)	#\x07!×\b!B1k!!\x07!×\b!Bák!\bBk#!\x07Bk#!×\b!!<_!!!\b\fb$Bl#%!!7	!BIAB½½ÁB,!BkBéÀÁBùÀÁÔ\x07\f!!!B	k´!)"!!)7!!7!Bk%\f!!B¹B	Þ\f!!B\rBÞ\f!!B9B	Þ\f!!BBÞ\f[$B1l#%!*CRA!C8	!C8!C8)!CÁ8!!B	k!B	kù\b\r\f!)B)l\f!B1k%\fV$Bl#%!!7\r!!B\rk##\x07!Ü"!!7!!\x078	!!!!7!!F®8!Bk%\fh$B!l#%!Bk!!£\x07B	B9ë\n#By7!B7!!;6!B;5!!*	8!!*8%!!*8-!B!k%!\ft}!A!EAA£!!E!`¡Cd#EgF!Eá@¡#Eÿ@æ1£CfF!!ý\x078	B\r\f!!!!Ý7B\f7\f]$Bl#%!!7\r!\f"!B7\r!!B\rk\r!)!)	BuLA!É\b\f!!)!l!\fk7!Bk%\fY$Bl#%!!7	!!7!!Bk7\rA!BJ!BPA!!!B\rkÂ\r\f!!!Bkÿ\f!Bk%\f_$Bl#%!B7!!7!!7\r!B7	!A!!!!!)!Bk%\f!B	kÉ!ÉBÍþÁB3µ\fW$Bl#%!)!)"!B	k\rB"!!)	BGA!)\r\r\fB"!\f7!!7!Bk%\fh$Bl#%!B	k!)&A!)	#FABy"\r\f!!!)\r¢\n!)"!!)#7	!!7\f!!7!Bk%\fR!)	"!B!BJ\x1BB!BJ\x1BBB!BJ\f#\r!!)!)	kÐ!!!k7	\fWA!FA!!NA!!H\r\f!!k-BÀK\f!B7\f!!7!!7!!!l7\r!!!k7	\f`$Bl#%A!B¹ÉÁB\bÄ\x07#!!)#ø!.BHA!!*8	!B	k\v"\r\f!!î"\f!Bk%!\f`$Bl#%A!BÓÉÁBÄ\x07#!!)#ø!.BHA!!*8	!B	k\v"\r\f!!â"\f!Bk%!\f`$Bl#%A!B×ÉÁBÄ\x07#!!)#ø!.BHA!!*8	!B	k\v"\r\f!!Ä	"\f!Bk%!\f]$Bl#%A!!!Ä\x07#!!)#ø!.BHA!!*8	!B	k\v"\r\f!!§\f"\f!Bk%!\f]$Bl#%A!!!Ä\x07#!!)#ø!.BHA!!*8	!B	k\v"\r\f!!ã"\f!Bk%!\f`$Bl#%A!BÜÉÁBÄ\x07#!!)#ø!.BHA!!*8	!B	k\v"\r\f!!Ô\b"\f!Bk%!\f`$Bl#%A!BÈÉÁB\bÄ\x07#!!)#ø!.BHA!!*8	!B	k\v"\r\f!!ä"\f!Bk%!\f^$B!l#%!B	k!)\r!)lBwB	BÂ\b!B7!!*	8!Bk!í\b!!)7	!!*8!B!k%\f^$B!l#%!B	k!)!)lBwB	B	Â\b!B7!!*	8!Bk!î\b!!)7	!!*8!B!k%\f^$B!l#%!B	k!)!)lBwBBÂ\b!B7!!*	8!Bk!ï\b!!)7	!!*8!B!k%\fO$Bl#%!!)	#!)BÞÌÞzmkBÞÌÞzm7\r!B\rk!)!Buh!)\r!Bk%Bx®\fc$Bl#%!)"!)"!!)!âA!*#CRA!!)	!!§\v7	\r\f!!,	:	\f!!8!Bk%\fZ$BAk#%!*CRA!B79!CÁ81!BB%ý\f!C	8%!B	k!\b\r\f!)BAk\f!BAl%\fX$Bl#%!B	k!!!»\bB"!!)	BGAB"!)\r\r\fB\bB±ËÁB1ä\x07\f7!!7!Bk%\fX$Bl#%!!BÁk!#FAB"B\r\f!B	k!!)5\v!)	"!)\r\f7!!7!Bk%\f]$Bl#%!B7!!7!!7\r!B7	!A!!!!)!Bk%\f!B	kÉ!ÉBÍþÁB3µ\fZAA!)!)	#l!JA!!!BBí!)	"\r\f!F\f!F!)!k!!ý\v\f!!!k7	B\fS$Bl#%!!7\r!)\r!)#lB\ro"A!A!Bl"!!B\rk"\r\f\f!B\rk¡\v!Bk%\ff!)#*"!)"!)\r"!B!k!©\x07!!7!!7!!!kBk7\r!!B	k7	!!CC¡Á8\fZ$B!l#%!B	k!!lBoBBÂ\b!B7!!*	8!Bk!!	!!)7	!!*8!B!k%\fV$Bl#%!!!!#FAB"B\r\f!B	k!!)1\v!)	"!)\r\f7!!7!Bk%\f`}$B!l#%!!7	!!7!),"!!*\r8!!*8!!Bk#7\r!!!B\rkB­ØÁ¤\b!B!k%\fQA!.	!)#!)#L!!PAB"!B;	\r\fB"!!Bk7\f!!7!!7\fa}!!)!Buk,!,¡#:Eñ"!)!k#!)	#)JA!)!Buk,	"\f!!:	!!:\fS$Bl#%!!7\r!)\r!)#lBo"A!A!Bl"!ç!Bk"\r\f\f!B\rk¢\v!Bk%\fe$Bl#%!Bk!!)	A!)ByHA!!)\r7	!!*8\r\f!ü\b"!By7!!7\f!Bk%\fe$Bl#%!Bk!!)	A!)ByHA!!)\r7	!!*8\r\f!ü\b"!By7!!7\f!Bk%\fe$Bl#%!Bk!!)	A!)ByHA!!)\r7	!!*8\r\f!ü\b"!By7!!7\f!Bk%\fX!)Ñ"!ù\r"!)"!B1kú\r"!)I"!BákÊ!!!kkk!)Ék!!kBuk!B¹kÇk\fX$Bl#%!B	k!!û\f!)\r"!)	"!B7\r!BÔÁ7	!!!!7!!!!7!Bk%\fX$Bl#%!!!!!*CRA!!,	:	B\r\f!!!!!BÚÂÁB	È7B\f7!Bk%\fS$B!l#%!!C!è!Bk!C!è!!*#!*}#8	!!*	!!W®}8!B!k%\f[p$Bl#%!!\b"ÿ#!\'!B	k\rB"!!)	BGA!)\r\r\fB"!\f7!!7!Bk%\fS$Bl#%!!7\r!)\r!)#lBw"A!A!Bl"!£!Bk"\r\f\f!B\rkÅ\v!Bk%\f\\AA!)	#FAB"\r\f!)"!B#F!F!!!ý\v\f!!7	!!7!!7\fB! \fU$Bl#\x07%!\x07B	k!!!!!!\x07)\r"!!\x07)	Br#7	!!B!7!B!!7!\x07Bk%\fRAA!FA!!PA!!H\r\f!!k-BÀK\fB"\r\f!!k"!!l"\f!!7!!7\fQ$Bl#%!B	k!Á\n!!.	!!.\n;	!!)	#7!!Bk7	BB\f7!Bk%\fT!)#!)#HA!)	"!!lBw"A!!)!Bk)ã!k"!B	k"!Bl#\f\f!\fL!!HA!B\rk"!!lBw"A!!)!B	l)kBukBk"!Bk"!Bl#\f\f!\fQ$Bl#%!B	k!Æ!!)	#!)\r"!!)	7!!*8	!)B\f7!Bk%\fX$Bl#%!)ByGA!)!)\rB\rmkBk\r\f!B7\r!CÁ8!!BkÝ\n\f!Bk%\f_!)#0_#B\fPAB¾ÁB!B©¾Á¹\f!!Bk<_!!7	!!7!!)7!!Buk#!71!!7\fT!!!!J"!)#!BukBk"A!!GFA!)#!<!!7!Bk"!Bk"\r\f\f\fS!!!!J"!)#!BukBák"A!!GFA!)#!<]!!7!Bk"!Bk"\r\f\f\fZ$B!l#%!!7\r!!7!0_"!B;!!7!B7!B\rk!BkÃ!!7!!7!B!k%\f[$B!l#%!!7\r!!7!0"!B;!!7!B7!B\rk!BkÄ!!7!!7!B!k%\fZ$BÑl#%!*"!)"!!)7	!!*	8!Bk!BÁý\v!!!!Bk\n!BÑk%BAk\f]$B!l#%A!!!¢#A!B	k!!\b!!)7!!*8	!!*	8\r\f!By7\f!B!k%\fe$Bl#%!!7\r!!)!B\rk)lBn!!Bl#)7!!*	8	!!*8!!)!lBn7!Bk%\fO$Bl#%!!7\r!!B\rkó\n#!B!!B!kó\n#B\f"!!7!!7!Bk%\fM$Bl#%B!BH\x1BB!!à\f#F\x1B!!7\r!!7	!Býk!B	k\r\f!Bk%\f\f!!Bã\fU$Bl#%!!!à\f#FAB"B\r\f!B	k!!)\v!)	"!)\r\f7!!7!Bk%\f\r!!Bä\f\\A!\rFA!!!!\r\f!)B1k"!)Bk"A!!)#°\r#\x07F!!!!!\x07Bk"\r\f\f\f]A!\rFA!!!!\r\f!)#)Bu"!)"A!F!!)!!!Bl"!Bk"\r\f\f\fRA!!)9P!)5!B9mk#)1!H!)B\fGB!!!ö\x1B\f!!!!!3B\0r\f\fO$Bl#%!B	k!!!\x07B!)	BH\x1B!)\r#FA!BÌ\b\r\f!!cB\f!Bk%\f[$B!l#%!!!)	#Bw#!û!B	k!B!û!ç!!*8!!*8	!!*	8!B!k%\fOA!)	#!)JAAB!!BN!Bw!BJ!k#\f!B\rmB\fkByr\fB"\f!\fOA!)	#!)JAAB!!BN!Bw!BJ!k#\f!BuB\fkByr\fB"\f!\f\f!!Bä\f\f!!B\rä\f\f!!Bã\f\f!!B\x07ã\f\f!!B9ä\f\f!!Bã\f\r!!B¹ä\f\f!!Bä\fW$B!l#%!B	k!!£\n!!)\r#7!!)	#7!!7!!!Buk7!!Bk!B!k%\fS$Bl#%!!7\r!!B\rk|!)"!!)Br#7	!!B!7!B!!7!Bk%\fZ!!!BºÁBÂ\rFA!!B¡ºÁB\fÂ\rFA!!!B­ºÁB7B\r\f!B;B\r\f!B;B\f;\f^A!)	#F!)*!V!!ë\v"\fA!C\0\0\0\0\0\0\0\0\0R!!°\n!!C}ë\v"\f!!7!!7\fQ$Bl#%!!!#!B	k!!)5ý\b!)\r"!)	B\f"!!7!!7!Bk%\f[$Bl#%!!7\r!!7	B"A!)Bý\0\0\0\bkB~J!B	k#B½ãÁF!BíÒÁ"\f!Bk%!\fYA!)#)!))!BulBl)°\r#F!))!))H!)!)!)	!)\rÂ\r"\f!\fJ$Bl#%!!8	!)!)	#!B	kä!)\r"!Bk%¹!¹£B!!BN¹¤ý\fM$Bl#%!Bk!!ã\n!)!)	!G!)\r!GrB\f"!!7!!7!Bk%\f`$B1l#%!B;!B¡ÌÁ7!C8!!))*8!By7!!!:)!!!C!!B!kb!B1k%\fW$B!l#%!!ë\v#A!B	k!!!)	û!ç!!*8!!*8	!!*	8\f!B!k%!\fV$B!l#%!Bk#!!Å!B\v7!BàÁ7!B7!!7!BâÁ!Bkð\f!!B!k%\fVAA!)!)	#l!JA!!!©!)	"\r\f!F\f!F!)!k!!ý\v\f!!!k7	B\fcBÂ)FABÂB7A!BÂ)PBÂ)!Buk)#F!BÁ\x07k!úBÂ)Bk"\fBÂ!7\f\fQ$Bl#%!B	k!!!Ù!)\r"!!)	Br#7	!!B!7!B!!7!Bk%\fS$Bl#%!Bk!B!!à!)	"!)BGA!!)\r \f!!)\r7!!7!Bk%\fI!!HA!B\rk"!!lBo"A!)!!B	l)kkBk"!Bk"!Bl#\f\f!\fJ$Bl#%B!B\0rF\x1B!!öB!.BG\x1B!!*8	!B	k\v\f!Bk%\fJ$Bl#%B!B\0rF\x1B!!÷B!.BG\x1B!!*8	!B	k\v\f!Bk%\fM!!!l#Bw#\r!)	"!!!H!A!)!Buk!!ý\v\f!)	!\f!k7	\fZ$Bl#%®#B<_!B7!B	k!!Ö!*	"!B7!!7!!8	!!*8!Bk%\fY$Bl#%!)!JABáÁÁBÊBÂÁÓ\n\f!B	k!!!!¼!)\r"!!)	7!!7!Bk%\fT$Bl#%A!)	#!)JA!B	k!!BBÈ\b!)	#ByH\f!Bk%\f!!)\r \f[$Bl#%!Bk!!A!)ByHA!!)\r7	!!*8\r\f!B7	!C8\f!Bk%\fQ!!!)\r#\x07#A!B7!!7\f!!!\x07#A!!7\f!!7!!!!BG7\fO$Bl#%!B	k!!\v!)	"!!!\v!)#BG!Bk%!BH!!c\r\f\f\f\\$Bl#%!!ÂA!!BÑäÁ2#A!By7!!7!Ê\n\r\f!!*	8	!!*8\f!Bk%\fY$Bl#%!)!JABÙÿÁBÊBýÿÁÓ\n\f!B	k!!!!Ø!)\r"!!)	7!!7!Bk%\f!!!BÉ«ÁB	B\rÖ\fU$B!l#%!!7\r!!7	!!B\rk®CÁ8!!B	k®CÁ8B«Á!BkBáÜÁÓ\n\f!!!BÁB\rB	Ö\fU$B!l#%!!7	!!7\r!!B\rk®CÁ8!!B	k®CÁ8B¾ªÁ!BkBÁÁÓ\n\f`BÂ)FABÂB7A!BÂ)PBÂ)!Buk)#F!C8ñBÂ)Bk"\fBÂ!7\f\fT$Bál#%!B75!B7!B7	!!)	7]!!)7Y!!)7\r!!B	kë!Bák%\fP$Bl#%!B	k!®!)	#A!!)\r7	!!))#7!!Bk7)\f!!7!Bk%\fT$B!l#%!)!)"!Bk#!)	!!)\r)!!!CE!b!\n!B!k%\fGA!!Bk#N!!BtkBu#F!!Buk!!Buk!ý\v\f!!Buk!7\fN$Bl#%!)#)"!)#!)#Bk7!!7\r!!!B\rk®\n!)!Bk%F\fW!)	#!)GA!Û	\f!)!Bmk#!)7!!*8!!*	8	!!*8!!Bk7	\fW!)	#!)GA!ä	\f!)!Buk#!*8!!*8!!*	8	!!*8!!Bk7	\fQ$Bl#%!*"!)"!!7\r!!)7	!!*	8!!!!Bk\n!Bk%Bl\fJ$Bl#%!!!!£#!!!û\b!!)	7\r!!*8BB\f7!Bk%\fO$Bl#%!!)#)!))!BulBl)\v!!*8	!B	k!)§!Bk%\fY$Bl#%!Bk!A!)ByHA!!)\r7	!!*8\r\f!B7	!C8\f!Bk%\fY$Bl#%!Bk!A!)ByHA!!)\r7	!!*8\r\f!B7	!C8\f!Bk%\f\n!Bé\f\n!Bé\f\v!B¹é\f\n!B9é\fP!!)	!k7	!*!®C!BÁH"AAA!.\f!C"\r\fC"\f!!!}8\f\f\f\fS$B1l#%!!)7)!!*	8!!!*8!B\rk#!Bk!!\x07!!*8!B1k%\foB±Â)FAB±ÂB7ABµÂ.FB¹Â)#B	J!\x07\fB¹Â!7BµÂB;B±ÂB±Â)Bk7\fBµ¬Á\f\fL$Bl#%!B	k!L!)\r"!!)	Br#7	!!B!7!B!!7!Bk%\fS$Bl#%BÅÂ)#A!BkB\rB	!Bk«BÁÂ)!)\rl!)"!)	»\f!Bk%\fD!)	"A!)#F!)!B\rmk#B\rG!Bl)!B\bukBl"\f!!k\fO$Bl#%!!)\r!)lBw\r!*"!!B	k7!!C!8	!!Bk¡	!Bk%\fO$Bl#%!!)!)lBw\r!*"!!B	k7!!C!8	!!Bký!Bk%\fO$Bl#%!!)!)lBw\r!*"!!B	k7!!C!8	!!Bk!Bk%\fP$B!l#%!)!)	"!)"!By7!!:!!!C!!Bkb!\n!B!k%\fJ$B!l#%!!7\r!!7	B"A!Bk!B	k¯!)A!Bk"\r\f\f!B!k%!\fE$Bl#%!!Bk7	A!BJ!BPA!!!B	k\r\f!!²	\f!Bk%\fP!)B\rk"!)	"AA!A!B\rl!)ByG!\r\f\f!Bl"!B)k"\r\f\f[!)ByG#!)#ByGr"A!!ByGsB"!)	#!)	H!)!)!£	"\f!\fI!!à\f#!)!"!)B\f"!!7	!!B!#7!!!B!Buk7\fN$B!l#%!!7!!*8!!*	8!!*8	!B	k!)!!Bk!B!k%\fJ$Bl#%A!Bk!Õ!)#A!!)\rB\rmk#Bk!Bk\r\f\f!Bk%\fJ$Bl#%A!Bk!Õ!)#A!!)\rB\rmk#Bk!Bk\r\f\f!Bk%\fM$B1l#%!*"!)\r"!!)	7!B	k!B)ý\v!!!!Bk\n!B1k%B)l\fP$B!l#%!B\rk#!!´\n!\b!!)\rByH!!*8!BB\f7!B!k%\f[$Bl#%!!7\r!!)!B\rk)lB\rn!!B\rl#)	7	!!*8!!)!lB\rn7\r!Bk%\fK$B!l#%!!)	7	!B\r7!!B	k7!B\rk#BÃÁ!Bkð\fB!¶\x07!B!k%\fH$Bl#%!BGB!B	k!!\v!)\r"!)	\f"!!7!!7!Bk%\fW$Bál#%!!;A!*CRA!)	BäØÁB\b"!C8!!7	\r\f!!Báý\v\f!Bák%\fX$Bl#%!!±\x07A!*CRA!)	BäØÁB\b"!C8!!7	\r\f!!Bý\v\f!Bk%\fI!!)	#k#!)LA!!B!Bu#!BP#!!J!l#Ø!B\rk!Ø\f\fX!)\r"!)	"!)"!)"!!)	JA!B-ë\x07\f!!!\n!BÍÚÁB\n!!!\n!B#ë\x07\fP$Bl#%!B	k!)%!)!)!ô	!)\r"!!)	#B!7!!B!7!Bk%\fY$Bl#%!!!Bk!)è\nA!)ByHA!!)	7	!!*8\r\f!By7\f!Bk%\fDA!FA!.#!.#GA!Bk"!Bk"!Bl#\r\f\f!!l"\f!\fM$Bl#%!B	k!!!!!.	#7	!!)\rB!7!B!.\n!7!Bk%\fE$Bl#%!!!!Â\nB"!.BHA!!*8	!B	k\v"\f!Bk%!\fK$Bl#%!!!lBo\r!*"!!B	k7!!C!8	!!!Bk!Bk%\fNA!)	#!LA!!J!!B©·ÁÑ\b\f!!B·ÁÑ\b\f!)#!Bmk!!Bmk¤\fNA!)	#!LA!!J!!B©·ÁÑ\b\f!!B·ÁÑ\b\f!)#!B1mk!!B1mk­\n\fNA!)	#!LA!!J!!B©·ÁÑ\b\f!!B·ÁÑ\b\f!)#!Buk!!Bukò\f\fNA!)	#!LA!!J!!B©·ÁÑ\b\f!!B·ÁÑ\b\f!)#!Buk!!Buk¥\fNA!)	#!LA!!J!!B©·ÁÑ\b\f!!B·ÁÑ\b\f!)#!Buk!!Bukù\fNA!)	#!LA!!J!!B©·ÁÑ\b\f!!B·ÁÑ\b\f!)#!Bmk!!Bmk¦\fNA!)	#!LA!!J!!B©·ÁÑ\b\f!!B·ÁÑ\b\f!)#!B\rmk!!B\rmkó\f\fNA!)	#!LA!!J!!B©·ÁÑ\b\f!!B·ÁÑ\b\f!)#!B)mk!!B)mk©\n\fPA!F!!BukB	l#F!!,e\f!Eñd!EñesFAB\f!Eñ\0e\fR!)#Bk!0_Bk#!)	#\x07!×\b!B1k!!\x07!×\b!!<_!!\x077	!!7!!)7\fU!)#Bk!0Bk#!)	#\x07!Ú\x07!Bk!!\x07!Ú\x07!!<!!\x077	!!7!!)7\fG!)!Bu"!)Bu"!)"A!A!Bl"!)Bu!k"!Bk"\r\f\f!\f\n!B\x07è\fBA!)	#!)JB!!BN!Bw!BJ!k#F!BmB	s"\f!\f\n!Bè\fK$Bl#%!!º\f7\r!!BÁ\x07k7	!!BÁk7!!B¹k7!!!!»\x07!Bk%\fK$Bl#%!!º\f7\r!!BÁ\x07k7	!!BÁk7!!B¹k7!!!!æ\r!Bk%\fL$Bl#%!!º\f7\r!!BÁ\x07k7	!!BÁk7!!B¹k7!!B!6!Bk%\fMA!)	#!)PAA!)!k.B,l\fB"\f!!Bk7	\f!B27!!;\fH$Bl#%!B7	!!7\r!A!!!)!Bk%\f!B	kÉBÍþÁB3µ\fL$Bl#%!B7	!!7\r!A!!!!!)!Bk%\f!B	kÉBÍþÁB3µ\f\f\f\fS$Bl#%!!!!!©!!)#7\r!!)B!7	!E!,	!:!Bk%\fQ$B!l#%!!*	8	!!*8!!*8!!)	7!!)7!!Bké!B!k%\fF!)#!)GB!!Bk7!!Buk#)\r"!)	\f"!!7!!7\f;}A!#!HA!Bk"!,!,!B	k"!B	k"b\f\f!!N\fR$Bl#%!Bk!A!)ByGA!!)	7!By7\r\f!!Bk\f\f!Bk%\fG$BAk#%A!!!Ü#A!B	k#!!ê	!!B1ý\v\r\f!C8	\f!BAl%\fN$Bl#%!Bk!!Ï\n!)"!)	"!!.\r;\r!!7	!!7!!7!Bk%\fX}!A!EgF!Eá@¡#Eÿ@æ1£CfF!!ý\x078	B\r\f!!!!Ý7B\f7\fJ$B!l#%!C8	!!B	k7!!!!!BkÕ!!,:	!!*	8!B!k%\fJ$Bl#%!B7	!!7\r!A!!!!)!Bk%\f!B	kÉBÍþÁB3µ\f@A!B\nPA!!\r\f!\f#F!Bl.BrF!Fs!B!ý\f\f!\fYBÂ)FABÂB7A!BÂ)PBÂ)!Buk)#F!B7Q!!ý7Y\fBÂB7\f\fG$Bl#%!B	k!!!!ß!)\r"!!)	Br#7!!B!7!Bk%\fG$Bl#%!B	k!!!!\0!)\r"!!)	Br#7!!B!7!Bk%\fHA!)	#!PA!F!!PsFA!)!k-BÀM\f!!7	\f\fB³ÁB1!¹\f;!!Ð!B!BJ\x1BB!BJ\x1BBB!BJ\f7!!7\fQ!\n"!\n"!B7!!)	7	!!*8!!*8\r!!)	7!!!!!L7\f@$Bl#%!!7	!!7!B7\r!Bk!B\rké!)\r!Bk%Bx®\f7A!A!Bu"B	"A!!G!!!k§!B	k"\r\f\f\f\f7A!A!B\rm"B\r"A!!G!!!kå!B\rk"\r\f\f\f\fM!)	#!)GA!Ø	\f!)!Bmk#!*8!!*	8	!!*8!!Bk7	\fM!)	#!)GA!ã	\f!)!Bmk#!)7!!*	8	!!*8!!Bk7	\fN$B1l#%!B!7\r!BºÂÁ7	!Bk#Bs!B	k#)!)£\x07!B7!ß\n!B1k%\fG!)#!k!;!!)	!Brl7	!!)\rBk7\r!!)!B	lrkB	k!;\fG$Bl#%!*"!)\r"!!)	\b!!7\r!!!!Bk\n!Bk%Bl\fB$Bl#%!!#!!*8	!!)57!Bk÷\x07C\f!Bk%\fGA!B1k!!¾\v#FAA!)Bl\f!\f!!)	l#B!!N"\f!\fE!)"!\f!B\rkÛk"!)	#AA!Û!k"!Bk"!Bl#\f\f!\f@B!B!.#BÂlB\0rB\x1BJ!sB\0rB!B!.#BÂlB\0rB\x1BJ!sB\0rG\fA!)Bl"!)"A!!Bk#HA!!7!)!Bl"F\f\f!!H\fR$Bl#%!Bk!	A!)ByHA!!)\r7	!!*8\r\f!By7\f!Bk%\fP!)"!)"A!)	#.F!B·ÂB!)\rFB\f!!B\vG;!!!)\fG$Bl#%!ì\b!L!!\r!Bk%!C8	!CÁ8!!¿\r\f\f\fI$Bl#%!!)7	!!)#7!!7!!!)	B\rmk7\r!!à!Bk%\fD$Bl#%!B	k!!)\r»!)	"!!)\r7!!B!BH7!Bk%\fF$Bl#%!Bk!!)	"!)\r"!!)#7!!!!Gr7!Bk%\fB$B!l#%!B\rk#!)#!)#õ\b!!7!!7!!¼!B!k%\fH!)))!)!BulBl) \r#FAB"B\r\f!)"!)\f"!!±	\f=!))#)!))!Bumk#B\rl)G!)!B	l)GB\f\f>$Bl#%!!:	BÚÁ!B	k#É\nA!!!²Bt"\f!Bk%!\f<$Bl#%!!)BÞÌÞzm7\r!Bk!B\rké!)\r!Bk%Bx®\fE$Bl#%!)"!)"A!Bk!!ð\n!)#A!)	"\r\f\f!Bk%\fE$Bl#%!)"!)"A!Bk!!ï\n!)#A!)	"\r\f\f!Bk%\f=!*#QB!!C~!8!{¨Bw"B\f"!!7!!7\f;$Bl#%!B7\r!!B\rk#é!B	k!é!)\r!Bk%Bx®\fG$Bl#%!Bk!!!)Bk!)\r"!!*8!!)!l7!Bk%\fA!¶\f!ì\bBuk!)Buk!B%kø\rk!BÝkÉk!BíkÈk!µkBk\fG$Bl#%!B	k!!!\x07A!)	BrFA!B7\r\f!!!)\rã\n\f!Bk%\fE$Bl#%!B	k!!!ú\x07!)\r"!)	BrFA!!!ÀB"\f!Bk%!\fB$Bl#%!Bk!!!è	A!)	F!)\r#F!)!Ò\x07\f!Bk%\f;B	"!)"A!#A!Bl"!)"!Bk"!!H\f\f!BH\f@!)	#!!Bl#7	!)!Buk)"BB\f"!!7!!7\f?!!HA!Bk"!!lBo"A!*!}"!Bk"!Bl#\f\f!\f@!!)#!!)!lB\ro#!!J#B\rmk7!!!l7!!!N7\fK}!!GAE\f!!lBw"E"A!!,¡"!B	k"!Bl#\f!\f\f!B\rBÚ\f\f!BB	Ú\f\r!BBÚ\f\f!BBÚ\f\f!BBÚ\f\f!B)B	Ú\f\f!B	BÚ\f\r!B¹B	Ú\f\f!BB	Ú\f\r!BÁB	Ú\f\f!BBÚ\f\f!B9B	Ú\f\f!BBÚ\f\f!B!B	Ú\f\f!BBÚ\f\f!B)BÚ\f\f!B1B	Ú\fAB"A!F!)#\x07F!!7!!)7!!\x07m"B	"\f!!k!7\fB$B!l#%!!*8!!*	8!!*8	!B	k!)!!B!k%\fO$Bl#%!!7\r!!)!B\rk)lB1n!!B1lB1ý\v!!)!lB1n71!Bk%\fE!))!)!BulBl) \r#FAB"B\r\f!)"!)\f"!!±	\f@$B!l#%!B	k!\x07!!*	CR!!*8	CC\f8!B!k%\f@$B!l#%!B	k!\x07!!*	CR!!*8	CC\f8!B!k%\fHA!Bl#B\0rBLAB"\r\f!BuBý\br#)½æA"!)­æA"\f!!7!!7\fDA!!!		FA!BÁk!!!!\x07 \bF\f!!BÁk!!!!\x07!\bª\f!B;\r\f\\!¾C\0\0\0\0\0\0\0\0\0Cù\0[A!!bA!BÎÁB§ßÁ!EeB\n\f!BáÊÁB\n\f!!Û\f=C"A!FA!BrA!!"!BG\f!Bw"!!"\r\f\f!\f;A!jBH!B!By!lN#F!A!!#F\f!\f\fSBýÂBýÂ)#Bk7B!BI\x1BBBéÂ.\x1BBéÂB;BåÂBåÂ)Bk7B\f\f?A!FA!!PA!!H\r\f!!k-BÀK\fB"\f!!7!!7\fA$Bl#%!!õB"!.BHA!!*8	!B	k\v"\f!Bk%!\fA!)"!)"A!!GAB\f!!Bk#7!!ê"!"!F\f!\f=$Bl#%!!\x07!!*CR!!,	:	CC\f8!Bk%\fEA!)#!)GAB"\r\f!!Bk7!!)	#Bk7	\f!!7!!7\f1!Bk"A!Bl#BPA!!Bk#ò\fÁBM\f\f!BJ\f1!Bk"A!Bl#BPA!!Bk#¥ÁBM\f\f!BJ\f1!Bk"A!Bl#BPA!!B1k#­\nÁBM\f\f!BJ\f1!Bk"A!Bl#BPA!!B)k#©\nÁBM\f\f!BJ\f1!Bk"A!Bl#BPA!!Bk#¦ÁBM\f\f!BJ\f1!Bk"A!Bl#BPA!!B\rk#ó\fÁBM\f\f!BJ\f1!Bk"A!Bl#BPA!!Bk#ùÁBM\f\f!BJ\f1!Bk"A!Bl#BPA!!Bk#¤ÁBM\f\f!BJ\f?!)#)#A!)!Bu»\f!Bk#Ü\v!!Bkç!B9Ò\x07\f:A!)#BG!!)Bl#7!!!)BuBkByr»\f\fC$Bl#%!B	k!!!!!µ\x07!)	#ByHA!!)\r \f!Bk%\fE!)	"!)"AA!A!)ByG!\r\f\f!Bl"!B\rk"\r\f\fA!!!)!k.!¨Bw·	!)!Bul#Bl#!*8!!*	8	!\fG$B1l#%!!!!¥	A!*	CSA!!B	kB)ý\v\r\f!C8\f!B1k%\fD!!"A!)	!)!k.BrF!!«\v!!"\f!!!!\n\fD!!"A!)	!)!k.BrF!!·\v!!"\f!!!!Ð\n\fD!!"A!)	!)!k.BrF!!¹\v!!"\f!!!!Ñ\n\fD!!"A!)	!)!k.BrF!!¶\v!!"\f!!!!\v\fD!!"A!)	!)!k.BrF!!¸\v!!"\f!!!!\v\fD!!"A!)	!)!k.BrF!!º\v!!"\f!!!!\v\fD!!"A!)	!)!k.BrF!!»\v!!"\f!!!!\v\f\n!B9å\f\v!B¹å\f>$Bl#%!!7\r!B\rkÙ\nFA!!!!BÝäÁB.È"\f!Bk%!\fD$Bl#%!B±Á7\r!!7	!!BÁ\x07k!!!B	kÛ!!*8!Bk%\fC$Bl#%!B	k!!!!!°!)	#ByHA!!)\r \f!Bk%\fO$Bl#%!B	k!\x07!)	"!!)\r7!!7!)"!!)7!!7!Bk%\f<$Bl#%!!)&!!)!!,	:	CC\f8!Bk%\f=$Bl#%!B	k!!±!)	#ByHA!!)\r \f!Bk%\fD$Bl#\f%!\f!!!!!!!\x07!\b!	!\n!\vî!\f)!\f)!\f)	!\f)\r!\fBk%\f=!!\r!)	"!!!A!)!k!!ý\v\f!)	!\f!k7	\f7!)#FAB\f!)	#A!!o#!!!mHk\fBÃÁ\f7!."A!#A!Bl"!."!Bk"!!H\f\f!BH\fB$Bl#%!B	k!!)	!BBµ\x07!)\r"!!)	7!!7!Bk%\fC!)	#!)GA!×	\f!)!B\rmk#!)	7	!!*8!!Bk7	\fC!)	#!)GA!Ú	\f!)!Buk#!*	8	!!*8!!Bk7	\fC!)	#!)GA!ß	\f!)!Buk#!*	8	!!*8!!Bk7	\fF!)#)!))!BulBl)º\r#FAB\f!)Q!)U!)!)	Â\r\fA$Bl#%!Bk#!)!)á!!)	!)\r!!·!ª!Bk%\fM$Bl#%!Bk!Bk#)!)	û!)	!)\rò\b!!)\r7	!!*8!Bk%\fB!!º\r#A!!)Ñ!Bk#¾\rl!¾\rk7Ñ!É\r!!BÁý\v\f!É\r\fA$B!l#%!!7!!7!!7!B	k!Bk\x07!!*	8!B!k%\fA$B!l#%!!7!!7!!7!B	k!Bk\x07!!*	8!B!k%\f?$Bl#%!B	kB¥Â)!¾\x07!)\r"!!)	7!!7!Bk%\fG!)"!)"B	B#FABB	¸\f!!7!!7!BýÂ7!!7\f<A!A!)"!!)7!!7!Bl"!Bk"!Bk"\r\f\f\f@$B!l#%!!)	7!!*8!B	k!Bk\x07!!*	8!B!k%\f=BÑ"!BÑL!FAB\f!!k-BÀK!!Bl"\r\f\f!\f\f;!)!)!)	#!)	#!!J	#!!l!#BK!BIl\f;!)#!)GB!!B	k7!)"B\f"!!7!!7\f@$Bl#%!B	k!B!!Ï!)\r"!!)	7!!7!Bk%\f@$Bl#%!B	k!B!!×!)\r"!!)	7!!7!Bk%\f=$Bl#%!B	k!	!!	!)	!)\r!)!)Ë\v!Bk%\f@$Bl#%!!7\r!!!B\rk¨!)"!!)7!!7!Bk%\f=!!JABÁ¼ÁB!Ó\n\f!!7!!7!!!l7\r!!!B\rmk7	\f2!)	#F!)!BukB	l#Fs#B!*!T\f!s\f7A!)#BG!!)Bl#7!!!)B\fkB}r»\f\fE$Bl#%!B7	!B7!CÁ8	!B	k!B7\r!B7!Bk%\f:$Bl#%!Bk!!!è	!)	#A!)!)\r»\f!Bk%\f7$Bl#%!B7\r!B\rk!)!)	ð\r!)\r!Bk%Bx®\f3$Bl#%!)!Bk!!B	Í	!)\rB\f!Bk%\f;A!*CA~!WA!)\r#!)BwJA!!BuÌ\f!\r\f\f\f;!!)	#!)\r#l#B!!P7!B	!)!Buk!!J7\f=$Bl#\x07%!\x07Bk#\b!!¹\n!!!!!\x07)	!\x07)\rü!\bª!\x07Bk%\fB$Bl#%!Bk!!ü!)	!)\rÓ!!)\r7	!!*8!Bk%\fJB	B	ë\n#!8B	B	ë\n"!B7!!7!C8	!!7!B7!!:\f<A!)	#F!)!BukB	l#F!!*8	C"\f!!8\f7B"AA!BrA!!m"!BG\f!Bw"!!m"\r\f\f!\f7A!jBH!B!By!lN#F!!!!:#F!\f\f@$Bl#\n%!\n!!!!!!!\x07!\b!	Õ\n!\n)!\n)!\n)	!\n)\r!\nBk%\f7!))#A!)-!Ò\x07\f!)#BKA!)!Ò\x07\f!B9Ò\x07\f6!))!Bumk#B\rl)!))#)G!B	l)!)Gr\f8!!)#!)#H!!Bk7!.!\f;!!!H;\fA!!BÎµÁBáA!.BH!!!!!.BH!!BÎµÁBá\f\f8}!!HA!!lBw"A!!,"!B	k"!Bl#\f\f!\f<!)"!)"A!!#HA!!Bk#7!.BÝH\f\f!!H\f\n!B\bê\f\n!B\fê\f\n!B\vê\f8!!))!)#°\r#!!7	!!)7!)B\f7\f5}!,#!,g!,	"!.FA!!f\f!!dB\f\fFAAAAB!)#Byt!BO\f!§\f\f!Bk\f!Bk¨\fI$Bl#%!B7\r!B.!B\rk¯	!)"!!)#P!!!	B\fF!Bk%\f<$B!l#%!B7!B7!B	k!!Bk®!!*	8!B!k%\f=!)	#!)GA!Ý	\f!)!Buk#B7!B7!!Bk7	\f:!!´\n#!Ã"!!7!!8	!!!!7!!F®8\f>!)#!!lBv#k."!!!!;	!!7!!Bl)7\f8!!!)!k.!¨Bw·	!)!B±mk#BÑl!BÑý\v!\f5!!!)!k.!¨Bw·	!)!BQmk#B1l!B1ý\v!\fE$Bl#%!!Bk7\r!!)#7	!B\rk#)A!\v\f!B	k»\f!Bk%\f=$B!l#%!!7!!7\r!B<!!7!!B\rk7!BkÓ\f\fB$Bl#%!B67!BÁÁ7!!®Cñ8	BÀÁ!B	kBÑÁÁÓ\n\f;$Bl#\v%!\v!	\'!!!!!!!\x07!\b!\v!\nÃ!\vÑpBý!\vBk%\fAp$Bl#%!Bk#!!)	!)\r"ÿ#!\'!!Bk%!\f6$Bl#%!B	k!è!)	"!)\r!Bk%BÅ!Br\f:$Bl#%!B	k!Â	!)\r"!!)	Br7!!7!Bk%\f<!)#BµÜÁ)PB¹ÜÁ)"B½ÜÁ.FA!!N\f!!JB\f\fA}!)#)B	GA!)!),!)	,ò"!)#!!,¡:\f\f=!!JABÁ¼ÁBBÁÁÓ\n\f!!7!!7!!!l7\r!!!k7	\f7$Bl#%!!7!!7!!*8	!!B	k§!Bk%\f4$Bl#%!!!â!)	"!)!Bk%!B\rmkBk\f3$Bl#%!!!Õ!)	"!)!Bk%!BukB1k\fIB	B1ë\n#B7)!CÁ8!!!*8!!*8!!*	8	!!*8!\f1$Bl#%!B7\r!B\rk!!ð\r!)\r!Bk%Bx®\f7!)	#!)GA!B!!BN!Bw!BJÙ\f!!¦\v\f5$Bl#%!Bk#!Þ\b!!)	!)\rÎ!!Bk%\f;A!!¥\r#F!*CR!!7!!)±7	B"\f!!7\f:A!!¦\r#F!)B\fG!!7!!)17	B"\f!!7\f6AA!!º\r#F!)#BG!!F!s"\r\f\f!Br\f2!!)!B\rk!)	#)	!!)*8	CC\f8\f<!)#BùüÁ)OBýüÁ)"BýÁ.FA!!M\f!!IB\f\f9$Bl#%!!7	!!7!!Bk7\r!!!Bk¿!Bk%\f8$Bl#%!!\'!!!Bk#!\'!¯\x07!ÑpBý!Bk%\f!!BBÕ\f6$Bl#%!B	k!!­\r!)	#FA!!¸\f!Bk%!\f!!B	B	Õ\f0BB!)	#!)*!))*VB\fB!\f!!B\rBÕ\f8!)#A!!0]7	!!Bk7\f!!7!BBá!»\f9!)#A!!07	!!Bk7\f!!7!BÁB!»\f!!BBÕ\f5$B!l#%!Bk#!ö\x07!B	k!\x07!!*	8!B!k%\f-!)\rFAB\f!!!Ü#B1lB!B	kB!\f5$Bl#%!!:	!!·\n!)!)!B	kù!Bk%\f8A!!¨\r#F!)F!!7!!)7	B"\f!!7\fI!!)Q#!BH!!,1dr#l7QC"!C!!	\f\f<$B!l#%!!!£\x07!Bk!!£\x07!By7!!Ú\b!B!k%\f@!)ByHA!!)!)	Î\f!)!)!)\r)#)!)g\f9A!BÅG!!!)FB\f!FAB\f!!!!)\r\f:$Bl#\x07%!\x07!!!!!!!\x07)!\x07)!\x07)	!\x07)\r!\x07Bk%\f9$Bl#	%!	!!!!!!!\x07!\bü!	,!	)	!	)\r!	Bk%\f7!B1k©!BAl¿!BÍk¿!BÙk¾!Båk¾!Bñk¾\f\f!B1BÒ\f7!)	#FA!B\r7\f!!Bl#7	!!)!B9mkB9ý\v\f9!)	#FA!C\x078\f!!Bl#7	!!)!B¹mkB¹ý\v\f9!)	#!)GA!Ù	\f!)!Bmk!Bý\v!!Bk7	\f7!)	#!)GA!Ü	\f!)!B)mk!B)ý\v!!Bk7	\f9!)	#!)GA!Þ	\f!)!B¹mk!B¹ý\v!!Bk7	\f8!)	#!)GA!à	\f!)!B\x07uk!BÁý\v!!Bk7	\f7!)	#!)GA!â	\f!)!B9mk!B9ý\v!!Bk7	\f\f!BB	Ò\f3!)B	k"!)	"A!A!Bl"!¿!Bk"\r\f\f\f\f!BB	Ò\f=!)ByG#!)#ByGr"!!ByGs!!!Ù\f\f\f0$Bl#%!B	k!µ\r!)	"!)\r!Bk%B!\f0$Bl#%!B	k!¶\r!)	"!)\r!Bk%B!\f2$Bl#%!!!÷!!*	8	!!*8!Bk%\f2!!!)!k.!¨Bw·	!)!Bul#Bl!7!\f7!! \r#FAB"B\r\f!)"!)\f"!!7!!7\f5AA!)\r#BPA!)B\rm!Bmk!L\f\f!\r\f\f4!!¢\r#A!!8)\f!)"!Bk!á\n!)!lBu\f5$B!l#%!B7!!)	7\r!!*8!ß\n!B!k%\f9$B!l#%!!!£\x07!!*	8!!*8!!Ú\b!B!k%\f4$Bl#%!!7\r!!7	!!7!BkÈ	!Bk%\f7!!º\r#FAB"B\r\f!)}"!)y\f"!!7!!7\f6!!.)!)!)%!)!)kkkBé\0\0\0Ls#;)!BtBr\f8!*"BB#FABB¸\f!C8\r!!8!B7!\f8!)#)#A!)!\f!)#A!)	\x1B!)!Ò\x07\f\f7$Bl#\b%!\b!!!!!!!\x07!\b)!\b)!\b)	!\bBk%\f7$Bl#\b%!\b!!!!!!!\x07á!\b)!\b)!\b)	!\bBk%\f\'$Bl#%!)	FA!B	k!1\f!Bk%\f9!)	#BrFA!B!rFA!!ã\f!!¾\f!!½\f1!)\r"!)	"!É#BuB!B!!k!!kL\f\n!B\rß\f\v!Bß\f2A!A!)ByG\f!!\f\f!B;!!.;\f6$Bl#%!!)#)7\r!!)	7	!B	k!Bk%\f6$Bl#%!!)#)7\r!!)	7	!B	k!Bk%\f6$Bl#%!!)#)7\r!!)	7	!B	k!Bk%\f6$Bl#%!!)#)7\r!!)	7	!B	k!Bk%\f4!)	#!)GA!Ý\f!)!Buk!:!!Bk7	\f6$Bl#%!Bk!!!Í	!)	\x1B!)!)\rÒ\x07!Bk%\f4!)	#!)GA!Ý\f!)!Buk!8!!Bk7	\f4!)	#!)GA!á	\f!)!Buk!7!!Bk7	\f/$Bl#%!Bk#!!£\x07!B!k!\n!Bk%!\f9A!A!)ByG\f!!BÚÂÁB	\f\f!B7!!,	:	\f6$Bl#%!By7!!7	!B!k!Bk\n!Bk%!\f/$Bl#%!!7\r!!7	!!!B	kö\b!Bk%\f)$Bl#%!)	FA!B	k!!o\f!Bk%\f-$Bl#%!)	!JA!B	k!!!p\f!Bk%\f)$Bl#%!)	FA!B	k!!r\f!Bk%\f-$Bl#%!)	!JA!B	k!!!m\f!Bk%\f)$Bl#%!)	FA!B	k!!n\f!Bk%\f)$Bl#%!)	FA!B	k!!k\f!Bk%\f)$Bl#%!)	FA!B	k!!x\f!Bk%\f)$Bl#%!)	FA!B	k!!j\f!Bk%\f)$Bl#%!)	FA!B	k!!w\f!Bk%\f;$Bl#%!!!·\r!Ü\b!)"!!)\r7!!7!Bk%\f0!)#!k!¨Bw#;!!)!B	lrkB	k!;\f)$Bl#%!)	FA!B	k!!q\f!Bk%\f)$Bl#%!)	FA!B	k!!s\f!Bk%\f)$Bl#%!)	FA!B	k!!v\f!Bk%\f)$Bl#%!)	FA!B	k!!u\f!Bk%\f)$Bl#%!)	FA!B	k!!y\f!Bk%\f)$Bl#%!)	FA!B	k!!t\f!Bk%\f-!*!*!*~[!)Bt!*	![sB\f\f1!)\r"!)	"!È#BuB!B!Bk!!kL\f/A!!¦\r#F!)1!H!B!)B\fH"\f!\f1!)\r"!)	"!Ç#BuB!B!B\x07k!!kL\f1!)\r"!)	"!Ê#BuB!B!!k!!kL\f;!!!Bák#!!!!èE	Bt;½!!!!!!_\f5!BÁk¼\r!)µ\x07k!)¹\x07k!º\fk!)Í\x07Bmk!)Á\x07B\rmk\f$Bl#%!Bk%\f3A!F!FA!!"\r\f!!ª	"\f!!7!!7\f:$Bl#%!!)#)7\r!!)	7	!B	kBBÑ	!Bk%\f5$Bl#\x07%!\x07!!!!!!ù!\x07)!\x07)!\x07)	!\x07Bk%\f6$Bl#%!!!!!!)!)!)	!)\r!Bk%\f6$Bl#%!!!!!ð\v!)!)!)	!)\r!Bk%\f5$Bl#\x07%!\x07!!!!!!¸!\x07,!\x07)	!\x07)\r!\x07Bk%\f+$Bl#%!!7\r!!7	!B	kï!Bk%\f)!!!!!!J	#!!l!#BK!BIl\f2$Bl#%!!7\r!B¬´ÁB!B\rkBñ³Á!Bk%\f5A!A!)ByG\f!!BâÂÁ\f\f!!)	!)\r£\x07\f,!!NA!!!l7!!!k7\f!!!!Ø\f0!)"!)"A!A!Bl"!!B\rk"\r\f\f\f@!!)!))ç!)#!,	E!)ByG!,¡:\f1!)	"!)"A!A!Bl"!Á!B¹k"\r\f\f\f0!)	"!)"A!A!Bl"!Â!B9k"\r\f\f\f0!)	"!)"A!A!Bl"!©!B\rk"\r\f\f\f0!)	"!)"A!A!Bl"!!Bk"\r\f\f\f0!)	"!)"A!A!Bl"!¦!B\rk"\r\f\f\f1$Bl#%!!B	k7\r!!*8!Bk±\n!Bk%\f1$Bl#%!!B	k7\r!!*8!Bk\n!Bk%\f\n!B\rÔ\f0!)	"!)"A!A!Bl"!Ê\n!Bk"\r\f\f\f\n!BÓ\f\n!BÓ\f0!)	"!)"A!A!Bl"!ç!Bk"\r\f\f\f0!)	"!)"A!A!Bl"!¬!B\rk"\r\f\f\f0!)	"!)"A!A!Bl"!¥!B\rk"\r\f\f\f0!)	"!)"A!A!Bl"!!B\rk"\r\f\f\f0!)	"!)"A!A!Bl"!è!B!k"\r\f\f\f,$Bl#%!!7\r!A!B\rkÁ\f!Bk%!F\f0!!GA!B\rm#A!!!ý\v\f\fB¿ÁB)BÁ¿Á¹\f0!!GA!Bu#A!!!ý\v\f\fB¿ÁB)BÁ¿Á¹\f\n!BÔ\f0!)	"!)"A!A!Bl"!­!B\rk"\r\f\f\f0$B!l#%!BsBºÁ!ð\f!B7!ß\n!B!k%\f8!!*C¡Á#CS7!!)!)!{¨Bwkr7\f5!B!)#!BOBu#BÝåÁk)7!!BõåÁk)7\f8$B!l#%!!7\r!!7	!C8!ß\n!B!k%\f)!Bu#FABÁ\f!B\rNABÑ\f!B\fkByrBAl\f.$Bl#%!!8	!)!)	!B	kø!Bk%\f2$Bl#%!!7\r!BÁòÁB!B\rkB±òÁ!Bk%\f.$Bl#%!!B	l7\r!B\rk#­\x07!Ô\r!Bk%\f&$Bl#%!B	k#!í\f!\x07!Bk%\f\'B!BshB t#Bw!Brk#u!!wkBw\f1$Bl#%!!\'!!!!!!ÑpBý!Bk%\f4$Bl#%!!!!!)!)!)	!)\r!Bk%\f4$Bl#%!!!!!)!)!)	!)\r!Bk%\f4$Bl#%!!!!¬!)!)!)	!)\r!Bk%\f4$Bl#%!!!!­!)!)!)	!)\r!Bk%\f3$Bl#%!!!!!!!,!)	!)\r!Bk%\f3$Bl#%!!!!!!¢!)!)!)	!Bk%\f3$Bl#%!!!!!!\b!)!)!)	!Bk%\f4$Bl#%!!!!Ï!)!)!)	!)\r!Bk%\f-!)#!)#)	G!)!)!	B\fF\f-$Bl#%!!)7\r!B\rk!!Õ\r!Bk%\f-$Bl#%!!)7\r!B\rk!!Ã\r!Bk%\f-$Bl#%!!)7\r!B\rk!!Ä\r!Bk%\f-$Bl#%!!)7\r!B\rk!!ê\r!Bk%\f-$Bl#%!!)7\r!B\rk!!Ö\r!Bk%\f-$Bl#%!!)7\r!B\rk!!Å	!Bk%\f-$Bl#%!!)7\r!B\rk!!Æ\r!Bk%\f-$Bl#%!!)7\r!B\rk!!×\r!Bk%\f-$Bl#%!!)7\r!B\rk!!ì\r!Bk%\f-$Bl#%!!)7\r!B\rk!!Ù\r!Bk%\f/}!)"!!,"CC\f"\x07!!:	!!\x078\f-$Bl#%!!)7\r!B\rk!!È\r!Bk%\f-$Bl#%!!)7\r!B\rk!!í\r!Bk%\f-$Bl#%!!)7\r!B\rk!!Ú\r!Bk%\f-$Bl#%!!)7\r!B\rk!!î\r!Bk%\f8­#B<!B7!!!Î!B7%!!7!!!*8\f6!)ByHA!!)	7	!!*8\f!!)!)	£\x07\f+!)#!)#sF"!F!Fs!!!§\f\f-!A!!!¶\r\f!!é\v\f"!B7!!7\f1!A!!B	¶\r\f!B	é\v\f"!By7!!7\f3!A!BêÂÁB¶\r\fBêÂÁBé\v\f"!B;!!7\f3!A!BÂÁB\n¶\r\fBÂÁB\né\v\f"!C8!!7	\f*!)aBu!)=Buk!B1kB1µ\nk!B!kB1µ\nk\f\n!Bæ\f\n!Bæ\f\n!Bç\f\n!B\rç\f\v!B¹ç\f\n!Bç\f\n!B9ç\f3!CRA!!BÕÁBBB!\f!!BÕÁB\x07BB!\f&!Bk#AB!B	l!ohBtu\fBðÁ\f*!Bu"A!A!)\x07!Bl"!Bk"\r\f\f\f!BÁC\x1Bë\f!BÀÁC¡ë\f!BÀÁC±ë\f/$Bl#%!!\'!!!!ø!ÑpBý!Bk%\f1$Bl#%!!!!!î!)!)!)	!Bk%\f1$Bl#%!!!!! 	!,!)	!)\r!Bk%\f1$Bl#%!!!!!ð!)!)!)	!Bk%\f0$Bl#\x07%!\x07!!!!!!\x07!\x07)!\x07)!\x07Bk%\f$!A!!o#!!!mHk\fB©ÉÁ\f.B"!)	#!)G!)!)!	BHB\f\f.B"!)#!)	G!)!)!	BHB\f\f0$Bl#%!!*	8	!!*8!!\x07!Bk%\f+$Bl#%!!)!)Ú!!í!Bk%\f)$Bl#%!!*8	!B	k!Å\r!Bk%\f)$Bl#%!!*8	!B	k!ë\r!Bk%\f)$Bl#%!!*8	!B	k!Æ	!Bk%\f)$Bl#%!!*8	!B	k!Ç\r!Bk%\f)$Bl#%!!*8	!B	k!²\r!Bk%\f)$Bl#%!!*8	!B	k!Û\r!Bk%\f1!BÑk!BkÉ\r!BÙk!Bk!BákB	²\f7!)ByGA!!)\r7	!!*8\f!By7!\f-$Bl#%!!7\r!!7	!!B	k¡!Bk%\f.$Bl#%!!7\r!!B9ý\v!B\rkþ!Bk%\f%!)\rFAB\f!!·\r!#B	kB!\f/!)#!k-BO!*C¡Á{¨Bw!\f\f,!)Bm!)Bm#B	sB!k!B\rk\fk\f\'!B	k!!)#l#!BwBk#!!L×\f+!)BÁm!)B\x07u#B	sB!k!B\rk\fk\f2$Bl#%!By7!!:	!!!!\v!Bk%\f-}!!,"CC\f"\x07!)#!:	!!\x078\f*!)Bm!)Bu#B	sB!k!B\rk\fk\f-!Bák\b!BÁ\bkÿ\rk!BÁ\x07k\fk!)é\bk!)Yk\f.A!)#BG!!)Bl#7!!BÒ\x07\f\f1!B	l#!)Bk#7!FA\f!!7!BÿÁ7\f/$Bl#%!!!!Á\b!)!)!)	!Bk%\f0$Bl#%!!!)!)!)	!)\r!Bk%\f.$Bl#%!!!!!!À\x07!)!)!Bk%\f/$Bl#%!!!!	!)!)!)	!Bk%\f/$Bl#%!!!!×\x07!)!)!)	!Bk%\f/$Bl#%!!!!\f!)!)!)	!Bk%\f/!)B;!)#!Bk!)	Bk¥\f!.s;\f+$Bl#%!!)7\r!B\rk!!!Bk%\f+$Bl#%!!)7\r!!B\rk!Ó!Bk%\f+$Bl#%!!)7\r!B\rk!!!Bk%\f+$Bl#%!!*8	!!B	k!Ð\v!Bk%\f#!!GA!A!!!ý\v\f\f!!Ò\b\f	BÁ×\f	B×\f	B×\f	Bá×\f0$Bl#%!CÁ8!!7\r!B\rk\x07!Bk%\f&!*#¨BÞÌÞzm!C!¨kBÞÌÞzmBx®\f/!)!)#B!kó\n#FAB\f!!!)*¼\v\f2A!)\rA!\r\f\f!µ!!B7	!CÁ8\f(A!B1k!!¾\v#F!)BH!!F\x1B\f\f$$Bl#%!!7\r!B\rkÙ\n!Bk%\f.$Bl#%!*"!!7\r!!8!Bk¢\f+$Bl#%!!\'!!´\b!ÑpBý!Bk%\f,$Bl#%!!!!!­	!)!)!Bk%\f-$Bl#%!!!é\n!)!)!)	!Bk%\f,$Bl#%!!!!!¬	!)!)!Bk%\fAp$Bl#%\v"ÿ#!\'!B	k#!7!!7!!*	8!Bk%\f\'!)	#!)	G!)!)!óB\f\f)$Bl#%!!)7\r!B\rk!Ê!Bk%\f($Bl#%!!*8	!B	k!l!Bk%\f)$Bl#%!!)7\r!B\rk!÷\f!Bk%\f)$Bl#%A!Bk!Ö!)\f!Bk%\f(!)#)!)!))!BumkB\rlÜ\n\f(!)#)!)!))!BmmkBlÜ\n\f%!)A!NA!B9k!£\b\f!)=!Bmk\f)$Bl#%!!!\b!B¹k!¿!Bk%\f\'!)\r#!!)	kBwJA!!Bu!°\f\f\'!)\r#!!)	kBwJA!!Bu!³\f\f\'A!!¨\r#F!)!H!)"\f!\f\'!)\r#!!)	kBwJA!!Bu!²\f\f\'!!þ\n!)	#!)BwJA!!Buà\x07\f\f\'!!ÿ\n!)	#!)BwJA!!BuÞ\x07\f\f%!!LA!\x07!!!BB!!Buk,\f\f\'!)\r#!!)	kBwJA!!Bu!±\f\f\'!!)	!k7	!!*!®C!BÁH8\f\'$Bl#%!!B	l7\r!B\rk­\x07!Bk%\f\'$Bl#%!!B	l7\r!B\rkÔ\r!Bk%\f3!)BÂB\f!))\r"!B;!!;!!7\f+$Bl#%!!Ô\f!)!)!)	!Bk%\f+$Bl#%!!ê\b!)!)!)	!Bk%\f!!BrA!!!Bw£\x07\f!!!¥\f$Bl#%!B!\v!Bk%\f%!!¦#B\0r!!B	k!B	k¦\f\f(!)!)	ñ\b#!)!)	ñ\b#L!!Jl\f!!P!!!!lk!óB\f\f#!)))!))!BQmkB1l)G\f-!!)#)!)!)!)	!)\r,÷B\0r\f*!)#)B\nGA!)!)#)!)!Æ\f\f)!B%kÿ!©!B\rk#Ó\v!!Bk\f)!¦!B\rk#Õ\v!!Bk!B1kÿ\f*A!)#F!!)Bl#7!!Ö\v\f\f+!!BîÓÁB\x07ô\f"!!B\x07l7!!B!7\f !!Í!B1k!B1kÍ!B	!É\f!!§!B	k!B	k§B\f\f%!)FA!)!)\rBukB1k\f!!Þ\n\f&$Bl#%!!7\r!!B\rk!Bk%\f&$Bl#%!!7\r!!B\rk¯!Bk%\f&$Bl#%!!7\r!!B\rk!Bk%\f&$Bl#%!!7\r!!B\rk!Bk%\f(!)B1k!))°\r#FAB\f!)BH\f.BÙÂ*"BÙÂC8!!C!?!!¨BG7\f)p!&B	&!&!&!&"ÿ#!\'!\f!!BBÝ\f!!)	!NA!!«\b\f!)!Bmk\f!!)	!NA!!­\b\f!)!Buk\f$$Bl#%!!7\r!B\rk \v!Bk%\f!!B	B	Ý\f)!)ByHA!!à\f!)!)	!½\f+!!)#)!)!),!)	,¦\bB\0r\f\'!)))!)\r#FAB\f!)BH\f!!BBÝ\f!!BB	Ý\f!!BBÝ\f!!BBÝ\f"!)	#!)GA!!BBB	\n\f\f"!)	#!)GA!!BBB\r\n\f\f$$Bl#%!!7\r!B\rk¡\v!Bk%\f3A!)FA!\r#F!BÑl#!BkÀ\r\f\f\f$$Bl#%!!7\r!B\rk\v!Bk%\f#!)FAB\f!!!)Bl7\f#!)FAB\f!!!)Bl7\f#!)FAB\f!«!!)Bl7\f#!)FAB\f!¬!!)Bl7\f#!)FAB\f!­!!)Bl7\f#!)FAB\f!!!)Bl7\f!!*CRA!B	k!Û\b\f!)Bl\f!)\rFAB\f!!·\r!BH\f!!*CRA!B	k!¸	\f!)Bl\f!!)	!NA!!¬\b\f!)!B\rmk\f(!)#)!)!))!B\x07ulBAkÜ\n\f!!)	!NA!!®\b\f!)!B\x07uk\f"!)	!NA!!£\b\f!)!Bmk\f!!)	!NA!!²\b\f!)!Bmk\f"!)	!NA!!±\b\f!)!B¹mk\f!!)	!NA!!¯\b\f!)!B9mk\f\'!)	A!B-ë\x07\f!!!\n!BÍÚÁB\n\f!!)	!NA!!°\b\f!)!Buk\f&!Bák#\b¤!!!\b!BÁk!!!!\x07\f)!BÅÌÁB#FAB\f!B!)ByI\f%$Bl#%!!7\r!!7	!B	k\f&$Bl#%!!§!)!)!Bk%\f!A!!"\f!!7!!7\f)!\r#FA!By7\f!!BÑlBÑý\v\f&!\f"!!á\n!!)!l!\fk7\f !!¦\r#FAB\f!B!)B\fH\f#!)))!))!BulB	l)G\f!))!))!BumkB\rlÙ\f\f#!))*!))!BulB	l*R\f!!!!!BshBuB?tB!¦\f!!!\r#Bl7!!B!lB!7\f!!!\r#B)l7!!B1lB!7\f !)!)BÞÌÞzmkBÞÌÞzmBx®\f!!))!))!B±mkBÑlÙ\f\f%!!°\r#FAC\f!))!)!)\v\f !!¥\r#FAB\f!B!*CS\f!!!ã!B9kÇ\x07k!BÑk½\vk\f!½\r!)qk!)mB\rm#k!Bwk\f !)5!)Buk!ÿ\rk!B%kÊk\f !)!!)	!)kk!))BukBAl\f!)!Bmk!B\rk!!)	JÛ\f !)ñ\b!)å\bsA!!!!!Æ\f\f!A!!!À\f!!)\rBk7\r\f!!G!!!	B\fF\f !))"!)!BumkB\rl´\n\f !))"!)!BmmkBl´\n\f!)!))!BmmkBl¯\f !))"!)!BimkBlÌ	\f!))!))!BimkBlý\f\f"!))"!)!B±mkBÑl´\n\f !!B\rk!Bk!B%kÊ\r\f$!)#!)Bl#7!FA!×\v\f\f#!!!!Ø\x07!B<%!!7!!B7\f&!!)	7!!)B!)ByH7\f!\r!)!A!))!)%Ò\x07\f\f"!!)m#!!!L#7q!!\v\f!B!!!BBýÉÁBÈ\f\f&!!)\r7!!)	B!)ByG7\f.!!)©\b7	!!*¡\b8!B7©\b!CÁ8¡\b\f&!)#)!)ýk!)¼\rk!)\rk\f\v!!¸\f$!)#!)Bl#7!FA!Ò\n\f\f!))\x1B!)!BQmkB1l\f!))!)!BulBl)¹\r\f!))\x1B!)!BumkB\rl·\r\f !)BHA!)!!))\f\f!))!)!BulBl)¹	\f!))!)!BulBl)â\r\f!))!))!B\x07ulBAkÙ\f\f!)A!B\rk!)!)	¤\v\f\f#!!Bk!B\rk#ý\n!B	B1³\n\f!!¥!B\rk#Þ\v!!Bk\f"!)!)!)!)B\0rB\0G\f%­#B<!B7!B7!!7\f$®#B<_!B7!B7!!7\f !!º\r#FAC\f!)Q!)U±	\f!!º\r#A!!7}!!7y\f\f A!)!)	F!B\rkBÁ\0\b\f\f!!\0\b!!!Æ!B\rk!!Æ\f!!!!6\x1B!Ò\r!k!)!N\f!! \r#A!!)	Bk7	\f\f!FA!!BÕµÁBá\f!B;\f!!B´ÁB´Á!.#BB!£\x07\f !))"!)!BulB	l\f!)!))!BulBl¯\f !))"!)!B\x07ulBAk´\n\f !))"!)!BulBl´\n\f !))"!)!BulB	lÎ\f\f!)#B)k!B	k!þ\f#!!!h!!)BÞÌÞzmB¤ïºk7\f!A!!!Å\f!By7\f!!!!\n"!!7!!7\f!!!!\n"!!7!!7\f!!!!\n"!!7!!7\f!!!!\n"!!7!!7\f!)-FAB\f!B!!B§\f\x1B!)Bm!\fk!B\rk\fk\f\x1B!)Bm!\fk!B\rk\fk\f!)B¹m!\fk!B\rk\fk\f\x1B!)B9m!\fk!B\rk\fk\f!!!º\r#7!!B!7\f!)U!Bk¾\rk!)]kBAl\f\x1B!)B	m!\fk!B\rk\fk\f\x1B!)Bm!\fk!B\rk\fk\f\x1B!)B\rm!\fk!B\rk\fk\fBåïÁB:BðÁÓ\n\f!)#BKA!)!Ò\x07\f\f!!)!)BíÂ)#BÑ!\fB«ÂB:BÉÂÓ\n\f!)#A!)!Ò\x07\f\f\x1BBÑÂ.BHA!Ã\fB½Â\fÞ"!B7	!!7!!7\f\x1B!)#FAB\f!!)¢\r\f!)!)!)!)Â\rBt\f!)#A!)!»\f\f!!!§\r!!!Ä!B#ë\x07\f!)A!ó!BB	¤\v\f\f!)A!õ!B1B	¤\v\f\f!!"!!7!!7\f!!à\f#FAB\f!!¢\r\fB!)&#BH!B\0\0\0\bG\f!B\nPA!!\f!\f!!!!!d!!c\f\x1B!Eá\0\0\0ðB!Eá\0\0\0ðBd\fp!&!&!\x07!&!\x07\x07\fp!&!&\r"ÿ#!\'!\f!!!?!l7!!7\f\x1B!)!)!)	C!!ð\f!)ByHA!Bk\f\f!!¨\r#FAB\f!)\f!)BÞÌÞzmBx®\f!!!£#B\rlB!\f!B=kÊ\x07!BýkB\vk\f!)	#!!)\rBukÖ	\f!!!!!!EeBÝÝÁBÁ\f!!)7!!)B\nk7\f!!!l7!!!k7\f !A!!¸\fB¥ÂB$B¹ÂÓ\n\fp!&!"ÿ#!\'!\fp!&!"ÿ#!\'!\f!)#B	PA!\x07\f\f!)!)	!)!)	\f!)!)!)!)ë\f!)!)!)!)Ë\v\f!)!)!)!)Â\r\f!)A!Bkï\r\f\f!)A!Bk\0\f\f!)A!Bkú\f\f\f!¬!B\rk#Ý\v!\fBB!!))*°\n\fÊ\f#FABB¸\f!\fÌ\f#FABBá¸\f!\fË\f#FABB¸\f!\fÉ\f#FABBÁ¸\f!\f!)))!)BH\f!)A!!B	¤\v\f\f!!°\r#BkB!\f!B9k´\f!BÑkÈk\f!B=k÷\r!BýkÉk\f!!º\r#BñkB!\f!¿\v!B\x07mkBµk\f!!Bák!!!!¼\f!!BuBs!Ó\n\fp!!"ÿ#!\'!\f!A!!Ò\x07\f\f!!!º7!B7\f!)ByHA!¾\f\f!)ByHA!\f\f!)ByHA!\f\f!B1k«!B!k\f!*CSA!®\f\f\f!)B\fHA!æ\f\f!)ByHA!ª\f\f!)ByHA!¿\f\f!))!)BH\f!!!!BukÆ\b\f!!!#!µ\v!\fB!!!!!!\f!)FA!Bk£\f\fBÙÂ!®C!C8\f!A!!Ò\x07\f\f!Bõ\0Á*8	!Bí\0Á*8\f!Bå\0Á*8	!BÝ\0Á*8\f!)!!!))\r\fp!&!!&!\x07\fp!"ÿ#!\'!\f!)!)!!g\f!FAB\f!Ù\x07\f!!)!))ç\f!!J!!Ll\f!!!!!!\f!)A!\n\f\f!!)	!BB\r\n\f!!)	!B	B	\n\f!!)	!BB\n\f!!!õ\b!!7\r\f!\f!B\rk\fk\f!!!!!\'\f!)!!))\r\fp	"ÿ#!\'!\f!!7!B7\f!)!)	!½\f!!)!!ã\f!!)!)		\f!!)!)	\f!!!!l\n\f!)!)!\f!Bk!ý\f!!B\rk\f!!BkÊ\n\f!!)!)ð\r\f\r¶	!!§\v\f!)!)!½\f!BýÂ7!!7\f!!)!)Î\f!!)!)\\\fÿ#!&\'!\fÿ#!\'!é\b\f!BÅ¬Á!!g\f!)!!\f\r!!!	F\f!!!\nB\f!!BÏµÁBá\f!!BÍµÁBá\f!!B×µÁBá\f!!BÖµÁBá\f!)!)©\n\f!B½ºÁ!!g\f!!)Bç\f!!\rB\0r\f!!ö\fB\0r\f\r!)B9Ò\x07\f\n!B²\f\r!!ß\rBt\f!!BéÐÁB\n\f!!!)\r\f!)&BH\f!B\0Á!!g\f!BÉÂ!!g\fBòÂB,!¹\fB¹ÂB4!Ó\n\fBÙÂBB¥ÂÓ\n\f!BÂ!!g\f!&!&\x1B\f!BÁBÎ\f\f!BBÑ	\f!B´ÁBÎ\f\f!!ë\x07B\f!B¡´ÁB\fÎ\f\f!BB³\n\f\f!BB³\n\f\f!B	B	³\n\f\f!BB\r³\n\f\f!BB³\n\f\f!B	B)³\n\f\r!)!à\f\r!)!\r\f\f!!B¦\n\f\f!!!	\f\f!!!û\f\f!!!	\f\f!!!\b\f\f!!!ð\b\f\f!!!	\f\f!!!	\f\f!!!	\f\f!!!	\f\f!!!\f\f!!!	\f\f!!!	\f!Ñ\v!B	B¹³\n\f!Ò\v!B	B9³\n\f!à\v!B	B!³\n\f!Ù\v!B	B³\n\f\r!ß\v!\f\f!BB³\n\f\r!Ø\v!\f\r!Ú\v!ª\f!Û\v!BB³\n\f\f!BB³\n\f\r!)!Ù\f\fB\x07B²ÈÁB2ä\x07\f\f!!B\f\r!)!ã\f!BÐòÁB\\\f\r!)!ë\f\n!!\f\r!!*8\f!B©ÂB\\\f\v!!«\r\f!BÙÂBÎ\f!BÞÂB\fÎ\f!BíÂB\\\f!BÍÂB!\\\f\v!!!\\\f!B÷ÂÁBÎ\f	!!+\f\n!!Ã\f\f\n!!\f\n!!Ú\n\f	!!]\f	!!S\f\n!!Ö\b\f\n!!À\f\n!Bµ\n\f\n!B	µ\n\f\n!B\rµ\n\f\n!Bµ\n\f\v!)ê\v\f\rBÅ¢ÂB;\f\n!B7\f	!&\f\b!\f\ff$Bl#\x07%!\x07B	k!!!Â\b!\x07)	"\b!\x07)\r"	!B7	!!	7!!\b7!A!!u#\bA!	!!\bý\v\f!!7	\f!\x07Bk%\f3!)!k"!)	"A!A!Bl"!!!k"\r\f\f\f0!)	"!)"A!A!Bl"!!!k"\r\f\f\f0!)	"!)"A!A!Bl"!!!k"\r\f\f\f:$Bl#%!B	k!!!Â\b!*	"!B7	!!8!Bk%\fO$B!l#\x07%!\x07!7\r!\x07!7	!\x07!\x07!k®CÁ8!\x07!\x07!k®CÁ8!!\x07Bk!Ó\n\f&$Bl#%!B	kB!­\r!)	!Bk%\f]!)	"!)"!!)#!!Buk!k"A!)#!k"!Bl#\fB!Bk\f7	!B7!!7\fhA!)#BH!)!B	k"!)\r"A!)"!A!Bl"!!k"\r!C8	!!7!B7\f\f\f!BkB!\fF$Bl#%!B	k!!)B!!°!)	#ByHA!!)\r \f!Bk%\fk$Bl#%A!!)	#!)J!B	k!!!!È\b!)	#ByH!)	!\f7!!)7!Bk%\f!!)\r \fk$Bl#%A!!)	#!)J!B	k!!!!Î\b!)	#ByH!)	!\f7!!)7!Bk%\f!!)\r \f%!)!)	#l!JA!!!!!\n\f\f\\$Bl#%A!!)JA!B	k!!!)	#!!J!!È\b!)	#ByH\f!Bk%\f!!)\r \f1!)#FAB\f!B!!k!!)G#7B!!\fw$Bl#%!B	k!Ë	!)	BG!)\r"!)!Bk%!!mk!!)!l7!!)	#B	k7	!!*CC¡Á8\r\f\f\fw$Bl#%!B	k!Ë	!)	BG!)\r"!)!Bk%!!ul!!)!l7!!)	#B	k7	!!*CC¡Á8\r\f\f\f$Bál#%!!7!)\r"!!Bk7!!!Bk#NAA!)#!BkBwB\bm!B	J#Bw!JA!BAl!BkB1!Bk#!!!L!)I"!)E#!)A#\x07F\x1B!!*U89!!*M#	81!!7-!!7)!!\x077%!)#*"\n!)\r"!!7Q!!7M!B7I!!\nCC¡Á8A!	¨"\x07!B1k"A!AA!Bk!BAlË	!)BrFA!!)Q#B	k7Q!!)IB	k7I!!*	CC¡Á8A\r\f\f!)"\b!!)MBl#7M!\x07!!B!k!!\b!)Ik#\bÕ\rÇBtB1mk!)!\bBtB1mkB1ý\v\r\f\f!!)\r#7=!!)9!l79!!!B%kÜ\r\r\f!!B!k!B1\fBy\r\f\0\r!)\r"!)	\f"!!7!!7!Bák%\fNA!B	J!B	lB\bw#!)P!)!B\rmk#)!B\0r#!ukB!!)	J"\f!\fNA!B	J!B	lB\bw#!)P!)!B\rmk#)!B\0r#!mkB!!)	J"\f!\f<!)!)#B\rmkB\rlB!#!!#)!)	#!mk!lB!\f\'!)!u#FAB\f!B\rNAB\f!B\fkByr\f\'!)!m#FAB\f!B\rNAB\f!B\fkByr\fAA!)	#!)JB!!BN!Bw!BJ!k#F!!uB	s"\f!\fDA!)	#!)JB!!BN!Bw!BJ!k#F!!mB\fkByr"\f!\f=$B!l#%!!;	!B	k!B k"!By7!!7!B!k%\f&$Bl#%!!Bk®!8!!!Ó\n\f\fÝBÁ\fÚ,Fsspswjfxpof!pg!bhhsfhbuf-!ujnf`tfsjft-!hsbqiuijt!xpsme!xbt!ejtqptfe!pgÁÁÁ`ijutÁcfhjo!?!foe!)Á!?!Á*!xifo!tmjdjoh!aÁaÁtubsu!czuf!joefy!Á!jt!pvu!pg!cpvoet!pg!aÁaÁfoe!czuf!joefy!Á!jt!pvu!pg!cpvoet!pg!aÁaÁtubsu!czuf!joefy!Á\'!jt!opu!b!dibs!cpvoebsz<!ju!jt!jotjef!Á	!)czuft!Á\x07*!pg!aÁaÁfoe!czuf!joefy!Á\'!jt!opu!b!dibs!cpvoebsz<!ju!jt!jotjef!Á	!)czuft!Á\x07*!pg!aÁaÁ`ÁÁ\'!fyjtut!xjui!bopuifs!wbmvf!pg!pqujpot/ÁÁ/ÁÁ\r!jt!pg!uzqf!Á\x07-!opu!Átmjdf!joefy!tubsut!bu!Á!cvu!foet!bu!Áijut!Á!joefy!pvu!pg!cpvoet;!uif!mfo!jt!Á!cvu!uif!joefy!jt!Á,obnft!bmpof!gjmm!uif!nfnpszMjnju-!xijdi!jt!ÁÁ\r!jt!pg!uzqf!Á!!boe!ipmet!op!dijmesfo-!tvdi!bt!Áb!sfdpsefs!xjuipvu!bopuifs!ÁÁ!jt!Á#<!fyqfdufe!njmmjtfdpoet!gspn!1!up!Á\x07mbcfm!Ásbohf!tubsu!joefy!Á#!pvu!pg!sbohf!gps!tmjdf!pg!mfohui!Ásbohf!foe!joefy!Á#!pvu!pg!sbohf!gps!tmjdf!pg!mfohui!Á)b!tfsjft!uibu!fyjtut-!qbtu!uif!mjnju!pg!Áubht;!uif!wbmvf!pg!Áuif!wbmvf!pg!Á\bpof!pg!Á	pqujpot/Á\x1B!jt!opu!bo!pqujpo!pg!uzqf!Ájt!njttjoh<!fyqfdufe!Ájt!opu!b!gjfme<!fyqfdufe!Á	pqujpot/Á!jt!Á\f<!fyqfdufe!Ájt!Á\f<!fyqfdufe!Ánjo!?!nby/!njo!>!Á	-!nby!>!Á*uif!ufyu!jt!mpohfs!uibo!b!tusjoh!nbz!cf<!ÁIdboopu!bddftt!b!Uisfbe!Mpdbm!Tupsbhf!wbmvf!evsjoh!ps!bgufs!eftusvdujpo;!Áujnftubnq!jt!ÁD<!fyqfdufe!pof!uibu!jt!opu!uif!pmeftu-!bt!uif!nfnpszMjnju!jt!gvmm;!ÁÁ;!ÁÁ!ÁÁ|Á~ÁÁ|Á@!mjwf!sfbefst!bsf!pqfo<!fyqfdufe!pof!pg!uifn!up!cf!dmptfe!gjstuÁ1!xbt!fyqpsufe!xjui!bopuifs!wbmvf!pg!pqujpot/vojuCuif!botxfs!ublft!npsf!czuft!uibo!rvfszMjnju/botxfsCzuft-!xijdi!jt!Á<!fyqfdufe!b!sfrvftu!gps!mftt0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0bmmpd0tsd0dpmmfdujpot0cusff0nbq0fousz/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0dpsf0tsd0jufs0bebqufst0tufq`cz/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0dpsf0tsd0tmjdf0joefy/st0dbshp0sfhjtusz0tsd0joefy/dsbuft/jp.2:5:dg9d7c6c668g0mfyjdbm.qbstf.gmpbu.2/1/70tsd0tmpx/sttsd0fyqptf0usff`ktpo0ufyu/st0svtud06:918727f2gb3651835cgcbd25e8:87e8f5b49710mjcsbsz0dpsf0tsd0tmjdf0tpsu0tibsfe0tnbmmtpsu/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0dpsf0tsd0tmjdf0tpsu0tubcmf0rvjdltpsu/st0svtud06:918727f2gb3651835cgcbd25e8:87e8f5b49710mjcsbsz0bmmpd0tsd0gnu/sttsd0usff0obnft/sttsd0fyqptf0tbnqmft/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0tue0tsd0tzt0uisfbe`mpdbm0op`uisfbet/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0bmmpd0tsd0tus/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0dpsf0tsd0tmjdf0jufs/sttsd0lfsofmt0psefs/sttsd0lfsofmt0ovncfs/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0dpsf0tsd0tus0qbuufso/st0svtud06:918727f2gb3651835cgcbd25e8:87e8f5b49710mjcsbsz0dpsf0tsd0tus0qbuufso/st0dbshp0sfhjtusz0tsd0joefy/dsbuft/jp.2:5:dg9d7c6c668g0mfyjdbm.qbstf.gmpbu.2/1/70tsd0cfmmfspqipo/sttsd0tupsf0dpmvno/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0tue0tsd0uisfbe0mpdbm/sttsd0tupsf0divol/st0dbshp0sfhjtusz0tsd0joefy/dsbuft/jp.2:5:dg9d7c6c668g0kt.tzt.1/4/2180tsd0gvuvsft0ktqj/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0bmmpd0tsd0tusjoh/sttsd0ktpo0xsjuf/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0bmmpd0tsd0dpmmfdujpot0cusff0obwjhbuf/st0dbshp0sfhjtusz0tsd0joefy/dsbuft/jp.2:5:dg9d7c6c668g0mfyjdbm.qbstf.gmpbu.2/1/70tsd0qbstf/sttsd0ijut0qspgjmf/st0svtud06:918727f2gb3651835cgcbd25e8:87e8f5b49710mjcsbsz0dpsf0tsd0vojdpef0qsjoubcmf/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0dpsf0tsd0jufs0bebqufst0qfflbcmf/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0bmmpd0tsd0dpmmfdujpot0cusff0opef/st0svtu0efqt0ibticspxo.1/27/20tsd0sbx0npe/st0dbshp0sfhjtusz0tsd0joefy/dsbuft/jp.2:5:dg9d7c6c668g0ibticspxo.1/27/20tsd0sbx0npe/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0dpsf0tsd0tus0npe/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0dpsf0tsd0tmjdf0npe/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0bmmpd0tsd0sbx`wfd0npe/st0svtud06:918727f2gb3651835cgcbd25e8:87e8f5b49710mjcsbsz0bmmpd0tsd0sbx`wfd0npe/st0sppu0/svtuvq0uppmdibjot0tubcmf.y97`75.volopxo.mjovy.hov0mjc0svtumjc0tsd0svtu0mjcsbsz0bmmpd0tsd0sd/st0svtud06:918727f2gb3651835cgcbd25e8:87e8f5b49710mjcsbsz0bmmpd0tsd0sd/st0svtu0efqt0emnbmmpd.1/3/220tsd0emnbmmpd/st0dbshp0sfhjtusz0tsd0joefy/dsbuft/jp.2:5:dg9d7c6c668g0jupb.2/1/290tsd0mjc/st0dbshp0sfhjtusz0tsd0joefy/dsbuft/jp.2:5:dg9d7c6c668g0tfsef.xbtn.cjoehfo.1/7/60tsd0mjc/st0dbshp0sfhjtusz0tsd0joefy/dsbuft/jp.2:5:dg9d7c6c668g0svtud.ibti.3/2/40tsd0mjc/stÁ-!dbo(u!cf!sfqsftfoufe!bt!b!KbwbTdsjqu!ovncfsÁ!jt!Á+<!fyqfdufe!bo!jotubou!xjuijo!uif!sfufoujpoÁ!jt!Á!jo!pof!usff!boe!Á"!jo!uif!puifs<!fyqfdufe!pof!tibqf#Á\b#!boe!#Á#!xpvme!cpui!xsjuf!Á!xifo!fyqpsufeÁK!jt!njttjoh<!fyqfdufe!qvu!=nfusjd?!=ujnftubnq?!=wbmvf?!\\=lfz?>=wbmvf?!ã§^\\Á^b!ovncfs!pg!czuft-!bu!mfbtu!Á	!)2!NjC*\'dpqz`gspn`tmjdf;!tpvsdf!tmjdf!mfohui!)Á,*!epft!opu!nbudi!eftujobujpo!tmjdf!mfohui!)Á*abua!tqmju!joefy!)jt!Á*!tipvme!cf!=>!mfo!)jt!Á*jotfsujpo!joefy!)jt!Á*!tipvme!cf!=>!mfo!)jt!Á*#Áã§#Á>#Á##Á#\rnà\rnÕ#\rnö\'\r\x07Bå¬Á\f\x07\bb!Ejtqmbz!jnqmfnfoubujpo!sfuvsofe!bo!fssps!vofyqfdufemzÛ\rje\fjt!b!gvodujpo-!tzncpm!ps!cjhjou<!fyqfdufe!qmbjo!ebuboftut!effqfs!uibo!239!mfwfmtjowbmje`bshvnfoujowbmje`obnfqbstf`fsspsupp`pmevobvuipsj{fegpscjeefoopu`gpvoeop`tvdi`nfusjdnfuipe`opu`bmmpxfeuzqf`dpogmjduopu`b`dpoubjofsqbzmpbe`upp`mbshfvotvqqpsufe`fodpejohnjtejsfdufemjnju`fydffefeejtqptfejoufsobmvobwbjmbcmfTubutnfusjdttfsjftqpjoutijutczuftespqqfeTfsjftespqqfeQpjoutfyqpsuFsspstGbjmvsfjoefydpefnfttbhfTvnnbsztvddfttgbjmfefsspst\r\f\b\r\n\n\f		\f¡¬³¿ÈÑßñþ\r2=KS[\nÉY6Buufnqufe!up!jojujbmj{f!uisfbe.mpdbm!xijmf!ju!jt!cfjoh!espqqfeR\n}l\rnà\0\0\0\0\0\0\0\0éB³Á\fºbttfsujpo!gbjmfe;!tfmg/jt`dibs`cpvoebsz)ofx`mfo*\bnù5\bný4\bn\b8\bn9gbmtfusvfFsspsÎ\vnÎ8MbzpvuFsspsUszGspnTmjdfFsspsÎ\vnj%"Q/"Q0)"Q1)"Q,"QC"Q,"QCBÅµÁ\f\x1B~#ovmm\\|-;^£\v!5£\v%\r\r\r !\r"#\r$%\r&\'\r()\r*+£\v0£\vDjR/11mbcfmtifmqvojujoufsobmujnftubnqtbhhsfhbufDijmesfodpvouDbmmtmbtuDbmmtgbjmvsftUpPggmjoftvddfttftUpPomjofujnfVojuWfdupstrvboujmftcvdlfutnfnpszMjnjusfufoujpotfsjftMjnjutupsfTfsjftMjnjurvfszMjnjuL\x07RVZ	b\vl}\v\n¡²Á\nÊ\bÑ\fÜ\nå\fð\0\vxpslbotxfsCzuft¡\f,\r-./BÝºÁ\fÎ0b!Ejtqmbz!jnqmfnfoubujpo!sfuvsofe!bo!fssps!vofyqfdufemzÛ\rje\fÎ\vnæÎ\vnæ"Î\vnÚ"bttfsujpo!gbjmfe;!tufq!">!1¥\x07x$\nbttfsujpo!gbjmfe;!tfmg/qfflfe/jt`opof)*y%nje!?!mfoxlóxlôxlø!xlø,c	~N c	~HBµ½Á\f²1dbmmfe!aSftvmu;;voxsbq)*a!po!bo!aFssa!wbmvfW~Ç(&\x07¡/bttfsujpo!gbjmfe;!jey!=!DBQBDJUZz\nbttfsujpo!gbjmfe;!fehf/ifjhiu!>>!tfmg/ifjhiu!.!2z·\nz»\nzñNbttfsujpo!gbjmfe;!tsd/mfo)*!>>!etu/mfo)*zU\bzÑ$z%bttfsujpo!gbjmfe;!fehf/ifjhiu!>>!tfmg/opef/ifjhiu!.!2z\nW~Y1W~0W~¢%BñÀÁ\fÄ2¤fþ	*Ï\ng²buufnqu!up!kpjo!joup!dpmmfdujpo!xjui!mfo!?!vtj{f;;NBYÏ\ng\vUsjfe!up!tisjol!up!b!mbshfs!dbqbdjuzäo-\nbo!bssbzbo!pckfdutpnfuijoh!fmtf-!opofjt!hjwfo!uxjdf<!fyqfdufe!ju!podfb!ovncfsb!tusjohusvf!ps!gbmtfb!tusjoh-!ovncfs!ps!cppmfbo6\vmò#\0\0\0\0\0\0\0\0)"BÅÃÁ\fÜ\b3445667889::;<<=>>?@@ABBCDDEFFGHHIJJKLLMNNOPP	QR	ST	UV	WX	YZ	[\\	]^	_`	abcvggfs!jt!gvmm;!npsf!bssjwfe!uibo!xbt!sfbesfbefs!jt!dmptfe<!fyqfdufe!pof!uibu!jt!pqfosfdpsefs!jt!opu!uifsf<!fyqfdufe!pof!uibu!xbt!nbefcddbmmfsubshfuefgbvmumbzfsje\ref1=nfttbhfsftqpotfdbmmfstijutujnfopeftfehftqspnfuifvtsfdpseijtupszMjnjub!ufyu!uibu!jt!opu!fnquzcppmfboovncfstusjohbssbzpckfduE)&uif!sfrvftu.JogjojuzJogjojuzObOÄ!j.Ä!j.Ä!j!Ä!j;Ä!j;Ä!j/Ä!j\x07B©ËÁ\fz\0 sO\nuif!nfusjd!xbt!sfnpwfe<!hfu!ju!bhbjo!cz!jut!obnfgh\rij\rklBµÌÁ\fmn`tvndpvouupubm\rop`ujnftubnqtubuvtdpotfdvujwf`gbjmvsftdpotfdvujwf`tvddfttftó&\x07ù&\r\'qrBÙÍÁ\fstuvwx,Jogmf	yzcbtfjougmpbudpvoufsdqtqfsdfoujmftvnnbszijtuphsbndbmmbcmfvqujnfmjolgbjmfnquz©\'¢%\x07­\'°\'µ\'\b¼\'¿\'\vÉ\'\bÐ\'\nÙ\'	á\'\x07ç\'	ï\'pof!pg!cbtf-!tusjoh-!jou-!gmpbu-!dpvoufs-!dqt-!qfsdfoujmf-!tvnnbsz-!ijtuphsbn-!dbmmbcmf-!vqujnf-!mjolgbjm-!fnquz\x07\b	\n\v\f\ruzqfpwfsgmpxÞ(	BÑÁ\f\n{|BÑÁ\fÊ\x07{|ejtbcmfesvoujnfefcvhjoifsjumfwfmpof!pg!ejtbcmfe-!svoujnf-!efcvh-!joifsjubu!nptu!211!qbsutqbsut!pg!uif!gpsn!\\B.[b.{`;^\\B.[b.{1.:`;^+-!opu!#`#!ops!cfhjoojoh!xjui!#``#-!kpjofe!cz!eputbu!nptu!92:3!czuftobnfé&\vb!obnf!uibu!uif!uzqf!epft!opu!xsjuf!jutfmg\\B.[b.{`^\\B.[b.{1.:`^+-!opu!#`#-!#`ujnftubnq#!ops!cfhjoojoh!xjui!#``#mbcfm!obnf`upubm*\neqfsjpervboujmf`dsfbufen*\x07*	`dbmmt`dbmmt`upubm`dbmmt`dsfbufen*\x07*	µ*\x07»*\rÇ*`dpvou`tvn+\x07\v++\x07\v+*	`cvdlfuI+\b+\x07\v+*	`tubuvt`dpotfdvujwf`gbjmvsft`dpotfdvujwf`tvddfttft+\b++\r}~~Ab!gjojuf!ovncfs!opu!cfmpx!1op!sfdpsejoh;!uif!uzqf!ublft!opofb!gjojuf!ovncfsBé×Á\f®\0\0\0\0\0\0ðcvdlfu\r/b!xipmf!ovncfs!gspn!2!up!53:5:783:6pqujpot\x07\b	\b\x07\b\f	b!mjtu!pg!ejtujodu!ovncfst!pg!tfdpoet!bcpwf!1-!bu!mfbtu!pofb!mjtu!pg!ejtujodu!ovncfst!gspn!1!up!2-!bu!mfbtu!pofb!mjtu!pg!btdfoejoh!gjojuf!ovncfst-!bu!mfbtu!pofB§ÚÁ\fPñ@b!uzqf!uibu!ublft!sfdpsejoht>#b!nfusjd!xjuipvu!b!tmpu1BÿÚÁ\fñ@á@ggggggï@|¯Hâ{u@|¯Hâ{@@ª@º@Ñ@á@ñ@AA%Anfusjdufyu!pg!2!up!92:3!czuftubht;!b!lfzfbdi!lfz!podf!p\rwp\rxî\fq%î\f	ujnftubnqb!xipmf!ovncfs!gspn!1!up!53:5:783:6b!qptjujwf!ovncfsrvfszMjnju/botxfsCzuftrvfszMjnju/xpsl	\\B.[b.{`^\\B.[b.{1.:`^+-!opu!#`#!ops!cfhjoojoh!xjui!#``#~!\v$!FPG\vfyqfdufe!gfxfs!mbcfm!tfut-!ps!tipsufs!poft.JogfÁÄ!j!hbvhf$!IFMQ!$!UZQF!$!VOJU!.ÁÁ/Ä!jIjut!pg!fbdi!ubshfu/<\n%-n*\x07`ijutrftdbqjohwfstjpoufyu0qmbjo<!wfstjpo>1/1/5<!dibstfu>vug.9bqqmjdbujpo0pqfonfusjdt.ufyu<!wfstjpo>2/1/1<!dibstfu>vug.9bqqmjdbujpo0pqfonfusjdt.ufyu<!wfstjpo>2/1/1<!dibstfu>vug.9<!ftdbqjoh>voefstdpsftbqqmjdbujpo0pqfonfusjdt.ufyu2/1/1ufyu0qmbjo1/1/5bqqmjdbujpo0+ufyu0++0+|111\v§1¬1¹1\x07¿1Å&usff!ibt!b!wbmvf!bu!jut!sppu<!fyqfdufe!b!obnf!bcpwf!ju\'*	æ\bv!volopxo\v\'*	*\x07Æ&uif!sppuÉ2	opo.fnquz!ufyu!pg!bu!nptu!92:3!czuft!jo!VUG.9ubhlfz>wbmvfwbmvfqvu\x1B3uif!mjof(t!gjstu!xpsejogjogjojuz>3A3	obo\b\x07\x07\x07O\x1B%%¢%¨%­%	\b\b!)))0)5)\x07		***\',â!9,9,ý+9,9,9,9,,,ê!"	""Yeeq\fù-...);QÊ0ò0,1\fb\nBèÁ\f¦¡ÉûAQÄ%õ!½¿)lïoØ]¡wÀ?£â¯»yÞLcéTÚÑ9H¹þ¤Y2\\EËÇÈÿq¬vÈÊ#]%®YéiO#ãvP?¶Ê§®­r7^îûJ¸×â3ÐÎ`aÖÁÕÇ%hùPI9pëì¾N¶	T©ýa¾x«õÄËïxtk> å<@ÇÓàÕÉºyö?Þ¡tÜáõ´¡¨¤ýR<Ò\'òÄßùãôÆ¬ðöÿ¹îÿD¦:ÐüeÁ¾*q%xúà0ytÉ%Í_¦\nl»aÆ8é­zíI°±·22fV&±Î}øÁ¦WÓtðÇã½»<2b2ý_ø`C£ë\x1Be	æ½¿Öî¾ÏÿçÜúc­Æìy®ßOhÎÊóÊþ&æ\x1BPìÎ%ô,wÙF#\'(P 7å:ï·×vºüøÛ{èØ`;ÏKJyYüYè§-jNßï¨5?R«R¢6×GÇímÚ+ÔçÃÆ\\\\Øy¶sªj«ç,¢·óv.0ûÔ\\ ¤sÇ÷W\x1Bzv¥mÒ¼¿Ç9¨ÿÜ^ú¬Ã;1 Ý¶¡ãNå!,ëfÀ×ô§ù$Ë\\È³-X§ð ÑÐÝó=¨Kó³dV5ä\b&ö3Ñôu/¥-Þ­Aå"À\veé(¡ACâöË<B¿íÁ\f\x1Bñ@ù@\x07ÑÐDìþM?BäíÁ\fáA¹ã@\b[É\b[¿\b[À\b[Ã\b[ë\b[å\b[æ\b[ó\b[é<\b[ñ3\b[ï1\b[3Õ\\%1ObOjogjogjojuz98<8?8	f/Ibti!ubcmf!dbqbdjuz!pwfsgmpx¹U&)¹U+\x07vvvvvvvvcuovgsvvvvvvvvvvvvvvvvvv#BýðÁ\f]B¡òÁ\fº123456789:bcdefgUszGspnJouFssps)*csbodi!jt!opu!iju!gps!uzqft!uibu!dboopu!gju!:::!)v9*csbodi!jt!opu!iju!gps!uzqft!uibu!dboopu!gju!2F5!)v9*}LK}LMBåóÁ\fâ1112131415161718191:2122232425262728292:3132333435363738393:4142434445464748494:5152535455565758595:6162636465666768696:7172737475767778797:8182838485868788898:9192939495969798999::1:2:3:4:5:6:7:8:9::.jRBÏõÁ\fñ@%AZAAAÄAkùA/BÑdBØBfÎÎB!`¡CéwI8C£\x1BnCAæ1£CÅ½×C5\'öl\rDá8zÄBDÁÁfÂ!!aÁÁ/ÁfÂ!!aÁÔ1	Gpsnbuujoh!bshvnfou!pvu!pg!sbohfÁ1/Ô1)¸\v@nje!?!mfoc	~N c	~HBà÷Á\f÷\v¡ÉûAQÄ%õ!½¿)lïúA¸D»¦Õé+èõ!ç¶¡2ª`äÀÊÆ/½£²Aw;l\fßé$Èc­Æìy®{¸\'ØÙ­o3yµX\v@iª¢îÍÏÃÔ¡AbRZÉ¦º¦p¦;!õ(ÌÏp)U°ÛNå_¯ñí\bKü õ(E²xBàÐÎ\bð\f@ÿ³«µÝç¨ d¿[\x07\f¦½µ«Tlv{\bî	À-*Ve·DÖ²MÉ<\x1Bü<ðjÃG¹C¨ïAPR^>ìÞåQG\x1B»åmbcNôë°)·ð\'ã¼7V\vøaÌê¹·¾"ÊÂ¼êU`yÜÀ5Ñ¾sSß(nÂ=¸vQÄäM78Æ)m×«ðñ#È÷º¸Ó;NCMÉrÖnÊë9Î;½V¬\r\nÌÇ-\bÔÀö®]¢	8iÎ{Ä©Ü7/ð\bÃ³Ð½õ_åhúÈØjoù\x07ÒS»¿Ø74â}¡5©FÔR¡\nIß2Wyû§Ög¦?#u+V4òË»*3ØA®Hz}ªu	9È²ÙKÚ½#y¯S8@7O\vAeA!%\rÉ áM_÷1Øý\0øÎÙoÒ@ÎA&eÜ%A9rTµyü\0\0\01112131415161718191:2122232425262728292:3132333435363738393:4142434445464748494:5152535455565758595:6162636465666768696:7172737475767778797:8182838485868788898:9192939495969798999::1:2:3:4:5:6:7:8:9::dmptvsf!jowplfe!sfdvstjwfmz!ps!bgufs!cfjoh!espqqfeÊËÌÍ\rXÉ-\rX¼!bssbz!dpoubjot!b!wbmvf!pg!uif!xspoh!uzqfUsjfe!up!tisjol!up!b!mbshfs!dbqbdjuzäo-\nÓ\rÔÕÖ	×ØÙÚÛÜÝÞßn^Ì×-QìdyB§Xrº£]V5V\bÕTy®Rñ¤øbttfsujpo!gbjmfe;!qtj{f!?>!tj{f!,!njo`pwfsifbeR+²\nbttfsujpo!gbjmfe;!qtj{f!=>!tj{f!,!nby`pwfsifbeR+¸	àBddfttFsspsÓ\rá)*Ibti!ubcmf!dbqbdjuz!pwfsgmpx+&)BáÂ\f~âdbmmfe!aSftvmu;;voxsbq)*a!po!bo!aFssa!wbmvf\nH*2dbqbdjuz!pwfsgmpxSQã\räåæBéÂ\fý\vçb!gpsnbuujoh!usbju!jnqmfnfoubujpo!sfuvsofe!bo!fssps!xifo!uif!voefsmzjoh!tusfbn!eje!opuá	IFsspsMbzpvuFsspsq\b.I\f1f\b\x07$\\\f;\n\n\n,<\n+!8	\b\v;	\n\v\x1B:\f:\x07;	\b\v<\r\n)8\b\f;\b\f:	\n\vI	R\b\r	c\n\f\bJ8\f%\ng\x07\x07A\b	\f\n.v#w\n\x07Ü;\b	\x07\v1/\r1\v\'\n\r!\x0799	\b\x07ÇAÄ"a!\x07j\v!Q\x1B\'	\f-1%D\x07\r	04+	ïã)¦BN\x07G\f2|7*\v2\b>%	?\r5\n	`\x07	:\r\n\bD\x07V	R\x07ì\x07V	k	f\nö\v!\v)\x07	\n\x07/ÇÊ\b\x07S\b{\x07\bI\f5\x07\r<\b@R\f/\x07		\b83	\b\be¡\b>ÿô\b\bn\bañ123456789:bcdefg-\v))\v~*-!~\rîïð<\fPh\x07<\fP\x07<\fP\x07<\fPu)<\fPu\\///^dbmmfe!aPqujpo;;voxsbq)*a!po!b!aOpofa!wbmvf1112131415161718191:2122232425262728292:3132333435363738393:4142434445464748494:5152535455565758595:6162636465666768696:7172737475767778797:8182838485868788898:9192939495969798999::1:2:3:4:5:6:7:8:9::B§Â\f4BæÂ\f \x07\b\b		\n\v\f	 %klo°²½ÐÒÕ\rÖ\n×ØÛáâçèéï!ñùûü\r(<?OP |£³»²\x07\b\n7>?WôÑÒ78WX«¯°¾6á*25;FGJKOPef·ÂÄÅÇÌ×]·¸\b	\v\f7:;©ªÙÚ\n8©\b\v<?gjp`Àïð[cº»õý\0TU/0()V¡¢¤¥¨©®»½Å\x07\f\r;@FR§¨ÍÎ¡\b\x1B#&?@àèíð\0ÆÇ!$&\')49;IKMQTVWY[]_adfglty~¥«°±ÁÑ¯°opÈÞß_#|.g0/2%\n,E+«\x07%%)	5\fO5\r8\n\v	<F:d	\n1"\'9L0\v\b\n\bA!(\r\n7;\x1B\b\r\bQJ844\b/	\v\x07\'	ÑS\x07	\n"/	+\x1B\'\nO%\nE\b\v\x07I	(\nv\fC?+\x07<\v\x07R\x07\fZ	cI	\v§_#F\f\v\x07;\x07\v\x07-º=eT\rI\n\vGFI	TJ\b\vW	Y#\v\x07G\vHJ8	\v\x07:\b\v\x07-\v÷\b<V3gv\fÅMd1\vHº;Ç:\b+]\x07\'\vG\v)±;Ç\\5-L:\bA\f\b\n×*!bt¢þ4\x07	l\n\baþµ\x07H\nu=÷\vt	qG{\r\rX\nHCQ \x07\x07Ö,?"q.\x1BA ;Ñ+×,Á7	áø*M\vEM>Ã=\x07V5-e\rW\v¯9-\n\b\x07ÚÛ\x07\r\r9	\v\x07)	-\n(Y	\f<\v\bü\x07\x07\b\x07	\b\n\v\f\r\r\n\x1B\n !,.\f/123ª«¬	ûüÿ\0\n®yz£1XYÞLMüý/0@]^`ãª²»¼ÆÇÊËßåæ\0*258;<>JK^ª²µ»¼ÇËÏÐåæ*25;<FGJK_efÊÏÐ*;<FJX\\_`efªµ»¼ÆÊàåæñFJef³½¿ÀÖØñò¥§¿ÀÆÈÐÛÜI¾ÎÇÏÐJOPXZ_`²·¸ÀÂÇÈØ\\]÷øÿ\0nrßà op`~¯°ßàN¼½ GHOPY[]_¶ÆÕÖÝñòöstuv\'/0¨°¸ÀÈÐØàA1 Ï\0OP[\\\b	(0ïðop8>@CFThvÉÊÑÒÙÚèÿ\0!`#àE	\x07­¬!\b	05\b\b\x07\b\vQ\bV\b\v\n	\b\r\f\x07O\b\bX\b\rQD.\x07\r;&`!nk&É±\x1B\x07þZ\b\n\n\r\rk\x07\v\x07\x1B\x07Z\b,G\v-\r2\f-\x1B\x07\f­\x07\v\x07Mõ	=?9	,\0	0.#"\f0<\b\n¿#u\r×\x1Bâ\nó8\n]¹	Þ=\v\x079	G	\r\x07u\f[Z\n\v\nM\x07¬¥\r2¢Û\'\b\r´!+\x07M¿EV\v,EV\x1B7buufnqu!up!ejwjef!cz!{fsp!a^¡! \r!a ð-a,+1á,p§¡-©!.ü!/ÿa7\0¡7þ"8\vb8%"9¬¢:0";ô"LA5¢TbâUñkbVPpâV½bWÐbXfÒ¢XÛ"Yá¢Z¯ã"\\íåâ]Ñéb^!ï_ñ`vtfs.qspwjefe!dpnqbsjtpo!gvodujpo!epft!opu!dpssfdumz!jnqmfnfou!b!upubm!psefs	`]//!!!!1y123456789:BCDEFGSfgDfmm!bmsfbez!nvubcmz!cpsspxfeSfgDfmm!bmsfbez!cpsspxfeBÂ\f\nÐB¡Â\f\x1B\nqvmtfusffgcc2d7:732172f72'));
