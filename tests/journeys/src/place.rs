//! Where a job runs: in a sandbox that it starts, or in the environment that the variables name.

use altinn_auth::{Config, Session};
use altinn_runtime::Environment;
use altinn_sandbox::{ClientRegistration, Sandbox};

use crate::Outcome;

/// An environment and a session for it. A sandbox runs for as long as this value lives.
#[derive(Debug)]
pub struct Place {
    /// What clients are made for.
    pub environment: Environment,
    /// What clients authenticate with.
    pub session: Session,
    /// The sandbox, where it is one.
    pub sandbox: Option<Sandbox>,
}

impl Place {
    /// A sandbox with a client of the service owner `ttd` that has these scopes.
    ///
    /// # Errors
    /// When it cannot start.
    pub async fn sandbox(scopes: &[&str]) -> Outcome<Self> {
        let sandbox = Sandbox::start().await?;
        let owner = ClientRegistration::new("310000001").service_owner("ttd");
        let client = sandbox
            .register_client(owner.scopes(scopes.iter().copied()))
            .await?;
        let config = Config::from_variables(|name| match name {
            "ALTINN_ENVIRONMENT" => Some(sandbox.base_url().to_owned()),
            "ALTINN_ISSUER" => Some(sandbox.maskinporten()),
            "ALTINN_TOKEN_ENDPOINT" => Some(sandbox.token_endpoint()),
            "ALTINN_CLIENT_ID" => Some(client.client_id.clone()),
            "ALTINN_JWK" => Some(client.private_jwk.clone()),
            _ => None,
        })?;
        Self::configured(&config, Some(sandbox))
    }

    /// The environment that `ALTINN_ENVIRONMENT`, `ALTINN_CLIENT_ID` and `ALTINN_JWK` name, or a sandbox without them.
    ///
    /// # Errors
    /// When the variables cannot be read, or the sandbox cannot start.
    pub async fn from_env(scopes: &[&str]) -> Outcome<Self> {
        if std::env::var_os("ALTINN_ENVIRONMENT").is_none() {
            return Self::sandbox(scopes).await;
        }
        Self::configured(&Config::from_env()?, None)
    }

    fn configured(config: &Config, sandbox: Option<Sandbox>) -> Outcome<Self> {
        let mut session = config.session()?;
        if let Some(sandbox) = &sandbox {
            session = session.subscription_key_for_all(sandbox.subscription_key());
        }
        Ok(Self {
            environment: config.environment()?,
            session: session.build()?,
            sandbox,
        })
    }
}
