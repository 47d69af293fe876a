//! What reads the answers of servers, for the fuzz targets of this workspace. No part of the interface: it changes at will.

use std::time::{Duration, SystemTime};

use altinn_runtime::{
    HttpRequest, Method, StatusCode,
    header::{HeaderMap, HeaderValue},
};

use url::Url;

use crate::{
    error::{AuthError, AuthErrorKind},
    maskinporten::TokenAnswer,
    refusal::Refusal,
    retry,
    session::AppCookies,
    source::plain_token,
    token::Token,
};

/// The answer of a token endpoint (JSON) to a request that was sent then.
///
/// # Errors
/// When it holds no token.
pub fn token_answer(body: &[u8], sent: SystemTime) -> Result<Token, AuthError> {
    TokenAnswer::read(body, "the server")?.into_token(sent, "the server")
}

/// The answer of the exchange (a JWT, raw or in quotes) to a request that was sent then.
///
/// # Errors
/// When it is no token.
pub fn exchange_answer(body: &[u8], sent: SystemTime) -> Result<Token, AuthError> {
    plain_token(body, sent, "the server")
}

/// The answer of a token endpoint that gives no token.
#[must_use]
pub fn oauth_error(status: StatusCode, body: &[u8], clock_offset: Option<i64>) -> Refusal {
    Refusal::read(status, body, clock_offset)
}

/// The wait that `Retry-After` asks for.
#[must_use]
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    retry::retry_after(headers, now)
}

/// The headers of a write to an app after an incoming request with cookies and an answer that has set some. `own`: the cookies
/// that the caller has set.
///
/// # Errors
/// When there are no antiforgery tokens, or one of the values can stand in no cookie.
pub fn cookies(
    incoming: &HeaderMap,
    answer: &HeaderMap,
    token: &Token,
    own: Option<&HeaderValue>,
) -> Result<HeaderMap, AuthError> {
    let address = Url::parse("https://ttd.apps.altinn.no/").map_err(|error| {
        AuthError::new(AuthErrorKind::InvalidRequest, "the address is none").with_source(error)
    })?;
    let cookies = AppCookies::from_incoming(incoming);
    cookies.learn(&address, answer);
    let mut request = HttpRequest::new(Method::POST, address);
    cookies.put(&mut request, true, token, own)?;
    Ok(request.headers().clone())
}
