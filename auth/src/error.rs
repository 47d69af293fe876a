//! What can go wrong: with a token ([`AuthError`]) and with a configuration ([`ConfigError`]).

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use altinn_runtime::{ErrorKind, Failure, StatusCode};

use crate::{refusal::Refusal, signer::SignError};

/// What kind of trouble it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthErrorKind {
    /// The request is wrong in itself. Nothing was sent.
    InvalidRequest,
    /// Nothing is set up that could give such a token.
    NotConfigured,
    /// The operation needs a scope that is not among those that may be asked for.
    MissingScope,
    /// The token is of production and would go to a test environment, or the other way. Nothing was sent.
    WrongEnvironment,
    /// A write with the cookie of a browser has no antiforgery tokens along. Nothing was sent.
    NoAntiforgery,
    /// The signature could not be made.
    Signer,
    /// No connection to the server that gives tokens.
    Connect,
    /// That server was too slow.
    Timeout,
    /// The connection to it broke.
    Transport,
    /// It answered, and the answer is no: see [`AuthError::refusal`].
    Refused,
    /// It answered with something that is no token.
    Malformed,
    /// The person has to log in again: the login has run out, was revoked, or its renewal was lost.
    LoginRequired,
    /// Altinn II refused a user's name and password (feature `altinn2`). They are not sent again.
    WrongPassword,
    /// Altinn II has locked the user after too many wrong attempts (feature `altinn2`). Nothing is sent again.
    LockedOut,
    /// The server has closed for good (410), as Altinn II has.
    Closed,
    /// A source of your own failed.
    Source,
}

/// Why there is no token. Cloneable, since all who waited for the token share it.
///
/// No secret is in it: neither in its words nor in those of its causes.
#[derive(Clone)]
pub struct AuthError(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: AuthErrorKind,
    message: String,
    transient: bool,
    exhausted: bool,
    retry_after: Option<Duration>,
    status: Option<StatusCode>,
    refusal: Option<Refusal>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl AuthError {
    /// A failure, for sources of your own. `message` is shown to people: no secret and no personal data in it.
    #[must_use]
    pub fn new(kind: AuthErrorKind, message: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: message.into(),
            transient: matches!(
                kind,
                AuthErrorKind::Connect | AuthErrorKind::Timeout | AuthErrorKind::Transport
            ),
            exhausted: false,
            retry_after: None,
            status: None,
            refusal: None,
            source: None,
        }))
    }

    /// The same failure with its cause.
    #[must_use]
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        Arc::make_mut(&mut self.0).source = Some(Arc::new(source));
        self
    }

    /// The same failure with the cause of an error that its words have repeated: said once, it is not said again as its own cause.
    pub(crate) fn with_source_of(self, error: impl StdError + Send + Sync + 'static) -> Self {
        match error.source() {
            Some(_) => self.with_source(Behind(error)),
            None => self,
        }
    }

    /// The same failure, marked as one that may be over soon or not.
    #[must_use]
    pub fn with_transient(mut self, transient: bool) -> Self {
        Arc::make_mut(&mut self.0).transient = transient;
        self
    }

    /// The same failure with how long the server asked to wait.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        Arc::make_mut(&mut self.0).retry_after = wait;
        self
    }

    /// The same failure, after as many attempts as the policy allows: nobody else has to try again at once.
    pub(crate) fn exhausted(mut self) -> Self {
        Arc::make_mut(&mut self.0).exhausted = true;
        self
    }

    /// Whether the source has tried as often as its policy allows.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.0.exhausted
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        Arc::make_mut(&mut self.0).status = Some(status);
        self
    }

    pub(crate) fn refused(refusal: Refusal) -> Self {
        let mut error = Self::new(AuthErrorKind::Refused, refusal.to_string()).with_status(refusal.status());
        let inner = Arc::make_mut(&mut error.0);
        inner.transient = refusal.is_transient();
        inner.refusal = Some(refusal);
        error
    }

    /// The error that a failure of the HTTP client is.
    pub(crate) fn from_failure(failure: Failure, server: &str) -> Self {
        let (kind, what) = match failure.kind() {
            ErrorKind::Timeout => (AuthErrorKind::Timeout, "was too slow to answer"),
            ErrorKind::Connect => (AuthErrorKind::Connect, "could not be reached"),
            ErrorKind::InvalidRequest => (
                AuthErrorKind::InvalidRequest,
                "could not be asked: the request cannot be built",
            ),
            _ => (
                AuthErrorKind::Transport,
                "broke the connection before its answer was complete",
            ),
        };
        Self::new(kind, format!("{server} {what}")).with_source(failure)
    }

    /// The same failure with more words.
    #[cfg(feature = "altinn2")]
    pub(crate) fn explained(mut self, words: &str) -> Self {
        let message = &mut Arc::make_mut(&mut self.0).message;
        message.push_str("; ");
        message.push_str(words);
        self
    }

    /// What kind of trouble it is.
    #[must_use]
    pub fn kind(&self) -> AuthErrorKind {
        self.0.kind
    }

    /// Whether asking again a little later may help.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.0.transient
    }

    /// The status of the answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// How long the server asked to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What the server had against it, and what to do about it.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        self.0.refusal.as_ref()
    }

    /// The first [`AuthError`] among an error and its causes: how to get from the error of a call to the reason.
    #[must_use]
    pub fn find<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e Self> {
        let mut current = Some(error);
        while let Some(error) = current {
            let carried = || error.downcast_ref().map(|Carried(error)| error);
            if let Some(found) = error.downcast_ref().or_else(carried) {
                return Some(found);
            }
            current = error.source();
        }
        None
    }
}

impl fmt::Debug for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthError")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("transient", &self.0.transient)
            .field("status", &self.0.status)
            .field("retry_after", &self.0.retry_after)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl StdError for AuthError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}

impl From<SignError> for AuthError {
    fn from(error: SignError) -> Self {
        Self::new(AuthErrorKind::Signer, error.to_string())
            .with_transient(error.is_transient())
            .with_source_of(error)
    }
}

impl From<AuthError> for Failure {
    fn from(error: AuthError) -> Self {
        let failure =
            Self::new(ErrorKind::Credentials, error.to_string()).with_transient(error.is_transient());
        let failure = match error.retry_after() {
            Some(wait) => failure.with_retry_after(wait),
            None => failure,
        };
        failure.with_source(Carried(error))
    }
}

/// An [`AuthError`] as the cause of the failure of a call, whose words it has said already: its own words are what is behind it.
struct Carried(AuthError);

impl fmt::Debug for Carried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Carried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.0.0.source, self.0.status()) {
            (Some(source), _) => fmt::Display::fmt(source, f),
            (None, Some(status)) => write!(f, "the token server answered {status}"),
            (None, None) => write!(f, "no credentials ({:?})", self.0.kind()),
        }
    }
}

impl StdError for Carried {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.0.source.as_ref()?.source()
    }
}

/// The cause of an error, in its place.
#[derive(Debug)]
struct Behind<E>(E);

impl<E: StdError> fmt::Display for Behind<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.source() {
            Some(source) => fmt::Display::fmt(source, f),
            None => fmt::Display::fmt(&self.0, f),
        }
    }
}

impl<E: StdError> StdError for Behind<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()?.source()
    }
}

/// Everything that is wrong with a configuration, not only the first thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigError {
    problems: Vec<String>,
}

impl ConfigError {
    /// The problems, each in words for people.
    #[must_use]
    pub fn problems(&self) -> &[String] {
        &self.problems
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the configuration cannot be used")?;
        self.problems
            .iter()
            .try_for_each(|problem| write!(f, "\n- {problem}"))
    }
}

impl StdError for ConfigError {}

/// Collects problems while something is put together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Problems(Vec<String>);

impl Problems {
    pub(crate) fn add(&mut self, problem: impl Into<String>) {
        self.0.push(problem.into());
    }

    /// Keeps the value, or notes the problem that a setting has.
    pub(crate) fn take<T, E: fmt::Display>(&mut self, setting: &str, result: Result<T, E>) -> Option<T> {
        result
            .map_err(|error| self.add(format!("{setting}: {error}")))
            .ok()
    }

    /// Whether there is a problem with a setting whose name begins so.
    pub(crate) fn has(&self, setting: &str) -> bool {
        self.0.iter().any(|problem| problem.starts_with(setting))
    }

    pub(crate) fn is_any(&self) -> bool {
        !self.0.is_empty()
    }

    pub(crate) fn join(&mut self, other: &ConfigError) {
        self.0.extend_from_slice(&other.problems);
    }

    pub(crate) fn check(self) -> Result<(), ConfigError> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(ConfigError { problems: self.0 })
        }
    }
}
