//! Why no answer came: kinds of trouble.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use crate::{InvalidMember, Problems};

/// What kind of trouble it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The call could not be made into a request: a parameter is missing or cannot stand where it should. Nothing was sent.
    InvalidRequest,
    /// No credential for the call could be had. Nothing was sent.
    Credentials,
    /// No connection: name, TCP or TLS.
    Connect,
    /// Too slow: connecting, waiting for the first byte, between bytes, or in all.
    Timeout,
    /// The connection broke, or what came over it is no HTTP.
    Transport,
    /// The server answered with an error status.
    Api,
    /// The server answered with success and without the body that the API promises, and the body's type has no empty value.
    /// The call was carried out; [`OptionalAnswer::optional`](crate::OptionalAnswer::optional) takes it as the success that it is.
    NoContent,
    /// The server answered, but the body is not what the API promises.
    Decode,
    /// The body of the answer is larger than the limit for answers that are held in memory
    /// ([`CoreBuilder::max_answer_size`](crate::CoreBuilder::max_answer_size)).
    TooLarge,
    /// A file, reader or writer of the caller's failed.
    Local,
    /// The bytes that came do not have the checksum that was expected.
    Checksum,
}

/// Why no answer came. Cloneable, since callers that wait for the same token share it.
#[derive(Clone, Debug)]
pub struct Failure {
    kind: ErrorKind,
    message: String,
    transient: Option<bool>,
    unsent: bool,
    retry_after: Option<Duration>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Failure {
    /// A failure of this kind. `message` is shown to people: no secret and no personal data in it.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            transient: None,
            unsent: matches!(
                kind,
                ErrorKind::InvalidRequest | ErrorKind::Credentials | ErrorKind::Connect
            ),
            retry_after: None,
            source: None,
        }
    }

    /// The same failure with its cause.
    #[must_use]
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// The same failure, marked as one that may be over soon or not; without a mark its kind and wait decide.
    #[must_use]
    pub fn with_transient(mut self, transient: bool) -> Self {
        self.transient = Some(transient);
        self
    }

    /// The same failure, marked as one before which nothing of the request reached the server; so are failures to connect and those
    /// of the caller without a mark.
    #[must_use]
    pub fn with_unsent(mut self) -> Self {
        self.unsent = true;
        self
    }

    /// The same failure with how long its sender asked to wait before trying again.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// What kind of trouble it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Whether it is known that nothing of the request reached the server: what is not safe to repeat may be sent again.
    #[must_use]
    pub fn is_unsent(&self) -> bool {
        self.unsent
    }

    /// Whether the same call may succeed a little later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.transient.unwrap_or_else(|| {
            matches!(
                self.kind,
                ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport
            ) || self.retry_after.is_some()
        })
    }

    /// How long the other side asked to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Trouble with a file or writer of the caller's. The operating system's words name no path.
    pub(crate) fn local(message: &'static str, error: std::io::Error) -> Self {
        Self::new(ErrorKind::Local, message).with_source(error)
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        let message = format!(
            "the answer is larger than {limit} bytes, the limit that is set; raise it with `max_answer_size` if such an \
             answer is expected"
        );
        Self::new(ErrorKind::TooLarge, message)
    }

    /// A call that cannot be made into a request. The causes are of members, and do not show in the text.
    pub(crate) fn invalid(invalid: Problems, others: Vec<String>) -> Self {
        let invalid = invalid.require(&[]);
        let members = invalid.members().iter().map(ToString::to_string);
        let texts: Vec<String> = members.chain(others).collect();
        Self {
            source: invalid.members().iter().find_map(InvalidMember::cause),
            ..Self::new(ErrorKind::InvalidRequest, texts.join("; "))
        }
    }

    pub(crate) fn timeout(message: &str, limit: Duration) -> Self {
        Self::new(ErrorKind::Timeout, format!("{message} within {limit:?}"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}

/// What ended a request body before its time.
#[derive(Debug)]
pub(crate) struct BodyProblem(
    pub(crate) &'static str,
    pub(crate) Option<Box<dyn StdError + Send + Sync>>,
);

impl From<BodyProblem> for Failure {
    fn from(BodyProblem(message, source): BodyProblem) -> Self {
        Self {
            source: source.map(Arc::from),
            ..Self::new(ErrorKind::Local, message)
        }
    }
}
