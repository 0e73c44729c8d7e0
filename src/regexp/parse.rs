//! From the text of an expression straight to its steps: what is repeated or has an alternative was already written, and
//! is moved by one step or copied.

use super::{Range, Regexp, Step};
use core::mem::swap;
use core::str::Chars;

pub(super) type Result<T> = core::result::Result<T, &'static str>;

/// Steps that may be written, where a class counts as many as it has ranges: so this bounds the work per character too.
const MOST_STEPS: usize = 10_000;
/// Groups that may be open at once.
const DEEPEST: usize = 100;

pub(super) const TOO_LARGE: &str = "too large";
const BAD_REPETITION: &str = "{ begins none of {n}, {n,}, {n,m}";
const BAD_FLAG: &str = "a flag that is none of i, m, s, U, u";
const LOOK_AROUND: &str = "look-around is not supported";

/// What `(?…)` sets until the end of the group.
#[derive(Clone, Copy, Default)]
pub(super) struct Flags {
    pub(super) any_case: bool,
    pub(super) lines: bool,
    pub(super) dot_all: bool,
}

pub(super) struct Parser<'p> {
    pub(super) rest: Chars<'p>,
    pub(super) flags: Flags,
    steps: Vec<Step>,
    pub(super) ranges: Vec<Range>,
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
    pub(super) fn next(&mut self) -> Option<char> {
        self.rest.next()
    }

    #[inline(never)]
    pub(super) fn eat(&mut self, c: char) -> bool {
        let mut ahead = self.rest.clone();
        let is = ahead.next() == Some(c);
        if is {
            self.rest = ahead;
        }
        is
    }

    /// Writes a step, as far as that is allowed; copies count too.
    pub(super) fn write(&mut self, step: Step) -> Result<()> {
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
}
