//! The middleware that puts credentials on a request, and replaces a token that was refused.

use std::sync::Arc;

use altinn_runtime::{
    BoxFuture, ErrorKind, Failure, Host, HttpResponse, Middleware, Next, Operation, Outgoing, StatusCode,
    SubscriptionKey, TokenKind, Tokens,
    header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue},
};

use super::{Session, cookies, origin};
use crate::{
    error::{AuthError, AuthErrorKind},
    realm,
    request::TokenRequest,
    scope::Scopes,
    source::TokenSource,
    token::{Token, sensitive},
};

const PLATFORM: HeaderName = HeaderName::from_static("platformaccesstoken");
const SUBSCRIPTION: HeaderName = HeaderName::from_static("ocp-apim-subscription-key");
const API_KEY: HeaderName = HeaderName::from_static("apikey");
/// The headers that are set here.
const OURS: [HeaderName; 4] = [AUTHORIZATION, PLATFORM, SUBSCRIPTION, API_KEY];

pub(super) struct Credentials {
    session: Session,
}

/// A token that is on a request, and where it came from.
struct Sent {
    source: Arc<dyn TokenSource>,
    request: TokenRequest,
    token: Token,
}

/// What the caller has set for this call.
struct Own {
    headers: Vec<HeaderName>,
    cookies: Option<HeaderValue>,
    /// Whether the token is among the cookies.
    token: bool,
}

impl Own {
    fn has(&self, header: &HeaderName) -> bool {
        self.headers.contains(header)
    }
}

impl Credentials {
    pub(super) fn new(session: Session) -> Self {
        Self { session }
    }

    async fn run(&self, mut request: Outgoing, next: Next<'_>) -> Result<HttpResponse, Failure> {
        let operation = request.operation;
        let session = &self.session;
        // A caller who has set a header for this call knows better.
        let headers = request.http.headers();
        let own = OURS
            .into_iter()
            .filter(|name| headers.contains_key(name))
            .collect::<Vec<_>>();
        let own_cookies = headers.get(COOKIE).cloned();
        let own = Own {
            headers: own,
            token: cookies::holds_token(headers),
            cookies: own_cookies,
        };
        let chosen = match session.choose(operation) {
            Err(_) if own.has(&AUTHORIZATION) => &[],
            chosen => chosen?,
        };
        let keys = &session.shared.subscription_keys;
        let takes_key = operation.subscription_key != SubscriptionKey::No && !own.has(&SUBSCRIPTION);
        let key = keys
            .get(&request.environment, operation.api)
            .filter(|_| takes_key);
        if !chosen.is_empty() || key.is_some() {
            self.check_target(&request)?;
        }
        match (operation.subscription_key, key) {
            _ if !takes_key => {}
            (SubscriptionKey::Optional, None) => {}
            (_, Some(key)) => put(&mut request, SUBSCRIPTION, sensitive(key.expose()))?,
            (_, None) => {
                let message = format!(
                    "{} needs a subscription key; give the session one (order: servicedesk@altinn.no)",
                    operation.api
                );
                return Err(Failure::new(ErrorKind::Credentials, message));
            }
        }
        let sent = self.attach(&mut request, chosen, &own).await?;
        let cookies = session.cookies.as_ref();
        let cookies = cookies.filter(|cookies| cookies.apply_to(operation) && !sent.is_empty());
        let url = cookies.map(|_| request.http.url().clone());
        let copy = if sent.is_empty() {
            None
        } else {
            request.try_clone()
        };
        let response = next.run(request).await?;
        if let (Some(cookies), Some(url)) = (cookies, &url) {
            cookies.learn(url, response.headers());
        }
        if response.status() != StatusCode::UNAUTHORIZED || sent.is_empty() {
            return Ok(response);
        }
        for Sent {
            source,
            request,
            token,
        } in &sent
        {
            source.invalidate(request, token);
        }
        let Some(mut again) = copy else {
            return Ok(response);
        };
        let fresh = self.attach(&mut again, chosen, &own).await?;
        if fresh
            .iter()
            .zip(&sent)
            .all(|(fresh, old)| fresh.token.is_same(&old.token))
        {
            return Ok(response);
        }
        tracing::debug!(status = 401, "the token was refused; once more with a fresh one");
        drop(response);
        next.run(again).await
    }

    /// Refuses to send credentials to another environment or another host.
    fn check_target(&self, request: &Outgoing) -> Result<(), Failure> {
        let own = &self.session.shared.environment;
        if request.environment != *own {
            let message = format!(
                "the session is for {own} and the client for {}; make both for the same one",
                request.environment
            );
            return Err(Failure::new(ErrorKind::Credentials, message));
        }
        if !origin::is_of(own, request.http.url()) {
            let message = format!(
                "the request goes to a host that is not one of {own}; credentials are not sent there"
            );
            return Err(Failure::new(ErrorKind::Credentials, message));
        }
        Ok(())
    }

    /// Puts the tokens of these kinds on the request.
    async fn attach(&self, request: &mut Outgoing, kinds: Tokens, own: &Own) -> Result<Vec<Sent>, Failure> {
        let mut all = Vec::with_capacity(kinds.len());
        for &kind in kinds {
            let header = match kind {
                TokenKind::Platform => PLATFORM,
                TokenKind::ApiKey => API_KEY,
                _ => AUTHORIZATION,
            };
            let as_cookie = self
                .session
                .cookies
                .as_ref()
                .filter(|cookies| kind == TokenKind::Altinn && cookies.apply_to(request.operation));
            if own.has(&header) || as_cookie.is_some() && own.token {
                continue;
            }
            if kind == TokenKind::ApiKey {
                let key = self.session.sources.api_key.as_ref().map(super::ApiKey::get);
                put(request, header, key.and_then(|key| sensitive(key.expose())))?;
                continue;
            }
            let Some(source) = self.session.sources.of(kind) else {
                continue;
            };
            let wanted = self.request(kind, request.operation)?;
            let token = source.token(&wanted).await?;
            realm::check(token.realm(), self.session.shared.realm)?;
            if matches!(
                kind,
                TokenKind::Altinn | TokenKind::Maskinporten | TokenKind::IdPorten
            ) {
                self.session.check(&token, request.operation)?;
            }
            match (as_cookie, kind) {
                (Some(cookies), _) => {
                    let is_app = request.operation.host == Host::Apps;
                    cookies.put(&mut request.http, is_app, &token, own.cookies.as_ref())?
                }
                (None, TokenKind::Platform) => put(request, header, sensitive(token.expose()))?,
                (None, _) => put(request, header, token.bearer())?,
            }
            all.push(Sent {
                source: Arc::clone(source),
                request: wanted,
                token,
            });
        }
        Ok(all)
    }

    /// What to ask the source for.
    fn request(&self, kind: TokenKind, operation: &Operation) -> Result<TokenRequest, AuthError> {
        match kind {
            // These are what they are.
            TokenKind::Dialog | TokenKind::Platform => Ok(TokenRequest::new(Scopes::none())),
            _ => Ok(self
                .session
                .acting
                .clone()
                .with_scopes(self.session.wanted(operation)?)),
        }
    }
}

fn put(request: &mut Outgoing, name: HeaderName, value: Option<HeaderValue>) -> Result<(), Failure> {
    let value = value.ok_or_else(|| {
        AuthError::new(
            AuthErrorKind::InvalidRequest,
            format!("the credential for the header `{name}` has characters that no header can carry"),
        )
    })?;
    request.http.headers_mut().insert(name, value);
    Ok(())
}

impl Middleware for Credentials {
    fn handle<'a>(
        &'a self,
        request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        Box::pin(self.run(request, next))
    }
}
