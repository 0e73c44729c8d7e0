//! The syntax tree of a text.

use crate::dialect::heroic::filter::Filter;

/// A part of the text, and its bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    pub node: Node,
    pub start: usize,
    pub end: usize,
}

/// What an expression is.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A number, a duration, or a text without quotes.
    Run(String),
    Text(String),
    Reference(String),
    Instant(i64),
    List(Vec<Expression>),
    /// A function and its arguments, some with names.
    Call(String, Vec<(Option<String>, Expression)>),
    Negative(Box<Expression>),
    /// Operators of one rank, left to right.
    Arithmetic(Box<Expression>, Vec<(Operator, Expression)>),
    /// Grouped by each, the first one innermost; `None` is every tag.
    By(Box<Expression>, Vec<Option<Expression>>),
    /// One after the other.
    Pipe(Vec<Expression>),
    /// The points as they are.
    Everything,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Times,
    Over,
    Plus,
    Minus,
}

/// One query.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    pub select: Expression,
    /// A distance to now, or both ends.
    pub range: Option<(Expression, Option<Expression>)>,
    pub filter: Option<Filter>,
}

/// A statement of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Statement {
    Let(String, Query),
    Query(Query),
}

/// Words of the grammar, which stand for themselves in quotes only.
pub const RESERVED: [&str; 12] =
    ["and", "or", "not", "in", "true", "false", "with", "as", "where", "from", "by", "let"];
