//! Sealed chunks: every bit comes back, what is known is true, and no bytes do harm.

use proptest::prelude::*;
use pulsetree_kernels::{CHUNK, Chunk};

type Columns = (Vec<i64>, Vec<f64>);

/// Bits, as NaN is not itself.
fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}

fn read(chunk: &Chunk) -> Columns {
    let (mut times, mut values) = (vec![0; chunk.len()], vec![0.0; chunk.len()]);
    chunk.read(&mut times, &mut values);
    (times, values)
}

/// What holds of the chunk of any points.
fn check(times: &[i64], values: &[f64]) {
    let chunk = Chunk::seal(times, values);
    let (read_times, read_values) = read(&chunk);
    assert_eq!(read_times, times);
    assert_eq!(bits(&read_values), bits(values));
    assert_eq!(chunk.internal_validate(), Ok(()));
    let known = chunk.summary();
    assert_eq!((known.first_time, known.last_time), (times[0], times[times.len() - 1]));
    assert_eq!(bits(&[known.first, known.last]), bits(&[values[0], values[values.len() - 1]]));
    assert_eq!(known.has_nan, values.iter().any(|value| value.is_nan()));
    if !known.has_nan {
        assert_eq!(known.min, values.iter().copied().fold(f64::NAN, f64::min));
        assert_eq!(known.max, values.iter().copied().fold(f64::NAN, f64::max));
        let (sum, size) = values.iter().fold((0.0, 0.0), |(sum, size), value| (sum + value, size + value.abs()));
        assert!((known.sum - sum).abs() <= 1e-12 * size || known.sum.to_bits() == sum.to_bits() || !size.is_finite());
    }
    let asked = times.iter().flat_map(|time| [time.saturating_sub(1), *time, time.saturating_add(1)]);
    for time in asked.step_by(1 + times.len() / 8) {
        assert_eq!(chunk.count_before(time), times.partition_point(|t| *t < time));
        assert_eq!(chunk.next(time), times.iter().find(|t| **t >= time).copied());
        assert_eq!(chunk.range(time, time).len(), times.binary_search(&time).map_or(0, |_| 1));
    }
    let mut image = Vec::new();
    chunk.to_bytes(&mut image);
    image.push(7);
    let mut rest = &*image;
    let again = Chunk::from_bytes(&mut rest).expect("a chunk's own bytes");
    assert_eq!(rest, [7]);
    let (again_times, again_values) = read(&again);
    assert_eq!((again_times, bits(&again_values)), (read_times, bits(values)));
    assert_eq!(again.internal_validate(), Ok(()));
}

/// Values as they are met, and as they are not.
fn value_columns(count: usize) -> BoxedStrategy<Vec<f64>> {
    let many = |value: BoxedStrategy<f64>| prop::collection::vec(value, count).boxed();
    let decimals = (0..12_i32, 1_i64..1_000_000_000).prop_flat_map(move |(places, most)| {
        let value = (-most..most).prop_map(move |whole| whole as f64 / 10_f64.powi(places));
        prop::collection::vec(value, count)
    });
    let counters = prop::collection::vec(0_u32..50, count).prop_map(|steps| {
        let mut total = 0.0;
        let add = |step: u32| {
            total = if step == 0 { 0.0 } else { total + f64::from(step) };
            total
        };
        steps.into_iter().map(add).collect()
    });
    let with_odd =
        (decimals.clone(), prop::collection::vec((0..count, any::<u64>()), 0..9)).prop_map(|(mut values, odd)| {
            odd.into_iter().for_each(|(at, bits)| values[at] = f64::from_bits(bits));
            values
        });
    let special =
        prop::sample::select(vec![0.0, -0.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 5e-324, f64::MAX, 0.1]);
    prop_oneof![
        many(any::<u64>().prop_map(f64::from_bits).boxed()),
        many(special.boxed()),
        many((0.0..1.0).boxed()),
        many(any::<f32>().prop_map(f64::from).boxed()),
        any::<u64>().prop_map(move |bits| vec![f64::from_bits(bits); count]),
        decimals,
        counters,
        with_odd,
    ]
    .boxed()
}

fn time_columns(count: usize) -> BoxedStrategy<Vec<i64>> {
    let ascending = |mut times: Vec<i64>| {
        times.sort_unstable();
        times.dedup();
        times
    };
    let of_steps = |(first, steps): (i64, Vec<i64>)| {
        let mut time = first;
        let next = |step: i64| {
            time += step;
            time
        };
        steps.into_iter().map(next).collect()
    };
    let jitter = prop_oneof![20 => 9_990_i64..10_010, 1 => 1_i64..100_000_000];
    prop_oneof![
        prop::collection::vec(any::<i64>(), count).prop_map(ascending),
        (-1_000_000_000_000_i64..1_000_000_000_000, 1_i64..100_000)
            .prop_map(move |(first, step)| (0..count as i64).map(|at| first + at * step).collect()),
        (0_i64..2_000_000_000_000, prop::collection::vec(jitter, count)).prop_map(of_steps),
    ]
    .boxed()
}

fn columns() -> impl Strategy<Value = Columns> {
    let counts = prop_oneof![1_usize..10, 1_usize..=CHUNK, Just(CHUNK)];
    let columns = counts.prop_flat_map(|count| (time_columns(count), value_columns(count)));
    columns.prop_map(|(times, mut values)| {
        values.truncate(times.len());
        (times, values)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_bit_comes_back((times, values) in columns()) {
        check(&times, &values);
    }

    #[test]
    fn no_bytes_do_harm((times, values) in columns(), changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4), front in any::<bool>()) {
        let mut image = Vec::new();
        Chunk::seal(&times, &values).to_bytes(&mut image);
        for (at, byte) in changes {
            // most that can go wrong is at the front
            let end = if front { image.len().min(60) } else { image.len() };
            let at = at.index(end);
            image[at] = byte;
        }
        if let Some(chunk) = Chunk::from_bytes(&mut &*image) {
            prop_assert_eq!(chunk.internal_validate(), Ok(()));
            let (times, values) = read(&chunk);
            check(&times, &values);
        }
    }

    #[test]
    fn nor_do_bytes_of_any_kind(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Some(chunk) = Chunk::from_bytes(&mut &*bytes) {
            prop_assert_eq!(chunk.internal_validate(), Ok(()));
        }
    }
}

#[test]
fn numbers_of_every_width_come_back() {
    for width in 1..=52_u32 {
        for count in [2_u64, 63, 64, 129, 900, CHUNK as u64] {
            let most = (1_u64 << width) - 1;
            let number = |k: u64| if k == 1 { most } else { k.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 7 & most };
            let values: Vec<f64> = (0..count).map(|k| number(k) as f64 / 4.0).collect();
            let times: Vec<i64> = (0..count as i64).collect();
            check(&times, &values);
        }
    }
}

#[test]
fn ends_of_the_times_there_are() {
    check(&[i64::MIN, i64::MAX], &[1.0, 2.0]);
    check(&[i64::MIN, -1, 0, i64::MAX], &[1.0, 2.0, 3.0, 0.1]);
    check(&[i64::MAX], &[f64::NAN]);
}

/// The k-th value of series `s`, as in the data of every storage figure.
type Value = fn(f64, f64) -> f64;

fn round2(x: f64) -> f64 {
    (x * 100.0 + 0.5).floor() / 100.0
}

fn noise(s: f64, k: f64) -> f64 {
    k * 7919.0 + s * 104_729.0
}

/// Bytes a point of 1024, the summary included.
#[test]
fn bytes_per_point() {
    let series: [(&str, Value, f64); 6] = [
        ("gauge", |s, k| round2(50.0 + 20.0 * ((k + s) / 50.0).sin() + noise(s, k) % 100.0 / 10.0), 1.75),
        ("counter", |s, k| 7.0 * k + noise(s, k) % 7.0, 0.7),
        ("walk", |s, k| round2(100.0 + (k / 300.0 + s).sin() * 30.0 + (k / 7.0).sin() * 0.5), 1.0),
        ("constant", |_, _| 42.5, 0.08),
        ("random", |s, k| (noise(s, k) * 0.754_877_666_246_692_7 + s).sin().abs(), 8.0),
        ("float", |s, k| f64::from(((k + s) / 50.0).sin() as f32), 4.5),
    ];
    for (name, value, most) in series {
        let times: Vec<i64> = (0..CHUNK as i64).map(|k| 1_600_000_020_000 + k * 10_000).collect();
        let values: Vec<f64> = (0..CHUNK).map(|k| value(3.0, k as f64 + 5000.0)).collect();
        let chunk = Chunk::seal(&times, &values);
        check(&times, &values);
        let bytes = (chunk.bytes() + size_of::<Chunk>()) as f64 / CHUNK as f64;
        assert!(bytes <= most, "{name}: {bytes} B/pt");
    }
}
