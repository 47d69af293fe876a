//! Events: the header `next` says where the next page begins.

use altinn_events::Client;
use altinn_runtime::{CallOptions, Position};
use serde_json::{Value, json};

use crate::server::{Asked, Reply, Server, chain};

/// Events with these ids.
fn events(ids: &[&str]) -> Value {
    ids.iter()
        .map(|id| {
            json!({ "id": id, "source": "https://example.com/1", "specversion": "1.0", "type": "app.instance.created",
                    "resource": "urn:altinn:resource:app_ttd_x" })
        })
        .collect()
}

/// All ids in order, pages of two, with a `next` whose values are as they are, unencoded.
fn paged(all: &'static [&'static str]) -> impl Fn(&Asked, usize, &str) -> Reply + Send + Sync {
    move |asked, _, base| {
        let after = asked.query("after").unwrap_or_default();
        let from = all
            .iter()
            .position(|id| *id == after)
            .map_or(0, |index| index + 1);
        let page = &all[from..all.len().min(from + 2)];
        let reply = Reply::json(events(page));
        match page.last() {
            Some(last) => {
                let next = format!(
                    "{base}/events/api/v1/events?resource=urn:altinn:resource:app_ttd_x&after={last}&size=2"
                );
                reply.header("next", next)
            }
            None => reply,
        }
    }
}

async fn ids(client: &Client) -> Vec<String> {
    let mut items = client
        .search_events()
        .resource("urn:altinn:resource:app_ttd_x")
        .size(2)
        .items();
    let mut ids = Vec::new();
    while let Some(event) = items.try_next().await.unwrap() {
        ids.push(event.id);
    }
    assert!(!items.repeated());
    ids
}

#[tokio::test]
async fn events_of_all_pages_come_in_order_and_an_empty_page_is_the_end() {
    let server = Server::start(paged(&["1", "2", "3", "4", "5"])).await;
    let client = Client::new(server.environment(), chain());
    assert_eq!(ids(&client).await, ["1", "2", "3", "4", "5"]);
    let after: Vec<_> = server.asked().iter().map(|asked| asked.query("after")).collect();
    assert_eq!(
        after,
        [None, Some("2".into()), Some("4".into()), Some("5".into())]
    );
    for asked in server.asked() {
        assert_eq!(asked.header("authorization"), Some("Bearer of-a-test"));
        assert_eq!(
            (asked.query("size").as_deref(), asked.method.as_str()),
            (Some("2"), "GET")
        );
        assert_eq!(
            asked.query("resource").as_deref(),
            Some("urn:altinn:resource:app_ttd_x")
        );
    }
}

#[tokio::test]
async fn ids_that_are_not_encoded_in_the_header_survive() {
    let server = Server::start(paged(&["a", "x+y", "b", "50%", "c"])).await;
    let client = Client::new(server.environment(), ());
    assert_eq!(ids(&client).await, ["a", "x+y", "b", "50%", "c"]);
}

#[tokio::test]
async fn a_header_that_repeats_itself_ends_the_stream() {
    let server =
        Server::start(|_, _, base| Reply::json(events(&["1"])).header("next", format!("{base}/e?after=1")))
            .await;
    let client = Client::new(server.environment(), ());
    let mut pages = client.search_events().resource("r").pages();
    let mut count = 0;
    while pages.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert!(pages.repeated() && count == 2, "{count}");
}

#[tokio::test]
async fn a_circle_of_several_positions_ends_too() {
    let server = Server::start(|_, number, base| {
        Reply::json(events(&["1"])).header("next", format!("{base}/e?after={}", number % 3))
    })
    .await;
    let client = Client::new(server.environment(), ());
    let mut pages = client.search_events().resource("r").pages();
    while pages.try_next().await.unwrap().is_some() {}
    assert!(pages.repeated());
    assert_eq!(server.asked().len(), 4);
}

#[tokio::test]
async fn a_position_in_the_middle_of_a_page_goes_on_with_the_next_event() {
    let server = Server::start(paged(&["1", "2", "3", "4"])).await;
    let client = Client::new(server.environment(), ());
    let mut items = client.search_events().resource("r").items();
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "1");
    let saved = serde_json::to_string(items.position().unwrap()).unwrap();
    assert_eq!(saved, r#"{"value":"1"}"#);
    let position: Position = serde_json::from_str(&saved).unwrap();
    let mut rest = client.search_events().resource("r").items().resume_at(position);
    assert_eq!(rest.try_next().await.unwrap().unwrap().id, "2");
    let mut same = client.search_events().resource("r").after("1").items();
    assert_eq!(same.position(), Some(&"1".into()));
    assert_eq!(same.try_next().await.unwrap().unwrap().id, "2");
}

#[tokio::test]
async fn nothing_goes_to_the_host_of_a_header_that_names_another_one() {
    let stranger = Server::start(|_, _, _| Reply::status(500)).await;
    let elsewhere = stranger.base().to_owned();
    let server = Server::start(move |asked, _, _| match asked.query("after") {
        None => {
            Reply::json(events(&["1"])).header("next", format!("{elsewhere}/events/api/v1/events?after=1"))
        }
        Some(_) => Reply::json(events(&[])),
    })
    .await;
    let client = Client::new(server.environment(), chain());
    assert_eq!(ids(&client).await, ["1"]);
    assert!(stranger.asked().is_empty());
}

#[tokio::test]
async fn a_lenient_stream_goes_over_members_that_do_not_fit_and_lists_them() {
    let server = Server::start(|asked, _, base| {
        if asked.query("after").is_some() {
            return Reply::json(events(&[]));
        }
        let mut page = events(&["1", "2", "3"]);
        page[1]["subject"] = json!(7);
        page[2]["time"] = json!({ "at": "noon" });
        Reply::json(page).header("next", format!("{base}/events/api/v1/events?after=3"))
    })
    .await;
    let client = Client::new(server.environment(), ());
    let search = || client.search_events().resource("urn:altinn:resource:app_ttd_x");
    let strict = search().items().try_next().await.unwrap_err();
    assert!(strict.to_string().contains("`[1].subject`"), "{strict}");
    let lenient = || search().with_options(CallOptions::new().lenient());
    let mut items = lenient().items();
    let mut ids = Vec::new();
    while let Some(event) = items.try_next().await.unwrap() {
        assert_eq!((event.subject, event.time), (None, None));
        ids.push(event.id);
    }
    assert_eq!(ids, ["1", "2", "3"]);
    assert_eq!(items.take_left_out(), ["[1].subject", "[2].time"]);
    assert_eq!(items.take_left_out(), [""; 0]);
    let page = lenient().pages().try_next().await.unwrap().unwrap();
    assert_eq!((page.len(), page.left_out().len()), (3, 2));
}
