//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-dialogporten-enduser-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`bulk_set_system_labels`](super::Client::bulk_set_system_labels) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum BulkSetSystemLabelsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
    /// The body of status 412.
    PreconditionFailed(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for BulkSetSystemLabelsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            412 => ::altinn_runtime::read_error(body).map(Self::PreconditionFailed),
            422 => ::altinn_runtime::read_error(body).map(Self::UnprocessableContent),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_activity`](super::Client::get_activity) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetActivityError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 410.
    Gone(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetActivityError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            410 => ::altinn_runtime::read_error(body).map(Self::Gone),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_dialog`](super::Client::get_dialog) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetDialogError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 410.
    Gone(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetDialogError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            410 => ::altinn_runtime::read_error(body).map(Self::Gone),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_limits`](super::Client::get_limits) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetLimitsError {
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetLimitsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_seen_log_entry`](super::Client::get_seen_log_entry) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetSeenLogEntryError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 410.
    Gone(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetSeenLogEntryError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            410 => ::altinn_runtime::read_error(body).map(Self::Gone),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_transmission`](super::Client::get_transmission) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetTransmissionError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 410.
    Gone(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetTransmissionError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            410 => ::altinn_runtime::read_error(body).map(Self::Gone),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`list_activities`](super::Client::list_activities) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListActivitiesError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 410.
    Gone(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for ListActivitiesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            410 => ::altinn_runtime::read_error(body).map(Self::Gone),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`list_authorized_service_resources`](super::Client::list_authorized_service_resources) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListAuthorizedServiceResourcesError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for ListAuthorizedServiceResourcesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`list_label_log`](super::Client::list_label_log) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListLabelLogError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 410.
    Gone(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for ListLabelLogError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            410 => ::altinn_runtime::read_error(body).map(Self::Gone),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`list_parties`](super::Client::list_parties) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListPartiesError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for ListPartiesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`list_seen_log`](super::Client::list_seen_log) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListSeenLogError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 410.
    Gone(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for ListSeenLogError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            410 => ::altinn_runtime::read_error(body).map(Self::Gone),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`list_service_resources`](super::Client::list_service_resources) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListServiceResourcesError {
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for ListServiceResourcesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`list_transmissions`](super::Client::list_transmissions) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListTransmissionsError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 410.
    Gone(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for ListTransmissionsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            410 => ::altinn_runtime::read_error(body).map(Self::Gone),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`lookup_dialog`](super::Client::lookup_dialog) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum LookupDialogError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for LookupDialogError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`search_dialogs`](super::Client::search_dialogs) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SearchDialogsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for SearchDialogsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            422 => ::altinn_runtime::read_error(body).map(Self::UnprocessableContent),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`set_system_labels`](super::Client::set_system_labels) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SetSystemLabelsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
    /// The body of status 410.
    Gone(types::ProblemDetails),
    /// The body of status 412.
    PreconditionFailed(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for SetSystemLabelsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            410 => ::altinn_runtime::read_error(body).map(Self::Gone),
            412 => ::altinn_runtime::read_error(body).map(Self::PreconditionFailed),
            422 => ::altinn_runtime::read_error(body).map(Self::UnprocessableContent),
            503 => Some(Self::ServiceUnavailable(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

