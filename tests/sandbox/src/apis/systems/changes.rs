//! Requests of vendors to change the rights of a system user, and the questions of vendors about their system users.

use serde_json::{Value, json};

use super::{Registers, User, is_own};
use crate::{
    apis::{Visit, filled},
    http::Answer,
    world::locked,
};

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    let mut registers = locked(&visit.world.apis.systems.0);
    Some(match visit.operation.id.as_str() {
        "create_change_request" => create(visit, &mut registers),
        "get_change_request"
        | "delete_change_request"
        | "get_change_request_for_party"
        | "get_change_request_for_user"
        | "approve_change_request"
        | "reject_change_request" => one(visit, &mut registers),
        "get_change_request_by_external_ref" => {
            let wanted = [
                ("systemId", visit.path("systemId")),
                ("partyOrgNo", visit.path("orgNo")),
                ("externalRef", visit.path("externalRef")),
            ];
            let fits = |change: &&Value| wanted.iter().all(|(name, text)| change[*name] == text.as_str());
            match registers.changes.values().rev().find(fits) {
                Some(change) => visit.json(200, change),
                None => visit.missing("AUTH-00010, no such request"),
            }
        }
        "list_change_requests" => {
            let system = visit.path("systemId");
            let of = |change: &&Value| change["systemId"] == system.as_str();
            let found: Vec<&Value> = registers.changes.values().filter(of).collect();
            visit.json(200, &json!({"links": {}, "data": found}))
        }
        "list_vendor_system_users" => {
            let system = visit.path("systemId");
            if !is_own(visit, &system) {
                return Some(visit.refused(403, "Forbidden", "the system is another vendor's"));
            }
            let users = registers.users.values().filter(|user| user.system == system);
            let found: Vec<Value> = users.map(shown).collect();
            visit.json(200, &json!({"links": {}, "data": found}))
        }
        "get_vendor_system_user" => {
            let asked = |name: &str| visit.request.asked(name).unwrap_or_default();
            let (system, number) = (asked("system-id"), asked("orgno"));
            // Altinn takes the number of the party for a reference that was not given.
            let reference = visit
                .request
                .asked("external-ref")
                .unwrap_or_else(|| number.clone());
            let fits =
                |user: &&User| user.system == system && user.owner == number && user.reference == reference;
            match registers
                .users
                .values()
                .find(fits)
                .filter(|_| is_own(visit, &system))
            {
                Some(user) => visit.json(200, &shown(user)),
                None => visit.missing("AUTH-00015, no such system user"),
            }
        }
        _ => return None,
    })
}

fn shown(user: &User) -> Value {
    json!({
        "id": user.id, "systemId": user.system, "reporteeOrgNo": user.owner, "externalRef": user.reference,
        "supplierOrgno": user.system.split('_').next(), "isDeleted": false, "created": user.created,
    })
}

/// A new request is answered with 201; the same request again, while it waits, with 200.
fn create(visit: &Visit<'_>, registers: &mut Registers) -> Answer {
    let id = visit.request.asked("system-user-id").unwrap_or_default();
    let Some(user) = registers.users.get(&id) else {
        return visit.missing("AUTH-00015, no such system user");
    };
    if !is_own(visit, &user.system) {
        return visit.refused(403, "Forbidden", "the system user is another vendor's");
    }
    let body = visit.body();
    let members = [
        "requiredRights",
        "unwantedRights",
        "requiredAccessPackages",
        "unwantedAccessPackages",
    ];
    let same = |change: &&Value| {
        change["systemUserId"] == id.as_str()
            && change["status"] == "New"
            && members.iter().all(|name| {
                change.get(name).unwrap_or(&Value::Null) == body.get(name).unwrap_or(&Value::Null)
            })
    };
    if let Some(existing) = registers.changes.values().find(same) {
        return visit.json(200, existing);
    }
    // The vendor brings the id, unless it was taken.
    let brought = visit.request.asked("correlation-id");
    let brought = brought.filter(|id| registers.changes.get(id).is_none());
    let request = brought.unwrap_or_else(|| visit.world.id("change request"));
    let made = json!({
        "id": request, "systemId": user.system, "partyOrgNo": user.owner, "externalRef": user.reference,
        "systemUserId": user.id, "status": "New", "created": visit.world.clock.stamp(),
        "confirmUrl": format!("{}/sandbox/system-user-requests/{request}", visit.world.base),
    });
    let given: Value = members
        .into_iter()
        .chain(["redirectUrl"])
        .map(|name| (name.to_owned(), body[name].clone()))
        .collect();
    let made = filled(made, given);
    registers.changes.put(request.clone(), made.clone());
    let location = format!("{}{}/{request}", visit.world.base, visit.operation.path);
    visit.json(201, &made).header("location", &location)
}

fn one(visit: &Visit<'_>, registers: &mut Registers) -> Answer {
    let id = visit.path("requestId");
    let Some(change) = registers.changes.get_mut(&id) else {
        return visit.missing("AUTH-00010, no such request");
    };
    let operation = visit.operation.id.as_str();
    let vendors = ["get_change_request", "delete_change_request"].contains(&operation);
    if vendors && !is_own(visit, change["systemId"].as_str().unwrap_or_default()) {
        return visit.refused(403, "Forbidden", "the request is another vendor's");
    }
    match operation {
        "delete_change_request" => {
            registers.changes.remove(&id);
            Answer::empty(202)
        }
        "approve_change_request" | "reject_change_request" if change["status"] != "New" => {
            visit.refused(400, "AUTH-00013", "the request is not in status New")
        }
        "approve_change_request" | "reject_change_request" => {
            let accepted = operation == "approve_change_request";
            change["status"] = if accepted { "Accepted" } else { "Rejected" }.into();
            visit.json(200, &json!(true))
        }
        _ => visit.json(200, change),
    }
}
