//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-broker-v1.json (version 1.1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`confirm_download`](super::Client::confirm_download) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ConfirmDownloadError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ConfirmDownloadError {
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

/// The error bodies that [`create_file_transfer`](super::Client::create_file_transfer) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateFileTransferError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateFileTransferError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            503 => ::altinn_runtime::read_error(body).map(Self::ServiceUnavailable),
            _ => None,
        }
    }
}

/// The error bodies that [`create_file_transfer_with_file`](super::Client::create_file_transfer_with_file) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateFileTransferWithFileError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 503.
    ServiceUnavailable(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateFileTransferWithFileError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            503 => ::altinn_runtime::read_error(body).map(Self::ServiceUnavailable),
            _ => None,
        }
    }
}

/// The multipart form of [`create_file_transfer_with_file`](super::Client::create_file_transfer_with_file). Begin with `Default::default()`; what stays empty is not sent.
#[derive(Debug, Default)]
pub struct CreateFileTransferWithFileForm {
    /// The file.
    ///
    /// Required.
    pub file_transfer: ::std::option::Option<::altinn_runtime::FilePart>,
    /// MD5 of the bytes, 32 hexadecimal digits in lower case.
    pub metadata_checksum: ::std::option::Option<::std::string::String>,
    /// `true` skips the malware scan; production needs an approval for it.
    pub metadata_disable_virus_scan: ::std::option::Option<bool>,
    /// Name with extension, 255 characters at most.
    ///
    /// Required.
    pub metadata_file_name: ::std::option::Option<::std::string::String>,
    /// Free properties, 10 at most: keys up to 50 characters, values up to 3000.
    pub metadata_property_list: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    /// The receiving organisations, written like the sender; at least one.
    ///
    /// Required.
    pub metadata_recipients: ::std::vec::Vec<::std::string::String>,
    /// Id of the broker resource in the resource registry.
    ///
    /// Required.
    pub metadata_resource_id: ::std::option::Option<::std::string::String>,
    /// The sending organisation, `0192:` and nine digits or `urn:altinn:organization:identifier-no:` and nine digits.
    ///
    /// Required.
    pub metadata_sender: ::std::option::Option<::std::string::String>,
    /// Your own reference; recipients see it too.
    pub metadata_senders_file_transfer_reference: ::std::option::Option<::std::string::String>,
}

impl CreateFileTransferWithFileForm {
    pub(crate) fn into_form(self) -> ::std::result::Result<::altinn_runtime::Form, ::serde_json::Error> {
        let mut form = ::altinn_runtime::Form::new();
        if let Some(file) = self.file_transfer {
            form.file("FileTransfer", file);
        }
        form.field("Metadata.Checksum", &self.metadata_checksum)?;
        form.field("Metadata.DisableVirusScan", &self.metadata_disable_virus_scan)?;
        form.field("Metadata.FileName", &self.metadata_file_name)?;
        form.field("Metadata.PropertyList", &self.metadata_property_list)?;
        form.field("Metadata.Recipients", &self.metadata_recipients)?;
        form.field("Metadata.ResourceId", &self.metadata_resource_id)?;
        form.field("Metadata.Sender", &self.metadata_sender)?;
        form.field("Metadata.SendersFileTransferReference", &self.metadata_senders_file_transfer_reference)?;
        Ok(form)
    }
}

/// The error bodies that [`create_resumable_upload`](super::Client::create_resumable_upload) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateResumableUploadError {
    /// The body of status 503.
    ServiceUnavailable(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateResumableUploadError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            503 => ::altinn_runtime::read_error(body).map(Self::ServiceUnavailable),
            _ => None,
        }
    }
}

/// The error bodies that [`create_service_owner`](super::Client::create_service_owner) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateServiceOwnerError {
    /// The body of status 409.
    Conflict(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateServiceOwnerError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            _ => None,
        }
    }
}

/// The error bodies that [`download_file`](super::Client::download_file) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DownloadFileError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 416.
    RangeNotSatisfiable(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DownloadFileError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            416 => ::altinn_runtime::read_error(body).map(Self::RangeNotSatisfiable),
            _ => None,
        }
    }
}

/// The error bodies that [`get_file_transfer`](super::Client::get_file_transfer) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetFileTransferError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetFileTransferError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_file_transfer_details`](super::Client::get_file_transfer_details) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetFileTransferDetailsError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetFileTransferDetailsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_resource`](super::Client::get_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetResourceError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`get_service_owner`](super::Client::get_service_owner) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetServiceOwnerError {
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetServiceOwnerError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`search_file_transfers`](super::Client::search_file_transfers) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SearchFileTransfersError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for SearchFileTransfersError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`send_partial_upload_chunk`](super::Client::send_partial_upload_chunk) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SendPartialUploadChunkError {
    /// The body of status 503.
    ServiceUnavailable(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for SendPartialUploadChunkError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            503 => ::altinn_runtime::read_error(body).map(Self::ServiceUnavailable),
            _ => None,
        }
    }
}

/// The error bodies that [`send_resumable_upload_chunk`](super::Client::send_resumable_upload_chunk) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SendResumableUploadChunkError {
    /// The body of status 503.
    ServiceUnavailable(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for SendResumableUploadChunkError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            503 => ::altinn_runtime::read_error(body).map(Self::ServiceUnavailable),
            _ => None,
        }
    }
}

/// The error bodies that [`update_resource`](super::Client::update_resource) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateResourceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UpdateResourceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`upload_file`](super::Client::upload_file) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UploadFileError {
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
    /// The body of status 503.
    ServiceUnavailable(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UploadFileError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            503 => ::altinn_runtime::read_error(body).map(Self::ServiceUnavailable),
            _ => None,
        }
    }
}

