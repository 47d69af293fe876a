//! Dialogporten: `continuationToken` goes into the same query, while `hasNextPage` says that there is more.

use altinn_dialogporten_serviceowner::Client;
use altinn_runtime::ErrorKind;
use serde_json::{Value, json};

use crate::server::{Reply, Server};

const PARTY: &str = "urn:altinn:organization:identifier-no:991825827";

fn page(dialogs: usize, more: Value, token: Value) -> Value {
    let item = json!({ "dialog": { "id": "0193b1a4-8a00-7000-8000-000000000001", "org": "ttd" },
        "id": "0193b1a4-8a00-7000-8000-000000000001", "dialogId": "0193b1a4-8a00-7000-8000-000000000001",
        "endUserContextRevision": "0193b1a4-8a00-7000-8000-000000000002", "systemLabels": ["Default"] });
    json!({ "items": vec![item; dialogs], "hasNextPage": more, "continuationToken": token, "orderBy": "createdat_desc" })
}

async fn pages(replies: Vec<Value>) -> (usize, Vec<Option<String>>, bool) {
    let server =
        Server::start(move |_, number, _| Reply::json(replies[number.min(replies.len() - 1)].clone())).await;
    let client = Client::new(server.environment(), ());
    let mut pages = client
        .search_end_user_contexts()
        .party(vec![PARTY.to_owned()])
        .limit(2)
        .pages();
    let mut count = 0;
    while let Some(page) = pages.try_next().await.unwrap() {
        count += page.items.len();
    }
    let asked = server.asked();
    assert!(
        asked
            .iter()
            .all(|asked| asked.query("limit").as_deref() == Some("2") && asked.query("party").is_some())
    );
    (
        count,
        asked
            .iter()
            .map(|asked| asked.query("continuationToken"))
            .collect(),
        pages.repeated(),
    )
}

#[tokio::test]
async fn the_token_of_each_page_goes_into_the_next_query() {
    let replies = vec![
        page(2, json!(true), json!("2024-01-01T00:00:00+00:00,id==")),
        page(0, json!(true), json!("b")),
        page(1, json!(false), json!("c")),
    ];
    let (count, tokens, repeated) = pages(replies).await;
    assert_eq!(
        tokens,
        [
            None,
            Some("2024-01-01T00:00:00+00:00,id==".to_owned()),
            Some("b".to_owned())
        ]
    );
    assert_eq!((count, repeated), (3, false));
}

#[tokio::test]
async fn without_a_token_there_is_no_next_page() {
    for token in [json!(null), json!("")] {
        let (_, tokens, repeated) = pages(vec![page(1, json!(true), token)]).await;
        assert_eq!((tokens.len(), repeated), (1, false));
    }
}

#[tokio::test]
async fn a_page_that_does_not_say_whether_there_is_more_ends_in_an_error_that_names_the_member() {
    let mut silent = page(1, json!(true), json!("a"));
    silent.as_object_mut().unwrap().remove("hasNextPage");
    for reply in [silent, page(1, json!(null), json!("a"))] {
        let server = Server::start(move |_, _, _| Reply::json(reply.clone())).await;
        let client = Client::new(server.environment(), ());
        let asked = client.search_end_user_contexts().party(vec![PARTY.to_owned()]);
        let error = asked.pages().try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("`hasNextPage`"), "{error}");
    }
}

#[tokio::test]
async fn a_token_that_comes_back_ends_the_stream() {
    let (_, tokens, repeated) = pages(vec![page(1, json!(true), json!("a"))]).await;
    assert_eq!((tokens.len(), repeated), (2, true));
}
