//! Regular expressions: what they find, what is refused, and that both are as in the crate `regex-lite`.

use proptest::prelude::*;
use pulsetree::regexp::Regexp;

/// (expression, texts it is found in, texts it is not)
type Case = (&'static str, &'static [&'static str], &'static [&'static str]);

const FOUND: &[Case] = &[
    ("", &["", "a"], &[]),
    ("b", &["b", "abc"], &["", "B", "a"]),
    ("a.c", &["abc", "xaéc", "a💥c"], &["ac", "a\nc"]),
    ("(?s)a.c", &["a\nc"], &["ac"]),
    ("^a$", &["a"], &["aa", "a\n", "\na"]),
    ("(?m)^a$", &["a", "b\na\nb"], &["aa", "ba\nab"]),
    (r"(?m)\Aa\z", &["a"], &["a\n", "\na"]),
    (r"\bab\b", &["ab", "-ab-", "éabé"], &["aab", "ab_", "ab1"]),
    (r"a\Bb|^\B$", &["ab", ""], &["a", "a b"]),
    (r"^\d\D\w\W\s\S$", &["1a_- x", "1éa\u{e9}\tx"], &["1a_-xx", "١a_- x"]),
    ("^[a-cx]$", &["a", "b", "c", "x"], &["d", "-", "ab"]),
    ("^[^a-c]$", &["d", "é", "\n"], &["a", "c"]),
    ("^[]a]$", &["]", "a"], &["b"]),
    ("^[]-a]$", &["]", "-", "a"], &["_", "^"]),
    ("^[^]a]$", &["b"], &["]", "a"]),
    ("^[-a]$|^[b-]$", &["-", "a", "b"], &["c"]),
    (r"^[\d\-\]x]$", &["7", "-", "]", "x"], &["\\", "d"]),
    (r"^[^\W\d]$", &["a", "_"], &["1", "-", "é"]),
    (r"^[\W]$", &["-", "é", "💥"], &["a", "0"]),
    (r"^[а-яё]+$", &["привёт"], &["Привет"]),
    ("^[[:alpha:][:^ascii:]]$", &["a", "Z", "é"], &["1", "-"]),
    ("^[[:digit:][:punct:]]$", &["1", "!", "~", "@"], &["a", " "]),
    ("^[[:space:]][[:blank:]][[:cntrl:]]$", &["\u{b}\t\u{7f}", "\r \0"], &["\u{8} \0", "\n\n\0"]),
    ("^[[:xdigit:]][[:lower:]][[:upper:]][[:print:]][[:graph:]][[:alnum:]][[:word:]]$", &["FaA ~0_"], &["GaA ~0_"]),
    ("(?i)^aé[x-z]$", &["aéx", "AéZ"], &["aÉx", "aéw"]),
    ("(?i)^[^a]$", &["b", "B"], &["a", "A"]),
    ("^(?i:a)b$", &["ab", "Ab"], &["AB"]),
    ("^((?i)a|b)c$", &["Ac", "Bc"], &["aC"]),
    ("(?i)^a(?-i)b$", &["Ab"], &["AB"]),
    ("^a(?i)+b$", &["aaB"], &["AAB"]),
    ("^(?is-m:.A)$", &["\na"], &["\na\n"]),
    ("^(?U:a*)(?u)b$", &["aab"], &["aac"]),
    ("^(?P<x>a)(?<y.1>b)(?:c)(d)$", &["abcd"], &["abc"]),
    ("a|b|c", &["xa", "b", "c"], &["d", ""]),
    ("^(?:a|b|)$", &["a", "b", ""], &["c", "ab"]),
    ("^(?:a|(?:b|cd)|e)f$", &["af", "bf", "cdf", "ef"], &["f", "cf", "abf"]),
    ("^ab*c$", &["ac", "abc", "abbbc"], &["abb", "adc"]),
    ("^ab+c$", &["abc", "abbbc"], &["ac"]),
    ("^ab?c$", &["ac", "abc"], &["abbc"]),
    ("^a{2}$", &["aa"], &["a", "aaa"]),
    ("^a{2,}$", &["aa", "aaaa"], &["a"]),
    ("^a{0,}$", &["", "aaaa"], &["b"]),
    ("^a{1,3}$", &["a", "aa", "aaa"], &["", "aaaa"]),
    ("^a{0,2}$", &["", "aa"], &["aaa"]),
    ("^xa{0}y$", &["xy"], &["xay"]),
    ("^(?:ab|c){2,3}$", &["abc", "ccc", "abab"], &["c", "abcabc"]),
    ("^a*?b+?c??d{1,2}?$", &["bd", "aabbcdd"], &["ad", "bddd"]),
    ("^(?:a*)*$", &["", "aaa"], &["b"]),
    ("^(?:|a)+b$", &["b", "aab"], &["c"]),
    ("^()*(a{0})+$", &[""], &["a"]),
    (r"^\n\t\r\f\v\a$", &["\n\t\r\u{c}\u{b}\u{7}"], &["ntrfva"]),
    (r"^\x41\x{e9}\u00e9\u{1F4A5}\U0001F4A5$", &["Aéé💥💥"], &["A"]),
    (r"^\.\*\+\?\(\)\[\]\{\}\|\^\$\\\/\-\ \#$", &[r".*+?()[]{}|^$\/- #"], &["a"]),
    ("^]}$", &["]}"], &["}"]),
    ("^[A-[]$", &["A", "["], &["]"]),
    (r"^(?:[a-z]+\.)*example\.(?:com|org)$", &["example.com", "a.bc.example.org"], &["xexample.com", "a..example.com"]),
];

const REFUSED: &[(&str, &str)] = &[
    ("(a", "( without )"),
    ("(?:a|", "( without )"),
    ("a)", ") without ("),
    ("*a", "nothing to repeat"),
    ("a|+", "nothing to repeat"),
    ("(?i)?", "nothing to repeat"),
    ("({2})", "nothing to repeat"),
    ("a{", "{ begins none"),
    ("a{,2}", "{ begins none"),
    ("a{x}", "{ begins none"),
    ("a{2", "{ begins none"),
    ("a{2,x}", "{ begins none"),
    ("a{3,2}", "{ begins none"),
    (r"\b{start}", "{ begins none"),
    ("[", "[ without ]"),
    ("[]", "[ without ]"),
    ("[^a", "[ without ]"),
    ("[a-", "[ without ]"),
    ("[z-a]", "a bad range"),
    (r"[\d-z]", "a bad range"),
    (r"[a-\w]", "a bad range"),
    (r"[\b]", "a bad range"),
    ("[a[b]]", "a class in a class"),
    ("[[:loower:]]", "a class in a class"),
    ("[[alpha:]]", "a class in a class"),
    ("[a&&b]", "operations on classes"),
    ("[a--b]", "operations on classes"),
    ("[a~~b]", "operations on classes"),
    ("a(?=b)", "look-around"),
    ("a(?!b)", "look-around"),
    ("(?<=a)b", "look-around"),
    ("(?<!a)b", "look-around"),
    (r"(a)\1", "back-references"),
    (r"\pL", r"\p is not supported"),
    (r"\P{Greek}", r"\p is not supported"),
    (r"\", "an unknown escape"),
    (r"\q", "an unknown escape"),
    (r"\é", "an unknown escape"),
    (r"\<a", "an unknown escape"),
    (r"[\", "an unknown escape"),
    ("(?x)a", "a flag"),
    ("(?R)a", "a flag"),
    ("(?)", "a flag"),
    ("(?i-)", "a flag"),
    ("(?i-:a)", "a flag"),
    ("(?--i)", "a flag"),
    ("(?", "a flag"),
    ("(?P=a)", "a flag"),
    ("(?<>a)", "a bad name"),
    ("(?<a b>c)", "a bad name"),
    ("(?P<a", "a bad name"),
    (r"\x4", "a bad number"),
    (r"\x{}", "a bad number"),
    (r"\x{41", "a bad number"),
    (r"\uD800", "a bad number"),
    (r"\U00110000", "a bad number"),
    (r"\x{fffffffffffff}", "a bad number"),
    ("a{10001}", "too large"),
    ("a{99999999999999999999}", "too large"),
    ("(?:a{1000}){1000}", "too large"),
    ("((((a{99}){99}){99}){99})", "too large"),
    (r"\w{5000}", "too large"),
];

fn compiled(pattern: &str) -> Regexp {
    Regexp::new(pattern).unwrap_or_else(|wrong| panic!("{pattern}: {wrong}"))
}

#[test]
fn what_is_found() {
    for (pattern, found, not_found) in FOUND {
        let (ours, theirs) = (compiled(pattern), regex_lite::Regex::new(pattern).expect(pattern));
        for (texts, expected) in [(found, true), (not_found, false)] {
            for text in *texts {
                assert_eq!(theirs.is_match(text), expected, "the case {pattern} {text:?}");
                assert_eq!(ours.is_match(text), expected, "{pattern} {text:?}");
            }
        }
    }
}

#[test]
fn what_is_refused() {
    for (pattern, wrong) in REFUSED {
        let error = Regexp::new(pattern).expect_err(pattern);
        assert!(error.starts_with(wrong), "{pattern}: {error}");
    }
}

#[test]
fn size_and_depth_are_bounded() {
    assert!(compiled("^a{9000}$").is_match(&"a".repeat(9000)));
    assert!(Regexp::new(&"a".repeat(20_000)).is_err());
    assert!(Regexp::new(&"a?".repeat(20_000)).is_err());
    assert!(Regexp::new(&"|".repeat(20_000)).is_err());
    let nested = |depth| ["(".repeat(depth), "a".to_owned(), ")*".repeat(depth)].concat();
    assert!(compiled(&nested(100)).is_match("aa"));
    assert_eq!(Regexp::new(&nested(101)).err(), Some("nested too deeply"));
    assert_eq!(Regexp::new(&"(".repeat(1_000_000)).err(), Some("nested too deeply"));
}

/// Where an engine goes back, each of these takes longer than the universe lasts.
#[test]
fn time_is_linear() {
    let text = "a".repeat(2000);
    for pattern in ["(a*)*b", "(a|a)*b", "(a|aa)+$b", "(?:a?){200}a{200}b", "(.*)(.*)(.*)(.*)(.*)x"] {
        assert!(!compiled(pattern).is_match(&text), "{pattern}");
    }
}

/// Expressions of the whole grammar over few characters, so that texts are often found.
fn expression() -> impl Strategy<Value = String> {
    let texts = |list: &'static [&'static str]| proptest::sample::select(list).prop_map(str::to_owned);
    let atom = texts(&[
        "a",
        "b",
        "B",
        "é",
        "_",
        "-",
        ".",
        "^",
        "$",
        r"\A",
        r"\z",
        r"\b",
        r"\B",
        r"\d",
        r"\D",
        r"\w",
        r"\W",
        r"\s",
        r"\S",
        r"\n",
        r"\x61",
        r"\u{e9}",
        r"\.",
        "(?i)",
        "(?-i)",
        "(?m)",
        "(?s)",
        "()",
        "[[:upper:]]",
        "[[:^lower:]]",
    ]);
    let items = texts(&["a", "a-b", "B", "é", "É-é", "_", r"\d", r"\W", r"\n", r"\-", "[:alpha:]", "[:^digit:]"]);
    let class =
        (any::<bool>(), prop::collection::vec(items, 1..4), any::<bool>()).prop_map(|(negated, items, dash)| {
            ["[", if negated { "^" } else { "" }, if dash { "-" } else { "" }, &items.concat(), "]"].concat()
        });
    let repeated = texts(&["*", "+", "?", "{0}", "{1}", "{2}", "{0,}", "{2,}", "{0,2}", "{1,3}", "*?", "??", "{2,3}?"]);
    let group = texts(&["(", "(?:", "(?i:", "(?s-i:", "(?m:"]);
    prop_oneof![3 => atom, 1 => class].prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(|parts| parts.concat()),
            (group.clone(), prop::collection::vec(inner.clone(), 1..4), repeated.clone())
                .prop_map(|(open, branches, repeat)| [&open, &branches.join("|"), ")", &repeat].concat()),
            (inner, repeated.clone()).prop_map(|(inner, repeat)| [inner, repeat].concat()),
        ]
    })
}

fn text() -> impl Strategy<Value = String> {
    let letters = proptest::sample::select(&['a', 'b', 'A', 'B', 'é', 'É', '_', '-', '1', ' ', '\n', '💥'][..]);
    prop::collection::vec(letters, 0..7).prop_map(String::from_iter)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_grammar_is_as_in_regex_lite(pattern in expression(), texts in prop::collection::vec(text(), 8)) {
        match (Regexp::new(&pattern), regex_lite::Regex::new(&pattern)) {
            (Ok(ours), Ok(theirs)) => {
                for text in texts {
                    prop_assert_eq!(ours.is_match(&text), theirs.is_match(&text), "{} {:?}", pattern, text);
                }
            }
            (ours, theirs) => prop_assert_eq!(ours.is_err(), theirs.is_err(), "{}", pattern),
        }
    }

    #[test]
    fn any_text_is_an_expression_or_refused(
        pattern in prop_oneof![any::<String>(), r"[ab\[\](){}?*+|^$.,:<>=!P0-3ixsm\\dDwWbBuU&~\-é]{0,14}"],
        texts in prop::collection::vec(text(), 4),
    ) {
        if let (Ok(ours), Ok(theirs)) = (Regexp::new(&pattern), regex_lite::Regex::new(&pattern)) {
            for text in texts.iter().chain([&pattern]) {
                prop_assert_eq!(ours.is_match(text), theirs.is_match(text), "{} {:?}", pattern, text);
            }
        }
    }
}
