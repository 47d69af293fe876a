//! Altinn Broker: file transfers from a sender to recipients, who confirm what they downloaded.

use std::sync::Mutex;

use serde_json::{Value, json};

use super::{
    Visit,
    files::{Upload, same_party},
    filled,
};
use crate::{
    clock,
    http::Answer,
    shelf::Shelf,
    world::{World, locked},
};

pub(crate) struct Broker(Mutex<State>);

struct State {
    transfers: Shelf<Transfer>,
    resources: Shelf<Value>,
    owners: Shelf<Value>,
}

impl Default for Broker {
    fn default() -> Self {
        // Transfers hold bytes, so fewer of them are kept.
        let transfers = Shelf::of(1000);
        Self(Mutex::new(State {
            transfers,
            resources: Shelf::default(),
            owners: Shelf::default(),
        }))
    }
}

struct Transfer {
    body: Value,
    created: i64,
    upload: Option<Upload>,
    /// Recipients: when they downloaded, and when they confirmed.
    recipients: Vec<(String, Option<i64>, Option<i64>)>,
}

impl Transfer {
    fn history(&self, world: &World) -> Vec<(&'static str, i64)> {
        let mut history = vec![("Initialized", self.created)];
        if let Some(upload) = &self.upload {
            history.extend([("UploadStarted", upload.time), ("UploadProcessing", upload.time)]);
            if upload.is_published(world) {
                history.push(("Published", upload.published(world)));
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
            "recipients": recipients, "fileTransferSize": self.upload.as_ref().map_or(0, |upload| upload.bytes.len()),
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
    let state = &visit.world.jobs.broker.0;
    Some(match visit.operation.id.as_str() {
        "create_file_transfer" => match create(visit, &me, visit.body(), None) {
            Ok(id) => visit.json(200, &json!({"fileTransferId": id})),
            Err(answer) => answer,
        },
        "create_file_transfer_with_file" => match with_file(visit, &me) {
            Ok(id) => visit.json(200, &json!({"fileTransferId": id})),
            Err(answer) => answer,
        },
        "search_file_transfers" => search(visit, &me),
        "upload_file"
        | "get_file_transfer"
        | "get_file_transfer_details"
        | "download_file"
        | "confirm_download" => one(visit, &me),
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
        recipients,
    };
    locked(&visit.world.jobs.broker.0)
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

fn search(visit: &Visit<'_>, me: &str) -> Answer {
    let asked = |name: &str| visit.request.asked(name);
    let (resource, status, recipient, role) = (
        asked("resourceId"),
        asked("status"),
        asked("recipientStatus"),
        asked("role"),
    );
    let (from, to) = (
        asked("from").and_then(|time| clock::millis(&time)),
        asked("to").and_then(|time| clock::millis(&time)),
    );
    let state = locked(&visit.world.jobs.broker.0);
    let fits = |(_, one): &(&str, &Transfer)| {
        let mine = one.recipients.iter().find(|(name, _, _)| same_party(name, me));
        let code = mine.map(|(_, downloaded, confirmed)| match (downloaded, confirmed) {
            (_, Some(_)) => "DownloadConfirmed",
            (Some(_), None) => "DownloadStarted",
            (None, None) => "Initialized",
        });
        let sent = same_party(one.sender(), me) && role.as_deref() != Some("Recipient");
        let received = mine.is_some() && one.upload.is_some() && role.as_deref() != Some("Sender");
        (sent || received)
            && resource
                .as_deref()
                .is_none_or(|wanted| one.body["resourceId"] == wanted)
            && status
                .as_deref()
                .is_none_or(|wanted| one.status(visit.world).0 == wanted)
            && recipient.as_deref().is_none_or(|wanted| code == Some(wanted))
            && from.is_none_or(|from| one.created >= from)
            && to.is_none_or(|to| one.created <= to)
    };
    let mut ids: Vec<&str> = state.transfers.iter().filter(fits).map(|(id, _)| id).collect();
    if asked("orderAscending").as_deref() != Some("true") {
        ids.reverse();
    }
    ids.truncate(100);
    visit.json(200, &json!(ids))
}

fn one(visit: &Visit<'_>, me: &str) -> Answer {
    let (id, world) = (visit.path("fileTransferId"), visit.world);
    let mut state = locked(&world.jobs.broker.0);
    let Some(transfer) = state.transfers.get_mut(&id) else {
        return coded(visit, 404, 1, "no such file transfer");
    };
    let sender = same_party(transfer.sender(), me);
    let place = transfer
        .recipients
        .iter()
        .position(|(name, _, _)| same_party(name, me));
    if !sender && place.is_none() {
        return coded(visit, 404, 1, "no such file transfer for this organisation");
    }
    let now = world.clock.millis();
    match visit.operation.id.as_str() {
        "upload_file" => {
            if !sender {
                return coded(visit, 401, 6, "only the sender uploads");
            }
            if transfer.upload.is_some() {
                return coded(visit, 409, 4, "the file was uploaded before");
            }
            let upload = Upload::new(world, visit.request.body.clone());
            if let Err(answer) = checked(visit, &transfer.body, &upload) {
                return answer;
            }
            transfer.upload = Some(upload);
            visit.json(200, &json!({"fileTransferId": id}))
        }
        "download_file" => {
            let published = transfer
                .upload
                .clone()
                .filter(|upload| upload.is_published(world));
            let Some(upload) = published else {
                return coded(visit, 400, 7, "the file is not published");
            };
            match place.and_then(|place| transfer.recipients.get_mut(place)) {
                Some((_, downloaded, _)) => *downloaded = Some(now),
                None => return coded(visit, 401, 6, "only a recipient downloads"),
            }
            ranged(visit, &upload)
        }
        "confirm_download" => match place.and_then(|place| transfer.recipients.get_mut(place)) {
            Some((_, Some(_), confirmed)) => {
                *confirmed = Some(now);
                Answer::empty(204)
            }
            Some(_) => coded(
                visit,
                400,
                8,
                "nothing was downloaded, so there is nothing to confirm",
            ),
            None => coded(visit, 401, 6, "only a recipient confirms"),
        },
        operation => visit.json(200, &transfer.value(&id, world, operation.ends_with("details"))),
    }
}

/// The file, or the range of it that was asked for (RFC 9110, section 14; one range).
fn ranged(visit: &Visit<'_>, upload: &Upload) -> Answer {
    let whole = || {
        Answer::raw(200, "application/octet-stream", upload.bytes.clone()).header("accept-ranges", "bytes")
    };
    let Some(range) = visit
        .request
        .header("range")
        .and_then(|range| range.strip_prefix("bytes="))
    else {
        return whole();
    };
    let length = upload.bytes.len();
    let Some((first, last)) = range.split_once('-') else {
        return whole();
    };
    let (start, end) = match (first.parse::<usize>(), last.parse::<usize>()) {
        (Ok(start), Ok(end)) => (start, end.saturating_add(1).min(length)),
        (Ok(start), Err(_)) => (start, length),
        (Err(_), Ok(count)) => (length.saturating_sub(count), length),
        _ => return whole(),
    };
    if start >= end {
        return coded(visit, 416, 29, "the range lies outside of the file")
            .header("content-range", &format!("bytes */{length}"));
    }
    Answer::raw(206, "application/octet-stream", upload.bytes.slice(start..end))
        .header("accept-ranges", "bytes")
        .header("content-range", &format!("bytes {start}-{}/{length}", end - 1))
}
