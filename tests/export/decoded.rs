//! What a body says, read by a decoder that shares nothing with the encoder.

/// A sample: its series as the text of its labels, its instant, and its value's bits.
pub type Sample = (String, i64, u64);

/// A series: its labels and its samples.
pub type Series = (Vec<(String, String)>, Vec<(i64, f64)>);

/// A request as the series that it holds, in order, each with its labels and samples.
#[derive(Debug, Default)]
pub struct Request {
    pub series: Vec<Series>,
}

enum Field<'a> {
    Number(u64),
    Fixed(u64),
    Bytes(&'a [u8]),
}

fn varint(bytes: &mut &[u8]) -> u64 {
    let mut number = 0;
    for shift in (0..).step_by(7) {
        let (byte, rest) = bytes.split_first().expect("a varint ends");
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            break;
        }
    }
    number
}

/// The fields of a message, with their numbers.
fn fields(mut bytes: &[u8]) -> Vec<(u64, Field<'_>)> {
    let mut found = Vec::new();
    while !bytes.is_empty() {
        let key = varint(&mut bytes);
        let field = match key & 7 {
            0 => Field::Number(varint(&mut bytes)),
            1 => {
                let (fixed, rest) = bytes.split_at(8);
                bytes = rest;
                Field::Fixed(u64::from_le_bytes(fixed.try_into().unwrap()))
            }
            2 => {
                let length = varint(&mut bytes) as usize;
                let (text, rest) = bytes.split_at(length);
                bytes = rest;
                Field::Bytes(text)
            }
            wire => panic!("wire type {wire}"),
        };
        found.push((key >> 3, field));
    }
    found
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn label(bytes: &[u8]) -> (String, String) {
    match &fields(bytes)[..] {
        [(1, Field::Bytes(name)), (2, Field::Bytes(value))] => (text(name), text(value)),
        _ => panic!("no label: {bytes:?}"),
    }
}

fn sample(bytes: &[u8]) -> (i64, f64) {
    match &fields(bytes)[..] {
        [(1, Field::Fixed(bits)), (2, Field::Number(time))] => (*time as i64, f64::from_bits(*bits)),
        _ => panic!("no sample: {bytes:?}"),
    }
}

pub fn decode(compressed: &[u8]) -> Request {
    let bytes = snap::raw::Decoder::new().decompress_vec(compressed).unwrap();
    let mut request = Request::default();
    for (number, field) in fields(&bytes) {
        let (1, Field::Bytes(series)) = (number, field) else { panic!("field {number} of a request") };
        let (mut labels, mut samples) = (Vec::new(), Vec::new());
        for field in fields(series) {
            match field {
                (1, Field::Bytes(bytes)) => labels.push(label(bytes)),
                (2, Field::Bytes(bytes)) => samples.push(sample(bytes)),
                (number, _) => panic!("field {number} of a series"),
            }
        }
        request.series.push((labels, samples));
    }
    request
}

impl Request {
    /// Every sample; a series as the text formats write it.
    pub fn samples(&self) -> Vec<Sample> {
        let mut all = Vec::new();
        for (labels, samples) in &self.series {
            let name = &labels.iter().find(|(name, _)| name == "__name__").expect("a series has a name").1;
            let others: Vec<String> = labels
                .iter()
                .filter(|(name, _)| name != "__name__")
                .map(|(name, value)| format!("{name}={value:?}"))
                .collect();
            let series = format!("{name}{{{}}}", others.join(","));
            all.extend(samples.iter().map(|(time, value)| (series.clone(), *time, value.to_bits())));
        }
        all
    }
}
