//! Jobs of programs without an async runtime: plain threads, loops, readers and writers.

use std::{io, thread, time::Duration};

use altinn_journeys::{
    OWNER, Outcome, Place,
    broker::{RECIPIENT_SCOPE, SENDER_SCOPE},
    first_notification,
};
use altinn_notifications::types::{
    EmailSendingOptions, NotificationOrderChainRequest, NotificationRecipient, ProcessingLifecycle,
    RecipientEmail, builder,
};
use altinn_runtime::{CallOptions, ErrorKind, WaitOptions, blocking, blocking::Blocking};
use altinn_sandbox::{Fault, FaultRule};

use crate::{assert_flawless, sandbox};

const NOTIFY: &str = "altinn:serviceowner/notifications.create";
const RECIPIENT: &str = "310000027";

fn order(reference: &str) -> builder::NotificationOrderChainRequestBuilder {
    let settings = EmailSendingOptions::builder().subject("Hello").body("It works.");
    let recipient = RecipientEmail::builder()
        .email_address("user@example.com")
        .email_settings(settings);
    NotificationOrderChainRequest::builder()
        .idempotency_id(reference)
        .recipient(NotificationRecipient::builder().recipient_email(recipient))
}

#[test]
fn threads_order_notifications_with_one_session_and_one_client() {
    const THREADS: usize = 8;
    const ORDERS: usize = 5;
    let altinn = Blocking::new().unwrap();
    let place = altinn.run(Place::sandbox(&[NOTIFY])).unwrap();
    let client = altinn_notifications::Client::new(place.environment.clone(), &place.session);
    let threads: Vec<_> = (0..THREADS)
        .map(|thread| {
            let (altinn, client) = (altinn.clone(), client.clone());
            thread::spawn(move || -> Outcome<()> {
                for number in 0..ORDERS {
                    let order = order(&format!("{thread}-{number}"));
                    let made = altinn.run(client.create_order_chain().body(order).send())?;
                    let id = made.notification.shipment_id;
                    let shipment = altinn.run(client.get_shipment().id(id).send())?;
                    assert_eq!(shipment.shipment_id, id);
                }
                Ok(())
            })
        })
        .collect();
    threads
        .into_iter()
        .for_each(|thread| thread.join().unwrap().unwrap());

    // One token was enough for all of them.
    let requests = sandbox(&place).requests();
    let tokens = requests
        .iter()
        .filter(|request| request.target.starts_with("/maskinporten"));
    assert_eq!(tokens.count(), 1, "{requests:?}");
    // What takes async code as a whole runs, too.
    let status = altinn.run(first_notification(&place, "user@example.com", |_| {}));
    assert_eq!(status.unwrap(), ProcessingLifecycle::OrderCompleted);
    let items: Result<Vec<_>, _> = altinn.iter(client.get_shipment_feed().items()).collect();
    assert!(items.unwrap().len() > THREADS * ORDERS);
    assert_flawless(&place);
}

#[test]
fn a_file_goes_through_the_broker_from_a_reader_into_a_writer() {
    let altinn = Blocking::new().unwrap();
    let place = altinn.run(Place::sandbox(&[SENDER_SCOPE])).unwrap();
    let other = altinn
        .run(place.other("RECIPIENT", RECIPIENT, &[RECIPIENT_SCOPE]))
        .unwrap();
    let bytes: Vec<u8> = (0..3_000_000_u32).map(|number| (number % 251) as u8).collect();
    let sender = altinn_broker::Client::new(place.environment.clone(), &place.session);
    let transfer = altinn_broker::types::FileTransferInitialize::builder()
        .resource_id("files")
        .sender(format!("0192:{OWNER}"))
        .recipients([format!("0192:{RECIPIENT}")])
        .file_name("report.zip");
    let made = altinn
        .run(sender.create_file_transfer().body(transfer).send())
        .unwrap();
    let id = made.file_transfer_id;
    let body = blocking::body(io::Cursor::new(bytes.clone())).length(bytes.len() as u64);
    altinn
        .run(sender.upload_file().file_transfer_id(id).body(body).send())
        .unwrap();
    let waiting = sender.get_file_transfer().file_transfer_id(id);
    altinn
        .run(waiting.wait_with(WaitOptions::new().first(Duration::from_millis(10))))
        .unwrap();

    let recipient = altinn_broker::Client::new(place.environment.clone(), &other.session);
    let download = altinn
        .run(recipient.download_file().file_transfer_id(id).send())
        .unwrap();
    let mut got = Vec::new();
    io::copy(&mut altinn.reader(download.into_inner()), &mut got).unwrap();
    assert!(got == bytes);
    assert_flawless(&place);
}

#[test]
fn the_time_limit_of_a_call_covers_a_token_server_that_does_not_answer() {
    let altinn = Blocking::new().unwrap();
    let place = altinn.run(Place::sandbox(&[NOTIFY])).unwrap();
    let never = Fault::Latency(Duration::from_secs(600));
    sandbox(&place).fault(FaultRule::new(never).operation("/maskinporten/token"));
    let client = altinn_notifications::Client::new(place.environment.clone(), &place.session);
    let limited = client
        .get_shipment_feed()
        .with_options(CallOptions::new().timeout(Duration::from_millis(200)));
    let error = altinn.run(limited.send()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let requests = sandbox(&place).requests();
    assert!(requests.iter().all(|request| request.operation.is_none()));
}
