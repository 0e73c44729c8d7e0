//! Label sets one after another, as the exposition writes them.

use super::{NOW, exposed, world};
use pulsetree::expose::Dialect;
use pulsetree::tree::Kind;
use std::collections::BTreeMap;

#[test]
fn label_sets_that_begin_alike_are_told_apart() {
    let names = ["A", "_a", "a", "m", "z"];
    let common: &[(&str, &str)] = &[("B", "c"), ("a", "c"), ("n", "c")];
    for labels in [&[][..], common] {
        let mut world = world(labels);
        let sets: Vec<Vec<(&str, &str)>> = (0..3_usize.pow(5))
            .map(|at| {
                let value = |place: u32| ["", "x", "x\"y"][at / 3_usize.pow(place) % 3];
                (0..5).map(|place| (names[place as usize], value(place))).filter(|pair| !pair.1.is_empty()).collect()
            })
            .collect();
        for (at, set) in sets.iter().enumerate() {
            world.record("c", Kind::Counter, "{}", &[(at as f64, set)]);
        }
        let expected = exposed(&world.engine.expose(Dialect::Prometheus, labels, NOW, 1.0).unwrap());
        let request = world.only(NOW);
        let names = |labels: &[(String, String)]| labels.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        let series = |labels: &[(String, String)]| {
            let pair = |(name, value): &(String, String)| format!("{name}=\"{}\"", value.replace('"', "\\\""));
            let pairs: Vec<String> = labels.iter().filter(|(name, _)| name != "__name__").map(pair).collect();
            format!("c_total{{{}}}", pairs.join(","))
        };
        assert!(request.series.iter().all(|(labels, _)| names(labels).is_sorted()));
        let written: BTreeMap<String, f64> =
            request.series.iter().map(|(labels, samples)| (series(labels), samples[0].1)).collect();
        assert_eq!(written, expected);
    }
}
