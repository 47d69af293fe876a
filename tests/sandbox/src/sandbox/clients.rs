//! Clients of the sandbox's Maskinporten and ID-porten, and what is given to them.

use serde_json::{Value, json};

use super::{Sandbox, SandboxError};
use crate::{
    clock,
    jose::{self, SigningKey},
    maskinporten::{ClientKey, ClientRegistration, EnterpriseCertificate, RegisteredClient, certificate},
    world::locked,
};

/// How long a registered key holds, in seconds: a year.
const KEY_LIFE: i64 = 365 * 86_400;

impl Sandbox {
    /// Registers a client in its Maskinporten and makes a key for it.
    ///
    /// # Errors
    /// When no key can be made.
    pub async fn register_client(
        &self,
        client: ClientRegistration,
    ) -> Result<RegisteredClient, SandboxError> {
        let made = tokio::task::spawn_blocking(SigningKey::generate).await;
        let key = made
            .map_err(|error| SandboxError(error.to_string()))?
            .map_err(SandboxError)?;
        let client_id = self.world.id("client");
        self.add_client(&client_id, client);
        self.register_key(&client_id, key.kid(), key.n(), key.e());
        Ok(RegisteredClient {
            client_id,
            key_id: key.kid().to_owned(),
            private_jwk: key.private_jwk().to_string(),
        })
    }

    /// Registers a client that authenticates with an enterprise certificate (`x5c`) and has no registered key; gives its id.
    pub fn register_certificate_client(&self, client: ClientRegistration) -> String {
        let client_id = self.world.id("client");
        self.add_client(&client_id, client);
        client_id
    }

    /// Issues an enterprise certificate to an organisation, by its number of nine digits; it holds for three years.
    ///
    /// Its chain ends at a root that the sandboxes of this process share, and is worthless elsewhere.
    ///
    /// # Errors
    /// When no key can be made, or the certificate cannot be written.
    pub async fn enterprise_certificate(
        &self,
        organisation: &str,
    ) -> Result<EnterpriseCertificate, SandboxError> {
        let (organisation, from) = (organisation.to_owned(), self.world.clock.seconds() - 60);
        let issued =
            tokio::task::spawn_blocking(move || certificate::authority()?.issue(&organisation, from));
        let issued = issued.await.map_err(|error| SandboxError(error.to_string()))?;
        issued.map_err(SandboxError)
    }

    /// The root certificate (DER) at which the chains of enterprise certificates end.
    ///
    /// # Errors
    /// When no key can be made for it.
    pub async fn enterprise_root(&self) -> Result<Vec<u8>, SandboxError> {
        let made = tokio::task::spawn_blocking(certificate::authority).await;
        let authority = made.map_err(|error| SandboxError(error.to_string()))?;
        Ok(authority.map_err(SandboxError)?.root().to_vec())
    }

    fn add_client(&self, client_id: &str, registration: ClientRegistration) {
        locked(&self.world.registry).add(client_id, registration);
    }

    fn register_key(&self, client_id: &str, kid: &str, n: &[u8], e: &[u8]) {
        let until = self.world.clock.seconds() + KEY_LIFE;
        if let Some(client) = locked(&self.world.registry).clients.get_mut(client_id) {
            client.keys.push(ClientKey {
                kid: kid.to_owned(),
                n: n.to_vec(),
                e: e.to_vec(),
                until,
            });
        }
    }

    /// Replaces all keys of a client with these public JWKs, as Digdir's registration does.
    ///
    /// # Errors
    /// When the client is unknown, or an entry is no RSA key with `kid`, `n` and `e`.
    pub fn replace_keys(&self, client_id: &str, jwks: &[Value]) -> Result<(), SandboxError> {
        let number = |jwk: &Value, name: &str| jwk[name].as_str().and_then(jose::from_base64_url);
        let until = self.world.clock.seconds() + KEY_LIFE;
        let mut keys = Vec::new();
        for jwk in jwks {
            let (Some(kid), Some(n), Some(e)) = (jwk["kid"].as_str(), number(jwk, "n"), number(jwk, "e"))
            else {
                return Err(SandboxError("a key needs `kid`, `n` and `e`".to_owned()));
            };
            keys.push(ClientKey {
                kid: kid.to_owned(),
                n,
                e,
                until,
            });
        }
        let mut registry = locked(&self.world.registry);
        let client = registry
            .clients
            .get_mut(client_id)
            .ok_or_else(|| SandboxError(format!("no client {client_id}")))?;
        client.keys = keys;
        Ok(())
    }

    /// Delegates a scope from a consumer to a supplier, both by their numbers of nine digits.
    pub fn delegate(&self, consumer: &str, supplier: &str, scope: &str) {
        let delegation = (consumer.to_owned(), supplier.to_owned(), scope.to_owned());
        locked(&self.world.registry).delegations.insert(delegation);
    }

    /// Takes a scope from a consumer, as its provider does in Digdir's self-service: tokens with it are refused (MP-250).
    pub fn withhold(&self, consumer: &str, scope: &str) {
        let pair = (consumer.to_owned(), scope.to_owned());
        locked(&self.world.registry).withheld.insert(pair);
    }

    /// Takes a person out of Altinn's register, which otherwise knows everybody: their tokens are not exchanged (401).
    pub fn forget_person(&self, pid: &str) {
        locked(&self.world.registry).strangers.insert(pid.to_owned());
    }

    /// Approves a request for a system user, as the customer does in Altinn; gives whether one waited.
    pub fn approve_system_user(&self, request_id: &str) -> bool {
        self.world
            .jobs
            .systems
            .decide(&self.world, request_id, true)
            .is_some()
    }

    /// Records a consent; gives its id. `from` is a URN of a person or an organisation, `to` a number of nine digits.
    pub fn consent(&self, from: &str, to: &str, rights: &Value) -> String {
        let id = self.world.id("consent");
        let element = json!({
            "type": "urn:altinn:consent", "id": id, "from": from,
            "to": {"authority": "iso6523-actorid-upis", "ID": format!("0192:{to}")},
            "consented": self.world.clock.stamp(),
            "validTo": clock::stamp(self.world.clock.millis() + 86_400_000),
            "consentRights": rights,
        });
        locked(&self.world.registry)
            .consents
            .put(id.clone(), (from.to_owned(), (to.to_owned(), element)));
        id
    }
}
