//! Who gives Maskinporten tokens.

use std::{
    fmt,
    hash::{Hash, Hasher},
    sync::{Arc, OnceLock},
};

use altinn_runtime::{Environment, HttpClient, HttpRequest, Method};
use serde::Deserialize;
use url::Url;

use crate::{
    error::{AuthError, AuthErrorKind},
    http,
    numbers::InvalidValue,
};

const SERVER: &str = "the issuer of Maskinporten tokens";

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
pub struct CustomIssuer {
    /// Where its metadata are, if that is all that was said.
    well_known: Option<Url>,
    addresses: OnceLock<Addresses>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Addresses {
    name: String,
    token_endpoint: String,
    jwks_uri: Option<String>,
}

/// What is read of the metadata (RFC 8414, section 2).
#[derive(Deserialize)]
struct Metadata {
    issuer: String,
    token_endpoint: String,
    jwks_uri: Option<String>,
}

/// The same rules as for the hosts of an environment: https, or this machine.
fn check(what: &'static str, url: &str) -> Result<(), InvalidValue> {
    let checked = Environment::custom(url).map(drop);
    checked.map_err(|_| InvalidValue::new(what, "it is an https URL (http for this machine only)"))
}

impl CustomIssuer {
    fn known(addresses: Addresses) -> Self {
        Self {
            well_known: None,
            addresses: OnceLock::from(addresses),
        }
    }

    /// What tells it from others, the same before and after its metadata are there.
    fn identity(&self) -> (Option<&Url>, Option<&Addresses>) {
        match &self.well_known {
            Some(url) => (Some(url), None),
            None => (None, self.addresses.get()),
        }
    }
}

impl PartialEq for CustomIssuer {
    fn eq(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }
}

impl Eq for CustomIssuer {}

impl Hash for CustomIssuer {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.identity().hash(state);
    }
}

impl fmt::Debug for CustomIssuer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomIssuer")
            .field("well_known", &self.well_known.as_ref().map(Url::as_str))
            .field("addresses", &self.addresses.get())
            .finish()
    }
}

impl Issuer {
    /// Another instance: its name as it is written in tokens, and the address of its token endpoint.
    ///
    /// # Errors
    /// When one of the two is no https URL (plain http is for this machine only).
    pub fn custom(name: &str, token_endpoint: &str) -> Result<Self, InvalidValue> {
        check("issuer", name)?;
        check("token endpoint", token_endpoint)?;
        Ok(Self::Custom(Arc::new(CustomIssuer::known(Addresses {
            name: name.to_owned(),
            token_endpoint: token_endpoint.to_owned(),
            jwks_uri: None,
        }))))
    }

    /// The instance whose metadata (RFC 8414) are at this address, such as
    /// `https://maskinporten.no/.well-known/oauth-authorization-server`. They are fetched before the first token, unless it is one
    /// of Digdir's two.
    ///
    /// # Errors
    /// When it is no https URL (plain http is for this machine only) of metadata.
    pub fn well_known(url: &str) -> Result<Self, InvalidValue> {
        check("well-known URL", url)?;
        let base = url.split_once("/.well-known/").map(|(base, _)| base);
        let base = base.ok_or(InvalidValue::new(
            "well-known URL",
            "it has no /.well-known/ in it",
        ))?;
        if let Some(known) = [Self::Prod, Self::Test]
            .into_iter()
            .find(|known| known.name().trim_end_matches('/') == base)
        {
            return Ok(known);
        }
        let url = Url::parse(url).map_err(|_| InvalidValue::new("well-known URL", "it is no URL"))?;
        Ok(Self::Custom(Arc::new(CustomIssuer {
            well_known: Some(url),
            addresses: OnceLock::new(),
        })))
    }

    /// The same instance with the address of its public keys (JWKS).
    ///
    /// # Errors
    /// When it is no https URL (plain http is for this machine only).
    pub fn with_keys(&self, jwks_uri: &str) -> Result<Self, InvalidValue> {
        check("address of the keys", jwks_uri)?;
        Ok(Self::Custom(Arc::new(CustomIssuer::known(Addresses {
            name: self.name().to_owned(),
            token_endpoint: self.token_endpoint().to_owned(),
            jwks_uri: Some(jwks_uri.to_owned()),
        }))))
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

    /// Its name, with the slash at its end where it has one; the address of its metadata as long as only that is known.
    #[must_use]
    pub fn name(&self) -> &str {
        self.part(
            "https://maskinporten.no/",
            "https://test.maskinporten.no/",
            |addresses| &addresses.name,
        )
    }

    /// The address of its token endpoint; that of its metadata as long as only that is known.
    #[must_use]
    pub fn token_endpoint(&self) -> &str {
        self.part(
            "https://maskinporten.no/token",
            "https://test.maskinporten.no/token",
            |addresses| &addresses.token_endpoint,
        )
    }

    fn part<'i>(
        &'i self,
        prod: &'static str,
        test: &'static str,
        of: impl FnOnce(&'i Addresses) -> &'i String,
    ) -> &'i str {
        match self {
            Self::Prod => prod,
            Self::Test => test,
            Self::Custom(custom) => match (custom.addresses.get(), &custom.well_known) {
                (Some(addresses), _) => of(addresses),
                (None, Some(url)) => url.as_str(),
                (None, None) => "",
            },
        }
    }

    /// What tells it from others in a cache: name and token endpoint, or the address of its metadata.
    pub(crate) fn identity(&self) -> (&str, &str) {
        let well_known = match self {
            Self::Custom(custom) => custom.well_known.as_ref(),
            _ => None,
        };
        well_known.map_or_else(
            || (self.name(), self.token_endpoint()),
            |url| (url.as_str(), url.as_str()),
        )
    }

    /// The address of its public keys: where it said, or beside the token endpoint, at `jwk`.
    pub(crate) fn jwks_uri(&self) -> String {
        let said = match self {
            Self::Custom(custom) => custom
                .addresses
                .get()
                .and_then(|addresses| addresses.jwks_uri.clone()),
            _ => None,
        };
        said.unwrap_or_else(|| {
            let endpoint = self.token_endpoint();
            let base = endpoint.rsplit_once('/').map_or(endpoint, |(base, _)| base);
            format!("{base}/jwk")
        })
    }

    /// Fetches the metadata where only their address is known. Once they are there it costs nothing.
    pub(crate) async fn resolve(&self, http: Option<&HttpClient>) -> Result<(), AuthError> {
        let Self::Custom(custom) = self else {
            return Ok(());
        };
        let (None, Some(url)) = (custom.addresses.get(), &custom.well_known) else {
            return Ok(());
        };
        let addresses = fetched(url, http).await?;
        // Somebody else may have been faster, with the same answer.
        let _ = custom.addresses.set(addresses);
        Ok(())
    }
}

async fn fetched(url: &Url, http: Option<&HttpClient>) -> Result<Addresses, AuthError> {
    let wrong = |why: &str| {
        AuthError::new(
            AuthErrorKind::Malformed,
            format!("the metadata of {SERVER} {why}"),
        )
    };
    let http = http::given_or_shared(http)?;
    let answer = http::send(&http, HttpRequest::new(Method::GET, url.clone()), SERVER).await?;
    if !answer.status.is_success() {
        let error = wrong(&format!("cannot be had: it answered {}", answer.status));
        return Err(error
            .with_status(answer.status)
            .with_transient(answer.is_passing()));
    }
    let read: Metadata =
        serde_json::from_slice(&answer.body).map_err(|_| wrong("are not what RFC 8414 asks for"))?;
    // Else one issuer could pass itself off as another (RFC 8414, section 3.3). Maskinporten's name has a slash at its end that
    // the address of its metadata has not.
    let base = url
        .as_str()
        .split_once("/.well-known/")
        .map_or("", |(base, _)| base);
    if read.issuer.trim_end_matches('/') != base {
        return Err(wrong("name another issuer"));
    }
    for url in [&read.token_endpoint].into_iter().chain(&read.jwks_uri) {
        check("address", url).map_err(|_| wrong("have an address that is not https"))?;
    }
    Ok(Addresses {
        name: read.issuer,
        token_endpoint: read.token_endpoint,
        jwks_uri: read.jwks_uri,
    })
}
