//! Maskinporten, the exchange and all APIs on one port, and sessions for them.

use altinn_auth::{
    ApiKey, Issuer, Maskinporten, NewKey, Scopes, Secret, Session, SessionBuilder, StaticToken, Token,
};
use altinn_dispatch::{Arguments, CRATES, Outcome, Trouble, call};
use altinn_runtime::{Core, Environment, Operation};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};

use crate::server::{Answer, Captured, Server};

/// Where the server is Maskinporten.
pub(crate) const GRANT: &str = "/maskinporten-of-the-test/token";
/// Where it exchanges tokens.
pub(crate) const EXCHANGE: &str = "/authentication/api/v1/exchange/maskinporten";
/// What is asked for where an operation names no scope.
pub(crate) const DEFAULT_SCOPE: &str = "altinn:of.the.test";

pub(crate) const CLIENT: &str = "client-of-the-test";
pub(crate) const PERSON: &str = "token-of-a-person";
pub(crate) const DIALOG: &str = "token-of-a-dialog";
pub(crate) const PLATFORM: &str = "token-of-the-platform";
/// The login of Altinn II.
pub(crate) const COOKIE: &str = ".ASPXAUTH=login-of-the-test";
pub(crate) const API_KEY: &str = "key-of-altinn-ii";

/// 2100-01-01: tokens of the test do not end before it does.
const END: u64 = 4_102_444_800;

/// The key of the API management for one API.
pub(crate) fn subscription_key(api: &str) -> String {
    format!("subscription-to-{api}")
}

pub(crate) fn given(token: &str) -> StaticToken {
    StaticToken::new(Token::new(token))
}

/// The claims of a JWT.
pub(crate) fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap_or_default();
    let bytes = URL_SAFE_NO_PAD.decode(payload).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

/// The assertion that asks for a token.
pub(crate) fn assertion(request: &Captured) -> String {
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let field = body.split('&').find_map(|field| field.strip_prefix("assertion="));
    field.unwrap_or_default().to_owned()
}

/// The token of the `Authorization` header; `None` where there is none, or more than one, or of another kind.
pub(crate) fn bearer(request: &Captured) -> Option<String> {
    match request.header("authorization")[..] {
        [value] => Some(
            std::str::from_utf8(value)
                .ok()?
                .strip_prefix("Bearer ")?
                .to_owned(),
        ),
        _ => None,
    }
}

/// A token of this kind with the scopes of what it was made from.
fn token(kind: &str, origin: &str) -> String {
    let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let claims = json!({ "kind": kind, "scope": claims(origin)["scope"], "exp": END });
    format!("{}.{}.c2ln", part(json!({ "alg": "RS256" })), part(claims))
}

/// Whether it is the login of a session, and not a client's own call of that operation.
pub(crate) fn is_login(request: &Captured) -> bool {
    request.target == "/api/authentication/authenticatewithpassword"
        && request.header("content-type") == [b"application/hal+json"]
}

fn answer(request: &Captured) -> Option<Answer> {
    if is_login(request) {
        // One header more, after the line of the media type.
        let head = concat!(
            "application/hal+json\r\nSet-Cookie: ",
            ".ASPXAUTH=login-of-the-test",
            "; path=/"
        );
        return Some((head, "{}".to_owned()));
    }
    match request.target.as_str() {
        GRANT => {
            let token = token("maskinporten", &assertion(request));
            let answer = json!({ "access_token": token, "token_type": "Bearer", "expires_in": 7200 });
            Some(("application/json", answer.to_string()))
        }
        EXCHANGE => Some(("text/plain", token("altinn", &bearer(request)?))),
        _ => None,
    }
}

pub(crate) struct World {
    pub(crate) server: Server,
    pub(crate) environment: Environment,
}

impl World {
    pub(crate) async fn new() -> Self {
        let server = Server::answering(answer).await;
        let environment = Environment::custom(&format!("http://{}", server.authority)).unwrap();
        Self { server, environment }
    }

    /// The name of Maskinporten here.
    pub(crate) fn issuer(&self) -> String {
        format!("http://{}/maskinporten-of-the-test/", self.server.authority)
    }

    /// A session with nothing but a subscription key for each API.
    pub(crate) fn bare(&self) -> SessionBuilder {
        let builder =
            Session::builder(self.environment.clone()).default_scopes(Scopes::new([DEFAULT_SCOPE]).unwrap());
        CRATES.iter().fold(builder, |builder, (api, _)| {
            builder.subscription_key(api, subscription_key(api))
        })
    }

    /// A session with every credential that there is.
    pub(crate) fn full(&self) -> Session {
        let endpoint = format!("http://{}{GRANT}", self.server.authority);
        let issuer = Issuer::custom(&self.issuer(), &endpoint).unwrap();
        let key = NewKey::default().generate().unwrap();
        self.bare()
            .maskinporten(Maskinporten::builder(issuer, CLIENT).signer(key))
            .idporten(given(PERSON))
            .dialog(given(DIALOG))
            .platform(given(PLATFORM))
            .api_key(ApiKey::new(Secret::new(API_KEY)))
            .build()
            .unwrap()
    }

    /// Calls an operation; gives what came of it, and the requests that it took.
    pub(crate) async fn call(
        &mut self,
        session: &Session,
        operation: &Operation,
        arguments: Map<String, Value>,
    ) -> (Result<Outcome, Trouble>, Vec<Captured>) {
        let core = Core::new(self.environment.clone(), session.into());
        let answer = call(core, operation.api, operation.id, &Arguments(arguments)).await;
        (answer, self.server.take())
    }
}
