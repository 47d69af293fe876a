//! Resumable uploads (TUS 1.0.0), as Altinn Broker has them: tusdotnet in front of storage that keeps chunks as blocks.

use std::{
    io,
    time::{Duration, UNIX_EPOCH},
};

use super::{Transfer, coded};
use crate::{
    apis::{
        Visit,
        files::{Upload, same_party},
    },
    bounded::Weigh,
    http::{Answer, decoded},
    spool::Spool,
    world::{World, locked},
};

/// `UploadExpiration` of the broker's settings, from the last time that anything was heard of an upload.
const EXPIRES: i64 = 24 * 60 * 60 * 1000;
/// `MaxVirusScanUploadSize` of the broker.
const LARGEST_SCANNED: u64 = 50_000_000_000;
/// Where uploads are.
const PATH: &str = "/broker/api/v1/filetransfer/upload/tus";

/// What has come of a transfer in chunks.
#[derive(Default)]
pub(super) struct Resumable {
    started: Option<i64>,
    whole: Option<Chunks>,
    /// By their ids, in the order in which they were created, which is the one that they are joined in.
    parts: Vec<(String, Chunks)>,
}

/// An upload or a part of one.
struct Chunks {
    length: u64,
    spool: Spool,
    /// In milliseconds since 1970.
    expires: i64,
}

impl Weigh for Resumable {
    fn weight(&self) -> usize {
        let all = self.parts.iter().map(|(_, part)| part).chain(&self.whole);
        all.map(|chunks| chunks.spool.weight()).sum()
    }
}

impl Resumable {
    /// When the first upload was created.
    pub(super) fn started(&self) -> Option<i64> {
        self.started
    }

    fn get(&mut self, part: &str) -> Option<&mut Chunks> {
        if part.is_empty() {
            return self.whole.as_mut();
        }
        let found = self.parts.iter_mut().find(|(id, _)| id == part);
        found.map(|(_, chunks)| chunks)
    }

    fn remove(&mut self, part: &str) {
        if part.is_empty() {
            self.whole = None;
        } else {
            self.parts.retain(|(id, _)| id != part);
        }
    }
}

/// The answer to OPTIONS, which looks at no transfer. The server names no largest size.
pub(super) fn abilities() -> Answer {
    spoken(204)
        .header("tus-version", "1.0.0")
        .header(
            "tus-extension",
            "creation,termination,checksum,concatenation,expiration",
        )
        .header("tus-checksum-algorithm", "md5")
}

pub(super) fn answer(visit: &Visit<'_>, me: &str) -> Answer {
    if visit.request.header("tus-resumable") != Some("1.0.0") {
        return refused(412, "the version of the protocol is 1.0.0").header("tus-version", "1.0.0");
    }
    let (id, part) = (visit.path("fileTransferId"), visit.path("partialUploadId"));
    let world = visit.world;
    let mut state = locked(&world.apis.broker.0);
    let largest = |transfer: &Transfer, resources: &crate::bounded::Bounded<serde_json::Value>| {
        let resource = transfer.body["resourceId"].as_str().unwrap_or_default();
        let own = resources
            .get(resource)
            .and_then(|resource| resource["maxFileTransferSize"].as_u64());
        let scanned = transfer.body["disableVirusScan"] != true;
        own.unwrap_or(u64::MAX)
            .min(if scanned { LARGEST_SCANNED } else { u64::MAX })
    };
    let most = state
        .transfers
        .get(&id)
        .map(|transfer| largest(transfer, &state.resources));
    let (Some(transfer), Some(most)) = (state.transfers.get_mut(&id), most) else {
        return refused(404, "No such file transfer");
    };
    if !same_party(transfer.sender(), me) {
        return refused(401, "only the sender uploads");
    }
    let now = world.clock.millis();
    let status = transfer.status(world).0;
    let method = visit.request.method.as_str();
    let over = match method {
        // Creating and giving up are for uploads that are not complete, the others also for those that are being processed.
        "POST" | "DELETE" => !matches!(status, "Initialized" | "UploadStarted"),
        _ => !matches!(status, "Initialized" | "UploadStarted" | "UploadProcessing"),
    };
    if over {
        return refused(409, "the file has been uploaded");
    }
    if method == "POST" {
        return create(visit, transfer, &id, most).unwrap_or_else(|error| broken(&error));
    }
    let uploaded = transfer.upload.is_some();
    let Some(chunks) = transfer
        .resumable
        .get(&part)
        .filter(|chunks| chunks.expires > now)
    else {
        return refused(404, "there is no such upload, or it has lapsed");
    };
    chunks.expires = now + EXPIRES;
    match method {
        "HEAD" => {
            let answer = spoken(200)
                .header("cache-control", "no-store")
                .header("upload-length", &chunks.length.to_string())
                .header("upload-offset", &chunks.spool.length().to_string());
            if part.is_empty() {
                answer
            } else {
                answer.header("upload-concat", "partial")
            }
        }
        "PATCH" => {
            let answer = match append(visit, chunks, now) {
                Ok(answer) => answer,
                Err(error) => return broken(&error),
            };
            let complete = part.is_empty() && !uploaded && chunks.spool.length() == chunks.length;
            if complete && answer.status == 204 {
                transfer.upload = Some(Upload::spooled(world, chunks.spool.clone()));
            }
            answer
        }
        _ => {
            transfer.resumable.remove(&part);
            spoken(204)
        }
    }
}

/// Takes the bytes of a chunk.
fn append(visit: &Visit<'_>, chunks: &mut Chunks, now: i64) -> io::Result<Answer> {
    let number = |name| visit.request.header(name)?.trim().parse::<u64>().ok();
    let at = chunks.spool.length();
    let taken = |offset: u64| spoken(204).header("upload-offset", &offset.to_string());
    let body = &visit.request.body;
    Ok(match number("upload-offset") {
        None => refused(400, "`Upload-Offset` is no number"),
        // A chunk at the end of what is complete is taken without a look at it.
        Some(offset) if offset >= chunks.length => taken(chunks.length),
        Some(offset) if offset != at => refused(409, &format!("the upload is at {at} and not at {offset}")),
        Some(_) if body.len() as u64 > chunks.length - at => refused(400, "the chunk goes beyond the end"),
        Some(_) => {
            chunks.spool.append(body)?;
            taken(at + body.len() as u64).header("upload-expires", &date(now + EXPIRES))
        }
    })
}

/// Creates an upload or a part of one, or joins the parts.
fn create(visit: &Visit<'_>, transfer: &mut Transfer, id: &str, most: u64) -> io::Result<Answer> {
    let now = visit.world.clock.millis();
    let concat = visit.request.header("upload-concat").unwrap_or_default();
    if let Some(urls) = concat.strip_prefix("final;") {
        return Ok(join(visit.world, transfer, id, urls));
    }
    let length = visit
        .request
        .header("upload-length")
        .and_then(|text| text.trim().parse().ok());
    let length: u64 = match length {
        Some(length) if length <= most => length,
        Some(_) => return Ok(coded(visit, 400, 16, "the file is too large")),
        None => return Ok(refused(400, "`Upload-Length` is missing or no number")),
    };
    let chunks = Chunks {
        length,
        spool: Spool::new()?,
        expires: now + EXPIRES,
    };
    let resumable = &mut transfer.resumable;
    let path = match concat {
        "" => {
            resumable.whole = Some(chunks);
            format!("{PATH}/{id}")
        }
        "partial" => {
            let part = visit.world.id("partial upload").replace('-', "");
            resumable.parts.push((part.clone(), chunks));
            format!("{PATH}/{id}/partial/{part}")
        }
        _ => {
            return Ok(refused(
                400,
                "`Upload-Concat` is neither `partial` nor `final;` and addresses",
            ));
        }
    };
    resumable.started.get_or_insert(now);
    Ok(spoken(201)
        .header("location", &path)
        .header("upload-expires", &date(now + EXPIRES)))
}

/// Joins the parts at these addresses. The server takes their blocks in the order in which the parts were created, whatever the
/// order of their addresses.
fn join(world: &World, transfer: &mut Transfer, id: &str, urls: &str) -> Answer {
    let named: Vec<String> = urls
        .split(' ')
        .map(|url| decoded(url.rsplit('/').next().unwrap_or_default()))
        .collect();
    let all = &transfer.resumable.parts;
    if named.iter().any(|name| all.iter().all(|(id, _)| id != name)) {
        return refused(400, "some of the parts are not there");
    }
    let parts = || {
        all.iter()
            .filter(|(id, _)| named.contains(id))
            .map(|(_, part)| part)
    };
    if parts().any(|part| part.spool.length() != part.length) {
        return refused(400, "some of the parts are not complete");
    }
    let spool = Spool::joined(parts().map(|part| part.spool.clone()));
    transfer.resumable.whole = Some(Chunks {
        length: spool.length(),
        spool: spool.clone(),
        expires: i64::MAX,
    });
    transfer.upload = Some(Upload::spooled(world, spool));
    spoken(201).header("location", &format!("{PATH}/{id}"))
}

/// An answer of the protocol, without a body.
fn spoken(status: u16) -> Answer {
    Answer::empty(status).header("tus-resumable", "1.0.0")
}

/// A refusal, whose body is a text.
fn refused(status: u16, why: &str) -> Answer {
    Answer::text(status, why)
        .header("tus-resumable", "1.0.0")
        .remark(why)
}

/// What the disk of this machine did not do.
fn broken(error: &io::Error) -> Answer {
    Answer::problem(
        500,
        "Internal Server Error",
        format!("the temporary file failed: {error}"),
    )
}

/// A time as headers write it.
fn date(millis: i64) -> String {
    let since = Duration::from_millis(u64::try_from(millis).unwrap_or_default());
    httpdate::fmt_http_date(UNIX_EPOCH + since)
}
