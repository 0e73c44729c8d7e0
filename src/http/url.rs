//! Percent-encoding of paths and query strings (the URL standard's forgiving decoder).

/// A path segment decoded: `%41` → `A`; what is no escape stays as it is, invalid UTF-8 becomes U+FFFD.
#[must_use]
pub fn decode(text: &str) -> String {
    decode_bytes(text.bytes())
}

/// The pairs of a query string: split at `&` and the first `=`, `+` is a space.
#[must_use]
pub fn pairs(query: &str) -> Vec<(String, String)> {
    let form = |text: &str| decode_bytes(text.bytes().map(|b| if b == b'+' { b' ' } else { b }));
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts.map(|part| part.split_once('=').unwrap_or((part, ""))).map(|(k, v)| (form(k), form(v))).collect()
}

fn decode_bytes(bytes: impl Iterator<Item = u8> + Clone) -> String {
    let mut out = Vec::new();
    let mut rest = bytes;
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        match (byte, ahead.next().and_then(hex), ahead.next().and_then(hex)) {
            (b'%', Some(high), Some(low)) => {
                out.push(high << 4 | low);
                rest = ahead;
            }
            _ => out.push(byte),
        }
    }
    match String::from_utf8(out) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    }
}

const fn hex(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}
