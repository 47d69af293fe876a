//! Fetching from a folder: what is written, and what is not.

use altinn_build_tools::manifest::{Api, Manifest};

use super::*;
use crate::fetch::jobs;
use crate::fetch::understand::sha256;

#[test]
fn the_same_documents_change_nothing() {
    let checkout = Checkout::new("https://example.com");
    let before = checkout.specs();
    let (_folder, path) = folder(&[("altinn-a.json", A), ("altinn-b.json", B)]);
    for check in [true, false] {
        assert_eq!(from_folder(&checkout, &path, check), Ok(Outcome::Done));
        assert_eq!(checkout.specs(), before);
    }
}

#[test]
fn a_change_is_told_by_check_and_written_without_it() {
    let checkout = Checkout::new("https://example.com");
    let before = checkout.specs();
    let new = A
        .replace("\"version\": \"1\"", "\"version\": \"2\"")
        .replace("\"204\": {}", "\"204\": {}, \"404\": {}");
    let (_folder, path) = folder(&[("altinn-a.json", &new), ("altinn-b.json", B)]);
    assert_eq!(from_folder(&checkout, &path, true), Ok(Outcome::Differs));
    assert_eq!(checkout.specs(), before);
    assert_eq!(from_folder(&checkout, &path, false), Ok(Outcome::Done));
    let after = checkout.specs();
    assert!(after[1].contains("\"404\"") && after[1].contains("\"version\": \"2\""));
    assert_eq!(after[2], before[2]);
    let wanted = before[0]
        .replace(&sha256(A.as_bytes()), &sha256(new.as_bytes()))
        .replacen(
            "version = \"1\"\npublished = \"2025-01-01\"",
            "version = \"2\"\npublished = \"2026-02-03\"",
            1,
        );
    assert_eq!(after[0], wanted);
    assert_eq!(from_folder(&checkout, &path, true), Ok(Outcome::Done));
}

#[test]
fn other_words_change_the_hash_and_not_the_surface() {
    let checkout = Checkout::new("https://example.com");
    let before = checkout.specs();
    let new = A.replace("Words.", "Other words.");
    let (_folder, path) = folder(&[("altinn-a.json", &new), ("altinn-b.json", B)]);
    assert_eq!(from_folder(&checkout, &path, false), Ok(Outcome::Done));
    let after = checkout.specs();
    assert_eq!(after[1..], before[1..]);
    assert!(after[0].contains(&sha256(new.as_bytes())));
}

#[test]
fn a_document_that_is_not_understood_leaves_its_files_and_does_not_stop_the_rest() {
    let unreadable = [
        "<html>not here</html>",
        "",
        "{ \"openapi\": \"3.0.1\"",
        "{ \"swagger\": \"2.0\", \"paths\": {} }",
        r#"{ "openapi": "3.0.1", "info": { "version": "1" }, "paths": {} }"#,
        // A document that parses and cannot be made into a crate.
        r##"{ "openapi": "3.0.1", "info": { "version": "1" }, "paths": { "/a": { "get": { "responses": { "200": {
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Missing" } } } } } } } } }"##,
    ];
    for text in unreadable {
        let checkout = Checkout::new("https://example.com");
        let before = checkout.specs();
        let new = B.replace("\"204\": {}", "\"204\": {}, \"404\": {}");
        let (_folder, path) = folder(&[("altinn-a.json", text), ("altinn-b.json", &new)]);
        let errors = from_folder(&checkout, &path, false).unwrap_err();
        assert_eq!(errors.len(), 1, "{text}: {errors:?}");
        let after = checkout.specs();
        assert_eq!(after[1], before[1], "{text}");
        assert!(
            after[0].contains(&sha256(A.as_bytes())) && after[0].contains(&sha256(new.as_bytes())),
            "{text}"
        );
        assert!(after[2].contains("\"404\""), "{text}");
    }
}

#[test]
fn a_document_that_is_missing_is_an_error_of_its_own() {
    let checkout = Checkout::new("https://example.com");
    let (_folder, path) = folder(&[("altinn-a.json", A)]);
    let errors = from_folder(&checkout, &path, true).unwrap_err();
    assert_eq!(errors.len(), 1);
    assert!(errors[0].file.ends_with("altinn-b.json"), "{}", errors[0]);
}

#[test]
fn a_correction_that_is_no_longer_needed_does_not_hinder_fetching() {
    let checkout = Checkout::new("https://example.com");
    std::fs::write(
        checkout.root().join("specs/altinn-a/corrections.yaml"),
        "overlay: 1.0.0\ninfo: { title: c, version: 1.0.0 }\nactions:\n  - target: $.paths['/a'].get\n    x-kind: name\n    \
         description: Curated name.\n    update: { operationId: read_a }\n",
    )
    .unwrap();
    let new = A.replace("get_a", "read_a");
    let (_folder, path) = folder(&[("altinn-a.json", &new), ("altinn-b.json", B)]);
    assert_eq!(from_folder(&checkout, &path, false), Ok(Outcome::Done));
    assert!(checkout.text("specs/altinn-a/surface.json").contains("read_a"));
}

#[test]
fn a_manifest_that_cannot_be_edited_leaves_the_surface_too() {
    let checkout = Checkout::new("https://example.com");
    let manifest = checkout.text("specs/apis.toml").replacen(
        "published = \"2025-01-01\"",
        "published = '2025-01-01'",
        1,
    );
    std::fs::write(checkout.root().join("specs/apis.toml"), manifest).unwrap();
    let before = checkout.specs();
    let new = A.replace("\"204\": {}", "\"204\": {}, \"404\": {}");
    let (_folder, path) = folder(&[("altinn-a.json", &new), ("altinn-b.json", B)]);
    assert_eq!(from_folder(&checkout, &path, false).unwrap_err().len(), 1);
    assert_eq!(checkout.specs(), before);
}

#[test]
fn an_origin_is_a_folder_or_an_https_address() {
    let (_folder, path) = folder(&[]);
    assert_eq!(Origin::parse(None), Ok(Origin::Published));
    assert_eq!(Origin::parse(path.to_str()), Ok(Origin::Folder(path)));
    assert_eq!(
        Origin::parse(Some("https://a.b/c/")),
        Ok(Origin::Mirror("https://a.b/c".to_owned()))
    );
    for wrong in ["http://a.b/c", "no/such/folder", "ftp://a"] {
        assert!(Origin::parse(Some(wrong)).is_err(), "{wrong}");
    }
}

#[test]
fn the_published_documents_are_those_that_the_checkout_was_made_from() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let published = root.join("../shared/published");
    if !published.is_dir() {
        println!("not run: the published documents are not here");
        return;
    }
    let never = |_: &[Job]| -> Vec<altinn_build_tools::Result<Got>> { panic!("a folder needs no network") };
    // Documents of crates that came later are in another folder, and so are newer ones (`copy`).
    let manifest = Manifest::load(&root.join("specs/apis.toml")).unwrap();
    let there = |api: &Api| match std::fs::read(published.join(&api.document)) {
        Ok(bytes) => api.copy.is_none() || sha256(&bytes) == api.sha256,
        Err(_) => false,
    };
    let crates: Vec<String> = manifest
        .apis
        .iter()
        .filter(|(_, api)| there(api))
        .map(|(name, _)| name.clone())
        .collect();
    assert!(crates.len() >= 25);
    assert_eq!(
        run(&root, &crates, &Origin::Folder(published), true, now(), never),
        Ok(Outcome::Done)
    );
}

#[test]
fn a_library_is_found_under_the_name_that_its_neighbours_have() {
    let checkout = Checkout::new("https://example.com/swagger");
    let manifest = checkout
        .text("specs/apis.toml")
        .replace("swagger/altinn-a.json", "swagger/old-a.json");
    let libraries = "[libraries]\n\"old-common.json\" = \"libraries/common.json\"\n\n";
    std::fs::write(
        checkout.root().join("specs/apis.toml"),
        format!("{libraries}{manifest}"),
    )
    .unwrap();
    let surface = checkout.text("specs/altinn-a/surface.json").replace(
        "\"operationId\"",
        "\"parameters\": [{ \"$ref\": \"old-common.json#/components/parameters/x\" }], \"operationId\"",
    );
    std::fs::write(checkout.root().join("specs/altinn-a/surface.json"), surface).unwrap();
    let manifest = Manifest::load(&checkout.root().join("specs/apis.toml")).unwrap();
    let chosen: Vec<String> = manifest.apis.keys().cloned().collect();
    let jobs = jobs(checkout.root(), &manifest, &chosen, true, &Origin::Published);
    let library = jobs
        .iter()
        .find(|job| job.name == "libraries/common.json")
        .unwrap();
    // `old-a.json` is kept as `altinn-a.json`, so `old-common.json` may be kept as `altinn-common.json`.
    assert_eq!(library.alias.as_deref(), Some("altinn-common.json"));
    assert_eq!(library.address, "https://example.com/swagger/old-common.json");
}
