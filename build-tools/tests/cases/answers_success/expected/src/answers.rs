//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// What [`post_either`](super::Client::post_either) gives back, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum PostEitherAnswer {
    /// The body of status 200.
    Ok(types::One),
    /// The body of status 201.
    Created(types::Other),
    /// Status 204, which has no body.
    NoContent,
    /// The body of status 2xx.
    Status2xx(::std::string::String),
}

impl ::altinn_runtime::ByStatus for PostEitherAnswer {
    fn decode(status: ::altinn_runtime::StatusCode, body: &mut ::altinn_runtime::Reading<'_>) -> ::std::result::Result<Self, ::serde_json::Error> {
        match status.as_u16() {
            200 => body.json().map(Self::Ok),
            201 => body.json().map(Self::Created),
            204 => Ok(Self::NoContent),
            200..=299 => Ok(Self::Status2xx(body.text())),
            _ if body.is_empty() => Ok(Self::NoContent),
            _ => body.json().map(Self::Ok).or_else(|_| body.json().map(Self::Created)),
        }
    }
}

