//! A [`Signer`] whose key never leaves its vault: Azure Key Vault over its REST interface.
//!
//! An example to read and to copy. It shows what matters for any vault or HSM:
//!
//! - one snapshot per signature: which version of the key it is stands in the header, and that version signs;
//! - a digest goes to the vault, not the assertion;
//! - a rotation is noticed when Maskinporten refuses the old version ([`Signer::replace`]), and no restart is needed;
//! - trouble that passes is marked as such, so that it is tried again;
//! - no error repeats what the vault answered.
//!
//! Source of the requests: learn.microsoft.com, Azure Key Vault REST API 7.4, "Get Key" and "Sign".

mod identity;

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use altinn_auth::{Algorithm, KeyId, SignError, Signer, SigningKey, TokenRequest, TokenSource};
use altinn_runtime::{BoxFuture, Failure, HttpClient, HttpRequest, Method, StatusCode, header};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::Url;

pub use identity::ManagedIdentity;

const API: &str = "7.4";

/// A key in Azure Key Vault. Cheap to clone.
#[derive(Clone)]
pub struct KeyVault {
    inner: Arc<Inner>,
}

struct Inner {
    vault: Url,
    name: String,
    http: HttpClient,
    credential: Box<dyn TokenSource>,
    /// The version that signs, once it is known.
    version: Mutex<Option<Version>>,
}

/// One version of the key, which signs as long as nobody refuses it.
#[derive(Clone)]
struct Version {
    url: Url,
    kid: String,
    n: String,
    e: String,
}

/// The answer to "Get Key".
#[derive(Deserialize)]
struct KeyBundle {
    key: VaultKey,
    #[serde(default)]
    tags: Tags,
}

#[derive(Deserialize)]
struct VaultKey {
    /// The address of this version.
    kid: Url,
    kty: String,
    n: String,
    e: String,
}

#[derive(Default, Deserialize)]
struct Tags {
    /// The id under which this version is registered on the Maskinporten client.
    kid: Option<String>,
}

/// The answer to "Sign".
#[derive(Deserialize)]
struct Signed {
    kid: Url,
    value: String,
}

impl KeyVault {
    /// The RSA key of this name in the vault at this address, such as `https://my-vault.vault.azure.net/`. `credential` gives the
    /// bearer tokens for the vault: put a [`Cached`](altinn_auth::Cached) around a [`ManagedIdentity`]. `http` should have time
    /// limits.
    pub fn new(
        vault: Url,
        name: impl Into<String>,
        credential: impl TokenSource + 'static,
        http: HttpClient,
    ) -> Self {
        Self {
            inner: Arc::new(Inner {
                vault,
                name: name.into(),
                http,
                credential: Box::new(credential),
                version: Mutex::default(),
            }),
        }
    }

    /// The public key of the current version, as Samarbeidsportalen takes it when a key is registered.
    ///
    /// # Errors
    /// When the vault cannot be asked.
    pub async fn public_jwk(&self) -> Result<Value, SignError> {
        let Version { kid, n, e, .. } = self.version().await?;
        Ok(json!({ "kty": "RSA", "use": "sig", "alg": Algorithm::Rs256.name(), "kid": kid, "n": n, "e": e }))
    }

    fn known(&self) -> Option<Version> {
        self.inner
            .version
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    async fn version(&self) -> Result<Version, SignError> {
        match self.known() {
            Some(version) => Ok(version),
            None => self.fetch().await,
        }
    }

    /// Asks for the newest version, and goes on with it.
    async fn fetch(&self) -> Result<Version, SignError> {
        let inner = &*self.inner;
        let mut url = inner.vault.clone();
        url.set_path(&format!("keys/{}", inner.name));
        let KeyBundle { key, tags } = self.ask(Method::GET, url, None).await?;
        if !matches!(key.kty.as_str(), "RSA" | "RSA-HSM") {
            return Err(SignError::new("the key in the vault is no RSA key"));
        }
        let version = key
            .kid
            .path_segments()
            .and_then(Iterator::last)
            .unwrap_or_default();
        let version = Version {
            kid: tags.kid.unwrap_or_else(|| version.to_owned()),
            // Signatures come from the vault that was asked, whatever it calls itself.
            url: inner.vault.join(key.kid.path()).map_err(|_| no_answer())?,
            n: key.n,
            e: key.e,
        };
        *inner.version.lock().unwrap_or_else(PoisonError::into_inner) = Some(version.clone());
        Ok(version)
    }

    async fn sign(&self, version: &Version, message: &[u8]) -> Result<Vec<u8>, SignError> {
        let digest = URL_SAFE_NO_PAD.encode(Sha256::digest(message));
        let body = json!({ "alg": Algorithm::Rs256.name(), "value": digest });
        let mut url = version.url.clone();
        url.set_path(&format!("{}/sign", version.url.path()));
        let signed: Signed = self.ask(Method::POST, url, Some(&body)).await?;
        if signed.kid.path() != version.url.path() {
            return Err(SignError::new(
                "the vault signed with another version of the key than it was asked to",
            )
            .transient());
        }
        URL_SAFE_NO_PAD.decode(signed.value).map_err(|_| no_answer())
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        method: Method,
        mut url: Url,
        body: Option<&Value>,
    ) -> Result<T, SignError> {
        let inner = &*self.inner;
        url.set_query(Some(&format!("api-version={API}")));
        let request = TokenRequest::default();
        let token = inner.credential.token(&request).await.map_err(|error| {
            let failed = SignError::new("there is no token for the vault").with_source(error.clone());
            if error.is_transient() {
                failed.transient()
            } else {
                failed
            }
        })?;
        let mut ask = HttpRequest::new(method, url);
        let headers = ask.headers_mut();
        let mut bearer = header::HeaderValue::try_from(format!("Bearer {}", token.expose()))
            .map_err(|_| SignError::new("the token for the vault cannot be sent in a header"))?;
        bearer.set_sensitive(true);
        headers.insert(header::AUTHORIZATION, bearer);
        if let Some(body) = body {
            let json = header::HeaderValue::from_static("application/json");
            headers.insert(header::CONTENT_TYPE, json);
            *ask.body_mut() = Some(body.to_string().into());
        }
        let answer = inner.http.send(ask).await.map_err(unreachable)?;
        match answer.status() {
            status if status.is_success() => {
                let body = answer.into_body().bytes().await.map_err(unreachable)?;
                serde_json::from_slice(&body).map_err(|_| no_answer())
            }
            StatusCode::UNAUTHORIZED => {
                inner.credential.invalidate(&request, &token);
                Err(SignError::new(
                    "the vault does not take the token (401): is it for https://vault.azure.net?",
                )
                .transient())
            }
            StatusCode::FORBIDDEN => Err(SignError::new(
                "the vault refuses (403): the identity needs the permissions `get` and `sign` on the key",
            )),
            StatusCode::NOT_FOUND => Err(SignError::new(
                "the vault has no key of that name or version (404)",
            )),
            status @ (StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT) => {
                Err(SignError::new(format!("the vault is busy ({status})")).transient())
            }
            status if status.is_server_error() => {
                Err(SignError::new(format!("the vault has trouble ({status})")).transient())
            }
            status => Err(SignError::new(format!("the vault answered {status}"))),
        }
    }
}

/// The error names no address: it could carry more than that.
fn unreachable(failure: Failure) -> SignError {
    SignError::new("the vault could not be reached")
        .transient()
        .with_source(failure)
}

fn no_answer() -> SignError {
    SignError::new("the vault answered with something that is neither a key nor a signature")
}

impl Signer for KeyVault {
    /// The key and not its version: tokens that an older version got stay in use.
    fn fingerprint(&self) -> String {
        format!("{}keys/{}", self.inner.vault, self.inner.name)
    }

    fn current(&self) -> BoxFuture<'_, Result<SigningKey, SignError>> {
        Box::pin(async {
            let version = self.version().await?;
            let (vault, id) = (self.clone(), KeyId::Kid(version.kid.clone()));
            Ok(SigningKey::new(Algorithm::Rs256, id, move |message| {
                let (vault, version) = (vault.clone(), version.clone());
                async move { vault.sign(&version, &message).await }
            }))
        })
    }

    fn replace<'a>(&'a self, refused: &'a KeyId) -> BoxFuture<'a, bool> {
        Box::pin(async move {
            let is_other = |version: &Version| KeyId::Kid(version.kid.clone()) != *refused;
            // Another request may have found it already.
            if self.known().is_some_and(|version| is_other(&version)) {
                return true;
            }
            self.fetch().await.is_ok_and(|version| is_other(&version))
        })
    }
}

impl fmt::Debug for KeyVault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyVault")
            .field("name", &self.inner.name)
            .finish_non_exhaustive()
    }
}
