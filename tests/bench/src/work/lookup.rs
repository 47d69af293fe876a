//! Tokens that are there already.

use std::{
    hint::black_box,
    time::{Duration, SystemTime},
};

use altinn_auth::{AuthError, Identity, Scopes, Session, Token, TokenRequest, TokenSource};
use altinn_runtime::{BoxFuture, Environment, TokenKind};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::json;

use super::{Side, Work, block_on};

pub(crate) const WORKS: [Work; 2] = [
    Work {
        name: "lookup/token",
        online: false,
        run: lookup,
    },
    Work {
        name: "lookup/first token",
        online: false,
        run: first,
    },
];

const SCOPES: &str = "altinn:serviceowner/notifications.create altinn:serviceowner/instances.read digdir:dialogporten.serviceprovider";

/// A token in the form of Altinn's, 900 bytes, good for half an hour.
pub(crate) fn token() -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    let part = |value: serde_json::Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let claims = json!({
        "scope": SCOPES,
        "token_type": "Bearer",
        "exp": now.as_secs() + 1800,
        "iat": now.as_secs(),
        "client_id": "5c9b2f0e-3a51-4d7e-9a6c-1f4be0d7c001",
        "jti": "hvOMw9vXcLqIhnMwCqXKtGGeBVRWTKsmr9dlWS_GCZk",
        "consumer": { "authority": "iso6523-actorid-upis", "ID": "0192:310233455" },
        "urn:altinn:org": "fjb",
        "urn:altinn:orgNumber": "310233455",
        "urn:altinn:authenticatemethod": "maskinporten",
        "urn:altinn:authlevel": 3,
    });
    let head = part(json!({ "alg": "RS256", "typ": "JWT", "kid": "38AE3284CB8B5D2C" }));
    let text = format!("{head}.{}.", part(claims));
    let rest = 900_usize.saturating_sub(text.len());
    text + &"x".repeat(rest)
}

/// Makes a token whenever it is asked.
struct Source;

impl TokenSource for Source {
    fn identity(&self) -> Identity {
        Identity::new("bench").with("client", "client")
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(async { Ok(Token::new(token())) })
    }
}

pub(crate) fn session(environment: Environment) -> Session {
    Session::builder(environment).altinn(Source).build().unwrap()
}

/// By hand: a token in a variable, which is cloned if its end is not near.
struct Held {
    text: std::sync::Arc<str>,
    end: SystemTime,
}

impl Held {
    fn get(&self) -> Option<std::sync::Arc<str>> {
        (SystemTime::now() + Duration::from_secs(10) < self.end).then(|| self.text.clone())
    }
}

fn lookup(side: Side, count: u32, _: u16) {
    if side == Side::Raw {
        let end = SystemTime::now() + Duration::from_secs(1800);
        let held = Held {
            text: token().into(),
            end,
        };
        for _ in 0..count {
            black_box(black_box(&held).get());
        }
        return;
    }
    block_on(async {
        let session = session(Environment::Tt02);
        let scopes: Scopes = "altinn:serviceowner/notifications.create".parse().unwrap();
        for _ in 0..count {
            let token = session.token(TokenKind::Altinn, scopes.clone()).await;
            black_box(token.unwrap());
        }
    });
}

/// A session and its first token, each time; by hand the token alone.
fn first(side: Side, count: u32, _: u16) {
    block_on(async {
        for _ in 0..count {
            if side == Side::Raw {
                black_box(token());
                continue;
            }
            let session = session(Environment::Tt02);
            let token = session.token(TokenKind::Altinn, Scopes::none()).await;
            black_box(token.unwrap());
        }
    });
}
