//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-platform-profile-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`add_party_to_group`](super::Client::add_party_to_group) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddPartyToGroupError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for AddPartyToGroupError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`create_notification_address`](super::Client::create_notification_address) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateNotificationAddressError {
    /// The body of status 400.
    BadRequest(types::ValidationProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateNotificationAddressError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`create_party_group`](super::Client::create_party_group) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreatePartyGroupError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreatePartyGroupError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`delete_party_group`](super::Client::delete_party_group) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeletePartyGroupError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for DeletePartyGroupError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            422 => Some(Self::UnprocessableContent(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`get_notification_settings_by_org_number`](super::Client::get_notification_settings_by_org_number) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetNotificationSettingsByOrgNumberError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetNotificationSettingsByOrgNumberError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_party_group`](super::Client::get_party_group) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetPartyGroupError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetPartyGroupError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`list_verified_addresses`](super::Client::list_verified_addresses) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListVerifiedAddressesError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ListVerifiedAddressesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            _ => None,
        }
    }
}

/// The error bodies that [`patch_notification_settings`](super::Client::patch_notification_settings) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum PatchNotificationSettingsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for PatchNotificationSettingsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            422 => Some(Self::UnprocessableContent(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`patch_profile_settings`](super::Client::patch_profile_settings) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum PatchProfileSettingsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for PatchProfileSettingsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`remove_party_from_group`](super::Client::remove_party_from_group) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemovePartyFromGroupError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for RemovePartyFromGroupError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`rename_party_group`](super::Client::rename_party_group) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum RenamePartyGroupError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(::std::string::String),
}

impl ::altinn_runtime::ErrorBody for RenamePartyGroupError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            422 => Some(Self::UnprocessableContent(::altinn_runtime::read_text(body))),
            _ => None,
        }
    }
}

/// The error bodies that [`replace_profile_settings`](super::Client::replace_profile_settings) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ReplaceProfileSettingsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ReplaceProfileSettingsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`send_verification_code`](super::Client::send_verification_code) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SendVerificationCodeError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(types::ProblemDetails),
    /// The body of status 429.
    TooManyRequests(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for SendVerificationCodeError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            422 => ::altinn_runtime::read_error(body).map(Self::UnprocessableContent),
            429 => ::altinn_runtime::read_error(body).map(Self::TooManyRequests),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`update_notification_address`](super::Client::update_notification_address) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateNotificationAddressError {
    /// The body of status 400.
    BadRequest(types::ValidationProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateNotificationAddressError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            _ => None,
        }
    }
}

/// The error bodies that [`verify_address`](super::Client::verify_address) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum VerifyAddressError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(types::ProblemDetails),
    /// The body of status 429.
    TooManyRequests(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for VerifyAddressError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            422 => ::altinn_runtime::read_error(body).map(Self::UnprocessableContent),
            429 => ::altinn_runtime::read_error(body).map(Self::TooManyRequests),
            _ => None,
        }
    }
}

