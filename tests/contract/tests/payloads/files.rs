//! The payloads on disk: their names say which operation, which answer or the request, and which case.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use altinn_build_tools::evidence::cites::{self, Citation};
use altinn_tests::document::specs;
use serde_json::Value;

/// What begins the name of a case that the document does not allow, and that a client has to bear all the same.
const TOLERANCE: &str = "tolerant-";

/// Where a payload is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Origin {
    /// Written by `cargo xtask payloads` from `server.json`: the folder `server`.
    Facts,
    /// Written by hand from data of the server's tests: `sources.toml` says which.
    TestData,
    /// Made up by us: errors and tolerance, and what no source of a server tells.
    Ours,
}

/// One payload.
pub(crate) struct Payload {
    /// `altinn-events/create_event.request`: what a message names it by.
    pub(crate) name: String,
    pub(crate) operation: String,
    /// The status of an answer; `None` for a request.
    pub(crate) status: Option<u16>,
    /// Whether it shows what the document does not allow.
    pub(crate) tolerance: bool,
    /// Whether it is JSON; else a text.
    pub(crate) json: bool,
    pub(crate) bytes: Vec<u8>,
    /// What a client makes of it where that is not what came: the file beside it that ends in `.read.json`.
    pub(crate) read: Option<Value>,
    pub(crate) origin: Origin,
}

/// The payloads of a crate by name, and what is wrong with names of files.
pub(crate) fn payloads(crate_name: &str) -> (Vec<Payload>, Vec<String>) {
    let folder = specs().join(crate_name).join("payloads");
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    let sources = sources(&folder);
    for name in sources.keys().filter(|name| !folder.join(name).is_file()) {
        wrong.push(format!("{crate_name}/sources.toml: {name} is not there"));
    }
    for (below, facts) in [("", false), ("server/", true)] {
        let folder = folder.join(below);
        let names = names(&folder);
        for name in &names {
            let shown = format!("{crate_name}/{below}{name}");
            if let Some(of) = name.strip_suffix(".read.json") {
                if !names.contains(&format!("{of}.json")) {
                    wrong.push(format!("{shown}: the reading of no payload"));
                }
                continue;
            }
            let origin = match (facts, sources.contains_key(name)) {
                (true, _) => Origin::Facts,
                (false, true) => Origin::TestData,
                (false, false) => Origin::Ours,
            };
            match payload(&shown, &folder, name, origin) {
                Some(payload) => found.push(payload),
                None => wrong.push(format!("{shown}: no name of a payload")),
            }
        }
    }
    wrong.extend(circular(&found));
    (found, wrong)
}

/// The files of a folder but for the list of sources, in their order.
fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().unwrap().is_file())
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| name != "sources.toml")
        .collect();
    names.sort();
    names
}

/// `sources.toml`: the names of files that were written from data of the server's tests, and the places of these.
fn sources(folder: &Path) -> BTreeMap<String, String> {
    let Ok(text) = fs::read_to_string(folder.join("sources.toml")) else {
        return BTreeMap::new();
    };
    let sources: BTreeMap<String, String> = toml::from_str(&text).unwrap();
    for (name, source) in &sources {
        assert!(
            matches!(cites::parse(source), Ok(Citation::Code { .. })),
            "{name}: `{source}` is no place at a commit"
        );
    }
    sources
}

/// Bodies that we made up though the facts of the server give one: they would prove a correction by itself.
fn circular(found: &[Payload]) -> Vec<String> {
    let of = |one: &Payload| (one.operation.clone(), one.status);
    let facts: BTreeSet<_> = found
        .iter()
        .filter(|one| one.origin == Origin::Facts)
        .map(of)
        .collect();
    let ours = found.iter().filter(|one| {
        let shows_an_error = one.status.is_some_and(|status| status >= 400);
        one.origin == Origin::Ours && one.json && !shows_an_error && !one.tolerance && one.read.is_none()
    });
    ours.filter(|one| facts.contains(&of(one)))
        .map(|one| {
            format!(
                "{}: the facts of the server give this body; delete ours",
                one.name
            )
        })
        .collect()
}

fn payload(shown: &str, folder: &Path, file: &str, origin: Origin) -> Option<Payload> {
    let (stem, extension) = file.rsplit_once('.')?;
    let mut parts = stem.splitn(3, '.');
    let (operation, what) = (parts.next()?, parts.next()?);
    let case = parts.next();
    if !matches!(extension, "json" | "txt" | "xml") || case.is_some_and(|case| case.is_empty()) {
        return None;
    }
    let status = match what {
        "request" => None,
        status => Some(status.parse().ok()?),
    };
    let read = fs::read(folder.join(format!("{stem}.read.json"))).ok();
    Some(Payload {
        name: shown.to_owned(),
        operation: operation.to_owned(),
        status,
        tolerance: case.is_some_and(|case| case.starts_with(TOLERANCE)),
        json: extension == "json",
        bytes: fs::read(folder.join(file)).unwrap(),
        read: read.map(|read| serde_json::from_slice(&read).unwrap()),
        origin,
    })
}

#[test]
fn the_name_of_a_file_says_what_it_is() {
    let folder = std::env::temp_dir().join(format!("altinn-payloads-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for (name, expected) in [
        ("get_order.200.json", Some(("get_order", Some(200), false, true))),
        (
            "get_order.200.tolerant-null.json",
            Some(("get_order", Some(200), true, true)),
        ),
        (
            "get_order.404.a.b.txt",
            Some(("get_order", Some(404), false, false)),
        ),
        ("get_order.request.xml", Some(("get_order", None, false, false))),
        ("get_order.json", None),
        ("get_order.ok.json", None),
        ("get_order.200..json", None),
        ("get_order.200.yaml", None),
        ("get_order.200", None),
    ] {
        fs::write(folder.join(name), "1").unwrap();
        let found = payload(name, &folder, name, Origin::Ours);
        let told = found
            .as_ref()
            .map(|one| (one.operation.as_str(), one.status, one.tolerance, one.json));
        assert_eq!(told, expected, "{name}");
    }
    fs::remove_dir_all(&folder).unwrap();
}
