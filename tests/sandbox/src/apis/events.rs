//! Altinn Events: publishing, paging by the header `next`, subscriptions, and delivery to webhooks with retries.

mod subscriptions;

use std::sync::{Arc, Mutex, atomic::AtomicUsize};

use serde_json::{Value, json};

use super::{Visit, filled};
use crate::{
    bounded::{Bounded, Capacity, Weigh},
    clock,
    http::Answer,
    world::{World, locked},
};

/// Waits between the deliveries of an event, in seconds (docs.altinn.studio, "retry").
const EVENT_RETRIES: [u64; 11] = [10, 30, 60, 300, 600, 1800, 3600, 10_800, 21_600, 43_200, 43_200];
/// Waits between the deliveries of a validation event, in seconds (altinn-events, service bus).
const VALIDATION_RETRIES: [u64; 8] = [1, 5, 10, 30, 60, 120, 120, 120];

/// How many deliveries are under way at most, those between two attempts included; what is beyond is not delivered.
const DELIVERIES: usize = 10_000;

/// Events and who wants them, and how many deliveries are under way.
pub(crate) struct Events(Mutex<State>, AtomicUsize);

impl Events {
    pub(super) fn new(things: Capacity) -> Self {
        let state = State {
            events: Bounded::new(things),
            subscriptions: Bounded::new(things),
        };
        Self(Mutex::new(state), AtomicUsize::new(0))
    }
}

struct State {
    events: Bounded<Event>,
    subscriptions: Bounded<Subscription>,
}

struct Event {
    body: Value,
    time: i64,
}

#[derive(Clone)]
struct Subscription {
    owner: String,
    body: Value,
}

impl Weigh for Event {
    fn weight(&self) -> usize {
        self.body.weight()
    }
}

impl Weigh for Subscription {
    fn weight(&self) -> usize {
        self.body.weight()
    }
}

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    Some(match visit.operation.id.as_str() {
        "publish_event" => match publish(visit.world, visit.body()) {
            Ok(_) => Answer::empty(200),
            Err(why) => visit.refused(400, "Bad Request", why),
        },
        "publish_app_event" => publish_app(visit),
        "store_event" | "queue_inbound_event" => match publish(visit.world, visit.body()) {
            Ok(id) => visit.json(201, &json!(id)),
            Err(why) => visit.refused(400, "Bad Request", why),
        },
        "search_events" | "search_app_events" | "search_party_events" => search(visit),
        "create_subscription" => subscriptions::subscribe(visit),
        "list_subscriptions" => {
            let state = locked(&visit.world.apis.events.0);
            let own = state
                .subscriptions
                .values()
                .filter(|one| one.owner == visit.caller.name());
            let listed: Vec<&Value> = own.map(|one| &one.body).collect();
            visit.json(200, &json!({"count": listed.len(), "subscriptions": listed}))
        }
        "get_subscription" | "delete_subscription" | "validate_subscription" => subscriptions::one(visit),
        _ => return None,
    })
}

/// Keeps an event and sends it to whoever subscribes; gives its id, or what is wrong with it.
pub(crate) fn publish(world: &Arc<World>, mut event: Value) -> Result<String, &'static str> {
    if event["specversion"] != "1.0" {
        return Err("specversion is not `1.0`");
    }
    let resource = event["resource"].as_str().unwrap_or_default();
    if !resource.starts_with("urn:altinn:resource:") {
        return Err("resource does not begin with `urn:altinn:resource:`");
    }
    if event["time"].is_null() {
        event["time"] = world.clock.stamp().into();
    }
    let id = event["id"].as_str().unwrap_or_default().to_owned();
    let time = event["time"].as_str().and_then(clock::millis).unwrap_or_default();
    let mut state = locked(&world.apis.events.0);
    state.events.put(
        format!("{} {id}", state_key(&event)),
        Event {
            body: event.clone(),
            time,
        },
    );
    let wanting: Vec<Subscription> = state
        .subscriptions
        .values()
        .filter(|one| one.body["validated"] == true && wants(one, &event))
        .cloned()
        .collect();
    drop(state);
    for subscription in wanting {
        subscriptions::deliver(world, &subscription, event.clone(), &EVENT_RETRIES);
    }
    Ok(id)
}

/// Events are told apart by source and id.
fn state_key(event: &Value) -> &str {
    event["source"].as_str().unwrap_or_default()
}

/// An event of an app, in the shorter form that apps send.
fn publish_app(visit: &Visit<'_>) -> Answer {
    let body = visit.body();
    let id = visit.world.id("app event");
    let source = body["source"].as_str().unwrap_or_default();
    let app = visit.caller.platform.clone().unwrap_or_default();
    let mut segments = source.split('/').skip(3);
    let (org, name) = (
        segments.next().unwrap_or(&app),
        segments.next().unwrap_or_default(),
    );
    let event = json!({
        "id": id, "source": source, "specversion": "1.0", "type": body["type"].as_str().unwrap_or("app.event"),
        "resource": format!("urn:altinn:resource:app_{org}_{name}"),
    });
    let optional = json!({"subject": body["subject"], "alternativesubject": body["alternativesubject"], "data": body["data"]});
    match publish(visit.world, filled(event, optional)) {
        Ok(id) => visit.json(201, &json!(id)),
        Err(why) => visit.refused(400, "Bad Request", why),
    }
}

fn wants(subscription: &Subscription, event: &Value) -> bool {
    let body = &subscription.body;
    let equal =
        |filter: &str, member: &str| body[filter].as_str().is_none_or(|wanted| event[member] == wanted);
    let source = body["sourceFilter"].as_str();
    equal("resourceFilter", "resource")
        && equal("subjectFilter", "subject")
        && equal("alternativeSubjectFilter", "alternativesubject")
        && equal("typeFilter", "type")
        && source.is_none_or(|wanted| {
            event["source"]
                .as_str()
                .is_some_and(|source| source.starts_with(wanted))
        })
}

fn search(visit: &Visit<'_>) -> Answer {
    let request = visit.request;
    let asked = |name: &str| request.asked(name);
    let after = asked("after").filter(|after| after != "0");
    if visit.operation.id != "search_events" && asked("from").is_none() && asked("after").is_none() {
        return visit.refused(400, "Bad Request", "one of `from` and `after` is needed");
    }
    let (from, to) = (
        asked("from").and_then(|time| clock::millis(&time)),
        asked("to").and_then(|time| clock::millis(&time)),
    );
    let resource = match visit.operation.id.as_str() {
        "search_app_events" => Some(format!(
            "urn:altinn:resource:app_{}_{}",
            visit.path("org"),
            visit.path("app")
        )),
        _ => asked("resource"),
    };
    let size = asked("size")
        .and_then(|size| size.parse().ok())
        .unwrap_or(50_usize)
        .clamp(1, 1000);
    let (types, sources, subject) = (
        request.asked_all("type"),
        request.asked_all("source"),
        asked("subject"),
    );
    let alternative = request.header("altinn-alternativesubject");
    let fits = |event: &&Event| {
        let body = &event.body;
        let listed = |list: &[String], member: &str| {
            list.is_empty() || list.iter().any(|wanted| body[member].as_str() == Some(wanted))
        };
        resource
            .as_deref()
            .is_none_or(|wanted| body["resource"] == wanted)
            && listed(&types, "type")
            && listed(&sources, "source")
            && subject.as_deref().is_none_or(|wanted| body["subject"] == wanted)
            && alternative.is_none_or(|wanted| body["alternativesubject"] == wanted)
            && from.is_none_or(|from| event.time >= from)
            && to.is_none_or(|to| event.time <= to)
    };
    let state = locked(&visit.world.apis.events.0);
    // From the newest on, because what is asked for is mostly near the end.
    let place = after.as_deref().and_then(|after| {
        let mut keys = state.events.iter().rev();
        keys.find(|(_, event)| event.body["id"] == after)
            .map(|(key, _)| key)
    });
    let page: Vec<&Value> = state
        .events
        .after(place.unwrap_or_default())
        .map(|(_, event)| event)
        .filter(fits)
        .take(size)
        .map(|event| &event.body)
        .collect();
    let answer = visit.json(200, &json!(page));
    // Present on every page that holds something, so the last one is found by its absence.
    let Some(last) = page.last().and_then(|event| event["id"].as_str()) else {
        return answer;
    };
    let kept: Vec<(String, String)> = request
        .pairs()
        .into_iter()
        .filter(|(name, _)| !name.eq_ignore_ascii_case("after"))
        .collect();
    let mut query = vec![("after".to_owned(), last.to_owned())];
    query.extend(kept);
    // Altinn writes the values without percent encoding.
    let query: Vec<String> = query
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    answer.header(
        "next",
        &format!("{}{}?{}", visit.world.base, request.path, query.join("&")),
    )
}
