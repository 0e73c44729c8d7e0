//! Which format an `Accept` header ranks highest.

use super::dialect::Dialect;

/// A text format as it is asked for and sent.
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
    /// How it is written.
    #[must_use]
    pub const fn dialect(self) -> Dialect {
        match self {
            Self::Prometheus => Dialect::Prometheus,
            Self::OpenMetrics | Self::OpenMetricsUnderscores => Dialect::OpenMetrics,
        }
    }

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

/// A media range, its precision, the version it must have if it has one, and whether it names text and OpenMetrics.
type Fit = (&'static str, u32, &'static str, [bool; 2]);

const FITS: [Fit; 5] = [
    ("application/openmetrics-text", 3, "1.0.0", [false, true]),
    ("text/plain", 3, "0.0.4", [true, false]),
    ("application/*", 2, "", [false, true]),
    ("text/*", 2, "", [true, false]),
    ("*/*", 1, "", [true, true]),
];

/// The format of an `Accept` header: OpenMetrics if it ranks higher than text, else text 0.0.4.
#[must_use]
pub fn negotiate(accept: Option<&str>) -> Format {
    // Of each format the best range that names it, by precision and then quality.
    let mut best = [Rank::default(); 2];
    for range in accept.unwrap_or_default().split(',') {
        let mut parts = range.split(';');
        let media = parts.next().unwrap_or_default().trim_ascii();
        let Some(fit) = FITS.iter().find(|fit| fit.0.eq_ignore_ascii_case(media)) else { continue };
        let rank = read(fit, &mut parts);
        for (best, fits) in best.iter_mut().zip(&fit.3) {
            if *fits && rank.weight > best.weight {
                *best = rank;
            }
        }
    }
    let [text, open] = best;
    match open.weight % PRECISION > text.weight % PRECISION {
        true if open.escaping => Format::OpenMetricsUnderscores,
        true => Format::OpenMetrics,
        false => Format::Prometheus,
    }
}

/// How well a range fits.
#[derive(Clone, Copy, Default)]
struct Rank {
    /// The precision, times [`PRECISION`], and the quality in thousandths.
    weight: u32,
    escaping: bool,
}

/// More than any quality.
const PRECISION: u32 = 1024;

/// What a range's parameters make of it: nothing, for a version that is not written.
fn read(fit: &Fit, parameters: &mut dyn Iterator<Item = &str>) -> Rank {
    let (mut wanted, mut escaping) = (1000, false);
    for parameter in parameters {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        let (name, value) = (name.trim_ascii(), value.trim_ascii().trim_matches('"'));
        if name.eq_ignore_ascii_case("q") {
            wanted = quality(value);
        } else if name.eq_ignore_ascii_case("escaping") {
            escaping = true;
        } else if name.eq_ignore_ascii_case("version") && value != fit.2 && !fit.2.is_empty() {
            return Rank::default();
        }
    }
    Rank { weight: fit.1 * PRECISION + wanted, escaping }
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
