//! The table of crates in the README of the repository says what the manifest, the documents and the servers' source say.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use altinn_build_tools::evidence::facts::Server;
use altinn_build_tools::manifest::Manifest;
use altinn_build_tools::{Layers, load};

/// The cells of every crate, but for its title and scopes: name, document, operations, server's source.
fn cells() -> Vec<[String; 4]> {
    let specs = support::root().join("specs");
    let manifest = Manifest::load(&specs.join("apis.toml")).unwrap();
    let text = |path: &str| Ok(std::fs::read_to_string(specs.join(path)).ok());
    let row = |(name, api): (&String, &altinn_build_tools::manifest::Api)| {
        let mut document = load::load(&specs.join(name).join("surface.json")).unwrap();
        let published = support::operations(&document);
        let layers = Layers::read(&manifest.family(name), text).unwrap();
        let added = layers.apply(&mut document).unwrap().operations;
        let gone = api.operations.values().filter(|facts| facts.removed).count();
        let version = if api.version.is_empty() { "-" } else { &api.version };
        let server = text(&format!("{name}/server.json")).unwrap();
        let server = server.map(|server| Server::parse(name, &server).unwrap());
        let source = server.and_then(|server| server.sources.into_iter().next());
        let source = source.map_or("not read".to_owned(), |source| {
            let news = match (added, gone) {
                (0, 0) => ": as documented".to_owned(),
                (added, 0) => format!(": {added} more"),
                (0, gone) => format!(": {gone} gone"),
                (added, gone) => format!(": {added} more, {gone} gone"),
            };
            source.date + &news
        });
        let operations = match added {
            0 => published.to_string(),
            added => format!("{published} + {added}"),
        };
        [
            format!("[`{name}`](generated/{name})"),
            format!("{version} ({})", api.published),
            operations,
            source,
        ]
    };
    manifest.apis.iter().map(row).collect()
}

#[test]
fn the_table_of_crates_says_how_old_documents_are_and_what_the_servers_have_beside_them() {
    let readme = std::fs::read_to_string(support::root().join("README.md")).unwrap();
    let mut wrong = Vec::new();
    for [name, document, operations, source] in cells() {
        let mut rows = readme
            .lines()
            .filter(|line| line.starts_with(&format!("| {name} |")));
        let row = rows.next().unwrap_or_default();
        let facts = format!(" | {document} | {operations} | ");
        if !row.contains(&facts) || !row.ends_with(&format!(" | {source} |")) || rows.next().is_some() {
            wrong.push(format!("| {name} | ...{facts}... | {source} |"));
        }
    }
    assert!(
        wrong.is_empty(),
        "README.md should have these rows:\n{}",
        wrong.join("\n")
    );
}
