//! The feed: every reader is given all that arrives on its topic, in order, or fails.

use proptest::prelude::*;
use pulsetree::error::{Code, Result};
use pulsetree::feed::{Arrival, Class, Feed, Hit, Origin};
use std::collections::VecDeque;

fn arrival(total: u64) -> Arrival {
    Arrival::Hit(Hit { origin: Origin::Here, recorder: 2, target: 3, caller: Some(4).into(), time_us: 5, total })
}

/// A log that holds more than any test brings.
fn roomy() -> Feed<Arrival> {
    Feed::new(64 << 20)
}

fn bytes(feed: &Feed<Arrival>) -> usize {
    feed.log_bytes() + feed.reader_bytes()
}

fn read(feed: &mut Feed<Arrival>, reader: u32, max: usize) -> Result<Vec<u64>> {
    let mut totals = Vec::new();
    let count = feed.read(reader, max, &mut |arrival| match arrival {
        Arrival::Hit(hit) => totals.push(hit.total),
        _ => unreachable!("none was pushed"),
    })?;
    assert_eq!(count, totals.len());
    Ok(totals)
}

fn code(result: Result<Vec<u64>>) -> Option<Code> {
    result.err().map(|error| error.code)
}

#[test]
fn an_arrival_is_small_and_comes_out_as_it_went_in() {
    assert!(size_of::<Arrival>() <= 32);
    let mut feed = roomy();
    let reader = feed.open(7, 10).unwrap();
    feed.push(7, arrival(1));
    let mut seen = None;
    feed.read(reader, 10, &mut |arrival| seen = Some(*arrival)).unwrap();
    assert_eq!(seen, Some(arrival(1)));
}

#[test]
fn a_reader_is_given_what_arrives_from_its_opening_on() {
    let mut feed = roomy();
    feed.push(0, arrival(1));
    let first = feed.open(0, 10).unwrap();
    feed.push(0, arrival(2));
    let second = feed.open(0, 10).unwrap();
    feed.push(0, arrival(3));
    feed.push(1, arrival(4));
    assert_eq!((feed.pending(first), feed.pending(second)), (2, 1));
    assert_eq!(read(&mut feed, first, 1), Ok(vec![2]));
    assert_eq!(read(&mut feed, second, 9), Ok(vec![3]));
    assert_eq!(read(&mut feed, first, 9), Ok(vec![3]));
    assert_eq!(read(&mut feed, first, 9), Ok(vec![]));
}

#[test]
fn a_burst_comes_out_complete_and_in_order() {
    let mut feed = roomy();
    let reader = feed.open(0, 200_000).unwrap();
    (0..100_000).for_each(|n| {
        feed.push(0, arrival(n));
    });
    assert_eq!(feed.pending(reader), 100_000);
    assert_eq!(read(&mut feed, reader, usize::MAX), Ok((0..100_000).collect()));
}

#[test]
fn a_reader_past_its_limit_fails_at_its_next_read_and_harms_no_other() {
    let mut feed = roomy();
    let (slow, quick) = (feed.open(0, 4).unwrap(), feed.open(0, 10).unwrap());
    (1..=4).for_each(|n| {
        feed.push(0, arrival(n));
    });
    assert_eq!(read(&mut feed, slow, 1), Ok(vec![1]));
    feed.push(0, arrival(5));
    assert_eq!((feed.pending(slow), feed.pending(quick)), (4, 5));
    feed.push(0, arrival(6));
    assert_eq!((feed.pending(slow), feed.pending(quick)), (0, 6));
    assert_eq!(code(read(&mut feed, slow, 9)), Some(Code::LimitExceeded));
    assert_eq!(code(read(&mut feed, slow, 9)), Some(Code::NotFound));
    assert_eq!(read(&mut feed, quick, 9), Ok(vec![1, 2, 3, 4, 5, 6]));
    assert_eq!(feed.reader_count(), 1);
}

#[test]
fn a_full_log_drops_its_oldest_and_the_furthest_behind_fail() {
    let limit = 256 << 10;
    let mut feed = Feed::new(limit);
    let readers: Vec<u32> = (0..50).map(|_| feed.open(0, usize::MAX).unwrap()).collect();
    let (other, quick) = (feed.open(1, usize::MAX).unwrap(), feed.open(0, usize::MAX).unwrap());
    feed.push(1, arrival(0));
    for n in 0..80_000 {
        feed.push(0, arrival(n));
        assert!(feed.log_bytes() <= limit, "{} bytes after {n}", feed.log_bytes());
        assert_eq!(read(&mut feed, quick, 9), Ok(vec![n]));
    }
    for reader in readers {
        assert_eq!(code(read(&mut feed, reader, 9)), Some(Code::LimitExceeded));
    }
    assert_eq!(code(read(&mut feed, other, 9)), Some(Code::LimitExceeded), "a quiet topic is of the same log");
    let late = feed.open(1, 10).unwrap();
    feed.push(1, arrival(7));
    feed.push(0, arrival(8));
    assert_eq!((read(&mut feed, late, 9), read(&mut feed, quick, 9)), (Ok(vec![7]), Ok(vec![8])));
}

#[test]
fn less_room_drops_the_oldest() {
    let mut feed = roomy();
    let (behind, ahead) = (feed.open(0, usize::MAX).unwrap(), feed.open(0, usize::MAX).unwrap());
    for n in 0..10_000 {
        feed.push(0, arrival(n));
    }
    read(&mut feed, ahead, 9900).unwrap();
    feed.set_room(16 << 10);
    assert!(feed.log_bytes() <= 16 << 10, "{}", feed.log_bytes());
    assert_eq!(code(read(&mut feed, behind, 9)), Some(Code::LimitExceeded));
    assert_eq!(read(&mut feed, ahead, usize::MAX), Ok((9900..10_000).collect()));
}

#[test]
fn readers_are_limited() {
    let mut feed = roomy();
    let readers: Vec<u32> = (0..10_000).map(|n| feed.open(n % 7, 10).unwrap()).collect();
    let refused = feed.open(0, 10).unwrap_err();
    assert_eq!(refused.code, Code::LimitExceeded);
    assert!(refused.message.starts_with("10000 live readers are open"), "{}", refused.message);
    feed.close(readers[500]);
    feed.open(0, 10).unwrap();
    let mut small: Feed<Arrival> = Feed::new(128 << 10);
    let opened = std::iter::from_fn(|| small.open(0, 10).ok()).count();
    assert!((100..1000).contains(&opened) && bytes(&small) <= 64 << 10, "{opened} {}", bytes(&small));
}

#[test]
fn a_reader_that_may_keep_nothing_fails_at_the_first_arrival() {
    let mut feed = roomy();
    let reader = feed.open(0, 0).unwrap();
    assert_eq!(read(&mut feed, reader, 9), Ok(vec![]));
    assert!(feed.push(0, arrival(1)));
    assert_eq!(feed.take_wakes(), [reader]);
    assert_eq!(code(read(&mut feed, reader, 9)), Some(Code::LimitExceeded));
}

#[test]
fn a_reader_is_woken_once_until_it_has_read_everything() {
    let mut feed = roomy();
    let (one, two) = (feed.open(0, 10).unwrap(), feed.open(0, 10).unwrap());
    assert!(feed.push(0, arrival(1)));
    assert!(!feed.push(0, arrival(2)));
    assert_eq!(feed.take_wakes(), [one, two]);
    assert_eq!(feed.take_wakes(), [0; 0]);
    read(&mut feed, one, 9).unwrap();
    read(&mut feed, two, 1).unwrap();
    assert!(feed.push(0, arrival(3)));
    assert_eq!(feed.take_wakes(), [one]);
    read(&mut feed, two, 9).unwrap();
    feed.push(0, arrival(4));
    feed.close(two);
    assert_eq!(feed.take_wakes(), [0; 0]);
}

#[test]
fn nobody_reading_costs_nothing() {
    let mut feed = roomy();
    assert!(!feed.push(3, arrival(1)));
    assert_eq!(bytes(&feed), 0);
    let reader = feed.open(3, 1_000_000).unwrap();
    (0..100_000).for_each(|n| {
        feed.push(3, arrival(n));
        feed.push(2, arrival(n));
        feed.push(u32::MAX, arrival(n));
    });
    assert!(bytes(&feed) >= 100_000 * size_of::<Arrival>());
    feed.take_wakes();
    assert!(feed.close(reader) && !feed.close(reader));
    assert_eq!((bytes(&feed), feed.reader_count(), feed.pending(reader)), (0, 0, 0));
}

#[test]
fn what_every_reader_has_is_given_back() {
    let mut feed = roomy();
    let (one, two) = (feed.open(0, 1_000_000).unwrap(), feed.open(0, 1_000_000).unwrap());
    let idle = bytes(&feed);
    (0..100_000).for_each(|n| {
        feed.push(0, arrival(n));
    });
    read(&mut feed, one, usize::MAX).unwrap();
    let full = bytes(&feed);
    read(&mut feed, two, usize::MAX).unwrap();
    assert!(full - idle >= 100_000 * size_of::<Arrival>());
    assert!(bytes(&feed) - idle <= 2048 * size_of::<Arrival>());
}

#[test]
fn a_reader_that_fell_behind_holds_nothing() {
    let mut feed = roomy();
    let (slow, quick) = (feed.open(0, 1000).unwrap(), feed.open(0, 1000).unwrap());
    for n in 0..100_000 {
        feed.push(0, arrival(n));
        read(&mut feed, quick, 9).unwrap();
    }
    assert!(bytes(&feed) < 300 * size_of::<Arrival>(), "{}", bytes(&feed));
    assert_eq!(code(read(&mut feed, slow, 9)), Some(Code::LimitExceeded));
}

/// A reader as the model keeps it: a queue of its own.
struct Queue {
    reader: u32,
    topic: u32,
    limit: usize,
    queue: VecDeque<u64>,
    overflown: bool,
    idle: bool,
}

#[derive(Clone, Debug)]
enum Step {
    Open(u32, usize),
    Push(u32),
    Read(usize, usize),
    Close(usize),
    Wakes,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => (0..3_u32, 0..8_usize).prop_map(|(topic, limit)| Step::Open(topic, limit)),
        20 => (0..3_u32).prop_map(Step::Push),
        8 => (0..8_usize, 0..10_usize).prop_map(|(reader, max)| Step::Read(reader, max)),
        1 => (0..8_usize).prop_map(Step::Close),
        3 => Just(Step::Wakes),
    ]
}

fn push(queues: &mut [Queue], woken: &mut Vec<u32>, topic: u32, total: u64) {
    for queue in queues.iter_mut().filter(|queue| queue.topic == topic && !queue.overflown) {
        if queue.queue.len() < queue.limit {
            queue.queue.push_back(total);
        } else {
            (queue.overflown, queue.queue) = (true, VecDeque::new());
        }
        if core::mem::take(&mut queue.idle) {
            woken.push(queue.reader);
        }
    }
}

proptest! {
    #[test]
    fn readers_see_what_queues_of_their_own_would_hold(steps in prop::collection::vec(step(), 0..300)) {
        let (mut feed, mut queues, mut woken) = (roomy(), Vec::<Queue>::new(), Vec::new());
        for (total, step) in (0..).zip(steps) {
            match step {
                Step::Open(topic, limit) => {
                    let reader = feed.open(topic, limit).unwrap();
                    prop_assert!(queues.iter().all(|queue| queue.reader != reader));
                    queues.push(Queue { reader, topic, limit, queue: VecDeque::new(), overflown: false, idle: true });
                }
                Step::Push(topic) => {
                    let before = woken.len();
                    push(&mut queues, &mut woken, topic, total);
                    prop_assert_eq!(feed.push(topic, arrival(total)), woken.len() > before);
                }
                Step::Read(at, max) if at < queues.len() => {
                    let queue = &mut queues[at];
                    let reader = queue.reader;
                    woken.retain(|&woken| woken != reader);
                    let got = read(&mut feed, reader, max);
                    if queue.overflown {
                        prop_assert_eq!(code(got), Some(Code::LimitExceeded));
                        queues.remove(at);
                    } else {
                        let expected: Vec<u64> = queue.queue.drain(..max.min(queue.queue.len())).collect();
                        queue.idle = queue.queue.is_empty();
                        prop_assert_eq!(got, Ok(expected));
                    }
                }
                Step::Close(at) if at < queues.len() => {
                    let reader = queues.remove(at).reader;
                    woken.retain(|&woken| woken != reader);
                    prop_assert!(feed.close(reader));
                }
                Step::Wakes => {
                    let mut wakes = feed.take_wakes();
                    wakes.sort_unstable();
                    woken.sort_unstable();
                    prop_assert_eq!(wakes, core::mem::take(&mut woken));
                }
                Step::Read(..) | Step::Close(_) => {}
            }
            for queue in &queues {
                prop_assert_eq!(feed.pending(queue.reader), queue.queue.len());
            }
            prop_assert_eq!(feed.reader_count(), queues.len());
        }
        for queue in &queues {
            feed.close(queue.reader);
        }
        feed.take_wakes();
        prop_assert_eq!(bytes(&feed), 0);
    }
}

fn advance(feed: &mut Feed<Arrival>, cursor: u32, max: usize) -> Vec<u64> {
    let mut totals = Vec::new();
    let taken = feed.advance(cursor, &mut |arrival| {
        let Arrival::Hit(hit) = arrival else { unreachable!("none was pushed") };
        let takes = totals.len() < max;
        totals.extend(takes.then_some(hit.total));
        takes
    });
    assert_eq!(taken, totals.len());
    totals
}

#[test]
fn cursors_are_given_what_travels_from_their_opening_on_each_at_its_pace() {
    let mut feed = roomy();
    feed.put(None, arrival(1), Class::Point);
    let (early, reader) = (feed.open_cursor(false).unwrap(), feed.open(7, 10).unwrap());
    feed.put(Some(7), arrival(2), Class::Point);
    feed.push(7, arrival(3));
    let late = feed.open_cursor(false).unwrap();
    feed.put(None, arrival(4), Class::Point);
    feed.put(Some(8), arrival(5), Class::Point);
    assert_eq!((advance(&mut feed, late, 9), advance(&mut feed, early, 2)), (vec![4, 5], vec![2, 4]));
    assert_eq!(read(&mut feed, reader, 9), Ok(vec![2, 3]));
    assert_eq!((advance(&mut feed, early, 0), advance(&mut feed, early, 9)), (vec![], vec![5]));
    assert_eq!((feed.lost(None), feed.log_bytes() > 0), (0, true));
    assert!(feed.close_cursor(early, true) && feed.close_cursor(late, true) && !feed.close_cursor(late, true));
    assert_eq!(advance(&mut feed, late, 9), Vec::<u64>::new());
    feed.close(reader);
    assert_eq!((feed.log_bytes(), feed.lost(None)), (0, 0));
}

#[test]
fn a_cursor_is_given_what_there_was_when_the_last_reader_closed() {
    let mut feed = roomy();
    let (cursor, reader) = (feed.open_cursor(false).unwrap(), feed.open(7, 10).unwrap());
    feed.put(Some(7), arrival(1), Class::Point);
    assert!(feed.close(reader));
    assert_eq!((advance(&mut feed, cursor, 9), feed.lost(None)), (vec![1], 0));
}

#[test]
fn what_leaves_the_log_before_a_cursor_came_is_counted_and_the_rest_is_given() {
    let mut feed = Feed::new(64 << 10);
    let (behind, ahead) = (feed.open_cursor(false).unwrap(), feed.open_cursor(false).unwrap());
    let (mut given, mut put) = (0, 0);
    for n in 0..20_000 {
        // a third of it does not travel, and is not counted
        if n % 3 == 0 {
            feed.push(1, arrival(n));
        } else {
            feed.put(None, arrival(n), Class::Point);
            put += 1;
        }
        given += advance(&mut feed, ahead, 9).len() as u64;
    }
    assert_eq!(given, put);
    let lost = feed.lost(None);
    let rest = advance(&mut feed, behind, usize::MAX);
    assert_eq!((rest.len() as u64 + lost, rest.last()), (put, Some(&19_999)));
    assert!(rest.len() > 500 && lost > 10_000, "{} {lost}", rest.len());
    feed.close_cursor(behind, true);
    assert_eq!(feed.lost(None), lost);
}

#[test]
fn cursors_are_few() {
    let mut feed = roomy();
    let opened = std::iter::from_fn(|| feed.open_cursor(false).ok()).count();
    assert_eq!(opened, 64);
    assert!(feed.open_cursor(false).unwrap_err().message.starts_with("64 readers of points are open"));
    feed.open_cursor(true).unwrap();
}
