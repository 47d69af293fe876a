//! The vault is played by a local server that signs digests as Azure Key Vault does, and so are Maskinporten and the identity.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::{Arc, Mutex};

use altinn_auth::{
    AuthError, Cached, Issuer, Maskinporten, NewKey, PrivateKey, RetryPolicy, TokenRequest, TokenSource,
};
use altinn_runtime::HttpClient;
use altinn_vault_example::{KeyVault, ManagedIdentity};
use aws_lc_rs::{
    digest,
    signature::{RSA_PKCS1_SHA256, RsaKeyPair},
};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use serde_json::{Value, json};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate, matchers::any};

const BEARER: &str = "Bearer token-for-the-vault";

/// A version of the key: its name in the vault, and the id that it is registered under, where that is another one.
struct Version {
    name: &'static str,
    kid: Option<&'static str>,
    key: PrivateKey,
}

#[derive(Default)]
struct World {
    versions: Vec<Version>,
    /// What Maskinporten knows.
    registered: Vec<&'static str>,
    /// Happens right after the version was asked for.
    rotate: Option<Version>,
    /// The next answers of the vault.
    trouble: Vec<u16>,
    log: Vec<String>,
}

fn version(name: &'static str, kid: Option<&'static str>) -> Version {
    let key = NewKey::default().generate().unwrap();
    Version { name, kid, key }
}

impl World {
    fn answer(&mut self, request: &Request, base: &str) -> ResponseTemplate {
        let path = request.url.path().to_owned();
        self.log.push(path.clone());
        match path.as_str() {
            "/identity" => {
                assert_eq!(request.headers["metadata"], "true");
                assert!(
                    request
                        .url
                        .query()
                        .unwrap()
                        .contains("resource=https%3A%2F%2Fvault.azure.net")
                );
                ResponseTemplate::new(200)
                    .set_body_json(json!({ "access_token": "token-for-the-vault", "expires_in": "3600", "token_type": "Bearer" }))
            }
            "/token" => self.grant(request),
            _ => {
                assert_eq!(request.url.query(), Some("api-version=7.4"));
                assert_eq!(request.headers["authorization"], BEARER);
                match self.trouble.pop() {
                    Some(status) => ResponseTemplate::new(status).set_body_string("a secret of the vault"),
                    None => self.vault(request, &path, base),
                }
            }
        }
    }

    fn vault(&mut self, request: &Request, path: &str, base: &str) -> ResponseTemplate {
        let url = |version: &Version| format!("{base}/keys/altinn/{}", version.name);
        if path == "/keys/altinn" {
            let newest = self.versions.last().unwrap();
            let jwk: Value = serde_json::from_str(&newest.key.public_jwk()).unwrap();
            let key = json!({ "kid": url(newest), "kty": "RSA", "n": jwk["n"], "e": jwk["e"], "key_ops": ["sign", "verify"] });
            let mut answer = json!({ "key": key, "attributes": { "enabled": true } });
            if let Some(kid) = newest.kid {
                answer["tags"] = json!({ "kid": kid });
            }
            self.versions.extend(self.rotate.take());
            return ResponseTemplate::new(200).set_body_json(answer);
        }
        let Some(version) = self
            .versions
            .iter()
            .find(|version| path == format!("/keys/altinn/{}/sign", version.name))
        else {
            return ResponseTemplate::new(404);
        };
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(body["alg"], "RS256");
        let hash = URL_SAFE_NO_PAD.decode(body["value"].as_str().unwrap()).unwrap();
        assert_eq!(hash.len(), 32, "a digest, not the assertion");
        let hash = digest::Digest::import_less_safe(&hash, &digest::SHA256).unwrap();
        let pem = version.key.private_pem().unwrap();
        let der: String = pem
            .expose()
            .lines()
            .filter(|line| !line.starts_with('-'))
            .collect();
        let pair = RsaKeyPair::from_pkcs8(&STANDARD.decode(der).unwrap()).unwrap();
        let mut signature = vec![0; pair.public_modulus_len()];
        pair.sign_digest(&RSA_PKCS1_SHA256, &hash, &mut signature)
            .unwrap();
        let value = URL_SAFE_NO_PAD.encode(signature);
        ResponseTemplate::new(200).set_body_json(json!({ "kid": url(version), "value": value }))
    }

    /// Maskinporten: the key has to be registered, and the signature has to be its own.
    fn grant(&self, request: &Request) -> ResponseTemplate {
        let form: std::collections::HashMap<_, _> =
            url::form_urlencoded::parse(&request.body).into_owned().collect();
        let assertion = &form["assertion"];
        let kid = jsonwebtoken::decode_header(assertion).unwrap().kid.unwrap();
        if !self.registered.contains(&kid.as_str()) {
            let description = "Unknown key identifier (kid) for client";
            return ResponseTemplate::new(400)
                .set_body_json(json!({ "error": "invalid_grant", "error_description": description }));
        }
        let named = |version: &&Version| version.kid.unwrap_or(version.name) == kid;
        let jwk: Value =
            serde_json::from_str(&self.versions.iter().find(named).unwrap().key.public_jwk()).unwrap();
        let public = jsonwebtoken::DecodingKey::from_rsa_components(
            jwk["n"].as_str().unwrap(),
            jwk["e"].as_str().unwrap(),
        )
        .unwrap();
        let mut rules = jsonwebtoken::Validation::new(jsonwebtoken::Algorithm::RS256);
        rules.validate_aud = false;
        jsonwebtoken::decode::<Value>(assertion, &public, &rules).unwrap();
        ResponseTemplate::new(200)
            .set_body_json(json!({ "access_token": kid, "token_type": "Bearer", "expires_in": 120 }))
    }
}

struct Answering(Arc<Mutex<World>>, String);

impl Respond for Answering {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        self.0.lock().unwrap().answer(request, &self.1)
    }
}

/// A client whose key is in the vault, and the world that it lives in.
async fn client(world: World) -> (Maskinporten, KeyVault, Arc<Mutex<World>>, MockServer) {
    let (server, world) = (MockServer::start().await, Arc::new(Mutex::new(world)));
    let answering = Answering(Arc::clone(&world), server.uri());
    Mock::given(any()).respond_with(answering).mount(&server).await;
    let http = HttpClient::builder().build().unwrap();
    let identity = Cached::new(ManagedIdentity::new(http.clone()).at(format!("{}/identity", server.uri())));
    let vault = KeyVault::new(server.uri().parse().unwrap(), "altinn", identity, http);
    let issuer = Issuer::custom(&server.uri(), &format!("{}/token", server.uri())).unwrap();
    let client = Maskinporten::builder(issuer, "c")
        .signer(vault.clone())
        .retry(RetryPolicy::default().first_delay(std::time::Duration::ZERO))
        .build()
        .unwrap();
    (client, vault, world, server)
}

async fn token(client: &Maskinporten) -> Result<String, AuthError> {
    let request = TokenRequest::new("a:1".parse().unwrap());
    client
        .token(&request)
        .await
        .map(|token| token.expose().to_owned())
}

#[tokio::test]
async fn the_vault_signs_and_the_version_is_asked_for_once() {
    let (client, vault, world, _server) = client(World {
        versions: vec![version("v1", Some("altinn-2026"))],
        registered: vec!["altinn-2026"],
        ..World::default()
    })
    .await;
    for _ in 0..2 {
        assert_eq!(token(&client).await.unwrap(), "altinn-2026");
    }
    let log = std::mem::take(&mut world.lock().unwrap().log);
    let (key, sign) = ("/keys/altinn", "/keys/altinn/v1/sign");
    assert_eq!(log, ["/identity", key, sign, "/token", sign, "/token"]);
    let jwk = vault.public_jwk().await.unwrap();
    assert_eq!((&jwk["kid"], jwk.get("d")), (&json!("altinn-2026"), None));
}

#[tokio::test]
async fn a_rotation_between_header_and_signature_does_not_mix_two_versions() {
    let (client, _, world, _server) = client(World {
        versions: vec![version("v1", None)],
        registered: vec!["v1", "v2"],
        rotate: Some(version("v2", None)),
        ..World::default()
    })
    .await;
    assert_eq!(token(&client).await.unwrap(), "v1", "its version still signs");
    assert_eq!(world.lock().unwrap().versions.len(), 2);
}

#[tokio::test]
async fn the_new_version_is_taken_when_the_old_one_is_refused() {
    let (client, _, world, _server) = client(World {
        versions: vec![version("v1", None)],
        registered: vec!["v1"],
        ..World::default()
    })
    .await;
    assert_eq!(token(&client).await.unwrap(), "v1");
    world.lock().unwrap().versions.push(version("v2", None));
    assert_eq!(token(&client).await.unwrap(), "v1");
    world.lock().unwrap().registered = vec!["v2"];
    assert_eq!(token(&client).await.unwrap(), "v2");
}

#[tokio::test]
async fn trouble_that_passes_is_waited_out_and_other_trouble_says_what_it_is() {
    let (client, vault, world, _server) = client(World {
        versions: vec![version("v1", None)],
        registered: vec!["v1"],
        trouble: vec![429, 503],
        ..World::default()
    })
    .await;
    assert_eq!(token(&client).await.unwrap(), "v1");
    for (status, word) in [(403, "permissions"), (404, "no key"), (400, "400")] {
        world.lock().unwrap().trouble = vec![status];
        let error = token(&client).await.unwrap_err();
        let text = format!("{error} {error:?} {vault:?}");
        assert!(
            text.contains(word) && !text.contains("a secret of the vault"),
            "{text}"
        );
        assert!(
            !text.contains("token-for-the-vault") && !error.is_transient(),
            "{text}"
        );
    }
}
