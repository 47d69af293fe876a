//! Following from one small document to the next, in a checkout of its own.

use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use altinn_build_tools::todo::{self, Section};
use altinn_build_tools::{Workspace, distil, generate, load};

use super::{Outcome, Source, Wanted, run};
use crate::{lines, todo as lists};

const NAME: &str = "altinn-shop";

const BEFORE: &str = r##"{ "openapi": "3.0.1", "info": { "title": "Shop", "version": "1" }, "paths": {
  "/orders": {
    "get": { "operationId": "l", "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } } } },
    "post": { "operationId": "c", "responses": { "204": {} } } },
  "/old": { "get": { "operationId": "o", "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Problem" } } } } } } } },
  "components": { "schemas": {
    "Order": { "type": "object", "properties": { "note": { "type": "string" }, "state": { "type": "string" } } },
    "Problem": { "type": "object", "properties": { "title": { "type": "string" } } } } } }"##;

/// Without `/old`, `Problem` and `Order.note`; with two operations and a member that are new.
fn after() -> String {
    let mut document = load::parse("shop.json", BEFORE.as_bytes()).unwrap();
    document["info"]["version"] = "2".into();
    let paths = document["paths"].as_object_mut().unwrap();
    paths.remove("/old");
    let (mut list, mut create) = (paths["/orders"]["get"].clone(), paths["/orders"]["post"].clone());
    for operation in [&mut list, &mut create] {
        operation.as_object_mut().unwrap().remove("operationId");
    }
    paths["/orders"]["put"] = create;
    paths.insert("/orders/{id}".to_owned(), serde_json::json!({ "get": list }));
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    schemas.remove("Problem");
    let members = schemas["Order"]["properties"].as_object_mut().unwrap();
    members.remove("note");
    members.insert("weight".to_owned(), serde_json::json!({ "type": "integer" }));
    document.to_string()
}

const CORRECTIONS: &str = "overlay: 1.0.0\ninfo: { title: c, version: 1.0.0 }\nactions:\n  # --- names ---\n  - target: $.paths['/orders'].get\n    x-kind: name\n    \
    description: Curated name.\n    update: { operationId: list_orders }\n  - target: $.paths['/orders'].post\n    x-kind: name\n    description: Curated name.\n    \
    update: { operationId: create_order }\n  - target: $.paths['/old'].get\n    x-kind: name\n    description: Curated name.\n    update: { operationId: get_old }\n  \
    # --- answers ---\n  - target: $.paths['/orders'].post.responses\n    x-kind: bug\n    description: It fails.\n    x-source: OrderController.cs\n    update:\n      \
    '400':\n        content:\n          application/json:\n            schema:\n              $ref: '#/components/schemas/Problem'\n";

const DOCS: &str = "overlay: 1.0.0\ninfo: { title: d, version: 1.0.0 }\nactions:\n  - target: $.paths['/orders'].get\n    update: { summary: List, description: Lists. }\n  \
    - target: $.paths['/orders'].post\n    update: { summary: Create, description: Creates. }\n  - target: $.paths['/old'].get\n    update: { summary: Old, description: Olds. }\n  \
    - target: $.components.schemas.Order\n    update:\n      description: An order.\n      properties:\n        note: { description: A note. }\n        state:\n          \
    description: How far.\n  - target: $.components.schemas.Problem\n    update: { description: What is wrong. }\n";

const NAMES: &str = "[operations]\n\"GET /old\" = \"get_old\"\n\"GET /orders\" = \"list_orders\"\n\"POST /orders\" = \"create_order\"\n\n[types]\n\"Order\" = \"Order\"\n\"Problem\" = \"Problem\"\n";

fn manifest() -> String {
    format!(
        "# All shops.\n[{NAME}]\ndocument = \"shop.json\"\ntitle = \"Shop\"\nabout = \"Sell.\"\naddress = \"https://example.com/shop.json\"\nsha256 = \"{}\"\n\
         openapi = \"3.0.1\"\nversion = \"1\"\npublished = \"2025-01-01\"\nhost = \"platform\"\nprefix = \"/x\"\ntokens = [\"altinn\"]\nscopes = [\"shop:read\"]\n\
         idempotent = [\"get_old\"]\n\n[{NAME}.operations.create_order]\nscopes = [\"shop:write\"]\n",
        "0".repeat(64)
    )
}

/// A checkout, and the newer document beside it.
fn checkout() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let surface = distil::distil(&load::parse("shop.json", BEFORE.as_bytes()).unwrap());
    for (path, text) in [
        ("LICENSE-APACHE", "words\n"),
        ("LICENSE-MIT", "words\n"),
        ("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n"),
        ("specs/apis.toml", &manifest()),
        ("newer/shop.json", &after()),
    ] {
        write(path, text);
    }
    for (file, text) in [
        ("surface.json", distil::canonical(&surface).as_str()),
        ("corrections.yaml", CORRECTIONS),
        ("docs.yaml", DOCS),
        ("names.toml", NAMES),
        ("payloads/get_old.200.json", "{}"),
        ("payloads/get_old.200.read.json", "{}"),
        ("payloads/list_orders.200.json", "{}"),
    ] {
        write(&format!("specs/{NAME}/{file}"), text);
    }
    folder
}

fn follow(root: &Path, dry_run: bool) -> Result<Outcome, Vec<altinn_build_tools::Error>> {
    let wanted = Wanted {
        crates: vec![NAME.to_owned()],
        dry_run,
        no_tests: true,
        published: Some("2026-02-03".to_owned()),
    };
    let file = root.join("newer/shop.json");
    let source = Source::parse(file.to_str()).unwrap();
    // 2026-03-01: the day that was given counts.
    let now: SystemTime = UNIX_EPOCH + Duration::from_secs(1_772_323_200);
    run(root, &wanted, &source, now)
}

/// Every file of `specs/`, by its path.
fn specs(root: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![root.join("specs")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                files.push((name, std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

fn text(root: &Path, file: &str) -> String {
    std::fs::read_to_string(root.join(format!("specs/{NAME}/{file}"))).unwrap()
}

#[test]
fn one_run_ends_in_a_crate_and_a_list_of_what_is_to_be_decided() {
    let checkout = checkout();
    let root = checkout.path();
    assert_eq!(follow(root, false), Ok(Outcome::Done));
    // The document and its facts.
    let published = std::fs::read_to_string(root.join("specs/apis.toml")).unwrap();
    assert!(published.starts_with("# All shops.\n") && published.contains("published = \"2026-02-03\""));
    assert!(published.contains("version = \"2\"") && published.contains("idempotent = []"));
    // What is stale went, and nothing else.
    let corrections = CORRECTIONS
        .split("  - target: $.paths['/old'].get")
        .next()
        .unwrap()
        .to_owned()
        + "  # --- answers ---\n";
    assert_eq!(text(root, "corrections.yaml"), corrections);
    let docs = DOCS
        .replace(
            "  - target: $.paths['/old'].get\n    update: { summary: Old, description: Olds. }\n",
            "",
        )
        .replace("        note: { description: A note. }\n", "")
        .replace(
            "  - target: $.components.schemas.Problem\n    update: { description: What is wrong. }\n",
            "",
        );
    assert_eq!(text(root, "docs.yaml"), docs);
    assert_eq!(
        text(root, "names.toml"),
        NAMES
            .replace("\"GET /old\" = \"get_old\"\n", "")
            .replace("\"Problem\" = \"Problem\"\n", "")
    );
    let payloads: Vec<_> = std::fs::read_dir(root.join(format!("specs/{NAME}/payloads")))
        .unwrap()
        .collect();
    assert_eq!(payloads.len(), 1);
    // The crate.
    let client = std::fs::read_to_string(root.join(format!("generated/{NAME}/src/client.rs"))).unwrap();
    assert!(client.contains("fn get_orders(") && !client.contains("fn get_old("));
    assert_eq!(client.matches("The name is provisional.").count(), 2);
    // What a person must decide.
    let items: Vec<(Section, String)> = todo::parse(&text(root, "TODO.md"))
        .into_iter()
        .map(|item| (item.section, item.key))
        .collect();
    let wanted = [
        (Section::Names, "GET /orders/{id}"),
        (Section::Names, "PUT /orders"),
        // The only write beside it needs another scope than reads do; reads have the default.
        (Section::Access, "PUT /orders"),
        (Section::Words, "GET /orders/{id}"),
        (Section::Words, "Order.weight"),
        (Section::Words, "PUT /orders"),
        (Section::Payloads, "GET /orders/{id}"),
        (
            Section::Look,
            "specs/altinn-shop/corrections.yaml:18 action 4 ($.paths['/orders'].post.responses)",
        ),
    ]
    .map(|(section, key)| (section, key.to_owned()));
    assert_eq!(items, wanted);
    // A second run finds nothing new, and the crate is made from what was written.
    let written = specs(root);
    assert_eq!(follow(root, false), Ok(Outcome::Done));
    assert_eq!(specs(root), written);
}

#[test]
fn a_dry_run_writes_nothing() {
    let checkout = checkout();
    let before = specs(checkout.path());
    assert_eq!(follow(checkout.path(), true), Ok(Outcome::Done));
    assert_eq!(specs(checkout.path()), before);
    assert!(!checkout.path().join("generated").exists());
}

#[test]
fn a_decision_leaves_the_list_once_it_is_made_or_ticked() {
    let checkout = checkout();
    let root = checkout.path();
    follow(root, false).unwrap();
    let chosen = "  - target: $.paths['/orders'].put\n    x-kind: name\n    description: Curated name.\n    update: { operationId: replace_order }\n";
    let write =
        |file: &str, text: &str| std::fs::write(root.join(format!("specs/{NAME}/{file}")), text).unwrap();
    write("corrections.yaml", &(text(root, "corrections.yaml") + chosen));
    let words =
        "  - target: $.components.schemas.Order.properties.weight\n    update: { description: In grams. }\n";
    write("docs.yaml", &(text(root, "docs.yaml") + words));
    let scopes = format!("\n[{NAME}.operations.replace_order]\nscopes = [\"shop:write\"]\n");
    let manifest = std::fs::read_to_string(root.join("specs/apis.toml")).unwrap();
    std::fs::write(root.join("specs/apis.toml"), manifest + &scopes).unwrap();
    let list = text(root, "TODO.md");
    write(
        "TODO.md",
        &list
            .replace("- [ ] `specs/", "- [x] `specs/")
            .replace("- [ ] `GET /orders/{id}`: none", "- [x] `GET /orders/{id}`: none"),
    );
    let open = || {
        let workspace = Workspace::open(root).unwrap();
        let Ok(made) = generate(&workspace, NAME) else {
            panic!("it is not made");
        };
        lists::write(root, NAME, &made.todo).unwrap();
        made.todo
            .into_iter()
            .filter(|item| !item.done)
            .map(|item| item.key)
            .collect::<Vec<_>>()
    };
    // The words of two operations, and one name.
    assert_eq!(open(), ["GET /orders/{id}", "GET /orders/{id}", "PUT /orders"]);
    // Names that nobody chose are kept only when they are accepted as they are.
    let pin = |provisional: bool| {
        let Ok((file, left)) = altinn_build_tools::pin(&Workspace::open(root).unwrap(), NAME, provisional)
        else {
            panic!("it is not made");
        };
        std::fs::write(root.join(&file.path), file.contents).unwrap();
        left
    };
    assert_eq!(pin(false), ["GET /orders/{id} = get_orders"]);
    assert_eq!(open(), ["GET /orders/{id}", "GET /orders/{id}", "PUT /orders"]);
    assert!(text(root, "names.toml").contains("\"PUT /orders\" = \"replace_order\""));
    assert_eq!(pin(true), Vec::<String>::new());
    let rest = "  - target: $.paths['/orders/{id}'].get\n    update: { summary: Get, description: Gets. }\n  - target: $.paths['/orders'].put\n    \
                update: { summary: Replace, description: Replaces. }\n";
    write("docs.yaml", &(text(root, "docs.yaml") + rest));
    assert_eq!(open(), Vec::<String>::new());
    // Only what was ticked is left of the list, and goes with the next names that are kept.
    assert_eq!(text(root, "TODO.md").matches("- [x] `").count(), 2);
    lists::settle(root, &Path::new("specs").join(NAME).join("names.toml")).unwrap();
    assert!(!root.join(format!("specs/{NAME}/TODO.md")).exists());
    assert_eq!(open(), Vec::<String>::new());
}

#[test]
fn a_document_that_becomes_no_crate_leaves_everything_as_it_was() {
    let checkout = checkout();
    let root = checkout.path();
    let bad = after().replace("#/components/schemas/Order", "#/components/schemas/Gone");
    std::fs::write(root.join("newer/shop.json"), bad).unwrap();
    let before = specs(root);
    let errors = follow(root, false).unwrap_err();
    assert!(
        errors[0].to_string().contains("Gone"),
        "{}",
        lines::with_line(root, errors[0].clone())
    );
    assert_eq!(specs(root), before);
}

#[test]
fn what_is_always_sent_is_written_again() {
    let checkout = checkout();
    let root = checkout.path();
    let commit = "161ba1223862bb420022844eed09ff48c83a3840";
    let member = |line: u32| {
        let source = format!("Order.cs#L{line}");
        serde_json::json!({ "type": "string", "always": true, "because": "initializer", "source": source })
    };
    let server = serde_json::json!({
        "format": 1,
        "sources": [{ "repository": "example/shop", "commit": commit, "date": "2026-01-31" }],
        "operations": { "GET /x/orders": { "source": "Orders.cs#L1", "answers": { "200": { "type": "Order" } } } },
        "types": { "Order": { "kind": "object", "source": "Order.cs#L1", "members": { "note": member(2), "state": member(3) } } },
    });
    let always = |names: &str| {
        format!(
            "# Machine-written by `cargo xtask evidence --always` from server.json: what only comes back, and always does.\noverlay: 1.0.0\n\
             info: {{ title: What the server of {NAME} always sends, version: 1.0.0 }}\nactions:\n  - target: $.components.schemas.Order\n    \
             x-kind: always\n    description: The server always sends these.\n    x-source: example/shop@{commit}:Order.cs#L{}\n    \
             update:\n      required: [{names}]\n",
            if names.contains("note") { 2 } else { 3 }
        )
    };
    let path = |file: &str| root.join(format!("specs/{NAME}/{file}"));
    std::fs::write(path("server.json"), server.to_string()).unwrap();
    std::fs::write(path("always.yaml"), always("note, state")).unwrap();
    assert_eq!(follow(root, false), Ok(Outcome::Done));
    assert_eq!(text(root, "always.yaml"), always("state"));
    let types = std::fs::read_to_string(root.join(format!("generated/{NAME}/src/types.rs"))).unwrap();
    assert!(types.contains("pub state: String"), "{types}");
}
