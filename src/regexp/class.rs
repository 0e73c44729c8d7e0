//! What takes one character, and looks: atoms, classes and escapes.

use super::parse::{Parser, Result, TOO_LARGE};
use super::{Look, Step};

const UNCLOSED_CLASS: &str = "[ without ]";
const BAD_CHARACTER: &str = "a bad number of a character";

const DIGIT: &str = "09";
const SPACE: &str = "\t\r  ";
const WORD: &str = "09AZ__az";

/// The POSIX classes: a name, and the first and last character of each range in ascending order.
const CLASSES: [(&str, &str); 14] = [
    ("alnum", "09AZaz"),
    ("alpha", "AZaz"),
    ("ascii", "\0\x7f"),
    ("blank", "\t\t  "),
    ("cntrl", "\0\x1f\x7f\x7f"),
    ("digit", DIGIT),
    ("graph", "!~"),
    ("lower", "az"),
    ("print", " ~"),
    ("punct", "!/:@[`{~"),
    ("space", SPACE),
    ("upper", "AZ"),
    ("word", WORD),
    ("xdigit", "09AFaf"),
];

/// What a character or an escape stands for.
#[derive(Clone, Copy)]
enum Item {
    Char(char),
    /// Its ranges were added.
    Class,
    Look(Look),
}

impl Parser<'_> {
    /// One character, class or look.
    pub(super) fn atom(&mut self, c: char) -> Result<()> {
        let first = self.ranges.len();
        let negated = match c {
            '^' => return self.write(Step::Look(if self.flags.lines { Look::LineStart } else { Look::Start })),
            '$' => return self.write(Step::Look(if self.flags.lines { Look::LineEnd } else { Look::End })),
            '[' => self.class()?,
            '.' => {
                if !self.flags.dot_all {
                    self.range('\n', '\n');
                }
                true
            }
            _ => {
                match self.item(c)? {
                    Item::Char(c) => self.range(c, c),
                    Item::Class => {}
                    Item::Look(look) => return self.write(Step::Look(look)),
                }
                false
            }
        };
        let count = u16::try_from(self.ranges.len() - first).map_err(|_| TOO_LARGE)?;
        self.write(Step::Take { first, count, negated, any_case: self.flags.any_case })
    }

    /// What follows `[`; whether it is negated.
    fn class(&mut self) -> Result<bool> {
        let negated = self.eat('^');
        let first = self.ranges.len();
        while self.eat('-') {
            self.range('-', '-');
        }
        if first == self.ranges.len() && self.eat(']') {
            self.range(']', ']');
        }
        loop {
            match self.next().ok_or(UNCLOSED_CLASS)? {
                ']' => return Ok(negated),
                '[' => self.posix()?,
                c @ ('&' | '-' | '~') if self.eat(c) => return Err("operations on classes are not supported"),
                c => self.class_item(c)?,
            }
        }
    }

    /// A character, a range or an escape that stands for a class.
    fn class_item(&mut self, c: char) -> Result<()> {
        let low = self.item(c)?;
        let mut high = low;
        let mut ahead = self.rest.clone();
        let is_range = ahead.next() == Some('-') && !matches!(ahead.next(), Some('-' | ']'));
        if is_range {
            self.next();
            let next = self.next().ok_or(UNCLOSED_CLASS)?;
            high = self.item(next)?;
        }
        match (low, high) {
            (Item::Char(low), Item::Char(high)) if low <= high => self.range(low, high),
            (Item::Class, _) if !is_range => {}
            _ => return Err("a bad range in a class"),
        }
        Ok(())
    }

    /// What follows the `[` of `[:alpha:]` and `[:^alpha:]`.
    fn posix(&mut self) -> Result<()> {
        let (colon, negated) = (self.eat(':'), self.eat('^'));
        for (name, ranges) in CLASSES {
            let rest = self.rest.as_str().strip_prefix(name);
            if colon && let Some(rest) = rest.and_then(|rest| rest.strip_prefix(":]")) {
                self.rest = rest.chars();
                self.named(ranges, negated);
                return Ok(());
            }
        }
        Err("a class in a class is none of [:alpha:] and the like")
    }

    fn range(&mut self, low: char, high: char) {
        self.ranges.push((low.into(), high.into()));
    }

    /// Adds the ranges of [`CLASSES`], or what is between them.
    fn named(&mut self, ranges: &str, negated: bool) -> Item {
        let mut after = 0;
        for pair in ranges.as_bytes().chunks_exact(2) {
            let [low, high] = *pair else { continue };
            let (low, high) = (u32::from(low), u32::from(high));
            if !negated {
                self.ranges.push((low, high));
            } else if after < low {
                self.ranges.push((after, low - 1));
            }
            after = high + 1;
        }
        if negated {
            self.ranges.push((after, u32::from(char::MAX)));
        }
        Item::Class
    }

    /// A character that stands for itself, or an escape.
    fn item(&mut self, c: char) -> Result<Item> {
        if c != '\\' {
            return Ok(Item::Char(c));
        }
        let c = self.next().unwrap_or_default();
        Ok(Item::Char(match c {
            'd' | 'D' => return Ok(self.named(DIGIT, c == 'D')),
            's' | 'S' => return Ok(self.named(SPACE, c == 'S')),
            'w' | 'W' => return Ok(self.named(WORD, c == 'W')),
            'A' => return Ok(Item::Look(Look::Start)),
            'z' => return Ok(Item::Look(Look::End)),
            'b' => return Ok(Item::Look(Look::WordEdge)),
            'B' => return Ok(Item::Look(Look::NoWordEdge)),
            'a' => '\x07',
            'f' => '\x0C',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\x0B',
            'x' => self.hex(2)?,
            'u' => self.hex(4)?,
            'U' => self.hex(8)?,
            '1'..='9' => return Err("back-references are not supported"),
            'p' | 'P' => return Err("\\p is not supported"),
            // what brackets mark elsewhere is the edge of a word; NUL is also the end of the expression
            _ if c.is_ascii() && !c.is_ascii_alphanumeric() && !matches!(c, '\0' | '<' | '>') => c,
            _ => return Err("an unknown escape"),
        }))
    }

    /// So many hexadecimal digits, or any number of them in braces.
    fn hex(&mut self, digits: usize) -> Result<char> {
        let braces = self.eat('{');
        let (mut code, mut read) = (0, 0);
        while braces || read < digits {
            let c = self.next().unwrap_or_default();
            if braces && read > 0 && c == '}' {
                break;
            }
            code = code * 16 + c.to_digit(16).ok_or(BAD_CHARACTER)?;
            if code > u32::from(char::MAX) {
                return Err(BAD_CHARACTER);
            }
            read += 1;
        }
        char::from_u32(code).ok_or(BAD_CHARACTER)
    }
}
