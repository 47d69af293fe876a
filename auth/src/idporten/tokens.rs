//! What a login gives.

use std::fmt;

use serde::Deserialize;

use super::{IdPorten, SERVER, discovery::Metadata};
use crate::{
    claims::Claims,
    error::{AuthError, AuthErrorKind},
    http::Sent,
    maskinporten::TokenAnswer,
    realm::Realm,
    secret::Secret,
    token::{Token, unverified_claims},
    verify::{VerifyError, VerifyErrorKind},
};

/// The tokens of a person who has logged in.
#[derive(Clone)]
pub struct PersonTokens {
    pub(super) access: Token,
    pub(super) refresh: Option<Secret>,
    pub(super) id_token: Option<Secret>,
    pub(super) claims: Option<Claims>,
}

impl PersonTokens {
    /// Tokens that were kept: what [`PersonSource::on_rotated`](crate::PersonSource::on_rotated) or
    /// [`PersonSource::tokens`](crate::PersonSource::tokens) gave before the program was started again. With a refresh token the
    /// access token may have run out.
    #[must_use]
    pub fn restore(access: Token, refresh: Option<Secret>) -> Self {
        Self {
            access,
            refresh,
            id_token: None,
            claims: None,
        }
    }

    /// The same with the ID token that was kept along with them: renewed tokens have to be of the same person, and a logout
    /// takes it.
    #[must_use]
    pub fn with_id_token(mut self, id_token: Secret) -> Self {
        self.id_token = Some(id_token);
        self
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

    /// The ID token as it came; [`IdPorten::logout_url`] takes it along.
    #[must_use]
    pub fn id_token(&self) -> Option<&Secret> {
        self.id_token.as_ref()
    }

    /// What the ID token says, verified. `None` without the scope `openid`, and for tokens that were restored or not verified
    /// yet.
    #[must_use]
    pub fn claims(&self) -> Option<&Claims> {
        self.claims.as_ref()
    }

    /// Who has logged in (`sub`), by the ID token.
    pub(super) fn subject(&self) -> Option<String> {
        text(unverified_claims(self.id_token.as_ref()?.expose())?.get("sub"))
    }

    /// The security level of the login (`acr`): by the verified ID token, else by the access token, which came from ID-porten
    /// itself.
    pub(super) fn level(&self) -> Option<String> {
        match &self.claims {
            Some(claims) => text(claims.get("acr")),
            None => text(unverified_claims(self.access.expose())?.get("acr")),
        }
    }
}

fn text(value: Option<&serde_json::Value>) -> Option<String> {
    value?.as_str().map(ToOwned::to_owned)
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
pub(super) fn read(body: &[u8], sent: Sent) -> Result<PersonTokens, AuthError> {
    #[derive(Default, Deserialize)]
    struct Others {
        id_token: Option<Secret>,
        refresh_token: Option<Secret>,
    }
    let access = TokenAnswer::read(body, SERVER)?.into_token(sent, SERVER)?;
    let others: Others = serde_json::from_slice(body).unwrap_or_default();
    Ok(PersonTokens {
        access,
        refresh: others.refresh_token.filter(|token| !token.is_empty()),
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
                .with_source_of(error)
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
    /// If this future is dropped or the answer is lost, the refresh token may be used up all the same. [`IdPorten::source`] sees
    /// to that.
    ///
    /// # Errors
    /// When the refresh token is no longer good, the client is a public one, or ID-porten cannot be reached.
    pub async fn refresh(&self, refresh: &Secret) -> Result<PersonTokens, AuthError> {
        let metadata = self.inner.discovery.metadata().await?;
        let sent = self.inner.clock.now();
        let answer = self.post(&metadata.token, renewal(refresh.clone())).await?;
        let tokens = read(&answer.body, answer.sent(sent))?;
        self.checked(tokens, None, &metadata).await
    }

    /// Whether it is production or test; `None`: another issuer than Digdir's.
    pub(super) fn realm(&self) -> Option<Realm> {
        Realm::of_issuer(self.inner.discovery.issuer())
    }
}

/// The form of a renewal, without the client's authentication (RFC 6749, section 6).
pub(super) fn renewal(refresh: Secret) -> Vec<(&'static str, Secret)> {
    vec![
        ("grant_type", Secret::new("refresh_token")),
        ("refresh_token", refresh),
    ]
}
