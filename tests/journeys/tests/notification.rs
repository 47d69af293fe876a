//! The job of the README.

use altinn_journeys::{Place, first_notification};
use altinn_notifications::types::ProcessingLifecycle;

use crate::{assert_flawless, operations, whole};

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
    assert_eq!(
        operations(&place),
        [
            "altinn-notifications/create_order_chain",
            "altinn-notifications/get_shipment"
        ]
    );
    assert_flawless(&place);
}

#[tokio::test]
async fn a_client_without_the_scope_is_told_so() {
    let scopes = ["altinn:serviceowner/notifications.create"];
    let place = Place::sandbox_with(&scopes, &["altinn:serviceowner"])
        .await
        .unwrap();
    let error = first_notification(&place, "user@example.com", |_| {})
        .await
        .unwrap_err();
    assert!(whole(&*error).contains("MP-200"), "{error}");
}
