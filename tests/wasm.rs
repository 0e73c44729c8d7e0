//! The edge to JavaScript, in Node and in a headless browser: conversions, errors, handles.
#![cfg(target_arch = "wasm32")]

use js_sys::{Array, Function, JSON, Object, Reflect};
use pulsetree_js::{Engine, annotate, install, json_to_prometheus, update};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

const T0: f64 = 1_600_000_020_000.0;
const GENERATION: f64 = 4_294_967_296.0;

fn engine() -> Engine {
    install(Function::new_with_args("code, message, position", "return { code, message, position }"));
    Engine::new(67_108_864.0, f64::NAN, 2000, 1_000_000)
}

fn strings(items: &[&str]) -> Vec<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

fn value(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

fn text(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

fn field(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &name.into()).unwrap()
}

fn code<T>(outcome: Result<T, JsValue>) -> String {
    let Err(thrown) = outcome else { panic!("nothing was thrown") };
    field(&thrown, "code").as_string().unwrap()
}

fn split(packed: f64) -> (u32, u32) {
    ((packed % GENERATION) as u32, (packed / GENERATION) as u32)
}

fn metric(engine: &mut Engine, name: &str, kind: &str) -> (u32, u32) {
    let made = engine.metric(name, Some(kind.to_owned()), None, &JsValue::UNDEFINED, 0.0).unwrap();
    (made[0], made[1])
}

#[wasm_bindgen_test]
fn a_counter_is_recorded_by_handle_and_exported() {
    let mut engine = engine();
    let (id, generation) = metric(&mut engine, "web.requests", "counter");
    let (slot, of) = split(engine.resolve(id, generation, strings(&["path", "/"])).unwrap());
    assert_eq!(engine.record(slot, of, 1.0, T0), 0);
    assert_eq!(engine.record(slot, of, 2.0, T0), 0);
    assert_eq!(engine.record(slot, of, -1.0, T0), 2, "a negative step is refused");
    assert_eq!(code(engine.refusal(id, generation, -1.0)), "invalid_argument");
    let exported = engine.prometheus(false, Vec::new(), T0, 0.0).unwrap();
    assert!(exported.contains("web_requests_total{path=\"/\"} 3\n"), "{exported}");
    assert!(engine.remove_set(id, generation, strings(&["path", "/"])).unwrap());
    assert_eq!(engine.record(slot, of, 1.0, T0), 1, "the old handle is stale");
}

#[wasm_bindgen_test]
fn errors_are_made_by_the_installed_function() {
    let mut engine = engine();
    let unknown = engine.metric("a", Some("kounter".into()), None, &JsValue::UNDEFINED, 0.0);
    assert_eq!(code(unknown), "invalid_argument");
    assert_eq!(code(engine.metric("a..b", None, None, &JsValue::UNDEFINED, 0.0)), "invalid_name");
    let cyclic = Object::new();
    Reflect::set(&cyclic, &"labels".into(), &cyclic).unwrap();
    assert_eq!(code(engine.metric("a", None, None, &cyclic, 0.0)), "invalid_argument");
    let function = Object::new();
    Reflect::set(&function, &"help".into(), &Function::new_no_args("")).unwrap();
    assert_eq!(code(engine.metric("a", None, None, &function, 0.0)), "invalid_argument");
    assert_eq!(
        code(engine.query(&value(r#"{"start":0,"queries":[{"aggregator":"sun","metric":"m"}]}"#), T0)),
        "invalid_argument"
    );
    assert_eq!(engine.find_metric("a"), None, "a refused call changes nothing");
}

#[wasm_bindgen_test]
fn trees_come_out_with_numbers_that_json_lacks() {
    let mut engine = engine();
    let (id, generation) = metric(&mut engine, "odd", "float");
    let (slot, of) = split(engine.resolve(id, generation, Vec::new()).unwrap());
    engine.record(slot, of, f64::NAN, T0);
    let root = engine.find_metric("").unwrap();
    let tree = engine.tree_json(root[0], root[1], T0, 0.0).unwrap();
    let leaf = field(&field(&tree, "odd"), "_");
    assert!(leaf.as_f64().is_some_and(f64::is_nan));
}

#[wasm_bindgen_test]
fn trees_go_in_and_come_back() {
    engine();
    let marked = annotate(&value(r#"{"a":{"_":1,"k":"old"}}"#), strings(&["k", "new"])).unwrap();
    assert_eq!(text(&field(&marked, "a")), r#"{"k":"new","_":1}"#.to_owned(), "{}", text(&marked));
    let merged = update(&value(r#"[{"k":1,"_":1}]"#), &value(r#"[{"k":2,"_":2}]"#)).unwrap();
    assert_eq!(text(&merged), r#"[{"k":1,"_":1},{"k":2,"_":2}]"#);
    let lines = json_to_prometheus(&value(r#"{"root":{"_":[{"k":2,"_":3}],"sum":{"_":4}}}"#), false, Vec::new());
    assert_eq!(lines.unwrap(), "root{k=\"2\"} 3\nroot_sum 4\n");
    let polluting = value(r#"{"a":{"__proto__":{"polluted":{"_":1}}}}"#);
    let copy = annotate(&polluting, Vec::new()).unwrap();
    assert!(field(&Object::new(), "polluted").is_undefined());
    assert_eq!(text(&copy), text(&polluting));
}

#[wasm_bindgen_test]
fn points_cross_as_columns() {
    let mut engine = engine();
    let (slot, of) = split(engine.series("cpu", strings(&["host", "a"]), T0).unwrap());
    assert_eq!(engine.append(slot, of, T0, 1.0, T0), 0);
    assert_eq!(engine.append(slot, of, f64::NAN, 1.0, T0), 2);
    assert_eq!(code(engine.point_refusal(f64::NAN, false, T0)), "invalid_argument");
    let stored = engine.append_many(slot, of, &[T0 + 1000.0, f64::INFINITY, T0 + 2000.0], &[2.0, 9.0, f64::NAN], T0);
    assert_eq!(stored, 2.0);
    let statuses = engine.put_columns(&[slot, slot], &[of, of + 1], &[T0 / 1000.0, T0], &[5.0, 6.0], true, T0);
    assert_eq!(statuses, [0, 1], "seconds on the wire; a stale handle is told by index");
    let request =
        value(&format!(r#"{{"start":{T0},"end":{},"queries":[{{"aggregator":"sum","metric":"cpu"}}]}}"#, T0 + 5000.0));
    let columns = engine.query_columns(&request, T0).unwrap().get(0);
    assert_eq!(text(&Array::from(&field(&columns, "timestamps"))), "[1600000020000,1600000021000,1600000022000]");
    let values = Array::from(&field(&columns, "values"));
    assert_eq!((values.get(0).as_f64(), values.get(1).as_f64()), (Some(5.0), Some(2.0)));
    assert!(values.get(2).as_f64().unwrap().is_nan(), "NaN is exact in columns");
    let answer: JsValue = JSON::parse(&engine.query(&request, T0).unwrap()).unwrap();
    let dps = field(&Array::from(&answer).get(0), "dps");
    assert_eq!(text(&dps), r#"{"1600000020":5,"1600000021":2,"1600000022":null}"#);
}

#[wasm_bindgen_test]
fn hits_reach_snapshot_store_and_reader() {
    let mut engine = engine();
    let recorder = engine.recorder("Test", None, None, None).unwrap();
    let (home, blog) = (engine.target(recorder, "Home", None).unwrap(), engine.target(recorder, "Blog", None).unwrap());
    let from_home = engine.caller(recorder, "Home").unwrap();
    let reader = engine.open_reader(recorder, 10.0);
    assert_eq!(engine.hit(recorder, home, u32::MAX, T0, T0), 1, "the reader is to be woken");
    assert_eq!(engine.wakes(), [reader]);
    engine.hit(recorder, blog, from_home, T0, T0);
    assert_eq!(engine.hit(recorder, home, u32::MAX, f64::NAN, T0), 2);
    let read = engine.read_hits(reader, 10).unwrap();
    assert_eq!(read, [0.0, -1.0, T0 * 1000.0, 1.0, 1.0, f64::from(from_home), T0 * 1000.0, 1.0]);
    let aggregate = engine.hits_json(recorder, "aggregate").unwrap();
    assert_eq!(aggregate, r#"{"message":[{"hits":1,"id":"Home"},{"hits":1,"id":"Blog"}],"response":200}"#);
    engine.close_reader(reader);
    assert_eq!(field(&JSON::parse(&engine.stats().as_string().unwrap()).unwrap(), "points").as_f64(), Some(2.0));
}

#[wasm_bindgen_test]
fn requests_and_messages_cross_as_parts() {
    let mut engine = engine();
    let route = engine.route("POST", "/hits/a%20b").unwrap();
    assert_eq!(text(&route), r#"["hits","w","a b"]"#);
    assert!(engine.route("GET", "/nowhere").is_none());
    let reply = engine.serve("GET", "/nowhere", "", None, "", T0, 0.0);
    assert_eq!(reply.get(0).as_f64(), Some(404.0));
    let sent = engine.socket_message(r#"{"operation":"suggest","type":"metrics"}"#, T0, 0.0);
    assert_eq!(text(&sent), r#"["send","[]"]"#);
    let closed = engine.socket_message("{", T0, 0.0);
    assert_eq!((closed.get(0).as_string().as_deref(), closed.get(1).as_f64()), (Some("close"), Some(1008.0)));
}
