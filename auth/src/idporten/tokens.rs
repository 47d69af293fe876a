//! What a login gives, and how it is kept alive.

use std::{borrow::Cow, fmt, sync::Arc, time::SystemTime};

use altinn_runtime::BoxFuture;
use serde::Deserialize;

use super::{IdPorten, SERVER, discovery::Metadata};
use crate::{
    claims::Claims,
    clock::Clock,
    error::{AuthError, AuthErrorKind},
    maskinporten::TokenAnswer,
    realm::Realm,
    request::TokenRequest,
    secret::Secret,
    source::{Identity, Renew, Renewing, TokenSource},
    token::Token,
    verify::{VerifyError, VerifyErrorKind},
};

/// The tokens of a person who has logged in.
#[derive(Clone)]
pub struct PersonTokens {
    access: Token,
    refresh: Option<Secret>,
    id_token: Option<Secret>,
    claims: Option<Claims>,
}

impl PersonTokens {
    /// Tokens that were kept: what [`PersonSource::tokens`] gave before the program was started again. With a refresh token
    /// the access token may have run out.
    #[must_use]
    pub fn restore(access: Token, refresh: Option<Secret>) -> Self {
        Self {
            access,
            refresh,
            id_token: None,
            claims: None,
        }
    }

    /// The access token.
    #[must_use]
    pub fn access(&self) -> &Token {
        &self.access
    }

    /// The refresh token, if the client may have one.
    #[must_use]
    pub fn refresh(&self) -> Option<&Secret> {
        self.refresh.as_ref()
    }

    /// The ID token as it came; a logout takes it as `id_token_hint`.
    #[must_use]
    pub fn id_token(&self) -> Option<&Secret> {
        self.id_token.as_ref()
    }

    /// What the ID token says, verified. `None` without the scope `openid`.
    #[must_use]
    pub fn claims(&self) -> Option<&Claims> {
        self.claims.as_ref()
    }
}

impl fmt::Debug for PersonTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PersonTokens")
            .field("access", &self.access)
            .field("refresh", &self.refresh.is_some())
            .finish_non_exhaustive()
    }
}

/// Reads the answer of the token endpoint; the ID token is not verified yet.
pub(super) fn read(body: &[u8], sent: SystemTime) -> Result<PersonTokens, AuthError> {
    #[derive(Default, Deserialize)]
    struct Others {
        id_token: Option<Secret>,
        refresh_token: Option<Secret>,
    }
    let access = TokenAnswer::read(body, SERVER)?.into_token(sent, SERVER)?;
    let others: Others = serde_json::from_slice(body).unwrap_or_default();
    Ok(PersonTokens {
        access,
        refresh: others.refresh_token,
        id_token: others.id_token,
        claims: None,
    })
}

impl IdPorten {
    /// Verifies the ID token (OpenID Connect Core, section 3.1.3.7). `nonce`: that of the login, where there was one.
    pub(super) async fn checked(
        &self,
        mut tokens: PersonTokens,
        nonce: Option<&Secret>,
        metadata: &Metadata,
    ) -> Result<PersonTokens, AuthError> {
        let untrusted = |error: VerifyError| {
            let transient = error.is_transient();
            let message = format!("the ID token of {SERVER} is not to be trusted: {error}");
            AuthError::new(AuthErrorKind::Malformed, message)
                .with_transient(transient)
                .with_source(error)
        };
        let Some(id_token) = &tokens.id_token else {
            if nonce.is_some() && self.inner.scopes.contains("openid") {
                return Err(crate::source::malformed(
                    SERVER,
                    "there is no ID token, although `openid` was asked for",
                ));
            }
            return Ok(tokens);
        };
        let client_id = self.inner.client_id.as_str();
        let verifier = metadata.verifier.clone().audience(client_id);
        let claims = verifier.verify(id_token.expose()).await.map_err(untrusted)?;
        if claims.audience().len() > 1 && claims.get("azp").and_then(|azp| azp.as_str()) != Some(client_id) {
            return Err(untrusted(VerifyError::new(VerifyErrorKind::Audience)));
        }
        let named = claims
            .get("nonce")
            .and_then(|nonce| nonce.as_str())
            .map(Secret::from);
        if nonce.is_some() && named.as_ref() != nonce {
            return Err(untrusted(VerifyError::new(VerifyErrorKind::Nonce)));
        }
        tokens.claims = Some(claims);
        Ok(tokens)
    }

    /// Fresh tokens for a refresh token. It may be good for one use: keep the new one.
    ///
    /// # Errors
    /// When the refresh token is no longer good, the client is a public one, or ID-porten cannot be reached.
    pub async fn refresh(&self, refresh: &Secret) -> Result<PersonTokens, AuthError> {
        let metadata = self.inner.discovery.metadata(&self.inner.clock).await?;
        let form = vec![
            ("grant_type", Secret::new("refresh_token")),
            ("refresh_token", refresh.clone()),
        ];
        let sent = self.inner.clock.now();
        let answer = self.post(&metadata.token, form).await?;
        let tokens = read(&answer.body, sent)?;
        self.checked(tokens, None, &metadata).await
    }

    /// A source of the person's access tokens, for a session. It refreshes them as long as ID-porten lets it.
    #[must_use]
    pub fn source(&self, tokens: PersonTokens) -> PersonSource {
        PersonSource {
            renewing: Arc::new(Renewing::new("idporten", tokens, self.clone())),
        }
    }

    /// Whether it is production or test; `None`: another issuer than Digdir's.
    pub(super) fn realm(&self) -> Option<Realm> {
        Realm::of_issuer(self.inner.discovery.issuer())
    }
}

/// The access tokens of a person who has logged in. Put a [`Cached`](crate::Cached) around it; sessions do so themselves.
#[derive(Clone)]
pub struct PersonSource {
    renewing: Arc<Renewing<IdPorten>>,
}

impl PersonSource {
    /// The tokens as they are now: to be kept, if the program is to go on after a restart.
    #[must_use]
    pub fn tokens(&self) -> PersonTokens {
        self.renewing.held()
    }
}

impl Renew for IdPorten {
    type Held = PersonTokens;

    fn token(held: &PersonTokens) -> &Token {
        &held.access
    }

    fn renew<'a>(&'a self, held: &'a PersonTokens) -> BoxFuture<'a, Result<PersonTokens, AuthError>> {
        Box::pin(async move {
            let refresh = held.refresh.as_ref().ok_or_else(|| {
                AuthError::new(
                    AuthErrorKind::Refused,
                    "the login has run out and there is no refresh token: log in again",
                )
            })?;
            let mut fresh = self.refresh(refresh).await?;
            // What the answer leaves out stays as it was (RFC 6749, section 6).
            fresh.refresh = fresh.refresh.or_else(|| held.refresh.clone());
            fresh.id_token = fresh.id_token.or_else(|| held.id_token.clone());
            fresh.claims = fresh.claims.or_else(|| held.claims.clone());
            Ok(fresh)
        })
    }

    fn clock(&self) -> &dyn Clock {
        &*self.inner.clock
    }
}

impl TokenSource for PersonSource {
    fn identity(&self) -> Identity {
        self.renewing.identity()
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(async {
            let token = self.renewing.next().await?;
            Ok(token.with_realm(self.renewing.by().realm()))
        })
    }

    fn relevant<'r>(&self, _: &'r TokenRequest) -> Cow<'r, TokenRequest> {
        Cow::Owned(TokenRequest::default())
    }

    fn realm(&self) -> Option<Realm> {
        self.renewing.by().realm()
    }
}

impl fmt::Debug for PersonSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PersonSource")
            .field("client", self.renewing.by())
            .finish_non_exhaustive()
    }
}
