//! Bytes: what is written is read again, and nothing else is taken for it.

use proptest::prelude::*;
use pulsetree::error::{Code, Result};
use pulsetree::image::{Form, Reader, Writer, open, read_definition, split, write_definition};
use pulsetree::json::parse;
use pulsetree::tree::{Kind, Options, Tree};

/// One piece of a content.
#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Byte(u8),
    Word(u32),
    Varint(u64),
    Zigzag(i64),
    Double(u64),
    Number(u64),
    Text(String),
    Blob(Vec<u8>),
}

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let whole = prop_oneof![any::<u64>(), (0..64_u32).prop_map(|bits| 1 << bits), 0..300_u64];
    let piece = prop_oneof![
        any::<u8>().prop_map(Piece::Byte),
        any::<u32>().prop_map(Piece::Word),
        whole.clone().prop_map(Piece::Varint),
        whole.clone().prop_map(|bits| Piece::Zigzag(bits as i64)),
        any::<u64>().prop_map(Piece::Double),
        whole.prop_map(Piece::Number),
        any::<String>().prop_map(Piece::Text),
        prop::collection::vec(any::<u8>(), 0..40).prop_map(Piece::Blob),
    ];
    prop::collection::vec(piece, 0..20)
}

fn write(piece: &Piece, out: &mut Writer) {
    match piece {
        Piece::Byte(byte) => out.u8(*byte),
        Piece::Word(word) => out.u32(*word),
        Piece::Varint(number) => out.varint(*number),
        Piece::Zigzag(number) => out.zigzag(*number),
        Piece::Double(bits) => out.f64(f64::from_bits(*bits)),
        Piece::Number(bits) => out.number(f64::from_bits(*bits)),
        Piece::Text(text) => out.text(text),
        Piece::Blob(bytes) => out.blob(bytes),
    }
}

/// A piece of the same shape, read.
fn read(like: &Piece, input: &mut Reader<'_>) -> Result<Piece> {
    Ok(match like {
        Piece::Byte(_) => Piece::Byte(input.u8()?),
        Piece::Word(_) => Piece::Word(input.u32()?),
        Piece::Varint(_) => Piece::Varint(input.varint()?),
        Piece::Zigzag(_) => Piece::Zigzag(input.zigzag()?),
        Piece::Double(_) => Piece::Double(input.f64()?.to_bits()),
        Piece::Number(_) => Piece::Number(input.number()?.to_bits()),
        Piece::Text(_) => Piece::Text(input.text()?.to_owned()),
        Piece::Blob(_) => Piece::Blob(input.blob()?.to_vec()),
    })
}

fn read_all(like: &[Piece], input: &mut Reader<'_>) -> Result<Vec<Piece>> {
    like.iter().map(|piece| read(piece, input)).collect()
}

fn sealed(pieces: &[Piece]) -> Vec<u8> {
    let mut out = Writer::envelope(Form::Delta);
    pieces.iter().for_each(|piece| write(piece, &mut out));
    out.seal()
}

fn is_corrupt<T>(result: Result<T>) -> bool {
    result.err().is_some_and(|error| error.code == Code::Corrupt)
}

proptest! {
    #[test]
    fn what_was_written_is_read(pieces in pieces()) {
        let bytes = sealed(&pieces);
        let mut input = open(Form::Delta, &bytes).unwrap();
        prop_assert_eq!(read_all(&pieces, &mut input).unwrap(), pieces);
        prop_assert!(input.is_empty());
    }

    #[test]
    fn an_envelope_that_was_cut_or_changed_is_corrupt(pieces in pieces(), more: u8) {
        let bytes = sealed(&pieces);
        for end in 0..bytes.len() {
            prop_assert!(is_corrupt(open(Form::Delta, &bytes[..end])));
        }
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            prop_assert!(is_corrupt(open(Form::Delta, &changed)), "bit {}", bit);
        }
        let mut longer = bytes.clone();
        longer.push(more);
        prop_assert!(is_corrupt(open(Form::Delta, &longer)));
        prop_assert_eq!(split(&longer).unwrap(), (&*bytes, &[more][..]));
        prop_assert!(is_corrupt(open(Form::Image, &bytes)));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200), like in pieces()) {
        let result = read_all(&like, &mut Reader::new(&bytes));
        prop_assert!(result.is_ok() || is_corrupt(result));
        let definition = read_definition(&mut Reader::new(&bytes));
        prop_assert!(definition.is_ok() || is_corrupt(definition));
    }
}

#[test]
fn the_check_is_crc_32c() {
    // RFC 3720, B.4: 32 bytes of zeroes, of ones, ascending
    assert_eq!(pulsetree_kernels::crc32c(&[0; 32]), 0x8A91_36AA);
    assert_eq!(pulsetree_kernels::crc32c(&[0xFF; 32]), 0x62A8_AB43);
    assert_eq!(pulsetree_kernels::crc32c(&(0..32).collect::<Vec<u8>>()), 0x46DD_794E);
}

#[test]
fn the_bytes_are_those_of_the_description() {
    let mut out = Writer::envelope(Form::Delta);
    out.varint(300);
    out.zigzag(-2);
    out.number(1.0);
    out.text("é");
    let bytes = out.seal();
    let content = [0xAC, 0x02, 3, 0xBF, 0xE0, 0x03, 2, 0xC3, 0xA9];
    assert_eq!(bytes[..10], [0xF5, b'p', b't', b'r', 1, 1, content.len() as u8, 0, 0, 0]);
    assert_eq!(bytes[10..19], content);
    assert_eq!(bytes[19..], pulsetree_kernels::crc32c(&bytes[..19]).to_le_bytes());
}

#[test]
fn what_is_announced_is_checked_before_it_is_taken() {
    let mut out = Writer::new();
    out.varint(1 << 40);
    for result in [Reader::new(out.bytes()).blob().map(<[u8]>::len), Reader::new(out.bytes()).count(8)] {
        assert!(is_corrupt(result));
    }
    let mut header = Writer::envelope(Form::Delta).seal();
    header[6..10].copy_from_slice(&(1_u32 << 30).to_le_bytes());
    assert!(is_corrupt(open(Form::Delta, &header)));
    assert!(is_corrupt(open(Form::Delta, &[])));
}

#[test]
fn a_newer_version_is_refused() {
    for form in [Form::Delta, Form::Image, Form::Journal] {
        for version in 0..=form.version() + 1 {
            let mut bytes = Writer::envelope(form).seal();
            bytes[4] = version;
            let check = bytes.len() - 4;
            let crc = pulsetree_kernels::crc32c(&bytes[..check]).to_le_bytes();
            bytes[check..].copy_from_slice(&crc);
            let is_known = (1..=form.version()).contains(&version);
            assert_eq!(!is_corrupt(open(form, &bytes)), is_known, "{form:?} {version}");
        }
    }
}

#[test]
fn a_metric_is_defined_as_it_was() {
    let cases = [
        ("base", "{}"),
        ("string", r#"{"help":"h","labels":{"a":"x\"\\\n","b":1}}"#),
        ("int", r#"{"merge":"add","unit":"bytes"}"#),
        ("float", r#"{"merge":"last","timestamps":true,"internal":true}"#),
        ("counter", r#"{"countCalls":true,"aggregateChildren":false}"#),
        ("counter", "{}"),
        ("cps", r#"{"timeUnitVectors":[1,60]}"#),
        ("percentile", r#"{"quantiles":[0.1,1],"lastCalls":7}"#),
        ("summary", r#"{"countCalls":false}"#),
        ("histogram", r#"{"buckets":[-1,0.5,1e300]}"#),
        ("uptime", r#"{"help":"since"}"#),
        ("linkfail", r#"{"failuresToOffline":2,"successesToOnline":3}"#),
        ("empty", "{}"),
    ];
    for (kind, options) in cases {
        let kind = Kind::named(kind).unwrap();
        let options = Options::from_value(kind, &parse(options).unwrap()).unwrap();
        let mut tree = Tree::new(10);
        let metric = tree.get_metric("a.b", Some(kind), None, options, 0.0).unwrap();
        let (kind, options) = tree.definition(metric).unwrap();
        let mut out = Writer::new();
        write_definition(kind, &options, &mut out);
        let mut input = Reader::new(out.bytes());
        let (read_kind, read_options) = read_definition(&mut input).unwrap();
        assert!(input.is_empty());
        assert_eq!(read_kind, kind);
        let mut copy = Tree::new(10);
        let metric = copy.get_metric("a.b", Some(kind), None, read_options, 0.0).unwrap();
        assert_eq!(copy.definition(metric).unwrap(), (kind, options));
    }
}

#[test]
fn options_that_a_type_may_not_have_are_corrupt() {
    let buckets = |bounds: &[f64]| Options { buckets: Some(bounds.to_vec()), ..Options::default() };
    let quantiles =
        |steps: &[f64]| Options { quantiles: Some(steps.to_vec()), last_calls: Some(1.0), ..Options::default() };
    let twice: Vec<f64> = (0..=100_000).rev().map(|step| f64::from(step) / 1e5).chain([1.0]).collect();
    let table = [
        (Kind::Histogram, buckets(&[2.0, 1.0])),
        (Kind::Histogram, buckets(&[])),
        (Kind::Percentile, quantiles(&twice)),
        (Kind::Percentile, quantiles(&[0.0, 1.0, -0.0])),
    ];
    for (kind, options) in table {
        let mut out = Writer::new();
        write_definition(kind, &options, &mut out);
        assert!(is_corrupt(read_definition(&mut Reader::new(out.bytes()))));
    }
    assert!(is_corrupt(read_definition(&mut Reader::new(&[13, 0]))));
}
