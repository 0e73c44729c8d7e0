//! Worlds of one pool: each has its own limit while all fit, and what the others leave where they do not.

use proptest::prelude::*;
use pulsetree::engine::{Engine, Options, Pool};
use pulsetree::error::Code;

const MIB: usize = 1 << 20;
const NOW: f64 = 1_600_000_000_000.0;

fn of(mib: usize) -> Options {
    Options { memory_limit: mib * MIB, ..Options::default() }
}

/// Makes series with long names, which never give way; how many there was room for.
fn name(engine: &mut Engine, first: usize, count: usize) -> usize {
    let long = "x".repeat(200);
    (first..first + count).filter(|at| engine.series(&format!("{long}{at}"), &[], NOW).is_ok()).count()
}

/// Adds points to a series, if there is room for its name.
fn fill(engine: &mut Engine, points: u32) {
    let Ok(series) = engine.series("m", &[], NOW) else { return };
    for at in 0..points {
        engine.append(series, NOW + f64::from(at), f64::from(at).sin(), NOW);
    }
}

#[test]
fn limits_that_fit_are_each_worlds_own() {
    let pool = Pool::new(16 * MIB);
    let mut worlds: Vec<Engine> = (0..4).map(|_| Engine::within(of(4), &pool)).collect();
    for engine in &mut worlds {
        fill(engine, 500_000);
        assert!(engine.bytes() > 3 * MIB, "{}", engine.bytes());
    }
    assert_eq!((pool.is_tight(), pool.free()), (false, 16 * MIB), "nobody has to reserve");
    worlds.push(Engine::within(of(1), &pool));
    assert!(pool.is_tight());
    worlds.pop();
    assert!(!pool.is_tight(), "it gives its part back");
}

#[test]
fn the_last_to_come_has_what_the_others_leave() {
    let pool = Pool::new(8 * MIB);
    let (mut first, mut second) = (Engine::within(of(8), &pool), Engine::within(of(8), &pool));
    assert_eq!(name(&mut first, 0, 10_000), 10_000);
    let held = first.bytes();
    fill(&mut second, 1_000_000);
    assert!(first.bytes() == held && second.bytes() > 2 * MIB, "{} beside {held}", second.bytes());
    assert!(second.stats().dropped_points > 0);
    assert!(held + second.bytes() <= 8 * MIB + MIB / 2, "{} beside {held}", second.bytes());

    let left = name(&mut second, 0, 30_000);
    assert!(left < 25_000, "{left} names");
    let refused = second.series(&"y".repeat(200), &[], NOW).unwrap_err();
    assert_eq!(refused.code, Code::LimitExceeded);
    assert!(
        refused.message.contains("8388608 bytes that all worlds have, of which others leave this one "),
        "{}",
        refused.message
    );

    drop(first);
    assert_eq!(name(&mut second, 30_000, 5000), 5000, "there is room again");
}

#[test]
fn who_comes_when_others_are_full_gets_little_and_lives() {
    let pool = Pool::new(4 * MIB);
    let mut first = Engine::within(of(4), &pool);
    fill(&mut first, 1_000_000);
    let mut second = Engine::within(of(4), &pool);
    first.share();
    second.share();
    fill(&mut second, 10_000);
    fill(&mut first, 10_000);
    assert!(first.bytes() + second.bytes() <= 4 * MIB + MIB / 2, "{} and {}", first.bytes(), second.bytes());
    drop(first);
    fill(&mut second, 100_000);
    assert!(second.bytes() > MIB / 2, "there is room again: {}", second.bytes());
}

/// What may happen in a pool.
#[derive(Clone, Debug)]
enum Step {
    Make(usize),
    Drop(usize),
    Name(usize, usize),
    Fill(usize, u32),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        (1usize..6).prop_map(Step::Make),
        any::<usize>().prop_map(Step::Drop),
        (any::<usize>(), 1usize..200).prop_map(|(world, count)| Step::Name(world, count)),
        (any::<usize>(), 1u32..100_000).prop_map(|(world, count)| Step::Fill(world, count)),
    ];
    prop::collection::vec(step, 1..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn together_they_never_hold_more_than_there_is(steps in steps()) {
        let pool = Pool::new(8 * MIB);
        let mut worlds: Vec<Engine> = Vec::new();
        for (at, step) in steps.into_iter().enumerate() {
            let count = worlds.len().max(1);
            match step {
                Step::Make(mib) => {
                    let was_tight = pool.is_tight();
                    let mut engine = Engine::within(of(mib), &pool);
                    if pool.is_tight() && !was_tight {
                        worlds.iter_mut().for_each(Engine::share);
                    }
                    engine.share();
                    worlds.push(engine);
                }
                Step::Drop(world) if !worlds.is_empty() => drop(worlds.swap_remove(world % count)),
                Step::Name(world, names) => {
                    worlds.get_mut(world % count).map(|engine| name(engine, at * 1000, names));
                }
                Step::Fill(world, points) => {
                    if let Some(engine) = worlds.get_mut(world % count) && name(engine, 0, 0) == 0 && engine.series("m", &[], NOW).is_ok() {
                        fill(engine, points);
                    }
                }
                Step::Drop(_) => {}
            }
            let held: usize = worlds.iter().map(Engine::bytes).sum();
            // beside what a step may add unseen to each
            prop_assert!(held <= 8 * MIB + worlds.len() * (64 << 10), "{held} by {}", worlds.len());
        }
    }
}
