//! Bodies that a caller sends: bytes, streams, files, and multipart forms.

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use futures_core::Stream;
use reqwest::multipart;
use serde::Serialize;
use serde_json::Value;

/// A body of raw bytes: held in memory, or streamed from somewhere.
///
/// ```
/// use altinn_runtime::Body;
///
/// let small: Body = "<xml/>".into();
/// let typed = Body::from(vec![1, 2, 3]).content_type("application/pdf");
/// # drop((small, typed));
/// ```
pub struct Body {
    source: Source,
    length: Option<u64>,
    content_type: Option<Cow<'static, str>>,
}

enum Source {
    Bytes(Bytes),
    Stream(reqwest::Body),
}

impl Body {
    /// A body that is read from a stream and never held whole. Give its length with [`Body::length`] where it is known.
    pub fn stream<S>(stream: S) -> Self
    where
        S: Stream + Send + 'static,
        S::Item: IntoPiece,
    {
        let pieces = futures_core_map(stream);
        Self {
            source: Source::Stream(reqwest::Body::wrap_stream(pieces)),
            length: None,
            content_type: None,
        }
    }

    /// The number of bytes that a stream will give; it becomes `Content-Length`. A stream that gives another number fails.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// The media type of the bytes, where the operation leaves it to the caller.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<Cow<'static, str>>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    pub(crate) fn into_parts(self) -> (reqwest::Body, Option<u64>, Option<Cow<'static, str>>) {
        match self.source {
            Source::Bytes(bytes) => (bytes.into(), None, self.content_type),
            Source::Stream(body) => (body, self.length, self.content_type),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = match &self.source {
            Source::Bytes(bytes) => Some(bytes.len() as u64),
            Source::Stream(_) => self.length,
        };
        f.debug_struct("Body")
            .field("length", &length)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

macro_rules! body_from {
    ($($held:ty),*) => { $(
        impl From<$held> for Body {
            fn from(bytes: $held) -> Self {
                Self { source: Source::Bytes(bytes.into()), length: None, content_type: None }
            }
        }
    )* };
}
body_from!(Bytes, Vec<u8>, String, &'static str, &'static [u8]);

/// What a body stream may yield: a piece, or the error that ends the stream.
pub trait IntoPiece {
    /// The piece as bytes, or the error.
    ///
    /// # Errors
    /// The error of the stream.
    fn into_piece(self) -> Result<Bytes, Box<dyn std::error::Error + Send + Sync>>;
}

impl IntoPiece for Bytes {
    fn into_piece(self) -> Result<Bytes, Box<dyn std::error::Error + Send + Sync>> {
        Ok(self)
    }
}

impl<B: Into<Bytes>, E: Into<Box<dyn std::error::Error + Send + Sync>>> IntoPiece for Result<B, E> {
    fn into_piece(self) -> Result<Bytes, Box<dyn std::error::Error + Send + Sync>> {
        self.map(Into::into).map_err(Into::into)
    }
}

fn futures_core_map<S>(
    stream: S,
) -> impl Stream<Item = Result<Bytes, Box<dyn std::error::Error + Send + Sync>>> + Send
where
    S: Stream + Send + 'static,
    S::Item: IntoPiece,
{
    use std::{
        pin::Pin,
        task::{Context, Poll},
    };
    struct Mapped<S>(Pin<Box<S>>);
    impl<S: Stream> Stream for Mapped<S>
    where
        S::Item: IntoPiece,
    {
        type Item = Result<Bytes, Box<dyn std::error::Error + Send + Sync>>;
        fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            self.0
                .as_mut()
                .poll_next(context)
                .map(|piece| piece.map(IntoPiece::into_piece))
        }
    }
    Mapped(Box::pin(stream))
}

/// One file of a multipart form.
#[derive(Debug)]
pub struct FilePart {
    file_name: String,
    body: Body,
}

impl FilePart {
    /// A file of this name. Servers match files to their metadata by the name.
    pub fn new(file_name: impl Into<String>, body: impl Into<Body>) -> Self {
        Self {
            file_name: file_name.into(),
            body: body.into(),
        }
    }
}

/// A multipart form: fields in the dotted and indexed spelling that ASP.NET binds (`Content.Attachments[0].FileName`), and files
/// that stream. Generated crates make it from a typed struct.
#[derive(Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    files: Vec<(String, FilePart)>,
}

impl Form {
    /// An empty form.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a field. Lists and structures are spread over indexed and dotted names; nulls are left out.
    ///
    /// # Errors
    /// When the value has no JSON form.
    pub fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), serde_json::Error> {
        spread(name.to_owned(), serde_json::to_value(value)?, &mut self.fields);
        Ok(())
    }

    /// Adds a file.
    pub fn file(&mut self, name: &str, part: FilePart) {
        self.files.push((name.to_owned(), part));
    }

    pub(crate) fn into_multipart(self) -> Result<multipart::Form, reqwest::Error> {
        let mut form = multipart::Form::new();
        for (name, value) in self.fields {
            form = form.text(name, value);
        }
        for (name, FilePart { file_name, body }) in self.files {
            let (body, length, content_type) = match body.source {
                Source::Bytes(bytes) => {
                    let length = bytes.len() as u64;
                    (bytes.into(), Some(length), body.content_type)
                }
                Source::Stream(stream) => (stream, body.length, body.content_type),
            };
            let part = match length {
                Some(length) => multipart::Part::stream_with_length(body, length),
                None => multipart::Part::stream(body),
            };
            let media_type = content_type.unwrap_or(Cow::Borrowed("application/octet-stream"));
            form = form.part(name, part.file_name(file_name).mime_str(&media_type)?);
        }
        Ok(form)
    }
}

fn spread(name: String, value: Value, fields: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::String(text) => fields.push((name, text)),
        Value::Bool(_) | Value::Number(_) => fields.push((name, value.to_string())),
        Value::Array(items) => {
            for (index, item) in items.into_iter().enumerate() {
                spread(format!("{name}[{index}]"), item, fields);
            }
        }
        Value::Object(members) => {
            for (member, item) in members {
                spread(format!("{name}.{member}"), item, fields);
            }
        }
    }
}
