//! Which format an `Accept` header ranks highest.

/// A text format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Prometheus text 0.0.4.
    Prometheus,
    /// OpenMetrics 1.0.
    OpenMetrics,
    /// The same, for a reader that asked for an escaping of names and is told which it gets.
    OpenMetricsUnderscores,
}

impl Format {
    /// The `Content-Type` to send with it.
    #[must_use]
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Prometheus => "text/plain; version=0.0.4; charset=utf-8",
            Self::OpenMetrics => "application/openmetrics-text; version=1.0.0; charset=utf-8",
            Self::OpenMetricsUnderscores => {
                "application/openmetrics-text; version=1.0.0; charset=utf-8; escaping=underscores"
            }
        }
    }
}

/// How well one format fits: the quality given by the most specific range that names it.
#[derive(Clone, Copy, Default)]
struct Rank {
    precision: u8,
    /// In thousandths.
    quality: u32,
    escaping: bool,
}

/// A media range, its precision, the version it must have if it has one, and what it names.
struct Fit {
    media: &'static str,
    precision: u8,
    version: &'static str,
    text: bool,
    open: bool,
}

const FITS: [Fit; 5] = [
    Fit { media: "application/openmetrics-text", precision: 3, version: "1.0.0", text: false, open: true },
    Fit { media: "text/plain", precision: 3, version: "0.0.4", text: true, open: false },
    Fit { media: "application/*", precision: 2, version: "", text: false, open: true },
    Fit { media: "text/*", precision: 2, version: "", text: true, open: false },
    Fit { media: "*/*", precision: 1, version: "", text: true, open: true },
];

/// The format of an `Accept` header: OpenMetrics if it ranks higher than text, else text 0.0.4.
#[must_use]
pub fn negotiate(accept: Option<&str>) -> Format {
    let (mut text, mut open) = (Rank::default(), Rank::default());
    for range in accept.unwrap_or_default().split(',') {
        let Some((fit, rank)) = read(range) else { continue };
        for (fits, best) in [(fit.text, &mut text), (fit.open, &mut open)] {
            if fits && (rank.precision, rank.quality) > (best.precision, best.quality) {
                *best = rank;
            }
        }
    }
    match open.quality > text.quality {
        true if open.escaping => Format::OpenMetricsUnderscores,
        true => Format::OpenMetrics,
        false => Format::Prometheus,
    }
}

/// What a range of the header names, and how well it wants it; `None` if it names neither format.
fn read(range: &str) -> Option<(&'static Fit, Rank)> {
    let mut parts = range.split(';');
    let media = parts.next()?.trim_ascii();
    let fit = FITS.iter().find(|fit| fit.media.eq_ignore_ascii_case(media))?;
    let mut rank = Rank { precision: fit.precision, quality: 1000, escaping: false };
    for part in parts {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let (name, value) = (name.trim_ascii(), value.trim_ascii().trim_matches('"'));
        if name.eq_ignore_ascii_case("q") {
            rank.quality = quality(value);
        } else if name.eq_ignore_ascii_case("escaping") {
            rank.escaping = true;
        } else if name.eq_ignore_ascii_case("version") && value != fit.version && !fit.version.is_empty() {
            return None;
        }
    }
    Some((fit, rank))
}

/// `0.5`, of at most three decimals (RFC 9110), in thousandths; anything else is 0: not wanted.
fn quality(text: &str) -> u32 {
    let (mut thousandths, mut unit) = (0, 1000);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'.' if at == 1 => {}
            b'0'..=b'9' if at != 1 && unit > 0 => {
                thousandths += u32::from(byte - b'0') * unit;
                unit /= 10;
            }
            _ => return 0,
        }
    }
    thousandths.min(1000)
}
