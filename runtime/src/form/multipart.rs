//! `multipart/form-data` on the wire (RFC 7578): parts one after the other, none of them held whole, and the same again where
//! every part can be read again.

#[cfg(not(target_family = "wasm"))]
use std::hash::{BuildHasher as _, RandomState};
use std::{
    collections::VecDeque,
    fmt::Write as _,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http::header::HeaderValue;
use http_body::{Body as _, Frame, SizeHint};

use crate::{
    Body, ErrorKind, Failure, HttpBody,
    body::{BodyFactory, Replay},
    failure::BodyProblem,
    upload::Upload,
};

/// A form on its way.
pub(crate) struct Multipart {
    boundary: String,
    /// Headers, boundaries and fields since the last file.
    text: String,
    parts: VecDeque<Upload>,
    /// How to make the parts again; `None` once one of them can be read only once.
    replays: Option<Vec<Replay>>,
}

impl Multipart {
    pub(super) fn new() -> Self {
        Self {
            boundary: format!("altinn-{:016x}{:016x}", random(), random()),
            text: String::new(),
            parts: VecDeque::new(),
            replays: Some(Vec::new()),
        }
    }

    /// Names stand as they are (RFC 7578 5.1): servers do not read `name*`.
    fn head(&mut self, name: &str) {
        let (boundary, name) = (&self.boundary, quotable(name));
        let _ = write!(
            self.text,
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\""
        );
    }

    pub(super) fn text(&mut self, name: &str, value: String) {
        self.head(name);
        self.text.push_str("\r\n\r\n");
        self.text.push_str(&value);
        self.text.push_str("\r\n");
    }

    pub(super) fn file(&mut self, name: &str, file_name: &str, body: Body) -> Result<(), Failure> {
        self.head(name);
        let media_type = body.media_type().unwrap_or("application/octet-stream");
        if HeaderValue::from_str(media_type).is_err() {
            let message =
                "the media type of a file of the form contains characters that are not allowed in a header";
            return Err(Failure::new(ErrorKind::InvalidRequest, message));
        }
        let file_name = quotable(file_name);
        let _ = write!(
            self.text,
            "; filename=\"{file_name}\"\r\nContent-Type: {media_type}\r\n\r\n"
        );
        self.flush();
        match (&mut self.replays, body.replay()) {
            (Some(replays), Some(replay)) => replays.push(replay),
            _ => self.replays = None,
        }
        self.parts.push_back(body.into_upload().0);
        self.text.push_str("\r\n");
        Ok(())
    }

    pub(super) fn close(&mut self) {
        let _ = write!(self.text, "--{}--\r\n", self.boundary);
        self.flush();
    }

    fn flush(&mut self) {
        let text = Bytes::from(std::mem::take(&mut self.text));
        self.parts.push_back(Upload::of_bytes(text.clone(), None));
        if let Some(replays) = &mut self.replays {
            replays.push(Box::new(move || Upload::of_bytes(text.clone(), None)));
        }
    }

    /// What goes into `Content-Type`.
    pub(crate) fn media_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    /// The number of bytes, where it is known of every part.
    pub(crate) fn len(&self) -> Option<u64> {
        length(&self.parts)
    }

    /// The body, and how to make it again.
    pub(crate) fn into_body(self) -> (HttpBody, Option<BodyFactory>) {
        let again = self.replays.map(|replays| -> BodyFactory {
            Arc::new(move || HttpBody::wrap(Joined(replays.iter().map(|replay| replay()).collect())))
        });
        (HttpBody::wrap(Joined(self.parts)), again)
    }
}

fn length(parts: &VecDeque<Upload>) -> Option<u64> {
    parts
        .iter()
        .try_fold(0_u64, |sum, part| sum.checked_add(part.size_hint().exact()?))
}

/// Parts as one body.
struct Joined(VecDeque<Upload>);

impl http_body::Body for Joined {
    type Data = Bytes;
    type Error = BodyProblem;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyProblem>>> {
        while let Some(part) = self.0.front_mut() {
            match ready!(Pin::new(part).poll_frame(context)) {
                Some(frame) => return Poll::Ready(Some(frame)),
                None => drop(self.0.pop_front()),
            }
        }
        Poll::Ready(None)
    }

    fn size_hint(&self) -> SizeHint {
        length(&self.0).map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A name as it can stand between quotes: what would end it or its line is escaped, as the HTML standard says for
/// "multipart/form-data".
fn quotable(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// 64 bits that nobody knows beforehand: a file cannot hold the boundary on purpose, and does not by chance.
#[cfg(not(target_family = "wasm"))]
fn random() -> u64 {
    RandomState::new().hash_one(0_u8)
}

/// The keys of `RandomState` are the same in every run there.
#[cfg(target_family = "wasm")]
fn random() -> u64 {
    js_sys::Math::random().to_bits()
}
