//! Deltas: what travels, how it adds, and that it adds once (spec: edge, part 1).

mod delta_support;

use delta_support::{NOW, World, ack, id, load_image, value};
use pulsetree::engine::{Engine, Freeze, HitsView};
use pulsetree::error::Code;
use pulsetree::hits::RecorderOptions;
use pulsetree::image::{Form, Writer, add_labels, labelled_bytes, read_delta};
use pulsetree::json;
use pulsetree::relay::Id;
use pulsetree::tree::{Kind, Level, Merge, Options, is_set};

/// E1: each delta comes up to five times, some get lost first.
#[test]
fn what_three_senders_counted_adds_up_however_often_it_comes() {
    let mut root = World::new(9);
    let mut senders: Vec<World> = (1..=3).map(World::new).collect();
    for (sender, times) in senders.iter_mut().zip(1..) {
        for _ in 0..times {
            sender.count("c", &[], 1.0);
        }
    }
    let deltas: Vec<_> = senders.iter_mut().map(|sender| sender.take().unwrap()).collect();
    for round in [2, 0, 1, 0, 2, 2, 1, 0] {
        let again: Vec<u8> = senders[round].take().unwrap().bytes.to_vec();
        assert_eq!(again, *deltas[round].bytes, "the very same until it is acknowledged");
        root.merge(&again).unwrap();
        senders[round].count("later", &[], 1.0);
    }
    for (sender, delta) in senders.iter_mut().zip(&deltas) {
        ack(sender, delta);
        ack(sender, delta);
    }
    assert_eq!((value(&root, "c", ""), value(&root, "later", "")), (Some(6.0), None));
    for sender in &mut senders {
        while let Some(delta) = sender.take() {
            assert!(root.merge(&delta.bytes).unwrap().applied);
            ack(sender, &delta);
        }
    }
    assert_eq!((value(&root, "c", ""), value(&root, "later", "")), (Some(6.0), Some(8.0)));
    assert!(senders.iter_mut().all(|sender| sender.take().is_none()), "nothing new");
}

#[test]
fn an_acknowledgement_is_of_what_was_given() {
    let mut world = World::new(1);
    let code = |world: &mut World, sequence, sender: &str| {
        world.engine.acknowledge(sequence, sender).map_err(|error| error.code)
    };
    let (own, other) = (id(1).hex(), id(2).hex());
    world.count("c", &[], 1.0);
    assert_eq!(code(&mut world, 1, &own), Err(Code::InvalidArgument));
    let delta = world.take().unwrap();
    assert_eq!((delta.sequence, delta.sender), (1, id(1)));
    for (sequence, sender) in [(2, &own), (1, &other), (0, &own)] {
        assert_eq!(code(&mut world, sequence, sender), Err(Code::InvalidArgument), "{sequence} of {sender}");
    }
    assert_eq!(code(&mut world, 1, "no id"), Err(Code::InvalidArgument));
    assert_eq!(code(&mut world, 1, &own), Ok(()));
    assert_eq!(code(&mut world, 1, &own), Ok(()));
    assert_eq!(code(&mut world, 2, &own), Err(Code::InvalidArgument));
    world.count("c", &[], 1.0);
    world.take().unwrap();
    for _ in 0..2 {
        world.engine.drop_delta(2, &own).unwrap();
        assert_eq!(world.engine.stats().dropped_deltas, 1, "what went before is not dropped once more");
    }
}

#[test]
fn only_a_delta_of_one_item_is_longer_than_it_may_be() {
    for max_bytes in 40..400 {
        let mut world = World::new(1);
        world.max_bytes = max_bytes;
        (0..20).for_each(|n| world.count("c", &[("n", &n.to_string())], 1.0));
        while let Some(delta) = world.take() {
            // the metric, and its label set
            let is_one = read_delta(&delta.bytes).unwrap().1.count() == 2;
            assert!(delta.bytes.len() <= max_bytes || is_one, "{} bytes for {max_bytes}", delta.bytes.len());
            ack(&mut world, &delta);
        }
    }
}

/// E7.
#[test]
fn of_two_gauges_the_later_wins_and_adding_ones_add() {
    let mut root = World::new(9);
    root.now = 10.0;
    let (mut a, mut b) = (World::new(1), World::new(2));
    (a.now, b.now) = (1.0, 2.0);
    a.set("g", &[], 5.0);
    let early = a.take().unwrap();
    b.set("g", &[], 7.0);
    root.merge(&b.take().unwrap().bytes).unwrap();
    root.merge(&early.bytes).unwrap();
    assert_eq!(value(&root, "g", ""), Some(7.0));

    let mut root = World::new(9);
    root.now = 10.0;
    let (mut a, mut b) = (World::new(1), World::new(2));
    (a.now, b.now) = (1.0, 2.0);
    a.set("g", &[], 5.0);
    b.set("g", &[], 7.0);
    root.merge(&b.take().unwrap().bytes).unwrap();
    a.now = 3.0;
    root.merge(&a.take().unwrap().bytes).unwrap();
    assert_eq!(value(&root, "g", ""), Some(5.0), "first frozen later");

    let add = Options { merge: Some(Merge::Add), ..Options::default() };
    let mut root = World::new(9);
    for (number, values) in [(1, [5.0, 4.0]), (2, [7.0, 7.0])] {
        let mut world = World::new(number);
        world.metric("g", Kind::Int, add.clone());
        for value in values {
            world.set_int("g", value);
            if let Some(delta) = world.take() {
                root.merge(&delta.bytes).unwrap();
                ack(&mut world, &delta);
            }
        }
    }
    assert_eq!(value(&root, "g", ""), Some(11.0));
}

/// E8.
#[test]
fn other_bounds_are_named_and_all_else_is_applied() {
    let buckets = |bounds: &[f64]| Options { buckets: Some(bounds.to_vec()), ..Options::default() };
    let mut sender = World::new(1);
    sender.metric("h", Kind::Histogram, buckets(&[1.0, 2.0]));
    sender.observe("h", Kind::Histogram, 1.5);
    sender.count("c", &[], 3.0);
    let delta = sender.take().unwrap();

    let mut known = World::new(8);
    known.metric("h", Kind::Histogram, buckets(&[5.0]));
    let merged = known.merge(&delta.bytes).unwrap();
    assert!(merged.applied);
    let told: Vec<_> = merged.conflicts.iter().map(|conflict| (&*conflict.metric, conflict.code)).collect();
    assert_eq!(told, [("h", Code::TypeConflict)]);
    assert_eq!(value(&known, "c", ""), Some(3.0));

    let mut unknown = World::new(9);
    assert_eq!(unknown.merge(&delta.bytes).unwrap().conflicts, []);
    unknown.metric("h", Kind::Histogram, buckets(&[5.0]));
    unknown.observe("h", Kind::Histogram, 4.0);
    assert!(unknown.expose().contains("h_bucket{le=\"5\"} 1\n"));
    assert_eq!(unknown.engine.stats().dropped_series, 1, "what was merged gave way, and is counted");
    unknown.metric("c", Kind::Counter, Options::default());
    assert_eq!(value(&unknown, "c", ""), Some(3.0), "what is as it was asked for stays");
}

/// E9.
#[test]
fn levels_stay_where_they_are_and_a_definition_travels() {
    let mut sender = World::new(1);
    let options = Options { help: Some("Help.".to_owned()), unit: Some("s".to_owned()), ..Options::default() };
    sender.metric("a.t", Kind::Float, options);
    sender.set("a.t", &[], 2.5);
    sender.count("c", &[], 1.0);
    let mut root = World::new(9);
    let level = Some(Level::Disabled);
    root.engine.get_metric("c", Some(Kind::Counter), level, Options::default(), 0.0).unwrap();
    sender.send_to(&mut root);
    assert_eq!(value(&root, "c", ""), Some(1.0));
    let metric = root.engine.tree().find("c").unwrap();
    assert_eq!(root.engine.tree().info(metric).unwrap().level, Level::Disabled);
    assert!(root.expose().contains("# HELP a_t_s Help.\n# TYPE a_t_s gauge\na_t_s 2.5\n"), "{}", root.expose());
}

#[test]
fn a_metric_of_another_type_or_under_a_value_is_a_conflict() {
    let mut root = World::new(9);
    root.set("a", &[], 1.0);
    let mut sender = World::new(1);
    sender.count("a", &[], 1.0);
    sender.count("b", &[], 1.0);
    let conflicts = root.merge(&sender.take().unwrap().bytes).unwrap().conflicts;
    assert_eq!(conflicts[0].message, r#""a" is here of type float, not counter"#);
    let mut sender = World::new(2);
    sender.count("a.b", &[], 1.0);
    let conflicts = root.merge(&sender.take().unwrap().bytes).unwrap().conflicts;
    assert_eq!((conflicts.len(), conflicts[0].code), (1, Code::NotAContainer));
    // what only a merge made gives way to those who ask
    root.metric("b.c", Kind::Counter, Options::default());
    assert_eq!(value(&root, "b", ""), None);
    let mut sender = World::new(3);
    sender.count("x.y", &[], 1.0);
    sender.send_to(&mut root);
    root.metric("x", Kind::Counter, Options::default());
}

#[test]
fn what_would_write_a_name_of_a_metric_that_is_asked_for_gives_way_unless_it_is_refused() {
    let mut root = World::new(9);
    let mut sender = World::new(1);
    sender.set("a_b", &[], 1.0);
    sender.set("c.d", &[], 2.0);
    sender.send_to(&mut root);
    root.metric("c.d", Kind::Float, Options::default());
    // a_b would be written twice
    root.metric("a.b", Kind::Float, Options::default());
    assert_eq!((value(&root, "a_b", ""), value(&root, "c.d", "")), (None, Some(2.0)));
    assert_eq!(root.engine.stats().dropped_series, 1);

    let mut sender = World::new(2);
    sender.set("e.f", &[], 3.0);
    sender.send_to(&mut root);
    root.metric("e_f_total", Kind::Float, Options::default());
    let refused = root.engine.get_metric("e.f", Some(Kind::Counter), None, Options::default(), 1.0);
    assert_eq!(refused.unwrap_err().code, Code::TypeConflict);
    assert_eq!(value(&root, "e.f", ""), Some(3.0), "what is refused changes nothing");
}

#[test]
fn what_is_refused_below_a_value_lets_nothing_give_way() {
    let mut root = World::new(9);
    let mut sender = World::new(1);
    sender.count("a.b.count", &[], 5.0);
    sender.send_to(&mut root);
    // a string writes no name; the counter below it would write that of the merged one
    root.metric("a_b", Kind::String, Options::default());
    let refused = root.engine.get_metric("a_b.count", Some(Kind::Counter), None, Options::default(), 1.0);
    assert_eq!(refused.unwrap_err().code, Code::NotAContainer);
    assert_eq!((value(&root, "a.b.count", ""), root.engine.stats().dropped_series), (Some(5.0), 0));
}

#[test]
fn what_is_merged_gives_way_to_options_that_are_given_and_differ() {
    let buckets = |bounds: &[f64]| Options { buckets: Some(bounds.to_vec()), ..Options::default() };
    let help = || Options { help: Some("h".into()), ..Options::default() };
    for (asked, is_kept) in [
        (Options::default(), true),
        (help(), true),
        (buckets(&[1.0, 2.0]), true),
        (Options { buckets: Some(vec![1.0, 2.0]), ..help() }, true),
        (buckets(&[1.0]), false),
        (Options { aggregate_children: Some(false), ..Options::default() }, false),
    ] {
        let mut root = World::new(9);
        let mut sender = World::new(1);
        let metric = sender.metric("h", Kind::Histogram, buckets(&[1.0, 2.0]));
        let cell = sender.engine.resolve(metric, &[]).unwrap();
        sender.engine.record(cell, 1.5, sender.now);
        sender.send_to(&mut root);
        let id = root.metric("h", Kind::Histogram, asked.clone());
        let bucket = r#"h_bucket{le="2"} 1"#;
        assert_eq!(root.expose().contains(bucket), is_kept, "{asked:?}: {}", root.expose());
        assert_eq!(root.engine.stats().dropped_series, u64::from(!is_kept), "{asked:?}");
        // and it is the app's from here on, with the options that it has
        let other = root.engine.get_metric("h", Some(Kind::Histogram), None, buckets(&[3.0]), 1.0);
        assert_eq!(other.unwrap_err().code, Code::TypeConflict, "{asked:?}");
        let cell = root.engine.resolve(id, &[]).unwrap();
        root.engine.record(cell, 1.5, root.now);
        assert_eq!(root.expose().contains(r#"h_bucket{le="2"} 2"#), is_kept, "{asked:?}: {}", root.expose());
        assert_eq!(root.expose().contains("# HELP h h\n"), asked.help.is_some(), "{asked:?}");
    }
}

#[test]
fn a_recorder_of_others_takes_the_options_of_the_app_that_asks_first() {
    let limit = |history_limit| RecorderOptions { history_limit: Some(history_limit), ..RecorderOptions::default() };
    let kept = |world: &World| {
        let site = world.engine.hits().find("site").unwrap();
        let told = world.engine.hits_json(site, HitsView::TimeSeries).unwrap();
        (told.matches("caller").count() - 1, world.engine.hits().totals(site).map(|total| total.hits).sum::<u64>())
    };
    let hit = |world: &mut World, count: usize| {
        let site = world.engine.hits().find("site").unwrap();
        let target = world.engine.target(site, "Home", None).unwrap();
        for at in 0..count {
            let time = world.now + at as f64;
            world.engine.hit(site, target, None, time, time);
        }
    };
    let mut page = World::new(1);
    page.engine.recorder("site", limit(10)).unwrap();
    hit(&mut page, 15);
    assert_eq!(kept(&page), (10, 15));
    let other = page.engine.recorder("site", limit(5)).unwrap_err();
    assert_eq!(other.code, Code::TypeConflict, "the app's own");

    let mut merged = World::new(9);
    page.send_to(&mut merged);
    let mut posted = World::new(8);
    let hits = format!("[{}]", [r#"{"target":"Home"}"#; 15].join(","));
    posted.engine.hit_json("site", &json::parse(&hits).unwrap(), posted.now).unwrap();
    let started = restarted(&mut page, 2);
    for (mut world, held, more) in [(merged, 10, 12), (posted, 15, 12), (started, 10, 12)] {
        assert_eq!(kept(&world), (held, 15));
        // hits of others, and a call without options, change nothing
        world.engine.hit_json("site", &json::parse(r#"{"target":"Home"}"#).unwrap(), world.now).unwrap();
        let bytes = world.engine.bytes();
        world.engine.recorder("site", limit(4)).unwrap();
        assert!(world.engine.bytes() < bytes, "{} of {bytes}", world.engine.bytes());
        assert_eq!(kept(&world), (4, 16));
        hit(&mut world, 3);
        assert_eq!(kept(&world), (4, 19));
        world.engine.recorder("site", RecorderOptions::default()).unwrap();
        assert_eq!(world.engine.recorder("site", limit(more)).unwrap_err().code, Code::TypeConflict);
        let mut again = restarted(&mut world, 3);
        again.engine.recorder("site", limit(more)).unwrap();
        hit(&mut again, 20);
        assert_eq!(kept(&again), (more, 39), "a longer one holds more");
    }
}

#[test]
fn what_would_write_the_name_of_a_recorder_that_the_app_asks_for_gives_way() {
    let hidden = RecorderOptions { prometheus: Some(false), ..RecorderOptions::default() };
    let shown = RecorderOptions { prometheus: Some(true), ..RecorderOptions::default() };
    let mut sender = World::new(1);
    sender.count("web.hits", &[], 5.0);
    for at_first in [None, Some(hidden)] {
        let mut root = World::new(9);
        root.merge(&sender.take().unwrap().bytes).unwrap();
        // the hits of others are refused: which of the two is meant nobody knows
        let hit = r#"{"target":"Home"}"#;
        assert_eq!(
            root.engine.hit_json("web", &json::parse(hit).unwrap(), root.now).unwrap_err().code,
            Code::TypeConflict
        );
        if let Some(hidden) = at_first {
            root.engine.recorder("web", hidden).unwrap();
            assert_eq!(value(&root, "web.hits", ""), Some(5.0), "nothing else writes its name");
            assert_eq!(
                root.engine.recorder("web", shown).unwrap_err().code,
                Code::TypeConflict,
                "the app has said otherwise"
            );
        } else {
            root.engine.recorder("web", shown).unwrap();
            assert_eq!((value(&root, "web.hits", ""), root.engine.stats().dropped_series), (None, 1));
        }
    }
    // what the app asked for stays
    let mut root = World::new(9);
    root.metric("web.hits", Kind::Counter, Options::default());
    assert_eq!(root.engine.recorder("web", shown).unwrap_err().code, Code::TypeConflict);
}

#[test]
fn a_recorder_of_others_is_exported_once_the_app_says_so() {
    let mut page = World::new(1);
    let hidden = RecorderOptions { prometheus: Some(false), ..RecorderOptions::default() };
    page.engine.recorder("site", hidden).unwrap();
    let hit = r#"{"target":"Home"}"#;
    page.engine.hit_json("site", &json::parse(hit).unwrap(), page.now).unwrap();
    let mut root = World::new(9);
    page.send_to(&mut root);
    assert!(!root.expose().contains("site_hits_total"));
    root.metric("site.hits", Kind::Counter, Options::default());
    let shown = RecorderOptions { prometheus: Some(true), ..RecorderOptions::default() };
    // the name is another's
    assert_eq!(root.engine.recorder("site", shown).unwrap_err().code, Code::TypeConflict);
    assert!(root.engine.remove_metric("site"));
    root.engine.recorder("site", shown).unwrap();
    assert!(root.expose().contains(r#"site_hits_total{target="Home"} 1"#), "{}", root.expose());
    let taken = root.engine.get_metric("site.hits", Some(Kind::Counter), None, Options::default(), 1.0);
    assert_eq!(taken.unwrap_err().code, Code::TypeConflict);
    // and is given back by the last that hides
    let mut other = restarted(&mut root, 2);
    other.engine.hit_json("-site", &json::parse(hit).unwrap(), other.now).unwrap();
    other.engine.hit_json("+site", &json::parse(hit).unwrap(), other.now).unwrap();
    for (id, metric, is_free) in
        [("site", "site.hits", true), ("-site", "_site.hits", false), ("+site", "_site.hits", true)]
    {
        other.engine.recorder(id, hidden).unwrap();
        let made = other.engine.get_metric(metric, Some(Kind::Counter), None, Options::default(), 1.0);
        assert_eq!(made.is_ok(), is_free, "{id}: {made:?}");
    }
}

#[test]
fn a_set_past_the_limit_is_refused_once_whether_it_is_merged_or_recorded() {
    let limited = pulsetree::engine::Options { series_limit: 1, ..Default::default() };
    let mut root = World::with(9, limited);
    root.count("c", &[("k", "first")], 1.0);
    root.count("c", &[("k", "second")], 1.0);
    let mut sender = World::new(1);
    sender.count("c", &[("k", "second")], 2.0);
    sender.send_to(&mut root);
    assert_eq!((value(&root, "c", r#"overflow="true""#), root.engine.stats().dropped_series), (Some(3.0), 1));
}

#[test]
fn labels_are_added_where_there_are_none_of_their_name() {
    let mut sender = World::new(1);
    let labels = Some(pulsetree::tree::Labels(vec![("app".to_owned(), "x".to_owned())]));
    sender.metric("c", Kind::Counter, Options { labels, ..Options::default() });
    sender.count("c", &[("colo", "lhr")], 1.0);
    sender.count("c", &[], 2.0);
    sender.engine.put("m", &[("h", "1")], sender.now, 5.0, sender.now).unwrap();
    let delta = sender.take_labelled(&[("colo", "ams")]).unwrap();
    let mut root = World::new(9);
    let merged = root.engine.merge(&delta.bytes, &[("colo", "fra"), ("z", "a\"b")], root.now).unwrap();
    assert_eq!(merged.conflicts, []);
    assert_eq!(value(&root, "c", r#"app="x",colo="lhr",z="a\"b""#), Some(1.0));
    assert_eq!(value(&root, "c", r#"app="x",colo="ams",z="a\"b""#), Some(2.0));
    assert!(root.engine.store().find("m", &[("h", "1"), ("colo", "ams"), ("z", "a\"b")]).is_some());
    let mut again =
        |labels: &[(&str, &str)]| root.engine.merge(&delta.bytes, labels, delta_support::NOW).unwrap_err().code;
    assert_eq!((again(&[("le", "1")]), again(&[("a b", "1")])), (Code::InvalidArgument, Code::InvalidArgument));
}

/// A world like the one that was frozen and saved.
fn restarted(world: &mut World, number: u64) -> World {
    let mut image = Vec::new();
    let how = Freeze { max_bytes: world.max_bytes, labels: &[], id: Some(world.id), now: world.now, mono: world.now };
    world.engine.save(how, &mut |part| image.extend(part)).unwrap();
    let mut again = World::new(number);
    load_image(&mut again.engine, &image, again.now).unwrap();
    again
}

/// A world with something of each kind that labels are added to, and of each that they are not.
fn with_everything() -> World {
    let mut world = World::new(1);
    world.count("c", &[("colo", "lhr"), ("p", "\"\\\n")], 1.0);
    world.count("c", &[], 2.0);
    world.set("g", &[], 0.5);
    world.observe("h", Kind::Histogram, 4.0);
    world.observe("s", Kind::Summary, 5.0);
    world.observe("l", Kind::Linkfail, 0.0);
    world.text("t", "a\nb");
    let engine = &mut world.engine;
    let recorder = engine.recorder("site", RecorderOptions::default()).unwrap();
    let other = engine.recorder("other", RecorderOptions { history_limit: Some(3), ..Default::default() }).unwrap();
    for (recorder, at) in [(recorder, 0.0), (other, 1.0), (recorder, 2.0)] {
        let target = engine.target(recorder, "/", Some("web")).unwrap();
        let caller = engine.caller(recorder, "x").unwrap();
        engine.hit(recorder, target, Some(caller).filter(|_| at > 0.0), NOW + at + 0.25, NOW);
        engine.put("m", &[("h", "1")], NOW + at, at, NOW).unwrap();
        engine.put("n", &[("colo", "lhr")], NOW + at, at, NOW).unwrap();
    }
    world
}

#[test]
fn what_was_frozen_without_labels_has_them_from_when_it_is_given_first() {
    let mut world = with_everything();
    let unlabelled = restarted(&mut world, 2).take().unwrap();
    let labels = [("colo", "ams"), ("z", "a\"b")];
    let mut again = restarted(&mut world, 3);
    let given = again.take_labelled(&labels).unwrap();
    assert_eq!((given.sender, given.sequence), (unlabelled.sender, unlabelled.sequence));
    let (head, _) = read_delta(&given.bytes).unwrap();
    assert_eq!(head, read_delta(&unlabelled.bytes).unwrap().0, "the same time and hops");
    assert_eq!(*given.bytes, *with_everything().take_labelled(&labels).unwrap().bytes, "as if they had been known");
    let bytes = again.engine.bytes();
    assert_eq!(again.take_labelled(&[("other", "x")]).unwrap(), given, "the very same until it is acknowledged");
    assert_eq!((again.take().unwrap(), again.engine.bytes()), (given.clone(), bytes));

    let mut root = World::new(9);
    assert_eq!(root.merge(&given.bytes).unwrap().conflicts, []);
    assert!(!root.merge(&unlabelled.bytes).unwrap().applied, "the number decides");
    assert_eq!(value(&root, "c", r#"colo="ams",z="a\"b""#), Some(2.0));
    assert_eq!(value(&root, "c", r#"colo="lhr",p="\"\\\n",z="a\"b""#), Some(1.0));
    assert!(root.engine.store().find("m", &[("colo", "ams"), ("h", "1"), ("z", "a\"b")]).is_some());
    assert!(root.engine.store().find("n", &[("colo", "lhr"), ("z", "a\"b")]).is_some());
    ack(&mut again, &given);
    assert_eq!(again.take_labelled(&labels), None);
}

#[test]
fn labels_that_a_delta_has_change_nothing_of_it() {
    let labels = [("colo", "ams")];
    let mut world = with_everything();
    let bytes = world.take_labelled(&labels).unwrap().bytes;
    assert_eq!(add_labels(&bytes, &labels).unwrap(), *bytes);
    assert_eq!(add_labels(&bytes, &[]).unwrap(), *bytes);
    assert_eq!(labelled_bytes(&bytes, &labels).unwrap(), None);
    let more = [("colo", "fra"), ("a", &*"\"".repeat(50))];
    let longest = labelled_bytes(&bytes, &more).unwrap().unwrap();
    assert!((longest - 400..=longest).contains(&add_labels(&bytes, &more).unwrap().len()));
    assert_eq!(add_labels(&bytes[1..], &labels).unwrap_err().code, Code::Corrupt);
}

#[test]
fn what_was_given_out_without_labels_stays_as_it_was() {
    let mut world = World::new(1);
    world.count("c", &[], 1.0);
    world.count("d", &[], 1.0);
    world.max_bytes = 1;
    let first = world.take().unwrap();
    assert_eq!(world.take_labelled(&[("z", "1")]).unwrap(), first);
    ack(&mut world, &first);
    let mut root = World::new(9);
    root.merge(&first.bytes).unwrap();
    root.merge(&world.take_labelled(&[("z", "1")]).unwrap().bytes).unwrap();
    assert_eq!(
        (value(&root, "c", ""), value(&root, "d", "z=\"1\"")),
        (Some(1.0), Some(1.0)),
        "the next was not given yet"
    );
}

#[test]
fn labels_that_there_is_no_room_for_are_refused_and_nothing_is_changed() {
    let mut world = World::with(1, pulsetree::engine::Options { memory_limit: 1 << 20, ..Default::default() });
    for at in 0..1000 {
        world.count("c", &[("at", &at.to_string())], 1.0);
    }
    world.engine.freeze(Freeze { max_bytes: 1 << 20, labels: &[], id: Some(id(1)), now: NOW, mono: NOW }).unwrap();
    let before = world.engine.bytes();
    let long = "x".repeat(8000);
    let how = Freeze { max_bytes: 1 << 20, labels: &[("z", &long)], id: None, now: NOW, mono: NOW };
    let refused = world.engine.take_delta(how).unwrap_err();
    assert_eq!(refused.code, Code::LimitExceeded);
    assert_eq!(
        refused.message,
        "a delta with its labels does not fit beside itself into the memoryLimit, which is 1048576"
    );
    assert_eq!(world.engine.bytes(), before);
    let given = world.take_labelled(&[("z", "1")]).unwrap();
    let mut root = World::new(9);
    root.merge(&given.bytes).unwrap();
    assert_eq!(value(&root, "c", r#"at="0",z="1""#), Some(1.0));
}

#[test]
fn past_the_limit_sets_overflow_and_what_is_removed_does_not_travel() {
    let limited = pulsetree::engine::Options { series_limit: 2, ..Default::default() };
    let mut root = World::with(9, limited);
    let mut sender = World::new(1);
    for path in ["/a", "/b", "/c", "/d"] {
        sender.count("c", &[("path", path)], 1.0);
    }
    sender.count("gone", &[], 7.0);
    let gone = sender.engine.tree().find("gone").unwrap();
    sender.engine.remove(gone, None).unwrap();
    sender.send_to(&mut root);
    assert_eq!(value(&root, "c", r#"overflow="true""#), Some(2.0));
    assert_eq!(root.engine.stats().dropped_series, 2);
    assert!(root.engine.tree().find("gone").is_none());
    sender.count("gone", &[], 2.0);
    sender.send_to(&mut root);
    sender.engine.remove(gone, None).unwrap();
    sender.count("gone", &[], 3.0);
    sender.send_to(&mut root);
    assert_eq!(value(&root, "gone", ""), Some(5.0), "a set that comes again counts from 0");
}

#[test]
fn what_was_recorded_here_without_a_time_is_later_than_what_was_merged_before() {
    let mut root = World::new(9);
    let send = |root: &mut World, number, at: f64, set: f64| {
        let mut world = World::new(number);
        world.now = at;
        world.set("g", &[], set);
        root.merge(&world.take().unwrap().bytes).unwrap();
    };
    let now = delta_support::NOW;
    send(&mut root, 1, now - 10.0, 1.0);
    root.set("g", &[], 2.0);
    send(&mut root, 2, now - 20.0, 3.0);
    assert_eq!(value(&root, "g", ""), Some(2.0));
    send(&mut root, 3, now - 5.0, 4.0);
    assert_eq!(value(&root, "g", ""), Some(4.0));
    // a clock that is ahead counts as now, and a tie goes to the later arrival
    send(&mut root, 4, now + 1e6, 5.0);
    send(&mut root, 5, now, 6.0);
    assert_eq!(value(&root, "g", ""), Some(6.0));
    // on through a tier the time is the first's
    root.now = now + 100.0;
    let mut top = World::new(10);
    top.now = now + 200.0;
    let mut later = World::new(6);
    later.now = now + 50.0;
    later.set("g", &[], 7.0);
    later.send_to(&mut top);
    root.send_to(&mut top);
    assert_eq!(value(&top, "g", ""), Some(7.0));
}

#[test]
fn of_a_window_that_went_round_the_newest_travel() {
    let (mut root, mut sender) = (World::new(9), World::new(1));
    for world in [&mut root, &mut sender] {
        world.metric("p", Kind::Percentile, Options { last_calls: Some(3.0), ..Options::default() });
    }
    for values in [&[1.0, 2.0, 3.0][..], &[4.0], &[5.0, 6.0]] {
        values.iter().for_each(|value| sender.observe("p", Kind::Percentile, *value));
        sender.send_to(&mut root);
        assert_eq!(root.expose(), sender.expose(), "{values:?}");
    }
}

#[test]
fn windows_texts_peers_and_readings_travel() {
    let mut root = World::new(9);
    let options = || Options { last_calls: Some(3.0), ..Options::default() };
    root.metric("p", Kind::Percentile, options());
    [1.0, 2.0, 3.0].iter().for_each(|value| root.observe("p", Kind::Percentile, *value));
    let mut sender = World::new(1);
    sender.metric("p", Kind::Percentile, options());
    [50.0, 60.0, 70.0, 80.0, 90.0].iter().for_each(|value| sender.observe("p", Kind::Percentile, *value));
    sender.text("s", "a\nb");
    sender.observe("l", Kind::Linkfail, 0.0);
    sender.metric("up", Kind::Uptime, Options::default());
    let callable = sender.metric("read", Kind::Callable, Options::default());
    sender.engine.set_callable(callable, Some(4.5));
    sender.send_to(&mut root);
    assert!(root.expose().contains("p{quantile=\"0.5\"} 80\n"), "{}", root.expose());
    assert!(root.expose().contains("l_consecutive_failures 1\n"), "{}", root.expose());
    assert_eq!(value(&root, "read", ""), Some(4.5));
    assert!(value(&root, "up", "").is_some());
    assert!(sender.take().is_none(), "what is read alone is no reason to send at once");
    sender.now += 1000.0;
    assert!(sender.take().is_some(), "but after a second");

    // at one who reads it himself, what is merged stands beside
    let mut other = World::new(8);
    let own = other.metric("read", Kind::Callable, Options::default());
    other.engine.set_callable(own, Some(1.0));
    let mut sender = World::new(2);
    sender.set("read", &[("k", "v")], 9.0);
    sender.set("read", &[], 8.0);
    other.merge(&sender.take().unwrap().bytes).unwrap();
    assert_eq!((value(&other, "read", ""), value(&other, "read", "k=\"v\"")), (Some(1.0), Some(9.0)));
}

#[test]
fn what_went_in_a_circle_is_refused_and_tiers_pass_it_on() {
    let mut worlds: Vec<World> = (1..=11).map(World::new).collect();
    worlds[0].count("c", &[], 1.0);
    for at in 0..10 {
        let delta = worlds[at].take().unwrap();
        let merged = worlds[at + 1].merge(&delta.bytes);
        if at == 9 {
            assert_eq!(merged.unwrap_err().code, Code::InvalidArgument);
            assert_eq!(value(&worlds[10], "c", ""), None);
        } else {
            assert!(merged.unwrap().applied);
        }
    }
}

#[test]
fn senders_are_forgotten_and_what_may_be_theirs_is_refused() {
    const HOUR: f64 = 3_600_000.0;
    let mut root = World::new(9);
    let start = root.now;
    let mut sender = World::new(1);
    sender.count("c", &[], 1.0);
    let first = sender.take().unwrap();
    root.merge(&first.bytes).unwrap();
    root.now = start + 25.0 * HOUR;
    let refused = root.merge(&first.bytes).unwrap_err();
    assert_eq!((refused.code, root.engine.stats().refused_deltas), (Code::TooOld, 1));
    let mut late = World::new(2);
    for (after, applied) in [(0.5, false), (1.5, true)] {
        late.now = start + after * HOUR;
        late.count("c", &[], 10.0);
        let delta = late.take().unwrap();
        assert_eq!(root.merge(&delta.bytes).is_ok(), applied, "frozen {after} h after the forgotten one was heard");
        ack(&mut late, &delta);
    }
    assert_eq!((value(&root, "c", ""), root.engine.stats().gaps), (Some(11.0), 1));
}

#[test]
fn a_full_table_lets_the_oldest_go_but_none_of_the_last_two_hours() {
    let options = pulsetree::engine::Options { memory_limit: 1 << 20, ..Default::default() };
    let mut root = World::with(1 << 40, options);
    let sends = |root: &mut World, number| {
        let mut world = World::new(number);
        world.now = root.now;
        world.count("c", &[], 1.0);
        root.merge(&world.take().unwrap().bytes).map_err(|error| (error.code, error.retry_after))
    };
    for number in 0..2048 {
        root.now += 1.0;
        sends(&mut root, number).unwrap();
    }
    assert_eq!(sends(&mut root, 5000), Err((Code::Unavailable, Some(7198))));
    assert!(sends(&mut root, 5).is_ok(), "one who is known needs no room");
    root.now += 7_200_000.0;
    sends(&mut root, 5000).unwrap();
    assert_eq!(value(&root, "c", ""), Some(2049.0));
}

#[test]
fn a_clock_that_was_years_ahead_and_is_set_right_shuts_nobody_out() {
    const HOUR: f64 = 3_600_000.0;
    let options = pulsetree::engine::Options { memory_limit: 1 << 20, ..Default::default() };
    for (before_it_was_right, wait) in [(0.0, 2.0), (25.0, 1.0)] {
        let mut root = World::with(1 << 40, options);
        let sends = |root: &mut World, number, frozen| {
            let mut world = World::new(number);
            world.now = frozen;
            world.count("c", &[], 1.0);
            root.merge(&world.take().unwrap().bytes).map_err(|error| error.code)
        };
        root.now = NOW + 1e5 * HOUR;
        let full = (0..3000).any(|number| sends(&mut root, number, NOW).is_err());
        assert!(full, "the table is full");
        root.now += before_it_was_right * HOUR;
        let _ = sends(&mut root, 4000, NOW);
        for hours in [0.5, 0.5 + wait + 0.1] {
            let now = NOW + hours * HOUR;
            root.now = now;
            let (late, known) = (sends(&mut root, 5000, now), sends(&mut root, 2047, NOW));
            assert_eq!(late.is_ok(), hours > 0.5, "{late:?} after {hours} h");
            // who was heard then counts once still
            assert!(known.is_err() || !known.unwrap().applied);
        }
    }
}

#[test]
fn points_travel_as_they_were_put() {
    let mut sender = World::new(1);
    let now = sender.now;
    let put = |world: &mut World, metric: &str, time: f64, value: f64| {
        world.engine.put(metric, &[("host", "a")], time, value, time).unwrap();
    };
    put(&mut sender, "m", now, 1.0);
    sender.set("g", &[], 3.0);
    sender.engine.sample(now, now, 0.0).unwrap();
    let mut root = World::new(9);
    put(&mut root, "m", now, 7.0);
    sender.send_to(&mut root);
    let points = |world: &World, metric: &str| {
        let mut found = Vec::new();
        if let Some(series) = world.engine.store().find(metric, &[("host", "a")]) {
            world.engine.store().scan(series.slot, 0, i64::MAX, &mut |times, values| {
                found.extend(times.iter().zip(values).map(|(time, value)| (*time as f64 - now, *value)));
            });
        }
        found
    };
    assert_eq!(points(&root, "m"), [(0.0, 1.0)], "of one instant the later arrival");
    assert!(root.engine.store().find("g", &[]).is_none(), "what was sampled does not travel");
    put(&mut sender, "m", now + 5.0, 2.0);
    put(&mut sender, "m", now - 5.0, 3.0);
    put(&mut sender, "m", now + 5.0, 4.0);
    sender.engine.sample(now + 9.0, now, 0.0).unwrap();
    sender.max_bytes = 1;
    sender.send_to(&mut root);
    assert_eq!(points(&root, "m"), [(-5.0, 3.0), (0.0, 1.0), (5.0, 4.0)]);
    assert!(root.engine.store().find("g", &[]).is_none());
}

#[test]
fn the_first_freeze_takes_the_points_of_every_series_past_writers_that_have_none() {
    let mut sender = World::new(1);
    for name in ["idle", "idler"] {
        sender.engine.series(name, &[], sender.now).unwrap();
    }
    sender.engine.put("m", &[], sender.now, 5.0, sender.now).unwrap();
    let mut root = World::new(9);
    sender.send_to(&mut root);
    assert_eq!((root.engine.stats().points, root.engine.stats().series), (1, 1));
}

#[test]
fn the_first_freeze_takes_the_newest_points_that_fit() {
    let options = pulsetree::engine::Options { memory_limit: 1 << 20, ..Default::default() };
    let mut sender = World::with(1, options);
    let now = sender.now;
    for n in 0..20_000 {
        sender.engine.put("m", &[], now + f64::from(n), 1.0, now).unwrap();
    }
    let mut root = World::new(9);
    root.now = now + 1e6;
    sender.send_to(&mut root);
    let sent = root.engine.stats().points;
    assert!((3000..=4096).contains(&sent), "{sent}");
    assert_eq!(root.engine.store().oldest(), Some(now as i64 + 20_000 - sent as i64));
    let left_out = sender.engine.stats().unsent_points;
    assert_eq!(left_out, 20_000 - sent, "what the first left out was not sent");
    for n in 20_000..60_000 {
        sender.engine.put("m", &[], now + f64::from(n), 1.0, now).unwrap();
    }
    let unsent = sender.engine.stats().unsent_points - left_out;
    assert!(unsent > 30_000, "{unsent}");
    sender.send_to(&mut root);
    assert_eq!(root.engine.stats().points + unsent, sent + 40_000);
}

#[test]
fn hits_in_full_that_the_first_freeze_leaves_out_are_counted() {
    let options = pulsetree::engine::Options { memory_limit: 1 << 20, ..Default::default() };
    let mut sender = World::with(1, options);
    let recorder =
        sender.engine.recorder("site", RecorderOptions { record: Some(false), ..RecorderOptions::default() }).unwrap();
    let target = sender.engine.target(recorder, "/", None).unwrap();
    for n in 0..10_000 {
        sender.engine.hit(recorder, target, None, sender.now + f64::from(n), sender.now + f64::from(n));
    }
    let mut root = World::new(9);
    root.now = sender.now + 1e6;
    sender.send_to(&mut root);
    let (held, sent) = (sender.engine.hits().visits(), root.engine.hits().visits());
    assert!(held > sent && sent > 1000, "{held} {sent}");
    assert_eq!(sender.engine.stats().unsent_points, (held - sent) as u64);
    assert_eq!(root.engine.stats().hits, 10_000);
}

/// A world that was told something of most kinds.
fn of_every_kind() -> World {
    let mut sender = World::new(1);
    for path in ["/", "/a"] {
        sender.count("c", &[("path", path)], 2.0);
    }
    sender.observe("h", Kind::Histogram, 0.3);
    sender.observe("p", Kind::Summary, 0.3);
    sender.text("s", "text");
    let recorder = sender.engine.recorder("site", Default::default()).unwrap();
    let target = sender.engine.target(recorder, "/", Some("api")).unwrap();
    sender.engine.hit(recorder, target, None, sender.now, sender.now);
    sender.engine.put("m", &[("a", "b")], sender.now, 1.5, sender.now).unwrap();
    sender
}

/// E5.
#[test]
fn a_delta_that_is_cut_or_changed_anywhere_is_refused_whole() {
    let mut sender = of_every_kind();
    let bytes = sender.take_labelled(&[("colo", "ams")]).unwrap().bytes.to_vec();
    assert!((200..8192).contains(&bytes.len()), "{}", bytes.len());
    let mut root = World::new(9);
    let empty = root.engine.bytes();
    let mut refused = |bytes: &[u8]| assert_eq!(root.merge(bytes).unwrap_err().code, Code::Corrupt);
    for end in 0..bytes.len() {
        refused(&bytes[..end]);
    }
    for bit in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        refused(&changed);
    }
    refused(&[&bytes[..], &[0]].concat());
    assert_eq!(root.engine.bytes(), empty);
    assert!(root.merge(&bytes).unwrap().applied);
}

/// What a world sends that was started from an image of another which nobody had asked for a delta.
fn sent_by_a_copy(sender: &mut World) -> Vec<u8> {
    for at in 0..100 {
        sender.count("more", &[("at", &at.to_string())], 1.0);
    }
    let how = |id| Freeze { max_bytes: 1 << 20, labels: &[], id: Some(Id([id; 16])), now: sender.now, mono: 0.0 };
    let (mut image, tiny) = (Vec::new(), pulsetree::engine::Options { memory_limit: 1 << 17, ..Default::default() });
    sender.engine.save(how(1), &mut |part| image.extend(part)).unwrap();
    let mut copy = Engine::new(tiny);
    load_image(&mut copy, &image, sender.now).unwrap();
    copy.save(how(2), &mut drop).unwrap();
    copy.take_delta(how(3)).unwrap().unwrap().bytes.to_vec()
}

/// Bytes that say what they like under a check that is right.
fn resealed(content: &[u8]) -> Vec<u8> {
    let mut out = Writer::envelope(Form::Delta);
    out.raw(content);
    out.seal()
}

/// Mutated deltas with a check that is right: none panics, and what is refused changed nothing.
fn mutate_deltas(seed: u64, go_on: &mut dyn FnMut(u64) -> bool) {
    let mut random = seed | 1;
    let mut below = move |end: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) as usize % end.max(1)
    };
    let bytes = sent_by_a_copy(&mut of_every_kind());
    let content = &bytes[10..bytes.len() - 4];
    let (mut root, mut round) = (World::new(9), 0);
    while go_on(round) {
        if round % 200 == 0 {
            root = World::with(9, pulsetree::engine::Options { memory_limit: 1 << 20, ..Default::default() });
        }
        round += 1;
        let mut changed = content.to_vec();
        for _ in 0..=below(3) {
            let (at, other) = (below(changed.len()), below(content.len()));
            match below(4) {
                0 => changed[at] ^= 1 << below(8),
                1 => changed[at] = [0, 1, 127, 128, 255][below(5)],
                2 => drop(changed.drain(at..(at + below(9)).min(changed.len()))),
                _ => drop(changed.splice(at..at, content[other..(other + below(40)).min(content.len())].to_vec())),
            }
        }
        let before = root.engine.stats().metrics;
        if let Err(error) = root.merge(&resealed(&changed)) {
            assert!(
                matches!(error.code, Code::Corrupt | Code::InvalidArgument | Code::TooOld | Code::Unavailable),
                "{error:?}"
            );
            assert_eq!(root.engine.stats().metrics, before);
        }
    }
    root.expose();
}

#[test]
fn a_delta_of_any_content_is_applied_or_refused() {
    mutate_deltas(1, &mut |round| round < 20_000);
}

/// For `FUZZ_SECONDS` (20 unless given).
#[test]
#[ignore = "a fuzz target: takes as long as it is told"]
fn fuzz_deltas() {
    let seconds = std::env::var("FUZZ_SECONDS").ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(20);
    let (start, seed) = (std::time::Instant::now(), std::process::id());
    println!("seed {seed}");
    mutate_deltas(u64::from(seed), &mut |_| start.elapsed().as_secs() < seconds);
}

#[test]
fn a_text_is_a_label_set_as_it_is_written_and_not_otherwise() {
    for set in ["", r#"a="1""#, r#"a="1",b="x,y=z""#, r#"a="\\\"\n",b="ü""#, r#"a="\\""#] {
        assert!(is_set(Kind::Counter, set), "{set}");
    }
    let others = [
        r#"a=1"#,
        r#"a="1"#,
        r#"a="1","#,
        r#"a="1"b="2""#,
        r#"a="1";b="2""#,
        r#"a=x1""#,
        r#",a="1""#,
        r#"="1""#,
        r#"a="""#,
        r#"b="1",a="1""#,
        r#"a="1",a="2""#,
        r#"a="\t""#,
        r#"a="\""#,
        r#"a="\ü""#,
        "a=\"1\n\"",
        r#"a b="1""#,
        r#"__a="1""#,
        "x",
        "=",
        "\"",
    ];
    for set in others {
        assert!(!is_set(Kind::Counter, set), "{set}");
    }
    let le = r#"le="1""#;
    assert!(is_set(Kind::Counter, le) && !is_set(Kind::Histogram, le) && !is_set(Kind::Counter, r#"_timestamp="1""#));
    let long = |value: &str, times: usize| format!("a=\"{}\"", value.repeat(times));
    assert!(is_set(Kind::Counter, &long("\\n", 8192)) && is_set(Kind::Counter, &long("x", 8192)));
    assert!(!is_set(Kind::Counter, &long("\\n", 8193)) && !is_set(Kind::Counter, &long("x", 8193)));
}

/// Points that are the oldest where the memory is full go at once, and may take their series with them.
#[test]
fn points_behind_those_that_give_way_are_kept() {
    let limited = pulsetree::engine::Options { memory_limit: 1 << 20, ..Default::default() };
    let mut root = World::with(9, limited);
    let noise = |i: u64| f64::from_bits(0x3ff0_0000_0000_0000 | i.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 12);
    let fill = root.engine.series("fill", &[("a", "b")], root.now).unwrap();
    let (times, values): (Vec<f64>, Vec<f64>) = (0..200_000).map(|i| (NOW - 200_000.0 + i as f64, noise(i))).unzip();
    root.engine.append_many(fill, &times, &values, root.now).unwrap();

    let mut sender = World::new(1);
    sender.max_bytes = 1 << 30;
    let names: Vec<String> = (0..50).map(|n| format!("x{n}")).collect();
    for name in &names {
        for i in 0..200 {
            sender.engine.put(name, &[("h", "1")], NOW - 1e9 + i as f64, noise(i), sender.now).unwrap();
        }
        sender.engine.put(name, &[("h", "1")], NOW, 2.0, sender.now).unwrap();
    }
    let before = root.engine.stats();
    sender.send_to(&mut root);
    let after = root.engine.stats();
    assert!(after.dropped_points > before.dropped_points, "some gave way");
    let came = after.points + after.dropped_points - before.points - before.dropped_points;
    assert_eq!(came, 50 * 201, "each is held, or counted as gone");
    for name in &names {
        let found = root.engine.store().find(name, &[("h", "1")]);
        assert!(
            found.is_some_and(|series| root.engine.store().count(series.slot, NOW as i64, i64::MAX) == 1),
            "{name}"
        );
    }
}

#[test]
fn points_past_the_retention_are_named() {
    let mut root = World::with(9, pulsetree::engine::Options { retention: Some(3_600_000), ..Default::default() });
    let mut sender = World::new(1);
    for (metric, age) in [("m", 7_200_000.0), ("m", 7_100_000.0), ("m", 0.0), ("n", 1.0)] {
        sender.engine.put(metric, &[("h", "1")], NOW - age, 5.0, sender.now).unwrap();
    }
    let merged = root.merge(&sender.take().unwrap().bytes).unwrap();
    let named: Vec<_> = merged.conflicts.iter().map(|conflict| (conflict.metric.as_str(), conflict.code)).collect();
    assert_eq!((named, root.engine.stats().points), (vec![("m", Code::TooOld)], 2));
    let message = &merged.conflicts[0].message;
    assert_eq!(message, "timestamp is 1599992800000; expected an instant within the retention");
}
