//! Multipart forms (RFC 7578): parts as they came, and as the object that a document describes.

use std::convert::Infallible;

use bytes::Bytes;
use futures_util::stream;
use serde_json::{Map, Value};

use crate::{contract::Shapes, http::Request};

/// The largest index that a name may have: forms of the documents hold at most 500 recipients.
const LARGEST_INDEX: usize = 999;

/// A part.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) media_type: Option<String>,
    pub(crate) bytes: Bytes,
}

/// A form.
#[derive(Clone, Debug, Default)]
pub(crate) struct Form {
    pub(crate) parts: Vec<Part>,
}

impl Form {
    /// The form in the body of a request; `None` when there is none, or it is not well-formed.
    pub(crate) async fn read(request: &Request) -> Option<Self> {
        let boundary = multer::parse_boundary(request.header("content-type")?).ok()?;
        let body = request.body.clone();
        let mut reader = multer::Multipart::new(stream::once(async { Ok::<_, Infallible>(body) }), boundary);
        let mut parts = Vec::new();
        while let Some(field) = reader.next_field().await.ok()? {
            parts.push(Part {
                name: field.name()?.to_owned(),
                file_name: field.file_name().map(str::to_owned),
                media_type: field.content_type().map(ToString::to_string),
                bytes: field.bytes().await.ok()?,
            });
        }
        Some(Self { parts })
    }

    /// The text of a field, by its name in any case of its letters.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        let part = self
            .parts
            .iter()
            .find(|part| part.name.eq_ignore_ascii_case(name))?;
        Some(String::from_utf8_lossy(&part.bytes).into_owned())
    }

    /// The texts of a list: `name[0]`, `name[1]`, ... or `name` repeated.
    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        let of_list = |part: &&Part| {
            let rest = part.name.get(name.len()..).unwrap_or_default();
            let named = part
                .name
                .get(..name.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(name));
            named && (rest.is_empty() || rest.starts_with('[') && rest.ends_with(']'))
        };
        let found = self.parts.iter().filter(of_list);
        found
            .map(|part| String::from_utf8_lossy(&part.bytes).into_owned())
            .collect()
    }

    /// The files.
    pub(crate) fn files(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.file_name.is_some())
    }

    /// The form as the object that a schema describes: `a.B[0].c` is the member `c` of the first item of `a.B`.
    ///
    /// # Errors
    /// When a name is none of the schema's.
    pub(crate) fn value(&self, shapes: &Shapes<'_>) -> Result<Value, String> {
        let mut root = Map::new();
        for part in &self.parts {
            let (property, rest) = shapes
                .property(&part.name)
                .ok_or_else(|| format!("the document has no field `{}`", part.name))?;
            let steps = steps(rest).ok_or_else(|| format!("`{}` is no name of a field", part.name))?;
            let text = match part.file_name {
                // What a file holds is no matter of the schema.
                Some(_) => String::new(),
                None => String::from_utf8_lossy(&part.bytes).into_owned(),
            };
            let schema = shapes.of(&property);
            let slot = root.entry(property).or_insert(Value::Null);
            put(shapes, slot, schema, &steps, text);
        }
        Ok(Value::Object(root))
    }
}

/// A step into a value.
enum Step {
    Index(usize),
    Member(String),
}

/// The steps of `[0].a.b`; `None` when it has another form.
fn steps(mut rest: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('[') {
            let (inside, after) = after.split_once(']')?;
            steps.push(match inside.parse() {
                Ok(index) if index <= LARGEST_INDEX => Step::Index(index),
                Ok(_) => return None,
                Err(_) => Step::Member(inside.to_owned()),
            });
            rest = after;
        } else {
            let after = rest.strip_prefix('.')?;
            let end = after.find(['.', '[']).unwrap_or(after.len());
            steps.push(Step::Member(after.get(..end)?.to_owned()));
            rest = after.get(end..)?;
        }
    }
    Some(steps)
}

fn put<'a>(shapes: &Shapes<'a>, slot: &mut Value, schema: &'a Value, steps: &[Step], text: String) {
    let schema = shapes.resolved(schema);
    match steps.split_first() {
        None if shapes.kind(schema) == "array" => {
            // A repeated name, which ASP.NET reads as a list.
            let item = shapes.typed(&schema["items"], &text);
            match slot {
                Value::Array(items) => items.push(item),
                _ => *slot = Value::Array(vec![item]),
            }
        }
        None => *slot = shapes.typed(schema, &text),
        Some((Step::Index(index), rest)) => {
            if !slot.is_array() {
                *slot = Value::Array(Vec::new());
            }
            if let Value::Array(items) = slot {
                while items.len() <= *index {
                    items.push(Value::Null);
                }
                if let Some(item) = items.get_mut(*index) {
                    put(shapes, item, &schema["items"], rest, text);
                }
            }
        }
        Some((Step::Member(name), rest)) => {
            if !slot.is_object() {
                *slot = Value::Object(Map::new());
            }
            let (name, member) = shapes.member(schema, name);
            if let Value::Object(members) = slot {
                put(
                    shapes,
                    members.entry(name).or_insert(Value::Null),
                    member,
                    rest,
                    text,
                );
            }
        }
    }
}
