//! The state of shipments, and the feed of those that were sent.

use serde_json::{Value, json};

use super::{Orders, PAGE, Shipment};
use crate::{
    apis::{Visit, filled},
    clock,
    http::Answer,
    world::locked,
};

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

pub(super) fn shipment(visit: &Visit<'_>, creator: &str) -> Answer {
    let id = visit.path("id");
    let orders = locked(&visit.world.apis.notifications.0);
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

pub(super) fn feed(visit: &Visit<'_>, creator: &str) -> Answer {
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
    let mut orders = locked(&visit.world.apis.notifications.0);
    orders.report(now);
    let feed = &orders.feed;
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

impl Orders {
    /// Puts what was sent into the feed.
    fn report(&mut self, now: i64) {
        while let Some((due, id)) = self.pending.pop_first() {
            if due > now {
                self.pending.insert((due, id));
                return;
            }
            let Some(shipment) = self.shipments.get(&id) else {
                continue;
            };
            let (status, mut recipients) = states(shipment, now);
            for recipient in recipients.iter_mut().filter_map(Value::as_object_mut) {
                // Recipients of the feed have no type.
                recipient.remove("type");
            }
            self.sequence += 1;
            let entry = json!({
                "sequenceNumber": self.sequence, "shipmentId": id, "shipmentType": shipment.kind, "status": status,
                "recipients": recipients, "lastUpdate": clock::stamp(due),
            });
            let entry = filled(entry, json!({"sendersReference": shipment.reference}));
            self.feed
                .put(self.sequence.to_string(), (shipment.creator.clone(), entry));
        }
    }
}
