//! Answers made from the schemas: a body in the media type that the caller likes best, and the documented headers.

use serde_json::Value;

use super::{
    Contract, Extent, Media, Operation, Response, Wish,
    generate::{Generator, kind},
    schema::{self, Writer},
    write,
};
use crate::{http::Answer, random::Seed};

/// Whether an `Accept` takes a media type of a document, which may be a range itself.
pub(crate) fn accepted(accept: &str, media_type: &str) -> bool {
    quality(accept, media_type) > 0.0
}

/// The weight that an `Accept` gives a media type (RFC 9110, section 12.5.1): that of the most specific range.
fn quality(accept: &str, media_type: &str) -> f64 {
    let media_type = write::essence(media_type);
    let (kind, _) = media_type.split_once('/').unwrap_or((&media_type, ""));
    let mut best = (0, 0.0);
    for range in accept.split(',') {
        let mut parts = range.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default().to_ascii_lowercase();
        let weight = parts
            .find_map(|part| part.strip_prefix("q="))
            .and_then(|text| text.parse().ok())
            .unwrap_or(1.0);
        let specific = match name.as_str() {
            name if name == media_type => 3,
            name if name.strip_suffix("/*") == Some(kind) => 2,
            "*/*" => 1,
            // The document itself says that anything may come.
            _ if media_type == "*/*" => 1,
            _ => 0,
        };
        if specific > best.0 {
            best = (specific, weight);
        }
    }
    best.1
}

impl Contract {
    /// The media type for an answer: the caller's favourite, JSON among equals, the first when none is accepted.
    pub(crate) fn media<'a>(&self, response: &'a Response, accept: Option<&str>) -> Option<&'a Media> {
        let accept = accept.unwrap_or("*/*");
        let rank = |media: &Media| {
            let json = if write::essence(&media.name) == "application/json" {
                0.000_1
            } else {
                0.0
            };
            quality(accept, &media.name) + json
        };
        let best = response
            .media
            .iter()
            .reduce(|best, media| if rank(media) > rank(best) { media } else { best });
        best.filter(|media| quality(accept, &media.name) > 0.0)
            .or(response.media.first())
    }

    /// A body for an answer as JSON value.
    pub(crate) fn value(&self, operation: &Operation, media: &Media, extent: Extent, seed: Seed) -> Value {
        self.wished(operation, media, Wish { extent, turn: None }, seed)
    }

    fn wished(&self, operation: &Operation, media: &Media, wish: Wish, seed: Seed) -> Value {
        match self.document(operation) {
            Some(document) => Generator::new(document, Writer::Server, wish).value(&media.schema, seed),
            None => Value::Null,
        }
    }

    /// The JSON body of an answer with every member that its schema has.
    pub(crate) fn full(&self, operation: &Operation, status: u16) -> Option<Value> {
        let media = self.media(operation.response(status)?, Some("application/json"))?;
        Some(self.value(operation, media, Extent::Full, Seed::new(0)))
    }

    /// A whole answer of an operation with a status. A status that the document does not have gets no body.
    pub(crate) fn answer(
        &self,
        operation: &Operation,
        status: u16,
        accept: Option<&str>,
        seed: Seed,
    ) -> Answer {
        self.answer_as(operation, status, accept, Wish::default(), seed)
    }

    /// As [`Contract::answer`], with a body that looks as it is wished for.
    pub(crate) fn answer_as(
        &self,
        operation: &Operation,
        status: u16,
        accept: Option<&str>,
        wish: Wish,
        seed: Seed,
    ) -> Answer {
        let Some(response) = operation.response(status) else {
            return Answer::empty(status);
        };
        let mut answer = match self.media(response, accept) {
            Some(media) => self.written(operation, status, media, wish, seed),
            None => Answer::empty(status),
        };
        for (name, schema) in &response.headers {
            if let Some(text) = self.header(operation, name, schema, seed) {
                answer = answer.header(name, &text);
            }
        }
        answer
    }

    fn written(&self, operation: &Operation, status: u16, media: &Media, wish: Wish, seed: Seed) -> Answer {
        let schema = self
            .document(operation)
            .map(|document| document.resolved(&media.schema));
        let binary = schema.is_none_or(|schema| schema["format"] == "binary");
        let mut value = self.wished(operation, media, wish, seed);
        // A problem says the status that it came with.
        if status >= 400 && value.get("status").is_some_and(Value::is_number) {
            value["status"] = status.into();
        }
        let name = if media.name == "*/*" {
            "application/octet-stream"
        } else {
            &media.name
        };
        Answer::raw(status, name, write::body(name, &value, binary, seed))
    }

    fn header(&self, operation: &Operation, name: &str, schema: &Value, seed: Seed) -> Option<String> {
        let document = self.document(operation)?;
        let least = Wish {
            extent: Extent::Minimal,
            turn: None,
        };
        let generator = Generator::new(document, Writer::Server, least);
        let lower = name.to_ascii_lowercase();
        Some(match generator.value(schema, seed.child(name)) {
            // Nothing is behind a link that was made up, so there is none.
            _ if lower == "next" => return None,
            _ if lower == "location" => format!("{}/{}", operation.path.replace(['{', '}'], ""), seed.uuid()),
            _ if lower == "retry-after" => "1".to_owned(),
            Value::String(text) if kind(document.resolved(schema)) == "string" => text,
            other => other.to_string().trim_matches('"').to_owned(),
        })
    }

    /// Which rule an answer of this sandbox breaks, for its own tests and its log.
    pub(crate) fn flaw(&self, operation: &Operation, answer: &Answer) -> Option<String> {
        let document = self.document(operation)?;
        let Some(response) = operation.response(answer.status) else {
            return Some(format!(
                "{}: {} is no status of the document",
                operation.full_name(),
                answer.status
            ));
        };
        let media_type = answer.media_type()?.to_ascii_lowercase();
        let media = response
            .media
            .iter()
            .find(|media| write::essence(&media.name) == media_type)?;
        if !write::is_json(&media_type) || document.resolved(&media.schema)["format"] == "binary" {
            return None;
        }
        let validator = media
            .validator
            .get_or_init(|| schema::validator(document, &media.schema, Writer::Server));
        let value: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let error = validator.as_ref()?.validate(&value).err()?;
        Some(format!(
            "{}: `{}`: {error}",
            operation.full_name(),
            error.instance_path()
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_specific_range_of_an_accept_decides() {
        let table = [
            ("*/*", "application/json", 1.0),
            ("application/json", "application/json", 1.0),
            ("application/json;q=0.5, */*;q=0.1", "application/json", 0.5),
            ("application/*;q=0.3, */*;q=0.9", "application/json", 0.3),
            ("application/json;q=0, */*", "application/json", 0.0),
            ("text/plain", "application/json", 0.0),
            ("application/octet-stream", "*/*", 1.0),
        ];
        for (accept, media_type, expected) in table {
            let found = quality(accept, media_type);
            assert!((found - expected).abs() < 1e-9, "{accept} {media_type}: {found}");
        }
    }

    #[test]
    fn every_answer_of_every_operation_fits_its_own_document() {
        let contract = Contract::shared();
        let (mut answers, mut flaws) = (0, Vec::new());
        for operation in contract.operations() {
            for response in &operation.responses {
                let media: Vec<Option<&str>> = match response.media.as_slice() {
                    [] => vec![None],
                    list => list.iter().map(|media| Some(media.name.as_str())).collect(),
                };
                for accept in media {
                    for number in 0..3 {
                        let seed = Seed::new(number).child(&operation.id);
                        let answer = contract.answer(operation, response.status, accept, seed);
                        let again = contract.answer(operation, response.status, accept, seed);
                        assert_eq!(answer.body, again.body, "{}", operation.full_name());
                        flaws.extend(contract.flaw(operation, &answer));
                        answers += 1;
                    }
                    for extent in [Extent::Minimal, Extent::Deep, Extent::Empty, Extent::Null] {
                        for turn in 0..3 {
                            let wish = Wish {
                                extent,
                                turn: Some(turn),
                            };
                            let seed = Seed::new(turn);
                            let answer = contract.answer_as(operation, response.status, accept, wish, seed);
                            let flaw = contract.flaw(operation, &answer);
                            flaws.extend(flaw.map(|flaw| format!("{wish:?}: {flaw}")));
                            answers += 1;
                        }
                    }
                }
            }
        }
        assert!(flaws.is_empty(), "{} of {answers}: {flaws:#?}", flaws.len());
        assert!(answers > 15 * 1200, "{answers}");
    }

    #[test]
    fn every_schema_of_every_document_becomes_a_validator() {
        let contract = Contract::shared();
        let mut built = 0;
        for operation in contract.operations() {
            let document = contract.document(operation).unwrap();
            let bodies = operation
                .body
                .iter()
                .flat_map(|body| &body.media)
                .map(|media| (&media.schema, Writer::Caller));
            let parameters = operation
                .parameters
                .iter()
                .map(|parameter| (&parameter.schema, Writer::Caller));
            let answers = operation.responses.iter().flat_map(|response| &response.media);
            let answers = answers.map(|media| (&media.schema, Writer::Server));
            for (schema, writer) in bodies.chain(parameters).chain(answers) {
                // A schema without members takes anything.
                if schema.as_object().is_none_or(serde_json::Map::is_empty) {
                    continue;
                }
                assert!(
                    schema::validator(document, schema, writer).is_some(),
                    "{}: {schema}",
                    operation.full_name()
                );
                built += 1;
            }
        }
        assert!(built > 2000, "{built}");
    }
}
