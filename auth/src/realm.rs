//! Production and test: two worlds whose tokens, keys and people have nothing to do with each other.

use altinn_runtime::Environment;

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
    /// That of an environment of Altinn; `None` where it is not known beforehand (localtest, own hosts).
    #[must_use]
    pub fn of(environment: &Environment) -> Option<Self> {
        match environment {
            Environment::Prod => Some(Self::Production),
            Environment::Local | Environment::Custom(_) => None,
            _ => Some(Self::Test),
        }
    }

    /// That of an issuer, by the name that stands in the `iss` of its tokens; `None` for those that are not known here.
    pub(crate) fn of_issuer(name: &str) -> Option<Self> {
        let host = name.strip_prefix("https://")?.split('/').next()?;
        match host {
            "maskinporten.no" | "idporten.no" | "platform.altinn.no" => Some(Self::Production),
            "test.maskinporten.no" | "test.idporten.no" | "platform.tt02.altinn.no" => Some(Self::Test),
            _ if host.starts_with("platform.") && host.ends_with(".altinn.cloud") => Some(Self::Test),
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
