//! The text of labels, a byte at a time: `name="value"`, joined by commas, values escaped as both text formats want it.

/// What a pair has beside its name and value.
const SIGNS: usize = ",=\"\"".len();

/// Of a byte: it is a letter, a digit or an underscore; and it is escaped in a value, or ends it.
const IN_WORD: u8 = 1;
const SPECIAL: u8 = 2;

/// What each byte is: looked up in a third of the time of the comparisons.
#[expect(clippy::indexing_slicing, reason = "a byte, when this is compiled")]
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        classes[byte as usize] = match byte {
            b'"' | b'\\' | b'\n' => SPECIAL,
            b'_' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => IN_WORD,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

#[inline]
fn is_of(byte: u8, class: u8) -> bool {
    CLASSES.get(usize::from(byte)) == Some(&class)
}

/// Whether a text is `[A-Za-z_][A-Za-z0-9_]*`, where `colons` with colons as letters, but not `_`, nor begins with `__`.
#[must_use]
pub fn is_word(text: &str, colons: bool) -> bool {
    let bytes = text.as_bytes();
    begins_word(bytes) && bytes.iter().all(|byte| is_of(*byte, IN_WORD) || (colons && *byte == b':'))
}

/// Whether letters, digits and underscores are a word as far as that is told by the first of them.
#[inline]
const fn begins_word(bytes: &[u8]) -> bool {
    !matches!(bytes, [] | [b'_'] | [b'_', b'_', ..] | [b'0'..=b'9', ..])
}

/// Appends a value: backslash, quote and newline are escaped.
pub fn push_escaped(value: &str, out: &mut String) {
    let mut rest = value;
    while let Some((clean, escape, after)) = split_special(rest) {
        out.push_str(clean);
        out.push_str(escape);
        rest = after;
    }
    out.push_str(rest);
}

/// What stands before the first byte that is escaped, its escape, and what follows it.
fn split_special(text: &str) -> Option<(&str, &'static str, &str)> {
    let at = text.bytes().position(|byte| is_of(byte, SPECIAL))?;
    let (clean, rest) = text.split_at_checked(at)?;
    let escape = match rest.as_bytes().first() {
        Some(b'\\') => "\\\\",
        Some(b'"') => "\\\"",
        _ => "\\n",
    };
    Some((clean, escape, rest.get(1..)?))
}

/// The text of names, ascending, with their values, of which those are escaped already that say so; the last of a name
/// counts.
#[must_use]
pub fn join(pairs: &[(&str, &str, bool)]) -> String {
    let length: usize = pairs.iter().map(|(name, value, _)| name.len() + value.len() + SIGNS).sum();
    // the first has no comma
    let mut out = String::with_capacity(length.saturating_sub(1));
    for (at, (name, value, is_escaped)) in pairs.iter().enumerate() {
        if pairs.get(at + 1).is_some_and(|(next, ..)| next == name) {
            continue;
        }
        open(name, &mut out);
        if *is_escaped {
            out.push_str(value);
        } else {
            push_escaped(value, &mut out);
        }
        out.push('"');
    }
    out
}

/// Appends `name="value"`, after a comma if something stands before it.
pub fn push_pair(name: &str, value: &str, out: &mut String) {
    open(name, out);
    push_escaped(value, out);
    out.push('"');
}

#[inline]
fn open(name: &str, out: &mut String) {
    if !out.is_empty() {
        out.push(',');
    }
    out.push_str(name);
    out.push_str("=\"");
}

/// Takes the first pair off a text of pairs: its name and its value, still escaped. `None` where none stands there.
pub fn next_pair<'a>(text: &mut &'a str) -> Option<(&'a str, &'a str)> {
    let (name, rest) = text.split_at_checked(text.bytes().position(|byte| byte == b'=')?)?;
    let value = rest.strip_prefix("=\"")?;
    let mut end = 0;
    loop {
        let rest = value.as_bytes().get(end..)?;
        end += rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
        if value.as_bytes().get(end) == Some(&b'"') {
            break;
        }
        // whatever follows a backslash is no end
        end += 2;
    }
    let (value, rest) = value.split_at_checked(end)?;
    *text = match rest.as_bytes() {
        [_] => "",
        [_, b',', ..] => rest.get(2..)?,
        _ => return None,
    };
    Some((name, value))
}

/// Whether a text is one that [`join`] writes of words that ascend and are not reserved, each with a value, none of which is
/// longer than so many bytes.
#[must_use]
pub fn is_joined(text: &str, reserved: &[&str], longest: usize) -> bool {
    let (mut last, mut rest): (&[u8], _) = (&[], text.as_bytes());
    while !rest.is_empty() {
        let Some((name, after)) = checked_pair(rest, longest) else { return false };
        if name <= last || reserved.iter().any(|reserved| name == reserved.as_bytes()) {
            return false;
        }
        (last, rest) = (name, after);
    }
    true
}

/// The name of the first pair, if that is well formed, and the pairs after it.
fn checked_pair(text: &[u8], longest: usize) -> Option<(&[u8], &[u8])> {
    let (name, rest) = text.split_at_checked(text.iter().position(|byte| !is_of(*byte, IN_WORD))?)?;
    let (value, rest) = value_length(rest.strip_prefix(b"=\"")?)?;
    let fits = begins_word(name) && name.len() <= longest && (1..=longest).contains(&value);
    let rest = match rest {
        [b',', more @ ..] if !more.is_empty() => more,
        [] => rest,
        _ => return None,
    };
    fits.then_some((name, rest))
}

/// How long a value is that was escaped as [`push_escaped`] does it, before that, and what follows its quote.
fn value_length(text: &[u8]) -> Option<(usize, &[u8])> {
    let (mut length, mut rest) = (0, text);
    loop {
        let at = rest.iter().position(|byte| is_of(*byte, SPECIAL))?;
        length += at;
        rest = match rest.get(at..)? {
            [b'"', after @ ..] => return Some((length, after)),
            [b'\\', b'\\' | b'"' | b'n', after @ ..] => after,
            _ => return None,
        };
        length += 1;
    }
}
