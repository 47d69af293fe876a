//! A layer of the client that brings the credentials an operation takes, asks for one answer, and keeps what came.

use std::sync::{Arc, Mutex};

use altinn_runtime::{BoxFuture, Failure, HttpResponse, Middleware, Next, Operation, Outgoing, TokenKind};
use altinn_sandbox::Sandbox;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

/// The organisation that calls.
const ORGANISATION: &str = "310000001";

/// The person who calls what organisations cannot.
const PERSON: &str = "01810000001";

/// An answer as it came.
#[derive(Clone, Debug)]
pub(crate) struct Came {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What the request had in `Accept`.
    pub(crate) accept: String,
}

impl Came {
    /// A header as text; empty where there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Whether the request was found good and got the status that was asked for.
    pub(crate) fn applied(&self, status: &str) -> bool {
        self.header("preference-applied") == format!("code={status}")
    }

    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// An answer to ask for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked<'a> {
    status: &'a str,
    media_type: Option<&'a str>,
    /// How much of its body: `deep`, `minimal`, `empty`, `null`; the sandbox's own choice without it.
    form: Option<&'a str>,
    turn: Option<usize>,
}

impl<'a> Asked<'a> {
    /// Any answer with this status.
    pub(crate) fn new(status: &'a str) -> Self {
        Self {
            status,
            ..Self::default()
        }
    }

    /// In this media type.
    pub(crate) fn media_type(mut self, media_type: Option<&'a str>) -> Self {
        self.media_type = media_type;
        self
    }

    /// With this much in it.
    pub(crate) fn form(mut self, form: &'a str, turn: usize) -> Self {
        (self.form, self.turn) = (Some(form), Some(turn));
        self
    }

    fn prefer(&self) -> String {
        let mut text = format!("code={}", self.status);
        let turn = self.turn.map(|turn| turn.to_string());
        let parts = [
            ("type", self.media_type),
            ("form", self.form),
            ("turn", turn.as_deref()),
        ];
        for (key, value) in parts {
            text.extend(value.map(|value| format!("; {key}={value}")));
        }
        text
    }
}

/// What the layer is to ask for, and what it got.
#[derive(Default)]
struct Exchange {
    prefer: String,
    came: Vec<Came>,
}

/// The layer. Its clones are one.
#[derive(Clone)]
pub(crate) struct Caller {
    sandbox: Arc<Sandbox>,
    /// The crate that calls: apps of two versions have the same addresses.
    api: String,
    exchange: Arc<Mutex<Exchange>>,
}

impl Caller {
    pub(crate) fn new(sandbox: Arc<Sandbox>, api: &str) -> Self {
        Self {
            sandbox,
            api: api.to_owned(),
            exchange: Arc::default(),
        }
    }

    /// From now on, this answer; those before are forgotten.
    pub(crate) fn ask(&self, asked: &Asked<'_>) {
        let mut exchange = self.exchange.lock().unwrap();
        exchange.prefer = format!("{}; api={}", asked.prefer(), self.api);
        exchange.came.clear();
    }

    /// The answers since the last time.
    pub(crate) fn take(&self) -> Vec<Came> {
        std::mem::take(&mut self.exchange.lock().unwrap().came)
    }

    /// The headers with the credentials of an operation: the first alternative that an organisation can have, else the
    /// first one at all, and where there are scopes one with a token to hold them.
    fn credentials(&self, operation: &Operation) -> Vec<(&'static str, String)> {
        let sandbox = &self.sandbox;
        let scopes = operation.scopes.first().copied().unwrap_or_default().join(" ");
        let personal = [TokenKind::IdPorten, TokenKind::Dialog];
        let fitting = |kinds: &&&[TokenKind]| !kinds.iter().any(|kind| personal.contains(kind));
        let holding = |kinds: &&&[TokenKind]| **kinds != [TokenKind::ApiKey] || operation.scopes.is_empty();
        let alternatives = || operation.tokens.iter().filter(fitting);
        let kinds = alternatives()
            .find(holding)
            .or_else(|| alternatives().next())
            .or(operation.tokens.first());
        let kinds = kinds.copied().unwrap_or_default();
        let bearer = |token: String| ("authorization", format!("Bearer {token}"));
        let of = |kind: &TokenKind| match kind {
            TokenKind::Altinn => bearer(sandbox.org_token("ttd", ORGANISATION, &scopes).unwrap()),
            TokenKind::Maskinporten => bearer(sandbox.maskinporten_token(ORGANISATION, &scopes).unwrap()),
            TokenKind::IdPorten => bearer(sandbox.idporten_token(PERSON, &scopes).unwrap()),
            TokenKind::Platform => (
                "platformaccesstoken",
                sandbox.platform_token("platform", "contract").unwrap(),
            ),
            TokenKind::ApiKey => ("apikey", sandbox.api_key()),
            other => panic!("{}: a token of kind {other:?}", operation.id),
        };
        let key = ("ocp-apim-subscription-key", sandbox.subscription_key());
        kinds.iter().map(of).chain([key]).collect()
    }
}

impl Middleware for Caller {
    fn handle<'a>(
        &'a self,
        mut request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        Box::pin(async move {
            let credentials = self.credentials(request.operation);
            let prefer = ("prefer", self.exchange.lock().unwrap().prefer.clone());
            let headers = request.http.headers_mut();
            let accept = headers
                .get("accept")
                .map(|value| value.to_str().unwrap().to_owned());
            for (name, value) in credentials.into_iter().chain([prefer]) {
                headers.insert(
                    HeaderName::from_static(name),
                    HeaderValue::from_str(&value).unwrap(),
                );
            }
            let answer = next.run(request).await?;
            let (head, body) = answer.into_parts();
            let body = body.bytes().await.unwrap();
            self.exchange.lock().unwrap().came.push(Came {
                status: head.status.as_u16(),
                headers: head.headers.clone(),
                body: body.clone(),
                accept: accept.unwrap_or_default(),
            });
            Ok(HttpResponse::from_parts(head, body.into()))
        })
    }
}
