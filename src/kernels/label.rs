//! The text of labels, a byte at a time: `name="value"`, joined by commas, values escaped as both text formats want it.

/// What a pair has beside its name and value.
const SIGNS: usize = ",=\"\"".len();

/// Which bytes are letters, digits or an underscore: looked up in a third of the time of the comparisons.
#[expect(clippy::indexing_slicing, reason = "a byte below 128, when this is compiled")]
const IN_WORDS: [bool; 128] = {
    let mut in_words = [false; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        in_words[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'_';
        byte += 1;
    }
    in_words
};

/// Whether a text is `[A-Za-z_][A-Za-z0-9_]*`, where `colons` with colons as letters, but not `_`, nor begins with `__`.
#[must_use]
pub fn is_word(text: &str, colons: bool) -> bool {
    let fits = |byte: &u8| IN_WORDS.get(usize::from(*byte)) == Some(&true) || (colons && *byte == b':');
    match text.as_bytes() {
        [] | [b'_'] | [b'_', b'_', ..] | [b'0'..=b'9', ..] => false,
        bytes => bytes.iter().all(fits),
    }
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
    let at = text.bytes().position(|byte| matches!(byte, b'\\' | b'"' | b'\n'))?;
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

/// Whether a value is escaped as [`push_escaped`] does it.
#[must_use]
pub fn is_escaped(value: &str) -> bool {
    let mut bytes = value.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' | b'\n' => return false,
            b'\\' if !matches!(bytes.next(), Some(b'\\' | b'"' | b'n')) => return false,
            _ => {}
        }
    }
    true
}
