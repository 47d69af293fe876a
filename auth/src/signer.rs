//! Who signs: a key in memory, or a vault or HSM that never gives its key away.

use std::{fmt, sync::Arc};

use altinn_runtime::BoxFuture;
use serde_json::{Map, Value};

use crate::base64;

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

/// Something that signs with an RSA key: [`PrivateKey`](crate::PrivateKey), or your own for a vault or HSM.
///
/// ```
/// use altinn_auth::{Algorithm, KeyId, SignError, Signer};
/// use altinn_runtime::BoxFuture;
///
/// struct Vault;
///
/// impl Signer for Vault {
///     fn algorithm(&self) -> Algorithm {
///         Algorithm::Rs256
///     }
///     fn key_id(&self) -> KeyId {
///         KeyId::Kid("vault-2026".into())
///     }
///     fn fingerprint(&self) -> String {
///         "vault/keys/altinn/7".into()
///     }
///     fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignError>> {
///         Box::pin(async move { Err(SignError::new(format!("no vault for {} bytes", message.len())).transient()) })
///     }
/// }
/// ```
pub trait Signer: Send + Sync {
    /// The algorithm of the signatures.
    fn algorithm(&self) -> Algorithm;

    /// What the header says about the key.
    fn key_id(&self) -> KeyId;

    /// A text that is different for different keys and not secret: part of the key under which tokens are cached.
    fn fingerprint(&self) -> String;

    /// Signs `message`, which is hashed as part of it (PKCS#1 v1.5, as big as the modulus).
    ///
    /// # Errors
    /// When the key cannot be reached or refuses.
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignError>>;
}

/// A compact JWS (RFC 7515, section 3.1) of `claims`. `extra` members join the header.
pub(crate) async fn compact(
    signer: &dyn Signer,
    extra: Map<String, Value>,
    claims: &Map<String, Value>,
) -> Result<String, SignError> {
    let mut header = Map::new();
    header.insert("alg".to_owned(), signer.algorithm().name().into());
    match signer.key_id() {
        KeyId::Kid(kid) => header.insert("kid".to_owned(), kid.into()),
        // Standard base64 here, not base64url (RFC 7515, section 4.1.6), and always an array.
        KeyId::Chain(chain) => header.insert("x5c".to_owned(), chain.iter().map(base64::standard).collect()),
    };
    header.extend(extra);
    let header = base64::url(Value::Object(header).to_string());
    let payload = serde_json::to_vec(claims)
        .map_err(|error| SignError::new("the claims have no JSON form").with_source(error))?;
    let mut token = format!("{header}.{}", base64::url(payload));
    let signature = signer.sign(token.as_bytes()).await?;
    token.push('.');
    token.push_str(&base64::url(signature));
    Ok(token)
}
