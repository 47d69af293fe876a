//! Attachments: initialised, uploaded, looked at, taken away.

use serde_json::json;

use super::{Attachment, coded, extension_refused};
use crate::{
    apis::{Visit, files::Upload},
    http::Answer,
    world::locked,
};

pub(super) fn create_attachment(visit: &Visit<'_>, sender: String) -> Answer {
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
    locked(&visit.world.apis.correspondence.0)
        .attachments
        .put(id.clone(), attachment);
    visit.json(200, &json!(id))
}

pub(super) fn one_attachment(visit: &Visit<'_>, me: &str) -> Answer {
    let (id, world) = (visit.path("attachmentId"), visit.world);
    let mut state = locked(&world.apis.correspondence.0);
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
                Some(upload) => upload.answer(),
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
