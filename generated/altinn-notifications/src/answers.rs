//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-notifications-v1.json (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`create_composed_email_order`](super::Client::create_composed_email_order) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateComposedEmailOrderError {
    /// The body of status 400.
    BadRequest(types::ValidationProblemDetails),
    /// The body of status 499.
    ClientClosedRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateComposedEmailOrderError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            499 => ::altinn_runtime::read_error(body).map(Self::ClientClosedRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`create_email_order`](super::Client::create_email_order) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateEmailOrderError {
    /// The body of status 400.
    BadRequest(types::ValidationProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateEmailOrderError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`create_instant_email_order`](super::Client::create_instant_email_order) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateInstantEmailOrderError {
    /// The body of status 400.
    BadRequest(types::ValidationProblemDetails),
    /// The body of status 499.
    ClientClosedRequest(types::AltinnProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateInstantEmailOrderError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            499 => ::altinn_runtime::read_error(body).map(Self::ClientClosedRequest),
            503 => ::altinn_runtime::read_error(body).map(Self::ServiceUnavailable),
            _ => None,
        }
    }
}

/// The error bodies that [`create_instant_order`](super::Client::create_instant_order) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateInstantOrderError {
    /// The body of status 400.
    BadRequest(types::ValidationProblemDetails),
    /// The body of status 499.
    ClientClosedRequest(types::AltinnProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateInstantOrderError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            499 => ::altinn_runtime::read_error(body).map(Self::ClientClosedRequest),
            503 => ::altinn_runtime::read_error(body).map(Self::ServiceUnavailable),
            _ => None,
        }
    }
}

/// The error bodies that [`create_instant_sms_order`](super::Client::create_instant_sms_order) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateInstantSmsOrderError {
    /// The body of status 400.
    BadRequest(types::ValidationProblemDetails),
    /// The body of status 499.
    ClientClosedRequest(types::AltinnProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateInstantSmsOrderError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            499 => ::altinn_runtime::read_error(body).map(Self::ClientClosedRequest),
            503 => ::altinn_runtime::read_error(body).map(Self::ServiceUnavailable),
            _ => None,
        }
    }
}

/// The error bodies that [`create_order`](super::Client::create_order) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateOrderError {
    /// The body of status 400.
    BadRequest(types::ValidationProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateOrderError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`create_order_chain`](super::Client::create_order_chain) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateOrderChainError {
    /// The body of status 400.
    BadRequest(types::ValidationProblemDetails),
    /// The body of status 422.
    UnprocessableContent(types::AltinnProblemDetails),
    /// The body of status 499.
    ClientClosedRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateOrderChainError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            422 => ::altinn_runtime::read_error(body).map(Self::UnprocessableContent),
            499 => ::altinn_runtime::read_error(body).map(Self::ClientClosedRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`create_sms_order`](super::Client::create_sms_order) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateSmsOrderError {
    /// The body of status 400.
    BadRequest(types::ValidationProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateSmsOrderError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`get_email_summary`](super::Client::get_email_summary) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetEmailSummaryError {
    /// The body of status 404.
    NotFound(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetEmailSummaryError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => Some(Self::NotFound(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_order`](super::Client::get_order) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetOrderError {
    /// The body of status 404.
    NotFound(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetOrderError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => Some(Self::NotFound(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_order_status`](super::Client::get_order_status) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetOrderStatusError {
    /// The body of status 404.
    NotFound(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetOrderStatusError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => Some(Self::NotFound(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_shipment`](super::Client::get_shipment) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetShipmentError {
    /// The body of status 404.
    NotFound(types::AltinnProblemDetails),
    /// The body of status 499.
    ClientClosedRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetShipmentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            499 => ::altinn_runtime::read_error(body).map(Self::ClientClosedRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`get_shipment_feed`](super::Client::get_shipment_feed) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetShipmentFeedError {
    /// The body of status 400.
    BadRequest(types::ValidationProblemDetails),
    /// The body of status 499.
    ClientClosedRequest(types::AltinnProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetShipmentFeedError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            499 => ::altinn_runtime::read_error(body).map(Self::ClientClosedRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`get_sms_summary`](super::Client::get_sms_summary) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetSmsSummaryError {
    /// The body of status 404.
    NotFound(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for GetSmsSummaryError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => Some(Self::NotFound(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

