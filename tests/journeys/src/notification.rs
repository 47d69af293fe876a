//! Ordering a notification, and following it until it has arrived.

use altinn_notifications::{
    Client,
    types::{
        EmailSendingOptions, NotificationOrderChainRequest, NotificationRecipient, ProcessingLifecycle,
        RecipientEmail,
    },
};
use altinn_runtime::{Progressed, wait_until};
use uuid::Uuid;

use crate::{Outcome, Place};

/// Orders an e-mail and waits until it is delivered or has failed; `say` hears of each step. Gives the last status.
///
/// # Errors
/// When a call fails, or the notification has not arrived after ten minutes.
pub async fn first_notification(
    place: &Place,
    address: &str,
    mut say: impl FnMut(String),
) -> Outcome<ProcessingLifecycle> {
    let client = Client::new(place.environment.clone(), &place.session);
    let settings = EmailSendingOptions::builder()
        .subject("First notification")
        .body("It works.");
    let recipient = RecipientEmail::builder()
        .email_address(address)
        .email_settings(settings);
    let order = NotificationOrderChainRequest::builder()
        // Sent again with the same id, an order changes nothing: safe to repeat.
        .idempotency_id(Uuid::new_v4().to_string())
        .recipient(NotificationRecipient::builder().recipient_email(recipient));
    let ordered = client.create_order_chain().body(order).send().await?.into_inner();
    let shipment = ordered.notification.shipment_id;
    say(format!(
        "ordered {}, shipment {shipment}",
        ordered.notification_order_id
    ));
    let ask = || async { client.get_shipment().id(shipment).send().await };
    let answer = wait_until(
        ask,
        |answer| {
            say(format!("shipment {shipment}: {}", answer.status));
            match answer.status {
                ProcessingLifecycle::OrderRegistered | ProcessingLifecycle::OrderProcessing => {
                    Progressed::Waiting
                }
                _ => Progressed::Done,
            }
        },
        place.patience,
    )
    .await?
    .into_inner();
    for recipient in &answer.recipients {
        let to = recipient.destination.as_deref().unwrap_or("-");
        say(format!("{to}: {}", recipient.status));
    }
    Ok(answer.status)
}
