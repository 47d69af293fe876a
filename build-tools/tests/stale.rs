//! A document that lost half of what `specs/` says of it: everything is told in one run, each with its place, by making the
//! crate and by comparing the two documents.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests stop at what should not be"
)]

use altinn_build_tools::drift::{Effect, compare};
use altinn_build_tools::overlay::Stale;
use altinn_build_tools::{Failure, Workspace, generate};
use serde_json::{Value, json};

const CRATE: &str = "altinn-shop";

/// The document with everything.
fn before() -> Value {
    let answer = |schema: &str| json!({ "200": { "content": { "application/json": { "schema": { "$ref": format!("#/components/schemas/{schema}") } } } } });
    json!({
        "openapi": "3.0.3",
        "info": { "version": "1" },
        "paths": {
            "/orders": { "get": {
                "operationId": "list_orders", "parameters": [{ "name": "token", "in": "query", "schema": { "type": "string" } }],
                "responses": answer("OrderPage"),
            } },
            "/orders/{id}": {
                "get": { "operationId": "get_order", "responses": answer("Order") },
                "post": { "operationId": "search_order", "requestBody": { "content": { "application/json": { "schema": { "type": "object" } } } }, "responses": answer("Order") },
            },
        },
        "components": { "schemas": {
            "OrderPage": { "type": "object", "properties": {
                "items": { "type": "array", "items": { "$ref": "#/components/schemas/Order" } }, "next": { "type": "string" },
            } },
            "Order": { "type": "object", "properties": { "note": { "type": "string" }, "status": { "$ref": "#/components/schemas/Status" } } },
            "Status": { "type": "string", "enum": ["Open", "Done", "Failed"] },
            "Problem": { "type": "object", "properties": { "title": { "type": "string" } } },
            "Event": { "type": "object", "required": ["id", "source", "type"], "properties": {
                "id": { "type": "string" }, "source": { "type": "string" }, "type": { "type": "string" },
            } },
        } },
    })
}

/// The same after half of it is gone.
fn after() -> Value {
    let mut document = before();
    let remove = |document: &mut Value, holder: &str, key: &str| {
        document
            .pointer_mut(holder)
            .unwrap()
            .as_object_mut()
            .unwrap()
            .remove(key)
            .unwrap();
    };
    remove(&mut document, "/paths/~1orders~1{id}", "post");
    remove(&mut document, "/components/schemas", "Problem");
    remove(&mut document, "/components/schemas", "Event");
    remove(&mut document, "/components/schemas/Order/properties", "note");
    remove(&mut document, "/components/schemas/OrderPage/properties", "next");
    document["components"]["schemas"]["Status"]["enum"] = json!(["Open", "Done"]);
    document
}

const CORRECTIONS: &str = "overlay: 1.0.0\ninfo: { title: c, version: 1.0.0 }\nactions:\n  - target: $.paths['/orders/{id}'].get.responses\n    \
    x-kind: bug\n    description: It fails with a problem.\n    x-source: OrderController.cs\n    update:\n      '404':\n        content:\n          \
    application/json: { schema: { $ref: '#/components/schemas/Problem' } }\n  - target: $.paths['/orders/{id}'].post\n    x-kind: bug\n    description: It is old.\n    x-source: OrderController.cs\n    \
    update: { deprecated: true }\n";

const DOCS: &str = "overlay: 1.0.0\ninfo: { title: d, version: 1.0.0 }\nactions:\n  - target: $.components.schemas.Order\n    update:\n      \
    description: An order.\n      properties:\n        note: { description: A note. }\n        status: { description: How far it is. }\n  \
    - target: $.components.schemas.Problem\n    update: { description: What is wrong. }\n";

const NAMES: &str = "[operations]\n\"GET /orders\" = \"list_orders\"\n\"POST /orders/{id}\" = \"search_order\"\n\n[types]\n\"Order\" = \"Order\"\n\"Problem\" = \"Problem\"\n";

const PROGRAM: &str = "//! Searches.\n\nfn main() {\n    // client.search_order()\n}\n";

fn manifest() -> String {
    format!(
        "[{CRATE}]\ndocument = \"shop.json\"\ntitle = \"Shop\"\nabout = \"Sell.\"\naddress = \"https://example.com/shop.json\"\n\
         sha256 = \"{}\"\nopenapi = \"3.0.3\"\nversion = \"1\"\npublished = \"2025-01-31\"\nhost = \"platform\"\ntokens = [\"altinn\"]\n\
         idempotent = [\"search_order\"]\nwebhook = \"Event\"\n\n[{CRATE}.operations.search_order]\nscopes = [\"a:b\"]\n\n\
         [{CRATE}.operations.get_order]\nwait = {{ member = \"status\", until = [\"Done\"], failed = [\"Failed\"] }}\n\n\
         [{CRATE}.operations.list_orders.pages]\nstyle = \"token\"\nnext = \"next\"\nparameter = \"token\"\nitems = \"items\"\n",
        "0".repeat(64)
    )
}

/// A checkout with one crate that is made from this document.
fn checkout(document: &Value) -> (tempfile::TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        write(name, "words\n");
    }
    write("specs/apis.toml", &manifest());
    for (name, text) in [
        ("surface.json", document.to_string().as_str()),
        ("corrections.yaml", CORRECTIONS),
        ("docs.yaml", DOCS),
        ("names.toml", NAMES),
        ("payloads/search_order.200.json", "{}"),
        ("payloads/get_order.404.json", "{}"),
        ("payloads/get_order.418.tolerant-teapot.json", "{}"),
        ("payloads/list_orders.request.json", "{}"),
        ("payloads/list_orders.200.json", "{}"),
        ("examples/search.rs", PROGRAM),
    ] {
        write(&format!("specs/{CRATE}/{name}"), text);
    }
    let workspace = Workspace::open(folder.path()).unwrap();
    (folder, workspace)
}

/// What is stale, as file, line and problem.
fn shown(stale: &[Stale]) -> Vec<String> {
    let folder = format!("specs/{CRATE}/");
    let one = |one: &Stale| {
        format!(
            "{}:{}: {}",
            one.file.trim_start_matches(&folder),
            one.line,
            one.problem
        )
    };
    stale.iter().map(one).collect()
}

fn wanted() -> Vec<String> {
    let manifest = manifest();
    let at = |fragment: &str| manifest[..manifest.find(fragment).unwrap()].matches('\n').count() + 1;
    let entry = |fragment: &str, problem: &str| format!("specs/apis.toml:{}: {problem}", at(fragment));
    let mut wanted = vec![
        "corrections.yaml:4: refers to `#/components/schemas/Problem`, which the document does not have"
            .to_owned(),
        "corrections.yaml:12: matches nothing".to_owned(),
        "docs.yaml:4: describes `properties.note`, which the document does not have".to_owned(),
        "docs.yaml:10: matches nothing".to_owned(),
        entry("idempotent", "`search_order` is no operation of altinn-shop"),
        entry(
            "[altinn-shop.operations.search_order]",
            "`search_order` is no operation of altinn-shop",
        ),
        entry("wait", "`status` is never `Failed`"),
        entry(
            "[altinn-shop.operations.list_orders.pages]",
            "`next`: there is no member `next`",
        ),
        entry("webhook", "the document has no schema `Event`"),
        "names.toml:3: names no operation of the document".to_owned(),
        "names.toml:7: names no type of the document".to_owned(),
        "payloads/search_order.200.json:0: is of `search_order`, which the document does not have".to_owned(),
        "payloads/get_order.404.json:0: is an answer 404 of `get_order`, which the document does not have"
            .to_owned(),
        "payloads/list_orders.request.json:0: is a body of `list_orders`, which has none".to_owned(),
        "examples/search.rs:4: calls an operation that the document does not have".to_owned(),
    ];
    wanted.sort();
    wanted
}

#[test]
fn making_the_crate_tells_everything_that_no_longer_fits_with_its_place() {
    let (_folder, workspace) = checkout(&after());
    let Err(Failure { stale, error }) = generate(&workspace, CRATE) else {
        panic!("it was made");
    };
    let mut found = shown(&stale);
    found.sort();
    assert_eq!(found, wanted());
    assert_eq!(error, None);
}

#[test]
fn a_document_that_has_it_all_becomes_a_crate() {
    let (folder, workspace) = checkout(&before());
    std::fs::remove_file(
        folder
            .path()
            .join(format!("specs/{CRATE}/payloads/list_orders.request.json")),
    )
    .unwrap();
    let made = generate(&workspace, CRATE);
    assert!(made.is_ok(), "{:?}", made.err());
}

#[test]
fn comparing_the_documents_reports_it_all_beside_the_changes() {
    let (_folder, workspace) = checkout(&before());
    let before = workspace.side(CRATE).unwrap();
    let drift = compare(&before, &before.with_document(&after())).unwrap();
    let mut found = shown(&drift.stale);
    found.sort();
    assert_eq!(found, wanted());
    assert_eq!(
        (drift.rated(), drift.observed()),
        (Effect::Breaking, Effect::Breaking),
        "{:#?}",
        drift.api
    );
    assert_eq!(drift.unmade, None);
    let text = altinn_build_tools::drift::Report {
        drifts: &[drift],
        version: altinn_build_tools::drift::Version::parse("0.1.0").unwrap(),
    };
    assert_eq!(text.text().matches("no longer fits: ").count(), wanted().len());
    assert_eq!(text.markdown().matches("| `specs/").count(), wanted().len());
}

#[test]
fn a_document_that_becomes_no_crate_is_reported_fact_by_fact() {
    let (_folder, workspace) = checkout(&before());
    let before = workspace.side(CRATE).unwrap();
    let mut document = after();
    document["paths"]["/orders"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["$ref"] =
        json!("#/components/schemas/Gone");
    let drift = compare(&before, &before.with_document(&document)).unwrap();
    let unmade = drift.unmade.as_ref().unwrap();
    assert!(unmade.to_string().contains("Gone"), "{unmade}");
    assert_eq!(drift.effect(), Effect::Breaking);
    let removed = drift
        .changes
        .iter()
        .find(|change| change.rule.id == "operation-removed")
        .unwrap();
    assert_eq!(removed.place, "POST /orders/{id}");
    assert!(
        shown(&drift.stale)
            .iter()
            .any(|line| line.starts_with("corrections.yaml:12"))
    );
}

#[test]
fn an_error_names_the_action_that_wrote_its_place() {
    let (folder, _) = checkout(&before());
    let path = folder.path().join(format!("specs/{CRATE}/corrections.yaml"));
    let bad = CORRECTIONS.replace(
        "schema: { $ref: '#/components/schemas/Problem' }",
        "schema: { $ref: 'other.json#/components/schemas/A' }",
    );
    std::fs::write(&path, bad).unwrap();
    let workspace = Workspace::open(folder.path()).unwrap();
    let Err(Failure { stale, error: None }) = generate(&workspace, CRATE) else {
        panic!("it was made");
    };
    let mut corrections = stale.iter().filter(|one| one.file.ends_with("corrections.yaml"));
    let (Some(one), None) = (corrections.next(), corrections.next()) else {
        panic!("{stale:?}");
    };
    assert_eq!(one.line, 4);
    assert_eq!(one.place, "action 1 ($.paths['/orders/{id}'].get.responses)");
    assert!(
        one.problem.contains("`other.json#/components/schemas/A`"),
        "{one}"
    );
}
