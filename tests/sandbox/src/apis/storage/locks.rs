//! Locks of storage: of an instance, for a while and with a token; of a data element, until it is opened again.

use serde_json::{Value, json};

use super::{super::instances::Store, Visit};
use crate::http::Answer;

/// The header that proves that a lock is held.
const TOKEN: &str = "altinn-storage-lock-token";

pub(super) fn answer(visit: &Visit<'_>, store: &mut Store, guid: &str) -> Option<Answer> {
    Some(match visit.operation.id.as_str() {
        "lock_instance" => take(visit, store, guid),
        "update_instance_lock" => change(visit, store, guid),
        "lock_data_element" => element(visit, store, guid, true),
        "unlock_data_element" => element(visit, store, guid, false),
        _ => return None,
    })
}

/// Until when a lock holds that is asked for now.
fn until(visit: &Visit<'_>) -> i64 {
    let seconds = visit.body()["ttlSeconds"].as_i64().unwrap_or_default();
    visit
        .world
        .clock
        .millis()
        .saturating_add(seconds.saturating_mul(1000))
}

fn take(visit: &Visit<'_>, store: &mut Store, guid: &str) -> Answer {
    let held = store.locks.get(guid).and_then(|lock| lock["until"].as_i64());
    if held.is_some_and(|until| until > visit.world.clock.millis()) {
        return visit.refused(409, "Conflict", "the instance is locked");
    }
    let token = visit.world.id("instance lock");
    store
        .locks
        .put(guid, json!({ "token": token, "until": until(visit) }));
    visit.json(200, &json!({ "lockToken": token }))
}

fn change(visit: &Visit<'_>, store: &mut Store, guid: &str) -> Answer {
    let now = visit.world.clock.millis();
    let Some(lock) = store.locks.get_mut(guid) else {
        return visit.missing("no lock");
    };
    if lock["token"].as_str() != visit.request.header(TOKEN) {
        return visit.refused(403, "Forbidden", "the token is of another lock");
    }
    if lock["until"].as_i64().is_none_or(|until| until <= now) {
        return visit.refused(422, "Unprocessable Content", "the lock has lapsed");
    }
    lock["until"] = until(visit).into();
    Answer::empty(204)
}

fn element(visit: &Visit<'_>, store: &mut Store, guid: &str, lock: bool) -> Answer {
    let id = visit.path("dataGuid");
    let elements = store
        .instances
        .get_mut(guid)
        .and_then(|held| held["data"].as_array_mut());
    let found = elements.and_then(|elements| elements.iter_mut().find(|held| held["id"] == id.as_str()));
    let Some(held) = found else {
        return visit.missing("no such data element");
    };
    let was = std::mem::replace(&mut held["locked"], Value::Bool(lock));
    visit.json(if lock && was != true { 201 } else { 200 }, held)
}
