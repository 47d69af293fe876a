//! The job of the README, against the sandbox.

use altinn_journeys::{Place, first_notification};
use altinn_notifications::types::ProcessingLifecycle;

#[tokio::test]
async fn a_notification_is_ordered_and_followed_until_it_has_arrived() {
    let place = Place::sandbox(&["altinn:serviceowner/notifications.create"])
        .await
        .unwrap();
    let mut steps = Vec::new();
    let status = first_notification(&place, "user@example.com", |step| steps.push(step))
        .await
        .unwrap();
    assert_eq!(status, ProcessingLifecycle::OrderCompleted);
    assert!(steps.last().unwrap().starts_with("user@example.com"), "{steps:?}");
    let sandbox = place.sandbox.unwrap();
    let operations: Vec<String> = sandbox
        .requests()
        .into_iter()
        .filter_map(|request| request.operation)
        .collect();
    assert_eq!(
        operations,
        [
            "altinn-authentication/exchange_token",
            "altinn-notifications/create_order_chain",
            "altinn-notifications/get_shipment"
        ]
    );
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}

#[tokio::test]
async fn a_client_without_the_scope_is_told_so() {
    let place = Place::sandbox(&["altinn:serviceowner"]).await.unwrap();
    let error = first_notification(&place, "user@example.com", |_| {})
        .await
        .unwrap_err();
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        text = format!("{text}: {inner}");
        source = inner.source();
    }
    assert!(text.contains("MP-200"), "{text}");
}
