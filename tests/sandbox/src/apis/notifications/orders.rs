//! Orders of version 1.

use serde_json::{Value, json};

use super::{Order, due};
use crate::{
    apis::{Visit, filled},
    clock,
    http::Answer,
    world::locked,
};

pub(super) fn order(visit: &Visit<'_>, creator: &str) -> Answer {
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
    locked(&world.apis.notifications.0).orders.put(id.clone(), order);
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

pub(super) fn one_order(visit: &Visit<'_>, creator: &str) -> Answer {
    let id = visit.path("id");
    let now = visit.world.clock.millis();
    let mut orders = locked(&visit.world.apis.notifications.0);
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

pub(super) fn search(visit: &Visit<'_>, creator: &str) -> Answer {
    let reference = visit.request.asked("sendersReference");
    let orders = locked(&visit.world.apis.notifications.0);
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
