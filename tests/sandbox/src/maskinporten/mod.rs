//! Maskinporten: discovery, keys, and the token endpoint.

pub(crate) mod certificate;
mod clients;
mod grant;
mod refusal;

use serde_json::{Value, json};

use crate::{
    http::{Answer, Request},
    keys::Issuer,
    world::World,
};

pub use certificate::EnterpriseCertificate;
pub(crate) use clients::{Client, ClientKey, Registry, normalised};
pub use clients::{ClientRegistration, RegisteredClient};

/// The answer of a path below `/maskinporten`; `None` when there is no such path.
pub(crate) fn answer(world: &World, request: &Request) -> Option<Answer> {
    let answer = match (request.method.as_str(), request.path.as_str()) {
        // RFC 8414 puts the path after the well-known part; Digdir's issuers have none, so both are served.
        (
            "GET",
            "/maskinporten/.well-known/oauth-authorization-server"
            | "/.well-known/oauth-authorization-server/maskinporten",
        ) => Answer::json(200, &metadata(world)),
        ("GET", "/maskinporten/jwk") => Answer::json(200, &jwks(world, Issuer::Maskinporten)),
        ("POST", "/maskinporten/token") => grant::answer(world, request),
        _ => return None,
    };
    Some(answer)
}

fn metadata(world: &World) -> Value {
    let issuer = world.maskinporten();
    json!({
        "issuer": issuer,
        "token_endpoint": format!("{issuer}token"),
        "jwks_uri": format!("{issuer}jwk"),
        "token_endpoint_auth_methods_supported": ["private_key_jwt"],
        "grant_types_supported": ["urn:ietf:params:oauth:grant-type:jwt-bearer"],
        "token_endpoint_auth_signing_alg_values_supported": ["RS256", "RS384", "RS512"],
        "authorization_details_types_supported": ["urn:altinn:systemuser", "urn:altinn:consent"],
    })
}

/// The public keys of an issuer as a JWKS.
pub(crate) fn jwks(world: &World, issuer: Issuer) -> Value {
    let keys: Vec<Value> = world
        .keys
        .public(issuer)
        .iter()
        .map(|key| key.public_jwk())
        .collect();
    json!({"keys": keys})
}
