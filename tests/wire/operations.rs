//! The test itself: every operation, twice, and once with nothing.

use std::collections::BTreeSet;

use altinn_dispatch::{Arguments, CRATES, call};
use altinn_runtime::{Chain, Core, Environment, ErrorKind};
use serde_json::Map;

use crate::{
    case::case,
    compare::differences,
    document::documents,
    server::{STATUS, Server},
    values::Extent,
};

/// The operations of the 26 published documents.
const OPERATIONS: usize = 425;

#[test]
fn the_clients_have_exactly_the_operations_of_the_documents() {
    let mut published = BTreeSet::new();
    let mut count = 0;
    let documents = documents();
    for document in &documents {
        for operation in document.operations() {
            published.insert((document.crate_name.clone(), operation.id.to_owned()));
            count += 1;
        }
    }
    let generated = CRATES
        .iter()
        .flat_map(|(name, all)| all.iter().map(|one| (name.to_string(), one.id.to_owned())));
    assert_eq!(published, generated.collect());
    assert_eq!(
        published.len(),
        count,
        "an operation name that stands twice in a document"
    );
    assert_eq!(count, OPERATIONS);
}

#[tokio::test]
async fn every_operation_sends_what_its_document_says() {
    let mut server = Server::start().await;
    let environment = Environment::custom(&format!("http://{}", server.authority)).unwrap();
    let core = Core::new(environment, Chain::default());
    let documents = documents();
    let mut wrong = Vec::new();
    let mut tested = 0;
    for document in &documents {
        let operations = document.operations();
        for operation in &operations {
            let name = operation.id;
            for extent in [Extent::Minimal, Extent::Full] {
                let place = format!("{} {name} ({extent:?})", document.crate_name);
                let case = case(document, operation, extent);
                let answer = call(
                    core.clone(),
                    &document.crate_name,
                    name,
                    &Arguments(case.arguments),
                )
                .await;
                match answer {
                    Err(trouble)
                        if trouble.status == Some(STATUS) && trouble.kind == Some(ErrorKind::Api) => {}
                    other => wrong.push(format!("{place}: not the answer of the server, but {other:?}")),
                }
                match &server.take()[..] {
                    [request] => {
                        let found = differences(&case.expected, &server.authority, request);
                        wrong.extend(
                            found
                                .into_iter()
                                .map(|difference| format!("{place}: {difference}")),
                        );
                    }
                    other => wrong.push(format!("{place}: expected one request, got {}", other.len())),
                }
            }
            tested += 1;
        }
        println!("{:>4} operations of {}", operations.len(), document.crate_name);
    }
    println!(
        "{tested:>4} operations in {} documents, {} differences",
        documents.len(),
        wrong.len()
    );
    assert!(
        wrong.is_empty(),
        "{} differences:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert_eq!(tested, OPERATIONS);
}

#[tokio::test]
async fn a_call_without_its_required_arguments_is_refused_before_anything_is_sent() {
    let mut server = Server::start().await;
    let environment = Environment::custom(&format!("http://{}", server.authority)).unwrap();
    let core = Core::new(environment, Chain::default());
    let mut wrong = Vec::new();
    for document in &documents() {
        for operation in document.operations() {
            let place = format!("{} {}", document.crate_name, operation.id);
            let needs_something = case(document, &operation, Extent::Minimal).needs_something;
            let answer = call(
                core.clone(),
                &document.crate_name,
                operation.id,
                &Arguments(Map::new()),
            )
            .await;
            let sent = server.take().len();
            let kind = answer.as_ref().err().and_then(|trouble| trouble.kind);
            let right = match needs_something {
                true => kind == Some(ErrorKind::InvalidRequest) && sent == 0,
                false => kind == Some(ErrorKind::Api) && sent == 1,
            };
            if !right {
                wrong.push(format!("{place}: {sent} requests and {answer:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
