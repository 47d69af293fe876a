//! The metadata of an issuer (OpenID Connect Discovery 1.0): fetched when needed, kept for a day, asked for once at a time.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use altinn_runtime::{Environment, HttpClient, HttpRequest, Method};
use serde::Deserialize;
use url::Url;

use super::SERVER;
use crate::{
    clock::Clock,
    error::{AuthError, AuthErrorKind},
    http,
    retry::retry_after,
    sync::lock,
    verify::Verifier,
};

/// How long metadata are kept, as Digdir advises.
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Deserialize)]
struct Document {
    issuer: String,
    authorization_endpoint: Url,
    token_endpoint: Url,
    pushed_authorization_request_endpoint: Option<Url>,
    jwks_uri: Url,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

/// What a login needs to know.
pub(super) struct Metadata {
    pub(super) authorize: Url,
    pub(super) token: Url,
    pub(super) push: Option<Url>,
    pub(super) names_itself: bool,
    pub(super) verifier: Verifier,
}

pub(super) struct Discovery {
    issuer: String,
    http: HttpClient,
    known: Mutex<Option<(SystemTime, Arc<Metadata>)>>,
    gate: tokio::sync::Mutex<()>,
}

impl Discovery {
    pub(super) fn new(issuer: String, http: HttpClient) -> Self {
        Self {
            issuer,
            http,
            known: Mutex::default(),
            gate: tokio::sync::Mutex::default(),
        }
    }

    pub(super) fn issuer(&self) -> &str {
        &self.issuer
    }

    fn fresh(&self, now: SystemTime) -> Option<Arc<Metadata>> {
        let known = lock(&self.known);
        known
            .as_ref()
            .filter(|(fetched, _)| now < *fetched + KEPT)
            .map(|(_, metadata)| Arc::clone(metadata))
    }

    /// The metadata; old ones if there are no others to be had.
    pub(super) async fn metadata(&self, clock: &Arc<dyn Clock>) -> Result<Arc<Metadata>, AuthError> {
        if let Some(metadata) = self.fresh(clock.now()) {
            return Ok(metadata);
        }
        let _gate = self.gate.lock().await;
        if let Some(metadata) = self.fresh(clock.now()) {
            return Ok(metadata);
        }
        match self.fetch(clock).await {
            Ok(metadata) => {
                let metadata = Arc::new(metadata);
                *lock(&self.known) = Some((clock.now(), Arc::clone(&metadata)));
                Ok(metadata)
            }
            Err(error) => lock(&self.known)
                .as_ref()
                .map(|(_, old)| Arc::clone(old))
                .ok_or(error),
        }
    }

    async fn fetch(&self, clock: &Arc<dyn Clock>) -> Result<Metadata, AuthError> {
        let wrong = |why: &str| {
            AuthError::new(
                AuthErrorKind::Malformed,
                format!("the metadata of {SERVER} {why}"),
            )
        };
        let url = format!(
            "{}/.well-known/openid-configuration",
            self.issuer.trim_end_matches('/')
        );
        let url = Url::parse(&url).map_err(|_| wrong("have no address"))?;
        let answer = http::send(&self.http, HttpRequest::new(Method::GET, url), SERVER).await?;
        if !answer.status.is_success() {
            let error = wrong(&format!("cannot be had: it answered {}", answer.status));
            return Err(error
                .with_status(answer.status)
                .with_transient(answer.is_passing())
                .with_retry_after(retry_after(&answer.headers, clock.now())));
        }
        let document: Document = serde_json::from_slice(&answer.body)
            .map_err(|_| wrong("are not what OpenID Connect asks for"))?;
        // Else somebody could pass off another issuer's endpoints (Discovery 1.0, section 4.3).
        if document.issuer != self.issuer {
            return Err(wrong("name another issuer"));
        }
        let push = document.pushed_authorization_request_endpoint;
        for url in [
            &document.authorization_endpoint,
            &document.token_endpoint,
            &document.jwks_uri,
        ]
        .into_iter()
        .chain(&push)
        {
            Environment::custom(url.as_str()).map_err(|_| wrong("have an address that is not https"))?;
        }
        let verifier = Verifier::new(&self.issuer, document.jwks_uri.as_str())
            .map_err(|error| wrong("have no usable address of keys").with_source(error))?;
        Ok(Metadata {
            authorize: document.authorization_endpoint,
            token: document.token_endpoint,
            push,
            names_itself: document.authorization_response_iss_parameter_supported,
            verifier: verifier.clock(Arc::clone(clock)).http(self.http.clone()),
        })
    }
}
