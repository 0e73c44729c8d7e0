//! What expressions come to.

use super::Syntax;
use super::tree::{Expression, Node, Operator};
use crate::dialect::heroic::aggregation::arguments;
use crate::dialect::heroic::duration::ENDINGS;
use crate::dialect::heroic::lower::parts;
use crate::json::{Entry, parse_number};

/// JSON of texts of its own.
pub type Json = crate::json::Value<'static>;

/// What an expression comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Integer(i64),
    Float(f64),
    /// In milliseconds.
    Duration(i64),
    Text(String),
    List(Vec<Self>),
    /// As JSON has it.
    Aggregation(Json),
}

/// Parts of a value.
const MOST: usize = 1000;

/// How much there is in a value: items, aggregations, and each 64 bytes of a text.
fn size(value: &Value) -> usize {
    match value {
        Value::List(items) => items.iter().map(|item| 1 + size(item)).sum(),
        Value::Text(text) => text.len() / 64,
        Value::Aggregation(json) => parts(json),
        Value::Integer(_) | Value::Float(_) | Value::Duration(_) => 0,
    }
}

fn depth(json: &Json) -> usize {
    match json {
        Json::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Json::Object(fields) => 1 + fields.iter().map(|(_, value)| depth(value)).max().unwrap_or(0),
        _ => 0,
    }
}

/// Values by the names of `let`, the last of a name counts.
pub type Names = Vec<(String, Value)>;

type Evaluated<T> = Result<T, Syntax>;

impl Expression {
    pub(super) fn wrong<T>(&self, message: impl Into<String>) -> Evaluated<T> {
        Err(Syntax::new(message, self.start, self.end))
    }

    /// What the expression, which the message is led by, is not.
    pub(super) fn unfit<T>(&self, predicate: &str) -> Evaluated<T> {
        Err(Syntax::about(predicate, self.start, self.end))
    }

    /// What the expression comes to.
    ///
    /// # Errors
    /// For what has no value, and for a value that is too large.
    pub fn value(&self, names: &Names) -> Evaluated<Value> {
        let value = self.unlimited(names)?;
        self.within(size(&value))?;
        match &value {
            Value::Aggregation(json) if depth(json) > DEEPEST => {
                self.wrong(format!("aggregations within aggregations; expected at most {DEEPEST} levels"))
            }
            _ => Ok(value),
        }
    }

    fn within(&self, size: usize) -> Evaluated<()> {
        if size <= MOST { Ok(()) } else { self.wrong(format!("a value of {size} parts; expected at most {MOST}")) }
    }

    /// All of them, which hold no more together than a value may: known before the next is made.
    fn all<T>(&self, items: &[Self], make: impl Fn(&Self) -> Evaluated<T>, size: fn(&T) -> usize) -> Evaluated<Vec<T>> {
        let mut sum = 0;
        let limited = |item| {
            let made = make(item)?;
            sum += size(&made);
            self.within(sum).map(|()| made)
        };
        items.iter().map(limited).collect()
    }

    fn unlimited(&self, names: &Names) -> Evaluated<Value> {
        Ok(match &self.node {
            Node::Run(text) => self.run(text)?,
            Node::Text(text) => Value::Text(text.clone()),
            Node::Instant(ms) => Value::Integer(*ms),
            Node::Reference(name) => match names.iter().rfind(|(known, _)| known == name) {
                Some((_, value)) => value.clone(),
                None => {
                    return self.wrong(format!(
                        "${name} is not known; expected one that let has named before, without from and where"
                    ));
                }
            },
            Node::List(items) => Value::List(self.all(items, |item| item.value(names), |item| 1 + size(item))?),
            Node::Call(name, arguments) => Value::Aggregation(self.call(name, arguments, names)?),
            Node::Negative(inner) => self.negative(inner.value(names)?)?,
            Node::Arithmetic(first, rest) => {
                let mut value = first.value(names)?;
                for (operator, operand) in rest {
                    value = self.computed(*operator, value, operand.value(names)?)?;
                    self.within(size(&value))?;
                }
                value
            }
            Node::By(_, groups) if groups.len() > DEEPEST => {
                return self.wrong(format!("groups within groups; expected at most {DEEPEST} levels"));
            }
            Node::By(inner, groups) => {
                let mut each = inner.aggregation(names)?;
                for group in groups {
                    let of = match group {
                        Some(group) => texts(group, group.value(names)?)?,
                        None => Json::Null,
                    };
                    each = object("group", vec![("of".into(), of), ("each".into(), each)]);
                }
                Value::Aggregation(each)
            }
            Node::Pipe(stages) => {
                let stages = self.all(stages, |stage| stage.aggregation(names), parts)?;
                Value::Aggregation(object("chain", vec![("chain".into(), Json::Array(stages))]))
            }
            Node::Everything => Value::Aggregation(object("empty", Vec::new())),
        })
    }

    /// A number, a duration, or a text.
    fn run(&self, text: &str) -> Evaluated<Value> {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let Some((number, unit)) = text.split_at_checked(digits).filter(|(number, _)| !number.is_empty()) else {
            return Ok(Value::Text(text.to_owned()));
        };
        let whole = number.parse::<i64>();
        if unit.is_empty() {
            return whole.map(Value::Integer).or_else(|_| self.wrong(format!("{text} is too large; expected 64 bits")));
        }
        if ["w", "M", "y"].contains(&unit) {
            return self.wrong(format!("illegal unit: {unit}; expected one of ms, s, m, h, H, d"));
        }
        if let Some((_, ms)) = ENDINGS.iter().find(|(ending, _)| *ending == unit) {
            let ms = whole.ok().and_then(|count| count.checked_mul(*ms));
            return ms.map_or_else(
                || self.wrong(format!("{text} is too long; expected 64 bits")),
                |ms| Ok(Value::Duration(ms)),
            );
        }
        let float = parse_number(text).filter(|_| unit.starts_with('.'));
        Ok(float.map_or_else(|| Value::Text(text.to_owned()), Value::Float))
    }

    fn negative(&self, value: Value) -> Evaluated<Value> {
        match value {
            Value::Integer(number) => Ok(Value::Integer(number.saturating_neg())),
            Value::Float(number) => Ok(Value::Float(-number)),
            Value::Duration(ms) => Ok(Value::Duration(ms.saturating_neg())),
            _ => self.unfit("has no negative; expected a number or a duration"),
        }
    }

    fn computed(&self, operator: Operator, a: Value, b: Value) -> Evaluated<Value> {
        let integers = |a: i64, b: i64| match operator {
            Operator::Plus => a.checked_add(b),
            Operator::Minus => a.checked_sub(b),
            Operator::Times => a.checked_mul(b),
            Operator::Over => a.checked_div(b),
        };
        let floats = |a: f64, b: f64| match operator {
            Operator::Plus => a + b,
            Operator::Minus => a - b,
            Operator::Times => a * b,
            Operator::Over => a / b,
        };
        let sums = matches!(operator, Operator::Plus | Operator::Minus);
        let made = match (a, b) {
            (Value::Integer(a), Value::Integer(b)) => integers(a, b).map(Value::Integer),
            (Value::Float(a), Value::Float(b)) => Some(Value::Float(floats(a, b))),
            (Value::Float(a), Value::Integer(b)) => Some(Value::Float(floats(a, b as f64))),
            (Value::Integer(a), Value::Float(b)) => Some(Value::Float(floats(a as f64, b))),
            // an integer beside a duration is milliseconds in sums, and a factor else
            (Value::Duration(a), Value::Integer(b)) => integers(a, b).map(Value::Duration),
            (Value::Integer(a), Value::Duration(b)) if operator != Operator::Over => {
                integers(a, b).map(Value::Duration)
            }
            (Value::Duration(a), Value::Duration(b)) if sums => integers(a, b).map(Value::Duration),
            (Value::Text(a), Value::Text(b)) if operator == Operator::Plus => Some(Value::Text(a + &b)),
            // a text beside a list is one of itself
            (Value::List(mut a), b @ (Value::List(_) | Value::Text(_))) if operator == Operator::Plus => {
                a.extend(items(b));
                Some(Value::List(a))
            }
            (a @ Value::Text(_), Value::List(b)) if operator == Operator::Plus => {
                Some(Value::List(items(a).into_iter().chain(b).collect()))
            }
            _ => return self.unfit("cannot be computed; expected numbers, durations, texts or lists"),
        };
        made.map_or_else(|| self.unfit("has no value; expected one of 64 bits"), Ok)
    }

    /// An aggregation as JSON has it; a text is one without arguments.
    ///
    /// # Errors
    /// As [`Expression::value`].
    pub fn aggregation(&self, names: &Names) -> Evaluated<Json> {
        self.cast(self.value(names)?)
    }

    fn cast(&self, value: Value) -> Evaluated<Json> {
        match value {
            Value::Aggregation(json) => Ok(json),
            Value::Text(name) => {
                self.function(&name)?;
                Ok(object(&name, Vec::new()))
            }
            _ => self.unfit("is no aggregation; expected one such as sum(10m)"),
        }
    }

    /// What a function may be given.
    fn function(&self, name: &str) -> Evaluated<&'static [&'static str]> {
        let found = arguments(name);
        found.map_or_else(|| self.wrong(format!("no such function: {name}")), Ok)
    }

    fn call(&self, name: &str, given: &[(Option<String>, Self)], names: &Names) -> Evaluated<Json> {
        let known = self.function(name)?;
        let mut fields: Vec<Entry<'static>> = Vec::new();
        for (place, (given, expression)) in given.iter().enumerate() {
            let argument = match given {
                Some(given) => known.iter().find(|known| **known == given),
                None => known.get(place),
            };
            let Some(argument) = argument.filter(|argument| **argument != "sampling") else {
                let expected =
                    known.iter().filter(|known| **known != "sampling").copied().collect::<Vec<_>>().join(", ");
                let given = given.as_deref().map_or_else(|| format!("{}", place + 1), str::to_owned);
                return expression.wrong(format!("{name} has no argument {given}; expected {expected}"));
            };
            if fields.iter().any(|(known, _)| known == argument) {
                return expression.wrong(format!("{argument} is given twice; expected it once"));
            }
            let value = expression.value(names)?;
            fields.push(((*argument).into(), expression.argument(argument, value)?));
        }
        Ok(object(name, fields))
    }

    /// A value as an argument has it in JSON.
    fn argument(&self, name: &str, value: Value) -> Evaluated<Json> {
        match (name, value) {
            ("of", value) => texts(self, value),
            ("each" | "aggregation" | "chain", Value::List(items)) => {
                items.into_iter().map(|item| self.cast(item)).collect::<Evaluated<_>>().map(Json::Array)
            }
            ("each" | "aggregation" | "chain", value) => self.cast(value),
            ("method", Value::Aggregation(method)) => Ok(method),
            ("includeKey", Value::Text(text)) if text == "true" || text == "false" => Ok(Json::Bool(text == "true")),
            (_, Value::Integer(number)) => Ok(Json::Number(number as f64)),
            (_, Value::Float(number)) => Ok(Json::Number(number)),
            (_, Value::Duration(ms)) => Ok(Json::Number(ms as f64)),
            (_, Value::Text(text)) => Ok(Json::String(text.into())),
            _ => self.wrong(format!("{name} is no number, duration or text; expected one of them")),
        }
    }
}

/// Levels of an aggregation's JSON.
const DEEPEST: usize = 100;

fn object(name: &str, mut fields: Vec<Entry<'static>>) -> Json {
    fields.push(("type".into(), Json::String(name.to_owned().into())));
    Json::Object(fields)
}

/// What is in a list; what is none is one of itself.
fn items(value: Value) -> Vec<Value> {
    match value {
        Value::List(items) => items,
        one => vec![one],
    }
}

/// A list of texts.
fn texts(expression: &Expression, value: Value) -> Evaluated<Json> {
    let text = |item| match item {
        Value::Text(text) => Ok(Json::String(text.into())),
        _ => expression.unfit("is no tag; expected a text or a list of texts"),
    };
    items(value).into_iter().map(text).collect::<Evaluated<_>>().map(Json::Array)
}
