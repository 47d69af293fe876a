//! Types in files that a person can read: one per family where one of all would be too long.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use std::{fs, path::Path};

use altinn_build_tools::Generated;
use serde_json::{Map, Value, json};

use support::{check, generate, root};

/// The most lines of a file of types (build-tools/README.md).
const MOST: usize = 2000;

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A structure of that many texts and of these types.
fn structure(texts: usize, of: &[&str]) -> Value {
    let texts = (0..texts).map(|number| (format!("text{number}"), json!({ "type": "string" })));
    let types = of.iter().map(|name| (format!("of{name}"), reference(name)));
    json!({ "type": "object", "properties": texts.chain(types).collect::<Map<_, _>>() })
}

/// Orders and invoices of many members, with an address that both have, and a small catalogue with a tag of its own.
fn shop(members: usize) -> Generated {
    let body = |name: &str| json!({ "content": { "application/json": { "schema": reference(name) } } });
    let sending = |tag: &str, name: &str| {
        json!({ "post": {
            "operationId": format!("send{name}"), "tags": [tag], "requestBody": body(name), "responses": { "204": {} },
        } })
    };
    let document = json!({
        "openapi": "3.0.3", "info": { "title": "Shop", "version": "1" },
        "paths": {
            "/orders": sending("Trade", "Order"),
            "/invoices": sending("Billing", "Invoice"),
            "/catalogue": { "get": {
                "operationId": "getCatalogue", "tags": ["Look up"],
                "responses": { "200": body("Catalogue") },
            } },
            "/catalogue/{id}": { "get": {
                "operationId": "getItem", "tags": ["Look up"],
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": { "200": body("Item") },
            } },
        },
        "components": { "schemas": {
            "Order": structure(members, &["Line", "Address"]),
            "Line": structure(members, &["State"]),
            "State": { "type": "string", "enum": ["Open", "Sent"] },
            "Invoice": structure(members, &["Address"]),
            "Address": structure(3, &[]),
            "Catalogue": structure(15, &["Item"]),
            "Item": structure(15, &[]),
        } },
    });
    let generated = generate(&document).unwrap();
    check(&generated, 4).unwrap();
    generated
}

/// The files of types with the types that they define, `State` among them, which is no structure.
fn files(generated: &Generated) -> Vec<(String, Vec<&'static str>)> {
    let names = [
        "Address",
        "Catalogue",
        "Invoice",
        "Item",
        "Line",
        "Order",
        "State",
    ];
    let files = generated
        .files
        .iter()
        .filter(|file| file.path.starts_with("src/types") || file.path.ends_with("types.rs"));
    files
        .map(|file| {
            let defines = |name: &&str| {
                file.contents.contains(&format!("pub struct {name} {{"))
                    || file.contents.contains(&format!("pub enum {name}:"))
            };
            let builders = |name: &&str| file.contents.contains(&format!("pub struct {name}Builder {{"));
            let defined: Vec<_> = names.into_iter().filter(defines).collect();
            // A builder stands with its type.
            assert!(
                names
                    .into_iter()
                    .filter(builders)
                    .all(|name| defined.contains(&name)),
                "{}",
                file.path.display()
            );
            (file.path.display().to_string(), defined)
        })
        .collect()
}

#[test]
fn types_of_one_family_are_in_one_file_and_what_several_use_is_not() {
    let file = |path: &str, types: &[&'static str]| (path.to_owned(), types.to_vec());
    assert_eq!(
        files(&shop(60)),
        [
            file("src/types.rs", &["Address"]),
            file("src/types/invoice.rs", &["Invoice"]),
            file("src/types/look_up.rs", &["Catalogue", "Item"]),
            file("src/types/order.rs", &["Line", "Order", "State"]),
        ]
    );
    // A family that is too long itself is taken apart once more.
    assert!(files(&shop(120)).contains(&file("src/types/line.rs", &["Line", "State"])));
    let small = files(&shop(4));
    assert_eq!(
        small.iter().map(|(path, _)| path).collect::<Vec<_>>(),
        ["src/types.rs"]
    );
}

#[test]
fn no_file_of_types_of_this_workspace_is_too_long() {
    fn lengths(path: &Path, found: &mut Vec<(usize, String)>) {
        if path.is_dir() {
            for entry in fs::read_dir(path).unwrap() {
                lengths(&entry.unwrap().path(), found);
            }
        } else if path.extension().is_some_and(|end| end == "rs") {
            let length = fs::read_to_string(path).unwrap().lines().count();
            found.push((length, path.display().to_string()));
        }
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join("generated")).unwrap() {
        let source = entry.unwrap().path().join("src");
        for part in ["types.rs", "types"].map(|part| source.join(part)) {
            if part.exists() {
                lengths(&part, &mut found);
            }
        }
    }
    assert!(found.len() > 34, "{found:?}");
    found.retain(|(length, _)| *length > MOST);
    assert!(found.is_empty(), "{found:?}");
}
