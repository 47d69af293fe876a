// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

//! What the modules of this crate share: arguments in, outcomes out.

use std::fmt::Debug;

use altinn_runtime::{Body, ByteStream, Error, ErrorKind, FilePart, Response};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

/// The arguments of a call: parameters under `place:wire name` (`query:size`), the body under `body`.
///
/// A raw body is `{"text": ..., "content_type": ...}`; a form is an object of its fields, files being lists of
/// `{"file_name": ..., "text": ...}`.
#[derive(Clone, Debug, Default)]
pub struct Arguments(pub Map<String, Value>);

impl Arguments {
    /// Whether there is such an argument.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// An argument in the type of its parameter.
    ///
    /// # Errors
    /// When it does not fit the type, or has a value that an enum of the type does not know.
    pub fn value<T: DeserializeOwned + Debug>(&self, key: &str) -> Result<Option<T>, Trouble> {
        let Some(value) = self.0.get(key) else {
            return Ok(None);
        };
        let value: T = read(key, value)?;
        if unknown(&value) {
            let message = format!("the argument `{key}` has a value that its enum does not know");
            return Err(Trouble::before(message));
        }
        Ok(Some(value))
    }

    /// The body as raw bytes.
    ///
    /// # Errors
    /// When it has not the form of a raw body.
    pub fn raw(&self) -> Result<Option<Body>, Trouble> {
        let Some(body) = self.0.get("body") else {
            return Ok(None);
        };
        let text: String = read("body.text", &body["text"])?;
        let raw = Body::from(text);
        Ok(Some(match body["content_type"].as_str() {
            Some(media_type) => raw.content_type(media_type.to_owned()),
            None => raw,
        }))
    }

    /// A field of a form.
    ///
    /// # Errors
    /// When it does not fit its type.
    pub fn field<T: DeserializeOwned + Default>(&self, name: &str) -> Result<T, Trouble> {
        match self.0.get("body").and_then(|body| body.get(name)) {
            Some(value) => read(name, value),
            None => Ok(T::default()),
        }
    }

    /// The files of a field of a form.
    ///
    /// # Errors
    /// When they have not the form of files.
    pub fn files(&self, name: &str) -> Result<Vec<FilePart>, Trouble> {
        let listed = self
            .0
            .get("body")
            .and_then(|body| body.get(name))
            .and_then(Value::as_array);
        let mut files = Vec::new();
        for file in listed.into_iter().flatten() {
            let file_name: String = read(name, &file["file_name"])?;
            let text: String = read(name, &file["text"])?;
            files.push(FilePart::new(file_name, text));
        }
        Ok(files)
    }
}

fn read<T: DeserializeOwned>(key: &str, value: &Value) -> Result<T, Trouble> {
    T::deserialize(value)
        .map_err(|error| Trouble::before(format!("the argument `{key}` does not fit its type: {error}")))
}

/// Whether there is a value somewhere that an open enum keeps because it does not know it. Its text does not tell: such a
/// value is written as it came. `Debug` names the variant, and has quotes around what is text.
fn unknown(value: &impl Debug) -> bool {
    let shown = format!("{value:?}");
    ["Unknown(", "Unrecognized("]
        .iter()
        .any(|variant| shown.contains(variant))
}

/// What a call gave back.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The status of the answer.
    pub status: u16,
    /// The body after it was decoded and encoded again; a text for a stream.
    pub body: Value,
    /// The bytes of a stream.
    pub bytes: Option<Vec<u8>>,
    /// Whether an enum in the body has a value that its type does not know.
    pub unknown: bool,
}

/// What went wrong with a call.
#[derive(Clone, Debug)]
pub struct Trouble {
    /// The kind of error of the client; `None` where the arguments did not fit.
    pub kind: Option<ErrorKind>,
    /// The status of the answer.
    pub status: Option<u16>,
    /// The typed body of the error after it was decoded and encoded again.
    pub body: Option<Value>,
    /// The body as it came; empty where there was no answer.
    pub raw: Vec<u8>,
    /// Whether an enum in the typed body has a value that its type does not know.
    pub unknown: bool,
    /// What the error says.
    pub message: String,
}

impl Trouble {
    pub(crate) fn unknown(name: &str) -> Self {
        Self::before(format!("`{name}` does not exist"))
    }

    /// Trouble before anything was sent.
    fn before(message: String) -> Self {
        Self {
            kind: None,
            status: None,
            body: None,
            raw: Vec::new(),
            unknown: false,
            message,
        }
    }

    fn of<E: Serialize + Debug>(error: &Error<E>) -> Self {
        Self {
            kind: Some(error.kind()),
            status: error.status().map(|status| status.as_u16()),
            body: error.body().and_then(|body| serde_json::to_value(body).ok()),
            raw: error.raw_body().to_vec(),
            unknown: error.body().is_some_and(unknown),
            message: error.to_string(),
        }
    }
}

impl Outcome {
    pub(crate) fn json<T: Serialize + Debug, E: Serialize + Debug>(
        result: Result<Response<T>, Error<E>>,
    ) -> Result<Self, Trouble> {
        let answer = result.map_err(|error| Trouble::of(&error))?;
        let status = answer.status().as_u16();
        let body = answer.into_inner();
        Ok(Self {
            status,
            unknown: unknown(&body),
            body: serde_json::to_value(body).unwrap_or_default(),
            bytes: None,
        })
    }

    pub(crate) async fn bytes<E: Serialize + Debug>(
        result: Result<Response<ByteStream>, Error<E>>,
    ) -> Result<Self, Trouble> {
        let answer = result.map_err(|error| Trouble::of(&error))?;
        let status = answer.status().as_u16();
        let bytes = answer.into_inner().bytes().await.map_err(|failure| Trouble {
            kind: Some(failure.kind()),
            status: Some(status),
            body: None,
            raw: Vec::new(),
            unknown: false,
            message: failure.to_string(),
        })?;
        Ok(Self {
            status,
            body: Value::String(String::from_utf8_lossy(&bytes).into_owned()),
            bytes: Some(bytes.to_vec()),
            unknown: false,
        })
    }
}
