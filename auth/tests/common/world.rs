//! A whole world on one port: Maskinporten, the exchange, and an API; and clients that call it.

use std::sync::{Arc, Mutex};

use altinn_auth::{Issuer, ManualClock, Maskinporten, MaskinportenBuilder, Session, SessionBuilder};
use altinn_runtime::{
    Chain, Core, Environment, Error, Host, Method, Operation, Response, SubscriptionKey, TokenKind, Tokens,
    Untyped,
};
use serde_json::json;
use wiremock::{MockServer, Request, ResponseTemplate};

use super::{
    NOW, clock, key, part,
    server::{Counts, answering, form, granted},
    unsigned,
};

pub const GRANT: &str = "/token";
pub const EXCHANGE: &str = "/authentication/api/v1/exchange/maskinporten";

pub struct World {
    pub server: MockServer,
    pub counts: Arc<Counts>,
    pub clock: ManualClock,
    answer: Arc<Mutex<Answer>>,
}

type Answer = Box<dyn Fn(&Request, usize) -> ResponseTemplate + Send>;

impl World {
    /// A world whose API answers 200.
    pub async fn new() -> Self {
        let counts = Arc::new(Counts::default());
        let clock = clock();
        let answer: Arc<Mutex<Answer>> = Arc::new(Mutex::new(Box::new(|_, _| ResponseTemplate::new(200))));
        let (seen, answers) = (Arc::clone(&counts), Arc::clone(&answer));
        let server = answering(move |request: &Request| {
            let path = request.url.path();
            let number = seen.add(path);
            match path {
                GRANT => {
                    let scope = part(&form(request)["assertion"], 1)["scope"].clone();
                    let token = unsigned(&json!({ "jti": format!("grant {number}"), "scope": scope }));
                    granted(&token, 120).set_body_json(
                        json!({ "access_token": token, "token_type": "Bearer", "expires_in": 120, "scope": scope }),
                    )
                }
                EXCHANGE => {
                    let bearer = request.headers["authorization"].to_str().unwrap();
                    let scope = part(bearer, 1)["scope"].clone();
                    let claims = json!({ "jti": format!("exchange {number}"), "iat": NOW, "exp": NOW + 1800, "scope": scope });
                    ResponseTemplate::new(200).set_body_string(unsigned(&claims))
                }
                _ => (answers.lock().unwrap())(request, number),
            }
        })
        .await;
        Self {
            server,
            counts,
            clock,
            answer,
        }
    }

    /// What the API answers, by the number of the request.
    pub fn answer(&self, answer: impl Fn(&Request, usize) -> ResponseTemplate + Send + 'static) {
        *self.answer.lock().unwrap() = Box::new(answer);
    }

    pub fn environment(&self) -> Environment {
        Environment::custom(&self.server.uri()).unwrap()
    }

    pub fn maskinporten(&self) -> MaskinportenBuilder {
        let issuer = Issuer::custom(&self.server.uri(), &format!("{}{GRANT}", self.server.uri())).unwrap();
        Maskinporten::builder(issuer, "client").signer(key())
    }

    /// A session without any source.
    pub fn bare(&self) -> SessionBuilder {
        Session::builder(self.environment()).clock(self.clock.clone())
    }

    /// A session with a Maskinporten client.
    pub fn session(&self) -> SessionBuilder {
        self.bare().maskinporten(self.maskinporten())
    }

    /// The requests that the API got.
    pub async fn calls(&self) -> Vec<Request> {
        let all = self.server.received_requests().await.unwrap();
        all.into_iter()
            .filter(|request| ![GRANT, EXCHANGE].contains(&request.url.path()))
            .collect()
    }

    pub async fn call(
        &self,
        chain: impl Into<Chain>,
        operation: &'static Operation,
    ) -> Result<Response<()>, Error> {
        Core::new(self.environment(), chain.into())
            .call(operation)
            .empty_answer::<Untyped>()
            .await
    }
}

/// An operation, made once and kept for ever, as generated crates have them.
pub fn operation(
    tokens: &'static [Tokens],
    scopes: &'static [&'static [&'static str]],
) -> &'static Operation {
    changed(|operation| {
        operation.tokens = tokens;
        operation.scopes = scopes;
    })
}

/// One way to call an operation: with a token of this kind.
pub fn only(kind: TokenKind) -> &'static [Tokens] {
    let kinds: Tokens = Box::leak(Box::new([kind]));
    Box::leak(Box::new([kinds]))
}

pub fn changed(change: impl FnOnce(&mut Operation)) -> &'static Operation {
    let mut operation = Operation {
        api: "altinn-things",
        id: "get_things",
        method: Method::GET,
        host: Host::Platform,
        prefix: "/api/v1",
        path: "/things",
        accept: "*/*",
        content_type: None,
        redirects: &[],
        tokens: &[&[TokenKind::Altinn]],
        scopes: &[&["things:read"]],
        subscription_key: SubscriptionKey::No,
        idempotent: true,
        internal: false,
        published: true,
    };
    change(&mut operation);
    Box::leak(Box::new(operation))
}

/// The bearer token of a request.
pub fn bearer(request: &Request) -> String {
    request.headers["authorization"]
        .to_str()
        .unwrap()
        .strip_prefix("Bearer ")
        .unwrap()
        .to_owned()
}
