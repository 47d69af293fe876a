//! Who gives Maskinporten tokens.

use std::sync::Arc;

use altinn_runtime::Environment;

use crate::numbers::InvalidValue;

/// An instance of Maskinporten. Its name is the audience of assertions and stands in the `iss` of its tokens.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issuer {
    /// `https://maskinporten.no/`.
    Prod,
    /// `https://test.maskinporten.no/`.
    Test,
    /// Another one: Digdir's own, or a sandbox.
    Custom(Arc<CustomIssuer>),
}

/// The addresses of another instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CustomIssuer {
    name: String,
    token_endpoint: String,
}

impl Issuer {
    /// Another instance: its name as it is written in tokens, and the address of its token endpoint.
    ///
    /// # Errors
    /// When one of the two is no https URL (plain http is for this machine only).
    pub fn custom(name: &str, token_endpoint: &str) -> Result<Self, InvalidValue> {
        for url in [name, token_endpoint] {
            // The same rules as for the hosts of an environment.
            Environment::custom(url).map_err(|_| {
                InvalidValue::new(
                    "issuer",
                    "name and token endpoint are https URLs (http for this machine only)",
                )
            })?;
        }
        let custom = CustomIssuer {
            name: name.to_owned(),
            token_endpoint: token_endpoint.to_owned(),
        };
        Ok(Self::Custom(Arc::new(custom)))
    }

    /// The instance that an environment of Altinn trusts; `None` where that is not known beforehand (localtest, own hosts).
    ///
    /// Production trusts production, all others trust test.
    #[must_use]
    pub fn of(environment: &Environment) -> Option<Self> {
        match environment {
            Environment::Prod => Some(Self::Prod),
            Environment::Local | Environment::Custom(_) => None,
            _ => Some(Self::Test),
        }
    }

    /// Its name, with the slash at its end where it has one.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Prod => "https://maskinporten.no/",
            Self::Test => "https://test.maskinporten.no/",
            Self::Custom(custom) => &custom.name,
        }
    }

    /// The address of its token endpoint.
    #[must_use]
    pub fn token_endpoint(&self) -> &str {
        match self {
            Self::Prod => "https://maskinporten.no/token",
            Self::Test => "https://test.maskinporten.no/token",
            Self::Custom(custom) => &custom.token_endpoint,
        }
    }

    /// The address of its public keys: beside the token endpoint, at `jwk`.
    pub(crate) fn jwks_uri(&self) -> String {
        let endpoint = self.token_endpoint();
        let base = endpoint.rsplit_once('/').map_or(endpoint, |(base, _)| base);
        format!("{base}/jwk")
    }
}
