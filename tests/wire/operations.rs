//! The operations of the clients are those of the documents, and each one refuses to be called without what it needs.

use std::collections::BTreeSet;

use altinn_dispatch::{Arguments, CRATES, call};
use altinn_runtime::{Chain, Core, Environment, ErrorKind};
use serde_json::Map;

use crate::{case::case, document::documents, server::Server, values::Extent};

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
    println!("{count} operations of {} documents", documents.len());
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

/// Of every operation the future is `Send`, and a task that has a clone of the client is `'static`: otherwise this does not compile.
#[tokio::test]
async fn every_call_can_be_spawned_on_another_thread() {
    let core = Core::new(
        Environment::custom("http://127.0.0.1:9").unwrap(),
        Chain::default(),
    );
    for (crate_name, operations) in CRATES {
        let core = core.clone();
        let unknown =
            tokio::spawn(async move { call(core, crate_name, "no_such", &Arguments(Map::new())).await });
        let unknown = unknown.await.unwrap().unwrap_err();
        assert_eq!(unknown.message, "`no_such` does not exist", "{crate_name}");
        assert!(!operations.is_empty(), "{crate_name}");
    }
}
