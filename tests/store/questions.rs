//! Questions to the index: select, suggest, order of first write.

use super::{Tags, filter, free, put};
use pulsetree::matcher::Matcher;
use pulsetree::store::{Kind, Store};

/// Metric, filters, and which of [`HOSTS`] pass.
type Selection = (Option<&'static str>, Vec<(&'static str, Matcher)>, &'static [u32]);
/// Kind, prefix, max, metric, tag, and the names.
type Suggestion<'a> = (Kind, &'a str, usize, Option<&'a str>, Option<&'a str>, &'a [&'a str]);

const HOSTS: &[(&str, Tags<'_>)] = &[
    ("cpu", &[("host", "a"), ("dc", "x")]),
    ("cpu", &[("host", "b"), ("dc", "x")]),
    ("mem", &[("host", "a")]),
    ("cpu", &[("host", "c"), ("dc", "y")]),
    ("cpu", &[("dc", "y")]),
    ("cpu", &[]),
    ("mem", &[("host", "web1"), ("rack", "a")]),
];

#[test]
fn select_takes_what_passes_every_filter() {
    let one_of = |values: &[&str]| Matcher::OneOf(values.iter().map(|&value| value.to_owned()).collect());
    let cases: Vec<Selection> = vec![
        (None, vec![], &[0, 1, 2, 3, 4, 5, 6]),
        (Some("cpu"), vec![], &[0, 1, 3, 4, 5]),
        (Some("cp"), vec![], &[]),
        (Some("cpu"), vec![("host", Matcher::equals("a"))], &[0]),
        (None, vec![("host", Matcher::equals("a"))], &[0, 2]),
        (None, vec![("host", one_of(&["c", "a", "a", "nobody"]))], &[0, 2, 3]),
        (None, vec![("host", one_of(&[]))], &[]),
        (None, vec![("host", Matcher::equals("a")), ("dc", Matcher::equals("x"))], &[0]),
        (None, vec![("host", Matcher::equals("a")), ("host", Matcher::equals("b"))], &[]),
        (None, vec![("host", Matcher::Present)], &[0, 1, 2, 3, 6]),
        (Some("cpu"), vec![("host", Matcher::Absent)], &[4, 5]),
        (None, vec![("nothing", Matcher::Absent)], &[0, 1, 2, 3, 4, 5, 6]),
        (None, vec![("nothing", Matcher::Present)], &[]),
        (None, vec![("nothing", Matcher::equals("a"))], &[]),
        (None, vec![("host", Matcher::equals("a").negated())], &[1, 3, 4, 5, 6]),
        (Some("cpu"), vec![("host", one_of(&["a", "b"]).negated()), ("dc", Matcher::Present)], &[3, 4]),
        (None, vec![("host", Matcher::glob("web*", false))], &[6]),
        (Some("mem"), vec![("host", Matcher::glob("w*1", false)), ("rack", Matcher::equals("a"))], &[6]),
        (None, vec![("host", Matcher::regexp("filter", "^[ab]$").unwrap())], &[0, 1, 2]),
        (None, vec![("rack", Matcher::equals("b"))], &[]),
    ];
    let mut store = Store::new(20);
    store.intern("cpu", &[("host", "unwritten")]).unwrap();
    let slots: Vec<_> = HOSTS.iter().map(|(metric, tags)| put(&mut store, metric, tags, &[(1, 1.0)]).slot).collect();
    for (metric, filters, expected) in cases {
        let named = format!("{metric:?} {filters:?}");
        let filters: Vec<_> = filters.into_iter().map(|(key, matcher)| filter(key, matcher)).collect();
        let expected: Vec<_> = expected.iter().map(|&at| slots[at as usize]).collect();
        assert_eq!(store.select(metric, &filters, &mut free).unwrap(), expected, "{named}");
    }
}

#[test]
fn a_selection_is_in_order_of_first_write() {
    let mut store = Store::new(10);
    let made: Vec<_> = (0..6).map(|n| store.intern("m", &[("n", &n.to_string()), ("all", "x")]).unwrap()).collect();
    let written = [4, 1, 5, 0];
    written.iter().for_each(|&n| assert!(store.append(made[n], 1, 1.0)));
    assert!(store.append(made[5], 0, 1.0));
    let expected: Vec<_> = written.iter().map(|&n| made[n].slot).collect();
    let all = Matcher::OneOf((0..6).map(|n| n.to_string()).collect());
    assert_eq!(store.select(Some("m"), &[], &mut free).unwrap(), expected);
    assert_eq!(store.select(None, &[filter("n", all)], &mut free).unwrap(), expected);
    assert_eq!(store.select(None, &[filter("all", Matcher::Present)], &mut free).unwrap(), expected);
    assert_eq!(
        expected.iter().map(|&slot| store.order(slot)).collect::<Vec<_>>(),
        [Some(1), Some(2), Some(3), Some(4)]
    );
    assert_eq!(store.order(made[2].slot), None);
}

#[test]
fn suggestions_are_sorted_and_narrowed() {
    use Kind::{Metric, TagKey, TagValue};
    let mut store = Store::new(1000);
    store.intern("unwritten", &[("unwritten", "unwritten")]).unwrap();
    for (metric, tags) in HOSTS {
        put(&mut store, metric, tags, &[(1, 1.0)]);
    }
    put(&mut store, "\u{FFFD}", &[], &[(1, 1.0)]);
    put(&mut store, "\u{1F600}", &[], &[(1, 1.0)]);
    let cases: &[Suggestion<'_>] = &[
        (Metric, "", 25, None, None, &["cpu", "mem", "\u{1F600}", "\u{FFFD}"]),
        (Metric, "", 2, None, None, &["cpu", "mem"]),
        (Metric, "", 0, None, None, &[]),
        (Metric, "m", 25, None, None, &["mem"]),
        (Metric, "M", 25, None, None, &[]),
        (TagKey, "", 25, None, None, &["dc", "host", "rack"]),
        (TagKey, "", 25, Some("cpu"), None, &["dc", "host"]),
        (TagKey, "r", 25, Some("mem"), None, &["rack"]),
        (TagKey, "", 25, Some("nothing"), None, &[]),
        (TagValue, "", 25, None, None, &["a", "b", "c", "web1", "x", "y"]),
        (TagValue, "", 3, None, None, &["a", "b", "c"]),
        (TagValue, "", 25, None, Some("dc"), &["x", "y"]),
        (TagValue, "", 25, Some("mem"), None, &["a", "web1"]),
        (TagValue, "", 25, Some("mem"), Some("rack"), &["a"]),
        (TagValue, "w", 25, Some("mem"), Some("host"), &["web1"]),
        (TagValue, "", 25, Some("cpu"), Some("rack"), &[]),
        (TagValue, "", 25, None, Some("nothing"), &[]),
    ];
    for &(kind, prefix, max, metric, tag, expected) in cases {
        assert_eq!(
            store.suggest(kind, prefix, max, metric, tag, &mut free).unwrap(),
            expected,
            "{kind:?} {prefix} {max} {metric:?} {tag:?}"
        );
    }
    for n in 0..500 {
        put(&mut store, &format!("n{:03}", n * 7 % 500), &[], &[(1, 1.0)]);
    }
    assert_eq!(store.suggest(Metric, "n", 3, None, None, &mut free).unwrap(), ["n000", "n001", "n002"]);
}
