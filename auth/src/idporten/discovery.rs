//! The metadata of an issuer (OpenID Connect Discovery 1.0): fetched when needed, and again behind the old ones after a day.

use std::{sync::Arc, time::Duration};

use altinn_runtime::{Environment, HttpClient, HttpRequest, Method};
use serde::Deserialize;
use url::Url;

use super::SERVER;
use crate::{
    clock::Clock,
    error::{AuthError, AuthErrorKind},
    fetch::{Fetch, FetchPolicy, Fetcher, Guarded, Life, Place},
    http,
    retry::{Attempts, RetryPolicy, retry_after},
    verify::Verifier,
};

/// How long metadata are kept before they are fetched again, as Digdir advises. The old ones stay in use until there are others.
const KEPT: Life = Life {
    fresh: Some(Duration::from_secs(24 * 60 * 60)),
    usable: None,
};

#[derive(Deserialize)]
struct Document {
    issuer: String,
    authorization_endpoint: Url,
    token_endpoint: Url,
    pushed_authorization_request_endpoint: Option<Url>,
    end_session_endpoint: Option<Url>,
    jwks_uri: Url,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

/// What a login needs to know.
pub(super) struct Metadata {
    pub(super) authorize: Url,
    pub(super) token: Url,
    pub(super) push: Option<Url>,
    pub(super) logout: Option<Url>,
    pub(super) names_itself: bool,
    pub(super) verifier: Verifier,
}

pub(super) struct Discovery {
    issuer: Arc<Issuer>,
    policy: FetchPolicy,
    known: Guarded<Arc<Metadata>>,
}

struct Issuer {
    name: String,
    http: HttpClient,
    clock: Arc<dyn Clock>,
}

impl Discovery {
    pub(super) fn new(issuer: String, http: HttpClient, clock: Arc<dyn Clock>, policy: FetchPolicy) -> Self {
        Self {
            issuer: Arc::new(Issuer {
                name: issuer,
                http,
                clock,
            }),
            policy,
            known: Guarded::default(),
        }
    }

    pub(super) fn issuer(&self) -> &str {
        &self.issuer.name
    }

    /// The metadata; old ones while there are no others.
    pub(super) async fn metadata(&self) -> Result<Arc<Metadata>, AuthError> {
        let fetch = || -> Fetch<Arc<Metadata>> {
            let issuer = Arc::clone(&self.issuer);
            Box::pin(async move { Ok((Arc::new(issuer.asked().await?), KEPT)) })
        };
        let fetcher = Fetcher {
            what: "metadata",
            clock: &self.issuer.clock,
            policy: &self.policy,
            place: Place::Caller,
            fetch: &fetch,
        };
        self.known.get(&fetcher).await
    }
}

impl Issuer {
    /// Asks again where that may help: those who wait share the attempts.
    async fn asked(&self) -> Result<Metadata, AuthError> {
        let retry = RetryPolicy::default();
        let mut attempts = Attempts::new(&retry, &*self.clock);
        loop {
            let error = match self.fetched().await {
                Err(error) if error.is_transient() => error,
                result => return result,
            };
            match attempts.next(error.retry_after(), &*self.clock) {
                Some(wait) => self.clock.sleep(wait).await,
                None => return Err(error.exhausted()),
            }
        }
    }

    async fn fetched(&self) -> Result<Metadata, AuthError> {
        let wrong = |why: &str| {
            AuthError::new(
                AuthErrorKind::Malformed,
                format!("the metadata of {SERVER} {why}"),
            )
        };
        let url = format!(
            "{}/.well-known/openid-configuration",
            self.name.trim_end_matches('/')
        );
        let url = Url::parse(&url).map_err(|_| wrong("have no address"))?;
        let answer = http::send(&self.http, HttpRequest::new(Method::GET, url), SERVER).await?;
        if !answer.status.is_success() {
            let error = wrong(&format!("cannot be had: it answered {}", answer.status));
            return Err(error
                .with_status(answer.status)
                .with_transient(answer.is_passing())
                .with_retry_after(retry_after(&answer.headers, self.clock.now())));
        }
        let document: Document = serde_json::from_slice(&answer.body)
            .map_err(|_| wrong("are not what OpenID Connect asks for"))?;
        // Else somebody could pass off another issuer's endpoints (Discovery 1.0, section 4.3).
        if document.issuer != self.name {
            return Err(wrong("name another issuer"));
        }
        let (push, logout) = (
            document.pushed_authorization_request_endpoint,
            document.end_session_endpoint,
        );
        for url in [
            &document.authorization_endpoint,
            &document.token_endpoint,
            &document.jwks_uri,
        ]
        .into_iter()
        .chain(&push)
        .chain(&logout)
        {
            Environment::custom(url.as_str()).map_err(|_| wrong("have an address that is not https"))?;
        }
        // Each login adds the client id as its audience.
        let verifier = Verifier::new(&self.name, document.jwks_uri)
            .any_audience()
            .clock(Arc::clone(&self.clock))
            .http(self.http.clone())
            .build()
            .map_err(|error| wrong("have no usable address of keys").with_source(error))?;
        Ok(Metadata {
            authorize: document.authorization_endpoint,
            token: document.token_endpoint,
            push,
            logout,
            names_itself: document.authorization_response_iss_parameter_supported,
            verifier,
        })
    }
}
