//! The ways into Altinn II on the wire: logins and their cookies, what becomes of wrong ones, and where nothing goes.
#![allow(deprecated, reason = "Altinn II has closed, and this is what was")]

use altinn_auth::{
    Altinn2, ApiKey, AuthError, AuthErrorKind, Fault, Issuer, Maskinporten, Secret, Session, SessionBuilder,
    StaticToken, Token,
};
use altinn_runtime::{
    BoxFuture, Chain, Core, Environment, ErrorKind, Failure, Host, HttpResponse, Method, Middleware, Next,
    Operation, Outgoing, TokenKind, Untyped,
};
use futures_util::future::join_all;
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

use crate::{
    common::{
        NOW, clock, fresh_budget, key,
        server::{form, granted, requests, server},
        unsigned, verified,
        world::{World, changed},
    },
    redaction::{assert_hides, logged},
};

const LOGIN: &str = "/api/authentication/authenticatewithpassword";
const USER: &str = "ola.nordmann-2";
const PASSWORD: &str = "correct-horse-1";
const KEY: &str = "0f1e2d3c-key-of-the-api";
const VALUE: &str = "2AF7F203C0FFEE";

/// An operation that takes these credentials.
fn thing(kinds: &'static [TokenKind]) -> &'static Operation {
    changed(|operation| {
        operation.host = Host::Altinn2;
        operation.path = "/my/things";
        operation.prefix = "/api";
        operation.accept = "application/hal+json";
        operation.tokens = Box::leak(Box::new([kinds]));
        operation.scopes = &[];
    })
}

fn with_login() -> &'static Operation {
    thing(&[TokenKind::Altinn2Login, TokenKind::ApiKey])
}

fn builder(world: &World) -> SessionBuilder {
    world.bare().api_key(ApiKey::new(Secret::new(KEY)))
}

fn session(world: &World) -> Session {
    builder(world)
        .altinn2(Altinn2::password(USER, PASSWORD))
        .build()
        .unwrap()
}

/// What a login is answered with: the cookie under its newest name, beside those of browsers.
fn logged_in(number: usize) -> ResponseTemplate {
    ResponseTemplate::new(200)
        .append_header("Set-Cookie", "ASP.NET_SessionId=of-a-browser; path=/; HttpOnly")
        .append_header(
            "Set-Cookie",
            format!(
                ".AspxAuthTT02={VALUE}{number}; domain=127.0.0.1; path=/; secure; HttpOnly; SameSite=None"
            )
            .as_str(),
        )
        .append_header("Set-Cookie", "BIGipServer=1.2.3.4; path=/")
}

/// The API answers what `answer` says, and logins work.
fn answer(world: &World, answer: impl Fn(&Request, usize) -> ResponseTemplate + Send + 'static) {
    world.answer(move |request, number| match request.url.path() {
        LOGIN => logged_in(number),
        _ => answer(request, number),
    });
}

fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    request.headers.get(name).map(|value| value.to_str().unwrap())
}

async fn split(world: &World) -> (Vec<Request>, Vec<Request>) {
    let calls = world.calls().await;
    calls.into_iter().partition(|call| call.url.path() == LOGIN)
}

fn kind(error: &(dyn std::error::Error + 'static)) -> AuthErrorKind {
    AuthError::find(error).unwrap().kind()
}

#[tokio::test]
async fn a_login_is_what_the_pages_say_and_its_cookie_alone_goes_on() {
    let world = World::new().await;
    answer(&world, |_, _| ResponseTemplate::new(200));
    let session = session(&world);
    for _ in 0..3 {
        world.call(&session, with_login()).await.unwrap();
    }
    let (logins, calls) = split(&world).await;
    assert_eq!((logins.len(), calls.len()), (1, 3));
    let login = &logins[0];
    assert_eq!((login.method.as_str(), login.url.query()), ("POST", None));
    assert_eq!(header(login, "content-type"), Some("application/hal+json"));
    assert_eq!(header(login, "apikey"), Some(KEY));
    let body: Value = serde_json::from_slice(&login.body).unwrap();
    assert_eq!(body, json!({ "UserName": USER, "UserPassword": PASSWORD }));
    let cookie = format!(".AspxAuthTT02={VALUE}1");
    for call in &calls {
        assert_eq!(header(call, "cookie"), Some(&*cookie));
        assert_eq!(header(call, "apikey"), Some(KEY));
        assert_eq!(header(call, "authorization"), None);
    }
}

#[tokio::test]
async fn cookies_of_the_caller_stay_and_a_login_or_a_token_of_the_callers_own_suffices() {
    let world = World::new().await;
    answer(&world, |_, _| ResponseTemplate::new(200));
    let session = session(&world);
    for (name, value, cookie) in [
        (
            "Cookie",
            "language=nb",
            Some(format!("language=nb; .AspxAuthTT02={VALUE}1")),
        ),
        (
            "Cookie",
            "a=1; .ASPXAUTH=mine",
            Some("a=1; .ASPXAUTH=mine".to_owned()),
        ),
        ("Authorization", "Bearer mine", None),
    ] {
        let core = Core::new(world.environment(), Chain::from(&session));
        let mut call = core.call(with_login());
        call.header(name, Some(value));
        call.empty_answer::<Untyped>().await.unwrap();
        let (_, calls) = split(&world).await;
        assert_eq!(
            header(calls.last().unwrap(), "cookie"),
            cookie.as_deref(),
            "{name}: {value}"
        );
    }
}

#[tokio::test]
async fn who_is_not_logged_in_any_more_logs_in_once_more_and_no_more_than_once() {
    let page = || {
        ResponseTemplate::new(200).set_body_raw("<!DOCTYPE html><title>Logg inn", "text/html; charset=utf-8")
    };
    let sent_away = || ResponseTemplate::new(302).insert_header("Location", "https://idp.example/login");
    let denials: [fn() -> ResponseTemplate; 3] = [|| ResponseTemplate::new(401), sent_away, page];
    for (which, denial) in denials.into_iter().enumerate() {
        for method in [Method::GET, Method::POST] {
            let write = changed(|operation| {
                *operation = Operation {
                    method: method.clone(),
                    idempotent: method == Method::GET,
                    ..clone(with_login())
                };
            });
            // The second cookie is good.
            let world = World::new().await;
            answer(&world, move |request, _| match header(request, "cookie") {
                Some(cookie) if cookie.ends_with('1') => denial(),
                _ => ResponseTemplate::new(200),
            });
            let session = session(&world);
            world.call(&session, write).await.unwrap();
            let (logins, calls) = split(&world).await;
            assert_eq!((logins.len(), calls.len()), (2, 2), "{which} {method}");

            // None is.
            let world = World::new().await;
            answer(&world, move |_, _| denial());
            let session = self::session(&world);
            for _ in 0..3 {
                let error = world.call(&session, write).await.unwrap_err();
                match which {
                    0 => assert_eq!(error.status().unwrap().as_u16(), 401),
                    _ => assert_eq!(kind(&error), AuthErrorKind::LoginRequired, "{error}"),
                }
            }
            let (logins, _) = split(&world).await;
            assert_eq!(logins.len(), 2, "a login that is young is not replaced again");
        }
    }
}

fn clone(operation: &'static Operation) -> Operation {
    Operation {
        method: operation.method.clone(),
        ..*operation
    }
}

#[tokio::test]
async fn fifty_callers_share_a_login_and_its_renewal() {
    let world = World::new().await;
    answer(&world, |request, _| match header(request, "cookie") {
        Some(cookie) if cookie.ends_with('1') => ResponseTemplate::new(401),
        _ => ResponseTemplate::new(200),
    });
    let session = session(&world);
    let calls = (0..50).map(|_| world.call(&session, with_login()));
    for result in join_all(calls).await {
        result.unwrap();
    }
    let (logins, _) = split(&world).await;
    assert_eq!(logins.len(), 2);
    fresh_budget().await;
}

#[tokio::test]
async fn a_wrong_password_and_a_locked_user_are_errors_of_their_own_and_final() {
    let body = |status, text: &str| {
        ResponseTemplate::new(status).set_body_json(json!({ "ErrorCode": 1, "ErrorMessage": text }))
    };
    for (refusal, expected) in [
        (ResponseTemplate::new(401), AuthErrorKind::WrongPassword),
        (ResponseTemplate::new(403), AuthErrorKind::WrongPassword),
        (ResponseTemplate::new(302), AuthErrorKind::WrongPassword),
        (ResponseTemplate::new(200), AuthErrorKind::WrongPassword),
        (body(401, "The user is locked"), AuthErrorKind::LockedOut),
        (body(403, "Brukeren er låst"), AuthErrorKind::LockedOut),
        (ResponseTemplate::new(423), AuthErrorKind::LockedOut),
    ] {
        let world = World::new().await;
        world.answer(move |_, _| refusal.clone());
        let session = session(&world);
        for _ in 0..3 {
            let error = world.call(&session, with_login()).await.unwrap_err();
            assert_eq!((error.kind(), kind(&error)), (ErrorKind::Credentials, expected));
            assert!(!error.is_transient());
            // No failure is remembered that long: it is the password that is not sent again.
            world.clock.advance(std::time::Duration::from_secs(7200));
        }
        assert_eq!(session.check().await.unwrap_err().fault(), Fault::Login);
        assert_eq!(world.counts.of(LOGIN), 1);
        assert_eq!(world.calls().await.len(), 1, "nothing but the login was sent");
    }
}

#[tokio::test]
async fn other_refusals_of_a_login_are_told_apart() {
    let key = |text: &str| ResponseTemplate::new(403).set_body_json(json!({ "ErrorMessage": text }));
    for (status, refusal, expected, attempts) in [
        (
            403,
            key("The API key is not authorized for this operation"),
            AuthErrorKind::Refused,
            1,
        ),
        (400, ResponseTemplate::new(400), AuthErrorKind::Refused, 1),
        (410, ResponseTemplate::new(410), AuthErrorKind::Closed, 1),
        (503, ResponseTemplate::new(503), AuthErrorKind::Refused, 3),
        (429, ResponseTemplate::new(429), AuthErrorKind::Refused, 3),
    ] {
        let world = World::new().await;
        world.answer(move |_, _| refusal.clone());
        let session = session(&world);
        let error = world.call(&session, with_login()).await.unwrap_err();
        assert_eq!(kind(&error), expected, "{status}");
        let closed = error.to_string().contains("Altinn II closed in 2026");
        assert_eq!(closed, status == 410, "{error}");
        assert_eq!(world.counts.of(LOGIN), attempts, "{status}");
    }
}

#[tokio::test]
async fn a_host_that_is_not_there_is_said_to_have_closed() {
    let environment = Environment::custom("http://127.0.0.1:1").unwrap();
    let session = Session::builder(environment.clone())
        .clock(clock())
        .api_key(ApiKey::new(Secret::new(KEY)))
        .altinn2(Altinn2::password(USER, PASSWORD))
        .build()
        .unwrap();
    let core = Core::new(environment, Chain::from(&session));
    let error = core
        .call(with_login())
        .empty_answer::<Untyped>()
        .await
        .unwrap_err();
    assert_eq!(kind(&error), AuthErrorKind::Connect);
    assert!(error.to_string().contains("Altinn II closed in 2026"), "{error}");
}

/// A layer that sends the request somewhere else before the session sees it.
struct Astray(String);

impl Middleware for Astray {
    fn handle<'a>(
        &'a self,
        mut request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        *request.http.url_mut() = self.0.parse().unwrap();
        Box::pin(next.run(request))
    }
}

#[tokio::test]
async fn the_cookie_never_leaves_its_host() {
    let (altinn2, platform, elsewhere) = (World::new().await, World::new().await, World::new().await);
    answer(&altinn2, |_, _| ResponseTemplate::new(200));
    let environment = Environment::custom_hosts(
        &platform.server.uri(),
        &platform.server.uri(),
        &altinn2.server.uri(),
    )
    .unwrap();
    let session = Session::builder(environment.clone())
        .api_key(ApiKey::new(Secret::new(KEY)))
        .altinn(StaticToken::new(Token::new("altinn-token")))
        .altinn2(Altinn2::password(USER, PASSWORD))
        .build()
        .unwrap();
    // The platform is a host of the environment, and still not that of the login.
    for url in [
        format!("{}/api/my/things", platform.server.uri()),
        format!("{}/api/my/things", elsewhere.server.uri()),
        format!("{}/api/my/things", altinn2.server.uri()).replace("http:", "https:"),
    ] {
        let layers: [std::sync::Arc<dyn Middleware>; 2] =
            [std::sync::Arc::new(Astray(url)), session.credentials()];
        let core = Core::new(environment.clone(), Chain::new(layers));
        let error = core
            .call(with_login())
            .empty_answer::<Untyped>()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
    }
    assert!(altinn2.calls().await.is_empty(), "nobody even logged in");
    let core = Core::new(environment, Chain::from(&session));
    core.call(with_login()).empty_answer::<Untyped>().await.unwrap();
    // What is of Altinn 3 goes there with its own token.
    let of_platform = changed(|operation| operation.scopes = &[]);
    core.call(of_platform).empty_answer::<Untyped>().await.unwrap();
    let call = platform.calls().await.pop().unwrap();
    assert_eq!((header(&call, "cookie"), header(&call, "apikey")), (None, None));
    assert_eq!(header(&call, "authorization"), Some("Bearer altinn-token"));
    assert!(elsewhere.calls().await.is_empty());
}

#[tokio::test]
async fn redirects_of_login_and_calls_are_not_followed() {
    let (world, elsewhere) = (World::new().await, World::new().await);
    let target = elsewhere.server.uri();
    for at_login in [true, false] {
        let target = target.clone();
        world.answer(move |request, number| match request.url.path() {
            LOGIN if !at_login => logged_in(number),
            _ => ResponseTemplate::new(307).insert_header("Location", target.as_str()),
        });
        let error = world.call(&session(&world), with_login()).await.unwrap_err();
        match at_login {
            true => assert_eq!(kind(&error), AuthErrorKind::WrongPassword),
            false => assert_eq!(error.status().unwrap().as_u16(), 307),
        }
    }
    assert!(elsewhere.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn neither_log_nor_error_nor_debug_form_shows_a_login() {
    let run = async {
        let world = World::new().await;
        answer(&world, |_, number| match number {
            1 => ResponseTemplate::new(401),
            _ => ResponseTemplate::new(200),
        });
        let session = session(&world);
        world.call(&session, with_login()).await.unwrap();
        world.call(&session, with_login()).await.unwrap();
        let mut told = format!(
            "{session:?} {:?} {:?}",
            Altinn2::password(USER, PASSWORD),
            builder(&world)
        );
        world.answer(|_, _| {
            let said = format!("{USER} with {PASSWORD} and {KEY} is not known");
            ResponseTemplate::new(401).set_body_json(json!({ "ErrorMessage": said }))
        });
        let error = world
            .call(&self::session(&world), with_login())
            .await
            .unwrap_err();
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
        while let Some(error) = cause {
            told += &format!(" {error} {error:?}");
            cause = error.source();
        }
        (told, world)
    };
    let ((told, world), log) = logged(run).await;
    assert!(
        log.contains("altinn2_login") && log.contains("Altinn II closed in 2026"),
        "{log}"
    );
    assert_eq!(world.counts.of(LOGIN), 3);
    let secrets = [USER, PASSWORD, KEY, VALUE].map(str::to_owned);
    assert_hides(&log, &secrets);
    assert_hides(&told, &secrets);
}

#[tokio::test]
async fn a_persons_token_goes_unexchanged_with_the_key() {
    let world = World::new().await;
    let token = unsigned(&json!({ "scope": "openid altinn:instances.meta", "exp": NOW + 600 }));
    let session = builder(&world)
        .altinn2(Altinn2::id_porten(StaticToken::new(Token::new(token.as_str()))))
        .build()
        .unwrap();
    let read = changed(|operation| {
        *operation = clone(thing(&[TokenKind::IdPorten, TokenKind::ApiKey]));
        operation.scopes = &[&["altinn:instances.meta"], &["altinn:enduser"]];
    });
    world.call(&session, read).await.unwrap();
    let (_, calls) = split(&world).await;
    assert_eq!(
        header(&calls[0], "authorization"),
        Some(&*format!("Bearer {token}"))
    );
    assert_eq!(header(&calls[0], "apikey"), Some(KEY));
    assert!(Altinn2::USER_SCOPES.contains(&"altinn:instances.meta"));
    // A scope that the login did not ask for is missed before anything is sent.
    let other = changed(|operation| {
        *operation = clone(read);
        operation.scopes = &[&["altinn:rolesandrights.read"]];
    });
    let error = world.call(&session, other).await.unwrap_err();
    assert_eq!(kind(&error), AuthErrorKind::MissingScope);
}

/// The assertions that content/api/rest/kom-i-gang/virksomhet.md of Altinn/docs shows: of test and of production, for enterprise users
/// and for organisations alone.
#[tokio::test]
async fn the_assertions_of_the_description_are_made_claim_by_claim() {
    const CLIENT: &str = "806e1e80-e3a7-4a73-980e-f92ba1c2bf86";
    const IAT: u64 = 1_592_896_655;
    let examples = [
        (
            Environment::Tt02,
            "https://ver2.maskinporten.no/",
            "https://tt02.altinn.no/",
        ),
        (
            Environment::Prod,
            "https://maskinporten.no/",
            "https://www.altinn.no/",
        ),
    ];
    let certified = key()
        .with_certificates(vec![b"leaf".to_vec(), b"above".to_vec()])
        .unwrap();
    for (environment, aud, resource) in examples {
        for scopes in [
            &["altinn:instances.meta altinn:rolesandrights"][..],
            &["altinn:serviceowner/reportees"],
        ] {
            for (signer, shown) in [
                (key(), json!({ "alg": "RS256", "kid": "test-key" })),
                // "leaf" and "above" in base64.
                (
                    certified.clone(),
                    json!({ "alg": "RS256", "x5c": ["bGVhZg==", "YWJvdmU="] }),
                ),
            ] {
                let maskinporten = server([granted("t", 120)]).await;
                let issuer = Issuer::custom(aud, &format!("{}/token", maskinporten.uri())).unwrap();
                let time = altinn_auth::ManualClock::at(IAT);
                let client = Maskinporten::builder(issuer, CLIENT)
                    .signer(signer)
                    .assertion_life(std::time::Duration::from_secs(120));
                let session = Session::builder(environment.clone())
                    .clock(time)
                    .api_key(ApiKey::new(Secret::new(KEY)))
                    .altinn2(Altinn2::maskinporten(client))
                    .scopes(altinn_auth::ScopePolicy::Fixed(scopes[0].parse().unwrap()))
                    .build()
                    .unwrap();
                let call = thing(&[TokenKind::Maskinporten, TokenKind::ApiKey]);
                let sent = Captured::default();
                let layers = Chain::from(&session).with(sent.clone());
                let core = Core::new(environment.clone(), layers);
                core.call(call).empty_answer::<Untyped>().await.unwrap();
                // Unexchanged, with the key, to the host that the token is for.
                let (url, bearer, api_key) = sent.0.lock().unwrap().pop().unwrap();
                assert_eq!(url, format!("{resource}api/my/things"));
                assert_eq!((bearer.as_str(), api_key.as_str()), ("Bearer t", KEY));

                let grants = requests(&maskinporten).await;
                assert_eq!(grants.len(), 1);
                let (header, claims) = verified(&form(&grants[0])["assertion"], &key());
                assert_eq!(header, shown);
                let jti = claims["jti"].as_str().unwrap();
                assert_eq!(jti.parse::<uuid::Uuid>().unwrap().get_version_num(), 4);
                let expected = json!({
                    "aud": aud, "resource": resource, "scope": scopes[0], "iss": CLIENT, "exp": 1_592_896_775, "iat": IAT,
                    "jti": jti,
                });
                assert_eq!(claims, expected, "each claim of the example, and no other");
            }
        }
    }
}

/// Answers in place of the network, and keeps address, token and key.
#[derive(Clone, Default)]
struct Captured(std::sync::Arc<std::sync::Mutex<Vec<(String, String, String)>>>);

impl Middleware for Captured {
    fn handle<'a>(&'a self, request: Outgoing, _: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        let header = |name: &str| request.http.headers()[name].to_str().unwrap().to_owned();
        let kept = (
            request.http.url().to_string(),
            header("authorization"),
            header("apikey"),
        );
        self.0.lock().unwrap().push(kept);
        Box::pin(async { Ok(HttpResponse::default()) })
    }
}

#[tokio::test]
async fn what_is_missing_is_said_when_the_session_is_built() {
    let build = |way| {
        Session::builder(Environment::Tt02)
            .altinn2(way)
            .build()
            .unwrap_err()
            .to_string()
    };
    let error = build(Altinn2::password(USER, PASSWORD));
    assert!(error.contains("`api_key`"), "{error}");
    let error = Session::builder(Environment::Tt02)
        .api_key(ApiKey::new(Secret::new(KEY)))
        .altinn2(Altinn2::certificate_alone(key()))
        .build()
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("enterprise certificate") && error.contains("has no certificates"),
        "{error}"
    );
    let error = Session::builder(Environment::Prod)
        .api_key(ApiKey::new(Secret::new(KEY)))
        .altinn2(Altinn2::maskinporten(Maskinporten::test("c").signer(key())))
        .build()
        .unwrap_err()
        .to_string();
    assert!(error.contains("environment"), "{error}");
}
