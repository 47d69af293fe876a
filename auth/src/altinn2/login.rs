//! The login with a password: a source whose tokens are cookies. A refused password is never sent again.

use std::{
    borrow::Cow,
    fmt,
    sync::{Arc, Mutex},
};

use altinn_runtime::{BoxFuture, HttpBody, HttpClient, HttpRequest, Method, header};
use serde::Serialize;
use zeroize::Zeroizing;

use super::cookie;
use crate::{
    clock::Clock,
    error::{AuthError, AuthErrorKind},
    form,
    http::{self, Answer},
    redact::shown,
    request::TokenRequest,
    retry::retry_after,
    secret::Secret,
    session::ApiKey,
    source::{Identity, TokenSource},
    sync::lock,
    token::{Token, sensitive},
};

/// How the other side is named in errors.
const SERVER: &str = "Altinn II";
/// What is said where it is not there any more.
const CLOSED: &str =
    "Altinn II closed in 2026: use Altinn 3, see the table of `altinn_auth::Altinn2` for what replaces what";
const MEDIA_TYPE: &str = "application/hal+json";

/// The login of a user.
pub(crate) struct Login {
    address: String,
    user: Secret,
    password: Secret,
    key: ApiKey,
    http: Option<HttpClient>,
    clock: Arc<dyn Clock>,
    identity: Identity,
    /// The refusal that ended it.
    refused: Mutex<Option<AuthError>>,
}

/// The body of the request.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Body<'a> {
    user_name: &'a str,
    user_password: &'a str,
}

impl Login {
    pub(super) fn new(
        address: String,
        user: Secret,
        password: Secret,
        key: ApiKey,
        http: Option<HttpClient>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self {
            address,
            user,
            password,
            key,
            http,
            clock,
            // A cookie is one user's with this password, and means nothing to other processes.
            identity: Identity::unique("altinn2-login"),
            refused: Mutex::default(),
        }
    }

    async fn login(&self) -> Result<Token, AuthError> {
        if let Some(error) = lock(&self.refused).clone() {
            return Err(error);
        }
        let result = self.attempt().await;
        if let Err(error) = &result
            && matches!(
                error.kind(),
                AuthErrorKind::WrongPassword | AuthErrorKind::LockedOut
            )
        {
            *lock(&self.refused) = Some(error.clone());
        }
        result
    }

    /// Name and password, overwritten in memory when they have been sent.
    fn body(&self) -> Result<HttpBody, AuthError> {
        let body = Body {
            user_name: self.user.expose(),
            user_password: self.password.expose(),
        };
        // Long enough whatever has to be escaped, so that no half-written copy is left behind when it grows.
        let room = 6 * (body.user_name.len() + body.user_password.len()) + 64;
        let mut text = Zeroizing::new(Vec::with_capacity(room));
        serde_json::to_writer(&mut *text, &body).map_err(|_| {
            let message = "the login cannot be written as JSON";
            AuthError::new(AuthErrorKind::InvalidRequest, message)
        })?;
        Ok(form::owned(text))
    }

    async fn attempt(&self) -> Result<Token, AuthError> {
        let http = http::given_or_shared(self.http.as_ref())?;
        let url = http::address(&self.address, SERVER)?;
        let mut post = HttpRequest::new(Method::POST, url.clone());
        let headers = post.headers_mut();
        let hal = header::HeaderValue::from_static(MEDIA_TYPE);
        headers.insert(header::CONTENT_TYPE, hal.clone());
        headers.insert(header::ACCEPT, hal);
        let key = sensitive(self.key.get().expose()).ok_or_else(|| {
            let message = "the ApiKey has characters that no header can carry";
            AuthError::new(AuthErrorKind::InvalidRequest, message)
        })?;
        headers.insert("apikey", key);
        *post.body_mut() = Some(self.body()?);
        let sent = self.clock.now();
        let result = http::send_any(&http, post, SERVER).await;
        let status = result.as_ref().map_or(0, |answer| answer.status.as_u16());
        tracing::debug!(operation = "altinn2_login", status, "login");
        let answer = result.map_err(unanswered)?;
        if answer.status.is_success()
            && let Some(token) = cookie::of(&url, &answer.headers, answer.sent(sent))
        {
            return Ok(token);
        }
        let wait = retry_after(&answer.headers, self.clock.now());
        Err(self.refusal(&answer).with_retry_after(wait))
    }

    /// What an answer without a login says. In errors the words stand where HTTP has the name of the status, or in a small JSON body;
    /// pages do not tell which statuses a login is refused with, nor the words for a locked user.
    fn refusal(&self, answer: &Answer) -> AuthError {
        let body = String::from_utf8_lossy(&answer.body);
        let is_page = body.trim_start().starts_with('<');
        let said = if is_page || answer.status.is_success() {
            ""
        } else {
            &*body
        };
        let words = format!("{} {said}", answer.reason.as_deref().unwrap_or_default());
        let lower = words.to_lowercase();
        let says = |parts: &[&str]| parts.iter().any(|part| lower.contains(part));
        let (kind, why) = match answer.status.as_u16() {
            410 => (AuthErrorKind::Closed, CLOSED),
            _ if answer.is_passing() => (AuthErrorKind::Refused, "the server has trouble; try again later"),
            _ if says(&["apikey", "api key", "api-key", "api-nøkkel"]) => (
                AuthErrorKind::Refused,
                "the ApiKey is missing, unknown, or not for this operation",
            ),
            423 => (AuthErrorKind::LockedOut, LOCKED),
            _ if says(&["locked", "lockout", "låst", "sperret"]) => (AuthErrorKind::LockedOut, LOCKED),
            // Who is not logged in is sent to a page, or gets it.
            200..=399 | 401 | 403 => (AuthErrorKind::WrongPassword, WRONG),
            _ => (AuthErrorKind::Refused, "the request was refused"),
        };
        let own = |words: String, secret: &Secret| match secret.expose() {
            "" => words,
            secret => words.replace(secret, "…"),
        };
        let words = shown(own(own(words, &self.user), &self.password).trim());
        let words = if words.is_empty() {
            words
        } else {
            format!("; the server says: {words}")
        };
        AuthError::new(kind, format!("{SERVER} answered {}: {why}{words}", answer.status))
            .with_status(answer.status)
            .with_transient(kind == AuthErrorKind::Refused && answer.is_passing())
    }
}

/// A login that was sent and not answered may count as an attempt, so only one that was not sent is sent again.
fn unanswered(error: AuthError) -> AuthError {
    let unsent = error.kind() == AuthErrorKind::Connect;
    error.with_transient(unsent).explained(CLOSED)
}

const WRONG: &str = "user name or password are wrong, or the certificate is not accepted; they are not sent again in this session, \
                     since ten wrong attempts in two hours lock a user for an hour";
const LOCKED: &str =
    "the user is locked after too many wrong attempts, for an hour; nothing is sent again in this session";

impl TokenSource for Login {
    fn identity(&self) -> Identity {
        self.identity.clone()
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(self.login())
    }

    fn relevant<'r>(&self, _: &'r TokenRequest) -> Cow<'r, TokenRequest> {
        Cow::Owned(TokenRequest::default())
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").finish_non_exhaustive()
    }
}
