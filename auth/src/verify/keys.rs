//! The public keys of an issuer: fetched when needed, kept, rolled over, and never fetched in a storm.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use altinn_runtime::{HttpClient, HttpRequest};
use url::Url;

use super::{
    error::{VerifyError, VerifyErrorKind},
    public_key::{PublicKey, read},
};
use crate::{
    clock::Clock,
    error::{AuthError, AuthErrorKind},
    fetch::{Fetch, FetchPolicy, Fetcher, Guarded, Life, Place},
    http,
    retry::retry_after,
    sync::lock,
};

const SERVER: &str = "the issuer of tokens";
/// How long keys are kept, as Digdir advises; some hours before that they are fetched again behind the old ones.
const KEPT: Life = Life {
    fresh: Some(Duration::from_secs(20 * 60 * 60)),
    usable: Some(Duration::from_secs(24 * 60 * 60)),
};
/// How long the old keys stay in use, time and again, while the issuer cannot be reached.
const EXTENDED: Life = Life {
    fresh: Some(Duration::from_secs(30)),
    usable: Some(Duration::from_secs(5 * 60)),
};
/// How long it is remembered that the first keys could not be had.
const PAUSE: Duration = Duration::from_secs(5);
/// How often tokens with unknown keys may cause a fetch at once, and how long it takes until one more may. Anybody can make up
/// such a token, so this is also how long a new key can be held off.
const UNKNOWN: u32 = 3;
const REFILL: Duration = Duration::from_secs(20);

type Keys = Arc<[Arc<PublicKey>]>;

pub(super) struct KeySet {
    url: Url,
    /// `None`: the one that is shared.
    http: Option<HttpClient>,
    policy: FetchPolicy,
    keys: Guarded<Keys>,
    budget: Mutex<Budget>,
}

/// Fetches for unknown keys: how many were made, of those that count still.
#[derive(Default)]
struct Budget {
    made: u32,
    since: Duration,
}

impl Budget {
    fn take(&mut self, now: Duration) -> bool {
        while self.made > 0 && now >= self.since.saturating_add(REFILL) {
            self.made -= 1;
            self.since += REFILL;
        }
        if self.made == 0 {
            self.since = now;
        }
        let any_left = self.made < UNKNOWN;
        self.made += u32::from(any_left);
        any_left
    }
}

impl KeySet {
    pub(super) fn new(url: Url, http: Option<HttpClient>) -> Self {
        Self {
            url,
            http,
            policy: FetchPolicy::default()
                .remember_failures(PAUSE)
                .remember_refusals(PAUSE),
            keys: Guarded::default(),
            budget: Mutex::default(),
        }
    }

    /// The key of this id; of a token that names none, the only key there is.
    pub(super) async fn find(
        &self,
        kid: Option<&str>,
        clock: &Arc<dyn Clock>,
    ) -> Result<Arc<PublicKey>, VerifyError> {
        let begun = clock.elapsed();
        let fetch = || -> Fetch<Keys> {
            let (url, http, clock) = (self.url.clone(), self.http.clone(), Arc::clone(clock));
            let old = self.keys.held();
            Box::pin(async move {
                match (fetched(url, http.as_ref(), &*clock).await, old) {
                    (Ok(keys), _) => Ok((keys, KEPT)),
                    (Err(error), Some(old)) => {
                        tracing::warn!(%error, "the keys of an issuer could not be fetched; the old ones stay in use");
                        Ok((old, EXTENDED))
                    }
                    (Err(error), None) => Err(error),
                }
            })
        };
        let fetcher = Fetcher {
            what: "keys of an issuer",
            clock,
            policy: &self.policy,
            place: Place::Caller,
            fetch: &fetch,
        };
        let mut keys = self.keys.get(&fetcher).await.map_err(VerifyError::no_keys)?;
        if let Some(key) = chosen(&keys, kid) {
            return Ok(key);
        }
        // The issuer may have a new key, unless the keys have come just now.
        let new = self.keys.since().is_some_and(|since| since >= begun);
        if !new && (self.keys.is_running() || lock(&self.budget).take(begun)) {
            keys = self.keys.renewed(&fetcher).await.map_err(VerifyError::no_keys)?;
        }
        chosen(&keys, kid).ok_or_else(|| VerifyError::new(VerifyErrorKind::UnknownKey))
    }
}

async fn fetched(url: Url, http: Option<&HttpClient>, clock: &dyn Clock) -> Result<Keys, AuthError> {
    let http = http::given_or_shared(http)?;
    let request = HttpRequest::new(altinn_runtime::Method::GET, url);
    let answer = http::send(&http, request, SERVER).await?;
    if !answer.status.is_success() {
        let message = format!("{SERVER} answered {} when asked for its keys", answer.status);
        return Err(AuthError::new(AuthErrorKind::Refused, message)
            .with_transient(true)
            .with_retry_after(retry_after(&answer.headers, clock.now())));
    }
    let keys = read(&answer.body);
    if keys.is_empty() {
        let message = format!("{SERVER} has no usable key");
        return Err(AuthError::new(AuthErrorKind::Malformed, message));
    }
    Ok(keys.into())
}

fn chosen(keys: &[Arc<PublicKey>], kid: Option<&str>) -> Option<Arc<PublicKey>> {
    match (kid, keys) {
        (Some(kid), keys) => keys.iter().find(|key| key.kid.as_deref() == Some(kid)).cloned(),
        (None, [only]) => Some(Arc::clone(only)),
        (None, _) => None,
    }
}
