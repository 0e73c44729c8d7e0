//! Requests and WebSocket messages as plain parts.

use super::convert::array;
use super::{OrThrow, Thrown, Watch, attempt, needed, with};
use js_sys::Array;
use pulsetree::error::{Code, Error};
use pulsetree::http::{self, Matched, Reply, Request};
use pulsetree::socket::{self, Followed, Frame};
use wasm_bindgen::prelude::*;
use web_sys::{Headers, Response, ResponseInit};

/// A reply as what `fetch` handlers return; one to HEAD, and 204, without a body.
fn response(reply: &Reply, method: &str) -> Thrown<Response> {
    let headers = Headers::new()?;
    for (name, value) in &reply.headers {
        headers.append(name, value)?;
    }
    let init = ResponseInit::new();
    init.set_status(reply.status);
    init.set_headers(&headers);
    let bare = method == "HEAD" || reply.status == 204;
    Response::new_with_opt_str_and_init((!bare).then_some(reply.body.as_str()), &init)
}

fn refusal(code: &str, message: &str) -> Error {
    Error::new(Code::named(code).unwrap_or(Code::Internal), message)
}

const fn access(writes: bool) -> &'static str {
    if writes { "w" } else { "r" }
}

fn optional(text: Option<&str>) -> JsValue {
    text.map_or(JsValue::UNDEFINED, JsValue::from_str)
}

/// `[operation, "r" or "w", id]`, or undefined where `serve` answers 404 or 405.
#[wasm_bindgen]
#[must_use]
pub fn route(method: &str, path: &str) -> Option<Array> {
    let Matched::Route(route, id) = http::find(method, path) else { return None };
    let operation = route.operation;
    Some(array([operation.name().into(), access(operation.writes()).into(), optional(id.as_deref())]))
}

/// The reply to a request.
#[wasm_bindgen]
#[expect(clippy::too_many_arguments, reason = "a request's parts cross as they are")]
pub fn serve(
    world: u32,
    method: &str,
    path: &str,
    query: &str,
    accept: Option<String>,
    body: &str,
    bytes: &[u8],
    now: f64,
    mono: f64,
) -> Thrown<Response> {
    let watch = Watch::start();
    let request = Request { method, path, query, accept: accept.as_deref(), body, bytes };
    let mut reply = attempt(world, |engine| Ok(http::serve(engine, request, now, mono)))?;
    if let Some(zone) = &reply.zone {
        return Err(needed(zone));
    }
    reply.took(watch.ms());
    response(&reply, method)
}

/// The reply to a refusal that the face itself makes, as the API has it that the method and path are of.
#[wasm_bindgen(js_name = errorResponse)]
pub fn error_response(code: &str, message: &str, method: &str, path: &str) -> Thrown<Response> {
    response(&Reply::refusal(method, path, &refusal(code, message)), method)
}

/// Its body alone, for a stream that fails once it runs.
#[wasm_bindgen(js_name = errorBody)]
#[must_use]
pub fn error_body(code: &str, message: &str) -> String {
    Reply::error(&refusal(code, message)).body
}

/// `[operation, "r" or "w", session id]` of a message.
#[wasm_bindgen(js_name = socketOperation)]
pub fn socket_operation(text: &str) -> Thrown<Array> {
    let asked = socket::asked(text).or_throw()?;
    Ok(array([asked.operation.into(), access(asked.writes).into(), optional(asked.session.as_deref())]))
}

/// `["send", text]`, `["close", code, reason]`, `["live", id, data]`, `["create", id]`, `["add", id, metric, subscription,
/// delay in ms]`, `["remove", id, metric]`, `["end", id]` or `[]`.
#[wasm_bindgen(js_name = socketMessage)]
pub fn socket_message(world: u32, text: &str, now: f64) -> Thrown<Array> {
    let watch = Watch::start();
    let frame = attempt(world, |engine| Ok(socket::message(engine, text, now)))?;
    Ok(match frame {
        Frame::NeedsZone(zone) => return Err(needed(&zone)),
        Frame::Silence => Array::new(),
        Frame::Send(text) => array(["send".into(), text.into()]),
        Frame::Timed(text) => array(["send".into(), text.after(watch.ms()).into()]),
        Frame::Close(code, reason) => array(["close".into(), code.into(), reason.into()]),
        Frame::Live(id, data) => array(["live".into(), id.into(), data.name().into()]),
        Frame::Create(id) => array(["create".into(), id.into()]),
        Frame::Remove(id, metric) => array(["remove".into(), id.into(), metric.into()]),
        Frame::End(id) => array(["end".into(), id.into()]),
        Frame::Add(Followed { id, metric, number, delay }) => {
            array(["add".into(), id.into(), metric.into(), number.into(), delay.into()])
        }
    })
}

/// The next frame of a subscription: `[text or undefined, whether there is more already, whether it has ended]`.
#[wasm_bindgen(js_name = readSubscription)]
pub fn read_subscription(world: u32, subscription: u32, now: f64) -> Thrown<Array> {
    let page = attempt(world, |engine| engine.read_subscription(subscription, now))?;
    Ok(array([optional(page.text.as_deref()), page.more.into(), page.complete.into()]))
}

/// Closes a subscription.
#[wasm_bindgen]
pub fn unsubscribe(world: u32, subscription: u32) {
    with(world, |engine| engine.unsubscribe(subscription));
}
