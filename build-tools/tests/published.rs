//! The committed surfaces are what `distil` makes of the published documents, byte for byte. The documents are not in
//! this repository: where they lie beside it, in `../shared/published`, they are compared.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use altinn_build_tools::distil::{canonical, distil};
use altinn_build_tools::load;
use altinn_build_tools::manifest::Manifest;
use sha2::{Digest, Sha256};

/// The published file of each surface, by its path under `specs`.
fn documents() -> BTreeMap<String, String> {
    let altinn3 = [
        ("notifications", "notifications"),
        ("notifications-email", "notifications-email"),
        ("notifications-sms", "notifications-sms"),
        ("events", "platform-events"),
        ("correspondence", "correspondence"),
        ("broker", "broker"),
        ("storage", "platform-storage"),
        ("app", "app"),
        ("authentication", "platform-authentication"),
        ("authorization", "platform-authorization"),
        ("profile", "platform-profile"),
        ("register", "platform-register"),
        ("resource-registry", "resource-registry"),
        ("pdf", "platform-pdf"),
        ("dialogporten-enduser", "dialogporten-enduser"),
        ("dialogporten-serviceowner", "dialogporten-serviceowner"),
    ];
    let altinn2 = [
        "authentication",
        "authorization",
        "brokerservice",
        "consentrequests",
        "delegationrequests",
        "enterpriseusers",
        "metadata",
    ];
    let mut documents: BTreeMap<String, String> = altinn3
        .map(|(name, file)| {
            (
                format!("altinn-{name}/surface.json"),
                format!("altinn-{file}-v1.json"),
            )
        })
        .into_iter()
        .chain(altinn2.map(|name| {
            (
                format!("altinn2-{name}/surface.json"),
                format!("altinn2-enduser-{name}-v0.json"),
            )
        }))
        .collect();
    for (surface, file) in [
        (
            "altinn-access-management-apps/surface.json",
            "altinn-platform-accessmanagement-v1-apps.json",
        ),
        (
            "altinn-access-management-resource-owner/surface.json",
            "altinn-platform-accessmanagement-v1-resourceowner.json",
        ),
        ("altinn2-srr/surface.json", "altinn2-serviceowner-srr-v0.json"),
        ("libraries/altinn-api-common.json", "altinn2-api-common.json"),
        ("libraries/altinn-api-odata.json", "altinn2-api-odata.json"),
    ] {
        documents.insert(surface.to_owned(), file.to_owned());
    }
    documents
}

fn sha256(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn every_published_document_distils_to_its_committed_surface() {
    let published = root().join("../shared/published");
    if !published.is_dir() {
        println!(
            "not run: the published documents are not here (no folder ../shared/published beside the workspace)"
        );
        return;
    }
    let documents = documents();
    let mut left: Vec<String> = std::fs::read_dir(&published)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".json") || name.ends_with(".yaml"))
        .collect();
    let manifest = Manifest::load(&root().join("specs/apis.toml")).unwrap();
    for (surface, file) in &documents {
        left.retain(|name| name != file);
        let api = surface
            .split_once('/')
            .and_then(|(name, _)| manifest.apis.get(name));
        let bytes = std::fs::read(published.join(file)).unwrap();
        // Of another document than the published one `copy` says where it is from.
        if api.is_some_and(|api| api.copy.is_some() && api.sha256 != sha256(&bytes)) {
            println!("{surface}: not compared, it is made from a newer document");
            continue;
        }
        let document = load::load(&published.join(file)).unwrap();
        let committed = std::fs::read_to_string(root().join("specs").join(surface)).unwrap();
        assert!(
            canonical(&distil(&document)) == committed,
            "{surface} is not what distil makes of {file}"
        );
    }
    assert!(left.is_empty(), "published, and without a surface: {left:?}");
    println!("{} published documents compared", documents.len());
}

#[test]
fn every_committed_surface_is_distilled_and_in_canonical_form() {
    let specs = root().join("specs");
    for surface in documents().keys() {
        let text = std::fs::read_to_string(specs.join(surface)).unwrap();
        let document = load::load(&specs.join(surface)).unwrap();
        assert!(
            canonical(&distil(&document)) == text,
            "{surface} holds more than facts, or in another form"
        );
    }
}

#[test]
fn no_operation_is_lost_between_document_and_surface() {
    let count = |document: &serde_json::Value| -> usize {
        let methods = [
            "get", "put", "post", "delete", "options", "head", "patch", "trace",
        ];
        let paths = document.get("paths").and_then(serde_json::Value::as_object);
        let items = paths
            .into_iter()
            .flatten()
            .filter_map(|(_, item)| item.as_object());
        items
            .map(|item| item.keys().filter(|key| methods.contains(&key.as_str())).count())
            .sum()
    };
    let specs = root().join("specs");
    let operations: usize = documents()
        .keys()
        .map(|surface| count(&load::load(&specs.join(surface)).unwrap()))
        .sum();
    assert!(operations >= 424, "{operations}");
}
