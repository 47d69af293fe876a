//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v2-enduser.json (version 2.0). Do not edit: change specs/ instead.

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

/// The error bodies that [`delegate_resources`](super::Client::delegate_resources) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DelegateResourcesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DelegateResourcesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
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

/// The error bodies that [`list_agent_resources`](super::Client::list_agent_resources) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListAgentResourcesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListAgentResourcesError {
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

/// The error bodies that [`list_client_resources`](super::Client::list_client_resources) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListClientResourcesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListClientResourcesError {
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
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveClientFromAgentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
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
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveMyPackagesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_my_resources`](super::Client::remove_my_resources) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveMyResourcesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveMyResourcesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
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

/// The error bodies that [`revoke_resources`](super::Client::revoke_resources) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RevokeResourcesError {
    /// The body of status 400.
    BadRequest(types::AltinnProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RevokeResourcesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

