//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from surface.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`create_client`](super::Client::create_client) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateClientError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
}

impl ::altinn_runtime::ErrorBody for CreateClientError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`create_consumer_client`](super::Client::create_consumer_client) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateConsumerClientError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
}

impl ::altinn_runtime::ErrorBody for CreateConsumerClientError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`create_on_behalf_of`](super::Client::create_on_behalf_of) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateOnBehalfOfError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for CreateOnBehalfOfError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`create_scope`](super::Client::create_scope) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateScopeError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 409.
    Conflict(types::Error),
}

impl ::altinn_runtime::ErrorBody for CreateScopeError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_client`](super::Client::delete_client) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteClientError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for DeleteClientError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_client_keys`](super::Client::delete_client_keys) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteClientKeysError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for DeleteClientKeysError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_consumer_client`](super::Client::delete_consumer_client) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteConsumerClientError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for DeleteConsumerClientError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_on_behalf_of`](super::Client::delete_on_behalf_of) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteOnBehalfOfError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for DeleteOnBehalfOfError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_scope`](super::Client::delete_scope) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteScopeError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for DeleteScopeError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_client`](super::Client::get_client) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetClientError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for GetClientError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_client_keys`](super::Client::get_client_keys) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetClientKeysError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for GetClientKeysError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_on_behalf_of`](super::Client::get_on_behalf_of) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetOnBehalfOfError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for GetOnBehalfOfError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`grant_scope_access`](super::Client::grant_scope_access) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GrantScopeAccessError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for GrantScopeAccessError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
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
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
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

/// The error bodies that [`list_consumer_clients`](super::Client::list_consumer_clients) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListConsumerClientsError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
}

impl ::altinn_runtime::ErrorBody for ListConsumerClientsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_consumer_scope_access`](super::Client::list_consumer_scope_access) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListConsumerScopeAccessError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
}

impl ::altinn_runtime::ErrorBody for ListConsumerScopeAccessError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_granted_scopes`](super::Client::list_granted_scopes) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListGrantedScopesError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
}

impl ::altinn_runtime::ErrorBody for ListGrantedScopesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_on_behalf_of`](super::Client::list_on_behalf_of) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListOnBehalfOfError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for ListOnBehalfOfError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`list_scope_access`](super::Client::list_scope_access) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListScopeAccessError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
}

impl ::altinn_runtime::ErrorBody for ListScopeAccessError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`list_scopes`](super::Client::list_scopes) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListScopesError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
}

impl ::altinn_runtime::ErrorBody for ListScopesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`post_client_keys`](super::Client::post_client_keys) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum PostClientKeysError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for PostClientKeysError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`replace_client_keys`](super::Client::replace_client_keys) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ReplaceClientKeysError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for ReplaceClientKeysError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`revoke_scope_access`](super::Client::revoke_scope_access) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RevokeScopeAccessError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for RevokeScopeAccessError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`update_client`](super::Client::update_client) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateClientError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for UpdateClientError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`update_on_behalf_of`](super::Client::update_on_behalf_of) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateOnBehalfOfError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for UpdateOnBehalfOfError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`update_scope`](super::Client::update_scope) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateScopeError {
    /// The body of status 400.
    BadRequest(types::Error),
    /// The body of status 401.
    Unauthorized(types::Error),
    /// The body of status 403.
    Forbidden(types::Error),
    /// The body of status 404.
    NotFound(types::Error),
}

impl ::altinn_runtime::ErrorBody for UpdateScopeError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

