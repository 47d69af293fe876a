//! Initialising correspondences, from JSON or from a form with files.

use serde_json::{Value, json};

use super::{Attachment, Correspondence, coded, extension_refused};
use crate::{
    apis::{Visit, files::Upload},
    clock,
    http::Answer,
    world::locked,
};

/// Initialises a correspondence for each recipient.
pub(super) fn create(visit: &Visit<'_>, sender: String, body: Value) -> Result<Answer, Answer> {
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
    let mut state = locked(&world.apis.correspondence.0);
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
pub(super) fn with_files(visit: &Visit<'_>, sender: String) -> Result<Answer, Answer> {
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
        locked(&world.apis.correspondence.0)
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
