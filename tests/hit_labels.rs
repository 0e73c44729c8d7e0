//! Labels that hits come with: the points that they make have them, wherever they go on to (spec: edge, part 1, rule 4).

mod delta_support;

use delta_support::{NOW, World, ack, load_image};
use proptest::prelude::*;
use pulsetree::engine::{Engine, Freeze, HitsView, Options};
use pulsetree::error::Code;
use pulsetree::feed::Arrival;
use pulsetree::hits::RecorderOptions;
use pulsetree::http::{Request, serve};
use pulsetree::image::{Head, Item, Parts, Record, SeriesState, WayTags, add_labels, read_delta};
use pulsetree::kept::load;
use std::collections::BTreeMap;

/// Target, layer, caller and ms.
type Hit<'a> = (&'a str, Option<&'a str>, Option<&'a str>, f64);

const HITS: [Hit<'_>; 5] = [
    ("/", None, None, 0.0),
    ("/", None, Some("x"), 0.0),
    ("/", Some("api"), Some("x"), 0.0),
    ("/", None, Some("x"), 0.25),
    ("/a", None, None, 7.0),
];

fn hit(world: &mut World, hits: &[Hit<'_>]) {
    let engine = &mut world.engine;
    let recorder = engine.recorder("site", RecorderOptions::default()).unwrap();
    for (target, layer, caller, ms) in hits {
        let target = engine.target(recorder, target, *layer).unwrap();
        let caller = caller.map(|caller| engine.caller(recorder, caller).unwrap());
        engine.hit(recorder, target, caller, NOW + ms, world.now);
    }
}

/// A world of a number that was hit.
fn sender(number: u64) -> World {
    let mut world = World::new(number);
    hit(&mut world, &HITS);
    world
}

/// Everything there is to send, with labels, to one who gives some, too; each twice.
fn send(from: &mut World, labels: &[(&str, &str)], to: &mut World, gives: &[(&str, &str)]) {
    while let Some(delta) = from.take_labelled(labels) {
        let merged = to.engine.merge(&delta.bytes, gives, to.now).unwrap();
        assert_eq!((merged.applied, merged.conflicts.len()), (true, 0));
        assert!(!to.engine.merge(&delta.bytes, gives, to.now).unwrap().applied);
        ack(from, &delta);
    }
}

/// The store's points: ms and value by series.
fn points(engine: &Engine) -> BTreeMap<String, Vec<(i64, f64)>> {
    let store = engine.store();
    let series = store.written().map(|slot| {
        let mut points = Vec::new();
        store.scan(slot, i64::MIN, i64::MAX, &mut |times, values| {
            points.extend(times.iter().zip(values).map(|(time, value)| (time - NOW as i64, *value)));
        });
        let tags: Vec<_> = store.tags(slot).map(|(key, value)| format!("{key}={value}")).collect();
        (format!("{}{{{}}}", store.metric(slot), tags.join(",")), points)
    });
    series.collect()
}

/// What [`HITS`] come to, with tags before and after theirs.
fn expected(before: &str, after: &str, times: f64) -> BTreeMap<String, Vec<(i64, f64)>> {
    let of = |own: &str, target: &str, points: &[(i64, f64)]| {
        let tags: Vec<_> = [own, before, target, after].into_iter().filter(|text| !text.is_empty()).collect();
        (format!("site{{{}}}", tags.join(",")), points.iter().map(|(time, hits)| (*time, hits * times)).collect())
    };
    [
        of("", "target=/", &[(0, 1.0)]),
        of("caller=x", "target=/", &[(0, 2.0)]),
        of("caller=x", "layer=api,target=/", &[(0, 1.0)]),
        of("", "target=/a", &[(7, 1.0)]),
    ]
    .into()
}

#[test]
fn points_of_hits_have_the_labels_that_their_sender_has_and_counts_have_none() {
    let mut root = World::new(9);
    send(&mut sender(1), &[("colo", "ams")], &mut root, &[]);
    assert_eq!(points(&root.engine), expected("colo=ams", "", 1.0));
    send(&mut sender(2), &[("colo", "ams")], &mut root, &[]);
    assert_eq!(points(&root.engine), expected("colo=ams", "", 2.0), "they add up");
    let mut plain = World::new(8);
    send(&mut sender(1), &[], &mut plain, &[]);
    send(&mut sender(2), &[], &mut plain, &[]);
    assert_eq!(points(&plain.engine), expected("", "", 2.0));
    for view in [HitsView::Aggregate, HitsView::TimeSeries, HitsView::Graph] {
        let json = |world: &World| world.engine.hits_json(world.engine.hits().find("site").unwrap(), view).unwrap();
        assert_eq!(json(&root), json(&plain));
    }
    let query = "start=1&ms=true&m=sum:site%7Bcolo=ams,caller=x,layer=api%7D";
    let asked = Request { method: "GET", path: "/api/query", query, ..Request::default() };
    let reply = serve(&mut root.engine, asked, NOW, 0.0).body;
    assert!(reply.contains(r#""colo":"ams""#) && reply.contains(&format!(r#""{NOW}":2"#)), "{reply}");
}

#[test]
fn labels_that_a_receiver_gives_are_added_where_there_are_none_of_their_name() {
    let mut root = World::new(9);
    send(&mut sender(1), &[("colo", "ams")], &mut root, &[("colo", "fra"), ("zone", "1"), ("empty", "")]);
    assert_eq!(points(&root.engine), expected("colo=ams", "zone=1", 1.0));
    let mut root = World::new(9);
    send(&mut sender(1), &[], &mut root, &[("zone", "1"), ("target", "mine")]);
    assert_eq!(points(&root.engine), expected("", "zone=1", 1.0));
    // a hit without caller and layer has no such tags
    let mut root = World::new(9);
    send(&mut sender(1), &[("layer", "l"), ("caller", "c")], &mut root, &[]);
    let all: Vec<_> = points(&root.engine).into_keys().collect();
    let series = ["caller=c,layer=l,target=/a", "caller=c,layer=l,target=/", "caller=x,layer=api,target=/"];
    let other = "caller=x,layer=l,target=/";
    assert_eq!(all, [series[0], series[1], series[2], other].map(|tags| format!("site{{{tags}}}")));
    let mut top = World::new(10);
    send(&mut root, &[], &mut top, &[]);
    assert_eq!(points(&top.engine), points(&root.engine));
    let hits = top.engine.hits();
    let site = hits.find("site").unwrap();
    let called = ["x", "c"].map(|caller| hits.find_caller(site, caller).is_some());
    assert_eq!(called, [true, false], "labels are nobody who called");
}

#[test]
fn tiers_pass_them_on() {
    let (mut colo, mut root) = (World::new(8), World::new(9));
    send(&mut sender(1), &[("zone", "1")], &mut colo, &[]);
    hit(&mut colo, &[("/", None, None, 3.0)]);
    send(&mut colo, &[("colo", "ams")], &mut root, &[]);
    let own = ("site{colo=ams,target=/}".to_owned(), vec![(3, 1.0)]);
    let mut all = expected("colo=ams", "zone=1", 1.0);
    all.insert(own.0, own.1);
    assert_eq!(points(&root.engine), all, "of the first freeze");
    // what is cut small, labelled and unlabelled by turns, with each kind of point between
    colo.max_bytes = 1;
    for number in 2..4 {
        send(&mut sender(number), &[("zone", "1")], &mut colo, &[]);
        send(&mut sender(10 + number), &[], &mut colo, &[]);
        colo.engine.put("m", &[("h", "1")], NOW, 1.0, NOW).unwrap();
    }
    send(&mut colo, &[("colo", "ams")], &mut root, &[]);
    colo.max_bytes = 1 << 20;
    send(&mut sender(4), &[("zone", "1")], &mut colo, &[]);
    send(&mut sender(14), &[], &mut colo, &[]);
    send(&mut colo, &[("colo", "ams")], &mut root, &[]);
    let mut all = expected("colo=ams", "zone=1", 4.0);
    all.append(&mut expected("colo=ams", "", 3.0));
    all.get_mut("site{colo=ams,target=/}").unwrap().push((3, 1.0));
    all.insert("m{colo=ams,h=1}".to_owned(), vec![(0, 1.0)]);
    assert_eq!(points(&root.engine), all);
    assert_eq!(root.engine.stats().unsent_points + colo.engine.stats().unsent_points, 0);
}

fn saved(world: &mut World) -> Vec<u8> {
    let (mut image, World { id, now, .. }) = (Vec::new(), &*world);
    let how = Freeze { max_bytes: 1 << 20, labels: &[], id: Some(*id), now: *now, mono: *now };
    world.engine.save(how, &mut |part| image.extend(part)).unwrap();
    image
}

#[test]
fn images_and_journals_keep_them() {
    // in the smaller what nobody asked for is soon too long to wait frozen
    for memory_limit in [64 << 20, 1 << 20] {
        let options = Options { memory_limit, ..Options::default() };
        let mut colo = World::with(8, options);
        colo.engine.keep(NOW);
        if memory_limit == 1 << 20 {
            for at in 0..500 {
                colo.count("c", &[("at", &at.to_string())], 1.0);
            }
        }
        send(&mut sender(1), &[("zone", "1")], &mut colo, &[]);
        let image = saved(&mut colo);
        assert_eq!(colo.engine.outbox().queue().len() == 0, memory_limit == 1 << 20);
        let _ = colo.engine.take_entries();
        send(&mut sender(2), &[], &mut colo, &[("zone", "1")]);
        let entries = colo.engine.take_entries().unwrap();

        let mut again = World::with(18, options);
        load(&mut again.engine, &image).unwrap();
        load(&mut again.engine, &entries).unwrap();
        again.engine.loaded(true, NOW).unwrap();
        assert_eq!(points(&again.engine), points(&colo.engine));
        let second = saved(&mut again);
        let mut third = World::with(19, options);
        load_image(&mut third.engine, &second, NOW).unwrap();
        assert_eq!(points(&third.engine), points(&colo.engine));
        let mut root = World::new(9);
        send(&mut third, &[("colo", "ams")], &mut root, &[]);
        let mut all = points(&root.engine);
        all.retain(|series, _| series.starts_with("site"));
        assert_eq!(all, expected("colo=ams", "zone=1", 2.0), "{memory_limit}");
    }
}

#[test]
fn what_was_frozen_without_labels_has_them_from_when_it_is_given_first() {
    let mut colo = World::new(8);
    send(&mut sender(1), &[("zone", "1")], &mut colo, &[]);
    send(&mut sender(2), &[], &mut colo, &[]);
    saved(&mut colo);
    let mut root = World::new(9);
    send(&mut colo, &[("colo", "ams"), ("zone", "2")], &mut root, &[]);
    let mut all = expected("colo=ams", "zone=1", 1.0);
    all.append(&mut expected("colo=ams", "zone=2", 1.0));
    assert_eq!(points(&root.engine), all);
}

#[test]
fn where_there_is_no_room_for_more_series_they_count_without_labels() {
    let mut root = World::with(9, Options { store_series_limit: 6, ..Options::default() });
    send(&mut sender(1), &[], &mut root, &[]);
    send(&mut sender(2), &[("colo", "ams")], &mut root, &[]);
    let sum = |world: &World| points(&world.engine).values().flatten().map(|(_, hits)| hits).sum::<f64>();
    assert_eq!((points(&root.engine).len(), sum(&root)), (6, 10.0));
    assert!(root.engine.stats().dropped_series > 0);
    let mut top = World::new(10);
    send(&mut root, &[], &mut top, &[]);
    assert_eq!(points(&top.engine), points(&root.engine));
}

#[test]
fn with_very_many_labels_they_count_without() {
    for (count, labelled) in [(256, true), (257, false)] {
        let names: Vec<String> = (0..count).map(|number| format!("l{number}")).collect();
        let labels: Vec<(&str, &str)> = names.iter().map(|name| (&**name, "x")).collect();
        let mut root = World::new(9);
        send(&mut sender(1), &labels, &mut root, &[]);
        let found = points(&root.engine);
        assert_eq!(found.values().flatten().map(|(_, hits)| hits).sum::<f64>(), 5.0);
        assert_eq!(found.keys().all(|series| series.contains("l7=x")), labelled);
    }
}

#[test]
fn a_series_that_gave_way_before_it_was_sent_is_counted_as_unsent() {
    let mut root = World::with(9, Options { memory_limit: 1 << 20, ..Options::default() });
    let noise = |i: u64| f64::from_bits(0x3ff0_0000_0000_0000 | i.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 12);
    let fill = root.engine.series("fill", &[], root.now).unwrap();
    let (times, values): (Vec<f64>, Vec<f64>) = (0..200_000).map(|i| (NOW + 100.0 + i as f64, noise(i))).unzip();
    root.engine.append_many(fill, &times, &values, root.now).unwrap();
    while let Some(delta) = root.take() {
        ack(&mut root, &delta);
    }
    send(&mut sender(1), &[("colo", "ams")], &mut root, &[]);
    for at in 0..2000 {
        root.count("c", &[("at", &at.to_string())], 1.0);
    }
    let (series, unsent) = (points(&root.engine).len(), root.engine.stats().unsent_points);
    let mut top = World::new(10);
    send(&mut root, &[], &mut top, &[]);
    assert_eq!((series, points(&top.engine).len(), root.engine.stats().unsent_points - unsent), (1, 0, 4));
}

#[test]
fn an_arrival_is_no_larger_for_them() {
    assert_eq!(size_of::<Arrival>(), 32);
}

#[test]
fn a_series_of_hits_without_the_tags_that_tell_their_way_is_corrupt() {
    let started = |tags: &[(&'static str, &'static str)], caller, layer| {
        let series =
            SeriesState { metric: "site", tags: tags.to_vec(), sampled: false, hits: Some(WayTags { caller, layer }) };
        let mut bytes = Vec::new();
        let mut emit = |part: Vec<u8>| bytes.extend(part);
        let mut parts = Parts::new(&mut emit);
        [Record::Head(Head::default()), Record::Series(series)].iter().for_each(|record| parts.push(record));
        parts.finish();
        load_image(&mut Engine::new(Options::default()), &bytes, NOW).map(drop).map_err(|error| error.code)
    };
    let (target, caller, layer) = (("target", "/"), ("caller", "x"), ("layer", "l"));
    assert_eq!(started(&[target], false, false), Ok(()));
    assert_eq!(started(&[caller, layer, target], true, true), Ok(()));
    for (tags, with_caller, with_layer) in
        [(&[caller][..], true, false), (&[target, layer], true, true), (&[target, caller], true, true)]
    {
        assert_eq!(started(tags, with_caller, with_layer), Err(Code::Corrupt));
    }
}

#[test]
fn a_delta_says_them_once_for_all_hits_that_have_them_and_is_of_the_first_version_without() {
    let delta = |labels: &[(&str, &str)]| sender(1).take_labelled(labels).unwrap().bytes;
    let labels = delta(&[("colo", "ams"), ("empty", "")]);
    let said = |bytes: &[u8]| read_delta(bytes).unwrap().1.filter(|item| matches!(item, Item::Labels(_))).count();
    assert_eq!((said(&labels), said(&delta(&[]))), (1, 0));
    assert_eq!((labels[4], delta(&[])[4]), (2, 1));
    assert_eq!(add_labels(&delta(&[]), &[("colo", "ams")]).unwrap(), *labels);
}

proptest! {
    /// Whatever the order, the cuts and the tiers, each label set has its sum.
    #[test]
    fn sums_are_those_of_their_labels(sent in prop::collection::vec((0..5_usize, 0..3_usize, 0..3_usize, 0..4_u8), 1..40), cut in 1..200_usize) {
        let zones = ["", "1", "2"];
        let (mut colo, mut root) = (World::new(8), World::new(9));
        let (mut all, mut restarts) = (BTreeMap::<String, Vec<(i64, f64)>>::new(), 0);
        let mut senders: Vec<World> = (0..3).map(|number| World::new(20 + number)).collect();
        for (which, zone, from, then) in sent {
            hit(&mut senders[from], &HITS[which..=which]);
            let given = [("zone", zones[zone])];
            send(&mut senders[from], &given, &mut colo, &[]);
            let (target, layer, caller, ms) = HITS[which];
            let tags = [("caller", caller), ("colo", Some("ams")), ("layer", layer), ("target", Some(target)), ("zone", Some(zones[zone]))];
            let tags = tags.iter().filter_map(|(key, value)| value.filter(|value| !value.is_empty()).map(|value| format!("{key}={value}")));
            let of = all.entry(format!("site{{{}}}", tags.collect::<Vec<_>>().join(","))).or_default();
            match of.iter_mut().find(|(time, _)| *time == ms as i64) {
                Some((_, hits)) => *hits += 1.0,
                None => of.push((ms as i64, 1.0)),
            }
            colo.max_bytes = cut;
            match then {
                0 => send(&mut colo, &[("colo", "ams")], &mut root, &[]),
                1 => {
                    let image = saved(&mut colo);
                    restarts += 1;
                    colo = World::new(100 + restarts);
                    load_image(&mut colo.engine, &image, NOW).unwrap();
                }
                _ => {}
            }
        }
        send(&mut colo, &[("colo", "ams")], &mut root, &[]);
        all.values_mut().for_each(|points| points.sort_by_key(|(time, _)| *time));
        prop_assert_eq!(points(&root.engine), all);
    }
}
