//! Tokens as if their owners had asked for them: for tests that are not about getting tokens.

use serde_json::{Value, json};

use super::{Sandbox, SandboxError};
use crate::{exchange, keys::Issuer};

impl Sandbox {
    /// A Maskinporten token for an organisation, as if a client of it had asked.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn maskinporten_token(&self, organisation: &str, scopes: &str) -> Result<String, SandboxError> {
        let now = self.world.clock.seconds();
        let claims = json!({
            "iss": self.world.maskinporten(), "client_id": self.world.id("client"), "scope": scopes,
            "client_amr": "private_key_jwt", "token_type": "Bearer",
            "consumer": {"authority": "iso6523-actorid-upis", "ID": format!("0192:{organisation}")},
            "iat": now, "exp": now + self.world.settings.maskinporten_life, "jti": self.world.id("maskinporten token"),
        });
        self.sign(Issuer::Maskinporten, &claims)
    }

    /// An Altinn token for a service owner: code (such as `ttd`), number of nine digits, and scopes.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn org_token(&self, org: &str, organisation: &str, scopes: &str) -> Result<String, SandboxError> {
        let claims = json!({
            "scope": scopes, "urn:altinn:org": org, "urn:altinn:orgNumber": organisation,
            "urn:altinn:authenticatemethod": "maskinporten", "urn:altinn:authlevel": 3,
            "consumer": {"authority": "iso6523-actorid-upis", "ID": format!("0192:{organisation}")},
        });
        self.altinn_token(claims)
    }

    /// An Altinn token for an organisation that is no service owner.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn organisation_token(&self, organisation: &str, scopes: &str) -> Result<String, SandboxError> {
        let claims = json!({
            "scope": scopes, "urn:altinn:orgNumber": organisation,
            "urn:altinn:authenticatemethod": "maskinporten", "urn:altinn:authlevel": 3,
            "consumer": {"authority": "iso6523-actorid-upis", "ID": format!("0192:{organisation}")},
        });
        self.altinn_token(claims)
    }

    /// An Altinn token for a person, by a (synthetic) national identity number.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn person_token(&self, pid: &str, scopes: &str) -> Result<String, SandboxError> {
        let (user, party, uuid) = exchange::person(self.world.seed, pid);
        let claims = json!({
            "scope": scopes, "pid": pid, "nameid": user.to_string(), "urn:altinn:userid": user,
            "urn:altinn:partyid": party, "urn:altinn:party:uuid": uuid,
            "urn:altinn:authenticatemethod": "TestID", "urn:altinn:authlevel": 3,
        });
        self.altinn_token(claims)
    }

    fn altinn_token(&self, claims: Value) -> Result<String, SandboxError> {
        let exp = self.world.clock.seconds() + self.world.settings.altinn_life;
        self.sign(Issuer::Altinn, &exchange::issued(&self.world, claims, exp))
    }

    /// A platform access token of a component or an app of an issuer (`platform`, or the code of a service owner).
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn platform_token(&self, issuer: &str, app: &str) -> Result<String, SandboxError> {
        let now = self.world.clock.seconds();
        let claims = json!({
            "iss": issuer, "urn:altinn:app": app, "aud": "platform.altinn.no",
            "nbf": now - 5, "iat": now, "exp": now + 300,
        });
        self.sign(Issuer::Component, &claims)
    }

    /// A token of Altinn Studio for one of its developers, to be exchanged with the provider `altinnstudio`; it lives five minutes.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn studio_token(&self, developer: &str) -> Result<String, SandboxError> {
        let now = self.world.clock.seconds();
        let claims = json!({
            "iss": "studio", "urn:altinn:app": "studio.designer", "sub": developer, "jti": self.world.id("studio token"),
            "nbf": now - 5, "iat": now, "exp": now + 300,
        });
        self.sign(Issuer::Studio, &claims)
    }

    fn sign(&self, issuer: Issuer, claims: &Value) -> Result<String, SandboxError> {
        self.world.keys.sign(issuer, claims).map_err(SandboxError)
    }
}
