//! The payloads on disk: their names say which operation, which answer or the request, and which case.

use std::{fs, path::Path};

use altinn_tests::document::specs;
use serde_json::Value;

/// What begins the name of a case that the document does not allow, and that a client has to bear all the same.
const TOLERANCE: &str = "tolerant-";

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
}

/// The payloads of a crate by name, and what is wrong with names of files.
pub(crate) fn payloads(crate_name: &str) -> (Vec<Payload>, Vec<String>) {
    let folder = specs().join(crate_name).join("payloads");
    let Ok(entries) = fs::read_dir(&folder) else {
        return (Vec::new(), Vec::new());
    };
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    for name in &names {
        if let Some(of) = name.strip_suffix(".read.json") {
            if !names.contains(&format!("{of}.json")) {
                wrong.push(format!("{crate_name}/{name}: the reading of no payload"));
            }
            continue;
        }
        match payload(crate_name, &folder, name) {
            Some(payload) => found.push(payload),
            None => wrong.push(format!("{crate_name}/{name}: no name of a payload")),
        }
    }
    (found, wrong)
}

fn payload(crate_name: &str, folder: &Path, file: &str) -> Option<Payload> {
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
        name: format!("{crate_name}/{file}"),
        operation: operation.to_owned(),
        status,
        tolerance: case.is_some_and(|case| case.starts_with(TOLERANCE)),
        json: extension == "json",
        bytes: fs::read(folder.join(file)).unwrap(),
        read: read.map(|read| serde_json::from_slice(&read).unwrap()),
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
        let found = payload("altinn-shop", &folder, name);
        let told = found
            .as_ref()
            .map(|one| (one.operation.as_str(), one.status, one.tolerance, one.json));
        assert_eq!(told, expected, "{name}");
    }
    fs::remove_dir_all(&folder).unwrap();
}
