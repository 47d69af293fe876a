//! The resource registry: resources with their policies, and access lists with members and connections.

use std::sync::Mutex;

use bytes::Bytes;
use serde_json::{Value, json};

use super::{Visit, filled, patch};
use crate::{
    bounded::{Bounded, Capacity, Weigh},
    http::Answer,
    world::locked,
};

pub(crate) struct Registry(Mutex<State>);

impl Registry {
    pub(super) fn new(things: Capacity) -> Self {
        Self(Mutex::new(State {
            resources: Bounded::new(things),
            lists: Bounded::new(things),
        }))
    }
}

struct State {
    resources: Bounded<Resource>,
    /// By owner and identifier.
    lists: Bounded<List>,
}

struct Resource {
    body: Value,
    policy: Option<Bytes>,
}

struct List {
    info: Value,
    /// Members: their URNs and since when.
    members: Vec<(String, String)>,
    /// Connected resources.
    connections: Vec<Value>,
    version: u64,
}

impl Weigh for Resource {
    fn weight(&self) -> usize {
        self.body.weight() + self.policy.weight()
    }
}

impl Weigh for List {
    fn weight(&self) -> usize {
        self.info.weight() + self.members.weight() + self.connections.weight()
    }
}

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    let mut state = locked(&visit.world.apis.registry.0);
    if visit.operation.path.contains("/access-lists/{owner}") {
        return access_lists(visit, &mut state);
    }
    let id = visit.path("id");
    Some(match visit.operation.id.as_str() {
        "create_resource" => {
            let body = visit.body();
            let id = body["identifier"].as_str().unwrap_or_default().to_owned();
            let fits = |letter: char| {
                letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '-' | '_')
            };
            if id.len() < 4 || !id.chars().all(fits) {
                return Some(visit.refused(
                    400,
                    "Bad Request",
                    "the identifier is not at least four of a-z, 0-9, `-` and `_`",
                ));
            }
            if let Some(refused) = foreign(visit, &body) {
                return Some(refused);
            }
            if state.resources.get(&id).is_some() {
                return Some(visit.refused(409, "Conflict", "a resource of this identifier exists"));
            }
            state.resources.put(
                id.clone(),
                Resource {
                    body: filled(json!({}), body),
                    policy: None,
                },
            );
            let location = format!("{}{}/{id}", visit.world.base, visit.request.path);
            Answer::empty(201).header("location", &location)
        }
        "list_resources" | "search_resources" => {
            let asked = |name: &str| visit.request.asked(name).map(|text| text.to_lowercase());
            let (id, title) = (asked("Id"), asked("Title"));
            let holds = |value: &Value, wanted: &Option<String>| {
                wanted
                    .as_ref()
                    .is_none_or(|wanted| value.to_string().to_lowercase().contains(wanted))
            };
            let fits = |body: &&Value| holds(&body["identifier"], &id) && holds(&body["title"], &title);
            let found: Vec<&Value> = state
                .resources
                .values()
                .map(|resource| &resource.body)
                .filter(fits)
                .collect();
            visit.json(200, &json!(found))
        }
        "get_resource" => match state.resources.get(&id) {
            Some(resource) => visit.json(200, &resource.body),
            None => visit.missing("no such resource"),
        },
        "update_resource" | "delete_resource" | "create_policy" | "update_policy" | "get_policy" => {
            return Some(one(visit, &mut state, &id));
        }
        _ => return None,
    })
}

/// Whether a resource is of another service owner than the caller.
fn foreign(visit: &Visit<'_>, body: &Value) -> Option<Answer> {
    if visit.caller.has_scope("altinn:resourceregistry/resource.admin") {
        return None;
    }
    let owner = body["hasCompetentAuthority"]["organization"].as_str();
    let own = owner.is_none_or(|owner| Some(owner.to_owned()) == visit.caller.organisation());
    (!own).then(|| {
        visit.refused(
            403,
            "Forbidden",
            "hasCompetentAuthority is another organisation than the token's",
        )
    })
}

fn one(visit: &Visit<'_>, state: &mut State, id: &str) -> Answer {
    let Some(resource) = state.resources.get_mut(id) else {
        return visit.missing("no such resource");
    };
    if visit.operation.id == "get_policy" {
        return match &resource.policy {
            Some(policy) => Answer::raw(200, "text/xml", policy.clone())
                .header("content-disposition", "attachment; filename=policy.xml"),
            None => visit.missing("the resource has no policy"),
        };
    }
    if let Some(refused) = foreign(visit, &resource.body) {
        return refused;
    }
    match visit.operation.id.as_str() {
        "update_resource" => {
            let body = visit.body();
            if body["identifier"] != id {
                return visit.refused(400, "Bad Request", "the identifier is not that of the path");
            }
            resource.body = filled(json!({}), body);
            Answer::empty(200)
        }
        "delete_resource" => {
            state.resources.remove(id);
            Answer::empty(204)
        }
        _ => {
            let part = visit
                .form
                .and_then(|form| form.parts.iter().find(|part| part.name == "policyFile"));
            let Some(part) = part.filter(|part| !part.bytes.is_empty()) else {
                return visit.refused(400, "Bad Request", "the part policyFile is missing or empty");
            };
            if !String::from_utf8_lossy(&part.bytes).contains("Policy") {
                return visit.refused(400, "Bad Request", "the part policyFile holds no XACML policy");
            }
            resource.policy = Some(part.bytes.clone());
            Answer::empty(201)
        }
    }
}

fn access_lists(visit: &Visit<'_>, state: &mut State) -> Option<Answer> {
    let owner = visit.path("owner");
    if visit.caller.org().is_some_and(|org| org != owner)
        && !visit.caller.has_scope("altinn:resourceregistry/resource.admin")
    {
        return Some(visit.refused(403, "Forbidden", "the access lists are another service owner's"));
    }
    let prefix = format!("{owner}/");
    if visit.operation.id == "list_access_lists" {
        let own = state.lists.iter().filter(|(key, _)| key.starts_with(&prefix));
        let lists: Vec<&Value> = own.map(|(_, list)| &list.info).collect();
        return Some(visit.json(200, &json!({"data": lists, "links": {}})));
    }
    let identifier = visit.path("identifier");
    let (key, now) = (format!("{prefix}{identifier}"), visit.world.clock.stamp());
    if visit.operation.method == "PUT" && visit.operation.path.ends_with("{identifier}") {
        let body = visit.body();
        let created = state.lists.get(&key).map_or(now.clone(), |list| {
            list.info["createdAt"].as_str().unwrap_or(&now).to_owned()
        });
        let info = json!({
            "urn": format!("urn:altinn:access-list:{owner}:{identifier}"), "identifier": identifier, "name": body["name"].as_str().unwrap_or_default(),
            "description": body["description"].as_str().unwrap_or_default(), "createdAt": created, "updatedAt": now,
        });
        let held = state.lists.get(&key).map_or(0, |list| list.version);
        let tag = format!("\"{held}\"");
        let wanted = visit.request.header("if-match");
        let unwanted = visit.request.header("if-none-match");
        if wanted.is_some_and(|wanted| held == 0 || wanted != tag && wanted != "*")
            || held > 0 && unwanted.is_some_and(|unwanted| unwanted == tag || unwanted == "*")
        {
            let why = "If-Match or If-None-Match does not fit the version of the list";
            return Some(visit.refused(412, "Precondition Failed", why));
        }
        let answer = visit
            .json(200, &info)
            .header("etag", &format!("\"{}\"", held + 1));
        match state.lists.get_mut(&key) {
            Some(list) => {
                list.info = info;
                list.version += 1;
            }
            None => state.lists.put(
                key,
                List {
                    info,
                    members: Vec::new(),
                    connections: Vec::new(),
                    version: 1,
                },
            ),
        }
        return Some(answer);
    }
    let Some(list) = state.lists.get_mut(&key) else {
        return Some(visit.missing("no such access list"));
    };
    let tag = format!("\"{}\"", list.version);
    if visit
        .request
        .header("if-match")
        .is_some_and(|wanted| wanted != tag && wanted != "*")
    {
        return Some(visit.refused(
            412,
            "Precondition Failed",
            "If-Match is not the version of the list",
        ));
    }
    if visit.operation.method == "GET" && visit.request.header("if-none-match") == Some(&tag) {
        return Some(Answer::empty(304).header("etag", &tag));
    }
    let answer = match visit.operation.path.rsplit('/').next()? {
        "members" => members(visit, list, &now),
        "resource-connections" => visit.json(200, &json!({"data": list.connections, "links": {}})),
        "{resourceIdentifier}" => connection(visit, list, &now),
        _ => match visit.operation.method.as_str() {
            "GET" => visit.json(200, &list.info),
            "DELETE" => {
                let gone = visit.json(200, &list.info);
                state.lists.remove(&key);
                return Some(gone);
            }
            "PATCH" => {
                let mut next = list.info.clone();
                if let Err(why) = patch::apply(&mut next, &visit.body()) {
                    return Some(visit.refused(400, "Bad Request", &why));
                }
                list.info = next;
                list.version += 1;
                visit.json(200, &list.info)
            }
            _ => return None,
        },
    };
    let version = state.lists.get(&key).map_or(0, |list| list.version);
    Some(answer.header("etag", &format!("\"{version}\"")))
}

fn members(visit: &Visit<'_>, list: &mut List, now: &str) -> Answer {
    let body = visit.body();
    let named: Vec<String> = body["data"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    match visit.operation.method.as_str() {
        "PUT" => list.members = named.into_iter().map(|urn| (urn, now.to_owned())).collect(),
        "POST" => {
            for urn in named {
                if !list.members.iter().any(|(held, _)| *held == urn) {
                    list.members.push((urn, now.to_owned()));
                }
            }
        }
        "DELETE" => list.members.retain(|(urn, _)| !named.contains(urn)),
        _ => {}
    }
    if visit.operation.method != "GET" {
        list.version += 1;
    }
    let data: Vec<Value> = list
        .members
        .iter()
        .map(|(urn, since)| {
            let number = urn.rsplit(':').next().unwrap_or_default();
            json!({"id": urn, "since": since, "identifiers": {"urn:altinn:organization:identifier-no": number}})
        })
        .collect();
    visit.json(200, &json!({"data": data, "links": {}}))
}

fn connection(visit: &Visit<'_>, list: &mut List, now: &str) -> Answer {
    let resource = visit.path("resourceIdentifier");
    let place = list
        .connections
        .iter()
        .position(|held| held["resourceIdentifier"] == resource.as_str());
    if visit.operation.method == "DELETE" {
        let Some(place) = place else {
            return Answer::empty(204);
        };
        list.version += 1;
        return visit.json(200, &list.connections.remove(place));
    }
    let filters = visit.body()["actionFilters"].clone();
    let old = place.map(|place| list.connections.remove(place));
    let created = old
        .as_ref()
        .and_then(|old| old["createdAt"].as_str())
        .unwrap_or(now)
        .to_owned();
    let made = json!({"resourceIdentifier": resource, "createdAt": created, "updatedAt": now});
    let made = filled(made, json!({"actionFilters": filters}));
    list.connections.push(made.clone());
    list.version += 1;
    visit.json(200, &made)
}
