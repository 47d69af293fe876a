//! What a call of an operation must look like on the wire, worked out from the document alone.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{
    accept, body,
    document::{Document, Node, Operation},
    values::{self, Extent, Place},
};

/// Headers that no caller gives: the client sets them, or the layer that carries the credentials does.
const NOT_THE_CALLERS: [&str; 6] = [
    "accept",
    "content-type",
    "authorization",
    "ocp-apim-subscription-key",
    "platformaccesstoken",
    "apikey",
];

/// The arguments of a call and the request that must come of them.
pub struct Case {
    pub arguments: Map<String, Value>,
    pub expected: Expected,
    /// Whether there is anything that the call may not go without.
    pub needs_something: bool,
}

/// A request as it must be.
#[derive(Clone, Debug)]
pub struct Expected {
    pub method: String,
    /// The segments of the path after its first slash, decoded.
    pub segments: Vec<String>,
    /// The pairs of the query, decoded; the order counts among pairs of one name.
    pub query: Vec<(String, String)>,
    /// Pairs of the query whose value is a JSON text.
    pub json_query: Vec<(String, Value)>,
    /// Header parameters, names in lower case.
    pub headers: BTreeMap<String, String>,
    /// Media types of `Accept`, the first one first.
    pub accept: Vec<String>,
    pub body: body::Expected,
}

/// A parameter that callers give.
pub struct Parameter<'a> {
    pub name: &'a str,
    /// `path`, `query` or `header`.
    pub place: &'a str,
    pub required: bool,
    /// `None`: the template has a variable that the document forgot, a text then.
    node: Option<Node<'a>>,
}

impl Parameter<'_> {
    /// Its key among the arguments.
    pub fn key(&self) -> String {
        format!("{}:{}", self.place, self.name)
    }

    fn value(&self, operation: &str, extent: Extent) -> Value {
        let name = format!("{operation}/{}", self.name);
        let place = if self.place == "header" {
            Place::Header
        } else {
            Place::Anywhere
        };
        let schema = self
            .node
            .and_then(|node| node.get("schema").or_else(|| json_content(node)));
        match schema {
            Some(schema) => values::value(schema, &name, extent, place),
            None => json!(format!("{name} æ%2F%25")),
        }
    }

    /// Whether every text will do.
    pub fn is_text(&self) -> bool {
        let schema = self
            .node
            .and_then(|node| node.get("schema"))
            .map(Node::schema)
            .unwrap_or_default();
        schema.choices.is_empty() && schema.format.is_empty() && matches!(schema.kind, None | Some("string"))
    }

    fn add_to_query(&self, value: &Value, expected: &mut Expected) {
        let node = self.node.unwrap();
        if json_content(node).is_some() {
            return expected.json_query.push((self.name.to_owned(), value.clone()));
        }
        let style = if node.text("style").is_empty() {
            "form"
        } else {
            node.text("style")
        };
        // OpenAPI 3.0, Parameter Object: exploded by default where the style is `form`.
        let explode = node.flag("explode").unwrap_or(style == "form");
        let query = &mut expected.query;
        match value {
            Value::Array(items) if explode => {
                query.extend(items.iter().map(|item| (self.name.to_owned(), text(item))));
            }
            Value::Array(items) => {
                let separator = match style {
                    "form" => ",",
                    "spaceDelimited" => " ",
                    "pipeDelimited" => "|",
                    other => panic!("a list of style {other}"),
                };
                let joined: Vec<String> = items.iter().map(text).collect();
                query.push((self.name.to_owned(), joined.join(separator)));
            }
            Value::Object(members) if style == "deepObject" => {
                query.extend(
                    members
                        .iter()
                        .map(|(member, item)| (format!("{}[{member}]", self.name), text(item))),
                );
            }
            Value::Object(members) if explode => {
                query.extend(members.iter().map(|(member, item)| (member.clone(), text(item))));
            }
            Value::Object(_) => panic!("an object of style {style} that is not exploded"),
            value => query.push((self.name.to_owned(), text(value))),
        }
    }
}

/// The schema of a parameter that travels as a JSON text.
fn json_content(node: Node<'_>) -> Option<Node<'_>> {
    node.get("content")?.get("application/json")?.get("schema")
}

/// A plain value as a path, a query or a header writes it.
pub fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        other => panic!("{other} is no plain value"),
    }
}

/// The parameters that callers give, in a fixed order.
pub fn parameters<'a>(operation: &Operation<'a>) -> Vec<Parameter<'a>> {
    let variables = variables(operation.path);
    let mut found: Vec<Parameter<'a>> = Vec::new();
    for node in &operation.parameters {
        let (name, place) = (node.text("name"), node.text("in"));
        let callers = match place {
            "path" => variables.contains(&name),
            "query" => true,
            "header" => !NOT_THE_CALLERS.contains(&name.to_ascii_lowercase().as_str()),
            "cookie" => false,
            other => panic!("{}: a parameter in `{other}`", operation.id),
        };
        if callers {
            let required = place == "path" || node.flag("required").unwrap_or_default();
            found.push(Parameter {
                name,
                place,
                required,
                node: Some(*node),
            });
        }
    }
    for name in variables {
        if !found
            .iter()
            .any(|parameter| parameter.place == "path" && parameter.name == name)
        {
            found.push(Parameter {
                name,
                place: "path",
                required: true,
                node: None,
            });
        }
    }
    found
}

/// The segments of a template. One without a leading slash gets one.
fn template_segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

/// A segment of a template in pieces: text, and variables with `true`. An open brace is closed by the end of the segment.
fn pieces(segment: &str) -> Vec<(&str, bool)> {
    let mut found = Vec::new();
    let mut rest = segment;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        found.extend([(before, false), (name, true)]);
        rest = after;
    }
    found.push((rest, false));
    found
}

fn variables(path: &str) -> Vec<&str> {
    let pieces = template_segments(path).flat_map(pieces);
    pieces
        .filter(|(_, variable)| *variable)
        .map(|(name, _)| name)
        .collect()
}

/// The decoded segments of the path: prefix, then template with the values put in.
fn segments(prefix: &str, path: &str, value: impl Fn(&str) -> String) -> Vec<String> {
    let fill = |segment| -> String {
        let filled = |(text, variable): (&str, bool)| if variable { value(text) } else { text.to_owned() };
        pieces(segment).into_iter().map(filled).collect()
    };
    let prefix = prefix.split('/').skip(1).map(ToOwned::to_owned);
    prefix.chain(template_segments(path).map(fill)).collect()
}

/// The key of a variable of the path among the arguments.
fn path_key(name: &str) -> String {
    format!("path:{name}")
}

/// The decoded segments of the path of an operation that is called with these arguments.
pub fn called_segments(
    document: &Document,
    operation: &Operation<'_>,
    arguments: &Map<String, Value>,
) -> Vec<String> {
    segments(&document.prefix, operation.path, |name| {
        text(&arguments[&path_key(name)])
    })
}

/// How many calls it takes until each value of each enum of the request was given.
pub fn turns(operation: &Operation<'_>) -> usize {
    let parameters = operation.parameters.iter().filter_map(|node| node.get("schema"));
    let media = operation
        .body
        .into_iter()
        .flat_map(|body| body.members("content"));
    let bodies = media.filter_map(|(_, media)| media.get("schema"));
    parameters.chain(bodies).map(values::turns).max().unwrap_or(1)
}

/// The call of an operation with as much as `extent` says.
pub fn case(document: &Document, operation: &Operation<'_>, extent: Extent) -> Case {
    let mut arguments = Map::new();
    let all = parameters(operation);
    for parameter in all
        .iter()
        .filter(|parameter| parameter.required || extent.is_full())
    {
        arguments.insert(parameter.key(), parameter.value(operation.id, extent));
    }
    let segments = called_segments(document, operation, &arguments);
    let body_required = operation
        .body
        .is_some_and(|body| body.flag("required").unwrap_or_default());
    let mut expected = Expected {
        method: operation.method.clone(),
        segments,
        query: Vec::new(),
        json_query: Vec::new(),
        headers: BTreeMap::new(),
        accept: accept::media_types(operation),
        body: body::Expected::None,
    };
    for parameter in &all {
        let Some(value) = arguments.get(&parameter.key()) else {
            continue;
        };
        match (parameter.place, value) {
            ("query", value) => parameter.add_to_query(value, &mut expected),
            ("header", Value::Array(items)) => {
                let items: Vec<String> = items.iter().map(text).collect();
                expected
                    .headers
                    .insert(parameter.name.to_ascii_lowercase(), items.join(","));
            }
            ("header", value) => {
                expected
                    .headers
                    .insert(parameter.name.to_ascii_lowercase(), text(value));
            }
            _ => {}
        }
    }
    if let Some(body) = operation.body.filter(|_| body_required || extent.is_full()) {
        let (argument, body) = body::case(body, operation.id, extent);
        arguments.insert("body".to_owned(), argument);
        expected.body = body;
    }
    let needs_something = body_required || all.iter().any(|parameter| parameter.required);
    Case {
        arguments,
        expected,
        needs_something,
    }
}
