//! Where a job runs: in a sandbox that it starts, or in the environment that the variables name.

use std::{fmt, time::Duration};

use altinn_auth::{Config, Scopes, Session};
use altinn_runtime::{Environment, TokenKind, WaitOptions};
use altinn_sandbox::{ClientRegistration, RegisteredClient, Sandbox};

use crate::Outcome;

/// The organisation number of the service owner in a sandbox.
pub const OWNER: &str = "310000019";

/// Where settings come from: a name gives a value, as with environment variables.
type Variables = Box<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// An environment and a session for it. A sandbox runs for as long as this value lives.
pub struct Place {
    /// What clients are made for.
    pub environment: Environment,
    /// What clients authenticate with.
    pub session: Session,
    /// The sandbox, where it is one.
    pub sandbox: Option<Sandbox>,
    /// How to wait for what takes the servers a while. A sandbox is a thousand times faster than Altinn.
    pub patience: WaitOptions,
    variables: Variables,
}

/// Somebody else who takes part in a job, with a Maskinporten client of their own.
#[derive(Debug)]
pub struct Other {
    /// The number of the organisation that the client belongs to.
    pub organisation: String,
    /// The id of the client.
    pub client_id: String,
    /// A session with it.
    pub session: Session,
}

impl Place {
    /// A sandbox with a client of the service owner `ttd` that has these scopes.
    ///
    /// # Errors
    /// When it cannot start.
    pub async fn sandbox(scopes: &[&str]) -> Outcome<Self> {
        Self::sandbox_with(scopes, scopes).await
    }

    /// A sandbox whose client was granted other scopes than the program thinks.
    ///
    /// # Errors
    /// When it cannot start.
    pub async fn sandbox_with(scopes: &[&str], granted: &[&str]) -> Outcome<Self> {
        let sandbox = Sandbox::start().await?;
        let owner = ClientRegistration::new(OWNER).service_owner("ttd");
        let client = sandbox
            .register_client(owner.scopes(granted.iter().copied()))
            .await?;
        let config = in_sandbox(&sandbox, &client)?;
        Ok(Self {
            environment: config.environment()?,
            session: session(&config, scopes, Some(&sandbox))?,
            sandbox: Some(sandbox),
            patience: WaitOptions::new().first(Duration::from_millis(10)),
            variables: Box::new(|_| None),
        })
    }

    /// The environment that `ALTINN_ENVIRONMENT`, `ALTINN_CLIENT_ID` and `ALTINN_JWK` name, or a sandbox without them.
    ///
    /// # Errors
    /// When the variables cannot be read, or the sandbox cannot start.
    pub async fn from_env(scopes: &[&str]) -> Outcome<Self> {
        Self::from_variables(scopes, |name| std::env::var(name).ok()).await
    }

    /// The same with variables from elsewhere.
    ///
    /// # Errors
    /// When the variables cannot be read, or the sandbox cannot start.
    pub async fn from_variables(
        scopes: &[&str],
        variables: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Outcome<Self> {
        if variables("ALTINN_ENVIRONMENT").is_none() {
            return Self::sandbox(scopes).await;
        }
        let config = Config::from_variables(&variables)?;
        Ok(Self {
            environment: config.environment()?,
            session: session(&config, scopes, None)?,
            sandbox: None,
            patience: WaitOptions::new(),
            variables: Box::new(variables),
        })
    }

    /// A client of somebody else who takes part, such as `RECIPIENT`. A sandbox makes one for the organisation; elsewhere it is
    /// that of `ALTINN_RECIPIENT_CLIENT_ID` and `ALTINN_RECIPIENT_JWK`.
    ///
    /// # Errors
    /// When a variable is missing or cannot be read.
    pub async fn other(&self, name: &str, organisation: &str, scopes: &[&str]) -> Outcome<Other> {
        if let Some(sandbox) = &self.sandbox {
            let client = ClientRegistration::new(organisation).scopes(scopes.iter().copied());
            let client = sandbox.register_client(client).await?;
            return Ok(Other {
                session: session(&in_sandbox(sandbox, &client)?, scopes, Some(sandbox))?,
                organisation: organisation.to_owned(),
                client_id: client.client_id,
            });
        }
        let id = self.setting(&format!("ALTINN_{name}_CLIENT_ID"), "")?;
        let key = self.setting(&format!("ALTINN_{name}_JWK"), "")?;
        let config = Config::from_variables(|variable| match variable {
            "ALTINN_CLIENT_ID" => Some(id.clone()),
            "ALTINN_JWK" => Some(key.clone()),
            other => (self.variables)(other),
        })?;
        Ok(Other {
            session: session(&config, scopes, None)?,
            organisation: organisation.to_owned(),
            client_id: id,
        })
    }

    /// What a job must know about the environment: `in_sandbox` in a sandbox, and the value of a variable elsewhere.
    ///
    /// # Errors
    /// When the variable is not set.
    pub fn setting(&self, variable: &str, in_sandbox: &str) -> Outcome<String> {
        if self.sandbox.is_some() {
            return Ok(in_sandbox.to_owned());
        }
        let value = (self.variables)(variable).filter(|value| !value.trim().is_empty());
        value.ok_or_else(|| {
            format!(
                "{variable} is not set; outside the sandbox this job needs it (see the top of the example)"
            )
            .into()
        })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.sandbox {
            Some(sandbox) => write!(f, "in a sandbox at {}", sandbox.base_url()),
            None => write!(f, "in {}", self.environment),
        }
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Place")
            .field("environment", &self.environment)
            .field("session", &self.session)
            .finish_non_exhaustive()
    }
}

/// What the variables would say if they named a client of this sandbox.
fn in_sandbox(sandbox: &Sandbox, client: &RegisteredClient) -> Outcome<Config> {
    Ok(Config::from_variables(|name| match name {
        "ALTINN_ENVIRONMENT" => Some(sandbox.base_url().to_owned()),
        "ALTINN_ISSUER" => Some(sandbox.maskinporten()),
        "ALTINN_TOKEN_ENDPOINT" => Some(sandbox.token_endpoint()),
        "ALTINN_CLIENT_ID" => Some(client.client_id.clone()),
        "ALTINN_JWK" => Some(client.private_jwk.clone()),
        _ => None,
    })?)
}

fn session(config: &Config, scopes: &[&str], sandbox: Option<&Sandbox>) -> Outcome<Session> {
    let owner = scopes.iter().filter(|scope| **scope == "altinn:serviceowner");
    let mut session = config
        .session()?
        // Only with this scope does Altinn know the service owner in an organisation, and a subscription that the one has made
        // is not the other's: all tokens have it, or none.
        .extra_scopes(Scopes::new(owner)?)
        // Where an operation takes one of several scopes, it is called with one of these.
        .granted(Scopes::new(scopes)?)
        // Operations that name no scope still need a token, and there is none without a scope.
        .default_scopes(Scopes::new(scopes)?)
        // Correspondence takes Maskinporten's own tokens of service owners only, and exchanged ones of everybody.
        .prefer("altinn-correspondence", TokenKind::Altinn);
    if let Some(sandbox) = sandbox {
        session = session.subscription_key_for_all(sandbox.subscription_key());
    }
    Ok(session.build()?)
}
