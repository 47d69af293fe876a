//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-consententerprise.json (version 1.0.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`create_consent_request`](super::Client::create_consent_request) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateConsentRequestError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateConsentRequestError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`get_consent_request`](super::Client::get_consent_request) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetConsentRequestError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetConsentRequestError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`list_consent_events`](super::Client::list_consent_events) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListConsentEventsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListConsentEventsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

