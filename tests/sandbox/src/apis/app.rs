//! The API of every app: an instance from its making to the end of its process, over the store of `instances`.

mod elements;
mod process;
mod tasks;

use serde_json::{Value, json};

pub use tasks::AppTask;
pub(super) use tasks::usual;

use super::{
    Visit, filled,
    instances::{Data, Store, confirm, delete},
};
use crate::http::Answer;

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    let mut store = visit.world.apis.instances.lock();
    match visit.operation.id.as_str() {
        "create_instance" => return Some(create(visit, &mut store, &visit.body(), Vec::new())),
        "create_instance_with_data" => return Some(with_data(visit, &mut store)),
        "list_active_instances" => return Some(active(visit, &store)),
        "validate_data_element" => {}
        _ if !visit.operation.path.contains("/instances/{")
            || !visit.operation.path.contains("{instanceGuid}") =>
        {
            return None;
        }
        _ => {}
    }
    let (party, guid) = (visit.path("instanceOwnerPartyId"), visit.path("instanceGuid"));
    let (party, guid) = if visit.operation.id == "validate_data_element" {
        // This one names them otherwise.
        (visit.path("instanceOwnerId"), visit.path("instanceId"))
    } else {
        (party, guid)
    };
    let app = format!("{}/{}", visit.path("org"), visit.path("app"));
    if store
        .find(&party, &guid)
        .is_none_or(|instance| instance["appId"] != app.as_str())
    {
        return Some(visit.missing("no such instance"));
    }
    data(visit, &mut store, &guid)
        .or_else(|| elements::answer(visit, &mut store, &guid))
        .or_else(|| process::answer(visit, &mut store, &party, &guid))
        .or_else(|| instance(visit, &mut store, &party, &guid))
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
    let (org, app) = (visit.path("org"), visit.path("app"));
    let first = store.tasks(&format!("{org}/{app}")).remove(0);
    let task = first.current(2, &visit.world.clock.stamp());
    let guid = store.create(visit.world, &org, &app, &given, &visit.caller.name(), task);
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
    let answer = visit.json(201, &response(made)).header("location", &url);
    process::publish(visit, made, "app.instance.created");
    answer
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
    let writes = ["create_data", "create_data_legacy", "update_data", "delete_data"];
    if writes.contains(&visit.operation.id.as_str())
        && let Some(refused) = elements::locked(visit, store.instances.get(guid)?, &element)
    {
        return Some(refused);
    }
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
    let held = store.find(party, guid)?;
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
            process::publish(visit, held, "app.instance.substatus.changed");
            visit.json(200, &plain(held))
        }
        _ => return None,
    })
}
