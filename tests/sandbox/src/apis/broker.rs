//! Altinn Broker: file transfers from a sender to recipients, who confirm what they downloaded.

mod resumable;
mod transfer;

use std::sync::Mutex;

use serde_json::{Value, json};

use self::resumable::Resumable;
use super::{
    Visit,
    files::{Upload, same_party},
    filled,
};
use crate::{
    bounded::{Bounded, Capacity, Weigh},
    clock,
    http::Answer,
    world::{World, locked},
};

pub(crate) struct Broker(Mutex<State>);

struct State {
    transfers: Bounded<Transfer>,
    resources: Bounded<Value>,
    owners: Bounded<Value>,
}

impl Broker {
    pub(super) fn new(things: Capacity, files: Capacity) -> Self {
        Self(Mutex::new(State {
            transfers: Bounded::new(files),
            resources: Bounded::new(things),
            owners: Bounded::new(things),
        }))
    }
}

impl Weigh for Transfer {
    fn weight(&self) -> usize {
        let recipients: usize = self.recipients.iter().map(|(name, ..)| name.weight()).sum();
        self.body.weight() + self.upload.weight() + self.resumable.weight() + recipients
    }
}

struct Transfer {
    body: Value,
    created: i64,
    upload: Option<Upload>,
    /// What has come of it in chunks.
    resumable: Resumable,
    /// Recipients: when they downloaded, and when they confirmed.
    recipients: Vec<(String, Option<i64>, Option<i64>)>,
}

impl Transfer {
    fn history(&self, world: &World) -> Vec<(&'static str, i64)> {
        let mut history = vec![("Initialized", self.created)];
        let uploaded = self.upload.as_ref().map(|upload| upload.time);
        history.extend(
            self.resumable
                .started()
                .or(uploaded)
                .map(|time| ("UploadStarted", time)),
        );
        if let Some(upload) = &self.upload {
            history.push(("UploadProcessing", upload.time));
            if upload.is_published(world) {
                let end = if self.is_damaged() { "Failed" } else { "Published" };
                history.push((end, upload.published(world)));
            }
            let confirmed: Option<Vec<i64>> = self
                .recipients
                .iter()
                .map(|(_, _, confirmed)| *confirmed)
                .collect();
            if let Some(last) = confirmed.and_then(|times| times.into_iter().max()) {
                history.push(("AllConfirmedDownloaded", last));
            }
        }
        history
    }

    fn status(&self, world: &World) -> (&'static str, i64) {
        self.history(world)
            .last()
            .copied()
            .unwrap_or(("Initialized", self.created))
    }

    /// Whether the file is another one than was announced.
    fn is_damaged(&self) -> bool {
        let promised = self.body["checksum"].as_str();
        let found = self.upload.as_ref().map(Upload::checksum);
        promised
            .zip(found)
            .is_some_and(|(promised, found)| !promised.eq_ignore_ascii_case(&found))
    }

    /// The file, once recipients may have it.
    fn published(&self, world: &World) -> Option<&Upload> {
        let upload = self.upload.as_ref().filter(|upload| upload.is_published(world));
        upload.filter(|_| !self.is_damaged())
    }

    fn sender(&self) -> &str {
        self.body["sender"].as_str().unwrap_or_default()
    }

    fn value(&self, id: &str, world: &World, detailed: bool) -> Value {
        let (status, changed) = self.status(world);
        let state = |downloaded: &Option<i64>, confirmed: &Option<i64>| match (downloaded, confirmed) {
            (_, Some(time)) => ("DownloadConfirmed", *time),
            (Some(time), None) => ("DownloadStarted", *time),
            (None, None) => ("Initialized", self.created),
        };
        let recipients: Vec<Value> = self
            .recipients
            .iter()
            .map(|(recipient, downloaded, confirmed)| {
                let (code, time) = state(downloaded, confirmed);
                json!({"recipient": recipient, "currentRecipientFileTransferStatusCode": code,
                    "currentRecipientFileTransferStatusText": code, "currentRecipientFileTransferStatusChanged": clock::stamp(time)})
            })
            .collect();
        let body = &self.body;
        let mut value = json!({
            "fileTransferId": id, "resourceId": body["resourceId"], "fileName": body["fileName"], "sender": body["sender"],
            "fileTransferStatus": status, "fileTransferStatusText": status, "fileTransferStatusChanged": clock::stamp(changed),
            "created": clock::stamp(self.created), "expirationTime": clock::stamp(self.created + 30 * 86_400_000),
            "recipients": recipients, "fileTransferSize": self.upload.as_ref().map_or(0, Upload::length),
            "useVirusScan": body["disableVirusScan"] != true,
        });
        if detailed {
            let event = |(status, time): &(&str, i64)| json!({"fileTransferStatus": status, "fileTransferStatusText": status, "fileTransferStatusChanged": clock::stamp(*time)});
            value["fileTransferStatusHistory"] = self.history(world).iter().map(event).collect();
            let mut events = Vec::new();
            for (recipient, downloaded, confirmed) in &self.recipients {
                let times = [
                    ("Initialized", Some(self.created)),
                    ("DownloadStarted", *downloaded),
                    ("DownloadConfirmed", *confirmed),
                ];
                for (code, time) in times {
                    events.extend(time.map(|time| {
                        json!({"recipient": recipient, "recipientFileTransferStatusCode": code,
                            "recipientFileTransferStatusText": code, "recipientFileTransferStatusChanged": clock::stamp(time)})
                    }));
                }
            }
            value["recipientFileTransferStatusHistory"] = events.into();
        }
        let checksum = body["checksum"].as_str().map(str::to_owned);
        let checksum = checksum.or_else(|| self.upload.as_ref().map(Upload::checksum));
        filled(
            value,
            json!({"sendersFileTransferReference": body["sendersFileTransferReference"], "propertyList": body["propertyList"],
                "checksum": checksum}),
        )
    }
}

/// A problem with the code of altinn-broker.
fn coded(visit: &Visit<'_>, status: u16, code: u32, detail: &str) -> Answer {
    let text = format!("{}: {detail}", visit.operation.full_name());
    let body = json!({
        "type": format!("urn:altinn:error:BRO-{code:05}"), "title": detail, "status": status, "detail": text,
        "code": format!("BRO-{code:05}"), "errorCode": code,
    });
    Answer::raw(status, "application/json", body.to_string()).remark(text)
}

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    let me = visit.caller.organisation().unwrap_or_default();
    let state = &visit.world.apis.broker.0;
    Some(match visit.operation.id.as_str() {
        "create_file_transfer" => match create(visit, &me, visit.body(), None) {
            Ok(id) => visit.json(200, &json!({"fileTransferId": id})),
            Err(answer) => answer,
        },
        "create_file_transfer_with_file" => match with_file(visit, &me) {
            Ok(id) => visit.json(200, &json!({"fileTransferId": id})),
            Err(answer) => answer,
        },
        "search_file_transfers" => transfer::search(visit, &me),
        "upload_file"
        | "get_file_transfer"
        | "get_file_transfer_details"
        | "download_file"
        | "confirm_download" => transfer::one(visit, &me),
        "get_resumable_upload_options" => resumable::abilities(),
        "create_resumable_upload"
        | "get_resumable_upload"
        | "send_resumable_upload_chunk"
        | "cancel_resumable_upload"
        | "get_partial_upload"
        | "send_partial_upload_chunk"
        | "cancel_partial_upload" => resumable::answer(visit, &me),
        "update_resource" => {
            locked(state)
                .resources
                .put(visit.path("resourceId"), visit.body());
            Answer::empty(204)
        }
        "get_resource" => {
            let held = locked(state).resources.get(&visit.path("resourceId")).cloned();
            visit.json(200, &held.unwrap_or_else(|| json!({})))
        }
        "create_service_owner" => {
            let mut state = locked(state);
            if state.owners.get(&me).is_some() {
                return Some(coded(visit, 409, 9, "the service owner exists"));
            }
            state.owners.put(me, visit.body());
            Answer::empty(200)
        }
        "get_service_owner" => match locked(state).owners.get(&me) {
            Some(owner) => {
                let provider = json!({"type": "AltinnAzure", "deploymentStatus": "Ready", "deploymentEnvironment": "sandbox"});
                visit.json(
                    200,
                    &json!({"name": owner["name"], "storageProviders": [provider]}),
                )
            }
            None => coded(visit, 404, 10, "no such service owner"),
        },
        _ => return None,
    })
}

fn create(visit: &Visit<'_>, me: &str, body: Value, upload: Option<Upload>) -> Result<String, Answer> {
    if !same_party(body["sender"].as_str().unwrap_or_default(), me) {
        return Err(coded(
            visit,
            401,
            6,
            "the sender is another organisation than the token's",
        ));
    }
    let recipients = body["recipients"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    let recipients = recipients
        .map(|recipient| (recipient.to_owned(), None, None))
        .collect();
    let id = visit.world.id("file transfer");
    let transfer = Transfer {
        body,
        created: visit.world.clock.millis(),
        upload,
        resumable: Resumable::default(),
        recipients,
    };
    locked(&visit.world.apis.broker.0)
        .transfers
        .put(id.clone(), transfer);
    Ok(id)
}

fn with_file(visit: &Visit<'_>, me: &str) -> Result<String, Answer> {
    let form = visit
        .form
        .ok_or_else(|| coded(visit, 400, 1, "no multipart form came"))?;
    let mut body = json!({"recipients": form.texts("Metadata.Recipients")});
    for (field, name) in [
        ("FileName", "fileName"),
        ("ResourceId", "resourceId"),
        ("Sender", "sender"),
        ("Checksum", "checksum"),
        ("SendersFileTransferReference", "sendersFileTransferReference"),
    ] {
        if let Some(text) = form.text(&format!("Metadata.{field}")) {
            body[name] = text.into();
        }
    }
    let file = form
        .files()
        .next()
        .ok_or_else(|| coded(visit, 400, 1, "the form has no file"))?;
    let upload = Upload::new(visit.world, file.bytes.clone());
    checked(visit, &body, &upload)?;
    create(visit, me, body, Some(upload))
}

/// Whether a file is the one that was announced.
fn checked(visit: &Visit<'_>, body: &Value, upload: &Upload) -> Result<(), Answer> {
    match body["checksum"].as_str() {
        Some(promised) if !promised.eq_ignore_ascii_case(&upload.checksum()) => {
            Err(coded(visit, 400, 5, "the checksum is not that of the bytes"))
        }
        _ => Ok(()),
    }
}
