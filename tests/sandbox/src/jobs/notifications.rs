//! Altinn Notifications: orders with an idempotency id, the state of their shipments, and the feed.

use std::sync::Mutex;

use serde_json::{Value, json};

use super::{Visit, filled};
use crate::{clock, http::Answer, shelf::Shelf, world::locked};

/// At most so many entries are in a page of the feed, and as many unless asked otherwise.
const PAGE: usize = 500;

/// The orders.
#[derive(Default)]
pub(crate) struct Notifications(Mutex<Orders>);

#[derive(Default)]
struct Orders {
    /// Answers by organisation and idempotency id.
    answers: Shelf<Value>,
    shipments: Shelf<Shipment>,
    /// Orders of version 1.
    orders: Shelf<Order>,
    feed: Shelf<(String, Value)>,
    sequence: i64,
}

struct Shipment {
    creator: String,
    kind: &'static str,
    /// When it is sent, in milliseconds since 1970.
    due: i64,
    reference: Option<String>,
    recipients: Vec<(&'static str, String)>,
    reported: bool,
}

struct Order {
    creator: String,
    body: Value,
    channel: Value,
    created: String,
    due: i64,
    cancelled: bool,
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
        "get_shipment" => shipment(visit, &creator),
        "get_shipment_feed" => feed(visit, &creator),
        "create_order" | "create_email_order" | "create_sms_order" => order(visit, &creator),
        "get_order" | "get_order_status" | "cancel_order" => one_order(visit, &creator),
        "search_orders" => search(visit, &creator),
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
    let mut orders = locked(&world.jobs.notifications.0);
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
            reported: false,
        };
        receipts.push(filled(
            json!({"shipmentId": id}),
            json!({"sendersReference": part["sendersReference"]}),
        ));
        orders.shipments.put(id, shipment);
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
    let mut orders = locked(&world.jobs.notifications.0);
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
        reported: false,
    };
    orders.shipments.put(id.clone(), shipment);
    let notification = filled(
        json!({"shipmentId": id}),
        json!({"sendersReference": body["sendersReference"]}),
    );
    let answer = json!({"notificationOrderId": world.id("order chain"), "notification": notification});
    orders.answers.put(key, answer.clone());
    visit.json(201, &answer)
}

/// Where a shipment is: registered until it is due, then sent.
fn states(shipment: &Shipment, now: i64) -> (&'static str, Vec<Value>) {
    let done = now >= shipment.due;
    let update = clock::stamp(if done { shipment.due } else { now });
    let recipient = |(channel, address): &(&'static str, String)| {
        let status = match (*channel, done) {
            ("SMS", true) => "SMS_Delivered",
            ("SMS", false) => "SMS_New",
            (_, true) => "Email_Delivered",
            (_, false) => "Email_New",
        };
        json!({"type": channel, "destination": address, "status": status, "lastUpdate": update})
    };
    let status = if done {
        "Order_Completed"
    } else {
        "Order_Registered"
    };
    (status, shipment.recipients.iter().map(recipient).collect())
}

fn shipment(visit: &Visit<'_>, creator: &str) -> Answer {
    let id = visit.path("id");
    let orders = locked(&visit.world.jobs.notifications.0);
    let Some(shipment) = orders
        .shipments
        .get(&id)
        .filter(|shipment| shipment.creator == creator)
    else {
        return visit.refused(404, "NOT-00003", "no such shipment");
    };
    let now = visit.world.clock.millis();
    let (status, recipients) = states(shipment, now);
    let manifest = json!({
        "shipmentId": id, "type": shipment.kind, "status": status, "recipients": recipients,
        "lastUpdate": clock::stamp(shipment.due.min(now)),
    });
    visit.json(
        200,
        &filled(manifest, json!({"sendersReference": shipment.reference})),
    )
}

fn feed(visit: &Visit<'_>, creator: &str) -> Answer {
    let number = |name: &str| {
        visit
            .request
            .asked(name)
            .and_then(|text| text.parse::<i64>().ok())
    };
    let from = number("seq").unwrap_or(0);
    let size = number("pageSize")
        .and_then(|size| usize::try_from(size).ok())
        .unwrap_or(PAGE)
        .clamp(1, PAGE);
    let downwards = visit
        .request
        .asked("orderBy")
        .is_some_and(|order| order.eq_ignore_ascii_case("desc"));
    let now = visit.world.clock.millis();
    let mut orders = locked(&visit.world.jobs.notifications.0);
    let Orders {
        shipments,
        feed,
        sequence,
        ..
    } = &mut *orders;
    report(shipments, feed, sequence, now);
    let own = feed
        .values()
        .filter(|(owner, _)| owner == creator)
        .map(|(_, entry)| entry);
    let sequence_of = |entry: &&Value| entry["sequenceNumber"].as_i64().unwrap_or_default();
    let page: Vec<&Value> = if downwards {
        own.rev()
            .filter(|entry| from == 0 || sequence_of(entry) < from)
            .take(size)
            .collect()
    } else {
        own.filter(|entry| sequence_of(entry) > from).take(size).collect()
    };
    visit.json(200, &json!(page))
}

/// Puts what was sent into the feed.
fn report(shipments: &mut Shelf<Shipment>, feed: &mut Shelf<(String, Value)>, sequence: &mut i64, now: i64) {
    let sent = |(id, shipment): (&str, &Shipment)| {
        (!shipment.reported && shipment.due <= now).then(|| (shipment.due, id.to_owned()))
    };
    let mut ids: Vec<(i64, String)> = shipments.iter().filter_map(sent).collect();
    ids.sort();
    for (_, id) in ids {
        let Some(shipment) = shipments.get_mut(&id) else {
            continue;
        };
        shipment.reported = true;
        let (status, mut recipients) = states(shipment, now);
        for recipient in recipients.iter_mut().filter_map(Value::as_object_mut) {
            // Recipients of the feed have no type.
            recipient.remove("type");
        }
        *sequence += 1;
        let entry = json!({
            "sequenceNumber": *sequence, "shipmentId": id, "shipmentType": shipment.kind, "status": status,
            "recipients": recipients, "lastUpdate": clock::stamp(shipment.due),
        });
        let entry = filled(entry, json!({"sendersReference": shipment.reference}));
        feed.put(sequence.to_string(), (shipment.creator.clone(), entry));
    }
}

fn order(visit: &Visit<'_>, creator: &str) -> Answer {
    let body = visit.body();
    // Version 1 forgives five minutes.
    let due = match due(visit, &body, 300_000) {
        Ok(due) => due,
        Err(answer) => return answer,
    };
    let channel = match visit.operation.id.as_str() {
        "create_email_order" => json!("Email"),
        "create_sms_order" => json!("Sms"),
        _ => body["notificationChannel"].clone(),
    };
    let world = visit.world;
    let id = world.id("order");
    let order = Order {
        creator: creator.to_owned(),
        body,
        channel,
        created: world.clock.stamp(),
        due,
        cancelled: false,
    };
    locked(&world.jobs.notifications.0).orders.put(id.clone(), order);
    let lookup = json!({"status": "Success", "isReserved": [], "missingContact": []});
    let location = format!("{}/notifications/api/v1/orders/{id}", world.base);
    visit
        .json(202, &json!({"orderId": id, "recipientLookup": lookup}))
        .header("location", &location)
}

fn plain(id: &str, order: &Order) -> Value {
    let body = &order.body;
    let members = json!({
        "id": id, "creator": order.creator, "created": order.created, "notificationChannel": order.channel,
        "requestedSendTime": clock::stamp(order.due),
    });
    let optional = json!({
        "sendersReference": body["sendersReference"], "resourceId": body["resourceId"],
        "ignoreReservation": body["ignoreReservation"], "conditionEndpoint": body["conditionEndpoint"],
    });
    filled(members, optional)
}

fn one_order(visit: &Visit<'_>, creator: &str) -> Answer {
    let id = visit.path("id");
    let now = visit.world.clock.millis();
    let mut orders = locked(&visit.world.jobs.notifications.0);
    let Some(order) = orders
        .orders
        .get_mut(&id)
        .filter(|order| order.creator == creator)
    else {
        return visit.missing("no such order");
    };
    let mut answer = plain(&id, order);
    if visit.operation.id == "get_order" {
        answer["recipients"] = order.body["recipients"].clone();
        return visit.json(200, &answer);
    }
    if visit.operation.id == "cancel_order" {
        if order.due <= now {
            return visit.refused(409, "Conflict", "the order is being sent");
        }
        order.cancelled = true;
    }
    let status = match (order.cancelled, order.due <= now) {
        (true, _) => "Cancelled",
        (false, true) => "Completed",
        (false, false) => "Registered",
    };
    answer["processingStatus"] = json!({"status": status, "lastUpdate": visit.world.clock.stamp()});
    visit.json(200, &answer)
}

fn search(visit: &Visit<'_>, creator: &str) -> Answer {
    let reference = visit.request.asked("sendersReference");
    let orders = locked(&visit.world.jobs.notifications.0);
    let fits = |(_, order): &(&str, &Order)| {
        order.creator == creator
            && reference
                .as_deref()
                .is_none_or(|text| order.body["sendersReference"] == text)
    };
    let found: Vec<Value> = orders
        .orders
        .iter()
        .filter(fits)
        .map(|(id, order)| plain(id, order))
        .collect();
    visit.json(200, &json!({"count": found.len(), "orders": found}))
}
