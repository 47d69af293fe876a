//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-app-v9.json. Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`add_tag`](super::Client::add_tag) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddTagError {
    /// The body of status 400.
    BadRequest(::std::string::String),
    /// The body of status 404.
    NotFound(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for AddTagError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => Some(Self::BadRequest(::altinn_runtime::read_text(body))),
            404 => Some(Self::NotFound(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`advance_process`](super::Client::advance_process) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AdvanceProcessError {
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for AdvanceProcessError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`call_external_api`](super::Client::call_external_api) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CallExternalApiError {
    /// The body of status 400.
    BadRequest(::std::string::String),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for CallExternalApiError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => Some(Self::BadRequest(::altinn_runtime::read_text(body))),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            500 => Some(Self::InternalServerError(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`complete_process`](super::Client::complete_process) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CompleteProcessError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CompleteProcessError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`create_data`](super::Client::create_data) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateDataError {
    /// The body of status 400.
    BadRequest(types::DataPostErrorResponse),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
    /// The body of status 413.
    ContentTooLarge(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateDataError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            413 => ::altinn_runtime::read_error(body).map(Self::ContentTooLarge),
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
    /// The body of status 403.
    Forbidden(::serde_json::Value),
    /// The body of status 404.
    NotFound(::std::string::String),
    /// The body of status 500.
    InternalServerError(types::WorkflowInitializationProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateInstanceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => Some(Self::NotFound(::altinn_runtime::read_text(body))),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`create_instance_with_data`](super::Client::create_instance_with_data) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateInstanceWithDataError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(::serde_json::Value),
    /// The body of status 404.
    NotFound(::std::string::String),
    /// The body of status 409.
    Conflict(::std::string::String),
    /// The body of status 500.
    InternalServerError(types::WorkflowInitializationProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateInstanceWithDataError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => Some(Self::NotFound(::altinn_runtime::read_text(body))),
            409 => Some(Self::Conflict(::altinn_runtime::read_text(body))),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_data`](super::Client::delete_data) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteDataError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DeleteDataError {
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

/// The error bodies that [`delete_tag`](super::Client::delete_tag) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteTagError {
    /// The body of status 404.
    NotFound(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for DeleteTagError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => Some(Self::NotFound(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`download_data`](super::Client::download_data) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DownloadDataError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DownloadDataError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_application_metadata`](super::Client::get_application_metadata) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetApplicationMetadataError {
    /// The body of status 409.
    Conflict(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetApplicationMetadataError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            409 => Some(Self::Conflict(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_authorization_policy`](super::Client::get_authorization_policy) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetAuthorizationPolicyError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetAuthorizationPolicyError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => Some(Self::Conflict(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_data_list`](super::Client::get_data_list) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetDataListError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetDataListError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_enriched_instance`](super::Client::get_enriched_instance) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetEnrichedInstanceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetEnrichedInstanceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`get_file_scan_result`](super::Client::get_file_scan_result) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetFileScanResultError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetFileScanResultError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_form_bootstrap`](super::Client::get_form_bootstrap) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetFormBootstrapError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetFormBootstrapError {
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
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetInstanceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`get_instance_data_list`](super::Client::get_instance_data_list) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetInstanceDataListError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetInstanceDataListError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_order_details`](super::Client::get_order_details) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetOrderDetailsError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetOrderDetailsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_payment`](super::Client::get_payment) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetPaymentError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetPaymentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`get_pdf_format`](super::Client::get_pdf_format) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetPdfFormatError {
    /// The body of status 404.
    NotFound(::std::string::String),
    /// The body of status 409.
    Conflict(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetPdfFormatError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => Some(Self::NotFound(::altinn_runtime::read_text(body))),
            409 => Some(Self::Conflict(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_process`](super::Client::get_process) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetProcessError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetProcessError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_process_definition`](super::Client::get_process_definition) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetProcessDefinitionError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetProcessDefinitionError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => Some(Self::Conflict(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_signing_state`](super::Client::get_signing_state) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetSigningStateError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetSigningStateError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`get_stateless_data`](super::Client::get_stateless_data) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetStatelessDataError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetStatelessDataError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`get_stateless_form_bootstrap`](super::Client::get_stateless_form_bootstrap) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetStatelessFormBootstrapError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetStatelessFormBootstrapError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
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
    BadRequest(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetTextResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => Some(Self::BadRequest(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_user_profile`](super::Client::get_user_profile) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetUserProfileError {
    /// The body of status 400.
    BadRequest(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetUserProfileError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => Some(Self::BadRequest(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_xsd_schema`](super::Client::get_xsd_schema) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetXsdSchemaError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetXsdSchemaError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`list_instance_options`](super::Client::list_instance_options) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListInstanceOptionsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::ProblemDetails),
    /// The body of status 502.
    BadGateway(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListInstanceOptionsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            502 => ::altinn_runtime::read_error(body).map(Self::BadGateway),
            _ => None,
        }
    }
}

/// The error bodies that [`list_next_elements`](super::Client::list_next_elements) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListNextElementsError {
    /// The body of status 409.
    Conflict(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListNextElementsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            _ => None,
        }
    }
}

/// The error bodies that [`list_options`](super::Client::list_options) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListOptionsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::ProblemDetails),
    /// The body of status 502.
    BadGateway(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListOptionsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            502 => ::altinn_runtime::read_error(body).map(Self::BadGateway),
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
}

impl ::altinn_runtime::ErrorBody for ListPartiesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            _ => None,
        }
    }
}

/// The error bodies that [`list_signing_data_elements`](super::Client::list_signing_data_elements) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListSigningDataElementsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListSigningDataElementsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_signing_organizations`](super::Client::list_signing_organizations) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListSigningOrganizationsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListSigningOrganizationsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            _ => None,
        }
    }
}

/// The error bodies that [`list_tags`](super::Client::list_tags) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListTagsError {
    /// The body of status 404.
    NotFound(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for ListTagsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => Some(Self::NotFound(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`lookup_organisation`](super::Client::lookup_organisation) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum LookupOrganisationError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for LookupOrganisationError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`lookup_person`](super::Client::lookup_person) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum LookupPersonError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 429.
    TooManyRequests(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for LookupPersonError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            429 => ::altinn_runtime::read_error(body).map(Self::TooManyRequests),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`patch_data`](super::Client::patch_data) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum PatchDataError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for PatchDataError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            422 => ::altinn_runtime::read_error(body).map(Self::UnprocessableContent),
            _ => None,
        }
    }
}

/// The error bodies that [`patch_data_element`](super::Client::patch_data_element) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum PatchDataElementError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for PatchDataElementError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            422 => ::altinn_runtime::read_error(body).map(Self::UnprocessableContent),
            _ => None,
        }
    }
}

/// The error bodies that [`perform_action`](super::Client::perform_action) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum PerformActionError {
    /// The body of status 400.
    BadRequest(types::UserActionResponse),
    /// The body of status 401.
    Unauthorized(types::UserActionResponse),
    /// The body of status 404.
    NotFound(types::UserActionResponse),
    /// The body of status 409.
    Conflict(types::UserActionResponse),
    /// The body of status 500.
    InternalServerError(types::UserActionResponse),
}

impl ::altinn_runtime::ErrorBody for PerformActionError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`resume_process`](super::Client::resume_process) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ResumeProcessError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ResumeProcessError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            _ => None,
        }
    }
}

/// The error bodies that [`select_party`](super::Client::select_party) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SelectPartyError {
    /// The body of status 400.
    BadRequest(::std::string::String),
    /// The body of status 500.
    InternalServerError(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for SelectPartyError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => Some(Self::BadRequest(::altinn_runtime::read_text(body))),
            500 => Some(Self::InternalServerError(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`set_query_params`](super::Client::set_query_params) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SetQueryParamsError {
    /// The body of status 400.
    BadRequest(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for SetQueryParamsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => Some(Self::BadRequest(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`start_process`](super::Client::start_process) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum StartProcessError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::WorkflowInitializationProblemDetails),
}

impl ::altinn_runtime::ErrorBody for StartProcessError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`update_data`](super::Client::update_data) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateDataError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateDataError {
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

/// The error bodies that [`update_tags`](super::Client::update_tags) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateTagsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateTagsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`update_user_defined_metadata`](super::Client::update_user_defined_metadata) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateUserDefinedMetadataError {
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateUserDefinedMetadataError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`validate_data_element`](super::Client::validate_data_element) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ValidateDataElementError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ValidateDataElementError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`validate_instance`](super::Client::validate_instance) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ValidateInstanceError {
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ValidateInstanceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`validate_instantiation`](super::Client::validate_instantiation) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ValidateInstantiationError {
    /// The body of status 500.
    InternalServerError(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for ValidateInstantiationError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            500 => Some(Self::InternalServerError(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`validate_redirect_url`](super::Client::validate_redirect_url) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ValidateRedirectUrlError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ValidateRedirectUrlError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

