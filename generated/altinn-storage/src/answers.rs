//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-platform-storage-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`create_application`](super::Client::create_application) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateApplicationError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateApplicationError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`create_instance`](super::Client::create_instance) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateInstanceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateInstanceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`create_instance_event`](super::Client::create_instance_event) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateInstanceEventError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateInstanceEventError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`create_text_resource`](super::Client::create_text_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateTextResourceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateTextResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_application`](super::Client::delete_application) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteApplicationError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DeleteApplicationError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_data_element`](super::Client::delete_data_element) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteDataElementError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DeleteDataElementError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_instance`](super::Client::delete_instance) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteInstanceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DeleteInstanceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_text_resource`](super::Client::delete_text_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteTextResourceError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DeleteTextResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`download_data_element`](super::Client::download_data_element) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DownloadDataElementError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DownloadDataElementError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_application`](super::Client::get_application) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetApplicationError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetApplicationError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_instance`](super::Client::get_instance) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetInstanceError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetInstanceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_instance_by_guid`](super::Client::get_instance_by_guid) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetInstanceByGuidError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetInstanceByGuidError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_instance_event`](super::Client::get_instance_event) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetInstanceEventError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetInstanceEventError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_text_resource`](super::Client::get_text_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetTextResourceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetTextResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`list_data_elements`](super::Client::list_data_elements) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListDataElementsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListDataElementsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_instance_events`](super::Client::list_instance_events) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListInstanceEventsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListInstanceEventsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_org_applications`](super::Client::list_org_applications) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListOrgApplicationsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListOrgApplicationsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`lock_data_element`](super::Client::lock_data_element) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum LockDataElementError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for LockDataElementError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`lock_instance`](super::Client::lock_instance) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum LockInstanceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for LockInstanceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            _ => None,
        }
    }
}

/// The error bodies that [`replace_data_element`](super::Client::replace_data_element) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ReplaceDataElementError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ReplaceDataElementError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            422 => ::altinn_runtime::read_error(body).map(Self::UnprocessableContent),
            _ => None,
        }
    }
}

/// The error bodies that [`search_instances`](super::Client::search_instances) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SearchInstancesError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for SearchInstancesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`set_file_scan_status`](super::Client::set_file_scan_status) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SetFileScanStatusError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for SetFileScanStatusError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`sign_instance`](super::Client::sign_instance) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SignInstanceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for SignInstanceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`unlock_data_element`](super::Client::unlock_data_element) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UnlockDataElementError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UnlockDataElementError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`update_application`](super::Client::update_application) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateApplicationError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateApplicationError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`update_data_element`](super::Client::update_data_element) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateDataElementError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateDataElementError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`update_data_values`](super::Client::update_data_values) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateDataValuesError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateDataValuesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`update_instance_lock`](super::Client::update_instance_lock) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateInstanceLockError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateInstanceLockError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            422 => ::altinn_runtime::read_error(body).map(Self::UnprocessableContent),
            _ => None,
        }
    }
}

/// The error bodies that [`update_presentation_texts`](super::Client::update_presentation_texts) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdatePresentationTextsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdatePresentationTextsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`update_process`](super::Client::update_process) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateProcessError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateProcessError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`update_process_and_events`](super::Client::update_process_and_events) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateProcessAndEventsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateProcessAndEventsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`update_read_status`](super::Client::update_read_status) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateReadStatusError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateReadStatusError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`update_substatus`](super::Client::update_substatus) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateSubstatusError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateSubstatusError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`update_text_resource`](super::Client::update_text_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateTextResourceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateTextResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`upload_data_element`](super::Client::upload_data_element) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UploadDataElementError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UploadDataElementError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

