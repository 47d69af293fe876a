//! The login of a person between commands: tokens that are kept like a key, renewed by one process at a time.

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use altinn_auth::{
    AltinnAuthentication, AuthError, AuthErrorKind, ClientAuthentication, IdPorten, Identity, PersonTokens,
    Provider, Realm, Secret, Token, TokenRequest, TokenSource,
};
use altinn_runtime::BoxFuture;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Folders, Lock, Person, Place, Profile, What, client};
use crate::CliError;

/// A token with less than this left is renewed.
const SPARE: Duration = Duration::from_secs(20);
/// An Altinn token with less than this left is refreshed while that is still possible.
const REFRESH: Duration = Duration::from_secs(15 * 60);

/// The tokens as they are kept.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    access: Zeroizing<String>,
    access_end: u64,
    refresh: Option<Zeroizing<String>>,
    id_token: Option<Zeroizing<String>>,
    altinn: Option<Zeroizing<String>>,
    altinn_end: u64,
}

impl Kept {
    fn take(&mut self, tokens: &PersonTokens) {
        self.access = Zeroizing::new(tokens.access().expose().to_owned());
        self.access_end = end(tokens.access());
        let text = |secret: &Secret| Zeroizing::new(secret.expose().to_owned());
        self.refresh = tokens.refresh().map(text);
        self.id_token = tokens.id_token().map(text);
    }

    fn access(&self) -> Token {
        Token::new(self.access.as_str()).with_expiry(Some(at(self.access_end)))
    }

    fn altinn(&self) -> Option<Token> {
        let token = Token::new(self.altinn.as_ref()?.as_str());
        Some(token.with_expiry(Some(at(self.altinn_end))))
    }
}

fn end(token: &Token) -> u64 {
    let end = token
        .expires_at()
        .and_then(|end| end.duration_since(UNIX_EPOCH).ok());
    end.map_or(0, |end| end.as_secs())
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH
        .checked_add(Duration::from_secs(seconds))
        .unwrap_or(UNIX_EPOCH)
}

fn has_left(end: u64, spare: Duration) -> bool {
    at(end)
        .duration_since(SystemTime::now())
        .is_ok_and(|left| left > spare)
}

/// The login of a profile.
#[derive(Clone)]
pub(crate) struct Login(Arc<Inner>);

struct Inner {
    profile: String,
    place: Place,
    lock: PathBuf,
    client: IdPorten,
}

impl Login {
    /// The login of a profile, which may not have happened yet.
    pub(crate) fn new(
        folders: &Folders,
        name: &str,
        profile: &Profile,
        person: &Person,
    ) -> Result<Self, CliError> {
        Ok(Self(Arc::new(Inner {
            profile: name.to_owned(),
            place: Place::new(folders, person.tokens, name, What::Person),
            lock: folders.state.join(format!("{name}.lock")),
            // Where a person comes back to matters for a login only.
            client: idporten(folders, name, profile, person, "http://127.0.0.1/")?,
        })))
    }

    /// Keeps the tokens of a person who has just logged in.
    pub(crate) fn keep(place: &Place, tokens: &PersonTokens, altinn: Option<&Token>) -> Result<(), CliError> {
        let mut kept = Kept::default();
        kept.take(tokens);
        kept.altinn = altinn.map(|token| Zeroizing::new(token.expose().to_owned()));
        kept.altinn_end = altinn.map_or(0, end);
        place.put(&written(&kept).map_err(|error| CliError::local(error.to_string()))?)
    }

    /// ID-porten's own tokens.
    pub(crate) fn idporten(&self) -> impl TokenSource + 'static {
        Access(self.clone())
    }

    /// Altinn tokens.
    pub(crate) fn altinn(&self, altinn: AltinnAuthentication) -> impl TokenSource + 'static {
        Altinn(self.clone(), altinn)
    }

    /// Production or test: a session for the other one is refused.
    fn realm(&self) -> Option<Realm> {
        let nobody = PersonTokens::restore(Token::new(""), None);
        self.0.client.source(nobody).realm()
    }

    fn load(&self) -> Result<Kept, AuthError> {
        let inner = &*self.0;
        let kept = inner.place.get().map_err(|error| source(error.to_string()))?;
        let kept = kept.ok_or_else(|| self.over("nobody has logged in"))?;
        // The words of a serde error could repeat a value.
        serde_json::from_str(kept.expose()).map_err(|_| self.over("the tokens that are kept cannot be read"))
    }

    fn save(&self, kept: &Kept) -> Result<(), AuthError> {
        self.0
            .place
            .put(&written(kept)?)
            .map_err(|error| source(error.to_string()))
    }

    fn over(&self, why: &str) -> AuthError {
        let profile = &self.0.profile;
        let message = format!("{why}; log in with `altinn login --person --profile {profile}`");
        AuthError::new(AuthErrorKind::LoginRequired, message)
    }

    /// What must not happen in two processes at a time begins here: a refresh token may be good for one use.
    async fn alone(&self) -> Result<Lock, AuthError> {
        let held = Lock::hold(&self.0.lock).await;
        held.map_err(|error| source(format!("{}: {error}", self.0.lock.display())))
    }

    /// The access token, renewed if need be. Called by one process at a time.
    async fn access(&self, kept: &mut Kept) -> Result<Token, AuthError> {
        if has_left(kept.access_end, SPARE) {
            return Ok(kept.access());
        }
        let Some(refresh) = kept.refresh.take() else {
            return Err(self.over("the login has run out"));
        };
        let tokens = PersonTokens::restore(kept.access(), Some(Secret::new(refresh.as_str())));
        let tokens = match &kept.id_token {
            Some(id_token) => tokens.with_id_token(Secret::new(id_token.as_str())),
            None => tokens,
        };
        let login = self.clone();
        let rotated = self.0.client.source(tokens).on_rotated(move |tokens| {
            // Before the new tokens are used: what is lost after this is not lost for good.
            let mut kept = Kept::default();
            kept.take(&tokens);
            let saved = login.save(&kept);
            async move {
                if let Err(error) = saved {
                    tracing::error!(%error, "the new refresh token could not be kept");
                }
            }
        });
        let token = rotated.token(&TokenRequest::default()).await?;
        // A source returns the token that it was made with first.
        let token = if has_left(end(&token), SPARE) {
            token
        } else {
            rotated.token(&TokenRequest::default()).await?
        };
        kept.take(&rotated.tokens());
        self.save(kept)?;
        Ok(token)
    }
}

/// The client of ID-porten of a profile, with a key if the profile has one.
pub(crate) fn idporten(
    folders: &Folders,
    name: &str,
    profile: &Profile,
    person: &Person,
    redirect_uri: &str,
) -> Result<IdPorten, CliError> {
    let scopes = person
        .scopes
        .parse()
        .map_err(|error| CliError::usage(format!("profile {name}: scopes: {error}")))?;
    let mut builder = IdPorten::builder(&person.issuer, &person.client_id, redirect_uri).scopes(scopes);
    if let Some(key) = client::key(folders, name, profile)? {
        builder = builder.authentication(ClientAuthentication::PrivateKey(Arc::new(key.key)));
    }
    builder
        .build()
        .map_err(|error| client::unusable(&format!("profile {name}"), &error))
}

fn source(message: impl Into<String>) -> AuthError {
    AuthError::new(AuthErrorKind::Source, message)
}

fn written(kept: &Kept) -> Result<Secret, AuthError> {
    serde_json::to_string(kept)
        .map(Secret::new)
        .map_err(|_| source("the tokens cannot be written"))
}

struct Access(Login);

impl TokenSource for Access {
    fn identity(&self) -> Identity {
        Identity::unique("login")
    }

    fn realm(&self) -> Option<Realm> {
        self.0.realm()
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(async {
            let kept = self.0.load()?;
            if has_left(kept.access_end, SPARE) {
                return Ok(kept.access());
            }
            let login = &self.0;
            let _alone = login.alone().await?;
            login.access(&mut login.load()?).await
        })
    }
}

struct Altinn(Login, AltinnAuthentication);

impl Altinn {
    async fn renewed(&self) -> Result<Token, AuthError> {
        let mut kept = self.0.load()?;
        let held = kept.altinn().filter(|_| has_left(kept.altinn_end, SPARE));
        if let Some(held) = held.clone().filter(|_| has_left(kept.altinn_end, REFRESH)) {
            return Ok(held);
        }
        let fresh = match &held {
            Some(held) => self.1.refresh(held).await,
            None => {
                let access = self.0.access(&mut kept).await?;
                self.1.exchange(Provider::IdPorten, &access, false).await
            }
        };
        let fresh = match (fresh, held) {
            (Ok(fresh), _) => fresh,
            // It cannot be refreshed now, and is still good.
            (Err(error), Some(held)) if error.is_transient() => return Ok(held),
            (Err(error), _) => return Err(error),
        };
        kept.altinn = Some(Zeroizing::new(fresh.expose().to_owned()));
        kept.altinn_end = end(&fresh);
        self.0.save(&kept)?;
        Ok(fresh)
    }
}

impl TokenSource for Altinn {
    fn identity(&self) -> Identity {
        Identity::unique("login at Altinn")
    }

    fn realm(&self) -> Option<Realm> {
        self.0.realm()
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(async {
            let kept = self.0.load()?;
            match kept.altinn().filter(|_| has_left(kept.altinn_end, REFRESH)) {
                Some(token) => Ok(token),
                None => {
                    let _alone = self.0.alone().await?;
                    self.renewed().await
                }
            }
        })
    }
}
