//! What several topics need: keys, claims of an assertion, and where time stands.

pub mod faults;
pub mod issuer_key;
pub mod provider;
pub mod server;
pub mod virtual_clock;
pub mod wire;
pub mod world;

use std::{
    sync::OnceLock,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use altinn_auth::{Algorithm, ManualClock, NewKey, PrivateKey};
use serde_json::Value;

/// 2023-11-14T22:13:20Z, where the manual clocks of the tests begin.
pub const NOW: u64 = 1_700_000_000;

pub fn clock() -> ManualClock {
    ManualClock::at(NOW)
}

#[allow(dead_code)]
pub fn at(offset: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(NOW + offset)
}

/// The key of all tests, made once.
pub fn key() -> PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(|| NewKey::default().generate().unwrap())
        .clone()
        .with_kid("test-key")
}

/// Another key, for what must differ.
pub fn other_key() -> PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(|| NewKey::default().generate().unwrap())
        .clone()
        .with_kid("other-key")
}

/// Checks the signature of a JWS with a JOSE library that is not ours, and gives its header and claims.
pub fn verified(token: &str, key: &PrivateKey) -> (Value, Value) {
    let algorithm = jsonwebtoken::decode_header(token).unwrap().alg;
    let jwk: Value = serde_json::from_str(&key.public_jwk()).unwrap();
    let public = jsonwebtoken::DecodingKey::from_rsa_components(
        jwk["n"].as_str().unwrap(),
        jwk["e"].as_str().unwrap(),
    )
    .unwrap();
    let mut rules = jsonwebtoken::Validation::new(algorithm);
    rules.validate_exp = false;
    rules.validate_aud = false;
    rules.required_spec_claims.clear();
    let claims = jsonwebtoken::decode::<Value>(token, &public, &rules)
        .unwrap()
        .claims;
    (part(token, 0), claims)
}

/// One of the JSON parts of a compact JWS, its signature unchecked.
pub fn part(token: &str, index: usize) -> Value {
    let part = token.split('.').nth(index).unwrap();
    serde_json::from_slice(&unbase64url(part)).unwrap()
}

pub fn unbase64url(text: &str) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => panic!("no base64url: {}", byte as char),
    };
    let bits = text.bytes().map(value).collect::<Vec<_>>();
    let mut bytes = Vec::new();
    for group in bits.chunks(4) {
        let word =
            group.iter().fold(0_u32, |word, six| word << 6 | u32::from(*six)) << (6 * (4 - group.len()));
        bytes.extend(&word.to_be_bytes()[1..][..group.len() - 1]);
    }
    bytes
}

pub fn base64url(bytes: &[u8]) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let mut word = [0; 4];
        word[1..=group.len()].copy_from_slice(group);
        let word = u32::from_be_bytes(word);
        for index in 0..=group.len() {
            text.push(ALPHABET[(word >> (18 - 6 * index)) as usize & 63] as char);
        }
    }
    text
}

/// A compact JWS with these claims and a signature that nobody checks.
pub fn unsigned(claims: &Value) -> String {
    format!(
        "{}.{}.{}",
        base64url(br#"{"alg":"RS256"}"#),
        base64url(claims.to_string().as_bytes()),
        base64url(b"signature")
    )
}

pub fn algorithms() -> [Algorithm; 3] {
    [Algorithm::Rs256, Algorithm::Rs384, Algorithm::Rs512]
}

/// To be awaited after many tasks were, and before a server is dropped: tokio lets a task do so many things at a time, and the
/// server waits on a lock while it is dropped, which would spin for ever without any left.
pub async fn fresh_budget() {
    tokio::task::yield_now().await;
}
