//! Request bodies: which media type a client picks, what it is given, and what must arrive.

use serde_json::{Map, Value, json};

use crate::{
    accept::{essence, is_binary, is_json},
    case::text,
    document::Node,
    values::{self, Extent, Place, number},
};

/// A request body as it must arrive.
#[derive(Clone, Debug)]
pub enum Expected {
    None,
    /// JSON: the value, written without a byte too many.
    Json {
        media_type: String,
        value: Value,
    },
    /// A URL-encoded form.
    Form {
        fields: Vec<(String, String)>,
    },
    /// Bytes as they are.
    Raw {
        media_type: String,
        bytes: Vec<u8>,
    },
    /// A multipart form; the order of parts counts among those of one name.
    Multipart {
        parts: Vec<Part>,
    },
}

/// One part of a multipart form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    pub name: String,
    pub file_name: Option<String>,
    pub media_type: Option<String>,
    pub bytes: Vec<u8>,
}

/// How much a media type is preferred: JSON, multipart, URL-encoded, anything else.
fn rank(name: &str, media: Node<'_>) -> u8 {
    let essence = essence(name);
    match essence.as_str() {
        _ if is_binary(media) => 5,
        "application/json" => 0,
        "application/*+json" | "text/json" => 2,
        _ if is_json(name) => 1,
        "multipart/form-data" => 3,
        "application/x-www-form-urlencoded" => 4,
        _ => 5,
    }
}

/// The argument for a request body, and what must arrive.
pub fn case(body: Node<'_>, operation: &str, extent: Extent) -> (Value, Expected) {
    let content = body.members("content");
    let (media_type, media) = content.min_by_key(|(name, media)| rank(name, *media)).unwrap();
    let media_type = media_type.to_owned();
    let name = format!("{operation}/body");
    let schema = media.get("schema");
    match rank(&media_type, media) {
        0..=2 => {
            let value = values::value(schema.unwrap(), &name, extent, Place::Anywhere);
            (value.clone(), Expected::Json { media_type, value })
        }
        3 => multipart(schema.unwrap(), &name, extent),
        4 => {
            let value = values::value(schema.unwrap(), &name, extent, Place::Anywhere);
            let fields = value
                .as_object()
                .unwrap()
                .iter()
                .map(|(name, item)| (name.clone(), text(item)));
            (
                value.clone(),
                Expected::Form {
                    fields: fields.collect(),
                },
            )
        }
        _ => raw(media_type, &name, extent),
    }
}

fn raw(media_type: String, name: &str, extent: Extent) -> (Value, Expected) {
    let content = format!("{name} {}\0\r\n--æøå\u{feff}", number(name));
    let bytes = content.clone().into_bytes();
    if media_type != "*/*" {
        return (json!({ "text": content }), Expected::Raw { media_type, bytes });
    }
    match extent {
        Extent::Minimal => {
            let media_type = "application/octet-stream".to_owned();
            (json!({ "text": content }), Expected::Raw { media_type, bytes })
        }
        Extent::Full | Extent::Turn(_) => {
            let media_type = "application/vnd.example+xml; charset=\"utf-8\"".to_owned();
            let argument = json!({ "text": content, "content_type": media_type });
            (argument, Expected::Raw { media_type, bytes })
        }
    }
}

fn multipart(schema: Node<'_>, name: &str, extent: Extent) -> (Value, Expected) {
    let schema = schema.schema();
    let mut arguments = Map::new();
    let mut parts = Vec::new();
    for (member, node) in &schema.members {
        if extent == Extent::Minimal && !schema.required.contains(member) {
            continue;
        }
        let inside = format!("{name}.{member}");
        let member_schema = node.schema();
        let list = member_schema
            .items
            .is_some_and(|items| items.schema().is_binary());
        let files = match extent {
            _ if member_schema.is_binary() => 1,
            Extent::Minimal if list => 1,
            _ if list => 3,
            _ => 0,
        };
        if files > 0 {
            let mut listed = Vec::new();
            for index in 0..files {
                let file_name = format!("{} nr {index} & æ.pdf", number(&inside));
                let content = format!("{inside}\r\n--{index}--\r\n\0æ");
                listed.push(json!({ "file_name": file_name, "text": content }));
                parts.push(Part {
                    name: (*member).to_owned(),
                    file_name: Some(file_name),
                    media_type: Some("application/octet-stream".to_owned()),
                    bytes: content.into_bytes(),
                });
            }
            arguments.insert((*member).to_owned(), Value::Array(listed));
        } else {
            let value = values::value(*node, &inside, extent, Place::Anywhere);
            spread(member, &value, &mut parts);
            arguments.insert((*member).to_owned(), value);
        }
    }
    (Value::Object(arguments), Expected::Multipart { parts })
}

/// The parts of a value as the form binder of ASP.NET reads it: `Name[0].Member`, maps as `Name.Key`.
fn spread(name: &str, value: &Value, parts: &mut Vec<Part>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                spread(&format!("{name}[{index}]"), item, parts);
            }
        }
        Value::Object(members) => {
            for (member, item) in members {
                spread(&format!("{name}.{member}"), item, parts);
            }
        }
        value => parts.push(Part {
            name: name.to_owned(),
            file_name: None,
            media_type: None,
            bytes: text(value).into_bytes(),
        }),
    }
}
