//! A token that refreshes itself: what the login of a person and a token that came along with a call have in common.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::AcqRel},
    },
    time::Duration,
};

use altinn_runtime::BoxFuture;

use super::Identity;
use crate::{
    clock::Clock,
    error::AuthError,
    fetch::{Fetch, FetchPolicy, Fetcher, Guarded, Life, Place},
    token::Token,
};

/// Gives the token that it began with once, if it is still good, and a fresh one each time it is asked again. Those who ask at
/// the same time share one renewal, which comes to its end whatever becomes of them.
pub(crate) struct Renewing<H> {
    begun: H,
    held: Guarded<H>,
    given: AtomicBool,
    identity: Identity,
}

/// How what is held is renewed.
pub(crate) struct Renewal<'a, H> {
    pub(crate) what: &'static str,
    pub(crate) clock: &'a Arc<dyn Clock>,
    pub(crate) policy: &'a FetchPolicy,
    pub(crate) place: Place,
    pub(crate) renew: &'a (dyn Fn(H) -> BoxFuture<'static, Result<H, AuthError>> + Sync),
}

impl<H: Clone + Send + Sync + 'static> Renewing<H> {
    pub(crate) fn new(kind: &'static str, held: H) -> Self {
        Self {
            begun: held,
            held: Guarded::default(),
            given: AtomicBool::new(false),
            identity: Identity::unique(kind),
        }
    }

    pub(crate) fn identity(&self) -> Identity {
        self.identity.clone()
    }

    /// What is held now.
    pub(crate) fn held(&self) -> H {
        self.held.held().unwrap_or_else(|| self.begun.clone())
    }

    /// The token that it began with, for the first who asks.
    pub(crate) fn first(&self, token: &Token, clock: &dyn Clock) -> bool {
        let good = token.expires_at().is_none_or(|end| clock.now() < end);
        !self.given.swap(true, AcqRel) && good
    }

    /// A fresh one.
    pub(crate) async fn renewed(&self, renewal: Renewal<'_, H>) -> Result<H, AuthError> {
        // The cache in front remembers failures, and the retries behind it are not to meet one.
        let policy = renewal
            .policy
            .clone()
            .remember_failures(Duration::ZERO)
            .remember_refusals(Duration::ZERO);
        let fetch = || -> Fetch<H> {
            let renewed = (renewal.renew)(self.held());
            Box::pin(async { Ok((renewed.await?, Life::ENDLESS)) })
        };
        let fetcher = Fetcher {
            what: renewal.what,
            clock: renewal.clock,
            policy: &policy,
            place: renewal.place,
            fetch: &fetch,
        };
        self.held.renewed(&fetcher).await
    }
}
