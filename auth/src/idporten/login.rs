//! One login: where the person is sent, and what comes back.

use std::{collections::HashMap, fmt};

use serde::Deserialize;
use url::Url;

use super::{IdPorten, PersonTokens, SERVER, levels, not_this_login, tokens};
use crate::{
    base64,
    error::{AuthError, AuthErrorKind},
    key::sha256,
    random,
    refusal::shown,
    secret::Secret,
    source::malformed,
};

/// What a login may ask for.
#[derive(Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct LoginOptions {
    parameters: Vec<(&'static str, String)>,
}

impl LoginOptions {
    /// The security levels that are good enough, the preferred one first: `idporten-loa-substantial`, `idporten-loa-high`; for
    /// Altinn also `selfregistered-email`. A login at a lower level than these is refused when it comes back.
    pub fn levels(self, acr_values: &str) -> Self {
        self.parameter("acr_values", acr_values)
    }

    /// The language of the pages: `nb`, `nn`, `en` or `se`.
    pub fn language(self, language: &str) -> Self {
        self.parameter("ui_locales", language)
    }

    /// Asks the person to log in again, although they already have.
    pub fn again(self) -> Self {
        self.parameter("prompt", "login")
    }

    fn value(&self, wanted: &str) -> Option<&str> {
        let mut values = self.parameters.iter();
        values
            .find(|(name, _)| *name == wanted)
            .map(|(_, value)| value.as_str())
    }

    /// Another parameter of the authorization request. Those of the protocol itself (`state`, `scope`) cannot be changed.
    pub fn parameter(mut self, name: &'static str, value: &str) -> Self {
        // Each may be there once (RFC 6749, section 3.1).
        self.parameters.retain(|(known, _)| *known != name);
        self.parameters.push((name, value.to_owned()));
        self
    }
}

/// Shows the names of the parameters: a `login_hint` can hold an identity number.
impl fmt::Debug for LoginOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.parameters.iter().map(|(name, _)| *name);
        f.write_str("LoginOptions ")?;
        f.debug_set().entries(names).finish()
    }
}

/// A login that has begun. A web application keeps its parts with the person's session until they come back.
#[derive(Clone)]
pub struct Login {
    url: Option<Url>,
    state: Secret,
    nonce: Secret,
    verifier: Secret,
    levels: Option<String>,
}

impl Login {
    /// Where to send the person; empty for a login that was restored.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url.as_ref().map_or("", Url::as_str)
    }

    /// What comes back with the person. One can find the login by it.
    #[must_use]
    pub fn state(&self) -> &Secret {
        &self.state
    }

    /// What stands in the ID token. To be kept.
    #[must_use]
    pub fn nonce(&self) -> &Secret {
        &self.nonce
    }

    /// The secret of PKCE. To be kept, where the person cannot see it.
    #[must_use]
    pub fn verifier(&self) -> &Secret {
        &self.verifier
    }

    /// The security levels that were asked for ([`LoginOptions::levels`]). To be kept, if there are any.
    #[must_use]
    pub fn levels(&self) -> Option<&str> {
        self.levels.as_deref()
    }

    /// A login from the parts that were kept; [`Login::asked_for`] adds the levels.
    #[must_use]
    pub fn restore(state: Secret, nonce: Secret, verifier: Secret) -> Self {
        Self {
            url: None,
            state,
            nonce,
            verifier,
            levels: None,
        }
    }

    /// The same login, good at one of these levels or above: what [`Login::levels`] gave.
    #[must_use]
    pub fn asked_for(mut self, levels: &str) -> Self {
        self.levels = Some(levels.to_owned());
        self
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Login(…)")
    }
}

#[derive(Deserialize)]
struct Pushed {
    request_uri: String,
}

impl IdPorten {
    /// Begins a login.
    ///
    /// # Errors
    /// When ID-porten cannot be reached, or refuses the pushed request.
    pub async fn begin(&self, options: &LoginOptions) -> Result<Login, AuthError> {
        let inner = &*self.inner;
        let metadata = inner.discovery.metadata().await?;
        let drawn = || Secret::new(base64::url(random::bytes::<32>()));
        let mut login = Login {
            url: None,
            state: drawn(),
            nonce: drawn(),
            verifier: drawn(),
            levels: options.value("acr_values").map(ToOwned::to_owned),
        };
        let challenge = base64::url(sha256(login.verifier.expose().as_bytes()));
        let mut parameters = vec![
            ("response_type", Secret::new("code")),
            ("redirect_uri", Secret::new(inner.redirect_uri.as_str())),
            ("scope", Secret::new(inner.scopes.to_string())),
            ("state", login.state.clone()),
            ("nonce", login.nonce.clone()),
            ("code_challenge", Secret::new(challenge)),
            ("code_challenge_method", Secret::new("S256")),
        ];
        for (name, value) in &options.parameters {
            if parameters.iter().all(|(known, _)| known != name) {
                parameters.push((name, Secret::new(value.as_str())));
            }
        }
        let mut url = metadata.authorize.clone();
        match metadata.push.as_ref().filter(|_| inner.push) {
            Some(push) => {
                // With a secret in the header the client's id is not in the form yet (RFC 9126, section 2.1).
                if matches!(inner.authentication, super::ClientAuthentication::SecretBasic(_)) {
                    parameters.push(("client_id", Secret::new(inner.client_id.as_str())));
                }
                let answer = self.post(push, parameters).await?;
                let pushed: Pushed = serde_json::from_slice(&answer.body)
                    .map_err(|_| malformed(SERVER, "expected JSON with `request_uri`"))?;
                url.query_pairs_mut()
                    .append_pair("client_id", &inner.client_id)
                    .append_pair("request_uri", &pushed.request_uri);
            }
            None => {
                let mut query = url.query_pairs_mut();
                query.append_pair("client_id", &inner.client_id);
                for (name, value) in &parameters {
                    query.append_pair(name, value.expose());
                }
            }
        }
        login.url = Some(url);
        Ok(login)
    }

    /// Ends a login with what came back: the URL that the person was sent to, its query, or the form that was posted.
    ///
    /// # Errors
    /// When the person or ID-porten has broken off, when the answer belongs to another login or issuer, when the ID token is not
    /// to be trusted, or when the login is at a lower level than was asked for.
    pub async fn finish(&self, login: &Login, callback: &str) -> Result<PersonTokens, AuthError> {
        let inner = &*self.inner;
        let metadata = inner.discovery.metadata().await?;
        let answer = parameters(callback)
            .ok_or_else(|| not_this_login("it has a parameter more than once (RFC 6749, section 3.1)"))?;
        let value = |name: &str| answer.get(name).map(String::as_str);
        if value("state").map(Secret::from).as_ref() != Some(&login.state) {
            return Err(not_this_login("its state is another one"));
        }
        // RFC 9207: else another issuer's code could be slipped in.
        match value("iss") {
            Some(issuer) if issuer != inner.discovery.issuer() => {
                return Err(not_this_login("it is of another issuer"));
            }
            None if metadata.names_itself => return Err(not_this_login("it does not name its issuer")),
            _ => {}
        }
        if let Some(error) = value("error") {
            let words = shown(value("error_description").unwrap_or_default());
            let message = format!("the login was broken off: {} {words}", shown(error));
            return Err(AuthError::new(AuthErrorKind::Refused, message.trim_end()));
        }
        let code = value("code")
            .filter(|code| !code.is_empty())
            .ok_or_else(|| not_this_login("it has no code"))?;
        let form = vec![
            ("grant_type", Secret::new("authorization_code")),
            ("code", Secret::new(code)),
            ("redirect_uri", Secret::new(inner.redirect_uri.as_str())),
            ("code_verifier", login.verifier.clone()),
        ];
        let sent = inner.clock.now();
        let answer = self.post(&metadata.token, form).await?;
        let tokens = tokens::read(&answer.body, answer.sent(sent))?;
        let tokens = self.checked(tokens, Some(&login.nonce), &metadata).await?;
        match login.levels() {
            Some(asked) if !levels::is_enough(tokens.level().as_deref(), asked) => {
                let message = "the person has logged in at a lower security level than was asked for; begin a new login";
                Err(AuthError::new(AuthErrorKind::Refused, message))
            }
            _ => Ok(tokens),
        }
    }
}

/// The parameters of an answer by name; `None` if one is there more than once.
pub(super) fn parameters(callback: &str) -> Option<HashMap<String, String>> {
    let query = callback.split_once('?').map_or(callback, |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    let mut parameters = HashMap::new();
    let mut pairs = url::form_urlencoded::parse(query.as_bytes()).into_owned();
    let once = pairs.all(|(name, value)| parameters.insert(name, value).is_none());
    once.then_some(parameters)
}
