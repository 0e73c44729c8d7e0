//! One WebSocket session, as frames in and frames out: what the host does about each message.

use crate::engine::{Engine, LiveData};
use crate::error::{Code, Error, Result};
use crate::http::{Operation, open_envelope, timely};
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
    Ok(Asked { operation: operation.name().to_owned(), writes: operation == Operation::Put, session })
}

/// Answers one message.
pub fn message(engine: &mut Engine, text: &str, now: f64) -> Frame {
    let answer = match json::parse(text) {
        Ok(mut message) => frame(engine, &mut message, now),
        Err(error) => Err(error),
    };
    answer.unwrap_or_else(|error| Frame::Close(POLICY, [error.code.name(), ": ", &error.message].concat()))
}

fn frame(engine: &mut Engine, message: &mut Value, now: f64) -> Result<Frame> {
    let operation = operation(message)?;
    open_envelope(message);
    Ok(Frame::Send(match operation {
        Operation::Hits => return live(engine, message),
        Operation::Put => {
            let first = engine.put_json(message, now)?.errors.into_iter().next();
            return first.map_or(Ok(Frame::Silence), |(_, error)| Err(error));
        }
        Operation::Query => timely::query_text(engine, message, now)?,
        Operation::Suggest => timely::suggest_text(engine, message)?,
        _ => {
            let mut fields = Fields::of(message, "")?;
            let _ = (fields.get("operation"), fields.get("sessionId"));
            fields.finish()?;
            crate::VERSION.to_owned()
        }
    }))
}

/// The operation that a message names.
fn operation(message: &Value) -> Result<Operation> {
    let given = Fields::of(message, "message")?.required_string("operation")?;
    for operation in [Operation::Put, Operation::Query, Operation::Suggest, Operation::Version, Operation::Hits] {
        if operation.name() == given {
            return Ok(operation);
        }
    }
    Err(Error::invalid("operation", given, "one of put, query, suggest, version, hits"))
}

fn live(engine: &Engine, message: &Value) -> Result<Frame> {
    let mut fields = Fields::of(message, "message")?;
    let id = fields.required_string("id")?;
    let data = LiveData::parse(fields.string("data")?.unwrap_or_default())?;
    fields.finish()?;
    if engine.hits().find(id).is_none() {
        return Err(Error::of(Code::NotFound, "id", id, "a recorder that has been hit"));
    }
    Ok(Frame::Live(id.to_owned(), data))
}
