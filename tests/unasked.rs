//! Worlds that nobody asks for a delta: what they record goes to whoever is asked first, of them and all that are started
//! from their images, and is never counted twice.

mod delta_support;

use delta_support::{NOW, World, ack, id, load_image, value};
use pulsetree::engine::{Freeze, Options};
use pulsetree::error::Code;
use pulsetree::image::{Entry, Form, Item, Writer, read_delta};
use pulsetree::kept::load;
use pulsetree::relay::{Id, Senders, Verdict};
use pulsetree::tree::Kind;

/// So little that a few hundred label sets are too much for a queue that nobody asked for.
const MEMORY: usize = 4 << 20;

fn options() -> Options {
    Options { memory_limit: MEMORY, ..Options::default() }
}

/// A world that counted 1 in so many label sets, more than is frozen without being asked for.
fn large(number: u64) -> World {
    let mut world = World::with(number, options());
    count_all(&mut world, 1.0);
    world
}

fn count_all(world: &mut World, more: f64) {
    (0..1000).for_each(|at| world.count("c", &[("at", &at.to_string())], more));
}

fn image_of(world: &mut World) -> Vec<u8> {
    image_of_id(world, Id([77; 16]))
}

fn image_of_id(world: &mut World, id: Id) -> Vec<u8> {
    let mut bytes = Vec::new();
    let how = Freeze { max_bytes: world.max_bytes, labels: &[], id: Some(id), now: world.now, mono: 0.0 };
    world.engine.save(how, &mut |part| bytes.extend(part)).unwrap();
    bytes
}

fn started(number: u64, image: &[u8]) -> World {
    let mut world = World::with(number, options());
    load_image(&mut world.engine, image, NOW).unwrap();
    world
}

/// What was counted in all, and in how many label sets.
fn counted(world: &World) -> (f64, usize) {
    let values = (0..1000).filter_map(|at| value(world, "c", &format!("at=\"{at}\"")));
    values.fold((0.0, 0), |(sum, sets), value| (sum + value, sets + 1))
}

/// Of a copy whose past a receiver has, nothing of it is added.
fn adds_only_what_is_later(copy: &mut World, root: &mut World) {
    copy.send_to(root);
    assert_eq!(counted(root), (1000.0, 1000));
    count_all(copy, 1.0);
    copy.send_to(root);
    assert_eq!(counted(root), (2000.0, 1000));
}

#[test]
fn of_worlds_from_one_image_the_first_that_is_asked_sends_it_and_each_what_it_records_later() {
    let mut first = large(1);
    let image = image_of(&mut first);
    let mut root = World::new(100);
    let mut worlds = [started(2, &image), first, started(3, &image)];
    for world in &mut worlds {
        world.max_bytes = 3000;
        world.send_to(&mut root);
        assert_eq!(counted(&root), (1000.0, 1000));
    }
    for (world, sum) in worlds.iter_mut().zip([3000.0, 5000.0, 7000.0]) {
        count_all(world, 2.0);
        world.send_to(&mut root);
        assert_eq!(counted(&root), (sum, 1000));
    }
    assert_eq!(root.engine.stats().gaps, 0);
}

#[test]
fn an_older_copy_and_a_newer_one_count_once_in_either_order_however_they_were_frozen() {
    // the first image is of a world whose queue is short, the second of one that took it back
    for begins_large in [false, true] {
        for newer_first in [false, true] {
            let mut world = World::with(1, options());
            count_all(&mut world, if begins_large { 1.0 } else { 0.0 });
            world.count("c", &[("at", "0")], 5.0);
            let older = image_of(&mut world);
            count_all(&mut world, 10.0);
            let newer = image_of(&mut world);
            let (mut root, all) = (World::new(100), counted(&world).0);
            let mut order = [started(2, &older), started(3, &newer)];
            let held = [counted(&order[0]).0, all];
            order.iter_mut().for_each(|world| world.max_bytes = 3000);
            if newer_first {
                order.reverse();
            }
            order.iter_mut().for_each(|world| world.send_to(&mut root));
            assert_eq!(counted(&root).0, held[usize::from(newer_first)], "{begins_large} {newer_first}");
            world.send_to(&mut root);
            assert_eq!(counted(&root).0, held[usize::from(newer_first)], "{begins_large} {newer_first}");
        }
    }
}

#[test]
fn what_is_recorded_after_it_was_asked_goes_under_an_id_that_no_copy_claims() {
    let mut world = World::with(1, options());
    world.count("c", &[("at", "0")], 1.0);
    let mut copy = started(2, &image_of(&mut world));
    count_all(&mut copy, 1.0);
    image_of(&mut copy);
    let mut root = World::new(100);
    copy.send_to(&mut root);
    assert_eq!(counted(&root), (1001.0, 1000));
    // which frozen before, under the id that the copy claimed
    let given = world.take().unwrap();
    assert!(!root.merge(&given.bytes).unwrap().applied);
    ack(&mut world, &given);
    for sum in [1003.0, 1005.0] {
        world.count("c", &[("at", "0")], 2.0);
        world.send_to(&mut root);
        assert_eq!(counted(&root).0, sum);
    }
    assert_eq!(root.engine.stats().gaps, 0);
}

#[test]
fn deltas_of_two_copies_may_come_mixed() {
    let image = image_of(&mut large(1));
    let mut root = World::new(100);
    let mut copies = [started(2, &image), started(3, &image)];
    copies[1].max_bytes = 2000;
    copies[0].max_bytes = 3000;
    let mut applied = [0, 0];
    loop {
        let mut given = 0;
        for (copy, applied) in copies.iter_mut().zip(&mut applied) {
            let Some(delta) = copy.take() else { continue };
            given += 1;
            *applied += usize::from(root.merge(&delta.bytes).unwrap().applied);
            ack(copy, &delta);
        }
        if given == 0 {
            break;
        }
    }
    assert!(applied[0] > 3 && applied[1] == 0, "{applied:?}");
    assert_eq!(counted(&root), (1000.0, 1000));
}

#[test]
fn a_receiver_that_was_started_from_the_image_has_what_a_copy_of_it_holds() {
    let image = image_of(&mut large(1));
    let (mut root, mut copy) = (started(100, &image), started(2, &image));
    adds_only_what_is_later(&mut copy, &mut root);
}

#[test]
fn through_an_image_that_is_not_frozen_everything_travels_as_it_would_have_without() {
    let mut world = large(1);
    let mut other = World::new(50);
    other.now = NOW - 5000.0;
    other.set("gauge", &[], 7.0);
    world.merge(&other.take().unwrap().bytes).unwrap();
    world.set_int("adds", 4.0);
    world.text("text", "said");
    [0.1, 0.2, 0.3].into_iter().for_each(|value| world.observe("window", Kind::Summary, value));
    world.observe("times", Kind::Histogram, 0.3);
    let recorder = world.engine.recorder("site", Default::default()).unwrap();
    let target = world.engine.target(recorder, "/", None).unwrap();
    for at in [0.0, 0.0, 1.0] {
        world.engine.hit(recorder, target, None, NOW + at, NOW);
    }
    world.engine.put("m", &[("a", "b")], NOW, 1.5, NOW).unwrap();

    let mut straight = World::new(100);
    started(9, &image_of(&mut world)).send_to(&mut straight);
    let mut twice = World::new(101);
    let image = image_of(&mut started(2, &image_of(&mut world)));
    started(3, &image).send_to(&mut twice);
    let mut without = World::new(102);
    world.send_to(&mut without);
    for receiver in [&mut straight, &mut twice] {
        assert_eq!(receiver.expose(), without.expose());
        assert_eq!(receiver.engine.stats().points, 3);
        let hits = |world: &World| {
            let mut hits = Vec::new();
            world.engine.hits().each_visit(10, &mut |_, target, caller, time| hits.push((target, caller, time)));
            hits
        };
        assert_eq!(hits(receiver), hits(&without));
    }
    // a gauge that was merged keeps its time through the image
    let mut between = World::new(60);
    between.now = NOW - 2000.0;
    between.set("gauge", &[], 8.0);
    straight.merge(&between.take().unwrap().bytes).unwrap();
    assert_eq!(value(&straight, "gauge", ""), Some(8.0));
}

#[test]
fn what_was_taken_back_was_merged_on_as_often_as_it_was() {
    let (mut from, mut hops) = (World::new(1), 0);
    from.count("c", &[("at", "0")], 1.0);
    for number in 2..=9 {
        let mut tier = World::with(number, options());
        from.send_to(&mut tier);
        hops += 1;
        image_of(&mut tier);
        count_all(&mut tier, 1.0);
        image_of(&mut tier);
        from = tier;
    }
    let delta = from.take().unwrap();
    assert_eq!(read_delta(&delta.bytes).unwrap().0.hops, hops);
}

#[test]
fn what_an_image_holds_unfrozen_was_merged_on_as_often_after_a_restart() {
    let mut from = World::new(1);
    from.count("c", &[("at", "0")], 1.0);
    for number in 2..=10 {
        let mut tier = World::with(number, options());
        count_all(&mut tier, 1.0);
        from.send_to(&mut tier);
        from = started(100 + number, &image_of(&mut tier));
    }
    let delta = from.take().unwrap();
    assert_eq!(read_delta(&delta.bytes).unwrap().0.hops, 9);
    let refused = World::new(200).merge(&delta.bytes).unwrap_err();
    assert_eq!((refused.code, refused.message.starts_with("the delta was merged on")), (Code::InvalidArgument, true));
}

#[test]
fn a_kept_world_that_is_asked_after_its_image_sends_once_over_a_crash() {
    let mut world = large(1);
    world.engine.keep(NOW);
    let image = image_of(&mut world);
    world.engine.entries_stored(world.engine.last_entry());
    let _ = world.engine.take_entries();
    let lines = "put m 1600000000 1 a=b";
    world.engine.put_lines(lines, NOW);
    world.engine.note(&Entry::Lines(lines), NOW);
    let mut frames = world.engine.take_entries().unwrap();
    world.engine.entries_stored(world.engine.last_entry());
    let again = |frames: &[u8], number| {
        let mut world = World::with(number, options());
        load(&mut world.engine, &image).unwrap();
        load(&mut world.engine, frames).unwrap();
        world.engine.loaded(true, NOW).unwrap();
        world
    };
    let mut root = World::new(100);
    // before anybody asked
    again(&frames, 2).send_to(&mut root);
    assert_eq!((counted(&root), root.engine.stats().points), ((1000.0, 1000), 1));
    let mut root = World::new(101);
    assert_eq!(world.take(), None, "its freeze is not stored yet");
    frames.extend(world.engine.take_entries().unwrap());
    world.engine.entries_stored(world.engine.last_entry());
    let given = world.take().unwrap();
    assert!(root.merge(&given.bytes).unwrap().applied);
    // the answer is lost
    let mut copy = again(&frames, 3);
    count_all(&mut copy, 1.0);
    copy.send_to(&mut root);
    assert_eq!((counted(&root), root.engine.stats().points), ((2000.0, 1000), 1));
}

#[test]
fn a_world_that_was_asked_and_had_nothing_counts_what_gives_way_from_its_start_on() {
    let options = Options { memory_limit: 1 << 20, ..Options::default() };
    let mut world = World::with(1, options);
    assert_eq!(world.take(), None);
    let mut copy = World::with(2, options);
    load_image(&mut copy.engine, &image_of(&mut world), NOW).unwrap();
    (0..8000).for_each(|at| drop(copy.engine.put("m", &[], NOW + f64::from(at), 1.0, NOW)));
    let mut root = World::new(100);
    copy.send_to(&mut root);
    let (points, unsent) = (root.engine.stats().points, copy.engine.stats().unsent_points);
    assert_eq!(points + unsent, 8000, "{points} came");
    assert!(unsent > 0);
}

#[test]
fn what_nobody_asked_for_is_not_missed() {
    for is_asked in [false, true] {
        let mut world = World::with(1, Options { memory_limit: 1 << 20, ..Options::default() });
        image_of(&mut world);
        (0..8000).for_each(|at| drop(world.engine.put("m", &[], NOW + f64::from(at), 1.0, NOW)));
        assert_eq!(world.engine.stats().unsent_points, 0);
        if !is_asked {
            image_of(&mut world);
            assert_eq!(world.engine.stats().unsent_points, 0);
            continue;
        }
        let mut root = World::new(100);
        world.send_to(&mut root);
        let (points, unsent) = (root.engine.stats().points, world.engine.stats().unsent_points);
        assert_eq!(points + unsent, 8000, "{points} came");
        assert!(unsent > 0);
    }
}

#[test]
fn a_world_that_was_asked_freezes_whatever_its_queue_holds() {
    let mut world = large(1);
    let given = world.take().unwrap();
    count_all(&mut world, 1.0);
    let mut copy = started(2, &image_of(&mut world));
    let mut root = World::new(100);
    assert!(root.merge(&given.bytes).unwrap().applied);
    copy.send_to(&mut root);
    assert_eq!(counted(&root), (2000.0, 1000));
}

#[test]
fn the_memory_that_a_queue_held_is_given_back() {
    let mut world = World::with(1, options());
    (0..100).for_each(|at| world.count("c", &[("at", &at.to_string())], 1.0));
    image_of(&mut world);
    assert!(world.engine.outbox().bytes() > 0);
    let mut most = 0;
    for _ in 0..200 {
        count_all(&mut world, 1.0);
        image_of(&mut world);
        most = most.max(world.engine.outbox().bytes());
    }
    assert!(most <= MEMORY / 64, "{most}");
    let mut plain = large(1);
    image_of(&mut plain);
    assert!(world.engine.bytes() <= plain.engine.bytes() + 4096, "{} {}", world.engine.bytes(), plain.engine.bytes());
}

#[test]
fn of_very_many_restarts_the_first_and_the_newest_are_claimed() {
    let mut world = World::with(1, options());
    for number in 2..302 {
        world.count("c", &[("at", "0")], 1.0);
        let image = image_of_id(&mut world, id(number - 1));
        world = started(number, &image);
    }
    count_all(&mut world, 1.0);
    image_of(&mut world);
    let delta = world.take().unwrap();
    let Some(Item::Claims(ids)) = read_delta(&delta.bytes).unwrap().1.next() else { panic!("no claims") };
    assert_eq!((ids.len(), ids[0], ids[255]), (256, id(1), id(300)));
    let mut root = World::new(1000);
    root.merge(&delta.bytes).unwrap();
    world.send_to(&mut root);
    assert_eq!(counted(&root).0, 1300.0);
}

#[test]
fn claims_stand_first_in_a_delta_of_version_two() {
    let image = image_of(&mut large(1));
    let mut copy = started(2, &image);
    copy.max_bytes = 2000;
    let (mut claiming, mut plain) = (0, 0);
    while let Some(delta) = copy.take() {
        let is_first = |item: &Item<'_>| matches!(item, Item::Claims(ids) if ids[..] == [Id([77; 16])]);
        claiming += usize::from(
            delta.bytes[4] == 2 && read_delta(&delta.bytes).unwrap().1.next().is_some_and(|item| is_first(&item)),
        );
        for bit in 0..8 * delta.bytes.len().min(200) {
            let mut changed = delta.bytes.to_vec();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(World::new(9).merge(&changed).unwrap_err().code, Code::Corrupt);
        }
        ack(&mut copy, &delta);
        plain += 1;
    }
    assert!(claiming > 5 && claiming == plain, "{claiming} of {plain}");
    count_all(&mut copy, 1.0);
    assert_eq!(copy.take().unwrap().bytes[4], 1, "what comes later claims nothing");

    let content = |items: &dyn Fn(&mut Writer)| {
        let mut out = Writer::envelope(Form::Delta);
        out.raw(&[5; 16]);
        out.varint(1);
        out.f64(NOW);
        out.u8(0);
        items(&mut out);
        out.seal()
    };
    let claims = |out: &mut Writer| {
        out.u8(16);
        out.varint(1);
        out.raw(&[6; 16]);
    };
    assert!(World::new(9).merge(&content(&claims)).unwrap().applied);
    let torn: [&dyn Fn(&mut Writer); 4] = [
        &|out| [(); 2].iter().for_each(|()| claims(out)),
        &|out| out.u8(16),
        &|out| {
            out.u8(16);
            out.varint(1 << 40);
        },
        &|out| {
            out.u8(16);
            out.varint(257);
            (0..257).for_each(|number| out.raw(&id(number).0));
        },
    ];
    for items in torn {
        assert_eq!(World::new(9).merge(&content(items)).unwrap_err().code, Code::Corrupt);
    }
}

#[test]
fn what_was_claimed_is_remembered_longer_than_senders_are() {
    const DAY: f64 = 86_400_000.0;
    let mut world = large(1);
    let image = image_of(&mut world);
    let mut root = World::new(100);
    world.send_to(&mut root);
    // the root forgets who sent it, and a copy is asked long after
    root.now += 3.0 * DAY;
    let mut copy = started(2, &image);
    copy.now = root.now;
    adds_only_what_is_later(&mut copy, &mut root);
}

#[test]
fn claimed_ids_take_the_room_of_senders() {
    let ids = |from: u64, count: u64| (from..from + count).map(id).collect::<Vec<_>>();
    let mut senders = Senders::new(8 * 64, f64::MAX);
    let new = Verdict::New { gap: false };
    assert_eq!(senders.hear(id(1), 1, &ids(10, 3), 0.0, 0.0), new);
    assert_eq!(senders.hear(id(1), 2, &ids(10, 3), 0.0, 0.0), new, "its own claims hold nobody up");
    assert_eq!(senders.hear(id(10), 7, &[], 0.0, 0.0), Verdict::Known);
    assert_eq!(senders.hear(id(2), 1, &ids(12, 2), 0.0, 0.0), Verdict::Known, "one of them is claimed");
    assert_eq!(senders.hear(id(2), 2, &[], 0.0, 0.0), new, "and what comes later is new, without a gap");
    assert_eq!(senders.hear(id(3), 1, &ids(20, 3), 0.0, 0.0), Verdict::Full(7_200_000.0));
    assert_eq!(senders.hear(id(3), 1, &ids(20, 2), 0.0, 0.0), new);
    assert!(
        matches!(senders.hear(id(4), 1, &ids(30, 9), 1.0, 1.0), Verdict::Full(_)),
        "more than there ever is room for"
    );
    let restored = senders.iter().collect::<Vec<_>>();
    let mut again = Senders::new(8 * 64, f64::MAX);
    again.restore(restored.into_iter(), senders.horizon());
    assert_eq!(again.hear(id(11), 7, &[], 0.0, 0.0), Verdict::Known);
}

/// A kept world from its image and journal.
fn replayed(number: u64, image: &[u8], frames: &[u8]) -> World {
    let mut world = World::with(number, options());
    load(&mut world.engine, image).unwrap();
    load(&mut world.engine, frames).unwrap();
    world.engine.loaded(true, NOW).unwrap();
    world
}

#[test]
fn what_was_taken_back_since_the_image_is_not_sent_before_what_claims_it() {
    let mut world = World::with(1, options());
    world.engine.keep(NOW);
    world.count("c", &[("at", "0")], 5.0);
    let image = image_of(&mut world);
    let _ = world.engine.take_entries();
    world.engine.entries_stored(world.engine.last_entry());
    count_all(&mut world, 1.0);
    // which comes to be stored nowhere
    image_of(&mut world);
    assert_eq!(world.take(), None, "its freeze is not stored yet");
    let frames = world.engine.take_entries().unwrap();
    let mut root = World::new(100);
    replayed(3, &image, &frames).send_to(&mut root);
    assert_eq!(counted(&root), (1005.0, 1000));
}

#[test]
fn a_kept_world_that_was_asked_is_one_after_a_crash() {
    for frozen_before in [true, false] {
        let mut world = World::with(1, options());
        world.engine.keep(NOW);
        if frozen_before {
            world.count("c", &[("at", "0")], 5.0);
        }
        let image = image_of(&mut world);
        let _ = world.engine.take_entries();
        world.engine.entries_stored(world.engine.last_entry());
        if !frozen_before {
            world.count("c", &[("at", "0")], 5.0);
        }
        let mut frames = Vec::new();
        let given = loop {
            let given = world.take();
            frames.extend(world.engine.take_entries().unwrap_or_default());
            world.engine.entries_stored(world.engine.last_entry());
            if let Some(given) = given {
                break given;
            }
        };
        let mut root = World::new(100);
        assert!(root.merge(&given.bytes).unwrap().applied);
        let mut again = replayed(2, &image, &frames);
        count_all(&mut again, 1.0);
        let mut third = started(3, &image_of_id(&mut again, id(50)));
        third.send_to(&mut root);
        assert_eq!(counted(&root), (1005.0, 1000), "{frozen_before}");
    }
}
