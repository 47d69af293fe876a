//! Altinn Correspondence: attachments, correspondences, and what their recipients do with them.

use std::sync::Mutex;

use serde_json::{Value, json};

use super::{
    Visit,
    files::{Upload, same_party},
    filled,
};
use crate::{
    access::Kind,
    clock,
    http::Answer,
    shelf::Shelf,
    world::{World, locked},
};

/// File names end in one of these (altinn-correspondence, allowed file types).
const EXTENSIONS: [&str; 20] = [
    ".doc", ".xls", ".docx", ".xlsx", ".ppt", ".pps", ".zip", ".pdf", ".html", ".txt", ".xml", ".jpg",
    ".jpeg", ".gif", ".bmp", ".png", ".json", ".csv", ".dcm", ".dicom",
];

#[derive(Default)]
pub(crate) struct Correspondences(Mutex<State>);

struct State {
    attachments: Shelf<Attachment>,
    correspondences: Shelf<Correspondence>,
    keys: Shelf<()>,
}

impl Default for State {
    fn default() -> Self {
        // Attachments hold bytes, so fewer of them are kept.
        Self {
            attachments: Shelf::of(1000),
            correspondences: Shelf::default(),
            keys: Shelf::default(),
        }
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
    fn history(&self, attachments: &Shelf<Attachment>, world: &World) -> Vec<(&'static str, i64)> {
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

    fn value(&self, id: &str, attachments: &Shelf<Attachment>, world: &World, detailed: bool) -> Value {
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
        "create_attachment" => create_attachment(visit, me),
        "upload_attachment"
        | "get_attachment"
        | "get_attachment_details"
        | "delete_attachment"
        | "download_attachment" => one_attachment(visit, &me),
        "create_correspondence" => {
            let body = visit.body();
            match create(visit, me, body) {
                Ok(answer) | Err(answer) => answer,
            }
        }
        "create_correspondence_with_files" => match with_files(visit, me) {
            Ok(answer) | Err(answer) => answer,
        },
        "search_correspondences" => search(visit, &me),
        "get_correspondence"
        | "get_correspondence_details"
        | "mark_correspondence_as_read"
        | "confirm_correspondence"
        | "purge_correspondence"
        | "download_correspondence_attachment" => one(visit, &me),
        _ => return None,
    })
}

fn extension_refused(name: &Value) -> bool {
    let Some(name) = name.as_str() else { return false };
    let name = name.to_ascii_lowercase();
    !EXTENSIONS.iter().any(|extension| name.ends_with(extension))
}

fn create_attachment(visit: &Visit<'_>, sender: String) -> Answer {
    let body = visit.body();
    if extension_refused(&body["fileName"]) {
        return coded(visit, 400, 2010, "the file name has no allowed extension");
    }
    let id = visit.world.id("attachment");
    let created = visit.world.clock.millis();
    let attachment = Attachment {
        body,
        sender,
        created,
        upload: None,
        purged: None,
        correspondences: Vec::new(),
    };
    locked(&visit.world.jobs.correspondence.0)
        .attachments
        .put(id.clone(), attachment);
    visit.json(200, &json!(id))
}

fn one_attachment(visit: &Visit<'_>, me: &str) -> Answer {
    let (id, world) = (visit.path("attachmentId"), visit.world);
    let mut state = locked(&world.jobs.correspondence.0);
    let Some(attachment) = state.attachments.get_mut(&id) else {
        return coded(visit, 404, 2001, "no such attachment");
    };
    if attachment.sender != me {
        return coded(visit, 401, 4001, "the attachment is another sender's");
    }
    match visit.operation.id.as_str() {
        "upload_attachment" => {
            if attachment.upload.is_some() {
                return coded(visit, 400, 2003, "the attachment was uploaded before");
            }
            let upload = Upload::new(world, visit.request.body.clone());
            let promised = attachment.body["checksum"].as_str();
            if promised.is_some_and(|promised| {
                !promised.is_empty() && !promised.eq_ignore_ascii_case(&upload.checksum())
            }) {
                return coded(visit, 400, 2008, "the checksum is not that of the bytes");
            }
            attachment.upload = Some(upload);
        }
        "delete_attachment" => {
            if !attachment.correspondences.is_empty() {
                return coded(visit, 400, 2006, "the attachment is in use");
            }
            attachment.purged = Some(world.clock.millis());
            return Answer::empty(204);
        }
        "download_attachment" => {
            return match attachment.upload.as_ref().filter(|_| attachment.purged.is_none()) {
                Some(upload) => Answer::raw(200, "application/octet-stream", upload.bytes.clone()),
                None => coded(visit, 404, 2001, "the attachment has no bytes"),
            };
        }
        _ => {}
    }
    visit.json(
        200,
        &attachment.value(&id, world, visit.operation.id == "get_attachment_details"),
    )
}

/// Initialises a correspondence for each recipient.
fn create(visit: &Visit<'_>, sender: String, body: Value) -> Result<Answer, Answer> {
    let world = visit.world;
    let recipients: Vec<String> = body["recipients"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    if recipients.is_empty() || recipients.len() > 500 {
        return Err(coded(visit, 400, 1020, "there are 1 to 500 recipients"));
    }
    let mut state = locked(&world.jobs.correspondence.0);
    if let Some(key) = body["idempotentKey"].as_str() {
        if recipients.len() > 1 {
            return Err(coded(
                visit,
                400,
                1047,
                "an idempotentKey goes with one recipient",
            ));
        }
        let key = format!("{sender} {key}");
        if state.keys.get(&key).is_some() {
            return Err(coded(visit, 409, 1034, "the idempotentKey was used before"));
        }
        state.keys.put(key, ());
    }
    let attachments: Vec<String> = body["existingAttachments"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    for id in &attachments {
        let known = state
            .attachments
            .get(id)
            .filter(|attachment| attachment.sender == sender);
        match known.map(|attachment| attachment.is_published(world) || attachment.upload.is_some()) {
            Some(true) => {}
            Some(false) => return Err(coded(visit, 400, 1001, "an existing attachment is not uploaded")),
            None => return Err(coded(visit, 404, 2001, "an existing attachment is unknown")),
        }
    }
    let base = &body["correspondence"];
    let now = world.clock.millis();
    let due = base["requestedPublishTime"]
        .as_str()
        .and_then(clock::millis)
        .unwrap_or(now);
    let mut made = Vec::new();
    for recipient in recipients {
        let id = world.id("correspondence");
        for attachment in &attachments {
            if let Some(attachment) = state.attachments.get_mut(attachment) {
                attachment.correspondences.push(id.clone());
            }
        }
        let correspondence = Correspondence {
            body: base.clone(),
            sender: sender.clone(),
            recipient: recipient.clone(),
            attachments: attachments.clone(),
            created: now,
            due,
            done: Vec::new(),
        };
        let history = correspondence.history(&state.attachments, world);
        let status = history.last().map_or("Initialized", |(status, _)| status);
        made.push(
            json!({"correspondenceId": id, "recipient": recipient, "status": status, "notifications": []}),
        );
        state.correspondences.put(id, correspondence);
    }
    Ok(visit.json(
        200,
        &json!({"correspondences": made, "attachmentIds": attachments}),
    ))
}

/// The same from a multipart form, whose files are the attachments.
fn with_files(visit: &Visit<'_>, sender: String) -> Result<Answer, Answer> {
    let world = visit.world;
    let Some(form) = visit.form else {
        return Err(coded(visit, 400, 1001, "no multipart form came"));
    };
    let mut base = json!({});
    for (field, name) in [
        ("ResourceId", "resourceId"),
        ("SendersReference", "sendersReference"),
        ("MessageSender", "messageSender"),
        ("RequestedPublishTime", "requestedPublishTime"),
        ("DueDateTime", "dueDateTime"),
    ] {
        if let Some(text) = form.text(&format!("Correspondence.{field}")) {
            base[name] = text.into();
        }
    }
    for (field, name) in [
        ("Language", "language"),
        ("MessageTitle", "messageTitle"),
        ("MessageSummary", "messageSummary"),
        ("MessageBody", "messageBody"),
    ] {
        base["content"][name] = form.text(&format!("Correspondence.Content.{field}")).into();
    }
    let mut existing = form.texts("ExistingAttachments");
    for file in form.files() {
        let name = json!(file.file_name);
        if extension_refused(&name) {
            return Err(coded(visit, 400, 2010, "a file name has no allowed extension"));
        }
        let body = json!({"fileName": name, "displayName": name, "resourceId": base["resourceId"],
            "sendersReference": base["sendersReference"], "dataType": file.media_type});
        let id = world.id("attachment");
        let upload = Some(Upload::new(world, file.bytes.clone()));
        let created = world.clock.millis();
        let attachment = Attachment {
            body,
            sender: sender.clone(),
            created,
            upload,
            purged: None,
            correspondences: Vec::new(),
        };
        locked(&world.jobs.correspondence.0)
            .attachments
            .put(id.clone(), attachment);
        existing.push(id);
    }
    let mut body = json!({"correspondence": base, "recipients": form.texts("Recipients"), "existingAttachments": existing});
    if let Some(key) = form.text("IdempotentKey") {
        body["idempotentKey"] = key.into();
    }
    create(visit, sender, body)
}

fn search(visit: &Visit<'_>, me: &str) -> Answer {
    let asked = |name: &str| visit.request.asked(name);
    let (role, resource, status) = (
        asked("role").unwrap_or_default(),
        asked("resourceId"),
        asked("status"),
    );
    let (from, to) = (
        asked("from").and_then(|time| clock::millis(&time)),
        asked("to").and_then(|time| clock::millis(&time)),
    );
    let (reference, party) = (
        asked("sendersReference"),
        asked("onBehalfOf").unwrap_or_else(|| me.to_owned()),
    );
    let state = locked(&visit.world.jobs.correspondence.0);
    let fits = |(_, one): &(&str, &Correspondence)| {
        let history = one.history(&state.attachments, visit.world);
        let current = history.last().map_or("", |(status, _)| *status);
        let sent = same_party(&one.sender, &party) && role != "Recipient";
        let published = history.iter().any(|(status, _)| *status == "Published");
        let received = same_party(&one.recipient, &party) && role != "Sender" && published;
        (sent || received)
            && resource
                .as_deref()
                .is_none_or(|wanted| one.body["resourceId"] == wanted)
            && status.as_deref().is_none_or(|wanted| current == wanted)
            && reference
                .as_deref()
                .is_none_or(|wanted| one.body["sendersReference"] == wanted)
            && from.is_none_or(|from| one.created >= from)
            && to.is_none_or(|to| one.created <= to)
    };
    // There is no paging: a thousand, and no more.
    let ids: Vec<&str> = state
        .correspondences
        .iter()
        .filter(fits)
        .map(|(id, _)| id)
        .take(1000)
        .collect();
    visit.json(200, &json!({"ids": ids}))
}

fn one(visit: &Visit<'_>, me: &str) -> Answer {
    let (id, world) = (visit.path("correspondenceId"), visit.world);
    let mut state = locked(&world.jobs.correspondence.0);
    let State {
        attachments,
        correspondences,
        ..
    } = &mut *state;
    let Some(found) = correspondences.get_mut(&id) else {
        return coded(visit, 404, 1013, "no such correspondence");
    };
    let by_dialog = visit.caller.kind == Some(Kind::Dialog);
    let recipient = by_dialog || same_party(&found.recipient, me);
    let sender = same_party(&found.sender, me);
    if !recipient && !sender {
        return coded(visit, 401, 4001, "the caller is neither sender nor recipient");
    }
    let published = found
        .history(attachments, world)
        .iter()
        .any(|(status, _)| *status == "Published");
    let purged = found.has("PurgedByRecipient") || found.has("PurgedByAltinn");
    if recipient && !sender && (!published || purged) || purged {
        return coded(
            visit,
            404,
            1013,
            "the correspondence is not published, or was purged",
        );
    }
    let now = world.clock.millis();
    match visit.operation.id.as_str() {
        "mark_correspondence_as_read" | "confirm_correspondence" if !recipient => {
            coded(visit, 401, 4001, "only the recipient does this")
        }
        "mark_correspondence_as_read" | "confirm_correspondence" if !found.has("Fetched") => {
            coded(visit, 400, 1026, "the correspondence has not been fetched")
        }
        "mark_correspondence_as_read" => {
            found.done.push(("Read", now));
            visit.json(200, &json!(id))
        }
        "confirm_correspondence" => {
            found.done.push(("Confirmed", now));
            visit.json(200, &json!(id))
        }
        "purge_correspondence" => {
            if sender && published && !recipient {
                return coded(visit, 400, 1024, "a sender cannot purge what is published");
            }
            found.done.push((
                if recipient {
                    "PurgedByRecipient"
                } else {
                    "PurgedByAltinn"
                },
                now,
            ));
            visit.json(200, &json!(id))
        }
        "download_correspondence_attachment" => {
            let file = visit.path("attachmentId");
            let held = attachments
                .get(&file)
                .filter(|_| found.attachments.contains(&file));
            match held.and_then(|attachment| Some((attachment.upload.as_ref()?, attachment))) {
                Some((upload, attachment)) => {
                    if recipient {
                        found.done.push(("AttachmentsDownloaded", now));
                    }
                    let name = attachment.body["fileName"]
                        .as_str()
                        .unwrap_or("file")
                        .replace(['"', '\r', '\n'], "_");
                    Answer::raw(200, "application/octet-stream", upload.bytes.clone())
                        .header("content-disposition", &format!("attachment; filename=\"{name}\""))
                }
                None => coded(visit, 404, 2001, "no such attachment"),
            }
        }
        operation => {
            if recipient && !found.has("Fetched") {
                found.done.push(("Fetched", now));
            }
            visit.json(
                200,
                &found.value(&id, attachments, world, operation.ends_with("details")),
            )
        }
    }
}
