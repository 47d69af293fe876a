//! The public keys of an issuer: read from a JWKS, and checked against.

use std::sync::Arc;

use aws_lc_rs::signature::{self, RsaPublicKeyComponents, UnparsedPublicKey};
use serde::Deserialize;
use serde_json::Value;

use super::algorithm::SignatureAlgorithm;
use crate::base64;

/// Equivalent keys of one id; more than that is no set of keys.
const MAX_EQUIVALENT: usize = 4;

/// What is known under one key id. Keys of several types may share an id (RFC 7517, section 4.5).
pub(super) struct PublicKey {
    pub(super) kid: Option<String>,
    keys: Vec<Key>,
}

struct Key {
    /// The only algorithm that the issuer uses it with.
    only: Option<SignatureAlgorithm>,
    material: Material,
}

enum Material {
    Rsa { n: Vec<u8>, e: Vec<u8> },
    P256(Vec<u8>),
    P384(Vec<u8>),
    Ed25519(Vec<u8>),
}

/// What a signature is to a key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Good,
    Bad,
    /// The key is not for this algorithm.
    OtherAlgorithm,
}

impl PublicKey {
    pub(super) fn check(&self, algorithm: SignatureAlgorithm, message: &[u8], signature: &[u8]) -> Outcome {
        let mut outcome = Outcome::OtherAlgorithm;
        for key in &self.keys {
            if key.only.is_some_and(|only| only != algorithm) {
                continue;
            }
            match key.material.check(algorithm, message, signature) {
                Some(true) => return Outcome::Good,
                Some(false) => outcome = Outcome::Bad,
                None => {}
            }
        }
        outcome
    }
}

impl Material {
    /// Whether the signature is that of the key; `None`: the algorithm is not one of this type of key.
    fn check(&self, algorithm: SignatureAlgorithm, message: &[u8], signature: &[u8]) -> Option<bool> {
        use SignatureAlgorithm as A;

        let raw = |parameters: &'static dyn signature::VerificationAlgorithm, key: &[u8]| {
            UnparsedPublicKey::new(parameters, key)
                .verify(message, signature)
                .is_ok()
        };
        Some(match (self, algorithm) {
            (Self::Rsa { n, e }, _) => {
                let parameters = match algorithm {
                    A::Rs256 => &signature::RSA_PKCS1_2048_8192_SHA256,
                    A::Rs384 => &signature::RSA_PKCS1_2048_8192_SHA384,
                    A::Rs512 => &signature::RSA_PKCS1_2048_8192_SHA512,
                    A::Ps256 => &signature::RSA_PSS_2048_8192_SHA256,
                    A::Ps384 => &signature::RSA_PSS_2048_8192_SHA384,
                    A::Ps512 => &signature::RSA_PSS_2048_8192_SHA512,
                    _ => return None,
                };
                RsaPublicKeyComponents { n, e }
                    .verify(parameters, message, signature)
                    .is_ok()
            }
            (Self::P256(point), A::Es256) => raw(&signature::ECDSA_P256_SHA256_FIXED, point),
            (Self::P384(point), A::Es384) => raw(&signature::ECDSA_P384_SHA384_FIXED, point),
            (Self::Ed25519(key), A::EdDsa) => raw(&signature::ED25519, key),
            _ => return None,
        })
    }

    /// Altinn writes `n` and `e` in standard base64 with padding, not in base64url; both spellings are read.
    fn read(jwk: &Value) -> Option<Self> {
        let text = |name: &str| jwk.get(name).and_then(Value::as_str);
        let bytes = |name: &str| base64::tolerant(text(name)?).map(|bytes| bytes.to_vec());
        // The cryptographic library wants no leading zeros.
        let number = |name: &str| Some(bytes(name)?.into_iter().skip_while(|byte| *byte == 0).collect());
        // Coordinates have their full length (RFC 7518, section 6.2.1.2).
        let point = |length: usize| {
            let (x, y) = (bytes("x")?, bytes("y")?);
            (x.len() == length && y.len() == length).then(|| [&[4], &*x, &*y].concat())
        };
        match (text("kty")?, text("crv")) {
            ("RSA", _) => Some(Self::Rsa {
                n: number("n")?,
                e: number("e")?,
            }),
            ("EC", Some("P-256")) => point(32).map(Self::P256),
            ("EC", Some("P-384")) => point(48).map(Self::P384),
            ("OKP", Some("Ed25519")) => bytes("x").filter(|key| key.len() == 32).map(Self::Ed25519),
            _ => None,
        }
    }
}

/// The keys of a JWKS that are for signatures; others are skipped.
pub(super) fn read(body: &[u8]) -> Vec<Arc<PublicKey>> {
    #[derive(Deserialize)]
    struct Jwks {
        keys: Vec<Value>,
    }
    let Ok(set) = serde_json::from_slice::<Jwks>(body) else {
        return Vec::new();
    };
    let mut found: Vec<PublicKey> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for jwk in &set.keys {
        let text = |name: &str| jwk.get(name).and_then(Value::as_str);
        if text("use").is_some_and(|used| used != "sig") {
            continue;
        }
        let only = match text("alg").map(SignatureAlgorithm::from_name) {
            Some(None) => continue,
            only => only.flatten(),
        };
        let Some(material) = Material::read(jwk) else {
            continue;
        };
        let kid = text("kid").map(ToOwned::to_owned);
        let place = *places.entry(kid.clone()).or_insert(found.len());
        // Keys without an id are not equivalent to each other.
        match found.get_mut(place).filter(|_| kid.is_some()) {
            Some(same) if same.keys.len() < MAX_EQUIVALENT => same.keys.push(Key { only, material }),
            Some(_) => {}
            None => found.push(PublicKey {
                kid,
                keys: vec![Key { only, material }],
            }),
        }
    }
    found.into_iter().map(Arc::new).collect()
}
