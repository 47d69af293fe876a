//! Starts a sandbox, gets a token from it, orders an e-mail and follows it to the end: `cargo run --example first_call`. It needs
//! no client at Altinn, and nothing leaves the machine.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

// ANCHOR: program
use altinn_auth::{Issuer, Maskinporten, Session};
use altinn_notifications::{
    Client,
    types::{EmailSendingOptions, NotificationOrderChainRequest, NotificationRecipient, RecipientEmail},
};
use altinn_sandbox::{ClientRegistration, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // An Altinn on this machine, and a Maskinporten client of a service owner.
    let sandbox = Sandbox::start().await?;
    let registration = ClientRegistration::new("310000001")
        .service_owner("ttd")
        .scopes(["altinn:serviceowner/notifications.create"]);
    let registered = sandbox.register_client(registration).await?;

    // Made once, given to every client.
    let issuer = Issuer::custom(&sandbox.maskinporten(), &sandbox.token_endpoint())?;
    let maskinporten = Maskinporten::builder(issuer, &registered.client_id).jwk(&registered.private_jwk);
    let session = Session::builder(sandbox.environment())
        .maskinporten(maskinporten)
        .build()?;
    let client = Client::new(sandbox.environment(), &session);

    let email = EmailSendingOptions::builder().subject("Hello").body("It works.");
    let recipient = RecipientEmail::builder()
        .email_address("user@example.com")
        .email_settings(email);
    let order = NotificationOrderChainRequest::builder()
        .idempotency_id("order-1")
        .recipient(NotificationRecipient::builder().recipient_email(recipient));
    let ordered = client.create_order_chain().body(order).send().await?;

    // Asks until the e-mail is delivered or has failed.
    let shipment = ordered.notification.shipment_id;
    let shipment = client.get_shipment().id(shipment).wait().await?;
    println!("{}", shipment.status);
    Ok(())
}
// ANCHOR_END: program
