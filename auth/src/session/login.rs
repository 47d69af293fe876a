//! What a login at Altinn II looks like on the wire: a cookie, a flag in the address, and a page where there is none.
//! Source: Altinn/docs@0abd1fd8ef4fb9f0fc1191ac25f0620b5a856405, content/api/rest/kom-i-gang/{virksomhet,feilsoking}.md.

use altinn_runtime::{
    Failure, Host, HttpRequest, HttpResponse, Operation, StatusCode,
    header::{CONTENT_TYPE, COOKIE, HeaderValue},
};
use zeroize::Zeroizing;

use crate::{
    error::{AuthError, AuthErrorKind},
    token::{Token, sensitive},
};

#[cfg(feature = "altinn2")]
pub(crate) use super::cookies::is_cookie as is_value;

/// The flag that asks for the certificate of the TLS client.
const FORCE: &str = "ForceEIAuthentication";

/// Whether a cookie of this name is a login.
pub(crate) fn is_name(name: &str) -> bool {
    let start = name.get(..9);
    start.is_some_and(|start| start.eq_ignore_ascii_case(".aspxauth"))
}

/// Whether a caller's own cookies hold a login already.
pub(super) fn is_among(own: Option<&HeaderValue>) -> bool {
    let text = own.and_then(|own| own.to_str().ok()).unwrap_or_default();
    let mut names = text.split(';').filter_map(|pair| pair.split_once('='));
    names.any(|(name, _)| is_name(name.trim()))
}

/// Puts a login on a request, beside the cookies that the caller has set.
pub(super) fn put(
    request: &mut HttpRequest,
    login: &Token,
    own: Option<&HeaderValue>,
) -> Result<(), AuthError> {
    let own = own.map(|own| own.to_str().unwrap_or_default());
    let line = match own.filter(|own| !own.is_empty()) {
        Some(own) => Zeroizing::new(format!("{own}; {}", login.expose())),
        None => Zeroizing::new(login.expose().to_owned()),
    };
    let line = sensitive(&line).ok_or_else(|| {
        let message = "the login cookie has characters that no header can carry";
        AuthError::new(AuthErrorKind::InvalidRequest, message)
    })?;
    request.headers_mut().insert(COOKIE, line);
    Ok(())
}

/// Asks for the certificate of the TLS client, unless the caller has done so.
pub(super) fn force(request: &mut HttpRequest) {
    let url = request.url();
    if url
        .query_pairs()
        .any(|(name, _)| name.eq_ignore_ascii_case(FORCE))
    {
        return;
    }
    let query = match url.query().filter(|query| !query.is_empty()) {
        Some(query) => format!("{query}&{FORCE}"),
        None => FORCE.to_owned(),
    };
    request.url_mut().set_query(Some(&query));
}

/// Whether an answer says, in the way of Altinn II, that nobody is logged in: it sends browsers to its page, or sends that.
pub(super) fn is_page(operation: &Operation, response: &HttpResponse) -> bool {
    let takes_login = operation.host == Host::Altinn2 && !operation.tokens.is_empty();
    if !takes_login || !cfg!(feature = "altinn2") {
        return false;
    }
    let media_type = response.headers().get(CONTENT_TYPE);
    let is_html = media_type.is_some_and(|value| {
        let start = value.as_bytes().get(..9);
        start.is_some_and(|start| start.eq_ignore_ascii_case(b"text/html"))
    });
    let status = response.status();
    let is_sent_away = status == StatusCode::FOUND && !operation.redirects.contains(&302);
    is_sent_away || status.is_success() && is_html && !operation.accept.contains("html")
}

/// The answer, unless it is such a page.
pub(super) fn no_page(operation: &Operation, response: HttpResponse) -> Result<HttpResponse, Failure> {
    if !is_page(operation, &response) {
        return Ok(response);
    }
    let message = "Altinn II answered with its login page: it does not take the call as that of somebody who is logged in";
    Err(AuthError::new(AuthErrorKind::LoginRequired, message)
        .with_status(response.status())
        .into())
}
