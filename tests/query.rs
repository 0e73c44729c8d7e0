//! Questions to the store: scripts of the specification's cases, generated series, limits.

#[path = "query/dates.rs"]
mod dates;
#[path = "query/naive.rs"]
mod naive;
#[path = "query/random.rs"]
mod random;

use pulsetree::cost::{Budget, Limits};
use pulsetree::dialect::timely::Query;
use pulsetree::error::Code;
use pulsetree::json;
use pulsetree::query::{Group, Plan, eval};
use pulsetree::store::Store;
use std::rc::Rc;

/// The epoch that times in the specification's cases are offsets from.
const B: i64 = 1_356_998_400_000;

fn plenty() -> Budget {
    Budget::new(Limits { work: u64::MAX, answer_bytes: usize::MAX, memory: usize::MAX })
}

/// Metric `m` with one series per host.
fn loaded(series: &[(&str, Vec<(i64, f64)>)]) -> Store {
    let mut store = Store::new(1000);
    for (host, points) in series {
        let series = store.intern("m", &[("host", host)]).expect("a series");
        points.iter().for_each(|(time, value)| assert!(store.append(series, B + time, *value)));
    }
    store
}

/// The groups of a plan.
fn groups(plan: &Plan, floor: i64, store: &Store) -> Vec<Group> {
    let budget = &mut plenty();
    let found = eval(plan, floor, store, budget).expect("an answer").groups;
    found.into_iter().map(|found| Group::of(found, store, false, budget).expect("a group")).collect()
}

/// The groups of one `m`, asked for from `B + start` to `B + end`.
fn answer(store: &Store, m: &str, start: i64, end: i64) -> Vec<Group> {
    let pairs = [("start", (B + start).to_string()), ("end", (B + end).to_string()), ("m", m.to_owned())];
    let query = Query::from_get(&pairs.map(|(k, v)| (k.to_owned(), v)), 0).expect(m);
    groups(&query.plans(&Rc::default()).expect("plans")[0], 0, store)
}

/// Points are alike if they differ by less than rounding.
fn same(a: &[(i64, f64)], b: &[(i64, f64)]) -> bool {
    let near = |x: f64, y: f64| x == y || x.is_nan() && y.is_nan() || (x - y).abs() <= 1e-12 * x.abs().max(y.abs());
    a.len() == b.len() && a.iter().zip(b).all(|(x, y)| x.0 == y.0 && near(x.1, y.1))
}

fn points(group: &Group) -> Vec<(i64, f64)> {
    group.times.iter().map(|t| t - B).zip(group.values.iter().copied()).collect()
}

fn parse_points(text: &str) -> Vec<(i64, f64)> {
    let point = |word: &str| {
        let (time, value) = word.split_once(':').expect("time:value");
        (time.parse().expect("a time"), value.parse().expect("a value"))
    };
    text.split_whitespace().map(point).collect()
}

/// Tags, aggregated tags and points, as `want` spells them.
type Wanted = (String, String, Vec<(i64, f64)>);

fn wanted(text: &str) -> Wanted {
    let mut parts = text.splitn(3, ';').map(str::trim);
    let mut next = || parts.next().expect("tags; aggregated; points").to_owned();
    (next(), next(), parse_points(&next()))
}

fn printed(group: &Group) -> Wanted {
    let tags: Vec<String> = group.tags.iter().map(|(k, v)| format!("{k}={v}")).collect();
    (tags.join(","), group.aggregated.join(","), points(group))
}

fn check(place: &str, got: &[Group], want: &[Wanted]) {
    let got: Vec<Wanted> = got.iter().map(printed).collect();
    let alike =
        got.len() == want.len() && got.iter().zip(want).all(|(a, b)| a.0 == b.0 && a.1 == b.1 && same(&a.2, &b.2));
    assert!(alike, "{place}\n got {got:?}\nwant {want:?}");
}

#[test]
fn scripts() {
    let mut store = Store::new(1000);
    let mut asked: Option<(String, Vec<Group>, Vec<Wanted>)> = None;
    let mut name = "";
    for line in include_str!("data/query.txt").lines().chain([""]) {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        if verb != "want"
            && let Some((place, got, want)) = asked.take()
        {
            check(&place, &got, &want);
        }
        match verb {
            "case" => (store, name) = (Store::new(1000), rest),
            "load" => {
                let (series, data) = rest.split_once("} ").expect("metric{tags} points");
                let (metric, tags) = series.split_once('{').expect("metric{tags}");
                let tags: Vec<(&str, &str)> =
                    tags.split(',').filter(|t| !t.is_empty()).map(|t| t.split_once('=').expect("k=v")).collect();
                let series = store.intern(metric, &tags).expect("a series");
                for (time, value) in parse_points(data) {
                    assert!(store.append(series, B + time, value));
                }
            }
            "ask" => {
                let words: Vec<&str> = rest.splitn(3, ' ').collect();
                let (start, end) = (words[0].parse().expect("start"), words[1].parse().expect("end"));
                asked = Some((format!("{name}: {line}"), answer(&store, words[2], start, end), Vec::new()));
            }
            "want" if rest == "nothing" => {
                assert!(asked.as_ref().is_some_and(|(_, got, _)| got.is_empty()), "{name}: {line}")
            }
            "want" => asked.as_mut().expect("a question").2.push(wanted(rest)),
            _ => assert!(verb.is_empty() || verb == "#", "{line}"),
        }
    }
}

/// One group's points.
fn one(store: &Store, m: &str, start: i64, end: i64) -> Vec<(i64, f64)> {
    let groups = answer(store, m, start, end);
    assert_eq!(groups.len(), 1, "{m}");
    points(&groups[0])
}

/// `m{host=a}` holds i at 30i s, `m{host=b}` 301 − i at 30i s and `shift` ms more, i = 1..300.
fn rising_and_falling(shift: i64, value: impl Fn(f64) -> f64) -> Store {
    let rising = (1..=300).map(|i| (30_000 * i, value(i as f64)));
    let falling = (1..=300).map(|i| (30_000 * i + shift, value((301 - i) as f64)));
    loaded(&[("a", rising.collect()), ("b", falling.collect())])
}

fn expect_values(store: &Store, m: &str, expected: impl Iterator<Item = f64>) {
    let got: Vec<f64> = one(store, m, 0, 10_000_000).into_iter().map(|p| p.1).collect();
    assert_eq!(got, expected.collect::<Vec<_>>(), "{m}");
}

#[test]
fn o5_aligned_series() {
    let store = rising_and_falling(0, |v| v);
    expect_values(&store, "sum:m", (1..=300).map(|_| 301.0));
    expect_values(&store, "avg:m", (1..=300).map(|_| 150.5));
    expect_values(&store, "min:m", (1..=300).map(|i| f64::from(i.min(301 - i))));
    expect_values(&store, "max:m", (1..=300).map(|i| f64::from(i.max(301 - i))));
    expect_values(&store, "count:m", (1..=300).map(|_| 2.0));
    expect_values(&store, "dev:m", (1..=300).map(|i| (150.5 - f64::from(i)).abs()));
}

#[test]
fn o6_series_half_a_step_apart() {
    let store = rising_and_falling(15_000, |v| v);
    let ends = |edge: f64, inside: f64| (0..600).map(move |i| if i == 0 || i == 599 { edge } else { inside });
    expect_values(&store, "sum:m", ends(1.0, 301.5).enumerate().map(|(i, v)| if i == 0 || i == 599 { 1.0 } else { v }));
    expect_values(&store, "avg:m", ends(1.0, 150.75));
    expect_values(&store, "count:m", ends(1.0, 2.0));
    let own = |i: i32| f64::from(if i % 2 == 0 { i / 2 + 1 } else { 300 - i / 2 });
    expect_values(&store, "zimsum:m", (0..600).map(own));
    expect_values(&store, "mimmin:m", (0..600).map(own));
    expect_values(&store, "mimmax:m", (0..600).map(own));
}

#[test]
fn o7_fractions() {
    let value = |i: f64| 1.0 + 0.25 * i;
    let rising: Vec<(i64, f64)> = (0..300).map(|i| (30_000 * (i + 1), value(i as f64))).collect();
    let falling = |shift: i64| (0..300).map(|i| (30_000 * (i + 1) + shift, 75.0 - 0.25 * i as f64)).collect::<Vec<_>>();
    let shifted = loaded(&[("a", rising.iter().map(|p| (p.0, p.1 + 0.25)).collect()), ("b", falling(15_000))]);
    let expected = (0..600).map(|i| match i {
        0 => 1.25,
        599 => 0.25,
        _ => 38.1875,
    });
    expect_values(&shifted, "avg:m", expected);
    let aligned = loaded(&[("a", rising.iter().map(|p| (p.0, p.1 + 0.25)).collect()), ("b", falling(0))]);
    expect_values(&aligned, "avg:m", (0..300).map(|_| 38.125));
    expect_values(&aligned, "zimsum:m", (0..300).map(|_| 76.25));
}

#[test]
fn o27_whole_of_300_points() {
    let store = loaded(&[("a", (1..=300).map(|i| (30_000 * i, i as f64)).collect())]);
    assert_eq!(one(&store, "sum:0all-sum:m", 0, 9_100_000), [(0, 45_150.0)]);
    assert_eq!(one(&store, "sum:0all-sum:m", 100_000, 200_000), [(100_000, 15.0)]);
}

#[test]
fn o29_population_deviation() {
    let store = loaded(&[("a", (0..10_000).map(|i| (i, i as f64)).collect())]);
    let dev = one(&store, "sum:1h-dev:m", 0, 0)[0].1;
    assert!((dev - 2886.751).abs() < 0.001, "{dev}");
}

#[test]
fn o31_percentiles() {
    let store = loaded(&[("a", (1..=1000).map(|i| (1000 - i, i as f64)).collect())]);
    let cases = [
        ("", [500.5, 750.75, 900.9, 950.95, 990.99, 999.999]),
        ("r3", [500.0, 750.0, 900.0, 950.0, 990.0, 999.0]),
        ("r7", [500.5, 750.25, 900.1, 950.05, 990.01, 999.001]),
    ];
    for (rule, expected) in cases {
        for (share, expected) in ["50", "75", "90", "95", "99", "999"].iter().zip(expected) {
            let name = if rule.is_empty() { format!("p{share}") } else { format!("ep{share}{rule}") };
            let got = one(&store, &format!("sum:1h-{name}:m"), 0, 0)[0].1;
            assert!((got - expected).abs() < 1e-9, "{name}: {got}, not {expected}");
        }
    }
}

#[test]
fn o32_seven_series_from_within_a_bucket() {
    let series: Vec<(String, Vec<(i64, f64)>)> =
        (0..7).map(|i| (format!("h{i}"), (0..12).map(|k| (5000 * k, 1.0)).collect())).collect();
    let series: Vec<(&str, Vec<(i64, f64)>)> = series.iter().map(|(host, p)| (host.as_str(), p.clone())).collect();
    let store = loaded(&series);
    let expected: Vec<(i64, f64)> = (1..=5).map(|k| (10_000 * k, 7.0)).collect();
    assert_eq!(one(&store, "sum:10s-avg:m", 1000, 60_000), expected);
}

#[test]
fn neighbours_are_found_however_far_away() {
    let year = 365 * 86_400_000;
    let store = loaded(&[("a", vec![(-20 * year, 0.0), (20 * year, 40.0)]), ("b", vec![(0, 1.0)])]);
    assert_eq!(one(&store, "sum:m", -10, 20 * year - 1), [(0, 1.0)]);
    assert_eq!(one(&store, "sum:m", -10, 20 * year), [(0, 21.0), (20 * year, 40.0)]);
    assert_eq!(one(&store, "sum:1h-avg:m", -10, 20 * year)[0], (0, 21.0));
    assert_eq!(one(&store, "sum:rate:m{}{host=a}", 0, 21 * year), [(20 * year, 1e3 / year as f64)]);
}

#[test]
fn nothing_before_the_floor_is_seen() {
    let store = loaded(&[("a", vec![(0, 1.0), (1500, 2.0), (1900, 4.0)]), ("b", vec![(0, 8.0)])]);
    let pairs = |m: &str| {
        [("start", (B - 9000).to_string()), ("end", (B + 5000).to_string()), ("m", m.to_owned())]
            .map(|(k, v)| (k.to_owned(), v))
    };
    let ask = |m: &str, floor| {
        let query = Query::from_get(&pairs(m), 0).expect("a query");
        let groups = groups(&query.plans(&Rc::default()).expect("plans")[0], B + floor, &store);
        groups.iter().map(|g| (g.aggregated.join(","), points(g))).collect::<Vec<_>>()
    };
    assert_eq!(ask("sum:m", 1600), [(String::new(), vec![(1900, 4.0)])]);
    assert_eq!(ask("sum:1s-sum:m", 1600), [(String::new(), vec![(1000, 4.0)])]);
    assert_eq!(ask("sum:0all-sum:m", 1600), [(String::new(), vec![(-9000, 4.0)])]);
    assert_eq!(ask("sum:rate:m", 1600), []);
    assert_eq!(ask("sum:m", 2000), []);
    assert_eq!(ask("sum:m", 0), [("host".to_owned(), vec![(0, 9.0), (1500, 2.0), (1900, 4.0)])]);
}

#[test]
fn series_ids() {
    let mut store = loaded(&[("a", vec![(0, 1.0)]), ("b", vec![(0, 2.0)])]);
    let other = store.intern("n", &[("host", "a"), ("dc", "x")]).expect("a series");
    store.append(other, B, 4.0);
    let ask = |text: String| {
        let query = Query::from_value(&json::parse(&text).expect("JSON"), B).expect("a query");
        let budget = &mut plenty();
        let found = eval(&query.plans(&Rc::default()).expect("plans")[0], 0, &store, budget).expect("an answer").groups;
        let named =
            found.into_iter().map(|found| Group::of(found, &store, query.show_tsuids(), budget).expect("a group"));
        named.collect::<Vec<_>>()
    };
    let all = ask(format!(r#"{{"start":{B},"showTSUIDs":true,"queries":[{{"aggregator":"sum","metric":"m"}}]}}"#));
    assert_eq!(all[0].tsuids, ["000001000001000001", "000001000001000002"]);
    let some = r#"["000001000001000002","000002000002000003000001000001","0000ff"]"#;
    let by_id = ask(format!(r#"{{"start":{B},"queries":[{{"aggregator":"sum","tsuids":{some}}}]}}"#));
    assert_eq!((by_id.len(), points(&by_id[0])), (1, vec![(0, 6.0)]));
    assert!(by_id[0].tsuids.is_empty());
}

#[test]
fn too_many_buckets_are_refused_before_any_work() {
    let store = loaded(&[("a", vec![(0, 1.0)])]);
    for (m, end, refused) in [
        ("sum:1ms-sum-zero:m", 100_001, true),
        ("sum:1ms-sum-zero:m", 100_000, false),
        ("sum:1ms-sum:m", 10_000_000, false),
    ] {
        let pairs = [("start", B.to_string()), ("end", (B + end).to_string()), ("m", m.to_owned())];
        let query = Query::from_get(&pairs.map(|(k, v)| (k.to_owned(), v)), B).expect("a query");
        let error = eval(&query.plans(&Rc::default()).expect("plans")[0], 0, &store, &mut plenty()).err();
        assert_eq!(error.map(|e| e.code), refused.then_some(Code::LimitExceeded), "{m} {end}");
    }
}

/// Random worlds that are asked one to three questions each: 1000 here are 2000 plans; `npm run soak` sets more.
fn worlds() -> u32 {
    std::env::var("SOAK_WORLDS").ok().and_then(|count| count.parse().ok()).unwrap_or(1000)
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: worlds(), failure_persistence: None, ..Default::default() })]
    #[test]
    fn any_question_is_answered_as_a_naive_reader_of_the_rules_would(case in random::case()) {
        let random::Case { world, questions, zone } = case;
        let store = naive::store(&world);
        for question in questions {
            let query = Query::from_value(&json::parse(&question.json()).expect("JSON"), 0).expect("a query");
            let (_, from, to) = query.zone(|| store.range()).expect("a zone");
            let (plan, floor) = (query.plans(&Rc::new(zone.over(from, to))).expect("plans").remove(0), question.floor.unwrap_or(0));
            let got: Vec<naive::Answer> = groups(&plan, floor, &store).iter().map(naive::of_group).collect();
            let asked = naive::Asked { plan: &plan, floor, dates: question.dates.map(|dates| (dates, &zone)) };
            let want = naive::answer(&asked, &world);
            proptest::prop_assert!(naive::alike(&got, &want), "{}\n got {got:?}\nwant {want:?}", question.json());
        }
    }
}
