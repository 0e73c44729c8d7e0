//! The shared sort against the standard one.

use proptest::prelude::*;
use pulsetree::order::{sort_by, sort_ids, sort_texts};

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
        expected.sort_by_key(|id| (id % 7, *id));
        sort_ids(&mut ids, &mut |a, b| (a % 7).cmp(&(b % 7)));
        prop_assert_eq!(ids, expected);
    }

    #[test]
    fn texts_are_sorted_by_their_bytes(numbers in prop::collection::vec((0_u8..4, 0_u16..500, 0_u8..3), 0..300)) {
        let text = |(method, path, rest): &(u8, u16, u8)| format!("{method}/articles/{path}{}", "é".repeat((*rest).into()));
        let texts: Vec<String> = numbers.iter().map(text).collect();
        let mut items: Vec<(&str, u32)> = texts.iter().map(String::as_str).zip(0..).collect();
        let mut expected = items.clone();
        sort_texts(&mut items);
        prop_assert!(items.is_sorted_by_key(|(text, _)| *text));
        items.sort();
        expected.sort();
        prop_assert_eq!(items, expected);
    }
}
