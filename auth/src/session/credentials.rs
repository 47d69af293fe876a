//! The middleware that puts credentials on a request, and replaces a token that was refused.

use std::{future::Future, sync::Arc};

use altinn_runtime::{
    BoxFuture, Environment, ErrorKind, Failure, Host, HttpClient, HttpResponse, Middleware, Next, Operation,
    Outgoing, StatusCode, SubscriptionKey, TokenKind,
    header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue, WWW_AUTHENTICATE},
};

use super::{
    AppCookies, Session, cookies, login,
    plan::{Plan, Plans},
};
use crate::{
    error::{AuthError, AuthErrorKind},
    realm,
    secret::Secret,
    source::TokenSource,
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
struct Refused<'s> {
    operation: &'static Operation,
    response: HttpResponse,
    plan: Arc<Plan>,
    own: Own,
    certificate: Option<&'s HttpClient>,
    key: Option<Secret>,
    sent: Vec<Sent>,
}

/// The request as it came, for another attempt.
pub(crate) type Spare = Option<Box<Outgoing>>;

/// What the caller has set for this call.
struct Own {
    headers: Vec<HeaderName>,
    cookies: Option<HeaderValue>,
    /// Whether the token is among the cookies.
    token: bool,
    /// Whether a login at Altinn II is.
    login: bool,
}

impl Own {
    /// A caller who has set a header for this call knows better. Cookies matter only where the session may set some, too.
    fn of(request: &Outgoing, with_cookies: bool) -> Self {
        let headers = request.http.headers();
        Self {
            headers: headers
                .keys()
                .filter(|name| OURS.contains(name))
                .cloned()
                .collect(),
            token: with_cookies && cookies::holds_token(headers),
            login: with_cookies && login::is_among(headers.get(COOKIE)),
            cookies: headers.get(COOKIE).filter(|_| with_cookies).cloned(),
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
    /// A copy of the request as it came is left in `spare` where it may be sent again: because a token can be refused, or because
    /// the caller wants to `keep` it.
    #[allow(
        clippy::manual_async_fn,
        reason = "the future of an `async fn` has room for each argument twice"
    )]
    pub(crate) fn send<'s>(
        &'s self,
        mut request: Box<Outgoing>,
        next: &'s Next<'_>,
        spare: &'s mut Spare,
        keep: bool,
    ) -> impl Future<Output = Result<HttpResponse, Failure>> + Send + 's {
        async move {
            let operation = request.operation;
            let with_cookies = self.session.cookies.is_some() || operation.host == Host::Altinn2;
            let own = Own::of(&request, with_cookies);
            let plan = match self.plans.of(&self.session, operation) {
                Err(_) if own.has(&AUTHORIZATION) => Arc::new(Plan(Vec::new())),
                plan => plan?,
            };
            let certificate = self.session.sources.certificate(operation.host);
            let certificate = certificate.filter(|_| plan.has(TokenKind::EnterpriseCertificate));
            if certificate.is_some() {
                login::force(&mut request.http);
            }
            let key = self.subscription_key(&request, &own)?;
            if !plan.0.is_empty() || key.is_some() {
                self.check_target(&request, &plan)?;
            }
            let sent = match self.at_hand(operation, &plan, &own) {
                Ok(Some(sent)) => Ok(sent),
                // Seldom enough for a box, which keeps the future of every call small.
                Ok(None) => Box::pin(self.tokens(operation, &plan, &own)).await,
                Err(failure) => Err(failure),
            };
            let sent = match sent {
                Ok(sent) => sent,
                Err(failure) => {
                    *spare = Some(request);
                    return Err(failure);
                }
            };
            let cookies = self.session.cookies.as_ref();
            let cookies = cookies.filter(|cookies| cookies.apply_to(operation) && !sent.is_empty());
            let url = cookies.map(|_| Box::new(request.http.url().clone()));
            let has_tokens = plan.0.iter().any(|wanted| wanted.kind != TokenKind::ApiKey);
            let response = {
                let out = outgoing(request, keep || has_tokens, spare);
                let next = certificate.map_or(*next, |http| next.over(http));
                next.run(self.attached(out, &plan, &own, key.as_ref(), &sent)?)
            }
            .await?;
            if let (Some(cookies), Some(url)) = (cookies, &url) {
                cookies.learn(url, response.headers());
            }
            let page = login::is_page(operation, &response);
            if response.status() != StatusCode::UNAUTHORIZED && !page || sent.is_empty() {
                return login::no_page(operation, response);
            }
            let refused = Refused {
                operation,
                response,
                plan,
                own,
                certificate,
                key,
                sent,
            };
            Box::pin(self.again(refused, next, spare, keep)).await
        }
    }

    /// Sends a request whose token was refused once more, if that may be and there is a fresh one.
    async fn again(
        &self,
        refused: Refused<'_>,
        next: &Next<'_>,
        spare: &mut Spare,
        keep: bool,
    ) -> Result<HttpResponse, Failure> {
        let Refused {
            operation,
            response,
            plan,
            own,
            certificate,
            key,
            sent,
        } = refused;
        for Sent { place, token } in &sent {
            let wanted = &plan.0[*place];
            if let (Some(source), Ok(request)) = (
                self.session.sources.of(wanted.kind, operation.host),
                &wanted.request,
            ) {
                source.invalidate(request, token);
            }
        }
        let page = login::is_page(operation, &response);
        if !operation.idempotent && !page && !is_at_the_door(&response) {
            return Ok(response);
        }
        if spare.is_none() {
            return login::no_page(operation, response);
        }
        let fresh = self.tokens(operation, &plan, &own).await?;
        let mut pairs = fresh.iter().zip(&sent);
        if pairs.all(|(fresh, old)| fresh.token.is_same(&old.token)) {
            return login::no_page(operation, response);
        }
        let Some(request) = spare.take() else {
            return login::no_page(operation, response);
        };
        tracing::debug!(status = 401, "the token was refused; once more with a fresh one");
        drop(response);
        let again = outgoing(request, keep, spare);
        let again = self.attached(again, &plan, &own, key.as_ref(), &fresh)?;
        let next = certificate.map_or(*next, |http| next.over(http));
        login::no_page(operation, next.run(again).await?)
    }

    /// The key of the API management for an operation that takes one.
    fn subscription_key(&self, request: &Outgoing, own: &Own) -> Result<Option<Secret>, Failure> {
        let operation = request.operation;
        if operation.subscription_key == SubscriptionKey::No || own.has(&SUBSCRIPTION) {
            return Ok(None);
        }
        let keys = &self.session.shared.subscription_keys;
        let key = keys.get(&request.environment, operation.api);
        if key.is_none() && operation.subscription_key == SubscriptionKey::Required {
            let message = format!(
                "{} needs a subscription key; give the session one (order: servicedesk@altinn.no)",
                operation.api
            );
            return Err(Failure::new(ErrorKind::Credentials, message));
        }
        Ok(key)
    }

    /// Refuses to send credentials to another environment or another host.
    fn check_target(&self, request: &Outgoing, plan: &Plan) -> Result<(), Failure> {
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
        let of_altinn2 = [TokenKind::Altinn2Login, TokenKind::EnterpriseCertificate];
        let is_ours = if of_altinn2.into_iter().any(|kind| plan.has(kind)) {
            shared.origins.is_altinn2(request.http.url())
        } else {
            shared.origins.have(request.http.url())
        };
        if !is_ours {
            let message = format!(
                "the request goes to {}, which is not one of the hosts of {}; credentials are not sent there",
                request.http.url().origin().ascii_serialization(),
                named(own)
            );
            return Err(Failure::new(ErrorKind::Credentials, message));
        }
        Ok(())
    }

    /// The cookies that carry a token of this kind.
    fn cookies_for(&self, kind: TokenKind, operation: &Operation) -> Option<&AppCookies> {
        let cookies = self.session.cookies.as_ref();
        cookies.filter(|cookies| kind == TokenKind::Altinn && cookies.apply_to(operation))
    }

    /// Where the token comes from, if one is needed: the caller may have brought one along.
    fn source(&self, kind: TokenKind, operation: &Operation, own: &Own) -> Option<&dyn TokenSource> {
        let as_cookie = self.cookies_for(kind, operation).is_some();
        let brought = match kind {
            // Several logins at once lead to errors there.
            TokenKind::Altinn2Login => own.login || own.has(&AUTHORIZATION),
            _ => own.has(header(kind)) || as_cookie && own.token,
        };
        let source = if brought {
            None
        } else {
            self.session.sources.of(kind, operation.host)
        };
        source.map(AsRef::as_ref)
    }

    /// Refuses a token of the wrong world, or without a scope that the operation needs.
    fn checked(&self, kind: TokenKind, token: Token, operation: &Operation) -> Result<Token, Failure> {
        realm::check(token.realm(), self.session.shared.realm)?;
        if matches!(
            kind,
            TokenKind::Altinn | TokenKind::Maskinporten | TokenKind::IdPorten
        ) {
            self.session.check_scopes(&token, operation)?;
        }
        Ok(token)
    }

    /// The tokens of a plan, if all that are needed are there already.
    fn at_hand(&self, operation: &Operation, plan: &Plan, own: &Own) -> Result<Option<Vec<Sent>>, Failure> {
        let mut all = Vec::with_capacity(plan.0.len());
        for (place, wanted) in plan.0.iter().enumerate() {
            let Some(source) = self.source(wanted.kind, operation, own) else {
                continue;
            };
            let asked = wanted.request.as_ref().map_err(Clone::clone)?;
            let Some(token) = source.ready(asked) else {
                return Ok(None);
            };
            let token = self.checked(wanted.kind, token, operation)?;
            all.push(Sent { place, token });
        }
        Ok(Some(all))
    }

    /// The tokens of a plan.
    async fn tokens(&self, operation: &Operation, plan: &Plan, own: &Own) -> Result<Vec<Sent>, Failure> {
        let mut all = Vec::with_capacity(plan.0.len());
        for (place, wanted) in plan.0.iter().enumerate() {
            let Some(source) = self.source(wanted.kind, operation, own) else {
                continue;
            };
            let asked = wanted.request.as_ref().map_err(Clone::clone)?;
            let token = match source.ready(asked) {
                Some(token) => token,
                None => source.token(asked).await?,
            };
            let token = self.checked(wanted.kind, token, operation)?;
            all.push(Sent { place, token });
        }
        Ok(all)
    }

    /// A request with keys and tokens.
    fn attached(
        &self,
        mut request: Outgoing,
        plan: &Plan,
        own: &Own,
        key: Option<&Secret>,
        tokens: &[Sent],
    ) -> Result<Outgoing, Failure> {
        if let Some(key) = key {
            put(&mut request, SUBSCRIPTION, sensitive(key.expose()))?;
        }
        if plan.0.iter().any(|wanted| wanted.kind == TokenKind::ApiKey) && !own.has(&API_KEY) {
            let key = self.session.sources.api_key.as_ref().map(super::ApiKey::get);
            put(&mut request, API_KEY, key.and_then(|key| sensitive(key.expose())))?;
        }
        for Sent { place, token } in tokens {
            let kind = plan.0[*place].kind;
            match (self.cookies_for(kind, request.operation), kind) {
                (Some(cookies), _) => {
                    let is_app = request.operation.host == Host::Apps;
                    cookies.put(&mut request.http, is_app, token, own.cookies.as_ref())?
                }
                (None, TokenKind::Altinn2Login) => {
                    login::put(&mut request.http, token, own.cookies.as_ref())?;
                }
                (None, TokenKind::Platform) => put(&mut request, PLATFORM, sensitive(token.expose()))?,
                (None, _) => put(&mut request, AUTHORIZATION, token.bearer())?,
            }
        }
        Ok(request)
    }
}

/// A request on its way out; where another attempt may need it and it can be sent twice, a copy is left in `spare`. The one that
/// goes out is the one that has room for more headers.
fn outgoing(mut request: Box<Outgoing>, copied: bool, spare: &mut Spare) -> Outgoing {
    let copy = if copied { request.try_clone() } else { None };
    match copy {
        Some(copy) => {
            let first = std::mem::replace(&mut *request, copy);
            *spare = Some(request);
            first
        }
        None => *request,
    }
}

/// The header that carries a token of this kind.
fn header(kind: TokenKind) -> &'static HeaderName {
    let [authorization, platform, _, api_key] = &OURS;
    match kind {
        TokenKind::Platform => platform,
        TokenKind::ApiKey => api_key,
        _ => authorization,
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
