//! Finding file transfers, and what sender and recipients do with one.

use serde_json::json;

use super::{Transfer, checked, coded};
use crate::{
    apis::{
        Visit,
        files::{Upload, same_party},
    },
    clock,
    http::Answer,
    world::locked,
};

pub(super) fn search(visit: &Visit<'_>, me: &str) -> Answer {
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
    let state = locked(&visit.world.apis.broker.0);
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

pub(super) fn one(visit: &Visit<'_>, me: &str) -> Answer {
    let (id, world) = (visit.path("fileTransferId"), visit.world);
    let mut state = locked(&world.apis.broker.0);
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
            let Some(upload) = transfer.published(world).cloned() else {
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
    let whole = || upload.answer().header("accept-ranges", "bytes");
    let Some(range) = visit
        .request
        .header("range")
        .and_then(|range| range.strip_prefix("bytes="))
    else {
        return whole();
    };
    let length = upload.length();
    let Some((first, last)) = range.split_once('-') else {
        return whole();
    };
    let (start, end) = match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(start), Ok(end)) => (start, end.saturating_add(1).min(length)),
        (Ok(start), Err(_)) => (start, length),
        (Err(_), Ok(count)) => (length.saturating_sub(count), length),
        _ => return whole(),
    };
    if start >= end {
        return coded(visit, 416, 29, "the range lies outside of the file")
            .header("content-range", &format!("bytes */{length}"));
    }
    upload
        .part(206, start..end)
        .header("accept-ranges", "bytes")
        .header("content-range", &format!("bytes {start}-{}/{length}", end - 1))
}
