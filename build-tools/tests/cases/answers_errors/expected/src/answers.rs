//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`get_default_only`](super::Client::get_default_only) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetDefaultOnlyError {
    /// The body of status default.
    Other(types::Problem),
}

impl ::altinn_runtime::ErrorBody for GetDefaultOnlyError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            _ => ::altinn_runtime::read_error(body).map(Self::Other),
        }
    }
}

/// The error bodies that [`get_risky`](super::Client::get_risky) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetRiskyError {
    /// The body of status 400.
    BadRequest(types::Problem),
    /// The body of status 404.
    NotFound(::std::string::String),
    /// The body of status 418.
    Status418(::std::vec::Vec<::std::string::String>),
    /// The body of status 4xx.
    Status4xx(types::GetRiskyError),
    /// The body of status 5xx.
    Status5xx(types::Problem),
    /// The body of status default.
    Other(::serde_json::Value),
}

impl ::altinn_runtime::ErrorBody for GetRiskyError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => Some(Self::NotFound(::altinn_runtime::read_text(body))),
            418 => ::altinn_runtime::read_error(body).map(Self::Status418),
            400..=499 => ::altinn_runtime::read_error(body).map(Self::Status4xx),
            500..=599 => ::altinn_runtime::read_error(body).map(Self::Status5xx),
            _ => ::altinn_runtime::read_error(body).map(Self::Other),
        }
    }
}

