//! One WebSocket session, as frames in and frames out: what the host does about each message.
//!
//! ```
//! use pulsetree::engine::{Engine, Options};
//! use pulsetree::socket::{Frame, message};
//! let mut engine = Engine::new(Options::default());
//! let frame = message(&mut engine, r#"{"operation":"suggest","type":"metrics"}"#, 0.0);
//! assert_eq!(frame, Frame::Send("[]".to_owned()));
//! ```

use crate::dialect::timely::{Remove, Subscription, Untimed, Wanted, aggregators};
use crate::engine::{Engine, Listing, LiveData};
use crate::error::{Error, NeedsZone, Result};
use crate::http::{Operation, open_envelope, timely};
use crate::image::Entry;
use crate::json::{self, Value};
use crate::labels::check_text;
use serde::Deserialize;

/// What the host does about one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Nothing: a put that went well is silent.
    Silence,
    /// Send this text.
    Send(String),
    /// Send this text, which is told how long it took.
    Timed(Untimed),
    /// Close with this code and reason.
    Close(u16, String),
    /// Send every hit of a recorder from now on.
    Live(String, LiveData),
    /// The subscription of this id begins.
    Create(String),
    /// The subscription of this id follows a metric from now on.
    Add(Followed),
    /// It does no longer.
    Remove(String, String),
    /// The subscription of this id ends.
    End(String),
    /// Tell the engine the clocks of this zone, and answer the message again.
    NeedsZone(NeedsZone),
}

/// A metric that a subscription follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    /// The subscription's id.
    pub id: String,
    /// The metric; one that it follows already is followed anew.
    pub metric: String,
    /// Its number in the engine.
    pub number: u32,
    /// Milliseconds between two frames, at least.
    pub delay: u32,
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
    Create,
    Add,
    Remove,
    Close,
}

impl Verb {
    /// The name that `authenticate` is told.
    const fn name(self) -> &'static str {
        let operation = match self {
            Self::Create => return "create",
            Self::Add => return "add",
            Self::Remove => return "remove",
            Self::Close => return "close",
            Self::Put => Operation::Put,
            Self::Query => Operation::Query,
            Self::Suggest => Operation::Suggest,
            Self::Lookup => Operation::Lookup,
            Self::Aggregators => Operation::Aggregators,
            Self::Metrics => Operation::Metrics,
            Self::Version => Operation::Version,
            Self::Hits => Operation::Hits,
        };
        operation.name()
    }
}

/// Asks for every hit of a recorder from now on, which may come later.
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
        operation: operation.name().to_owned(),
        // over a WebSocket, hits are followed, not counted
        writes: operation == Verb::Put,
        session: session.map(str::to_owned),
    })
}

/// Answers one message.
pub fn message(engine: &mut Engine, text: &str, now: f64) -> Frame {
    let answer = read(text).and_then(|message| frame(engine, message, text, now));
    answer.unwrap_or_else(|error| match &error.zone {
        Some(zone) => Frame::NeedsZone(zone.clone()),
        None => Frame::Close(POLICY, error.to_string()),
    })
}

/// A message as a value; of points, a number that JSON lacks costs its point, not the others.
fn read(text: &str) -> Result<Value<'_>> {
    let refused = match json::parse(text) {
        Ok(message) => return Ok(message),
        Err(refused) => refused,
    };
    let puts = |message: &Value<'_>| message.get("operation").and_then(Value::as_str) == Some(Operation::Put.name());
    json::parse_with_literals(text).ok().filter(puts).ok_or(refused)
}

fn frame(engine: &mut Engine, mut message: Value, text: &str, now: f64) -> Result<Frame> {
    let Envelope { operation, .. } = json::from_value(&message, "")?;
    open_envelope(&mut message);
    Ok(Frame::Send(match operation {
        Verb::Hits => return live(&message),
        Verb::Create => return subscription(&message).map(Frame::Create),
        Verb::Add => return add(engine, &message),
        Verb::Lookup => return timely::lookup_text(engine, &message).map(Frame::Timed),
        Verb::Close => return subscription(&message).map(Frame::End),
        Verb::Remove => {
            let Remove { subscription_id, metric } = json::from_value(&message, "")?;
            return Ok(Frame::Remove(subscription_id.to_owned(), metric.to_owned()));
        }
        Verb::Put => {
            engine.may_write(text.len(), now)?;
            let first = engine.put_json(&message, now)?.errors.into_iter().next();
            engine.note(&Entry::Message(text), now);
            return first.map_or(Ok(Frame::Silence), |failure| Err(Error::new(failure.code, failure.message)));
        }
        Verb::Query => timely::query_text(engine, &message, now)?,
        Verb::Suggest => timely::suggest_text(engine, &message)?,
        Verb::Aggregators => timely::no_fields(&message).map(|()| aggregators())?,
        Verb::Metrics => timely::no_fields(&message).and_then(|()| engine.list_metrics(Listing::Json))?,
        Verb::Version => timely::no_fields(&message).map(|()| crate::VERSION.to_owned())?,
    }))
}

/// Opens what [`Engine::read_subscription`] reads; the host closes it where it knows of no such subscription.
fn add(engine: &mut Engine, message: &Value<'_>) -> Result<Frame> {
    let wanted = Wanted::of(&json::from_value(message, "")?)?;
    let (id, metric, delay) = (wanted.subscription_id.clone(), wanted.metric.clone(), wanted.delay);
    let number = engine.subscribe(wanted)?;
    Ok(Frame::Add(Followed { id, metric, number, delay }))
}

/// The id of a message about a whole subscription.
fn subscription(message: &Value<'_>) -> Result<String> {
    json::from_value::<Subscription<'_>>(message, "")?.id()
}

fn live(message: &Value<'_>) -> Result<Frame> {
    let LiveRequest { id, data } = json::from_value(message, "")?;
    let data = LiveData::parse(data.unwrap_or_default())?;
    check_text("id", id)?;
    Ok(Frame::Live(id.to_owned(), data))
}
