//! Random documents, with prose in each place that takes some or without any.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// A word that stands in all prose and in nothing else.
pub(crate) const PROSE: &str = "Once upon a time a sentence was written.";

/// Names that are keywords elsewhere.
const NAMES: [&str; 16] = [
    "description",
    "title",
    "summary",
    "example",
    "examples",
    "externalDocs",
    "$comment",
    "x-note",
    "default",
    "enum",
    "properties",
    "schema",
    "id",
    "$ref",
    "required",
    "type",
];

#[derive(Debug, Clone)]
pub(crate) enum Schema {
    Scalar {
        kind: &'static str,
        constraint: Option<(&'static str, Value)>,
        value: Option<(&'static str, Value)>,
    },
    Object {
        properties: Vec<(&'static str, Schema)>,
        required: Vec<&'static str>,
        rest: Option<Box<Schema>>,
    },
    Array(Box<Schema>),
    Combined(&'static str, Vec<Schema>),
    Nested(&'static str, Vec<(&'static str, Schema)>),
    Reference(&'static str),
    Always(bool),
}

/// Status, media type, body and headers.
type Response = (&'static str, &'static str, Schema, Vec<(&'static str, Schema)>);

#[derive(Debug, Clone)]
pub(crate) struct Operation {
    parameters: Vec<(&'static str, &'static str, Schema)>,
    body: Option<(&'static str, Schema)>,
    responses: Vec<Response>,
    scopes: Vec<&'static str>,
    called_back: bool,
}

pub(crate) fn name() -> impl Strategy<Value = &'static str> {
    select(&NAMES[..])
}

pub(crate) fn schemas() -> impl Strategy<Value = Schema> {
    let constraint = select(vec![
        ("format", json!("uuid")),
        ("pattern", json!("^[a-z]$")),
        ("maxLength", json!(5)),
        ("minimum", json!(0.5)),
        ("nullable", json!(true)),
    ]);
    let value = select(vec![
        ("default", json!({"description": "a value"})),
        ("const", json!({"title": "a value"})),
        ("enum", json!(["description", null, {"example": 1}])),
    ]);
    let leaf = prop_oneof![
        (
            select(vec!["string", "integer", "boolean", "enum"]),
            option::of(constraint),
            option::of(value)
        )
            .prop_map(|(kind, constraint, value)| Schema::Scalar {
                kind,
                constraint,
                value
            }),
        select(vec!["#/components/schemas/title", "other.json#/a"]).prop_map(Schema::Reference),
        any::<bool>().prop_map(Schema::Always),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            (
                vec((name(), inner.clone()), 0..4),
                vec(name(), 0..3),
                option::of(inner.clone().prop_map(Box::new))
            )
                .prop_map(|(properties, required, rest)| Schema::Object {
                    properties,
                    required,
                    rest
                }),
            inner.clone().prop_map(|item| Schema::Array(Box::new(item))),
            (
                select(vec!["allOf", "anyOf", "oneOf", "prefixItems"]),
                vec(inner.clone(), 1..3)
            )
                .prop_map(|(how, parts)| Schema::Combined(how, parts)),
            (
                select(vec!["$defs", "patternProperties", "dependentSchemas"]),
                vec((name(), inner), 1..3)
            )
                .prop_map(|(how, parts)| Schema::Nested(how, parts)),
        ]
    })
}

pub(crate) fn operations() -> impl Strategy<Value = Operation> {
    let media = || select(vec!["application/json", "multipart/form-data", "text/plain"]);
    (
        vec((name(), select(vec!["query", "header", "path"]), schemas()), 0..3),
        option::of((media(), schemas())),
        vec(
            (
                select(vec!["200", "404", "default", "5XX"]),
                media(),
                schemas(),
                vec((name(), schemas()), 0..2),
            ),
            0..3,
        ),
        vec(name(), 0..3),
        any::<bool>(),
    )
        .prop_map(|(parameters, body, responses, scopes, called_back)| Operation {
            parameters,
            body,
            responses,
            scopes,
            called_back,
        })
}

/// Writes a document, with prose in each place that takes some or without any.
pub(crate) struct Writer {
    pub(crate) prose: bool,
}

impl Writer {
    fn object(&self, facts: Value) -> Value {
        let Value::Object(mut map) = facts else {
            return facts;
        };
        if self.prose {
            for key in [
                "summary",
                "description",
                "title",
                "$comment",
                "comments",
                "x-note",
                "x-enum-descriptions",
                "unknown",
            ] {
                map.insert(key.to_owned(), json!(PROSE));
            }
            map.insert("example".to_owned(), json!({"type": PROSE}));
            map.insert(
                "examples".to_owned(),
                json!({"description": {"value": PROSE, "summary": PROSE}}),
            );
            map.insert(
                "externalDocs".to_owned(),
                json!({"url": "https://example.com", "description": PROSE}),
            );
        }
        Value::Object(map)
    }

    fn named<T>(&self, parts: &[(&'static str, T)], write: impl Fn(&T) -> Value) -> Value {
        Value::Object(
            parts
                .iter()
                .map(|(name, part)| ((*name).to_owned(), write(part)))
                .collect(),
        )
    }

    fn schema(&self, schema: &Schema) -> Value {
        let facts = match schema {
            Schema::Always(always) => return json!(always),
            Schema::Reference(to) => json!({"$ref": to}),
            Schema::Array(item) => json!({"type": "array", "items": self.schema(item)}),
            Schema::Combined(how, parts) => {
                json!({(*how): parts.iter().map(|part| self.schema(part)).collect::<Vec<_>>()})
            }
            Schema::Nested(how, parts) => json!({(*how): self.named(parts, |part| self.schema(part))}),
            Schema::Scalar {
                kind,
                constraint,
                value,
            } => {
                let mut map = Map::from_iter([("type".to_owned(), json!(kind))]);
                for (key, value) in constraint.iter().chain(value) {
                    map.insert((*key).to_owned(), value.clone());
                }
                Value::Object(map)
            }
            Schema::Object {
                properties,
                required,
                rest,
            } => {
                let mut map = Map::from_iter([(
                    "properties".to_owned(),
                    self.named(properties, |part| self.schema(part)),
                )]);
                map.insert("required".to_owned(), json!(required));
                if let Some(rest) = rest {
                    map.insert("additionalProperties".to_owned(), self.schema(rest));
                }
                Value::Object(map)
            }
        };
        self.object(facts)
    }

    fn content(&self, media: &str, schema: &Schema) -> Value {
        json!({(media): self.object(json!({"schema": self.schema(schema)}))})
    }

    fn operation(&self, operation: &Operation) -> Value {
        let mut map = Map::new();
        let parameters: Vec<Value> = operation
            .parameters
            .iter()
            .map(|(name, place, schema)| {
                self.object(json!({"name": name, "in": place, "schema": self.schema(schema)}))
            })
            .collect();
        map.insert("parameters".to_owned(), json!(parameters));
        if let Some((media, schema)) = &operation.body {
            map.insert(
                "requestBody".to_owned(),
                self.object(json!({"content": self.content(media, schema)})),
            );
        }
        let mut responses = Map::new();
        for (status, media, schema, headers) in &operation.responses {
            let headers = self.named(headers, |header| {
                self.object(json!({"schema": self.schema(header)}))
            });
            let response = self.object(json!({"content": self.content(media, schema), "headers": headers}));
            responses.insert((*status).to_owned(), response);
        }
        map.insert("responses".to_owned(), Value::Object(responses));
        if operation.called_back {
            let item = self.object(json!({"post": self.object(json!({"operationId": "description"}))}));
            map.insert("callbacks".to_owned(), json!({"title": {"{$url}": item}}));
        }
        self.object(Value::Object(map))
    }

    pub(crate) fn document(&self, operations: &[Operation], components: &[(&'static str, Schema)]) -> Value {
        let mut paths = Map::new();
        for (n, operation) in operations.iter().enumerate() {
            paths.insert(
                format!("/description/{n}"),
                self.object(json!({"get": self.operation(operation)})),
            );
        }
        let text = if self.prose { PROSE } else { "" };
        let scopes: Map<String, Value> = operations
            .iter()
            .flat_map(|operation| &operation.scopes)
            .map(|scope| ((*scope).to_owned(), json!(text)))
            .collect();
        let oauth = self
            .object(json!({"type": "oauth2", "flows": {"implicit": self.object(json!({"scopes": scopes}))}}));
        self.object(json!({
            "openapi": "3.1.0",
            "info": self.object(json!({"version": "description"})),
            "tags": [self.object(json!({"name": "title"}))],
            "servers": [self.object(json!({"url": "https://{title}", "variables": {"title": self.object(json!({"default": "a"}))}}))],
            "paths": paths,
            "components": self.object(json!({
                "schemas": self.named(components, |schema| self.schema(schema)),
                "securitySchemes": {"description": oauth},
            })),
        }))
    }
}
