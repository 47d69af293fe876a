//! State where a job needs it: one module per API. What no module answers is answered from the schemas.

mod agents;
mod app;
mod authorization;
mod broker;
mod consents;
mod correspondence;
mod dialogs;
mod events;
mod files;
mod instances;
mod notifications;
pub(crate) mod parties;
mod patch;
mod registry;
mod requests;
mod selfservice;
mod storage;
mod systems;

pub use app::AppTask;

use std::sync::Arc;

use serde_json::Value;

use crate::{
    access::Caller,
    bounded::Capacity,
    contract::{Contract, Extent, Operation},
    http::{Answer, Request},
    multipart::Form,
    random::Seed,
    world::World,
};

/// How many bytes of one kind of thing are kept: JSON.
const THINGS: usize = 16 << 20;
/// How many bytes of one kind of file are kept.
const FILES: usize = 128 << 20;

/// The state of all APIs.
pub(crate) struct Jobs {
    pub(crate) agents: agents::Agents,
    pub(crate) broker: broker::Broker,
    pub(crate) consents: consents::Consents,
    pub(crate) correspondence: correspondence::Correspondences,
    pub(crate) dialogs: dialogs::Dialogs,
    pub(crate) events: events::Events,
    pub(crate) instances: instances::Instances,
    pub(crate) notifications: notifications::Notifications,
    pub(crate) registry: registry::Registry,
    pub(crate) requests: requests::Requests,
    pub(crate) selfservice: selfservice::SelfService,
    pub(crate) systems: systems::Systems,
}

impl Jobs {
    /// State that remembers so many things of each kind, and takes uploads of so many bytes.
    pub(crate) fn new(entries: usize, largest_body: usize) -> Self {
        let things = Capacity {
            entries,
            bytes: THINGS,
        };
        let files = Capacity {
            entries,
            bytes: FILES.max(largest_body.saturating_mul(2)),
        };
        Self {
            agents: agents::Agents::new(things),
            broker: broker::Broker::new(things, files),
            consents: consents::Consents::new(things),
            correspondence: correspondence::Correspondences::new(things, files),
            dialogs: dialogs::Dialogs::new(things),
            events: events::Events::new(things),
            instances: instances::Instances::new(things, files),
            notifications: notifications::Notifications::new(things),
            registry: registry::Registry::new(things),
            requests: requests::Requests::new(things),
            selfservice: selfservice::SelfService::new(things),
            systems: systems::Systems::new(things),
        }
    }
}

/// A request that passed: it is authorised and keeps the contract.
pub(crate) struct Visit<'a> {
    pub(crate) world: &'a Arc<World>,
    pub(crate) contract: &'static Contract,
    pub(crate) operation: &'static Operation,
    pub(crate) request: &'a Request,
    pub(crate) path: &'a [(String, String)],
    pub(crate) form: Option<&'a Form>,
    pub(crate) caller: &'a Caller,
    pub(crate) seed: Seed,
}

impl Visit<'_> {
    /// The body as JSON; null where there is none.
    pub(crate) fn body(&self) -> Value {
        serde_json::from_slice(&self.request.body).unwrap_or_default()
    }

    /// A path parameter.
    pub(crate) fn path(&self, name: &str) -> String {
        let found = self.path.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// A value of the JSON answer of a status with what is required and no more, to be filled in.
    pub(crate) fn blank(&self, status: u16) -> Value {
        let media = self
            .operation
            .response(status)
            .and_then(|answer| self.contract.media(answer, Some("application/json")));
        media
            .map(|media| {
                self.contract
                    .value(self.operation, media, Extent::Minimal, self.seed)
            })
            .unwrap_or_default()
    }

    /// A JSON answer in the media type that the caller likes best.
    pub(crate) fn json(&self, status: u16, body: &Value) -> Answer {
        let response = self.operation.response(status);
        let media =
            response.and_then(|response| self.contract.media(response, self.request.header("accept")));
        let name = media.map_or("application/json", |media| media.name.as_str());
        Answer::raw(status, name, body.to_string())
    }

    /// 404 in the shape of the document.
    pub(crate) fn missing(&self, what: &str) -> Answer {
        self.refused(404, "Not Found", what)
    }

    /// An error in the shape of the document: a problem, a bare JSON text, or nothing.
    pub(crate) fn refused(&self, status: u16, title: &str, detail: &str) -> Answer {
        let media = self
            .operation
            .response(status)
            .and_then(|answer| answer.media.first());
        let detail = format!("{}: {detail}", self.operation.full_name());
        match media {
            Some(media) if media.schema["type"] == "string" => {
                Answer::json(status, &Value::from(detail.as_str())).remark(detail)
            }
            _ => Answer::problem(status, title, detail),
        }
    }
}

/// Fills a blank value with members.
pub(crate) fn filled(mut blank: Value, members: Value) -> Value {
    if let (Some(blank), Value::Object(members)) = (blank.as_object_mut(), members) {
        blank.extend(members.into_iter().filter(|(_, value)| !value.is_null()));
    }
    blank
}

/// Bytes as hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The answer of the module of an operation's API; `None` when it has none for it.
pub(crate) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    match visit.operation.api {
        "altinn-access-management-consententerprise" => consents::answer(visit),
        "altinn-access-management-enduser" => requests::of_users(visit).or_else(|| agents::answer(visit)),
        "altinn-access-management-enduser-v2" => agents::answer(visit),
        "altinn-access-management-serviceowner" => requests::of_owners(visit),
        "altinn-authentication" => systems::answer(visit),
        "altinn-app" | "altinn-app-v9" => app::answer(visit),
        "altinn-authorization" => authorization::answer(visit),
        "altinn-broker" => broker::answer(visit),
        "altinn-correspondence" => correspondence::answer(visit),
        "altinn-dialogporten-enduser" | "altinn-dialogporten-serviceowner" => dialogs::answer(visit),
        "altinn-events" => events::answer(visit),
        "altinn-notifications" => notifications::answer(visit),
        "altinn-resource-registry" => registry::answer(visit),
        "altinn-storage" => storage::answer(visit),
        "altinn2-messagebox" => crate::altinn2::described(visit),
        "digdir-krr" => selfservice::contacts(visit),
        "digdir-selfservice" => selfservice::answer(visit),
        _ => None,
    }
}
