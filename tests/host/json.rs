//! JSON is written as serde_json itself writes it, and read as it reads it.

use proptest::prelude::*;
use serde_json::Value;
use turnabout::json;

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(".{0,5}", inner, 0..5).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn both_layouts_are_those_of_the_library(value in value()) {
        let (dense, lines) = (json::write(&value), json::write_in_lines(&value));
        prop_assert_eq!(&dense, &serde_json::to_string(&value).unwrap());
        prop_assert_eq!(&lines, &serde_json::to_string_pretty(&value).unwrap());
        prop_assert_eq!(json::read::<Value>(&dense).unwrap(), serde_json::from_str::<Value>(&dense).unwrap());
        prop_assert_eq!(json::read::<Value>(&lines).unwrap(), value);
    }
}

#[test]
fn what_is_more_than_one_value_is_no_value() {
    assert_eq!(json::read::<u8>(" 7\n").unwrap(), 7);
    assert!(json::read::<u8>("7 8").is_err());
    assert!(json::read::<u8>("7}").is_err());
    assert!(json::read::<u8>("").is_err());
}

#[test]
fn each_field_that_is_not_known_is_told() {
    #[derive(serde::Deserialize)]
    struct Known {
        a: u8,
    }
    let mut unknown = Vec::new();
    let known: Known =
        json::parse(r#"{"b": 1, "a": 2, "c": {"d": 3}}"#, &mut |path| unknown.push(path.to_string())).unwrap();
    assert_eq!((known.a, unknown), (2, vec!["b".to_string(), "c".to_string()]));
}
