//! The session: what a user makes once and gives to every client.

mod build;
mod builder;
mod check;
mod choice;
mod cookies;
mod credentials;
mod keys;
pub(crate) mod login;
mod origin;
mod plan;
mod scopes;
mod tenants;

use std::{collections::HashMap, fmt, sync::Arc, time::SystemTime};

use altinn_runtime::{Chain, Environment, Host, HttpClient, Middleware, TokenKind};

use crate::{
    cache::{Cached, TokenCache},
    clock::Clock,
    error::{AuthError, AuthErrorKind},
    fetch::FetchPolicy,
    realm::Realm,
    request::TokenRequest,
    retry::{Budget, Retry, RetryPolicy},
    scope::Scopes,
    signer::Signer,
    source::{Retrying, StaticToken, TokenSource},
    token::Token,
};

pub use builder::{MaskinportenClient, SessionBuilder};
pub use check::{CheckError, Fault};
pub use cookies::AppCookies;
pub(crate) use credentials::{Credentials, Spare};
pub use keys::{ApiKey, SubscriptionKeys};
use origin::Origins;
#[cfg(test)]
pub(crate) use origin::is_of;
pub use scopes::ScopePolicy;
pub use tenants::Sessions;

/// Every credential of one environment, and the layer that puts the right one on each request. Cheap to clone.
///
/// Each operation of a generated client says which kinds of token it takes and which scopes it needs; the session gets them,
/// keeps them, sends them to hosts of its environment and nowhere else, and repeats what may be repeated.
///
/// ```no_run
/// use altinn_auth::{Maskinporten, Session};
/// use altinn_runtime::Environment;
///
/// let session = Session::builder(Environment::Tt02)
///     .maskinporten(Maskinporten::test("my-client-id").jwk(&std::fs::read_to_string("key.json")?))
///     .build()?;
/// // let orders = altinn_notifications::Client::new(Environment::Tt02, &session);
/// # drop(session);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Session {
    shared: Arc<Shared>,
    sources: Sources,
    acting: TokenRequest,
    cookies: Option<AppCookies>,
}

/// What a session and those derived from it have in common.
struct Shared {
    environment: Environment,
    /// Of the environment.
    realm: Option<Realm>,
    origins: Origins,
    scopes: ScopePolicy,
    granted: Option<Scopes>,
    extra_scopes: Scopes,
    extra_scopes_by_api: HashMap<String, Scopes>,
    default_scopes: Scopes,
    preferred: HashMap<(String, Option<String>), TokenKind>,
    subscription_keys: SubscriptionKeys,
    retry: RetryPolicy,
    fetch: FetchPolicy,
    budget: Arc<Budget>,
    clock: Arc<dyn Clock>,
    /// Of the Maskinporten client.
    signer: Option<Arc<dyn Signer>>,
}

/// Where each kind of token comes from.
#[derive(Clone, Default)]
struct Sources {
    maskinporten: Option<Arc<dyn TokenSource>>,
    altinn: Option<Arc<dyn TokenSource>>,
    idporten: Option<Arc<dyn TokenSource>>,
    dialog: Option<Arc<dyn TokenSource>>,
    platform: Option<Arc<dyn TokenSource>>,
    api_key: Option<ApiKey>,
    /// Those of Altinn II, where it has a way in of its own.
    altinn2: Option<Altinn2Sources>,
}

/// What a way into Altinn II gives; nothing else is sent there then.
#[derive(Clone, Default)]
struct Altinn2Sources {
    maskinporten: Option<Arc<dyn TokenSource>>,
    idporten: Option<Arc<dyn TokenSource>>,
    login: Option<Arc<dyn TokenSource>>,
    /// Shows the enterprise certificate.
    certificate: Option<HttpClient>,
    /// The audience of Maskinporten tokens.
    resource: String,
}

impl Altinn2Sources {
    fn of(&self, kind: TokenKind) -> Option<&Arc<dyn TokenSource>> {
        match kind {
            TokenKind::Maskinporten => self.maskinporten.as_ref(),
            TokenKind::IdPorten => self.idporten.as_ref(),
            TokenKind::Altinn2Login => self.login.as_ref(),
            _ => None,
        }
    }
}

impl Sources {
    /// The way into Altinn II, for operations that are there.
    fn altinn2(&self, host: Host) -> Option<&Altinn2Sources> {
        self.altinn2.as_ref().filter(|_| host == Host::Altinn2)
    }

    fn of(&self, kind: TokenKind, host: Host) -> Option<&Arc<dyn TokenSource>> {
        if let Some(altinn2) = self.altinn2(host) {
            return altinn2.of(kind);
        }
        match kind {
            TokenKind::Altinn => self.altinn.as_ref(),
            TokenKind::Maskinporten => self.maskinporten.as_ref(),
            TokenKind::IdPorten => self.idporten.as_ref(),
            TokenKind::Dialog => self.dialog.as_ref(),
            TokenKind::Platform => self.platform.as_ref(),
            _ => None,
        }
    }

    fn has(&self, kind: TokenKind, host: Host) -> bool {
        match kind {
            TokenKind::ApiKey => self.api_key.is_some(),
            TokenKind::EnterpriseCertificate => self.certificate(host).is_some(),
            _ => self.of(kind, host).is_some(),
        }
    }

    fn certificate(&self, host: Host) -> Option<&HttpClient> {
        self.altinn2(host)?.certificate.as_ref()
    }
}

impl Session {
    /// A session for this environment.
    pub fn builder(environment: Environment) -> SessionBuilder {
        SessionBuilder::new(environment)
    }

    /// The environment that its credentials are for.
    #[must_use]
    pub fn environment(&self) -> &Environment {
        &self.shared.environment
    }

    /// The same session on behalf of somebody: an organisation that has delegated, a system user, a consent.
    ///
    /// What the function returns, without its scopes, becomes part of every request for a Maskinporten or Altinn token. The new
    /// session shares tokens, keys and budget with this one.
    ///
    /// ```no_run
    /// # fn example(session: &altinn_auth::Session) -> Result<(), altinn_auth::InvalidValue> {
    /// let customer = "312043211".parse()?;
    /// let for_customer = session.acting(|request| request.consumer(customer));
    /// # drop(for_customer);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn acting(&self, change: impl FnOnce(TokenRequest) -> TokenRequest) -> Self {
        let acting = change(self.acting.clone()).with_scopes(Scopes::none());
        Self {
            acting,
            ..self.clone()
        }
    }

    /// The same session with Altinn tokens from elsewhere: the token of a user who called us, for instance.
    ///
    /// See [`Token::from_incoming`] and [`RefreshedToken`](crate::RefreshedToken).
    #[must_use]
    pub fn with_altinn(&self, source: impl TokenSource + 'static) -> Self {
        let shared = &*self.shared;
        let sources = Sources {
            altinn: Some(kept(
                Arc::new(source),
                &shared.retry,
                &shared.fetch,
                &TokenCache::new(),
                &shared.clock,
            )),
            ..self.sources.clone()
        };
        Self {
            sources,
            ..self.clone()
        }
    }

    /// The same session, sending its Altinn tokens to apps in the cookie of a browser instead of as bearer.
    #[must_use]
    pub fn with_cookies(&self, cookies: AppCookies) -> Self {
        Self {
            cookies: Some(cookies),
            ..self.clone()
        }
    }

    /// The same session with the token of one dialog, as Dialogporten gives it along with the dialog.
    #[must_use]
    pub fn with_dialog_token(&self, token: Token) -> Self {
        let sources = Sources {
            dialog: Some(Arc::new(StaticToken::new(token))),
            ..self.sources.clone()
        };
        Self {
            sources,
            ..self.clone()
        }
    }

    /// When the key of the session's Maskinporten client expires: Digdir's keys last a year. Remind somebody, or rotate, in time.
    ///
    /// Known where the JWK has `exp` (seconds since 1970), as the key files of `altinn-selfservice` have; `None` otherwise.
    #[must_use]
    pub fn key_expires_at(&self) -> Option<SystemTime> {
        self.shared.signer.as_ref()?.expires_at()
    }

    /// The layer that puts credentials on requests, without the one that repeats them: for chains of your own.
    #[must_use]
    pub fn credentials(&self) -> Arc<dyn Middleware> {
        Arc::new(Credentials::new(self.clone()))
    }

    /// A token of this kind with these scopes, for a call that no generated client makes.
    ///
    /// # Errors
    /// When the session has no source of that kind, or the source has no token.
    pub async fn token(&self, kind: TokenKind, scopes: Scopes) -> Result<Token, AuthError> {
        let source = self.sources.of(kind, Host::Platform).ok_or_else(|| {
            AuthError::new(
                AuthErrorKind::NotConfigured,
                format!("the session has no source of {} tokens", choice::name(kind)),
            )
        })?;
        let request = self.acting.clone().with_scopes(scopes);
        match source.ready(&request) {
            Some(token) => Ok(token),
            None => source.token(&request).await,
        }
    }
}

/// A source behind a cache, asked again by the policy where that may help.
fn kept(
    source: Arc<dyn TokenSource>,
    retry: &RetryPolicy,
    fetch: &FetchPolicy,
    cache: &TokenCache,
    clock: &Arc<dyn Clock>,
) -> Arc<dyn TokenSource> {
    let retrying = Retrying::new(source, retry.clone(), Arc::clone(clock));
    let cached = Cached::with(Arc::new(retrying), cache.clone(), Arc::clone(clock));
    Arc::new(cached.fetch_policy(fetch.clone().with_retries(retry)))
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = choice::ALL
            .into_iter()
            .filter(|kind| {
                let hosts = [Host::Platform, Host::Altinn2];
                hosts.into_iter().any(|host| self.sources.has(*kind, host))
            })
            .collect::<Vec<_>>();
        f.debug_struct("Session")
            .field("environment", &self.shared.environment.name())
            .field("tokens", &kinds)
            .field("scopes", &self.shared.scopes)
            .finish_non_exhaustive()
    }
}

/// One layer, which repeats what may be repeated and puts credentials on each attempt.
impl From<&Session> for Chain {
    fn from(session: &Session) -> Self {
        let shared = &session.shared;
        let retry = Retry::with(
            shared.retry.clone(),
            Arc::clone(&shared.clock),
            Arc::clone(&shared.budget),
        );
        let credentials = Credentials::new(session.clone());
        let layer: Arc<dyn Middleware> = Arc::new(retry.around(credentials));
        Self::from(layer)
    }
}

impl From<Session> for Chain {
    fn from(session: Session) -> Self {
        Self::from(&session)
    }
}
