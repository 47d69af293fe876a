//! Altinn Correspondence: attachments, correspondences, and what their recipients do with them.

mod attachments;
mod create;
mod read;

use std::sync::Mutex;

use serde_json::{Value, json};

use super::{Visit, files::Upload, filled};
use crate::{
    bounded::{Bounded, Capacity, Weigh},
    clock,
    http::Answer,
    world::World,
};

/// File names end in one of these (altinn-correspondence, allowed file types).
const EXTENSIONS: [&str; 20] = [
    ".doc", ".xls", ".docx", ".xlsx", ".ppt", ".pps", ".zip", ".pdf", ".html", ".txt", ".xml", ".jpg",
    ".jpeg", ".gif", ".bmp", ".png", ".json", ".csv", ".dcm", ".dicom",
];

pub(crate) struct Correspondences(Mutex<State>);

struct State {
    attachments: Bounded<Attachment>,
    correspondences: Bounded<Correspondence>,
    keys: Bounded<()>,
}

impl Correspondences {
    pub(super) fn new(things: Capacity, files: Capacity) -> Self {
        Self(Mutex::new(State {
            attachments: Bounded::new(files),
            correspondences: Bounded::new(things),
            keys: Bounded::new(things),
        }))
    }
}

impl Weigh for Attachment {
    fn weight(&self) -> usize {
        self.body.weight() + self.upload.weight() + self.correspondences.weight()
    }
}

impl Weigh for Correspondence {
    fn weight(&self) -> usize {
        self.body.weight() + self.attachments.weight() + self.done.len() * size_of::<(&str, i64)>()
    }
}

struct Attachment {
    body: Value,
    sender: String,
    created: i64,
    upload: Option<Upload>,
    purged: Option<i64>,
    correspondences: Vec<String>,
}

impl Attachment {
    /// Its statuses so far and their times.
    fn history(&self, world: &World) -> Vec<(&'static str, i64)> {
        let mut history = vec![("Initialized", self.created)];
        if let Some(upload) = &self.upload {
            history.push(("UploadProcessing", upload.time));
            if upload.is_published(world) {
                history.push(("Published", upload.published(world)));
            }
        }
        history.extend(self.purged.map(|time| ("Purged", time)));
        history
    }

    fn is_published(&self, world: &World) -> bool {
        self.upload
            .as_ref()
            .is_some_and(|upload| upload.is_published(world))
            && self.purged.is_none()
    }

    /// As an overview; with its history when asked.
    fn value(&self, id: &str, world: &World, detailed: bool) -> Value {
        let history = self.history(world);
        let (status, changed) = history.last().copied().unwrap_or(("Initialized", self.created));
        let body = &self.body;
        let mut value = json!({
            "attachmentId": id, "resourceId": body["resourceId"], "sendersReference": body["sendersReference"],
            "status": status, "statusText": status, "statusChanged": clock::stamp(changed),
            "isEncrypted": body["isEncrypted"].as_bool().unwrap_or(false), "correspondenceIds": self.correspondences,
            "sender": format!("0192:{}", self.sender),
        });
        if detailed {
            value["statusHistory"] = history.iter().map(event).collect();
        }
        let checksum = body["checksum"].as_str().map(str::to_owned);
        let checksum = checksum.or_else(|| self.upload.as_ref().map(Upload::checksum));
        filled(
            value,
            json!({"fileName": body["fileName"], "displayName": body["displayName"], "checksum": checksum,
                "expirationInDays": body["expirationInDays"]}),
        )
    }
}

struct Correspondence {
    body: Value,
    sender: String,
    recipient: String,
    attachments: Vec<String>,
    created: i64,
    due: i64,
    /// What the recipient did, with its times.
    done: Vec<(&'static str, i64)>,
}

impl Correspondence {
    /// Its statuses so far and their times.
    fn history(&self, attachments: &Bounded<Attachment>, world: &World) -> Vec<(&'static str, i64)> {
        let mut history = vec![("Initialized", self.created)];
        let now = world.clock.millis();
        let times = self.attachments.iter().filter_map(|id| attachments.get(id));
        let published = times.map(|attachment| {
            attachment
                .upload
                .as_ref()
                .map_or(i64::MAX, |upload| upload.published(world))
        });
        let ready = published.fold(self.created, i64::max);
        if ready <= now {
            history.push(("ReadyForPublish", ready));
            if ready.max(self.due) <= now {
                history.push(("Published", ready.max(self.due)));
            }
        }
        history.extend(&self.done);
        history
    }

    fn has(&self, status: &str) -> bool {
        self.done.iter().any(|(done, _)| *done == status)
    }

    fn value(&self, id: &str, attachments: &Bounded<Attachment>, world: &World, detailed: bool) -> Value {
        let history = self.history(attachments, world);
        let (status, changed) = history.last().copied().unwrap_or(("Initialized", self.created));
        let at = |wanted: &str| {
            history
                .iter()
                .find(|(status, _)| *status == wanted)
                .map(|(_, time)| clock::stamp(*time))
        };
        let content = &self.body["content"];
        let files: Vec<Value> = self
            .attachments
            .iter()
            .filter_map(|id| Some((id, attachments.get(id)?)))
            .map(|(id, attachment)| {
                let mut file = attachment.value(id, world, false);
                file["id"] = id.as_str().into();
                file["created"] = clock::stamp(attachment.created).into();
                file["dataLocationType"] = "AltinnCorrespondenceAttachment".into();
                for name in ["attachmentId", "resourceId", "sender", "correspondenceIds"] {
                    file.as_object_mut().map(|file| file.remove(name));
                }
                file
            })
            .collect();
        let mut value = json!({
            "correspondenceId": id, "recipient": self.recipient, "resourceId": self.body["resourceId"],
            "sendersReference": self.body["sendersReference"], "sender": format!("0192:{}", self.sender),
            "created": clock::stamp(self.created), "status": status, "statusText": status,
            "statusChanged": clock::stamp(changed),
            "content": {
                "language": content["language"].as_str().unwrap_or("nb"), "messageTitle": content["messageTitle"],
                "messageSummary": content["messageSummary"], "messageBody": content["messageBody"], "attachments": files,
            },
        });
        if detailed {
            value["statusHistory"] = history.iter().map(event).collect();
            value["notifications"] = json!([]);
        }
        let kept = [
            "messageSender",
            "externalReferences",
            "propertyList",
            "replyOptions",
            "dueDateTime",
            "ignoreReservation",
            "isConfirmationNeeded",
            "isConfidential",
            "requestedPublishTime",
        ];
        let optional = kept
            .into_iter()
            .map(|name| (name.to_owned(), self.body[name].clone()))
            .collect();
        filled(
            filled(value, Value::Object(optional)),
            json!({"published": at("Published"), "read": at("Read")}),
        )
    }
}

fn event((status, time): &(&'static str, i64)) -> Value {
    json!({"status": status, "statusText": status, "statusChanged": clock::stamp(*time)})
}

/// A problem with the integer code of altinn-correspondence.
fn coded(visit: &Visit<'_>, status: u16, code: u32, detail: &str) -> Answer {
    let text = format!("{}: {detail}", visit.operation.full_name());
    let body = json!({
        "type": format!("urn:altinn:error:CORR-{code:05}"), "title": detail, "status": status, "detail": text,
        "code": format!("CORR-{code:05}"), "errorCode": code,
    });
    Answer::raw(status, "application/json", body.to_string()).remark(text)
}

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    let me = visit
        .caller
        .organisation()
        .or_else(|| visit.caller.person().map(str::to_owned))
        .unwrap_or_default();
    Some(match visit.operation.id.as_str() {
        "create_attachment" => attachments::create_attachment(visit, me),
        "upload_attachment"
        | "get_attachment"
        | "get_attachment_details"
        | "delete_attachment"
        | "download_attachment" => attachments::one_attachment(visit, &me),
        "create_correspondence" => {
            let body = visit.body();
            match create::create(visit, me, body) {
                Ok(answer) | Err(answer) => answer,
            }
        }
        "create_correspondence_with_files" => match create::with_files(visit, me) {
            Ok(answer) | Err(answer) => answer,
        },
        "search_correspondences" => read::search(visit, &me),
        "get_correspondence"
        | "get_correspondence_details"
        | "mark_correspondence_as_read"
        | "confirm_correspondence"
        | "purge_correspondence"
        | "download_correspondence_attachment" => read::one(visit, &me),
        _ => return None,
    })
}

fn extension_refused(name: &Value) -> bool {
    let Some(name) = name.as_str() else { return false };
    let name = name.to_ascii_lowercase();
    !EXTENSIONS.iter().any(|extension| name.ends_with(extension))
}
