//! Tests of a tag's value, as Timely's `tags` and `filters` spell them.

use pulsetree::error::Code;
use pulsetree::matcher::Matcher;

/// (expression, values that pass, values that do not, whether an absent tag passes)
type Case = (&'static str, &'static [&'static str], &'static [&'static str], bool);

const TAGS: &[Case] = &[
    ("web01", &["web01"], &["WEB01", "web011", "xweb01"], false),
    ("a|b", &["a", "b"], &["A", "a|b", "c"], false),
    ("a||b|", &["a", "b"], &["c"], false),
    ("*", &["", "a"], &[], false),
    ("**", &["", "a"], &[], false),
    ("web*", &["web", "web1", "WEB1"], &["xweb", "we"], false),
    ("*web", &["web", "1WeB"], &["webx"], false),
    ("a*b", &["ab", "aXb", "AbB"], &["xab", "abx", "a", "b"], false),
    ("a*a", &["aa", "aba"], &["a"], false),
    ("*a*b*", &["ab", "xaxbx"], &["ba"], false),
    ("ab*ba", &["abba", "ab-ba"], &["aba"], false),
    ("Straße*", &["STRAßE 7"], &["strasse"], false),
    ("literal_or(a|b)", &["a", "b"], &["A"], false),
    ("iliteral_or(A|b)", &["a", "A", "B"], &["ab"], false),
    ("not_literal_or(a|b)", &["c", "A"], &["a", "b"], true),
    ("not_iliteral_or(a|B)", &["c"], &["A", "b"], true),
    ("wildcard(a*)", &["a", "ab"], &["A", "ba"], false),
    ("iwildcard(a*)", &["a", "AB"], &["ba"], false),
    ("wildcard(*)", &["a"], &[], false),
    ("regexp(^w.b$)", &["web"], &["webx"], false),
    ("regexp(e)", &["web"], &["wb"], false),
    ("regexp((a|b)c)", &["xbc"], &["c"], false),
    ("not_key()", &[], &["a"], true),
    ("literal_or(home(x))", &["home(x)"], &["home"], false),
    ("Mozilla/5.0 (X11)", &["Mozilla/5.0 (X11)"], &["X11"], false),
];

#[test]
fn values_of_tags() {
    for (expression, pass, fail, absent) in TAGS {
        let matcher = Matcher::timely("tags.host", expression).expect(expression);
        for value in *pass {
            assert!(matcher.matches(Some(value)), "{expression} takes {value}");
        }
        for value in *fail {
            assert!(!matcher.matches(Some(value)), "{expression} refuses {value}");
        }
        assert_eq!(matcher.matches(None), *absent, "{expression} and no value");
    }
}

#[test]
fn bad_expressions_are_named() {
    let cases = [
        ("", "expected a value"),
        ("|", "expected a value"),
        ("literal_or()", "expected a value"),
        ("regexp()", "expected a filter that is not empty"),
        ("regexp([)", "expected a regular expression"),
        ("regexp((((a{99}){99}){99}){99})", "expected a regular expression"),
        ("wildcard()", "expected a filter that is not empty"),
        ("not_key(a)", "expected an empty filter"),
        ("litteral_or(a)", "expected one of literal_or"),
    ];
    for (expression, expected) in cases {
        let error = Matcher::timely("tags.host", expression).expect_err(expression);
        assert_eq!(error.code, Code::InvalidArgument);
        assert!(error.message.starts_with("tags.host is "), "{}", error.message);
        assert!(error.message.contains(expected), "{}", error.message);
    }
}

#[test]
fn filters_by_type() {
    assert!(Matcher::of_type("filters[0]", "literal_or", "r1|r2").expect("known").matches(Some("r2")));
    let unknown = Matcher::of_type("filters[0]", "like", "r").expect_err("unknown");
    assert!(
        unknown.message.starts_with("filters[0].type is \"like\"; expected one of literal_or"),
        "{}",
        unknown.message
    );
    let empty = Matcher::of_type("filters[0]", "literal_or", "").expect_err("empty");
    assert!(empty.message.starts_with("filters[0].filter is \"\""), "{}", empty.message);
}

#[test]
fn what_an_index_can_look_up() {
    let exact =
        |expression| Matcher::timely("tags.a", expression).expect(expression).exact().map(|values| values.len());
    assert_eq!([exact("a"), exact("a|b"), exact("literal_or(a|b|c)")], [Some(1), Some(2), Some(3)]);
    assert_eq!([exact("*"), exact("a*"), exact("not_key()"), exact("iliteral_or(a)")], [None; 4]);
}

#[test]
fn case_is_folded_in_every_script() {
    let letters = ('\u{0}'..='\u{17F}').chain('\u{386}'..='\u{3CE}').chain('\u{400}'..='\u{52F}');
    for letter in letters.filter(|letter| !matches!(letter, '|' | '\u{130}')) {
        let (upper, lower) = (letter.to_string(), letter.to_lowercase().to_string());
        let expression = ["iliteral_or(", &upper, ")"].concat();
        let matcher = Matcher::timely("tags.host", &expression).expect(&expression);
        assert!(matcher.matches(Some(&upper)) && matcher.matches(Some(&lower)), "U+{:04X}", u32::from(letter));
        let only_itself = matcher.matches(Some("\u{1}")) == (letter == '\u{1}');
        assert!(only_itself && (letter == 'k' || letter == 'K' || !matcher.matches(Some("k"))), "{letter}");
    }
    for (expression, value, passes) in [
        ("iwildcard(*ΑΣ)", "θάλασσας", false),
        ("iwildcard(ΘΆΛΑΣΣΑ*)", "θάλασσας", true),
        ("iwildcard(*река*)", "МОСКВА-РЕКА", true),
        ("iliteral_or(Œuvre)", "œUVRE", true),
        ("iliteral_or(İ)", "i\u{307}", true),
        ("iliteral_or(İ)", "İ", true),
        ("iliteral_or(Ａ)", "ａ", true),
    ] {
        let matcher = Matcher::timely("tags.host", expression).expect(expression);
        assert_eq!(matcher.matches(Some(value)), passes, "{expression} {value}");
    }
}
