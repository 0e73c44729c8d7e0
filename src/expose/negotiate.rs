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
#[derive(Default)]
struct Rank {
    precision: u8,
    quality: f64,
    escaping: bool,
}

impl Rank {
    fn raise(&mut self, precision: u8, range: &Range<'_>) {
        if precision > self.precision || (precision == self.precision && range.quality > self.quality) {
            *self = Self { precision, quality: range.quality, escaping: range.escaping };
        }
    }
}

struct Range<'a> {
    media: &'a str,
    version: Option<&'a str>,
    quality: f64,
    escaping: bool,
}

/// The format of an `Accept` header: OpenMetrics if it ranks higher than text, else text 0.0.4.
#[must_use]
pub fn negotiate(accept: Option<&str>) -> Format {
    let (mut text, mut open) = (Rank::default(), Rank::default());
    for range in accept.unwrap_or_default().split(',').map(Range::read) {
        let is = |media: &str| range.media.eq_ignore_ascii_case(media);
        if is("application/openmetrics-text") && range.version.is_none_or(|version| version == "1.0.0") {
            open.raise(3, &range);
        } else if is("text/plain") && range.version.is_none_or(|version| version == "0.0.4") {
            text.raise(3, &range);
        } else if is("application/*") {
            open.raise(2, &range);
        } else if is("text/*") {
            text.raise(2, &range);
        } else if is("*/*") {
            open.raise(1, &range);
            text.raise(1, &range);
        }
    }
    match open.quality > text.quality {
        true if open.escaping => Format::OpenMetricsUnderscores,
        true => Format::OpenMetrics,
        false => Format::Prometheus,
    }
}

impl<'a> Range<'a> {
    fn read(text: &'a str) -> Self {
        let mut parts = text.split(';').map(str::trim);
        let mut range = Self { media: parts.next().unwrap_or_default(), version: None, quality: 1.0, escaping: false };
        for part in parts {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let value = value.trim().trim_matches('"');
            match name.trim().to_ascii_lowercase().as_str() {
                "q" => range.quality = quality(value),
                "version" => range.version = Some(value),
                "escaping" => range.escaping = true,
                _ => {}
            }
        }
        range
    }
}

/// `0.5`, of at most three decimals (RFC 9110); anything else is 0: not wanted.
fn quality(text: &str) -> f64 {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = [whole, decimals].concat();
    if whole.len() != 1 || decimals.len() > 3 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return 0.0;
    }
    let number = digits.bytes().fold(0.0, |number, digit| number * 10.0 + f64::from(digit - b'0'));
    (number / 10_f64.powi(decimals.len() as i32)).min(1.0)
}
