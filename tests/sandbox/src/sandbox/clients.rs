//! Clients of the sandbox's Maskinporten and ID-porten, and what is given to them.

use serde_json::Value;

use super::{Sandbox, SandboxError};
use crate::{
    apis::parties,
    maskinporten::{ClientRegistration, EnterpriseCertificate, RegisteredClient, certificate},
    registration::slowly,
    world::{REGISTERED, locked},
};

impl Sandbox {
    /// Registers a client in its Maskinporten and makes a key for it.
    ///
    /// # Errors
    /// When no key can be made.
    pub async fn register_client(
        &self,
        client: ClientRegistration,
    ) -> Result<RegisteredClient, SandboxError> {
        self.world.register_client(client).await.map_err(SandboxError)
    }

    /// Registers a client that authenticates with an enterprise certificate (`x5c`) and has no registered key; gives its id.
    pub fn register_certificate_client(&self, client: ClientRegistration) -> String {
        self.world.register_certificate_client(client)
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
        let issued = self.world.enterprise_certificate(organisation).await;
        issued.map_err(SandboxError)
    }

    /// The root certificate (DER) at which the chains of enterprise certificates end.
    ///
    /// # Errors
    /// When no key can be made for it.
    pub async fn enterprise_root(&self) -> Result<Vec<u8>, SandboxError> {
        let authority = slowly(certificate::authority).await.map_err(SandboxError)?;
        Ok(authority.root().to_vec())
    }

    /// The same as PEM: what clients trust where Altinn II is reached over TLS.
    ///
    /// # Errors
    /// When no key can be made for it.
    pub async fn root_pem(&self) -> Result<String, SandboxError> {
        let authority = slowly(certificate::authority).await.map_err(SandboxError)?;
        Ok(authority.root_pem())
    }

    /// Adds a user of Altinn II, who logs in with a password. Ten wrong attempts within two hours lock the user for an hour.
    pub fn altinn2_user(&self, name: &str, password: &str) {
        locked(&self.world.altinn2).add_user(name, password, None);
    }

    /// Adds an enterprise user of Altinn II, who logs in with a password and the enterprise certificate of the organisation.
    pub fn altinn2_enterprise_user(&self, name: &str, password: &str, organisation: &str) {
        locked(&self.world.altinn2).add_user(name, password, Some(organisation));
    }

    /// Ends all logins at Altinn II.
    pub fn log_out_of_altinn2(&self) {
        locked(&self.world.altinn2).log_out(REGISTERED);
    }

    /// Closes Altinn II: everything there is answered 410.
    pub fn close_altinn2(&self) {
        locked(&self.world.altinn2).close();
    }

    /// Replaces all keys of a client with these public JWKs, as Digdir's registration does.
    ///
    /// # Errors
    /// When the client is unknown, or an entry is no RSA key with `kid`, `n` and `e`.
    pub fn replace_keys(&self, client_id: &str, jwks: &[Value]) -> Result<(), SandboxError> {
        self.world.replace_keys(client_id, jwks).map_err(SandboxError)
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
            .apis
            .systems
            .decide(&self.world, request_id, true)
            .is_some()
    }

    /// Answers a request for consent, as the person does on the page of its `viewUri`; gives whether one waited.
    pub fn answer_consent(&self, request_id: &str, accepted: bool) -> bool {
        let consents = &self.world.apis.consents;
        consents.answer(&self.world, request_id, accepted).is_some()
    }

    /// The party UUID that a person (eleven digits) or an organisation (nine) has in this sandbox.
    pub fn party_uuid(&self, number: &str) -> String {
        parties::uuid(&self.world, number)
    }

    /// Makes an organisation the client of another under a role, such as `regnskapsforer`, with access packages that can be
    /// delegated to agents.
    pub fn add_client(&self, provider: &str, client: &str, role: &str, packages: &[&str]) {
        let packages: Vec<String> = packages.iter().map(|&name| name.to_owned()).collect();
        let agents = &self.world.apis.agents;
        agents.add_client(&self.world, provider, client, role, &packages);
    }

    /// Records a consent; gives its id. `from` is a URN of a person or an organisation, `to` a number of nine digits.
    pub fn consent(&self, from: &str, to: &str, rights: &Value) -> String {
        self.world.consent(from, to, rights)
    }
}
