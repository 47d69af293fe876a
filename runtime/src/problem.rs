//! One reading of every error body that Altinn's servers send: found by looking at the bytes, never at the content type.

use std::fmt;

use serde_json::{Map, Value};

mod read;

/// An error body, whichever of its shapes it came in.
///
/// Servers choose between problem details (RFC 9457), the same with `errors` per field, Altinn's own kind with a `code`, a
/// bare text, and nothing at all. What a shape does not have is empty here. Members are read in any case of letters; a
/// member that has not the expected type stands in [`Problem::extensions`] as it came.
///
/// `Debug` shows no text of the body: details can name persons.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The kind of problem as a URI, such as `urn:altinn:error:NOT-00001`.
    pub kind: Option<String>,
    /// What is wrong in general.
    pub title: Option<String>,
    /// The HTTP status that the body repeats.
    pub status: Option<u16>,
    /// What is wrong in this case; the whole text where the body is a bare text.
    pub detail: Option<String>,
    /// Which occurrence it is, as a URI.
    pub instance: Option<String>,
    /// The member `code`; see [`Problem::code`] for the code wherever it stands.
    pub code: Option<String>,
    /// The member `errorCode`, a number or a text.
    pub error_code: Option<String>,
    /// What support asks for.
    pub trace_id: Option<String>,
    /// The member `errors`: what is wrong, by the field's name (`Recipients[0]`) or JSON path (`$.recipients`).
    pub errors: Vec<(String, Vec<String>)>,
    /// The member `validationErrors`: what is wrong, with codes.
    pub validation_errors: Vec<ValidationError>,
    /// The member `problems`: several problems in one answer.
    pub problems: Vec<Problem>,
    /// All other members.
    pub extensions: Map<String, Value>,
}

/// One entry of `validationErrors`.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidationError {
    /// A stable code, such as `STD-00001` or `CORR.VLD-00001`.
    pub code: Option<String>,
    /// What is wrong in general.
    pub title: Option<String>,
    /// What is wrong in this case.
    pub detail: Option<String>,
    /// The places that are wrong, as JSON pointers (`/recipients/0`).
    pub paths: Vec<String>,
}

/// One thing that is wrong with one field of the request.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError<'a> {
    /// The field as the server names it: a property name, a JSON path or a JSON pointer; empty for the request as a whole.
    pub field: &'a str,
    /// What is wrong with it.
    pub message: &'a str,
    /// A stable code, where the server gives one.
    pub code: Option<&'a str>,
}

impl Problem {
    /// Reads an error body. `None` when it is empty, HTML, cut off, binary, or JSON without a member.
    #[must_use]
    pub fn read(body: &[u8]) -> Option<Self> {
        read::problem(body)
    }

    /// The stable code: `code`, else `errorCode`, else the end of a `urn:altinn:error:` type.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        let of_kind = || self.kind.as_deref()?.strip_prefix("urn:altinn:error:");
        self.code
            .as_deref()
            .or(self.error_code.as_deref())
            .or_else(of_kind)
    }

    /// What is wrong with which field, from `errors`, `validationErrors` and the same of `problems`, in this order.
    #[must_use]
    pub fn field_errors(&self) -> Vec<FieldError<'_>> {
        let mut out = Vec::new();
        self.add_field_errors(&mut out);
        out
    }

    fn add_field_errors<'a>(&'a self, out: &mut Vec<FieldError<'a>>) {
        for (field, messages) in &self.errors {
            out.extend(messages.iter().map(|message| FieldError {
                field,
                message,
                code: None,
            }));
        }
        for error in &self.validation_errors {
            let code = error.code.as_deref();
            let message = error
                .detail
                .as_deref()
                .or(error.title.as_deref())
                .or(code)
                .unwrap_or_default();
            if error.paths.is_empty() {
                out.push(FieldError {
                    field: "",
                    message,
                    code,
                });
            }
            out.extend(
                error
                    .paths
                    .iter()
                    .map(|field| FieldError { field, message, code }),
            );
        }
        for problem in &self.problems {
            problem.add_field_errors(out);
        }
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("status", &self.status)
            .field("errors", &self.errors.len())
            .field("validation_errors", &self.validation_errors.len())
            .field("problems", &self.problems.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValidationError")
            .field("paths", &self.paths.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for FieldError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldError").finish_non_exhaustive()
    }
}
