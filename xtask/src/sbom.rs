//! The bill of materials of the published crates, in CycloneDX 1.5: every package that is compiled into one of them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::metadata::{list, text};

/// The bill of materials. `lock` is `Cargo.lock`, which has the checksums. No time and no serial number: the same
/// workspace gives the same bytes.
pub(crate) fn sbom(metadata: &Value, roots: &[&str], version: &str, lock: &str) -> Value {
    let packages: BTreeMap<&str, &Value> = list(metadata, "packages")
        .map(|one| (text(one, "id"), one))
        .collect();
    let nodes: BTreeMap<&str, &Value> = list(&metadata["resolve"], "nodes")
        .map(|one| (text(one, "id"), one))
        .collect();
    let mut open: Vec<&str> = packages
        .iter()
        .filter(|(_, one)| roots.contains(&text(one, "name")) && one["source"].is_null())
        .map(|(id, _)| *id)
        .collect();
    let mut reached: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    while let Some(id) = open.pop() {
        if reached.contains_key(id) {
            continue;
        }
        let node = nodes.get(id).copied().unwrap_or(&Value::Null);
        // What is only needed to test or to build is not part of what is delivered.
        let normal =
            list(node, "deps").filter(|dep| list(dep, "dep_kinds").any(|kind| kind["kind"].is_null()));
        let needs: BTreeSet<&str> = normal.map(|dep| text(dep, "pkg")).collect();
        open.extend(needs.iter());
        reached.insert(id, needs);
    }
    let checksums = checksums(lock);
    let reference = |id: &str| packages.get(id).map(|one| purl(one)).unwrap_or_default();
    let mut components: Vec<Value> = reached
        .keys()
        .filter_map(|id| packages.get(id))
        .map(|one| component(one, &checksums))
        .collect();
    components.sort_by(|a, b| text(a, "bom-ref").cmp(text(b, "bom-ref")));
    let mut dependencies: Vec<Value> = reached
        .iter()
        .map(|(id, needs)| {
            let mut on: Vec<String> = needs.iter().map(|id| reference(id)).collect();
            on.sort_unstable();
            json!({ "ref": reference(id), "dependsOn": on })
        })
        .collect();
    dependencies.sort_by(|a, b| text(a, "ref").cmp(text(b, "ref")));
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": { "type": "application", "bom-ref": "workspace", "name": "altinn-rs", "version": version } },
        "components": components,
        "dependencies": dependencies,
    })
}

fn purl(package: &Value) -> String {
    format!(
        "pkg:cargo/{}@{}",
        text(package, "name"),
        text(package, "version").replace('+', "%2B")
    )
}

fn component(package: &Value, checksums: &BTreeMap<(String, String), String>) -> Value {
    let (name, version) = (text(package, "name"), text(package, "version"));
    let mut out = Map::new();
    out.insert("type".to_owned(), json!("library"));
    out.insert("bom-ref".to_owned(), json!(purl(package)));
    out.insert("name".to_owned(), json!(name));
    out.insert("version".to_owned(), json!(version));
    out.insert("purl".to_owned(), json!(purl(package)));
    let licence = text(package, "license");
    if !licence.is_empty() {
        // Older manifests write `MIT/Apache-2.0` for `MIT OR Apache-2.0`.
        let expression = licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ");
        out.insert("licenses".to_owned(), json!([{ "expression": expression }]));
    }
    if let Some(checksum) = checksums.get(&(name.to_owned(), version.to_owned())) {
        out.insert(
            "hashes".to_owned(),
            json!([{ "alg": "SHA-256", "content": checksum }]),
        );
    }
    if let Some(repository) = package["repository"].as_str() {
        out.insert(
            "externalReferences".to_owned(),
            json!([{ "type": "vcs", "url": repository }]),
        );
    }
    Value::Object(out)
}

/// The checksums of a lock file by name and version.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    lock.split("[[package]]")
        .filter_map(|entry| {
            let value = |key: &str| {
                let line = entry
                    .lines()
                    .find_map(|line| line.strip_prefix(&format!("{key} = \""))?.strip_suffix('"'));
                line.map(ToOwned::to_owned)
            };
            Some(((value("name")?, value("version")?), value("checksum")?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metadata() -> Value {
        let package = |name: &str, source: Value, licence: &str| json!({ "id": name, "name": name, "version": "1.0.0", "source": source, "license": licence, "repository": null });
        let needs = |name: &str, kind: Value| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        json!({
            "packages": [
                package("ours", Value::Null, "MIT OR Apache-2.0"),
                package("direct", json!("registry"), "MIT/Apache-2.0"),
                package("indirect", json!("registry"), "ISC"),
                package("only-tests", json!("registry"), "MIT"),
                package("only-build", json!("registry"), "MIT"),
            ],
            "resolve": { "nodes": [
                { "id": "ours", "deps": [needs("direct", Value::Null), needs("only-tests", json!("dev")), needs("only-build", json!("build"))] },
                { "id": "direct", "deps": [needs("indirect", Value::Null)] },
                { "id": "indirect", "deps": [] },
            ] },
        })
    }

    #[test]
    fn what_is_delivered_is_listed_and_what_only_tests_or_builds_is_not() {
        let lock = "[[package]]\nname = \"direct\"\nversion = \"1.0.0\"\nchecksum = \"abc\"\n";
        let bill = sbom(&metadata(), &["ours"], "0.1.0", lock);
        let names: Vec<&str> = list(&bill, "components").map(|one| text(one, "name")).collect();
        assert_eq!(names, ["direct", "indirect", "ours"]);
        let direct = &bill["components"][0];
        assert_eq!(direct["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(direct["hashes"][0]["content"], "abc");
        assert_eq!(direct["purl"], "pkg:cargo/direct@1.0.0");
        let ours = list(&bill, "dependencies")
            .find(|one| text(one, "ref") == "pkg:cargo/ours@1.0.0")
            .unwrap();
        assert_eq!(ours["dependsOn"], json!(["pkg:cargo/direct@1.0.0"]));
    }

    #[test]
    fn every_reference_of_a_dependency_is_a_component() {
        let bill = sbom(&metadata(), &["ours"], "0.1.0", "");
        let known: BTreeSet<&str> = list(&bill, "components")
            .map(|one| text(one, "bom-ref"))
            .collect();
        for one in list(&bill, "dependencies") {
            assert!(known.contains(text(one, "ref")));
            assert!(list(one, "dependsOn").all(|on| known.contains(on.as_str().unwrap())));
        }
    }
}
