//! Dialogporten: dialogs with their revisions, transmissions, activities, labels and seen log, for owners and end users.

mod show;
mod write;

use std::sync::Mutex;

use serde_json::{Value, json};

use show::{shaped, shown};

use super::{Visit, filled};
use crate::{
    bounded::{Bounded, Capacity, Weigh},
    http::Answer,
    world::locked,
};

pub(crate) struct Dialogs(Mutex<State>);

impl Dialogs {
    pub(super) fn new(things: Capacity) -> Self {
        Self(Mutex::new(State {
            dialogs: Bounded::new(things),
            keys: Bounded::new(things),
        }))
    }
}

struct State {
    dialogs: Bounded<Dialog>,
    /// Owners with their idempotency keys, and the dialogs made with them.
    keys: Bounded<String>,
}

struct Dialog {
    owner: String,
    /// What the owner wrote, with the ids and times of the server.
    body: Value,
    revision: String,
    labels: Vec<String>,
    label_log: Vec<Value>,
    seen: Vec<Value>,
    service_labels: Vec<String>,
    deleted: Option<String>,
    frozen: bool,
}

impl Weigh for Dialog {
    fn weight(&self) -> usize {
        self.body.weight()
            + self.label_log.weight()
            + self.seen.weight()
            + self.labels.weight()
            + self.service_labels.weight()
    }
}

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    let issuer = visit.world.dialogporten();
    match visit.operation.id.as_str() {
        "get_jwks" => {
            let key = visit.world.keys.dialogporten.public_jwk();
            return Some(visit.json(200, &json!({"keys": [key]})));
        }
        "get_authorization_server" => {
            let keys = format!("{issuer}/.well-known/jwks.json");
            return Some(visit.json(200, &json!({"issuer": issuer, "jwks_uri": keys})));
        }
        _ => {}
    }
    let mut state = locked(&visit.world.apis.dialogs.0);
    let owner = visit.caller.organisation().unwrap_or_default();
    let enduser = visit.operation.api == "altinn-dialogporten-enduser";
    match visit.operation.id.as_str() {
        "create_dialog" => return Some(create(visit, &mut state, &owner)),
        "search_dialogs" => return Some(show::search(visit, &state, &owner, enduser)),
        _ if !visit.operation.path.contains("{dialogId}") => return None,
        _ => {}
    }
    let id = visit.path("dialogId");
    let Some(dialog) = state
        .dialogs
        .get_mut(&id)
        .filter(|dialog| enduser || dialog.owner == owner)
    else {
        return Some(visit.missing("no such dialog"));
    };
    if let Some(answer) = gone(visit, dialog, enduser) {
        return Some(answer);
    }
    let matches = visit
        .request
        .header("if-match")
        .map(|text| text.trim_matches('"'));
    if matches.is_some_and(|revision| revision != dialog.revision) {
        return Some(visit.refused(
            412,
            "Precondition Failed",
            "If-Match is not the revision of the dialog",
        ));
    }
    if visit.operation.id == "purge_dialog" {
        state.dialogs.remove(&id);
        return Some(Answer::empty(204));
    }
    read(visit, dialog, enduser).or_else(|| write::write(visit, dialog, &id))
}

/// What is told of a deleted dialog: an owner still reads it, and may restore or purge it.
fn gone(visit: &Visit<'_>, dialog: &Dialog, enduser: bool) -> Option<Answer> {
    dialog.deleted.as_ref()?;
    let allowed = ["get_dialog", "restore_dialog", "purge_dialog"];
    if !enduser && allowed.contains(&visit.operation.id.as_str()) {
        return None;
    }
    Some(visit.refused(410, "Gone", "the dialog was deleted"))
}

/// Gives lists of parts an id and a time each, as the server does.
fn stamped(visit: &Visit<'_>, list: &Value, series: &'static str) -> Value {
    let stamp = |part: &Value| {
        let mut part = filled(json!({}), part.clone());
        if part["id"].is_null() {
            part["id"] = visit.world.id(series).into();
        }
        if part["createdAt"].is_null() {
            part["createdAt"] = visit.world.clock.stamp().into();
        }
        part
    };
    list.as_array().into_iter().flatten().map(stamp).collect()
}

fn create(visit: &Visit<'_>, state: &mut State, owner: &str) -> Answer {
    let world = visit.world;
    let mut body = filled(json!({}), visit.body());
    if let Some(key) = body["idempotentKey"].as_str() {
        let key = format!("{owner} {key}");
        if state.keys.get(&key).is_some() {
            return visit.refused(409, "Conflict", "the idempotentKey was used before");
        }
        state.keys.put(key, String::new());
    }
    let id = body["id"]
        .as_str()
        .map_or_else(|| world.id("dialog"), str::to_owned);
    if state.dialogs.get(&id).is_some() {
        return visit.refused(409, "Conflict", "a dialog of this id exists");
    }
    body["id"] = id.clone().into();
    body["createdAt"] = body["createdAt"]
        .as_str()
        .map_or_else(|| world.clock.stamp(), str::to_owned)
        .into();
    body["activities"] = stamped(visit, &body["activities"], "activity");
    body["transmissions"] = stamped(visit, &body["transmissions"], "transmission");
    let labels = body["serviceOwnerContext"]["serviceOwnerLabels"]
        .as_array()
        .into_iter()
        .flatten();
    let dialog = Dialog {
        owner: owner.to_owned(),
        service_labels: labels
            .filter_map(|label| label["value"].as_str().map(str::to_owned))
            .collect(),
        labels: vec![body["systemLabel"].as_str().unwrap_or("Default").to_owned()],
        body,
        revision: world.id("revision"),
        label_log: Vec::new(),
        seen: Vec::new(),
        deleted: None,
        frozen: false,
    };
    let answer = visit.json(201, &json!(id)).header("etag", &dialog.revision);
    state.dialogs.put(id.clone(), dialog);
    answer.header("location", &format!("{}{}/{id}", world.base, visit.request.path))
}

fn read(visit: &Visit<'_>, dialog: &mut Dialog, enduser: bool) -> Option<Answer> {
    let part = |list: &str, name: &str| {
        let wanted = visit.path(name);
        dialog.body[list]
            .as_array()?
            .iter()
            .find(|part| part["id"] == wanted.as_str())
            .cloned()
    };
    let list = |items: &Value| {
        let items: Vec<Value> = items
            .as_array()
            .into_iter()
            .flatten()
            .map(|item| shaped(visit, &json!({}), item))
            .collect();
        visit.json(200, &json!(items))
    };
    Some(match visit.operation.id.as_str() {
        "get_dialog" => {
            if enduser {
                let name = visit.caller.person().unwrap_or("someone").to_owned();
                let seen = json!({"id": visit.world.id("seen"), "seenAt": visit.world.clock.stamp(), "isCurrentEndUser": true,
                    "isViaServiceOwner": false, "seenBy": {"actorType": "PartyRepresentative", "actorName": "Test Person",
                    "actorId": format!("urn:altinn:person:identifier-ephemeral:{}", visit.seed.child(&name).below(1_000_000))}});
                // One entry per person and revision would be the newest that matters; the list stays short.
                dialog.seen.truncate(9);
                dialog.seen.insert(0, seen);
            }
            visit
                .json(200, &shown(visit, dialog, enduser))
                .header("etag", &dialog.revision)
        }
        "list_activities" => list(&dialog.body["activities"]),
        "list_transmissions" => list(&dialog.body["transmissions"]),
        "list_seen_log" => list(&json!(dialog.seen)),
        "get_seen_log_entry" => {
            let wanted = visit.path("seenLogId");
            match dialog.seen.iter().find(|seen| seen["id"] == wanted.as_str()) {
                Some(seen) => visit.json(200, &shaped(visit, &json!({}), seen)),
                None => visit.missing("no such entry of the seen log"),
            }
        }
        "list_label_log" => visit.json(200, &json!(dialog.label_log)),
        "list_labels" => {
            let labels: Vec<Value> = dialog
                .service_labels
                .iter()
                .map(|label| json!({"value": label}))
                .collect();
            visit.json(200, &json!(labels)).header("etag", &dialog.revision)
        }
        "get_activity" => match part("activities", "activityId") {
            Some(activity) => visit.json(200, &shaped(visit, &json!({}), &activity)),
            None => visit.missing("no such activity"),
        },
        "get_transmission" => match part("transmissions", "transmissionId") {
            Some(transmission) => visit.json(200, &shaped(visit, &json!({}), &transmission)),
            None => visit.missing("no such transmission"),
        },
        _ => return None,
    })
}
