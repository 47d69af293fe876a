//! Reading one corrected document: its operations with everything that an engine asks about them.

use std::sync::OnceLock;

use jsonschema::Validator;
use serde_json::{Map, Value};

/// The methods that a path item can hold.
const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

/// A document.
pub(crate) struct Document {
    pub(crate) name: &'static str,
    pub(crate) root: Value,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

/// A parameter.
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) style: String,
    pub(crate) explode: bool,
    /// Whether its value is JSON text.
    pub(crate) json: bool,
    pub(crate) schema: Value,
    pub(crate) validator: OnceLock<Option<Validator>>,
}

/// A body in one media type.
pub(crate) struct Media {
    /// As the document writes it.
    pub(crate) name: String,
    pub(crate) schema: Value,
    pub(crate) validator: OnceLock<Option<Validator>>,
}

/// The body of a request.
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) media: Vec<Media>,
}

/// An answer.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) media: Vec<Media>,
    /// Its headers with their schemas.
    pub(crate) headers: Vec<(String, Value)>,
}

/// An operation.
pub(crate) struct Operation {
    /// Which document it is of.
    pub(crate) document: usize,
    pub(crate) api: &'static str,
    pub(crate) id: String,
    /// In capitals.
    pub(crate) method: String,
    /// Prefix and template.
    pub(crate) path: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// In the order of their statuses.
    pub(crate) responses: Vec<Response>,
    pub(crate) tokens: Vec<Vec<String>>,
    pub(crate) scopes: Vec<Vec<String>>,
    pub(crate) subscription_key: String,
}

impl Operation {
    /// Its name with that of its document, as the log writes it.
    pub(crate) fn full_name(&self) -> String {
        format!("{}/{}", self.api, self.id)
    }

    /// The answer that it gives when all goes well: the first of 2xx, else of 3xx, else the first.
    pub(crate) fn success(&self) -> Option<&Response> {
        let of = |class: u16| {
            self.responses
                .iter()
                .find(|response| response.status / 100 == class)
        };
        of(2).or_else(|| of(3)).or_else(|| self.responses.first())
    }

    /// The answer of a status.
    pub(crate) fn response(&self, status: u16) -> Option<&Response> {
        self.responses.iter().find(|response| response.status == status)
    }
}

impl Document {
    /// Reads a document; `None` when it is no JSON object.
    pub(crate) fn read(name: &'static str, json: &str) -> Option<Self> {
        let root: Value = serde_json::from_str(json).ok()?;
        root.is_object().then_some(Self { name, root })
    }

    /// What a node is after its references inside this document were followed.
    pub(crate) fn resolved<'a>(&'a self, mut node: &'a Value) -> &'a Value {
        // A chain of references longer than this is a circle.
        for _ in 0..32 {
            let target = node["$ref"].as_str().and_then(|target| target.strip_prefix('#'));
            match target.and_then(|target| self.root.pointer(target)) {
                Some(target) => node = target,
                None => break,
            }
        }
        node
    }

    /// Its operations.
    pub(crate) fn operations(&self, document: usize) -> Vec<Operation> {
        let prefix = self.root["x-altinn"]["prefix"].as_str().unwrap_or_default();
        let mut operations = Vec::new();
        for (path, item) in object(&self.root["paths"]) {
            for method in METHODS {
                if let Some(node) = item.get(method) {
                    operations.push(self.operation(document, &format!("{prefix}{path}"), method, item, node));
                }
            }
        }
        operations
    }

    fn operation(&self, document: usize, path: &str, method: &str, item: &Value, node: &Value) -> Operation {
        let facts = &node["x-altinn"];
        let mut responses: Vec<Response> = object(&node["responses"])
            .filter_map(|(status, response)| self.response(status, response))
            .collect();
        responses.sort_by_key(|response| response.status);
        Operation {
            document,
            api: self.name,
            id: node["operationId"].as_str().unwrap_or_default().to_owned(),
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            parameters: self.parameters(item, node),
            body: node.get("requestBody").map(|body| self.body(body)),
            responses,
            tokens: texts(&facts["tokens"]),
            scopes: texts(&facts["scopes"]),
            subscription_key: facts["subscription-key"].as_str().unwrap_or("no").to_owned(),
        }
    }

    /// The parameters of an operation, those of its path included; its own win.
    fn parameters(&self, item: &Value, node: &Value) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for node in [&node["parameters"], &item["parameters"]] {
            for parameter in node.as_array().into_iter().flatten() {
                let Some(read) = self.parameter(parameter) else {
                    continue;
                };
                if !parameters
                    .iter()
                    .any(|other| other.name == read.name && other.place == read.place)
                {
                    parameters.push(read);
                }
            }
        }
        parameters
    }

    fn parameter(&self, node: &Value) -> Option<Parameter> {
        let node = self.resolved(node);
        let place = match node["in"].as_str()? {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            _ => return None,
        };
        let name = node["name"].as_str()?.to_owned();
        // OpenAPI 3: header parameters of these names are ignored.
        let ignored = ["accept", "content-type", "authorization"];
        if place == Place::Header && ignored.contains(&name.to_ascii_lowercase().as_str()) {
            return None;
        }
        let content = object(&node["content"]).next().map(|(_, media)| &media["schema"]);
        let default = if place == Place::Query { "form" } else { "simple" };
        let style = node["style"].as_str().unwrap_or(default).to_owned();
        Some(Parameter {
            name,
            place,
            required: node["required"].as_bool().unwrap_or(false),
            explode: node["explode"].as_bool().unwrap_or(style == "form"),
            style,
            json: content.is_some(),
            schema: content.unwrap_or(&node["schema"]).clone(),
            validator: OnceLock::new(),
        })
    }

    fn body(&self, node: &Value) -> Body {
        let node = self.resolved(node);
        Body {
            required: node["required"].as_bool().unwrap_or(false),
            media: self.media(&node["content"]),
        }
    }

    fn response(&self, status: &str, node: &Value) -> Option<Response> {
        let node = self.resolved(node);
        let headers = object(&node["headers"])
            .map(|(name, header)| (name.clone(), self.resolved(header)["schema"].clone()))
            .collect();
        Some(Response {
            status: status.parse().ok()?,
            media: self.media(&node["content"]),
            headers,
        })
    }

    fn media(&self, content: &Value) -> Vec<Media> {
        object(content)
            .map(|(name, media)| Media {
                name: name.clone(),
                schema: media["schema"].clone(),
                validator: OnceLock::new(),
            })
            .collect()
    }
}

/// The members of an object; none of anything else.
pub(crate) fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

/// A list of lists of texts.
fn texts(value: &Value) -> Vec<Vec<String>> {
    let list = |value: &Value| -> Vec<String> {
        value
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    };
    value.as_array().into_iter().flatten().map(list).collect()
}
