//! Every operation of every API: what the program puts on the wire is what the typed client puts there.

use std::{path::Path, time::Instant};

use altinn_cli::catalogue::{self, Operation};
use altinn_dispatch::Arguments;
use altinn_runtime::{Chain, Core, Environment};
use altinn_tests::{
    case::case,
    multipart,
    server::{Captured, Server},
    values::Extent,
};
use serde_json::{Map, Value};

use crate::called::{self, DOCUMENTS};

/// The headers that the HTTP clients write each in their own way.
const OWN: [&str; 2] = ["user-agent", "content-type"];

#[tokio::test]
async fn every_operation_sends_what_the_typed_client_sends() {
    let started = Instant::now();
    let folder = tempfile::tempdir().unwrap();
    let mut server = Server::start().await;
    let base = format!("http://{}", server.authority);
    let core = Core::new(Environment::custom(&base).unwrap(), Chain::default());
    let (mut wrong, mut operations, mut calls) = (Vec::new(), 0, 0);
    for document in DOCUMENTS.iter() {
        let entry = catalogue::find(&document.crate_name).unwrap();
        let api = catalogue::read(entry).unwrap();
        for operation in document.operations() {
            operations += 1;
            let known = api.operations.iter().find(|known| known.id == operation.id);
            let known = known.unwrap_or_else(|| panic!("{} lacks {}", document.crate_name, operation.id));
            let mut seen = None;
            for extent in [Extent::Minimal, Extent::Full] {
                let case = case(document, &operation, extent);
                // What has nothing optional is called once.
                if extent == Extent::Full && seen.as_ref() == Some(&case.arguments) {
                    continue;
                }
                calls += 1;
                seen = Some(case.arguments.clone());
                let typed = altinn_dispatch::call(
                    core.clone(),
                    &document.crate_name,
                    operation.id,
                    &Arguments(case.arguments.clone()),
                )
                .await;
                let expected = server.take();
                let given = arguments(known, &case.arguments, extent, folder.path());
                let mut whole = vec![
                    catalogue::command_name(entry).to_owned(),
                    catalogue::kebab(operation.id),
                    "--anonymous".to_owned(),
                ];
                whole.extend(given);
                let ours = called::call(&whole, &[("ALTINN_ENVIRONMENT", &base)], b"").await;
                let came = server.take();
                let place = format!("{} {} {extent:?}", document.crate_name, operation.id);
                match (&expected[..], &came[..]) {
                    ([expected], [came]) => wrong.extend(
                        differences(expected, came)
                            .into_iter()
                            .map(|difference| format!("{place}: {difference}")),
                    ),
                    _ => wrong.push(format!(
                        "{place}: {} and {} requests; {typed:?}; {}",
                        expected.len(),
                        came.len(),
                        ours.err
                    )),
                }
            }
        }
    }
    println!(
        "{calls} calls of {operations} operations in {:?}",
        started.elapsed()
    );
    assert_eq!(operations, altinn_dispatch::PUBLISHED + altinn_dispatch::ADDED);
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// The same arguments on the command line. Bodies are given as a whole and member by member, in turn.
pub(crate) fn arguments(
    operation: &Operation,
    given: &Map<String, Value>,
    extent: Extent,
    folder: &Path,
) -> Vec<String> {
    let mut found = Vec::new();
    for (key, value) in given {
        let Some((place, wire)) = key.split_once(':') else {
            continue;
        };
        let parameter = operation
            .parameters
            .iter()
            .find(|parameter| parameter.place == place && parameter.wire == wire)
            .unwrap();
        let flag = format!("--{}", catalogue::kebab(parameter.name));
        match value {
            Value::Array(items) => {
                for item in items {
                    found.extend([flag.clone(), text(item)]);
                }
            }
            value => found.extend([flag, text(value)]),
        }
    }
    if let Some(body) = given.get("body") {
        found.extend(body_arguments(operation, body, extent, folder));
    }
    found
}

fn body_arguments(operation: &Operation, body: &Value, extent: Extent, folder: &Path) -> Vec<String> {
    let shape = operation.body.as_ref().unwrap();
    let by_member = extent == Extent::Full;
    match (shape.kind, body) {
        ("raw", body) => {
            let text = body["text"].as_str().unwrap();
            let mut found = match by_member {
                true => vec!["--file".to_owned(), written(folder, "body", text)],
                false => vec!["--text".to_owned(), text.to_owned()],
            };
            if let Some(media_type) = body["content_type"].as_str() {
                found.extend(["--content-type".to_owned(), media_type.to_owned()]);
            }
            found
        }
        ("multipart", Value::Object(members)) => members
            .iter()
            .flat_map(|(name, value)| {
                let files = value
                    .as_array()
                    .filter(|items| items.iter().any(|item| item.get("file_name").is_some()));
                match files {
                    Some(files) => files
                        .iter()
                        .enumerate()
                        .flat_map(|(index, file)| {
                            let text = file["text"].as_str().unwrap();
                            let path = written(folder, &format!("{name}-{index}"), text);
                            let file_name = file["file_name"].as_str().unwrap();
                            ["--file".to_owned(), format!("{name}={path};name={file_name}")]
                        })
                        .collect(),
                    None => vec!["-f".to_owned(), format!("{name}:={value}")],
                }
            })
            .collect(),
        (_, Value::Object(members)) if by_member && !members.is_empty() => members
            .iter()
            .filter(|(name, _)| !name.contains(['.', '[', '=', ':']))
            .flat_map(|(name, value)| match value {
                Value::Object(_) | Value::Array(_) => ["-f".to_owned(), format!("{name}:={value}")],
                value => ["-f".to_owned(), format!("{name}={}", text(value))],
            })
            .chain(["--json".to_owned(), rest(members)])
            .collect(),
        (_, body) => vec!["--json".to_owned(), body.to_string()],
    }
}

/// The members whose names cannot be written on the command line.
fn rest(members: &Map<String, Value>) -> String {
    let rest: Map<String, Value> = members
        .clone()
        .into_iter()
        .filter(|(name, _)| name.contains(['.', '[', '=', ':']))
        .collect();
    Value::Object(rest).to_string()
}

fn written(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Every difference between what the typed client sent and what the program sent.
fn differences(expected: &Captured, came: &Captured) -> Vec<String> {
    let mut found = Vec::new();
    same("method", &expected.method, &came.method, &mut found);
    same("target", &expected.target, &came.target, &mut found);
    let media_type = |of: &Captured| String::from_utf8(of.header("content-type").concat()).unwrap();
    let (one, other) = (media_type(expected), media_type(came));
    if one.starts_with("multipart/form-data") {
        // The boundary is another one each time.
        same(
            "parts",
            &multipart::parts(&one, &expected.body),
            &multipart::parts(&other, &came.body),
            &mut found,
        );
    } else {
        same("media type", &one, &other, &mut found);
        let json = |of: &Captured| serde_json::from_slice::<Value>(&of.body).ok();
        match (json(expected), json(came)) {
            (Some(expected), Some(came)) => same("body", &expected, &came, &mut found),
            _ => same("body", &expected.body, &came.body, &mut found),
        }
    }
    same("headers", &headers(expected), &headers(came), &mut found);
    found
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, expected: &T, came: &T, found: &mut Vec<String>) {
    if expected != came {
        found.push(format!("{what}:\n  typed   {expected:?}\n  program {came:?}"));
    }
}

fn headers(of: &Captured) -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<(String, Vec<u8>)> = of
        .headers
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value.clone()))
        .filter(|(name, _)| !OWN.contains(&name.as_str()))
        .collect();
    found.sort();
    found
}
