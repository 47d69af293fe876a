//! Instances of apps and their data: one store behind Altinn Storage and every app.

use std::sync::{Mutex, MutexGuard};

use bytes::Bytes;
use serde_json::{Value, json};

use super::{
    Visit,
    app::{AppTask, usual},
    filled,
};
use crate::{
    bounded::{Bounded, Capacity},
    http::Answer,
    random::Seed,
    world::{World, locked},
};

/// The task that every instance begins with.
pub(super) const FIRST_TASK: &str = "Task_1";

pub(crate) struct Instances(Mutex<Store>);

pub(super) struct Store {
    /// By the GUID of the instance, in the form of storage.
    pub(super) instances: Bounded<Value>,
    blobs: Bounded<(String, Bytes)>,
    /// What happened in the processes of instances, by their GUIDs.
    histories: Bounded<Value>,
    /// The tasks of apps, by `org/app`.
    processes: Bounded<Vec<AppTask>>,
    /// Events by their ids, with the GUID of their instance.
    pub(super) events: Bounded<(String, Value)>,
    /// Locks by the GUID of their instance: token, and until when they hold.
    pub(super) locks: Bounded<Value>,
}

impl Instances {
    /// Sets the tasks of an app; without any, it has the usual one.
    pub(crate) fn set_tasks(&self, app: &str, tasks: Vec<AppTask>) {
        let mut store = self.lock();
        if tasks.is_empty() {
            store.processes.remove(app);
        } else {
            store.processes.put(app, tasks);
        }
    }

    pub(super) fn new(things: Capacity, files: Capacity) -> Self {
        Self(Mutex::new(Store {
            instances: Bounded::new(things),
            blobs: Bounded::new(files),
            histories: Bounded::new(things),
            processes: Bounded::new(things),
            events: Bounded::new(things),
            locks: Bounded::new(things),
        }))
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, Store> {
        locked(&self.0)
    }
}

/// The party id that the sandbox's register has for whoever owns an instance.
pub(super) fn party(seed: Seed, owner: &Value) -> String {
    if let Some(id) = owner["partyId"].as_str() {
        return id.to_owned();
    }
    let name = owner["organisationNumber"]
        .as_str()
        .or(owner["personNumber"].as_str())
        .or(owner["username"].as_str());
    let number = 50_000_000
        + seed
            .child("party")
            .child(name.unwrap_or_default())
            .below(1_000_000);
    number.to_string()
}

impl Store {
    /// The tasks of an app; there is at least one.
    pub(super) fn tasks(&self, app: &str) -> Vec<AppTask> {
        self.processes.get(app).cloned().unwrap_or_else(usual)
    }

    /// What happened in the process of an instance.
    pub(super) fn history(&self, guid: &str) -> Value {
        self.histories.get(guid).cloned().unwrap_or_else(|| json!([]))
    }

    /// Notes that the task of an instance ended, and which began; none where the process ended.
    pub(super) fn moved(&mut self, guid: &str, task: Option<&str>, now: &str, by: &str) {
        let Some(items) = self.histories.get_mut(guid).and_then(Value::as_array_mut) else {
            return;
        };
        if let Some(last) = items
            .last_mut()
            .filter(|last| last["eventType"] == "process_StartTask")
        {
            last["ended"] = now.into();
        }
        items.push(match task {
            Some(task) => {
                json!({"eventType": "process_StartTask", "elementId": task, "started": now, "performedBy": by})
            }
            None => json!({"eventType": "process_EndEvent", "elementId": "EndEvent_1", "occured": now, "performedBy": by}),
        });
    }

    /// The media type and the bytes of a data element.
    pub(super) fn bytes(&self, guid: &str, element: &str) -> Option<(String, Bytes)> {
        let list = self.instances.get(guid)?["data"].as_array()?;
        list.iter().find(|held| held["id"] == element)?;
        self.blobs.get(element).cloned()
    }

    /// Makes an instance of an app; `given` holds what the caller set, `task` is its first one. Gives its GUID.
    pub(super) fn create(
        &mut self,
        world: &World,
        org: &str,
        app: &str,
        given: &Value,
        by: &str,
        task: Value,
    ) -> String {
        let guid = world.id("instance");
        let party = party(world.seed, &given["instanceOwner"]);
        let now = world.clock.stamp();
        let mut owner = given["instanceOwner"].clone();
        if !owner.is_object() {
            owner = json!({});
        }
        owner["partyId"] = party.clone().into();
        let base = json!({
            "id": format!("{party}/{guid}"), "appId": format!("{org}/{app}"), "org": org,
            "instanceOwner": filled(json!({}), owner), "data": [], "completeConfirmations": [],
            "created": now, "createdBy": by, "lastChanged": now, "lastChangedBy": by,
            "status": {"isArchived": false, "isSoftDeleted": false, "isHardDeleted": false},
            "process": {"started": now, "startEvent": "StartEvent_1", "currentTask": task},
        });
        let optional = json!({
            "dueBefore": given["dueBefore"], "visibleAfter": given["visibleAfter"], "dataValues": given["dataValues"],
            "presentationTexts": given["presentationTexts"], "process": given["process"],
        });
        let history = json!([
            {"eventType": "process_StartEvent", "elementId": "StartEvent_1", "occured": now, "performedBy": by},
            {"eventType": "process_StartTask", "elementId": base["process"]["currentTask"]["elementId"], "started": now,
                "performedBy": by},
        ]);
        self.histories.put(guid.clone(), history);
        self.instances.put(guid.clone(), filled(base, optional));
        guid
    }

    /// An instance of a party.
    pub(super) fn find(&mut self, party: &str, guid: &str) -> Option<&mut Value> {
        let id = format!("{party}/{guid}");
        self.instances
            .get_mut(guid)
            .filter(|instance| instance["id"] == id.as_str())
    }

    /// Adds or replaces a data element; gives it.
    pub(super) fn write(
        &mut self,
        visit: &Visit<'_>,
        guid: &str,
        element: Option<&str>,
        kind: &str,
        part: Data,
    ) -> Option<Value> {
        let (world, by) = (visit.world, visit.caller.name());
        let now = world.clock.stamp();
        let id = element.map_or_else(|| world.id("data element"), str::to_owned);
        let instance = self.instances.get_mut(guid)?;
        let list = instance["data"].as_array_mut()?;
        let place = list.iter().position(|held| held["id"] == id.as_str());
        if element.is_some() && place.is_none() {
            return None;
        }
        let old = place
            .and_then(|place| list.get(place))
            .cloned()
            .unwrap_or_default();
        let mut made = json!({
            "id": id, "instanceGuid": guid, "dataType": old["dataType"].as_str().unwrap_or(kind),
            "contentType": part.media_type, "size": part.bytes.len(), "locked": false, "isRead": true,
            "created": old["created"].as_str().unwrap_or(&now), "createdBy": old["createdBy"].as_str().unwrap_or(&by),
            "lastChanged": now, "lastChangedBy": by, "refs": [], "tags": [], "fileScanResult": "NotApplicable",
        });
        made = filled(made, json!({"filename": part.file_name}));
        match place.and_then(|place| list.get_mut(place)) {
            Some(slot) => *slot = made.clone(),
            None => list.push(made.clone()),
        }
        instance["lastChanged"] = now.into();
        self.blobs.put(id, (part.media_type, part.bytes));
        Some(made)
    }

    /// The bytes of a data element of an instance.
    pub(super) fn read(&self, guid: &str, element: &str) -> Option<Answer> {
        let instance = self.instances.get(guid)?;
        let held = instance["data"]
            .as_array()?
            .iter()
            .find(|held| held["id"] == element)?;
        let (media_type, bytes) = self.blobs.get(element)?;
        let answer = Answer::raw(200, media_type, bytes.clone());
        Some(match held["filename"].as_str() {
            Some(name) => answer.header(
                "content-disposition",
                &format!("attachment; filename=\"{}\"", name.replace('"', "_")),
            ),
            None => answer,
        })
    }

    /// What an app of the sandbox finds wrong with an instance: empty texts in forms that are sent as JSON.
    pub(super) fn issues(&self, guid: &str) -> Vec<Value> {
        let elements = self
            .instances
            .get(guid)
            .and_then(|instance| instance["data"].as_array());
        let mut issues = Vec::new();
        for element in elements.into_iter().flatten() {
            let id = element["id"].as_str().unwrap_or_default();
            let Some((media_type, bytes)) = self.blobs.get(id) else {
                continue;
            };
            if !media_type.starts_with("application/json") {
                continue;
            }
            let form: Value = serde_json::from_slice(bytes).unwrap_or_default();
            let members = form.as_object().into_iter().flatten();
            for (field, _) in members.filter(|(_, value)| value.as_str() == Some("")) {
                issues.push(json!({
                    "code": "required", "description": format!("{field} must be filled in"), "field": field,
                    "dataElementId": id, "severity": 1, "source": "Required", "noIncrementalUpdates": false,
                    "customTextKey": "backend.validation_errors.required",
                }));
            }
        }
        issues
    }

    /// Takes a data element away; gives it.
    pub(super) fn erase(&mut self, guid: &str, element: &str) -> Option<Value> {
        let list = self.instances.get_mut(guid)?["data"].as_array_mut()?;
        let place = list.iter().position(|held| held["id"] == element)?;
        self.blobs.remove(element);
        Some(list.remove(place))
    }
}

/// What is uploaded.
pub(super) struct Data {
    pub(super) media_type: String,
    pub(super) file_name: Option<String>,
    pub(super) bytes: Bytes,
}

impl Data {
    /// The body of a request, or the first part of its form; `None` when it is empty.
    pub(super) fn of(visit: &Visit<'_>) -> Option<Self> {
        if let Some(part) = visit.form.and_then(|form| form.parts.first()) {
            let media_type = part
                .media_type
                .clone()
                .unwrap_or_else(|| "application/octet-stream".to_owned());
            return Some(Self {
                media_type,
                file_name: part.file_name.clone(),
                bytes: part.bytes.clone(),
            });
        }
        let disposition = visit.request.header("content-disposition").unwrap_or_default();
        let file_name = disposition
            .split(';')
            .find_map(|part| part.trim().strip_prefix("filename="));
        let data = Self {
            media_type: visit
                .request
                .header("content-type")
                .unwrap_or("application/octet-stream")
                .to_owned(),
            file_name: file_name.map(|name| name.trim_matches('"').to_owned()),
            bytes: visit.request.body.clone(),
        };
        (!data.bytes.is_empty()).then_some(data)
    }
}

/// Confirms that a service owner has what it needs of an instance.
pub(super) fn confirm(world: &World, instance: &mut Value, stakeholder: &str) {
    if let Some(list) = instance["completeConfirmations"].as_array_mut()
        && !list.iter().any(|held| held["stakeholderId"] == stakeholder)
    {
        list.push(json!({"stakeholderId": stakeholder, "confirmedOn": world.clock.stamp()}));
    }
}

/// Deletes an instance: softly, so that it can still be read, or for good.
pub(super) fn delete(world: &World, instance: &mut Value, hard: bool) {
    let now = world.clock.stamp();
    instance["status"]["isSoftDeleted"] = true.into();
    instance["status"]["softDeleted"] = now.clone().into();
    if hard {
        instance["status"]["isHardDeleted"] = true.into();
        instance["status"]["hardDeleted"] = now.into();
    }
}

/// Ends the process of an instance, which archives it.
pub(super) fn end(world: &World, instance: &mut Value) {
    let now = world.clock.stamp();
    if let Some(process) = instance["process"].as_object_mut() {
        process.remove("currentTask");
        process.insert("ended".to_owned(), now.clone().into());
        process.insert("endEvent".to_owned(), "EndEvent_1".into());
    }
    instance["status"]["isArchived"] = true.into();
    instance["status"]["archived"] = now.clone().into();
    instance["lastChanged"] = now.into();
}
