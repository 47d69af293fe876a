//! Signed tokens: compact JWS with RSA or Ed25519, and the keys for them.

mod edwards;
mod key;

use aws_lc_rs::{
    digest::{SHA256, digest},
    signature::{
        RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RsaParameters,
        RsaPublicKeyComponents,
    },
};
use base64::{
    Engine as _,
    engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD},
};
use base64::{alphabet, engine::DecodePaddingMode};
use serde_json::Value;

pub(crate) use edwards::EdwardsKey;
pub(crate) use key::{SigningKey, pooled};

/// Base64 for URLs; padding is tolerated when it is read.
const URL: GeneralPurpose = GeneralPurpose::new(
    &alphabet::URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

pub(crate) fn base64_url(bytes: &[u8]) -> String {
    URL.encode(bytes)
}

pub(crate) fn from_base64_url(text: &str) -> Option<Vec<u8>> {
    URL.decode(text).ok()
}

pub(crate) fn base64_standard(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

pub(crate) fn from_base64_standard(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text.trim()).ok()
}

/// What is signed of a compact JWS.
fn signing_input(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| base64_url(value.to_string().as_bytes());
    format!("{}.{}", part(header), part(claims))
}

/// RFC 7638: the hash of the required members of a key, which are given in lexicographic order.
fn thumbprint(canonical: &str) -> String {
    base64_url(digest(&SHA256, canonical.as_bytes()).as_ref())
}

/// A compact JWS, taken apart but not yet believed.
#[derive(Clone, Debug)]
pub(crate) struct Jws {
    pub(crate) header: Value,
    pub(crate) claims: Value,
    signed: String,
    signature: Vec<u8>,
}

impl Jws {
    /// Takes a token apart. `None` when it has not three parts of base64url with JSON objects in the first two.
    pub(crate) fn read(token: &str) -> Option<Self> {
        let (signed, signature) = token.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let object = |part: &str| -> Option<Value> {
            let value: Value = serde_json::from_slice(&from_base64_url(part)?).ok()?;
            value.is_object().then_some(value)
        };
        Some(Self {
            header: object(header)?,
            claims: object(claims)?,
            signed: signed.to_owned(),
            signature: from_base64_url(signature)?,
        })
    }

    /// The algorithm that its header names, when it is one of RSA with PKCS#1 padding.
    fn algorithm(&self) -> Option<&'static RsaParameters> {
        match self.header["alg"].as_str()? {
            "RS256" => Some(&RSA_PKCS1_2048_8192_SHA256),
            "RS384" => Some(&RSA_PKCS1_2048_8192_SHA384),
            "RS512" => Some(&RSA_PKCS1_2048_8192_SHA512),
            _ => None,
        }
    }

    /// Whether the algorithm is one that Maskinporten takes: RS256, RS384 or RS512.
    pub(crate) fn has_rsa_algorithm(&self) -> bool {
        self.algorithm().is_some()
    }

    /// Whether a public key signed it, given by modulus and exponent.
    pub(crate) fn signed_by(&self, n: &[u8], e: &[u8]) -> bool {
        self.algorithm().is_some_and(|algorithm| {
            RsaPublicKeyComponents { n, e }
                .verify(algorithm, self.signed.as_bytes(), &self.signature)
                .is_ok()
        })
    }

    /// What was signed: header and claims as they came.
    pub(crate) fn words(&self) -> &[u8] {
        self.signed.as_bytes()
    }

    /// The signature.
    pub(crate) fn signature(&self) -> &[u8] {
        &self.signature
    }

    /// A claim that is a text.
    pub(crate) fn text(&self, claim: &str) -> Option<&str> {
        self.claims[claim].as_str()
    }

    /// A claim that is a number of seconds since 1970.
    pub(crate) fn seconds(&self, claim: &str) -> Option<i64> {
        let value = &self.claims[claim];
        value
            .as_i64()
            .or_else(|| value.as_f64().map(|number| number as i64))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_signature_holds_for_its_key_and_its_words_only() {
        let (key, other) = (pooled(0).unwrap(), pooled(1).unwrap());
        let token = key.sign(&json!({"sub": "me"})).unwrap();
        let read = Jws::read(&token).unwrap();
        assert_eq!(read.text("sub"), Some("me"));
        assert!(read.signed_by(key.n(), key.e()));
        assert!(!read.signed_by(other.n(), other.e()));
        let (head, rest) = token.split_once('.').unwrap();
        let (_, signature) = rest.split_once('.').unwrap();
        let forged = format!("{head}.{}.{signature}", base64_url(br#"{"sub":"you"}"#));
        assert!(!Jws::read(&forged).unwrap().signed_by(key.n(), key.e()));
    }

    #[test]
    fn what_is_no_token_is_not_read() {
        for text in ["", ".", "..", "a.b.c", "e30.W10.AA", "e30.e30", "é.e30.AA"] {
            assert!(Jws::read(text).is_none(), "{text}");
        }
        assert!(Jws::read("e30.e30.AA").is_some_and(|token| !token.has_rsa_algorithm()));
    }
}
