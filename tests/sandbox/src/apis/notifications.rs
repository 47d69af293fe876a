//! Altinn Notifications: orders with an idempotency id, the state of their shipments, and the feed.

mod orders;
mod shipments;

use std::{collections::BTreeSet, sync::Mutex};

use serde_json::{Value, json};

use super::{Visit, filled};
use crate::{
    bounded::{Bounded, Capacity, Weigh},
    clock,
    http::Answer,
    world::locked,
};

/// At most so many entries are in a page of the feed, and as many unless asked otherwise.
const PAGE: usize = 500;

/// The orders.
pub(crate) struct Notifications(Mutex<Orders>);

impl Notifications {
    pub(super) fn new(things: Capacity) -> Self {
        Self(Mutex::new(Orders {
            answers: Bounded::new(things),
            shipments: Bounded::new(things),
            pending: BTreeSet::new(),
            orders: Bounded::new(things),
            feed: Bounded::new(things),
            sequence: 0,
        }))
    }
}

struct Orders {
    /// Answers by organisation and idempotency id.
    answers: Bounded<Value>,
    shipments: Bounded<Shipment>,
    /// Shipments that the feed has not told of, by the time they are sent.
    pending: BTreeSet<(i64, String)>,
    /// Orders of version 1.
    orders: Bounded<Order>,
    feed: Bounded<(String, Value)>,
    sequence: i64,
}

impl Orders {
    fn ship(&mut self, id: String, shipment: Shipment) {
        // As many wait for the feed as there are shipments; those of the far future go first when there are too many.
        self.pending.insert((shipment.due, id.clone()));
        self.shipments.put(id, shipment);
        while self.pending.len() > self.shipments.len() {
            self.pending.pop_last();
        }
    }
}

struct Shipment {
    creator: String,
    kind: &'static str,
    /// When it is sent, in milliseconds since 1970.
    due: i64,
    reference: Option<String>,
    recipients: Vec<(&'static str, String)>,
}

struct Order {
    creator: String,
    body: Value,
    channel: Value,
    created: String,
    due: i64,
    cancelled: bool,
}

impl Weigh for Shipment {
    fn weight(&self) -> usize {
        let recipients: usize = self.recipients.iter().map(|(_, address)| address.weight()).sum();
        self.creator.weight() + self.reference.weight() + recipients
    }
}

impl Weigh for Order {
    fn weight(&self) -> usize {
        self.body.weight()
    }
}

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    let Some(creator) = visit.caller.org() else {
        let why =
            "the token names no service owner (`urn:altinn:org`); ask for a scope with `altinn:serviceowner`";
        return Some(visit.refused(403, "Forbidden", why));
    };
    Some(match visit.operation.id.as_str() {
        "create_order_chain" => chain(visit, &creator),
        "create_instant_order" | "create_instant_sms_order" | "create_instant_email_order" => {
            instant(visit, &creator)
        }
        "get_shipment" => shipments::shipment(visit, &creator),
        "get_shipment_feed" => shipments::feed(visit, &creator),
        "create_order" | "create_email_order" | "create_sms_order" => orders::order(visit, &creator),
        "get_order" | "get_order_status" | "cancel_order" => orders::one_order(visit, &creator),
        "search_orders" => orders::search(visit, &creator),
        _ => return None,
    })
}

/// When something is to be sent: now unless the body says so; an error when that lies in the past.
fn due(visit: &Visit<'_>, body: &Value, forgiven: i64) -> Result<i64, Answer> {
    let now = visit.world.clock.millis();
    let Some(text) = body["requestedSendTime"].as_str() else {
        return Ok(now);
    };
    let time = clock::millis(text).unwrap_or(now);
    if time < now - forgiven {
        return Err(visit.refused(400, "Bad Request", "requestedSendTime lies in the past"));
    }
    Ok(time)
}

/// The channel and the address of each recipient of an order chain.
fn recipients(recipient: &Value) -> Vec<(&'static str, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    if recipient["recipientEmail"].is_object() {
        return vec![("Email", text(&recipient["recipientEmail"]["emailAddress"]))];
    }
    if recipient["recipientSms"].is_object() {
        return vec![("SMS", text(&recipient["recipientSms"]["phoneNumber"]))];
    }
    // Addresses of persons and organisations come from the registers of Altinn; the sandbox makes them up.
    let named = [
        "recipientPerson",
        "recipientOrganization",
        "recipientExternalIdentity",
    ];
    let of = named
        .into_iter()
        .map(|name| &recipient[name])
        .find(|value| value.is_object());
    match of.and_then(|of| of["channelSchema"].as_str()) {
        Some("Sms" | "SmsPreferred") => vec![("SMS", "+4799999999".to_owned())],
        Some("EmailAndSms") => vec![
            ("Email", "user@example.com".to_owned()),
            ("SMS", "+4799999999".to_owned()),
        ],
        _ => vec![("Email", "user@example.com".to_owned())],
    }
}

/// One kind of recipient, neither more nor less.
fn one_recipient(recipient: &Value) -> bool {
    recipient
        .as_object()
        .is_some_and(|kinds| kinds.values().filter(|kind| kind.is_object()).count() == 1)
}

fn chain(visit: &Visit<'_>, creator: &str) -> Answer {
    let body = visit.body();
    let key = format!("{creator} {}", body["idempotencyId"].as_str().unwrap_or_default());
    let world = visit.world;
    let mut orders = locked(&world.apis.notifications.0);
    if let Some(answer) = orders.answers.get(&key) {
        return visit.json(200, answer);
    }
    let due = match due(visit, &body, 0) {
        Ok(due) => due,
        Err(answer) => return answer,
    };
    let reminders = body["reminders"].as_array().cloned().unwrap_or_default();
    for part in [&body].into_iter().chain(&reminders) {
        if !one_recipient(&part["recipient"]) {
            return visit.refused(
                400,
                "Bad Request",
                "recipient: exactly one kind of recipient is given",
            );
        }
    }
    let mut receipts = Vec::new();
    for (index, part) in [&body].into_iter().chain(&reminders).enumerate() {
        let delay = match (part["delayDays"].as_i64(), part["requestedSendTime"].as_str()) {
            (Some(days), None) if days >= 1 => days * 86_400_000,
            (None, Some(_)) | (None, None) if index == 0 => 0,
            (None, Some(time)) => clock::millis(time).map_or(0, |time| time - due),
            _ => {
                let why = "a reminder has exactly one of delayDays (at least 1) and requestedSendTime";
                return visit.refused(400, "Bad Request", why);
            }
        };
        let id = world.id("shipment");
        let shipment = Shipment {
            creator: creator.to_owned(),
            kind: if index == 0 { "Notification" } else { "Reminder" },
            due: due + delay,
            reference: part["sendersReference"].as_str().map(str::to_owned),
            recipients: recipients(&part["recipient"]),
        };
        receipts.push(filled(
            json!({"shipmentId": id}),
            json!({"sendersReference": part["sendersReference"]}),
        ));
        orders.ship(id, shipment);
    }
    let mut notification = receipts.remove(0);
    if !receipts.is_empty() {
        notification["reminders"] = receipts.into();
    }
    let answer = json!({"notificationOrderId": world.id("order chain"), "notification": notification});
    orders.answers.put(key, answer.clone());
    visit.json(201, &answer)
}

fn instant(visit: &Visit<'_>, creator: &str) -> Answer {
    let body = visit.body();
    let world = visit.world;
    let key = format!(
        "{creator} instant {}",
        body["idempotencyId"].as_str().unwrap_or_default()
    );
    let mut orders = locked(&world.apis.notifications.0);
    if let Some(answer) = orders.answers.get(&key) {
        return visit.json(200, answer);
    }
    let sms = body["recipientSms"]["phoneNumber"]
        .as_str()
        .or(body["recipient"]["recipientSms"]["phoneNumber"].as_str());
    let recipient = match sms {
        Some(number) => ("SMS", number.to_owned()),
        None => (
            "Email",
            body["recipientEmail"]["emailAddress"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
        ),
    };
    let id = world.id("shipment");
    let reference = body["sendersReference"].as_str().map(str::to_owned);
    let shipment = Shipment {
        creator: creator.to_owned(),
        kind: "Instant",
        due: world.clock.millis(),
        reference,
        recipients: vec![recipient],
    };
    orders.ship(id.clone(), shipment);
    let notification = filled(
        json!({"shipmentId": id}),
        json!({"sendersReference": body["sendersReference"]}),
    );
    let answer = json!({"notificationOrderId": world.id("order chain"), "notification": notification});
    orders.answers.put(key, answer.clone());
    visit.json(201, &answer)
}
