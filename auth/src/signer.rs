//! Who signs: a key in memory, or a vault or HSM that never gives its key away.

use std::{fmt, sync::Arc, time::SystemTime};

use altinn_runtime::BoxFuture;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::{base64, secret::Secret};

/// A signature algorithm. Maskinporten and ID-porten take these three; elliptic curves are not among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    #[default]
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    Rs384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    Rs512,
}

impl Algorithm {
    /// The name in a JWS header (RFC 7518, section 3.1).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
        }
    }

    /// The algorithm of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Rs256, Self::Rs384, Self::Rs512]
            .into_iter()
            .find(|algorithm| algorithm.name() == name)
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// How the receiver finds the public key: never both (a client with registered keys has to use `kid`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyId {
    /// The id under which the key, or a certificate, is registered on the client.
    Kid(String),
    /// Certificates in DER, the one of the key first, then those that issued it.
    Chain(Arc<[Vec<u8>]>),
}

/// Why something could not be signed.
#[derive(Clone)]
pub struct SignError {
    message: String,
    transient: bool,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl SignError {
    /// A failure with words for people. No secret in it.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            transient: false,
            source: None,
        }
    }

    /// The same failure, marked as one that may be over soon: a vault that did not answer.
    #[must_use]
    pub fn transient(mut self) -> Self {
        self.transient = true;
        self
    }

    /// The same failure with its cause.
    #[must_use]
    pub fn with_source(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// Whether signing may succeed a little later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.transient
    }
}

impl fmt::Debug for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignError")
            .field("message", &self.message)
            .field("transient", &self.transient)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the signature could not be made: {}", self.message)
    }
}

impl std::error::Error for SignError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn std::error::Error + 'static))
    }
}

/// One key at one moment: its algorithm, what the header says about it, and how it signs. All of a signature comes from one of
/// these, so that a vault whose key changes in between never signs with the new key what names the old one.
#[derive(Clone)]
pub struct SigningKey {
    algorithm: Algorithm,
    id: KeyId,
    sign: Arc<Sign>,
}

type Sign = dyn Fn(Vec<u8>) -> BoxFuture<'static, Result<Vec<u8>, SignError>> + Send + Sync;

impl SigningKey {
    /// A key that signs with this function. It gets the whole message, which is hashed as part of signing (PKCS#1 v1.5, as big as
    /// the modulus).
    pub fn new<F, R>(algorithm: Algorithm, id: KeyId, sign: F) -> Self
    where
        F: Fn(Vec<u8>) -> R + Send + Sync + 'static,
        R: Future<Output = Result<Vec<u8>, SignError>> + Send + 'static,
    {
        Self {
            algorithm,
            id,
            sign: Arc::new(move |message| Box::pin(sign(message))),
        }
    }

    /// The algorithm of its signatures.
    #[must_use]
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// What the header says about it.
    #[must_use]
    pub fn id(&self) -> &KeyId {
        &self.id
    }

    /// Signs a message.
    ///
    /// # Errors
    /// When the key cannot be reached or refuses.
    pub async fn sign(&self, message: impl Into<Vec<u8>>) -> Result<Vec<u8>, SignError> {
        (self.sign)(message.into()).await
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey")
            .field("algorithm", &self.algorithm)
            .finish_non_exhaustive()
    }
}

/// Something that signs with an RSA key: [`PrivateKey`](crate::PrivateKey), [`RotatingKey`](crate::RotatingKey), or your own for a
/// vault or HSM. The workspace has one for Azure Key Vault as an example (`auth/vault-example`).
///
/// ```
/// use altinn_auth::{Algorithm, KeyId, SignError, Signer, SigningKey};
/// use altinn_runtime::BoxFuture;
///
/// struct Vault;
///
/// impl Signer for Vault {
///     fn fingerprint(&self) -> String {
///         "vault/keys/altinn".into()
///     }
///     fn current(&self) -> BoxFuture<'_, Result<SigningKey, SignError>> {
///         // Which version it is now is asked once; this version signs.
///         let version = 7;
///         let key = SigningKey::new(Algorithm::Rs256, KeyId::Kid(format!("altinn-{version}")), move |message| async move {
///             Err(SignError::new(format!("no vault to sign {} bytes with version {version}", message.len())).transient())
///         });
///         Box::pin(async { Ok(key) })
///     }
/// }
/// ```
pub trait Signer: Send + Sync {
    /// A text that is different for different keys and not secret: part of the key under which tokens are cached. It stays the
    /// same when the key is rotated, since tokens that the old key got are as good as before.
    fn fingerprint(&self) -> String;

    /// The key to sign with now.
    ///
    /// # Errors
    /// When it cannot be had.
    fn current(&self) -> BoxFuture<'_, Result<SigningKey, SignError>>;

    /// When the registration of the key ends, where that is known.
    fn expires_at(&self) -> Option<SystemTime> {
        None
    }

    /// A server has refused this key: it is not registered, or has expired (MP-121, MP-124). Look for another one; `true`: there
    /// is one now, try again. It is asked once per request for a token.
    fn replace<'a>(&'a self, refused: &'a KeyId) -> BoxFuture<'a, bool> {
        let _ = refused;
        Box::pin(async { false })
    }
}

impl<S: Signer + ?Sized> Signer for Arc<S> {
    fn fingerprint(&self) -> String {
        (**self).fingerprint()
    }

    fn current(&self) -> BoxFuture<'_, Result<SigningKey, SignError>> {
        (**self).current()
    }

    fn expires_at(&self) -> Option<SystemTime> {
        (**self).expires_at()
    }

    fn replace<'a>(&'a self, refused: &'a KeyId) -> BoxFuture<'a, bool> {
        (**self).replace(refused)
    }
}

/// A compact JWS (RFC 7515, section 3.1) of `claims`. `extra` members join the header.
pub(crate) async fn compact(
    key: &SigningKey,
    extra: Map<String, Value>,
    claims: &Map<String, Value>,
) -> Result<Secret, SignError> {
    let mut header = Map::new();
    header.insert("alg".to_owned(), key.algorithm.name().into());
    match &key.id {
        KeyId::Kid(kid) => header.insert("kid".to_owned(), kid.as_str().into()),
        // Standard base64 here, not base64url (RFC 7515, section 4.1.6), and always an array.
        KeyId::Chain(chain) => header.insert("x5c".to_owned(), chain.iter().map(base64::standard).collect()),
    };
    header.extend(extra);
    let header = base64::url(Value::Object(header).to_string());
    let payload = serde_json::to_vec(claims)
        .map(Zeroizing::new)
        .map_err(|error| SignError::new("the claims have no JSON form").with_source(error))?;
    let payload = Zeroizing::new(base64::url(payload));
    let message = Zeroizing::new(format!("{header}.{}", *payload));
    let signature = base64::url(key.sign(message.as_bytes()).await?);
    // Made as long as it will be, so that no half-written copy is left behind when it grows.
    let mut token = String::with_capacity(message.len() + 1 + signature.len());
    token.extend([&*message, ".", &signature]);
    Ok(Secret::new(token))
}
