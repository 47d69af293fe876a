//! An Altinn token that somebody brought along, kept alive by refreshing it.

use std::{borrow::Cow, fmt, sync::Arc};

use altinn_runtime::{
    BoxFuture,
    header::{AUTHORIZATION, COOKIE, HeaderMap},
};

use super::AltinnAuthentication;
use crate::{
    error::AuthError,
    fetch::{FetchPolicy, Place},
    realm::Realm,
    request::TokenRequest,
    source::{Identity, Renewal, Renewing, TokenSource},
    token::Token,
};

/// The cookie that holds the Altinn token of a browser session.
pub(crate) const COOKIE_NAME: &str = "AltinnStudioRuntime";

/// The Altinn token of somebody who called us: a user of an app, or a component of the platform.
///
/// Put a [`Cached`](crate::Cached) around it: it gives the token first, and a refreshed one each time it is asked again.
#[derive(Clone)]
pub struct RefreshedToken {
    altinn: AltinnAuthentication,
    renewing: Arc<Renewing<Token>>,
}

impl RefreshedToken {
    /// Keeps this token alive.
    #[must_use]
    pub fn new(token: Token, altinn: AltinnAuthentication) -> Self {
        Self {
            altinn,
            renewing: Arc::new(Renewing::new("refreshed", token)),
        }
    }

    async fn next(&self) -> Result<Token, AuthError> {
        let held = self.renewing.held();
        if self.renewing.first(&held, &*self.altinn.clock) {
            return Ok(held);
        }
        let renew = |held: Token| -> BoxFuture<'static, Result<Token, AuthError>> {
            let altinn = self.altinn.clone();
            Box::pin(async move { altinn.refresh(&held).await })
        };
        let renewal = Renewal {
            what: "Altinn token",
            clock: &self.altinn.clock,
            policy: &FetchPolicy::default(),
            place: Place::Caller,
            renew: &renew,
        };
        self.renewing.renewed(renewal).await
    }
}

impl TokenSource for RefreshedToken {
    fn identity(&self) -> Identity {
        self.renewing.identity()
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(self.next())
    }

    fn relevant<'r>(&self, _: &'r TokenRequest) -> Cow<'r, TokenRequest> {
        Cow::Owned(TokenRequest::default())
    }

    fn realm(&self) -> Option<Realm> {
        self.altinn.realm.or(self.renewing.held().realm())
    }
}

impl fmt::Debug for RefreshedToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshedToken")
            .field("altinn", &self.altinn)
            .finish_non_exhaustive()
    }
}

impl Token {
    /// The Altinn token of an incoming request: from `Authorization: Bearer`, else from the cookie `AltinnStudioRuntime`.
    ///
    /// It is not verified. Passed on it goes as `Authorization: Bearer`, for which Altinn's apps want no XSRF header; only calls
    /// with the cookie itself need one: see [`AppCookies`](crate::AppCookies).
    #[must_use]
    pub fn from_incoming(headers: &HeaderMap) -> Option<Self> {
        let bearer = headers.get(AUTHORIZATION).and_then(|value| {
            let (scheme, token) = value.to_str().ok()?.trim().split_once(' ')?;
            scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
        });
        bearer
            .or_else(|| cookie(headers, COOKIE_NAME))
            .filter(|token| !token.is_empty())
            .map(Self::new)
    }
}

/// The value of a cookie of an incoming request (RFC 6265, section 4.2), without quotes around it.
pub(crate) fn cookie<'h>(headers: &'h HeaderMap, wanted: &str) -> Option<&'h str> {
    let pairs = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split(';'));
    let mut named = pairs
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(name, _)| *name == wanted);
    named.next().map(|(_, value)| value.trim_matches('"'))
}
