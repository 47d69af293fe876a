//! Altinn Authentication: another issuer's token for an Altinn token, and an Altinn token for a fresh one.
//! Source: Altinn/altinn-authentication, docs/flows/token-exchange.md.

mod refreshed;

use std::{borrow::Cow, fmt, sync::Arc};

use altinn_runtime::{BoxFuture, Environment, Host, HttpClient, HttpRequest, Method, StatusCode, header};

use crate::{
    clock::{Clock, SystemClock},
    error::{AuthError, AuthErrorKind, ConfigError},
    http::{self, Answer},
    realm::{self, Realm},
    refusal::shown,
    request::TokenRequest,
    retry::{Attempts, RetryPolicy, retry_after},
    source::{Identity, TokenSource, plain_token},
    token::Token,
};

pub use refreshed::RefreshedToken;
pub(crate) use refreshed::{COOKIE_NAME, cookie};

/// How the other side is named in errors.
const SERVER: &str = "Altinn Authentication";

/// Whose tokens are exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Provider {
    /// Maskinporten: organisations, suppliers, system users.
    Maskinporten,
    /// ID-porten: people.
    IdPorten,
    /// Altinn Studio, for Altinn's own use.
    Studio,
}

impl Provider {
    fn path(self) -> &'static str {
        match self {
            Self::Maskinporten => "maskinporten",
            Self::IdPorten => "id-porten",
            Self::Studio => "altinnstudio",
        }
    }
}

/// What talks to Altinn Authentication of one environment. Cheap to clone.
#[derive(Clone)]
pub struct AltinnAuthentication {
    base: String,
    environment: &'static str,
    realm: Option<Realm>,
    /// `None`: the one that is shared.
    http: Option<HttpClient>,
    clock: Arc<dyn Clock>,
    retry: RetryPolicy,
}

impl AltinnAuthentication {
    /// That of this environment.
    ///
    /// # Errors
    /// None today.
    pub fn new(environment: &Environment) -> Result<Self, ConfigError> {
        Ok(Self::of(environment))
    }

    pub(crate) fn of(environment: &Environment) -> Self {
        Self {
            base: environment.base(Host::Platform).to_owned(),
            environment: environment.name(),
            realm: Realm::of(environment),
            http: None,
            clock: Arc::new(SystemClock),
            retry: RetryPolicy::default(),
        }
    }

    /// Sends with this HTTP client, which should have time limits.
    #[must_use]
    pub fn http(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }

    /// Reads the time here.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Repeats what failed by this policy.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Exchanges a token once.
    ///
    /// `test_org`: an organisation that is Digdir gets the token of its test department (`ttd`); ignored for all others. It has
    /// nothing to do with test environments.
    ///
    /// # Errors
    /// When Altinn does not take the token, or cannot be reached.
    pub async fn exchange(
        &self,
        provider: Provider,
        token: &Token,
        test_org: bool,
    ) -> Result<Token, AuthError> {
        let query = if test_org { "?test=true" } else { "" };
        let path = format!("/authentication/api/v1/exchange/{}{query}", provider.path());
        self.ask(&path, token, |answer| refused_exchange(provider, answer))
            .await
    }

    /// Gives a fresh Altinn token for one that is still good.
    ///
    /// # Errors
    /// When the token is no longer good, or Altinn cannot be reached.
    pub async fn refresh(&self, token: &Token) -> Result<Token, AuthError> {
        self.ask("/authentication/api/v1/refresh", token, |answer| {
            let why =
                "the Altinn token cannot be refreshed: it has expired or is not valid here; log in again";
            match answer.status {
                StatusCode::UNAUTHORIZED => {
                    AuthError::new(AuthErrorKind::LoginRequired, why).with_status(answer.status)
                }
                _ => refused(answer, why),
            }
        })
        .await
    }

    async fn ask(
        &self,
        path: &str,
        token: &Token,
        refusal: impl Fn(&Answer) -> AuthError,
    ) -> Result<Token, AuthError> {
        realm::check(token.realm(), self.realm)?;
        let bearer = token.bearer().ok_or_else(|| {
            AuthError::new(
                AuthErrorKind::InvalidRequest,
                "the token to exchange has characters that no header can carry",
            )
        })?;
        let http = http::given_or_shared(self.http.as_ref())?;
        let sent = self.clock.now();
        let address = http::address(&format!("{}{path}", self.base), SERVER)?;
        let mut request = HttpRequest::new(Method::GET, address);
        let headers = request.headers_mut();
        headers.insert(header::AUTHORIZATION, bearer);
        headers.insert(header::ACCEPT, header::HeaderValue::from_static("text/plain"));
        let result = http::send(&http, request, SERVER).await;
        let status = result.as_ref().map_or(0, |answer| answer.status.as_u16());
        tracing::debug!(operation = "altinn_token", status, "token request");
        let answer = result?;
        if !answer.status.is_success() {
            let wait = retry_after(&answer.headers, self.clock.now());
            return Err(refusal(&answer).with_retry_after(wait));
        }
        Ok(plain_token(&answer.body, answer.sent(sent), SERVER)?.with_realm(self.realm))
    }
}

impl fmt::Debug for AltinnAuthentication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AltinnAuthentication")
            .field("base", &self.base)
            .finish_non_exhaustive()
    }
}

fn refused(answer: &Answer, message: &str) -> AuthError {
    let message = format!("{SERVER} answered {}: {message}", answer.status);
    AuthError::new(AuthErrorKind::Refused, message)
        .with_status(answer.status)
        .with_transient(answer.is_passing())
}

fn refused_exchange(provider: Provider, answer: &Answer) -> AuthError {
    let advice = match (answer.status.as_u16(), provider) {
        (400, _) => {
            let words = shown(&String::from_utf8_lossy(&answer.body));
            return refused(answer, &format!("the token cannot be exchanged there: {words}"));
        }
        (401, Provider::IdPorten) => {
            "the token is not accepted; it must be an ID-porten access token (a JWT, not the id_token) of the same environment, \
             with a scope beginning with `altinn:`, of a person who is known in Altinn"
        }
        (401, _) => {
            "the token is not accepted; Maskinporten's test environment goes with Altinn's test environments and production with \
             production; Altinn also answers so while its registers are down"
        }
        (403, _) => "the token has no scope that begins with `altinn:`",
        (410, _) => {
            "the request had the header X-Altinn-EnterpriseUser-Authentication: enterprise users are gone with Altinn II; \
             use a system user"
        }
        (429, _) => "too many requests",
        (500.., _) => "the server has trouble; try again later",
        _ => "the token cannot be exchanged",
    };
    refused(answer, advice)
}

/// Altinn tokens made from the tokens of another source.
///
/// It keeps none: put a [`Cached`](crate::Cached) around it, and one around the source within.
#[derive(Clone)]
pub struct Exchange {
    source: Arc<dyn TokenSource>,
    provider: Provider,
    altinn: AltinnAuthentication,
    test_org: bool,
}

impl Exchange {
    /// Exchanges the tokens of `source`.
    pub fn new(source: impl TokenSource + 'static, provider: Provider, altinn: AltinnAuthentication) -> Self {
        Self {
            source: Arc::new(source),
            provider,
            altinn,
            test_org: false,
        }
    }

    /// Whether Digdir acts as its test department `ttd`. No effect for others, and nothing to do with test environments.
    #[must_use]
    pub fn test_org(mut self, test_org: bool) -> Self {
        self.test_org = test_org;
        self
    }

    async fn exchanged(&self, request: &TokenRequest) -> Result<Token, AuthError> {
        let altinn = &self.altinn;
        let mut attempts = Attempts::new(&altinn.retry, &*altinn.clock);
        let mut token = self.source.token(request).await?;
        let mut renewed = false;
        loop {
            let error = match altinn.exchange(self.provider, &token, self.test_org).await {
                Ok(token) => return Ok(token),
                Err(error) => error,
            };
            // It may have expired on the way: once more, with a fresh one.
            if error.status() == Some(StatusCode::UNAUTHORIZED) && !renewed {
                renewed = true;
                self.source.invalidate(request, &token);
                let fresh = self.source.token(request).await?;
                if !fresh.is_same(&token) {
                    token = fresh;
                    continue;
                }
            }
            if !error.is_transient() {
                return Err(error);
            }
            match attempts.next(error.retry_after(), &*altinn.clock) {
                Some(wait) => altinn.clock.sleep(wait).await,
                None => return Err(error.exhausted()),
            }
            // Waiting can take longer than the token lives; the source gives it again if it is still good.
            token = self.source.token(request).await?;
        }
    }
}

impl TokenSource for Exchange {
    fn identity(&self) -> Identity {
        Identity::new("exchange")
            .with("provider", self.provider.path())
            .with("environment", self.altinn.environment)
            .with("platform", self.altinn.base.as_str())
            .with("test", self.test_org.to_string())
            .upon(&self.source.identity())
    }

    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(self.exchanged(request))
    }

    fn relevant<'r>(&self, request: &'r TokenRequest) -> Cow<'r, TokenRequest> {
        self.source.relevant(request)
    }

    fn realm(&self) -> Option<Realm> {
        self.altinn.realm
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("identity", &self.identity())
            .finish_non_exhaustive()
    }
}
