//! What stands after `where`: the filter language, by recursive descent.

use super::Syntax;
use super::lexer::Kind;
use super::parser::{Parsed, Parser};
use crate::dialect::heroic::filter::Filter;
use crate::matcher::Matcher;

impl Parser<'_> {
    pub(super) fn any_of(&mut self) -> Parsed<Filter> {
        self.terms("or", Self::all_of, Filter::Or)
    }

    fn all_of(&mut self) -> Parsed<Filter> {
        self.terms("and", Self::single, Filter::And)
    }

    fn terms(
        &mut self,
        word: &str,
        term: fn(&mut Self) -> Parsed<Filter>,
        make: fn(Vec<Filter>) -> Filter,
    ) -> Parsed<Filter> {
        let first = term(self)?;
        if !self.word(word) {
            return Ok(first);
        }
        let mut terms = vec![first];
        while self.takes_word(word) {
            terms.push(term(self)?);
        }
        Ok(make(terms))
    }

    fn single(&mut self) -> Parsed<Filter> {
        if self.takes("!") {
            return Ok(Filter::Not(Box::new(self.nested(Self::single)?)));
        }
        if self.takes("(") {
            let inner = self.nested(Self::any_of)?;
            self.sign(")")?;
            return Ok(inner);
        }
        if self.takes("+") {
            return Ok(Filter::Has(self.text("a tag")?));
        }
        for (word, filter) in [("true", Filter::True), ("false", Filter::False)] {
            if self.takes_word(word) {
                return Ok(filter);
            }
        }
        self.comparison()
    }

    fn comparison(&mut self) -> Parsed<Filter> {
        let key = matches!(self.kind(), Kind::Reference(name) if name == "key");
        let tag = if key { String::new() } else { self.text("a filter")? };
        self.at += usize::from(key);
        let equals = |value| if key { Filter::Key(value) } else { Filter::Equals(tag.clone(), value) };
        if self.word("in") || self.word("not") {
            let negated = self.takes_word("not");
            if !self.takes_word("in") {
                return self.unexpected("in");
            }
            let values = self.texts()?;
            let one_of = Filter::Or(values.into_iter().map(equals).collect());
            return Ok(if negated { Filter::Not(Box::new(one_of)) } else { one_of });
        }
        let operator = match self.kind() {
            Kind::Sign(sign @ ("=" | "!=")) => *sign,
            Kind::Sign(sign @ ("^" | "!^" | "~" | "!~")) if !key => *sign,
            _ => return self.unexpected(if key { "= or !=" } else { "one of = != ^ !^ ~ !~ in" }),
        };
        self.at += 1;
        let (start, end) = self.span();
        let value = self.text("a text")?;
        let filter = match operator.trim_start_matches('!') {
            "^" => Filter::StartsWith(tag, value),
            "~" => {
                let wrong = |why| Syntax::new(format!("{value} is no regular expression: {why}"), start, end);
                Matcher::whole_regexp(&value).map_err(wrong)?;
                Filter::Regex(tag, value)
            }
            _ => equals(value),
        };
        Ok(if operator.starts_with('!') { Filter::Not(Box::new(filter)) } else { filter })
    }

    /// In brackets or braces, as everywhere in the language. None is a list as well: one of none is nothing.
    fn texts(&mut self) -> Parsed<Vec<String>> {
        let closing = if self.takes("{") { "}" } else { "]" };
        if closing == "]" {
            self.sign("[")?;
        }
        if self.takes(closing) {
            return Ok(Vec::new());
        }
        let mut texts = vec![self.text("a text")?];
        while self.takes(",") {
            texts.push(self.text("a text")?);
        }
        self.sign(closing)?;
        Ok(texts)
    }
}
