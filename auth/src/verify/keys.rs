//! The public keys of an issuer: fetched when needed, kept, rolled over, and never fetched in a storm.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use altinn_runtime::{HttpClient, HttpRequest};
use serde::Deserialize;
use serde_json::Value;
use url::Url;

use super::error::{VerifyError, VerifyErrorKind};
use crate::{
    base64,
    clock::Clock,
    error::{AuthError, AuthErrorKind},
    http,
    signer::Algorithm,
    sync::lock,
};

const SERVER: &str = "the issuer of tokens";
/// How long keys are kept, as Digdir advises.
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);
/// The shortest time between two fetches, successful or not.
const PAUSE: Duration = Duration::from_secs(5 * 60);
/// The shortest time between two fetches as long as there are no keys at all.
const FIRST_PAUSE: Duration = Duration::from_secs(5);

pub(super) struct PublicKey {
    kid: Option<String>,
    pub(super) algorithm: Option<Algorithm>,
    pub(super) n: Vec<u8>,
    pub(super) e: Vec<u8>,
}

pub(super) struct KeySet {
    url: Url,
    http: HttpClient,
    state: Mutex<State>,
    gate: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    keys: Vec<Arc<PublicKey>>,
    fetched: Option<SystemTime>,
    tried: Option<SystemTime>,
    failure: Option<AuthError>,
}

impl KeySet {
    pub(super) fn new(url: Url, http: HttpClient) -> Self {
        Self {
            url,
            http,
            state: Mutex::default(),
            gate: tokio::sync::Mutex::default(),
        }
    }

    pub(super) fn with_http(&self, http: HttpClient) -> Self {
        Self::new(self.url.clone(), http)
    }

    /// The key of this id; of a token that names none, the only key there is.
    pub(super) async fn find(
        &self,
        kid: Option<&str>,
        clock: &dyn Clock,
    ) -> Result<Arc<PublicKey>, VerifyError> {
        let _gate = match self.look(kid, clock.now()) {
            (Some(key), false) => return Ok(key),
            // Old, but there: nobody waits for those who fetch.
            (Some(key), true) => match self.gate.try_lock() {
                Ok(gate) => gate,
                Err(_) => return Ok(key),
            },
            (None, _) => self.gate.lock().await,
        };
        // Somebody may have fetched them in the meantime.
        let now = clock.now();
        let (found, old) = self.look(kid, now);
        if let Some(key) = found.clone().filter(|_| !old) {
            return Ok(key);
        }
        if self.may_fetch(now) {
            self.fetch(now).await;
        }
        let state = lock(&self.state);
        match (state.find(kid), &state.failure) {
            (Some(key), _) => Ok(key),
            (None, Some(failure)) if state.keys.is_empty() => Err(VerifyError::no_keys(failure.clone())),
            (None, _) => Err(VerifyError::new(VerifyErrorKind::UnknownKey)),
        }
    }

    /// The key, and whether it is time to fetch the set again.
    fn look(&self, kid: Option<&str>, now: SystemTime) -> (Option<Arc<PublicKey>>, bool) {
        let state = lock(&self.state);
        let fresh = state.fetched.is_some_and(|fetched| now < fetched + KEPT);
        // Old keys are good as long as another fetch is not due.
        (state.find(kid), !fresh && state.may_fetch(now))
    }

    fn may_fetch(&self, now: SystemTime) -> bool {
        lock(&self.state).may_fetch(now)
    }

    async fn fetch(&self, now: SystemTime) {
        let result = self.fetched().await;
        let mut state = lock(&self.state);
        state.tried = Some(now);
        match result {
            Ok(keys) => {
                state.keys = keys;
                state.fetched = Some(now);
                state.failure = None;
            }
            Err(error) => {
                tracing::warn!(%error, "the keys of an issuer could not be fetched");
                state.failure = Some(error);
            }
        }
    }

    async fn fetched(&self) -> Result<Vec<Arc<PublicKey>>, AuthError> {
        let request = HttpRequest::new(altinn_runtime::Method::GET, self.url.clone());
        let answer = http::send(&self.http, request, SERVER).await?;
        if !answer.status.is_success() {
            let message = format!("{SERVER} answered {} when asked for its keys", answer.status);
            return Err(AuthError::new(AuthErrorKind::Refused, message).with_transient(true));
        }
        let keys = read(&answer.body);
        if keys.is_empty() {
            return Err(AuthError::new(
                AuthErrorKind::Malformed,
                format!("{SERVER} has no usable key"),
            ));
        }
        Ok(keys)
    }
}

impl State {
    fn find(&self, kid: Option<&str>) -> Option<Arc<PublicKey>> {
        match (kid, self.keys.as_slice()) {
            (Some(kid), keys) => keys.iter().find(|key| key.kid.as_deref() == Some(kid)).cloned(),
            (None, [only]) => Some(Arc::clone(only)),
            (None, _) => None,
        }
    }

    fn may_fetch(&self, now: SystemTime) -> bool {
        let pause = if self.keys.is_empty() { FIRST_PAUSE } else { PAUSE };
        self.tried.is_none_or(|tried| now >= tried + pause)
    }
}

/// The RSA keys of a JWKS that are for signatures; others are skipped. Altinn writes `n` and `e` in standard base64 with
/// padding, not in base64url, and no `alg`; both spellings are read.
pub(super) fn read(body: &[u8]) -> Vec<Arc<PublicKey>> {
    #[derive(Deserialize)]
    struct Jwks {
        keys: Vec<Value>,
    }
    let Ok(set) = serde_json::from_slice::<Jwks>(body) else {
        return Vec::new();
    };
    let key = |jwk: &Value| {
        let text = |name: &str| jwk.get(name).and_then(Value::as_str);
        let algorithm = match text("alg") {
            Some(name) => Some(Algorithm::from_name(name)?),
            None => None,
        };
        if text("kty") != Some("RSA") || text("use").is_some_and(|used| used != "sig") {
            return None;
        }
        let number = |name: &str| {
            let bytes = base64::tolerant(text(name)?)?;
            // The cryptographic library wants no leading zeros.
            Some(
                bytes
                    .iter()
                    .copied()
                    .skip_while(|byte| *byte == 0)
                    .collect::<Vec<_>>(),
            )
        };
        let kid = text("kid").map(ToOwned::to_owned);
        Some(Arc::new(PublicKey {
            kid,
            algorithm,
            n: number("n")?,
            e: number("e")?,
        }))
    };
    set.keys.iter().filter_map(key).collect()
}
