//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-enduser.json (version 1.0.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`add_agent`](super::Client::add_agent) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddAgentError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for AddAgentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`add_instance_rights`](super::Client::add_instance_rights) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddInstanceRightsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 500.
    InternalServerError(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for AddInstanceRightsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`add_package`](super::Client::add_package) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddPackageError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for AddPackageError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`add_resource_rights`](super::Client::add_resource_rights) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddResourceRightsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 500.
    InternalServerError(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for AddResourceRightsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`add_resource_rules`](super::Client::add_resource_rules) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddResourceRulesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for AddResourceRulesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`add_rightholder`](super::Client::add_rightholder) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddRightholderError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 429.
    TooManyRequests(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for AddRightholderError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            429 => ::altinn_runtime::read_error(body).map(Self::TooManyRequests),
            _ => None,
        }
    }
}

/// The error bodies that [`add_supplier`](super::Client::add_supplier) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddSupplierError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for AddSupplierError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`add_supplier_resource`](super::Client::add_supplier_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddSupplierResourceError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for AddSupplierResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`approve_request`](super::Client::approve_request) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ApproveRequestError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ApproveRequestError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`check_instance`](super::Client::check_instance) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CheckInstanceError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CheckInstanceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`check_packages`](super::Client::check_packages) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CheckPackagesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CheckPackagesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`check_resource`](super::Client::check_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CheckResourceError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CheckResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`check_supplier_resource`](super::Client::check_supplier_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CheckSupplierResourceError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CheckSupplierResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`count_received_requests`](super::Client::count_received_requests) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CountReceivedRequestsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CountReceivedRequestsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`count_sent_requests`](super::Client::count_sent_requests) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CountSentRequestsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CountSentRequestsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`delegate_packages`](super::Client::delegate_packages) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DelegatePackagesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DelegatePackagesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`get_draft_request`](super::Client::get_draft_request) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetDraftRequestError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetDraftRequestError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`get_request`](super::Client::get_request) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetRequestError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetRequestError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`leave_provider`](super::Client::leave_provider) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum LeaveProviderError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for LeaveProviderError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_agent_packages`](super::Client::list_agent_packages) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListAgentPackagesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListAgentPackagesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_agents`](super::Client::list_agents) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListAgentsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListAgentsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_authorized_parties`](super::Client::list_authorized_parties) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListAuthorizedPartiesError {
    /// The body of status 500.
    InternalServerError(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListAuthorizedPartiesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`list_available_users`](super::Client::list_available_users) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListAvailableUsersError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListAvailableUsersError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_client_packages`](super::Client::list_client_packages) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListClientPackagesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListClientPackagesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_clients`](super::Client::list_clients) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListClientsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListClientsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_connections`](super::Client::list_connections) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListConnectionsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListConnectionsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_consumer_resources`](super::Client::list_consumer_resources) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListConsumerResourcesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListConsumerResourcesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_consumers`](super::Client::list_consumers) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListConsumersError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListConsumersError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_instance_rights`](super::Client::list_instance_rights) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListInstanceRightsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListInstanceRightsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_instance_users`](super::Client::list_instance_users) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListInstanceUsersError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListInstanceUsersError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_instances`](super::Client::list_instances) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListInstancesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListInstancesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_my_clients`](super::Client::list_my_clients) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListMyClientsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListMyClientsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_my_providers`](super::Client::list_my_providers) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListMyProvidersError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListMyProvidersError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_packages`](super::Client::list_packages) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListPackagesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListPackagesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_received_requests`](super::Client::list_received_requests) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListReceivedRequestsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListReceivedRequestsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_resource_rights`](super::Client::list_resource_rights) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListResourceRightsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListResourceRightsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_resource_rules`](super::Client::list_resource_rules) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListResourceRulesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListResourceRulesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_resources`](super::Client::list_resources) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListResourcesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListResourcesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_roles`](super::Client::list_roles) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListRolesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListRolesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_sent_requests`](super::Client::list_sent_requests) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListSentRequestsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListSentRequestsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_supplier_resources`](super::Client::list_supplier_resources) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListSupplierResourcesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListSupplierResourcesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_suppliers`](super::Client::list_suppliers) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListSuppliersError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListSuppliersError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`reject_request`](super::Client::reject_request) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RejectRequestError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RejectRequestError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_agent`](super::Client::remove_agent) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveAgentError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveAgentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_client_from_agent`](super::Client::remove_client_from_agent) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveClientFromAgentError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveClientFromAgentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_consumer`](super::Client::remove_consumer) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveConsumerError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveConsumerError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_consumer_resource`](super::Client::remove_consumer_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveConsumerResourceError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveConsumerResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_instance`](super::Client::remove_instance) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveInstanceError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveInstanceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_my_client`](super::Client::remove_my_client) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveMyClientError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveMyClientError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_my_packages`](super::Client::remove_my_packages) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveMyPackagesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveMyPackagesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_package`](super::Client::remove_package) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemovePackageError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemovePackageError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_resource`](super::Client::remove_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveResourceError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_rightholder`](super::Client::remove_rightholder) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveRightholderError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveRightholderError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_role`](super::Client::remove_role) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveRoleError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveRoleError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_supplier`](super::Client::remove_supplier) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveSupplierError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveSupplierError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_supplier_resource`](super::Client::remove_supplier_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveSupplierResourceError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveSupplierResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`request_package`](super::Client::request_package) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RequestPackageError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RequestPackageError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`request_resource`](super::Client::request_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RequestResourceError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RequestResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`revoke_packages`](super::Client::revoke_packages) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RevokePackagesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RevokePackagesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`set_instance_rights`](super::Client::set_instance_rights) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SetInstanceRightsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 500.
    InternalServerError(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for SetInstanceRightsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`set_resource_rights`](super::Client::set_resource_rights) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SetResourceRightsError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 500.
    InternalServerError(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for SetResourceRightsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`set_resource_rules`](super::Client::set_resource_rules) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SetResourceRulesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for SetResourceRulesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

