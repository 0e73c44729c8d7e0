//! One WebSocket session, as frames in and frames out: what the host does about each message.

use crate::dialect::timely::aggregators;
use crate::engine::{Engine, Listing, LiveData};
use crate::error::{Code, Error, NeedsZone, Result};
use crate::http::{Operation, open_envelope, timely};
use crate::json::{self, Value};
use serde::Deserialize;

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
    /// Tell the engine the clocks of this zone, and answer the message again.
    NeedsZone(NeedsZone),
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

/// What every message has beside its request.
#[derive(Deserialize)]
struct Envelope<'a> {
    /// What is asked for.
    operation: Verb,
    /// Who asks, where `authenticate` wants to know.
    #[serde(rename = "sessionId", borrow)]
    session: Option<&'a str>,
}

/// The operations that messages may ask for.
#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Verb {
    Put,
    Query,
    Suggest,
    Lookup,
    Aggregators,
    Metrics,
    Version,
    Hits,
}

impl Verb {
    const fn operation(self) -> Operation {
        match self {
            Self::Put => Operation::Put,
            Self::Query => Operation::Query,
            Self::Suggest => Operation::Suggest,
            Self::Lookup => Operation::Lookup,
            Self::Aggregators => Operation::Aggregators,
            Self::Metrics => Operation::Metrics,
            Self::Version => Operation::Version,
            Self::Hits => Operation::Hits,
        }
    }
}

/// Asks for every hit of a recorder from now on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LiveRequest<'a> {
    /// The recorder's.
    id: &'a str,
    /// What is sent of each hit.
    #[serde(borrow)]
    data: Option<&'a str>,
}

/// What a message asks for, so that the host may ask for leave first.
///
/// # Errors
/// `parse_error` for text that is no JSON, `invalid_argument` for an unknown operation.
pub fn asked(text: &str) -> Result<Asked> {
    let message = read(text)?;
    let Envelope { operation, session } = json::from_value(&message, "")?;
    Ok(Asked {
        operation: operation.operation().name().to_owned(),
        // over a WebSocket, hits are followed, not counted
        writes: operation == Verb::Put,
        session: session.map(str::to_owned),
    })
}

/// Answers one message.
pub fn message(engine: &mut Engine, text: &str, now: f64) -> Frame {
    let answer = read(text).and_then(|message| frame(engine, message, now));
    answer.unwrap_or_else(|error| match &error.zone {
        Some(zone) => Frame::NeedsZone(zone.clone()),
        None => Frame::Close(POLICY, error.to_string()),
    })
}

/// A message as a value; of points, a number that JSON lacks costs its point, not the others.
fn read(text: &str) -> Result<Value> {
    let refused = match json::parse(text) {
        Ok(message) => return Ok(message),
        Err(refused) => refused,
    };
    let puts = |message: &Value| message.get("operation").and_then(Value::as_str) == Some(Operation::Put.name());
    json::parse_with_literals(text).ok().filter(puts).ok_or(refused)
}

fn frame(engine: &mut Engine, mut message: Value, now: f64) -> Result<Frame> {
    let Envelope { operation, .. } = json::from_value(&message, "")?;
    open_envelope(&mut message);
    Ok(Frame::Send(match operation {
        Verb::Hits => return live(engine, &message),
        Verb::Put => {
            let first = engine.put_json(&message, now)?.errors.into_iter().next();
            return first.map_or(Ok(Frame::Silence), |failure| Err(Error::new(failure.code, failure.message)));
        }
        Verb::Query => timely::query_text(engine, &message, now)?,
        Verb::Suggest => timely::suggest_text(engine, &message)?,
        Verb::Lookup => timely::lookup_text(engine, &message)?,
        Verb::Aggregators => timely::no_fields(&message).map(|()| aggregators())?,
        Verb::Metrics => timely::no_fields(&message).and_then(|()| engine.list_metrics(Listing::Json))?,
        Verb::Version => timely::no_fields(&message).map(|()| crate::VERSION.to_owned())?,
    }))
}

fn live(engine: &Engine, message: &Value) -> Result<Frame> {
    let LiveRequest { id, data } = json::from_value(message, "")?;
    let data = LiveData::parse(data.unwrap_or_default())?;
    if engine.hits().find(id).is_none() {
        return Err(Error::of(Code::NotFound, "id", id, "a recorder that has been hit"));
    }
    Ok(Frame::Live(id.to_owned(), data))
}
