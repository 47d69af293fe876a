//! Where tokens come from: one trait, and the sources that need no server.

mod renewing;
mod retrying;

use std::{
    borrow::Cow,
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

use altinn_runtime::BoxFuture;

use crate::{
    base64,
    error::{AuthError, AuthErrorKind},
    http::Sent,
    key::sha256,
    realm::Realm,
    request::{CacheKey, KeyHasher, TokenRequest},
    token::{Token, end_by_claims, unverified_claims},
};

pub(crate) use renewing::{Renewal, Renewing};
pub(crate) use retrying::Retrying;

/// The name of the fact that no other source has.
const UNIQUE: &str = "unique";

/// What makes the tokens of one source different from those of another: part of the key under which they are cached.
///
/// It names things (issuer, client id, thumbprint of the key, environment); no secret is in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Identity(Vec<(&'static str, String)>);

impl Identity {
    /// An identity of this kind of source.
    #[must_use]
    pub fn new(kind: &'static str) -> Self {
        Self(vec![("kind", kind.to_owned())])
    }

    /// An identity that no other source has.
    #[must_use]
    pub fn unique(kind: &'static str) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self::new(kind).with(UNIQUE, NEXT.fetch_add(1, Relaxed).to_string())
    }

    /// Whether it means anything beyond this process.
    pub(crate) fn is_unique(&self) -> bool {
        self.0.iter().any(|(name, _)| *name == UNIQUE)
    }

    /// The key of a token in a store that several processes, clients, keys or environments share: a hash of everything that the
    /// token depends on, of its source as well as of the request.
    #[must_use]
    pub fn cache_key(&self, request: &TokenRequest) -> CacheKey {
        let hasher = KeyHasher::new().number(self.0.len());
        let facts = self.0.iter();
        let hasher = facts.fold(hasher, |hasher, (name, value)| hasher.text(name).text(value));
        hasher.request(request).finish()
    }

    /// The same identity with one more fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    /// The same identity with one more fact that is nobody's business, such as an identity number: its hash.
    #[must_use]
    pub fn with_hidden(self, name: &'static str, value: &str) -> Self {
        self.with(name, base64::url(sha256(value.as_bytes())))
    }

    /// The same identity, built upon that of another source.
    #[must_use]
    pub fn upon(mut self, other: &Self) -> Self {
        self.0.extend(other.0.iter().cloned());
        self
    }
}

/// Something that gives tokens.
///
/// A source asks whoever gives the tokens each time; [`Cached`](crate::Cached) around it keeps them.
pub trait TokenSource: Send + Sync {
    /// What makes its tokens different from those of other sources.
    fn identity(&self) -> Identity;

    /// Gets a token.
    ///
    /// # Errors
    /// When there is none to be had.
    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>>;

    /// The token, if it is at hand: what [`Cached`](crate::Cached) has, without waiting. `None`: ask.
    fn ready(&self, request: &TokenRequest) -> Option<Token> {
        let _ = request;
        None
    }

    /// The part of a request that the token depends on. A source that gives the same token whatever is asked for says so here,
    /// and one token is kept for all requests.
    fn relevant<'r>(&self, request: &'r TokenRequest) -> Cow<'r, TokenRequest> {
        Cow::Borrowed(request)
    }

    /// Which world its tokens are of, if it knows: a session for the other one is refused when it is built.
    fn realm(&self) -> Option<Realm> {
        None
    }

    /// The token was refused (401): do not give it again, if you kept it.
    fn invalidate(&self, request: &TokenRequest, token: &Token) {
        let _ = (request, token);
    }
}

impl<S: TokenSource + ?Sized> TokenSource for Arc<S> {
    fn identity(&self) -> Identity {
        (**self).identity()
    }

    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        (**self).token(request)
    }

    fn ready(&self, request: &TokenRequest) -> Option<Token> {
        (**self).ready(request)
    }

    fn relevant<'r>(&self, request: &'r TokenRequest) -> Cow<'r, TokenRequest> {
        (**self).relevant(request)
    }

    fn realm(&self) -> Option<Realm> {
        (**self).realm()
    }

    fn invalidate(&self, request: &TokenRequest, token: &Token) {
        (**self).invalidate(request, token);
    }
}

/// One token that was given beforehand, whatever is asked for.
#[derive(Clone, Debug)]
pub struct StaticToken {
    token: Token,
    identity: Identity,
}

impl StaticToken {
    /// This token.
    #[must_use]
    pub fn new(token: Token) -> Self {
        Self {
            token,
            identity: Identity::unique("static"),
        }
    }
}

impl TokenSource for StaticToken {
    fn identity(&self) -> Identity {
        self.identity.clone()
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(async { Ok(self.token.clone()) })
    }

    fn realm(&self) -> Option<Realm> {
        self.token.realm()
    }

    fn relevant<'r>(&self, _: &'r TokenRequest) -> Cow<'r, TokenRequest> {
        Cow::Owned(TokenRequest::default())
    }
}

/// A function of yours that gives tokens.
///
/// ```
/// use altinn_auth::{CallbackSource, Token};
///
/// let source = CallbackSource::new(|request| async move {
///     let token: String = format!("token for {}", request.scopes());
///     Ok(Token::new(token))
/// });
/// # drop(source);
/// ```
pub struct CallbackSource {
    callback: Callback,
    identity: Identity,
}

type Callback = Box<dyn Fn(TokenRequest) -> BoxFuture<'static, Result<Token, AuthError>> + Send + Sync>;

impl CallbackSource {
    /// This function.
    pub fn new<F, R>(callback: F) -> Self
    where
        F: Fn(TokenRequest) -> R + Send + Sync + 'static,
        R: Future<Output = Result<Token, AuthError>> + Send + 'static,
    {
        Self {
            callback: Box::new(move |request| Box::pin(callback(request))),
            identity: Identity::unique("callback"),
        }
    }
}

impl fmt::Debug for CallbackSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallbackSource")
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}

impl TokenSource for CallbackSource {
    fn identity(&self) -> Identity {
        self.identity.clone()
    }

    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        (self.callback)(request.clone())
    }
}

/// The error of a source of this kind when the answer is no token.
pub(crate) fn malformed(server: &str, why: &str) -> AuthError {
    AuthError::new(
        AuthErrorKind::Malformed,
        format!("{server} answered with something that is no token: {why}"),
    )
}

/// Reads a JWT that stands alone in a body, raw or as a JSON string.
pub(crate) fn plain_token(body: &[u8], sent: impl Into<Sent>, server: &str) -> Result<Token, AuthError> {
    let text = std::str::from_utf8(body)
        .map_err(|_| malformed(server, "it is no text"))?
        .trim();
    let text = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
        .unwrap_or(text)
        .trim();
    if unverified_claims(text).is_none() {
        return Err(malformed(server, "expected a JWT, raw or in quotes"));
    }
    let end = end_by_claims(text, sent.into()).ok_or_else(|| malformed(server, "the JWT has no `exp`"))?;
    Ok(Token::new(text).with_expiry(Some(end)))
}
