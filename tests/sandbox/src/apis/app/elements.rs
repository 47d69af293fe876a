//! Data elements of an instance beside their bytes: tags, metadata, patches of form data, and whether they are locked.

use bytes::Bytes;
use serde_json::{Value, json};

use super::plain;
use crate::{
    apis::{
        Visit,
        instances::{Data, Store},
        patch,
    },
    http::Answer,
};

/// Why data of an instance cannot be written: it is archived or deleted, no data are filled in now, or the element is locked.
pub(super) fn locked(visit: &Visit<'_>, instance: &Value, element: &str) -> Option<Answer> {
    let conflict = |why: &str| Some(visit.refused(409, "Conflict", why));
    if instance["status"]["isArchived"] == true || instance["status"]["isSoftDeleted"] == true {
        return conflict("the instance is archived or deleted");
    }
    let elements = instance["data"].as_array().into_iter().flatten();
    let mut found = elements.filter(|held| held["id"] == element);
    if found.any(|held| held["locked"] == true) {
        return conflict("the data element is locked");
    }
    None
}

pub(super) fn answer(visit: &Visit<'_>, store: &mut Store, guid: &str) -> Option<Answer> {
    let id = visit.path("dataGuid");
    match visit.operation.id.as_str() {
        "patch_data_element" => {
            let body = visit.body();
            return Some(match patched(visit, store, guid, &id, &body["patch"]) {
                Ok(model) => visit.json(
                    200,
                    &json!({"instance": store.instances.get(guid).map(plain), "newDataModel": model, "validationIssues": {}}),
                ),
                Err(answer) => answer,
            });
        }
        "patch_data" => return Some(several(visit, store, guid)),
        _ => {}
    }
    let instance = store.instances.get_mut(guid)?;
    let list = instance["data"].as_array_mut()?;
    let position = list.iter().position(|held| held["id"] == id.as_str());
    let missing = || visit.missing("no such data element");
    if visit.operation.id == "get_file_scan_result" {
        let files: Vec<Value> = list
            .iter()
            .map(|held| json!({"id": held["id"], "fileScanResult": held["fileScanResult"]}))
            .collect();
        return Some(visit.json(200, &json!({"fileScanResult": "NotApplicable", "data": files})));
    }
    if !visit.operation.path.contains("{dataGuid}") {
        return None;
    }
    let names = [
        "list_tags",
        "add_tag",
        "update_tags",
        "delete_tag",
        "get_user_defined_metadata",
        "update_user_defined_metadata",
    ];
    if !names.contains(&visit.operation.id.as_str()) {
        return None;
    }
    let Some(held) = position.and_then(|position| list.get_mut(position)) else {
        return Some(missing());
    };
    if !held["tags"].is_array() {
        held["tags"] = json!([]);
    }
    let body = visit.body();
    Some(match visit.operation.id.as_str() {
        "list_tags" => visit.json(200, &json!({"tags": held["tags"]})),
        "add_tag" => {
            // Letters, `-` and `_`, as the libraries of apps have it.
            let fits = |text: &&str| {
                !text.is_empty()
                    && text
                        .chars()
                        .all(|letter| letter.is_alphabetic() || "-_".contains(letter))
            };
            let Some(tag) = body.as_str().filter(fits) else {
                return Some(visit.refused(400, "Bad Request", "a tag is of letters, `-` and `_`"));
            };
            if let Some(tags) = held["tags"].as_array_mut()
                && !tags.iter().any(|known| known == tag)
            {
                tags.push(tag.into());
            }
            visit.json(201, &json!({"tags": held["tags"]}))
        }
        "update_tags" => {
            held["tags"] = body["tags"].clone();
            visit.json(200, &json!({"tags": held["tags"], "validationIssues": []}))
        }
        "delete_tag" => {
            let tag = visit.path("tag");
            if let Some(tags) = held["tags"].as_array_mut() {
                tags.retain(|known| *known != tag.as_str());
            }
            Answer::empty(204)
        }
        "update_user_defined_metadata" => {
            held["userDefinedMetadata"] = body["userDefinedMetadata"].clone();
            visit.json(200, &json!({"userDefinedMetadata": held["userDefinedMetadata"]}))
        }
        _ => {
            let entries = held["userDefinedMetadata"]
                .as_array()
                .cloned()
                .unwrap_or_default();
            visit.json(200, &json!({"userDefinedMetadata": entries}))
        }
    })
}

/// Applies a JSON Patch (RFC 6902) to form data that are kept as JSON; gives them as they are then.
fn patched(
    visit: &Visit<'_>,
    store: &mut Store,
    guid: &str,
    element: &str,
    operations: &Value,
) -> Result<Value, Answer> {
    let instance = store.instances.get(guid);
    if let Some(refused) = instance.and_then(|instance| locked(visit, instance, element)) {
        return Err(refused);
    }
    let Some((media_type, bytes)) = store.bytes(guid, element) else {
        return Err(visit.missing("no such data element"));
    };
    let Ok(mut model) = serde_json::from_slice::<Value>(&bytes) else {
        let why = "the sandbox keeps form data as they came, and patches only those that came as JSON";
        return Err(visit.refused(400, "Bad Request", why));
    };
    // A test that fails is a conflict; a path that leads nowhere is none.
    if let Err(why) = patch::apply(&mut model, operations) {
        let status = if why.contains("test") { 409 } else { 422 };
        return Err(visit.refused(status, "The patch does not apply", &why));
    }
    let part = Data {
        media_type,
        file_name: None,
        bytes: Bytes::from(model.to_string()),
    };
    let _ = store.write(visit, guid, Some(element), "", part);
    Ok(model)
}

/// All patches, or none.
fn several(visit: &Visit<'_>, store: &mut Store, guid: &str) -> Answer {
    let body = visit.body();
    let patches = body["patches"].as_array().cloned().unwrap_or_default();
    let id = |patch: &Value| patch["dataElementId"].as_str().unwrap_or_default().to_owned();
    let before: Vec<_> = patches
        .iter()
        .map(|patch| (id(patch), store.bytes(guid, &id(patch))))
        .collect();
    let mut models = Vec::new();
    for patch in &patches {
        match patched(visit, store, guid, &id(patch), &patch["patch"]) {
            Ok(model) => models.push(json!({"dataElementId": id(patch), "data": model})),
            Err(answer) => {
                for (id, held) in before {
                    if let Some((media_type, bytes)) = held {
                        let part = Data {
                            media_type,
                            file_name: None,
                            bytes,
                        };
                        let _ = store.write(visit, guid, Some(&id), "", part);
                    }
                }
                return answer;
            }
        }
    }
    let instance = store.instances.get(guid).map(plain);
    visit.json(
        200,
        &json!({"instance": instance, "newDataModels": models, "validationIssues": []}),
    )
}
