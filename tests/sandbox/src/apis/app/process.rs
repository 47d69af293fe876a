//! How an instance goes through the tasks of its app: validation, actions, locks, and the events that tell of it.

use serde_json::{Value, json};

use super::{Visit, tasks::AppTask};
use crate::{
    apis::{events, filled, instances::Store},
    http::Answer,
};

pub(super) fn answer(visit: &Visit<'_>, store: &mut Store, party: &str, guid: &str) -> Option<Answer> {
    let held = store.instances.get(guid)?;
    let ended = held["process"]["ended"].is_string();
    let tasks = store.tasks(held["appId"].as_str().unwrap_or_default());
    let at = place(held, &tasks);
    let issues = || found(store, guid, at.and_then(|at| tasks.get(at)));
    Some(match visit.operation.id.as_str() {
        "validate_instance" if ended => visit.refused(409, "Conflict", "the process has ended"),
        "validate_instance" => visit.json(200, &json!(issues())),
        "validate_data_element" => {
            let id = visit.path("dataGuid");
            let elements = held["data"].as_array().into_iter().flatten();
            if elements.filter(|element| element["id"] == id.as_str()).count() == 0 {
                return Some(visit.missing("no such data element"));
            }
            let mut issues = issues();
            issues.retain(|issue| issue["dataElementId"] == id.as_str());
            visit.json(200, &json!(issues))
        }
        "get_process" => visit.json(200, &current(visit, held, &tasks)),
        "get_enriched_instance" => {
            let mut made = super::response(held);
            made["process"] = current(visit, held, &tasks);
            visit.json(200, &made)
        }
        // Steps are done at once, and none of them fails.
        "resume_process" => visit.refused(409, "Conflict", "no workflow of the current task has failed"),
        "get_process_history" => visit.json(200, &json!({"processHistory": store.history(guid)})),
        "list_next_elements" if ended => visit.json(200, &json!([])),
        "list_next_elements" => {
            let next = at
                .and_then(|at| tasks.get(at + 1))
                .map_or("EndEvent_1", AppTask::id);
            visit.json(200, &json!([next]))
        }
        "start_process" => visit.refused(409, "Conflict", "the process has started"),
        "advance_process" | "complete_process" if ended => {
            visit.refused(409, "Conflict", "the process has ended")
        }
        "advance_process" => {
            let body = visit.body();
            let moved = advance(visit, store, party, guid, &tasks, body["action"].as_str());
            moved.map_or_else(|refused| refused, |()| shown(visit, store, guid, &tasks))
        }
        "complete_process" => {
            // One step for each task, until one of them is not ready.
            for _ in &tasks {
                let is_over = |held: &Value| held["process"]["ended"].is_string();
                if store.instances.get(guid).is_none_or(is_over) {
                    break;
                }
                if let Err(refused) = advance(visit, store, party, guid, &tasks, None) {
                    return Some(refused);
                }
            }
            shown(visit, store, guid, &tasks)
        }
        _ => return None,
    })
}

/// What is wrong with an instance: what its task requires and lacks, and what is wrong with its forms.
fn found(store: &Store, guid: &str, task: Option<&AppTask>) -> Vec<Value> {
    let lacking = store.instances.get(guid).zip(task);
    let mut issues = lacking.map_or_else(Vec::new, |(held, task)| task.issues(held));
    issues.extend(store.issues(guid));
    issues
}

/// Which task is the current one; `None` when it is none of the app's.
fn place(instance: &Value, tasks: &[AppTask]) -> Option<usize> {
    let current = instance["process"]["currentTask"]["elementId"].as_str()?;
    tasks.iter().position(|task| task.id() == current)
}

fn shown(visit: &Visit<'_>, store: &Store, guid: &str, tasks: &[AppTask]) -> Answer {
    let held = store.instances.get(guid);
    held.map_or_else(|| Answer::empty(500), |held| visit.json(200, &state(held, tasks)))
}

/// The process as apps show it.
fn state(instance: &Value, tasks: &[AppTask]) -> Value {
    let mut made = filled(json!({}), instance["process"].clone());
    made["processTasks"] = tasks
        .iter()
        .map(|task| json!({"altinnTaskType": task.kind(), "elementId": task.id()}))
        .collect();
    let open = place(instance, tasks).and_then(|at| tasks.get(at));
    if made["currentTask"].is_object() {
        made["currentTask"]["read"] = true.into();
        made["currentTask"]["write"] = open.is_none_or(AppTask::is_open).into();
        let action = open.map_or("write", AppTask::action);
        made["currentTask"]["actions"] = json!({"read": true, action: true});
    }
    made
}

/// The same, and in version 9 what the workflow engine is at, unless the caller does not want it.
fn current(visit: &Visit<'_>, instance: &Value, tasks: &[AppTask]) -> Value {
    let mut made = state(instance, tasks);
    if visit.operation.api == "altinn-app-v9"
        && visit.request.asked("includeWorkflowStatus").as_deref() != Some("false")
    {
        made["workflow"] = json!({"status": "idle"});
    }
    made
}

/// Ends the current task and begins the next one, or ends the process. `reject` leads back to the task before.
fn advance(
    visit: &Visit<'_>,
    store: &mut Store,
    party: &str,
    guid: &str,
    tasks: &[AppTask],
    action: Option<&str>,
) -> Result<(), Answer> {
    let world = visit.world;
    let at = store.instances.get(guid).and_then(|held| place(held, tasks));
    let task = at.and_then(|at| tasks.get(at));
    let issues = found(store, guid, task);
    let Some(held) = store.find(party, guid) else {
        return Err(visit.missing("no such instance"));
    };
    let rejects = action == Some("reject") && at.is_some_and(|at| at > 0);
    if let Some(task) = task {
        if let Some(action) = action.filter(|action| !rejects && *action != task.action()) {
            let why = format!("the action `{action}` is not one of the task {}", task.id());
            return Err(visit.refused(403, "Forbidden", &why));
        }
        if !rejects && !issues.is_empty() {
            let detail = format!("{} validation errors found for task {}", issues.len(), task.id());
            let text = format!("{}: {detail}", visit.operation.full_name());
            let body = json!({
                "title": "Validation failed for task", "status": 409, "detail": detail, "validationIssues": issues,
            });
            return Err(Answer::json(409, &body).remark(text));
        }
    }
    let next = if rejects {
        at.and_then(|at| tasks.get(at - 1))
    } else {
        at.and_then(|at| tasks.get(at + 1))
    };
    let now = world.clock.stamp();
    for element in held["data"].as_array_mut().into_iter().flatten() {
        // What was filled in is not changed after its task, unless it is filled in again.
        element["locked"] = (!next.is_some_and(AppTask::is_open)).into();
    }
    let kind = match next {
        Some(next) => {
            let flow = held["process"]["currentTask"]["flow"].as_u64().unwrap_or(2);
            let flow = usize::try_from(flow).unwrap_or(2) + 1;
            held["process"]["currentTask"] = next.current(flow, &now);
            held["lastChanged"] = now.clone().into();
            format!("app.instance.process.movedTo.{}", next.id())
        }
        None => {
            crate::apis::instances::end(world, held);
            "app.instance.process.completed".to_owned()
        }
    };
    publish(visit, held, &kind);
    store.moved(guid, next.map(AppTask::id), &now, &visit.caller.name());
    Ok(())
}

/// Apps tell Altinn Events of what happens to their instances; what subscribes to them hears it.
pub(super) fn publish(visit: &Visit<'_>, instance: &Value, kind: &str) {
    let world = visit.world;
    let text = |name: &str| instance[name].as_str().unwrap_or_default();
    let event = json!({
        "id": world.id("app event"), "specversion": "1.0", "type": kind,
        "source": format!("{}/{}/instances/{}", world.base, text("appId"), text("id")),
        "resource": format!("urn:altinn:resource:app_{}", text("appId").replace('/', "_")),
        "subject": format!("/party/{}", instance["instanceOwner"]["partyId"].as_str().unwrap_or_default()),
    });
    // Such an event has all that events need.
    let _ = events::publish(world, event);
}
