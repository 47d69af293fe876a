//! ID-porten: a person logs in, by OpenID Connect. Source: docs.digdir.no, ID-porten, "OIDC".

mod builder;
mod discovery;
mod levels;
mod login;
mod logout;
mod loopback;
mod source;
mod tokens;

use std::{fmt, sync::Arc};

use altinn_runtime::{HttpClient, HttpRequest, Method, header};
use serde_json::Map;
use url::Url;
use zeroize::Zeroizing;

use crate::{
    base64,
    clock::{Clock, unix},
    error::{AuthError, AuthErrorKind},
    fetch::FetchPolicy,
    form,
    http::{self, Answer},
    random,
    refusal::Refusal,
    retry::retry_after,
    scope::Scopes,
    secret::Secret,
    signer::{self, Signer},
    token::sensitive,
};
use discovery::Discovery;

pub use builder::IdPortenBuilder;
pub use login::{Login, LoginOptions};
pub use loopback::Loopback;
pub use source::PersonSource;
pub use tokens::PersonTokens;

const SERVER: &str = "ID-porten";
/// What an assertion lives, in seconds: ID-porten allows 120.
const ASSERTION_LIFE: u64 = 60;

/// How a client shows itself to ID-porten.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClientAuthentication {
    /// Not at all: an app on a phone or a desktop (`none`). Such clients cannot refresh.
    Public,
    /// A secret in the header (`client_secret_basic`).
    SecretBasic(Secret),
    /// A secret in the body (`client_secret_post`).
    SecretPost(Secret),
    /// A signed assertion (`private_key_jwt`).
    PrivateKey(Arc<dyn Signer>),
}

impl fmt::Debug for ClientAuthentication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Public => "Public",
            Self::SecretBasic(_) => "SecretBasic(…)",
            Self::SecretPost(_) => "SecretPost(…)",
            Self::PrivateKey(_) => "PrivateKey(…)",
        })
    }
}

/// A client of ID-porten: begins logins, ends them, and refreshes tokens. Cheap to clone.
///
/// Authorization code with PKCE (S256), `state`, `nonce`, pushed requests where they are possible, and the `iss` of the answer
/// checked (RFC 9207).
///
/// ```no_run
/// use altinn_auth::{IdPorten, LoginOptions, Loopback, Session};
/// use altinn_runtime::Environment;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let loopback = Loopback::bind().await?;
/// let client = IdPorten::test("my-client-id", loopback.redirect_uri()).scopes("openid altinn:enduser".parse()?).build()?;
/// let login = client.begin(&LoginOptions::default()).await?;
/// println!("open {}", login.url());
/// let tokens = client.finish(&login, loopback.callback(&login).await?.expose()).await?;
/// let session = Session::builder(Environment::Tt02).idporten(client.source(tokens)).build()?;
/// # drop(session);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct IdPorten {
    inner: Arc<Inner>,
}

struct Inner {
    client_id: String,
    redirect_uri: String,
    scopes: Scopes,
    authentication: ClientAuthentication,
    push: bool,
    http: HttpClient,
    clock: Arc<dyn Clock>,
    fetch: FetchPolicy,
    discovery: Discovery,
}

/// A form that shows who the client is, ready to be sent with the rest.
struct Prepared {
    url: Url,
    form: Vec<(&'static str, Secret)>,
    authorization: Option<header::HeaderValue>,
}

impl IdPorten {
    /// A client in production. `redirect_uri`: where the person comes back to, as it is registered on the client.
    pub fn prod(client_id: impl Into<String>, redirect_uri: impl Into<String>) -> IdPortenBuilder {
        Self::builder("https://idporten.no", client_id, redirect_uri)
    }

    /// A client in the test environment, which all of Altinn's test environments trust.
    pub fn test(client_id: impl Into<String>, redirect_uri: impl Into<String>) -> IdPortenBuilder {
        Self::builder("https://test.idporten.no", client_id, redirect_uri)
    }

    /// A client of another issuer, whose name has no slash at its end unless its tokens have one.
    pub fn builder(
        issuer: impl Into<String>,
        client_id: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> IdPortenBuilder {
        IdPortenBuilder::new(issuer.into(), client_id.into(), redirect_uri.into())
    }

    /// Sends a form, with the client's authentication on it.
    async fn post(&self, url: &Url, form: Vec<(&'static str, Secret)>) -> Result<Answer, AuthError> {
        self.send(self.prepared(url).await?, form).await
    }

    /// A form with the client's authentication on it. Nothing is sent, except to the one who signs.
    async fn prepared(&self, url: &Url) -> Result<Prepared, AuthError> {
        let inner = &*self.inner;
        let (mut form, mut authorization) = (Vec::new(), None);
        match &inner.authentication {
            ClientAuthentication::Public => form.push(("client_id", Secret::new(inner.client_id.as_str()))),
            ClientAuthentication::SecretPost(secret) => {
                form.push(("client_id", Secret::new(inner.client_id.as_str())));
                form.push(("client_secret", secret.clone()));
            }
            ClientAuthentication::SecretBasic(secret) => {
                // Both parts are form-encoded first (RFC 6749, section 2.3.1).
                let encoded = |text: &str| {
                    let parts = url::form_urlencoded::byte_serialize(text.as_bytes());
                    Zeroizing::new(parts.collect::<String>())
                };
                let (id, secret) = (encoded(&inner.client_id), encoded(secret.expose()));
                let pair = Zeroizing::new(base64::standard(&*Zeroizing::new(format!("{}:{}", *id, *secret))));
                authorization = sensitive(&Zeroizing::new(format!("Basic {}", *pair)));
            }
            ClientAuthentication::PrivateKey(signer) => {
                let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
                form.push(("client_id", Secret::new(inner.client_id.as_str())));
                form.push(("client_assertion_type", Secret::new(kind)));
                form.push(("client_assertion", self.assertion(&**signer).await?));
            }
        }
        Ok(Prepared {
            url: url.clone(),
            form,
            authorization,
        })
    }

    /// Sends a prepared form with the rest of it.
    async fn send(&self, prepared: Prepared, rest: Vec<(&'static str, Secret)>) -> Result<Answer, AuthError> {
        let inner = &*self.inner;
        let fields = rest.iter().chain(&prepared.form);
        let body = form::body(fields.map(|(name, value)| (*name, value.expose())));
        let mut request = HttpRequest::new(Method::POST, prepared.url);
        let headers = request.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            header::HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        headers.insert(
            header::ACCEPT,
            header::HeaderValue::from_static("application/json"),
        );
        if let Some(authorization) = prepared.authorization {
            headers.insert(header::AUTHORIZATION, authorization);
        }
        *request.body_mut() = Some(body);
        let answer = http::send(&inner.http, request, SERVER).await?;
        tracing::debug!(
            operation = "idporten",
            status = answer.status.as_u16(),
            "token request"
        );
        if answer.status.is_success() {
            return Ok(answer);
        }
        let now = inner.clock.now();
        let refusal = Refusal::read(answer.status, &answer.body, answer.clock_offset(now));
        Err(AuthError::refused(refusal).with_retry_after(retry_after(&answer.headers, now)))
    }

    /// The client's signature on its request (RFC 7523, section 2.2); new for each.
    async fn assertion(&self, signer: &dyn Signer) -> Result<Secret, AuthError> {
        let now = unix(self.inner.clock.now());
        let mut claims = Map::new();
        claims.insert("iss".to_owned(), self.inner.client_id.as_str().into());
        claims.insert("sub".to_owned(), self.inner.client_id.as_str().into());
        claims.insert("aud".to_owned(), self.inner.discovery.issuer().into());
        claims.insert("iat".to_owned(), now.into());
        claims.insert("exp".to_owned(), (now + ASSERTION_LIFE).into());
        claims.insert("jti".to_owned(), random::uuid().to_string().into());
        Ok(signer::compact(&signer.current().await?, Map::new(), &claims).await?)
    }
}

/// What a person's way back from ID-porten did not bring.
fn not_this_login(why: &str) -> AuthError {
    AuthError::new(
        AuthErrorKind::Refused,
        format!("the answer does not belong to this login: {why}; begin a new one"),
    )
}

impl fmt::Debug for IdPorten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdPorten")
            .field("issuer", &self.inner.discovery.issuer())
            .field("client_id", &self.inner.client_id)
            .field("authentication", &self.inner.authentication)
            .finish_non_exhaustive()
    }
}
