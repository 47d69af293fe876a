//! Trouble of those who give tokens: waited out by the policy of the session, once for all who wait, and told apart from what
//! will not pass.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use altinn_auth::{
    AuthError, AuthErrorKind, CallbackSource, GeneratorLogin, IdPorten, Issuer, Localtest, LocaltestUser,
    Maskinporten, PersonTokens, RetryPolicy, Secret, Session, SessionBuilder, TestToken, TestTokenGenerator,
    Token,
};
use altinn_runtime::{Environment, ErrorKind, Method, Operation, TokenKind};
use serde_json::json;
use wiremock::{MockServer, Request, ResponseTemplate};

use crate::common::{
    NOW, key,
    server::{Counts, answering, json_answer},
    unsigned,
    world::{World, changed, only},
};

/// Something that gives tokens, on a server that has trouble; `true` in the session's place is the kind of its tokens.
type Giver = fn(&World, &MockServer) -> (SessionBuilder, TokenKind);

fn maskinporten(world: &World, server: &MockServer) -> (SessionBuilder, TokenKind) {
    let issuer = Issuer::custom(&server.uri(), &format!("{}/give", server.uri())).unwrap();
    let client = Maskinporten::builder(issuer, "c").signer(key());
    (world.bare().maskinporten(client), TokenKind::Maskinporten)
}

fn exchange(world: &World, server: &MockServer) -> (SessionBuilder, TokenKind) {
    let platform = Environment::custom_hosts(&server.uri(), &world.server.uri(), &server.uri()).unwrap();
    let session = Session::builder(platform).clock(world.clock.clone());
    let source = altinn_auth::StaticToken::new(Token::new("of maskinporten"));
    (session.maskinporten_source(source), TokenKind::Altinn)
}

fn person(world: &World, server: &MockServer) -> (SessionBuilder, TokenKind) {
    let client = IdPorten::builder(server.uri(), "c", "http://127.0.0.1/")
        .scopes("altinn:enduser".parse().unwrap())
        .clock(world.clock.clone())
        .build()
        .unwrap();
    let over = Token::new("over").with_expiry(Some(crate::common::at(0)));
    let source = client.source(PersonTokens::restore(over, Some(Secret::new("refresh"))));
    (world.bare().idporten(source), TokenKind::IdPorten)
}

fn generator(world: &World, server: &MockServer) -> (SessionBuilder, TokenKind) {
    let login = GeneratorLogin::Basic("u".into(), Secret::new("p"));
    let source = TestTokenGenerator::at(&server.uri(), "tt02", login, TestToken::enterprise());
    let source = source.unwrap().clock(world.clock.clone());
    (world.bare().altinn(source), TokenKind::Altinn)
}

fn localtest(world: &World, server: &MockServer) -> (SessionBuilder, TokenKind) {
    let environment = Environment::custom(&server.uri()).unwrap();
    let user = LocaltestUser::SelfIdentified("kari".into());
    let source = Localtest::new(&environment, user).unwrap();
    (
        world.bare().altinn(source.clock(world.clock.clone())),
        TokenKind::Altinn,
    )
}

/// A source of somebody else's, which knows nothing of policies.
fn callback(world: &World, server: &MockServer) -> (SessionBuilder, TokenKind) {
    let uri = server.uri();
    let source = CallbackSource::new(move |_| {
        let uri = uri.clone();
        async move {
            let failed = |error| AuthError::new(AuthErrorKind::Source, "no answer").with_source(error);
            let answer = reqwest::get(&uri).await.map_err(failed)?;
            let wait = answer.headers().get("retry-after");
            let wait = wait.map(|wait| Duration::from_secs(wait.to_str().unwrap().parse().unwrap()));
            let status = answer.status();
            if status.is_success() {
                return Ok(Token::new("given"));
            }
            let passing = status.is_server_error() || status.as_u16() == 429;
            Err(AuthError::new(AuthErrorKind::Source, "not now")
                .with_transient(passing)
                .with_retry_after(wait))
        }
    });
    (world.bare().altinn(source), TokenKind::Altinn)
}

const GIVERS: [(&str, Giver); 6] = [
    ("Maskinporten", maskinporten),
    ("exchange", exchange),
    ("ID-porten", person),
    ("test token generator", generator),
    ("localtest", localtest),
    ("a source of one's own", callback),
];

/// What is right, for all of them.
fn good(request: &Request, base: &str) -> ResponseTemplate {
    let jwt = || unsigned(&json!({ "iat": NOW, "exp": NOW + 100_000 }));
    match request.url.path() {
        "/.well-known/openid-configuration" => json_answer(
            200,
            json!({ "issuer": base, "authorization_endpoint": base, "token_endpoint": format!("{base}/give"), "jwks_uri": base }),
        ),
        "/give" => json_answer(200, json!({ "access_token": jwt(), "expires_in": 100_000 })),
        _ => ResponseTemplate::new(200).set_body_string(jwt()),
    }
}

/// A server that has trouble the first few times, and the count of what it was asked beside metadata.
async fn troubled(trouble: ResponseTemplate, times: usize) -> (MockServer, Arc<Counts>) {
    let counts = Arc::new(Counts::default());
    let seen = Arc::clone(&counts);
    let server = answering(move |request: &Request| {
        let base = format!("http://{}", request.headers["host"].to_str().unwrap());
        if request.url.path().starts_with("/.well-known") {
            return good(request, &base);
        }
        if seen.add("asked") <= times {
            trouble.clone()
        } else {
            good(request, &base)
        }
    })
    .await;
    (server, counts)
}

/// An operation that takes this kind of token and is no read: nothing has been sent, so its token may be asked for again.
fn write(kind: TokenKind) -> &'static Operation {
    changed(|operation| {
        operation.host = altinn_runtime::Host::Apps;
        operation.method = Method::POST;
        operation.idempotent = false;
        operation.tokens = only(kind);
    })
}

async fn call(
    session: &Session,
    kind: TokenKind,
) -> Result<altinn_runtime::Response<()>, altinn_runtime::Error> {
    let core = altinn_runtime::Core::new(session.environment().clone(), session.into());
    core.call(write(kind)).empty_answer().await
}

fn status(code: u16) -> ResponseTemplate {
    ResponseTemplate::new(code)
}

#[tokio::test]
async fn trouble_that_passes_is_waited_out_whoever_gives_the_token() {
    for (name, giver) in GIVERS {
        for (trouble, wait) in [
            (status(503), None),
            (status(500), None),
            (status(429), None),
            (status(429).insert_header("Retry-After", "7"), Some(7)),
            (status(503).insert_header("Retry-After", "21"), Some(21)),
        ] {
            let world = World::new().await;
            let (server, asked) = troubled(trouble, 1).await;
            let (session, kind) = giver(&world, &server);
            call(&session.build().unwrap(), kind).await.unwrap();
            assert_eq!(asked.of("asked"), 2, "{name}");
            let slept = world.clock.slept();
            assert_eq!(slept.len(), 1, "{name}");
            match wait {
                Some(seconds) => assert_eq!(slept[0], Duration::from_secs(seconds), "{name}"),
                None => assert!(slept[0] <= Duration::from_millis(500), "{name}: {slept:?}"),
            }
        }
    }
}

#[tokio::test]
async fn trouble_that_stays_is_asked_about_as_often_as_the_policy_says_and_is_called_passing() {
    for (name, giver) in GIVERS {
        for (policy, times) in [
            (RetryPolicy::default(), 3),
            (RetryPolicy::off(), 1),
            (RetryPolicy::default().attempts(5), 5),
        ] {
            let world = World::new().await;
            let (server, asked) = troubled(status(503), usize::MAX).await;
            let (session, kind) = giver(&world, &server);
            let session = session.retry(policy).build().unwrap();
            let error = call(&session, kind).await.unwrap_err();
            assert_eq!(
                asked.of("asked"),
                times,
                "{name}: not times the repeats of the call"
            );
            assert_eq!(error.kind(), ErrorKind::Credentials, "{name}");
            assert!(error.is_transient(), "{name}: repeating may help");
            let reason = AuthError::find(&error).unwrap();
            assert!(reason.is_transient(), "{name}");
            assert!(world.calls().await.is_empty(), "{name}: nothing was sent");
        }
    }
}

#[tokio::test]
async fn a_longer_wait_than_the_policy_allows_is_left_to_the_caller_and_kept_to_by_all() {
    for (name, giver) in GIVERS {
        let world = World::new().await;
        let (server, asked) = troubled(status(429).insert_header("Retry-After", "600"), 1).await;
        let (session, kind) = giver(&world, &server);
        let session = session.build().unwrap();
        let error = call(&session, kind).await.unwrap_err();
        assert_eq!((asked.of("asked"), world.clock.slept().len()), (1, 0), "{name}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(600)), "{name}");
        assert!(error.is_transient(), "{name}");
        for left in [600, 599] {
            let error = call(&session, kind).await.unwrap_err();
            assert_eq!(error.retry_after(), Some(Duration::from_secs(left)), "{name}");
            world.clock.advance(Duration::from_secs(1));
        }
        assert_eq!((asked.of("asked"), world.clock.slept().len()), (1, 0), "{name}");
        world.clock.advance(Duration::from_secs(598));
        call(&session, kind).await.unwrap();
    }
}

#[tokio::test]
async fn what_will_not_pass_is_final_and_says_so() {
    for (name, giver) in GIVERS {
        for trouble in [status(400), status(403), status(404)] {
            let world = World::new().await;
            let (server, asked) = troubled(trouble, usize::MAX).await;
            let (session, kind) = giver(&world, &server);
            let error = call(&session.build().unwrap(), kind).await.unwrap_err();
            assert_eq!((asked.of("asked"), world.clock.slept().len()), (1, 0), "{name}");
            assert!(!error.is_transient(), "{name}");
        }
    }
}

#[tokio::test]
async fn the_metadata_of_idporten_are_waited_for_too() {
    let world = World::new().await;
    let times = AtomicUsize::new(0);
    let server = answering(move |request: &Request| {
        if request.url.path().starts_with("/.well-known") && times.fetch_add(1, SeqCst) == 0 {
            return status(503).insert_header("Retry-After", "3");
        }
        good(
            request,
            &format!("http://{}", request.headers["host"].to_str().unwrap()),
        )
    })
    .await;
    let (session, kind) = person(&world, &server);
    call(&session.build().unwrap(), kind).await.unwrap();
    assert_eq!(world.clock.slept(), [Duration::from_secs(3)]);
}

#[tokio::test]
async fn all_who_wait_for_a_token_share_the_attempts() {
    let world = World::new().await;
    let (server, asked) = troubled(status(503), 2).await;
    let (session, kind) = callback(&world, &server);
    let session = session.build().unwrap();
    let calls = (0..100).map(|_| {
        let session = session.clone();
        tokio::spawn(async move { call(&session, kind).await.unwrap() })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
    crate::common::fresh_budget().await;
    assert_eq!(asked.of("asked"), 3);
}
