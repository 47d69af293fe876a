//! Whether the token server accepts a key.

use altinn_auth::{Issuer, Maskinporten, PrivateKey, Reason, Refusal, Scopes, TokenRequest, TokenSource};
use altinn_runtime::{BoxFuture, HttpClient};

use crate::Error;

/// Tries a key at the token server.
pub trait Probe: Send + Sync {
    /// Whether a token request signed with this key succeeds. `false` means: not yet.
    fn accepts<'a>(&'a self, client_id: &'a str, key: &'a PrivateKey) -> BoxFuture<'a, Result<bool, Error>>;
}

/// Asks Maskinporten for a token.
#[derive(Clone, Debug)]
pub struct MaskinportenProbe {
    issuer: Issuer,
    scopes: Scopes,
    http: Option<HttpClient>,
}

impl MaskinportenProbe {
    /// Asks this issuer for these scopes, which the client must have.
    #[must_use]
    pub fn new(issuer: Issuer, scopes: Scopes) -> Self {
        Self {
            issuer,
            scopes,
            http: None,
        }
    }

    /// Sends with this HTTP client.
    #[must_use]
    pub fn http(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }
}

impl Probe for MaskinportenProbe {
    fn accepts<'a>(&'a self, client_id: &'a str, key: &'a PrivateKey) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async move {
            let mut client = Maskinporten::builder(self.issuer.clone(), client_id).signer(key.clone());
            if let Some(http) = &self.http {
                client = client.http(http.clone());
            }
            let client = client.build()?;
            match client.token(&TokenRequest::new(self.scopes.clone())).await {
                Ok(_) => Ok(true),
                // A client or key that Maskinporten does not know yet is why one waits here.
                Err(error) => match error.refusal().map(Refusal::reason) {
                    Some(Reason::UnknownKey | Reason::UnknownClient | Reason::KeyIdRequired) => Ok(false),
                    _ => Err(error.into()),
                },
            }
        })
    }
}
