//! A token that refreshes itself: what the login of a person and a token that came along with a call have in common.

use std::sync::Mutex;

use altinn_runtime::BoxFuture;

use super::Identity;
use crate::{clock::Clock, error::AuthError, sync::lock, token::Token};

/// Who makes fresh tokens of old ones.
pub(crate) trait Renew: Send + Sync {
    /// What is kept: the token, and what else a fresh one takes.
    type Held: Clone + Send + Sync;

    /// The token among it.
    fn token(held: &Self::Held) -> &Token;

    /// A fresh one for it.
    fn renew<'a>(&'a self, held: &'a Self::Held) -> BoxFuture<'a, Result<Self::Held, AuthError>>;

    /// What time it is there.
    fn clock(&self) -> &dyn Clock;
}

/// Gives the token that it began with once, if it is still good, and a fresh one each time it is asked again. Those who ask at
/// the same time share one renewal: a refresh token may be good for a single use.
pub(crate) struct Renewing<R: Renew> {
    by: R,
    state: Mutex<State<R::Held>>,
    gate: tokio::sync::Mutex<()>,
    identity: Identity,
}

struct State<H> {
    held: H,
    given: bool,
    /// How often it was renewed.
    renewals: u64,
}

impl<R: Renew> Renewing<R> {
    pub(crate) fn new(kind: &'static str, held: R::Held, by: R) -> Self {
        let state = State {
            held,
            given: false,
            renewals: 0,
        };
        Self {
            by,
            state: Mutex::new(state),
            gate: tokio::sync::Mutex::default(),
            identity: Identity::unique(kind),
        }
    }

    /// Who renews it.
    pub(crate) fn by(&self) -> &R {
        &self.by
    }

    pub(crate) fn identity(&self) -> Identity {
        self.identity.clone()
    }

    /// What is held now.
    pub(crate) fn held(&self) -> R::Held {
        lock(&self.state).held.clone()
    }

    /// The token to use next.
    pub(crate) async fn next(&self) -> Result<Token, AuthError> {
        let seen = {
            let mut state = lock(&self.state);
            let token = R::token(&state.held).clone();
            let good = token.expires_at().is_none_or(|end| self.by.clock().now() < end);
            if !std::mem::replace(&mut state.given, true) && good {
                return Ok(token);
            }
            state.renewals
        };
        let _gate = self.gate.lock().await;
        let held = {
            let state = lock(&self.state);
            if state.renewals != seen {
                return Ok(R::token(&state.held).clone());
            }
            state.held.clone()
        };
        let fresh = self.by.renew(&held).await?;
        let token = R::token(&fresh).clone();
        let mut state = lock(&self.state);
        state.held = fresh;
        state.renewals += 1;
        Ok(token)
    }
}
