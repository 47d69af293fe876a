//! Altinn's test token generator. Source: Altinn/AltinnTestTools, README.

use std::{fmt, sync::Arc};

use altinn_runtime::{BoxFuture, Environment, HttpClient};

use super::{TestToken, server::Server};
use crate::{
    base64,
    clock::Clock,
    error::{AuthError, AuthErrorKind, ConfigError, Problems},
    realm::{self, Realm},
    request::TokenRequest,
    scope::Scopes,
    secret::Secret,
    source::{Identity, TokenSource},
    token::{Token, sensitive},
};

const SERVER: &str = "the test token generator";
const BASE: &str = "https://altinn-testtools-token-generator.azurewebsites.net/api";
/// The longest list of scopes that the generator takes, in characters.
const MAX_SCOPES: usize = 500;

/// How one shows oneself to the generator.
#[derive(Clone)]
#[non_exhaustive]
pub enum GeneratorLogin {
    /// User name and password, as Altinn hands them out.
    Basic(String, Secret),
    /// Maskinporten tokens of the test environment, with the scope `altinn:testtools/tokengenerator`.
    Maskinporten(Arc<dyn TokenSource>),
}

impl fmt::Debug for GeneratorLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Basic(..) => "Basic(…)",
            Self::Maskinporten(_) => "Maskinporten(…)",
        })
    }
}

/// A source of Altinn tokens from the test token generator. Put it into a session with
/// [`SessionBuilder::altinn`](crate::SessionBuilder::altinn).
#[derive(Clone)]
pub struct TestTokenGenerator {
    server: Server,
    environment: &'static str,
    login: GeneratorLogin,
    what: TestToken,
}

impl TestTokenGenerator {
    /// Tokens of this kind for a test environment.
    ///
    /// # Errors
    /// For production, localtest and hosts of one's own, which have no generator.
    pub fn new(
        environment: &Environment,
        login: GeneratorLogin,
        what: TestToken,
    ) -> Result<Self, ConfigError> {
        let mut problems = Problems::default();
        if matches!(
            environment,
            Environment::Prod | Environment::Local | Environment::Custom(_)
        ) {
            problems.add(format!(
                "environment: there is no test token generator for {environment}"
            ));
        }
        Self::with(environment.name(), BASE, login, what, problems)
    }

    /// Tokens of this kind from a generator elsewhere. `environment`: what the generator calls it, such as `tt02`, or `none`.
    ///
    /// # Errors
    /// When `base` is no https URL (plain http is for this machine only).
    pub fn at(
        base: &str,
        environment: &'static str,
        login: GeneratorLogin,
        what: TestToken,
    ) -> Result<Self, ConfigError> {
        let mut problems = Problems::default();
        problems.take("base", Environment::custom(base));
        Self::with(environment, base, login, what, problems)
    }

    fn with(
        environment: &'static str,
        base: &str,
        login: GeneratorLogin,
        what: TestToken,
        mut problems: Problems,
    ) -> Result<Self, ConfigError> {
        if let GeneratorLogin::Maskinporten(source) = &login
            && source.realm() == Some(Realm::Production)
        {
            problems.add(
                "login: the generator takes tokens of Maskinporten's test environment, not of production",
            );
        }
        let server = Server::new(SERVER, base, &mut problems);
        problems.check()?;
        Ok(Self {
            server: server.ok_or_else(ConfigError::default)?,
            environment,
            login,
            what,
        })
    }

    /// Asks with this HTTP client, which should have time limits: for a proxy, a root certificate or an identity of your own.
    #[must_use]
    pub fn http(mut self, http: HttpClient) -> Self {
        self.server.http = http;
        self
    }

    /// Reads the time here.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.server.clock = Arc::new(clock);
        self
    }

    async fn generated(&self, request: &TokenRequest) -> Result<Token, AuthError> {
        let scopes = request.scopes().to_string();
        let allowed =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b":/_-,. ".contains(&byte);
        if scopes.len() > MAX_SCOPES || !scopes.bytes().all(allowed) {
            let message = "the generator takes scopes of lower-case letters, digits and `:/_-.`, together up to 500 characters";
            return Err(AuthError::new(AuthErrorKind::InvalidRequest, message));
        }
        let mut query = vec![("env", self.environment)];
        if !scopes.is_empty() {
            query.push(("scopes", scopes.as_str()));
        }
        let parameters = self.what.parameters.iter();
        query.extend(parameters.map(|(name, value)| (*name, value.as_str())));
        let authorization = match &self.login {
            GeneratorLogin::Basic(user, password) => sensitive(&format!(
                "Basic {}",
                base64::standard(format!("{user}:{}", password.expose()))
            )),
            GeneratorLogin::Maskinporten(source) => {
                let scope = Scopes::lenient("altinn:testtools/tokengenerator");
                let token = source.token(&TokenRequest::new(scope)).await?;
                realm::check(token.realm(), Some(Realm::Test))?;
                token.bearer()
            }
        };
        let endpoint = self.what.endpoint;
        let advice = |status| match status {
            400 => "a parameter is missing or wrong",
            401 => {
                "the user name or password is wrong, or the Maskinporten token is not one of the test environment"
            }
            403 => "the Maskinporten token lacks the scope `altinn:testtools/tokengenerator`",
            _ => "no token came",
        };
        let token = self.server.token(endpoint, &query, authorization, advice).await?;
        Ok(token.with_realm(self.realm()))
    }
}

impl TokenSource for TestTokenGenerator {
    fn identity(&self) -> Identity {
        let parameters = self.what.parameters.iter();
        let parameters = parameters.fold(Identity::new("generator"), |identity, (name, value)| {
            identity.with_hidden(name, value)
        });
        let login = match &self.login {
            GeneratorLogin::Basic(user, _) => Identity::new("basic").with_hidden("user", user),
            GeneratorLogin::Maskinporten(source) => source.identity(),
        };
        parameters
            .with("base", self.server.base())
            .with("environment", self.environment)
            .with("endpoint", self.what.endpoint)
            .upon(&login)
    }

    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(self.generated(request))
    }

    /// What it makes for `none` belongs to no environment.
    fn realm(&self) -> Option<Realm> {
        (self.environment != "none").then_some(Realm::Test)
    }
}

impl fmt::Debug for TestTokenGenerator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestTokenGenerator")
            .field("environment", &self.environment)
            .field("what", &self.what)
            .finish_non_exhaustive()
    }
}
