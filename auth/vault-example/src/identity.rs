//! The identity that Azure gives to a machine.

use std::time::{Duration, SystemTime};

use altinn_auth::{AuthError, AuthErrorKind, Identity, Token, TokenRequest, TokenSource};
use altinn_runtime::{BoxFuture, Failure, HttpClient, HttpRequest, Method, header};
use serde::Deserialize;
use url::Url;

/// Where every virtual machine finds it.
const ENDPOINT: &str = "http://169.254.169.254/metadata/identity/oauth2/token";

/// Tokens of a managed identity, for the vault.
///
/// Source: learn.microsoft.com, "How to use managed identities on an Azure VM to acquire an access token".
pub struct ManagedIdentity {
    endpoint: String,
    http: HttpClient,
}

#[derive(Deserialize)]
struct Answer {
    access_token: String,
    /// Seconds, written as a text.
    expires_in: String,
}

impl ManagedIdentity {
    /// The identity of this machine.
    #[must_use]
    pub fn new(http: HttpClient) -> Self {
        Self {
            endpoint: ENDPOINT.to_owned(),
            http,
        }
    }

    /// The same from another address.
    #[must_use]
    pub fn at(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = endpoint.into();
        self
    }

    async fn ask(&self) -> Result<Token, AuthError> {
        let malformed = || {
            AuthError::new(
                AuthErrorKind::Malformed,
                "the identity endpoint answered with no token",
            )
        };
        let failed = |failure: Failure| {
            AuthError::new(
                AuthErrorKind::Connect,
                "the identity endpoint could not be reached",
            )
            .with_source(failure)
        };
        let query = [
            ("api-version", "2018-02-01"),
            ("resource", "https://vault.azure.net"),
        ];
        let url = Url::parse_with_params(&self.endpoint, query).map_err(|_| malformed())?;
        let sent = SystemTime::now();
        let mut ask = HttpRequest::new(Method::GET, url);
        let value = header::HeaderValue::from_static("true");
        ask.headers_mut().insert("metadata", value);
        let answer = self.http.send(ask).await.map_err(failed)?;
        let status = answer.status();
        if !status.is_success() {
            let error = AuthError::new(
                AuthErrorKind::Source,
                format!("the identity endpoint answered {status}"),
            );
            return Err(error.with_transient(status.is_server_error() || status.as_u16() == 429));
        }
        let body = answer.into_body().bytes().await.map_err(failed)?;
        let answer: Answer = serde_json::from_slice(&body).map_err(|_| malformed())?;
        let life = answer
            .expires_in
            .parse()
            .map(Duration::from_secs)
            .map_err(|_| malformed())?;
        Ok(Token::new(answer.access_token).with_expiry(sent.checked_add(life)))
    }
}

impl TokenSource for ManagedIdentity {
    fn identity(&self) -> Identity {
        Identity::new("managed-identity").with("endpoint", self.endpoint.as_str())
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(self.ask())
    }
}
