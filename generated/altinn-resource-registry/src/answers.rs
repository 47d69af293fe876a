//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-resource-registry-v1.json (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`add_access_list_members`](super::Client::add_access_list_members) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddAccessListMembersError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for AddAccessListMembersError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`create_policy`](super::Client::create_policy) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreatePolicyError {
    /// The body of status 400.
    BadRequest(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for CreatePolicyError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => Some(Self::BadRequest(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The multipart form of [`create_policy`](super::Client::create_policy). Begin with `Default::default()`; what stays empty is not sent.
#[derive(Debug, Default)]
pub struct CreatePolicyForm {
    /// `policyFile`
    ///
    /// Required.
    pub policy_file: ::std::option::Option<::altinn_runtime::FilePart>,
}

impl CreatePolicyForm {
    pub(crate) fn into_form(self) -> ::std::result::Result<::altinn_runtime::Form, ::serde_json::Error> {
        let mut form = ::altinn_runtime::Form::new();
        if let Some(file) = self.policy_file {
            form.file("policyFile", file);
        }
        Ok(form)
    }
}

/// The error bodies that [`create_resource`](super::Client::create_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateResourceError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 409.
    Conflict(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for CreateResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            409 => Some(Self::Conflict(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`list_access_list_memberships`](super::Client::list_access_list_memberships) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListAccessListMembershipsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListAccessListMembershipsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_access_lists`](super::Client::list_access_lists) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListAccessListsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListAccessListsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_resource_changes`](super::Client::list_resource_changes) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListResourceChangesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListResourceChangesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_updated_resource_subjects`](super::Client::list_updated_resource_subjects) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListUpdatedResourceSubjectsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListUpdatedResourceSubjectsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_access_list_members`](super::Client::remove_access_list_members) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveAccessListMembersError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveAccessListMembersError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`replace_access_list_members`](super::Client::replace_access_list_members) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ReplaceAccessListMembersError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ReplaceAccessListMembersError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`update_policy`](super::Client::update_policy) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdatePolicyError {
    /// The body of status 400.
    BadRequest(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for UpdatePolicyError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => Some(Self::BadRequest(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The multipart form of [`update_policy`](super::Client::update_policy). Begin with `Default::default()`; what stays empty is not sent.
#[derive(Debug, Default)]
pub struct UpdatePolicyForm {
    /// `policyFile`
    ///
    /// Required.
    pub policy_file: ::std::option::Option<::altinn_runtime::FilePart>,
}

impl UpdatePolicyForm {
    pub(crate) fn into_form(self) -> ::std::result::Result<::altinn_runtime::Form, ::serde_json::Error> {
        let mut form = ::altinn_runtime::Form::new();
        if let Some(file) = self.policy_file {
            form.file("policyFile", file);
        }
        Ok(form)
    }
}

/// The error bodies that [`update_resource`](super::Client::update_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateResourceError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

