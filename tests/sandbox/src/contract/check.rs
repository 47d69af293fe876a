//! Judging a request: parameters, media types and body, by the document of its operation.

use serde_json::{Map, Value};

use super::{
    Contract, Media, Operation, Place, Shapes,
    document::Document,
    parameter,
    schema::{self, Writer},
    write::{essence, is_json},
};
use crate::{http::Request, multipart::Form};

/// A rule of a document that a request breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    /// The status that it is answered with.
    pub(crate) status: u16,
    /// Which document and operation, which rule, and how it was broken.
    pub(crate) text: String,
}

impl Contract {
    /// The first rule that a request breaks.
    pub(crate) fn check(
        &self,
        operation: &Operation,
        request: &Request,
        path: &[(String, String)],
        form: Option<&Form>,
    ) -> Result<(), Violation> {
        let Some(document) = self.document(operation) else {
            return Ok(());
        };
        let judge = Judge { document, operation };
        judge.parameters(request, path)?;
        judge.accept(request)?;
        judge.body(request, form)
    }
}

struct Judge<'a> {
    document: &'a Document,
    operation: &'a Operation,
}

impl Judge<'_> {
    fn broken(&self, status: u16, rule: &str, how: &str) -> Violation {
        let Operation {
            api,
            id,
            method,
            path,
            ..
        } = self.operation;
        Violation {
            status,
            text: format!("{api}: {id} ({method} {path}): {rule}: {how}"),
        }
    }

    fn parameters(&self, request: &Request, path: &[(String, String)]) -> Result<(), Violation> {
        let pairs = request.pairs();
        for parameter in &self.operation.parameters {
            let place = match parameter.place {
                Place::Path => "path",
                Place::Query => "query",
                Place::Header => "header",
            };
            let rule = format!("{place} parameter `{}`", parameter.name);
            let value = parameter::value(self.document, parameter, request, path, &pairs)
                .map_err(|how| self.broken(400, &rule, &how))?;
            let Some(value) = value else {
                if parameter.required {
                    return Err(self.broken(400, &rule, "it is required and missing"));
                }
                continue;
            };
            let validator = parameter
                .validator
                .get_or_init(|| schema::validator(self.document, &parameter.schema, Writer::Caller));
            if let Some(error) = validator
                .as_ref()
                .and_then(|validator| validator.validate(&value).err())
            {
                return Err(self.broken(400, &rule, &format!("{error} (schema {})", error.schema_path())));
            }
        }
        for (name, _) in &pairs {
            // The key of the API management may stand in the query too.
            let known = self
                .operation
                .parameters
                .iter()
                .any(|known| parameter::belongs(self.document, known, name));
            if !known && !name.eq_ignore_ascii_case("subscription-key") {
                return Err(self.broken(
                    400,
                    &format!("query parameter `{name}`"),
                    "the document has no such parameter",
                ));
            }
        }
        Ok(())
    }

    /// Whether the caller takes one of the media types of the answers that say yes.
    fn accept(&self, request: &Request) -> Result<(), Violation> {
        let Some(accept) = request.header("accept") else {
            return Ok(());
        };
        let good = self
            .operation
            .responses
            .iter()
            .filter(|response| response.status / 100 == 2);
        let offered: Vec<&str> = good
            .flat_map(|response| &response.media)
            .map(|media| media.name.as_str())
            .collect();
        // The documents give tokens as plain text; Altinn gives them as quoted JSON to those who ask for JSON.
        let token = matches!(self.operation.id.as_str(), "exchange_token" | "refresh_token");
        if token && super::accepted(accept, "application/json") {
            return Ok(());
        }
        if offered.is_empty() || offered.iter().any(|media| super::accepted(accept, media)) {
            return Ok(());
        }
        let how = format!("`{accept}` takes none of {}", offered.join(", "));
        Err(self.broken(406, "header `Accept`", &how))
    }

    fn body(&self, request: &Request, form: Option<&Form>) -> Result<(), Violation> {
        let Some(body) = &self.operation.body else {
            if request.body.is_empty() {
                return Ok(());
            }
            return Err(self.broken(400, "requestBody", "the document has none, and one was sent"));
        };
        let sent = request.media_type();
        if request.body.is_empty() && sent.is_none() {
            if body.required {
                return Err(self.broken(400, "requestBody", "it is required and missing"));
            }
            return Ok(());
        }
        let names: Vec<&str> = body.media.iter().map(|media| media.name.as_str()).collect();
        let Some(sent) = sent else {
            let how = format!("it is missing; the document has {}", names.join(", "));
            return Err(self.broken(415, "header `Content-Type`", &how));
        };
        let Some(media) = best(&body.media, &sent) else {
            let how = format!("`{sent}` is none of {}", names.join(", "));
            return Err(self.broken(415, "header `Content-Type`", &how));
        };
        self.content(media, &sent, request, form, body.required)
    }

    fn content(
        &self,
        media: &Media,
        sent: &str,
        request: &Request,
        form: Option<&Form>,
        required: bool,
    ) -> Result<(), Violation> {
        let rule = format!("requestBody.content[\"{}\"]", media.name);
        let schema = self.document.resolved(&media.schema);
        if is_json(sent) && schema["format"] != "binary" {
            if request.body.is_empty() {
                return if required {
                    Err(self.broken(400, &rule, "the body is empty"))
                } else {
                    Ok(())
                };
            }
            let value: Value = serde_json::from_slice(&request.body)
                .map_err(|error| self.broken(400, &rule, &format!("the body is not JSON: {error}")))?;
            return self.validated(media, &rule, &value);
        }
        if sent == "application/x-www-form-urlencoded" {
            let pairs = crate::http::pairs(&String::from_utf8_lossy(&request.body));
            let members: Map<String, Value> = pairs
                .into_iter()
                .map(|(name, value)| (name, Value::String(value)))
                .collect();
            return self.validated(media, &rule, &Value::Object(members));
        }
        if sent == "multipart/form-data" {
            let Some(form) = form else {
                return Err(self.broken(400, &rule, "the body is no multipart form (RFC 7578)"));
            };
            let value = form
                .value(&Shapes::new(self.document, schema))
                .map_err(|how| self.broken(400, &rule, &how))?;
            return self.validated(media, &rule, &value);
        }
        if request.body.is_empty() && required {
            return Err(self.broken(400, &rule, "the body is empty"));
        }
        Ok(())
    }

    fn validated(&self, media: &Media, rule: &str, value: &Value) -> Result<(), Violation> {
        let validator = media
            .validator
            .get_or_init(|| schema::validator(self.document, &media.schema, Writer::Caller));
        let Some(error) = validator
            .as_ref()
            .and_then(|validator| validator.validate(value).err())
        else {
            return Ok(());
        };
        let place = error.instance_path().to_string();
        let place = if place.is_empty() {
            "the body".to_owned()
        } else {
            format!("`{place}`")
        };
        let name = media.schema["$ref"]
            .as_str()
            .and_then(|target| target.rsplit('/').next())
            .unwrap_or("its schema");
        let how = format!("{place}: {error} ({name}, schema {})", error.schema_path());
        Err(self.broken(400, rule, &how))
    }
}

/// The documented media type of a sent one: the same, else one with the same suffix, else any.
fn best<'a>(media: &'a [Media], sent: &str) -> Option<&'a Media> {
    let same = media.iter().find(|media| essence(&media.name) == sent);
    let suffix = || {
        let (_, suffix) = sent.rsplit_once('+')?;
        media
            .iter()
            .find(|media| essence(&media.name) == format!("application/*+{suffix}"))
    };
    same.or_else(suffix)
        .or_else(|| media.iter().find(|media| media.name == "*/*"))
}
