//! The four ways into Altinn II, each over TLS against the sandbox, for every operation: what opens an operation is sent and nothing
//! else, and what a way does not open is refused before anything is sent.
#![allow(deprecated, reason = "Altinn II has closed, and this is what was")]

use std::sync::{Arc, Mutex};

use altinn_auth::{
    Altinn2, ApiKey, AuthError, AuthErrorKind, IdPorten, Issuer, LoginOptions, Loopback, Maskinporten,
    PrivateKey, RetryPolicy, Scopes, Secret, Session,
};
use altinn_build_tools::manifest::{self, Manifest};
use altinn_dispatch::{Arguments, CRATES, call};
use altinn_runtime::{
    BoxFuture, Chain, Core, Environment, ErrorKind, Failure, Host, HttpClient, HttpClientBuilder,
    HttpResponse, Middleware, Next, Operation, Outgoing, TokenKind, Tokens, Untyped,
    header::{AUTHORIZATION, COOKIE},
};
use altinn_sandbox::{ClientRegistration, Sandbox};
use serde_json::{Value, json};

use crate::{case::case, document::documents, operations::operation, values::Extent, world::claims};

const ORGANISATION: &str = "310000019";
const USER: (&str, &str) = ("user-of-the-test", "password-of-the-user");
const ENTERPRISE_USER: (&str, &str) = ("enterprise-user-of-the-test", "password-of-the-enterprise");
const PERSON: &str = "01819000049";

/// What a request had when it left.
#[derive(Clone, Debug, Default)]
struct Sent {
    url: String,
    bearer: Option<String>,
    cookie: Option<String>,
    key: Option<String>,
}

/// A layer behind the session, which sees each attempt.
#[derive(Clone, Default)]
struct Capture(Arc<Mutex<Vec<Sent>>>);

impl Capture {
    fn take(&self) -> Vec<Sent> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Middleware for Capture {
    fn handle<'a>(
        &'a self,
        request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        let header = |name: &str| {
            let value = request.http.headers().get(name)?;
            Some(value.to_str().unwrap().to_owned())
        };
        self.0.lock().unwrap().push(Sent {
            url: request.http.url().to_string(),
            bearer: header(AUTHORIZATION.as_str()),
            cookie: header(COOKIE.as_str()),
            key: header("apikey"),
        });
        Box::pin(next.run(request))
    }
}

/// A sandbox whose Altinn II is reached over TLS, and clients that trust it.
struct Place {
    sandbox: Sandbox,
    http: HttpClientBuilder,
    capture: Capture,
}

impl Place {
    async fn new() -> Self {
        let sandbox = Sandbox::builder().altinn2_tls(true).start().await.unwrap();
        sandbox.altinn2_user(USER.0, USER.1);
        sandbox.altinn2_enterprise_user(ENTERPRISE_USER.0, ENTERPRISE_USER.1, ORGANISATION);
        let http = HttpClient::builder().root_certificates(sandbox.root_pem().await.unwrap());
        Self {
            sandbox,
            http,
            capture: Capture::default(),
        }
    }

    fn session(&self, way: Altinn2) -> Session {
        Session::builder(self.sandbox.environment())
            .api_key(ApiKey::new(Secret::new(self.sandbox.api_key())))
            .http(self.http.clone().build().unwrap())
            .retry(RetryPolicy::off())
            .altinn2(way)
            .build()
            .unwrap()
    }

    fn core(&self, session: &Session) -> Core {
        let chain = Chain::from(session).with(self.capture.clone());
        Core::with_http(
            self.sandbox.environment(),
            chain,
            self.http.clone().build().unwrap(),
        )
    }

    fn password(&self) -> Altinn2 {
        Altinn2::password(USER.0, USER.1)
    }

    /// A person logs in at ID-porten with the scopes of Altinn II.
    async fn id_porten(&self) -> Altinn2 {
        let loopback = Loopback::bind().await.unwrap();
        let scopes = Altinn2::USER_SCOPES.join(" ");
        let client = IdPorten::builder(self.sandbox.idporten(), "client", loopback.redirect_uri())
            .scopes(format!("openid {scopes}").parse().unwrap())
            .build()
            .unwrap();
        let options = LoginOptions::default().parameter("login_hint", &format!("pid:{PERSON}"));
        let login = client.begin(&options).await.unwrap();
        let (_, callback) = tokio::join!(reqwest::get(login.url()), loopback.callback(&login));
        let tokens = client.finish(&login, callback.unwrap().expose()).await.unwrap();
        Altinn2::id_porten(client.source(tokens))
    }

    async fn maskinporten(&self) -> Altinn2 {
        let scopes = all().flat_map(|operation| operation.scopes.iter().copied().flatten().copied());
        let client = ClientRegistration::new(ORGANISATION).scopes(scopes);
        let client = self.sandbox.register_client(client).await.unwrap();
        let issuer = Issuer::custom(&self.sandbox.maskinporten(), &self.sandbox.token_endpoint()).unwrap();
        Altinn2::maskinporten(Maskinporten::builder(issuer, client.client_id).jwk(&client.private_jwk))
    }

    async fn certificate(&self) -> Altinn2 {
        let issued = self.sandbox.enterprise_certificate(ORGANISATION).await.unwrap();
        let pem = issued.private_key_pem + &issued.chain_pem;
        let identity = PrivateKey::from_pem_with_certificates(&pem).unwrap();
        Altinn2::enterprise_certificate(identity, ENTERPRISE_USER.0, ENTERPRISE_USER.1)
            .http(self.http.clone())
    }
}

/// All operations of Altinn II.
fn all() -> impl Iterator<Item = &'static Operation> {
    let crates = CRATES.iter().filter(|(name, _)| name.starts_with("altinn2-"));
    crates.flat_map(|(_, operations)| operations.iter().copied())
}

/// What is wrong with a request that went through with these credentials.
fn wrong(place: &Place, tokens: Tokens, sent: &Sent) -> Vec<String> {
    let environment = place.sandbox.environment();
    let base = environment.base(Host::Altinn2);
    let has = |kind| tokens.contains(&kind);
    let token = sent
        .bearer
        .as_deref()
        .and_then(|value| value.strip_prefix("Bearer "));
    let token = claims(token.unwrap_or_default());
    let checks = [
        ("the host", sent.url.starts_with(&format!("{base}/api/"))),
        ("TLS", base.starts_with("https://127.0.0.1:")),
        (
            "the key",
            sent.key == has(TokenKind::ApiKey).then(|| place.sandbox.api_key()),
        ),
        (
            "the cookie",
            sent.cookie.is_some() == has(TokenKind::Altinn2Login)
                && sent
                    .cookie
                    .as_ref()
                    .is_none_or(|cookie| cookie.starts_with(".ASPXAUTH=") && !cookie.contains(';')),
        ),
        (
            "the flag",
            sent.url.contains("ForceEIAuthentication") == has(TokenKind::EnterpriseCertificate),
        ),
        (
            "the token",
            match (has(TokenKind::Maskinporten), has(TokenKind::IdPorten)) {
                (true, _) => {
                    token["iss"] == place.sandbox.maskinporten() && token["aud"] == format!("{base}/")
                }
                (_, true) => token["iss"] == place.sandbox.idporten() && token["pid"] == PERSON,
                _ => sent.bearer.is_none(),
            },
        ),
    ];
    let failed = checks.into_iter().filter(|(_, holds)| !holds);
    failed.map(|(what, _)| format!("{what}: {sent:?}")).collect()
}

/// Drives every operation with the session of one way. Gives how many went through, and how many were refused before anything was
/// sent.
async fn drive(place: &Place, name: &str, way: Altinn2, kinds: &[TokenKind]) -> (usize, usize) {
    let session = place.session(way);
    let core = place.core(&session);
    let mut problems = Vec::new();
    let (mut served, mut refused) = (0, 0);
    for document in documents()
        .iter()
        .filter(|document| document.crate_name.starts_with("altinn2-"))
    {
        for described in document.operations() {
            let operation = operation(&document.crate_name, described.id);
            let opens = |tokens: &&Tokens| tokens.iter().all(|kind| kinds.contains(kind));
            let tokens = match operation.tokens {
                [] => Some::<Tokens>(&[]),
                tokens => tokens.iter().find(opens).copied(),
            };
            let mut arguments = case(document, &described, Extent::Minimal).arguments;
            if operation.id == "authenticate_with_password" {
                let body = json!({ "UserName": USER.0, "UserPassword": USER.1 });
                arguments.insert("body".to_owned(), body);
            }
            let answer = call(core.clone(), operation.api, operation.id, &Arguments(arguments)).await;
            let sent = place.capture.take();
            let found = match (tokens, &answer, &sent[..]) {
                (Some(tokens), Ok(outcome), [sent]) if outcome.status < 300 => {
                    served += 1;
                    wrong(place, tokens, sent)
                }
                (None, Err(trouble), []) if trouble.kind == Some(ErrorKind::Credentials) => {
                    refused += 1;
                    Vec::new()
                }
                _ => vec![format!(
                    "{tokens:?}: {answer:?} {sent:?} {:?}",
                    place.sandbox.requests().last()
                )],
            };
            let problem = |problem| format!("{} {}: {problem}", operation.api, operation.id);
            problems.extend(found.into_iter().map(problem));
        }
    }
    println!("{name}: {served} operations served, {refused} refused before anything was sent");
    assert!(problems.is_empty(), "{name}:\n{}", problems.join("\n"));
    (served, refused)
}

/// How often something was asked for.
fn asked(sandbox: &Sandbox, start: &str) -> usize {
    let requests = sandbox.requests();
    requests
        .iter()
        .filter(|one| one.method == "POST" && one.target.starts_with(start))
        .count()
}

const LOGIN: &str = "/api/authentication/authenticatewithpassword";

#[tokio::test]
async fn each_of_the_four_ways_serves_every_operation_that_it_opens_and_refuses_the_others() {
    use TokenKind::{Altinn2Login, ApiKey as Key, EnterpriseCertificate, IdPorten, Maskinporten};
    let everything = all().count();
    assert_eq!(everything, 69, "67 published, and two that pages describe");

    // A user can do what users do; the rest belongs to organisations.
    let place = Place::new().await;
    let counts = drive(&place, "password", place.password(), &[Altinn2Login, Key]).await;
    assert_eq!(counts, (49, 20));
    // One login for all, and the one that the test calls by its name.
    assert_eq!(asked(&place.sandbox, LOGIN), 2);

    let place = Place::new().await;
    let way = place.id_porten().await;
    assert_eq!(drive(&place, "ID-porten", way, &[IdPorten, Key]).await, (49, 20));

    let place = Place::new().await;
    let way = place.maskinporten().await;
    let counts = drive(&place, "Maskinporten", way, &[Maskinporten, Key]).await;
    assert_eq!(counts, (everything, 0));

    let place = Place::new().await;
    let way = place.certificate().await;
    let kinds = [Altinn2Login, EnterpriseCertificate, Key];
    let counts = drive(&place, "enterprise certificate", way, &kinds).await;
    assert_eq!(counts, (everything, 0));
    assert_eq!(
        asked(&place.sandbox, &format!("{LOGIN}?ForceEIAuthentication")),
        1
    );
    assert!(place.sandbox.flaws().is_empty(), "{:?}", place.sandbox.flaws());
}

#[tokio::test]
async fn a_way_and_what_the_session_has_for_altinn_3_do_not_mix() {
    let place = Place::new().await;
    let registered = ClientRegistration::new(ORGANISATION).scopes(["altinn:rolesandrights.read"]);
    let client = place.sandbox.register_client(registered).await.unwrap();
    let issuer = Issuer::custom(&place.sandbox.maskinporten(), &place.sandbox.token_endpoint()).unwrap();
    let session = Session::builder(place.sandbox.environment())
        .api_key(ApiKey::new(Secret::new(place.sandbox.api_key())))
        .http(place.http.clone().build().unwrap())
        .maskinporten(Maskinporten::builder(issuer, client.client_id).jwk(&client.private_jwk))
        .altinn2(place.password())
        .build()
        .unwrap();
    let core = place.core(&session);
    let arguments: Value = json!({ "path:who": "my" });
    let arguments = Arguments(arguments.as_object().unwrap().clone());
    call(core, "altinn2-authorization", "list_rights", &arguments)
        .await
        .unwrap();
    let sent = place.capture.take();
    assert!(sent[0].cookie.is_some() && sent[0].bearer.is_none(), "{sent:?}");
    let scopes: Scopes = "altinn:rolesandrights.read".parse().unwrap();
    session.token(TokenKind::Maskinporten, scopes).await.unwrap();
    let requests = place.sandbox.requests();
    let grants = requests.iter().filter(|one| one.target == "/maskinporten/token");
    assert_eq!(grants.count(), 1, "only the one that was asked for by its kind");
}

#[tokio::test]
async fn a_login_that_has_ended_is_renewed_once_whatever_the_server_says() {
    let place = Place::new().await;
    let session = place.session(place.password());
    let core = place.core(&session);
    let read = || async {
        let arguments = Arguments::default();
        let answer = call(core.clone(), "altinn2-messagebox", "get_message_box", &arguments).await;
        (answer, place.capture.take())
    };
    let (answer, sent) = read().await;
    assert_eq!(
        answer.unwrap().body["_embedded"]["messages"][0]["Type"],
        "Correspondence"
    );
    assert_eq!((sent.len(), asked(&place.sandbox, LOGIN)), (1, 1));
    // The server sends a browser without a login to its page.
    place.sandbox.advance_clock(31 * 60);
    let (answer, again) = read().await;
    answer.unwrap();
    assert_eq!((again.len(), asked(&place.sandbox, LOGIN)), (2, 2));
    assert_eq!(again[0].cookie, sent[0].cookie, "the old one first");
    assert_ne!(again[1].cookie, sent[0].cookie);
}

#[tokio::test]
async fn a_user_who_is_locked_after_ten_wrong_passwords_is_told_so() {
    let place = Place::new().await;
    let refused = async |password: &str| {
        let session = place.session(Altinn2::password(USER.0, password));
        let client = altinn2_messagebox::Client::with_core(place.core(&session));
        // The second call sends nothing.
        client.get_message_box().send().await.unwrap_err();
        let error = client.get_message_box().send().await.unwrap_err();
        AuthError::find(&error).unwrap().kind()
    };
    for _ in 0..10 {
        assert_eq!(refused("wrong").await, AuthErrorKind::WrongPassword);
    }
    assert_eq!(refused(USER.1).await, AuthErrorKind::LockedOut);
    assert_eq!(asked(&place.sandbox, LOGIN), 11);
}

#[tokio::test]
async fn a_closed_altinn_ii_says_so_and_what_replaces_it() {
    let place = Place::new().await;
    place.sandbox.close_altinn2();
    let core = Core::with_http(
        place.sandbox.environment(),
        Chain::default(),
        place.http.clone().build().unwrap(),
    );
    let client = altinn2_brokerservice::Client::with_core(core);
    let error = client.has_available_files().send().await.unwrap_err().to_string();
    let news = "Altinn II closed in 2026: use `altinn-broker`";
    assert!(error.contains("410") && error.contains(news), "{error}");
    // The same where nothing answers any more.
    let nowhere = Environment::custom("http://127.0.0.1:1").unwrap();
    let client = altinn2_brokerservice::Client::new(nowhere, ());
    let error = client.has_available_files().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains(news), "{error}");

    // And where a login is needed first.
    let session = place.session(place.password());
    let arguments = Arguments::default();
    let core = place.core(&session);
    let trouble = call(core, "altinn2-messagebox", "get_message_box", &arguments).await;
    let message = format!("{trouble:?}");
    assert!(message.contains("Altinn II closed in 2026"), "{message}");
}

/// The texts of the manifest and of the runtime are the same, for every crate.
#[tokio::test]
async fn errors_say_of_each_crate_what_its_deprecation_says() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let manifest = Manifest::load(&root.join("specs/apis.toml")).unwrap();
    let nowhere = Environment::custom("http://127.0.0.1:1").unwrap();
    let core = Core::new(nowhere, Chain::default());
    let mut closed = 0;
    for (name, api) in &manifest.apis {
        let operations = CRATES.iter().find(|(known, _)| known == name).unwrap().1;
        let one: &'static Operation = operations[0];
        // Without variables in its path it can be called as it stands.
        let plain: &'static Operation = Box::leak(Box::new(Operation {
            path: "/api",
            method: one.method.clone(),
            ..*one
        }));
        let call = core.call(plain);
        let error = call.empty_answer::<Untyped>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{name}");
        let text = error.to_string();
        match &api.closed {
            Some(instead) => {
                let news = format!("; Altinn II closed in 2026: use {instead}");
                assert!(text.ends_with(&news), "{name}: {text}");
                closed += 1;
            }
            None => assert!(!text.contains("closed"), "{name}: {text}"),
        }
        assert_eq!(
            api.closed.is_some(),
            api.host == manifest::Host::Altinn2,
            "{name}"
        );
    }
    assert_eq!(closed, 9);
}
