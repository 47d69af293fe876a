//! Dialogs as their documents show them, alone and in lists.

use serde_json::{Value, json};

use super::{Dialog, State};
use crate::{
    apis::{Visit, filled},
    http::Answer,
};

/// A part as a type of the document: what was written of it, and no members that the type has not.
pub(super) fn shaped(visit: &Visit<'_>, blank: &Value, from: &Value) -> Value {
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
pub(super) fn shown(visit: &Visit<'_>, dialog: &Dialog, enduser: bool) -> Value {
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
fn token(visit: &Visit<'_>, dialog: &Dialog) -> String {
    let (world, now) = (visit.world, visit.world.clock.seconds());
    let claims = json!({
        "iss": world.dialogporten(), "jti": world.id("dialog token"), "iat": now, "nbf": now, "exp": now + 600,
        "p": dialog.body["party"], "s": dialog.body["serviceResource"], "i": dialog.body["id"], "a": "read", "l": 3,
    });
    world.keys.dialogporten.sign(&claims)
}

pub(super) fn search(visit: &Visit<'_>, state: &State, owner: &str, enduser: bool) -> Answer {
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
        let mut whole = shown_whole(dialog);
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
fn shown_whole(dialog: &Dialog) -> Value {
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
    value
}
