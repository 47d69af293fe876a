//! Requests for access: a service owner or an end user asks, the receiver confirms, the one who is asked approves, and the
//! access is there.

use std::sync::Mutex;

use serde_json::{Value, json};

use super::{Visit, parties};
use crate::{
    bounded::{Bounded, Capacity},
    http::Answer,
    world::locked,
};

/// The role under which Altinn gives what was asked for.
const ROLE: &str = "rettighetshaver";

pub(crate) struct Requests(Mutex<State>);

struct State {
    /// Requests as they are answered, by their ids.
    requests: Bounded<Value>,
    /// What was given: `from`, `to`, and a `resource` or a `package`; by all of these.
    given: Bounded<Value>,
}

impl Requests {
    pub(super) fn new(things: Capacity) -> Self {
        Self(Mutex::new(State {
            requests: Bounded::new(things),
            given: Bounded::new(things),
        }))
    }
}

impl State {
    fn give(&mut self, from: &Value, to: &Value, kind: &str, what: &Value) {
        let key = key(from, to, kind, what);
        self.given.put(key, json!({"from": from, "to": to, kind: what}));
    }
}

fn key(from: &Value, to: &Value, kind: &str, what: &Value) -> String {
    format!("{} {} {kind} {}", from["id"], to["id"], what["id"])
}

/// The operations of service owners.
pub(super) fn of_owners(visit: &Visit<'_>) -> Option<Answer> {
    let body = visit.body();
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    Some(match visit.operation.id.as_str() {
        "list_party_urns" => visit.json(200, &json!(parties::PREFIXES)),
        "request_resource" => asked(visit, &text("from"), &text("to"), "resource", &text("resource")),
        "request_package" => asked(visit, &text("from"), &text("to"), "package", &text("package")),
        "create_request" => {
            let named = |kind: &str| body[kind]["referenceId"].as_str().map(str::to_owned);
            // Here the names of the parties are the other way round.
            match (named("resource"), named("package")) {
                (Some(what), None) => asked(visit, &text("to"), &text("from"), "resource", &what),
                (None, Some(what)) => asked(visit, &text("to"), &text("from"), "package", &what),
                _ => visit.refused(400, "Bad Request", "either a resource or a package"),
            }
        }
        "get_request_status" => {
            let state = locked(&visit.world.apis.requests.0);
            match state.requests.get(&visit.path("id")) {
                Some(request) => visit.json(200, &request["status"]),
                None => visit.refused(400, "Bad Request", "no such request"),
            }
        }
        "withdraw_request" => {
            let mut state = locked(&visit.world.apis.requests.0);
            let owner = owner(visit)["id"].clone();
            match state.requests.get_mut(&visit.path("id")) {
                None => visit.refused(400, "Bad Request", "no such request"),
                Some(request) if request["by"]["id"] != owner => {
                    visit.refused(403, "Forbidden", "the request is somebody else's")
                }
                Some(request) if !matches!(request["status"].as_str(), Some("Draft" | "Pending")) => {
                    visit.refused(400, "Bad Request", "the request was answered")
                }
                Some(request) => {
                    request["status"] = "Withdrawn".into();
                    visit.json(200, &request["status"])
                }
            }
        }
        "delegate_package" | "revoke_package" => {
            let world = visit.world;
            let ends = (
                parties::by_urn(world, &text("from")),
                parties::by_urn(world, &text("to")),
            );
            let (Some(from), Some(to)) = ends else {
                return Some(visit.refused(400, "Bad Request", "a party is not known"));
            };
            let package = parties::package(world, &text("packageUrn"));
            let mut state = locked(&world.apis.requests.0);
            if visit.operation.id == "revoke_package" {
                state.given.remove(&key(&from, &to, "package", &package));
                return Some(Answer::empty(204));
            }
            state.give(&from, &to, "package", &package);
            let name = key(&from, &to, "package", &package);
            let made = json!({
                "id": parties::id_of(world, "assignment package", &name),
                "assignmentId": parties::id_of(world, "assignment", &format!("{} {}", from["id"], to["id"])),
                "packageId": package["id"],
            });
            visit.json(200, &made)
        }
        _ => return None,
    })
}

/// The party of the service owner that calls.
fn owner(visit: &Visit<'_>) -> Value {
    parties::by_number(visit.world, &visit.caller.organisation().unwrap_or_default())
}

/// A service owner's request, which waits for its receiver's confirmation.
fn asked(visit: &Visit<'_>, from: &str, to: &str, kind: &str, what: &str) -> Answer {
    let ends = (
        parties::by_urn(visit.world, from),
        parties::by_urn(visit.world, to),
    );
    match ends {
        (Some(from), Some(to)) => {
            let request = make(visit, &from, &to, &owner(visit), "Draft", (kind, what));
            visit.json(202, &request)
        }
        _ => visit.refused(400, "Bad Request", "a URN names no person and no organisation"),
    }
}

/// Makes a request unless the same one is there in the same state; gives it.
fn make(
    visit: &Visit<'_>,
    from: &Value,
    to: &Value,
    by: &Value,
    status: &str,
    (kind, what): (&str, &str),
) -> Value {
    let world = visit.world;
    let reference = match kind {
        "package" => {
            let package = parties::package(world, what);
            json!({"id": package["id"], "referenceId": package["urn"]})
        }
        _ => json!({"id": parties::id_of(world, "resource", what), "referenceId": what}),
    };
    let mut state = locked(&world.apis.requests.0);
    let same = |request: &&Value| {
        request["from"]["id"] == from["id"]
            && request["to"]["id"] == to["id"]
            && request[kind] == reference
            && request["status"] == status
    };
    if let Some(request) = state.requests.values().find(same) {
        return request.clone();
    }
    let id = world.id("request for access");
    let mut request = json!({
        "id": id, "status": status, "type": kind, "lastUpdated": world.clock.stamp(),
        "from": from, "to": to, "by": by,
        "links": {
            "detailsLink": format!("{}/accessmanagement/ui/requests/resource?requestId={id}", world.base),
            "statusLink": format!("{}/accessmanagement/api/v1/serviceowner/delegationrequests/{id}/status", world.base),
        },
    });
    request[kind] = reference;
    state.requests.put(id, request.clone());
    request
}

/// The operations of end users; `None` for those that have no state.
pub(super) fn of_users(visit: &Visit<'_>) -> Option<Answer> {
    let asked = |name: &str| visit.request.asked(name).unwrap_or_default();
    let (party, id) = (asked("party"), asked("id"));
    let party_of = |uuid: &str| json!({"id": uuid});
    Some(match visit.operation.id.as_str() {
        "get_request" => {
            let state = locked(&visit.world.apis.requests.0);
            let found = state.requests.get(&id);
            match found.filter(|one| one["from"]["id"] == *party || one["to"]["id"] == *party) {
                Some(request) => visit.json(200, request),
                None => visit.refused(403, "Forbidden", "no request of the party"),
            }
        }
        "get_draft_request" => {
            let state = locked(&visit.world.apis.requests.0);
            match state.requests.get(&id).filter(|one| one["status"] == "Draft") {
                Some(request) => visit.json(200, request),
                None => visit.refused(403, "Forbidden", "no such draft"),
            }
        }
        "confirm_request" => step(visit, &party, &id, "Pending"),
        "withdraw_request" => step(visit, &party, &id, "Withdrawn"),
        "approve_request" => step(visit, &party, &id, "Approved"),
        "reject_request" => step(visit, &party, &id, "Rejected"),
        "request_resource" | "request_package" => {
            let kind = visit.operation.id.trim_start_matches("request_");
            let (from, to) = (party_of(&party), party_of(&asked("to")));
            let by = visit.caller.claims["urn:altinn:party:uuid"].as_str();
            let by = party_of(by.unwrap_or(&party));
            visit.json(
                200,
                &make(visit, &from, &to, &by, "Pending", (kind, &asked(kind))),
            )
        }
        "list_sent_requests" => visit.json(
            200,
            &json!({"links": {"next": null}, "data": listed(visit, "from", "to")}),
        ),
        "list_received_requests" => visit.json(
            200,
            &json!({"links": {"next": null}, "data": listed(visit, "to", "from")}),
        ),
        "count_sent_requests" => visit.json(200, &json!(listed(visit, "from", "to").len())),
        "count_received_requests" => visit.json(200, &json!(listed(visit, "to", "from").len())),
        "list_resources" => visit.json(200, &json!(permissions(visit, "resource"))),
        "list_packages" => visit.json(
            200,
            &json!({"links": {"next": null}, "data": permissions(visit, "package")}),
        ),
        _ => return None,
    })
}

/// Moves a request on, where the server lets this party do it.
fn step(visit: &Visit<'_>, party: &str, id: &str, status: &str) -> Answer {
    let mut state = locked(&visit.world.apis.requests.0);
    let Some(request) = state.requests.get_mut(id) else {
        return visit.refused(400, "Bad Request", "no such request");
    };
    let whose = match (request["status"].as_str(), status) {
        (Some("Draft"), "Pending" | "Withdrawn") | (Some("Pending"), "Withdrawn") => "from",
        (Some("Pending"), "Approved" | "Rejected") => "to",
        _ => return visit.refused(400, "Bad Request", "the request is not in a state for it"),
    };
    if request[whose]["id"] != *party {
        return visit.refused(400, "Bad Request", "the party may not change the request so");
    }
    request["status"] = status.into();
    request["lastUpdated"] = visit.world.clock.stamp().into();
    request["lastUpdatedBy"] = visit.caller.claims["urn:altinn:party:uuid"].clone();
    let request = request.clone();
    if status == "Approved" {
        let kind = request["type"].as_str().unwrap_or_default();
        // Who is asked gives it.
        state.give(&request["to"], &request["from"], kind, &request[kind]);
    }
    visit.json(200, &request)
}

/// The requests that have the party at one end.
fn listed(visit: &Visit<'_>, end: &str, other: &str) -> Vec<Value> {
    let fits = |name: &str, value: &Value| visit.request.asked(name).is_none_or(|wanted| *value == *wanted);
    let states = visit.request.asked_all("status");
    let state = locked(&visit.world.apis.requests.0);
    let own = state.requests.values().filter(|request| {
        let in_state = |wanted: &String| request["status"] == **wanted;
        fits("party", &request[end]["id"])
            && fits(other, &request[other]["id"])
            && fits("type", &request["type"])
            && (states.is_empty() || states.iter().any(in_state))
    });
    own.cloned().collect()
}

/// What was given over connections of the party, and to whom.
fn permissions(visit: &Visit<'_>, kind: &str) -> Vec<Value> {
    let world = visit.world;
    let fits = |name: &str, value: &Value| visit.request.asked(name).is_none_or(|wanted| *value == *wanted);
    let party = visit.request.asked("party").unwrap_or_default();
    let state = locked(&world.apis.requests.0);
    let given = state.given.values().filter(|one| {
        one[kind].is_object()
            && fits("from", &one["from"]["id"])
            && fits("to", &one["to"]["id"])
            && fits("resource", &one[kind]["referenceId"])
            && (one["from"]["id"] == *party || one["to"]["id"] == *party)
    });
    let told = given.map(|one| {
        let end = |name: &str| parties::entity(one[name].clone());
        let what = match kind {
            "package" => {
                let urn = one[kind]["urn"].as_str().or(one[kind]["referenceId"].as_str());
                parties::package(world, urn.unwrap_or_default())
            }
            _ => json!({
                "id": one[kind]["id"], "refId": one[kind]["referenceId"],
                "providerId": parties::id_of(world, "provider", ""), "typeId": parties::id_of(world, "resource type", ""),
            }),
        };
        let permission = json!({"from": end("from"), "to": end("to"), "role": parties::role(world, ROLE)});
        json!({kind: what, "permissions": [permission]})
    });
    told.collect()
}
