//! The API of every app: an instance from its making to the end of its process, over the store of `instances`.

use serde_json::{Value, json};

use super::{
    Visit, filled,
    instances::{Data, FIRST_TASK, Store, confirm, delete, end, history},
};
use crate::http::Answer;

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    let mut store = visit.world.jobs.instances.lock();
    match visit.operation.id.as_str() {
        "create_instance" => return Some(create(visit, &mut store, &visit.body(), Vec::new())),
        "create_instance_with_data" => return Some(with_data(visit, &mut store)),
        "list_active_instances" => return Some(active(visit, &store)),
        _ if !visit.operation.path.contains("{instanceGuid}") => return None,
        _ => {}
    }
    let (party, guid) = (visit.path("instanceOwnerPartyId"), visit.path("instanceGuid"));
    let app = format!("{}/{}", visit.path("org"), visit.path("app"));
    if store
        .find(&party, &guid)
        .is_none_or(|instance| instance["appId"] != app.as_str())
    {
        return Some(visit.missing("no such instance"));
    }
    data(visit, &mut store, &guid).or_else(|| instance(visit, &mut store, &party, &guid))
}

/// As an app writes an instance: every member that it always has, null where there is nothing.
fn response(instance: &Value) -> Value {
    let names = [
        "appId",
        "completeConfirmations",
        "created",
        "createdBy",
        "data",
        "dataValues",
        "dueBefore",
        "id",
        "lastChanged",
        "lastChangedBy",
        "org",
        "presentationTexts",
        "visibleAfter",
        "process",
        "status",
    ];
    let mut made: Value = names
        .into_iter()
        .map(|name| (name.to_owned(), instance[name].clone()))
        .collect();
    for name in ["dataValues", "presentationTexts"] {
        if made[name].is_null() {
            made[name] = json!({});
        }
    }
    for name in ["organisationNumber", "partyId", "personNumber", "username"] {
        made["instanceOwner"][name] = instance["instanceOwner"][name].clone();
    }
    made["status"] = status(instance);
    made
}

/// The status without `readStatus`, which is a number here and a name in storage.
fn status(instance: &Value) -> Value {
    let mut status = instance["status"].clone();
    status.as_object_mut().map(|status| status.remove("readStatus"));
    status
}

/// As storage's type, which some operations of an app answer with.
fn plain(instance: &Value) -> Value {
    let mut instance = instance.clone();
    instance["status"] = status(&instance);
    instance
}

fn create(visit: &Visit<'_>, store: &mut Store, given: &Value, parts: Vec<(String, Data)>) -> Answer {
    let owner = &given["instanceOwner"];
    let asked = visit.request.asked("instanceOwnerPartyId");
    let mut given = given.clone();
    if !given.is_object() {
        given = json!({});
    }
    if let Some(party) = asked.as_ref().filter(|_| !owner.is_object()) {
        given["instanceOwner"] = json!({"partyId": party});
    } else if !owner.is_object() {
        return visit.refused(400, "Bad Request", "the instance names no owner");
    }
    let guid = store.create(
        visit.world,
        &visit.path("org"),
        &visit.path("app"),
        &given,
        &visit.caller.name(),
    );
    for (kind, part) in parts {
        store.write(visit, &guid, None, &kind, part);
    }
    let Some(made) = store.instances.get(&guid) else {
        return Answer::empty(500);
    };
    let url = format!(
        "{}{}/{}",
        visit.world.base,
        visit.request.path.trim_end_matches("/create"),
        made["id"].as_str().unwrap_or_default()
    );
    visit.json(201, &response(made)).header("location", &url)
}

/// The instance as JSON, or as the part `instance` of a form whose other parts are its data.
fn with_data(visit: &Visit<'_>, store: &mut Store) -> Answer {
    let Some(form) = visit.form else {
        return create(visit, store, &visit.body(), Vec::new());
    };
    let mut given = Value::Null;
    let mut parts = Vec::new();
    for part in &form.parts {
        if part.name == "instance" {
            given = serde_json::from_slice(&part.bytes).unwrap_or_default();
            continue;
        }
        let media_type = part
            .media_type
            .clone()
            .unwrap_or_else(|| "application/octet-stream".to_owned());
        let data = Data {
            media_type,
            file_name: part.file_name.clone(),
            bytes: part.bytes.clone(),
        };
        parts.push((part.name.clone(), data));
    }
    create(visit, store, &given, parts)
}

fn active(visit: &Visit<'_>, store: &Store) -> Answer {
    let (party, app) = (
        visit.path("instanceOwnerPartyId"),
        format!("{}/{}", visit.path("org"), visit.path("app")),
    );
    let fits = |instance: &&Value| {
        instance["instanceOwner"]["partyId"] == party.as_str()
            && instance["appId"] == app.as_str()
            && instance["process"]["ended"].is_null()
            && instance["status"]["isSoftDeleted"] != true
    };
    let simple = |instance: &Value| {
        json!({"id": instance["id"], "lastChanged": instance["lastChanged"], "lastChangedBy": instance["lastChangedBy"],
            "presentationTexts": {}})
    };
    let listed: Vec<Value> = store.instances.values().filter(fits).map(simple).collect();
    visit.json(200, &json!(listed))
}

fn data(visit: &Visit<'_>, store: &mut Store, guid: &str) -> Option<Answer> {
    let element = visit.path("dataGuid");
    let missing = || visit.missing("no such data element");
    Some(match visit.operation.id.as_str() {
        "create_data" | "create_data_legacy" => {
            let Some(part) = Data::of(visit) else {
                return Some(visit.refused(400, "Bad Request", "the body is empty"));
            };
            let legacy = visit.operation.id == "create_data_legacy";
            let kind = if legacy {
                visit.request.asked("dataType").unwrap_or_default()
            } else {
                visit.path("dataType")
            };
            let made = store.write(visit, guid, None, &kind, part)?;
            if legacy {
                return Some(visit.json(201, &made));
            }
            let instance = store.instances.get(guid).map(plain);
            visit.json(201, &json!({"instance": instance, "newDataElementId": made["id"], "newDataModels": [], "validationIssues": []}))
        }
        "update_data" => {
            let Some(part) = Data::of(visit) else {
                return Some(visit.refused(400, "Bad Request", "the body is empty"));
            };
            store
                .write(visit, guid, Some(&element), "", part)
                .map_or_else(missing, |made| visit.json(201, &made))
        }
        "download_data" => store.read(guid, &element).unwrap_or_else(missing),
        "delete_data" => match store.erase(guid, &element) {
            Some(_) => {
                let instance = store.instances.get(guid).map(plain);
                visit.json(
                    200,
                    &json!({"instance": instance, "newDataModels": [], "validationIssues": []}),
                )
            }
            None => missing(),
        },
        _ => return None,
    })
}

fn instance(visit: &Visit<'_>, store: &mut Store, party: &str, guid: &str) -> Option<Answer> {
    let world = visit.world;
    let issues = store.issues(guid);
    let held = store.find(party, guid)?;
    let ended = held["process"]["ended"].is_string();
    Some(match visit.operation.id.as_str() {
        "get_instance" => visit.json(200, &response(held)),
        "delete_instance" => {
            delete(
                world,
                held,
                visit.request.asked("hard").as_deref() == Some("true"),
            );
            visit.json(200, &plain(held))
        }
        "complete_instance" => {
            if let Some(org) = visit.caller.org() {
                confirm(world, held, &org);
            }
            visit.json(200, &plain(held))
        }
        "update_substatus" => {
            held["status"]["substatus"] = filled(json!({}), visit.body());
            visit.json(200, &plain(held))
        }
        "validate_instance" => visit.json(200, &json!(issues)),
        "get_process" => visit.json(200, &process(held)),
        "get_process_history" => visit.json(200, &history(held)),
        "list_next_elements" if ended => visit.json(200, &json!([])),
        "list_next_elements" => visit.json(200, &json!(["EndEvent_1"])),
        "start_process" => visit.refused(409, "Conflict", "the process has started"),
        "advance_process" | "complete_process" if ended => {
            visit.refused(409, "Conflict", "the process has ended")
        }
        "advance_process" | "complete_process" if !issues.is_empty() => not_ready(visit, &issues),
        "advance_process" | "complete_process" => {
            end(world, held);
            let event = json!({
                "id": world.id("app event"), "specversion": "1.0", "type": "app.instance.process.completed",
                "source": format!("{}/{}/instances/{}", world.base, held["appId"].as_str().unwrap_or_default(), held["id"].as_str().unwrap_or_default()),
                "resource": format!("urn:altinn:resource:app_{}_{}", visit.path("org"), visit.path("app")),
                "subject": format!("/party/{party}"),
            });
            let answer = visit.json(200, &process(held));
            // Apps tell Altinn Events of it; what subscribes to them hears it.
            let _ = super::events::publish(world, event);
            answer
        }
        _ => return None,
    })
}

/// The refusal of a step while the data of the task have errors.
fn not_ready(visit: &Visit<'_>, issues: &[Value]) -> Answer {
    let detail = format!(
        "{}: {} errors found for the task",
        visit.operation.full_name(),
        issues.len()
    );
    let body = json!({"title": "Validation failed for task", "detail": detail, "status": 409, "validationIssues": issues});
    Answer::raw(409, "application/json", body.to_string()).remark(detail)
}

fn process(instance: &Value) -> Value {
    let process = &instance["process"];
    let mut made = filled(json!({}), process.clone());
    made["processTasks"] = json!([{"altinnTaskType": "data", "elementId": FIRST_TASK}]);
    if made["currentTask"].is_object() {
        made["currentTask"]["read"] = true.into();
        made["currentTask"]["write"] = true.into();
    }
    made
}
