//! Storage: the member `next` is an address that is followed as it stands.

use altinn_runtime::ErrorKind;
use altinn_storage::Client;
use futures_util::StreamExt;
use serde_json::{Value, json};

use crate::server::{Reply, Server, chain};

fn page(ids: &[&str], next: Option<String>) -> Value {
    let instances: Vec<Value> = ids.iter().map(|id| json!({ "id": id, "org": "ttd" })).collect();
    json!({ "count": ids.len(), "instances": instances, "next": next })
}

/// A continuation token as Storage writes it: encoded twice.
const TWICE: &str = "%255b%257b%2522token%2522%253a%2522-RID%253a%257e%2522%257d%255d";

#[tokio::test]
async fn next_is_followed_to_the_letter_and_empty_pages_go_on() {
    let server = Server::start(|_, number, base| {
        let next = |n: usize| {
            Some(format!(
                "{base}/storage/api/v1/instances?org=ttd&size=2&continuationToken={TWICE}{n}"
            ))
        };
        Reply::json(match number {
            0 => page(&["1/a", "1/b"], next(1)),
            1 => page(&[], next(2)),
            2 => page(&[], next(3)),
            _ => page(&["1/c"], None),
        })
    })
    .await;
    let client = Client::new(server.environment(), chain());
    let items = client
        .search_instances()
        .org("ttd")
        .size(2)
        .x_ai_instance_owner_identifier("Organisation:991825827")
        .items();
    let ids: Vec<_> = items.map(|instance| instance.unwrap().id).collect().await;
    assert_eq!(ids, ["1/a", "1/b", "1/c"]);
    let asked = server.asked();
    for (number, asked) in asked.iter().enumerate().skip(1) {
        let expected = format!("/storage/api/v1/instances?org=ttd&size=2&continuationToken={TWICE}{number}");
        assert_eq!(asked.target, expected);
        assert_eq!(
            asked.header("x-ai-instanceowneridentifier"),
            Some("Organisation:991825827")
        );
        assert_eq!(asked.header("authorization"), Some("Bearer of-a-test"));
    }
    assert_eq!(asked.len(), 4);
}

#[tokio::test]
async fn an_address_on_another_host_is_refused_and_nothing_is_sent_there() {
    let stranger = Server::start(|_, _, _| Reply::json(page(&["9/z"], None))).await;
    let next = format!("{}/storage/api/v1/instances", stranger.base());
    let server = Server::start(move |_, _, _| Reply::json(page(&["1/a"], Some(next.clone())))).await;
    let client = Client::new(server.environment(), chain());
    let mut items = client.search_instances().items();
    assert!(items.try_next().await.unwrap().is_some());
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(!error.to_string().contains("127.0.0.1"), "{error}");
    assert!(items.try_next().await.unwrap().is_none(), "the error comes once");
    assert!(stranger.asked().is_empty());
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn trouble_in_the_middle_loses_nothing_and_can_be_gone_on_from() {
    let server = Server::start(|asked, number, base| {
        let next = |n: u8| Some(format!("{base}/storage/api/v1/instances?page={n}"));
        match (asked.query("page").as_deref(), number) {
            (None, _) => Reply::json(page(&["1/a", "1/b"], next(2))),
            (Some("2"), 1) => Reply::json(page(&["1/c"], next(3))).cut(),
            (Some("2"), 2) => Reply::status(503),
            (Some("2"), _) => Reply::json(page(&["1/c"], next(3))),
            _ => Reply::json(page(&["1/d"], None)),
        }
    })
    .await;
    let client = Client::new(server.environment(), ());
    let (mut got, mut errors) = (Vec::new(), Vec::new());
    let mut items = client.search_instances().items();
    for _ in 0..10 {
        match items.try_next().await {
            Ok(Some(instance)) => got.push(instance.id),
            Ok(None) => break,
            Err(error) => {
                assert!(error.is_transient(), "{error}");
                errors.push(error.kind());
                let position = items.position().cloned().unwrap();
                items = items.resume_at(position);
            }
        }
    }
    assert_eq!(got, ["1/a", "1/b", "1/c", "1/d"]);
    assert_eq!(errors, [ErrorKind::Transport, ErrorKind::Api]);
}

#[tokio::test]
async fn an_address_that_leads_to_itself_ends_the_stream() {
    let server = Server::start(|_, _, base| {
        Reply::json(page(
            &["1/a"],
            Some(format!("{base}/storage/api/v1/instances?x=1")),
        ))
    })
    .await;
    let client = Client::new(server.environment(), ());
    let mut items = client.search_instances().items();
    let mut count = 0;
    while items.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!((count, items.repeated(), server.asked().len()), (2, true, 2));
}

#[tokio::test]
async fn streams_outlive_their_client_and_move_between_tasks() {
    let server = Server::start(|_, _, _| Reply::json(page(&["1/a"], None))).await;
    let items = {
        let client = Client::new(server.environment(), ());
        client.search_instances().items()
    };
    let count = tokio::spawn(async move { items.count().await }).await.unwrap();
    assert_eq!(count, 1);
}

#[tokio::test]
async fn nothing_is_asked_before_somebody_wants_it() {
    let server = Server::start(|_, _, base| {
        Reply::json(page(
            &["1/a", "1/b"],
            Some(format!("{base}/storage/api/v1/instances?x=1")),
        ))
    })
    .await;
    let client = Client::new(server.environment(), ());
    let mut items = client.search_instances().items();
    assert!(server.asked().is_empty());
    for _ in 0..2 {
        items.try_next().await.unwrap().unwrap();
    }
    assert_eq!(server.asked().len(), 1);
}
