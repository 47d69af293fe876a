//! Registers: `links.next` is an address; it goes with the headers and the body of the first request.

use altinn_authentication::Client as Authentication;
use altinn_resource_registry::Client as Registry;
use serde_json::{Value, json};

use crate::server::{Reply, Server, chain};

fn system_user(title: &str) -> Value {
    json!({ "id": "0193b1a4-8a00-7000-8000-000000000001", "integrationTitle": title, "systemId": "991825827_x",
        "created": "2026-01-01T00:00:00Z", "isDeleted": false, "userType": "Standard", "externalRef": "", "productName": "",
        "reporteeOrgNo": "310000000", "supplierName": "", "supplierOrgno": "991825827" })
}

#[tokio::test]
async fn links_are_followed_until_there_is_none() {
    let server = Server::start(|_, number, base| {
        let next = format!(
            "{base}/authentication/api/v1/systemuser/vendor/bysystem/991825827_x?token=b3BhcXVl-{number}"
        );
        Reply::json(match number {
            0 => json!({ "links": { "next": next }, "data": [system_user("a")] }),
            1 => json!({ "links": { "next": next }, "data": [] }),
            2 => json!({ "links": { "next": next }, "data": null }),
            _ => json!({ "links": {}, "data": [system_user("b")] }),
        })
    })
    .await;
    let client = Authentication::new(server.environment(), chain());
    let mut items = client.list_vendor_system_users().system_id("991825827_x").items();
    let mut count = 0;
    while items.try_next().await.unwrap().is_some() {
        count += 1;
    }
    let targets: Vec<_> = server.asked().into_iter().map(|asked| asked.target).collect();
    assert_eq!((count, targets.len()), (2, 4));
    assert_eq!(
        targets[3],
        "/authentication/api/v1/systemuser/vendor/bysystem/991825827_x?token=b3BhcXVl-2"
    );
}

#[tokio::test]
async fn a_body_is_sent_with_every_page() {
    let server = Server::start(|_, number, base| {
        let next =
            (number == 0).then(|| format!("{base}/resourceregistry/api/v1/resource/bysubjects?token=x"));
        Reply::json(json!({ "links": { "next": next }, "data": [] }))
    })
    .await;
    let client = Registry::new(server.environment(), ());
    let mut pages = client
        .search_resources_by_subjects()
        .body(vec!["urn:altinn:rolecode:dagl".to_owned()])
        .pages();
    while pages.try_next().await.unwrap().is_some() {}
    let asked = server.asked();
    assert_eq!(asked.len(), 2);
    for asked in asked {
        assert_eq!(
            (asked.method.as_str(), asked.body.as_str()),
            ("POST", r#"["urn:altinn:rolecode:dagl"]"#)
        );
    }
}

#[tokio::test]
async fn links_may_leave_out_the_host() {
    let server = Server::start(|_, number, _| {
        let next = (number == 0).then_some("/resourceregistry/api/v1/resource/updated?since=x&token=1");
        Reply::json(json!({ "links": { "next": next }, "data": [] }))
    })
    .await;
    let client = Registry::new(server.environment(), ());
    let mut pages = client.list_updated_resource_subjects().pages();
    while pages.try_next().await.unwrap().is_some() {}
    assert_eq!(
        server.asked()[1].target,
        "/resourceregistry/api/v1/resource/updated?since=x&token=1"
    );
}

#[tokio::test]
async fn the_feed_of_changed_resources_has_pages() {
    let server = Server::start(|asked, _, base| {
        let from = asked.query("token").map_or(0, |token| token.parse().unwrap());
        let next = (from < 4).then(|| {
            format!(
                "{base}/resourceregistry/api/v1/resource/changes?limit=2&token={}",
                from + 2
            )
        });
        let data: Vec<_> = (from..from + 2)
            .map(|number| json!({ "resourceId": format!("r{number}"), "changedAt": "2026-08-20T10:00:00Z" }))
            .collect();
        Reply::json(json!({ "links": { "next": next }, "data": data }))
    })
    .await;
    let client = Registry::new(server.environment(), ());
    let mut items = client.list_resource_changes().limit(2).items();
    let mut ids = Vec::new();
    while let Some(change) = items.try_next().await.unwrap() {
        ids.push(change.resource_id.unwrap_or_default());
    }
    assert_eq!(ids, ["r0", "r1", "r2", "r3", "r4", "r5"]);
    let tokens: Vec<_> = server.asked().iter().map(|asked| asked.query("token")).collect();
    assert_eq!(tokens, [None, Some("2".into()), Some("4".into())]);
}
