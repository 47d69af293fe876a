//! A source that asks again where that may help.

use std::{borrow::Cow, sync::Arc};

use altinn_runtime::BoxFuture;

use super::{Identity, TokenSource};
use crate::{
    clock::Clock,
    error::AuthError,
    realm::Realm,
    request::TokenRequest,
    retry::{Attempts, RetryPolicy},
    token::Token,
};

/// Asks a source again by a policy, unless the source has done so itself. It stands behind the cache, so that all who wait for
/// a token share its attempts.
pub(crate) struct Retrying {
    source: Arc<dyn TokenSource>,
    policy: RetryPolicy,
    clock: Arc<dyn Clock>,
}

impl Retrying {
    pub(crate) fn new(source: Arc<dyn TokenSource>, policy: RetryPolicy, clock: Arc<dyn Clock>) -> Self {
        Self {
            source,
            policy,
            clock,
        }
    }

    async fn asked(&self, request: &TokenRequest) -> Result<Token, AuthError> {
        let mut attempts = Attempts::new(&self.policy, &*self.clock);
        loop {
            let error = match self.source.token(request).await {
                Err(error) if error.is_transient() && !error.is_exhausted() => error,
                result => return result,
            };
            match attempts.next(error.retry_after(), &*self.clock) {
                Some(wait) => self.clock.sleep(wait).await,
                None => return Err(error.exhausted()),
            }
        }
    }
}

impl TokenSource for Retrying {
    fn identity(&self) -> Identity {
        self.source.identity()
    }

    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(self.asked(request))
    }

    fn relevant<'r>(&self, request: &'r TokenRequest) -> Cow<'r, TokenRequest> {
        self.source.relevant(request)
    }

    fn realm(&self) -> Option<Realm> {
        self.source.realm()
    }

    fn invalidate(&self, request: &TokenRequest, token: &Token) {
        self.source.invalidate(request, token);
    }
}
