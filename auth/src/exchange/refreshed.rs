//! An Altinn token that somebody brought along, kept alive by refreshing it.

use std::{
    fmt,
    sync::{Arc, Mutex},
};

use altinn_runtime::{
    BoxFuture,
    header::{AUTHORIZATION, COOKIE, HeaderMap},
};

use super::AltinnAuthentication;
use crate::{
    error::AuthError,
    request::TokenRequest,
    source::{Identity, TokenSource},
    sync::lock,
    token::Token,
};

/// The cookie that holds the Altinn token of a browser session.
const COOKIE_NAME: &str = "AltinnStudioRuntime";

/// The Altinn token of somebody who called us: a user of an app, or a component of the platform.
///
/// Put a [`Cached`](crate::Cached) around it: it gives the token first, and a refreshed one each time it is asked again.
#[derive(Clone)]
pub struct RefreshedToken {
    state: Arc<Mutex<State>>,
    altinn: AltinnAuthentication,
    identity: Identity,
}

struct State {
    token: Token,
    given: bool,
}

impl RefreshedToken {
    /// Keeps this token alive.
    #[must_use]
    pub fn new(token: Token, altinn: AltinnAuthentication) -> Self {
        let state = Arc::new(Mutex::new(State { token, given: false }));
        Self {
            state,
            altinn,
            identity: Identity::unique("refreshed"),
        }
    }

    async fn next(&self) -> Result<Token, AuthError> {
        let token = {
            let mut state = lock(&self.state);
            if !std::mem::replace(&mut state.given, true) {
                return Ok(state.token.clone());
            }
            state.token.clone()
        };
        let fresh = self.altinn.refresh(&token).await?;
        lock(&self.state).token = fresh.clone();
        Ok(fresh)
    }
}

impl TokenSource for RefreshedToken {
    fn identity(&self) -> Identity {
        self.identity.clone()
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(self.next())
    }

    fn relevant(&self, _: &TokenRequest) -> TokenRequest {
        TokenRequest::default()
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
    /// with the cookie itself need one.
    #[must_use]
    pub fn from_incoming(headers: &HeaderMap) -> Option<Self> {
        let bearer = headers.get(AUTHORIZATION).and_then(|value| {
            let (scheme, token) = value.to_str().ok()?.trim().split_once(' ')?;
            scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
        });
        let cookie = || {
            let pairs = headers
                .get_all(COOKIE)
                .iter()
                .filter_map(|value| value.to_str().ok())
                .flat_map(|text| text.split(';'));
            let mut named = pairs
                .filter_map(|pair| pair.trim().split_once('='))
                .filter(|(name, _)| *name == COOKIE_NAME);
            named.next().map(|(_, value)| value.trim_matches('"'))
        };
        bearer
            .or_else(cookie)
            .filter(|token| !token.is_empty())
            .map(Self::new)
    }
}
