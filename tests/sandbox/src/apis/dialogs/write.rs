//! Changes of a dialog, each of which gives it a new revision.

use serde_json::{Value, json};

use super::{Dialog, stamped};
use crate::{
    apis::{Visit, filled, patch},
    http::Answer,
};

pub(super) fn write(visit: &Visit<'_>, dialog: &mut Dialog, id: &str) -> Option<Answer> {
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
