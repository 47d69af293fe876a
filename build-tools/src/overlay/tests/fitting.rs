//! What of overlays no longer fits a document, and who wrote what of it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::overlay;
use crate::layers::{Fitted, Layers, fit};
use crate::manifest::Family;
use crate::overlay::{Overlay, Part, cut_actions};
use crate::{Error, Result};

/// A document with these corrections and words.
fn fitted(document: &Value, corrections: &str, words: &str) -> Fitted {
    let layers = Layers {
        corrections: overlay(corrections).unwrap(),
        ..Layers::read(&Family::default(), |_| Ok(None)).unwrap()
    };
    fit(document, Some(&layers), Some(&overlay(words).unwrap())).unwrap()
}

fn problems(fitted: &Fitted) -> Vec<String> {
    fitted
        .found
        .stale
        .iter()
        .map(|one| format!("{} {}", one.line, one.problem))
        .collect()
}

fn document() -> Value {
    json!({
        "paths": { "/a": { "get": { "responses": { "200": {} } } } },
        "components": { "schemas": { "A": { "properties": { "x": { "type": "string" } } } } },
    })
}

#[test]
fn everything_that_no_longer_fits_is_told_in_one_run_and_the_rest_is_applied() {
    let corrections = "- {target: \"$.paths['/gone'].get\", update: {operationId: a}}\n\
                       - {target: $.components.schemas.A, update: {required: [x]}}\n\
                       - {target: $.components.schemas.A.properties.x, update: {type: string}}\n\
                       - {target: $.components.schemas.A.properties.x.type, update: {a: 1}}";
    let fitted = fitted(&document(), corrections, "");
    assert_eq!(
        problems(&fitted),
        [
            "4 matches nothing",
            "6 changes nothing",
            "7 selects a string, /components/schemas/A/properties/x/type",
        ]
    );
    assert_eq!(fitted.changes.corrections.len(), 1);
    assert_eq!(
        fitted.corrected["components"]["schemas"]["A"]["required"],
        json!(["x"])
    );
}

#[test]
fn words_describe_what_is_there_and_never_make_it() {
    let words = "- {target: $.components.schemas.A, update: {description: d, properties: {x: {description: d}, y: {description: d}}}}\n\
                 - {target: \"$.paths['/a'].get\", update: {summary: s, requestBody: {description: d}}}\n\
                 - {target: $.components.schemas.A, update: {properties: {z: {description: d}}}}\n\
                 - {target: \"$.paths['/a']\", update: {put: {summary: s}}}";
    let fitted = fitted(&document(), "", words);
    let gone = |what: &str| format!("describes `{what}`, which the document does not have");
    let wanted = [
        format!("4 {}", gone("properties.y")),
        format!("5 {}", gone("requestBody")),
        format!("6 {}", gone("properties.z")),
        format!("7 {}", gone("put")),
    ];
    assert_eq!(problems(&fitted), wanted);
    let parts: Vec<Vec<String>> = fitted
        .found
        .stale
        .iter()
        .map(|one| match &one.part {
            Part::Action { inside, .. } => inside.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    // The last two say nothing else, so the whole action goes.
    assert_eq!(
        parts,
        [vec!["properties", "y"], vec!["requestBody"], vec![], vec![]]
    );
    let schema = &fitted.document["components"]["schemas"]["A"];
    let wanted =
        json!({ "description": "d", "properties": { "x": { "type": "string", "description": "d" } } });
    assert_eq!(*schema, wanted);
    let item = &fitted.document["paths"]["/a"];
    assert_eq!(
        *item,
        json!({ "get": { "summary": "s", "responses": { "200": {} } } })
    );
}

#[test]
fn words_that_fit_one_of_several_places_are_not_stale() {
    let document = json!({ "l": [{ "a": {} }, { "b": {} }] });
    let fitted = fitted(
        &document,
        "",
        "- {target: '$.l[*]', update: {a: {description: d}}}",
    );
    assert_eq!(problems(&fitted), Vec::<String>::new());
    assert_eq!(
        fitted.document,
        json!({ "l": [{ "a": { "description": "d" } }, { "b": {} }] })
    );
}

#[test]
fn words_that_say_more_than_words_are_refused() {
    let words = overlay("- {target: $.components.schemas.A, update: {type: object}}").unwrap();
    let Err(error) = fit(&document(), None, Some(&words)) else {
        panic!("no error")
    };
    assert!(error.problem.contains("`type`, which is no word"), "{error}");
}

#[test]
fn a_correction_leans_on_what_it_refers_to() {
    let answer =
        "responses: {'404': {content: {application/json: {schema: {$ref: '#/components/schemas/P'}}}}}";
    let corrections = format!(
        "- {{target: \"$.paths['/a'].get\", update: {{{answer}}}}}\n\
         - {{target: \"$.paths['/a']\", update: {{put: {{operationId: put_a}}}}}}\n\
         - {{target: $.components.schemas.A.properties, update: {{y: {{nullable: true}}, z: {{type: integer}}}}}}"
    );
    let fitted = fitted(&document(), &corrections, "");
    assert_eq!(
        problems(&fitted),
        [
            "4 refers to `#/components/schemas/P`, which the document does not have",
            "5 adds to `PUT /a`, which the document does not have",
            "6 describes `y`, which the document does not have",
        ]
    );
    let mut wanted = document();
    wanted["components"]["schemas"]["A"]["properties"]["z"] = json!({ "type": "integer" });
    assert_eq!(fitted.corrected, wanted);
    // With the schema the same action fits.
    let mut whole = document();
    whole["components"]["schemas"]["P"] = json!({ "type": "object" });
    assert_eq!(problems(&self::fitted(&whole, &corrections, "")).len(), 2);
}

#[test]
fn a_member_that_only_qualifies_what_is_gone_is_stale() {
    let corrections = "- {target: $.components.schemas.A, update: {properties: {gone: {nullable: true}, new: {type: string}}}}";
    let fitted = fitted(&document(), corrections, "");
    assert_eq!(
        problems(&fitted),
        ["4 describes `properties.gone`, which the document does not have"]
    );
    let members = &fitted.corrected["components"]["schemas"]["A"]["properties"];
    assert_eq!(
        *members,
        json!({ "x": { "type": "string" }, "new": { "type": "string" } })
    );
}

#[test]
fn what_the_document_refers_to_is_not_removed() {
    let mut document = document();
    document["components"]["schemas"]["B"] = json!({ "items": { "$ref": "#/components/schemas/A" } });
    let corrections = "- {target: $.components.schemas.A, remove: true}";
    let fitted = fitted(&document, corrections, "");
    let problem = "4 removes `#/components/schemas/A`, which the document refers to";
    assert_eq!(problems(&fitted), [problem]);
    assert_eq!(fitted.corrected, document);
    // With what refers to it the same action fits.
    let both = format!("{corrections}\n- {{target: $.components.schemas.B, remove: true}}");
    assert_eq!(
        problems(&self::fitted(&document, &both, "")),
        Vec::<String>::new()
    );
}

#[test]
fn an_action_that_goes_takes_along_what_leans_on_it() {
    // The second brings what the first refers to, and is stale itself: the schema that it refers to is gone.
    let corrections = "- {target: $.components.schemas.A, update: {properties: {b: {$ref: '#/components/schemas/B'}}}}\n\
                       - {target: $.components.schemas, update: {B: {properties: {c: {$ref: '#/components/schemas/C'}}}}}";
    let fitted = fitted(&document(), corrections, "");
    assert_eq!(problems(&fitted).len(), 2);
    assert_eq!(fitted.corrected, document());
}

#[test]
fn an_error_of_the_document_is_told_of_the_action_that_wrote_the_place() {
    let corrections = "- {target: $.components.schemas.A, update: {properties: {y: {items: {type: string}}}}}\n\
                       - {target: $.tags, update: [b, c]}\n\
                       - {target: '$.tags[0,1]', remove: true}\n\
                       - {target: $.components.schemas.A.properties.y, update: {items: {format: uuid}}}";
    let mut document = document();
    document["tags"] = json!(["a"]);
    let traces = fitted(&document, corrections, "").traces;
    let error = |place: &str| Error::new("surface.json", "is wrong", "mend it").at(format!("`{place}`"));
    let cause = |place: &str| traces.cause(&error(place)).map(|writer| writer.index);
    assert_eq!(cause("/components/schemas/A/properties/y/items/type"), Some(1));
    assert_eq!(cause("/components/schemas/A/properties/y/items/format"), Some(4));
    // The last entry of the list moved up by two.
    assert_eq!(cause("/tags/0"), Some(2));
    // Nobody wrote these; from the last one something was taken away.
    assert_eq!(cause("/paths/~1a/get"), None);
    assert_eq!(cause("/tags/1"), Some(3));
    assert_eq!(traces.cause(&Error::new("surface.json", "is wrong", "")), None);
    // Above what was written the document is to blame, and the actions below are named.
    assert_eq!(cause("/components/schemas/A/properties"), None);
    let above = traces.explain(error("/components/schemas/A/properties"));
    assert!(
        above
            .remedy
            .contains("action 1 ($.components.schemas.A) of c.yaml"),
        "{above}"
    );
    assert_eq!(traces.explain(error("/paths/~1a/get")).remedy, "mend it");
}

const BLOCK: &str = "# first line\noverlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nactions:\n  # --- one ---\n  - target: $.a\n    \
                     update:\n      description: \"a: b # c\"\n      properties:\n        x:\n          description: one\n        'y z':\n          \
                     description: >\n            folded\n\n            text\n        w:\n          description: three\n\n  # --- two ---\n  \
                     - target: $.b\n    remove: true\n  # last line\n";

fn cut(cuts: &[(usize, &[&str])]) -> Result<String> {
    let cuts: BTreeSet<(usize, Vec<String>)> = cuts
        .iter()
        .map(|(index, inside)| (*index, inside.iter().map(|key| (*key).to_owned()).collect()))
        .collect();
    cut_actions("c.yaml", BLOCK, &cuts)
}

#[test]
fn actions_and_parts_of_them_are_cut_and_every_other_byte_stays() {
    let without = |gone: &str| {
        assert!(BLOCK.contains(gone), "{gone}");
        BLOCK.replacen(gone, "", 1)
    };
    let member = "        x:\n          description: one\n";
    assert_eq!(cut(&[(0, &["properties", "x"])]).unwrap(), without(member));
    let folded = "        'y z':\n          description: >\n            folded\n\n            text\n";
    assert_eq!(cut(&[(0, &["properties", "y z"])]).unwrap(), without(folded));
    assert_eq!(
        cut(&[(1, &[])]).unwrap(),
        without("  - target: $.b\n    remove: true\n")
    );
    // All members: the key that held them goes, too.
    let properties = &BLOCK[BLOCK.find("      properties").unwrap()..BLOCK.find("\n  # --- two").unwrap()];
    let all: [(usize, &[&str]); 3] = [
        (0, &["properties", "w"]),
        (0, &["properties", "x"]),
        (0, &["properties", "y z"]),
    ];
    assert_eq!(cut(&all).unwrap(), without(properties));
    // A whole action and a part of it, and then nothing is left.
    let none = cut(&[(0, &[]), (0, &["properties", "x"]), (1, &[])]).unwrap();
    assert_eq!(
        none,
        "# first line\noverlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nactions: []\n  # --- one ---\n\n  # --- two ---\n  # last line\n"
    );
    assert!(Overlay::parse("c.yaml", &none).unwrap().is_empty());
}

#[test]
fn what_is_not_written_as_a_block_is_left_to_a_person() {
    for (text, inside) in [
        (
            "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: [{target: $.a, remove: true}]\n",
            vec![],
        ),
        (
            "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n  - {target: $.a, update: {a: {b: 1}, c: 1}}\n",
            vec!["a".to_owned()],
        ),
        (
            "{\"overlay\": \"1.0.0\", \"actions\": [{\"target\": \"$.a\", \"remove\": true}]}",
            vec![],
        ),
    ] {
        let error = cut_actions("c.yaml", text, &BTreeSet::from([(0, inside)])).unwrap_err();
        assert_eq!(error.remedy, "delete it by hand", "{text}");
    }
    // An action that is not there, and a part that is not there.
    assert!(cut(&[(2, &[])]).is_err());
    assert!(cut(&[(0, &["properties", "nothing"])]).is_err());
}
