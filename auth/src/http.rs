//! What all requests for tokens share: an HTTP client that follows nothing, and answers of limited size.

use std::time::{Duration, SystemTime};

use altinn_runtime::{
    HttpClient, HttpRequest, StatusCode,
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

/// A client for token servers. Redirects are not followed ([`HttpClient`]): they would carry assertions and tokens to another host.
pub(crate) fn client(given: Option<HttpClient>, problems: &mut Problems) -> Option<HttpClient> {
    given.or_else(|| {
        let settings = HttpClient::builder()
            .connect_timeout(CONNECT)
            .total_timeout(TOTAL);
        problems.take("HTTP client", settings.build())
    })
}

/// An answer, all of it.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Zeroizing<Vec<u8>>,
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

    /// By how many seconds the server's `Date` is ahead of `now`.
    pub(crate) fn clock_offset(&self, now: SystemTime) -> Option<i64> {
        let date = httpdate::parse_http_date(self.headers.get(DATE)?.to_str().ok()?).ok()?;
        i64::try_from(unix(date)).ok()?.checked_sub_unsigned(unix(now))
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

/// Sends a request and reads the whole answer. `server` names the other side in errors.
pub(crate) async fn send(http: &HttpClient, request: HttpRequest, server: &str) -> Result<Answer, AuthError> {
    let failed = |failure| AuthError::from_failure(failure, server);
    let (head, mut rest) = http.send(request).await.map_err(failed)?.into_parts();
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
    if status.is_redirection() {
        let message = format!("{server} answered with a redirect, which is not followed; check its address");
        return Err(AuthError::new(AuthErrorKind::Malformed, message).with_status(status));
    }
    Ok(Answer {
        status,
        headers,
        body,
    })
}
