#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![cfg_attr(
    target_family = "wasm",
    allow(dead_code, reason = "what only downloads into files use")
)]

mod advice;
mod any_error;
#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
pub mod blocking;
mod body;
mod call;
#[cfg(feature = "checksum")]
mod checksum;
mod client;
mod closed;
mod decode;
#[cfg(not(target_family = "wasm"))]
mod download;
mod environment;
mod error;
mod failure;
#[cfg(not(target_family = "wasm"))]
mod files;
mod form;
mod headers;
mod instance_id;
mod invalid;
mod lenient;
mod list;
mod middleware;
mod network;
mod number;
mod open_enum;
mod operation;
mod optional;
mod optional_answer;
mod options;
mod pages;
mod patience;
mod problem;
mod progress;
#[cfg(not(target_family = "wasm"))]
mod proxy;
mod reading;
mod redact;
mod response;
mod resumable;
#[cfg(not(target_family = "wasm"))]
mod save;
mod schema;
mod stream;
#[cfg(feature = "test-util")]
pub mod testing;
mod time;
mod timer;
mod transport;
mod upload;
mod urn;
mod wait;
#[cfg(feature = "webhook")]
pub mod webhook;

pub use any_error::AnyError;
pub use body::{Body, IntoPiece};
pub use call::Call;
#[cfg(feature = "checksum")]
pub use checksum::{Checksum, InvalidChecksum};
pub use client::{Core, CoreBuilder};
#[cfg(not(target_family = "wasm"))]
pub use download::Download;
pub use environment::{CustomHosts, Environment, Host, InvalidHost};
pub use error::{Error, ErrorBody, Untyped};
pub use failure::{ErrorKind, Failure};
pub use form::{FilePart, Form};
pub use headers::{ETag, Location};
pub use instance_id::{InstanceId, InvalidInstanceId};
pub use invalid::{Cause, InvalidMember, InvalidValue, Problems};
pub use lenient::{null_default, read_error, read_json, read_text};
pub use list::List;
pub use middleware::{BoxFuture, Chain, Middleware, Next, Outgoing};
pub use number::Number;
pub use open_enum::{NotAName, RawInteger};
pub use operation::{Operation, SubscriptionKey, TokenKind, Tokens};
pub use optional::Optional;
pub use optional_answer::OptionalAnswer;
pub use options::CallOptions;
pub use pages::{Items, Pages, Position};
pub use problem::{FieldError, Problem, ValidationError};
pub use progress::Progress;
#[cfg(not(target_family = "wasm"))]
pub use proxy::Proxy;
pub use reading::Reading;
pub use response::{ByStatus, Response};
pub use resumable::{ResumableUpload, ResumeState, UploadError, UploadSource};
pub use stream::ByteStream;
pub use time::{Date, InvalidTime, Timestamp};
pub use transport::{
    HttpBody, HttpClient, HttpClientBuilder, HttpRequest, HttpResponse, ReasonPhrase, Transport,
};
pub use urn::{InvalidLanguage, InvalidResourceId, Language, PartyUrn, ResourceId, ResourceUrn};
pub use wait::{CallError, Progressed, WaitError, WaitOptions, wait_until};

pub use bytes::Bytes;
pub use http::{Method, StatusCode, header};
#[cfg(feature = "schemars")]
pub use schemars;
pub use url::Url;
pub use uuid::Uuid;

/// What the macros of this crate and generated code name; not for use by hand.
#[doc(hidden)]
pub mod private {
    pub use crate::open_enum::{read_integer_or_name, read_name};
    pub use crate::pages::{link, parameter_of};
    pub use crate::resumable::ResumableOperations;
    #[cfg(feature = "schemars")]
    pub use crate::schema::{any_of, integers, tagged, texts};
    pub use serde;
    pub use serde_json;
}
