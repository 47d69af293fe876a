//! What all requests for tokens share: an HTTP client that follows nothing, and answers of limited size.

use std::time::{Duration, SystemTime};

use altinn_runtime::{
    HttpClient, StatusCode,
    header::{DATE, HeaderMap},
};
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
        let settings = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            .timeout(TOTAL)
            .user_agent(concat!("altinn-rs/", env!("CARGO_PKG_VERSION")));
        problems.take("HTTP client", HttpClient::new(settings))
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

/// Sends a request and reads the whole answer. `server` names the other side in errors.
pub(crate) async fn send(
    http: &HttpClient,
    request: reqwest::Request,
    server: &str,
) -> Result<Answer, AuthError> {
    let failed = |error| AuthError::from_reqwest(error, server);
    let mut response = http.get().execute(request).await.map_err(failed)?;
    let (status, headers) = (response.status(), response.headers().clone());
    let mut body = Zeroizing::new(Vec::new());
    while let Some(piece) = response.chunk().await.map_err(failed)? {
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
