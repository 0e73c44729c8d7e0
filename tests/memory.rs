//! The memory limit as an allocator sees it: what is really held, at its highest, and not what the engine says of itself.

use pulsetree::engine::{Engine, Options};
use pulsetree::hits::RecorderOptions;
use pulsetree::tree::{self, Kind};
use pulsetree_kernels::{Buckets, CHUNK, Chunk, Points, Reduce, Scratch};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// Counts the bytes that this thread holds, and remembers the most.
struct Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static MOST: Cell<isize> = const { Cell::new(0) };
    /// What its pieces take of the allocator that WebAssembly has.
    static TAKEN: Cell<isize> = const { Cell::new(0) };
    /// The largest piece that there is memory for.
    static LARGEST: Cell<usize> = const { Cell::new(usize::MAX) };
}

fn count(layout: Layout, sign: isize) {
    let bytes = sign * layout.size() as isize;
    let _ = TAKEN.try_with(|all| all.set(all.get() + sign * taken(layout)));
    // none is left to count in when a thread ends
    let _ = HELD.try_with(|held| {
        held.set(held.get() + bytes);
        let _ = MOST.try_with(|most| most.set(most.get().max(held.get())));
    });
}

/// What a piece takes of the allocator that WebAssembly has: a header, whole eights, sixteen at least.
fn taken(layout: Layout) -> isize {
    (layout.size() + 4).next_multiple_of(8).max(16) as isize
}

// SAFETY: every call is the system's or finds no memory; counting touches numbers of the thread.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if LARGEST.try_with(|largest| layout.size() > largest.get()) == Ok(true) {
            return std::ptr::null_mut();
        }
        count(layout, 1);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        count(layout, -1);
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

const NOW: f64 = 1_600_000_000_000.0;

/// A workload that never ends by itself: what it does as its `n`th step.
type Load = fn(&mut Engine, usize);

/// Writes points of ever new series.
fn new_series(engine: &mut Engine, n: usize) {
    let _ = engine.put("requests", &[("id", &n.to_string()), ("zone", "eu")], NOW + n as f64, 1.0, NOW);
}

/// Writes points of many series, over and over.
fn points(engine: &mut Engine, n: usize) {
    let host = (n % 50).to_string();
    let _ = engine.put("load", &[("host", &host)], NOW + (n / 50) as f64, 1.0, NOW);
}

/// Writes points out of order.
fn disorder(engine: &mut Engine, n: usize) {
    let time = (n as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 30;
    let _ = engine.put("load", &[], time as f64 % 1e12, 1.0, NOW);
}

/// Writes blocks of points, each of which is near no other.
fn scattered(engine: &mut Engine, n: usize) {
    blocks(engine, n, |k| (k as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 30);
}

/// Writes blocks of points in order, between those that are there.
fn woven(engine: &mut Engine, n: usize) {
    let round = (n / 400) as u64;
    blocks(engine, n, move |k| (k as u64 % 25_600) * 10_000 + round * 137);
}

fn blocks(engine: &mut Engine, n: usize, time: impl Fn(usize) -> u64) {
    const BLOCK: usize = 256;
    let host = (n % 4).to_string();
    let Ok(series) = engine.series("load", &[("host", &host)], NOW) else { return };
    let places = (n / 4 * BLOCK..).take(BLOCK);
    let (times, values): (Vec<f64>, Vec<f64>) =
        places.map(|k| (time(k) as f64 % 1e12, (k % 100) as f64 / 10.0)).unzip();
    let _ = engine.append_many(series, &times, &values, NOW);
}

fn label_sets(engine: &mut Engine, n: usize) {
    let metric = engine.get_metric("requests", Some(Kind::Counter), None, tree::Options::default(), 0.0).unwrap();
    let cell = engine.resolve(metric, &[("path", &n.to_string())]).unwrap();
    engine.record(cell, 1.0, NOW);
}

fn histograms(engine: &mut Engine, n: usize) {
    let metric = engine.get_metric("seconds", Some(Kind::Histogram), None, tree::Options::default(), 0.0).unwrap();
    let cell = engine.resolve(metric, &[("path", &n.to_string())]).unwrap();
    engine.record(cell, 1.0, NOW);
}

fn metrics(engine: &mut Engine, n: usize) {
    let _ = engine.get_metric(&format!("a.b{}.c{n}", n % 100), Some(Kind::Int), None, tree::Options::default(), 0.0);
}

fn windows(engine: &mut Engine, n: usize) {
    let metric = engine.get_metric("seconds", Some(Kind::Summary), None, tree::Options::default(), 0.0).unwrap();
    let cell = engine.resolve(metric, &[("path", &(n / 100).to_string())]).unwrap();
    engine.record(cell, 1.0, NOW);
}

/// Windows and clicks that were small when their label sets were made.
fn late_windows(engine: &mut Engine, n: usize) {
    grown(engine, n, Kind::Percentile);
}

fn clicks(engine: &mut Engine, n: usize) {
    grown(engine, n, Kind::Cps);
}

fn grown(engine: &mut Engine, n: usize, kind: Kind) {
    let options = tree::Options { last_calls: (kind == Kind::Percentile).then_some(4e9), ..tree::Options::default() };
    let metric = engine.get_metric("seconds", Some(kind), None, options, 0.0).unwrap();
    let cell = engine.resolve(metric, &[("path", &(n % 1000).to_string())]).unwrap();
    engine.record(cell, n as f64, NOW);
}

/// One of few windows that would hold all values ever.
fn endless(engine: &mut Engine, n: usize) {
    grown(engine, n % 3, Kind::Percentile);
}

/// Label sets that come and go, sampled meanwhile.
fn coming_and_going(engine: &mut Engine, n: usize) {
    label_sets(engine, n);
    histograms(engine, n);
    if n.is_multiple_of(3000) {
        let _ = engine.sample(NOW + n as f64, NOW, 0.0);
        engine.remove_metric("seconds");
    }
    let metric = engine.get_metric("requests", Some(Kind::Counter), None, tree::Options::default(), 0.0).unwrap();
    let _ = engine.remove(metric, Some(&[("path", &(n / 2).to_string())]));
}

fn texts(engine: &mut Engine, n: usize) {
    let metric = engine.get_metric("state", Some(Kind::String), None, tree::Options::default(), 0.0).unwrap();
    let cell = engine.resolve(metric, &[("path", &n.to_string())]).unwrap();
    engine.set_text(cell, &"x".repeat(n % 1000), NOW);
}

fn sampled(engine: &mut Engine, n: usize) {
    label_sets(engine, n);
    if n.is_multiple_of(1000) {
        let _ = engine.sample(NOW + n as f64, NOW, 0.0);
    }
}

/// Hits of ever new targets from ever new callers.
fn new_targets(engine: &mut Engine, n: usize) {
    let recorder = engine.recorder("site", RecorderOptions::default()).unwrap();
    let Ok(target) = engine.target(recorder, &format!("/page/{n}"), None) else { return };
    let caller = engine.caller(recorder, &format!("user{n}")).ok();
    engine.hit(recorder, target, caller, NOW + n as f64, NOW);
}

/// Hits of few targets from few callers, most pairs of them.
fn edges(engine: &mut Engine, n: usize) {
    let recorder = engine.recorder("site", RecorderOptions::default()).unwrap();
    let (target, caller) = (n * 7 % 1000, n / 1000 % 1000);
    let Ok(target) = engine.target(recorder, &target.to_string(), None) else { return };
    let caller = engine.caller(recorder, &caller.to_string()).ok();
    engine.hit(recorder, target, caller, NOW + n as f64, NOW);
}

fn recorders(engine: &mut Engine, n: usize) {
    let Ok(recorder) = engine.recorder(&format!("site{n}"), RecorderOptions::default()) else { return };
    let Ok(target) = engine.target(recorder, "/", None) else { return };
    engine.hit(recorder, target, None, NOW + n as f64, NOW);
}

/// Hits that many readers wait for and never read, beside points.
fn followed(engine: &mut Engine, n: usize) {
    let recorder = engine.recorder("site", RecorderOptions::default()).unwrap();
    if n.is_multiple_of(100) {
        let _ = engine.open_reader(recorder, usize::MAX);
    }
    if let Ok(target) = engine.target(recorder, "/", None) {
        engine.hit(recorder, target, None, NOW + n as f64, NOW);
    }
    points(engine, n);
}

/// All of it in turn.
fn mixed(engine: &mut Engine, n: usize) {
    let loads: [Load; 7] = [new_series, points, label_sets, new_targets, edges, texts, followed];
    loads[n % loads.len()](engine, n / loads.len());
}

/// The most that was held and told in percent of the limit, and what is told at the end in percent of what is taken then.
fn highest(limit: usize, steps: usize, load: Load) -> (f64, f64, f64) {
    let (before, taken_before) = (HELD.get(), TAKEN.get());
    MOST.set(before);
    let options = Options { memory_limit: limit, series_limit: usize::MAX, ..Options::default() };
    let mut engine = Engine::new(options);
    let mut told = 0;
    for n in 0..steps {
        load(&mut engine, n);
        told = told.max(engine.bytes());
    }
    let percent = |bytes: usize| bytes as f64 * 100.0 / limit as f64;
    let taken = (TAKEN.get() - taken_before) as f64;
    (percent((MOST.get() - before) as usize), percent(told), engine.bytes() as f64 * 100.0 / taken)
}

#[test]
fn no_more_is_held_than_the_limit() {
    // how often each is done until it has long filled a mebibyte, or what it does to one is done many times over
    let loads: [(&str, Load, usize); 20] = [
        ("new series", new_series, 20_000),
        ("points", points, 70_000),
        ("points out of order", disorder, 70_000),
        ("blocks out of order", scattered, 300),
        ("blocks between others", woven, 1200),
        ("label sets", label_sets, 20_000),
        ("histograms", histograms, 15_000),
        ("metrics", metrics, 30_000),
        ("windows", windows, 50_000),
        ("late windows", late_windows, 200_000),
        ("clicks", clicks, 200_000),
        ("endless windows", endless, 400_000),
        ("coming and going", coming_and_going, 20_000),
        ("texts", texts, 20_000),
        ("label sets, sampled", sampled, 15_000),
        ("new targets", new_targets, 30_000),
        ("edges", edges, 35_000),
        ("recorders", recorders, 15_000),
        ("followed", followed, 60_000),
        ("mixed", mixed, 40_000),
    ];
    for (limit, most) in [(1 << 20, usize::MAX), (2 << 20, 30_000)] {
        for (name, load, steps) in loads {
            let (held, told, share) = highest(limit, steps.min(most), load);
            assert!(held <= 105.0 && told <= 105.0, "{name}: {held:.1} % of {limit} were held, {told:.1} % told");
            assert!((95.0..=105.0).contains(&share), "{name}: {share:.1} % are told of what is taken");
        }
    }
}

/// Sealed points that are all alike take next to nothing; to find the middle one takes each of them as it is, twice.
#[test]
fn a_bucket_too_large_for_the_memory_is_refused() {
    let times: Vec<i64> = (0..CHUNK as i64).collect();
    let chunk = Chunk::seal(&times, &[1.0; CHUNK]);
    let finished = |chunks: usize| {
        let (mut scratch, mut out) = (Scratch::default(), Points::default());
        let mut buckets = Buckets::whole(0, i64::MAX, Reduce::Median, &mut scratch, &mut out);
        LARGEST.set(1 << 20);
        (0..chunks).for_each(|_| buckets.feed_chunk(&chunk, 0..CHUNK));
        let finished = buckets.finish();
        LARGEST.set(usize::MAX);
        finished.map(|()| out.values)
    };
    assert_eq!(finished(64), Ok(vec![1.0]));
    assert!(finished(200).is_err());
}
