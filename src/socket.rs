//! One WebSocket session, as frames in and frames out: what the host does about each message.

use crate::engine::{Engine, LiveData};
use crate::error::{Code, Error, Result};
use crate::http::{Operation, ROUTES, Reply, Request, serve};
use crate::json::{self, Fields, Value};

/// What the host does about one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Nothing: a put that went well is silent.
    Silence,
    /// Send this text.
    Send(String),
    /// Close with this code and reason.
    Close(u16, String),
    /// Send every hit of a recorder from now on.
    Live(String, LiveData),
}

/// What a message asks for, before it is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The operation's name.
    pub operation: String,
    /// Whether it changes what is held.
    pub writes: bool,
    /// The session the message names.
    pub session: Option<String>,
}

/// The close code of every failed request (RFC 6455: policy violation).
const POLICY: u16 = 1008;

/// What a message asks for, so that the host may ask for leave first.
///
/// # Errors
/// `parse_error` for text that is no JSON, `invalid_argument` for an unknown operation.
pub fn asked(text: &str) -> Result<Asked> {
    let message = json::parse(text)?;
    let operation = operation(&message)?;
    let session = message.get("sessionId").and_then(Value::as_str).map(str::to_owned);
    Ok(Asked { operation: operation.to_owned(), writes: operation == Operation::Put.name(), session })
}

/// Answers one message.
pub fn message(engine: &mut Engine, text: &str, now: f64, mono: f64) -> Frame {
    frame(engine, text, now, mono).unwrap_or_else(|error| Frame::Close(POLICY, error.message.clone()))
}

fn frame(engine: &mut Engine, text: &str, now: f64, mono: f64) -> Result<Frame> {
    let message = json::parse(text)?;
    let operation = operation(&message)?;
    if operation == Operation::Hits.name() {
        return live(engine, &message);
    }
    let route = ROUTES.iter().rfind(|route| route.operation.name() == operation);
    let (method, path) = route.map_or(("", ""), |route| (route.method, route.path));
    let reply = serve(engine, Request { method, path, body: text, ..Request::default() }, now, mono);
    Ok(match reply {
        Reply { status: 200, .. } if operation == Operation::Put.name() => Frame::Silence,
        Reply { status: 200, body, .. } => Frame::Send(body),
        Reply { body, .. } => Frame::Close(POLICY, reason(&body)),
    })
}

/// The operations that a message may name.
fn operation(message: &Value) -> Result<&str> {
    let known = [Operation::Put, Operation::Query, Operation::Suggest, Operation::Version, Operation::Hits];
    let given = Fields::of(message, "message")?.required_string("operation")?;
    if known.iter().any(|operation| operation.name() == given) {
        return Ok(given);
    }
    let names: Vec<&str> = known.iter().map(|operation| operation.name()).collect();
    Err(Error::invalid("operation", given, &["one of ", &names.join(", ")].concat()))
}

fn live(engine: &Engine, message: &Value) -> Result<Frame> {
    let mut fields = Fields::of(message, "message")?;
    fields.get("operation");
    fields.get("sessionId");
    let id = fields.required_string("id")?;
    let data = fields.string("data")?.map_or(Ok(LiveData::TimeSeries), LiveData::parse)?;
    fields.finish()?;
    if engine.hits().find(id).is_none() {
        return Err(Error::of(Code::NotFound, "id", id, "a recorder that has been hit"));
    }
    Ok(Frame::Live(id.to_owned(), data))
}

/// The message of an error body, or what a summary's first refusal says.
fn reason(body: &str) -> String {
    let parsed = json::parse(body).unwrap_or(Value::Null);
    let refusals = match parsed.get("errors") {
        Some(Value::Array(refusals)) => refusals.first(),
        _ => None,
    };
    let message = parsed.get("error").or(refusals).and_then(|error| error.get("message"));
    message.and_then(Value::as_str).unwrap_or("the request failed").to_owned()
}
