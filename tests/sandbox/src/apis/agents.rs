//! Delegation of clients: a provider has clients, makes somebody its agent, and lets the agent use access packages for a client.
//! Both versions of the API have one state; they name the parties differently.

use std::sync::Mutex;

use serde_json::{Value, json};

use super::{Visit, parties};
use crate::{
    bounded::{Bounded, Capacity},
    http::Answer,
    world::{World, locked},
};

pub(crate) struct Agents(Mutex<State>);

struct State {
    /// Clients of providers: `provider`, `client`, and their `access` by role; by provider and client.
    clients: Bounded<Value>,
    /// Agents of providers: `provider`, `agent`, `added`; by provider and agent.
    agents: Bounded<Value>,
    /// What was delegated: `provider`, `client`, `agent`, `role`, `package`; by all of these.
    delegated: Bounded<Value>,
}

impl Agents {
    pub(super) fn new(things: Capacity) -> Self {
        Self(Mutex::new(State {
            clients: Bounded::new(things),
            agents: Bounded::new(things),
            delegated: Bounded::new(things),
        }))
    }

    /// Makes an organisation the client of another, as the register does for accountants and auditors.
    pub(crate) fn add_client(
        &self,
        world: &World,
        provider: &str,
        client: &str,
        role: &str,
        packages: &[String],
    ) {
        let packages: Vec<Value> = packages
            .iter()
            .map(|name| parties::package(world, name))
            .collect();
        let access = json!({"role": parties::role(world, role), "packages": packages});
        let (provider, id) = (parties::uuid(world, provider), parties::uuid(world, client));
        let key = format!("{provider} {id}");
        let mut state = locked(&self.0);
        match state.clients.get_mut(&key) {
            Some(Value::Object(known)) => {
                if let Some(list) = known["access"].as_array_mut() {
                    list.push(access);
                }
            }
            _ => {
                let client = parties::entity(parties::by_number(world, client));
                let kept = json!({"provider": provider, "client": client, "access": [access]});
                state.clients.put(key, kept);
            }
        }
    }
}

/// The parties of a call, by the names of either version.
struct Ends {
    provider: String,
    client: String,
    agent: String,
}

impl Ends {
    fn of(visit: &Visit<'_>) -> Self {
        let v1 = visit.operation.api == "altinn-access-management-enduser";
        let asked = |name: &str| visit.request.asked(name).unwrap_or_default();
        Self {
            provider: asked("party"),
            client: asked(if v1 { "from" } else { "client" }),
            agent: asked(if v1 { "to" } else { "agent" }),
        }
    }

    fn agent_key(&self) -> String {
        format!("{} {}", self.provider, self.agent)
    }
}

fn page(visit: &Visit<'_>, data: &[Value]) -> Answer {
    visit.json(200, &json!({"links": {"next": null}, "data": data}))
}

/// The operations that have state; `None` for the others.
pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    let ends = Ends::of(visit);
    let mut state = locked(&visit.world.apis.agents.0);
    let state = &mut *state;
    Some(match visit.operation.id.as_str() {
        "list_clients" => {
            let own = state
                .clients
                .values()
                .filter(|one| one["provider"] == *ends.provider);
            let own = own.map(|one| json!({"client": one["client"], "access": one["access"]}));
            page(visit, &own.collect::<Vec<_>>())
        }
        "list_agents" => {
            let own = state
                .agents
                .values()
                .filter(|one| one["provider"] == *ends.provider);
            let own = own.map(|one| {
                let delegated = state
                    .delegated
                    .values()
                    .filter(|other| other["agent"] == one["agent"]["id"]);
                json!({"agent": one["agent"], "agentAddedAt": one["added"], "access": by_role(delegated)})
            });
            page(visit, &own.collect::<Vec<_>>())
        }
        "add_agent" => add(visit, state, ends),
        "remove_agent" => remove(visit, state, &ends),
        "remove_client_from_agent" => {
            forget(state, |one| {
                one["provider"] == *ends.provider
                    && one["client"] == *ends.client
                    && one["agent"] == *ends.agent
            });
            Answer::empty(204)
        }
        "delegate_packages" | "revoke_packages" => change(visit, state, &ends),
        "list_agent_packages" => page(visit, &clients_of(state, &ends.provider, &json!(ends.agent))),
        "list_my_clients" => page(visit, &mine(visit, state)),
        "list_client_packages" => {
            let client = json!(ends.client);
            let agents = state.agents.values().filter_map(|one| {
                let delegated: Vec<&Value> = of(state, &ends.provider, &client)
                    .filter(|other| other["agent"] == one["agent"]["id"])
                    .collect();
                let told = || {
                    json!({
                        "agent": one["agent"], "agentAddedAt": one["added"],
                        "access": by_role(delegated.iter().copied()),
                    })
                };
                (one["provider"] == *ends.provider && !delegated.is_empty()).then(told)
            });
            page(visit, &agents.collect::<Vec<_>>())
        }
        _ => return None,
    })
}

/// The clients that an agent acts for through a provider.
fn clients_of(state: &State, provider: &str, agent: &Value) -> Vec<Value> {
    let clients = state.clients.values().filter(|one| one["provider"] == *provider);
    let told = clients.filter_map(|one| {
        let delegated: Vec<&Value> = of(state, provider, &one["client"]["id"])
            .filter(|other| other["agent"] == *agent)
            .collect();
        let told = || json!({"client": one["client"], "access": by_role(delegated.iter().copied())});
        (!delegated.is_empty()).then(told)
    });
    told.collect()
}

/// The clients that the caller acts for, by provider.
fn mine(visit: &Visit<'_>, state: &State) -> Vec<Value> {
    let own = &visit.caller.claims["urn:altinn:party:uuid"];
    let wanted = visit.request.asked_all("provider");
    let providers = state.agents.values().filter(|one| {
        one["agent"]["id"] == *own && (wanted.is_empty() || wanted.iter().any(|id| one["provider"] == **id))
    });
    let told = providers.map(|one| {
        let provider = one["provider"].as_str().unwrap_or_default();
        let party = parties::entity(json!({"id": provider}));
        json!({"provider": party, "clients": clients_of(state, provider, own)})
    });
    told.collect()
}

/// What a provider has delegated for a client.
fn of<'a>(state: &'a State, provider: &'a str, client: &'a Value) -> impl Iterator<Item = &'a Value> {
    let all = state.delegated.values();
    all.filter(move |one| one["provider"] == *provider && one["client"] == *client)
}

/// Access packages by role, as the answers have them.
fn by_role<'a>(delegated: impl Iterator<Item = &'a Value>) -> Vec<Value> {
    let mut roles: Vec<Value> = Vec::new();
    for one in delegated {
        match roles.iter_mut().find(|known| known["role"] == one["role"]) {
            Some(known) => {
                if let Some(list) = known["packages"].as_array_mut() {
                    list.push(one["package"].clone());
                }
            }
            None => roles.push(json!({"role": one["role"], "packages": [one["package"]]})),
        }
    }
    roles
}

fn forget(state: &mut State, fits: impl Fn(&Value) -> bool) {
    let gone: Vec<String> = state
        .delegated
        .iter()
        .filter(|(_, one)| fits(one))
        .map(|(key, _)| key.to_owned())
        .collect();
    for key in gone {
        state.delegated.remove(&key);
    }
}

fn add(visit: &Visit<'_>, state: &mut State, mut ends: Ends) -> Answer {
    let world = visit.world;
    let mut agent = json!({"id": ends.agent});
    if ends.agent.is_empty() {
        let Some(number) = visit.body()["personIdentifier"].as_str().map(str::to_owned) else {
            return visit.refused(400, "Bad Request", "neither a party nor a person is named");
        };
        agent = parties::by_number(world, &number);
        ends.agent = parties::uuid(world, &number);
    }
    let key = ends.agent_key();
    if state.agents.get(&key).is_none() {
        let added = json!({
            "provider": ends.provider, "agent": parties::entity(agent), "added": world.clock.stamp(),
        });
        state.agents.put(key.clone(), added);
    }
    let assignment = json!({
        "id": parties::id_of(world, "assignment", &key), "roleId": parties::id_of(world, "role", "agent"),
        "fromId": ends.provider, "toId": ends.agent,
    });
    visit.json(200, &assignment)
}

fn remove(visit: &Visit<'_>, state: &mut State, ends: &Ends) -> Answer {
    let own = |one: &Value| one["provider"] == *ends.provider && one["agent"] == *ends.agent;
    let cascade = visit.request.asked("cascade").as_deref() == Some("true");
    if !cascade && state.delegated.values().any(own) {
        return visit.refused(
            400,
            "Bad Request",
            "the agent acts for clients; `cascade` removes that, too",
        );
    }
    forget(state, own);
    state.agents.remove(&ends.agent_key());
    Answer::empty(204)
}

/// Delegates what the body names, or takes it back; tells what changed.
fn change(visit: &Visit<'_>, state: &mut State, ends: &Ends) -> Answer {
    let world = visit.world;
    let Some(client) = state.clients.get(&format!("{} {}", ends.provider, ends.client)) else {
        return visit.refused(400, "Bad Request", "the provider has no such client");
    };
    if state.agents.get(&ends.agent_key()).is_none() {
        return visit.refused(400, "Bad Request", "the provider has no such agent");
    }
    let access = client["access"].clone();
    let mut told = Vec::new();
    for value in visit.body()["values"].as_array().into_iter().flatten() {
        let code = value["role"].as_str().unwrap_or_default();
        let role = parties::role(world, code.rsplit(':').next().unwrap_or(code));
        for name in value["packages"].as_array().into_iter().flatten() {
            let package = parties::package(world, name.as_str().unwrap_or_default());
            let held = access.as_array().into_iter().flatten().any(|one| {
                let packages = one["packages"].as_array();
                one["role"] == role && packages.is_some_and(|list| list.contains(&package))
            });
            if !held {
                let why = "the provider does not have the package for the client under this role";
                return visit.refused(400, "Bad Request", why);
            }
            let key = format!(
                "{} {} {} {}",
                ends.agent_key(),
                ends.client,
                role["id"],
                package["id"]
            );
            let was = state.delegated.get(&key).is_some();
            let delegates = visit.operation.id == "delegate_packages";
            if delegates {
                let one = json!({
                    "provider": ends.provider, "client": ends.client, "agent": ends.agent,
                    "role": role, "package": package,
                });
                state.delegated.put(key, one);
            } else {
                state.delegated.remove(&key);
            }
            told.push(json!({
                "roleId": role["id"], "packageId": package["id"], "viaId": ends.provider,
                "fromId": ends.client, "toId": ends.agent, "changed": was != delegates,
            }));
        }
    }
    visit.json(200, &json!(told))
}
