//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-platform-authentication-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`create_system_user`](super::Client::create_system_user) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateSystemUserError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateSystemUserError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`delegate_agent_client`](super::Client::delegate_agent_client) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DelegateAgentClientError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DelegateAgentClientError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`delegate_client_to_agent`](super::Client::delegate_client_to_agent) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DelegateClientToAgentError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DelegateClientToAgentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`delegate_self_to_agent`](super::Client::delegate_self_to_agent) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DelegateSelfToAgentError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DelegateSelfToAgentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_agent_delegation`](super::Client::delete_agent_delegation) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteAgentDelegationError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DeleteAgentDelegationError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_agent_system_user`](super::Client::delete_agent_system_user) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteAgentSystemUserError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DeleteAgentSystemUserError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_system_user`](super::Client::delete_system_user) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteSystemUserError {
    /// The body of status 404.
    NotFound(i32),
}

impl ::altinn_runtime::ErrorBody for DeleteSystemUserError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`escalate_agent_request`](super::Client::escalate_agent_request) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum EscalateAgentRequestError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for EscalateAgentRequestError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`escalate_system_user_request`](super::Client::escalate_system_user_request) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum EscalateSystemUserRequestError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for EscalateSystemUserRequestError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`exchange_token`](super::Client::exchange_token) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ExchangeTokenError {
    /// The body of status 400.
    BadRequest(::std::string::String),
    /// The body of status 410.
    Gone(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ExchangeTokenError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => Some(Self::BadRequest(::altinn_runtime::read_text(body))),
            410 => ::altinn_runtime::read_error(body).map(Self::Gone),
            _ => None,
        }
    }
}

/// The error bodies that [`get_system`](super::Client::get_system) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetSystemError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetSystemError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_system_user`](super::Client::get_system_user) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetSystemUserError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetSystemUserError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_vendor_system`](super::Client::get_vendor_system) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetVendorSystemError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetVendorSystemError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`is_self_delegated_to_agent`](super::Client::is_self_delegated_to_agent) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum IsSelfDelegatedToAgentError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for IsSelfDelegatedToAgentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
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
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListAgentsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`list_pending_agent_requests`](super::Client::list_pending_agent_requests) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListPendingAgentRequestsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListPendingAgentRequestsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`list_pending_system_user_requests`](super::Client::list_pending_system_user_requests) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListPendingSystemUserRequestsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListPendingSystemUserRequestsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`register_system`](super::Client::register_system) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RegisterSystemError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 409.
    Conflict(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for RegisterSystemError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            409 => Some(Self::Conflict(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_agent_client`](super::Client::remove_agent_client) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveAgentClientError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveAgentClientError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_client`](super::Client::remove_client) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveClientError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveClientError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_self_from_agent`](super::Client::remove_self_from_agent) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveSelfFromAgentError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemoveSelfFromAgentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`start_login`](super::Client::start_login) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum StartLoginError {
    /// The body of status 400.
    BadRequest(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for StartLoginError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => Some(Self::BadRequest(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`update_system`](super::Client::update_system) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateSystemError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateSystemError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`update_system_user`](super::Client::update_system_user) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateSystemUserError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateSystemUserError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

