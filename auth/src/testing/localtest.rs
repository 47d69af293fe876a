//! Tokens of localtest, Altinn on a developer's machine. Source: Altinn/altinn-studio, src/Runtime/localtest.

use std::{fmt, sync::Arc};

use altinn_runtime::{BoxFuture, Environment, Host, HttpClient, StatusCode};

use super::server::Server;
use crate::{
    clock::Clock,
    error::{AuthError, ConfigError, Problems},
    numbers::OrganisationNumber,
    request::TokenRequest,
    source::{Identity, TokenSource},
    token::Token,
};

const SERVER: &str = "localtest";

/// Who the token is of.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LocaltestUser {
    /// A test user.
    User {
        /// The id of the user.
        user_id: u32,
        /// The party that the user acts for; without it the user's own.
        party_id: Option<u32>,
        /// The security level of the login, 0 to 4.
        level: u8,
    },
    /// Somebody who has identified themselves with a user name.
    SelfIdentified(String),
    /// An organisation.
    Organisation(OrganisationNumber),
    /// A service owner: its organisation number and its code, such as `ttd`.
    ServiceOwner(OrganisationNumber, String),
    /// A system user: the id of its system, and its own.
    SystemUser(String, String),
    /// What another endpoint gives, such as `Home/auth/generate` or `authentication/api/v1/appToken`.
    Endpoint {
        /// Its path, without the address of localtest.
        path: String,
        /// Its parameters.
        query: Vec<(&'static str, String)>,
        /// The parameter that scopes go in: `scope`, or `scopes` for the older ones.
        scopes: &'static str,
    },
}

impl fmt::Debug for LocaltestUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::User { .. } => "User(…)",
            Self::SelfIdentified(_) => "SelfIdentified(…)",
            Self::Organisation(_) => "Organisation(…)",
            Self::ServiceOwner(..) => "ServiceOwner(…)",
            Self::SystemUser(..) => "SystemUser(…)",
            Self::Endpoint { .. } => "Endpoint(…)",
        })
    }
}

/// A request for a token.
struct Asked {
    endpoint: String,
    query: Vec<(&'static str, String)>,
    /// The parameter that scopes go in, where there is one.
    scopes: Option<&'static str>,
}

impl LocaltestUser {
    fn asked(&self) -> Asked {
        let number = |number: &OrganisationNumber| ("orgNumber", number.as_str().to_owned());
        let (name, query) = match self {
            Self::User {
                user_id,
                party_id,
                level,
            } => {
                let mut query = vec![
                    ("userId", user_id.to_string()),
                    ("authenticationLevel", level.to_string()),
                ];
                query.extend(party_id.map(|id| ("partyId", id.to_string())));
                ("user", query)
            }
            Self::SelfIdentified(name) => ("selfidentifieduser", vec![("username", name.clone())]),
            Self::Organisation(own) => ("org", vec![number(own)]),
            Self::ServiceOwner(own, org) => ("serviceowner", vec![number(own), ("org", org.clone())]),
            Self::SystemUser(system, user) => (
                "systemuser",
                vec![("systemId", system.clone()), ("systemUserId", user.clone())],
            ),
            Self::Endpoint { path, query, scopes } => {
                return Asked {
                    endpoint: path.trim_start_matches('/').to_owned(),
                    query: query.clone(),
                    scopes: Some(scopes),
                };
            }
        };
        Asked {
            endpoint: format!("Home/auth/{name}"),
            query,
            scopes: Some("scope"),
        }
    }

    /// The same from a localtest that does not have these endpoints yet, where that had a way.
    fn asked_before(&self) -> Option<Asked> {
        match self {
            Self::User {
                user_id,
                party_id: None,
                level,
            } => Some(Asked {
                endpoint: format!("Home/GetTestUserToken/{user_id}"),
                query: vec![("authenticationLevel", level.to_string())],
                scopes: None,
            }),
            Self::ServiceOwner(number, org) if org.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
                Some(Asked {
                    endpoint: format!("Home/GetTestOrgToken/{org}"),
                    query: vec![("orgNumber", number.as_str().to_owned())],
                    scopes: Some("scopes"),
                })
            }
            _ => None,
        }
    }
}

/// A source of Altinn tokens from localtest. Put it into a session with
/// [`SessionBuilder::altinn`](crate::SessionBuilder::altinn). Localtest has no exchange and no Maskinporten.
#[derive(Clone)]
pub struct Localtest {
    server: Server,
    user: LocaltestUser,
}

impl Localtest {
    /// Tokens of this user, from `http://local.altinn.cloud` ([`Environment::Local`]) or a base of one's own.
    ///
    /// # Errors
    /// For the environments of Altinn itself, which give nobody such tokens.
    pub fn new(environment: &Environment, user: LocaltestUser) -> Result<Self, ConfigError> {
        let mut problems = Problems::default();
        if !matches!(environment, Environment::Local | Environment::Custom(_)) {
            problems.add(format!("environment: {environment} is not localtest"));
        }
        let server = Server::new(SERVER, environment.base(Host::Platform), &mut problems);
        problems.check()?;
        Ok(Self {
            server: server.ok_or_else(ConfigError::default)?,
            user,
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

    async fn made(&self, request: &TokenRequest) -> Result<Token, AuthError> {
        let error = match self.get(self.user.asked(), request).await {
            Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => error,
            result => return result,
        };
        match self.user.asked_before() {
            Some(before) => self.get(before, request).await,
            None => Err(error),
        }
    }

    async fn get(&self, asked: Asked, request: &TokenRequest) -> Result<Token, AuthError> {
        let scopes = request.scopes().to_string();
        let mut query: Vec<_> = asked
            .query
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        query.extend(
            asked
                .scopes
                .filter(|_| !scopes.is_empty())
                .map(|name| (name, scopes.as_str())),
        );
        let advice = |status| match status {
            400 => "it knows no such user, or a parameter is wrong; see /Home/auth/info there",
            404 => "it is older than these endpoints; update it",
            _ => "no token came",
        };
        self.server.token(&asked.endpoint, &query, None, advice).await
    }
}

impl TokenSource for Localtest {
    fn identity(&self) -> Identity {
        let Asked { endpoint, query, .. } = self.user.asked();
        let identity = Identity::new("localtest")
            .with("base", self.server.base())
            .with("endpoint", endpoint);
        query.into_iter().fold(identity, |identity, (name, value)| {
            identity.with_hidden(name, &value)
        })
    }

    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(self.made(request))
    }
}

impl fmt::Debug for Localtest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Localtest")
            .field("base", &self.server)
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}
