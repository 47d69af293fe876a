//! Multipart forms: dotted and indexed fields, and files that stream.

mod keys;
mod multipart;

use serde::Serialize;
use serde_json::Value;

use crate::{Body, Failure};

pub(crate) use multipart::Multipart;

/// One file of a multipart form.
#[derive(Debug)]
pub struct FilePart {
    file_name: String,
    body: Body,
}

impl FilePart {
    /// A file of this name. Servers match files to their metadata by the name.
    pub fn new(file_name: impl Into<String>, body: impl Into<Body>) -> Self {
        Self {
            file_name: file_name.into(),
            body: body.into(),
        }
    }
}

/// A multipart form: fields in the dotted and indexed spelling that ASP.NET binds (`Content.Attachments[0].FileName`), and files
/// that stream. Generated crates make it from a typed struct.
#[derive(Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    files: Vec<(String, FilePart)>,
}

impl Form {
    /// An empty form.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a field. Lists and structures are spread over indexed and dotted names; nulls are left out.
    ///
    /// # Errors
    /// When the value has no JSON form.
    pub fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), serde_json::Error> {
        spread(name.to_owned(), serde_json::to_value(value)?, &mut self.fields);
        Ok(())
    }

    /// Adds the members of a value, as fields below this name: `Content.MessageTitle` for `messageTitle` of `content`, `Recipients[0]`
    /// for an item of a list. What is left out or null has no field.
    ///
    /// # Errors
    /// When the value has no form as text.
    pub fn members<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), serde_json::Error> {
        value.serialize(keys::Fields {
            name: name.to_owned(),
            in_list: false,
            found: &mut self.fields,
        })
    }

    /// Adds a field in place of those that have its name already, whole or in parts.
    pub(crate) fn replace(&mut self, name: &str, value: Value) {
        let of_it = |known: &str| {
            known
                .strip_prefix(name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        self.fields.retain(|(known, _)| !of_it(known));
        spread(name.to_owned(), value, &mut self.fields);
    }

    /// Adds a file.
    pub fn file(&mut self, name: &str, part: FilePart) {
        self.files.push((name.to_owned(), part));
    }

    /// The form as it goes over the wire. It can be sent again where all its files can: bytes and paths.
    pub(crate) fn into_multipart(self) -> Result<Multipart, Failure> {
        let mut out = Multipart::new();
        for (name, value) in self.fields {
            out.text(&name, value);
        }
        for (name, FilePart { file_name, body }) in self.files {
            out.file(&name, &file_name, body)?;
        }
        out.close();
        Ok(out)
    }
}

fn spread(name: String, value: Value, fields: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::String(text) => fields.push((name, text)),
        Value::Bool(_) | Value::Number(_) => fields.push((name, value.to_string())),
        Value::Array(items) => {
            for (index, item) in items.into_iter().enumerate() {
                spread(format!("{name}[{index}]"), item, fields);
            }
        }
        Value::Object(members) => {
            for (member, item) in members {
                spread(format!("{name}.{member}"), item, fields);
            }
        }
    }
}
