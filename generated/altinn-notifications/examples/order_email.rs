//! Orders an e-mail and follows it to the end.
// Written by `cargo xtask regenerate` from specs/altinn-notifications/examples/order_email.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_auth::Config;
use altinn_notifications::{
    Client,
    types::{EmailSendingOptions, NotificationOrderChainRequest, NotificationRecipient, RecipientEmail},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let email = EmailSendingOptions::builder().subject("Hello").body("It works.");
    let recipient = RecipientEmail::builder()
        .email_address("user@example.com")
        .email_settings(email);
    let recipient = NotificationRecipient::builder().recipient_email(recipient);
    // An order that is sent again with the same id is not carried out twice.
    let order = NotificationOrderChainRequest::builder()
        .idempotency_id("order-1")
        .recipient(recipient);
    let ordered = client.create_order_chain().body(order).send().await?;

    let shipment = client
        .get_shipment()
        .id(ordered.notification.shipment_id)
        .wait()
        .await?;
    println!("{}: {}", ordered.status(), shipment.status);
    Ok(())
}
