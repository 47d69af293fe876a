//! Tokens for tests: from Altinn's test token generator and from localtest. Neither exists in production.

mod generator;
mod localtest;
mod what;

pub use generator::{GeneratorLogin, TestTokenGenerator};
pub use localtest::{Localtest, LocaltestUser};
pub use what::TestToken;

use std::time::SystemTime;

use altinn_runtime::header::{ACCEPT, AUTHORIZATION, HeaderValue};
use url::Url;

use crate::{
    error::{AuthError, AuthErrorKind},
    http,
    source::plain_token,
    token::Token,
};

/// Gets a token that is the whole answer. `advice` explains a status.
async fn get(
    http: &reqwest::Client,
    url: Url,
    authorization: Option<HeaderValue>,
    sent: SystemTime,
    server: &str,
    advice: fn(u16) -> &'static str,
) -> Result<Token, AuthError> {
    let mut request = reqwest::Request::new(altinn_runtime::Method::GET, url);
    request
        .headers_mut()
        .insert(ACCEPT, HeaderValue::from_static("text/plain"));
    if let Some(authorization) = authorization {
        request.headers_mut().insert(AUTHORIZATION, authorization);
    }
    let answer = http::send(http, request, server).await?;
    if answer.status.is_success() {
        return plain_token(&answer.body, sent, server);
    }
    let message = format!(
        "{server} answered {}: {}",
        answer.status,
        advice(answer.status.as_u16())
    );
    let error = AuthError::new(AuthErrorKind::Refused, message).with_status(answer.status);
    Err(error.with_transient(answer.status.is_server_error()))
}
