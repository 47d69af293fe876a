//! Every keyword that says which values are valid is told of when it comes, changes and goes, and the server may refuse
//! what a request held before when it comes.

use altinn_build_tools::drift::{Drift, compare};
use serde_json::{Value, json};

use super::world::{alone, small};

const ORDER: &str = "/components/schemas/NewOrder";
const TITLE: &str = "/components/schemas/NewOrder/properties/title";
const COUNT: &str = "/components/schemas/NewOrder/properties/count";
const TAGS: &str = "/components/schemas/NewOrder/properties/tags";

/// Where a keyword stands, its name, a value and another one.
fn table() -> Vec<(&'static str, &'static str, Value, Value)> {
    let text = || json!({ "type": "string" });
    vec![
        (TITLE, "pattern", json!("^a"), json!("^b")),
        (TITLE, "contentEncoding", json!("base64"), json!("base32")),
        (TITLE, "contentMediaType", json!("text/plain"), json!("text/html")),
        (
            TITLE,
            "contentSchema",
            text(),
            json!({ "type": "string", "minLength": 1 }),
        ),
        (TITLE, "const", json!("a"), json!("b")),
        (TITLE, "not", json!({ "const": "a" }), json!({ "const": "b" })),
        (TITLE, "if", json!({ "minLength": 2 }), json!({ "minLength": 3 })),
        (
            TITLE,
            "then",
            json!({ "minLength": 2 }),
            json!({ "minLength": 3 }),
        ),
        (
            TITLE,
            "else",
            json!({ "minLength": 2 }),
            json!({ "minLength": 3 }),
        ),
        (TITLE, "maxLength", json!(9), json!(8)),
        (COUNT, "multipleOf", json!(2), json!(4)),
        (COUNT, "minimum", json!(1), json!(2)),
        (COUNT, "maximum", json!(9), json!(8)),
        (COUNT, "exclusiveMinimum", json!(1), json!(2)),
        (COUNT, "exclusiveMaximum", json!(9), json!(8)),
        (TAGS, "minItems", json!(1), json!(2)),
        (TAGS, "maxItems", json!(9), json!(8)),
        (
            TAGS,
            "contains",
            text(),
            json!({ "type": "string", "minLength": 1 }),
        ),
        (TAGS, "minContains", json!(1), json!(2)),
        (TAGS, "maxContains", json!(9), json!(8)),
        (TAGS, "prefixItems", json!([text()]), json!([text(), text()])),
        (
            TAGS,
            "unevaluatedItems",
            json!({ "maxLength": 3 }),
            json!({ "maxLength": 2 }),
        ),
        (
            ORDER,
            "propertyNames",
            json!({ "maxLength": 9 }),
            json!({ "maxLength": 8 }),
        ),
        (
            ORDER,
            "unevaluatedProperties",
            json!({ "maxLength": 3 }),
            json!({ "maxLength": 2 }),
        ),
        (
            ORDER,
            "dependentRequired",
            json!({ "count": ["tags"] }),
            json!({ "tags": ["count"] }),
        ),
        (
            ORDER,
            "dependentSchemas",
            json!({ "count": { "required": ["tags"] } }),
            json!({ "tags": { "required": ["count"] } }),
        ),
        (
            ORDER,
            "patternProperties",
            json!({ "^x": { "maxLength": 3 } }),
            json!({ "^x": { "maxLength": 2 } }),
        ),
        (ORDER, "minProperties", json!(1), json!(2)),
        (ORDER, "maxProperties", json!(9), json!(8)),
    ]
}

fn with(place: &str, keyword: &str, value: Option<&Value>) -> Value {
    let mut document = small();
    document["openapi"] = json!("3.1.0");
    if let Some(value) = value {
        document.pointer_mut(place).unwrap()[keyword] = value.clone();
    }
    document
}

#[test]
fn every_keyword_that_limits_values_is_told_of_when_it_comes_changes_and_goes() {
    let mut wrong = Vec::new();
    for (place, keyword, first, second) in table() {
        let documents = [None, Some(&first), Some(&second), None].map(|value| with(place, keyword, value));
        for (step, pair) in documents.windows(2).enumerate() {
            let drift: Drift = compare(&alone(&pair[0]), &alone(&pair[1]))
                .unwrap_or_else(|error| panic!("{keyword}, step {step}: {error}"));
            let refused = drift.changes.iter().any(|change| change.rule.caution);
            // A keyword that comes is graver than one that goes.
            let fine = !drift.changes.is_empty() && drift.agrees() && (step > 0 || refused);
            if !fine {
                let told: Vec<&str> = drift.changes.iter().map(|change| change.rule.id).collect();
                wrong.push(format!("{keyword}, step {step}: {told:?}, {:?}", drift.api));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
