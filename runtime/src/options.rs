//! What a caller sets for one call only: headers, conditions, a range, a time limit.

use std::{
    fmt,
    ops::{Bound, RangeBounds},
    time::Duration,
};

use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

/// Headers that frame or route the message: setting them by hand breaks it.
const FRAMING: [HeaderName; 6] = [
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::HOST,
    header::TE,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];
/// Headers whose values never show in a Debug form, whoever prints the request.
const SECRET: [&str; 5] = [
    "authorization",
    "cookie",
    "apikey",
    "ocp-apim-subscription-key",
    "platformaccesstoken",
];

/// What is set for one call only.
///
/// Every builder of an operation takes it with `with_options`; `with_header` and `with_timeout` are short for the common
/// parts. A header given here goes in place of the one that the client would send, `Accept` and `Content-Type` included.
/// A header that cannot be sent is reported by `send`, together with everything else that is wrong with the call.
///
/// ```
/// use std::time::Duration;
///
/// use altinn_runtime::CallOptions;
///
/// let options = CallOptions::new().header("X-Trace", "order-7").timeout(Duration::from_secs(20));
/// let resumed = CallOptions::new().range(1024..);
/// # drop((options, resumed));
/// ```
#[derive(Clone, Default)]
pub struct CallOptions {
    // Most calls have none.
    given: Option<Box<Given>>,
}

#[derive(Clone, Default)]
pub(crate) struct Given {
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_answer: Option<usize>,
    /// Whether what does not fit is left out of the answer.
    pub(crate) lenient: Option<bool>,
    /// What is added to the body, by name or pointer.
    pub(crate) extra: Vec<(String, Value)>,
    pub(crate) problems: Vec<String>,
}

impl CallOptions {
    /// Nothing of one's own.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn given(&mut self) -> &mut Given {
        self.given.get_or_insert_default()
    }

    pub(crate) fn into_given(self) -> Option<Box<Given>> {
        self.given
    }

    /// Sends a header.
    #[must_use]
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let (name, given) = (name.as_ref(), self.given());
        let Ok(parsed) = HeaderName::from_bytes(name.as_bytes()) else {
            given
                .problems
                .push("the name of a header is empty or contains characters that are not allowed".to_owned());
            return self;
        };
        if FRAMING.contains(&parsed) {
            given
                .problems
                .push(format!("the header `{parsed}` is set by the client itself"));
            return self;
        }
        match HeaderValue::from_bytes(value.as_ref().as_bytes()) {
            Ok(mut value) => {
                value.set_sensitive(SECRET.contains(&parsed.as_str()));
                given.headers.insert(parsed, value);
            }
            Err(_) => given.problems.push(format!(
                "the header `{parsed}` contains characters that are not allowed"
            )),
        }
        self
    }

    /// Limits the whole call, from `send` to the last byte of the answer, with everything in between: getting a token, waiting
    /// to try again, every attempt, the body both ways. When it is over the call fails with
    /// [`ErrorKind::Timeout`](crate::ErrorKind::Timeout), whatever it is waiting for.
    #[must_use]
    pub fn timeout(mut self, total: Duration) -> Self {
        self.given().timeout = Some(total);
        self
    }

    /// The largest body of an answer that is held in memory to be read, in bytes, in place of the client's limit
    /// ([`CoreBuilder::max_answer_size`](crate::CoreBuilder::max_answer_size)). Downloads have no such limit.
    #[must_use]
    pub fn max_answer_size(mut self, bytes: usize) -> Self {
        self.given().max_answer = Some(bytes);
        self
    }

    /// Reads a success answer even if optional members of it are not of their type.
    ///
    /// Such a member, at any depth, reads as if the server had not sent it, `None` or an empty list; so does an item of a list or
    /// an entry of a dictionary. [`Response::left_out`](crate::Response::left_out) has the JSON path of each. A member that the type
    /// requires and that is not of its type is still an error, and so are more than 100 places in one answer. Without this, which
    /// is the default, any member that does not fit is [`ErrorKind::Decode`](crate::ErrorKind::Decode) with its path.
    ///
    /// ```
    /// use altinn_runtime::CallOptions;
    ///
    /// let options = CallOptions::new().lenient();
    /// // let answer = client.get_order().id(id).with_options(options).send().await?;
    /// // for path in answer.left_out() { eprintln!("not read: {path}"); }
    /// # drop(options);
    /// ```
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.given().lenient = Some(true);
        self
    }

    /// Reads the answer strictly, where the client was set up as [lenient](crate::CoreBuilder::lenient).
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.given().lenient = Some(false);
        self
    }

    /// Adds a member to the body of the request that its type does not have, or replaces one.
    ///
    /// In JSON a name is a member of the body, and one that begins with `/` is a JSON Pointer (RFC 6901) into it: maps on the way
    /// are made where they are missing, `-` appends to a list. In a form the name is that of the field, as it is on the wire. An
    /// operation without such a body reports it.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        let (name, given) = (name.into(), self.given());
        match serde_json::to_value(value) {
            Ok(value) => given.extra.push((name, value)),
            Err(_) => given
                .problems
                .push(format!("the extra member `{name}` has no JSON form")),
        }
        self
    }

    /// Changes the resource only while it has this ETag (`If-Match`); if it has another one the answer is 412.
    #[must_use]
    pub fn if_match(self, etag: impl AsRef<str>) -> Self {
        self.header(header::IF_MATCH, etag)
    }

    /// Reads the resource only when it no longer has this ETag (`If-None-Match`).
    #[must_use]
    pub fn if_none_match(self, etag: impl AsRef<str>) -> Self {
        self.header(header::IF_NONE_MATCH, etag)
    }

    /// Asks for a part of the bytes (`Range`), the first byte being 0: `1024..` is all but the first 1024. The answer is 206
    /// where the server does ranges, and 200 with everything where it does not.
    #[must_use]
    pub fn range(self, bytes: impl RangeBounds<u64>) -> Self {
        let first = match bytes.start_bound() {
            Bound::Included(first) => *first,
            Bound::Excluded(before) => before.saturating_add(1),
            Bound::Unbounded => 0,
        };
        let end = match bytes.end_bound() {
            Bound::Included(last) => last.checked_add(1),
            Bound::Excluded(end) => Some(*end),
            Bound::Unbounded => return self.header(header::RANGE, format!("bytes={first}-")),
        };
        match end.filter(|end| *end > first) {
            Some(end) => self.header(header::RANGE, format!("bytes={first}-{}", end - 1)),
            None => self.problem("the range of bytes is empty"),
        }
    }

    fn problem(mut self, text: &str) -> Self {
        self.given().problems.push(text.to_owned());
        self
    }

    /// These options and others; where both set something, the others win.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        let Some(others) = others.given else { return self };
        let Some(mine) = &mut self.given else {
            return Self { given: Some(others) };
        };
        mine.timeout = others.timeout.or(mine.timeout);
        mine.max_answer = others.max_answer.or(mine.max_answer);
        mine.lenient = others.lenient.or(mine.lenient);
        mine.extra.extend(others.extra);
        mine.problems.extend(others.problems);
        for (name, value) in others.headers {
            // Each name stands once in the other map: `header` replaces.
            if let Some(name) = name {
                mine.headers.insert(name, value);
            }
        }
        self
    }
}

/// Shows the names of the headers, not their values.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&HeaderName> = self.given.iter().flat_map(|given| given.headers.keys()).collect();
        let timeout = self.given.as_ref().and_then(|given| given.timeout);
        f.debug_struct("CallOptions")
            .field("headers", &headers)
            .field("timeout", &timeout)
            .finish_non_exhaustive()
    }
}

/// Gives the builder of an operation with a body of JSON or fields the method that adds to it.
#[doc(hidden)]
#[macro_export]
macro_rules! extra {
    ($builder:ident) => {
        impl $builder<'_> {
            /// Adds a member to the body that its type does not have, or replaces one; see
            /// [`CallOptions::extra`]($crate::CallOptions::extra).
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl $crate::private::serde::Serialize,
            ) -> Self {
                self.options = self.options.extra(name, value);
                self
            }
        }
    };
}

/// Gives the builder of an operation, which has a field `options: CallOptions`, the methods that set them.
#[doc(hidden)]
#[macro_export]
macro_rules! per_call {
    ($builder:ident) => {
        impl $builder<'_> {
            /// Sets headers, conditions, a range or a time limit for this call only; adds to those given before.
            pub fn with_options(mut self, options: $crate::CallOptions) -> Self {
                self.options = self.options.and(options);
                self
            }

            /// Sends a header with this call, in place of the client's own of that name.
            pub fn with_header(
                mut self,
                name: impl ::std::convert::AsRef<str>,
                value: impl ::std::convert::AsRef<str>,
            ) -> Self {
                self.options = self.options.header(name, value);
                self
            }

            /// Limits this call, from `send` to the last byte of the answer.
            pub fn with_timeout(mut self, total: ::std::time::Duration) -> Self {
                self.options = self.options.timeout(total);
                self
            }
        }
    };
}
