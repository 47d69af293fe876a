//! Altinn Authentication's system register and system users: register, request, approve, and then a token.

mod changes;

use std::sync::Mutex;

use serde_json::{Value, json};

use super::{Visit, filled};
use crate::{
    bounded::{Bounded, Capacity, Weigh},
    http::Answer,
    maskinporten::normalised,
    world::{World, locked},
};

/// What the registers hold.
pub(crate) struct Systems(Mutex<Registers>);

struct Registers {
    /// Systems as they were registered, by their ids.
    systems: Bounded<Value>,
    /// Requests for system users, as they are answered, by their ids.
    requests: Bounded<Value>,
    users: Bounded<User>,
    /// Requests to change system users, as they are answered, by their ids.
    changes: Bounded<Value>,
}

/// A system user.
#[derive(Clone, Debug)]
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) system: String,
    owner: String,
    reference: String,
    created: String,
}

impl Weigh for User {
    fn weight(&self) -> usize {
        [
            &self.id,
            &self.system,
            &self.owner,
            &self.reference,
            &self.created,
        ]
        .map(Weigh::weight)
        .iter()
        .sum()
    }
}

impl Systems {
    pub(super) fn new(things: Capacity) -> Self {
        Self(Mutex::new(Registers {
            systems: Bounded::new(things),
            requests: Bounded::new(things),
            users: Bounded::new(things),
            changes: Bounded::new(things),
        }))
    }

    /// The system user that a grant means: its system names the client, and its owner and reference are these.
    pub(crate) fn user(
        &self,
        client: &str,
        vendor: &str,
        owner: &str,
        reference: Option<&str>,
    ) -> Option<User> {
        let registers = locked(&self.0);
        // Altinn takes the number of the party for a reference that was not given.
        let reference = reference.unwrap_or(owner);
        let of_client = |user: &&User| {
            let system = registers.systems.get(&user.system);
            let clients = system.and_then(|system| system["clientId"].as_array());
            clients.is_some_and(|clients| clients.contains(&json!(client))) && user.system.starts_with(vendor)
        };
        let mut users = registers.users.values().filter(of_client);
        users
            .find(|user| user.owner == owner && user.reference == reference)
            .cloned()
    }

    /// Approves or rejects a request as the customer does; `None` when there is none that waits.
    pub(crate) fn decide(&self, world: &World, id: &str, accepted: bool) -> Option<()> {
        let mut registers = locked(&self.0);
        if let Some(change) = registers
            .changes
            .get_mut(id)
            .filter(|change| change["status"] == "New")
        {
            change["status"] = if accepted { "Accepted" } else { "Rejected" }.into();
            return Some(());
        }
        let request = registers
            .requests
            .get_mut(id)
            .filter(|request| request["status"] == "New")?;
        request["status"] = if accepted { "Accepted" } else { "Rejected" }.into();
        let text = |name: &str| request[name].as_str().unwrap_or_default().to_owned();
        let (system, owner, mut reference) = (text("systemId"), text("partyOrgNo"), text("externalRef"));
        if reference.is_empty() {
            reference.clone_from(&owner);
        }
        if accepted {
            let user = User {
                id: world.id("system user"),
                system,
                owner,
                reference,
                created: world.clock.stamp(),
            };
            registers.users.put(user.id.clone(), user);
        }
        Some(())
    }
}

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    let registers = &visit.world.apis.systems.0;
    Some(match visit.operation.id.as_str() {
        "register_system" => register(visit),
        "list_vendor_systems" => list_systems(visit),
        "get_vendor_system" | "update_system" | "delete_system" => one_system(visit),
        "create_system_user_request" | "create_agent_request" => request(visit),
        "get_system_user_request" | "get_agent_request" | "delete_system_user_request" => one_request(visit),
        "get_system_user_request_for_party" | "get_agent_request_for_party" => {
            let registers = locked(registers);
            match registers.requests.get(&visit.path("requestId")) {
                Some(request) => visit.json(200, request),
                None => visit.missing("AUTH-00010, no such request"),
            }
        }
        "get_system_user_request_by_external_ref" | "get_agent_request_by_external_ref" => {
            let (system, number, reference) = (
                visit.path("systemId"),
                visit.path("orgNo"),
                visit.path("externalRef"),
            );
            let fits = |request: &&Value| {
                request["systemId"] == system.as_str()
                    && request["partyOrgNo"] == number.as_str()
                    && request["externalRef"] == reference.as_str()
            };
            match locked(registers).requests.values().find(fits) {
                Some(request) => visit.json(200, request),
                None => visit.missing("no such request"),
            }
        }
        "list_system_user_requests" | "list_agent_requests" => {
            let system = visit.path("systemId");
            let registers = locked(registers);
            let requests: Vec<&Value> = registers
                .requests
                .values()
                .filter(|request| request["systemId"] == system.as_str())
                .collect();
            visit.json(200, &json!({"links": {}, "data": requests}))
        }
        "approve_system_user_request" | "approve_agent_request" => decide(visit, true),
        "reject_system_user_request" | "reject_agent_request" => decide(visit, false),
        "get_system_user_by_external_id" => by_external_id(visit),
        _ => return changes::answer(visit),
    })
}

/// Whether a system is of the caller: its id begins with the vendor's number.
fn is_own(visit: &Visit<'_>, system: &str) -> bool {
    visit
        .caller
        .consumer()
        .is_some_and(|vendor| system.split('_').next() == Some(&vendor))
}

fn register(visit: &Visit<'_>) -> Answer {
    let body = visit.body();
    let id = body["id"].as_str().unwrap_or_default().to_owned();
    let vendor = body["vendor"]["ID"].as_str().map(normalised).unwrap_or_default();
    if id.split('_').next() != Some(vendor) || id.contains(' ') {
        return visit.refused(
            400,
            "Bad Request",
            "the id is not `<number of the vendor>_<name>` without spaces",
        );
    }
    if !is_own(visit, &id) {
        return visit.refused(
            403,
            "Forbidden",
            "the vendor is another organisation than the token's",
        );
    }
    let mut registers = locked(&visit.world.apis.systems.0);
    if registers.systems.get(&id).is_some() {
        return visit.refused(400, "Bad Request", "a system of this id exists");
    }
    registers.systems.put(id, body);
    visit.json(200, &json!(visit.world.id("system")))
}

fn list_systems(visit: &Visit<'_>) -> Answer {
    let registers = locked(&visit.world.apis.systems.0);
    let own = registers.systems.iter().filter(|(id, _)| is_own(visit, id));
    let listed: Vec<Value> = own
        .map(|(id, system)| {
            let blank = json!({
                "systemId": id, "name": system["name"], "description": system["description"],
                "systemVendorOrgNumber": normalised(system["vendor"]["ID"].as_str().unwrap_or_default()),
            });
            let optional = json!({"rights": system["rights"], "accessPackages": system["accessPackages"]});
            filled(blank, optional)
        })
        .collect();
    visit.json(200, &json!(listed))
}

fn one_system(visit: &Visit<'_>) -> Answer {
    let id = visit.path("systemId");
    let mut registers = locked(&visit.world.apis.systems.0);
    let Some(system) = registers.systems.get_mut(&id) else {
        return visit.missing("no such system");
    };
    if !is_own(visit, &id) {
        return visit.refused(403, "Forbidden", "the system is another vendor's");
    }
    match visit.operation.id.as_str() {
        "get_vendor_system" => {
            let mut answer = system.clone();
            answer["isDeleted"] = false.into();
            return visit.json(200, &answer);
        }
        "update_system" => {
            let mut body = visit.body();
            body["id"] = id.into();
            *system = body;
        }
        _ => drop(registers.systems.remove(&id)),
    }
    visit.json(200, &json!({"succeeded": true}))
}

fn request(visit: &Visit<'_>) -> Answer {
    let body = visit.body();
    let system = body["systemId"].as_str().unwrap_or_default();
    let mut registers = locked(&visit.world.apis.systems.0);
    let Some(registered) = registers.systems.get(system) else {
        return visit.refused(404, "AUTH-00011", "the system is not registered");
    };
    if !is_own(visit, system) {
        return visit.refused(403, "Forbidden", "the system is another vendor's");
    }
    let redirect = &body["redirectUrl"];
    let allowed = registered["allowedRedirectUrls"].as_array();
    if redirect.is_string() && !allowed.is_some_and(|allowed| allowed.contains(redirect)) {
        return visit.refused(
            400,
            "Bad Request",
            "the redirectUrl is none of the system's allowedRedirectUrls",
        );
    }
    let reference = body["externalRef"]
        .as_str()
        .or(body["partyOrgNo"].as_str())
        .unwrap_or_default()
        .to_owned();
    let same = |request: &&Value| {
        request["systemId"] == body["systemId"]
            && request["partyOrgNo"] == body["partyOrgNo"]
            && request["externalRef"] == reference.as_str()
            && matches!(request["status"].as_str(), Some("New" | "Accepted"))
    };
    if let Some(existing) = registers.requests.values().find(same) {
        return visit.json(200, existing);
    }
    let id = visit.world.id("system user request");
    let blank = json!({
        "id": id, "systemId": body["systemId"], "partyOrgNo": body["partyOrgNo"], "externalRef": reference,
        "rights": [], "accessPackages": [], "status": "New", "created": visit.world.clock.stamp(),
        "confirmUrl": format!("{}/sandbox/system-user-requests/{id}", visit.world.base),
    });
    let optional = json!({
        "rights": body["rights"], "accessPackages": body["accessPackages"], "redirectUrl": redirect,
        "integrationTitle": body["integrationTitle"],
    });
    let mut made = filled(blank, optional);
    if visit.operation.id == "create_agent_request"
        && let Some(members) = made.as_object_mut()
    {
        members.remove("rights");
    }
    registers.requests.put(id.clone(), made.clone());
    let location = format!("{}{}/{id}", visit.world.base, visit.operation.path);
    visit.json(201, &made).header("location", &location)
}

fn one_request(visit: &Visit<'_>) -> Answer {
    let id = visit.path("requestId");
    let mut registers = locked(&visit.world.apis.systems.0);
    let Some(request) = registers.requests.get(&id).cloned() else {
        return visit.missing("AUTH-00010, no such request");
    };
    if !is_own(visit, request["systemId"].as_str().unwrap_or_default()) {
        return visit.refused(403, "Forbidden", "the request is another vendor's");
    }
    if visit.operation.id == "delete_system_user_request" {
        registers.requests.remove(&id);
        return Answer::empty(202);
    }
    visit.json(200, &request)
}

fn decide(visit: &Visit<'_>, accepted: bool) -> Answer {
    let id = visit.path("requestId");
    let systems = &visit.world.apis.systems;
    if locked(&systems.0).requests.get(&id).is_none() {
        return visit.missing("AUTH-00010, no such request");
    }
    match systems.decide(visit.world, &id, accepted) {
        Some(()) => visit.json(200, &json!(true)),
        None => visit.refused(400, "AUTH-00013", "the request is not in status New"),
    }
}

fn by_external_id(visit: &Visit<'_>) -> Answer {
    let asked = |name: &str| visit.request.asked(name).unwrap_or_default();
    let reference = visit.request.asked("externalRef");
    let (client, vendor, owner) = (
        asked("clientId"),
        asked("systemProviderOrgNo"),
        asked("systemUserOwnerOrgNo"),
    );
    match visit
        .world
        .apis
        .systems
        .user(&client, &vendor, &owner, reference.as_deref())
    {
        Some(user) => {
            let members = json!({
                "id": user.id, "systemId": user.system, "reporteeOrgNo": user.owner, "externalRef": user.reference,
                "supplierOrgno": vendor, "isDeleted": false, "created": user.created,
            });
            visit.json(200, &filled(visit.blank(200), members))
        }
        None => visit.missing("AUTH-00015, no such system user"),
    }
}
