//! Altinn Storage: instances, their data, and the search by which owners find completed ones.

mod locks;

use serde_json::{Value, json};

use super::{
    Visit,
    instances::{Data, Store, confirm, delete, end},
};
use crate::{clock, http::Answer};

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    let mut store = visit.world.apis.instances.lock();
    let operation = visit.operation.id.as_str();
    match operation {
        "search_instances" => return Some(search(visit, &store)),
        "create_instance" => return Some(create(visit, &mut store)),
        _ if !visit.operation.path.contains("{instanceGuid}") => return None,
        _ => {}
    }
    let (party, guid) = (visit.path("instanceOwnerPartyId"), visit.path("instanceGuid"));
    if operation == "get_instance_by_guid" {
        let found = store.instances.get(&guid).map(shown);
        return Some(found.map_or_else(
            || visit.missing("no such instance"),
            |found| visit.json(200, &found),
        ));
    }
    if store.find(&party, &guid).is_none() {
        return Some(visit.missing("no such instance"));
    }
    data(visit, &mut store, &guid)
        .or_else(|| locks::answer(visit, &mut store, &guid))
        .or_else(|| instance(visit, &mut store, &party, &guid))
}

/// As storage writes it: `readStatus` is a name here.
fn shown(instance: &Value) -> Value {
    let mut instance = instance.clone();
    if instance["status"]["readStatus"].is_null() {
        instance["status"]["readStatus"] = "Unread".into();
    }
    instance
}

fn create(visit: &Visit<'_>, store: &mut Store) -> Answer {
    let body = visit.body();
    let app = visit
        .request
        .asked("appId")
        .or_else(|| body["appId"].as_str().map(str::to_owned))
        .unwrap_or_default();
    let Some((org, name)) = app.split_once('/') else {
        return visit.refused(400, "Bad Request", "the appId is not `org/app`");
    };
    let first = store.tasks(&app).remove(0);
    let task = first.current(2, &visit.world.clock.stamp());
    let guid = store.create(visit.world, org, name, &body, &visit.caller.name(), task);
    let made = store.instances.get(&guid).map(shown).unwrap_or_default();
    let location = format!(
        "{}/storage/api/v1/instances/{}",
        visit.world.base,
        made["id"].as_str().unwrap_or_default()
    );
    visit.json(201, &made).header("location", &location)
}

fn data(visit: &Visit<'_>, store: &mut Store, guid: &str) -> Option<Answer> {
    let element = visit.path("dataGuid");
    let missing = || visit.missing("no such data element");
    Some(match visit.operation.id.as_str() {
        "upload_data_element" | "replace_data_element" => {
            let Some(part) = Data::of(visit) else {
                return Some(visit.refused(400, "Bad Request", "the body is empty"));
            };
            let kind = visit.request.asked("dataType").unwrap_or_default();
            let new = visit.operation.id == "upload_data_element";
            match store.write(visit, guid, (!new).then_some(&element), &kind, part) {
                Some(made) => visit.json(if new { 201 } else { 200 }, &made),
                None => missing(),
            }
        }
        "download_data_element" => store.read(guid, &element).unwrap_or_else(missing),
        "delete_data_element" => store
            .erase(guid, &element)
            .map_or_else(missing, |gone| visit.json(200, &gone)),
        "list_data_elements" => {
            let elements = store
                .instances
                .get(guid)
                .map(|instance| instance["data"].clone())
                .unwrap_or_default();
            visit.json(200, &json!({"dataElements": elements}))
        }
        "update_data_element" | "set_file_scan_status" => {
            let body = visit.body();
            let list = store.instances.get_mut(guid)?["data"].as_array_mut()?;
            let Some(held) = list.iter_mut().find(|held| held["id"] == element.as_str()) else {
                return Some(missing());
            };
            if visit.operation.id == "set_file_scan_status" {
                held["fileScanResult"] = body["fileScanResult"].clone();
                return Some(Answer::empty(200));
            }
            *held = super::filled(held.clone(), body);
            held["id"] = element.into();
            visit.json(200, held)
        }
        _ => return None,
    })
}

fn instance(visit: &Visit<'_>, store: &mut Store, party: &str, guid: &str) -> Option<Answer> {
    let world = visit.world;
    let body = visit.body();
    match visit.operation.id.as_str() {
        "list_instance_events" => {
            let events: Vec<&Value> = store
                .events
                .values()
                .filter(|(of, _)| of == guid)
                .map(|(_, event)| event)
                .collect();
            return Some(visit.json(200, &json!({"instanceEvents": events})));
        }
        "create_instance_event" => {
            let id = world.id("instance event");
            let mut event = super::filled(json!({}), body);
            event["id"] = id.clone().into();
            event["instanceId"] = format!("{party}/{guid}").into();
            event["created"] = world.clock.stamp().into();
            store.events.put(id, (guid.to_owned(), event.clone()));
            return Some(visit.json(201, &event));
        }
        "get_instance_event" => {
            let found = store
                .events
                .get(&visit.path("eventGuid"))
                .filter(|(of, _)| of == guid);
            return Some(found.map_or_else(
                || visit.missing("no such event"),
                |(_, event)| visit.json(200, event),
            ));
        }
        _ => {}
    }
    let history = json!({"processHistory": store.history(guid)});
    let held = store.find(party, guid)?;
    match visit.operation.id.as_str() {
        "get_instance" => {}
        "get_process_history" => return Some(visit.json(200, &history)),
        "confirm_complete" => match visit.caller.org() {
            Some(org) => confirm(world, held, &org),
            None => return Some(visit.refused(403, "Forbidden", "only a service owner confirms")),
        },
        "delete_instance" => delete(
            world,
            held,
            visit.request.asked("hard").as_deref() == Some("true"),
        ),
        "update_read_status" => {
            held["status"]["readStatus"] = visit.request.asked("status").unwrap_or_default().into();
        }
        "update_substatus" => held["status"]["substatus"] = super::filled(json!({}), body),
        "update_presentation_texts" => merge(held, "presentationTexts", &body["texts"]),
        "update_data_values" => merge(held, "dataValues", &body["values"]),
        "update_process" | "update_process_and_events" => {
            let state = if body["state"].is_object() {
                body["state"].clone()
            } else {
                body
            };
            let ended = state["ended"].is_string();
            held["process"] = super::filled(json!({}), state);
            let (before, now) = (history["processHistory"].as_array(), world.clock.stamp());
            let last = before
                .and_then(|items| items.last())
                .map(|last| &last["elementId"]);
            let task = held["process"]["currentTask"]["elementId"]
                .as_str()
                .map(str::to_owned);
            if ended {
                end(world, held);
            }
            let answer = shown(held);
            if ended || task.is_some() && task.as_deref() != last.and_then(Value::as_str) {
                let task = task.filter(|_| !ended);
                store.moved(guid, task.as_deref(), &now, &visit.caller.name());
            }
            return Some(visit.json(200, &answer));
        }
        _ => return None,
    }
    let answer = shown(held);
    Some(visit.json(200, &answer))
}

/// Sets texts; an empty one takes its entry away.
fn merge(instance: &mut Value, name: &str, texts: &Value) {
    if !instance[name].is_object() {
        instance[name] = json!({});
    }
    for (key, text) in texts.as_object().into_iter().flatten() {
        match (instance[name].as_object_mut(), text.as_str()) {
            (Some(held), None | Some("")) => drop(held.remove(key)),
            (Some(held), Some(_)) => drop(held.insert(key.clone(), text.clone())),
            _ => {}
        }
    }
}

fn search(visit: &Visit<'_>, store: &Store) -> Answer {
    let request = visit.request;
    let asked = |name: &str| request.asked(name);
    let (org, app, owner) = (asked("org"), asked("appId"), asked("instanceOwner.partyId"));
    let named = request.header("x-ai-instanceowneridentifier");
    if owner.is_some() && named.is_some() {
        return visit.refused(
            400,
            "Bad Request",
            "instanceOwner.partyId and X-Ai-InstanceOwnerIdentifier exclude each other",
        );
    }
    match visit.caller.org() {
        Some(_) if org.is_none() && app.is_none() => {
            return visit.refused(400, "Bad Request", "a service owner names org or appId");
        }
        None if owner.is_none() && named.is_none() => {
            return visit.refused(400, "Bad Request", "an end user names a party");
        }
        _ => {}
    }
    let flag = |name: &str| asked(name).map(|value| value.eq_ignore_ascii_case("true"));
    let (complete, excluded) = (
        flag("process.isComplete"),
        request.asked_all("excludeConfirmedBy"),
    );
    let flags = [
        ("isSoftDeleted", flag("status.isSoftDeleted")),
        ("isHardDeleted", flag("status.isHardDeleted")),
        ("isArchived", flag("status.isArchived")),
    ];
    let times = [
        ("lastChanged", request.asked_all("lastChanged")),
        ("created", request.asked_all("created")),
    ];
    let task = asked("process.currentTask");
    let fits = |instance: &&Value| {
        let number = named.and_then(|text| text.split(':').nth(1));
        let of_owner = |number: &str| {
            instance["instanceOwner"]["organisationNumber"] == number
                || instance["instanceOwner"]["personNumber"] == number
        };
        org.as_deref().is_none_or(|wanted| instance["org"] == wanted)
            && app.as_deref().is_none_or(|wanted| instance["appId"] == wanted)
            && owner
                .as_deref()
                .is_none_or(|wanted| instance["instanceOwner"]["partyId"] == wanted)
            && number.is_none_or(of_owner)
            && complete.is_none_or(|wanted| instance["process"]["ended"].is_string() == wanted)
            && task
                .as_deref()
                .is_none_or(|wanted| instance["process"]["currentTask"]["elementId"] == wanted)
            && flags
                .iter()
                .all(|(name, wanted)| wanted.is_none_or(|wanted| instance["status"][*name] == wanted))
            && times
                .iter()
                .all(|(name, bounds)| bounds.iter().all(|bound| within(&instance[*name], bound)))
            && !excluded.iter().any(|org| {
                let confirmed = instance["completeConfirmations"].as_array();
                confirmed.is_some_and(|list| list.iter().any(|one| one["stakeholderId"] == org.as_str()))
            })
    };
    let size = asked("size")
        .and_then(|size| size.parse().ok())
        .unwrap_or(100_usize)
        .max(1);
    // The token is opaque: the GUID of the last instance, encoded once in itself and once more in the link.
    let token = asked("continuationToken").map(|token| {
        crate::http::decoded(&token)
            .trim_start_matches("after:")
            .to_owned()
    });
    let mut rest: Vec<(&str, &Value)> = match &token {
        Some(guid) => store.instances.after(guid).collect(),
        None => store.instances.iter().collect(),
    };
    rest.retain(|(_, instance)| fits(instance));
    let more = rest.len() > size;
    rest.truncate(size);
    let page: Vec<Value> = rest.iter().map(|(_, instance)| shown(instance)).collect();
    let link = |token: Option<&str>| {
        let mut query: Vec<String> = request
            .query
            .split('&')
            .filter(|pair| !pair.starts_with("continuationToken="))
            .map(str::to_owned)
            .collect();
        query.extend(token.map(|guid| format!("continuationToken=after%253A{guid}")));
        format!("{}{}?{}", visit.world.base, request.path, query.join("&"))
    };
    let mut answer = json!({"count": page.len(), "self": link(None), "instances": page});
    if more {
        answer["next"] = link(rest.last().map(|(guid, _)| *guid)).into();
    }
    visit.json(200, &answer)
}

/// Whether a time keeps a bound such as `gt:2024-01-01T00:00:00Z`.
fn within(time: &Value, bound: &str) -> bool {
    let Some(time) = time.as_str().and_then(clock::millis) else {
        return false;
    };
    let (operator, limit) = match bound.split_once(':') {
        Some((operator @ ("gt" | "gte" | "lt" | "lte" | "eq"), limit)) => (operator, limit),
        _ => ("eq", bound),
    };
    let Some(limit) = clock::millis(limit) else {
        return false;
    };
    match operator {
        "gt" => time > limit,
        "gte" => time >= limit,
        "lt" => time < limit,
        "lte" => time <= limit,
        _ => time == limit,
    }
}
