//! What all requests for tokens share: an HTTP client that follows nothing, and answers of limited size.

use std::{
    sync::OnceLock,
    time::{Duration, SystemTime},
};

use altinn_runtime::{
    Failure, HttpClient, HttpRequest, ReasonPhrase, StatusCode,
    header::{DATE, HeaderMap},
};
use url::Url;
use zeroize::Zeroizing;

use crate::{
    clock::unix,
    error::{AuthError, AuthErrorKind, Problems},
};

/// Connecting to a token server from some clouds is known to hang: give up early and try again.
const CONNECT: Duration = Duration::from_secs(10);
/// From sending to the last byte.
const TOTAL: Duration = Duration::from_secs(30);
/// More than any token, key set or error body has.
const MAX_ANSWER: usize = 1 << 20;

/// The client for token servers: the given one, or that of the process. Redirects are not followed ([`HttpClient`]): they would
/// carry assertions and tokens to another host.
pub(crate) fn client(given: Option<HttpClient>, problems: &mut Problems) -> Option<HttpClient> {
    given.or_else(|| problems.take("HTTP client", shared()))
}

/// The client to send with, for what is set up without one: where there is none to be had, each call says so.
pub(crate) fn given_or_shared(given: Option<&HttpClient>) -> Result<HttpClient, AuthError> {
    let made = given.map_or_else(shared, |given| Ok(given.clone()));
    made.map_err(|failure| {
        let message = format!("there is no HTTP client: {failure}");
        AuthError::new(AuthErrorKind::NotConfigured, message).with_source_of(failure)
    })
}

/// The client of all who bring none of their own: setting one up costs milliseconds, and memory for the roots that it trusts.
///
/// It keeps no connections: one belongs to the runtime that made it and hangs when that is no longer driven, and one that the
/// server has just closed takes a request down with it, which counts where a refresh token may be used once only.
fn shared() -> Result<HttpClient, Failure> {
    static SHARED: OnceLock<HttpClient> = OnceLock::new();
    if let Some(shared) = SHARED.get() {
        return Ok(shared.clone());
    }
    let settings = HttpClient::builder()
        .connect_timeout(CONNECT)
        .total_timeout(TOTAL)
        .keep_connections(false);
    let made = settings.build()?;
    Ok(SHARED.get_or_init(|| made).clone())
}

/// When a request was sent, by the clock of this machine, and what time it was at the server.
#[derive(Clone, Copy)]
pub(crate) struct Sent {
    pub(crate) at: SystemTime,
    pub(crate) date: Option<SystemTime>,
}

impl From<SystemTime> for Sent {
    fn from(at: SystemTime) -> Self {
        Self { at, date: None }
    }
}

/// An answer, all of it.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Zeroizing<Vec<u8>>,
    /// What stood in place of the name of the status.
    #[cfg_attr(
        not(feature = "altinn2"),
        allow(dead_code, reason = "Altinn II says its errors there")
    )]
    pub(crate) reason: Option<String>,
}

impl Answer {
    /// Whether the trouble that its status tells of may be over soon.
    pub(crate) fn is_passing(&self) -> bool {
        self.status.is_server_error()
            || matches!(
                self.status,
                StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT
            )
    }

    /// The times of a request that was sent at this one.
    pub(crate) fn sent(&self, at: SystemTime) -> Sent {
        Sent {
            at,
            date: self.date(),
        }
    }

    /// What time it was there (`Date`).
    fn date(&self) -> Option<SystemTime> {
        httpdate::parse_http_date(self.headers.get(DATE)?.to_str().ok()?).ok()
    }

    /// By how many seconds the server's `Date` is ahead of `now`.
    pub(crate) fn clock_offset(&self, now: SystemTime) -> Option<i64> {
        i64::try_from(unix(self.date()?))
            .ok()?
            .checked_sub_unsigned(unix(now))
    }
}

/// The address of a server.
pub(crate) fn address(text: &str, server: &str) -> Result<Url, AuthError> {
    Url::parse(text).map_err(|error| {
        AuthError::new(
            AuthErrorKind::InvalidRequest,
            format!("{server} could not be asked: its address is not a URL"),
        )
        .with_source(error)
    })
}

/// Sends a request and reads the whole answer, which is no redirect. `server` names the other side in errors.
pub(crate) async fn send(http: &HttpClient, request: HttpRequest, server: &str) -> Result<Answer, AuthError> {
    let answer = send_any(http, request, server).await?;
    if answer.status.is_redirection() {
        let message = format!("{server} answered with a redirect, which is not followed; check its address");
        return Err(AuthError::new(AuthErrorKind::Malformed, message).with_status(answer.status));
    }
    Ok(answer)
}

/// The same, whatever the status.
pub(crate) async fn send_any(
    http: &HttpClient,
    request: HttpRequest,
    server: &str,
) -> Result<Answer, AuthError> {
    let failed = |failure| AuthError::from_failure(failure, server);
    let (head, mut rest) = http.send(request).await.map_err(failed)?.into_parts();
    let reason = head.extensions.get::<ReasonPhrase>();
    let reason = reason.map(|reason| reason.as_str().to_owned());
    let (status, headers) = (head.status, head.headers);
    let mut body = Zeroizing::new(Vec::new());
    while let Some(piece) = rest.chunk().await.map_err(failed)? {
        if body.len() + piece.len() > MAX_ANSWER {
            return Err(AuthError::new(
                AuthErrorKind::Malformed,
                format!("the answer of {server} is too long"),
            )
            .with_status(status));
        }
        body.extend_from_slice(&piece);
    }
    Ok(Answer {
        status,
        headers,
        body,
        reason,
    })
}
