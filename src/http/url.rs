//! Percent-encoding of paths and query strings (the URL standard's forgiving decoder).

/// A path segment decoded: `%41` → `A`; what is no escape stays as it is, invalid UTF-8 becomes U+FFFD.
#[must_use]
pub fn decode(text: &str) -> String {
    unescaped(text, b'+')
}

/// The pairs of a query string: split at `&` and the first `=`, `+` is a space.
#[must_use]
pub fn pairs(query: &str) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for part in query.split('&') {
        if !part.is_empty() {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            pairs.push((unescaped(name, b' '), unescaped(value, b' ')));
        }
    }
    pairs
}

#[inline(never)]
fn unescaped(text: &str, plus: u8) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        let mut byte = if *first == b'+' { plus } else { *first };
        if byte == b'%'
            && let [high, low, after @ ..] = rest
            && let (Some(high), Some(low)) = (hex(*high), hex(*low))
        {
            (byte, rest) = (high << 4 | low, after);
        }
        bytes.push(byte);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}
