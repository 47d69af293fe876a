//! A key of an issuer of tokens, of any type.

use aws_lc_rs::{
    rand::SystemRandom,
    signature::{
        self, EcdsaKeyPair, EcdsaSigningAlgorithm, Ed25519KeyPair, KeyPair, RsaEncoding, RsaKeyPair,
    },
};
use serde_json::{Value, json};

use super::{base64url, key, unbase64url};

/// The signature of a message with the algorithm of this name.
type Sign = Box<dyn Fn(&str, &[u8]) -> Vec<u8>>;

/// A key of an issuer, of any type, and how it signs.
pub struct IssuerKey {
    pub jwk: Value,
    sign: Sign,
}

impl IssuerKey {
    pub fn rsa() -> Self {
        let jwk = serde_json::from_str::<Value>(&key().public_jwk()).unwrap();
        let pem = key().private_pem().unwrap();
        let body: String = pem
            .expose()
            .lines()
            .filter(|line| !line.starts_with('-'))
            .collect();
        let der = unbase64url(&body.replace('+', "-").replace('/', "_").replace('=', ""));
        let pair = RsaKeyPair::from_pkcs8(&der).unwrap();
        let sign = move |alg: &str, message: &[u8]| {
            let padding: &'static dyn RsaEncoding = match alg {
                "RS256" => &signature::RSA_PKCS1_SHA256,
                "RS384" => &signature::RSA_PKCS1_SHA384,
                "RS512" => &signature::RSA_PKCS1_SHA512,
                "PS256" => &signature::RSA_PSS_SHA256,
                "PS384" => &signature::RSA_PSS_SHA384,
                _ => &signature::RSA_PSS_SHA512,
            };
            let mut signed = vec![0; pair.public_modulus_len()];
            pair.sign(padding, &SystemRandom::new(), message, &mut signed)
                .unwrap();
            signed
        };
        Self {
            jwk: json!({ "kty": "RSA", "kid": "rsa", "n": jwk["n"], "e": jwk["e"] }),
            sign: Box::new(sign),
        }
    }

    fn ec(algorithm: &'static EcdsaSigningAlgorithm, curve: &str, length: usize) -> Self {
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(algorithm, &SystemRandom::new()).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(algorithm, pkcs8.as_ref()).unwrap();
        let (x, y) = pair.public_key().as_ref()[1..].split_at(length);
        let jwk = json!({ "kty": "EC", "crv": curve, "kid": curve, "x": base64url(x), "y": base64url(y) });
        Self {
            jwk,
            sign: Box::new(move |_, message| {
                pair.sign(&SystemRandom::new(), message)
                    .unwrap()
                    .as_ref()
                    .to_vec()
            }),
        }
    }

    pub fn p256() -> Self {
        Self::ec(&signature::ECDSA_P256_SHA256_FIXED_SIGNING, "P-256", 32)
    }

    pub fn p384() -> Self {
        Self::ec(&signature::ECDSA_P384_SHA384_FIXED_SIGNING, "P-384", 48)
    }

    pub fn ed25519() -> Self {
        let pair = Ed25519KeyPair::generate().unwrap();
        let x = base64url(pair.public_key().as_ref());
        Self {
            jwk: json!({ "kty": "OKP", "crv": "Ed25519", "kid": "ed", "use": "sig", "alg": "EdDSA", "x": x }),
            sign: Box::new(move |_, message| pair.sign(message).as_ref().to_vec()),
        }
    }

    /// A token whose header names this algorithm, with these members more.
    pub fn token(&self, alg: &str, more: Value, claims: &Value) -> String {
        let mut header = json!({ "alg": alg, "kid": self.jwk["kid"] });
        header
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let message = format!(
            "{}.{}",
            base64url(header.to_string().as_bytes()),
            base64url(claims.to_string().as_bytes())
        );
        format!("{message}.{}", base64url(&(self.sign)(alg, message.as_bytes())))
    }
}
