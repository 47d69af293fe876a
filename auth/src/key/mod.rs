//! RSA private keys: read from every form that they come in, made anew, and signed with.

mod error;
mod jwk;
mod make;
mod parts;
mod pem;
mod pkcs12;
mod rotating;

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use altinn_runtime::BoxFuture;
use aws_lc_rs::{encoding::AsDer, rsa, signature};

pub use error::{KeyError, KeyErrorKind};
pub use make::{KeySize, Kid, NewKey};
pub(crate) use parts::{Parts, sha256};
pub use rotating::RotatingKey;
pub(crate) use rotating::bytes;

use crate::{
    base64,
    secret::Secret,
    signer::{Algorithm, KeyId, SignError, Signer, SigningKey},
};

/// The smallest modulus that RS256 may be used with, in bits (RFC 7518, section 3.3).
const MIN_BITS: usize = 2048;
/// The largest modulus that the cryptographic library takes, in bits.
const MAX_BITS: usize = 8192;

/// An RSA private key with what a JWS header says about it. Cheap to clone.
///
/// Keys of less than 2048 bits and keys on elliptic curves are refused, since the services refuse them.
#[derive(Clone)]
pub struct PrivateKey {
    inner: Arc<Inner>,
    algorithm: Algorithm,
    id: KeyId,
    /// In seconds since 1970.
    expires: Option<u64>,
}

struct Inner {
    pair: rsa::KeyPair,
    parts: Parts,
    thumbprint: String,
}

impl PrivateKey {
    fn from_parts(parts: Parts, algorithm: Algorithm, id: Option<KeyId>) -> Result<Self, KeyError> {
        let bits = parts.bits();
        if !(MIN_BITS..=MAX_BITS).contains(&bits) {
            let message = format!(
                "the RSA key has {bits} bits; it must have 2048 to 8192 (RFC 7518, section 3.3): make a new one"
            );
            return Err(KeyError::new(KeyErrorKind::Size, message));
        }
        let pair = parts.key_pair()?;
        let thumbprint = parts.thumbprint();
        let id = id.unwrap_or_else(|| KeyId::Kid(thumbprint.clone()));
        Ok(Self {
            inner: Arc::new(Inner {
                pair,
                parts,
                thumbprint,
            }),
            algorithm,
            id,
            expires: None,
        })
    }

    /// Reads a private JWK (RFC 7517), or a JWKS that holds exactly one.
    ///
    /// `kid`, `alg` and `exp` are read; `alg` is RS256 where it is missing. The CRT members (`p`, `q`, `dp`, `dq`, `qi`) are needed,
    /// as mkjwk.org and every Altinn tool write them.
    ///
    /// # Errors
    /// When it is no such JSON, no private RSA key, too small, without `kid`, or contradicts itself.
    pub fn from_jwk(json: &str) -> Result<Self, KeyError> {
        jwk::read(json, None)
    }

    /// The same with a `kid` that replaces that of the JWK, if there is one.
    pub(crate) fn from_jwk_named(json: &str, kid: Option<String>) -> Result<Self, KeyError> {
        jwk::read(json, kid)
    }

    /// Reads an `EncodedJwk`: base64 of a private JWK, as the .NET client's configuration holds it.
    ///
    /// Both alphabets of base64, missing padding, white space and byte order marks are accepted.
    ///
    /// # Errors
    /// As [`PrivateKey::from_jwk`], and when it is no base64.
    pub fn from_encoded_jwk(text: &str) -> Result<Self, KeyError> {
        Self::from_encoded_jwk_named(text, None)
    }

    pub(crate) fn from_encoded_jwk_named(text: &str, kid: Option<String>) -> Result<Self, KeyError> {
        let bytes = base64::tolerant(text).ok_or_else(|| {
            let message = if text.trim_start().starts_with('{') {
                "it is the JWK itself, and not encoded in base64"
            } else {
                "the encoded JWK is no base64"
            };
            KeyError::new(KeyErrorKind::Format, message)
        })?;
        let json = std::str::from_utf8(&bytes).map_err(|_| {
            KeyError::new(
                KeyErrorKind::Format,
                "the encoded JWK is no text after base64 decoding",
            )
        })?;
        jwk::read(json, kid)
    }

    /// Reads PEM: PKCS#8 (`PRIVATE KEY`) or PKCS#1 (`RSA PRIVATE KEY`), and the id that the key is registered under.
    ///
    /// Text around the key, certificates among it, is skipped; `\n` written as two characters, as environment variables often
    /// have it, is read as a line break.
    ///
    /// # Errors
    /// When there is no such key, when it is encrypted, no RSA key, or too small.
    pub fn from_pem(text: &str, kid: impl Into<String>) -> Result<Self, KeyError> {
        Self::from_parts(
            pem::key(text)?,
            Algorithm::default(),
            Some(KeyId::Kid(kid.into())),
        )
    }

    /// Reads PEM that holds a private key and its certificates (the key's own first); the header will carry them as `x5c`.
    ///
    /// For clients without registered keys, which show an enterprise certificate. Send the whole chain.
    ///
    /// # Errors
    /// As [`PrivateKey::from_pem`], and when there is no certificate.
    pub fn from_pem_with_certificates(text: &str) -> Result<Self, KeyError> {
        let chain = pem::certificates(text)?;
        Self::from_parts(pem::key(text)?, Algorithm::default(), None)?.with_certificates(chain)
    }

    /// Reads a PKCS#8 or PKCS#1 structure in DER, and the id that the key is registered under.
    ///
    /// # Errors
    /// When it is no such structure, no RSA key, or too small.
    pub fn from_der(der: &[u8], kid: impl Into<String>) -> Result<Self, KeyError> {
        Self::from_parts(
            Parts::from_der(der)?,
            Algorithm::default(),
            Some(KeyId::Kid(kid.into())),
        )
    }

    /// The same key under another id; certificates are no longer sent.
    #[must_use]
    pub fn with_kid(mut self, kid: impl Into<String>) -> Self {
        self.id = KeyId::Kid(kid.into());
        self
    }

    /// The same key with another signature algorithm.
    #[must_use]
    pub fn with_algorithm(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = algorithm;
        self
    }

    /// The same key, shown by its certificates (DER, the key's own first) instead of a `kid`.
    ///
    /// # Errors
    /// When there is no certificate.
    pub fn with_certificates(mut self, chain: Vec<Vec<u8>>) -> Result<Self, KeyError> {
        if chain.is_empty() {
            return Err(KeyError::new(
                KeyErrorKind::NoKeyId,
                "there is no certificate beside the private key",
            ));
        }
        self.id = KeyId::Chain(chain.into());
        Ok(self)
    }

    /// The same key with the time at which its registration ends: a year after it was registered at Digdir.
    /// [`PrivateKey::private_jwk`] has it as `exp`, in seconds since 1970.
    #[must_use]
    pub fn with_expiry(mut self, time: SystemTime) -> Self {
        self.expires = time.duration_since(UNIX_EPOCH).ok().map(|time| time.as_secs());
        self
    }

    /// When the registration of the key ends, where its JWK has `exp` or [`PrivateKey::with_expiry`] was called.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        UNIX_EPOCH.checked_add(Duration::from_secs(self.expires?))
    }

    /// The number of bits of the modulus.
    #[must_use]
    pub fn bits(&self) -> usize {
        self.inner.parts.bits()
    }

    /// The SHA-256 thumbprint of the public key, base64url (RFC 7638).
    #[must_use]
    pub fn thumbprint(&self) -> &str {
        &self.inner.thumbprint
    }

    /// The private key as a JWK.
    #[must_use]
    pub fn private_jwk(&self) -> Secret {
        jwk::private(&self.inner.parts, self.algorithm, &self.id, self.expires)
    }

    /// The private key as an `EncodedJwk`: standard base64 of its JWK.
    #[must_use]
    pub fn encoded_jwk(&self) -> Secret {
        Secret::new(base64::standard(self.private_jwk().expose()))
    }

    /// The public key as a JWK.
    #[must_use]
    pub fn public_jwk(&self) -> String {
        jwk::public(&self.inner.parts, self.algorithm, &self.id).to_string()
    }

    /// The public key as Samarbeidsportalen takes it when a key is registered: an array of one JWK.
    ///
    /// Posting replaces all keys of a client: when you rotate, post the old public key along with the new one.
    #[must_use]
    pub fn public_jwk_array(&self) -> String {
        format!("[{:#}]", jwk::public(&self.inner.parts, self.algorithm, &self.id))
    }

    /// The public key beside those that are registered already (an array or a JWKS), since posting replaces them all. One with
    /// the same `kid` is replaced.
    ///
    /// # Errors
    /// When `registered` is no array of JWKs, holds a private key, or leaves no room: a client has up to five keys.
    pub fn public_jwk_array_beside(&self, registered: &str) -> Result<String, KeyError> {
        jwk::beside(
            registered,
            jwk::public(&self.inner.parts, self.algorithm, &self.id),
        )
    }

    /// The private key as PEM (PKCS#8).
    ///
    /// # Errors
    /// When the cryptographic library refuses to write it.
    pub fn private_pem(&self) -> Result<Secret, KeyError> {
        let refused = |_| KeyError::new(KeyErrorKind::Invalid, "the key cannot be written as PKCS#8");
        let der = AsDer::<aws_lc_rs::encoding::Pkcs8V1Der<'_>>::as_der(&self.inner.pair).map_err(refused)?;
        Ok(Secret::new(pem::write("PRIVATE KEY", der.as_ref())))
    }

    /// The private key and its certificates as PEM, as TLS takes them.
    #[cfg(feature = "altinn2")]
    pub(crate) fn with_chain_pem(&self) -> Result<Secret, KeyError> {
        let KeyId::Chain(chain) = &self.id else {
            let message =
                "the key has no certificates; read it with them: `from_pem_with_certificates`, `from_pkcs12`";
            return Err(KeyError::new(KeyErrorKind::NoKeyId, message));
        };
        let key = self.private_pem()?;
        let certificates = chain.iter().map(|der| pem::write("CERTIFICATE", der));
        Ok(Secret::new(
            certificates.fold(key.expose().to_owned(), |all, one| all + &one),
        ))
    }

    /// The algorithm that it signs with.
    #[must_use]
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// What a JWS header says about it.
    #[must_use]
    pub fn key_id(&self) -> KeyId {
        self.id.clone()
    }

    /// Signs a message at once: about a millisecond for 2048 bits, less than handing it to another thread would be worth.
    ///
    /// # Errors
    /// When the cryptographic library refuses.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        let padding: &'static dyn signature::RsaEncoding = match self.algorithm {
            Algorithm::Rs256 => &signature::RSA_PKCS1_SHA256,
            Algorithm::Rs384 => &signature::RSA_PKCS1_SHA384,
            Algorithm::Rs512 => &signature::RSA_PKCS1_SHA512,
        };
        let mut signature = vec![0; self.inner.pair.public_modulus_len()];
        let random = aws_lc_rs::rand::SystemRandom::new();
        let signed = self.inner.pair.sign(padding, &random, message, &mut signature);
        signed.map_err(|_| SignError::new("the cryptographic library refused"))?;
        Ok(signature)
    }

    pub(crate) fn signing_key(&self) -> SigningKey {
        let key = self.clone();
        SigningKey::new(self.algorithm, self.id.clone(), move |message| {
            std::future::ready(key.sign(&message))
        })
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey")
            .field("algorithm", &self.algorithm)
            .field("thumbprint", &self.inner.thumbprint)
            .field("bits", &self.bits())
            .finish_non_exhaustive()
    }
}

impl Signer for PrivateKey {
    /// Its id, and the thumbprint: the same key under another id is refused or accepted by itself.
    fn fingerprint(&self) -> String {
        let id = match &self.id {
            KeyId::Kid(kid) => kid.as_str(),
            KeyId::Chain(_) => "x5c",
        };
        format!("{id} {}", self.inner.thumbprint)
    }

    fn current(&self) -> BoxFuture<'_, Result<SigningKey, SignError>> {
        Box::pin(std::future::ready(Ok(self.signing_key())))
    }

    fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at()
    }
}
