//! A syntax tree as a text that reads as the same tree.

use super::tree::{Expression, Node, Operator, Query, Statement};
use crate::dialect::heroic::filter::Quoted;
use crate::time::print_instant;
use std::fmt::{self, Display, Formatter};

impl Display for Statement {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Let(name, query) => write!(f, "let ${name} = {query}"),
            Self::Query(query) => write!(f, "{query}"),
        }
    }
}

impl Display for Query {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.select)?;
        match &self.range {
            Some((first, Some(second))) => write!(f, " from points({first}, {second})")?,
            Some((first, None)) => write!(f, " from points({first})")?,
            None => {}
        }
        match &self.filter {
            Some(filter) => write!(f, " where {filter}"),
            None => Ok(()),
        }
    }
}

impl Display for Expression {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.node {
            Node::Everything => f.write_str("*"),
            Node::Run(text) => f.write_str(text),
            Node::Text(text) => write!(f, "{}", Quoted { text, always: true }),
            Node::Reference(name) => write!(f, "${name}"),
            Node::Instant(ms) => write!(f, "{{{}}}", print_instant(*ms)),
            Node::List(items) => {
                f.write_str("[")?;
                joined(f, items, ", ", |item, f| write!(f, "{item}"))?;
                f.write_str("]")
            }
            Node::Call(name, arguments) => {
                write!(f, "{name}(")?;
                joined(f, arguments, ", ", |(name, argument), f| match name {
                    Some(name) => write!(f, "{name}={argument}"),
                    None => write!(f, "{argument}"),
                })?;
                f.write_str(")")
            }
            Node::Negative(inner) => write!(f, "-{}", Inside(inner, rank(self))),
            Node::Arithmetic(first, rest) => {
                write!(f, "{}", Inside(first, rank(self)))?;
                rest.iter().try_for_each(|(operator, operand)| {
                    write!(f, " {} {}", operator.sign(), Inside(operand, rank(self)))
                })
            }
            Node::By(inner, groups) => {
                write!(f, "{}", Inside(inner, rank(self)))?;
                groups.iter().try_for_each(|group| match group {
                    Some(group) => write!(f, " by {}", Inside(group, rank(self))),
                    None => f.write_str(" by *"),
                })
            }
            Node::Pipe(stages) => joined(f, stages, " | ", |stage, f| write!(f, "{}", Inside(stage, rank(self)))),
        }
    }
}

impl Operator {
    const fn sign(self) -> &'static str {
        match self {
            Self::Times => "*",
            Self::Over => "/",
            Self::Plus => "+",
            Self::Minus => "-",
        }
    }
}

/// How loosely an expression holds together: what is in it stands in parentheses where that holds no closer.
fn rank(expression: &Expression) -> u8 {
    match &expression.node {
        Node::Negative(_) => 1,
        Node::Arithmetic(_, rest)
            if rest.iter().all(|(operator, _)| matches!(operator, Operator::Times | Operator::Over)) =>
        {
            2
        }
        Node::Arithmetic(..) => 3,
        Node::By(..) => 4,
        Node::Pipe(_) => 5,
        _ => 0,
    }
}

struct Inside<'a>(&'a Expression, u8);

impl Display for Inside<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(inner, around) = self;
        if rank(inner) < *around { write!(f, "{inner}") } else { write!(f, "({inner})") }
    }
}

fn joined<T>(
    f: &mut Formatter<'_>,
    items: &[T],
    between: &str,
    one: impl Fn(&T, &mut Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            f.write_str(between)?;
        }
        one(item, f)?;
    }
    Ok(())
}
