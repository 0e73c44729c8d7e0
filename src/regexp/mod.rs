//! Regular expressions, found anywhere in a text in time linear in it: every state of the machine is tried at most once
//! per character, whatever the expression.
//!
//! Code points count as characters. `\d`, `\w`, `\s`, `\b`, the POSIX classes and any-case matching know ASCII only.
//! Look-around, back-references, `\p{…}` and operations on classes are refused.

mod class;
mod parse;

use core::mem::swap;

/// A compiled expression, of at most 10 000 steps.
#[derive(Clone, Debug)]
pub struct Regexp {
    steps: Vec<Step>,
    ranges: Vec<Range>,
}

/// The first and the last code point.
type Range = (u32, u32);

/// One state of the machine; past the last step is the match. Targets are relative, so that code can be moved and copied.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// Takes one character that is in one of the `count` ranges from `first` on; or in none, where negated.
    Take { first: usize, count: u16, negated: bool, any_case: bool },
    /// Goes on where the place between two characters is such.
    Look(Look),
    /// Goes on there.
    Jump(i32),
    /// Goes on both there and at the next step.
    Split(i32),
}

/// What a place between two characters may be.
#[derive(Clone, Copy, Debug)]
enum Look {
    Start,
    End,
    LineStart,
    LineEnd,
    WordEdge,
    NoWordEdge,
}

impl Regexp {
    /// Compiles an expression.
    ///
    /// # Errors
    /// What is wrong with it, or that it is too large or nests more than 100 groups.
    pub fn new(pattern: &str) -> Result<Self, &'static str> {
        parse::parse(pattern)
    }

    /// Whether the expression is found anywhere in the text.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        let mut seen = vec![0; self.steps.len()];
        let (mut places, mut after) = (Vec::new(), Vec::new());
        let mut chars = text.chars();
        let mut before = None;
        let mut turn = 0;
        loop {
            let next = chars.next();
            turn += 1;
            places.push(0);
            while let Some(place) = places.pop() {
                let (Some(step), Some(seen)) = (self.steps.get(place), seen.get_mut(place)) else { return true };
                if *seen == turn {
                    continue;
                }
                *seen = turn;
                match *step {
                    Step::Take { first, count, negated, any_case } => {
                        if next.is_some_and(|c| self.has(first, count, any_case, c) != negated) {
                            after.push(place + 1);
                        }
                    }
                    Step::Look(look) if !look.holds(before, next) => {}
                    Step::Look(_) => places.push(place + 1),
                    Step::Jump(by) => places.push(place.wrapping_add_signed(by as isize)),
                    Step::Split(by) => places.extend([place.wrapping_add_signed(by as isize), place + 1]),
                }
            }
            if next.is_none() {
                return false;
            }
            before = next;
            swap(&mut places, &mut after);
        }
    }

    fn has(&self, first: usize, count: u16, any_case: bool, c: char) -> bool {
        let code = u32::from(c);
        let other = if any_case && c.is_ascii_alphabetic() { code ^ 0x20 } else { code };
        let ranges = self.ranges.iter().skip(first).take(usize::from(count));
        ranges.into_iter().any(|&(low, high)| (low <= code && code <= high) || (low <= other && other <= high))
    }
}

impl Look {
    fn holds(self, before: Option<char>, next: Option<char>) -> bool {
        let word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
        match self {
            Self::Start => before.is_none(),
            Self::End => next.is_none(),
            Self::LineStart => matches!(before, None | Some('\n')),
            Self::LineEnd => matches!(next, None | Some('\n')),
            Self::WordEdge => word(before) != word(next),
            Self::NoWordEdge => word(before) == word(next),
        }
    }
}
