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

/// How many bytes two texts begin with alike; eight at a time, as sorting spends its time here.
#[must_use]
pub fn common_prefix(a: &[u8], b: &[u8]) -> usize {
    let mut alike = 0;
    for (x, y) in a.as_chunks::<8>().0.iter().zip(b.as_chunks::<8>().0) {
        let different = u64::from_le_bytes(*x) ^ u64::from_le_bytes(*y);
        if different != 0 {
            return alike + (different.trailing_zeros() / 8) as usize;
        }
        alike += 8;
    }
    let rest = (a.get(alike..).unwrap_or_default(), b.get(alike..).unwrap_or_default());
    alike + rest.0.iter().zip(rest.1).take_while(|(x, y)| x == y).count()
}
