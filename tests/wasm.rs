//! The edge to JavaScript, in Node and in a headless browser: conversions, errors, handles.
#![cfg(target_arch = "wasm32")]

use js_sys::{Array, Function, JSON, Object, Reflect};
use pulsetree_js as js;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

const T0: f64 = 1_600_000_020_000.0;
const GENERATION: f64 = 4_294_967_296.0;

/// The number of a new world.
fn world() -> u32 {
    js::install(Function::new_with_args("code, message, position", "return { code, message, position }"));
    js::create(&Object::new(), 0.0).expect("a world")
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

fn metric(world: u32, name: &str, kind: &str) -> (u32, u32) {
    let made = js::metric(world, name, Some(kind.to_owned()), None, &JsValue::UNDEFINED, 0.0).unwrap();
    (made[0], made[1])
}

#[wasm_bindgen_test]
fn a_counter_is_recorded_by_handle_and_exported() {
    let world = world();
    let (id, generation) = metric(world, "web.requests", "counter");
    let (slot, of) = split(js::resolve(world, id, generation, "\0path\0/"));
    assert_eq!(js::record(world, slot, of, 1.0, T0), 0);
    assert_eq!(js::record(world, slot, of, 2.0, T0), 0);
    assert_eq!(js::record(world, slot, of, -1.0, T0), 2, "a negative step is refused");
    assert_eq!(code(js::refusal(world, id, generation, -1.0)), "invalid_argument");
    let exported = js::prometheus(world, false, Vec::new(), T0, 0.0).unwrap();
    assert!(exported.contains("web_requests_total{path=\"/\"} 3\n"), "{exported}");
    assert!(js::remove_set(world, id, generation, strings(&["path", "/"])).unwrap());
    assert_eq!(js::record(world, slot, of, 1.0, T0), 1, "the old handle is stale");
}

#[wasm_bindgen_test]
fn errors_are_made_by_the_installed_function() {
    let world = world();
    let unknown = js::metric(world, "a", Some("kounter".into()), None, &JsValue::UNDEFINED, 0.0);
    assert_eq!(code(unknown), "invalid_argument");
    assert_eq!(code(js::metric(world, "a..b", None, None, &JsValue::UNDEFINED, 0.0)), "invalid_name");
    let cyclic = Object::new();
    Reflect::set(&cyclic, &"labels".into(), &cyclic).unwrap();
    assert_eq!(code(js::metric(world, "a", None, None, &cyclic, 0.0)), "invalid_argument");
    let function = Object::new();
    Reflect::set(&function, &"help".into(), &Function::new_no_args("")).unwrap();
    assert_eq!(code(js::metric(world, "a", None, None, &function, 0.0)), "invalid_argument");
    assert_eq!(
        code(js::query(world, &value(r#"{"start":0,"queries":[{"aggregator":"sun","metric":"m"}]}"#), T0)),
        "invalid_argument"
    );
    assert_eq!(js::find_metric(world, "a").unwrap(), None, "a refused call changes nothing");
}

#[wasm_bindgen_test]
fn trees_come_out_with_numbers_that_json_lacks() {
    let world = world();
    let (id, generation) = metric(world, "odd", "float");
    let (slot, of) = split(js::resolve(world, id, generation, ""));
    assert_eq!(js::record(world, slot, of, f64::NAN, T0), 0);
    let root = js::find_metric(world, "").unwrap().unwrap();
    let tree = js::tree_json(world, root[0], root[1], T0, 0.0).unwrap();
    let leaf = field(&field(&tree, "odd"), "_");
    assert!(leaf.as_f64().is_some_and(f64::is_nan));
}

#[wasm_bindgen_test]
fn trees_go_in_and_come_back() {
    world();
    let marked = js::annotate(&value(r#"{"a":{"_":1,"k":"old"}}"#), strings(&["k", "new"])).unwrap();
    assert_eq!(text(&field(&marked, "a")), r#"{"_":1,"k":"new"}"#);
    let merged = js::update(&value(r#"[{"k":1,"_":1}]"#), &value(r#"[{"k":2,"_":2}]"#)).unwrap();
    assert_eq!(text(&merged), r#"[{"k":1,"_":1},{"k":2,"_":2}]"#);
    let lines = js::json_to_prometheus(&value(r#"{"root":{"_":[{"k":2,"_":3}],"sum":{"_":4}}}"#), false, Vec::new());
    assert_eq!(lines.unwrap(), "root{k=\"2\"} 3\nroot_sum 4\n");
    let polluting = value(r#"{"a":{"__proto__":{"polluted":{"_":1}}}}"#);
    let copy = js::annotate(&polluting, Vec::new()).unwrap();
    assert!(field(&Object::new(), "polluted").is_undefined());
    assert_eq!(text(&copy), text(&polluting));
}

#[wasm_bindgen_test]
fn points_cross_as_columns() {
    let world = world();
    let (slot, of) = split(js::series(world, "cpu", "\0host\0a", T0).unwrap());
    assert_eq!(js::append(world, slot, of, T0, 1.0, T0), 0);
    assert_eq!(js::append(world, slot, of, f64::NAN, 1.0, T0), 2);
    assert_eq!(code(js::point_refusal(world, "timestamp", f64::NAN, false, T0)), "invalid_argument");
    let stored =
        js::append_many(world, slot, of, &[T0 + 1000.0, f64::INFINITY, T0 + 2000.0], &[2.0, 9.0, f64::NAN], T0)
            .unwrap();
    assert_eq!(stored, 2.0);
    let statuses =
        js::put_columns(world, &[slot, slot], &[of, of + 1], &[T0 / 1000.0, T0], &[5.0, 6.0], true, T0).unwrap();
    assert_eq!(statuses, [0, 1], "seconds on the wire; a stale handle is told by index");
    let request =
        value(&format!(r#"{{"start":{T0},"end":{},"queries":[{{"aggregator":"sum","metric":"cpu"}}]}}"#, T0 + 5000.0));
    let columns = js::query_columns(world, &request, T0).unwrap().get(0);
    assert_eq!(text(&Array::from(&field(&columns, "timestamps"))), "[1600000020000,1600000021000,1600000022000]");
    let values = Array::from(&field(&columns, "values"));
    assert_eq!((values.get(0).as_f64(), values.get(1).as_f64()), (Some(5.0), Some(2.0)));
    assert!(values.get(2).as_f64().unwrap().is_nan(), "NaN is exact in columns");
    let answer: JsValue = JSON::parse(&js::query(world, &request, T0).unwrap()).unwrap();
    let dps = field(&Array::from(&answer).get(0), "dps");
    assert_eq!(text(&dps), r#"{"1600000020":5,"1600000021":2,"1600000022":null}"#);
}

#[wasm_bindgen_test]
fn hits_reach_snapshot_store_and_reader() {
    let world = world();
    let recorder = js::recorder(world, "Test", None, None, None).unwrap();
    let (home, blog) =
        (js::target(world, recorder, "Home", None).unwrap(), js::target(world, recorder, "Blog", None).unwrap());
    let from_home = js::caller(world, recorder, "Home").unwrap();
    let reader = js::open_reader(world, recorder, 10.0).unwrap();
    assert_eq!(js::hit(world, recorder, home, u32::MAX, T0, T0), 1, "the reader is to be woken");
    assert_eq!(js::wakes(world), [reader]);
    assert_eq!(js::hit(world, recorder, blog, from_home, T0, T0), 0, "it has been woken already");
    assert_eq!(js::hit(world, recorder, home, u32::MAX, f64::NAN, T0), 2);
    let read = js::read_hits(world, reader, 10).unwrap();
    assert_eq!(read, [0.0, -1.0, T0 * 1000.0, 1.0, 1.0, f64::from(from_home), T0 * 1000.0, 1.0]);
    let aggregate = js::hits_json(world, recorder, "aggregate").unwrap();
    assert_eq!(aggregate, r#"{"message":[{"hits":1,"id":"Home"},{"hits":1,"id":"Blog"}],"response":200}"#);
    js::close_reader(world, reader);
    assert_eq!(field(&js::stats(world).unwrap(), "points").as_f64(), Some(2.0));
}

#[wasm_bindgen_test]
fn requests_and_messages_cross_as_parts() {
    let world = world();
    let route = js::route("POST", "/hits/a%20b").unwrap();
    assert_eq!(text(&route), r#"["hits","w","a b"]"#);
    assert!(js::route("GET", "/nowhere").is_none());
    let reply = js::serve(world, "GET", "/nowhere", "", None, "", &[], T0, 0.0).unwrap();
    assert_eq!(reply.status(), 404);
    let sent = js::socket_message(world, r#"{"operation":"suggest","type":"metrics"}"#, T0).unwrap();
    assert_eq!(text(&sent), r#"["send","[]"]"#);
    let closed = js::socket_message(world, "{", T0).unwrap();
    assert_eq!((closed.get(0).as_string().as_deref(), closed.get(1).as_f64()), (Some("close"), Some(1008.0)));
}
