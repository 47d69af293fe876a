//! Platform access tokens: what a component inside Altinn's clusters says about itself, signed with the cluster's certificate.
//! Source: Altinn/altinn-accesstoken, AccessTokenGenerator.cs.

use std::{borrow::Cow, fmt, sync::Arc, time::Duration};

use altinn_runtime::BoxFuture;
use aws_lc_rs::digest;
use serde_json::{Map, Value};

use crate::{
    base64,
    clock::{Clock, SystemClock, unix},
    error::AuthError,
    key::{KeyError, KeyErrorKind, PrivateKey},
    request::TokenRequest,
    signer::{self, Algorithm, KeyId, Signer},
    source::{Identity, TokenSource},
    token::Token,
};

/// What a token lives.
const LIFE: Duration = Duration::from_secs(300);
/// How long before it was made a token begins to be valid.
const BACKDATED: u64 = 5;

/// Signs platform access tokens (header `PlatformAccessToken`).
///
/// Only components inside Altinn's clusters and apps that run there have the certificate; others use
/// [`TestToken::platform_access`](crate::TestToken::platform_access) in test environments, or have no use for them. A token that
/// was given to you goes into a [`StaticToken`](crate::StaticToken) or [`CallbackSource`](crate::CallbackSource).
#[derive(Clone)]
pub struct PlatformTokenSigner {
    issuer: String,
    app: String,
    key: PrivateKey,
    x5t: String,
    clock: Arc<dyn Clock>,
}

impl PlatformTokenSigner {
    /// Tokens of `app` (an app, or the name of a component), issued by `issuer` (the code of the app's owner, such as `ttd`, or
    /// `platform`). The key has to come with its certificate.
    ///
    /// # Errors
    /// When the key has no certificate.
    pub fn new(issuer: impl Into<String>, app: impl Into<String>, key: PrivateKey) -> Result<Self, KeyError> {
        let thumbprint = match key.key_id() {
            KeyId::Chain(chain) => chain
                .first()
                .map(|leaf| digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, leaf)),
            KeyId::Kid(_) => None,
        };
        let thumbprint = thumbprint.ok_or_else(|| {
            let message = "a platform token names the certificate of its key: read the key together with the certificate";
            KeyError::new(KeyErrorKind::NoKeyId, message)
        })?;
        let kid: String = thumbprint
            .as_ref()
            .iter()
            .map(|byte| format!("{byte:02X}"))
            .collect();
        Ok(Self {
            issuer: issuer.into(),
            app: app.into(),
            key: key.with_kid(kid).with_algorithm(Algorithm::Rs256),
            x5t: base64::url(thumbprint),
            clock: Arc::new(SystemClock),
        })
    }

    /// Reads the time here.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    async fn signed(&self) -> Result<Token, AuthError> {
        let now = self.clock.now();
        let seconds = unix(now);
        let header = [("x5t", Value::from(self.x5t.as_str())), ("typ", "JWT".into())];
        let claims = [
            ("urn:altinn:app", Value::from(self.app.as_str())),
            ("iss", self.issuer.as_str().into()),
            ("aud", "platform.altinn.no".into()),
            ("iat", seconds.into()),
            ("nbf", seconds.saturating_sub(BACKDATED).into()),
            ("exp", (seconds + LIFE.as_secs()).into()),
        ];
        let object = |members: &[(&str, Value)]| -> Map<_, _> {
            members
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect()
        };
        let token = signer::compact(&self.key.signing_key(), object(&header), &object(&claims)).await?;
        Ok(Token::new(token).with_expiry(now.checked_add(LIFE)))
    }
}

impl TokenSource for PlatformTokenSigner {
    fn identity(&self) -> Identity {
        Identity::new("platform")
            .with("issuer", self.issuer.as_str())
            .with("app", self.app.as_str())
            .with("key", self.key.fingerprint())
            .with("certificate", self.x5t.as_str())
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(self.signed())
    }

    fn relevant<'r>(&self, _: &'r TokenRequest) -> Cow<'r, TokenRequest> {
        Cow::Owned(TokenRequest::default())
    }
}

impl fmt::Debug for PlatformTokenSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlatformTokenSigner")
            .field("issuer", &self.issuer)
            .field("app", &self.app)
            .finish_non_exhaustive()
    }
}
