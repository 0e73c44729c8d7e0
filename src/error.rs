//! One error type for every layer: a code, a message that names the argument, the value and what was expected.
//!
//! ```
//! use pulsetree::error::{Code, Error};
//! let error = Error::invalid("queries[0].aggregator", "sun", "one of the aggregators");
//! assert_eq!((error.code, error.code.status()), (Code::InvalidArgument, 400));
//! assert!(error.message.contains("queries[0].aggregator"));
//! ```

use serde::ser::{Serialize, Serializer};
use std::fmt;
use std::ops::Deref;

/// What every fallible function of this crate returns.
pub type Result<T> = core::result::Result<T, Error>;

/// The kinds of refusal. Their names are the `code` of JavaScript's `PulsetreeError`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// An argument or field has a value that it cannot have.
    InvalidArgument,
    /// A dotted name breaks the rules of names.
    InvalidName,
    /// A text does not follow its grammar.
    ParseError,
    /// A point is older than the retention.
    TooOld,
    /// Bytes of ours that are torn, changed, foreign or of a newer version.
    Corrupt,
    /// `authenticate` said no.
    Unauthorized,
    /// The page that asks may not call here.
    Forbidden,
    /// Nothing is at that path or under that id.
    NotFound,
    /// The metric was removed.
    NoSuchMetric,
    /// The path is there, for other methods.
    MethodNotAllowed,
    /// What is there has another type, other options or the same exposition name.
    TypeConflict,
    /// A metric that holds values cannot hold children.
    NotAContainer,
    /// A request body is too large.
    PayloadTooLarge,
    /// A request body is encoded in a way that is not decoded here.
    UnsupportedEncoding,
    /// The request names a host that this server is not.
    Misdirected,
    /// A limit on series, memory, buckets or undelivered hits is reached.
    LimitExceeded,
    /// Another process or tab keeps what is asked for.
    Locked,
    /// The whole was disposed of.
    Disposed,
    /// A fault of this library.
    Internal,
    /// Something is needed that is not there yet.
    Unavailable,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 20] = [
        Self::InvalidArgument,
        Self::InvalidName,
        Self::ParseError,
        Self::TooOld,
        Self::Corrupt,
        Self::Unauthorized,
        Self::Forbidden,
        Self::NotFound,
        Self::NoSuchMetric,
        Self::MethodNotAllowed,
        Self::TypeConflict,
        Self::NotAContainer,
        Self::PayloadTooLarge,
        Self::UnsupportedEncoding,
        Self::Misdirected,
        Self::LimitExceeded,
        Self::Locked,
        Self::Disposed,
        Self::Internal,
        Self::Unavailable,
    ];

    /// The name as JavaScript and the HTTP body spell it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::InvalidArgument => "invalid_argument",
            Self::InvalidName => "invalid_name",
            Self::ParseError => "parse_error",
            Self::TooOld => "too_old",
            Self::Corrupt => "corrupt",
            Self::Unauthorized => "unauthorized",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::NoSuchMetric => "no_such_metric",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::TypeConflict => "type_conflict",
            Self::NotAContainer => "not_a_container",
            Self::PayloadTooLarge => "payload_too_large",
            Self::UnsupportedEncoding => "unsupported_encoding",
            Self::Misdirected => "misdirected",
            Self::LimitExceeded => "limit_exceeded",
            Self::Locked => "locked",
            Self::Disposed => "disposed",
            Self::Internal => "internal",
            Self::Unavailable => "unavailable",
        }
    }

    /// The code of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.name() == name)
    }

    /// The HTTP status that answers it.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::InvalidArgument | Self::InvalidName | Self::ParseError | Self::TooOld | Self::Corrupt => 400,
            Self::Unauthorized => 401,
            Self::Forbidden => 403,
            Self::NotFound | Self::NoSuchMetric => 404,
            Self::MethodNotAllowed => 405,
            Self::TypeConflict | Self::NotAContainer => 409,
            Self::PayloadTooLarge => 413,
            Self::UnsupportedEncoding => 415,
            Self::Misdirected => 421,
            Self::LimitExceeded => 422,
            Self::Locked => 423,
            Self::Disposed | Self::Internal => 500,
            Self::Unavailable => 503,
        }
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, out: S) -> core::result::Result<S::Ok, S::Error> {
        out.serialize_str(self.name())
    }
}

/// A refusal. Nothing was changed by the call that returns it. One pointer wide, so that passing it on costs little code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(Box<Refusal>);

/// A zone whose clocks are needed, and from when to when, in ms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedsZone {
    /// As the request has it; whether there is such a zone is not known here.
    pub name: String,
    /// The first instant.
    pub from: i64,
    /// The last instant.
    pub to: i64,
}

/// What an [`Error`] says; its fields are the error's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What kind of refusal.
    pub code: Code,
    /// Names the argument, the value and what was expected.
    pub message: String,
    /// Where in the text, in UTF-16 units, for [`Code::ParseError`].
    pub position: Option<u32>,
    /// The zone whose clocks the call needs to be told first.
    pub zone: Option<NeedsZone>,
    /// In how many seconds the call may be made again, where that is known.
    pub retry_after: Option<u64>,
    /// The request has a field that nobody knows: some APIs have a status of its own for that.
    pub unknown_field: bool,
}

/// Longest piece of a caller's value that a message repeats, in bytes.
const SHOWN: usize = 80;

impl Deref for Error {
    type Target = Refusal;
    fn deref(&self) -> &Refusal {
        &self.0
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        *error.0
    }
}

impl Error {
    /// A refusal with a message of its own.
    #[cold]
    #[inline(never)]
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        let message = message.into();
        Self(Box::new(Refusal { code, message, position: None, zone: None, retry_after: None, unknown_field: false }))
    }

    /// `invalid_argument`: "`argument` is `value`; expected `expected`".
    #[cold]
    #[inline(never)]
    #[must_use]
    pub fn invalid(argument: &str, value: &str, expected: &str) -> Self {
        Self::of(Code::InvalidArgument, argument, value, expected)
    }

    /// Any code, in the words of [`Error::invalid`]; a long value is cut.
    #[cold]
    #[inline(never)]
    #[must_use]
    pub fn of(code: Code, argument: &str, value: &str, expected: &str) -> Self {
        Self::new(code, format!("{argument} is {}; expected {expected}", shown(value)))
    }

    /// `parse_error` at a position in UTF-16 units.
    #[cold]
    #[inline(never)]
    #[must_use]
    pub fn parse(message: impl Into<String>, position: u32) -> Self {
        let mut error = Self::new(Code::ParseError, message);
        error.0.position = Some(position);
        error
    }

    /// `invalid_argument` for a field that nobody knows.
    #[cold]
    #[must_use]
    pub fn unknown_field(message: impl Into<String>) -> Self {
        let mut error = Self::new(Code::InvalidArgument, message);
        error.0.unknown_field = true;
        error
    }

    /// `unavailable`: there is no room now; the call may be made again in so many seconds, which the message tells last.
    #[cold]
    #[must_use]
    pub fn no_room(message: &str, seconds: u64) -> Self {
        let mut error = Self::new(Code::Unavailable, format!("{message}; expected it to try again in {seconds} s"));
        error.0.retry_after = Some(seconds);
        error
    }

    /// `unavailable`: the call can be answered once the clocks of a zone are known; asked again after, it will be.
    #[cold]
    #[inline(never)]
    #[must_use]
    pub fn needs_zone(name: &str, from: i64, to: i64) -> Self {
        let message = format!("timezone is {}; expected UTC, as no other zone's clocks are known here", shown(name));
        let mut error = Self::new(Code::Unavailable, message);
        error.0.zone = Some(NeedsZone { name: name.to_owned(), from, to });
        error
    }

    /// The same refusal, its message led by where it happened, such as `queries[2]`.
    #[cold]
    #[inline(never)]
    #[must_use]
    pub fn within(mut self, place: &str) -> Self {
        self.0.message = format!("{place}: {}", self.0.message);
        self
    }
}

/// A caller's value as a message shows it: quoted, cut after 80 bytes.
#[must_use]
pub fn shown(value: &str) -> String {
    let (head, mark) = cut(value);
    format!("\"{head}{mark}\"")
}

/// A text made of a caller's values as a message shows it: cut after 80 bytes.
#[must_use]
pub fn shortened(text: &str) -> String {
    let (head, mark) = cut(text);
    format!("{head}{mark}")
}

/// What a message shows of a text, and what tells that there was more.
fn cut(text: &str) -> (&str, &'static str) {
    let head = text.get(..text.floor_char_boundary(SHOWN)).unwrap_or(text);
    (head, if head.len() < text.len() { "…" } else { "" })
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.name(), self.message)
    }
}

impl std::error::Error for Error {}
