//! What is wrong with a text, and where.

use crate::error::{Error, shown};
use serde::Serialize;

/// What is wrong, and which bytes of the text it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Syntax {
    pub(super) message: String,
    start: usize,
    end: usize,
    /// Whether the bytes are the message's subject.
    about: bool,
}

/// The body of the refusal of a text; lines and columns count from 1, columns in UTF-16 units.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SyntaxBody {
    /// Always `parse-error`.
    r#type: &'static str,
    /// What is wrong.
    message: String,
    /// Of the status, as HTTP has it.
    reason: &'static str,
    /// 400.
    status: u16,
    /// Where the part begins that it is about.
    line: usize,
    /// In that line.
    col: usize,
    /// Where it ends.
    line_end: usize,
    /// In that line, the first behind it.
    col_end: usize,
}

impl Syntax {
    pub(super) fn new(message: impl Into<String>, start: usize, end: usize) -> Self {
        Self { message: message.into(), start, end, about: false }
    }

    /// The message is led by the bytes that it is about.
    pub(super) fn about(predicate: impl Into<String>, start: usize, end: usize) -> Self {
        Self { about: true, ..Self::new(predicate, start, end) }
    }

    fn told(&self, text: &str) -> String {
        match text.get(self.start..self.end).filter(|_| self.about) {
            Some(subject) => format!("{} {}", shown(subject), self.message),
            None => self.message.clone(),
        }
    }

    /// What is wrong, without its place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The refusal of a text over HTTP.
    #[must_use]
    pub fn body(&self, text: &str) -> SyntaxBody {
        let ((line, col), (line_end, col_end)) = (place(text, self.start), place(text, self.end));
        let message = self.told(text);
        SyntaxBody { r#type: "parse-error", message, reason: "Bad Request", status: 400, line, col, line_end, col_end }
    }

    /// `parse_error` with line, column and position.
    #[must_use]
    pub fn into_error(self, text: &str) -> Error {
        let (line, col) = place(text, self.start);
        let before = text.get(..self.start).unwrap_or(text);
        Error::parse(format!("line {line}, column {col}: {}", self.told(text)), before.encode_utf16().count() as u32)
    }
}

/// Line and column of a byte.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    (line, before.get(line_start..).unwrap_or_default().encode_utf16().count() + 1)
}
