//! A login that is kept alive. Its refresh token may be good for one use only: it is sent once, its successor is handed to the
//! application before it is used, and neither depends on the caller who happened to ask.

use std::{
    borrow::Cow,
    error::Error as _,
    fmt,
    sync::{Arc, Mutex},
};

use altinn_runtime::{BoxFuture, Failure, StatusCode};

use super::{IdPorten, PersonTokens, Prepared, discovery::Metadata, tokens};
use crate::{
    error::{AuthError, AuthErrorKind},
    fetch::{Place, bounded_task},
    realm::Realm,
    request::TokenRequest,
    secret::Secret,
    source::{Identity, Renewal, Renewing, TokenSource},
    sync::lock,
    token::Token,
};

/// The access tokens of a person who has logged in. Put a [`Cached`](crate::Cached) around it; sessions do so themselves.
///
/// A renewal runs on a thread of its own, to its end, whatever becomes of the caller and its runtime, and long after a caller who
/// waits has given up ([`FetchPolicy`](crate::FetchPolicy)). The refresh token is sent once: if the answer is lost, or the server says `invalid_grant`, the error is [`AuthErrorKind::LoginRequired`].
#[derive(Clone)]
pub struct PersonSource {
    client: IdPorten,
    login: Arc<Login>,
}

struct Login {
    renewing: Renewing<PersonTokens>,
    refresh: Mutex<Refresh>,
    on_rotated: Mutex<Option<Hook>>,
}

struct Refresh {
    token: Option<Secret>,
    /// It was sent, and what came of it is not known.
    sent: bool,
    /// It was used, and is good as before.
    reusable: bool,
    /// The login has come to its end.
    over: Option<AuthError>,
}

type Hook = Arc<dyn Fn(PersonTokens) -> BoxFuture<'static, ()> + Send + Sync>;

impl IdPorten {
    /// A source of the person's access tokens, for a session. It refreshes them as long as ID-porten lets it.
    #[must_use]
    pub fn source(&self, tokens: PersonTokens) -> PersonSource {
        let refresh = Refresh {
            token: tokens.refresh.clone(),
            sent: false,
            reusable: false,
            over: None,
        };
        PersonSource {
            client: self.clone(),
            login: Arc::new(Login {
                renewing: Renewing::new("idporten", tokens),
                refresh: Mutex::new(refresh),
                on_rotated: Mutex::default(),
            }),
        }
    }
}

impl PersonSource {
    /// The tokens as they are now.
    #[must_use]
    pub fn tokens(&self) -> PersonTokens {
        let mut tokens = self.login.renewing.held();
        tokens.refresh.clone_from(&lock(&self.login.refresh).token);
        tokens
    }

    /// Hands the tokens to the application each time there is a new refresh token, before it is used: whoever keeps them can go
    /// on after a restart with [`PersonTokens::restore`]. The ID token among them is not verified yet.
    ///
    /// The renewal waits for the function, for half of the time that the [`FetchPolicy`](crate::FetchPolicy) gives it; it runs on
    /// a thread that all renewals share, and must not block.
    ///
    /// ```
    /// # fn example(source: altinn_auth::PersonSource) {
    /// let source = source.on_rotated(|tokens| async move {
    ///     let (access, refresh) = (tokens.access().expose(), tokens.refresh());
    ///     // ... store both, encrypted.
    ///     # drop((access.len(), refresh));
    /// });
    /// # drop(source);
    /// # }
    /// ```
    #[must_use]
    pub fn on_rotated<F, R>(self, function: F) -> Self
    where
        F: Fn(PersonTokens) -> R + Send + Sync + 'static,
        R: Future<Output = ()> + Send + 'static,
    {
        let hook: Hook = Arc::new(move |tokens| Box::pin(function(tokens)));
        *lock(&self.login.on_rotated) = Some(hook);
        self
    }

    async fn next(&self) -> Result<Token, AuthError> {
        let (client, login) = (&self.client, &self.login);
        let held = login.renewing.held();
        if login.renewing.first(&held.access, &*client.inner.clock) {
            return Ok(held.access);
        }
        login.check()?;
        let metadata = client.inner.discovery.metadata().await?;
        // Whoever signs for the client may block or hang: that happens here.
        let prepared = Mutex::new(Some(client.prepared(&metadata.token).await?));
        let renew = |held: PersonTokens| -> BoxFuture<'static, Result<PersonTokens, AuthError>> {
            let prepared = lock(&prepared).take();
            let (client, login) = (client.clone(), Arc::clone(login));
            let metadata = Arc::clone(&metadata);
            Box::pin(async move {
                let prepared = match prepared {
                    Some(prepared) => prepared,
                    None => client.prepared(&metadata.token).await?,
                };
                login.renew(&client, &metadata, prepared, held).await
            })
        };
        let renewal = Renewal {
            what: "login",
            clock: &client.inner.clock,
            policy: &client.inner.fetch,
            place: Place::Keeper,
            renew: &renew,
        };
        Ok(login.renewing.renewed(renewal).await?.access)
    }
}

impl Login {
    /// Fails if there is nothing to renew it with.
    fn check(&self) -> Result<(), AuthError> {
        let refresh = lock(&self.refresh);
        match &*refresh {
            Refresh { over: Some(over), .. } => Err(over.clone()),
            Refresh { token: None, .. } => Err(login_required(
                "the login has run out and there is no refresh token",
            )),
            _ => Ok(()),
        }
    }

    /// The refresh token, for its one use.
    fn take(&self) -> Result<Secret, AuthError> {
        self.check()?;
        let mut refresh = lock(&self.refresh);
        if refresh.sent && !refresh.reusable {
            return Err(refresh.end(lost()));
        }
        refresh.sent = true;
        refresh
            .token
            .clone()
            .ok_or_else(|| login_required("there is no refresh token"))
    }

    async fn renew(
        &self,
        client: &IdPorten,
        metadata: &Metadata,
        prepared: Prepared,
        held: PersonTokens,
    ) -> Result<PersonTokens, AuthError> {
        let clock = &*client.inner.clock;
        let old = self.take()?;
        let sent = clock.now();
        let answer = client.send(prepared, tokens::renewal(old.clone())).await;
        let fresh = answer.and_then(|answer| tokens::read(&answer.body, answer.sent(sent)));
        let mut fresh = fresh.map_err(|error| lock(&self.refresh).failed(error))?;
        let rotated = lock(&self.refresh).succeeded(&old, fresh.refresh.as_ref());
        // What the answer leaves out stays as it was (RFC 6749, section 6).
        let id_token = fresh.id_token.clone();
        fresh.refresh = fresh.refresh.or(Some(old));
        fresh.id_token = fresh.id_token.or_else(|| held.id_token.clone());
        if rotated {
            self.hand_over(&fresh, client).await;
        }
        // The same person as before (OpenID Connect Core, section 12.2).
        let (before, now) = (held.subject(), fresh.subject());
        if id_token.is_some() && before.is_some() && before != now {
            return Err(lock(&self.refresh).end(login_required(
                "the tokens that came for the login are of somebody else",
            )));
        }
        if id_token.is_some() {
            fresh = client.checked(fresh, None, metadata).await?;
        } else {
            fresh.claims = held.claims;
        }
        Ok(fresh)
    }

    /// Gives the application what it has to keep.
    async fn hand_over(&self, tokens: &PersonTokens, client: &IdPorten) {
        let hook = lock(&self.on_rotated).clone();
        let Some(hook) = hook else { return };
        let (tokens, inner) = (tokens.clone(), &client.inner);
        let task = Box::pin(async move { hook(tokens).await });
        if let Err(error) = bounded_task(task, &*inner.clock, inner.fetch.time() / 2).await {
            tracing::error!(%error, "the application has not taken the new refresh token; after a restart the login is lost");
        }
    }
}

impl Refresh {
    /// What became of the login after this failure of a renewal.
    fn failed(&mut self, error: AuthError) -> AuthError {
        if error
            .refusal()
            .is_some_and(|refusal| refusal.error() == Some("invalid_grant"))
        {
            return self.end(login_required("the login has run out or was revoked").with_source(error));
        }
        if was_used(&error) && !self.reusable {
            return self.end(lost().with_source(error));
        }
        self.sent = false;
        error
    }

    /// Takes the new refresh token, and says whether there is one.
    fn succeeded(&mut self, old: &Secret, new: Option<&Secret>) -> bool {
        self.sent = false;
        let rotated = new.filter(|new| *new != old);
        self.reusable = rotated.is_none();
        if let Some(new) = rotated {
            self.token = Some(new.clone());
        }
        rotated.is_some()
    }

    fn end(&mut self, error: AuthError) -> AuthError {
        self.over = Some(error.clone());
        error
    }
}

/// Whether a refresh token may be used up although a renewal with it has failed: not when nothing was sent, nor when the server
/// itself answered that it did not.
fn was_used(error: &AuthError) -> bool {
    let failure = error.source().and_then(|source| source.downcast_ref::<Failure>());
    let unsent = matches!(
        error.kind(),
        AuthErrorKind::Connect | AuthErrorKind::InvalidRequest
    ) || failure.is_some_and(Failure::is_unsent);
    let refused = error.status().is_some_and(|status| {
        let gateway = [StatusCode::BAD_GATEWAY, StatusCode::GATEWAY_TIMEOUT];
        !status.is_success() && !gateway.contains(&status)
    });
    !unsent && !refused
}

fn lost() -> AuthError {
    login_required("the answer to the renewal of the login was lost, and its refresh token is not sent twice")
}

fn login_required(why: &str) -> AuthError {
    AuthError::new(
        AuthErrorKind::LoginRequired,
        format!("{why}: the person has to log in again"),
    )
}

impl TokenSource for PersonSource {
    fn identity(&self) -> Identity {
        self.login.renewing.identity()
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(async { Ok(self.next().await?.with_realm(self.realm())) })
    }

    fn relevant<'r>(&self, _: &'r TokenRequest) -> Cow<'r, TokenRequest> {
        Cow::Owned(TokenRequest::default())
    }

    fn realm(&self) -> Option<Realm> {
        self.client.realm()
    }
}

impl fmt::Debug for PersonSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PersonSource")
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}
