//! Finding correspondences, and what sender and recipient do with one.

use serde_json::json;

use super::{Correspondence, State, coded};
use crate::{
    access::Kind,
    apis::{Visit, files::same_party},
    clock,
    http::Answer,
    world::locked,
};

pub(super) fn search(visit: &Visit<'_>, me: &str) -> Answer {
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
    let state = locked(&visit.world.apis.correspondence.0);
    let fits = |(_, one): &(&str, &Correspondence)| {
        let sent = same_party(&one.sender, &party) && role != "Recipient";
        let to_party = role != "Sender" && same_party(&one.recipient, &party);
        // The history is made of several parts, so what is cheap to look at comes first.
        if !sent && !to_party
            || resource
                .as_deref()
                .is_some_and(|wanted| one.body["resourceId"] != wanted)
        {
            return false;
        }
        let history = one.history(&state.attachments, visit.world);
        let current = history.last().map_or("", |(status, _)| *status);
        let published = history.iter().any(|(status, _)| *status == "Published");
        (sent || to_party && published)
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

pub(super) fn one(visit: &Visit<'_>, me: &str) -> Answer {
    let (id, world) = (visit.path("correspondenceId"), visit.world);
    let mut state = locked(&world.apis.correspondence.0);
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
    if purged || recipient && !sender && !published {
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
                    upload
                        .answer()
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
