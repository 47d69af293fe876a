//! Dialogporten: dialogs with their revisions, transmissions, activities, labels and seen log, for owners and end users.

use std::sync::Mutex;

use serde_json::{Value, json};

use super::{Visit, filled, patch};
use crate::{http::Answer, keys::Issuer, shelf::Shelf, world::locked};

#[derive(Default)]
pub(crate) struct Dialogs(Mutex<State>);

#[derive(Default)]
struct State {
    dialogs: Shelf<Dialog>,
    /// Owners with their idempotency keys, and the dialogs made with them.
    keys: Shelf<String>,
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

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    let mut state = locked(&visit.world.jobs.dialogs.0);
    let owner = visit.caller.organisation().unwrap_or_default();
    let enduser = visit.operation.api == "altinn-dialogporten-enduser";
    match visit.operation.id.as_str() {
        "create_dialog" => return Some(create(visit, &mut state, &owner)),
        "search_dialogs" => return Some(search(visit, &state, &owner, enduser)),
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
    read(visit, dialog, &id, enduser).or_else(|| write(visit, dialog, &id))
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

/// A part as a type of the document: what was written of it, and no members that the type has not.
fn shaped(visit: &Visit<'_>, blank: &Value, from: &Value) -> Value {
    let known: Value = match visit.contract.full(visit.operation, 200) {
        Some(full) if full.is_array() => full[0].clone(),
        Some(full) => full,
        None => return from.clone(),
    };
    let members = from.as_object().into_iter().flatten();
    let kept = members.filter(|(name, value)| known.get(name.as_str()).is_some() && !value.is_null());
    filled(
        blank.clone(),
        kept.map(|(name, value)| (name.clone(), value.clone())).collect(),
    )
}

/// The dialog as the caller may see it.
fn shown(visit: &Visit<'_>, dialog: &Dialog, enduser: bool) -> Value {
    let body = &dialog.body;
    let mut value = body.clone();
    value["org"] = "ttd".into();
    value["revision"] = dialog.revision.clone().into();
    value["serviceResourceType"] = "GenericAccessResource".into();
    value["updatedAt"] = body["updatedAt"].as_str().or(body["createdAt"].as_str()).into();
    value["contentUpdatedAt"] = value["updatedAt"].clone();
    value["status"] = match body["status"].as_str() {
        // What is written as `New` or `Sent` reads as these.
        Some("New" | "Sent") | None => "NotApplicable".into(),
        Some(status) => status.into(),
    };
    value["endUserContext"] = json!({"revision": dialog.revision, "systemLabels": dialog.labels});
    value["systemLabel"] = dialog.labels.first().cloned().into();
    value["seenSinceLastUpdate"] = json!(dialog.seen);
    value["seenSinceLastContentUpdate"] = json!(dialog.seen);
    value["isContentSeen"] = (!dialog.seen.is_empty()).into();
    value["hasUnopenedContent"] = false.into();
    value["deletedAt"] = dialog.deleted.clone().into();
    if enduser {
        for action in value["guiActions"].as_array_mut().into_iter().flatten() {
            action["isAuthorized"] = true.into();
        }
        value["dialogToken"] = token(visit, dialog).into();
    }
    shaped(visit, &json!({}), &value)
}

/// The token of a dialog, with which its actions are called.
fn token(visit: &Visit<'_>, dialog: &Dialog) -> Option<String> {
    let (world, now) = (visit.world, visit.world.clock.seconds());
    let claims = json!({
        "iss": world.dialogporten(), "jti": world.id("dialog token"), "iat": now, "nbf": now, "exp": now + 600,
        "p": dialog.body["party"], "s": dialog.body["serviceResource"], "i": dialog.body["id"], "a": "read", "l": 3,
    });
    world.keys.sign(Issuer::Component, &claims).ok()
}

fn search(visit: &Visit<'_>, state: &State, owner: &str, enduser: bool) -> Answer {
    let (parties, resources) = (
        visit.request.asked_all("party"),
        visit.request.asked_all("serviceResource"),
    );
    if parties.is_empty() && resources.is_empty() && enduser {
        return visit.refused(400, "Bad Request", "a party or a serviceResource is needed");
    }
    let asked = |name: &str| visit.request.asked(name);
    let statuses = visit.request.asked_all("status");
    let (labels, process, reference) = (
        visit.request.asked_all("systemLabel"),
        asked("process"),
        asked("externalReference"),
    );
    let listed = |list: &[String], value: &Value| {
        list.is_empty()
            || list.iter().any(|wanted| {
                value
                    .as_str()
                    .is_some_and(|held| held.eq_ignore_ascii_case(wanted))
            })
    };
    let fits = |dialog: &Dialog| {
        let body = &dialog.body;
        (enduser || dialog.owner == owner)
            && dialog.deleted.is_none()
            && listed(&parties, &body["party"])
            && listed(&resources, &body["serviceResource"])
            && listed(&statuses, &body["status"])
            && (labels.is_empty() || labels.iter().any(|label| dialog.labels.contains(label)))
            && process.as_deref().is_none_or(|wanted| body["process"] == wanted)
            && reference
                .as_deref()
                .is_none_or(|wanted| body["externalReference"] == wanted)
    };
    let limit = asked("limit")
        .and_then(|limit| limit.parse().ok())
        .unwrap_or(100_usize)
        .clamp(1, 1000);
    let after = asked("continuationToken");
    let mut rest: Vec<(&str, &Dialog)> = match &after {
        Some(token) => state.dialogs.after(token).collect(),
        None => state.dialogs.iter().collect(),
    };
    rest.retain(|(_, dialog)| fits(dialog));
    let more = rest.len() > limit;
    rest.truncate(limit);
    let full = visit.contract.full(visit.operation, 200).unwrap_or_default();
    let item = |dialog: &Dialog| {
        let mut whole = shown_whole(visit, dialog);
        let known = &full["items"][0];
        if let Some(members) = whole.as_object_mut() {
            members.retain(|name, value| {
                known.get(name).is_some()
                    && !value.is_null()
                    && !["content", "endUserContext", "serviceOwnerContext"].contains(&name.as_str())
            });
        }
        whole["content"] =
            json!({"title": dialog.body["content"]["title"], "summary": dialog.body["content"]["summary"]});
        whole["content"] = filled(json!({}), whole["content"].clone());
        whole
    };
    let items: Vec<Value> = rest.iter().map(|(_, dialog)| item(dialog)).collect();
    let mut answer = json!({"items": items, "hasNextPage": more, "orderBy": "createdat_desc,id_desc"});
    if more {
        answer["continuationToken"] = rest.last().map(|(id, _)| *id).into();
    }
    visit.json(200, &answer)
}

/// All that is known of a dialog, in the form of no document yet.
fn shown_whole(visit: &Visit<'_>, dialog: &Dialog) -> Value {
    let body = &dialog.body;
    let status = match body["status"].as_str() {
        Some("New" | "Sent") | None => "NotApplicable",
        Some(status) => status,
    };
    let updated = body["updatedAt"].as_str().or(body["createdAt"].as_str());
    let names = [
        "id",
        "party",
        "serviceResource",
        "createdAt",
        "dueAt",
        "extendedStatus",
        "externalReference",
        "process",
        "precedingProcess",
        "progress",
        "isApiOnly",
        "visibleFrom",
    ];
    let mut value: Value = names
        .into_iter()
        .map(|name| (name.to_owned(), body[name].clone()))
        .collect();
    value["org"] = "ttd".into();
    value["status"] = status.into();
    value["updatedAt"] = updated.into();
    value["contentUpdatedAt"] = updated.into();
    value["revision"] = dialog.revision.clone().into();
    value["serviceResourceType"] = "GenericAccessResource".into();
    value["systemLabel"] = dialog.labels.first().cloned().into();
    value["isContentSeen"] = (!dialog.seen.is_empty()).into();
    let _ = visit;
    value
}

fn read(visit: &Visit<'_>, dialog: &mut Dialog, id: &str, enduser: bool) -> Option<Answer> {
    let part = |list: &str, name: &str| {
        let wanted = visit.path(name);
        let found = dialog.body[list]
            .as_array()?
            .iter()
            .find(|part| part["id"] == wanted.as_str())
            .cloned();
        found
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
            let _ = id;
            visit
                .json(200, &shown(visit, dialog, enduser))
                .header("etag", &dialog.revision)
        }
        "list_activities" => list(&dialog.body["activities"]),
        "list_transmissions" => list(&dialog.body["transmissions"]),
        "list_seen_log" => list(&json!(dialog.seen)),
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

fn write(visit: &Visit<'_>, dialog: &mut Dialog, id: &str) -> Option<Answer> {
    let world = visit.world;
    let body = filled(json!({}), visit.body());
    let changes = [
        "update_dialog",
        "patch_dialog",
        "create_activity",
        "create_transmission",
        "update_transmission",
    ];
    let operation = visit.operation.id.as_str();
    if dialog.frozen && changes.contains(&operation) {
        return Some(visit.refused(403, "Forbidden", "the dialog is frozen"));
    }
    let mut created = None;
    match operation {
        "update_dialog" => {
            let kept = [
                "id",
                "party",
                "serviceResource",
                "createdAt",
                "idempotentKey",
                "serviceOwnerContext",
            ];
            let mut next: Value = kept
                .into_iter()
                .map(|name| (name.to_owned(), dialog.body[name].clone()))
                .collect();
            next = filled(filled(json!({}), next), body.clone());
            // Activities and transmissions are only ever added.
            for (list, series) in [("activities", "activity"), ("transmissions", "transmission")] {
                let mut all = dialog.body[list].as_array().cloned().unwrap_or_default();
                all.extend(
                    stamped(visit, &body[list], series)
                        .as_array()
                        .cloned()
                        .unwrap_or_default(),
                );
                next[list] = all.into();
            }
            dialog.body = next;
        }
        "patch_dialog" => {
            let mut next = dialog.body.clone();
            let patch: Value = serde_json::from_slice(&visit.request.body).unwrap_or_default();
            if let Err(why) = patch::apply(&mut next, &patch) {
                return Some(visit.refused(400, "Bad Request", &why));
            }
            next["id"] = id.into();
            dialog.body = next;
        }
        "create_activity" | "create_transmission" => {
            let (list, series) = if operation == "create_activity" {
                ("activities", "activity")
            } else {
                ("transmissions", "transmission")
            };
            let made = stamped(visit, &json!([body]), series)[0].clone();
            created = made["id"].as_str().map(str::to_owned);
            if let Some(parts) = dialog.body[list].as_array_mut() {
                parts.push(made);
            }
        }
        "update_transmission" => {
            let wanted = visit.path("transmissionId");
            let mut parts = dialog.body["transmissions"].as_array_mut().into_iter().flatten();
            let Some(held) = parts.find(|part| part["id"] == wanted.as_str()) else {
                return Some(visit.missing("no such transmission"));
            };
            *held = filled(json!({"id": wanted, "createdAt": held["createdAt"]}), body);
        }
        "set_system_labels" => labels(visit, dialog, &body),
        "create_label" => dialog
            .service_labels
            .extend(body["value"].as_str().map(str::to_owned)),
        "delete_label" => {
            let label = visit.path("label");
            dialog.service_labels.retain(|held| *held != label);
        }
        "delete_dialog" => dialog.deleted = Some(world.clock.stamp()),
        "restore_dialog" => dialog.deleted = None,
        "freeze_dialog" => dialog.frozen = true,
        _ => return None,
    }
    dialog.revision = world.id("revision");
    dialog.body["updatedAt"] = world.clock.stamp().into();
    Some(match created {
        Some(part) => visit
            .json(201, &json!(part))
            .header("etag", &dialog.revision)
            .header(
                "location",
                &format!("{}{}/{part}", world.base, visit.request.path),
            ),
        None => Answer::empty(204).header("etag", &dialog.revision),
    })
}

/// Sets the labels of end users: of `Default`, `Bin` and `Archive` there is always one.
fn labels(visit: &Visit<'_>, dialog: &mut Dialog, body: &Value) {
    let texts = |name: &str| -> Vec<String> {
        body[name]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|label| label.as_str().map(str::to_owned))
            .collect()
    };
    let folders = ["Default", "Bin", "Archive"];
    let mut added = texts("addLabels");
    added.extend(texts("systemLabels"));
    let removed = texts("removeLabels");
    let by = json!({"actorType": "PartyRepresentative", "actorName": "Test Person"});
    for (action, list) in [("set", &added), ("remove", &removed)] {
        for label in list {
            dialog
                .label_log
                .push(json!({"action": action, "name": format!("systemlabel:{label}"),
                "createdAt": visit.world.clock.stamp(), "performedBy": by}));
        }
    }
    dialog.labels.retain(|label| !removed.contains(label));
    for label in added {
        if folders.contains(&label.as_str()) {
            dialog.labels.retain(|held| !folders.contains(&held.as_str()));
        }
        if !dialog.labels.contains(&label) {
            dialog.labels.insert(0, label);
        }
    }
    if !dialog
        .labels
        .iter()
        .any(|label| folders.contains(&label.as_str()))
    {
        dialog.labels.insert(0, "Default".to_owned());
    }
}
