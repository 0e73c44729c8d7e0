//! From the text of an expression straight to its steps: what is repeated or has an alternative was already written, and
//! is moved by one step or copied.

use super::{Look, Range, Regexp, Step};
use core::mem::swap;
use core::str::Chars;

type Result<T> = core::result::Result<T, &'static str>;

/// Steps that may be written, where a class counts as many as it has ranges: so this bounds the work per character too.
const MOST_STEPS: usize = 10_000;
/// Groups that may be open at once.
const DEEPEST: usize = 100;

const TOO_LARGE: &str = "too large";
const UNCLOSED_CLASS: &str = "[ without ]";
const BAD_RANGE: &str = "a bad range in a class";
const BAD_CHARACTER: &str = "a bad number of a character";
const BAD_REPETITION: &str = "{ begins none of {n}, {n,}, {n,m}";
const BAD_FLAG: &str = "a flag that is none of i, m, s, U, u";
const BAD_ESCAPE: &str = "an unknown escape";
const LOOK_AROUND: &str = "look-around is not supported";

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

/// What `(?…)` sets until the end of the group.
#[derive(Clone, Copy, Default)]
struct Flags {
    any_case: bool,
    lines: bool,
    dot_all: bool,
}

/// What a character or an escape stands for.
enum Item {
    Char(char),
    /// Its ranges were added.
    Class,
    Look(Look),
}

struct Parser<'p> {
    rest: Chars<'p>,
    flags: Flags,
    steps: Vec<Step>,
    ranges: Vec<Range>,
    /// Steps that may still be written.
    left: usize,
}

pub(super) fn parse(pattern: &str) -> Result<Regexp> {
    let (steps, ranges) = (Vec::new(), Vec::new());
    let mut parser = Parser { rest: pattern.chars(), flags: Flags::default(), steps, ranges, left: MOST_STEPS };
    parser.alternatives(0)?;
    Ok(Regexp { steps: parser.steps, ranges: parser.ranges })
}

impl Parser<'_> {
    #[inline(never)]
    fn next(&mut self) -> Option<char> {
        self.rest.next()
    }

    #[inline(never)]
    fn eat(&mut self, c: char) -> bool {
        let mut ahead = self.rest.clone();
        let is = ahead.next() == Some(c);
        if is {
            self.rest = ahead;
        }
        is
    }

    /// Writes a step, as far as that is allowed; copies count too.
    fn write(&mut self, step: Step) -> Result<()> {
        let cost = if let Step::Take { count, .. } = step { usize::from(count).max(1) } else { 1 };
        self.left = self.left.checked_sub(cost).ok_or(TOO_LARGE)?;
        self.steps.push(step);
        Ok(())
    }

    /// Writes a step before what was written from `at` on.
    fn write_before(&mut self, at: usize, step: Step) -> Result<()> {
        self.write(step)?;
        let mut carried = step;
        self.steps.iter_mut().skip(at).for_each(|place| swap(place, &mut carried));
        Ok(())
    }

    /// `a|b|c` up to the end of the group, which is taken too.
    fn alternatives(&mut self, depth: usize) -> Result<()> {
        let start = self.steps.len();
        // the jump at the end of the former alternatives, to the end of the one that is being read
        let mut jump = None;
        let mut atom = None;
        loop {
            let next = self.next();
            if let (None | Some(')' | '|'), Some(at)) = (next, jump)
                && let end = self.steps.len()
                && let Some(step) = self.steps.get_mut(at)
            {
                *step = Step::Jump((end - at) as i32);
            }
            match next {
                None if depth > 0 => return Err("( without )"),
                Some(')') if depth == 0 => return Err(") without ("),
                None | Some(')') => return Ok(()),
                Some('|') => {
                    let others = self.steps.len() - start + 2;
                    self.write_before(start, Step::Split(others as i32))?;
                    (jump, atom) = (Some(self.steps.len()), None);
                    self.write(Step::Jump(1))?;
                }
                Some(c @ ('*' | '+' | '?' | '{')) => self.repetition(c, atom.ok_or("nothing to repeat")?)?,
                Some('(') => {
                    let (at, flags) = (self.steps.len(), self.flags);
                    if self.group(depth + 1)? {
                        (atom, self.flags) = (Some(at), flags);
                    }
                }
                Some(c) => {
                    atom = Some(self.steps.len());
                    self.atom(c)?;
                }
            }
        }
    }

    /// What follows `(`; false where that only sets flags.
    fn group(&mut self, depth: usize) -> Result<bool> {
        if depth > DEEPEST {
            return Err("nested too deeply");
        }
        if self.eat('?') {
            let named = self.eat('P');
            if self.eat('<') {
                self.name()?;
            } else if named || !self.flags()? {
                return if named { Err(BAD_FLAG) } else { Ok(false) };
            }
        }
        self.alternatives(depth)?;
        Ok(true)
    }

    /// The name of a group, up to `>`.
    fn name(&mut self) -> Result<()> {
        let mut empty = true;
        loop {
            match self.next() {
                Some('=' | '!') if empty => return Err(LOOK_AROUND),
                Some('>') if !empty => return Ok(()),
                Some(c) if c.is_ascii_alphanumeric() || !c.is_ascii() || matches!(c, '_' | '.' | '[' | ']') => {}
                _ => return Err("a bad name of a group"),
            }
            empty = false;
        }
    }

    /// Flags up to `:`, or `)`, where they are for the rest of the group around: that is false.
    fn flags(&mut self) -> Result<bool> {
        let (mut on, mut last) = (true, '?');
        loop {
            let c = self.next().unwrap_or_default();
            match c {
                'i' => self.flags.any_case = on,
                'm' => self.flags.lines = on,
                's' => self.flags.dot_all = on,
                // greed does not change what is found, and there is no other mode than that of `u`
                'U' | 'u' => {}
                '-' if on => on = false,
                ':' if last != '-' => return Ok(true),
                ')' if !matches!(last, '?' | '-') => return Ok(false),
                '=' | '!' if last == '?' => return Err(LOOK_AROUND),
                _ => return Err(BAD_FLAG),
            }
            last = c;
        }
    }

    /// `*`, `+`, `?` or what follows `{`, greedy or not, after what was written from `start` on.
    fn repetition(&mut self, c: char, start: usize) -> Result<()> {
        let (least, most) = match c {
            '*' => (0, None),
            '+' => (1, None),
            '?' => (0, Some(1)),
            _ => self.bounds()?,
        };
        self.eat('?');
        let length = self.steps.len() - start;
        let copies = most.unwrap_or(least.max(1));
        // from an optional copy past the last one, and past the way back
        let past = |copies: usize| Step::Split((copies * (length + 1) + usize::from(most.is_none())) as i32);
        if copies == 0 {
            self.steps.truncate(start);
            return Ok(());
        }
        if least == 0 {
            self.write_before(start, past(copies))?;
        }
        let body = start + usize::from(least == 0);
        for copy in 1..copies {
            if copy >= least {
                self.write(past(copies - copy))?;
            }
            for at in body..body + length {
                self.steps.get(at).copied().map_or(Ok(()), |step| self.write(step))?;
            }
        }
        if most.is_none() { self.write(Step::Split(-(length as i32))) } else { Ok(()) }
    }

    /// `n}`, `n,}` or `n,m}`.
    fn bounds(&mut self) -> Result<(usize, Option<usize>)> {
        let least = self.count()?.ok_or(BAD_REPETITION)?;
        let most = if self.eat(',') { self.count()? } else { Some(least) };
        if !self.eat('}') || most.is_some_and(|most| most < least) {
            return Err(BAD_REPETITION);
        }
        Ok((least, most))
    }

    fn count(&mut self) -> Result<Option<usize>> {
        let mut count = None;
        let mut ahead = self.rest.clone();
        while let Some(digit) = ahead.next().and_then(|c| c.to_digit(10)) {
            self.rest = ahead.clone();
            let number = count.unwrap_or(0) * 10 + digit as usize;
            if number > MOST_STEPS {
                return Err(TOO_LARGE);
            }
            count = Some(number);
        }
        Ok(count)
    }

    /// One character, class or look.
    fn atom(&mut self, c: char) -> Result<()> {
        let first = self.ranges.len();
        let mut negated = false;
        let look = match c {
            '^' if self.flags.lines => Look::LineStart,
            '^' => Look::Start,
            '$' if self.flags.lines => Look::LineEnd,
            '$' => Look::End,
            _ => {
                match c {
                    '[' => negated = self.class()?,
                    '.' => {
                        negated = true;
                        if !self.flags.dot_all {
                            self.range('\n', '\n');
                        }
                    }
                    _ => match self.item(c)? {
                        Item::Char(c) => self.range(c, c),
                        Item::Class => {}
                        Item::Look(look) => return self.write(Step::Look(look)),
                    },
                }
                let count = u16::try_from(self.ranges.len() - first).map_err(|_| TOO_LARGE)?;
                return self.write(Step::Take { first, count, negated, any_case: self.flags.any_case });
            }
        };
        self.write(Step::Look(look))
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
        let mut ahead = self.rest.clone();
        if ahead.next() == Some('-') && !matches!(ahead.next(), Some('-' | ']')) {
            self.next();
            let next = self.next().ok_or(UNCLOSED_CLASS)?;
            return match (low, self.item(next)?) {
                (Item::Char(low), Item::Char(high)) if low <= high => {
                    self.range(low, high);
                    Ok(())
                }
                _ => Err(BAD_RANGE),
            };
        }
        match low {
            Item::Char(c) => self.range(c, c),
            Item::Class => {}
            Item::Look(_) => return Err(BAD_RANGE),
        }
        Ok(())
    }

    /// What follows the `[` of `[:alpha:]` and `[:^alpha:]`.
    fn posix(&mut self) -> Result<()> {
        let colon = self.eat(':');
        let negated = self.eat('^');
        for (name, ranges) in CLASSES {
            if let Some(rest) = self.rest.as_str().strip_prefix(name)
                && let Some(rest) = rest.strip_prefix(":]")
                && colon
            {
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
    fn named(&mut self, ranges: &str, negated: bool) {
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
    }

    /// A character that stands for itself, or an escape.
    fn item(&mut self, c: char) -> Result<Item> {
        if c != '\\' {
            return Ok(Item::Char(c));
        }
        let c = self.next().unwrap_or_default();
        Ok(Item::Char(match c {
            'd' | 'D' | 's' | 'S' | 'w' | 'W' => {
                let ranges = match c {
                    'd' | 'D' => DIGIT,
                    's' | 'S' => SPACE,
                    _ => WORD,
                };
                self.named(ranges, c < 'a');
                return Ok(Item::Class);
            }
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
            '\0' | '<' | '>' => return Err(BAD_ESCAPE),
            _ if c.is_ascii() && !c.is_ascii_alphanumeric() => c,
            _ => return Err(BAD_ESCAPE),
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
