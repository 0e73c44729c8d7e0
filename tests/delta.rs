//! Deltas: what travels, how it adds, and that it adds once (spec: edge, part 1).

mod delta_support;

use delta_support::{World, ack, id, value};
use pulsetree::error::Code;
use pulsetree::tree::{Kind, Merge, Options};

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
