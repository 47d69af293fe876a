//! The assertion: what the client says about itself and the token that it wants, signed.

use std::{sync::atomic::Ordering::Relaxed, time::SystemTime};

use serde_json::{Map, Value};
use uuid::Uuid;

use super::Maskinporten;
use crate::{
    clock::unix,
    error::AuthError,
    random,
    request::TokenRequest,
    secret::Secret,
    signer::{self, SigningKey},
};

impl Maskinporten {
    /// A new assertion, its id, and the key that it is signed with. Each is sent once: Maskinporten refuses an id that it has seen
    /// (MP-012).
    pub(super) async fn assertion(
        &self,
        request: &TokenRequest,
        now: SystemTime,
    ) -> Result<(Secret, Uuid, SigningKey), AuthError> {
        let jti = random::uuid();
        let claims = self.claims(request, now, jti);
        let key = self.inner.signer.current().await?;
        let assertion = signer::compact(&key, Map::new(), &claims).await?;
        Ok((assertion, jti, key))
    }

    /// The claims, as docs.digdir.no describes them ("JWT grant"). `iat` has to be within ten seconds of the server's clock.
    fn claims(&self, request: &TokenRequest, now: SystemTime, jti: Uuid) -> Map<String, Value> {
        let inner = &*self.inner;
        let iat = unix(now).saturating_add_signed(inner.clock_offset.load(Relaxed));
        let mut claims = Map::new();
        let mut claim = |name: &str, value: Value| drop(claims.insert(name.to_owned(), value));
        claim("aud", inner.issuer.name().into());
        claim("iss", inner.client_id.as_str().into());
        claim("scope", request.scopes().to_string().into());
        claim("iat", iat.into());
        claim("exp", (iat + inner.assertion_life.as_secs()).into());
        claim("jti", jti.to_string().into());
        if let Some(resource) = request.resource_uri() {
            claim("resource", resource.into());
        }
        // Nine digits here, without the prefix that tokens have.
        if let Some(consumer) = request.consumer_number() {
            claim("consumer_org", consumer.as_str().into());
        }
        if let Some(person) = request.person_number() {
            claim("pid", person.as_str().into());
        }
        if let Some(details) = request.details() {
            claim("authorization_details", details.claim());
        }
        claims
    }
}
