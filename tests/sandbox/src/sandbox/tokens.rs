//! Tokens as if their owners had asked for them: for tests that are not about getting tokens.

use super::{Sandbox, SandboxError};

impl Sandbox {
    /// A Maskinporten token for an organisation, as if a client of it had asked.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn maskinporten_token(&self, organisation: &str, scopes: &str) -> Result<String, SandboxError> {
        self.world
            .maskinporten_token(organisation, scopes)
            .map_err(SandboxError)
    }

    /// An Altinn token for a service owner: code (such as `ttd`), number of nine digits, and scopes.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn org_token(&self, org: &str, organisation: &str, scopes: &str) -> Result<String, SandboxError> {
        self.world
            .org_token(org, organisation, scopes)
            .map_err(SandboxError)
    }

    /// An Altinn token for an organisation that is no service owner.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn organisation_token(&self, organisation: &str, scopes: &str) -> Result<String, SandboxError> {
        self.world
            .organisation_token(organisation, scopes)
            .map_err(SandboxError)
    }

    /// An Altinn token for a person, by a (synthetic) national identity number.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn person_token(&self, pid: &str, scopes: &str) -> Result<String, SandboxError> {
        self.world.person_token(pid, scopes).map_err(SandboxError)
    }

    /// An access token of ID-porten for a person, by a (synthetic) national identity number, with the level substantial.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn idporten_token(&self, pid: &str, scopes: &str) -> Result<String, SandboxError> {
        self.world.idporten_token(pid, scopes).map_err(SandboxError)
    }

    /// A platform access token of a component or an app of an issuer (`platform`, or the code of a service owner).
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn platform_token(&self, issuer: &str, app: &str) -> Result<String, SandboxError> {
        self.world.platform_token(issuer, app).map_err(SandboxError)
    }

    /// A token of Altinn Studio for one of its developers, to be exchanged with the provider `altinnstudio`; it lives five minutes.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn studio_token(&self, developer: &str) -> Result<String, SandboxError> {
        self.world.studio_token(developer).map_err(SandboxError)
    }
}
