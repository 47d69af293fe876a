//! Digdir's self-service API: clients with their keys, which the sandbox's Maskinporten knows at once, and scopes.

use std::sync::Mutex;

use serde_json::{Value, json};

use super::Visit;
use crate::{
    bounded::{Bounded, Capacity, Weigh},
    clock,
    http::Answer,
    maskinporten::{ClientKey, ClientRegistration},
    world::locked,
};

/// The most keys that a client has.
const MOST_KEYS: usize = 5;

pub(crate) struct SelfService(Mutex<State>);

struct State {
    /// Registrations by client id.
    clients: Bounded<Client>,
    /// Scopes by name.
    scopes: Bounded<Value>,
    /// Access to scopes, by scope and consumer.
    access: Bounded<Value>,
}

struct Client {
    organisation: String,
    body: Value,
    /// Entries of customers.
    customers: Vec<Value>,
    keys_created: Option<String>,
}

impl Weigh for Client {
    fn weight(&self) -> usize {
        self.organisation.len() + self.body.weight() + self.customers.weight()
    }
}

impl SelfService {
    pub(super) fn new(things: Capacity) -> Self {
        Self(Mutex::new(State {
            clients: Bounded::new(things),
            scopes: Bounded::new(things),
            access: Bounded::new(things),
        }))
    }
}

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    let mut state = locked(&visit.world.apis.selfservice.0);
    let owner = visit.caller.consumer().unwrap_or_default();
    let operation = visit.operation.id.as_str();
    Some(match operation {
        "list_public_scopes" => {
            let fits = |scope: &&Value| {
                scope["visibility"] == "PUBLIC"
                    && (scope["active"] == true || visit.request.asked("inactive").as_deref() == Some("true"))
                    && visit
                        .request
                        .asked("accessible_for_all")
                        .is_none_or(|wanted| scope["accessible_for_all"] == (wanted == "true"))
            };
            visit.json(
                200,
                &json!(state.scopes.values().filter(fits).collect::<Vec<_>>()),
            )
        }
        "list_delegation_sources" => visit.json(
            200,
            &json!([{"name": "Altinn", "issuer": "https://www.altinn.no/"}]),
        ),
        "list_clients" => {
            let own = state
                .clients
                .values()
                .filter(|client| client.organisation == owner);
            visit.json(200, &json!(own.map(|client| &client.body).collect::<Vec<_>>()))
        }
        "create_client" => {
            let body = registered(visit, &mut state, &owner, visit.body());
            visit.json(200, &body)
        }
        "list_scopes" | "create_scope" | "update_scope" | "delete_scope" => scopes(visit, &mut state, &owner),
        "list_scope_access" | "list_granted_scopes" | "grant_scope_access" | "revoke_scope_access" => {
            access(visit, &mut state, &owner)
        }
        name if name.contains("consumer") => return consumers(visit, &mut state),
        _ => client(visit, &mut state, &owner)?,
    })
}

/// An error in the shape of this API.
fn refused(status: u16, field: &str, message: &str) -> Answer {
    let body = json!({
        "status": status, "error": "invalid_request", "error_description": message,
        "errors": [{"errorMessage": message, "isFieldError": !field.is_empty(), "fieldIdentifier": field}],
    });
    Answer::json(status, &body).remark(format!("digdir-selfservice: {message}"))
}

/// Registers a client, here and at Maskinporten; gives the registration.
fn registered(visit: &Visit<'_>, state: &mut State, organisation: &str, mut body: Value) -> Value {
    let now = visit.world.clock.stamp();
    let id = visit
        .world
        .register_certificate_client(registration(organisation, &body));
    body["client_id"] = json!(id);
    body["client_orgno"] = json!(organisation);
    body["active"] = json!(true);
    body["jwks_uri"] = json!(format!("/clients/{id}/jwks"));
    body["created"] = json!(now);
    body["last_updated"] = json!(now);
    let secret = body["token_endpoint_auth_method"]
        .as_str()
        .is_some_and(|method| method.starts_with("client_secret"));
    let mut shown = body.clone();
    if secret {
        shown["client_secret"] = json!(visit.world.id("client secret"));
    }
    state.clients.put(
        id,
        Client {
            organisation: organisation.to_owned(),
            body,
            customers: Vec::new(),
            keys_created: None,
        },
    );
    shown
}

fn registration(organisation: &str, body: &Value) -> ClientRegistration {
    let scopes = body["scopes"].as_array().into_iter().flatten();
    let registration =
        ClientRegistration::new(organisation).scopes(scopes.filter_map(Value::as_str).map(str::to_owned));
    match body["access_token_lifetime"]
        .as_u64()
        .and_then(|life| u32::try_from(life).ok())
    {
        Some(life) if life > 0 => registration.token_life(life),
        _ => registration,
    }
}

/// The operations on one client.
fn client(visit: &Visit<'_>, state: &mut State, owner: &str) -> Option<Answer> {
    let id = visit.path("client_id");
    let found = state
        .clients
        .get_mut(&id)
        .filter(|client| client.organisation == owner);
    let Some(found) = found else {
        return Some(refused(404, "client_id", "the organisation has no such client"));
    };
    let now = visit.world.clock.stamp();
    Some(match visit.operation.id.as_str() {
        "get_client" => visit.json(200, &found.body),
        "update_client" => {
            let mut body = visit.body();
            if body["integration_type"] != found.body["integration_type"] {
                return Some(refused(
                    400,
                    "integration_type",
                    "the integration type cannot be changed",
                ));
            }
            for kept in ["client_id", "client_orgno", "jwks_uri", "created"] {
                body[kept] = found.body[kept].clone();
            }
            body["active"] = json!(body["active"].as_bool().unwrap_or(true));
            body["last_updated"] = json!(now);
            found.body = body.clone();
            if let Some(client) = locked(&visit.world.registry).clients.get_mut(&id) {
                let org = client.registration.org.clone();
                client.registration = registration(owner, &body);
                client.registration.org = org;
            }
            visit.json(200, &body)
        }
        "delete_client" => {
            state.clients.remove(&id);
            locked(&visit.world.registry).clients.remove(&id);
            Answer::empty(200)
        }
        "get_client_keys" => visit.json(200, &key_set(visit, found, &id)),
        "post_client_keys" | "replace_client_keys" => {
            if let Err(answer) = replace_keys(visit, &id, &visit.body()) {
                return Some(answer);
            }
            found.keys_created.get_or_insert_with(|| now.clone());
            visit.json(200, &key_set(visit, found, &id))
        }
        "delete_client_keys" => {
            if let Some(client) = locked(&visit.world.registry).clients.get_mut(&id) {
                client.keys.clear();
            }
            Answer::empty(200)
        }
        "list_on_behalf_of" => visit.json(200, &json!(found.customers)),
        "create_on_behalf_of" => {
            let mut body = visit.body();
            if customer(found, body["onbehalfof"].as_str().unwrap_or_default()).is_some() {
                return Some(refused(
                    400,
                    "onbehalfof",
                    "the client has an entry of this identifier",
                ));
            }
            body["created"] = json!(now);
            body["last_updated"] = json!(now);
            found.customers.push(body.clone());
            visit.json(200, &body)
        }
        "get_on_behalf_of" | "update_on_behalf_of" | "delete_on_behalf_of" => {
            let Some(place) = customer(found, &visit.path("onbehalfof")) else {
                return Some(refused(404, "onbehalfof", "the client has no such entry"));
            };
            match visit.operation.id.as_str() {
                "get_on_behalf_of" => visit.json(200, &found.customers[place]),
                "delete_on_behalf_of" => {
                    found.customers.remove(place);
                    Answer::empty(200)
                }
                _ => {
                    let mut body = visit.body();
                    body["created"] = found.customers[place]["created"].clone();
                    body["last_updated"] = json!(now);
                    found.customers[place] = body.clone();
                    visit.json(200, &body)
                }
            }
        }
        _ => return None,
    })
}

fn customer(client: &Client, id: &str) -> Option<usize> {
    client
        .customers
        .iter()
        .position(|entry| entry["onbehalfof"] == id)
}

/// The keys of a client as this API shows them.
fn key_set(visit: &Visit<'_>, client: &Client, id: &str) -> Value {
    let registry = locked(&visit.world.registry);
    let keys = registry.clients.get(id).map(|client| client.keys.as_slice());
    let keys: Vec<Value> = keys.unwrap_or_default().iter().map(ClientKey::jwk).collect();
    json!({"keys": keys, "created": client.keys_created, "last_updated": client.keys_created})
}

/// Replaces the keys of a client. One that was there keeps its expiry.
fn replace_keys(visit: &Visit<'_>, id: &str, set: &Value) -> Result<(), Answer> {
    let keys = set["keys"].as_array().cloned().unwrap_or_default();
    let refuse = |message: &str| Err(refused(400, "keys", message));
    if keys.is_empty() || keys.len() > MOST_KEYS {
        return refuse("a set has one to five keys; DELETE removes the last one");
    }
    let allowed = |kid: &str| {
        !kid.is_empty()
            && kid
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
    };
    for (place, key) in keys.iter().enumerate() {
        let kid = key["kid"].as_str().unwrap_or_default();
        if key["kty"] != "RSA" || !matches!(key["alg"].as_str(), Some("RS256" | "RS384" | "RS512")) {
            return refuse("a key is RSA with alg RS256, RS384 or RS512");
        }
        if key["use"] != "sig" {
            return refuse("a key needs use sig");
        }
        if !allowed(kid) || keys[..place].iter().any(|other| other["kid"] == kid) {
            return refuse("a kid consists of letters, digits, `.`, `_` and `-`, and is there once");
        }
        if ["d", "p", "q"].iter().any(|part| key.get(part).is_some()) {
            return refuse("a private key was sent; send its public half, and make a new one");
        }
    }
    let expiries: Vec<(String, i64)> = locked(&visit.world.registry)
        .clients
        .get(id)
        .map(|client| {
            client
                .keys
                .iter()
                .map(|key| (key.kid.clone(), key.until))
                .collect()
        })
        .unwrap_or_default();
    if let Err(message) = visit.world.replace_keys(id, &keys) {
        return refuse(&message);
    }
    if let Some(client) = locked(&visit.world.registry).clients.get_mut(id) {
        for key in &mut client.keys {
            if let Some((_, until)) = expiries.iter().find(|(kid, _)| *kid == key.kid) {
                key.until = *until;
            }
        }
    }
    Ok(())
}

/// The operations on the organisation's scopes.
fn scopes(visit: &Visit<'_>, state: &mut State, owner: &str) -> Answer {
    let now = visit.world.clock.stamp();
    let asked = visit.request.asked("scope");
    if visit.operation.id == "list_scopes" {
        let inactive = visit.request.asked("inactive").as_deref() == Some("true");
        let fits = |scope: &&Value| {
            scope["owner_orgno"] == owner
                && asked.as_deref().is_none_or(|name| scope["name"] == name)
                && (inactive || scope["active"] == true)
        };
        return visit.json(
            200,
            &json!(state.scopes.values().filter(fits).collect::<Vec<_>>()),
        );
    }
    if visit.operation.id == "create_scope" {
        let mut body = visit.body();
        let part = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
        let name = format!("{}:{}", part("prefix"), part("subscope"));
        if state.scopes.get(&name).is_some() {
            return refused(
                409,
                "subscope",
                "a scope of this name exists, perhaps deactivated",
            );
        }
        if body["visibility"].is_null() {
            body["visibility"] = json!("PUBLIC");
        }
        for (member, value) in [
            ("name", json!(name)),
            ("active", json!(true)),
            ("owner_orgno", json!(owner)),
            ("created", json!(now)),
            ("last_updated", json!(now)),
        ] {
            body[member] = value;
        }
        state.scopes.put(name, body.clone());
        return visit.json(200, &body);
    }
    let found = state
        .scopes
        .get_mut(asked.as_deref().unwrap_or_default())
        .filter(|scope| scope["owner_orgno"] == owner);
    let Some(found) = found else {
        return refused(404, "scope", "the organisation has no such scope");
    };
    if visit.operation.id == "delete_scope" {
        found["active"] = json!(false);
    } else {
        let mut body = visit.body();
        for kept in ["name", "prefix", "subscope", "owner_orgno", "created"] {
            body[kept] = found[kept].clone();
        }
        if body["active"].is_null() {
            body["active"] = found["active"].clone();
        }
        *found = body;
    }
    found["last_updated"] = json!(now);
    visit.json(200, found)
}

/// The operations on access to scopes.
fn access(visit: &Visit<'_>, state: &mut State, owner: &str) -> Answer {
    let now = visit.world.clock.stamp();
    let asked = visit.request.asked("scope").unwrap_or_default();
    match visit.operation.id.as_str() {
        "list_granted_scopes" => {
            let own = state
                .access
                .values()
                .filter(|entry| entry["consumer_orgno"] == owner);
            return visit.json(200, &json!(own.collect::<Vec<_>>()));
        }
        "list_scope_access" => {
            let fits = |entry: &&Value| entry["scope"] == asked && entry["owner_orgno"] == owner;
            return visit.json(
                200,
                &json!(state.access.values().filter(fits).collect::<Vec<_>>()),
            );
        }
        _ => {}
    }
    let own = state
        .scopes
        .get(&asked)
        .is_some_and(|scope| scope["owner_orgno"] == owner);
    if !own {
        return refused(404, "scope", "the organisation has no such scope");
    }
    let consumer = visit.path("consumer_orgno");
    let granted = visit.operation.id == "grant_scope_access";
    let key = format!("{asked} {consumer}");
    let created = state
        .access
        .get(&key)
        .map_or(json!(now), |entry| entry["created"].clone());
    let entry = json!({
        "scope": asked, "state": if granted { "APPROVED" } else { "DENIED" }, "consumer_orgno": consumer,
        "owner_orgno": owner, "created": created, "last_updated": now,
    });
    state.access.put(key, entry.clone());
    let withheld = (consumer, asked);
    let mut registry = locked(&visit.world.registry);
    if granted {
        registry.withheld.remove(&withheld);
    } else {
        registry.withheld.insert(withheld);
    }
    visit.json(200, &entry)
}

/// The reduced operations for a logged-in person. The sandbox's people act for one organisation.
fn consumers(visit: &Visit<'_>, state: &mut State) -> Option<Answer> {
    let organisation = visit.caller.person().map(|person| format!("person {person}"))?;
    let shown = |visit: &Visit<'_>, client: &Client, id: &str| {
        json!({
            "clientId": id, "description": client.body["description"], "scopes": client.body["scopes"],
            "keys": key_set(visit, client, id)["keys"],
        })
    };
    Some(match visit.operation.id.as_str() {
        "list_consumer_clients" => {
            let own = state
                .clients
                .iter()
                .filter(|(_, client)| client.organisation == organisation);
            visit.json(
                200,
                &json!(
                    own.map(|(id, client)| shown(visit, client, id))
                        .collect::<Vec<_>>()
                ),
            )
        }
        "create_consumer_client" => {
            let mut body = visit.body();
            let keys = body["keys"].take();
            let body = registered(visit, state, &organisation, body);
            let id = body["client_id"].as_str().unwrap_or_default();
            if keys.as_array().is_some_and(|keys| !keys.is_empty())
                && let Err(answer) = replace_keys(visit, id, &json!({"keys": keys}))
            {
                state.clients.remove(id);
                locked(&visit.world.registry).clients.remove(id);
                return Some(answer);
            }
            let client = state.clients.get(id)?;
            visit.json(200, &shown(visit, client, id))
        }
        "delete_consumer_client" => {
            let id = visit.request.asked("client_id").unwrap_or_default();
            let own = state
                .clients
                .get(&id)
                .is_some_and(|client| client.organisation == organisation);
            if !own {
                return Some(refused(404, "client_id", "there is no such client"));
            }
            state.clients.remove(&id);
            locked(&visit.world.registry).clients.remove(&id);
            Answer::empty(200)
        }
        _ => visit.json(200, &json!([])),
    })
}

/// What the contact register has on the persons that are asked for: everybody in it is active and can be notified.
pub(super) fn contacts(visit: &Visit<'_>) -> Option<Answer> {
    let person = |number: &str| {
        json!({
            "personidentifikator": number, "reservasjon": "NEI", "status": "AKTIV", "varslingsstatus": "KAN_VARSLES",
            "kontaktinformasjon": {
                "epostadresse": "person@example.com",
                "epostadresse_oppdatert": clock::stamp(visit.world.clock.millis()),
            },
        })
    };
    Some(match visit.operation.id.as_str() {
        "find_persons" => {
            let body = visit.body();
            let numbers = body["personidentifikatorer"].as_array().into_iter().flatten();
            let persons: Vec<Value> = numbers.filter_map(Value::as_str).map(person).collect();
            visit.json(200, &json!({"personer": persons}))
        }
        "get_current_person" => visit.json(200, &person(visit.caller.person()?)),
        _ => return None,
    })
}
