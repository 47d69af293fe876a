//! Ways around in a document held as JSON: operations, references, pointers.

use serde_json::{Map, Value};

use crate::{Error, Result};

/// The methods of a path item, as its keys spell them.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The prefix of a reference to a component schema.
pub(crate) const SCHEMAS: &str = "#/components/schemas/";

/// What a pass works on: the document, its name, and what a reader of the report should know.
pub(crate) struct Work {
    pub(crate) name: String,
    pub(crate) document: Value,
    pub(crate) notes: Vec<String>,
}

impl Work {
    pub(crate) fn note(&mut self, pointer: &str, what: &str) {
        self.notes.push(format!("`{pointer}`: {what}"));
    }

    /// An error at a place of this document, to be mended in the corrections.
    pub(crate) fn error(&self, pointer: &str, problem: impl Into<String>) -> Error {
        error(&self.name, pointer, problem)
    }

    /// Every operation with its path, its method and its JSON pointer, in document order.
    pub(crate) fn operations(&self) -> Vec<(String, &'static str, String)> {
        let pointer = |path: &str, method| format!("/paths/{}/{method}", escape(path));
        let found = operations(&self.document).into_iter();
        found
            .map(|(path, method)| {
                let pointer = pointer(&path, method);
                (path, method, pointer)
            })
            .collect()
    }

    /// Calls `change` with every operation, its pointer, and the notes.
    pub(crate) fn each_operation(
        &mut self,
        mut change: impl FnMut(&mut OperationContext<'_>, &mut Map<String, Value>) -> Result<()>,
    ) -> Result<()> {
        for (path, method, pointer) in self.operations() {
            let Some(slot) = self.document.pointer_mut(&pointer) else {
                continue;
            };
            let Value::Object(mut operation) = slot.take() else {
                continue;
            };
            let mut context = OperationContext {
                work: self,
                path: &path,
                method,
                pointer: &pointer,
            };
            let result = change(&mut context, &mut operation);
            if let Some(slot) = self.document.pointer_mut(&pointer) {
                *slot = Value::Object(operation);
            }
            result?;
        }
        Ok(())
    }

    /// Follows references until something that is none. `None` for an inline value.
    ///
    /// Fails where the reference leads nowhere, out of the document, or in a circle.
    pub(crate) fn resolve<'a>(&'a self, value: &'a Value, pointer: &str) -> Result<&'a Value> {
        let mut value = value;
        for _ in 0..32 {
            let Some(reference) = value.get("$ref") else {
                return Ok(value);
            };
            let Some(reference) = reference.as_str() else {
                return Err(self.error(pointer, "a `$ref` that is no text"));
            };
            value = lookup(&self.document, reference)
                .ok_or_else(|| self.error(pointer, format!("the reference `{reference}` leads nowhere")))?;
        }
        Err(self.error(pointer, "references that go round in a circle"))
    }
}

/// One operation while it is worked on; the rest of the document can be read meanwhile.
pub(crate) struct OperationContext<'a> {
    pub(crate) work: &'a mut Work,
    pub(crate) path: &'a str,
    pub(crate) method: &'static str,
    pub(crate) pointer: &'a str,
}

/// Every operation of a document, as path and method, in document order. A path item that is a reference has none.
pub(crate) fn operations(document: &Value) -> Vec<(String, &'static str)> {
    let items = document["paths"].as_object().into_iter().flatten();
    items
        .flat_map(|(path, item)| {
            let methods = METHODS.into_iter();
            methods
                .filter(|method| item.get(method).is_some_and(Value::is_object))
                .map(|method| (path.clone(), method))
        })
        .collect()
}

pub(crate) fn error(name: &str, pointer: &str, problem: impl Into<String>) -> Error {
    Error::new(name, problem, "mend it with an action in corrections.yaml").at(format!("`{pointer}`"))
}

/// What a local reference points at.
pub(crate) fn lookup<'a>(document: &'a Value, reference: &str) -> Option<&'a Value> {
    let pointer = reference.strip_prefix('#')?;
    document
        .pointer(pointer)
        .or_else(|| document.pointer(&decoded(pointer)))
}

/// A path item together with what it refers to; where both say something, the item itself wins.
pub(crate) fn path_item(document: &Value, item: &Value) -> Option<Map<String, Value>> {
    let mut whole = item.as_object()?.clone();
    for _ in 0..32 {
        let Some(reference) = whole.remove("$ref") else {
            return Some(whole);
        };
        for (key, value) in lookup(document, reference.as_str()?)?.as_object()? {
            whole.entry(key).or_insert_with(|| value.clone());
        }
    }
    None
}

/// `%7B` and its like, which references may use in their fragment.
pub(crate) fn decoded(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let pair: String = if byte == b'%' {
            bytes.clone().take(2).map(char::from).collect()
        } else {
            String::new()
        };
        match u8::from_str_radix(&pair, 16) {
            Ok(decoded) if pair.len() == 2 => {
                out.push(decoded);
                bytes.nth(1);
            }
            _ => out.push(byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A key as a JSON pointer spells it (RFC 6901).
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The other way round.
pub(crate) fn unescape(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

/// The name of the component schema that a reference points at.
pub(crate) fn schema_name(reference: &str) -> Option<String> {
    reference
        .strip_prefix(SCHEMAS)
        .filter(|name| !name.contains('/'))
        .map(|name| unescape(&decoded(name)))
}

/// The reference to a component schema of this name.
pub(crate) fn schema_reference(name: &str) -> Value {
    serde_json::json!({ "$ref": format!("{SCHEMAS}{}", escape(name)) })
}

/// A text member, empty where there is none.
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// A boolean member, false where there is none.
pub(crate) fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}

/// The object under `key`, made where it is missing or no object.
pub(crate) fn object_at<'a>(map: &'a mut Map<String, Value>, key: &str) -> &'a mut Map<String, Value> {
    let slot = map.entry(key).or_insert_with(|| Value::Object(Map::new()));
    if !slot.is_object() {
        *slot = Value::Object(Map::new());
    }
    match slot {
        Value::Object(map) => map,
        _ => unreachable!("made an object just above"),
    }
}
