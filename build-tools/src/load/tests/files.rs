//! Documents that are several files.

use serde_json::{Value, json};

use super::super::{load, read};
use crate::Result;

/// Reads `main.yaml` of a folder with these files.
fn folder(files: &[(&str, &str)]) -> Result<Value> {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join("api").join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    std::fs::write(folder.path().join("secret.yaml"), "responses: { '200': {} }\n").unwrap();
    load(&folder.path().join("api/main.yaml"))
}

const MAIN: &str = "openapi: 3.0.3\npaths:\n  /a:\n    get: { $ref: ops/get.yaml }\n  /b: { $ref: items.yaml#/b }\n\
                    components:\n  schemas:\n    Size: { type: string }\n";

#[test]
fn an_operation_in_another_file_is_brought_in_with_all_that_it_refers_to() {
    let get = "operationId: get_a\nparameters:\n  - $ref: ../shared/page.yaml\nresponses:\n  '200':\n    $ref: ../shared/answers.yaml#/ok\n";
    let answers = "ok:\n  content:\n    application/json:\n      schema: { $ref: ../models/order.yaml }\n";
    let order = "type: object\nproperties:\n  parent: { $ref: order.yaml }\n  size: { $ref: Size.yaml }\n  $ref: { type: string }\n  \
                 local: { $ref: '#/x-kinds/Kind' }\nx-kinds: { Kind: { type: integer } }\nexample: { $ref: not-a-file.yaml }\n";
    let document = folder(&[
        ("main.yaml", MAIN),
        ("ops/get.yaml", get),
        ("items.yaml", "b: { delete: { responses: { '204': {} } } }\n"),
        (
            "shared/page.yaml",
            "name: page\nin: query\nschema: { type: integer }\n",
        ),
        ("shared/answers.yaml", answers),
        ("models/order.yaml", order),
        ("models/Size.yaml", "type: number\n"),
    ])
    .unwrap();
    let get = &document["paths"]["/a"]["get"];
    assert_eq!(get["parameters"][0]["name"], "page");
    let schema = &get["responses"]["200"]["content"]["application/json"]["schema"];
    assert_eq!(*schema, json!({ "$ref": "#/components/schemas/order" }));
    let schemas = &document["components"]["schemas"];
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let members = &schemas["order"]["properties"];
    assert_eq!(members["parent"], reference("order"));
    // The document has a component of that name already, and it is another one.
    assert_eq!(
        (&members["size"], &schemas["Size2"]["type"]),
        (&reference("Size2"), &json!("number"))
    );
    assert_eq!(
        (&members["local"], &schemas["Kind"]["type"]),
        (&reference("Kind"), &json!("integer"))
    );
    assert_eq!(members["$ref"], json!({ "type": "string" }));
    assert!(document["paths"]["/b"]["delete"].is_object());
}

#[test]
fn an_operation_that_cannot_be_read_is_an_error_and_never_empty() {
    let circle = "get: { $ref: b.yaml }\n";
    let table: &[(&str, &[(&str, &str)])] = &[
        ("/paths/~1a/get", &[("main.yaml", MAIN)]),
        (
            "/paths/~1a",
            &[(
                "main.yaml",
                "openapi: 3.0.3\npaths: { /a: { $ref: ../secret.yaml } }\n",
            )],
        ),
        (
            "/paths/~1a",
            &[(
                "main.yaml",
                "openapi: 3.0.3\npaths: { /a: { $ref: 'https://example.com/a.yaml' } }\n",
            )],
        ),
        (
            "/paths/~1a",
            &[
                (
                    "main.yaml",
                    "openapi: 3.0.3\npaths: { /a: { $ref: a.yaml#/nothing } }\n",
                ),
                ("a.yaml", "b: {}\n"),
            ],
        ),
        (
            "/paths/~1a",
            &[
                ("main.yaml", "openapi: 3.0.3\npaths: { /a: { $ref: a.yaml } }\n"),
                ("a.yaml", "$ref: a.yaml\n"),
            ],
        ),
        (
            "/paths/~1a/get",
            &[
                ("main.yaml", "openapi: 3.0.3\npaths: { /a: { $ref: a.yaml } }\n"),
                ("a.yaml", circle),
                ("b.yaml", "$ref: a.yaml#/get\n"),
            ],
        ),
    ];
    for (place, files) in table {
        let error = folder(files).expect_err(place);
        assert_eq!(error.place, format!("`{place}`"), "{error}");
        assert!(!error.remedy.is_empty());
    }
    // Over the network there are no files beside a document.
    let error = read("main.yaml", MAIN.as_bytes(), None).unwrap_err();
    assert!(error.problem.contains("`ops/get.yaml`"), "{error}");
}

#[test]
fn an_operation_elsewhere_in_the_document_is_written_where_it_belongs() {
    let main = "openapi: 3.0.3\npaths:\n  /a:\n    get: { $ref: '#/x-operations/get' }\n  /b: { $ref: '#/components/pathItems/b' }\n\
                x-operations:\n  get: { operationId: get_a }\ncomponents: { pathItems: { b: { get: {} } } }\n";
    let document = read("main.yaml", main.as_bytes(), None).unwrap().value;
    assert_eq!(document["paths"]["/a"]["get"], json!({ "operationId": "get_a" }));
    // A path item may be a reference, and is read as one.
    assert_eq!(
        document["paths"]["/b"],
        json!({ "$ref": "#/components/pathItems/b" })
    );
}

#[test]
fn components_of_a_library_stay_references() {
    let main = "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        '400': { $ref: common.json#/components/responses/Bad }\n";
    let document = folder(&[("main.yaml", main), ("common.json", "{\"components\": {}}")]).unwrap();
    let answer = &document["paths"]["/a"]["get"]["responses"]["400"];
    assert_eq!(
        *answer,
        json!({ "$ref": "common.json#/components/responses/Bad" })
    );
}
