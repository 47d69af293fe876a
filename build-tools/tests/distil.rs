//! Random documents, each written with and without prose: distilling the one gives the other.

mod random;

use altinn_build_tools::distil::{canonical, distil};
use altinn_build_tools::load;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use self::random::{PROSE, Writer, name, operations, schemas};

/// Any value with keywords of OpenAPI in any place.
fn anything() -> impl Strategy<Value = Value> {
    const WORDS: [&str; 24] = [
        "openapi",
        "info",
        "version",
        "paths",
        "/a",
        "get",
        "parameters",
        "responses",
        "200",
        "content",
        "schema",
        "properties",
        "items",
        "allOf",
        "required",
        "type",
        "components",
        "schemas",
        "headers",
        "description",
        "securitySchemes",
        "flows",
        "scopes",
        "callbacks",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        select(&WORDS[..]).prop_map(Value::from),
    ];
    leaf.prop_recursive(8, 64, 6, |inner| {
        prop_oneof![
            1 => vec(inner.clone(), 0..4).prop_map(Value::from),
            4 => vec((select(&WORDS[..]), inner), 0..6)
                .prop_map(|entries| Value::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn prose_never_survives_and_facts_always_do(
        operations in vec(operations(), 0..3),
        components in vec((name(), schemas()), 0..4),
    ) {
        let published = Writer { prose: true }.document(&operations, &components);
        let facts = Writer { prose: false }.document(&operations, &components);
        let surface = distil(&published);
        prop_assert!(!canonical(&surface).contains(PROSE));
        prop_assert_eq!(&surface, &facts);
        prop_assert_eq!(distil(&surface), facts);
    }

    #[test]
    fn the_text_form_is_read_back_as_the_same_tree(document in anything()) {
        let read: Value = serde_json::from_str(&canonical(&document)).unwrap();
        prop_assert_eq!(&read, &document);
        prop_assert_eq!(canonical(&read), canonical(&document));
    }

    #[test]
    fn any_malformed_document_has_a_surface_that_stays(document in anything()) {
        let surface = distil(&document);
        prop_assert_eq!(distil(&surface), surface);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..200)) {
        for name in ["a.json", "a.yaml"] {
            if let Err(error) = load::parse(name, &bytes) {
                prop_assert!(!error.place.is_empty() && !error.remedy.is_empty(), "{}", error);
            }
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[-{}\\[\\]:,&*!|>'\"#a0 \n\t]{0,60}") {
        for name in ["a.json", "a.yaml"] {
            if let Err(error) = load::parse(name, text.as_bytes()) {
                prop_assert!(!error.place.is_empty() && !error.remedy.is_empty(), "{}", error);
            }
        }
    }
}
