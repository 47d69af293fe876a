//! The middleware that puts credentials on a request, and replaces a token that was refused.

use std::{future::Future, sync::Arc};

use altinn_runtime::{
    BoxFuture, Environment, ErrorKind, Failure, Host, HttpResponse, Middleware, Next, Outgoing, StatusCode,
    SubscriptionKey, TokenKind,
    header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue, WWW_AUTHENTICATE},
};

use super::{
    Session, cookies,
    plan::{Plan, Plans},
};
use crate::{
    error::{AuthError, AuthErrorKind},
    realm,
    secret::Secret,
    token::{Token, sensitive},
};

const PLATFORM: HeaderName = HeaderName::from_static("platformaccesstoken");
const SUBSCRIPTION: HeaderName = HeaderName::from_static("ocp-apim-subscription-key");
const API_KEY: HeaderName = HeaderName::from_static("apikey");
/// The headers that are set here.
static OURS: [HeaderName; 4] = [AUTHORIZATION, PLATFORM, SUBSCRIPTION, API_KEY];

pub(crate) struct Credentials {
    session: Session,
    plans: Plans,
}

/// A token that is on a request, and its place in the plan.
struct Sent {
    place: usize,
    token: Token,
}

/// An answer to tokens that are not good enough, and how the request came by them.
struct Refused {
    response: HttpResponse,
    plan: Arc<Plan>,
    own: Own,
    key: Option<Secret>,
    sent: Vec<Sent>,
}

/// The request as it came, for another attempt.
pub(crate) type Kept = Option<Box<Outgoing>>;

/// What the caller has set for this call.
struct Own {
    headers: Vec<HeaderName>,
    cookies: Option<HeaderValue>,
    /// Whether the token is among the cookies.
    token: bool,
}

impl Own {
    /// A caller who has set a header for this call knows better.
    fn of(request: &Outgoing) -> Self {
        let headers = request.http.headers();
        Self {
            headers: headers
                .keys()
                .filter(|name| OURS.contains(name))
                .cloned()
                .collect(),
            token: cookies::holds_token(headers),
            cookies: headers.get(COOKIE).cloned(),
        }
    }

    fn has(&self, header: &HeaderName) -> bool {
        self.headers.contains(header)
    }
}

impl Credentials {
    pub(super) fn new(session: Session) -> Self {
        Self {
            session,
            plans: Plans::default(),
        }
    }

    /// Sends a request with credentials; if a token is refused, once more with a fresh one.
    ///
    /// `copy`: the request as it came, if there is a copy already. The second time takes it, or one that is made here, and leaves
    /// another if `keep`.
    pub(crate) fn send<'s>(
        &'s self,
        mut request: Box<Outgoing>,
        next: &'s Next<'_>,
        copy: &'s mut Kept,
        keep: bool,
    ) -> impl Future<Output = Result<HttpResponse, Failure>> + Send + 's {
        // No `async fn`: its future has room for each argument twice.
        async move {
            let operation = request.operation;
            let session = &self.session;
            let own = Own::of(&request);
            let plan = match self.plans.of(session, operation) {
                Err(_) if own.has(&AUTHORIZATION) => Arc::new(Plan(Vec::new())),
                plan => plan?,
            };
            let takes_key = operation.subscription_key != SubscriptionKey::No && !own.has(&SUBSCRIPTION);
            let keys = &session.shared.subscription_keys;
            let key = if takes_key {
                keys.get(&request.environment, operation.api)
            } else {
                None
            };
            if !plan.0.is_empty() || key.is_some() {
                self.check_target(&request)?;
            }
            if takes_key && key.is_none() && operation.subscription_key == SubscriptionKey::Required {
                let message = format!(
                    "{} needs a subscription key; give the session one (order: servicedesk@altinn.no)",
                    operation.api
                );
                return Err(Failure::new(ErrorKind::Credentials, message));
            }
            if copy.is_none() && plan.0.iter().any(|wanted| wanted.kind != TokenKind::ApiKey) {
                *copy = request.try_clone().map(Box::new);
            }
            if let Some(key) = &key {
                put(&mut request, SUBSCRIPTION, sensitive(key.expose()))?;
            }
            let sent = self.attach(&mut request, &plan, &own).await?;
            let cookies = session.cookies.as_ref();
            let cookies = cookies.filter(|cookies| cookies.apply_to(operation) && !sent.is_empty());
            let url = cookies.map(|_| Box::new(request.http.url().clone()));
            let response = next.run(*request).await?;
            if let (Some(cookies), Some(url)) = (cookies, &url) {
                cookies.learn(url, response.headers());
            }
            if response.status() != StatusCode::UNAUTHORIZED || sent.is_empty() {
                return Ok(response);
            }
            let refused = Refused {
                response,
                plan,
                own,
                key,
                sent,
            };
            // Seldom enough for a box, which keeps the future of every call small.
            Box::pin(self.again(refused, next, copy, keep)).await
        }
    }

    /// Sends a request whose token was refused once more, if that may be and there is a fresh one.
    async fn again(
        &self,
        refused: Refused,
        next: &Next<'_>,
        copy: &mut Kept,
        keep: bool,
    ) -> Result<HttpResponse, Failure> {
        let Refused {
            response,
            plan,
            own,
            key,
            sent,
        } = refused;
        for Sent { place, token } in &sent {
            let wanted = &plan.0[*place];
            if let (Some(source), Ok(request)) = (self.session.sources.of(wanted.kind), &wanted.request) {
                source.invalidate(request, token);
            }
        }
        let Some(mut again) = copy.take() else {
            return Ok(response);
        };
        if !again.operation.repeatable && !is_at_the_door(&response) {
            return Ok(response);
        }
        *copy = again.try_clone().map(Box::new).filter(|_| keep);
        if let Some(key) = &key {
            put(&mut again, SUBSCRIPTION, sensitive(key.expose()))?;
        }
        let fresh = self.attach(&mut again, &plan, &own).await?;
        let mut pairs = fresh.iter().zip(&sent);
        if pairs.all(|(fresh, old)| fresh.token.is_same(&old.token)) {
            return Ok(response);
        }
        tracing::debug!(status = 401, "the token was refused; once more with a fresh one");
        drop(response);
        next.run(*again).await
    }

    /// Refuses to send credentials to another environment or another host.
    fn check_target(&self, request: &Outgoing) -> Result<(), Failure> {
        let shared = &self.session.shared;
        let own = &shared.environment;
        if request.environment != *own {
            let message = format!(
                "the session is for {} and the client for {}; make both for the same one",
                named(own),
                named(&request.environment)
            );
            return Err(Failure::new(ErrorKind::Credentials, message));
        }
        if !shared.origins.have(request.http.url()) {
            let message = format!(
                "the request goes to {}, which is not one of the hosts of {}; credentials are not sent there",
                request.http.url().origin().ascii_serialization(),
                named(own)
            );
            return Err(Failure::new(ErrorKind::Credentials, message));
        }
        Ok(())
    }

    /// Puts the tokens of a plan on the request.
    async fn attach(&self, request: &mut Outgoing, plan: &Plan, own: &Own) -> Result<Vec<Sent>, Failure> {
        let session = &self.session;
        let mut all = Vec::with_capacity(plan.0.len());
        for (place, wanted) in plan.0.iter().enumerate() {
            let kind = wanted.kind;
            let header = match kind {
                TokenKind::Platform => PLATFORM,
                TokenKind::ApiKey => API_KEY,
                _ => AUTHORIZATION,
            };
            let as_cookie = session
                .cookies
                .as_ref()
                .filter(|cookies| kind == TokenKind::Altinn && cookies.apply_to(request.operation));
            if own.has(&header) || as_cookie.is_some() && own.token {
                continue;
            }
            if kind == TokenKind::ApiKey {
                let key = session.sources.api_key.as_ref().map(super::ApiKey::get);
                put(request, header, key.and_then(|key| sensitive(key.expose())))?;
                continue;
            }
            let Some(source) = session.sources.of(kind) else {
                continue;
            };
            let asked = wanted.request.as_ref().map_err(Clone::clone)?;
            let token = match source.ready(asked) {
                Some(token) => token,
                None => source.token(asked).await?,
            };
            realm::check(token.realm(), session.shared.realm)?;
            if matches!(
                kind,
                TokenKind::Altinn | TokenKind::Maskinporten | TokenKind::IdPorten
            ) {
                session.check_scopes(&token, request.operation)?;
            }
            match (as_cookie, kind) {
                (Some(cookies), _) => {
                    let is_app = request.operation.host == Host::Apps;
                    cookies.put(&mut request.http, is_app, &token, own.cookies.as_ref())?
                }
                (None, TokenKind::Platform) => put(request, header, sensitive(token.expose()))?,
                (None, _) => put(request, header, token.bearer())?,
            }
            all.push(Sent { place, token });
        }
        Ok(all)
    }
}

/// An environment by its name and its first host: hosts of one's own all have the same name.
fn named(environment: &Environment) -> String {
    format!("{} ({})", environment.name(), environment.base(Host::Platform))
}

/// Whether a 401 comes from what checks the token, before anything is done: it names the scheme (RFC 6750, section 3), or says
/// nothing at all, as Altinn's own services do. With words in it, it may come from further in: the actions of an app answer so
/// when something behind them refuses, half way.
fn is_at_the_door(response: &HttpResponse) -> bool {
    let mut schemes = response.headers().get_all(WWW_AUTHENTICATE).iter();
    let bearer = schemes.any(|value| {
        let scheme = value.as_bytes().get(..6);
        scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case(b"bearer"))
    });
    bearer || response.body().length() == Some(0)
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
        let request = Box::new(request);
        Box::pin(async move { self.send(request, &next, &mut None, false).await })
    }
}
