//! Production and test: two worlds whose tokens, keys and people have nothing to do with each other.

use altinn_runtime::{Environment, Host};
use url::Url;

use crate::error::{AuthError, AuthErrorKind};

/// Which of the two worlds of Norwegian public login a token is of. Tokens of the one are worthless in the other, and have no
/// business there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Realm {
    /// Production: real people and organisations.
    Production,
    /// Test: Maskinporten's and ID-porten's test environments, and all of Altinn's.
    Test,
}

impl Realm {
    /// That of an environment of Altinn; `None` where it is not known beforehand (localtest, hosts of one's own that are none of
    /// Altinn's).
    #[must_use]
    pub fn of(environment: &Environment) -> Option<Self> {
        match environment {
            Environment::Prod => Some(Self::Production),
            Environment::Local => None,
            Environment::Custom(_) => Self::of_issuer(environment.base(Host::Platform)),
            _ => Some(Self::Test),
        }
    }

    /// That of an issuer, by the host of its name, however that is spelt; `None` for those that are not known here.
    pub(crate) fn of_issuer(name: &str) -> Option<Self> {
        let url = Url::parse(name).ok()?;
        let is_plain = url.username().is_empty() && url.password().is_none();
        if url.scheme() != "https" || url.port().is_some() || !is_plain {
            return None;
        }
        let host = url.host_str()?;
        match host.strip_suffix('.').unwrap_or(host) {
            "maskinporten.no"
            | "sky.maskinporten.no"
            | "idporten.no"
            | "login.idporten.no"
            | "platform.altinn.no" => Some(Self::Production),
            "test.maskinporten.no"
            | "test.sky.maskinporten.no"
            | "ver1.maskinporten.no"
            | "ver2.maskinporten.no"
            | "maskinporten.dev"
            | "test.idporten.no"
            | "login.test.idporten.no"
            | "idporten.dev"
            | "login.idporten.dev"
            | "platform.tt02.altinn.no" => Some(Self::Test),
            host if host.starts_with("platform.") && host.ends_with(".altinn.cloud") => Some(Self::Test),
            _ => None,
        }
    }

    /// The word for it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Production => "production",
            Self::Test => "test",
        }
    }
}

/// Refuses a token of the one world for the other; what is not known passes.
pub(crate) fn check(token: Option<Realm>, place: Option<Realm>) -> Result<(), AuthError> {
    match (token, place) {
        (Some(token), Some(place)) if token != place => {
            let message = format!(
                "the token is of {} and would go to {}: nothing was sent; use a source of the same environment",
                token.name(),
                place.name()
            );
            Err(AuthError::new(AuthErrorKind::WrongEnvironment, message))
        }
        _ => Ok(()),
    }
}
