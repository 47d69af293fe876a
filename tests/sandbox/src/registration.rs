//! Registering clients, issuing certificates, recording consents: what Digdir's self-service and Altinn's customers do.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::{
    clock,
    jose::{self, SigningKey},
    maskinporten::{ClientKey, ClientRegistration, EnterpriseCertificate, RegisteredClient, certificate},
    world::{World, locked},
};

/// How long a registered key holds, in seconds: a year.
const KEY_LIFE: i64 = 365 * 86_400;

/// Runs what is slow beside the tasks of the server: the making of keys.
pub(crate) async fn slowly<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, String> + Send + 'static,
) -> Result<T, String> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| error.to_string())?
}

impl World {
    /// Registers a client and makes a key for it.
    pub(crate) async fn register_client(
        &self,
        client: ClientRegistration,
    ) -> Result<RegisteredClient, String> {
        let key = slowly(SigningKey::generate).await?;
        let client_id = self.register_certificate_client(client);
        let until = self.clock.seconds() + KEY_LIFE;
        let public = ClientKey {
            kid: key.kid().to_owned(),
            n: key.n().to_vec(),
            e: key.e().to_vec(),
            until,
        };
        if let Some(client) = locked(&self.registry).clients.get_mut(&client_id) {
            client.keys.push(public);
        }
        Ok(RegisteredClient {
            client_id,
            key_id: key.kid().to_owned(),
            private_jwk: key.private_jwk().to_string(),
        })
    }

    /// Registers a client without a key.
    pub(crate) fn register_certificate_client(&self, client: ClientRegistration) -> String {
        let client_id = self.id("client");
        locked(&self.registry).add(&client_id, client);
        client_id
    }

    /// Replaces all keys of a client with these public JWKs.
    pub(crate) fn replace_keys(&self, client_id: &str, jwks: &[Value]) -> Result<(), String> {
        let number = |jwk: &Value, name: &str| jwk[name].as_str().and_then(jose::from_base64_url);
        let until = self.clock.seconds() + KEY_LIFE;
        let mut keys = Vec::new();
        for jwk in jwks {
            let (Some(kid), Some(n), Some(e)) = (jwk["kid"].as_str(), number(jwk, "n"), number(jwk, "e"))
            else {
                return Err("a key needs `kid`, `n` and `e`".to_owned());
            };
            keys.push(ClientKey {
                kid: kid.to_owned(),
                n,
                e,
                until,
            });
        }
        let mut registry = locked(&self.registry);
        let client = registry
            .clients
            .get_mut(client_id)
            .ok_or_else(|| format!("no client {client_id}"))?;
        client.keys = keys;
        Ok(())
    }

    /// Issues an enterprise certificate.
    pub(crate) async fn enterprise_certificate(
        &self,
        organisation: &str,
    ) -> Result<EnterpriseCertificate, String> {
        let (organisation, from) = (organisation.to_owned(), self.clock.seconds() - 60);
        slowly(move || certificate::authority()?.issue(&organisation, from)).await
    }

    /// Records a consent; gives its id.
    pub(crate) fn consent(&self, from: &str, to: &str, rights: &Value) -> String {
        let id = self.id("consent");
        let given = json!({
            "from": from, "to": format!("urn:altinn:organization:identifier-no:{to}"), "consented": self.clock.stamp(),
            "validTo": clock::stamp(self.clock.millis() + 86_400_000), "consentRights": rights,
        });
        self.put_consent(&id, &given);
        id
    }

    /// Lets tokens be fetched with a consent that was given.
    pub(crate) fn put_consent(&self, id: &str, given: &Value) {
        let text = |name: &str| given[name].as_str().unwrap_or_default().to_owned();
        let (from, to) = (text("from"), text("to"));
        let to = to.rsplit(':').next().unwrap_or_default().to_owned();
        let element = json!({
            "type": "urn:altinn:consent", "id": id, "from": from,
            "to": {"authority": "iso6523-actorid-upis", "ID": format!("0192:{to}")},
            "consented": given["consented"], "validTo": given["validTo"], "consentRights": given["consentRights"],
        });
        locked(&self.registry)
            .consents
            .put(id.to_owned(), (from, (to, element)));
    }

    /// Lets an issuer sign with a new key.
    pub(crate) async fn roll_keys(
        self: &Arc<Self>,
        issuer: crate::keys::Issuer,
        keep_old: bool,
    ) -> Result<(), String> {
        let world = self.clone();
        slowly(move || world.keys.roll(issuer, keep_old)).await
    }
}
