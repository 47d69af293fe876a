//! One call of one operation: from the caller's values to a request, and from the answer to a type.

use std::borrow::Cow;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{
    StatusCode,
    header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use url::Url;

use crate::{
    Body, ByStatus, ByteStream, Core, Error, ErrorBody, ErrorKind, Failure, Form, Host, Operation, Outgoing,
    Response, read_text,
};

/// What stays as it is in a path segment: the unreserved characters of RFC 3986.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A call that is being put together. Generated code makes it; problems are collected and reported together when it is sent.
#[derive(Debug)]
pub struct Call<'c> {
    core: &'c Core,
    operation: &'static Operation,
    path: Vec<(&'static str, String)>,
    query: Vec<(Cow<'static, str>, String)>,
    headers: HeaderMap,
    payload: Payload,
    problems: Vec<String>,
}

#[derive(Debug)]
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
            problems: Vec::new(),
        }
    }

    /// Takes a parameter out of a builder; a problem with it, or its absence (null), gives `None`.
    fn take<T: Serialize>(&mut self, name: &str, value: Result<T, String>) -> Option<Value> {
        match value {
            Ok(value) => match serde_json::to_value(value) {
                Ok(Value::Null) => None,
                Ok(value) => Some(value),
                // The text of the error could repeat the value.
                Err(_) => {
                    self.problems.push(format!("`{name}` has no text form"));
                    None
                }
            },
            Err(problem) => {
                self.problems.push(format!("`{name}`: {problem}"));
                None
            }
        }
    }

    /// A variable of the path template.
    pub fn path<T: Serialize>(&mut self, name: &'static str, value: Result<T, String>) {
        if let Some(value) = self.take(name, value) {
            self.path.push((name, text_of(&value)));
        }
    }

    /// A query parameter of style `form`, exploded: a list repeats the name, an object gives a pair per member.
    pub fn query<T: Serialize>(&mut self, name: &'static str, value: Result<T, String>) {
        match self.take(name, value) {
            Some(Value::Array(items)) => {
                self.query
                    .extend(items.iter().map(|item| (Cow::Borrowed(name), text_of(item))));
            }
            Some(Value::Object(members)) => {
                self.query.extend(
                    members
                        .iter()
                        .map(|(member, item)| (Cow::Owned(member.clone()), text_of(item))),
                );
            }
            Some(value) => self.query.push((Cow::Borrowed(name), text_of(&value))),
            None => {}
        }
    }

    /// A query parameter whose list is one value, its items joined by `separator`.
    pub fn query_joined<T: Serialize>(
        &mut self,
        name: &'static str,
        value: Result<T, String>,
        separator: &str,
    ) {
        match self.take(name, value) {
            Some(Value::Array(items)) if items.is_empty() => {}
            Some(Value::Array(items)) => {
                let joined = items.iter().map(text_of).collect::<Vec<_>>().join(separator);
                self.query.push((Cow::Borrowed(name), joined));
            }
            Some(value) => self.query.push((Cow::Borrowed(name), text_of(&value))),
            None => {}
        }
    }

    /// A query parameter of style `deepObject`: `name[member]=value`.
    pub fn query_deep<T: Serialize>(&mut self, name: &'static str, value: Result<T, String>) {
        if let Some(value) = self.take(name, value) {
            deep(name.to_owned(), &value, &mut self.query);
        }
    }

    /// A query parameter whose value is a JSON text.
    pub fn query_json<T: Serialize>(&mut self, name: &'static str, value: Result<T, String>) {
        if let Some(value) = self.take(name, value) {
            self.query.push((Cow::Borrowed(name), value.to_string()));
        }
    }

    /// A header parameter; a list is one value, its items joined by commas.
    pub fn header<T: Serialize>(&mut self, name: &'static str, value: Result<T, String>) {
        let Some(value) = self.take(name, value) else {
            return;
        };
        let text = match &value {
            Value::Array(items) => items.iter().map(text_of).collect::<Vec<_>>().join(","),
            value => text_of(value),
        };
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_bytes(text.as_bytes()),
        ) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            _ => self
                .problems
                .push(format!("`{name}` has characters that no header can carry")),
        }
    }

    fn required(&mut self, name: &str, missing: bool) {
        if missing {
            self.problems.push(format!("`{name}` was not given"));
        }
    }

    /// A JSON body. `required`: its absence is a problem.
    pub fn json<T: Serialize>(&mut self, body: Option<Result<T, String>>, required: bool) {
        self.required("body", required && body.is_none());
        match body.map(|body| body.map(|body| serde_json::to_vec(&body))) {
            Some(Ok(Ok(bytes))) => self.payload = Payload::Bytes(bytes),
            Some(Ok(Err(_))) => self.problems.push("the body has no JSON form".to_owned()),
            Some(Err(problem)) => self.problems.push(format!("`body`: {problem}")),
            None => {}
        }
    }

    /// A body of `application/x-www-form-urlencoded`.
    pub fn form<T: Serialize>(&mut self, body: Option<Result<T, String>>, required: bool) {
        self.required("body", required && body.is_none());
        let Some(body) = body else { return };
        if let Some(value) = self.take("body", body) {
            let mut fields = Vec::new();
            match &value {
                Value::Object(members) => {
                    for (name, item) in members.iter().filter(|(_, item)| !item.is_null()) {
                        match item {
                            Value::Array(items) => {
                                fields.extend(items.iter().map(|item| (name.as_str(), text_of(item))));
                            }
                            item => fields.push((name.as_str(), text_of(item))),
                        }
                    }
                }
                _ => self
                    .problems
                    .push("the body has no form: it is not an object".to_owned()),
            }
            let text = url::form_urlencoded::Serializer::new(String::new())
                .extend_pairs(fields)
                .finish();
            self.payload = Payload::Bytes(text.into_bytes());
        }
    }

    /// A body of raw bytes.
    pub fn raw(&mut self, body: Option<Body>, required: bool) {
        self.required("body", required && body.is_none());
        if let Some(body) = body {
            self.payload = Payload::Raw(body);
        }
    }

    /// A multipart form.
    pub fn multipart(&mut self, body: Option<Result<Form, serde_json::Error>>, required: bool) {
        self.required("body", required && body.is_none());
        match body {
            Some(Ok(form)) => self.payload = Payload::Form(form),
            Some(Err(_)) => self
                .problems
                .push("a field of the form has no text form".to_owned()),
            None => {}
        }
    }

    /// The URL of the call: environment, prefix, and the template with every variable inside its own segment.
    fn url(&mut self) -> Option<Url> {
        let operation = self.operation;
        let base = self.core.environment().base(operation.host);
        let mut url = String::with_capacity(base.len() + operation.prefix.len() + operation.path.len() + 40);
        match base.split_once("{org}").filter(|_| operation.host == Host::Apps) {
            Some((before, after)) => {
                let org = self
                    .path
                    .iter()
                    .find(|(name, _)| *name == "org")
                    .map_or("", |(_, value)| value.as_str());
                let label = !org.is_empty()
                    && org
                        .bytes()
                        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
                if !label {
                    self.problems
                        .push("`org` names the host of the app: letters, digits and hyphens only".to_owned());
                    return None;
                }
                url.extend([before, org, after]);
            }
            None => url.push_str(base),
        }
        url.push_str(operation.prefix);
        for segment in operation.path.split('/').skip(1) {
            url.push('/');
            let start = url.len();
            let mut rest = segment;
            while let Some((before, name, after)) = variable(rest) {
                url.push_str(before);
                match self.path.iter().find(|(known, _)| *known == name) {
                    Some((_, value)) if value.is_empty() => self
                        .problems
                        .push(format!("`{name}` is empty, which would change the path")),
                    Some((_, value)) => url.extend(utf8_percent_encode(value, SEGMENT)),
                    None if self.problems.is_empty() => self.problems.push(format!("`{name}` was not given")),
                    None => {}
                }
                rest = after;
            }
            url.push_str(rest);
            // RFC 3986 5.2.4 and the URL Standard take these away, encoded or not.
            if rest.len() != segment.len() && matches!(&url[start..], "." | "..") {
                self.problems.push(format!(
                    "`{segment}` would become a dot segment, which would change the path"
                ));
            }
        }
        let mut parsed = match Url::parse(&url) {
            Ok(parsed) => parsed,
            Err(_) => {
                self.problems.push("the parameters give no valid URL".to_owned());
                return None;
            }
        };
        if !self.query.is_empty() {
            parsed.query_pairs_mut().extend_pairs(&self.query);
        }
        Some(parsed)
    }

    fn request(mut self, client: &reqwest::Client) -> Result<Outgoing, Failure> {
        let url = self.url();
        let mut http = match url {
            Some(url) if self.problems.is_empty() => {
                reqwest::Request::new(self.operation.method.clone(), url)
            }
            _ => return Err(Failure::new(ErrorKind::InvalidRequest, self.problems.join("; "))),
        };
        let mut media_type = self.operation.content_type.map(Cow::Borrowed);
        let headers = http.headers_mut();
        headers.reserve(self.headers.len() + 4);
        headers.insert(ACCEPT, HeaderValue::from_static(self.operation.accept));
        let body = match self.payload {
            Payload::None => {
                media_type = None;
                None
            }
            Payload::Bytes(bytes) => Some(bytes.into()),
            Payload::Raw(body) => {
                let (body, length, own) = body.into_parts();
                media_type = own.or(media_type);
                if let Some(length) = length {
                    headers.insert(CONTENT_LENGTH, length.into());
                }
                Some(body)
            }
            Payload::Form(form) => {
                let form = form.into_multipart().map_err(Failure::from_reqwest)?;
                headers.extend(self.headers);
                let builder = reqwest::RequestBuilder::from_parts(client.clone(), http).multipart(form);
                let http = builder.build().map_err(Failure::from_reqwest)?;
                return Ok(Outgoing::new(
                    http,
                    self.operation,
                    self.core.environment().clone(),
                ));
            }
        };
        if let Some(media_type) = media_type {
            let value = HeaderValue::from_str(&media_type).map_err(|_| {
                Failure::new(
                    ErrorKind::InvalidRequest,
                    "the media type of the body cannot stand in a header",
                )
            })?;
            headers.insert(CONTENT_TYPE, value);
        }
        headers.extend(self.headers);
        *http.body_mut() = body;
        Ok(Outgoing::new(
            http,
            self.operation,
            self.core.environment().clone(),
        ))
    }

    /// Sends the call; an error status becomes an [`Error`] with the body that the API documents for it.
    async fn answer<E: ErrorBody>(self) -> Result<reqwest::Response, Error<E>> {
        let (core, operation) = (self.core, self.operation);
        let failed = |failure| Error::failed(operation.id, failure);
        let http = core.http().map_err(failed)?;
        let request = self.request(http).map_err(failed)?;
        let response = core.chain().next(http).run(request).await.map_err(failed)?;
        let status = response.status();
        if status.is_success() || operation.redirects.contains(&status.as_u16()) {
            return Ok(response);
        }
        let headers = response.headers().clone();
        // The status is worth more than a body that did not arrive.
        let raw = response.bytes().await.unwrap_or_default();
        let typed = if raw.is_empty() {
            None
        } else {
            E::decode(status, &raw)
        };
        let failure = Failure::new(ErrorKind::Api, format!("the server answered {status}"));
        Err(Error::answered(
            operation.id,
            failure,
            status,
            headers,
            typed,
            raw,
        ))
    }

    async fn decoded<T, E: ErrorBody>(
        self,
        decode: impl FnOnce(StatusCode, &[u8]) -> Result<T, serde_json::Error>,
    ) -> Result<Response<T>, Error<E>>
    where
        T: DeserializeOwnedOrNot,
    {
        let operation = self.operation.id;
        let response = self.answer().await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let raw = match response.bytes().await {
            Ok(raw) => raw,
            Err(error) => {
                return Err(Error::answered(
                    operation,
                    Failure::from_reqwest(error),
                    status,
                    headers,
                    None,
                    Bytes::new(),
                ));
            }
        };
        match decode(status, &raw) {
            Ok(body) => Ok(Response::new(status, headers, body)),
            Err(error) => {
                let failure = Failure::new(ErrorKind::Decode, explain::<T>(&raw, &error));
                Err(Error::answered(operation, failure, status, headers, None, raw))
            }
        }
    }

    /// Sends the call and reads a JSON body. An empty body reads as null.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn json_answer<T: DeserializeOwned, E: ErrorBody>(self) -> Result<Response<T>, Error<E>> {
        self.decoded(|_, raw| serde_json::from_slice(if raw.is_empty() { b"null" } else { raw }))
            .await
    }

    /// Sends the call and reads a body whose type depends on the status.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn status_answer<T: ByStatus, E: ErrorBody>(self) -> Result<Response<T>, Error<E>> {
        let answer = self
            .decoded(|status, raw| T::decode(status, raw).map(Opaque))
            .await?;
        Ok(answer.map(|Opaque(body)| body))
    }

    /// Sends the call and reads a body of text. Text that came as a JSON string loses its quotes and escapes.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn text_answer<E: ErrorBody>(self) -> Result<Response<String>, Error<E>> {
        self.decoded(|_, raw| Ok(read_text(raw))).await
    }

    /// Sends the call; a body is not promised, and not read if it comes.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn empty_answer<E: ErrorBody>(self) -> Result<Response<()>, Error<E>> {
        let response = self.answer().await?;
        Ok(Response::new(response.status(), response.headers().clone(), ()))
    }

    /// Sends the call and hands on the body as it arrives.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn stream_answer<E: ErrorBody>(self) -> Result<Response<ByteStream>, Error<E>> {
        let response = self.answer().await?;
        Ok(Response::new(
            response.status(),
            response.headers().clone(),
            ByteStream::new(response),
        ))
    }
}

/// Finds where the JSON of an answer stops fitting its type. Implemented for what serde reads; [`Opaque`] knows no more.
trait DeserializeOwnedOrNot {
    fn path(raw: &[u8]) -> Option<String>;
}

impl<T: DeserializeOwned> DeserializeOwnedOrNot for T {
    fn path(raw: &[u8]) -> Option<String> {
        let error =
            serde_path_to_error::deserialize::<_, T>(&mut serde_json::Deserializer::from_slice(raw)).err()?;
        Some(error.path().to_string())
    }
}

/// A body that is decoded by its own code.
struct Opaque<T>(T);

impl<T> DeserializeOwnedOrNot for Opaque<T> {
    fn path(_: &[u8]) -> Option<String> {
        None
    }
}

/// Says where and how a body does not fit, without repeating any of its values.
fn explain<T: DeserializeOwnedOrNot>(raw: &[u8], error: &serde_json::Error) -> String {
    if raw.is_empty() {
        return "the answer has no body".to_owned();
    }
    let text = error.to_string();
    let what = if text.starts_with("missing field") {
        text.split(" at line").next().unwrap_or_default().to_owned()
    } else if let (true, Some(expected)) = (text.starts_with("invalid"), text.rfind("expected ")) {
        text[expected..]
            .split(" at line")
            .next()
            .unwrap_or_default()
            .to_owned()
    } else if error.is_eof() {
        "it ends too early".to_owned()
    } else if error.is_syntax() {
        "it is no JSON".to_owned()
    } else {
        "a value does not fit its type".to_owned()
    };
    match T::path(raw) {
        Some(path) if path != "." => format!("the answer does not fit its type at `{path}`: {what}"),
        _ => format!(
            "the answer does not fit its type: {what} (line {}, column {})",
            error.line(),
            error.column()
        ),
    }
}

/// Splits at the first `{name}`.
fn variable(segment: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = segment.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        value => value.to_string(),
    }
}

fn deep(name: String, value: &Value, query: &mut Vec<(Cow<'static, str>, String)>) {
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
