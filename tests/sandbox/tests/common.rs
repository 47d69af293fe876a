//! What the tests share: a client, and the making of assertions.

use altinn_sandbox::{RegisteredClient, Sandbox};
use aws_lc_rs::{rand::SystemRandom, rsa::KeyPair, signature::RSA_PKCS1_SHA256};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use serde_json::{Value, json};

pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|_| panic!("no JSON: {:?}", self.text()))
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

pub(crate) fn http() -> reqwest::Client {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap()
}

/// A request with an optional token and an optional JSON body.
pub(crate) async fn call(
    sandbox: &Sandbox,
    method: &str,
    path: &str,
    token: Option<&str>,
    body: Option<Value>,
) -> Reply {
    let mut request = http().request(method.parse().unwrap(), format!("{}{path}", sandbox.base_url()));
    if let Some(token) = token {
        request = request.bearer_auth(token);
    }
    if let Some(body) = body {
        request = request
            .header("content-type", "application/json")
            .body(body.to_string());
    }
    send(request).await
}

pub(crate) async fn send(request: reqwest::RequestBuilder) -> Reply {
    let answer = request.send().await.unwrap();
    Reply {
        status: answer.status().as_u16(),
        headers: answer.headers().clone(),
        bytes: answer.bytes().await.unwrap().to_vec(),
    }
}

/// Signs a header and claims with the key of a client.
pub(crate) fn sign(client: &RegisteredClient, header: &Value, claims: &Value) -> String {
    sign_jwk(
        &serde_json::from_str(&client.private_jwk).unwrap(),
        header,
        claims,
    )
}

/// Signs a header and claims with a private JWK.
pub(crate) fn sign_jwk(jwk: &Value, header: &Value, claims: &Value) -> String {
    let number = |name: &str| URL_SAFE_NO_PAD.decode(jwk[name].as_str().unwrap()).unwrap();
    let (n, e, d, p, q) = (number("n"), number("e"), number("d"), number("p"), number("q"));
    let (dp, dq, qi) = (number("dp"), number("dq"), number("qi"));
    let components = aws_lc_rs::rsa::KeyPairComponents {
        public_key: aws_lc_rs::rsa::PublicKeyComponents { n: &n, e: &e },
        d: &d,
        p: &p,
        q: &q,
        dP: &dp,
        dQ: &dq,
        qInv: &qi,
    };
    compact(&KeyPair::from_components(&components).unwrap(), header, claims)
}

/// Signs a header and claims with a key in PKCS#8 as PEM.
pub(crate) fn sign_pem(pem: &str, header: &Value, claims: &Value) -> String {
    let text: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    let der = STANDARD.decode(text).unwrap();
    compact(&KeyPair::from_pkcs8(&der).unwrap(), header, claims)
}

fn compact(pair: &KeyPair, header: &Value, claims: &Value) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let words = format!("{}.{}", part(header), part(claims));
    let mut signature = vec![0; pair.public_modulus_len()];
    pair.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        words.as_bytes(),
        &mut signature,
    )
    .unwrap();
    format!("{words}.{}", URL_SAFE_NO_PAD.encode(signature))
}

pub(crate) fn now() -> i64 {
    let since = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

/// The claims of a right assertion, each with an id of its own.
pub(crate) fn claims(sandbox: &Sandbox, client: &RegisteredClient, scope: &str) -> Value {
    static NEXT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    let id = NEXT.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
    json!({
        "aud": sandbox.maskinporten(), "iss": client.client_id, "scope": scope, "iat": now(), "exp": now() + 100,
        "jti": format!("id-{id}"),
    })
}

/// Asks for a token with an assertion.
pub(crate) async fn grant(sandbox: &Sandbox, assertion: &str) -> Reply {
    let body =
        format!("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion={assertion}");
    let request = http()
        .post(sandbox.token_endpoint())
        .header("content-type", "application/x-www-form-urlencoded");
    send(request.body(body)).await
}

/// The claims of a token, unverified.
pub(crate) fn read(token: &str) -> Value {
    let part = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

/// Asks again until it is so, at most for a few seconds.
pub(crate) async fn until<T>(what: &str, mut ask: impl AsyncFnMut() -> Option<T>) -> T {
    for _ in 0..500 {
        if let Some(found) = ask().await {
            return found;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("it did not come to pass: {what}");
}
