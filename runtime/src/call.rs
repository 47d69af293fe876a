//! One call of one operation: from the caller's values to a request, and from the answer to a type.

mod answer;
mod extra;
mod onward;
mod request;
mod url;

use std::borrow::Cow;

use http::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use crate::{Body, CallOptions, Core, Form, Operation, Problems, options::Given};

/// A call that is being put together. Generated code makes it; problems are collected and reported together when it is sent.
pub struct Call<'c> {
    core: &'c Core,
    operation: &'static Operation,
    path: Vec<(&'static str, String)>,
    query: Vec<(Cow<'static, str>, String)>,
    headers: HeaderMap,
    payload: Payload,
    /// What is wrong with parameters and body, by path.
    invalid: Problems,
    /// What else is wrong.
    problems: Vec<String>,
    given: Option<Box<Given>>,
    /// The address of a next page, in place of the one that the parameters give.
    onward: Option<String>,
    /// Whether the answer is a page of many.
    paged: bool,
}

enum Payload {
    None,
    Bytes(Vec<u8>),
    Raw(Body),
    Form(Form),
}

impl<'c> Call<'c> {
    pub(crate) fn new(core: &'c Core, operation: &'static Operation) -> Self {
        Self {
            core,
            operation,
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            payload: Payload::None,
            invalid: Problems::default(),
            problems: Vec::new(),
            given: None,
            onward: None,
            paged: false,
        }
    }

    /// What a builder has found wrong, and which of its required parameters are missing.
    pub fn require(&mut self, problems: Problems, required: &[(&'static str, bool)]) {
        self.invalid = problems.require(required).into();
    }

    /// The JSON of a parameter; `None` where it is null, is missing, or cannot be written.
    fn take<T: Serialize>(&mut self, name: &str, value: Option<T>) -> Option<Value> {
        match serde_json::to_value(value?) {
            Ok(Value::Null) => None,
            Ok(value) => Some(value),
            // The text of the error could repeat the value.
            Err(_) => {
                self.problems.push(format!("`{name}` cannot be written as text"));
                None
            }
        }
    }

    /// A variable of the path template.
    pub fn path<T: Serialize>(&mut self, name: &'static str, value: Option<T>) {
        if let Some(value) = self.take(name, value) {
            self.path.push((name, text_of(value)));
        }
    }

    /// A query parameter of style `form`, exploded: a list repeats the name, an object gives a pair per member.
    pub fn query<T: Serialize>(&mut self, name: &'static str, value: Option<T>) {
        match self.take(name, value) {
            Some(Value::Array(items)) => {
                self.query
                    .extend(items.into_iter().map(|item| (Cow::Borrowed(name), text_of(item))));
            }
            Some(Value::Object(members)) => {
                self.query.extend(
                    members
                        .into_iter()
                        .map(|(member, item)| (Cow::Owned(member), text_of(item))),
                );
            }
            Some(value) => self.query.push((Cow::Borrowed(name), text_of(value))),
            None => {}
        }
    }

    /// A query parameter whose list is one value, its items joined by `separator`.
    pub fn query_joined<T: Serialize>(&mut self, name: &'static str, value: Option<T>, separator: &str) {
        match self.take(name, value) {
            Some(Value::Array(items)) if items.is_empty() => {}
            Some(Value::Array(items)) => {
                self.query.push((Cow::Borrowed(name), joined(items, separator)));
            }
            Some(value) => self.query.push((Cow::Borrowed(name), text_of(value))),
            None => {}
        }
    }

    /// A query parameter of style `deepObject`: `name[member]=value`.
    pub fn query_deep<T: Serialize>(&mut self, name: &'static str, value: Option<T>) {
        if let Some(value) = self.take(name, value) {
            deep(name.to_owned(), value, &mut self.query);
        }
    }

    /// A query parameter whose value is a JSON text.
    pub fn query_json<T: Serialize>(&mut self, name: &'static str, value: Option<T>) {
        if let Some(value) = self.take(name, value) {
            self.query.push((Cow::Borrowed(name), value.to_string()));
        }
    }

    /// A header parameter; a list is one value, its items joined by commas.
    pub fn header<T: Serialize>(&mut self, name: &'static str, value: Option<T>) {
        let Some(value) = self.take(name, value) else {
            return;
        };
        let text = match value {
            Value::Array(items) => joined(items, ","),
            value => text_of(value),
        };
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_bytes(text.as_bytes()),
        ) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            _ => self.problems.push(format!(
                "`{name}` contains characters that are not allowed in a header"
            )),
        }
    }

    /// A JSON body.
    pub fn json<T: Serialize>(&mut self, body: Option<T>) {
        let extra = self.extra();
        if !extra.is_empty() {
            return self.json_and(body, extra);
        }
        match body.map(|body| serde_json::to_vec(&body)) {
            Some(Ok(bytes)) => self.payload = Payload::Bytes(bytes),
            Some(Err(_)) => self
                .problems
                .push("the body cannot be written as JSON".to_owned()),
            None => {}
        }
    }

    /// What the caller adds to the body.
    fn extra(&mut self) -> Vec<(String, Value)> {
        self.given
            .as_mut()
            .map(|given| std::mem::take(&mut given.extra))
            .unwrap_or_default()
    }

    /// A JSON body with what the caller adds to it; without a body, that alone.
    fn json_and<T: Serialize>(&mut self, body: Option<T>, extra: Vec<(String, Value)>) {
        let body = match body {
            body @ Some(_) => self.take("body", body),
            None => Some(Value::Object(serde_json::Map::new())),
        };
        let Some(mut body) = body else { return };
        for (name, value) in extra {
            self.problems.extend(extra::put(&mut body, &name, value).err());
        }
        self.payload = Payload::Bytes(body.to_string().into_bytes());
    }

    /// A body of `application/x-www-form-urlencoded`.
    pub fn form<T: Serialize>(&mut self, body: Option<T>) {
        if let Some(mut value) = self.take("body", body) {
            if let Value::Object(members) = &mut value {
                members.extend(self.extra());
            }
            let mut text = ::url::form_urlencoded::Serializer::new(String::new());
            match value {
                Value::Object(members) => {
                    for (name, item) in members {
                        match item {
                            Value::Null => {}
                            Value::Array(items) => {
                                text.extend_pairs(
                                    items.into_iter().map(|item| (name.as_str(), text_of(item))),
                                );
                            }
                            item => drop(text.append_pair(&name, &text_of(item))),
                        }
                    }
                }
                _ => self
                    .problems
                    .push("the body cannot be sent as a form: it is not an object".to_owned()),
            }
            let text = text.finish();
            self.payload = Payload::Bytes(text.into_bytes());
        }
    }

    /// A body of raw bytes.
    pub fn raw(&mut self, body: Option<Body>) {
        if let Some(body) = body {
            self.payload = Payload::Raw(body);
        }
    }

    /// A multipart form.
    pub fn multipart(&mut self, body: Option<Form>) {
        if let Some(mut form) = body {
            for (name, value) in self.extra() {
                form.replace(&name, value);
            }
            self.payload = Payload::Form(form);
        }
    }

    /// What the caller sets for this call only.
    pub fn options(&mut self, options: CallOptions) {
        self.given = options.into_given();
    }
}

/// Shows the operation only: parameters can hold personal data.
impl std::fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}

fn text_of(value: Value) -> String {
    match value {
        Value::String(text) => text,
        Value::Null => String::new(),
        value => value.to_string(),
    }
}

fn joined(items: Vec<Value>, separator: &str) -> String {
    items.into_iter().map(text_of).collect::<Vec<_>>().join(separator)
}

fn deep(name: String, value: Value, query: &mut Vec<(Cow<'static, str>, String)>) {
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (member, item) in members {
                deep(format!("{name}[{member}]"), item, query);
            }
        }
        Value::Array(items) => {
            for item in items {
                deep(name.clone(), item, query);
            }
        }
        value => query.push((Cow::Owned(name), text_of(value))),
    }
}
