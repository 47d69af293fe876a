//! Making tokens as if their owners had asked for them.

use serde_json::{Value, json};

use crate::{exchange, idporten::access_claims, keys::Issuer, world::World};

impl World {
    /// A Maskinporten token for an organisation, as if a client of it had asked.
    pub(crate) fn maskinporten_token(&self, organisation: &str, scopes: &str) -> Result<String, String> {
        let now = self.clock.seconds();
        let claims = json!({
            "iss": self.maskinporten(), "client_id": self.id("client"), "scope": scopes,
            "client_amr": "private_key_jwt", "token_type": "Bearer",
            "consumer": {"authority": "iso6523-actorid-upis", "ID": format!("0192:{organisation}")},
            "iat": now, "exp": now + self.settings.maskinporten_life, "jti": self.id("maskinporten token"),
        });
        self.sign(Issuer::Maskinporten, &claims)
    }

    /// An Altinn token for a service owner: code (such as `ttd`), number of nine digits, and scopes.
    pub(crate) fn org_token(&self, org: &str, organisation: &str, scopes: &str) -> Result<String, String> {
        let claims = json!({
            "scope": scopes, "urn:altinn:org": org, "urn:altinn:orgNumber": organisation,
            "urn:altinn:authenticatemethod": "maskinporten", "urn:altinn:authlevel": 3,
            "consumer": {"authority": "iso6523-actorid-upis", "ID": format!("0192:{organisation}")},
        });
        self.altinn_token(claims)
    }

    /// An Altinn token for an organisation that is no service owner.
    pub(crate) fn organisation_token(&self, organisation: &str, scopes: &str) -> Result<String, String> {
        let claims = json!({
            "scope": scopes, "urn:altinn:orgNumber": organisation,
            "urn:altinn:authenticatemethod": "maskinporten", "urn:altinn:authlevel": 3,
            "consumer": {"authority": "iso6523-actorid-upis", "ID": format!("0192:{organisation}")},
        });
        self.altinn_token(claims)
    }

    /// An Altinn token for a person, by a (synthetic) national identity number.
    pub(crate) fn person_token(&self, pid: &str, scopes: &str) -> Result<String, String> {
        let (user, party, uuid) = exchange::person(self.seed, pid);
        let claims = json!({
            "scope": scopes, "pid": pid, "nameid": user.to_string(), "urn:altinn:userid": user,
            "urn:altinn:partyid": party, "urn:altinn:party:uuid": uuid,
            "urn:altinn:authenticatemethod": "TestID", "urn:altinn:authlevel": 3,
        });
        self.altinn_token(claims)
    }

    /// An access token of ID-porten for a person, as if a client had been given it after a login at the substantial level.
    pub(crate) fn idporten_token(&self, pid: &str, scopes: &str) -> Result<String, String> {
        let (client, sid) = (self.id("client"), self.id("idporten session"));
        let person = (pid, "idporten-loa-substantial");
        let claims = access_claims(self, &client, scopes, person, &sid);
        self.sign(Issuer::IdPorten, &claims)
    }

    fn altinn_token(&self, claims: Value) -> Result<String, String> {
        let exp = self.clock.seconds() + self.settings.altinn_life;
        self.sign(Issuer::Altinn, &exchange::issued(self, claims, exp))
    }

    /// A platform access token of a component or an app of an issuer (`platform`, or the code of a service owner).
    pub(crate) fn platform_token(&self, issuer: &str, app: &str) -> Result<String, String> {
        let now = self.clock.seconds();
        let claims = json!({
            "iss": issuer, "urn:altinn:app": app, "aud": "platform.altinn.no",
            "nbf": now - 5, "iat": now, "exp": now + 300,
        });
        self.sign(Issuer::Component, &claims)
    }

    /// A token of Altinn Studio for one of its developers, to be exchanged with the provider `altinnstudio`; it lives five minutes.
    pub(crate) fn studio_token(&self, developer: &str) -> Result<String, String> {
        let now = self.clock.seconds();
        let claims = json!({
            "iss": "studio", "urn:altinn:app": "studio.designer", "sub": developer, "jti": self.id("studio token"),
            "nbf": now - 5, "iat": now, "exp": now + 300,
        });
        self.sign(Issuer::Studio, &claims)
    }

    fn sign(&self, issuer: Issuer, claims: &Value) -> Result<String, String> {
        self.keys.sign(issuer, claims)
    }
}
