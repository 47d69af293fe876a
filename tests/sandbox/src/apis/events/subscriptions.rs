//! Subscriptions, and delivery to their webhooks with the retries of Altinn Events.

use std::{
    sync::{Arc, Weak, atomic::Ordering::SeqCst},
    time::Duration,
};

use serde_json::{Value, json};

use super::{DELIVERIES, Subscription, VALIDATION_RETRIES};
use crate::{
    apis::{Visit, filled},
    http::Answer,
    world::{World, locked},
};

pub(super) fn subscribe(visit: &Visit<'_>) -> Answer {
    let mut body = visit.body();
    let refused = |why: &str| visit.refused(400, "Bad Request", why);
    let endpoint = body["endPoint"]
        .as_str()
        .and_then(|text| url::Url::parse(text).ok());
    let local = |url: &url::Url| matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
    // Altinn takes https only; the sandbox takes http to this machine too.
    if !endpoint.is_some_and(|url| url.scheme() == "https" || url.scheme() == "http" && local(&url)) {
        return refused("endPoint is no absolute https URL");
    }
    let resource = body["resourceFilter"].as_str().unwrap_or_default();
    let app = body["sourceFilter"].is_string() || resource.starts_with("urn:altinn:resource:app_");
    if !app {
        if !resource.starts_with("urn:altinn:resource:") {
            return refused(
                "neither a sourceFilter of an app nor a resourceFilter that begins with `urn:altinn:resource:`",
            );
        }
        if body["alternativeSubjectFilter"].is_string() {
            return refused("alternativeSubjectFilter is for apps");
        }
        if !visit.caller.has_scope("altinn:events.subscribe") {
            return visit.refused(
                403,
                "Forbidden",
                "a resource that is no app takes the scope altinn:events.subscribe",
            );
        }
    }
    let owner = visit.caller.name();
    let mut state = locked(&visit.world.apis.events.0);
    let same = |one: &&Subscription| {
        let members = [
            "endPoint",
            "sourceFilter",
            "resourceFilter",
            "subjectFilter",
            "typeFilter",
            "alternativeSubjectFilter",
        ];
        one.owner == owner && members.iter().all(|name| one.body[*name] == body[*name])
    };
    let existing = state.subscriptions.values().find(same).cloned();
    let subscription = match existing {
        Some(existing) => existing,
        None => {
            let id = visit.world.next("subscription");
            body["id"] = id.into();
            body["consumer"] = owner.clone().into();
            body["createdBy"] = owner.clone().into();
            body["created"] = visit.world.clock.stamp().into();
            body["validated"] = false.into();
            let made = Subscription {
                owner,
                body: filled(json!({}), body),
            };
            state.subscriptions.put(id.to_string(), made.clone());
            made
        }
    };
    drop(state);
    let source = format!(
        "{}/events/api/v1/subscriptions/{}",
        visit.world.base, subscription.body["id"]
    );
    let event = json!({
        "id": visit.world.id("validation event"), "source": source, "specversion": "1.0",
        "type": "platform.events.validatesubscription",
    });
    deliver(visit.world, &subscription, event, &VALIDATION_RETRIES);
    // Altinn's own address is wrong: it says `subscription`, without its last letter.
    let location = format!(
        "{}/events/api/v1/subscription/{}",
        visit.world.base, subscription.body["id"]
    );
    visit.json(201, &subscription.body).header("location", &location)
}

pub(super) fn one(visit: &Visit<'_>) -> Answer {
    let id = visit.path("id");
    let mut state = locked(&visit.world.apis.events.0);
    let Some(subscription) = state.subscriptions.get_mut(&id) else {
        return visit.missing("no such subscription");
    };
    if visit.operation.id == "validate_subscription" {
        subscription.body["validated"] = true.into();
        return visit.json(200, &subscription.body);
    }
    if subscription.owner != visit.caller.name() {
        return visit.refused(401, "Unauthorized", "the subscription is another consumer's");
    }
    if visit.operation.id == "delete_subscription" {
        state.subscriptions.remove(&id);
        return Answer::empty(200);
    }
    visit.json(200, &subscription.body)
}

/// A delivery under way.
struct UnderWay(Weak<World>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        if let Some(world) = self.0.upgrade() {
            world.apis.events.1.fetch_sub(1, SeqCst);
        }
    }
}

/// Delivers an event, again and again until it is taken, the schedule ends, or the sandbox stops.
pub(super) fn deliver(
    world: &Arc<World>,
    subscription: &Subscription,
    event: Value,
    schedule: &'static [u64],
) {
    if world.apis.events.1.fetch_add(1, SeqCst) >= DELIVERIES {
        world.apis.events.1.fetch_sub(1, SeqCst);
        return;
    }
    let under_way = UnderWay(Arc::downgrade(world));
    let world: Weak<World> = Arc::downgrade(world);
    let endpoint = subscription.body["endPoint"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let id = subscription.body["id"].to_string();
    tokio::spawn(async move {
        let _under_way = under_way;
        let waits = schedule
            .iter()
            .map(|seconds| Some(Duration::from_secs(*seconds)))
            .chain([None]);
        for wait in waits {
            let Some(held) = world.upgrade() else { return };
            let request = held
                .web
                .post(&endpoint)
                .header("content-type", "application/json; charset=utf-8");
            let sending = request.body(event.to_string()).send();
            if sending.await.is_ok_and(|answer| answer.status().is_success()) {
                if event["type"] == "platform.events.validatesubscription"
                    && let Some(subscription) = locked(&held.apis.events.0).subscriptions.get_mut(&id)
                {
                    subscription.body["validated"] = true.into();
                }
                return;
            }
            let Some(wait) = wait.map(|wait| held.sped_up(wait)) else {
                return;
            };
            drop(held);
            tokio::time::sleep(wait).await;
        }
    });
}
