//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// What [`post_inline`](super::Client::post_inline) gives back, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum PostInlineAnswer {
    /// The body of status 200.
    Ok(::std::vec::Vec<types::PostInlineResponseItem>),
    /// The body of status 201.
    Created(types::PostInlineResponse),
}

impl ::altinn_runtime::ByStatus for PostInlineAnswer {
    fn decode(status: ::altinn_runtime::StatusCode, body: &mut ::altinn_runtime::Reading<'_>) -> ::std::result::Result<Self, ::serde_json::Error> {
        match status.as_u16() {
            200 => body.json().map(Self::Ok),
            201 => body.json().map(Self::Created),
            _ => body.json().map(Self::Ok).or_else(|_| body.json().map(Self::Created)),
        }
    }
}

/// The error bodies that [`post_inline`](super::Client::post_inline) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum PostInlineError {
    /// The body of status 400.
    BadRequest(types::PostInlineError),
    /// The body of status 409.
    Conflict(types::PostInlineError2),
}

impl ::altinn_runtime::ErrorBody for PostInlineError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            _ => None,
        }
    }
}

