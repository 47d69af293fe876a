//! Altinn tokens as a browser sends them to apps: in a cookie, with antiforgery tokens on every write.
//! Source: Altinn/altinn-studio, Altinn.App.Api, ServiceCollectionExtensions.cs; Altinn/altinn-authentication,
//! docs/flows/sessions-and-cookies.md.

use std::{
    collections::{BTreeSet, HashMap},
    fmt,
    sync::{Arc, Mutex},
};

use altinn_runtime::{
    Host, HttpRequest, Method, Operation,
    header::{COOKIE, HeaderMap, HeaderName, HeaderValue, SET_COOKIE},
};
use url::{Origin, Url};
use zeroize::Zeroizing;

use crate::{
    error::{AuthError, AuthErrorKind},
    exchange::{COOKIE_NAME, cookie},
    secret::Secret,
    sync::lock,
    token::{Token, sensitive},
};

/// The cookie that the app compares the request token with. Scripts of a page cannot read it.
const ANTIFORGERY: &str = "AS-XSRF-TOKEN";
/// The cookie in which the app gives a page the request token.
const REQUEST_TOKEN: &str = "XSRF-TOKEN";
/// The header in which a page gives the request token back.
const HEADER: HeaderName = HeaderName::from_static("x-xsrf-token");

/// Sends Altinn tokens to apps as a browser does: in the cookie `AltinnStudioRuntime` and not as `Authorization: Bearer`.
///
/// A bearer token does the same and takes no more, so this is for what has to look like the user's browser. Writes with the
/// cookie need antiforgery tokens: the cookie `AS-XSRF-TOKEN` and the header `X-XSRF-TOKEN`, whose value the app has given the
/// browser in the cookie `XSRF-TOKEN`. Both are those of the incoming request, or of the last answer of the same host that set
/// new ones (an app does so with its page); without them a write fails before it is sent. Reads carry none.
///
/// Only operations of apps are called so, unless others are named; like all credentials the cookies go to the hosts of the
/// session's environment and nowhere else. Use one per user: clones share what answers set.
///
/// ```
/// use altinn_auth::{AppCookies, Session, StaticToken, Token};
/// use altinn_runtime::header::HeaderMap;
///
/// /// On behalf of the browser that called us.
/// fn as_browser(session: &Session, incoming: &HeaderMap) -> Option<Session> {
///     let token = Token::from_incoming(incoming)?;
///     Some(session.with_altinn(StaticToken::new(token)).with_cookies(AppCookies::from_incoming(incoming)))
/// }
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct AppCookies {
    given: Pair,
    others: BTreeSet<String>,
    /// What answers have set, by the origin that it is for.
    set: Arc<Mutex<HashMap<Origin, Pair>>>,
}

/// The two antiforgery tokens, as far as they are known.
#[derive(Clone, Default)]
struct Pair {
    cookie: Option<Secret>,
    header: Option<Secret>,
}

impl AppCookies {
    /// Without antiforgery tokens until an answer sets them.
    pub fn new() -> Self {
        Self::default()
    }

    /// With the antiforgery tokens that the cookies of an incoming request hold, if any.
    pub fn from_incoming(headers: &HeaderMap) -> Self {
        let value = |name| {
            cookie(headers, name)
                .filter(|value| is_cookie(value))
                .map(Secret::new)
        };
        Self {
            given: Pair {
                cookie: value(ANTIFORGERY),
                header: value(REQUEST_TOKEN),
            },
            ..Self::default()
        }
    }

    /// With these antiforgery tokens: the values of the cookies `AS-XSRF-TOKEN` and `XSRF-TOKEN`.
    pub fn antiforgery(mut self, cookie: impl Into<Secret>, request_token: impl Into<Secret>) -> Self {
        self.given = Pair {
            cookie: Some(cookie.into()),
            header: Some(request_token.into()),
        };
        self
    }

    /// Calls the operations of this API with the cookie too, such as those of `altinn-storage`. Antiforgery tokens go along
    /// with its writes where they are known.
    pub fn also_for(mut self, api: &str) -> Self {
        self.others.insert(api.to_owned());
        self
    }

    /// Whether operations of this API are called so.
    pub(super) fn apply_to(&self, operation: &Operation) -> bool {
        operation.host == Host::Apps || self.others.contains(operation.api)
    }

    /// Puts the token on a request, beside `own`, the cookies that the caller has set. `is_app`: writes need antiforgery
    /// tokens there.
    pub(crate) fn put(
        &self,
        request: &mut HttpRequest,
        is_app: bool,
        token: &Token,
        own: Option<&HeaderValue>,
    ) -> Result<(), AuthError> {
        let mut line = Zeroizing::new(String::new());
        if let Some(own) = own {
            line.push_str(own.to_str().map_err(|_| unfit("Cookie"))?);
        }
        add(&mut line, COOKIE_NAME, token.expose())?;
        let reads = [Method::GET, Method::HEAD, Method::OPTIONS, Method::TRACE];
        if !reads.contains(request.method()) {
            match self.pair(request.url()) {
                Pair {
                    cookie: Some(cookie),
                    header: Some(header),
                } => {
                    add(&mut line, ANTIFORGERY, cookie.expose())?;
                    let value = sensitive(header.expose()).ok_or_else(|| unfit(REQUEST_TOKEN))?;
                    request.headers_mut().entry(HEADER).or_insert(value);
                }
                _ if is_app => {
                    let message = "a write with the cookie of a browser needs antiforgery tokens, and there are none: take those \
                                   of the incoming request (cookies AS-XSRF-TOKEN and XSRF-TOKEN), get the app's page first, \
                                   or send the token as bearer";
                    return Err(AuthError::new(AuthErrorKind::NoAntiforgery, message));
                }
                _ => {}
            }
        }
        let line = sensitive(&line).ok_or_else(|| unfit(COOKIE_NAME))?;
        request.headers_mut().insert(COOKIE, line);
        Ok(())
    }

    fn pair(&self, url: &Url) -> Pair {
        let set = lock(&self.set).get(&url.origin()).cloned().unwrap_or_default();
        Pair {
            cookie: set.cookie.or_else(|| self.given.cookie.clone()),
            header: set.header.or_else(|| self.given.header.clone()),
        }
    }

    /// Keeps the antiforgery tokens that an answer of this address sets (RFC 6265, section 4.1).
    pub(crate) fn learn(&self, url: &Url, headers: &HeaderMap) {
        for line in headers.get_all(SET_COOKIE) {
            let pair = line.to_str().ok().and_then(|line| line.split(';').next());
            let Some((name, value)) = pair.and_then(|pair| pair.split_once('=')) else {
                continue;
            };
            let (name, value) = (name.trim(), value.trim().trim_matches('"'));
            // One that is deleted is set to nothing.
            if ![ANTIFORGERY, REQUEST_TOKEN].contains(&name) || !is_cookie(value) {
                continue;
            }
            let mut set = lock(&self.set);
            let pair = set.entry(url.origin()).or_default();
            let place = if name == ANTIFORGERY {
                &mut pair.cookie
            } else {
                &mut pair.header
            };
            *place = Some(Secret::new(value));
        }
    }
}

/// Whether a caller's own cookies hold the token already.
pub(super) fn holds_token(own: &HeaderMap) -> bool {
    cookie(own, COOKIE_NAME).is_some()
}

/// Whether the text can be the value of a cookie (RFC 6265, section 4.1.1).
pub(crate) fn is_cookie(text: &str) -> bool {
    let allowed = |byte: u8| matches!(byte, 0x21 | 0x23..=0x2b | 0x2d..=0x3a | 0x3c..=0x5b | 0x5d..=0x7e);
    !text.is_empty() && text.bytes().all(allowed)
}

fn add(line: &mut String, name: &str, value: &str) -> Result<(), AuthError> {
    if !is_cookie(value) {
        return Err(unfit(name));
    }
    if !line.is_empty() {
        line.push_str("; ");
    }
    line.push_str(name);
    line.push('=');
    line.push_str(value);
    Ok(())
}

fn unfit(name: &str) -> AuthError {
    AuthError::new(
        AuthErrorKind::InvalidRequest,
        format!("the value for the cookie `{name}` has characters that no cookie can carry"),
    )
}

impl fmt::Debug for AppCookies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppCookies")
            .field("others", &self.others)
            .finish_non_exhaustive()
    }
}
