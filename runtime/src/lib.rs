//! What every generated Altinn client shares: environments, the middleware trait, calls, errors, tolerant values, streaming
//! bodies. It knows no credential and no API.
//!
//! A user of a generated crate meets [`Environment`], [`Chain`] (what is done to each request), [`Response`] and [`Error`].
//! Who writes a middleware (credentials, retries, tracing) implements [`Middleware`]; `altinn-auth` has the one for tokens.
#![forbid(unsafe_code)]

mod body;
mod call;
mod client;
mod environment;
mod error;
mod lenient;
mod middleware;
mod open_enum;
mod operation;
mod response;
mod time;

pub use body::{Body, FilePart, Form};
pub use call::Call;
pub use client::Core;
pub use environment::{CustomHosts, Environment, Host, InvalidHost};
pub use error::{Error, ErrorBody, ErrorKind, Failure, Untyped};
pub use lenient::{null_default, read_text};
pub use middleware::{BoxFuture, Chain, Middleware, Next, Outgoing};
pub use open_enum::{NotAName, RawInteger};
pub use operation::{Operation, SubscriptionKey, TokenKind, Tokens};
pub use response::{ByStatus, ByteStream, Response};
pub use time::{Date, InvalidTime, Timestamp};

pub use bytes::Bytes;
pub use reqwest::header;
pub use reqwest::{Method, StatusCode};
pub use uuid::Uuid;

/// What the macros of this crate and generated code name; not for use by hand.
#[doc(hidden)]
pub mod private {
    pub use crate::open_enum::read_integer_or_name;
    pub use serde;
    pub use serde_json;
}
