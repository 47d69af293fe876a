//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-platform-authorization-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`list_roles_with_access`](super::Client::list_roles_with_access) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListRolesWithAccessError {
    /// The body of status 404.
    NotFound(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for ListRolesWithAccessError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => Some(Self::NotFound(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`upload_policy`](super::Client::upload_policy) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UploadPolicyError {
    /// The body of status 400.
    BadRequest(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for UploadPolicyError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => Some(Self::BadRequest(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

