//! Downsampling of points as they are and of chunks of them, against the plain meaning.

use proptest::prelude::*;
use pulsetree_kernels::{Buckets, Chunk, Points, Rank, Reduce, Scratch, align};

const REDUCES: [Reduce; 14] = [
    Reduce::Sum,
    Reduce::Avg,
    Reduce::Min,
    Reduce::Max,
    Reduce::Median,
    Reduce::Mult,
    Reduce::Dev,
    Reduce::Diff,
    Reduce::Count,
    Reduce::First,
    Reduce::Last,
    Reduce::SquareSum,
    Reduce::Quantile(Rank::R7, 0.95),
    Reduce::Quantile(Rank::Weibull, 0.5),
];

/// How time is cut.
#[derive(Clone, Copy, Debug)]
enum Cut {
    Every(i64),
    /// Every so many, told by a function.
    By(i64),
    Whole,
}

/// The points of one place in a series: all of a run are held one way, and maybe not all are asked for.
#[derive(Clone, Debug)]
struct Piece {
    times: Vec<i64>,
    values: Vec<f64>,
    sealed: bool,
    left_out: (usize, usize),
}

fn values(count: usize) -> impl Strategy<Value = Vec<f64>> {
    let column = |value: BoxedStrategy<f64>| prop::collection::vec(value, count).boxed();
    let counters = (-1_000_000_i64..1_000_000, prop::collection::vec(0_i64..50, count)).prop_map(|(first, steps)| {
        let mut total = first;
        let next = |step| {
            total += step;
            total as f64
        };
        steps.into_iter().map(next).collect()
    });
    let odd = prop::sample::select(vec![1.5, -0.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e18, 0.1]);
    prop_oneof![
        (-5000_i64..1_000_000, 1_i64..5000, 0..4_i32, 0..4_u32).prop_flat_map(move |(from, size, places, zeros)| {
            let value = (from..from + size).prop_map(move |whole| (whole << zeros) as f64 / 10_f64.powi(places));
            prop::collection::vec(value, count)
        }),
        counters,
        column((0.0..1.0).boxed()),
        column(odd.boxed()),
        (-50_i64..50).prop_map(move |value| vec![value as f64; count]),
    ]
}

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let step = prop_oneof![Just(1), Just(10), Just(15), Just(60), 1_i64..100];
    let piece = (prop_oneof![1_usize..20, 1_usize..300], step.clone(), any::<bool>(), any::<bool>()).prop_flat_map(
        |(count, step, sealed, even)| {
            let jitter = prop::collection::vec(0..if even { 1 } else { step }, count);
            let left_out = prop_oneof![3 => Just((0, 0)), 1 => (0..count, 0..count)];
            (jitter, values(count), left_out).prop_map(move |(jitter, values, left_out)| {
                let times = jitter.iter().enumerate().map(|(at, more)| at as i64 * step + more).collect();
                Piece { times, values, sealed, left_out }
            })
        },
    );
    (-1000_i64..1000, prop::collection::vec((1_i64..200, piece), 1..5)).prop_map(|(mut start, pieces)| {
        let place = |(gap, mut piece): (i64, Piece)| {
            piece.times.iter_mut().for_each(|time| *time += start);
            start = piece.times.last().unwrap() + gap;
            piece
        };
        pieces.into_iter().map(place).collect()
    })
}

fn range(piece: &Piece) -> std::ops::Range<usize> {
    let (front, back) = piece.left_out;
    front..piece.times.len().saturating_sub(back).max(front)
}

fn fed(pieces: &[Piece], cut: Cut, reduce: Reduce) -> Points {
    let (mut out, by) =
        (Points::default(), |width: i64| move |time: i64| (align(time, width), align(time, width) + width));
    let mut scratch = Scratch::default();
    let width = if let Cut::By(width) = cut { width } else { 1 };
    let bucket = by(width);
    let mut buckets = match cut {
        Cut::Every(width) => Buckets::every(width, reduce, &mut scratch, &mut out),
        Cut::By(_) => Buckets::by(&bucket, reduce, &mut scratch, &mut out),
        Cut::Whole => Buckets::whole(-5000, i64::MAX, reduce, &mut scratch, &mut out),
    };
    for piece in pieces {
        let range = range(piece);
        if piece.sealed {
            buckets.feed_chunk(&Chunk::seal(&piece.times, &piece.values), range);
        } else {
            buckets.feed(&piece.times[range.clone()], &piece.values[range]);
        }
    }
    buckets.finish().unwrap();
    out
}

fn plain(pieces: &[Piece], cut: Cut, reduce: Reduce) -> Points {
    let (mut out, mut scratch) = (Points::default(), Vec::new());
    let mut buckets: Vec<(i64, Vec<f64>)> = Vec::new();
    for piece in pieces {
        for at in range(piece) {
            let stamp = match cut {
                Cut::Every(width) | Cut::By(width) => align(piece.times[at], width),
                Cut::Whole => -5000,
            };
            match buckets.last_mut().filter(|(last, _)| *last == stamp) {
                Some((_, values)) => values.push(piece.values[at]),
                None => buckets.push((stamp, vec![piece.values[at]])),
            }
        }
    }
    for (stamp, values) in buckets {
        out.push(stamp, reduce.apply(&values, &mut scratch));
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn chunks_and_points_fall_into_the_same_buckets(
        pieces in pieces(),
        cut in prop_oneof![
            prop::sample::select(vec![10_i64, 15, 60, 120, 300, 1]).prop_map(Cut::Every),
            (1_i64..2000).prop_map(Cut::Every),
            (1_i64..500).prop_map(Cut::By),
            Just(Cut::Whole),
        ],
        reduce in prop::sample::select(REDUCES.to_vec()),
    ) {
        let (got, expected) = (fed(&pieces, cut, reduce), plain(&pieces, cut, reduce));
        prop_assert_eq!(&got.times, &expected.times);
        let size: f64 = pieces.iter().flat_map(|piece| &piece.values).filter(|value| value.is_finite()).map(|value| value.abs()).sum();
        for (got, expected) in got.values.iter().zip(&expected.values) {
            let near = got.to_bits() == expected.to_bits()
                || got == expected
                || got.is_nan() && expected.is_nan()
                || (got - expected).abs() <= 1e-12 * size;
            prop_assert!(near, "{got}, not {expected}");
        }
    }
}
