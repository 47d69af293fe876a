//! The five requests of the protocol (TUS 1.0.0, <https://tus.io/protocols/resumable-upload>), each made once.

use bytes::Bytes;
use http::{StatusCode, header::LOCATION};
use serde_json::Value;

use crate::{Body, Call, CallOptions, Core, Error, ErrorKind, Failure, Operation, Response, Untyped};

/// The version of the protocol that is spoken.
const VERSION: &str = "1.0.0";

/// The operations of an API that make up its resumable uploads. For generated code.
#[doc(hidden)]
#[derive(Debug)]
pub struct ResumableOperations {
    pub options: &'static Operation,
    pub create: &'static Operation,
    pub head: &'static Operation,
    pub patch: &'static Operation,
    pub delete: &'static Operation,
}

pub(super) struct Exchange {
    pub(super) core: Core,
    pub(super) operations: &'static ResumableOperations,
    /// The variables of the paths.
    pub(super) path: Vec<(&'static str, Value)>,
    pub(super) options: CallOptions,
}

/// What a server says of itself; nothing where a gateway answers in its place.
#[derive(Clone, Copy)]
pub(super) struct Abilities {
    /// `Tus-Max-Size`.
    pub(super) most: Option<u64>,
    /// Whether it joins uploads that were made in parts.
    pub(super) joins: bool,
}

/// What an upload is created as.
pub(super) enum Create<'a> {
    /// All of it.
    Whole(u64),
    /// A part that will be joined with others.
    Part(u64),
    /// What the parts at these addresses are together.
    Joined(&'a [String]),
}

/// A created upload: where it was asked for, and where it is.
pub(super) struct Created {
    pub(super) target: String,
    pub(super) url: String,
}

impl Exchange {
    fn call(&self, operation: &'static Operation, at: Option<&str>) -> Call<'_> {
        let mut call = self.core.call(operation);
        for (name, value) in &self.path {
            call.path(name, Some(value.clone()));
        }
        call.options(self.options.clone());
        // The protocol leaves it out of OPTIONS alone.
        if operation.method != http::Method::OPTIONS {
            call.header("Tus-Resumable", Some(VERSION));
        }
        if let Some(at) = at {
            call.go_on_at_url(at);
        }
        call
    }

    /// The address at which uploads are created.
    pub(super) fn target(&self) -> Option<String> {
        let addresses = self.call(self.operations.create, None).addresses("");
        addresses.map(|(own, _)| own.into())
    }

    pub(super) async fn abilities(&self) -> Result<Abilities, Error> {
        let answer = self.call(self.operations.options, None).empty_answer().await?;
        let joins = answer.header("Tus-Extension").is_some_and(|text| {
            text.split(',')
                .any(|extension| extension.trim().eq_ignore_ascii_case("concatenation"))
        });
        Ok(Abilities {
            most: number(&answer, "Tus-Max-Size"),
            joins,
        })
    }

    pub(super) async fn create(&self, what: Create<'_>) -> Result<Created, Error> {
        let operation = self.operations.create;
        let mut call = self.call(operation, None);
        match what {
            Create::Whole(length) => call.header("Upload-Length", Some(length)),
            Create::Part(length) => {
                call.header("Upload-Length", Some(length));
                call.header("Upload-Concat", Some("partial"));
            }
            Create::Joined(parts) => {
                call.header("Upload-Concat", Some(format!("final;{}", paths(parts))));
            }
        }
        let answer = call.empty_answer().await?;
        // Without a `Location` the upload is where it was asked for.
        let location = answer.header(LOCATION.as_str()).unwrap_or_default();
        let addresses = self.call(operation, None).addresses(location);
        match addresses {
            Some((own, Some(url))) => Ok(Created {
                target: own.into(),
                url: url.into(),
            }),
            _ => Err(unusable(
                operation,
                &answer,
                "the server put the upload on another host than this environment's: it was not followed",
            )),
        }
    }

    /// How many bytes the server has of an upload of `length` bytes.
    pub(super) async fn offset(&self, url: &str, length: u64) -> Result<u64, Error> {
        let operation = self.operations.head;
        let answer = self.call(operation, Some(url)).empty_answer().await?;
        if number(&answer, "Upload-Length").is_some_and(|found| found != length) {
            return Err(unusable(
                operation,
                &answer,
                "the upload at this address has another length",
            ));
        }
        match number(&answer, "Upload-Offset") {
            Some(offset) if offset <= length => Ok(offset),
            _ => Err(unusable(
                operation,
                &answer,
                "the server does not say how much of the upload it has",
            )),
        }
    }

    /// Sends the bytes after `offset`, and gives the new offset where the server says it.
    pub(super) async fn send(&self, url: &str, offset: u64, body: Body) -> Result<Option<u64>, Error> {
        let mut call = self.call(self.operations.patch, Some(url));
        call.header("Upload-Offset", Some(offset));
        call.raw(Some(body.content_type("application/offset+octet-stream")));
        let answer = call.empty_answer().await?;
        Ok(number(&answer, "Upload-Offset"))
    }

    /// Tells the server that the upload will not go on; one that is gone already is no error.
    pub(super) async fn discard(&self, url: &str) -> Result<(), Error> {
        match self.call(self.operations.delete, Some(url)).empty_answer().await {
            Err(error) if !is_gone(&error) => Err(error),
            _ => Ok(()),
        }
    }
}

/// Whether the server has no such upload, or no longer.
pub(super) fn is_gone(error: &Error) -> bool {
    matches!(error.status(), Some(StatusCode::NOT_FOUND | StatusCode::GONE))
}

/// Whether the upload is not where the request took it to be, or another request holds it.
pub(super) fn is_conflict(error: &Error) -> bool {
    matches!(error.status(), Some(StatusCode::CONFLICT | StatusCode::LOCKED))
}

/// Whether it is worth trying again. A server that failed (500) may have stored what came: the offset tells, so that trying
/// again repeats nothing.
pub(super) fn is_passing(error: &Error) -> bool {
    error.is_transient() || error.status() == Some(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The paths of addresses, as `Upload-Concat` takes them: a gateway may have another scheme and host than the server behind it.
fn paths(urls: &[String]) -> String {
    let path = |url: &String| match url::Url::parse(url) {
        Ok(parsed) => parsed[url::Position::BeforePath..url::Position::AfterQuery].to_owned(),
        Err(_) => url.clone(),
    };
    urls.iter().map(path).collect::<Vec<_>>().join(" ")
}

fn number(answer: &Response<()>, name: &str) -> Option<u64> {
    answer.header(name)?.trim().parse().ok()
}

fn unusable(operation: &'static Operation, answer: &Response<()>, what: &str) -> Error<Untyped> {
    let head = (answer.status(), answer.headers().clone());
    Error::answered(
        operation,
        Failure::new(ErrorKind::Decode, what),
        head,
        None,
        Bytes::new(),
    )
}
