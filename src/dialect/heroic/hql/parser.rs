//! Tokens to a syntax tree, by recursive descent: each rule of the grammar is a function.

use super::Syntax;
use super::lexer::{Kind, Token};
use super::tree::{Expression, Node, Operator, Query, RESERVED, Statement};
use crate::dialect::heroic::filter::Filter;
use crate::json::MAX_DEPTH;

pub(super) type Parsed<T> = Result<T, Syntax>;

/// The statements of a text.
///
/// # Errors
/// For the first token that the grammar has no place for.
pub fn statements(tokens: &[Token]) -> Parsed<Vec<Statement>> {
    let mut parser = Parser { tokens, at: 0, depth: 0 };
    let mut statements = vec![parser.statement()?];
    while parser.takes(";") {
        if parser.kind() == &Kind::End {
            break;
        }
        statements.push(parser.statement()?);
    }
    parser.end()?;
    Ok(statements)
}

/// A filter alone.
///
/// # Errors
/// As [`statements`].
pub fn filter(tokens: &[Token]) -> Parsed<Filter> {
    let mut parser = Parser { tokens, at: 0, depth: 0 };
    let filter = parser.any_of()?;
    parser.end()?;
    Ok(filter)
}

pub(super) struct Parser<'a> {
    tokens: &'a [Token],
    pub(super) at: usize,
    depth: usize,
}

const END: Kind = Kind::End;

impl Parser<'_> {
    pub(super) fn kind(&self) -> &Kind {
        self.tokens.get(self.at).map_or(&END, |token| &token.kind)
    }

    /// The bytes of the token in hand.
    pub(super) fn span(&self) -> (usize, usize) {
        self.tokens.get(self.at).map_or((0, 0), |token| (token.start, token.end))
    }

    /// Where the token before ended.
    fn ended(&self) -> usize {
        self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(0, |token| token.end)
    }

    pub(super) fn unexpected<T>(&self, expected: &str) -> Parsed<T> {
        let (start, end) = self.span();
        let token = match self.kind() {
            Kind::End => "the end".to_owned(),
            Kind::Run(text) | Kind::Quoted(text) => text.clone(),
            Kind::Reference(name) => format!("${name}"),
            Kind::Instant(_) => "an instant".to_owned(),
            Kind::Sign(sign) => (*sign).to_owned(),
        };
        Err(Syntax::new(format!("unexpected token: {token}; expected {expected}"), start, end))
    }

    fn end(&self) -> Parsed<()> {
        if self.kind() == &Kind::End { Ok(()) } else { self.unexpected("the end, or ;") }
    }

    pub(super) fn takes(&mut self, sign: &str) -> bool {
        let found = matches!(self.kind(), Kind::Sign(found) if *found == sign);
        self.at += usize::from(found);
        found
    }

    pub(super) fn word(&self, word: &str) -> bool {
        matches!(self.kind(), Kind::Run(found) if found == word)
    }

    pub(super) fn takes_word(&mut self, word: &str) -> bool {
        let found = self.word(word);
        self.at += usize::from(found);
        found
    }

    pub(super) fn sign(&mut self, sign: &'static str) -> Parsed<()> {
        if self.takes(sign) { Ok(()) } else { self.unexpected(sign) }
    }

    /// One level deeper, which a stranger's text may not go for ever.
    pub(super) fn nested<T>(&mut self, parse: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth == MAX_DEPTH {
            let (start, end) = self.span();
            return Err(Syntax::new(format!("nests deeper than {MAX_DEPTH} levels"), start, end));
        }
        self.depth += 1;
        let parsed = parse(self);
        self.depth -= 1;
        parsed
    }

    fn spanned(&self, start: usize, node: Node) -> Expression {
        Expression { node, start, end: self.ended() }
    }

    fn statement(&mut self) -> Parsed<Statement> {
        if !self.takes_word("let") {
            return self.query().map(Statement::Query);
        }
        let Kind::Reference(name) = self.kind().clone() else { return self.unexpected("a reference such as $a") };
        self.at += 1;
        self.sign("=")?;
        Ok(Statement::Let(name, self.query()?))
    }

    fn query(&mut self) -> Parsed<Query> {
        let (start, _) = self.span();
        let select = if self.takes("*") { self.spanned(start, Node::Everything) } else { self.expression()? };
        let range = if self.takes_word("from") { self.source()? } else { None };
        let filter = if self.takes_word("where") { Some(self.any_of()?) } else { None };
        for word in ["with", "as"] {
            if self.takes_word(word) {
                self.pairs()?;
            }
        }
        Ok(Query { select, range, filter })
    }

    fn source(&mut self) -> Parsed<Option<(Expression, Option<Expression>)>> {
        if !self.takes_word("points") {
            return self.unexpected("points: no other source is here");
        }
        if !self.takes("(") {
            return Ok(None);
        }
        let first = self.expression()?;
        let second = if self.takes(",") { Some(self.expression()?) } else { None };
        self.sign(")")?;
        Ok(Some((first, second)))
    }

    /// `k = v, …`, which metrics have no use for.
    fn pairs(&mut self) -> Parsed<()> {
        loop {
            self.text("a name")?;
            self.sign("=")?;
            self.sum()?;
            if !self.takes(",") {
                return Ok(());
            }
        }
    }

    fn expression(&mut self) -> Parsed<Expression> {
        self.nested(Self::pipe)
    }

    fn pipe(&mut self) -> Parsed<Expression> {
        let (start, _) = self.span();
        let first = self.by()?;
        let mut stages = vec![first];
        while self.takes("|") {
            stages.push(self.by()?);
        }
        match stages.len() {
            1 => Ok(stages.remove(0)),
            _ => Ok(self.spanned(start, Node::Pipe(stages))),
        }
    }

    fn by(&mut self) -> Parsed<Expression> {
        let (start, _) = self.span();
        let first = self.sum()?;
        let mut groups = Vec::new();
        while self.takes_word("by") {
            groups.push(if self.takes("*") { None } else { Some(self.sum()?) });
        }
        if groups.is_empty() { Ok(first) } else { Ok(self.spanned(start, Node::By(Box::new(first), groups))) }
    }

    fn sum(&mut self) -> Parsed<Expression> {
        self.arithmetic(Self::product, &[("+", Operator::Plus), ("-", Operator::Minus)])
    }

    fn product(&mut self) -> Parsed<Expression> {
        self.arithmetic(Self::negative, &[("*", Operator::Times), ("/", Operator::Over)])
    }

    fn arithmetic(
        &mut self,
        operand: fn(&mut Self) -> Parsed<Expression>,
        operators: &[(&str, Operator)],
    ) -> Parsed<Expression> {
        let (start, _) = self.span();
        let first = operand(self)?;
        let mut rest = Vec::new();
        while let Some((_, operator)) = operators.iter().find(|(sign, _)| self.takes(sign)) {
            rest.push((*operator, operand(self)?));
        }
        if rest.is_empty() { Ok(first) } else { Ok(self.spanned(start, Node::Arithmetic(Box::new(first), rest))) }
    }

    fn negative(&mut self) -> Parsed<Expression> {
        let (start, _) = self.span();
        if !self.takes("-") {
            return self.primary();
        }
        let inner = self.nested(Self::negative)?;
        Ok(self.spanned(start, Node::Negative(Box::new(inner))))
    }

    fn primary(&mut self) -> Parsed<Expression> {
        let (start, _) = self.span();
        let node = match self.kind().clone() {
            Kind::Run(word) if matches!(word.as_str(), "true" | "false") => self.taken(Node::Run(word)),
            Kind::Run(word) if !RESERVED.contains(&word.as_str()) => {
                self.at += 1;
                if self.takes("(") { Node::Call(word, self.arguments()?) } else { Node::Run(word) }
            }
            Kind::Quoted(text) => self.taken(Node::Text(text)),
            Kind::Reference(name) => self.taken(Node::Reference(name)),
            Kind::Instant(ms) => self.taken(Node::Instant(ms)),
            Kind::Sign("(") => {
                self.at += 1;
                let inner = self.expression()?;
                self.sign(")")?;
                inner.node
            }
            Kind::Sign("[") => Node::List(self.list("]")?),
            Kind::Sign("{") => Node::List(self.list("}")?),
            _ => return self.unexpected("an expression"),
        };
        Ok(self.spanned(start, node))
    }

    fn taken(&mut self, node: Node) -> Node {
        self.at += 1;
        node
    }

    /// What stands between brackets, of which the first is in hand.
    fn list(&mut self, closing: &'static str) -> Parsed<Vec<Expression>> {
        self.at += 1;
        let mut items = Vec::new();
        if self.takes(closing) {
            return Ok(items);
        }
        loop {
            items.push(self.expression()?);
            if !self.takes(",") {
                self.sign(closing)?;
                return Ok(items);
            }
        }
    }

    fn arguments(&mut self) -> Parsed<Vec<(Option<String>, Expression)>> {
        let mut arguments = Vec::new();
        if self.takes(")") {
            return Ok(arguments);
        }
        loop {
            let named = matches!(self.tokens.get(self.at + 1), Some(Token { kind: Kind::Sign("="), .. }));
            let name = match self.kind() {
                Kind::Run(name) if named => Some(name.clone()),
                _ => None,
            };
            self.at += 2 * usize::from(name.is_some());
            arguments.push((name, self.expression()?));
            if !self.takes(",") {
                self.sign(")")?;
                return Ok(arguments);
            }
        }
    }

    pub(super) fn text(&mut self, expected: &str) -> Parsed<String> {
        match self.kind() {
            Kind::Run(text) if !RESERVED.contains(&text.as_str()) => {
                let text = text.clone();
                self.at += 1;
                Ok(text)
            }
            Kind::Quoted(text) => {
                let text = text.clone();
                self.at += 1;
                Ok(text)
            }
            Kind::Sign("/" | "-") => Ok(self.after_signs()),
            _ => self.unexpected(expected),
        }
    }

    /// A text without quotes that begins with what is an operator where something is computed.
    fn after_signs(&mut self) -> String {
        let mut text = String::new();
        let mut end = self.span().0;
        while let Some(Token { kind, .. }) = self.tokens.get(self.at).filter(|token| token.start == end) {
            match kind {
                Kind::Sign(sign @ ("/" | "-")) => text.push_str(sign),
                Kind::Run(run) => text.push_str(run),
                _ => break,
            }
            end = self.span().1;
            self.at += 1;
        }
        text
    }
}
