//! The shared sort against the standard one.

use proptest::prelude::*;
use pulsetree::order::{sort_by, sort_ids};

proptest! {
    #[test]
    fn things_are_sorted_as_by_the_standard_sort(keys in prop::collection::vec(0_u8..20, 0..100)) {
        let mut items: Vec<(u8, String)> = keys.iter().enumerate().map(|(at, key)| (*key, at.to_string())).collect();
        let mut expected = items.clone();
        expected.sort_by_key(|(key, _)| *key);
        sort_by(&mut items, |(a, _), (b, _)| a.cmp(b));
        prop_assert_eq!(items, expected);
    }

    #[test]
    fn numbers_are_sorted_as_by_the_standard_sort(mut ids in prop::collection::vec(any::<u32>(), 0..100)) {
        let mut expected = ids.clone();
        expected.sort_by_key(|id| id % 7);
        sort_ids(&mut ids, &mut |a, b| (a % 7).cmp(&(b % 7)));
        prop_assert_eq!(ids, expected);
    }
}
