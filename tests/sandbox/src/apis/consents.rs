//! Consents: an enterprise asks, a person or an organisation answers on a page, and Maskinporten gives tokens for it.

use std::sync::Mutex;

use serde_json::{Value, json};

use super::{Visit, filled};
use crate::{
    bounded::{Bounded, Capacity},
    clock,
    http::Answer,
    world::{World, locked},
};

/// Whoever has it may ask on behalf of others.
const FOR_OTHERS: &str = "altinn:consentrequests.org";

/// Requests as they are answered, by their ids.
pub(crate) struct Consents(Mutex<Bounded<Value>>);

impl Consents {
    pub(super) fn new(things: Capacity) -> Self {
        Self(Mutex::new(Bounded::new(things)))
    }

    /// Answers a request as the person does on the page; gives where the browser goes, and `None` where none waits.
    pub(crate) fn answer(&self, world: &World, id: &str, accepted: bool) -> Option<String> {
        let mut consents = locked(&self.0);
        let request = consents.get_mut(id).filter(|one| one["status"] == "Created")?;
        let status = if accepted { "Accepted" } else { "Rejected" };
        request["status"] = status.into();
        let by = request["from"].clone();
        happened(world, request, status, &by);
        if accepted {
            request["consented"] = world.clock.stamp().into();
            world.put_consent(id, request);
        }
        request["redirectUrl"].as_str().map(str::to_owned)
    }
}

fn happened(world: &World, request: &mut Value, what: &str, by: &Value) {
    let event = json!({
        "consentEventID": world.id("consent event"), "created": world.clock.stamp(), "performedBy": by,
        "eventType": what, "consentRequestID": request["id"],
    });
    if let Some(events) = request["consentRequestEvents"].as_array_mut() {
        events.push(event);
    }
}

/// The organisation that calls, as a URN.
fn caller(visit: &Visit<'_>) -> String {
    let number = visit.caller.organisation().unwrap_or_default();
    format!("urn:altinn:organization:identifier-no:{number}")
}

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    Some(match visit.operation.id.as_str() {
        "create_consent_request" => create(visit),
        "get_consent_request" => {
            let consents = locked(&visit.world.apis.consents.0);
            match consents.get(&visit.path("consentRequestId")) {
                None => visit.missing("no such request"),
                Some(request) if request["to"] != *caller(visit) => {
                    visit.refused(403, "Forbidden", "the request is another organisation's")
                }
                Some(request) => visit.json(200, request),
            }
        }
        "list_consent_events" => {
            let own = caller(visit);
            let wanted = visit.request.asked_all("eventType");
            let one = visit.request.asked("consentRequestId");
            let consents = locked(&visit.world.apis.consents.0);
            let requests = consents.values().filter(|request| {
                request["to"] == *own && one.as_deref().is_none_or(|id| request["id"] == *id)
            });
            let events =
                requests.flat_map(|request| request["consentRequestEvents"].as_array().into_iter().flatten());
            let mut told: Vec<Value> = events
                .filter(|event| {
                    let kind = event["eventType"].as_str().unwrap_or_default();
                    wanted.is_empty() || wanted.iter().any(|one| one.eq_ignore_ascii_case(kind))
                })
                .map(|event| {
                    json!({
                        "consentRequestId": event["consentRequestID"], "changedDate": event["created"],
                        "eventType": event["eventType"],
                    })
                })
                .collect();
            told.sort_by(|one, other| one["changedDate"].as_str().cmp(&other["changedDate"].as_str()));
            visit.json(200, &json!({"links": {"next": null}, "data": told}))
        }
        _ => return None,
    })
}

fn create(visit: &Visit<'_>) -> Answer {
    let (world, body, own) = (visit.world, visit.body(), caller(visit));
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    if text("to") != own && !visit.caller.has_scope(FOR_OTHERS) {
        return visit.refused(403, "Forbidden", "`to` is not the organisation of the token");
    }
    let id = text("id").to_lowercase();
    let mut consents = locked(&world.apis.consents.0);
    if let Some(existing) = consents.get(&id) {
        return if existing["from"] == body["from"] && existing["to"] == body["to"] {
            visit.json(200, existing)
        } else {
            visit.refused(400, "Bad Request", "there is a consent of this id between others")
        };
    }
    if clock::millis(&text("validTo")).is_none_or(|until| until <= world.clock.millis()) {
        return visit.refused(400, "Bad Request", "`validTo` is not in the future");
    }
    let required = json!({
        "id": id, "from": body["from"], "to": body["to"], "validTo": body["validTo"],
        "consentRights": body["consentRights"], "redirectUrl": body["redirectUrl"], "status": "Created",
        "portalViewMode": body["portalViewMode"].as_str().unwrap_or("Hide"), "consentRequestEvents": [],
        "viewUri": format!("{}/sandbox/consents/{id}", world.base),
    });
    let optional = json!({
        "requiredDelegator": body["requiredDelegator"], "requestMessage": body["requestMessage"],
        "handledBy": if text("to") == own { Value::Null } else { json!(own) },
    });
    let mut made = filled(required, optional);
    happened(world, &mut made, "Created", &json!(own));
    consents.put(id.clone(), made.clone());
    let location = format!("{}{}/{id}", world.base, visit.operation.path);
    visit.json(201, &made).header("location", &location)
}
