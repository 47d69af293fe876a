//! RSA keys that the sandbox makes: its own and those of registered clients.

use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::{
    encoding::{AsDer, Pkcs8V1Der},
    rand::SystemRandom,
    rsa::{KeyPair, KeySize},
    signature::RSA_PKCS1_SHA256,
};
use pkcs1::der::Decode;
use serde_json::{Value, json};

use super::{base64_url, signing_input, thumbprint};

/// A private key and its names.
pub(crate) struct SigningKey {
    pair: KeyPair,
    kid: String,
    n: Vec<u8>,
    e: Vec<u8>,
    private: Value,
}

/// The keys that the sandboxes of this process share, in the order of their making: RSA keys are slow to make.
static POOL: Mutex<Vec<Arc<SigningKey>>> = Mutex::new(Vec::new());

/// The key with a number, made where it was not there yet.
pub(crate) fn pooled(index: usize) -> Result<Arc<SigningKey>, String> {
    let mut pool = POOL.lock().unwrap_or_else(PoisonError::into_inner);
    while pool.len() <= index {
        pool.push(Arc::new(SigningKey::generate()?));
    }
    pool.get(index).cloned().ok_or_else(|| "no such key".to_owned())
}

impl SigningKey {
    /// A new key of 2048 bits, the least that Maskinporten takes.
    pub(crate) fn generate() -> Result<Self, String> {
        let failed = |_| "the cryptographic library cannot make a key".to_owned();
        let pair = KeyPair::generate(KeySize::Rsa2048).map_err(failed)?;
        let der = AsDer::<Pkcs8V1Der<'_>>::as_der(&pair).map_err(failed)?;
        let unread = || "the cryptographic library made a key that cannot be read".to_owned();
        let info = pkcs8::PrivateKeyInfoRef::try_from(der.as_ref()).map_err(|_| unread())?;
        let parts = pkcs1::RsaPrivateKeyRef::from_der(info.private_key.as_bytes()).map_err(|_| unread())?;
        let number = |value: pkcs1::UintRef<'_>| base64_url(value.as_bytes());
        let (n, e) = (
            parts.modulus.as_bytes().to_vec(),
            parts.public_exponent.as_bytes().to_vec(),
        );
        let canonical = format!(
            r#"{{"e":"{}","kty":"RSA","n":"{}"}}"#,
            base64_url(&e),
            base64_url(&n)
        );
        let kid = thumbprint(&canonical);
        let private = json!({
            "kty": "RSA", "use": "sig", "alg": "RS256", "kid": kid, "n": base64_url(&n), "e": base64_url(&e),
            "d": number(parts.private_exponent), "p": number(parts.prime1), "q": number(parts.prime2),
            "dp": number(parts.exponent1), "dq": number(parts.exponent2), "qi": number(parts.coefficient),
        });
        Ok(Self {
            pair,
            kid,
            n,
            e,
            private,
        })
    }

    pub(crate) fn kid(&self) -> &str {
        &self.kid
    }

    pub(crate) fn n(&self) -> &[u8] {
        &self.n
    }

    pub(crate) fn e(&self) -> &[u8] {
        &self.e
    }

    /// The public key as an entry of a JWKS (RFC 7517).
    pub(crate) fn public_jwk(&self) -> Value {
        json!({
            "kty": "RSA", "use": "sig", "alg": "RS256", "kid": self.kid,
            "n": base64_url(&self.n), "e": base64_url(&self.e),
        })
    }

    /// The private key as JWK, with all of its members.
    pub(crate) fn private_jwk(&self) -> &Value {
        &self.private
    }

    /// The private key in PKCS#8.
    pub(crate) fn pkcs8(&self) -> Result<Vec<u8>, String> {
        let der = AsDer::<Pkcs8V1Der<'_>>::as_der(&self.pair);
        der.map(|der| der.as_ref().to_vec())
            .map_err(|_| "the cryptographic library cannot write a key".to_owned())
    }

    /// Signs claims with RS256.
    pub(crate) fn sign(&self, claims: &Value) -> Result<String, String> {
        let header = json!({"alg": "RS256", "kid": self.kid, "typ": "JWT"});
        let words = signing_input(&header, claims);
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                words.as_bytes(),
                &mut signature,
            )
            .map_err(|_| "the cryptographic library cannot sign".to_owned())?;
        Ok(format!("{words}.{}", base64_url(&signature)))
    }
}
