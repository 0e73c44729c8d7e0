//! JSON text, numbers as JavaScript prints them, and the walker that names the bad field.

use proptest::prelude::*;
use pulsetree::error::Code;
use pulsetree::json::{
    Value, described, from_value, parse, parse_number, parse_with_literals, print_number, to_string, write_integer,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

fn written(value: &Value<'_>) -> String {
    to_string(value)
}

#[test]
fn numbers_print_as_javascript_prints_them() {
    let table: [(f64, &str); 40] = [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-1.0, "-1"),
        (0.5, "0.5"),
        (-2.5, "-2.5"),
        (12.749_999_999_999_995, "12.749999999999995"),
        (3.849_999_999_999_999_6, "3.8499999999999996"),
        (0.1 + 0.2, "0.30000000000000004"),
        (100.0, "100"),
        (123_456_789.0, "123456789"),
        (9_007_199_254_740_991.0, "9007199254740991"),
        (9_007_199_254_740_992.0, "9007199254740992"),
        (-9_007_199_254_740_993.0, "-9007199254740992"),
        (1e15, "1000000000000000"),
        (1e17, "100000000000000000"),
        (1e20, "100000000000000000000"),
        (123_456_789_012_345_680_000.0, "123456789012345680000"),
        (1.5e20, "150000000000000000000"),
        (1e21, "1e+21"),
        (1.5e21, "1.5e+21"),
        (-1e22, "-1e+22"),
        (1e100, "1e+100"),
        (1.797_693_134_862_315_7e308, "1.7976931348623157e+308"),
        (0.1, "0.1"),
        (0.001, "0.001"),
        (0.000_123, "0.000123"),
        (1e-5, "0.00001"),
        (0.000_001, "0.000001"),
        (0.000_001_234_5, "0.0000012345"),
        (1e-7, "1e-7"),
        (1.5e-7, "1.5e-7"),
        (-9.99e-7, "-9.99e-7"),
        (5e-324, "5e-324"),
        (2.225_073_858_507_201_4e-308, "2.2250738585072014e-308"),
        (4.35, "4.35"),
        (1_431_857_103_000.25, "1431857103000.25"),
        (1e16 / 3.0, "3333333333333333.5"),
        (1e23, "1e+23"),
        (2e-10 / 3.0, "6.666666666666667e-11"),
    ];
    for (number, expected) in table {
        assert_eq!(print_number(number), expected);
    }
}

#[test]
fn what_is_not_finite_prints_as_javascript_does() {
    let table = [(f64::NAN, "NaN"), (f64::INFINITY, "Infinity"), (f64::NEG_INFINITY, "-Infinity")];
    for (number, expected) in table {
        assert_eq!(print_number(number), expected);
        assert_eq!(written(&Value::Number(number)), "null");
    }
}

#[test]
fn whole_numbers_print_in_full() {
    for number in [0, 7, 10, 1_000_000, u64::MAX] {
        let mut out = String::from("n");
        write_integer(number, &mut out);
        assert_eq!(out, format!("n{number}"));
    }
}

#[test]
fn strings_are_escaped_as_javascript_escapes_them() {
    let table = [
        ("", r#""""#),
        ("plain é 🦀", r#""plain é 🦀""#),
        ("\"\\/", r#""\"\\/""#),
        ("\n\r\t\u{8}\u{c}", r#""\n\r\t\b\f""#),
        ("\0\u{1f}\u{7f}\u{b}", "\"\\u0000\\u001f\u{7f}\\u000b\""),
    ];
    for (text, expected) in table {
        assert_eq!(to_string(text), expected);
    }
}

#[test]
fn what_is_json_is_read_and_written_alike() {
    let table = [
        ("null", "null"),
        (" true\n", "true"),
        ("false", "false"),
        ("-0", "0"),
        ("1.50", "1.5"),
        ("-12e2", "-1200"),
        ("1E+2", "100"),
        ("1e-400", "0"),
        ("\"\"", "\"\""),
        (r#""\u0041\u00e9\"\\\/\b\f\n\r\t""#, r#""Aé\"\\/\b\f\n\r\t""#),
        (r#""\ud83e\udd80""#, "\"🦀\""),
        (r#""\uD83E""#, "\"\u{fffd}\""),
        (r#""\udd80\ud83e""#, "\"\u{fffd}\u{fffd}\""),
        (r#""\ud83e\u0041""#, "\"\u{fffd}A\""),
        (r#""\ud83e\n""#, "\"\u{fffd}\\n\""),
        (r#""\ud83e\ud83e\udd80""#, "\"\u{fffd}🦀\""),
        ("[]", "[]"),
        ("[ ]", "[]"),
        ("[1 , [2],{}]", "[1,[2],{}]"),
        ("{}", "{}"),
        (r#" { "b" : 1 , "a" : [ ] } "#, r#"{"b":1,"a":[]}"#),
        (r#"{"a":1,"b":2,"a":3}"#, r#"{"a":3,"b":2}"#),
        (r#"{"a":1,"a":2,"a":3}"#, r#"{"a":3}"#),
        (r#"{"":0}"#, r#"{"":0}"#),
    ];
    for (text, expected) in table {
        assert_eq!(parse(text).map(|value| written(&value)).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn what_is_not_json_is_refused_where_it_breaks() {
    let table = [
        ("", 0),
        ("  ", 2),
        ("nul", 3),
        ("nullx", 4),
        ("True", 0),
        ("01", 1),
        ("-", 1),
        ("+1", 0),
        (".5", 0),
        ("1.", 2),
        ("1.e1", 2),
        ("1e", 2),
        ("1e+", 3),
        ("0x1", 1),
        ("1e400", 0),
        ("[1,-12.5e999 ]", 3),
        ("[\n🦀", 2),
        ("[\n\"é\",\n\n  -]", 11),
        ("[1\n2]", 3),
        ("tru\n", 3),
        ("[tru\ne]", 4),
        ("NaN", 0),
        ("Infinity", 0),
        ("1 2", 2),
        ("[1,]", 3),
        ("[1", 2),
        ("[,1]", 1),
        ("]", 0),
        ("{,}", 1),
        ("{\"a\"}", 4),
        ("{\"a\":}", 5),
        ("{\"a\":1,}", 7),
        ("{\"a\":1", 6),
        ("{a:1}", 1),
        ("{1:1}", 1),
        ("'a'", 0),
        ("\"a", 2),
        ("\"a\nb\"", 2),
        ("\"\\x\"", 2),
        ("\"\\u12g4\"", 5),
        ("\"\\u12", 5),
        ("\"\\u1\"", 4),
        ("\"\\\\u", 4),
        ("\"\\ud83e\\x", 8),
        ("\"\\", 2),
        ("[\"🦀é\",x]", 7),
        ("[1]//", 3),
        ("\u{feff}1", 0),
        ("\u{a0}1", 0),
    ];
    for (text, position) in table {
        let error = parse(text).unwrap_err();
        assert_eq!((error.code, error.position), (Code::ParseError, Some(position)), "{text}: {error}");
    }
}

#[test]
fn a_refusal_says_what_was_found_and_expected() {
    let table = [
        ("[é]", "JSON: expected value, found 'é'"),
        ("{\"a\" 1}", "JSON: expected `:`, found '1'"),
        ("[", "JSON: expected more of a list, found the end"),
        ("[1,]", "JSON: trailing comma, found ']'"),
        ("1 2", "JSON: trailing characters, found '2'"),
        ("\"\\u12x4\"", "JSON: expected a hexadecimal digit, found 'x'"),
        ("[-1e999]", "JSON: \"-1e999\" is out of range, found '-'"),
    ];
    for (text, message) in table {
        assert_eq!(parse(text).unwrap_err().message, message);
    }
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(parse(&nested(128)).is_ok());
    assert_eq!(parse(&nested(129)).unwrap_err().position, Some(128));
    assert_eq!(parse(&"[".repeat(1_000_000)).unwrap_err().position, Some(128));
    assert_eq!(parse(&"{\"a\":".repeat(200)).unwrap_err().code, Code::ParseError);
}

#[test]
fn an_object_of_many_keys_keeps_order_and_the_last_value() {
    let entry = |n: u32| format!("\"k{}\":{n}", n % 50_000);
    let text = ["{", &(0..100_000).map(entry).collect::<Vec<_>>().join(","), "}"].concat();
    let Ok(Value::Object(entries)) = parse(&text) else { panic!("an object") };
    let expected: Vec<_> =
        (0..50_000).map(|n| (format!("k{n}").into(), Value::Number(f64::from(n + 50_000)))).collect();
    assert_eq!(entries, expected);
}

#[test]
fn values_tell_what_they_are() {
    let value = parse(r#"{"s":"x","n":1,"b":true,"a":[],"o":{},"z":null}"#).unwrap();
    let names = ["s", "n", "b", "a", "o", "z"].map(|key| value.get(key).unwrap().type_name());
    assert_eq!(names, ["string", "number", "boolean", "array", "object", "null"]);
    assert_eq!(value.get("s").and_then(Value::as_str), Some("x"));
    assert_eq!(value.get("n").and_then(Value::as_number), Some(1.0));
    assert_eq!((value.get("missing"), Value::Null.get("s"), value.as_str()), (None, None, None));
}

/// Every shape that a request may have.
#[derive(Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Shapes<'a> {
    text: Option<String>,
    number: Option<f64>,
    count: Option<u32>,
    flag: Option<bool>,
    word: Option<Word>,
    list: Option<Vec<Inner>>,
    own_keys: Option<BTreeMap<String, f64>>,
    #[serde(borrow)]
    any: Option<Value<'a>>,
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum Word {
    Up,
    Down,
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Inner {
    name: String,
    size: f64,
    on: bool,
    word: Word,
}

#[test]
fn types_are_read_field_by_field() {
    let text = r#"{"text":"x","number":-0.5,"count":4294967295,"flag":true,"word":"down",
        "list":[{"word":"up","on":false,"size":1,"name":"é"}],"ownKeys":{"b":2,"a":1},"any":[null,{"x":1}]}"#;
    let value = parse(text).unwrap();
    let read: Shapes<'_> = from_value(&value, "").unwrap();
    let inner = Inner { name: "é".into(), size: 1.0, on: false, word: Word::Up };
    let expected = Shapes {
        text: Some("x".into()),
        number: Some(-0.5),
        count: Some(u32::MAX),
        flag: Some(true),
        word: Some(Word::Down),
        list: Some(vec![inner]),
        own_keys: Some([("a".to_owned(), 1.0), ("b".to_owned(), 2.0)].into()),
        any: Some(parse("[null,{\"x\":1}]").unwrap()),
    };
    assert_eq!(read, expected);
    let again = to_string(&expected);
    assert_eq!(from_value(&parse(&again).unwrap(), ""), Ok(expected));
}

#[test]
fn null_is_absent() {
    let nulls = r#"{"text":null,"number":null,"count":null,"flag":null,"word":null,"list":null,"any":null}"#;
    for text in ["{}", nulls] {
        assert_eq!(from_value::<Shapes<'_>>(&parse(text).unwrap(), ""), Ok(Shapes::default()), "{text}");
    }
}

#[test]
fn a_bad_field_is_named_by_its_path() {
    let table = [
        ("null", "the request is null; expected an object"),
        ("[]", "the request is an array; expected an object"),
        (r#"{"text":7}"#, "text is 7; expected a string"),
        (r#"{"number":"7"}"#, "number is \"7\"; expected a number"),
        (r#"{"count":1.5}"#, "count is 1.5; expected a whole number not below 0"),
        (r#"{"flag":"yes"}"#, "flag is \"yes\"; expected true or false"),
        (r#"{"word":"left"}"#, "word is \"left\"; expected one of up, down"),
        (r#"{"word":{}}"#, "word is an object; expected one of up, down"),
        (r#"{"list":{}}"#, "list is an object; expected an array"),
        (r#"{"list":[null]}"#, "list[0] is null; expected an object"),
        (r#"{"list":[{"name":null}]}"#, "list[0].name is missing; expected a string"),
        (r#"{"list":[{"name":"a"}]}"#, "list[0].size is missing; expected a number"),
        (r#"{"list":[{"name":"a","size":1}]}"#, "list[0].on is missing; expected true or false"),
        (r#"{"list":[{"name":"a","size":1,"on":true}]}"#, "list[0].word is missing; expected one of up, down"),
        (r#"{"list":[{"nam":"a"}]}"#, "list[0].nam is not a field; expected one of name, size, on, word"),
        (r#"{"ownKeys":{"a b":1,"c":null}}"#, "ownKeys.c is null; expected a number"),
        (r#"{"ownKeys":{"a b":[]}}"#, "ownKeys.a b is an array; expected a number"),
        (r#"{"ownKeys":7}"#, "ownKeys is 7; expected an object"),
    ];
    for (text, message) in table {
        let error = from_value::<Shapes<'_>>(&parse(text).unwrap(), "").unwrap_err();
        assert_eq!((error.code, error.message.as_str()), (Code::InvalidArgument, message));
    }
    let within = |text: &str| from_value::<Inner>(&parse(text).unwrap(), "queries[2]").unwrap_err().message.clone();
    assert_eq!(within("7"), "queries[2] is 7; expected an object");
    assert_eq!(within(r#"{"name":7}"#), "queries[2].name is 7; expected a string");
}

#[test]
fn answers_print_numbers_as_javascript_does() {
    let numbers = [1.0, -0.0, 1e21, 1e-7, f64::NAN, f64::INFINITY, 0.1];
    assert_eq!(to_string(&numbers), "[1,0,1e+21,1e-7,null,null,0.1]");
    let inner = Inner { name: "a\"b".into(), size: 5e-324, on: true, word: Word::Down };
    assert_eq!(to_string(&inner), r#"{"name":"a\"b","size":5e-324,"on":true,"word":"down"}"#);
    assert_eq!(to_string(&BTreeMap::from([(1_356_998_400_u64, 2.0)])), r#"{"1356998400":2}"#);
}

#[test]
fn numbers_that_json_lacks_stand_as_words_where_they_are_asked_for() {
    let table = [
        ("[NaN,Infinity,-Infinity]", r#"["NaN","Infinity","-Infinity"]"#),
        (
            r#"{"a":NaN,"b":[1e400 , -1E+999],"c":"NaN \" NaN"}"#,
            r#"{"a":"NaN","b":["1e400","-1E+999"],"c":"NaN \" NaN"}"#,
        ),
        (r#"[NaN,"\ud800"]"#, "[\"NaN\",\"\u{fffd}\"]"),
        ("[1,true]", "[1,true]"),
    ];
    for (text, expected) in table {
        assert_eq!(parse_with_literals(text).map(|value| written(&value)).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn words_do_not_move_the_position_of_another_fault() {
    let table = [
        ("[NaN,é]", 5),
        ("[NaN,Infinity,1e999,x]", 20),
        ("[x,NaN]", 1),
        ("[NaN", 4),
        ("[NaN]]", 5),
        ("[nan]", 2),
        ("[+Infinity]", 1),
        ("[1,", 3),
        ("[NaN,\"é", 7),
    ];
    for (text, position) in table {
        let error = parse_with_literals(text).unwrap_err();
        assert_eq!((error.code, error.position), (Code::ParseError, Some(position)), "{text}: {error}");
    }
}

#[test]
fn a_message_shows_the_value() {
    let table = [
        (Value::Null, "null"),
        (Value::Bool(true), "true"),
        (Value::Bool(false), "false"),
        (Value::Number(f64::NAN), "NaN"),
        (Value::String("a".into()), "\"a\""),
        (Value::Array(vec![]), "an array"),
        (Value::Object(vec![]), "an object"),
    ];
    for (value, expected) in table {
        assert_eq!(described(&value), expected);
    }
}

fn values() -> impl Strategy<Value = Value<'static>> {
    let number = any::<f64>().prop_filter("finite", |n| n.is_finite()).prop_map(|n| Value::Number(n + 0.0));
    let text = ".*".prop_map(|text| Value::String(text.into()));
    let leaf = prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::Bool), number, text];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let object = prop::collection::btree_map(".{0,4}", inner.clone(), 0..4);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::Array),
            object.prop_map(|entries| Value::Object(
                entries.into_iter().map(|(key, value)| (key.into(), value)).collect()
            )),
        ]
    })
}

/// Whether a text has the form that Number::toString gives.
fn is_javascript(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = text.split_once('e').map_or((text, None), |(m, e)| (m, Some(e)));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "1"));
    let tidy = (whole == "0" || !whole.starts_with('0')) && !fraction.ends_with('0');
    let placed = match exponent.map(str::parse::<i32>) {
        None => whole.len() <= 21,
        Some(Ok(n)) => whole.len() == 1 && whole != "0" && !(-6..21).contains(&n),
        Some(Err(_)) => false,
    };
    let signed = exponent.is_none_or(|e| e.starts_with(['+', '-']));
    tidy && placed && signed
}

proptest! {
    #[test]
    fn every_value_survives_the_round_trip(value in values()) {
        let text = written(&value);
        prop_assert_eq!(parse(&text), Ok(value));
    }

    #[test]
    fn every_number_prints_shortest_and_reads_back(bits in any::<u64>()) {
        let number = f64::from_bits(bits);
        prop_assume!(number.is_finite());
        let text = to_string(&number);
        prop_assert_eq!(text.parse::<f64>().map(f64::to_bits), Ok((number + 0.0).to_bits()));
        prop_assert!(is_javascript(&text), "{}", text);
        let digits = |text: &str| {
            let mantissa = text.split(['e', 'E']).next().unwrap_or_default().replace(['-', '.'], "");
            mantissa.trim_matches('0').len()
        };
        let shortest = format!("{number:e}");
        prop_assert!(digits(&text) <= digits(&shortest));
    }

    #[test]
    fn any_text_is_answered(text in any::<String>(), cut in prop::collection::vec(prop::sample::select(
        vec!["{", "}", "[", "]", ",", ":", "\"a\"", "\\", "\"", "1", "-", ".", "e", "null", " ", "\u{e9}"]), 0..24)) {
        let _any = parse(&text);
        let text = cut.concat();
        match parse(&text) {
            Ok(value) => {
                let text = written(&value);
                prop_assert_eq!(parse(&text), Ok(value));
            }
            Err(error) => prop_assert!(error.position.is_some_and(|at| at as usize <= text.encode_utf16().count())),
        }
    }
}

#[test]
fn decimal_text_is_read_to_the_nearest_double() {
    let exact = |text: &str| {
        let (ours, library) = (parse_number(text), text.parse::<f64>().ok());
        assert_eq!(ours.map(f64::to_bits), library.map(f64::to_bits), "{text}");
    };
    for text in [
        "0",
        "-0",
        "1",
        "1.5",
        "+2",
        ".5",
        "5.",
        "0.1",
        "00012.50",
        "99999999999999.9",
        "999999999999999.9",
        "0.00000000000001",
        "0.000000000000001",
        "900719925474099.1",
        "123456789012345678",
        "9007199254740991",
        "9007199254740992",
        "9007199254740993",
        "9007199254740992.5",
        "9007199254740993.0000000000000000000000000000000000001",
        "1e22",
        "1e23",
        "8.5e22",
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "1e309",
        "2.2250738585072014e-308",
        "2.2250738585072011e-308",
        "4.9e-324",
        "5e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "1e-324",
        "1e-400",
        "1e1000000000000",
        "0e999999999999",
        "0.000000000000000000000000000000000000000000000000000000000000000000000000000001e78",
        "7.2057594037927933e16",
        "3.518437208883201171875e13",
        "6250000000000000000000000000000000000000e-2",
    ] {
        exact(text);
        exact(&format!("-{}", text.trim_start_matches(['-', '+'])));
    }
    exact(&format!("{}e-800", "7".repeat(900)));
    exact(&format!("1{}1", "0".repeat(900)));
    for text in [
        "", "-", "+", ".", "e5", "1e", "1e+", "1.2.3", "1..", "..1", "-.", "1-", "1_0", " 1", "1 ", "0x10", "NaN",
        "inf", "1e5.0", "--1",
    ] {
        assert_eq!(parse_number(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn decimals_of_any_double_come_back(bits in any::<u64>(), digits in 1usize..20) {
        let number = f64::from_bits(bits);
        if number.is_finite() {
            for text in [format!("{number}"), format!("{number:e}"), format!("{number:.digits$e}")] {
                prop_assert_eq!(parse_number(&text).map(f64::to_bits), text.parse::<f64>().ok().map(f64::to_bits));
            }
        }
    }

    #[test]
    fn short_decimals_are_the_nearest_doubles(text in "-?[0-9]{0,17}[.]?[0-9]{0,17}") {
        prop_assert_eq!(parse_number(&text).map(f64::to_bits), text.parse::<f64>().ok().map(f64::to_bits));
    }

    #[test]
    fn decimals_halfway_between_doubles_are_rounded_to_even(bits in 0u64..0x7fef_ffff_ffff_ffff, more in "[0-9]{0,30}") {
        // the exact middle of two doubles has one bit more: their sum is exact in twice the width, here as text of a hundred digits
        let (low, high) = (f64::from_bits(bits), f64::from_bits(bits + 1));
        let text = format!("{:.120}", (low / 2.0) + (high / 2.0));
        let text = if more.is_empty() { text } else { format!("{text}{more}") };
        prop_assert_eq!(parse_number(&text).map(f64::to_bits), text.parse::<f64>().ok().map(f64::to_bits));
    }
}

#[test]
fn texts_of_every_length_are_written_whole() {
    let letters: String = ('a'..='z').cycle().take(300).collect();
    for from in 0..30 {
        for to in from..300 {
            let text = &letters[from..to];
            assert_eq!(to_string(&[text, "\n"]), format!(r#"["{text}","\n"]"#));
        }
    }
}
