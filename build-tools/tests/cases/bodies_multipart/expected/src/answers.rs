//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The multipart form of [`upload_many`](super::Client::upload_many). Begin with `Default::default()`; what stays empty is not sent.
#[derive(Debug, Default)]
pub struct UploadManyForm {
    /// `Correspondence.Content`
    pub correspondence_content: ::std::option::Option<types::Content>,
    /// `Files`
    pub files: ::std::vec::Vec<::altinn_runtime::FilePart>,
    /// `kind`
    pub kind: ::std::option::Option<types::UploadManyFormKind>,
    /// `labels`
    pub labels: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    /// `parts`
    pub parts: ::std::vec::Vec<types::Content>,
    /// `when`
    pub when: ::std::option::Option<::altinn_runtime::Timestamp>,
}

impl UploadManyForm {
    pub(crate) fn into_form(self) -> ::std::result::Result<::altinn_runtime::Form, ::serde_json::Error> {
        let mut form = ::altinn_runtime::Form::new();
        form.field("Correspondence.Content", &self.correspondence_content)?;
        for file in self.files {
            form.file("Files", file);
        }
        form.field("kind", &self.kind)?;
        form.field("labels", &self.labels)?;
        form.field("parts", &self.parts)?;
        form.field("when", &self.when)?;
        Ok(form)
    }
}

/// The multipart form of [`upload_merged`](super::Client::upload_merged). Begin with `Default::default()`; what stays empty is not sent.
#[derive(Debug, Default)]
pub struct UploadMergedForm {
    /// `file`
    pub file: ::std::option::Option<::altinn_runtime::FilePart>,
    /// `note`
    pub note: ::std::option::Option<::std::string::String>,
}

impl UploadMergedForm {
    pub(crate) fn into_form(self) -> ::std::result::Result<::altinn_runtime::Form, ::serde_json::Error> {
        let mut form = ::altinn_runtime::Form::new();
        if let Some(file) = self.file {
            form.file("file", file);
        }
        form.field("note", &self.note)?;
        Ok(form)
    }
}

/// The multipart form of [`upload_one`](super::Client::upload_one). Begin with `Default::default()`; what stays empty is not sent.
#[derive(Debug, Default)]
pub struct UploadOneForm {
    /// `Type`
    pub type_: ::std::option::Option<::std::string::String>,
    /// `file`
    ///
    /// Required.
    pub file: ::std::option::Option<::altinn_runtime::FilePart>,
    /// `form`
    pub form: ::std::option::Option<::std::string::String>,
    /// `size`
    pub size: ::std::option::Option<i32>,
    /// `title`
    ///
    /// Required.
    pub title: ::std::option::Option<::std::string::String>,
    /// `type`
    pub type_2: ::std::option::Option<::std::string::String>,
}

impl UploadOneForm {
    pub(crate) fn into_form(self) -> ::std::result::Result<::altinn_runtime::Form, ::serde_json::Error> {
        let mut form = ::altinn_runtime::Form::new();
        form.field("Type", &self.type_)?;
        if let Some(file) = self.file {
            form.file("file", file);
        }
        form.field("form", &self.form)?;
        form.field("size", &self.size)?;
        form.field("title", &self.title)?;
        form.field("type", &self.type_2)?;
        Ok(form)
    }
}

