//! One request as it came and one answer as it goes, whole in memory but for files that are on the disk.

use std::ops::Range;

use bytes::Bytes;
use hyper::{
    HeaderMap, Method,
    header::{CONTENT_TYPE, HeaderName, HeaderValue},
};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::spool::Spool;

/// A request.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    /// The path as it was sent, still encoded.
    pub(crate) path: String,
    /// The query as it was sent, without its question mark.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Whether it came over TLS.
    pub(crate) secure: bool,
    /// The number of the organisation whose certificate the TLS client has shown.
    pub(crate) certificate: Option<String>,
}

impl Request {
    /// A header that is a text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The media type of the body, without parameters and in lower case.
    pub(crate) fn media_type(&self) -> Option<String> {
        let value = self.header("content-type")?;
        Some(
            value
                .split(';')
                .next()
                .unwrap_or_default()
                .trim()
                .to_ascii_lowercase(),
        )
    }

    /// The pairs of the query, decoded.
    pub(crate) fn pairs(&self) -> Vec<(String, String)> {
        pairs(&self.query)
    }

    /// The first value of a name in the query, in any case of its letters, as the servers read it.
    pub(crate) fn asked(&self, name: &str) -> Option<String> {
        self.pairs()
            .into_iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// All values of a name in the query.
    pub(crate) fn asked_all(&self, name: &str) -> Vec<String> {
        self.pairs()
            .into_iter()
            .filter(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
            .collect()
    }

    /// The token in `Authorization: Bearer`.
    pub(crate) fn bearer(&self) -> Option<&str> {
        let (scheme, token) = self.header("authorization")?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
    }
}

/// The pairs of a form or a query, decoded.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (form_decoded(name), form_decoded(value))
        })
        .collect()
}

fn form_decoded(text: &str) -> String {
    decoded(&text.replace('+', " "))
}

/// A text without its percent encoding.
pub(crate) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Bytes,
    /// A body that is on the disk, in place of the other.
    pub(crate) spooled: Option<Box<(Spool, Range<u64>)>>,
    /// Which rule the request broke, for the log.
    pub(crate) remark: Option<String>,
    /// What stands in place of the name of the status.
    pub(crate) reason: Option<String>,
}

impl Answer {
    /// An answer without a body.
    pub(crate) fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Bytes::new(),
            spooled: None,
            remark: None,
            reason: None,
        }
    }

    /// A JSON answer.
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::raw(status, "application/json; charset=utf-8", body.to_string())
    }

    /// A plain text.
    pub(crate) fn text(status: u16, body: impl Into<String>) -> Self {
        Self::raw(status, "text/plain; charset=utf-8", body.into())
    }

    /// Bytes of a media type.
    pub(crate) fn raw(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        let mut answer = Self::empty(status).header("content-type", media_type);
        answer.body = body.into();
        answer
    }

    /// A problem (RFC 9457) that says what was wrong; the log has it too.
    pub(crate) fn problem(status: u16, title: &str, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        let body = json!({
            "type": "about:blank", "title": title, "status": status, "detail": detail,
        });
        let mut answer = Self::raw(
            status,
            "application/problem+json; charset=utf-8",
            body.to_string(),
        );
        answer.remark = Some(detail);
        answer
    }

    /// With a range of what is on the disk as its body.
    pub(crate) fn spooled(mut self, spool: Spool, range: Range<u64>) -> Self {
        self.spooled = Some(Box::new((spool, range)));
        self
    }

    /// With a header. One that cannot be sent is left out.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (
            name.parse::<HeaderName>(),
            HeaderValue::from_bytes(value.as_bytes()),
        ) {
            self.headers.retain(|(held, _)| *held != name);
            self.headers.push((name, value));
        }
        self
    }

    /// With one more header, beside others of that name.
    pub(crate) fn and_header(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((HeaderName::from_static(name), value));
        }
        self
    }

    /// With this in place of the name of the status.
    pub(crate) fn reason(mut self, reason: &str) -> Self {
        self.reason = Some(reason.to_owned());
        self
    }

    /// With a remark for the log.
    pub(crate) fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// The media type of the body, without parameters.
    pub(crate) fn media_type(&self) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(name, _)| *name == CONTENT_TYPE)?;
        let value = value.to_str().ok()?;
        Some(value.split(';').next().unwrap_or_default().trim())
    }
}
